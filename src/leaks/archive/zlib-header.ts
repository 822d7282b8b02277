/** The method in the lower half of the first byte (RFC 1950). */
export const DEFLATE = 8;

/** Whether a byte may begin a zlib stream. */
export function beginsZlib(first: number | undefined): boolean {
  return first !== undefined && (first & 0x8f) === DEFLATE;
}

/** Whether these bytes begin a zlib stream (RFC 1950) with a window of any size and no dictionary. */
export function isZlibHeader(first: number | undefined, second: number | undefined): boolean {
  if (first === undefined || second === undefined || !beginsZlib(first)) return false;
  return ((first << 8) | second) % 31 === 0 && (second & 0x20) === 0;
}
