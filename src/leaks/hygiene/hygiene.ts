import { UserError } from '../../runner/user-error.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import type { Finding } from '../locate/finding.ts';
import type { TakeObject } from '../objects/collector.ts';
import { entriesAt } from '../objects/entries-at.ts';
import { pipeOf } from '../objects/object-pipe.ts';
import { readTreeFile } from '../objects/tree-file.ts';
import type { Scope } from '../types.ts';
import { ignoresP8 } from './gitignore.ts';
import { type Careless, carelessLines } from './workflow.ts';
import { MOST_FILES, workflowFiles } from './workflow-files.ts';

/** A habit that lets keys out. It never fails a job. */
export interface HygieneFinding {
  readonly kind: 'not-ignored' | Careless['kind'];
  readonly path: Buffer;
  /** From 1; undefined where the file is not there. */
  readonly line: number | undefined;
  readonly message: string;
  /** Whether the range that was scanned changes the file. */
  readonly touched: boolean;
}

const MESSAGES: Readonly<Record<HygieneFinding['kind'], string>> = {
  'not-ignored': 'git does not ignore .p8 files here. Add a line *.p8, so that git add leaves keys out.',
  'key-in-file':
    'A key is written to a file on disk, and stays there when the job fails. Hand the secret over in memory, or remove the file in the same job in a step with if: always().',
  'key-in-log':
    'A key is printed to the log, where the mask of a secret does not cover its decoded forms. Remove the line.',
};

const TOO_MANY_FILES = `There are more than ${MOST_FILES} workflow and action files. Only the first ${MOST_FILES} were checked for lines that are careless with a key. The search for keys has no such limit.`;

/** More careless lines than these teach nobody anything, those of one file even less. */
const MOST_LINES = 200;
const MOST_LINES_OF_A_FILE = 20;
/** In bytes of all workflows together; those of the largest projects are far smaller. */
const MOST_BYTES = 8 * 1024 ** 2;

/** Files that git is asked for at once: none is read in vain when there are too many. */
const AT_ONCE = 16;

const TOO_MUCH = `Workflow and action files were not checked to the end for lines that are careless with a key: ${MOST_LINES} such lines, ${MOST_LINES_OF_A_FILE} of a file, and 8 MiB are the most. The search for keys has no such limit.`;

/** What a look at the habits of a repository found. */
export interface Hygiene {
  readonly findings: readonly HygieneFinding[];
  /** Says what was not looked at. */
  readonly warnings: readonly string[];
}

const NOTHING: Hygiene = { findings: [], warnings: [] };

/** Looks at the .gitignore at the root and at the workflows and actions in the tree that is scanned. */
export async function lookAtHygiene(store: ObjectDatabase, scope: Scope): Promise<Hygiene> {
  if (scope.tree === undefined) return NOTHING;
  try {
    const missing = await notIgnored(store, scope.tree);
    const { pathOf: workflows, isCut } = await workflowFiles(store, scope.tree);
    const { lines, isWhole } = await careless(store, workflows);
    const found = [...missing, ...lines];
    const pathOf = ({ path }: Untouched): string => path.toString('latin1');
    const touched = found.length === 0 ? new Set() : await changedPaths(store, scope, found.map(pathOf));
    return {
      findings: found.map((finding) => ({ ...finding, touched: touched.has(pathOf(finding)) })),
      warnings: [...(isCut ? [TOO_MANY_FILES] : []), ...(isWhole ? [] : [TOO_MUCH])],
    };
  } catch (error) {
    // Advice is not worth a failure: the scan itself reports a tree that cannot be read.
    if (error instanceof UserError) return NOTHING;
    throw error;
  }
}

/**
 * Without the advice to ignore .p8 files where the repository keeps such files and all of them are accepted, as one of
 * PICO-8 cartridges does: there the advice would hide what the repository is about.
 */
export function withoutAccepted(
  hygiene: readonly HygieneFinding[],
  leaking: readonly Finding[],
  allowed: readonly { readonly finding: Finding }[],
): HygieneFinding[] {
  const isAccepted = allowed.some(({ finding }) => isP8File(finding)) && !leaking.some(isP8File);
  return hygiene.filter(({ kind }) => kind !== 'not-ignored' || !isAccepted);
}

function isP8File({ place, presence }: Finding): boolean {
  return presence === 'tree' && place.kind === 'file' && /\.p8$/i.test(place.path.toString('latin1'));
}

type Untouched = Omit<HygieneFinding, 'touched'>;

async function notIgnored(store: ObjectDatabase, tree: string): Promise<Untouched[]> {
  const content = await readTreeFile(store, tree, '.gitignore');
  if (content !== undefined && ignoresP8(content.toString('utf8'))) return [];
  const line = content === undefined ? undefined : 1;
  return [{ kind: 'not-ignored', path: Buffer.from('.gitignore'), line, message: MESSAGES['not-ignored'] }];
}

interface CarelessLines {
  readonly lines: readonly Untouched[];
  /** False where some were left out. */
  readonly isWhole: boolean;
}

async function careless(store: ObjectDatabase, pathOf: ReadonlyMap<string, string>): Promise<CarelessLines> {
  const found: Untouched[] = [];
  let isWhole = true;
  let bytes = 0;
  const isFull = (): boolean => found.length >= MOST_LINES || bytes > MOST_BYTES;
  const take: TakeObject = (id, type, content) => {
    if (type !== 'blob') return;
    bytes += content.length;
    if (isFull()) {
      isWhole = false;
      return;
    }
    const path = Buffer.from(pathOf.get(id) ?? '', 'latin1');
    const lines = carelessLines(content.toString('utf8'));
    isWhole &&= lines.length <= MOST_LINES_OF_A_FILE;
    for (const { line, kind } of lines.slice(0, MOST_LINES_OF_A_FILE)) {
      found.push({ kind, path, line, message: MESSAGES[kind] });
    }
  };
  const ids = [...pathOf.keys()];
  for (let at = 0; at < ids.length && (isWhole || !isFull()); at += AT_ONCE)
    await pipeOf(store).read(ids.slice(at, at + AT_ONCE), take);
  return { lines: found.sort((a, b) => Buffer.compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0)), isWhole };
}

/** Which of the paths, in latin1, differ between the start of the range and the tree; none where that cannot be known. */
async function changedPaths(
  store: ObjectDatabase,
  { base, range, tree }: Scope,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const from = base ?? (range.kind === 'commits' ? range.exclude[0] : undefined);
  if (from === undefined || tree === undefined) return new Set();
  const before = await entriesAt(store, from, paths);
  const now = await entriesAt(store, tree, paths);
  const isChanged = (path: string): boolean => before?.get(path)?.objectId !== now?.get(path)?.objectId;
  return new Set(before === undefined ? [] : paths.filter(isChanged));
}
