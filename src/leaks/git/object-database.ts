import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../runner/user-error.ts';
import { trimEnds } from '../../trim-ends.ts';
import { findLayout } from './checkout.ts';
import { configOf, type Parts, readParts } from './checkout-parts.ts';
import type { Setting } from './config.ts';
import { copyRefs } from './copy-refs.ts';
import { readSmall } from './files.ts';
import type { Git } from './git.ts';
import { formatAlternates } from './object-folders.ts';
import { makeTemporary, removeTemporary } from './temporary.ts';

export interface Ref {
  /** The full name, such as refs/heads/main; any bytes but controls. */
  readonly name: Buffer;
  readonly id: string;
}

/**
 * A bare repository of our own, through which the objects of the checkout are read: its refs are copies, its objects are
 * the checkout's (as alternates), its configuration is ours. So nothing that the checkout's configuration names is ever
 * run, it does not matter whose files they are, and the checkout stays untouched.
 */
export class ObjectDatabase {
  readonly git: Git;
  /** For `GIT_DIR`. */
  readonly gitDir: string;
  /** A second repository of ours, for what is fetched; its objects are seen through `gitDir`, too. */
  readonly fetchDir: string;
  /** Hexadecimal digits of an object's id: 40, or 64 where the hash is SHA-256. */
  readonly idLength: 40 | 64;
  readonly checkoutGitDir: string;
  readonly checkoutPath: string;
  /** The settings of the checkout: hostile text, to be looked at and never handed to git as they stand. */
  readonly checkoutConfig: readonly Setting[];
  /** Whether objects may be missing on purpose (partial clone) or because an alternate is gone. */
  readonly mayMiss: boolean;
  /** Whether it is a partial clone: it asked for no more than it has. */
  readonly isPartial: boolean;
  /** Ids of objects that were seen to be there: git is not asked for them again. */
  readonly present = new Set<string>();
  readonly #folder: string;
  #shallow: readonly string[];
  #brokenRefs = 0;
  readonly #closing: (() => void)[] = [];
  /** What git was asked already: nobody but us changes the store. */
  #refs: Promise<Ref[]> | undefined;
  #head: Promise<string | undefined> | undefined;

  private constructor(git: Git, checkoutPath: string, folder: string, parts: Parts) {
    this.git = git;
    this.checkoutPath = checkoutPath;
    this.#folder = folder;
    this.gitDir = join(folder, 'read.git');
    this.fetchDir = join(folder, 'fetched.git');
    this.idLength = parts.hashName === 'sha1' ? 40 : 64;
    this.checkoutGitDir = parts.layout.gitDir;
    this.checkoutConfig = parts.config;
    this.#shallow = parts.shallow;
    this.mayMiss = parts.mayMiss;
    this.isPartial = parts.isPartial;
  }

