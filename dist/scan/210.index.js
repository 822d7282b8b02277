"use strict";
exports.id = 210;
exports.ids = [210];
exports.modules = {

/***/ 2210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   heldByBase: () => (/* binding */ heldByBase),
/* harmony export */   loadAllowLists: () => (/* binding */ loadAllowLists)
/* harmony export */ });
/* harmony import */ var _runner_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9926);
/* harmony import */ var _git_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4105);
/* harmony import */ var _locate_tree_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3216);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1830);
/* harmony import */ var _allow_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9013);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1426);






/**
 * Reads the lists from git's objects: that of the scope's base and that of its tree. Where there is no base, the tree's
 * rules, or none does. A list that cannot be read allows nothing; that one, and one that does not rule, is warned about.
 */
async function loadAllowLists(store, scope, input) {
    const warnings = [];
    const read = async (commit, source) => {
        if (commit === undefined)
            return _allow_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LINES */ .o;
        try {
            const content = await (0,_git_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readTreeFile */ .x)(store, commit, _file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ALLOW_FILE */ .r);
            if (content !== undefined)
                return (0,_allow_list_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAllowList */ .jR)(content.toString('utf8'), source);
            if (await isNoFile(store, commit))
                throw new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(NO_FILE);
        }
        catch (error) {
            if (!(error instanceof _runner_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y))
                throw error;
            const whose = source === 'base' ? `of ${nameOf(scope)}` : 'of the commit that is scanned';
            warnings.push(`The allow list ${_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ALLOW_FILE */ .r} ${whose} could not be read, so it allows nothing: ${error.message}`);
        }
        return _allow_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LINES */ .o;
    };
    const own = await read(scope.tree, 'head');
    const hasOwn = own.entries.length > 0 || own.problems.length > 0;
    if (scope.noListBecause !== undefined) {
        if (hasOwn)
            warnings.push(`${scope.noListBecause}, and ${NOTHING} ${REMEDY}`);
        return { input, ruling: _allow_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LINES */ .o, headOnly: own, warnings };
    }
    if (scope.base === undefined)
        return { input, ruling: own, headOnly: _allow_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LINES */ .o, warnings };
    const ruling = await read(scope.base, 'base');
    const added = linesOnlyIn(own, ruling);
    if (added > 0)
        warnings.push(onlyHere(added, nameOf(scope)));
    return { input, ruling, headOnly: own, warnings };
}
const NO_FILE = 'It is a link or a folder, which may lead anywhere. Put a file in its place.';
/** Whether something other than a file stands in the place of the list. */
async function isNoFile(store, commit) {
    return (await store.run(['ls-tree', '-z', '--full-tree', commit, '--', _file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ALLOW_FILE */ .r])).stdout.length > 0;
}
const NOTHING = `the ${_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ALLOW_FILE */ .r} of the commit that is scanned allows nothing.`;
const REMEDY = 'Set fetch-depth: 0 on actions/checkout if it is history that is missing, or name what is known in the input allow, which always counts.';
function nameOf({ baseName }) {
    return baseName ?? 'the base';
}
/** How many lines of a list another one does not have. */
function linesOnlyIn(list, other) {
    const known = new Set(other.entries.map(({ kind, name }) => `${kind} ${name}`));
    return list.entries.filter(({ kind, name }) => !known.has(`${kind} ${name}`)).length;
}
function onlyHere(lines, base) {
    const [are, they] = lines === 1 ? ['is', 'it covers'] : ['are', 'they cover'];
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(lines, 'line')} of ${_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ALLOW_FILE */ .r} ${are} not in ${base}: ${they} what that commit holds already, and nothing that came after it.`;
}
/**
 * Whether the tree of the scope's base has a finding's very object at the very path: all else came after it. Where that
 * tree cannot be read, nothing counts as held.
 */
async function heldByBase(store, scope, findings) {
    if (scope.base === undefined)
        return () => false;
    const pathOf = ({ place }) => place.kind === 'file' || place.kind === 'name' ? place.path.toString('latin1') : undefined;
    const paths = findings.flatMap((finding) => pathOf(finding) ?? []);
    const held = paths.length === 0 ? undefined : await (0,_locate_tree_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .y)(store, scope.base, paths);
    return (finding) => held?.get(pathOf(finding) ?? '') === finding.objectId;
}


/***/ }),

/***/ 4105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTreeFile)
/* harmony export */ });
/* harmony import */ var _runner_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9926);

/** More than any allow list needs. */
const LARGEST_FILE = 1 << 20;
/**
 * The content of a regular file in the tree of a commit; undefined when there is none, or it is a link or a folder.
 * @throws {UserError} when it is larger than 1 MiB.
 */
async function readTreeFile(store, commit, path) {
    const { stdout } = await store.run(['ls-tree', '-z', '--full-tree', '--long', commit, '--', path]);
    const [, id, size] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t/.exec(stdout.toString('latin1')) ?? [];
    if (id === undefined || size === undefined)
        return undefined;
    if (Number(size) > LARGEST_FILE) {
        throw new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The file ${path} has ${size} bytes, and 1 MiB is the most that is read. Shorten it.`);
    }
    return (await store.run(['cat-file', 'blob', id])).stdout;
}


