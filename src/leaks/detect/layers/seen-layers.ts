import type { LayerNode } from './keyless-layers.ts';
import { type Layer, startOf } from './layer.ts';

/** The layers that were met in a part, by what they hold and where they begin. */
export class SeenLayers {
  readonly #met = new Map<string, { readonly start: number; readonly node: LayerNode }[]>();

  /** @returns of a layer that was added before, where that was; undefined for a new one */
  add(layer: Layer, node: LayerNode): LayerNode | undefined {
    const start = startOf(layer, 0);
    const met = this.#met.get(layer.text);
    if (met === undefined) {
      this.#met.set(layer.text, [{ start, node }]);
      return undefined;
    }
    const before = met.find((each) => each.start === start);
    if (before === undefined) met.push({ start, node });
    return before?.node;
  }
}
