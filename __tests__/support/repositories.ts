import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Repositories for tests, made by git itself. Names, times and contents are fixed, so that ids are the same in every
 * run; no configuration of the machine is read.
 */
const ENVIRONMENT = {
  PATH: process.env.PATH,
  LANG: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ALLOW_PROTOCOL: 'file:http:https',
  GIT_AUTHOR_NAME: 'Ann Author',
  GIT_AUTHOR_EMAIL: 'ann@example.com',
  GIT_COMMITTER_NAME: 'Cas Committer',
  GIT_COMMITTER_EMAIL: 'cas@example.com',
};

/** The first commit's time, in seconds; each later one of a repository is a minute after the one before. */
const FIRST = 1_700_000_000;

export type Content = string | Buffer | null | { readonly link: string };

export interface CommitOptions {
  /** Path → content; null removes the file. */
  readonly files?: Readonly<Record<string, Content>>;
  readonly message?: string | Buffer;
  readonly author?: string;
  readonly email?: string;
  /** In seconds since 1970; by default a minute after the commit before. */
  readonly date?: number;
}

const made: string[] = [];

/** A new empty folder, to be removed by `removeFolders`. */
export function newFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'asc-key-test-'));
  made.push(folder);
  return folder;
}

/** Removes what the tests of a file made: for `afterAll`. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A new repository with a branch `main` and no commit. */
export function repository(options: { path?: string; bare?: boolean; format?: 'sha1' | 'sha256' } = {}): Repository {
  const path = options.path ?? newFolder();
  mkdirSync(path, { recursive: true });
  const flags = [...(options.bare ? ['--bare'] : []), `--object-format=${options.format ?? 'sha1'}`];
  run(path, ['init', '--quiet', '--initial-branch=main', '--template=', ...flags]);
  const repo = new Repository(path);
  // What GitHub's servers allow.
  repo.git('config', 'uploadpack.allowFilter', 'true');
  repo.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  return repo;
}

export class Repository {
  readonly path: string;
  #commits = 0;

  constructor(path: string) {
    this.path = path;
  }

  /** As an address to clone from; a plain path would make git take a short cut. */
  get url(): string {
    return pathToFileURL(this.path).href;
  }

  /** Runs git in the repository and returns what it writes, trimmed. */
  git(...args: string[]): string {
    return run(this.path, args);
  }

  /** As `git`, with something to read for it. */
  gitWith(input: string | Buffer, ...args: string[]): string {
    return run(this.path, args, {
      input,
      env: { GIT_AUTHOR_DATE: `${FIRST} +0000`, GIT_COMMITTER_DATE: `${FIRST} +0000` },
    });
  }

  /** Cuts the file of a loose object off in its middle. */
  damage(id: string): void {
    const path = join(this.path, '.git/objects', id.slice(0, 2), id.slice(2));
    const content = readFileSync(path);
    rmSync(path);
    writeFileSync(path, content.subarray(0, Math.floor(content.length / 2)));
  }

  write(files: Readonly<Record<string, Content>>): void {
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.path, name);
      rmSync(path, { recursive: true, force: true });
      if (content === null) continue;
      mkdirSync(dirname(path), { recursive: true });
      if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, path);
      else writeFileSync(path, content);
    }
  }

  /** Commits all that is in the work tree, after writing `files`; returns the id. */
  commit(options: CommitOptions = {}): string {
    this.write(options.files ?? {});
    this.git('add', '--all', '--force');
    const message = ['commit', '--quiet', '--allow-empty', '--no-verify', '--cleanup=verbatim', '--file=-'];
    run(this.path, message, { ...this.#people(options), input: options.message ?? `Commit ${this.#commits}\n` });
    return this.git('rev-parse', 'HEAD');
  }

  /** Adds many commits to main, each of which changes one small file; returns their ids, oldest first. */
  grow(commits: number): string[] {
    const stream: string[] = [];
    for (let index = 0; index < commits; index += 1) {
      const content = `content ${index}\n`;
      const time = `${FIRST + 60 * this.#commits++} +0000`;
      stream.push('commit refs/heads/main', `mark :${index + 1}`);
      stream.push(`author Ann Author <ann@example.com> ${time}`, `committer Cas Committer <cas@example.com> ${time}`);
      stream.push('data 6', 'Grown', ...(index === 0 ? ['from refs/heads/main^0'] : []));
      stream.push(`M 644 inline grown/${index % 10}`, `data ${content.length}`, content);
    }
    const hasMain = this.git('for-each-ref', 'refs/heads/main') !== '';
    const input = stream.filter((line) => hasMain || !line.startsWith('from ')).join('\n');
    run(this.path, ['fast-import', '--quiet', '--done', '--force'], { input: `${input}\ndone\n` });
    this.git('reset', '--quiet', '--hard');
    return this.git('rev-list', '--reverse', `--max-count=${commits}`, 'main').split('\n');
  }

  /** Merges revisions into HEAD without a fast forward; `files` change the result, as a merge with content of its own. */
  merge(revisions: readonly string[], options: CommitOptions = {}): string {
    run(this.path, ['merge', '--quiet', '--no-ff', '--no-commit', ...revisions]);
    return this.commit({ message: 'Merge\n', ...options });
  }

  /** An annotated tag; returns the id of its object. */
  tag(name: string, message: string, revision = 'HEAD'): string {
    run(this.path, ['tag', '--annotate', '--file=-', name, revision], { ...this.#people({}), input: message });
    return this.git('rev-parse', `refs/tags/${name}`);
  }

  /** A clone over the file protocol, as actions/checkout would make it, with further options of `git clone`. */
  clone(...options: string[]): Repository {
    const path = join(newFolder(), 'checkout');
    run(dirname(path), ['clone', '--quiet', '--template=', ...options, '--', this.url, path]);
    return new Repository(path);
  }

  /**
   * What actions/checkout does: one ref, under the name that it gets in the checkout, to a depth (0: everything), with
   * HEAD detached at it.
   */
  checkout(ref: string, to: string, depth = 1): Repository {
    const checkout = repository({ format: this.git('rev-parse', '--show-object-format') as 'sha1' | 'sha256' });
    checkout.git('remote', 'add', 'origin', this.url);
    const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
    const options = depth === 0 ? [] : [`--depth=${depth}`];
    const others = depth === 0 ? all : [];
    checkout.git('fetch', '--quiet', '--no-tags', ...options, 'origin', `+${ref}:${to}`, ...others);
    checkout.git('checkout', '--quiet', '--detach', '--force', to);
    return checkout;
  }

  #people(options: CommitOptions): { env: Record<string, string> } {
    const date = `${options.date ?? FIRST + 60 * this.#commits++} +0000`;
    return {
      env: {
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
        ...(options.author === undefined ? {} : { GIT_AUTHOR_NAME: options.author }),
        ...(options.email === undefined ? {} : { GIT_AUTHOR_EMAIL: options.email }),
      },
    };
  }
}

function run(
  cwd: string,
  args: readonly string[],
  options: { env?: Record<string, string>; input?: string | Buffer } = {},
): string {
  const neutral = [
    '-c',
    'commit.gpgSign=false',
    '-c',
    'tag.gpgSign=false',
    '-c',
    'core.autocrlf=false',
    '-c',
    'gc.auto=0',
    '-c',
    'safe.directory=*',
  ];
  return execFileSync('git', [...neutral, ...args], {
    cwd,
    env: { ...ENVIRONMENT, ...options.env },
    input: options.input ?? '',
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  })
    .toString()
    .trim();
}
