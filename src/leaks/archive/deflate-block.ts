/** How the first block is stored (RFC 1951, 3.2.3). */
const STORED = 0;
const FIXED = 1;
const DYNAMIC = 2;

const MOST_LITERALS = 29;
const MOST_DISTANCES = 29;
/** Of a code in which every string of bits has a meaning, in units of the longest code of seven bits. */
const COMPLETE = 128;
/** Of the fixed code the strings of seven bits below this are lengths of what stood before: nothing did, at the start. */
const FIRST_LITERAL = 24;
/** Ends a block: an empty one may stand before the first, where the writer was flushed. */
const END_OF_BLOCK = 0;
/** The longest head of a block whose codes are dynamic: 3 + 14 + 19 × 3 bits. */
const HEAD = 10;

/** Type of the block that begins at a place. */
function typeOf(bytes: Buffer, at: number): number {
  return ((bytes[at] as number) >> 1) & 3;
}

/**
 * Whether deflated data may begin at a place, by its first block: of other bytes, one in six looks so. It is far cheaper
 * than to inflate them. True where there are too few bytes to tell.
 */
export function mayBeginDeflate(bytes: Buffer, at: number): boolean {
  if (bytes.length - at < HEAD) return true;
  switch (typeOf(bytes, at)) {
    case STORED:
      return (bytes.readUInt16LE(at + 1) ^ bytes.readUInt16LE(at + 3)) === 0xffff;
    case FIXED:
      return startsWithLiteral(bytes, at);
    default:
      return beginsDynamic(bytes, at);
  }
}

/** Whether a block of dynamic codes begins at a place, of which the code for the code lengths is a complete one. */
export function beginsDynamic(bytes: Buffer, at: number): boolean {
  if (bytes.length - at < HEAD || typeOf(bytes, at) !== DYNAMIC) return false;
  const head = bytes.readUIntLE(at, 3);
  if (((head >> 3) & 31) > MOST_LITERALS || ((head >> 8) & 31) > MOST_DISTANCES) return false;
  const count = ((head >> 13) & 15) + 4;
  let sum = 0;
  for (let i = 0, bit = 17; i < count; i++, bit += 3) {
    const pair = (bytes[at + (bit >> 3)] as number) | ((bytes[at + (bit >> 3) + 1] ?? 0) << 8);
    const length = (pair >> (bit & 7)) & 7;
    if (length !== 0) sum += COMPLETE >> length;
  }
  return sum === COMPLETE;
}

/** Codes are packed from their highest bit on: the first seven bits after the type, turned round. */
function startsWithLiteral(bytes: Buffer, at: number): boolean {
  const bits = bytes.readUInt16LE(at) >> 3;
  let code = 0;
  for (let i = 0; i < 7; i++) code = (code << 1) | ((bits >> i) & 1);
  return code === END_OF_BLOCK || code >= FIRST_LITERAL;
}
