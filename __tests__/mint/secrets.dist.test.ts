import { beforeAll, describe, expect, test } from '@jest/globals';
import { inBatches } from '../support/batches.ts';
import { makeKey } from '../support/keys.ts';
import { leaksOf } from '../support/leaks.ts';
import { runBatch } from '../support/run-batch.ts';
import { type Run, type RunOptions, runDist } from '../support/run-dist.ts';
import { badSecrets, goodSecrets } from '../support/secrets.ts';
import { commands, ISSUER_ID, KEY_ID, verifyToken } from './support.ts';

/** Debug logging prints all that is ever printed, so that one run of each secret shows everything. */
const step = (privateKey: string): RunOptions => ({
  inputs: { 'private-key': privateKey, 'key-id': KEY_ID, 'issuer-id': ISSUER_ID },
  env: { RUNNER_DEBUG: '1' },
});
/** In milliseconds: a limit for what hangs, not a measure. */
const HANG = 600_000;
/** Every so many secrets one has a process of its own; the others share one, for the sake of time. */
const OWN_PROCESS = 12;

async function runAll(secrets: readonly { readonly text: string }[]): Promise<Run[]> {
  const runs = await runBatch(
    'mint',
    secrets.map(({ text }) => step(text)),
  );
  const sample = secrets.map((_, index) => index).filter((index) => index % OWN_PROCESS === 0);
  const own = await inBatches(sample, (index) => runDist('mint', step(secrets[index]?.text ?? '')));
  for (const [place, index] of sample.entries()) runs[index] = own[place] as Run;
  return runs;
}
const FILES = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];

const key = makeKey('mint dist');

describe('a secret of a usable shape', () => {
  const secrets = goodSecrets(key);
  let runs: Run[] = [];
  beforeAll(async () => {
    runs = await runAll(secrets);
  }, HANG);

  test.each(secrets.map(({ name, text }, index) => ({ name, text, index })))('$name', async ({ text, index }) => {
    const run = runs[index] as Run;
    expect({ code: run.code, stderr: run.stderr, errors: commands(run, 'error') }).toEqual({
      code: 0,
      stderr: '',
      errors: [],
    });
    expect(Object.keys(run.outputs)).toEqual(['token', 'expires-at', 'key-fingerprint']);
    const token = run.outputs.token ?? '';
    const { header, payload } = await verifyToken(token, key);
    expect(header).toEqual({ alg: 'ES256', kid: KEY_ID, typ: 'JWT' });
    expect(payload).toEqual({
      iss: ISSUER_ID,
      aud: 'appstoreconnect-v1',
      iat: expect.any(Number),
      exp: (payload.iat as number) + 660,
    });
    expect(run.outputs['key-fingerprint']).toBe(key.fingerprint);
    expect(Date.parse(run.outputs['expires-at'] ?? '')).toBe((payload.exp as number) * 1000);
    for (const file of FILES) expect(run.files[file]).toBe('');
    expect(leaksOf(run, { key, received: text, token })).toEqual([]);
  });
});

describe('a secret that is of no use', () => {
  const secrets = badSecrets(key);
  let runs: Run[] = [];
  beforeAll(async () => {
    runs = await runAll(secrets);
  }, HANG);

  test.each(secrets.map((secret, index) => ({ ...secret, index })))('$name', ({ text, message, index }) => {
    const run = runs[index] as Run;
    const { code, stderr, outputs } = run;
    expect({ code, stderr, outputs }).toEqual({ code: 1, stderr: '', outputs: {} });
    const errors = commands(run, 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(message);
    expect(errors[0]).not.toMatch(/fault of asc-key|Input required|DECODER|PKCS#8 formatted|keyData/);
    expect(run.stdout.split('\n').at(-2)).toMatch(/^::(?:error|debug)::/);
    for (const file of FILES) expect(run.files[file]).toBe('');
    expect(leaksOf(run, { key, received: text })).toEqual([]);
  });
});
