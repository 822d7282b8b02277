import { mayInflate } from '../../archive/trial.ts';
import { wholeInflater } from '../../archive/whole-inflate.ts';
import { isZlibHeader } from '../../archive/zlib-header.ts';
import { exactly } from '../keywords/keyword.ts';
import { base64, hex } from '../keywords/literal-forms.ts';
import { KEYWORD } from '../keywords/tables.ts';
import { Layer, type Origin } from '../layers/layer.ts';
import { isCompressed as mayBeCompressed } from './applies.ts';
import type { Decoder } from './decoder.ts';

/** Compressed bytes that grow beyond this are not looked into. */
const LARGEST = 2 << 20;

/** Whether bytes begin as a file of gzip does (RFC 1952), or a stream of zlib with any window (RFC 1950). */
function isCompressed(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if (first === 0x1f) return second === 0x8b && bytes[2] === 8;
  return bytes.length > 16 && isZlibHeader(first, second) && mayInflate(bytes.subarray(2));
}

/** What begins in the middle of bytes is known by more of its head: files of gzip, which know one method only. */
const GZIP = Buffer.from('1f8b08', 'hex');
/** What begins without a name and a time (RFC 1952); one that has them is known by three bytes only. */
const HEAD = Buffer.from('1f8b080000000000', 'hex');
/** Bytes that hold more heads than that hold them by chance. */
const MOST = 4;

/** Where something compressed begins: at the start, or wherever a file of gzip does. */
export function compressedPlaces(bytes: Buffer): number[] {
  if (bytes[0] !== GZIP[0] && isCompressed(bytes)) return [0];
  const places: number[] = [];
  for (let at = bytes.indexOf(GZIP); at >= 0 && places.length < MOST; at = bytes.indexOf(GZIP, at + 1)) places.push(at);
  return places;
}

/** What gzip or zlib compressed. */
function readCompressed(layer: Layer): Layer[] {
  return compressedPlaces(layer.bytes).flatMap((place) => inflateAt(layer, place));
}

/** What was compressed from `place` on. */
export function inflateAt(layer: Layer, place: number): Layer[] {
  const isGzip = layer.bytes[place] === 0x1f;
  const start = isGzip ? endOfHeader(layer.bytes, place) : place + 2;
  return inflateFrom(layer, place, start, isGzip ? 'gzip' : 'zlib');
}

/**
 * What was deflated from `start` on, after a head that begins at `place`. Parts of what is longer than the part of the
 * content looked at are read as far as they go; what only looks compressed, or is damaged, gives nothing.
 */
export function inflateFrom(layer: Layer, place: number, start: number, name: string): Layer[] {
  const inflated = wholeInflater().whole(layer.bytes.subarray(start), LARGEST);
  if (inflated === undefined || inflated.bytes.length === 0) return [];
  const origin = new WholeOrigin(layer, place, Math.min(layer.bytes.length, start + inflated.taken) - 1);
  return [new Layer(inflated.bytes, origin, 0, [...layer.names, name])];
}

/** After the header of gzip: ten bytes, and what their flags announce (RFC 1952, 2.3). */
function endOfHeader(bytes: Buffer, start: number): number {
  const flags = bytes[start + 3] ?? 0;
  let at = start + 10;
  if ((flags & 4) !== 0) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const text of [8, 16]) if ((flags & text) !== 0) at = bytes.indexOf(0, at) + 1;
  return (flags & 2) === 0 ? at : at + 2;
}

/** Where a byte was is not known: all that was compressed stood for it. */
class WholeOrigin implements Origin {
  readonly around: Layer;
  readonly pieced = false;
  readonly #first: number;
  readonly #end: number;

  constructor(around: Layer, first: number, end: number) {
    this.around = around;
    this.#first = first;
    this.#end = end;
  }

  first(): number {
    return this.#first;
  }

  last(): number {
    return this.#end;
  }
}

export const COMPRESSED: Decoder = {
  name: 'gzip',
  kind: 'encoding',
  // Also in base64, whose lines may have something else between them, and in hex among other bytes.
  keywords: () => [
    exactly(HEAD, KEYWORD.gzip),
    ...[...base64(HEAD), ...hex(HEAD)].map((written) => exactly(written, KEYWORD.body)),
  ],
  begins: isCompressed,
  applies: mayBeCompressed,
  decode: readCompressed,
};
