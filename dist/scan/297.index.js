"use strict";
exports.id = 297;
exports.ids = [297];
exports.modules = {

/***/ 6079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   sJ: () => (/* binding */ eachEntry),
/* harmony export */   sk: () => (/* binding */ readTreeObject)
/* harmony export */ });
/* unused harmony export partOf */
/** git itself writes 40000, and takes whatever has the same type for a folder: 040000, 40755. */
function isFolder({ mode }) {
    return (Number.parseInt(mode, 8) & TYPE) === FOLDER;
}
/** The bits of a mode that say what an entry is, as in Unix, and two of their values. */
const TYPE = 0o170000;
const FOLDER = 0o040000;
const SUBMODULE = 0o160000;
/** Visits the entries of a tree object; the entry is valid during the call only. A damaged rest is left out. */
function eachEntry(content, idBytes, visit) {
    let nameAt = 0;
    let nameEnd = 0;
    const name = () => content.toString('latin1', nameAt, nameEnd);
    for (let start = 0; start < content.length; start = nameEnd + 1 + idBytes) {
        let mode = 0;
        for (nameAt = start; nameAt < content.length && content[nameAt] !== 0x20; nameAt++) {
            mode = mode * 8 + ((content[nameAt] ?? 0) & 7);
        }
        nameAt += 1;
        nameEnd = content.indexOf(0, nameAt);
        if (nameEnd < 0 || nameEnd + 1 + idBytes > content.length)
            return;
        const objectId = content.toString('hex', nameEnd + 1, nameEnd + 1 + idBytes);
        visit({ objectId, isFolder: (mode & TYPE) === FOLDER, isSubmodule: (mode & TYPE) === SUBMODULE, name });
    }
}
/** Reads a tree object: `mode name<NUL>id`, the id in 20 or 32 bytes. A damaged rest is left out. */
function readTreeObject(content, idBytes) {
    const entries = [];
    let start = 0;
    while (start < content.length) {
        const space = content.indexOf(0x20, start);
        const end = content.indexOf(0, start);
        if (space < 0 || end < space || end + 1 + idBytes > content.length)
            break;
        entries.push({
            mode: content.toString('latin1', start, space),
            name: content.subarray(space + 1, end),
            objectId: content.toString('hex', end + 1, end + 1 + idBytes),
        });
        start = end + 1 + idBytes;
    }
    return entries;
}
const HEADERS = {
    author: "author's name or address",
    committer: "committer's name or address",
    tagger: "tagger's name or address",
    tag: 'name',
};
/** Which part of a commit or tag object a region begins in, in words; `content` may be missing. */
function partOf(content, region) {
    return content === undefined ? 'text' : partsOf(content)(region);
}
/** As `partOf`, for many regions of one object. */
function partsOf(content) {
    const end = content.indexOf('\n\n');
    const header = (end < 0 ? content : content.subarray(0, end)).toString('latin1').split('\n');
    return ({ line }) => {
        const text = header[line - 1];
        return text === undefined ? 'message' : (HEADERS[text.split(' ', 1)[0] ?? ''] ?? 'header');
    };
}


/***/ }),

/***/ 2396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ eachReadable),
/* harmony export */   gR: () => (/* binding */ Collector),
/* harmony export */   tv: () => (/* binding */ idLines)
/* harmony export */ });
/* harmony import */ var _read_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3350);

