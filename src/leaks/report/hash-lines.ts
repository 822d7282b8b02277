import type { ObjectDatabase } from '../git/object-database.ts';
import { type Finding, NAMED_FORMS } from '../locate/finding.ts';
import { eachObject } from '../objects/read-objects.ts';
import { lineHashes } from '../search/line-hash.ts';

/**
 * GitHub's line hash of findings in files: what was found in a content came with it. A file that was found by its name alone
 * is read for the hash of its first line: when its content was searched, nobody knew its name.
 *
 * @param store undefined where there is no time to read anything
 */
export async function hashLines(
  store: ObjectDatabase | undefined,
  findings: readonly Finding[],
): Promise<(finding: Finding) => string | undefined> {
  const named = store === undefined ? [] : findings.filter(isNamedFile).map(({ objectId }) => objectId);
  const hashes = new Map<string, string>();
  if (store !== undefined) {
    for await (const [id, content] of eachObject(store, [...new Set(named)], 'blob')) {
      for (const hash of lineHashes(content, FIRST_LINE).values()) hashes.set(id, hash);
    }
  }
  return (finding) => finding.lineHash ?? (isNamedFile(finding) ? hashes.get(finding.objectId) : undefined);
}

const FIRST_LINE = new Set([1]);

function isNamedFile({ kind, form, place }: Finding): boolean {
  return kind === 'p8-file' && place.kind === 'file' && form !== NAMED_FORMS['160000'];
}
