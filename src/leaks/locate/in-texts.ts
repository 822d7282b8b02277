import type { ObjectFinding } from '../types.ts';
import type { LocateContext } from './context.ts';
import { type Finding, identityOf } from './finding.ts';
import { datesOf, tagsFrom, unreachable } from './reach.ts';

/** Findings in commits and annotated tags: in which part of them, from when, and whether a ref leads there. */
export async function describeTexts(context: LocateContext, findings: readonly ObjectFinding[]): Promise<Finding[]> {
  const commits = findings.filter(({ objectType }) => objectType === 'commit').map(({ objectId }) => objectId);
  const tags = findings.filter(({ objectType }) => objectType === 'tag').map(({ objectId }) => objectId);
  const dates = await datesOf(context.store, commits);
  const lost = await lostObjects(context, commits, tags);
  return findings.map((found): Finding => {
    const { objectId, objectType, part = 'text', region, within } = found;
    return {
      ...identityOf(found),
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
async function lostObjects(
  context: LocateContext,
  commits: readonly string[],
  tags: readonly string[],
): Promise<Set<string>> {
  if (context.scope.range.kind !== 'all' || !context.isWhole) return new Set();
  const lost = await unreachable(context.store, commits, context.tips);
  const direct = new Set(context.tips);
  const indirect = tags.filter((id) => !direct.has(id));
  if (indirect.length === 0) return lost;
  const known = await tagsFrom(context.store, context.tips);
  // Where nobody knows, a tag counts as one that a ref leads to.
  for (const id of indirect) if (known?.has(id) === false) lost.add(id);
  return lost;
}
