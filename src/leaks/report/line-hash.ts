/** As many characters, white space left out, as GitHub takes from the start of a line on. */
const WINDOW = 100;
const FACTOR = 37;
const TWO_32 = 2 ** 32;
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
export function lineHashes(content: Uint8Array, wanted: ReadonlySet<number>): Map<number, string> {
  const { characters, starts } = normalise(Buffer.from(content.buffer, content.byteOffset, content.length));
  const hash = new RollingHash();
  const seen = new Map<string, number>();
  const hashes = new Map<number, string>();
  let next = 0;
  for (let index = 0; index < characters.length + WINDOW; index++) {
    // A line is hashed when the window begins at its start.
    if (index === (starts[next] ?? 0) + WINDOW && next < starts.length) {
      const value = hash.toString();
      const times = (seen.get(value) ?? 0) + 1;
      seen.set(value, times);
      next += 1;
      if (wanted.has(next)) hashes.set(next, `${value}:${times}`);
    }
    hash.push(characters[index] ?? 0, index < WINDOW ? 0 : (characters[index - WINDOW] ?? 0));
  }
  return hashes;
}

/** The characters that count, in UTF-16, and where among them each line begins. */
function normalise(content: Buffer): { characters: Uint16Array; starts: number[] } {
  const text = content.toString('utf8');
  const characters = new Uint16Array(text.length + 1);
  const starts: number[] = [];
  let length = 0;
  let atStart = true;
  let afterCr = false;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : END;
    const skipped = code === SPACE || code === TAB || (code === LF && afterCr);
    afterCr = code === CR;
    if (skipped) continue;
    if (atStart) starts.push(length);
    atStart = code === LF || code === CR;
    characters[length] = code === CR ? LF : code;
    length += 1;
  }
  return { characters: characters.subarray(0, length), starts };
}

/** The hash in two halves of 32 bits: products with them stay below 2^53. */
class RollingHash {
  #low = 0;
  #high = 0;
  readonly #first = BigInt.asUintN(64, BigInt(FACTOR) ** BigInt(WINDOW));
  readonly #firstLow = Number(this.#first % BigInt(TWO_32));
  readonly #firstHigh = Number(this.#first / BigInt(TWO_32));

  /** Takes in a character at the end of the window, and out the one that leaves it. */
  push(entering: number, leaving: number): void {
    const low = this.#low * FACTOR + entering - this.#firstLow * leaving;
    const carry = Math.floor(low / TWO_32);
    this.#low = low - carry * TWO_32;
    const high = this.#high * FACTOR - this.#firstHigh * leaving + carry;
    this.#high = high - Math.floor(high / TWO_32) * TWO_32;
  }

  toString(): string {
    const low = this.#low.toString(16);
    return this.#high === 0 ? low : `${this.#high.toString(16)}${low.padStart(8, '0')}`;
  }
}