/***/ }),

/***/ 5808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Ledger)
/* harmony export */ });
/** Places that are listed, of all keys together, each counted as the findings that it stands for. */
const MOST_PLACES = 50_000;
/** What the paths of all listed places have together, in characters. */
const MOST_TEXT = 32 * 1024 ** 2;
/** Entries and folders that are looked at for it, some seconds of work: a long history of a large repository takes less. */
const MOST_STEPS = 20_000_000;
/**
 * The places of what is looked for: listed up to a number, and counted beyond it. One place of each key is always listed.
 * What is kept with a path is `T`.
 */
class Ledger {
    #weights;
    #listed = new Map();
    #more = new Map();
    #places = MOST_PLACES;
    #text = MOST_TEXT;
    #steps = MOST_STEPS;
    constructor(weights) {
        this.#weights = weights;
    }
    /** How many findings may still be listed; none when the paths have become too long. */
    get room() {
        return this.#text <= 0 ? 0 : this.#places;
    }
    /** Whether no more work is to be put into it: some places are neither listed nor counted then. */
    get isSpent() {
        return this.#steps <= 0;
    }
    /** To be called for work that was done. @returns whether there is room for more of it */
    spend(steps) {
        this.#steps -= steps;
        return !this.isSpent;
    }
    weightOf(key) {
        return this.#weights.get(key) ?? 1;
    }
    /** Lists a place, unless there is no room for it. The first to be listed with a path stays. @returns whether it is listed */
    list(key, path, about) {
        const paths = this.#listed.get(key);
        if (paths?.has(path))
            return true;
        if (paths === undefined)
            this.#listed.set(key, new Map([[path, about]]));
        else if (this.room >= this.weightOf(key))
            paths.set(path, about);
        else
            return false;
        this.#places -= this.weightOf(key);
        this.#text -= path.length;
        return true;
    }
    /** Counts places that are not listed. */
    count(key, places) {
        this.#more.set(key, (this.#more.get(key) ?? 0) + places);
    }
    /** The listed places of a key, by their paths in latin1. */
    of(key) {
        return this.#listed.get(key) ?? NONE;
    }
    /** How many more places the key has. */
    more(key) {
        return this.#more.get(key) ?? 0;
    }
    has(key) {
        return this.#listed.has(key);
    }
    keys() {
        return this.#listed.keys();
    }
}
const NONE = new Map();


/***/ }),

/***/ 4282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listPlaces)
/* harmony export */ });
/** Trees that were made to do harm, compared with many others, come in more combinations than anybody can wait for. */
const MOST_NODES = 200_000;
/** Longer paths can neither be checked out nor written into an allow list: such a place is counted. */
const LONGEST_PATH = 4_096;
/**
 * Puts the places of all that is looked for and that a tree has, and none of the trees before it has at the same path,
 * into the ledger. Where there are more than it has room for, each distinct folder is looked at by one path, and the other
 * places are counted: the work grows with the number of trees, and not with that of paths.
 *
 * @param trees must have loaded all of the trees
 */
