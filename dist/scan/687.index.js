"use strict";
exports.id = 687;
exports.ids = [687,617];
exports.modules = {

/***/ 9687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScan: () => (/* binding */ runScan)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(235);
// EXTERNAL MODULE: ./build/src/runner/machine-fault.js
var machine_fault = __webpack_require__(4292);
// EXTERNAL MODULE: ./build/src/runner/user-error.js
var user_error = __webpack_require__(9926);
;// CONCATENATED MODULE: ./build/src/runner/run-action.js



/**
 * Runs an action to its end. Whatever is thrown, there or in a callback that nobody waits for, the step fails with one
 * `::error::` line and no stack trace; the places of the stack, without any message, are printed in debug mode only.
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
    const failAsleep = (code) => {
        // Whoever ends the process with another code has said why.
        if (code === 0 || code === UNSETTLED)
            fail(new Error('The action waits for something that never comes'));
    };
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
/** Node's exit code where the top of a module waits for ever. */
const UNSETTLED = 13;
/** A message of our own is printed; any other could hold what it failed on, so only its kind is named. */
function explain(error) {
    if (isUserError(error))
        return error.message;
    const machine = (0,machine_fault/* machineFault */.M)(error);
    if (machine !== undefined)
        return machine;
    return `This is a fault of asc-key, not of your workflow (${kindOf(error)}). Run the job again with debug logging, and report the lines that begin with "at" in an issue of asc-key.`;
}
/** In characters: lines of a stack are shorter, and a message may look like one. */
const LONGEST_FRAME = 1000;
/**
 * The places in the stack: function, file without its folders, line and column. All else could hold anything, for a
 * message may span lines and look like a stack.
 */
function places(error) {
    const message = new Set(((0,machine_fault/* textOf */.b)(error, 'message') ?? '').split('\n'));
    const frames = ((0,machine_fault/* textOf */.b)(error, 'stack') ?? '').split('\n').flatMap((line) => {
        if (line.length > LONGEST_FRAME)
            return [];
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
    const name = (0,machine_fault/* textOf */.b)(error, 'name') ?? '';
    const code = (0,machine_fault/* textOf */.b)(error, 'code') ?? '';
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/leaks/git/checkout.js
var git_checkout = __webpack_require__(1101);
// EXTERNAL MODULE: ./build/src/leaks/git/files.js
var files = __webpack_require__(9266);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/trim-ends.js
var trim_ends = __webpack_require__(1176);
// EXTERNAL MODULE: ./build/src/leaks/git/git.js + 2 modules
var git_git = __webpack_require__(5617);
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
        if (!(error instanceof git_git.GitFailure))
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

// EXTERNAL MODULE: ./build/src/leaks/git/object-folders.js
var object_folders = __webpack_require__(38);
// EXTERNAL MODULE: ./build/src/leaks/git/special-files.js
var special_files = __webpack_require__(6556);
;// CONCATENATED MODULE: ./build/src/leaks/git/checkout-parts.js






/** @throws {UserError} when the repository is of a kind that cannot be read. */
async function readParts(git, layout) {
    const objects = (0,object_folders/* objectFolders */.hd)(layout.commonDir);
    (0,special_files/* refuseSpecialFiles */.v)([...new Set([layout.gitDir, layout.commonDir])], objects.paths);
    const config = await readConfig(git, (0,external_node_path_.join)(layout.commonDir, 'config'));
    const isPartial = config.some(({ key }) => key === 'extensions.partialclone' || /^remote\..*\.promisor$/s.test(key)) ||
        objects.paths.some(object_folders/* hasPromisorPack */.B2);
    return {
        layout,
        config,
        hashName: hashNameOf(lastValue(config, 'extensions.objectformat')),
        refFormat: lastValue(config, 'extensions.refstorage')?.toLowerCase() === 'reftable' ? 'reftable' : 'files',
        objects: objects.paths,
        shallow: readShallow(layout.commonDir),
        mayMiss: isPartial || objects.lost > 0,
        isPartial,
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

// EXTERNAL MODULE: ./build/src/leaks/git/paths.js
var paths = __webpack_require__(3533);
;// CONCATENATED MODULE: ./build/src/leaks/git/copy-refs.js







/** What a file of a ref holds: an object id, or the name of another ref. */
const REF = /^(?:ref:[ \t]*refs\/[^\0\r\n]+|[0-9a-f]{40}(?:[0-9a-f]{24})?)$/;
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
    if (text === undefined || !REF.test((0,trim_ends/* trimEnds */.$)(text, '', ' \t\r\n')))
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
/**
 * A handler takes the place of the default, which ends the process: so the signal is given once more, unless somebody else
 * has a handler, too, and ends the process by it.
 */
function onSignal(signal) {
    if (process.listenerCount(signal) > 1)
        return;
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

;// CONCATENATED MODULE: ./build/src/leaks/git/object-database.js










/**
 * A bare repository of our own, through which the objects of the checkout are read: its refs are copies, its objects are
 * the checkout's (as alternates), its configuration is ours. So nothing that the checkout's configuration names is ever
 * run, it does not matter whose files they are, and the checkout stays untouched.
 */
class ObjectDatabase {
    git;
    /** For `GIT_DIR`. */
    gitDir;
    /** A second repository of ours, for what is fetched; its objects are seen through `gitDir`, too. */
    fetchDir;
    /** Hexadecimal digits of an object's id: 40, or 64 where the hash is SHA-256. */
    idLength;
    checkoutGitDir;
    checkoutPath;
    /** The settings of the checkout: hostile text, to be looked at and never handed to git as they stand. */
    checkoutConfig;
    /** Whether objects may be missing on purpose (partial clone) or because an alternate is gone. */
    mayMiss;
    /** Whether it is a partial clone: it asked for no more than it has. */
    isPartial;
    /** Ids of objects that were seen to be there: git is not asked for them again. */
    present = new Set();
    #folder;
    #shallow;
    #brokenRefs = 0;
    #closing = [];
    /** What git was asked already: nobody but us changes the store. */
    #refs;
    #head;
    constructor(git, checkoutPath, folder, parts) {
        this.git = git;
        this.checkoutPath = checkoutPath;
        this.#folder = folder;
        this.gitDir = (0,external_node_path_.join)(folder, 'read.git');
        this.fetchDir = (0,external_node_path_.join)(folder, 'fetched.git');
        this.idLength = parts.hashName === 'sha1' ? 40 : 64;
        this.checkoutGitDir = parts.layout.gitDir;
        this.checkoutConfig = parts.config;
        this.#shallow = parts.shallow;
        this.mayMiss = parts.mayMiss;
        this.isPartial = parts.isPartial;
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
        const store = new ObjectDatabase(git, checkoutPath, makeTemporary(tempFolder), parts);
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
        this.#head ??= this.#readHead();
        return this.#head;
    }
    /** Nearly always HEAD holds an id, or the name of one of the refs: where these were asked for, git is not asked again. */
    async #readHead() {
        const text = (0,trim_ends/* trimEnds */.$)((0,files/* readSmall */.o5)((0,external_node_path_.join)(this.gitDir, 'HEAD')) ?? '', '', ' \t\r\n');
        if (text.length === this.idLength && /^[0-9a-f]+$/.test(text) && !/^0+$/.test(text))
            return text;
        const branch = /^ref:[ \t]*(refs\/.+)$/s.exec(text)?.[1];
        const name = branch === undefined ? undefined : Buffer.from(branch);
        const refs = name === undefined ? undefined : await this.#refs?.catch(() => []);
        return refs?.find((each) => each.name.equals(name))?.id ?? this.resolve('HEAD');
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
    /** Has something done when the store is closed. */
    onClose(work) {
        this.#closing.push(work);
    }
    async close() {
        for (const work of this.#closing.splice(0))
            work();
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

// EXTERNAL MODULE: ./build/src/runner/untrusted.js
var untrusted = __webpack_require__(2454);
// EXTERNAL MODULE: ./build/src/leaks/objects/presence.js
var presence = __webpack_require__(3104);
// EXTERNAL MODULE: ./build/src/leaks/wording.js
var wording = __webpack_require__(1830);
;// CONCATENATED MODULE: ./build/src/leaks/range/scope-builder.js
/** The one-line fix for whatever a shallow or partial checkout lacks. */
const FIX = 'Set fetch-depth: 0 on actions/checkout (with persist-credentials: false or an ssh key, too, since what is missing cannot be fetched afterwards then).';
/** The one for a commit that a whole clone does not have: no ref of the checkout led to it. */
const FIX_OF_WHOLE = 'The checkout is a full clone, so fetch-depth changes nothing: check out a ref that contains it, or let the scan fetch it (persist-credentials: true on actions/checkout, or an ssh key).';
/** What helps where something named by the event or the input is not there. */
function fixFor(history) {
    return history.isPart ? FIX : FIX_OF_WHOLE;
}
/** A scope while it is being decided. */
class ScopeBuilder {
    tree;
    range = { kind: 'none' };
    base;
    baseName;
    noListBecause;
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
    describe(sentence) {
        this.described.push(sentence);
    }
    warn(sentence) {
        this.warnings.push(sentence);
    }
    /** What could not be read; the scan fails. */
    markIncomplete(sentence, fix = FIX) {
        this.incomplete.push(`${sentence} ${fix}`);
    }
    build() {
        return {
            tree: this.tree,
            range: this.range,
            base: this.base,
            ...(this.baseName === undefined ? {} : { baseName: this.baseName }),
            ...(this.noListBecause === undefined ? {} : { noListBecause: this.noListBecause }),
            ...(this.refNames.length > 0 ? { refNames: this.refNames } : {}),
            described: this.described,
            warnings: this.warnings,
            incomplete: this.incomplete,
        };
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/range/all.js




/** A longer list of names helps nobody. */
const MOST_NAMES = 20;
/** Refs of pull requests are left out: anyone can open one, and there may be very many. */
const PATTERNS = ['refs/heads/*', 'refs/tags/*', 'refs/notes/*'];
/**
 * The whole object store, with the heads, tags and notes of the remote that the checkout does not have. Where the remote
 * cannot be asked, a whole clone is read as it stands; of a shallow or partial one the rest is missing.
 */
async function takeAll(history, builder, mayFetch) {
    const { store } = history;
    builder.range = { kind: 'all' };
    const remote = mayFetch ? await history.remote() : undefined;
    const listed = await remote?.list(PATTERNS);
    if (remote !== undefined && listed !== undefined)
        await bringAll(history, builder, remote, listed);
    const refs = await store.refs();
    if (listed === undefined)
        asItStands(builder, builder.tree === undefined ? refs : [HEAD, ...refs], whyNotAsked(history, mayFetch));
    // Whether something is missing that the refs lead to is looked at while the objects are read.
    if (history.shallow)
        builder.markIncomplete('The checkout is shallow, and the rest of its history could not be fetched.');
    if (store.brokenRefs > 0)
        builder.warn(`${(0,wording/* count */.U9)(store.brokenRefs, 'ref')} of the checkout cannot be read.`);
    builder.describe(`Read: the whole object store, with ${summaryOf(refs)}. Refs of pull requests (refs/pull/*) are not fetched for it.`);
}
async function bringAll(history, builder, remote, listed) {
    const { store } = history;
    const ids = [...new Set(listed.map((ref) => ref.id))];
    let fetched = true;
    if (history.shallow || store.mayMiss) {
        fetched = await bringWhole(remote, ids, await store.head());
        await history.noteFetched();
    }
    else {
        const missing = await (0,presence/* missingOf */.oy)(store, ids);
        fetched = missing.length === 0 || (await remote.fetchUpdates(missing));
    }
    if (!fetched)
        builder.markIncomplete('Branches, tags or notes of the remote are not in the checkout and could not be fetched.', fixFor(history));
    const known = new Set((await store.refs()).map((ref) => ref.id));
    const lost = new Set(await (0,presence/* missingOf */.oy)(store, ids));
    const added = listed.filter((ref) => !known.has(ref.id) && !lost.has(ref.id));
    await store.addRefs(added.map(({ name, id }) => ({ id, name: Buffer.concat([Buffer.from('refs/origin/'), name.subarray(5)]) })));
}
/** What was checked out may be in no branch, as the merge that GitHub makes for a pull request, and be gone by now. */
async function bringWhole(remote, ids, head) {
    if (head !== undefined && (await remote.fetch([...ids, head])))
        return true;
    return ids.length === 0 || remote.fetch(ids);
}
const HEAD = { name: Buffer.from('HEAD') };
function whyNotAsked({ store }, mayFetch) {
    if (!mayFetch)
        return 'not wanted';
    return store.checkoutConfig.some(({ key }) => /^remote\..+\.url$/s.test(key)) ? 'no answer' : 'no remote';
}
function asItStands(builder, refs, why) {
    const names = refs.slice(0, MOST_NAMES).map((ref) => (0,untrusted/* forLog */.I)(ref.name));
    const more = refs.length > MOST_NAMES ? ` and ${refs.length - MOST_NAMES} more` : '';
    const sentence = `the clone is read as it stands, with these refs: ${names.join(', ') || 'none'}${more}.`;
    if (why === 'not wanted')
        builder.describe(`The remote is not asked: ${sentence}`);
    else if (why === 'no remote')
        builder.warn(`The checkout has no remote: ${sentence}`);
    else
        builder.warn(`The remote could not be asked for what the checkout does not have: ${sentence}`);
}
function summaryOf(refs) {
    const names = refs.map((ref) => ref.name.toString('latin1'));
    const tags = names.filter((name) => /^refs\/(?:origin\/)?tags\//.test(name)).length;
    const notes = names.filter((name) => /^refs\/(?:origin\/)?notes\//.test(name)).length;
    return `${(0,wording/* count */.U9)(tags, 'tag')}, ${(0,wording/* count */.U9)(notes, 'ref')} of notes and ${(0,wording/* count */.U9)(names.length - tags - notes, 'other ref')}`;
}

;// CONCATENATED MODULE: ./build/src/leaks/range/branches.js
/**
 * The commit that a branch stands at, as the server has it now; undefined where it does not say. No ref of the checkout
 * stands in for that: people who write the content may have chosen what is called like the branch.
 */
async function branchTip(history, branch) {
    return branch === undefined ? undefined : refOnServer(history, `refs/heads/${branch}`);
}
/** The commit that the default branch stands at, as the server has it now. @param branch its name, where that is known */
async function defaultTip(history, branch) {
    return branch === undefined ? refOnServer(history, 'HEAD') : branchTip(history, branch);
}
/** The object that a ref of the server names; the ref is given by its full name. */
async function refOnServer(history, name) {
    const listed = await (await history.remote())?.list([name]);
    return listed?.find((ref) => ref.name.toString() === name)?.id;
}

// EXTERNAL MODULE: ./build/src/leaks/allow/file-name.js
var file_name = __webpack_require__(1426);
// EXTERNAL MODULE: ./build/src/leaks/objects/entries-at.js
var entries_at = __webpack_require__(7347);
// EXTERNAL MODULE: ./build/src/leaks/objects/read-objects.js
var read_objects = __webpack_require__(9452);
;// CONCATENATED MODULE: ./build/src/leaks/range/objects.js


/** So often trees that were fetched may name others that are missing. */
const ROUNDS = 8;
/** Fetches the objects that a range brings, as far as they are missing. Returns those that are missing still; undefined when git cannot follow the range. */
async function bringRange(history, { include, exclude }) {
    if (!history.mayMiss)
        return [];
    const steps = await history.walk(include, exclude);
    if (steps === undefined)
        return undefined;
    // The trees just outside of the range show what it did not bring.
    const outside = await treesOf(history, exclude);
    await history.bringMissing([...new Set([...steps.map((step) => step.tree), ...outside])]);
    return bringBelow(history, [...include, ...exclude.map((id) => `^${id}`)]);
}
/** Fetches the files of a commit, as far as they are missing. Returns the objects that are missing still. */
async function bringFiles(history, commit) {
    if (!history.mayMiss)
        return [];
    const tree = await bringTree(history, commit);
    return tree === undefined ? treesOrCommit(history, commit) : bringBelow(history, [tree]);
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
/** Fetches the tree of a commit; undefined when it cannot be had. */
async function bringTree(history, commit) {
    const [tree] = await treesOf(history, [commit]);
    if (tree === undefined)
        return undefined;
    await history.bringMissing([tree]);
    return (await (0,presence/* missingOf */.oy)(history.store, [tree])).length === 0 ? tree : undefined;
}
/** What is missing where the tree of a commit is: the tree, or the commit that would name it. */
async function treesOrCommit(history, commit) {
    const trees = await treesOf(history, [commit]);
    return trees.length > 0 ? trees : [commit];
}
async function bringBelow(history, revisions) {
    let missing = await (0,presence/* missingBelow */.E1)(history.store, revisions);
    for (let round = 0; missing.length > 0 && round < ROUNDS; round += 1) {
        await history.bringMissing(missing);
        const left = await (0,presence/* missingBelow */.E1)(history.store, revisions);
        if (left.length === missing.length)
            break;
        missing = left;
    }
    return missing;
}
/** The trees of commits, as these name them, whether or not they are there. */
async function treesOf(history, commits) {
    return [...(await (0,read_objects/* readCommits */.Fe)(history.store, commits)).values()].map(({ tree }) => tree);
}

;// CONCATENATED MODULE: ./build/src/leaks/range/commits.js





/** Puts a range into the builder, with its objects fetched where they are missing. */
async function takeRange(history, builder, range) {
    const completeness = await history.rangeCompleteness(range);
    if (completeness === 'cut') {
        builder.markIncomplete(`The checkout is shallow and ends before ${range.what}, and the rest could not be fetched.`);
        return;
    }
    if (completeness === 'wide') {
        builder.warn('The checkout is shallow and the rest of its history could not be fetched: a finding of this range may be older than the range.');
    }
    if (history.isPart) {
        const steps = await history.walk(range.include, range.exclude);
        builder.commits = new Set(steps?.filter((step) => !step.boundary).map((step) => step.id));
    }
    const missing = await bringRange(history, range);
    if (missing === undefined)
        builder.markIncomplete(`git cannot follow ${range.what}: a commit among them is missing.`);
    else if (missing.length > 0) {
        builder.markIncomplete(`Of ${range.what}, ${(0,wording/* count */.U9)(missing.length, 'object')} could not be read (${(0,wording/* first */.$1)(missing)}): the checkout does not have all objects.`);
    }
    builder.range = { kind: 'commits', include: range.include, exclude: range.exclude };
    builder.describe(`Read: ${range.what} (${inGitsWords(range)}).`);
}
/** For people who want to look themselves: `git log` takes it. */
function inGitsWords({ include, exclude }) {
    const [from, to] = [exclude.map(wording/* short */.h0), include.map(wording/* short */.h0)];
    return from.length === 1 && to.length === 1 ? `${from}..${to}` : [...to, ...from.map((id) => `^${id}`)].join(' ');
}
/** Makes sure that the tree of the builder and the allow list of its base can be read. */
async function takeTree(history, builder) {
    const { tree, base } = builder;
    if (base !== undefined)
        await bringFile(history, base, file_name/* ALLOW_FILE */.r);
    if (tree === undefined)
        return;
    if (!(await isThere(history.store, tree))) {
        builder.markIncomplete(`The commit ${(0,wording/* short */.h0)(tree)}, whose files are to be read, is not in the checkout.`);
        builder.tree = undefined;
        return;
    }
    const missing = await bringFiles(history, tree);
    if (missing.length > 0) {
        builder.markIncomplete(`Of the files of ${(0,wording/* short */.h0)(tree)}, ${(0,wording/* count */.U9)(missing.length, 'object')} could not be read (${(0,wording/* first */.$1)(missing)}).`);
    }
}
/** Whether a commit is there. It is read for that, by the git that files of its tree will be asked of. */
async function isThere(store, commit) {
    if (store.present.has(commit))
        return true;
    if ((await (0,entries_at/* treeOf */.g)(store, commit)) === undefined)
        return (await (0,presence/* missingOf */.oy)(store, [commit])).length === 0;
    store.present.add(commit);
    return true;
}

;// CONCATENATED MODULE: ./build/src/leaks/range/between.js





/**
 * The range of the input `commits: A..B`.
 * @throws {UserError} when one of the two is no revision of the repository.
 */
async function takeBetween(history, builder, from, to) {
    const exclude = [await resolveEnd(history, from, 'before')];
    const include = [await resolveEnd(history, to, 'after')];
    const missing = await history.bringCommits({ include, exclude });
    if (missing.length > 0) {
        builder.markIncomplete('A commit that the input "commits" names is not in the checkout and could not be fetched.', fixFor(history));
        return;
    }
    await takeRange(history, builder, { include, exclude, what: 'the commits of the given range' });
}
async function resolveEnd(history, revision, side) {
    await refuseAmbiguous(history, revision, side);
    const known = await history.store.resolve(revision);
    if (known !== undefined)
        return known;
    if ((0,presence/* isWholeId */.Vs)(history.store, revision))
        return revision;
    const found = await lookFurther(history, revision);
    if (found !== undefined)
        return found;
    throw new user_error/* UserError */.y(`The revision ${side} the dots of the input "commits" (${revision.length} characters) is not known in the checkout. Write the name of a branch or tag, or a full commit id; with fetch-depth: 0 on actions/checkout all of them are known.`);
}
/** Where git looks for a short name of a ref, in its order; the first that is there counts, whatever the others say. */
const PLACES = ['', 'refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'];
/**
 * A tag or branch that is called like the one that was meant would hide the range: git takes the first that it finds.
 * @throws {UserError} when a short name stands for several commits.
 */
async function refuseAmbiguous(history, revision, side) {
    const { store } = history;
    const name = revision.replace(/[~^].*$/s, '');
    if (name === 'HEAD' || (0,presence/* isWholeId */.Vs)(store, name))
        return;
    const full = new Set([...PLACES.map((place) => `${place}${name}`), `refs/remotes/${name}/HEAD`]);
    const refs = new Map((await store.refs()).map((ref) => [ref.name.toString(), ref.id]));
    // Where a job checks out one commit, its branches are those of the remote alone.
    if (refs.has(`refs/tags/${name}`))
        full.add(`refs/remotes/origin/${name}`);
    const named = [...full].flatMap((ref) => refs.get(ref) ?? []);
    if (named.length > 0 && /^[0-9a-f]{4,}$/.test(name)) {
        named.push(...(await store.run(['rev-parse', `--disambiguate=${name}`])).stdout.toString().split('\n').filter(Boolean));
    }
    if (new Set(named).size < 2)
        return;
    throw new user_error/* UserError */.y(`The revision ${side} the dots of the input "commits" (${revision.length} characters) is the name of several branches or tags that stand at different commits. Write its full name, as in refs/heads/main, refs/remotes/origin/main or refs/tags/v1.`);
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
    return refOnServer(history, `refs/tags/${name.replace(/^(?:refs\/)?tags\//, '')}`);
}

;// CONCATENATED MODULE: ./build/src/leaks/range/close-off.js



/**
 * Ends the history where commits are known without their trees, and keeps the range of the builder as it was. Whoever walks
 * on from any commit of the store then meets an end, as in every shallow clone, and no tree that is missing.
 */
async function closeOff(history, builder) {
    const { store } = history;
    const { range, commits } = builder;
    if (range.kind === 'all' || !history.hasBareCommits)
        return;
    const { include, exclude } = range.kind === 'commits' ? range : { include: [], exclude: [] };
    const outside = await boundaryOf(history, include, exclude);
    const ends = new Set([...outside, ...(await commitsOf(history, [...include, ...exclude]))].filter((id) => !commits.has(id)));
    await history.bringMissing(await treesOf(history, [...ends]));
    const headers = await (0,read_objects/* readCommits */.Fe)(store, history.formerEnds);
    const isOpen = (id) => headers.get(id)?.parents.every((parent) => commits.has(parent) || ends.has(parent)) ?? false;
    const closed = history.formerEnds.filter((id) => !isOpen(id));
    store.shallow = [...new Set([...ends, ...closed, ...readShallow(store.fetchDir)])];
    if (range.kind !== 'commits')
        return;
    builder.range = { ...range, exclude: [...new Set([...exclude, ...ends])] };
    const left = await history.walk(include, builder.range.exclude);
    if (left?.filter((step) => !step.boundary && commits.has(step.id)).length !== commits.size) {
        builder.markIncomplete('The history that was fetched does not fit to that of the checkout, so the range could not be read whole.');
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

// EXTERNAL MODULE: ./build/src/is-record.js
var is_record = __webpack_require__(3471);
;// CONCATENATED MODULE: ./build/src/leaks/range/event-payload.js


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
    const [, from, to] = /^([^\s-][^\s]{0,300}?)\.\.([^\s.-][^\s]{0,300})$/.exec(input) ?? [];
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
        const [base, head] = [idOf(group.base_sha), idOf(group.head_sha)];
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
/** The names of branches and tags that an event is about, but for one that it deleted. Anyone may choose them. */
function refNames(event) {
    const { ref, after, pull_request: pull, merge_group: group } = recordOf(event.payload);
    const isGone = event.name === 'delete' || isZero(after);
    const names = [isGone ? undefined : ref, recordOf(recordOf(pull).head).ref, recordOf(group).head_ref];
    return names.filter((name) => typeof name === 'string');
}
/** From a runner's variables, with the server that GitHub's own runners have. */
function homeOf(serverUrl, repository) {
    return { serverUrl: serverUrl === undefined || serverUrl === '' ? 'https://github.com' : serverUrl, repository };
}
function readPullRequest(payload) {
    const pull = recordOf(payload.pull_request);
    const base = idOf(recordOf(pull.base).sha);
    const head = idOf(recordOf(pull.head).sha);
    if (base === undefined || head === undefined)
        return undefined;
    const number = [pull.number, payload.number].find((value) => Number.isSafeInteger(value));
    return { kind: 'pull-request', base, head, number, baseBranch: nameOf(recordOf(pull.base).ref) };
}
function readPush(payload) {
    const [before, after] = [payload.before, payload.after];
    const ref = nameOf(payload.ref);
    if (ref === undefined || (idOf(after) === undefined && !isZero(after)))
        return undefined;
    const defaultBranch = nameOf(recordOf(payload.repository).default_branch);
    return { kind: 'push', before: idOf(before), after: idOf(after), ref, defaultBranch };
}
/** The properties of a value of unknown shape; none where it has none. */
function recordOf(value) {
    return (0,is_record/* isRecord */.u)(value) ? value : {};
}
/** A full id of an object; all zeros stand for none. */
function idOf(value) {
    return typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) && !isZero(value)
        ? value
        : undefined;
}
function isZero(value) {
    return typeof value === 'string' && /^0{40,64}$/.test(value);
}
/** The name of a ref that git could take for nothing else. */
function nameOf(value) {
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
    /** Whether the checkout ended its history early and what lies after was not fetched. */
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
        const missing = await (0,presence/* missingOf */.oy)(this.store, ids);
        if (missing.length === 0 && (await this.rangeCompleteness(wanted)) === 'exact')
            return [];
        const remote = await this.remote();
        if (remote === undefined)
            return missing;
        if (!this.isPart) {
            await bringEach(missing, names, (some) => remote.fetchUpdates(some));
            return (0,presence/* missingOf */.oy)(this.store, ids);
        }
        await this.#bringGraph(remote, ids, names, this.#isWhole ? undefined : HORIZON);
        const gone = await (0,presence/* missingOf */.oy)(this.store, ids);
        const there = without(wanted, gone);
        if (this.#isWhole || (await this.rangeCompleteness(there)) === 'exact')
            return gone;
        await this.#bringGraph(remote, [...there.include, ...there.exclude], names, UNLIMITED);
        return gone;
    }
    /** Gets a single commit or tag, whatever is behind it. Says whether it is there. */
    async bringOne(id) {
        const isThere = async () => (await (0,presence/* missingOf */.oy)(this.store, [id])).length === 0;
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
    async rangeCompleteness({ include, exclude }) {
        if (!this.shallow)
            return 'exact';
        if (this.#isWhole && (await (0,presence/* missingOf */.oy)(this.store, [...include, ...exclude], this.store.fetchDir)).length === 0) {
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
            return await (0,presence/* walk */.GG)(this.store, include, exclude);
        }
        catch (error) {
            if (error instanceof git_git.GitFailure)
                return undefined;
            throw error;
        }
    }
    /** Whether a commit is another one or in its past, by what is known. */
    async contains(commit, ancestor) {
        if (commit === ancestor || (await (0,read_objects/* readCommits */.Fe)(this.store, [commit])).get(commit)?.parents.includes(ancestor))
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
        const headers = await (0,read_objects/* readCommits */.Fe)(store, store.shallow);
        const parentsOf = (id) => headers.get(id)?.parents ?? [];
        const lacking = new Set(await (0,presence/* missingOf */.oy)(store, store.shallow.flatMap(parentsOf), store.fetchDir));
        const left = store.shallow.filter((id) => !headers.has(id) || parentsOf(id).some((parent) => lacking.has(parent)));
        store.shallow = [...new Set([...left, ...readShallow(store.fetchDir)])];
    }
    /** Fetches the named objects, and of trees what they hold, but no contents of files that are not named. */
    async bringMissing(ids) {
        const missing = await (0,presence/* missingOf */.oy)(this.store, ids);
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

;// CONCATENATED MODULE: ./build/src/leaks/range/list.js

/** Decides whose allow list rules, whatever range the input chose, and fetches the commit where it is missing. */
async function addList(history, builder, vouched) {
    // Of a pull request the base may be known already, or known not to be had.
    if (vouched.kind === 'own' || builder.base !== undefined || builder.noListBecause !== undefined)
        return;
    if (vouched.kind === 'none') {
        builder.noListBecause = vouched.why;
        return;
    }
    const isBase = vouched.kind === 'commit' && vouched.isBase;
    const isOwn = (id) => id === builder.tree && !isBase;
    const id = vouched.kind === 'commit' ? vouched.id : await defaultTip(history, vouched.branch);
    if (id !== undefined && isOwn(id))
        return;
    const name = vouched.kind === 'commit' ? vouched.name : 'the default branch';
    const commit = id === undefined ? undefined : await bringCommit(history, id);
    if (commit === undefined) {
        const subject = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
        builder.noListBecause = `${subject} could not be fetched, so its allow list is not known`;
    }
    else if (!isOwn(commit)) {
        builder.base = commit;
        builder.baseName = name;
    }
}
/** The commit that an id stands for, of a tag the one that it points to; undefined where it cannot be had. */
async function bringCommit(history, id) {
    return (await history.bringOne(id)) ? history.store.resolve(`${id}^{commit}`) : undefined;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
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
/**
 * An address that every program takes for the same one. URLs of the web are read in another way than git and curl read
 * theirs: with a backslash for a slash, a host that ends at "?" or "#", spaces and tabs left out, dots and letters that
 * are encoded. Somebody could so name one host to us and another to git.
 */
const PLAIN_URL = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@\\\s]*@)?(?<host>\[[0-9a-f:.]+\]|[a-z0-9._-]+|)(?::\d{1,5})?(?<path>\/[^?#\\\s]*)?$/i;
const LEADS_AWAY = /%(?:25)*(?:2[ef]|5c|0)|\/\.{1,2}(?:\/|$)/i;
function fromUrl(text) {
    const url = parseUrl(text);
    const { host, path = '' } = PLAIN_URL.exec(text)?.groups ?? {};
    if (url === undefined || host?.toLowerCase() !== url.hostname.toLowerCase() || LEADS_AWAY.test(path))
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
    return (0,trim_ends/* trimEnds */.$)(path, '/').replace(/\.git$/, '');
}

;// CONCATENATED MODULE: ./build/src/leaks/range/pull-request.js




/**
 * A pull request, or a group of the merge queue: what its head reaches and its base does not. The files are those of
 * HEAD, which mostly is a merge of both made by GitHub, or those of the head where HEAD does not contain it.
 */
async function takePullRequest(history, builder, pull, what) {
    const { base, head } = pull;
    const names = {};
    if (pull.number !== undefined)
        names[head] = `refs/pull/${pull.number}/head`;
    const missing = await history.bringCommits({ include: [head], exclude: [base], names });
    if (missing.includes(head)) {
        builder.markIncomplete(`The head of ${what} (${(0,wording/* short */.h0)(head)}) is not in the checkout and could not be fetched.`, fixFor(history));
        return;
    }
    if (builder.tree === undefined || !(await history.contains(builder.tree, head))) {
        builder.describe(`HEAD does not contain the head of ${what}: the files of ${(0,wording/* short */.h0)(head)} are read instead.`);
        builder.tree = head;
    }
    if (base === head) {
        builder.describe(`Base and head of ${what} are the same commit: it brings nothing.`);
        return;
    }
    if (!missing.includes(base)) {
        builder.base = base;
        builder.baseName = `the base of ${what}`;
        await takeRange(history, builder, { include: [head], exclude: [base], what: `the commits of ${what}` });
        return;
    }
    await takeWithoutBase(history, builder, pull, what);
}
/**
 * The base was rewritten since, or the remote does not give it out: the branch that it was of, as the server has it now,
 * serves as well, unless the head is in it by now. Else there is nothing to compare with.
 */
async function takeWithoutBase(history, builder, pull, what) {
    const { head } = pull;
    const gone = `The base of ${what} (${(0,wording/* short */.h0)(pull.base)}) is gone or could not be fetched`;
    const tip = await branchTip(history, pull.baseBranch);
    const isThere = tip !== undefined && !(await history.bringCommits({ include: [head], exclude: [tip] })).includes(tip);
    if (isThere && !(await history.contains(tip, head))) {
        builder.base = tip;
        builder.baseName = `the base branch of ${what}`;
        builder.describe(`${gone}: the base branch as it is now is used.`);
    }
    else {
        builder.noListBecause = `The base of ${what} could not be fetched, so its allow list is not known`;
        builder.describe(`${gone}: all that its head reaches is read.`);
        await history.bringCommits({ include: [head], exclude: [] });
    }
    const exclude = builder.base === undefined ? [] : [builder.base];
    await takeRange(history, builder, { include: [head], exclude, what: `the commits of ${what}` });
}

;// CONCATENATED MODULE: ./build/src/leaks/range/push.js




/** A push: what the ref reaches now and did not reach before. */
async function takePush(history, builder, push) {
    const { before, after } = push;
    if (after === undefined) {
        builder.describe('The push deleted a ref and brought nothing: the files of HEAD are read alone.');
        return;
    }
    const missing = await history.bringCommits({
        include: [after],
        exclude: before === undefined ? [] : [before],
        names: { [after]: push.ref },
    });
    if (missing.includes(after)) {
        builder.markIncomplete(`The commit that was pushed (${(0,wording/* short */.h0)(after)}) is not in the checkout and could not be fetched.`, fixFor(history));
        return;
    }
    const include = await withTag(history, builder, push, after);
    if (before !== undefined && !missing.includes(before)) {
        const what = before === after ? 'a push that moved nothing' : 'the commits of the push';
        await takeRange(history, builder, { include, exclude: [before], what });
        return;
    }
    await takeFirstPush(history, builder, push, include);
}
/** Of a new or rewritten ref: what it reaches and the default branch does not. */
async function takeFirstPush(history, builder, push, include) {
    const why = push.before === undefined
        ? 'The push made a new ref'
        : `The commit that the ref stood at before (${(0,wording/* short */.h0)(push.before)}) is gone`;
    const isDefault = push.ref === `refs/heads/${push.defaultBranch}`;
    const tip = isDefault ? undefined : await branchTip(history, push.defaultBranch);
    const exclude = tip === undefined ? [] : [tip];
    const gone = await history.bringCommits({ include, exclude });
    if (tip !== undefined && !gone.includes(tip)) {
        builder.describe(`${why}: what it reaches and the default branch does not is read.`);
        await takeRange(history, builder, { include, exclude, what: 'the commits of the push' });
        return;
    }
    const where = isDefault ? 'on the default branch' : 'and where the default branch stands is not known';
    builder.describe(`${why} ${where}: all that it reaches is read.`);
    await takeRange(history, builder, { include, exclude: [], what: 'all commits behind the push' });
}
/**
 * Before version 6.0.2 actions/checkout turned a pushed annotated tag into a lightweight one. The object of the tag has a
 * text of its own, which must be read, so it is fetched.
 */
async function withTag(history, builder, push, after) {
    if (!push.ref.startsWith('refs/tags/'))
        return [after];
    if ((await typeOf(history, after)) === 'tag')
        return [after];
    const listed = await (await history.remote())?.list([push.ref]);
    if (listed === undefined)
        return withTagOfCheckout(history, builder, push, after);
    const id = listed.find((ref) => ref.name.toString() === push.ref)?.id;
    if (id === undefined || id === after)
        return [after];
    if (await history.bringOne(id))
        return [after, id];
    builder.markIncomplete('The object of the pushed tag could not be fetched.', fixFor(history));
    return [after];
}
/** A tag of the checkout need not be what was pushed: its text is read as well, and settles nothing. */
async function withTagOfCheckout(history, builder, push, after) {
    builder.warn('Whether the tag has a text of its own could not be asked: the remote does not answer.');
    const here = (await history.store.refs()).find((ref) => ref.name.toString() === push.ref)?.id;
    return here !== undefined && here !== after && (await typeOf(history, here)) === 'tag' ? [after, here] : [after];
}
async function typeOf(history, id) {
    const { stdout } = await history.store.run(['cat-file', '-t', id], { allowedCodes: [0, 128] });
    return stdout.toString().trim();
}

// EXTERNAL MODULE: ./build/src/leaks/git/environment.js
var environment = __webpack_require__(9000);
;// CONCATENATED MODULE: ./build/src/leaks/range/fetch-credentials.js



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
        this.#environment = { ...(0,environment/* fetchingEnvironment */.o)(process.env, origin.protocol), ...configEnvironment(settings) };
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
            if (error instanceof git_git.GitFailure)
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
    /** Fetches commits into a store that has all of their past but the latest, and so lets the remote know what it has. */
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
            if (error instanceof git_git.GitFailure)
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

;// CONCATENATED MODULE: ./build/src/leaks/range/vouched.js

/**
 * Events whose `GITHUB_SHA` is a commit that somebody with write access put into the repository, whoever starts them:
 * https://docs.github.com/actions/reference/events-that-trigger-workflows
 */
const VOUCHING = new Set([
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'workflow_run',
    'issue_comment',
    'issues',
    'release',
    'create',
]);
/** Of these, those that nobody without write access can start. */
const STARTED_BY_WRITERS = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
/**
 * The commit that an event vouches for: its allow list was accepted by somebody with write access. A list that came with
 * what a stranger wrote must not allow what came with it.
 */
function vouchedBy({ event, sha, isElsewhere }) {
    const { name } = event;
    const payload = recordOf(event.payload);
    // Who opens a pull request from a fork writes the fork's list, too: whatever is checked out, the base's rules.
    if (vouched_isThere(payload.pull_request)) {
        return byBase(idOf(recordOf(recordOf(payload.pull_request).base).sha), 'the pull request');
    }
    if (name === 'merge_group' || vouched_isThere(payload.merge_group)) {
        return byBase(idOf(recordOf(payload.merge_group).base_sha), 'the merge group');
    }
    // Outside of GitHub Actions nothing is checked out but what whoever runs the scan has chosen.
    if (name === '')
        return { kind: 'own' };
    if (isElsewhere) {
        return STARTED_BY_WRITERS.has(name)
            ? { kind: 'own' }
            : {
                kind: 'none',
                why: 'The checkout is of another repository than the event, which people without write access can start',
            };
    }
    if (!VOUCHING.has(name)) {
        return { kind: 'default-branch', branch: nameOf(recordOf(payload.repository).default_branch) };
    }
    const id = idOf(sha);
    if (id === undefined)
        return { kind: 'none', why: 'GITHUB_SHA names no commit' };
    return { kind: 'commit', id, name: 'the commit of the event (GITHUB_SHA)', isBase: false };
}
function byBase(id, what) {
    if (id === undefined)
        return { kind: 'none', why: `The event does not name the base of ${what}` };
    return { kind: 'commit', id, name: `the base of ${what}`, isBase: true };
}
/** Whatever it looks like: a base that cannot be read allows nothing. */
function vouched_isThere(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./build/src/leaks/range/find-scope.js














/**
 * Decides what is read, by the input and the event, and fetches into the store what of it the checkout does not have.
 * What cannot be had is listed in `incomplete`, never passed over.
 * @throws {UserError} for an input that is none of the four forms, and for revisions that do not exist.
 */
async function resolveScope(request) {
    try {
        return await decide(request);
    }
    catch (error) {
        if (!(error instanceof git_git.GitFailure))
            throw error;
        return whateverThereIs(request);
    }
}
/** git met damage where it was asked for commits: nobody knows what the event brought, but all that is there is read. */
async function whateverThereIs(request) {
    const builder = new ScopeBuilder(await request.store.head());
    const input = readCommitsInput(request.commits);
    if (input === 'auto' || input.kind !== 'none')
        builder.range = { kind: 'all' };
    const vouched = vouchedBy({ ...request, isElsewhere: originOf(request).isElsewhere });
    const isOwn = vouched.kind === 'own' || (vouched.kind === 'commit' && vouched.id === builder.tree);
    if (!isOwn)
        builder.noListBecause = 'git could not follow the history of the checkout, which is damaged';
    builder.describe(builder.range.kind === 'none'
        ? 'Read: the files of HEAD alone.'
        : 'Read: all objects that are there, since the range could not be told.');
    builder.markIncomplete('git could not follow the history of the checkout, which is damaged: the commits that were to be read are not known.', 'Run git fsck in the checkout to see what is broken, and check the repository out again.');
    return builder.build();
}
async function decide(request) {
    const store = request.store;
    const mayFetch = request.fetch ?? true;
    const { origin, home, isElsewhere } = originOf(request);
    const history = new History(store, async () => mayFetch ? Remote.connect(store, origin, { ...home, runnerTemp: request.runnerTemp }) : undefined);
    const event = isElsewhere ? ELSEWHERE : readEvent(request.event);
    const input = readCommitsInput(request.commits);
    const requested = input === 'auto' ? event : input;
    const head = await store.head();
    const builder = new ScopeBuilder(head);
    if (event !== ELSEWHERE)
        builder.refNames = refNames(request.event);
    if (head === undefined && (await isEmpty(store, requested))) {
        builder.describe('The repository has no commits: there is nothing to read.');
        return builder.build();
    }
    const vouched = vouchedBy({ ...request, isElsewhere });
    // What is fetched for the base may end the history anew: a given range is looked at after that.
    const comesFirst = requested.kind === 'between' || requested.kind === 'none';
    if (comesFirst)
        await addList(history, builder, vouched);
    await take(requested, history, builder, mayFetch);
    if (!comesFirst)
        await addList(history, builder, vouched);
    if (head === undefined && builder.tree === undefined)
        explainNoTree(builder);
    await takeTree(history, builder);
    await closeOff(history, builder);
    return builder.build();
}
const ELSEWHERE = { kind: 'all', why: 'The checkout is of another repository than the event.' };
async function take(requested, history, builder, mayFetch) {
    switch (requested.kind) {
        case 'none':
            return builder.describe('Read: the files of HEAD alone.');
        case 'all':
            if (requested.why !== undefined)
                builder.describe(requested.why);
            return takeAll(history, builder, mayFetch);
        case 'between':
            return takeBetween(history, builder, requested.from, requested.to);
        case 'pull-request':
            return takePullRequest(history, builder, requested, 'the pull request');
        case 'merge-group': {
            const group = { ...requested, kind: 'pull-request', number: undefined, baseBranch: undefined };
            return takePullRequest(history, builder, group, 'the merge group');
        }
        case 'push':
            return takePush(history, builder, requested);
    }
}
/** A repository just made: no ref and no HEAD. An event that names commits must find them all the same. */
async function isEmpty(store, requested) {
    const namesCommits = requested.kind !== 'none' && requested.kind !== 'all';
    return !namesCommits && (await store.refs()).length === 0 && store.brokenRefs === 0;
}
function explainNoTree(builder) {
    if (builder.range.kind === 'all')
        builder.warn('HEAD names no commit: no files are read, but the whole history is.');
    else
        builder.markIncomplete('HEAD names no commit, so there are no files to read.', 'Check out a commit before this step.');
}
/** Of several addresses the one that is the job's own repository counts, else the first, which git takes, too. */
function originOf({ store, serverUrl, repository }) {
    const home = homeOf(serverUrl, repository);
    const origins = store.checkoutConfig
        .filter(({ key }) => key === 'remote.origin.url')
        .map(({ value }) => parseOrigin(value, store.checkoutPath));
    const relations = origins.map((origin) => relationTo(home, origin));
    const own = relations.indexOf('same');
    const isElsewhere = relations.length > 0 && relations.every((relation) => relation === 'other');
    return { home, origin: origins[Math.max(own, 0)], isElsewhere };
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
            try {
                // "wx": fails for whatever is there, a link to nowhere included.
                (0,external_node_fs_.writeFileSync)(fresh, content, { flag: 'wx' });
                (0,external_node_fs_.renameSync)(fresh, file);
            }
            catch (error) {
                (0,external_node_fs_.rmSync)(fresh, { force: true });
                throw error;
            }
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

// EXTERNAL MODULE: ./build/src/leaks/allow/allow-list.js + 1 modules
var allow_list = __webpack_require__(9013);
;// CONCATENATED MODULE: ./build/src/runner/inputs.js


/** The input as it was given, untrimmed; empty when it is missing. */
function readText(name) {
    return core/* getInput */.V4(name, { trimWhitespace: false });
}
/** The inputs of an action that were taken out of the environment. */
class Inputs {
    #given;
    /** @param given values by the names of their environment variables */
    constructor(given) {
        this.#given = given;
    }
    /** The input as it was given, untrimmed; empty when it is missing. */
    text(name) {
        return this.#given.get(environmentName(name)) ?? '';
    }
    /** The lines of an input, trimmed, empty ones left out. */
    lines(name) {
        return linesOf(this.text(name));
    }
    /** @throws {UserError} for anything but the words of YAML 1.2 for true and false. */
    flag(name) {
        const text = this.text(name).trim();
        if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(text))
            throw notAFlag(name, text.length);
        return text.toLowerCase() === 'true';
    }
    /** Every input that was given, one that the action does not know, too. */
    values() {
        return this.#given.values();
    }
}
/**
 * Takes all inputs over. They are deleted from the environment, so that no program started later inherits a secret, in
 * whichever input it came.
 */
function takeInputs(env = process.env) {
    const given = new Map();
    for (const name of Object.keys(env).filter((each) => each.startsWith('INPUT_'))) {
        given.set(name, env[name] ?? '');
        delete env[name];
    }
    return new Inputs(given);
}
/** The lines of an input, trimmed, empty ones left out. */
function readLines(name) {
    return linesOf(readText(name));
}
function linesOf(text) {
    return text
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
        throw notAFlag(name, readText(name).trim().length);
    }
}
function notAFlag(name, length) {
    return new user_error/* UserError */.y(`The input "${name}" is neither true nor false (seen: ${length} characters). Write ${name}: true or ${name}: false.`);
}
/** The name of the environment variable in which the runner hands over an input. */
function environmentName(input) {
    return `INPUT_${input.replace(/ /g, '_').toUpperCase()}`;
}

;// CONCATENATED MODULE: ./build/src/runner/timeout.js

/**
 * Reads the time for everything: `90s`, `2m` or plain seconds; empty means the fallback.
 *
 * @returns milliseconds, one second at least
 * @throws {UserError} for anything else
 */
function readTimeout(text, { fallback, longest, longestInWords }) {
    const trimmed = text.trim() || fallback;
    const [, digits, unit] = /^(\d{1,6}) ?([smh]?)$/i.exec(trimmed) ?? [];
    const seconds = Number(digits) * ({ m: 60, h: 3600 }[unit?.toLowerCase() ?? ''] ?? 1);
    if (digits === undefined || seconds < 1 || seconds > longest) {
        throw new user_error/* UserError */.y(`The input "timeout" is no time from one second to ${longestInWords} (seen: ${trimmed.length} characters). Write seconds (90s or 90) or minutes (${fallback}).`);
    }
    return seconds * 1000;
}

;// CONCATENATED MODULE: ./build/src/scan/inputs.js




const TIMEOUT = { fallback: '30m', longest: 6 * 3600, longestInWords: 'six hours' };
/** @throws {UserError} that names everything in the inputs that cannot be used. */
function readInputs() {
    const problems = new user_error/* Problems */.Z();
    const allow = (0,allow_list/* parseAllowList */.jR)(readText('allow'), 'input');
    for (const problem of allow.problems)
        if (problem.allowsNothing)
            problems.add((0,allow_list/* describeProblem */.BJ)(problem));
    const fail = readText('fail').trim() === '' ? true : problems.collect(() => readFlag('fail'));
    const timeoutText = readText('timeout').trim() || TIMEOUT.fallback;
    const timeout = problems.collect(() => readTimeout(timeoutText, TIMEOUT));
    problems.throwIfAny();
    return {
        path: readText('path').trim() || '.',
        commits: readText('commits').trim() || 'auto',
        allow,
        sarifFile: readText('sarif-file').trim() || undefined,
        fail: fail ?? true,
        timeout: timeout ?? 0,
        timeoutText,
    };
}

;// CONCATENATED MODULE: ./build/src/scan/progress.js




/** Where the number of a pack's objects stands in its index, after a head of 8 bytes: in the last of 256 counters. */
const COUNT_AT = 8 + 255 * 4;
/**
 * Logs how far a long scan has come. Where everything is read, the indexes of the packs bound the number of objects; it is
 * no more than a bound, since an object may stand in several packs.
 */
function progressLogger(store, scope, log) {
    let total;
    return (objects) => {
        if (scope.range.kind === 'all')
            total ??= countPacked(store);
        const bound = total === undefined || total < objects ? '' : ` of at most ${grouped(total)} in packs`;
        log(`Read ${grouped(objects)} objects so far${bound}.`);
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/leaks/heaps.js
var heaps = __webpack_require__(9705);
;// CONCATENATED MODULE: ./build/src/leaks/objects/connectivity.js


/**
 * Follows everything that HEAD and the refs reach, and looks for what is missing: commits, trees and files. A clone that
 * says of itself that it is whole may have lost any of them. It costs git about as much as `git rev-list --objects --all`.
 */
async function findMissing(store) {
    const missing = new Set();
    try {
        const head = await store.head();
        const tips = new Set([...(await store.refs()).map(({ id }) => id), ...(head === undefined ? [] : [head])]);
        // A tip that is missing ends git at once; to look for one first would be in vain in nearly all repositories.
        const whole = tips.size === 0 ? [] : await (0,presence/* missingBelow */.E1)(store, [...tips]).catch(ignoreFailure);
        if (whole !== undefined)
            return { missing: whole, gaveUp: false };
        for (const id of await (0,presence/* missingOf */.oy)(store, [...tips])) {
            missing.add(id);
            tips.delete(id);
        }
        if (tips.size > 0)
            for (const id of await (0,presence/* missingBelow */.E1)(store, [...tips]))
                missing.add(id);
        return { missing: [...missing], gaveUp: false };
    }
    catch (error) {
        if (!(error instanceof git_git.GitFailure))
            throw error;
        const lost = await namedAndMissing(store, error.stderr);
        return { missing: [...new Set([...missing, ...lost])], gaveUp: lost.length === 0 };
    }
}
function ignoreFailure(error) {
    if (!(error instanceof git_git.GitFailure))
        throw error;
}
/** A commit that is missing ends git's walk, and what git says then names it. */
async function namedAndMissing(store, said) {
    const named = said.match(/\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/g) ?? [];
    try {
        return await (0,presence/* missingOf */.oy)(store, [...new Set(named)]);
    }
    catch (error) {
        if (error instanceof git_git.GitFailure)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/leaks/search/findings.js
var findings = __webpack_require__(4269);
// EXTERNAL MODULE: ./build/src/leaks/search/gaps.js
var search_gaps = __webpack_require__(7846);
// EXTERNAL MODULE: ./build/src/leaks/search/feeding.js
var search_feeding = __webpack_require__(8467);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
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

// EXTERNAL MODULE: ./build/src/leaks/git/output.js
var output = __webpack_require__(2548);
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
 * Where the index of a pack is damaged, git says so, leaves its objects out, and exits with 0. That an alternate is gone was
 * noticed before, and what it held may have been fetched.
 */
const COMPLAINT = /^(?:error|fatal): (?!object directory |unable to normalize alternate )/m;
/** Chunks of a list are at least so large, unless the list ends. */
const CHUNK = 16 * 1024;
/**
 * The lines of a list as they come, in buffers of whole lines. What git says is missing is left out and
 * reported, and so is that git complained.
 * @throws {GitFailure} when git could not list all of them
 */
async function* idLines(store, lister, options) {
    let rest = Buffer.alloc(0);
    const onErrors = (stderr) => {
        if (COMPLAINT.test(stderr))
            options.complaint();
    };
    for await (const chunk of (0,output/* outputChunks */.s8)(store, lister.args, lister.input, onErrors)) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const end = bytes.length < CHUNK ? 0 : bytes.lastIndexOf(0x0a) + 1;
        if (end > 0)
            yield onlyIds(bytes.subarray(0, end), options);
        rest = bytes.subarray(end);
    }
    // Of a git that broke down the last line may be cut, which is no fault of its own.
    if (rest.length > 0)
        yield onlyIds(rest, options);
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

// EXTERNAL MODULE: ./build/src/leaks/objects/cat-file.js
var cat_file = __webpack_require__(5136);
// EXTERNAL MODULE: ./build/src/leaks/search/thread-order.js
var thread_order = __webpack_require__(3298);
;// CONCATENATED MODULE: ./build/src/leaks/search/reader.js






/** A git that has written all that it will write ends within this time. */
const SOON_MS = 1_000;
/** A git that writes objects, and a thread that reads them. */
class Reader {
    /** The ids that the thread put off, one a line, once `end` was called and all was read. */
    later;
    #git;
    #thread;
    #idLength;
    #counts = (0,thread_order/* newCounts */.fT)();
    /** @param onProgress called whenever the reader has little left to do */
    constructor(store, thread, fifo, order, onProgress) {
        this.#idLength = order.idLength;
        this.#thread = thread;
        this.#git = store.git.spawn(cat_file/* READ */.P, { gitDir: store.gitDir, stdio: ['pipe', fifo.write, 'pipe'] });
        (0,external_node_fs_.closeSync)(fifo.write);
        // When git ends early, its exit code and the count of objects show it.
        this.#git.stdin?.on('error', () => { });
        const read = thread.read({ ...order, input: fifo.read, counts: this.#counts }, { onLittleLeft: onProgress });
        this.later = this.#finish(fifo, read);
        this.later.catch(() => { });
    }
    /** How many objects it was asked for and has not read yet. */
    get left() {
        return this.#asked - this.done;
    }
    /** How many objects it has read. */
    get done() {
        return Atomics.load(this.#counts, thread_order/* DONE */.DH);
    }
    get #asked() {
        return Atomics.load(this.#counts, thread_order/* ASKED */.fg);
    }
    /** @param lines ids, one a line */
    send(lines) {
        Atomics.add(this.#counts, thread_order/* ASKED */.fg, lines.length / (this.#idLength + 1));
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
    async #finish(fifo, reading) {
        const ended = (0,output/* exitOf */.sX)(this.#git);
        try {
            const read = await reading.catch((fault) => this.#blame(fault, ended));
            const { code, stderr } = await ended;
            if (code !== 0)
                throw new git_git.GitFailure('cat-file', code, stderr);
            if (this.done !== this.#asked) {
                throw new Error('git did not answer for every object that it was asked for');
            }
            return (0,thread_order/* laterOf */.eG)(read);
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
            throw new git_git.GitFailure('cat-file', end.code, end.stderr);
        throw fault;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/read-in-threads.js



/** Ids that are read ahead of those who need them: 16 MB of them. */
const MOST_AHEAD = 400_000;
/** Fewer ids are not handed out at once, unless they are of hard objects, … */
const LEAST = 64;
/**
 * … else this part of what is left, for each reader. Neighbours share bases, so large pieces are inflated faster; what
 * is left in the end is cut into small ones, so that all readers end at the same time.
 */
const SHARE = 2;
const REPORTING_MS = 1_000;
/**
 * Reads objects by several threads, each with a git of its own. Whoever has little left to do gets the next ids.
 * @returns the ids that were put off, one a line
 * @throws whatever a thread, or a git, or `ids` failed with
 */
async function readInThreads(store, means, order, ids, onProgress) {
    const changed = new Signal();
    const readers = [];
    const report = () => onProgress(readers.reduce((sum, { done }) => sum + done, 0));
    means.threads.forEach((thread, at) => {
        readers.push(new Reader(store, thread, means.fifos[at], order, () => changed.fire()));
    });
    // By the clock: a thread that has much to look at closely says nothing for long.
    const reporting = setInterval(report, REPORTING_MS);
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
    const failed = Promise.race([onlyFailure(listing()), ...readers.map(({ later }) => onlyFailure(later))]);
    failed.catch(() => { });
    try {
        while (!isListed || queue.count > 0) {
            const idlest = readers.reduce((a, b) => (b.left < a.left ? b : a));
            if (queue.count > 0 && idlest.left < thread_order/* FEW */.dS) {
                idlest.send(queue.take(Math.max(order.isLast ? 1 : LEAST, Math.floor(queue.count / (SHARE * readers.length)))));
                changed.fire();
            }
            else {
                await Promise.race([changed.wait(), failed]);
            }
        }
        for (const reader of readers)
            reader.end();
        return Buffer.concat(await Promise.all(readers.map(({ later }) => later)));
    }
    catch (error) {
        await Promise.all(readers.map((reader) => reader.stop()));
        throw error;
    }
    finally {
        clearInterval(reporting);
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

// EXTERNAL MODULE: ./build/src/leaks/search/read-on-main-thread.js
var read_on_main_thread = __webpack_require__(1544);
// EXTERNAL MODULE: ./build/src/leaks/search/read-packs.js + 4 modules
var read_packs = __webpack_require__(9201);
// EXTERNAL MODULE: ./build/src/leaks/search/start-threads.js
var start_threads = __webpack_require__(3751);
// EXTERNAL MODULE: ./build/src/leaks/search/threads.js + 1 modules
var search_threads = __webpack_require__(8374);
;// CONCATENATED MODULE: ./build/src/leaks/search/read-scope.js










/** Loaded where it is needed: threads load their own. */
const alone = () => Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(732)]).then(__webpack_require__.bind(__webpack_require__, 9614));
/**
 * Reads every object of the scope: all packs directly where everything is asked for, and what git lists through git.
 *
 * @param threads those that read; others take their places where a pack is damaged
 * @throws {GitFailure} when git could not list or read something
 */
async function readScope(request, threads) {
    const { store, scope, now } = request;
    const order = (0,thread_order/* orderFor */.co)(request, false);
    const onProgress = everyFewSeconds(request.onProgress);
    const missing = [];
    let unlisted = false;
    const ids = () => idsOf(store, scope, {
        idLength: store.idLength,
        missing: (id) => missing.push(id),
        complaint: () => {
            unlisted = true;
        },
    });
    if (threads.length === 0) {
        const { Detector, ObjectSearch } = await alone();
        const objects = new ObjectSearch({ finder: new Detector({ now }), ...order });
        return { parts: [await (0,read_on_main_thread/* readHere */.v)(store, objects, ids(), store.idLength, onProgress)], missing, unlisted };
    }
    let read = 0;
    const packed = await readPacked(request, threads, order, (objects) => {
        read = objects;
        onProgress(objects);
    });
    const goOn = (objects) => onProgress(read + objects);
    const later = [packed?.later ?? Buffer.alloc(0)];
    if (packed?.left.length !== 0)
        later.push(await readByGit(store, threads, order, packed === undefined ? ids() : once(packed.left), goOn));
    // Last comes what needs the work that all others left.
    const hard = Buffer.concat(later);
    if (hard.length > 0)
        await readByGit(store, threads, { ...order, isLast: true }, once(hard), goOn);
    return { parts: await Promise.all(threads.map((thread) => thread.report())), missing, unlisted };
}
/**
 * @returns what `readPacks` does, for all objects; undefined where git has to list them, or where something is damaged:
 * then there are new threads, which have found nothing yet
 */
async function readPacked({ store, scope, now, onUnderWay }, threads, order, onProgress) {
    const packs = scope.range.kind === 'all' ? await (0,read_packs/* packsOf */.m)(store) : undefined;
    if (packs === undefined)
        return undefined;
    const reading = (0,read_packs/* readPacks */.t)(packs, threads, order, onProgress);
    onUnderWay?.();
    const read = await reading;
    if (read !== undefined)
        return read;
    const before = threads.splice(0, threads.length, ...(0,start_threads/* newThreads */.Ig)(threads.length, now));
    for (const thread of before)
        await thread.stop();
    threads[0]?.replace(before);
    return undefined;
}
/** @returns the ids that were put off, one a line */
async function readByGit(store, threads, order, ids, onProgress) {
    const [first, ...others] = threads;
    if (first === undefined)
        throw new Error('There is no thread to read with');
    const isAlone = others.length === 0 && (0,start_threads/* isLittle */.tG)(store.gitDir);
    const fifos = isAlone ? undefined : makeFifos(store.gitDir, threads.length);
    if (fifos !== undefined)
        return readInThreads(store, { threads, fifos }, order, ids, onProgress);
    return (0,read_on_main_thread/* readByFeeding */.s)(store, new search_feeding/* Feeding */.r(first, order), ids, store.idLength, onProgress);
}
/** git ends at the first object that it cannot read: then all others are read once more, by a longer way. */
async function readPastDamage(request, threads, error) {
    const { store, scope, now, onProgress, ending } = request;
    if (!(error instanceof git_git.GitFailure) || ending?.reason !== undefined)
        throw error;
    const before = threads.splice(0);
    for (const each of before)
        await each.stop();
    const thread = new search_threads/* Thread */.j(now);
    thread.replace(before);
    threads.push(thread);
    const feeding = new search_feeding/* Feeding */.r(thread, (0,thread_order/* orderFor */.co)(request, true));
    const progress = everyFewSeconds(onProgress);
    const { searchDamaged } = await __webpack_require__.e(/* import() */ 937).then(__webpack_require__.bind(__webpack_require__, 1937));
    const missing = await searchDamaged(store, scope, {
        take: async (chunk) => {
            await feeding.take(chunk);
            progress(feeding.done);
        },
        cut: () => feeding.cut(),
        missing: (id) => feeding.missing(id),
    }, store.idLength);
    await feeding.end();
    const part = await thread.report();
    await thread.stop();
    return { parts: [part], missing, unlisted: true };
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
async function* once(lines) {
    yield lines;
}
const PROGRESS_MS = 5_000;
function everyFewSeconds(report) {
    let next = Date.now() + PROGRESS_MS;
    return (objects) => {
        if (report === undefined || Date.now() < next)
            return;
        next = Date.now() + PROGRESS_MS;
        report(objects);
    };
}

;// CONCATENATED MODULE: ./build/src/leaks/search/search.js






/** What takes no longer holds little. */
const HOLDING_MS = 500;
const NOTHING_LOST = Promise.resolve({ missing: [], gaveUp: false });
/**
 * Reads every distinct object of the scope once, and finds the keys in it. What is missing or damaged is part of the
 * result; where the end is said before all is read, the result is what was found until then.
 */
async function search(request) {
    const { store, scope, now } = request;
    // A list of all objects does not show what is missing among them.
    const lost = scope.range.kind === 'all' ? findMissing(store) : NOTHING_LOST;
    lost.catch(() => { });
    const { parts, missing, unlisted } = await readUntilEnd(request);
    // After an early end nobody knows, and the scan is incomplete in any case.
    const known = request.ending?.reason === undefined ? orEnd(lost, request.ending) : NOTHING_LOST;
    const [{ refs, notes }, { missing: lostBelow, gaveUp }] = await Promise.all([keysInRefs(store, scope, now), known]);
    const { missing: damaged, ...result } = (0,findings/* together */.bs)(parts);
    const lacking = [...new Set([...missing, ...lostBelow])].sort();
    return {
        ...result,
        notes: [...result.notes, ...notes],
        refs,
        missing: lacking,
        damaged,
        unlisted: unlisted || gaveUp,
    };
}
async function orEnd(lost, ending) {
    if (ending === undefined)
        return lost;
    return Promise.race([
        lost.catch((error) => (ending.reason === undefined ? Promise.reject(error) : NOTHING_LOST)),
        ending.ended.then(() => NOTHING_LOST),
    ]);
}
async function readUntilEnd(request) {
    const { store, now, ending } = request;
    const threads = [...(request.threads ?? (0,start_threads/* startThreads */.Y3)(store.gitDir, now))];
    // Not before they have started: with other flags, V8 compiles anew what comes compiled with Node.
    const holding = setTimeout(heaps/* holdOldGeneration */.R, HOLDING_MS).unref();
    // Those that wait for a git do not end before it does, and nobody has to wait for them.
    const stop = () => {
        for (const thread of threads)
            void thread.stop();
    };
    const whole = readScope(request, threads).catch((error) => readPastDamage(request, threads, error));
    // After the end it fails, since its gits and threads are stopped; by then it may have started others.
    whole.then(stop, stop);
    const reading = await (ending === undefined ? whole : Promise.race([ending.ended, whole]));
    // What comes next needs their memory.
    stop();
    clearTimeout(holding);
    return reading ?? { parts: (0,findings/* soFarOf */.B6)(threads), missing: [], unlisted: false };
}
/** Names of refs that hold a key: of all refs where everything is read, else of those at what is read and in the event. */
async function keysInRefs(store, scope, now) {
    const { tree, range, refNames } = scope;
    const tips = new Set([tree, ...(range.kind === 'commits' ? range.include : [])]);
    const refs = (await store.refs()).filter(({ id }) => range.kind === 'all' || tips.has(id)).map(({ name }) => name);
    const named = (refNames ?? [])
        .map((name) => Buffer.from(name))
        .filter((name) => !refs.some((ref) => ref.includes(name)));
    // The shortest key takes 90 characters.
    const long = [...refs, ...named].filter((name) => name.length >= 64);
    if (long.length === 0)
        return { refs: [], notes: [] };
    const { Detector } = await alone();
    const detector = new Detector({ now });
    const notes = [];
    const found = long.flatMap((ref) => {
        const gaps = new search_gaps/* Gaps */.U();
        const detections = detector.find(ref, 0, ref.length, { unsearched: (start, end) => gaps.add(start, end) });
        const { message } = gaps;
        const within = [ref.toString('latin1')];
        if (message !== undefined)
            notes.push({ kind: 'unsearched', objectId: '', within, message: `of its name, ${message}` });
        return detections.map((detection) => ({ ref, detection }));
    });
    return { refs: found, notes };
}

;// CONCATENATED MODULE: ./build/src/scan/scan.js


/** By then the threads know what to read, and need this one no more, whatever it is that they read. */
const UNDER_WAY_MS = 150;
/** Reads all that the scope asks for, locates the findings and applies the allow list. */
async function scan(request) {
    const { store, lists, early, ...rest } = request;
    let onUnderWay = () => { };
    const underWay = new Promise((resolve) => {
        onUnderWay = resolve;
    });
    const searching = search({ store, ...rest, ending: early?.ending, onUnderWay });
    // Half the program is loaded here, which must not keep the threads waiting.
    await Promise.race([underWay, onceSettled(searching), (0,promises_.setTimeout)(UNDER_WAY_MS, undefined, { ref: false })]);
    const { conclude } = await __webpack_require__.e(/* import() */ 978).then(__webpack_require__.bind(__webpack_require__, 2978));
    return conclude({ ...request, lists: onceOnly(lists) }, searching);
}
function onceOnly(load) {
    let loaded;
    return () => {
        loaded ??= load();
        return loaded;
    };
}
/** Fulfilled when the promise is settled, either way. */
function onceSettled(promise) {
    return promise.then(() => { }, () => { });
}

;// CONCATENATED MODULE: ./build/src/leaks/early-end.js
/**
 * Says once that a scan is to end early. Whoever has work under way stops it then, and what was found until then is
 * reported; a little later comes the last call, after which nobody is waited for any more.
 */
class Ending {
    /** Fulfilled when the end is said. */
    ended;
    /** Fulfilled when what is not done is to be left. */
    lastCall;
    #reason;
    #end = () => { };
    #call = () => { };
    #timer;
    constructor() {
        this.ended = new Promise((resolve) => {
            this.#end = resolve;
        });
        this.lastCall = new Promise((resolve) => {
            this.#call = resolve;
        });
    }
    /** Undefined for as long as the work may go on. */
    get reason() {
        return this.#reason;
    }
    /** @param grace milliseconds until the last call, in which places are looked up */
    end(reason, grace) {
        if (this.#reason !== undefined)
            return;
        this.#reason = reason;
        this.#end();
        this.#timer = setTimeout(this.#call, grace);
    }
    /** To be called when all is done: then no last call comes. */
    close() {
        clearTimeout(this.#timer);
    }
}

;// CONCATENATED MODULE: ./build/src/scan/supervise.js

const supervise_SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * Milliseconds in which places are looked up for what was found, before it is reported without them. Whoever sends a
 * signal ends the process two seconds later, or at least wonders.
 */
const GRACE = { time: 60_000, signal: 900 };
/** Milliseconds after a signal at which the process ends, whatever it is at. */
const HARD_END = 1_800;
/** What is published is written by then. */
const WRITTEN_MS = 300;
/** Ends a scan early when its time is over, and on SIGINT and SIGTERM: with its gits, and with what they started. */
class Supervision {
    ending = new Ending();
    #options;
    #timer;
    #onSignal = () => this.#signalled();
    constructor(options) {
        this.#options = options;
        this.#timer = setTimeout(() => this.#end('time'), options.timeout);
        for (const signal of supervise_SIGNALS)
            process.on(signal, this.#onSignal);
        void this.ending.lastCall.then(() => options.git.stop());
    }
    /**
     * Waits for work that reports by itself when the end is said; `instead` where it does not, or fails on its way there.
     */
    async within(work, instead) {
        const afterLastCall = this.ending.lastCall.then(() => new Promise((resolve) => setTimeout(resolve, WRITTEN_MS)));
        try {
            return await Promise.race([work, afterLastCall.then(instead)]);
        }
        catch (error) {
            if (this.ending.reason === undefined)
                throw error;
            return instead();
        }
    }
    /** To be called when all is reported. After an early end nothing that is still under way keeps the process. */
    close() {
        clearTimeout(this.#timer);
        this.ending.close();
        if (this.ending.reason === undefined) {
            for (const signal of supervise_SIGNALS)
                process.off(signal, this.#onSignal);
            return;
        }
        this.#options.git.stop();
        setTimeout(() => process.exit(), WRITTEN_MS).unref();
    }
    #end(reason) {
        this.ending.end(reason, GRACE[reason]);
        this.#options.git.interrupt();
    }
    /** Whoever asks twice does not want to wait. */
    #signalled() {
        if (this.ending.reason === 'signal')
            this.#leave();
        this.#end('signal');
        setTimeout(() => this.#leave(), HARD_END).unref();
    }
    #leave() {
        this.#options.git.stop();
        process.exit(process.exitCode || this.#options.failed);
    }
}
/** How the end of a scan is reported. @param limit what set the time, as "the input timeout (30m)" */
function whyEnded(reason, limit) {
    return reason === 'time'
        ? `The time for the scan is over: ${limit}. What was found until then is reported, and the rest was not read.`
        : 'The scan was asked to end before it was done. What was found until then is reported, and the rest was not read.';
}

// EXTERNAL MODULE: ./build/src/scan/unplaced.js
var unplaced = __webpack_require__(1658);
;// CONCATENATED MODULE: ./build/src/scan/run.js














/** The scan action, from its inputs to its outputs. */
async function main(context) {
    try {
        await run({ ...context, inputs: readInputs() });
    }
    catch (error) {
        const { writeFailure } = await publishing();
        writeFailure(error instanceof user_error/* UserError */.y ? error.message : (0,machine_fault/* machineFault */.M)(error));
        // Whoever goes on in spite of the failure must not take silence for a clean repository.
        core/* setOutput */.uH('complete', 'false');
        throw error;
    }
    finally {
        // One that never got its order would wait for it.
        for (const thread of context.threads)
            void thread.stop();
    }
}
/** Loaded when there is something to report. */
const publishing = () => __webpack_require__.e(/* import() */ 4).then(__webpack_require__.bind(__webpack_require__, 8004));
/** @throws {UserError} when nothing can be read at all; leaks and gaps are published instead. */
async function run(task) {
    const { inputs, environment } = task;
    const { workspace, temp } = environment;
    const checkout = (0,git_checkout/* locateCheckout */.F)(workspace, inputs.path);
    const git = await task.git;
    const target = inputs.sarifFile === undefined ? undefined : targetInside(workspace, inputs.sarifFile, 'sarif-file');
    const supervision = new Supervision({ timeout: inputs.timeout, git, failed: 1 });
    const { ending } = supervision;
    const why = (reason) => whyEnded(reason, `the input "timeout" is ${inputs.timeoutText}`);
    let store;
    const makeReport = async () => {
        const opening = ObjectDatabase.open(git, checkout, (0,files/* isFolder */.lQ)(temp) ? temp : (0,external_node_os_.tmpdir)()).then((opened) => {
            store = opened;
            return opened;
        });
        // Both ask git, at once; that it is too old says more than what it cannot read.
        await Promise.allSettled([opening, task.newEnough]);
        await task.newEnough;
        return scanStore(await opening, { ending, why }, task);
    };
    try {
        const report = await supervision.within(makeReport(), () => (0,unplaced/* nothingFound */.S)(why(ending.reason ?? 'time')));
        const { publish, publishSarif } = await publishing();
        // What keeps the file from being written must not keep the report from being read.
        const readable = ending.reason === undefined ? store : undefined;
        const written = target === undefined ? undefined : publishSarif(readable, report, target);
        await written?.catch(() => { });
        publish(report, inputs);
        await written;
    }
    finally {
        supervision.close();
        await store?.close();
    }
}
async function scanStore(store, early, task) {
    const { threads, inputs, environment, now } = task;
    const { event, repository, sha, serverUrl, runnerTemp } = environment;
    // Needed in any case; asked for first, they say what HEAD is, too. Their error surfaces where they are awaited.
    store.refs().catch(() => { });
    const request = { commits: inputs.commits, event, repository, sha, serverUrl, runnerTemp };
    const scope = await resolveScope({ ...request, store });
    return scan({
        store,
        scope,
        now,
        early,
        hashesLines: inputs.sarifFile !== undefined,
        ...(threads.length > 0 ? { threads } : {}),
        lists: async () => {
            // While the threads read, there is time to load what comes after them.
            const [{ loadAllowLists }] = await Promise.all([__webpack_require__.e(/* import() */ 210).then(__webpack_require__.bind(__webpack_require__, 2210)), publishing()]);
            return loadAllowLists(store, scope, inputs.allow);
        },
        onProgress: progressLogger(store, scope, core/* info */.pq),
    });
}

;// CONCATENATED MODULE: ./build/src/scan/action.js


/** Settled when the action is done. */
function runScan(context) {
    return runAction(() => main(context));
}


/***/ }),

/***/ 1658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ nothingFound),
/* harmony export */   v: () => (/* binding */ unplaced)
/* harmony export */ });
/* harmony import */ var _leaks_locate_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8144);

/** What was found, where nobody has the time to look up its places: by the objects that hold it. */
function unplaced({ findings, names, refs }) {
    const plain = { region: undefined, within: [], presence: 'history', first: undefined, keyId: undefined };
    const found = findings.map((each) => {
        const { objectId, objectType } = each;
        const isText = objectType === 'commit' || objectType === 'tag';
        const place = isText ? { kind: objectType, part: 'text' } : { kind: 'object' };
        return { ...plain, ...(0,_leaks_locate_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(each), objectId, place };
    });
    const holding = new Set(found.map(({ objectId }) => objectId));
    const named = names
        .filter(({ objectId }) => !holding.has(objectId))
        .map(({ objectId, mode }) => {
        const form = _leaks_locate_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMED_FORMS */ .UI[mode] ?? _leaks_locate_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMED_FILE */ .tY;
        const own = { kind: 'p8-file', leak: `object:${objectId}`, fingerprint: undefined, form };
        return { ...plain, ...own, objectId, place: { kind: 'object' } };
    });
    const inRefs = refs.map(({ detection }) => {
        const shown = Buffer.from('[not looked up]');
        return { ...plain, ...(0,_leaks_locate_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(detection), objectId: '', place: { kind: 'ref', shown } };
    });
    return onceEach([...found, ...named, ...inRefs]);
}
/** The same key may be in an object many times. */
function onceEach(findings) {
    return [...new Map(findings.map((finding) => [`${finding.leak} ${finding.objectId}`, finding])).values()];
}
/** A report in which nothing was found, for a scan that came to no end. */
function nothingFound(incomplete) {
    return {
        leaks: [],
        allowed: [],
        read: { commits: 0, objects: 0, bytes: 0 },
        described: [],
        warnings: [],
        incomplete: [incomplete],
        unread: [],
        unused: [],
        hygiene: [],
    };
}


/***/ }),

/***/ 3471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether a value of JSON is an object, and no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 9013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ NO_LINES),
  BJ: () => (/* binding */ describeProblem),
  jR: () => (/* binding */ parseAllowList)
});

// EXTERNAL MODULE: ./build/src/leaks/allow/file-name.js
var file_name = __webpack_require__(1426);
// EXTERNAL MODULE: ./build/src/leaks/allow/glob.js
var glob = __webpack_require__(8);
// EXTERNAL MODULE: ./build/src/leaks/allow/glob-work.js
var glob_work = __webpack_require__(2236);
;// CONCATENATED MODULE: ./build/src/leaks/allow/pattern.js


/** Signs without a meaning in any glob; whatever has others is left to the pattern. */
const LITERAL = /^[\p{L}\p{N} ._/@%,:;=#&~'()|+^$-]*$/u;
/** @returns undefined for a pattern with too many stars or alternatives */
function pathPattern(text) {
    const path = text.replace(/^(?:\.?\/)+/, '');
    if (LITERAL.test(path) && path !== '') {
        if (!path.endsWith('/'))
            return { path, kind: 'file', fits: (other) => other === path };
        return { path, kind: 'folder', fits: (other) => other.length > path.length && other.startsWith(path) };
    }
    const pattern = path === '' ? '**' : path.endsWith('/') ? `${path}**/*` : path;
    if ((0,glob/* isTooMuch */.g)(pattern))
        return undefined;
    let compiled;
    return {
        path,
        kind: 'glob',
        work: (0,glob_work/* workOf */.LT)(pattern),
        fits: (other) => {
            compiled ??= (0,glob/* globMatcher */.f)(pattern, { braces: true }) ?? (() => false);
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


/** The problem as a sentence that names its line and quotes nothing of it. */
function describeProblem({ source, line, message }) {
    const place = { input: 'the input "allow"', base: `${file_name/* ALLOW_FILE */.r} of the base`, head: file_name/* ALLOW_FILE */.r }[source];
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
        if (entries.length >= MOST_ENTRIES) {
            problems.push({ ...at, allowsNothing: true, message: TOO_MANY_ENTRIES });
            break;
        }
        if (read.fitsEverything)
            problems.push({ ...at, allowsNothing: false, message: EVERYTHING });
        entries.push({ ...at, text, ...read });
    }
    return { entries, problems: cut(problems) };
}
/** A longer list of faults helps nobody. */
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
const TOO_MANY_GLOBS = `is the ${MOST_GLOBS + 1}st with signs of a glob, and from there on such lines allow nothing. Name folders (ending in "/"), files or keys: of those there may be many thousands.`;
/** Each is kept while the scan runs, and a list may be of whoever sends a pull request. */
const MOST_ENTRIES = 50_000;
const TOO_MANY_ENTRIES = `is the ${MOST_ENTRIES + 1}st that allows something, and from there on no line counts. Name folders (ending in "/").`;
const FINGERPRINT = /^SHA256:([A-Za-z0-9+/]{43})=?$/;
const EVERYTHING = 'names every file of the repository, so no key in any file fails the job any more. Name the key by its fingerprint instead.';
/**
 * Pieces that all keys of a kind share, in base64 and hex, and the armour: such a line is meant for another scanner, where
 * it would silence every key, or is a key that was pasted.
 */
const KEY_PIECES = /MIG[TH]AgEA|MHcCAQEE|ME[0E]CAQAw|KoZIzj0|LS0tLS1CRUdJTi|-----BEGIN|-----END|2a8648ce3d/;
const LONGEST = 4096;
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
        ? 'has more than 3 stars in a name, 8 in all, or too many choices in braces, and allows nothing. Name the folder, or each file.'
        : ofPath(pattern);
}
function ofPath(pattern) {
    const { kind, path: name, fits, work } = pattern;
    const matches = ({ place }) => (place.kind === 'file' || place.kind === 'name') && fits(place.path.toString('utf8'));
    return { kind, name, matches, ...(work === undefined ? {} : { work }), fitsEverything: fitsEverything(pattern) };
}
function problemOf(text) {
    if (text.length > LONGEST) {
        return `has ${text.length} characters, and allows nothing. ${LONGEST} are the most that are read.`;
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


/***/ }),

/***/ 1426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ALLOW_FILE)
/* harmony export */ });
/** The file at the root of the repository that names what is known and accepted. */
const ALLOW_FILE = '.asc-key-allow';


/***/ }),

/***/ 2236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   sV: () => (/* binding */ hasTooManyAlternatives),
/* harmony export */   wE: () => (/* binding */ GlobBudget)
/* harmony export */ });
/** Alternatives of braces, all combined; a pattern with more can take for ever on any name. */
const MOST_ALTERNATIVES = 1_000;
/** Signs that stand for themselves, after which a star needs not be tried. */
const PLAIN = /[\p{L}\p{N} ._@%:;=#&~'-]/u;
/**
 * How much work a glob may be on one path, in places at which its stars may end: each star is tried at each of the places
 * in the path where what follows it stands, and for each of them all later stars are tried again. Nearly always it is far
 * less, but whoever chooses the names can make it as much.
 *
 * @returns a number for each path
 */
function workOf(pattern) {
    const factor = alternatives(pattern);
    const followers = [...pattern.matchAll(/\*+/g)].map((stars) => ({
        sign: pattern.charAt(stars.index + stars[0].length),
        isDeep: stars[0].length > 1,
    }));
    return (path) => {
        let work = factor;
        for (const { sign, isDeep } of followers) {
            // A single star ends with its name.
            if (sign === '' || (sign === '/' && !isDeep))
                continue;
            work *= sign === '/' || PLAIN.test(sign) ? path.split(sign).length : path.length + 1;
        }
        return work + path.length;
    };
}
/** Whether the braces of a pattern combine to more than is ever tried. */
function hasTooManyAlternatives(pattern) {
    return alternatives(pattern) > MOST_ALTERNATIVES;
}
/** At most so many: with commas shared out evenly, the product is the largest. */
function alternatives(pattern) {
    const braces = pattern.split('{').length - 1;
    const commas = pattern.split(',').length - 1;
    return braces === 0 ? 1 : (commas / braces + 1) ** braces;
}
/** For one path, some hundredths of a second; for all together, some seconds. */
const MOST_AT_ONCE = 5_000_000;
const MOST_IN_ALL = 500_000_000;
/** What may be spent on trying globs on paths: the names are those of whoever sends a pull request. */
class GlobBudget {
    #left;
    constructor(work = MOST_IN_ALL) {
        this.#left = work;
    }
    /** @returns false where the work, which is asked for as long as something is left, is too much and not to be done */
    spend(work) {
        if (this.#left <= 0)
            return false;
        const wanted = work();
        if (wanted > MOST_AT_ONCE)
            return false;
        this.#left -= wanted;
        return this.#left > 0;
    }
}


/***/ }),

/***/ 8:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher),
/* harmony export */   g: () => (/* binding */ isTooMuch)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _glob_work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2236);


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
 * @returns undefined for a pattern with too many stars or alternatives
 */
function globMatcher(pattern, options) {
    if (isTooMuch(pattern))
        return undefined;
    const fits = picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern.replace(NO_WILDCARDS, '\\$&'), {
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
/** Whether a pattern has more stars or alternatives than `globMatcher` takes. */
function isTooMuch(pattern) {
    const stars = (text) => text.match(/\*+/g)?.length ?? 0;
    if ((0,_glob_work_js__WEBPACK_IMPORTED_MODULE_1__/* .hasTooManyAlternatives */ .sV)(pattern))
        return true;
    return stars(pattern) > MOST_STARS || pattern.split('/').some((name) => stars(name) > MOST_STARS_IN_A_NAME);
}


/***/ }),

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


/***/ }),

/***/ 2548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jE: () => (/* binding */ outputLines),
/* harmony export */   jH: () => (/* binding */ outputOf),
/* harmony export */   s8: () => (/* binding */ outputChunks),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5617);


/** The exit code and the beginning of what a git writes to its error output, once it has ended. */
function exitOf(child) {
    const errors = [];
    child.stderr?.on('data', (chunk) => {
        if (errors.length < 16)
            errors.push(chunk);
    });
    const ended = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(child, 'close').then(([code]) => ({
        code: typeof code === 'number' ? code : -1,
        stderr: Buffer.concat(errors).toString(),
    }));
    // The fault surfaces to whoever awaits it; nobody may be waiting any more.
    ended.catch(() => { });
    return ended;
}
/** The standard output of a git that was started with a pipe for it. */
function outputOf(child) {
    if (child.stdout === null)
        throw new Error('git was started without a pipe');
    return child.stdout;
}
/**
 * What a git command writes, as it comes: nothing is held back. Whoever stops before the end ends git.
 * @param input what git reads
 * @param onErrors called with the beginning of git's error output where git ended with 0
 * @throws {GitFailure} when git ends with anything but 0
 */
async function* outputChunks(store, args, input, onErrors = () => { }) {
    const child = store.git.spawn(args, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
    // A git that ends before it has read its input says so by its exit code.
    child.stdin?.on('error', () => { });
    child.stdin?.end(input);
    const ended = exitOf(child);
    try {
        for await (const chunk of outputOf(child))
            yield chunk;
        const { code, stderr } = await ended;
        if (code !== 0)
            throw new _git_js__WEBPACK_IMPORTED_MODULE_1__.GitFailure(args[0] ?? '', code, stderr);
        onErrors(stderr);
    }
    finally {
        if (child.exitCode === null)
            child.kill('SIGKILL');
    }
}
/** As `outputChunks`, in whole lines of latin1, many at a time. */
async function* outputLines(store, args, input) {
    let rest = '';
    for await (const chunk of outputChunks(store, args, input)) {
        const lines = (rest + chunk.toString('latin1')).split('\n');
        rest = lines.pop() ?? '';
        yield lines;
    }
    if (rest !== '')
        yield [rest];
}


/***/ }),

/***/ 9705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ holdOldGeneration),
/* harmony export */   k: () => (/* binding */ holdYoungGeneration)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

/**
 * Keeps V8 from giving more room to what was made lately. Left alone it takes up to 128 MB for that on a machine with much
 * memory, where thousands of places are put together: more than all that is kept. To be called when the threads have read
 * all, since it goes for them, too, and they do need what they take.
 */
function holdYoungGeneration() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
/**
 * Has V8 collect what is older when it has come to this much more than was kept, in percent. Left alone it waits for up to
 * four times as much, in each thread: 40 MB more in a repository full of keys, and no less time.
 */
const GROWTH = 60;
/** It goes for all threads. */
function holdOldGeneration() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--heap-growing-percent=${GROWTH}`);
}


/***/ }),

/***/ 8144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ NAMED_FORMS),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   tY: () => (/* binding */ NAMED_FILE)
/* harmony export */ });
/** What an entry is called that was found by its name alone, by its mode in git. */
const NAMED_FORMS = { '120000': 'symbolic link named .p8', '160000': 'submodule named .p8' };
const NAMED_FILE = 'file named .p8';
function identityOf({ kind, leak, fingerprint, form }) {
    return { kind, leak, fingerprint, form };
}


/***/ }),

/***/ 1981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   Uf: () => (/* binding */ BatchParser),
/* harmony export */   jf: () => (/* binding */ WINDOW),
/* harmony export */   sH: () => (/* binding */ OVERLAP)
/* harmony export */ });
/* harmony import */ var _runner_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9926);

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
/** Git writes loose objects without looking whether they are as long as they say. */
function oddOutput(what) {
    return new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The output of git ${what}: an object of the repository is longer or shorter than it says, or was changed while it was read. "git fsck" names such objects; a new clone has none.`);
}
/**
 * Takes what `git cat-file --batch` writes apart, in the buffer into which it was read: ask for `room()`, put bytes
 * there, say how many by `filled()`. Where git was not asked how many bytes an object takes, it counts as not compressed.
 */
class BatchParser {
    buffer;
    stored = 0;
    /** Where the digits of the id stand. */
    #idAt = 0;
    #idLength;
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
    #number = 0;
    /**
     * @param idLength digits of an object's id: 40, or 64 where the hash is SHA-256
     * @param small the buffer for all but large objects; of 256 KiB or more
     */
    constructor(visitor, idLength, small = Buffer.allocUnsafeSlow(CAPACITY)) {
        this.#visitor = visitor;
        this.#small = small;
        this.buffer = small;
        this.#idLength = idLength;
    }
    get id() {
        return this.buffer.toString('latin1', this.#idAt, this.#idAt + this.#idLength);
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
    /** @throws {UserError} when the output stopped in the middle of an object */
    finish() {
        if (this.#start !== this.#end || this.#inWindows)
            throw oddOutput('ended inside of an object');
    }
    /** @returns false when more bytes are needed */
    #step() {
        if (this.#inWindows)
            return this.#stepWindow();
        const { buffer } = this;
        const end = this.#end;
        let at = this.#start + this.#idLength + 1;
        if (at + SHORTEST_TYPE >= end)
            return this.#need(at + SHORTEST_TYPE + 1 - this.#start);
        this.#idAt = this.#start;
        // "missing" is none, and longer than any.
        const type = TYPES[buffer[at + 1]];
        if (type === undefined)
            return this.#missing(at);
        at += type.length;
        if (at >= end)
            return this.#need(at + 1 - this.#start);
        if (buffer[at] !== BLANK)
            throw oddOutput('has a form that is not known');
        at = this.#readNumber(at + 1);
        const size = this.#number;
        if (at < end && buffer[at] === BLANK)
            at = this.#readNumber(at + 1);
        this.stored = this.#number;
        at += 1;
        if (at > end)
            return this.#need(at - this.#start + 1);
        if (size > WHOLE) {
            this.#visitor.begin(this, type, size);
            this.#start = at;
            this.#left = size;
            this.#repeated = 0;
            this.#inWindows = true;
            return this.#need(1);
        }
        // The object, and the newline that git puts after it.
        const next = at + size + 1;
        if (next > end)
            return this.#need(next - this.#start);
        this.#visitor.whole(this, type, at, at + size);
        this.#start = next;
        return this.#continue();
    }
    /** Reads digits into `#number`. @returns where they end */
    #readNumber(from) {
        const { buffer } = this;
        let number = 0;
        let at = from;
        for (; at < this.#end && buffer[at] !== NEWLINE && buffer[at] !== BLANK; at++)
            number = number * 10 + ((buffer[at] ?? 0) - 0x30);
        this.#number = number;
        return at;
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
            throw oddOutput('has a form that is not known');
        this.#visitor.missing(this.id);
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


/***/ }),

/***/ 5136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ READ),
/* harmony export */   a: () => (/* binding */ MOST_STARTS)
/* harmony export */ });
/** What git writes before each object: as by itself, and how many bytes it takes in the repository. */
const WITH_STORED = '%(objectname) %(objecttype) %(objectsize) %(objectsize:disk)';
/**
 * Reads objects whose ids it is given, one a line. Each reader meets the bases of the others' deltas, too: with room for more of them than 96 MiB
 * git inflates fewer of them again. Much more room would make git itself large.
 */
const READ = ['-c', 'core.deltaBaseCacheLimit=128m', 'cat-file', `--batch=${WITH_STORED}`, '--buffer'];
/** A git that was ended by an object is started again so often; after that the rest counts as unreadable. */
const MOST_STARTS = 2_000;


/***/ }),

/***/ 7790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ eachReadable),
/* harmony export */   g: () => (/* binding */ Collector)
/* harmony export */ });
/* harmony import */ var _id_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7146);
/* harmony import */ var _resumable_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3905);


/** Larger trees and commits than this are read by the search alone; nobody makes them but to do harm. */
const LARGEST = 64 * 1024 ** 2;
/** Reads objects that people do not write contents into, and calls `take` with each that can be read. */
async function eachReadable(store, ids, take) {
    if (ids.length === 0)
        return;
    await (0,_resumable_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readOn */ .C)(store, (0,_id_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .asLines */ .I)(ids), new Collector(take), store.idLength);
}
/** Puts objects together that come in windows. Contents of large files are left out, and so is what is beyond the limit. */
class Collector {
    #take;
    #large;
    constructor(take) {
        this.#take = take;
    }
    missing() { }
    whole(...[{ buffer, id }, type, from, to]) {
        this.#take(id, type, buffer.subarray(from, to));
    }
    begin(...[{ id }, type, size]) {
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
/** All up to the first empty line: what stands after it is text that people wrote. */
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
/** The trees of commits that were asked for: all parts of a scan begin at the same few commits. */
const trees = new WeakMap();
/** The tree that a commit names; undefined where the commit cannot be read. */
async function treeOf(store, commit) {
    const known = trees.get(store) ?? new Map();
    trees.set(store, known);
    const reading = known.get(commit) ?? readTreeOf(store, commit);
    known.set(commit, reading);
    const tree = await reading;
    // It may be fetched yet.
    if (tree === undefined)
        known.delete(commit);
    return tree;
}
async function readTreeOf(store, commit) {
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

/***/ 7146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ asLines)
/* harmony export */ });
/** Ids, one a line. */
function asLines(ids) {
    return Buffer.from([...ids, ''].join('\n'), 'latin1');
}


/***/ }),

/***/ 7979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pipeOf)
/* harmony export */ });
/* unused harmony export ObjectPipe */
/* harmony import */ var _batch_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);
/* harmony import */ var _cat_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5136);
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7790);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);




