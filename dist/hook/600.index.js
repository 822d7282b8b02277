"use strict";
exports.id = 600;
exports.ids = [600];
exports.modules = {

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Detector: () => (/* reexport */ detector.Detector),
  ObjectSearch: () => (/* reexport */ ObjectSearch)
});

// EXTERNAL MODULE: ./build/src/leaks/detect/detector.js + 105 modules
var detector = __webpack_require__(2385);
// EXTERNAL MODULE: ./build/src/leaks/archive/archive.js
var archive = __webpack_require__(3289);
// EXTERNAL MODULE: ./build/src/leaks/archive/kinds.js + 6 modules
var kinds = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/src/leaks/archive/script.js
var script = __webpack_require__(4792);
// EXTERNAL MODULE: ./build/src/leaks/archive/source.js
var source = __webpack_require__(2086);
// EXTERNAL MODULE: ./build/src/leaks/archive/spool.js
var spool = __webpack_require__(6020);
// EXTERNAL MODULE: ./build/src/leaks/archive/zip.js
var zip = __webpack_require__(3020);
// EXTERNAL MODULE: ./build/src/leaks/detect/packed.js
var packed = __webpack_require__(466);
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
        this.#unpacking = new packed/* Unpacking */.h(folder, (kind, message) => this.#note(this.#current, kind, [], message));
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
            large.spool = new spool/* Spool */.Q(this.#folder);
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
            this.#archive(header.id, new source/* MemorySource */.Zb(buffer.subarray(from, to)));
        }
        else if (to - from < LONGEST_LFS_POINTER &&
            to - from >= LFS_POINTER.length &&
            buffer[from] === LFS_POINTER[0] &&
            buffer.compare(LFS_POINTER, 0, LFS_POINTER.length, from, from + LFS_POINTER.length) === 0) {
            this.#note(header.id, 'lfs-pointer', [], 'a pointer of Git LFS, whose content is not in git');
        }
    }
    #archive(id, source) {
        const kind = (0,archive/* kindOf */.I)(source);
        if (kind === undefined)
            return;
        const reader = new archive/* ArchiveReader */.g({
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




/***/ }),

/***/ 4686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ walkTree),
/* harmony export */   Sv: () => (/* binding */ mayHoldKey),
/* harmony export */   Xz: () => (/* binding */ isSubmodule),
/* harmony export */   mo: () => (/* binding */ endsInP8)
/* harmony export */ });
/* harmony import */ var _objects_tree_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3645);

/** Names shorter than this cannot hold a key: the shortest, 67 bytes, takes 90 characters in base64. */
const LONG_NAME = 64;
const DOT = 0x2e;
const LOWER_P = 0x70;
const EIGHT = 0x38;
/**
 * Visits those entries of a tree object that matter to the scan: names that end in .p8, submodules, and names long enough
 * to hold a key. Of a tree that is cut off, the last name is among them.
 *
 * @param idBytes 20, or 32 where the hash is SHA-256
 */
function walkTree(buffer, from, to, idBytes, visit) {
    (0,_objects_tree_object_js__WEBPACK_IMPORTED_MODULE_0__/* .walkEntries */ .Y1)(buffer, from, to, idBytes, (_, modeAt, nameAt, nameEnd) => {
        if (nameEnd - nameAt >= LONG_NAME || endsInP8(buffer, nameAt, nameEnd) || isSubmodule(buffer, modeAt, nameAt)) {
            visit(buffer, modeAt, nameAt, nameEnd);
        }
    });
}
/** Whether a name ends in `.p8`, in upper or lower case. */
function endsInP8(buffer, nameAt, nameEnd) {
    return (nameEnd - nameAt >= 3 &&
        buffer[nameEnd - 1] === EIGHT &&
        ((buffer[nameEnd - 2] ?? 0) | 0x20) === LOWER_P &&
        buffer[nameEnd - 3] === DOT);
}
/** Whether an entry is a submodule to git; its name begins at `nameAt`. */
function isSubmodule(buffer, modeAt, nameAt) {
    const first = buffer[modeAt];
    const second = buffer[modeAt + 1];
    const digits = nameAt - 1 - modeAt;
    // 100644, 100755 and 120000, and 40000: nearly all that there are.
    if (first === 0x31 && digits === 6 && (second === 0x30 || second === 0x32))
        return false;
    if (first === 0x34 && digits === 5)
        return false;
    return (0,_objects_tree_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isSubmoduleType */ .hK)((0,_objects_tree_object_js__WEBPACK_IMPORTED_MODULE_0__/* .typeAt */ .SE)(buffer, modeAt, nameAt - 1));
}
function mayHoldKey(nameAt, nameEnd) {
    return nameEnd - nameAt >= LONG_NAME;
}


/***/ })

};
;