import type { ChildProcess } from 'node:child_process';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import type { StandIn } from '../../stand-in/index.ts';
import { changes, errorsIn, expectArrived, expectNothingLeaked, HANGS, ONCE, startApi, uploadAt } from './support.ts';

jest.setTimeout(HANGS);
afterAll(() => expectNothingLeaked());

/** Ends a run at a request, and runs it again to its end. */
async function endedAt(
  step: string,
  phase: 'arrived' | 'carried out',
  signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT',
): Promise<{
  api: StandIn;
  first: Awaited<ReturnType<typeof uploadAt>>;
  second: Awaited<ReturnType<typeof uploadAt>>;
}> {
  const api = await startApi();
  try {
    let child: ChildProcess | undefined;
    api.uploads.looksUntilChecked = 1;
    api.uploads.looksUntilProcessed = 1;
    api.uploads.watch = (what, at) => {
      if (!what.startsWith(step) || at !== phase) return;
      api.uploads.watch = undefined;
      if (phase === 'arrived') {
        // What had only just arrived is not carried out.
        api.uploads.rules.push({ on: what, does: 'lose-request' });
        api.uploads.partFaults.push(
          ...(what.startsWith('PUT') ? [{ part: Number(what.slice(4)), fault: 'close' as const }] : []),
        );
      }
      child?.kill(signal);
    };
    const onSpawn = (started: ChildProcess) => {
      child = started;
    };
    const first = await uploadAt(api.url, { timeout: '20s' }, { onSpawn });
    api.uploads.rules.splice(0);
    api.uploads.partFaults.splice(0);
    const second = await uploadAt(api.url, { timeout: '20s' });
    return { api, first, second };
  } finally {
    await api.close();
  }
}

const STEPS = [
  'GET /v1/apps',
  'GET /v1/apps/1234567890/buildUploads',
  'POST /v1/buildUploads',
  'POST /v1/buildUploadFiles',
  'PUT 6',
  'PUT 2',
  'PUT 1',
  'GET /v1/buildUploadFiles',
  'PATCH /v1/buildUploadFiles',
  'GET /v1/buildUploads',
  'GET /v1/builds/',
] as const;

describe.each(STEPS)('a run that is killed at %s', (step) => {
  test.each(['arrived', 'carried out'] as const)('that has %s is taken up by the next one', async (phase) => {
    const { api, first, second } = await endedAt(step, phase, 'SIGKILL');
    expect(first.code).toBeNull();
    expect(second).toMatchObject({ code: 0, outputs: { state: 'processed', errors: '[]' } });
    expectArrived(api);
    // A record that was opened, and got no file before the end, is left alone: it could be another job's.
    const withoutFile = ['POST /v1/buildUploads carried out', 'POST /v1/buildUploadFiles arrived'];
    expect(api.records.uploads).toHaveLength(withoutFile.includes(`${step} ${phase}`) ? 2 : 1);
    expect(api.records.files.reduce((sum, { commits }) => sum + commits, 0)).toBe(1);
  });
});

test('a run that is killed is taken up where lists show no parts', async () => {
  const api = await startApi();
  try {
    api.uploads.partFaults.push(...Array.from({ length: 5 }, () => ({ part: 2, fault: 503 as const })));
    expect((await uploadAt(api.url)).code).toBe(1);
    api.uploads.watch = (what, phase) => {
      const inList = what.endsWith('/buildUploadFiles') && what.startsWith('GET') && phase === 'arrived';
      api.uploads.alterOperations = inList ? () => null : undefined;
    };
    expect(await uploadAt(api.url)).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(changes(api)).toEqual(ONCE);
    expectArrived(api);
  } finally {
    await api.close();
  }
});

describe('a run that is cancelled', () => {
  test.each([
    ['SIGINT', 'PUT 2'],
    ['SIGTERM', 'PUT 2'],
    ['SIGINT', 'PATCH /v1/buildUploadFiles'],
    ['SIGTERM', 'GET /v1/buildUploads/'],
  ] as const)('by %s at %s says what is known, and the next one goes on', async (signal, step) => {
    const { api, first, second } = await endedAt(step, 'carried out', signal);
    expect(first).toMatchObject({ code: 1, outputs: { state: 'unknown' } });
    expect(errorsIn(first)).toEqual([
      expect.stringMatching(/The run was cancelled\..*Run the job again with the same file/),
    ]);
    expect(first.milliseconds).toBeLessThan(20_000);
    expect(second).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(changes(api)).toEqual(ONCE);
    expectArrived(api);
  });
});
