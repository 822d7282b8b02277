"use strict";
exports.id = 358;
exports.ids = [358];
exports.modules = {

/***/ 358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScan: () => (/* binding */ runScan)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(235);
// EXTERNAL MODULE: ./build/src/runner/user-error.js
var user_error = __webpack_require__(926);
;// CONCATENATED MODULE: ./build/src/runner/run-action.js


/**
 * Runs an action to its end. Whatever is thrown, there or in a callback that nobody waits for, the step fails with one
 * `::error::` line and no stack trace; the places of the stack, without any message, are told in debug mode only.
 */
async function runAction(action) {
    let failed = false;
    const fail = (error) => {
        if (failed)
            return;
        failed = true;
        core/* setFailed */.C1(explain(error));
        if (core/* isDebug */._o())
            core/* debug */.Yz(places(error));
    };
    process.on('uncaughtException', (error) => {
        fail(error);
        // What else still runs is not to be trusted; the empty write waits until the error is out.
        process.stdout.write('', () => process.exit(1));
    });
    // Nothing is left that could wake the action, and it has not come to an end: Node would leave without a word.
    const failAsleep = () => fail(new Error('The action waits for something that never comes'));
    process.on('exit', failAsleep);
    try {
        await action();
    }
    catch (error) {
        fail(error);
    }
    finally {
        process.off('exit', failAsleep);
    }
}
/** A message of our own is printed; any other could hold what it failed on, so only its kind is named. */
function explain(error) {
    if (isUserError(error))
        return error.message;
    return `This is a fault of asc-key, not of your workflow (${kindOf(error)}). Run the job again with debug logging, and report the lines that begin with "at" in an issue of asc-key.`;
}
/**
 * The places in the stack: function, file without its folders, line and column. All else could hold anything, for a
 * message may span lines and look like a stack.
 */
function places(error) {
    const message = new Set((textOf(error, 'message') ?? '').split('\n'));
    const frames = (textOf(error, 'stack') ?? '').split('\n').flatMap((line) => {
        const frame = /^ {4}at (?:(?<where>[\w.$<>[\] ]{1,60}) \()?(?:.*[/\\:])?(?<file>[\w.-]{1,30}:\d+:\d+)\)?$/.exec(line);
        if (frame === null || message.has(line))
            return [];
        const { where, file } = frame.groups;
        return [where === undefined ? `at ${file}` : `at ${where} (${file})`];
    });
    return frames.length > 0 ? frames.join('\n') : 'at an unknown place';
}
/** For example `TypeError ERR_INVALID_ARG_TYPE`: names that programs make, and nothing that only looks like one. */
function kindOf(error) {
    const name = textOf(error, 'name') ?? '';
    const code = textOf(error, 'code') ?? '';
    const shownName = /^[A-Z][A-Za-z]{0,30}$/.test(name) ? name : typeof error;
    return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+){0,8}$/.test(code) && code.length <= 50 ? `${shownName} ${code}` : shownName;
}
/** `instanceof` runs code of what was thrown, when that is a proxy. */
function isUserError(error) {
    try {
        return error instanceof user_error/* UserError */.y;
    }
    catch {
        return false;
    }
}
/** A property that is text; whatever was thrown may lack it, or throw when asked. */
function textOf(error, property) {
    try {
        const value = error[property];
        return typeof value === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./build/src/leaks/git/paths.js
var paths = __webpack_require__(533);
;// CONCATENATED MODULE: ./build/src/leaks/git/environment.js


/**
 * The environment of every git that we start, made by allow list: nothing of the job's `INPUT_*`, `ACTIONS_*` or
 * `GIT_*` gets through. What is read here was written by others, so git is told to ask nobody, fetch nothing by itself,
 * read no configuration but the repository's own, and see objects as they are, without replace refs.
 */
function readingEnvironment(source, avoid) {
    return {
        ...picked(source, NEEDED_BY_PROGRAMS),
        PATH: cleanPath(source.PATH ?? source.Path, avoid).join(external_node_path_.delimiter),
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
        .split(external_node_path_.delimiter)
        .filter((folder) => (0,external_node_path_.isAbsolute)(folder) && !avoid.some((place) => (0,paths/* isInside */.F)(folder, place)));
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

// EXTERNAL MODULE: ./build/src/leaks/git/files.js
var files = __webpack_require__(266);
;// CONCATENATED MODULE: ./build/src/leaks/git/git.js








/** From this version on git takes configuration from its environment (`GIT_CONFIG_COUNT`). */
const OLDEST = [2, 31];
const DEFAULT_TIMEOUT_MS = 600_000;
/** Given on the command line of every git: nothing in a repository may name a program to run. */
const NEUTRAL = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0'];
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
    constructor(path, avoid) {
        this.path = path;
        this.avoid = avoid;
        this.#environment = readingEnvironment(process.env, avoid);
        this.#folder = workingFolder(avoid);
    }
    /**
     * Looks for git on the PATH, without the folders that are relative or inside of the workspace.
     * @throws {UserError} when there is none, or one older than 2.31.
     */
    static async find(options = {}) {
        const workspace = options.workspace ?? process.env.GITHUB_WORKSPACE ?? process.cwd();
        // A workspace that is the root of the disk would exclude every program there is.
        const avoid = (0,paths/* real */.x)(workspace) === (0,external_node_path_.parse)((0,paths/* real */.x)(workspace)).root ? [] : [workspace];
        const path = findProgram(options.searchPath ?? process.env.PATH ?? process.env.Path, avoid);
        if (path === undefined) {
            throw new user_error/* UserError */.y('There is no git on the PATH. Install git before the step with actions/checkout (without git, checkout downloads files and no history), then run the job again.');
        }
        const git = new Git(path, avoid);
        await git.#checkVersion();
        return git;
    }
    /**
     * Runs git to its end and collects what it writes.
     * @throws {GitFailure} for an exit code that is not allowed, and at the time limit.
     */
    run(args, options = {}) {
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
        return (0,external_node_child_process_.spawn)(this.path, [...NEUTRAL, ...args], {
            cwd: this.#folder,
            env,
            stdio: options.stdio ?? ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
    }
    async #checkVersion() {
        const { stdout } = await this.run(['version'], { timeoutMs: 60_000 });
        const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(stdout.toString()) ?? []).map(Number);
        if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]))
            return;
        throw new user_error/* UserError */.y(`The git on the PATH is version ${major}.${minor}, and ${OLDEST.join('.')} is the oldest that can be used. Install a newer git before the step with actions/checkout.`);
    }
}
function findProgram(searchPath, avoid) {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    return cleanPath(searchPath, avoid)
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
function collect(child, command, options) {
    return new Promise((resolve, reject) => {
        const out = [];
        const err = [];
        child.stdout?.on('data', (chunk) => out.push(chunk));
        child.stderr?.on('data', (chunk) => err.push(chunk));
        // git ends its own children on SIGTERM, and on SIGKILL it cannot.
        const soft = setTimeout(() => child.kill('SIGTERM'), options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
        const hard = setTimeout(() => {
            child.kill('SIGKILL');
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

;// CONCATENATED MODULE: ./build/src/leaks/git/read.js


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
        throw new user_error/* UserError */.y(`The file ${path} has ${size} bytes, and 1 MiB is the most that is read. Shorten it.`);
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
        throw new GitFailure('ls-tree', code, '');
}
function parseEntry(line) {
    const tab = line.indexOf(0x09);
    const [mode = '', type = '', id = ''] = line.toString('latin1', 0, tab).split(' ');
    return { mode, type: type, id, path: Buffer.from(line.subarray(tab + 1)) };
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/parts.js
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

;// CONCATENATED MODULE: ./build/src/leaks/search/batch-parser.js
/** Objects up to this size are handed over in one piece. */
const WHOLE = 8 * 1024 ** 2;
/** Larger ones come in windows of this size, … */
const WINDOW = 4 * 1024 ** 2;
/** … each beginning this much before the end of the one before it. */
const OVERLAP = 256 * 1024;
/** At least so much room is offered to a read. */
const ROOM = 128 * 1024;
/** Small enough to stay in the cache of a processor. */
const FIRST_CAPACITY = 256 * 1024;
const BLANK = 0x20;
const NEWLINE = 0x0a;
/** The id of the object that a header is of. */
function idOf({ buffer, idAt, idLength }) {
    return buffer.toString('latin1', idAt, idAt + idLength);
}
/**
 * Takes what `git cat-file --batch` writes apart, in the buffer into which it was read: ask for `room()`, put bytes
 * there, say how many by `filled()`.
 */
class batch_parser_BatchParser {
    buffer = Buffer.allocUnsafeSlow(FIRST_CAPACITY);
    idAt = 0;
    idLength;
    #visitor;
    #start = 0;
    #end = 0;
    /** Bytes needed from `#start` on before there is anything to do. */
    #needed = 1;
    /** Of an object in windows: bytes that have not been handed over, and how many before them are repeated. */
    #left = 0;
    #repeated = 0;
    #inWindows = false;
    /** @param idLength digits of an object's id: 40, or 64 where the hash is SHA-256 */
    constructor(visitor, idLength) {
        this.#visitor = visitor;
        this.idLength = idLength;
    }
    /** Where the next bytes go: the place in `buffer`, and how many fit there. */
    room() {
        if (this.#start === this.#end && !this.#inWindows) {
            this.#start = 0;
            this.#end = 0;
        }
        if (this.buffer.length - this.#end < ROOM || this.#start + this.#needed > this.buffer.length)
            this.#makeRoom();
        return { offset: this.#end, length: this.buffer.length - this.#end };
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
        const kind = at < end ? buffer[at] : undefined;
        const typeLength = kind === 0x62 || kind === 0x74 ? (buffer[at + 1] === 0x61 ? 3 : 4) : kind === 0x63 ? 6 : 7;
        const type = typeLength === 3 ? 'tag' : typeLength === 6 ? 'commit' : kind === 0x62 ? 'blob' : 'tree';
        at += typeLength;
        if (at + 1 > end)
            return this.#need(at + 1 - this.#start);
        this.idAt = this.#start;
        if (typeLength === 7)
            return this.#missing(at);
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
        const id = this.buffer.toString('latin1', this.#start, this.#start + this.idLength);
        const word = this.buffer.toString('latin1', at - 8, at + 1);
        if (word !== ' missing\n')
            throw new Error('The output of git has a form that is not known');
        this.#visitor.missing(id);
        this.#start = at + 1;
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
        const capacity = Math.max(this.buffer.length, this.#needed + ROOM, this.#end - this.#start + ROOM);
        const target = capacity > this.buffer.length ? Buffer.allocUnsafeSlow(capacity) : this.buffer;
        this.buffer.copy(target, 0, this.#start, this.#end);
        this.buffer = target;
        this.#end -= this.#start;
        this.#start = 0;
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(474);
;// CONCATENATED MODULE: ./build/src/leaks/search/object-ids.js


/** The commands that list, without repetition, every object of a scope. */
function listers(scope) {
    const { tree, range } = scope;
    if (range.kind === 'all') {
        // Without a header to open this costs a walk over the indexes of the packs.
        return [{ args: ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)'], input: '' }];
    }
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'];
    const lists = [];
    if (tree !== undefined)
        lists.push({ args, input: `${tree}^{tree}\n` });
    if (range.kind === 'commits' && range.include.length > 0) {
        const excluded = [...range.exclude, ...(tree === undefined ? [] : [`${tree}^{tree}`])];
        lists.push({ args, input: [...range.include, ...excluded.map((id) => `^${id}`), ''].join('\n') });
    }
    return lists;
}
/**
 * Of a pack whose index is damaged git says so, leaves its objects out, and ends as if nothing were amiss. That an
 * alternate is gone was noticed before, and what it held may have been fetched.
 */
const COMPLAINT = /^(?:error|fatal): (?!object directory |unable to normalize alternate )/m;
/** Chunks of a list are at least so large, unless the list ends. */
const CHUNK = 16 * 1024;
/**
 * The lines of a list as they come, in buffers of whole lines. What git says is missing is left out, and told, and so is
 * that git complained.
 * @throws {GitFailure} when git could not list all of them
 */
async function* idLines(store, lister, options) {
    const child = store.git.spawn(lister.args, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
    // A git that ends before it has read its input tells by its exit code.
    child.stdin?.on('error', () => { });
    child.stdin?.end(lister.input);
    const ended = exitOf(child);
    try {
        let rest = Buffer.alloc(0);
        for await (const chunk of outputOf(child)) {
            const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            const end = bytes.length < CHUNK ? 0 : bytes.lastIndexOf(0x0a) + 1;
            if (end > 0)
                yield onlyIds(bytes.subarray(0, end), options);
            rest = bytes.subarray(end);
        }
        if (rest.length > 0)
            yield onlyIds(rest, options);
        const { code, stderr } = await ended;
        if (code !== 0)
            throw new GitFailure(lister.args[0] ?? '', code, stderr);
        if (COMPLAINT.test(stderr))
            options.complaint();
    }
    finally {
        if (child.exitCode === null)
            child.kill('SIGKILL');
    }
}
function exitOf(child) {
    const errors = [];
    child.stderr?.on('data', (chunk) => {
        if (errors.length < 16)
            errors.push(chunk);
    });
    const ended = (0,external_node_events_.once)(child, 'close').then(([code]) => ({
        code: typeof code === 'number' ? code : -1,
        stderr: Buffer.concat(errors).toString(),
    }));
    // Whoever waits for it hears of the fault; nobody may be waiting any more.
    ended.catch(() => { });
    return ended;
}
function outputOf(child) {
    if (child.stdout === null)
        throw new Error('git was started without a pipe');
    return child.stdout;
}
/** A line is an id, or `?` and the id of a missing object. */
function onlyIds(lines, { idLength, leaveOut, missing }) {
    const width = idLength + 1;
    const isClean = lines.length % width === 0 && !lines.includes(0x3f);
    if (isClean && (leaveOut === undefined || !lines.includes(leaveOut)))
        return lines;
    const ids = [];
    for (const line of lines.toString('latin1').split('\n')) {
        if (line.startsWith('?'))
            missing(line.slice(1, width));
        else if (line.length === idLength && line !== leaveOut)
            ids.push(`${line}\n`);
        else if (line !== '' && line !== leaveOut)
            throw new Error('git listed something that is no object id');
    }
    return Buffer.from(ids.join(''), 'latin1');
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(919);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ./build/src/leaks/detect/layer.js
/**
 * A text as it is after some encodings were taken off, which knows for each of its bytes the place in the layer around
 * it, so that whatever is found can be told in places of the content.
 */
class Layer {
    bytes;
    /** Undefined for a part of the content itself. */
    origin;
    /** Where a part of the content begins in the content; 0 for all other layers. */
    offset;
    /** The encodings taken off so far, outermost first. */
    names;
    #text;
    constructor(bytes, origin, offset, names) {
        this.bytes = bytes;
        this.origin = origin;
        this.offset = offset;
        this.names = names;
    }
    /** The bytes as characters of Latin-1, one character a byte. */
    get text() {
        this.#text ??= this.bytes.toString('latin1');
        return this.#text;
    }
}
/** The part of the content between `from` and `to`, nothing taken off. */
function bareLayer(content, from, to) {
    return new Layer(content.subarray(from, to), undefined, from, []);
}
/** The part of a layer between two of its bytes. */
function sliceOf(layer, from, to) {
    const bytes = layer.bytes.subarray(from, to);
    if (layer.origin === undefined)
        return new Layer(bytes, undefined, layer.offset + from, layer.names);
    return new Layer(bytes, new SliceOrigin(layer.origin, from), 0, layer.names);
}
class SliceOrigin {
    around;
    pieced;
    #whole;
    #from;
    constructor(whole, from) {
        this.around = whole.around;
        this.pieced = whole.pieced;
        this.#whole = whole;
        this.#from = from;
    }
    first(index) {
        return this.#whole.first(this.#from + index);
    }
    last(index) {
        return this.#whole.last(this.#from + index);
    }
}
/** Where in the content the byte at `index` begins. */
function startOf(layer, index) {
    let place = index;
    let at = layer;
    for (let { origin } = at; origin !== undefined; { origin } = at) {
        place = origin.first(place);
        at = origin.around;
    }
    return at.offset + place;
}
/** Where in the content the byte at `index` ends: behind the last byte that stood for it. */
function endOf(layer, index) {
    let place = index;
    let at = layer;
    for (let { origin } = at; origin !== undefined; { origin } = at) {
        place = origin.last(place);
        at = origin.around;
    }
    return at.offset + place + 1;
}
/** The name of the reading that leaves out whatever seems to be no base64: right only where it is proven. */
const GUESSED = 'pieces';

;// CONCATENATED MODULE: ./build/src/leaks/detect/layer-writer.js

/** Numbers a run: the index of its first byte, where that stood around, from byte to byte there, and how wide each is. */
const FIELDS = 4;
/** Writes a layer out of another one. Bytes that stood around at even distances are one run, and cost no memory each. */
class LayerWriter {
    #around;
    #bytes;
    #runs = new Int32Array(32 * FIELDS);
    /** Where the last run begins in `#runs`; negative without any. */
    #run = -FIELDS;
    #length = 0;
    /** @param capacity the most bytes that will be written */
    constructor(around, capacity = around.bytes.length) {
        this.#around = around;
        this.#bytes = Buffer.allocUnsafe(capacity);
    }
    get length() {
        return this.#length;
    }
    /** One byte that stood for the bytes around from `first` up to and with `last`. */
    write(byte, first, last) {
        const runs = this.#runs;
        const run = this.#run;
        const index = this.#length++;
        this.#bytes[index] = byte;
        const width = last + 1 - first;
        if (run >= 0 && runs[run + 3] === width) {
            const length = index - runs[run];
            const start = runs[run + 1];
            if (first === start + length * runs[run + 2])
                return;
            if (length === 1 && first > start) {
                runs[run + 2] = first - start;
                return;
            }
        }
        this.#begin(index, first, width);
    }
    copy(first, end) {
        if (end <= first)
            return;
        this.#begin(this.#length, first, 1);
        this.#around.bytes.copy(this.#bytes, this.#length, first, end);
        this.#length += end - first;
    }
    /** Forgets what was written, so that the writer can be used again. */
    clear() {
        this.#length = 0;
        this.#run = -FIELDS;
    }
    /** The layer, or undefined when nothing was written. */
    finish(name, pieced = false) {
        if (this.#length === 0)
            return undefined;
        const runs = this.#runs.subarray(0, this.#run + FIELDS);
        const origin = new WrittenOrigin(this.#around, runs, pieced);
        return new Layer(this.#bytes.subarray(0, this.#length), origin, 0, [...this.#around.names, name]);
    }
    #begin(index, first, width) {
        this.#run += FIELDS;
        if (this.#run === this.#runs.length) {
            const longer = new Int32Array(2 * this.#runs.length);
            longer.set(this.#runs);
            this.#runs = longer;
        }
        this.#runs[this.#run] = index;
        this.#runs[this.#run + 1] = first;
        this.#runs[this.#run + 2] = width;
        this.#runs[this.#run + 3] = width;
    }
}
class WrittenOrigin {
    around;
    pieced;
    #runs;
    constructor(around, runs, pieced) {
        this.around = around;
        this.pieced = pieced;
        this.#runs = runs;
    }
    first(index) {
        const runs = this.#runs;
        const run = this.#runOf(index);
        return runs[run + 1] + (index - runs[run]) * runs[run + 2];
    }
    last(index) {
        return this.first(index) + this.#runs[this.#runOf(index) + 3] - 1;
    }
    #runOf(index) {
        let low = 0;
        let high = this.#runs.length / FIELDS - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#runs[middle * FIELDS] <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return low * FIELDS;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/base32.js

/** RFC 4648, and its alphabet with extended hex, in which the digits come first. */
const ALPHABETS = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', '0123456789ABCDEFGHIJKLMNOPQRSTUV'];
const SPACE = 64;
const NONE = 65;
/** For each alphabet, in either case, the value of each character. */
const TABLES = ALPHABETS.flatMap((alphabet) => [alphabet, alphabet.toLowerCase()].map((characters) => {
    const values = new Uint8Array(256).fill(NONE);
    for (const space of ' \t\r\n')
        values[space.charCodeAt(0)] = SPACE;
    for (let value = 0; value < 32; value++)
        values[characters.charCodeAt(value)] = value;
    return values;
}));
/** The shortest key of 67 bytes takes 108 characters. */
const SHORTEST = 106;
/** Eight characters stand for five bytes: so many places there are at which the bytes may begin. */
const BASE32_PHASES = 8;
/** The alphabets of which all characters between two offsets are; by chance, no text in base64 is of any. */
function base32Alphabets(bytes, from, to) {
    return TABLES.filter((values) => {
        for (let i = from; i < to; i++)
            if (values[bytes[i]] > SPACE)
                return false;
        return true;
    });
}
/** What a text holds from its character number `phase` on, white space not counted. */
function decodeBase32(bytes, alphabet, phase) {
    const decoded = Buffer.allocUnsafe(Math.ceil((bytes.length * 5) / 8));
    let length = 0;
    eachByte(bytes, alphabet, { start: 0, end: bytes.length }, phase, (byte) => {
        decoded[length++] = byte;
    });
    return decoded.subarray(0, length);
}
/** The runs of base32, white space within them ignored, each decoded at all alignments. */
function readBase32(layer, worth) {
    const layers = [];
    for (const { start, end } of runsOf(layer)) {
        for (const alphabet of base32Alphabets(layer.bytes, start, end)) {
            for (let phase = 0; phase < BASE32_PHASES; phase++) {
                if (!worth(decodeBase32(layer.bytes.subarray(start, end), alphabet, phase)))
                    continue;
                const writer = new LayerWriter(layer, end - start);
                eachByte(layer.bytes, alphabet, { start, end }, phase, (byte, first, last) => writer.write(byte, first, last));
                const read = writer.finish('base32');
                if (read !== undefined)
                    layers.push(read);
            }
        }
    }
    return layers;
}
/** A line that is long enough, and those behind it, white space between. */
const LINES = new RegExp(['A-Z2-7', 'a-z2-7', '0-9A-V', '0-9a-v'].map((all) => `[${all}]{32,}(?:\\s{1,64}[${all}]+)*`).join('|'), 'g');
/** What is all hex is none. */
const NO_HEX = /[^0-9a-fA-F\s]/;
function runsOf({ text }) {
    return Array.from(text.matchAll(LINES))
        .filter(([run]) => run.length >= SHORTEST && NO_HEX.test(run))
        .map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
}
function eachByte(bytes, values, { start, end }, phase, take) {
    let skip = phase;
    let bits = 0;
    let buffered = 0;
    let first = start;
    for (let i = start; i < end; i++) {
        const value = values[bytes[i]];
        if (value >= SPACE || skip-- > 0)
            continue;
        buffered = ((buffered << 5) | value) & 0xfff;
        bits += 5;
        if (bits < 8)
            continue;
        bits -= 8;
        take((buffered >> bits) & 255, first, i);
        first = i;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/base64.js

/** The value of each base64 character of either alphabet; white space 64; all else 65. */
const VALUES = new Uint8Array(256).fill(65);
'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('').forEach((character, value) => {
    VALUES[character.charCodeAt(0)] = value;
});
VALUES['-'.charCodeAt(0)] = 62;
VALUES['_'.charCodeAt(0)] = 63;
for (const space of ' \t\r\n\v\f\x85\xa0')
    VALUES[space.charCodeAt(0)] = 64;
/** The shortest key of 67 bytes takes 90 characters. */
const base64_SHORTEST = 88;
/** The runs of base64, white space within them ignored, each decoded at all four alignments. */
function readBase64(layer, worth) {
    const { bytes } = layer;
    const layers = [];
    for (let start = 0; start < bytes.length;) {
        let end = start;
        let count = 0;
        for (; end < bytes.length; end++) {
            const value = VALUES[bytes[end]];
            if (value > 64)
                break;
            if (value < 64)
                count++;
        }
        if (count >= base64_SHORTEST)
            layers.push(...decodeRun(layer, { start, end, count }, worth));
        start = end + 1;
    }
    return layers;
}
function decodeRun(layer, run, worth) {
    const layers = [];
    let start = run.start;
    for (let phase = 0; phase < 4; phase++) {
        // White space is passed over by the decoder, and may stand before the first character.
        while (VALUES[layer.bytes[start]] > 63)
            start++;
        const decoded = Buffer.from(layer.bytes.toString('latin1', start, run.end), 'base64');
        if (worth(decoded)) {
            const origin = new Base64Origin(layer, { start, end: run.end, count: run.count - phase });
            layers.push(new Layer(decoded, origin, 0, [...layer.names, 'base64']));
        }
        start++;
    }
    return layers;
}
/** Each three bytes stand in four characters. */
class Base64Origin {
    around;
    pieced = false;
    #run;
    /** Where each character stands; made when it is asked for. */
    #places;
    constructor(around, run) {
        this.around = around;
        this.#run = run;
    }
    first(index) {
        return this.#place(Math.floor((index * 4) / 3));
    }
    last(index) {
        return this.#place(Math.floor((index * 4) / 3) + 1);
    }
    #place(character) {
        const { start, end, count } = this.#run;
        if (count === end - start)
            return start + character;
        this.#places ??= placesOf(this.around.bytes, this.#run);
        return this.#places[character];
    }
}
function placesOf(bytes, { start, end, count }) {
    const places = new Int32Array(count);
    let found = 0;
    for (let i = start; i < end; i++)
        if (VALUES[bytes[i]] < 64)
            places[found++] = i;
    return places;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/characters.js

/** Fewer characters hold no key. */
const characters_SHORTEST = 60;
/** Of `od -c`, `od -a` and `hexdump -c`: the address, and up to sixteen characters in four columns each. */
const characters_LINES = /(?:^|[^0-9A-Za-z])[0-9a-f]{7,8}((?: [ -~]{3}){1,16})[ \r]*$/gm;
const WIDTH = 4;
const NAMES = {
    '': 32,
    sp: 32,
    nl: 10,
    cr: 13,
    ht: 9,
    '\\0': 0,
    '\\a': 7,
    '\\b': 8,
    '\\t': 9,
    '\\n': 10,
    '\\v': 11,
    '\\f': 12,
    '\\r': 13,
};
/** Of the words of armour, and of the OID, as they stand among characters in columns. */
const SIGNS = /K {3}E {3}Y|H {1,3}(?:316|ce) {3}=/;
/** So far behind an address such signs may stand. */
const REACH = 400;
/** Whether a dump of characters that may hold a key has the address of its second line at `at`. */
function areCharactersNear(bytes, at) {
    return SIGNS.test(bytes.toString('latin1', Math.max(0, at - REACH), at + REACH));
}
/** Dumps of characters: what is printable as it is, and the rest by name or in octal. */
function readCharacters(layer) {
    const writer = new LayerWriter(layer);
    for (const match of layer.text.matchAll(characters_LINES)) {
        const cells = match[1];
        const start = match.index + match[0].indexOf(cells);
        for (let at = 0; at < cells.length; at += WIDTH) {
            const byte = byteOf(cells.slice(at + 1, at + WIDTH).trim());
            if (byte !== undefined)
                writer.write(byte, start + at, start + at + WIDTH - 1);
        }
    }
    const read = writer.length < characters_SHORTEST ? undefined : writer.finish('dump of characters');
    return read === undefined ? [] : [read];
}
function byteOf(cell) {
    if (cell.length === 1)
        return cell.charCodeAt(0);
    return /^[0-3][0-7]{2}$/.test(cell) ? Number.parseInt(cell, 8) : NAMES[cell];
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
;// CONCATENATED MODULE: ./build/src/leaks/detect/compressed.js


/** Compressed bytes that grow beyond this are not looked into. */
const LARGEST = 2 << 20;
/** Parts of what is longer than the part of the content looked at are read as far as they go. */
const OPTIONS = { maxOutputLength: LARGEST, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, info: true };
/** Whether bytes begin as a file of gzip does (RFC 1952), or a stream of zlib with any usual window (RFC 1950). */
function isCompressed(bytes) {
    const [first = 0, second = 0] = bytes;
    if (first === 0x1f)
        return second === 0x8b && bytes[2] === 8;
    return first === 0x78 && (first * 256 + second) % 31 === 0 && (second & 0x20) === 0 && bytes.length > 16;
}
/** What begins in the middle of bytes is known by more of its head: files of gzip, which know one method only. */
const GZIP = Buffer.from('1f8b08', 'hex');
/** Bytes that hold more heads than that hold them by chance. */
const MOST = 4;
/** Where something compressed begins: at the start, or else wherever a file of gzip does. */
function compressedPlaces(bytes) {
    if (isCompressed(bytes))
        return [0];
    const places = [];
    for (let at = bytes.indexOf(GZIP); at >= 0 && places.length < MOST; at = bytes.indexOf(GZIP, at + 1))
        places.push(at);
    return places;
}
/**
 * What gzip or zlib compressed. Only the first member of a file of gzip: Node takes whatever stands behind it for the
 * next one, and fails.
 */
function readCompressed(layer) {
    return compressedPlaces(layer.bytes).flatMap((place) => inflateAt(layer, place));
}
/** What was compressed from `place` on. */
function inflateAt(layer, place) {
    const isGzip = layer.bytes[place] === 0x1f;
    const start = isGzip ? endOfHeader(layer.bytes, place) : place + 2;
    try {
        const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(layer.bytes.subarray(start), OPTIONS);
        const origin = new WholeOrigin(layer, place, Math.min(layer.bytes.length, start + engine.bytesWritten) - 1);
        return buffer.length === 0 ? [] : [new Layer(buffer, origin, 0, [...layer.names, isGzip ? 'gzip' : 'zlib'])];
    }
    catch {
        // What only looks compressed, or is damaged.
        return [];
    }
}
/** Behind the header of gzip: ten bytes, and what their flags announce (RFC 1952, 2.3). */
function endOfHeader(bytes, start) {
    const flags = bytes[start + 3] ?? 0;
    let at = start + 10;
    if ((flags & 4) !== 0)
        at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
    for (const text of [8, 16])
        if ((flags & text) !== 0)
            at = bytes.indexOf(0, at) + 1;
    return (flags & 2) === 0 ? at : at + 2;
}
/** Where a byte was is not known: all that was compressed stood for it. */
class WholeOrigin {
    around;
    pieced = false;
    #first;
    #end;
    constructor(around, first, end) {
        this.around = around;
        this.#first = first;
        this.#end = end;
    }
    first() {
        return this.#first;
    }
    last() {
        return this.#end;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/notation.js
/** An escape that stands for nothing, such as an escaped line break. */
const NOTHING = 0x200;
/** Characters beyond Latin-1 are no part of a key: one byte holds their place. */
const OTHER = 0x3f;
/** The length of an escape and the byte that it stands for, in one number. */
function escapeOf(length, value) {
    return (length << 10) | (value === NOTHING || value < 256 ? value : OTHER);
}
/** By byte: the value of a hex digit; 255 for all other characters. */
const DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const digit = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase());
    return digit < 0 ? 255 : digit;
});
/** The number that so many hex digits make, or -1. */
function hexAt(bytes, at, count) {
    let value = 0;
    for (let i = at; i < at + count; i++) {
        const digit = digitAt(bytes, i);
        if (digit > 15)
            return -1;
        value = (value << 4) | digit;
    }
    return value;
}
/** The value of the hex digit at `at`; more than 15 where none stands there. */
function digitAt(bytes, at) {
    return at < bytes.length ? DIGITS[bytes[at]] : 255;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/string-escapes.js

/** What stands behind a backslash for a control character, in most languages. */
const CONTROLS = new Uint8Array(256);
for (const [letter, value] of Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, a: 7, e: 27, Z: 26 })) {
    CONTROLS[letter.charCodeAt(0)] = value;
}
const [BACKSLASH, BRACE, CLOSING, ZERO, CAPITAL_U, U, X, string_escapes_NEWLINE, RETURN] = Array.from('\\{}0Uux\n\r', (character) => character.charCodeAt(0));
function readBackslash(bytes, at) {
    const letter = bytes[at + 1];
    if (letter === undefined)
        return 0;
    if (letter === X) {
        const value = bytes[at + 2] === BRACE ? -1 : hexAt(bytes, at + 2, 2);
        return value >= 0 ? escapeOf(4, value) : readBraces(bytes, at);
    }
    if (letter === U) {
        let digits = at + 2;
        while (bytes[digits] === U)
            digits++;
        const value = hexAt(bytes, digits, 4);
        return value >= 0 ? escapeOf(digits + 4 - at, value) : readBraces(bytes, at);
    }
    if (letter === CAPITAL_U) {
        const value = hexAt(bytes, at + 2, 8);
        if (value >= 0)
            return escapeOf(10, value);
    }
    if (letter >= ZERO && letter < ZERO + 4) {
        const [second, third] = [(bytes[at + 2] ?? 0) - ZERO, (bytes[at + 3] ?? 0) - ZERO];
        const isOctal = second >= 0 && second < 8 && third >= 0 && third < 8;
        if (isOctal)
            return escapeOf(4, ((letter - ZERO) << 6) | (second << 3) | third);
        if (letter === ZERO)
            return escapeOf(2, 0);
    }
    if (letter === string_escapes_NEWLINE || (letter === RETURN && bytes[at + 2] === string_escapes_NEWLINE)) {
        let end = at + (letter === string_escapes_NEWLINE ? 2 : 3);
        while (bytes[end] === 0x20 || bytes[end] === 0x09)
            end++;
        return escapeOf(end - at, NOTHING);
    }
    return escapeOf(2, CONTROLS[letter] || letter);
}
/** `\u{41}` and `\x{41}`, zeros before the digits; else the letter stands for itself. */
function readBraces(bytes, at) {
    let end = at + 3;
    let value = 0;
    for (; bytes[at + 2] === BRACE && end < at + 12; end++) {
        const digit = digitAt(bytes, end);
        if (digit > 15)
            break;
        value = (value << 4) | digit;
    }
    if (end > at + 3 && bytes[end] === CLOSING && value >= 0)
        return escapeOf(end + 1 - at, value);
    return escapeOf(2, bytes[at + 1]);
}
const STRINGS = { name: 'string escapes', mark: BACKSLASH, read: readBackslash };

;// CONCATENATED MODULE: ./build/src/leaks/detect/escapes.js



/** What stands before the digits of a character in old scripts: `%u0041`. */
const WIDE = Buffer.from('u00');
/** Numbers behind a backslash that take as many digits as stand there, up to three: octal in C, decimal in Lua. */
const NUMBERED = [8, 10].map((radix) => {
    const digits = new RegExp(`^[0-${radix - 1}]{1,3}`);
    return {
        name: 'string escapes',
        mark: STRINGS.mark,
        read: (bytes, at) => {
            const number = digits.exec(bytes.toString('latin1', at + 1, at + 4))?.[0];
            const value = Number.parseInt(number ?? '', radix);
            return number === undefined || value > 255 ? STRINGS.read(bytes, at) : escapeOf(1 + number.length, value);
        },
    };
});
const PERCENT = {
    name: 'percent-encoding',
    mark: 0x25,
    read: (bytes, at) => {
        const value = hexAt(bytes, at + 1, 2);
        if (value >= 0)
            return escapeOf(3, value);
        if (!WIDE.every((byte, i) => bytes[at + 1 + i] === byte))
            return 0;
        const wide = hexAt(bytes, at + 4, 2);
        return wide < 0 ? 0 : escapeOf(6, wide);
    },
};
const SOFT_BREAK = /^=[ \t]*\r?\n(?![-\s])/;
/** Longer white space than this before a line break is none that quoted-printable makes. */
const LONGEST_BREAK = 80;
const QUOTED_PRINTABLE = {
    name: 'quoted-printable',
    mark: 0x3d,
    read: (bytes, at) => {
        const value = hexAt(bytes, at + 1, 2);
        if (value >= 0)
            return escapeOf(3, value);
        const match = SOFT_BREAK.exec(bytes.toString('latin1', at, at + LONGEST_BREAK));
        return match === null ? 0 : escapeOf(match[0].length, NOTHING);
    },
};
const ENTITY_NAMES = {
    quot: 34,
    QUOT: 34,
    amp: 38,
    AMP: 38,
    apos: 39,
    lt: 60,
    LT: 60,
    gt: 62,
    GT: 62,
    nbsp: 32,
    NewLine: 10,
    Tab: 9,
    plus: 43,
    sol: 47,
    equals: 61,
    hyphen: 45,
    dash: 45,
    lowbar: 95,
    UnderBar: 95,
    colon: 58,
    comma: 44,
    period: 46,
    bsol: 92,
    lbrace: 123,
    lcub: 123,
    rcub: 125,
    rbrace: 125,
    percnt: 37,
    num: 35,
    shy: NOTHING,
    ZeroWidthSpace: NOTHING,
};
const ENTITY = /^&(?:#[xX]0*([0-9a-fA-F]{1,5});?|#0*(\d{1,6});?|([A-Za-z]{2,14});)/;
const LONGEST_ENTITY = 24;
const ENTITIES = {
    name: 'HTML entities',
    mark: 0x26,
    read: (bytes, at) => {
        const match = ENTITY.exec(bytes.toString('latin1', at, at + LONGEST_ENTITY));
        if (match === null)
            return 0;
        const [all, hex, decimal, name] = match;
        const named = ENTITY_NAMES[name ?? ''];
        if (named !== undefined)
            return escapeOf(all.length, named);
        if (hex !== undefined)
            return escapeOf(all.length, Math.min(256, Number.parseInt(hex, 16)));
        return decimal === undefined ? 0 : escapeOf(all.length, Math.min(256, Number.parseInt(decimal, 10)));
    },
};
/** Characters of Latin-1 that were written as UTF-8, by the first byte of those that ASCII lacks. */
const UTF8 = {
    name: 'UTF-8',
    mark: 0xc2,
    read: (bytes, at) => {
        const next = bytes[at + 1] ?? 0;
        return next >> 6 === 2 ? escapeOf(2, ((bytes[at] & 3) << 6) | (next & 63)) : 0;
    },
};
/** The escapes of JSON and of strings in most languages. */
const STRING_ESCAPES = readingOf(STRINGS);
/** The same where numbers may have fewer than three digits, which only some languages know. */
const NUMBERED_ESCAPES = (layer, worth) => NUMBER.test(layer.text) ? NUMBERED.flatMap((notation) => readingOf(notation)(layer, worth)) : [];
const NUMBER = /\\[1-9]/;
const READ_PERCENT = readingOf(PERCENT);
const READ_ENTITIES = readingOf(ENTITIES);
const TAKE_OFF_QUOTED_PRINTABLE = readingOf(QUOTED_PRINTABLE);
/** What stands in every text of quoted-printable that differs from the plain one: an equals sign, or a long line. */
const escapes_SIGNS = /=3[dD]|=[ \t]*\r?\n|(?:=[0-9A-Fa-f]{2}){8}/;
const READ_QUOTED_PRINTABLE = (layer, worth) => escapes_SIGNS.test(layer.text) ? TAKE_OFF_QUOTED_PRINTABLE(layer, worth) : [];
const READ_UTF8 = readingOf(UTF8);
/** Takes off whichever of the common notations there are: where two or more are mixed, it does not matter how. */
const MIXED_ESCAPES = (layer, worth) => {
    let last = layer;
    for (const reading of [STRING_ESCAPES, READ_PERCENT, READ_ENTITIES])
        last = reading(last, worth)[0] ?? last;
    return last === layer ? [] : [last];
};
/** Those that seldom stand where others do. */
const RARE_ESCAPES = [READ_QUOTED_PRINTABLE, READ_UTF8];
function readingOf(notation) {
    return (layer) => {
        const read = takeOff(layer, notation);
        return read === undefined ? [] : [read];
    };
}
function takeOff(layer, notation) {
    const { bytes } = layer;
    const { mark, read } = notation;
    // UTF-8 writes one half of Latin-1 behind the mark, the other behind the byte after it.
    const other = mark === UTF8.mark ? mark + 1 : mark;
    if (!bytes.includes(mark) && (other === mark || !bytes.includes(other)))
        return undefined;
    const writer = new LayerWriter(layer);
    let done = 0;
    for (let at = 0; at < bytes.length;) {
        const byte = bytes[at];
        const found = byte === mark || byte === other ? read(bytes, at) : 0;
        if (found === 0) {
            at++;
            continue;
        }
        writer.copy(done, at);
        done = at + (found >> 10);
        const value = found & 0x3ff;
        if (value !== NOTHING)
            writer.write(value, at, done - 1);
        at = done;
    }
    if (done === 0)
        return undefined;
    writer.copy(done, bytes.length);
    return writer.finish(notation.name);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/git-patch.js


/** What a binary file in a patch begins with, and a literal of it; the lines follow, the first character of each its length. */
const GIT_PATCH = 'y patch\n';
const BLOCK = /GIT binary patch\r?\nliteral \d{1,9}\r?\n((?:[A-Za-z][!-~]{5,65}(?:\r?\n|$)){1,400})/g;
const LINE = /([A-Za-z])([!-~]+)/g;
/** The alphabet of git's base85. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
const GROUP = 5;
/** The binary files in patches of git: base85 of what zlib compressed. */
function readGitPatch(layer) {
    const layers = [];
    for (const match of layer.text.matchAll(BLOCK)) {
        const lines = match[1];
        const start = match.index + match[0].length - lines.length;
        const writer = new LayerWriter(layer, lines.length);
        for (const { index, 1: length, 2: digits } of lines.matchAll(LINE)) {
            writeLine(writer, lengthOf(length), digits, start + index + 1);
        }
        const read = writer.finish('patch of git');
        if (read !== undefined)
            layers.push(...inflateAt(read, 0));
    }
    return layers;
}
/** `A` to `Z` stand for 1 to 26, `a` to `z` for 27 to 52. */
function lengthOf(character) {
    const code = character.charCodeAt(0);
    return code < 0x61 ? code - 0x40 : code - 0x60 + 26;
}
/** Each five characters are four bytes; of the last ones as many as the length of the line leaves. */
function writeLine(writer, length, digits, first) {
    let left = length;
    for (let at = 0; at + GROUP <= digits.length; at += GROUP) {
        let value = 0;
        for (let i = at; i < at + GROUP; i++)
            value = value * ALPHABET.length + ALPHABET.indexOf(digits[i]);
        for (let shift = 24; shift >= 0 && left > 0; shift -= 8, left--) {
            writer.write((value >>> shift) & 255, first + at, first + at + GROUP - 1);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/run-kinds.js
/** What a byte may be a part of, one bit each. */
const BASE64 = 1;
const HEX = 2;
const run_kinds_SPACE = 4;
/** All that may stand in and between numbers. */
const NUMBERS = 8;
const DIGIT = 16;
/** By byte. */
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    let kinds = 0;
    if (/[A-Za-z0-9+/_-]/.test(character))
        kinds |= BASE64;
    if (/[0-9a-fA-F]/.test(character))
        kinds |= HEX;
    if (/[ \t\r\n]/.test(character))
        kinds |= run_kinds_SPACE;
    if (/[\t\r\n -@[-`{-~a-fhuxA-FHUX]/.test(character))
        kinds |= NUMBERS;
    if (/[0-9]/.test(character))
        kinds |= DIGIT;
    return kinds;
});
/** Whether all bytes between two offsets are of a kind. */
function areAll(kind, bytes, start, end) {
    for (let i = start; i < end; i++)
        if ((KINDS[bytes[i]] & kind) === 0)
            return false;
    return true;
}
/** Where the bytes of a kind around `at` begin, at or behind `from`. */
function startOfRun(kind, bytes, at, from) {
    let start = at;
    while (start > from && (KINDS[bytes[start - 1]] & kind) !== 0)
        start--;
    return start;
}
/** Where the bytes of a kind that begin at `at` end, at or before `to`. */
function endOfRun(kind, bytes, at, to) {
    let end = at;
    while (end < to && (KINDS[bytes[end]] & kind) !== 0)
        end++;
    return end;
}
/** The offsets at which the runs of a kind begin and end that have at least so many bytes. */
function run_kinds_runsOf(kind, bytes, least) {
    const table = KINDS;
    const runs = [];
    // A run of that length covers every place at that distance.
    for (let probe = least - 1; probe < bytes.length;) {
        if ((table[bytes[probe]] & kind) === 0) {
            probe += least;
            continue;
        }
        const start = startOfRun(kind, bytes, probe, 0);
        const end = endOfRun(kind, bytes, probe, bytes.length);
        if (end - start >= least)
            runs.push([start, end]);
        probe = end + least;
    }
    return runs;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/groups.js


/** What people and programs put between groups of characters. */
const SEPARATORS = ' \n\t,.-|_:;/';
/**
 * The body of a key in lines or groups of two to seven characters, too short for its literals. Marked by `?` is what
 * parts them; where that is two characters, such as a comma and a space, it is marked by `!?`.
 */
const GROUPED = [
    'qG?SM?49',
    'q?GSM?49',
    'qG?SM4?9',
    '?SM49?Aw',
    'GSM49?Ag',
    'CCqG?SM4',
    'ByqGSM?4',
    'GSM49A?g',
    'CqGSM4?9',
];
const GROUPED_WIDE = ['SM49!?Aw', 'SM49!?Ag', 'qG!?SM49', 'qGSM!?49', 'SM49A!?g', 'GSM4!?9A'];
/** Such groups, as the matcher takes them. */
const GROUP_PATTERNS = [
    ...GROUPED.map((group) => Array.from(group, (character) => (character === '?' ? SEPARATORS : character))),
    ...GROUPED_WIDE.map((group) => Array.from(group, (character) => (character === '?' ? ' \n' : character === '!' ? '\r,;.' : character))),
];
const PARTS = /[A-Za-z0-9]+/g;
const BODY = 'AMBMGByqGSM49AgEGCCqGSM49AwEH';
/** Whether eight characters are such groups. */
function isGrouped(literal) {
    const joined = (literal.match(PARTS) ?? []).join('');
    return joined.length >= 6 && joined.length < literal.length && BODY.includes(joined);
}
/** Long enough for a key, and what parts its groups, where that is of base64 itself. */
const SHORTEST_RUN = 100;
/** Fewer groups of one length are chance. */
const FEWEST = 4;
/** Leaves out what stands at even distances in a run of base64, and is of base64 itself. */
function readGroups(layer) {
    const runs = run_kinds_runsOf(BASE64, layer.bytes, SHORTEST_RUN);
    if (runs.length === 0)
        return [];
    return ['-', '_', '/'].flatMap((separator) => {
        const writer = new LayerWriter(layer);
        for (const [start, end] of runs) {
            const groups = layer.text.slice(start, end).split(separator);
            for (const [first, last] of evenGroups(groups))
                writer.copy(start + first, start + last);
        }
        return [writer.finish('groups', true)].filter((each) => each !== undefined);
    });
}
/** Where groups stand of which so many in a row are of one length, and behind them a shorter one. */
function evenGroups(groups) {
    const places = [];
    let row = [];
    let at = 0;
    for (const { length } of groups) {
        const [first] = row;
        const width = first === undefined ? length : first[1] - first[0];
        if (length === width)
            row.push([at, at + length]);
        else {
            if (row.length >= FEWEST)
                places.push(...row);
            if (row.length >= FEWEST && length < width)
                places.push([at, at + length]);
            row = [[at, at + length]];
        }
        at += length + 1;
    }
    return row.length >= FEWEST ? [...places, ...row] : places;
}

;// CONCATENATED MODULE: ./build/src/key/der.js
/**
 * A small reader of DER (ITU-T X.690): definite lengths in their shortest form, tags below 31. It never throws; what is
 * not DER is `undefined`.
 */
/** Tags that occur in keys, public keys and certificates. */
const TAG = {
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    null: 0x05,
    oid: 0x06,
    sequence: 0x30,
    context0: 0xa0,
    context1: 0xa1,
    context1Primitive: 0x81,
};
/** Reads tag and length at `offset`. The content may be cut off: compare `end` with what there is. */
function readHeader(bytes, offset) {
    const tag = bytes[offset];
    const first = bytes[offset + 1];
    if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f)
        return undefined;
    if (first < 0x80)
        return { tag, start: offset + 2, end: offset + 2 + first };
    const count = first & 0x7f;
    // Four bytes of length are more than any file here has; none at all is BER's indefinite form.
    if (count === 0 || count > 4)
        return undefined;
    let length = 0;
    for (let index = 0; index < count; index++) {
        const byte = bytes[offset + 2 + index];
        if (byte === undefined)
            return undefined;
        length = length * 256 + byte;
    }
    if (length < 0x80 || length < 256 ** (count - 1))
        return undefined;
    const start = offset + 2 + count;
    return { tag, start, end: start + length };
}
/** The elements that fill `parent` exactly; undefined where they do not. */
function readChildren(bytes, parent) {
    const children = [];
    let offset = parent.start;
    while (offset < parent.end) {
        const child = readHeader(bytes, offset);
        if (child === undefined || child.end > parent.end || child.end > bytes.length)
            return undefined;
        children.push(child);
        offset = child.end;
    }
    return children;
}
/** The content of an element as lower-case hex. */
function hexOf(bytes, element) {
    return Buffer.from(bytes.subarray(element.start, element.end)).toString('hex');
}

;// CONCATENATED MODULE: ./build/src/key/curves.js

/** Object identifiers as the hex of their DER content (RFC 5480, RFC 8410, SEC 2, RFC 5639). */
const CURVES = new Map([
    ['2a8648ce3d030107', 'P-256'],
    ['2a8648ce3d030101', 'P-192'],
    ['2b81040021', 'P-224'],
    ['2b81040022', 'P-384'],
    ['2b81040023', 'P-521'],
    ['2b8104000a', 'secp256k1'],
    ['2b2403030208010107', 'brainpoolP256r1'],
    ['2b240303020801010b', 'brainpoolP384r1'],
    ['2b240303020801010d', 'brainpoolP512r1'],
    ['2a811ccf5501822d', 'SM2'],
]);
const PRIME_FIELD = '2a8648ce3d0101';
/** The numbers of P-256 (FIPS 186-4, D.1.2.3; SEC 2, 2.4.2), big-endian. */
const PRIME = Buffer.from('ffffffff00000001000000000000000000000000ffffffffffffffffffffffff', 'hex');
const A = Buffer.from('ffffffff00000001000000000000000000000000fffffffffffffffffffffffc', 'hex');
const B = Buffer.from('5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b', 'hex');
const GENERATOR_X = Buffer.from('6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296', 'hex');
const ORDER = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex');
/**
 * The curve that `ECParameters` (RFC 5480, 2.1.1) names or spells out: `P-256`, the name of another curve, `unknown`
 * for one that is not in our table; undefined when the parameters are absent, NULL, or no parameters at all.
 */
function readCurve(bytes, parameters) {
    if (parameters?.tag === TAG.oid)
        return CURVES.get(hexOf(bytes, parameters)) ?? 'unknown';
    if (parameters?.tag === TAG.sequence)
        return isSpelledOut(bytes, parameters) ? 'P-256' : 'unknown';
    return undefined;
}
/** Whether these explicit parameters (SEC 1, C.2) are those of P-256. */
function isSpelledOut(bytes, parameters) {
    const [, field, curve, base, order] = readChildren(bytes, parameters) ?? [];
    if (field === undefined || curve === undefined || base === undefined || order === undefined)
        return false;
    const [fieldType, prime] = readChildren(bytes, field) ?? [];
    const [a, b] = readChildren(bytes, curve) ?? [];
    if (fieldType === undefined || prime === undefined || a === undefined || b === undefined)
        return false;
    return (hexOf(bytes, fieldType) === PRIME_FIELD &&
        isNumber(bytes, prime, PRIME) &&
        isNumber(bytes, a, A) &&
        isNumber(bytes, b, B) &&
        isNumber(bytes, order, ORDER) &&
        // 04, 02 or 03 leads; x alone tells the base point but for its sign, which would make a point that does not fit.
        GENERATOR_X.equals(bytes.subarray(base.start + 1, base.start + 33)));
}
function isNumber(bytes, element, number) {
    return unsigned(bytes.subarray(element.start, element.end)).equals(number);
}
/** A big-endian number without its leading zeros. */
function unsigned(number) {
    let start = 0;
    while (number[start] === 0)
        start++;
    return Buffer.from(number.subarray(start));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(975);
;// CONCATENATED MODULE: ./build/src/key/p256-key.js


/** PKCS#8 of a P-256 key around scalar and point, and the head of its SubjectPublicKeyInfo (RFC 5208, 5915, 5480). */
const ALGORITHM = '301306072a8648ce3d020106082a8648ce3d030107';
const PKCS8_HEAD = Buffer.from(`308187020100${ALGORITHM}046d306b0201010420`, 'hex');
const PKCS8_MIDDLE = Buffer.from('a144034200', 'hex');
const SPKI_HEAD = Buffer.from(`3059${ALGORITHM}034200`, 'hex');
/**
 * A private P-256 key that was checked. The private number is out of reach of printing, JSON and inspection: all of
 * them show the fingerprint only.
 */
class P256Key {
    #scalar;
    #point;
    /** `SHA256:` and base64 of the SHA-256 of the DER SubjectPublicKeyInfo. Safe to publish. */
    fingerprint;
    /** Whether the public point stood beside the private number, and so proved that neither is corrupted. */
    hasPoint;
    /**
     * @param scalar the private number, 32 bytes big-endian
     * @param point its public point, uncompressed: 04, x, y (65 bytes)
     */
    constructor(scalar, point, hasPoint) {
        this.#scalar = Buffer.from(scalar);
        this.#point = Buffer.from(point);
        this.hasPoint = hasPoint;
        const digest = (0,external_node_crypto_.createHash)('sha256').update(SPKI_HEAD).update(this.#point).digest('base64');
        this.fingerprint = `SHA256:${digest}`;
    }
    /** The key for signing ES256; it cannot be exported. */
    toCryptoKey() {
        const pkcs8 = Buffer.concat([PKCS8_HEAD, this.#scalar, PKCS8_MIDDLE, this.#point]);
        const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
        return globalThis.crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
    }
    /** The public half as a JSON Web Key. */
    publicJwk() {
        return {
            kty: 'EC',
            crv: 'P-256',
            x: this.#point.subarray(1, 33).toString('base64url'),
            y: this.#point.subarray(33).toString('base64url'),
        };
    }
    toString() {
        return `P256Key ${this.fingerprint}`;
    }
    toJSON() {
        return this.toString();
    }
    [external_node_util_.inspect.custom]() {
        return this.toString();
    }
}

;// CONCATENATED MODULE: ./build/src/key/reading.js
function fail(problem, detail) {
    return detail === undefined ? { ok: false, problem } : { ok: false, problem, detail };
}

;// CONCATENATED MODULE: ./build/src/key/proof.js




/**
 * Checks the range of a private number (big-endian, of any length), derives its public point, and compares it with the one
 * that stood beside it, if any.
 */
function prove(number, point, place) {
    // Some programs drop leading zeros, some add one.
    const short = unsigned(number);
    if (short.length > 32)
        return fail('scalar-out-of-range');
    const scalar = Buffer.concat([Buffer.alloc(32 - short.length), short]);
    if (short.length === 0 || scalar.compare(ORDER) >= 0)
        return fail('scalar-out-of-range');
    const ecdh = (0,external_node_crypto_.createECDH)('prime256v1');
    ecdh.setPrivateKey(scalar);
    const derived = ecdh.getPublicKey();
    if (point !== undefined && !isSamePoint(derived, point))
        return fail('point-mismatch');
    const proven = point !== undefined;
    return { ok: true, key: new P256Key(scalar, derived, proven), proven, ...place };
}
/** Compares with a point in any form of SEC 1, 2.3.3: uncompressed (04), compressed (02, 03) or hybrid (06, 07). */
function isSamePoint(derived, point) {
    const form = point[0];
    const sign = derived[64] & 1;
    if (form === 4)
        return derived.equals(point);
    const x = derived.subarray(1, 33);
    if (form === 2 + sign)
        return x.equals(point.subarray(1));
    return form === 6 + sign && derived.subarray(1).equals(point.subarray(1));
}

;// CONCATENATED MODULE: ./build/src/key/ec-key.js




/**
 * ECPrivateKey of RFC 5915.
 *
 * @param named the curve that PKCS#8 names around it
 * @param beside the public key of RFC 5958, behind it
 */
function readEcKey(der, sequence, place, named, beside) {
    const [version, scalar, ...rest] = readChildren(der, sequence) ?? [];
    if (version?.tag !== TAG.integer || scalar?.tag !== TAG.octetString)
        return fail('malformed');
    const inside = rest[0]?.tag === TAG.context0 ? rest.shift() : undefined;
    const pointInside = rest[0]?.tag === TAG.context1 ? rest.shift() : undefined;
    const own = inside === undefined ? undefined : readCurve(der, readHeader(der, inside.start));
    // Nothing is passed over: where a point was destroyed, the key would be read as one that never had any.
    if (rest.length > 0 || (inside !== undefined && own === undefined))
        return fail('malformed');
    const curve = named ?? own;
    if (own !== undefined && own !== curve)
        return fail('malformed');
    const number = der.subarray(scalar.start, scalar.end);
    const inner = readPoint(der, pointInside);
    const outer = readPoint(der, beside);
    if (inner === 'malformed' || outer === 'malformed')
        return fail('malformed');
    const first = prove(number, inner ?? outer, place);
    // Where the point stands in both places, it has to fit in both.
    const reading = first.ok && inner !== undefined && outer !== undefined ? prove(number, outer, place) : first;
    const fits = reading.ok && reading.proven;
    if (curve === 'P-256')
        return reading;
    if (curve === undefined)
        return fits ? reading : fail('no-curve');
    return fits ? fail('malformed') : fail('other-curve', curve);
}
/** The bytes of a public point: `[1]` around a BIT STRING, or in its place. */
function readPoint(der, element) {
    if (element === undefined)
        return undefined;
    const bits = element.tag === TAG.context1 ? readHeader(der, element.start) : { ...element, tag: TAG.bitString };
    if (bits?.tag !== TAG.bitString || bits.end !== element.end || der[bits.start] !== 0)
        return 'malformed';
    return der.subarray(bits.start + 1, bits.end);
}

;// CONCATENATED MODULE: ./build/src/key/p256.js





const EC_PUBLIC_KEY = '2a8648ce3d0201';
const RSA = /^2a864886f70d0101/;
/** X25519, X448, Ed25519, Ed448 (RFC 8410). */
const EDWARDS = {
    '2b656e': 'X25519',
    '2b656f': 'X448',
    '2b6570': 'Ed25519',
    '2b6571': 'Ed448',
};
/** Numbers without a name: two are an RSA public key, six a DSA key, and nine or more an RSA key (RFC 8017). */
const BARE_NUMBERS = { 2: 'public-key', 6: 'other-algorithm' };
/** What may stand behind the key in PKCS#8: attributes, and since RFC 5958 the public key. */
const AFTER = [TAG.context0, TAG.context1, TAG.context1Primitive];
/** PKCS#5 and PKCS#12 password-based encryption. */
const PASSWORD_BASED = /^2a864886f70d01(05|0c01)/;
const PKCS7 = /^2a864886f70d0107/;
const NOT_DER = { ok: false, problem: 'not-der' };
/**
 * Reads a private key of P-256 from the start of `der`: PKCS#8 (RFC 5208, 5958) or SEC1 (RFC 5915), in any of the ways
 * in which programs write them. The point is derived from the private number and compared with what stands beside it.
 * Never throws; bytes that are no such key say what they are.
 */
function readP256(der) {
    if (der[0] !== TAG.sequence || der.length < 8)
        return NOT_DER;
    const outer = readHeader(der, 0);
    if (outer === undefined)
        return NOT_DER;
    if (outer.end > der.length)
        return isHeadOfKey(der, outer) ? fail('truncated') : NOT_DER;
    const children = readChildren(der, outer);
    const first = children?.[0];
    if (children === undefined || first === undefined)
        return isHeadOfKey(der, outer) ? fail('malformed') : NOT_DER;
    if (first.tag === TAG.sequence)
        return readWithoutVersion(der, first, children);
    if (first.tag !== TAG.integer)
        return NOT_DER;
    return readVersioned(der, outer, children);
}
/** The key of a private number and, where given, its point (04, x, y), as a JSON Web Key holds them. */
function readNumbers(scalar, point) {
    return prove(scalar, point, { length: scalar.length, encoding: 'sec1' });
}
/** Whether a short version number follows, and then what PKCS#8 or SEC1 goes on with. */
function isHeadOfKey(der, outer) {
    const at = outer.start;
    const next = der[at + 3];
    return (der[at] === TAG.integer &&
        der[at + 1] === 1 &&
        der[at + 2] <= 3 &&
        (next === TAG.sequence || next === TAG.octetString || next === TAG.integer));
}
/** Public keys, certificates and encrypted keys begin with a sequence. */
function readWithoutVersion(der, first, children) {
    const second = children[1];
    const inner = readChildren(der, first)?.[0];
    if (second === undefined || inner === undefined)
        return NOT_DER;
    if (inner.tag === TAG.oid && second.tag === TAG.bitString)
        return fail('public-key');
    if (inner.tag === TAG.oid && second.tag === TAG.octetString) {
        return PASSWORD_BASED.test(hexOf(der, inner)) ? fail('encrypted') : NOT_DER;
    }
    return second.tag === TAG.sequence && children[2]?.tag === TAG.bitString ? fail('certificate') : NOT_DER;
}
/** Private keys and PKCS#12 begin with a version number. */
function readVersioned(der, outer, children) {
    const [version, second, third] = children;
    if (second === undefined)
        return NOT_DER;
    if (second.tag === TAG.integer)
        return fail(BARE_NUMBERS[children.length] ?? 'rsa');
    const place = { length: outer.end };
    if (second.tag === TAG.octetString) {
        return readEcKey(der, outer, { ...place, encoding: 'sec1' }, undefined, undefined);
    }
    if (second.tag !== TAG.sequence)
        return NOT_DER;
    const [algorithm, parameters] = readChildren(der, second) ?? [];
    if (algorithm?.tag !== TAG.oid)
        return NOT_DER;
    const name = hexOf(der, algorithm);
    if (der[version.start] === 3 && PKCS7.test(name))
        return fail('pkcs12');
    if (third?.tag !== TAG.octetString)
        return NOT_DER;
    if (RSA.test(name))
        return fail('rsa');
    const edwards = EDWARDS[name];
    if (edwards !== undefined)
        return fail('ed25519', edwards);
    const inner = readHeader(der, third.start);
    if (inner?.tag !== TAG.sequence || inner.end !== third.end) {
        return fail(name === EC_PUBLIC_KEY ? 'malformed' : 'other-algorithm');
    }
    const after = children.slice(3);
    if (!after.every(({ tag }) => AFTER.includes(tag)))
        return fail('malformed');
    const curve = readCurve(der, parameters);
    const pointAfter = after.find(({ tag }) => tag !== TAG.context0);
    const reading = readEcKey(der, inner, { ...place, encoding: 'pkcs8' }, curve, pointAfter);
    if (name === EC_PUBLIC_KEY)
        return reading;
    // A key of ours under the name of another algorithm is a damaged one.
    return fail(reading.ok && reading.proven ? 'malformed' : 'other-algorithm');
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/jwk.js

const MEMBER = /(?<![A-Za-z0-9])(crv|kty|x|y|d)["'`]?\s*(?:=>|[:=>])\s*(?:b?["'`])?([A-Za-z0-9_+/-]{43}(?![A-Za-z0-9_+/-])|P-256)/gi;
/** How far the members of one JSON Web Key can stand apart: certificates may stand between. */
const JWK_REACH = 24 * 1024;
/** Private JSON Web Keys of P-256 whose point fits: `d`, `x` and `y` near the curve's name, in any order. */
function findJwk(layer) {
    if (!layer.bytes.includes('P-256'))
        return [];
    const members = Array.from(layer.text.matchAll(MEMBER), (match) => ({
        name: match[1].toLowerCase(),
        value: match[2].replaceAll('+', '-').replaceAll('/', '_'),
        first: match.index,
        end: match.index + match[0].length,
    }));
    const places = new Map();
    for (const { name, value, first, end } of members) {
        const id = `${name}:${value}`;
        const known = places.get(id);
        if (known === undefined)
            places.set(id, [{ first, end }]);
        else
            known.push({ first, end });
    }
    const curves = members.filter(({ value }) => value === 'P-256');
    const matches = [];
    for (const member of members) {
        if (member.name !== 'd' || member.value === 'P-256')
            continue;
        const scalar = Buffer.from(member.value, 'base64url');
        const reading = readNumbers(scalar, undefined);
        if (!reading.ok)
            continue;
        const { x, y } = reading.key.publicJwk();
        const near = (all = []) => all.find(({ first }) => Math.abs(first - member.first) < JWK_REACH);
        const parts = [near(places.get(`x:${x}`)), near(places.get(`y:${y}`)), near(curves)];
        if (parts.some((part) => part === undefined))
            continue;
        matches.push({
            kind: 'private-key',
            key: reading.key,
            proven: true,
            form: 'JWK',
            first: member.first,
            end: member.end,
        });
    }
    return matches;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/key-numbers.js


/** The curve, as libraries for JSON Web Keys name it. */
const CURVE = /P[-_]256/;
/** Such a number in base64: of 32 bytes, without padding. */
const NUMBER_LENGTH = 43;
/** No text that holds one key in numbers holds more of them: to try one takes time. */
const key_numbers_MOST = 40;
/** Point and private number in one (ANSI X9.63), in base64 and in hex, and what CryptoKit calls it. */
const key_numbers_WHOLE = /(?<![A-Za-z0-9+/_-])(?:B[A-P][A-Za-z0-9+/_-]{128}|04[0-9a-fA-F]{192})(?![A-Za-z0-9+/_-])/g;
const WHOLE_NAME = 'x963';
const HEX_LENGTH = 194;
/** The same as Windows keeps it, with a head that names the curve and the length of its numbers. */
const WINDOWS = /RUNTMiAAAA[A-Za-z0-9+/]{129}/g;
const WINDOWS_BEGINNING = 'RUNTMiAAAA';
const WINDOWS_HEAD = 8;
/**
 * Keys whose numbers stand side by side without the names of a JSON Web Key: as arguments, or one a line. The point
 * must be that of the private number, so that nothing can be one by chance.
 */
function findKeyNumbers(layer) {
    const { text } = layer;
    const isWhole = text.includes(WHOLE_NAME) || text.includes(WINDOWS_BEGINNING);
    return [...(CURVE.test(text) ? findApart(layer) : []), ...(isWhole ? findWhole(text) : [])];
}
function findApart({ bytes, text }) {
    const numbers = run_kinds_runsOf(BASE64, bytes, NUMBER_LENGTH)
        .filter(([first, end]) => end - first === NUMBER_LENGTH)
        .map(([first, end]) => ({ written: text.slice(first, end), first }));
    if (numbers.length < 3 || numbers.length > key_numbers_MOST)
        return [];
    const known = new Set(numbers.map(({ written }) => written.replaceAll('+', '-').replaceAll('/', '_')));
    return numbers.flatMap(({ written, first }) => {
        const reading = readNumbers(Buffer.from(written, 'base64url'), undefined);
        if (!reading.ok)
            return [];
        const { x, y } = reading.key.publicJwk();
        return known.has(x) && known.has(y) ? [matchOf(reading.key, first, first + written.length)] : [];
    });
}
function findWhole(text) {
    const matches = [];
    const add = (written, first, whole) => {
        if (whole.length !== 97)
            return;
        const reading = readNumbers(whole.subarray(65), whole.subarray(0, 65));
        if (reading.ok && reading.proven)
            matches.push(matchOf(reading.key, first, first + written.length));
    };
    for (const { index, 0: written } of text.matchAll(key_numbers_WHOLE)) {
        add(written, index, Buffer.from(written, written.length === HEX_LENGTH ? 'hex' : 'base64'));
    }
    for (const { index, 0: written } of text.matchAll(WINDOWS)) {
        const numbers = Buffer.from(written, 'base64').subarray(WINDOWS_HEAD);
        add(written, index, Buffer.concat([Buffer.of(4), numbers]));
    }
    return matches;
}
function matchOf(key, first, end) {
    return { kind: 'private-key', key, proven: true, form: 'numbers of a key', first, end };
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/ssh-reader.js
/** Reads what programs of SSH write: numbers of four bytes, and strings behind their lengths (RFC 4251, 5). */
class SshReader {
    at;
    #bytes;
    constructor(bytes, at) {
        this.#bytes = bytes;
        this.at = at;
    }
    number() {
        if (this.at + 4 > this.#bytes.length)
            return undefined;
        this.at += 4;
        return this.#bytes.readUInt32BE(this.at - 4);
    }
    string() {
        const length = this.number();
        if (length === undefined || this.at + length > this.#bytes.length)
            return undefined;
        this.at += length;
        return this.#bytes.subarray(this.at - length, this.at);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/openssh.js


/** What every file of the format begins with (OpenSSH, PROTOCOL.key). */
const OPENSSH_MAGIC = Buffer.from('openssh-key-v1\0');
const TYPE = Buffer.from('ecdsa-sha2-nistp256');
/** A file says how many keys it holds, and in practice it is one. */
const KEYS = 1;
/** Keys of P-256 in OpenSSH's own format, not encrypted, whose point fits. */
function findOpenSsh({ bytes }) {
    const matches = [];
    for (let at = bytes.indexOf(OPENSSH_MAGIC); at >= 0; at = bytes.indexOf(OPENSSH_MAGIC, at + 1)) {
        const reader = new SshReader(bytes, at + OPENSSH_MAGIC.length);
        const cipher = reader.string();
        reader.string();
        reader.string();
        if (cipher?.toString() !== 'none' || reader.number() !== KEYS)
            continue;
        reader.string();
        const secret = reader.string();
        if (secret === undefined)
            continue;
        const key = readSecret(secret);
        if (key?.ok === true && key.proven) {
            const end = reader.at;
            matches.push({ kind: 'private-key', key: key.key, proven: true, form: 'OpenSSH key', first: at, end });
        }
    }
    return matches;
}
/** Two numbers against wrong passwords, the type, the curve, the point, the private number. */
function readSecret(secret) {
    const reader = new SshReader(secret, 8);
    if (reader.string()?.equals(TYPE) !== true)
        return undefined;
    reader.string();
    const point = reader.string();
    const number = reader.string();
    if (point === undefined || number === undefined)
        return undefined;
    return readNumbers(number, point);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/keys.js



/** Constant bytes that are in every key, or in every one of a kind (RFC 5480, RFC 5915). */
const ANCHORS = ['2a8648ce3d0201', '2a8648ce3d030107', '2a8648ce3d0101', '0201010420'].map((digits) => Buffer.from(digits, 'hex'));
/** No anchor lies farther from the start of its key: in SEC1 the curve stands behind the scalar. */
const FARTHEST = 64;
/** Longer than any key of P-256, explicit parameters and attributes included. */
const LONGEST = 1024;
const SEQUENCE = 0x30;
/** All keys in DER, wherever they start. */
function findDer(layer) {
    const { bytes } = layer;
    const matches = [];
    const tried = new Set();
    for (const anchor of ANCHORS) {
        for (let at = bytes.indexOf(anchor); at >= 0; at = bytes.indexOf(anchor, at + 1)) {
            for (let start = Math.max(0, at - FARTHEST); start < at; start++) {
                if (bytes[start] !== SEQUENCE || tried.has(start))
                    continue;
                tried.add(start);
                const reading = readP256(bytes.subarray(start, start + LONGEST));
                if (!reading.ok)
                    continue;
                const end = start + reading.length;
                if (!reading.proven && !isPlausible(layer, start, end))
                    continue;
                matches.push({ kind: 'private-key', key: reading.key, proven: reading.proven, form: 'DER', first: start, end });
            }
        }
    }
    return matches.sort((a, b) => a.first - b.first || b.end - a.end);
}
/**
 * A key without its point is proven by nothing but its structure: it must at least be written evenly, without words
 * in between, and its number must not be a placeholder.
 */
function isPlausible(layer, start, end) {
    const head = layer.bytes.indexOf(Buffer.from('0420', 'hex'), start);
    const scalar = layer.bytes.subarray(head + 2, head + 34);
    return head >= 0 && head < end && !layer.names.includes(GUESSED) && isRandom(scalar) && isEven(layer, start, end);
}
function isRandom(scalar) {
    const steps = new Set();
    let printable = 0;
    scalar.forEach((byte, i) => {
        if (byte >= 0x20 && byte < 0x7f)
            printable++;
        if (i > 0)
            steps.add((byte - scalar[i - 1]) & 255);
    });
    return new Set(scalar).size >= 16 && steps.size >= 8 && printable < scalar.length - 4;
}
/**
 * Whether the bytes were written evenly, in each layer around: in pieces of one length, the first and the last one
 * aside. Where prefixes or quotes stood between, the first is no exception.
 */
function isEven(layer, start, end) {
    const { origin } = layer;
    if (origin === undefined)
        return true;
    const { around, pieced } = origin;
    const lengths = [];
    let piece = origin.first(start);
    for (let i = start + 1; i <= end; i++) {
        const last = origin.last(i - 1);
        if (i < end && origin.first(i) <= last + 1)
            continue;
        lengths.push(last + 1 - piece);
        if (i < end)
            piece = origin.first(i);
    }
    const [first = 0] = lengths;
    const inner = lengths.slice(pieced ? 0 : 1, -1);
    if (pieced && lengths.at(-1) > first)
        return false;
    const areEven = inner.every((length) => length === inner[0] || (length <= 6 && inner[0] <= 6));
    return areEven && isEven(around, origin.first(start), origin.last(end - 1) + 1);
}
/** Between the OID of a public key of P-256 and its point: a key that is private goes on with another tag. */
const PUBLIC = Buffer.from('06082a8648ce3d0301070342', 'hex');
/** The head of the OIDs of other curves, such as P-384, P-521 and secp256k1 (SEC 2). */
const CERTICOM = Buffer.from('06052b810400', 'hex');
const [EC_KEY] = ANCHORS;
const POINT_LENGTH = 67;
/** The heads of the OIDs of ECDSA, as certificates hold them, and of DSA: longer than their beginnings in common. */
const OTHERS = ['2a8648ce3d04', '2a8648ce38'].map((digits) => Buffer.from(digits, 'hex'));
/**
 * Where a layer holds what gives keys away and is none for certain: public keys, signatures, and keys of other curves.
 *
 * @returns first byte and end of each
 */
function findHarmless({ bytes }) {
    const ranges = [];
    for (let at = bytes.indexOf(OPENSSH_MAGIC); at >= 0; at = bytes.indexOf(OPENSSH_MAGIC, at + 1)) {
        ranges.push([at, at + OPENSSH_MAGIC.length]);
    }
    for (const other of OTHERS) {
        for (let at = bytes.indexOf(other); at >= 0; at = bytes.indexOf(other, at + 1)) {
            ranges.push([Math.max(0, at - 6), Math.min(bytes.length, at + other.length + 4)]);
        }
    }
    for (let at = bytes.indexOf(EC_KEY); at >= 0; at = bytes.indexOf(EC_KEY, at + 1)) {
        const next = at + EC_KEY.length;
        if (bytes[next] !== 0x06)
            continue;
        const isPublic = bytes.subarray(next, next + PUBLIC.length).equals(PUBLIC);
        const isOther = bytes.subarray(next, next + CERTICOM.length).equals(CERTICOM);
        if (isPublic || isOther)
            ranges.push([Math.max(0, at - 4), Math.min(bytes.length, next + (isPublic ? PUBLIC.length + POINT_LENGTH : 8))]);
    }
    return ranges;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/leave-out.js

/** Keeps the parts of a text between `first` and `end`, one behind the other. */
function keep(layer, parts, name, pieced = true) {
    const writer = new LayerWriter(layer);
    for (const [first, end] of parts)
        writer.copy(first, end);
    const kept = writer.length === layer.bytes.length ? undefined : writer.finish(name, pieced);
    return kept === undefined ? [] : [kept];
}
/** Leaves out what the expression finds. */
function leaveOut(layer, expression, name) {
    const parts = [];
    let done = 0;
    for (const match of layer.text.matchAll(expression)) {
        parts.push([done, match.index]);
        done = match.index + match[0].length;
    }
    if (done === 0)
        return [];
    parts.push([done, layer.text.length]);
    return keep(layer, parts, name);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/marks.js

/** How the escape character is written: as it is, as terminals and editors show it, and in strings of most languages. */
const ESCAPE = String.raw `(?:\x1b|\x9b|\^\[|\\u001[bB]|\\u\{1[bB]\}|\\x1[bB]|\\0?33|\\[eE]|&#(?:27|x1[bB]);)`;
/**
 * What terminals, logs and shells put into a text beside its characters: colours and the like, links and titles,
 * character sets (ECMA-48, 5.4), and colours that lost their escape character; line breaks of PowerShell, of Swift's raw
 * strings, of syslog, of spreadsheets and of RTF.
 */
const MARKS = new RegExp([
    String.raw `${ESCAPE}\[[0-?]{0,40}[ -/]?[@-~]`,
    String.raw `${ESCAPE}\][^\x07\x1b\n]{0,400}(?:\x07|${ESCAPE}\\{1,2})`,
    `${ESCAPE}[()][0-9AB]`,
    String.raw `\[\d{0,3}(?:;\d{1,3}){0,5}[mK]`,
    '(?:`[rn])+',
    String.raw `\\#{1,8}[rn]`,
    '#01[25]',
    '_x000[aAdD]_',
    String.raw `\\(?:line|par)(?![a-z]) ?`,
].join('|'), 'g');
/** Leaves such marks out. */
const withoutMarks = (layer) => leaveOut(layer, MARKS, 'marked text');
/** What `grep -C` and the like write before each line: the file's name and the line's number. */
const LINE_HEADS = /^[^\s:]{0,200}?[-:]\d{1,7}[-:]/gm;
/** Leaves the names of files and the numbers of lines out. */
const withoutLineHeads = (layer) => leaveOut(layer, LINE_HEADS, 'numbered lines');

;// CONCATENATED MODULE: ./build/src/leaks/detect/numerals.js

/** What stands in every key or in its armour: the OID's end; of the words, "E K"; of the body at each alignment; gzip's head. */
const TRIPLES = ['H\xce=', 'E K', 'KoZ', 'GSM', 'kjO', '\x1f\x8b\x08'];
/** Of the OID and of the words four bytes each, wherever the border of a longer word of C falls. */
const WORDS = ['\x07*\x86H', '\x08*\x86H', '*\x86H\xce', '\x86H\xce=', 'H\xce=\x02', 'H\xce=\x03', '\xce=\x02\x01']
    .concat(['\xce=\x03\x01', 'ATE ', 'TE K', 'E KE', ' KEY'])
    .map((text) => [...text]);
/** The same as dumps of words write them, the last byte of each word first. */
const SWAPPED = WORDS.flatMap(([a, b, c, d]) => [`${d}${c}${b}${a}`, `${b}${a}${d}${c}`]);
const KNOWN = new Set([...TRIPLES, ...SWAPPED].map((text) => Buffer.from(text, 'latin1').readUIntBE(0, text.length)));
/** By the last twelve bits: a cheap refusal. */
const ENDINGS = new Uint8Array(1 << 12);
for (const value of KNOWN)
    ENDINGS[value & 0xfff] = 1;
/** Places closer than this are told once. */
const GAP = 512;
/** The longest decimal or octal number that is looked at: a word of two bytes. */
const numerals_LONGEST = 6;
const MINUS = 0x2d;
/**
 * Tells where bytes that stand in every key are written as numbers: in hex, decimal, octal or binary digits, with
 * whatever prefixes, suffixes and separators. So no literal is needed for each way of writing them.
 */
function searchNumerals(bytes, from, to, visitor) {
    const values = DIGITS;
    const endings = ENDINGS;
    let told = from - GAP;
    // The last bytes in each notation; in hex and binary, from any digit on.
    let hex = 0;
    let decimal = 0;
    let octal = 0;
    let binary = 0;
    for (let start = from, end = from; start < to; start = end + 1) {
        const before = hex;
        let found = false;
        let highest = 0;
        let tens = 0;
        let eights = 0;
        for (end = start; end < to; end++) {
            const value = values[bytes[end]];
            if (value > 15)
                break;
            hex = (hex << 4) | value;
            tens = 10 * tens + value;
            eights = (eights << 3) | value;
            if (value > highest)
                highest = value;
            if (endings[hex & 0xfff] === 1 && isKnown(hex))
                found = true;
        }
        const length = end - start;
        if (length === 0)
            continue;
        if (isBeside(bytes, start, end)) {
            hex = before;
            continue;
        }
        if (length <= numerals_LONGEST && highest <= 9) {
            decimal = push(decimal, bytes[start - 1] === MINUS ? -tens : tens);
            if (highest <= 7)
                octal = push(octal, eights);
            // A word of two bytes brings one that may have been the last.
            if (isKnown(decimal) || isKnown(octal))
                found = true;
            if (length > 3 && (isKnown(decimal >>> 8) || isKnown(octal >>> 8)))
                found = true;
        }
        else if (length >= 8 && (highest === 1 || highest === 11)) {
            for (let i = bytes[start + 1] === 0x62 ? start + 2 : start; i < end; i++) {
                binary = (binary << 1) | (bytes[i] & 1);
                if (isKnown(binary))
                    found = true;
            }
        }
        if (!found || start - told < GAP)
            continue;
        told = start;
        visitor.number(start);
    }
}
/** Whether the last three or four of some bytes are of a key. */
function isKnown(bytes) {
    return ENDINGS[bytes & 0xfff] === 1 && (KNOWN.has(bytes & 0xffffff) || KNOWN.has(bytes >>> 0));
}
/** A byte, or a word of two with the last byte first, behind others. */
function push(bytes, value) {
    return value > 255 ? (bytes << 16) | ((value & 255) << 8) | ((value >> 8) & 255) : (bytes << 8) | (value & 255);
}
/** What follows digits that stand beside the numbers. */
const numerals_AFTER = new Uint8Array(256);
for (const character of 'xXoO#\'"]')
    numerals_AFTER[character.charCodeAt(0)] = 1;
const [numerals_ZERO, EIGHT, QUOTE, DOUBLE_QUOTE, COLON, OPEN, CLOSE, SHARP] = Buffer.from(`08'":[]#`);
/** Whether digits stand beside the numbers: the 0 of `0x`, the 8 of `u8`, the base of `16#3d` and `8'h3d`, an index. */
function isBeside(bytes, start, end) {
    const after = bytes[end] ?? 0;
    if (bytes[start] === EIGHT && end - start === 1 && /[ui]/i.test(String.fromCharCode(bytes[start - 1] ?? 0)))
        return true;
    if (numerals_AFTER[after] === 0)
        return false;
    if (after === QUOTE)
        return /h/i.test(String.fromCharCode(bytes[end + 1] ?? 0));
    if (after === DOUBLE_QUOTE)
        return bytes[end + 1] === COLON;
    if (after === CLOSE)
        return bytes[start - 1] === OPEN;
    if (after === SHARP)
        return end - start <= 2 && DIGITS[bytes[end + 1] ?? 0] <= 15;
    return end - start === 1 && bytes[start] === numerals_ZERO;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/notations.js


/** The shortest key, and less than any text of one. */
const notations_SHORTEST = 60;
const NOTATIONS = [
    {
        name: 'byte list',
        read: ({ digits, negative }) => {
            if (!/^[0-9]{1,3}$/.test(digits))
                return undefined;
            const value = Number(digits);
            return value > (negative ? 128 : 255) ? undefined : [(negative ? -value : value) & 255];
        },
    },
    {
        name: 'octal numbers',
        read: ({ digits }) => (/^0?[0-3]?[0-7]{1,2}$/.test(digits) ? [Number.parseInt(digits, 8)] : undefined),
    },
    {
        name: 'binary numbers',
        read: ({ digits }) => {
            const bits = digits.replace(/^0b/, '');
            return /^(?:[01]{8})+$/.test(bits) ? bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) : undefined;
        },
    },
    // Words of two bytes or more, as machines hold them whose first byte is the lowest.
    {
        name: 'words',
        read: ({ digits }) => (/^[0-9]{1,5}$/.test(digits) ? wordOf(Number(digits)) : undefined),
    },
    {
        name: 'octal words',
        read: ({ digits }) => (/^[01][0-7]{5}$/.test(digits) ? wordOf(Number.parseInt(digits, 8)) : undefined),
    },
    {
        name: 'hex words',
        read: ({ digits }) => /^(?:.{4}|.{8}|.{16})$/.test(digits) ? [...Buffer.from(digits, 'hex').reverse()] : undefined,
    },
];
function wordOf(value) {
    return value > 0xffff ? undefined : [value & 255, value >> 8];
}
const notations_DIGITS = /[0-9a-fA-F]+/g;
/** Letters that may stand directly before the digits of a number: of `0x`, `0o`, `u8`, `16#`. */
const NO_PREFIX = /[A-Zac-wyz_]/;
const notations_COLON = 0x3a;
const notations_MINUS = 0x2d;
/**
 * Bytes written one by one, or word by word, in each notation of which there are enough numbers. What is no number of
 * it is passed over: addresses, indices, parts of words.
 */
function readNotations(layer, worth) {
    const numerals = numeralsIn(layer);
    if (numerals.length < notations_SHORTEST / 8)
        return [];
    const layers = [];
    for (const { name, read } of NOTATIONS) {
        const writer = new LayerWriter(layer, layer.bytes.length);
        for (const numeral of numerals) {
            const { first, end } = numeral;
            for (const byte of read(numeral) ?? [])
                writer.write(byte, first, end - 1);
        }
        const written = writer.length < notations_SHORTEST ? undefined : writer.finish(name);
        if (written !== undefined && worth(written.bytes))
            layers.push(written);
    }
    return layers;
}
function numeralsIn({ text, bytes }) {
    const numerals = [];
    for (const { 0: digits, index: first } of text.matchAll(notations_DIGITS)) {
        const end = first + digits.length;
        // An address, as xxd writes it.
        if (digits.length > 5 && bytes[end] === notations_COLON)
            continue;
        if (NO_PREFIX.test(text.charAt(first - 1)) || isBeside(bytes, first, end))
            continue;
        const negative = bytes[first - 1] === notations_MINUS && !/\w/.test(text.charAt(first - 2));
        numerals.push({ digits, first: negative ? first - 1 : first, end, negative });
    }
    return numerals;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/numbers.js

/** The shortest key, and less than any text of one. */
const numbers_SHORTEST = 60;
/** Words that stand beside the bytes of a list and mean nothing for their values. */
const FILLERS = /^(?:s?byte|d[bc]|u?int8(?:_t)?|tobyte|ubyte|u?char|chr|u8|i8|h|x|u|l)$/i;
/**
 * Hex digits, two a byte, with or without anything between: one run, colons and spaces, `0x30, 0x81`, casts, words of
 * C. A word that is no hex ends a run. A run whose digits may have begun with a stray one is read at both alignments.
 */
function readHex(layer) {
    const { bytes } = layer;
    const layers = [];
    for (const phase of [0, 1]) {
        let writer = new LayerWriter(layer);
        const finish = () => {
            if (writer.length < numbers_SHORTEST) {
                writer.clear();
                return;
            }
            const read = writer.finish('hex');
            if (read !== undefined)
                layers.push(read);
            writer = new LayerWriter(layer);
        };
        let odd = false;
        for (let at = 0, end = 0; at < bytes.length; at = end) {
            if (CLASSES[bytes[at]] === 0) {
                end = at + 1;
                continue;
            }
            end = endOfWord(bytes, at);
            const digits = digitsOf(bytes, at, end);
            if (digits === undefined) {
                if (writer.length > 0 && !isFillerAt(bytes, at, end))
                    finish();
                continue;
            }
            const { skip, length } = digits;
            if (length === 1 && skip > 0) {
                writer.write(numbers_digitAt(bytes, at + skip), at, at + skip);
                continue;
            }
            if (length % 2 === 1)
                odd = true;
            const first = at + skip + (length % 2 === 1 ? phase : 0);
            for (let i = first; i + 1 < at + skip + length; i += 2) {
                writer.write((numbers_digitAt(bytes, i) << 4) | numbers_digitAt(bytes, i + 1), i, i + 1);
            }
        }
        finish();
        if (!odd)
            break;
    }
    return layers;
}
/** Hex digits 2; other letters 1; all else 0. */
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9a-fA-F]/.test(character))
        return 2;
    return /[0-9A-Za-z]/.test(character) ? 1 : 0;
});
function numbers_digitAt(bytes, at) {
    const byte = bytes[at];
    return byte < 0x3a ? byte - 0x30 : (byte | 0x20) - 0x57;
}
function endOfWord(bytes, at) {
    let end = at;
    while (end < bytes.length && CLASSES[bytes[end]] !== 0)
        end++;
    return end;
}
/** No filler and no prefix or suffix of digits is longer. */
const LONGEST_FILLER = 8;
function isFillerAt(bytes, at, end) {
    return end - at <= LONGEST_FILLER && FILLERS.test(bytes.toString('latin1', at, end));
}
const PAIR = { skip: 0, length: 2 };
const MARKED_PAIR = { skip: 1, length: 2 };
const PREFIXED_PAIR = { skip: 2, length: 2 };
/** Where the hex digits of a word stand: after `0x` or nothing, before `h`, `u`, `U8` or nothing. */
function digitsOf(bytes, at, end) {
    const length = end - at;
    let others = 0;
    for (let i = at; i < end; i++)
        if (CLASSES[bytes[i]] !== 2)
            others++;
    if (length >= LONG)
        return longestDigits(bytes.toString('latin1', at, end));
    if (others > 4)
        return undefined;
    const isPair = length >= 2 && CLASSES[bytes[end - 1]] === 2 && CLASSES[bytes[end - 2]] === 2;
    if (others === 0 && !(length === 2 && isDirective(bytes, at)))
        return length === 2 ? PAIR : { skip: 0, length };
    if (others === 1 && length === 4 && isPair && bytes[at] === 0x30 && bytes[at + 1] === 0x78)
        return PREFIXED_PAIR;
    if (others === 1 && length === 3 && isPair && (bytes[at] | 0x20) === 0x78)
        return MARKED_PAIR;
    return others === 0 ? undefined : markedDigits(bytes.toString('latin1', at, end));
}
/** A word as long as this holds a key, or half of one: whatever letters stand before its digits are none of them. */
const LONG = 100;
function longestDigits(word) {
    const runs = Array.from(word.matchAll(/[0-9a-fA-F]+/g)).sort((a, b) => b[0].length - a[0].length);
    const [longest] = runs;
    return longest === undefined || longest[0].length < numbers_SHORTEST
        ? undefined
        : { skip: longest.index, length: longest[0].length };
}
function markedDigits(word) {
    const match = /^(0[xX]|[xX]|[hH](?=[0-9A-F]{2}$))?([0-9a-fA-F]+)(?:[hHuUlL]|_?[uU]8)?$/.exec(word);
    if (match === null)
        return undefined;
    // Assemblers want a digit in front of a letter.
    return /^0..h$/i.test(word)
        ? { skip: 1, length: 2 }
        : { skip: match[1]?.length ?? 0, length: match[2].length };
}
/** `db` and its like, before bytes that an assembler reads, are no digits. */
function isDirective(bytes, at) {
    if ((bytes[at] | 0x20) !== 0x64)
        return false;
    return /^d[bc][ \t]+(?:0x|\$|0?[0-9a-f]{2}h)/i.test(bytes.toString('latin1', at, at + 12));
}
/** What a line of a dump begins with: an address, in gdb with a name, or the index of R. */
const ADDRESS = String.raw `(?:(?:0x)?[0-9a-fA-F]{4,16}(?: <[^>\n]{1,60}>)?[:-]?|\[\d{1,6}\])`;
/**
 * Lines of dumps: the address, and groups of digits. Two spaces stand in the middle of a line (hexdump -C), or before the
 * characters (xxd), which can look like one more group: so each is read in both ways.
 */
const DUMPS = ['[^\\S\\n]{1,2}', '[^\\S\\n](?![^\\S\\n])'].map((space) => new RegExp(`^[^\\S\\n]*${ADDRESS}[^\\S\\n]{1,4}((?:(?:0x)?[0-9a-fA-F]{2,32}(?:${space}|-|(?![0-9A-Za-z])))+)`, 'gm'));
/** The columns of bytes in dumps as xxd, hexdump -C and od print them: addresses and characters left out. */
function readDump(layer) {
    return DUMPS.flatMap((lines) => readLines(layer, lines));
}
function readLines(layer, lines) {
    const writer = new LayerWriter(layer);
    const swapped = new LayerWriter(layer);
    for (const match of layer.text.matchAll(lines)) {
        const column = match[1];
        const start = match.index + match[0].length - column.length;
        for (const group of column.matchAll(/[0-9a-fA-F]+/g)) {
            const first = start + group.index;
            const last = first + 2 * ((group[0].length >> 1) - 1);
            for (let at = first; at <= last; at += 2)
                writeAt(writer, layer.bytes, at);
            for (let at = last; at >= first; at -= 2)
                writeAt(swapped, layer.bytes, at);
        }
    }
    const layers = [writer, swapped].map((each) => (each.length >= numbers_SHORTEST ? each.finish('hex dump') : undefined));
    return layers.filter((each) => each !== undefined);
}
/** The byte whose two digits stand at `at`. */
function writeAt(writer, bytes, at) {
    writer.write((numbers_digitAt(bytes, at) << 4) | numbers_digitAt(bytes, at + 1), at, at + 1);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/openssl-text.js

/** Both numbers, each on lines of its own, with whatever stands before each line. */
const openssl_text_NUMBERS = /priv:([\s\S]{62,1200}?)pub:(?=([\s\S]{130,3000}))/g;
/** The digits at the end of a line: what a line begins with is none of theirs, even where it tells the time. */
const openssl_text_DIGITS = /(?:[0-9a-f]{2}:)*[0-9a-f]{2}:?[^\S\r\n]*(?=[\r\n]|$)/gi;
/** All on one line. */
const FOLDED = /^\s{0,8}(?:[0-9a-f]{2}[:\s]{0,8}){1,65}/i;
/** A number may begin with a zero. */
const LENGTHS = [31, 33];
const POINT = 65;
/** Keys as `openssl ec -text` prints them: the private number and the point, in hex with colons. */
function findOpenSslText(layer) {
    if (!layer.bytes.includes('priv:'))
        return [];
    const matches = [];
    for (const match of layer.text.matchAll(openssl_text_NUMBERS)) {
        const scalar = openssl_text_digitsOf(match[1]);
        const point = openssl_text_digitsOf(match[2]);
        if (scalar.bytes.length < LENGTHS[0] || scalar.bytes.length > LENGTHS[1])
            continue;
        const reading = readNumbers(scalar.bytes, point.bytes.subarray(0, POINT));
        if (!reading.ok || !reading.proven)
            continue;
        const end = match.index + match[0].length + point.end;
        matches.push({
            kind: 'private-key',
            key: reading.key,
            proven: true,
            form: 'OpenSSL text',
            first: match.index,
            end,
        });
    }
    return matches;
}
/** The bytes on the lines of a text, and where those of a point end. */
function openssl_text_digitsOf(text) {
    let digits = '';
    let end = 0;
    const folded = FOLDED.exec(text)?.[0] ?? '';
    if (folded.length > 3 * LENGTHS[0])
        return { bytes: Buffer.from(folded.replace(/[^0-9a-f]+/gi, ''), 'hex'), end: folded.trimEnd().length };
    for (const match of text.matchAll(openssl_text_DIGITS)) {
        if (digits.length >= 2 * POINT)
            break;
        digits += match[0].replace(/[^0-9a-f]+/gi, '');
        end = match.index + match[0].trimEnd().length;
    }
    return { bytes: Buffer.from(digits, 'hex'), end };
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/base64-kinds.js
/** Letters and digits 2; the other characters of base64, in either alphabet, 1; all else 0. */
const BASE64_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9]/.test(character))
        return 2;
    return /[+/=_-]/.test(character) ? 1 : 0;
});

;// CONCATENATED MODULE: ./build/src/leaks/detect/separators.js

/** How keys of P-256 begin in base64, as a regular expression: a sequence, and a version of 0 or 1. */
const KEY_HEAD = 'M[A-H][AEIMQUYcgkosw048]CAQ|MI[E-H].AgEA|MII[A-D]..IBA';
/** What stands between the words of armour and the key: it stands between all lines, in its place or around it. */
const FIRST = new RegExp(`KEY(?: BLOCK)?-{2,5}([\\s\\S]{1,400}?)(?=${KEY_HEAD})`, 'g');
/** What other readings take off already. */
const PLAIN = /^(?:\s|\\+[nrt]|["',+]|%0[aAdD])*$/;
/** Texts that hold more than so many of them are no files of keys. */
const separators_MOST = 8;
const NAME = 'separated lines';
/** What is left of the characters of base64 alone can be told from the key by the length of its lines only. */
const separators_BASE64 = /^[A-Za-z0-9+/=_-]+$/;
const WIDTHS = [64, 76, 60, 72, 48];
/**
 * Leaves out what stands for line breaks, whatever it is: `` `n `` of PowerShell, `#012` of syslog, an `n` that lost its
 * backslash, or `"},{"type":"text","text":"`. It is learnt from what stands behind the words of armour.
 */
function withoutSeparators(layer) {
    const layers = [];
    const seen = new Set();
    for (const match of layer.text.matchAll(FIRST)) {
        const separator = match[1];
        if (PLAIN.test(separator) || layers.length >= separators_MOST)
            continue;
        if (separators_BASE64.test(separator))
            layers.push(...linesBetween(layer, separator, match.index + match[0].length));
        else if (!seen.has(separator))
            layers.push(...leaveOut(layer, expressionOf(separator), NAME));
        seen.add(separator);
    }
    return layers;
}
/** The same with other numbers within and other white space: lines may be numbered, or tell the time. */
function expressionOf(separator) {
    const parts = separator.match(/\s+|[A-Za-z0-9]+|[^\sA-Za-z0-9]/g) ?? [];
    const source = parts.map((part, index) => {
        const isInner = index > 0 && index < parts.length - 1;
        if (/^\s/.test(part))
            return '\\s{1,200}';
        if (isInner && /^\d+$/.test(part))
            return '\\d{1,20}';
        if (isInner && /\d/.test(part))
            return '[A-Za-z0-9]{1,40}';
        return part.replace(/[^A-Za-z0-9]/, '\\$&');
    });
    return new RegExp(source.join(''), 'g');
}
/** The lines of one key, each of the same length, from `start` on. */
function linesBetween(layer, separator, start) {
    const { text } = layer;
    const width = WIDTHS.find((each) => text.startsWith(separator, start + each));
    if (width === undefined)
        return [];
    const parts = [];
    let at = start;
    for (; text.startsWith(separator, at + width); at += width + separator.length)
        parts.push([at, at + width]);
    const end = text.indexOf(`${separator}-`, at);
    parts.push([at, end < 0 || end > at + width ? Math.min(text.length, at + width) : end]);
    return keep(layer, parts, NAME);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/lost-plus.js


/** A key behind its armour, on one line or many. */
const lost_plus_BODY = new RegExp(`-\\s{1,4}(?=${KEY_HEAD})[A-Za-z0-9+/= \\r\\n]{80,400}`, 'g');
/** Where line breaks became spaces, too, one stands behind so many characters. */
const lost_plus_WIDTH = 64;
const [lost_plus_SPACE, PLUS] = Buffer.from(' +');
/** Keys in which each `+` became a space, as happens to forms on the web that were encoded by halves. */
function withLostPlus(layer) {
    const writer = new LayerWriter(layer);
    for (const { index, 0: body } of layer.text.matchAll(lost_plus_BODY)) {
        const start = index + body.search(/M/);
        const end = index + body.length;
        const isOneLine = !/[\r\n]/.test(body.slice(start - index));
        for (let at = start; at < end; at++) {
            const byte = layer.bytes[at];
            const isBreak = isOneLine && (at - start) % (lost_plus_WIDTH + 1) === lost_plus_WIDTH;
            if (byte !== lost_plus_SPACE)
                writer.write(byte, at, at);
            else if (!isBreak)
                writer.write(PLUS, at, at);
        }
    }
    const read = writer.finish('lost plus signs', true);
    return read === undefined ? [] : [read];
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/stored-lines.js


/** The number of the next page at the start of each page, where a text in SQLite goes on over several. */
const PAGE = /(?<=[ -~\n])\0[\0-\x1f][\s\S]{2}(?=[ -~\n])/g;
/** A text that ends with the number of a page, and one that follows such a number. */
const CONTINUED = /[A-Za-z0-9+/=\n -]{16}(?=\0[\0-\x1f][\s\S]{2})/g;
const NEXT = /\0[\0-\x1f][\s\S]{2}(?=[A-Za-z0-9+/=\n-]{12})/g;
const PAGES = 'pages';
/** No key, escapes included, is longer on one page; no neighbourhood holds more that go on. */
const stored_lines_LONGEST = 1024;
const stored_lines_MOST = 6;
/** A file in the swap file of Vim: its lines, the last one first. */
const REVERSED = /-{5}END [A-Z ]{1,40}-{5}\0(?:[A-Za-z0-9+/=]{1,100}\0){1,40}-{5}BEGIN /g;
/** Texts as databases and editors store them. */
function storedLines(layer) {
    if (!layer.bytes.includes(0))
        return [];
    return [...leaveOut(layer, PAGE, PAGES), ...continued(layer), ...turned(layer)];
}
/** A text of SQLite up to the number of the page on which it goes on, with each that follows such a number. */
function continued(layer) {
    const ends = Array.from(layer.text.matchAll(CONTINUED), ({ index, 0: text }) => index + text.length).slice(0, stored_lines_MOST);
    const starts = Array.from(layer.text.matchAll(NEXT), ({ index, 0: number }) => index + number.length);
    const pairs = ends.flatMap((end) => starts.filter((start) => start !== end + 4).map((start) => [end, start]));
    return pairs.slice(0, stored_lines_MOST).flatMap(([end, start]) => {
        const parts = [
            [Math.max(0, end - stored_lines_LONGEST), end],
            [start, Math.min(layer.bytes.length, start + stored_lines_LONGEST)],
        ];
        return keep(layer, parts, PAGES);
    });
}
function turned(layer) {
    const writer = new LayerWriter(layer);
    for (const { index, 0: lines } of layer.text.matchAll(REVERSED)) {
        let end = index + lines.length;
        while (end > index) {
            const first = Math.max(index, layer.bytes.lastIndexOf(0, end - 1) + 1);
            for (let at = first; at < end; at++)
                writer.write(layer.bytes[at], at, at);
            if (first > 0)
                writer.write(0x0a, first - 1, first - 1);
            end = first - 1;
        }
    }
    const read = writer.finish('reversed lines', true);
    return read === undefined ? [] : [read];
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/words-of-lines.js


/** A line of a block holds a word of this length, except for the last one. */
const SHORTEST_LINE = 12;
/** Up to so many characters of base64's own, such as + and /, can be the prefix of every line. */
const LONGEST_PREFIX = 8;
/** Between two blocks: neither of base64 nor of hex, so that both end there. */
const BREAK = Buffer.from('.z.');
/**
 * Of each line its longest word in the characters of base64: prefixes and suffixes of lines, such as comments, quotes,
 * line numbers and the marks of a diff, fall away. Some prefixes (`+`, `//`, `-`) are of those characters themselves:
 * what all lines of a block begin with is taken off in every length, the same for all of them.
 */
function wordsOfLines(layer) {
    return [true, false].flatMap((even) => {
        const blocks = blocksOf(layer, even);
        return [...joinWords(layer, blocks), ...joinWords(layer, withoutSuffixes(layer.text, blocks))];
    });
}
/** The blocks without the mark of base64's own that all of their long lines end with, such as the `+` of psql; none without any. */
function withoutSuffixes(text, blocks) {
    let isChanged = false;
    const shorter = blocks.map((block) => {
        const [head] = block;
        const long = block.filter(({ first, end }) => end - first === head.end - head.first);
        const mark = text[head.end - 1];
        if (long.length < 2 || !/[+/_-]/.test(mark) || !long.every(({ end }) => text[end - 1] === mark))
            return block;
        isChanged = true;
        return block.map((line) => (long.includes(line) ? { first: line.first, end: line.end - 1 } : line));
    });
    return isChanged ? shorter : [];
}
function joinWords(layer, blocks) {
    const prefixes = blocks.map((block) => commonPrefix(layer.text, block));
    const longest = Math.max(-1, ...prefixes);
    const layers = [];
    for (let length = 0; length <= longest; length++) {
        const writer = new LayerWriter(layer, 2 * layer.bytes.length + BREAK.length * blocks.length);
        blocks.forEach((block, index) => {
            const skipped = Math.min(length, prefixes[index]);
            for (const { first, end } of block)
                writer.copy(Math.min(end, first + skipped), end);
            const { end } = block.at(-1);
            for (const byte of BREAK)
                writer.write(byte, end - 1, end - 1);
        });
        const read = writer.finish('prefixed lines', true);
        if (read !== undefined)
            layers.push(read);
    }
    return layers;
}
/**
 * Consecutive lines with a long word each; a last line may be a short one; lines without any word are passed over.
 * Where lines are to be `even`, the words of a block are of one length, but for the last one: lines of code that stand
 * around a key are not of its block.
 */
function blocksOf(layer, even) {
    const { bytes } = layer;
    const blocks = [];
    let block = [];
    let column = 0;
    const finish = () => {
        if (block.length > 0)
            blocks.push(block);
        block = [];
    };
    for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
        end = endOfLine(bytes, start);
        const line = (block.length > 0 ? wordAt(bytes, start, start + column, end) : undefined) ?? longestWord(bytes, start, end);
        const length = line.end - line.first;
        if (length === 0)
            continue;
        const isLong = length >= SHORTEST_LINE && !/BEGIN|PRIVATE/.test(bytes.toString('latin1', start, end));
        const difference = block[0] === undefined ? 0 : length - (block[0].end - block[0].first);
        const isLast = !isLong || (even && difference < 0);
        if (even && difference > 0)
            finish();
        if (block.length > 0 || isLong) {
            if (block.length === 0)
                column = line.first - start;
            block.push(line);
        }
        if (!isLast)
            continue;
        finish();
        if (!isLong)
            continue;
        block = [line];
        column = line.first - start;
    }
    finish();
    return blocks;
}
function endOfLine(bytes, start) {
    let end = start;
    while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d)
        end++;
    return end;
}
/** The word that begins at the column where those of the lines above do. */
function wordAt(bytes, start, at, lineEnd) {
    if (at >= lineEnd || (at > start && BASE64_KINDS[bytes[at - 1]] !== 0))
        return undefined;
    let end = at;
    while (end < lineEnd && BASE64_KINDS[bytes[end]] !== 0)
        end++;
    return end === at ? undefined : { first: at, end };
}
function longestWord(bytes, start, lineEnd) {
    let longest = 0;
    let found = start;
    for (let i = start; i < lineEnd; i++) {
        const first = i;
        while (i < lineEnd && BASE64_KINDS[bytes[i]] !== 0)
            i++;
        if (i - first <= longest)
            continue;
        longest = i - first;
        found = first;
    }
    return { first: found, end: found + longest };
}
function commonPrefix(text, block) {
    const [head] = block;
    // A short line at the end may be of what follows.
    const long = block.filter(({ first, end }) => end - first >= SHORTEST_LINE);
    let length = 0;
    while (length < LONGEST_PREFIX &&
        /[+/_-]/.test(text.charAt(head.first + length)) &&
        long.every(({ first, end }) => first + length < end && text[first + length] === text[head.first + length])) {
        length++;
    }
    return length;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/pieces.js









const SPACED = 'spaced text';
const pieces_BACKSLASH = 0x5c;
const pieces_NEWLINE = 0x0a;
const QUOTES = ['"', "'", '`'];
/** What stands in quotes, without what stands between: in each kind of quotes, and in any of them, as Python chooses. */
function quotedStrings(layer) {
    const kinds = layer.bytes.includes('\\x') ? [...QUOTES, QUOTES.join('')] : QUOTES;
    return kinds.flatMap((quotes) => {
        const strings = stringsIn(layer.bytes, quotes);
        return strings.length < 2 ? [] : keep(layer, strings, 'string pieces');
    });
}
/** What stands in so many objects is no line of a key. */
const OFTEN = 3;
/** Characters of base64, as many as make whole bytes. */
const pieces_BASE64 = /^(?:[A-Za-z0-9+/_-]{4})*[A-Za-z0-9+/_-]{2,4}={0,2}$/;
/**
 * The strings that hold base64, where others stand between: a line each in lists of objects, as editors of rich text
 * store them. Names of members and what is the same in many objects are not of it.
 */
function stringsOfObjects(layer) {
    const counts = new Map();
    const strings = stringsIn(layer.bytes, '"').filter(([, end]) => layer.bytes[end + 1] !== 0x3a);
    const texts = strings.map(([first, end]) => layer.text.slice(first, end));
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    const kept = strings.filter((_, i) => {
        const text = texts[i];
        return text.length % 4 === 0 && counts.get(text) < OFTEN && pieces_BASE64.test(text);
    });
    return kept.length < 2 || kept.length === strings.length ? [] : keep(layer, kept, 'string pieces');
}
/** The strings between two of the same of some quotes, that end on the line that they begin on, and are not empty. */
function stringsIn(bytes, quotes) {
    const strings = [];
    // The next one of each kind: looked for once, however far away it is.
    const places = Array.from(quotes, () => -1);
    const next = (from) => {
        places.forEach((place, i) => {
            if (place >= from)
                return;
            const found = bytes.indexOf(quotes[i], from);
            places[i] = found < 0 ? bytes.length : found;
        });
        return Math.min(...places);
    };
    for (let open = next(0); open < bytes.length;) {
        const quote = bytes[open];
        let close = open + 1;
        for (; close < bytes.length && bytes[close] !== quote && bytes[close] !== pieces_NEWLINE; close++) {
            if (bytes[close] === pieces_BACKSLASH && bytes[close + 1] !== pieces_NEWLINE)
                close++;
        }
        const isString = bytes[close] === quote && close > open + 1;
        if (isString)
            strings.push([open + 1, close]);
        open = next(isString || bytes[close] !== quote ? close + 1 : close);
    }
    return strings;
}
/** Leaves out quotes, operators, brackets and the like between pieces of base64: all that holds no letter or digit. */
function joinedPieces(layer) {
    const { bytes } = layer;
    const writer = new LayerWriter(layer);
    let kept = 0;
    for (let i = 0; i < bytes.length; i++) {
        if (BASE64_KINDS[bytes[i]] !== 0)
            continue;
        writer.copy(kept, i);
        kept = i + 1;
        for (i++; i < bytes.length && BASE64_KINDS[bytes[i]] !== 2; i++)
            if (BASE64_KINDS[bytes[i]] === 0)
                kept = i + 1;
    }
    if (kept === 0)
        return [];
    writer.copy(kept, bytes.length);
    return [writer.finish(GUESSED, true)].filter((each) => each !== undefined);
}
/** How many bytes of white space, or of a character in UTF-8 that has no width, stand at `at`. */
function spaceAt(bytes, at) {
    const byte = bytes[at];
    if (byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xa0)
        return 1;
    if (byte < 0xc2)
        return 0;
    const next = bytes[at + 1] ?? 0;
    if (byte === 0xc2)
        return next === 0xa0 || next === 0xad ? 2 : 0;
    const third = bytes[at + 2] ?? 0;
    if (byte === 0xef)
        return next === 0xbb && third === 0xbf ? 3 : 0;
    if (byte !== 0xe2)
        return 0;
    const isSpace = next === 0x80 && ((third >= 0x80 && third <= 0x8f) || third === 0xa8 || third === 0xa9 || third === 0xaf);
    return isSpace || (next === 0x81 && third === 0xa0) ? 3 : 0;
}
/** Leaves out white space of any kind, and characters that have no width. */
function withoutSpace(layer) {
    const { bytes } = layer;
    const writer = new LayerWriter(layer);
    let kept = 0;
    for (let i = 0; i < bytes.length;) {
        const length = spaceAt(bytes, i);
        if (length > 0) {
            writer.copy(kept, i);
            kept = i + length;
        }
        i += length || 1;
    }
    if (kept === 0)
        return [];
    writer.copy(kept, bytes.length);
    return [writer.finish(SPACED)].filter((each) => each !== undefined);
}
/** Leaves out the tags of HTML and XML. */
function withoutTags(layer) {
    return leaveOut(layer, /<!\[CDATA\[|\]\]>|<!--|-->|<\/?[A-Za-z][^<>]{0,300}>/g, 'markup');
}
/** Leaves out comments of C. */
function withoutComments(layer) {
    return leaveOut(layer, /\/\*[^*]{0,300}\*\//g, 'commented text');
}
/** All ways of bringing together what was written in pieces. */
const PIECES = [
    withoutSpace,
    wordsOfLines,
    quotedStrings,
    joinedPieces,
    withoutSeparators,
    withLostPlus,
    storedLines,
    stringsOfObjects,
    withoutLineHeads,
];
/** Those for what markup or comments part. */
const MARKUP = [withoutTags, withoutComments];

;// CONCATENATED MODULE: ./build/src/leaks/detect/putty.js


/** The first line of a file, and what stands before it on the line: as much may stand before all others, too. */
const putty_FIRST = /([^\r\n]{0,80})PuTTY-User-Key-File-[23]:[ \t]*ecdsa-sha2-nistp256/g;
const putty_LINE = /[^\r\n]*(?:\r\n?|\n|$)/y;
/** The lines of a file, comment and checksum included, are fewer. */
const MOST_LINES = 16;
/** Keys of P-256 in PuTTY's own format (.ppk), not encrypted, whose point fits. */
function findPutty(layer) {
    if (!layer.bytes.includes('PuTTY-User'))
        return [];
    const matches = [];
    for (const match of layer.text.matchAll(putty_FIRST)) {
        const prefix = match[1].length;
        const first = match.index + prefix;
        for (const length of prefix === 0 ? [0] : [prefix, 0]) {
            const file = readFile(linesAfter(layer.text, first, length));
            if (file === undefined)
                continue;
            const { reading, end } = file;
            if (!reading.ok || !reading.proven)
                continue;
            matches.push({ kind: 'private-key', key: reading.key, proven: true, form: 'PuTTY key', first, end });
            break;
        }
    }
    return matches;
}
function readFile(lines) {
    if (!lines.some(({ line }) => /^Encryption:\s*none/.test(line)))
        return undefined;
    const open = blockOf(lines, 'Public');
    const secret = blockOf(lines, 'Private');
    const reader = new SshReader(open.bytes, 0);
    reader.string();
    reader.string();
    const point = reader.string();
    const number = new SshReader(secret.bytes, 0).string();
    if (point === undefined || number === undefined)
        return undefined;
    return { reading: readNumbers(number, point), end: secret.end };
}
function linesAfter(text, start, prefix) {
    const lines = [];
    putty_LINE.lastIndex = start;
    while (lines.length < MOST_LINES && putty_LINE.lastIndex < text.length) {
        const line = putty_LINE.exec(text)[0];
        const end = putty_LINE.lastIndex;
        lines.push({ line: lines.length === 0 ? line : line.slice(prefix), end });
    }
    return lines;
}
/** The lines that `Public-Lines: 3` announces. */
function blockOf(lines, half) {
    const head = lines.findIndex(({ line }) => line.startsWith(`${half}-Lines:`));
    const count = Number.parseInt(lines[head]?.line.slice(half.length + '-Lines:'.length) ?? '', 10);
    const block = head < 0 || Number.isNaN(count) ? [] : lines.slice(head + 1, head + 1 + count);
    return {
        bytes: Buffer.from(block.map(({ line }) => line.trim()).join(''), 'base64'),
        end: block.at(-1)?.end ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/tokens.js
/** Of the App Store Connect API and of the Enterprise Program API (Apple, "Generating tokens for API requests"). */
const AUDIENCES = ['appstoreconnect-v1', 'apple-developer-enterprise-v1'];
/** Three parts in base64url; the signature of ES256 is of 64 bytes. */
const TOKEN = /(e[wy][A-Za-z0-9_-]{8,4096})\.(e[wy][A-Za-z0-9_-]{8,16384})\.[A-Za-z0-9_-]{86}(?![A-Za-z0-9_-])/g;
/** Tokens for App Store Connect that expire after `now`. */
function findTokens(layer, now) {
    const matches = [];
    if (!layer.bytes.includes('.ey') && !layer.bytes.includes('.ew'))
        return matches;
    for (const match of layer.text.matchAll(TOKEN)) {
        const header = parse(match[1]);
        const claims = parse(match[2]);
        if (header === undefined || claims === undefined || !isFor(claims.aud) || typeof claims.exp !== 'number')
            continue;
        if (claims.exp * 1000 <= now.getTime())
            continue;
        const end = match.index + match[0].length;
        matches.push({ kind: 'token', key: undefined, proven: false, form: 'token', first: match.index, end });
    }
    return matches;
}
function isFor(audience) {
    return (Array.isArray(audience) ? audience : [audience]).some((each) => AUDIENCES.includes(each));
}
function parse(part) {
    try {
        const value = JSON.parse(Buffer.from(part, 'base64url').toString());
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/uuencode.js

/** So many bytes stand in a full line, in four characters for three each (POSIX, uuencode). */
const FULL = 45;
const CHARACTERS = 60;
const LETTER_OF_FULL = 'M'.charCodeAt(0);
/** Full lines, whatever stands before them, with the letter of their length. */
const FULL_LINE = /M[ -`]{60}[ \t\r]*$/gm;
/** Lines as uuencode writes them, after the same prefix each. */
function readUuencode(layer, worth) {
    const { text } = layer;
    const layers = [];
    let done = 0;
    for (const { index } of text.matchAll(FULL_LINE)) {
        if (index < done)
            continue;
        const prefix = index - (text.lastIndexOf('\n', index) + 1);
        const writer = new LayerWriter(layer);
        let at = index;
        while (at < text.length) {
            const length = (text.charCodeAt(at) - 32) & 63;
            const lineEnd = uuencode_endOfLine(text, at);
            if (length === 0 || length > FULL || lineEnd - at > CHARACTERS + 4)
                break;
            uuencode_writeLine(writer, text, at + 1, length);
            done = lineEnd;
            at = lineEnd + 1 + prefix;
            if (text.charCodeAt(lineEnd - 1) !== LETTER_OF_FULL && length < FULL)
                break;
        }
        const read = writer.finish('uuencode');
        if (read !== undefined && worth(read.bytes))
            layers.push(read);
    }
    return layers;
}
function uuencode_endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
/** Spaces at the end of a line, which stand for zeros, may be gone. */
function uuencode_writeLine(writer, text, start, length) {
    const value = (at) => {
        const code = text.charCodeAt(at);
        return code >= 32 ? (code - 32) & 63 : 0;
    };
    for (let i = 0; i < length; i++) {
        const at = start + 4 * Math.floor(i / 3) + (i % 3);
        const shift = 2 * (i % 3) + 2;
        const byte = ((value(at) << shift) | (value(at + 1) >> (6 - shift))) & 255;
        writer.write(byte, at, at + 1);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/neighbourhood.js
/** Armour and the first line of a key, with prefixes and quotes. */
const HEAD_REACH = 400;
/**
 * How the keys begin in base64, whatever their length: a sequence, and a version of 0 or 1. Keys of RSA are longer, or
 * go on with a number or with another algorithm.
 */
const HEAD = /M[A-H][AEIMQUYcgkosw048]CAQ|MI[E-H].AgE[AB]|MII[A-D]..IBA(?!AK|DANBgkq)/;
const NO_BASE64 = /[^A-Za-z0-9+/]+/g;
/** Whether a key in base64 may begin near the words of armour at `at`, in pieces however small. */
function isKeyNear(bytes, at) {
    return HEAD.test(bytes.toString('latin1', at, at + HEAD_REACH).replace(NO_BASE64, ''));
}
/** How far the numbers of a JSON Web Key stand from the name of its curve. */
const NUMBERS_REACH = 4096;
/** Three numbers of 43 characters, some of them escaped and therefore no part of a run. */
const neighbourhood_FEWEST = 80;
const neighbourhood_SHORTEST_RUN = 10;
/** Digits 3; the other characters of base64 1; all else 0. */
const neighbourhood_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9]/.test(character))
        return 3;
    return /[A-Za-z_+/-]/.test(character) ? 1 : 0;
});
/** Whether long numbers, or what openssl prints before one, stand near the name of a curve at `at`. */
function isJwkNear(bytes, at) {
    const from = Math.max(0, at - NUMBERS_REACH);
    const to = Math.min(bytes.length, at + NUMBERS_REACH);
    let count = 0;
    for (let start = from, end = from; start < to && count < neighbourhood_FEWEST; start = end + 1) {
        let kinds = 0;
        for (end = start; end < to && neighbourhood_KINDS[bytes[end]] !== 0; end++)
            kinds |= neighbourhood_KINDS[bytes[end]];
        if (kinds === 3 && end - start >= neighbourhood_SHORTEST_RUN)
            count += end - start;
    }
    return count >= neighbourhood_FEWEST || bytes.subarray(from, to).includes('priv:');
}
/** What may stand between two bytes in hex: suffixes, separators, casts and prefixes. */
const BETWEEN = String.raw `(?:[hul]|_?u8)?(?:\.to\w+\(\))?[\s,.:;"'=|()-]*(?:byte\)\s*|\\?\\u00|\\?\\x|&h|[0x]?x|%|0)?`;
/** Of a key in DER, of the words of armour, and of the body of a PEM at each alignment: what spelled bytes must be. */
const SPELLED_HEX = new RegExp([`86 48 ce`, '48 ce 3d', '45 20 4b', '4b 6f 5a', '47 53 4d', '6b 6a 4f']
    .map((group) => group.replaceAll(' ', BETWEEN))
    .join('|'), 'i');
/** Words of C, with the last byte first. */
const neighbourhood_SWAPPED = /862a,?\s+(?:0x)?ce48|4886,?\s+(?:0x)?3dce/i;
const SPELLED_NUMBERS = /(?:134|-122),72,(?:206|-50),61,|80,82,73,86,|75,111,90,|113,71,83,|104,107,106,/;
const SPELLED_OCTAL = /110 316 075|105 040 113|113 157 132|107 123 115|153 152 117/;
const SPELLED_REACH = 60;
const NO_NUMBER = /[^0-9-]+/g;
/** Literals of spelled bytes are of these characters only; escapes of characters are not among them. */
const SPELLED = /^[\s0-9a-fA-FxXu\\.,:"'-]+$/;
/** Literals of spelled bytes hold two of them, often by chance: whether more of the key stand beside those at `at`. */
function isSpelledNear(bytes, at, literal) {
    if (!SPELLED.test(literal))
        return true;
    const near = bytes.toString('latin1', Math.max(0, at - SPELLED_REACH), at + SPELLED_REACH);
    return (SPELLED_HEX.test(near) ||
        neighbourhood_SWAPPED.test(near) ||
        SPELLED_NUMBERS.test(`${near.replace(NO_NUMBER, ',')},`) ||
        SPELLED_OCTAL.test(near));
}
const neighbourhood_FULL_LINE = /M[ -`]{60}[ \t\r]*(?:\n|$)/;
/** Whether a full line of uuencode stands around `at`, or near it. */
function isUuencodeNear(bytes, at) {
    return neighbourhood_FULL_LINE.test(bytes.toString('latin1', Math.max(0, at - 140), at + 140));
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/tables.js
/** Every literal has this many bytes, so that one table of shifts and one of hashes serve them all. */
const LITERAL_LENGTH = 8;
/** What a literal says about the text around it, the weakest first; one bit each. */
const TRIGGER = {
    /** Words of armour: a key may follow in pieces too small for the other literals. */
    words: 1,
    /** Bytes that stand in every key, in one encoding or two. */
    body: 2,
    /** The curve's name as JSON Web Keys write it. */
    jwk: 4,
    /** The audience of App Store Connect, as a token holds it. */
    token: 8,
    /** Letters and digits that are escaped though they need not be, by the escape's mark: what is under it may be all. */
    backslash: 16,
    percent: 32,
    entity: 64,
    equals: 128,
    wide: 256,
};
const LAST = LITERAL_LENGTH - 1;
const SLOTS = 1 << 13;
/** By the place, then by the byte. */
const ALLOWED = LITERAL_LENGTH << 8;
/** How many bytes the tables take that are there whatever they hold. */
const FIXED = SLOTS * 10 + (1 << 17);
/** What the search for literals goes by; in one piece of memory, so that it can be stored. */
class Tables {
    #memory;
    /** Open addressing: both halves of a literal and its trigger. */
    low;
    high;
    triggers;
    /** By the last two bytes of the window, the second as the high one: how far it can move; 0 means that a literal may end here. */
    shifts;
    /** Whether four bytes, by their hash, end a literal or a pattern: a cheap refusal before the exact look. */
    endings;
    /** By the first byte; all 256 have their place. */
    patterns = Array.from({ length: 256 }, () => NO_PATTERNS);
    #patterns = [];
    #count = 0;
    constructor(memory) {
        this.#memory = memory;
        this.low = new Int32Array(memory, 0, SLOTS);
        this.high = new Int32Array(memory, SLOTS * 4, SLOTS);
        this.triggers = new Uint16Array(memory, SLOTS * 8, SLOTS);
        this.shifts = new Uint8Array(memory, SLOTS * 10, 1 << 16);
        this.endings = new Uint8Array(memory, SLOTS * 10 + (1 << 16), 1 << 16);
    }
    static empty() {
        const tables = new Tables(new ArrayBuffer(FIXED));
        tables.shifts.fill(LAST);
        return tables;
    }
    /** @param stored what `store` gave, on a machine with the same order of bytes in a number */
    static from(stored) {
        const memory = new ArrayBuffer(stored.length);
        const bytes = new Uint8Array(memory);
        bytes.set(stored);
        const tables = new Tables(memory);
        for (let at = FIXED; at < stored.length; at += ALLOWED + 2) {
            const trigger = bytes[at + ALLOWED] | (bytes[at + ALLOWED + 1] << 8);
            tables.#keep({ allowed: bytes.subarray(at, at + ALLOWED), trigger });
        }
        return tables;
    }
    /** All of it, for `from`. */
    store() {
        const patterns = this.#patterns.flatMap(({ allowed, trigger }) => [allowed, Uint8Array.of(trigger, trigger >> 8)]);
        return Buffer.concat([new Uint8Array(this.#memory, 0, FIXED), ...patterns]);
    }
    /** Adds the literal of eight bytes that starts at `offset`. */
    add(bytes, offset, trigger) {
        const low = word(bytes, offset);
        const high = word(bytes, offset + 4);
        const slot = this.slot(low, high);
        if (this.triggers[slot] === 0) {
            this.low[slot] = low;
            this.high[slot] = high;
            this.endings[hash(high)] = 1;
            if (++this.#count > SLOTS / 2)
                throw new Error('The table of literals is full.');
            for (let i = 0; i < LAST; i++)
                this.#shift(bytes[offset + i], bytes[offset + i + 1], i);
        }
        this.triggers[slot] = this.triggers[slot] | trigger;
    }
    addPattern(pattern, trigger) {
        const allowed = new Uint8Array(ALLOWED);
        pattern.forEach((characters, place) => {
            const next = pattern[place + 1] ?? '';
            for (const character of characters) {
                allowed[(place << 8) | character.charCodeAt(0)] = 1;
                for (const follower of next)
                    this.#shift(character.charCodeAt(0), follower.charCodeAt(0), place);
            }
        });
        for (const ending of endingsOf(pattern))
            this.endings[hash(ending)] = 1;
        this.#keep({ allowed, trigger });
    }
    /** The slot that holds these halves, or the free one where they belong. */
    slot(low, high) {
        let slot = (Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> 19) & (SLOTS - 1);
        while (this.triggers[slot] !== 0 && (this.low[slot] !== low || this.high[slot] !== high)) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
    #keep(pattern) {
        this.#patterns.push(pattern);
        for (let first = 0; first < 256; first++) {
            if (pattern.allowed[first] === 1)
                this.patterns[first] = [...(this.patterns[first] ?? []), pattern];
        }
    }
    #shift(first, second, place) {
        const block = first | (second << 8);
        const shift = LAST - 1 - place;
        if (shift < this.shifts[block])
            this.shifts[block] = shift;
    }
}
const NO_PATTERNS = [];
function hash(ending) {
    return Math.imul(ending, 0x9e3779b1) >>> 16;
}
function word(bytes, offset) {
    return (bytes[offset] |
        (bytes[offset + 1] << 8) |
        (bytes[offset + 2] << 16) |
        (bytes[offset + 3] << 24));
}
/** The last four bytes of a pattern in all their combinations, as `word` reads them. */
function endingsOf(pattern) {
    return pattern.slice(-4).reduce((endings, allowed, place) => {
        const longer = [];
        for (const ending of endings) {
            for (let i = 0; i < allowed.length; i++)
                longer.push(ending | (allowed.charCodeAt(i) << (8 * place)));
        }
        return longer;
    }, [0]);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/ways.js





/** The kinds of readings that may lead on from a trigger, one bit each. */
const WAY = {
    base64: 1,
    hex: 2,
    decimals: 4,
    wide: 8,
    backslash: 16,
    percent: 32,
    entities: 64,
    quotedPrintable: 128,
    utf8: 256,
    pieces: 512,
    markup: 1024,
    compressed: 2048,
    base32: 4096,
    characters: 8192,
    uuencode: 16384,
    gitPatch: 32768,
};
const ESCAPES = WAY.backslash | WAY.percent | WAY.entities | WAY.quotedPrintable | WAY.utf8;
const TEXT = ESCAPES | WAY.pieces | WAY.markup;
const ways_DIGITS = WAY.hex | WAY.decimals;
/**
 * The ways on from a literal.
 *
 * @param trigger what the literal says of the text around it
 * @param words whether words of armour count
 */
function waysOf(trigger, bytes, at, words) {
    let ways = 0;
    if ((trigger & TRIGGER.backslash) !== 0)
        ways |= WAY.backslash;
    if ((trigger & TRIGGER.percent) !== 0)
        ways |= WAY.percent;
    if ((trigger & TRIGGER.entity) !== 0)
        ways |= WAY.entities;
    if ((trigger & TRIGGER.equals) !== 0)
        ways |= WAY.quotedPrintable;
    if ((trigger & TRIGGER.wide) !== 0)
        ways |= WAY.wide;
    if ((trigger & TRIGGER.words) !== 0 && words && isKeyNear(bytes, at))
        ways |= TEXT;
    if ((trigger & (TRIGGER.body | TRIGGER.token | TRIGGER.jwk)) === 0)
        return ways;
    // The name of a curve stands among letters, and never among numbers.
    const more = waysOfLiteral(bytes, at) & (trigger === TRIGGER.jwk ? ~(ways_DIGITS | WAY.pieces) : ~0);
    const isFarFromNumbers = trigger === TRIGGER.jwk && (more & WAY.wide) === 0 && !isJwkNear(bytes, at);
    return isFarFromNumbers ? ways : ways | more;
}
const ways_HEX = 1;
const ways_BASE64 = 2;
const PRINTABLE = 4;
const ways_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9a-fA-F-]/.test(character))
        return ways_HEX | ways_BASE64 | PRINTABLE;
    if (/[A-Za-z0-9+/_]/.test(character))
        return ways_BASE64 | PRINTABLE;
    return /[\t\n\r -~]/.test(character) ? PRINTABLE : 0;
});
/** Strings in which bytes are escaped or stand one by one may be parts of a longer one. */
const IN_STRINGS = /\\|(["']).\1/;
/** Of the second line of a dump. */
const ways_ADDRESS = /^.00000[12]0$/s;
/** What the characters of a literal are, and so what it may be decoded from. */
function waysOfLiteral(bytes, at) {
    let all = ways_HEX | ways_BASE64 | PRINTABLE;
    let zeros = false;
    let marked = false;
    for (let i = at; i < at + LITERAL_LENGTH; i++) {
        const byte = bytes[i];
        all &= ways_KINDS[byte];
        if (byte === 0)
            zeros = true;
        else if (isMark(byte))
            marked = true;
    }
    if (zeros)
        return WAY.wide | ESCAPES;
    // Else they are the bytes of the key itself, which were read where they stand, but for those that SQL escapes.
    if ((all & PRINTABLE) === 0)
        return marked ? ESCAPES : WAY.backslash;
    if ((all & ways_HEX) !== 0)
        return WAY.base64 | ways_DIGITS | TEXT;
    if ((all & ways_BASE64) !== 0)
        return WAY.base64 | TEXT;
    const literal = bytes.toString('latin1', at, at + LITERAL_LENGTH);
    if (ways_ADDRESS.test(literal))
        return areCharactersNear(bytes, at) ? WAY.characters : 0;
    if (literal === GIT_PATCH)
        return WAY.gitPatch;
    if (isGrouped(literal))
        return WAY.base64 | TEXT;
    // Uuencode has no small letters, and much that is no letter.
    if (!/[a-z]/.test(literal) && isUuencodeNear(bytes, at))
        return WAY.uuencode | ESCAPES;
    if (!isSpelledNear(bytes, at, literal))
        return 0;
    return ways_DIGITS | ESCAPES | WAY.markup | (IN_STRINGS.test(literal) ? WAY.pieces : 0);
}
/** UTF-8 beyond ASCII, a backslash, a percent sign or an ampersand. */
function isMark(byte) {
    return byte === 0xc2 || byte === 0xc3 || byte === 0x5c || byte === 0x25 || byte === 0x26;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/wide.js

/** Fewer zero bytes than this are no text of UTF-16. */
const wide_FEWEST = 40;
/**
 * Texts of UTF-16 or UTF-32, either byte order. Where zero bytes fill the text up they are dropped; for bytes of a key
 * that were taken as characters, among which zero is one, pairs are read as pairs, at both alignments.
 */
function readWide(layer) {
    const { bytes } = layer;
    let zeros = 0;
    for (const byte of bytes)
        if (byte === 0)
            zeros++;
    if (zeros < wide_FEWEST)
        return [];
    const dropped = new LayerWriter(layer);
    for (let i = 0; i < bytes.length; i++)
        if (bytes[i] !== 0)
            dropped.write(bytes[i], i, i);
    const layers = [dropped.finish('UTF-16')];
    for (const parity of [0, 1]) {
        for (const zeroFirst of [false, true]) {
            const writer = new LayerWriter(layer);
            for (let i = parity; i + 1 < bytes.length; i += 2) {
                const zero = zeroFirst ? bytes[i] : bytes[i + 1];
                if (zero === 0)
                    writer.write(bytes[zeroFirst ? i + 1 : i], i, i + 1);
            }
            if (writer.length >= wide_FEWEST)
                layers.push(writer.finish('UTF-16'));
        }
    }
    return layers.filter((each) => each !== undefined);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/explore.js






















const WAYS = [
    { reading: readBase64, bits: WAY.base64, kind: 'decoding' },
    { reading: readBase32, bits: WAY.base32, kind: 'decoding' },
    { reading: readCompressed, bits: WAY.compressed, kind: 'decoding' },
    { reading: readHex, bits: WAY.hex, kind: 'decoding' },
    { reading: readWide, bits: WAY.wide, kind: 'decoding' },
    { reading: readDump, bits: WAY.hex, kind: 'decoding' },
    { reading: readNotations, bits: WAY.decimals, kind: 'decoding' },
    { reading: readGitPatch, bits: WAY.gitPatch, kind: 'decoding' },
    { reading: readUuencode, bits: WAY.uuencode, kind: 'decoding' },
    { reading: readCharacters, bits: WAY.characters, kind: 'decoding' },
    { reading: STRING_ESCAPES, bits: WAY.backslash, kind: 'escapes' },
    { reading: NUMBERED_ESCAPES, bits: WAY.backslash, kind: 'escapes' },
    { reading: READ_PERCENT, bits: WAY.percent, kind: 'escapes' },
    { reading: READ_ENTITIES, bits: WAY.entities, kind: 'escapes' },
    { reading: MIXED_ESCAPES, bits: WAY.backslash | WAY.percent | WAY.entities, kind: 'escapes' },
    { reading: READ_QUOTED_PRINTABLE, bits: WAY.quotedPrintable, kind: 'escapes' },
    { reading: READ_UTF8, bits: WAY.utf8, kind: 'escapes' },
    { reading: readGroups, bits: WAY.pieces, kind: 'pieces' },
    { reading: withoutMarks, bits: WAY.pieces, kind: 'escapes' },
    ...PIECES.map((reading) => ({ reading, bits: WAY.pieces, kind: 'pieces' })),
    ...MARKUP.map((reading) => ({ reading, bits: WAY.markup, kind: 'pieces' })),
];
/** What was brought together from pieces is not taken to pieces once more; only this may still be done about it. */
const AFTER_PIECES = [STRING_ESCAPES, NUMBERED_ESCAPES, withoutSpace];
/** So many escapes or pieces may have to be undone before more than the words of armour comes to light. */
const WORDS_DEPTH = 2;
/** All that can be found in a layer as it is. */
const FINDERS = [
    findDer,
    findJwk,
    findTokens,
    findOpenSsh,
    findOpenSslText,
    findPutty,
    findKeyNumbers,
];
/** Encodings, one in the other, that are taken off. */
const DEPTH = 7;
/** Bytes of layers that are looked at for each byte of the content, and for any content: what bounds the work. */
const WORK_PER_BYTE = 40;
const LEAST_WORK = 250_000;
/**
 * Looks for keys and tokens in a part of the content, taking encodings off in every way that fits, the fewest first. A
 * layer is followed only when it still holds something of a key; every key is proven by reading it.
 */
function explore(triggers, content, from, to, now) {
    const root = { layer: bareLayer(content, from, to), depth: 0, words: true, last: undefined };
    const found = [];
    const known = new Known(from, to);
    const seen = new Set();
    const queue = [root];
    let work = LEAST_WORK + WORK_PER_BYTE * (to - from);
    const examine = (layer) => {
        for (const find of FINDERS) {
            for (const match of find(layer, now)) {
                found.push({ match, layer });
                known.add(layer, match.first, match.end);
            }
        }
        for (const [first, end] of findHarmless(layer))
            known.add(layer, first, end);
    };
    const neighbourhoods = ({ layer, words, depth }) => depth === DEPTH ? [] : triggers.neighbourhoods(layer, words, (index) => known.has(layer, index));
    const follow = (step, neighbourhood) => {
        const { from, to } = neighbourhood;
        const isWhole = from === 0 && to === step.layer.bytes.length;
        const part = isWhole ? step : { ...step, layer: sliceOf(step.layer, from, to) };
        let { ways } = neighbourhood;
        for (const way of WAYS) {
            if ((way.bits & ways) === 0 || !mayFollow(step, way))
                continue;
            const before = known.count;
            for (const layer of way.reading(part.layer, triggers.isWorth)) {
                work -= layer.bytes.length;
                const id = `${startOf(layer, 0)} ${layer.text}`;
                if (seen.has(id))
                    continue;
                seen.add(id);
                examine(layer);
                const words = way.kind !== 'decoding' && step.depth < WORDS_DEPTH;
                queue.push({ layer, depth: step.depth + 1, words, last: way });
            }
            // What was found may have been all that this layer holds.
            if (known.count > before)
                ways = neighbourhoods(part).reduce((all, each) => all | each.ways, 0);
        }
    };
    examine(root.layer);
    for (let next = 0; next < queue.length && work > 0; next++) {
        const step = queue[next];
        for (const neighbourhood of neighbourhoods(step))
            follow(step, neighbourhood);
    }
    return found;
}
/** Leaves out what leads to the same texts by other ways: else these would be as many as the orders of all readings. */
function mayFollow({ last }, way) {
    if (last === undefined || last.kind === 'decoding' || way.kind === 'decoding')
        return true;
    if (last.kind === 'pieces')
        return AFTER_PIECES.includes(way.reading);
    if (way.kind === 'pieces' || way === last)
        return true;
    return way.reading === MIXED_ESCAPES || way.reading === withoutMarks || RARE_ESCAPES.includes(way.reading);
}
/** The places of a part of the content that are accounted for. */
class Known {
    #from;
    #marks;
    count = 0;
    constructor(from, to) {
        this.#from = from;
        this.#marks = new Uint8Array(to - from);
    }
    add(layer, first, end) {
        this.#marks.fill(1, startOf(layer, first) - this.#from, endOf(layer, end - 1) - this.#from);
        this.count++;
    }
    has(layer, index) {
        return this.count > 0 && this.#marks[startOf(layer, index) - this.#from] === 1;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/explored.js

/** Parts that are remembered; each takes about 200 bytes. */
const explored_MOST = 20_000;
/**
 * Remembers what was found in parts of contents that were looked at closely: most versions of a file have most of it in
 * common. Kept are digests of the parts and what was told of them, and none of their bytes.
 */
class Explored {
    #known = new Map();
    /**
     * What `explore` finds in the part between two offsets of a content, with places as there.
     * @param explore must go by the bytes of the part alone
     */
    in(content, from, to, explore) {
        const digest = (0,external_node_crypto_.createHash)('sha256').update(content.subarray(from, to)).digest('base64');
        const known = this.#known.get(digest);
        if (known !== undefined)
            return moved(known, from);
        const found = explore();
        if (this.#known.size === explored_MOST)
            this.#known.clear();
        this.#known.set(digest, moved(found, -from));
        return found;
    }
}
function moved(detections, by) {
    return detections.map((detection) => ({ ...detection, start: detection.start + by, end: detection.end + by }));
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/form.js
/** Names that tell how a text was put together rather than how its characters are written. */
const PIECED = {
    'spaced text': '',
    pieces: 'string pieces',
};
/** How far before a key the words of armour may stand, in characters of the layer around it. */
const ARMOUR_REACH = 80;
/** The form of a leak in words, outermost encoding first: "hex of DER", "base64 of PEM", "JWK". */
function formOf(match, layer) {
    const names = layer.names.map((name) => PIECED[name] ?? name).filter((name) => name !== '');
    const what = names.at(-1) === 'base64' && hasArmour(match, layer) ? 'PEM' : undefined;
    return what === undefined ? [...names, match.form].join(' of ') : [...names.slice(0, -1), what].join(' of ');
}
function hasArmour(match, { origin }) {
    const first = origin?.first(match.first) ?? 0;
    return /-BEGIN [A-Z ]*-{0,5}/.test(origin?.around.text.slice(Math.max(0, first - ARMOUR_REACH), first) ?? '');
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/matcher.js

/** Places of literals closer than this are told once. */
const matcher_GAP = 1024;
/**
 * Finds where any of many literals of eight bytes stands (Wu and Manber, "A fast algorithm for multi-pattern
 * searching", with blocks of two bytes): most positions are jumped over after one look at two bytes.
 */
class Matcher {
    #tables;
    #shifts;
    #endings;
    /** Of the bytes that were searched last. */
    #view = new DataView(new ArrayBuffer(0));
    constructor(tables) {
        this.#tables = tables;
        this.#shifts = tables.shifts;
        this.#endings = tables.endings;
    }
    /**
     * The offset of the first literal that lies within `from` and `to`, or -1. Allocates nothing.
     */
    next(bytes, from, to) {
        const shifts = this.#shifts;
        const endings = this.#endings;
        let i = from + LAST;
        while (i < to) {
            const shift = shifts[bytes[i - 1] | (bytes[i] << 8)];
            if (shift !== 0)
                i += shift;
            else if (endings[hash(word(bytes, i - 3))] === 1 && this.triggerAt(bytes, i - LAST) !== 0)
                return i - LAST;
            else
                i++;
        }
        return -1;
    }
    /**
     * Tells offsets of literals, at least one in every `GAP` bytes that hold any, in no order. Four places of a large
     * range are searched in turn: one search alone waits most of the time for memory.
     */
    each(bytes, from, to, report) {
        const quarter = (to - from) >> 2;
        if (quarter < 512) {
            this.#eachAlone(bytes, from, to, report);
            return;
        }
        const shifts = this.#shifts;
        const endings = this.#endings;
        const view = this.#viewOf(bytes);
        const before = bytes.byteOffset - 1;
        const endA = from + quarter + LAST;
        const endB = endA + quarter;
        const endC = endB + quarter;
        let a = from + LAST;
        let b = endA;
        let c = endB;
        let d = endC;
        while (a < endA && b < endB && c < endC && d < to) {
            const blockA = shifts[view.getUint16(before + a, true)];
            const blockB = shifts[view.getUint16(before + b, true)];
            const blockC = shifts[view.getUint16(before + c, true)];
            const blockD = shifts[view.getUint16(before + d, true)];
            a += blockA;
            b += blockB;
            c += blockC;
            d += blockD;
            if (blockA === 0)
                a = endings[hash(word(bytes, a - 3))] === 0 ? a + 1 : this.#step(bytes, a, report);
            if (blockB === 0)
                b = endings[hash(word(bytes, b - 3))] === 0 ? b + 1 : this.#step(bytes, b, report);
            if (blockC === 0)
                c = endings[hash(word(bytes, c - 3))] === 0 ? c + 1 : this.#step(bytes, c, report);
            if (blockD === 0)
                d = endings[hash(word(bytes, d - 3))] === 0 ? d + 1 : this.#step(bytes, d, report);
        }
        this.#eachAlone(bytes, a - LAST, endA, report);
        this.#eachAlone(bytes, b - LAST, endB, report);
        this.#eachAlone(bytes, c - LAST, endC, report);
        this.#eachAlone(bytes, d - LAST, to, report);
    }
    /** Two bytes are one look at a view, and two at an array. */
    #viewOf({ buffer }) {
        if (this.#view.buffer !== buffer)
            this.#view = new DataView(buffer);
        return this.#view;
    }
    #eachAlone(bytes, from, to, report) {
        for (let at = this.next(bytes, from, to); at >= 0; at = this.next(bytes, at + matcher_GAP, to))
            report(at);
    }
    /** Where to go on from a window whose end looks like that of a literal. */
    #step(bytes, end, report) {
        if (this.triggerAt(bytes, end - LAST) === 0)
            return end + 1;
        report(end - LAST);
        return end + matcher_GAP;
    }
    /** The triggers of the literal at `offset`, 0 when none stands there. */
    triggerAt(bytes, offset) {
        const tables = this.#tables;
        const found = tables.triggers[tables.slot(word(bytes, offset), word(bytes, offset + 4))];
        if (found !== 0)
            return found;
        for (const pattern of tables.patterns[bytes[offset]]) {
            let place = 1;
            while (place < LITERAL_LENGTH && pattern.allowed[(place << 8) | bytes[offset + place]] === 1)
                place++;
            if (place === LITERAL_LENGTH)
                return pattern.trigger;
        }
        return 0;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/kinds.js
const UNREAD = new Set(['bzip2', 'xz', 'Zstandard', '7z', 'RAR', 'lzip']);
/** As many bytes from the start of a content are needed to tell its kind. */
const kinds_HEAD = 512;
const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1');
const END_LENGTH = 22;
const DOS_PROGRAM = Buffer.from('MZ');
const SCRIPT = Buffer.from('#!');
const PACK = Buffer.from('PACK\0\0\0');
const AR = Buffer.from('!<arch>\n');
const BUNDLE = [Buffer.from('# v2 git bundle\n'), Buffer.from('# v3 git bundle\n')];
const PDF = Buffer.from('%PDF-');
const SWF = Buffer.from('CWS');
/** How much before the end of a content is looked through for the end of a zip with a comment behind it. */
const LONGEST_COMMENT = 1024;
/**
 * The kind by the first bytes. Called for every blob there is: no allocation.
 * @param bytes a buffer that holds at least `HEAD` bytes of the content from `from` on, or all of it up to `to`
 */
function kindByHead(bytes, from, to) {
    if (to - from < 8)
        return undefined;
    const second = bytes[from + 1];
    switch (bytes[from]) {
        case 0x50:
            if (second === 0x4b && isZipSignature(bytes, from))
                return 'zip';
            if (startsWith(bytes, from, PACK))
                return 'git pack';
            break;
        case 0x21:
            if (startsWith(bytes, from, AR))
                return 'ar';
            break;
        case 0x23:
            if (startsWith(bytes, from, BUNDLE[0]) || startsWith(bytes, from, BUNDLE[1]))
                return 'git bundle';
            break;
        case 0x25:
            if (startsWith(bytes, from, PDF))
                return 'PDF';
            break;
        case 0x43:
            if (startsWith(bytes, from, SWF) && isZlibHeader(bytes[from + 8], bytes[from + 9]))
                return 'SWF';
            break;
        case 0x1f:
            if (second === 0x8b && bytes[from + 2] === 8)
                return 'gzip';
            break;
        case 0x78:
            if (isZlibHeader(0x78, second))
                return 'zlib';
            break;
        case 0x42:
            // "BZh", a level, and the magic of a block or of the end.
            if (startsWith(bytes, from + 1, [0x5a, 0x68]) && isOneOf(bytes[from + 4], 0x31, 0x17))
                return 'bzip2';
            break;
        case 0xfd:
            if (startsWith(bytes, from + 1, [0x37, 0x7a, 0x58, 0x5a, 0]))
                return 'xz';
            break;
        case 0x28:
            if (startsWith(bytes, from + 1, [0xb5, 0x2f, 0xfd]))
                return 'Zstandard';
            break;
        case 0x37:
            if (startsWith(bytes, from + 1, [0x7a, 0xbc, 0xaf, 0x27, 0x1c]))
                return '7z';
            break;
        case 0x52:
            if (startsWith(bytes, from + 1, [0x61, 0x72, 0x21, 0x1a, 7]))
                return 'RAR';
            break;
        case 0x4c:
            if (startsWith(bytes, from + 1, [0x5a, 0x49, 0x50, 1]))
                return 'lzip';
            break;
    }
    return to - from >= kinds_HEAD && isTarHeader(bytes, from) ? 'tar' : undefined;
}
/** Whether a zip ends here, whatever stands before it: a self-extracting program, a script, an image. */
function endsAsZip(bytes, from, to) {
    const exact = to - END_LENGTH;
    if (exact < from)
        return false;
    if (startsWith(bytes, exact, END_OF_ZIP))
        return true;
    const first = bytes[from] ?? 0;
    const isText = first === 9 || first === 10 || first === 13 || (first >= 0x20 && first < 0x7f);
    if (isText && !startsWith(bytes, from, DOS_PROGRAM) && !startsWith(bytes, from, SCRIPT))
        return false;
    const tail = bytes.subarray(Math.max(from, exact - LONGEST_COMMENT), to);
    return tail.lastIndexOf(END_OF_ZIP) >= 0;
}
/** Whether these bytes begin a zlib stream (RFC 1950) with a window of 32 KiB and no dictionary. */
function isZlibHeader(first, second) {
    return first === 0x78 && second !== undefined && (0x7800 | second) % 31 === 0 && (second & 0x20) === 0;
}
/** Whether a content is a script, behind which anything may stand, such as the archive that it unpacks. */
function isScript(bytes, from, to) {
    return to - from > SCRIPT.length && startsWith(bytes, from, SCRIPT);
}
/** Whether a content that begins so may be an archive, or have one at its end, as programs and images may. */
function mayBeArchive(bytes, from, to) {
    if (kindByHead(bytes, from, to) !== undefined)
        return true;
    const first = bytes[from] ?? 0;
    return first === 0x7f || first >= 0x80 || startsWith(bytes, from, DOS_PROGRAM) || startsWith(bytes, from, SCRIPT);
}
/** Whether the block of 512 bytes at `at` is the header of a file in a tar: its checksum fits. */
function isTarHeader(bytes, at) {
    const ustar = startsWith(bytes, at + 257, [0x75, 0x73, 0x74, 0x61, 0x72]);
    // Before POSIX there was no magic: the mode is a number in octal digits then, ended by a blank or NUL.
    if (!ustar && !(isOctal(bytes, at + 100, 6) && isOctal(bytes, at + 148, 6)))
        return false;
    let claimed = 0;
    for (let i = at + 148; i < at + 156; i++) {
        const digit = (bytes[i] ?? 0) - 0x30;
        if (digit >= 0 && digit < 8)
            claimed = claimed * 8 + digit;
    }
    let unsigned = 8 * 0x20;
    let signed = 8 * 0x20;
    for (let i = at; i < at + 512; i++) {
        if (i === at + 148)
            i += 8;
        const byte = bytes[i] ?? 0;
        unsigned += byte;
        signed += byte > 127 ? byte - 256 : byte;
    }
    return unsigned === claimed || signed === claimed;
}
function isZipSignature(bytes, at) {
    const third = bytes[at + 2];
    const fourth = bytes[at + 3];
    // A file, the end of an empty archive, the mark of a split one.
    return (third === 3 && fourth === 4) || (third === 5 && fourth === 6) || (third === 7 && fourth === 8);
}
function isOctal(bytes, at, length) {
    let digits = 0;
    for (let i = at; i < at + length; i++) {
        const byte = bytes[i] ?? 0;
        if (byte >= 0x30 && byte < 0x38)
            digits += 1;
        else if (byte !== 0x20 && byte !== 0)
            return false;
    }
    return digits > 0;
}
function startsWith(bytes, at, wanted) {
    for (let i = 0; i < wanted.length; i++) {
        if (bytes[at + i] !== wanted[i])
            return false;
    }
    return true;
}
function isOneOf(byte, ...wanted) {
    return byte !== undefined && wanted.includes(byte);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decode-run.js


/** A line of wrapped base64 or hex is at least this long. */
const decode_run_LINE = 60;
/** Up to here a run that is not cleanly delimited is tried at each alignment; beyond, it is certain where it starts. */
const SMALL = 4096;
/** A range as long as this may be a part of something longer, so that a run at its start may have begun before. */
const decode_run_WINDOW = 1 << 20;
/** What a run holds at each alignment that is possible. */
function decode_run_decodeRun(bytes, { start, firstEnd, end, lowest }) {
    const begins = start > lowest || end - lowest < decode_run_WINDOW;
    const certain = begins && end - start > SMALL && /[A-Za-z0-9]/.test(String.fromCharCode(bytes[start]));
    const phases = (count) => Array.from({ length: certain ? 1 : count }, (_, phase) => phase);
    const isHex = areAll(HEX, bytes, start, firstEnd);
    const text = bytes.toString('latin1', start, end);
    const compact = isHex || !certain ? text.replace(/\s+/g, '') : text;
    const encoding = isHex ? 'hex' : 'base64';
    const decoded = phases(isHex ? 2 : 4).map((phase) => Buffer.from(compact.slice(phase), encoding));
    if (isHex)
        return decoded;
    for (const alphabet of base32Alphabets(bytes, start, Math.max(firstEnd, end - decode_run_LINE))) {
        const run = bytes.subarray(start, end);
        decoded.push(...phases(BASE32_PHASES).map((phase) => decodeBase32(run, alphabet, phase)));
    }
    return decoded;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/dense-runs.js





/** Shorter runs hold no key under two encodings, and none under base32. */
const dense_runs_SHORTEST = 107;
/** The shortest key in hex, in lines of no even length. */
const SHORTEST_NUMBERS = 140;
/** Of the characters that a probe looks at: numbers have more, whatever stands between them. */
const FEWEST_DIGITS = 4;
/** A probe looks at so many characters. */
const dense_runs_REACH = 24;
/**
 * Between probes, in turn: near enough that a run of `SHORTEST` characters holds a whole probe, and odd enough that
 * one falls well into a line of any wrapped run of four lines.
 */
const STRIDES = [53, 83];
/** Between two lines of one run: a line break and an indentation. */
const LONGEST_GAP = 64;
/** Compressed bytes up to this are read with what stands around them: no part of the content is looked at that is larger. */
const LARGEST_COMPRESSED = 24 * 1024;
/** Encodings within encodings that are followed. */
const dense_runs_DEPTH = 8;
/**
 * Looks into long runs of base64, base32, hex digits and numbers: what they hold is decoded and searched for literals
 * in turn, to any depth, so that no literal is needed for one encoding within another. The cost is linear: each layer
 * is shorter.
 *
 * Within base64 and the like it gives no position finer than what lies in proportion.
 */
function searchDenseRuns(matcher, bytes, from, to, visitor) {
    searchRuns(matcher, bytes, from, to, dense_runs_DEPTH, visitor);
}
function searchRuns(matcher, bytes, from, to, depth, visitor) {
    // What is imported costs more to reach than what is at hand.
    const table = KINDS;
    const last = to - dense_runs_REACH;
    let stride = STRIDES[0];
    let numbersEnd = from;
    for (let probe = from; probe < last; probe += stride) {
        stride = STRIDES[0] + STRIDES[1] - stride;
        // One branch, which goes the same way nearly always, costs less than to stop at the first character that does not fit.
        const kinds = table[bytes[probe]] &
            table[bytes[probe + 4]] &
            table[bytes[probe + 7]] &
            table[bytes[probe + 11]] &
            table[bytes[probe + 15]] &
            table[bytes[probe + 19]] &
            table[bytes[probe + 23]] &
            (BASE64 | NUMBERS);
        if (kinds === 0)
            continue;
        // Around hex there may stand numbers, too: it is looked at in both ways.
        if ((kinds & NUMBERS) !== 0 && probe >= numbersEnd && areNumbers(bytes, probe))
            numbersEnd = searchNumbers(bytes, from, to, probe, visitor);
        if ((kinds & BASE64) !== 0)
            probe = Math.max(probe, searchDense(matcher, bytes, from, to, probe, depth, visitor) - stride);
    }
}
/** Whether all characters after a probe may stand in numbers, and enough of them are digits. */
function areNumbers(bytes, probe) {
    let count = 0;
    let digits = 0;
    for (let i = probe; i < probe + dense_runs_REACH; i++) {
        const kinds = KINDS[bytes[i]];
        if ((kinds & NUMBERS) === 0)
            return false;
        if ((kinds & HEX) !== 0)
            count++;
        digits |= kinds & DIGIT;
    }
    return digits !== 0 && count >= FEWEST_DIGITS;
}
/** @returns where the numbers end that stand around `probe`, or 0 where they are too few */
function searchNumbers(bytes, from, to, probe, visitor) {
    const end = endOfRun(NUMBERS, bytes, probe, to);
    if (end - probe < dense_runs_REACH)
        return 0;
    const start = startOfRun(NUMBERS, bytes, probe, from);
    if (end - start < SHORTEST_NUMBERS)
        return 0;
    searchNumerals(bytes, start, end, visitor);
    return end;
}
/** @returns where the run of base64, base32 or hex ends that stands around `probe`, or 0 where it is too short */
function searchDense(matcher, bytes, from, to, probe, depth, visitor) {
    const end = endOfRun(BASE64, bytes, probe, to);
    if (end - probe < dense_runs_REACH)
        return 0;
    const start = startOfRun(BASE64, bytes, probe, from);
    if (end - start < decode_run_LINE)
        return 0;
    const finish = endOfLines(bytes, end, to);
    const begin = startOfLines(bytes, start, from);
    if (finish - begin < dense_runs_SHORTEST)
        return 0;
    const run = { start: begin, firstEnd: endOfRun(BASE64, bytes, begin, to), end: finish, lowest: from };
    searchRun(matcher, bytes, run, depth, visitor);
    return finish;
}
/** The end of a run that goes on over line breaks; the last line may be a short one. */
function endOfLines(bytes, end, to) {
    let finish = end;
    for (;;) {
        const next = endOfRun(run_kinds_SPACE, bytes, finish, Math.min(to, finish + LONGEST_GAP));
        if (next === finish || next === to || next === finish + LONGEST_GAP)
            return finish;
        const lineEnd = endOfRun(BASE64, bytes, next, to);
        if (lineEnd - next < decode_run_LINE)
            return lineEnd > next ? lineEnd : finish;
        finish = lineEnd;
    }
}
/** The start of a run whose first lines lie before a probe. */
function startOfLines(bytes, start, from) {
    let begin = start;
    for (;;) {
        const last = startOfRun(run_kinds_SPACE, bytes, begin, Math.max(from, begin - LONGEST_GAP));
        if (last === begin || last === from || last === begin - LONGEST_GAP)
            return begin;
        const lineStart = startOfRun(BASE64, bytes, last, from);
        if (last - lineStart < decode_run_LINE)
            return begin;
        begin = lineStart;
    }
}
function searchRun(matcher, bytes, run, depth, visitor) {
    const { start, end } = run;
    for (const decoded of decode_run_decodeRun(bytes, run)) {
        const inner = {
            place: (at) => visitor.place(start + Math.floor((at / decoded.length) * (end - start))),
            number: (at) => inner.place(at),
            packed: (content) => visitor.packed?.(content, start, end),
        };
        searchDecoded(matcher, decoded, depth, inner);
    }
}
function searchDecoded(matcher, decoded, depth, visitor) {
    if (isCompressed(decoded)) {
        // All of it is needed to read any.
        for (let at = 0; at < Math.min(decoded.length, LARGEST_COMPRESSED); at += 512)
            visitor.place(at);
    }
    if (kindByHead(decoded, 0, decoded.length) !== undefined)
        visitor.packed?.(decoded, 0, decoded.length);
    matcher.each(decoded, 0, decoded.length, (at) => visitor.place(at));
    if (depth > 0)
        searchRuns(matcher, decoded, 0, decoded.length, depth - 1, visitor);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/prepared.js


const preparedTables = () => Tables.from((0,external_node_zlib_.inflateRawSync)(Buffer.from(STORED, 'base64')));
const STORED = '7X15bxvHli8lL5kYeMD7CIwTxfdlaE+TbFKyPRpcLZRlOVashZIlaPCizYskL0m8yAYGeHgD3D/vh7r5/36mOdX7UvvSbIrnZJFENptdVafO+junGhnylz/OkZ/9xZl+9vWDy46X/bsu5G3Ne7dbzdvU977OhM+80fjAu8fm450F2e9b3zh/LLrH/m6vPFcvGj2VcbWave7l0qBpOj97nfsfZa678+xuZ3f905E/ezd4zgPv60Eyj97DgdfpKD2/DPlHM/3fGo/oz/PoTkuLHx56P+p8joxfeNGzxl2tcc7NL1WyGYaNFdZbB5ee1P49uGy/gP+S++w0HsM63c3JgpgeNbb0174302msN7Z1P99ue8ne6B81k+e77B8y+eZOq3mH/HzY/fF7me/os6eTS7fmvOQZZv1B1/Wyr/2x1/Euj09lr3/Ybms9061mU4v/yzzWU/r+t40L4TUd75VQXiwN6Nd4sx1p+U+j2zKywxK1bn3brlrH9o/mqft/nElmHn0Y98XbbWtr6wEpyThvNpFxYH59K/u5pqV9GuquFlN3gV47zv592njOvddxd/OT3rw99Pa7K+9SnTSQ+2C34VNe/XNnZ78NekJoW/UfX5Tkwr1m/4XVvbUSyqTTV60mWIjLgrU4hqEHwrAFzwH/JQpqtvcw1YeNVXgB/gH66R9/gz9kbU55G//R1vn74mtn3qKSHPWezAfft+4dJfrgpH8cPHfd6R7Y59prvli2p+b80+Q17yvMy1KjWjm/DV6SA1oCIy/Hw7PzOT/C780rydfl6DHX1s/FRgGFNs7X3jLXZSG1D/y5mSV/rlmSfW/Wv5yQn7uXnwLZR3xPMGdaMvaHLnVm+9w5gu8PdMPPuztSvp5tetMIpsSdj6+oN3NsPWzv5/itcT9mzEGve8Cdr+PfP83nDdfGZc7uW/zI1QXgNmv5ogFtgTeXyIv5PujAM6bbd/HzUbrfcsONHqTxy6jkpIr+YforFPsabvtn6bsaf3M2DrC/SvbC8ruX1FiQFq02Zqpak6OLi5LuNrIRV8KYYUku7JwlfJnquUGg5/zZFj2e5DWo91LXz32hLfLL4+UHzL1biHf97eCjsgz6PPi8Zxp/etX4GeTIWSJHDnd2uDainAES2oYlHj8+/fbA6872Vw8SOecdhzaaEzql2ueNi/d8n+tec2nw4fT/SMdGL8FUPm7s1sp+9J4cJPN6T8HuNvM1wMeI6Evz/eHIBn/YYOoyJ7K7/6LEK6vvDxP9Kin/qfYdK/cgIlHO4WxrEMho+Nrk2Xux7UJzav//P3LKz+89sBeTaueN+P4wfKbNxqL0Lebm+sFnVmAUd9ud4NmOTwt6Y6MxjN+zRTQ7QSP+IBXo7nY9qlyVjb0LecZby+mkJ1sXFGNPn1T8f6ZOfbbxtMQ+Xf+h1rxDAiznB3W7VH0xKaSi82Sod0i320S0lk1lzoE14ZD82aZ23rH/wp5P7j30mb4c8f9V7vVd74ccH68bhl78Qq6+cV4IunB144J0XDn9zIqzWEfV9AU2FfkJuS1IeiqZBEZ0AXZ9fyEff4jzk4k/e3CQ6EJYJ+He9y79OZID9o9aCT+U8hwLVGaTDKgn6y8th7yHz/RjIIQWQ/lSdFl67Zm/MHLgxob+QkakPd7qlIyujsePGwV24aPbuT0CIkJLdi8IcBcXgyNr9tLicHdHdM3+4ZBthCZ2yvpyvK8SeknnsTj/ASHEBAtAMhuse0NuSxgXB2wA045p+nO5nNUoqdNfDnII/uyDYI3B/7YmV9ueP1IZfYsWs33TSHJ4MqTrW+nQxvMTKtjj8/EbrTyDCsX+P6y/VfuuFgT24f1+3m73e63K8BJlvGAadynSnfMQc+Y9iXCDWrGGw29BB3HxhpUSXd+n8lA2t9JraK8Z+H/asqjXdZdXU/D/jTBcj7aeMv3WpXv/Zj/2t87HEQTbsg+2YjHnAPEXQZ5RXj4t0GO7PCrav9UtcDnnAKk7JkYQYGTUeSA+BO3149dt5zokSwcFLOCmmnmft88OJWxdi/g3iGLm8oUl/98X46gPwFmSn6sUQ8Oio8EKf49uucFqbG4N12ivtwAcvQ6p6H7GzzOPb3TN/DQB7fAxnMpA4svDR4GOzapaRlqrTDL5hy06mO3iN3V/qwUKMPGfens5Xsr69arybwV2thpDhR84jHxKml4i+P+ZpU6iF1zZpO9fP600BzRq0vX/rdCfjb+b6uD9rc3zaO+EP0VxAm9n9dHwwz5gFKmyOMD/U+3n3ZKgAPtL2ZaA/L+V/ObW0vb3vt+zot/6UO8y0+k8GyUftm4/0faptXNzBf7b3Nm16h9l7Q//6EH/x9U0b+RLpCfe0TBTeriKnO3y5N1+GR+0Qi8qyWIPKbiMe/7sjDgP8veGkg6f7eVlEsCZwr3nq9kzTwfrSSJ4Y3ufarPY4MkW4D7qJNP/Y6H9q7JfRCGA9zB9Db/XDHhbBv/vs+yfwv5b3XhbqT9iSquLf1jNc8vir/zFB/bsa9+e/lcsJbVC1HguhTYYNSAbe4+fyHx+aUDPSd/eHAY5TX/x45x/Qr+GhxN+uFXeYyuR29Hx7zvLYSf4Vz+Mn/mLzT7YE8q84PeqqzGTto0osh4w89L5lUPL0IHhh0/c3B+UPabz7jX63oKXPMAyFAtVSV1ObelwZU1Zh8ZE4rlv178ybd87T9K66keLX36z7+eYx2tnYHGqJqkagwL+v2zDqcv4pYE4viZDe5n6uFLsZeOrPFBPKhWgvm+9Lb2cChPz1WlIY9h/mpkrPbBKzwcW/j/U659LNeyieh0K9j/EKDYbQh3p/eIQj11hDJ7g/3d3L6z4wrLxZy9jNwnrtdqZ/MUxINVtyxvAKMT9PfqKdiYrzxC89+23wtpfcLfoY28rAHpjkQiTX4mAzsT9beEgwf+9VRdbSqr/iAVSwW6Z0NLmTr52jqUzwWBsgVHi/awv14Q2R89ifubnsoMT+/8rJI6UwcPKYJXEdn+zk60BkLVlsvj/Zib/UAkdcQyES3F9F01fS1Eh/pbmMOn8wcLrj5oAo5bUHXuHqY8yibRA/LICToG1nqlgb/RYMXvvF31sj41aDhXfH+yDeyzbw/tZcRxRbBjaI+W/36fvGRr9Mlzp9juHzY2dzcB5PV5de9+cDcfz0wGlduScn/TNYBQD51vW9lxd/MotOIec/uHpzvvn1Ph7+VpSw3226ntSPaGK1ALQWHvWV5avQ6jszNLrhdfVgc9j4tRuAO/l4823wTvJ0PP9i1Jtrwqp+l9WTMgXjHqXu/rYNkIPofmK7Wcl/f9orx+/XfxCvR6M2ezf+7/t1yZXAluMm7t4vrlupxY1zn/dbjyANoCl/QwlPMw9bsv+LuHeNXXJ2qMtK/Ig7nfxef+5vV4FSb8Ftv8dzwPk/4VrexDV+b1+/DLXp2JFou9b2tOObuOS+Hvr9nmQXyT6hRXrp67/MBOIXGwsgknhJPYS4/9dkGT9K3dcm5SSmmahh2Af8ho7kqaEbP8/gv+HVmbt/ZkffhVBWmnxnP5HOb8J+v8py5+5vr4dWapLPEtxtwsvB/SGqIa0OVihgsXi+rC2F9pxx7+9ksL3sHtb2cMkmvj/P/34fTlWT+pPPhuAYQ3om58k+uBA/K2Yw2+zsAWkkJ5vWz+Ekfq7l4vKzZlIvQaUvJexJCAD7WCQHmlhkPqA7ZGovyjPFwX/Zmp/mvSkKuA/rdQ3vL04d9PP47dGqZ5fJv7+0fO49lSxtr/o/y1CQWCnf0LVEwBDs2ZvLx7ulp5jH3oei4jX/89bYscyz969Hvpzd0s5cn/uQem1p8USilXIQI6K3kPZv2KNXj8T6nsMLlYfkCsi+g/LcfClhY1yD6bFxppvKd9vs0bRp/SF5MZB3g2D2q64/18m9s7sa6WC/x8olrGd0OZ0o+Etz/jMOPisf9pd2c/7OiuCtdm2VKcv6v+nfd+FQpyBon8gxL168mbnj/jvXaiQENG/MGyIrPzdgn1G/ErQ/1evljTTR0iFlvtLiVFFck3iHDu9RhRsyhIf//7pAfd5vpW0Ez482gkY4KcDvd7sInpZsOuhTw/bDp6BNpJsDIwdLDzk/UTXvHl/7qQnbbBHN3aNmpbS7Mf+CluedPbeJHxwLlF+xLRPvbyvvnJxSAWSHUNDaR5OQNf+63fEfUhc0+e91QAnc3h+X5s/SC0Da47PT79Ug2lQihHx8f/dtU5itILIUer3enCpmW+1SOvry04x6Vn81trpmxQr9zjEBhB9nMVGcvv/fYBdYdH+s4EToBKn7mvouGezAIdr5L/B1rXWE8CHeBW0XRHLNMBve95cH+rKpA+FyeKUdoZPPwdrnTkbRtvnYOG3sj7A2sbP2b/3dl5RZcIapb+R4lq2iP0J/dKN+ur8/un03kCyD9rbzeGJDz2x6yCXn33cVjrDCNafxvslHOTLpZd73iC1Q3Xx/4eRLyUVf6TZEbuvfg98QQa2PpZ/Z5waOlu+tk3a3KbX1h8o9nluL21LO6PHp0z7UB4/cEhKYF5In0HS74hrNu81xWdHkfP/svlKSKlpyzEdvERMX4HTilhylg4+4cP1rdDbxTNhfFRdwDdy8ZsNzv5RtfXC/BOdD299e1doh0BaoaQrH93/LF2f9/PuJtXOs5V/9/371oTN2UWb2r+d1f9P5Qy2wPT8elZZocsZOPy1juuQfkQVETn/7xXxwo/f7p1pHI2xE/XdeHL6JdeDElpdsut44YzCmeO0r4YzmmkckzNRya/3N4bagVJRfmxruC5Vz8myGXn7VcWvbz3/z19VcnFepjXuoPdHYrstap4nRJHd0jUtNDwJS18feD9L5X4OoMGdac8157EMhf5/m/TzbJTtB1b9ls6RGaKYrn+k3lfbVo/4NFeezyWRswO8JTPsM3U/nR542fjF7mYYx+bKz4VtJQwG9H95dqnZN8XG+UMy9DKqb1+D00qt66uCbQQ1PEG+78H7319D3rias4UpfS4WdwbDveeLQVwj7HPlJnfhnAr9/5YG6nW8kNMP1mHv7HHl57OOE9HO/wv6lkMIm4b/j89u8Y7tyy6qvIBgOO/93cv9wN9bPUjPSGJjuNX8gQL+3qn+Ztl3raYXjGthxs/FOQ8ufSO8v7Ot+3QeCmm71GC2dxbxzAk/4bY9oPcio/p+m+dU/bY9+NfEHt5/vpbIxGzcRmVcraa/DOMyPuvrCA5hk7mu17/z8E3vYq971w/m0jtLY48ApQQ0Fx2LZUIvZnqHWwx4WfPOllYd+vfeQ63eYjD+/xQvvl7jncG8+TpK0Qr73I8zMDAlc4FH8F+C8zyC9NiLuz0qtrCET1PZtzMgT/Yar3U/322nOJDDpp/EQ0GXMGOj3mUvkHmX3kOp5FdPs8/Srbk0P+X5S86bNfWWTndbzb9Iy+eHs22t/JutvBvoEqX9cCnR57Tp+UJscrO7nC+6sxR76vVvW6//YsdOqu9ZcDjP3lPjShAeEc7ji/ne4cXioRiYJ2v7quaWOqm/BXJNGntvMz8+aLF11+l83u5aEdT/HEvaIkUi9sdh533i/w/hMBk5QUd5IEBEPP28cwEySMjTH56eleKngPu2irNveqFO8ronr0T9909bMN+LYZIc6kOhkjv8bCgXUpl+0ID0RNQv5c+/z0tjxsHmlOax3UOvFJjbePxKqabCG4Rx6rWLvcT+PuwdVt/cUIPugX2u+9mFu3nfKtgb/nEybu8M5qUjrruwa0QYHkLHoPNC/LY7H/oXyVjn1fzKl9ARgtDy1oU0DidL+5w+aU1/JbEPBjPd5QEYDMVrXj/uBzi7RztfAnwNyOUV+G+56R9RbQsb1OkeCmppwjk9gYcaxV54C00qXNKZxtnbiTzZyJ+R6oNHE3WcWIYuOdw9DGHXvCyaiz8c2Qenv3Oxf+CLSp//TfHlkrjuwry/QnQgU9+/X0viTB0arg/OBByVnAT9c81YNPV/LPWp/PuPp6XXVhv/dBdnosS/LhY+2JPRS9XVpW53LrRzt7yYYUlu9T6WbISlyB/utvJ6ICFGDycN/Szk+SbkT5jr3QnP5svgbJSfaxUa0CjEn6g5BxJ/ATmS7P2nqxfqgAVOL708j3dPDjrt7vFpajN6pw77TXbpASSRz3UP9DJtP3LiPoevGgGMsTYE0M5ENwCvWu3PKop/Bb7N8avR9T5crLYGn6x/8bWvgy9KuF2W/63il+fzBfzaw897XwN8apbP414uVFnz53//I/dcDyzma9bzceUoX6d01G73JMyFkR6srVuzgT1b0hvDRrs1ay92EdoJlD4QGvEHmevu+6dUubolGXsX0fHwJMezv29eWItNRf6/Mc8sLpbrI5qzevX6rb8c5fyZw37qI08iqeJLde02IR9mw1TR+dzOTASDOAvE1qzF6sAGYwrf2P+Wpb92tnN8fE5vrSDvKs6kej1aE+lYDolfmNgR47+nwj4kJK+yqX4MoTYRux7iD7m5J3Gk3N/91cQOh3i1cJ2WBhCvWmmsvWilfA9Q27ydd1poPBmSUpxCZf1h35jFFaNzZGcLLZx/eDpDlzskQm5IQc/ZWOdsPS+dMwDrJs413t7KxYaKays91wU/tDTctSNrtvS74bmQx95LxF2JnVLyzx7RewpACiPkx234h2Ovq+Q/IRfCtLdOm3Ss0Cio149iIQ8izA0Dx6RDbW92pPhvAAyV1+CzWo6Bxwe2aevRfaot/XV/yzmeE/z/YK/YXP/aEORg5/zDXFM7r1VNvIPKUwceEx/WvHMWYM68gT7WNMAfCfCGldIev5kZdZ/SMdLaYC/w/7RlUdOHvPiISdb/Z8YFoKkn0wf77jv758FeiG2gwFYs9pYf8hvuKuG27ssexs3PsVRCnSipnCHACDJtYo+BI2Nhio7e0mteXdFBQY8onxOet3WFOBnAv0n3vBbSn/mWJeD/53ViWxxvkPGVMr2Ihb7M9u57fpzNEVZjab9DtQdagI0+BIP6sGUPlwd+mlPbY43vWyvL19+224GM+5SJQWdr9Li0KGgmHfa7pJ6NqONvZWPar54c5/o7Z+MvqnGkbC2rFO2H8xxj+e8vfC6NBfD/y9AKKalTLsoSW7TTLp/zfpVJdW2t0rz8ueCsmpOLlZOQV+7L+XAb3vrlo53OPuQUqLIY8P9UG+Xp5dNS/3Ed+wt8Kiuy8Vfv33/w/CMr52cdzvgvAFI00r5FrdvvtPuVgR2vV0M9nz+/6Y+dtlU8EtgfiXx98YDgYn9MsBoMqEOOHkNXGTuGV75RC7T3KO+lt/T9A/ULzDn58G7xS3dGQn58r9bwBuJkOb8M4Eyh36p4Xt5w5yJJYGx475WNzdbtgRRPtih4zFHS3du//moS2834Gkz55kXYEBnfKDpinLb/pnPft9lWNBxGS1vtc2kclb4MufO/iq+tPLCX57IZj82eY1tdPJcdU8+nX+hiDI5ikxKyrJz09tPXwVqQ91nXQDtv5jPS9tijCE+z0F9xppMB/xrqvtnQOVmBhEdHIn9Umv+79au/psl6lfxK3JvQFp1f8M+aavdmU/sFzlLw5jrJ/q66R+E7GD3TNzpf0e7bRPbpUvt3prxs3hkkddWPtp5aPxcW4BrG8VrPDgRYTcfI1BjM8eOqWlgKCCZa8S0y9XEl3bZ9oR8ApNoZ6ikxz9PLqSxEOdISPZM/BGJ1poybAvyl2pnKDJznyqv90r073QW1Xob/3QixmwMxDsN75hCPXWEOEvD/y4dDdV+B4f9JrWX2SH8wq/lyCs4QztjP1s/daXvtNsTWgr2/8EBNboApycRAyNT+Nln+lgYACsIZ1ZxJ5Kc9mnQx1yL/d5QE/kclzyKT77BBpdo5BpE8ZAtskrhnpR7OU+B/9y0ad3vlGEsc290iKilzVjlvn0rvdcCGqPI7lBZ4gP9PPqMdt9M2RjhYAYn6rtWZ8tlwkvE3ql8I/EGNBd/3B7XEk2frjsFHqQwDVUcKYCeFM28gtM/X3VBXBi42lQe9Z2Z95AaGtRzg+0v78STuC2Oh9zYr9EAX0mmYzyz1R1I4z2lz+Grp+NSfezz4ENgrx53hB9ChgWwBqHJZxvY5Ti7QLQiKJWEjQe+mfL/xL9x4IOntsf12/zXE34W9MUEfkmf0vL/++oPOerYAM3bSV+9Z8alw3tuS96X6mOwRG0tRygM+aOR0iErPdxptD+atnvNoVO/SM6thyfZesViLRd33h8/XqXnzoi1Ly6OOLvfNx/FeDL/YKbz4PlpH6MEN8d4SzhNeY9bwgP39X1XXaHU5umTHs4MZ86OQ1Yf9Xeu2zt9S/7uUO4ltVuBjoUyP/eDXC69zMZ1DhbYVDxk1hhB/n27dPgv8XcKHh/0X1L0O61/GsGXtjj6E7hk2hXEs5IFZ/pBHUP8qI9u4PTNpsNDmbKj3Y1oAnAcc9Srb/08qxkTqjCCccWv7L79+l6s5pNv4JbsqrlMWkU7/P29V346E1l15+7WTYrSXln7L4cNs0f7uK6qMjX1Uzw/745ueE7LQUo+BmxKsfYmf5voPy37mZ4hwrULqZQT0z/npKYnDDraLeah2j+G7R3VxnHzzQ+IHDdq/KdeIz/kLs9meIwm9lG28J8J75GvjpMMKD8S6hOpDUOK3EP838uOeGfSkMs0ZUWX0ecdN8epADDIF/V/qndwRnOdE61ebjXN54B/1GPX+uv0EaPS+m/YejImcMSYiwBcydVjc15BGxM87vVvOsZw+KL92v1iWcOm40Ro/fvCGwb9M26WXCS1sQpW7TD/lXv/f/83mYz+m9WCCPpv3DXpXC+WNJq3cVYvNL2+8DHuHFtagqXGWGsj70jpmsfVyvgYlzL7SWOx896/MhLEHfS/haMmcr7opsPXWOMeTK9a2OMl1luIM841SDzwIcc8cdRcTw/qdRDr7n/PXqDYEyN8kz3AfvCZyUCPo/5Gf0+3EV1pWzw0s9BYSwdO68054rsCzA49qA3f9sk0pynPJ1leubW8Ee8BfPXASFyva9YsLr9nzOMjjtQtJdCu5tONTMc5AtUeXkqzd9IzirduDJ6X586JeztRpO1pJZNwvEkfEbQ9+pB8kVQBHrS1uU+N8AMN7Ver9oWf/5TAaS4PqzmlkUYwlHQ4vtBUBiReBD0CNB3+q4QlOgP/nxoheL4R9iYN5Wekq4WpWDy5HZ1fG8ujEs9rLjBJzSnyLzxte6nOth2eQAERspsnRDTn8/XYKgLNRs2xln9Johi2rl920+5asIzLLl5j0EyjpgVZvQQrzBsUVq+DzQ/9/aRs97i0VuE/DXmDgNTNnw2iPX6KGa/txvsbjaHBJxRbS+hup0K3Zdgvsz/86nTHDDT77v53ejmS8f3mju7IyX48eZHt3h38ord0cNXZR2ozEb+0epPVjgP/XwrzFbTv+OT8ljj/S+CM6i5eFrY+xT484PQaqxtbL0NI6vabIg+JnlfucLJ0+V8B6s/YIu7Erpa/G6e8H0vFTT3B2ACHopyzcu0R/+pl8ZTPKqenQcj/1x9T5eRHO/MvnXlg1y6RHgmu62Cmfg2KuICGDLXmuznDlrTKGGvwU6l4muTaJOraS/Hr++IP0HJy82aHKS8i/WrGB2v6ptVquN+1dusxjYLiK/WqF+2Bhw2o/Vx49Xly0krtxRTLxAFsEOJBlcu7/619erz3TsINXonTt5f1+TrHBfZk3ewFJ32xfDWd02pjxvDD/cLG0QY3Zy8U3fvye9/5weKldowb2f2IDt/1Bab8Oh21pv/7ZD3e+8xRycdmzBLO1O7rnCZXorjyeEqDdpSSEx6gdgmP9pcboPQ2vgxbrtaltKD1jS95n3qW1q9VI3pieX5wtIRDVQuv01X5mqUd8YvvczeelSPmMSV9DNobNO8n2PXs7/CrujftkoNRvmPR/0e2bAvgv6d43JhTHJPcd+Dpw/lFOFsf9l9+cdnqDB9X1xCjitl5ueTvH3c1PaZ+r+tRTKVEnj1PXOXd7cDf8zMnOe2l/cBIJzv/L9zif9xcj24+c6VPSwRE+H84hsi+7qHIeguFc/2Il9PeyZyRx+tVo27Q2zn4XnD9TyC+RFjFxm5hcuxhDms7djfz+L4Ur6IGp7KfCK9LPsZ4v/110Kn47oevwajr+afhbf3TsK9lU/j7eE+isTv4ztDvEI5EfkXim4jvSn4D+FKK70dZPtOL0u+qulpgL1V4RfZc8N5pyif3dr/pNsnuPP/fq6y3aKcXP8rgw3Um8u5Oryleko5ddhXAnFa8OX8k/Sfya/Nxkn5b97eFcqO9LU05M3w2/e1r7GVQ4vsgRvJmRl+Jl2Us+S8ZD5xMVeUHTuS7lgdyq0fk2fnbW7Mrcu3jX4m40k2/iT9P2sNp35rnAlcSW1SvZu6d8FPKmqcbMP0Nx9WVHmr1LvPri0eWfnie15e5R3ncsqWpLw+o8seknze2EotwWrQybip5DypNyWlxGQvF1bnqtir5WvyLP4epayuZTydjNLqwBF7wpHosb7WfqramsMf86VVnrYqV0JWL6ufxPml9RlO9ytq36rLDiKLI7jPdcMite1EK6FkT5c+XZzo9XxLVyXK3q2/PktG2O1uUZPQtLbQdVJ1njJ7RpPYjHoO/d8VdINQplR8Kb3EF3H9Glooqf5UZXsHYVS3qaevmq66cmQdnfIjunxe9TGS/dp3Hr4fO5QiYWJuNNseLAfCtNFJ3Jx+NU52JUVq4Lv42u08syWLwrzaSEHM+q5GhsS3FV3yp8UjZ/6flzbNuSNoOi/ZHfC7RrRPvRje8gY9vIWBK02XJlM6lLBdWov2trV7SiovdDbuJxqGyUnM0RPDlhb2VFK6MbZ8hHqs0jaTISjR8VdxO30rdMbVqe+Wt04t7y35nd/SKeYZXk0PUq67nFEs+VtJDTwrRr6NynzpM8/aASj2B/p46dIT8OO5JK/xnNv0fsZajl8Oj2pLykZD+Na2kriyeR83JGk9OxifeiYxL0ohzyXozMd4ixbjFXZ3FhLF5myaCiHVj0nuT2D0/GZq13mzwd309kyWqVlCrvAT0bhaaH3UQQZWY/tHNZfCR7BxuxQDU0SN4+Z1sa/Mx9MSpV5Oqila2WD9LP2Iv0Ez+7y0JR0tBYer6ynF6N4wu6UUIdL9s0vmuGgZCNZNM0EHuvZaWzqe3G4zKx/W/rKXSsDF48moYsy+9bsffDt/PkpRtdmtqJ7YgiF3zkpvxusOchyFg6MhE8sS9VfOp01+jY+SbIy5TfZDIJ6jhKV/FlmWdmIwBZGsRsJvVtCZPYp+g7UvlY5Dn6p7PylK4P5KNYdvK4Ig1Oe2JXFqpdzIJ5rCnNK/Bik3bjjjYxKHYsJnq2ho0dFWVrZDS5ipYmFpO4QoVXUeSGt3hWpcgyU3m/fL2bfaqPQlNDGdNwXXqRMlHtlx4KTl+j0H1QOe+Kp43pT5B9VTcKLp89cIc3Gx0eIfTG+OvDWlP1b+TnCuj+mEx1ozhDyNvB4Xrr8w/dTrRhI5pHpPRzdrzskI0srAr/sGUhO3vnonpX/nPZPaOPrBZ5WPb5iL++o64o4PFSdpZ19xmtwlQ1q6v6vREHf8OnqW+mpr5pXIPfbpI/vsl8Ht6Cl9MXrsW8R+4M3eqDt5P3yS83pqanrjW+udaYJjdNv+Kb6ehX0dNQiTyc/ufFU8CbnLEn/cGbfhjHj4SEhIRUA7pxQ+qy6/BvoPZjk4X8cf16aIPQ7AH4ALyf/g1mVG2Jas8ESi76X3hBNP7MH5ENxrGHElVZ5/EjIXH4P+dwxF5HKAdC4ZHxRJCQkJCQkJCQkJCQkJCQkJCQkOpAaWArzO8X6UYc/4IQNkn4B/l9SPRfn74WxX8h9DU9TY3/Bp+cDt5PX4zjv+MSBw7HFA4l+DUzliuQIhY9X3a06TKWFjrIchRvmb93g7wPL9VrRuRWM33mTCaHmTDKXHM1CEaaC21HI6etZHE+x53/i4IrhTtFH47RTSSDOPUN/BtvjkjAJRcXhatcvnHU40+fOhwP8MG1a+GrKYQrMzTyPv1OjJc1dmPV8iEeXvp0cvKvcFEk/8aLgpFGI5NdHanrxkZIlvN/ylT/sd7EtLwBxvMK4EBl+R9QxlNT1wERnOBfKPZ/VrVF9n+yBQij1UP15WUVY48WX4brp2HIN24wxp+wQvT+NZb/M6ZGItHvwRhT/NNNsAjY+B/yTvT2+ON/QsaNxx9sCkn8U13Hn2zsa/QHmwIOhouuRYZdUtwCSxoYvTAlMBPxwEkMgdQFgCF8/Wbw9nSyJ+D/GQupLoZQ8hzX6VYLGXN8KWHjqahuAn4P15yMPzYSg1fgChg/+Vh474j3gXUSmQEfqIsIFK1D8PTRRdfhJ1RwhDUe12Ba4O/pRox9SkYEwySFIoF7QGpH8kjBWnk/kv5P9ORkWdP1By0YvU5KYYq2wPWbZNuEUROYipK+qR3/M8pg4NXrIeA1dGWnYDhBtRH8iAp8gvUNpEfmFtGmITs9Xv/S99ZhDoTrfxOGkl3/qMwK1j9c6wYUNAU3SRU6Yf3rif8fycmCY1S79We7LsnzExjzdDQBxAgM5d4UsQlLui+ZDWIwRbyVvaR+46crb3j86/G6kR8B44fyP5T7oe/PthsZ79dv/HT9F4w/Y75NX7sWj18urEN7P8gljI/8y5QKwrjj8ec+kB9ORhSwrglZZ1zi33z/53op/5Nhear/Ux8HUDz+vP8L2h9E4BSIgfiFaUJs+z94O/2WcQ+0UEy5sSZV/s/F/3Px/Wz8P8P/1Pg/eZ+2B0zntX7xc6SrRYTDrlKZSyrY6Xsv+yr49eAOxAk/8gEizKfB02Naf/HHAxFQvK4OUlRsg+QV1o2gkUO2aQKM4hqoNaLjSEyA499D1CMZcoQrGY/4R+zTE2coGv+1oBI0HBaZgRvproB4aP4GMDM3i/5u7exf6evD+Efpo8GCw4QEY8+7PLKuQj3Hn40AhWHfaPz5fC8J95Ctcv0mmMY3EuaI3Ofgf5mdRJEGY7L+Ef+zoQzgLmaHBsGjaN1Tk6mO6T1G/Te4OskIbwBRC8aDpU5WN878RB+HbjeFCY+vrIMXJLcW6VVBTJ+VE88m09LNLuHxjE4yqPMiDcaRkf3T8G8QJ8lJeIghEZkw/v1vilCwcH2vweuZ4UE7hKnM3wFbQJ4g7wXVQwqIFiXK1JD/BQ9MZWbSwSoYJPtudYn30DOaFq/nTGjuszWZDJnHyGFgKaIqm94m2QIS8ipNBGz/+DIaGnCM9H9x+0dbhOyMCNwByQ/q+LLBr5qsv+o6aArx6xAjreX+F+K/G8niBnouTHrEhl5JGpamM7816icD1f2faDbirBigHcKYSNgjMdjbgH2gCI8s69QmUKfq/5NsX/mC3HAI0uEGTU+GqVCdKooKxp/NUeQWKvX/wkh+kszNoDnA47kZC7d45BFKKBpu6Bxmxl0TD1CV/wPsd/bBrxEAXDQLZA/APBBGz/r86XdAlIRAAYmxOEb6P9frK8C2ZLk7QEWRFwKkGwwQZH1UKxBzQGD8Ec5PeaYuclBV/5WLe4KxQuYjWvGbJN8HkbJ4igifB79DwjToH5uD1I/d+MMP0K3gOLU5HYi/6M43IqWQ04f1yZ9J2DNqrdtuRoOLo+IFx2fs9f91MG3D5c8HRaihj/w0R1AQ8umSEh2b/U9AgCXpmJeHJGZW5JVw60NT6BukRfk3jRv5qBhSnfMfmd1PcmBTMcQ1MHYDCurfINRLYCEJS4XqMnw/fTn+mZU8dQZF6NX/1KjEAcmFzMzZhKlaF0q1scP/BEhvKrRLqD9CiPgVqP/NdkmI0t+JYMzjeuJcF8UKuE5i5/EVNzO58nGwf+LrQMCXz40IhF0Q8eckcqKRk0R5Tcauk/+H7VvM/8eDZm6FyCBOrgVPGUDjY2r/hvDXTP6f4s4BK9D0X8Ic5JdsT+zajz8dXyb/X3gzCgqUHeQ40hMmBqOk8NiefwGRG4ljY/j53RplQiXw3zkoZykTAqfa5Ay+pA6MOr21S4Gpx/8Kpm3ozBWAcinOC96fCt6vqWFsvAbxSMmahyciRX+nYZMM90NgqF4WkQb+qbCLMwuaFXllO7cgBOrh/4vjHyn+R3BGQlD4Bf/dgCK5UllNjPium1+oLv+zRe5xVAuCfgT0RXg+iA0Q2RiNNMkR3gQETP0gMNZ3Y3zDhNshZ0SmoqagadX+V+xdlIoDkgnKACMTlq+j66sq/+gufZDdy3dBojn+in106rD+Jcw6QTsX+wWQtF/WqCMSgIaBqCEDqPr/FE5g8EYy2Ig90lcoEOkxy38p2fxBRige7pWoHMsp8fiPLLaJz1V1UgVq+o80/Sh8NAztJzXypZpn1mBrIguk+LEkBFNZDlCXRhYWHg4rfDOqCsy9XzdS4kXhxQlMlnsNmc66zIiOLo7CnWlbv+AFKUBPDio6Jvs/uCSDXS3v3KRBYnQ30hOKh5IfY8onN6NRZqraoiLx/PTVOBmoqo/LQ8k2g42qA7Lp3iu2/kj8/KeQxi7/aaH/JxISEhKSCzLSKFcAhXiluw8j1cX/r6sTc+VO20BCQkJCQnJOaP8iISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhIdWX5BubuGrckm0OXT3Zqn/C04yQkJCQkJCQkJDGgWwVz2NvTyQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJDfUaEw1HBPlC3jfqfY8pk9v9nnyafodcq9m/kh/ZX6z4ZCm3C6opeWRus2U7GVVcUvV/GX1OaiPIjnFlYuFusyb7rAo+199SEqfYCyvje/QWgyDFRSL1Jpyir1nobER5QqJL2RMm5Q+yr/Gv5PVCXKnxIo3Zg/RYBT8L6GIZbqEyAvt5FflTS2hhXXmW32yLMgE2aGpfmPpQtHWk1Kj9raJZUuoEnFn4XHUltvB+I0MJMWP0na4LitUad/U0N61yiV5EWYmNCeV1NSAY/PCRKaxmGFkDFuldS5rdKrciCfhbGk99iVlR81oeKONR9mwvC2GmtRCY5VuJBVzz9RDMGBiZ965ZpCusGOlH9qa3DC1rKrdmGpyTN37UX9kJ8xiTSGMQBhY8WFcTYqkBaX59XYukcmGVMByYaxEWSGJ42xGQQRT2e4ijqp7A8c7VDmoJp85EIfjxsiTs/Sounk8NZbQ85YrcqrEwkKQMnPmx46SL7lfqb8Hqx+2tmbnsqxOmk3LWGVo04zVUgVzUPVjlv8r41Btj60CC8U+J5unfke30xwFpKhS19L80jaa9WSuvciem2eTnVjnhiB9q+uiKKTN/HE1/sRYM+ehJVfzK8+FdJtMxtK3EBR0DHdR8x+NjBHdvJ5WgGr0irFuAiHZR0JLpQ5PbrQ96pDFNhSF+pkr5gKrh9YrSH06/VbLK5qxHtgS1MiIcIp9qdi9s5VoL9hs9D9GlP+x4S8I41/1tCx1IvwiE9PaSGV2EM8cUcpU216x8g2r8tjlFZCMlyjOmYiWv/CejTDNWFZY2M+CWgB/2+B0piViJfZid/kUfR8HcFKFW7rOrkmYrJo1KVYB8G7jAo5vp4AAdJYUoToz1AeTZs4qAzmO7jpeSV4pd086OCNwPrn30a7N5fjUlUNU5SdXOwxKN0Fdx8GUEMcu0LOjT5+N2i/mpmfdSHqXQ1a0iXQ8Bep4aLLNvgLirWPmKUxTJcr5D4My+pGEUcrmvlIAzM4z160WaoS2j/17CuSArGIz2UmWyo0poWAdFPAoM825p6pr8tqojq7OzTsE4S73D2IVNWQpdsvlQul4rKU0OTW4aWFd5HRcZcluC3krqhpmp2tMLbDSshgIiQrQetaM3SrllkRkX6fiwIZ1NYqycAWtIp+ssdmfSkqYSvKSSnRGNZIjZ3Apla2YSUoYbaJuFUO0JmM3TzhKbqWxhCNmHXWVsmpntZHqClD1G5V7F/DGpubKyIUectxZO5VZPY6tbmUzVqfFosdkoQRRpYGY044Smu6Lle+vPCQ9CrBJeco0g5gi3eBuNsWMrIapsGYfj64EvmihWQjbaosdB31u3PgUjoNAV7CvlJrnpdOUUcL0shQCrH6xbSG9KsNuGj1yrdlf4PI4bh7lNpVEsZG4lXe2G4jUWDqyAmpVeV3S8rSCmLTlLL1m42ozEKfIfmO4C7oWishapkcSxfFFOTXlLPtuD9lZH4gRo+ky80lHI7SvJLZBWsOY5P6EPqCpPKoAfma53bSRvSB2lSwdVVGb8zvsev212MBGZkxFDhJPRSgrG1cpfCuFpuxcmKYCLYw2SiAztZcFuz5bhuaaQ/RdSNGjKQHSMnLRyXhLe1QkZaVzoIVpqKaq1R1C3jxLyAFgq1XelW+kADiufWWjs75TdUPMqiIwKdXBFbVttF6Nlh0K391hm0qOGLkyLmGJgyqCW+N3Jpq9wx1rP2yjLuRWqnwE6Trl1u7WXSUzCcDWPNyRKQAzxyc4Y0GWuvN27DcktN52oOpeBTbCBCZINZmYMff8OTOzT9JScWwXidr96XWAkDz3184OLMq6Cpva2Vblpr3wq6+OrTaBmd+OjntoOGidoAGIlxF6clJN1sUyQ2rWBoVXkQc/snMnKaZjRac/1iz6YlUaaoV286c4VOKRKp2koh9lMgNWaUy1ohA3CAeoT5VbFHSVwrK4g3l+ClVtCDuvy6yjtHdUH9yre9vI2nlbZtWhVh2rilbI9iF2wtOwHEXrbFq3Eolg07LI2vkQ/JrICnocWjHtlfWTsd9LO7hJLQphgFKz4BhVJ+3GJuNgx0yUDAiPYjaknoax0eyHim1iHcf0yD2lwnlDT9K6I2rB+GIUB1RX41IfcUGbAveHeho5kcIyhjGovHPZ08Bayxkb2Y2qUbAVniyqxW82agQ4QFfT5ko1zP1KeK0j3tsW2qXX1uSQzx1XI/TGBkhTmjh9YIuzTT1aZ6Bar70ec6BXuCMW+npGIetTrPCLBfhp1WX5VQfDJCvvXHXeNkYm1AOHwFtJ8xpRk9IQvQCem2IK28fhaB7kUHqdW4fA/bPYl81FmLsa9B3TMK2dpacuNd0Z3VKKxrw4plp/wWl3A7FkEXjxuv5YnU92VAokOxuITpVJBZV3svvBoJy2gmOLXJ875sgGqzdcvwZHTYuFpYLpbJI2Zls7lhKREuJB1le2VjBnuxlSabLYQqXyTWE3fTEqdajbZU63Q4/7o8/sdDUQ3EXLCjcC+Js3F8oUr1bUcG4UcXWF+dbO5As704wwdOn25BG3h/2JVZq0F2YFPItNrOzXu9C6SNg/nFk2Tq6jhk3sN3VEUYWH6xqZnVabQI6mIb7ekbAjSx5XEkgZAWqS15bHdkipHs3UrnrrRMcHmaq46erFTqPqblthBL2yltkWxIFtI7rq5swjbaLJxJFoJbVsZNdUWU8pKG49/qUySU4ag2ltfH5CwBHstZ6INGuVd9qF4VqnhI4QF26h87ijE1RGHWmUi/XJ7j0Z76QuFoiMEOY8q/VhcIqczQGztvxeN/trrA9wr8GT264nNu2Hp6ONK/bRheU+uilOCydN68XKHDfAtgg24hm54sSOE/SAeXhSeoFdyyCb97di/+YXTB/8bRVfY782gBm/qxzib7Vcv3Y6dpTnjLkwf3Shp2N2ji4D61JhTbT1xkUmGEXN5gS6cMoRx0grPctM7MjpTL61gmI7yWirBz67BV9XW30kUA8MlqjMarMUEDNXRNQEpauWKaxT8VzsEds4bluH4VXB7gUhxbVF3WPlnGM+7Mc8TeSAxVi35fx63cJe1RZ15dZFCRzPjVZr1hKx1KUtJLb02VbVtpRy3wLFyAwx2bsOThG0YY6MQz2Q6aZ2XElUWYks0x1WwS1K63YL0QWbwWH6mKsKY2oJplFZgcplWhLB6dHJCdWk0wg2eqX5TgVbw31MOWen2MGrWQv9W/JIRndUuWZqpYLzQRQtvIobWlVaYFgNS+iKZOMNw41/0dPhFnAGWuXGFdi7DnibOcHKqCL7nFi1uCu54obd3Sw8v6RRqMUY9cYZmZRL88xlB8deqqDkqq+ycq/9pDsH2A83OO/wUGWRiCV5odWxTrZPnlLmwxpGePT13GNQ8GLzECsZjpbmpXFZM+vlxm6jp6boMEmjXr+NjnvHqrqKXLcBx0IcI9199el5O6IzPpmu7iirxC3Vg5snUKmGqWE9iH2AqqvKu6yhKVZVbPVo2a02gTM5O3Wd7izWo7G3m3RFuh1GXnlinBs1ivDbxe66wUPpI8UrEO52nUWLj+kOQ++4kHTkUyjiNJ1yY8P8QL3Py7CY3BvdEZHa4kov/6EiuPRMSu6qVBE0sdshmx/oS962jhgV6Ttu3aWaDV55TmOE20l2VVh+Ns3qqkjF2M+eOCw3Lpl5mijHgFccHeSAtfQ4KrFYyqOgsxdJybGxwpcjL0zwyJH/kcEncBKmceZQAuB+wLnAkeP+RwZHCwBnDmMAKAGRF3DkkzdM3P+TbgEgByBv4MhxmJM6CSj/kA8mcNasxQCQD3Au0ALAtUYLAC0ApDGaJSsWwKTzAO4BnC3MAmEMEOUBegBjRzYsAFSAOG1oASBD41wgEhKRkBOLBEQJiHOBPgCuNc4DWgCTHgPCLAAS+sC4wjhyHCZaAFgLMInVgCgBcZg4CVdwTIXOf1dsBqo6VQn3AdIVrAVAnkALANcaLQC0AHAfIE1aFgA55qqMCjUACjjcCzhyHCZmAXDmcFQ4F5M2crQAkZlxg6MFgHODI8dh4iRM3jygBYRsjlkAlAM4FzjyyRwmakDczLjXJ2oe3GYBJpZJRAMf44nBBpAo8yZ68AkhIyCjjL/8/9/IAWgB4Jri+JW1IFoAuRdEH8C9ggMfawtgss1+lPloBBVlOmrAideA2NIOBz/29FecGRwqDl5LC6IFgEYuDhUHPxkWAHIAEs5GpAHR+kELAC0AHPyExgAmMgqI0g6j4Mj/SMj/yP9XjJrIAcg4ODeoAXD/I4/j3Ezg/levBUAJMPFbHDUg8j/yP/I/8v8VGNb/0+aASd8BaMVP6imqGALH/Y/7f2IPz7pig9KIASBX485GDYB5UCTsB4JLO/akgQNADkD5hj7wZNlAyPRoASAroAWAPhASSgAcNIbAMAaG8h8tAJQKWA+Mg8fJwKnAoeLgx5ak+gHgpsdAIDIDjh81IK4z0hWT/9gRCLcOzg2uKY4f5wrnBvsB4PLjrsbxYy0EegC4V3D8kzExaAEgV+P4cQoQB4SMguNHCwC5A7HA6AMij+P4cW5Q/k2G/MOOQDh+jIKjBYRMj/OBoOdJ5B/sCITjxynAKDiuOM4HWgBoAaAPhDyMk4FTgFFglH/I75MxGZIWAHIATgZOAEIbMAaChLNxpUIg6jEAZIBJ9wAnXvuj9YMWAEoApIm1AJADEAuMUWCMAuPWRZoQGACeC4CTOcmSACUeZgGwHwB2RUa6glOn3hUYNSByNGYBMAuAFgBaAEhoAeAaImEWBLMgE9kRCi0ApMm2AK4E3yBvT/ak4/pP9nzh+uP6T3hQD5kaLSAktICQUAMiTd58yQ3oCrMJ7oDJjoLj+k92FgDXH+U/xgCQcAcgoQWEhBYQ0oRNktOxYRQcqe7zjuuPFhASWkAYA0BCCwgJLSAktICQJqgWRvLRri6f4A6Y7CnC9UcNiIQxAIwBIKEFhIQWEBJaQEgYA0ANiIQaEAmzIEhoAWEMAAktIFx8HBwSWkBIV6wnKNYCIEfj+iNhRyQkjAFgDAAJNSASrj8SWkBIExID+B8=';

;// CONCATENATED MODULE: ./build/src/leaks/detect/triggers.js






/**
 * Bytes too short for the matcher, looked for in decoded bytes only: of SEC1 that names no curve, and what the OIDs of
 * P-256 have in common with those of ECDSA and DSA, so that these are recognised too.
 */
const SHORT = ['0201010420', '2a8648ce'].map((digits) => Buffer.from(digits, 'hex'));
/** The quick look: is there anything in these bytes that may belong to a key or a token, and where. */
class Triggers {
    #matcher = new Matcher(preparedTables());
    /** Tells places, at least one in every 1024 bytes that hold any, in no order; allocates nothing of its own. */
    each(content, from, to, visitor) {
        this.#matcher.each(content, from, to, visitor.place);
        searchDenseRuns(this.#matcher, content, from, to, visitor);
    }
    /** Whether bytes hold anything at all. */
    isWorth = (bytes) => {
        if (compressedPlaces(bytes).length > 0)
            return true;
        if (SHORT.some((each) => bytes.includes(each)) || this.#matcher.next(bytes, 0, bytes.length) >= 0)
            return true;
        let found = false;
        const tell = () => {
            found = true;
        };
        searchDenseRuns(this.#matcher, bytes, 0, bytes.length, { place: tell, number: tell });
        return found;
    };
    /**
     * Where to go on from what a layer holds of a key that is not known yet, and how, in order.
     *
     * @param words whether words of armour count
     * @param isKnown tells for a byte of the layer whether it is part of what was found
     */
    neighbourhoods(layer, words, isKnown) {
        const { bytes } = layer;
        const matcher = this.#matcher;
        const isRewritten = layer.origin !== undefined && layer.origin.around.bytes.length < 2 * bytes.length;
        const all = [];
        const add = (at, ways) => {
            if (ways === 0 || isKnown(at) || (isRewritten && !isChangedNear(layer, at)))
                return;
            const reach = (ways & ~(WAY.base64 | TEXT)) === 0 ? TEXT_REACH : triggers_REACH;
            all.push({ from: Math.max(0, at - reach), to: Math.min(bytes.length, at + reach), ways });
        };
        let from = 0;
        let farUntil = 0;
        for (let at = matcher.next(bytes, 0, bytes.length); at >= 0; at = matcher.next(bytes, from, bytes.length)) {
            const trigger = matcher.triggerAt(bytes, at);
            // Whatever overlaps an escape comes to light under it.
            from = at + (trigger < TRIGGER.backslash ? 1 : LITERAL_LENGTH - 1);
            // One look around the name of a curve tells of those beside it, too.
            if (trigger === TRIGGER.jwk && at < farUntil)
                continue;
            const ways = waysOf(trigger, bytes, at, words);
            if (trigger === TRIGGER.jwk && ways === 0)
                farUntil = at + CURVES_REACH;
            add(at, ways);
        }
        const isPacked = layer.origin !== undefined && compressedPlaces(bytes).some((place) => !isKnown(place));
        let ways = isPacked ? WAY.compressed : 0;
        searchDenseRuns(matcher, bytes, 0, bytes.length, {
            place: (at) => {
                if (!isKnown(at))
                    ways |= WAY.base64 | WAY.base32 | ways_DIGITS | TEXT;
            },
            number: (at) => add(at, ways_DIGITS),
        });
        // Where in a run a key lies is known in proportion only: all of the layer is its neighbourhood.
        if (ways !== 0)
            return [{ from: 0, to: bytes.length, ways: all.reduce((sum, each) => sum | each.ways, ways) }];
        return together(all);
    }
}
/** The same, where they overlap as one. */
function together(all) {
    const merged = [];
    for (const each of all.sort((a, b) => a.from - b.from)) {
        const last = merged.at(-1);
        if (last === undefined || last.to < each.from)
            merged.push(each);
        else {
            last.ways |= each.ways;
            last.to = Math.max(each.to, last.to);
        }
    }
    return merged;
}
/** How far a key reaches before and behind a literal, in characters as sources write them, and as bytes are spelled. */
const TEXT_REACH = 2500;
const triggers_REACH = 4096;
const CURVES_REACH = 256;
/** Where nothing was changed so near to a literal, the layer around leads to the same, and is gone on with already. */
const CHANGE_REACH = 800;
/** Whether something was left out of the layer around near `at`. */
function isChangedNear({ bytes, origin }, at) {
    const from = Math.max(0, at - CHANGE_REACH);
    const to = Math.min(bytes.length, at + CHANGE_REACH) - 1;
    return origin === undefined || origin.last(to) - origin.first(from) !== to - from;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/detector.js







/** How far a key, in a few encodings, reaches before and behind whatever gave it away. */
const BEFORE = 3 * 1024;
const BEHIND = 5 * 1024;
/** Parts of the content that are looked at together; they overlap, so that no key is cut in all of them. */
const PART = 48 * 1024;
const detector_OVERLAP = BEFORE + BEHIND;
/** From this size on a part may end by what the content is there, so that parts of two versions end at the same places. */
const LEAST_PART = 16 * 1024;
/** Finds private keys of P-256, and tokens for App Store Connect, in bytes of any kind. */
class detector_Detector {
    #triggers = new Triggers();
    #now;
    #explored = new Explored();
    /** Of the last search: kept, so that a search that finds nothing takes no memory. */
    #places = [];
    #packed = [];
    #collect;
    /** @param options.now tokens that have expired by then are none */
    constructor(options) {
        this.#now = options.now;
        const collect = (at) => {
            this.#places.push(at);
        };
        this.#collect = {
            place: collect,
            number: collect,
            packed: (content, start, end) => {
                this.#packed.push({ content, start, end });
            },
        };
    }
    /**
     * All keys and tokens between the offsets `from` and `to` of the content, by where they start, which is counted from
     * the start of `content`. The same key at two places is told twice. The time is linear in the length, whatever the
     * bytes are.
     *
     * @param unpacking without it, archives in base64 and the like are not opened
     */
    find(content, from = 0, to = content.length, unpacking) {
        return this.#find(content, from, to, unpacking, PACKED_DEPTH);
    }
    #find(content, from, to, unpacking, depth) {
        const parts = this.#parts(content, from, to);
        const packed = this.#packed.length > 0 ? this.#packed.splice(0) : detector_NONE;
        if (parts.length === 0 && packed.length === 0)
            return [];
        const detections = [];
        for (const [start, end] of parts) {
            const found = this.#explored.in(content, start, end, () => explore(this.#triggers, content, start, end, this.#now).map(describe));
            for (const detection of found)
                add(detections, detection);
        }
        for (const each of depth > 0 ? packed : detector_NONE) {
            unpacking?.read(each, (bytes, kind) => {
                for (const inner of this.#find(bytes, 0, bytes.length, unpacking, depth - 1))
                    add(detections, { ...inner, form: `encoded ${kind} of ${inner.form}`, start: each.start, end: each.end });
            });
        }
        return detections.sort((a, b) => a.start - b.start);
    }
    /** What is to be looked at closely: all that is near something that gave itself away. */
    #parts(content, from, to) {
        const places = this.#places;
        places.length = 0;
        this.#triggers.each(content, from, to, this.#collect);
        if (places.length === 0)
            return detector_NONE;
        const parts = [];
        let last;
        for (const place of places.sort((a, b) => a - b)) {
            const start = Math.max(from, place - BEFORE);
            const end = Math.min(to, place + matcher_GAP + BEHIND);
            if (last === undefined || start > last[1]) {
                last = [start, end];
                parts.push(last);
            }
            else if (end - last[0] <= LEAST_PART || (end - last[0] <= PART && !isLandmark(content, place))) {
                last[1] = end;
            }
            else {
                last = [Math.max(last[0] + 1, last[1] - detector_OVERLAP), end];
                parts.push(last);
            }
        }
        return parts;
    }
}
const detector_NONE = [];
/** True at every eighth place or so, by the bytes there. */
function isLandmark(content, place) {
    let hash = 0;
    for (let at = place; at < place + 16 && at < content.length; at++)
        hash = Math.imul(hash ^ (content[at] ?? 0), 0x9e3779b1);
    return hash >>> 29 === 0;
}
/** Archives that stand encoded in a file of another one, which stands encoded in a text, and so on. */
const PACKED_DEPTH = 3;
function describe({ match, layer }) {
    const token = layer.text.slice(match.first, match.end);
    const leak = match.key?.fingerprint ?? `token:${(0,external_node_crypto_.createHash)('sha256').update(token).digest('hex').slice(0, 16)}`;
    const { kind, proven } = match;
    // Lines may have been turned round.
    const places = [match.first, match.end - 1];
    const start = Math.min(...places.map((place) => startOf(layer, place)));
    const end = Math.max(...places.map((place) => endOf(layer, place)));
    return { kind, fingerprint: match.key?.fingerprint, leak, proven, form: formOf(match, layer), start, end };
}
/** The same key where it overlaps one that is known was read in two ways, and is one. */
function add(detections, detection) {
    const { leak, start, end } = detection;
    if (detections.some((known) => known.leak === leak && known.start < end && start < known.end))
        return;
    detections.push(detection);
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/entries.js
/** An entry's name for people; one that is no UTF-8 keeps its bytes as characters of Latin-1. */
function entryName(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return bytes.toString('latin1');
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/source.js

class MemorySource {
    size;
    readAhead;
    #bytes;
    constructor(bytes) {
        this.#bytes = bytes;
        this.size = bytes.length;
        this.readAhead = bytes.length;
    }
    read(from, to) {
        return this.#bytes.subarray(from, to);
    }
}
class FileSource {
    size;
    readAhead = 64 * 1024;
    #file;
    /** @param file an open file descriptor, which stays the caller's to close */
    constructor(file, size) {
        this.#file = file;
        this.size = size;
    }
    read(from, to) {
        const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(to, this.size) - from));
        let filled = 0;
        while (filled < bytes.length) {
            const count = (0,external_node_fs_.readSync)(this.#file, bytes, filled, bytes.length - filled, from + filled);
            if (count === 0)
                throw new Error('A temporary file became shorter while it was read');
            filled += count;
        }
        return bytes;
    }
}
/** A stretch of another source. */
class Part {
    size;
    readAhead;
    #whole;
    #start;
    constructor(whole, start, end) {
        this.#whole = whole;
        this.#start = start;
        this.size = Math.max(0, Math.min(end, whole.size) - start);
        this.readAhead = Math.min(whole.readAhead, this.size);
    }
    read(from, to) {
        return this.#whole.read(this.#start + from, this.#start + Math.min(to, this.size));
    }
}
const STEP = 1024 ** 2;
/** The first place of `needle` at `from` or later; -1 when there is none. */
function indexOf(source, needle, from) {
    const step = Math.max(STEP, source.readAhead);
    for (let position = from; position < source.size; position += step) {
        const window = source.read(position, position + step + needle.length - 1);
        const found = window.indexOf(needle);
        if (found >= 0)
            return position + found;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/ar.js


/** The magic, then for each member a head of 60 characters: its name in 16, its size in decimal from 48 on. */
const MAGIC = 8;
const ar_HEAD = 60;
const ar_NAME = 16;
/** Reads an ar archive, as static libraries and packages of Debian are. */
function readAr(source, entries) {
    for (let at = MAGIC; at + ar_HEAD <= source.size;) {
        const head = source.read(at, at + ar_HEAD).toString('latin1');
        const size = Number(head.slice(48, 58));
        if (!head.endsWith('`\n') || !Number.isSafeInteger(size) || size < 0) {
            entries.note('damaged-archive', [], 'the head of a member is damaged, and what lies behind it is not read');
            return;
        }
        entries.count();
        const start = at + ar_HEAD;
        const name = entryName(Buffer.from(head.slice(0, ar_NAME).replace(/\/? *$/, ''), 'latin1')) || 'table of members';
        if (start + size > source.size) {
            entries.note('damaged-archive', [name], 'a member is cut off, or claims more than there is');
        }
        if (size > 0)
            entries.stored([name], new Part(source, start, start + size));
        // Members begin at even places.
        at = start + size + (size % 2);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/gzip.js

/** RFC 1952: two bytes of magic and the method; flags; time, system; then what the flags announce. */
const gzip_FIXED = 10;
const TRAILER = 8;
const HAS_CHECKSUM = 2;
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;
/** The longest name or comment that is looked for. */
const gzip_LONGEST = 64 * 1024;
/** The member of a gzip file that begins at `at`; undefined when none does. */
function readMember(source, at) {
    const header = source.read(at, at + gzip_FIXED + 2 * gzip_LONGEST);
    if (header.length < gzip_FIXED || header[0] !== 0x1f || header[1] !== 0x8b || header[2] !== 8)
        return undefined;
    const flags = header.readUInt8(3);
    let position = gzip_FIXED;
    let name = '';
    if (flags & HAS_EXTRA) {
        if (header.length < position + 2)
            return undefined;
        position += 2 + header.readUInt16LE(position);
    }
    for (const flag of [HAS_NAME, HAS_COMMENT]) {
        if (!(flags & flag))
            continue;
        const end = header.indexOf(0, position);
        if (end < 0)
            return undefined;
        if (flag === HAS_NAME)
            name = entryName(header.subarray(position, end));
        position = end + 1;
    }
    if (flags & HAS_CHECKSUM)
        position += 2;
    return { name, start: at + position };
}
/** A gzip file may have several members: what they inflate to is one content. */
function readGzip(source, entries) {
    const first = readMember(source, 0);
    if (first === undefined) {
        entries.note('damaged-archive', [], 'its gzip header is damaged');
        return;
    }
    const names = [first.name === '' ? 'gzip content' : first.name];
    entries.count();
    const { complete } = entries.deflated(names, source, first.start, (end) => {
        entries.count();
        return readMember(source, end + TRAILER)?.start;
    });
    if (!complete)
        entries.note('damaged-archive', names, 'its gzip stream is damaged or cut off');
}
/** A zlib stream (RFC 1950). Much text begins as one does, so one that does not inflate is none. */
function readZlib(source, entries) {
    entries.count();
    entries.deflated(['zlib content'], source, 2);
}

// EXTERNAL MODULE: ./node_modules/pako/dist/pako.mjs
var pako = __webpack_require__(925);
;// CONCATENATED MODULE: ./build/src/is-record.js
/** Whether a value of JSON is an object, and no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/inflate.js



/** Node's inflater wants all of its input and output in memory: up to this much output is given to it. */
const AT_ONCE = 16 * 1024 ** 2;
/** Inflating 1 byte gives 1,032 at most: a step of this size stays small in memory. */
const inflate_STEP = 16 * 1024;
/**
 * Inflates a raw deflate stream (RFC 1951) that begins at `start`. It carries its own end, so the sizes that archives
 * claim are not needed and not trusted. Of a damaged stream, what comes before the damage reaches the sink.
 */
function inflate(source, start, sink) {
    for (const length of [source.readAhead, 2 * 1024 ** 2]) {
        const input = source.read(start, start + length);
        const whole = atOnce(input);
        if (whole === 'input is short' && start + input.length < source.size)
            continue;
        if (typeof whole === 'string')
            break;
        sink(whole.bytes);
        return { end: start + whole.consumed, complete: true };
    }
    return inStream(source, start, sink);
}
/** @returns why it could not be done in one piece, or what came out */
function atOnce(input) {
    try {
        // The declared type does not know the form of the result that `info` asks for.
        const result = (0,external_node_zlib_.inflateRawSync)(input, { maxOutputLength: AT_ONCE, chunkSize: inflate_STEP * 4, info: true });
        return { bytes: result.buffer, consumed: result.engine.bytesWritten };
    }
    catch (error) {
        return isRecord(error) && error.code === 'Z_BUF_ERROR' ? 'input is short' : 'other';
    }
}
function inStream(source, start, sink) {
    const inflater = new pako/* Inflate */.EL({ raw: true, chunkSize: inflate_STEP * 4 });
    let stream;
    inflater.onStart = (begun) => {
        stream = begun;
    };
    inflater.onData = sink;
    inflater.onEnd = () => { };
    for (let position = start; position < source.size; position += inflate_STEP) {
        const chunk = source.read(position, position + inflate_STEP);
        inflater.push(chunk);
        if (!inflater.ended)
            continue;
        if (inflater.err === 0)
            return { end: position + chunk.length - (stream?.avail_in ?? 0), complete: true };
        sinkRest(stream, sink);
        return { end: position, complete: false };
    }
    sinkRest(stream, sink);
    return { end: source.size, complete: false };
}
/** Of a stream that is damaged or cut off, what was inflated and not handed over yet. */
function sinkRest(stream, sink) {
    if (stream !== undefined && stream.next_out > 0)
        sink(stream.output.subarray(0, stream.next_out));
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/limits.js
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
    /** Notes about the entries of one object. */
    notes: 20,
};
/** A limit was reached: what was unpacked so far is searched, and the rest of the object's archives is not read. */
class LimitReached extends Error {
    name = 'LimitReached';
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
/** Counts what the archives of one object cost, however they are nested. */
class Budget {
    #size;
    #unpacked = 0;
    #entries = 0;
    /** @param size bytes of the object itself */
    constructor(size) {
        this.#size = Math.max(size, 1);
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

;// CONCATENATED MODULE: ./build/src/leaks/archive/spool.js




/** Up to this many bytes stay in memory. */
const IN_MEMORY = 8 * 1024 ** 2;
let count = 0;
/**
 * Takes bytes in order and gives them back as a source. Much of it goes to a file of our own, which has no name any more
 * once it is open, so that it is gone whatever happens to us (on Windows it is deleted when it is closed).
 */
class Spool {
    #folder;
    #chunks = [];
    #size = 0;
    #file;
    /** @param folder where a file may be made; not in the checkout */
    constructor(folder) {
        this.#folder = folder;
    }
    get size() {
        return this.#size;
    }
    /** The chunk is copied unless the caller gives it away by `owned`. */
    write(chunk, owned = false) {
        this.#size += chunk.length;
        if (this.#file === undefined && this.#size > IN_MEMORY)
            this.#toFile();
        if (this.#file === undefined) {
            this.#chunks.push(owned ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.from(chunk));
        }
        else {
            writeAll(this.#file.descriptor, chunk);
        }
    }
    /** What was written, until `close`. */
    source() {
        if (this.#file !== undefined)
            return new FileSource(this.#file.descriptor, this.#size);
        const [first] = this.#chunks;
        const whole = this.#chunks.length === 1 && first !== undefined ? first : Buffer.concat(this.#chunks);
        this.#chunks = [whole];
        return new MemorySource(whole);
    }
    close() {
        this.#chunks = [];
        if (this.#file === undefined)
            return;
        (0,external_node_fs_.closeSync)(this.#file.descriptor);
        if (this.#file.named)
            (0,external_node_fs_.unlinkSync)(this.#file.path);
        this.#file = undefined;
    }
    #toFile() {
        count += 1;
        const path = (0,external_node_path_.join)(this.#folder, `asc-key-spool-${process.pid}-${external_node_worker_threads_.threadId}-${count}`);
        const file = { descriptor: (0,external_node_fs_.openSync)(path, 'wx+', 0o600), path, named: true };
        if (process.platform !== 'win32') {
            (0,external_node_fs_.unlinkSync)(path);
            file.named = false;
        }
        this.#file = file;
        for (const chunk of this.#chunks)
            writeAll(file.descriptor, chunk);
        this.#chunks = [];
    }
}
function writeAll(descriptor, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(descriptor, bytes, done);
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/streams.js



/** So much is looked through at once. */
const streams_WINDOW = 1024 ** 2;
/** The first bytes of a stream tell whether it is one: of others, nearly none inflate so far. */
const TRIAL = 512;
const LARGEST_TRIAL = 1024 ** 2;
/** Streams that hold less than the shortest key are passed over. */
const streams_SHORTEST = 64;
/** Reads a file of another kind that holds deflated streams, wherever they begin: with the head of zlib or of gzip. */
function readStreams(source, entries) {
    for (let at = nextHead(source, 0); at < source.size;) {
        const start = startOfStream(source, at);
        if (start === undefined || !inflates(source.read(start, start + TRIAL))) {
            at = nextHead(source, at + 1);
            continue;
        }
        entries.count();
        const { end, complete } = entries.deflated([`stream at byte ${at}`], source, start);
        at = nextHead(source, complete ? Math.max(end, at + 1) : at + 1);
    }
}
/** Where the next head may stand, at `from` or later; the end when there is none. */
function nextHead(source, from) {
    for (let position = from; position < source.size; position += streams_WINDOW) {
        const window = source.read(position, position + streams_WINDOW + 1);
        for (let i = 0; i + 1 < window.length; i++) {
            const first = window[i];
            if (first === 0x78 ? isZlibHeader(first, window[i + 1]) : first === 0x1f && window[i + 1] === 0x8b) {
                return position + i;
            }
        }
    }
    return source.size;
}
function startOfStream(source, at) {
    return source.read(at, at + 1)[0] === 0x78 ? at + 2 : readMember(source, at)?.start;
}
function inflates(bytes) {
    try {
        const options = { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST_TRIAL };
        return (0,external_node_zlib_.inflateRawSync)(bytes, options).length >= streams_SHORTEST;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/tar.js



const tar_BLOCK = 512;
/** Types of POSIX and GNU whose content says something about the next entry. */
const PAX = 0x78;
const GNU_LONG_NAME = 0x4c;
const LONGEST_NAME = 64 * 1024;
/**
 * Reads a tar block by block. An entry's size is not trusted to jump over headers: the walk goes on at the first block
 * of its content, unless something was recognised in it, so a false size hides nothing, and a tar in a tar is read, too.
 */
function readTar(source, entries) {
    const around = [];
    let longName;
    let expected = 0;
    for (let at = 0; at + tar_BLOCK <= source.size;) {
        const header = source.read(at, at + tar_BLOCK);
        // Old headers without magic are taken only where one is due.
        const isHeader = (at === expected || isUstar(header)) && isTarHeader(header, 0);
        if (!isHeader) {
            at += tar_BLOCK;
            continue;
        }
        entries.count();
        while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= at)
            around.pop();
        const size = sizeOf(header);
        const start = at + tar_BLOCK;
        const type = header[156];
        expected = start + Math.ceil(size / tar_BLOCK) * tar_BLOCK;
        at = start;
        if (type === PAX || type === GNU_LONG_NAME) {
            const told = source.read(start, start + Math.min(size, LONGEST_NAME));
            longName = type === PAX ? pathOfPax(told) : upToNul(told);
            continue;
        }
        const name = longName ?? nameOf(header);
        longName = undefined;
        if (size === 0)
            continue;
        const names = [...around.map((outer) => outer.name), name];
        if (start + size > source.size)
            entries.note('damaged-archive', names, 'an entry is cut off, or claims more than there is');
        const taken = entries.stored(names, new Part(source, start, start + size));
        at = start + Math.ceil(taken / tar_BLOCK) * tar_BLOCK;
        if (taken === 0)
            around.push({ name, end: start + size });
    }
}
function isUstar(header) {
    return header.toString('latin1', 257, 262) === 'ustar';
}
/** Octal digits, or a binary number where the first bit is set (GNU). */
function sizeOf(header) {
    if ((header[124] ?? 0) & 0x80) {
        const size = header.readBigUInt64BE(128);
        return size > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(size);
    }
    const size = Number.parseInt(header.toString('latin1', 124, 136).replace(/^[ \0]+/, ''), 8);
    return Number.isNaN(size) ? 0 : size;
}
function nameOf(header) {
    const name = upToNul(header.subarray(0, 100));
    const prefix = isUstar(header) && header[262] === 0 ? upToNul(header.subarray(345, 500)) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
function upToNul(bytes) {
    const end = bytes.indexOf(0);
    return entryName(end < 0 ? bytes : bytes.subarray(0, end));
}
/** Records are `LENGTH key=value\n`, LENGTH in decimal digits and counting itself. */
function pathOfPax(bytes) {
    for (let at = 0; at < bytes.length;) {
        const length = Number.parseInt(bytes.toString('latin1', at, at + 12), 10);
        if (!(length > 0))
            return undefined;
        const record = bytes.subarray(at, at + length);
        const equals = record.indexOf('=');
        const key = record.toString('latin1', record.indexOf(' ') + 1, equals);
        if (key === 'path')
            return entryName(record.subarray(equals + 1, -1));
        at += length;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/zip.js


/** PKWARE's APPNOTE 4.3.7: the header before each file. */
const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1');
const HEADER_LENGTH = 30;
/** What may stand behind a file: a descriptor, the next file, the directory. */
const zip_NEXT = ['PK\x07\x08', 'PK\x03\x04', 'PK\x01\x02'].map((text) => Buffer.from(text, 'latin1'));
/** APPNOTE 4.4.5, those that are met and not read. */
const UNREAD_METHODS = {
    9: 'Deflate64',
    12: 'bzip2',
    14: 'LZMA',
    93: 'Zstandard',
    95: 'xz',
    98: 'PPMd',
    99: 'AES',
};
/**
 * Reads a zip from its local headers, in the order in which they stand, wherever the first one is. The directory at the
 * end is not needed, so a cut archive is read as far as it goes, and a false one hides nothing. A size that is claimed
 * is not trusted to jump over bytes: after a stored file the search for the next header goes on at its first byte, which
 * also reads a zip that is stored in another one.
 */
function readZip(source, entries) {
    const around = [];
    let position = 0;
    for (;;) {
        const at = indexOf(source, LOCAL_HEADER, position);
        if (at < 0)
            return;
        const header = zip_readHeader(source, at);
        if (header === undefined) {
            position = at + 1;
            continue;
        }
        entries.count();
        while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= at)
            around.pop();
        const names = [...around.map(({ name }) => name), header.name];
        position = header.start;
        if (header.encrypted) {
            entries.note('encrypted-archive', names, 'an entry is encrypted');
        }
        else if (header.method === 8) {
            const { end, complete } = entries.deflated(names, source, header.start);
            if (!complete)
                entries.note('damaged-archive', names, 'an entry is damaged or cut off');
            position = Math.max(complete ? end : header.start, header.start);
        }
        else if (header.method === 0) {
            const end = header.start + (header.size ?? sizeUpToNext(source, header.start));
            position += entries.stored(names, new Part(source, header.start, end));
            if (position === header.start)
                around.push({ name: header.name, end });
        }
        else {
            const method = UNREAD_METHODS[header.method] ?? `number ${header.method}`;
            entries.note('unread-archive', names, `an entry is compressed by the method ${method}, which is not read`);
        }
    }
}
/** @returns undefined where the signature stands by chance */
function zip_readHeader(source, at) {
    const fixed = source.read(at, at + HEADER_LENGTH);
    if (fixed.length < HEADER_LENGTH)
        return undefined;
    const flags = fixed.readUInt16LE(6);
    const method = fixed.readUInt16LE(8);
    const nameLength = fixed.readUInt16LE(26);
    const start = at + HEADER_LENGTH + nameLength + fixed.readUInt16LE(28);
    // The version needed is 6.3 at most as of APPNOTE 6.3.10, and no method has a number above 99.
    if (fixed.readUInt8(4) > 100 || method > 99 || start > source.size)
        return undefined;
    const variable = source.read(at + HEADER_LENGTH, start);
    const toldLater = (flags & 8) !== 0;
    const size = zip_sizeOf(fixed.readUInt32LE(18), variable.subarray(nameLength));
    return {
        name: entryName(variable.subarray(0, nameLength)),
        method,
        encrypted: (flags & 1) !== 0,
        start,
        size: toldLater && size === 0 ? undefined : size,
    };
}
/** The size of the compressed content; above 4 GiB it stands in the extra field with the id 1 (APPNOTE 4.5.3). */
function zip_sizeOf(size, extra) {
    if (size !== 0xffffffff)
        return size;
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) === 1 && at + 20 <= extra.length)
            return Number(extra.readBigUInt64LE(at + 12));
    }
    return size;
}
function sizeUpToNext(source, start) {
    const ends = zip_NEXT.map((signature) => indexOf(source, signature, start)).filter((end) => end >= 0);
    return (ends.length > 0 ? Math.min(...ends) : source.size) - start;
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/archive.js










const TAIL = 2 * 1024;
/** Fewer bytes hold no key. */
const archive_SHORTEST = 32;
/** The kind of archive that a source is, if any. */
function archive_kindOf(source) {
    const head = source.read(0, kinds_HEAD);
    const kind = kindByHead(head, 0, head.length);
    if (kind !== undefined)
        return kind;
    // The first byte decides how closely the end is looked at.
    const ends = source.size <= head.length
        ? head
        : Buffer.concat([head.subarray(0, 2), source.read(Math.max(2, source.size - TAIL), source.size)]);
    if (endsAsZip(ends, 0, ends.length))
        return 'zip';
    return isScript(head, 0, head.length) && indexOf(source, archive_GZIP, 0) >= 0 ? 'script' : undefined;
}
/** The magic, and the only method there is (RFC 1952). */
const archive_GZIP = Buffer.of(0x1f, 0x8b, 8);
/** Reads an object that is an archive, and the archives in it, within the limits of `LIMITS`. */
class ArchiveReader {
    #visitor;
    #folder;
    #notes = 0;
    /** @param folder for temporary files, outside of the checkout */
    constructor(visitor, folder) {
        this.#visitor = visitor;
        this.#folder = folder;
    }
    /**
     * Visits every file in `source`, which is an archive of the kind `kind`. Never throws for what is in it.
     * @param budget what it may cost, where others have their share of it
     */
    read(source, kind, budget = new Budget(source.size)) {
        this.#notes = 0;
        try {
            this.#open(source, kind, [], budget);
        }
        catch (error) {
            if (!(error instanceof LimitReached))
                throw error;
            this.#visitor.note(error.kind, [], error.message);
        }
    }
    #open(source, kind, within, budget) {
        if (UNREAD.has(kind)) {
            this.#note('unread-archive', within, `it is compressed as ${kind}, which is not read`);
            return;
        }
        if (within.length >= LIMITS.depth) {
            this.#note('too-deep', within, `archives are read ${LIMITS.depth} deep, and it lies deeper`);
            return;
        }
        const entries = this.#entries(kind, within, budget);
        if (kind === 'zip')
            readZip(source, entries);
        else if (kind === 'gzip')
            readGzip(source, entries);
        else if (kind === 'tar')
            readTar(source, entries);
        else if (kind === 'zlib')
            readZlib(source, entries);
        else if (kind === 'ar')
            readAr(source, entries);
        else
            readStreams(source, entries);
        if (kind === 'git pack' || kind === 'git bundle')
            this.#note('unread-archive', within, `it is a ${kind}: what it keeps as differences from other objects is not read`);
    }
    #note(kind, within, message) {
        this.#notes += 1;
        if (this.#notes < LIMITS.notes)
            this.#visitor.note(kind, within, message);
        if (this.#notes === LIMITS.notes)
            this.#visitor.note(kind, [], `${message}, and others of its entries are like that`);
    }
    #entries(outer, within, budget) {
        return {
            count: () => budget.entry(),
            note: (kind, names, message) => this.#note(kind, [...within, ...names], message),
            stored: (names, content) => {
                budget.unpack(content.size);
                const path = [...within, ...names];
                this.#visitor.content(content, path);
                const kind = archive_kindOf(content);
                // The walk through the outer one reads an inner one of the same kind in passing.
                if (kind === undefined || kind === outer)
                    return 0;
                this.#open(content, kind, path, budget);
                return kind === 'zip' || kind === 'tar' ? content.size : 0;
            },
            deflated: (names, source, start, next) => this.#deflated(names, source, start, next, within, budget),
        };
    }
    #deflated(names, source, start, next, within, budget) {
        const path = [...within, ...names];
        const spool = new Spool(this.#folder);
        try {
            let result;
            try {
                for (let from = start;;) {
                    result = inflate(source, from, (chunk) => {
                        budget.unpack(chunk.length);
                        spool.write(chunk, true);
                    });
                    if (!result.complete)
                        budget.damage();
                    from = result.complete ? next?.(result.end) : undefined;
                    if (from === undefined)
                        break;
                }
            }
            catch (error) {
                // What came out before the limit is searched, but not opened further.
                if (error instanceof LimitReached)
                    this.#visitor.content(spool.source(), path);
                throw error;
            }
            const content = spool.source();
            if (content.size >= archive_SHORTEST)
                this.#visitor.content(content, path);
            const kind = archive_kindOf(content);
            if (kind !== undefined)
                this.#open(content, kind, path, budget);
            return result;
        }
        finally {
            spool.close();
        }
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/packed.js



/** What is larger is looked at in parts of this size, each beginning so much before the end of the one before it. */
const packed_WINDOW = 4 * 1024 ** 2;
const packed_OVERLAP = 256 * 1024;
/** Opens the archives that stand encoded in one object after the other; those of one share its budget. */
class Unpacking {
    #folder;
    #note;
    #told = new Set();
    #budget = new Budget(0);
    /**
     * @param folder for temporary files, outside of the checkout
     * @param note is told of what could not be read
     */
    constructor(folder, note) {
        this.#folder = folder;
        this.#note = note;
    }
    /** Another object of this size is searched from now on. */
    begin(size) {
        this.#budget = new Budget(size);
        if (this.#told.size > 0)
            this.#told.clear();
    }
    /** Visits what an archive holds, with the name of its kind. */
    read({ content }, visit) {
        const source = new MemorySource(content);
        const kind = archive_kindOf(source);
        if (kind === undefined)
            return;
        const visitor = {
            content: (inner) => eachWindow(inner, (bytes) => visit(bytes, kind)),
            note: (noteKind, _within, message) => this.#tell(noteKind, message),
        };
        new ArchiveReader(visitor, this.#folder).read(source, kind, this.#budget);
    }
    #tell(kind, message) {
        // Text may begin as an archive does, by chance or cut by the border of a window.
        if (kind === 'damaged-archive' || this.#told.has(message))
            return;
        this.#told.add(message);
        this.#note(kind, `an archive is encoded in it, and ${message}`);
    }
}
function eachWindow(source, visit) {
    for (let from = 0; from === 0 || from + packed_OVERLAP < source.size; from += packed_WINDOW - packed_OVERLAP) {
        visit(source.read(from, from + packed_WINDOW));
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/findings.js
function noFindings() {
    return { findings: [], names: [], pieces: [], notes: [], missing: [], commits: 0, objects: 0, bytes: 0 };
}
/** All parts together, in an order that does not depend on which of them read what. */
function findings_together(parts) {
    const byObject = (a, b) => compare(a.objectId, b.objectId);
    return {
        findings: parts
            .flatMap(({ findings }) => findings)
            .sort((a, b) => byObject(a, b) || compare(a.within.join('\0'), b.within.join('\0')) || a.detection.start - b.detection.start),
        names: inOrder(parts.flatMap(({ names }) => names)),
        pieces: inOrder(parts.flatMap(({ pieces }) => pieces)),
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
/** Each reader tells of a submodule once; so may others. */
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

;// CONCATENATED MODULE: ./build/src/leaks/search/region.js
const BEGINNING = { line: 1, column: 1 };
/** The position after `bytes[from..to)`, when `before` is the one at `from`. */
function advance(before, bytes, from, to, wide = false) {
    let line = before.line;
    let lineStart = -1;
    for (let at = bytes.indexOf(0x0a, from); at >= 0 && at < to; at = bytes.indexOf(0x0a, at + 1)) {
        line += 1;
        lineStart = at + 1;
    }
    const start = lineStart < 0 ? from : lineStart;
    const column = lineStart < 0 ? before.column : 1;
    return { line, column: column + (wide ? (to - start) >> 1 : units(bytes, start, to)) };
}
/** The region of `bytes[start..end)`, when `before` is the position at `from`; a final newline is left out of it. */
function regionOf(before, bytes, from, start, end, wide = false) {
    const first = advance(before, bytes, from, start, wide);
    const last = end > start && bytes[end - 1] === 0x0a ? end - 1 : end;
    const behind = advance(first, bytes, start, last, wide);
    return { line: first.line, column: first.column, endLine: behind.line, endColumn: behind.column };
}
/** Whether a text begins with the mark of UTF-16, in which every character takes two bytes. */
function isWide(bytes, from) {
    return (bytes[from] === 0xff && bytes[from + 1] === 0xfe) || (bytes[from] === 0xfe && bytes[from + 1] === 0xff);
}
/** How many UTF-16 units these bytes of UTF-8 are: one for each first byte, two for those of four bytes. */
function units(bytes, from, to) {
    let count = 0;
    for (let i = from; i < to; i++) {
        const byte = bytes[i] ?? 0;
        if ((byte & 0xc0) !== 0x80)
            count += byte >= 0xf0 ? 2 : 1;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/src/leaks/search/tree-entries.js
/** Names shorter than this cannot hold a key: the shortest, 67 bytes, takes 90 characters in base64. */
const LONG_NAME = 64;
const DOT = 0x2e;
const LOWER_P = 0x70;
const tree_entries_EIGHT = 0x38;
/**
 * Walks the entries of a raw tree object (`mode SP name NUL id`) and visits those that matter to the scan: names that
 * end in .p8, submodules, names long enough to hold a key, and those that may be a part of one.
 *
 * @param idBytes 20, or 32 where the hash is SHA-256
 */
function walkTree(buffer, from, to, idBytes, visit) {
    let at = from;
    while (at < to) {
        const modeAt = at;
        while (at < to && buffer[at] !== 0x20)
            at++;
        const nameAt = at + 1;
        while (at < to && buffer[at] !== 0)
            at++;
        if (at - nameAt >= LONG_NAME ||
            endsInP8(buffer, nameAt, at) ||
            isSubmodule(buffer, modeAt) ||
            mayBePiece(buffer, modeAt, nameAt, at)) {
            visit(buffer, modeAt, nameAt, at);
        }
        at += 1 + idBytes;
    }
}
/** Of the parts into which "/" cuts a key in base64, the longest has at least so many characters, but for rare keys. */
const LONG_PIECE = 28;
/** What is no folder ends the path; shorter than this it would hold too little of a key to be told from other names. */
const LONG_LAST_PIECE = 60;
/**
 * Whether a name may be a part of a key in base64 that became a path: at its beginning it has so many characters of
 * base64 alone, with capitals, small letters and digits among them.
 */
function mayBePiece(buffer, modeAt, nameAt, nameEnd) {
    const least = buffer[modeAt] === FILE ? LONG_LAST_PIECE : LONG_PIECE;
    if (nameEnd - nameAt < least)
        return false;
    let kinds = 0;
    let at = nameAt;
    for (let kind = -1; at < nameEnd && kind !== 0; at++) {
        kind = tree_entries_kindOf(buffer[at] ?? 0);
        kinds |= kind;
        if (kind === 0 && at - nameAt < least)
            return false;
    }
    return (kinds & ALL_KINDS) === ALL_KINDS;
}
/** The mode of a file begins with 1, that of a folder with 4, or 0. */
const FILE = 0x31;
const CAPITAL = 1;
const tree_entries_SMALL = 2;
const tree_entries_DIGIT = 4;
const ALL_KINDS = CAPITAL | tree_entries_SMALL | tree_entries_DIGIT;
const tree_entries_PLUS = 8;
/** 0 for what base64 does not have; "/" ends a name. */
function tree_entries_kindOf(byte) {
    if (byte >= 0x61 && byte <= 0x7a)
        return tree_entries_SMALL;
    if (byte >= 0x41 && byte <= 0x5a)
        return CAPITAL;
    if (byte >= 0x30 && byte <= 0x39)
        return tree_entries_DIGIT;
    return byte === 0x2b ? tree_entries_PLUS : 0;
}
/** Whether a name ends in `.p8`, in upper or lower case. */
function endsInP8(buffer, nameAt, nameEnd) {
    return (nameEnd - nameAt >= 3 &&
        buffer[nameEnd - 1] === tree_entries_EIGHT &&
        ((buffer[nameEnd - 2] ?? 0) | 0x20) === LOWER_P &&
        buffer[nameEnd - 3] === DOT);
}
/** The mode 160000; no other mode begins with 16. */
function isSubmodule(buffer, modeAt) {
    return buffer[modeAt] === 0x31 && buffer[modeAt + 1] === 0x36;
}
function mayHoldKey(nameAt, nameEnd) {
    return nameEnd - nameAt >= LONG_NAME;
}

;// CONCATENATED MODULE: ./build/src/leaks/search/tree-search.js



/** Searches the names in tree objects, and collects what it finds in a result. */
class TreeSearch {
    #finder;
    #idBytes;
    #result;
    #submodules = new Set();
    #pieces = new Set();
    #idAt = 0;
    #treeAt = 0;
    /** @param idBytes of an object's id in a tree: 20 or 32 */
    constructor(finder, idBytes, result) {
        this.#finder = finder;
        this.#idBytes = idBytes;
        this.#result = result;
    }
    search(header, from, to) {
        this.#idAt = header.idAt;
        this.#treeAt = from;
        walkTree(header.buffer, from, to, this.#idBytes, this.#entry);
    }
    /** For the tree that stands at `#treeAt`; made once, since there are as many trees as there are other objects. */
    #entry = (buffer, modeAt, nameAt, nameEnd) => {
        const treeId = idOf({ buffer, idAt: this.#idAt, idLength: this.#idBytes * 2 });
        const entry = () => ({
            treeId,
            name: Buffer.from(buffer.subarray(nameAt, nameEnd)),
            mode: buffer.toString('latin1', modeAt, nameAt - 1),
            objectId: buffer.toString('hex', nameEnd + 1, nameEnd + 1 + this.#idBytes),
        });
        if (endsInP8(buffer, nameAt, nameEnd))
            this.#result.names.push(entry());
        if (mayBePiece(buffer, modeAt, nameAt, nameEnd))
            this.#piece(entry());
        if (isSubmodule(buffer, modeAt))
            this.#submodule(treeId, buffer.toString('utf8', nameAt, nameEnd));
        if (mayHoldKey(nameAt, nameEnd)) {
            const found = this.#finder.find(buffer, nameAt, nameEnd).map((place) => ({
                objectId: treeId,
                objectType: 'tree',
                detection: { ...place, start: place.start - this.#treeAt, end: place.end - this.#treeAt },
                region: { ...BEGINNING, endLine: 1, endColumn: 1 },
                within: [],
            }));
            this.#result.findings.push(...found);
        }
    };
    /** Each version of a folder has its entries: one and the same is told of once. */
    #piece(entry) {
        const key = `${entry.objectId} ${entry.name.toString('latin1')}`;
        if (this.#pieces.has(key))
            return;
        this.#pieces.add(key);
        this.#result.pieces.push(entry);
    }
    /** Each version of a folder has its submodules: they are told of once a name. */
    #submodule(treeId, name) {
        if (this.#submodules.has(name))
            return;
        this.#submodules.add(name);
        const message = 'a submodule is another repository, which is not read';
        this.#result.notes.push({ kind: 'submodule', objectId: treeId, within: [name], message });
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/window-search.js


/** Searches one content that comes in windows, each repeating the end of the one before it; places are those of the whole. */
class WindowSearch {
    #finder;
    #unpacking;
    /** Where the next window begins in the whole content. */
    #offset = 0;
    #position = BEGINNING;
    #wide = false;
    #seen = [];
    constructor(finder, unpacking) {
        this.#finder = finder;
        this.#unpacking = unpacking;
    }
    /** Searches `buffer[from..to)`; `last` says that no window follows. */
    search(buffer, from, to, last) {
        if (this.#offset === 0)
            this.#wide = isWide(buffer, from);
        const found = [];
        for (const place of this.#finder.find(buffer, from, to, this.#unpacking)) {
            const start = place.start - from + this.#offset;
            const detection = { ...place, start, end: place.end - from + this.#offset };
            if (this.#isRepeated(detection))
                continue;
            this.#seen.push(detection);
            const region = regionOf(this.#position, buffer, from, place.start, place.end, this.#wide);
            found.push({ detection, region });
        }
        if (!last) {
            const next = Math.max(from, to - OVERLAP);
            this.#position = advance(this.#position, buffer, from, next, this.#wide);
            this.#offset += next - from;
        }
        return found;
    }
    /** A form that goes over the border of windows may be told of twice, with different beginnings. */
    #isRepeated(detection) {
        return this.#seen.some(({ leak, start, end }) => leak === detection.leak && start < detection.end && detection.start < end);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/object-search.js










/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: the first line of a pointer; none has 1,024 bytes. */
const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
const LONGEST_LFS_POINTER = 1024;
/** Searches git objects one after the other, and collects what it finds. */
class object_search_ObjectSearch {
    result = noFindings();
    #finder;
    #folder;
    #trees;
    /** Of the object that is searched. */
    #current = () => '';
    #unpacking;
    #large;
    constructor({ finder, idLength, folder }) {
        this.#finder = finder;
        this.#trees = new TreeSearch(finder, idLength / 2, this.result);
        this.#folder = folder;
        this.#unpacking = new Unpacking(folder, (kind, message) => this.#note(this.#current(), kind, [], message));
    }
    missing(id) {
        this.result.missing.push(id);
    }
    whole(header, type, from, to) {
        this.#count(type, to - from);
        if (type === 'tree') {
            this.#trees.search(header, from, to);
            return;
        }
        const { buffer } = header;
        this.#current = () => idOf(header);
        this.#unpacking.begin(to - from);
        const detections = this.#finder.find(buffer, from, to, this.#unpacking);
        if (detections.length > 0) {
            const wide = isWide(buffer, from);
            const found = detections.map((place) => ({
                detection: { ...place, start: place.start - from, end: place.end - from },
                region: regionOf(BEGINNING, buffer, from, place.start, place.end, wide),
            }));
            this.#keep(idOf(header), type, found, []);
        }
        if (type === 'blob')
            this.#blob(header, from, to);
    }
    begin(id, type, size) {
        this.#count(type, size);
        // Of an object that was cut off by damage nothing more comes.
        this.#large?.spool?.close();
        this.#current = () => id;
        this.#unpacking.begin(size);
        this.#large = { id, type, windows: new WindowSearch(this.#finder, this.#unpacking), spool: undefined };
    }
    window(buffer, from, fresh, to, last) {
        const large = this.#large;
        if (large === undefined)
            throw new Error('A window of no object');
        if (fresh === from && large.type === 'blob' && mayBeArchive(buffer, from, to))
            large.spool = new Spool(this.#folder);
        large.spool?.write(buffer.subarray(fresh, to));
        this.#keep(large.id, large.type, large.windows.search(buffer, from, to, last), []);
        if (!last)
            return;
        this.#large = undefined;
        if (large.spool === undefined)
            return;
        try {
            this.#archive(large.id, large.spool.source());
        }
        finally {
            large.spool.close();
        }
    }
    #count(type, size) {
        this.result.objects += 1;
        this.result.bytes += size;
        if (type === 'commit')
            this.result.commits += 1;
    }
    #blob(header, from, to) {
        const { buffer } = header;
        if (kindByHead(buffer, from, to) !== undefined || endsAsZip(buffer, from, to) || isScript(buffer, from, to)) {
            this.#archive(idOf(header), new MemorySource(buffer.subarray(from, to)));
        }
        else if (to - from < LONGEST_LFS_POINTER &&
            to - from >= LFS_POINTER.length &&
            buffer[from] === LFS_POINTER[0] &&
            buffer.compare(LFS_POINTER, 0, LFS_POINTER.length, from, from + LFS_POINTER.length) === 0) {
            this.#note(idOf(header), 'lfs-pointer', [], 'a pointer of Git LFS, whose content is not in git');
        }
    }
    #archive(id, source) {
        const kind = archive_kindOf(source);
        if (kind === undefined)
            return;
        const reader = new ArchiveReader({
            content: (content, within) => this.#content(id, content, within),
            note: (noteKind, within, message) => this.#note(id, noteKind, within, message),
        }, this.#folder);
        reader.read(source, kind);
    }
    #content(id, content, within) {
        const windows = new WindowSearch(this.#finder, this.#unpacking);
        const step = content.size <= WHOLE ? WHOLE : WINDOW;
        let last = false;
        for (let from = 0; !last; from += step) {
            const bytes = content.read(Math.max(0, from - OVERLAP), from + step);
            last = from + step >= content.size;
            this.#keep(id, 'blob', windows.search(bytes, 0, bytes.length, last), within);
        }
    }
    /** Keeps findings. What lies in an archive as it is was met in the archive's own bytes, too: the inner place counts. */
    #keep(objectId, objectType, found, within) {
        for (const { detection, region } of found) {
            if (within.length > 0)
                this.#forget(objectId, detection.leak, within);
            this.result.findings.push({ objectId, objectType, detection, region, within });
        }
    }
    #forget(objectId, leak, within) {
        const { findings } = this.result;
        for (let i = findings.length - 1; i >= 0; i--) {
            const other = findings[i];
            if (other?.objectId !== objectId)
                return;
            const isAround = other.within.length < within.length && other.within.every((name, at) => name === within[at]);
            if (isAround && other.detection.leak === leak)
                findings.splice(i, 1);
        }
    }
    #note(objectId, kind, within, message) {
        this.result.notes.push({ kind, objectId, within, message });
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/thread.js






/** The places of `ThreadOrder.counts`: objects asked for, written by the main thread, and objects done. */
const ASKED = 0;
const DONE = 1;
/**
 * A thread with fewer objects left than this wants more. Git holds its answers back until it has 4 KiB of them, about 84
 * objects at the smallest: with fewer left than that it could wait for ever.
 */
const FEW = 256;
/** The whole life of a thread of the search: it makes itself ready, waits for its order, and carries it out. */
function runThread() {
    if (parentPort === null)
        throw new Error('This is the code of a thread, and not a program');
    const port = parentPort;
    stepBack();
    const finder = new Detector({ now: new Date(workerData) });
    port.once('message', (order) => read(port, finder, order));
}
/**
 * Lets git go first: woken for each few KiB that git writes, a thread of the same rank takes the processor from it some
 * 50,000 times in 500 MB, one that comes second finds the pipe full. Only Linux ranks threads one by one.
 */
function stepBack() {
    if (process.platform === 'linux')
        setPriority(NICE);
}
const NICE = 10;
/** Waits in its reads, so that it never needs the event loop. */
function read(port, finder, { input, idLength, folder, counts }) {
    const search = new ObjectSearch({ finder, idLength, folder });
    const parser = new BatchParser(search, idLength);
    let toldOf = 0;
    for (;;) {
        const { offset, length } = parser.room();
        const count = readSync(input, parser.buffer, offset, length, null);
        if (count === 0)
            break;
        parser.filled(count);
        const done = search.result.objects + search.result.missing.length;
        Atomics.store(counts, DONE, done);
        const asked = Atomics.load(counts, ASKED);
        if (asked !== toldOf && asked - done < FEW) {
            port.postMessage('has little left');
            toldOf = asked;
        }
    }
    parser.finish();
    port.postMessage(search.result);
}

;// CONCATENATED MODULE: ./build/src/leaks/search/reader.js





/**
 * What git is asked to do. Each reader meets the bases of the others' deltas, too: with room for more of them than 96 MiB
 * git inflates fewer of them again. Much more room would make git itself large.
 */
const READ = ['-c', 'core.deltaBaseCacheLimit=128m', 'cat-file', '--batch', '--buffer'];
/** A git that has written all that it will write ends within this time. */
const SOON_MS = 1_000;
/** A git that writes objects, and a thread that reads them. */
class Reader {
    /** What the thread found, once `end` was called and all was read. */
    result;
    #git;
    #thread;
    #idLength;
    #counts = new Int32Array(new SharedArrayBuffer(8));
    /** @param onProgress called whenever the reader has little left to do */
    constructor(store, thread, fifo, order, onProgress) {
        this.#idLength = order.idLength;
        this.#thread = thread;
        this.#git = store.git.spawn(READ, { gitDir: store.gitDir, stdio: ['pipe', fifo.write, 'pipe'] });
        (0,external_node_fs_.closeSync)(fifo.write);
        // When git ends early, its exit code and the count of objects tell.
        this.#git.stdin?.on('error', () => { });
        thread.begin({ ...order, input: fifo.read, counts: this.#counts }, onProgress);
        this.result = this.#finish(fifo);
        this.result.catch(() => { });
    }
    /** How many objects it was asked for and has not read yet. */
    get left() {
        return this.#asked - this.done;
    }
    /** How many objects it has read. */
    get done() {
        return Atomics.load(this.#counts, DONE);
    }
    get #asked() {
        return Atomics.load(this.#counts, ASKED);
    }
    /** @param lines ids, one a line */
    send(lines) {
        Atomics.add(this.#counts, ASKED, lines.length / (this.#idLength + 1));
        this.#git.stdin?.write(lines);
    }
    /** No more ids will come. */
    end() {
        this.#git.stdin?.end();
    }
    /** Stops at once, whatever is still to be read. */
    async stop() {
        this.#git.kill('SIGKILL');
        await this.#thread.stop();
    }
    async #finish(fifo) {
        const ended = exitOf(this.#git);
        try {
            const result = await this.#thread.result.catch((fault) => this.#blame(fault, ended));
            const { code, stderr } = await ended;
            if (code !== 0)
                throw new GitFailure('cat-file', code, stderr);
            if (result.objects + result.missing.length !== this.#asked) {
                throw new Error('git did not answer for every object that it was asked for');
            }
            return result;
        }
        finally {
            this.#git.kill('SIGKILL');
            (0,external_node_fs_.closeSync)(fifo.read);
        }
    }
    /** A git that died leaves the thread with an object cut off; one that waits for the thread goes on waiting. */
    async #blame(fault, ended) {
        const end = await Promise.race([ended, (0,promises_.setTimeout)(SOON_MS, undefined, { ref: false })]);
        if (end !== undefined && end.code !== 0)
            throw new GitFailure('cat-file', end.code, end.stderr);
        throw fault;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/salvage/read-on.js



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
    const git = store.git.spawn(READ, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
    // That it ended is seen by what it did not answer for.
    git.stdin?.on('error', () => { });
    git.stdin?.end(ids);
    const ended = exitOf(git);
    const counted = new Counted(visitor);
    const parser = new batch_parser_BatchParser(counted, idLength);
    try {
        for await (const chunk of outputOf(git)) {
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

;// CONCATENATED MODULE: ./build/src/leaks/salvage/objects.js

/** Larger trees and commits than this are read by the search alone; nobody makes them but to do harm. */
const objects_LARGEST = 64 * 1024 ** 2;
/** Ids, one a line. */
function objects_idLines(ids) {
    return Buffer.from([...ids, ''].join('\n'), 'latin1');
}
/** Reads objects that people do not write contents into, and calls `take` with each that can be read. */
async function eachReadable(store, ids, take) {
    if (ids.length === 0)
        return;
    await readOn(store, objects_idLines(ids), new Collector(take), store.hashName === 'sha1' ? 40 : 64);
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
        this.#large = size <= objects_LARGEST && type !== 'blob' ? { id, type, parts: [] } : undefined;
    }
    window(...[buffer, , fresh, to, last]) {
        this.#large?.parts.push(Buffer.from(buffer.subarray(fresh, to)));
        if (last && this.#large !== undefined) {
            this.#take(this.#large.id, this.#large.type, Buffer.concat(this.#large.parts));
        }
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/salvage/trees.js


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
        await eachReadable(store, fresh, (id, type, content) => {
            if (type === 'tree')
                trees.set(id, readTreeObject(Buffer.from(content), id.length / 2));
        });
        const below = next.flatMap((id) => (trees.get(id) ?? []).filter(isFolder)).map(({ objectId }) => objectId);
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
    await eachReadable(store, [commit], (_, type, content) => {
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
            const type = isFolder(entry) ? 'tree' : mode === SUBMODULE ? 'commit' : 'blob';
            entries.push({ path: Buffer.from(path, 'latin1'), mode, type, id });
            if (type === 'tree')
                open.push({ tree: id, above: `${path}/` });
        }
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/tree-paths.js



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
        yield* listTree(store, commit);
    }
    catch (error) {
        if (!(error instanceof GitFailure))
            throw error;
        yield* await listReadable(store, commit);
    }
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(6);
;// CONCATENATED MODULE: ./build/src/leaks/allow/glob.js

/**
 * A pattern with more stars could take for ever on a name that was made for it: the time grows with the length of the name
 * to the power of the number of stars.
 */
const MOST_STARS = 8;
const MOST_STARS_IN_A_NAME = 3;
/** Signs that would make a regular expression of a pattern; in a path they mean themselves. */
const NO_WILDCARDS = /[()|+^$]/g;
/**
 * Whether a path fits a glob: `*`, `**`, `?`, `[…]` and, unless `braces` is false, `{…}`. Hidden files count as any
 * others, upper and lower case differ.
 *
 * @returns undefined for a pattern with too many stars
 */
function globMatcher(pattern, options) {
    if (hasTooManyStars(pattern))
        return undefined;
    const fits = picomatch(pattern.replace(NO_WILDCARDS, '\\$&'), {
        dot: true,
        windows: false,
        nocase: false,
        noextglob: true,
        nonegate: true,
        nobrace: !options.braces,
        // A name may hold line ends.
        flags: 's',
    });
    return (path) => fits(path);
}
/** Whether a pattern has more stars than `globMatcher` takes. */
function hasTooManyStars(pattern) {
    const stars = (text) => text.match(/\*+/g)?.length ?? 0;
    return stars(pattern) > MOST_STARS || pattern.split('/').some((name) => stars(name) > MOST_STARS_IN_A_NAME);
}

;// CONCATENATED MODULE: ./build/src/leaks/allow/pattern.js

/** Signs without a meaning in any glob; whatever has others is left to the pattern. */
const LITERAL = /^[\p{L}\p{N} ._/@%,:;=#&~'()|+^$-]*$/u;
/** @returns undefined for a pattern with too many stars */
function pathPattern(text) {
    const path = text.replace(/^(?:\.?\/)+/, '');
    if (LITERAL.test(path) && path !== '') {
        if (!path.endsWith('/'))
            return { path, kind: 'file', fits: (other) => other === path };
        return { path, kind: 'folder', fits: (other) => other.length > path.length && other.startsWith(path) };
    }
    const pattern = path === '' ? '**' : path.endsWith('/') ? `${path}**/*` : path;
    if (hasTooManyStars(pattern))
        return undefined;
    let compiled;
    return {
        path,
        kind: 'glob',
        fits: (other) => {
            compiled ??= globMatcher(pattern, { braces: true }) ?? (() => false);
            return other === path || compiled(other);
        },
    };
}
/** Two paths without a character in common: what fits both fits all. */
const SAMPLES = ['q', 'w/.z/7.k'];
/** Whether a pattern fits every file. A character outside of sets and choices must be in whatever fits. */
function fitsEverything({ kind, path, fits }) {
    if (kind !== 'glob')
        return false;
    const choices = path.search(/[[{"\\]/);
    const fixed = choices < 0 ? path : path.slice(0, choices);
    return /^[*?/.]*$/.test(fixed) && SAMPLES.every((sample) => fits(sample));
}

;// CONCATENATED MODULE: ./build/src/leaks/allow/allow-list.js

/** The file at the root of the repository that names what is known and accepted. */
const ALLOW_FILE = '.asc-key-allow';
/** The problem as a sentence that names its line and quotes nothing of it. */
function describeProblem({ source, line, message }) {
    const place = { input: 'the input "allow"', base: `${ALLOW_FILE} of the base`, head: ALLOW_FILE }[source];
    return `Line ${line} of ${place} ${message}`;
}
const NO_LINES = { entries: [], problems: [] };
/**
 * Reads an allow list: a key's fingerprint or a path from the root a line, `#` at the start of a line for comments. Paths
 * may be globs (`*`, `**`, `?`, `[…]`, `{…}`), begin with `/`, and end in `/` for all that is in a folder; upper and lower
 * case differ. A line that cannot be meant so allows nothing and is a problem.
 */
function parseAllowList(content, source) {
    const entries = [];
    const problems = [];
    let globs = 0;
    for (const [index, raw] of content
        .replace(/^\ufeff/, '')
        .split(/\r\n|\r|\n/)
        .entries()) {
        const text = raw.trim();
        if (text === '' || text.startsWith('#'))
            continue;
        const at = { source, line: index + 1 };
        const read = readLine(text);
        if (typeof read === 'string') {
            problems.push({ ...at, allowsNothing: true, message: read });
            continue;
        }
        globs += read.kind === 'glob' ? 1 : 0;
        if (read.kind === 'glob' && globs > MOST_GLOBS) {
            if (globs === MOST_GLOBS + 1)
                problems.push({ ...at, allowsNothing: true, message: TOO_MANY_GLOBS });
            continue;
        }
        if (read.fitsEverything)
            problems.push({ ...at, allowsNothing: false, message: EVERYTHING });
        entries.push({ ...at, text, ...read });
    }
    return { entries, problems: cut(problems) };
}
/** More faults than these tell nobody anything. */
const MOST_PROBLEMS = 50;
function cut(problems) {
    const more = problems[MOST_PROBLEMS];
    if (more === undefined)
        return problems;
    const message = `and ${problems.length - MOST_PROBLEMS - 1} later ones cannot be used either. Mend those before it first.`;
    const allowsNothing = problems.some((problem) => problem.allowsNothing);
    return [...problems.slice(0, MOST_PROBLEMS), { ...more, allowsNothing, message }];
}
/** Each is tried on the path of each finding, which must not take longer than the scan. */
const MOST_GLOBS = 500;
const TOO_MANY_GLOBS = `is the ${MOST_GLOBS + 1}st with signs of a glob, and from there on such lines allow nothing. Name folders (ending in "/"), files or keys: of those there may be any number.`;
const FINGERPRINT = /^SHA256:([A-Za-z0-9+/]{43})=?$/;
const EVERYTHING = 'names every file of the repository, so no key in any file fails the job any more. Name the key by its fingerprint instead.';
/**
 * Pieces that all keys of a kind share, in base64 and hex, and the armour: such a line is meant for another scanner, where
 * it would silence every key, or is a key that was pasted.
 */
const KEY_PIECES = /MIG[TH]AgEA|MHcCAQEE|ME[0E]CAQAw|KoZIzj0|LS0tLS1CRUdJTi|-----BEGIN|-----END|2a8648ce3d/;
const allow_list_LONGEST = 4096;
/** What a line allows, or what is wrong with it. */
function readLine(text) {
    const problem = problemOf(text);
    if (problem !== undefined)
        return problem;
    const digest = FINGERPRINT.exec(text)?.[1];
    if (digest !== undefined) {
        const name = `SHA256:${digest}=`;
        return { kind: 'key', name, matches: ({ fingerprint }) => fingerprint === name, fitsEverything: false };
    }
    const pattern = pathPattern(text);
    return pattern === undefined
        ? 'has more than 3 stars in a name or 8 in all, and allows nothing. Name the folder, or each file.'
        : ofPath(pattern);
}
function ofPath(pattern) {
    const { kind, path: name, fits } = pattern;
    const matches = ({ place }) => (place.kind === 'file' || place.kind === 'name') && fits(place.path.toString('utf8'));
    return { kind, name, matches, fitsEverything: fitsEverything(pattern) };
}
function problemOf(text) {
    if (text.length > allow_list_LONGEST) {
        return `has ${text.length} characters, and allows nothing. ${allow_list_LONGEST} are the most that are read.`;
    }
    if (KEY_PIECES.test(text) || looksLikeBody(text)) {
        return `holds key material or the constant beginning of keys (${text.length} characters), and allows nothing. Name the key by its fingerprint, SHA256:…, as the scan prints it; if the line is a private key, revoke that key.`;
    }
    if (/^sha256\s*[:=]/i.test(text) && !FINGERPRINT.test(text)) {
        return `begins like a fingerprint and is none (${text.length} characters), so it allows nothing. A fingerprint is "SHA256:" and 43 characters of base64, with or without a final "=".`;
    }
    if (/^[A-Za-z0-9+/]{43}=$/.test(text)) {
        return 'looks like a fingerprint without "SHA256:" before it, and allows nothing. Write SHA256: in front of it.';
    }
    if (text.startsWith('!')) {
        return 'begins with "!", which would allow all that it does not name, so it allows nothing. Name what is to be allowed.';
    }
    return undefined;
}
/** A line of base64: letters of both cases and digits all over it, unlike a long path. */
function looksLikeBody(text) {
    const count = (pattern) => text.match(pattern)?.length ?? 0;
    return /^[A-Za-z0-9+/=_-]{64,}$/.test(text) && count(/[A-Z]/g) > 7 && count(/[a-z]/g) > 7 && count(/\d/g) > 3;
}

;// CONCATENATED MODULE: ./build/src/leaks/allow/load.js




/**
 * Reads the lists from git's objects: the base's and the head's where the scope has a base, else that of the tree.
 * A list that cannot be read allows nothing and is warned about, and so does the head's where the base is not known.
 */
async function loadAllowLists(store, scope, input) {
    const warnings = [];
    const read = async (commit, source) => {
        if (commit === undefined)
            return NO_LINES;
        try {
            const content = await readTreeFile(store, commit, ALLOW_FILE);
            return content === undefined ? NO_LINES : parseAllowList(content.toString('utf8'), source);
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.y))
                throw error;
            const whose = source === 'base' ? 'of the base' : 'of the commit that is scanned';
            warnings.push(`The allow list ${ALLOW_FILE} ${whose} could not be read, so it allows nothing: ${error.message}`);
            return NO_LINES;
        }
    };
    const head = await read(scope.tree, 'head');
    if (scope.baseUnknown === true)
        return { input, ruling: NO_LINES, headOnly: head, warnings };
    if (scope.base === undefined)
        return { input, ruling: head, headOnly: NO_LINES, warnings };
    return { input, ruling: await read(scope.base, 'base'), headOnly: head, warnings };
}
/**
 * Whether the base's tree has a finding's very object at the very path: all else was brought by the range. Where the
 * base's tree cannot be read, nothing counts as held.
 */
async function heldByBase(store, scope, findings) {
    if (scope.base === undefined)
        return () => false;
    const held = await pathsInTree(store, scope.base, new Set(findings.map(({ objectId }) => objectId)));
    return ({ objectId, place }) => (place.kind === 'file' || place.kind === 'name') && held.get(objectId)?.has(place.path.toString('latin1')) === true;
}

// EXTERNAL MODULE: ./build/src/leaks/git/checkout.js
var git_checkout = __webpack_require__(101);
// EXTERNAL MODULE: ./build/src/leaks/git/special-files.js
var special_files = __webpack_require__(556);
;// CONCATENATED MODULE: ./build/src/leaks/git/copy-refs.js






/** What a file of a ref holds: an object id, or the name of another ref. */
const REF = /^(?:ref:[ \t]*refs\/[^\0\r\n]+|[0-9a-f]{40}(?:[0-9a-f]{24})?)[ \t\r\n]*$/;
/** A line of packed-refs that names a ref, in which no part of the name is empty or begins with a dot. */
const PACKED = /^[0-9a-f]{40}(?:[0-9a-f]{24})? refs(?:\/(?![./])[^\0-\x20\x7f/~^:?*[\\]+)+$/;
/** Millions of refs take less. */
const LARGEST_PACKED = 512 * 1024 ** 2;
/**
 * Copies HEAD and all refs into a bare repository of ours, so that git can be asked about them without reading the
 * checkout's configuration. What holds no ref is left out; returns how often.
 * @throws {UserError} for pipes and devices.
 */
function copyRefs(from, to) {
    let broken = copyRef((0,external_node_path_.join)(from.gitDir, 'HEAD'), (0,external_node_path_.join)(to, 'HEAD')) ? 0 : 1;
    broken += copyPacked((0,external_node_path_.join)(from.commonDir, 'packed-refs'), (0,external_node_path_.join)(to, 'packed-refs'));
    if ((0,files/* isFolder */.lQ)((0,external_node_path_.join)(from.commonDir, 'reftable')))
        copyTables((0,external_node_path_.join)(from.commonDir, 'reftable'), (0,external_node_path_.join)(to, 'reftable'));
    // A worktree has refs of its own, such as refs/bisect.
    for (const folder of new Set([from.commonDir, from.gitDir])) {
        const refs = (0,external_node_path_.join)(folder, 'refs');
        broken += copyFolder(refs, (0,external_node_path_.join)(to, 'refs'), { root: refs, entered: new Set() });
    }
    return broken;
}
/** Links are followed, as git follows them, but not out of the refs, and no folder is entered twice. */
function copyFolder(from, to, way) {
    if (!(0,files/* isFolder */.lQ)(from) || way.entered.has((0,paths/* real */.x)(from)))
        return 0;
    if (from !== way.root && (0,external_node_fs_.lstatSync)(from).isSymbolicLink() && !(0,paths/* isInside */.F)(from, way.root))
        return 1;
    way.entered.add((0,paths/* real */.x)(from));
    let broken = 0;
    for (const name of (0,external_node_fs_.readdirSync)(from)) {
        const path = (0,external_node_path_.join)(from, name);
        if ((0,files/* isFolder */.lQ)(path))
            broken += copyFolder(path, (0,external_node_path_.join)(to, name), way);
        // What a git that was stopped leaves behind is no ref.
        else if (!name.endsWith('.lock') && !copyRef(path, (0,external_node_path_.join)(to, name)))
            broken += 1;
    }
    return broken;
}
function copyRef(from, to) {
    if ((0,files/* isSpecial */.mg)(from))
        throw (0,special_files/* specialFile */.A)('refs');
    const text = (0,files/* readSmall */.o5)(from);
    if (text === undefined || !REF.test(text))
        return false;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(to), { recursive: true });
    (0,external_node_fs_.writeFileSync)(to, text);
    return true;
}
/** Line by line: git refuses the whole file for one line that is wrong, and anything may stand in it, as in a link's target. */
function copyPacked(from, to) {
    if (!(0,files/* isFile */.fo)(from))
        return 0;
    if ((0,external_node_fs_.statSync)(from).size > LARGEST_PACKED) {
        throw new user_error/* UserError */.y('The file packed-refs of the checkout has more than 512 MiB. Check the repository out again.');
    }
    const lines = (0,external_node_fs_.readFileSync)(from, 'latin1').split('\n');
    const refs = lines.filter((line) => PACKED.test(line) && !/\.\.|@\{|\.lock$|\.lock\/|\.$/.test(line));
    // The first line is a comment on the file; "^" begins what a tag points to, which git finds out for itself.
    const others = lines.filter((line) => line !== '' && !line.startsWith('#') && !/^\^[0-9a-f]+$/.test(line));
    (0,external_node_fs_.writeFileSync)(to, refs.map((line) => `${line}\n`).join(''), 'latin1');
    return others.length - refs.length;
}
function copyTables(from, to) {
    (0,external_node_fs_.mkdirSync)(to, { recursive: true });
    for (const name of (0,external_node_fs_.readdirSync)(from)) {
        if ((0,files/* isSpecial */.mg)((0,external_node_path_.join)(from, name)))
            throw (0,special_files/* specialFile */.A)('refs');
        if ((0,files/* isFile */.fo)((0,external_node_path_.join)(from, name)))
            (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
    }
}

// EXTERNAL MODULE: ./build/src/leaks/git/object-folders.js
var object_folders = __webpack_require__(38);
;// CONCATENATED MODULE: ./build/src/leaks/git/config.js



/**
 * The settings of a configuration file, without the files that it includes. git parses the text and obeys none of it.
 * @throws {UserError} when git cannot make sense of the file.
 */
async function readConfig(git, file) {
    if (!(0,files/* isFile */.fo)(file))
        return [];
    try {
        const { stdout } = await git.run(['config', '--file', file, '--no-includes', '--null', '--list'], {
            timeoutMs: 60_000,
        });
        return stdout.toString().split('\0').filter(Boolean).map(parseSetting);
    }
    catch (error) {
        if (!(error instanceof GitFailure))
            throw error;
        throw new user_error/* UserError */.y('The config of the checkout cannot be read by git. Check out the repository again.');
    }
}
/** The last value of a setting, which is the one that counts. */
function lastValue(settings, key) {
    return settings.findLast((setting) => setting.key === key)?.value;
}
/** A setting without a value (`[core] bare`) means true. */
function parseSetting(text) {
    const end = text.indexOf('\n');
    return end < 0 ? { key: text, value: 'true' } : { key: text.slice(0, end), value: text.slice(end + 1) };
}

;// CONCATENATED MODULE: ./build/src/leaks/git/parts.js






/** @throws {UserError} when the repository is of a kind that cannot be read. */
async function readParts(git, layout) {
    const objects = (0,object_folders/* objectFolders */.hd)(layout.commonDir);
    (0,special_files/* refuseSpecialFiles */.v)([...new Set([layout.gitDir, layout.commonDir])], objects.paths);
    const config = await readConfig(git, (0,external_node_path_.join)(layout.commonDir, 'config'));
    const partial = config.some(({ key }) => key === 'extensions.partialclone' || /^remote\..*\.promisor$/s.test(key));
    return {
        layout,
        config,
        hashName: hashNameOf(lastValue(config, 'extensions.objectformat')),
        refFormat: lastValue(config, 'extensions.refstorage')?.toLowerCase() === 'reftable' ? 'reftable' : 'files',
        objects: objects.paths,
        shallow: readShallow(layout.commonDir),
        mayMiss: partial || objects.lost > 0 || objects.paths.some(object_folders/* hasPromisorPack */.B2),
        unchecked: objects.paths.some(object_folders/* isUnchecked */.b) || (0,object_folders/* areSmall */.cV)(objects.paths),
    };
}
function hashNameOf(value) {
    const name = value?.toLowerCase() ?? 'sha1';
    if (name === 'sha1' || name === 'sha256')
        return name;
    throw new user_error/* UserError */.y(`The repository uses an object format that is not known here (a word of ${name.length} characters). SHA-1 and SHA-256 repositories can be scanned.`);
}
/** The commits at which a repository says that its history was cut off. */
function readShallow(gitDir) {
    const lines = ((0,files/* readSmall */.o5)((0,external_node_path_.join)(gitDir, 'shallow')) ?? '').split('\n');
    return lines.map((line) => line.trim()).filter((line) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(line));
}
/** A graph or an index that someone left in the checkout's objects could lie about the history: the graph is not used. */
function configOf(parts, refFormat) {
    const extensions = [
        ...(parts.hashName === 'sha256' ? ['\tobjectFormat = sha256'] : []),
        ...(refFormat === 'reftable' ? ['\trefStorage = reftable'] : []),
    ];
    return [
        '[core]',
        `\trepositoryFormatVersion = ${extensions.length > 0 ? 1 : 0}`,
        '\tbare = true',
        '\tcommitGraph = false',
        ...(extensions.length > 0 ? ['[extensions]', ...extensions] : []),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/leaks/git/temporary.js


const SIGNALS = ['SIGINT', 'SIGTERM'];
const folders = new Set();
/** A new folder of our own, readable by nobody else, that is gone when the process ends or is asked to end. */
function makeTemporary(parent) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'asc-key-'));
    if (folders.size === 0)
        watch();
    folders.add(folder);
    return folder;
}
/** Removes a folder that `makeTemporary` gave. */
function removeTemporary(folder) {
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    folders.delete(folder);
    if (folders.size === 0)
        unwatch();
}
function removeAll() {
    for (const folder of [...folders])
        removeTemporary(folder);
}
/** A handler takes the place of the default, which ends the process: so the signal is given once more. */
function onSignal(signal) {
    removeAll();
    process.kill(process.pid, signal);
}
function watch() {
    process.on('exit', removeAll);
    for (const signal of SIGNALS)
        process.on(signal, onSignal);
}
function unwatch() {
    process.off('exit', removeAll);
    for (const signal of SIGNALS)
        process.off(signal, onSignal);
}

;// CONCATENATED MODULE: ./build/src/leaks/git/store.js








/**
 * A bare repository of our own, through which the objects of the checkout are read: its refs are copies, its objects are
 * the checkout's (as alternates), its configuration is ours. So nothing that the checkout's configuration names is ever
 * run, it does not matter whose files they are, and the checkout stays untouched.
 */
class Store {
    git;
    /** For `GIT_DIR`. */
    gitDir;
    /** A second repository of ours, for what is fetched; its objects are seen through `gitDir`, too. */
    fetchDir;
    hashName;
    checkoutGitDir;
    checkoutPath;
    /** The settings of the checkout: hostile text, to be looked at and never handed to git as they stand. */
    checkoutConfig;
    /** Whether objects may be missing on purpose (partial clone) or because an alternate is gone. */
    mayMiss;
    /** Whether the checkout holds objects that did not come in a pack, which git would have checked, or few of them all. */
    unchecked;
    /** Ids of objects that were seen to be there: git is not asked for them again. */
    present = new Set();
    #folder;
    #shallow;
    #brokenRefs = 0;
    /** What git was asked already: nobody but us changes the store. */
    #refs;
    #head;
    constructor(git, checkoutPath, folder, parts) {
        this.git = git;
        this.checkoutPath = checkoutPath;
        this.#folder = folder;
        this.gitDir = (0,external_node_path_.join)(folder, 'read.git');
        this.fetchDir = (0,external_node_path_.join)(folder, 'fetched.git');
        this.hashName = parts.hashName;
        this.checkoutGitDir = parts.layout.gitDir;
        this.checkoutConfig = parts.config;
        this.#shallow = parts.shallow;
        this.mayMiss = parts.mayMiss;
        this.unchecked = parts.unchecked;
    }
    /**
     * Opens the checkout at an absolute path: a work tree, a worktree or submodule (`.git` is a file), a bare repository.
     * `tempFolder` is where the store lies until `close`; it is removed on SIGINT and SIGTERM, too.
     * @throws {UserError} when there is no repository, or none that this git can read.
     */
    static async open(git, checkoutPath, tempFolder) {
        const layout = (0,git_checkout/* findLayout */.w)(checkoutPath);
        if (layout === undefined) {
            throw new user_error/* UserError */.y('There is no git repository at the path of the checkout. Add a step with uses: actions/checkout before this one.');
        }
        const parts = await readParts(git, layout);
        const store = new Store(git, checkoutPath, makeTemporary(tempFolder), parts);
        try {
            store.#lay(parts);
            return store;
        }
        catch (error) {
            await store.close();
            throw error;
        }
    }
    /** All refs, those that were fetched included, in the order of their names; HEAD is none of them. */
    refs() {
        this.#refs ??= this.#readRefs();
        return this.#refs;
    }
    async #readRefs() {
        const { stdout } = await this.run(['for-each-ref', '--format=%(objectname) %(refname)']);
        const refs = [];
        for (let start = 0; start < stdout.length;) {
            const end = stdout.indexOf(0x0a, start);
            const space = stdout.indexOf(0x20, start);
            refs.push({ id: stdout.toString('latin1', start, space), name: Buffer.from(stdout.subarray(space + 1, end)) });
            start = end + 1;
        }
        return refs;
    }
    /** The commits behind which the history is not there, or not with its trees: to git they look like the first ones. */
    get shallow() {
        return this.#shallow;
    }
    set shallow(commits) {
        this.#shallow = commits;
        const file = (0,external_node_path_.join)(this.gitDir, 'shallow');
        if (commits.length === 0)
            (0,external_node_fs_.rmSync)(file, { force: true });
        else
            (0,external_node_fs_.writeFileSync)(file, `${commits.join('\n')}\n`);
    }
    /** How often something that should be a ref of the checkout is none. */
    get brokenRefs() {
        return this.#brokenRefs;
    }
    /** Adds refs to the store; nothing is written to the checkout. */
    async addRefs(refs) {
        const lines = refs.map(({ name, id }) => Buffer.concat([Buffer.from('update '), name, Buffer.from(` ${id}\n`)]));
        if (lines.length === 0)
            return;
        await this.run(['update-ref', '--stdin'], { input: Buffer.concat(lines) });
        this.#refs = undefined;
    }
    /** The commit that HEAD names; undefined while there is no commit. */
    head() {
        this.#head ??= this.resolve('HEAD');
        return this.#head;
    }
    /** The full id of a revision in git's words, or undefined. The object itself may be missing. */
    async resolve(revision) {
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', revision];
        const { stdout, code } = await this.run(args, { allowedCodes: [0, 1, 128] });
        const id = stdout.toString().trim();
        return code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
    }
    /** Runs git on the store: see `Git.run`. */
    run(...[args, options]) {
        return this.git.run(args, { ...options, gitDir: this.gitDir });
    }
    async close() {
        removeTemporary(this.#folder);
    }
    /** Written by hand, without git init: no template, no hook, and one process less to wait for. */
    #lay(parts) {
        const reads = [(0,external_node_path_.join)(this.fetchDir, 'objects'), ...parts.objects];
        for (const gitDir of [this.gitDir, this.fetchDir]) {
            for (const folder of ['objects/info', 'objects/pack', 'refs/heads']) {
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(gitDir, folder), { recursive: true });
            }
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'config'), configOf(parts, gitDir === this.gitDir ? parts.refFormat : 'files'));
        }
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.gitDir, 'objects/info/alternates'), (0,object_folders/* formatAlternates */.nt)(reads));
        this.#brokenRefs = copyRefs(parts.layout, this.gitDir);
        this.shallow = parts.shallow;
    }
}

;// CONCATENATED MODULE: ./build/src/runner/untrusted.js
/**
 * Text that we did not write (paths, ref and author names, commit texts, API bodies) on its way to people. The runner
 * reads commands (`::error::`, `##[group]`) from every line of the log, terminals obey escape sequences, and summaries
 * are Markdown with HTML: none of it may come from such text.
 */
/** In characters, the cut in the middle aside. */
const untrusted_LONGEST = 300;
/**
 * Controls, line and paragraph separators, characters that are not seen or turn the direction of text round, those of
 * private use, and halves of surrogate pairs.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * The text on one line, with nothing in it that the runner or a terminal would obey. Bytes that are not UTF-8 are shown
 * as `\xNN`, controls as `\u{N}`; `::` and `##[` are broken up by a backslash; long text is cut in the middle.
 */
function forLog(text) {
    return shortened(printable(text)
        .replace(/:(?=:)/g, ':\\')
        .replace(/##(?=\[)/g, '##\\'));
}
/**
 * The text as one run of Markdown and HTML that shows it literally: every character that either could read is an entity.
 * In issues and comments put it between `<code>` tags besides, where GitHub looks for no mentions and references.
 */
function forMarkdown(text) {
    return shortened(printable(text)).replace(/[^A-Za-z0-9 ]/gu, (character) => `&#${codeOf(character)};`);
}
function printable(text) {
    return withoutMiddle(text)
        .map((part) => (typeof part === 'string' ? part : decode(part)))
        .join('')
        .replace(UNPRINTABLE, (character) => `\\u{${codeOf(character).toString(16)}}`);
}
/** The two ends of a huge text, so that little of it is worked on. Nothing that `shortened` keeps is lost. */
function withoutMiddle(text) {
    const enough = untrusted_LONGEST * 4;
    if (text.length <= enough * 2)
        return [text];
    if (typeof text === 'string')
        return [text.slice(0, enough), text.slice(-enough)];
    return [
        text.subarray(0, startOfCharacter(text, enough)),
        text.subarray(startOfCharacter(text, text.length - enough)),
    ];
}
/** The index, or the one a little before it at which a character of UTF-8 begins. */
function startOfCharacter(bytes, index) {
    for (let start = index; start > index - 4; start--) {
        if ((bytes[start] & 0xc0) !== 0x80)
            return start;
    }
    return index;
}
function shortened(text) {
    const characters = Array.from(text);
    if (characters.length <= untrusted_LONGEST)
        return text;
    const half = untrusted_LONGEST / 2;
    return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return Array.from(bytes, (byte) => byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`).join('');
    }
}
function codeOf(character) {
    return character.codePointAt(0);
}

;// CONCATENATED MODULE: ./build/src/leaks/git/presence.js
/** Those of the ids whose objects are not there. `gitDir` is the store's, with the checkout's objects, by default. */
async function missingOf(store, ids, gitDir = store.gitDir) {
    const isStore = gitDir === store.gitDir;
    const asked = isStore ? ids.filter((id) => !store.present.has(id)) : ids;
    if (asked.length === 0)
        return [];
    const { stdout } = await store.git.run(['cat-file', '--batch-check=%(objectname)', '--buffer'], {
        gitDir,
        input: `${asked.join('\n')}\n`,
    });
    const missing = new Set(linesOf(stdout)
        .filter((line) => line.endsWith(' missing'))
        .map((line) => line.slice(0, -' missing'.length)));
    if (isStore)
        for (const id of asked)
            if (!missing.has(id))
                store.present.add(id);
    return [...missing];
}
/**
 * The ids of objects that revisions reach and that are not there, contents of files included. `^` before an id leaves
 * out what it reaches. The named objects themselves must be there. `newest`: of so many commits alone.
 */
async function missingBelow(store, revisions, newest = undefined) {
    const limit = newest === undefined ? [] : [`--max-count=${newest}`];
    const args = ['rev-list', '--objects', '--missing=print', '--quiet', ...limit, '--stdin'];
    const { stdout } = await store.run(args, { input: `${revisions.join('\n')}\n` });
    return linesOf(stdout)
        .filter((line) => line.startsWith('?'))
        .map((line) => line.slice(1).replace(/ .*/, ''));
}
/** The commits of a range, and the commits just outside of it. */
async function walk(store, include, exclude) {
    const args = ['rev-list', '--boundary', '--format=%m %H %T %P', '--stdin'];
    const { stdout } = await store.run(args, { input: [...include, ...exclude.map((id) => `^${id}`), ''].join('\n') });
    return linesOf(stdout)
        .filter((line) => !line.startsWith('commit '))
        .map((line) => {
        const [mark, id = '', tree = '', ...parents] = line.split(' ');
        return { id, tree, parents: parents.filter(Boolean), boundary: mark === '-' };
    });
}
/** The headers of commits by their ids; what is no commit, or not there, is left out. */
async function readCommits(store, ids) {
    const headers = new Map();
    if (ids.length === 0)
        return headers;
    const { stdout } = await store.run(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
    for (let start = 0; start < stdout.length;) {
        const end = stdout.indexOf(0x0a, start);
        const [id = '', type = '', size = '0'] = stdout.toString('latin1', start, end).split(' ');
        if (type === 'missing') {
            start = end + 1;
            continue;
        }
        if (type === 'commit')
            headers.set(id, parseHeader(stdout.toString('latin1', end + 1, end + 1 + Number(size))));
        start = end + 1 + Number(size) + 1;
    }
    return headers;
}
function parseHeader(commit) {
    const header = commit.slice(0, commit.indexOf('\n\n') + 1);
    return {
        tree: /^tree ([0-9a-f]+)$/m.exec(header)?.[1] ?? '',
        parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? ''),
    };
}
function linesOf(output) {
    return output.toString('latin1').split('\n').filter(Boolean);
}

;// CONCATENATED MODULE: ./build/src/leaks/wording.js
/** "1 leak", "2 leaks". */
function wording_count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** How ids are shown: enough of them to find the object. */
function wording_short(id) {
    return id.slice(0, 12);
}

;// CONCATENATED MODULE: ./build/src/leaks/range/objects.js


/** So often trees that were fetched may name others that are missing. */
const ROUNDS = 8;
/** Fetches the objects that a range brings, as far as they are missing. Returns how many are missing still. */
async function bringRange(history, { include, exclude }) {
    if (!history.mayMiss)
        return 0;
    const steps = await history.walk(include, exclude);
    if (steps === undefined)
        return 1;
    // The trees just outside of the range tell what it did not bring.
    const outside = await treesOf(history, exclude);
    await history.bringMissing([...new Set([...steps.map((step) => step.tree), ...outside])]);
    return bringBelow(history, [...include, ...exclude.map((id) => `^${id}`)]);
}
/** Fetches the files of a commit, as far as they are missing. Returns how many are missing still. */
async function bringFiles(history, commit) {
    if (!history.mayMiss)
        return 0;
    const tree = await bringTree(history, commit);
    return tree === undefined ? 1 : bringBelow(history, [tree]);
}
/** Fetches a file at the root of a commit, where it is missing, and the commit's tree with it. */
async function bringFile(history, commit, path) {
    if (!history.mayMiss || (await bringTree(history, commit)) === undefined)
        return;
    const { stdout } = await history.store.run(['ls-tree', '-z', '--full-tree', commit, '--', path]);
    const id = / blob ([0-9a-f]+)\t/.exec(stdout.toString('latin1'))?.[1];
    if (id !== undefined)
        await history.bringMissing([id]);
}
/** How many objects behind the tips are missing, of the newest commits alone where `newest` says so; at least 1 where one is a commit. */
async function countMissing(history, tips, newest) {
    if (tips.length === 0)
        return 0;
    try {
        return (await missingBelow(history.store, tips, newest)).length;
    }
    catch (error) {
        if (error instanceof GitFailure)
            return 1;
        throw error;
    }
}
/** Fetches the tree of a commit; undefined when it cannot be had. */
async function bringTree(history, commit) {
    const [tree] = await treesOf(history, [commit]);
    if (tree === undefined)
        return undefined;
    await history.bringMissing([tree]);
    return (await missingOf(history.store, [tree])).length === 0 ? tree : undefined;
}
async function bringBelow(history, revisions) {
    let missing = await missingBelow(history.store, revisions);
    for (let round = 0; missing.length > 0 && round < ROUNDS; round += 1) {
        await history.bringMissing(missing);
        const left = await missingBelow(history.store, revisions);
        if (left.length === missing.length)
            break;
        missing = left;
    }
    return missing.length;
}
/** The trees of commits, as these name them, whether or not they are there. */
async function treesOf(history, commits) {
    return [...(await readCommits(history.store, commits)).values()].map(({ tree }) => tree);
}

;// CONCATENATED MODULE: ./build/src/leaks/range/all.js




/** More names than this tell nobody anything. */
const MOST_NAMES = 20;
/** Refs of pull requests are left out: anyone can open one, and there may be very many. */
const PATTERNS = ['refs/heads/*', 'refs/tags/*', 'refs/notes/*'];
/**
 * The whole object store, with the heads, tags and notes of the remote that the checkout does not have. Where the remote
 * cannot be asked, a whole clone is read as it stands; of a shallow or partial one the rest is missing.
 */
async function takeAll(history, draft, mayFetch) {
    const { store } = history;
    draft.range = { kind: 'all' };
    const remote = mayFetch ? await history.remote() : undefined;
    const told = await remote?.list(PATTERNS);
    if (remote !== undefined && told !== undefined)
        await bringAll(history, draft, remote, told);
    const refs = await store.refs();
    if (told === undefined)
        asItStands(draft, draft.tree === undefined ? refs : [all_HEAD, ...refs], mayFetch);
    await checkAll(history, draft, refs);
    draft.say(`Read: the whole object store, with ${summaryOf(refs)}. Refs of pull requests (refs/pull/*) are not fetched for it.`);
}
async function bringAll(history, draft, remote, told) {
    const { store } = history;
    const ids = [...new Set(told.map((ref) => ref.id))];
    let fetched = true;
    if (history.shallow || store.mayMiss) {
        fetched = await bringWhole(remote, ids, await store.head());
        await history.noteFetched();
    }
    else {
        const missing = await missingOf(store, ids);
        fetched = missing.length === 0 || (await remote.fetchUpdates(missing));
    }
    if (!fetched)
        draft.lack('Branches, tags or notes of the remote are not in the checkout and could not be fetched.');
    const known = new Set((await store.refs()).map((ref) => ref.id));
    const lost = new Set(await missingOf(store, ids));
    const added = told.filter((ref) => !known.has(ref.id) && !lost.has(ref.id));
    await store.addRefs(added.map(({ name, id }) => ({ id, name: Buffer.concat([Buffer.from('refs/origin/'), name.subarray(5)]) })));
}
/** What was checked out may be in no branch, as the merge that GitHub makes for a pull request, and be gone by now. */
async function bringWhole(remote, ids, head) {
    if (head !== undefined && (await remote.fetch([...ids, head])))
        return true;
    return ids.length === 0 || remote.fetch(ids);
}
const all_HEAD = { name: Buffer.from('HEAD') };
function asItStands(draft, refs, asked) {
    const names = refs.slice(0, MOST_NAMES).map((ref) => forLog(ref.name));
    const more = refs.length > MOST_NAMES ? ` and ${refs.length - MOST_NAMES} more` : '';
    const sentence = `the clone is read as it stands, with these refs: ${names.join(', ') || 'none'}${more}.`;
    if (asked)
        draft.warn(`The remote could not be asked for what the checkout does not have: ${sentence}`);
    else
        draft.say(`The remote is not asked: ${sentence}`);
}
/** A clone that lost its marks of being shallow or partial lacks something of its newest commits already. */
const NEWEST = 50;
/** Nothing that a ref reaches may be missing. Of packs in a whole clone git made sure of it: then the newest commits will do. */
async function checkAll(history, draft, refs) {
    const { store } = history;
    if (history.shallow)
        draft.lack('The checkout is shallow, and the rest of its history could not be fetched.');
    if (store.brokenRefs > 0)
        draft.warn(`${wording_count(store.brokenRefs, 'ref')} of the checkout cannot be read.`);
    const head = await store.head();
    const tips = [...new Set([...refs.map((ref) => ref.id), ...(head === undefined ? [] : [head])])];
    const lost = new Set(await missingOf(store, tips));
    const there = tips.filter((id) => !lost.has(id));
    const isDoubtful = store.mayMiss || store.unchecked;
    const number = lost.size + (await countMissing(history, there, isDoubtful ? undefined : NEWEST));
    if (number > 0)
        draft.lack(`${wording_count(number, 'object')} of the history could not be read: the checkout does not have all objects.`);
}
function summaryOf(refs) {
    const names = refs.map((ref) => ref.name.toString('latin1'));
    const tags = names.filter((name) => /^refs\/(?:origin\/)?tags\//.test(name)).length;
    const notes = names.filter((name) => /^refs\/(?:origin\/)?notes\//.test(name)).length;
    return `${wording_count(tags, 'tag')}, ${wording_count(notes, 'ref')} of notes and ${wording_count(names.length - tags - notes, 'other ref')}`;
}

;// CONCATENATED MODULE: ./build/src/leaks/range/branches.js
/**
 * The commit that a branch of the remote stands at: as the checkout last saw it where it has the whole history, else as
 * the remote says.
 */
async function branchTip(history, branch) {
    if (branch === undefined)
        return undefined;
    const seen = await history.store.resolve(`refs/remotes/origin/${branch}`);
    if (seen !== undefined && !history.shallow)
        return seen;
    const name = `refs/heads/${branch}`;
    const told = await (await history.remote())?.list([name]);
    return told?.find((ref) => ref.name.toString() === name)?.id ?? seen ?? (await history.store.resolve(name));
}

;// CONCATENATED MODULE: ./build/src/leaks/range/commits.js



/** Where people list keys that are known; of the base of a pull request it must be there to be read. */
const commits_ALLOW_FILE = '.asc-key-allow';
/** Puts a range into the draft, with its objects fetched where they are missing. */
async function takeRange(history, draft, range) {
    const knowledge = await history.judge(range);
    if (knowledge === 'cut') {
        draft.lack(`The checkout is shallow and ends before ${range.what}, and the rest could not be fetched.`);
        return;
    }
    if (knowledge === 'wide') {
        draft.warn('The checkout is shallow and the rest of its history could not be fetched: a finding of this range may be older than the range.');
    }
    if (history.isPart) {
        const steps = await history.walk(range.include, range.exclude);
        draft.commits = new Set(steps?.filter((step) => !step.boundary).map((step) => step.id));
    }
    const missing = await bringRange(history, range);
    if (missing > 0) {
        draft.lack(`Of ${range.what}, ${wording_count(missing, 'object')} could not be read: the checkout does not have all objects.`);
    }
    draft.range = { kind: 'commits', include: range.include, exclude: range.exclude };
    draft.say(`Read: ${range.what} (${inGitsWords(range)}).`);
}
/** For people who want to look themselves: `git log` takes it. */
function inGitsWords({ include, exclude }) {
    const [from, to] = [exclude.map(wording_short), include.map(wording_short)];
    return from.length === 1 && to.length === 1 ? `${from}..${to}` : [...to, ...from.map((id) => `^${id}`)].join(' ');
}
/** Makes sure that the tree of the draft and the allow list of its base can be read. */
async function takeTree(history, draft) {
    const { tree, base } = draft;
    if (base !== undefined)
        await bringFile(history, base, commits_ALLOW_FILE);
    if (tree === undefined)
        return;
    if ((await missingOf(history.store, [tree])).length > 0) {
        draft.lack(`The commit ${wording_short(tree)}, whose files are to be read, is not in the checkout.`);
        draft.tree = undefined;
        return;
    }
    const missing = await bringFiles(history, tree);
    if (missing > 0)
        draft.lack(`Of the files of ${wording_short(tree)}, ${wording_count(missing, 'object')} could not be read.`);
}

;// CONCATENATED MODULE: ./build/src/leaks/range/between.js



/**
 * The range of the input `commits: A..B`.
 * @throws {UserError} when one of the two is no revision of the repository.
 */
async function takeBetween(history, draft, from, to) {
    const exclude = [await resolveEnd(history, from, 'before')];
    const include = [await resolveEnd(history, to, 'after')];
    const missing = await history.bringCommits({ include, exclude });
    if (missing.length > 0) {
        draft.lack('A commit that the input "commits" names is not in the checkout and could not be fetched.');
        return;
    }
    await takeRange(history, draft, { include, exclude, what: 'the commits of the given range' });
}
async function resolveEnd(history, revision, side) {
    const known = await history.store.resolve(revision);
    if (known !== undefined)
        return known;
    if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision))
        return revision;
    const found = await lookFurther(history, revision);
    if (found !== undefined)
        return found;
    throw new user_error/* UserError */.y(`The revision ${side} the dots of the input "commits" (${revision.length} characters) is not known in the checkout. Write the name of a branch or tag, or a full commit id; with fetch-depth: 0 on actions/checkout all of them are known.`);
}
/** A name may be known to the remote alone, and `HEAD~3` may lie beyond the end of a shallow checkout. */
async function lookFurther(history, revision) {
    const [, start = '', rest = ''] = /^([^~^]+)(.*)$/s.exec(revision) ?? [];
    const name = start.replace(/^(?:refs\/)?(?:heads|remotes\/origin|origin)\//, '');
    const tip = (await history.store.resolve(start)) ?? (await branchTip(history, name)) ?? (await tagOf(history, name));
    if (tip === undefined)
        return undefined;
    if (rest === '')
        return tip;
    await history.bringCommits({ include: [tip], exclude: [] });
    return history.store.resolve(`${tip}${rest}`);
}
async function tagOf(history, name) {
    const full = `refs/tags/${name.replace(/^(?:refs\/)?tags\//, '')}`;
    const told = await (await history.remote())?.list([full]);
    return told?.find((ref) => ref.name.toString() === full)?.id;
}

;// CONCATENATED MODULE: ./build/src/leaks/range/close-off.js



/**
 * Ends the history where commits are known without their trees, and keeps the range of the draft as it was. Whoever walks
 * on from any commit of the store then meets an end, as in every shallow clone, and no tree that is missing.
 */
async function closeOff(history, draft) {
    const { store } = history;
    const { range, commits } = draft;
    if (range.kind === 'all' || !history.hasBareCommits)
        return;
    const { include, exclude } = range.kind === 'commits' ? range : { include: [], exclude: [] };
    const outside = await boundaryOf(history, include, exclude);
    const ends = new Set([...outside, ...(await commitsOf(history, [...include, ...exclude]))].filter((id) => !commits.has(id)));
    await history.bringMissing(await treesOf(history, [...ends]));
    const headers = await readCommits(store, history.formerEnds);
    const isOpen = (id) => headers.get(id)?.parents.every((parent) => commits.has(parent) || ends.has(parent)) ?? false;
    const closed = history.formerEnds.filter((id) => !isOpen(id));
    store.shallow = [...new Set([...ends, ...closed, ...readShallow(store.fetchDir)])];
    if (range.kind !== 'commits')
        return;
    draft.range = { ...range, exclude: [...new Set([...exclude, ...ends])] };
    const left = await history.walk(include, draft.range.exclude);
    if (left?.filter((step) => !step.boundary && commits.has(step.id)).length !== commits.size) {
        draft.lack('The history that was fetched does not fit to that of the checkout, so the range could not be read whole.');
    }
}
async function boundaryOf(history, include, exclude) {
    const steps = include.length === 0 ? [] : await history.walk(include, exclude);
    return (steps ?? []).filter((step) => step.boundary).map((step) => step.id);
}
/** The commits that ids stand for: of a tag the one that it points to. */
async function commitsOf(history, ids) {
    const commits = await Promise.all(ids.map((id) => history.store.resolve(`${id}^{commit}`)));
    return commits.filter((id) => id !== undefined);
}

;// CONCATENATED MODULE: ./build/src/leaks/range/draft.js
/** The one-line fix for whatever a shallow or partial checkout lacks. */
const FIX = 'Set fetch-depth: 0 on actions/checkout (with persist-credentials: false or an ssh key, too, since what is missing cannot be fetched afterwards then).';
/** A scope while it is being decided. */
class Draft {
    tree;
    range = { kind: 'none' };
    base;
    /** Whether the event has a base that could not be had. */
    baseUnknown = false;
    /** The commits of the range, as far as they were looked at. */
    commits = new Set();
    refNames = [];
    described = [];
    warnings = [];
    incomplete = [];
    constructor(tree) {
        this.tree = tree;
    }
    /** What is read and why. */
    say(sentence) {
        this.described.push(sentence);
    }
    warn(sentence) {
        this.warnings.push(sentence);
    }
    /** What could not be read; the scan fails. */
    lack(sentence, fix = FIX) {
        this.incomplete.push(`${sentence} ${fix}`);
    }
    done() {
        return {
            tree: this.tree,
            range: this.range,
            base: this.base,
            ...(this.baseUnknown ? { baseUnknown: true } : {}),
            ...(this.refNames.length > 0 ? { refNames: this.refNames } : {}),
            described: this.described,
            warnings: this.warnings,
            incomplete: this.incomplete,
        };
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/range/event.js

/**
 * Reads the input `commits`.
 * @throws {UserError} for anything but none, all, auto and A..B.
 */
function readCommitsInput(text) {
    const input = text.trim();
    if (input === '' || input === 'auto')
        return 'auto';
    if (input === 'none' || input === 'all')
        return { kind: input };
    const [, from, to] = /^([^\s-][^\s]*?)\.\.([^\s.-][^\s]*)$/.exec(input) ?? [];
    if (from !== undefined && to !== undefined && !from.endsWith('.') && !to.includes('..')) {
        return { kind: 'between', from, to };
    }
    throw new user_error/* UserError */.y(`The input "commits" is none of auto, none, all and a range A..B (seen: ${input.length} characters). Write for example commits: origin/main..HEAD.`);
}
/** What an event brought; `undefined` where it brought nothing that is known here: then everything is read. */
function readEvent(event) {
    const payload = recordOf(event.payload);
    const pull = readPullRequest(payload);
    if (pull !== undefined)
        return pull;
    if (event.name === 'merge_group') {
        const group = recordOf(payload.merge_group);
        const [base, head] = [event_idOf(group.base_sha), event_idOf(group.head_sha)];
        if (base !== undefined && head !== undefined)
            return { kind: 'merge-group', base, head };
    }
    if (event.name === 'push') {
        const push = readPush(payload);
        if (push !== undefined)
            return push;
    }
    return {
        kind: 'all',
        why: `The event ${event.name === '' ? '' : `${event.name} `}names no commits.`.replace(/[^\w .]/g, ''),
    };
}
/** The commit that the allow list is taken from, where the event names one, whatever the input says. */
function baseOf(wish) {
    return wish.kind === 'pull-request' || wish.kind === 'merge-group' ? wish.base : undefined;
}
/** The names of branches and tags that an event is about, but for one that it deleted. Anyone may choose them. */
function refNames(event) {
    const { ref, after, pull_request: pull, merge_group: group } = recordOf(event.payload);
    const isGone = event.name === 'delete' || isZero(after);
    const names = [isGone ? undefined : ref, recordOf(recordOf(pull).head).ref, recordOf(group).head_ref];
    return names.filter((name) => typeof name === 'string');
}
/** The repository, as owner/name, that a pull request comes from; undefined where the event is about none. */
function headRepository(payload) {
    const name = recordOf(recordOf(recordOf(recordOf(payload).pull_request).head).repo).full_name;
    return typeof name === 'string' && name !== '' ? name : undefined;
}
/** From a runner's variables, with the server that GitHub's own runners have. */
function homeOf(serverUrl, repository) {
    return { serverUrl: serverUrl === undefined || serverUrl === '' ? 'https://github.com' : serverUrl, repository };
}
function readPullRequest(payload) {
    const pull = recordOf(payload.pull_request);
    const base = event_idOf(recordOf(pull.base).sha);
    const head = event_idOf(recordOf(pull.head).sha);
    if (base === undefined || head === undefined)
        return undefined;
    const number = [pull.number, payload.number].find((value) => Number.isSafeInteger(value));
    return { kind: 'pull-request', base, head, number, baseBranch: event_nameOf(recordOf(pull.base).ref) };
}
function readPush(payload) {
    const [before, after] = [payload.before, payload.after];
    const ref = event_nameOf(payload.ref);
    if (ref === undefined || (event_idOf(after) === undefined && !isZero(after)))
        return undefined;
    const defaultBranch = event_nameOf(recordOf(payload.repository).default_branch);
    return { kind: 'push', before: event_idOf(before), after: event_idOf(after), ref, defaultBranch };
}
function recordOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** A full id of an object; all zeros stand for none. */
function event_idOf(value) {
    return typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) && !isZero(value)
        ? value
        : undefined;
}
function isZero(value) {
    return typeof value === 'string' && /^0{40,64}$/.test(value);
}
/** The name of a ref that git could take for nothing else. */
function event_nameOf(value) {
    return typeof value === 'string' && /^[^\s\0-\x1f\x7f~^:?*[\\-][^\s\0-\x1f\x7f~^:?*[\\]*$/.test(value)
        ? value
        : undefined;
}

;// CONCATENATED MODULE: ./build/src/leaks/range/history.js



/** So many generations are asked for at first: enough for most ranges, and little however long the history is. */
const HORIZON = 100;
/** To git this means: all generations. */
const UNLIMITED = 0x7fff_ffff;
/** The commits that a store knows, and what can be had from the remote. */
class History {
    store;
    /** Where the checkout's history ended before anything was fetched. */
    formerEnds;
    #connect;
    #remote;
    #fetched = false;
    #hasBareCommits = false;
    constructor(store, connect) {
        this.store = store;
        this.formerEnds = store.shallow;
        this.#connect = connect;
    }
    /** The remote, which is looked for when it is needed for the first time. */
    remote() {
        this.#remote ??= this.#connect();
        return this.#remote;
    }
    /** Whether the checkout ended its history early and what lies behind was not fetched. */
    get shallow() {
        return this.store.shallow.length > 0;
    }
    /** Whether a look for missing objects is worth its time: a whole checkout has all of them. */
    get mayMiss() {
        return this.store.mayMiss || this.#fetched;
    }
    /** Whether commits were fetched without their trees. */
    get hasBareCommits() {
        return this.#hasBareCommits;
    }
    /** Gets the commits of a range where they are not there or not surely all. Returns the ids that nobody has. */
    async bringCommits(wanted) {
        const ids = [...wanted.include, ...wanted.exclude];
        const names = wanted.names ?? {};
        const missing = await missingOf(this.store, ids);
        if (missing.length === 0 && (await this.judge(wanted)) === 'exact')
            return [];
        const remote = await this.remote();
        if (remote === undefined)
            return missing;
        if (!this.isPart) {
            await bringEach(missing, names, (some) => remote.fetchUpdates(some));
            return missingOf(this.store, ids);
        }
        await this.#bringGraph(remote, ids, names, this.#isWhole ? undefined : HORIZON);
        const gone = await missingOf(this.store, ids);
        const there = without(wanted, gone);
        if (this.#isWhole || (await this.judge(there)) === 'exact')
            return gone;
        await this.#bringGraph(remote, [...there.include, ...there.exclude], names, UNLIMITED);
        return gone;
    }
    /** Gets a single commit or tag, whatever is behind it. Says whether it is there. */
    async bringOne(id) {
        const isThere = async () => (await missingOf(this.store, [id])).length === 0;
        if (await isThere())
            return true;
        const remote = await this.remote();
        if (remote === undefined)
            return false;
        if (this.isPart)
            await this.#bringGraph(remote, [id], {}, this.#isWhole ? undefined : HORIZON);
        else
            await remote.fetchUpdates([id]);
        return isThere();
    }
    /** How well a range is known; all its ends must be there. */
    async judge({ include, exclude }) {
        if (!this.shallow)
            return 'exact';
        if (this.#isWhole && (await missingOf(this.store, [...include, ...exclude], this.store.fetchDir)).length === 0) {
            return 'exact';
        }
        const ends = new Set(this.store.shallow);
        const commits = (await this.walk(include, exclude))?.filter((step) => !step.boundary);
        if (commits === undefined || commits.some((step) => ends.has(step.id)))
            return 'cut';
        // Where every commit has one parent, no other way could lead from the excluded side to what its own chain is not.
        return commits.some((step) => step.parents.length > 1) ? 'wide' : 'exact';
    }
    /** The commits of a range and those just outside; undefined when git cannot follow them. */
    async walk(include, exclude) {
        try {
            return await walk(this.store, include, exclude);
        }
        catch (error) {
            if (error instanceof GitFailure)
                return undefined;
            throw error;
        }
    }
    /** Whether a commit is another one or in its past, by what is known. */
    async contains(commit, ancestor) {
        if (commit === ancestor || (await readCommits(this.store, [commit])).get(commit)?.parents.includes(ancestor))
            return true;
        const args = ['merge-base', '--is-ancestor', ancestor, commit];
        return (await this.store.run(args, { allowedCodes: [0, 1, 128] })).code === 0;
    }
    /**
     * To be called when commits were fetched. A commit whose parents have come is no end any more, and the fetch may have
     * made new ends.
     */
    async noteFetched() {
        this.#fetched = true;
        const { store } = this;
        const headers = await readCommits(store, store.shallow);
        const parentsOf = (id) => headers.get(id)?.parents ?? [];
        const lacking = new Set(await missingOf(store, store.shallow.flatMap(parentsOf), store.fetchDir));
        const left = store.shallow.filter((id) => !headers.has(id) || parentsOf(id).some((parent) => lacking.has(parent)));
        store.shallow = [...new Set([...left, ...readShallow(store.fetchDir)])];
    }
    /** Fetches the named objects, and of trees what they hold, but no contents of files that are not named. */
    async bringMissing(ids) {
        const missing = await missingOf(this.store, ids);
        if (missing.length === 0)
            return;
        this.#fetched = true;
        await (await this.remote())?.fetch(missing, { filter: 'blob:none' });
    }
    /** Whether the checkout lacks something by its nature, so that no fetch can build on what it has. */
    get isPart() {
        return this.shallow || this.mayMiss;
    }
    /** Whether all that was fetched has all of its past. */
    get #isWhole() {
        return this.#fetched && readShallow(this.store.fetchDir).length === 0;
    }
    /** Commits without their trees: small, and the only way to know a range exactly. */
    async #bringGraph(remote, ids, names, depth) {
        this.#hasBareCommits = true;
        await bringEach(ids, names, (some) => remote.fetch(some, { filter: 'tree:0', depth }));
        await this.noteFetched();
    }
}
/** One unknown id makes a whole request fail: then each is asked for alone, and at last by its name. */
async function bringEach(ids, names, fetch) {
    if (ids.length === 0 || (await fetch(ids)))
        return;
    for (const id of ids) {
        if (ids.length > 1 && (await fetch([id])))
            continue;
        const name = names[id];
        if (name !== undefined)
            await fetch([name]);
    }
}
function without({ include, exclude }, gone) {
    const isThere = (id) => !gone.includes(id);
    return { include: include.filter(isThere), exclude: exclude.filter(isThere) };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(136);
;// CONCATENATED MODULE: ./build/src/leaks/range/origin.js


/**
 * Reads the forms that git knows: a URL, `user@host:path`, and a path, relative ones from the checkout's folder.
 * Undefined for transports that are not ours to use, such as `ext::`, which names a program.
 */
function parseOrigin(text, checkoutPath) {
    if (text === '' || text.startsWith('-') || /[\0-\x1f\x7f]/.test(text))
        return undefined;
    if (/^[a-z][a-z0-9+.-]*::/i.test(text))
        return undefined;
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text))
        return fromUrl(text);
    const scp = /^(?:[^/@:\s]+@)?([A-Za-z0-9][A-Za-z0-9.-]+):(?![\\/]{2})([^-].*)$/.exec(text);
    if (scp !== null && !(0,external_node_path_.isAbsolute)(text)) {
        return { protocol: 'ssh', url: text, host: (scp[1] ?? '').toLowerCase(), path: bare(scp[2] ?? '') };
    }
    return fromFolder((0,external_node_path_.resolve)(checkoutPath, text));
}
/**
 * Whether an origin is that of the job's repository. A folder, a mirror on another host and a missing origin do not say:
 * then the ids of the event's commits decide, since no other repository has them.
 */
function relationTo(home, origin) {
    if (origin === undefined || home.repository === '' || origin.protocol === 'file')
        return 'unknown';
    if (origin.path.toLowerCase() !== home.repository.toLowerCase())
        return 'other';
    return isOnServer(home, origin) ? 'same' : 'unknown';
}
/** Whether a fetch may go there: to the server of the job, or to a folder of this machine. */
function isOnServer(home, origin) {
    if (origin.protocol === 'file')
        return true;
    const server = parseUrl(home.serverUrl);
    if (server === undefined)
        return false;
    if (origin.protocol === 'ssh')
        return origin.host.replace(/:\d+$/, '') === server.hostname;
    return origin.host === server.host && `${origin.protocol}:` === server.protocol;
}
/** Of an ssh origin the address over https, by which a public repository can be read without a key. */
function overHttps(home, origin) {
    const server = parseUrl(home.serverUrl);
    if (origin.protocol !== 'ssh' || server === undefined || !/^https?:$/.test(server.protocol))
        return undefined;
    return fromUrl(`${server.origin}/${origin.path}`);
}
function fromUrl(text) {
    const url = parseUrl(text);
    if (url === undefined)
        return undefined;
    const protocol = url.protocol.slice(0, -1);
    if (protocol === 'file')
        return url.host === '' ? fromFolder((0,external_node_url_.fileURLToPath)(url)) : undefined;
    if (protocol !== 'https' && protocol !== 'http' && protocol !== 'ssh')
        return undefined;
    // A host or user that begins with a dash would be an option of ssh.
    if (url.host === '' || url.hostname.startsWith('-') || url.username.startsWith('-'))
        return undefined;
    return { protocol, url: text, host: url.host.toLowerCase(), path: bare(decoded(url.pathname)) };
}
function fromFolder(path) {
    return { protocol: 'file', url: (0,external_node_url_.pathToFileURL)(path).href, host: '', path };
}
function parseUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        return undefined;
    }
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
function bare(path) {
    return path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
}

;// CONCATENATED MODULE: ./build/src/leaks/range/pull-request.js



/**
 * A pull request, or a group of the merge queue: what its head reaches and its base does not. The files are those of
 * HEAD, which mostly is a merge of both made by GitHub, or those of the head where HEAD does not contain it.
 */
async function takePullRequest(history, draft, pull, what) {
    const { base, head } = pull;
    const names = {};
    if (pull.number !== undefined)
        names[head] = `refs/pull/${pull.number}/head`;
    const missing = await history.bringCommits({ include: [head], exclude: [base], names });
    if (missing.includes(head)) {
        draft.lack(`The head of ${what} (${wording_short(head)}) is not in the checkout and could not be fetched.`);
        return;
    }
    if (draft.tree === undefined || !(await history.contains(draft.tree, head))) {
        draft.say(`HEAD does not contain the head of ${what}: the files of ${wording_short(head)} are read instead.`);
        draft.tree = head;
    }
    if (base === head) {
        draft.say(`Base and head of ${what} are the same commit: it brings nothing.`);
        return;
    }
    if (!missing.includes(base)) {
        draft.base = base;
        await takeRange(history, draft, { include: [head], exclude: [base], what: `the commits of ${what}` });
        return;
    }
    await takeWithoutBase(history, draft, pull, what);
}
/** The base was rewritten since, or the remote does not give it out: the branch that it was of, as it is now, serves as well. */
async function takeWithoutBase(history, draft, pull, what) {
    const tip = await branchTip(history, pull.baseBranch);
    const exclude = tip === undefined ? [] : [tip];
    const gone = await history.bringCommits({ include: [pull.head], exclude });
    if (tip !== undefined && !gone.includes(tip))
        draft.base = tip;
    const instead = draft.base === undefined ? 'all that its head reaches is read' : 'the base branch as it is now is used';
    draft.say(`The base of ${what} (${wording_short(pull.base)}) is gone or could not be fetched: ${instead}.`);
    await takeRange(history, draft, {
        include: [pull.head],
        exclude: draft.base === undefined ? [] : [draft.base],
        what: `the commits of ${what}`,
    });
}

;// CONCATENATED MODULE: ./build/src/leaks/range/push.js



/** A push: what the ref reaches now and did not reach before. */
async function takePush(history, draft, push) {
    const { before, after } = push;
    if (after === undefined) {
        draft.say('The push deleted a ref and brought nothing: the files of HEAD are read alone.');
        return;
    }
    const missing = await history.bringCommits({
        include: [after],
        exclude: before === undefined ? [] : [before],
        names: { [after]: push.ref },
    });
    if (missing.includes(after)) {
        draft.lack(`The commit that was pushed (${wording_short(after)}) is not in the checkout and could not be fetched.`);
        return;
    }
    const include = await withTag(history, draft, push, after);
    if (before !== undefined && !missing.includes(before)) {
        const what = before === after ? 'a push that moved nothing' : 'the commits of the push';
        await takeRange(history, draft, { include, exclude: [before], what });
        return;
    }
    await takeFirstPush(history, draft, push, include);
}
/** Of a new or rewritten ref: what it reaches and the default branch does not. */
async function takeFirstPush(history, draft, push, include) {
    const why = push.before === undefined
        ? 'The push made a new ref'
        : `The commit that the ref stood at before (${wording_short(push.before)}) is gone`;
    const isDefault = push.ref === `refs/heads/${push.defaultBranch}`;
    const tip = isDefault ? undefined : await branchTip(history, push.defaultBranch);
    const exclude = tip === undefined ? [] : [tip];
    const gone = await history.bringCommits({ include, exclude });
    if (tip !== undefined && !gone.includes(tip)) {
        draft.say(`${why}: what it reaches and the default branch does not is read.`);
        await takeRange(history, draft, { include, exclude, what: 'the commits of the push' });
        return;
    }
    const where = isDefault ? 'on the default branch' : 'and where the default branch stands is not known';
    draft.say(`${why} ${where}: all that it reaches is read.`);
    await takeRange(history, draft, { include, exclude: [], what: 'all commits behind the push' });
}
/**
 * Before version 6.0.2 actions/checkout turned a pushed annotated tag into a lightweight one. The object of the tag has a
 * text of its own, which must be read, so it is fetched.
 */
async function withTag(history, draft, push, after) {
    if (!push.ref.startsWith('refs/tags/'))
        return [after];
    const here = await history.store.resolve(push.ref);
    if ((await typeOf(history, after)) === 'tag')
        return [after];
    if (here !== undefined && here !== after && (await typeOf(history, here)) === 'tag')
        return [after, here];
    const told = await (await history.remote())?.list([push.ref]);
    if (told === undefined) {
        draft.warn('Whether the tag has a text of its own could not be asked: the remote does not answer.');
        return [after];
    }
    const id = told.find((ref) => ref.name.toString() === push.ref)?.id;
    if (id === undefined || id === after)
        return [after];
    if (await history.bringOne(id))
        return [after, id];
    draft.lack('The object of the pushed tag could not be fetched.');
    return [after];
}
async function typeOf(history, id) {
    const { stdout } = await history.store.run(['cat-file', '-t', id], { allowedCodes: [0, 128] });
    return stdout.toString().trim();
}

;// CONCATENATED MODULE: ./build/src/leaks/range/credentials.js



/**
 * The headers that actions/checkout left for the server of an origin. Up to version 5 they stand in the checkout's own
 * configuration, from version 6 on in a file in RUNNER_TEMP that it includes for its own folder. Of all that the
 * configuration says only these values are taken, and only files in RUNNER_TEMP are opened.
 */
async function readHeaders(git, config, origin, runnerTemp) {
    if (origin.protocol !== 'https' && origin.protocol !== 'http')
        return [];
    const settings = [...config];
    for (const { key, value } of config) {
        if (!/^includeif\.gitdir(?:\/i)?:.*\.path$/s.test(key))
            continue;
        if (runnerTemp !== undefined && (0,external_node_path_.isAbsolute)(value) && (0,paths/* isInside */.F)(value, runnerTemp)) {
            settings.push(...(await readConfig(git, value)));
        }
    }
    return headersFor(settings, origin);
}
/** The variables that hand the headers to git; on a command line other users of the machine could read them. */
function configEnvironment(settings) {
    const variables = { GIT_CONFIG_COUNT: String(settings.length) };
    settings.forEach(([key, value], index) => {
        variables[`GIT_CONFIG_KEY_${index}`] = key;
        variables[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return variables;
}
function headersFor(settings, origin) {
    const headers = new Set();
    for (const { key, value } of settings) {
        const url = /^http\.(.*)\.extraheader$/s.exec(key)?.[1];
        if (url === undefined || !isSameServer(url, origin))
            continue;
        // To git an empty value means: forget those before.
        if (value === '')
            headers.clear();
        else if (!/[\0-\x1f\x7f]/.test(value))
            headers.add(value);
    }
    return [...headers];
}
function isSameServer(text, origin) {
    try {
        return new URL(text).origin === new URL(origin.url).origin;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/range/remote.js







const LIST_TIMEOUT_MS = 120_000;
const FETCH_TIMEOUT_MS = 900_000;
/** So many ids go into one request. */
const BATCH = 5_000;
/** The repository that a checkout came from. What is fetched goes into the store, never into the checkout. */
class Remote {
    #store;
    #environment;
    constructor(store, origin, headers) {
        this.#store = store;
        const settings = [
            ['remote.origin.url', origin.url],
            // Ask for what we name, with no talk about what we have.
            ['fetch.negotiationAlgorithm', 'noop'],
            ['protocol.version', '2'],
        ];
        for (const header of headers)
            settings.push([`http.${new URL(origin.url).origin}/.extraheader`, header]);
        this.#environment = { ...fetchingEnvironment(process.env, origin.protocol), ...configEnvironment(settings) };
    }
    /**
     * The remote of a checkout's origin; undefined when there is none that may be asked: only the job's own server is
     * asked, or a folder of this machine outside of the checkout. Whether it answers shows when it is asked.
     */
    static async connect(store, origin, place) {
        if (origin === undefined || !isOnServer(place, origin))
            return undefined;
        if (origin.protocol === 'file' && (0,paths/* isInside */.F)(origin.path, store.checkoutPath))
            return undefined;
        const anonymous = overHttps(place, origin);
        const candidates = anonymous === undefined ? [origin] : [anonymous, origin];
        for (const candidate of candidates) {
            const headers = await readHeaders(store.git, store.checkoutConfig, candidate, place.runnerTemp);
            const remote = new Remote(store, candidate, headers);
            if (candidates.length === 1 || (await remote.list(['HEAD'])) !== undefined)
                return remote;
        }
        return undefined;
    }
    /** The refs of the remote that fit the patterns, as `git ls-remote` takes them; undefined when it does not answer. */
    async list(patterns) {
        try {
            const { stdout } = await this.#store.git.run(['ls-remote', '--quiet', 'origin', ...patterns], {
                gitDir: this.#store.fetchDir,
                env: this.#environment,
                timeoutMs: LIST_TIMEOUT_MS,
            });
            return parseRefs(stdout);
        }
        catch (error) {
            if (error instanceof GitFailure)
                return undefined;
            throw error;
        }
    }
    /**
     * Fetches what is named (ids, or full names of refs) with all that it reaches, within limits. Says whether it worked.
     */
    async fetch(wanted, limits = {}) {
        const { filter, depth } = limits;
        // Objects may now be missing on purpose: with this, git does not take that for damage.
        if (filter !== undefined)
            allowMissing(this.#store.fetchDir);
        const options = [
            filter === undefined ? '--no-filter' : `--filter=${filter}`,
            ...(depth === undefined ? [] : [`--depth=${depth}`]),
        ];
        for (let start = 0; start < wanted.length; start += BATCH) {
            const batch = wanted.slice(start, start + BATCH);
            if (!(await this.#fetch(this.#store.fetchDir, options, batch)))
                return false;
        }
        return true;
    }
    /** Fetches commits into a store that has all of their past but the latest, and so tells the remote what it has. */
    async fetchUpdates(ids) {
        return this.#fetch(this.#store.gitDir, [], ids, ['-c', 'fetch.negotiationAlgorithm=default']);
    }
    async #fetch(gitDir, options, wanted, settings = []) {
        const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance'];
        try {
            await this.#store.git.run([...settings, 'fetch', ...quiet, ...options, '--stdin', 'origin'], {
                gitDir,
                env: this.#environment,
                input: `${wanted.join('\n')}\n`,
                timeoutMs: FETCH_TIMEOUT_MS,
            });
            return true;
        }
        catch (error) {
            if (error instanceof GitFailure)
                return false;
            throw error;
        }
    }
}
function allowMissing(gitDir) {
    const file = (0,external_node_path_.join)(gitDir, 'config');
    if ((0,external_node_fs_.readFileSync)(file, 'utf8').includes('partialClone'))
        return;
    (0,external_node_fs_.appendFileSync)(file, '[core]\n\trepositoryFormatVersion = 1\n[extensions]\n\tpartialClone = origin\n[remote "origin"]\n\tpromisor = true\n');
}
/** Lines of an id, a tab and a name; `^{}` marks what a tag points to, and is no ref. */
function parseRefs(listing) {
    return listing
        .toString('latin1')
        .split('\n')
        .map((line) => /^([0-9a-f]{40,64})\t(.+)$/.exec(line))
        .flatMap((match) => (match?.[1] && match[2] ? [{ id: match[1], name: Buffer.from(match[2], 'latin1') }] : []))
        .filter(({ name }) => !name.toString('latin1').endsWith('^{}'));
}

;// CONCATENATED MODULE: ./build/src/leaks/range/scope.js












/**
 * Decides what is read, by the input and the event, and fetches into the store what of it the checkout does not have.
 * What cannot be had is told in `incomplete`, never passed over.
 * @throws {UserError} for an input that is none of the four forms, and for revisions that do not exist.
 */
async function resolveScope(request) {
    try {
        return await decide(request);
    }
    catch (error) {
        if (!(error instanceof GitFailure))
            throw error;
        return whateverThereIs(request);
    }
}
/** git met damage where it was asked for commits: nobody can tell what the event brought, but all that is there is read. */
async function whateverThereIs(request) {
    const draft = new Draft(await request.checkout.head());
    const input = readCommitsInput(request.commits);
    if (input === 'auto' || input.kind !== 'none')
        draft.range = { kind: 'all' };
    // The list of the head must not allow what the head may have brought.
    draft.baseUnknown = baseOf(readEvent(request.event)) !== undefined;
    draft.say(draft.range.kind === 'none'
        ? 'Read: the files of HEAD alone.'
        : 'Read: all objects that are there, since the range could not be told.');
    draft.lack('git could not follow the history of the checkout, which is damaged: the commits that were to be read are not known.', 'Run git fsck in the checkout to see what is broken, and check the repository out again.');
    return draft.done();
}
async function decide(request) {
    const store = request.checkout;
    const mayFetch = request.fetch ?? true;
    const home = homeOf(request.serverUrl, request.repository);
    const origin = originOf(store);
    const history = new History(store, async () => mayFetch ? Remote.connect(store, origin, { ...home, runnerTemp: request.runnerTemp }) : undefined);
    const event = relationTo(home, origin) === 'other' ? ELSEWHERE : readEvent(request.event);
    const input = readCommitsInput(request.commits);
    const wish = input === 'auto' ? event : input;
    const head = await store.head();
    const draft = new Draft(head);
    if (event !== ELSEWHERE)
        draft.refNames = refNames(request.event);
    if (head === undefined && (await isEmpty(store, wish))) {
        draft.say('The repository has no commits: there is nothing to read.');
        return draft.done();
    }
    // Who opens a pull request from a fork writes the fork's list, too: it is judged by the base's all the same.
    const base = baseOf(isFork(origin, request.event.payload) ? readEvent(request.event) : event);
    // What is fetched for the base may end the history anew: a given range is looked at after that.
    const comesFirst = wish.kind === 'between' || wish.kind === 'none';
    if (comesFirst)
        await addBase(history, draft, base, wish);
    await take(wish, history, draft, mayFetch);
    if (!comesFirst)
        await addBase(history, draft, base, wish);
    if (head === undefined && draft.tree === undefined)
        explainNoTree(draft);
    await takeTree(history, draft);
    await closeOff(history, draft);
    return draft.done();
}
const ELSEWHERE = { kind: 'all', why: 'The checkout is of another repository than the event.' };
async function take(wish, history, draft, mayFetch) {
    switch (wish.kind) {
        case 'none':
            return draft.say('Read: the files of HEAD alone.');
        case 'all':
            if (wish.why !== undefined)
                draft.say(wish.why);
            return takeAll(history, draft, mayFetch);
        case 'between':
            return takeBetween(history, draft, wish.from, wish.to);
        case 'pull-request':
            return takePullRequest(history, draft, wish, 'the pull request');
        case 'merge-group': {
            const group = { ...wish, kind: 'pull-request', number: undefined, baseBranch: undefined };
            return takePullRequest(history, draft, group, 'the merge group');
        }
        case 'push':
            return takePush(history, draft, wish);
    }
}
/** The allow list of the base counts, whatever range the input chose. */
async function addBase(history, draft, base, wish) {
    if (base === undefined || draft.base !== undefined)
        return;
    if (await history.bringOne(base)) {
        draft.base = base;
        return;
    }
    draft.baseUnknown = true;
    if (wish.kind === 'none' || wish === ELSEWHERE)
        draft.warn(`${NO_LIST} ${FIX}`);
    else if (draft.incomplete.length === 0)
        draft.lack(NO_LIST);
}
/** The list of the head must not stand in for it: it would allow what the head brings. */
const NO_LIST = 'The base of the pull request could not be fetched, so its allow list is not known, and the .asc-key-allow of the head allows nothing.';
/** Whether a checkout is of the repository that the pull request of an event comes from. */
function isFork(origin, payload) {
    return origin !== undefined && headRepository(payload)?.toLowerCase() === origin.path.toLowerCase();
}
/** A repository just made: no ref and no HEAD. An event that names commits must find them all the same. */
async function isEmpty(store, wish) {
    const namesCommits = wish.kind !== 'none' && wish.kind !== 'all';
    return !namesCommits && (await store.refs()).length === 0 && store.brokenRefs === 0;
}
function explainNoTree(draft) {
    if (draft.range.kind === 'all')
        draft.warn('HEAD names no commit: no files are read, but the whole history is.');
    else
        draft.lack('HEAD names no commit, so there are no files to read.', 'Check out a commit before this step.');
}
function originOf(store) {
    const url = store.checkoutConfig.find((setting) => setting.key === 'remote.origin.url')?.value;
    return url === undefined ? undefined : parseOrigin(url, store.checkoutPath);
}

;// CONCATENATED MODULE: ./build/src/leaks/report/markdown.js

/** Text that a pair of backticks shows as it stands, in a table, too. */
const HARMLESS_AS_CODE = /^[\w./+=(*{-](?:[\w ./+=:,()*?{}!-]*[\w./+=)*}-])?$/;
/** Words in which Markdown sees nothing but words; an address would become a link. */
const HARMLESS_WORD = /^(?!.*(?:www\.|:\/\/))[A-Za-z0-9(][A-Za-z0-9.,;:()/='-]*$/i;
/** Untrusted text as code. */
function code(text) {
    const shown = forLog(text);
    return HARMLESS_AS_CODE.test(shown) ? `\`${shown}\`` : `<code>${forMarkdown(text)}</code>`;
}
/** A sentence of ours, which may hold names that are not, shown word for word and whole: `forMarkdown` shortens long text. */
function literally(sentence) {
    return sentence
        .split(/( )/)
        .map((word) => (HARMLESS_WORD.test(word) ? word : inPieces(word)))
        .join('');
}
function inPieces(word) {
    return (word.match(/[\s\S]{1,250}/gu) ?? []).map((piece) => forMarkdown(piece)).join('');
}

;// CONCATENATED MODULE: ./build/src/leaks/report/write-inside.js



/**
 * Checks where a file is to be written, before any work is done.
 * @param path relative to the workspace, or absolute and inside of it
 * @throws {UserError} when it lies outside, is a folder, or a folder on the way is a link: the checkout could have planted
 *   one that leads anywhere
 */
function targetInside(workspace, path, input) {
    const root = (0,external_node_fs_.realpathSync)(workspace);
    const wanted = (0,external_node_path_.resolve)(workspace, path);
    const inside = (0,external_node_path_.relative)((0,external_node_path_.resolve)(workspace), wanted);
    if (inside === '' || inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside)) {
        throw new user_error/* UserError */.y(`The input "${input}" names no file inside of the workspace (seen: ${path.length} characters). Give a path such as ${input}: scan.sarif, then move the file in a later step.`);
    }
    const parts = inside.split(external_node_path_.sep);
    if (parts.some((part) => part.toLowerCase() === '.git')) {
        throw new user_error/* UserError */.y(`The input "${input}" names a file inside of .git. Give a path such as ${input}: scan.sarif.`);
    }
    const file = (0,external_node_path_.join)(root, ...parts);
    check(root, parts, input);
    return {
        path,
        write: (content) => {
            check(root, parts, input);
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
            const fresh = `${file}.${process.pid}.tmp`;
            (0,external_node_fs_.rmSync)(fresh, { force: true });
            // "wx": fails for whatever is there, a link to nowhere included.
            (0,external_node_fs_.writeFileSync)(fresh, content, { flag: 'wx' });
            (0,external_node_fs_.renameSync)(fresh, file);
        },
    };
}
function check(root, parts, input) {
    for (let depth = 1; depth <= parts.length; depth++) {
        const entry = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, ...parts.slice(0, depth)), { throwIfNoEntry: false });
        const last = depth === parts.length;
        if (entry === undefined)
            return;
        if (!last && entry.isSymbolicLink()) {
            throw new user_error/* UserError */.y(`A folder on the way to the file that the input "${input}" names is a symbolic link, and could lead anywhere. Give a path whose folders are none.`);
        }
        if (last ? entry.isDirectory() : !entry.isDirectory()) {
            throw new user_error/* UserError */.y(`The input "${input}" ${last ? 'names a folder' : 'leads through a file'}. Give the path of a file, such as ${input}: scan.sarif.`);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/runner/inputs.js


/** The input as it was given, untrimmed; empty when it is missing. */
function readText(name) {
    return core/* getInput */.V4(name, { trimWhitespace: false });
}
/**
 * An input that may hold a secret, as it was given. It is deleted from the environment, so that no program started
 * later inherits it.
 */
function takeSecret(name) {
    const text = readText(name);
    delete process.env[environmentName(name)];
    return text;
}
/** The lines of an input, trimmed, empty ones left out. */
function inputs_readLines(name) {
    return readText(name)
        .split(/\r?\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** @throws {UserError} for anything but the words of YAML 1.2 for true and false. */
function readFlag(name) {
    try {
        return core/* getBooleanInput */.Vt(name);
    }
    catch {
        const length = readText(name).trim().length;
        throw new user_error/* UserError */.y(`The input "${name}" is neither true nor false (seen: ${length} characters). Write ${name}: true or ${name}: false.`);
    }
}
/** The name of the environment variable in which the runner hands over an input. */
function environmentName(input) {
    return `INPUT_${input.replace(/ /g, '_').toUpperCase()}`;
}

;// CONCATENATED MODULE: ./build/src/scan/inputs.js



/** @throws {UserError} that names everything in the inputs that cannot be used. */
function readInputs() {
    const problems = new user_error/* Problems */.Z();
    const allow = parseAllowList(readText('allow'), 'input');
    for (const problem of allow.problems)
        if (problem.allowsNothing)
            problems.add(describeProblem(problem));
    const fail = readText('fail').trim() === '' ? true : problems.collect(() => readFlag('fail'));
    problems.throwIfAny();
    return {
        path: readText('path').trim() || '.',
        commits: readText('commits').trim() || 'auto',
        allow,
        sarifFile: readText('sarif-file').trim() || undefined,
        fail: fail ?? true,
    };
}

;// CONCATENATED MODULE: ./build/src/scan/progress.js




/** Where the number of a pack's objects stands in its index, after a head of 8 bytes: in the last of 256 counters. */
const COUNT_AT = 8 + 255 * 4;
/** Tells how far a long scan has come; how many objects there are in all, where that can be known cheaply. */
function progressTeller(store, scope, tell) {
    let total;
    return (objects) => {
        if (scope.range.kind === 'all')
            total ??= countPacked(store);
        const of = total === undefined || total < objects ? '' : ` of about ${grouped(total)}`;
        tell(`Read ${grouped(objects)}${of} objects so far.`);
    };
}
/** Objects in packs, as their indexes say; loose ones are few. */
function countPacked(store) {
    let count = 0;
    for (const folder of (0,object_folders/* objectFolders */.hd)(store.gitDir).paths) {
        const packs = (0,external_node_path_.join)(folder, 'pack');
        for (const name of (0,files/* namesIn */.wX)(packs))
            if (name.endsWith('.idx'))
                count += readCount((0,external_node_path_.join)(packs, name));
    }
    return count;
}
function readCount(index) {
    const counter = Buffer.alloc(4);
    const file = (0,external_node_fs_.openSync)(index, 'r');
    try {
        return (0,external_node_fs_.readSync)(file, counter, 0, 4, COUNT_AT) === 4 ? counter.readUInt32BE() : 0;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function grouped(number) {
    return number.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./build/src/leaks/report/leak.js
const RANK = { tree: 0, history: 1, unreachable: 2 };
/** What certainly is a secret comes before a file that only has its name. */
const leak_KINDS = { 'private-key': 0, token: 1, 'p8-file': 2 };
/**
 * Puts findings of the same leak together. What is in the present tree comes first, then keys before mere names, then
 * the order of paths: so nobody can push a key out of sight with many harmless files.
 */
function groupLeaks(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(finding.leak);
        if (group === undefined)
            groups.set(finding.leak, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()]
        .map(toLeak)
        .sort((a, b) => RANK[a.presence] - RANK[b.presence] || leak_KINDS[a.kind] - leak_KINDS[b.kind] || leak_compare(placeOf(a), placeOf(b)));
}
function toLeak(group) {
    const findings = [...group].sort((a, b) => RANK[a.presence] - RANK[b.presence] || leak_compare(sortKey(a), sortKey(b)));
    return {
        kind: findings.find(({ kind }) => kind !== 'p8-file')?.kind ?? 'p8-file',
        fingerprint: findings.find(({ fingerprint }) => fingerprint !== undefined)?.fingerprint,
        findings,
        presence: findings[0]?.presence ?? 'history',
        first: oldest(findings.flatMap(({ first }) => (first === undefined ? [] : [first]))),
        keyIds: distinct(findings.flatMap(({ keyId }) => (keyId === undefined ? [] : [keyId]))),
        forms: distinct(findings.map(({ form }) => form)),
    };
}
function oldest(commits) {
    const time = ({ date }) => {
        const parsed = Date.parse(date);
        return Number.isNaN(parsed) ? Number.POSITIVE_INFINITY : parsed;
    };
    return commits.reduce((best, commit) => (best === undefined || time(commit) < time(best) ? commit : best), undefined);
}
function placeOf({ findings }) {
    return findings[0] === undefined ? '' : sortKey(findings[0]);
}
function sortKey({ place, objectId }) {
    return place.kind === 'file' || place.kind === 'name' ? place.path.toString('latin1') : `\u00ff${objectId}`;
}
function leak_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function distinct(texts) {
    return [...new Set(texts)];
}
/** Leaks to which a branch or tag leads: these fail the job. The others are warned about. */
function failing(leaks) {
    return leaks.filter(({ presence }) => presence !== 'unreachable');
}
/** How many findings the leaks have together. */
function countFindings(leaks) {
    return leaks.reduce((count, leak) => count + leak.findings.length, 0);
}

;// CONCATENATED MODULE: ./build/src/leaks/report/words.js


/** Where a finding is, in words. */
function where(finding, print) {
    const { place, region, within, objectId } = finding;
    switch (place.kind) {
        case 'file': {
            const entries = within.map((name) => `, inside it ${print(name)}`).join('');
            const line = region === undefined || within.length > 0 ? '' : `, line ${region.line}`;
            const note = notedObject(finding);
            const file = note === undefined ? print(place.shown) : `git note on ${wording_short(note)}`;
            return `${file}${line}${entries}`;
        }
        case 'name':
            return `the name of ${print(place.shown)}`;
        case 'commit':
            return `commit ${wording_short(objectId)}, its ${place.part}`;
        case 'tag':
            return `annotated tag ${wording_short(objectId)}, its ${place.part}`;
        case 'ref':
            return `the name of ${print(place.shown)}`;
        case 'object':
            return `git object ${objectId}`;
    }
}
/** Notes are kept as files that are named by the id of what they are about, spread over folders. */
function notedObject({ place, presence }) {
    if (place.kind !== 'file' || presence === 'tree')
        return undefined;
    const id = place.path.toString('latin1').replaceAll('/', '');
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id : undefined;
}
/** "2 leaks found, in 5 places". */
function tally(leaks) {
    return `${wording_count(leaks.length, 'leak')} found, in ${wording_count(countFindings(leaks), 'place')}`;
}
function since(first) {
    if (first === undefined)
        return '';
    return `${first.orOlder ? 'at or before ' : ''}commit ${wording_short(first.id)}${first.date === '' ? '' : `, ${first.date}`}`;
}
const NOW = {
    tree: 'in the tree',
    history: 'only in history',
    unreachable: 'in no branch or tag',
};
function now(presence) {
    return NOW[presence];
}
const TITLES = {
    'private-key': 'Private key committed',
    token: 'Valid token committed',
    'p8-file': '.p8 file committed',
};
function title(kind) {
    return TITLES[kind];
}
/** What was found, in one sentence without its place. */
function what({ kind, fingerprint, form, keyId }) {
    switch (kind) {
        case 'private-key':
            return `A P-256 private key is committed (${form}; fingerprint ${fingerprint ?? 'unknown'}${keyId === undefined ? '' : `; Key ID ${keyId}`}).`;
        case 'token':
            return `A token for App Store Connect that has not expired is committed (${form}).`;
        case 'p8-file':
            return `A ${form} is committed${keyId === undefined ? '' : ` (Key ID ${keyId})`}; no private key could be read in it.`;
    }
}
/** What to do about it, in one sentence. */
function advice(kind) {
    switch (kind) {
        case 'private-key':
            return 'Revoke it first, then put a new one in its place, then clean the history.';
        case 'token':
            return 'Revoke the key that signed it if the token lives long, and keep tokens out of the repository.';
        case 'p8-file':
            return 'If it is a key, revoke it first; if it is not (PICO-8 cartridges have that ending, too), add its path to .asc-key-allow.';
    }
}
/**
 * The line for the allow list that accepts a leak in this place; undefined where a path cannot be written on a line.
 * A "/" before it keeps "#" and "!" from being read as signs.
 */
function allowLine({ fingerprint, place }) {
    if (fingerprint !== undefined)
        return fingerprint;
    if (place.kind !== 'file' || !place.path.equals(place.shown))
        return undefined;
    const path = place.path.toString('utf8');
    const line = /^[#!]/.test(path) ? `/${path}` : path;
    return /[\p{C}\ufffd]/u.test(line) || line.trim() !== line || line.length > 200 ? undefined : line;
}

;// CONCATENATED MODULE: ./build/src/leaks/report/annotations.js




/** GitHub shows this many errors and as many warnings of a step, and drops the rest in silence. */
const SHOWN = 10;
const WARNINGS_BESIDE = 3;
/**
 * What is shown beside the code, within GitHub's limits: leaks in the present tree first. The last error says how many
 * there are in all, and a scan that could not read everything has an error of its own.
 */
function annotationsOf(report, options) {
    const leaks = failing(report.leaks);
    const findings = byUrgency(leaks);
    const level = options.fail ? 'error' : 'warning';
    const warnings = warningsOf(report);
    const incomplete = incompleteOf(report);
    const lastLines = leaks.length === 0 ? 0 : 1;
    // Leaks that only warn leave some room for the warnings.
    const taken = options.fail ? incomplete.length + lastLines : lastLines + Math.min(warnings.length, WARNINGS_BESIDE);
    const found = findings.slice(0, SHOWN - taken).map((finding) => ofFinding(finding, level));
    const room = options.fail ? SHOWN : SHOWN - lastLines - found.length;
    const last = leaks.length === 0 ? [] : [{ level, message: closingLine(leaks, findings.length > found.length) }];
    return [...found, ...atMost(warnings, room), ...incomplete, ...last];
}
function incompleteOf({ incomplete }) {
    if (incomplete.length === 0)
        return [];
    const message = `The scan is incomplete: not all that it was asked to read could be read. ${incomplete.join(' ')}`;
    return [{ level: 'error', title: 'Scan incomplete', message }];
}
/** Those in the present tree first, and of each leak one place before any has a second: a key in forty files hides no other. */
function byUrgency(leaks) {
    const ranked = leaks.flatMap(({ findings }) => findings.map((finding, index) => ({ finding, past: finding.presence === 'tree' ? 0 : 1, index })));
    return ranked.sort((a, b) => a.past - b.past || a.index - b.index).map(({ finding }) => finding);
}
function closingLine(leaks, cut) {
    const more = cut ? ' Not all are shown beside the code.' : '';
    const first = leaks.some(({ kind }) => kind !== 'p8-file') ? 'revoke first' : 'if it is a key, revoke it first';
    return `${tally(leaks)}.${more} The job summary says where, and what to do: ${first}.`;
}
function ofFinding(finding, level) {
    const history = [now(finding.presence), since(finding.first)].filter((text) => text !== '').join(', since ');
    const line = finding.kind === 'p8-file' ? allowLine(finding) : undefined;
    const message = [
        what(finding),
        `Place: ${where(finding, forLog)} (${history}).`,
        advice(finding.kind),
        ...(line === undefined ? [] : [`The line for .asc-key-allow: ${forLog(line)}`]),
    ].join(' ');
    const { place, region, within, presence } = finding;
    // A path that holds a key cannot be told, so there is no file to point at.
    if (presence !== 'tree' || place.kind !== 'file' || !place.path.equals(place.shown)) {
        return { level, title: title(finding.kind), message };
    }
    const start = region === undefined || within.length > 0 ? 1 : region.line;
    const end = region === undefined || within.length > 0 ? 1 : region.endLine;
    return {
        level,
        title: title(finding.kind),
        message,
        file: fileOf(place.shown),
        startLine: start,
        endLine: end,
    };
}
/** The path as it is where it can be printed, so that GitHub finds the file. */
function fileOf(path) {
    const text = path.toString('utf8');
    return /[\p{C}\ufffd]/u.test(text) ? forLog(path) : text;
}
function warningsOf(report) {
    const lost = report.leaks.length - failing(report.leaks).length;
    const texts = [
        ...(lost === 0
            ? []
            : [
                `${wording_count(lost, 'leak')} found in objects to which no branch or tag leads; the job summary lists them. They do not fail the job.`,
            ]),
        ...report.warnings,
        ...(report.unread.length === 0
            ? []
            : [
                `${wording_count(report.unread.length, 'thing was', 'things were')} not read (submodules, LFS files, encrypted archives, or beyond the limits); the job summary lists them.`,
            ]),
        ...report.unused.map(({ source, line, text }) => `Line ${line} of ${source === 'input' ? 'the input allow' : '.asc-key-allow'} matches nothing: ${forLog(text)}. Remove it.`),
    ];
    const hygiene = report.hygiene
        .filter(({ touched }) => touched)
        .map((finding) => ({
        level: 'warning',
        title: 'Key hygiene',
        message: finding.message,
        file: fileOf(finding.path),
        startLine: finding.line,
        endLine: finding.line,
    }));
    return [...texts.map((message) => ({ level: 'warning', message })), ...hygiene];
}
function atMost(annotations, most) {
    if (annotations.length <= most)
        return [...annotations];
    const shown = annotations.slice(0, Math.max(0, most - 1));
    const rest = annotations.length - shown.length;
    return [
        ...shown,
        { level: 'warning', message: `${wording_count(rest, 'more warning is', 'more warnings are')} in the job summary.` },
    ];
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/read-objects.js
/** Larger objects are not read a second time, only to tell more about a finding in them. */
const read_objects_LARGEST = 8 * 1024 * 1024;
/** As many bytes as one git process is asked for at once: what it writes is held in memory. */
const read_objects_BATCH = 16 * 1024 * 1024;
/** The contents of those of the objects that are of the type and no larger than 8 MiB. */
async function readObjects(store, ids, type) {
    const contents = new Map();
    for await (const [id, content] of eachObject(store, ids, type))
        contents.set(id, content);
    return contents;
}
/** As `readObjects`, one after the other, so that not all are held at once. */
async function* eachObject(store, ids, type) {
    const wanted = (await read_objects_describe(store, ids)).filter((object) => object.type === type && object.size <= read_objects_LARGEST);
    for (const batch of batches(wanted)) {
        const input = `${batch.map(({ id }) => id).join('\n')}\n`;
        const { stdout } = await store.run(['cat-file', '--batch'], { input });
        let start = 0;
        for (const { id, size } of batch) {
            // A line "id type size", the content, a line end.
            const content = stdout.indexOf(0x0a, start) + 1;
            yield [id, stdout.subarray(content, content + size)];
            start = content + size + 1;
        }
    }
}
/** Type and size of those of the objects that are there, each once; revisions such as `id^{}` are resolved. */
async function read_objects_describe(store, revisions) {
    if (revisions.length === 0)
        return [];
    const { stdout } = await store.run(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], {
        input: `${revisions.join('\n')}\n`,
        // git ends at a revision whose object is damaged; of what comes behind it nothing is told then.
        allowedCodes: [0, 128],
    });
    const objects = stdout
        .toString('latin1')
        .split('\n')
        .map((line) => line.split(' '))
        .filter((fields) => fields.length === 3)
        .map(([id = '', type = '', size = '']) => ({ id, type, size: Number(size) }));
    return [...new Map(objects.map((object) => [object.id, object])).values()];
}
function batches(objects) {
    const all = [];
    let bytes = read_objects_BATCH;
    for (const object of objects) {
        if (bytes + object.size > read_objects_BATCH) {
            all.push([]);
            bytes = 0;
        }
        all.at(-1)?.push(object);
        bytes += object.size;
    }
    return all;
}

;// CONCATENATED MODULE: ./build/src/leaks/report/line-hash.js
/** As many characters, white space left out, as GitHub takes from the start of a line on. */
const line_hash_WINDOW = 100;
const FACTOR = 37;
const TWO_32 = 2 ** 32;
/** Stands for the end of the file. */
const END = 0xffff;
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const line_hash_SPACE = 0x20;
/**
 * `primaryLocationLineHash` for lines of a text, as github/codeql-action computes it in src/fingerprints.ts when SARIF is
 * uploaded: a polynomial hash, modulo 2^64, of the 100 characters from the line's start on, without spaces and tabs and
 * with all line ends as LF, zeros after the end; then `:` and how many lines with that hash there were so far. The key
 * cannot be had from it: it has 64 bits.
 *
 * @param wanted line numbers from 1
 */
function lineHashes(content, wanted) {
    const { characters, starts } = normalise(Buffer.from(content.buffer, content.byteOffset, content.length));
    const hash = new RollingHash();
    const seen = new Map();
    const hashes = new Map();
    let next = 0;
    for (let index = 0; index < characters.length + line_hash_WINDOW; index++) {
        // A line is hashed when the window begins at its start.
        if (index === (starts[next] ?? 0) + line_hash_WINDOW && next < starts.length) {
            const value = hash.toString();
            const times = (seen.get(value) ?? 0) + 1;
            seen.set(value, times);
            next += 1;
            if (wanted.has(next))
                hashes.set(next, `${value}:${times}`);
        }
        hash.push(characters[index] ?? 0, index < line_hash_WINDOW ? 0 : (characters[index - line_hash_WINDOW] ?? 0));
    }
    return hashes;
}
/** The characters that count, in UTF-16, and where among them each line begins. */
function normalise(content) {
    const text = content.toString('utf8');
    const characters = new Uint16Array(text.length + 1);
    const starts = [];
    let length = 0;
    let atStart = true;
    let afterCr = false;
    for (let index = 0; index <= text.length; index++) {
        const code = index < text.length ? text.charCodeAt(index) : END;
        const skipped = code === line_hash_SPACE || code === TAB || (code === LF && afterCr);
        afterCr = code === CR;
        if (skipped)
            continue;
        if (atStart)
            starts.push(length);
        atStart = code === LF || code === CR;
        characters[length] = code === CR ? LF : code;
        length += 1;
    }
    return { characters: characters.subarray(0, length), starts };
}
/** The hash in two halves of 32 bits: products with them stay below 2^53. */
class RollingHash {
    #low = 0;
    #high = 0;
    #first = BigInt.asUintN(64, BigInt(FACTOR) ** BigInt(line_hash_WINDOW));
    #firstLow = Number(this.#first % BigInt(TWO_32));
    #firstHigh = Number(this.#first / BigInt(TWO_32));
    /** Takes in a character at the end of the window, and out the one that leaves it. */
    push(entering, leaving) {
        const low = this.#low * FACTOR + entering - this.#firstLow * leaving;
        const carry = Math.floor(low / TWO_32);
        this.#low = low - carry * TWO_32;
        const high = this.#high * FACTOR - this.#firstHigh * leaving + carry;
        this.#high = high - Math.floor(high / TWO_32) * TWO_32;
    }
    toString() {
        const low = this.#low.toString(16);
        return this.#high === 0 ? low : `${this.#high.toString(16)}${low.padStart(8, '0')}`;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/report/sarif-rules.js
/** The rules by kind of finding. Their ids are stable: code scanning knows alerts by them. */
const RULES = {
    'private-key': rule({
        id: 'asc-key/private-key',
        name: 'PrivateKeyCommitted',
        short: 'A P-256 private key is committed',
        full: 'An unencrypted P-256 private key, the kind that App Store Connect hands out as a .p8 file, is in the repository, in whatever form.',
        help: [
            'Whoever can read the repository can use the key, so deleting the file is not enough.',
            'Revoke the key first (App Store Connect: Users and Access, Integrations), make a new one and store it as a secret.',
            'Then remove it from the history with git filter-repo.',
            'A key that may be public is named by its fingerprint in .asc-key-allow.',
        ],
        severity: '9.1',
    }),
    'p8-file': rule({
        id: 'asc-key/p8-file',
        name: 'P8FileCommitted',
        short: 'A .p8 file is committed',
        full: 'A file whose name ends in .p8, as private keys of App Store Connect do, is in the repository. No private key could be read in it.',
        help: [
            'If it is a key, revoke it first (App Store Connect: Users and Access, Integrations), then remove it from the history with git filter-repo.',
            'If it is not, add its path to .asc-key-allow: PICO-8 cartridges, for example, have that ending, too.',
        ],
        severity: '7.5',
    }),
    token: rule({
        id: 'asc-key/token',
        name: 'TokenCommitted',
        short: 'A valid App Store Connect token is committed',
        full: 'A token for App Store Connect that has not expired is in the repository.',
        help: [
            'Whoever can read the repository can use the token until it expires.',
            'Revoke the key that signed it if that is long, and hand tokens on through outputs that are masked, never through files.',
        ],
        severity: '8.1',
    }),
};
function rule({ id, name, short, full, help, severity }) {
    return {
        id,
        name,
        shortDescription: { text: short },
        fullDescription: { text: full },
        help: { text: help.join('\n'), markdown: help.map((line) => `- ${line}`).join('\n') },
        defaultConfiguration: { level: 'error' },
        properties: { tags: ['security', 'secrets'], precision: 'very-high', 'security-severity': severity },
    };
}

;// CONCATENATED MODULE: ./build/src/leaks/report/sarif.js



/** GitHub refuses a run with more results. */
const MOST_RESULTS = 25_000;
/**
 * The report as SARIF 2.1.0, as GitHub code scanning takes it: one result a finding, those in the present tree first, no
 * snippet, no author, no allowed finding.
 *
 * @param lineHash `primaryLocationLineHash` of a finding in a file, where it could be computed
 */
function toSarif(report, lineHash) {
    const rules = Object.values(RULES);
    const findings = report.leaks.flatMap((leak) => leak.findings);
    const sorted = [...findings].sort((a, b) => Number(a.presence !== 'tree') - Number(b.presence !== 'tree'));
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'asc-key', rules } },
                columnKind: 'utf16CodeUnits',
                invocations: [invocationOf(report)],
                results: sorted.slice(0, MOST_RESULTS).map((finding) => toResult(finding, lineHash(finding))),
            },
        ],
    };
}
/** Why a scan is incomplete is no result: it is told of the run itself. */
function invocationOf({ incomplete }) {
    if (incomplete.length === 0)
        return { executionSuccessful: true };
    const notifications = incomplete.map((text) => ({ level: 'error', message: { text } }));
    return { executionSuccessful: false, toolExecutionNotifications: notifications };
}
function toResult(finding, lineHash) {
    const { id } = RULES[finding.kind];
    const uri = uriOf(finding);
    return {
        ruleId: id,
        ruleIndex: Object.values(RULES).findIndex((rule) => rule.id === id),
        level: finding.presence === 'unreachable' ? 'warning' : 'error',
        message: { text: messageOf(finding) },
        locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: sarif_regionOf(finding) } }],
        ...fingerprintsOf(finding, uri, lineHash),
    };
}
/** GitHub computes the hash of a file that is there itself, where we could not; of all else only we can give one. */
function fingerprintsOf({ place, presence, leak }, uri, lineHash) {
    if (lineHash === undefined && place.kind === 'file' && presence === 'tree')
        return {};
    return { partialFingerprints: { primaryLocationLineHash: lineHash ?? ownHash(`${leak} ${uri}`) } };
}
/** Holds no path and no name: code scanning would take brackets in it for links. */
function messageOf(finding) {
    const inside = finding.within.length === 0 ? '' : ' It is inside an archive.';
    const history = [now(finding.presence), since(finding.first)].filter((text) => text !== '').join(', since ');
    return `${what(finding)}${inside} ${advice(finding.kind)} Found ${history}.`;
}
/** The region that is told, and from whose line the hash is taken; a place without lines has line 1. */
function sarif_regionOf({ place, region, within }) {
    if (place.kind !== 'file' || region === undefined || within.length > 0)
        return { startLine: 1 };
    const { line, column, endLine, endColumn } = region;
    return { startLine: line, startColumn: column, endLine, endColumn };
}
/** The path, every byte that a URI does not allow as `%XX`; `git/<object id>` where there is no file that can be named. */
function uriOf(finding) {
    const { place, objectId } = finding;
    if (place.kind === 'ref')
        return `git/${place.shown.toString('hex')}`;
    if (place.kind !== 'file' || notedObject(finding) !== undefined || !place.path.equals(place.shown)) {
        return `git/${objectId}`;
    }
    return Array.from(place.path, (byte) => {
        const character = String.fromCharCode(byte);
        return /[A-Za-z0-9._~/-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    }).join('');
}
/** In the form of GitHub's hash, for places of which GitHub cannot compute one. */
function ownHash(text) {
    return `${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16)}:1`;
}

;// CONCATENATED MODULE: ./build/src/leaks/report/hash-lines.js



/** Computes GitHub's line hash for all findings in files. Files of more than 8 MiB are left out. */
async function hashLines(store, findings) {
    const wanted = new Map();
    for (const finding of findings) {
        if (finding.place.kind !== 'file')
            continue;
        const lines = wanted.get(finding.objectId) ?? new Set();
        wanted.set(finding.objectId, lines.add(sarif_regionOf(finding).startLine));
    }
    const hashes = new Map();
    for await (const [id, content] of eachObject(store, [...wanted.keys()], 'blob')) {
        for (const [line, hash] of lineHashes(content, wanted.get(id) ?? new Set()))
            hashes.set(`${id} ${line}`, hash);
    }
    return (finding) => hashes.get(`${finding.objectId} ${sarif_regionOf(finding).startLine}`);
}

;// CONCATENATED MODULE: ./build/src/leaks/report/log.js



/** A log of more lines helps nobody; SARIF has them all. */
const MOST_PLACES = 1000;
const MOST_LEAKS = 1000;
/** The report for the log, a line each; without annotations. */
function logLines(report) {
    const { commits, objects, bytes } = report.read;
    const allowed = report.allowed
        .slice(0, MOST_PLACES)
        .map(({ finding, entry }) => `Allowed by line ${entry.line} of ${entry.source === 'input' ? 'the input allow' : '.asc-key-allow'}: ${where(finding, forLog)}${finding.fingerprint === undefined ? '' : ` (${finding.fingerprint})`}`);
    return [
        ...report.described,
        `Read: ${wording_count(commits, 'commit')}, ${wording_count(objects, 'object')}, ${megabytes(bytes)}.`,
        ...report.unread.slice(0, MOST_PLACES).map(({ place, message }) => `Not read: ${forLog(place)}: ${message}`),
        ...allowed,
        ...leakLines(report.leaks),
        ...(report.incomplete.length > 0 ? ['The scan is incomplete.'] : []),
        ...(report.leaks.length === 0 ? [`No leaks found${report.incomplete.length > 0 ? ' in what was read' : ''}.`] : []),
    ];
}
/** One line a leak, and one for each of its places. */
function leakLines(leaks) {
    if (leaks.length === 0)
        return [];
    const lines = [`${tally(leaks)}:`];
    for (const leak of leaks.slice(0, MOST_LEAKS)) {
        lines.push(`- ${log_nameOf(leak)}`);
        for (const finding of leak.findings.slice(0, MOST_PLACES)) {
            const details = [finding.form, now(finding.presence), since(finding.first)].filter((text) => text !== '');
            lines.push(`    ${where(finding, forLog)} (${details.join('; ')})`);
        }
        if (leak.findings.length > MOST_PLACES)
            lines.push(`    and ${leak.findings.length - MOST_PLACES} more places`);
    }
    if (leaks.length > MOST_LEAKS)
        lines.push(`and ${leaks.length - MOST_LEAKS} more leaks`);
    return lines;
}
/** What leaked, in words that name it for certain. */
function log_nameOf({ kind, fingerprint, keyIds }) {
    const ids = keyIds.length === 0 ? '' : `, Key ID ${keyIds.join(' or ')} by the file's name`;
    if (kind === 'private-key')
        return `private key ${fingerprint ?? ''}${ids}`;
    return kind === 'token' ? 'token for App Store Connect' : `.p8 file without a readable key${ids}`;
}
/** Megabytes of 1,000,000 bytes, to one decimal. */
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/finding.js
/** What an entry is called that was found by its name alone, by its mode in git. */
const NAMED_FORMS = { '120000': 'symbolic link named .p8', '160000': 'submodule named .p8' };
const NAMED_FILE = 'file named .p8';

;// CONCATENATED MODULE: ./build/src/leaks/report/remedy.js




/** More ids than anybody would paste into a command; the rest comes with the next scan. */
const MOST_IDS = 500;
const remedy_MOST_LINES = 50;
/** The empty file, in SHA-1 and SHA-256: it holds no key, and to strip it would take it from everywhere. */
const EMPTY = new Set([
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);
/** What to do about the leaks, in Markdown: revoke, rotate, clean the history. No untrusted text stands in a command. */
function remedy(leaks) {
    if (leaks.length === 0)
        return '';
    return ['## What to do', ...doubt(leaks), ...steps(leaks), ...acceptance(leaks)].join('\n\n');
}
/** Whoever has nothing but names of files is not to be sent to revoke keys that may be none. */
function doubt(leaks) {
    if (leaks.some(({ kind }) => kind !== 'p8-file'))
        return [];
    return [
        'Look at the files first: no key could be read in them, only their names say that they are keys. For those that are none (PICO-8 cartridges have that ending, too), take the lines at the end of this part. For all others:',
    ];
}
function steps(leaks) {
    const blobs = remedy_idsIn(leaks, (kind) => kind === 'file' || kind === 'object');
    const texts = remedy_placesOf(leaks);
    return [
        [
            '1. **Revoke the key first.** Whoever can read the repository, a fork or a log has it, and deleting the file does not',
            '   change that. In [App Store Connect](https://appstoreconnect.apple.com/access/integrations/api): Users and Access,',
            '   Integrations, the key, Revoke. A P-256 key of another service is revoked there.',
        ].join('\n'),
        [
            '2. **Then rotate.** Make a new key, download its .p8 file to a place outside of the repository, and store it in the',
            '   secret that your workflows use, here `ASC_PRIVATE_KEY`:',
            '',
            '   ```sh',
            '   base64 < AuthKey_NEW.p8 | gh secret set ASC_PRIVATE_KEY',
            '   ```',
        ].join('\n'),
        '3. **Then clean the files.** Take the key out of the files that hold it, add `*.p8` to `.gitignore`, and commit.',
        ...(blobs.length === 0 ? [] : [cleanHistory(blobs)]),
        ...(texts === '' ? [] : [`${blobs.length === 0 ? 4 : 5}. ${texts}`]),
    ];
}
function cleanHistory(blobs) {
    const shown = blobs.slice(0, MOST_IDS);
    return [
        '4. **Last, clean the history**, in a fresh clone, with [git filter-repo](https://github.com/newren/git-filter-repo);',
        '   these are the versions of files that hold a key, by their ids:',
        '',
        '   ```sh',
        "   cat > leaked-blobs.txt <<'END'",
        ...shown.map((id) => `   ${id}`),
        '   END',
        '   git filter-repo --strip-blobs-with-ids leaked-blobs.txt',
        '   git remote add origin "$URL_OF_THE_REPOSITORY"',
        '   git push --force --all && git push --force --tags',
        '   ```',
        '',
        ...(blobs.length > shown.length ? [`   (${blobs.length - shown.length} more ids are not shown.)`] : []),
        '   Then ask everybody to clone again, and GitHub Support to remove cached views and the refs of pull requests.',
    ].join('\n');
}
/** What to do about keys that stand in no file. */
function remedy_placesOf(leaks) {
    const kinds = new Set(leaks.flatMap(({ findings }) => findings.map(({ place }) => place.kind)));
    const texts = [
        ...(kinds.has('commit')
            ? ['Commit texts: reword them, for example with `git filter-repo --message-callback`.']
            : []),
        ...(kinds.has('tag') ? ['Annotated tags: delete them and make them anew.'] : []),
        ...(kinds.has('ref') ? ['Branches and tags whose names hold a key: delete them.'] : []),
        ...(kinds.has('name') ? ['Files whose names hold a key: rename them with `git filter-repo --path-rename`.'] : []),
    ];
    return texts.join(' ');
}
function remedy_idsIn(leaks, wanted) {
    // The id of a submodule is that of a commit elsewhere.
    const findings = failing(leaks)
        .flatMap((leak) => leak.findings)
        .filter(({ form, objectId }) => form !== NAMED_FORMS['160000'] && !EMPTY.has(objectId));
    return [...new Set(findings.filter(({ place }) => wanted(place.kind)).map(({ objectId }) => objectId))];
}
function acceptance(leaks) {
    const lines = new Set(leaks.flatMap(({ findings }) => findings.map(allowLine).filter((line) => line !== undefined)));
    if (lines.size === 0)
        return [];
    const shown = [...lines].slice(0, remedy_MOST_LINES);
    return [
        '<details><summary>It is no secret?</summary>\n\nA key made for tests, or a .p8 file that is no key (PICO-8 cartridges have that ending, too), is accepted by a line of its own in <code>.asc-key-allow</code> at the root of the default branch:\n',
        shown.map((line) => `- ${code(line)}`).join('\n'),
        '</details>',
    ];
}

;// CONCATENATED MODULE: ./build/src/leaks/report/summary.js






/** GitHub aborts the upload of a summary above 1024 KiB; something is left for what other actions of the step write. */
const MOST_BYTES = 1000 * 1024;
const ROWS_BYTES = 800 * 1024;
const PLACES_OF_A_LEAK = 20;
const MOST_LISTED = 100;
/** The job summary, in Markdown: the verdict, one row a leak, what to do, and always what was read. */
function summary_summaryOf(report) {
    const parts = [
        `# asc-key scan: ${verdict(report)}`,
        ...section('The scan is incomplete', report.incomplete.map(literally)),
        table(report.leaks),
        remedy(report.leaks),
        ...section('Allowed', allowedLines(report)),
        ...section('Not read', unreadLines(report)),
        ...section('Entries of the allow list that match nothing', report.unused.map(({ source, line, text }) => `${sourceOf(source)}, line ${line}: ${code(text)}`)),
        ...section('Keeping keys out', report.hygiene.map(({ message, path, line }) => `${code(path)}, line ${line}: ${literally(message)}`)),
        ...section('Warnings', report.warnings.map(literally)),
        ...section('What was read', whatWasRead(report)),
    ].filter((part) => part !== '');
    return fitted(`${parts.join('\n\n')}\n`);
}
function verdict({ leaks, incomplete }) {
    if (incomplete.length > 0)
        return leaks.length > 0 ? `${tally(leaks)}, and the scan is incomplete` : 'incomplete';
    if (leaks.length > 0 && failing(leaks).length === 0)
        return `${tally(leaks)}, to which no branch or tag leads`;
    return leaks.length > 0 ? tally(leaks) : 'no leaks found';
}
function table(leaks) {
    if (leaks.length === 0)
        return '';
    const rows = ['| What | Where | First commit | Form | Now |', '|---|---|---|---|---|'];
    let bytes = 0;
    for (const [index, leak] of leaks.entries()) {
        const row = rowOf(leak);
        bytes += Buffer.byteLength(row);
        if (bytes > ROWS_BYTES) {
            rows.push('', `${wording_count(leaks.length - index, 'more leak is', 'more leaks are')} not shown here; SARIF lists them.`);
            break;
        }
        rows.push(row);
    }
    return rows.join('\n');
}
function rowOf(leak) {
    const places = leak.findings.slice(0, PLACES_OF_A_LEAK).map((finding) => {
        const place = where(finding, code);
        return finding.presence === leak.presence ? place : `${place} (${now(finding.presence)})`;
    });
    const more = leak.findings.length - places.length;
    const cells = [
        whatCell(leak),
        [...places, ...(more > 0 ? [`and ${wording_count(more, 'more place')}`] : [])].join('<br>'),
        since(leak.first),
        leak.forms.slice(0, 5).map(literally).join('<br>'),
        now(leak.presence),
    ];
    return `| ${cells.join(' | ')} |`;
}
function whatCell({ kind, fingerprint, keyIds }) {
    const ids = keyIds.map((id) => `<br>Key ID ${id}`).join('');
    if (kind === 'private-key')
        return `private key <code>${fingerprint ?? ''}</code>${ids}`;
    return `${kind === 'token' ? 'token' : '.p8 file, no key readable'}${ids}`;
}
function allowedLines({ allowed }) {
    return allowed.map(({ finding, entry }) => {
        const key = finding.fingerprint === undefined ? '' : ` <code>${finding.fingerprint}</code>`;
        return `${where(finding, code)}${key}: ${sourceOf(entry.source)}, line ${entry.line}`;
    });
}
function unreadLines({ unread }) {
    return unread.map(({ place, message }) => `${code(place)}: ${literally(message)}`);
}
function whatWasRead({ read, described }) {
    const { commits, objects, bytes } = read;
    return [
        `${wording_count(commits, 'commit')}, ${wording_count(objects, 'object')}, ${megabytes(bytes)}.`,
        ...described.map(literally),
    ];
}
function sourceOf(source) {
    if (source === 'input')
        return 'input allow';
    return source === 'base' ? '.asc-key-allow of the base' : '.asc-key-allow';
}
function section(heading, lines) {
    if (lines.length === 0)
        return [];
    const shown = lines.slice(0, MOST_LISTED).map((line) => `- ${line}`);
    const rest = lines.length - shown.length;
    return [`## ${heading}`, [...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')];
}
function fitted(text) {
    if (Buffer.byteLength(text) <= MOST_BYTES)
        return text;
    const cut = Buffer.from(text).subarray(0, MOST_BYTES).toString('utf8');
    return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\nThe summary is cut here: GitHub takes no longer one. The log and SARIF have the rest.\n`;
}

;// CONCATENATED MODULE: ./build/src/scan/publish.js








/** Tells the report everywhere: log, annotations, job summary, outputs. The job fails for leaks and for an incomplete scan. */
function publish(report, options) {
    for (const line of logLines(report))
        core/* info */.pq(line);
    for (const { level, message, ...properties } of annotationsOf(report, options)) {
        if (level === 'error')
            core/* error */.z3(message, properties);
        else
            core/* warning */.$e(message, properties);
    }
    writeSummary(summary_summaryOf(report));
    const { leaks, read } = report;
    const fingerprints = leaks.flatMap(({ fingerprint }) => (fingerprint === undefined ? [] : [fingerprint]));
    core/* setOutput */.uH('leaks', String(leaks.length));
    core/* setOutput */.uH('findings', String(countFindings(leaks)));
    core/* setOutput */.uH('fingerprints', JSON.stringify([...new Set(fingerprints)]));
    core/* setOutput */.uH('complete', String(report.incomplete.length === 0));
    core/* setOutput */.uH('commits-scanned', String(read.commits));
    core/* setOutput */.uH('objects-scanned', String(read.objects));
    if (report.incomplete.length > 0 || (options.fail && failing(leaks).length > 0))
        process.exitCode = 1;
}
/** Writes SARIF and names the file in the output. */
async function publishSarif(store, report, target) {
    const lineHash = await hashLines(store, report.leaks.flatMap(({ findings }) => findings));
    target.write(`${JSON.stringify(toSarif(report, lineHash), undefined, 2)}\n`);
    core/* setOutput */.uH('sarif-file', target.path);
}
/** Adds to the job summary, where the runner keeps one. */
function writeSummary(text) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (file !== undefined && file !== '')
        (0,external_node_fs_.appendFileSync)(file, text);
}

;// CONCATENATED MODULE: ./build/src/leaks/allow/entry-index.js
/** The entries of allow lists, found by what they name: only globs have to be tried one after the other. */
class EntryIndex {
    #entries;
    #places = new Map();
    #byKey = new Map();
    #byPath = new Map();
    #globs = [];
    constructor(entries) {
        this.#entries = entries;
        for (const [place, entry] of entries.entries()) {
            this.#places.set(entry, place);
            if (entry.kind === 'glob')
                this.#globs.push(entry);
            else {
                const map = entry.kind === 'key' ? this.#byKey : this.#byPath;
                const others = map.get(entry.name);
                if (others === undefined)
                    map.set(entry.name, [entry]);
                else
                    others.push(entry);
            }
        }
    }
    /** All entries that allow a finding, in their order. */
    fitting(finding) {
        if (this.#entries.length === 0)
            return [];
        const { fingerprint, place } = finding;
        const found = [...(this.#byKey.get(fingerprint ?? '') ?? [])];
        if (place.kind === 'file' || place.kind === 'name') {
            const path = place.path.toString('utf8');
            for (const name of namesOf(path))
                found.push(...(this.#byPath.get(name) ?? []));
            found.push(...this.#globs.filter((entry) => entry.matches(finding)));
        }
        return found.sort((a, b) => (this.#places.get(a) ?? 0) - (this.#places.get(b) ?? 0));
    }
}
/** The path itself, and the folders above it, each with its slash. */
function namesOf(path) {
    const names = [path];
    for (let end = path.indexOf('/'); end >= 0 && end < path.length - 1; end = path.indexOf('/', end + 1)) {
        names.push(path.slice(0, end + 1));
    }
    return names;
}

;// CONCATENATED MODULE: ./build/src/leaks/allow/judge.js

/** Parts the findings in those that are allowed and those that are not. `heldByBase` is asked for the head's lines only. */
function judge(findings, lists, heldByBase) {
    const headOnly = new Set(lists.headOnly.entries);
    const entries = [...lists.input.entries, ...lists.ruling.entries, ...headOnly];
    const index = new EntryIndex(entries);
    const leaking = [];
    const allowed = [];
    const used = new Set();
    for (const finding of findings) {
        const fitting = index.fitting(finding);
        for (const entry of fitting)
            used.add(entry);
        const entry = fitting.find((candidate) => !headOnly.has(candidate) || heldByBase(finding));
        if (entry === undefined)
            leaking.push(finding);
        else
            allowed.push({ finding, entry });
    }
    return { leaking, allowed, unused: entries.filter((entry) => !used.has(entry)) };
}

;// CONCATENATED MODULE: ./build/src/leaks/hygiene/gitignore.js

/** How App Store Connect names a download; the Key ID is made up. */
const SAMPLE = 'AuthKey_2X9R4HXF34.p8';
const gitignore_SAMPLES = [SAMPLE, `ios/${SAMPLE}`, `fastlane/keys/${SAMPLE}`];
/** Whether the rules of a .gitignore at the root keep git from adding .p8 files, at the root and in folders. */
function ignoresP8(content) {
    const rules = content.split(/\r?\n/).filter(mayFit).slice(-MOST_RULES).flatMap(parseRule);
    return gitignore_SAMPLES.every((path) => isIgnored(path, rules));
}
/** Rules that may be about such files and are tried, from the last one back: patterns take time, and nobody has so many. */
const MOST_RULES = 500;
/** Whether all that stands in a rule before its first set or backslash stands in one of the samples, too. */
function mayFit(line) {
    const [fixed = ''] = line.split(/[[\\]/, 1);
    return fixed.split(/[*?!/\s]+/).every((part) => gitignore_SAMPLES.some((sample) => sample.includes(part)));
}
/** The last rule that fits decides. */
function isIgnored(path, rules) {
    return rules.reduce((ignored, rule) => (rule.fits(path) ? rule.ignores : ignored), false);
}
function parseRule(line) {
    const text = line.replace(/(?<!\\) +$/, '');
    if (text === '' || text.startsWith('#'))
        return [];
    const ignores = !text.startsWith('!');
    const pattern = ignores ? text : text.slice(1);
    // The samples are files; a rule for folders alone can only fit what is above them.
    const folderOnly = pattern.endsWith('/');
    const body = pattern.replace(/\/+$/, '').replace(/^\\(?=[#!])/, '');
    if (body === '')
        return [];
    const anchored = body.includes('/');
    const glob = anchored ? body.replace(/^\//, '') : `**/${body}`;
    const below = globMatcher(`${glob}/**/*`, { braces: false });
    const itself = folderOnly ? undefined : globMatcher(glob, { braces: false });
    return [{ ignores, fits: (path) => below?.(path) === true || itself?.(path) === true }];
}

;// CONCATENATED MODULE: ./build/src/leaks/hygiene/workflow.js
/** In characters. What is longer was not written by people, and would take long to look through. */
const LONGEST_FILE = 64 * 1024;
const LONGEST_LINE = 1000;
/** Names of variables and secrets that hold such a key. */
const KEY_NAME = /P8|AUTH_?KEY|^API_?KEY|PRIVATE_?KEY|(?:CONNECT|ASC|APPLE|STORE|NOTARY|FASTLANE).*KEY/i;
/** Names of what is about a key: its id, its path; and of keys of other services. */
const NO_KEY_NAME = /(?:KEY_?IDS?|ISSUER(?:_?ID)?)(?:_\w{1,8})?$|(?:PATH|FILE|NAME|DIR|FOLDER|FINGERPRINT|URL)$|SSH|GPG|PGP|RSA|DEPLOY|GOOGLE|GCP|FIREBASE|AWS|ANDROID|REVENUECAT|PUBLIC|KEYBOARD/i;
/** Every service has one: written to a file as it is, it goes into that service's settings. */
const ANY_SERVICE = /^API_?KEY$/i;
const REFERENCE = /\$\{\{\s*(?:secrets|env|inputs)\.(\w+)\s*\}\}|\$(?:env:)?\{?(\w+)\}?(?![\w:+#])|%(\w+)%/g;
const DECODES = /\bbase64\s+(?:-\w*[dD]|--decode)|\bopenssl\s+(?:base64|enc)\b.*\s-d\b|FromBase64String|certutil\b.*-decode|\bb64decode\b|\bgpg\b.*(?:\s-d\b|--decrypt)/;
const PRINTS = /\b(?:echo|printf|cat|Write-Output|Write-Host)\b/;
const KEY_FILE = /\.p8\b|AuthKey|private_?keys?\//i;
const NOWHERE = /^(?:\/dev\/(?:null|stdin)|NUL|\$null)$/i;
const TARGETS = [
    />{1,2}\s*(?!&)("[^"]+"|'[^']+'|[^\s"'|&;<>]+)/,
    /\btee\s+(?:-\w+\s+)*("[^"]+"|'[^']+'|[^\s|&;]+)/,
    /\s(?:-out|-o|--output|-OutFile|-FilePath|-Path)\s+("[^"]+"|'[^']+'|[^\s|&;]+)/,
    /WriteAll(?:Bytes|Text)\(\s*("[^"]+"|'[^']+'|[^\s,]+)/,
    /\bopen\(\s*("[^"]+"|'[^']+')\s*,\s*["']w/,
];
const REMOVES = /\b(?:rm|shred|unlink|del|Remove-Item|trap)\b/;
/**
 * Finds lines of a workflow, or of an action's metadata, that decode or write a key to a file which the same job does not
 * remove, or that print it. It reads lines, not YAML, and errs on the side of saying nothing.
 */
function carelessLines(content) {
    return jobsOf(logicalLines(content.slice(0, LONGEST_FILE))).flatMap((job) => {
        const names = keyNames(job);
        const removals = job.map(({ text }) => text).filter((text) => REMOVES.test(text));
        return job.flatMap((line) => {
            const kinds = commandsOf(line.text).map((command) => workflow_judge(command, names, removals));
            const kind = kinds.find((found) => found !== undefined);
            return kind === undefined ? [] : [{ line: line.number, kind }];
        });
    });
}
function workflow_judge(command, names, removals) {
    const decodes = DECODES.test(command);
    const prints = PRINTS.test(command);
    if (!decodes && !prints)
        return undefined;
    const from = prints ? command.slice(command.search(PRINTS)) : command;
    const keys = referencesOf(from).filter((name) => names.has(name) || isKeyName(name));
    const target = targetOf(command);
    if (target !== undefined) {
        const holdsKey = keys.some((name) => decodes || !ANY_SERVICE.test(name));
        if (NOWHERE.test(target) || !(holdsKey || KEY_FILE.test(target)))
            return undefined;
        return isRemoved(target, removals) ? undefined : 'key-in-file';
    }
    if (keys.length === 0 || command.includes('::add-mask::'))
        return undefined;
    // What a pipe takes up is not seen, unless it ends in the decoding itself.
    const last = command.split('|').at(-1) ?? '';
    return last === command || DECODES.test(last) ? 'key-in-log' : undefined;
}
function isKeyName(name) {
    return KEY_NAME.test(name) && !NO_KEY_NAME.test(name);
}
function referencesOf(text) {
    return [...text.matchAll(REFERENCE)].flatMap(([, a, b, c]) => [a, b, c].filter((name) => name !== undefined));
}
/** Variables that the job fills from secrets with names of keys. */
function keyNames(job) {
    const names = new Set();
    for (const { text } of job) {
        const [, variable, secret] = /^\s*(\w+):\s*["']?\$\{\{\s*secrets\.(\w+)\s*\}\}/.exec(text) ?? [];
        if (variable !== undefined && secret !== undefined && isKeyName(secret))
            names.add(variable);
    }
    return names;
}
function targetOf(command) {
    for (const pattern of TARGETS) {
        const found = pattern.exec(command)?.[1];
        if (found !== undefined)
            return found.replace(/^["']|["')]+$/g, '');
    }
    return undefined;
}
/** Whether a line of the job removes the file, its folder or all .p8 files: at the end, in a trap or in a step of its own. */
function isRemoved(target, removals) {
    const parts = target.split(/[\\/]/);
    const names = [target, parts.at(-1) ?? '', ...(parts.length > 1 ? [parts.slice(0, -1).join('/')] : []), '*.p8'];
    const sought = names.filter((name) => name.length > 2);
    return removals.some((text) => sought.some((name) => text.includes(name)));
}
/** Parts of a line that run one after the other; a pipe keeps its parts together. */
function commandsOf(text) {
    return text.split(/&&|\|\||;/);
}
/** Lines with those that a backslash continues put together; comments are left out. */
function logicalLines(content) {
    const lines = [];
    let open;
    for (const [index, whole] of content.split(/\r?\n/).entries()) {
        const text = whole.slice(0, LONGEST_LINE);
        if (open === undefined && /^\s*#/.test(text))
            continue;
        const line = open === undefined ? { number: index + 1, text } : { ...open, text: (open.text + text).slice(0, LONGEST_LINE) };
        open = /[\\`]$/.test(text) ? { ...line, text: line.text.slice(0, -1) } : undefined;
        if (open === undefined)
            lines.push(line);
    }
    return open === undefined ? lines : [...lines, open];
}
/** The lines of each job, by indentation below `jobs:`; a file without jobs is one. */
function jobsOf(lines) {
    const start = lines.findIndex(({ text }) => /^jobs:\s*(?:#.*)?$/.test(text));
    if (start < 0)
        return [[...lines]];
    const indent = /^\s+(?=\S)/.exec(lines.slice(start + 1).find(({ text }) => /^\s+\S/.test(text))?.text ?? '')?.[0] ?? ' ';
    const jobs = [];
    for (const line of lines.slice(start + 1)) {
        if (line.text.startsWith(indent) && /^\S/.test(line.text.slice(indent.length)))
            jobs.push([]);
        jobs.at(-1)?.push(line);
    }
    return jobs;
}

;// CONCATENATED MODULE: ./build/src/leaks/hygiene/hygiene.js





const MESSAGES = {
    'not-ignored': 'git does not ignore .p8 files here. Add a line *.p8, so that git add leaves keys out.',
    'key-in-file': 'A key is written to a file on disk, and stays there when the job fails. Hand the secret over in memory, or remove the file in the same job in a step with if: always().',
    'key-in-log': 'A key is printed to the log, where the mask of a secret does not cover its decoded forms. Remove the line.',
};
const WORKFLOWS = ['.github/workflows/', '.github/actions/', 'action.yml', 'action.yaml'];
/** Looks at the .gitignore at the root and at the workflows and actions in the tree that is scanned. */
async function lookAtHygiene(store, scope) {
    if (scope.tree === undefined)
        return [];
    try {
        const found = [...(await notIgnored(store, scope.tree)), ...(await careless(store, scope.tree))];
        const touched = found.length === 0 ? new Set() : await changedPaths(store, scope);
        return found.map((finding) => ({ ...finding, touched: touched.has(finding.path.toString('latin1')) }));
    }
    catch (error) {
        // Advice is not worth a failure: a tree that cannot be read is told of by the scan itself.
        if (error instanceof user_error/* UserError */.y)
            return [];
        throw error;
    }
}
async function notIgnored(store, tree) {
    const content = await readTreeFile(store, tree, '.gitignore');
    if (content !== undefined && ignoresP8(content.toString('utf8')))
        return [];
    return [{ kind: 'not-ignored', path: Buffer.from('.gitignore'), line: 1, message: MESSAGES['not-ignored'] }];
}
async function careless(store, tree) {
    const { stdout } = await store.run(['ls-tree', '-r', '-z', '--full-tree', tree, '--', ...WORKFLOWS]);
    const pathOf = new Map();
    for (const entry of stdout.toString('latin1').split('\0')) {
        const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*\.ya?ml)$/s.exec(entry) ?? [];
        if (id !== undefined && path !== undefined)
            pathOf.set(id, path);
    }
    const found = [];
    for await (const [id, content] of eachObject(store, [...pathOf.keys()], 'blob')) {
        const path = Buffer.from(pathOf.get(id) ?? '', 'latin1');
        for (const { line, kind } of carelessLines(content.toString('utf8'))) {
            found.push({ kind, path, line, message: MESSAGES[kind] });
        }
    }
    return found.sort((a, b) => Buffer.compare(a.path, b.path) || a.line - b.line);
}
/** The paths that differ between the start of the range and the tree, in latin1; none where that cannot be told. */
async function changedPaths(store, { base, range, tree }) {
    const from = base ?? (range.kind === 'commits' ? range.exclude[0] : undefined);
    if (from === undefined || tree === undefined)
        return new Set();
    const { stdout } = await store.run(['diff-tree', '-r', '-z', '--name-only', '--no-renames', from, tree, '--', '.gitignore', ...WORKFLOWS], { allowedCodes: [0, 128] });
    return new Set(stdout.toString('latin1').split('\0').filter(Boolean));
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/armour.js

const BEGIN = /-----BEGIN [A-Z0-9 ]{1,40}-----/;
const armour_END = /-----END [A-Z0-9 ]{1,40}-----/;
const armour_LF = 0x0a;
/** A line with an armour in it is no longer than this, in bytes, or it is no line that people look at. */
const armour_LONGEST = 500;
/**
 * Keys are recognised by their bodies; people look for the line in which the armour begins. Each region with the armour
 * lines right above and below it, where there are any.
 */
function withArmour(content, regions) {
    const starts = lineStarts(content, new Set(regions.flatMap(({ line, endLine }) => [line - 1, endLine + 1])));
    return regions.map((region) => extended(content, region, starts));
}
function extended(content, region, starts) {
    const lineAt = (line) => {
        const start = starts.get(line);
        if (start === undefined)
            return '';
        const end = content.indexOf(armour_LF, start);
        return content.toString('latin1', start, Math.min(end < 0 ? content.length : end, start + armour_LONGEST));
    };
    const begin = BEGIN.exec(lineAt(region.line - 1));
    const end = armour_END.exec(lineAt(region.endLine + 1));
    return {
        ...region,
        ...(begin === null ? {} : { line: region.line - 1, column: begin.index + 1 }),
        ...(end === null ? {} : { endLine: region.endLine + 1, endColumn: end.index + end[0].length + 1 }),
    };
}
/** Where the wanted lines begin, as far as there are so many; in one pass, however many are wanted. */
function lineStarts(content, wanted) {
    const starts = new Map();
    const last = [...wanted].reduce((most, line) => Math.max(most, line), 0);
    let line = 1;
    for (let start = 0; line <= last; line++) {
        if (wanted.has(line))
            starts.set(line, start);
        const end = content.indexOf(armour_LF, start);
        if (end < 0)
            break;
        start = end + 1;
    }
    return starts;
}
/** The findings in files, with their armour; those in archives and in very large files stay as they are. */
async function addArmour(store, findings) {
    const byObject = new Map();
    for (const finding of findings) {
        if (finding.within.length > 0)
            continue;
        const others = byObject.get(finding.objectId);
        if (others === undefined)
            byObject.set(finding.objectId, [finding]);
        else
            others.push(finding);
    }
    const regions = new Map();
    for await (const [id, content] of eachObject(store, [...byObject.keys()], 'blob')) {
        const inObject = byObject.get(id) ?? [];
        const extendedRegions = withArmour(content, inObject.map(({ region }) => region));
        for (const [index, finding] of inObject.entries())
            regions.set(finding, extendedRegions[index] ?? finding.region);
    }
    return findings.map((finding) => ({ ...finding, region: regions.get(finding) ?? finding.region }));
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/names.js
/** The names under which App Store Connect hands out keys: for its API, for notarization tools, for subscriptions. */
const DOWNLOAD = /(?:AuthKey|ApiKey|SubscriptionKey)_([A-Z0-9]{10})(?![A-Z0-9])/;
/** The Key ID in the last of the names that carries one; paths and names of archive entries alike. */
function keyIdIn(names) {
    for (const name of [...names].reverse()) {
        const base = name.toString('utf8').split('/').at(-1) ?? '';
        const id = DOWNLOAD.exec(base)?.[1];
        if (id !== undefined)
            return id;
    }
    return undefined;
}
/** The text with every key and token in it replaced by a remark; the very same buffer when there is none. */
function redact(text, finder) {
    const detections = [...finder.find(text)].sort((a, b) => a.start - b.start);
    if (detections.length === 0)
        return text;
    const pieces = [];
    let end = 0;
    for (const detection of detections) {
        if (detection.start >= end) {
            pieces.push(text.subarray(end, detection.start), Buffer.from(`[${remark(detection)}]`));
        }
        end = Math.max(end, detection.end);
    }
    return Buffer.concat([...pieces, text.subarray(end)]);
}
function remark(detection) {
    return detection.kind === 'token' ? 'token, redacted' : 'private key, redacted';
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/history.js
/** The exit code that stands for the time limit. */
const ENDED = -1;
/** As many objects as one command line names: Windows allows 32,767 characters. */
const FILTERS_AT_ONCE = 300;
/**
 * Finds out which commits brought the objects, by comparing each commit's tree to those of its parents: a merge brought
 * only what none of its parents had. Renames are not followed, since a path is part of a finding. Where history cannot
 * be read to its end (a partial clone), what was read counts, marked `orOlder`.
 */
async function introductions(walk, objects) {
    // Without a revision git would take HEAD.
    if (walk.revisions.length === 0)
        return { of: new Map(), complete: true };
    const found = new Map();
    let complete = true;
    const ids = [...objects];
    for (let start = 0; start < ids.length; start += FILTERS_AT_ONCE) {
        const batch = new Set(ids.slice(start, start + FILTERS_AT_ONCE));
        const { log, whole } = await logOf(walk, batch);
        for (const [id, paths] of readLog(log, batch, whole ? new Set(walk.store.shallow) : 'cut'))
            found.set(id, paths);
        complete &&= whole;
    }
    return { of: found, complete };
}
async function logOf(walk, objects) {
    const { stdout, code } = await walk.store.run([
        'log',
        '--stdin',
        '--ignore-missing',
        '--topo-order',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=none',
        '--raw',
        '--root',
        '-m',
        '-t',
        '-z',
        '--no-abbrev',
        '--no-notes',
        '--no-show-signature',
        '--no-decorate',
        '--format=tformat:%x01%H %aI %P',
        ...[...objects].map((id) => `--find-object=${id}`),
    ], { input: `${walk.revisions.join('\n')}\n`, allowedCodes: [0, 128, ENDED] });
    return { log: stdout, whole: code === 0 };
}
/**
 * Reads the log that `introductions` asks for; it comes with children before their parents. `shallow`: commits at which a
 * clone was cut off (to git they look like roots), or `cut` when the log ended too early.
 */
function readLog(log, objects, shallow) {
    const found = new Map();
    let entry;
    let object;
    let expectsPath = false;
    for (const field of fieldsOf(log)) {
        if (expectsPath) {
            expectsPath = false;
            if (entry === undefined || object === undefined)
                continue;
            const pair = `${object} ${field}`;
            const times = (entry.seen.get(pair) ?? 0) + 1;
            entry.seen.set(pair, times);
            if (times < entry.parents)
                continue;
            const orOlder = shallow === 'cut' || shallow.has(entry.id);
            const paths = found.get(object) ?? new Map();
            found.set(object, paths.set(field, { id: entry.id, date: entry.date, orOlder }));
            continue;
        }
        const text = field.startsWith('\n') ? field.slice(1) : field;
        if (text.startsWith('\u0001')) {
            const [id = '', date = '', ...parents] = text.slice(1).split(' ');
            // A merge is told once for each parent that it differs from.
            if (entry?.id !== id)
                entry = { id, date, parents: parents.filter((name) => name !== '').length, seen: new Map() };
        }
        else if (text.startsWith(':')) {
            const added = text.split(' ')[3] ?? '';
            object = objects.has(added) ? added : undefined;
            expectsPath = true;
        }
    }
    return found;
}
/** The fields between NUL bytes, as latin1, so that every byte of a path survives. */
function* fieldsOf(log) {
    let start = 0;
    while (start < log.length) {
        const end = log.indexOf(0, start);
        yield log.toString('latin1', start, end < 0 ? log.length : end);
        if (end < 0)
            return;
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/reach.js

/** The commits themselves with their authors' dates. Those that are not there are left out. */
async function datesOf(store, commits) {
    const dates = new Map();
    if (commits.length === 0)
        return dates;
    const { stdout } = await store.run(['log', '--stdin', '--ignore-missing', '--no-walk=unsorted', '--no-show-signature', '--format=tformat:%H %aI'], { input: lines(commits), allowedCodes: [0, 128] });
    for (const line of stdout.toString('latin1').split('\n')) {
        const [id, date] = line.split(' ');
        if (id !== undefined && date !== undefined)
            dates.set(id, { id, date, orOlder: false });
    }
    return dates;
}
/** Of the commits, those that none of the tips reaches. */
async function unreachable(store, commits, tips) {
    if (commits.length === 0)
        return new Set();
    const { stdout } = await store.run(['rev-list', '--stdin', '--ignore-missing'], {
        input: lines([...commits, ...tips.map((tip) => `^${tip}`)]),
        allowedCodes: [0, 128],
    });
    const outside = new Set(stdout.toString('latin1').split('\n'));
    return new Set(commits.filter((id) => outside.has(id)));
}
/** Which of the tips are annotated tags, and all tags that they point at in turn. */
async function tagsFrom(store, tips) {
    const tags = new Set();
    let next = [...tips];
    while (next.length > 0) {
        const contents = await readObjects(store, next, 'tag');
        next = [];
        for (const [id, content] of contents) {
            if (tags.has(id))
                continue;
            tags.add(id);
            const target = /^object ([0-9a-f]+)\ntype tag\n/.exec(content.toString('latin1', 0, 200))?.[1];
            if (target !== undefined)
                next.push(target);
        }
    }
    return tags;
}
/**
 * Objects that a ref reaches without any commit: tags may point at trees and blobs. Each with its path there, in latin1,
 * empty where it has none.
 */
async function reachedWithoutCommit(store, tips) {
    const peeled = await read_objects_describe(store, tips.map((tip) => `${tip}^{}`));
    const odd = peeled.filter(({ type }) => type === 'tree' || type === 'blob').map(({ id }) => id);
    if (odd.length === 0)
        return new Map();
    const { stdout } = await store.run(['rev-list', '--objects', '--stdin'], {
        input: lines(odd),
        allowedCodes: [0, 128],
    });
    const reached = new Map();
    for (const line of stdout.toString('latin1').split('\n')) {
        const space = line.indexOf(' ');
        if (line !== '')
            reached.set(space < 0 ? line : line.slice(0, space), space < 0 ? '' : line.slice(space + 1));
    }
    return reached;
}
function lines(ids) {
    return `${ids.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/spots.js



/** Looks up the paths of all objects at once: in the tree, and in the part of history that was scanned. */
async function findSpots(ground, objects) {
    const { store, scope } = ground;
    const inTree = scope.tree === undefined ? new Map() : await pathsInTree(store, scope.tree, objects);
    const inRange = await introductions({ store, revisions: revisionsOf(ground) }, objects);
    const older = olderThan(inTree, inRange);
    const revisions = scope.tree === undefined || older.size === 0 ? [] : [scope.tree];
    const before = await introductions({ store, revisions }, older);
    const odd = await withoutPath(ground, objects, inTree, inRange);
    const certain = ground.isWhole && inRange.complete;
    return {
        lost: !certain ? 'history' : scope.range.kind === 'all' ? 'unreachable' : undefined,
        of: (id) => {
            const now = inTree.get(id) ?? new Set();
            const past = inRange.of.get(id) ?? new Map();
            const spots = [...now].map((path) => ({
                path,
                presence: 'tree',
                first: past.get(path) ?? before.of.get(id)?.get(path),
            }));
            for (const [path, first] of past)
                if (!now.has(path))
                    spots.push({ path, presence: 'history', first });
            return spots.length > 0 ? spots : [odd(id)];
        },
    };
}
/** Objects of the tree at paths that the range did not bring. */
function olderThan(inTree, inRange) {
    const older = new Set();
    for (const [id, paths] of inTree) {
        const known = inRange.of.get(id);
        if ([...paths].some((path) => known?.has(path) !== true))
            older.add(id);
    }
    return older;
}
function revisionsOf({ scope, tips }) {
    switch (scope.range.kind) {
        case 'none':
            return [];
        case 'all':
            return scope.tree === undefined ? tips : [...tips, scope.tree];
        case 'commits':
            return [...scope.range.include, ...scope.range.exclude.map((id) => `^${id}`)];
    }
}
/** Objects that no commit holds: a tag may point at a tree or a blob; to the others nothing leads. */
async function withoutPath(ground, objects, inTree, inRange) {
    const whole = ground.scope.range.kind === 'all' && ground.isWhole && inRange.complete;
    const rest = [...objects].filter((id) => !inTree.has(id) && !inRange.of.has(id));
    const reached = rest.length === 0 ? new Map() : await reachedWithoutCommit(ground.store, ground.tips);
    return (id) => {
        const path = reached.get(id);
        const presence = path === undefined && whole ? 'unreachable' : 'history';
        return { path: path === '' ? undefined : path, presence, first: undefined };
    };
}
/**
 * The spots of an entry that was found by its name. A tree that the range made anew has old entries, too: what neither the
 * range brought to that name nor the present tree has there, is no finding. In the whole history such an entry is one to
 * which no ref leads.
 */
function spotsByName(spots) {
    return ({ name, objectId }) => {
        const last = name.toString('latin1');
        const fitting = spots.of(objectId).filter(({ path }) => path === last || path?.endsWith(`/${last}`));
        if (fitting.length > 0)
            return fitting;
        return spots.lost === undefined ? [] : [{ path: undefined, presence: spots.lost, first: undefined }];
    };
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/in-paths.js




/** Less than this is the name of something, as pages and assets have it: not worth a look through history. */
const in_paths_SHORTEST = 60;
/** Folders of a key's path, at most. */
const DEEPEST = 12;
/** So many paths below one entry are looked at; a key ends within a few of them. */
const MOST_BELOW = 200;
/**
 * Keys in base64 that are paths, since base64 has a "/": no name holds the whole key, so the paths are looked at of all
 * entries that may be a part of one, and of what lies below these.
 */
async function pathFindings(ground, pieces, finder) {
    // A name that holds a key by itself is a finding already.
    const unfinished = pieces.filter(({ name }) => finder.find(name).length === 0);
    const folders = unfinished.filter(isFolder).map(({ objectId }) => objectId);
    const trees = await treesBelow(ground.store, folders);
    const parts = unfinished.filter((entry) => longestText(entry, trees) >= in_paths_SHORTEST);
    if (parts.length === 0)
        return [];
    const spotsOf = spotsByName(await findSpots(ground, new Set(parts.map(({ objectId }) => objectId))));
    const findings = new Map();
    for (const part of parts) {
        for (const { path = part.name.toString('latin1'), presence, first } of spotsOf(part)) {
            for (const below of ['', ...pathsBelow(part.objectId, trees)]) {
                const bytes = Buffer.from(`${path}${below}`, 'latin1');
                const detections = finder.find(bytes);
                for (const { kind, leak, fingerprint, form } of detections) {
                    findings.set(`${leak} ${path}${below}`, {
                        kind,
                        leak,
                        fingerprint,
                        form,
                        objectId: part.objectId,
                        place: { kind: 'name', path: bytes, shown: redact(bytes, finder) },
                        region: undefined,
                        within: [],
                        presence,
                        first,
                        keyId: undefined,
                    });
                }
                // All that lies further below has the same key in its path.
                if (detections.length > 0)
                    break;
            }
        }
    }
    return [...findings.values()];
}
/** The paths below a tree, each with its slash, folders before what is in them. */
function pathsBelow(root, trees) {
    const paths = [];
    const open = [{ id: root, path: '' }];
    for (let next = open.shift(); next !== undefined && paths.length < MOST_BELOW; next = open.shift()) {
        for (const { mode, name, objectId } of trees.get(next.id) ?? []) {
            const path = `${next.path}/${name.toString('latin1')}`;
            paths.push(path);
            if (isFolder({ mode }))
                open.push({ id: objectId, path });
        }
    }
    return paths.slice(0, MOST_BELOW);
}
/** The most characters of base64 that an entry and what lies below it have in a row. */
function longestText({ name, mode, objectId }, trees, depth = 0) {
    const [text = ''] = /^[A-Za-z0-9+]*/.exec(name.toString('latin1')) ?? [];
    if (text.length < name.length || !isFolder({ mode }) || depth === DEEPEST)
        return text.length;
    const below = (trees.get(objectId) ?? []).map((entry) => longestText(entry, trees, depth + 1));
    return below.reduce((longest, length) => Math.max(longest, text.length + length), text.length);
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/in-texts.js



/** Findings in commits and annotated tags: in which part of them, from when, and whether a ref leads there. */
async function describeTexts(ground, findings) {
    const commits = findings.filter(({ objectType }) => objectType === 'commit').map(({ objectId }) => objectId);
    const tags = findings.filter(({ objectType }) => objectType === 'tag').map(({ objectId }) => objectId);
    const contents = new Map([
        ...(await readObjects(ground.store, commits, 'commit')),
        ...(await readObjects(ground.store, tags, 'tag')),
    ]);
    const dates = await datesOf(ground.store, commits);
    const lost = await lostObjects(ground, commits, tags);
    return findings.map(({ objectId, objectType, detection, region, within }) => {
        const { kind, leak, fingerprint, form } = detection;
        const part = partOf(contents.get(objectId), region);
        return {
            kind,
            leak,
            fingerprint,
            form,
            objectId,
            place: { kind: objectType === 'tag' ? 'tag' : 'commit', part },
            region,
            within,
            presence: lost.has(objectId) ? 'unreachable' : 'history',
            first: dates.get(objectId),
            keyId: undefined,
        };
    });
}
/** Only a scan of the whole object store meets objects to which no ref leads. */
async function lostObjects(ground, commits, tags) {
    if (ground.scope.range.kind !== 'all' || !ground.isWhole)
        return new Set();
    const lost = await unreachable(ground.store, commits, ground.tips);
    const direct = new Set(ground.tips);
    const indirect = tags.filter((id) => !direct.has(id));
    if (indirect.length === 0)
        return lost;
    const known = await tagsFrom(ground.store, ground.tips);
    for (const id of indirect)
        if (!known.has(id))
            lost.add(id);
    return lost;
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/in-trees.js



/** The findings in files and in their names: one for each path that the object has in what was scanned. */
async function fileFindings(ground, found, finder) {
    const objects = new Set([...found.blobs, ...found.names, ...found.inNames].map(({ objectId }) => objectId));
    const spots = await findSpots(ground, objects);
    const named = spotsByName(spots);
    const findings = [];
    for (const blob of found.blobs) {
        for (const spot of spots.of(blob.objectId)) {
            const within = blob.within.map((name) => redact(Buffer.from(name), finder).toString());
            findings.push({
                ...identity(blob.detection),
                ...common(blob.objectId, spot),
                place: filePlace(spot.path, finder),
                region: blob.region,
                within,
                keyId: keyIdIn([spot.path ?? '', ...blob.within]),
            });
        }
    }
    const holding = inNames(found, named, finder);
    const told = new Set([...found.blobs.map(({ objectId }) => objectId), ...holding.keys()]);
    return [...findings, ...[...holding.values()].flat(), ...byName(found, named, told, finder)];
}
/** The name rule: .p8 files in which, and in whose names, no key was found. The others are `told` already. */
function byName(found, spotsOf, told, finder) {
    const findings = new Map();
    for (const entry of found.names) {
        if (told.has(entry.objectId))
            continue;
        for (const spot of spotsOf(entry)) {
            const path = spot.path ?? entry.name.toString('latin1');
            if (told.has(`${entry.objectId} ${path}`))
                continue;
            findings.set(`${entry.objectId} ${path}`, {
                kind: 'p8-file',
                leak: `path:${path}`,
                fingerprint: undefined,
                form: NAMED_FORMS[entry.mode] ?? NAMED_FILE,
                ...common(entry.objectId, spot),
                place: filePlace(path, finder),
                region: undefined,
                within: [],
                keyId: keyIdIn([path]),
            });
        }
    }
    return [...findings.values()];
}
/** Findings in names, by `object path`. */
function inNames(found, spotsOf, finder) {
    const findings = new Map();
    for (const entry of found.inNames) {
        for (const spot of spotsOf(entry)) {
            const path = spot.path ?? entry.name.toString('latin1');
            const bytes = Buffer.from(path, 'latin1');
            const place = { kind: 'name', path: bytes, shown: redact(bytes, finder) };
            const detection = identity(entry.found.detection);
            const others = findings.get(`${entry.objectId} ${path}`) ?? [];
            if (others.some(({ leak }) => leak === detection.leak))
                continue;
            const plain = { region: undefined, within: [], keyId: undefined };
            findings.set(`${entry.objectId} ${path}`, [
                ...others,
                { ...detection, ...common(entry.objectId, spot), ...plain, place },
            ]);
        }
    }
    return findings;
}
function identity(detection) {
    const { kind, leak, fingerprint, form } = detection;
    return { kind, leak, fingerprint, form };
}
function common(objectId, spot) {
    return { objectId, presence: spot.presence, first: spot.first };
}
function filePlace(path, finder) {
    if (path === undefined)
        return { kind: 'object' };
    const bytes = Buffer.from(path, 'latin1');
    return { kind: 'file', path: bytes, shown: redact(bytes, finder) };
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/locate.js







/**
 * Tells for everything that was found where it is: paths in the tree and in history, the commit that brought it, the part
 * of a commit or tag. Costs nothing when nothing was found. The same key twice in one file is one finding.
 */
async function locate(request, result) {
    const names = result.names.filter((entry) => !isFolder(entry));
    const { pieces, refs } = result;
    if ([result.findings, names, pieces, refs].every(({ length }) => length === 0))
        return [];
    const ground = { ...request, isWhole: isWhole(request, result) };
    const finder = ground.finder();
    const inBlobs = firstOfEachLeak(result.findings.filter((finding) => finding.objectType === 'blob'));
    const blobs = await addArmour(ground.store, inBlobs);
    const trees = result.findings.filter((finding) => finding.objectType === 'tree');
    const texts = result.findings.filter(({ objectType }) => objectType === 'commit' || objectType === 'tag');
    const { inNames, unplaced } = await namesWithKeys(ground, trees, finder);
    return [
        ...(await fileFindings(ground, { blobs: [...blobs, ...unplaced], names, inNames }, finder)),
        ...(await pathFindings(ground, pieces, finder)),
        ...(await describeTexts(ground, firstOfEachLeak(texts))),
        ...refs.map(({ ref, detection }) => {
            const { kind, leak, fingerprint, form } = detection;
            return {
                kind,
                leak,
                fingerprint,
                form,
                objectId: '',
                place: { kind: 'ref', shown: redact(ref, finder) },
                region: undefined,
                within: [],
                presence: 'history',
                first: undefined,
                keyId: undefined,
            };
        }),
    ];
}
function isWhole({ store, scope }, { missing, damaged, unlisted }) {
    const gaps = scope.incomplete.length + missing.length + damaged.length + store.brokenRefs;
    return gaps === 0 && !unlisted;
}
/** One finding an object and leak: the one outside of archives, if there is one, else the first. */
function firstOfEachLeak(findings) {
    const first = new Map();
    for (const finding of findings) {
        const key = `${finding.objectId} ${finding.detection.leak}`;
        const other = first.get(key);
        if (other === undefined || comesBefore(finding, other))
            first.set(key, finding);
    }
    return [...first.values()];
}
function comesBefore(a, b) {
    if (a.within.length !== b.within.length)
        return a.within.length < b.within.length;
    if (a.region.line !== b.region.line)
        return a.region.line < b.region.line;
    return a.region.column < b.region.column;
}
/** A key found in a tree object stands in the name of an entry: which one, is read again from the tree. */
async function namesWithKeys(ground, trees, finder) {
    const contents = await readObjects(ground.store, trees.map(({ objectId }) => objectId), 'tree');
    const inNames = [];
    const unplaced = [];
    for (const found of firstOfEachLeak(trees)) {
        const entries = readTreeObject(contents.get(found.objectId) ?? Buffer.alloc(0), found.objectId.length / 2);
        const holding = entries.filter((entry) => finder.find(entry.name).some((detection) => detection.leak === found.detection.leak));
        if (holding.length === 0)
            unplaced.push(found);
        for (const entry of holding)
            inNames.push({ ...entry, treeId: found.objectId, found });
    }
    return { inNames, unplaced };
}

;// CONCATENATED MODULE: ./build/src/leaks/report/gaps.js

/** Why a search did not read all that it was asked to read, a sentence each, with the fix. */
function gapsOf({ missing, damaged, unlisted, }) {
    return [
        ...(missing.length === 0
            ? []
            : [
                `${number(missing)} not in the checkout (${first(missing)}). Give actions/checkout fetch-depth: 0, and no filter.`,
            ]),
        ...(damaged.length === 0 ? [] : [`${number(damaged)} damaged and could not be read (${first(damaged)}). ${MEND}`]),
        ...(unlisted && damaged.length === 0
            ? [`git met damage in the repository and could not list all of its objects. ${MEND}`]
            : []),
    ];
}
const MEND = 'All others that could be found were read. Run git fsck in the checkout to see what is broken, and check the repository out again.';
function number(ids) {
    return wording_count(ids.length, 'git object is', 'git objects are');
}
function first(ids) {
    return `${ids[0]}${ids.length > 1 ? ' is the first' : ''}`;
}

;// CONCATENATED MODULE: ./build/src/leaks/report/key-parts.js
/** Shorter names are words; of a key they would tell less than its fingerprint does. */
const key_parts_SHORTEST = 12;
/**
 * The report without the names that are parts of a key. Where a key is a path, a file beside it has some of these names in
 * its own path, and no detector would know them for what they are.
 */
function withoutKeyParts(report) {
    const all = [...report.leaks.flatMap(({ findings }) => findings), ...report.allowed.map(({ finding }) => finding)];
    const parts = [...new Set(all.flatMap(partsOf))].sort((a, b) => b.length - a.length);
    if (parts.length === 0)
        return report;
    const clean = (text) => parts.reduce((rest, part) => rest.replaceAll(part, '[redacted]'), text);
    const bytes = (text) => Buffer.from(clean(text.toString('latin1')), 'latin1');
    const finding = (one) => ({
        ...one,
        place: 'shown' in one.place ? { ...one.place, shown: bytes(one.place.shown) } : one.place,
        within: one.within.map(clean),
    });
    return {
        ...report,
        leaks: report.leaks.map((leak) => ({ ...leak, findings: leak.findings.map(finding) })),
        allowed: report.allowed.map((one) => ({ ...one, finding: finding(one.finding) })),
        described: report.described.map(clean),
        warnings: report.warnings.map(clean),
        incomplete: report.incomplete.map(clean),
        unread: report.unread.map((one) => ({ ...one, place: bytes(one.place) })),
        unused: report.unused.map((one) => ({ ...one, text: clean(one.text) })),
        hygiene: report.hygiene.map((one) => ({ ...one, path: bytes(one.path) })),
    };
}
/** The names in a path that was redacted which are not shown. */
function partsOf({ place }) {
    if (place.kind !== 'name')
        return [];
    const shown = place.shown.toString('latin1');
    const names = place.path.toString('latin1').split('/');
    return names.filter((name) => name.length >= key_parts_SHORTEST && !shown.includes(name));
}

;// CONCATENATED MODULE: ./build/src/leaks/report/redaction.js


/** The shortest key takes more characters. */
const SHORTER_THAN_ANY_KEY = 64;
/**
 * The report without keys in what was not looked at for them yet: sentences that name refs, entries of the allow list, and
 * paths of careless files. Sentences may hold names that were shortened, in which nothing would be recognised any more: so
 * every long word in them goes, unless it is an object id.
 */
function redacted(report, finder) {
    const clean = (text) => (text.length < SHORTER_THAN_ANY_KEY ? text : redact(text, finder()));
    return withoutKeyParts({
        ...report,
        described: report.described.map(withoutLongWords),
        warnings: report.warnings.map(withoutLongWords),
        incomplete: report.incomplete.map(withoutLongWords),
        unused: report.unused.map((entry) => ({ ...entry, text: clean(Buffer.from(entry.text)).toString() })),
        hygiene: report.hygiene.map((finding) => ({ ...finding, path: clean(finding.path) })),
    });
}
function withoutLongWords(sentence) {
    return sentence.replace(/\S{64,}/g, (word) => /^\(?[0-9a-f]{64}[.,;:)]*$/.test(word) ? word : `[${word.length} characters, not shown]`);
}

;// CONCATENATED MODULE: ./build/src/leaks/report/unread.js


/** Gives each thing that was not read a place: its path in the tree where it has one. A submodule is told by name alone. */
async function placeNotes(store, scope, notes, finder) {
    if (notes.length === 0)
        return [];
    const ids = new Set(notes.map(({ objectId }) => objectId));
    const paths = scope.tree === undefined ? new Map() : await pathsInTree(store, scope.tree, ids);
    const detector = finder();
    const submodules = notes.some(({ kind }) => kind === 'submodule') ? await submodulesOf(store, scope) : new Map();
    return notes.flatMap(({ kind, objectId, within, message }) => {
        if (kind === 'submodule') {
            const name = within[0] ?? '';
            const there = submodules.get(name) ?? [Buffer.from(`${name}, in an older tree`)];
            return there.map((path) => ({ place: redact(path, detector), message }));
        }
        const [path] = paths.get(objectId) ?? [];
        const last = path?.split('/').at(-1);
        const entries = within.filter((name) => name !== last && name !== path);
        const place = [path === undefined ? `git object ${objectId}` : Buffer.from(path, 'latin1'), ...entries];
        const text = Buffer.concat(place.flatMap((part, index) => [Buffer.from(index === 0 ? '' : ', inside it '), Buffer.from(part)]));
        return [{ place: redact(text, detector), message }];
    });
}
/** The paths of the submodules in the tree, by their last names. */
async function submodulesOf(store, { tree }) {
    const paths = new Map();
    if (tree === undefined)
        return paths;
    for await (const { type, path } of entriesOf(store, tree)) {
        if (type !== 'commit')
            continue;
        const name = path.subarray(path.lastIndexOf('/') + 1).toString('utf8');
        const others = paths.get(name) ?? [];
        if (!others.some((other) => other.equals(path)))
            paths.set(name, [...others, path]);
    }
    return paths;
}

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
    const outside = new Set(reachable_walk(nodes, exclude));
    const inside = reachable_walk(nodes, include).filter((id) => !outside.has(id));
    const border = [...exclude, ...inside.flatMap((id) => nodes.get(id)?.next ?? [])].filter((id) => outside.has(id));
    const known = await treesBelow(store, rootsOf(nodes, border));
    const before = idsIn([], known);
    // A tag may point to a tree or a file as well: then that is among what the walk met.
    const roots = [...rootsOf(nodes, inside), ...inside].filter((id) => types.get(id) !== 'commit');
    const found = idsIn([...inside, ...roots], await treesBelow(store, roots, known));
    const present = tree === undefined ? [] : rootsOf(nodes, [tree]);
    const ofTree = idsIn([...(tree === undefined ? [] : [tree]), ...present], await treesBelow(store, present, known));
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
    await eachReadable(store, ids, (id, type, content) => {
        const end = content.indexOf('\n\n');
        const header = content.toString('latin1', 0, end < 0 ? content.length : end);
        const named = (word) => [...header.matchAll(new RegExp(`^${word} ([0-9a-f]+)$`, 'gm'))].map((match) => match[1] ?? '');
        const next = type === 'tag' ? named('object').slice(0, 1) : ends.has(id) ? [] : named('parent');
        nodes.set(id, { tree: type === 'tag' ? undefined : named('tree')[0], next });
    });
    return nodes;
}
/** What commits and tags reach, without trees; ids that cannot be read are among it. */
function reachable_walk(nodes, from) {
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

;// CONCATENATED MODULE: ./build/src/leaks/salvage/search-damaged.js



/**
 * Searches a store of which git could not list or read all, past whatever is damaged. It takes longer than the search
 * that failed, and holds the ids of all objects.
 *
 * @returns what was found, and the ids that something names and that are not there
 */
async function searchDamaged(store, scope, search, idLength, onProgress) {
    const { ids, missing } = await reachable(store, scope);
    await readOn(store, objects_idLines(ids), search, idLength, () => onProgress(search.result.objects));
    return { found: search.result, missing };
}

;// CONCATENATED MODULE: ./build/src/leaks/search/fifo.js



const MKFIFO = ['/usr/bin/mkfifo', '/bin/mkfifo', '/usr/local/bin/mkfifo'];
/**
 * Makes FIFOs that have no name any more when this returns. Node's own pipes cannot be read without going through the
 * event loop, which costs more than the search itself.
 *
 * @param folder where their names stand for a moment
 * @returns undefined where there are none, as on Windows
 */
function makeFifos(folder, count) {
    const program = MKFIFO.find((path) => (0,external_node_fs_.existsSync)(path));
    if (process.platform === 'win32' || program === undefined)
        return undefined;
    const paths = Array.from({ length: count }, (_, at) => (0,external_node_path_.join)(folder, `fifo-${process.pid}-${at}`));
    const { status } = (0,external_node_child_process_.spawnSync)(program, ['-m', '600', ...paths], { cwd: folder, env: {}, stdio: 'ignore' });
    return status === 0 ? paths.map(fifo_open) : undefined;
}
/** An end opens without waiting only when the other one is open: a reader that does not wait comes first. */
function fifo_open(path) {
    const first = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const write = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
        return { write, read: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY) };
    }
    finally {
        (0,external_node_fs_.closeSync)(first);
        (0,external_node_fs_.unlinkSync)(path);
    }
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(466);
;// CONCATENATED MODULE: ./build/src/leaks/search/read-here.js





/** Reads the objects in this thread, through pipes: quickest for few objects, and the way where there are no FIFOs. */
async function readHere(store, search, ids, idLength, onProgress) {
    const git = store.git.spawn(READ, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
    const ended = exitOf(git);
    try {
        if (git.stdin === null)
            throw new Error('git was started without a pipe');
        let sent = 0;
        const counted = async function* () {
            for await (const lines of ids) {
                sent += lines.length / (idLength + 1);
                yield lines;
            }
        };
        const sending = (0,external_node_stream_promises_.pipeline)(counted, git.stdin);
        // Where the ids fail there is nothing to wait for; it is heard of below.
        sending.catch(() => git.kill('SIGKILL'));
        const parser = new batch_parser_BatchParser(search, idLength);
        for await (const chunk of outputOf(git)) {
            parser.take(chunk);
            onProgress(search.result.objects);
        }
        const { code, stderr } = await ended;
        // A git that ended by itself says why; then its closed input is no news.
        if (code > 0)
            throw new GitFailure('cat-file', code, stderr);
        const fault = await sending.then(() => undefined, (error) => error);
        if (fault instanceof GitFailure)
            throw fault;
        if (code !== 0)
            throw new GitFailure('cat-file', code, stderr);
        if (fault !== undefined)
            throw fault;
        parser.finish();
        if (search.result.objects + search.result.missing.length !== sent) {
            throw new Error('git did not answer for every object that it was asked for');
        }
    }
    finally {
        if (git.exitCode === null)
            git.kill('SIGKILL');
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/id-queue.js
/** Ids of objects on their way from the git that lists them to those who read them; one a line, in order. */
class IdQueue {
    #width;
    #lists = [];
    #count = 0;
    /** @param idLength digits of an id: 40 or 64 */
    constructor(idLength) {
        this.#width = idLength + 1;
    }
    get count() {
        return this.#count;
    }
    /** @param lines ids, one a line */
    push(lines) {
        if (lines.length === 0)
            return;
        this.#lists.push(lines);
        this.#count += lines.length / this.#width;
    }
    /** The next `count` ids, or as many as there are. */
    take(count) {
        const taken = [];
        let left = Math.min(count, this.#count);
        this.#count -= left;
        while (left > 0) {
            const lines = this.#lists[0];
            const here = Math.min(left, lines.length / this.#width);
            taken.push(lines.subarray(0, here * this.#width));
            if (here * this.#width === lines.length)
                this.#lists.shift();
            else
                this.#lists[0] = lines.subarray(here * this.#width);
            left -= here;
        }
        return taken.length === 1 ? taken[0] : Buffer.concat(taken);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/read-in-threads.js



/** Ids that are read ahead of those who need them: 16 MB of them. */
const MOST_AHEAD = 400_000;
/** Fewer ids are not handed out at once, … */
const LEAST = 64;
/**
 * … else this part of what is left, for each reader. Neighbours share bases, so large pieces are inflated faster; what
 * is left in the end is cut into small ones, so that all readers end at the same time.
 */
const SHARE = 2;
const TELLING_MS = 1_000;
/**
 * Reads objects by several threads, each with a git of its own. Whoever has little left to do gets the next ids.
 * @throws whatever a thread, or a git, or `ids` failed with
 */
async function readInThreads(store, means, order, ids, onProgress) {
    const changed = new Signal();
    const readers = [];
    const tell = () => onProgress(readers.reduce((sum, { done }) => sum + done, 0));
    means.threads.forEach((thread, at) => {
        readers.push(new Reader(store, thread, means.fifos[at], order, () => changed.fire()));
    });
    // By the clock: a thread that has much to look at closely says nothing for long.
    const telling = setInterval(tell, TELLING_MS);
    const queue = new IdQueue(order.idLength);
    let isListed = false;
    const listing = async () => {
        for await (const lines of ids) {
            queue.push(lines);
            changed.fire();
            while (queue.count > MOST_AHEAD)
                await changed.wait();
        }
        isListed = true;
        changed.fire();
    };
    const failed = Promise.race([onlyFailure(listing()), ...readers.map(({ result }) => onlyFailure(result))]);
    failed.catch(() => { });
    try {
        while (!isListed || queue.count > 0) {
            const idlest = readers.reduce((a, b) => (b.left < a.left ? b : a));
            if (queue.count > 0 && idlest.left < FEW) {
                idlest.send(queue.take(Math.max(LEAST, Math.floor(queue.count / (SHARE * readers.length)))));
                changed.fire();
            }
            else {
                await Promise.race([changed.wait(), failed]);
            }
        }
        for (const reader of readers)
            reader.end();
        return await Promise.all(readers.map(({ result }) => result));
    }
    catch (error) {
        await Promise.all(readers.map((reader) => reader.stop()));
        throw error;
    }
    finally {
        clearInterval(telling);
    }
}
/** Never fulfilled; fails when the promise does. */
function onlyFailure(promise) {
    return promise.then(() => new Promise(() => { }));
}
/** Wakes all who wait for the next change. */
class Signal {
    #fire = () => { };
    #next = this.#renewed();
    wait() {
        return this.#next;
    }
    fire() {
        const fire = this.#fire;
        this.#next = this.#renewed();
        fire();
    }
    #renewed() {
        return new Promise((resolve) => {
            this.#fire = resolve;
        });
    }
}

// EXTERNAL MODULE: ./build/src/leaks/search/start-threads.js + 2 modules
var start_threads = __webpack_require__(382);
;// CONCATENATED MODULE: ./build/src/leaks/search/search.js










const PROGRESS_MS = 5_000;
/**
 * Reads every distinct object of the scope once, and finds the keys in it. What is missing or damaged is part of the
 * result.
 */
async function search(request) {
    const { store, scope, now } = request;
    const { parts, missing, unlisted } = await readScope(request).catch((error) => readPastDamage(request, error));
    const refs = await keysInRefs(store, scope, now);
    const { missing: damaged, ...result } = findings_together(parts);
    return { ...result, refs, missing: [...new Set(missing)].sort(), damaged, unlisted };
}
async function readScope(request) {
    const { store, scope, now } = request;
    const idLength = idLengthOf(store);
    const missing = [];
    let unlisted = false;
    const ids = idsOf(store, scope, {
        idLength,
        missing: (id) => missing.push(id),
        complaint: () => {
            unlisted = true;
        },
    });
    const onProgress = everyFewSeconds(request.onProgress);
    const threads = request.threads ?? (0,start_threads/* startThreads */.Y)(store.gitDir, now);
    const fifos = threads.length > 0 ? makeFifos(store.gitDir, threads.length) : undefined;
    const folder = store.gitDir;
    if (fifos !== undefined) {
        const parts = await readInThreads(store, { threads, fifos }, { idLength, folder }, ids, onProgress);
        return { parts, missing, unlisted };
    }
    for (const thread of threads)
        await thread.stop();
    const objects = new object_search_ObjectSearch({ finder: new detector_Detector({ now }), idLength, folder });
    await readHere(store, objects, ids, idLength, onProgress);
    return { parts: [objects.result], missing, unlisted };
}
/** git ends at the first object that it cannot read: then all others are read once more, by a longer way. */
async function readPastDamage({ store, scope, now, onProgress }, error) {
    if (!(error instanceof GitFailure))
        throw error;
    const idLength = idLengthOf(store);
    const objects = new object_search_ObjectSearch({ finder: new detector_Detector({ now }), idLength, folder: store.gitDir });
    const { found, missing } = await searchDamaged(store, scope, objects, idLength, everyFewSeconds(onProgress));
    return { parts: [found], missing, unlisted: true };
}
function idLengthOf({ hashName }) {
    return hashName === 'sha1' ? 40 : 64;
}
/** The ids of all objects of the scope, one a line, each once. */
async function* idsOf(store, scope, options) {
    const ofTree = scope.range.kind === 'all' ? undefined : scope.tree;
    if (ofTree !== undefined)
        yield Buffer.from(`${ofTree}\n`);
    for (const lister of listers(scope)) {
        yield* idLines(store, lister, { ...options, leaveOut: ofTree });
    }
}
/** Names of refs that hold a key: of all refs where everything is read, else of those that name what is read or are told. */
async function keysInRefs(store, scope, now) {
    const { tree, range, refNames } = scope;
    const tips = new Set([tree, ...(range.kind === 'commits' ? range.include : [])]);
    const refs = (await store.refs()).filter(({ id }) => range.kind === 'all' || tips.has(id)).map(({ name }) => name);
    const told = (refNames ?? [])
        .map((name) => Buffer.from(name))
        .filter((name) => !refs.some((ref) => ref.includes(name)));
    // The shortest key takes 90 characters.
    const long = [...refs, ...told].filter((name) => name.length >= 64);
    if (long.length === 0)
        return [];
    const detector = new detector_Detector({ now });
    return long.flatMap((ref) => detector.find(ref).map((detection) => ({ ref, detection })));
}
function everyFewSeconds(tell) {
    let next = Date.now() + PROGRESS_MS;
    return (objects) => {
        if (tell === undefined || Date.now() < next)
            return;
        next = Date.now() + PROGRESS_MS;
        tell(objects);
    };
}

;// CONCATENATED MODULE: ./build/src/scan/scan.js











/** Reads all that the scope asks for, tells what is where, and judges it by the allow list. */
async function scan(request) {
    const { store, scope, now, lists: loading, ...means } = request;
    // What needs no finding is looked up while the threads read.
    const [result, lists, hygiene, refs, head] = await Promise.all([
        search({ git: store.git, store, scope, now, ...means }),
        loading,
        lookAtHygiene(store, scope),
        store.refs(),
        store.head(),
    ]);
    const finder = once(() => new detector_Detector({ now }));
    const tips = [...refs.map(({ id }) => id), ...asList(head)];
    const findings = await locate({ store, scope, tips, finder }, result);
    const { leaking, allowed, unused } = judge(findings, lists, await heldByBase(store, scope, findings));
    const report = {
        leaks: groupLeaks(leaking),
        allowed,
        read: { commits: result.commits, objects: result.objects, bytes: result.bytes },
        described: scope.described,
        warnings: [...scope.warnings, ...lists.warnings, ...problemsOf(lists)],
        incomplete: [...scope.incomplete, ...gapsOf(result)],
        unread: await placeNotes(store, scope, result.notes, finder),
        unused: scope.range.kind === 'all' ? unused : [],
        hygiene,
    };
    return redacted(report, finder);
}
function problemsOf({ input, ruling, headOnly }) {
    const told = new Set(ruling.problems.map(({ line, message }) => `${line} ${message}`));
    // A head that leaves the base's list as it is would tell of each line twice.
    const ofHead = headOnly.problems.filter(({ line, message }) => !told.has(`${line} ${message}`));
    return [...input.problems, ...ruling.problems, ...ofHead].map(describeProblem);
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
function asList(value) {
    return value === undefined ? [] : [value];
}

;// CONCATENATED MODULE: ./build/src/scan/surroundings.js


function readSurroundings(env) {
    return {
        workspace: env.GITHUB_WORKSPACE || process.cwd(),
        temp: env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
        runnerTemp: env.RUNNER_TEMP || undefined,
        event: { name: env.GITHUB_EVENT_NAME ?? '', payload: readPayload(env.GITHUB_EVENT_PATH) },
        repository: env.GITHUB_REPOSITORY ?? '',
        serverUrl: env.GITHUB_SERVER_URL || undefined,
    };
}
/** Undefined where there is no readable payload: then the event names no commits, and everything is read. */
function readPayload(path) {
    try {
        return path === undefined || path === '' ? undefined : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/scan/run.js














/** The scan action, from its inputs to its outputs. @param threads as `search` takes them */
async function main(threads, now) {
    try {
        await run({ threads, inputs: readInputs(), surroundings: readSurroundings(process.env), now });
    }
    catch (error) {
        // Whoever goes on in spite of the failure must not take silence for a clean repository.
        core/* setOutput */.uH('complete', 'false');
        const reason = error instanceof user_error/* UserError */.y ? `\n\n${literally(error.message)}` : '';
        writeSummary(`# asc-key scan: not done\n\nNothing was read to its end.${reason}\n`);
        throw error;
    }
}
/** @throws {UserError} when nothing can be read at all; leaks and gaps are published instead. */
async function run(task) {
    const { inputs, surroundings } = task;
    const { workspace, temp } = surroundings;
    const checkout = (0,git_checkout/* locateCheckout */.F)(workspace, inputs.path);
    const git = await Git.find({ workspace });
    const target = inputs.sarifFile === undefined ? undefined : targetInside(workspace, inputs.sarifFile, 'sarif-file');
    const store = await Store.open(git, checkout, temp);
    try {
        await scanStore(store, target, task);
    }
    finally {
        await store.close();
    }
}
async function scanStore(store, target, task) {
    const { threads, inputs, surroundings, now } = task;
    const { event, repository, serverUrl, runnerTemp } = surroundings;
    const request = { commits: inputs.commits, event, repository, serverUrl, runnerTemp };
    const scope = await resolveScope({ ...request, checkout: store, git: store.git });
    const report = await scan({
        store,
        scope,
        now,
        ...(threads.length > 0 ? { threads } : {}),
        lists: loadAllowLists(store, scope, inputs.allow),
        onProgress: progressTeller(store, scope, core/* info */.pq),
    });
    if (target !== undefined)
        await publishSarif(store, report, target);
    publish(report, inputs);
}

;// CONCATENATED MODULE: ./build/src/scan/action.js


/** Settled when the action is done. */
function runScan(threads, now) {
    return runAction(() => main(threads, now));
}


/***/ })

};
;