/** So many objects are worth a git of their own, which writes them in large pieces and ends. */
const MANY = 500;
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
            return (0,_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .eachReadable */ .Y)(this.#store, ids, take);
        const reading = this.#last.then(() => this.#read(ids, new _collector_js__WEBPACK_IMPORTED_MODULE_2__/* .Collector */ .g(take)));
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
        for (let at = 0; at < ids.length && this.#starts < _cat_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_STARTS */ .a;) {
            const asked = ids.slice(at);
            const counted = new _counted_js__WEBPACK_IMPORTED_MODULE_3__/* .Counted */ .p(collector);
            await this.#ask(asked, counted);
            // After the one that ended git.
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

/***/ 7574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ LONGEST_HEADER),
/* harmony export */   H2: () => (/* binding */ OFFSET_DELTA),
/* harmony export */   M4: () => (/* binding */ readEntryHeader),
/* harmony export */   PB: () => (/* binding */ ID_DELTA),
/* harmony export */   QE: () => (/* binding */ TYPES)
/* harmony export */ });
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7322);

/** The kinds of entries in a pack: https://git-scm.com/docs/gitformat-pack, "Object types". */
const OFFSET_DELTA = 6;
const ID_DELTA = 7;
/** By the number of a kind: what the objects are that stand in a pack as they are. */
const TYPES = [undefined, 'commit', 'tree', 'blob', 'tag'];
/** No header of an entry is longer: kind and size in ten bytes, and a base in ten, or by its id. */
const LONGEST_HEADER = 10 + 32;
/**
 * Reads the header of the entry at a place in `bytes` into `header`, which is used over and over.
 * @throws {PackProblem} where none stands there
 */
