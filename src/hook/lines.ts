import type { Finding } from '../leaks/locate/finding.ts';
import { linesForFiles } from '../leaks/report/allow-lines.ts';
import type { Leak } from '../leaks/report/leak.ts';
import { leakLines, nameOf } from '../leaks/report/log-lines.ts';
import type { Report, Unread } from '../leaks/report/report.ts';
import { tally, where } from '../leaks/report/report-words.ts';
import { count } from '../leaks/wording.ts';
import { forLog } from '../runner/untrusted.ts';
import { type CommitInMaking, line, pathsOf, takeOut } from './take-out.ts';

/** What a report is about: what is staged, the files that are tracked when nothing is, or the whole repository. */
export type About = 'staged' | 'tracked' | 'all';

/** More lines push what to do out of sight. */
const MOST_PLACES = 100;

const WHERE = {
  staged: 'in what is to be committed. Nothing was committed.',
  tracked: 'in files that are committed already. Nothing is staged.',
} as const;

/** What the hook says, a line each; never a byte of a key. */
export function hookLines(report: Report, about: About, commit: CommitInMaking): string[] {
  return [
    ...report.warnings.map((warning) => `asc-key: ${warning}`),
    ...report.incomplete.map((reason) => `asc-key: not all could be read: ${reason}`),
    ...unreadLines(report.unread.filter(({ isGap }) => isGap)),
    ...heading(
      'asc-key: warning: what these hold was not read:',
      unreadLines(report.unread.filter(({ isGap, allowedBy }) => !isGap && allowedBy === undefined)),
    ),
    ...(report.leaks.length === 0 ? [] : about === 'all' ? leakLines(report.leaks) : fileLines(report, about, commit)),
    ...(about === 'all' ? [`asc-key: ${count(report.read.objects, 'object')} read, ${tally(report.leaks)}.`] : []),
  ];
}

function unreadLines(unread: readonly Unread[]): string[] {
  return upToMost(unread.map(({ place, message }) => `  ${forLog(place)}: ${message}`));
}

function heading(text: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [text, ...lines];
}

function fileLines(report: Report, about: 'staged' | 'tracked', commit: CommitInMaking): string[] {
  const { leaks } = report;
  const findings = leaks.flatMap((leak) => leak.findings);
  return [
    `asc-key: ${tally(leaks)}, ${WHERE[about]}`,
    ...places(leaks),
    ...(about === 'staged' ? takeOut(findings, commit) : takeAway(findings)),
    ...acceptance(report),
  ];
}

function places(leaks: readonly Leak[]): string[] {
  const all = leaks.flatMap((leak) =>
    leak.findings.map((finding) => `  ${where(finding, forLog)}: ${nameOf(leak)} (${finding.form})`),
  );
  return upToMost(all);
}

/** Places, each in a line; of more than there is room for, how many are left out. */
function upToMost(all: readonly string[]): string[] {
  const rest = all.length - MOST_PLACES;
  return [...all.slice(0, MOST_PLACES), ...(rest > 0 ? [`  and ${count(rest, 'more place')}`] : [])];
}

function takeAway(findings: readonly Finding[]): string[] {
  return [
    'Revoke the key if it ever left this machine, then take it out and keep it outside of the repository:',
    ...line('git rm --cached', pathsOf(findings)),
    'The history still has it: see --all.',
  ];
}

/** What to do about what is no secret. No line is offered for a file with a key: it would let the key through for ever. */
function acceptance({ leaks, allowed }: Report): string[] {
  const { lines, without } = linesForFiles(leaks, allowed);
  const hasKey = leaks.some(({ kind }) => kind !== 'p8-file');
  return [
    ...(hasKey
      ? [
          'Keep the key outside of the repository, and revoke it if it ever left this machine. (Only a key that was made for tests may stay: its fingerprint goes into .asc-key-allow.)',
        ]
      : []),
    ...(lines.length === 0
      ? []
      : [
          hasKey
            ? 'If the .p8 files without a key are no secret, add to .asc-key-allow, and to the commit:'
            : 'If it is no secret, add to .asc-key-allow, and to the commit:',
          ...lines.map((text) => `  ${text}`),
          ...(without > 0 ? [`  (for ${count(without, 'more file')} there is no line to offer)`] : []),
        ]),
    ...(hasKey || lines.length > 0
      ? []
      : ['If it is a key, keep it outside of the repository, and revoke it if it ever left this machine.']),
  ];
}
