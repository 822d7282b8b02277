import type { Run } from './decode-run.ts';
import type { PrefilterCode } from './prefilter-code.ts';

/** The first bytes of a PNG (https://www.w3.org/TR/png-3/#3PNGsignature), in base64. */
const PNG = 'iVBORw0KGgo';
/** The name of the chunks in which its points are, compressed. */
const POINTS = 'IDAT';
/** So many characters of a picture are looked at to find the first of them; … */
const HEAD = 16 * 1024;
/** … and so many at its end, where there may be more chunks of text, or something that was put after it. */
const TAIL = 4 * 1024;

/**
 * The parts of a picture in base64 that need be decoded: programs write their names into a PNG, before its points. Of a
 * run that is no picture, or holds text elsewhere too, the whole.
 */
export function partsOfPicture(code: PrefilterCode, bytes: Buffer, run: Run): readonly Run[] {
  const { start, firstEnd, end } = run;
  if (firstEnd !== end || end - start < 2 * HEAD || !isPng(bytes, start)) return [run];
  const head = Buffer.from(bytes.toString('latin1', start, start + HEAD), 'base64');
  const points = head.indexOf(POINTS);
  if (points < 0) return [run];
  // Whole groups of four characters.
  const headEnd = start + 4 * Math.ceil((points + POINTS.length) / 3);
  const tail = end - TAIL - ((end - TAIL - start) % 4);
  if (code.holdsText(bytes, headEnd, tail, false)) return [run];
  return [
    { ...run, firstEnd: headEnd, end: headEnd },
    { ...run, start: tail },
  ];
}

function isPng(bytes: Buffer, start: number): boolean {
  return bytes[start] === PNG.charCodeAt(0) && bytes.toString('latin1', start, start + PNG.length) === PNG;
}
