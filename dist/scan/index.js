/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 466:
/***/ ((module) => {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ locateCheckout),
/* harmony export */   w: () => (/* binding */ findLayout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _runner_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(926);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(266);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(533);
/* harmony import */ var _special_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(556);






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
    const named = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o5)(dotGit)?.match(/^gitdir: (.+?)[\r\n]*$/s)?.[1];
    if (named !== undefined && isRepository((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named)))
        return layoutOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named));
    return isRepository(folder) ? layoutOf(folder) : undefined;
}
function layoutOf(path) {
    const gitDir = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .real */ .x)(path);
    return { gitDir, commonDir: commonDirOf(gitDir) };
}
function commonDirOf(gitDir) {
    const named = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o5)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'commondir'))?.replace(/[\r\n]+$/, '');
    return named === undefined || named === '' ? gitDir : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .real */ .x)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, named));
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

/***/ 266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   mg: () => (/* binding */ isSpecial),
/* harmony export */   o5: () => (/* binding */ readSmall),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);

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
/* harmony export */   b: () => (/* binding */ isUnchecked),
/* harmony export */   cV: () => (/* binding */ areSmall),
/* harmony export */   hd: () => (/* binding */ objectFolders),
/* harmony export */   nt: () => (/* binding */ formatAlternates)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(266);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(533);




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
/** To look at all that such packs refer to takes no time worth mention, and to read them less than a thread takes to start. */
const LITTLE = 8 * 1024 ** 2;
/** Whether the packs of all folders together are so small that they may as well be checked, and read by one thread. */
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
/**
 * Whether a folder holds more, or less, than packs. git checks each pack that a fetch brings for what it refers to; single
 * objects may have been written, or lost, in any way.
 */
function isUnchecked(folder) {
    const loose = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => /^[0-9a-f]{2}$/.test(name));
    if (loose.some((name) => (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).length > 0))
        return true;
    const packs = new Set((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pack')) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pack')) : []);
    return [...packs].some((name) => name.endsWith('.idx') && !packs.has(name.replace(/idx$/, 'pack')));
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

/***/ 533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   x: () => (/* binding */ real)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);


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

/***/ 556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ specialFile),
/* harmony export */   v: () => (/* binding */ refuseSpecialFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _runner_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(926);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(266);




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

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ startThreads)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/src/leaks/git/files.js
var files = __nccwpck_require__(266);
// EXTERNAL MODULE: ./build/src/leaks/git/object-folders.js
var object_folders = __nccwpck_require__(38);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(919);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
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
 * A thread of the search, from its start on. It makes itself ready at once, and waits for its order: to be started
 * before it is known what there is to read, while git is asked for that. It keeps no process alive that has no order for
 * it.
 */
class Thread {
    /** What it found, once it was told to read and all was read; fails with the thread. */
    result;
    #worker;
    #onLittleLeft = () => { };
    /** @param now tokens that have expired by then are no findings */
    constructor(now) {
        this.#worker = new external_node_worker_threads_.Worker(workerUrl(), { workerData: now.getTime(), env: {}, trackUnmanagedFds: false });
        this.#worker.unref();
        this.result = new Promise((resolve, reject) => {
            this.#worker.on('message', (report) => {
                if (report === 'has little left')
                    this.#onLittleLeft();
                else
                    resolve(report);
            });
            this.#worker.on('error', reject);
            // After a result this changes nothing.
            this.#worker.on('exit', () => reject(new Error('A thread of the search ended without a result')));
        });
        // Whoever gives it an order hears of its faults; nobody has to.
        this.result.catch(() => { });
    }
    /** @param onLittleLeft called when the thread has read most of what it was asked for */
    begin(order, onLittleLeft) {
        this.#onLittleLeft = onLittleLeft;
        this.#worker.ref();
        this.#worker.postMessage(order);
    }
    /** Stops at once, whatever is still to be read. */
    async stop() {
        await this.#worker.terminate();
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/start-threads.js





/** More threads would wait for memory more than they would compute, and each holds up to 30 MB. */
const MOST_THREADS = 4;
/** Loose objects are small files: git itself packs them when there are more than 6,700. */
const FEW_LOOSE = 2_000;
/**
 * Starts the threads for a repository, as many as there are processors to use, and none where there is little to read.
 * They get ready while it is found out what to read.
 *
 * @param gitDir the folder that holds `objects`
 */
function startThreads(gitDir, now) {
    const count = isLittle(gitDir) ? 0 : Math.min((0,external_node_os_.availableParallelism)(), MOST_THREADS);
    return Array.from({ length: count }, () => new Thread(now));
}
function isLittle(gitDir) {
    const { paths } = (0,object_folders/* objectFolders */.hd)(gitDir);
    // As git does: the ids are spread evenly over 256 folders.
    const loose = paths.reduce((sum, folder) => sum + (0,files/* namesIn */.wX)((0,external_node_path_.join)(folder, '17')).length * 256, 0);
    return (0,object_folders/* areSmall */.cV)(paths) && loose <= FEW_LOOSE;
}


/***/ }),

/***/ 926:
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
var git_checkout = __nccwpck_require__(101);
// EXTERNAL MODULE: ./build/src/leaks/search/start-threads.js + 2 modules
var start_threads = __nccwpck_require__(382);
;// CONCATENATED MODULE: ./build/src/scan/early.js


/**
 * The threads of the search for the checkout that the inputs name. They take as long to get ready as all else takes that
 * comes before the reading: so they are started before the rest of the program is even loaded.
 */
function startEarly(env, now) {
    try {
        const checkout = (0,git_checkout/* locateCheckout */.F)(env.GITHUB_WORKSPACE || process.cwd(), env.INPUT_PATH?.trim() || '.');
        const layout = (0,git_checkout/* findLayout */.w)(checkout);
        return layout === undefined ? [] : (0,start_threads/* startThreads */.Y)(layout.commonDir, now);
    }
    catch {
        // What is wrong with the checkout is told when it is opened.
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/scan/index.js

const now = new Date();
const threads = startEarly(process.env, now);
/** Settled when the action is done. Without an await at its top, the bundle is one function, which Node reads only once. */
const done = Promise.all(/* import() */[__nccwpck_require__.e(692), __nccwpck_require__.e(358)]).then(__nccwpck_require__.bind(__nccwpck_require__, 358)).then(({ runScan }) => runScan(threads, now));

module.exports = __webpack_exports__;
/******/ })()
;