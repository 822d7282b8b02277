import { constants, inflateRawSync } from 'node:zlib';
import { isRecord } from '../../is-record.ts';
import { mayBeginDeflate } from './deflate-block.ts';

/** The first bytes of a stream show whether it is one: of others, nearly none inflate so far. */
export const TRIAL = 512;
/** What was damaged behind these may hold something before. */
const LEAST = 128;
const OPTIONS = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024, chunkSize: 4096 };

/** Whether raw deflate (RFC 1951) may begin bytes, which may be cut off, or damaged behind the first ones. */
export function mayInflate(bytes: Buffer): boolean {
  return mayBeginDeflate(bytes, 0) && (inflates(bytes.subarray(0, TRIAL)) || inflates(bytes.subarray(0, LEAST)));
}

let trials = 0;

/** How often something was inflated to see whether it is a stream: what those go by who count work. */
export function trialsSoFar(): number {
  return trials;
}

/** By Node's own inflater, which whoever reads secrets has at hand. */
function inflates(bytes: Buffer): boolean {
  trials++;
  try {
    inflateRawSync(bytes, OPTIONS);
    return true;
  } catch (error) {
    return isRecord(error) && error.code === 'ERR_BUFFER_TOO_LARGE';
  }
}
