import { expect, test } from '@jest/globals';
import { maskAll } from '../../src/runner/mask.ts';
import { stdoutOf } from '../support/stdout.ts';

test('maskAll masks each value of sixteen characters and more once, trimmed, and none with a line end', async () => {
  const shown = await stdoutOf(() =>
    maskAll([
      '0123456789abcdef',
      ' 0123456789abcdef\n',
      '0123456789abcde ',
      '0123456789\nabcdef',
      '0123456789\rabcdef',
      '100% 0123456789ab',
    ]),
  );
  expect(shown).toBe('::add-mask::0123456789abcdef\n::add-mask::100%25 0123456789ab\n');
});
