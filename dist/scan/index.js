/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = require("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 1903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   aF: () => (/* binding */ LimitReached),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
/** What is read of one object's archives, at most. A bomb ends at one of these in bounded time, and is noted. */
const LIMITS = {
    /** Archives within archives, the object itself counted. */
    depth: 8,
    /** Entries of all archives of one object together. */
    entries: 100_000,
    /** Bytes inflated or unpacked of one object, all its archives together. */
    unpacked: 1024 ** 3,
    /** Unpacked bytes for each byte of the object, looked at from `ratioFrom` unpacked bytes on. */
    ratio: 250,
    ratioFrom: 64 * 1024 ** 2,
    /**
     * What all archives of one scan may unpack to, together, beyond so many times their sizes: a change of a few kilobytes
     * must not take minutes, in however many archives it comes.
     */
    excess: 1024 ** 3,
    explained: 32,
    /** Each of these bytes counts as so many once no work is left for what is in archives: it takes that much longer. */
    intricate: 32,
    /** Notes about the entries of one object. */
    notes: 20,
};
const MOST_EXCESS = LIMITS.excess / 1024 ** 2;
/** A limit was reached: what was unpacked so far is searched, and the rest of the object's archives is not read. */
class LimitReached extends Error {
    name = 'LimitReached';
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
const NO_LIMIT = { exceed: () => true };
/** So many bytes are asked for at once. */
const STEP = 1024 ** 2;
/** Counts what the archives of one object cost, however they are nested. */
class Budget {
    #size;
    #excess;
    /** Up to here nobody has to be asked. */
    #granted;
    #unpacked = 0;
    #entries = 0;
    /**
     * @param size bytes of the object itself
     * @param excess shared with the archives of other objects
     */
    constructor(size, excess = NO_LIMIT) {
        this.#size = Math.max(size, 1);
        this.#excess = excess;
        this.#granted = LIMITS.explained * this.#size;
    }
    /** @throws {LimitReached} when `bytes` more are too many. */
    unpack(bytes) {
        this.#unpacked += bytes;
        if (this.#unpacked > LIMITS.unpacked) {
            throw new LimitReached('too-large', `it unpacks to more than ${LIMITS.unpacked / 1024 ** 2} MiB, which is the limit`);
        }
        if (this.#unpacked > LIMITS.ratioFrom && this.#unpacked > LIMITS.ratio * this.#size) {
            throw new LimitReached('ratio', `it unpacks to more than ${LIMITS.ratio} times its size and ${LIMITS.ratioFrom / 1024 ** 2} MiB, which is the limit`);
        }
        this.#exceed();
    }
    #exceed() {
        const missing = this.#unpacked - this.#granted;
        if (missing <= 0)
            return;
        const bytes = Math.max(STEP, missing);
        if (!this.#excess.exceed(bytes)) {
            throw new LimitReached('ratio', `beyond ${LIMITS.explained} times their sizes, all archives of this scan together unpack to more than ${MOST_EXCESS} MiB, or to more than ${MOST_EXCESS / LIMITS.intricate} MiB of what can be decoded in more ways than there is time for, which is the limit`);
        }
        this.#granted += bytes;
    }
    /** A damaged stream is begun anew in smaller steps, which costs as much as a good deal of inflating. */
    damage() {
        this.unpack(256 * 1024);
    }
    /** @throws {LimitReached} when one more entry is too many. */
    entry() {
        this.#entries += 1;
        if (this.#entries > LIMITS.entries) {
            throw new LimitReached('too-large', `it has more than ${LIMITS.entries} entries, which is the limit`);
        }
    }
}


/***/ }),

/***/ 9038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ WorkPool)
/* harmony export */ });
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1903);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3383);


/**
 * The places of a pool's memory: units that are left, units that were earned for content that will come once more, units
 * that content may earn, bytes that may be unpacked beyond what the sizes of archives explain, and units that are left for
 * small contents when there are no others.
 */
const LEFT = 0;
const OWED = 1;
const EXPLAINED = 2;
const EXCESS = 3;
const LEAST = 4;
const PLACES = 5;
/**
 * The units of work that detectors of several threads have in common. What there is too little work for does not depend,
 * then, on which thread came to it.
 */
