import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { forLog } from '../../runner/untrusted.ts';
import { UserError } from '../../runner/user-error.ts';
import type { PackageKind } from './package.ts';

/** Files and folders that are looked at for a glob. */
const MOST_LOOKED_AT = 200_000;
/** Matches that are named when there are too many. */
const MOST_NAMED = 5;

const WHAT = 'Name one .ipa or .pkg file, or a glob that matches one.';

export interface PackageFile {
  readonly path: string;
  /** Without folders. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly kind: PackageKind;
}

/**
 * Finds the one file that the input names. A path that is there is taken as it stands, whatever is in it; anything else
 * is a glob. Folders that are links are not entered.
 *
 * @param base what a relative path begins at
 * @throws {UserError} when there is none, or more than one, or it is no package
 */
export function findFile(input: string, base: string): PackageFile {
  const text = input.trim();
  if (text === '') throw new UserError(`The input "file" is empty. ${WHAT}`);
  const literal = resolve(base, text);
  const path = sizeOf(literal) !== undefined ? literal : matchOf(text, base);
  const name = basename(path);
  const kind = /\.(ipa|pkg)$/i.exec(name)?.[1]?.toLowerCase();
  if (kind !== 'ipa' && kind !== 'pkg') {
    throw new UserError(`The input "file" names ${forLog(name)}, which is neither an .ipa nor a .pkg. ${WHAT}`);
  }
  const size = sizeOf(path) ?? 0;
  if (size === 0) throw new UserError(`The input "file" names ${forLog(name)}, which is empty (0 bytes).`);
  return { path, name, size, kind };
}

function matchOf(text: string, base: string): string {
  // On Windows a backslash parts folders; elsewhere it takes a character literally, as in every glob.
  const pattern = (sep === '\\' ? text.replaceAll('\\', '/') : text).replace(/^(?:\.\/)+/, '');
  const { base: start, glob } = picomatch.scan(pattern);
  if (glob === '') {
    throw new UserError(`The input "file" names a file that is not there: ${forLog(text)}. ${WHAT}`);
  }
  const root = resolve(base, start || '.');
  const isMatch = picomatch(glob, { dot: true });
  const { matches, looked, cut } = search(root, isMatch);
  if (cut) {
    throw new UserError(
      `The input "file" is a glob that leads to more than ${MOST_LOOKED_AT} files and folders (${forLog(text)}). Begin it with the folder in which the file lies.`,
    );
  }
  const [first] = matches;
  if (first === undefined) {
    throw new UserError(
      `The input "file" is a glob that matches no file: ${forLog(text)} (${looked} files and folders were looked at). ${WHAT}`,
    );
  }
  if (matches.length > 1) {
    const named = matches.slice(0, MOST_NAMED).map((path) => forLog(path));
    const more = matches.length > named.length ? `, and ${matches.length - named.length} more` : '';
    throw new UserError(
      `The input "file" is a glob that matches ${matches.length} files: ${named.join(', ')}${more}. ${WHAT}`,
    );
  }
  return join(root, ...first.split('/'));
}

/** All files below a folder whose path from there, with slashes, matches. */
function search(root: string, isMatch: (path: string) => boolean): { matches: string[]; looked: number; cut: boolean } {
  const matches: string[] = [];
  const folders = [''];
  let looked = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      if (++looked > MOST_LOOKED_AT) return { matches, looked, cut: true };
      const path = folder + entry.name;
      if (entry.isDirectory()) folders.push(`${path}/`);
      else if (isMatch(path) && sizeOf(join(root, path)) !== undefined) matches.push(path);
    }
  }
  return { matches: matches.sort(), looked, cut: false };
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // What may not be entered holds no match.
    return [];
  }
}

/** The size of a file; undefined when there is none at the path, or something else. */
function sizeOf(path: string): number | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : undefined;
}
