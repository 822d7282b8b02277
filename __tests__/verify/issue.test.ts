import { describe, expect, test } from '@jest/globals';
import { keepIssue, type Notice } from '../../src/verify/issue/keep-issue.ts';
import { markerOf, statusIn, statusMarker } from '../../src/verify/issue/marker.ts';
import { fixFor } from '../../src/verify/issue/report-issue.ts';
import { type Issue, TooManyIssues, type Tracker } from '../../src/verify/issue/tracker.ts';
import type { Status } from '../../src/verify/status.ts';

const MARKER = markerOf('SHA256:abc');

function notice(status: Status, fails: boolean, marker = MARKER): Notice {
  return {
    marker,
    status,
    fails,
    title: 'title',
    body: `${marker}\n${statusMarker(status)}`,
    comment: `now ${status}`,
  };
}

/** Keeps issues in memory; what was done is written down in words. */
class MemoryTracker implements Tracker {
  readonly issues: Issue[];
  readonly done: string[] = [];
  /** Lists that do not show what was just created. */
  lag = 0;
  onCreate: () => void = () => {};

  constructor(issues: Issue[] = []) {
    this.issues = issues;
  }

  async list(): Promise<Issue[]> {
    this.done.push('list');
    if (this.lag > 0) {
      this.lag -= 1;
      return this.issues.filter(({ number }) => number !== this.issues.length);
    }
    return [...this.issues].reverse();
  }

  async create(_title: string, body: string): Promise<number> {
    const number = this.issues.length + 1;
    this.issues.push({ number, open: true, body });
    this.done.push(`create ${number}`);
    this.onCreate();
    return number;
  }

  async update(number: number, change: { body?: string; state?: 'open' | 'closed' }): Promise<void> {
    const index = this.issues.findIndex((issue) => issue.number === number);
    const issue = this.issues[index];
    if (issue === undefined) throw new Error('no such issue');
    const open = change.state === undefined ? issue.open : change.state === 'open';
    this.issues[index] = { number, open, body: change.body ?? issue.body };
    this.done.push(`update ${number} ${Object.keys(change).join(' ')} ${open ? 'open' : 'closed'}`);
  }

  async comment(number: number, body: string): Promise<void> {
    this.done.push(`comment ${number} ${body}`);
  }
}

const waits: number[] = [];
const keep = async (tracker: MemoryTracker, told: Notice) => {
  const issue = await keepIssue(tracker, told, async (milliseconds) => {
    waits.push(milliseconds);
  });
  return { issue, done: tracker.done.splice(0).filter((step) => step !== 'list') };
};
const known = (number: number, status: Status, open = true, marker = MARKER): Issue => ({
  number,
  open,
  body: `${marker}\r\n${statusMarker(status)}\r\nmore`,
});

test('the life of an issue', async () => {
  const tracker = new MemoryTracker();
  expect(await keep(tracker, notice('active', false))).toEqual({ issue: undefined, done: [] });
  expect(await keep(tracker, notice('rejected', true))).toEqual({ issue: 1, done: ['create 1'] });
  expect(await keep(tracker, notice('rejected', true))).toEqual({ issue: 1, done: [] });
  expect(await keep(tracker, notice('unreachable', false))).toEqual({ issue: 1, done: [] });
  expect(await keep(tracker, notice('blocked', true))).toEqual({
    issue: 1,
    done: ['update 1 body state open', 'comment 1 now blocked'],
  });
  expect(await keep(tracker, notice('active', false))).toEqual({
    issue: 1,
    done: ['update 1 body state closed', 'comment 1 now active'],
  });
  expect(await keep(tracker, notice('active', false))).toEqual({ issue: undefined, done: [] });
  expect(await keep(tracker, notice('unreachable', false))).toEqual({ issue: undefined, done: [] });
  expect(await keep(tracker, notice('rejected', true))).toEqual({
    issue: 1,
    done: ['update 1 body state open', 'comment 1 now rejected'],
  });
});

