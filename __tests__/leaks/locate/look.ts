import { Detector } from '../../../src/leaks/detect/detector.ts';
import { Git } from '../../../src/leaks/git/git.ts';
import { ObjectDatabase } from '../../../src/leaks/git/object-database.ts';
import type { Finding } from '../../../src/leaks/locate/finding.ts';
import { locate } from '../../../src/leaks/locate/locate.ts';
import { search } from '../../../src/leaks/search/search.ts';
import type { Scope } from '../../../src/leaks/types.ts';
import { newFolder, type Repository } from '../../support/repositories.ts';

const NOW = new Date('2026-01-01T00:00:00Z');

/** A scope without anything to tell. */
export function scopeOf(parts: Partial<Scope>): Scope {
  const nothing = { described: [], warnings: [], incomplete: [] };
  return { tree: undefined, base: undefined, range: { kind: 'none' }, ...nothing, ...parts };
}

/** Does the work on a store of the repository. */
export async function withStore<T>(repo: Repository, work: (store: ObjectDatabase) => Promise<T>): Promise<T> {
  const store = await ObjectDatabase.open(await Git.find({ workspace: repo.path }), repo.path, newFolder());
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Searches the scope in this thread and locates what is found. */
export async function findingsIn(repo: Repository, parts: Partial<Scope>): Promise<Finding[]> {
  return withStore(repo, async (store) => {
    const scope = scopeOf(parts);
    const result = await search({ store, scope, now: NOW, threads: [] });
    const tips = (await store.refs()).map(({ id }) => id);
    return locate({ store, scope, tips, finder: async () => new Detector({ now: NOW }) }, result);
  });
}

/** A finding in one line: `kind path (presence) first commit`, in a stable order. */
export function tell(findings: readonly Finding[]): string[] {
  return findings
    .map(({ kind, place, presence, first }) => {
      const where =
        place.kind === 'file' || place.kind === 'name' || place.kind === 'ref'
          ? `${place.kind === 'file' ? '' : `${place.kind} `}${place.shown.toString('latin1')}`
          : place.kind === 'object'
            ? 'object'
            : place.kind === 'more'
              ? `${place.count} more`
              : `${place.kind} ${place.part}`;
      const since = first === undefined ? '' : ` ${first.orOlder ? '<= ' : ''}${first.id.slice(0, 7)}`;
      return `${kind} ${where} (${presence})${since}`;
    })
    .sort();
}
