import { forLog } from '../../runner/untrusted.ts';
import type { Finding } from '../locate/finding.ts';
import { count } from '../wording.ts';
import { keyPlaces, lineForFile } from './allow-lines.ts';
import { failing, type Leak } from './leak.ts';
import type { Report } from './report.ts';
import { advice, now, since, tally, title, what, where } from './report-words.ts';

export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly message: string;
  readonly title?: string;
  /** From the root of the repository; undefined where the place is no file of the present tree. */
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
}

/** GitHub shows this many errors and as many warnings of a step, and drops the rest in silence. */
const SHOWN = 10;
const WARNINGS_BESIDE = 3;

/**
 * What is shown beside the code, within GitHub's limits: leaks in the present tree first. The last error says how many
 * there are in all, and a scan that could not read everything has an error of its own.
 */
export function annotationsOf(report: Report, options: { readonly fail: boolean }): Annotation[] {
  const leaks = failing(report.leaks);
  const findings = byUrgency(leaks);
  const level = options.fail ? 'error' : 'warning';
  const warnings = warningsOf(report);
  const incomplete = incompleteOf(report);
  const lastLines = leaks.length === 0 ? 0 : 1;
  // Leaks that only warn leave some room for the warnings.
  const taken = options.fail ? incomplete.length + lastLines : lastLines + Math.min(warnings.length, WARNINGS_BESIDE);
  const keys = keyPlaces(report.leaks, report.allowed);
  const found = findings
    .slice(0, SHOWN - taken)
    .map((finding) => ofFinding(finding, level, lineForFile(finding, keys)));
  const room = options.fail ? SHOWN : SHOWN - lastLines - found.length;
  const last: Annotation[] =
    leaks.length === 0 ? [] : [{ level, message: closingLine(leaks, findings.length > found.length) }];
  return [...found, ...atMost(warnings, room), ...incomplete, ...last];
}

function incompleteOf({ incomplete }: Report): Annotation[] {
  if (incomplete.length === 0) return [];
  const message = `The scan is incomplete: not all that it was asked to read could be read. ${incomplete.join(' ')}`;
  return [{ level: 'error', title: 'Scan incomplete', message }];
}

/** Those in the present tree first, and of each leak one place before any has a second: a key in forty files hides no other. */
function byUrgency(leaks: readonly Leak[]): Finding[] {
  const ranked = leaks.flatMap(({ findings }) =>
    findings
      .filter(({ place }, index) => index === 0 || place.kind !== 'more')
      .map((finding, index) => ({ finding, past: finding.presence === 'tree' ? 0 : 1, index })),
  );
  return ranked.sort((a, b) => a.past - b.past || a.index - b.index).map(({ finding }) => finding);
}

function closingLine(leaks: readonly Leak[], cut: boolean): string {
  const more = cut ? ' Not all are shown beside the code.' : '';
  const first = leaks.some(({ kind }) => kind !== 'p8-file') ? 'revoke first' : 'if it is a key, revoke it first';
  return `${tally(leaks)}.${more} The job summary says where, and what to do: ${first}.`;
}

/** @param line for the allow list, where one is to be offered */
function ofFinding(finding: Finding, level: Annotation['level'], line: string | undefined): Annotation {
  const history = [now(finding.presence), since(finding.first)].filter((text) => text !== '').join(', since ');
  const message = [
    what(finding),
    `Place: ${where(finding, forLog)} (${history}).`,
    advice(finding),
    ...(line === undefined ? [] : [`The line for .asc-key-allow: ${forLog(line)}`]),
  ].join(' ');
  const { place, region, within, presence } = finding;
  // A path that holds a key cannot be shown, so there is no file to point at.
  if (presence !== 'tree' || place.kind !== 'file' || !place.path.equals(place.shown)) {
    return { level, title: title(finding.kind), message };
  }
  const start = region === undefined || within.length > 0 ? 1 : region.line;
  const end = region === undefined || within.length > 0 ? 1 : region.endLine;
  return {
    level,
    title: title(finding.kind),
    message,
    file: fileOf(place.shown),
    startLine: start,
    endLine: end,
  };
}

/** The path as it is where it can be printed, so that GitHub finds the file. */
function fileOf(path: Buffer): string {
  const text = path.toString('utf8');
  return /[\p{C}\ufffd]/u.test(text) ? forLog(path) : text;
}

function warningsOf(report: Report): Annotation[] {
  const lost = report.leaks.length - failing(report.leaks).length;
  // What makes the scan incomplete is an error already.
  const others = report.unread.filter(({ isGap, allowedBy }) => isGap !== true && allowedBy === undefined).length;
  const texts = [
    ...(lost === 0
      ? []
      : [
          `${count(lost, 'leak')} found in objects to which no branch or tag leads; the job summary lists them. They do not fail the job.`,
        ]),
    ...report.warnings,
    ...(others === 0
      ? []
      : [
          `${count(others, 'thing was', 'things were')} not read (submodules, LFS files, encrypted archives, or beyond the limits); the job summary lists them.`,
        ]),
    ...report.unused.map(
      ({ source, line, text }) =>
        `Line ${line} of ${source === 'input' ? 'the input allow' : '.asc-key-allow'} matches nothing: ${forLog(text)}. Remove it.`,
    ),
  ];
  const hygiene = report.hygiene
    .filter(({ touched }) => touched)
    .map(
      (finding): Annotation => ({
        level: 'warning',
        title: 'Key hygiene',
        message: finding.message,
        ...(finding.line === undefined
          ? {}
          : { file: fileOf(finding.path), startLine: finding.line, endLine: finding.line }),
      }),
    );
  return [...texts.map((message): Annotation => ({ level: 'warning', message })), ...hygiene];
}

function atMost(annotations: readonly Annotation[], most: number): Annotation[] {
  if (annotations.length <= most) return [...annotations];
  const shown = annotations.slice(0, Math.max(0, most - 1));
  const rest = annotations.length - shown.length;
  return [
    ...shown,
    { level: 'warning', message: `${count(rest, 'more warning is', 'more warnings are')} in the job summary.` },
  ];
}