function readEntryHeader(bytes, at, header) {
    let byte = bytes[at];
    let next = at + 1;
    let size = byte & 15;
    header.kind = (byte >> 4) & 7;
    for (let scale = 16; byte > 127; scale *= 128) {
        byte = bytes[next++];
        size += (byte & 127) * scale;
    }
    header.size = size;
    if (header.kind === OFFSET_DELTA) {
        byte = bytes[next++];
        let distance = byte & 127;
        while (byte > 127) {
            byte = bytes[next++];
            distance = (distance + 1) * 128 + (byte & 127);
        }
        header.distance = distance;
    }
    header.end = next;
    const isKnown = TYPES[header.kind] !== undefined || header.kind === OFFSET_DELTA || header.kind === ID_DELTA;
    if (!isKnown || !Number.isSafeInteger(size) || next - at > LONGEST_HEADER)
        throw new _pack_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PackProblem */ .lN('An entry of a pack has a header of no known form');
}


/***/ }),

/***/ 4368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ familiesOf),
/* harmony export */   x: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7107);

/** No object: the end of a list of children. */
const NONE = -1;
/**
 * Arranges objects by the bases of their deltas. Of the children of one object the one with the largest family comes
 * last: whoever walks down from a root, and lets go of each object when its last child is built, then holds no more
 * objects at once than the logarithm of all sizes together. Large families are read first, so that no thread has one
 * left when the others have ended; the others in the order in which they stand.
 *
 * @param bases by the number of an object: that of its base, or `NONE`
 * @param sizes by the number of an object: bytes that it takes in the pack, more than 0; what is made from it is added
 * @param arrayOf makes an array of so many numbers, for what is to be shared among threads
 */
