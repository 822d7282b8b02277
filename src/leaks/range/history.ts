import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GitFailure } from '../git/git.ts';
import { missingBelow, missingOf, parentsOf, type Step, walk } from '../git/presence.ts';
import type { Store } from '../git/store.ts';
import type { Remote } from './remote.ts';

/** Commits that are wanted, and under which name the remote may know one when it does not give it out by its id. */
export interface Wanted {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly names?: Readonly<Record<string, string>>;
}

/**
 * How well a range is known. `exact`: every commit of it is there, and none else. `wide`: every one is there, and there
 * may be some that the excluded side already had. `cut`: some are not there.
 */
export type Knowledge = 'exact' | 'wide' | 'cut';

/** So often trees that were fetched may name others that are missing. */
const ROUNDS = 8;

/** The history that a store knows, and what of it can be had from the remote. */
export class History {
  readonly store: Store;
  readonly #connect: () => Promise<Remote | undefined>;
  #remote: Promise<Remote | undefined> | undefined;
  /** Commits that the store takes for the first ones, although they have parents. */
  #ends: readonly string[];
  #fetched = false;

  constructor(store: Store, connect: () => Promise<Remote | undefined>) {
    this.store = store;
    this.#connect = connect;
    this.#ends = store.shallow;
  }

  /** The remote, which is looked for when it is needed for the first time. */
  remote(): Promise<Remote | undefined> {
    this.#remote ??= this.#connect();
    return this.#remote;
  }

  /** Whether the checkout ended its history early and what lies behind was not fetched. */
  get shallow(): boolean {
    return this.#ends.length > 0;
  }

  /** Whether a look for missing objects is worth its time: a whole checkout has all of them. */
  get mayMiss(): boolean {
    return this.store.mayMiss || this.#fetched;
  }

  /** Gets the commits of a range where they are not there or not surely all. Returns the ids that nobody has. */
  async bringCommits(wanted: Wanted): Promise<string[]> {
    const ids = [...wanted.include, ...wanted.exclude];
    const missing = await missingOf(this.store, ids);
    if (missing.length === 0 && (await this.judge(wanted)) === 'exact') return [];
    const remote = await this.remote();
    if (remote === undefined) return missing;
    if (this.shallow || this.store.mayMiss) await this.#bringGraph(remote, ids, wanted.names ?? {});
    else await this.#bringEach(missing, wanted.names ?? {}, (some) => remote.fetchUpdates(some));
    return missingOf(this.store, ids);
  }

