import type { ObjectDatabase } from '../git/object-database.ts';
import type { Finding } from '../locate/finding.ts';
import { eachObject } from '../objects/read-objects.ts';
import { lineHashes } from './line-hash.ts';
import { regionOf } from './sarif.ts';

/** Computes GitHub's line hash for all findings in files. Files of more than 8 MiB are left out. */
export async function hashLines(
  store: ObjectDatabase,
  findings: readonly Finding[],
): Promise<(finding: Finding) => string | undefined> {
  const wanted = new Map<string, Set<number>>();
  for (const finding of findings) {
    if (finding.place.kind !== 'file') continue;
    const lines = wanted.get(finding.objectId) ?? new Set();
    wanted.set(finding.objectId, lines.add(regionOf(finding).startLine));
  }
  const hashes = new Map<string, string>();
  for await (const [id, content] of eachObject(store, [...wanted.keys()], 'blob')) {
    for (const [line, hash] of lineHashes(content, wanted.get(id) ?? new Set())) hashes.set(`${id} ${line}`, hash);
  }
  return (finding) => hashes.get(`${finding.objectId} ${regionOf(finding).startLine}`);
}
