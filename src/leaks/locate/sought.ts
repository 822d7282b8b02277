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
  readonly #ids: Set<string>;
  readonly #hasSubmodules: boolean;
  /** 1 for the first two bytes of each id. */
  readonly #beginnings = new Uint8Array(65_536);

  constructor(keys: SoughtKeys) {
    this.keys = keys;
    const words = [...keys.keys()].map((key) => key.split(' ', 1)[0] ?? '');
    this.#ids = new Set(words);
    this.#hasSubmodules = this.#ids.delete(SUBMODULE);
    for (const id of this.#ids) this.#beginnings[beginningOf(Buffer.from(id.slice(0, 4), 'hex'), 0)] = 1;
  }

  /** Whether an entry may have keys, by its id, which stands in `bytes` at a place: false for nearly all entries. */
  mayBe(bytes: Uint8Array, idAt: number, isSubmodule: boolean): boolean {
    return this.#beginnings[beginningOf(bytes, idAt)] === 1 || (isSubmodule && this.#hasSubmodules);
  }

  /** The keys that an entry has its place under. */
  keysOf(objectId: string, isSubmodule: boolean, name: string): readonly string[] {
    const keys = [
      ...(this.#ids.has(objectId) ? [keyOfObject(objectId), keyOfEntry(objectId, name)] : []),
      ...(isSubmodule ? [keyOfSubmodule(name)] : []),
    ];
    return keys.filter((key) => this.keys.has(key));
  }
}

function beginningOf(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
}
