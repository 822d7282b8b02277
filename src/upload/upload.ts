import { commit } from './commit.ts';
import { Failure } from './failure.ts';
import { appleTime, type Job } from './job.ts';
import { findApp } from './records/app.ts';
import { findBuild } from './records/builds.ts';
import { compareContent } from './records/checksums.ts';
import { openUpload, registerFile } from './records/create.ts';
import { usedNumber } from './records/duplicate.ts';
import { type Decision, decide } from './records/existing.ts';
import type { Build, UploadFile } from './records/resources.ts';
import { getFile, listFiles, listUploads, type RecordWithFiles } from './records/uploads.ts';
import { partsOf, send } from './send.ts';
import { follow } from './wait.ts';

/** Records under one version, number and platform whose files are looked at. */
const MOST_RECORDS = 20;
/** What an upload came to: the build, where it was followed so far. */
export interface Uploaded {
  readonly build: Build | undefined;
}

/**
 * Uploads a build and follows it. What Apple has already is looked at before anything is sent, and again before anything
 * is sent twice; nothing is ever deleted.
 *
 * @returns undefined after a dry run
 * @throws {Failure} for all that ends it; {Stopped} when the run must end
 */
export async function upload(job: Job): Promise<Uploaded | undefined> {
  const { client, build, known } = job;
  const app = await findApp(client, build.bundleId, job.appId);
  known.app = app;
  const records = await readRecords(job, app.id);
  const decision = await leaveOthers(job, decide(records, job.file, appleTime(job)));
  if (decision.kind === 'used') throw await usedNumber(client, app.id, build, 'Apple has another file under it');
  if (decision.kind === 'committed') await checkContent(job, app.id, decision);
  if (decision.kind === 'new') await checkBuilds(job, app.id);
  announce(job, decision);
  if (job.dryRun) return undefined;
  const uploadId = await handOver(job, app.id, records, decision);
  job.log(`Handed over to Apple as upload ${uploadId}.`);
  return { build: await follow(job, uploadId) };
}

async function readRecords(job: Job, appId: string): Promise<RecordWithFiles[]> {
  const { client, build } = job;
  const uploads = await listUploads(client, appId, build);
  const standing = uploads.filter(({ state }) => state !== 'FAILED');
  if (standing.length > MOST_RECORDS) {
    throw new Failure(
      `Apple has ${standing.length} open or finished uploads under this version and number, and ${MOST_RECORDS} are looked at. Build again with another CFBundleVersion.`,
    );
  }
  const records: RecordWithFiles[] = uploads
    .filter(({ state }) => state === 'FAILED')
    .map((upload) => ({ upload, files: [] }));
  for (const upload of standing) {
    const files = await listFiles(client, upload.id);
    records.push({ upload, files: await Promise.all(files.map((each) => inFull(job, each))) });
  }
  return records;
}

/** A file that may be ours and still wait, with its parts: a list need not show them. */
async function inFull({ client, file }: Job, listed: UploadFile): Promise<UploadFile> {
  const mayBeOurs = listed.name === file.name && listed.size === file.size;
  return mayBeOurs && listed.state !== 'COMPLETE' ? getFile(client, listed.id) : listed;
}

/** A file that has arrived and waits to be handed over is another job's where its content is another one. */
async function leaveOthers(job: Job, decision: Decision): Promise<Decision> {
  if (decision.kind !== 'commit') return decision;
  const found = await compareContent(decision.file, job.handle, job.file.size, job.client.pace.signal);
  return found === 'different' ? { kind: 'new', leftAlone: 1 } : decision;
}

/** What was handed over under this number must be this file. */
async function checkContent(
  job: Job,
  appId: string,
  { file }: Extract<Decision, { kind: 'committed' }>,
): Promise<void> {
  const { client, handle, build } = job;
  const found = await compareContent(file, handle, job.file.size, client.pace.signal);
  if (found === 'different') {
    throw await usedNumber(
      client,
      appId,
      build,
      'Apple has a file of the same size under it, whose checksum is not that of this one',
    );
  }
  if (found === 'unknown') {
    job.log('Apple has a file of the same size under this number, and gives no checksum of it that can be compared.');
  }
}

/** A build may have come another way, before there were records of uploads. */
async function checkBuilds({ client, build }: Job, appId: string): Promise<void> {
  const found = await findBuild(client, appId, build);
  if (!('outcome' in found) && found.id !== undefined) {
    throw await usedNumber(client, appId, build, 'Apple has a build with it, which came another way');
  }
}

function announce({ log, dryRun }: Job, decision: Decision): void {
  switch (decision.kind) {
    case 'resume':
      log('Apple has an upload that was begun with this file: it is resumed.');
      break;
    case 'commit':
      log('Apple has all of this file from an earlier run, and it was not handed over yet.');
      break;
    case 'committed':
      log('Apple has this file already: an earlier run handed it over, and this one goes on waiting.');
      break;
    case 'new':
      log(`The build number is free${dryRun ? ', and nothing was sent' : ''}.`);
      if (decision.leftAlone > 0) {
        log(
          `Left alone: ${decision.leftAlone} open ${decision.leftAlone === 1 ? 'upload' : 'uploads'} under this number, with another file or none. They may belong to other jobs.`,
        );
      }
  }
}

/** Brings the file to Apple, or the rest of it. @returns the id of the upload */
async function handOver(
  job: Job,
  appId: string,
  records: readonly RecordWithFiles[],
  decision: Decision,
): Promise<string> {
  const { known } = job;
  if (decision.kind === 'new' || decision.kind === 'used') {
    const { id } = await openUpload(job, appId, records);
    known.uploadId = id;
    const file = await registerFile(job, id);
    await send(job, file.id, await partsOf(job, file));
    await commit(job, id, file.id);
    return id;
  }
  const { upload: record, file } = decision;
  known.uploadId = record.id;
  if (decision.kind === 'committed') {
    known.handedOver = 'yes';
    return record.id;
  }
  if (decision.kind === 'resume') await send(job, file.id, decision.parts);
  await commit(job, record.id, file.id);
  return record.id;
}
