/** Letters and digits 2; the other characters of base64, in either alphabet, 1; all else 0. */
export const BASE64_KINDS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[A-Za-z0-9]/.test(character)) return 2;
  return /[+/=_-]/.test(character) ? 1 : 0;
});
