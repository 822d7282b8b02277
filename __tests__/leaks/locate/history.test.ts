import { describe, expect, test } from '@jest/globals';
import { readLog } from '../../../src/leaks/locate/history.ts';

const KEY = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const ZERO = '0'.repeat(40);

/** A commit as `git log --raw -z` tells it once for each parent that it differs from. */
const commit = (id: string, parents: string, ...changes: [id: string, path: string][]): string =>
  `\u0001${id} 2026-01-01T00:00:00+00:00 ${parents}\0\n${changes.map(([to, path]) => `:000000 100644 ${ZERO} ${to} A\0${path}\0`).join('')}`;

function read(
  log: string,
  shallow: ReadonlySet<string> | 'cut' = new Set(),
): [path: string, id: string, orOlder: boolean][] {
  const found = readLog(Buffer.from(log, 'latin1'), new Set([KEY]), shallow).get(KEY) ?? new Map();
  return [...found].map(([path, { id, orOlder }]) => [path, id, orOlder]);
}

describe('readLog', () => {
  test('takes the oldest commit for each path', () => {
    const log = commit('3', '2', [KEY, 'x']) + commit('2', '1', [KEY, 'y'], [OTHER, 'z']) + commit('1', '', [KEY, 'x']);
    expect(read(log)).toEqual([
      ['x', '1', false],
      ['y', '2', false],
    ]);
  });

  test('a merge brought what differs from all of its parents', () => {
    const both = [commit('m', '1 2', [KEY, 'evil'], [KEY, 'carried']), commit('m', '1 2', [KEY, 'evil'])];
    expect(read(both.join(''))).toEqual([['evil', 'm', false]]);
  });

  test('paths may hold anything but NUL', () => {
    expect(read(commit('1', '', [KEY, '\u0001x\n:y \xff']))).toEqual([['\u0001x\n:y \xff', '1', false]]);
  });

  test('says where history was cut off', () => {
    const log = commit('2', '1', [KEY, 'y']) + commit('1', '', [KEY, 'x']);
    expect(read(log, new Set(['1']))).toEqual([
      ['y', '2', false],
      ['x', '1', true],
    ]);
    expect(read(log, 'cut').map(([, , orOlder]) => orOlder)).toEqual([true, true]);
  });

  test('stops in peace where the log does', () => {
    const log = commit('1', '', [KEY, 'x']);
    for (let length = 0; length < log.length; length++) expect(read(log.slice(0, length)).length).toBeLessThan(2);
  });
});
