import { describe, expect, test } from '@jest/globals';
import { Problems, UserError } from '../../src/runner/user-error.ts';

describe('Problems', () => {
  test('tells all faults together, in their order', () => {
    const problems = new Problems();
    problems.add('One.');
    expect(problems.collect(() => 'value')).toBe('value');
    expect(
      problems.collect(() => {
        throw new UserError('Two.');
      }),
    ).toBeUndefined();
    const throwing = (): void => problems.throwIfAny();
    expect(throwing).toThrow(UserError);
    expect(throwing).toThrow(/^One\. Two\.$/);
  });

  test('throws nothing when there is none', () => {
    expect(() => new Problems().throwIfAny()).not.toThrow();
  });

  test('lets other errors through', () => {
    expect(() =>
      new Problems().collect(() => {
        throw new RangeError('x');
      }),
    ).toThrow(RangeError);
  });
});
