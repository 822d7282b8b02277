/** Five digits stand for four bytes. */
const GROUP = 5;
const FIRST = 0x21;
const LAST = 0x75;
/** Stands for four bytes that are zero. */
const ZEROS = 0x7a;

/** Decodes Ascii85, without its end mark. Whatever is no digit is passed over; what is missing of a last group counts as the highest digits. */
export function decodeAscii85(text: Buffer): Buffer {
  const decoded = Buffer.alloc(4 * text.length);
  let length = 0;
  let value = 0;
  let digits = 0;
  for (const byte of text) {
    if (byte === ZEROS && digits === 0) length += 4;
    if (byte < FIRST || byte > LAST) continue;
    value = value * 85 + byte - FIRST;
    if (++digits < GROUP) continue;
    length = decoded.writeUInt32BE(value >>> 0, length);
    value = 0;
    digits = 0;
  }
  if (digits < 2) return decoded.subarray(0, length);
  for (let missing = digits; missing < GROUP; missing++) value = value * 85 + 84;
  decoded.writeUInt32BE(value >>> 0, length);
  return decoded.subarray(0, length + digits - 1);
}