function familiesOf(bases, sizes, arrayOf) {
    const count = bases.length;
    const firstChild = arrayOf(count).fill(NONE);
    const nextChild = arrayOf(count).fill(NONE);
    let rootCount = 0;
    for (let i = count - 1; i >= 0; i--) {
        const base = bases[i];
        if (base === NONE)
            rootCount++;
        else {
            nextChild[i] = firstChild[base];
            firstChild[base] = i;
        }
    }
    const roots = arrayOf(rootCount);
    const order = inOrder(bases, firstChild, nextChild, roots);
    const families = sizes;
    for (let at = order.length - 1; at >= 0; at--) {
        const object = order[at];
        largestLast(object, firstChild, nextChild, families);
        const base = bases[object];
        if (base !== NONE)
            families[base] = families[base] + families[object];
    }
    const isLarge = (root) => families[root] >= LARGE;
    const bySize = (a, b) => families[b] - families[a] || a - b;
    const large = roots.filter(isLarge).sort(bySize);
    roots.set([...large, ...roots.filter((root) => !isLarge(root))]);
    const list = batchesOf(roots, families);
    const batches = arrayOf(list.length);
    batches.set(list);
    const reached = order.length;
    (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._)(order);
    return { firstChild, nextChild, roots, batches, reached };
}
/** In bytes of a pack: a family from this size on is read before all smaller ones, … */
const LARGE = 1024 ** 2;
/** … and families that stand together are taken together up to this size. */
const BATCH = 128 * 1024;
function batchesOf(roots, families) {
    const batches = [0];
    let bytes = 0;
    for (const [at, root] of roots.entries()) {
        bytes += families[root];
        if (bytes < BATCH && at < roots.length - 1)
            continue;
        batches.push(at + 1);
        bytes = 0;
    }
    return batches;
}
/** All objects that roots lead to, each after its base; the roots are written to `roots`. */
function inOrder(bases, firstChild, nextChild, roots) {
    const order = new Int32Array(bases.length);
    let end = 0;
    for (let i = 0; i < bases.length; i++) {
        if (bases[i] !== NONE)
            continue;
        roots[end] = i;
        order[end++] = i;
    }
    for (let at = 0; at < end; at++) {
        for (let child = firstChild[order[at]]; child !== NONE; child = nextChild[child])
            order[end++] = child;
    }
    return order.subarray(0, end);
}
/** Moves the child with the largest family to the end of the list. */
function largestLast(object, firstChild, nextChild, families) {
    let largest = NONE;
    let beforeLargest = NONE;
    let last = NONE;
    for (let child = firstChild[object]; child !== NONE; child = nextChild[child]) {
        if (largest === NONE || families[child] >= families[largest]) {
            largest = child;
            beforeLargest = last;
        }
        last = child;
    }
    if (largest === last)
        return;
    const after = nextChild[largest];
    if (beforeLargest === NONE)
        firstChild[object] = after;
    else
        nextChild[beforeLargest] = after;
    nextChild[last] = largest;
    nextChild[largest] = NONE;
}


