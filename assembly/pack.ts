/**
 * Reads what a git pack holds, in AssemblyScript: zlib streams and deltas. All addresses are absolute, in a memory that
 * is given to it; its tables lie where `init` was told. See pack-layout.ts for what may be read and written beyond the
 * bytes that it is given.
 */
import { prepareChecksums } from './adler';
import { prepareCopies } from './copy';
import { prepareTables } from './fixed-codes';
import { Scratch } from './scratch';

export { applyDelta } from './delta';
export { inflate } from './inflate';
export { beginStream, destinationOfStream, goOnWithStream, sourceOfStream } from './inflate-stream';

/** Prepares the scratch area, `PACK_SCRATCH` bytes at a multiple of 16, before anything else is called. */
export function init(scratch: usize): void {
  Scratch.start = scratch;
  prepareChecksums();
  prepareCopies();
  prepareTables();
}
