import type { Reply } from '../apple/client.ts';
import { Failure, refusedBy, saidIn } from './failure.ts';
import type { Job } from './job.ts';
import { dataOf, readBuildUpload, readUploadFile, type UploadFile } from './records/resources.ts';
import { getFile } from './records/uploads.ts';

/** Milliseconds before each look at what became of the commit: a minute in all. */
const LOOKS = [1000, 2000, 4000, 8000, 15_000, 30_000];

/**
 * Hands the file over: from then on Apple works on it, and nothing of it can be changed. A commit whose answer was lost
 * is looked for, and only sent once more where it was not applied.
 *
 * @throws {Failure} when Apple refuses it, or when it is not known what became of it
 */
export async function commit(job: Job, uploadId: string, fileId: string): Promise<void> {
  const { client, known, log } = job;
  const body = { data: { type: 'buildUploadFiles', id: fileId, attributes: { uploaded: true } } };
  for (let count = 1; ; count++) {
    known.handedOver = 'asked';
    const reply = await client.change('PATCH', `/v1/buildUploadFiles/${fileId}`, body);
    const stateError = reply.errors.some(({ code }) => code.startsWith('STATE_ERROR'));
    if (count === 1 && reply.outcome === 'refused' && !stateError && reply.answer.status !== 404) {
      known.handedOver = 'no';
      throw refusedBy(reply, 'Apple did not take the file over');
    }
    if (reply.outcome !== 'applied') {
      log(`The commit has no clear answer (${reply.answer.seen}). Looking whether it was applied.`);
    }
    if (await wasApplied(job, uploadId, fileId, reply)) {
      known.handedOver = 'yes';
      return;
    }
    if (count > 1 || stateError) throw undecided(reply);
    log('The commit was not applied: it is sent once more.');
  }
}

/** Looks until the file counts as handed over. @throws {Failure} when Apple found something wrong with it */
async function wasApplied(job: Job, uploadId: string, fileId: string, reply: Reply): Promise<boolean> {
  const { client } = job;
  const answered = dataOf(reply.body, 'buildUploadFiles');
  if (answered !== undefined && isComplete(readUploadFile(answered))) return true;
  for (const wait of LOOKS) {
    await client.pace.pause(client.pace.shrunk(wait));
    if (isComplete(await getFile(client, fileId))) return true;
    // The upload may be at work already while its file still shows the state before.
    const { body } = await client.get(`/v1/buildUploads/${uploadId}?fields[buildUploads]=state,build`, {
      exists: true,
    });
    const upload = dataOf(body, 'buildUploads');
    const state = upload === undefined ? undefined : readBuildUpload(upload).state;
    if (state !== undefined && state !== 'AWAITING_UPLOAD') return true;
  }
  return false;
}

function isComplete({ state, errors }: UploadFile): boolean {
  if (state === 'FAILED') {
    throw new Failure('Apple could not take the file as it arrived.', errors, 'rejected');
  }
  return state === 'COMPLETE';
}

function undecided(reply: Reply): Failure {
  return new Failure(
    `It is not known whether Apple took the file over: the commit was answered with ${reply.answer.seen}, and the file still waits. Run the job again: it looks first, and goes on from there.`,
    saidIn(reply),
    'unknown',
  );
}
