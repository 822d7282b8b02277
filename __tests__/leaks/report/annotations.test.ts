import { describe, expect, test } from '@jest/globals';
import { parseAllowList } from '../../../src/leaks/allow/allow-list.ts';
import { type Annotation, annotationsOf } from '../../../src/leaks/report/annotations.ts';
import { fileAt, findingAt } from '../locate/finding.ts';
import { HOSTILE, reportOf } from './example.ts';

const errors = (annotations: readonly Annotation[]): Annotation[] =>
  annotations.filter(({ level }) => level === 'error');
const warnings = (annotations: readonly Annotation[]): Annotation[] =>
  annotations.filter(({ level }) => level === 'warning');

describe('annotationsOf', () => {
  test('names file, lines, form and fingerprint, and ends with the count', () => {
    const annotations = annotationsOf(reportOf([findingAt('ios/AuthKey_ABCDE12345.p8', { keyId: 'ABCDE12345' })]), {
      fail: true,
    });
    expect(annotations).toEqual([
      {
        level: 'error',
        title: 'Private key committed',
        file: 'ios/AuthKey_ABCDE12345.p8',
        startLine: 3,
        endLine: 6,
        message: expect.stringMatching(/\(PEM; fingerprint SHA256:A{43}=; Key ID ABCDE12345\).*Revoke it first/),
      },
      { level: 'error', message: expect.stringMatching(/^1 leak found, in 1 place\. /) },
    ]);
  });

  test('keeps within ten errors and ten warnings, the present tree first', () => {
    const past = Array.from({ length: 20 }, (_, index) => findingAt(`old${index}`, { presence: 'history' }));
    const present = Array.from({ length: 5 }, (_, index) => findingAt(`new${index}`, { leak: 'other' }));
    const annotations = annotationsOf(
      reportOf([...past, ...present], { warnings: Array.from({ length: 30 }, (_, index) => `Warning ${index}.`) }),
      { fail: true },
    );
    expect(errors(annotations)).toHaveLength(10);
    expect(errors(annotations).map(({ file }) => file)).toEqual([
      'new0',
      'new1',
      'new2',
      'new3',
      'new4',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(errors(annotations).at(-1)?.message).toMatch(/^2 leaks found, in 25 places\. Not all are shown/);
    expect(warnings(annotations)).toHaveLength(10);
    expect(warnings(annotations).at(-1)?.message).toBe('21 more warnings are in the job summary.');
  });

  test('a key in many files hides no other, and files named .p8 hide no key', () => {
    const named = Array.from({ length: 20 }, (_, index) =>
      findingAt(`a${index}.p8`, { kind: 'p8-file', fingerprint: undefined, leak: `path:a${index}` }),
    );
    const copies = Array.from({ length: 20 }, (_, index) => findingAt(`b${index}`));
    const annotations = annotationsOf(reportOf([...named, ...copies, findingAt('c', { leak: 'other' })]), {
      fail: true,
    });
    expect(annotations.slice(0, 3).map(({ file }) => file)).toEqual(['b0', 'c', 'a0.p8']);
  });

  test('keeps within ten warnings when leaks only warn', () => {
    const many = Array.from({ length: 40 }, (_, index) => findingAt(`f${index}`));
    const annotations = annotationsOf(reportOf(many, { warnings: ['One.', 'Two.'] }), { fail: false });
    expect(errors(annotations)).toEqual([]);
    expect(warnings(annotations).length).toBeLessThanOrEqual(10);
    expect(warnings(annotations).at(-1)?.message).toMatch(/^1 leak found, in 40 places/);
  });

  test('tells an incomplete scan apart from leaks, as an error in every case', () => {
    for (const fail of [true, false]) {
      const annotations = annotationsOf(reportOf([], { incomplete: ['One reason. Its fix.'] }), { fail });
      expect(annotations).toEqual([
        { level: 'error', title: 'Scan incomplete', message: expect.stringContaining('One reason. Its fix.') },
      ]);
    }
    const both = errors(annotationsOf(reportOf([findingAt('a')], { incomplete: ['Reason.'] }), { fail: true }));
    expect(both.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^A P-256 private key is committed/),
      expect.stringMatching(/^The scan is incomplete: /),
      expect.stringMatching(/^1 leak found, in 1 place\./),
    ]);
  });

  test('says where a key in history was, without a file that is no longer there', () => {
    const [annotation] = annotationsOf(reportOf([findingAt('gone.txt', { presence: 'history' })]), { fail: true });
    expect(annotation?.file).toBeUndefined();
    expect(annotation?.message).toMatch(/gone\.txt, line 3 \(only in history, since commit c{12}, 2026-01-02/);
  });

  test('warns about what no ref reaches, and fails for none of it', () => {
    const annotations = annotationsOf(reportOf([findingAt('x', { presence: 'unreachable' })]), { fail: true });
    expect(annotations).toEqual([{ level: 'warning', message: expect.stringMatching(/no branch or tag leads/) }]);
  });

  test('points at line 1 of an archive', () => {
    const [annotation] = annotationsOf(reportOf([findingAt('app.ipa', { within: ['Payload/key.pem'] })]), {
      fail: true,
    });
    expect(annotation).toMatchObject({ file: 'app.ipa', startLine: 1, endLine: 1 });
    expect(annotation?.message).toContain('app.ipa, inside it Payload/key.pem');
  });

  test('offers the line for the allow list for a .p8 file without a key', () => {
    const cart = {
      kind: 'p8-file',
      form: 'file named .p8',
      fingerprint: undefined,
      leak: 'path:x',
      region: undefined,
    } as const;
    const [plain] = annotationsOf(reportOf([findingAt('carts/game.p8', cart)]), { fail: true });
    expect(plain?.message).toMatch(/PICO-8.*The line for \.asc-key-allow: carts\/game\.p8$/);
    const [odd] = annotationsOf(reportOf([findingAt('#a\nb.p8', cart)]), { fail: true });
    expect(odd?.message).toMatch(/: \/#a\?b\.p8$/);
    const [held] = annotationsOf(reportOf([findingAt('a.p8', cart), findingAt('a.p8', { presence: 'history' })]), {
      fail: true,
    });
    expect(held?.message).not.toContain('The line');
    const [hash] = annotationsOf(reportOf([findingAt('#a.p8', cart)]), { fail: true });
    expect(hash?.message).toMatch(/: \/#a\.p8$/);
  });

  test('tells of habits only where the change touches the file', () => {
    const habit = { kind: 'not-ignored', path: Buffer.from('.gitignore'), line: 1, message: 'Add it.' } as const;
    const annotations = annotationsOf(
      reportOf([], {
        hygiene: [
          { ...habit, touched: true },
          { ...habit, line: 2, touched: false },
        ],
      }),
      { fail: true },
    );
    expect(annotations).toEqual([expect.objectContaining({ level: 'warning', file: '.gitignore', startLine: 1 })]);
  });

  test('names entries that match nothing', () => {
    const unused = parseAllowList('old/**', 'head').entries;
    const [annotation] = annotationsOf(reportOf([], { unused }), { fail: true });
    expect(annotation?.message).toBe('Line 1 of .asc-key-allow matches nothing: old/**. Remove it.');
  });

  test.each(HOSTILE)('prints %j as text', (name) => {
    const findings = [
      findingAt(name),
      findingAt('a.zip', { within: [name] }),
      findingAt('', { place: { kind: 'ref', shown: Buffer.from(name) }, presence: 'history' }),
      findingAt('', { place: { kind: 'name', path: Buffer.from(name), shown: Buffer.from(name) } }),
      findingAt('', { place: fileAt(Buffer.from(`\xff${name}`, 'latin1')) }),
    ];
    const annotations = annotationsOf(reportOf(findings), { fail: true });
    const texts = annotations.flatMap(({ message, file }) => [message, file ?? '']);
    for (const text of texts) expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]|##\[/);
    for (const { message } of annotations) expect(message).not.toContain('::');
  });
});
