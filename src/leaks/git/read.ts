import { UserError } from '../../runner/user-error.ts';
import { GitFailure } from './git.ts';
import type { Store } from './store.ts';

/** More than any allow list needs. */
const LARGEST_FILE = 1 << 20;

/** A million files take a few seconds. */
const TIMEOUT_MS = 120_000;

export interface TreeEntry {
  /** From the root of the tree; any bytes but NUL. */
  readonly path: Buffer;
  /** As git writes it: 100644, 100755, 120000 (link), 160000 (submodule), 040000 (folder). */
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly id: string;
}

/**
 * The content of a regular file in the tree of a commit; undefined when there is none, or it is a link or a folder.
 * @throws {UserError} when it is larger than 1 MiB.
 */
export async function readTreeFile(store: Store, commit: string, path: string): Promise<Buffer | undefined> {
  const { stdout } = await store.run(['ls-tree', '-z', '--full-tree', '--long', commit, '--', path]);
  const [, id, size] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t/.exec(stdout.toString('latin1')) ?? [];
  if (id === undefined || size === undefined) return undefined;
  if (Number(size) > LARGEST_FILE) {
    throw new UserError(`The file ${path} has ${size} bytes, and 1 MiB is the most that is read. Shorten it.`);
  }
  return (await store.run(['cat-file', 'blob', id])).stdout;
}

/** All entries of the tree of a commit, folders included, as git lists them; nothing is held back in memory. */
export async function* listTree(store: Store, commit: string): AsyncGenerator<TreeEntry> {
  const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', commit];
  const child = store.git.spawn(args, { gitDir: store.gitDir, stdio: ['ignore', 'pipe', 'ignore'] });
  // A few trees, each many times in the next, make more entries than anybody can wait for.
  const limit = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS);
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? -1));
  }).finally(() => clearTimeout(limit));
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of child.stdout ?? []) {
    const bytes = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    let start = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
      yield parseEntry(bytes.subarray(start, end));
      start = end + 1;
    }
    rest = Buffer.from(bytes.subarray(start));
  }
  const code = await ended;
  if (code !== 0) throw new GitFailure('ls-tree', code, '');
}

function parseEntry(line: Buffer): TreeEntry {
  const tab = line.indexOf(0x09);
  const [mode = '', type = '', id = ''] = line.toString('latin1', 0, tab).split(' ');
  return { mode, type: type as TreeEntry['type'], id, path: Buffer.from(line.subarray(tab + 1)) };
}
