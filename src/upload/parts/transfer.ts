import type { FileHandle } from 'node:fs/promises';
import type { Pace } from '../../apple/pace.ts';
import { throwIfStopped } from '../../apple/stopped.ts';
import { Failure } from '../failure.ts';
import { md5InTag, md5Of } from './digest.ts';
import { haveExpired, type Part } from './operations.ts';
import type { PutAnswer, Sender } from './put.ts';
import type { Progress } from './upload-progress.ts';

/** Parts under way at the same time. */
const AT_ONCE = 4;
/** Tries for a part. */
const TRIES = 5;
/** Rounds in which parts are sent again that Apple has otherwise than we do. */
const ROUNDS = 3;
const FIRST_WAIT = 1000;

/** Milliseconds that a try may take: some for the way, and a slow line's time for the bytes; never less than the last. */
const WAY = 60_000;
const SLOWEST_BYTES_PER_MS = 32;
const LEAST_LIMIT = 10_000;

export interface TransferOptions {
  readonly file: FileHandle;
  readonly sender: Pick<Sender, 'put'>;
  readonly pace: Pace;
  readonly progress: Progress;
  /** Milliseconds since 1970 by Apple's clock. */
  readonly now: () => number;
  /**
   * Asks Apple for the parts as they are now, with addresses that are good and the tags of what has arrived; empty when
   * it lists none any more.
   */
  readonly fresh: () => Promise<readonly Part[]>;
  readonly log: (line: string) => void;
}

/**
 * Sends the parts of a file, in the order in which they are listed, several at once. Parts that Apple has already are
 * not sent again. At the end Apple is asked what has arrived.
 *
 * @throws {Failure} when a part does not arrive; {Stopped} when the run must end
 */
export async function transfer(parts: readonly Part[], options: TransferOptions): Promise<void> {
  const run = new Transfer(options);
  const missing = await run.missing(parts);
  if (missing.length < parts.length) {
    options.log(
      `Apple has ${parts.length - missing.length} of ${parts.length} parts already: only the others are sent.`,
    );
    const length = (list: readonly Part[]): number => list.reduce((sum, part) => sum + part.length, 0);
    options.progress.settle(0, length(parts) - length(missing));
  }
  await run.send(missing);
  for (let round = 0; ; round++) {
    const arrived = await options.fresh();
    const different = await run.different(arrived);
    if (different.length === 0) return;
    if (round === ROUNDS) {
      throw new Failure(
        `Apple has other bytes than the file in ${different.length} of ${parts.length} parts, also after they were sent again. The build was not handed over.`,
      );
    }
    options.log(
      `Apple has other bytes than the file in ${different.length} of ${parts.length} parts: they are sent again.`,
    );
    await run.send(different);
  }
}

class Transfer {
  readonly #options: TransferOptions;
  /** MD5 in hex by offset and length. */
  readonly #md5 = new Map<string, string>();
  /** Whether Apple gives tags that are MD5s: it is made on the way then, where before it was made afterwards. */
  #tagsGiven = false;
  /** What Apple listed when it was asked last, by offset. */
  #latest: Promise<Map<number, Part>> | undefined;

  constructor(options: TransferOptions) {
    this.#options = options;
  }

