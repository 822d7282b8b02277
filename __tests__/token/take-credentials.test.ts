import { describe, expect, test } from '@jest/globals';
import { Problems } from '../../src/runner/user-error.ts';
import { readCredentials } from '../../src/token/credentials.ts';
import { type TakenInputs, takeCredentialInputs } from '../../src/token/take-credentials.ts';
import { appleFile, makeKey } from '../support/keys.ts';
import { stdoutOf, withEnvironment } from '../support/stdout.ts';
import { masksIn } from '../support/traces.ts';

const key = makeKey('take credentials');
const secret = Buffer.from(appleFile(key)).toString('base64');
const body = key.apple.toString('base64');

async function take(inputs: Record<string, string>, secrets?: string[]): Promise<TakenInputs & { masks: string[] }> {
  let taken: TakenInputs | undefined;
  const variables = Object.fromEntries(
    Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
  );
  const written = await withEnvironment(variables, () =>
    stdoutOf(async () => {
      taken = await takeCredentialInputs(secrets);
      expect(Object.keys(process.env)).toEqual(['PATH']);
    }),
  );
  return { ...(taken as TakenInputs), masks: masksIn(written) };
}

describe('takeCredentialInputs', () => {
  test('gives what `readCredentials` reads, searched once, and the other inputs', async () => {
    const { credentials, inputs, masks } = await take({
      'private-key': secret,
      'key-id': 'T7K3Y4QX2B',
      can: 'GET /v1/apps\nGET /v1/builds',
    });
    expect(masks[0]).toBe(secret);
    expect(masks).toContain(body);
    expect(credentials.findings?.keys).toHaveLength(1);
    const context = (): never => {
      throw new Error('asked');
    };
    expect(readCredentials(credentials, context, new Problems())?.key.fingerprint).toBe(key.fingerprint);
    expect(inputs.lines('can')).toEqual(['GET /v1/apps', 'GET /v1/builds']);
  });

  test.each(['key-id', 'issuer-id', 'program', 'can', 'cannot', 'api-url', 'scope', 'github-token', 'not-known'])(
    'masks a key in %s, whatever is around it',
    async (name) => {
      const placed = [
        secret,
        appleFile(key),
        `GET /v1/apps\nGET /${secret}`,
        `https://gateway.example/${secret}`,
        `GET /v1/apps?filter[id]=${body.slice(64, 128)}`,
        body.replace(/(.{4})/g, '$1 '),
      ];
      for (const text of placed) {
        const { masks } = await take({ [name]: text }, ['github-token']);
        for (const line of text.split('\n').filter((each) => each.length > 20 && !/BEGIN|END/.test(each))) {
          expect(masks).toContain(line.trim());
        }
      }
    },
  );

  test('masks the inputs that are secret in any case', async () => {
    expect((await take({ 'github-token': 'ghs_0123456789abcdef' }, ['github-token'])).masks).toEqual([
      'ghs_0123456789abcdef',
    ]);
    expect((await take({ token: 'short-but-secret' }, ['token'])).masks).toEqual(['short-but-secret']);
  });

  test('masks nothing that people want to read in a log', async () => {
    const { masks } = await take({
      can: 'GET /v1/apps/1234567890/appStoreVersions?include=appStoreVersionLocalizations&limit=200',
      'api-url': 'https://gateway.example.com/app-store-connect/and/on',
      'fail-on': 'rejected, blocked, permissions, overdue, unclear',
      name: "The release key of Jane's team, which expires in 2027",
      file: 'build/Release-iphoneos/AnAppWithAVeryLongNameOfItsOwn.ipa',
      'issuer-id': '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5',
    });
    expect(masks).toEqual([]);
  });
});
