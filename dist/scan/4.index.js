"use strict";
exports.id = 4;
exports.ids = [4];
exports.modules = {

/***/ 8004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish),
  publishSarif: () => (/* binding */ publishSarif),
  writeFailure: () => (/* binding */ writeFailure)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(235);
// EXTERNAL MODULE: ./build/src/runner/untrusted.js
var untrusted = __webpack_require__(2454);
// EXTERNAL MODULE: ./build/src/leaks/wording.js
var wording = __webpack_require__(1830);
// EXTERNAL MODULE: ./build/src/leaks/allow/allow-list.js + 1 modules
var allow_list = __webpack_require__(9013);
;// CONCATENATED MODULE: ./build/src/leaks/report/allow-lines.js


/** Of so many files each has a line of its own; of more, those that are alike share one. */
const FEW = 10;
/** Files in one folder from which on they share a line. */
const ALIKE = 3;
const MOST_LINES = 50;
/** Files, or folders, for which a line is sought. */
const MOST_TRIED = 500;
const MOST_COMPARED = 2000;
/**
 * The places of keys and tokens, the allowed ones as well: a line that covers one of these would let that key through,
 * wherever the repository is scanned, so none is offered.
 */
function keyPlaces(leaks, allowed) {
    const all = [...leaks.flatMap((leak) => leak.findings), ...allowed.map(({ finding }) => finding)];
    const findings = all.filter(({ kind, keyBefore }) => kind !== 'p8-file' || keyBefore === true);
    const paths = findings.flatMap(({ place }) => ('path' in place ? [place.path.toString('utf8')] : []));
    return { findings, paths: new Set(paths) };
}
/**
 * The lines that accept the .p8 files in which no key could be read: one each of a few, else one for all in a folder, or
 * for all that there are.
 */
