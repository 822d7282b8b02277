import {
  ALLOWED,
  BASE64,
  ENDINGS,
  FIRST_BITS,
  FIRST_FILTER,
  HIGH_HALVES,
  KIND_HALVES,
  KINDS as KINDS_AT,
  LITERAL_LENGTH,
  LOW_HALVES,
  MOST_PATTERNS,
  NUMBERS,
  PATTERN_TRIGGERS,
  SECOND_BITS,
  SECOND_FILTER,
  SLOT_BITS,
  SLOTS,
  STEP,
  TABLES,
  TABLES_END,
  TRIGGERS,
} from '../../../../assembly/layout.ts';
import { KINDS } from './run-kinds.ts';

/** What a keyword says about the text around it, the weakest first; one bit each. */
export const KEYWORD = {
  /** Words of armour: a key may follow in pieces too small for the other keywords. */
  words: 1,
  /** Bytes that stand in every key, in one encoding or two. */
  body: 2,
  /** The curve's name as JSON Web Keys write it. */
  jwk: 4,
  /** The audience of App Store Connect, as a token holds it. */
  token: 8,
  /** Letters and digits that are escaped though they need not be, by the escape's mark: what is under it may be all. */
  backslash: 16,
  percent: 32,
  entity: 64,
  equals: 128,
  wide: 256,
  /** A file of gzip begins. */
  gzip: 512,
} as const;

/** A keyword with a choice of bytes at each place: eight strings of the bytes allowed there. One without a choice is a literal. */
export type Pattern = readonly string[];

/** As in assembly/literals.ts: odd numbers with bits as good as random (those of MurmurHash3 and of the golden ratio). */
const FIRST_FACTOR = 0x9e3779b1;
const SECOND_FACTOR = 0xc2b2ae35;
const SLOT_FACTOR = 0x85ebca6b;
/** Four bytes are looked at at once. */
const WINDOW = 4;

/** What the search for literals goes by, as it lies in the memory of the code that searches: see assembly/layout.ts. */
export class Tables {
  /** From `TABLES` to `TABLES_END`. */
  readonly image: Uint8Array;
  readonly #view: DataView;
  #literals = 0;
  /** What each of the patterns that the code knows allows at its places. */
  readonly #patterns: Pattern[] = [];

  private constructor(image: Uint8Array) {
    this.image = image;
    this.#view = new DataView(image.buffer, image.byteOffset);
  }

  static empty(): Tables {
    const tables = new Tables(new Uint8Array(TABLES_END - TABLES));
    tables.image.set(KINDS, KINDS_AT - TABLES);
    tables.image.set([...halvesOf(BASE64), ...halvesOf(NUMBERS)], KIND_HALVES - TABLES);
    return tables;
  }

  /** @param image of tables that were filled before */
  static from(image: Uint8Array): Tables {
    return new Tables(image);
  }

