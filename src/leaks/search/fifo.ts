import { spawnSync } from 'node:child_process';
import { closeSync, constants, existsSync, openSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Both ends of a FIFO; reading from it waits, as a thread that reads nothing else should. */
export interface Fifo {
  readonly read: number;
  readonly write: number;
}

const MKFIFO = ['/usr/bin/mkfifo', '/bin/mkfifo', '/usr/local/bin/mkfifo'];

/**
 * Makes FIFOs that have no name any more when this returns. Node's own pipes cannot be read without going through the
 * event loop, which costs more than the search itself.
 *
 * @param folder where their names stand for a moment
 * @returns undefined where there are none, as on Windows
 */
export function makeFifos(folder: string, count: number): Fifo[] | undefined {
  const program = MKFIFO.find((path) => existsSync(path));
  if (process.platform === 'win32' || program === undefined) return undefined;
  const paths = Array.from({ length: count }, (_, at) => join(folder, `fifo-${process.pid}-${at}`));
  const { status } = spawnSync(program, ['-m', '600', ...paths], { cwd: folder, env: {}, stdio: 'ignore' });
  return status === 0 ? paths.map(open) : undefined;
}

/** An end opens without waiting only when the other one is open: a reader that does not wait comes first. */
function open(path: string): Fifo {
  const first = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const write = openSync(path, constants.O_WRONLY);
    return { write, read: openSync(path, constants.O_RDONLY) };
  } finally {
    closeSync(first);
    unlinkSync(path);
  }
}