function linesForFiles(leaks, allowed) {
    const keys = keyPlaces(leaks, allowed);
    const files = [
        ...new Map(leaks
            .flatMap((leak) => leak.findings)
            .filter(isNamed)
            .map((at) => [at.leak, at])).values(),
    ];
    const ways = files.length <= FEW ? [byFile] : [byFile, byFolder, byTopFolder, everywhere];
    const offers = ways.map((way) => way(files, keys));
    const fewestLeft = offers.reduce((best, offer) => (covered(offer) > covered(best) ? offer : best));
    const lines = offers.find((offer) => offer.length <= FEW && covered(offer) === files.length) ?? fewestLeft;
    return { lines: lines.map(({ text }) => text), without: files.length - covered(lines) };
}
function covered(lines) {
    return new Set(lines.flatMap(({ covers }) => covers)).size;
}
/** The line that accepts one .p8 file in which no key could be read; undefined where there is none to offer. */
function lineForFile(finding, keys) {
    return isNamed(finding) ? writable(pathTexts(textOf(finding)), [finding], keys) : undefined;
}
const byFile = (files, keys) => gathered(files, (file) => ofFile(file, keys));
const byFolder = (files, keys) => byGroups(files, keys, (path) => path.slice(0, path.lastIndexOf('/') + 1));
const byTopFolder = (files, keys) => byGroups(files, keys, (path) => path.slice(0, path.indexOf('/') + 1));
const everywhere = (files, keys) => byGroups(files, keys, () => '**/');
/** One line for all files that `folderOf` puts together, where they are enough and no key lies among them. */
function byGroups(files, keys, folderOf) {
    const groups = new Map();
    for (const file of files) {
        const folder = folderOf(textOf(file));
        const group = groups.get(folder);
        if (group === undefined)
            groups.set(folder, [file]);
        else
            group.push(file);
    }
    return gathered([...groups], ([folder, group]) => ofGroup(folder, group, keys));
}
function ofGroup(folder, group, keys) {
    const text = group.length < ALIKE ? undefined : writable(folderTexts(folder), group, keys);
    return text === undefined ? byFile(group, keys) : [{ text, covers: group }];
}
function ofFile(file, keys) {
    const text = lineForFile(file, keys);
    return text === undefined ? [] : [{ text, covers: [file] }];
}
/** The lines for things, as many as are shown: of some there may be any number. */
function gathered(things, linesFor) {
    const lines = [];
    for (const thing of things.slice(0, MOST_TRIED)) {
        lines.push(...linesFor(thing));
        if (lines.length >= MOST_LINES)
            break;
    }
    return lines.slice(0, MOST_LINES);
}
/** Files that are findings for their names alone, and whose names can be shown. */
function isNamed({ kind, place }) {
    return kind === 'p8-file' && place.kind === 'file' && place.path.equals(place.shown);
}
/** The path as the allow list reads it; bytes that are no UTF-8 are U+FFFD there. */
function textOf({ place }) {
    return place.kind === 'file' ? place.path.toString('utf8') : '';
}
/** Signs of a glob; before each a backslash makes it stand for itself. */
const SIGNS = /[*?[\]{}"\\]/g;
/** What no line can show as it is, and what `forLog` breaks up. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffd]|(?<=:):|(?<=##)\[/gu;
/** Ways to write a path, the nearest to it first: "?" stands for any one character, "/" before it for the root. */
function pathTexts(path) {
    const seen = (text) => text.replace(UNSEEN, (character) => '?'.repeat(character.length));
    const exact = path.search(SIGNS) < 0 ? path : path.replace(SIGNS, '\\$&');
    const loose = path.replace(SIGNS, '?');
    const name = loose.slice(loose.lastIndexOf('/') + 1);
    return [exact, `/${exact}`, loose, `/${loose}`, `**/${name}`].map(seen);
}
/** @param folder with its slash; empty for the root, two stars for all folders */
function folderTexts(folder) {
    const folders = folder === '**/' ? [folder] : pathTexts(folder).map((text) => text.replace(/(?<=\/)$/, '**/'));
    // At the root alone, without the folders below it.
    const starts = folder === '' ? ['/'] : folders.slice(0, 4);
    return ['*.p8', '*.[pP]8'].flatMap((ending) => starts.map((start) => `${start}${ending}`));
}
/** The first of the texts that the allow list understands, that survives being shown, and that covers just what it should. */
function writable(texts, files, keys) {
    return texts.find((text) => {
        if ((0,untrusted/* forLog */.I)(text) !== text)
            return false;
        const { entries, problems } = (0,allow_list/* parseAllowList */.jR)(text, 'input');
        const [entry] = entries;
        if (entry === undefined || entry.kind === 'key' || problems.length > 0)
            return false;
        return files.every((file) => entry.matches(file)) && !coversKey(entry, keys);
    });
}
/** A pattern is tried on each place; where that would take long, it is taken for one that covers a key. */
function coversKey(entry, { findings, paths }) {
    if (entry.kind === 'file')
        return paths.has(entry.name);
    return findings.length > MOST_COMPARED || findings.some((finding) => entry.matches(finding));
}

// EXTERNAL MODULE: ./build/src/leaks/report/leak.js
var report_leak = __webpack_require__(6366);
;// CONCATENATED MODULE: ./build/src/leaks/report/report-words.js


/** Where a finding is, in words. */
function where(finding, print) {
    const { place, region, within, objectId } = finding;
    switch (place.kind) {
        case 'file': {
            const entries = within.map((name) => `, inside it ${print(name)}`).join('');
            const line = region === undefined || within.length > 0 ? '' : `, line ${region.line}`;
            const note = notedObject(finding);
            const file = note === undefined ? print(place.shown) : `git note on ${(0,wording/* short */.h0)(note)}`;
            return `${file}${line}${entries}`;
        }
        case 'name':
            return `the name of ${print(place.shown)}`;
        case 'commit':
            return `commit ${(0,wording/* short */.h0)(objectId)}, its ${place.part}`;
        case 'tag':
            return `annotated tag ${(0,wording/* short */.h0)(objectId)}, its ${place.part}`;
        case 'ref':
            return `the name of ${print(place.shown)}`;
        case 'object':
            return `git object ${objectId}`;
        case 'more':
            return `${(0,wording/* more */.OS)(place.count)} of git object ${objectId}`;
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
    return `${(0,wording/* count */.U9)(leaks.length, 'leak')} found, in ${(0,wording/* countUp */.zR)((0,report_leak/* countFindings */.Gt)(leaks), 'place')}`;
}
function since(first) {
    if (first === undefined)
        return '';
    return `${first.orOlder ? 'at or before ' : ''}commit ${(0,wording/* short */.h0)(first.id)}${first.date === '' ? '' : `, ${first.date}`}`;
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
function what({ kind, fingerprint, form, keyId, keyBefore }) {
    switch (kind) {
        case 'private-key':
            return `A P-256 private key is committed (${form}; fingerprint ${fingerprint ?? 'unknown'}${keyId === undefined ? '' : `; Key ID ${keyId}`}).`;
        case 'token':
            return `A token for App Store Connect that has not expired is committed (${form}).`;
        case 'p8-file':
            return `A ${form} is committed${keyId === undefined ? '' : ` (Key ID ${keyId})`}; no private key could be read in it${keyBefore === true ? ', but one in the version before it' : ''}.`;
    }
}
/** What to do about it, in one sentence. */
function advice({ kind, keyBefore }) {
    switch (kind) {
        case 'private-key':
            return 'Revoke it first, then put a new one in its place, then clean the history.';
        case 'token':
            return 'Revoke the key that signed it if the token lives long, and keep tokens out of the repository.';
        case 'p8-file':
            if (keyBefore === true)
                return 'Revoke that key first: what was committed once can be read, whatever the file holds now.';
            return 'If it is a key, revoke it first; if it is not (PICO-8 cartridges have that ending, too), add its path to .asc-key-allow.';
    }
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
    const leaks = (0,report_leak/* failing */.Jr)(report.leaks);
    const findings = byUrgency(leaks);
    const level = options.fail ? 'error' : 'warning';
    const warnings = warningsOf(report);
    const incomplete = incompleteOf(report);
    const lastLines = leaks.length === 0 ? 0 : 1;
    // Leaks that only warn leave some room for the warnings.
    const taken = options.fail ? incomplete.length + lastLines : lastLines + Math.min(warnings.length, WARNINGS_BESIDE);
    const keys = keyPlaces(report.leaks, report.allowed);
    const found = findings
        .slice(0, SHOWN - taken)
        .map((finding) => ofFinding(finding, level, lineForFile(finding, keys)));
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
    const ranked = leaks.flatMap(({ findings }) => findings
        .filter(({ place }, index) => index === 0 || place.kind !== 'more')
        .map((finding, index) => ({ finding, past: finding.presence === 'tree' ? 0 : 1, index })));
    return ranked.sort((a, b) => a.past - b.past || a.index - b.index).map(({ finding }) => finding);
}
function closingLine(leaks, cut) {
    const more = cut ? ' Not all are shown beside the code.' : '';
    const first = leaks.some(({ kind }) => kind !== 'p8-file') ? 'revoke first' : 'if it is a key, revoke it first';
    return `${tally(leaks)}.${more} The job summary says where, and what to do: ${first}.`;
}
/** @param line for the allow list, where one is to be offered */
function ofFinding(finding, level, line) {
    const history = [now(finding.presence), since(finding.first)].filter((text) => text !== '').join(', since ');
    const message = [
        what(finding),
        `Place: ${where(finding, untrusted/* forLog */.I)} (${history}).`,
        advice(finding),
        ...(line === undefined ? [] : [`The line for .asc-key-allow: ${(0,untrusted/* forLog */.I)(line)}`]),
    ].join(' ');
    const { place, region, within, presence } = finding;
    // A path that holds a key cannot be shown, so there is no file to point at.
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
    return /[\p{C}\ufffd]/u.test(text) ? (0,untrusted/* forLog */.I)(path) : text;
}
function warningsOf(report) {
    const lost = report.leaks.length - (0,report_leak/* failing */.Jr)(report.leaks).length;
    // What makes the scan incomplete is an error already.
    const others = report.unread.filter(({ isGap, allowedBy }) => isGap !== true && allowedBy === undefined).length;
    const texts = [
        ...(lost === 0
            ? []
            : [
                `${(0,wording/* count */.U9)(lost, 'leak')} found in objects to which no branch or tag leads; the job summary lists them. They do not fail the job.`,
            ]),
        ...report.warnings,
        ...(others === 0
            ? []
            : [
                `${(0,wording/* count */.U9)(others, 'thing was', 'things were')} not read (submodules, LFS files, encrypted archives, or beyond the limits); the job summary lists them.`,
            ]),
        ...report.unused.map(({ source, line, text }) => `Line ${line} of ${source === 'input' ? 'the input allow' : '.asc-key-allow'} matches nothing: ${(0,untrusted/* forLog */.I)(text)}. Remove it.`),
    ];
    const hygiene = report.hygiene
        .filter(({ touched }) => touched)
        .map((finding) => ({
        level: 'warning',
        title: 'Key hygiene',
        message: finding.message,
        ...(finding.line === undefined
            ? {}
            : { file: fileOf(finding.path), startLine: finding.line, endLine: finding.line }),
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
        { level: 'warning', message: `${(0,wording/* count */.U9)(rest, 'more warning is', 'more warnings are')} in the job summary.` },
    ];
}

// EXTERNAL MODULE: ./build/src/leaks/locate/finding.js
var finding = __webpack_require__(8144);
// EXTERNAL MODULE: ./build/src/leaks/objects/read-objects.js
var read_objects = __webpack_require__(9452);
// EXTERNAL MODULE: ./build/src/leaks/search/line-hash.js
var line_hash = __webpack_require__(3274);
;// CONCATENATED MODULE: ./build/src/leaks/report/hash-lines.js



/**
 * GitHub's line hash of findings in files: what was found in a content came with it. A file that was found by its name alone
 * is read for the hash of its first line: when its content was searched, nobody knew its name.
 *
 * @param store undefined where there is no time to read anything
 */
async function hashLines(store, findings) {
    const named = store === undefined ? [] : findings.filter(isNamedFile).map(({ objectId }) => objectId);
    const hashes = new Map();
    if (store !== undefined) {
        for await (const [id, content] of (0,read_objects/* eachObject */.rc)(store, [...new Set(named)], 'blob')) {
            for (const hash of (0,line_hash/* lineHashes */.P)(content, FIRST_LINE).values())
                hashes.set(id, hash);
        }
    }
    return (finding) => finding.lineHash ?? (isNamedFile(finding) ? hashes.get(finding.objectId) : undefined);
}
const FIRST_LINE = new Set([1]);
function isNamedFile({ kind, form, place }) {
    return kind === 'p8-file' && place.kind === 'file' && form !== finding/* NAMED_FORMS */.UI['160000'];
}

;// CONCATENATED MODULE: ./build/src/leaks/report/log-lines.js




/** A log of more lines helps nobody; SARIF has them all. */
const MOST_PLACES = 1000;
const MOST_LEAKS = 1000;
/** The report for the log, a line each; without annotations. */
function logLines(report) {
    const { commits, objects, bytes } = report.read;
    const allowed = report.allowed
        .slice(0, MOST_PLACES)
        .map(({ finding, entry }) => `${allowedBy(entry)}: ${where(finding, untrusted/* forLog */.I)}${finding.fingerprint === undefined ? '' : ` (${finding.fingerprint})`}`);
    return [
        ...report.described,
        `Read: ${(0,wording/* count */.U9)(commits, 'commit')}, ${(0,wording/* count */.U9)(objects, 'object')}, ${amount(bytes)}.`,
        ...report.unread
            .slice(0, MOST_PLACES)
            .map((each) => `${each.allowedBy === undefined ? 'Not read' : allowedBy(each.allowedBy)}: ${(0,untrusted/* forLog */.I)(each.place)}: ${each.message}`),
        ...allowed,
        ...leakLines(report.leaks),
        ...(report.incomplete.length > 0 ? ['The scan is incomplete.'] : []),
        ...(report.leaks.length === 0 ? [`No leaks found${report.incomplete.length > 0 ? ' in what was read' : ''}.`] : []),
    ];
}
function allowedBy({ line, source }) {
    return `Allowed by line ${line} of ${source === 'input' ? 'the input allow' : '.asc-key-allow'}`;
}
/** One line a leak, and one for each of its places. */
function leakLines(leaks) {
    if (leaks.length === 0)
        return [];
    const lines = [`${tally(leaks)}:`];
    for (const leak of leaks.slice(0, MOST_LEAKS)) {
        lines.push(`- ${nameOf(leak)}`);
        const { shown, rest } = (0,report_leak/* cutPlaces */.Zf)(leak.findings, MOST_PLACES);
        for (const finding of shown) {
            const details = [finding.form, now(finding.presence), since(finding.first)].filter((text) => text !== '');
            lines.push(`    ${where(finding, untrusted/* forLog */.I)} (${details.join('; ')})`);
        }
        if (rest > 0)
            lines.push(`    and ${(0,wording/* more */.OS)(rest)}`);
    }
    if (leaks.length > MOST_LEAKS)
        lines.push(`and ${leaks.length - MOST_LEAKS} more leaks`);
    return lines;
}
/** What leaked, in words that name it for certain. */
function nameOf({ kind, fingerprint, keyIds, findings }) {
    const ids = keyIds.length === 0 ? '' : `, Key ID ${keyIds.join(' or ')} by the file's name`;
    const before = findings.some(({ keyBefore }) => keyBefore) ? ', but with one in the version before' : '';
    if (kind === 'private-key')
        return `private key ${fingerprint ?? ''}${ids}`;
    return kind === 'token' ? 'token for App Store Connect' : `.p8 file without a readable key${before}${ids}`;
}
/** "512 bytes", "4.5 kB", "4.5 MB": in thousands, to one decimal. */
function amount(bytes) {
    if (bytes < 1000)
        return (0,wording/* count */.U9)(bytes, 'byte');
    // What would be rounded to 1000.0 kB is a megabyte.
    return bytes < 999_950 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./build/src/leaks/report/markdown.js

/** Text that a pair of backticks shows as it stands, in a table, too. */
const HARMLESS_AS_CODE = /^[\w./+=(*{-](?:[\w ./+=:,()*?{}!-]*[\w./+=)*}-])?$/;
/** Words in which Markdown sees nothing but words; an address would become a link. */
const HARMLESS_WORD = /^(?!.*(?:www\.|:\/\/))[A-Za-z0-9(][A-Za-z0-9.,;:()/='-]*$/i;
/** Untrusted text as code. */
function code(text) {
    const shown = (0,untrusted/* forLog */.I)(text);
    return HARMLESS_AS_CODE.test(shown) ? `\`${shown}\`` : `<code>${(0,untrusted/* forMarkdown */.B)(text)}</code>`;
}
/** A sentence of ours, which may hold names that are not, shown word for word and whole: `forMarkdown` shortens long text. */
function literally(sentence) {
    return sentence
        .split(/( )/)
        .map((word) => (HARMLESS_WORD.test(word) ? word : inPieces(word)))
        .join('');
}
function inPieces(word) {
    return (word.match(/[\s\S]{1,250}/gu) ?? []).map((piece) => (0,untrusted/* forMarkdown */.B)(piece)).join('');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
/** Why a scan is incomplete is no result: it is reported of the run itself. */
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
        locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: regionOf(finding) } }],
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
    const places = finding.place.kind === 'more' ? ` in ${(0,wording/* more */.OS)(finding.place.count)}` : '';
    return `${what(finding)}${inside} ${advice(finding)} Found${places} ${history}.`;
}
/** The region that is reported, and from whose line the hash is taken; a place without lines has line 1. */
function regionOf({ place, region, within }) {
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

;// CONCATENATED MODULE: ./build/src/leaks/objects/empty-blob.js
/** The ids of the empty file, in SHA-1 and SHA-256. */
const EMPTY_BLOB_IDS = [
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
];

;// CONCATENATED MODULE: ./build/src/leaks/report/clean-up.js




/** More ids than anybody would paste into a command; the rest comes with the next scan. */
const MOST_IDS = 500;
/** The empty file holds no key, and to strip it would take it from everywhere. */
const EMPTY = new Set(EMPTY_BLOB_IDS);
/**
 * How the history is cleaned of the leaks, in Markdown, a numbered step for each kind of place. The commands can be pasted
 * as they stand into a shell in a fresh clone: what they read lies outside of it, since git filter-repo takes a clone with
 * a file of its own for one that is in use, and each runs only when those before it have done their work. Nothing
 * untrusted stands in them.
 *
 * @param first the number of the first step
 */
function cleanUp(leaks, first) {
    const findings = leaks.flatMap((leak) => leak.findings);
    const kinds = new Set(findings.map(({ place }) => place.kind));
    const blobs = blobsOf(leaks);
    return [
        ...(blobs.length === 0 ? [] : [ofFiles(blobs)]),
        ...(kinds.has('commit') || kinds.has('tag') ? [ofTexts()] : []),
        ...(kinds.has('name') ? [ofNames()] : []),
        ...(findings.some((finding) => notedObject(finding) !== undefined) ? [OF_NOTES] : []),
        ...(kinds.has('ref') ? [OF_REFS] : []),
    ].map((step, index) => `${first + index}. ${step}`);
}
function ofFiles(blobs) {
    const shown = blobs.slice(0, MOST_IDS);
    const list = ["cat > ../leaked-blobs.txt <<'END' &&", ...shown, 'END'];
    const rest = blobs.length - shown.length;
    return [
        `**Last, clean the history**, in a fresh clone, with ${FILTER_REPO}. The list names the versions of files`,
        '   that hold a key, by their ids:',
        '',
        ...shell(rewriting('--strip-blobs-with-ids ../leaked-blobs.txt', list)),
        '',
        ...(rest > 0 ? [`   (${rest} more ids are not shown.)`] : []),
        '   Then ask everybody to clone again, and GitHub Support to remove cached views and the refs of pull requests.',
    ].join('\n');
}
function ofTexts() {
    return [
        `**Clean the texts of commits and tags**, in a fresh clone, with ${FILTER_REPO}. First write the key, as it`,
        '   stands in the text and line by line, into `../leaked-texts.txt`; each of its lines is replaced:',
        '',
        ...shell(rewriting('--replace-message ../leaked-texts.txt')),
        '',
        '   For a key in the name of an author or committer, take `--mailmap ../names.txt` in the place of',
        '   `--replace-message ../leaked-texts.txt`. Remove the file with the key.',
    ].join('\n');
}
function ofNames() {
    return [
        `**Remove files whose names hold a key**, in a fresh clone, with ${FILTER_REPO}. PATH stands for the path, as`,
        '   `git log --name-only` shows it, between single quotes:',
        '',
        ...shell(rewriting('--invert-paths --path PATH')),
    ].join('\n');
}
/** A clone does not bring notes, so what rewrites it does not reach them, and their older versions stay in their own history. */
const OF_NOTES = [
    '**Remove the notes**, all of the ref that holds a key, and write anew those that you need. NAME is what the first line',
    '   shows after `refs/notes/`:',
    '',
    ...shell(["git ls-remote origin 'refs/notes/*'", 'git push origin --delete refs/notes/NAME']),
].join('\n');
const OF_REFS = 'Branches and tags whose names hold a key: delete them, on the server with `git push origin --delete NAME`.';
const FILTER_REPO = '[git filter-repo](https://github.com/newren/git-filter-repo)';
/**
 * Rewrites all branches and tags and pushes them. git filter-repo removes the remote, so that nobody pushes by mistake;
 * its address is kept before, and the remote is added again. Commits of which nothing is left stay, for a branch that
 * loses all of its commits would not be pushed, and stay as it is on the server.
 */
function rewriting(options, before = []) {
    return [
        'url=$(git remote get-url origin) &&',
        ...before,
        `git filter-repo ${options} --prune-empty never &&`,
        'git remote add origin "$url" &&',
        'git push --force --all && git push --force --tags',
    ];
}
function shell(lines) {
    return ['```sh', ...lines, '```'].map((line) => `   ${line}`);
}
/** Of files that only have the name of a key none is named where keys were found: they may be needed. */
function blobsOf(leaks) {
    const present = (0,report_leak/* failing */.Jr)(leaks);
    const certain = present.filter(({ kind }) => kind !== 'p8-file');
    const findings = (certain.length > 0 ? certain : present)
        .flatMap((leak) => leak.findings)
        // The id of a submodule is that of a commit elsewhere.
        .filter(({ form, objectId }) => form !== finding/* NAMED_FORMS */.UI['160000'] && !EMPTY.has(objectId))
        .filter((finding) => finding.place.kind === 'file' || finding.place.kind === 'object')
        .filter((finding) => notedObject(finding) === undefined);
    return [...new Set(findings.map(({ objectId }) => objectId))];
}

;// CONCATENATED MODULE: ./build/src/leaks/report/remedy.js




const MOST_FINGERPRINTS = 50;
/** What to do about the leaks, in Markdown: revoke, rotate, clean the history. No untrusted text stands in a command. */
function remedy(leaks, allowed = []) {
    if (leaks.length === 0)
        return '';
    return ['## What to do', ...doubt(leaks), ...steps(leaks), ...acceptance(leaks, allowed)].join('\n\n');
}
/** Whoever has nothing but names of files is not to be sent to revoke keys that may be none. */
function doubt(leaks) {
    if (leaks.some(({ kind, findings }) => kind !== 'p8-file' || findings.some(({ keyBefore }) => keyBefore)))
        return [];
    return [
        'Look at the files first: no key could be read in them, only their names say that they are keys. For those that are none (PICO-8 cartridges have that ending, too), take the lines at the end of this part. For all others:',
    ];
}
function steps(leaks) {
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
        '3. **Then clean the files.** Take the key out of the files that hold it, add `*.p8` to `.gitignore`, commit and push.',
        ...cleanUp(leaks, 4),
    ];
}
function acceptance(leaks, allowed) {
    const { lines, without } = linesForFiles(leaks, allowed);
    const all = [...new Set(leaks.flatMap(({ fingerprint }) => (fingerprint === undefined ? [] : [fingerprint])))];
    const fingerprints = all.slice(0, MOST_FINGERPRINTS);
    const rest = [
        ...(all.length > fingerprints.length ? [(0,wording/* count */.U9)(all.length - fingerprints.length, 'more key')] : []),
        ...(without > 0 ? [(0,wording/* count */.U9)(without, 'more .p8 file')] : []),
    ];
    if (lines.length + fingerprints.length + rest.length === 0)
        return [];
    return [
        '<details><summary>It is no secret?</summary>\n\nA key made for tests, or a .p8 file that is no key (PICO-8 cartridges have that ending, too), is accepted by a line of its own in <code>.asc-key-allow</code> at the root of the default branch:\n',
        ...(lines.length + fingerprints.length === 0
            ? []
            : [[...fingerprints, ...lines].map((line) => `- ${code(line)}`).join('\n')]),
        ...(rest.length === 0 ? [] : [`For ${rest.join(' and ')} no line is shown here; SARIF names them all.`]),
        '</details>',
    ];
}

;// CONCATENATED MODULE: ./build/src/leaks/report/scan-summary.js






/** GitHub aborts the upload of a summary above 1024 KiB; something is left for what other actions of the step write. */
const MOST_BYTES = 1000 * 1024;
const ROWS_BYTES = 800 * 1024;
const PLACES_OF_A_LEAK = 20;
const MOST_LISTED = 100;
/** The job summary, in Markdown: the verdict, one row a leak, what to do, and always what was read. */
function summaryOf(report) {
    const parts = [
        `# asc-key scan: ${verdict(report)}`,
        ...section('The scan is incomplete', report.incomplete.map(literally)),
        table(report.leaks),
        remedy(report.leaks, report.allowed),
        ...section('Allowed', allowedLines(report)),
        ...section('Not read', unreadLines(report)),
        ...section('Entries of the allow list that match nothing', report.unused.map(({ source, line, text }) => `${sourceOf(source)}, line ${line}: ${code(text)}`)),
        ...section('Keeping keys out', report.hygiene.map(({ message, path, line }) => `${code(path)}${line === undefined ? '' : `, line ${line}`}: ${literally(message)}`)),
        ...section('Warnings', report.warnings.map(literally)),
        ...section('What was read', whatWasRead(report)),
    ].filter((part) => part !== '');
    return fitted(`${parts.join('\n\n')}\n`);
}
function verdict({ leaks, incomplete }) {
    if (incomplete.length > 0)
        return leaks.length > 0 ? `${tally(leaks)}, and the scan is incomplete` : 'incomplete';
    if (leaks.length > 0 && (0,report_leak/* failing */.Jr)(leaks).length === 0)
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
            rows.push('', `${(0,wording/* count */.U9)(leaks.length - index, 'more leak is', 'more leaks are')} not shown here; SARIF lists them.`);
            break;
        }
        rows.push(row);
    }
    return rows.join('\n');
}
function rowOf(leak) {
    const { shown, rest } = (0,report_leak/* cutPlaces */.Zf)(leak.findings, PLACES_OF_A_LEAK);
    const places = shown.map((finding) => {
        const place = where(finding, code);
        return finding.presence === leak.presence ? place : `${place} (${now(finding.presence)})`;
    });
    const cells = [
        whatCell(leak),
        [...places, ...(rest > 0 ? [`and ${(0,wording/* more */.OS)(rest)}`] : [])].join('<br>'),
        since(leak.first),
        leak.forms.slice(0, 5).map(literally).join('<br>'),
        now(leak.presence),
    ];
    return `| ${cells.join(' | ')} |`;
}
function whatCell({ kind, fingerprint, keyIds, findings }) {
    const ids = keyIds.map((id) => `<br>Key ID ${id}`).join('');
    const before = findings.some(({ keyBefore }) => keyBefore) ? ', but one in the version before' : '';
    if (kind === 'private-key')
        return `private key <code>${fingerprint ?? ''}</code>${ids}`;
    return `${kind === 'token' ? 'token' : `.p8 file, no key readable${before}`}${ids}`;
}
function allowedLines({ allowed, unread }) {
    const findings = allowed.map(({ finding, entry }) => {
        const key = finding.fingerprint === undefined ? '' : ` <code>${finding.fingerprint}</code>`;
        return `${where(finding, code)}${key}: ${lineOf(entry)}`;
    });
    const gaps = unread.flatMap(({ place, message, allowedBy }) => allowedBy === undefined ? [] : [`${code(place)}: ${lineOf(allowedBy)}; ${literally(message)}`]);
    return [...findings, ...gaps];
}
function lineOf({ source, line }) {
    return `${sourceOf(source)}, line ${line}`;
}
function unreadLines({ unread }) {
    return unread
        .filter(({ allowedBy }) => allowedBy === undefined)
        .map(({ place, message }) => `${code(place)}: ${literally(message)}`);
}
function whatWasRead({ read, described }) {
    const { commits, objects, bytes } = read;
    return [`${(0,wording/* count */.U9)(commits, 'commit')}, ${(0,wording/* count */.U9)(objects, 'object')}, ${amount(bytes)}.`, ...described.map(literally)];
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/runner/machine-fault.js
var machine_fault = __webpack_require__(4292);
;// CONCATENATED MODULE: ./build/src/runner/summary-file.js



/** Adds to the job summary, where the runner keeps one. A failure to write it is a warning. */
function addToSummary(text) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (file === undefined || file === '')
        return;
    try {
        (0,external_node_fs_.appendFileSync)(file, text);
    }
    catch (error) {
        const why = (0,machine_fault/* machineFault */.M)(error) ?? 'Its file could not be written.';
        core/* warning */.$e(`The job summary is not there: ${why} The result and the outputs are not affected.`);
    }
}

;// CONCATENATED MODULE: ./build/src/scan/publish.js









/** Publishes the report: log, annotations, job summary, outputs. The job fails for leaks and for an incomplete scan. */
function publish(report, options) {
    for (const line of logLines(report))
        core/* info */.pq(line);
    for (const { level, message, ...properties } of annotationsOf(report, options)) {
        if (level === 'error')
            core/* error */.z3(message, properties);
        else
            core/* warning */.$e(message, properties);
    }
    addToSummary(summaryOf(report));
    const { leaks, read } = report;
    const fingerprints = leaks.flatMap(({ fingerprint }) => (fingerprint === undefined ? [] : [fingerprint]));
    core/* setOutput */.uH('leaks', String(leaks.length));
    core/* setOutput */.uH('findings', String(Math.min((0,report_leak/* countFindings */.Gt)(leaks), Number.MAX_SAFE_INTEGER)));
    core/* setOutput */.uH('fingerprints', JSON.stringify([...new Set(fingerprints)]));
    core/* setOutput */.uH('complete', String(report.incomplete.length === 0));
    core/* setOutput */.uH('commits-scanned', String(read.commits));
    core/* setOutput */.uH('objects-scanned', String(read.objects));
    if (report.incomplete.length > 0 || (options.fail && (0,report_leak/* failing */.Jr)(leaks).length > 0))
        process.exitCode = 1;
}
/** Writes SARIF and names the file in the output. @param store undefined where there is no time to read anything */
async function publishSarif(store, report, target) {
    const findings = report.leaks.flatMap((leak) => leak.findings);
    const lineHash = await hashLines(store, findings);
    target.write(`${JSON.stringify(toSarif(report, lineHash), undefined, 2)}\n`);
    core/* setOutput */.uH('sarif-file', target.path);
}
/** Says in the job summary that nothing was read. @param reason may name things that others named */
function writeFailure(reason) {
    const why = reason === undefined ? '' : `\n\n${literally(reason)}`;
    addToSummary(`# asc-key scan: not done\n\nNothing was read to its end.${why}\n`);
}


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

/***/ 3274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lineHashes)
/* harmony export */ });
/* harmony import */ var _objects_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2391);

