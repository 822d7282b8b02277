import { mayBeginDeflate } from './deflate-block.ts';
import { wholeInflater } from './whole-inflate.ts';

/** The first bytes of a stream show whether it is one: of others, nearly none inflate so far. */
export const TRIAL = 512;
/** What was damaged after these may hold something before. */
const LEAST = 128;
/** What comes out is not looked at beyond this. */
const MOST = 4 * 1024;

/** Whether raw deflate (RFC 1951) may begin bytes, which may be cut off, or damaged after the first ones. */
export function mayInflate(bytes: Buffer): boolean {
  return mayBeginDeflate(bytes, 0) && (inflates(bytes.subarray(0, TRIAL)) || inflates(bytes.subarray(0, LEAST)));
}

let trials = 0;

/** How often something was inflated to see whether it is a stream: what those go by who count work. */
export function trialsSoFar(): number {
  return trials;
}

function inflates(bytes: Buffer): boolean {
  trials++;
  return wholeInflater().begins(bytes, MOST);
}
