import { closeSync, constants, fchmodSync, mkdirSync, openSync, rmdirSync, unlinkSync, writeSync } from 'node:fs';
import { keepToCurrentUser } from './access-control.ts';
import { codeOf } from './file-fault.ts';

/** A file that is to be made, by absolute path. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What was made, so that it can be taken back while main still runs. */
export class Made {
  readonly #undo: (() => void)[] = [];

  /** Makes a folder that was not there before, for the current user alone. @throws what the system says */
  folder(path: string): void {
    mkdirSync(path, { mode: 0o700 });
    this.#undo.push(() => rmdirSync(path));
  }

  /**
   * Makes a file that was not there before, for the current user alone. A link in its place is not followed.
   * @throws what the system says; nothing of the file is left then
   */
  file({ path, text }: NewFile): void {
    const descriptor = openSync(path, NEW, 0o600);
    this.#undo.push(() => unlinkSync(path));
    try {
      if (process.platform !== 'win32') fchmodSync(descriptor, 0o600);
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    } finally {
      closeSync(descriptor);
    }
  }

  /** Takes all of it back, the last one first. What cannot be taken back is left to post, which says so. */
  undo(): void {
    for (const step of this.#undo.splice(0).reverse()) {
      try {
        step();
      } catch {
        // Post looks at it once more, and reports what stays.
      }
    }
  }
}

/** `O_NOFOLLOW` is unknown to Windows. */
const NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

/**
 * Makes the folder of this use and the files in it.
 * @returns a warning where only the permissions of the folder above hold
 */
export async function makeDirectory(
  made: Made,
  directory: string,
  files: readonly NewFile[],
): Promise<string | undefined> {
  made.folder(directory);
  const warning = await keepToCurrentUser(directory);
  for (const file of files) made.file(file);
  return warning;
}

/**
 * Makes the file in HOME, and the folders above it that are missing.
 * @returns false when another program made a file of that name in the meantime; nothing was changed about it
 */
export function makeInHome(made: Made, folders: readonly string[], file: NewFile): boolean {
  for (const folder of [...folders].reverse()) {
    try {
      made.folder(folder);
    } catch (error) {
      // Another use in the same job makes the same folders.
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
  try {
    made.file(file);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return false;
  }
}