/***/ }),

/***/ 7322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ readPackIndex),
/* harmony export */   lN: () => (/* binding */ PackProblem),
/* harmony export */   z6: () => (/* binding */ isPackProblem)
/* harmony export */ });
/** Thrown where a pack is not as git writes it, or too large for this reader: git itself is asked then. */
class PackProblem extends Error {
}
/** Whether reading a pack failed since it is unusual or damaged, or since the system could not read its file. */
function isPackProblem(error) {
    return error instanceof PackProblem || typeof error?.syscall === 'string';
}
const MAGIC = 0xff744f63;
const VERSION = 2;
const FANOUT_AT = 8;
const FANOUT = 256;
/** An offset with this bit is the number of one in eight bytes, for packs of more than 2 GiB. */
const IS_LARGE = 0x80000000;
/**
 * Reads the index of a pack.
 *
 * @param idBytes bytes of an object's id: 20, or 32 where the hash is SHA-256
 * @throws {PackProblem} where it is of another version, or damaged as far as its form shows
 */
function readPackIndex(index, idBytes) {
    const tables = FANOUT_AT + 4 * FANOUT;
    if (index.length < tables + 2 * idBytes || index.readUInt32BE(0) !== MAGIC || index.readUInt32BE(4) !== VERSION)
        throw new PackProblem('The index of a pack is of another version');
    let count = 0;
    for (let at = FANOUT_AT; at < tables; at += 4) {
        const next = index.readUInt32BE(at);
        if (next < count)
            throw new PackProblem('The index of a pack is not in order');
        count = next;
    }
    const offsetsAt = tables + count * (idBytes + 4);
    const largeAt = offsetsAt + 4 * count;
    const largeCount = (index.length - largeAt - 2 * idBytes) / 8;
    if (largeCount < 0 || !Number.isInteger(largeCount))
        throw new PackProblem('The index of a pack has another length');
    const offsets = new Float64Array(count);
    for (let i = 0; i < count; i++) {
        const offset = index.readUInt32BE(offsetsAt + 4 * i);
        if (offset < IS_LARGE)
            offsets[i] = offset;
        else if (offset - IS_LARGE < largeCount)
            offsets[i] = Number(index.readBigUInt64BE(largeAt + 8 * (offset - IS_LARGE)));
        else
            throw new PackProblem('The index of a pack names an offset that it does not have');
    }
    return {
        count,
        ids: index.subarray(tables, tables + count * idBytes),
        offsets,
        packChecksum: index.subarray(index.length - 2 * idBytes, index.length - idBytes),
    };
}


