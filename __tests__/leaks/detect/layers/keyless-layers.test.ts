import { expect, test } from '@jest/globals';
import { Detector } from '../../../../src/leaks/detect/detector.ts';
import { KeylessLayers, type LayerNode, noteRepetition } from '../../../../src/leaks/detect/layers/keyless-layers.ts';
import { hostileText } from '../../../support/hostile.ts';
import { makeKey } from '../../../support/keys.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const BYTES = Buffer.alloc(300, 'a layer that holds nothing ');

function node(parent: LayerNode | undefined, digest?: string): LayerNode {
  return { parent, depth: parent === undefined ? 0 : parent.depth + 1, digest, isShared: false };
}

test('layers are known again by their bytes, with as many encodings around them or more', () => {
  const keyless = new KeylessLayers();
  const digest = keyless.digestOf(BYTES);
  const inner = node(node(node(undefined)), digest);
  keyless.add([inner]);
  expect([1, 2, 3].map((depth) => keyless.has(digest, depth))).toEqual([false, true, true]);
  expect(keyless.has(keyless.digestOf(Buffer.alloc(300, 'another')), 3)).toBe(false);
  expect(keyless.digestOf(BYTES.subarray(0, 200))).toBeUndefined();
  expect(keyless.has(undefined, 7)).toBe(false);
});

test('a layer of which something was left out, since it was met elsewhere, is not known again', () => {
  const keyless = new KeylessLayers();
  const root = node(undefined);
  const [first, second] = [node(root, 'first'), node(root, 'second')];
  const within = node(second, 'within');
  noteRepetition(within, first);
  keyless.add([first, second, within]);
  expect(['first', 'second', 'within'].map((digest) => keyless.has(digest, 7))).toEqual([true, false, false]);
  // What was met before in the same layer is left out of it in any case.
  const again = node(second, 'again');
  noteRepetition(again, within);
  expect([second.isShared, again.isShared, root.isShared]).toEqual([true, true, false]);
});

/** Text that takes much to be searched, in base64 of base64, with other text around it. */
function encoded(around: string): Buffer {
  const inner = hostileText(4, 3000).toString('base64');
  return Buffer.from(`${around}\n${Buffer.from(inner).toString('base64')}\n${around}\n`);
}

test('what held nothing costs little where it stands once more, in other text', () => {
  const detector = new Detector({ now: NOW });
  detector.find(encoded('one text'));
  const once = detector.work;
  detector.find(encoded('another text, and a longer one'));
  expect(detector.work - once).toBeLessThan(once / 2);
});

test('a key is found wherever it stands, after whatever was searched before', () => {
  const detector = new Detector({ now: NOW });
  const key = makeKey('keyless');
  for (const around of ['first', 'second']) {
    const text = `${around}\n${Buffer.from(key.apple.toString('base64')).toString('base64')}\n`;
    expect(detector.find(encoded(around))).toEqual([]);
    expect(detector.find(Buffer.from(text)).map(({ fingerprint }) => fingerprint)).toEqual([key.fingerprint]);
  }
});