function listPlaces(trees, tree, before, ledger, about) {
    if (ledger.isSpent)
        return;
    const root = new Comparison(trees, ledger).nodeOf(tree, before);
    if (root === undefined)
        return;
    const listed = listFrom(root, root.total <= ledger.room ? undefined : new Set(), ledger, about);
    if (listed.findings >= root.total)
        return;
    for (const [key, places] of countPlaces(root, ledger)) {
        const left = places - (listed.places.get(key) ?? 0);
        if (left > 0)
            ledger.count(key, left);
    }
}
class Comparison {
    #trees;
    #ledger;
    #nodes = new Map();
    constructor(trees, ledger) {
        this.#trees = trees;
        this.#ledger = ledger;
    }
    /** Undefined where there is nothing. Goes as deep as the trees that were loaded, which has a bound. */
    nodeOf(tree, all) {
        const part = this.#trees.part(tree);
        if (part === undefined || all.includes(tree))
            return undefined;
        const before = this.#nodes.size < MOST_NODES ? [...new Set(all)] : [];
        const name = [tree, ...before].join(' ');
        if (!this.#nodes.has(name))
            this.#nodes.set(name, this.#made(part, before));
        return this.#nodes.get(name);
    }
    #made(part, before) {
        if (!this.#ledger.spend((part.hits.length + part.folders.length) * (before.length + 1)))
            return undefined;
        const others = before.flatMap((id) => {
            const other = this.#trees.part(id);
            return other === undefined ? [] : [indexOf(other)];
        });
        const hits = part.hits.filter(({ name, objectId }) => !others.some((other) => other.hits.has(`${objectId} ${name}`)));
        const below = part.folders.flatMap(({ name, objectId }) => {
            const inOthers = others.flatMap(({ folders }) => folders.get(name) ?? []);
            const node = this.nodeOf(objectId, inOthers);
            return node === undefined ? [] : [{ name, node }];
        });
        if (hits.length === 0 && below.length === 0)
            return undefined;
        const own = hits.reduce((sum, { keys }) => sum + keys.reduce((all, key) => all + this.#ledger.weightOf(key), 0), 0);
        return { hits, below, total: below.reduce((sum, { node }) => sum + node.total, own) };
    }
}
const indexes = new WeakMap();
function indexOf(part) {
    const known = indexes.get(part);
    if (known !== undefined)
        return known;
    const index = {
        hits: new Set(part.hits.map(({ name, objectId }) => `${objectId} ${name}`)),
        folders: new Map(part.folders.map(({ name, objectId }) => [name, objectId])),
    };
    indexes.set(part, index);
    return index;
}
/** @param met where each node is to be visited once: those that were */
function listFrom(root, met, ledger, about) {
    const listed = { findings: 0, places: new Map() };
    const visit = (node, above) => {
        if (met?.has(node) || !ledger.spend(1 + node.hits.length))
            return;
        met?.add(node);
        for (const { name, keys } of node.hits) {
            const path = `${above}${name}`;
            if (path.length > LONGEST_PATH)
                continue;
            for (const key of keys) {
                if (!ledger.list(key, path, about))
                    continue;
                listed.findings += ledger.weightOf(key);
                listed.places.set(key, (listed.places.get(key) ?? 0) + 1);
            }
        }
        if (above.length > LONGEST_PATH)
            return;
        for (const { name, node: next } of node.below)
            visit(next, `${above}${name}/`);
    };
    visit(root, '');
    return listed;
}
/** How many places each key has, on however many paths: a node passes on the number of the ways that lead to it. */
function countPlaces(root, ledger) {
    const ways = new Map([[root, 1]]);
    const places = new Map();
    for (const node of inOrder(root)) {
        if (!ledger.spend(node.hits.length + node.below.length))
            break;
        const number = ways.get(node) ?? 0;
        for (const { keys } of node.hits)
            for (const key of keys)
                places.set(key, (places.get(key) ?? 0) + number);
        for (const { node: next } of node.below)
            ways.set(next, (ways.get(next) ?? 0) + number);
    }
    return places;
}
/** All nodes, each behind those above it. */
function inOrder(root) {
    const order = [];
    const met = new Set();
    const visit = (node) => {
        if (met.has(node))
            return;
        met.add(node);
        for (const { node: next } of node.below)
            visit(next);
        order.push(node);
    };
    visit(root);
    return order.reverse();
}


/***/ }),

/***/ 8687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ SoughtTrees)
/* harmony export */ });
/* harmony import */ var _objects_tree_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);
/* harmony import */ var _objects_tree_pipe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4306);


