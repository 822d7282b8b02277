import {
  CUT_OFF,
  DAMAGED,
  PACK_READ_BEYOND,
  PACK_SCRATCH,
  PACK_WRITE_BEYOND,
  TOO_FEW,
  TOO_MANY,
} from '../../../../assembly/pack-layout.ts';
import { packModule } from './pack-module.ts';

/** What assembly/pack.ts exports: all addresses and ends are in bytes, from the start of the memory. */
interface Exports {
  init(scratch: number): void;
  inflate(source: number, sourceEnd: number, to: number, size: number): number;
  applyDelta(base: number, baseSize: number, delta: number, deltaSize: number, to: number, size: number): number;
}

/** What is returned instead of a count of bytes; all are negative. */
export const FAULT = { damaged: DAMAGED, cutOff: CUT_OFF, tooFew: TOO_FEW, tooMany: TOO_MANY } as const;

/** How many bytes the code needs for its tables, at a multiple of 16. */
export const SCRATCH_SIZE = PACK_SCRATCH;

/** So many bytes after a source may be read, but never change what is returned; so many after a destination may be overwritten. */
export const ROOM_AFTER = { source: PACK_READ_BEYOND, to: PACK_WRITE_BEYOND } as const;

/**
 * Inflates zlib streams and applies deltas of git within one memory, by code in WebAssembly. It holds no state but tables
 * that never change once they are made, so nothing that it is given can harm what it is given next.
 */
export class PackCode {
  readonly #exports: Exports;

  /** @param scratch where the tables go: `SCRATCH_SIZE` bytes that nobody else writes */
  constructor(memory: WebAssembly.Memory, scratch: number) {
    this.#exports = new WebAssembly.Instance(packModule(), { env: { memory } }).exports as unknown as Exports;
    this.#exports.init(scratch);
  }

  /**
   * Inflates one zlib stream (RFC 1950 and 1951), which must give exactly `size` bytes; its checksum is verified.
   *
   * @param source where the stream begins; it ends at `sourceEnd` or before
   * @returns how many bytes the stream has, or one of `FAULT`
   */
  inflate(source: number, sourceEnd: number, to: number, size: number): number {
    return this.#exports.inflate(source, sourceEnd, to, size);
  }

  /**
   * Makes an object of its base and a delta: https://git-scm.com/docs/gitformat-pack, "Deltified representation". It must
   * have exactly `size` bytes, and overlap neither base nor delta.
   *
   * @returns 0, or one of `FAULT`
   */
  applyDelta(base: number, baseSize: number, delta: number, deltaSize: number, to: number, size: number): number {
    return this.#exports.applyDelta(base, baseSize, delta, deltaSize, to, size);
  }
}
