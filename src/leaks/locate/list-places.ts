import type { Hit } from './folder-graph.ts';
import type { Ledger } from './ledger.ts';
import type { PrunedTree } from './pruned-trees.ts';

/** A pruned tree as it is compared with those at the same path in other commits: what it has and none of them has. */
interface Node {
  readonly hits: readonly Hit[];
  readonly below: readonly { readonly name: string; readonly node: Node }[];
  /** How many findings there are on all paths from here on. */
  readonly total: number;
}

/** Trees that were made to do harm, compared with many others, come in more combinations than anybody can wait for. */
const MOST_NODES = 200_000;

/** Longer paths can neither be checked out nor written into an allow list: such a place is counted. */
const LONGEST_PATH = 4_096;

/**
 * Puts the places of all that is looked for and that a tree has, and none of the trees before it has at the same path,
 * into the ledger. Where there are more than it has room for, each distinct folder is looked at by one path, and the other
 * places are counted: the work grows with the number of trees, and not with that of paths.
 *
 * @param tree undefined where nothing is left of it, and so are those of `before`
 */
export function listPlaces<T>(
  tree: PrunedTree | undefined,
  before: readonly (PrunedTree | undefined)[],
  ledger: Ledger<T>,
  about: T,
): void {
  if (tree === undefined || ledger.isSpent) return;
  const others = before.filter((other) => other !== undefined);
  const root = new Comparison(ledger).nodeOf(tree, others);
  if (root === undefined) return;
  const listed = listFrom(root, root.total <= ledger.room ? undefined : new Set(), ledger, about);
  if (listed.findings >= root.total) return;
  for (const [key, places] of countPlaces(root, ledger)) {
    const left = places - (listed.places.get(key) ?? 0);
    if (left > 0) ledger.count(key, left);
  }
}

class Comparison {
  readonly #ledger: Pick<Ledger<unknown>, 'spend' | 'weightOf'>;
  readonly #nodes = new Map<string, Node | undefined>();

  constructor(ledger: Pick<Ledger<unknown>, 'spend' | 'weightOf'>) {
    this.#ledger = ledger;
  }

  /** Undefined where there is nothing. Goes as deep as the tree, which has a bound. */
  nodeOf(tree: PrunedTree, all: readonly PrunedTree[]): Node | undefined {
    if (all.includes(tree)) return undefined;
    const before = this.#nodes.size < MOST_NODES ? [...new Set(all)] : [];
    const name = [tree, ...before].map(({ number }) => number).join(' ');
    if (!this.#nodes.has(name)) this.#nodes.set(name, this.#made(tree, before));
    return this.#nodes.get(name);
  }

  #made(tree: PrunedTree, before: readonly PrunedTree[]): Node | undefined {
    if (!this.#ledger.spend((tree.hits.length + tree.folders.length) * (before.length + 1))) return undefined;
    const others = before.map(indexOf);
    const hits = tree.hits.filter(
      ({ name, objectId }) => !others.some((other) => other.hits.has(`${objectId} ${name}`)),
    );
    const below = tree.folders.flatMap(({ name, pruned: next }) => {
      const inOthers = others.flatMap(({ folders }) => folders.get(name) ?? []);
      const node = this.nodeOf(next, inOthers);
      return node === undefined ? [] : [{ name, node }];
    });
    if (hits.length === 0 && below.length === 0) return undefined;
    const own = hits.reduce((sum, { keys }) => sum + keys.reduce((all, key) => all + this.#ledger.weightOf(key), 0), 0);
    return { hits, below, total: below.reduce((sum, { node }) => sum + node.total, own) };
  }
}

interface Index {
  /** `id name` */
  readonly hits: ReadonlySet<string>;
  readonly folders: ReadonlyMap<string, PrunedTree>;
}

const indexes = new WeakMap<PrunedTree, Index>();

function indexOf(tree: PrunedTree): Index {
  const known = indexes.get(tree);
  if (known !== undefined) return known;
  const index = {
    hits: new Set(tree.hits.map(({ name, objectId }) => `${objectId} ${name}`)),
    folders: new Map(tree.folders.map(({ name, pruned: next }) => [name, next])),
  };
  indexes.set(tree, index);
  return index;
}

interface Listed {
  findings: number;
  readonly places: Map<string, number>;
}

/** @param met where each node is to be visited once: those that were */
function listFrom<T>(root: Node, met: Set<Node> | undefined, ledger: Ledger<T>, about: T): Listed {
  const listed: Listed = { findings: 0, places: new Map() };
  const visit = (node: Node, above: string): void => {
    if (met?.has(node) || !ledger.spend(1 + node.hits.length)) return;
    met?.add(node);
    for (const { name, keys } of node.hits) {
      const path = `${above}${name}`;
      if (path.length > LONGEST_PATH) continue;
      for (const key of keys) {
        if (!ledger.list(key, path, about)) continue;
        listed.findings += ledger.weightOf(key);
        listed.places.set(key, (listed.places.get(key) ?? 0) + 1);
      }
    }
    if (above.length > LONGEST_PATH) return;
    for (const { name, node: next } of node.below) visit(next, `${above}${name}/`);
  };
  visit(root, '');
  return listed;
}

/** How many places each key has, on however many paths: a node passes on the number of the ways that lead to it. */
function countPlaces(root: Node, ledger: Ledger<unknown>): Map<string, number> {
  const ways = new Map<Node, number>([[root, 1]]);
  const places = new Map<string, number>();
  for (const node of inOrder(root)) {
    if (!ledger.spend(node.hits.length + node.below.length)) break;
    const number = ways.get(node) ?? 0;
    for (const { keys } of node.hits) for (const key of keys) places.set(key, (places.get(key) ?? 0) + number);
    for (const { node: next } of node.below) ways.set(next, (ways.get(next) ?? 0) + number);
  }
  return places;
}

/** All nodes, each after those above it. */
function inOrder(root: Node): Node[] {
  const order: Node[] = [];
  const met = new Set<Node>();
  const visit = (node: Node): void => {
    if (met.has(node)) return;
    met.add(node);
    for (const { node: next } of node.below) visit(next);
    order.push(node);
  };
  visit(root);
  return order.reverse();
}
