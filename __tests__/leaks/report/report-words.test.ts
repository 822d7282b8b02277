import { afterAll, describe, expect, test } from '@jest/globals';
import { parseAllowList } from '../../../src/leaks/allow/allow-list.ts';
import type { Finding } from '../../../src/leaks/locate/finding.ts';
import { annotationsOf } from '../../../src/leaks/report/annotations.ts';
import { hashLines } from '../../../src/leaks/report/hash-lines.ts';
import { gapsOf } from '../../../src/leaks/report/incomplete-reasons.ts';
import { groupLeaks } from '../../../src/leaks/report/leak.ts';
import { amount } from '../../../src/leaks/report/log-lines.ts';
import { remedy } from '../../../src/leaks/report/remedy.ts';
import { since, what, where } from '../../../src/leaks/report/report-words.ts';
import { summaryOf } from '../../../src/leaks/report/scan-summary.ts';
import { placeNotes } from '../../../src/leaks/report/unread-report.ts';
import type { Note } from '../../../src/leaks/types.ts';
import { removeFolders, repository } from '../../support/repositories.ts';
import { fileAt, findingAt } from '../locate/finding.ts';
import { scopeOf, withStore } from '../locate/look.ts';
import { reportOf } from './example.ts';

afterAll(removeFolders);

const shown = Buffer.from('folder/name');
const NOTED = 'abcdef0123'.repeat(4);

describe('the place of a finding', () => {
  test.each<[Partial<Finding>, string]>([
    [{}, '<a.txt>, line 3'],
    [{ region: undefined }, '<a.txt>'],
    [{ within: ['b.zip', 'c.txt'] }, '<a.txt>, inside it <b.zip>, inside it <c.txt>'],
    [{ place: { kind: 'name', path: shown, shown } }, 'the name of <folder/name>'],
    [{ place: { kind: 'ref', shown } }, 'the name of <folder/name>'],
    [{ place: { kind: 'commit', part: 'message' } }, `commit ${'1'.repeat(12)}, its message`],
    [{ place: { kind: 'tag', part: 'name' } }, `annotated tag ${'1'.repeat(12)}, its name`],
    [{ place: { kind: 'object' } }, `git object ${'1'.repeat(40)}`],
    [
      { place: fileAt(`${NOTED.slice(0, 2)}/${NOTED.slice(2)}`), presence: 'history' },
      'git note on abcdef0123ab, line 3',
    ],
    [{ place: fileAt(NOTED), presence: 'tree' }, `<${NOTED}>, line 3`],
    [{ place: fileAt(NOTED.slice(1)), presence: 'history' }, `<${NOTED.slice(1)}>, line 3`],
  ])('case %#', (changes, words) => {
    expect(where(findingAt('a.txt', changes), (text) => `<${text}>`)).toBe(words);
  });
});

test.each<[Partial<Finding>, string]>([
  [
    { fingerprint: 'SHA256:x', keyId: 'ABCDE12345' },
    'A P-256 private key is committed (PEM; fingerprint SHA256:x; Key ID ABCDE12345).',
  ],
  [{ fingerprint: 'SHA256:x' }, 'A P-256 private key is committed (PEM; fingerprint SHA256:x).'],
  [{ kind: 'token', form: 'text' }, 'A token for App Store Connect that has not expired is committed (text).'],
  [
    { kind: 'p8-file', form: 'file named .p8', keyId: 'ABCDE12345' },
    'A file named .p8 is committed (Key ID ABCDE12345); no private key could be read in it.',
  ],
  [{ kind: 'p8-file', form: 'file named .p8' }, 'A file named .p8 is committed; no private key could be read in it.'],
])('what was found, case %#', (changes, words) => {
  expect(what(findingAt('a.txt', changes))).toBe(words);
});

test.each([
  [undefined, ''],
  [{ id: 'c'.repeat(40), date: '', orOlder: false }, `commit ${'c'.repeat(12)}`],
  [{ id: 'c'.repeat(40), date: '2026-01-01', orOlder: true }, `at or before commit ${'c'.repeat(12)}, 2026-01-01`],
])('since when, case %#', (first, words) => {
  expect(since(first)).toBe(words);
});

