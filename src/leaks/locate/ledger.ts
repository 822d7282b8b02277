/** Places that are listed, of all keys together, each counted as the findings that it stands for. */
const MOST_PLACES = 50_000;
/** What the paths of all listed places have together, in characters. */
const MOST_TEXT = 32 * 1024 ** 2;
/** Entries and folders that are looked at for it, some seconds of work: a long history of a large repository takes less. */
const MOST_STEPS = 20_000_000;

/**
 * The places of what is looked for: listed up to a number, and counted beyond it. One place of each key is always listed.
 * What is kept with a path is `T`.
 */
export class Ledger<T> {
  readonly #weights: ReadonlyMap<string, number>;
  readonly #listed = new Map<string, Map<string, T>>();
  readonly #more = new Map<string, number>();
  #places = MOST_PLACES;
  #text = MOST_TEXT;
  #steps = MOST_STEPS;

  constructor(weights: ReadonlyMap<string, number>) {
    this.#weights = weights;
  }

  /** How many findings may still be listed; none when the paths have become too long. */
  get room(): number {
    return this.#text <= 0 ? 0 : this.#places;
  }

  /** Whether no more work is to be put into it: some places are neither listed nor counted then. */
  get isSpent(): boolean {
    return this.#steps <= 0;
  }

  /** To be called for work that was done. @returns whether there is room for more of it */
  spend(steps: number): boolean {
    this.#steps -= steps;
    return !this.isSpent;
  }

  weightOf(key: string): number {
    return this.#weights.get(key) ?? 1;
  }

  /** Lists a place, unless there is no room for it. The first to be listed with a path stays. @returns whether it is listed */
  list(key: string, path: string, about: T): boolean {
    const paths = this.#listed.get(key);
    if (paths?.has(path)) return true;
    if (paths === undefined) this.#listed.set(key, new Map([[path, about]]));
    else if (this.room >= this.weightOf(key)) paths.set(path, about);
    else return false;
    this.#places -= this.weightOf(key);
    this.#text -= path.length;
    return true;
  }

  /** Counts places that are not listed. */
  count(key: string, places: number): void {
    this.#more.set(key, (this.#more.get(key) ?? 0) + places);
  }

  /** The listed places of a key, by their paths in latin1. */
  of(key: string): ReadonlyMap<string, T> {
    return this.#listed.get(key) ?? NONE;
  }

  /** How many more places the key has. */
  more(key: string): number {
    return this.#more.get(key) ?? 0;
  }

  has(key: string): boolean {
    return this.#listed.has(key);
  }

  keys(): Iterable<string> {
    return this.#listed.keys();
  }
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>();
