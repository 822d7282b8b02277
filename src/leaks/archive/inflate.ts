import { mayBeginDeflate } from './deflate-block.ts';
import { RawInflate } from './raw-inflate.ts';
import type { Source } from './source.ts';

/** Where a deflated stream ends in its source, and whether it came to its own end without a fault. */
export interface Inflated {
  readonly end: number;
  readonly complete: boolean;
}

/** Takes inflated bytes, which are valid during the call; it may throw to stop. */
export type Sink = (chunk: Buffer) => void;

let inflater: RawInflate | undefined;

/** One for all: streams are inflated one after the other. */
function theInflater(): RawInflate {
  inflater ??= new RawInflate();
  return inflater;
}

/**
 * Inflates a raw deflate stream (RFC 1951) that begins at `start`. It carries its own end, so the sizes that archives
 * claim are not needed and not trusted. Of a damaged stream, what comes before the damage reaches the sink.
 */
export function inflate(source: Source, start: number, sink: Sink): Inflated {
  const end = theInflater().inflate(source, start, sink);
  return end === undefined ? { end: source.size, complete: false } : { end, complete: true };
}

/** How many bytes come out of the first `TRIAL` bytes of a stream, 1,024 and a few at the most; 0 where they are damaged. */
export function inflatedLength(bytes: Buffer): number {
  return mayBeginDeflate(bytes, 0) ? (theInflater().lengthOf(bytes) ?? 0) : 0;
}
