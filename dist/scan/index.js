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

/***/ 9000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ readingEnvironment),
/* harmony export */   o: () => (/* binding */ fetchingEnvironment),
/* harmony export */   ts: () => (/* binding */ cleanPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3533);


/**
 * The environment of every git that we start, made by allow list: nothing of the job's `INPUT_*`, `ACTIONS_*` or
 * `GIT_*` gets through. What is read here was written by others, so git is set to ask nobody, fetch nothing by itself,
 * read no configuration but the repository's own, and see objects as they are, without replace refs.
 */
function readingEnvironment(source, avoid) {
    return {
        ...picked(source, NEEDED_BY_PROGRAMS),
        PATH: cleanPath(source.PATH ?? source.Path, avoid).join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter),
        LANG: 'C',
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        // No transport is called "none": versions of git that do not know GIT_NO_LAZY_FETCH are held back by this.
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
    };
}
/**
 * What a fetch needs on top of `readingEnvironment`: one transport, the user's own configuration and proxies, and a
 * program for ssh that asks no questions.
 */
function fetchingEnvironment(source, protocol) {
    return {
        ...picked(source, NEEDED_BY_TRANSPORTS),
        GIT_CONFIG_NOSYSTEM: undefined,
        GIT_CONFIG_GLOBAL: undefined,
        GIT_ALLOW_PROTOCOL: protocol,
        GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
    };
}
/** Folders of a PATH where programs may be taken from: absolute ones outside of the folders to avoid. */
function cleanPath(path, avoid) {
    return (path ?? '')
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(folder) && !avoid.some((place) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(folder, place)));
}
const NEEDED_BY_PROGRAMS = ['SystemRoot', 'SYSTEMROOT', 'windir', 'PATHEXT', 'COMSPEC', 'TEMP', 'TMP', 'TMPDIR'];
const NEEDED_BY_TRANSPORTS = [
    'HOME',
    'USERPROFILE',
    'XDG_CONFIG_HOME',
    'SSH_AUTH_SOCK',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'http_proxy',
    'https_proxy',
    'HTTPS_PROXY',
    'all_proxy',
    'ALL_PROXY',
    'no_proxy',
    'NO_PROXY',
];
function picked(source, names) {
    const values = {};
    for (const name of names) {
        const value = source[name];
        if (value !== undefined)
            values[name] = value;
    }
    return values;
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

/***/ 7489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Git),
/* harmony export */   X: () => (/* binding */ GitFailure)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _runner_user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9926);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9000);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9266);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3533);