/** No path that people or programs can work with has so many folders. */
const DEEPEST = 1_000;
const NOTHING = { hits: [], folders: [] };
/**
 * Trees, read once each however many paths lead to them, and reduced to what leads to the entries that are looked for.
 * To be closed in the end.
 */
class SoughtTrees {
    #pipe;
    #sought;
    #idBytes;
    /** Undefined for a tree below which there is nothing. */
    #parts = new Map();
    #broken = new Set();
    constructor(store, sought) {
        this.#pipe = new _objects_tree_pipe_js__WEBPACK_IMPORTED_MODULE_0__/* .TreePipe */ .P(store);
        this.#sought = sought;
        this.#idBytes = store.idLength / 2;
    }
    close() {
        this.#pipe.close();
    }
    /** What matters of a tree that was loaded; undefined where nothing in it or below it is looked for. */
    part(tree) {
        return this.#parts.get(tree);
    }
    /** Whether a tree that was loaded, or one below it, could not be read. */
    isBroken(tree) {
        return this.#broken.has(tree);
    }
    /** Reads trees and all that lies below them, as far as that was not done before. */
    async load(roots) {
        const fresh = new Map();
        let next = [...new Set(roots)].filter((id) => !this.#parts.has(id));
        for (let depth = 0; next.length > 0 && depth < DEEPEST; depth += 1) {
            const below = new Set();
            const unread = await this.#pipe.read(next, (id, content) => {
                const part = this.#read(content);
                fresh.set(id, part);
                for (const { objectId } of part.folders)
                    if (!this.#parts.has(objectId))
                        below.add(objectId);
            });
            for (const id of unread)
                this.#breakOff(id, fresh);
            next = [...below].filter((id) => !fresh.has(id));
        }
        for (const id of next)
            this.#breakOff(id, fresh);
        this.#settle(fresh);
    }
    #breakOff(id, fresh) {
        fresh.set(id, NOTHING);
        this.#broken.add(id);
    }
    #read(content) {
        const hits = [];
        const folders = [];
        (0,_objects_tree_object_js__WEBPACK_IMPORTED_MODULE_1__/* .eachEntry */ .sJ)(content, this.#idBytes, (entry) => {
            const { objectId } = entry;
            if (entry.isFolder)
                folders.push({ name: entry.name(), objectId });
            const keys = this.#sought.keysOf(objectId, entry.isSubmodule, entry.name);
            if (keys.length > 0)
                hits.push({ name: entry.name(), objectId, keys });
        });
        return hits.length === 0 && folders.length === 0 ? NOTHING : { hits, folders };
    }
    /** Keeps what leads to something, from the entries that are looked for upwards. */
    #settle(fresh) {
        const above = new Map();
        for (const [id, { folders }] of fresh) {
            for (const { objectId } of folders) {
                const trees = above.get(objectId);
                if (trees === undefined)
                    above.set(objectId, [id]);
                else if (trees.at(-1) !== id)
                    trees.push(id);
            }
        }
        const leads = new Set([...fresh].filter(([, { hits }]) => hits.length > 0).map(([id]) => id));
        for (const id of above.keys())
            if (this.#parts.get(id) !== undefined)
                leads.add(id);
        addAbove(leads, above);
        addAbove(this.#broken, above);
        for (const [id, { hits, folders }] of fresh) {
            const part = { hits, folders: folders.filter(({ objectId }) => leads.has(objectId)) };
            this.#parts.set(id, leads.has(id) ? part : undefined);
        }
    }
}
/** Adds all that lies above; a set that grows while it is gone through has all that is added visited, too. */
function addAbove(trees, above) {
    for (const id of trees)
        for (const tree of above.get(id) ?? [])
            trees.add(tree);
}


