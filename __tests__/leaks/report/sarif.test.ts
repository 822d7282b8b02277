import { describe, expect, test } from '@jest/globals';
import type { Result } from 'sarif';
import type { Finding } from '../../../src/leaks/locate/finding.ts';
import type { Report } from '../../../src/leaks/report/report.ts';
import { toSarif } from '../../../src/leaks/report/sarif.ts';
import { fileAt, findingAt } from '../locate/finding.ts';
import { HOSTILE, reportOf } from './example.ts';

function resultsOf(findings: readonly Finding[], changes: Partial<Report> = {}): Result[] {
  return toSarif(reportOf(findings, changes), () => undefined).runs[0]?.results ?? [];
}

function uriOf(finding: Finding): string | undefined {
  return resultsOf([finding])[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
}

describe('toSarif', () => {
  test('a result for each finding, with rule, place and hash, and no snippet', () => {
    const log = toSarif(reportOf([findingAt('ios/key.pem')]), () => 'abc:1');
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]?.results).toEqual([
      {
        ruleId: 'asc-key/private-key',
        ruleIndex: 0,
        level: 'error',
        message: { text: expect.stringMatching(/^A P-256 private key is committed/) },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'ios/key.pem', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, startColumn: 1, endLine: 6, endColumn: 20 },
            },
          },
        ],
        partialFingerprints: { primaryLocationLineHash: 'abc:1' },
      },
    ]);
    expect(JSON.stringify(log)).not.toContain('snippet');
  });

  test('rules that explain themselves, each at the index that results name', () => {
    const kinds = ['private-key', 'p8-file', 'token'] as const;
    const log = toSarif(reportOf(kinds.map((kind) => findingAt(kind, { kind, leak: kind }))), () => undefined);
    const rules = log.runs[0]?.tool.driver.rules ?? [];
    for (const result of log.runs[0]?.results ?? []) expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
    for (const rule of rules) {
      expect(rule.help?.markdown).toMatch(/^- /);
      expect(Number(rule.properties?.['security-severity'])).toBeGreaterThan(7);
    }
    expect(rules.map(({ id }) => id)).toEqual(['asc-key/private-key', 'asc-key/p8-file', 'asc-key/token']);
  });

  test.each([
    ['a b/ü.txt', 'a%20b/%C3%BC.txt'],
    ['100%.txt', '100%25.txt'],
    ['a#b?c', 'a%23b%3Fc'],
    ['a:b', 'a%3Ab'],
    ['a\nb', 'a%0Ab'],
  ])('writes the path %j as a URI', (path, uri) => {
    expect(uriOf(findingAt(path))).toBe(uri);
  });

  test('writes bytes that are no UTF-8 as they are', () => {
    expect(uriOf(findingAt('', { place: fileAt(Buffer.from([0x61, 0xff])) }))).toBe('a%FF');
  });

  test('names places without a file by the object', () => {
    const id = '1'.repeat(40);
    const shown = Buffer.from('redacted');
    const places: Finding['place'][] = [
      { kind: 'commit', part: 'message' },
      { kind: 'tag', part: 'message' },
      { kind: 'object' },
      { kind: 'name', path: Buffer.from('secret'), shown },
      { kind: 'file', path: Buffer.from('secret'), shown },
    ];
    for (const place of places) expect(uriOf(findingAt('', { place }))).toBe(`git/${id}`);
    const note = findingAt(`aa/${'b'.repeat(38)}`, { presence: 'history' });
    expect(uriOf(note)).toBe(`git/${id}`);
  });

  test('lines begin at 1 where there are none', () => {
    const [inArchive, byName] = resultsOf([
      findingAt('a.zip', { within: ['b'] }),
      findingAt('b.p8', { region: undefined, objectId: '2'.repeat(40) }),
    ]);
    for (const result of [inArchive, byName]) {
      expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 1 });
    }
  });

  test('has a hash of its own where GitHub can compute none, the same in every run', () => {
    const commit = findingAt('', { place: { kind: 'commit', part: 'message' } });
    const [first] = resultsOf([commit]);
    expect(first?.partialFingerprints?.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}:1$/);
    expect(resultsOf([commit])[0]?.partialFingerprints).toEqual(first?.partialFingerprints);
  });

  test('keeps within the results that GitHub takes, the present tree first', () => {
    const past = Array.from({ length: 24_999 }, (_, index) =>
      findingAt(`old${index}`, { presence: 'history', leak: `l${index}` }),
    );
    const results = resultsOf([...past, findingAt('new'), findingAt('new2')]);
    expect(results).toHaveLength(25_000);
    expect(results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('new');
  });

  test('leaves out what is allowed, warns about what no ref reaches, and says when it is incomplete', () => {
    expect(resultsOf([])).toEqual([]);
    expect(resultsOf([findingAt('a', { presence: 'unreachable' })])[0]?.level).toBe('warning');
    const log = toSarif(reportOf([], { incomplete: ['Reason.'] }), () => undefined);
    expect(log.runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false);
  });

  test.each(HOSTILE)('keeps %j out of the message', (name) => {
    const [result] = resultsOf([findingAt(name, { within: [name] })]);
    expect(result?.message.text).not.toContain(name);
    expect(result?.message.text).not.toMatch(/[[\]\n]/);
  });
});
