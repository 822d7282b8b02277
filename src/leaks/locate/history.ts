import type { Store } from '../git/store.ts';
import type { FirstCommit } from './finding.ts';

/** For an object: each path at which it ever was, and the oldest commit that put it there. Paths are keyed in latin1. */
export interface Introductions {
  readonly of: ReadonlyMap<string, ReadonlyMap<string, FirstCommit>>;
  /** False when history could not be read to its end. */
  readonly complete: boolean;
}

type Found = Map<string, Map<string, FirstCommit>>;

/** The exit code that stands for the time limit. */
const ENDED = -1;

/** As many objects as one command line names: Windows allows 32,767 characters. */
const FILTERS_AT_ONCE = 300;

export interface Walk {
  readonly store: Store;
  /** Revisions as `git log --stdin` takes them: object ids, `^` before those that are left out. */
  readonly revisions: readonly string[];
}

/**
 * Finds out which commits brought the objects, by comparing each commit's tree to those of its parents: a merge brought
 * only what none of its parents had. Renames are not followed, since a path is part of a finding. Where history cannot
 * be read to its end (a partial clone), what was read counts, marked `orOlder`.
 */
export async function introductions(walk: Walk, objects: ReadonlySet<string>): Promise<Introductions> {
  // Without a revision git would take HEAD.
  if (walk.revisions.length === 0) return { of: new Map(), complete: true };
  const found: Found = new Map();
  let complete = true;
  const ids = [...objects];
  for (let start = 0; start < ids.length; start += FILTERS_AT_ONCE) {
    const batch = new Set(ids.slice(start, start + FILTERS_AT_ONCE));
    const { log, whole } = await logOf(walk, batch);
    for (const [id, paths] of readLog(log, batch, whole ? new Set(walk.store.shallow) : 'cut')) found.set(id, paths);
    complete &&= whole;
  }
  return { of: found, complete };
}

async function logOf(walk: Walk, objects: ReadonlySet<string>): Promise<{ log: Buffer; whole: boolean }> {
  const { stdout, code } = await walk.store.run(
    [
      'log',
      '--stdin',
      '--ignore-missing',
      '--topo-order',
      '--no-renames',
      '--no-ext-diff',
      '--no-textconv',
      '--ignore-submodules=none',
      '--raw',
      '--root',
      '-m',
      '-t',
      '-z',
      '--no-abbrev',
      '--no-notes',
      '--no-show-signature',
      '--no-decorate',
      '--format=tformat:%x01%H %aI %P',
      ...[...objects].map((id) => `--find-object=${id}`),
    ],
    { input: `${walk.revisions.join('\n')}\n`, allowedCodes: [0, 128, ENDED] },
  );
  return { log: stdout, whole: code === 0 };
}

interface Entry {
  readonly id: string;
  readonly date: string;
  readonly parents: number;
  /** How often each (object, path) was new against a parent. */
  readonly seen: Map<string, number>;
}

/**
 * Reads the log that `introductions` asks for; it comes with children before their parents. `shallow`: commits at which a
 * clone was cut off (to git they look like roots), or `cut` when the log ended too early.
 */
export function readLog(log: Buffer, objects: ReadonlySet<string>, shallow: ReadonlySet<string> | 'cut'): Found {
  const found: Found = new Map();
  let entry: Entry | undefined;
  let object: string | undefined;
  let expectsPath = false;
  for (const field of fieldsOf(log)) {
    if (expectsPath) {
      expectsPath = false;
      if (entry === undefined || object === undefined) continue;
      const pair = `${object} ${field}`;
      const times = (entry.seen.get(pair) ?? 0) + 1;
      entry.seen.set(pair, times);
      if (times < entry.parents) continue;
      const orOlder = shallow === 'cut' || shallow.has(entry.id);
      const paths = found.get(object) ?? new Map<string, FirstCommit>();
      found.set(object, paths.set(field, { id: entry.id, date: entry.date, orOlder }));
      continue;
    }
    const text = field.startsWith('\n') ? field.slice(1) : field;
    if (text.startsWith('\u0001')) {
      const [id = '', date = '', ...parents] = text.slice(1).split(' ');
      // A merge is told once for each parent that it differs from.
      if (entry?.id !== id)
        entry = { id, date, parents: parents.filter((name) => name !== '').length, seen: new Map() };
    } else if (text.startsWith(':')) {
      const added = text.split(' ')[3] ?? '';
      object = objects.has(added) ? added : undefined;
      expectsPath = true;
    }
  }
  return found;
}

/** The fields between NUL bytes, as latin1, so that every byte of a path survives. */
function* fieldsOf(log: Buffer): Generator<string> {
  let start = 0;
  while (start < log.length) {
    const end = log.indexOf(0, start);
    yield log.toString('latin1', start, end < 0 ? log.length : end);
    if (end < 0) return;
    start = end + 1;
  }
}
