import type { Reply } from '../../apple/client.ts';
import { isRecord } from '../../is-record.ts';
import { Failure, refusedBy } from '../failure.ts';
import type { Job } from '../job.ts';
import { isDuplicate, refusedNumber } from './duplicate.ts';
import { type BuildUpload, dataOf, readBuildUpload, readUploadFile, type UploadFile } from './resources.ts';
import { listFiles, listUploads, type RecordWithFiles } from './uploads.ts';

/** How often a record is asked for. Between two requests it is looked for, so that none is made twice. */
const REQUESTS = 3;
/** Milliseconds before each look for a record whose answer was lost. */
const LOOKS = [1000, 2000, 4000, 8000];
/** Milliseconds in which whoever opened an upload would give it its file. */
const OTHERS_TIME = 15_000;

/**
 * Opens the record of the upload.
 *
 * @param before what Apple had under these numbers before
 * @throws {Failure} when Apple does not open one
 */
export async function openUpload(job: Job, appId: string, before: readonly RecordWithFiles[]): Promise<BuildUpload> {
  const { client, build } = job;
  const { version, buildNumber, platform } = build;
  const body = {
    data: {
      type: 'buildUploads',
      attributes: { cfBundleShortVersionString: version, cfBundleVersion: buildNumber, platform },
      relationships: { app: { data: { type: 'apps', id: appId } } },
    },
  };
  const known = new Set(before.map(({ upload }) => upload.id));
  const created = await request(job, 'The upload', {
    send: () => client.change('POST', '/v1/buildUploads', body),
    read: (reply) => readIf(dataOf(reply.body, 'buildUploads'), readBuildUpload),
    look: async () => {
      const opened = (await listUploads(client, appId, build)).filter(({ id }) => !known.has(id));
      return firstWithoutFile(job, opened);
    },
  });
  if (!('outcome' in created)) return created;
  if (!isDuplicate(created)) throw refusedBy(created, 'Apple did not open an upload for the build');
  const leftover = await leftoverOf(job, before);
  if (leftover === undefined) {
    const open = before.filter(({ upload }) => upload.state === 'AWAITING_UPLOAD').length;
    throw await refusedNumber(client, appId, build, created, open);
  }
  return leftover;
}

/** Registers the file with its upload. @throws {Failure} when Apple does not take it */
export async function registerFile(job: Job, uploadId: string): Promise<UploadFile> {
  const { client, file } = job;
  const attributes = {
    assetType: 'ASSET',
    fileName: file.name,
    fileSize: file.size,
    uti: file.kind === 'pkg' ? 'com.apple.pkg' : 'com.apple.ipa',
  };
  const relationships = { buildUpload: { data: { type: 'buildUploads', id: uploadId } } };
  const created = await request(job, 'The file', {
    send: () =>
      client.change('POST', '/v1/buildUploadFiles', { data: { type: 'buildUploadFiles', attributes, relationships } }),
    read: (reply) => readIf(dataOf(reply.body, 'buildUploadFiles'), readUploadFile),
    look: async () =>
      (await listFiles(client, uploadId)).find(
        ({ name, size, state }) => name === file.name && size === file.size && state !== 'FAILED',
      ),
  });
  if ('outcome' in created) throw refusedBy(created, 'Apple did not take the file into the upload');
  return created;
}

interface Creation<T> {
  readonly send: () => Promise<Reply>;
  /** What was made, as the answer to its request shows it. */
  readonly read: (reply: Reply) => T | undefined;
  /** What was made, as Apple's lists show it. */
  readonly look: () => Promise<T | undefined>;
}

/**
 * Asks for a record. Where the answer is lost it looks whether there is one before it asks again.
 *
 * @returns the record, or Apple's refusal
 * @throws {Failure} when there is neither
 */
async function request<T extends object>(
  job: Job,
  what: string,
  { send, read, look }: Creation<T>,
): Promise<T | Reply> {
  let lost = false;
  for (let count = 1; ; count++) {
    const reply = await send();
    const made = read(reply);
    if (made !== undefined) return made;
    // A refusal may be about the very record whose answer was lost before.
    if (reply.outcome === 'refused' && !lost) return reply;
    lost = true;
    job.log(`${what}: no clear answer (${reply.answer.seen}). Looking whether Apple has it before asking again.`);
    for (const wait of LOOKS) {
      await job.client.pace.pause(job.client.pace.shrunk(wait));
      const found = await look();
      if (found !== undefined) return found;
    }
    if (reply.outcome === 'refused') return reply;
    if (count === REQUESTS || reply.answer.hopeless) {
      throw new Failure(
        `${what} could not be registered: ${count} ${count === 1 ? 'request' : 'requests'} had no clear answer, the last one ${reply.answer.seen}, and Apple's lists do not show it. Nothing was handed over; run the job again.`,
      );
    }
  }
}

async function firstWithoutFile(job: Job, uploads: readonly BuildUpload[]): Promise<BuildUpload | undefined> {
  for (const upload of uploads) {
    if (upload.state !== 'AWAITING_UPLOAD' && upload.state !== undefined) continue;
    if ((await listFiles(job.client, upload.id)).length === 0) return upload;
  }
  return undefined;
}

/**
 * An open upload that never got a file, where Apple opens no other one beside it: its run ended before. Whoever is still
 * at work would give it a file within seconds, so it is looked at again after some.
 */
async function leftoverOf(job: Job, before: readonly RecordWithFiles[]): Promise<BuildUpload | undefined> {
  const empty = before.filter(({ files }) => files.length === 0).map(({ upload }) => upload);
  if (empty.length === 0) return undefined;
  job.log('Apple opens no second upload beside one that has no file yet: looking whether it is still in use.');
  await job.client.pace.pause(job.client.pace.shrunk(OTHERS_TIME));
  return firstWithoutFile(job, empty);
}

function readIf<T>(
  resource: Record<string, unknown> | undefined,
  read: (resource: Record<string, unknown>) => T,
): T | undefined {
  return isRecord(resource) ? read(resource) : undefined;
}