  /**
   * Opens the checkout at an absolute path: a work tree, a worktree or submodule (`.git` is a file), a bare repository.
   * `tempFolder` is where the store lies until `close`; it is removed on SIGINT and SIGTERM, too.
   * @throws {UserError} when there is no repository, or none that this git can read.
   */
  static async open(git: Git, checkoutPath: string, tempFolder: string): Promise<ObjectDatabase> {
    const layout = findLayout(checkoutPath);
    if (layout === undefined) {
      throw new UserError(
        'There is no git repository at the path of the checkout. Add a step with uses: actions/checkout before this one.',
      );
    }
    const parts = await readParts(git, layout);
    const store = new ObjectDatabase(git, checkoutPath, makeTemporary(tempFolder), parts);
    try {
      store.#lay(parts);
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  /** All refs, those that were fetched included, in the order of their names; HEAD is none of them. */
  refs(): Promise<readonly Ref[]> {
    this.#refs ??= this.#readRefs();
    return this.#refs;
  }

  async #readRefs(): Promise<Ref[]> {
    const { stdout } = await this.run(['for-each-ref', '--format=%(objectname) %(refname)']);
    const refs: Ref[] = [];
    for (let start = 0; start < stdout.length; ) {
      const end = stdout.indexOf(0x0a, start);
      const space = stdout.indexOf(0x20, start);
      refs.push({ id: stdout.toString('latin1', start, space), name: Buffer.from(stdout.subarray(space + 1, end)) });
      start = end + 1;
    }
    return refs;
  }

  /** The commits behind which the history is not there, or not with its trees: to git they look like the first ones. */
  get shallow(): readonly string[] {
    return this.#shallow;
  }

  set shallow(commits: readonly string[]) {
    this.#shallow = commits;
    const file = join(this.gitDir, 'shallow');
    if (commits.length === 0) rmSync(file, { force: true });
    else writeFileSync(file, `${commits.join('\n')}\n`);
  }

  /** How often something that should be a ref of the checkout is none. */
  get brokenRefs(): number {
    return this.#brokenRefs;
  }

  /** Adds refs to the store; nothing is written to the checkout. */
  async addRefs(refs: readonly Ref[]): Promise<void> {
    const lines = refs.map(({ name, id }) => Buffer.concat([Buffer.from('update '), name, Buffer.from(` ${id}\n`)]));
    if (lines.length === 0) return;
    await this.run(['update-ref', '--stdin'], { input: Buffer.concat(lines) });
    this.#refs = undefined;
  }

  /** The commit that HEAD names; undefined while there is no commit. */
  head(): Promise<string | undefined> {
    this.#head ??= this.#readHead();
    return this.#head;
  }

  /** Nearly always HEAD holds an id, or the name of one of the refs: where these were asked for, git is not asked again. */
  async #readHead(): Promise<string | undefined> {
    const text = trimEnds(readSmall(join(this.gitDir, 'HEAD')) ?? '', '', ' \t\r\n');
    if (text.length === this.idLength && /^[0-9a-f]+$/.test(text) && !/^0+$/.test(text)) return text;
    const branch = /^ref:[ \t]*(refs\/.+)$/s.exec(text)?.[1];
    const name = branch === undefined ? undefined : Buffer.from(branch);
    const refs = name === undefined ? undefined : await this.#refs?.catch(() => []);
    return refs?.find((each) => each.name.equals(name as Buffer))?.id ?? this.resolve('HEAD');
  }

  /** The full id of a revision in git's words, or undefined. The object itself may be missing. */
  async resolve(revision: string): Promise<string | undefined> {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', revision];
    const { stdout, code } = await this.run(args, { allowedCodes: [0, 1, 128] });
    const id = stdout.toString().trim();
    return code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
  }

  /** Runs git on the store: see `Git.run`. */
  run(...[args, options]: Parameters<Git['run']>): ReturnType<Git['run']> {
    return this.git.run(args, { ...options, gitDir: this.gitDir });
  }

  /** Has something done when the store is closed. */
  onClose(work: () => void): void {
    this.#closing.push(work);
  }

  async close(): Promise<void> {
    for (const work of this.#closing.splice(0)) work();
    removeTemporary(this.#folder);
  }

  /** Written by hand, without git init: no template, no hook, and one process less to wait for. */
  #lay(parts: Parts): void {
    const reads = [join(this.fetchDir, 'objects'), ...parts.objects];
    for (const gitDir of [this.gitDir, this.fetchDir]) {
      for (const folder of ['objects/info', 'objects/pack', 'refs/heads']) {
        mkdirSync(join(gitDir, folder), { recursive: true });
      }
      writeFileSync(join(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
      writeFileSync(join(gitDir, 'config'), configOf(parts, gitDir === this.gitDir ? parts.refFormat : 'files'));
    }
    writeFileSync(join(this.gitDir, 'objects/info/alternates'), formatAlternates(reads));
    this.#brokenRefs = copyRefs(parts.layout, this.gitDir);
    this.shallow = parts.shallow;
  }
}
