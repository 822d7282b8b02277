import { maskAll } from '../runner/mask.ts';
import { Failure } from './failure.ts';
import { appleTime, type Job } from './job.ts';
import { type Part, readParts } from './parts/operations.ts';
import { Sender } from './parts/put.ts';
import { transfer } from './parts/transfer.ts';
import { Progress } from './parts/upload-progress.ts';
import type { UploadFile } from './records/resources.ts';
import { getFile } from './records/uploads.ts';

/** Milliseconds before each look for the parts of a file that was registered without any. */
const LOOKS_FOR_PARTS = [1000, 2000, 4000, 8000];
/** Milliseconds between lines about the progress. */
const PROGRESS_EVERY = 5000;

/** The parts that Apple wants; it may list them a little after the file. */
export async function partsOf(job: Job, registered: UploadFile): Promise<readonly Part[]> {
  const { client, file } = job;
  let parts = readParts(registered.uploadOperations, file.size);
  for (const wait of LOOKS_FOR_PARTS) {
    if (!('fault' in parts)) return parts;
    await client.pace.pause(client.pace.shrunk(wait));
    parts = readParts((await getFile(client, registered.id)).uploadOperations, file.size);
  }
  if (!('fault' in parts)) return parts;
  throw new Failure(`Apple's list of the parts to send cannot be used: ${parts.fault}. Nothing was handed over.`);
}

/** Sends the parts that Apple does not have. @throws {Failure} when one does not arrive, or the file changes meanwhile */
export async function send(job: Job, fileId: string, parts: readonly Part[]): Promise<void> {
  const { client, handle, known, log, file } = job;
  const mask = (list: readonly Part[]): readonly Part[] => {
    maskAll(list.map(({ url }) => url));
    return list;
  };
  const before = await handle.stat();
  const progress = new Progress(file.size, client.pace.clock);
  const sender = new Sender(handle);
  const ticker = setInterval(() => log(progress.line()), client.pace.shrunk(PROGRESS_EVERY));
  log(`Sending ${parts.length} ${parts.length === 1 ? 'part' : 'parts'}.`);
  try {
    await transfer(mask(parts), {
      file: handle,
      sender,
      pace: client.pace,
      progress,
      now: () => appleTime(job),
      fresh: async () => {
        const listed = readParts((await getFile(client, fileId)).uploadOperations, file.size);
        return 'fault' in listed ? [] : mask(listed);
      },
      log,
    });
  } finally {
    clearInterval(ticker);
    sender.close();
    known.sending = { seconds: progress.seconds(), rate: progress.rate(), bytes: progress.done };
  }
  log(progress.line());
  const after = await handle.stat();
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
    throw new Failure('The file was changed while it was sent. Nothing was handed over; run the job again.');
  }
}