class WorkPool {
    #units;
    /** @param shared of another pool's `shared`: its units are then those of both */
    constructor(shared) {
        this.#units = new BigInt64Array(shared ?? new SharedArrayBuffer(PLACES * BigInt64Array.BYTES_PER_ELEMENT));
        if (shared !== undefined)
            return;
        this.#units[LEFT] = BigInt(_work_js__WEBPACK_IMPORTED_MODULE_1__/* .WORK */ .A.start);
        this.#units[EXPLAINED] = BigInt(_work_js__WEBPACK_IMPORTED_MODULE_1__/* .WORK */ .A.explained);
        this.#units[EXCESS] = BigInt(_archive_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.excess);
        this.#units[LEAST] = BigInt(_work_js__WEBPACK_IMPORTED_MODULE_1__/* .WORK */ .A.leastOfAll);
    }
    /** To be sent to another thread. */
    get shared() {
        return this.#units.buffer;
    }
    get left() {
        return Number(Atomics.load(this.#units, LEFT));
    }
    /** Takes out so many units, or as many as there are. */
    take(most) {
        return -this.#change(LEFT, (left) => left - Math.min(left, most));
    }
    /** Takes out so many units of those for small contents, or as many as there are. */
    takeLeast(most) {
        return -this.#change(LEAST, (left) => left - Math.min(left, most));
    }
    /** Allows content to earn so many units more; those above `WORK.mostExplained` are lost. */
    explain(units) {
        this.#change(EXPLAINED, (left) => raised(left, units, _work_js__WEBPACK_IMPORTED_MODULE_1__/* .WORK */ .A.mostExplained));
    }
    /** Takes out so many units of those that content may earn, or as many as there are. */
    earn(most) {
        return -this.#change(EXPLAINED, (left) => left - Math.min(left, most));
    }
    /** Takes so many bytes from those that the archives of one scan may unpack to beyond `LIMITS.explained`, if there are. */
    exceed(bytes) {
        const count = this.left < _work_js__WEBPACK_IMPORTED_MODULE_1__/* .WORK */ .A.piece ? _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.intricate * bytes : bytes;
        return this.#change(EXCESS, (left) => (left < count ? left : left - count)) !== 0;
    }
    /** Puts units in; those above `WORK.reserve` may be earned once more. */
    put(units) {
        const rest = units - this.#change(LEFT, (left) => raised(left, units, _work_js__WEBPACK_IMPORTED_MODULE_1__/* .WORK */ .A.reserve));
        if (rest > 0)
            this.explain(rest);
    }
    /** Says that so many units will be earned once more, by content that was searched before. */
    owe(units) {
        this.#change(OWED, (owed) => owed + units);
    }
    /** @returns how many of the units that were earned are owed */
    repay(earned) {
        if (Atomics.load(this.#units, OWED) === 0n)
            return 0;
        return -this.#change(OWED, (owed) => owed - Math.min(owed, earned));
    }
    /** @returns by how much the number became greater */
    #change(place, next) {
        for (;;) {
            const before = Atomics.load(this.#units, place);
            const after = BigInt(next(Number(before)));
            if (Atomics.compareExchange(this.#units, place, before, after) === before)
                return Number(after - before);
        }
    }
}
/** A number of units with more of them, up to a limit. */
function raised(units, more, most) {
    return Math.max(units, Math.min(most, units + more));
}


/***/ }),

/***/ 3383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ WORK),
/* harmony export */   P: () => (/* binding */ unitsFor)
/* harmony export */ });
/**
 * How much work a detector does for what it is given. One unit is about three nanoseconds of a machine of 2025 that does
 * nothing else. So hostile content costs a fixed time for each of its bytes, however it is made.
 */
const WORK = {
    /** For each byte that is searched. Ordinary content needs less than one of them, keys and test data up to 30. */
    perByte: 80,
    /** For each byte beyond so many of one content. What is long is no denser, and it has more to share among its parts. */
    perFurtherByte: 22,
    long: 128 * 1024,
    /**
     * What there is from the start, for a file that needs more than its share. Of the public repositories that were measured,
     * few have such files: test vectors, made of hundreds of keys. They stand among files that leave more than that.
     */
    start: 20_000_000,
    /** What may be left of earlier content, which was searched in less time than it could have taken. */
    reserve: 1_000_000_000,
    /** What there is for any content, however little is left, and from where, and for `plainByte`: so much for all of them together. */
    least: 300_000,
    leastOfAll: 300_000_000,
    /** What a detector takes from those of other threads at once, and may keep when it has searched a content. */
    piece: 2_000_000,
    /**
     * What all content may earn together, since few bytes are unpacked to many, by git and from archives: so much from the
     * start, and for each byte as it stands in the repository; what is not used is kept up to a limit. Public repositories
     * need up to 45 for each of these bytes, and 450 where bundles full of keywords are kept in hundreds of versions.
     */
    explained: 400_000_000,
    perStoredByte: 600,
    mostExplained: 2_000_000_000,
    /** For each byte when that is used up. */
    perCheapByte: 1,
    /** To look for places in any content, however little is left: enough for small files. */
    places: 50_000,
    /** For each byte near keywords, to look for keys as tools write them. */
    plainByte: 3,
    /** To know by its bytes whether something was read before as a key, to read it, and to derive the point of its number. */
    look: 800,
    reading: 2_000,
    proof: 15_000,
    /** So many keys may be read in each part of a content, however little is left. */
    proofs: 64,
    /** To look at one keyword, and at what stands around it; more at the name of a curve, for the numbers near it. */
    keyword: 80,
    name: 250,
    /** To decide whether a candidate has to be followed. */
    candidate: 30,
    /** To decode what is around a keyword, and see whether it is a public key; and one whose curve is spelled out. */
    decoding: 450,
    longDecoding: 3_000,
    /** To decode a byte, and to see whether it is worth a layer; and to begin with that, however few there are. */
    decodedByte: 1,
    decoded: 120,
    /** To inflate a few bytes; and to open an archive that stands in text. */
    inflation: 10_000,
    archive: 60_000,
    /** To look for keys in a layer, and for candidates: for the layer, and for each of its bytes. */
    layer: 2_500,
    layerByte: 6,
    /** To try one decoder on a window; and for each byte that it writes, and each stretch of them. */
    decoder: 100,
    writtenByte: 1,
    stretch: 20,
};
/** The units that so many bytes of one content earn. */
function unitsFor(bytes) {
    const further = Math.max(0, bytes - WORK.long);
    return WORK.perByte * (bytes - further) + WORK.perFurtherByte * further;
}


/***/ }),

