import type { Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';

/** Keeps the parts of a text between `first` and `end`, one after the other. */
export function keep(layer: Layer, parts: Iterable<readonly [first: number, end: number]>, name: string): Layer[] {
  const writer = new LayerWriter(layer);
  for (const [first, end] of parts) writer.copy(first, end);
  const kept = writer.length === layer.bytes.length ? writer.drop() : writer.finishJoined(name);
  return kept === undefined ? [] : [kept];
}

/** Leaves out what the expression finds. */
export function leaveOut(layer: Layer, expression: RegExp, name: string): Layer[] {
  const parts: [number, number][] = [];
  let done = 0;
  for (const match of layer.text.matchAll(expression)) {
    parts.push([done, match.index]);
    done = match.index + match[0].length;
  }
  if (done === 0) return [];
  parts.push([done, layer.text.length]);
  return keep(layer, parts, name);
}
