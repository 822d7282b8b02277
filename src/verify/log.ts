import * as core from '@actions/core';
import type { Answer } from '../apple/answer.ts';
import type { CheckResult, Progress } from './check.ts';
import type { KeyFacts } from './key-facts.ts';
import { possibilities, warningsAbout } from './remarks.ts';
import { reasonFor } from './sentences.ts';
import { counted, inLog, repeated } from './text.ts';

/** Reports each try as it happens: a job that waits is not a job that hangs. */
export function logProgress(): Progress {
  return {
    onTry(target) {
      let tries = 0;
      const what = target === undefined ? '' : `${inLog((quote) => quote(`GET ${target}`))}, `;
      return (answer, wait) => {
        tries++;
        const next = wait === undefined ? '' : `; the next try is in ${counted(Math.ceil(wait / 1000), 'second')}`;
        const begin = target === undefined ? 'Try' : 'try';
        core.info(`${what}${begin} ${tries}: ${describe(answer)}${next}`);
      };
    },
    onSearch: () => core.info('Apple refuses the key. Looking for the cause, which may take a few more requests.'),
  };
}

/** Reports what was found, and raises the annotations: an error when the status fails the job, else warnings. */
export function logResult(result: CheckResult, fails: boolean, { hasIssuer, name }: KeyFacts): void {
  for (const { target, wanted, found, seen } of result.rows) {
    core.info(inLog((quote) => `${quote(`GET ${target}`)}: to be ${wanted}, found ${found} (${seen})`));
  }
  const { errorId, requestId } = result.series.last;
  if (errorId !== undefined) core.info(`Apple's error id, for its support: ${errorId}`);
  if (requestId !== undefined) core.info(`Apple's request id, for its support: ${requestId}`);
  for (const line of possibilities(result, hasIssuer)) core.info(`It may be that: ${line}`);
  for (const warning of warningsAbout(result, hasIssuer)) core.warning(inLog(warning));
  const called = name === '' ? '' : `${repeated(name)}: `;
  const verdict = `${called}${result.status}: ${inLog(reasonFor(result, hasIssuer))}`;
  if (fails) core.setFailed(verdict);
  else if (result.status === 'active') core.info(verdict);
  else core.warning(verdict);
}

/** Sets every output but that of the GitHub issue; what is not known is empty. */
export function setOutputs(result: CheckResult, { fingerprint, hasIssuer }: KeyFacts): void {
  const { last } = result.series;
  core.setOutput('status', result.status);
  core.setOutput('reason', inLog(reasonFor(result, hasIssuer)));
  core.setOutput('http-status', last.status ?? '');
  core.setOutput('apple-code', last.code ?? '');
  core.setOutput('apple-error-id', last.errorId ?? '');
  core.setOutput('request-id', last.requestId ?? '');
  core.setOutput('clock-skew', result.skew ?? '');
  core.setOutput('rate-limit-remaining', result.rateLimitRemaining ?? '');
  core.setOutput('key-fingerprint', fingerprint);
}

function describe({ seen, code, detail }: Answer): string {
  const words = detail === undefined ? '' : `; Apple's words: ${repeated(detail)}`;
  return `${seen}${code === undefined ? '' : `, ${code}`}${words}`;
}
