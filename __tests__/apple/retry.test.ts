import { describe, expect, test } from '@jest/globals';
import type { Answer, AnswerKind } from '../../src/apple/answer.ts';
import { Budget } from '../../src/apple/budget.ts';
import { askUntilClear, type Verdict } from '../../src/apple/retry.ts';
import { answerOf, makeClock, seeded } from './support.ts';

interface Played {
  readonly verdict: Verdict;
  readonly tries: number;
  readonly waits: readonly number[];
  readonly scoped: readonly boolean[];
  readonly cutShort: boolean;
}

/** Plays the answers, the last of them for ever. */
async function play(
  answers: readonly (AnswerKind | Answer)[],
  { total = 120_000, each = 0, confirmRole = false, random = (): number => 0 } = {},
): Promise<Played> {
  const clock = makeClock();
  const scoped: boolean[] = [];
  const series = await askUntilClear({
    ask: async (isScoped) => {
      const next = answers[Math.min(scoped.length, answers.length - 1)] ?? 'accepted';
      scoped.push(isScoped);
      clock.pass(each);
      return typeof next === 'string' ? answerOf(next) : next;
    },
    budget: new Budget(total, clock, random),
    confirmRole,
  });
  const { verdict, cutShort } = series;
  return { verdict, cutShort, tries: series.answers.length, waits: clock.waits, scoped };
}

const U = 'unauthorized';
const S = 'server-error';

test.each<[string, (AnswerKind | Answer)[], Verdict, number]>([
  ['accepted at once', ['accepted'], 'accepted', 1],
  ['a role that is too narrow', ['role'], 'role', 1],
  ['401 for ever', [U], 'rejected', 5],
  ['401 four times, then accepted', [U, U, U, U, 'accepted'], 'accepted', 5],
  ['401 four times, then a role', [U, U, U, U, 'role'], 'role', 5],
  ['401 mixed with 5xx', [U, S, U], 'silent', 5],
  ['401 mixed with 429', [U, U, U, U, 'rate-limited'], 'silent', 5],
  ['5xx, then 401 for ever', [S, U], 'silent', 5],
  ['401 mixed with a cut connection', [U, U, 'no-answer', U], 'silent', 5],
  ['401 mixed with a page', [U, 'not-apple', U], 'silent', 5],
  ['401 and an agreement that is not confirmed', [U, U, U, U, 'agreement', U], 'refused', 6],
  ['401 and an unknown refusal by turns', ['refused', U], 'refused', 5],
  ['401 and other refusals by turns', [U, U, U, U, 'refused', 'agreement'], 'refused', 6],
  ['refusals and a 5xx', ['refused', U, S, U], 'silent', 5],
  ['401 and an agreement that is confirmed', [U, U, U, U, 'agreement'], 'agreement', 6],
  ['5xx for ever', [S], 'silent', 5],
  ['5xx, then accepted', [S, S, 'accepted'], 'accepted', 3],
  ['429 with nothing left in this hour', [answerOf('rate-limited', { rateLimitRemaining: 0 })], 'silent', 1],
  ['401, then 429 with nothing left', [U, answerOf('rate-limited', { rateLimitRemaining: 0 })], 'silent', 2],
  ['no team, twice', ['no-team'], 'no-team', 2],
  ['no team, then an agreement', ['no-team', 'agreement'], 'agreement', 2],
  ['no such request, twice', ['no-such-request'], 'no-such-request', 2],
  ['429 for ever', ['rate-limited'], 'silent', 5],
  ['a page for ever', ['not-apple'], 'silent', 5],
  ['no answer for ever', ['no-answer'], 'silent', 5],
  ['a certificate that does not fit', [answerOf('no-answer', { hopeless: true })], 'silent', 1],
  ['a redirect after a 401', [U, answerOf('not-apple', { hopeless: true })], 'silent', 2],
  ['an agreement', ['agreement'], 'agreement', 2],
  ['a false agreement', ['agreement', 'accepted'], 'accepted', 2],
  ['an agreement around a 5xx', ['agreement', S, 'agreement'], 'agreement', 3],
  ['an agreement, then 5xx for ever', ['agreement', S], 'silent', 5],
  ['an agreement, then a membership', ['agreement', 'membership'], 'membership', 2],
  ['a membership', ['membership'], 'membership', 2],
  ['an unknown refusal', ['refused'], 'refused', 2],
  ['an unknown refusal of the scope alone', ['refused', 'accepted'], 'accepted', 2],
  ['an unknown refusal, then a role', ['refused', 'role'], 'role', 2],
])('%s', async (_name, answers, verdict, tries) => {
  expect(await play(answers)).toMatchObject({ verdict, tries, cutShort: false });
});

