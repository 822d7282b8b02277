import type { Ending } from '../early-end.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import { holdOldGeneration } from '../heaps.ts';
import { type Connectivity, findMissing } from '../objects/connectivity.ts';
import type { Note, Scope, SearchResult } from '../types.ts';
import { soFarOf, together } from './findings.ts';
import { Gaps } from './gaps.ts';
import { alone, type Reading, readPastDamage, readScope } from './read-scope.ts';
import type { SearchRequest } from './search-request.ts';
import { startThreads } from './start-threads.ts';

/** What takes no longer holds little. */
const HOLDING_MS = 500;

const NOTHING_LOST: Promise<Connectivity> = Promise.resolve({ missing: [], gaveUp: false });

/**
 * Reads every distinct object of the scope once, and finds the keys in it. What is missing or damaged is part of the
 * result; where the end is said before all is read, the result is what was found until then.
 */
export async function search(request: SearchRequest): Promise<SearchResult> {
  const { store, scope, now } = request;
  // A list of all objects does not show what is missing among them.
  const lost = scope.range.kind === 'all' ? findMissing(store) : NOTHING_LOST;
  lost.catch(() => {});
  const { parts, missing, unlisted } = await readUntilEnd(request);
  // After an early end nobody knows, and the scan is incomplete in any case.
  const known = request.ending?.reason === undefined ? orEnd(lost, request.ending) : NOTHING_LOST;
  const [{ refs, notes }, { missing: lostBelow, gaveUp }] = await Promise.all([keysInRefs(store, scope, now), known]);
  const { missing: damaged, ...result } = together(parts);
  const lacking = [...new Set([...missing, ...lostBelow])].sort();
  return {
    ...result,
    notes: [...result.notes, ...notes],
    refs,
    missing: lacking,
    damaged,
    unlisted: unlisted || gaveUp,
  };
}

async function orEnd(lost: Promise<Connectivity>, ending: Ending | undefined): Promise<Connectivity> {
  if (ending === undefined) return lost;
  return Promise.race([
    lost.catch((error) => (ending.reason === undefined ? Promise.reject(error) : NOTHING_LOST)),
    ending.ended.then(() => NOTHING_LOST),
  ]);
}

async function readUntilEnd(request: SearchRequest): Promise<Reading> {
  const { store, now, ending } = request;
  const threads = [...(request.threads ?? startThreads(store.gitDir, now))];
  // Not before they have started: with other flags, V8 compiles anew what comes compiled with Node.
  const holding = setTimeout(holdOldGeneration, HOLDING_MS).unref();
  // Those that wait for a git do not end before it does, and nobody has to wait for them.
  const stop = (): void => {
    for (const thread of threads) void thread.stop();
  };
  const whole = readScope(request, threads).catch((error) => readPastDamage(request, threads, error));
  // After the end it fails, since its gits and threads are stopped; by then it may have started others.
  whole.then(stop, stop);
  const reading = await (ending === undefined ? whole : Promise.race([ending.ended, whole]));
  // What comes next needs their memory.
  stop();
  clearTimeout(holding);
  return reading ?? { parts: soFarOf(threads), missing: [], unlisted: false };
}

/** Names of refs that hold a key: of all refs where everything is read, else of those at what is read and in the event. */
async function keysInRefs(
  store: ObjectDatabase,
  scope: Scope,
  now: Date,
): Promise<Pick<SearchResult, 'refs' | 'notes'>> {
  const { tree, range, refNames } = scope;
  const tips = new Set([tree, ...(range.kind === 'commits' ? range.include : [])]);
  const refs = (await store.refs()).filter(({ id }) => range.kind === 'all' || tips.has(id)).map(({ name }) => name);
  const named = (refNames ?? [])
    .map((name) => Buffer.from(name))
    .filter((name) => !refs.some((ref) => ref.includes(name)));
  // The shortest key takes 90 characters.
  const long = [...refs, ...named].filter((name) => name.length >= 64);
  if (long.length === 0) return { refs: [], notes: [] };
  const { Detector } = await alone();
  const detector = new Detector({ now });
  const notes: Note[] = [];
  const found = long.flatMap((ref) => {
    const gaps = new Gaps();
    const detections = detector.find(ref, 0, ref.length, { unsearched: (start, end) => gaps.add(start, end) });
    const { message } = gaps;
    const within = [ref.toString('latin1')];
    if (message !== undefined)
      notes.push({ kind: 'unsearched', objectId: '', within, message: `of its name, ${message}` });
    return detections.map((detection) => ({ ref, detection }));
  });
  return { refs: found, notes };
}
