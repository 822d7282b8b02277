import { release } from '../../release.ts';

/** No object: the end of a list of children. */
export const NONE = -1;

/** Objects and the deltas that are made from them, as trees: each is built once, from the one that it differs from. */
export interface Families {
  /** By the number of an object: the first of those that are deltas from it, or `NONE`. */
  readonly firstChild: Int32Array;
  /** By the number of an object: the next one that is a delta from the same base, or `NONE`. */
  readonly nextChild: Int32Array;
  /** Those that are no deltas: the first of the families, in the order in which they are to be read. */
  readonly roots: Int32Array;
  /** Where in `roots` each batch begins, and where the last one ends: a thread takes one after the other. */
  readonly batches: Int32Array;
  /** How many objects the roots lead to, themselves included: fewer than there are where deltas go round in a circle. */
  readonly reached: number;
}

/**
 * Arranges objects by the bases of their deltas. Of the children of one object the one with the largest family comes
 * last: whoever walks down from a root, and lets go of each object when its last child is built, then holds no more
 * objects at once than the logarithm of all sizes together. Large families are read first, so that no thread has one
 * left when the others have ended; the others in the order in which they stand.
 *
 * @param bases by the number of an object: that of its base, or `NONE`
 * @param sizes by the number of an object: bytes that it takes in the pack, more than 0; what is made from it is added
 * @param arrayOf makes an array of so many numbers, for what is to be shared among threads
 */
export function familiesOf(bases: Int32Array, sizes: Float64Array, arrayOf: (length: number) => Int32Array): Families {
  const count = bases.length;
  const firstChild = arrayOf(count).fill(NONE);
  const nextChild = arrayOf(count).fill(NONE);
  let rootCount = 0;
  for (let i = count - 1; i >= 0; i--) {
    const base = bases[i] as number;
    if (base === NONE) rootCount++;
    else {
      nextChild[i] = firstChild[base] as number;
      firstChild[base] = i;
    }
  }
  const roots = arrayOf(rootCount);
  const order = inOrder(bases, firstChild, nextChild, roots);
  const families = sizes;
  for (let at = order.length - 1; at >= 0; at--) {
    const object = order[at] as number;
    largestLast(object, firstChild, nextChild, families);
    const base = bases[object] as number;
    if (base !== NONE) families[base] = (families[base] as number) + (families[object] as number);
  }
  const isLarge = (root: number): boolean => (families[root] as number) >= LARGE;
  const bySize = (a: number, b: number): number => (families[b] as number) - (families[a] as number) || a - b;
  const large = roots.filter(isLarge).sort(bySize);
  roots.set([...large, ...roots.filter((root) => !isLarge(root))]);
  const list = batchesOf(roots, families);
  const batches = arrayOf(list.length);
  batches.set(list);
  const reached = order.length;
  release(order);
  return { firstChild, nextChild, roots, batches, reached };
}

/** In bytes of a pack: a family from this size on is read before all smaller ones, … */
const LARGE = 1024 ** 2;
/** … and families that stand together are taken together up to this size. */
const BATCH = 128 * 1024;

function batchesOf(roots: Int32Array, families: Float64Array): number[] {
  const batches = [0];
  let bytes = 0;
  for (const [at, root] of roots.entries()) {
    bytes += families[root] as number;
    if (bytes < BATCH && at < roots.length - 1) continue;
    batches.push(at + 1);
    bytes = 0;
  }
  return batches;
}

/** All objects that roots lead to, each after its base; the roots are written to `roots`. */
function inOrder(
  bases: Int32Array,
  firstChild: Int32Array,
  nextChild: Int32Array,
  roots: Int32Array,
): Int32Array<ArrayBuffer> {
  const order = new Int32Array(bases.length);
  let end = 0;
  for (let i = 0; i < bases.length; i++) {
    if (bases[i] !== NONE) continue;
    roots[end] = i;
    order[end++] = i;
  }
  for (let at = 0; at < end; at++) {
    for (let child = firstChild[order[at] as number] as number; child !== NONE; child = nextChild[child] as number)
      order[end++] = child;
  }
  return order.subarray(0, end);
}

/** Moves the child with the largest family to the end of the list. */
function largestLast(object: number, firstChild: Int32Array, nextChild: Int32Array, families: Float64Array): void {
  let largest = NONE;
  let beforeLargest = NONE;
  let last = NONE;
  for (let child = firstChild[object] as number; child !== NONE; child = nextChild[child] as number) {
    if (largest === NONE || (families[child] as number) >= (families[largest] as number)) {
      largest = child;
      beforeLargest = last;
    }
    last = child;
  }
  if (largest === last) return;
  const after = nextChild[largest] as number;
  if (beforeLargest === NONE) firstChild[object] = after;
  else nextChild[beforeLargest] = after;
  nextChild[last] = largest;
  nextChild[largest] = NONE;
}
