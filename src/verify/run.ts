import * as core from '@actions/core';
import { Budget } from '../apple/budget.ts';
import { type Clock, systemClock } from '../apple/clock.ts';
import { overHttp } from '../apple/http.ts';
import { keepCertificateChecks } from '../runner/certificate-checks.ts';
import { readRunContext } from '../runner/event.ts';
import { addToSummary } from '../runner/summary-file.ts';
import { forLog } from '../runner/untrusted.ts';
import { type CheckResult, check } from './check.ts';
import { takeVerifyInputs } from './inputs.ts';
import { noticeOf } from './issue/notice.ts';
import { reportIssue } from './issue/report-issue.ts';
import type { KeyFacts } from './key-facts.ts';
import { logProgress, logResult, setOutputs } from './log.ts';
import { type Plan, readPlan } from './plan.ts';
import { summaryOf } from './summary.ts';
import { counted } from './text.ts';

/** Milliseconds that GitHub gets for the issue, even when asking Apple took all the time, and however much is left. */
const LEAST_TIME_FOR_ISSUE = 10_000;
const MOST_TIME_FOR_ISSUE = 60_000;

/** Verifies a key as the inputs say. */
export async function main(): Promise<void> {
  const inputs = await takeVerifyInputs();
  keepCertificateChecks();
  const plan = readPlan(inputs, readRunContext);
  announce(plan);
  const budget = new Budget(plan.timeout, systemClock, Math.random);
  const requester = { transport: overHttp(systemClock), clock: systemClock, budget };
  const result = await check(requester, { ...plan, identity: plan.credentials, progress: logProgress() });
  const limit = Math.min(MOST_TIME_FOR_ISSUE, Math.max(budget.remaining(), LEAST_TIME_FOR_ISSUE));
  await report(plan, result, { gitHubToken: inputs.gitHubToken, limit, clock: systemClock });
}

interface ReportSettings {
  readonly gitHubToken: string;
  /** Milliseconds for all that is asked of GitHub. */
  readonly limit: number;
  readonly clock: Clock;
}

async function report(plan: Plan, result: CheckResult, { gitHubToken, limit, clock }: ReportSettings): Promise<void> {
  const { key, issuerId } = plan.credentials;
  const facts: KeyFacts = { fingerprint: key.fingerprint, hasIssuer: issuerId !== undefined, name: plan.name };
  const fails = plan.failOn.has(result.status);
  logResult(result, fails, facts);
  setOutputs(result, facts);
  addToSummary(summaryOf(result, facts));
  const notice = noticeOf(result, fails, facts, runUrl());
  const issue =
    gitHubToken === ''
      ? undefined
      : await reportIssue(notice, {
          token: gitHubToken,
          repository: process.env.GITHUB_REPOSITORY ?? '',
          limit,
          sleep: (milliseconds) => clock.sleep(milliseconds),
        });
  core.setOutput('issue-number', issue ?? '');
  if (issue !== undefined) core.info(`GitHub issue: #${issue}`);
}

function announce({ credentials, api, apiGiven, name, timeout }: Plan): void {
  const { key, keyId, issuerId, shape, warnings } = credentials;
  for (const warning of warnings) core.warning(warning);
  if (name !== '') core.info(`Name: ${forLog(name)}`);
  core.info(`Key: ${issuerId === undefined ? 'individual key' : 'team key'}, Key ID ${keyId}, stored as ${shape}.`);
  core.info(`Key fingerprint: ${key.fingerprint}`);
  core.info(
    `Asking ${api.host}${apiGiven ? ', as api-url says: it gets the token' : ''}; this takes up to ${counted(timeout / 1000, 'second')}.`,
  );
}

/** The address of this run, when the runner gave it in the usual form. */
function runUrl(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const url = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`;
  return /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(url) ? url : undefined;
}
