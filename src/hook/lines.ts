import { leakLines, nameOf } from '../leaks/report/log.ts';
import type { Report } from '../leaks/report/report.ts';
import { allowLine, tally, where } from '../leaks/report/words.ts';
import { count } from '../leaks/wording.ts';
import { forLog } from '../runner/untrusted.ts';

/** What a report is about: what is staged, the files that are tracked when nothing is, or the whole repository. */
export type About = 'staged' | 'tracked' | 'all';

const WHERE = {
  staged: 'in what is to be committed. Nothing was committed.',
  tracked: 'in files that are committed already. Nothing is staged.',
} as const;

const REMEDY = {
  staged:
    'Take it out (git restore --staged FILE), keep the key outside of the repository, and revoke it if it ever left this machine.',
  tracked:
    'Revoke the key if it ever left this machine, then take it out (git rm --cached FILE) and keep it outside of the repository. The history still has it: see --all.',
} as const;

/** What the hook says, a line each; never a byte of a key. */
export function hookLines(report: Report, about: About): string[] {
  return [
    ...report.warnings.map((warning) => `asc-key: ${warning}`),
    ...report.incomplete.map((reason) => `asc-key: not all could be read: ${reason}`),
    ...(report.leaks.length === 0 ? [] : about === 'all' ? leakLines(report.leaks) : fileLines(report, about)),
    ...(about === 'all' ? [`asc-key: ${count(report.read.objects, 'object')} read, ${tally(report.leaks)}.`] : []),
  ];
}

function fileLines({ leaks }: Report, about: 'staged' | 'tracked'): string[] {
  const places = leaks.flatMap((leak) =>
    leak.findings.map((finding) => `  ${where(finding, forLog)}: ${nameOf(leak)} (${finding.form})`),
  );
  const lines = leaks.flatMap(({ findings }) => findings.map(allowLine).filter((line) => line !== undefined));
  return [
    `asc-key: ${tally(leaks)}, ${WHERE[about]}`,
    ...places,
    REMEDY[about],
    ...(lines.length === 0
      ? []
      : [
          'If it is no secret, add the line to .asc-key-allow:',
          ...[...new Set(lines)].map((line) => `  ${forLog(line)}`),
        ]),
  ];
}
