import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../runner/user-error.ts';
import { isSpecial } from './files.ts';

/** Files of a repository that git or we open, beside those in folders. */
const OPENED = ['HEAD', 'commondir', 'config', 'packed-refs', 'shallow', 'index'];

/**
 * Looks for pipes and devices where files belong, before anything is opened: a pipe keeps whoever opens it waiting for
 * ever, and a device may never end.
 * @throws {UserError} when there is one.
 */
export function refuseSpecialFiles(gitDirs: readonly string[], objectFolders: readonly string[]): void {
  for (const gitDir of gitDirs) for (const name of OPENED) if (isSpecial(join(gitDir, name))) throw specialFile(name);
  for (const folder of objectFolders) {
    for (const { name } of entriesOf(folder)) {
      if (name === 'pack' || name === 'info') refuseIn(join(folder, name), () => true);
      else if (/^[0-9a-f]{2}$/.test(name)) refuseIn(join(folder, name), isRestOfId);
    }
  }
}

/** For something that `isSpecial` is true of; the part of the repository is a word of ours. */
export function specialFile(part: string): UserError {
  return new UserError(
    `The repository has a pipe or a device where a file belongs (${part}): it could keep the scan waiting for ever, so nothing was read. A step of the job put it there, since no checkout does. Check the repository out again, and scan before that step.`,
  );
}

/** An alternate may be any folder: git opens nothing in it but what is named like an object. */
function isRestOfId(name: string): boolean {
  return /^[0-9a-f]{38}(?:[0-9a-f]{24})?$/.test(name);
}

function refuseIn(folder: string, isOpened: (name: string) => boolean): void {
  for (const entry of entriesOf(folder)) {
    if (entry.isFile() || entry.isDirectory() || !isOpened(entry.name)) continue;
    if (isSpecial(join(folder, entry.name))) throw specialFile('objects');
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
