import { lstatSync, realpathSync, unlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { State } from '../../key-file/state.ts';
import type { Detector } from '../../leaks/detect/detector.ts';
import { redact } from '../../leaks/locate/names.ts';
import { isSame, readRegular } from '../removal/read-regular.ts';
import type { Stop } from '../stop.ts';
import { type Age, ageOf } from './age.ts';
import { KeyFinder } from './holds.ts';
import { liveFiles } from './live.ts';
import { fingerprintOfOnlyKey } from './only-key.ts';
import { searchedPlaces } from './places.ts';
import { LIMITS } from './search-limits.ts';
import { TrackedFiles, type Tracking } from './tracked.ts';
import { type Candidate, type EarlyEnd, walk } from './walk.ts';

/** A copy of the key that somebody else left. */
export interface Leftover {
  readonly kind: 'file' | 'variable';
  /** The path, or the name of the variable; keys in it are redacted, and it is untrusted still. */
  readonly shown: Buffer;
  /** In words: "PEM". */
  readonly form: string;
  readonly age: Age;
  /** When it was written, in milliseconds since 1970; undefined for a variable. */
  readonly writtenAt: number | undefined;
  readonly removed: boolean;
  /** Why it was not removed, where it was to be. */
  readonly kept: string | undefined;
}

export interface Leftovers {
  readonly leftovers: readonly Leftover[];
  readonly files: number;
  readonly tooLarge: number;
  readonly unreadable: number;
  /** Files and variables that were too intricate to be looked through to their end. */
  readonly unsearched: number;
  /** Files that were listed and not looked at. */
  readonly left: number;
  readonly ended: EarlyEnd | undefined;
}

export interface SearchOrder {
  readonly state: State;
  readonly detector: Detector;
  readonly env: NodeJS.ProcessEnv;
  readonly stop: Stop;
  readonly home?: string;
  /** Milliseconds; a steady clock. */
  readonly clock?: () => number;
}

/** Looks for copies of the key within `LIMITS`, and removes what the state says is to be removed. */
export async function searchLeftovers(order: SearchOrder): Promise<Leftovers> {
  const { state, env, stop, home, clock = () => performance.now() } = order;
  const start = clock();
  const deadline = start + LIMITS.milliseconds;
  // What was listed has to be looked at, too.
  const listedBy = start + LIMITS.milliseconds / 2;
  const pace = (entries: number): EarlyEnd | undefined => {
    if (stop.asked) return 'asked';
    if (entries > LIMITS.files) return 'files';
    return entries % 64 === 0 && clock() > listedBy ? 'time' : undefined;
  };
  const look = new Look(order);
  look.atVariables();
  const walked = walk(searchedPlaces(env, home), pace);
  await breathe();
  // What the job wrote is looked at first: it is the likelier, and the only one that anybody can do something about.
  const live = liveFiles(env.RUNNER_TEMP, state.directory);
  const candidates = walked.candidates.filter(({ path }) => !live.has(path));
  const isNew = ({ status }: Candidate): boolean => ageOf(status, state.startedAt) !== 'older';
  const queue = [...candidates.filter(isNew), ...candidates.filter((candidate) => !isNew(candidate))];
  let ended = walked.ended;
  let done = 0;
  for (const candidate of queue) {
    const early = stop.asked ? 'asked' : clock() > deadline ? 'time' : undefined;
    ended = early ?? ended;
    if (early !== undefined) break;
    await look.at(candidate);
    done += 1;
    if (done % 64 === 0) await breathe();
  }
  return {
    leftovers: look.leftovers,
    files: done,
    tooLarge: walked.tooLarge,
    unreadable: walked.unreadable + look.unreadable,
    unsearched: look.unsearched,
    left: queue.length - done,
    ended,
  };
}

class Look {
  readonly leftovers: Leftover[] = [];
  unreadable = 0;
  readonly #order: SearchOrder;
  readonly #finder: KeyFinder;
  readonly #tracked: TrackedFiles;
  readonly #workspace: string | undefined;

  constructor(order: SearchOrder) {
    this.#order = order;
    const { detector, state, env } = order;
    this.#finder = new KeyFinder(detector, state.fingerprint, state.directory);
    this.#tracked = new TrackedFiles(env.GITHUB_WORKSPACE);
    this.#workspace = realOrNothing(env.GITHUB_WORKSPACE);
  }

  get unsearched(): number {
    return this.#finder.unsearched;
  }

  atVariables(): void {
    const { env, state } = this.#order;
    for (const [name, value = ''] of Object.entries(env)) {
      if (value.length < 32 || value.length > LIMITS.largestVariable) continue;
      const form = this.#finder.formIn(Buffer.from(value));
      if (form === undefined) continue;
      this.leftovers.push({
        kind: 'variable',
        shown: this.#shown(name),
        form,
        age: state.variables.includes(name) ? 'older' : 'newer',
        writtenAt: undefined,
        removed: false,
        kept: 'a variable lasts as long as the job',
      });
    }
  }

  async at({ path, status }: Candidate): Promise<void> {
    // What a repository tracks is the scan's to report.
    if (this.#isInWorkspace(path) && (await this.#tracked.of(path)) === 'tracked') return;
    const content = this.#read(path);
    const form = content === undefined ? undefined : this.#finder.formIn(content);
    if (content === undefined || form === undefined) return;
    const tracking = await this.#tracked.of(path);
    const age = ageOf(status, this.#order.state.startedAt);
    const kept = this.#order.state.leftovers === 'remove' ? this.#remove(path, content, age, tracking) : undefined;
    this.leftovers.push({
      kind: 'file',
      shown: this.#shown(path),
      form,
      age,
      writtenAt: Math.max(status.mtimeMs, status.birthtimeMs),
      removed: this.#order.state.leftovers === 'remove' && kept === undefined,
      kept,
    });
  }

  #read(path: string): Buffer | undefined {
    try {
      const status = lstatSync(path, { bigint: true });
      return status.isFile() ? readRegular(path, status, LIMITS.largestFile)?.content : undefined;
    } catch {
      this.unreadable += 1;
      return undefined;
    }
  }

  /** @returns why the file stays; undefined when it is gone */
  #remove(path: string, content: Buffer, age: Age, tracking: Tracking): string | undefined {
    if (age === 'older') return 'it is older than this job';
    if (age === 'changed') return 'it was there before this job, and was written anew since';
    if (tracking === 'tracked') return 'git tracks it';
    if (tracking === 'unknown') return 'it is not known whether git tracks it';
    if (fingerprintOfOnlyKey(content) !== this.#order.state.fingerprint)
      return 'it is not this key alone, as PEM, DER, base64 or hex';
    try {
      const status = lstatSync(path, { bigint: true });
      const again = readRegular(path, status, LIMITS.largestFile);
      if (again === undefined || !again.content.equals(content)) return 'it changed at this moment';
      if (!isSame(lstatSync(path, { bigint: true }), again.status)) return 'it changed at this moment';
      unlinkSync(path);
      return undefined;
    } catch {
      return 'the system did not permit it';
    }
  }

  #shown(text: string): Buffer {
    return redact(Buffer.from(text), this.#order.detector);
  }

  #isInWorkspace(path: string): boolean {
    return this.#workspace !== undefined && path.startsWith(join(this.#workspace, sep));
  }
}

function realOrNothing(path: string | undefined): string | undefined {
  try {
    return path === undefined || path === '' ? undefined : realpathSync(path);
  } catch {
    return undefined;
  }
}
