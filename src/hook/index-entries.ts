import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ObjectDatabase } from '../leaks/git/object-database.ts';
import { EMPTY_BLOB_IDS } from '../leaks/objects/empty-blob.ts';
import type { SparseFolder } from './sparse-folders.ts';

/** How the index names files that `git add --intent-to-add` announced: as empty ones. */
const EMPTY_FILE = new RegExp(` (?:${EMPTY_BLOB_IDS.join('|')}) 0\t`);
const INTENT_TO_ADD = 0x2000_0000;

/** What an index holds. */
export interface IndexEntries {
  /** As `git ls-files --stage` prints them, in latin1: `mode id stage<TAB>path`. */
  readonly files: readonly string[];
  /** Folders outside of a sparse checkout, of which a sparse index keeps the tree alone. */
  readonly folders: readonly SparseFolder[];
}

/** Reads an index, without the files that were only announced: no commit takes them up. */
export async function readIndex(store: ObjectDatabase, index: string): Promise<IndexEntries> {
  const all = (await listFiles(store, index, [])).toString('latin1').split('\0').filter(Boolean);
  const announced = all.some((entry) => EMPTY_FILE.test(entry)) ? await announcedOnly(store, index) : new Set();
  const files: string[] = [];
  const folders: SparseFolder[] = [];
  for (const entry of all) {
    const [, id, path] = /^040000 ([0-9a-f]+) 0\t(.+)\/$/s.exec(entry) ?? [];
    if (id !== undefined && path !== undefined) folders.push({ id, path });
    else if (!announced.has(entry)) files.push(entry);
  }
  return { files, folders };
}

/** Without these git opens the folders of a sparse index, however many paths are below them. */
const KEEP_FOLDERS = ['core.sparseCheckout', 'core.sparseCheckoutCone', 'index.sparse'].flatMap((name) => [
  '-c',
  `${name}=true`,
]);

/** Any pattern of cone mode will do: git looks only whether there is one. */
const CONE = '/*\n!/*/\n';

async function listFiles(store: ObjectDatabase, index: string, options: readonly string[]): Promise<Buffer> {
  mkdirSync(join(store.gitDir, 'info'), { recursive: true });
  writeFileSync(join(store.gitDir, 'info/sparse-checkout'), CONE);
  const args = ['ls-files', '--stage', '-z', ...options];
  const env = { GIT_INDEX_FILE: index };
  // git before 2.36 does not know the option, and lists files alone.
  const { stdout, code } = await store.run([...KEEP_FOLDERS, ...args, '--sparse'], { env, allowedCodes: [0, 129] });
  return code === 0 ? stdout : (await store.run(args, { env })).stdout;
}

/** Entries that were announced by `git add --intent-to-add`: no commit takes them up. git shows it in `--debug` alone. */
async function announcedOnly(store: ObjectDatabase, index: string): Promise<Set<string>> {
  const stdout = await listFiles(store, index, ['--debug']);
  const announced = new Set<string>();
  let last = '';
  // After the NUL of each entry stand lines about it, indented, and then the next entry.
  for (const part of stdout.toString('latin1').split('\0')) {
    const [about = ''] = /^(?: {2}[^\n]*\n)*/.exec(part) ?? [];
    const flags = Number.parseInt(/\bflags: ([0-9a-f]+)\n$/.exec(about)?.[1] ?? '0', 16);
    if ((flags & INTENT_TO_ADD) !== 0) announced.add(last);
    last = part.slice(about.length);
  }
  return announced;
}
