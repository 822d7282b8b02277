import { UserError } from '../runner/user-error.ts';

/** Why a file could not be made or removed, by the code of the system, as the end of a sentence. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'the system allows no file of that size',
  EROFS: 'the file system is read-only',
  EACCES: 'the system does not permit it',
  EPERM: 'the system does not permit it',
  EBUSY: 'another program keeps it open',
  ENOENT: 'the folder above it is gone',
  EEXIST: 'something of that name is there already',
  ENOTDIR: 'what should be a folder is none',
  ELOOP: 'there is a link in its place',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its path is too long',
  ENOTEMPTY: 'it is not empty',
  EIO: 'the disk does not work',
};

/** The system's code of what was thrown, such as `ENOENT`; empty when it has none. */
export function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? code : '';
}

/** Whether what was thrown says that there is nothing at a path, or not even a folder that could hold it. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

/** For example `the disk is full (ENOSPC)`. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === '') return 'of an unknown reason';
  return `${REASONS[code] ?? 'the system refuses it'} (${code})`;
}

/**
 * Runs `work`; what the system refuses becomes an error that says so.
 *
 * @param what could not be done: "The key file could not be written"
 * @param remedy a whole sentence
 * @throws {UserError}
 */
export async function orFault<T>(what: string, remedy: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (codeOf(error) === '') throw error;
    throw new UserError(`${what}: ${reasonOf(error)}. ${remedy}`);
  }
}
