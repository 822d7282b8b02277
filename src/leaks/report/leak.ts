import type { Finding, FirstCommit, Presence } from '../locate/finding.ts';

/** All findings of one key, of one token, or of one .p8 path in which no key could be read. */
export interface Leak {
  readonly kind: Finding['kind'];
  readonly fingerprint: string | undefined;
  /** Those in the present tree first. */
  readonly findings: readonly Finding[];
  /** The nearest to the present of any finding. */
  readonly presence: Presence;
  /** The oldest by its author's date. */
  readonly first: FirstCommit | undefined;
  readonly keyIds: readonly string[];
  readonly forms: readonly string[];
}

const RANK: Readonly<Record<Presence, number>> = { tree: 0, history: 1, unreachable: 2 };

/** What certainly is a secret comes before a file that only has its name. */
const KINDS: Readonly<Record<Finding['kind'], number>> = { 'private-key': 0, token: 1, 'p8-file': 2 };

/**
 * Puts findings of the same leak together. What is in the present tree comes first, then keys before mere names, then
 * the order of paths: so nobody can push a key out of sight with many harmless files.
 */
export function groupLeaks(findings: readonly Finding[]): Leak[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.leak);
    if (group === undefined) groups.set(finding.leak, [finding]);
    else group.push(finding);
  }
  return [...groups.values()]
    .map(toLeak)
    .sort(
      (a, b) => RANK[a.presence] - RANK[b.presence] || KINDS[a.kind] - KINDS[b.kind] || compare(placeOf(a), placeOf(b)),
    );
}

function toLeak(group: readonly Finding[]): Leak {
  const findings = [...group].sort((a, b) => RANK[a.presence] - RANK[b.presence] || compare(sortKey(a), sortKey(b)));
  return {
    kind: findings.find(({ kind }) => kind !== 'p8-file')?.kind ?? 'p8-file',
    fingerprint: findings.find(({ fingerprint }) => fingerprint !== undefined)?.fingerprint,
    findings,
    presence: findings[0]?.presence ?? 'history',
    first: oldest(findings.flatMap(({ first }) => (first === undefined ? [] : [first]))),
    keyIds: distinct(findings.flatMap(({ keyId }) => (keyId === undefined ? [] : [keyId]))),
    forms: distinct(findings.map(({ form }) => form)),
  };
}

function oldest(commits: readonly FirstCommit[]): FirstCommit | undefined {
  const time = ({ date }: FirstCommit): number => {
    const parsed = Date.parse(date);
    return Number.isNaN(parsed) ? Number.POSITIVE_INFINITY : parsed;
  };
  return commits.reduce<FirstCommit | undefined>(
    (best, commit) => (best === undefined || time(commit) < time(best) ? commit : best),
    undefined,
  );
}

function placeOf({ findings }: Leak): string {
  return findings[0] === undefined ? '' : sortKey(findings[0]);
}

function sortKey({ place, objectId }: Finding): string {
  return place.kind === 'file' || place.kind === 'name' ? place.path.toString('latin1') : `\u00ff${objectId}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** Leaks to which a branch or tag leads: these fail the job. The others are warned about. */
export function failing(leaks: readonly Leak[]): Leak[] {
  return leaks.filter(({ presence }) => presence !== 'unreachable');
}

/** How many findings the leaks have together. */
export function countFindings(leaks: readonly Leak[]): number {
  return leaks.reduce((count, leak) => count + countPlaces(leak.findings), 0);
}

/** In how many places findings are: one may stand for all that are not listed. */
export function countPlaces(findings: readonly Finding[]): number {
  return findings.reduce((sum, { place }) => sum + (place.kind === 'more' ? place.count : 1), 0);
}

/** Findings for a report that lists no more than `most`, and how many places there are beside them. */
export function cutPlaces(
  findings: readonly Finding[],
  most: number,
): { readonly shown: readonly Finding[]; readonly rest: number } {
  const shown = findings.filter(({ place }) => place.kind !== 'more').slice(0, most);
  return { shown, rest: countPlaces(findings) - shown.length };
}
