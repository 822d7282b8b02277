import type { Region } from '../types.ts';

const BEGIN = /-----BEGIN [A-Z0-9 ]{1,40}-----/;
const END = /-----END [A-Z0-9 ]{1,40}-----/;
const LF = 0x0a;

/** A line with an armour in it is no longer than this, in bytes, or it is no line that people look at. */
const LONGEST = 500;

/**
 * Keys are recognised by their bodies; people look for the line in which the armour begins. Each finding in a file, its
 * region with the armour lines right above and below it, where there are any. Taken while the content is at hand.
 */
export function withArmour<T extends { readonly region: Region }>(content: Buffer, found: readonly T[]): T[] {
  const wanted = new Set(found.flatMap(({ region: { line, endLine } }) => [line - 1, endLine + 1]));
  const starts = lineStarts(content, wanted);
  return found.map((finding) => ({ ...finding, region: extended(content, finding.region, starts) }));
}

function extended(content: Buffer, region: Region, starts: ReadonlyMap<number, number>): Region {
  const lineAt = (line: number): string => {
    const start = starts.get(line);
    if (start === undefined) return '';
    // Bounded, since there may be very many findings beside one very long line.
    const text = content.subarray(start, start + LONGEST);
    const end = text.indexOf(LF);
    return text.toString('latin1', 0, end < 0 ? text.length : end);
  };
  const begin = BEGIN.exec(lineAt(region.line - 1));
  const end = END.exec(lineAt(region.endLine + 1));
  return {
    ...region,
    ...(begin === null ? {} : { line: region.line - 1, column: begin.index + 1 }),
    ...(end === null ? {} : { endLine: region.endLine + 1, endColumn: end.index + end[0].length + 1 }),
  };
}

/** Where the wanted lines begin, as far as there are so many; in one pass, however many are wanted. */
function lineStarts(content: Buffer, wanted: ReadonlySet<number>): Map<number, number> {
  const starts = new Map<number, number>();
  const last = [...wanted].reduce((most, line) => Math.max(most, line), 0);
  let line = 1;
  for (let start = 0; line <= last; line++) {
    if (wanted.has(line)) starts.set(line, start);
    const end = content.indexOf(LF, start);
    if (end < 0) break;
    start = end + 1;
  }
  return starts;
}
