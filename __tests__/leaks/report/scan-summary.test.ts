import { describe, expect, test } from '@jest/globals';
import { parseAllowList } from '../../../src/leaks/allow/allow-list.ts';
import { summaryOf } from '../../../src/leaks/report/scan-summary.ts';
import { fileAt, findingAt } from '../locate/finding.ts';
import { HOSTILE, reportOf } from './example.ts';

const KEY = `SHA256:${'A'.repeat(43)}=`;

describe('summaryOf', () => {
  test('a clean scan says what was read', () => {
    const summary = summaryOf(reportOf([]));
    expect(summary).toMatch(/^# asc-key scan: no leaks found$/m);
    expect(summary).toContain('2 commits, 30 objects, 4.5 MB.');
    expect(summary).toContain('The files of HEAD and 2 commits.');
    expect(summary).not.toContain('What to do');
  });

  test('one row a leak: what, where, since when, form, and whether it is still there', () => {
    const other = `SHA256:${'B'.repeat(43)}=`;
    const summary = summaryOf(
      reportOf([
        findingAt('ios/AuthKey_ABCDE12345.p8', { keyId: 'ABCDE12345' }),
        findingAt('copy.txt', {
          presence: 'history',
          objectId: '2'.repeat(40),
          first: { id: 'd'.repeat(40), date: '2025-01-01T00:00:00+02:00', orOlder: false },
        }),
        findingAt('x', {
          leak: other,
          fingerprint: other,
          place: { kind: 'commit', part: 'message' },
          presence: 'history',
          first: { id: 'e'.repeat(40), date: '2024-01-01T00:00:00Z', orOlder: true },
        }),
      ]),
    );
    const rows = summary.split('\n').filter((line) => line.startsWith('| private key'));
    expect(rows).toEqual([
      `| private key <code>${KEY}</code><br>Key ID ABCDE12345 | \`ios/AuthKey_ABCDE12345.p8\`, line 3<br>\`copy.txt\`, line 3 (only in history) | commit dddddddddddd, 2025-01-01T00:00:00+02:00 | PEM | in the tree |`,
      `| private key <code>${other}</code> | commit 111111111111, its message | at or before commit eeeeeeeeeeee, 2024-01-01T00:00:00Z | PEM | only in history |`,
    ]);
    expect(summary).toMatch(/^# asc-key scan: 2 leaks found, in 3 places$/m);
  });

  test('says to revoke first, then to rotate, then to clean, with commands that hold ids only', () => {
    const summary = summaryOf(reportOf([findingAt('$(touch x).txt'), findingAt('a', { objectId: '2'.repeat(40) })]));
    const [revoke, rotate, strip] = ['Revoke the key first', 'Then rotate', 'git filter-repo --strip-blobs'].map(
      (text) => summary.indexOf(text),
    );
    expect(revoke).toBeGreaterThan(0);
    expect(rotate).toBeGreaterThan(revoke ?? 0);
    expect(strip).toBeGreaterThan(rotate ?? 0);
    const commands = [...summary.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block).join('');
    expect(commands).toContain(`${'1'.repeat(40)}\n   ${'2'.repeat(40)}`);
    expect(commands).not.toContain('touch');
  });

  test('of files that have only the name of a key it says to look first, and never to strip the empty file', () => {
    const named = { kind: 'p8-file', fingerprint: undefined, form: 'file named .p8' } as const;
    const empty = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';
    const files = [
      findingAt('game.p8', { ...named, leak: 'path:game.p8' }),
      findingAt('empty.p8', { ...named, leak: 'path:empty.p8', objectId: empty }),
      findingAt('sub.p8', { ...named, leak: 'path:sub.p8', objectId: 'a'.repeat(40), form: 'submodule named .p8' }),
    ];
    const summary = summaryOf(reportOf(files));
    expect(summary.indexOf('Look at the files first')).toBeLessThan(summary.indexOf('Revoke'));
    const [, commands] = /leaked-blobs\.txt <<'END' &&\n([\s\S]*?)END/.exec(summary) ?? [];
    expect(commands?.trim()).toBe('1'.repeat(40));
    expect(summaryOf(reportOf([...files, findingAt('key.pem')]))).not.toContain('Look at the files first');
  });

  test('leaks to which no branch leads are told so in the first line', () => {
    expect(summaryOf(reportOf([findingAt('x', { presence: 'unreachable' })]))).toMatch(
      /^# asc-key scan: 1 leak found, in 1 place, to which no branch or tag leads$/m,
    );
  });

  test('an incomplete scan is not called clean', () => {
    const summary = summaryOf(reportOf([], { incomplete: ['The clone is shallow. Set fetch-depth: 0.'] }));
    expect(summary).toMatch(/^# asc-key scan: incomplete$/m);
    expect(summary).toContain('- The clone is shallow. Set fetch-depth: 0.');
    expect(summary).not.toContain('no leaks');
  });

  test('lists what is allowed, unread, unused, careless and warned about', () => {
    const [entry] = parseAllowList('test/**', 'base').entries;
    if (entry === undefined) throw new Error('no entry');
    const summary = summaryOf(
      reportOf([], {
        allowed: [{ finding: findingAt('test/key.pem'), entry }],
        unread: [{ place: Buffer.from('big.zip'), message: 'It is encrypted.' }],
        unused: parseAllowList('\nold.p8', 'input').entries,
        hygiene: [
          { kind: 'not-ignored', path: Buffer.from('.gitignore'), line: 1, message: 'Add it.', touched: false },
        ],
        warnings: ['Careful.'],
      }),
    );
    expect(summary).toContain(`- \`test/key.pem\`, line 3 <code>${KEY}</code>: .asc-key-allow of the base, line 1`);
    expect(summary).toContain('- `big.zip`: It is encrypted.');
    expect(summary).toContain('- input allow, line 2: `old.p8`');
    expect(summary).toContain('- `.gitignore`, line 1: Add it.');
    expect(summary).toContain('- Careful.');
    expect(summary).toMatch(/no leaks found/);
  });

  test('stays below the size that GitHub takes, and says that it is cut', () => {
    const findings = Array.from({ length: 20_000 }, (_, index) =>
      findingAt(`${'<'.repeat(40)}${index}`, { leak: `leak ${index}`, fingerprint: `SHA256:${index}` }),
    );
    const summary = summaryOf(reportOf(findings));
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toMatch(/\d+ more leaks are not shown here/);
    expect(summary).toContain('Revoke the key first');
    const lists = Array.from({ length: 100 }, () => ({ place: Buffer.from('p'), message: '<'.repeat(20_000) }));
    const long = summaryOf(reportOf([], { unread: lists }));
    expect(Buffer.byteLength(long)).toBeLessThan(1024 * 1024);
    expect(long).toMatch(/The summary is cut here/);
  });

  test.each(HOSTILE)('shows %j as text', (name) => {
    const summary = summaryOf(
      reportOf(
        [
          findingAt(name),
          findingAt('a.zip', { within: [name], objectId: '3'.repeat(40) }),
          findingAt(name, { kind: 'p8-file', fingerprint: undefined, leak: 'path', region: undefined }),
          findingAt('', { place: { kind: 'ref', shown: Buffer.from(name) } }),
          findingAt('', { place: fileAt(Buffer.from(`\xff${name}`, 'latin1')) }),
        ],
        {
          unread: [{ place: Buffer.from(name), message: 'It is encrypted.' }],
          warnings: [`The ref ${name} is odd.`],
          unused: parseAllowList(name.replace(/[\r\n]/g, ''), 'input').entries,
        },
      ),
    );
    expect(summary).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^::|##\[/m);
    const prose = summary.replace(/```sh\n[\s\S]*?```/g, '');
    expect(prose).not.toMatch(/<(?!\/?(?:code|br|details|summary)>)/);
    expect(summary).not.toMatch(/evil\.example|@everyone|\*\*bold|`code`|\| cell/);
    // What opens is closed by us, in the same number.
    expect(summary.match(/<code>/g)?.length ?? 0).toBe(summary.match(/<\/code>/g)?.length ?? 0);
    for (const row of summary.split('\n').filter((line) => line.startsWith('| '))) {
      expect(row.match(/\|/g)).toHaveLength(6);
    }
  });
});
