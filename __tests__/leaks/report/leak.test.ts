import { describe, expect, test } from '@jest/globals';
import { countFindings, failing, groupLeaks } from '../../../src/leaks/report/leak.ts';
import { leakLines, nameOf } from '../../../src/leaks/report/log-lines.ts';
import { findingAt } from '../locate/finding.ts';

const since = (date: string) => ({ id: date.slice(0, 4).padEnd(40, '0'), date, orOlder: false });

describe('groupLeaks', () => {
  test('findings of a key are one leak, those in the tree first, and the leaks likewise', () => {
    const leaks = groupLeaks([
      findingAt('old', { leak: 'past', presence: 'history' }),
      findingAt('z', { presence: 'history', first: since('2020-01-01T00:00:00+00:00'), keyId: 'ABCDE12345' }),
      findingAt('b', { first: since('2022-01-01T00:00:00+00:00') }),
      findingAt('a', { form: 'JWK', first: undefined, keyId: 'ABCDE12345' }),
      findingAt('lost', { leak: 'lost', presence: 'unreachable' }),
    ]);
    expect(leaks.map(({ presence }) => presence)).toEqual(['tree', 'history', 'unreachable']);
    expect(leaks[0]).toMatchObject({ keyIds: ['ABCDE12345'], forms: ['JWK', 'PEM'] });
    expect(leaks[0]?.first?.date).toBe('2020-01-01T00:00:00+00:00');
    expect(leaks[0]?.findings.map(({ place }) => 'shown' in place && place.shown.toString())).toEqual(['a', 'b', 'z']);
    expect(countFindings(leaks)).toBe(5);
    expect(failing(leaks).map(({ presence }) => presence)).toEqual(['tree', 'history']);
  });

  test('the oldest by the time, whatever zone it is written in', () => {
    const [leak] = groupLeaks([
      findingAt('a', { first: since('2026-01-01T10:00:00+00:00') }),
      findingAt('b', { first: since('2026-01-01T11:30:00+02:00') }),
      findingAt('c', { first: since('') }),
    ]);
    expect(leak?.first?.date).toBe('2026-01-01T11:30:00+02:00');
  });

  test('many findings of one key take no time to speak of', () => {
    const finding = findingAt('a');
    expect(groupLeaks(Array.from({ length: 200_000 }, () => finding))).toHaveLength(1);
  });
});

describe('leakLines', () => {
  test('names the leak and all of its places, with form, presence and first commit', () => {
    const leaks = groupLeaks([
      findingAt('a.txt', { keyId: 'ABCDE12345' }),
      findingAt('', {
        leak: 'token',
        kind: 'token',
        fingerprint: undefined,
        place: { kind: 'tag', part: 'message' },
        first: undefined,
      }),
    ]);
    expect(leakLines(leaks)).toEqual([
      '2 leaks found, in 2 places:',
      `- private key SHA256:${'A'.repeat(43)}=, Key ID ABCDE12345 by the file's name`,
      `    a.txt, line 3 (PEM; in the tree; commit ${'c'.repeat(12)}, 2026-01-02T03:04:05+00:00)`,
      '- token for App Store Connect',
      `    annotated tag ${'1'.repeat(12)}, its message (PEM; in the tree)`,
    ]);
    expect(leakLines([])).toEqual([]);
  });

  test('cuts what nobody would read, and says so', () => {
    const places = Array.from({ length: 1100 }, (_, index) => findingAt(`f${index}`));
    expect(leakLines(groupLeaks(places)).at(-1)).toBe('    and 100 more places');
    const keys = Array.from({ length: 1100 }, (_, index) => findingAt('f', { leak: `l${index}` }));
    expect(leakLines(groupLeaks(keys)).at(-1)).toBe('and 100 more leaks');
  });

  test('names a .p8 file without a key', () => {
    const [leak] = groupLeaks([findingAt('a.p8', { kind: 'p8-file', fingerprint: undefined })]);
    expect(leak && nameOf(leak)).toBe('.p8 file without a readable key');
  });
});
