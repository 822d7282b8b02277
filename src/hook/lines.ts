import { leakLines, nameOf } from '../leaks/report/log.ts';
import type { Report } from '../leaks/report/report.ts';
import { allowLine, tally, where } from '../leaks/report/words.ts';
import { count } from '../leaks/wording.ts';
import { forLog } from '../runner/untrusted.ts';
import type { Task } from './arguments.ts';

/** What the hook says, a line each; never a byte of a key. */
export function hookLines(report: Report, task: Task): string[] {
  return [
    ...report.warnings.map((warning) => `asc-key: ${warning}`),
    ...report.incomplete.map((reason) => `asc-key: not all could be read: ${reason}`),
    ...(report.leaks.length === 0 ? [] : task === 'all' ? [...leakLines(report.leaks)] : stagedLines(report)),
    ...(task === 'all' ? [`asc-key: ${count(report.read.objects, 'object')} read, ${tally(report.leaks)}.`] : []),
  ];
}

function stagedLines({ leaks }: Report): string[] {
  const places = leaks.flatMap((leak) =>
    leak.findings.map((finding) => `  ${where(finding, forLog)}: ${nameOf(leak)} (${finding.form})`),
  );
  const lines = leaks.flatMap(({ findings }) => findings.map(allowLine).filter((line) => line !== undefined));
  return [
    `asc-key: ${tally(leaks)}, in what is to be committed. Nothing was committed.`,
    ...places,
    'Take it out (git restore --staged FILE), keep the key outside of the repository, and revoke it if it ever left this machine.',
    ...(lines.length === 0
      ? []
      : [
          'If it is no secret, add the line to .asc-key-allow:',
          ...[...new Set(lines)].map((line) => `  ${forLog(line)}`),
        ]),
  ];
}