/***/ 1101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ locateCheckout),
/* harmony export */   w: () => (/* binding */ findLayout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _runner_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9926);
/* harmony import */ var _trim_ends_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1176);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9266);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3533);
/* harmony import */ var _special_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6556);







/**
 * The absolute path of the checkout that the input `path` names.
 * @throws {UserError} when it lies outside of the workspace, holds nothing, or holds files without a repository.
 */
function locateCheckout(workspace, path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(folder, workspace)) {
        throw new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('The input "path" leads out of the workspace. Give the folder of the checkout relative to the workspace, as in path: app, or leave the input out.');
    }
    if (findLayout(folder) !== undefined)
        return folder;
    throw new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(explainMissing(workspace, folder));
}
/** Finds the repository at a folder: `.git` as a folder or as a file that names one, or a bare repository. */
function findLayout(folder) {
    const dotGit = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git');
    if (isRepository(dotGit))
        return layoutOf(dotGit);
    const named = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o5)(dotGit)?.match(/^gitdir: (.+)$/s)?.[1];
    if (named !== undefined) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, (0,_trim_ends_js__WEBPACK_IMPORTED_MODULE_6__/* .trimEnds */ .$)(named, '', '\r\n'));
        if (isRepository(path))
            return layoutOf(path);
    }
    return isRepository(folder) ? layoutOf(folder) : undefined;
}
function layoutOf(path) {
    const gitDir = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .real */ .x)(path);
    return { gitDir, commonDir: commonDirOf(gitDir) };
}
function commonDirOf(gitDir) {
    const named = (0,_trim_ends_js__WEBPACK_IMPORTED_MODULE_6__/* .trimEnds */ .$)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o5)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'commondir')) ?? '', '', '\r\n');
    return named === '' ? gitDir : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .real */ .x)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, named));
}
/** As git decides it: a HEAD, and folders for objects and refs. */
function isRepository(path) {
    if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'HEAD'), { throwIfNoEntry: false }) === undefined)
        return false;
    const common = commonDirOf((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .real */ .x)(path));
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'objects')) && (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'refs'));
}
function explainMissing(workspace, folder) {
    if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(folder)) {
        return 'The input "path" names no folder of the workspace. Check out the repository there first (actions/checkout with the same path), or leave the input out.';
    }
    const special = ['.git', '.git/commondir'].find((name) => (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpecial */ .mg)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
    if (special !== undefined)
        throw (0,_special_files_js__WEBPACK_IMPORTED_MODULE_4__/* .specialFile */ .A)(special);
    const above = folderAbove(workspace, folder);
    if (above !== undefined) {
        const place = above === '' ? 'the workspace itself' : `${folders(above.split(/[\\/]/).length)} deep in the workspace`;
        return `The input "path" names a folder inside of a checkout, not the checkout: the repository is ${place}. Give the folder that actions/checkout wrote to.`;
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length === 0) {
        return 'There is no checkout: the folder is empty. Add a step with uses: actions/checkout before this one.';
    }
    const below = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => findLayout((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)) !== undefined).length;
    if (below > 0) {
        return `There is no checkout here, but one in ${folders(below)} below. Give the input "path" the folder that actions/checkout wrote to, as its own input "path" does.`;
    }
    return 'There are files but no .git folder, so there is no history to read. In a container without git, actions/checkout downloads files only: install git in the container before the step with actions/checkout.';
}
function folders(number) {
    return number === 1 ? '1 folder' : `${number} folders`;
}
/** The repository that holds a folder, relative to the workspace; undefined when there is none up to the workspace. */
function folderAbove(workspace, folder) {
    let current = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .real */ .x)(folder);
    const top = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .real */ .x)(workspace);
    while (current !== top && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(current, top) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current) !== current) {
        current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current);
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, current);
        if (findLayout(current) !== undefined && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
            return way;
    }
    return undefined;
}


