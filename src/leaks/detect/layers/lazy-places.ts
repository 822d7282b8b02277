/** Where something begins, and where it ends. */
export type Place = readonly [start: number, end: number];

/** So many bytes are looked through at once. */
const BLOCK = 1024;

/**
 * The places of something in a text, looked for in one block after the other, and only where they are asked for. So
 * keywords that stand side by side, each of which depends on what is around it, cost one look together.
 */
export class LazyPlaces {
  readonly #find: (from: number, to: number) => readonly Place[];
  readonly #blocks: (readonly Place[] | undefined)[] = [];

  /** @param find gives those that begin at `from` or after and before `to`, in order, wherever they end */
  constructor(find: (from: number, to: number) => readonly Place[]) {
    this.#find = find;
  }

  /** Whether `isIt` is true of one that begins at `from` or after and before `to`; they are tried in order. */
  some(from: number, to: number, isIt: (start: number, end: number) => boolean): boolean {
    const first = Math.max(0, from);
    for (let block = Math.floor(first / BLOCK); block * BLOCK < to; block++) {
      const places = this.#placesIn(block);
      for (let i = block * BLOCK < first ? firstAfter(places, first) : 0; i < places.length; i++) {
        const [start, end] = places[i] as Place;
        if (start >= to) return false;
        if (isIt(start, end)) return true;
      }
    }
    return false;
  }

  /** Whether one begins and ends between two offsets. */
  has(from: number, to: number): boolean {
    return this.some(from, to, (_, end) => end <= to);
  }

  #placesIn(block: number): readonly Place[] {
    const known = this.#blocks[block];
    if (known !== undefined) return known;
    const found = this.#find(block * BLOCK, (block + 1) * BLOCK);
    this.#blocks[block] = found;
    return found;
  }
}

/** The index of the first place that begins at `from` or after. */
function firstAfter(places: readonly Place[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place)[0] < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where an expression, which has to be a global one, matches bytes as Latin-1, also where matches overlap.
 *
 * @param longest no match that counts is longer, and no more than that matters before one
 * @param isWanted whether a match that begins there counts
 */
export function placesOf(
  expression: RegExp,
  bytes: Buffer,
  longest: number,
  isWanted: (start: number) => boolean = () => true,
): LazyPlaces {
  return new LazyPlaces((from, to) => {
    const first = Math.max(0, from - longest);
    const text = bytes.toString('latin1', first, Math.min(bytes.length, to + longest));
    const places: Place[] = [];
    expression.lastIndex = from - first;
    for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
      if (first + match.index >= to) break;
      const start = first + match.index;
      if (isWanted(start)) places.push([start, start + match[0].length]);
      expression.lastIndex = match.index + 1;
    }
    return places;
  });
}

/**
 * The runs of bytes that a table knows, and what all of them are together.
 *
 * @param kinds by byte, 0 for what is of no run
 * @param longest what comes after so many bytes of a run is not looked at, and the run ends there
 */
export function runPlaces(
  kinds: Uint8Array,
  bytes: Buffer,
  longest: number,
  isWanted: (length: number, kinds: number) => boolean,
): LazyPlaces {
  return new LazyPlaces((from, to) => {
    const places: Place[] = [];
    let at = from;
    if (from > 0 && kinds[bytes[from - 1] as number] !== 0) while (at < to && kinds[bytes[at] as number] !== 0) at++;
    for (const last = Math.min(to, bytes.length); at < last; at++) {
      let kind = kinds[bytes[at] as number] as number;
      if (kind === 0) continue;
      const start = at;
      for (const end = Math.min(bytes.length, start + longest); at < end && kinds[bytes[at] as number] !== 0; at++)
        kind |= kinds[bytes[at] as number] as number;
      if (isWanted(at - start, kind)) places.push([start, at]);
      while (at < last && kinds[bytes[at] as number] !== 0) at++;
    }
    return places;
  });
}
