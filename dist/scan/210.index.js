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
/* harmony import */ var _objects_entries_at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7347);
/* harmony import */ var _objects_tree_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8040);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1830);
/* harmony import */ var _allow_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9013);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1426);






/**
 * Reads the lists from git's objects: that of the scope's base and that of its tree. Where there is no base, the tree's
 * rules, or none does. A list that cannot be read allows nothing; that one, and one that does not rule, is warned about.
 */
async function loadAllowLists(store, scope, input) {
    const warnings = [];
    const read = async (commit, source) => {
        if (commit === undefined)
            return _allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINES */ .o;
        try {
            const content = await (0,_objects_tree_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readTreeFile */ .x)(store, commit, _file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ALLOW_FILE */ .r);
            if (content !== undefined)
                return (0,_allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAllowList */ .jR)(content.toString('utf8'), source);
            if (await isNoFile(store, commit))
                throw new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(NO_FILE);
        }
        catch (error) {
            if (!(error instanceof _runner_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y))
                throw error;
            const whose = source === 'base' ? `of ${nameOf(scope)}` : 'of the commit that is scanned';
            warnings.push(`The allow list ${_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ALLOW_FILE */ .r} ${whose} could not be read, so it allows nothing: ${error.message}`);
        }
        return _allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINES */ .o;
    };
    const own = await read(scope.tree, 'head');
    const hasOwn = own.entries.length > 0 || own.problems.length > 0;
    if (scope.noListBecause !== undefined) {
        if (hasOwn)
            warnings.push(`${scope.noListBecause}, and ${NOTHING} ${REMEDY}`);
        return { input, ruling: _allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINES */ .o, headOnly: own, warnings };
    }
    if (scope.base === undefined)
        return { input, ruling: own, headOnly: _allow_list_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LINES */ .o, warnings };
    const ruling = await read(scope.base, 'base');
    const added = linesOnlyIn(own, ruling);
    if (added > 0)
        warnings.push(onlyHere(added, nameOf(scope)));
    return { input, ruling, headOnly: own, warnings };
}
const NO_FILE = 'It is a link or a folder, which may lead anywhere. Put a file in its place.';
/** Whether something other than a file stands in the place of the list. */
async function isNoFile(store, commit) {
    return (await (0,_objects_entries_at_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .w)(store, commit, [_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ALLOW_FILE */ .r]))?.has(_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ALLOW_FILE */ .r) ?? false;
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
    const held = paths.length === 0 ? undefined : await (0,_objects_entries_at_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .w)(store, scope.base, paths);
    return (finding) => held?.get(pathOf(finding) ?? '')?.objectId === finding.objectId;
}


/***/ }),

/***/ 7347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ treeOf),
/* harmony export */   w: () => (/* binding */ entriesAt)
/* harmony export */ });
/* harmony import */ var _commit_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5986);
/* harmony import */ var _object_pipe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
/* harmony import */ var _tree_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);



/**
 * What stands at some paths of a commit's tree, by these paths, which are in latin1; undefined where the commit cannot be
 * read. Only the folders on the way are read.
 */
async function entriesAt(store, commit, paths) {
    const tree = await treeOf(store, commit);
    if (tree === undefined)
        return undefined;
    const found = new Map();
    let open = [...new Set(paths)].map((path) => ({ path, tree, at: 0 }));
    while (open.length > 0)
        open = await oneStep((0,_object_pipe_js__WEBPACK_IMPORTED_MODULE_0__/* .pipeOf */ ._)(store), open, found, tree.length / 2);
    return found;
}
/** The tree that a commit names; undefined where the commit cannot be read. */
async function treeOf(store, commit) {
    let tree;
    await (0,_object_pipe_js__WEBPACK_IMPORTED_MODULE_0__/* .pipeOf */ ._)(store).read([commit], (_, type, content) => {
        if (type === 'commit')
            tree = (0,_commit_object_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommitHeader */ .X)(content).tree;
    });
    return tree || undefined;
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
    await pipe.readTrees([...byTree.keys()], (id, content) => {
        const names = byTree.get(id);
        (0,_tree_object_js__WEBPACK_IMPORTED_MODULE_2__/* .eachEntry */ .sJ)(content, idBytes, (entry) => {
            for (const way of names?.get(entry.name()) ?? []) {
                const { isFile, isFolder } = entry;
                const objectId = entry.objectId();
                const at = way.at + nameIn(way).length;
                if (at === way.path.length)
                    found.set(way.path, { objectId, isFile, isFolder });
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


/***/ }),

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

/***/ 8040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTreeFile)
/* harmony export */ });
/* harmony import */ var _runner_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9926);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7489);
/* harmony import */ var _entries_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7347);
/* harmony import */ var _object_pipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7979);
/* harmony import */ var _read_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9452);





/** More than any allow list needs. */
const LARGEST_FILE = 1 << 20;
/**
 * The content of a regular file in the tree of a commit; undefined when there is none, or it is a link or a folder.
 * @throws {UserError} when it is larger than 1 MiB, or cannot be read.
 */
async function readTreeFile(store, commit, path) {
    const entries = await (0,_entries_at_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .w)(store, commit, [path]);
    if (entries === undefined)
        throw new _git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .X('cat-file', 128, '');
    const { objectId, isFile } = entries.get(path) ?? {};
    if (objectId === undefined || !isFile)
        return undefined;
    let content;
    await (0,_object_pipe_js__WEBPACK_IMPORTED_MODULE_2__/* .pipeOf */ ._)(store).read([objectId], (_, type, bytes) => {
        if (type === 'blob' && bytes.length <= LARGEST_FILE)
            content = Buffer.from(bytes);
    });
    if (content !== undefined)
        return content;
    const [object] = await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(store, [objectId]);
    if (object === undefined || object.size <= LARGEST_FILE)
        throw new _git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .X('cat-file', 128, '');
    throw new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The file ${path} has ${object.size} bytes, and 1 MiB is the most that is read. Shorten it.`);
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


/***/ })

};
;