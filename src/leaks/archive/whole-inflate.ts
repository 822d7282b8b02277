import { constants, inflateRawSync } from 'node:zlib';
import { isRecord } from '../../is-record.ts';

/** What raw deflate held, and how many bytes it took. */
export interface Whole {
  readonly bytes: Buffer;
  readonly taken: number;
}

/** Inflates raw deflate (RFC 1951) that lies in memory. */
export interface WholeInflater {
  /** All of a stream, which may be cut off; undefined where it is damaged, or holds more than `most` bytes. */
  whole(bytes: Buffer, most: number): Whole | undefined;

  /** Whether bytes, 4,096 of them at the most, begin a stream: no damage shows before `most` bytes, or all, have come out. */
  begins(bytes: Buffer, most: number): boolean;
}

const CUT_OFF = constants.Z_SYNC_FLUSH;

/** Node's own, which whoever reads a secret has at hand. Each call makes a stream, which is garbage of 10 to 20 KB. */
export const NODE: WholeInflater = {
  whole(bytes, most) {
    try {
      const options = { maxOutputLength: most, finishFlush: CUT_OFF, info: true };
      const { buffer, engine } = inflateRawSync(bytes, options) as unknown as Inflated;
      return { bytes: buffer, taken: engine.bytesWritten };
    } catch {
      return undefined;
    }
  },

  begins(bytes, most) {
    try {
      inflateRawSync(bytes, { maxOutputLength: most, finishFlush: CUT_OFF, chunkSize: 4096 });
      return true;
    } catch (error) {
      return isRecord(error) && error.code === 'ERR_BUFFER_TOO_LARGE';
    }
  },
};

/** What zlib gives with the option `info`: its counts, here of the bytes that it took, beside what it made. */
interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

let make = (): WholeInflater => NODE;
let inflater: WholeInflater | undefined;

/** The one that all use. */
export function wholeInflater(): WholeInflater {
  inflater ??= make();
  return inflater;
}

/** Says what all use instead, made when it is asked for first: the scan has thousands of streams to try, and its own code. */
export function inflateWith(other: () => WholeInflater): void {
  make = other;
  inflater = undefined;
}
