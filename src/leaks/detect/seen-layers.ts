import { type Layer, startOf } from './layer.ts';

/** The layers that were met in a part, by what they hold and where they begin. */
export class SeenLayers {
  readonly #starts = new Map<string, number[]>();

  /** @returns false for a layer that was added before */
  add(layer: Layer): boolean {
    const start = startOf(layer, 0);
    const starts = this.#starts.get(layer.text);
    if (starts === undefined) this.#starts.set(layer.text, [start]);
    else if (starts.includes(start)) return false;
    else starts.push(start);
    return true;
  }
}
