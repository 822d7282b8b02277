import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { forms } from '../support/forms.ts';
import { makeKey, pem } from '../support/keys.ts';
import { leaksOf } from '../support/leaks.ts';
import { runBatch } from '../support/run-batch.ts';
import type { Run } from '../support/run-dist.ts';
import { commands, ISSUER_ID, KEY_ID } from './support.ts';

const key = makeKey('further');
const [x, y] = [key.point.subarray(0, 32), key.point.subarray(32)].map((half) => half.toString('base64url'));
const form = (name: string): string =>
  forms(key)
    .find((each) => each.name === name)
    ?.content.toString() ?? '';

/** Encodings that the scan knows, and that nobody puts a secret into on purpose. */
const SECRETS: readonly [name: string, text: string][] = [
  [
    'old escapes of the web',
    Array.from(pem(key.apple), (each) => `%u00${each.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''),
  ],
  [
    'a JSON Web Key without quotes',
    `{kty: EC, crv: 'P-256', x: '${x}', y: '${y}', d: '${key.scalar.toString('base64url')}'}`,
  ],
  ['octal numbers', Array.from(key.apple, (byte) => byte.toString(8).padStart(3, '0')).join(' ')],
  ['base85', form('PEM in Z85')],
  ['a space after each character', form('PEM with a space after each character')],
];

describe('a secret in an encoding that only the scan knows', () => {
  let runs: Run[] = [];
  beforeAll(async () => {
    const step = (text: string) => ({
      inputs: { 'private-key': text, 'key-id': KEY_ID, 'issuer-id': ISSUER_ID },
      env: { RUNNER_DEBUG: '1' },
    });
    runs = await runBatch(
      'mint',
      SECRETS.map(([, text]) => step(text)),
    );
  }, 600_000);

  test.each(SECRETS.map(([name, text], index) => ({ name, text, index })))(
    '$name is read, and masked',
    ({ text, index }) => {
      const run = runs[index] as Run;
      expect({ code: run.code, errors: commands(run, 'error') }).toEqual({ code: 0, errors: [] });
      expect(run.outputs['key-fingerprint']).toBe(key.fingerprint);
      expect(leaksOf(run, { key, received: text, token: run.outputs.token ?? '' })).toEqual([]);
    },
  );
});

test('what is read at every start is small, and the decoders are not in it', () => {
  const index = join('dist', 'mint', 'index.js');
  expect(existsSync(index)).toBe(true);
  expect(statSync(index).size).toBeLessThan(200 * 1024);
});
