import type { SearchResult } from '../types.ts';
import type { LocateContext } from './context.ts';
import type { Gap } from './finding.ts';
import { filePlace } from './in-trees.ts';
import { isWhole } from './locate.ts';
import { findPathLocations } from './path-locations.ts';
import { keyOfObject } from './sought.ts';

/** More contents than that are made to be like this, and no line accepts any. */
const MOST = 1000;

/**
 * Where the contents are that were not searched to their ends, one a path: each of its paths has to be accepted for a
 * content to be.
 */
export async function locateGaps(
  request: Omit<LocateContext, 'isWhole'>,
  result: SearchResult,
): Promise<readonly Gap[]> {
  const ids = [...new Set(result.notes.filter(({ kind }) => kind === 'unsearched').map(({ objectId }) => objectId))];
  // Names of branches and tags are no objects.
  const objects = ids.filter((id) => id !== '');
  if (objects.length === 0 || objects.length > MOST) return [];
  const keys = new Map(objects.map((id) => [keyOfObject(id), 1]));
  const locations = await findPathLocations({ ...request, isWhole: isWhole(request, result) }, keys);
  const finder = await request.finder();
  return objects.flatMap((objectId): Gap[] => {
    const { locations: listed, more } = locations.ofObject(objectId);
    const gap = { kind: 'unsearched', fingerprint: undefined, objectId } as const;
    const here = listed.map(({ path }): Gap => ({ ...gap, place: filePlace(path, finder) }));
    return more === 0 ? here : [...here, { ...gap, place: { kind: 'more', count: more } }];
  });
}
