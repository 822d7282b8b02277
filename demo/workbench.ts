import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for all that is written, and a signal that ends all that runs. */
export interface Workbench {
  readonly folder: string;
  readonly signal: AbortSignal;
}

const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** Milliseconds that what runs has to come to its end after an interruption. */
const GRACE = 2000;

/** Runs `work` with a temporary folder, which is gone afterwards, whether it ends, fails, or is interrupted. */
export async function atWorkbench<T>(work: (bench: Workbench) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'asc-key-start-'));
  const abort = new AbortController();
  let exitCode: number | undefined;
  const end = (): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
    if (exitCode !== undefined) process.exit(exitCode);
  };
  const interrupt = (name: NodeJS.Signals): void => {
    // npm hands on a signal that the terminal has sent already: the second one brings nothing new.
    if (exitCode !== undefined) return;
    exitCode = 128 + SIGNALS[name as keyof typeof SIGNALS];
    abort.abort();
    setTimeout(end, GRACE);
  };
  for (const name of Object.keys(SIGNALS)) process.on(name, interrupt);
  try {
    return await work({ folder, signal: abort.signal });
  } finally {
    for (const name of Object.keys(SIGNALS)) process.off(name, interrupt);
    end();
  }
}
