"use strict";
exports.id = 937;
exports.ids = [937];
exports.modules = {

/***/ 8676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ treesBelow),
/* harmony export */   S: () => (/* binding */ idsIn)
/* harmony export */ });
/* harmony import */ var _object_pipe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
/* harmony import */ var _tree_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);


/** git itself follows no more levels (`core.maxTreeDepth`), and each takes one answer of it. */
const DEEPEST = 4_096;
/**
 * The trees below some trees, and these, as far as they can be read; those in `known` are not read again.
 * @param onTooDeep is called when there are more levels than are followed
 */
async function treesBelow(store, roots, known = new Map(), onTooDeep = () => { }) {
    const trees = new Map();
    const seen = new Set();
    let depth = 0;
    for (let next = [...new Set(roots)]; next.length > 0; depth += 1) {
        if (depth > DEEPEST) {
            onTooDeep();
            break;
        }
        const fresh = next.filter((id) => !known.has(id));
        for (const id of next) {
            seen.add(id);
            const entries = known.get(id);
            if (entries !== undefined)
                trees.set(id, entries);
        }
        await (0,_object_pipe_js__WEBPACK_IMPORTED_MODULE_0__/* .pipeOf */ ._)(store).readTrees(fresh, (id, content) => {
            trees.set(id, (0,_tree_object_js__WEBPACK_IMPORTED_MODULE_1__/* .readTreeObject */ .sk)(Buffer.from(content), id.length / 2));
        });
        const below = next.flatMap((id) => (trees.get(id) ?? []).filter(_tree_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolder */ .lQ)).map(({ objectId }) => objectId);
        next = [...new Set(below)].filter((id) => !seen.has(id));
    }
    return trees;
}
/** All ids that trees name, theirs included; those of submodules are of other repositories. */
function idsIn(roots, trees) {
    const ids = new Set(roots);
    for (const [id, entries] of trees) {
        ids.add(id);
        for (const { mode, objectId } of entries)
            if (!(0,_tree_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubmodule */ .Xz)({ mode }))
                ids.add(objectId);
    }
    return ids;
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchDamaged: () => (/* binding */ searchDamaged)
});

// EXTERNAL MODULE: ./build/src/leaks/objects/id-lines.js
var id_lines = __webpack_require__(7146);
// EXTERNAL MODULE: ./build/src/leaks/objects/collector.js
var collector = __webpack_require__(7790);
// EXTERNAL MODULE: ./build/src/leaks/objects/commit-object.js
var commit_object = __webpack_require__(5986);
// EXTERNAL MODULE: ./build/src/leaks/objects/trees-below.js
var trees_below = __webpack_require__(8676);
;// CONCATENATED MODULE: ./build/src/leaks/objects/reachable.js



/**
 * The objects of a scope, found without `git rev-list`, which ends at the first commit or tree that it cannot read: what
 * lies beyond a damaged commit is not found, all else is.
 */
async function reachable(store, { tree, range }) {
    const types = await typesOf(store);
    if (range.kind === 'all')
        return { ids: [...types.keys()], missing: [] };
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
    const below = (trees, known) => (0,trees_below/* treesBelow */.D)(store, trees, known, () => {
        isTooDeep = true;
    });
    const known = await below(rootsOf(nodes, border));
    const before = (0,trees_below/* idsIn */.S)([], known);
    // A tag may point to a tree or a file as well: then that is among what the walk met.
    const roots = [...rootsOf(nodes, inside), ...inside].filter((id) => types.get(id) !== 'commit');
    const introduced = await below(roots, known);
    const found = (0,trees_below/* idsIn */.S)([...inside, ...roots], introduced);
    const present = tree === undefined ? [] : rootsOf(nodes, [tree]);
    const ofTree = (0,trees_below/* idsIn */.S)([...(tree === undefined ? [] : [tree]), ...present], await below(present, new Map([...known, ...introduced])));
    // What lies deeper is not known either.
    if (isTooDeep)
        return { ids: [...types.keys()], missing: [] };
    const wanted = [...new Set([...ofTree, ...[...found].filter((id) => !before.has(id))])];
    return {
        ids: wanted.filter((id) => types.has(id)),
        missing: wanted.filter((id) => !types.has(id)),
    };
}
/** All ids of the store with their types; a damaged object has the type `missing`. */
async function typesOf(store) {
    const args = ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname) %(objecttype)'];
    const { stdout } = await store.run(args, { allowedCodes: [0, 128] });
    const types = new Map();
    for (const line of stdout.toString('latin1').split('\n')) {
        const [id, type] = line.split(' ');
        if (id !== undefined && type !== undefined)
            types.set(id, type);
    }
    return types;
}
async function nodesOf(store, types) {
    const ids = [...types].filter(([, type]) => type === 'commit' || type === 'tag').map(([id]) => id);
    const ends = new Set(store.shallow);
    const nodes = new Map();
    await (0,collector/* eachReadable */.Y)(store, ids, (id, type, content) => {
        if (type === 'tag') {
            const target = (0,commit_object/* tagTarget */.i)(content);
            nodes.set(id, { tree: undefined, next: target === undefined ? [] : [target.id] });
        }
        else {
            const { tree, parents } = (0,commit_object/* readCommitHeader */.X)(content);
            nodes.set(id, { tree: tree || undefined, next: ends.has(id) ? [] : parents });
        }
    });
    return nodes;
}
/** What commits and tags reach, without trees; ids that cannot be read are among it. */
function walk(nodes, from) {
    const met = new Set(from);
    // A set that grows while it is gone through: all that is added is visited, too.
    for (const id of met)
        for (const next of nodes.get(id)?.next ?? [])
            met.add(next);
    return [...met];
}
function rootsOf(nodes, commits) {
    return commits.flatMap((id) => nodes.get(id)?.tree ?? []);
}

// EXTERNAL MODULE: ./build/src/leaks/objects/resumable-reader.js
var resumable_reader = __webpack_require__(3905);
;// CONCATENATED MODULE: ./build/src/leaks/search/search-damaged.js



/**
 * Searches a store of which git could not list or read all, past whatever is damaged. It takes longer than the search
 * that failed, and holds the ids of all objects.
 *
 * @returns the ids that something names and that are not there
 */
async function searchDamaged(store, scope, sink, idLength) {
    const { ids, missing } = await reachable(store, scope);
    await (0,resumable_reader/* readOnInto */.E)(store, (0,id_lines/* asLines */.I)(ids), sink, idLength);
    return missing;
}


/***/ })

};
;