/***/ }),

/***/ 8215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PK: () => (/* binding */ keyOfEntry),
/* harmony export */   iL: () => (/* binding */ keyOfObject),
/* harmony export */   lJ: () => (/* binding */ Sought),
/* harmony export */   lU: () => (/* binding */ keyOfSubmodule)
/* harmony export */ });
/** How git writes the mode of a submodule. */
const SUBMODULE = '160000';
/** Names the places of an object, whatever it is called. */
function keyOfObject(objectId) {
    return objectId;
}
/** Names the places of an object under one name; the name in latin1. */
function keyOfEntry(objectId, name) {
    return `${objectId} ${name}`;
}
/** Names the places of submodules with one name, whatever commit they are at; the name in latin1. */
function keyOfSubmodule(name) {
    return `${SUBMODULE} ${name}`;
}
/** Decides which entries of trees are looked for. */
class Sought {
    keys;
    #ids;
    #hasSubmodules;
    constructor(keys) {
        this.keys = keys;
        const words = [...keys.keys()].map((key) => key.split(' ', 1)[0] ?? '');
        this.#ids = new Set(words);
        this.#hasSubmodules = this.#ids.has(SUBMODULE);
    }
    /** The keys that an entry has its place under; none for nearly all entries, of which the name is not even looked at. */
    keysOf(objectId, isSubmodule, name) {
        const isKnown = this.#ids.has(objectId);
        if (!isKnown && !(isSubmodule && this.#hasSubmodules))
            return NONE;
        const keys = [
            ...(isKnown ? [keyOfObject(objectId), keyOfEntry(objectId, name())] : []),
            ...(isSubmodule ? [keyOfSubmodule(name())] : []),
        ];
        return keys.filter((key) => this.keys.has(key));
    }
}
const NONE = [];


/***/ }),

/***/ 3216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pathsInTree),
/* harmony export */   y: () => (/* binding */ objectsAt)
/* harmony export */ });
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7489);
/* harmony import */ var _objects_read_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9452);
/* harmony import */ var _objects_tree_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3645);
/* harmony import */ var _objects_tree_pipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4306);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5808);
/* harmony import */ var _list_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4282);
/* harmony import */ var _sought_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8215);
/* harmony import */ var _sought_trees_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8687);








/**
 * The paths of all that is looked for in the tree of a commit: listed up to a number, counted beyond it. What lies below
 * folders that cannot be read is left out. Nothing is read when nothing is looked for.
 */
async function pathsInTree(store, commit, keys) {
    const ledger = new _ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .Ledger */ .O(keys);
    if (keys.size === 0)
        return { of: ledger, complete: true };
    const root = await treeOf(store, commit);
    if (root === undefined)
        return { of: ledger, complete: false };
    const trees = new _sought_trees_js__WEBPACK_IMPORTED_MODULE_5__/* .SoughtTrees */ .C(store, new _sought_js__WEBPACK_IMPORTED_MODULE_6__/* .Sought */ .lJ(keys));
    try {
        await trees.load([root]);
    }
    finally {
        trees.close();
    }
    (0,_list_places_js__WEBPACK_IMPORTED_MODULE_4__/* .listPlaces */ .b)(trees, root, [], ledger, undefined);
    return { of: ledger, complete: !trees.isBroken(root) && !ledger.isSpent };
}
/**
 * The ids of what stands at some paths of a commit's tree, by these paths, which are in latin1; undefined where the commit
 * cannot be read. Only the folders on the way are read.
 */
