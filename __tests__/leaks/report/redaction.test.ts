import { expect, test } from '@jest/globals';
import { parseAllowList } from '../../../src/leaks/allow/allow-list.ts';
import { redacted } from '../../../src/leaks/report/redaction.ts';
import type { Detection } from '../../../src/leaks/types.ts';
import { fileAt, findingAt } from '../locate/finding.ts';
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

test('keys go from sentences, entries and paths; all else stays', async () => {
  const id = 'a'.repeat(64);
  const cut = `${KEY.slice(0, 80)}…`;
  const habit = { kind: 'key-in-log', line: 1, message: 'm', touched: false } as const;
  const report = await redacted(
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
    async () => finder(),
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

test('no detector is made when every name is short', async () => {
  const report = reportOf([], { unused: parseAllowList('a.p8', 'head').entries });
  const made = async (): Promise<never> => {
    throw new Error('made');
  };
  await expect(redacted(report, made)).resolves.toEqual(report);
});

test('where a key is a path, its parts are shown nowhere', async () => {
  const [first, second] = ['F'.repeat(20), 'S'.repeat(30)];
  const path = Buffer.from(`ios/${first}/${second}`);
  const name = { kind: 'name', path, shown: Buffer.from('ios/[private key, redacted]') } as const;
  const beside = findingAt('', { leak: 'other', place: fileAt(`ios/${first}/game.p8`), within: [`${second}.zip`] });
  const habit = { kind: 'key-in-log', line: 1, message: 'm', touched: false } as const;
  const report = await redacted(
    reportOf([findingAt('', { place: name }), beside], {
      warnings: [`A ref: ${first}.`],
      unread: [{ place: Buffer.from(`${second}, in an older tree`), message: 'm' }],
      unused: parseAllowList(`ios/${first}/`, 'head').entries,
      hygiene: [{ ...habit, path: Buffer.from(`ios/${first}/action.yml`) }],
    }),
    async () => finder(),
  );
  const places = report.leaks.flatMap(({ findings }) =>
    findings.map(({ place }) => 'shown' in place && `${place.shown}`),
  );
  expect(places).toEqual(['ios/[private key, redacted]', 'ios/[redacted]/game.p8']);
  const shown = [report.leaks[1]?.findings[0]?.within, report.warnings, report.unread.map(({ place }) => `${place}`)];
  expect(shown.flat()).toEqual(['[redacted].zip', 'A ref: [redacted].', '[redacted], in an older tree']);
  expect(report.unused[0]?.text).toBe('ios/[redacted]/');
  expect(`${report.hygiene[0]?.path}`).toBe('ios/[redacted]/action.yml');
});
