import { win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { currentUser, grantArguments } from '../../src/key-file/access-control.ts';
import { orFault, reasonOf } from '../../src/key-file/file-fault.ts';
import { newDirectoryName, ownNames } from '../../src/key-file/file-names.ts';
import { isOneWord } from '../../src/key-file/place.ts';
import { readState, type State, writeState } from '../../src/key-file/state.ts';
import { variablesWith } from '../../src/key-file/variables.ts';
import { makeKey } from '../support/keys.ts';

const state: State = {
  directory: `/runner/_temp/${newDirectoryName()}`,
  keyId: 'K7Q2M9X4TB',
  individual: false,
  fingerprint: `SHA256:${'a'.repeat(43)}=`,
  home: {
    file: '/home/me/.appstoreconnect/private_keys/AuthKey_K7Q2M9X4TB.p8',
    folders: ['/home/me/.appstoreconnect/private_keys', '/home/me/.appstoreconnect'],
  },
  startedAt: 1_790_000_000_000,
  leftovers: 'warn',
  variables: ['ASC_KEY'],
};

describe('the state', () => {
  test.each([
    state,
    { ...state, home: undefined },
    { ...state, home: { ...state.home, folders: [] } as State['home'] },
  ])('is read as it was written', (each) => {
    expect(readState(writeState(each))).toEqual(each);
  });

  test('of a use on Windows, too', () => {
    const folder = 'C:\\Users\\me\\.appstoreconnect\\private_keys';
    const windows: State = {
      ...state,
      directory: `D:\\a\\_temp\\${newDirectoryName()}`,
      home: { file: `${folder}\\AuthKey_K7Q2M9X4TB.p8`, folders: [folder, 'C:\\Users\\me\\.appstoreconnect'] },
    };
    expect(readState(writeState(windows), win32)).toEqual(windows);
    expect(readState(writeState(state), win32)?.directory).toBe(state.directory);
  });

  test.each([
    { directory: '/' },
    { directory: '/runner/_temp' },
    { directory: 'asc-key-file-00000000000000000000000000000000' },
    { directory: `${state.directory}/..` },
    { keyId: '../../x' },
    { keyId: 7 },
    { individual: 'no' },
    { fingerprint: 'SHA256:' },
    { startedAt: 'now' },
    { leftovers: 'delete' },
    { variables: [1] },
    { home: 'x' },
    { home: { file: '/home/me/.ssh/id_ed25519', folders: [] } },
    { home: { file: 'AuthKey_K7Q2M9X4TB.p8', folders: [] } },
    { home: { file: state.home?.file, folders: ['/home/me'] } },
    { home: { file: state.home?.file, folders: '/' } },
  ])('with %j is none', (change) => {
    expect(readState(JSON.stringify({ ...state, ...change }))).toBeUndefined();
  });

  test.each(['', 'null', '7', '[]', '{', '"x"'])('%j is none', (text) => {
    expect(readState(text)).toBeUndefined();
  });
});

test.each([
  ['/home/runner/work/_temp/asc-key-file-0/AuthKey_X.p8', true],
  ['D:\\a\\_temp\\AuthKey_X.p8', true],
  ['/Users/me/Library/Application Support/x', false],
  ['/a\tb', false],
  ['/a\u00a0b', false],
  ['/a*b', false],
  ['/a?b', false],
  ['/a[b]', false],
])('%j can stand in a shell line: %s', (path, can) => {
  expect(isOneWord(path)).toBe(can);
});

test('the names of files are those that tools search', () => {
  expect(ownNames('X', false)).toEqual(['in-use.json', 'AuthKey_X.p8', 'api_key.json']);
  expect(ownNames('X', true)).toEqual(['in-use.json', 'AuthKey_X.p8', 'ApiKey_X.p8', 'api_key.json']);
});

describe('access on Windows', () => {
  test.each([
    [
      '"HOST\\runneradmin","S-1-5-21-397955417-626881126-188441444-500"\r\n',
      'S-1-5-21-397955417-626881126-188441444-500',
    ],
    ['"NT AUTHORITY\\NETWORK SERVICE","S-1-5-20"', undefined],
    ['"NT AUTHORITY\\SYSTEM","S-1-5-18"', undefined],
    ['ERROR', undefined],
    ['"a","S-1-5-21-1-2-3-4:(F)"', undefined],
  ])('of %j', (csv, user) => {
    // Well-known identifiers have one number less.
    expect(currentUser(csv)).toBe(user ?? /"(S-1-5-\d\d)"/.exec(csv)?.[1]);
  });

  test('is granted to one user alone', () => {
    expect(grantArguments('D:\\t\\k', 'S-1-5-21-1')).toEqual([
      'D:\\t\\k',
      '/inheritance:r',
      '/grant:r',
      '*S-1-5-21-1:(OI)(CI)F',
      '/q',
    ]);
  });
});

test('variables that held the key before are known by their names alone', () => {
  const text = 'LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCk1JR1RBZ0VB';
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`V${index}`, text]));
  const print = makeKey('variables').fingerprint;
  expect(
    variablesWith([text, 'short'], print, { A: `x ${text} y`, B: 'short', C: undefined, D: text.slice(1) }),
  ).toEqual(['A']);
  expect(variablesWith([text], print, many)).toHaveLength(20);
  expect(variablesWith([text], print, { ['N'.repeat(200)]: text })).toEqual([]);
});

test('what the system refuses is told in words', async () => {
  const full = Object.assign(new Error('secret'), { code: 'ENOSPC' });
  const work = (): never => {
    throw full;
  };
  await expect(orFault('It could not be written', 'Do this.', work)).rejects.toThrow(
    'It could not be written: the disk is full (ENOSPC). Do this.',
  );
  expect(reasonOf(Object.assign(new Error(), { code: 'E\n::error::' }))).toBe('of an unknown reason');
  expect(reasonOf(Object.assign(new Error(), { code: 'EWHATEVER' }))).toBe('the system refuses it (EWHATEVER)');
});