describe('waits', () => {
  test('2, 5, 10 and 20 seconds after a 401', async () => {
    expect((await play([U])).waits).toEqual([2000, 5000, 10_000, 20_000]);
  });

  test('shrink when the time is short, and do not grow when it is long', async () => {
    expect((await play([U], { total: 12_000 })).waits).toEqual([200, 500, 1000, 2000]);
    expect((await play([U], { total: 600_000 })).waits).toEqual([2000, 5000, 10_000, 20_000]);
  });

  test('double from a second after a failure, with a little chance', async () => {
    expect((await play([S])).waits).toEqual([1000, 2000, 4000, 8000]);
    expect((await play([S], { random: () => 0.8 })).waits).toEqual([1200, 2400, 4800, 9600]);
    expect((await play([S], { total: 12_000 })).waits).toEqual([100, 200, 400, 800]);
  });

  test('are as long as Apple asks for, however short the time', async () => {
    const limited = answerOf('rate-limited', { retryAfter: 3000 });
    expect((await play([limited, 'accepted'], { total: 12_000 })).waits).toEqual([3000]);
    expect((await play([limited, limited, limited, limited, 'accepted'])).waits).toEqual([3000, 3000, 4000, 8000]);
  });
});

describe('when the time is over', () => {
  test('a wait that does not fit is not begun', async () => {
    const limited = answerOf('rate-limited', { retryAfter: 3_600_000 });
    expect(await play([limited])).toMatchObject({ verdict: 'silent', tries: 1, waits: [], cutShort: true });
  });

  test.each<[AnswerKind, Verdict]>([
    [U, 'silent'],
    [S, 'silent'],
    ['agreement', 'agreement'],
    ['refused', 'refused'],
  ])('%s that took all of it is %s', async (kind, verdict) => {
    expect(await play([kind], { each: 119_999 })).toMatchObject({ verdict, tries: 1, cutShort: true });
  });

  test('four times 401 is not five', async () => {
    expect(await play([U], { each: 25_000 })).toMatchObject({ verdict: 'silent', cutShort: true });
  });

  test('what is mixed says nothing', async () => {
    const answers: AnswerKind[] = [S, 'agreement'];
    expect(await play(answers, { each: 59_000 })).toMatchObject({ verdict: 'silent', cutShort: true });
  });
});

test('each try is reported as it comes, with the wait before the next', async () => {
  const told: [AnswerKind, number | undefined][] = [];
  const queue: AnswerKind[] = [U, S, 'accepted'];
  await askUntilClear({
    ask: async () => answerOf(queue.shift() ?? 'accepted'),
    budget: new Budget(120_000, makeClock(), () => 0),
    confirmRole: false,
    onTry: ({ kind }, wait) => told.push([kind, wait]),
  });
  expect(told).toEqual([
    [U, 2000],
    [S, 1000],
    ['accepted', undefined],
  ]);
});

describe('tokens', () => {
  test('are limited to the request, but for the fifth', async () => {
    expect((await play([U])).scoped).toEqual([true, true, true, true, false]);
  });

  test('that confirm a refusal are not limited', async () => {
    expect((await play(['agreement'])).scoped).toEqual([true, false]);
    expect((await play(['refused', S, 'accepted'])).scoped).toEqual([true, false, false]);
  });

  test('a role counts only with an unlimited one where it has to be sure', async () => {
    expect(await play(['role'], { confirmRole: true })).toMatchObject({ verdict: 'role', scoped: [true, false] });
    expect(await play(['role', 'accepted'], { confirmRole: true })).toMatchObject({ verdict: 'accepted', tries: 2 });
    expect(await play(['role', S], { confirmRole: true })).toMatchObject({ verdict: 'silent', tries: 5 });
    expect(await play(['role'], { confirmRole: true, each: 119_999 })).toMatchObject({ verdict: 'silent' });
  });
});

test('a key that works is not rejected though every tenth answer is a 401', async () => {
  const random = seeded(4);
  let refusals = 0;
  for (let run = 0; run < 200; run++) {
    const clock = makeClock();
    const series = await askUntilClear({
      ask: async () => {
        const refuse = random() < 0.1;
        refusals += refuse ? 1 : 0;
        return answerOf(refuse ? U : 'accepted');
      },
      budget: new Budget(120_000, clock, random),
      confirmRole: false,
    });
    expect(series.verdict).toBe('accepted');
  }
  expect(refusals).toBeGreaterThan(10);
});

test('a request gets a share of the time, and never more than is left', () => {
  const clock = makeClock();
  const limits = [120_000, 60_000, 20_000, 3000].map((total) => new Budget(total, clock, () => 0).requestLimit());
  expect(limits).toEqual([30_000, 15_000, 10_000, 3000]);
  const budget = new Budget(3000, clock, () => 0);
  clock.pass(2500);
  expect([budget.requestLimit(), budget.remaining(), budget.used()]).toEqual([500, 500, 2500]);
  clock.pass(2500);
  expect([budget.requestLimit(), budget.remaining()]).toEqual([0, 0]);
});