/** From this version on git takes configuration from its environment (`GIT_CONFIG_COUNT`). */
const OLDEST = [2, 31];
const DEFAULT_TIMEOUT_MS = 600_000;
/** Given on the command line of every git: nothing in a repository may name a program to run. */
const NEUTRAL = [
    ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0'],
    // A fetch asks the repositories of alternates for their refs, by a git that reads their configuration: the checkout's.
    ...['-c', 'core.alternateRefsCommand=exit 0 #'],
];
/** What asks other machines, and so may take any time. */
const ASKING = new Set(['fetch', 'ls-remote']);
/** A git command that failed. Its message names the command alone, since what git says quotes names of others. */
class GitFailure extends _runner_user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y {
    stderr;
    /** The exit code; -1 when it was ended by a signal or the time limit. */
    code;
    constructor(command, code, stderr) {
        super(`"git ${command}" ended with ${code < 0 ? 'a signal or at the time limit' : `exit code ${code}`}, so the repository could not be read. Run git fsck in the checkout, or check it out again.`);
        this.stderr = stderr;
        this.code = code;
    }
}
/** The git of this machine, always started by its absolute path, outside of the checkout, in a clean environment. */
class Git {
    /** The absolute path of the program. */
    path;
    /** Folders from which no program may come: the workspace. */
    avoid;
    #folder;
    #environment;
    #running = new Set();
    /** What may still be started. */
    #mayStart = 'all';
    constructor(path, avoid) {
        this.path = path;
        this.avoid = avoid;
        this.#environment = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .readingEnvironment */ .Oo)(process.env, avoid);
        this.#folder = workingFolder(avoid);
    }
    /**
     * Looks for git on the PATH, without the folders that are relative or inside of the workspace.
     * @throws {UserError} when there is none, or one older than 2.31.
     */
    static async find(options = {}) {
        const workspace = options.workspace ?? process.env.GITHUB_WORKSPACE ?? process.cwd();
        // A workspace that is the root of the disk would exclude every program there is.
        const avoid = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .real */ .x)(workspace) === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.parse)((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .real */ .x)(workspace)).root ? [] : [workspace];
        const path = findProgram(options.searchPath ?? process.env.PATH ?? process.env.Path, avoid);
        if (path === undefined) {
            throw new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y('There is no git on the PATH. Install git before the step with actions/checkout (without git, checkout downloads files and no history), then run the job again.');
        }
        const git = new Git(path, avoid);
        await git.#checkVersion();
        return git;
    }
    /**
     * Runs git to its end and collects what it writes.
     * @throws {GitFailure} for an exit code that is not allowed, and at the time limit.
     */
    async run(args, options = {}) {
        const child = this.spawn(args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
        return collect(child, args[0] ?? '', options);
    }
    /** Starts git; `stdio` is as for `child_process.spawn`, pipes by default. */
    spawn(args, options = {}) {
        const env = {
            ...this.#environment,
            ...(options.gitDir === undefined ? {} : { GIT_DIR: options.gitDir }),
            ...options.env,
        };
        const command = args.find((word) => !word.startsWith('-') && !word.includes('=')) ?? '';
        if (this.#mayStart === 'none' || (this.#mayStart === 'local' && ASKING.has(command))) {
            throw new GitFailure(command, -1, '');
        }
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(this.path, [...NEUTRAL, ...args], {
            cwd: this.#folder,
            env,
            stdio: options.stdio ?? ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
            // A process group of its own, so that what git starts can be ended with it.
            detached: process.platform !== 'win32',
        });
        this.#running.add(child);
        child.once('exit', () => this.#running.delete(child));
        return child;
    }
    /** Ends every git that runs, with all that it started. From now on no other machine is asked. */
    interrupt() {
        if (this.#mayStart === 'all')
            this.#mayStart = 'local';
        for (const child of this.#running)
            endGroup(child);
    }
    /** Ends every git that runs; none can be started any more. */
    stop() {
        this.#mayStart = 'none';
        this.interrupt();
    }
    async #checkVersion() {
        const { stdout } = await this.run(['version'], { timeoutMs: 60_000 });
        const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(stdout.toString()) ?? []).map(Number);
        if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]))
            return;
        throw new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y(`The git on the PATH is version ${major}.${minor}, and ${OLDEST.join('.')} is the oldest that can be used. Install a newer git before the step with actions/checkout.`);
    }
}
/** Ends a process and what it started; SIGKILL alone would leave a fetch's transport waiting for its server. */
function endGroup(child) {
    if (child.pid === undefined || process.platform === 'win32') {
        child.kill('SIGKILL');
        return;
    }
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // All of them have ended since.
    }
}
function findProgram(searchPath, avoid) {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    return (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanPath */ .ts)(searchPath, avoid)
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name))
        .find((path) => isProgram(path) && !avoid.some((place) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .F)(path, place)));
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** A folder that is no checkout, since Windows starts programs from the working folder first. */
function workingFolder(avoid) {
    const outside = [process.env.RUNNER_TEMP, (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()].find((folder) => folder !== undefined && (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isFolder */ .lQ)(folder) && !avoid.some((place) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .F)(folder, place)));
    return outside ?? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.parse)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()).root;
}
function collect(child, command, options) {
    return new Promise((resolve, reject) => {
        const out = [];
        const err = [];
        child.stdout?.on('data', (chunk) => out.push(chunk));
        child.stderr?.on('data', (chunk) => err.push(chunk));
        // git ends its own children on SIGTERM, and on SIGKILL it cannot.
        const soft = setTimeout(() => child.kill('SIGTERM'), options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
        const hard = setTimeout(() => {
            endGroup(child);
            // A grandchild may hold the pipes open, and must not hold us up.
            child.stdout?.destroy();
            child.stderr?.destroy();
        }, (options.timeoutMs ?? DEFAULT_TIMEOUT_MS) + 5_000);
        const settle = () => {
            clearTimeout(soft);
            clearTimeout(hard);
        };
        child.on('error', (error) => {
            settle();
            reject(error);
        });
        child.on('close', (code) => {
            settle();
            const result = { stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString(), code: code ?? -1 };
            if ((options.allowedCodes ?? [0]).includes(result.code))
                resolve(result);
            else
                reject(new GitFailure(command, result.code, result.stderr));
        });
        // A git that ends before it has read all of its input says so by its exit code.
        child.stdin?.on('error', () => { });
        child.stdin?.end(options.input ?? '');
    });
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
/** To read such packs takes less time than a thread takes to start. */
const LITTLE = 8 * 1024 ** 2;
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
/* harmony export */   _I: () => (/* binding */ noFindings),
/* harmony export */   bs: () => (/* binding */ together)
/* harmony export */ });
/* unused harmony export News */
function noFindings() {
    return { findings: [], names: [], notes: [], missing: [], commits: 0, objects: 0, bytes: 0 };
}
const LISTS = (/* unused pure expression or super */ null && (['findings', 'names', 'notes']));
/** So often the counts are reported, when there is nothing else. */
const TELLING_MS = 1_000;
/** Hands out what was found since it last did, before all is read. */
class News {
    #result;
    #reported = { findings: 0, names: 0, notes: 0 };
    #next = Date.now() + TELLING_MS;
    constructor(result) {
        this.#result = result;
    }
    /** Undefined when nothing was found since, and counts were reported a moment ago. The counts are those of all that was read. */
    take() {
        const now = Date.now();
        if (now < this.#next && LISTS.every((list) => this.#result[list].length === this.#reported[list]))
            return undefined;
        this.#next = now + TELLING_MS;
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
/** All parts together, in an order that does not depend on which of them read what. */
function together(parts) {
    const byObject = (a, b) => compare(a.objectId, b.objectId);
    return {
        findings: parts
            .flatMap(({ findings }) => findings)
            .sort((a, b) => byObject(a, b) || compare(a.within.join('\0'), b.within.join('\0')) || a.detection.start - b.detection.start),
        names: inOrder(parts.flatMap(({ names }) => names)),
        notes: oneOfEachSubmodule(parts.flatMap(({ notes }) => notes)).sort((a, b) => byObject(a, b) || compare(a.kind, b.kind)),
        missing: [...new Set(parts.flatMap(({ missing }) => missing))].sort(),
        commits: sum(parts.map(({ commits }) => commits)),
        objects: sum(parts.map(({ objects }) => objects)),
        bytes: sum(parts.map(({ bytes }) => bytes)),
    };
}
function inOrder(entries) {
    return (entries
        // A Buffer that went from one thread to another arrives as a plain Uint8Array.
        .map((entry) => ({ ...entry, name: Buffer.from(entry.name) }))
        .sort((a, b) => compare(a.treeId, b.treeId) || Buffer.compare(a.name, b.name)));
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
/* harmony export */   Y: () => (/* binding */ startThreads),
/* harmony export */   t: () => (/* binding */ isLittle)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9266);
/* harmony import */ var _git_object_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(38);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8374);





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
    const count = isLittle(gitDir) ? 1 : Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), MOST_THREADS);
    return Array.from({ length: count }, () => new _threads_js__WEBPACK_IMPORTED_MODULE_4__/* .Thread */ .j(now));
}
/** Whether there is so little to read that more than one thread would not be worth its start. */
function isLittle(gitDir) {
    const { paths } = (0,_git_object_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .objectFolders */ .hd)(gitDir);
    // As git does: the ids are spread evenly over 256 folders.
    const loose = paths.reduce((sum, folder) => sum + (0,_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '17')).length * 256, 0);
    return (0,_git_object_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .areSmall */ .cV)(paths) && loose <= FEW_LOOSE;
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
 * Room for what was made lately, in MB. Nearly all of it is needed for one object alone, so that three times as much, which a
 * thread would take by itself, saves no time.
 */
