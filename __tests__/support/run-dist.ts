import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryPath } from './paths.ts';

export interface Run extends Result {
  readonly outputs: Record<string, string>;
  /** The runner's files as they were left, by name: `GITHUB_OUTPUT`, `GITHUB_STATE`, `GITHUB_ENV`, `GITHUB_PATH`, `GITHUB_STEP_SUMMARY`. */
  readonly files: Record<string, string>;
  readonly summary: string;
}

export interface RunOptions {
  readonly inputs?: Record<string, string>;
  /** Added to an environment that holds PATH, HOME and the runner's variables only. */
  readonly env?: Record<string, string>;
  /** The working folder, and GITHUB_WORKSPACE unless `env` says otherwise; a new empty folder by default. */
  readonly workspace?: string;
  readonly path?: string;
  readonly onSpawn?: (child: ChildProcess) => void;
}

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];

/** Runs a built entry in a child process as GitHub's runner does: `INPUT_*` variables, the runner's files, nothing else. */
export async function runDist(entry: string, options: RunOptions = {}): Promise<Run> {
  const stage = setUp(options);
  try {
    return stage.collect(await start(options.path ?? entryPath(entry), stage.workspace, stage.env, options.onSpawn));
  } finally {
    stage.remove();
  }
}

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the runner prepares for one step. */
export interface Stage {
  readonly workspace: string;
  readonly env: Record<string, string>;
  collect(result: Result): Run;
  remove(): void;
}

export function setUp(options: RunOptions): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'asc-key-run-'));
  const workspace = options.workspace ?? join(folder, 'workspace');
  const temp = join(folder, 'temp');
  for (const path of [workspace, temp]) mkdirSync(path, { recursive: true });
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    ...(process.env.NODE_V8_COVERAGE !== undefined && { NODE_V8_COVERAGE: process.env.NODE_V8_COVERAGE }),
  };
  for (const file of FILES) {
    env[file] = join(folder, file);
    writeFileSync(env[file], '');
  }
  for (const [name, value] of Object.entries(options.inputs ?? {})) {
    env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] = value;
  }
  Object.assign(env, options.env);
  return {
    workspace,
    env,
    collect: (result) => {
      const files = Object.fromEntries(
        FILES.map((file) => [file, existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '']),
      );
      const outputs = parseOutputs(files.GITHUB_OUTPUT ?? '');
      return { ...result, files, outputs, summary: files.GITHUB_STEP_SUMMARY ?? '' };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function start(
  script: string,
  cwd: string,
  env: Record<string, string>,
  onSpawn: RunOptions['onSpawn'],
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    onSpawn?.(child);
  });
}

/** Reads the form that the runner reads: `name<<DELIMITER`, lines, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([^\n<]+)<<([^\n]+)\n(?:([\s\S]*?)\n)?\2$/gm)) {
    outputs[name] = value;
  }
  return outputs;
}
