/** What the profiles are made of: words, digits and random bytes, the same for the same seed. */
import { noise } from '../content.mjs';

const SYLLABLES =
  'al an ber cal con dar del do en er fa gen ha il in jo ka la le ma men no or pa qui ra re sa sen so ta ter to u va ver wi za';
const PARTS = SYLLABLES.split(' ');

/** A whole number from `least` up to `most`. */
export function between(next, least, most) {
  return least + Math.floor(next() * (most - least + 1));
}

export function oneOf(next, list) {
  return list[Math.floor(next() * list.length)];
}

export function many(count, make) {
  return Array.from({ length: count }, (_, at) => make(at));
}

export function word(next) {
  return many(between(next, 1, 4), () => oneOf(next, PARTS)).join('');
}

export function capital(next) {
  const made = word(next);
  return made[0].toUpperCase() + made.slice(1);
}

export function words(next, count) {
  return many(count, () => word(next)).join(' ');
}

/** An identifier of two words. */
export function name(next) {
  return word(next) + capital(next);
}

export function hex(next, digits) {
  return noise(next, (digits + 7) & ~7)
    .toString('hex')
    .slice(0, digits);
}

/** Random bytes in base64. @param head bytes that stand before them */
export function base64(next, bytes, head = Buffer.alloc(0)) {
  return Buffer.concat([head, noise(next, (bytes + 3) & ~3)]).toString('base64');
}

export function base64url(next, bytes) {
  return noise(next, (bytes + 3) & ~3)
    .subarray(0, bytes)
    .toString('base64url');
}

export function decimal(next, range, digits) {
  return ((next() - 0.5) * range).toFixed(digits);
}

export function version(next) {
  return many(3, () => between(next, 0, 30)).join('.');
}

/** The first bytes of files that stand in texts as they are, in base64. */
export const HEADS = {
  png: Buffer.from('89504e470d0a1a0a0000000d49484452000001b0000000fc08060000008e', 'hex'),
  jpeg: Buffer.from('ffd8ffe000104a46494600010101004800480000ffdb0043', 'hex'),
  woff2: Buffer.from('774f463200010000', 'hex'),
  woff: Buffer.from('774f464600010000', 'hex'),
  truetype: Buffer.from('0001000000110100000400104744454600', 'hex'),
};
