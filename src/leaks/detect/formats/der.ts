import { GUESSED, type Layer } from '../layers/layer.ts';
import type { FindContext, Match } from './format.ts';
import { isRandom } from './random.ts';

/** No anchor lies farther from the start of its key: in SEC1 the curve stands after the scalar. */
const FARTHEST = 64;
const SEQUENCE = 0x30;

/**
 * All keys in DER that hold one of the anchors, wherever they start.
 *
 * @param around keys that were found: a key of SEC1 at the beginning of one of them is the same key
 */
export function findDer(
  layer: Layer,
  { proofs }: FindContext,
  anchors: readonly Buffer[],
  around: readonly Match[] = [],
): Match[] {
  const { bytes } = layer;
  const matches: Match[] = [];
  const tried = new Set<number>();
  // Farther on there may be another key, in an attribute of this one.
  for (const { first } of around) for (let start = first; start < first + FARTHEST; start++) tried.add(start);
  for (const anchor of anchors) {
    // What lies before the anchor before was tried with that one.
    let before = 0;
    for (let at = bytes.indexOf(anchor); at >= 0; at = bytes.indexOf(anchor, at + 1)) {
      for (let start = Math.max(before, at - FARTHEST); start < at; start++) {
        if (bytes[start] !== SEQUENCE || tried.has(start)) continue;
        tried.add(start);
        const key = proofs.der(bytes, start);
        if (key === undefined) continue;
        const end = start + key.length;
        if (!key.proven && !isPlausible(layer, start, end)) continue;
        matches.push({ kind: 'private-key', key, proven: key.proven, form: 'DER', first: start, end });
      }
      before = at;
    }
  }
  return matches.sort((a, b) => a.first - b.first || b.end - a.end);
}

/**
 * A key without its point is proven by nothing but its structure: it must at least be written evenly, without words
 * in between, all of its base64 must be used up, and its number must not be a placeholder.
 */
function isPlausible(layer: Layer, start: number, end: number): boolean {
  const head = layer.bytes.indexOf(Buffer.from('0420', 'hex'), start);
  const scalar = layer.bytes.subarray(head + 2, head + 34);
  return (
    head >= 0 && head < end && isRandom(scalar) && endsItsBase64(layer, start, end) && isEven(layer, start, end, false)
  );
}

/** What stands after base64: its padding, or nothing of its letters and digits. */
const AFTER = /^\s*(?![A-Za-z0-9+/])/;

/**
 * Whether base64 ends with the key: with a prefix among its lines, some of it would be left, and the number be another. So
 * would it be where a few bytes that base64 held were taken for escapes: they are of the key.
 */
function endsItsBase64({ names, origin }: Layer, start: number, end: number): boolean {
  if (origin === undefined) return true;
  const [first, last] = [origin.first(start), origin.last(end - 1) + 1];
  if (names.at(-1) === 'base64') return AFTER.test(origin.around.text.slice(last, last + 80));
  const escaped = last - first - (end - start);
  return escaped === 0 || escaped > MOST_BY_CHANCE || origin.around.names.at(-1) !== 'base64';
}

/** A key of which escapes were needed has more of them: every byte above 7f in UTF-8, each one in hex. */
const MOST_BY_CHANCE = 6;

/**
 * Whether the bytes were written evenly, in each layer around: in pieces of one length, the first and the last one
 * aside. Where prefixes or quotes stood between, the first is no exception.
 *
 * @param isText whether white space in the layer separates, and is no piece
 */
function isEven(layer: Layer, start: number, end: number, isText: boolean): boolean {
  const { origin } = layer;
  if (origin === undefined) return true;
  const { around, pieced } = origin;
  const lengths: number[] = [];
  // The first piece may begin before the key, with the last of its armour.
  let first = start;
  while (pieced && first > 0 && first > start - LONGEST_PIECE && origin.first(first) === origin.last(first - 1) + 1)
    first--;
  let piece = origin.first(first);
  for (let i = first + 1; i <= end; i++) {
    const last = origin.last(i - 1);
    if (i < end && origin.first(i) <= last + 1) continue;
    if (!isText || last + 1 - piece > 2 || !isSpace(layer.bytes, i - 1)) lengths.push(last + 1 - piece);
    if (i < end) piece = origin.first(i);
  }
  const [longest = 0] = lengths;
  const inner = lengths.slice(pieced ? 0 : 1, -1);
  if (pieced && (lengths.at(-1) as number) > longest) return false;
  // What was left out by a guess may have been of the key, unless all that was left in is of one length.
  const isGuess = pieced && layer.names.at(-1) === GUESSED;
  const slack = isGuess ? 0 : longest <= 6 ? 6 : pieced && longest >= 16 ? ESCAPE : 0;
  const areEven =
    (!isGuess || lengths.length > 1) && inner.every((length) => Math.abs(length - (inner[0] as number)) <= slack);
  return areEven && isEven(around, origin.first(start), origin.last(end - 1) + 1, true);
}

/** An escape within a piece makes it so much longer than others. */
const ESCAPE = 1;

/** Longer pieces hold a whole key. */
const LONGEST_PIECE = 256;

function isSpace(bytes: Buffer, at: number): boolean {
  const byte = bytes[at];
  return byte === 0x0a || byte === 0x0d || byte === 0x20 || byte === 0x09;
}
