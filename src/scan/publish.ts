import * as core from '@actions/core';
import type { ObjectDatabase } from '../leaks/git/object-database.ts';
import { annotationsOf } from '../leaks/report/annotations.ts';
import { hashLines } from '../leaks/report/hash-lines.ts';
import { countFindings, failing } from '../leaks/report/leak.ts';
import { logLines } from '../leaks/report/log-lines.ts';
import { literally } from '../leaks/report/markdown.ts';
import type { Report } from '../leaks/report/report.ts';
import { toSarif } from '../leaks/report/sarif.ts';
import { summaryOf } from '../leaks/report/scan-summary.ts';
import type { Target } from '../leaks/report/write-inside.ts';
import { addToSummary } from '../runner/summary-file.ts';

/** Publishes the report: log, annotations, job summary, outputs. The job fails for leaks and for an incomplete scan. */
export function publish(report: Report, options: { readonly fail: boolean }): void {
  for (const line of logLines(report)) core.info(line);
  for (const { level, message, ...properties } of annotationsOf(report, options)) {
    if (level === 'error') core.error(message, properties);
    else core.warning(message, properties);
  }
  addToSummary(summaryOf(report));
  const { leaks, read } = report;
  const fingerprints = leaks.flatMap(({ fingerprint }) => (fingerprint === undefined ? [] : [fingerprint]));
  core.setOutput('leaks', String(leaks.length));
  core.setOutput('findings', String(Math.min(countFindings(leaks), Number.MAX_SAFE_INTEGER)));
  core.setOutput('fingerprints', JSON.stringify([...new Set(fingerprints)]));
  core.setOutput('complete', String(report.incomplete.length === 0));
  core.setOutput('commits-scanned', String(read.commits));
  core.setOutput('objects-scanned', String(read.objects));
  if (report.incomplete.length > 0 || (options.fail && failing(leaks).length > 0)) process.exitCode = 1;
}

/** Writes SARIF and names the file in the output. @param store undefined where there is no time to read anything */
export async function publishSarif(store: ObjectDatabase | undefined, report: Report, target: Target): Promise<void> {
  const findings = report.leaks.flatMap((leak) => leak.findings);
  const lineHash = await hashLines(store, findings);
  target.write(`${JSON.stringify(toSarif(report, lineHash), undefined, 2)}\n`);
  core.setOutput('sarif-file', target.path);
}

/** Says in the job summary that nothing was read. @param reason may name things that others named */
export function writeFailure(reason: string | undefined): void {
  const why = reason === undefined ? '' : `\n\n${literally(reason)}`;
  addToSummary(`# asc-key scan: not done\n\nNothing was read to its end.${why}\n`);
}
