"use strict";
exports.id = 891;
exports.ids = [891];
exports.modules = {

/***/ 4891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Detector: () => (/* reexport */ detector.Detector),
  ObjectSearch: () => (/* reexport */ ObjectSearch)
});

// EXTERNAL MODULE: ./build/src/leaks/detect/detector.js + 106 modules
var detector = __webpack_require__(496);
// EXTERNAL MODULE: ./build/src/leaks/archive/inflate.js + 1 modules
var inflate = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/src/leaks/archive/kinds.js + 6 modules
var kinds = __webpack_require__(6527);
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

// EXTERNAL MODULE: ./build/src/leaks/archive/script.js
var script = __webpack_require__(4792);
// EXTERNAL MODULE: ./build/src/leaks/archive/source.js
var archive_source = __webpack_require__(2086);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/src/leaks/archive/spool.js




/** Up to this many bytes stay in memory. */
const IN_MEMORY = 8 * 1024 ** 2;
/** The room of a spool at first; it doubles. */
const LEAST_ROOM = 64 * 1024;
let count = 0;
/** Of a spool that was closed: most of what is unpacked passes through one and the same memory. */
let spare;
/**
 * Takes bytes in order and gives them back as a source. Much of it goes to a file of our own, which has no name any more
 * once it is open, so that it is gone whatever happens to us (on Windows it is deleted when it is closed).
 */
