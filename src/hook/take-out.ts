import { basename } from 'node:path';
import type { ObjectDatabase } from '../leaks/git/object-database.ts';
import type { Finding } from '../leaks/locate/finding.ts';
import { count } from '../leaks/wording.ts';
import { forLog } from '../runner/untrusted.ts';

/** How the commit that was refused is put together. */
export interface CommitInMaking {
  /** Whether it is the first of its branch. */
  readonly isFirst: boolean;
  /** Whether git took the files as they are now, through an index of its own: `git commit --all`, `git commit PATH`. */
  readonly fromFiles: boolean;
  /** Whether a merge is under way. */
  readonly isMerge: boolean;
  /** The paths with findings that HEAD has already, in latin1. */
  readonly inHead: ReadonlySet<string>;
}

/** In one command; nobody pastes more. */
const MOST_PATHS = 20;

/** The index of `git commit --all` and `git commit PATH` is a temporary one beside git's own. */
export function isTemporary(index: string | undefined): boolean {
  return index !== undefined && basename(index) !== 'index';
}

/** Which of the paths the commit has. */
export async function pathsIn(
  store: ObjectDatabase,
  commit: string | undefined,
  paths: readonly string[],
): Promise<Set<string>> {
  if (commit === undefined || paths.length === 0) return new Set();
  const bytes = paths.map((path) => Buffer.from(path, 'latin1').toString());
  const names = ['ls-tree', '-z', '--name-only', '--full-tree', commit, '--', ...bytes.slice(0, MOST_PATHS * 2)];
  const { stdout } = await store.run(names, { allowedCodes: [0, 128], env: { GIT_LITERAL_PATHSPECS: '1' } });
  return new Set(stdout.toString('latin1').split('\0').filter(Boolean));
}

/** The paths of the files with findings, each once, in latin1. */
export function pathsOf(findings: readonly Finding[]): string[] {
  const files = findings.flatMap(({ place }) => (place.kind === 'file' ? [place] : []));
  return [...new Set(files.filter(({ path, shown }) => path.equals(shown)).map(({ path }) => path.toString('latin1')))];
}

/** How files are taken out of a commit that was refused: sentences, and commands that run as they stand in any folder. */
export function takeOut(findings: readonly Finding[], commit: CommitInMaking): string[] {
  const paths = pathsOf(findings);
  const old = commit.fromFiles && !commit.isFirst ? paths.filter((path) => commit.inHead.has(path)) : [];
  const rest = paths.filter((path) => !old.includes(path));
  const command = commit.isFirst ? 'git rm --cached --force' : 'git restore --staged';
  return [
    ...(rest.length === 0
      ? []
      : ['Take it out of the commit; the file itself stays as it is:', ...line(command, rest)]),
    ...(old.length === 0
      ? []
      : [
          'git took these files as they are (commit --all, or with a path). Take the key out of them, or undo all changes to them:',
          ...line('git restore --staged --worktree', old),
        ]),
    ...(paths.length === 0 ? ['Take it out of the commit; FILE stands for the file:', ...line(command, [])] : []),
    ...(commit.isMerge
      ? [
          'A merge is under way: if the key comes with it, the other branch has it in a commit. Leave the merge with git merge --abort, and take it out there.',
        ]
      : []),
  ];
}

/** One command for the files, and how many it leaves out. */
export function line(command: string, paths: readonly string[]): string[] {
  const written = paths.slice(0, MOST_PATHS).map(pathspec);
  const shown = written.filter((path) => path !== undefined);
  const left = paths.length - shown.length;
  const files = shown.length === 0 ? 'FILE' : shown.join(' ');
  return [
    `  ${command} -- ${files}`,
    ...(left > 0 && shown.length > 0 ? [`  and the same for ${count(left, 'more file')}`] : []),
  ];
}

/** A path from the root, for a shell: as it is, or between quotes; undefined for one that cannot be shown as it is. */
function pathspec(path: string): string | undefined {
  const bytes = Buffer.from(path, 'latin1');
  const text = bytes.toString('utf8');
  if (forLog(bytes) !== text || text.includes("'") || text.includes('\ufffd')) return undefined;
  // After ":/" some signs would be more of git's magic.
  return /^[A-Za-z0-9.][\w./+@%-]*$/.test(text) ? `:/${text}` : `':(top,literal)${text}'`;
}
