import { isFolder } from '../objects/tree-object.ts';
import type { ObjectFinding, SearchResult } from '../types.ts';
import type { LocateContext } from './context.ts';
import { type Finding, identityOf } from './finding.ts';
import { describeTexts } from './in-texts.ts';
import { fileFindings, isInName } from './in-trees.ts';
import { markKeyBefore } from './key-before.ts';
import { redact } from './names.ts';

/**
 * Locates everything that was found: paths in the tree and in history, the commit that introduced it, the part
 * of a commit or tag. Costs nothing when nothing was found. The same key twice in one file is one finding.
 */
export async function locate(request: Omit<LocateContext, 'isWhole'>, result: SearchResult): Promise<Finding[]> {
  const names = result.names.filter((entry) => !isFolder(entry));
  const { refs } = result;
  if ([result.findings, names, refs].every(({ length }) => length === 0)) return [];
  const context = { ...request, isWhole: isWhole(request, result) };
  const finder = await context.finder();
  const blobs = firstOfEachLeak(result.findings.filter((finding) => finding.objectType === 'blob'));
  const inNames = result.findings.filter(isInName);
  // Of a folder that is too large to be held at once nobody knows the entry.
  const unplaced = firstOfEachLeak(result.findings.filter(({ objectType, entry }) => objectType === 'tree' && !entry));
  const texts = result.findings.filter(({ objectType }) => objectType === 'commit' || objectType === 'tag');
  return [
    ...(await markKeyBefore(
      context,
      await fileFindings(context, { blobs: [...blobs, ...unplaced], names, inNames }, finder),
    )),
    ...(await describeTexts(context, firstOfEachLeak(texts))),
    ...refs.map(({ ref, detection }): Finding => {
      return {
        ...identityOf(detection),
        objectId: '',
        place: { kind: 'ref', shown: redact(ref, finder) },
        region: undefined,
        within: [],
        presence: 'history',
        first: undefined,
        keyId: undefined,
      };
    }),
  ];
}

export function isWhole(
  { store, scope }: Omit<LocateContext, 'isWhole'>,
  { missing, damaged, unlisted }: SearchResult,
): boolean {
  const gaps = scope.incomplete.length + missing.length + damaged.length + store.brokenRefs;
  return gaps === 0 && !unlisted;
}

/** One finding an object and leak: the one outside of archives, if there is one, else the first. */
function firstOfEachLeak(findings: readonly ObjectFinding[]): ObjectFinding[] {
  const first = new Map<string, ObjectFinding>();
  for (const finding of findings) {
    const key = `${finding.objectId} ${finding.leak}`;
    const other = first.get(key);
    if (other === undefined || comesBefore(finding, other)) first.set(key, finding);
  }
  return [...first.values()];
}

function comesBefore(a: ObjectFinding, b: ObjectFinding): boolean {
  if (a.within.length !== b.within.length) return a.within.length < b.within.length;
  if (a.region.line !== b.region.line) return a.region.line < b.region.line;
  return a.region.column < b.region.column;
}