/** As many characters, white space left out, as GitHub takes from the start of a line on. */
const WINDOW = 100;
const FACTOR = 37;
const TWO_32 = 2 ** 32;
/** So many bytes are decoded at once. */
const PIECE = 64 * 1024;
/** Stands for the end of the file. */
const END = 0xffff;
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
/**
 * `primaryLocationLineHash` for lines of a text, as github/codeql-action computes it in src/fingerprints.ts when SARIF is
 * uploaded: a polynomial hash, modulo 2^64, of the 100 characters from the line's start on, without spaces and tabs and
 * with all line ends as LF, zeros after the end; then `:` and how many lines with that hash there were so far. The key
 * cannot be had from it: it has 64 bits.
 *
 * @param wanted line numbers from 1
 */
function lineHashes(content, wanted) {
    const last = [...wanted].reduce((most, line) => Math.max(most, line), 0);
    const { lows, highs } = hashesUpTo(content, last);
    const sought = new Set([...wanted].filter((line) => line > 0 && line <= lows.length).map((line) => lows.at(line - 1)));
    const seen = new Map();
    const hashes = new Map();
    for (let line = 1; line <= lows.length; line++) {
        const low = lows.at(line - 1);
        // Nearly all lines have another hash than those that are wanted, which one half of it shows.
        if (!sought.has(low))
            continue;
        const value = inHex(highs.at(line - 1) >>> 0, low >>> 0);
        const times = (seen.get(value) ?? 0) + 1;
        seen.set(value, times);
        if (wanted.has(line))
            hashes.set(line, `${value}:${times}`);
    }
    return hashes;
}
/** The hashes of the lines up to a number, each in two halves of 32 bits, which have signs here. */
function hashesUpTo(content, last) {
    const hash = new RollingHash();
    const lows = new _objects_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .Numbers */ .F();
    const highs = new _objects_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .Numbers */ .F();
    /** Where among the characters that count each line begins. */
    const starts = new _objects_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .Numbers */ .F();
    let count = 0;
    const push = (code) => {
        hash.push(code);
        count += 1;
        // A line is hashed when the window begins at its start.
        if (lows.length === starts.length || starts.at(lows.length) !== count - WINDOW)
            return;
        lows.push(hash.low);
        highs.push(hash.high);
    };
    let isStart = true;
    let afterCr = false;
    for (const text of pieces(content)) {
        for (let index = 0; index < text.length && lows.length < last; index++) {
            const code = text.charCodeAt(index);
            const skipped = code === SPACE || code === TAB || (code === LF && afterCr);
            afterCr = code === CR;
            if (skipped)
                continue;
            if (isStart)
                starts.push(count);
            isStart = code === LF || code === CR;
            push(code === CR ? LF : code);
        }
        if (lows.length >= last)
            break;
    }
    if (isStart)
        starts.push(count);
    push(END);
    for (let left = WINDOW; left > 0 && lows.length < last; left--)
        push(0);
    return { lows, highs };
}
/** The text, a piece at a time: most lines that are wanted stand near its beginning. A piece ends before one byte of ASCII. */
function* pieces(content) {
    for (let from = 0; from < content.length;) {
        let to = Math.min(from + PIECE, content.length);
        // Else it could end within a character.
        while (to < content.length && content[to] >= 0x80)
            to++;
        yield content.toString('utf8', from, to);
        from = to;
    }
}
/** The hash in two halves of 32 bits: products with them stay below 2^53. */
class RollingHash {
    low = 0;
    high = 0;
    /** The characters in the window, the oldest at `#at`. */
    #window = new Uint16Array(WINDOW);
    #at = 0;
    #first = BigInt.asUintN(64, BigInt(FACTOR) ** BigInt(WINDOW));
    #firstLow = Number(this.#first % BigInt(TWO_32));
    #firstHigh = Number(this.#first / BigInt(TWO_32));
    /** Takes in a character at the end of the window, and out the one that leaves it. */
    push(entering) {
        const leaving = this.#window[this.#at];
        this.#window[this.#at] = entering;
        this.#at = this.#at + 1 === WINDOW ? 0 : this.#at + 1;
        const low = this.low * FACTOR + entering - this.#firstLow * leaving;
        const carry = Math.floor(low / TWO_32);
        this.low = low - carry * TWO_32;
        const high = this.high * FACTOR - this.#firstHigh * leaving + carry;
        this.high = high - Math.floor(high / TWO_32) * TWO_32;
    }
}
function inHex(high, low) {
    const digits = low.toString(16);
    return high === 0 ? digits : `${high.toString(16)}${digits.padStart(8, '0')}`;
}


/***/ })

};
;