import { accessSync, constants, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { cleanPath } from './environment.ts';
import { isFolder } from './files.ts';
import { isInside } from './paths.ts';

/** The absolute path of git, from the folders of a PATH that are not to be avoided; links count by where they lead. */
export function findGit(searchPath: string | undefined, avoid: readonly string[]): string | undefined {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  return cleanPath(searchPath, avoid)
    .map((folder) => join(folder, name))
    .find((path) => isProgram(path) && !avoid.some((place) => isInside(path, place)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A folder that is no checkout, since Windows starts programs from the working folder first. */
export function workingFolder(avoid: readonly string[]): string {
  const outside = [process.env.RUNNER_TEMP, tmpdir()].find(
    (folder) => folder !== undefined && isFolder(folder) && !avoid.some((place) => isInside(folder, place)),
  );
  return outside ?? parse(tmpdir()).root;
}
