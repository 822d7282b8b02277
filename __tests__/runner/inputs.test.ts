import { describe, expect, test } from '@jest/globals';
import { readFlag, readLines, readText, takeSecret } from '../../src/runner/inputs.ts';
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

describe('takeSecret', () => {
  test('gives the input and deletes it from the environment', async () => {
    const taken = await withInput(' a\n', (name) => [takeSecret(name), takeSecret(name), readText(name)]);
    expect(taken).toEqual([' a\n', '', '']);
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
