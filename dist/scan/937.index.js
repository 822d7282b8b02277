"use strict";
exports.id = 937;
exports.ids = [937];
exports.modules = {

/***/ 7979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pipeOf)
/* harmony export */ });
/* unused harmony export ObjectPipe */
/* harmony import */ var _batch_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7790);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);



/** So many objects are worth a git of their own, which writes them in large pieces and ends. */
const MANY = 500;
/** A git that an object ended is started again so often; after that all that is asked for counts as unreadable. */
const MOST_STARTS = 2_000;
const pipes = new WeakMap();
/** The pipe of a store: it is closed with it. */
function pipeOf(store) {
    const known = pipes.get(store);
    if (known !== undefined)
        return known;
    const pipe = new ObjectPipe(store);
    pipes.set(store, pipe);
    store.onClose(() => pipe.close());
    return pipe;
}
/**
 * Reads objects through one git that is asked again and again, since what is to be read next stands in what was read before,
 * and a git takes longer to start than to read a tree.
 */
class ObjectPipe {
    #store;
    #idLength;
    #git;
    #starts = 0;
    /** Settled when all that was asked for until now is read: git answers one after the other. */
    #last = Promise.resolve();
    constructor(store) {
        this.#store = store;
        this.#idLength = store.idLength;
    }
    /**
     * Calls `take` with each of the objects that can be read, in their order; the content is valid during the call only. What is
     * missing or damaged is left out, and so are files of more than 8 MiB.
     */
    async read(ids, take) {
        if (ids.length >= MANY)
            return (0,_collector_js__WEBPACK_IMPORTED_MODULE_1__/* .eachReadable */ .YV)(this.#store, ids, take);
        const reading = this.#last.then(() => this.#read(ids, new _collector_js__WEBPACK_IMPORTED_MODULE_1__/* .Collector */ .gR(take)));
        this.#last = reading.catch(() => { });
        return reading;
    }
    /** As `read`, of trees alone. */
    readTrees(ids, take) {
        return this.read(ids, (id, type, content) => {
            if (type === 'tree')
                take(id, content);
        });
    }
    close() {
        this.#git?.kill('SIGKILL');
        this.#git = undefined;
    }
    async #read(ids, collector) {
        for (let at = 0; at < ids.length && this.#starts < MOST_STARTS;) {
            const asked = ids.slice(at);
            const counted = new _counted_js__WEBPACK_IMPORTED_MODULE_2__/* .Counted */ .p(collector);
            await this.#ask(asked, counted);
            // Behind the one that ended git.
            at += counted.answers < asked.length ? counted.answers + 1 : asked.length;
        }
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
/* unused harmony export EntryInPlace */
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
/** An entry that is looked at in place; its texts are made only where they are asked for. */
class EntryInPlace {
    /** Where the bytes of its id stand in the content. */
    idAt = 0;
    nameAt = 0;
    type = 0;
    #content;
    #idBytes;
    constructor(content, idBytes) {
        this.#content = content;
        this.#idBytes = idBytes;
    }
    get isFile() {
        return this.type === FILE;
    }
    get isFolder() {
        return this.type === FOLDER;
    }
    get isSubmodule() {
        return isSubmoduleType(this.type);
    }
    objectId() {
        return this.#content.toString('hex', this.idAt, this.idAt + this.#idBytes);
    }
    /** In latin1, so that every byte survives. */
    name() {
        return this.#content.toString('latin1', this.nameAt, this.idAt - 1);
    }
}
/** Visits the entries of a tree object; the entry is valid during the call only. A damaged rest is left out. */
function eachEntry(content, idBytes, visit) {
    const entry = new EntryInPlace(content, idBytes);
    walkEntries(content, 0, content.length, idBytes, (_, modeAt, nameAt, nameEnd) => {
        if (nameEnd + 1 + idBytes > content.length)
            return;
        entry.idAt = nameEnd + 1;
        entry.nameAt = nameAt;
        entry.type = typeAt(content, modeAt, nameAt - 1);
        visit(entry);
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
    const brought = await below(roots, known);
    const found = (0,trees_below/* idsIn */.S)([...inside, ...roots], brought);
    const present = tree === undefined ? [] : rootsOf(nodes, [tree]);
    const ofTree = (0,trees_below/* idsIn */.S)([...(tree === undefined ? [] : [tree]), ...present], await below(present, new Map([...known, ...brought])));
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
    await (0,collector/* eachReadable */.YV)(store, ids, (id, type, content) => {
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
    await (0,resumable_reader/* readOnInto */.E)(store, (0,collector/* asLines */.Ih)(ids), sink, idLength);
    return missing;
}


/***/ })

};
;