import {
  type BigIntStats,
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  lstatSync,
  openSync,
  unlinkSync,
} from 'node:fs';
import { codeOf, isMissing, reasonOf } from '../../key-file/file-fault.ts';
import { forLog } from '../../runner/untrusted.ts';
import { fault, info, type Outcome, warning } from '../outcome.ts';
import { isSame, readOwn } from './read-regular.ts';
import type { Verdict } from './verdict.ts';

/** In bytes: what is larger is no file that main made. */
const LARGEST = 1024 ** 2;

export interface OwnFile {
  readonly path: string;
  /** In words: "the key file". */
  readonly what: string;
  readonly judge: (content: Buffer) => Verdict;
  /** Whether the folder was made by main alone: then a link in the file's place goes. */
  readonly inOwnFolder: boolean;
}

/** What became of a file: nothing is reported where it was removed as it was made. */
export type Removal = 'removed' | Outcome;

/** Removes a file that main made, if it is that file still; a link is not followed. Never throws. */
export function removeFile(file: OwnFile): Removal {
  const shown = `${file.what} (${forLog(file.path)})`;
  try {
    const status = lstatSync(file.path, { bigint: true, throwIfNoEntry: false });
    if (status === undefined) return info(`Gone already: ${shown}.`);
    if (status.isSymbolicLink()) return removeLink(file, shown);
    if (!status.isFile()) return warning(`In place of ${shown} there is no file any more: it was not touched.`);
    return removeRegular(file, status, shown);
  } catch (error) {
    if (isMissing(error)) return info(`Gone already: ${shown}.`);
    return stays(shown, error);
  }
}

function removeLink({ path, inOwnFolder }: OwnFile, shown: string): Outcome {
  if (!inOwnFolder)
    return warning(`In place of ${shown} there is a link, which main did not make: it was not touched.`);
  unlinkSync(path);
  return warning(`In place of ${shown} there was a link: it was removed, and what it led to was not touched.`);
}

function removeRegular(file: OwnFile, status: BigIntStats, shown: string): Removal {
  const read = readOrUnreadable(file, status);
  if (read === 'unreadable') return removeUnreadable(file, status, shown);
  if (read === undefined) return warning(`Another file took the place of ${shown} at this moment: it was not touched.`);
  const verdict = status.size > LARGEST ? 'something else' : file.judge(read.content);
  if (verdict === 'another key') return warning(`In place of ${shown} there is another key: it was not touched.`);
  if (verdict === 'something else') {
    return warning(`In place of ${shown} there is something else, without this key: it was not touched.`);
  }
  try {
    unlinkIfSame(file, read.status);
  } catch (error) {
    if (isMissing(error)) return info(`Gone already: ${shown}.`);
    return emptied(file.path, read.status)
      ? fault(`Could not remove ${shown}: ${reasonOf(error)}. It was emptied, so the key is not in it any more.`)
      : stays(shown, error);
  }
  if (verdict === 'empty') return info(`Removed ${shown}, which had been emptied.`);
  if (verdict === 'torn') return info(`Removed ${shown}, in which only a part of the key was left.`);
  return 'removed';
}

/** A file that only another user may read now. */
function readOrUnreadable(
  { path, inOwnFolder }: OwnFile,
  status: BigIntStats,
): ReturnType<typeof readOwn> | 'unreadable' {
  try {
    return readOwn(path, status, LARGEST);
  } catch (error) {
    if (inOwnFolder && (codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM')) return 'unreadable';
    throw error;
  }
}

/** In a folder that main alone made, by a name of chance, what bears the name of our file is our file. */
function removeUnreadable(file: OwnFile, status: BigIntStats, shown: string): Outcome {
  unlinkIfSame(file, status);
  return info(`Removed ${shown}, which had been given to another user.`);
}

function stays(shown: string, error: unknown): Outcome {
  return fault(
    `Could not remove ${shown}: ${reasonOf(error)}. THE KEY MAY STILL BE THERE: remove it by hand, and take the key out of use if others can reach this machine.`,
  );
}

/** On Windows a file that was made read-only has to be made writable again. */
function unlinkIfSame({ path }: OwnFile, status: BigIntStats): void {
  if (!isSame(lstatSync(path, { bigint: true }), status)) throw new Error('the file was replaced');
  try {
    unlinkSync(path);
  } catch (error) {
    if (process.platform !== 'win32' || codeOf(error) !== 'EPERM') throw error;
    chmodSync(path, 0o600);
    unlinkSync(path);
  }
}

/** The last resort, where the folder does not let go of the file. Not where the file has another name, too. */
function emptied(path: string, status: BigIntStats): boolean {
  if (status.nlink !== 1n) return false;
  try {
    const descriptor = openSync(path, constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      if (!isSame(fstatSync(descriptor, { bigint: true }), status)) return false;
      ftruncateSync(descriptor, 0);
      return true;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false;
  }
}
