import type { Finding } from '../leaks/locate/finding.ts';
import { identityOf, NAMED_FILE, NAMED_FORMS } from '../leaks/locate/finding.ts';
import type { Report } from '../leaks/report/report.ts';
import type { SearchResult } from '../leaks/types.ts';

/** What was found, where nobody has the time to look up its places: by the objects that hold it. */
export function unplaced({ findings, names, refs }: Pick<SearchResult, 'findings' | 'names' | 'refs'>): Finding[] {
  const plain = { region: undefined, within: [], presence: 'history', first: undefined, keyId: undefined } as const;
  const found = findings.map((each): Finding => {
    const { objectId, objectType } = each;
    const isText = objectType === 'commit' || objectType === 'tag';
    const place = isText ? ({ kind: objectType, part: 'text' } as const) : ({ kind: 'object' } as const);
    return { ...plain, ...identityOf(each), objectId, place };
  });
  const holding = new Set(found.map(({ objectId }) => objectId));
  const named = names
    .filter(({ objectId }) => !holding.has(objectId))
    .map(({ objectId, mode }): Finding => {
      const form = (NAMED_FORMS as Readonly<Record<string, string>>)[mode] ?? NAMED_FILE;
      const own = { kind: 'p8-file', leak: `object:${objectId}`, fingerprint: undefined, form } as const;
      return { ...plain, ...own, objectId, place: { kind: 'object' } };
    });
  const inRefs = refs.map(({ detection }): Finding => {
    const shown = Buffer.from('[not looked up]');
    return { ...plain, ...identityOf(detection), objectId: '', place: { kind: 'ref', shown } };
  });
  return onceEach([...found, ...named, ...inRefs]);
}

/** The same key may be in an object many times. */
function onceEach(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.leak} ${finding.objectId}`, finding])).values()];
}

/** A report in which nothing was found, for a scan that came to no end. */
export function nothingFound(incomplete: string): Report {
  return {
    leaks: [],
    allowed: [],
    read: { commits: 0, objects: 0, bytes: 0 },
    described: [],
    warnings: [],
    incomplete: [incomplete],
    unread: [],
    unused: [],
    hygiene: [],
  };
}
