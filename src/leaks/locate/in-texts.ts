import type { ObjectFinding } from '../types.ts';
import type { Finding } from './finding.ts';
import type { Ground } from './locate.ts';
import { partOf } from './parts.ts';
import { datesOf, tagsFrom, unreachable } from './reach.ts';
import { readObjects } from './read-objects.ts';

/** Findings in commits and annotated tags: in which part of them, from when, and whether a ref leads there. */
export async function describeTexts(ground: Ground, findings: readonly ObjectFinding[]): Promise<Finding[]> {
  const commits = findings.filter(({ objectType }) => objectType === 'commit').map(({ objectId }) => objectId);
  const tags = findings.filter(({ objectType }) => objectType === 'tag').map(({ objectId }) => objectId);
  const contents = new Map([
    ...(await readObjects(ground.store, commits, 'commit')),
    ...(await readObjects(ground.store, tags, 'tag')),
  ]);
  const dates = await datesOf(ground.store, commits);
  const lost = await lostObjects(ground, commits, tags);
  return findings.map(({ objectId, objectType, detection, region, within }): Finding => {
    const { kind, leak, fingerprint, form } = detection;
    const part = partOf(contents.get(objectId), region);
    return {
      kind,
      leak,
      fingerprint,
      form,
      objectId,
      place: { kind: objectType === 'tag' ? 'tag' : 'commit', part },
      region,
      within,
      presence: lost.has(objectId) ? 'unreachable' : 'history',
      first: dates.get(objectId),
      keyId: undefined,
    };
  });
}

/** Only a scan of the whole object store meets objects to which no ref leads. */
async function lostObjects(ground: Ground, commits: readonly string[], tags: readonly string[]): Promise<Set<string>> {
  if (ground.scope.range.kind !== 'all' || !ground.isWhole) return new Set();
  const lost = await unreachable(ground.store, commits, ground.tips);
  const direct = new Set(ground.tips);
  const indirect = tags.filter((id) => !direct.has(id));
  if (indirect.length === 0) return lost;
  const known = await tagsFrom(ground.store, ground.tips);
  for (const id of indirect) if (!known.has(id)) lost.add(id);
  return lost;
}
