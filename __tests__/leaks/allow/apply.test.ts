import { describe, expect, test } from '@jest/globals';
import { type AllowSource, NO_LINES, parseAllowList } from '../../../src/leaks/allow/allow-list.ts';
import { type AllowLists, applyAllowList } from '../../../src/leaks/allow/apply.ts';
import { EntryIndex } from '../../../src/leaks/allow/entry-index.ts';
import { GlobBudget } from '../../../src/leaks/allow/glob-work.ts';
import { findingAt } from '../locate/finding.ts';

const KEY = `SHA256:${'A'.repeat(43)}=`;
const here = findingAt('here.txt');
const there = findingAt('there.txt');
const unread = findingAt('cart.p8', { kind: 'p8-file', leak: 'path:cart.p8', fingerprint: undefined });

function lists(parts: Partial<Record<'input' | 'ruling' | 'headOnly', string>>): AllowLists {
  const list = (name: keyof typeof parts, source: AllowSource) =>
    parts[name] === undefined ? NO_LINES : parseAllowList(parts[name], source);
  return { input: list('input', 'input'), ruling: list('ruling', 'base'), headOnly: list('headOnly', 'head') };
}

const never = (): boolean => false;

test.each(['key', 'a/key', 'a/b/key', 'a/b', 'a/[b]', 'other', ''])(
  '%s is covered by the entries that fit it',
  (path) => {
    const text = `${KEY}\nkey\na/\na/b\na/b/\n**/key\na/[b]\na/*\nother/\n/a/b/key\n[a]/\n`;
    const { entries } = parseAllowList(text, 'base');
    for (const fingerprint of [KEY, undefined]) {
      const finding = findingAt(path, { fingerprint });
      expect(new EntryIndex(entries).fitting(finding, new GlobBudget())).toEqual(
        entries.filter((entry) => entry.matches(finding)),
      );
    }
  },
);

describe('applyAllowList', () => {
  test('a fingerprint covers the key wherever it is, and no file without a key', async () => {
    const { leaking, allowed } = await applyAllowList([here, there, unread], lists({ ruling: KEY }), never);
    expect(leaking).toEqual([unread]);
    expect(allowed.map(({ finding }) => finding)).toEqual([here, there]);
  });

  test('a path covers that path alone: the same key elsewhere stays a leak', async () => {
    const { leaking, allowed } = await applyAllowList([here, there], lists({ ruling: 'here.txt' }), never);
    expect(leaking).toEqual([there]);
    expect(allowed).toEqual([{ finding: here, entry: expect.objectContaining({ text: 'here.txt', source: 'base' }) }]);
  });

  test('the input counts as the ruling list does', async () => {
    expect((await applyAllowList([here], lists({ input: KEY }), never)).leaking).toEqual([]);
  });

  test('a line that only the head has covers what the base held, and nothing else', async () => {
    const held = (finding: unknown): boolean => finding === here;
    const { leaking, allowed } = await applyAllowList([here, there], lists({ headOnly: KEY }), held);
    expect(leaking).toEqual([there]);
    expect(allowed.map(({ finding }) => finding)).toEqual([here]);
    expect((await applyAllowList([here], lists({ headOnly: 'here.txt' }), never)).leaking).toEqual([here]);
  });

  test('a pattern that only the head has is not tried on what the base did not hold, nor called unneeded', async () => {
    const tried: unknown[] = [];
    const [glob] = parseAllowList('**/*.txt', 'head').entries;
    if (glob === undefined) throw new Error('no entry');
    const entry = { ...glob, matches: (finding: unknown) => tried.push(finding) > 0 };
    const held = (finding: unknown): boolean => finding === here;
    const { leaking, unused } = await applyAllowList(
      [here, there],
      { ...lists({}), headOnly: { entries: [entry], problems: [] } },
      held,
    );
    expect(tried).toEqual([here]);
    expect(leaking).toEqual([there]);
    expect(unused).toEqual([]);
    expect(
      (await applyAllowList([there], { ...lists({}), headOnly: { entries: [entry], problems: [] } }, held)).unused,
    ).toEqual([]);
  });

  test('a line of the base counts although the head has it, too', async () => {
    expect((await applyAllowList([here], lists({ ruling: KEY, headOnly: KEY }), never)).leaking).toEqual([]);
  });

  test('names the entries that nothing needed', async () => {
    const { unused } = await applyAllowList([here], lists({ input: 'old.p8', ruling: `${KEY}\ngone/` }), never);
    expect(unused.map(({ source, text }) => [source, text])).toEqual([
      ['input', 'old.p8'],
      ['base', 'gone/'],
    ]);
  });

  test('a pattern is not tried on a name that would take it for ever, and that is counted', async () => {
    const long = findingAt(`${'a'.repeat(4000)}.p8`);
    const list = lists({ ruling: '**/*a*a*b\n**/*.p8' });
    const { leaking, allowed, untried, unused } = await applyAllowList([long, unread], list, never);
    expect([leaking, untried]).toEqual([[], 0]);
    expect(allowed.map(({ entry }) => entry.text)).toEqual(['**/*.p8', '**/*.p8']);
    expect(unused).toEqual([]);
    const alone = await applyAllowList([long, unread], lists({ ruling: '**/*a*a*b' }), never);
    expect(alone).toMatchObject({ leaking: [long, unread], untried: 1, unused: [] });
  });

  test.each(['packages/app-store/src/a-very-long-name-of-a-test-with-many-words.test.p8', `${'a'.repeat(255)}.p8`])(
    'what people write is tried on %s',
    async (path) => {
      for (const glob of [
        '**/*test*/**/*.p8',
        '**/*.{p8,P8,pem}',
        'packages/*/src/**',
        '**/*-*a*.p8',
        '*/*/*/**/*.*',
      ]) {
        expect((await applyAllowList([findingAt(path)], lists({ ruling: glob }), never)).untried).toBe(0);
      }
    },
  );
});
