import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { inBatches } from '../support/batches.ts';
import { makeKey } from '../support/keys.ts';
import { leaksOf } from '../support/leaks.ts';
import { Job, type Step, type StepOptions, said, secretOf } from './job.ts';

const key = makeKey('key file ends');
const received = secretOf(key);
const inputs = { 'private-key': received, home: 'true', for: 'altool, fastlane' };
jest.setTimeout(300_000);

/** Ends the process, without a chance for it to do anything, before its nth call that changes a disk, or within it. */
const KILLER = `
const fs = require('node:fs');
let left = Number(process.env.KILL_AT);
for (const name of ['appendFileSync', 'mkdirSync', 'openSync', 'writeSync', 'fchmodSync', 'closeSync', 'linkSync', 'renameSync']) {
  const whole = fs[name];
  fs[name] = (...args) => {
    if (name === 'openSync' && (args[1] & fs.constants.O_CREAT) === 0) return whole(...args);
    if (--left > 0) return whole(...args);
    if (process.env.KILL_HOW === 'torn' && name === 'writeSync') whole(args[0], args[1].subarray(0, 120));
    process.kill(process.pid, process.env.KILL_WITH || 'SIGKILL');
    for (;;) {}
  };
}
require('node:module').syncBuiltinESMExports();
`;

interface End {
  readonly main: Step;
  readonly post: Step;
  readonly before: readonly string[];
  readonly between: readonly string[];
  readonly after: readonly string[];
}

let killer = '';
let keeper: Job;
beforeAll(() => {
  keeper = new Job();
  killer = join(keeper.folder, 'killer.cjs');
  writeFileSync(killer, KILLER);
});
afterAll(() => keeper.remove());

async function end(options: StepOptions): Promise<End> {
  const job = new Job();
  try {
    const before = job.tree();
    const main = await job.main(inputs, options);
    const between = job.tree();
    const post = await job.post(main);
    return { main, post, before, between, after: job.tree() };
  } finally {
    job.remove();
  }
}

function expectNothingLeft({ main, post, before, after }: End): void {
  expect(after).toEqual(before);
  expect(post.code).toBe(0);
  expect(said(post, 'error')).toEqual([]);
  expect(leaksOf(post, { key, received: '' })).toEqual([]);
  // A main that was ended at its start masked nothing, and printed nothing either.
  const leaks = leaksOf(main, { key, received }).filter((leak) => main.code === 0 || !/is not masked first/.test(leak));
  expect(leaks).toEqual([]);
}

describe('nothing of the key is left', () => {
  test.each(['whole', 'torn'])('when main is killed before or within any of its steps (%s)', async (how) => {
    const ends: End[] = [];
    for (let at = 1; ; at++) {
      const one = await end({ preload: killer, env: { KILL_AT: `${at}`, KILL_HOW: how } });
      ends.push(one);
      if (one.main.code === 0) break;
      expect(one.main.signal).toBe('SIGKILL');
    }
    for (const one of ends) expectNothingLeft(one);
    // State, folder, four files, and those in HOME: it was killed in between, and there was something to remove.
    expect(ends.length).toBeGreaterThan(20);
    const first = ends.findIndex(({ before, between }) => between.length > before.length);
    expect(first).toBeGreaterThan(0);
    // Nothing was made before its state was saved.
    for (const { main, before, between } of ends) {
      if (main.state.keyFile === undefined) expect(between).toEqual(before);
    }
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('when main is cancelled by %s at any of its steps', async (signal) => {
    const steps = Array.from({ length: 24 }, (_, step) => step + 1);
    const ends = await inBatches(steps, (at) => end({ preload: killer, env: { KILL_AT: `${at}`, KILL_WITH: signal } }));
    for (const one of ends) expectNothingLeft(one);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('when main gets %s at twenty moments', async (signal) => {
    const moments = Array.from({ length: 20 }, (_, index) => 5 + index * 6);
    const ends = await inBatches(moments, (delay) =>
      end({
        onSpawn: (child) => {
          void sleep(delay).then(() => child.kill(signal));
        },
      }),
    );
    for (const one of ends) expectNothingLeft(one);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('when post gets %s while it works', async (signal) => {
    const moments = Array.from({ length: 20 }, (_, index) => 100 + index * 10);
    const jobs = await inBatches(moments, async (delay) => {
      const job = new Job();
      try {
        const before = job.tree();
        const main = await job.main(inputs);
        const post = await job.post(main, {
          onSpawn: (child) => {
            void sleep(delay).then(() => child.kill(signal));
          },
        });
        // Ended before it came to anything: the runner has no other post, so only a later moment can tell.
        const ran = post.stdout.includes('Removed the key file');
        return { ran, left: job.tree().filter((line) => !before.includes(line)), post };
      } finally {
        job.remove();
      }
    });
    expect(jobs.some(({ ran }) => ran)).toBe(true);
    for (const { ran, left } of jobs) if (ran) expect(left).toEqual([]);
  });
});