async function objectsAt(store, commit, paths) {
    const root = await treeOf(store, commit);
    if (root === undefined)
        return undefined;
    const pipe = new _objects_tree_pipe_js__WEBPACK_IMPORTED_MODULE_2__/* .TreePipe */ .P(store);
    try {
        const found = new Map();
        let open = [...new Set(paths)].map((path) => ({ path, tree: root, at: 0 }));
        while (open.length > 0)
            open = await oneStep(pipe, open, found, root.length / 2);
        return found;
    }
    finally {
        pipe.close();
    }
}
/** Goes into the next folder of each path. @returns the ways that go on */
async function oneStep(pipe, open, found, idBytes) {
    const next = [];
    const byTree = new Map();
    for (const way of open) {
        const names = byTree.get(way.tree) ?? new Map();
        byTree.set(way.tree, names);
        const name = nameIn(way);
        names.set(name, [...(names.get(name) ?? []), way]);
    }
    await pipe.read([...byTree.keys()], (id, content) => {
        const names = byTree.get(id);
        (0,_objects_tree_object_js__WEBPACK_IMPORTED_MODULE_7__/* .eachEntry */ .sJ)(content, idBytes, ({ objectId, isFolder, name }) => {
            for (const way of names?.get(name()) ?? []) {
                const at = way.at + nameIn(way).length;
                if (at === way.path.length)
                    found.set(way.path, objectId);
                else if (isFolder)
                    next.push({ path: way.path, tree: objectId, at: at + 1 });
            }
        });
    });
    return next;
}
function nameIn({ path, at }) {
    const end = path.indexOf('/', at);
    return end < 0 ? path.slice(at) : path.slice(at, end);
}
/** The tree that a commit names; undefined where the commit cannot be read. */
async function treeOf(store, commit) {
    try {
        return (await (0,_objects_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommits */ .Fe)(store, [commit])).get(commit)?.tree;
    }
    catch (error) {
        if (error instanceof _git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .X)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 3645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ typeAt),
/* harmony export */   Xz: () => (/* binding */ isSubmodule),
/* harmony export */   Y1: () => (/* binding */ walkEntries),
/* harmony export */   hK: () => (/* binding */ isSubmoduleType),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   sJ: () => (/* binding */ eachEntry),
/* harmony export */   sk: () => (/* binding */ readTreeObject)
/* harmony export */ });
/** git itself writes 40000, and takes whatever has the same type for a folder: 040000, 40755. */
function isFolder({ mode }) {
    return (Number.parseInt(mode, 8) & TYPE) === FOLDER;
}
/** The bits of a mode that say what an entry is, as in Unix; and its values. */
const TYPE = 0o170000;
const FOLDER = 0o040000;
const FILE = 0o100000;
const LINK = 0o120000;
/** Whether git takes an entry for a submodule: that of the mode 160000, and whatever is neither file, link nor folder. */
function isSubmoduleType(type) {
    return type !== FILE && type !== FOLDER && type !== LINK;
}
function isSubmodule({ mode }) {
    return isSubmoduleType(Number.parseInt(mode, 8) & TYPE);
}
/** Visits the entries of a tree object; the entry is valid during the call only. A damaged rest is left out. */
function eachEntry(content, idBytes, visit) {
    let at = 0;
    let end = 0;
    const name = () => content.toString('latin1', at, end);
    walkEntries(content, 0, content.length, idBytes, (_, modeAt, nameAt, nameEnd) => {
        if (nameEnd + 1 + idBytes > content.length)
            return;
        at = nameAt;
        end = nameEnd;
        const type = typeAt(content, modeAt, nameAt - 1);
        const objectId = content.toString('hex', nameEnd + 1, nameEnd + 1 + idBytes);
        visit({ objectId, isFolder: type === FOLDER, isSubmodule: isSubmoduleType(type), name });
    });
}
/** Reads all entries of a tree object. A damaged rest is left out. */
function readTreeObject(content, idBytes) {
    const entries = [];
    walkEntries(content, 0, content.length, idBytes, (_, modeAt, nameAt, nameEnd) => {
        if (nameEnd + 1 + idBytes > content.length)
            return;
        entries.push({
            mode: content.toString('latin1', modeAt, nameAt - 1),
            name: content.subarray(nameAt, nameEnd),
            objectId: content.toString('hex', nameEnd + 1, nameEnd + 1 + idBytes),
        });
    });
    return entries;
}
/**
 * Walks the entries of the tree object in `buffer[from..to)`: each is `mode name<NUL>id`, the mode in octal digits. Of a
 * damaged last entry the id, and what else is cut off, lies beyond `to`.
 *
 * @param idBytes 20, or 32 where the hash is SHA-256
 */