/***/ }),

/***/ 3104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ missingBelow),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Vs: () => (/* binding */ isWholeId),
/* harmony export */   oy: () => (/* binding */ missingOf)
/* harmony export */ });
/** Whether a text is an id of the repository's kind. To git any other one is a name, which a ref may have. */
function isWholeId(store, text) {
    return text.length === store.idLength && /^[0-9a-f]+$/.test(text);
}
/** Those of the ids whose objects are not there. `gitDir` is the store's, with the checkout's objects, by default. */
async function missingOf(store, ids, gitDir = store.gitDir) {
    const isStore = gitDir === store.gitDir;
    const missing = new Set(ids.filter((id) => !isWholeId(store, id)));
    const asked = ids.filter((id) => !missing.has(id) && !(isStore && store.present.has(id)));
    if (asked.length === 0)
        return [...missing];
    const { stdout } = await store.git.run(['cat-file', '--batch-check=%(objectname)', '--buffer'], {
        gitDir,
        input: `${asked.join('\n')}\n`,
    });
    for (const line of linesOf(stdout))
        if (line.endsWith(' missing'))
            missing.add(line.slice(0, -' missing'.length));
    if (isStore)
        for (const id of asked)
            if (!missing.has(id))
                store.present.add(id);
    return [...missing];
}
/** Of a very large repository, on a machine that is busy with reading it. */
const WALK_TIMEOUT_MS = 3_600_000;
/**
 * The ids of objects that revisions reach and that are not there, contents of files included. `^` before an id leaves
 * out what it reaches. The named objects themselves must be there.
 * @throws {GitFailure} when a commit is missing, or something is damaged.
 */
