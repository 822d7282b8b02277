/** How git writes the mode of a submodule. */
const SUBMODULE = '160000';

/** Names the places of an object, whatever it is called. */
export function keyOfObject(objectId: string): string {
  return objectId;
}

/** Names the places of an object under one name; the name in latin1. */
export function keyOfEntry(objectId: string, name: string): string {
  return `${objectId} ${name}`;
}

/** Names the places of submodules with one name, whatever commit they are at; the name in latin1. */
export function keyOfSubmodule(name: string): string {
  return `${SUBMODULE} ${name}`;
}

/** What is looked for in trees, as keys, each with how many findings one place of it stands for. */
export type SoughtKeys = ReadonlyMap<string, number>;

/** Decides which entries of trees are looked for. */
export class Sought {
  readonly keys: SoughtKeys;
  readonly #ids: ReadonlySet<string>;
  readonly #hasSubmodules: boolean;

  constructor(keys: SoughtKeys) {
    this.keys = keys;
    const words = [...keys.keys()].map((key) => key.split(' ', 1)[0] ?? '');
    this.#ids = new Set(words);
    this.#hasSubmodules = this.#ids.has(SUBMODULE);
  }

  /** The keys that an entry has its place under; none for nearly all entries, of which the name is not even looked at. */
  keysOf(objectId: string, isSubmodule: boolean, name: () => string): readonly string[] {
    const isKnown = this.#ids.has(objectId);
    if (!isKnown && !(isSubmodule && this.#hasSubmodules)) return NONE;
    const keys = [
      ...(isKnown ? [keyOfObject(objectId), keyOfEntry(objectId, name())] : []),
      ...(isSubmodule ? [keyOfSubmodule(name())] : []),
    ];
    return keys.filter((key) => this.keys.has(key));
  }
}

const NONE: readonly string[] = [];
