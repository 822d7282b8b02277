import { isPassing, type Reply } from '../apple/client.ts';
import { Failure, refusedBy } from './failure.ts';
import type { Job } from './job.ts';
import { pollInterval } from './poll-interval.ts';
import { findBuild } from './records/builds.ts';
import { type Build, dataOf, readBuild, readBuildUpload } from './records/resources.ts';

/** Refusals in a row after which asking on is no use. */
const MOST_REFUSALS = 5;
/** Looks at an accepted upload that names no build, before the build is looked for by its numbers. */
const LOOKS_FOR_LINK = 3;
/** Milliseconds to wait after a refusal for too many requests, where Apple does not say how long. */
const AFTER_LIMIT = 60_000;

/** What one look showed: what was waited for, a state on the way, or no state at all. */
type Look<T> = { readonly done: T } | { readonly state: string } | { readonly unread: Reply };

/**
 * Follows an upload that was handed over to the goal of the job: Apple's checks of it, and the build that comes of it.
 *
 * @returns the build, where the goal is a processed one
 * @throws {Failure} when Apple rejects it, or does not answer any more; {Stopped} when the run must end
 */
export async function follow(job: Job, uploadId: string): Promise<Build | undefined> {
  if (job.goal === 'uploaded') return undefined;
  await until(job, 'The upload', () => lookAtUpload(job, uploadId));
  if (job.goal === 'accepted') return undefined;
  let looks = 0;
  return until(job, 'The build', () => lookAtBuild(job, uploadId, ++looks > LOOKS_FOR_LINK));
}

/** Looks again and again until what is waited for is there. */
async function until<T>(job: Job, what: string, look: () => Promise<Look<T>>): Promise<T> {
  const { client, known, log } = job;
  const started = client.pace.used();
  let shown = '';
  let refusals = 0;
  for (;;) {
    const seen = await look();
    if ('done' in seen) return seen.done;
    known.trouble = 'unread' in seen ? seen.unread.answer.seen : undefined;
    refusals = 'unread' in seen && isRefusal(seen.unread) ? refusals + 1 : 0;
    if ('unread' in seen && (refusals === MOST_REFUSALS || seen.unread.answer.hopeless)) throw unreadable(seen.unread);
    const line = `${what}: ${'state' in seen ? seen.state : `its state cannot be read now (${known.trouble})`}`;
    if (line !== shown) log(line);
    shown = line;
    const waited = client.pace.used() - started;
    const interval = client.pace.shrunk(pollInterval(waited, client.rateLimitRemaining));
    await client.pace.pause(Math.max(interval, 'unread' in seen ? waitAfter(job, seen.unread) : 0));
  }
}

/** Whether Apple's checks of the upload are passed. */
async function lookAtUpload({ client, known }: Job, uploadId: string): Promise<Look<true>> {
  const target = `/v1/buildUploads/${uploadId}?include=build&fields[buildUploads]=state,build`;
  const reply = await client.get(target, { tries: 1 });
  const resource = dataOf(reply.body, 'buildUploads');
  if (resource === undefined) return { unread: reply };
  const { state, errors, warnings, infos, buildId } = readBuildUpload(resource);
  if (buildId !== undefined) known.buildId = buildId;
  known.warnings = warnings;
  known.infos = infos;
  if (state === 'FAILED') {
    const reasons = errors.length === 0 ? ', and names no reason' : '';
    throw new Failure(`Apple checked the build and rejected it${reasons}.`, errors, 'rejected');
  }
  if (state !== 'COMPLETE') return { state: inWords(state) };
  known.accepted = true;
  return { done: true };
}

/** The build once it is processed. Where the upload does not name it, it is looked for by its numbers in the end. */
async function lookAtBuild(job: Job, uploadId: string, byNumbers: boolean): Promise<Look<Build>> {
  const { client, known } = job;
  if (known.buildId === undefined) {
    const link = await lookAtUpload(job, uploadId);
    if ('unread' in link) return link;
  }
  if (known.buildId === undefined && byNumbers && known.app !== undefined) {
    const found = await findBuild(client, known.app.id, job.build, uploadId);
    // The list is a help only: a filter of it was refused before now.
    if (!('outcome' in found) && found.id !== undefined) known.buildId = found.id;
  }
  if (known.buildId === undefined) return { state: 'accepted, and Apple shows no build of it yet' };
  const reply = await client.get(
    `/v1/builds/${known.buildId}?fields[builds]=version,processingState,usesNonExemptEncryption`,
    { tries: 1 },
  );
  const resource = dataOf(reply.body, 'builds');
  if (resource === undefined) return { unread: reply };
  const build = readBuild(resource);
  if (build.processingState === 'VALID') return { done: build };
  if (build.processingState === 'FAILED' || build.processingState === 'INVALID') {
    throw new Failure(
      `Apple accepted the upload, but the build came to nothing while it was processed (${build.processingState}). What was wrong stands in Apple's mail to the team, and in App Store Connect under TestFlight.`,
      [],
      'invalid',
    );
  }
  return { state: inWords(build.processingState) };
}

/** A refusal that does not pass by itself; a 404 does, as does all that is nobody's refusal. */
function isRefusal({ outcome, answer: { kind, status } }: Reply): boolean {
  return outcome === 'refused' && !isPassing(kind) && status !== 404;
}

function unreadable(reply: Reply): Failure {
  const { message, said } = refusedBy(reply, 'The state of the upload cannot be read any more');
  return new Failure(message, said, 'unknown');
}

function waitAfter({ client }: Job, { answer: { kind, retryAfter } }: Reply): number {
  return retryAfter ?? (kind === 'rate-limited' ? client.pace.shrunk(AFTER_LIMIT) : 0);
}

/** A state of Apple's as words of ours; one that is not known is not repeated. */
function inWords(state: string | undefined): string {
  switch (state) {
    case 'PROCESSING':
      return 'Apple is at work on it';
    case 'AWAITING_UPLOAD':
      return 'handed over, and Apple has not begun yet';
    default:
      return 'in a state that we do not know';
  }
}
