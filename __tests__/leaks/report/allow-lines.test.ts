import { describe, expect, test } from '@jest/globals';
import { parseAllowList } from '../../../src/leaks/allow/allow-list.ts';
import type { Finding } from '../../../src/leaks/locate/finding.ts';
import { keyPlaces, lineForFile, linesForFiles } from '../../../src/leaks/report/allow-lines.ts';
import { groupLeaks } from '../../../src/leaks/report/leak.ts';
import { forLog } from '../../../src/runner/untrusted.ts';
import { fileAt, findingAt } from '../locate/finding.ts';

const cart = (path: string | Buffer): Finding =>
  findingAt('', {
    ...{ kind: 'p8-file', fingerprint: undefined, form: 'file named .p8', region: undefined },
    ...{ leak: `path:${path.toString('latin1' as never)}`, place: fileAt(path) },
  });

/** The line for a file, where keys are in other places. */
const lineFor = (finding: Finding, ...keys: Finding[]): string | undefined =>
  lineForFile(finding, keyPlaces(groupLeaks(keys), []));

/** Whether a list that holds the line as it is shown allows the finding. */
function allows(line: string, finding: Finding): boolean {
  const { entries, problems } = parseAllowList(`# a list\n${forLog(line)}\n`, 'head');
  return problems.length === 0 && entries.length === 1 && entries.every((entry) => entry.matches(finding));
}

describe('the line for one file', () => {
  test.each([
    ['carts/game.p8', 'carts/game.p8'],
    ['SHA256:abc.p8', '/SHA256:abc.p8'],
    ['sha256=abc.p8', '/sha256=abc.p8'],
    [' game.p8', '/ game.p8'],
    ['\u00a0game.p8', '/\u00a0game.p8'],
    ['#a.p8', '/#a.p8'],
    ['!a.p8', '/!a.p8'],
    ['a\nb.p8', 'a?b.p8'],
    ['a\u202eb.p8', 'a?b.p8'],
    ['a::b.p8', 'a:?b.p8'],
    ['##[x].p8', '/##\\[x\\].p8'],
    ['[ab].p8', '\\[ab\\].p8'],
    ['{a,b}.p8', '\\{a,b\\}.p8'],
    ['a*.p8', 'a\\*.p8'],
    ['a"b.p8', 'a\\"b.p8'],
    ['a\\b.p8', 'a\\\\b.p8'],
    ['****/*.p8', '????/?.p8'],
    ['🎮 game (1).p8', '🎮 game (1).p8'],
    [`${'x'.repeat(300)}/y.p8`, '**/y.p8'],
  ])('%j', (path, line) => {
    const finding = cart(path);
    expect(lineFor(finding)).toBe(line);
    expect(allows(line, finding)).toBe(true);
  });

  test('of bytes that are no UTF-8', () => {
    const finding = cart(Buffer.from('\xff\xfe.p8', 'latin1'));
    expect(allows(lineFor(finding) ?? '', finding)).toBe(true);
  });

  test.each(['[ab].p8', '{a,b}.p8', 'a*.p8'])('of %j covers no other file', (path) => {
    for (const other of ['a.p8', 'b.p8', 'ab.p8', 'a1.p8']) {
      expect(allows(lineFor(cart(path)) ?? '', cart(other))).toBe(false);
    }
  });

  test('is not offered for a key, nor for a file that held one in another version', () => {
    const key = findingAt('a.p8');
    expect(lineFor(key, key)).toBeUndefined();
    expect(lineFor(cart('a.p8'), key)).toBeUndefined();
    expect(lineFor(cart(`${'x'.repeat(300)}/y.p8`), findingAt('z/y.p8'))).toBeUndefined();
    expect(lineFor(findingAt('', { kind: 'p8-file', place: { kind: 'object' } }))).toBeUndefined();
  });
});

describe('the lines for many files', () => {
  const lines = (paths: readonly string[], others: readonly Finding[] = [], allowed: readonly Finding[] = []) => {
    const [entry] = parseAllowList('x', 'head').entries;
    if (entry === undefined) throw new Error('no entry');
    return linesForFiles(
      groupLeaks([...paths.map(cart), ...others]),
      allowed.map((finding) => ({ finding, entry })),
    );
  };
  const many = (folder: string, count: number, ending = '.p8'): string[] =>
    Array.from({ length: count }, (_, at) => `${folder}${at}${ending}`);

  test('few have a line each', () => {
    expect(lines(many('carts/', 10)).lines).toHaveLength(10);
  });

  test.each([
    ['in one folder', many('carts/', 79), ['carts/**/*.p8']],
    [
      'in two folders and alone',
      [...many('a/b/', 40), ...many('c/', 39), 'd.p8'],
      ['a/b/**/*.p8', 'c/**/*.p8', 'd.p8'],
    ],
    ['below one folder', many('carts/x', 60, '/main.p8'), ['carts/**/*.p8']],
    ['at the root', many('', 30), ['/*.p8']],
    ['everywhere', many('x', 60, '/main.p8'), ['**/*.p8']],
    ['with endings of both kinds', [...many('carts/', 20), ...many('carts/', 20, '.P8')], ['carts/**/*.[pP]8']],
  ])('%s', (_, paths, expected) => {
    const { lines: offered, without } = lines(paths);
    expect([...offered].sort()).toEqual([...expected].sort());
    expect(without).toBe(0);
    for (const path of paths) expect(offered.some((line) => allows(line, cart(path)))).toBe(true);
  });

  test('among any number of keys only a path as it is is offered', () => {
    const keys = Array.from({ length: 2001 }, (_, at) => findingAt(`k${at}.pem`));
    expect(lines(many('carts/', 20), keys)).toMatchObject({ lines: many('carts/', 20).sort(), without: 0 });
  });

  test('no line covers a key, one that is allowed by its fingerprint included; what is left out is counted', () => {
    const key = findingAt('carts/AuthKey_ABCDE12345.p8');
    for (const [others, allowed] of [
      [[key], []],
      [[], [key]],
    ] as const) {
      const { lines: offered, without } = lines(many('carts/', 79), others, allowed);
      expect(offered).toHaveLength(50);
      expect(without).toBe(29);
      expect(offered.some((line) => allows(line, cart('carts/AuthKey_ABCDE12345.p8')))).toBe(false);
    }
  });
});
