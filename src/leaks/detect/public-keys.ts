const SEQUENCE = 0x30;
/** Between the OID of a public key of P-256 and its point: a key that is private goes on with another tag. */
const PUBLIC = Buffer.from('06082a8648ce3d0301070342', 'hex');
const EC_KEY = Buffer.from('2a8648ce3d0201', 'hex');
/** The name of the curve, with its tag and length. */
const P256 = PUBLIC.subarray(0, 10);
const POINT_LENGTH = 67;
/** How a private key begins, up to its algorithm: a sequence, the version, and a sequence once more (RFC 5958). */
const LONGEST_BEGINNING = 12;
/** The heads of the OIDs of ECDSA, as certificates hold them, and of DSA: longer than their beginnings in common. */
const OTHERS = ['2a8648ce3d04', '2a8648ce38'].map((digits) => Buffer.from(digits, 'hex'));

/**
 * Where a layer holds what gives keys away and is none for certain: public keys, signatures, and keys of other curves.
 *
 * @returns first byte and end of each
 */
export function findPublicKeys(bytes: Buffer): [first: number, end: number][] {
  const ranges: [number, number][] = [];
  for (const other of OTHERS) {
    for (let at = bytes.indexOf(other); at >= 0; at = bytes.indexOf(other, at + 1)) {
      ranges.push([Math.max(0, at - 6), Math.min(bytes.length, at + other.length + 4)]);
    }
  }
  for (let at = bytes.indexOf(EC_KEY); at >= 0; at = bytes.indexOf(EC_KEY, at + 1)) {
    const next = at + EC_KEY.length;
    const start = Math.max(0, at - LONGEST_BEGINNING);
    if (bytes.subarray(next, next + PUBLIC.length).equals(PUBLIC))
      ranges.push([start, Math.min(bytes.length, next + PUBLIC.length + POINT_LENGTH)]);
    else if (namesOtherCurve(bytes, next)) ranges.push([start, next + 2 + (bytes[next + 1] as number)]);
    else ranges.push(...publicKeyAround(bytes, at - 2));
  }
  return ranges;
}

/**
 * A public key with parameters of any kind around the name of its algorithm: two sequences begin one in the other (RFC
 * 5280, SubjectPublicKeyInfo), where a private key has its version between them.
 */
function publicKeyAround(bytes: Buffer, name: number): [first: number, end: number][] {
  for (const inner of headersBefore(bytes, name)) {
    const end = inner.start + inner.length;
    const [outer] = headersBefore(bytes, inner.start);
    if (outer !== undefined && end < bytes.length && end <= outer.start + outer.length && bytes[end] === BIT_STRING)
      return [[outer.start, end]];
  }
  return [];
}

const BIT_STRING = 0x03;

/** The heads of sequences that end at `end`, where their contents begin; `length` is that of all. */
function headersBefore(bytes: Buffer, end: number): { readonly start: number; readonly length: number }[] {
  const lengths = [
    { start: end - 2, length: 2 + (bytes[end - 1] ?? 0), isHead: (bytes[end - 1] ?? 0) < 0x80 },
    { start: end - 3, length: 3 + (bytes[end - 1] ?? 0), isHead: bytes[end - 2] === 0x81 },
    {
      start: end - 4,
      length: 4 + 256 * (bytes[end - 2] ?? 0) + (bytes[end - 1] ?? 0),
      isHead: bytes[end - 3] === 0x82,
    },
  ];
  return lengths.filter(({ start, isHead }) => isHead && bytes[start] === SEQUENCE);
}

/** Whether the whole name of a curve stands at `at`, and is not that of P-256. */
function namesOtherCurve(bytes: Buffer, at: number): boolean {
  const length = bytes[at + 1] ?? 0;
  if (bytes[at] !== OBJECT_ID || length < 5 || length > 12 || at + 2 + length > bytes.length) return false;
  const name = bytes.subarray(at + 2);
  return CURVES.some((head) => name.subarray(0, head.length).equals(head)) && !bytes.subarray(at, at + 10).equals(P256);
}

const OBJECT_ID = 0x06;
/** Those of ANSI X9.62, of Certicom, and of Brainpool (RFC 5480, SEC 2, RFC 5639). */
const CURVES = ['2a8648ce3d03', '2b810400', '2b240303'].map((digits) => Buffer.from(digits, 'hex'));
