/** By byte: the value of a hex digit; 255 for all other characters. */
export const DIGITS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const digit = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase());
  return digit < 0 ? 255 : digit;
});

/** The number that so many hex digits make, or -1. */
export function hexAt(bytes: Buffer, at: number, count: number): number {
  let value = 0;
  for (let i = at; i < at + count; i++) {
    const digit = digitAt(bytes, i);
    if (digit > 15) return -1;
    value = (value << 4) | digit;
  }
  return value;
}

/** The value of the hex digit at `at`; more than 15 where none stands there. */
export function digitAt(bytes: Buffer, at: number): number {
  return at < bytes.length ? (DIGITS[bytes[at] as number] as number) : 255;
}
