import { describe, expect, test } from '@jest/globals';
import { describeProblem, parseAllowList } from '../../../src/leaks/allow/allow-list.ts';
import { makeKey } from '../../support/keys.ts';
import { fileAt, findingAt } from '../locate/finding.ts';

const key = makeKey('allow');

function allows(line: string, path: string): boolean {
  const { entries } = parseAllowList(line, 'input');
  return entries.some((entry) => entry.matches(findingAt(path)));
}

describe('paths', () => {
  test.each([
    ['a path', 'ios/key.txt', 'ios/key.txt', true],
    ['the same name elsewhere', 'key.txt', 'ios/key.txt', false],
    ['a longer path', 'ios/key', 'ios/key.txt', false],
    ['a leading slash', '/ios/key.txt', 'ios/key.txt', true],
    ['a leading dot', './ios/key.txt', 'ios/key.txt', true],
    ['a star', 'ios/*.txt', 'ios/key.txt', true],
    ['a star does not cross folders', 'ios/*.txt', 'ios/a/key.txt', false],
    ['a star meets hidden files', 'ios/*', 'ios/.env', true],
    ['two stars', '**/*.p8', 'a/.b/c.p8', true],
    ['two stars at the root', '**/*.p8', 'c.p8', true],
    ['two stars in the middle', 'a/**/z.p8', 'a/b/c/z.p8', true],
    ['a folder', 'carts/', 'carts/a/b.p8', true],
    ['a folder is no file of its name', 'carts/', 'carts', false],
    ['a folder is no beginning of a name', 'carts/', 'carts2/a.p8', false],
    ['a folder without its slash', 'carts', 'carts/a.p8', false],
    ['a question mark', 'k?y.txt', 'key.txt', true],
    ['a choice', 'k.{pem,p8}', 'k.p8', true],
    ['a set', 'k[0-9].p8', 'k7.p8', true],
    ['upper and lower case', 'IOS/key.txt', 'ios/key.txt', false],
    ['a name with signs of a glob, as it stands', 'app (1) [old]/*.p8', 'app (1) [old]/*.p8', true],
    ['brackets as they stand', 'a[1].p8', 'a[1].p8', true],
    ['a long path', `${'deep/er/'.repeat(12)}key`, `${'deep/er/'.repeat(12)}key`, true],
    ['spaces inside', 'my keys/a b.p8', 'my keys/a b.p8', true],
    ['brackets of a regular expression mean themselves', 'a(b|c)+*.p8', 'a(b|c)+1.p8', true],
    ['a hash that is no comment', '/#key.p8', '#key.p8', true],
    ['a name with a line end', 'odd/*', 'odd/a\nb.p8', true],
    ['letters of other scripts', 'schlüssel/鍵.p8', 'schlüssel/鍵.p8', true],
    ['a nested repetition is no pattern', '+(a|aa)b', 'aaab', false],
  ])('%s', (_, line, path, expected) => {
    expect(allows(line, path)).toBe(expected);
  });

  test('hold for files and for names that hold a key, and for no commit, ref or object', () => {
    const [entry] = parseAllowList('**', 'input').entries;
    const shown = Buffer.from('redacted');
    expect(entry?.matches(findingAt('', { place: { kind: 'name', path: Buffer.from('a/b'), shown } }))).toBe(true);
    expect(entry?.matches(findingAt('', { place: { kind: 'commit', part: 'message' } }))).toBe(false);
    expect(entry?.matches(findingAt('', { place: { kind: 'ref', shown } }))).toBe(false);
    expect(entry?.matches(findingAt('', { place: { kind: 'object' } }))).toBe(false);
  });

  test('meet names that are no UTF-8 by a glob', () => {
    const [entry] = parseAllowList('odd/*.p8', 'input').entries;
    expect(entry?.matches(findingAt('', { place: fileAt(Buffer.from('odd/\xff.p8', 'latin1')) }))).toBe(true);
  });
});

describe('fingerprints', () => {
  const finding = findingAt('x', { fingerprint: key.fingerprint, leak: key.fingerprint });

  test.each([
    ['with its padding', key.fingerprint],
    ['without', key.fingerprint.replace('=', '')],
    ['between white space', `  ${key.fingerprint}\t`],
  ])('%s', (_, line) => {
    const { entries, problems } = parseAllowList(line, 'input');
    expect(problems).toEqual([]);
    expect(entries[0]?.matches(finding)).toBe(true);
    expect(entries[0]?.matches({ ...finding, place: { kind: 'commit', part: 'message' } })).toBe(true);
    expect(entries[0]?.matches(findingAt('x'))).toBe(false);
  });
});

