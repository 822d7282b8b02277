import type { ChildProcess } from 'node:child_process';

/** What a process wrote until its end. */
export interface Outcome {
  readonly stdout: Buffer;
  /** Written by git about names that we did not choose: not to be printed as it stands. */
  readonly stderr: string;
  /** The exit code; -1 when it was ended by a signal or the time limit. */
  readonly code: number;
}

/** Between SIGTERM at the time limit, and SIGKILL. */
const GRACE_MS = 5_000;

/** Gives a process its input, and waits until it has ended, or is ended at the time limit. */
export function outcomeOf(child: ChildProcess, input: string | Uint8Array, timeoutMs: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
    // git ends its own children on SIGTERM, and on SIGKILL it cannot.
    const soft = setTimeout(() => child.kill('SIGTERM'), timeoutMs);
    const hard = setTimeout(() => {
      endGroup(child);
      // A grandchild may hold the pipes open, and must not hold us up.
      child.stdout?.destroy();
      child.stderr?.destroy();
    }, timeoutMs + GRACE_MS);
    const settle = (): void => {
      clearTimeout(soft);
      clearTimeout(hard);
    };
    child.on('error', (error) => {
      settle();
      reject(error);
    });
    child.on('close', (code) => {
      settle();
      resolve({ stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString(), code: code ?? -1 });
    });
    // A git that ends before it has read all of its input says so by its exit code.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Ends a process and what it started; SIGKILL alone would leave a fetch's transport waiting for its server. */
export function endGroup(child: ChildProcess): void {
  if (child.pid === undefined || process.platform === 'win32') {
    child.kill('SIGKILL');
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // All of them have ended since.
  }
}
