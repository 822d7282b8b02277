import { Numbers } from '../objects/numbers.ts';

/** As many characters, white space left out, as GitHub takes from the start of a line on. */
const WINDOW = 100;
const FACTOR = 37;
const TWO_32 = 2 ** 32;
/** So many bytes are decoded at once. */
const PIECE = 64 * 1024;
/** Stands for the end of the file. */
const END = 0xffff;
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/**
 * `primaryLocationLineHash` for lines of a text, as github/codeql-action computes it in src/fingerprints.ts when SARIF is
 * uploaded: a polynomial hash, modulo 2^64, of the 100 characters from the line's start on, without spaces and tabs and
 * with all line ends as LF, zeros after the end; then `:` and how many lines with that hash there were so far. The key
 * cannot be had from it: it has 64 bits.
 *
 * @param wanted line numbers from 1
 */
export function lineHashes(content: Buffer, wanted: ReadonlySet<number>): Map<number, string> {
  const last = [...wanted].reduce((most, line) => Math.max(most, line), 0);
  const { lows, highs } = hashesUpTo(content, last);
  const sought = new Set(
    [...wanted].filter((line) => line > 0 && line <= lows.length).map((line) => lows.at(line - 1)),
  );
  const seen = new Map<string, number>();
  const hashes = new Map<number, string>();
  for (let line = 1; line <= lows.length; line++) {
    const low = lows.at(line - 1);
    // Nearly all lines have another hash than those that are wanted, which one half of it shows.
    if (!sought.has(low)) continue;
    const value = inHex(highs.at(line - 1) >>> 0, low >>> 0);
    const times = (seen.get(value) ?? 0) + 1;
    seen.set(value, times);
    if (wanted.has(line)) hashes.set(line, `${value}:${times}`);
  }
  return hashes;
}

/** The hashes of the lines up to a number, each in two halves of 32 bits, which have signs here. */
function hashesUpTo(content: Buffer, last: number): { readonly lows: Numbers; readonly highs: Numbers } {
  const hash = new RollingHash();
  const lows = new Numbers();
  const highs = new Numbers();
  /** Where among the characters that count each line begins. */
  const starts = new Numbers();
  let count = 0;
  const push = (code: number): void => {
    hash.push(code);
    count += 1;
    // A line is hashed when the window begins at its start.
    if (lows.length === starts.length || starts.at(lows.length) !== count - WINDOW) return;
    lows.push(hash.low);
    highs.push(hash.high);
  };
  let isStart = true;
  let afterCr = false;
  for (const text of pieces(content)) {
    for (let index = 0; index < text.length && lows.length < last; index++) {
      const code = text.charCodeAt(index);
      const skipped = code === SPACE || code === TAB || (code === LF && afterCr);
      afterCr = code === CR;
      if (skipped) continue;
      if (isStart) starts.push(count);
      isStart = code === LF || code === CR;
      push(code === CR ? LF : code);
    }
    if (lows.length >= last) break;
  }
  if (isStart) starts.push(count);
  push(END);
  for (let left = WINDOW; left > 0 && lows.length < last; left--) push(0);
  return { lows, highs };
}

/** The text, a piece at a time: most lines that are wanted stand near its beginning. A piece ends before one byte of ASCII. */
function* pieces(content: Buffer): Generator<string> {
  for (let from = 0; from < content.length; ) {
    let to = Math.min(from + PIECE, content.length);
    // Else it could end within a character.
    while (to < content.length && (content[to] as number) >= 0x80) to++;
    yield content.toString('utf8', from, to);
    from = to;
  }
}

/** The hash in two halves of 32 bits: products with them stay below 2^53. */
class RollingHash {
  low = 0;
  high = 0;
  /** The characters in the window, the oldest at `#at`. */
  readonly #window = new Uint16Array(WINDOW);
  #at = 0;
  readonly #first = BigInt.asUintN(64, BigInt(FACTOR) ** BigInt(WINDOW));
  readonly #firstLow = Number(this.#first % BigInt(TWO_32));
  readonly #firstHigh = Number(this.#first / BigInt(TWO_32));

  /** Takes in a character at the end of the window, and out the one that leaves it. */
  push(entering: number): void {
    const leaving = this.#window[this.#at] as number;
    this.#window[this.#at] = entering;
    this.#at = this.#at + 1 === WINDOW ? 0 : this.#at + 1;
    const low = this.low * FACTOR + entering - this.#firstLow * leaving;
    const carry = Math.floor(low / TWO_32);
    this.low = low - carry * TWO_32;
    const high = this.high * FACTOR - this.#firstHigh * leaving + carry;
    this.high = high - Math.floor(high / TWO_32) * TWO_32;
  }
}

function inHex(high: number, low: number): string {
  const digits = low.toString(16);
  return high === 0 ? digits : `${high.toString(16)}${digits.padStart(8, '0')}`;
}
