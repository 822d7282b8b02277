import { expect, test } from '@jest/globals';
import { scopeAllows } from '../../stand-in/scope.ts';

test.each([
  ['GET /v1/apps', '/v1/apps', true],
  ['GET /v1/apps', '/v1/apps?limit=5&cursor=abc&sort=name', true],
  ['GET /v1/apps?limit=1', '/v1/apps', true],
  ['GET /v1/apps?a=1&b=2', '/v1/apps?b=2&a=1', true],
  ['GET /v1/apps?filter[platform]=IOS', '/v1/apps?filter%5Bplatform%5D=IOS', true],
  ['GET /v1/apps?filter[platform]=IOS', '/v1/apps?filter[platform]=MAC_OS', false],
  ['GET /v1/apps?filter[platform]=IOS', '/v1/apps', false],
  ['GET /v1/apps', '/v1/apps?filter[platform]=IOS', false],
  ['GET /v1/apps', '/v1/apps/123', false],
  ['GET /v1/apps/*', '/v1/apps/123', false],
  ['GET v1/apps', '/v1/apps', false],
  ['POST /v1/apps', '/v1/apps', false],
  ['get /v1/apps', '/v1/apps', false],
  ['GET  /v1/apps', '/v1/apps', false],
  ['', '/v1/apps', false],
])('%j allows %s: %s', (entry, target, allowed) => {
  expect(scopeAllows([entry], 'GET', target)).toBe(allowed);
});

test('a scope allows GET alone', () => {
  expect(scopeAllows(['GET /v1/apps', 'POST /v1/apps'], 'POST', '/v1/apps')).toBe(false);
});
