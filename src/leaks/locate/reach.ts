import type { ObjectDatabase } from '../git/object-database.ts';
import { tagTarget } from '../objects/commit-object.ts';
import { describe, readObjects } from '../objects/read-objects.ts';
import type { FirstCommit } from './finding.ts';

/** The commits themselves with their authors' dates. Those that are not there are left out. */
export async function datesOf(store: ObjectDatabase, commits: readonly string[]): Promise<Map<string, FirstCommit>> {
  const dates = new Map<string, FirstCommit>();
  if (commits.length === 0) return dates;
  const { stdout } = await store.run(
    ['log', '--stdin', '--ignore-missing', '--no-walk=unsorted', '--no-show-signature', '--format=tformat:%H %aI'],
    { input: lines(commits), allowedCodes: [0, 128] },
  );
  for (const line of stdout.toString('latin1').split('\n')) {
    const [id, date] = line.split(' ');
    if (id !== undefined && date !== undefined) dates.set(id, { id, date, orOlder: false });
  }
  return dates;
}

/** Of the commits, those that none of the tips reaches. */
export async function unreachable(
  store: ObjectDatabase,
  commits: readonly string[],
  tips: readonly string[],
): Promise<Set<string>> {
  if (commits.length === 0) return new Set();
  const { stdout } = await store.run(['rev-list', '--stdin', '--ignore-missing'], {
    input: lines([...commits, ...tips.map((tip) => `^${tip}`)]),
    allowedCodes: [0, 128],
  });
  const outside = new Set(stdout.toString('latin1').split('\n'));
  return new Set(commits.filter((id) => outside.has(id)));
}

/** Nobody tags a tag that often in earnest; each time takes git some milliseconds. */
const MOST_TAGS_OF_TAGS = 30;

/**
 * Which of the tips are annotated tags, and all tags that they point at in turn; undefined where that goes on for too long
 * to be followed.
 */
export async function tagsFrom(store: ObjectDatabase, tips: readonly string[]): Promise<Set<string> | undefined> {
  const tags = new Set<string>();
  let next = [...tips];
  for (let depth = 0; next.length > 0; depth += 1) {
    if (depth > MOST_TAGS_OF_TAGS) return undefined;
    const contents = await readObjects(store, next, 'tag');
    next = [];
    for (const [id, content] of contents) {
      if (tags.has(id)) continue;
      tags.add(id);
      const target = tagTarget(content);
      if (target?.type === 'tag') next.push(target.id);
    }
  }
  return tags;
}

/**
 * Objects that a ref reaches without any commit: tags may point at trees and blobs. Each with its path there, in latin1,
 * empty where it has none.
 */
export async function reachedWithoutCommit(
  store: ObjectDatabase,
  tips: readonly string[],
): Promise<Map<string, string>> {
  const peeled = await describe(
    store,
    tips.map((tip) => `${tip}^{}`),
  );
  const odd = peeled.filter(({ type }) => type === 'tree' || type === 'blob').map(({ id }) => id);
  if (odd.length === 0) return new Map();
  const { stdout } = await store.run(['rev-list', '--objects', '--stdin'], {
    input: lines(odd),
    allowedCodes: [0, 128],
  });
  const reached = new Map<string, string>();
  for (const line of stdout.toString('latin1').split('\n')) {
    const space = line.indexOf(' ');
    if (line !== '') reached.set(space < 0 ? line : line.slice(0, space), space < 0 ? '' : line.slice(space + 1));
  }
  return reached;
}

function lines(ids: readonly string[]): string {
  return `${ids.join('\n')}\n`;
}
