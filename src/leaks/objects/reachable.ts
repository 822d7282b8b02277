import type { ObjectDatabase } from '../git/object-database.ts';
import type { Scope } from '../types.ts';
import { eachReadable } from './collector.ts';
import { readCommitHeader, tagTarget } from './commit-object.ts';
import { idsIn, type Trees, treesBelow } from './trees-below.ts';

/** What there is to be read in a store that is damaged. */
export interface Reachable {
  readonly ids: readonly string[];
  /** Ids that are named and not there. */
  readonly missing: readonly string[];
}

/** A commit, or an annotated tag, which has neither tree nor parents but a target. */
interface Node {
  readonly tree: string | undefined;
  readonly next: readonly string[];
}

/**
 * The objects of a scope, found without `git rev-list`, which ends at the first commit or tree that it cannot read: what
 * lies beyond a damaged commit is not found, all else is.
 */
export async function reachable(store: ObjectDatabase, { tree, range }: Scope): Promise<Reachable> {
  const types = await typesOf(store);
  if (range.kind === 'all') return { ids: [...types.keys()], missing: [] };
  const { include, exclude } = range.kind === 'commits' ? range : { include: [], exclude: [] };
  const nodes = await nodesOf(store, types);
  // Which files were to be read is not known: so all that there are.
  if (tree !== undefined && !nodes.has(tree)) {
    return { ids: [...types.keys()], missing: types.has(tree) ? [] : [tree] };
  }
  const outside = new Set(walk(nodes, exclude));
  const inside = walk(nodes, include).filter((id) => !outside.has(id));
  const border = [...exclude, ...inside.flatMap((id) => nodes.get(id)?.next ?? [])].filter((id) => outside.has(id));
  let isTooDeep = false;
  const below = (trees: Iterable<string>, known?: Trees): Promise<Trees> =>
    treesBelow(store, trees, known, () => {
      isTooDeep = true;
    });
  const known = await below(rootsOf(nodes, border));
  const before = idsIn([], known);
  // A tag may point to a tree or a file as well: then that is among what the walk met.
  const roots = [...rootsOf(nodes, inside), ...inside].filter((id) => types.get(id) !== 'commit');
  const introduced = await below(roots, known);
  const found = idsIn([...inside, ...roots], introduced);
  const present = tree === undefined ? [] : rootsOf(nodes, [tree]);
  const ofTree = idsIn(
    [...(tree === undefined ? [] : [tree]), ...present],
    await below(present, new Map([...known, ...introduced])),
  );
  // What lies deeper is not known either.
  if (isTooDeep) return { ids: [...types.keys()], missing: [] };
  const wanted = [...new Set([...ofTree, ...[...found].filter((id) => !before.has(id))])];
  return {
    ids: wanted.filter((id) => types.has(id)),
    missing: wanted.filter((id) => !types.has(id)),
  };
}

/** All ids of the store with their types; a damaged object has the type `missing`. */
async function typesOf(store: ObjectDatabase): Promise<Map<string, string>> {
  const args = ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname) %(objecttype)'];
  const { stdout } = await store.run(args, { allowedCodes: [0, 128] });
  const types = new Map<string, string>();
  for (const line of stdout.toString('latin1').split('\n')) {
    const [id, type] = line.split(' ');
    if (id !== undefined && type !== undefined) types.set(id, type);
  }
  return types;
}

async function nodesOf(store: ObjectDatabase, types: ReadonlyMap<string, string>): Promise<Map<string, Node>> {
  const ids = [...types].filter(([, type]) => type === 'commit' || type === 'tag').map(([id]) => id);
  const ends = new Set(store.shallow);
  const nodes = new Map<string, Node>();
  await eachReadable(store, ids, (id, type, content) => {
    if (type === 'tag') {
      const target = tagTarget(content);
      nodes.set(id, { tree: undefined, next: target === undefined ? [] : [target.id] });
    } else {
      const { tree, parents } = readCommitHeader(content);
      nodes.set(id, { tree: tree || undefined, next: ends.has(id) ? [] : parents });
    }
  });
  return nodes;
}

/** What commits and tags reach, without trees; ids that cannot be read are among it. */
function walk(nodes: ReadonlyMap<string, Node>, from: readonly string[]): string[] {
  const met = new Set<string>(from);
  // A set that grows while it is gone through: all that is added is visited, too.
  for (const id of met) for (const next of nodes.get(id)?.next ?? []) met.add(next);
  return [...met];
}

function rootsOf(nodes: ReadonlyMap<string, Node>, commits: readonly string[]): string[] {
  return commits.flatMap((id) => nodes.get(id)?.tree ?? []);
}
