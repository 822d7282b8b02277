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
/* harmony import */ var _runner_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9926);
/* harmony import */ var _git_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4105);
/* harmony import */ var _locate_tree_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3216);
/* harmony import */ var _allow_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9013);




/**
 * Reads the lists from git's objects: the base's and the head's where the scope has a base, else that of the tree.
 * A list that cannot be read allows nothing and is warned about, and so does the head's where the base is not known.
 */
async function loadAllowLists(store, scope, input) {
    const warnings = [];
    const read = async (commit, source) => {
        if (commit === undefined)
            return _allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINES */ .o;
        try {
            const content = await (0,_git_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readTreeFile */ .x)(store, commit, _allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .ALLOW_FILE */ .rF);
            return content === undefined ? _allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINES */ .o : (0,_allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAllowList */ .jR)(content.toString('utf8'), source);
        }
        catch (error) {
            if (!(error instanceof _runner_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y))
                throw error;
            const whose = source === 'base' ? 'of the base' : 'of the commit that is scanned';
            warnings.push(`The allow list ${_allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .ALLOW_FILE */ .rF} ${whose} could not be read, so it allows nothing: ${error.message}`);
            return _allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINES */ .o;
        }
    };
    const head = await read(scope.tree, 'head');
    if (scope.baseUnknown === true)
        return { input, ruling: _allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINES */ .o, headOnly: head, warnings };
    if (scope.base === undefined)
        return { input, ruling: head, headOnly: _allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINES */ .o, warnings };
    return { input, ruling: await read(scope.base, 'base'), headOnly: head, warnings };
}
/**
 * Whether the base's tree has a finding's very object at the very path: all else was brought by the range. Where the
 * base's tree cannot be read, nothing counts as held.
 */
async function heldByBase(store, scope, findings) {
    if (scope.base === undefined)
        return () => false;
    const held = await (0,_locate_tree_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsInTree */ .w)(store, scope.base, new Set(findings.map(({ objectId }) => objectId)));
    return ({ objectId, place }) => (place.kind === 'file' || place.kind === 'name') && held.get(objectId)?.has(place.path.toString('latin1')) === true;
}


/***/ }),

/***/ 4105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ listTree),
/* harmony export */   x: () => (/* binding */ readTreeFile)
/* harmony export */ });
/* harmony import */ var _runner_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9926);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7489);