async function missingBelow(store, revisions) {
    const { stdout } = await store.run(['rev-list', '--objects', '--missing=print', '--quiet', '--stdin'], {
        input: `${revisions.join('\n')}\n`,
        timeoutMs: WALK_TIMEOUT_MS,
    });
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
function linesOf(output) {
    return output.toString('latin1').split('\n').filter(Boolean);
}


/***/ }),

/***/ 9452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   Fe: () => (/* binding */ readCommits),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   rc: () => (/* binding */ eachObject)
/* harmony export */ });
/* harmony import */ var _batch_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7790);
/* harmony import */ var _commit_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5986);
/* harmony import */ var _presence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3104);




/** Larger objects are not read a second time, only to say more about a finding in them. */
const LARGEST = _batch_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE */ .Ef;
/** As many bytes as one git process is asked for at once: what it writes is held in memory. */
const BATCH = 16 * 1024 * 1024;
/** The contents of those of the objects that are of the type and no larger than 8 MiB. */
async function readObjects(store, ids, type) {
    const contents = new Map();
    for await (const [id, content] of eachObject(store, ids, type))
        contents.set(id, content);
    return contents;
}
/** As `readObjects`, one after the other, so that not all are held at once. */
async function* eachObject(store, ids, type) {
    const wanted = (await describe(store, ids)).filter((object) => object.type === type && object.size <= LARGEST);
    for (const batch of batches(wanted)) {
        const input = `${batch.map(({ id }) => id).join('\n')}\n`;
        const { stdout } = await store.run(['cat-file', '--batch'], { input });
        yield* contentsIn(stdout, store.idLength);
    }
}
/** The headers of commits by their ids; what is no commit, or not there, is left out. */
async function readCommits(store, ids) {
    const headers = new Map();
    const asked = ids.filter((id) => (0,_presence_js__WEBPACK_IMPORTED_MODULE_2__/* .isWholeId */ .Vs)(store, id));
    if (asked.length === 0)
        return headers;
    const { stdout } = await store.run(['cat-file', '--batch'], { input: `${asked.join('\n')}\n` });
    readOutput(stdout, store.idLength, (id, type, content) => {
        if (type === 'commit')
            headers.set(id, (0,_commit_object_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommitHeader */ .X)(content));
    });
    return headers;
}
/** All objects that git wrote, each in bytes of its own. */
function contentsIn(output, idLength) {
    const contents = [];
    readOutput(output, idLength, (id, _type, content) => contents.push([id, Buffer.from(content)]));
    return contents;
}
function readOutput(output, idLength, take) {
    const parser = new _batch_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .BatchParser */ .Uf(new _collector_js__WEBPACK_IMPORTED_MODULE_1__/* .Collector */ .g(take), idLength);
    parser.take(output);
    parser.finish();
}
/** Type and size of those of the objects that are there, each once; revisions such as `id^{}` are resolved. */
async function describe(store, revisions) {
    if (revisions.length === 0)
        return [];
    const { stdout } = await store.run(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], {
        input: `${revisions.join('\n')}\n`,
        // git ends at a revision whose object is damaged; it says nothing of what comes after it then.
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
    let bytes = BATCH;
    for (const object of objects) {
        if (bytes + object.size > BATCH) {
            all.push([]);
            bytes = 0;
        }
        all.at(-1)?.push(object);
        bytes += object.size;
    }
    return all;
}


/***/ }),

/***/ 3905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readOn),
/* harmony export */   E: () => (/* binding */ readOnInto)
/* harmony export */ });
/* harmony import */ var _git_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2548);
/* harmony import */ var _batch_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1981);
/* harmony import */ var _cat_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5136);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);




/**
 * Reads objects through a git that may end at any of them, as it does when one is damaged: that one is passed over, and a
 * new git goes on after it.
 *
 * @param ids one a line; what git does not have, or cannot read, is `missing` to the sink
 */
async function readOnInto(store, ids, sink, idLength) {
    const width = idLength + 1;
    let at = 0;
    for (let starts = 0; at < ids.length; starts += 1) {
        if (starts < _cat_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_STARTS */ .a)
            at += width * (await readUntilEnd(store, ids.subarray(at), sink));
        if (at >= ids.length)
            return;
        sink.missing(ids.toString('latin1', at, at + idLength));
        at += width;
    }
}
/** As `readOnInto`, with a visitor in this thread. */
function readOn(store, ids, visitor, idLength) {
    let counted = new _counted_js__WEBPACK_IMPORTED_MODULE_3__/* .Counted */ .p(visitor);
    let parser = new _batch_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .BatchParser */ .Uf(counted, idLength);
    const sink = {
        take: (chunk) => {
            parser.take(chunk);
            return undefined;
        },
        cut: () => {
            const { answers } = counted;
            counted = new _counted_js__WEBPACK_IMPORTED_MODULE_3__/* .Counted */ .p(visitor);
            parser = new _batch_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .BatchParser */ .Uf(counted, idLength);
            return answers;
        },
        missing: (id) => visitor.missing(id),
    };
    return readOnInto(store, ids, sink, idLength);
}
/** How many objects one git answered for before it ended. */
async function readUntilEnd(store, ids, sink) {
    const git = store.git.spawn(_cat_file_js__WEBPACK_IMPORTED_MODULE_2__/* .READ */ .P, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
    // That it ended is seen by what it did not answer for.
    git.stdin?.on('error', () => { });
    git.stdin?.end(ids);
    const ended = (0,_git_output_js__WEBPACK_IMPORTED_MODULE_0__/* .exitOf */ .sX)(git);
    try {
        for await (const chunk of (0,_git_output_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(git))
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

/***/ 7107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release)
/* harmony export */ });
/**
 * Gives the memory of arrays back at once: else it waits for the next collection, and a thread that waits for others has
 * none. They are empty afterwards. An array that is a part of a larger memory keeps it: others may use that.
 */
function release(...arrays) {
    for (const { buffer, byteLength } of arrays)
        if (byteLength === buffer.byteLength)
            buffer.transfer?.(0);
}


/***/ }),

/***/ 8467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ Feeding)
/* harmony export */ });
/* harmony import */ var _thread_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3298);

/** Chunks that are on their way to a thread at once, of up to 64 KiB each. */
const MOST_UNDER_WAY = 32;
/**
 * Hands what git writes to a thread, in messages: for few objects that is quickest, and it works where there are no FIFOs,
 * and where git may end at any object. This thread stays free, whatever the other one has to look at.
 */
class Feeding {
    #thread;
    #counts = (0,_thread_order_js__WEBPACK_IMPORTED_MODULE_0__/* .newCounts */ .fT)();
    #underWay = 0;
    /** For how many objects the git that runs, or ran last, has answered. */
    #answers = 0;
    #answered = () => { };
    #read;
    constructor(thread, order) {
        this.#thread = thread;
        Atomics.store(this.#counts, _thread_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKED */ .fg, 0);
        this.#read = thread
            .read({ ...order, input: 'messages', counts: this.#counts }, { onAnswers: (answers) => this.#take(answers) })
            .then(_thread_order_js__WEBPACK_IMPORTED_MODULE_0__/* .laterOf */ .eG);
        this.#read.catch(() => { });
    }
    /** How many objects the thread has read of those that it was fed, or heard that they are missing. */
    get done() {
        return Atomics.load(this.#counts, _thread_order_js__WEBPACK_IMPORTED_MODULE_0__/* .DONE */ .DH);
    }
    /** Hands over what git wrote; waits while the thread has much to look at. @throws what the thread failed with */
    async take(chunk) {
        this.#thread.feed(new Uint8Array(chunk));
        this.#underWay += 1;
        while (this.#underWay >= MOST_UNDER_WAY)
            await this.#next();
    }
    /** To be called when git ended: what comes next is by another one. @returns for how many objects it answered */
    async cut() {
        this.#thread.feed('git ended');
        this.#underWay += 1;
        while (this.#underWay > 0)
            await this.#next();
        return this.#answers;
    }
    /** An object that git does not have, or could not read. */
    missing(id) {
        this.#thread.feed({ missing: id });
    }
    /** The ids that the thread put off, one a line, when it has looked at all. */
    end() {
        this.#thread.feed('that was all');
        return this.#read;
    }
    #next() {
        const answered = new Promise((resolve) => {
            this.#answered = resolve;
        });
        return Promise.race([answered, this.#thread.failed]);
    }
    #take(answers) {
        this.#underWay -= 1;
        this.#answers = answers;
        this.#answered();
    }
}


/***/ }),

/***/ 7846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Gaps)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1830);

/** The stretches of one content that were not looked through to their ends. */
class Gaps {
    #first;
    #others = 0;
    /** Takes two offsets in the content; what overlaps the first stretch makes it longer. */
    add(start, end) {
        const first = this.#first;
        if (first === undefined)
            this.#first = [start, end];
        else if (start <= first[1] && end >= first[0])
            this.#first = [Math.min(start, first[0]), Math.max(end, first[1])];
        else
            this.#others += 1;
    }
    /** A sentence without the place; undefined where there are none. */
    get message() {
        if (this.#first === undefined)
            return undefined;
        const [start, end] = this.#first;
        const others = this.#others === 0 ? '' : ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(this.#others, 'more stretch', 'more stretches')}`;
        return `bytes ${start} to ${end}${others} can be decoded in more ways than there is time for, and were not searched to the end`;
    }
}


/***/ }),

/***/ 1544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readByFeeding),
/* harmony export */   v: () => (/* binding */ readHere)
/* harmony export */ });
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6466);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5617);
/* harmony import */ var _git_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2548);
/* harmony import */ var _objects_batch_parser_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1981);
/* harmony import */ var _objects_cat_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5136);





/** Reads the objects in this thread: for whoever has nothing else to do meanwhile. */
async function readHere(store, search, ids, idLength, onProgress) {
    const parser = new _objects_batch_parser_js__WEBPACK_IMPORTED_MODULE_3__/* .BatchParser */ .Uf(search, idLength);
    return readInto(store, ids, idLength, {
        take: (chunk) => {
            parser.take(chunk);
            onProgress(search.result.objects);
            return undefined;
        },
        end: () => {
            parser.finish();
            return search.result;
        },
        answers: () => search.result.objects + search.result.missing.length,
    });
}
/** Reads the objects in a thread that is fed. @returns the ids that were put off, one a line */
function readByFeeding(store, feeding, ids, idLength, onProgress) {
    return readInto(store, ids, idLength, {
        take: async (chunk) => {
            await feeding.take(chunk);
            onProgress(feeding.done);
        },
        end: () => feeding.end(),
        answers: () => feeding.done,
    });
}
async function readInto(store, ids, idLength, taker) {
    const git = store.git.spawn(_objects_cat_file_js__WEBPACK_IMPORTED_MODULE_4__/* .READ */ .P, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
    const ended = (0,_git_output_js__WEBPACK_IMPORTED_MODULE_2__/* .exitOf */ .sX)(git);
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
        const sending = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(counted, git.stdin);
        // Where the ids fail there is nothing to wait for; the error is thrown below.
        sending.catch(() => git.kill('SIGKILL'));
        for await (const chunk of (0,_git_output_js__WEBPACK_IMPORTED_MODULE_2__/* .outputOf */ .jH)(git))
            await taker.take(chunk);
        const { code, stderr } = await ended;
        // A git that ended by itself says why; then its closed input is no news.
        if (code > 0)
            throw new _git_git_js__WEBPACK_IMPORTED_MODULE_1__.GitFailure('cat-file', code, stderr);
        const fault = await sending.then(() => undefined, (error) => error);
        if (fault instanceof _git_git_js__WEBPACK_IMPORTED_MODULE_1__.GitFailure)
            throw fault;
        if (code !== 0)
            throw new _git_git_js__WEBPACK_IMPORTED_MODULE_1__.GitFailure('cat-file', code, stderr);
        if (fault !== undefined)
            throw fault;
        const result = await taker.end();
        if (taker.answers() !== sent) {
            throw new Error('git did not answer for every object that it was asked for');
        }
        return result;
    }
    finally {
        if (git.exitCode === null)
            git.kill('SIGKILL');
    }
}


/***/ }),

/***/ 9201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ packsOf),
  t: () => (/* binding */ readPacks)
});

// EXTERNAL MODULE: ./build/src/leaks/git/object-folders.js
var object_folders = __webpack_require__(38);
// EXTERNAL MODULE: ./build/src/leaks/objects/id-lines.js
var id_lines = __webpack_require__(7146);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/leaks/git/files.js
var files = __webpack_require__(9266);
// EXTERNAL MODULE: ./build/src/leaks/release.js
var release = __webpack_require__(7107);
;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/id-table.js

