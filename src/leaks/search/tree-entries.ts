/** One entry of a tree object; the name stands at `nameAt` up to `nameEnd` in the buffer that was walked. */
export type TreeEntryVisitor = (buffer: Buffer, modeAt: number, nameAt: number, nameEnd: number) => void;

/** Names shorter than this cannot hold a key: the shortest, 67 bytes, takes 90 characters in base64. */
const LONG_NAME = 64;

const DOT = 0x2e;
const LOWER_P = 0x70;
const EIGHT = 0x38;

/**
 * Walks the entries of a raw tree object (`mode SP name NUL id`) and visits those that matter to the scan: names that
 * end in .p8, submodules, names long enough to hold a key, and those that may be a part of one.
 *
 * @param idBytes 20, or 32 where the hash is SHA-256
 */
export function walkTree(buffer: Buffer, from: number, to: number, idBytes: number, visit: TreeEntryVisitor): void {
  let at = from;
  while (at < to) {
    const modeAt = at;
    while (at < to && buffer[at] !== 0x20) at++;
    const nameAt = at + 1;
    while (at < to && buffer[at] !== 0) at++;
    if (
      at - nameAt >= LONG_NAME ||
      endsInP8(buffer, nameAt, at) ||
      isSubmodule(buffer, modeAt) ||
      mayBePiece(buffer, modeAt, nameAt, at)
    ) {
      visit(buffer, modeAt, nameAt, at);
    }
    at += 1 + idBytes;
  }
}

/** Of the parts into which "/" cuts a key in base64, the longest has at least so many characters, but for rare keys. */
const LONG_PIECE = 28;
/** What is no folder ends the path; shorter than this it would hold too little of a key to be told from other names. */
const LONG_LAST_PIECE = 60;

/**
 * Whether a name may be a part of a key in base64 that became a path: at its beginning it has so many characters of
 * base64 alone, with capitals, small letters and digits among them.
 */
export function mayBePiece(buffer: Buffer, modeAt: number, nameAt: number, nameEnd: number): boolean {
  const least = buffer[modeAt] === FILE ? LONG_LAST_PIECE : LONG_PIECE;
  if (nameEnd - nameAt < least) return false;
  let kinds = 0;
  let at = nameAt;
  for (let kind = -1; at < nameEnd && kind !== 0; at++) {
    kind = kindOf(buffer[at] ?? 0);
    kinds |= kind;
    if (kind === 0 && at - nameAt < least) return false;
  }
  return (kinds & ALL_KINDS) === ALL_KINDS;
}

/** The mode of a file begins with 1, that of a folder with 4, or 0. */
const FILE = 0x31;

const CAPITAL = 1;
const SMALL = 2;
const DIGIT = 4;
const ALL_KINDS = CAPITAL | SMALL | DIGIT;
const PLUS = 8;

/** 0 for what base64 does not have; "/" ends a name. */
function kindOf(byte: number): number {
  if (byte >= 0x61 && byte <= 0x7a) return SMALL;
  if (byte >= 0x41 && byte <= 0x5a) return CAPITAL;
  if (byte >= 0x30 && byte <= 0x39) return DIGIT;
  return byte === 0x2b ? PLUS : 0;
}

/** Whether a name ends in `.p8`, in upper or lower case. */
export function endsInP8(buffer: Buffer, nameAt: number, nameEnd: number): boolean {
  return (
    nameEnd - nameAt >= 3 &&
    buffer[nameEnd - 1] === EIGHT &&
    ((buffer[nameEnd - 2] ?? 0) | 0x20) === LOWER_P &&
    buffer[nameEnd - 3] === DOT
  );
}

/** The mode 160000; no other mode begins with 16. */
export function isSubmodule(buffer: Buffer, modeAt: number): boolean {
  return buffer[modeAt] === 0x31 && buffer[modeAt + 1] === 0x36;
}

export function mayHoldKey(nameAt: number, nameEnd: number): boolean {
  return nameEnd - nameAt >= LONG_NAME;
}