  /** Adds the literal of eight bytes that starts at `offset`. */
  add(bytes: Uint8Array, offset: number, trigger: number): void {
    const literal = new DataView(bytes.buffer, bytes.byteOffset + offset, LITERAL_LENGTH);
    const low = literal.getInt32(0, true);
    const high = literal.getInt32(WINDOW, true);
    const slot = this.#slot(low, high);
    const known = this.#view.getUint16(TRIGGERS - TABLES + 2 * slot, true);
    this.#view.setUint16(TRIGGERS - TABLES + 2 * slot, known | trigger, true);
    if (known !== 0) return;
    if (++this.#literals > SLOTS / 2) throw new Error('The table of literals is full.');
    this.#view.setInt32(LOW_HALVES - TABLES + 4 * slot, low, true);
    this.#view.setInt32(HIGH_HALVES - TABLES + 4 * slot, high, true);
    for (let at = 0; at <= LITERAL_LENGTH - WINDOW; at++) this.#addWindow(literal.getInt32(at, true));
    this.#addEnding(high);
  }

  /**
   * Adds a pattern. The code knows so many of them; each further one shares the bit of the one that it is most like, which
   * then allows some more strings: what does not belong to a key is recognised later.
   */
  addPattern(pattern: Pattern, trigger: number): void {
    const number = this.#patterns.length < MOST_PATTERNS ? this.#patterns.length : this.#mostLike(pattern, trigger);
    this.#patterns[number] = union(this.#patterns[number], pattern);
    const at = PATTERN_TRIGGERS - TABLES + 2 * number;
    this.#view.setUint16(at, this.#view.getUint16(at, true) | trigger, true);
    pattern.forEach((characters, place) => {
      for (const character of characters) {
        const at = ALLOWED - TABLES + 8 * ((place << 8) | character.charCodeAt(0));
        this.#view.setBigUint64(at, this.#view.getBigUint64(at, true) | (1n << BigInt(number)), true);
      }
    });
    for (let at = 0; at <= LITERAL_LENGTH - WINDOW; at++) {
      for (const window of windowsOf(pattern.slice(at, at + WINDOW))) this.#addWindow(window);
    }
    for (const ending of windowsOf(pattern.slice(-WINDOW))) this.#addEnding(ending);
  }

  /** The pattern with this trigger, or with any, that has to allow the fewest more characters. */
  #mostLike(pattern: Pattern, trigger: number): number {
    const growths = this.#patterns.map((other, number) => {
      const isOther = this.#view.getUint16(PATTERN_TRIGGERS - TABLES + 2 * number, true) !== trigger;
      return sizeOf(union(other, pattern)) - sizeOf(other) + (isOther ? 256 * LITERAL_LENGTH : 0);
    });
    return growths.indexOf(Math.min(...growths));
  }

  /** The slot that holds these halves, or the free one where they belong. */
  #slot(low: number, high: number): number {
    let slot = Math.imul(low ^ Math.imul(high, FIRST_FACTOR), SLOT_FACTOR) >>> (32 - SLOT_BITS);
    while (
      this.#view.getUint16(TRIGGERS - TABLES + 2 * slot, true) !== 0 &&
      (this.#view.getInt32(LOW_HALVES - TABLES + 4 * slot, true) !== low ||
        this.#view.getInt32(HIGH_HALVES - TABLES + 4 * slot, true) !== high)
    ) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  #addWindow(window: number): void {
    this.image[FIRST_FILTER - TABLES + (Math.imul(window, FIRST_FACTOR) >>> (32 - FIRST_BITS))] = STEP;
    this.image[SECOND_FILTER - TABLES + (Math.imul(window, SECOND_FACTOR) >>> (32 - SECOND_BITS))] = STEP;
  }

  #addEnding(ending: number): void {
    const hash = Math.imul(ending, FIRST_FACTOR) >>> 16;
    const at = ENDINGS - TABLES + (hash >>> 3);
    this.image[at] = (this.image[at] as number) | (1 << (hash & 7));
  }
}

function union(pattern: Pattern | undefined, other: Pattern): Pattern {
  return other.map((characters, place) => [...new Set((pattern?.[place] ?? '') + characters)].join(''));
}

function sizeOf(pattern: Pattern): number {
  return pattern.reduce((sum, { length }) => sum + length, 0);
}

/** Four places of a pattern in all their combinations, as numbers whose lowest byte is the first. */
function windowsOf(places: Pattern): number[] {
  return places.reduce<number[]>(
    (windows, allowed, place) =>
      windows.flatMap((window) => [...allowed].map((character) => window | (character.charCodeAt(0) << (8 * place)))),
    [0],
  );
}

/** The characters of a kind as `KIND_HALVES` has them: a bit for each set of lower halves that some higher half allows. */
function halvesOf(kind: number): number[] {
  const sets: string[] = [];
  const high = Array.from({ length: 16 }, (_, upper) => {
    const lower = Array.from({ length: 16 }, (_, half) => ((KINDS[(upper << 4) | half] as number) & kind) !== 0);
    if (!lower.includes(true)) return 0;
    const set = lower.map(Number).join('');
    if (!sets.includes(set)) sets.push(set);
    return 1 << sets.indexOf(set);
  });
  if (sets.length > 8) throw new Error('The characters of a kind lie too far apart.');
  const low = Array.from({ length: 16 }, (_, half) =>
    sets.reduce((bits, set, bit) => bits | (set[half] === '1' ? 1 << bit : 0), 0),
  );
  return [...low, ...high];
}
