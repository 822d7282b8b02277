import type { Detection } from '../types.ts';

/** What was found in one content. The same key where it overlaps one that is known was read in two ways, and is one. */
export class Detections {
  readonly #byLeak = new Map<string, Detection[]>();

  add(detection: Detection): void {
    const { leak, start, end } = detection;
    const known = this.#byLeak.get(leak);
    if (known === undefined) this.#byLeak.set(leak, [detection]);
    // The newest ones are the nearest.
    else if (known.findLast((other) => other.start < end && start < other.end) === undefined) known.push(detection);
  }

  /** By where they start. */
  inOrder(): Detection[] {
    return [...this.#byLeak.values()].flat().sort((a, b) => a.start - b.start);
  }
}