  /** The parts that Apple does not have, or not as they are; without a tag it has none. */
  async missing(parts: readonly Part[]): Promise<Part[]> {
    const missing: Part[] = [];
    for (const part of parts) if ((await this.#compare(part, part.entityTag)) !== 'same') missing.push(part);
    return missing;
  }

  /** Those that arrived otherwise than they are, as far as Apple gives tags that can be compared. */
  async different(parts: readonly Part[]): Promise<Part[]> {
    const different: Part[] = [];
    for (const part of parts) if ((await this.#compare(part, part.entityTag)) === 'different') different.push(part);
    return different;
  }

  async send(parts: readonly Part[]): Promise<void> {
    const queue = parts.values();
    const failed = new AbortController();
    const worker = async (): Promise<void> => {
      for (const part of queue) {
        if (failed.signal.aborted) return;
        try {
          await this.#sendOne(part, failed.signal);
        } catch (error) {
          failed.abort();
          throw error;
        }
      }
    };
    const workers = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
    throwIfStopped(this.#options.pace.signal);
    for (const result of workers) if (result.status === 'rejected') throw result.reason;
  }

  async #sendOne(listed: Part, failed: AbortSignal): Promise<void> {
    const { pace, sender, progress, now } = this.#options;
    let part = listed;
    for (let count = 1; ; count++) {
      throwIfStopped(pace.signal);
      if (haveExpired([part], now())) part = await this.#again(part);
      let sent = 0;
      const answer = await sender.put(part, {
        limit: Math.max(LEAST_LIMIT, pace.shrunk(WAY + part.length / SLOWEST_BYTES_PER_MS)),
        signal: AbortSignal.any([pace.signal, failed]),
        wantsMd5: this.#tagsGiven,
        onSent: (bytes) => {
          sent += bytes;
          progress.add(bytes);
        },
      });
      const fault = faultOf(answer) ?? (await this.#faultOfTag(part, answer as PutAnswer));
      progress.settle(sent, fault === undefined ? part.length : 0);
      if (fault === undefined) return;
      throwIfStopped(pace.signal);
      if (failed.aborted) return;
      if (count === TRIES || fault.hopeless) throw this.#failure(part, count, fault.text);
      const asked = 'fault' in answer ? undefined : answer.retryAfter;
      await pace.pause(Math.max(pace.shrunk(FIRST_WAIT * 2 ** (count - 1)), asked ?? 0));
      if (fault.needsAddress) part = await this.#again(part);
    }
  }

  async #faultOfTag(part: Part, { etag, md5 }: PutAnswer): Promise<PartFault | undefined> {
    if (md5 !== undefined) this.#md5.set(placeOf(part), md5);
    if ((await this.#compare(part, etag)) !== 'different') return undefined;
    return { text: 'a tag that is not the MD5 of the bytes sent', hopeless: false, needsAddress: false };
  }

  /** The MD5 is only made where there is a tag to compare it with: it takes longer than sending on a fast line. */
  async #compare(part: Part, tag: string | undefined): Promise<'same' | 'different' | 'unknown'> {
    const there = md5InTag(tag);
    if (there === undefined) return 'unknown';
    this.#tagsGiven = true;
    const { file, pace } = this.#options;
    const place = placeOf(part);
    const ours = this.#md5.get(place) ?? (await md5Of(file, part, pace.signal)).toString('hex');
    this.#md5.set(place, ours);
    return there === ours ? 'same' : 'different';
  }

  /** The part with an address that Apple gives now; several that fail together are asked for once. */
  async #again(part: Part): Promise<Part> {
    const known = (await this.#latest)?.get(part.offset);
    if (known === undefined || known.url === part.url) this.#latest = this.#ask();
    const found = (await this.#latest)?.get(part.offset);
    // Apple could list other parts than before: those cannot be mixed with what was sent.
    return found?.length === part.length ? found : part;
  }

  async #ask(): Promise<Map<number, Part>> {
    return new Map((await this.#options.fresh()).map((part) => [part.offset, part]));
  }

  #failure({ offset, length }: Part, tries: number, text: string): Failure {
    return new Failure(
      `A part of the file (${length} bytes from byte ${offset} on) did not reach Apple's storage in ${tries} ${tries === 1 ? 'try' : 'tries'}; the last one met ${text}. What has arrived is kept: run the job again, and only the rest is sent.`,
    );
  }
}

function placeOf({ offset, length }: Part): string {
  return `${offset}+${length}`;
}

interface PartFault {
  readonly text: string;
  readonly hopeless: boolean;
  /** A new address may help. */
  readonly needsAddress: boolean;
}

function faultOf(answer: Awaited<ReturnType<Sender['put']>>): PartFault | undefined {
  if ('fault' in answer) return { text: answer.text, hopeless: answer.hopeless, needsAddress: false };
  const { status, code } = answer;
  if (status >= 200 && status < 300) return undefined;
  if (status >= 300 && status < 400) {
    return { text: `a redirect (HTTP ${status}), which is not followed`, hopeless: true, needsAddress: false };
  }
  const shown = code === undefined ? '' : ` ${code}`;
  return {
    text: `HTTP ${status}${shown}`,
    hopeless: false,
    needsAddress: status >= 400 && status < 500 && status !== 408 && status !== 429,
  };
}
