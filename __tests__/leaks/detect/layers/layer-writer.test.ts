import { expect, test } from '@jest/globals';
import { bareLayer, endOf, startOf } from '../../../../src/leaks/detect/layers/layer.ts';
import { LayerWriter } from '../../../../src/leaks/detect/layers/layer-writer.ts';

const around = bareLayer(Buffer.from('some text around'), 0, 16);

/** Writes each letter of a text for two bytes around. */
function written(text: string): LayerWriter {
  const writer = new LayerWriter(around);
  for (const [at, byte] of Buffer.from(text).entries()) writer.write(byte, 2 * at, 2 * at + 1);
  return writer;
}

test('a layer stays as it is, whatever is written after it, in the same room', () => {
  const first = written('first').finish('one');
  written('other letters').drop();
  const second = written('second').finish('two');
  expect([first?.text, second?.text]).toEqual(['first', 'second']);
  expect(first && [startOf(first, 4), endOf(first, 4)]).toEqual([8, 10]);
});

test('writers that are at work at once do not write to the same room', () => {
  const [one, two] = [written('one'), written('two')];
  expect([one.finish('1')?.text, two.finish('2')?.text]).toEqual(['one', 'two']);
});

test('one that has ended, however often, does not get the room of others', () => {
  const ended = written('ended');
  ended.drop();
  const next = written('next');
  expect(ended.drop()).toBeUndefined();
  ended.write(0, 0, 0);
  const last = written('last');
  expect([next.finish('1')?.text, last.finish('2')?.text]).toEqual(['next', 'last']);
});

test('without anything written there is no layer', () => {
  expect(written('').finish('nothing')).toBeUndefined();
});
