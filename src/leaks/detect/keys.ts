import { GUESSED, type Layer } from './layer.ts';
import { OPENSSH_MAGIC } from './openssh.ts';
import type { Proofs, ReadKey } from './proofs.ts';

/** A key or a token at a place of a layer, in bytes of the layer. */
export interface Match {
  readonly kind: 'private-key' | 'token';
  readonly key: ReadKey | undefined;
  readonly proven: boolean;
  /** What stands there, in a word for people. */
  readonly form: string;
  readonly first: number;
  readonly end: number;
}

/** What those need who look for keys in a layer. */
export interface FindContext {
  readonly proofs: Proofs;
  /** Tokens that have expired by then are none. */
  readonly now: Date;
}

/** Constant bytes that are in every key, or in every one of a kind (RFC 5480, RFC 5915). */
const ANCHORS = ['2a8648ce3d0201', '2a8648ce3d030107', '2a8648ce3d0101', '0201010420'].map((digits) =>
  Buffer.from(digits, 'hex'),
);
/** No anchor lies farther from the start of its key: in SEC1 the curve stands behind the scalar. */
const FARTHEST = 64;
const SEQUENCE = 0x30;

/** All keys in DER, wherever they start. */
export function findDer(layer: Layer, { proofs }: FindContext): Match[] {
  const { bytes } = layer;
  const matches: Match[] = [];
  const tried = new Set<number>();
  for (const anchor of ANCHORS) {
    for (let at = bytes.indexOf(anchor); at >= 0; at = bytes.indexOf(anchor, at + 1)) {
      for (let start = Math.max(0, at - FARTHEST); start < at; start++) {
        if (bytes[start] !== SEQUENCE || tried.has(start)) continue;
        tried.add(start);
        const key = proofs.der(bytes, start);
        if (key === undefined) continue;
        const end = start + key.length;
        if (!key.proven && !isPlausible(layer, start, end)) continue;
        matches.push({ kind: 'private-key', key, proven: key.proven, form: 'DER', first: start, end });
      }
    }
  }
  return matches.sort((a, b) => a.first - b.first || b.end - a.end);
}

/**
 * A key without its point is proven by nothing but its structure: it must at least be written evenly, without words
 * in between, and its number must not be a placeholder.
 */
function isPlausible(layer: Layer, start: number, end: number): boolean {
  const head = layer.bytes.indexOf(Buffer.from('0420', 'hex'), start);
  const scalar = layer.bytes.subarray(head + 2, head + 34);
  return head >= 0 && head < end && !layer.names.includes(GUESSED) && isRandom(scalar) && isEven(layer, start, end);
}

function isRandom(scalar: Uint8Array): boolean {
  const steps = new Set<number>();
  let printable = 0;
  scalar.forEach((byte, i) => {
    if (byte >= 0x20 && byte < 0x7f) printable++;
    if (i > 0) steps.add((byte - (scalar[i - 1] as number)) & 255);
  });
  return new Set(scalar).size >= 16 && steps.size >= 8 && printable < scalar.length - 4;
}

/**
 * Whether the bytes were written evenly, in each layer around: in pieces of one length, the first and the last one
 * aside. Where prefixes or quotes stood between, the first is no exception.
 */
function isEven(layer: Layer, start: number, end: number): boolean {
  const { origin } = layer;
  if (origin === undefined) return true;
  const { around, pieced } = origin;
  const lengths: number[] = [];
  let piece = origin.first(start);
  for (let i = start + 1; i <= end; i++) {
    const last = origin.last(i - 1);
    if (i < end && origin.first(i) <= last + 1) continue;
    lengths.push(last + 1 - piece);
    if (i < end) piece = origin.first(i);
  }
  const [first = 0] = lengths;
  const inner = lengths.slice(pieced ? 0 : 1, -1);
  if (pieced && (lengths.at(-1) as number) > first) return false;
  const areEven = inner.every((length) => length === inner[0] || (length <= 6 && (inner[0] as number) <= 6));
  return areEven && isEven(around, origin.first(start), origin.last(end - 1) + 1);
}

/** Between the OID of a public key of P-256 and its point: a key that is private goes on with another tag. */
const PUBLIC = Buffer.from('06082a8648ce3d0301070342', 'hex');
const [EC_KEY] = ANCHORS as [Buffer, ...Buffer[]];
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
export function findHarmless({ bytes }: Layer): [first: number, end: number][] {
  const ranges: [number, number][] = [];
  for (let at = bytes.indexOf(OPENSSH_MAGIC); at >= 0; at = bytes.indexOf(OPENSSH_MAGIC, at + 1)) {
    ranges.push([at, at + OPENSSH_MAGIC.length]);
  }
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
