const SEQUENCE = 0x30;
/** Between the OID of a public key of P-256 and its point: a key that is private goes on with another tag. */
const PUBLIC = Buffer.from('06082a8648ce3d0301070342', 'hex');
const EC_KEY = Buffer.from('2a8648ce3d0201', 'hex');
/** The name of the curve, with its tag and length. */
const P256 = PUBLIC.subarray(0, 10);
const POINT_LENGTH = 67;
/** How a private key begins, up to its algorithm: a sequence, the version, and a sequence once more (RFC 5958). */
const LONGEST_BEGINNING = 12;
/** What their OIDs have in common with those of ECDSA, as certificates hold them, and of DSA. */
const X9 = EC_KEY.subarray(0, 4);
const OTHERS = ['2a8648ce3d04', '2a8648ce38'].map((digits) => Buffer.from(digits, 'hex'));

/**
 * Where a layer holds the constant bytes of a key, and certainly no private one of P-256: public keys, signatures, and keys
 * of other curves.
 *
 * @param last those that begin after this place are not wanted
 * @returns first byte and end of each
 */
export function findPublicKeys(bytes: Buffer, last = bytes.length): [first: number, end: number][] {
  const ranges: [number, number][] = [];
  const isPrivate = privateWithin(bytes);
  const farthest = last + LONGEST_BEGINNING;
  for (let at = bytes.indexOf(X9); at >= 0 && at <= farthest; at = nextName(bytes, at + X9.length)) {
    const range = holds(bytes, at, EC_KEY) ? publicKeyAfter(bytes, at, isPrivate) : undefined;
    if (range !== undefined) ranges.push(range);
    for (const other of OTHERS) {
      if (holds(bytes, at, other)) ranges.push([Math.max(0, at - 6), Math.min(bytes.length, at + other.length + 4)]);
    }
  }
  return ranges;
}

/** Names stand close together, or not at all: to ask for the next one costs as much as to look at a hundred bytes. */
const NEAR = 32;

function nextName(bytes: Buffer, from: number): number {
  for (let at = from; at < Math.min(bytes.length, from + NEAR); at++)
    if (bytes[at] === X9[0] && holds(bytes, at, X9)) return at;
  return bytes.indexOf(X9, from + NEAR);
}

function publicKeyAfter(bytes: Buffer, at: number, isPrivate: IsPrivate): [first: number, end: number] | undefined {
  const next = at + EC_KEY.length;
  const start = Math.max(0, at - LONGEST_BEGINNING);
  if (holds(bytes, next, PUBLIC)) return [start, Math.min(bytes.length, next + PUBLIC.length + POINT_LENGTH)];
  if (namesOtherCurve(bytes, next)) return [start, next + 2 + (bytes[next + 1] as number)];
  return publicKeyAround(bytes, at - 2, isPrivate);
}

/** Whether these bytes stand at `at`. */
function holds(bytes: Buffer, at: number, expected: Uint8Array): boolean {
  for (let i = 0; i < expected.length; i++) if (bytes[at + i] !== expected[i]) return false;
  return true;
}

/**
 * A public key with parameters of any kind around the name of its algorithm: two sequences begin one in the other (RFC
 * 5280, SubjectPublicKeyInfo), where a private key has its version between them.
 */
function publicKeyAround(bytes: Buffer, name: number, isPrivate: IsPrivate): [first: number, end: number] | undefined {
  for (const inner of headersBefore(bytes, name)) {
    const end = inner.start + inner.length;
    if (isPrivate(name, end)) continue;
    const [outer] = headersBefore(bytes, inner.start);
    if (outer !== undefined && end < bytes.length && end <= outer.start + outer.length && bytes[end] === BIT_STRING)
      return [outer.start, end];
  }
  return undefined;
}

const BIT_STRING = 0x03;
/** A version and the head of a number of 32 bytes: how private keys go on (RFC 5915). */
const PRIVATE = Buffer.from('0201010420', 'hex');

/** Whether a private key goes on between two offsets, of which the first is never lower than when it was asked before. */
type IsPrivate = (from: number, end: number) => boolean;

/** Looks for the next one once, however many names of algorithms stand before it. */
function privateWithin(bytes: Buffer): IsPrivate {
  let next = -1;
  return (from, end) => {
    if (next < from) {
      const found = bytes.indexOf(PRIVATE, from);
      next = found < 0 ? bytes.length : found;
    }
    return next + PRIVATE.length <= Math.min(end, bytes.length);
  };
}

/** Whether a curve is spelled out after the name of an algorithm. */
export function beginsSpelledOut(bytes: Buffer): boolean {
  return bytes.includes(SPELLED_OUT);
}

const SPELLED_OUT = Buffer.concat([EC_KEY, Buffer.of(SEQUENCE)]);

interface Header {
  readonly start: number;
  readonly length: number;
}

const NO_HEADERS: readonly Header[] = [];

/** The heads of sequences that end at `end`, where their contents begin; `length` is that of all. */
function headersBefore(bytes: Buffer, end: number): readonly Header[] {
  if (bytes[end - 2] !== SEQUENCE && bytes[end - 3] !== SEQUENCE && bytes[end - 4] !== SEQUENCE) return NO_HEADERS;
  const headers: Header[] = [];
  const last = bytes[end - 1] ?? 0;
  if (last < 0x80 && bytes[end - 2] === SEQUENCE) headers.push({ start: end - 2, length: 2 + last });
  if (bytes[end - 2] === 0x81 && bytes[end - 3] === SEQUENCE) headers.push({ start: end - 3, length: 3 + last });
  if (bytes[end - 3] === 0x82 && bytes[end - 4] === SEQUENCE)
    headers.push({ start: end - 4, length: 4 + 256 * (bytes[end - 2] as number) + last });
  return headers;
}

/** Whether the whole name of a curve stands at `at`, and is not that of P-256. */
function namesOtherCurve(bytes: Buffer, at: number): boolean {
  const length = bytes[at + 1] ?? 0;
  if (bytes[at] !== OBJECT_ID || length < 5 || length > 12 || at + 2 + length > bytes.length) return false;
  return CURVES.some((head) => holds(bytes, at + 2, head)) && !holds(bytes, at, P256);
}

const OBJECT_ID = 0x06;
/** Those of ANSI X9.62, of Certicom, and of Brainpool (RFC 5480, SEC 2, RFC 5639). */
const CURVES = ['2a8648ce3d03', '2b810400', '2b240303'].map((digits) => Buffer.from(digits, 'hex'));
