import { describe, expect, test } from '@jest/globals';
import { type AnswerKind, readAnswer } from '../../src/apple/answer.ts';
import { readFault } from '../../src/apple/fault.ts';
import { APPS, appleErrors, NOW, PLA, ROLE, response, UNAUTHORIZED } from './support.ts';

const HTML = '<!DOCTYPE html>\n<html><body>Sign in</body></html>';
const PLIST = '<?xml version="1.0"?><plist version="1.0"><dict/></plist>';
const forbidden = (detail: string, code = 'FORBIDDEN_ERROR') => appleErrors(403, code, detail);

const TABLE: [name: string, status: number, body: unknown, kind: AnswerKind][] = [
  ['a collection', 200, APPS, 'accepted'],
  ['an empty collection', 200, { data: [] }, 'accepted'],
  ['a collection after a byte order mark', 200, `\ufeff${JSON.stringify(APPS)}`, 'accepted'],
  ['a sign-in page', 200, HTML, 'not-apple'],
  ['a plist', 200, PLIST, 'not-apple'],
  ['nothing', 200, '', 'not-apple'],
  ['JSON of another kind', 200, { ok: true }, 'not-apple'],
  ['a single resource', 200, { data: { type: 'apps' } }, 'not-apple'],
  ['a list of texts', 200, { data: ['apps'] }, 'not-apple'],
  ['errors under 200', 200, { ...APPS, ...UNAUTHORIZED }, 'not-apple'],
  ['JSON null', 200, 'null', 'not-apple'],
  ['a redirect', 302, '', 'not-apple'],
  ['a redirect in the format of Apple', 301, UNAUTHORIZED, 'not-apple'],
  ['401', 401, UNAUTHORIZED, 'unauthorized'],
  ['401 with a longer code', 401, appleErrors(401, 'NOT_AUTHORIZED.EXPIRED'), 'unauthorized'],
  ['401 with a number for status', 401, { errors: [{ status: 401, code: 'NOT_AUTHORIZED' }] }, 'unauthorized'],
  ['401 with detail alone', 401, { errors: [{ code: 'NOT_AUTHORIZED', detail: 'x' }] }, 'unauthorized'],
  ['401 as a page', 401, HTML, 'not-apple'],
  ['401 of a gateway', 401, { message: 'Unauthorized' }, 'not-apple'],
  ['401 with errors of another form', 401, { errors: [{ message: 'Unauthorized' }] }, 'not-apple'],
  ['401 with errors that are texts', 401, { errors: ['NOT_AUTHORIZED'] }, 'not-apple'],
  ['401 with no errors', 401, { errors: [] }, 'not-apple'],
  ['401 with a bare code', 401, { errors: [{ code: 'NOT_AUTHORIZED' }] }, 'not-apple'],
  ['401 that repeats a 503', 401, appleErrors(503, 'UNEXPECTED_ERROR'), 'server-error'],
  ['401 about the rate', 401, appleErrors(429, 'RATE_LIMIT_EXCEEDED'), 'rate-limited'],
  ['401 about an agreement', 401, appleErrors(401, 'FORBIDDEN_ERROR.PLA_NOT_ACCEPTED'), 'agreement'],
  ['403 about the role', 403, ROLE, 'role'],
  ['403 about permissions', 403, forbidden('Your role does not permit this.'), 'role'],
  ['403 about an agreement', 403, PLA, 'agreement'],
  ['403 with a longer code', 403, forbidden('', 'FORBIDDEN_ERROR.PLA_NOT_ACCEPTED.TWICE'), 'agreement'],
  ['403 REQUIRED_AGREEMENTS', 403, forbidden('', 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED'), 'agreement'],
  ['403 with a licence text', 403, forbidden('You must first accept the license.', 'FORBIDDEN'), 'agreement'],
  ['403 PLA update', 403, forbidden('Unable to process request - PLA Update available', 'FORBIDDEN'), 'agreement'],
  ['403 membership', 403, forbidden('The team is not associated with an active membership.'), 'membership'],
  ['403 no team', 403, forbidden("Unable to find a team with the given ID 'X' to which you belong."), 'no-team'],
  [
    '403 no such operation',
    403,
    forbidden("The resource 'userInvitations' does not allow 'GET_COLLECTION'. Allowed operations are: CREATE, DELETE"),
    'no-such-request',
  ],
  [
    '403 no such operation on roles',
    403,
    forbidden("The resource 'roles' does not allow 'GET_INSTANCE'"),
    'no-such-request',
  ],
  [
    '403 no such operation on agreements',
    403,
    forbidden("The resource 'agreements' does not allow 'GET_INSTANCE'."),
    'no-such-request',
  ],
  ['403 no operations', 403, forbidden("The resource 'x' has no allowed operations defined."), 'no-such-request'],
  ['405', 405, appleErrors(405, 'METHOD_NOT_ALLOWED', 'x'), 'no-such-request'],
  [
    '403 about the role and an operation',
    403,
    { errors: [...ROLE.errors, ...forbidden("The resource 'x' does not allow 'GET_COLLECTION'").errors] },
    'refused',
  ],
  ['403 with a hundred errors and one', 403, { errors: Array(101).fill(ROLE.errors[0]) }, 'not-apple'],
  ['403 membership by code', 403, forbidden('', 'FORBIDDEN_ERROR.MEMBERSHIP_EXPIRED'), 'membership'],
  ['403 revoked', 403, forbidden('The API key in use has been revoked and has no access.'), 'refused'],
  ['403 no longer valid', 403, forbidden('Your API key is no longer valid; ask for permission.'), 'refused'],
  ['403 does not exist', 403, forbidden('The provided token does not exist in this role.'), 'refused'],
  ['403 invalid', 403, forbidden('Invalid API key: no access.'), 'refused'],
  ['403 access ended', 403, forbidden('Access was revoked; ask an Admin for a role.'), 'refused'],
  ['403 expired membership', 403, forbidden("The membership of this API key's team has expired."), 'membership'],
  ['403 terminated membership', 403, forbidden('Your membership was terminated.'), 'membership'],
  ['403 expired agreement', 403, forbidden('The account of this key has an agreement that has expired.'), 'agreement'],
  ['403 key with a role', 403, forbidden('The API key in use is valid, but its role lacks access.'), 'role'],
  ['403 expired', 403, forbidden('The API key has expired; no permission.'), 'refused'],
  ['403 not authorized to', 403, forbidden('The API key is not authorized to perform this request.'), 'role'],
  ['403 can’t', 403, forbidden('The API key in use can’t perform this request.'), 'role'],
  ['403 kind of key', 403, forbidden('This request is not available for individual API keys.'), 'role'],
  ['403 not authorized', 403, forbidden('The API key is not authorized.'), 'refused'],
  ['403 isn’t valid', 403, forbidden("The API key in use isn't valid for this role."), 'refused'],
  ['403 no such key', 403, forbidden('No such API key; access denied.'), 'refused'],
  ['403 withdrawn', 403, forbidden('API key access was withdrawn by the Account Holder.'), 'refused'],
  ['403 cannot be used', 403, forbidden('The API key in use cannot be used.'), 'refused'],
  [
    '403 terms',
    403,
    forbidden('The API key in use does not allow this until the terms of use are accepted.'),
    'agreement',
  ],
  ['403 of an unknown code', 403, forbidden('For no reason.', 'FORBIDDEN_ERROR.NEW'), 'refused'],
  ['403 without words', 403, forbidden(''), 'refused'],
  ['403 NOT_AUTHORIZED', 403, appleErrors(403, 'NOT_AUTHORIZED', 'The API key does not allow this'), 'refused'],
  ['403 as a page', 403, HTML, 'not-apple'],
  ['403 of a gateway', 403, { message: 'The API key in use does not allow this request' }, 'not-apple'],
  ['role and agreement', 403, { errors: [...ROLE.errors, ...PLA.errors] }, 'agreement'],
  ['role and unknown', 403, { errors: [...ROLE.errors, ...forbidden('', 'FORBIDDEN.X').errors] }, 'refused'],
  ['400', 400, appleErrors(400, 'PARAMETER_ERROR.INVALID'), 'refused'],
  ['404', 404, appleErrors(404, 'NOT_FOUND', 'There is no role'), 'refused'],
  ['404 as a page', 404, HTML, 'not-apple'],
  ['407', 407, '', 'not-apple'],
  ['408', 408, '', 'server-error'],
  ['429', 429, appleErrors(429, 'RATE_LIMIT_EXCEEDED'), 'rate-limited'],
  ['429 as a page', 429, HTML, 'rate-limited'],
  ['500', 500, appleErrors(500, 'UNEXPECTED_ERROR'), 'server-error'],
  ['503 as a page', 503, HTML, 'server-error'],
  ['503 as a plist', 503, PLIST, 'server-error'],
  ['503 about the role', 503, ROLE, 'server-error'],
];

describe('every answer is of one kind', () => {
  test.each(TABLE)('%s', (_name, status, body, kind) => {
    expect(readAnswer(response(status, body), 'collection').kind).toBe(kind);
  });

  test.each([
    ['a resource', 200, { data: { type: 'apps' } }, 'accepted'],
    ['JSON that is not JSON:API', 200, { version: '1.0' }, 'accepted'],
    ['a compressed report', 200, '\u001f\u008b', 'not-apple'],
    ['a page', 200, HTML, 'not-apple'],
    ['errors', 200, UNAUTHORIZED, 'not-apple'],
    ['nothing under 204', 204, '', 'accepted'],
    ['nothing under 200', 200, '', 'accepted'],
    ['a list without a name', 200, [{ type: 'apps' }], 'accepted'],
  ])('a request of the user brings %s', (_name, status, body, kind) => {
    expect(readAnswer(response(status, body), 'any').kind).toBe(kind);
  });

  test('a compressed report is a result', () => {
    const report = { ...response(200, ''), body: Buffer.from([0x1f, 0x8b, 8]) };
    expect(readAnswer(report, 'any').kind).toBe('accepted');
    expect(readAnswer(report, 'collection').kind).toBe('not-apple');
  });

  test('a body that is too long is read as far as that goes', () => {
    const long = { ...response(200, '{"data":[{"type":"ap'), truncated: true };
    expect(readAnswer(long, 'any').kind).toBe('accepted');
    expect(readAnswer(long, 'collection')).toMatchObject({
      kind: 'not-apple',
      seen: 'HTTP 200 and a body that is too long',
    });
    expect(readAnswer({ ...long, status: 401 }, 'any').kind).toBe('not-apple');
  });
});

test.each(['api key ', 'developer program ', 'key is ', 'not allowed '])(
  'words made of %j keep nobody busy',
  (word) => {
    const body = forbidden(word.repeat(900_000 / word.length));
    const { kind, detail } = readAnswer(response(403, body), 'collection');
    expect({ kind, length: detail?.length }).toEqual({ kind: 'refused', length: 1000 });
  },
);

describe('what is told of an answer', () => {
  test('its form is named in our words', () => {
    const seen = (status: number, body: unknown) => readAnswer(response(status, body), 'collection').seen;
    expect(seen(401, UNAUTHORIZED)).toBe("HTTP 401 and an error of Apple's form");
    expect(seen(200, HTML)).toBe('HTTP 200 and an HTML page');
    expect(seen(503, PLIST)).toBe('HTTP 503 and an XML document');
    expect(seen(200, '')).toBe('HTTP 200 and no body');
    expect(seen(200, 'hello')).toBe('HTTP 200 and a body that is no JSON');
    expect(seen(200, { ok: 1 })).toBe('HTTP 200 and JSON of another form');
    expect(seen(200, APPS)).toBe('HTTP 200 and a list of the API');
    expect(seen(307, '')).toBe('a redirect (HTTP 307), which is not followed');
  });

  test('headers and texts are kept, codes of a strange form are not', () => {
    const headers = {
      date: new Date(NOW - 300_000).toUTCString(),
      'x-rate-limit': 'user-hour-lim:3500;user-hour-rem:12;',
      'retry-after': '7',
    };
    expect(readAnswer(response(401, UNAUTHORIZED, headers), 'collection')).toMatchObject({
      status: 401,
      code: 'NOT_AUTHORIZED',
      detail: 'Provide a properly configured and signed bearer token',
      skew: 300,
      rateLimitRemaining: 12,
      retryAfter: 7000,
      hopeless: false,
    });
    expect(readAnswer(response(401, appleErrors(401, '::error::x')), 'any')).toMatchObject({
      kind: 'unauthorized',
      code: undefined,
      detail: 'Title',
    });
  });

  test.each([
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate', true],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate', true],
    ['CERT_HAS_EXPIRED', 'certificate', true],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate', true],
    ['ENOTFOUND', 'name', false],
    ['EAI_AGAIN', 'name', false],
    ['ECONNREFUSED', 'connection', false],
    ['ECONNRESET', 'connection', false],
    ['EPROTO', 'protocol', false],
    ['HPE_INVALID_CONSTANT', 'protocol', false],
    ['ERR_INVALID_URL', 'proxy', true],
    ['not a code', 'connection', false],
  ])('a request that failed with %s', (code, fault, hopeless) => {
    const read = readFault(Object.assign(new Error('https://me:secret@proxy'), { code }), false);
    expect(read).toMatchObject({ fault, hopeless });
    expect(read.text).not.toMatch(/secret|not a code/);
    expect(readAnswer(read, 'any')).toMatchObject({ kind: 'no-answer', status: undefined, seen: read.text, hopeless });
  });

  test('time, proxies and things that are no errors', () => {
    expect(readFault(new Error('aborted'), true).fault).toBe('time');
    const tunnel = new Error('tunneling socket could not be established, statusCode=407');
    expect(readFault(tunnel, false).text).toBe('a proxy that did not make the connection (HTTP 407)');
    expect(readFault(new Error('tunneling socket could not be established, cause=x'), false).text).toBe(
      'a proxy that did not make the connection',
    );
    expect(readFault(null, false).text).toBe('a connection that failed or was cut');
    expect(readFault(Object.assign(new Error(''), { code: 7 }), false).fault).toBe('connection');
  });
});

describe("what Apple's support asks for", () => {
  const withHeaders = (headers: Record<string, string>) =>
    readAnswer(response(200, APPS, headers), 'collection').requestId;
  const [UUID, UPPER, CORRELATION] = ['8d41c7b2-96fe-1a63-e053-0824d0e1a7c5', 'OTHER', 'ABCDEFGHIJKLMNOPQRSTUVWXY2'];

  test('is the id of the request, from the first header that has one', () => {
    const all = { 'x-request-id': UUID, 'x-apple-request-uuid': UPPER, 'x-apple-jingle-correlation-key': CORRELATION };
    expect(withHeaders(all)).toBe(UUID);
    expect(withHeaders({ ...all, 'x-request-id': '' })).toBe(UPPER);
    expect(withHeaders({ 'x-apple-jingle-correlation-key': CORRELATION })).toBe(CORRELATION);
    expect(withHeaders({})).toBeUndefined();
  });

  test('is the id of the error', () => {
    const of = (id: unknown) =>
      readAnswer(response(403, { errors: [{ ...ROLE.errors[0], id }] }), 'collection').errorId;
    expect(of(UUID)).toBe(UUID);
    expect(of(undefined)).toBeUndefined();
    expect(of({ a: 1 })).toBeUndefined();
  });

  test('is nothing that could be a token, a command or Markdown', () => {
    for (const id of [
      'eyJhbGciOiJFUzI1NiIsImtpZCI6IkEifQ.eyJpc3MiOiJ4In0',
      'x\n::error::y',
      '<b>',
      '`x`',
      'a b',
      'x'.repeat(81),
    ]) {
      expect(withHeaders({ 'x-request-id': id })).toBeUndefined();
    }
  });
});
