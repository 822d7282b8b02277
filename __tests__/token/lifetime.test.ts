import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/runner/user-error.ts';
import { readLifetime } from '../../src/token/lifetime.ts';

describe('readLifetime', () => {
  test.each([
    ['90s', 90],
    ['90', 90],
    ['90 s', 90],
    [' 10m\n', 600],
    ['10M', 600],
    ['', 600],
    ['  ', 600],
    ['030', 30],
    ['30', 30],
    ['18m', 1080],
  ])('%j is %i seconds, without a warning', (text, seconds) => {
    expect(readLifetime(text)).toEqual({ seconds, warnings: [] });
  });

  test.each([
    ['1081', 1081],
    ['19m', 1140],
    ['20m', 1200],
    ['1200', 1200],
    ['1200s', 1200],
  ])('%j is %i seconds, with a warning about clocks', (text, seconds) => {
    expect(readLifetime(text)).toEqual({
      seconds,
      warnings: [expect.stringMatching(/^The lifetime is above 18 minutes: .*clock.*401/)],
    });
  });

  test.each([
    ['1', 1],
    ['10', 10],
    ['29s', 29],
  ])('%j is %i seconds, with a warning that this is little', (text, seconds) => {
    expect(readLifetime(text)).toEqual({
      seconds,
      warnings: [
        expect.stringMatching(
          new RegExp(
            `^The token lives for ${seconds} ${seconds === 1 ? 'second' : 'seconds'} only, .*write m for minutes`,
          ),
        ),
      ],
    });
  });

  test.each(['0', '0m', '000s', '-1', '-10m', '-0'])('%j is refused as zero or less', (text) => {
    expect(() => readLifetime(text)).toThrow(UserError);
    expect(() => readLifetime(text)).toThrow(/is zero or less.*90s or 90.*10m/);
  });

  test.each(['1201', '1201s', '21m', '1h', '24H', '99999999999999999999999999', `9${'0'.repeat(400)}m`])(
    '%j is refused as too long',
    (text) => {
      expect(() => readLifetime(text)).toThrow(UserError);
      expect(() => readLifetime(text)).toThrow(/is more than 20 minutes.*up to 20m.*mints again/);
    },
  );

  test.each([
    'ten',
    '10min',
    '10 minutes',
    '1.5m',
    '+10m',
    '1e3',
    '0x10',
    '10m 30s',
    '10m30s',
    'm',
    '10  m',
    '10\nm',
    '١٠',
    '10d',
    'NaN',
    'Infinity',
  ])('%j is refused with its length, not its content', (text) => {
    expect(() => readLifetime(text)).toThrow(UserError);
    expect(() => readLifetime(text)).toThrow(
      `The input "lifetime" is not a time that we understand (seen: ${text.length} character${text.length === 1 ? '' : 's'}). Write seconds (90s or 90) or minutes (10m), up to 20m.`,
    );
  });
});
