import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Git } from '../../leaks/git/git.ts';
import { ObjectDatabase } from '../../leaks/git/object-database.ts';

/** What git says of a file: `unknown` where it cannot be asked, and where it tracks one whose name differs in writing only. */
export type Tracking = 'tracked' | 'untracked' | 'unknown';

/** How long git is waited for. */
const PATIENCE_MS = 4_000;

/** Asks git which files it tracks, once a repository, without running anything that a repository names. */
export class TrackedFiles {
  readonly #workspace: string | undefined;
  readonly #roots = new Map<string, string | undefined>();
  readonly #tracked = new Map<string, Promise<Names | undefined>>();
  #git: Promise<Git> | undefined;

  /** @param workspace no program is taken from there */
  constructor(workspace: string | undefined) {
    this.#workspace = workspace;
  }

  /** @param path absolute, with links followed */
  async of(path: string): Promise<Tracking> {
    const root = this.#rootAbove(dirname(path));
    if (root === undefined) return 'untracked';
    let tracked = this.#tracked.get(root);
    if (tracked === undefined) {
      const late = setTimeout(PATIENCE_MS, undefined, { ref: false });
      tracked = Promise.race([this.#list(root).catch(() => undefined), late]);
      this.#tracked.set(root, tracked);
    }
    const names = await tracked;
    if (names === undefined) return 'unknown';
    const name = path.slice(root.endsWith(sep) ? root.length : root.length + 1).replaceAll(sep, '/');
    if (names.exact.has(name)) return 'tracked';
    return names.folded.has(fold(name)) ? 'unknown' : 'untracked';
  }

  /** The nearest folder at or above this one that has a `.git`. */
  #rootAbove(folder: string): string | undefined {
    if (this.#roots.has(folder)) return this.#roots.get(folder);
    const above = dirname(folder);
    const root = existsSync(join(folder, '.git')) ? folder : above === folder ? undefined : this.#rootAbove(above);
    this.#roots.set(folder, root);
    return root;
  }

  async #list(root: string): Promise<Names> {
    this.#git ??= Git.find({ workspace: this.#workspace });
    const store = await ObjectDatabase.open(await this.#git, root, tmpdir());
    try {
      const index = join(store.checkoutGitDir, 'index');
      if (!existsSync(index)) return namesOf([]);
      // A split index keeps most of its entries in a second file, beside the repository's HEAD.
      for (const name of readdirSync(store.checkoutGitDir)) {
        if (!/^sharedindex\.[0-9a-f]+$/.test(name)) continue;
        copyFileSync(join(store.checkoutGitDir, name), join(store.gitDir, name));
      }
      const { stdout } = await store.run(['ls-files', '-z'], {
        env: { GIT_INDEX_FILE: index },
        timeoutMs: PATIENCE_MS,
      });
      return namesOf(stdout.toString().split('\0'));
    } finally {
      await store.close();
    }
  }
}

interface Names {
  readonly exact: ReadonlySet<string>;
  /** As a file system has them that takes capital and small letters, or accents written in two ways, for the same. */
  readonly folded: ReadonlySet<string>;
}

function namesOf(names: readonly string[]): Names {
  return { exact: new Set(names), folded: new Set(names.map(fold)) };
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
