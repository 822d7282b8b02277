import { describe, expect, test } from '@jest/globals';
import { appleApi, readApiUrl } from '../../src/apple/api-url.ts';
import { UserError } from '../../src/runner/user-error.ts';

test.each([
  ['https://gateway.example.com', 'https://gateway.example.com', 'gateway.example.com'],
  ['https://gateway.example.com/', 'https://gateway.example.com', 'gateway.example.com'],
  [' https://gateway.example.com/asc/api/ ', 'https://gateway.example.com/asc/api', 'gateway.example.com'],
  ['https://gateway.example.com:8443/a', 'https://gateway.example.com:8443/a', 'gateway.example.com:8443'],
  ['HTTPS://Gateway.Example.com/A', 'https://gateway.example.com/A', 'gateway.example.com'],
  ['http://localhost:8080/x', 'http://localhost:8080/x', 'localhost:8080'],
  ['http://127.0.0.1:1', 'http://127.0.0.1:1', '127.0.0.1:1'],
  ['http://127.1.2.3', 'http://127.1.2.3', '127.1.2.3'],
  ['http://[::1]:9', 'http://[::1]:9', '[::1]:9'],
])('%j is asked at %s', (text, base, host) => {
  expect(readApiUrl(text)).toEqual({ base, host });
});

describe('refused', () => {
  test.each([
    ['http://gateway.example.com', /http:\/\/.*in the clear/],
    ['http://127.0.0.1.example.com', /in the clear/],
    ['http://localhost.example.com', /in the clear/],
    ['http://0.0.0.0', /in the clear/],
    ['http://[::2]', /in the clear/],
    ['https://me:hunter2@gateway.example.com', /user name or password/],
    ['https://me@gateway.example.com', /user name or password/],
    ['https://@gateway.example.com', /user name or password/],
    ['https://gateway.example.com/?hunter2', /query/],
    ['https://gateway.example.com/?', /query/],
    ['https://gateway.example.com/#hunter2', /fragment/],
    ['https://gateway.example.com/#', /fragment/],
    ['gateway.example.com', /no address/],
    ['ftp://gateway.example.com', /no address/],
    ['https:gateway.example.com', /no address/],
    ['https:///gateway.example.com', /no address/],
    ['https://', /no address/],
    ['https://gateway.example.com:99999', /no address/],
    ['https://gate way.example.com', /space/],
    ['https://gateway.example.com\\@evil.example.com', /backslash/],
    ['https://gateway\t.example.com', /space/],
  ])('%j', (text, message) => {
    expect(() => readApiUrl(text)).toThrow(UserError);
    expect(() => readApiUrl(text)).toThrow(message);
    expect(() => readApiUrl(text)).not.toThrow(/hunter2|evil|gateway\.example\.com\W*[:?#]/);
  });
});

test('without it, the host of the program is asked', () => {
  expect(appleApi('app-store').base).toBe('https://api.appstoreconnect.apple.com');
  expect(appleApi('enterprise').base).toBe('https://api.enterprise.developer.apple.com');
});
