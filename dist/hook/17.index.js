"use strict";
exports.id = 17;
exports.ids = [17];
exports.modules = {

/***/ 17:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/leaks/allow/accepted-gaps.js
/** A content is accepted as it is where each of its paths is. */
function partGaps({ leaking, allowed, ...rest }) {
    const open = new Set(leaking.filter((each) => !isFinding(each)).map(({ objectId }) => objectId));
    const accepted = allowed.filter(({ finding }) => !isFinding(finding) && !open.has(finding.objectId));
    return {
        ...rest,
        leaking: leaking.filter(isFinding),
        allowed: allowed.filter((each) => isFinding(each.finding)),
        acceptedGaps: new Map(accepted.map(({ finding, entry }) => [finding.objectId, entry])),
    };
}
function isFinding(each) {
    return each.kind !== 'unsearched';
}

// EXTERNAL MODULE: ./build/src/leaks/allow/allow-list.js + 1 modules
var allow_list = __webpack_require__(9013);
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
    get globs() {
        return this.#globs;
    }
    /**
     * All entries that allow a finding or a gap, in their order.
     * @param budget for trying patterns; undefined: without those that only a pattern can decide
     * @param untried is given those for which the budget is too small
     */
    fitting(finding, budget, untried = () => { }) {
        if (this.#entries.length === 0)
            return [];
        const { fingerprint, place } = finding;
        const found = [...(this.#byKey.get(fingerprint ?? '') ?? [])];
        if (place.kind === 'file' || place.kind === 'name') {
            const path = place.path.toString('utf8');
            for (const name of namesOf(path))
                found.push(...(this.#byPath.get(name) ?? []));
            for (const entry of budget === undefined ? [] : this.#globs) {
                // A path that is written just as it is fits without a try.
                if (entry.name !== path && budget?.spend(() => entry.work?.(path) ?? 0) === false)
                    untried(entry);
                else if (entry.matches(finding))
                    found.push(entry);
            }
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

// EXTERNAL MODULE: ./build/src/leaks/allow/glob-work.js
var glob_work = __webpack_require__(2236);
;// CONCATENATED MODULE: ./build/src/leaks/allow/apply.js



/** After so many findings others have their turn, such as a signal that is to end the process. */
const TURN = 50;
/**
 * Parts the findings in those that are allowed and those that are not. A line of the head's covers what the base held and
 * nothing else, so its patterns are not even tried on anything else: whoever writes both the patterns and the names could
 * make them take for ever.
 */
async function applyAllowList(findings, lists, heldByBase) {
    const ruling = new EntryIndex([...lists.input.entries, ...lists.ruling.entries]);
    const headOnly = new EntryIndex(lists.headOnly.entries);
    const leaking = [];
    const allowed = [];
    const used = new Set();
    const budget = new glob_work/* GlobBudget */.wE();
    let untried = 0;
    for (const [at, finding] of findings.entries()) {
        if (at % TURN === TURN - 1)
            await (0,promises_.setImmediate)();
        let isTried = true;
        // Of a pattern that was not tried nobody knows whether it is needed.
        const leaveOut = (entry) => {
            isTried = false;
            used.add(entry);
        };
        const isHeld = heldByBase(finding);
        const rules = ruling.fitting(finding, budget, leaveOut);
        const exceptions = headOnly.fitting(finding, isHeld ? budget : undefined, leaveOut);
        for (const entry of [...rules, ...exceptions, ...(isHeld ? [] : headOnly.globs)])
            used.add(entry);
        const entry = rules[0] ?? (isHeld ? exceptions[0] : undefined);
        if (entry === undefined) {
            leaking.push(finding);
            untried += isTried ? 0 : 1;
        }
        else
            allowed.push({ finding, entry });
    }
    const entries = [...lists.input.entries, ...lists.ruling.entries, ...lists.headOnly.entries];
    return { leaking, allowed, unused: entries.filter((entry) => !used.has(entry)), untried };
}

// EXTERNAL MODULE: ./build/src/leaks/objects/entries-at.js
var entries_at = __webpack_require__(7347);
// EXTERNAL MODULE: ./build/src/leaks/objects/tree-file.js
var tree_file = __webpack_require__(8040);
;// CONCATENATED MODULE: ./build/src/leaks/allow/load.js






/**
 * Reads the lists from git's objects: that of the scope's base and that of its tree. Where there is no base, the tree's
 * rules, or none does. A list that cannot be read allows nothing; that one, and one that does not rule, is warned about.
 */
async function loadAllowLists(store, scope, input) {
    const warnings = [];
    const read = async (commit, source) => {
        if (commit === undefined)
            return NO_LINES;
        try {
            const content = await readTreeFile(store, commit, ALLOW_FILE);
            if (content !== undefined)
                return parseAllowList(content.toString('utf8'), source);
            if (await isNoFile(store, commit))
                throw new UserError(NO_FILE);
        }
        catch (error) {
            if (!(error instanceof UserError))
                throw error;
            const whose = source === 'base' ? `of ${nameOf(scope)}` : 'of the commit that is scanned';
            warnings.push(`The allow list ${ALLOW_FILE} ${whose} could not be read, so it allows nothing: ${error.message}`);
        }
        return NO_LINES;
    };
    const own = await read(scope.tree, 'head');
    const hasOwn = own.entries.length > 0 || own.problems.length > 0;
    if (scope.noListBecause !== undefined) {
        if (hasOwn)
            warnings.push(`${scope.noListBecause}, and ${NOTHING} ${REMEDY}`);
        return { input, ruling: NO_LINES, headOnly: own, warnings };
    }
    if (scope.base === undefined)
        return { input, ruling: own, headOnly: NO_LINES, warnings };
    const ruling = await read(scope.base, 'base');
    const added = linesOnlyIn(own, ruling);
    if (added > 0)
        warnings.push(onlyHere(added, nameOf(scope)));
    return { input, ruling, headOnly: own, warnings };
}
const NO_FILE = 'It is a link or a folder, which may lead anywhere. Put a file in its place.';
/** Whether something other than a file stands in the place of the list. */
async function isNoFile(store, commit) {
    return (await entriesAt(store, commit, [ALLOW_FILE]))?.has(ALLOW_FILE) ?? false;
}
const NOTHING = (/* unused pure expression or super */ null && (`the ${ALLOW_FILE} of the commit that is scanned allows nothing.`));
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
    return `${count(lines, 'line')} of ${ALLOW_FILE} ${are} not in ${base}: ${they} what that commit holds already, and nothing that came after it.`;
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
    const held = paths.length === 0 ? undefined : await (0,entries_at/* entriesAt */.w)(store, scope.base, paths);
    return (finding) => held?.get(pathOf(finding) ?? '')?.objectId === finding.objectId;
}

// EXTERNAL MODULE: ./build/src/leaks/heaps.js + 1 modules
var heaps = __webpack_require__(2469);
// EXTERNAL MODULE: ./build/src/runner/user-error.js
var user_error = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/src/leaks/objects/object-pipe.js
var object_pipe = __webpack_require__(7979);
// EXTERNAL MODULE: ./build/src/trim-ends.js
var trim_ends = __webpack_require__(1176);
// EXTERNAL MODULE: ./build/src/leaks/allow/glob.js
var allow_glob = __webpack_require__(8);
;// CONCATENATED MODULE: ./build/src/leaks/hygiene/gitignore.js


/** How App Store Connect names a download; the Key ID is made up. */
const SAMPLE = 'AuthKey_2X9R4HXF34.p8';
const SAMPLES = [SAMPLE, `ios/${SAMPLE}`, `fastlane/keys/${SAMPLE}`];
/** Whether the rules of a .gitignore at the root keep git from adding .p8 files, at the root and in folders. */
function ignoresP8(content) {
    const rules = content.split(/\r?\n/).filter(mayFit).slice(-MOST_RULES).flatMap(parseRule);
    return SAMPLES.every((path) => isIgnored(path, rules));
}
/** Rules that may be about such files and are tried, from the last one back: patterns take time, and nobody has so many. */
const MOST_RULES = 500;
/** Whether all that stands in a rule before its first set or backslash stands in one of the samples, too. */
function mayFit(line) {
    const [fixed = ''] = line.split(/[[\\]/, 1);
    return fixed.split(/[*?!/\s]+/).every((part) => SAMPLES.some((sample) => sample.includes(part)));
}
/** The last rule that fits decides. */
function isIgnored(path, rules) {
    return rules.reduce((ignored, rule) => (rule.fits(path) ? rule.ignores : ignored), false);
}
/** Spaces at the end do not count, but for one after a backslash. */
function withoutSpaces(line) {
    const text = (0,trim_ends/* trimEnds */.$)(line, '', ' ');
    return text.endsWith('\\') && text.length < line.length ? `${text} ` : text;
}
function parseRule(line) {
    const text = withoutSpaces(line);
    if (text === '' || text.startsWith('#'))
        return [];
    const ignores = !text.startsWith('!');
    const pattern = ignores ? text : text.slice(1);
    // The samples are files; a rule for folders alone can only fit what is above them.
    const folderOnly = pattern.endsWith('/');
    const body = (0,trim_ends/* trimEnds */.$)(pattern, '', '/').replace(/^\\(?=[#!])/, '');
    if (body === '')
        return [];
    const anchored = body.includes('/');
    const glob = anchored ? body.replace(/^\//, '') : `**/${body}`;
    const below = (0,allow_glob/* globMatcher */.f)(`${glob}/**/*`, { braces: false });
    const itself = folderOnly ? undefined : (0,allow_glob/* globMatcher */.f)(glob, { braces: false });
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
        const isRemoved = removedIn(job);
        return job.flatMap((line) => {
            const kinds = commandsOf(line.text).map((command) => judge(command, names, isRemoved));
            const kind = kinds.find((found) => found !== undefined);
            return kind === undefined ? [] : [{ line: line.number, kind }];
        });
    });
}
function judge(command, names, isRemoved) {
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
        return isRemoved(target) ? undefined : 'key-in-file';
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
/** Nobody writes keys to more files in one job; each is looked for in all lines that remove some. */
const MOST_TARGETS = 100;
/** Says whether a line of the job removes a file, its folder or all .p8 files: at the end, in a trap or in a step of its own. */
function removedIn(job) {
    const removals = job.flatMap(({ text }) => (REMOVES.test(text) ? [text] : [])).join('\n');
    const known = new Map();
    return (target) => {
        const answer = known.get(target) ?? (known.size === MOST_TARGETS || workflow_namesOf(target).some((name) => removals.includes(name)));
        if (known.size < MOST_TARGETS)
            known.set(target, answer);
        return answer;
    };
}
/** How lines may name a file that they remove. */
function workflow_namesOf(target) {
    const parts = target.split(/[\\/]/);
    const names = [target, parts.at(-1) ?? '', ...(parts.length > 1 ? [parts.slice(0, -1).join('/')] : []), '*.p8'];
    return names.filter((name) => name.length > 2);
}
/** Parts of a line that run one after the other; a pipe keeps its parts together. */
function commandsOf(text) {
    return text.split(/&&|\|\||;/);
}
/** Lines with those that a backslash continues put together; comments and empty lines are left out. */
function logicalLines(content) {
    const lines = [];
    let open;
    for (const [index, whole] of content.split(/\r?\n/).entries()) {
        const text = whole.slice(0, LONGEST_LINE);
        if (open === undefined && /^\s*(?:#|$)/.test(text))
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

// EXTERNAL MODULE: ./build/src/leaks/objects/tree-object.js
var tree_object = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/src/leaks/objects/trees-below.js
var trees_below = __webpack_require__(8676);
;// CONCATENATED MODULE: ./build/src/leaks/hygiene/workflow-files.js



const FOLDERS = ['.github/workflows', '.github/actions'];
const FILES = ['action.yml', 'action.yaml'];
/** More than any repository has, and few enough to be looked at in a second. */
const MOST_FILES = 1_000;
/**
 * The workflows, and the metadata of actions, in the tree of a commit. Each distinct folder is read once.
 *
 * @param limit files that are listed at most
 */
async function workflowFiles(store, commit, limit = MOST_FILES) {
    const files = new Map();
    const entries = await (0,entries_at/* entriesAt */.w)(store, commit, [...FILES, ...FOLDERS]);
    for (const path of FILES) {
        const entry = entries?.get(path);
        if (entry !== undefined)
            files.set(entry.objectId, path);
    }
    for (const path of FOLDERS) {
        const entry = entries?.get(path);
        if (entry?.isFolder)
            await addBelow(store, entry.objectId, path, files, limit);
    }
    return { pathOf: new Map([...files].slice(0, limit)), isCut: files.size > limit };
}
/** Stops at the first file beyond the limit, which says that there are more. */
async function addBelow(store, root, path, files, limit) {
    const trees = await (0,trees_below/* treesBelow */.D)(store, [root]);
    // A map that grows while it is gone through: all that is added is visited, too.
    const pathOf = new Map([[root, path]]);
    for (const [tree, above] of pathOf) {
        for (const { mode, name, objectId } of trees.get(tree) ?? []) {
            const below = `${above}/${name.toString('latin1')}`;
            if ((0,tree_object/* isFolder */.lQ)({ mode }) && !pathOf.has(objectId))
                pathOf.set(objectId, below);
            else if (/^100\d{3}$/.test(mode) && /\.ya?ml$/.test(below))
                files.set(objectId, below);
            if (files.size > limit)
                return;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/hygiene/hygiene.js







const MESSAGES = {
    'not-ignored': 'git does not ignore .p8 files here. Add a line *.p8, so that git add leaves keys out.',
    'key-in-file': 'A key is written to a file on disk, and stays there when the job fails. Hand the secret over in memory, or remove the file in the same job in a step with if: always().',
    'key-in-log': 'A key is printed to the log, where the mask of a secret does not cover its decoded forms. Remove the line.',
};
const TOO_MANY_FILES = `There are more than ${MOST_FILES} workflow and action files. Only the first ${MOST_FILES} were checked for lines that are careless with a key. The search for keys has no such limit.`;
/** More careless lines than these teach nobody anything, those of one file even less. */
const MOST_LINES = 200;
const MOST_LINES_OF_A_FILE = 20;
/** In bytes of all workflows together; those of the largest projects are far smaller. */
const MOST_BYTES = 8 * 1024 ** 2;
/** Files that git is asked for at once: none is read in vain when there are too many. */
const AT_ONCE = 16;
const TOO_MUCH = `Workflow and action files were not checked to the end for lines that are careless with a key: ${MOST_LINES} such lines, ${MOST_LINES_OF_A_FILE} of a file, and 8 MiB are the most. The search for keys has no such limit.`;
const hygiene_NOTHING = { findings: [], warnings: [] };
/** Looks at the .gitignore at the root and at the workflows and actions in the tree that is scanned. */
async function lookAtHygiene(store, scope) {
    if (scope.tree === undefined)
        return hygiene_NOTHING;
    try {
        const missing = await notIgnored(store, scope.tree);
        const { pathOf: workflows, isCut } = await workflowFiles(store, scope.tree);
        const { lines, isWhole } = await careless(store, workflows);
        const found = [...missing, ...lines];
        const pathOf = ({ path }) => path.toString('latin1');
        const touched = found.length === 0 ? new Set() : await changedPaths(store, scope, found.map(pathOf));
        return {
            findings: found.map((finding) => ({ ...finding, touched: touched.has(pathOf(finding)) })),
            warnings: [...(isCut ? [TOO_MANY_FILES] : []), ...(isWhole ? [] : [TOO_MUCH])],
        };
    }
    catch (error) {
        // Advice is not worth a failure: the scan itself reports a tree that cannot be read.
        if (error instanceof user_error/* UserError */.y)
            return hygiene_NOTHING;
        throw error;
    }
}
/**
 * Without the advice to ignore .p8 files where the repository keeps such files and all of them are accepted, as one of
 * PICO-8 cartridges does: there the advice would hide what the repository is about.
 */
function withoutAccepted(hygiene, leaking, allowed) {
    const isAccepted = allowed.some(({ finding }) => isP8File(finding)) && !leaking.some(isP8File);
    return hygiene.filter(({ kind }) => kind !== 'not-ignored' || !isAccepted);
}
function isP8File({ place, presence }) {
    return presence === 'tree' && place.kind === 'file' && /\.p8$/i.test(place.path.toString('latin1'));
}
async function notIgnored(store, tree) {
    const content = await (0,tree_file/* readTreeFile */.x)(store, tree, '.gitignore');
    if (content !== undefined && ignoresP8(content.toString('utf8')))
        return [];
    const line = content === undefined ? undefined : 1;
    return [{ kind: 'not-ignored', path: Buffer.from('.gitignore'), line, message: MESSAGES['not-ignored'] }];
}
async function careless(store, pathOf) {
    const found = [];
    let isWhole = true;
    let bytes = 0;
    const isFull = () => found.length >= MOST_LINES || bytes > MOST_BYTES;
    const take = (id, type, content) => {
        if (type !== 'blob')
            return;
        bytes += content.length;
        if (isFull()) {
            isWhole = false;
            return;
        }
        const path = Buffer.from(pathOf.get(id) ?? '', 'latin1');
        const lines = carelessLines(content.toString('utf8'));
        isWhole &&= lines.length <= MOST_LINES_OF_A_FILE;
        for (const { line, kind } of lines.slice(0, MOST_LINES_OF_A_FILE)) {
            found.push({ kind, path, line, message: MESSAGES[kind] });
        }
    };
    const ids = [...pathOf.keys()];
    for (let at = 0; at < ids.length && (isWhole || !isFull()); at += AT_ONCE)
        await (0,object_pipe/* pipeOf */._)(store).read(ids.slice(at, at + AT_ONCE), take);
    return { lines: found.sort((a, b) => Buffer.compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0)), isWhole };
}
/** Which of the paths, in latin1, differ between the start of the range and the tree; none where that cannot be known. */
async function changedPaths(store, { base, range, tree }, paths) {
    const from = base ?? (range.kind === 'commits' ? range.exclude[0] : undefined);
    if (from === undefined || tree === undefined)
        return new Set();
    const before = await (0,entries_at/* entriesAt */.w)(store, from, paths);
    const now = await (0,entries_at/* entriesAt */.w)(store, tree, paths);
    const isChanged = (path) => before?.get(path)?.objectId !== now?.get(path)?.objectId;
    return new Set(before === undefined ? [] : paths.filter(isChanged));
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/finding.js
/** What an entry is called that was found by its name alone, by its mode in git. */
const NAMED_FORMS = { '120000': 'symbolic link named .p8', '160000': 'submodule named .p8' };
const NAMED_FILE = 'file named .p8';
function identityOf({ kind, leak, fingerprint, form }) {
    return { kind, leak, fingerprint, form };
}

// EXTERNAL MODULE: ./build/src/leaks/detect/keywords/key-head.js
var key_head = __webpack_require__(9525);
;// CONCATENATED MODULE: ./build/src/leaks/locate/names.js

/** The names under which App Store Connect hands out keys: for its API, for notarization tools, for subscriptions. */
const DOWNLOAD = /(?:AuthKey|ApiKey|SubscriptionKey)_([A-Z0-9]{10})(?![A-Z0-9])/;
/** Of a key so few letters would say less than its fingerprint does. */
const LONGEST_NAME = 12;
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
/**
 * The beginning of a key in base64 or in hex, and all that may go on with it. A name may hold a part of a key, which is
 * no key to any detector: a folder, where the key's own "/" made a path of it, or a name that was cut.
 */
const PART = new RegExp(`(?:${key_head/* KEY_HEAD */.J})[A-Za-z0-9+/_=-]{24,}|30(?:81[0-9A-Fa-f]{2}|[0-7][0-9A-Fa-f])02010[01][0-9A-Fa-f]{24,}`, 'g');
/**
 * The text with every key and token in it, and what may be a part of a key, replaced by a remark; the very same buffer
 * when there is none. Where the text is too intricate to be searched, none of it is shown.
 */
function redact(text, finder) {
    let isSearched = true;
    const unsearched = () => {
        isSearched = false;
    };
    const found = finder.find(text, 0, text.length, { unsearched });
    if (!isSearched)
        return Buffer.from(`[${text.length} characters, not shown]`);
    const detections = [...found].sort((a, b) => a.start - b.start);
    if (detections.length === 0)
        return withoutParts(text);
    const pieces = [];
    let end = 0;
    for (const detection of detections) {
        if (detection.start >= end) {
            pieces.push(text.subarray(end, detection.start), Buffer.from(`[${remark(detection)}]`));
        }
        end = Math.max(end, detection.end);
    }
    return withoutParts(Buffer.concat([...pieces, text.subarray(end)]));
}
function withoutParts(text) {
    const shown = text.toString('latin1');
    const clean = shown.replace(PART, (part, at) => {
        const last = part.lastIndexOf('/');
        const isWhole = /^(?:$|[/\s])/.test(shown.slice(at + part.length, at + part.length + 1));
        return `[redacted]${!isWhole && last >= 0 && isName(part.slice(last + 1)) ? part.slice(last) : ''}`;
    });
    return clean === shown ? text : Buffer.from(clean, 'latin1');
}
/** Whether letters that go on otherwise, as with an ending, are a file's name: a longer one may be the rest of a key. */
function isName(letters) {
    return letters.length <= LONGEST_NAME || DOWNLOAD.exec(letters)?.[0] === letters;
}
function remark(detection) {
    return detection.kind === 'token' ? 'token, redacted' : 'private key, redacted';
}

// EXTERNAL MODULE: ./build/src/leaks/git/git.js + 3 modules
var git = __webpack_require__(2493);
// EXTERNAL MODULE: ./build/src/leaks/git/output.js + 1 modules
var output = __webpack_require__(3284);
// EXTERNAL MODULE: ./build/src/leaks/release.js
var release = __webpack_require__(7107);
;// CONCATENATED MODULE: ./build/src/leaks/objects/id-numbers.js

/** Room for so many ids at first. */
const FEW = 8;
/**
 * Numbers ids of objects, in the order in which they come: about 30 bytes an id, of which a Map of strings would take 150.
 * Ids are as good as random numbers, so their first bytes find them: by open addressing.
 */
class IdNumbers {
    #idBytes;
    #hex;
    #ids;
    #count = 0;
    /** Numbers, each one larger than it is; 0 where there is none. */
    #slots = new Int32Array(2 * FEW);
    /** @param idBytes bytes of an id: 20 or 32 */
    constructor(idBytes) {
        this.#idBytes = idBytes;
        this.#hex = Buffer.alloc(idBytes);
        this.#ids = Buffer.alloc(FEW * idBytes);
    }
    get count() {
        return this.#count;
    }
    /** The number of the id that stands in `bytes` at a place; the next one where it has none yet. */
    numberOf(bytes, at) {
        const mask = this.#slots.length - 1;
        let slot = wordAt(bytes, at) & mask;
        for (;;) {
            const number = this.#slots[slot] - 1;
            if (number < 0)
                return this.#add(bytes, at, slot);
            if (this.#isSame(bytes, at, number))
                return number;
            slot = (slot + 1) & mask;
        }
    }
    /** As `numberOf`, of an id in hex. */
    numberOfHex(id) {
        this.#hex.write(id, 'hex');
        return this.numberOf(this.#hex, 0);
    }
    /** An id, in hex. */
    idOf(number) {
        return this.#ids.toString('hex', number * this.#idBytes, (number + 1) * this.#idBytes);
    }
    #isSame(bytes, at, number) {
        const start = number * this.#idBytes;
        for (let i = 0; i < this.#idBytes; i++)
            if (this.#ids[start + i] !== bytes[at + i])
                return false;
        return true;
    }
    #add(bytes, at, slot) {
        const number = this.#count++;
        const start = number * this.#idBytes;
        if (start === this.#ids.length)
            this.#grow();
        for (let i = 0; i < this.#idBytes; i++)
            this.#ids[start + i] = bytes[at + i];
        this.#slots[slot] = number + 1;
        if (2 * this.#count > this.#slots.length)
            this.#spread();
        return number;
    }
    #grow() {
        const larger = Buffer.alloc(2 * this.#ids.length);
        larger.set(this.#ids);
        (0,release/* release */._)(this.#ids);
        this.#ids = larger;
    }
    #spread() {
        const slots = new Int32Array(2 * this.#slots.length);
        const mask = slots.length - 1;
        for (let number = 0; number < this.#count; number++) {
            let slot = wordAt(this.#ids, number * this.#idBytes) & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = number + 1;
        }
        (0,release/* release */._)(this.#slots);
        this.#slots = slots;
    }
}
function wordAt(bytes, at) {
    return (bytes[at] |
        (bytes[at + 1] << 8) |
        (bytes[at + 2] << 16) |
        (bytes[at + 3] << 24));
}

// EXTERNAL MODULE: ./build/src/leaks/objects/numbers.js
var numbers = __webpack_require__(2391);
// EXTERNAL MODULE: ./build/src/leaks/objects/read-objects.js
var read_objects = __webpack_require__(9452);
;// CONCATENATED MODULE: ./build/src/leaks/locate/commit-graph.js




const UNKNOWN = -1;
/** The commits of a walk, parents before their children, in some forty bytes each: there may be millions. */
class CommitGraph {
    #store;
    #trees;
    #ids;
    /** By the number of a commit: that of its tree, or `UNKNOWN`. */
    #treeOf = new numbers/* Numbers */.F();
    /** Of each commit of the walk: its number, how many parents it has, and their numbers. */
    #walk = new numbers/* Numbers */.F();
    constructor(store, trees) {
        this.#store = store;
        this.#trees = trees;
        this.#ids = new IdNumbers(store.idLength / 2);
    }
    /**
     * Asks git for the commits, and adds their trees to `SoughtTrees`.
     * @param revisions as `git log --stdin` takes them
     * @throws {GitFailure} where git cannot walk to the end
     */
    async load(revisions) {
        const args = ['log', '--stdin', '--ignore-missing', '--topo-order', '--reverse', '--no-notes'];
        const form = ['--no-show-signature', '--no-decorate', '--format=tformat:%H %T %P'];
        for await (const lines of (0,output/* outputLines */.jE)(this.#store, [...args, ...form], `${revisions.join('\n')}\n`)) {
            for (const line of lines)
                if (line !== '')
                    this.#take(line);
        }
        await this.#meetParents();
    }
    *[Symbol.iterator]() {
        const walk = this.#walk;
        for (let at = 0; at < walk.length;) {
            const commit = walk.at(at);
            const end = at + 2 + walk.at(at + 1);
            const before = [];
            let lacksParents = false;
            for (at += 2; at < end; at++) {
                const tree = this.#treeOf.at(walk.at(at));
                if (tree === UNKNOWN)
                    lacksParents = true;
                else
                    before.push(tree);
            }
            yield { id: this.#ids.idOf(commit), tree: this.#treeOf.at(commit), before, lacksParents };
        }
    }
    #take(line) {
        const [id = '', tree = '', ...parents] = line.split(' ').filter(Boolean);
        const commit = this.#numberOf(id);
        this.#treeOf.set(commit, this.#trees.add(tree));
        this.#walk.push(commit);
        this.#walk.push(parents.length);
        for (const parent of parents)
            this.#walk.push(this.#numberOf(parent));
    }
    #numberOf(id) {
        const number = this.#ids.numberOfHex(id);
        if (number === this.#treeOf.length)
            this.#treeOf.push(UNKNOWN);
        return number;
    }
    /** Parents outside of the walk. */
    async #meetParents() {
        const outside = [];
        for (let commit = 0; commit < this.#treeOf.length; commit++)
            if (this.#treeOf.at(commit) === UNKNOWN)
                outside.push(this.#ids.idOf(commit));
        for (const [id, { tree }] of await (0,read_objects/* readCommits */.Fe)(this.#store, outside))
            this.#treeOf.set(this.#numberOf(id), this.#trees.add(tree));
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/ledger.js
/** Places that are listed, of all keys together, each counted as the findings that it stands for. */
const MOST_PLACES = 50_000;
/** What the paths of all listed places have together, in characters. */
const MOST_TEXT = 32 * 1024 ** 2;
/** Entries and folders that are looked at for it, some seconds of work: a long history of a large repository takes less. */
const MOST_STEPS = 20_000_000;
/**
 * The places of what is looked for: listed up to a number, and counted beyond it. One place of each key is always listed.
 * What is kept with a path is `T`.
 */
class Ledger {
    #weights;
    #listed = new Map();
    #more = new Map();
    #places = MOST_PLACES;
    #text = MOST_TEXT;
    #steps = MOST_STEPS;
    constructor(weights) {
        this.#weights = weights;
    }
    /** How many findings may still be listed; none when the paths have become too long. */
    get room() {
        return this.#text <= 0 ? 0 : this.#places;
    }
    /** Whether no more work is to be put into it: some places are neither listed nor counted then. */
    get isSpent() {
        return this.#steps <= 0;
    }
    /** To be called for work that was done. @returns whether there is room for more of it */
    spend(steps) {
        this.#steps -= steps;
        return !this.isSpent;
    }
    weightOf(key) {
        return this.#weights.get(key) ?? 1;
    }
    /** Lists a place, unless there is no room for it. The first to be listed with a path stays. @returns whether it is listed */
    list(key, path, about) {
        const paths = this.#listed.get(key);
        if (paths?.has(path))
            return true;
        if (paths === undefined)
            this.#listed.set(key, new Map([[path, about]]));
        else if (this.room >= this.weightOf(key))
            paths.set(path, about);
        else
            return false;
        this.#places -= this.weightOf(key);
        this.#text -= path.length;
        return true;
    }
    /** Counts places that are not listed. */
    count(key, places) {
        this.#more.set(key, (this.#more.get(key) ?? 0) + places);
    }
    /** The listed places of a key, by their paths in latin1. */
    of(key) {
        return this.#listed.get(key) ?? NONE;
    }
    /** How many more places the key has. */
    more(key) {
        return this.#more.get(key) ?? 0;
    }
    has(key) {
        return this.#listed.has(key);
    }
    keys() {
        return this.#listed.keys();
    }
}
const NONE = new Map();

;// CONCATENATED MODULE: ./build/src/leaks/locate/list-places.js
/** Trees that were made to do harm, compared with many others, come in more combinations than anybody can wait for. */
const MOST_NODES = 200_000;
/** Longer paths can neither be checked out nor written into an allow list: such a place is counted. */
const LONGEST_PATH = 4_096;
/**
 * Puts the places of all that is looked for and that a tree has, and none of the trees before it has at the same path,
 * into the ledger. Where there are more than it has room for, each distinct folder is looked at by one path, and the other
 * places are counted: the work grows with the number of trees, and not with that of paths.
 *
 * @param tree undefined where nothing is left of it, and so are those of `before`
 */
function listPlaces(tree, before, ledger, about) {
    if (tree === undefined || ledger.isSpent)
        return;
    const others = before.filter((other) => other !== undefined);
    const root = new Comparison(ledger).nodeOf(tree, others);
    if (root === undefined)
        return;
    const listed = listFrom(root, root.total <= ledger.room ? undefined : new Set(), ledger, about);
    if (listed.findings >= root.total)
        return;
    for (const [key, places] of countPlaces(root, ledger)) {
        const left = places - (listed.places.get(key) ?? 0);
        if (left > 0)
            ledger.count(key, left);
    }
}
class Comparison {
    #ledger;
    #nodes = new Map();
    constructor(ledger) {
        this.#ledger = ledger;
    }
    /** Undefined where there is nothing. Goes as deep as the tree, which has a bound. */
    nodeOf(tree, all) {
        if (all.includes(tree))
            return undefined;
        const before = this.#nodes.size < MOST_NODES ? [...new Set(all)] : [];
        const name = [tree, ...before].map(({ number }) => number).join(' ');
        if (!this.#nodes.has(name))
            this.#nodes.set(name, this.#made(tree, before));
        return this.#nodes.get(name);
    }
    #made(tree, before) {
        if (!this.#ledger.spend((tree.hits.length + tree.folders.length) * (before.length + 1)))
            return undefined;
        const others = before.map(indexOf);
        const hits = tree.hits.filter(({ name, objectId }) => !others.some((other) => other.hits.has(`${objectId} ${name}`)));
        const below = tree.folders.flatMap(({ name, pruned: next }) => {
            const inOthers = others.flatMap(({ folders }) => folders.get(name) ?? []);
            const node = this.nodeOf(next, inOthers);
            return node === undefined ? [] : [{ name, node }];
        });
        if (hits.length === 0 && below.length === 0)
            return undefined;
        const own = hits.reduce((sum, { keys }) => sum + keys.reduce((all, key) => all + this.#ledger.weightOf(key), 0), 0);
        return { hits, below, total: below.reduce((sum, { node }) => sum + node.total, own) };
    }
}
const indexes = new WeakMap();
function indexOf(tree) {
    const known = indexes.get(tree);
    if (known !== undefined)
        return known;
    const index = {
        hits: new Set(tree.hits.map(({ name, objectId }) => `${objectId} ${name}`)),
        folders: new Map(tree.folders.map(({ name, pruned: next }) => [name, next])),
    };
    indexes.set(tree, index);
    return index;
}
/** @param met where each node is to be visited once: those that were */
function listFrom(root, met, ledger, about) {
    const listed = { findings: 0, places: new Map() };
    const visit = (node, above) => {
        if (met?.has(node) || !ledger.spend(1 + node.hits.length))
            return;
        met?.add(node);
        for (const { name, keys } of node.hits) {
            const path = `${above}${name}`;
            if (path.length > LONGEST_PATH)
                continue;
            for (const key of keys) {
                if (!ledger.list(key, path, about))
                    continue;
                listed.findings += ledger.weightOf(key);
                listed.places.set(key, (listed.places.get(key) ?? 0) + 1);
            }
        }
        if (above.length > LONGEST_PATH)
            return;
        for (const { name, node: next } of node.below)
            visit(next, `${above}${name}/`);
    };
    visit(root, '');
    return listed;
}
/** How many places each key has, on however many paths: a node passes on the number of the ways that lead to it. */
function countPlaces(root, ledger) {
    const ways = new Map([[root, 1]]);
    const places = new Map();
    for (const node of inOrder(root)) {
        if (!ledger.spend(node.hits.length + node.below.length))
            break;
        const number = ways.get(node) ?? 0;
        for (const { keys } of node.hits)
            for (const key of keys)
                places.set(key, (places.get(key) ?? 0) + number);
        for (const { node: next } of node.below)
            ways.set(next, (ways.get(next) ?? 0) + number);
    }
    return places;
}
/** All nodes, each after those above it. */
function inOrder(root) {
    const order = [];
    const met = new Set();
    const visit = (node) => {
        if (met.has(node))
            return;
        met.add(node);
        for (const { node: next } of node.below)
            visit(next);
        order.push(node);
    };
    visit(root);
    return order.reverse();
}

// EXTERNAL MODULE: ./build/src/leaks/objects/commit-object.js
var commit_object = __webpack_require__(5986);
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
/** Nobody tags a tag that often in earnest; each time takes git some milliseconds. */
const MOST_TAGS_OF_TAGS = 30;
/**
 * Which of the tips are annotated tags, and all tags that they point at in turn; undefined where that goes on for too long
 * to be followed.
 */
async function tagsFrom(store, tips) {
    const tags = new Set();
    let next = [...tips];
    for (let depth = 0; next.length > 0; depth += 1) {
        if (depth > MOST_TAGS_OF_TAGS)
            return undefined;
        const contents = await (0,read_objects/* readObjects */.$I)(store, next, 'tag');
        next = [];
        for (const [id, content] of contents) {
            if (tags.has(id))
                continue;
            tags.add(id);
            const target = (0,commit_object/* tagTarget */.i)(content);
            if (target?.type === 'tag')
                next.push(target.id);
        }
    }
    return tags;
}
/**
 * Objects that a ref reaches without any commit: tags may point at trees and blobs. Each with its path there, in latin1,
 * empty where it has none.
 */
async function reachedWithoutCommit(store, tips) {
    const peeled = await (0,read_objects/* describe */.q0)(store, tips.map((tip) => `${tip}^{}`));
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

;// CONCATENATED MODULE: ./build/src/leaks/locate/sought.js
/** How git writes the mode of a submodule. */
const SUBMODULE = '160000';
/** Names the places of an object, whatever it is called. */
function keyOfObject(objectId) {
    return objectId;
}
/** Names the places of an object under one name; the name in latin1. */
function keyOfEntry(objectId, name) {
    return `${objectId} ${name}`;
}
/** Names the places of submodules with one name, whatever commit they are at; the name in latin1. */
function keyOfSubmodule(name) {
    return `${SUBMODULE} ${name}`;
}
/** Decides which entries of trees are looked for. */
class Sought {
    keys;
    #ids;
    #hasSubmodules;
    /** 1 for the first two bytes of each id. */
    #beginnings = new Uint8Array(65_536);
    constructor(keys) {
        this.keys = keys;
        const words = [...keys.keys()].map((key) => key.split(' ', 1)[0] ?? '');
        this.#ids = new Set(words);
        this.#hasSubmodules = this.#ids.delete(SUBMODULE);
        for (const id of this.#ids)
            this.#beginnings[beginningOf(Buffer.from(id.slice(0, 4), 'hex'), 0)] = 1;
    }
    /** Whether an entry may have keys, by its id, which stands in `bytes` at a place: false for nearly all entries. */
    mayBe(bytes, idAt, isSubmodule) {
        return this.#beginnings[beginningOf(bytes, idAt)] === 1 || (isSubmodule && this.#hasSubmodules);
    }
    /** The keys that an entry has its place under. */
    keysOf(objectId, isSubmodule, name) {
        const keys = [
            ...(this.#ids.has(objectId) ? [keyOfObject(objectId), keyOfEntry(objectId, name)] : []),
            ...(isSubmodule ? [keyOfSubmodule(name)] : []),
        ];
        return keys.filter((key) => this.keys.has(key));
    }
}
function beginningOf(bytes, at) {
    return bytes[at] | (bytes[at + 1] << 8);
}

// EXTERNAL MODULE: ./build/src/leaks/objects/packs/pack-index.js
var pack_index = __webpack_require__(7322);
// EXTERNAL MODULE: ./build/src/leaks/objects/collector.js
var collector = __webpack_require__(7790);
// EXTERNAL MODULE: ./build/assembly/pack-layout.js
var pack_layout = __webpack_require__(2847);
// EXTERNAL MODULE: ./build/src/leaks/objects/packs/pack-module.js + 1 modules
var pack_module = __webpack_require__(8505);
;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/pack-code.js


/** What is returned instead of a count of bytes; all are negative. */
const FAULT = { damaged: pack_layout/* DAMAGED */.Ax, cutOff: pack_layout/* CUT_OFF */.Vk, tooFew: pack_layout/* TOO_FEW */.G_, tooMany: pack_layout/* TOO_MANY */.LJ };
/** How many bytes the code needs for its tables, at a multiple of 16. */
const SCRATCH_SIZE = pack_layout/* PACK_SCRATCH */.NO;
/** So many bytes after a source may be read, but never change what is returned; so many after a destination may be overwritten. */
const ROOM_AFTER = { source: pack_layout/* PACK_READ_BEYOND */.lK, to: pack_layout/* PACK_WRITE_BEYOND */.Wj };
/**
 * Inflates zlib streams and applies deltas of git within one memory, by code in WebAssembly. It holds no state but tables
 * that never change once they are made, so nothing that it is given can harm what it is given next.
 */
class PackCode {
    #exports;
    /** @param scratch where the tables go: `SCRATCH_SIZE` bytes that nobody else writes */
    constructor(memory, scratch) {
        this.#exports = new WebAssembly.Instance((0,pack_module/* packModule */.Y)(), { env: { memory } }).exports;
        this.#exports.init(scratch);
    }
    /**
     * Inflates one zlib stream (RFC 1950 and 1951), which must give exactly `size` bytes; its checksum is verified.
     *
     * @param source where the stream begins; it ends at `sourceEnd` or before
     * @returns how many bytes the stream has, or one of `FAULT`
     */
    inflate(source, sourceEnd, to, size) {
        return this.#exports.inflate(source, sourceEnd, to, size);
    }
    /**
     * Makes an object of its base and a delta: https://git-scm.com/docs/gitformat-pack, "Deltified representation". It must
     * have exactly `size` bytes, and overlap neither base nor delta.
     *
     * @returns 0, or one of `FAULT`
     */
    applyDelta(base, baseSize, delta, deltaSize, to, size) {
        return this.#exports.applyDelta(base, baseSize, delta, deltaSize, to, size);
    }
}

// EXTERNAL MODULE: ./build/src/leaks/objects/packs/pack-entry.js
var pack_entry = __webpack_require__(7574);
// EXTERNAL MODULE: ./build/src/leaks/objects/batch-parser.js
var batch_parser = __webpack_require__(1981);
// EXTERNAL MODULE: ./build/src/leaks/objects/packs/pack-families.js
var pack_families = __webpack_require__(4368);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/pack-source.js



/**
 * Packs are read in blocks, of which some are kept: objects that are made from each other stand far from each other, but those
 * of the next family stand beside them. In 4 MiB of blocks most reads of a history are saved.
 */
const BLOCK = 16 * 1024;
const BLOCKS = 256;
/** Reads entries of packs into memory, together with those that stand beside them. */
class PackSource {
    #plan;
    #memory;
    /** Where block `n` of a pack goes: to place `n % BLOCKS`. One more has room after them. */
    #blocks;
    /** By the place: the number of the block that is there, or -1. */
    #kept = new Int32Array(BLOCKS).fill(-1);
    /** Where entries go that are longer than a block. */
    #alone;
    #longest;
    #files;
    #entry = { header: { kind: 0, size: 0, distance: 0, end: 0 }, from: 0, to: 0 };
    #pack;
    #file;
    /** How many bytes of the memory a source takes whose entries are cut at a length. */
    static lengthFor(longest) {
        return longest + (BLOCKS + 1) * BLOCK;
    }
    /**
     * @param address where the entries go in `memory`
     * @param longest longer entries are cut there, in bytes
     * @throws what the system says where a pack cannot be opened
     */
    constructor(plan, memory, address, longest) {
        this.#plan = plan;
        this.#memory = memory;
        this.#blocks = address;
        this.#alone = address + (BLOCKS + 1) * BLOCK;
        this.#longest = longest;
        this.#files = plan.packs.map(({ path }) => (0,external_node_fs_.openSync)(path, 'r'));
        this.#pack = plan.packs[0];
        this.#file = this.#files[0];
    }
    close() {
        for (const file of this.#files)
            (0,external_node_fs_.closeSync)(file);
    }
    /**
     * The entry of an object: valid until the next one is loaded.
     * @throws {PackProblem} where a pack is damaged, or became shorter
     */
    load(object) {
        const { offsets, idBytes } = this.#plan;
        this.#open(object);
        const { first, count, end } = this.#pack;
        const from = offsets[object];
        const next = object + 1 < first + count ? offsets[object + 1] : end;
        const to = Math.min(next, from + this.#longest);
        const address = to - from > BLOCK ? this.#readAlone(from, to) : this.#find(from, to, end);
        const entry = this.#entry;
        (0,pack_entry/* readEntryHeader */.M4)(this.#memory, address, entry.header);
        entry.from = entry.header.end + (entry.header.kind === pack_entry/* ID_DELTA */.PB ? idBytes : 0);
        entry.to = address + to - from;
        if (entry.from > entry.to)
            throw new pack_index/* PackProblem */.lN('An entry of a pack ends in its header');
        return entry;
    }
    #open(object) {
        const { packs } = this.#plan;
        const { first, count } = this.#pack;
        if (object >= first && object < first + count)
            return;
        const at = packs.findIndex((pack) => object < pack.first + pack.count);
        this.#pack = packs[at];
        this.#file = this.#files[at];
        this.#kept.fill(-1);
    }
    /** Where the bytes of the pack from `from` up to `to` lie, which are no more than a block. */
    #find(from, to, end) {
        const first = Math.floor(from / BLOCK);
        const last = Math.floor((to - 1) / BLOCK);
        const place = this.#keep(first, end);
        if (last > first) {
            const next = this.#keep(last, end);
            const memory = this.#memory;
            // After the last place, where the first one is not.
            if (next < place)
                memory.copyWithin(place + BLOCK, next, next + to - last * BLOCK);
        }
        return place + from - first * BLOCK;
    }
    /** Where a block lies; it is read when it is not kept. */
    #keep(block, end) {
        const place = block % BLOCKS;
        const address = this.#blocks + place * BLOCK;
        if (this.#kept[place] === block)
            return address;
        // Until it is there, nothing is.
        this.#kept[place] = -1;
        this.#read(block * BLOCK, Math.min(end, (block + 1) * BLOCK), address);
        this.#kept[place] = block;
        return address;
    }
    #readAlone(from, to) {
        this.#read(from, to, this.#alone);
        return this.#alone;
    }
    #read(from, to, address) {
        for (let at = from; at < to;) {
            const count = (0,external_node_fs_.readSync)(this.#file, this.#memory, address + at - from, to - at, at);
            if (count === 0)
                throw new pack_index/* PackProblem */.lN('A pack became shorter');
            at += count;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/pack-reader.js





/** Room after each object for code that reads and writes several bytes at once. */
const MARGIN = 64;
/** Deflated bytes are never more than this beyond what they hold: https://zlib.net/zlib_tech.html, "Maximum Expansion Factor". */
const MOST_DEFLATED = batch_parser/* WHOLE */.Ef + (batch_parser/* WHOLE */.Ef >> 8) + 1024;
/** The memory that a reader needs: deflated bytes, and objects from which others are made. */
const SOURCE_LENGTH = PackSource.lengthFor(MOST_DEFLATED);
const ARENA_LENGTH = 4 * batch_parser/* WHOLE */.Ef;
const PACK_MEMORY = SOURCE_LENGTH + ARENA_LENGTH + 2 * MARGIN;
/** Builds the objects of packs, each once, and hands them over where they were built. */
class PackReader {
    #plan;
    #visitor;
    #code;
    #memory;
    #source;
    #arena;
    #limit;
    #header;
    #held = [];
    #left = [];
    /**
     * @param memory of the code; nothing else uses its bytes from `address` on, `PACK_MEMORY` of them
     */
    constructor(plan, visitor, code, memory, address) {
        this.#plan = plan;
        this.#visitor = visitor;
        this.#code = code;
        this.#memory = memory;
        this.#source = new PackSource(plan, memory, address, MOST_DEFLATED);
        this.#arena = address + SOURCE_LENGTH + MARGIN;
        this.#limit = this.#arena + ARENA_LENGTH;
        this.#header = new MutableHeader(plan, memory);
    }
    /** Objects that git has to read, since they are large, or made from large ones: by number. */
    get left() {
        return this.#left;
    }
    close() {
        this.#source.close();
    }
    /**
     * Builds an object that is no delta, and all that are made from it.
     * @throws {PackProblem} where something is damaged
     */
    readFamily(root) {
        const { firstChild } = this.#plan;
        const entry = this.#source.load(root);
        const { kind, size } = entry.header;
        const type = pack_entry/* TYPES */.QE[kind];
        if (type === undefined)
            throw new pack_index/* PackProblem */.lN('An entry of a pack is not what it was');
        if (size > batch_parser/* WHOLE */.Ef) {
            this.#leave(root);
            return;
        }
        this.#inflate(entry, this.#arena, size);
        this.#visit(root, type, this.#arena, size, entry);
        if (firstChild[root] === pack_families/* NONE */.x)
            return;
        this.#hold(0, this.#arena, size, firstChild[root]);
        for (let depth = 0; depth >= 0;)
            depth = this.#step(depth, type);
    }
    /** Builds the next object from the innermost one that is held. @returns how many are held around the innermost one then */
    #step(depth, type) {
        const { firstChild, nextChild } = this.#plan;
        const base = this.#held[depth];
        const object = base.child;
        if (object === pack_families/* NONE */.x)
            return depth - 1;
        base.child = nextChild[object];
        const delta = endOf(base);
        const entry = this.#source.load(object);
        const { kind, size: deltaSize } = entry.header;
        if (kind !== pack_entry/* OFFSET_DELTA */.H2 && kind !== pack_entry/* ID_DELTA */.PB)
            throw new pack_index/* PackProblem */.lN('An entry of a pack is not what it was');
        if (deltaSize > batch_parser/* WHOLE */.Ef || delta + deltaSize + 2 * MARGIN > this.#limit)
            return this.#pass(object, depth);
        this.#inflate(entry, delta, deltaSize);
        const size = this.#sizeOfResult(delta, deltaSize);
        const at = aligned(delta + deltaSize + MARGIN);
        if (size > batch_parser/* WHOLE */.Ef || at + size + MARGIN > this.#limit)
            return this.#pass(object, depth);
        if (this.#code.applyDelta(base.at, base.size, delta, deltaSize, at, size) < 0)
            throw new pack_index/* PackProblem */.lN('A delta does not fit what it is a delta from');
        this.#visit(object, type, at, size, entry);
        const child = firstChild[object];
        if (child === pack_families/* NONE */.x)
            return depth;
        // After the base, or in its place when nothing else is made from it.
        const isLast = base.child === pack_families/* NONE */.x;
        const target = isLast ? base.at : delta;
        this.#memory.copyWithin(target, at, at + size);
        this.#hold(isLast ? depth : depth + 1, target, size, child);
        return isLast ? depth : depth + 1;
    }
    #hold(depth, at, size, child) {
        const held = this.#held[depth];
        if (held === undefined)
            this.#held.push({ at, size, child });
        else {
            held.at = at;
            held.size = size;
            held.child = child;
        }
    }
    #pass(object, depth) {
        this.#leave(object);
        return depth;
    }
    /** Leaves an object to git, and with it all that are made from it. */
    #leave(object) {
        const { firstChild, nextChild } = this.#plan;
        for (let at = this.#left.push(object) - 1; at < this.#left.length; at++) {
            for (let child = firstChild[this.#left[at]]; child !== pack_families/* NONE */.x; child = nextChild[child])
                this.#left.push(child);
        }
    }
    #visit(object, type, at, size, { from, to }) {
        if (this.#plan.repeated[object] === 1)
            return;
        this.#header.object = object;
        this.#header.stored = to - from;
        this.#visitor.whole(this.#header, type, at, at + size);
    }
    /** The second number of a delta: https://git-scm.com/docs/gitformat-pack, "Deltified representation". */
    #sizeOfResult(delta, deltaSize) {
        const memory = this.#memory;
        const end = delta + deltaSize;
        let at = delta;
        while (at < end && memory[at] > 127)
            at++;
        at++;
        let size = 0;
        for (let scale = 1;; scale *= 128) {
            if (at >= end || scale > Number.MAX_SAFE_INTEGER)
                throw new pack_index/* PackProblem */.lN('A delta ends in its head');
            const byte = memory[at++];
            size += (byte & 127) * scale;
            if (byte < 128)
                return size;
        }
    }
    #inflate({ from, to }, at, size) {
        if (this.#code.inflate(from, to, at, size) < 0)
            throw new pack_index/* PackProblem */.lN('The deflated bytes of a pack are damaged');
    }
}
class MutableHeader {
    object = 0;
    stored = 0;
    buffer;
    #ids;
    #idBytes;
    constructor({ ids, idBytes }, buffer) {
        this.buffer = buffer;
        this.#ids = Buffer.from(ids.buffer, ids.byteOffset, ids.length);
        this.#idBytes = idBytes;
    }
    get id() {
        return this.#ids.toString('hex', this.object * this.#idBytes, (this.object + 1) * this.#idBytes);
    }
}
function endOf({ at, size }) {
    return aligned(at + size + MARGIN);
}
function aligned(address) {
    return (address + 15) & ~15;
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/packed-trees.js





/** Bytes of a page of WebAssembly's memory. */
const PAGE = 65_536;
/** After so many trees others have their turn. */
const TREES = 4_096;
/**
 * Reads all trees in packs in this thread, in no order that means anything; the content is valid during the call only. Large
 * ones are left out.
 * @throws {PackProblem} where a pack is damaged
 */
async function eachPackedTree(plan, take) {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((SCRATCH_SIZE + PACK_MEMORY) / PAGE) });
    let taken = 0;
    const visitor = new collector/* Collector */.g((id, type, content) => {
        taken += 1;
        take(id, type, content);
    });
    const code = new PackCode(memory, 0);
    const reader = new PackReader(plan, visitor, code, Buffer.from(memory.buffer), SCRATCH_SIZE);
    try {
        for (const root of plan.roots) {
            if (pack_entry/* TYPES */.QE[plan.kinds[root]] !== 'tree')
                continue;
            reader.readFamily(root);
            if (taken < TREES)
                continue;
            taken = 0;
            await (0,promises_.setImmediate)();
        }
    }
    finally {
        reader.close();
    }
}

// EXTERNAL MODULE: ./build/src/leaks/search/read-packs.js + 4 modules
var read_packs = __webpack_require__(9201);
;// CONCATENATED MODULE: ./build/src/leaks/locate/folder-graph.js



/**
 * Trees by numbers, with the folders in each and the entries that are looked for. A long history has millions of folders,
 * and each takes eight bytes here.
 */
class FolderGraph {
    #idBytes;
    #sought;
    #ids;
    /** By the number of a tree: where its folders stand among all, and where they end, or `UNREAD`. */
    #starts = new numbers/* Numbers */.F();
    #ends = new numbers/* Numbers */.F();
    /** Of all folders, those of the same tree next to each other: the tree's number, and that of its name. */
    #trees = new numbers/* Numbers */.F();
    #names = new numbers/* Numbers */.F();
    #hits = new Map();
    #nameOf = [];
    #numberOfName = new Map();
    /** @param idBytes bytes of an object's id: 20 or 32 */
    constructor(idBytes, sought) {
        this.#idBytes = idBytes;
        this.#sought = sought;
        this.#ids = new IdNumbers(idBytes);
    }
    /** How many trees were named; they have the numbers below it. */
    get named() {
        return this.#ids.count;
    }
    /** The number of a tree, which it gets when it is first asked for. */
    numberOf(treeId) {
        return this.#ids.numberOfHex(treeId);
    }
    idOf(tree) {
        return this.#ids.idOf(tree);
    }
    /** Whether the content of a tree was taken. */
    isRead(tree) {
        return tree < this.#ends.length && this.#ends.at(tree) !== UNREAD;
    }
    /** Takes the content of a tree, which is valid during the call only; the folders in it are named by that. */
    take(treeId, content) {
        const tree = this.numberOf(treeId);
        if (this.isRead(tree))
            return;
        while (this.#ends.length <= tree) {
            this.#starts.push(0);
            this.#ends.push(UNREAD);
        }
        this.#starts.set(tree, this.#trees.length);
        (0,tree_object/* eachEntry */.sJ)(content, this.#idBytes, (entry) => {
            if (entry.isFolder) {
                this.#trees.push(this.#ids.numberOf(content, entry.idAt));
                this.#names.push(this.#numberedName(entry.name()));
            }
            if (!this.#sought.mayBe(content, entry.idAt, entry.isSubmodule))
                return;
            const objectId = entry.objectId();
            const keys = this.#sought.keysOf(objectId, entry.isSubmodule, entry.name());
            if (keys.length > 0)
                this.#addHit(tree, { name: entry.name(), objectId, keys });
        });
        this.#ends.set(tree, this.#trees.length);
    }
    hitsOf(tree) {
        return this.#hits.get(tree) ?? NO_HITS;
    }
    /** The folders of a tree stand from here up to `end`; one that was not read has none. */
    start(tree) {
        return this.isRead(tree) ? this.#starts.at(tree) : 0;
    }
    end(tree) {
        return this.isRead(tree) ? this.#ends.at(tree) : 0;
    }
    /** The number of the tree that a folder is. */
    treeAt(folder) {
        return this.#trees.at(folder);
    }
    /** In latin1. */
    nameAt(folder) {
        return this.#nameOf[this.#names.at(folder)] ?? '';
    }
    #addHit(tree, hit) {
        const others = this.#hits.get(tree);
        if (others === undefined)
            this.#hits.set(tree, [hit]);
        else
            others.push(hit);
    }
    #numberedName(name) {
        const known = this.#numberOfName.get(name);
        if (known !== undefined)
            return known;
        this.#numberOfName.set(name, this.#nameOf.length);
        return this.#nameOf.push(name) - 1;
    }
}
const UNREAD = -1;
const NO_HITS = [];

;// CONCATENATED MODULE: ./build/src/leaks/locate/pruned-trees.js
/** No path that people or programs can work with has so many folders. */
const DEEPEST = 1_000;
/** What is known of a tree: nothing; that those below it come first; that nothing is left of it; and from here on its pruned tree. */
const pruned_trees_UNKNOWN = 0;
const OPEN = 1;
const pruned_trees_NOTHING = 2;
const FIRST_PRUNED = 3;
/** Prunes trees, from the entries that are looked for upwards. */
class PrunedTrees {
    #graph;
    #all = [];
    #byContent = new Map();
    /** By the number of a tree. */
    #states = new Int32Array(0);
    #broken = new Set();
    constructor(graph) {
        this.#graph = graph;
    }
    /** Undefined where nothing in a tree or below it is looked for. */
    of(tree) {
        return this.#all[(this.#states[tree] ?? pruned_trees_UNKNOWN) - FIRST_PRUNED];
    }
    /** Whether a tree, or one below it, could not be read. */
    isBroken(tree) {
        return this.#broken.has(tree);
    }
    /** Prunes all trees that were named since the last time: those that were not read could not be. */
    settle() {
        const settled = this.#states.length;
        const states = new Int32Array(this.#graph.named);
        states.set(this.#states);
        this.#states = states;
        for (let tree = settled; tree < states.length; tree++)
            if (!this.#graph.isRead(tree))
                this.#broken.add(tree);
        for (let tree = settled; tree < states.length; tree++)
            this.#settleBelow(tree);
    }
    /** No recursion: trees that were made to do harm may lie below each other in any number. */
    #settleBelow(top) {
        const graph = this.#graph;
        const states = this.#states;
        const left = [top];
        for (let tree = left.pop(); tree !== undefined; tree = left.pop()) {
            if (states[tree] === OPEN)
                states[tree] = this.#settled(tree);
            if (states[tree] !== pruned_trees_UNKNOWN)
                continue;
            states[tree] = OPEN;
            left.push(tree);
            const end = graph.end(tree);
            for (let folder = graph.start(tree); folder < end; folder++) {
                const below = graph.treeAt(folder);
                if (states[below] === pruned_trees_UNKNOWN)
                    left.push(below);
            }
        }
    }
    /** The state of a tree of which those below it are settled. */
    #settled(tree) {
        const graph = this.#graph;
        const folders = [];
        const end = graph.end(tree);
        for (let folder = graph.start(tree); folder < end; folder++) {
            const below = graph.treeAt(folder);
            const pruned = this.of(below);
            const isTooDeep = pruned !== undefined && pruned.height >= DEEPEST;
            if (isTooDeep || this.#broken.has(below))
                this.#broken.add(tree);
            if (pruned !== undefined && !isTooDeep)
                folders.push({ name: graph.nameAt(folder), pruned });
        }
        const hits = graph.hitsOf(tree);
        if (hits.length === 0 && folders.length === 0)
            return pruned_trees_NOTHING;
        return FIRST_PRUNED + this.#prunedOf(hits, folders).number;
    }
    #prunedOf(hits, folders) {
        // No name has a NUL in it, and the keys of a hit are never empty.
        const content = [
            ...hits.map(({ name, objectId, keys }) => `${objectId}${keys.length} ${name}`),
            ...folders.map(({ name, pruned }) => `${pruned.number} ${name}`),
        ].join('\0');
        const known = this.#byContent.get(content);
        if (known !== undefined)
            return known;
        const height = folders.reduce((most, { pruned }) => Math.max(most, 1 + pruned.height), 0);
        const pruned = { number: this.#all.length, hits, folders, height };
        this.#all.push(pruned);
        this.#byContent.set(content, pruned);
        return pruned;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/sought-trees.js






/**
 * Trees, read once each however many paths lead to them, and pruned to what leads to the entries that are looked for.
 * Callers name them by numbers.
 */
class SoughtTrees {
    #store;
    #pipe;
    #graph;
    #pruned;
    /** All trees with numbers below it were read, as far as they can be. */
    #asked = 0;
    constructor(store, sought) {
        this.#store = store;
        this.#pipe = (0,object_pipe/* pipeOf */._)(store);
        this.#graph = new FolderGraph(store.idLength / 2, sought);
        this.#pruned = new PrunedTrees(this.#graph);
    }
    /** Names a tree that is to be loaded. @returns its number */
    add(treeId) {
        return this.#graph.numberOf(treeId);
    }
    /** What is left of a tree that was loaded; undefined where nothing in it or below it is looked for. */
    pruned(tree) {
        return this.#pruned.of(tree);
    }
    /** Whether a tree that was loaded, or one below it, could not be read. */
    isBroken(tree) {
        return this.#pruned.isBroken(tree);
    }
    /** Reads all trees in packs, which is the quickest way where most of them are to be loaded. */
    async readPacked() {
        try {
            const packs = await (0,read_packs/* packsOf */.m)(this.#store);
            if (packs !== undefined)
                await eachPackedTree(packs.plan, (id, _, content) => this.#graph.take(id, content));
        }
        catch (error) {
            // What is left is read by git, which says what is damaged.
            if (!(0,pack_index/* isPackProblem */.z6)(error))
                throw error;
        }
    }
    /** Reads all trees that were added and all that lie below them, as far as that was not done before. */
    async load() {
        const graph = this.#graph;
        for (let depth = 0; this.#asked < graph.named && depth < DEEPEST; depth += 1) {
            const ids = [];
            const { named } = graph;
            for (let tree = this.#asked; tree < named; tree++)
                if (!graph.isRead(tree))
                    ids.push(graph.idOf(tree));
            this.#asked = named;
            if (ids.length > 0)
                await this.#pipe.readTrees(ids, (id, content) => graph.take(id, content));
        }
        this.#asked = graph.named;
        this.#pruned.settle();
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/introductions.js







/**
 * Finds out which commits introduced what is looked for, by comparing each commit's tree to those of its parents: a merge
 * introduced only what none of its parents had. Renames are not followed, since a path is part of a finding. Where history
 * cannot be read to its end (a partial clone), what was read counts, marked `orOlder`.
 *
 * git is asked for commits and for trees alone, each once: its list of the paths that differ would have no bound.
 */
async function introductions(walk, keys) {
    const ledger = new Ledger(keys);
    // Without a revision git would take HEAD.
    if (walk.revisions.length === 0 || keys.size === 0)
        return { ledger, complete: true };
    const { store, revisions, reachesMost = false } = walk;
    const trees = new SoughtTrees(store, new Sought(keys));
    try {
        const commits = new CommitGraph(store, trees);
        await Promise.all([commits.load(revisions), reachesMost ? trees.readPacked() : undefined]);
        await trees.load();
        const isComplete = compare(commits, trees, ledger, new Set(store.shallow));
        await addDates(store, ledger);
        return { ledger, complete: isComplete && !ledger.isSpent };
    }
    catch (error) {
        if (!(error instanceof git/* GitFailure */.X))
            throw error;
        return { ledger, complete: false };
    }
}
/**
 * @param ends commits behind which history is cut off
 * @returns whether each commit could be compared to all of its parents
 */
function compare(commits, trees, ledger, ends) {
    let isComplete = true;
    for (const { id, tree, before, lacksParents } of commits) {
        const isCut = lacksParents || trees.isBroken(tree) || before.some((root) => trees.isBroken(root));
        if (isCut)
            isComplete = false;
        const prunedBefore = before.map((root) => trees.pruned(root));
        listPlaces(trees.pruned(tree), prunedBefore, ledger, { id, date: '', orOlder: isCut || ends.has(id) });
    }
    return isComplete;
}
/** Only few commits introduce something. */
async function addDates(store, ledger) {
    const commits = new Set([...ledger.keys()].flatMap((key) => [...ledger.of(key).values()]));
    const dates = await datesOf(store, [...commits].map(({ id }) => id));
    for (const commit of commits)
        commit.date = dates.get(commit.id)?.date ?? '';
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/tree-paths.js





/**
 * The paths of all that is looked for in the tree of a commit: listed up to a number, counted beyond it. What lies below
 * folders that cannot be read is left out. Nothing is read when nothing is looked for.
 */
async function pathsInTree(store, commit, keys) {
    const ledger = new Ledger(keys);
    if (keys.size === 0)
        return { ledger, complete: true };
    const root = await (0,entries_at/* treeOf */.g)(store, commit);
    if (root === undefined)
        return { ledger, complete: false };
    const trees = new SoughtTrees(store, new Sought(keys));
    const tree = trees.add(root);
    await trees.load();
    listPlaces(trees.pruned(tree), [], ledger, undefined);
    return { ledger, complete: !trees.isBroken(tree) && !ledger.isSpent };
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/path-locations.js





/** Looks up the paths of all that is looked for at once: in the tree, and in the part of history that was scanned. */
async function findPathLocations(context, keys) {
    const { store, scope } = context;
    const inTree = scope.tree === undefined
        ? { ledger: new Ledger(keys), complete: true }
        : await pathsInTree(store, scope.tree, keys);
    const inRange = await introductions({ store, revisions: revisionsOf(context), reachesMost: scope.range.kind === 'all' }, keys);
    const older = olderThan(inTree, inRange, keys);
    const revisions = scope.tree === undefined || older.size === 0 ? [] : [scope.tree];
    const before = await introductions({ store, revisions }, older);
    const reached = await withoutCommit(context, keys, inTree, inRange);
    const isCertain = context.isWhole && inRange.complete && inTree.complete;
    const lost = isCertain && scope.range.kind === 'all' ? 'unreachable' : 'history';
    const listed = (key) => placesOf(key, inTree.ledger, inRange.ledger, before.ledger);
    return {
        ofObject: (objectId) => {
            const path = reached.get(objectId);
            const presence = path === undefined ? lost : 'history';
            return orElse(listed(keyOfObject(objectId)), { path: path || undefined, presence, first: undefined });
        },
        ofEntry: ({ name, objectId }) => {
            const path = reached.get(objectId);
            const places = listed(keyOfEntry(objectId, name));
            if (path === name || path?.endsWith(`/${name}`)) {
                return orElse(places, { path, presence: 'history', first: undefined });
            }
            const isNone = isCertain && scope.range.kind !== 'all' && places.more === 0;
            return orElse(places, isNone ? undefined : { path: undefined, presence: lost, first: undefined });
        },
    };
}
/** What the ledgers say of a key: of the tree, of the range, and of what the tree has from before the range. */
function placesOf(key, inTree, inRange, before) {
    const now = inTree.of(key);
    const past = inRange.of(key);
    const locations = [...now.keys()].map((path) => ({
        path,
        presence: 'tree',
        first: past.get(path) ?? before.of(key).get(path),
    }));
    for (const [path, first] of past)
        if (!now.has(path))
            locations.push({ path, presence: 'history', first });
    // What the tree has was introduced by some commit: it would be counted twice.
    const more = Math.max(inTree.more(key), inRange.more(key));
    return { locations, more, presence: inTree.more(key) > 0 ? 'tree' : 'history' };
}
/** The places; where none is listed, the location takes their place. */
function orElse(places, location) {
    if (places.locations.length > 0 || location === undefined)
        return places;
    return { ...places, locations: [places.more > 0 ? { ...location, presence: places.presence } : location] };
}
/** What is in the tree at paths at which the range did not introduce it. */
function olderThan(inTree, inRange, keys) {
    const older = new Map();
    for (const key of inTree.ledger.keys()) {
        const known = inRange.ledger.of(key);
        if ([...inTree.ledger.of(key).keys()].some((path) => !known.has(path)))
            older.set(key, keys.get(key) ?? 1);
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
/** Of objects that no commit holds: a tag may point at a tree or a blob. To the others nothing leads. */
async function withoutCommit(context, keys, inTree, inRange) {
    const isKnown = [...keys.keys()].every((key) => inTree.ledger.has(key) || inRange.ledger.has(key));
    return isKnown ? new Map() : reachedWithoutCommit(context.store, context.tips);
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/in-trees.js




function isInName(finding) {
    return finding.entry !== undefined;
}
/**
 * The findings in files and in their names: one for each path that the object has in what was scanned, up to a number, and
 * one for all paths beyond it.
 */
async function fileFindings(context, found, finder) {
    const locations = await findPathLocations(context, weightsOf(found));
    const findings = found.blobs.flatMap((blob) => {
        const same = { ...identityOf(blob), objectId: blob.objectId };
        const places = locations.ofObject(blob.objectId);
        const within = blob.within.map((name) => redact(Buffer.from(name), finder).toString());
        const listed = places.locations.map((location) => {
            const keyId = keyIdIn([location.path ?? '', ...blob.within]);
            return {
                ...same,
                ...presenceOf(location),
                place: filePlace(location.path, finder),
                region: blob.region,
                within,
                keyId,
                // An object without a path is reported as a whole.
                lineHash: location.path === undefined ? undefined : blob.lineHash,
            };
        });
        return [...listed, ...moreOf(places, same)];
    });
    const holding = inNames(found, locations, finder);
    const reported = new Set([...found.blobs.map(({ objectId }) => objectId), ...holding.reported]);
    return [...findings, ...holding.findings, ...byName(found, locations, reported, finder)];
}
/** What is looked for, each with the number of findings that a place of it stands for. */
function weightsOf({ blobs, names, inNames }) {
    const keys = [
        ...blobs.map(({ objectId }) => keyOfObject(objectId)),
        ...onceEach(names).map(keyOf),
        ...new Map(inNames.map(({ entry, leak }) => [`${keyOf(entry)} ${leak}`, keyOf(entry)])).values(),
    ];
    const weights = new Map();
    for (const key of keys)
        weights.set(key, (weights.get(key) ?? 0) + 1);
    return weights;
}
/** The name rule: .p8 files in which, and in whose names, no key was found. The others are `reported` already. */
function byName(found, locations, reported, finder) {
    return onceEach(found.names).flatMap((entry) => {
        const { objectId, name } = entry;
        if (reported.has(objectId))
            return [];
        const form = NAMED_FORMS[entry.mode] ?? NAMED_FILE;
        const places = locations.ofEntry(entry);
        const same = { kind: 'p8-file', fingerprint: undefined, form, objectId };
        const listed = places.locations.flatMap((location) => {
            const path = location.path ?? name;
            if (reported.has(`${objectId} ${path}`))
                return [];
            const place = { place: filePlace(path, finder), region: undefined, within: [], keyId: keyIdIn([path]) };
            return [{ ...same, leak: `path:${path}`, ...presenceOf(location), ...place }];
        });
        const leak = listed.at(-1)?.leak;
        return leak === undefined ? [] : [...listed, ...moreOf(places, { ...same, leak })];
    });
}
/** Findings in names. */
function inNames(found, locations, finder) {
    const findings = new Map();
    const reported = new Set();
    for (const { entry, ...detection } of found.inNames) {
        const { objectId } = entry;
        const same = { ...identityOf(detection), objectId };
        const places = locations.ofEntry(entry);
        for (const location of places.locations) {
            const path = location.path ?? entry.name;
            const bytes = Buffer.from(path, 'latin1');
            const place = { kind: 'name', path: bytes, shown: redact(bytes, finder) };
            const plain = { region: undefined, within: [], keyId: undefined };
            reported.add(`${objectId} ${path}`);
            findings.set(`${same.leak} ${objectId} ${path}`, { ...same, ...presenceOf(location), ...plain, place });
        }
        // No path ends so: a file at the root has the entry's name as its path.
        for (const more of moreOf(places, same))
            findings.set(`${same.leak} ${objectId} ${entry.name}/`, more);
    }
    return { findings: [...findings.values()], reported };
}
function keyOf({ objectId, name }) {
    return keyOfEntry(objectId, name);
}
/** Each version of a folder has its entries: one and the same counts once. */
function onceEach(entries) {
    return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}
function presenceOf(location) {
    return { presence: location.presence, first: location.first };
}
/** The finding that stands for all places that are not listed, if there are any. No line of a path allows it. */
function moreOf({ more, presence }, same) {
    if (more === 0)
        return [];
    const plain = { region: undefined, within: [], first: undefined, keyId: undefined };
    return [{ ...same, ...plain, place: { kind: 'more', count: more }, presence }];
}
function filePlace(path, finder) {
    if (path === undefined)
        return { kind: 'object' };
    const bytes = Buffer.from(path, 'latin1');
    return { kind: 'file', path: bytes, shown: redact(bytes, finder) };
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/in-texts.js


/** Findings in commits and annotated tags: in which part of them, from when, and whether a ref leads there. */
async function describeTexts(context, findings) {
    const commits = findings.filter(({ objectType }) => objectType === 'commit').map(({ objectId }) => objectId);
    const tags = findings.filter(({ objectType }) => objectType === 'tag').map(({ objectId }) => objectId);
    const dates = await datesOf(context.store, commits);
    const lost = await lostObjects(context, commits, tags);
    return findings.map((found) => {
        const { objectId, objectType, part = 'text', region, within } = found;
        return {
            ...identityOf(found),
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
async function lostObjects(context, commits, tags) {
    if (context.scope.range.kind !== 'all' || !context.isWhole)
        return new Set();
    const lost = await unreachable(context.store, commits, context.tips);
    const direct = new Set(context.tips);
    const indirect = tags.filter((id) => !direct.has(id));
    if (indirect.length === 0)
        return lost;
    const known = await tagsFrom(context.store, context.tips);
    // Where nobody knows, a tag counts as one that a ref leads to.
    for (const id of indirect)
        if (known?.has(id) === false)
            lost.add(id);
    return lost;
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/key-before.js


/** Files of which the version before is read; it is only for advice. */
const key_before_MOST_FILES = 1000;
/** Commits that a range starts from. */
const MOST_STARTS = 4;
/**
 * Marks the .p8 files in which no key could be read and whose version before the range holds one: a key that was blanked
 * out is a key still, and whoever allows its path lets it through.
 */
async function markKeyBefore(context, findings) {
    const named = findings.filter(({ kind, place }) => kind === 'p8-file' && place.kind === 'file').slice(0, key_before_MOST_FILES);
    const versions = named.length === 0 ? new Map() : await versionsBefore(context, named);
    const ids = new Set([...versions.values()].flatMap((all) => [...all]));
    for (const { objectId } of named)
        ids.delete(objectId);
    if (ids.size === 0)
        return [...findings];
    // Others were searched already: they may have another name now.
    const withKey = new Set(findings.filter(({ kind }) => kind !== 'p8-file').map(({ objectId }) => objectId));
    const unread = [...ids].filter((id) => !withKey.has(id));
    const finder = await context.finder();
    for await (const [id, content] of (0,read_objects/* eachObject */.rc)(context.store, unread, 'blob')) {
        if (finder.find(content).length > 0)
            withKey.add(id);
    }
    const marked = new Set(named.filter((finding) => [...(versions.get(pathOf(finding)) ?? [])].some((id) => withKey.has(id))));
    return findings.map((finding) => (marked.has(finding) ? { ...finding, keyBefore: true } : finding));
}
/** The objects at the paths where the range starts. */
async function versionsBefore({ store, scope }, findings) {
    const { base, range } = scope;
    const starts = [...(base === undefined ? [] : [base]), ...(range.kind === 'commits' ? range.exclude : [])];
    const versions = new Map();
    for (const commit of [...new Set(starts)].slice(0, MOST_STARTS)) {
        for (const [path, { objectId }] of (await (0,entries_at/* entriesAt */.w)(store, commit, findings.map(pathOf))) ?? []) {
            const others = versions.get(path) ?? new Set();
            versions.set(path, others.add(objectId));
        }
    }
    return versions;
}
/** In latin1, so that every byte survives. */
function pathOf({ place }) {
    return place.kind === 'file' ? place.path.toString('latin1') : '';
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/locate.js






/**
 * Locates everything that was found: paths in the tree and in history, the commit that introduced it, the part
 * of a commit or tag. Costs nothing when nothing was found. The same key twice in one file is one finding.
 */
async function locate(request, result) {
    const names = result.names.filter((entry) => !(0,tree_object/* isFolder */.lQ)(entry));
    const { refs } = result;
    if ([result.findings, names, refs].every(({ length }) => length === 0))
        return [];
    const context = { ...request, isWhole: isWhole(request, result) };
    const finder = await context.finder();
    const blobs = firstOfEachLeak(result.findings.filter((finding) => finding.objectType === 'blob'));
    const inNames = result.findings.filter(isInName);
    // Of a folder that is too large to be held at once nobody knows the entry.
    const unplaced = firstOfEachLeak(result.findings.filter(({ objectType, entry }) => objectType === 'tree' && !entry));
    const texts = result.findings.filter(({ objectType }) => objectType === 'commit' || objectType === 'tag');
    return [
        ...(await markKeyBefore(context, await fileFindings(context, { blobs: [...blobs, ...unplaced], names, inNames }, finder))),
        ...(await describeTexts(context, firstOfEachLeak(texts))),
        ...refs.map(({ ref, detection }) => {
            return {
                ...identityOf(detection),
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
        const key = `${finding.objectId} ${finding.leak}`;
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

;// CONCATENATED MODULE: ./build/src/leaks/locate/gaps.js




/** More contents than that are made to be like this, and no line accepts any. */
const MOST = 1000;
/**
 * Where the contents are that were not searched to their ends, one a path: each of its paths has to be accepted for a
 * content to be.
 */
async function locateGaps(request, result) {
    const ids = [...new Set(result.notes.filter(({ kind }) => kind === 'unsearched').map(({ objectId }) => objectId))];
    // Names of branches and tags are no objects.
    const objects = ids.filter((id) => id !== '');
    if (objects.length === 0 || objects.length > MOST)
        return [];
    const keys = new Map(objects.map((id) => [keyOfObject(id), 1]));
    const locations = await findPathLocations({ ...request, isWhole: isWhole(request, result) }, keys);
    const finder = await request.finder();
    return objects.flatMap((objectId) => {
        const { locations: listed, more } = locations.ofObject(objectId);
        const gap = { kind: 'unsearched', fingerprint: undefined, objectId };
        const here = listed.map(({ path }) => ({ ...gap, place: filePlace(path, finder) }));
        return more === 0 ? here : [...here, { ...gap, place: { kind: 'more', count: more } }];
    });
}

// EXTERNAL MODULE: ./build/src/leaks/search/feeding.js
var search_feeding = __webpack_require__(8467);
// EXTERNAL MODULE: ./build/src/leaks/search/findings.js
var findings = __webpack_require__(4269);
// EXTERNAL MODULE: ./build/src/leaks/search/read-on-main-thread.js + 1 modules
var read_on_main_thread = __webpack_require__(1481);
// EXTERNAL MODULE: ./build/src/leaks/search/thread-order.js
var thread_order = __webpack_require__(3298);
// EXTERNAL MODULE: ./build/src/leaks/search/threads.js + 1 modules
var threads = __webpack_require__(8374);
;// CONCATENATED MODULE: ./build/src/leaks/search/search-ids.js





/**
 * Searches a few objects, by their ids, in a thread of their own. Where the end is said before all is read, the result is
 * what was found until then.
 * @throws {GitFailure} when git cannot read one of them
 */
async function searchIds(request, ids) {
    const { store, now, ending } = request;
    const thread = new threads/* Thread */.j(now);
    const idLength = store.idLength;
    const lines = async function* () {
        yield Buffer.from(ids.map((id) => `${id}\n`).join(''));
    };
    try {
        const feeding = new search_feeding/* Feeding */.r(thread, (0,thread_order/* orderFor */.co)(request, true));
        const whole = (0,read_on_main_thread/* readByFeeding */.s)(store, feeding, lines(), idLength, () => { }).then(() => thread.report());
        whole.catch(() => { });
        const found = await (ending === undefined ? whole : Promise.race([ending.ended, whole]));
        return (0,findings/* together */.bs)([found ?? thread.soFar]);
    }
    finally {
        await thread.stop();
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/named-content.js



/**
 * Reads the files that were found by their names alone and whose content the range did not introduce: a file that was renamed
 * or copied is an old object under a new name, and may hold a key all the same.
 *
 * @returns the result with what was found in them; the very same where there is nothing to read
 */
async function searchNamed(request, result, findings) {
    const ids = [
        ...new Set(findings.filter((finding) => isUnread(finding, request.scope)).map(({ objectId }) => objectId)),
    ];
    if (ids.length === 0)
        return result;
    const searched = await searchIds(request, ids).catch((error) => {
        if (!(error instanceof git/* GitFailure */.X))
            throw error;
        return undefined;
    });
    if (searched === undefined)
        return { ...result, damaged: [...new Set([...result.damaged, ...ids])] };
    const { findings: found, notes, missing } = searched;
    return {
        ...result,
        findings: [...result.findings, ...found],
        notes: [...result.notes, ...notes.filter((note) => !result.notes.some((other) => isSame(note, other)))],
        missing: [...new Set([...result.missing, ...missing])].sort(),
    };
}
/** The whole store and the tree of the scope are read, whatever their objects are called. */
function isUnread({ kind, form, presence }, { range }) {
    return kind === 'p8-file' && presence !== 'tree' && range.kind === 'commits' && form !== NAMED_FORMS['160000'];
}
/** What the range introduced under such a name was read before. */
function isSame(note, other) {
    return (note.objectId === other.objectId && note.kind === other.kind && note.within.join('\0') === other.within.join('\0'));
}

// EXTERNAL MODULE: ./build/src/leaks/wording.js
var wording = __webpack_require__(1830);
;// CONCATENATED MODULE: ./build/src/leaks/report/incomplete-reasons.js

/**
 * Why a search did not read all that it was asked to read, a sentence each, with the fix.
 * @param isPart whether the checkout lacks objects by its nature: shallow, or a partial clone
 * @param acceptedGaps by object, the lines of allow lists that accept that it was not searched to its end
 */
function gapsOf({ missing, damaged, unlisted, notes }, isPart, acceptedGaps = new Map()) {
    const unsearched = notes.filter(({ kind, objectId }) => kind === 'unsearched' && !acceptedGaps.has(objectId)).length;
    return [
        ...(missing.length === 0
            ? []
            : [`${number(missing)} not in the checkout (${(0,wording/* first */.$1)(missing)}). ${isPart ? FETCH : RENEW}`]),
        ...(damaged.length === 0 ? [] : [`${number(damaged)} damaged and could not be read (${(0,wording/* first */.$1)(damaged)}). ${MEND}`]),
        ...(unlisted && damaged.length === 0
            ? [`git met damage in the repository and could not list all of its objects. ${MEND}`]
            : []),
        ...(unsearched === 0
            ? []
            : [
                `${(0,wording/* count */.U9)(unsearched, 'content was', 'contents were')} not searched to the end: see what was not read. ${LOOK}`,
            ]),
    ];
}
const FETCH = 'Give actions/checkout fetch-depth: 0, and no filter.';
/** fetch-depth changes nothing about a clone that is whole by its own account: git fetches nothing that it should have. */
const RENEW = 'A full clone should have all objects, and no fetch brings back what it lost: remove the folder of the checkout and check the repository out anew. If the server lost the same, look for a clone that has it (git cat-file -t and the id say so), and push from there.';
/** What is this intricate is made to be, or made of very many fragments of keys. */
const LOOK = 'Text is rarely made like this by chance. Look at these places by hand, and remove what does not belong there. If a file is an ordinary one, name its path in .asc-key-allow, and report it in an issue of asc-key.';
const MEND = 'All others that could be found were read. Run git fsck in the checkout to see what is broken, and check the repository out again.';
function number(ids) {
    return (0,wording/* count */.U9)(ids.length, 'git object is', 'git objects are');
}

// EXTERNAL MODULE: ./build/src/leaks/report/leak.js
var leak = __webpack_require__(6366);
;// CONCATENATED MODULE: ./build/src/leaks/report/key-parts.js
/** Shorter names are words; of a key they would say less than its fingerprint does. */
const SHORTEST = 12;
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
    return names.filter((name) => name.length >= SHORTEST && !shown.includes(name));
}

;// CONCATENATED MODULE: ./build/src/leaks/report/redaction.js


/** The shortest key takes more characters. */
const SHORTER_THAN_ANY_KEY = 64;
/**
 * The report without keys in what was not looked at for them yet: sentences that name refs, entries of the allow list, and
 * paths of careless files. Sentences may hold names that were shortened, in which nothing would be recognised any more: so
 * every long word in them goes, unless it is an object id.
 */
async function redacted(report, finder) {
    const texts = [...report.unused.map(({ text }) => Buffer.from(text)), ...report.hygiene.map(({ path }) => path)];
    const detector = texts.some(mayHoldKey) ? await finder() : undefined;
    const clean = (text) => (detector !== undefined && mayHoldKey(text) ? redact(text, detector) : text);
    return withoutKeyParts({
        ...report,
        described: report.described.map(withoutLongWords),
        warnings: report.warnings.map(withoutLongWords),
        incomplete: report.incomplete.map(withoutLongWords),
        unused: report.unused.map((entry) => ({ ...entry, text: clean(Buffer.from(entry.text)).toString() })),
        hygiene: report.hygiene.map((finding) => ({ ...finding, path: clean(finding.path) })),
    });
}
function mayHoldKey(text) {
    return text.length >= SHORTER_THAN_ANY_KEY;
}
function withoutLongWords(sentence) {
    return sentence.replace(/\S{64,}/g, (word) => /^\(?[0-9a-f]{64}[.,;:)]*$/.test(word) ? word : `[${word.length} characters, not shown]`);
}

// EXTERNAL MODULE: ./build/src/runner/untrusted.js
var untrusted = __webpack_require__(2454);
;// CONCATENATED MODULE: ./build/src/leaks/report/root-only.js




/** It is a hint, which a few lines and leaks are enough for. */
const MOST_ENTRIES = 200;
const MOST_FINDINGS = 1000;
const MOST_HINTS = 10;
/** As `workOf` counts it. */
const MOST_WORK = 20_000_000;
/**
 * Sentences about lines without a folder, such as `*.p8`, that cover the root alone while there are leaks below it that
 * fit: elsewhere, in .gitignore, such a line is meant for all folders.
 */
function rootOnlyLines(entries, leaking) {
    const findings = leaking.slice(0, MOST_FINDINGS);
    const hints = [];
    const budget = new glob_work/* GlobBudget */.wE(MOST_WORK);
    for (const entry of entries.filter(isForRoot).slice(0, MOST_ENTRIES)) {
        const text = `**/${entry.text}`;
        const [deeper] = (0,allow_list/* parseAllowList */.jR)(text, entry.source).entries;
        const fitting = deeper === undefined
            ? 0
            : findings.filter((finding) => isTried(deeper, finding, budget) && deeper.matches(finding)).length;
        if (fitting === 0)
            continue;
        const message = `covers the root of the repository alone, and ${(0,wording/* count */.U9)(fitting, 'leak lies', 'leaks lie')} below it: write ${(0,untrusted/* forLog */.I)(text)} if these are meant as well.`;
        hints.push((0,allow_list/* describeProblem */.BJ)({ source: entry.source, line: entry.line, allowsNothing: false, message }));
    }
    return hints.slice(0, MOST_HINTS);
}
/** A slash at the start, or anywhere before the end, says that the root is meant. */
function isForRoot({ kind, text }) {
    return kind !== 'key' && text.search('/') === (text.endsWith('/') ? text.length - 1 : -1);
}
function isTried({ work }, { place }, budget) {
    return work === undefined || (place.kind === 'file' && budget.spend(() => work(place.path.toString('utf8'))));
}

;// CONCATENATED MODULE: ./build/src/leaks/report/unread-report.js




/** Each is a line of the report; nobody reads more, and what was not read fails no job. */
const MOST_LISTED = 999;
/** Submodules of one name. */
const MOST_OF_A_NAME = 20;
/** Gives each thing that was not read a place: its path in the tree where it has one. A submodule is listed by name alone. */
async function placeNotes(store, scope, notes, finder, acceptedGaps = new Map()) {
    if (notes.length === 0)
        return [];
    // There may be any number of submodules, and they must not push the others out.
    const inOrder = [...notes].sort((a, b) => rankOf(a) - rankOf(b));
    const listed = notes.length <= MOST_LISTED ? notes : inOrder.slice(0, MOST_LISTED);
    const keys = new Map(listed.map((note) => [unread_report_keyOf(note), 1]));
    const tree = scope.tree ?? (scope.range.kind === 'commits' ? scope.range.include[0] : undefined);
    const paths = tree === undefined ? undefined : (await pathsInTree(store, tree, keys)).ledger;
    const detector = await finder();
    const unread = [];
    for (const note of listed) {
        const allowedBy = note.kind === 'unsearched' ? acceptedGaps.get(note.objectId) : undefined;
        const isGap = note.kind === 'unsearched' && allowedBy === undefined;
        for (const place of unread_report_placesOf(note, paths)) {
            unread.push({ place: redact(place, detector), message: note.message, isGap, allowedBy });
        }
    }
    const left = unread.length - MOST_LISTED + notes.length - listed.length;
    if (left <= 0)
        return unread;
    return [...unread.slice(0, MOST_LISTED), { place: Buffer.from((0,wording/* more */.OS)(left)), message: 'not read either' }];
}
/** What makes the scan incomplete comes first. */
function rankOf(note) {
    if (note.kind === 'unsearched')
        return 0;
    return isSubmodule(note) ? 2 : 1;
}
function isSubmodule({ kind }) {
    return kind === 'submodule';
}
/** Of a submodule its name is known, in latin1. */
function unread_report_keyOf(note) {
    return isSubmodule(note) ? keyOfSubmodule(note.within[0] ?? '') : keyOfObject(note.objectId);
}
function unread_report_placesOf(note, ledger) {
    const key = unread_report_keyOf(note);
    const paths = [...(ledger?.of(key).keys() ?? [])];
    const { objectId, within } = note;
    if (isSubmodule(note)) {
        const shown = paths.slice(0, MOST_OF_A_NAME);
        const hidden = paths.length - shown.length + (ledger?.more(key) ?? 0);
        const also = hidden > 0 ? `at ${(0,wording/* more */.OS)(hidden)}` : paths.length === 0 ? 'in an older tree' : undefined;
        const texts = also === undefined ? shown : [...shown, `${within[0] ?? ''}, ${also}`];
        return texts.map((text) => Buffer.from(text, 'latin1'));
    }
    const [path] = paths;
    const last = path?.split('/').at(-1);
    const entries = within.filter((name) => name !== last && name !== path);
    // Names of branches and tags are no objects.
    if (objectId === '')
        return [Buffer.from(within.join(''), 'latin1')];
    const place = [path === undefined ? `git object ${objectId}` : Buffer.from(path, 'latin1'), ...entries];
    return [
        Buffer.concat(place.flatMap((part, index) => [Buffer.from(index === 0 ? '' : ', inside it '), Buffer.from(part)])),
    ];
}

;// CONCATENATED MODULE: ./build/src/scan/unplaced.js

/** What was found, where nobody has the time to look up its places: by the objects that hold it. */
function unplaced({ findings, names, refs }) {
    const plain = { region: undefined, within: [], presence: 'history', first: undefined, keyId: undefined };
    const found = findings.map((each) => {
        const { objectId, objectType } = each;
        const isText = objectType === 'commit' || objectType === 'tag';
        const place = isText ? { kind: objectType, part: 'text' } : { kind: 'object' };
        return { ...plain, ...identityOf(each), objectId, place };
    });
    const holding = new Set(found.map(({ objectId }) => objectId));
    const named = names
        .filter(({ objectId }) => !holding.has(objectId))
        .map(({ objectId, mode }) => {
        const form = NAMED_FORMS[mode] ?? NAMED_FILE;
        const own = { kind: 'p8-file', leak: `object:${objectId}`, fingerprint: undefined, form };
        return { ...plain, ...own, objectId, place: { kind: 'object' } };
    });
    const inRefs = refs.map(({ detection }) => {
        const shown = Buffer.from('[not looked up]');
        return { ...plain, ...identityOf(detection), objectId: '', place: { kind: 'ref', shown } };
    });
    return unplaced_onceEach([...found, ...named, ...inRefs]);
}
/** The same key may be in an object many times. */
function unplaced_onceEach(findings) {
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

;// CONCATENATED MODULE: ./build/src/scan/conclude.js

















/**
 * Locates the findings and applies the allow list. Where the scan ends early, that is said, and after the
 * last call places are not looked up any more.
 */
async function conclude(request, searching) {
    const { early } = request;
    if (early === undefined)
        return placed(request, searching);
    const instead = () => withoutPlaces(request, searching, early);
    const whole = placed(request, searching);
    try {
        return await Promise.race([whole, early.ending.lastCall.then(instead)]);
    }
    catch (error) {
        if (early.ending.reason === undefined)
            throw error;
        return instead();
    }
    finally {
        // What it fails with after the last call is no news.
        whole.catch(() => { });
    }
}
async function placed(request, searching) {
    const { store, now, early } = request;
    // What needs no finding is looked up while the threads read.
    const [read, lists, hygiene, refs, head] = await Promise.all([
        searching,
        request.lists(),
        lookAtHygiene(store, request.scope),
        store.refs(),
        store.head(),
    ]);
    (0,heaps/* holdYoungGeneration */.k)();
    const scope = endedEarly(request.scope, early);
    const finder = finderFor(now);
    const tips = [...refs.map(({ id }) => id), ...(head === undefined ? [] : [head])];
    const context = { store, scope, tips, finder };
    const found = await locate(context, read);
    // What is found by its name is read for its content, too: an old object may have got that name.
    const result = await searchNamed({ ...request, ending: early?.ending }, read, found);
    const findings = result === read ? found : await locate(context, result);
    const located = [...findings, ...(await locateGaps(context, result))];
    const isHeld = await heldByBase(store, scope, located);
    const { leaking, allowed, unused, untried, acceptedGaps } = partGaps(await applyAllowList(located, lists, isHeld));
    const report = {
        leaks: (0,leak/* groupLeaks */.us)(leaking),
        allowed,
        read: { commits: result.commits, objects: result.objects, bytes: result.bytes },
        described: scope.described,
        warnings: [
            ...scope.warnings,
            ...lists.warnings,
            ...problemsOf(lists),
            ...(untried > 0 ? [untriedGlobs(untried)] : []),
            ...rootOnlyLines(entriesOf(lists), leaking),
            ...hygiene.warnings,
        ],
        // It may have ended early while places were looked up.
        incomplete: [...endedEarly(request.scope, early).incomplete, ...gapsOf(result, isPart(store), acceptedGaps)],
        unread: await placeNotes(store, scope, result.notes, finder, acceptedGaps),
        // Lines of another commit are not there to be removed, or stand in this one's list as well.
        unused: scope.range.kind === 'all' ? unused.filter(({ source }) => source !== 'base') : [],
        hygiene: withoutAccepted(hygiene.findings, leaking, allowed),
    };
    return redacted(report, finder);
}
/** The report of a scan that has no time left: what the search found until now, by its objects, as far as lists are known. */
async function withoutPlaces(request, searching, { ending, why }) {
    const result = await asFarAs(searching);
    const report = nothingFound(why(ending.reason ?? 'time'));
    if (result === undefined)
        return report;
    const lists = (await asFarAs(request.lists())) ?? { input: allow_list/* NO_LINES */.o, ruling: allow_list/* NO_LINES */.o, headOnly: allow_list/* NO_LINES */.o };
    const { leaking, allowed } = await applyAllowList(unplaced(result), lists, () => false);
    const { described, warnings, incomplete } = request.scope;
    const read = { commits: result.commits, objects: result.objects, bytes: result.bytes };
    const gaps = [...incomplete, ...report.incomplete, ...gapsOf(result, isPart(request.store))];
    const partial = { ...report, leaks: (0,leak/* groupLeaks */.us)(leaking), allowed, read, described, warnings, incomplete: gaps };
    return redacted(partial, finderFor(request.now));
}
function isPart(store) {
    return store.isPartial || store.shallow.length > 0;
}
/** What a promise has come to, when it has; it is not waited for. */
function asFarAs(promise) {
    return Promise.race([promise.catch(() => undefined), (0,promises_.setImmediate)(undefined)]);
}
/** That a scan ended early is one more thing that it lacks. */
function endedEarly(scope, early) {
    const reason = early?.ending.reason;
    if (early === undefined || reason === undefined)
        return scope;
    return { ...scope, incomplete: [...scope.incomplete, early.why(reason)] };
}
function entriesOf({ input, ruling, headOnly }) {
    return [input, ruling, headOnly].flatMap(({ entries }) => entries);
}
function problemsOf({ input, ruling, headOnly }) {
    const listed = new Set(ruling.problems.map(({ line, message }) => `${line} ${message}`));
    // A head that leaves the base's list as it is would list each line twice.
    const ofHead = headOnly.problems.filter(({ line, message }) => !listed.has(`${line} ${message}`));
    return [...input.problems, ...ruling.problems, ...ofHead].map(allow_list/* describeProblem */.BJ);
}
/** Names that are long and alike enough make a pattern's work grow beyond all bounds. */
function untriedGlobs(findings) {
    return `Lines of an allow list with "*" were not tried on ${(0,wording/* count */.U9)(findings, 'finding')}, which count as leaks: the names are too long, or there are too many of them. Name folders (ending in "/"), files or keys: these always count.`;
}
function finderFor(now) {
    let made;
    return () => {
        made ??= __webpack_require__.e(/* import() */ 664).then(__webpack_require__.bind(__webpack_require__, 8664)).then(({ Detector }) => new Detector({ now }));
        return made;
    };
}


/***/ }),

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ DAMAGED),
/* harmony export */   G_: () => (/* binding */ TOO_FEW),
/* harmony export */   LJ: () => (/* binding */ TOO_MANY),
/* harmony export */   NO: () => (/* binding */ PACK_SCRATCH),
/* harmony export */   SV: () => (/* binding */ MOST_AT_ONCE),
/* harmony export */   U: () => (/* binding */ STREAM_ENDED),
/* harmony export */   Vk: () => (/* binding */ CUT_OFF),
/* harmony export */   Wj: () => (/* binding */ PACK_WRITE_BEYOND),
/* harmony export */   h1: () => (/* binding */ STREAM_WANTS_MORE),
/* harmony export */   lK: () => (/* binding */ PACK_READ_BEYOND),
/* harmony export */   tR: () => (/* binding */ STREAM_FULL)
/* harmony export */ });
/* unused harmony exports LITERAL_BITS, MOST_LITERAL_BITS, DISTANCE_BITS, LENGTH_BITS, LITERAL_SYMBOLS, DISTANCE_SYMBOLS, LENGTH_SYMBOLS, WEIGHTS, REPETITIONS, REPEATED, LENGTH_ORDER, REVERSED, LENGTHS, COUNTS, PLACES, SORTED, LENGTH_TABLE, LITERALS, FIXED_TABLES, DYNAMIC_TABLES, PAIR_SECONDS, LONGEST_HEAD */
/**
 * Where things lie in the scratch area of assembly/pack.ts, as offsets in it, and what its functions return: read by
 * AssemblyScript and by TypeScript, so it holds nothing but constants. All sizes are in bytes.
 */
/** Bits that the main tables of codes for literals and lengths, distances, and lengths of codes look at together. */
const LITERAL_BITS = 11;
/** Where many bytes are to come, one bit more, so that it holds the codes of two literals more often. */
const MOST_LITERAL_BITS = 12;
const DISTANCE_BITS = 8;
const LENGTH_BITS = 7;
/** What each symbol means, as an entry of a table that lacks the length of its code: four bytes each. */
const LITERAL_SYMBOLS = 0;
const DISTANCE_SYMBOLS = LITERAL_SYMBOLS + 4 * 288;
const LENGTH_SYMBOLS = DISTANCE_SYMBOLS + 4 * 32;
/** Of each of 16 bytes, two bytes: how often it is in the sum of sums of Adler-32. */
const WEIGHTS = LENGTH_SYMBOLS + 4 * 20;
/** By a distance under 16: which of 16 bytes repeat so many, and the most of 16 that are whole repetitions. */
const REPETITIONS = WEIGHTS + 32;
const REPEATED = REPETITIONS + 16 * 16;
/** The order in which the lengths of the codes for lengths are stored. */
const LENGTH_ORDER = REPEATED + 16;
/** By a code of `MOST_LITERAL_BITS` bits: what it is from its last bit on, times four, in two bytes. */
const REVERSED = LENGTH_ORDER + 32;
/** The lengths of codes as they are read, and room for those that are read at once or go beyond. */
const LENGTHS = REVERSED + 2 * 4096;
/** For building a table: how many codes there are of each length, two bytes each; … */
const COUNTS = LENGTHS + 512;
/** … by their length, where the next symbol goes among … */
const PLACES = COUNTS + 32;
/** … the symbols in the order of their codes, two bytes each. */
const SORTED = PLACES + 64;
const LENGTH_TABLE = SORTED + 2 * 320;
/**
 * Tables, four bytes an entry: that of distances first, that of literals and lengths at `LITERALS` in them. A table
 * within a table of 2^b entries holds b + 1 symbols or more, b being at most 4 for literals and 7 for distances: so all
 * of these have at most 16/5 and 128/8 entries a symbol.
 */
const LITERALS = 4 * (256 + 16 * 32);
/** Those of fixed codes, which are at most 9 bits long. */
const FIXED_TABLES = LENGTH_TABLE + 4 * 128;
const DYNAMIC_TABLES = FIXED_TABLES + LITERALS + 4 * 512;
/** Where literals are joined: what may be the second one. */
const PAIR_SECONDS = DYNAMIC_TABLES + LITERALS + 4 * (4096 + 1024);
/** The size of the scratch area. */
const PACK_SCRATCH = PAIR_SECONDS + 4 * 2048;
/** So many bytes after a source may be read, and after a destination be written. */
const PACK_READ_BEYOND = 16;
const PACK_WRITE_BEYOND = 32;
/** What is returned instead of a count of bytes: the data is damaged; … */
const DAMAGED = -1;
/** … its end is missing; … */
const CUT_OFF = -2;
/** … it has fewer or more bytes than it should. */
const TOO_FEW = -3;
const TOO_MANY = -4;
/** Of a stream in pieces: it ended; the destination is full; or more of the source is wanted. */
const STREAM_ENDED = 1;
const STREAM_FULL = 2;
const STREAM_WANTS_MORE = 3;
/** The longest head of a block with its codes, in bytes, rounded up; so much of the source is wanted before one is read. */
const LONGEST_HEAD = 640;
/** What the symbols that are read together make at the most. */
const MOST_AT_ONCE = 320;


/***/ }),

/***/ 9525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ KEY_HEAD)
/* harmony export */ });
/** The lengths of a sequence below 128 bytes, and the version after it, 0 or 1. */
const SHORT = 'M[A-H][AEIMQUYcgkosw048]CAQ';
/** The same up to 255 bytes: with an algorithm (PKCS #8, RFC 5958), or the number of 32 bytes (SEC1, RFC 5915). */
const LONG = 'MI[E-H].AgE';
/** RSA keys are longer, or go on with a number or with another algorithm. */
const LONGEST = 'MII[A-D]..IBA(?!AK|DANBgkq)';
/** Algorithms that are not of P-256: Ed25519 and the like (RFC 8410), or another curve by name. */
const OTHERS = {
    short: 'AwBQYDK2V|Aw[EF].YHKoZIzj0CAQY(?:FK4EEA|JKyQDAwI|IKoZIzj0DAQ[EIMQUY])',
    long: 'MB.GByqGSM49AgEG(?:BSuBBA|CSskAwMC|CCqGSM49AwE[B-G])',
};
/** How keys of P-256 begin in base64, whatever their length, as a regular expression. */
const KEY_HEAD = `${SHORT}(?!${OTHERS.short})|${LONG}(?:A(?!${OTHERS.long})|BBC[A-D]|BBB[89+/]|BM)|${LONGEST}`;


/***/ }),

/***/ 2391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Numbers)
/* harmony export */ });
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7107);

/** A list of whole numbers that grows, in four bytes each. */
class Numbers {
    #values = new Int32Array(16);
    #length = 0;
    get length() {
        return this.#length;
    }
    push(value) {
        if (this.#length === this.#values.length) {
            const larger = new Int32Array(2 * this.#length);
            larger.set(this.#values);
            (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._)(this.#values);
            this.#values = larger;
        }
        this.#values[this.#length++] = value;
    }
    /** Replaces the value at a place below `length`. */
    set(place, value) {
        this.#values[place] = value;
    }
    /** The value at a place below `length`. */
    at(place) {
        return this.#values[place];
    }
}


/***/ }),

/***/ 8505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ packModule)
});

;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/pack-wasm.js
// Made by scripts/assemble.mjs of assembly/pack.ts.
const PACK_CODE = 'AGFzbQEAAAABLwhgBn9/f39/fwF/YAJ/fwBgAAF/YAAAYAN/f38Bf2ABfwF/YAF/AGAEf39/fwF/Ag8BA2VudgZtZW1vcnkCAAADDg0ABAEFAQ' +
    'YHAgACAwMABlsSfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38B' +
    'QQALfwFBAAt/AUEAC38BQQALB24IBGluaXQABQphcHBseURlbHRhAAwHaW5mbGF0ZQAGC2JlZ2luU3RyZWFtAAoTZGVzdGluYXRpb25PZlN0cm' +
    'VhbQAJDmdvT25XaXRoU3RyZWFtAAgOc291cmNlT2ZTdHJlYW0ABwZtZW1vcnkCAAqOOQ3BCAILfwF+IwBBoNEAaiELIwBBwNEAaiEMQQ8hBgNA' +
    'IAYEfyALIAZBAXRqLwEABUEBC0UEQCAGQQFrIQYMAQsLQQEhCSMAQYDSAGohCkEBIQgDQCAGIAhPBEAgCUEBdCALIAhBAXRqLwEAIg1rIglBAE' +
    'gEQEEADwsgDCAIQQJ0aiAKNgIAIAogDUEBdGohCiAIQQFqIQgMAQsLIAlBAEoEQCAFRSAGQQFLcgRAQQAPCyADIAVBgQJqIgg2AgAgAyAINgIE' +
    'IAZFBEBBAQ8LCyMAQcDRAGohCUEAIQgDQCABIAhLBEAgACAIaiIK/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0k/WSsIAr9AAQQ/QwAAAAAAAAAAA' +
    'AAAAAAAAAA/ST9ZKxCEIaEIAr9AAQg/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZKxCIIaEIAr9AAQw/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZKxCMIaE' +
    'IREgASAIayIKQcAASQRAIBFCASAKrYZCAX2DIRELA0AgEUIAUgRAIAkgCCAReqdqIgogAGotAABBAnRqIgsoAgAhDCALIAxBAmo2AgAgDCAKOw' +
    'EAIBEgEUIBfYMhEQwBCwsgCEFAayEIDAELCyAGIAQgBCAGSxshDyAFQf////9+cSEQIwBBoNEAaiEIIwBBoA1qIQkjAEGA0gBqIQRBACEFQQEh' +
    'AQNAIAEgD00EQCABQQFLBEACQEECIAF0IgpBCEYEQCADIAMpAwA3AwgMAQsgAyIAIApqIQsDQCAAIAtJBEAgACAKaiAA/QAEAP0LBAAgAEEQai' +
    'EADAELCwsLQYDAACABdiEAIAQgCCABQQF0ai8BAEEBdGohCgNAIAQgCkkEQCADIAUgCWovAQBqIAIgBC8BAEECdGooAgAgAUGBAmxqNgIAIAAg' +
    'BWohBSAEQQJqIQQMAQsLIAFBAWohAQwBCwsgBiAPSwRAIAMhASAGIQggBCEGIAUgCWovAQBBAnYhAEEAIQkjAEGg0QBqIQxBASAPdEEBayENQX' +
    '8hBUEBIA9BAmp0IQMgD0EBaiEKA0AgCCAKTwRAIAwgCkEBdGovAQAhCwNAIAsEQCAAIA1xIgQgBUcEQCAEIQVBASAKIA9rIgR0IAtrIQcDQCAH' +
    'QQBKBEAgB0EBdCAMIARBAWoiBCAPakEBdGovAQBrIQcMAQsLIAMiB0EBIAR0IglBAnRqIQMgASAFQQJ0aiAQQYCAgIACciAHQQh0ciAEQRh0ci' +
    'APcjYCAAsgAiAGLwEAQQJ0aigCACAKIA9rQYECbGohDiAAIA92IQQDQCAEIAlJBEAgASAHaiAEQQJ0aiAONgIAIARBASAKIA9rdGohBAwBCwsg' +
    'BkECaiEGIABBASAKdEEBa3MiBARAIABBAUEfIARna3QiAEEBa3EgAHIhAAsgC0EBayELDAELCyAKQQFqIQoMAQsLCyAPC/QHAwt/AX4Be0EBIA' +
    'F0QQFrIQcjByEBQQEhBiMFQQhqIgkjBCIDTQRAQX4PC0EBIAJ0QQFrIQojBiELIwghCCMJIQwgA0EHIwMiAkEDdkEHcWtqIQUgAkE4ciEEIAAj' +
    'AiADKQMAIAKthoQiDqcgB3FBAnRqKAKAGCEDA0AgASAMSQRAAkAgA0HAAXEEQEEEIQIDQCABIANBEHY7AQAgASADQQZ2QQNxaiEBIAQgA2shBC' +
    'AAIA4gA62IIg6nIAdxQQJ0aigCgBgiA0HAAXEEfyACQQFrIgIFQQALDQALIAUgCU8EQEF+IQYMAgsgDiAFKQMAIASthoQhDiAFQQcgBEEDdkEH' +
    'cWtqIQUgBEE4ciEEIANBwAFxDQMLIANBgICAgARxBEAgA0GAgICAAnEEQCAEIANrIQQgACADQQh2Qf//A3FqIA4gA62IIg6nQQEgA0EYdkEPcX' +
    'RBAWtxQQJ0aigCgBgiA0HAAXENBAsgA0GAgICABHEEQCAOIAOtiCEOIAQgA2shBEF8QX9BACADQYCAgIABcRsgASAISxshBgwCCwsgA0EOdkH/' +
    'A3EgDiADQQh2rYinIANBF3ZBH3FxaiECIAQgA2shBCAAIA4gA62IIg6nIApxQQJ0aigCACIDQYCAgIB4cQRAIANBgICAgAJxRQRAIAQgA2shBE' +
    'F/IQYMAgsgBCADayEEIAAgA0EIdkH//wNxaiAOIAOtiCIOp0EBIANBGHZBD3F0QQFrcUECdGooAgAiA0GAgICAeHEEQCAEIANrIQRBfyEGDAIL' +
    'CyADQRB2IA6nQQEgA3RBAWtxIANBCHZ2aiENIA4gA62IIQ4gBCADayEEIA0gASALa0sEQEF/IQYMAQsgCCABIAJqIgJJBEBBfCEGDAELIAUgCU' +
    '8EQCANQRBPBEAgASABIA1r/QAEAP0LBAAgAUEQaiEBA0AgASABIA1r/QAEAP0LBAAgAiABQRBqIgFLDQALBSABIA1r/QAEACMAIA1BBHRq/QAE' +
    '8Ar9DiEPIwAgDWotAPAMIQADQCABIA/9CwQAIAIgACABaiIBSw0ACwsgAiEBQX4hBgwBCyAOIAUpAwAgBK2GhCEOIAVBByAEQQN2QQdxa2ohBS' +
    'AEQThyIQQgACAOpyAHcUECdGooAoAYIQMgDUEQTwRAIAEgASANa/0ABAD9CwQAIAFBEGohAQNAIAEgASANa/0ABAD9CwQAIAIgAUEQaiIBSw0A' +
    'CwUgASANa/0ABAAjACANQQR0av0ABPAK/Q4hDyMAIA1qLQDwDCENA0AgASAP/QsEACACIAEgDWoiAUsNAAsLIAIhAQwCCwsLIA4kAiAEQT9xJA' +
    'MgBSQEIAEkByAGC68CAgF+A38jAEGg0QBqIQUjAP0MAAAAAAAAAAAAAAAAAAAAAP0LBKBRIwD9DAAAAAAAAAAAAAAAAAAAAAD9CwSwUQNAIAEg' +
    'BEsEQCAAIARqIgP9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZKwgA/0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9JP1krEIQhoQgA/0ABCD9DAAAAA' +
    'AAAAAAAAAAAAAAAAD9JP1krEIghoQgA/0ABDD9DAAAAAAAAAAAAAAAAAAAAAD9JP1krEIwhoQhAiABIARrIgNBwABJBEAgAkIBIAOthkIBfYMh' +
    'AgsDQCACQgBSBEAgBSACeqcgACAEamotAABBAXRqIgMgAy8BAEEBajsBACACIAJCAX2DIQIMAQsLIARBQGshBAwBCwsL1QkDEX8DewN+IwAiD0' +
    'GgzQBqIQEjAqdBH3EhAiMCQgWIJAIjA0EFayQDIwKnQR9xIwJCBYgkAiMDQQVrJANBAWoiDEEeSyACQYECaiILQZ4CS3IEQEF/DwsjAqdBD3Eh' +
    'AiMCQgSIJAIjA0EEayQDAn8gAf0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAf0MAAAAAAAAAAAAAAAAAAAAAP0LBBBBfiMEIwVBCGpPBH9BAAUjAi' +
    'MEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDQQELRQ0AGiMAIQMjAiEVQRIgAkEEaiICIAJBEk8bIQQDQCAEIBBLBEAgASADIBBqLQCA' +
    'DWogFUIHgyIXPAAAIBZCASAXQgOGhnwhFiAVQgOIIRUgEEEBaiEQDAELCyAVJAIjAyAEQQNsayQDIAMgAiAESwR+QX4jBCMFQQhqTwR/QQAFIw' +
    'IjBCkDACMDrYaEJAIjBEE/IwNrQQN2aiQEIwNBOHIkA0EBC0UNARojAqdBB3EhAiMCQgOIJAIjA0EDayQDIAEgAyAEai0AgA1qIAKtIhU8AAAg' +
    'FkIBIBVCA4aGfAUgFgtCgH6D/RL9iQH9CwSgUSAD/QwAAAAAAAAAAAAAAAAAAAAA/QsEsFEgAUETIANBgApqIANBgNcAakEHQQAQAAsiAkEATA' +
    'RAIAJBfyACGw8LQQEgAnRBAWshBkEAIRAjAEGg0QBqIQojAEGA1wBqIQUjBUEIaiEEIAEiAyALIAxqaiENIAEhAgNAIAIgDUkEQCAC/QwAAAAA' +
    'AAAAAAAAAAAAAAAA/QsEACACQRBqIQIMAQsLIwD9DAAAAAAAAAAAAAAAAAAAAAD9CwSgUSMA/QwAAAAAAAAAAAAAAAAAAAAA/QsEsFEgCkEAOw' +
    'EiIwIhFiMDIQIjBCEOQREhCQNAIAMgDUkEQAJAIAQgDk0EQEF+IRAMAQsgFiAOKQMAIAKthoQhFiAOQT8gAmtBA3ZqIQ4gAkE4ciECQQAhCANA' +
    'IAhBBEggAyANSXEEQCAFIBanIAZxQQJ0aigCACIRQRV2QQ9xIBYgEUEIdq2IpyARQRl2cWohByAWIBGtiCEWIAIgEUE/cWshAiADIAkgEUEQdk' +
    'EfcSIJIAlBEEYbIgn9D/0dADcDACAKIAlBAXRqIhEgES8BACAHajsBACADIAdqIQMgCEEBaiEIDAELCwwCCwsLIAMgDUsEf0EBBSAKLwEiCyED' +
    'IBYkAiACJAMgDiQEQX8gECADGyICQQBIBEAgAg8LIAEtAIACRQRAQX8PCyAP/QAEoFEgD/0ABLBRIRQgASALaiICIAwQAiAP/QAEoFH9kQEhEy' +
    'AUIA/9AASwUf2RASEUIAIgDCAPQYAJaiAAQQhBgICAgHkQACQLIwtFBEBBfw8LIA8gE/0LBKBRIA8gFP0LBLBRIwgjB2tBgMAATyICBEAgASEC' +
    'A0AgAiABQYACakkEQCAS/QwAIBAIBAIBAAAAAAAAAAAAIAL9AAQA/Q79ff2OASESIAJBEGohAgwBCwsgEv1/IhIgEkEg/c0B/c4BIhL9HQAgEv' +
    '0dAXynQSBPIQILIAEgCyAPIABBgBhqQQxBCyACG0GAgICABRAAJAojCkUEQEF/DwsgAgRAIABBgBhqIwoQBEEMJAoLQQALnQQCCX8FeyABQQFq' +
    'IQIDQCACQQxNBEACQEECIAJ0IgNBCEYEQCAAIAApAwA3AwgMAQsgAyAAIgFqIQQDQCABIARJBEAgASADaiAB/QAEAP0LBAAgAUEQaiEBDAELCw' +
    'sgAkEBaiECDAELCyMAQYC7AmohA0EAIQEDQCABQYDAAEkEQCABIANqIAAgAWr9AAQA/QsEACABQRBqIQEMAQsLIwBBgNIAaiEIQQEhCQNAIAlB' +
    'Ck0EQEGAwAAgCXYhBSAIIwBBoNEAaiAJQQF0ai8BAEEBdGohBANAIAQgCEsEQCAILwEAQYACSQRAIAAjAEGgDWogBmovAQBqIgH9CQIAIg39DE' +
    'AAAABAAAAAQAAAAEAAAAD9rgEhDEENIAlr/REhC0EEIAl0IQcgA0GAgAEgCXZqIQogAyECA0AgAiAKSQRAIAEgDCAC/QAEACIO/Qw/AAAAPwAA' +
    'AD8AAAA/AAAA/U4iD/2uASAO/QwAAP8AAAD/AAAA/wAAAP8A/U5BCP2rAf2uASANIA79DMAAAADAAAAAwAAAAMAAAAD9Tv0MAAAAAAAAAAAAAA' +
    'AAAAAAAP04IAsgD/07/U79UiIO/VoCAAAgASAHaiAO/VoCAAEgASAHQQF0aiAO/VoCAAIgASAHQQNsaiAO/VoCAAMgASAHQQJ0aiEBIAJBEGoh' +
    'AgwBCwsLIAUgBmohBiAIQQJqIQgMAQsLIAlBAWohCQwBCwsLlwEBAX8gACQAIwD9DBAADwAOAA0ADAALAAoACQD9CwTQCiMA/QwIAAcABgAFAA' +
    'QAAwACAAEA/QsE4ApBASEAA0AgAEEQSQRAQQAhAQNAIAFBEEkEQCMAQfAKaiAAQQR0aiABaiABIABwOgAAIAFBAWohAQwBCwsjAEHwDGogAGpB' +
    'EEEQIABwazoAACAAQQFqIQAMAQsLEAsL5gcCCH8GeyACJAYgAiQHIAIgA2okCCMIQQFqJAlBASEEQgAkAkEAJAMgAEECaiIDJAQgASQFIAEgA0' +
    'kEf0F+BSAALQABIQYgAC0AACIFQQ9xQQhGIgMEQCAFQQR2QQdNIQMLIAMEQCAGQSBxRSEDC0EAQX8gAwR/IAVBCHQgBnJBH3BFBSADCxsLIQMD' +
    'QCADIAtyRQRAIwQjBUEIak8Ef0EABSMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJANBAQtFBEBBfg8LIwKnQQFxIQsjAkIBiCQCIw' +
    'NBAWskAyMAQYCDAWohBSMCp0EDcSEDIwJCAogkAiMDQQJrJAMCfyADQQJGBEAgBRADIgNBAEgEfyADBSAFIwojCxABCwwBCyADQQFGBEAjAEGA' +
    '2wBqQQlBBRABDAELIAMEf0F/BQJ/QX4jBCMDQQN2a0EEaiIFIwVLDQAaQX8gBUECay8BACAFQQRrLwEAIgdB//8Dc0cNABogByMIIwciA2siBk' +
    '0hCkF+IwUgBSAHIAYgBiAHSxsiCWpJDQAaIAlBgARJBEAgAyAJaiEIIAMhByAFIQYDQCAHIAhJBEAgByAG/QAEAP0LBAAgB0EQaiEHIAZBEGoh' +
    'BgwBCwsFIAMgBSAJ/AoAAAsgAyAJaiQHQgAkAkEAJAMgBSAJaiQEQQBBfCAKGwsLCyEDIwUjBCMDQQN2a0kEQEF+DwsgA0UEQCMHIQgjAP0ABN' +
    'AKIQ4jAP0ABOAKIQ0gBEH//wNxIQcgBEEQdiEGA0AgAiAISQRAIAYgByAIIAJBoCtqIgQgBCAISxsiBiACayIEbGogAv0ABAD9DAABAgMEBQYH' +
    'CAkKCwwNDg8gBEEPcSIEQRBr/Q/9bv0OIRAgAiAEaiEC/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAA' +
    'AAAAAAAAAAACEMA0AgESAQ/X39f/2uASERIAwgEP2JASAO/boB/a4BIBD9igEgDf26Af2uASEMIAIgBkkEQCAPIBH9rgEhDyAC/QAEACEQIAJB' +
    'EGohAgwBCwsgByAR/RsAIBH9GwFqIBH9GwJqIBH9GwNqakHx/wNwIQcgDCAPQQT9qwH9rgEiDP0bACAM/RsBaiAM/RsCaiAM/RsDampB8f8DcC' +
    'EGDAELCyAGQRB0IAdyIQQLIwchAgwBCwsgAwRAQXwgAyADQQFGGw8LIAEjBCMDQQN2ayIBQQRqSQRAQX4PCyMHIwhJBEBBfQ8LQX8gAUEEaiAA' +
    'ayAEIAEoAgAiAEGA/oN4cUEIdyAAQf+B/AdxQQh4ckcbCwQAIwQL8QQAIAAkBCABIAFBEGsgAhskBSADJAYgBCQHIAUkCSAFQcACaiQIQQAhAA' +
    'NAIABFBEAjDEUEQEEBIQAjDQ0CQQMhACACBH9BAAUjBSMEQYAFakkLDQICf0F+IwQjBUEIak8Ef0EABSMCIwQpAwAjA62GhCQCIwRBPyMDa0ED' +
    'dmokBCMDQThyJANBAQtFDQAaIwKnQQFxIwJCAYgkAiMDQQFrJAMkDSMCp0EDcSEAIwJCAogkAiMDQQJrJAMgAEUEQAJ/QX4jBCMDQQN2a0EEai' +
    'IAIwVLDQAaIABBBGsvAQAkEUF/IABBAmsvAQAjEUH//wNzRw0AGkIAJAJBACQDIAAkBEECJAxBAAsMAQtBASQMIABBAUYEQCMAQYDbAGokDkEJ' +
    'JA9BBSQQQX5BACMFIwQjA0EDdmtJGwwBC0F/IABBAkcNABojAEGAgwFqJA4jDhADIQAjCiQPIwskECAAQQBIBH8gAAVBfkEAIwUjBCMDQQN2a0' +
    'kbCwsiAEEASA0CC0ECIQAjByMJTw0BQQMhACACRSMEIwVLcQ0BIwxBAkYEQCMHIwQjESIAIwUjBGsiASAAIAFJGyIAIwkjB2siASAAIAFJGyIA' +
    '/AoAACMEIABqJAQjByAAaiQHIxEgAGskEQJ/IxEEQEF+IwcjCUkNARoFQQAkDAtBAAshAAUjDiMPIxAQASIBIQACQCABQQBIDQBBAiEAIAFBAU' +
    'YNAEEAJAxBACEACwtBfiAAIAIEfyMFIwQjA0EDdmtJBUEACxshAAwBCwsjBCMDQQN2ayQEIwNBB3EkAyMCQgEjA62GQgF9gyQCQQMgACACRSAA' +
    'QX5GcRsLBAAjBwsaAEIAJAJBACQDQQAkBEEAJAVBACQMQQAkDQuLBQEFfyMAIQIDQCAAQYACSQRAIAIgAEECdGogAEEQdEHAAHI2AgAgAEEBai' +
    'EADAELCyACQYAIakGAgICABDYCAEEDIQFBACEAA0AgAEEcSQRAIAIgAEGBAmpBAnRqQQEgAEECdkEBa0EAIABBCE8bIgN0IgRBAWtBF3QgAUEO' +
    'dHIgA3I2AgAgASAEaiEBIABBAWohAAwBCwsgAkH0CGpBgICCAjYCACACQfgIakGAgICABTYCACACQfwIakGAgICABTYCACACQYAJaiEDQQEhAU' +
    'EAIQADQCAAQR5JBEAgAyAAQQJ0aiAAQQF2QQFrQQAgAEEETxsiBCABQRB0cjYCACABQQEgBHRqIQEgAEEBaiEADAELCyADQYCAgIB5NgJ4IANB' +
    'gICAgHk2AnwgAkGACmohAUEAIQADQCAAQRBJBEAgASAAQQJ0aiAAQRB0QYCAgAFyNgIAIABBAWohAAwBCwsgAUGCgMAzNgJAIAFBg4CA8wA2Ak' +
    'QgAUGHgIB7NgJIIwBBoA1qIgFBADsBAEEBIQADQCAAQYAgSQRAIAEgAEEBdGogASAAQX5xai8BAEEBdkF8cSAAQQFxQQ10cjsBACAAQQFqIQAM' +
    'AQsLIAL9DBAREgAIBwkGCgULBAwDDQL9CwSADSAC/QwOAQ8AAAAAAAAAAAAAAAAA/QsEkA0gAkGgzQBqIgBBCEGQAfwLACAAQZABakEJQfAA/A' +
    'sAIABBgAJqQQdBGPwLACAAQoiQoMCAgYKECDcAmAIgAEGgAmoiAUEFQSD8CwAgAEGgAhACIABBoAIgAiACQYDbAGoiAEGAGGpBC0GAgICABRAA' +
    'GiABQSAQAiABQSAgAkGACWogAEEIQYCAgIB5EAAaC4UFAgR/A34gAiQBIAIgA2ohBwJAA0AjASAHSSAKQiNUcQRAIwEiAkEBaiQBQX8gCyACMQ' +
    'AAIgxC/wCDIAqGhCILpyALQv////8PWhshAiAMQoABVA0CIApCB3whCgwBCwtBfyECCyABIAJHBEBBfw8LQgAhC0IAIQoCQANAIwEgB0kgCkIj' +
    'VHEEQCMBIgJBAWokAUF/IAsgAjEAACIMQv8AgyAKhoQiC6cgC0L/////D1obIQIgDEKAAVQNAiAKQgd8IQoMAQsLQX8hAgsgAiAFRwRAQX8PCy' +
    'MBIQIgBCAFaiEIA0AgAiAHSQRAIAJBAWohAyACLQAAIgkiBUGAAXEEQCADIAVB/wBxaWogB0sEQEF+DwtBACEGQQAhBSAJQQFxBH8gAy0AACEG' +
    'IANBAWoFIAMLIQIgCUECcQRAIAYgAi0AAEEIdHIhBiACQQFqIQILIAlBBHEEQCAGIAItAABBEHRyIQYgAkEBaiECCyAJQQhxBEAgBiACLQAAQR' +
    'h0ciEGIAJBAWohAgsgCUEQcQRAIAItAAAhBSACQQFqIQILIAlBIHEEQCAFIAItAABBCHRyIQUgAkEBaiECCyAJQcAAcQRAIAUgAi0AAEEQdHIh' +
    'BSACQQFqIQILIAEgBkkgBUGAgAQgBRsiBSABIAZrS3IEQEF/DwsgACAGaiEDBSAJRQRAQX8PCyAFIAcgA2tLBEBBfg8LIAMgBWohAgsgBSAIIA' +
    'RrSwRAQXwPCyAFQYAESQRAIAQgBWohCSAEIQYDQCAGIAlJBEAgBiAD/QAEAP0LBAAgBkEQaiEGIANBEGohAwwBCwsFIAQgAyAF/AoAAAsgBCAF' +
    'aiEEDAELC0F9QQAgBCAIRxsL';

;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/pack-module.js

let compiled;
/** The code of assembly/pack.ts, compiled once a thread for all who inflate. */
function packModule() {
    compiled ??= new WebAssembly.Module(Buffer.from(PACK_CODE, 'base64'));
    return compiled;
}


/***/ }),

/***/ 8676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ treesBelow),
/* harmony export */   S: () => (/* binding */ idsIn)
/* harmony export */ });
/* harmony import */ var _object_pipe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
/* harmony import */ var _tree_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);


/** git itself follows no more levels (`core.maxTreeDepth`), and each takes one answer of it. */
const DEEPEST = 4_096;
/**
 * The trees below some trees, and these, as far as they can be read; those in `known` are not read again.
 * @param onTooDeep is called when there are more levels than are followed
 */
async function treesBelow(store, roots, known = new Map(), onTooDeep = () => { }) {
    const trees = new Map();
    const seen = new Set();
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
        await (0,_object_pipe_js__WEBPACK_IMPORTED_MODULE_0__/* .pipeOf */ ._)(store).readTrees(fresh, (id, content) => {
            trees.set(id, (0,_tree_object_js__WEBPACK_IMPORTED_MODULE_1__/* .readTreeObject */ .sk)(Buffer.from(content), id.length / 2));
        });
        const below = next.flatMap((id) => (trees.get(id) ?? []).filter(_tree_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolder */ .lQ)).map(({ objectId }) => objectId);
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
            if (!(0,_tree_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubmodule */ .Xz)({ mode }))
                ids.add(objectId);
    }
    return ids;
}


/***/ })

};
;