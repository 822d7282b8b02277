/** By byte, whether it was met; of the numbers, and of the steps from one to the next. */
const bytes = new Uint8Array(256);
const steps = new Uint8Array(256);

/** Whether a private number looks random: no placeholder, no text, no counting. */
export function isRandom(scalar: Uint8Array): boolean {
  bytes.fill(0);
  steps.fill(0);
  let printable = 0;
  let different = 0;
  let differentSteps = 0;
  scalar.forEach((byte, i) => {
    if (byte >= 0x20 && byte < 0x7f) printable++;
    if (bytes[byte] === 0) different++;
    bytes[byte] = 1;
    if (i === 0) return;
    const step = (byte - (scalar[i - 1] as number)) & 255;
    if (steps[step] === 0) differentSteps++;
    steps[step] = 1;
  });
  return different >= 16 && differentSteps >= 8 && printable < scalar.length - 4;
}