/** Larger trees and commits than this are read by the search alone; nobody makes them but to do harm. */
const LARGEST = 64 * 1024 ** 2;
/** Ids, one a line. */
function idLines(ids) {
    return Buffer.from([...ids, ''].join('\n'), 'latin1');
}
/** Reads objects that people do not write contents into, and calls `take` with each that can be read. */
async function eachReadable(store, ids, take) {
    if (ids.length === 0)
        return;
    await (0,_read_on_js__WEBPACK_IMPORTED_MODULE_0__/* .readOn */ .C)(store, idLines(ids), new Collector(take), store.hashName === 'sha1' ? 40 : 64);
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

/***/ 3350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readOn),
/* harmony export */   E: () => (/* binding */ readOnInto)
/* harmony export */ });
/* harmony import */ var _search_batch_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _search_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4825);
/* harmony import */ var _search_object_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1903);
/* harmony import */ var _search_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5048);




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
    let counted = new _search_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .Counted */ .p(visitor);
    let parser = new _search_batch_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .BatchParser */ .Uf(counted, idLength);
    const sink = {
        take: (chunk) => {
            parser.take(chunk);
            return undefined;
        },
        cut: () => {
            const { answers } = counted;
            counted = new _search_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .Counted */ .p(visitor);
            parser = new _search_batch_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .BatchParser */ .Uf(counted, idLength);
            return answers;
        },
        missing: (id) => visitor.missing(id),
    };
    return readOnInto(store, ids, sink, idLength);
}
/** How many objects one git answered for before it ended. */
async function readUntilEnd(store, ids, sink) {
    const git = store.git.spawn(_search_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .READ */ .P, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
    // That it ended is seen by what it did not answer for.
    git.stdin?.on('error', () => { });
    git.stdin?.end(ids);
    const ended = (0,_search_object_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOf */ .sX)(git);
    try {
        for await (const chunk of (0,_search_object_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .outputOf */ .jH)(git))
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

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchDamaged: () => (/* binding */ searchDamaged)
});

// EXTERNAL MODULE: ./build/src/leaks/salvage/objects.js
var objects = __webpack_require__(2396);
// EXTERNAL MODULE: ./build/src/leaks/salvage/trees.js
var trees = __webpack_require__(8881);
;// CONCATENATED MODULE: ./build/src/leaks/salvage/reachable.js


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
    // Which files were to be read cannot be told: so all that there are.
    if (tree !== undefined && !nodes.has(tree)) {
        return { ids: [...types.keys()], missing: types.has(tree) ? [] : [tree] };
    }
    const outside = new Set(walk(nodes, exclude));
    const inside = walk(nodes, include).filter((id) => !outside.has(id));
    const border = [...exclude, ...inside.flatMap((id) => nodes.get(id)?.next ?? [])].filter((id) => outside.has(id));
    const known = await (0,trees/* treesBelow */.D)(store, rootsOf(nodes, border));
    const before = (0,trees/* idsIn */.S)([], known);
    // A tag may point to a tree or a file as well: then that is among what the walk met.
    const roots = [...rootsOf(nodes, inside), ...inside].filter((id) => types.get(id) !== 'commit');
    const found = (0,trees/* idsIn */.S)([...inside, ...roots], await (0,trees/* treesBelow */.D)(store, roots, known));
    const present = tree === undefined ? [] : rootsOf(nodes, [tree]);
    const ofTree = (0,trees/* idsIn */.S)([...(tree === undefined ? [] : [tree]), ...present], await (0,trees/* treesBelow */.D)(store, present, known));
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
    await (0,objects/* eachReadable */.YV)(store, ids, (id, type, content) => {
        const end = content.indexOf('\n\n');
        const header = content.toString('latin1', 0, end < 0 ? content.length : end);
        const named = (word) => [...header.matchAll(new RegExp(`^${word} ([0-9a-f]+)$`, 'gm'))].map((match) => match[1] ?? '');
        const next = type === 'tag' ? named('object').slice(0, 1) : ends.has(id) ? [] : named('parent');
        nodes.set(id, { tree: type === 'tag' ? undefined : named('tree')[0], next });
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

// EXTERNAL MODULE: ./build/src/leaks/salvage/read-on.js
var read_on = __webpack_require__(3350);
;// CONCATENATED MODULE: ./build/src/leaks/salvage/search-damaged.js



/**
 * Searches a store of which git could not list or read all, past whatever is damaged. It takes longer than the search
 * that failed, and holds the ids of all objects.
 *
 * @returns the ids that something names and that are not there
 */
async function searchDamaged(store, scope, sink, idLength) {
    const { ids, missing } = await reachable(store, scope);
    await (0,read_on/* readOnInto */.E)(store, (0,objects/* idLines */.tv)(ids), sink, idLength);
    return missing;
}


/***/ }),

/***/ 8903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ TreePipe)
/* harmony export */ });
/* harmony import */ var _search_batch_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _search_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4825);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2396);



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
        this.#idLength = store.hashName === 'sha1' ? 40 : 64;
    }
    /**
     * Calls `take` with each of the trees that can be read, in their order; the content is valid during the call only.
     * @returns the others: what is missing, damaged, or no tree
     */
    async read(ids, take) {
        const left = new Set(ids);
        const collector = new _objects_js__WEBPACK_IMPORTED_MODULE_1__/* .Collector */ .gR((id, type, content) => {
            if (type !== 'tree')
                return;
            left.delete(id);
            take(id, content);
        });
        for (let at = 0; at < ids.length && this.#starts < MOST_STARTS;) {
            const asked = ids.slice(at);
            const counted = new _search_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .Counted */ .p(collector);
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
        const parser = new _search_batch_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .BatchParser */ .Uf(counted, this.#idLength);
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

/***/ 8881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ treesBelow),
/* harmony export */   S: () => (/* binding */ idsIn)
/* harmony export */ });
/* harmony import */ var _locate_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6079);
/* harmony import */ var _tree_pipe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8903);


const SUBMODULE = '160000';
/** The trees below some trees, and these, as far as they can be read; those in `known` are not read again. */
async function treesBelow(store, roots, known = new Map()) {
    const trees = new Map();
    const seen = new Set();
    const pipe = new _tree_pipe_js__WEBPACK_IMPORTED_MODULE_1__/* .TreePipe */ .P(store);
    for (let next = [...new Set(roots)]; next.length > 0;) {
        const fresh = next.filter((id) => !known.has(id));
        for (const id of next) {
            seen.add(id);
            const entries = known.get(id);
            if (entries !== undefined)
                trees.set(id, entries);
        }
        await pipe.read(fresh, (id, content) => {
            trees.set(id, (0,_locate_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .readTreeObject */ .sk)(Buffer.from(content), id.length / 2));
        });
        const below = next.flatMap((id) => (trees.get(id) ?? []).filter(_locate_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .isFolder */ .lQ)).map(({ objectId }) => objectId);
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
            if (mode !== SUBMODULE)
                ids.add(objectId);
    }
    return ids;
}


/***/ }),

/***/ 4825:
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


/***/ })

};
;