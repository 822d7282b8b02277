import { expect } from '@jest/globals';
import { type RegisteredKey, type StandIn, type StandInOptions, startStandIn } from '../../stand-in/index.ts';
import { appleFile, makeKey } from '../support/keys.ts';
import { type Run, type RunOptions, runDist } from '../support/run-dist.ts';
import { logWithoutMasks, tracesOf } from '../support/traces.ts';

export const key = makeKey('verify');
export const secret = Buffer.from(appleFile(key)).toString('base64');
export const KEY_ID = 'VERIFY0001';
export const ISSUER = '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5';

/** Long enough for a very busy machine; waits are a sixth of what they are by default. */
export const TIMEOUT = '20s';

/** Milliseconds after which a test of many runs hangs, for `jest.setTimeout`. */
export const HANGS = 300_000;

export function registered(more: Partial<RegisteredKey> = {}): RegisteredKey {
  return { publicKey: key.spki, keyId: KEY_ID, issuerId: ISSUER, ...more };
}

/** Runs verify against the address, with the inputs of a team key unless told otherwise. */
export function verifyAt(url: string, inputs: Record<string, string> = {}, options: RunOptions = {}): Promise<Run> {
  return runDist('verify', {
    ...options,
    inputs: {
      'private-key': secret,
      'key-id': KEY_ID,
      'issuer-id': ISSUER,
      'api-url': url,
      timeout: TIMEOUT,
      ...inputs,
    },
  }).then(keepForLeakTest);
}

/** Runs verify against a stand-in of its own. */
export async function verifyWith(
  prepare: (api: StandIn) => void,
  inputs: Record<string, string> = {},
  { keys = [registered()], ...options }: Partial<StandInOptions> & Pick<RunOptions, 'env'> = {},
): Promise<Run & { readonly requests: StandIn['requests'] }> {
  const api = await startStandIn({ ...options, keys });
  try {
    prepare(api);
    const { env } = options;
    const run = await verifyAt(api.url, inputs, env === undefined ? {} : { env });
    return { ...run, requests: [...api.requests] };
  } finally {
    await api.close();
  }
}

/** Runs the jobs eight at a time, for most of them only wait; the results are in the order of the jobs. */
export async function together<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const queue = jobs.entries();
  const worker = async (): Promise<void> => {
    for (const [index, job] of queue) results[index] = await job();
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return results;
}

export const errorsIn = ({ stdout }: Run): string[] => stdout.split('\n').filter((line) => line.startsWith('::error'));
export const warningsIn = ({ stdout }: Run): string[] =>
  stdout.split('\n').filter((line) => line.startsWith('::warning'));

const shown: string[] = [];

function keepForLeakTest(run: Run): Run {
  shown.push(logWithoutMasks(run.stdout), run.stderr, ...Object.values(run.files));
  return run;
}

/** Fails when bytes of the key, or a whole token, stand in anything that the runs so far have shown. */
export function expectNothingLeaked(...more: readonly string[]): void {
  expect(shown.length).toBeGreaterThan(0);
  const texts = [...new Set([...shown, ...more].flatMap((text) => text.split('\n')))].join('\n');
  expect(tracesOf(key, texts)).toEqual([]);
  expect(texts).not.toMatch(/eyJ[\w-]{20,}\.[\w-]{20,}/);
}
