import type { Detection } from '../types.ts';

/** In bytes; of detections that do not overlap only a few fit. */
const STRETCH = 4096;

/** What was found in one content. The same key where it overlaps one that is known was read in two ways, and is one. */
export class Detections {
  readonly #all: Detection[] = [];
  /** By leak and stretch of the content: the same key may stand there tens of thousands of times. */
  readonly #near = new Map<string, Map<number, Detection[]>>();

  add(detection: Detection): void {
    const { leak, start, end } = detection;
    const near = this.#near.get(leak) ?? new Map<number, Detection[]>();
    this.#near.set(leak, near);
    const first = Math.floor(start / STRETCH);
    const last = Math.floor(Math.max(start, end - 1) / STRETCH);
    for (let at = first; at <= last; at++) {
      if (near.get(at)?.some((other) => other.start < end && start < other.end)) return;
    }
    this.#all.push(detection);
    for (let at = first; at <= last; at++) {
      const others = near.get(at);
      if (others === undefined) near.set(at, [detection]);
      else others.push(detection);
    }
  }

  /** By where they start. */
  inOrder(): Detection[] {
    return [...this.#all].sort((a, b) => a.start - b.start);
  }
}
