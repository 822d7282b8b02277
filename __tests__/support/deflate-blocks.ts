/** Blocks of deflate, bit by bit: RFC 1951, https://www.rfc-editor.org/rfc/rfc1951. */

/** The length of the code of each symbol that has one. */
export type Lengths = Readonly<Record<number, number>>;

/** In this order the lengths of the codes for lengths are written (3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** A code for all symbols of lengths: 13 of four bits, and 6 of five. */
const FOR_LENGTHS: Lengths = Object.fromEntries(ORDER.map((symbol) => [symbol, symbol < 13 ? 4 : 5]));

export class BitWriter {
  readonly #bits: number[] = [];

  /** Writes a number from its lowest bit on. */
  write(value: number, n: number): void {
    for (let i = 0; i < n; i++) this.#bits.push((value >>> i) & 1);
  }

  /** Writes a code, `0` and `1`, from its first bit on. */
  writeCode(code: string): void {
    for (const bit of code) this.#bits.push(Number(bit));
  }

  /** All bits as bytes, and some zeros after them, so that nothing that is looked for is missing. */
  bytes(after: number): Buffer {
    const all = Buffer.alloc(Math.ceil(this.#bits.length / 8) + after);
    this.#bits.forEach((bit, i) => {
      all[i >> 3] = (all[i >> 3] as number) | (bit << (i & 7));
    });
    return all;
  }
}

/** The code of each symbol (3.2.2), `0` and `1`; where there are too many, those that are left have a wrong one. */
export function canonicalCodes(lengths: Lengths): Map<number, string> {
  const codes = new Map<number, string>();
  let code = 0;
  for (let length = 1; length <= 15; length++) {
    code *= 2;
    for (const [symbol, its] of Object.entries(lengths)) {
      if (its === length) codes.set(Number(symbol), (code++).toString(2).padStart(length, '0').slice(-length));
    }
  }
  return codes;
}

/** Writes the lengths of the codes for lengths, all 19 of them. */
export function writeOwnLengths(bits: BitWriter, own: Lengths): void {
  for (const symbol of ORDER) bits.write(own[symbol] ?? 0, 3);
}

/** Writes the head of a block with codes of its own; `sizes` are how many lengths there are of either kind. */
export function writeCodes(
  bits: BitWriter,
  literals: Lengths,
  distances: Lengths,
  [ofLiterals, ofDistances] = [258, 16],
): void {
  bits.write(ofLiterals - 257, 5);
  bits.write(ofDistances - 1, 5);
  bits.write(ORDER.length - 4, 4);
  writeOwnLengths(bits, FOR_LENGTHS);
  const codes = canonicalCodes(FOR_LENGTHS);
  for (let i = 0; i < ofLiterals; i++) bits.writeCode(codes.get(literals[i] ?? 0) as string);
  for (let i = 0; i < ofDistances; i++) bits.writeCode(codes.get(distances[i] ?? 0) as string);
}
