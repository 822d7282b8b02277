import { copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isFolder, type Layout, readSmall } from './checkout.ts';
import { real } from './paths.ts';

/** What a file of a ref holds: an object id, or the name of another ref. */
const REF = /^(?:ref:[ \t]*refs\/[^\0\r\n]+|[0-9a-f]{40}(?:[0-9a-f]{24})?)[ \t\r\n]*$/;

/**
 * Copies HEAD and all refs into a bare repository of ours, so that git can be asked about them without reading the
 * checkout's configuration. Files that are no refs are left out.
 */
export function copyRefs(from: Layout, to: string): void {
  copyRef(join(from.gitDir, 'HEAD'), join(to, 'HEAD'));
  if (isFile(join(from.commonDir, 'packed-refs'))) {
    copyFileSync(join(from.commonDir, 'packed-refs'), join(to, 'packed-refs'));
  }
  copyFolder(join(from.commonDir, 'refs'), join(to, 'refs'), new Set());
  // A worktree has refs of its own, such as refs/bisect.
  if (from.gitDir !== from.commonDir) copyFolder(join(from.gitDir, 'refs'), join(to, 'refs'), new Set());
  if (isFolder(join(from.commonDir, 'reftable'))) copyTables(join(from.commonDir, 'reftable'), join(to, 'reftable'));
}

/** Links are followed, as git follows them, but no folder is entered twice. */
function copyFolder(from: string, to: string, entered: Set<string>): void {
  if (!isFolder(from) || entered.has(real(from))) return;
  entered.add(real(from));
  for (const name of readdirSync(from)) {
    if (isFolder(join(from, name))) copyFolder(join(from, name), join(to, name), entered);
    else copyRef(join(from, name), join(to, name));
  }
}

function copyRef(from: string, to: string): void {
  const text = readSmall(from);
  if (text === undefined || !REF.test(text)) return;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, text);
}

function copyTables(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (isFile(join(from, name))) copyFileSync(join(from, name), join(to, name));
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
