import { copyFileSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../runner/user-error.ts';
import { trimEnds } from '../../trim-ends.ts';
import type { Layout } from './checkout.ts';
import { isFile, isFolder, isSpecial, readSmall } from './files.ts';
import { isInside, real } from './paths.ts';
import { specialFile } from './special-files.ts';

/** What a file of a ref holds: an object id, or the name of another ref. */
const REF = /^(?:ref:[ \t]*refs\/[^\0\r\n]+|[0-9a-f]{40}(?:[0-9a-f]{24})?)$/;

/** A line of packed-refs that names a ref, in which no part of the name is empty or begins with a dot. */
const PACKED = /^[0-9a-f]{40}(?:[0-9a-f]{24})? refs(?:\/(?![./])[^\0-\x20\x7f/~^:?*[\\]+)+$/;

/** Millions of refs take less. */
const LARGEST_PACKED = 512 * 1024 ** 2;

/**
 * Copies HEAD and all refs into a bare repository of ours, so that git can be asked about them without reading the
 * checkout's configuration. What holds no ref is left out; returns how often.
 * @throws {UserError} for pipes and devices.
 */
export function copyRefs(from: Layout, to: string): number {
  let broken = copyRef(join(from.gitDir, 'HEAD'), join(to, 'HEAD')) ? 0 : 1;
  broken += copyPacked(join(from.commonDir, 'packed-refs'), join(to, 'packed-refs'));
  if (isFolder(join(from.commonDir, 'reftable'))) copyTables(join(from.commonDir, 'reftable'), join(to, 'reftable'));
  // A worktree has refs of its own, such as refs/bisect.
  for (const folder of new Set([from.commonDir, from.gitDir])) {
    const refs = join(folder, 'refs');
    broken += copyFolder(refs, join(to, 'refs'), { root: refs, entered: new Set() });
  }
  return broken;
}

/** Links are followed, as git follows them, but not out of the refs, and no folder is entered twice. */
function copyFolder(from: string, to: string, way: { readonly root: string; readonly entered: Set<string> }): number {
  if (!isFolder(from) || way.entered.has(real(from))) return 0;
  if (from !== way.root && lstatSync(from).isSymbolicLink() && !isInside(from, way.root)) return 1;
  way.entered.add(real(from));
  let broken = 0;
  for (const name of readdirSync(from)) {
    const path = join(from, name);
    if (isFolder(path)) broken += copyFolder(path, join(to, name), way);
    // What a git that was stopped leaves behind is no ref.
    else if (!name.endsWith('.lock') && !copyRef(path, join(to, name))) broken += 1;
  }
  return broken;
}

function copyRef(from: string, to: string): boolean {
  if (isSpecial(from)) throw specialFile('refs');
  const text = readSmall(from);
  if (text === undefined || !REF.test(trimEnds(text, '', ' \t\r\n'))) return false;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, text);
  return true;
}

/** Line by line: git refuses the whole file for one line that is wrong, and anything may stand in it, as in a link's target. */
function copyPacked(from: string, to: string): number {
  if (!isFile(from)) return 0;
  if (statSync(from).size > LARGEST_PACKED) {
    throw new UserError('The file packed-refs of the checkout has more than 512 MiB. Check the repository out again.');
  }
  const lines = readFileSync(from, 'latin1').split('\n');
  const refs = lines.filter((line) => PACKED.test(line) && !/\.\.|@\{|\.lock$|\.lock\/|\.$/.test(line));
  // The first line is a comment on the file; "^" begins what a tag points to, which git finds out for itself.
  const others = lines.filter((line) => line !== '' && !line.startsWith('#') && !/^\^[0-9a-f]+$/.test(line));
  writeFileSync(to, refs.map((line) => `${line}\n`).join(''), 'latin1');
  return others.length - refs.length;
}

function copyTables(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (isSpecial(join(from, name))) throw specialFile('refs');
    if (isFile(join(from, name))) copyFileSync(join(from, name), join(to, name));
  }
}
