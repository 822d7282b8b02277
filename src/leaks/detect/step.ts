import type { Undone } from './decoding-order.ts';
import type { LayerNode } from './layers/keyless-layers.ts';
import { type Layer, sliceOf } from './layers/layer.ts';
import { type Candidates, candidatesBetween } from './prefilter/candidate-windows.ts';

/** A layer that is to be followed, and how it was made. */
export interface Step extends Undone {
  readonly layer: Layer;
  readonly depth: number;
  /** Whether words of armour are enough to follow it. */
  readonly words: boolean;
  /** Looked for when they are asked for. */
  candidates: Candidates | undefined;
  readonly node: LayerNode;
}

/** A step whose layer is a part of that of another one. */
export function partOf(step: Step, from: number, to: number): Step {
  if (from === 0 && to === step.layer.bytes.length) return step;
  const candidates = step.candidates === undefined ? undefined : candidatesBetween(step.candidates, from, to);
  return { ...step, layer: sliceOf(step.layer, from, to), candidates };
}
