import type { Store } from '../git/store.ts';
import { eachObject } from '../objects/read-objects.ts';
import type { ObjectFinding, Region } from '../types.ts';

const BEGIN = /-----BEGIN [A-Z0-9 ]{1,40}-----/;
const END = /-----END [A-Z0-9 ]{1,40}-----/;
const LF = 0x0a;

/** A line with an armour in it is no longer than this, in bytes, or it is no line that people look at. */
const LONGEST = 500;

/**
 * Keys are recognised by their bodies; people look for the line in which the armour begins. Each region with the armour
 * lines right above and below it, where there are any.
 */
export function withArmour(content: Buffer, regions: readonly Region[]): Region[] {
  const starts = lineStarts(content, new Set(regions.flatMap(({ line, endLine }) => [line - 1, endLine + 1])));
  return regions.map((region) => extended(content, region, starts));
}

function extended(content: Buffer, region: Region, starts: ReadonlyMap<number, number>): Region {
  const lineAt = (line: number): string => {
    const start = starts.get(line);
    if (start === undefined) return '';
    const end = content.indexOf(LF, start);
    return content.toString('latin1', start, Math.min(end < 0 ? content.length : end, start + LONGEST));
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

/** The findings in files, with their armour; those in archives and in very large files stay as they are. */
export async function addArmour(store: Store, findings: readonly ObjectFinding[]): Promise<ObjectFinding[]> {
  const byObject = new Map<string, ObjectFinding[]>();
  for (const finding of findings) {
    if (finding.within.length > 0) continue;
    const others = byObject.get(finding.objectId);
    if (others === undefined) byObject.set(finding.objectId, [finding]);
    else others.push(finding);
  }
  const regions = new Map<ObjectFinding, Region>();
  for await (const [id, content] of eachObject(store, [...byObject.keys()], 'blob')) {
    const inObject = byObject.get(id) ?? [];
    const extendedRegions = withArmour(
      content,
      inObject.map(({ region }) => region),
    );
    for (const [index, finding] of inObject.entries()) regions.set(finding, extendedRegions[index] ?? finding.region);
  }
  return findings.map((finding) => ({ ...finding, region: regions.get(finding) ?? finding.region }));
}
