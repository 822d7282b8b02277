import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/**
 * Reads objects whose ids it is given, one a line. Each reader meets the bases of the others' deltas, too: with room for more of them than 96 MiB
 * git inflates fewer of them again. Much more room would make git itself large.
 */
export const READ = ['-c', 'core.deltaBaseCacheLimit=128m', 'cat-file', '--batch', '--buffer'];

/** The exit code and the beginning of what a git writes to its error output, once it has ended. */
export function exitOf(child: ChildProcess): Promise<{ code: number; stderr: string }> {
  const errors: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => {
    if (errors.length < 16) errors.push(chunk);
  });
  const ended = once(child, 'close').then(([code]) => ({
    code: typeof code === 'number' ? code : -1,
    stderr: Buffer.concat(errors).toString(),
  }));
  // The fault surfaces to whoever awaits it; nobody may be waiting any more.
  ended.catch(() => {});
  return ended;
}

/** The standard output of a git that was started with a pipe for it. */
export function outputOf(child: ChildProcess): Readable {
  if (child.stdout === null) throw new Error('git was started without a pipe');
  return child.stdout;
}
