import { type Repository, repository } from '../../support/repositories.ts';

/** A repository as GitHub has it, with the refs of two pull requests, and the ids that tests ask for. */
export interface Project {
  readonly origin: Repository;
  /** The commits of main, oldest first; the one at 3 brings `old`. */
  readonly main: readonly string[];
  /** A branch that adds the file `leak` and removes it again. */
  readonly topic: { readonly added: string; readonly removed: string; readonly merge: string };
  /** A branch that adds `late`, merges main ("Update branch"), and goes on. */
  readonly updated: { readonly added: string; readonly update: string; readonly last: string; readonly merge: string };
  readonly blobs: { readonly leak: string; readonly late: string; readonly old: string };
}

export const SECRETS = { leak: 'added and removed\n', late: 'before the update\n', old: 'long known\n' };

/** The list of known keys on the last commit of main. */
export const ALLOWED = 'fixtures/**\n';

export function makeProject(format: 'sha1' | 'sha256' = 'sha1'): Project {
  const origin = repository({ format });
  const main: string[] = [];
  for (let index = 0; index < 3; index += 1) {
    main.push(origin.commit({ files: { [`src/file${index}`]: `content ${index}\n` } }));
  }
  origin.git('checkout', '--quiet', '-b', 'topic');
  const added = origin.commit({ files: { 'deep/down/leak': SECRETS.leak } });
  const removed = origin.commit({ files: { 'deep/down/leak': null, other: 'other\n' } });
  origin.git('checkout', '--quiet', '-b', 'updated', main[1] ?? '');
  const late = origin.commit({ files: { late: SECRETS.late } });
  origin.git('checkout', '--quiet', 'main');
  main.push(origin.commit({ files: { 'src/old': SECRETS.old } }));
  main.push(origin.commit({ files: { 'src/file4': 'content 4\n' } }));
  origin.git('checkout', '--quiet', 'updated');
  const update = origin.merge(['main'], { message: 'Merge main\n' });
  const last = origin.commit({ files: { late: null } });
  origin.git('checkout', '--quiet', 'main');
  main.push(origin.commit({ files: { 'src/file5': 'content 5\n', '.asc-key-allow': ALLOWED } }));
  const merges = [mergeInto(origin, 'topic', 7), mergeInto(origin, 'updated', 8)];
  // The heads of pull requests from forks are in no branch.
  for (const branch of ['topic', 'updated']) origin.git('branch', '--quiet', '-D', branch);
  const blob = (revision: string): string => origin.git('rev-parse', revision);
  return {
    origin,
    main,
    topic: { added, removed, merge: merges[0] ?? '' },
    updated: { added: late, update, last, merge: merges[1] ?? '' },
    blobs: { leak: blob(`${added}:deep/down/leak`), late: blob(`${late}:late`), old: blob(`${main[3]}:src/old`) },
  };
}

/** The event of a pull request, as far as it is read. */
export function pullRequest(base: string | undefined, head: string | undefined, number = 7): object {
  return {
    number,
    pull_request: { number, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'topic' } },
    repository: { default_branch: 'main' },
  };
}

export function push(before: string | undefined, after: string | undefined, ref = 'refs/heads/main'): object {
  const zero = '0'.repeat(40);
  return { before: before ?? zero, after: after ?? zero, ref, repository: { default_branch: 'main' } };
}

function mergeInto(origin: Repository, branch: string, number: number): string {
  const head = origin.git('rev-parse', branch);
  origin.git('checkout', '--quiet', '--detach', 'main');
  const merge = origin.merge([branch]);
  origin.git('update-ref', `refs/pull/${number}/head`, head);
  origin.git('update-ref', `refs/pull/${number}/merge`, merge);
  origin.git('checkout', '--quiet', 'main');
  return merge;
}
