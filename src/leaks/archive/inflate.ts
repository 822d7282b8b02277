import { inflateRawSync } from 'node:zlib';
import { Inflate } from 'fflate';
import type { Source } from './source.ts';

/** Where a deflated stream ends in its source, and whether it came to its own end without a fault. */
export interface Inflated {
  readonly end: number;
  readonly complete: boolean;
}

/** Takes inflated bytes, which are its own from then on; it may throw to stop. */
export type Sink = (chunk: Uint8Array) => void;

/** Node's inflater wants all of its input and output in memory: up to this much output is given to it. */
const AT_ONCE = 16 * 1024 ** 2;

/** Inflating 1 byte gives 1,032 at most: a step of this size stays small in memory. */
const STEP = 16 * 1024;

/**
 * Inflates a raw deflate stream (RFC 1951) that begins at `start`. It carries its own end, so the sizes that archives
 * claim are not needed and not trusted. Of a damaged stream, what comes before the damage reaches the sink.
 */
export function inflate(source: Source, start: number, sink: Sink): Inflated {
  for (const length of [source.readAhead, 2 * 1024 ** 2]) {
    const input = source.read(start, start + length);
    const whole = atOnce(input);
    if (whole === 'input is short' && start + input.length < source.size) continue;
    if (typeof whole === 'string') break;
    sink(whole.bytes);
    return { end: start + whole.consumed, complete: true };
  }
  return inStream(source, start, sink);
}

/** @returns why it could not be done in one piece, or what came out */
function atOnce(input: Buffer): { bytes: Buffer; consumed: number } | 'input is short' | 'other' {
  try {
    // The declared type does not know the form of the result that `info` asks for.
    const result = inflateRawSync(input, { maxOutputLength: AT_ONCE, chunkSize: STEP * 4, info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return { bytes: result.buffer, consumed: result.engine.bytesWritten };
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR' ? 'input is short' : 'other';
  }
}

/** What fflate keeps of its state: `f` the last block was seen, `l` it is not at its end, `p` the bit within `p[0]`. */
interface State {
  p: Uint8Array;
  o: Uint8Array;
  s: { readonly f?: number; readonly l?: unknown; readonly p?: number };
}

function inStream(source: Source, start: number, sink: Sink): Inflated {
  const inflater = new Inflate((chunk) => {
    if (chunk.length > 0) sink(chunk);
  });
  const state = inflater as unknown as State;
  for (let position = start; position < source.size; position += STEP) {
    const chunk = source.read(position, position + STEP);
    const before = { p: state.p, o: state.o, s: { ...state.s } };
    try {
      inflater.push(chunk);
    } catch (error) {
      if (!isDamage(error)) throw error;
      Object.assign(state, before);
      pushUpToDamage(inflater, chunk, [512, 1]);
      return { end: position, complete: false };
    }
    if (state.s.f && !state.s.l) {
      const leftOver = state.p.length - ((state.s.p ?? 0) > 0 ? 1 : 0);
      return { end: position + chunk.length - leftOver, complete: true };
    }
  }
  return { end: source.size, complete: false };
}

/** fflate drops what a push gave when it ends in a fault: small pushes lose little, down to the last of the steps. */
function pushUpToDamage(inflater: Inflate, chunk: Buffer, [step = 1, ...finer]: readonly number[]): void {
  const state = inflater as unknown as State;
  for (let at = 0; at < chunk.length; at += step) {
    const piece = chunk.subarray(at, at + step);
    const before = { p: state.p, o: state.o, s: { ...state.s } };
    try {
      inflater.push(piece);
    } catch (error) {
      if (!isDamage(error)) throw error;
      Object.assign(state, before);
      if (finer.length > 0) pushUpToDamage(inflater, piece, finer);
      return;
    }
  }
}

/** fflate numbers its faults; whatever else is thrown comes from the sink, or is a fault of ours. */
function isDamage(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && 'code' in error && typeof error.code === 'number');
}
