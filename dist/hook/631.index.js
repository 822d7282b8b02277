"use strict";
exports.id = 631;
exports.ids = [631];
exports.modules = {

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

/***/ 631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Detector: () => (/* reexport */ detector.Detector),
  ObjectSearch: () => (/* reexport */ ObjectSearch)
});

// EXTERNAL MODULE: ./build/src/leaks/detect/detector.js + 123 modules
var detector = __webpack_require__(8664);
// EXTERNAL MODULE: ./build/src/leaks/archive/archive.js
var archive = __webpack_require__(3289);
// EXTERNAL MODULE: ./build/src/leaks/archive/kinds.js + 9 modules
var kinds = __webpack_require__(8833);
// EXTERNAL MODULE: ./build/src/leaks/archive/limits.js
var limits = __webpack_require__(1903);
// EXTERNAL MODULE: ./build/src/leaks/archive/source.js
var source = __webpack_require__(2086);
// EXTERNAL MODULE: ./build/src/leaks/detect/packed.js
var packed = __webpack_require__(466);
// EXTERNAL MODULE: ./build/src/leaks/detect/work-pool.js
var work_pool = __webpack_require__(9038);
// EXTERNAL MODULE: ./build/src/leaks/objects/batch-parser.js
var batch_parser = __webpack_require__(1981);
// EXTERNAL MODULE: ./build/src/leaks/search/findings.js
var findings = __webpack_require__(4269);
// EXTERNAL MODULE: ./build/src/leaks/search/gaps.js
var search_gaps = __webpack_require__(7846);
// EXTERNAL MODULE: ./build/src/leaks/archive/spool.js
var spool = __webpack_require__(6020);
// EXTERNAL MODULE: ./build/src/leaks/archive/zip.js
var zip = __webpack_require__(3020);
;// CONCATENATED MODULE: ./build/src/leaks/search/large-tree.js
/** Larger ones are not put together; nobody makes them but to do harm. */
const LARGEST = 64 * 1024 ** 2;
const TOO_LARGE = `it is a folder of more than ${LARGEST / 1024 ** 2} MiB, whose names were not looked at one by one`;
/** Puts a tree together that comes in windows: where the name of an entry ends, only the entry's beginning says. */
class LargeTree {
    #parts = [];
    /** @returns undefined for one that is too large */
    static of(size) {
        return size > LARGEST ? undefined : new LargeTree();
    }
    /** Takes a copy of the next bytes. */
    add(bytes) {
        this.#parts.push(Buffer.from(bytes));
    }
    whole() {
        return Buffer.concat(this.#parts);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/large-object.js




/** Only the end shows that there is a zip, and then what came before is gone. */
const ZIP_AFTER_TEXT = 'a zip stands after a text of several megabytes, which is not read';
/** An object that comes in windows, since it is too large to be held at once: what of it is kept until its end. */
class LargeObject {
    id;
    type;
    windows;
    /** All of a folder, whose names are searched at its end; undefined for all that is searched window by window. */
    tree;
    /** Why it is not searched as others of its type are, in words. */
    unsearched;
    #folder;
    /** Its bytes, where it looks like an archive. */
    #spool;
    /**
     * @param size of the object in bytes
     * @param folder for a temporary file, outside of the checkout
     */
    constructor(id, type, size, windows, folder) {
        this.id = id;
        this.type = type;
        this.windows = windows;
        this.tree = type === 'tree' ? LargeTree.of(size) : undefined;
        this.unsearched = type === 'tree' && this.tree === undefined ? TOO_LARGE : undefined;
        this.#folder = folder;
    }
    /** Keeps what is fresh in a window, where it is needed at the end. */
    keep(buffer, from, fresh, to) {
        this.tree?.add(buffer.subarray(fresh, to));
        if (fresh === from && this.type === 'blob' && (0,kinds/* mayBeArchive */.l1)(buffer, from, to))
            this.#spool = new spool/* Spool */.Q(this.#folder);
        this.#spool?.write(buffer.subarray(fresh, to));
    }
    /** All of it where it looks like an archive, until it is closed. */
    archive() {
        return this.#spool?.source();
    }
    /** What is not read of it, in words, by its last window. */
    unread(buffer, from, to) {
        const isZip = this.#spool === undefined && this.type === 'blob' && (0,zip/* endsAsZip */.uP)(buffer, from, to);
        return isZip ? ZIP_AFTER_TEXT : undefined;
    }
    close() {
        this.#spool?.close();
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/lfs-pointer.js
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: the first line of a pointer; none has 1,024 bytes. */
const FIRST_LINE = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
const LONGEST = 1024;
/** Whether a content is a pointer of Git LFS, which stands in the place of a file. */
function isLfsPointer(bytes, from, to) {
    return (to - from < LONGEST &&
        to - from >= FIRST_LINE.length &&
        bytes[from] === FIRST_LINE[0] &&
        bytes.compare(FIRST_LINE, 0, FIRST_LINE.length, from, from + FIRST_LINE.length) === 0);
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
    const after = advance(first, bytes, start, last, wide);
    return { line: first.line, column: first.column, endLine: after.line, endColumn: after.column };
}
/**
 * Detections in `bytes`, which come by where they start, with their regions. Lines are counted from one to the next: there
 * may be very many, and to count from the beginning for each would take their number times the length.
 *
 * @param before the position at `from`
 * @param shift from a place in `bytes` to the one in the whole content
 */
function withRegions(before, bytes, from, detections, shift, wide = false) {
    let at = from;
    let position = before;
    return detections.map((detection) => {
        const { start, end } = detection;
        position = advance(position, bytes, at, start, wide);
        at = start;
        const region = regionOf(position, bytes, at, at, end, wide);
        return { ...detection, start: start + shift, end: end + shift, region };
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

// EXTERNAL MODULE: ./build/src/leaks/objects/tree-object.js
var tree_object = __webpack_require__(3645);
;// CONCATENATED MODULE: ./build/src/leaks/search/tree-entries.js

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
    (0,tree_object/* walkEntries */.Y1)(buffer, from, to, idBytes, (_, modeAt, nameAt, nameEnd) => {
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
    return (0,tree_object/* isSubmoduleType */.hK)((0,tree_object/* typeAt */.SE)(buffer, modeAt, nameAt - 1));
}
function mayHoldKey(nameAt, nameEnd) {
    return nameEnd - nameAt >= LONG_NAME;
}

;// CONCATENATED MODULE: ./build/src/leaks/search/tree-search.js



/** So many names of one tree are listed that were not searched to the end: one says of the tree what there is to say. */
const MOST_UNSEARCHED = 20;
/** Searches the names in tree objects, and collects what it finds in a result. */
class TreeSearch {
    #finder;
    #idBytes;
    #result;
    #submodules = new Set();
    /** What was noticed for its name: where it is in the result, by all but the tree. */
    #reported = new Map();
    #header;
    #treeAt = 0;
    /** Names of the tree that were not searched to the end. */
    #unsearched = 0;
    #treeEnd = 0;
    /** @param idBytes of an object's id in a tree: 20 or 32 */
    constructor(finder, idBytes, result) {
        this.#finder = finder;
        this.#idBytes = idBytes;
        this.#result = result;
    }
    search(header, from, to) {
        this.#header = header;
        this.#treeAt = from;
        this.#unsearched = 0;
        this.#treeEnd = to;
        walkTree(header.buffer, from, to, this.#idBytes, this.#entry);
    }
    /** For the tree that stands at `#treeAt`; made once, since there are as many trees as there are other objects. */
    #entry = (buffer, modeAt, nameAt, nameEnd) => {
        if (endsInP8(buffer, nameAt, nameEnd))
            this.#name(this.#entryAt(buffer, modeAt, nameAt, nameEnd));
        if (isSubmodule(buffer, modeAt, nameAt))
            this.#submodule(buffer.toString('latin1', nameAt, nameEnd));
        if (mayHoldKey(nameAt, nameEnd))
            this.#searchName(buffer, modeAt, nameAt, nameEnd);
    };
    get #treeId() {
        return this.#header?.id ?? '';
    }
    #entryAt(buffer, modeAt, nameAt, nameEnd) {
        const mode = isSubmodule(buffer, modeAt, nameAt) ? '160000' : buffer.toString('latin1', modeAt, nameAt - 1);
        const objectId = buffer.toString('hex', nameEnd + 1, nameEnd + 1 + this.#idBytes);
        return { treeId: this.#treeId, name: buffer.toString('latin1', nameAt, nameEnd), mode, objectId };
    }
    #searchName(buffer, modeAt, nameAt, nameEnd) {
        const objectId = this.#treeId;
        const gaps = new search_gaps/* Gaps */.U();
        const unsearched = (start, end) => gaps.add(start - nameAt, end - nameAt);
        // Where damage cut off the id after the name, there is no such entry.
        const isWhole = nameEnd + 1 + this.#idBytes <= this.#treeEnd;
        // Of names that are alike git stores a few bytes each, as archives do of small files.
        for (const detection of this.#finder.find(buffer, nameAt, nameEnd, { unsearched, stored: 0 })) {
            this.#result.findings.push({
                ...detection,
                start: detection.start - this.#treeAt,
                end: detection.end - this.#treeAt,
                region: { ...BEGINNING, endLine: 1, endColumn: 1 },
                objectId,
                objectType: 'tree',
                within: [],
                ...(isWhole ? { entry: this.#entryAt(buffer, modeAt, nameAt, nameEnd) } : {}),
            });
        }
        const { message } = gaps;
        if (message === undefined || ++this.#unsearched > MOST_UNSEARCHED)
            return;
        const within = [buffer.toString('latin1', nameAt, nameEnd)];
        this.#result.notes.push({ kind: 'unsearched', objectId, within, message: `of its name, ${message}` });
    }
    /**
     * Each version of a folder has its entries: each is reported once, with the least of the trees' ids, so that the order does
     * not depend on the one in which they were read.
     */
    #name(entry) {
        const { names } = this.#result;
        const key = `${entry.objectId} ${entry.mode} ${entry.name}`;
        const at = this.#reported.get(key);
        if (at === undefined)
            this.#reported.set(key, names.push(entry) - 1);
        else if (entry.treeId < (names[at]?.treeId ?? ''))
            names[at] = entry;
    }
    /** Each version of a folder has its submodules: each name is reported once. */
    #submodule(name) {
        if (this.#submodules.has(name))
            return;
        this.#submodules.add(name);
        const message = 'a submodule is another repository, which is not read';
        this.#result.notes.push({ kind: 'submodule', objectId: this.#treeId, within: [name], message });
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/window-search.js



/** Searches one content that comes in windows, each repeating the end of the one before it; places are those of the whole. */
class WindowSearch {
    #finder;
    #unpacking;
    /** Of the whole content, until a window counted for it. */
    #stored;
    /** Where the next window begins in the whole content. */
    #offset = 0;
    #position = BEGINNING;
    #wide = false;
    /** Of the windows before, those that reach into this one. */
    #seen = [];
    /** What was not looked through to its end so far. */
    gaps = new search_gaps/* Gaps */.U();
    /** @param stored how many bytes the content takes in the repository: see `FindOptions` */
    constructor(finder, unpacking, stored) {
        this.#finder = finder;
        this.#unpacking = unpacking;
        this.#stored = stored;
    }
    /** Searches `buffer[from..to)`; `last` says that no window follows. */
    search(buffer, from, to, last) {
        if (this.#offset === 0)
            this.#wide = isWide(buffer, from);
        const before = this.#offset - from;
        const unsearched = (start, end) => this.gaps.add(before + start, before + end);
        const options = { unpacking: this.#unpacking, unsearched, stored: this.#stored };
        this.#stored = 0;
        const places = this.#finder.find(buffer, from, to, options);
        const fresh = places.filter(({ leak, start, end }) => !this.#isRepeated(leak, start + before, end + before));
        const found = withRegions(this.#position, buffer, from, fresh, before, this.#wide);
        if (!last) {
            const next = Math.max(from, to - batch_parser/* OVERLAP */.sH);
            this.#position = advance(this.#position, buffer, from, next, this.#wide);
            this.#offset += next - from;
            this.#seen = [...this.#seen, ...found].filter(({ end }) => end > this.#offset);
        }
        return found;
    }
    /** A form that goes over the border of windows may be reported twice, with different beginnings. */
    #isRepeated(leak, start, end) {
        return this.#seen.some((seen) => seen.leak === leak && seen.start < end && start < seen.end);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/armour-lines.js
const BEGIN = /-----BEGIN [A-Z0-9 ]{1,40}-----/;
const END = /-----END [A-Z0-9 ]{1,40}-----/;
const LF = 0x0a;
/** A line with an armour in it is no longer than this, in bytes, or it is no line that people look at. */
const armour_lines_LONGEST = 500;
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
        const text = content.subarray(start, start + armour_lines_LONGEST);
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

// EXTERNAL MODULE: ./build/src/leaks/objects/numbers.js
var numbers = __webpack_require__(2391);
;// CONCATENATED MODULE: ./build/src/leaks/search/line-hash.js

/** As many characters, white space left out, as GitHub takes from the start of a line on. */
const WINDOW = 100;
const FACTOR = 37;
const TWO_32 = 2 ** 32;
/** So many bytes are decoded at once. */
const PIECE = 64 * 1024;
/** Stands for the end of the file. */
const line_hash_END = 0xffff;
const TAB = 0x09;
const line_hash_LF = 0x0a;
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
    const lows = new numbers/* Numbers */.F();
    const highs = new numbers/* Numbers */.F();
    /** Where among the characters that count each line begins. */
    const starts = new numbers/* Numbers */.F();
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
            const skipped = code === SPACE || code === TAB || (code === line_hash_LF && afterCr);
            afterCr = code === CR;
            if (skipped)
                continue;
            if (isStart)
                starts.push(count);
            isStart = code === line_hash_LF || code === CR;
            push(code === CR ? line_hash_LF : code);
        }
        if (lows.length >= last)
            break;
    }
    if (isStart)
        starts.push(count);
    push(line_hash_END);
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

;// CONCATENATED MODULE: ./build/src/leaks/search/text-parts.js
const HEADERS = {
    author: "author's name or address",
    committer: "committer's name or address",
    tagger: "tagger's name or address",
    tag: 'name',
};
/** Says in which part of a commit or tag object a region begins, in words. */
function partsOf(content) {
    const end = content.indexOf('\n\n');
    const header = (end < 0 ? content : content.subarray(0, end)).toString('latin1').split('\n');
    return ({ line }) => {
        const text = header[line - 1];
        return text === undefined ? 'message' : (HEADERS[text.split(' ', 1)[0] ?? ''] ?? 'header');
    };
}

;// CONCATENATED MODULE: ./build/src/leaks/search/with-content.js



/**
 * The findings of one object with all that the report says of its content, so that no object is read again for it: armour
 * lines and, where they are wanted, line hashes of a blob; in which part of a commit or tag they are.
 *
 * @param content the whole object, and not what was unpacked from it
 */
function withContent(content, findings, hashesLines) {
    switch (findings[0]?.objectType) {
        case 'blob': {
            const inArchives = findings.filter(({ within }) => within.length > 0);
            const direct = findings.filter(({ within }) => within.length === 0);
            const found = [...withArmour(content, direct), ...inArchives];
            return hashesLines ? withLineHashes(content, found) : found;
        }
        case 'commit':
        case 'tag': {
            const partAt = partsOf(content);
            return findings.map((finding) => ({ ...finding, part: partAt(finding.region) }));
        }
        default:
            return findings;
    }
}
/** SARIF has no lines of what is in an archive: it is reported in the first line of the object. */
function withLineHashes(content, findings) {
    const lineOf = ({ within, region }) => (within.length > 0 ? 1 : region.line);
    const hashes = lineHashes(content, new Set(findings.map(lineOf)));
    return findings.map((finding) => ({ ...finding, lineHash: hashes.get(lineOf(finding)) }));
}

;// CONCATENATED MODULE: ./build/src/leaks/search/object-search.js















const NONE = [];
/** Searches git objects one after the other, and collects what it finds. */
class ObjectSearch {
    result = (0,findings/* noFindings */._I)();
    /**
     * Takes an object for which there was too little work left, with its length and what was found in it. It counts as not
     * read, and is to be read once more when others have left some. Undefined: such an object is reported.
     */
    putOff;
    #finder;
    #folder;
    #hashesLines;
    #excess;
    #trees;
    /** Of the object that is searched. */
    #header = '';
    #unpacking;
    #onStep;
    #large;
    /** For windows of what was unpacked and is too large to be held at once. */
    #room;
    constructor({ finder, idLength, folder, hashesLines = false, onStep, excess = new work_pool/* WorkPool */.m() }) {
        this.#hashesLines = hashesLines;
        this.#onStep = onStep ?? (() => { });
        this.#finder = finder;
        this.#trees = new TreeSearch(finder, idLength / 2, this.result);
        this.#folder = folder;
        this.#excess = excess;
        this.#unpacking = new packed/* Unpacking */.h(folder, (kind, message) => this.#note(this.#current, kind, [], message), excess);
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
        const options = { unpacking: this.#unpacking, unsearched, stored: header.stored };
        const detections = this.#finder.find(buffer, from, to, options);
        const found = () => detections.length > 0 ? withRegions(BEGINNING, buffer, from, detections, -from, isWide(buffer, from)) : NONE;
        if (this.putOff !== undefined && gaps.message !== undefined) {
            this.result.notes.length = notes;
            const direct = found().map((each) => ({ ...each, objectId: header.id, objectType: type, within: [] }));
            this.putOff(header.id, to - from, withContent(buffer.subarray(from, to), direct, this.#hashesLines));
            return;
        }
        this.#count(type, to - from);
        this.#noteGaps(this.#header, gaps, []);
        const before = this.result.findings.length;
        this.#keep(header.id, type, found(), []);
        if (type === 'blob')
            this.#blob(header, from, to);
        if (this.result.findings.length > before)
            this.#addFromContent(buffer.subarray(from, to), before);
    }
    /** Adds to the findings from a place in the result on what the report says of the content of their object. */
    #addFromContent(content, first) {
        const findings = this.result.findings.splice(first);
        for (const each of withContent(content, findings, this.#hashesLines))
            this.result.findings.push(each);
    }
    begin({ id, stored }, type, size) {
        this.#count(type, size);
        // Of an object that was cut off by damage nothing more comes.
        this.#large?.close();
        this.#header = id;
        this.#unpacking.begin(size);
        const windows = new WindowSearch(this.#finder, this.#unpacking, stored);
        this.#large = new LargeObject(id, type, size, windows, this.#folder);
        this.#noteUnread(id, 'unsearched', this.#large.unsearched);
    }
    window(buffer, from, fresh, to, last) {
        this.#onStep();
        const large = this.#large;
        if (large === undefined)
            throw new Error('A window of no object');
        const { id, type, windows, tree } = large;
        large.keep(buffer, from, fresh, to);
        if (tree === undefined)
            this.#keep(id, type, windows.search(buffer, from, to, last), []);
        if (!last)
            return;
        this.#large = undefined;
        if (tree !== undefined)
            this.#searchTree(id, tree.whole());
        this.#noteGaps(id, windows.gaps, []);
        this.#noteUnread(id, 'unread-archive', large.unread(buffer, from, to));
        try {
            const archive = large.archive();
            if (archive !== undefined)
                this.#archive(id, archive);
        }
        finally {
            large.close();
        }
    }
    #searchTree(id, buffer) {
        this.#trees.search({ id, buffer }, 0, buffer.length);
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
        if ((0,kinds/* mayBeWholeArchive */.CG)(buffer, from, to)) {
            this.#archive(header.id, new source/* MemorySource */.Zb(buffer.subarray(from, to)));
        }
        else if (isLfsPointer(buffer, from, to)) {
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
        reader.read(source, kind, new limits/* Budget */.__(source.size, this.#excess));
    }
    #content(id, content, within) {
        this.#onStep();
        const windows = new WindowSearch(this.#finder, this.#unpacking, 0);
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
    #keep(objectId, objectType, found, within) {
        for (const each of found) {
            if (within.length > 0)
                (0,findings/* forgetAround */.lw)(this.result.findings, objectId, each.leak, within);
            this.result.findings.push({ ...each, objectId, objectType, within });
        }
    }
    #noteUnread(objectId, kind, message) {
        if (message !== undefined)
            this.#note(objectId, kind, [], message);
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