import { type BigIntStats, chmodSync, closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { codeOf } from '../../key-file/file-fault.ts';

/** A regular file as it was read, links not followed. */
export interface RegularFile {
  /** At most `most` bytes of it. */
  readonly content: Buffer;
  readonly status: BigIntStats;
}

/** Neither a link nor a pipe is waited for or followed. */
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file whose status is known. @returns undefined when another file took its place since
 * @throws what the system says
 */
export function readRegular(path: string, known: BigIntStats, most: number): RegularFile | undefined {
  const descriptor = openSync(path, READ);
  try {
    const status = fstatSync(descriptor, { bigint: true });
    if (!status.isFile() || !isSame(status, known)) return undefined;
    const bytes = Buffer.alloc(Math.min(most, Number(status.size) + 1));
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count) {
      count = readSync(descriptor, bytes, length, bytes.length - length, null);
    }
    return { content: bytes.subarray(0, length), status };
  } finally {
    closeSync(descriptor);
  }
}

/** As `readRegular`, for a file of our own that somebody made unreadable. */
export function readOwn(path: string, known: BigIntStats, most: number): RegularFile | undefined {
  try {
    return readRegular(path, known, most);
  } catch (error) {
    if (codeOf(error) !== 'EACCES') throw error;
    chmodSync(path, 0o600);
    return readRegular(path, lstatSync(path, { bigint: true }), most);
  }
}

/** Whether both are the same file. On Windows, Node has another number of a device by path than by descriptor. */
export function isSame(one: BigIntStats, other: BigIntStats): boolean {
  return one.ino === other.ino && (process.platform === 'win32' || one.dev === other.dev);
}
