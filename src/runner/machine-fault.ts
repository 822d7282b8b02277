/** What the machine refused, by the codes of the system, in words; the code itself is added. */
const MESSAGES: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full, so a file could not be written',
  EDQUOT: 'The quota of the disk is used up, so a file could not be written',
  EROFS: 'A file was to be written to a disk that takes none',
  EACCES: 'A file or folder of the runner may not be used by the user that runs the job',
  EPERM: 'A file or folder of the runner may not be used by the user that runs the job',
  EMFILE: 'Too many files are open on this machine',
  ENFILE: 'Too many files are open on this machine',
  ENOMEM: 'The machine has no memory left',
  EIO: 'The disk failed',
  EISDIR: 'A folder is where a file of the runner should be',
  ENOTDIR: 'A file is where a folder of the runner should be',
  ENAMETOOLONG: 'A name is longer than the disk takes',
};

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space in a step before this one, or take a runner with a larger disk.',
  EDQUOT: 'Free some space in a step before this one, or take a runner with a larger disk.',
};

const REMEDY =
  'See to it that the job may write to its workspace, to RUNNER_TEMP and to the files of the runner, then run it again.';

/** How @actions/core says that a file of the runner is not there, such as that for outputs. */
const NO_FILE = /^(?:Missing file at path: |Unable to find environment variable for file command )/;

/**
 * What to say of an error that is the machine's fault, and not ours; undefined for all others. It holds nothing of the
 * error but the system's code.
 */
export function machineFault(error: unknown): string | undefined {
  const code = textOf(error, 'code');
  const message = code !== undefined && Object.hasOwn(MESSAGES, code) ? MESSAGES[code] : undefined;
  if (code !== undefined && message !== undefined) return `${message} (${code}). ${REMEDIES[code] ?? REMEDY}`;
  const path = textOf(error, 'path');
  if (code === 'ENOENT' && path !== undefined && textOf(error, 'syscall') !== 'spawn') {
    return `A file or folder that the runner should have made is not there (ENOENT). ${REMEDY}`;
  }
  return NO_FILE.test(textOf(error, 'message') ?? '')
    ? `The runner's file for outputs is not there, so they could not be set. ${REMEDY}`
    : undefined;
}

/** A property that is text; whatever was thrown may lack it, or throw when asked. */
export function textOf(error: unknown, property: string): string | undefined {
  try {
    const value: unknown = (error as Record<string, unknown>)[property];
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