/***/ }),

/***/ 9266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   mg: () => (/* binding */ isSpecial),
/* harmony export */   o5: () => (/* binding */ readSmall),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/** What a path leads to, links followed; undefined when there is nothing, or it cannot be looked at. */
function statusOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        return undefined;
    }
}
function isFolder(path) {
    return statusOf(path)?.isDirectory() === true;
}
function isFile(path) {
    return statusOf(path)?.isFile() === true;
}
/** Whether there is something that is neither file nor folder, such as a pipe: whoever opens it may wait for ever. */
function isSpecial(path) {
    const status = statusOf(path);
    return status !== undefined && !status.isFile() && !status.isDirectory();
}
/** The text of a regular file of at most 1 MiB, or undefined. */
function readSmall(path) {
    try {
        const status = statusOf(path);
        return status?.isFile() === true && status.size <= 1 << 20 ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
/** The names in a folder; none where it cannot be read. */
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 38:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ hasPromisorPack),
/* harmony export */   cV: () => (/* binding */ areSmall),
/* harmony export */   hd: () => (/* binding */ objectFolders),
/* harmony export */   nt: () => (/* binding */ formatAlternates)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9266);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3533);




/** As deep as git follows alternates of alternates. */
const DEEPEST = 5;
/** The folders in which a repository keeps its objects: its own, and those named in `objects/info/alternates`. */
function objectFolders(commonDir) {
    const paths = new Set();
    let lost = 0;
    const visit = (folder, depth) => {
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(folder)) {
            lost += 1;
            return;
        }
        if (depth > DEEPEST || paths.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .real */ .x)(folder)))
            return;
        paths.add((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .real */ .x)(folder));
        for (const alternate of parseAlternates((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o5)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'info/alternates')) ?? '')) {
            visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .real */ .x)(folder), alternate), depth + 1);
        }
    };
    visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, 'objects'), 0);
    return { paths: [...paths], lost };
}
/** The text of an alternates file that names these folders. */
function formatAlternates(paths) {
    return paths
        .map((path) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path))
        .map((path) => `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"\n`)
        .join('');
}
/** Whether some pack came from a partial clone: what it refers to may be missing on purpose. */
function hasPromisorPack(folder) {
    const packs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pack');
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(packs) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(packs).some((name) => name.endsWith('.promisor'));
}
/** One thread reads such packs at first: to start another one takes about as long as to read most of them. */
const LITTLE = 16 * 1024 ** 2;
/** Whether the packs of all folders together are so small that one thread may as well read them. */
function areSmall(folders) {
    let bytes = 0;
    for (const folder of folders) {
        const packs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pack');
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(packs))
            continue;
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(packs))
            if (name.endsWith('.pack'))
                bytes += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packs, name), { throwIfNoEntry: false })?.size ?? 0;
        if (bytes > LITTLE)
            return false;
    }
    return true;
}
/** One folder a line, `#` for comments; a name in quotes has its characters escaped as in C. */
function parseAlternates(text) {
    return text
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => (line.startsWith('"') && line.endsWith('"') ? unquote(line.slice(1, -1)) : line));
}
const ESCAPES = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' };
function unquote(text) {
    return text.replace(/\\(.)/g, (whole, character) => ESCAPES[character] ?? whole);
}