class Spool {
    #folder;
    #memory;
    #size = 0;
    #file;
    /** @param folder where a file may be made; not in the checkout */
    constructor(folder) {
        this.#folder = folder;
    }
    get size() {
        return this.#size;
    }
    /** Takes a copy of a chunk. */
    write(chunk) {
        const size = this.#size + chunk.length;
        if (this.#file === undefined && size > IN_MEMORY)
            this.#toFile();
        if (this.#file === undefined)
            this.#memoryOf(size).set(chunk, this.#size);
        else
            writeAll(this.#file.descriptor, chunk);
        this.#size = size;
    }
    /** What was written, until `close`. */
    source() {
        if (this.#file !== undefined)
            return new archive_source/* FileSource */._n(this.#file.descriptor, this.#size);
        return new archive_source/* MemorySource */.Zb(this.#memoryOf(this.#size).subarray(0, this.#size));
    }
    close() {
        this.#release();
        if (this.#file === undefined)
            return;
        (0,external_node_fs_.closeSync)(this.#file.descriptor);
        if (this.#file.named)
            (0,external_node_fs_.unlinkSync)(this.#file.path);
        this.#file = undefined;
    }
    /** Memory of so many bytes or more, which begins with what was written. */
    #memoryOf(size) {
        if (this.#memory === undefined) {
            this.#memory = spare;
            spare = undefined;
        }
        const memory = this.#memory;
        if (memory !== undefined && memory.length >= size)
            return memory;
        const larger = Buffer.allocUnsafeSlow(Math.max(LEAST_ROOM, Math.min(IN_MEMORY, 2 * size)));
        memory?.copy(larger, 0, 0, this.#size);
        this.#memory = larger;
        return larger;
    }
    #release() {
        if (this.#memory !== undefined && this.#memory.length > (spare?.length ?? 0))
            spare = this.#memory;
        this.#memory = undefined;
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
        if (this.#memory !== undefined)
            writeAll(file.descriptor, this.#memory.subarray(0, this.#size));
        this.#release();
    }
}
function writeAll(descriptor, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(descriptor, bytes, done);
}

// EXTERNAL MODULE: ./build/src/leaks/archive/zip.js
var zip = __webpack_require__(3020);
;// CONCATENATED MODULE: ./build/src/leaks/archive/archive.js







const TAIL = 2 * 1024;
/** Fewer bytes hold no key. */
const SHORTEST = 32;
/** The kind of archive that a source is, if any. */
function kindOf(source) {
    const head = source.read(0, kinds/* HEAD */.Vx);
    const kind = (0,kinds/* kindByHead */.sP)(head, 0, head.length);
    if (kind !== undefined)
        return kind;
    // The first byte decides how closely the end is looked at.
    const ends = source.size <= head.length
        ? head
        : Buffer.concat([head.subarray(0, 2), source.read(Math.max(2, source.size - TAIL), source.size)]);
    if ((0,zip/* endsAsZip */.uP)(ends, 0, ends.length))
        return zip/* ZIP */.wr;
    return (0,script/* isScript */.K)(head, 0, head.length) && (0,archive_source/* indexOf */.qh)(source, GZIP, 0) >= 0 ? script/* SCRIPT */.M : undefined;
}
/** The magic, and the only method there is (RFC 1952). */
const GZIP = Buffer.of(0x1f, 0x8b, 8);
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
        if (kind.read === undefined) {
            this.#note('unread-archive', within, `it is compressed as ${kind.name}, which is not read`);
            return;
        }
        if (within.length >= LIMITS.depth) {
            this.#note('too-deep', within, `archives are read ${LIMITS.depth} deep, and it lies deeper`);
            return;
        }
        kind.read(source, this.#entries(kind, within, budget));
        if (kind.unread !== undefined)
            this.#note('unread-archive', within, `it is a ${kind.name}: ${kind.unread}`);
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
                const kind = kindOf(content);
                // The walk through the outer one reads an inner one of the same kind in passing.
                if (kind === undefined || kind === outer)
                    return 0;
                this.#open(content, kind, path, budget);
                return kind.findsInner === true ? content.size : 0;
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
                    result = (0,inflate/* inflate */.UD)(source, from, (chunk) => {
                        budget.unpack(chunk.length);
                        spool.write(chunk);
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
            if (content.size >= SHORTEST)
                this.#visitor.content(content, path);
            const kind = kindOf(content);
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
const WINDOW = 4 * 1024 ** 2;
const OVERLAP = 256 * 1024;
/** Opens the archives that stand encoded in one object after the other; those of one share its budget. */
class Unpacking {
    #folder;
    #note;
    #told = new Set();
    #size = 0;
    #budget;
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
        this.#size = size;
        this.#budget = undefined;
        if (this.#told.size > 0)
            this.#told.clear();
    }
    /** Visits what an archive holds, with the name of its kind. */
    read({ content }, visit) {
        const source = new archive_source/* MemorySource */.Zb(content);
        const kind = kindOf(source);
        if (kind === undefined)
            return;
        const visitor = {
            content: (inner) => eachWindow(inner, (bytes) => visit(bytes, kind.name)),
            note: (noteKind, _within, message) => this.#tell(noteKind, message),
        };
        this.#budget ??= new Budget(this.#size);
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
    for (let from = 0; from === 0 || from + OVERLAP < source.size; from += WINDOW - OVERLAP) {
        visit(source.read(from, from + WINDOW));
    }
}

// EXTERNAL MODULE: ./build/src/leaks/objects/batch-parser.js
var batch_parser = __webpack_require__(1981);
;// CONCATENATED MODULE: ./build/src/leaks/search/armour-lines.js
const BEGIN = /-----BEGIN [A-Z0-9 ]{1,40}-----/;
const END = /-----END [A-Z0-9 ]{1,40}-----/;
const LF = 0x0a;
/** A line with an armour in it is no longer than this, in bytes, or it is no line that people look at. */
const LONGEST = 500;
/**
 * Keys are recognised by their bodies; people look for the line in which the armour begins. Each finding in a file, its
 * region with the armour lines right above and below it, where there are any. Taken while the content is at hand.
 */
function withArmour(content, found) {
    const wanted = new Set(found.flatMap(({ region: { line, endLine } }) => [line - 1, endLine + 1]));
    const starts = lineStarts(content, wanted);
    return found.map((finding) => ({ ...finding, region: extended(content, finding.region, starts) }));
}
function extended(content, region, starts) {
    const lineAt = (line) => {
        const start = starts.get(line);
        if (start === undefined)
            return '';
        // Bounded, since there may be very many findings beside one very long line.
        const text = content.subarray(start, start + LONGEST);
        const end = text.indexOf(LF);
        return text.toString('latin1', 0, end < 0 ? text.length : end);
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

// EXTERNAL MODULE: ./build/src/leaks/search/findings.js
var findings = __webpack_require__(4269);
// EXTERNAL MODULE: ./build/src/leaks/search/gaps.js
var search_gaps = __webpack_require__(7846);
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
/**
 * Stretches that come by where they start, with their regions. Lines are counted from one to the next: there may be very
 * many, and to count from the beginning for each would take their number times the length.
 */
function withRegions(before, bytes, from, stretches, wide = false) {
    let at = from;
    let position = before;
    return stretches.map((place) => {
        position = advance(position, bytes, at, place.start, wide);
        at = place.start;
        return { place, region: regionOf(position, bytes, at, at, place.end, wide) };
    });
}
/** Whether a text begins with the mark of UTF-16, in which every character takes two bytes. */
function isWide(bytes, from) {
    return (bytes[from] === 0xff && bytes[from + 1] === 0xfe) || (bytes[from] === 0xfe && bytes[from + 1] === 0xff);
}
/** How many UTF-16 units these bytes of UTF-8 are: one for each first byte, two for those of four bytes. */
function units(bytes, from, to) {
    let count = 0;
    let at = from;
    // Four bytes at once: most of what is counted are the points of pictures, which have no lines.
    for (; at + 4 <= to; at += 4) {
        const four = bytes.readInt32LE(at);
        const isFollowing = (four >>> 7) & ~(four >>> 6) & ONES;
        const isOfFour = (four >>> 7) & (four >>> 6) & (four >>> 5) & (four >>> 4) & ONES;
        count += 4 - sum(isFollowing) + sum(isOfFour);
    }
    for (; at < to; at++) {
        const byte = bytes[at] ?? 0;
        if ((byte & 0xc0) !== 0x80)
            count += byte >= 0xf0 ? 2 : 1;
    }
    return count;
}
/** The lowest bit of each of four bytes. */
const ONES = 0x01010101;
/** The sum of four bytes, each of which is 0 or 1. */
function sum(bytes) {
    return Math.imul(bytes, ONES) >>> 24;
}

// EXTERNAL MODULE: ./build/src/leaks/search/tree-entries.js
var tree_entries = __webpack_require__(4686);
;// CONCATENATED MODULE: ./build/src/leaks/search/tree-search.js



/** Searches the names in tree objects, and collects what it finds in a result. */
class TreeSearch {
    #finder;
    #idBytes;
    #result;
    #submodules = new Set();
    /** What was noticed for its name: where it is in the result, by all but the tree. */
    #named = new Map();
    #header;
    #treeAt = 0;
    /** @param idBytes of an object's id in a tree: 20 or 32 */
    constructor(finder, idBytes, result) {
        this.#finder = finder;
        this.#idBytes = idBytes;
        this.#result = result;
    }
    search(header, from, to) {
        this.#header = header;
        this.#treeAt = from;
        (0,tree_entries/* walkTree */.Ir)(header.buffer, from, to, this.#idBytes, this.#entry);
    }
    /** For the tree that stands at `#treeAt`; made once, since there are as many trees as there are other objects. */
    #entry = (buffer, modeAt, nameAt, nameEnd) => {
        const treeId = this.#header?.id ?? '';
        if ((0,tree_entries/* endsInP8 */.mo)(buffer, nameAt, nameEnd)) {
            const mode = (0,tree_entries/* isSubmodule */.Xz)(buffer, modeAt, nameAt) ? '160000' : buffer.toString('latin1', modeAt, nameAt - 1);
            const objectId = buffer.toString('hex', nameEnd + 1, nameEnd + 1 + this.#idBytes);
            // With memory of its own: one that is shared would go to another thread as a whole.
            const name = Buffer.allocUnsafeSlow(nameEnd - nameAt);
            buffer.copy(name, 0, nameAt, nameEnd);
            this.#name({ treeId, name, mode, objectId });
        }
        if ((0,tree_entries/* isSubmodule */.Xz)(buffer, modeAt, nameAt))
            this.#submodule(treeId, buffer.toString('latin1', nameAt, nameEnd));
        if ((0,tree_entries/* mayHoldKey */.Sv)(nameAt, nameEnd)) {
            const gaps = new search_gaps/* Gaps */.U();
            const unsearched = (start, end) => gaps.add(start - nameAt, end - nameAt);
            const found = this.#finder.find(buffer, nameAt, nameEnd, undefined, unsearched).map((place) => ({
                objectId: treeId,
                objectType: 'tree',
                detection: { ...place, start: place.start - this.#treeAt, end: place.end - this.#treeAt },
                region: { ...BEGINNING, endLine: 1, endColumn: 1 },
                within: [],
            }));
            this.#result.findings.push(...found);
            const { message } = gaps;
            if (message === undefined)
                return;
            const within = [buffer.toString('latin1', nameAt, nameEnd)];
            this.#result.notes.push({ kind: 'unsearched', objectId: treeId, within, message: `of its name, ${message}` });
        }
    };
    /**
     * Each version of a folder has its entries: each is reported once, with the least of the trees' ids, so that the order does
     * not depend on the one in which they were read.
     */
    #name(entry) {
        const { names } = this.#result;
        const key = `${entry.objectId} ${entry.mode} ${entry.name.toString('latin1')}`;
        const at = this.#named.get(key);
        if (at === undefined)
            this.#named.set(key, names.push(entry) - 1);
        else if (entry.treeId < (names[at]?.treeId ?? ''))
            names[at] = entry;
    }
    /** Each version of a folder has its submodules: each name is reported once. */
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
    /** Of the windows before, those that reach into this one. */
    #seen = [];
    /** What was not looked through to its end so far. */
    gaps = new search_gaps/* Gaps */.U();
    constructor(finder, unpacking) {
        this.#finder = finder;
        this.#unpacking = unpacking;
    }
    /** Searches `buffer[from..to)`; `last` says that no window follows. */
    search(buffer, from, to, last) {
        if (this.#offset === 0)
            this.#wide = isWide(buffer, from);
        const before = this.#offset - from;
        const unsearched = (start, end) => this.gaps.add(before + start, before + end);
        const places = this.#finder.find(buffer, from, to, this.#unpacking, unsearched);
        const fresh = places.filter(({ leak, start, end }) => !this.#isRepeated(leak, start + before, end + before));
        const found = withRegions(this.#position, buffer, from, fresh, this.#wide).map(({ place, region }) => ({
            detection: { ...place, start: place.start + before, end: place.end + before },
            region,
        }));
        if (!last) {
            const next = Math.max(from, to - batch_parser/* OVERLAP */.sH);
            this.#position = advance(this.#position, buffer, from, next, this.#wide);
            this.#offset += next - from;
            const all = [...this.#seen, ...found.map(({ detection }) => detection)];
            this.#seen = all.filter(({ end }) => end > this.#offset);
        }
        return found;
    }
    /** A form that goes over the border of windows may be reported twice, with different beginnings. */
    #isRepeated(leak, start, end) {
        return this.#seen.some((seen) => seen.leak === leak && seen.start < end && start < seen.end);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/object-search.js














/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: the first line of a pointer; none has 1,024 bytes. */
const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
const LONGEST_LFS_POINTER = 1024;
/** Searches git objects one after the other, and collects what it finds. */
class ObjectSearch {
    result = (0,findings/* noFindings */._I)();
    /**
     * Where it is there: called with an object, and its length, for which there was too little work left. It counts as not
     * read, and is to be read once more when others have left some.
     */
    later;
    #finder;
    #folder;
    #trees;
    /** Of the object that is searched. */
    #header = '';
    #unpacking;
    #onStep;
    #large;
    /** For windows of what was unpacked and is too large to be held at once. */
    #room;
    constructor({ finder, idLength, folder, onStep }) {
        this.#onStep = onStep ?? (() => { });
        this.#finder = finder;
        this.#trees = new TreeSearch(finder, idLength / 2, this.result);
        this.#folder = folder;
        this.#unpacking = new Unpacking(folder, (kind, message) => this.#note(this.#current, kind, [], message));
    }
    missing(id) {
        this.result.missing.push(id);
    }
    whole(header, type, from, to) {
        this.#onStep();
        if (type === 'tree') {
            this.#count(type, to - from);
            this.#trees.search(header, from, to);
            return;
        }
        const { buffer } = header;
        this.#header = header;
        this.#unpacking.begin(to - from);
        const gaps = new search_gaps/* Gaps */.U();
        const unsearched = (start, end) => gaps.add(start - from, end - from);
        const notes = this.result.notes.length;
        const detections = this.#finder.find(buffer, from, to, this.#unpacking, unsearched);
        if (this.later !== undefined && gaps.message !== undefined) {
            this.result.notes.length = notes;
            this.later(header.id, to - from);
            return;
        }
        this.#count(type, to - from);
        this.#noteGaps(this.#header, gaps, []);
        if (detections.length > 0) {
            const wide = isWide(buffer, from);
            const found = withRegions(BEGINNING, buffer, from, detections, wide).map(({ place, region }) => ({
                detection: { ...place, start: place.start - from, end: place.end - from },
                region,
            }));
            this.#keep(header.id, type, type === 'blob' ? withArmour(buffer.subarray(from, to), found) : found, []);
        }
        if (type === 'blob')
            this.#blob(header, from, to);
    }
    begin(id, type, size) {
        this.#count(type, size);
        // Of an object that was cut off by damage nothing more comes.
        this.#large?.spool?.close();
        this.#header = id;
        this.#unpacking.begin(size);
        this.#large = { id, type, windows: new WindowSearch(this.#finder, this.#unpacking), spool: undefined };
    }
    window(buffer, from, fresh, to, last) {
        this.#onStep();
        const large = this.#large;
        if (large === undefined)
            throw new Error('A window of no object');
        if (fresh === from && large.type === 'blob' && (0,kinds/* mayBeArchive */.l1)(buffer, from, to))
            large.spool = new Spool(this.#folder);
        large.spool?.write(buffer.subarray(fresh, to));
        this.#keep(large.id, large.type, large.windows.search(buffer, from, to, last), []);
        if (!last)
            return;
        this.#large = undefined;
        this.#noteGaps(large.id, large.windows.gaps, []);
        if (large.spool === undefined)
            return;
        try {
            this.#archive(large.id, large.spool.source());
        }
        finally {
            large.spool.close();
        }
    }
    /** The id of the object that is searched. */
    get #current() {
        return typeof this.#header === 'string' ? this.#header : this.#header.id;
    }
    #count(type, size) {
        this.result.objects += 1;
        this.result.bytes += size;
        if (type === 'commit')
            this.result.commits += 1;
    }
    #blob(header, from, to) {
        const { buffer } = header;
        if ((0,kinds/* kindByHead */.sP)(buffer, from, to) !== undefined || (0,zip/* endsAsZip */.uP)(buffer, from, to) || (0,script/* isScript */.K)(buffer, from, to)) {
            this.#archive(header.id, new archive_source/* MemorySource */.Zb(buffer.subarray(from, to)));
        }
        else if (to - from < LONGEST_LFS_POINTER &&
            to - from >= LFS_POINTER.length &&
            buffer[from] === LFS_POINTER[0] &&
            buffer.compare(LFS_POINTER, 0, LFS_POINTER.length, from, from + LFS_POINTER.length) === 0) {
            this.#note(header.id, 'lfs-pointer', [], 'a pointer of Git LFS, whose content is not in git');
        }
    }
    #archive(id, source) {
        const kind = kindOf(source);
        if (kind === undefined)
            return;
        const reader = new ArchiveReader({
            content: (content, within) => this.#content(id, content, within),
            note: (noteKind, within, message) => this.#note(id, noteKind, within, message),
        }, this.#folder);
        reader.read(source, kind);
    }
    #content(id, content, within) {
        this.#onStep();
        const windows = new WindowSearch(this.#finder, this.#unpacking);
        const step = content.size <= batch_parser/* WHOLE */.Ef ? batch_parser/* WHOLE */.Ef : batch_parser/* WINDOW */.jf;
        let last = false;
        for (let from = 0; !last; from += step) {
            if (content.size > batch_parser/* WHOLE */.Ef)
                this.#room ??= Buffer.allocUnsafeSlow(batch_parser/* WINDOW */.jf + batch_parser/* OVERLAP */.sH);
            const bytes = content.read(Math.max(0, from - batch_parser/* OVERLAP */.sH), from + step, this.#room);
            last = from + step >= content.size;
            this.#keep(id, 'blob', windows.search(bytes, 0, bytes.length, last), within);
        }
        this.#noteGaps(id, windows.gaps, within);
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
    #noteGaps(of, { message }, within) {
        if (message !== undefined)
            this.#note(typeof of === 'string' ? of : of.id, 'unsearched', within, message);
    }
    #note(objectId, kind, within, message) {
        this.result.notes.push({ kind, objectId, within, message });
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/single-thread.js
/** All that it takes to search in this thread. It is most of the program, so `search` loads it only where it is needed. */




/***/ })

};
;