import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { inBatches } from '../support/batches.ts';
import { appleFile, makeKey } from '../support/keys.ts';
import { leaksOf } from '../support/leaks.ts';
import { logWithoutMasks, masksIn, printedBeforeMask } from '../support/traces.ts';
import { commands, ISSUER_ID, KEY_ID, runMint, verifyToken } from './support.ts';

const key = makeKey('mint log');
jest.setTimeout(600_000);
const secret = Buffer.from(appleFile(key)).toString('base64');

describe('the log', () => {
  test('of a team key says what was minted, and from what', async () => {
    const run = await runMint(secret);
    expect(logWithoutMasks(run.stdout)).toBe(
      `${[
        'Minted a token for the App Store Connect API.',
        `Key: team key, Key ID ${KEY_ID}, stored as base64 of a PEM file.`,
        `Key fingerprint: ${key.fingerprint}`,
        `Expires: ${run.outputs['expires-at']}`,
      ].join('\n')}\n`,
    );
    expect(run.outputs['expires-at']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test('of an individual key, a scope, another program and a long life says so', async () => {
    const [individual, scoped, enterprise] = await inBatches(
      [
        { 'issuer-id': '' },
        { scope: 'GET /v1/apps?filter[platform]=IOS\n\nGET /v1/builds\n', lifetime: '20m' },
        { program: 'enterprise', scope: 'get  /v1/users', lifetime: '90s' },
      ] as Record<string, string>[],
      (inputs) => runMint(secret, inputs),
    );
    if (individual === undefined || scoped === undefined || enterprise === undefined) throw new Error('no runs');
    expect(individual.stdout).toContain('\nKey: individual key, ');
    const { payload } = await verifyToken(individual.outputs.token ?? '', key);
    expect(payload).toEqual({
      sub: 'user',
      aud: 'appstoreconnect-v1',
      iat: expect.any(Number),
      exp: expect.any(Number),
    });

    expect(scoped.stdout).toContain('\nMinted a token for the App Store Connect API, limited to 2 requests.\n');
    expect(commands(scoped, 'warning')).toEqual([expect.stringMatching(/^The lifetime is above 18 minutes/)]);
    const long = (await verifyToken(scoped.outputs.token ?? '', key)).payload;
    expect(long.scope).toEqual(['GET /v1/apps?filter[platform]=IOS', 'GET /v1/builds']);
    expect((long.exp as number) - (long.iat as number)).toBe(1200);

    expect(enterprise.stdout).toContain(
      '\nMinted a token for the Apple Developer Enterprise Program API, limited to 1 request.\n',
    );
    const short = (await verifyToken(enterprise.outputs.token ?? '', key)).payload;
    expect(short).toMatchObject({ aud: 'apple-developer-enterprise-v1', scope: ['GET /v1/users'] });
    expect((short.exp as number) - (short.iat as number)).toBe(150);
  });

  test('masks the secret first of all and the token before it is output', async () => {
    // Without the runner's file, outputs are printed, and their place among the other lines can be seen.
    const run = await runMint(secret, {}, { env: { GITHUB_OUTPUT: '' } });
    const lines = run.stdout.split('\n');
    const token = /^::set-output name=token::(.*)$/m.exec(run.stdout)?.[1] ?? '';
    await verifyToken(token, key);
    expect(lines[0]).toBe(`::add-mask::${secret}`);
    expect(masksIn(run.stdout)).toContain(token);
    expect(printedBeforeMask(run.stdout, [token, secret])).toEqual([]);
    for (const mask of masksIn(run.stdout)) {
      expect(mask.length).toBeGreaterThanOrEqual(16);
      expect(mask).not.toMatch(/[\r\n]|^-*(?:BEGIN|END)[^-]*-*$/);
    }
  });
});

describe('input that is of no use', () => {
  test('is told together, in one error, with nothing of its content', async () => {
    const run = await runMint(secret.slice(0, 200), {
      'key-id': 'My release key',
      'issuer-id': 'ABCDE12345',
      lifetime: '1h',
      scope: 'POST /v1/apps\nGET v1/apps',
      program: 'in-house',
    });
    const [error, ...more] = commands(run, 'error');
    expect(more).toEqual([]);
    for (const part of [
      /"?private.key/i,
      /Key ID/,
      /Issuer ID/,
      /"lifetime" is more than 20 minutes/,
      /"scope", request 1: its method is POST/,
      /"scope", request 2: its path does not begin with a slash/,
      /"program" is neither app-store nor enterprise/,
    ]) {
      expect(error).toMatch(part);
    }
    expect(run.stdout).not.toMatch(/My release key|ABCDE12345|in-house/);
    expect(run.code).toBe(1);
    expect(leaksOf(run, { key, received: secret.slice(0, 200) })).toEqual([]);
  });

  test('hides a key that was put where an id belongs', async () => {
    const wrong = ['key-id', 'issuer-id', 'lifetime', 'program', 'scope', 'nobody-knows'];
    const runs = await inBatches(wrong, (input) => runMint('', { [input]: secret }, { env: { RUNNER_DEBUG: '1' } }));
    for (const run of runs) {
      expect(run.code).toBe(1);
      expect(commands(run, 'error')).toHaveLength(1);
      expect(leaksOf(run, { key, received: secret })).toEqual([]);
    }
  });

  test('is explained where GitHub withholds secrets', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'asc-key-event-'));
    try {
      const payload = join(folder, 'event.json');
      const from = (repository: string): unknown => ({
        repo: { full_name: repository, fork: repository !== 'us/app' },
      });
      writeFileSync(payload, JSON.stringify({ pull_request: { head: from('them/app'), base: from('us/app') } }));
      const [fork, dependabot, plain] = await inBatches(
        [
          { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: payload, GITHUB_ACTOR: 'them' },
          { GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'dependabot[bot]' },
          { GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'us' },
        ],
        (env) => runMint('', { 'key-id': '' }, { env }),
      );
      if (fork === undefined || dependabot === undefined || plain === undefined) throw new Error('no runs');
      expect(commands(fork, 'error')).toEqual([
        expect.stringMatching(
          /^The inputs "private-key" and "key-id" are empty, because this pull request comes from a fork/,
        ),
      ]);
      expect(commands(dependabot, 'error')).toEqual([
        expect.stringMatching(/^The inputs "private-key" and "key-id" are empty, because Dependabot started this run/),
      ]);
      expect(commands(plain, 'error')).toEqual([expect.stringMatching(/private-key.*empty/)]);
      expect(fork.stdout + dependabot.stdout + plain.stdout).not.toContain('Input required');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

test('an id that stands in the issuer input is used as given', async () => {
  const run = await runMint(secret, { 'issuer-id': ` ${ISSUER_ID}\n`, 'key-id': `${KEY_ID}\n` });
  const { payload, header } = await verifyToken(run.outputs.token ?? '', key);
  expect(payload.iss).toBe(ISSUER_ID);
  expect(header).toMatchObject({ kid: KEY_ID });
});
