import { describe, expect, test } from '@jest/globals';
import { search } from '../../src/key/find-key.ts';
import type { RunContext } from '../../src/runner/event.ts';
import { Problems } from '../../src/runner/user-error.ts';
import { type CredentialInputs, readCredentials } from '../../src/token/credentials.ts';
import { appleFile, makeKey, pem } from '../support/keys.ts';

const key = makeKey('credentials');
const KEY_ID = 'T7K3Y4QX2B';
const ISSUER_ID = '3f0b96d1-5c27-4e8a-b0d4-7a61c9e2f583';
const inputs: CredentialInputs = {
  privateKey: appleFile(key),
  keyId: ` ${KEY_ID}\n`,
  issuerId: ISSUER_ID,
  program: '',
};
const plain: RunContext = { eventName: 'push', actor: 'someone', repository: 'us/app', payload: undefined };
const dependabot: RunContext = { ...plain, actor: 'dependabot[bot]' };

const faultsOf = (changed: Partial<CredentialInputs>, context = plain): string => {
  const problems = new Problems();
  expect(readCredentials({ ...inputs, ...changed }, () => context, problems)).toBeUndefined();
  return problems.error().message;
};

describe('readCredentials', () => {
  test('reads who signs, without asking what started the run', () => {
    const problems = new Problems();
    const credentials = readCredentials(
      inputs,
      () => {
        throw new Error('asked');
      },
      problems,
    );
    expect(credentials).toEqual({
      key: expect.objectContaining({ fingerprint: key.fingerprint }),
      keyId: KEY_ID,
      issuerId: ISSUER_ID,
      program: 'app-store',
      shape: 'a PEM file',
      warnings: [],
      notices: [],
    });
    expect(() => problems.throwIfAny()).not.toThrow();
  });

  test('reads an individual key, with what there is to say about key and ids', () => {
    const changed = { privateKey: pem(key.pointless), issuerId: '', keyId: 'AB12', program: 'app-store' };
    const credentials = readCredentials({ ...inputs, ...changed }, () => plain, new Problems());
    expect(credentials?.issuerId).toBeUndefined();
    expect(credentials?.notices).toEqual([expect.stringMatching(/"issuer-id" is empty.*individual key.*401/)]);
    expect(credentials?.warnings).toEqual([
      expect.stringMatching(/without its public point/),
      expect.stringMatching(/Key ID|key-id/),
    ]);
  });

  test('takes the ids from beside the key', () => {
    const beside = { key: appleFile(key), key_id: KEY_ID, issuer_id: ISSUER_ID };
    const changed = { privateKey: JSON.stringify(beside), keyId: '', issuerId: '' };
    const credentials = readCredentials({ ...inputs, ...changed }, () => plain, new Problems());
    expect(credentials).toMatchObject({ keyId: KEY_ID, issuerId: ISSUER_ID });
  });

  test.each([
    [true, 'app-store', /in_house: true/],
    ['true', '', /in_house: true/],
    [false, 'enterprise', /in_house: false/],
  ])('refuses in_house: %j with the program %j', (inHouse, program, message) => {
    const privateKey = JSON.stringify({ key: appleFile(key), in_house: inHouse });
    expect(faultsOf({ privateKey, program })).toMatch(message);
  });

  test('uses what was found before', () => {
    const findings = search(appleFile(makeKey('found before')));
    const credentials = readCredentials({ ...inputs, findings }, () => plain, new Problems());
    expect(credentials?.key.fingerprint).toBe(makeKey('found before').fingerprint);
  });

  test('tells everything that is wrong, each fault once', () => {
    expect(faultsOf({ privateKey: 'x', keyId: '', program: 'in-house' })).toMatch(
      /^The input "program" is neither .*private-key.*"key-id"/,
    );
    expect(faultsOf({ program: 'enterprise', issuerId: '' })).toMatch(/^The input "issuer-id" is empty/);
    expect(faultsOf({ program: 'other' })).toMatch(/^The input "program" is neither [^"]*$/);
    expect(faultsOf({ privateKey: 'x' })).not.toContain('"program"');
    expect(faultsOf({ keyId: '' })).not.toContain('"private-key" is');
  });

  test('does not ask for an issuer in a program that it could not read', () => {
    expect(faultsOf({ program: 'other', issuerId: '' })).not.toContain('issuer-id');
  });

  test('says why a secret is empty where GitHub withholds it', () => {
    expect(faultsOf({ privateKey: ' \n', keyId: ' ' }, dependabot)).toMatch(
      /^The inputs "private-key" and "key-id" are empty, because Dependabot [^"]*$/,
    );
    expect(faultsOf({ privateKey: '' }, dependabot)).toMatch(
      /^The input "private-key" is empty, because Dependabot [^"]*$/,
    );
    expect(faultsOf({ privateKey: '', issuerId: 'x' }, dependabot)).toMatch(
      /^The input "private-key" is empty, because Dependabot .*Issuer ID/,
    );
    expect(faultsOf({ privateKey: '' })).not.toContain('because Dependabot');
    expect(faultsOf({ privateKey: 'x' }, dependabot)).not.toContain('because Dependabot');
  });
});
