import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';
import { bytesOf, type RegisteredKey, type StandIn, type StandInOptions, startStandIn } from '../../stand-in/index.ts';
import { appleFile, makeKey } from '../support/keys.ts';
import { BUNDLE_ID, makeIpa } from '../support/packages.ts';
import { type Run, type RunOptions, runDist } from '../support/run-dist.ts';
import { logWithoutMasks, tracesOf } from '../support/traces.ts';

export const key = makeKey('upload');
export const secret = Buffer.from(appleFile(key)).toString('base64');
export const KEY_ID = 'UPLOAD0001';
export const ISSUER = '69a6de70-03db-47e3-e053-5b8c7c11a4d1';
export const APP = { id: '1234567890', bundleId: BUNDLE_ID, name: 'Made by a test' };
export const FILE = 'Made.ipa';

/** Long enough for a very busy machine; waits are a fifteenth of what they are by default. */
export const TIMEOUT = '40s';

/** Milliseconds after which a test of many runs hangs, for `jest.setTimeout`. */
export const HANGS = 300_000;

/** An .ipa of a few parts of `PART` bytes. */
export const PART = 1000;
export const ipa = makeIpa({ size: 4500 });

export function registered(more: Partial<RegisteredKey> = {}): RegisteredKey {
  return { publicKey: key.spki, keyId: KEY_ID, issuerId: ISSUER, ...more };
}

/** A stand-in with one app, in which small files have several parts and everything goes quickly. */
export async function startApi(options: Partial<StandInOptions> = {}): Promise<StandIn> {
  const api = await startStandIn({ keys: [registered()], apps: [APP], ...options });
  api.uploads.partSize = PART;
  api.uploads.looksUntilChecked = 0;
  api.uploads.looksUntilProcessed = 0;
  return api;
}

export interface UploadRun extends Run {
  readonly milliseconds: number;
}

/** A folder for one test's files. */
export class Workspace {
  readonly path = mkdtempSync(join(tmpdir(), 'asc-key-upload-'));

  write(name: string, bytes: Uint8Array): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return path;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export interface UploadOptions extends RunOptions {
  /** Of the file, and its path in the workspace. */
  readonly bytes?: Uint8Array;
  readonly name?: string;
}

/** Runs upload against the address, with the inputs of a team key unless told otherwise. */
export async function uploadAt(
  url: string,
  inputs: Record<string, string> = {},
  { bytes = ipa, name = FILE, ...options }: UploadOptions = {},
): Promise<UploadRun> {
  const workspace = new Workspace();
  workspace.write(name, bytes);
  const started = performance.now();
  try {
    const run = await runDist('upload', {
      workspace: workspace.path,
      ...options,
      inputs: {
        file: FILE,
        'private-key': secret,
        'key-id': KEY_ID,
        'issuer-id': ISSUER,
        'api-url': url,
        timeout: TIMEOUT,
        ...inputs,
      },
    });
    return keepForLeakTest({ ...run, milliseconds: performance.now() - started });
  } finally {
    workspace.remove();
  }
}

/** Runs upload against a stand-in of its own; `look` sees it before it is closed. */
export async function uploadWith(
  prepare: (api: StandIn) => void,
  inputs: Record<string, string> = {},
  options: UploadOptions & { readonly api?: Partial<StandInOptions> } = {},
): Promise<{ run: UploadRun; api: StandIn }> {
  const api = await startApi(options.api);
  try {
    prepare(api);
    return { run: await uploadAt(api.url, inputs, options), api };
  } finally {
    await api.close();
  }
}

/** How often each change was asked for, in the order of the first time: `POST /v1/buildUploads` → 1. */
export function changes(api: StandIn): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { method, path } of api.requests) {
    if (method === 'GET') continue;
    const what = `${method} ${path.replace(/(Files|Uploads)\/.*/, '$1')}`;
    counts[what] = (counts[what] ?? 0) + 1;
  }
  return counts;
}

/** What a whole upload asks for, each once. */
export const ONCE = { 'POST /v1/buildUploads': 1, 'POST /v1/buildUploadFiles': 1, 'PATCH /v1/buildUploadFiles': 1 };

/** Fails unless exactly one file was committed, once, and holds the bytes. */
export function expectArrived(api: StandIn, bytes: Uint8Array = ipa): void {
  const committed = api.records.files.filter(({ commits }) => commits > 0);
  expect(committed).toHaveLength(1);
  for (const file of committed) {
    expect(file.commits).toBe(1);
    expect(bytesOf(file).equals(bytes)).toBe(true);
  }
}

export const errorsIn = ({ stdout }: Run): string[] => stdout.split('\n').filter((line) => line.startsWith('::error'));
export const warningsIn = ({ stdout }: Run): string[] =>
  stdout.split('\n').filter((line) => line.startsWith('::warning'));

/** A log as the runner shows it, masks aside, for messages of a test that fails. */
export const logOf = ({ stdout, stderr }: Run): string => logWithoutMasks(stdout) + stderr;

const shown: string[] = [];

function keepForLeakTest(run: UploadRun): UploadRun {
  shown.push(logWithoutMasks(run.stdout), run.stderr, ...Object.values(run.files));
  return run;
}

/** Fails when bytes of the key, a whole token, or the address of a part stand in anything that the runs so far have shown. */
export function expectNothingLeaked(...more: readonly string[]): void {
  expect(shown.length).toBeGreaterThan(0);
  const texts = [...new Set([...shown, ...more].flatMap((text) => text.split('\n')))].join('\n');
  expect(tracesOf(key, texts)).toEqual([]);
  expect(texts).not.toMatch(/eyJ[\w-]{20,}\.[\w-]{20,}/);
  expect(texts).not.toMatch(/X-Amz-|object-storage\/|[0-9a-f]{64}/i);
}
