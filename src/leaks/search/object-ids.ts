import type { ObjectDatabase } from '../git/object-database.ts';
import { outputChunks } from '../git/output.ts';
import type { Scope } from '../types.ts';

/** A command of git that lists ids of objects, one a line, in an order in which git reads them fast. */
export interface Lister {
  readonly args: readonly string[];
  readonly input: string;
}

/** The commands that list, without repetition, every object of a scope. */
export function listers(scope: Scope): Lister[] {
  const { tree, range } = scope;
  if (range.kind === 'all') {
    // Without a header to open this costs a walk over the indexes of the packs.
    return [{ args: ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)'], input: '' }];
  }
  const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'];
  const lists: Lister[] = [];
  if (tree !== undefined) lists.push({ args, input: `${tree}^{tree}\n` });
  if (range.kind === 'commits' && range.include.length > 0) {
    const excluded = [...range.exclude, ...(tree === undefined ? [] : [`${tree}^{tree}`])];
    lists.push({ args, input: [...range.include, ...excluded.map((id) => `^${id}`), ''].join('\n') });
  }
  return lists;
}

/**
 * Where the index of a pack is damaged, git says so, leaves its objects out, and exits with 0. That an alternate is gone was
 * noticed before, and what it held may have been fetched.
 */
const COMPLAINT = /^(?:error|fatal): (?!object directory |unable to normalize alternate )/m;

export interface ListOptions {
  /** Digits of an id. */
  readonly idLength: number;
  /** An id that was listed already. */
  readonly leaveOut: string | undefined;
  /** Called for ids that are named and not there. */
  missing(id: string): void;
  /** Called when git could not list all, and went on. */
  complaint(): void;
}

/** Chunks of a list are at least so large, unless the list ends. */
const CHUNK = 16 * 1024;

/**
 * The lines of a list as they come, in buffers of whole lines. What git says is missing is left out and
 * reported, and so is that git complained.
 * @throws {GitFailure} when git could not list all of them
 */
export async function* idLines(store: ObjectDatabase, lister: Lister, options: ListOptions): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  const onErrors = (stderr: string): void => {
    if (COMPLAINT.test(stderr)) options.complaint();
  };
  for await (const chunk of outputChunks(store, lister.args, lister.input, onErrors)) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = bytes.length < CHUNK ? 0 : bytes.lastIndexOf(0x0a) + 1;
    if (end > 0) yield onlyIds(bytes.subarray(0, end), options);
    rest = bytes.subarray(end);
  }
  // Of a git that broke down the last line may be cut, which is no fault of its own.
  if (rest.length > 0) yield onlyIds(rest, options);
}

/** A line is an id, or `?` and the id of a missing object. */
function onlyIds(lines: Buffer, { idLength, leaveOut, missing }: ListOptions): Buffer {
  const width = idLength + 1;
  const isClean = lines.length % width === 0 && !lines.includes(0x3f);
  if (isClean && (leaveOut === undefined || !lines.includes(leaveOut))) return lines;
  const ids: string[] = [];
  for (const line of lines.toString('latin1').split('\n')) {
    if (line.startsWith('?')) missing(line.slice(1, width));
    else if (line.length === idLength && line !== leaveOut) ids.push(`${line}\n`);
    else if (line !== '' && line !== leaveOut) throw new Error('git listed something that is no object id');
  }
  return Buffer.from(ids.join(''), 'latin1');
}
