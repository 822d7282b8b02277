/** Whether a private number looks as if it was drawn: no placeholder, no text, no counting. */
export function isRandom(scalar: Uint8Array): boolean {
  const steps = new Set<number>();
  let printable = 0;
  scalar.forEach((byte, i) => {
    if (byte >= 0x20 && byte < 0x7f) printable++;
    if (i > 0) steps.add((byte - (scalar[i - 1] as number)) & 255);
  });
  return new Set(scalar).size >= 16 && steps.size >= 8 && printable < scalar.length - 4;
}
