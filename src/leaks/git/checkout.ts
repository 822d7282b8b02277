import { lstatSync, readdirSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { UserError } from '../../runner/user-error.ts';
import { trimEnds } from '../../trim-ends.ts';
import { isFolder, isSpecial, readSmall } from './files.ts';
import { isInside, real } from './paths.ts';
import { specialFile } from './special-files.ts';

/** Where the parts of a repository lie; nothing of it was read by git yet. */
export interface Layout {
  /** Holds HEAD: of a worktree its own folder. */
  readonly gitDir: string;
  /** Holds objects, refs and config: of a worktree the folder of the main repository. */
  readonly commonDir: string;
}

/**
 * The absolute path of the checkout that the input `path` names.
 * @throws {UserError} when it lies outside of the workspace, holds nothing, or holds files without a repository.
 */
export function locateCheckout(workspace: string, path: string): string {
  const folder = resolve(workspace, path);
  if (!isInside(folder, workspace)) {
    throw new UserError(
      'The input "path" leads out of the workspace. Give the folder of the checkout relative to the workspace, as in path: app, or leave the input out.',
    );
  }
  if (findLayout(folder) !== undefined) return folder;
  throw new UserError(explainMissing(workspace, folder));
}

/** Finds the repository at a folder: `.git` as a folder or as a file that names one, or a bare repository. */
export function findLayout(folder: string): Layout | undefined {
  const dotGit = join(folder, '.git');
  if (isRepository(dotGit)) return layoutOf(dotGit);
  const named = readSmall(dotGit)?.match(/^gitdir: (.+)$/s)?.[1];
  if (named !== undefined) {
    const path = resolve(folder, trimEnds(named, '', '\r\n'));
    if (isRepository(path)) return layoutOf(path);
  }
  return isRepository(folder) ? layoutOf(folder) : undefined;
}

function layoutOf(path: string): Layout {
  const gitDir = real(path);
  return { gitDir, commonDir: commonDirOf(gitDir) };
}

function commonDirOf(gitDir: string): string {
  const named = trimEnds(readSmall(join(gitDir, 'commondir')) ?? '', '', '\r\n');
  return named === '' ? gitDir : real(resolve(gitDir, named));
}

/** As git decides it: a HEAD, and folders for objects and refs. */
function isRepository(path: string): boolean {
  if (!isFolder(path) || lstatSync(join(path, 'HEAD'), { throwIfNoEntry: false }) === undefined) return false;
  const common = commonDirOf(real(path));
  return isFolder(join(common, 'objects')) && isFolder(join(common, 'refs'));
}

function explainMissing(workspace: string, folder: string): string {
  if (!isFolder(folder)) {
    return 'The input "path" names no folder of the workspace. Check out the repository there first (actions/checkout with the same path), or leave the input out.';
  }
  const special = ['.git', '.git/commondir'].find((name) => isSpecial(join(folder, name)));
  if (special !== undefined) throw specialFile(special);
  const above = folderAbove(workspace, folder);
  if (above !== undefined) {
    const place =
      above === '' ? 'the workspace itself' : `${folders(above.split(/[\\/]/).length)} deep in the workspace`;
    return `The input "path" names a folder inside of a checkout, not the checkout: the repository is ${place}. Give the folder that actions/checkout wrote to.`;
  }
  if (readdirSync(folder).length === 0) {
    return 'There is no checkout: the folder is empty. Add a step with uses: actions/checkout before this one.';
  }
  const below = readdirSync(folder).filter((name) => findLayout(join(folder, name)) !== undefined).length;
  if (below > 0) {
    return `There is no checkout here, but one in ${folders(below)} below. Give the input "path" the folder that actions/checkout wrote to, as its own input "path" does.`;
  }
  return 'There are files but no .git folder, so there is no history to read. In a container without git, actions/checkout downloads files only: install git in the container before the step with actions/checkout.';
}

function folders(number: number): string {
  return number === 1 ? '1 folder' : `${number} folders`;
}

/** The repository that holds a folder, relative to the workspace; undefined when there is none up to the workspace. */
function folderAbove(workspace: string, folder: string): string | undefined {
  let current = real(folder);
  const top = real(workspace);
  while (current !== top && isInside(current, top) && dirname(current) !== current) {
    current = dirname(current);
    const way = relative(top, current);
    if (findLayout(current) !== undefined && !isAbsolute(way)) return way;
  }
  return undefined;
}
