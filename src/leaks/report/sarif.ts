import { createHash } from 'node:crypto';
import type { Invocation, Log, Result } from 'sarif';
import type { Finding } from '../locate/finding.ts';
import { more } from '../wording.ts';
import type { Report } from './report.ts';
import { advice, notedObject, now, since, what } from './report-words.ts';
import { RULES } from './sarif-rules.ts';

/** GitHub refuses a run with more results. */
const MOST_RESULTS = 25_000;

/**
 * The report as SARIF 2.1.0, as GitHub code scanning takes it: one result a finding, those in the present tree first, no
 * snippet, no author, no allowed finding.
 *
 * @param lineHash `primaryLocationLineHash` of a finding in a file, where it could be computed
 */
export function toSarif(report: Report, lineHash: (finding: Finding) => string | undefined): Log {
  const rules = Object.values(RULES);
  const findings = report.leaks.flatMap((leak) => leak.findings);
  const sorted = [...findings].sort((a, b) => Number(a.presence !== 'tree') - Number(b.presence !== 'tree'));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'asc-key', rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(report)],
        results: sorted.slice(0, MOST_RESULTS).map((finding) => toResult(finding, lineHash(finding))),
      },
    ],
  };
}

/** Why a scan is incomplete is no result: it is reported of the run itself. */
function invocationOf({ incomplete }: Report): Invocation {
  if (incomplete.length === 0) return { executionSuccessful: true };
  const notifications = incomplete.map((text) => ({ level: 'error' as const, message: { text } }));
  return { executionSuccessful: false, toolExecutionNotifications: notifications };
}

function toResult(finding: Finding, lineHash: string | undefined): Result {
  const { id } = RULES[finding.kind];
  const uri = uriOf(finding);
  return {
    ruleId: id,
    ruleIndex: Object.values(RULES).findIndex((rule) => rule.id === id),
    level: finding.presence === 'unreachable' ? 'warning' : 'error',
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: regionOf(finding) } }],
    ...fingerprintsOf(finding, uri, lineHash),
  };
}

/** GitHub computes the hash of a file that is there itself, where we could not; of all else only we can give one. */
function fingerprintsOf(
  { place, presence, leak }: Finding,
  uri: string,
  lineHash: string | undefined,
): Pick<Result, 'partialFingerprints'> {
  if (lineHash === undefined && place.kind === 'file' && presence === 'tree') return {};
  return { partialFingerprints: { primaryLocationLineHash: lineHash ?? ownHash(`${leak} ${uri}`) } };
}

/** Holds no path and no name: code scanning would take brackets in it for links. */
function messageOf(finding: Finding): string {
  const inside = finding.within.length === 0 ? '' : ' It is inside an archive.';
  const history = [now(finding.presence), since(finding.first)].filter((text) => text !== '').join(', since ');
  const places = finding.place.kind === 'more' ? ` in ${more(finding.place.count)}` : '';
  return `${what(finding)}${inside} ${advice(finding)} Found${places} ${history}.`;
}

/** The region that is reported, and from whose line the hash is taken; a place without lines has line 1. */
export function regionOf({ place, region, within }: Finding): {
  startLine: number;
  startColumn?: number;
  endLine?: number;
  endColumn?: number;
} {
  if (place.kind !== 'file' || region === undefined || within.length > 0) return { startLine: 1 };
  const { line, column, endLine, endColumn } = region;
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** The path, every byte that a URI does not allow as `%XX`; `git/<object id>` where there is no file that can be named. */
function uriOf(finding: Finding): string {
  const { place, objectId } = finding;
  if (place.kind === 'ref') return `git/${place.shown.toString('hex')}`;
  if (place.kind !== 'file' || notedObject(finding) !== undefined || !place.path.equals(place.shown)) {
    return `git/${objectId}`;
  }
  return Array.from(place.path, (byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9._~/-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}

/** In the form of GitHub's hash, for places of which GitHub cannot compute one. */
function ownHash(text: string): string {
  return `${createHash('sha256').update(text).digest('hex').slice(0, 16)}:1`;
}
