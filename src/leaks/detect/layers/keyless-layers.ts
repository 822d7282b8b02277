import { createHash } from 'node:crypto';

/** Layers that are remembered; each takes about 100 bytes. */
const MOST = 50_000;
/** To look a layer up costs more than to search a shorter one. */
const SHORTEST = 256;

/**
 * A layer in the tree of those that were made of one part: what comes of it must depend on its own bytes alone, or else
 * nobody may know it again by them.
 */
export interface LayerNode {
  readonly parent: LayerNode | undefined;
  readonly depth: number;
  /** Of its bytes, where it may be known again. */
  readonly digest: string | undefined;
  /** Whether something in it was left out since it was met before, outside of it. */
  isShared: boolean;
}

/**
 * Remembers layers that were searched to their ends and held nothing, in any encoding: the same certificate, picture or
 * table stands in many files, whose text around it differs. Kept are digests, and none of their bytes.
 */
export class KeylessLayers {
  /** The fewest encodings that were around a layer when it was searched: with more, less of it is followed. */
  readonly #depths = new Map<string, number>();

  /** Undefined for a layer that is too short to be remembered. */
  digestOf(bytes: Buffer): string | undefined {
    return bytes.length < SHORTEST ? undefined : createHash('sha256').update(bytes).digest('base64');
  }

  has(digest: string | undefined, depth: number): boolean {
    return digest !== undefined && (this.#depths.get(digest) ?? Number.POSITIVE_INFINITY) <= depth;
  }

  /** To be called with all layers of a part that was searched to its end, and in which nothing at all was recognised. */
  add(nodes: Iterable<LayerNode>): void {
    if (this.#depths.size > MOST) this.#depths.clear();
    for (const { digest, depth, isShared } of nodes) {
      if (digest !== undefined && !isShared && !this.has(digest, depth)) this.#depths.set(digest, depth);
    }
  }
}

/** Notes that a layer was left out under `node` since it was met before under `first`. */
export function noteRepetition(node: LayerNode, first: LayerNode): void {
  for (let around: LayerNode | undefined = node; around !== undefined; around = around.parent) {
    if (isAround(around, first)) return;
    around.isShared = true;
  }
}

function isAround(node: LayerNode, inner: LayerNode): boolean {
  for (let around: LayerNode | undefined = inner; around !== undefined; around = around.parent)
    if (around === node) return true;
  return false;
}
