import { describe, expect, test } from '@jest/globals';
import { readFlag, readLines, readText, takeInputs } from '../../src/runner/inputs.ts';
import { UserError } from '../../src/runner/user-error.ts';
import { withEnvironment } from '../support/stdout.ts';

const withInput = <T>(value: string, read: (name: string) => T): Promise<Awaited<T>> =>
  withEnvironment({ 'INPUT_THE_NAME-OF-IT': value }, () => read('the name-of-it'));

describe('readText', () => {
  test('gives the input as it was given', async () => {
    expect(await withInput(' a\n', readText)).toBe(' a\n');
    expect(readText('not-there')).toBe('');
  });
});

describe('takeInputs', () => {
  test('takes all of them out of the environment', async () => {
    await withEnvironment({ 'INPUT_THE_NAME-OF-IT': ' a\n', INPUT_NOBODY_KNOWS: 'b', INPUTS: 'c' }, () => {
      const inputs = takeInputs();
      expect(Object.keys(process.env).filter((name) => name.startsWith('INPUT'))).toEqual(['INPUTS']);
      expect([...inputs.values()]).toEqual([' a\n', 'b']);
      expect(inputs.text('the name-of-it')).toBe(' a\n');
      expect(inputs.text('not-there')).toBe('');
      expect([...takeInputs().values()]).toEqual([]);
    });
  });

  test('reads lines and flags as the functions do that leave them there', () => {
    const inputs = takeInputs({
      INPUT_LINES: ' a b \r\n\r\n\tc\rd\n',
      INPUT_YES: ' TRUE\n',
      INPUT_NO: 'false',
      INPUT_ODD: 'tRUE',
    });
    expect(inputs.lines('lines')).toEqual(['a b', 'c', 'd']);
    expect([inputs.flag('yes'), inputs.flag('no')]).toEqual([true, false]);
    expect(() => inputs.flag('odd')).toThrow('The input "odd" is neither true nor false (seen: 4 characters).');
  });
});

describe('readLines', () => {
  test('trims lines of any ending and leaves out empty ones', async () => {
    expect(await withInput(' a b \r\n\r\n\tc\rd\n \n', readLines)).toEqual(['a b', 'c', 'd']);
    expect(await withInput(' ', readLines)).toEqual([]);
  });
});

describe('readFlag', () => {
  test.each([
    ['true', true],
    ['True', true],
    [' TRUE\n', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
  ])('%j is %s', async (text, flag) => {
    expect(await withInput(text, readFlag)).toBe(flag);
  });

  test.each(['', 'yes', 'tRUE', '1', 'content'])('%j is refused with its length', async (text) => {
    const reading = withInput(text, readFlag);
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(
      `The input "the name-of-it" is neither true nor false (seen: ${text.length} characters).`,
    );
  });
});
