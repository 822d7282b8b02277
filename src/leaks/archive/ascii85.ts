/** Five digits stand for four bytes. */
const GROUP = 5;
const BYTES = 4;
const FIRST = 0x21;
const LAST = 0x75;
/** Stands for four bytes that are zero. */
const ZEROS = 0x7a;

/** Decodes Ascii85, without its end mark. Whatever is no digit is passed over. */
export function decodeAscii85(text: Buffer): Buffer {
  const digits = new Uint8Array(GROUP * text.length);
  let count = 0;
  for (const byte of text) {
    if (byte === ZEROS && count % GROUP === 0) count += GROUP;
    else if (byte >= FIRST && byte <= LAST) digits[count++] = byte - FIRST;
  }
  return decodeGroups(digits.subarray(0, count));
}

/** The bytes that digits of base85 stand for, in any of its alphabets. What is missing of a last group counts as the highest digits. */
export function decodeGroups(digits: Uint8Array): Buffer {
  const rest = digits.length % GROUP;
  const decoded = Buffer.allocUnsafe(BYTES * Math.ceil(digits.length / GROUP));
  let length = 0;
  for (let at = 0; at < digits.length; at += GROUP) {
    let value = 0;
    for (let i = at; i < at + GROUP; i++) value = value * 85 + (i < digits.length ? (digits[i] as number) : 84);
    const word = value >>> 0;
    decoded[length++] = word >>> 24;
    decoded[length++] = word >>> 16;
    decoded[length++] = word >>> 8;
    decoded[length++] = word;
  }
  return rest === 0 ? decoded : decoded.subarray(0, length - (GROUP - rest));
}
