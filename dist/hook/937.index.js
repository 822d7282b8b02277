"use strict";
exports.id = 937;
exports.ids = [937];
exports.modules = {

/***/ 7790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ asLines),
/* harmony export */   YV: () => (/* binding */ eachReadable),
/* harmony export */   gR: () => (/* binding */ Collector)
/* harmony export */ });
/* harmony import */ var _resumable_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3905);

/** Larger trees and commits than this are read by the search alone; nobody makes them but to do harm. */
const LARGEST = 64 * 1024 ** 2;
/** Ids, one a line. */
function asLines(ids) {
    return Buffer.from([...ids, ''].join('\n'), 'latin1');
}
/** Reads objects that people do not write contents into, and calls `take` with each that can be read. */
async function eachReadable(store, ids, take) {
    if (ids.length === 0)
        return;
    await (0,_resumable_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readOn */ .C)(store, asLines(ids), new Collector(take), store.idLength);
}
/** Puts objects together that come in windows. Contents of large files are left out, and so is what is beyond the limit. */
class Collector {
    #take;
    #large;
    constructor(take) {
        this.#take = take;
    }
    missing() { }
    whole(...[{ buffer, idAt, idLength }, type, from, to]) {
        this.#take(buffer.toString('latin1', idAt, idAt + idLength), type, buffer.subarray(from, to));
    }
    begin(id, type, size) {
        this.#large = size <= LARGEST && type !== 'blob' ? { id, type, parts: [] } : undefined;
    }
    window(...[buffer, , fresh, to, last]) {
        this.#large?.parts.push(Buffer.from(buffer.subarray(fresh, to)));
        if (last && this.#large !== undefined) {
            this.#take(this.#large.id, this.#large.type, Buffer.concat(this.#large.parts));
            this.#large = undefined;
        }
    }
}


/***/ }),

/***/ 5986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readCommitHeader),
/* harmony export */   i: () => (/* binding */ tagTarget)
/* harmony export */ });
/** Reads the header of a commit object. */
function readCommitHeader(content) {
    const header = headerOf(content);
    return { tree: named(header, 'tree')[0] ?? '', parents: named(header, 'parent') };
}
/** The id of the object that an annotated tag points at; undefined where a damaged tag names none. */
function tagTarget(content) {
    const [, id, type] = /^object ([0-9a-f]+)\ntype ([a-z]+)$/m.exec(headerOf(content)) ?? [];
    return id === undefined || type === undefined ? undefined : { id, type };
}
/** All up to the first empty line: what stands behind it is text that people wrote. */
function headerOf(content) {
    const end = content.indexOf('\n\n');
    return content.toString('latin1', 0, end < 0 ? content.length : end);
}
function named(header, word) {
    return [...header.matchAll(new RegExp(`^${word} ([0-9a-f]+)$`, 'gm'))].map((match) => match[1] ?? '');
}


/***/ }),

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Counted)
/* harmony export */ });
/** Hands everything on, and counts the objects that git answered for: those that came whole, and those that are missing. */
class Counted {
    answers = 0;
    #visitor;
    constructor(visitor) {
        this.#visitor = visitor;
    }
    missing(id) {
        this.answers += 1;
        this.#visitor.missing(id);
    }
    whole(...object) {
        this.answers += 1;
        this.#visitor.whole(...object);
    }
    begin(...object) {
        this.#visitor.begin(...object);
    }
    window(...part) {
        if (part[4])
            this.answers += 1;
        this.#visitor.window(...part);
    }
}


/***/ }),

/***/ 3905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readOn),
/* harmony export */   E: () => (/* binding */ readOnInto)
/* harmony export */ });
/* harmony import */ var _batch_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);
/* harmony import */ var _cat_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5136);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);



/** A git that was ended by an object is started again so often; after that the rest counts as unreadable. */
const MOST_STARTS = 2_000;
/**
 * Reads objects through a git that may end at any of them, as it does when one is damaged: that one is passed over, and a
 * new git goes on behind it.
 *
 * @param ids one a line; what git does not have, or cannot read, is `missing` to the sink
 */
async function readOnInto(store, ids, sink, idLength) {
    const width = idLength + 1;
    let at = 0;
    for (let starts = 0; at < ids.length; starts += 1) {
        if (starts < MOST_STARTS)
            at += width * (await readUntilEnd(store, ids.subarray(at), sink));
        if (at >= ids.length)
            return;
        sink.missing(ids.toString('latin1', at, at + idLength));
        at += width;
    }
}
/** As `readOnInto`, with a visitor in this thread. */
function readOn(store, ids, visitor, idLength) {
    let counted = new _counted_js__WEBPACK_IMPORTED_MODULE_2__/* .Counted */ .p(visitor);
    let parser = new _batch_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .BatchParser */ .Uf(counted, idLength);
    const sink = {
        take: (chunk) => {
            parser.take(chunk);
            return undefined;
        },
        cut: () => {
            const { answers } = counted;
            counted = new _counted_js__WEBPACK_IMPORTED_MODULE_2__/* .Counted */ .p(visitor);
            parser = new _batch_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .BatchParser */ .Uf(counted, idLength);
            return answers;
        },
        missing: (id) => visitor.missing(id),
    };
    return readOnInto(store, ids, sink, idLength);
}
/** How many objects one git answered for before it ended. */
async function readUntilEnd(store, ids, sink) {
    const git = store.git.spawn(_cat_file_js__WEBPACK_IMPORTED_MODULE_1__/* .READ */ .Pz, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
    // That it ended is seen by what it did not answer for.
    git.stdin?.on('error', () => { });
    git.stdin?.end(ids);
    const ended = (0,_cat_file_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOf */ .sX)(git);
    try {
        for await (const chunk of (0,_cat_file_js__WEBPACK_IMPORTED_MODULE_1__/* .outputOf */ .jH)(git))
            await sink.take(chunk);
        await ended;
        return await sink.cut();
    }
    finally {
        if (git.exitCode === null)
            git.kill('SIGKILL');
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


/***/ }),

/***/ 8676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ treesBelow),
/* harmony export */   S: () => (/* binding */ idsIn)
/* harmony export */ });
/* harmony import */ var _tree_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);
/* harmony import */ var _tree_pipe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4306);


/** git itself follows no more levels (`core.maxTreeDepth`), and each takes one answer of it. */
const DEEPEST = 4_096;
/**
 * The trees below some trees, and these, as far as they can be read; those in `known` are not read again.
 * @param onTooDeep is called when there are more levels than are followed
 */
async function treesBelow(store, roots, known = new Map(), onTooDeep = () => { }) {
    const trees = new Map();
    const seen = new Set();
    const pipe = new _tree_pipe_js__WEBPACK_IMPORTED_MODULE_0__/* .TreePipe */ .P(store);
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
        await pipe.read(fresh, (id, content) => {
            trees.set(id, (0,_tree_object_js__WEBPACK_IMPORTED_MODULE_1__/* .readTreeObject */ .sk)(Buffer.from(content), id.length / 2));
        });
        const below = next.flatMap((id) => (trees.get(id) ?? []).filter(_tree_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolder */ .lQ)).map(({ objectId }) => objectId);
        next = [...new Set(below)].filter((id) => !seen.has(id));
    }
    pipe.close();
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