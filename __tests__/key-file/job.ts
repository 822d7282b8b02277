import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { COMMAND_FILES, parseValues } from '../../local-runner/command-files.ts';
import { inputEnvironment } from '../../local-runner/environment.ts';
import { appleFile, type TestKey } from '../support/keys.ts';
import { entryPath } from '../support/paths.ts';

export const KEY_ID = 'K7Q2M9X4TB';
export const ISSUER_ID = '6053b7fe-68a8-4acb-89be-165aa6465142';

export const secretOf = (key: TestKey): string => Buffer.from(appleFile(key)).toString('base64');

/** One step as it ran, with all that it left in the runner's files. */
export interface Step {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: Record<string, string>;
  readonly outputs: Record<string, string>;
  readonly state: Record<string, string>;
  readonly summary: string;
}

export interface StepOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Modules that are loaded before the action. */
  readonly preload?: string;
  readonly onSpawn?: (child: ChildProcess) => void;
  /** As another user, where the tests run as root. */
  readonly uid?: number;
}

/** The inputs as the runner hands them over: with the defaults of action.yml. */
const DEFAULTS = { 'issuer-id': '', for: '', home: 'false', leftovers: 'warn' };

/** A job on a runner of its own: folders, and the variables that one step exports for the next. */
export class Job {
  readonly folder: string;
  readonly temp: string;
  readonly home: string;
  readonly workspace: string;
  readonly systemTemp: string;
  readonly exported: Record<string, string> = {};
  #steps = 0;
  /** Where the programs lie that other users run. */
  #open: string | undefined;

  constructor(parent = tmpdir()) {
    this.folder = mkdtempSync(join(parent, 'key-file-job-'));
    this.temp = join(this.folder, '_temp');
    this.home = join(this.folder, 'home');
    this.workspace = join(this.folder, 'work');
    this.systemTemp = join(this.folder, 'tmp');
    for (const path of [this.temp, this.home, this.workspace, this.systemTemp]) mkdirSync(path);
  }

  main(inputs: Record<string, string>, options: StepOptions = {}): Promise<Step> {
    return this.#step(
      'key-file',
      inputEnvironment({ 'key-id': KEY_ID, 'issuer-id': ISSUER_ID, ...inputs }, DEFAULTS),
      options,
    );
  }

  /** The post of a use, with the state that its main saved, whatever became of it. */
  post(main: Pick<Step, 'state'>, options: StepOptions = {}): Promise<Step> {
    const state = Object.fromEntries(Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]));
    // The runner hands over the inputs again.
    return this.#step('key-file-post', { 'INPUT_PRIVATE-KEY': 'of another step', ...state }, options);
  }

  /** All that is below a folder: paths with modes, and where links lead; without the runner's own files. */
  tree(folder = this.folder): string[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const mode = (lstatSync(path).mode & 0o777).toString(8);
        const link = entry.isSymbolicLink() ? ` -> ${readlinkSync(path)}` : '';
        return `${relative(folder, path)}${link} ${entry.isSymbolicLink() ? '' : mode}`.trim();
      })
      .filter((line) => !line.startsWith('_runner'))
      .sort();
  }

  remove(): void {
    for (const folder of [this.folder, this.#open]) if (folder) rmSync(folder, { recursive: true, force: true });
  }

  /** Node and an action where any user may read them: the folders above the checkout may be closed to others. */
  #forAll(script: string): Program {
    this.#open ??= mkdtempSync(join(tmpdir(), 'key-file-open-'));
    chmodSync(this.#open, 0o755);
    const node = join(this.#open, 'node');
    if (!existsSync(node)) linkOrCopy(process.execPath, node);
    const folder = join(this.#open, basename(dirname(script)));
    cpSync(dirname(script), folder, { recursive: true });
    return { node, script: join(folder, basename(script)) };
  }

  async #step(entry: string, env: Record<string, string>, options: StepOptions): Promise<Step> {
    const folder = join(this.folder, `_runner-${++this.#steps}`);
    mkdirSync(folder);
    const files = Object.fromEntries(COMMAND_FILES.map((name) => [name, join(folder, name)]));
    for (const path of Object.values(files)) {
      writeFileSync(path, '');
      // A step may run as another user.
      chmodSync(path, 0o666);
    }
    const whole = {
      PATH: process.env.PATH,
      HOME: this.home,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: this.workspace,
      RUNNER_TEMP: this.temp,
      TMPDIR: this.systemTemp,
      ...(process.env.NODE_V8_COVERAGE !== undefined && { NODE_V8_COVERAGE: process.env.NODE_V8_COVERAGE }),
      ...this.exported,
      ...files,
      ...env,
      ...options.env,
    };
    const script = entryPath(entry);
    const program = options.uid === undefined ? { node: process.execPath, script } : this.#forAll(script);
    const result = await run(program, this.workspace, defined(whole), options);
    const texts = Object.fromEntries(Object.entries(files).map(([name, path]) => [name, readFileSync(path, 'utf8')]));
    Object.assign(this.exported, parseValues(texts.GITHUB_ENV ?? ''));
    return {
      ...result,
      files: texts,
      outputs: parseValues(texts.GITHUB_OUTPUT ?? ''),
      state: parseValues(texts.GITHUB_STATE ?? ''),
      summary: texts.GITHUB_STEP_SUMMARY ?? '',
    };
  }
}

function defined(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));
}

type Ended = Pick<Step, 'code' | 'signal' | 'stdout' | 'stderr'>;

interface Program {
  readonly node: string;
  readonly script: string;
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another file system, for one.
    copyFileSync(from, to);
  }
}

function run(program: Program, cwd: string, env: Record<string, string>, options: StepOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const { node, script } = program;
    const args = options.preload === undefined ? [script] : ['--require', options.preload, script];
    const { uid } = options;
    const child = spawn(node, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    options.onSpawn?.(child);
  });
}

/** The workflow commands of one kind in a log, with the runner's escapes undone. */
export function said(step: Step, kind: 'error' | 'warning' | 'notice'): string[] {
  return step.stdout
    .split('\n')
    .filter((line) => line.startsWith(`::${kind}::`))
    .map((line) =>
      line
        .slice(kind.length + 4)
        .replace(/%0A/g, '\n')
        .replace(/%0D/g, '\r')
        .replace(/%25/g, '%'),
    );
}

/** The lines for people: neither commands nor masks. */
export function lines(step: Step): string[] {
  return step.stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::'));
}
