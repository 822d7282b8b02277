import type { Located } from '../locate/finding.ts';
import type { AllowEntry } from './allow-list.ts';
import type { GlobBudget } from './glob-work.ts';

/** The entries of allow lists, found by what they name: only globs have to be tried one after the other. */
export class EntryIndex {
  readonly #entries: readonly AllowEntry[];
  readonly #places = new Map<AllowEntry, number>();
  readonly #byKey = new Map<string, AllowEntry[]>();
  readonly #byPath = new Map<string, AllowEntry[]>();
  readonly #globs: AllowEntry[] = [];

  constructor(entries: readonly AllowEntry[]) {
    this.#entries = entries;
    for (const [place, entry] of entries.entries()) {
      this.#places.set(entry, place);
      if (entry.kind === 'glob') this.#globs.push(entry);
      else {
        const map = entry.kind === 'key' ? this.#byKey : this.#byPath;
        const others = map.get(entry.name);
        if (others === undefined) map.set(entry.name, [entry]);
        else others.push(entry);
      }
    }
  }

  get globs(): readonly AllowEntry[] {
    return this.#globs;
  }

  /**
   * All entries that allow a finding or a gap, in their order.
   * @param budget for trying patterns; undefined: without those that only a pattern can decide
   * @param untried is given those for which the budget is too small
   */
  fitting(
    finding: Located,
    budget: GlobBudget | undefined,
    untried: (entry: AllowEntry) => void = () => {},
  ): AllowEntry[] {
    if (this.#entries.length === 0) return [];
    const { fingerprint, place } = finding;
    const found = [...(this.#byKey.get(fingerprint ?? '') ?? [])];
    if (place.kind === 'file' || place.kind === 'name') {
      const path = place.path.toString('utf8');
      for (const name of namesOf(path)) found.push(...(this.#byPath.get(name) ?? []));
      for (const entry of budget === undefined ? [] : this.#globs) {
        // A path that is written just as it is fits without a try.
        if (entry.name !== path && budget?.spend(() => entry.work?.(path) ?? 0) === false) untried(entry);
        else if (entry.matches(finding)) found.push(entry);
      }
    }
    return found.sort((a, b) => (this.#places.get(a) ?? 0) - (this.#places.get(b) ?? 0));
  }
}

/** The path itself, and the folders above it, each with its slash. */
function namesOf(path: string): string[] {
  const names = [path];
  for (let end = path.indexOf('/'); end >= 0 && end < path.length - 1; end = path.indexOf('/', end + 1)) {
    names.push(path.slice(0, end + 1));
  }
  return names;
}
