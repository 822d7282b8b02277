import { readShallow } from '../git/checkout-parts.ts';
import { GitFailure } from '../git/git.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import { missingOf, type Step, walk } from '../objects/presence.ts';
import { readCommits } from '../objects/read-objects.ts';
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
export type Completeness = 'exact' | 'wide' | 'cut';

/** So many generations are asked for at first: enough for most ranges, and little however long the history is. */
const HORIZON = 100;

/** To git this means: all generations. */
const UNLIMITED = 0x7fff_ffff;

/** The commits that a store knows, and what can be had from the remote. */
export class History {
  readonly store: ObjectDatabase;
  /** Where the checkout's history ended before anything was fetched. */
  readonly formerEnds: readonly string[];
  readonly #connect: () => Promise<Remote | undefined>;
  #remote: Promise<Remote | undefined> | undefined;
  #fetched = false;
  #hasBareCommits = false;

  constructor(store: ObjectDatabase, connect: () => Promise<Remote | undefined>) {
    this.store = store;
    this.formerEnds = store.shallow;
    this.#connect = connect;
  }

  /** The remote, which is looked for when it is needed for the first time. */
  remote(): Promise<Remote | undefined> {
    this.#remote ??= this.#connect();
    return this.#remote;
  }

  /** Whether the checkout ended its history early and what lies after was not fetched. */
  get shallow(): boolean {
    return this.store.shallow.length > 0;
  }

  /** Whether a look for missing objects is worth its time: a whole checkout has all of them. */
  get mayMiss(): boolean {
    return this.store.mayMiss || this.#fetched;
  }

  /** Whether commits were fetched without their trees. */
  get hasBareCommits(): boolean {
    return this.#hasBareCommits;
  }

  /** Gets the commits of a range where they are not there or not surely all. Returns the ids that nobody has. */
  async bringCommits(wanted: Wanted): Promise<string[]> {
    const ids = [...wanted.include, ...wanted.exclude];
    const names = wanted.names ?? {};
    const missing = await missingOf(this.store, ids);
    if (missing.length === 0 && (await this.rangeCompleteness(wanted)) === 'exact') return [];
    const remote = await this.remote();
    if (remote === undefined) return missing;
    if (!this.isPart) {
      await bringEach(missing, names, (some) => remote.fetchUpdates(some));
      return missingOf(this.store, ids);
    }
    await this.#bringGraph(remote, ids, names, this.#isWhole ? undefined : HORIZON);
    const gone = await missingOf(this.store, ids);
    const there = without(wanted, gone);
    if (this.#isWhole || (await this.rangeCompleteness(there)) === 'exact') return gone;
    await this.#bringGraph(remote, [...there.include, ...there.exclude], names, UNLIMITED);
    return gone;
  }

  /** Gets a single commit or tag, whatever is behind it. Says whether it is there. */
  async bringOne(id: string): Promise<boolean> {
    const isThere = async (): Promise<boolean> => (await missingOf(this.store, [id])).length === 0;
    if (await isThere()) return true;
    const remote = await this.remote();
    if (remote === undefined) return false;
    if (this.isPart) await this.#bringGraph(remote, [id], {}, this.#isWhole ? undefined : HORIZON);
    else await remote.fetchUpdates([id]);
    return isThere();
  }

  /** How well a range is known; all its ends must be there. */
  async rangeCompleteness({ include, exclude }: Wanted): Promise<Completeness> {
    if (!this.shallow) return 'exact';
    if (this.#isWhole && (await missingOf(this.store, [...include, ...exclude], this.store.fetchDir)).length === 0) {
      return 'exact';
    }
    const ends = new Set(this.store.shallow);
    const commits = (await this.walk(include, exclude))?.filter((step) => !step.boundary);
    if (commits === undefined || commits.some((step) => ends.has(step.id))) return 'cut';
    // Where every commit has one parent, no other way could lead from the excluded side to what its own chain is not.
    return commits.some((step) => step.parents.length > 1) ? 'wide' : 'exact';
  }

  /** The commits of a range and those just outside; undefined when git cannot follow them. */
  async walk(include: readonly string[], exclude: readonly string[]): Promise<Step[] | undefined> {
    try {
      return await walk(this.store, include, exclude);
    } catch (error) {
      if (error instanceof GitFailure) return undefined;
      throw error;
    }
  }

  /** Whether a commit is another one or in its past, by what is known. */
  async contains(commit: string, ancestor: string): Promise<boolean> {
    if (commit === ancestor || (await readCommits(this.store, [commit])).get(commit)?.parents.includes(ancestor))
      return true;
    const args = ['merge-base', '--is-ancestor', ancestor, commit];
    return (await this.store.run(args, { allowedCodes: [0, 1, 128] })).code === 0;
  }

  /**
   * To be called when commits were fetched. A commit whose parents have come is no end any more, and the fetch may have
   * made new ends.
   */
  async noteFetched(): Promise<void> {
    this.#fetched = true;
    const { store } = this;
    const headers = await readCommits(store, store.shallow);
    const parentsOf = (id: string): readonly string[] => headers.get(id)?.parents ?? [];
    const lacking = new Set(await missingOf(store, store.shallow.flatMap(parentsOf), store.fetchDir));
    const left = store.shallow.filter((id) => !headers.has(id) || parentsOf(id).some((parent) => lacking.has(parent)));
    store.shallow = [...new Set([...left, ...readShallow(store.fetchDir)])];
  }

  /** Fetches the named objects, and of trees what they hold, but no contents of files that are not named. */
  async bringMissing(ids: readonly string[]): Promise<void> {
    const missing = await missingOf(this.store, ids);
    if (missing.length === 0) return;
    this.#fetched = true;
    await (await this.remote())?.fetch(missing, { filter: 'blob:none' });
  }

  /** Whether the checkout lacks something by its nature, so that no fetch can build on what it has. */
  get isPart(): boolean {
    return this.shallow || this.mayMiss;
  }

  /** Whether all that was fetched has all of its past. */
  get #isWhole(): boolean {
    return this.#fetched && readShallow(this.store.fetchDir).length === 0;
  }

  /** Commits without their trees: small, and the only way to know a range exactly. */
  async #bringGraph(
    remote: Remote,
    ids: readonly string[],
    names: Readonly<Record<string, string>>,
    depth: number | undefined,
  ): Promise<void> {
    this.#hasBareCommits = true;
    await bringEach(ids, names, (some) => remote.fetch(some, { filter: 'tree:0', depth }));
    await this.noteFetched();
  }
}

/** One unknown id makes a whole request fail: then each is asked for alone, and at last by its name. */
async function bringEach(
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

function without({ include, exclude }: Wanted, gone: readonly string[]): Wanted {
  const isThere = (id: string): boolean => !gone.includes(id);
  return { include: include.filter(isThere), exclude: exclude.filter(isThere) };
}
