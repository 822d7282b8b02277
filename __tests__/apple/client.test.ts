import { afterEach, describe, expect, test } from '@jest/globals';
import type { Response } from '../../src/apple/answer.ts';
import { Client } from '../../src/apple/client.ts';
import { systemClock } from '../../src/apple/clock.ts';
import type { Fault } from '../../src/apple/fault.ts';
import { Pace } from '../../src/apple/pace.ts';
import { Stopped } from '../../src/apple/stopped.ts';
import { APPS, appleErrors, PLA, ROLE, response, UNAUTHORIZED } from './support.ts';

const LOST: Fault = { fault: 'connection', text: 'a connection that was cut', hopeless: false };
const UNTRUSTED: Fault = { fault: 'certificate', text: 'a certificate', hopeless: true };
const json = (status: number, body: unknown, headers: Record<string, string> = {}) => response(status, body, headers);
const LIMITED = json(429, appleErrors(429, 'RATE_LIMIT_EXCEEDED'));
const BROKEN = json(500, appleErrors(500, 'UNEXPECTED_ERROR'));
const PAGE = json(502, '<html>Bad Gateway</html>');
const OK = json(200, APPS);

let pace: Pace;
afterEach(() => pace.end());

/** A client whose waits are some milliseconds, and what it is answered in turn. */
function client(answers: (Response | Fault)[]): { client: Client; asked: string[]; refused: () => number } {
  pace = new Pace(3000, systemClock, () => 0);
  const asked: string[] = [];
  let refused = 0;
  const access = {
    skew: 0,
    token: async () => `token ${refused}`,
    refused: () => {
      refused++;
    },
    learn: () => {},
  };
  const made = new Client(
    async (url, token, _limit, { method, body } = {}) => {
      asked.push(`${method} ${url} ${token} ${body ?? ''}`.trim());
      return answers.shift() ?? LOST;
    },
    { base: 'https://api.example.com', host: 'api.example.com' },
    access,
    pace,
  );
  return { client: made, asked, refused: () => refused };
}

describe('a read', () => {
  test.each<[string, (Response | Fault)[], string, number]>([
    ['that is answered', [OK], 'applied', 1],
    ['that meets what passes', [LOST, BROKEN, LIMITED, PAGE, OK], 'applied', 5],
    ['that is refused for the token once', [json(401, UNAUTHORIZED), OK], 'applied', 2],
    ['that is refused for the token twice', [json(401, UNAUTHORIZED), json(401, UNAUTHORIZED), OK], 'refused', 2],
    ['that meets an agreement once', [json(403, PLA), OK], 'applied', 2],
    ['that meets an agreement twice', [json(403, PLA), json(403, PLA), OK], 'refused', 2],
    ['that the role does not reach', [json(403, ROLE), OK], 'refused', 1],
    ['of what is not there', [json(404, appleErrors(404, 'NOT_FOUND')), OK], 'refused', 1],
    ['of a host that cannot be trusted', [UNTRUSTED, OK], 'unknown', 1],
    ['that is never answered', [], 'unknown', 6],
  ])('%s', async (_name, answers, outcome, count) => {
    const { client: made, asked } = client(answers);
    expect((await made.get('/v1/apps')).outcome).toBe(outcome);
    expect(asked).toHaveLength(count);
  });

  test('of what must be there is repeated after a 404', async () => {
    const { client: made, asked } = client([json(404, appleErrors(404, 'NOT_FOUND')), OK]);
    expect((await made.get('/v1/apps', { exists: true })).outcome).toBe('applied');
    expect(asked).toHaveLength(2);
  });
});

describe('a change', () => {
  test.each<[string, (Response | Fault)[], string, number]>([
    ['that is made', [json(201, { data: {} })], 'applied', 1],
    ['whose answer is lost', [LOST, OK], 'unknown', 1],
    ['that meets an error of the server', [BROKEN, OK], 'unknown', 1],
    ['that a gateway answers', [PAGE, OK], 'unknown', 1],
    ['that is refused', [json(409, appleErrors(409, 'ENTITY_ERROR')), OK], 'refused', 1],
    ['that a gateway refuses', [json(403, '<html>Blocked</html>'), OK], 'unknown', 1],
    ['that is refused for the token', [json(401, UNAUTHORIZED), json(201, {})], 'applied', 2],
    ['that is refused for too many requests', [LIMITED, LIMITED, json(201, {})], 'applied', 3],
  ])('%s', async (_name, answers, outcome, count) => {
    const { client: made, asked } = client(answers);
    expect((await made.change('POST', '/v1/x', { data: 1 })).outcome).toBe(outcome);
    expect(asked).toHaveLength(count);
    expect(asked[0]).toBe('POST https://api.example.com/v1/x token 0 {"data":1}');
  });
});

test('what has to wait longer than there is time ends at once', async () => {
  const { client: made } = client([json(429, appleErrors(429, 'RATE_LIMIT_EXCEEDED'), { 'retry-after': '3600' })]);
  await expect(made.get('/v1/apps')).rejects.toMatchObject({ name: 'Stopped', reason: 'time', wait: 3_600_000 });
});

test('nothing is asked any more once the run must end', async () => {
  const { client: made, asked } = client([OK]);
  pace.stop(new Stopped('cancelled'));
  await expect(made.get('/v1/apps')).rejects.toMatchObject({ reason: 'cancelled' });
  await expect(pace.pause(1)).rejects.toMatchObject({ reason: 'cancelled' });
  expect(asked).toEqual([]);
});