function walkEntries(buffer, from, to, idBytes, visit) {
    let at = from;
    while (at < to) {
        const modeAt = at;
        while (at < to && buffer[at] !== 0x20)
            at++;
        const nameAt = at + 1;
        while (at < to && buffer[at] !== 0)
            at++;
        visit(buffer, modeAt, nameAt, at);
        at += 1 + idBytes;
    }
}
/** The bits of the mode at `from` up to `to` that say what the entry is. */
function typeAt(buffer, from, to) {
    let mode = 0;
    for (let at = from; at < to; at++)
        mode = (mode << 3) | ((buffer[at] ?? 0) & 7);
    return mode & TYPE;
}


/***/ }),

/***/ 4306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ TreePipe)
/* harmony export */ });
/* harmony import */ var _batch_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7790);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);



/** A git that an object ended is started again so often; after that all that is asked for counts as unreadable. */
const MOST_STARTS = 200;
/**
 * Reads trees through one git that is asked again and again, since what is to be read next stands in what was read before.
 * To be closed in the end.
 */
class TreePipe {
    #store;
    #idLength;
    #git;
    #starts = 0;
    constructor(store) {
        this.#store = store;
        this.#idLength = store.idLength;
    }
    /**
     * Calls `take` with each of the trees that can be read, in their order; the content is valid during the call only.
     * @returns the others: what is missing, damaged, or no tree
     */
    async read(ids, take) {
        const left = new Set(ids);
        const collector = new _collector_js__WEBPACK_IMPORTED_MODULE_1__/* .Collector */ .gR((id, type, content) => {
            if (type !== 'tree')
                return;
            left.delete(id);
            take(id, content);
        });
        for (let at = 0; at < ids.length && this.#starts < MOST_STARTS;) {
            const asked = ids.slice(at);
            const counted = new _counted_js__WEBPACK_IMPORTED_MODULE_2__/* .Counted */ .p(collector);
            await this.#ask(asked, counted);
            // Behind the one that ended git.
            at += counted.answers < asked.length ? counted.answers + 1 : asked.length;
        }
        return [...left];
    }
    close() {
        this.#git?.kill('SIGKILL');
        this.#git = undefined;
    }
    /** Fulfilled when git answered for all ids, or ended. */
    async #ask(ids, counted) {
        const git = this.#git ?? this.#start();
        const parser = new _batch_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .BatchParser */ .Uf(counted, this.#idLength);
        await new Promise((resolve, reject) => {
            const settle = (finish) => {
                git.stdout?.off('data', onData);
                git.off('close', onClose);
                git.off('error', onError);
                finish();
            };
            const onData = (chunk) => {
                try {
                    parser.take(chunk);
                    if (counted.answers >= ids.length)
                        settle(resolve);
                }
                catch (error) {
                    settle(() => reject(error));
                }
            };
            const onClose = () => {
                this.#git = undefined;
                settle(resolve);
            };
            const onError = (error) => settle(() => reject(error));
            git.stdout?.on('data', onData);
            git.on('close', onClose);
            git.on('error', onError);
            git.stdin?.write(`${ids.join('\n')}\n`);
        });
    }
    #start() {
        this.#starts += 1;
        const git = this.#store.git.spawn(['cat-file', '--batch'], {
            gitDir: this.#store.gitDir,
            stdio: ['pipe', 'pipe', 'ignore'],
        });
        // That it ended is seen by what it did not answer for.
        git.stdin?.on('error', () => { });
        this.#git = git;
        return git;
    }
}


/***/ })

};
;