import { inflateRawSync } from 'node:zlib';
import { Inflate, type ZStream } from 'pako';
import { isRecord } from '../../is-record.ts';
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
    return isRecord(error) && error.code === 'Z_BUF_ERROR' ? 'input is short' : 'other';
  }
}

function inStream(source: Source, start: number, sink: Sink): Inflated {
  const inflater = new Inflate({ raw: true, chunkSize: STEP * 4 });
  let stream: ZStream | undefined;
  inflater.onStart = (begun) => {
    stream = begun;
  };
  inflater.onData = sink;
  inflater.onEnd = () => {};
  for (let position = start; position < source.size; position += STEP) {
    const chunk = source.read(position, position + STEP);
    inflater.push(chunk);
    if (!inflater.ended) continue;
    if (inflater.err === 0) return { end: position + chunk.length - (stream?.avail_in ?? 0), complete: true };
    sinkRest(stream, sink);
    return { end: position, complete: false };
  }
  sinkRest(stream, sink);
  return { end: source.size, complete: false };
}

/** Of a stream that is damaged or cut off, what was inflated and not handed over yet. */
function sinkRest(stream: ZStream | undefined, sink: Sink): void {
  if (stream !== undefined && stream.next_out > 0) sink(stream.output.subarray(0, stream.next_out));
}
