import { describe, expect, test } from '@jest/globals';
import { clockSkew, rateLimitRemaining, retryAfter } from '../../src/apple/headers.ts';
import { NOW } from './support.ts';

const http = (time: number) => new Date(time).toUTCString();

test.each([
  ['user-hour-lim:3500;user-hour-rem:500;', 500],
  ['user-hour-rem:0', 0],
  ['user-hour-lim:3500; user-hour-rem: 12 ;', 12],
  ['user-hour-lim:3500;', undefined],
  ['user-hour-rem:many;', undefined],
  ['user-hour-rem:-1;', undefined],
  ['x-user-hour-rem:1;', undefined],
  [undefined, undefined],
])('X-Rate-Limit %j leaves %j', (value, left) => {
  expect(rateLimitRemaining(value)).toBe(left);
});

test.each([
  ['3', undefined, 3000],
  ['0', undefined, 0],
  ['1.5', undefined, 1500],
  [' 2 ', undefined, 2000],
  [http(NOW + 5000), undefined, 5000],
  // By Apple's clock, which is an hour ahead of ours.
  [http(NOW + 3_605_000), http(NOW + 3_600_000), 5000],
  [http(NOW - 5000), undefined, 0],
  ['-1', undefined, undefined],
  ['soon', undefined, undefined],
  ['', undefined, undefined],
  [undefined, undefined, undefined],
])('Retry-After %j beside Date %j is %j ms', (value, date, wait) => {
  expect(retryAfter(value, date, NOW)).toBe(wait);
});

describe('the difference of the clocks', () => {
  const skew = (date: string | undefined, took = 100, age?: string) =>
    clockSkew({ date, age }, { sent: NOW, received: NOW + took });

  test.each([
    [http(NOW), 100, 0],
    [http(NOW + 1000), 1000, 0],
    [http(NOW - 1000), 100, 0],
    [http(NOW - 300_000), 100, 300],
    [http(NOW + 300_000), 100, -300],
    // The whole answer took four seconds: Apple's clock may have been read at any moment of it.
    [http(NOW + 4000), 4000, 0],
    [http(NOW - 3600_000), 4000, 3602],
    ['Sunday', 100, undefined],
    ['2026-03-01T12:00:00Z', 100, undefined],
    [undefined, 100, undefined],
  ])('Date %j after %j ms', (date, took, seconds) => {
    expect(skew(date, took)).toBe(seconds);
  });

  test('an answer out of a cache is older than it was sent', () => {
    expect(skew(http(NOW - 300_000), 100, '300')).toBe(0);
    expect(skew(http(NOW - 300_000), 100, 'old')).toBe(300);
  });
});
