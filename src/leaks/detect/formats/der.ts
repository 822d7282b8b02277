import { GUESSED, type Layer } from '../layer.ts';
import type { FindContext, Match } from './format.ts';

/** No anchor lies farther from the start of its key: in SEC1 the curve stands behind the scalar. */
const FARTHEST = 64;
const SEQUENCE = 0x30;

/** All keys in DER that hold one of the anchors, wherever they start. */
export function findDer(layer: Layer, { proofs }: FindContext, anchors: readonly Buffer[]): Match[] {
  const { bytes } = layer;
  const matches: Match[] = [];
  const tried = new Set<number>();
  for (const anchor of anchors) {
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