const YOUNG_MB = 16;
/**
 * A thread of the search, from its start on. It makes itself ready at once, and waits for its order: to be started
 * before it is known what there is to read, while git is asked for that. It keeps no process alive that has no order for
 * it.
 */
class Thread {
    /** What it found, once it was asked to read and all was read; fails with the thread. */
    result;
    #worker;
    #soFar = (0,findings/* noFindings */._I)();
    #listener = {};
    /** @param now tokens that have expired by then are no findings */
    constructor(now) {
        this.#worker = new external_node_worker_threads_.Worker(workerUrl(), {
            workerData: now.getTime(),
            env: {},
            trackUnmanagedFds: false,
            resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
        });
        this.#worker.unref();
        this.result = new Promise((resolve, reject) => {
            this.#worker.on('message', (report) => {
                if (report === 'has little left')
                    this.#listener.onLittleLeft?.();
                else if ('soFar' in report)
                    this.#keep(report.soFar);
                else if ('answers' in report)
                    this.#listener.onAnswers?.(report.answers);
                else if ('packs' in report)
                    this.#listener.onPacks?.(report.packs);
                else
                    resolve(report.result);
            });
            this.#worker.on('error', reject);
            // After a result this changes nothing.
            this.#worker.on('exit', () => reject(new Error('A thread of the search ended without a result')));
        });
        // Errors surface to whoever awaits `result`.
        this.result.catch(() => { });
    }
    /** What the thread has reported before its result. */
    get soFar() {
        return this.#soFar;
    }
    /** Gives the thread its order. */
    begin(order, listener) {
        this.#listener = listener;
        this.#worker.ref();
        this.#worker.postMessage(order);
    }
    /** For a thread whose order is to be fed. */
    feed(feed) {
        this.#worker.postMessage(feed);
    }
    /** Stops at once, whatever is still to be read. */
    async stop() {
        await this.#worker.terminate();
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
 * @param behind what goes from the end, where it is not the same
 */
function trimEnds(text, before, behind = before) {
    let start = 0;
    let end = text.length;
    while (start < end && before.includes(text[start]))
        start++;
    while (end > start && behind.includes(text[end - 1]))
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
// EXTERNAL MODULE: ./build/src/leaks/git/git.js
var git_git = __nccwpck_require__(7489);
// EXTERNAL MODULE: ./build/src/leaks/search/start-threads.js
var start_threads = __nccwpck_require__(3751);
;// CONCATENATED MODULE: ./build/src/scan/early.js



function startEarly(env, { workspace }, now) {
    const threads = threadsFor(env, workspace, now);
    const git = git_git/* Git */.T.find({ workspace });
    // The error surfaces where it is awaited.
    git.catch(() => { });
    return { threads, git };
}
function threadsFor(env, workspace, now) {
    try {
        const layout = (0,checkout/* findLayout */.w)((0,checkout/* locateCheckout */.F)(workspace, env.INPUT_PATH?.trim() || '.'));
        return layout === undefined ? [] : (0,start_threads/* startThreads */.Y)(layout.commonDir, now);
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
const done = Promise.all(/* import() */[__nccwpck_require__.e(16), __nccwpck_require__.e(687)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9687)).then(({ runScan }) => runScan({ ...early, environment, now }));

module.exports = __webpack_exports__;
/******/ })()
;