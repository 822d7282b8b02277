import { Worker } from 'node:worker_threads';
import { expect, test } from '@jest/globals';
import { ROOT } from './support/paths.ts';
import { isUnbounded, longTexts, type Pattern, patternsBelow } from './support/patterns.ts';

/** In characters. What looks from each place on to the end takes half a minute for one such text, all else a moment. */
const LENGTH = 300_000;
/** In milliseconds, for all texts of one pattern: a limit for what hangs, not a measure. */
const HANG = 10_000;

/** Files that cut a text, to a thousand characters or so, before any of their patterns sees it. */
const CUT_BEFORE: ReadonlySet<string> = new Set([
  'apple/refusal.ts',
  'leaks/archive/ar.ts',
  'leaks/hygiene/workflow.ts',
  'leaks/git/git.ts',
]);

const WORKER = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ source, flags, texts }) => {
  const pattern = new RegExp(source, flags);
  for (const text of texts) {
    pattern.lastIndex = 0;
    pattern.test(text);
  }
  parentPort.postMessage('done');
});
`;

/** Whether the worker is done with all texts of the pattern. */
function isDone(worker: Worker, { source, flags }: Pattern, texts: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), HANG);
    worker.once('message', () => {
      clearTimeout(timer);
      resolve(true);
    });
    worker.postMessage({ source, flags, texts });
  });
}

test('no pattern looks at a long text again from every place in it', async () => {
  const patterns = patternsBelow(`${ROOT}/src`).filter(
    (pattern) => isUnbounded(pattern) && !CUT_BEFORE.has(pattern.place.replace(/:\d+$/, '')),
  );
  expect(patterns.length).toBeGreaterThan(100);
  let worker = new Worker(WORKER, { eval: true });
  const slow: string[] = [];
  for (const pattern of patterns) {
    if (await isDone(worker, pattern, longTexts(pattern, LENGTH))) continue;
    slow.push(`${pattern.place} /${pattern.source}/`);
    await worker.terminate();
    worker = new Worker(WORKER, { eval: true });
  }
  await worker.terminate();
  expect(slow).toEqual([]);
}, 3_600_000);