/** Finds objects by their ids, which are as good as random numbers: by open addressing, in eight bytes an object. */
class IdTable {
    #ids;
    #idBytes;
    #slots = new Int32Array(0);
    #mask = 0;
    /**
     * @param ids of all objects, one after the other; the number of an object is its place among them
     * @param idBytes bytes of each: 20 or 32
     */
    constructor(ids, idBytes) {
        this.#ids = ids;
        this.#idBytes = idBytes;
    }
    /**
     * The lowest number among `from` to `to` of an object with the id that stands in `bytes` at a place; -1 where there is
     * none.
     */
    find(bytes, at, from, to) {
        if (this.#slots.length === 0)
            this.#fill();
        let found = -1;
        for (let slot = this.#slotOf(bytes, at); this.#slots[slot] !== 0; slot = (slot + 1) & this.#mask) {
            const object = this.#slots[slot] - 1;
            if (object < from || object >= to || (found >= 0 && object > found))
                continue;
            if (this.#isSame(bytes, at, object))
                found = object;
        }
        return found;
    }
    /** Gives its memory back; whoever asks it once more fills it anew. */
    release() {
        (0,release/* release */._)(this.#slots);
        this.#slots = new Int32Array(0);
    }
    /** Most tables are never asked. */
    #fill() {
        const count = this.#ids.length / this.#idBytes;
        let size = 16;
        while (size < 2 * count)
            size *= 2;
        this.#slots = new Int32Array(size);
        this.#mask = size - 1;
        for (let object = 0; object < count; object++) {
            let slot = this.#slotOf(this.#ids, object * this.#idBytes);
            while (this.#slots[slot] !== 0)
                slot = (slot + 1) & this.#mask;
            this.#slots[slot] = object + 1;
        }
    }
    #slotOf(bytes, at) {
        const end = at + this.#idBytes;
        const word = (bytes[end - 4] << 24) |
            (bytes[end - 3] << 16) |
            (bytes[end - 2] << 8) |
            bytes[end - 1];
        return word & this.#mask;
    }
    #isSame(bytes, at, object) {
        const start = object * this.#idBytes;
        for (let i = 0; i < this.#idBytes; i++)
            if (this.#ids[start + i] !== bytes[at + i])
                return false;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/loose-ids.js



/** The names of folders with objects in them. Where the folder around them cannot be listed, they still may be. */
const PLACES = Array.from({ length: 256 }, (_, first) => first.toString(16).padStart(2, '0'));
/**
 * The ids of the objects that lie in files of their own, each once.
 *
 * @param folders those that hold folders named by the first two digits of ids
 * @param packed ids of objects in packs, one after the other, of `idBytes` bytes each: these are left out
 */
function looseIds(folders, packed, idBytes) {
    const rest = new RegExp(`^[0-9a-f]{${2 * idBytes - 2}}$`);
    const ids = new Set();
    for (const folder of folders) {
        // To look in vain for 256 folders takes longer than to list those that are there.
        const listed = (0,files/* namesIn */.wX)(folder);
        for (const digits of listed.length > 0 ? listed.filter((name) => PLACES.includes(name)) : PLACES) {
            for (const name of (0,files/* namesIn */.wX)((0,external_node_path_.join)(folder, digits)))
                if (rest.test(name))
                    ids.add(digits + name);
        }
    }
    if (ids.size === 0)
        return ids;
    const table = new IdTable(packed, idBytes);
    const count = packed.length / idBytes;
    for (const id of ids)
        if (table.find(Buffer.from(id, 'hex'), 0, 0, count) >= 0)
            ids.delete(id);
    return ids;
}

// EXTERNAL MODULE: ./build/src/leaks/objects/packs/pack-index.js
var pack_index = __webpack_require__(7322);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/leaks/objects/packs/pack-entry.js
var pack_entry = __webpack_require__(7574);
// EXTERNAL MODULE: ./build/src/leaks/objects/packs/pack-families.js
var pack_families = __webpack_require__(4368);
;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/pack-bases.js





/** Packs from this size on are left to git, in bytes. */
const LARGEST_PACK = 2 ** 32;
const HEAD = 12;
/** Headers of entries are read together in pieces of a pack. */
const PIECE = 1024 ** 2;
/** After so many pieces others have their turn: the end of the scan may have been asked for. */
const PIECES = 64;
/**
 * Reads the header of each entry of a pack, and finds what it is a delta from.
 * @throws {PackProblem} where the pack is damaged, or not the one that its index says
 */
async function readBases(pack, packChecksum, tables) {
    const { offsets, bases, kinds, idBytes, table } = tables;
    const file = (0,external_node_fs_.openSync)(pack.path, 'r');
    try {
        const status = (0,external_node_fs_.fstatSync)(file);
        const end = status.size - idBytes;
        if (!status.isFile() || end < HEAD || status.size >= LARGEST_PACK)
            throw new pack_index/* PackProblem */.lN('A pack is no file, too short or too large');
        checkEnds(file, pack.count, packChecksum, end);
        const header = { kind: 0, size: 0, distance: 0, end: 0 };
        const piece = Buffer.alloc(Math.min(PIECE, status.size) + pack_entry/* LONGEST_HEADER */.B7 + idBytes);
        let from = 0;
        let to = 0;
        let before = HEAD - 1;
        let pieces = 0;
        for (let object = pack.first; object < pack.first + pack.count; object++) {
            const offset = offsets[object];
            if (offset <= before || offset >= end)
                throw new pack_index/* PackProblem */.lN('Entries of a pack lie over each other, or outside of it');
            before = offset;
            if (offset + pack_entry/* LONGEST_HEADER */.B7 + idBytes > to && to < status.size) {
                from = offset;
                to = from + (0,external_node_fs_.readSync)(file, piece, 0, piece.length, from);
                piece.fill(0, to - from);
                if (++pieces % PIECES === 0)
                    await (0,promises_.setImmediate)();
            }
            (0,pack_entry/* readEntryHeader */.M4)(piece, offset - from, header);
            kinds[object] = header.kind;
            if (header.kind === pack_entry/* OFFSET_DELTA */.H2)
                bases[object] = objectAt(offsets, offset - header.distance, pack.first, object);
            else if (header.kind !== pack_entry/* ID_DELTA */.PB)
                bases[object] = pack_families/* NONE */.x;
            else
                bases[object] = table.find(piece, header.end, pack.first, pack.first + pack.count);
            if (bases[object] === pack_families/* NONE */.x && (header.kind === pack_entry/* OFFSET_DELTA */.H2 || header.kind === pack_entry/* ID_DELTA */.PB))
                throw new pack_index/* PackProblem */.lN('A pack lacks the base of a delta');
        }
        return { ...pack, end };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** The object that begins at an offset; `NONE` where none does. */
function objectAt(offsets, offset, first, end) {
    // Most bases stand near: so the steps grow from there.
    let high = end - 1;
    let step = 1;
    let low = high;
    while (low > first && offsets[low] > offset) {
        high = low;
        low = Math.max(first, low - step);
        step *= 2;
    }
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offsets[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return offsets[low] === offset && low >= first ? low : pack_families/* NONE */.x;
}
const PACK = Buffer.from('PACK');
/** As git does: the pack begins with what the index says, and ends with the checksum that it names. */
function checkEnds(file, count, packChecksum, end) {
    const head = Buffer.alloc(HEAD);
    const checksum = Buffer.alloc(packChecksum.length);
    (0,external_node_fs_.readSync)(file, head, 0, HEAD, 0);
    (0,external_node_fs_.readSync)(file, checksum, 0, checksum.length, end);
    const version = head.readUInt32BE(4);
    if (!head.subarray(0, 4).equals(PACK) || (version !== 2 && version !== 3) || head.readUInt32BE(8) !== count)
        throw new pack_index/* PackProblem */.lN('A pack begins in another way than its index says');
    if (!checksum.equals(packChecksum))
        throw new pack_index/* PackProblem */.lN('A pack is not the one that its index is of');
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/pack-plan.js








/** More objects than this are left to git: the tables take about 45 bytes for each. */
const MOST_OBJECTS = 1_500_000;
/** A place in a pack and the number of an object are sorted as one number. */
const SCALE = 2 ** 21;
/**
 * Reads the indexes of all packs, and of each entry what it is a delta from. It gives way to others again and again, since
 * a large pack takes seconds to be read from a disk.
 *
 * @param folders those with a folder `pack` in it
 * @param idBytes bytes of an object's id
 * @returns undefined where there is no pack
 * @throws {PackProblem} where git has to be asked for all objects
 */
async function planPacks(folders, idBytes) {
    const indexPaths = indexesIn(folders);
    if (indexPaths.length === 0)
        return undefined;
    const { found, ids, offsets } = objectsIn(indexPaths, idBytes);
    const total = offsets.length;
    const table = new IdTable(ids, idBytes);
    const bases = new Int32Array(total);
    const kinds = new Uint8Array(new SharedArrayBuffer(total));
    const packs = [];
    for (const { pack, packChecksum } of found)
        packs.push(await readBases(pack, packChecksum, { offsets, bases, kinds, idBytes, table }));
    const sizes = sizesOf(packs, offsets);
    const families = (0,pack_families/* familiesOf */.m)(bases, sizes, (length) => new Int32Array(new SharedArrayBuffer(4 * length)));
    (0,release/* release */._)(bases, sizes);
    if (families.reached !== total)
        throw new pack_index/* PackProblem */.lN('Deltas of a pack go round in a circle');
    const repeated = new Uint8Array(new SharedArrayBuffer(total));
    if (packs.length > 1)
        for (let i = 0; i < total; i++)
            if (table.find(ids, i * idBytes, 0, total) !== i)
                repeated[i] = 1;
    table.release();
    return {
        ...families,
        packs,
        idBytes,
        ids,
        offsets,
        kinds,
        repeated,
        next: new Int32Array(new SharedArrayBuffer(4)),
    };
}
/** The paths of the indexes of all packs. */
function indexesIn(folders) {
    return folders.flatMap((folder) => (0,files/* namesIn */.wX)((0,external_node_path_.join)(folder, 'pack'))
        .filter((name) => name.endsWith('.idx'))
        .sort()
        .map((name) => (0,external_node_path_.join)(folder, 'pack', name)));
}
function objectsIn(paths, idBytes) {
    const files = paths.map((path) => (0,external_node_fs_.readFileSync)(path));
    const indexes = files.map((file) => (0,pack_index/* readPackIndex */.M9)(file, idBytes));
    const total = indexes.reduce((sum, { count }) => sum + count, 0);
    if (indexes.some(({ offsets }) => offsets.some((offset) => offset >= LARGEST_PACK)))
        throw new pack_index/* PackProblem */.lN('A pack is too large');
    if (total > MOST_OBJECTS)
        throw new pack_index/* PackProblem */.lN('There are more objects in packs than are held at once');
    const ids = new Uint8Array(new SharedArrayBuffer(total * idBytes));
    const offsets = new Uint32Array(new SharedArrayBuffer(total * 4));
    let first = 0;
    const found = indexes.map((index, at) => {
        const path = paths[at].replace(/idx$/, 'pack');
        const pack = { path, first, count: index.count };
        const keys = sorted(index.offsets);
        for (let i = 0; i < keys.length; i++) {
            const key = keys[i];
            const place = key % SCALE;
            offsets[first + i] = (key - place) / SCALE;
            ids.set(index.ids.subarray(place * idBytes, (place + 1) * idBytes), (first + i) * idBytes);
        }
        (0,release/* release */._)(keys);
        first += index.count;
        return { pack, packChecksum: Buffer.from(index.packChecksum) };
    });
    (0,release/* release */._)(...files);
    return { found, ids, offsets };
}
/** How many bytes each object takes in its pack. */
function sizesOf(packs, offsets) {
    const sizes = new Float64Array(offsets.length);
    for (const { first, count, end } of packs) {
        for (let i = first + count - 1, next = end; i >= first; i--) {
            sizes[i] = next - offsets[i];
            next = offsets[i];
        }
    }
    return sizes;
}
/** Offsets, each with its number, in order; the memory is that of `offsets`. */
function sorted(offsets) {
    for (let place = 0; place < offsets.length; place++)
        offsets[place] = offsets[place] * SCALE + place;
    return offsets.sort();
}

// EXTERNAL MODULE: ./build/src/leaks/search/start-threads.js
var start_threads = __webpack_require__(3751);
// EXTERNAL MODULE: ./build/src/leaks/search/thread-order.js
var thread_order = __webpack_require__(3298);
;// CONCATENATED MODULE: ./build/src/leaks/search/read-packs.js







const REPORTING_MS = 1_000;
/**
 * A small pack may hold a gigabyte of versions, or much that has to be looked at closely. So a thread that reads alone gets
 * help when it has read that much, since there is nothing left to compile then, or has taken that long.
 */
const PATIENCE = { lookingMs: 25, megabytes: 64, ms: 1_000 };
const known = new WeakMap();
/**
 * The packs of a store, as they were when they were asked for first; undefined where git has to read all objects: there is
 * none, one is unusual, or they hold too many.
 */
function packsOf(store) {
    const packs = known.get(store) ?? findPacks(store);
    known.set(store, packs);
    return packs;
}
async function findPacks(store) {
    const folders = (0,object_folders/* objectFolders */.hd)(store.gitDir).paths;
    try {
        const plan = await planPacks(folders, store.idLength / 2);
        return plan && { plan, folders };
    }
    catch (error) {
        if ((0,pack_index/* isPackProblem */.z6)(error))
            return undefined;
        throw error;
    }
}
/**
 * Reads all packs by threads, directly: no object goes through git and a pipe, and none is built twice.
 *
 * @param threads where one alone has much to read, others are added
 * @returns the ids of objects that are left to git, and of those that were put off, one a line; undefined where something
 * is damaged, and git has to read all of them
 * @throws whatever a thread failed with
 */
async function readPacks({ plan, folders }, threads, order, onProgress, patience = PATIENCE) {
    const counts = [];
    const reading = [];
    const begin = (thread) => {
        const counted = (0,thread_order/* newCounts */.fT)();
        counts.push(counted);
        reading.push(thread.read({ ...order, input: plan, counts: counted }, {}));
    };
    const started = performance.now();
    const help = () => {
        const isLong = performance.now() - started > patience.ms || sumOf(counts, thread_order/* MEGABYTES */.K9) > patience.megabytes;
        const isHalf = 2 * Atomics.load(plan.next, 0) > plan.batches.length;
        if (isLong || isHalf)
            clearInterval(looking);
        if (!isLong || isHalf)
            return;
        const others = Array.from({ length: (0,start_threads/* mostThreads */.BB)() - threads.length }, () => threads[0].companion());
        threads.push(...others);
        others.forEach(begin);
    };
    const report = () => onProgress(sumOf(counts, thread_order/* DONE */.DH));
    const reporting = setInterval(report, REPORTING_MS);
    const looking = setInterval(help, patience.lookingMs);
    try {
        threads.forEach(begin);
        const read = [];
        // There may be more of them meanwhile.
        for (const each of reading)
            read.push(await each);
        const whole = read.filter((each) => each !== 'damaged');
        if (whole.length < read.length)
            return undefined;
        const loose = (0,id_lines/* asLines */.I)(looseIds(folders, plan.ids, plan.idBytes));
        return {
            left: Buffer.concat([...whole.map(({ left }) => left), loose]),
            later: Buffer.concat(whole.map(({ later }) => later)),
        };
    }
    finally {
        clearInterval(looking);
        clearInterval(reporting);
    }
}
function sumOf(counts, place) {
    return counts.reduce((sum, each) => sum + Atomics.load(each, place), 0);
}


/***/ }),

/***/ 3298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ DONE),
/* harmony export */   K9: () => (/* binding */ MEGABYTES),
/* harmony export */   co: () => (/* binding */ orderFor),
/* harmony export */   dS: () => (/* binding */ FEW),
/* harmony export */   eG: () => (/* binding */ laterOf),
/* harmony export */   fT: () => (/* binding */ newCounts),
/* harmony export */   fg: () => (/* binding */ ASKED)
/* harmony export */ });
function orderFor({ store, hashesLines = false }, isLast) {
    return { idLength: store.idLength, folder: store.gitDir, hashesLines, isLast };
}
/**
 * The places of `ReadOrder.counts`: objects asked for, written by the main thread; objects done; and of packs, what was
 * read, in millions of bytes.
 */
const ASKED = 0;
const DONE = 1;
const MEGABYTES = 2;
/** Memory for them. */
function newCounts() {
    return new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));
}
/** The ids that were put off, one a line. */
function laterOf(read) {
    if (read === 'damaged')
        throw new Error('A pack was read where git was to be');
    return read.later;
}
/**
 * A thread with fewer objects left than this wants more. Git holds its answers back until it has 4 KiB of them, about 84
 * objects at the smallest: with fewer left than that it could wait for ever.
 */
const FEW = 256;


/***/ }),

/***/ 1830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ first),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   zR: () => (/* binding */ countUp)
/* harmony export */ });
/** "1 leak", "2 leaks". */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** More than this is as good as any number; trees can be made of which the paths outnumber the atoms of the world. */
const COUNTLESS = 1e9;
/** As `count`, for numbers that somebody may have driven up: "more than 1000000000 places". */
function countUp(number, one) {
    return number > COUNTLESS ? `more than ${COUNTLESS} ${one}s` : count(number, one);
}
/** "1 more place", "2 more places". */
function more(places) {
    return countUp(places, 'more place');
}
/** How ids are shown: enough of them to find the object. */
function short(id) {
    return id.slice(0, 12);
}
/** Of ids that there may be many of, the first, which says for certain what is meant. */
function first(ids) {
    return `${ids[0]}${ids.length > 1 ? ' is the first' : ''}`;
}


/***/ }),

/***/ 4292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ machineFault),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/** What the machine refused, by the codes of the system, in words; the code itself is added. */
const MESSAGES = {
    ENOSPC: 'The disk is full, so a file could not be written',
    EDQUOT: 'The quota of the disk is used up, so a file could not be written',
    EROFS: 'A file was to be written to a disk that takes none',
    EACCES: 'A file or folder of the runner may not be used by the user that runs the job',
    EPERM: 'A file or folder of the runner may not be used by the user that runs the job',
    EMFILE: 'Too many files are open on this machine',
    ENFILE: 'Too many files are open on this machine',
    ENOMEM: 'The machine has no memory left',
    EIO: 'The disk failed',
    EISDIR: 'A folder is where a file of the runner should be',
    ENOTDIR: 'A file is where a folder of the runner should be',
    ENAMETOOLONG: 'A name is longer than the disk takes',
};
const REMEDIES = {
    ENOSPC: 'Free some space in a step before this one, or take a runner with a larger disk.',
    EDQUOT: 'Free some space in a step before this one, or take a runner with a larger disk.',
};
const REMEDY = 'See to it that the job may write to its workspace, to RUNNER_TEMP and to the files of the runner, then run it again.';
/** How @actions/core says that a file of the runner is not there, such as that for outputs. */
const NO_FILE = /^(?:Missing file at path: |Unable to find environment variable for file command )/;
/**
 * What to say of an error that is the machine's fault, and not ours; undefined for all others. It holds nothing of the
 * error but the system's code.
 */
function machineFault(error) {
    const code = textOf(error, 'code');
    const message = code !== undefined && Object.hasOwn(MESSAGES, code) ? MESSAGES[code] : undefined;
    if (code !== undefined && message !== undefined)
        return `${message} (${code}). ${REMEDIES[code] ?? REMEDY}`;
    const path = textOf(error, 'path');
    if (code === 'ENOENT' && path !== undefined && textOf(error, 'syscall') !== 'spawn') {
        return `A file or folder that the runner should have made is not there (ENOENT). ${REMEDY}`;
    }
    return NO_FILE.test(textOf(error, 'message') ?? '')
        ? `The runner's file for outputs is not there, so they could not be set. ${REMEDY}`
        : undefined;
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


/***/ }),

/***/ 2454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ forMarkdown),
/* harmony export */   I: () => (/* binding */ forLog)
/* harmony export */ });
/**
 * Text that we did not write (paths, ref and author names, commit texts, API bodies) on its way to people. The runner
 * reads commands (`::error::`, `##[group]`) from every line of the log, terminals obey escape sequences, and summaries
 * are Markdown with HTML: none of it may come from such text.
 */
/** In characters, the cut in the middle aside. */
const LONGEST = 300;
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
const PLAIN = /^[ -~]*$/;
function printable(text) {
    const whole = withoutMiddle(text)
        .map((part) => (typeof part === 'string' ? part : decode(part)))
        .join('');
    // To compile the pattern takes longer than all else that a short run prints.
    if (PLAIN.test(whole))
        return whole;
    return whole.replace(UNPRINTABLE, (character) => `\\u{${codeOf(character).toString(16)}}`);
}
/** The two ends of a huge text, so that little of it is worked on. Nothing that `shortened` keeps is lost. */
function withoutMiddle(text) {
    const enough = LONGEST * 4;
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
    if (characters.length <= LONGEST)
        return text;
    const half = LONGEST / 2;
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


/***/ })

};
;