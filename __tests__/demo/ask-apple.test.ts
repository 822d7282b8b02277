import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askApple, targetOf, type Verdict } from '../../demo/ask-apple.ts';
import { type Answer, type StandIn, startStandIn } from '../../stand-in/index.ts';
import { signToken } from '../stand-in/sign-token.ts';
import { makeKey } from '../support/keys.ts';

const key = makeKey('ask apple');
const registered = { publicKey: key.spki, keyId: 'TEAM000001', issuerId: '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5' };

let api: StandIn;
beforeAll(async () => {
  api = await startStandIn({ keys: [registered] });
});
afterAll(() => api.close());

function token(): string {
  const now = Math.floor(Date.now() / 1000);
  return signToken(
    key,
    { alg: 'ES256', kid: registered.keyId, typ: 'JWT' },
    { iss: registered.issuerId, iat: now - 300, exp: now + 600, aud: 'appstoreconnect-v1' },
  );
}

describe('the answer is explained', () => {
  test.each<[Answer, Verdict, RegExp]>([
    ['normal', 'works', /HTTP 200.*fit together/s],
    ['role', 'works', /HTTP 403.*FORBIDDEN_ERROR.*role of the key/s],
    ['pla-not-accepted', 'does not work', /Account Holder has to accept.*Apple's words/s],
    ['membership', 'does not work', /not an active member/],
    ['rate-limit', 'silent', /fewer requests/],
    ['unauthorized', 'does not work', /code NOT_AUTHORIZED.*revoked/s],
    ['forbidden-unknown', 'silent', /not known here/],
    ['html-503', 'silent', /troubles of its own/],
    ['sign-in-page', 'silent', /no answer of the API/],
    ['close', 'silent', /There was no answer/],
  ])('%j', async (answer, verdict, words) => {
    api.behaviour.next([answer]);
    const reply = await askApple({ base: api.url, token: token(), program: 'app-store', scope: '' });
    expect(reply.lines.join('\n')).toMatch(words);
    expect(reply.verdict).toBe(verdict);
  });

  test('a clock that is off is told', async () => {
    api.behaviour.skewSeconds = 120;
    const behind = await askApple({ base: api.url, token: token(), program: 'app-store', scope: '' });
    api.behaviour.skewSeconds = -120;
    const ahead = await askApple({ base: api.url, token: token(), program: 'app-store', scope: '' });
    api.behaviour.skewSeconds = 0;
    expect(behind.lines.join('\n')).toMatch(/clock of this machine is 1[12]\d seconds behind Apple's/);
    expect(ahead.lines.join('\n')).toMatch(/clock of this machine is 1[12]\d seconds ahead of Apple's/);
  });

  test("Apple's words cannot become commands of a terminal", async () => {
    const errors = [{ status: '403', code: 'FORBIDDEN', title: 'x', detail: '\u001b[2Jgone' }];
    api.behaviour.next([{ status: 403, body: { errors } }]);
    const { lines } = await askApple({ base: api.url, token: token(), program: 'app-store', scope: '' });
    expect(lines.join('\n')).toContain('\\u{1b}[2Jgone');
  });
});

test.each([
  ['', 'app-store', '/v1/apps?limit=1'],
  ['', 'enterprise', '/v1/certificates?limit=1'],
  ['GET /v1/builds?limit=2\nGET /v1/apps', 'app-store', '/v1/builds?limit=2'],
] as const)('with the scope %j in %s, %s is asked for', (scope, program, target) => {
  expect(targetOf(scope, program)).toBe(target);
});
