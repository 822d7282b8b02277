"use strict";
exports.id = 375;
exports.ids = [375];
exports.modules = {

/***/ 2375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
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

;// CONCATENATED MODULE: ./build/src/leaks/allow/apply.js

/** Parts the findings in those that are allowed and those that are not. `heldByBase` is asked for the head's lines only. */
function applyAllowList(findings, lists, heldByBase) {
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

// EXTERNAL MODULE: ./build/src/leaks/allow/load.js
var load = __webpack_require__(2210);
// EXTERNAL MODULE: ./build/src/runner/user-error.js
var user_error = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/src/leaks/git/read.js
var read = __webpack_require__(4105);
// EXTERNAL MODULE: ./build/src/leaks/locate/read-objects.js
var read_objects = __webpack_require__(6880);
// EXTERNAL MODULE: ./build/src/leaks/locate/tree-paths.js
var tree_paths = __webpack_require__(3216);
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
/** Spaces at the end do not count, but for one behind a backslash. */
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
        const removals = job.map(({ text }) => text).filter((text) => REMOVES.test(text));
        return job.flatMap((line) => {
            const kinds = commandsOf(line.text).map((command) => judge(command, names, removals));
            const kind = kinds.find((found) => found !== undefined);
            return kind === undefined ? [] : [{ line: line.number, kind }];
        });
    });
}
function judge(command, names, removals) {
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

// EXTERNAL MODULE: ./build/src/leaks/locate/parts.js
var locate_parts = __webpack_require__(6079);
// EXTERNAL MODULE: ./build/src/leaks/salvage/trees.js
var salvage_trees = __webpack_require__(8881);
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
    for (const path of FILES) {
        const id = await store.resolve(`${commit}:${path}`);
        if (id !== undefined)
            files.set(id, path);
    }
    for (const path of FOLDERS) {
        const id = await store.resolve(`${commit}:${path}`);
        if (id !== undefined)
            await addBelow(store, id, path, files, limit);
    }
    return { pathOf: new Map([...files].slice(0, limit)), isCut: files.size > limit };
}
/** Stops at the first file beyond the limit, which says that there are more. */
async function addBelow(store, root, path, files, limit) {
    const trees = await (0,salvage_trees/* treesBelow */.D)(store, [root]);
    // A map that grows while it is gone through: all that is added is visited, too.
    const pathOf = new Map([[root, path]]);
    for (const [tree, above] of pathOf) {
        for (const { mode, name, objectId } of trees.get(tree) ?? []) {
            const below = `${above}/${name.toString('latin1')}`;
            if ((0,locate_parts/* isFolder */.lQ)({ mode }) && !pathOf.has(objectId))
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
const NOTHING = { findings: [], warnings: [] };
/** Looks at the .gitignore at the root and at the workflows and actions in the tree that is scanned. */
async function lookAtHygiene(store, scope) {
    if (scope.tree === undefined)
        return NOTHING;
    try {
        const missing = await notIgnored(store, scope.tree);
        const { pathOf: workflows, isCut } = await workflowFiles(store, scope.tree);
        const found = [...missing, ...(await careless(store, workflows))];
        const pathOf = ({ path }) => path.toString('latin1');
        const touched = found.length === 0 ? new Set() : await changedPaths(store, scope, found.map(pathOf));
        return {
            findings: found.map((finding) => ({ ...finding, touched: touched.has(pathOf(finding)) })),
            warnings: isCut ? [TOO_MANY_FILES] : [],
        };
    }
    catch (error) {
        // Advice is not worth a failure: the scan itself reports a tree that cannot be read.
        if (error instanceof user_error/* UserError */.y)
            return NOTHING;
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
    const content = await (0,read/* readTreeFile */.x)(store, tree, '.gitignore');
    if (content !== undefined && ignoresP8(content.toString('utf8')))
        return [];
    const line = content === undefined ? undefined : 1;
    return [{ kind: 'not-ignored', path: Buffer.from('.gitignore'), line, message: MESSAGES['not-ignored'] }];
}
async function careless(store, pathOf) {
    const found = [];
    for await (const [id, content] of (0,read_objects/* eachObject */.rc)(store, [...pathOf.keys()], 'blob')) {
        const path = Buffer.from(pathOf.get(id) ?? '', 'latin1');
        for (const { line, kind } of carelessLines(content.toString('utf8'))) {
            found.push({ kind, path, line, message: MESSAGES[kind] });
        }
    }
    return found.sort((a, b) => Buffer.compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
}
/** Which of the paths, in latin1, differ between the start of the range and the tree; none where that cannot be known. */
async function changedPaths(store, { base, range, tree }, paths) {
    const from = base ?? (range.kind === 'commits' ? range.exclude[0] : undefined);
    if (from === undefined || tree === undefined)
        return new Set();
    const before = await (0,tree_paths/* objectsAt */.y)(store, from, paths);
    const now = await (0,tree_paths/* objectsAt */.y)(store, tree, paths);
    return new Set(before === undefined ? [] : paths.filter((path) => before.get(path) !== now?.get(path)));
}

// EXTERNAL MODULE: ./build/src/leaks/search/tree-entries.js
var tree_entries = __webpack_require__(4686);
;// CONCATENATED MODULE: ./build/src/leaks/locate/armour.js

const BEGIN = /-----BEGIN [A-Z0-9 ]{1,40}-----/;
const END = /-----END [A-Z0-9 ]{1,40}-----/;
const LF = 0x0a;
/** A line with an armour in it is no longer than this, in bytes, or it is no line that people look at. */
const LONGEST = 500;
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
        const end = content.indexOf(LF, start);
        return content.toString('latin1', start, Math.min(end < 0 ? content.length : end, start + LONGEST));
    };
    const begin = BEGIN.exec(lineAt(region.line - 1));
    const end = END.exec(lineAt(region.endLine + 1));
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
        const end = content.indexOf(LF, start);
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
    for await (const [id, content] of (0,read_objects/* eachObject */.rc)(store, [...byObject.keys()], 'blob')) {
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
/**
 * The text with every key and token in it replaced by a remark; the very same buffer when there is none. Where the text
 * is too intricate to be searched, none of it is shown.
 */
function redact(text, finder) {
    let isSearched = true;
    const unsearched = () => {
        isSearched = false;
    };
    const found = finder.find(text, 0, text.length, undefined, unsearched);
    if (!isSearched)
        return Buffer.from(`[${text.length} characters, not shown]`);
    const detections = [...found].sort((a, b) => a.start - b.start);
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

// EXTERNAL MODULE: ./build/src/leaks/locate/sought.js
var sought = __webpack_require__(8215);
// EXTERNAL MODULE: ./build/src/leaks/git/git.js
var git = __webpack_require__(7489);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/src/leaks/git/output-lines.js


/**
 * The lines that a git command writes, in latin1, many at a time and as they come: nothing is held back.
 * @throws {GitFailure} when git ends with anything but 0
 */
async function* outputLines(store, args, input) {
    const child = store.git.spawn(args, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'ignore'] });
    // A git that ends before it has read its input says so by its exit code.
    child.stdin?.on('error', () => { });
    child.stdin?.end(input);
    const ended = (0,external_node_events_.once)(child, 'close');
    ended.catch(() => { });
    try {
        let rest = '';
        for await (const chunk of child.stdout ?? []) {
            const lines = (rest + chunk.toString('latin1')).split('\n');
            rest = lines.pop() ?? '';
            yield lines;
        }
        const [code] = await ended;
        if (code !== 0)
            throw new git/* GitFailure */.X(args[0] ?? '', typeof code === 'number' ? code : -1, '');
        if (rest !== '')
            yield [rest];
    }
    finally {
        if (child.exitCode === null)
            child.kill('SIGKILL');
    }
}

// EXTERNAL MODULE: ./build/src/leaks/git/presence.js
var presence = __webpack_require__(1360);
// EXTERNAL MODULE: ./build/src/leaks/locate/ledger.js
var locate_ledger = __webpack_require__(5808);
// EXTERNAL MODULE: ./build/src/leaks/locate/list-places.js
var list_places = __webpack_require__(4282);
// EXTERNAL MODULE: ./build/src/leaks/locate/sought-trees.js
var sought_trees = __webpack_require__(8687);
;// CONCATENATED MODULE: ./build/src/leaks/locate/history.js







/** So many commits are looked at together: more of them would keep more trees in memory, fewer would ask git more often. */
const AT_ONCE = 2_000;
/**
 * Finds out which commits brought what is looked for, by comparing each commit's tree to those of its parents: a merge
 * brought only what none of its parents had. Renames are not followed, since a path is part of a finding. Where history
 * cannot be read to its end (a partial clone), what was read counts, marked `orOlder`.
 *
 * git is asked for commits and for trees alone, each once: what it would tell of the paths that differ has no bound.
 */
async function introductions(walk, keys) {
    const ledger = new locate_ledger/* Ledger */.O(keys);
    // Without a revision git would take HEAD.
    if (walk.revisions.length === 0 || keys.size === 0)
        return { of: ledger, complete: true };
    const trees = new sought_trees/* SoughtTrees */.C(walk.store, new sought/* Sought */.lJ(keys));
    const comparison = new History(walk.store, trees, ledger);
    try {
        let batch = [];
        for await (const lines of logOf(walk)) {
            batch.push(...lines.filter(Boolean).map(parse));
            if (batch.length < AT_ONCE)
                continue;
            await comparison.take(batch);
            batch = [];
        }
        await comparison.take(batch);
    }
    catch (error) {
        if (!(error instanceof git/* GitFailure */.X))
            throw error;
        return { of: ledger, complete: false };
    }
    finally {
        trees.close();
    }
    return { of: ledger, complete: comparison.isComplete && !ledger.isSpent };
}
/** The commits, parents before their children. */
function logOf({ store, revisions }) {
    const args = ['log', '--stdin', '--ignore-missing', '--topo-order', '--reverse', '--no-notes'];
    const form = ['--no-show-signature', '--no-decorate', '--format=tformat:%H %T %aI %P'];
    return outputLines(store, [...args, ...form], `${revisions.join('\n')}\n`);
}
function parse(line) {
    const [id = '', tree = '', date = '', ...parents] = line.split(' ');
    return { id, tree, date, parents: parents.filter(Boolean) };
}
class History {
    #store;
    #trees;
    #ledger;
    /** Of each commit that was met. */
    #treeOf = new Map();
    #ends;
    #isComplete = true;
    constructor(store, trees, ledger) {
        this.#store = store;
        this.#trees = trees;
        this.#ledger = ledger;
        this.#ends = new Set(store.shallow);
    }
    get isComplete() {
        return this.#isComplete;
    }
    async take(commits) {
        for (const { id, tree } of commits)
            this.#treeOf.set(id, tree);
        await this.#meetParents(commits);
        const roots = commits.flatMap(({ tree, parents }) => [tree, ...this.#treesOf(parents)]);
        await this.#trees.load(roots);
        for (const commit of commits)
            this.#compare(commit);
    }
    /** Parents outside of the range. */
    async #meetParents(commits) {
        const outside = commits.flatMap(({ parents }) => parents).filter((id) => !this.#treeOf.has(id));
        for (const [id, { tree }] of await (0,presence/* readCommits */.Fe)(this.#store, [...new Set(outside)]))
            this.#treeOf.set(id, tree);
    }
    #treesOf(commits) {
        return commits.flatMap((id) => this.#treeOf.get(id) ?? []);
    }
    #compare({ id, tree, date, parents }) {
        const before = this.#treesOf(parents);
        const isCut = before.length < parents.length || [tree, ...before].some((root) => this.#trees.isBroken(root));
        if (isCut)
            this.#isComplete = false;
        (0,list_places/* listPlaces */.b)(this.#trees, tree, before, this.#ledger, { id, date, orOlder: isCut || this.#ends.has(id) });
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
        const contents = await (0,read_objects/* readObjects */.$I)(store, next, 'tag');
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

;// CONCATENATED MODULE: ./build/src/leaks/locate/spots.js





/** Looks up the paths of all that is looked for at once: in the tree, and in the part of history that was scanned. */
async function findSpots(ground, keys) {
    const { store, scope } = ground;
    const inTree = scope.tree === undefined ? { of: new locate_ledger/* Ledger */.O(keys), complete: true } : await (0,tree_paths/* pathsInTree */.w)(store, scope.tree, keys);
    const inRange = await introductions({ store, revisions: revisionsOf(ground) }, keys);
    const older = olderThan(inTree, inRange, keys);
    const revisions = scope.tree === undefined || older.size === 0 ? [] : [scope.tree];
    const before = await introductions({ store, revisions }, older);
    const reached = await withoutCommit(ground, keys, inTree, inRange);
    const isCertain = ground.isWhole && inRange.complete && inTree.complete;
    const lost = isCertain && scope.range.kind === 'all' ? 'unreachable' : 'history';
    const listed = (key) => {
        const now = inTree.of.of(key);
        const past = inRange.of.of(key);
        const spots = [...now.keys()].map((path) => ({
            path,
            presence: 'tree',
            first: past.get(path) ?? before.of.of(key).get(path),
        }));
        for (const [path, first] of past)
            if (!now.has(path))
                spots.push({ path, presence: 'history', first });
        // What the tree has was brought by some commit: it would be counted twice.
        const more = Math.max(inTree.of.more(key), inRange.of.more(key));
        return { spots, more, presence: inTree.of.more(key) > 0 ? 'tree' : 'history' };
    };
    const orElse = (places, spot) => {
        if (places.spots.length > 0 || spot === undefined)
            return places;
        return { ...places, spots: [places.more > 0 ? { ...spot, presence: places.presence } : spot] };
    };
    return {
        ofObject: (objectId) => {
            const path = reached.get(objectId);
            const presence = path === undefined ? lost : 'history';
            return orElse(listed((0,sought/* keyOfObject */.iL)(objectId)), { path: path || undefined, presence, first: undefined });
        },
        ofEntry: ({ name, objectId }) => {
            const last = name.toString('latin1');
            const path = reached.get(objectId);
            const places = listed((0,sought/* keyOfEntry */.PK)(objectId, last));
            if (path === last || path?.endsWith(`/${last}`)) {
                return orElse(places, { path, presence: 'history', first: undefined });
            }
            const isNone = isCertain && scope.range.kind !== 'all' && places.more === 0;
            return orElse(places, isNone ? undefined : { path: undefined, presence: lost, first: undefined });
        },
    };
}
/** What is in the tree at paths that the range did not bring. */
function olderThan(inTree, inRange, keys) {
    const older = new Map();
    for (const key of inTree.of.keys()) {
        const known = inRange.of.of(key);
        if ([...inTree.of.of(key).keys()].some((path) => !known.has(path)))
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
async function withoutCommit(ground, keys, inTree, inRange) {
    const isKnown = [...keys.keys()].every((key) => inTree.of.has(key) || inRange.of.has(key));
    return isKnown ? new Map() : reachedWithoutCommit(ground.store, ground.tips);
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/in-paths.js





/** Less than this is the name of something, as pages and assets have it: not worth a look through history. */
const SHORTEST = 60;
/** Folders of a key's path, at most. */
const DEEPEST = 12;
/** So many paths below one entry are looked at; a key ends within a few of them. */
const MOST_BELOW = 200;
/** So many paths are looked at in all: somebody may make entries that look like parts of keys by the thousand. */
const MOST_PATHS = 100_000;
/**
 * Keys in base64 that are paths, since base64 has a "/": no name holds the whole key, so the paths are looked at of all
 * entries that may be a part of one, and of what lies below these.
 */
async function pathFindings(ground, pieces, finder) {
    // A name that holds a key by itself is a finding already.
    const unfinished = pieces.filter(({ name }) => finder.find(name).length === 0);
    const folders = unfinished.filter(locate_parts/* isFolder */.lQ).map(({ objectId }) => objectId);
    const trees = await (0,salvage_trees/* treesBelow */.D)(ground.store, folders);
    const lengths = new Lengths(trees);
    const parts = unfinished.filter((entry) => lengths.longestText(entry) >= SHORTEST);
    if (parts.length === 0)
        return [];
    const keyOf = (part) => (0,sought/* keyOfEntry */.PK)(part.objectId, part.name.toString('latin1'));
    const spots = await findSpots(ground, new Map(parts.map((part) => [keyOf(part), 1])));
    const findings = new Map();
    let looks = 0;
    for (const part of parts) {
        for (const { path = part.name.toString('latin1'), presence, first } of spots.ofEntry(part).spots) {
            for (const below of ['', ...pathsBelow(part.objectId, trees)]) {
                looks += 1;
                if (looks > MOST_PATHS)
                    return [...findings.values()];
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
            if ((0,locate_parts/* isFolder */.lQ)({ mode }))
                open.push({ id: objectId, path });
        }
    }
    return paths.slice(0, MOST_BELOW);
}
class Lengths {
    #trees;
    /** Of folders, by the depth and the id: there are more ways through folders than folders. */
    #below = new Map();
    constructor(trees) {
        this.#trees = trees;
    }
    /** The most characters of base64 that an entry and what lies below it have in a row. */
    longestText({ name, mode, objectId }, depth = 0) {
        const [text = ''] = /^[A-Za-z0-9+]*/.exec(name.toString('latin1')) ?? [];
        if (text.length < name.length || !(0,locate_parts/* isFolder */.lQ)({ mode }) || depth === DEEPEST)
            return text.length;
        return text.length + this.#longestBelow(objectId, depth + 1);
    }
    #longestBelow(tree, depth) {
        const key = `${depth} ${tree}`;
        const known = this.#below.get(key);
        if (known !== undefined)
            return known;
        const lengths = (this.#trees.get(tree) ?? []).map((entry) => this.longestText(entry, depth));
        const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
        this.#below.set(key, longest);
        return longest;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/locate/in-texts.js



/** Findings in commits and annotated tags: in which part of them, from when, and whether a ref leads there. */
async function describeTexts(ground, findings) {
    const commits = findings.filter(({ objectType }) => objectType === 'commit').map(({ objectId }) => objectId);
    const tags = findings.filter(({ objectType }) => objectType === 'tag').map(({ objectId }) => objectId);
    const parts = await readParts(ground, findings);
    const dates = await datesOf(ground.store, commits);
    const lost = await lostObjects(ground, commits, tags);
    return findings.map(({ objectId, objectType, detection, region, within }) => {
        const { kind, leak, fingerprint, form } = detection;
        const part = parts.get(`${objectId} ${region.line}`) ?? 'text';
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
/** In which part of its object each finding is, by `id line`: of large texts no two are held at once. */
async function readParts({ store }, findings) {
    const byObject = new Map();
    for (const finding of findings) {
        const others = byObject.get(finding.objectId);
        if (others === undefined)
            byObject.set(finding.objectId, [finding]);
        else
            others.push(finding);
    }
    const parts = new Map();
    for (const type of ['commit', 'tag']) {
        const ids = [...byObject].filter(([, [first]]) => first?.objectType === type).map(([id]) => id);
        for await (const [id, content] of (0,read_objects/* eachObject */.rc)(store, ids, type)) {
            const partAt = (0,locate_parts/* partsOf */.CI)(content);
            for (const { region } of byObject.get(id) ?? [])
                parts.set(`${id} ${region.line}`, partAt(region));
        }
    }
    return parts;
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

// EXTERNAL MODULE: ./build/src/leaks/locate/finding.js
var finding = __webpack_require__(8144);
;// CONCATENATED MODULE: ./build/src/leaks/locate/in-trees.js




/**
 * The findings in files and in their names: one for each path that the object has in what was scanned, up to a number, and
 * one for all paths beyond it.
 */
async function fileFindings(ground, found, finder) {
    const spots = await findSpots(ground, weightsOf(found));
    const findings = found.blobs.flatMap((blob) => {
        const same = { ...identity(blob.detection), objectId: blob.objectId };
        const places = spots.ofObject(blob.objectId);
        const within = blob.within.map((name) => redact(Buffer.from(name), finder).toString());
        const listed = places.spots.map((spot) => {
            const keyId = keyIdIn([spot.path ?? '', ...blob.within]);
            return { ...same, ...presenceOf(spot), place: filePlace(spot.path, finder), region: blob.region, within, keyId };
        });
        return [...listed, ...moreOf(places, same)];
    });
    const holding = inNames(found, spots, finder);
    const told = new Set([...found.blobs.map(({ objectId }) => objectId), ...holding.told]);
    return [...findings, ...holding.findings, ...byName(found, spots, told, finder)];
}
/** What is looked for, each with the number of findings that a place of it stands for. */
function weightsOf({ blobs, names, inNames }) {
    const keys = [
        ...blobs.map(({ objectId }) => (0,sought/* keyOfObject */.iL)(objectId)),
        ...onceEach(names, keyOf).map(keyOf),
        ...onceEach(inNames, (entry) => `${keyOf(entry)} ${entry.found.detection.leak}`).map(keyOf),
    ];
    const weights = new Map();
    for (const key of keys)
        weights.set(key, (weights.get(key) ?? 0) + 1);
    return weights;
}
/** The name rule: .p8 files in which, and in whose names, no key was found. The others are `told` already. */
function byName(found, spots, told, finder) {
    return onceEach(found.names, keyOf).flatMap((entry) => {
        const { objectId } = entry;
        if (told.has(objectId))
            return [];
        const form = finding/* NAMED_FORMS */.U[entry.mode] ?? finding/* NAMED_FILE */.t;
        const places = spots.ofEntry(entry);
        const last = entry.name.toString('latin1');
        const same = { kind: 'p8-file', fingerprint: undefined, form, objectId };
        const listed = places.spots.flatMap((spot) => {
            const path = spot.path ?? last;
            if (told.has(`${objectId} ${path}`))
                return [];
            const place = { place: filePlace(path, finder), region: undefined, within: [], keyId: keyIdIn([path]) };
            return [{ ...same, leak: `path:${path}`, ...presenceOf(spot), ...place }];
        });
        const leak = listed.at(-1)?.leak;
        return leak === undefined ? [] : [...listed, ...moreOf(places, { ...same, leak })];
    });
}
/** Findings in names. */
function inNames(found, spots, finder) {
    const findings = new Map();
    const told = new Set();
    for (const entry of found.inNames) {
        const { objectId } = entry;
        const same = { ...identity(entry.found.detection), objectId };
        const places = spots.ofEntry(entry);
        for (const spot of places.spots) {
            const path = spot.path ?? entry.name.toString('latin1');
            const bytes = Buffer.from(path, 'latin1');
            const place = { kind: 'name', path: bytes, shown: redact(bytes, finder) };
            const plain = { region: undefined, within: [], keyId: undefined };
            told.add(`${objectId} ${path}`);
            findings.set(`${same.leak} ${objectId} ${path}`, { ...same, ...presenceOf(spot), ...plain, place });
        }
        for (const more of moreOf(places, same))
            findings.set(`${same.leak} ${objectId} ${entry.name.toString('hex')}`, more);
    }
    return { findings: [...findings.values()], told };
}
function keyOf({ objectId, name }) {
    return (0,sought/* keyOfEntry */.PK)(objectId, name.toString('latin1'));
}
/** Each version of a folder has its entries: one and the same counts once. */
function onceEach(entries, nameOf) {
    return [...new Map(entries.map((entry) => [nameOf(entry), entry])).values()];
}
function identity(detection) {
    const { kind, leak, fingerprint, form } = detection;
    return { kind, leak, fingerprint, form };
}
function presenceOf(spot) {
    return { presence: spot.presence, first: spot.first };
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

;// CONCATENATED MODULE: ./build/src/leaks/locate/key-before.js


/** Files of which the version before is read; it is only for advice. */
const key_before_MOST_FILES = 1000;
/** Commits that a range starts from. */
const MOST_STARTS = 4;
/**
 * Marks the .p8 files in which no key could be read and whose version before the range holds one: a key that was blanked
 * out is a key still, and whoever allows its path lets it through.
 */
async function markKeyBefore(ground, findings) {
    const named = findings.filter(({ kind, place }) => kind === 'p8-file' && place.kind === 'file').slice(0, key_before_MOST_FILES);
    const versions = named.length === 0 ? new Map() : await versionsBefore(ground, named);
    const ids = new Set([...versions.values()].flatMap((all) => [...all]));
    for (const { objectId } of named)
        ids.delete(objectId);
    if (ids.size === 0)
        return [...findings];
    const finder = await ground.finder();
    const withKey = new Set();
    for await (const [id, content] of (0,read_objects/* eachObject */.rc)(ground.store, [...ids], 'blob')) {
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
        for (const [path, id] of (await (0,tree_paths/* objectsAt */.y)(store, commit, findings.map(pathOf))) ?? []) {
            const others = versions.get(path) ?? new Set();
            versions.set(path, others.add(id));
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
 * Tells for everything that was found where it is: paths in the tree and in history, the commit that brought it, the part
 * of a commit or tag. Costs nothing when nothing was found. The same key twice in one file is one finding.
 */
async function locate(request, result) {
    const names = result.names.filter((entry) => !(0,locate_parts/* isFolder */.lQ)(entry));
    const { pieces, refs } = result;
    if ([result.findings, names, pieces, refs].every(({ length }) => length === 0))
        return [];
    const ground = { ...request, isWhole: isWhole(request, result) };
    const finder = await ground.finder();
    const inBlobs = firstOfEachLeak(result.findings.filter((finding) => finding.objectType === 'blob'));
    const blobs = await addArmour(ground.store, inBlobs);
    const trees = result.findings.filter((finding) => finding.objectType === 'tree');
    const texts = result.findings.filter(({ objectType }) => objectType === 'commit' || objectType === 'tag');
    const { inNames, unplaced } = await namesWithKeys(ground, trees, finder);
    return [
        ...(await markKeyBefore(ground, await fileFindings(ground, { blobs: [...blobs, ...unplaced], names, inNames }, finder))),
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
    const byTree = new Map();
    for (const found of firstOfEachLeak(trees)) {
        const others = byTree.get(found.objectId);
        if (others === undefined)
            byTree.set(found.objectId, [found]);
        else
            others.push(found);
    }
    const inNames = [];
    const placed = new Set();
    for await (const [treeId, content] of (0,read_objects/* eachObject */.rc)(ground.store, [...byTree.keys()], 'tree')) {
        const byLeak = new Map((byTree.get(treeId) ?? []).map((found) => [found.detection.leak, found]));
        for (const entry of (0,locate_parts/* readTreeObject */.sk)(content, treeId.length / 2).filter(({ name }) => (0,tree_entries/* mayHoldKey */.Sv)(0, name.length))) {
            for (const leak of new Set(finder.find(entry.name).map((detection) => detection.leak))) {
                const found = byLeak.get(leak);
                if (found === undefined)
                    continue;
                placed.add(found);
                inNames.push({ ...entry, name: Buffer.from(entry.name), treeId, found });
            }
        }
    }
    return { inNames, unplaced: [...byTree.values()].flat().filter((found) => !placed.has(found)) };
}

// EXTERNAL MODULE: ./build/src/leaks/search/feeding.js
var search_feeding = __webpack_require__(8467);
// EXTERNAL MODULE: ./build/src/leaks/search/findings.js
var findings = __webpack_require__(4269);
// EXTERNAL MODULE: ./build/src/leaks/search/read-here.js
var read_here = __webpack_require__(7902);
// EXTERNAL MODULE: ./build/src/leaks/search/threads.js + 1 modules
var threads = __webpack_require__(8374);
;// CONCATENATED MODULE: ./build/src/leaks/search/search-ids.js




/**
 * Searches a few objects, by their ids, in a thread of their own. Where the end is said before all is read, the result is
 * what was found until then.
 * @throws {GitFailure} when git cannot read one of them
 */
async function searchIds({ store, now, ending }, ids) {
    const thread = new threads/* Thread */.j(now);
    const idLength = store.hashName === 'sha1' ? 40 : 64;
    const lines = async function* () {
        yield Buffer.from(ids.map((id) => `${id}\n`).join(''));
    };
    try {
        const feeding = new search_feeding/* Feeding */.r(thread, { idLength, folder: store.gitDir });
        const whole = (0,read_here/* readByFeeding */.s)(store, feeding, lines(), idLength, () => { });
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
 * Reads the files that were found by their names alone and whose content the range did not bring: a file that was renamed
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
    return kind === 'p8-file' && presence !== 'tree' && range.kind === 'commits' && form !== finding/* NAMED_FORMS */.U['160000'];
}
/** What the range brought under such a name was read before. */
function isSame(note, other) {
    return (note.objectId === other.objectId && note.kind === other.kind && note.within.join('\0') === other.within.join('\0'));
}

// EXTERNAL MODULE: ./build/src/leaks/wording.js
var wording = __webpack_require__(1830);
;// CONCATENATED MODULE: ./build/src/leaks/report/gaps.js

/**
 * Why a search did not read all that it was asked to read, a sentence each, with the fix.
 * @param isPart whether the checkout lacks objects by its nature: shallow, or a partial clone
 */
function gapsOf({ missing, damaged, unlisted, notes }, isPart) {
    const unsearched = notes.filter(({ kind }) => kind === 'unsearched').length;
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
const LOOK = 'Text is rarely made like this by chance. Look at these places by hand, and remove what does not belong there; if a file is an ordinary one, report it in an issue of asc-key.';
const MEND = 'All others that could be found were read. Run git fsck in the checkout to see what is broken, and check the repository out again.';
function number(ids) {
    return (0,wording/* count */.U9)(ids.length, 'git object is', 'git objects are');
}

// EXTERNAL MODULE: ./build/src/leaks/report/leak.js
var leak = __webpack_require__(6366);
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
/**
 * Sentences about lines without a folder, such as `*.p8`, that cover the root alone while there are leaks below it that
 * fit: elsewhere, in .gitignore, such a line is meant for all folders.
 */
function rootOnlyLines(entries, leaking) {
    const findings = leaking.slice(0, MOST_FINDINGS);
    const hints = [];
    for (const entry of entries.filter(isForRoot).slice(0, MOST_ENTRIES)) {
        const text = `**/${entry.text}`;
        const [deeper] = (0,allow_list/* parseAllowList */.jR)(text, entry.source).entries;
        const fitting = deeper === undefined ? 0 : findings.filter((finding) => deeper.matches(finding)).length;
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

;// CONCATENATED MODULE: ./build/src/leaks/report/unread.js




/** Each is a line of the report; nobody reads more, and what was not read fails no job. */
const MOST_LISTED = 999;
/** Submodules of one name. */
const MOST_OF_A_NAME = 20;
/** Gives each thing that was not read a place: its path in the tree where it has one. A submodule is told by name alone. */
async function placeNotes(store, scope, notes, finder) {
    if (notes.length === 0)
        return [];
    // There may be any number of submodules, and they must not push the others out.
    const inOrder = [...notes].sort((a, b) => rankOf(a) - rankOf(b));
    const listed = notes.length <= MOST_LISTED ? notes : inOrder.slice(0, MOST_LISTED);
    const keys = new Map(listed.map((note) => [unread_keyOf(note), 1]));
    const tree = scope.tree ?? (scope.range.kind === 'commits' ? scope.range.include[0] : undefined);
    const paths = tree === undefined ? undefined : (await (0,tree_paths/* pathsInTree */.w)(store, tree, keys)).of;
    const detector = await finder();
    const unread = [];
    for (const note of listed) {
        for (const place of placesOf(note, paths)) {
            unread.push({ place: redact(place, detector), message: note.message, isGap: note.kind === 'unsearched' });
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
function unread_keyOf(note) {
    return isSubmodule(note) ? (0,sought/* keyOfSubmodule */.lU)(note.within[0] ?? '') : (0,sought/* keyOfObject */.iL)(note.objectId);
}
function placesOf(note, ledger) {
    const key = unread_keyOf(note);
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

// EXTERNAL MODULE: ./build/src/scan/unplaced.js
var unplaced = __webpack_require__(1658);
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
    const scope = endedEarly(request.scope, early);
    const finder = finderFor(now);
    const tips = [...refs.map(({ id }) => id), ...(head === undefined ? [] : [head])];
    const ground = { store, scope, tips, finder };
    const found = await locate(ground, read);
    // What is found by its name is read for its content, too: an old object may have got that name.
    const result = await searchNamed({ ...request, ending: early?.ending }, read, found);
    const findings = result === read ? found : await locate(ground, result);
    const { leaking, allowed, unused } = applyAllowList(findings, lists, await (0,load.heldByBase)(store, scope, findings));
    const report = {
        leaks: (0,leak/* groupLeaks */.us)(leaking),
        allowed,
        read: { commits: result.commits, objects: result.objects, bytes: result.bytes },
        described: scope.described,
        warnings: [
            ...scope.warnings,
            ...lists.warnings,
            ...problemsOf(lists),
            ...rootOnlyLines(entriesOf(lists), leaking),
            ...hygiene.warnings,
        ],
        incomplete: [...endedEarly(request.scope, early).incomplete, ...gapsOf(result, isPart(store))],
        unread: await placeNotes(store, scope, result.notes, finder),
        // Lines of another commit are not there to be removed, or stand in this one's list as well.
        unused: scope.range.kind === 'all' ? unused.filter(({ source }) => source !== 'base') : [],
        hygiene: withoutAccepted(hygiene.findings, leaking, allowed),
    };
    return redacted(report, finder);
}
/** The report of a scan that has no time left: what the search found until now, by its objects, as far as lists are known. */
async function withoutPlaces(request, searching, { ending, why }) {
    const result = await asFarAs(searching);
    const report = (0,unplaced/* nothingFound */.S)(why(ending.reason ?? 'time'));
    if (result === undefined)
        return report;
    const lists = (await asFarAs(request.lists())) ?? { input: allow_list/* NO_LINES */.o, ruling: allow_list/* NO_LINES */.o, headOnly: allow_list/* NO_LINES */.o };
    const { leaking, allowed } = applyAllowList((0,unplaced/* unplaced */.v)(result), lists, () => false);
    const { described, warnings, incomplete } = request.scope;
    const read = { commits: result.commits, objects: result.objects, bytes: result.bytes };
    const gaps = [...incomplete, ...report.incomplete, ...gapsOf(result, isPart(request.store))];
    const told = { ...report, leaks: (0,leak/* groupLeaks */.us)(leaking), allowed, read, described, warnings, incomplete: gaps };
    return redacted(told, finderFor(request.now));
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
    const told = new Set(ruling.problems.map(({ line, message }) => `${line} ${message}`));
    // A head that leaves the base's list as it is would tell of each line twice.
    const ofHead = headOnly.problems.filter(({ line, message }) => !told.has(`${line} ${message}`));
    return [...input.problems, ...ruling.problems, ...ofHead].map(allow_list/* describeProblem */.BJ);
}
function finderFor(now) {
    let made;
    return () => {
        made ??= __webpack_require__.e(/* import() */ 652).then(__webpack_require__.bind(__webpack_require__, 2652)).then(({ Detector }) => new Detector({ now }));
        return made;
    };
}


/***/ }),

/***/ 6880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   rc: () => (/* binding */ eachObject)
/* harmony export */ });
/** Larger objects are not read a second time, only to tell more about a finding in them. */
const LARGEST = 8 * 1024 * 1024;
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
async function describe(store, revisions) {
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

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   Zf: () => (/* binding */ cutPlaces),
/* harmony export */   us: () => (/* binding */ groupLeaks)
/* harmony export */ });
/* unused harmony export countPlaces */
const RANK = { tree: 0, history: 1, unreachable: 2 };
/** What certainly is a secret comes before a file that only has its name. */
const KINDS = { 'private-key': 0, token: 1, 'p8-file': 2 };
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
        .sort((a, b) => RANK[a.presence] - RANK[b.presence] || KINDS[a.kind] - KINDS[b.kind] || compare(placeOf(a), placeOf(b)));
}
function toLeak(group) {
    const findings = [...group].sort((a, b) => RANK[a.presence] - RANK[b.presence] || compare(sortKey(a), sortKey(b)));
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
function compare(a, b) {
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
    return leaks.reduce((count, leak) => count + countPlaces(leak.findings), 0);
}
/** In how many places findings are: one may stand for all that are not listed. */
function countPlaces(findings) {
    return findings.reduce((sum, { place }) => sum + (place.kind === 'more' ? place.count : 1), 0);
}
/** Findings for a report that lists no more than `most`, and how many places there are beside them. */
function cutPlaces(findings, most) {
    const shown = findings.filter(({ place }) => place.kind !== 'more').slice(0, most);
    return { shown, rest: countPlaces(findings) - shown.length };
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

/***/ 4686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ walkTree),
/* harmony export */   Sv: () => (/* binding */ mayHoldKey),
/* harmony export */   Xz: () => (/* binding */ isSubmodule),
/* harmony export */   mo: () => (/* binding */ endsInP8),
/* harmony export */   pl: () => (/* binding */ mayBePiece)
/* harmony export */ });
/** Names shorter than this cannot hold a key: the shortest, 67 bytes, takes 90 characters in base64. */
const LONG_NAME = 64;
const DOT = 0x2e;
const LOWER_P = 0x70;
const EIGHT = 0x38;
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
        kind = kindOf(buffer[at] ?? 0);
        kinds |= kind;
        if (kind === 0 && at - nameAt < least)
            return false;
    }
    return (kinds & ALL_KINDS) === ALL_KINDS;
}
/** The mode of a file begins with 1, that of a folder with 4, or 0. */
const FILE = 0x31;
const CAPITAL = 1;
const SMALL = 2;
const DIGIT = 4;
const ALL_KINDS = CAPITAL | SMALL | DIGIT;
const PLUS = 8;
/** 0 for what base64 does not have; "/" ends a name. */
function kindOf(byte) {
    if (byte >= 0x61 && byte <= 0x7a)
        return SMALL;
    if (byte >= 0x41 && byte <= 0x5a)
        return CAPITAL;
    if (byte >= 0x30 && byte <= 0x39)
        return DIGIT;
    return byte === 0x2b ? PLUS : 0;
}
/** Whether a name ends in `.p8`, in upper or lower case. */
function endsInP8(buffer, nameAt, nameEnd) {
    return (nameEnd - nameAt >= 3 &&
        buffer[nameEnd - 1] === EIGHT &&
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


/***/ })

};
;