test('comments, empty lines, every line end and a byte order mark', () => {
  const { entries, problems } = parseAllowList('\ufeff# one\r\na.p8\r\n\r\n  # two\n\tb.p8 \rc.p8', 'head');
  expect(problems).toEqual([]);
  expect(entries.map(({ line, text, source }) => [line, text, source])).toEqual([
    [2, 'a.p8', 'head'],
    [5, 'b.p8', 'head'],
    [6, 'c.p8', 'head'],
  ]);
});

describe('lines that cannot be meant', () => {
  const body = key.apple.toString('base64');

  test.each([
    ['a short fingerprint', 'SHA256:abc', /begins like a fingerprint/],
    ['a fingerprint in hex', `SHA256:${'0f'.repeat(32)}`, /begins like a fingerprint/],
    ['a fingerprint in small letters', key.fingerprint.toLowerCase(), /begins like a fingerprint/],
    ['a fingerprint without its head', key.fingerprint.slice(7), /without "SHA256:"/],
    ['a negation', '!src/**', /begins with "!"/],
    ['the constant beginning of keys', body.slice(0, 26), /key material/],
    ['it in a glob', `*${body.slice(0, 12)}*`, /key material/],
    ['an armour line', `-----BEGIN ${['PRIVATE', 'KEY'].join(' ')}-----`, /key material/],
    ['a key', body, /key material/],
    ['a line of a key', body.slice(64, 128), /key material/],
    ['a key in base64', Buffer.from(body).toString('base64').slice(0, 90), /key material/],
    ['many stars', `${'*a'.repeat(12)}b`, /stars/],
    ['many stars in folders', `${'*/'.repeat(9)}b`, /stars/],
    ['a very long line', `a.${'b'.repeat(5000)}`, /4096/],
  ])('%s', (_, line, message) => {
    const { entries, problems } = parseAllowList(`ok.p8\n\n${line}\nalso.p8`, 'base');
    expect(entries.map(({ text }) => text)).toEqual(['ok.p8', 'also.p8']);
    expect(problems).toEqual([
      { source: 'base', line: 3, allowsNothing: true, message: expect.stringMatching(message) },
    ]);
    const said = problems.map(describeProblem).join();
    expect(said).toMatch(/^Line 3 of \.asc-key-allow of the base /);
    expect(said).not.toContain(line.slice(0, 24));
  });

  test.each(['**', '/', '**/*', './'])('%s counts, but is warned about', (line) => {
    const { entries, problems } = parseAllowList(line, 'input');
    expect(entries[0]?.matches(findingAt('any/thing.p8'))).toBe(true);
    expect(problems).toEqual([expect.objectContaining({ line: 1, allowsNothing: false })]);
  });
});

test.each([
  ['stars', `${'*a'.repeat(3)}b`, `${'a'.repeat(250)}`],
  ['a repetition of a repetition', '(a+)+b', 'a'.repeat(250)],
  ['braces of stars', '{*,*}{*,*}x', 'a'.repeat(250)],
])('%s on a name that was made for it come to an end', (_, line, name) => {
  expect(allows(line, name)).toBe(false);
});

test('globs are tried one by one, so only 500 of them count; other lines may be as many as they like', () => {
  const lines = (count: number, line: (number: number) => string): string =>
    Array.from({ length: count }, (_, number) => line(number)).join('\n');
  const globs = parseAllowList(`${lines(502, (number) => `*/${number}*`)}\nlast.p8`, 'head');
  expect(globs.entries).toHaveLength(501);
  expect(globs.entries.at(-1)?.text).toBe('last.p8');
  expect(globs.problems.map(describeProblem)).toEqual([
    expect.stringMatching(/^Line 501 of \.asc-key-allow is the 501st with signs of a glob, and from there on/),
  ]);
  const plain = parseAllowList(`${lines(2000, (number) => `a/${number}.p8\nb/${number}/`)}`, 'head');
  expect([plain.entries.length, plain.problems]).toEqual([4000, []]);
});

test('of very many faults the first ones are told, and that there are more', () => {
  const { problems } = parseAllowList(`${'**\n'.repeat(60)}!a\n`, 'input');
  expect(problems).toHaveLength(51);
  expect(problems.at(-1)).toMatchObject({
    line: 51,
    allowsNothing: true,
    message: expect.stringMatching(/^and 10 later/),
  });
});

test('a long line of anything is read in a moment', () => {
  for (const text of ['A', 'a', '1', '*', 'aA', '-', '{', '[', '(']) {
    expect(parseAllowList(text.repeat(500_000), 'head').entries).toEqual([]);
  }
});
