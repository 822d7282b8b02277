"use strict";
exports.id = 762;
exports.ids = [762];
exports.modules = {

/***/ 762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./build/src/leaks/allow/allow-list.js + 1 modules
var allow_list = __webpack_require__(13);
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

// EXTERNAL MODULE: ./build/src/leaks/git/read.js
var read = __webpack_require__(105);
// EXTERNAL MODULE: ./build/src/leaks/git/git.js + 1 modules
var git = __webpack_require__(961);
// EXTERNAL MODULE: ./build/src/leaks/salvage/trees.js
var salvage_trees = __webpack_require__(881);
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
        yield* (0,read/* listTree */.n)(store, commit);
    }
    catch (error) {
        if (!(error instanceof git/* GitFailure */.X))
            throw error;
        yield* await (0,salvage_trees/* listReadable */.Px)(store, commit);
    }
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
            if (!(error instanceof UserError))
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

// EXTERNAL MODULE: ./build/src/runner/user-error.js
var user_error = __webpack_require__(926);
;// CONCATENATED MODULE: ./build/src/leaks/locate/read-objects.js
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
    const content = await (0,read/* readTreeFile */.x)(store, tree, '.gitignore');
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

// EXTERNAL MODULE: ./build/src/leaks/locate/parts.js
var locate_parts = __webpack_require__(79);
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
    const peeled = await describe(store, tips.map((tip) => `${tip}^{}`));
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
const SHORTEST = 60;
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
    const folders = unfinished.filter(locate_parts/* isFolder */.lQ).map(({ objectId }) => objectId);
    const trees = await (0,salvage_trees/* treesBelow */.DO)(ground.store, folders);
    const parts = unfinished.filter((entry) => longestText(entry, trees) >= SHORTEST);
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
            if ((0,locate_parts/* isFolder */.lQ)({ mode }))
                open.push({ id: objectId, path });
        }
    }
    return paths.slice(0, MOST_BELOW);
}
/** The most characters of base64 that an entry and what lies below it have in a row. */
function longestText({ name, mode, objectId }, trees, depth = 0) {
    const [text = ''] = /^[A-Za-z0-9+]*/.exec(name.toString('latin1')) ?? [];
    if (text.length < name.length || !(0,locate_parts/* isFolder */.lQ)({ mode }) || depth === DEEPEST)
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
        const part = (0,locate_parts/* partOf */.BU)(contents.get(objectId), region);
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

;// CONCATENATED MODULE: ./build/src/leaks/locate/finding.js
/** What an entry is called that was found by its name alone, by its mode in git. */
const NAMED_FORMS = { '120000': 'symbolic link named .p8', '160000': 'submodule named .p8' };
const NAMED_FILE = 'file named .p8';

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
        const entries = (0,locate_parts/* readTreeObject */.sk)(contents.get(found.objectId) ?? Buffer.alloc(0), found.objectId.length / 2);
        const holding = entries.filter((entry) => finder.find(entry.name).some((detection) => detection.leak === found.detection.leak));
        if (holding.length === 0)
            unplaced.push(found);
        for (const entry of holding)
            inNames.push({ ...entry, treeId: found.objectId, found });
    }
    return { inNames, unplaced };
}

// EXTERNAL MODULE: ./build/src/leaks/wording.js
var wording = __webpack_require__(830);
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
    return (0,wording/* count */.U)(ids.length, 'git object is', 'git objects are');
}
function first(ids) {
    return `${ids[0]}${ids.length > 1 ? ' is the first' : ''}`;
}

// EXTERNAL MODULE: ./build/src/leaks/report/leak.js
var leak = __webpack_require__(366);
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

;// CONCATENATED MODULE: ./build/src/leaks/report/unread.js


/** Gives each thing that was not read a place: its path in the tree where it has one. A submodule is told by name alone. */
async function placeNotes(store, scope, notes, finder) {
    if (notes.length === 0)
        return [];
    const ids = new Set(notes.map(({ objectId }) => objectId));
    const paths = scope.tree === undefined ? new Map() : await pathsInTree(store, scope.tree, ids);
    const detector = await finder();
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

;// CONCATENATED MODULE: ./build/src/scan/conclude.js









/** Tells what was found is where, and judges it by the allow list. */
async function conclude(request, searching) {
    const { store, scope, now } = request;
    // What needs no finding is looked up while the threads read.
    const [result, lists, hygiene, refs, head] = await Promise.all([
        searching,
        request.lists(),
        lookAtHygiene(store, scope),
        store.refs(),
        store.head(),
    ]);
    const finder = once(async () => new (await __webpack_require__.e(/* import() */ 542).then(__webpack_require__.bind(__webpack_require__, 542))).Detector({ now }));
    const tips = [...refs.map(({ id }) => id), ...(head === undefined ? [] : [head])];
    const findings = await locate({ store, scope, tips, finder }, result);
    const { leaking, allowed, unused } = judge(findings, lists, await heldByBase(store, scope, findings));
    const report = {
        leaks: (0,leak/* groupLeaks */.us)(leaking),
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
    return [...input.problems, ...ruling.problems, ...ofHead].map(allow_list/* describeProblem */.BJ);
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 79:
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

/***/ 396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ eachReadable),
/* harmony export */   t: () => (/* binding */ idLines)
/* harmony export */ });
/* harmony import */ var _read_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(350);

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

/***/ 350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readOn)
/* harmony export */ });
/* harmony import */ var _search_batch_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(815);
/* harmony import */ var _search_object_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82);
/* harmony import */ var _search_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48);



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

/***/ 881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ treesBelow),
/* harmony export */   Px: () => (/* binding */ listReadable),
/* harmony export */   Sd: () => (/* binding */ idsIn)
/* harmony export */ });
/* harmony import */ var _locate_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(396);


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

/***/ 815:
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