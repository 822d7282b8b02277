import * as core from '@actions/core';
import { type Access, GivenAccess, SignedAccess } from '../apple/access.ts';
import { Client } from '../apple/client.ts';
import { systemClock } from '../apple/clock.ts';
import { overHttp } from '../apple/http.ts';
import { Pace } from '../apple/pace.ts';
import { Stopped } from '../apple/stopped.ts';
import { keepCertificateChecks } from '../runner/certificate-checks.ts';
import { readRunContext } from '../runner/event.ts';
import { addToSummary } from '../runner/summary-file.ts';
import { forLog } from '../runner/untrusted.ts';
import { badEnding, type Ending, goodEnding } from './ending.ts';
import { readBuild, withFile } from './file/app-file.ts';
import { takeUploadInputs } from './inputs.ts';
import type { Job, Known } from './job.ts';
import { inBytes } from './parts/upload-progress.ts';
import { type Plan, readPlan } from './plan.ts';
import { logResult, setOutputs, summaryOf } from './report.ts';
import { upload } from './upload.ts';

/** Uploads a build as the inputs say. */
export async function main(): Promise<void> {
  const inputs = await takeUploadInputs();
  keepCertificateChecks();
  const plan = readPlan(inputs, {
    context: readRunContext,
    workspace: process.env.GITHUB_WORKSPACE || process.cwd(),
    now: Date.now() / 1000,
  });
  const pace = new Pace(plan.timeout, systemClock);
  const stop = (): void => pace.stop(new Stopped('cancelled'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  try {
    await withFile(plan.file.path, (handle) => run(plan, handle, pace));
  } finally {
    pace.end();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  }
}

async function run(plan: Plan, handle: Job['handle'], pace: Pace): Promise<void> {
  const { file } = plan;
  core.info(`File: ${forLog(file.name)}, ${inBytes(file.size)}`);
  const { build, warnings } = await readBuild(file, handle, plan.overrides, plan.appId !== undefined);
  core.setOutput('version', build.version);
  core.setOutput('build-number', build.buildNumber);
  core.info(
    `Build ${build.buildNumber} of version ${build.version} for ${build.platform}, bundle id ${build.bundleId ?? 'not known'}`,
  );
  const shown = [...warnings, ...announce(plan)];
  for (const warning of shown) core.warning(warning);
  const client = new Client(overHttp(systemClock), plan.api, accessOf(plan), pace);
  const known: Known = { handedOver: 'no', accepted: false, warnings: [], infos: [] };
  const job = { ...plan, client, handle, build, known, log: core.info };
  const ending = await endOf(job, plan);
  if (client.access.skew !== 0) {
    const skewed = skewWarning(client.access);
    core.warning(skewed);
    shown.push(skewed);
  }
  const result = { ending, known, build, file, took: pace.used(), warnings: shown };
  setOutputs(result);
  logResult(result);
  addToSummary(summaryOf(result));
}

async function endOf(job: Job, { goal, timeout }: Plan): Promise<Ending> {
  try {
    return goodEnding(goal, await upload(job));
  } catch (error) {
    return badEnding(error, job.known, timeout / 1000);
  }
}

function accessOf({ signer }: Plan): Access {
  return 'token' in signer
    ? new GivenAccess(signer.token, signer.expires, systemClock)
    : new SignedAccess(signer, systemClock);
}

/** Says who asks whom. @returns warnings */
function announce({ signer, api, apiGiven, timeout, goal }: Plan): string[] {
  core.info(`Asking ${api.host}${apiGiven ? ', as api-url says: it gets the token' : ''}.`);
  if ('token' in signer) {
    const left = Math.floor(signer.expires - Date.now() / 1000);
    core.info(`The token that was given expires in ${left} s.`);
    if (left >= timeout / 1000 || goal === 'uploaded') return [];
    return [
      `The token that was given expires in ${left} s, and the upload may take up to ${timeout / 1000} s. With "private-key" in its place a fresh one is signed whenever one is needed.`,
    ];
  }
  const { key, keyId, issuerId, shape, warnings } = signer;
  core.info(`Key: ${issuerId === undefined ? 'individual key' : 'team key'}, Key ID ${keyId}, stored as ${shape}.`);
  core.info(`Key fingerprint: ${key.fingerprint}`);
  return [...warnings];
}

function skewWarning({ skew }: Access): string {
  return `This machine's clock is ${Math.abs(skew)} seconds ${skew > 0 ? 'ahead of' : 'behind'} Apple's. Tokens were signed by Apple's time; whoever runs this machine sets its clock.`;
}