/***/ }),

/***/ 3533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   x: () => (/* binding */ real)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** Whether a path is a folder or lies in it, with links followed as far as the paths exist. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(real(folder), real(path));
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** The path with its links followed as far as it exists. */
function real(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole) === whole ? whole : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
    }
}


/***/ }),

/***/ 6556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ specialFile),
/* harmony export */   v: () => (/* binding */ refuseSpecialFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _runner_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9926);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9266);




/** Files of a repository that git or we open, beside those in folders. */
const OPENED = ['HEAD', 'commondir', 'config', 'packed-refs', 'shallow', 'index'];
/**
 * Looks for pipes and devices where files belong, before anything is opened: a pipe keeps whoever opens it waiting for
 * ever, and a device may never end.
 * @throws {UserError} when there is one.
 */
function refuseSpecialFiles(gitDirs, objectFolders) {
    for (const gitDir of gitDirs)
        for (const name of OPENED)
            if ((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpecial */ .mg)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, name)))
                throw specialFile(name);
    for (const folder of objectFolders) {
        for (const { name } of entriesOf(folder)) {
            if (name === 'pack' || name === 'info')
                refuseIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), () => true);
            else if (/^[0-9a-f]{2}$/.test(name))
                refuseIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), isRestOfId);
        }
    }
}
/** For something that `isSpecial` is true of; the part of the repository is a word of ours. */
function specialFile(part) {
    return new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The repository has a pipe or a device where a file belongs (${part}): it could keep the scan waiting for ever, so nothing was read. A step of the job put it there, since no checkout does. Check the repository out again, and scan before that step.`);
}
/** An alternate may be any folder: git opens nothing in it but what is named like an object. */
function isRestOfId(name) {
    return /^[0-9a-f]{38}(?:[0-9a-f]{24})?$/.test(name);
}
function refuseIn(folder, isOpened) {
    for (const entry of entriesOf(folder)) {
        if (entry.isFile() || entry.isDirectory() || !isOpened(entry.name))
            continue;
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpecial */ .mg)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name)))
            throw specialFile('objects');
    }
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 4269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ soFarOf),
/* harmony export */   _I: () => (/* binding */ noFindings),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   lw: () => (/* binding */ forgetAround)
/* harmony export */ });
/* unused harmony export News */
function noFindings() {
    return { findings: [], names: [], notes: [], missing: [], commits: 0, objects: 0, bytes: 0 };
}
/**
 * Takes back what was found last, in an object or in an archive in it, of a leak that is found in an entry of that: what
 * lies in an archive as it is was met in the archive's own bytes, too, and the inner place counts.
 */
function forgetAround(findings, objectId, leak, within) {
    for (let i = findings.length - 1; i >= 0; i--) {
        const other = findings[i];
        if (other?.objectId !== objectId)
            return;
        const isAround = other.within.length < within.length && other.within.every((name, at) => name === within[at]);
        if (isAround && other.leak === leak)
            findings.splice(i, 1);
    }
}
const LISTS = (/* unused pure expression or super */ null && (['findings', 'names', 'notes']));
/** So often the counts are reported, when there is nothing else. */
const REPORTING_MS = 1_000;
/** Hands out what was found since it last did, before all is read. */
class News {
    #result;
    #reported = { findings: 0, names: 0, notes: 0 };
    #next = Date.now() + REPORTING_MS;
    constructor(result) {
        this.#result = result;
    }
    /** Undefined when nothing was found since, and counts were reported a moment ago. The counts are those of all that was read. */
    take() {
        const now = Date.now();
        if (now < this.#next && LISTS.every((list) => this.#result[list].length === this.#reported[list]))
            return undefined;
        this.#next = now + REPORTING_MS;
        const since = noFindings();
        for (const list of LISTS) {
            // What an archive's own bytes held is taken back when the entry is found: then there are fewer.
            const from = Math.min(this.#reported[list], this.#result[list].length);
            since[list].push(...this.#result[list].slice(from));
            this.#reported[list] = this.#result[list].length;
        }
        const { commits, objects, bytes } = this.#result;
        return Object.assign(since, { commits, objects, bytes });
    }
}
/**
 * What threads have reported before their results, also of objects that were put off: until they are read once more, nothing
 * else reports the keys in them.
 */
function soFarOf(threads) {
    const identify = ({ objectId, leak }) => `${objectId} ${leak}`;
    const known = new Set(threads.flatMap(({ soFar }) => soFar.findings.map(identify)));
    return threads.map(({ soFar, putOff }) => ({
        ...soFar,
        findings: [...soFar.findings, ...putOff.filter((finding) => !known.has(identify(finding)))],
    }));
}
/** All parts together, in an order that does not depend on which of them read what. */
function together(parts) {
    const byObject = (a, b) => compare(a.objectId, b.objectId);
    return {
        findings: parts
            .flatMap(({ findings }) => findings)
            .sort((a, b) => byObject(a, b) || compare(a.within.join('\0'), b.within.join('\0')) || a.start - b.start),
        names: parts.flatMap(({ names }) => names).sort((a, b) => compare(a.treeId, b.treeId) || compare(a.name, b.name)),
        notes: oneOfEachSubmodule(parts.flatMap(({ notes }) => notes)).sort((a, b) => byObject(a, b) || compare(a.kind, b.kind)),
        missing: [...new Set(parts.flatMap(({ missing }) => missing))].sort(),
        commits: sum(parts.map(({ commits }) => commits)),
        objects: sum(parts.map(({ objects }) => objects)),
        bytes: sum(parts.map(({ bytes }) => bytes)),
    };
}
/** Each reader reports a submodule once; so may others. */
function oneOfEachSubmodule(notes) {
    const seen = new Set();
    return notes.filter(({ kind, within }) => {
        const key = within.join('\0');
        if (kind !== 'submodule')
            return true;
        return !seen.has(key) && seen.add(key);
    });
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ }),

/***/ 3751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ mostThreads),
/* harmony export */   Ig: () => (/* binding */ newThreads),
/* harmony export */   Y3: () => (/* binding */ startThreads),
/* harmony export */   tG: () => (/* binding */ isLittle)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _detect_work_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9038);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9266);
/* harmony import */ var _git_object_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(38);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8374);






/** More threads would wait for memory more than they would compute, and each holds up to 30 MB. */
const MOST_THREADS = 4;
/** Loose objects are small files: git itself packs them when there are more than 6,700. */
const FEW_LOOSE = 2_000;
/**
 * Starts the threads for a repository, as many as there are processors to use, and one where there is little to read: this
 * one stays free, so that it can report what was found whenever it is asked to end. They get ready while it is found out
 * what to read.
 *
 * @param gitDir the folder that holds `objects`
 */
function startThreads(gitDir, now) {
    return newThreads(isLittle(gitDir) ? 1 : mostThreads(), now);
}
/** As many threads as a search may have. */
function mostThreads() {
    return Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), MOST_THREADS);
}
/** Threads of one search. */
function newThreads(count, now) {
    const work = new _detect_work_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkPool */ .m();
    return Array.from({ length: count }, () => new _threads_js__WEBPACK_IMPORTED_MODULE_5__/* .Thread */ .j(now, work));
}
/** Whether there is so little to read that more than one thread would not be worth its start. */
function isLittle(gitDir) {
    const { paths } = (0,_git_object_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .objectFolders */ .hd)(gitDir);
    // As git does: the ids are spread evenly over 256 folders.
    const loose = paths.reduce((sum, folder) => sum + (0,_git_files_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '17')).length * 256, 0);
    return (0,_git_object_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .areSmall */ .cV)(paths) && loose <= FEW_LOOSE;
}


/***/ }),

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ Thread)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
// EXTERNAL MODULE: ./build/src/runner/user-error.js
var user_error = __nccwpck_require__(9926);
// EXTERNAL MODULE: ./build/src/leaks/detect/work-pool.js
var work_pool = __nccwpck_require__(9038);
// EXTERNAL MODULE: ./build/src/leaks/search/findings.js
var findings = __nccwpck_require__(4269);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/src/leaks/search/worker-url.js

/**
 * Where the code of the threads is. In dist it is a bundle of its own beside the one that runs; the path is put together
 * here so that the bundler does not take it for a file to copy.
 *
 * @throws when it is not there
 */
function workerUrl() {
    const places = [
        ['..', 'scan-worker', 'index.js'],
        ['..', '..', 'scan-worker', 'index.js'],
    ].map((path) => new URL(path.join('/'), require("url").pathToFileURL(__filename).href));
    const url = places.find((place) => (0,external_node_fs_.existsSync)(place));
    if (url === undefined)
        throw new Error('The bundle of the scan is not complete: scan-worker is missing');
    return url;
}

;// CONCATENATED MODULE: ./build/src/leaks/search/threads.js





/**
 * Room for what was made lately, in MB. Nearly all of it is needed for one object alone. Twice as much takes 20 MB more of
 * memory in a repository full of keys, and three percent less time; what a thread would take by itself is eight times as much.
 */
const YOUNG_MB = 6;
/**
 * A thread of the search, from its start on. It makes itself ready at once, and waits for its orders: to be started
 * before it is known what there is to read, while git is asked for that. It keeps no process alive that has no order for
 * it.
 */
class Thread {
    /** Fails with the thread, and is never fulfilled. */
    failed;
    #now;
    #work;
    #worker;
    #soFar = (0,findings/* noFindings */._I)();
    /** What it, or those before it, have reported of objects that are to be read once more. */
    putOff = [];
    #listener = {};
    #onRead = () => { };
    #onResult = () => { };
    /**
     * @param now tokens that have expired by then are no findings
     * @param work shared with other threads of the same search
     */
    constructor(now, work = new work_pool/* WorkPool */.m()) {
        this.#now = now;
        this.#work = work;
        this.#worker = new external_node_worker_threads_.Worker(workerUrl(), {
            workerData: { now: now.getTime(), work: work.shared },
            env: {},
            trackUnmanagedFds: false,
            resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
        });
        this.#worker.unref();
        this.#worker.on('message', (report) => this.#take(report));
        this.failed = new Promise((_, reject) => {
            // What comes from a thread has lost its class.
            this.#worker.on('error', (error) => reject(error.name === 'UserError' ? new user_error/* UserError */.y(error.message) : error));
            this.#worker.on('exit', () => reject(new Error('A thread of the search ended without a result')));
        });
        // Errors surface to whoever awaits what it reads.
        this.failed.catch(() => { });
    }
    /** Another thread of the same search. */
    companion() {
        return new Thread(this.#now, this.#work);
    }
    /** Takes the place of threads that were stopped: what they read is to be read once more. */
    replace(stopped) {
        this.putOff.push(...(0,findings/* soFarOf */.B6)(stopped).flatMap(({ findings }) => findings));
    }
    /** What the thread has reported before its result, or that. */
    get soFar() {
        return this.#soFar;
    }
    /** Orders it to read. @returns what it left, when it has read all; fails with the thread */
    read(order, listener) {
        this.#listener = listener;
        return this.#obeyed(order, (resolve) => {
            this.#onRead = resolve;
        });
    }
    /** For a thread that is to read `messages`. */
    feed(feed) {
        this.#worker.postMessage(feed);
    }
    /** What it found in all that it read; fails with the thread. */
    report() {
        return this.#obeyed('report', (resolve) => {
            this.#onResult = resolve;
        });
    }
    /** Stops at once, whatever is still to be read. */
    async stop() {
        await this.#worker.terminate();
    }
    #obeyed(order, listen) {
        const answer = Promise.race([new Promise(listen), this.failed]);
        answer.catch(() => { });
        this.#worker.ref();
        this.#worker.postMessage(order);
        return answer;
    }
    #take(report) {
        if (report === 'has little left')
            this.#listener.onLittleLeft?.();
        else if ('soFar' in report)
            this.#keep(report.soFar);
        else if ('putOff' in report)
            this.putOff.push(...report.putOff);
        else if ('answers' in report)
            this.#listener.onAnswers?.(report.answers);
        else if ('read' in report)
            this.#onRead(report.read);
        else {
            this.#soFar = report.result;
            this.#onResult(report.result);
        }
    }
    #keep({ findings, names, notes, ...counts }) {
        const { commits, objects, bytes } = counts;
        this.#soFar.findings.push(...findings);
        this.#soFar.names.push(...names);
        this.#soFar.notes.push(...notes);
        Object.assign(this.#soFar, { commits, objects, bytes });
    }
}


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Problems),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A fault that the user can mend. Its message says what is wrong, what was seen (shape and length, never content)
 * and what to do. It is the only kind of error whose message is printed as it stands.
 */
class UserError extends Error {
    name = 'UserError';
}
/** Collects faults, so that the user hears of all of them in one run. */
class Problems {
    #messages = [];
    add(message) {
        this.#messages.push(message);
    }
    /** Runs `read`; a `UserError` in it is kept and `undefined` returned, anything else is thrown on. */
    collect(read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof UserError))
                throw error;
            this.add(error.message);
            return undefined;
        }
    }
    /** All that was collected, as one error; the messages stand in the order in which they came. */
    error() {
        return new UserError(this.#messages.join(' '));
    }
    /** @throws {UserError} when anything was collected */
    throwIfAny() {
        if (this.#messages.length > 0)
            throw this.error();
    }
}


/***/ }),

/***/ 1176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ trimEnds)
/* harmony export */ });
/**
 * The text without any of these characters at its ends. A pattern such as `x+$` does the same, but looks from every x on
 * to the end of its run, which takes minutes for a text that somebody made long.
 *
 * @param after what goes from the end, where it is not the same
 */
function trimEnds(text, before, after = before) {
    let start = 0;
    let end = text.length;
    while (start < end && before.includes(text[start]))
        start++;
    while (end > start && after.includes(text[end - 1]))
        end--;
    return text.slice(start, end);
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  done: () => (/* binding */ done)
});

// EXTERNAL MODULE: ./build/src/leaks/git/checkout.js
var checkout = __nccwpck_require__(1101);
// EXTERNAL MODULE: ./build/src/leaks/search/start-threads.js
var start_threads = __nccwpck_require__(3751);
;// CONCATENATED MODULE: ./build/src/scan/early.js


function startEarly(env, { workspace }, now) {
    const threads = threadsFor(env, workspace, now);
    // What starts programs takes its time to be loaded, in which the threads are under way.
    const git = __nccwpck_require__.e(/* import() */ 617).then(__nccwpck_require__.bind(__nccwpck_require__, 5617)).then(({ Git }) => Git.locate({ workspace }));
    const newEnough = git.then((found) => found.checkVersion());
    const started = git.then(() => { }, () => { });
    // Errors surface where they are awaited.
    newEnough.catch(() => { });
    return { threads, git, newEnough, started };
}
function threadsFor(env, workspace, now) {
    try {
        const layout = (0,checkout/* findLayout */.w)((0,checkout/* locateCheckout */.F)(workspace, env.INPUT_PATH?.trim() || '.'));
        return layout === undefined ? [] : (0,start_threads/* startThreads */.Y3)(layout.commonDir, now);
    }
    catch {
        // What is wrong with the checkout is reported when it is opened.
        return [];
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/src/runner/event.js

function readRunContext(env = process.env) {
    return {
        eventName: env.GITHUB_EVENT_NAME ?? '',
        actor: env.GITHUB_ACTOR ?? '',
        repository: env.GITHUB_REPOSITORY ?? '',
        payload: readPayload(env),
    };
}
/** The value at the end of a path of properties in data of unknown shape. */
function at(data, ...path) {
    return path.reduce((value, property) => typeof value === 'object' && value !== null ? value[property] : undefined, data);
}
/** The payload of the event; undefined when there is none or it cannot be read. */
function readPayload({ GITHUB_EVENT_PATH: path }) {
    if (path === undefined || path === '')
        return undefined;
    try {
        // A pipe would be waited for, perhaps for ever.
        return (0,external_node_fs_.statSync)(path).isFile() ? JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/scan/runner-environment.js


function readRunnerEnvironment(env) {
    return {
        workspace: env.GITHUB_WORKSPACE || process.cwd(),
        temp: env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
        runnerTemp: env.RUNNER_TEMP || undefined,
        event: { name: env.GITHUB_EVENT_NAME ?? '', payload: readPayload(env) },
        repository: env.GITHUB_REPOSITORY ?? '',
        sha: env.GITHUB_SHA || undefined,
        serverUrl: env.GITHUB_SERVER_URL || undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/scan/index.js


const now = new Date();
const environment = readRunnerEnvironment(process.env);
const early = startEarly(process.env, environment, now);
/** Settled when the action is done. Without an await at its top, the bundle is one function, which Node reads only once. */
const done = early.started
    .then(() => Promise.all(/* import() */[__nccwpck_require__.e(16), __nccwpck_require__.e(687)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9687)))
    .then(({ runScan }) => runScan({ ...early, environment, now }));

module.exports = __webpack_exports__;
/******/ })()
;