describe('what is missing', () => {
  const whole = { missing: [], damaged: [], unlisted: false, notes: [] };
  const [one, two] = ['1'.repeat(40), '2'.repeat(40)];
  test.each([
    [whole, []],
    [
      { ...whole, missing: [one] },
      [`1 git object is not in the checkout (${one}). Give actions/checkout fetch-depth: 0, and no filter.`],
    ],
    [
      { ...whole, missing: [one, two] },
      [expect.stringContaining(`2 git objects are not in the checkout (${one} is the first)`)],
    ],
    [
      { ...whole, damaged: [two], unlisted: true },
      [expect.stringContaining(`1 git object is damaged and could not be read (${two})`)],
    ],
    [
      { ...whole, unlisted: true },
      [expect.stringContaining('could not list all of its objects. All others that could be found were read.')],
    ],
  ])('case %#', (result, sentences) => {
    expect(gapsOf(result, true)).toEqual(sentences);
  });

  test('in a full clone is not to be had by fetching more of it', () => {
    const [sentence, ...others] = gapsOf({ ...whole, missing: [one] }, false);
    expect(sentence).toMatch(`1 git object is not in the checkout (${one}). A full clone should have all objects`);
    expect([sentence?.includes('fetch-depth'), others]).toEqual([false, []]);
  });

  test('what was not searched to the end, and nothing else that was not read', () => {
    const note = { objectId: one, within: [], message: 'bytes 1 to 2 …' };
    expect(gapsOf({ ...whole, notes: [{ ...note, kind: 'too-deep' }] }, false)).toEqual([]);
    expect(gapsOf({ ...whole, notes: [{ ...note, kind: 'unsearched' }] }, false)).toEqual([
      expect.stringMatching(/^1 content was not searched to the end: see what was not read\. .* by hand/),
    ]);
  });
});

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [999_949, '999.9 kB'],
  [999_950, '1.0 MB'],
  [4_500_000, '4.5 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(amount(bytes)).toBe(words);
});

describe('the remedy', () => {
  test('for texts alone has no step for files, and one for each kind of text', () => {
    const text = remedy(
      groupLeaks([
        findingAt('', { place: { kind: 'commit', part: 'message' } }),
        findingAt('', { place: { kind: 'tag', part: 'message' } }),
        findingAt('', { place: { kind: 'ref', shown } }),
        findingAt('', { place: { kind: 'name', path: shown, shown } }),
      ]),
    );
    expect(text).toContain('4. **Clean the texts of commits and tags**');
    expect(text).toContain('5. **Remove files whose names hold a key**');
    expect(text).toContain('6. Branches and tags whose names hold a key: delete them');
    expect(text).not.toContain('--strip-blobs-with-ids');
  });

  test('names no more ids than a command takes, and says how many are left', () => {
    const findings = Array.from({ length: 503 }, (_, at) =>
      findingAt('a', { objectId: at.toString(16).padStart(40, '0') }),
    );
    const text = remedy(groupLeaks(findings));
    expect(text.match(/^ {3}[0-9a-f]{40}$/gm)).toHaveLength(500);
    expect(text).toContain('(3 more ids are not shown.)');
  });

  test('names the versions of .p8 files without a key only where nothing else was found', () => {
    const named = { fingerprint: undefined, kind: 'p8-file', leak: 'path:a.p8', objectId: '2'.repeat(40) } as const;
    const strip = (...findings: Finding[]): string[] =>
      remedy(groupLeaks(findings)).match(/^ {3}[0-9a-f]{40}$/gm) ?? [];
    expect(strip(findingAt('a.p8', named))).toEqual([`   ${'2'.repeat(40)}`]);
    expect(strip(findingAt('a.p8', named), findingAt('key.pem'))).toEqual([`   ${'1'.repeat(40)}`]);
  });

  test('shows so many lines for the allow list, and says how many there are none for', () => {
    const keys = Array.from({ length: 53 }, (_, at) =>
      findingAt(`${at}`, { leak: `${at}`, fingerprint: `SHA256:${at}` }),
    );
    const path = `${'x'.repeat(300)}/y.p8`;
    const long = findingAt(path, { fingerprint: undefined, kind: 'p8-file', leak: 'path', keyId: undefined });
    const other = findingAt('z/y.p8', { leak: 'other' });
    const text = remedy(groupLeaks([...keys, long, other]));
    expect(text).toContain('For 4 more keys and 1 more .p8 file no line is shown here; SARIF names them all.');
  });
});

