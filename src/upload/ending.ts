import { Stopped } from '../apple/stopped.ts';
import { Failure } from './failure.ts';
import type { Known } from './job.ts';
import type { Goal } from './plan.ts';
import type { Detail } from './records/resources.ts';
import type { Uploaded } from './upload.ts';

/** What the output `state` can say. Empty: the run ended before there was an upload. */
export type State = Goal | 'rejected' | 'invalid' | 'unknown' | '';

/** How a run ended, in words of ours and of Apple's. */
export interface Ending {
  readonly state: State;
  readonly good: boolean;
  readonly headline: string;
  /** Apple's errors. */
  readonly said: readonly Detail[];
  readonly warnings: readonly string[];
}

/** The end of a run that came as far as it was to come. */
export function goodEnding(goal: Goal, uploaded: Uploaded | undefined): Ending {
  const end = { good: true, said: [], warnings: [] };
  if (uploaded === undefined) {
    return {
      ...end,
      state: '',
      headline: 'Dry run: nothing was sent, and all that is known before an upload is in order.',
    };
  }
  switch (goal) {
    case 'uploaded':
      return {
        ...end,
        state: goal,
        headline: 'The build was handed over to Apple. Whether it is accepted is not waited for.',
      };
    case 'accepted':
      return { ...end, state: goal, headline: "The build passed Apple's checks. Processing goes on." };
    case 'processed':
      return {
        ...end,
        state: goal,
        headline: 'The build is processed, and in TestFlight.',
        warnings: uploaded.build?.usesNonExemptEncryption === undefined ? [EXPORT_COMPLIANCE] : [],
      };
  }
}

const EXPORT_COMPLIANCE =
  'Testers get nothing of this build until export compliance is answered: in App Store Connect, under TestFlight, beside the build ("Missing Compliance"). ITSAppUsesNonExemptEncryption in Info.plist answers it for all builds to come.';

/**
 * The end of a run by what was thrown.
 *
 * @param timeout seconds that there were
 * @throws whatever is neither a `Failure` nor a `Stopped`
 */
export function badEnding(error: unknown, known: Known, timeout: number): Ending {
  const end = { good: false, warnings: [] };
  if (error instanceof Failure) {
    const { message, said, state } = error;
    const doubt = state === '' && known.handedOver !== 'no';
    return {
      ...end,
      state: doubt ? 'unknown' : state,
      said,
      headline: doubt ? `${message} ${whatIsKnown(known)}` : message,
    };
  }
  if (!(error instanceof Stopped)) throw error;
  return { ...end, state: 'unknown', said: [], headline: `${whyItStopped(error, timeout)} ${whatIsKnown(known)}` };
}

/** Milliseconds from which on a wait that there was not the time for is worth a word. */
const LONG_WAIT = 60_000;

function whyItStopped({ reason, wait }: Stopped, timeout: number): string {
  switch (reason) {
    case 'cancelled':
      return 'The run was cancelled.';
    case 'token':
      return 'The token that was given has expired, and cannot be signed anew; with "private-key" in its place it can.';
    case 'time':
      return wait === undefined || wait < LONG_WAIT
        ? `The time is over (timeout: ${timeout} s).`
        : `The time is over: the next look had to wait ${Math.ceil(wait / 1000)} s, and less is left (timeout: ${timeout} s).`;
  }
}

/** What is known of the upload, and how to go on. */
function whatIsKnown({ handedOver, accepted, uploadId, trouble }: Known): string {
  const seen = trouble === undefined ? '' : ` The last answer was ${trouble}.`;
  if (handedOver === 'no') {
    return uploadId === undefined
      ? 'Nothing was sent. Run the job again.'
      : 'The build was not handed over, and what has arrived of it is kept. Run the job again with the same file: only the rest is sent.';
  }
  if (handedOver === 'asked') {
    return 'It is not known whether Apple took the build over. Run the job again with the same file: it looks first, and goes on from there.';
  }
  return accepted
    ? `Apple accepted the upload, and had not processed the build yet.${seen} This says nothing against the build. Run the job again with the same file: it only goes on waiting.`
    : `Apple has the build, and had not said yet whether it is accepted.${seen} This says nothing against the build. Run the job again with the same file: it only goes on waiting.`;
}
