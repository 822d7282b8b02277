import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/runner/user-error.ts';
import { readScope } from '../../src/token/scope.ts';
import { appleFile, makeKey } from '../support/keys.ts';

const faultOf = (entry: string): string => {
  try {
    readScope([entry]);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'no fault';
};

describe('readScope', () => {
  test.each([
    ['GET /v1/apps', 'GET /v1/apps'],
    ['  GET /v1/apps\r', 'GET /v1/apps'],
    ['get\t  /v1/apps', 'GET /v1/apps'],
    ['GET /', 'GET /'],
    ['GET /v1/apps?filter[platform]=IOS', 'GET /v1/apps?filter[platform]=IOS'],
    ['GET /v1/apps?filter[name]=a*b&x={y}', 'GET /v1/apps?filter[name]=a*b&x={y}'],
    ['GET /v1/apps?sort=name,-sku&limit=2', 'GET /v1/apps?sort=name,-sku&limit=2'],
    ['GET /v1/apps/1234/relationships/builds', 'GET /v1/apps/1234/relationships/builds'],
    ['GET /v1/a..b/.c?x=/../', 'GET /v1/a..b/.c?x=/../'],
    ['GET /v1/apps?filter[name]="a"&x=y', 'GET /v1/apps?filter[name]="a"&x=y'],
    ["GET /v1/it's", "GET /v1/it's"],
    ['GET /v1/apps?next=https://x/', 'GET /v1/apps?next=https://x/'],
  ])('reads %j', (line, entry) => {
    expect(readScope([line])).toEqual([entry]);
  });

  test('takes the scope of the notary API', () => {
    expect(readScope(['/notary/v2', ' /notary/v2 '])).toEqual(['/notary/v2']);
    expect(() => readScope(['/notary/v2'], 'can')).toThrow(/"can", request 1: it has no method/);
  });

  test('refuses a key, whatever is around it', () => {
    const key = makeKey('scope');
    const base64 = Buffer.from(appleFile(key)).toString('base64');
    for (const text of [
      base64,
      `GET /${base64}`,
      `GET /v1/${base64}`,
      `GET /v1/apps/${key.apple.toString('base64')}`,
      `GET /v1/apps?x=${key.apple.toString('base64url')}`,
      base64.slice(0, 200),
    ]) {
      expect(faultOf(text)).toMatch(/^The input "scope", request 1: it holds a private key/);
    }
  });

  test.each(['POST', 'delete'])('says of %s that it is never tried, where it is not about a scope', (method) => {
    expect(() => readScope([`${method} /v1/apps`], 'can')).toThrow(
      `The input "can", request 1: its method is ${method.toUpperCase()}, and only GET is tried`,
    );
  });

  test.each([
    ['slashes', `GET /${'/'.repeat(500_000)}\u2028`],
    ['question marks', `GET /${'?'.repeat(500_000)}\u2028`],
    ['spaces', `GET${' '.repeat(500_000)}x`],
    ['dots', `GET /${'./'.repeat(300_000)}`],
    ['percent signs', `GET /${'%25'.repeat(300_000)}x`],
  ])('is done with a long row of %s in no time', (_, text) => {
    expect(faultOf(text)).toMatch(/^The input "scope", request 1: /);
  });

  test('leaves out empty lines and what is there twice, and keeps the order', () => {
    expect(readScope(['', 'GET /b', '  ', 'GET /a', 'get  /b'])).toEqual(['GET /b', 'GET /a']);
    expect(readScope([])).toEqual([]);
  });

  test.each(['POST', 'put', 'Patch', 'DELETE', 'HEAD', 'OPTIONS'])('refuses %s with the reason', (method) => {
    expect(faultOf(`${method} /v1/apps`)).toBe(
      `The input "scope", request 1: its method is ${method.toUpperCase()}, and Apple takes only GET in the scope of a token. Only a token without scope can write; what limits that one is the role of its key.`,
    );
    expect(faultOf(method)).toMatch(/Apple takes only GET/);
  });

  test.each([
    ['/v1/apps', /has no method. Write GET before the path/],
    ['"GET /v1/apps"', /in quotes/],
    ['GET /v1/apps`', /in quotes/],
    ["'GET /v1/apps", /in quotes/],
    ['- GET /v1/apps', /list mark/],
    ['* GET /v1/apps', /list mark/],
    ['v1/apps', /does not begin with GET and a space \(seen: 7 characters\)/],
    ['GET/v1/apps', /does not begin with GET and a space \(seen: 11 characters\)/],
    ['GET: /v1/apps', /does not begin with GET and a space/],
    ['WIDGET /v1/apps', /does not begin with GET and a space/],
    ['GET /v1/a- b', /white space in its path/],
    ['POSTER /v1/apps', /does not begin with GET/],
    ['XPOST /v1/apps', /does not begin with GET/],
    ['GET', /there is no path after GET/],
    ['GET v1/apps', /does not begin with a slash/],
    ['GET ?filter=x', /does not begin with a slash/],
    ['GET https://api.appstoreconnect.apple.com/v1/apps', /names a host/],
    ['GET HTTP://x/v1/apps', /names a host/],
    ['GET //api.appstoreconnect.apple.com/v1/apps', /names a host/],
    ['GET api.appstoreconnect.apple.com/v1/apps', /does not begin with a slash/],
    ['GET /v1/apps, GET /v1/users', /more than one request/],
    ['GET /v1/apps get /v1/users', /more than one request/],
    ['GET /v1/apps,POST /v1/users', /more than one request/],
    ['GET /v1/apps extra', /white space in its path/],
    ['GET /v1/my\tapps', /white space in its path/],
    ['GET /v1/äpps', /outside ASCII/],
    ['GET /v1/apps\u0007', /outside ASCII/],
    ['GET /v1/apps#top', /a fragment/],
    ['GET /v1/apps/*', /an asterisk/],
    ['GET /v1/apps/{id}', /a placeholder/],
    ['GET /v1/apps/<id>/builds', /a placeholder/],
    ['GET /v1/../apps', /segment . or ../],
    ['GET /v1/.', /segment . or ../],
    ['GET /v1/..;/apps', /segment . or ../],
    ['GET /v1/%2e%2e/apps', /encoded dot or slash/],
    ['GET /v1/%2E./apps', /encoded dot or slash/],
    ['GET /v1/apps%2f..', /encoded dot or slash/],
    ['GET /v1/%252e%252e/apps', /encoded dot or slash/],
    ['GET /v1/..%5capps', /encoded dot or slash/],
    ['GET /v1\\..\\apps', /backslash/],
    ['GET /v1//apps', /two slashes/],
    ['GET /notary/v2', /scope of the notary API with GET before it.*write \/notary\/v2 alone/],
    ['/notary/v2/submissions', /which is \/notary\/v2 and nothing more/],
  ])('refuses %j', (line, message) => {
    expect(faultOf(line)).toMatch(/^The input "scope", request 1: /);
    expect(faultOf(line)).toMatch(message);
  });

  test('does not hang on a long line', () => {
    const start = process.cpuUsage();
    expect(faultOf(`GET /${' '.repeat(200_000)}x`)).toMatch(/white space in its path/);
    // Milliseconds; over a minute with a pattern that goes through the rest of the line from each space.
    expect(process.cpuUsage(start).user).toBeLessThan(20_000_000);
  });

  test('shows how to write it', () => {
    expect(faultOf('v1/apps')).toMatch(/Write it as GET \/v1\/apps\?filter\[platform\]=IOS$/);
  });

  test('tells the faults of all entries, by their places, and nothing of their content', () => {
    expect(() => readScope(['GET /v1/ok', '', 'POST /v1/secretive', 'hushhush'], 'can')).toThrow(
      /^The input "can", request 2: its method is POST.* The input "can", request 3: it does not begin with GET/,
    );
    expect(() => readScope(['POST /v1/secretive', 'hushhush'])).not.toThrow(/secretive|hush/);
  });
});