test('lists are cut, and say by how much', () => {
  const warnings = Array.from({ length: 103 }, (_, at) => `Warning ${at}.`);
  const summary = summaryOf(reportOf([], { warnings }));
  expect(summary).toContain('- Warning 99.\n- and 3 more\n');
  expect(summary).not.toContain('Warning 100');
});

test.each([
  ['input', 'Line 1 of the input allow matches nothing: unused. Remove it.'],
  ['head', 'Line 1 of .asc-key-allow matches nothing: unused. Remove it.'],
] as const)('an entry of the %s that matches nothing is told with its place', (source, message) => {
  const unused = parseAllowList('unused', source).entries;
  expect(annotationsOf(reportOf([], { unused }), { fail: true })).toEqual([{ level: 'warning', message }]);
});

describe('what was not read', () => {
  const finder = () => ({ find: () => [] });
  const note = (kind: Note['kind'], objectId: string, ...within: string[]): Note => ({
    ...{ kind, objectId, within, message: 'why' },
  });

  test('has its path in the tree, or its name where there is none', async () => {
    const repo = repository();
    const elsewhere = 'd'.repeat(40);
    for (const path of ['deps/inner', 'other/inner', 'alone']) {
      repo.git('update-index', '--add', '--cacheinfo', `160000,${elsewhere},${path}`);
    }
    repo.write({ 'apps/app.ipa': 'archive' });
    repo.git('add', 'apps');
    repo.git('commit', '--quiet', '--message=x');
    const [tree, archive] = [repo.git('rev-parse', 'HEAD'), repo.git('rev-parse', 'HEAD:apps/app.ipa')];
    const notes = [
      note('submodule', tree, 'inner'),
      note('submodule', tree, 'alone'),
      note('submodule', tree, 'gone'),
      note('encrypted-archive', archive, 'Payload', 'a.zip'),
      note('too-deep', archive, 'app.ipa'),
      note('too-deep', 'e'.repeat(40), 'a.zip'),
    ];
    const places = (scope: { tree: string | undefined }): Promise<string[]> =>
      withStore(repo, async (store) =>
        (await placeNotes(store, scopeOf(scope), notes, async () => finder())).map(({ place }) => place.toString()),
      );
    expect(await places({ tree })).toEqual([
      'deps/inner',
      'other/inner',
      'alone',
      'gone, in an older tree',
      'apps/app.ipa, inside it Payload, inside it a.zip',
      'apps/app.ipa',
      `git object ${'e'.repeat(40)}, inside it a.zip`,
    ]);
    expect((await places({ tree: undefined })).slice(2, 4)).toEqual([
      'gone, in an older tree',
      `git object ${archive}, inside it Payload, inside it a.zip`,
    ]);
  });
});

test('only what was found by its name alone is read for the hash of a line', async () => {
  const repo = repository();
  repo.commit({ files: { 'a.p8': 'one\ntwo\nthree\n' } });
  const objectId = repo.git('rev-parse', 'HEAD:a.p8');
  const named = findingAt('a.p8', { kind: 'p8-file', objectId, region: undefined });
  const gone = findingAt('b.p8', { kind: 'p8-file', region: undefined });
  const hashed = findingAt('a.p8', { objectId, lineHash: 'abc:1' });
  const large = findingAt('a.p8', { objectId });
  const all = [named, gone, hashed, large];
  await withStore(repo, async (store) => {
    const hashOf = await hashLines(store, all);
    expect(all.map(hashOf)).toEqual([expect.stringMatching(/^[0-9a-f]+:1$/), undefined, 'abc:1', undefined]);
  });
  // After an early end nothing is read any more.
  const hashOf = await hashLines(undefined, all);
  expect(all.map(hashOf)).toEqual([undefined, undefined, 'abc:1', undefined]);
});
