import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { parse } from 'node:path';
import { UserError } from '../../runner/user-error.ts';
import { readingEnvironment } from './environment.ts';
import { real } from './paths.ts';
import { endGroup, type Outcome, outcomeOf } from './processes.ts';
import { findGit, workingFolder } from './program.ts';

/** From this version on git takes configuration from its environment (`GIT_CONFIG_COUNT`). */
const OLDEST = [2, 31] as const;

const DEFAULT_TIMEOUT_MS = 600_000;

/** Given on the command line of every git: nothing in a repository may name a program to run. */
const NEUTRAL = [
  ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0'],
  // A fetch asks the repositories of alternates for their refs, by a git that reads their configuration: the checkout's.
  ...['-c', 'core.alternateRefsCommand=exit 0 #'],
];

/** What asks other machines, and so may take any time. */
const ASKING: ReadonlySet<string> = new Set(['fetch', 'ls-remote']);

export interface FindOptions {
  readonly searchPath?: string | undefined;
  readonly workspace?: string | undefined;
}

export interface RunOptions {
  readonly gitDir?: string;
  readonly input?: string | Uint8Array;
  /** Laid over the clean environment; `undefined` takes a variable out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs?: number;
  /** Exit codes that are no failure; 0 alone by default. */
  readonly allowedCodes?: readonly number[];
}

/** A git command that failed. Its message names the command alone, since what git says quotes names of others. */
export class GitFailure extends UserError {
  readonly stderr: string;
  /** The exit code; -1 when it was ended by a signal or the time limit. */
  readonly code: number;

  constructor(command: string, code: number, stderr: string) {
    super(
      `"git ${command}" ended with ${code < 0 ? 'a signal or at the time limit' : `exit code ${code}`}, so the repository could not be read. Run git fsck in the checkout, or check it out again.`,
    );
    this.stderr = stderr;
    this.code = code;
  }
}

/** The git of this machine, always started by its absolute path, outside of the checkout, in a clean environment. */
export class Git {
  /** The absolute path of the program. */
  readonly path: string;
  /** Folders from which no program may come: the workspace. */
  readonly avoid: readonly string[];
  readonly #folder: string;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #running = new Set<ChildProcess>();
  /** What may still be started. */
  #mayStart: 'all' | 'local' | 'none' = 'all';

  private constructor(path: string, avoid: readonly string[]) {
    this.path = path;
    this.avoid = avoid;
    this.#environment = readingEnvironment(process.env, avoid);
    this.#folder = workingFolder(avoid);
  }

  /**
   * Looks for git on the PATH, without the folders that are relative or inside of the workspace.
   * @throws {UserError} when there is none, or one older than 2.31.
   */
  static async find(options: FindOptions = {}): Promise<Git> {
    const git = Git.locate(options);
    await git.checkVersion();
    return git;
  }

  /**
   * As `find`, but whether it is new enough is for `checkVersion` to say.
   * @throws {UserError} when there is none.
   */
  static locate(options: FindOptions = {}): Git {
    const workspace = options.workspace ?? process.env.GITHUB_WORKSPACE ?? process.cwd();
    // A workspace that is the root of the disk would exclude every program there is.
    const avoid = real(workspace) === parse(real(workspace)).root ? [] : [workspace];
    const path = findGit(options.searchPath ?? process.env.PATH ?? process.env.Path, avoid);
    if (path === undefined) {
      throw new UserError(
        'There is no git on the PATH. Install git before the step with actions/checkout (without git, checkout downloads files and no history), then run the job again.',
      );
    }
    return new Git(path, avoid);
  }

  /**
   * Runs git to its end and collects what it writes.
   * @throws {GitFailure} for an exit code that is not allowed, and at the time limit.
   */
  async run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
    const { input = '', timeoutMs = DEFAULT_TIMEOUT_MS, allowedCodes = [0] } = options;
    const child = this.spawn(args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
    const outcome = await outcomeOf(child, input, timeoutMs);
    if (!allowedCodes.includes(outcome.code)) throw new GitFailure(args[0] ?? '', outcome.code, outcome.stderr);
    return outcome;
  }

  /** Starts git; `stdio` is as for `child_process.spawn`, pipes by default. */
  spawn(
    args: readonly string[],
    options: Pick<RunOptions, 'gitDir' | 'env'> & { readonly stdio?: StdioOptions } = {},
  ): ChildProcess {
    const env: NodeJS.ProcessEnv = {
      ...this.#environment,
      ...(options.gitDir === undefined ? {} : { GIT_DIR: options.gitDir }),
      ...options.env,
    };
    const command = args.find((word) => !word.startsWith('-') && !word.includes('=')) ?? '';
    if (this.#mayStart === 'none' || (this.#mayStart === 'local' && ASKING.has(command))) {
      throw new GitFailure(command, -1, '');
    }
    const child = spawn(this.path, [...NEUTRAL, ...args], {
      cwd: this.#folder,
      env,
      stdio: options.stdio ?? ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
      // A process group of its own, so that what git starts can be ended with it.
      detached: process.platform !== 'win32',
    });
    this.#running.add(child);
    child.once('exit', () => this.#running.delete(child));
    return child;
  }

  /** Ends every git that runs, with all that it started. From now on no other machine is asked. */
  interrupt(): void {
    if (this.#mayStart === 'all') this.#mayStart = 'local';
    for (const child of this.#running) endGroup(child);
  }

  /** Ends every git that runs; none can be started any more. */
  stop(): void {
    this.#mayStart = 'none';
    this.interrupt();
  }

  /** @throws {UserError} when it is older than 2.31. */
  async checkVersion(): Promise<void> {
    const { stdout } = await this.run(['version'], { timeoutMs: 60_000 });
    const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(stdout.toString()) ?? []).map(Number);
    if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
    throw new UserError(
      `The git on the PATH is version ${major}.${minor}, and ${OLDEST.join('.')} is the oldest that can be used. Install a newer git before the step with actions/checkout.`,
    );
  }
}
