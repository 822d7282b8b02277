import { BASE64, SHORTEST } from '../../../../assembly/layout.ts';
import type { Run } from './decode-run.ts';
import type { PrefilterCode } from './prefilter-code.ts';

const ZERO = 0x30;
const X = 0x78;
/** The bit by which letters of either case differ. */
const CASE = 0x20;
const SPACE = 0x20;

/** The run without what marks hex digits in programs and in databases: `0x`, and the `x` of `\x`. */
export function afterHexMark(code: PrefilterCode, bytes: Buffer, run: Run): Run {
  const mark = run.start + (bytes[run.start] === ZERO ? 1 : 0);
  if (((bytes[mark] as number) | CASE) !== X || !code.runs.areHex(bytes, mark + 1, run.firstEnd)) return run;
  return { ...run, start: mark + 1 };
}

/**
 * The run, and where its lines are of several lengths, also each block of lines of one length with a shorter one at its
 * end: a line of something else, such as a hash, may stand before what is wrapped.
 */
export function blocksOf(code: PrefilterCode, bytes: Buffer, run: Run): readonly Run[] {
  const { end, lowest } = run;
  const all: Run[] = [run];
  let { start, firstEnd } = run;
  const add = (blockEnd: number): void => {
    const isWhole = start === run.start && blockEnd === end;
    if (!isWhole && blockEnd - start >= SHORTEST) all.push({ start, firstEnd, end: blockEnd, lowest });
  };
  for (let lineEnd = firstEnd; lineEnd < end; ) {
    let next = lineEnd;
    while (next < end && (bytes[next] as number) <= SPACE) next++;
    const nextEnd = code.runs.endOf(BASE64, bytes, next, end);
    const difference = nextEnd - next - (firstEnd - start);
    if (difference !== 0) {
      // A shorter line may be the last one of a block, or the first one of the next.
      add(difference < 0 ? nextEnd : lineEnd);
      start = next;
      firstEnd = nextEnd;
    }
    lineEnd = Math.max(nextEnd, next + 1);
  }
  add(end);
  return all;
}
