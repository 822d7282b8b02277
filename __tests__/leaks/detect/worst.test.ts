import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { trialsSoFar } from '../../../src/leaks/archive/trial.ts';
import { BASE85_OF_GIT } from '../../../src/leaks/detect/decoders/base85-of-git.ts';
import type { Decoder } from '../../../src/leaks/detect/decoders/decoder.ts';
import { LINE_PREFIXES } from '../../../src/leaks/detect/decoders/line-prefixes.ts';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { bareLayer, type Layer } from '../../../src/leaks/detect/layers/layer.ts';

/** Bytes of which nothing can be said in fewer, the same in every run. */
function noise(length: number, seed: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, at) =>
    createHash('sha256').update(`${seed} ${at}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

function searched(content: Buffer): { readonly found: number; readonly gaps: number; readonly trials: number } {
  const before = trialsSoFar();
  let gaps = 0;
  const detector = new Detector({ now: new Date('2026-01-01T00:00:00Z') });
  const found = detector.find(content, 0, content.length, { unsearched: () => gaps++ });
  return { found: found.length, gaps, trials: trialsSoFar() - before };
}

/** What a decoder makes of a text, and how many bytes it made to see whether they are worth it. */
function decoded({ decode }: Decoder, text: string): { readonly layers: Layer[]; readonly tried: number } {
  const bytes = Buffer.from(text, 'latin1');
  let tried = 0;
  const isWorth = (some: Buffer): boolean => {
    tried += some.length;
    return false;
  };
  return {
    layers: decode(bareLayer(bytes, 0, bytes.length), { isWorth, worthless: new Set(), spend: () => true }),
    tried,
  };
}

/** Each of these took many times more than what was counted for it: texts that random changes made worse and worse. */
describe('texts that took the longest', () => {
  test('thousands of keys side by side, all different, are read as far as there is work for it', () => {
    const [head, curve] = ['30310201010420', 'a00a06082a8648ce3d030107'].map((digits) => Buffer.from(digits, 'hex'));
    const keys = Array.from({ length: 9000 }, (_, i) => Buffer.concat([head as Buffer, noise(32, i), curve as Buffer]));
    const { found, gaps } = searched(Buffer.concat(keys));
    expect(found).toBeGreaterThan(1000);
    expect(found).toBeLessThan(6000);
    expect(gaps).toBeGreaterThan(0);
  });

  test('compressed streams without number are tried in proportion', () => {
    const words = ['-----BEGIN', 'PRIVATE', 'KEY-----'].join(' ');
    const stream = (i: number): string =>
      deflateRawSync(Buffer.concat([noise(20, i), Buffer.alloc(100_000, words)])).toString('base64');
    const text = Buffer.from(
      Array.from({ length: 600 }, (_, i) => stream(i))
        .join('\n<br/>')
        .repeat(3),
    );
    const { trials, gaps } = searched(text);
    expect(gaps).toBeGreaterThan(0);
    expect(trials).toBeLessThan(text.length / 80);
  });

  test('rows of base85 with brackets after them are decoded once at each alignment', () => {
    const line = `${'0123456789abcdefABCDEF!#$%&()*+-;'.repeat(30).slice(0, 900)})))`;
    const text = `${`${line} `.repeat(20)}}}}`;
    expect(decoded(BASE85_OF_GIT, text).tried).toBeLessThan(5 * text.length);
  });

  test('a line of equals signs is read once', () => {
    const text = `x ${'='.repeat(300_000)}a`;
    const started = performance.now();
    expect(decoded(LINE_PREFIXES, text).layers).toEqual([]);
    // Read once for each of them, it takes more than a minute.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
