import { constants, inflateRawSync } from 'node:zlib';
import { isRecord } from '../../is-record.ts';
import { mayBeginDeflate } from './deflate-block.ts';

/** The first bytes of a stream show whether it is one: of others, nearly none inflate so far. */
export const TRIAL = 512;
/** What was damaged behind these may hold something before. */
const LEAST = 128;
/** More than that need not come out. */
const ENOUGH = 64 * 1024;
const OPTIONS = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: ENOUGH, chunkSize: 4096 };

/**
 * How many bytes come out of the first `TRIAL` bytes of raw deflate (RFC 1951), or of fewer; as far as it matters.
 *
 * @returns undefined where they are damaged, or no deflate at all
 */
export function inflatedLength(bytes: Buffer): number | undefined {
  if (!mayBeginDeflate(bytes, 0)) return undefined;
  try {
    return inflateRawSync(bytes.subarray(0, TRIAL), OPTIONS).length;
  } catch (error) {
    return isRecord(error) && error.code === 'ERR_BUFFER_TOO_LARGE' ? ENOUGH : undefined;
  }
}

/** Whether raw deflate may begin bytes, which may be cut off, or damaged further behind. */
export function mayInflate(bytes: Buffer): boolean {
  return inflatedLength(bytes) !== undefined || inflatedLength(bytes.subarray(0, LEAST)) !== undefined;
}
