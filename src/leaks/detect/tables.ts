/** Every literal has this many bytes, so that one table of shifts and one of hashes serve them all. */
export const LITERAL_LENGTH = 8;

/** What a literal says about the text around it, the weakest first; one bit each. */
export const TRIGGER = {
  /** Words of armour: a key may follow in pieces too small for the other literals. */
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
} as const;

/** A literal with a choice of bytes at each place: eight strings of the bytes allowed there. */
export type Pattern = readonly string[];

export const LAST = LITERAL_LENGTH - 1;
export const SLOTS = 1 << 13;
/** By the place, then by the byte. */
const ALLOWED = LITERAL_LENGTH << 8;
/** How many bytes the tables take that are there whatever they hold. */
const FIXED = SLOTS * 10 + (1 << 17);

/** What the search for literals goes by; in one piece of memory, so that it can be stored. */
export class Tables {
  readonly #memory: ArrayBuffer;
  /** Open addressing: both halves of a literal and its trigger. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly triggers: Uint16Array;
  /** By the last two bytes of the window, the second as the high one: how far it can move; 0 means that a literal may end here. */
  readonly shifts: Uint8Array;
  /** Whether four bytes, by their hash, end a literal or a pattern: a cheap refusal before the exact look. */
  readonly endings: Uint8Array;
  /** By the first byte; all 256 have their place. */
  readonly patterns: (readonly AllowedBytes[])[] = Array.from({ length: 256 }, () => NO_PATTERNS);
  readonly #patterns: AllowedBytes[] = [];
  #count = 0;

  private constructor(memory: ArrayBuffer) {
    this.#memory = memory;
    this.low = new Int32Array(memory, 0, SLOTS);
    this.high = new Int32Array(memory, SLOTS * 4, SLOTS);
    this.triggers = new Uint16Array(memory, SLOTS * 8, SLOTS);
    this.shifts = new Uint8Array(memory, SLOTS * 10, 1 << 16);
    this.endings = new Uint8Array(memory, SLOTS * 10 + (1 << 16), 1 << 16);
  }

  static empty(): Tables {
    const tables = new Tables(new ArrayBuffer(FIXED));
    tables.shifts.fill(LAST);
    return tables;
  }

  /** @param stored what `store` gave, on a machine with the same order of bytes in a number */
  static from(stored: Uint8Array): Tables {
    const memory = new ArrayBuffer(stored.length);
    const bytes = new Uint8Array(memory);
    bytes.set(stored);
    const tables = new Tables(memory);
    for (let at = FIXED; at < stored.length; at += ALLOWED + 2) {
      const trigger = (bytes[at + ALLOWED] as number) | ((bytes[at + ALLOWED + 1] as number) << 8);
      tables.#keep({ allowed: bytes.subarray(at, at + ALLOWED), trigger });
    }
    return tables;
  }

  /** All of it, for `from`. */
  store(): Uint8Array {
    const patterns = this.#patterns.flatMap(({ allowed, trigger }) => [allowed, Uint8Array.of(trigger, trigger >> 8)]);
    return Buffer.concat([new Uint8Array(this.#memory, 0, FIXED), ...patterns]);
  }

  /** Adds the literal of eight bytes that starts at `offset`. */
  add(bytes: Uint8Array, offset: number, trigger: number): void {
    const low = word(bytes, offset);
    const high = word(bytes, offset + 4);
    const slot = this.slot(low, high);
    if (this.triggers[slot] === 0) {
      this.low[slot] = low;
      this.high[slot] = high;
      this.endings[hash(high)] = 1;
      if (++this.#count > SLOTS / 2) throw new Error('The table of literals is full.');
      for (let i = 0; i < LAST; i++) this.#shift(bytes[offset + i] as number, bytes[offset + i + 1] as number, i);
    }
    this.triggers[slot] = (this.triggers[slot] as number) | trigger;
  }

  addPattern(pattern: Pattern, trigger: number): void {
    const allowed = new Uint8Array(ALLOWED);
    pattern.forEach((characters, place) => {
      const next = pattern[place + 1] ?? '';
      for (const character of characters) {
        allowed[(place << 8) | character.charCodeAt(0)] = 1;
        for (const follower of next) this.#shift(character.charCodeAt(0), follower.charCodeAt(0), place);
      }
    });
    for (const ending of endingsOf(pattern)) this.endings[hash(ending)] = 1;
    this.#keep({ allowed, trigger });
  }

  /** The slot that holds these halves, or the free one where they belong. */
  slot(low: number, high: number): number {
    let slot = (Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> 19) & (SLOTS - 1);
    while (this.triggers[slot] !== 0 && (this.low[slot] !== low || this.high[slot] !== high)) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  #keep(pattern: AllowedBytes): void {
    this.#patterns.push(pattern);
    for (let first = 0; first < 256; first++) {
      if (pattern.allowed[first] === 1) this.patterns[first] = [...(this.patterns[first] ?? []), pattern];
    }
  }

  #shift(first: number, second: number, place: number): void {
    const block = first | (second << 8);
    const shift = LAST - 1 - place;
    if (shift < (this.shifts[block] as number)) this.shifts[block] = shift;
  }
}

/** A pattern: 1 for each byte allowed, by the place, then by the byte. */
export interface AllowedBytes {
  readonly allowed: Uint8Array;
  readonly trigger: number;
}

const NO_PATTERNS: readonly AllowedBytes[] = [];

export function hash(ending: number): number {
  return Math.imul(ending, 0x9e3779b1) >>> 16;
}

export function word(bytes: Uint8Array, offset: number): number {
  return (
    (bytes[offset] as number) |
    ((bytes[offset + 1] as number) << 8) |
    ((bytes[offset + 2] as number) << 16) |
    ((bytes[offset + 3] as number) << 24)
  );
}

/** The last four bytes of a pattern in all their combinations, as `word` reads them. */
function endingsOf(pattern: Pattern): number[] {
  return pattern.slice(-4).reduce<number[]>(
    (endings, allowed, place) => {
      const longer: number[] = [];
      for (const ending of endings) {
        for (let i = 0; i < allowed.length; i++) longer.push(ending | (allowed.charCodeAt(i) << (8 * place)));
      }
      return longer;
    },
    [0],
  );
}
