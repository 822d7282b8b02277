import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchingEnvironment } from '../git/environment.ts';
import { GitFailure } from '../git/git.ts';
import type { ObjectDatabase, Ref } from '../git/object-database.ts';
import { isInside } from '../git/paths.ts';
import { configEnvironment, readHeaders } from './fetch-credentials.ts';
import { type Home, isOnServer, type Origin, overHttps } from './origin.ts';

const LIST_TIMEOUT_MS = 120_000;
const FETCH_TIMEOUT_MS = 900_000;

/** So many ids go into one request. */
const BATCH = 5_000;

export interface Limits {
  /** `tree:0`: commits and tags alone; `blob:none`: all but the contents of files that are not named themselves. */
  readonly filter?: 'tree:0' | 'blob:none';
  /** So many generations of commits. */
  readonly depth?: number | undefined;
}

/** The repository that a checkout came from. What is fetched goes into the store, never into the checkout. */
export class Remote {
  readonly #store: ObjectDatabase;
  readonly #environment: Readonly<Record<string, string | undefined>>;

  private constructor(store: ObjectDatabase, origin: Origin, headers: readonly string[]) {
    this.#store = store;
    const settings: [string, string][] = [
      ['remote.origin.url', origin.url],
      // Ask for what we name, with no talk about what we have.
      ['fetch.negotiationAlgorithm', 'noop'],
      ['protocol.version', '2'],
    ];
    for (const header of headers) settings.push([`http.${new URL(origin.url).origin}/.extraheader`, header]);
    this.#environment = { ...fetchingEnvironment(process.env, origin.protocol), ...configEnvironment(settings) };
  }

  /**
   * The remote of a checkout's origin; undefined when there is none that may be asked: only the job's own server is
   * asked, or a folder of this machine outside of the checkout. Whether it answers shows when it is asked.
   */
  static async connect(
    store: ObjectDatabase,
    origin: Origin | undefined,
    place: Home & { readonly runnerTemp: string | undefined },
  ): Promise<Remote | undefined> {
    if (origin === undefined || !isOnServer(place, origin)) return undefined;
    if (origin.protocol === 'file' && isInside(origin.path, store.checkoutPath)) return undefined;
    const anonymous = overHttps(place, origin);
    const candidates = anonymous === undefined ? [origin] : [anonymous, origin];
    for (const candidate of candidates) {
      const headers = await readHeaders(store.git, store.checkoutConfig, candidate, place.runnerTemp);
      const remote = new Remote(store, candidate, headers);
      if (candidates.length === 1 || (await remote.list(['HEAD'])) !== undefined) return remote;
    }
    return undefined;
  }

  /** The refs of the remote that fit the patterns, as `git ls-remote` takes them; undefined when it does not answer. */
  async list(patterns: readonly string[]): Promise<Ref[] | undefined> {
    try {
      const { stdout } = await this.#store.git.run(['ls-remote', '--quiet', 'origin', ...patterns], {
        gitDir: this.#store.fetchDir,
        env: this.#environment,
        timeoutMs: LIST_TIMEOUT_MS,
      });
      return parseRefs(stdout);
    } catch (error) {
      if (error instanceof GitFailure) return undefined;
      throw error;
    }
  }

  /**
   * Fetches what is named (ids, or full names of refs) with all that it reaches, within limits. Says whether it worked.
   */
  async fetch(wanted: readonly string[], limits: Limits = {}): Promise<boolean> {
    const { filter, depth } = limits;
    // Objects may now be missing on purpose: with this, git does not take that for damage.
    if (filter !== undefined) allowMissing(this.#store.fetchDir);
    const options = [
      filter === undefined ? '--no-filter' : `--filter=${filter}`,
      ...(depth === undefined ? [] : [`--depth=${depth}`]),
    ];
    for (let start = 0; start < wanted.length; start += BATCH) {
      const batch = wanted.slice(start, start + BATCH);
      if (!(await this.#fetch(this.#store.fetchDir, options, batch))) return false;
    }
    return true;
  }

  /** Fetches commits into a store that has all of their past but the latest, and so lets the remote know what it has. */
  async fetchUpdates(ids: readonly string[]): Promise<boolean> {
    return this.#fetch(this.#store.gitDir, [], ids, ['-c', 'fetch.negotiationAlgorithm=default']);
  }

  async #fetch(
    gitDir: string,
    options: readonly string[],
    wanted: readonly string[],
    settings: readonly string[] = [],
  ): Promise<boolean> {
    const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance'];
    try {
      await this.#store.git.run([...settings, 'fetch', ...quiet, ...options, '--stdin', 'origin'], {
        gitDir,
        env: this.#environment,
        input: `${wanted.join('\n')}\n`,
        timeoutMs: FETCH_TIMEOUT_MS,
      });
      return true;
    } catch (error) {
      if (error instanceof GitFailure) return false;
      throw error;
    }
  }
}

function allowMissing(gitDir: string): void {
  const file = join(gitDir, 'config');
  if (readFileSync(file, 'utf8').includes('partialClone')) return;
  appendFileSync(
    file,
    '[core]\n\trepositoryFormatVersion = 1\n[extensions]\n\tpartialClone = origin\n[remote "origin"]\n\tpromisor = true\n',
  );
}

/** Lines of an id, a tab and a name; `^{}` marks what a tag points to, and is no ref. */
function parseRefs(listing: Buffer): Ref[] {
  return listing
    .toString('latin1')
    .split('\n')
    .map((line) => /^([0-9a-f]{40,64})\t(.+)$/.exec(line))
    .flatMap((match) => (match?.[1] && match[2] ? [{ id: match[1], name: Buffer.from(match[2], 'latin1') }] : []))
    .filter(({ name }) => !name.toString('latin1').endsWith('^{}'));
}
