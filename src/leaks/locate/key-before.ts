import { entriesAt } from '../objects/entries-at.ts';
import { eachObject } from '../objects/read-objects.ts';
import type { LocateContext } from './context.ts';
import type { Finding } from './finding.ts';

/** Files of which the version before is read; it is only for advice. */
const MOST_FILES = 1000;
/** Commits that a range starts from. */
const MOST_STARTS = 4;

/**
 * Marks the .p8 files in which no key could be read and whose version before the range holds one: a key that was blanked
 * out is a key still, and whoever allows its path lets it through.
 */
export async function markKeyBefore(context: LocateContext, findings: readonly Finding[]): Promise<Finding[]> {
  const named = findings.filter(({ kind, place }) => kind === 'p8-file' && place.kind === 'file').slice(0, MOST_FILES);
  const versions = named.length === 0 ? new Map<string, Set<string>>() : await versionsBefore(context, named);
  const ids = new Set([...versions.values()].flatMap((all) => [...all]));
  for (const { objectId } of named) ids.delete(objectId);
  if (ids.size === 0) return [...findings];
  // Others were searched already: they may have another name now.
  const withKey = new Set(findings.filter(({ kind }) => kind !== 'p8-file').map(({ objectId }) => objectId));
  const unread = [...ids].filter((id) => !withKey.has(id));
  const finder = await context.finder();
  for await (const [id, content] of eachObject(context.store, unread, 'blob')) {
    if (finder.find(content).length > 0) withKey.add(id);
  }
  const marked = new Set(
    named.filter((finding) => [...(versions.get(pathOf(finding)) ?? [])].some((id) => withKey.has(id))),
  );
  return findings.map((finding) => (marked.has(finding) ? { ...finding, keyBefore: true } : finding));
}

/** The objects at the paths where the range starts. */
async function versionsBefore(
  { store, scope }: LocateContext,
  findings: readonly Finding[],
): Promise<Map<string, Set<string>>> {
  const { base, range } = scope;
  const starts = [...(base === undefined ? [] : [base]), ...(range.kind === 'commits' ? range.exclude : [])];
  const versions = new Map<string, Set<string>>();
  for (const commit of [...new Set(starts)].slice(0, MOST_STARTS)) {
    for (const [path, { objectId }] of (await entriesAt(store, commit, findings.map(pathOf))) ?? []) {
      const others = versions.get(path) ?? new Set();
      versions.set(path, others.add(objectId));
    }
  }
  return versions;
}

/** In latin1, so that every byte survives. */
function pathOf({ place }: Finding): string {
  return place.kind === 'file' ? place.path.toString('latin1') : '';
}
