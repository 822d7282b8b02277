"use strict";
exports.id = 617;
exports.ids = [617];
exports.modules = {

/***/ 9000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ readingEnvironment),
/* harmony export */   o: () => (/* binding */ fetchingEnvironment),
/* harmony export */   ts: () => (/* binding */ cleanPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3533);


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

/***/ 5617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Git: () => (/* binding */ Git),
  GitFailure: () => (/* binding */ GitFailure)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/runner/user-error.js
var user_error = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/src/leaks/git/environment.js
var environment = __webpack_require__(9000);
// EXTERNAL MODULE: ./build/src/leaks/git/paths.js
var paths = __webpack_require__(3533);
;// CONCATENATED MODULE: ./build/src/leaks/git/processes.js
/** Between SIGTERM at the time limit, and SIGKILL. */
const GRACE_MS = 5_000;
/** Gives a process its input, and waits until it has ended, or is ended at the time limit. */
function outcomeOf(child, input, timeoutMs) {
    return new Promise((resolve, reject) => {
        const out = [];
        const err = [];
        child.stdout?.on('data', (chunk) => out.push(chunk));
        child.stderr?.on('data', (chunk) => err.push(chunk));
        // git ends its own children on SIGTERM, and on SIGKILL it cannot.
        const soft = setTimeout(() => child.kill('SIGTERM'), timeoutMs);
        const hard = setTimeout(() => {
            endGroup(child);
            // A grandchild may hold the pipes open, and must not hold us up.
            child.stdout?.destroy();
            child.stderr?.destroy();
        }, timeoutMs + GRACE_MS);
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
            resolve({ stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString(), code: code ?? -1 });
        });
        // A git that ends before it has read all of its input says so by its exit code.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/leaks/git/files.js
var files = __webpack_require__(9266);
;// CONCATENATED MODULE: ./build/src/leaks/git/program.js






/** The absolute path of git, from the folders of a PATH that are not to be avoided; links count by where they lead. */
function findGit(searchPath, avoid) {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    return (0,environment/* cleanPath */.ts)(searchPath, avoid)
        .map((folder) => (0,external_node_path_.join)(folder, name))
        .find((path) => isProgram(path) && !avoid.some((place) => (0,paths/* isInside */.F)(path, place)));
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** A folder that is no checkout, since Windows starts programs from the working folder first. */
function workingFolder(avoid) {
    const outside = [process.env.RUNNER_TEMP, (0,external_node_os_.tmpdir)()].find((folder) => folder !== undefined && (0,files/* isFolder */.lQ)(folder) && !avoid.some((place) => (0,paths/* isInside */.F)(folder, place)));
    return outside ?? (0,external_node_path_.parse)((0,external_node_os_.tmpdir)()).root;
}

;// CONCATENATED MODULE: ./build/src/leaks/git/git.js







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
class GitFailure extends user_error/* UserError */.y {
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
        this.#environment = (0,environment/* readingEnvironment */.Oo)(process.env, avoid);
        this.#folder = workingFolder(avoid);
    }
    /**
     * Looks for git on the PATH, without the folders that are relative or inside of the workspace.
     * @throws {UserError} when there is none, or one older than 2.31.
     */
    static async find(options = {}) {
        const git = Git.locate(options);
        await git.checkVersion();
        return git;
    }
    /**
     * As `find`, but whether it is new enough is for `checkVersion` to say.
     * @throws {UserError} when there is none.
     */
    static locate(options = {}) {
        const workspace = options.workspace ?? process.env.GITHUB_WORKSPACE ?? process.cwd();
        // A workspace that is the root of the disk would exclude every program there is.
        const avoid = (0,paths/* real */.x)(workspace) === (0,external_node_path_.parse)((0,paths/* real */.x)(workspace)).root ? [] : [workspace];
        const path = findGit(options.searchPath ?? process.env.PATH ?? process.env.Path, avoid);
        if (path === undefined) {
            throw new user_error/* UserError */.y('There is no git on the PATH. Install git before the step with actions/checkout (without git, checkout downloads files and no history), then run the job again.');
        }
        return new Git(path, avoid);
    }
    /**
     * Runs git to its end and collects what it writes.
     * @throws {GitFailure} for an exit code that is not allowed, and at the time limit.
     */
    async run(args, options = {}) {
        const { input = '', timeoutMs = DEFAULT_TIMEOUT_MS, allowedCodes = [0] } = options;
        const child = this.spawn(args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
        const outcome = await outcomeOf(child, input, timeoutMs);
        if (!allowedCodes.includes(outcome.code))
            throw new GitFailure(args[0] ?? '', outcome.code, outcome.stderr);
        return outcome;
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
        const child = (0,external_node_child_process_.spawn)(this.path, [...NEUTRAL, ...args], {
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
    /** @throws {UserError} when it is older than 2.31. */
    async checkVersion() {
        const { stdout } = await this.run(['version'], { timeoutMs: 60_000 });
        const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(stdout.toString()) ?? []).map(Number);
        if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]))
            return;
        throw new user_error/* UserError */.y(`The git on the PATH is version ${major}.${minor}, and ${OLDEST.join('.')} is the oldest that can be used. Install a newer git before the step with actions/checkout.`);
    }
}


/***/ })

};
;