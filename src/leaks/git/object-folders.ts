import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isFolder, readSmall } from './files.ts';
import { real } from './paths.ts';

/** As deep as git follows alternates of alternates. */
const DEEPEST = 5;

export interface ObjectFolders {
  /** The repository's own folder first, then those of its alternates; absolute. */
  readonly paths: readonly string[];
  /** Alternates that are named and not there. */
  readonly lost: number;
}

/** The folders in which a repository keeps its objects: its own, and those named in `objects/info/alternates`. */
export function objectFolders(commonDir: string): ObjectFolders {
  const paths = new Set<string>();
  let lost = 0;
  const visit = (folder: string, depth: number): void => {
    if (!isFolder(folder)) {
      lost += 1;
      return;
    }
    if (depth > DEEPEST || paths.has(real(folder))) return;
    paths.add(real(folder));
    for (const alternate of parseAlternates(readSmall(join(folder, 'info/alternates')) ?? '')) {
      visit(resolve(real(folder), alternate), depth + 1);
    }
  };
  visit(join(commonDir, 'objects'), 0);
  return { paths: [...paths], lost };
}

/** The text of an alternates file that names these folders. */
export function formatAlternates(paths: readonly string[]): string {
  return paths
    .map((path) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path))
    .map((path) => `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"\n`)
    .join('');
}

/** Whether some pack came from a partial clone: what it refers to may be missing on purpose. */
export function hasPromisorPack(folder: string): boolean {
  const packs = join(folder, 'pack');
  return isFolder(packs) && readdirSync(packs).some((name) => name.endsWith('.promisor'));
}

/** One thread reads such packs at first: to start another one takes about as long as to read most of them. */
const LITTLE = 16 * 1024 ** 2;

/** Whether the packs of all folders together are so small that one thread may as well read them. */
export function areSmall(folders: readonly string[]): boolean {
  let bytes = 0;
  for (const folder of folders) {
    const packs = join(folder, 'pack');
    if (!isFolder(packs)) continue;
    for (const name of readdirSync(packs))
      if (name.endsWith('.pack')) bytes += statSync(join(packs, name), { throwIfNoEntry: false })?.size ?? 0;
    if (bytes > LITTLE) return false;
  }
  return true;
}

/** One folder a line, `#` for comments; a name in quotes has its characters escaped as in C. */
function parseAlternates(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => (line.startsWith('"') && line.endsWith('"') ? unquote(line.slice(1, -1)) : line));
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' };

function unquote(text: string): string {
  return text.replace(/\\(.)/g, (whole, character: string) => ESCAPES[character] ?? whole);
}
