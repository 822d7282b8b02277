import { expect, test } from '@jest/globals';
import { parseAllowList } from '../../../src/leaks/allow/allow-list.ts';
import { redacted } from '../../../src/leaks/report/redaction.ts';
import type { Detection } from '../../../src/leaks/types.ts';
import { reportOf } from './example.ts';

const KEY = 'K'.repeat(90);

/** Finds the word above, as the detector finds keys. */
const finder = () => ({
  find: (text: Buffer): Detection[] => {
    const start = text.indexOf(KEY);
    const detection = { kind: 'private-key', fingerprint: 'f', leak: 'f', proven: true, form: 'PEM' } as const;
    return start < 0 ? [] : [{ ...detection, start, end: start + KEY.length }];
  },
});

test('keys go from sentences, entries and paths; all else stays', () => {
  const id = 'a'.repeat(64);
  const cut = `${KEY.slice(0, 80)}…`;
  const habit = { kind: 'key-in-log', line: 1, message: 'm', touched: false } as const;
  const report = redacted(
    reportOf([], {
      described: [`The commit ${id}, and refs/heads/main.`],
      warnings: [`These refs: refs/heads/${KEY}, refs/heads/x.`],
      incomplete: [`A ref: ${cut}.`],
      unused: parseAllowList(`dir/${KEY}.p8\n${'long/'.repeat(30)}name`, 'head').entries,
      hygiene: [
        { ...habit, path: Buffer.from(`.github/workflows/${KEY}.yml`) },
        { ...habit, path: Buffer.from('action.yml') },
      ],
    }),
    finder,
  );
  expect(report.described).toEqual([`The commit ${id}, and refs/heads/main.`]);
  expect(report.warnings).toEqual(['These refs: [102 characters, not shown] refs/heads/x.']);
  expect(report.incomplete).toEqual(['A ref: [82 characters, not shown]']);
  expect(report.unused.map(({ text }) => text)).toEqual([
    'dir/[private key, redacted].p8',
    `${'long/'.repeat(30)}name`,
  ]);
  expect(report.hygiene.map(({ path }) => path.toString())).toEqual([
    '.github/workflows/[private key, redacted].yml',
    'action.yml',
  ]);
});

test('no detector is made when every name is short', () => {
  const report = reportOf([], { unused: parseAllowList('a.p8', 'head').entries });
  expect(
    redacted(report, () => {
      throw new Error('made');
    }),
  ).toEqual(report);
});