/** More than any allow list needs. */
const LARGEST_FILE = 1 << 20;
/** A million files take a few seconds. */
const TIMEOUT_MS = 120_000;
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
        throw new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The file ${path} has ${size} bytes, and 1 MiB is the most that is read. Shorten it.`);
    }
    return (await store.run(['cat-file', 'blob', id])).stdout;
}
/** All entries of the tree of a commit, folders included, as git lists them; nothing is held back in memory. */
async function* listTree(store, commit) {
    const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', commit];
    const child = store.git.spawn(args, { gitDir: store.gitDir, stdio: ['ignore', 'pipe', 'ignore'] });
    // A few trees, each many times in the next, make more entries than anybody can wait for.
    const limit = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS);
    const ended = new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code) => resolve(code ?? -1));
    }).finally(() => clearTimeout(limit));
    let rest = Buffer.alloc(0);
    for await (const chunk of child.stdout ?? []) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let start = 0;
        for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
            yield parseEntry(bytes.subarray(start, end));
            start = end + 1;
        }
        rest = Buffer.from(bytes.subarray(start));
    }
    const code = await ended;
    if (code !== 0)
        throw new _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .X('ls-tree', code, '');
}
function parseEntry(line) {
    const tab = line.indexOf(0x09);
    const [mode = '', type = '', id = ''] = line.toString('latin1', 0, tab).split(' ');
    return { mode, type: type, id, path: Buffer.from(line.subarray(tab + 1)) };
}


/***/ }),

/***/ 6079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   sk: () => (/* binding */ readTreeObject)
/* harmony export */ });
/** git itself writes 40000; older programs wrote 040000. */
function isFolder({ mode }) {
    return mode === '40000' || mode === '040000';
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
    if (content === undefined)
        return 'text';
    const end = content.indexOf('\n\n');
    const header = (end < 0 ? content : content.subarray(0, end)).toString('latin1').split('\n');
    const line = header[region.line - 1];
    if (line === undefined)
        return 'message';
    return HEADERS[line.split(' ', 1)[0] ?? ''] ?? 'header';
}


/***/ }),

/***/ 3216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entriesOf),
/* harmony export */   w: () => (/* binding */ pathsInTree)
/* harmony export */ });
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7489);
/* harmony import */ var _git_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4105);
/* harmony import */ var _salvage_trees_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8881);



/** Of one object; a tree that was made to do harm has the same file any number of times. */
const MOST_PATHS = 100_000;
/** All paths of the objects, files and folders alike, in the tree of a commit. Nothing is read when none is wanted. */
async function pathsInTree(store, commit, objects) {
    const found = new Map();
    if (objects.size === 0)
        return found;
    for await (const { id, path } of entriesOf(store, commit)) {
        if (!objects.has(id))
            continue;
        const paths = found.get(id) ?? new Set();
        if (paths.size < MOST_PATHS)
            found.set(id, paths.add(path.toString('latin1')));
    }
    return found;
}
/**
 * All entries of the tree of a commit. git stops at a folder that it cannot read: then those of the others come, and some
 * of them a second time.
 */
async function* entriesOf(store, commit) {
    try {
        yield* (0,_git_read_js__WEBPACK_IMPORTED_MODULE_1__/* .listTree */ .n)(store, commit);
    }
    catch (error) {
        if (!(error instanceof _git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .X))
            throw error;
        yield* await (0,_salvage_trees_js__WEBPACK_IMPORTED_MODULE_2__/* .listReadable */ .Px)(store, commit);
    }
}


/***/ }),

/***/ 2396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ eachReadable),
/* harmony export */   t: () => (/* binding */ idLines)
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
        }
    }
}


/***/ }),

/***/ 3350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readOn)
/* harmony export */ });
/* harmony import */ var _search_batch_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _search_object_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1903);
/* harmony import */ var _search_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5048);



/** A git that was ended by an object is started again so often; after that the rest counts as unreadable. */
const MOST_STARTS = 2_000;
/**
 * Reads objects through a git that may end at any of them, as it does when one is damaged: that one is passed over, and a
 * new git goes on behind it.
 *
 * @param ids one a line; what git does not have, or cannot read, is `missing` to the visitor
 */
async function readOn(store, ids, visitor, idLength, onProgress = () => { }) {
    const width = idLength + 1;
    let at = 0;
    for (let starts = 0; at < ids.length; starts += 1) {
        if (starts < MOST_STARTS)
            at += width * (await readUntilEnd(store, ids.subarray(at), visitor, idLength, onProgress));
        if (at >= ids.length)
            return;
        visitor.missing(ids.toString('latin1', at, at + idLength));
        at += width;
    }
}
/** How many objects one git answered for before it ended. */
async function readUntilEnd(store, ids, visitor, idLength, onProgress) {
    const git = store.git.spawn(_search_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .READ */ .P, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
    // That it ended is seen by what it did not answer for.
    git.stdin?.on('error', () => { });
    git.stdin?.end(ids);
    const ended = (0,_search_object_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOf */ .sX)(git);
    const counted = new Counted(visitor);
    const parser = new _search_batch_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .BatchParser */ .Uf(counted, idLength);
    try {
        for await (const chunk of (0,_search_object_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .outputOf */ .jH)(git)) {
            parser.take(chunk);
            onProgress();
        }
        await ended;
        return counted.answers;
    }
    finally {
        if (git.exitCode === null)
            git.kill('SIGKILL');
    }
}
/** Hands everything on, and counts the objects that came whole. */
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

/***/ 8881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ treesBelow),
/* harmony export */   Px: () => (/* binding */ listReadable),
/* harmony export */   Sd: () => (/* binding */ idsIn)
/* harmony export */ });
/* harmony import */ var _locate_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6079);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2396);


const SUBMODULE = '160000';
/** The trees below some trees, and these, as far as they can be read; those in `known` are not read again. */
async function treesBelow(store, roots, known = new Map()) {
    const trees = new Map();
    const seen = new Set();
    for (let next = [...new Set(roots)]; next.length > 0;) {
        const fresh = next.filter((id) => !known.has(id));
        for (const id of next) {
            seen.add(id);
            const entries = known.get(id);
            if (entries !== undefined)
                trees.set(id, entries);
        }
        await (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .eachReadable */ .Y)(store, fresh, (id, type, content) => {
            if (type === 'tree')
                trees.set(id, (0,_locate_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .readTreeObject */ .sk)(Buffer.from(content), id.length / 2));
        });
        const below = next.flatMap((id) => (trees.get(id) ?? []).filter(_locate_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .isFolder */ .lQ)).map(({ objectId }) => objectId);
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
            if (mode !== SUBMODULE)
                ids.add(objectId);
    }
    return ids;
}
/** The entries of a commit's tree, as `listTree` gives them, without what lies below folders that cannot be read. */
async function listReadable(store, commit) {
    let root;
    await (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .eachReadable */ .Y)(store, [commit], (_, type, content) => {
        if (type === 'commit')
            root = /^tree ([0-9a-f]+)\n/.exec(content.toString('latin1', 0, 100))?.[1];
    });
    return root === undefined ? [] : listed(root, await treesBelow(store, [root]));
}
/** No tree that people work with has so many entries; one that was made to do harm may have any number. */
const MOST_ENTRIES = 1_000_000;
function listed(root, trees) {
    const entries = [];
    const open = [{ tree: root, above: '' }];
    for (let next = open.pop(); next !== undefined && entries.length < MOST_ENTRIES; next = open.pop()) {
        for (const entry of trees.get(next.tree) ?? []) {
            const { mode, name, objectId: id } = entry;
            const path = `${next.above}${name.toString('latin1')}`;
            const type = (0,_locate_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .isFolder */ .lQ)(entry) ? 'tree' : mode === SUBMODULE ? 'commit' : 'blob';
            entries.push({ path: Buffer.from(path, 'latin1'), mode, type, id });
            if (type === 'tree')
                open.push({ tree: id, above: `${path}/` });
        }
    }
    return entries;
}


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   Uf: () => (/* binding */ BatchParser),
/* harmony export */   jf: () => (/* binding */ WINDOW),
/* harmony export */   sH: () => (/* binding */ OVERLAP)
/* harmony export */ });
/** Objects up to this size are handed over in one piece. */
const WHOLE = 8 * 1024 ** 2;
/** Larger ones come in windows of this size, … */
const WINDOW = 4 * 1024 ** 2;
/** … each beginning this much before the end of the one before it. */
const OVERLAP = 256 * 1024;
/** At least so much room is offered to a read. */
const ROOM = 128 * 1024;
/** Small enough to stay in the cache of a processor. */
const CAPACITY = 256 * 1024;
const BLANK = 0x20;
const NEWLINE = 0x0a;
/** By their second letters, in which they differ. */
const TYPES = Array.from({ length: 256 }, (_, letter) => ['blob', 'tree', 'commit', 'tag'].find((type) => type.charCodeAt(1) === letter));
const SHORTEST_TYPE = 3;
const MISSING = 'missing\n';
/** The id of the object that a header is of. */
function idOf({ buffer, idAt, idLength }) {
    return buffer.toString('latin1', idAt, idAt + idLength);
}
/**
 * Takes what `git cat-file --batch` writes apart, in the buffer into which it was read: ask for `room()`, put bytes
 * there, say how many by `filled()`.
 */
class BatchParser {
    buffer;
    idAt = 0;
    idLength;
    #visitor;
    /** For as long as it suffices; for the others there is one that grows. */
    #small;
    #large;
    #start = 0;
    #end = 0;
    /** Bytes needed from `#start` on before there is anything to do. */
    #needed = 1;
    /** Of an object in windows: bytes that have not been handed over, and how many before them are repeated. */
    #left = 0;
    #repeated = 0;
    #inWindows = false;
    /**
     * @param idLength digits of an object's id: 40, or 64 where the hash is SHA-256
     * @param small the buffer for all but large objects; of 256 KiB or more
     */
    constructor(visitor, idLength, small = Buffer.allocUnsafeSlow(CAPACITY)) {
        this.#visitor = visitor;
        this.#small = small;
        this.buffer = small;
        this.idLength = idLength;
    }
    /** Where the next bytes go: the place in `buffer`, and how many fit there. */
    room() {
        if (this.#start === this.#end && !this.#inWindows) {
            this.buffer = this.#small;
            this.#start = 0;
            this.#end = 0;
        }
        if (this.#limit - this.#end < ROOM || this.#start + this.#needed > this.#limit)
            this.#makeRoom();
        return { offset: this.#end, length: this.#limit - this.#end };
    }
    /** How much of the buffer is used: no more than is needed. */
    get #limit() {
        return Math.min(this.buffer.length, Math.max(CAPACITY, this.#needed + ROOM));
    }
    /** `count` bytes were put where `room()` said. */
    filled(count) {
        this.#end += count;
        while (this.#end - this.#start >= this.#needed && this.#step()) {
            // Each step hands over an object or a window.
        }
    }
    /** Takes bytes that came in a buffer of their own. */
    take(chunk) {
        for (let at = 0; at < chunk.length;) {
            const { offset, length } = this.room();
            const count = chunk.copy(this.buffer, offset, at, at + length);
            this.filled(count);
            at += count;
        }
    }
    /** @throws when the output stopped in the middle of an object */
    finish() {
        if (this.#start !== this.#end || this.#inWindows)
            throw new Error('The output of git ended inside of an object');
    }
    /** @returns false when more bytes are needed */
    #step() {
        if (this.#inWindows)
            return this.#stepWindow();
        const { buffer } = this;
        const end = this.#end;
        let at = this.#start + this.idLength + 1;
        if (at + SHORTEST_TYPE >= end)
            return this.#need(at + SHORTEST_TYPE + 1 - this.#start);
        this.idAt = this.#start;
        // "missing" is none, and longer than any.
        const type = TYPES[buffer[at + 1]];
        if (type === undefined)
            return this.#missing(at);
        at += type.length;
        if (at >= end)
            return this.#need(at + 1 - this.#start);
        if (buffer[at] !== BLANK)
            throw new Error('The output of git has a form that is not known');
        let size = 0;
        for (at += 1; at < end && buffer[at] !== NEWLINE; at++)
            size = size * 10 + ((buffer[at] ?? 0) - 0x30);
        at += 1;
        if (at > end)
            return this.#need(at - this.#start + 1);
        if (size > WHOLE) {
            this.#visitor.begin(buffer.toString('latin1', this.idAt, this.idAt + this.idLength), type, size);
            this.#start = at;
            this.#left = size;
            this.#repeated = 0;
            this.#inWindows = true;
            return this.#need(1);
        }
        // The object, and the newline that git puts behind it.
        const next = at + size + 1;
        if (next > end)
            return this.#need(next - this.#start);
        this.#visitor.whole(this, type, at, at + size);
        this.#start = next;
        return this.#continue();
    }
    #stepWindow() {
        const fresh = this.#start + this.#repeated;
        const wanted = Math.min(this.#left, WINDOW);
        const last = wanted === this.#left;
        const to = fresh + wanted;
        if (to + (last ? 1 : 0) > this.#end)
            return this.#need(to + (last ? 1 : 0) - this.#start);
        this.#visitor.window(this.buffer, this.#start, fresh, to, last);
        this.#left -= wanted;
        if (last) {
            this.#inWindows = false;
            this.#start = to + 1;
        }
        else {
            this.#repeated = Math.min(OVERLAP, to - this.#start);
            this.#start = to - this.#repeated;
        }
        return this.#continue();
    }
    #missing(at) {
        const end = at + MISSING.length;
        if (end > this.#end)
            return this.#need(end - this.#start);
        const word = this.buffer.toString('latin1', at, end);
        if (word !== MISSING)
            throw new Error('The output of git has a form that is not known');
        this.#visitor.missing(idOf(this));
        this.#start = end;
        return this.#continue();
    }
    #need(bytes) {
        this.#needed = bytes;
        return this.#end - this.#start >= bytes;
    }
    #continue() {
        this.#needed = 1;
        return true;
    }
    #makeRoom() {
        const capacity = Math.max(this.#needed, this.#end - this.#start) + ROOM;
        let target = this.#small;
        if (capacity > target.length) {
            if (this.#large === undefined || capacity > this.#large.length)
                this.#large = Buffer.allocUnsafeSlow(capacity);
            target = this.#large;
        }
        this.buffer.copy(target, 0, this.#start, this.#end);
        this.buffer = target;
        this.#end -= this.#start;
        this.#start = 0;
    }
}


/***/ })

};
;