describe('the one issue', () => {
  test('is of this key, and open rather than closed', async () => {
    const other = known(1, 'rejected', true, markerOf('SHA256:def'));
    const tracker = new MemoryTracker([other, known(2, 'rejected', false), known(3, 'rejected')]);
    expect(await keep(tracker, notice('rejected', true))).toEqual({ issue: 3, done: [] });
    expect(await keep(tracker, notice('active', false))).toMatchObject({ issue: 3 });
    expect(tracker.issues[0]).toBe(other);
  });

  test('is left when there were several', async () => {
    const tracker = new MemoryTracker([known(1, 'rejected'), known(2, 'rejected'), known(3, 'rejected')]);
    expect(await keep(tracker, notice('rejected', true))).toEqual({
      issue: 1,
      done: ['update 2 state closed', 'update 3 state closed'],
    });
    const all = new MemoryTracker([known(1, 'rejected'), known(2, 'rejected')]);
    await keep(all, notice('active', false));
    expect(all.issues.map(({ open }) => open)).toEqual([false, false]);
  });

  test('is the lowest when another run opened one at the same moment', async () => {
    const later = new MemoryTracker();
    later.onCreate = () => later.issues.push(known(2, 'rejected'));
    expect(await keep(later, notice('rejected', true))).toEqual({
      issue: 1,
      done: ['create 1', 'update 2 state closed'],
    });
    const listed = new MemoryTracker();
    const other = known(1, 'rejected');
    listed.list = async () => {
      const before = [...listed.issues];
      if (before.length === 0) listed.issues.push(other);
      return before;
    };
    expect(await keep(listed, notice('rejected', true))).toEqual({
      issue: 1,
      done: ['create 2', 'update 2 state closed'],
    });
  });

  test('is waited for when lists lag after, but not for ever', async () => {
    const tracker = new MemoryTracker();
    waits.length = 0;
    tracker.onCreate = () => {
      tracker.lag = 1;
    };
    expect(await keep(tracker, notice('rejected', true))).toEqual({ issue: 1, done: ['create 1'] });
    expect(waits).toEqual([500]);
    const never = new MemoryTracker();
    never.onCreate = () => {
      never.lag = 99;
    };
    expect(await keep(never, notice('rejected', true))).toEqual({ issue: 1, done: ['create 1'] });
    expect(waits).toEqual([500, 500, 500]);
  });

  test('is opened again without a word when somebody closed it and nothing changed', async () => {
    const tracker = new MemoryTracker([known(1, 'rejected', false)]);
    expect(await keep(tracker, notice('rejected', true))).toEqual({ issue: 1, done: ['update 1 body state open'] });
  });

  test('is opened by an unreachable Apple only where that fails the job, and says so once', async () => {
    const tracker = new MemoryTracker();
    expect(await keep(tracker, notice('unreachable', true))).toEqual({ issue: 1, done: ['create 1'] });
    expect(await keep(tracker, notice('unreachable', true))).toEqual({ issue: 1, done: [] });
    const closed = new MemoryTracker([known(1, 'active', false)]);
    expect(await keep(closed, notice('unreachable', true))).toEqual({ issue: 1, done: ['update 1 body state open'] });
    const rejected = new MemoryTracker([known(1, 'rejected')]);
    expect(await keep(rejected, notice('unreachable', true))).toEqual({ issue: 1, done: [] });
  });
});

test('markers name no key to people, and the status is read back', () => {
  expect(MARKER).toMatch(/^<!-- asc-key:verify [0-9a-f]{64} -->$/);
  expect(MARKER).not.toBe(markerOf('SHA256:def'));
  expect(statusIn(`x ${statusMarker('blocked')} y`)).toBe('blocked');
  expect(statusIn('<!-- asc-key:status nonsense -->')).toBeUndefined();
  expect(statusIn('')).toBeUndefined();
});

test.each([
  [401, /does not accept the token/],
  [403, /permissions: issues: write/],
  [404, /permissions: issues: write/],
  [410, /no issues/],
  [429, /fewer requests/],
  [500, /could not be asked \(500\)/],
])('HTTP %d comes with its fix', (status, message) => {
  expect(fixFor(Object.assign(new Error('hunter2'), { status }), false)).toMatch(message);
});

test('whatever is thrown, its message is not repeated', () => {
  expect(fixFor(new Error('hunter2'), false)).toBe('GitHub could not be asked. The next run tries again.');
  const unanswered = Object.assign(new Error('hunter2', { cause: new Error('hunter2') }), { status: 500 });
  expect(fixFor(unanswered, false)).toMatch(/^GitHub could not be asked: no answer came/);
  expect(fixFor(new TooManyIssues(1000), false)).toMatch(/^more than 1000 issues/);
  expect(fixFor('hunter2', false)).toBe('GitHub could not be asked. The next run tries again.');
  expect(fixFor(new Error('hunter2'), true)).toMatch(/in time/);
});
