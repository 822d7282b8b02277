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

const LAST = LITERAL_LENGTH - 1;
/** Places of literals closer than this are told once. */
export const GAP = 1024;
const SLOTS = 1 << 13;

/** A literal with a choice of bytes at each place: eight strings of the bytes allowed there. */
export type Pattern = readonly string[];

/**
 * Finds where any of many literals of eight bytes stands (Wu and Manber, "A fast algorithm for multi-pattern
 * searching", with blocks of two bytes): most positions are jumped over after one look at two bytes.
 */
export class Matcher {
  /** By the last two bytes of the window: how far it can move; 0 means that a literal may end here. */
  readonly #shifts = new Uint8Array(1 << 16).fill(LAST);
  /** Open addressing: both halves of a literal and its trigger. */
  readonly #low = new Int32Array(SLOTS);
  readonly #high = new Int32Array(SLOTS);
  readonly #triggers = new Uint16Array(SLOTS);
  /** Whether four bytes, by their hash, end a literal or a pattern: a cheap refusal before the exact look. */
  readonly #endings = new Uint8Array(1 << 16);
  /** By the first byte. */
  readonly #patterns: { readonly allowed: Uint8Array; readonly trigger: number }[][] = [];
  #count = 0;

  /** How many literals the matcher holds, patterns left out. */
  get size(): number {
    return this.#count;
  }

  /** Adds the literal of eight bytes that starts at `offset`. */
  add(bytes: Uint8Array, offset: number, trigger: number): void {
    const low = word(bytes, offset);
    const high = word(bytes, offset + 4);
    const slot = this.#slot(low, high);
    if (this.#triggers[slot] === 0) {
      this.#low[slot] = low;
      this.#high[slot] = high;
      this.#endings[hash(high)] = 1;
      if (++this.#count > SLOTS / 2) throw new Error('The table of literals is full.');
      for (let i = 0; i < LAST; i++) this.#shift(bytes[offset + i] as number, bytes[offset + i + 1] as number, i);
    }
    this.#triggers[slot] = (this.#triggers[slot] as number) | trigger;
  }

  addPattern(pattern: Pattern, trigger: number): void {
    const allowed = new Uint8Array(LITERAL_LENGTH << 8);
    pattern.forEach((characters, place) => {
      const next = pattern[place + 1] ?? '';
      for (const character of characters) {
        allowed[(place << 8) | character.charCodeAt(0)] = 1;
        for (const follower of next) this.#shift(character.charCodeAt(0), follower.charCodeAt(0), place);
      }
    });
    for (const ending of endingsOf(pattern)) this.#endings[hash(ending)] = 1;
    for (const character of pattern[0] as string) {
      const first = character.charCodeAt(0);
      this.#patterns[first] = [...(this.#patterns[first] ?? []), { allowed, trigger }];
    }
  }

  /**
   * The offset of the first literal that lies within `from` and `to`, or -1. Allocates nothing.
   */
  next(bytes: Uint8Array, from: number, to: number): number {
    const shifts = this.#shifts;
    const endings = this.#endings;
    let i = from + LAST;
    while (i < to) {
      const shift = shifts[((bytes[i - 1] as number) << 8) | (bytes[i] as number)] as number;
      if (shift !== 0) i += shift;
      else if (endings[hash(word(bytes, i - 3))] === 1 && this.triggerAt(bytes, i - LAST) !== 0) return i - LAST;
      else i++;
    }
    return -1;
  }

  /**
   * Tells offsets of literals, at least one in every `GAP` bytes that hold any, in no order. Four places of a large
   * range are searched in turn: one search alone waits most of the time for memory.
   */
  each(bytes: Uint8Array, from: number, to: number, report: (offset: number) => void): void {
    const quarter = (to - from) >> 2;
    if (quarter < 512) {
      this.#eachAlone(bytes, from, to, report);
      return;
    }
    const shifts = this.#shifts;
    const endings = this.#endings;
    const endA = from + quarter + LAST;
    const endB = endA + quarter;
    const endC = endB + quarter;
    let a = from + LAST;
    let b = endA;
    let c = endB;
    let d = endC;
    while (a < endA && b < endB && c < endC && d < to) {
      const blockA = shifts[((bytes[a - 1] as number) << 8) | (bytes[a] as number)] as number;
      const blockB = shifts[((bytes[b - 1] as number) << 8) | (bytes[b] as number)] as number;
      const blockC = shifts[((bytes[c - 1] as number) << 8) | (bytes[c] as number)] as number;
      const blockD = shifts[((bytes[d - 1] as number) << 8) | (bytes[d] as number)] as number;
      a += blockA;
      b += blockB;
      c += blockC;
      d += blockD;
      if (blockA === 0) a = endings[hash(word(bytes, a - 3))] === 0 ? a + 1 : this.#step(bytes, a, report);
      if (blockB === 0) b = endings[hash(word(bytes, b - 3))] === 0 ? b + 1 : this.#step(bytes, b, report);
      if (blockC === 0) c = endings[hash(word(bytes, c - 3))] === 0 ? c + 1 : this.#step(bytes, c, report);
      if (blockD === 0) d = endings[hash(word(bytes, d - 3))] === 0 ? d + 1 : this.#step(bytes, d, report);
    }
    this.#eachAlone(bytes, a - LAST, endA, report);
    this.#eachAlone(bytes, b - LAST, endB, report);
    this.#eachAlone(bytes, c - LAST, endC, report);
    this.#eachAlone(bytes, d - LAST, to, report);
  }

  #eachAlone(bytes: Uint8Array, from: number, to: number, report: (offset: number) => void): void {
    for (let at = this.next(bytes, from, to); at >= 0; at = this.next(bytes, at + GAP, to)) report(at);
  }

  /** Where to go on from a window whose end looks like that of a literal. */
  #step(bytes: Uint8Array, end: number, report: (offset: number) => void): number {
    if (this.triggerAt(bytes, end - LAST) === 0) return end + 1;
    report(end - LAST);
    return end + GAP;
  }

  /** The triggers of the literal at `offset`, 0 when none stands there. */
  triggerAt(bytes: Uint8Array, offset: number): number {
    const found = this.#triggers[this.#slot(word(bytes, offset), word(bytes, offset + 4))] as number;
    if (found !== 0) return found;
    const patterns = this.#patterns[bytes[offset] as number];
    if (patterns === undefined) return 0;
    for (const pattern of patterns) {
      let place = 1;
      while (place < LITERAL_LENGTH && pattern.allowed[(place << 8) | (bytes[offset + place] as number)] === 1) place++;
      if (place === LITERAL_LENGTH) return pattern.trigger;
    }
    return 0;
  }

  #shift(first: number, second: number, place: number): void {
    const block = (first << 8) | second;
    const shift = LAST - 1 - place;
    if (shift < (this.#shifts[block] as number)) this.#shifts[block] = shift;
  }

  /** The slot that holds these halves, or the free one where they belong. */
  #slot(low: number, high: number): number {
    let slot = (Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> 19) & (SLOTS - 1);
    while (this.#triggers[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }
}

function hash(ending: number): number {
  return Math.imul(ending, 0x9e3779b1) >>> 16;
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

function word(bytes: Uint8Array, offset: number): number {
  return (
    (bytes[offset] as number) |
    ((bytes[offset + 1] as number) << 8) |
    ((bytes[offset + 2] as number) << 16) |
    ((bytes[offset + 3] as number) << 24)
  );
}
