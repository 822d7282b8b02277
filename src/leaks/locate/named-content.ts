import { GitFailure } from '../git/git.ts';
import { searchIds } from '../search/search-ids.ts';
import type { SearchRequest } from '../search/search-request.ts';
import type { Note, Scope, SearchResult } from '../types.ts';
import { type Finding, NAMED_FORMS } from './finding.ts';

/**
 * Reads the files that were found by their names alone and whose content the range did not introduce: a file that was renamed
 * or copied is an old object under a new name, and may hold a key all the same.
 *
 * @returns the result with what was found in them; the very same where there is nothing to read
 */
export async function searchNamed(
  request: Pick<SearchRequest, 'store' | 'scope' | 'now' | 'hashesLines' | 'ending'>,
  result: SearchResult,
  findings: readonly Finding[],
): Promise<SearchResult> {
  const ids = [
    ...new Set(findings.filter((finding) => isUnread(finding, request.scope)).map(({ objectId }) => objectId)),
  ];
  if (ids.length === 0) return result;
  const searched = await searchIds(request, ids).catch((error: unknown) => {
    if (!(error instanceof GitFailure)) throw error;
    return undefined;
  });
  if (searched === undefined) return { ...result, damaged: [...new Set([...result.damaged, ...ids])] };
  const { findings: found, notes, missing } = searched;
  return {
    ...result,
    findings: [...result.findings, ...found],
    notes: [...result.notes, ...notes.filter((note) => !result.notes.some((other) => isSame(note, other)))],
    missing: [...new Set([...result.missing, ...missing])].sort(),
  };
}

/** The whole store and the tree of the scope are read, whatever their objects are called. */
function isUnread({ kind, form, presence }: Finding, { range }: Scope): boolean {
  return kind === 'p8-file' && presence !== 'tree' && range.kind === 'commits' && form !== NAMED_FORMS['160000'];
}

/** What the range introduced under such a name was read before. */
function isSame(note: Note, other: Note): boolean {
  return (
    note.objectId === other.objectId && note.kind === other.kind && note.within.join('\0') === other.within.join('\0')
  );
}
