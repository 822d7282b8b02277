import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/runner/user-error.ts';
import { readTimeout } from '../../src/verify/check-timeout.ts';
import { readFailOn } from '../../src/verify/fail-on.ts';
import { readExpectations } from '../../src/verify/permission-inputs.ts';
import { readRotateBy, rotationAt } from '../../src/verify/rotate-by.ts';
import { strongest } from '../../src/verify/status.ts';

describe('fail-on', () => {
  test.each([
    ['', ['rejected', 'blocked', 'permissions', 'overdue', 'unclear']],
    [' \n ', ['rejected', 'blocked', 'permissions', 'overdue', 'unclear']],
    ['rejected, blocked, permissions, overdue, unclear', ['rejected', 'blocked', 'permissions', 'overdue', 'unclear']],
    ['Rejected', ['rejected']],
    ['rejected\nunreachable', ['rejected', 'unreachable']],
    ['rejected,,rejected;', ['rejected']],
    ['none', []],
    ['NONE', []],
  ])('%j', (text, statuses) => {
    expect([...readFailOn(text)]).toEqual(statuses);
  });

  test.each(['rejcted', 'active', 'none, rejected', 'rejected blocked hunter2', 'all'])('%j is refused', (text) => {
    expect(() => readFailOn(text)).toThrow(UserError);
    expect(() => readFailOn(text)).not.toThrow(/hunter2|rejcted/);
  });
});

describe('timeout', () => {
  test.each([
    ['', 120_000],
    ['2m', 120_000],
    [' 90s ', 90_000],
    ['45', 45_000],
    ['1H', 3_600_000],
    ['1s', 1000],
  ])('%j is %d ms', (text, milliseconds) => {
    expect(readTimeout(text)).toBe(milliseconds);
  });

  test.each(['0', '0s', '-1', '61m', '2h', '1.5m', '2 min', 'long', '9999999'])('%j is refused', (text) => {
    expect(() => readTimeout(text)).toThrow(/"timeout" is no time from one second to one hour/);
  });
});

describe('rotate-by', () => {
  test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '2026-01-01T00:00:00Z', 'soon', '0000-00-00'])(
    '%j is refused',
    (text) => {
      expect(() => readRotateBy(text)).toThrow(/"rotate-by" is no day/);
    },
  );

  test.each([
    ['2026-02-19T23:59:59Z', { state: 'none' }],
    ['2026-02-20T00:00:00Z', { state: 'soon', date: '2026-03-22', days: 30 }],
    ['2026-03-21T23:59:59Z', { state: 'soon', date: '2026-03-22', days: 1 }],
    ['2026-03-22T00:00:00Z', { state: 'overdue', date: '2026-03-22', days: 0 }],
    ['2026-04-01T12:00:00Z', { state: 'overdue', date: '2026-03-22', days: 10 }],
  ])('at %s', (now, rotation) => {
    expect(rotationAt(readRotateBy(' 2026-03-22 '), Date.parse(now))).toEqual(rotation);
  });

  test('may be left out', () => {
    expect(rotationAt(readRotateBy(''), 0)).toEqual({ state: 'none' });
  });

  test('may be a leap day', () => {
    expect(readRotateBy('2028-02-29')?.start).toBe(Date.UTC(2028, 1, 29));
  });
});

describe('can and cannot', () => {
  test('are requests, each with what is wanted', () => {
    expect(readExpectations(['GET /v1/apps', 'get  /v1/apps'], ['GET /v1/users?limit=1'])).toEqual([
      { target: '/v1/apps', wanted: 'allowed' },
      { target: '/v1/users?limit=1', wanted: 'refused' },
    ]);
    expect(readExpectations([], [])).toEqual([]);
  });

  test.each([
    [['POST /v1/apps'], [], /"can", request 1: its method is POST/],
    [[], ['GET /v1/apps', 'DELETE /v1/apps'], /"cannot", request 2: its method is DELETE/],
    [['GET /v1/apps'], ['GET /v1/apps'], /stands in both/],
    [['GET /1', 'GET /2', 'GET /3'], ['GET /4', 'GET /5', 'GET /6'], /name 6 requests, and 5 are the most/],
    [['GET https://evil.example/v1'], ['v1'], /"can", request 1: it names a host.*"cannot", request 1/],
  ])('%j and %j are refused', (can, cannot, message) => {
    expect(() => readExpectations(can, cannot)).toThrow(message);
  });
});

test('the strongest status is shown', () => {
  expect(strongest(['active', 'overdue', 'permissions'])).toBe('permissions');
  expect(strongest(['overdue', 'rejected'])).toBe('rejected');
  expect(strongest(['rejected', 'unreachable'])).toBe('unreachable');
  expect(strongest(['unclear', 'blocked'])).toBe('blocked');
  expect(strongest([])).toBe('active');
});
