import * as core from '@actions/core';
import type { Answer } from '../apple/answer.ts';
import type { CheckResult } from './check.ts';
import { possibilities, warningsAbout } from './remarks.ts';
import { reasonFor } from './sentences.ts';
import { inLog, repeated } from './text.ts';

/** Tells the log what was tried, and raises the annotations: an error when the status fails the job, else warnings. */
export function logResult(result: CheckResult, fails: boolean, hasIssuer: boolean): void {
  result.series.answers.forEach((answer, index) => {
    core.info(`Try ${index + 1}: ${describe(answer)}`);
  });
  for (const { target, wanted, found, seen, answers } of result.rows) {
    core.info(inLog((quote) => `${quote(`GET ${target}`)}: to be ${wanted}, found ${found} (${seen})`));
    for (const answer of found === 'unknown' ? answers.slice(-1) : []) core.info(`  ${describe(answer)}`);
  }
  for (const line of possibilities(result, hasIssuer)) core.info(`It may be that: ${line}`);
  for (const warning of warningsAbout(result)) core.warning(inLog(warning));
  const verdict = `${result.status}: ${inLog(reasonFor(result))}`;
  if (fails) core.setFailed(verdict);
  else if (result.status === 'active') core.info(verdict);
  else core.warning(verdict);
}

/** Sets every output but that of the GitHub issue; what is not known is empty. */
export function setOutputs(result: CheckResult, fingerprint: string): void {
  const { last } = result.series;
  core.setOutput('status', result.status);
  core.setOutput('reason', inLog(reasonFor(result)));
  core.setOutput('http-status', last.status ?? '');
  core.setOutput('apple-code', last.code ?? '');
  core.setOutput('clock-skew', result.skew ?? '');
  core.setOutput('rate-limit-remaining', result.rateLimitRemaining ?? '');
  core.setOutput('key-fingerprint', fingerprint);
}

function describe({ seen, code, detail }: Answer): string {
  const words = detail === undefined ? '' : `; Apple's words: ${repeated(detail)}`;
  return `${seen}${code === undefined ? '' : `, ${code}`}${words}`;
}