  /** How well a range is known; all its ends must be there. */
  async judge({ include, exclude }: Wanted): Promise<Knowledge> {
    if (!this.shallow) return 'exact';
    // What was fetched came with all of its past.
    if (this.#fetched && (await missingOf(this.store, [...include, ...exclude], this.store.fetchDir)).length === 0) {
      return 'exact';
    }
    const ends = new Set(this.#ends);
    const commits = (await this.#walk(include, exclude))?.filter((step) => !step.boundary);
    if (commits === undefined || commits.some((step) => ends.has(step.id))) return 'cut';
    // Where every commit has one parent, no other way could lead from the excluded side into the range.
    return commits.some((step) => step.parents.length > 1) ? 'wide' : 'exact';
  }

  /**
   * Fetches the objects that a range brings and the trees of some more commits, as far as they are missing.
   * @returns how many are missing still.
   */
  async bringObjects({ include, exclude }: Wanted, treesOf: readonly string[]): Promise<number> {
    if (!this.mayMiss) return 0;
    const steps = await this.#walk(include, exclude);
    if (steps === undefined) return 1;
    // The trees just outside of the range tell what it did not bring.
    await this.#bringFiltered(await missingOf(this.store, [...new Set(steps.map((step) => step.tree))]));
    const excluded = exclude.map((id) => `^${id}`);
    const lacks = include.length === 0 ? 0 : await this.#bringBelow([...include, ...excluded]);
    let trees = 0;
    for (const commit of treesOf) trees += await this.#bringTree(commit);
    return lacks + trees;
  }

  /** Fetches a file at the root of a commit, where it is missing. */
  async bringFile(commit: string, path: string): Promise<void> {
    const tree = this.mayMiss ? await this.store.resolve(`${commit}^{tree}`) : undefined;
    if (tree === undefined) return;
    await this.#bringFiltered(await missingOf(this.store, [tree]));
    const { stdout } = await this.store.run(['ls-tree', '-z', '--full-tree', commit, '--', path], {
      allowedCodes: [0, 128],
    });
    const id = / blob ([0-9a-f]+)\t/.exec(stdout.toString('latin1'))?.[1];
    if (id !== undefined) await this.#bringFiltered(await missingOf(this.store, [id]));
  }

  /** Whether a commit is another one or in its past, by what is known. */
  async contains(commit: string, ancestor: string): Promise<boolean> {
    if (commit === ancestor || (await parentsOf(this.store, [commit])).get(commit)?.includes(ancestor)) return true;
    const args = ['merge-base', '--is-ancestor', ancestor, commit];
    return (await this.store.run(args, { allowedCodes: [0, 1, 128] })).code === 0;
  }

  /** To be told when something was fetched past this class. */
  async noteFetched(): Promise<void> {
    this.#fetched = true;
    await this.#forgetEnds();
  }

  async #walk(include: readonly string[], exclude: readonly string[]): Promise<Step[] | undefined> {
    try {
      return await walk(this.store, include, exclude);
    } catch (error) {
      if (error instanceof GitFailure) return undefined;
      throw error;
    }
  }

  /** All commits that the ids reach, without trees: small, and the only way to know a range exactly. */
  async #bringGraph(remote: Remote, ids: readonly string[], names: Readonly<Record<string, string>>): Promise<void> {
    await this.#bringEach(ids, names, (some) => remote.fetch(some, 'tree:0'));
    await this.noteFetched();
  }

  /** One unknown id makes a whole request fail: then each is asked for alone, and at last by its name. */
  async #bringEach(
    ids: readonly string[],
    names: Readonly<Record<string, string>>,
    fetch: (some: readonly string[]) => Promise<boolean>,
  ): Promise<void> {
    if (ids.length === 0 || (await fetch(ids))) return;
    for (const id of ids) {
      if (ids.length > 1 && (await fetch([id]))) continue;
      const name = names[id];
      if (name !== undefined) await fetch([name]);
    }
  }

  async #bringTree(commit: string): Promise<number> {
    const tree = await this.store.resolve(`${commit}^{tree}`);
    if (tree === undefined) return 1;
    await this.#bringFiltered(await missingOf(this.store, [tree]));
    return (await missingOf(this.store, [tree])).length > 0 ? 1 : this.#bringBelow([tree]);
  }

  async #bringBelow(revisions: readonly string[]): Promise<number> {
    let missing = await missingBelow(this.store, revisions);
    for (let round = 0; missing.length > 0 && round < ROUNDS; round += 1) {
      await this.#bringFiltered(missing);
      const left = await missingBelow(this.store, revisions);
      if (left.length === missing.length && left.every((id) => missing.includes(id))) break;
      missing = left;
    }
    return missing.length;
  }

  /** The named objects, and of trees what they hold, but no contents of files that are not named. */
  async #bringFiltered(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    this.#fetched = true;
    await (await this.remote())?.fetch(ids, 'blob:none');
  }

  /** A commit whose parents were fetched is no end any more. What is fetched has all of its past. */
  async #forgetEnds(): Promise<void> {
    const parents = await parentsOf(this.store, this.#ends);
    const lacking = new Set(await missingOf(this.store, [...parents.values()].flat(), this.store.fetchDir));
    this.#ends = this.#ends.filter((id) => parents.get(id)?.some((parent) => lacking.has(parent)) ?? true);
    const file = join(this.store.gitDir, 'shallow');
    if (this.#ends.length === 0) rmSync(file, { force: true });
    else writeFileSync(file, `${this.#ends.join('\n')}\n`);
  }
}
