/** The bytes that are looked for where they are written as numbers: three or four in a row, of every key. */
import { KNOWN_BITS, KNOWN_ENDINGS, KNOWN_SLOTS } from './layout';

/** As in src/leaks/detect/keywords/numerals.ts. */
const FACTOR: u32 = 0x9e3779b1;

/** A cheap refusal, by the last 16 bits. */
export function mayBeKnown(bytes: u32): u32 {
  return (<u32>load<u8>((bytes & 0xffff) >>> 3, KNOWN_ENDINGS) >>> (bytes & 7)) & 1;
}

/** Whether the last three or four of some bytes are of a key. */
export function isKnown(bytes: u32): bool {
  return isInSlots(bytes & 0xffffff) || isInSlots(bytes);
}

function isInSlots(bytes: u32): bool {
  let slot = (bytes * FACTOR) >>> (32 - KNOWN_BITS);
  let known = load<u32>(slot << 2, KNOWN_SLOTS);
  while (known !== 0 && known !== bytes) {
    slot = (slot + 1) & ((1 << KNOWN_BITS) - 1);
    known = load<u32>(slot << 2, KNOWN_SLOTS);
  }
  return known !== 0;
}
