import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Layout } from './checkout.ts';
import { isFile, isFolder, readSmall } from './files.ts';
import { real } from './paths.ts';

/** What a file of a ref holds: an object id, or the name of another ref. */
const REF = /^(?:ref:[ \t]*refs\/[^\0\r\n]+|[0-9a-f]{40}(?:[0-9a-f]{24})?)[ \t\r\n]*$/;

/**
 * Copies HEAD and all refs into a bare repository of ours, so that git can be asked about them without reading the
 * checkout's configuration. Files that hold no ref are left out; returns how many they are.
 */
export function copyRefs(from: Layout, to: string): number {
  const broken = copyRef(join(from.gitDir, 'HEAD'), join(to, 'HEAD')) ? 0 : 1;
  if (isFile(join(from.commonDir, 'packed-refs'))) {
    copyFileSync(join(from.commonDir, 'packed-refs'), join(to, 'packed-refs'));
  }
  if (isFolder(join(from.commonDir, 'reftable'))) copyTables(join(from.commonDir, 'reftable'), join(to, 'reftable'));
  const common = copyFolder(join(from.commonDir, 'refs'), join(to, 'refs'), new Set());
  if (from.gitDir === from.commonDir) return broken + common;
  // A worktree has refs of its own, such as refs/bisect.
  return broken + common + copyFolder(join(from.gitDir, 'refs'), join(to, 'refs'), new Set());
}

/** Links are followed, as git follows them, but no folder is entered twice. */
function copyFolder(from: string, to: string, entered: Set<string>): number {
  if (!isFolder(from) || entered.has(real(from))) return 0;
  entered.add(real(from));
  let broken = 0;
  for (const name of readdirSync(from)) {
    if (isFolder(join(from, name))) broken += copyFolder(join(from, name), join(to, name), entered);
    // What a git that was stopped leaves behind is no ref.
    else if (!name.endsWith('.lock') && !copyRef(join(from, name), join(to, name))) broken += 1;
  }
  return broken;
}

function copyRef(from: string, to: string): boolean {
  const text = readSmall(from);
  if (text === undefined || !REF.test(text)) return false;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, text);
  return true;
}

function copyTables(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (isFile(join(from, name))) copyFileSync(join(from, name), join(to, name));
  }
}
