"use strict";
exports.id = 580;
exports.ids = [580];
exports.modules = {

/***/ 812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ beginsDynamic),
/* harmony export */   U: () => (/* binding */ mayBeginDeflate)
/* harmony export */ });
/** How the first block is stored (RFC 1951, 3.2.3). */
const STORED = 0;
const FIXED = 1;
const DYNAMIC = 2;
const MOST_LITERALS = 29;
const MOST_DISTANCES = 29;
/** Of a code in which every string of bits has a meaning, in units of the longest code of seven bits. */
const COMPLETE = 128;
/** Of the fixed code the strings of seven bits below this are lengths of what stood before: nothing did, at the start. */
const FIRST_LITERAL = 24;
/** Ends a block: an empty one may stand before the first, where the writer was flushed. */
const END_OF_BLOCK = 0;
/** The longest head of a block whose codes are dynamic: 3 + 14 + 19 × 3 bits. */
const HEAD = 10;
/** Type of the block that begins at a place. */
function typeOf(bytes, at) {
    return (bytes[at] >> 1) & 3;
}
/**
 * Whether deflated data may begin at a place, by its first block: of other bytes, one in six looks so. It is far cheaper
 * than to inflate them. True where there are too few bytes to tell.
 */
function mayBeginDeflate(bytes, at) {
    if (bytes.length - at < HEAD)
        return true;
    switch (typeOf(bytes, at)) {
        case STORED:
            return (bytes.readUInt16LE(at + 1) ^ bytes.readUInt16LE(at + 3)) === 0xffff;
        case FIXED:
            return startsWithLiteral(bytes, at);
        default:
            return beginsDynamic(bytes, at);
    }
}
/** Whether a block of dynamic codes begins at a place, of which the code for the code lengths is a complete one. */
function beginsDynamic(bytes, at) {
    if (bytes.length - at < HEAD || typeOf(bytes, at) !== DYNAMIC)
        return false;
    const head = bytes.readUIntLE(at, 3);
    if (((head >> 3) & 31) > MOST_LITERALS || ((head >> 8) & 31) > MOST_DISTANCES)
        return false;
    const count = ((head >> 13) & 15) + 4;
    let sum = 0;
    for (let i = 0, bit = 17; i < count; i++, bit += 3) {
        const pair = bytes[at + (bit >> 3)] | ((bytes[at + (bit >> 3) + 1] ?? 0) << 8);
        const length = (pair >> (bit & 7)) & 7;
        if (length !== 0)
            sum += COMPLETE >> length;
    }
    return sum === COMPLETE;
}
/** Codes are packed from their highest bit on: the first seven bits behind the type, turned round. */
function startsWithLiteral(bytes, at) {
    const bits = bytes.readUInt16LE(at) >> 3;
    let code = 0;
    for (let i = 0; i < 7; i++)
        code = (code << 1) | ((bits >> i) & 1);
    return code === END_OF_BLOCK || code >= FIRST_LITERAL;
}


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryName)
/* harmony export */ });
/** An entry's name for people; one that is no UTF-8 keeps its bytes as characters of Latin-1. */
function entryName(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return bytes.toString('latin1');
    }
}


/***/ }),

/***/ 5547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ GZIP),
/* harmony export */   h: () => (/* binding */ readMember)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4047);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9693);


/** RFC 1952: two bytes of magic and the method; flags; time, system; then what the flags announce. */
const FIXED = 10;
const TRAILER = 8;
const HAS_CHECKSUM = 2;
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;
/** The longest name or comment that is looked for. */
const LONGEST = 64 * 1024;
/** The member of a gzip file that begins at `at`; undefined when none does. */
function readMember(source, at) {
    const header = source.read(at, at + FIXED + 2 * LONGEST);
    if (header.length < FIXED || header[0] !== 0x1f || header[1] !== 0x8b || header[2] !== 8)
        return undefined;
    const flags = header.readUInt8(3);
    let position = FIXED;
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
            name = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entryName */ .M)(header.subarray(position, end));
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
const GZIP = { name: 'gzip', magics: [(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .magic */ .G)('\x1f\x8b\x08')], read: readGzip };


/***/ }),

/***/ 9693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ magic),
/* harmony export */   w: () => (/* binding */ startsWith)
/* harmony export */ });
function magic(text, fits) {
    const bytes = Buffer.from(text, 'latin1');
    return fits === undefined ? { bytes } : { bytes, fits };
}
function startsWith(bytes, at, wanted) {
    for (let i = 0; i < wanted.length; i++) {
        if (bytes[at + i] !== wanted[i])
            return false;
    }
    return true;
}


/***/ }),

/***/ 6527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vx: () => (/* binding */ kinds_HEAD),
  sP: () => (/* binding */ kindByHead),
  l1: () => (/* binding */ mayBeArchive),
  DU: () => (/* binding */ mayBegin)
});

// UNUSED EXPORTS: KINDS

// EXTERNAL MODULE: ./build/src/leaks/archive/entries.js
var archive_entries = __webpack_require__(4047);
// EXTERNAL MODULE: ./build/src/leaks/archive/kind.js
var archive_kind = __webpack_require__(9693);
// EXTERNAL MODULE: ./build/src/leaks/archive/source.js
var archive_source = __webpack_require__(2086);
;// CONCATENATED MODULE: ./build/src/leaks/archive/ar.js



/** The magic, then for each member a head of 60 characters: its name in 16, its size in decimal from 48 on. */
const MAGIC = 8;
const HEAD = 60;
const NAME = 16;
/** Reads an ar archive, as static libraries and packages of Debian are. */
function readAr(source, entries) {
    for (let at = MAGIC; at + HEAD <= source.size;) {
        const head = source.read(at, at + HEAD).toString('latin1');
        const size = Number(head.slice(48, 58));
        if (!head.endsWith('`\n') || !Number.isSafeInteger(size) || size < 0) {
            entries.note('damaged-archive', [], 'the head of a member is damaged, and what lies behind it is not read');
            return;
        }
        entries.count();
        const start = at + HEAD;
        const name = (0,archive_entries/* entryName */.M)(Buffer.from(head.slice(0, NAME).replace(/\/? *$/, ''), 'latin1')) || 'table of members';
        if (start + size > source.size) {
            entries.note('damaged-archive', [name], 'a member is cut off, or claims more than there is');
        }
        if (size > 0)
            entries.stored([name], new archive_source/* Part */.eS(source, start, start + size));
        // Members begin at even places.
        at = start + size + (size % 2);
    }
}
const AR = { name: 'ar', magics: [(0,archive_kind/* magic */.G)('!<arch>\n')], read: readAr };

// EXTERNAL MODULE: ./build/src/leaks/archive/streams.js
var streams = __webpack_require__(9818);
;// CONCATENATED MODULE: ./build/src/leaks/archive/git-pack.js


/** What packs keep as differences can be read with their bases only. */
const DIFFERENCES = 'what it keeps as differences from other objects is not read';
const GIT_PACK = {
    name: 'git pack',
    magics: [(0,archive_kind/* magic */.G)('PACK\0\0\0')],
    read: streams/* readStreams */.O,
    unread: DIFFERENCES,
};

;// CONCATENATED MODULE: ./build/src/leaks/archive/git-bundle.js



/** A pack behind a list of refs. */
const GIT_BUNDLE = {
    name: 'git bundle',
    magics: [(0,archive_kind/* magic */.G)('# v2 git bundle\n'), (0,archive_kind/* magic */.G)('# v3 git bundle\n')],
    read: streams/* readStreams */.O,
    unread: DIFFERENCES,
};

// EXTERNAL MODULE: ./build/src/leaks/archive/gzip.js
var gzip = __webpack_require__(5547);
;// CONCATENATED MODULE: ./build/src/leaks/archive/pdf.js


const PDF = { name: 'PDF', magics: [(0,archive_kind/* magic */.G)('%PDF-')], read: streams/* readStreams */.O };

// EXTERNAL MODULE: ./build/src/leaks/archive/script.js
var script = __webpack_require__(4792);
;// CONCATENATED MODULE: ./build/src/leaks/archive/tar.js



const BLOCK = 512;
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
    for (let at = 0; at + BLOCK <= source.size;) {
        const header = source.read(at, at + BLOCK);
        // Old headers without magic are taken only where one is due.
        const isHeader = (at === expected || isUstar(header)) && isTarHeader(header, 0);
        if (!isHeader) {
            at += BLOCK;
            continue;
        }
        entries.count();
        while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= at)
            around.pop();
        const size = sizeOf(header);
        const start = at + BLOCK;
        const type = header[156];
        expected = start + Math.ceil(size / BLOCK) * BLOCK;
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
        const taken = entries.stored(names, new archive_source/* Part */.eS(source, start, start + size));
        at = start + Math.ceil(taken / BLOCK) * BLOCK;
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
    return (0,archive_entries/* entryName */.M)(end < 0 ? bytes : bytes.subarray(0, end));
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
            return (0,archive_entries/* entryName */.M)(record.subarray(equals + 1, -1));
        at += length;
    }
    return undefined;
}
const USTAR = Buffer.from('ustar');
/** It has no magic at its start: see `mayBeTar`. */
const TAR = { name: 'tar', magics: [], read: readTar, findsInner: true };
/** A cheap refusal of what cannot be the header of a tar: by the first letter of the magic, or the end of the mode. */
function mayBeTar(bytes, at) {
    const byte = bytes[at + 105];
    return bytes[at + 257] === USTAR[0] || byte === 0 || byte === 0x20 || (byte >= 0x30 && byte < 0x38);
}
/** Whether the block of 512 bytes at `at` is the header of a file in a tar: its checksum fits. */
function isTarHeader(bytes, at) {
    const ustar = (0,archive_kind/* startsWith */.w)(bytes, at + 257, USTAR);
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

;// CONCATENATED MODULE: ./build/src/leaks/archive/unread.js

/** Recognised, and not read: these formats need inflaters of their own. */
const UNREAD_KINDS = [
    // Behind the level stands the magic of a block or of the end.
    { name: 'bzip2', magics: [(0,archive_kind/* magic */.G)('BZh', (bytes, from) => bytes[from + 4] === 0x31 || bytes[from + 4] === 0x17)] },
    { name: 'xz', magics: [(0,archive_kind/* magic */.G)('\xfd7zXZ\0')] },
    { name: 'Zstandard', magics: [(0,archive_kind/* magic */.G)('\x28\xb5\x2f\xfd')] },
    { name: '7z', magics: [(0,archive_kind/* magic */.G)('7z\xbc\xaf\x27\x1c')] },
    { name: 'RAR', magics: [(0,archive_kind/* magic */.G)('Rar!\x1a\x07')] },
    { name: 'lzip', magics: [(0,archive_kind/* magic */.G)('LZIP\x01')] },
];

// EXTERNAL MODULE: ./build/src/leaks/archive/zip.js
var zip = __webpack_require__(3020);
// EXTERNAL MODULE: ./build/src/leaks/archive/zlib.js
var zlib = __webpack_require__(2910);
;// CONCATENATED MODULE: ./build/src/leaks/archive/kinds.js











/** All kinds of archives. A new one is one file and one row here. */
const KINDS = [
    zip/* ZIP */.wr,
    GIT_PACK,
    AR,
    GIT_BUNDLE,
    PDF,
    gzip/* GZIP */.P,
    zlib/* ZLIB */.ee,
    TAR,
    script/* SCRIPT */.M,
    ...UNREAD_KINDS,
];
/** As many bytes from the start of a content are needed to know its kind. */
const kinds_HEAD = 512;
/** By the first byte. */
const BY_FIRST = Array.from({ length: 256 }, (_, first) => {
    const magics = KINDS.flatMap((kind) => kind.magics.map((each) => ({ ...each, kind })));
    const some = magics.filter(({ bytes }) => bytes[0] === first);
    return some.length > 0 ? some : undefined;
});
/** Whether an archive may begin with this byte, tar aside. */
function mayBegin(byte) {
    return BY_FIRST[byte] !== undefined;
}
/**
 * The kind by the first bytes. Called for every blob there is: no allocation, and next to no work for most of them.
 * @param bytes a buffer that holds at least `HEAD` bytes of the content from `from` on, or all of it up to `to`
 */
function kindByHead(bytes, from, to) {
    if (to - from < 8)
        return undefined;
    const magics = BY_FIRST[bytes[from]];
    const kind = magics === undefined ? undefined : kindByMagic(magics, bytes, from);
    // The name of a tar's first file may begin as a zlib stream does.
    if (kind !== undefined && kind !== zlib/* ZLIB */.ee)
        return kind;
    return to - from >= kinds_HEAD && mayBeTar(bytes, from) && isTarHeader(bytes, from) ? TAR : kind;
}
function kindByMagic(magics, bytes, from) {
    for (const { kind, bytes: wanted, fits } of magics) {
        if ((0,archive_kind/* startsWith */.w)(bytes, from, wanted) && (fits === undefined || fits(bytes, from)))
            return kind;
    }
    return undefined;
}
/** Whether a content that begins so may be an archive, or have one at its end, as programs and images may. */
function mayBeArchive(bytes, from, to) {
    if (kindByHead(bytes, from, to) !== undefined)
        return true;
    const first = bytes[from] ?? 0;
    return first === 0x7f || first >= 0x80 || (0,zip/* isDosProgram */.Lc)(bytes, from) || (0,script/* isScript */.K)(bytes, from, to);
}


/***/ }),

/***/ 4792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isScript),
/* harmony export */   M: () => (/* binding */ SCRIPT)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9693);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);


const START = Buffer.from('#!');
/** Whether a content is a script, behind which anything may stand, such as the archive that it unpacks. */
function isScript(bytes, from, to) {
    return to - from > START.length && (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .startsWith */ .w)(bytes, from, START);
}
/** It begins as any script, and is one of ours where gzip stands in it: see `kindOf` in archive.ts. */
const SCRIPT = { name: 'script', magics: [], read: _streams_js__WEBPACK_IMPORTED_MODULE_0__/* .readStreams */ .O };


/***/ }),

/***/ 2086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zb: () => (/* binding */ MemorySource),
/* harmony export */   _n: () => (/* binding */ FileSource),
/* harmony export */   eS: () => (/* binding */ Part),
/* harmony export */   qh: () => (/* binding */ indexOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

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
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.#file, bytes, filled, bytes.length - filled, from + filled);
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


/***/ }),

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readStreams)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _deflate_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(812);
/* harmony import */ var _gzip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5547);
/* harmony import */ var _zlib_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2910);




/** So much is looked through at once. */
const WINDOW = 1024 ** 2;
/** The first bytes of a stream tell whether it is one: of others, nearly none inflate so far. */
const TRIAL = 512;
const LARGEST_TRIAL = 1024 ** 2;
/** Streams that hold less than the shortest key are passed over. */
const SHORTEST = 64;
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
    for (let position = from; position < source.size; position += WINDOW) {
        const window = source.read(position, position + WINDOW + 1);
        for (let i = 0; i + 1 < window.length; i++) {
            const first = window[i];
            if ((0,_zlib_js__WEBPACK_IMPORTED_MODULE_2__/* .beginsZlib */ .Gh)(first) ? (0,_zlib_js__WEBPACK_IMPORTED_MODULE_2__/* .isZlibHeader */ .l8)(first, window[i + 1]) : first === 0x1f && window[i + 1] === 0x8b) {
                return position + i;
            }
        }
    }
    return source.size;
}
function startOfStream(source, at) {
    return (0,_zlib_js__WEBPACK_IMPORTED_MODULE_2__/* .beginsZlib */ .Gh)(source.read(at, at + 1)[0]) ? at + 2 : (0,_gzip_js__WEBPACK_IMPORTED_MODULE_1__/* .readMember */ .h)(source, at)?.start;
}
function inflates(bytes) {
    if (!(0,_deflate_block_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeginDeflate */ .U)(bytes, 0))
        return false;
    try {
        const options = { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST_TRIAL };
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(bytes, options).length >= SHORTEST;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    }
}


/***/ }),

/***/ 3020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ isDosProgram),
/* harmony export */   uP: () => (/* binding */ endsAsZip),
/* harmony export */   wr: () => (/* binding */ ZIP)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4047);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9693);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4792);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2086);




/** PKWARE's APPNOTE 4.3.7: the header before each file. */
const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1');
const HEADER_LENGTH = 30;
/** What may stand behind a file: a descriptor, the next file, the directory. */
const NEXT = ['PK\x07\x08', 'PK\x03\x04', 'PK\x01\x02'].map((text) => Buffer.from(text, 'latin1'));
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
        const at = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .qh)(source, LOCAL_HEADER, position);
        if (at < 0)
            return;
        const header = readHeader(source, at);
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
            position += entries.stored(names, new _source_js__WEBPACK_IMPORTED_MODULE_1__/* .Part */ .eS(source, header.start, end));
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
function readHeader(source, at) {
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
    const size = sizeOf(fixed.readUInt32LE(18), variable.subarray(nameLength));
    return {
        name: (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .entryName */ .M)(variable.subarray(0, nameLength)),
        method,
        encrypted: (flags & 1) !== 0,
        start,
        size: toldLater && size === 0 ? undefined : size,
    };
}
/** The size of the compressed content; above 4 GiB it stands in the extra field with the id 1 (APPNOTE 4.5.3). */
function sizeOf(size, extra) {
    if (size !== 0xffffffff)
        return size;
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) === 1 && at + 20 <= extra.length)
            return Number(extra.readBigUInt64LE(at + 12));
    }
    return size;
}
function sizeUpToNext(source, start) {
    const ends = NEXT.map((signature) => (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .qh)(source, signature, start)).filter((end) => end >= 0);
    return (ends.length > 0 ? Math.min(...ends) : source.size) - start;
}
/** A file, the end of an empty archive, the mark of a split one. */
const SIGNATURES = ['\x03\x04', '\x05\x06', '\x07\x08'];
const ZIP = {
    name: 'zip',
    magics: SIGNATURES.map((signature) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .magic */ .G)(`PK${signature}`)),
    read: readZip,
    findsInner: true,
};
const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1');
const END_LENGTH = 22;
const DOS_PROGRAM = Buffer.from('MZ');
/** How much before the end of a content is looked through for the end of a zip with a comment behind it. */
const LONGEST_COMMENT = 1024;
/** Whether a zip ends here, whatever stands before it: a self-extracting program, a script, an image. */
function endsAsZip(bytes, from, to) {
    const exact = to - END_LENGTH;
    if (exact < from)
        return false;
    if ((0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .startsWith */ .w)(bytes, exact, END_OF_ZIP))
        return true;
    const first = bytes[from] ?? 0;
    const isText = first === 9 || first === 10 || first === 13 || (first >= 0x20 && first < 0x7f);
    if (isText && !isDosProgram(bytes, from) && !(0,_script_js__WEBPACK_IMPORTED_MODULE_0__/* .isScript */ .K)(bytes, from, to))
        return false;
    const tail = bytes.subarray(Math.max(from, exact - LONGEST_COMMENT), to);
    return tail.lastIndexOf(END_OF_ZIP) >= 0;
}
/** Whether a content is a program of DOS or Windows, which may unpack itself. */
function isDosProgram(bytes, from) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .startsWith */ .w)(bytes, from, DOS_PROGRAM);
}


/***/ }),

/***/ 2910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ beginsZlib),
/* harmony export */   ee: () => (/* binding */ ZLIB),
/* harmony export */   l8: () => (/* binding */ isZlibHeader)
/* harmony export */ });
/** The method in the first byte; the upper half of that byte is the window: 0 for 256 bytes, 7 for 32 KiB (RFC 1950). */
const DEFLATE = 8;
const WINDOWS = 8;
/** Whether a byte may begin a zlib stream. */
function beginsZlib(first) {
    return first !== undefined && (first & 0x8f) === DEFLATE;
}
/** Whether these bytes begin a zlib stream (RFC 1950) with a window of any size and no dictionary. */
function isZlibHeader(first, second) {
    if (first === undefined || second === undefined || !beginsZlib(first))
        return false;
    return ((first << 8) | second) % 31 === 0 && (second & 0x20) === 0;
}
/** Whether a byte may begin the first block of deflated data (RFC 1951): of the four types there are three. */
function isBlock(byte) {
    return byte !== undefined && (byte & 6) !== 6;
}
function fits(bytes, from) {
    return isZlibHeader(bytes[from], bytes[from + 1]) && isBlock(bytes[from + 2]);
}
/** A zlib stream (RFC 1950). Much text begins as one does, so one that does not inflate is none. */
function readZlib(source, entries) {
    entries.count();
    entries.deflated(['zlib content'], source, 2);
}
const ZLIB = {
    name: 'zlib',
    // By the first byte, which holds the size of the window.
    magics: Array.from({ length: WINDOWS }, (_, size) => ({ bytes: Buffer.of((size << 4) | DEFLATE), fits })),
    read: readZlib,
};


/***/ }),

/***/ 580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Detector: () => (/* binding */ Detector)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/assembly/layout.js
/**
 * Where things lie in the memory of the quick look: read by AssemblyScript and by TypeScript, so it holds nothing but
 * constants. All are bytes, unless they say otherwise.
 */
/** Every literal has this many bytes. */
const LITERAL_LENGTH = 8;
/** Places of literals closer than this are told once. */
const GAP = 1024;
/** What a character may be a part of, one bit each. */
const BASE64 = 1;
const HEX = 2;
const SPACE = 4;
/** All that may stand in and between numbers. */
const NUMBERS = 8;
const DIGIT = 16;
/** So many characters are looked at together when runs of a kind are looked for. */
const PROBE = 24;
/** Of these, so many are digits of some base where numbers stand, whatever is between them. */
const FEWEST_DIGITS = 4;
/** A line of wrapped base64 or hex is at least this long. */
const LINE = 60;
/** Shorter runs hold no key under two encodings, and none under base32. */
const SHORTEST = 107;
/** Between two lines of one run: a line break and an indentation. */
const LONGEST_GAP = 64;
/** The shortest key in hex, in lines of no even length. */
const SHORTEST_NUMBERS = 140;
/** Patterns: as many as a word has bits. */
const MOST_PATTERNS = 64;
/** Literals, by open addressing: slots of their halves, and of what they trigger (two bytes each). */
const SLOT_BITS = 12;
const SLOTS = 4096;
const TABLES = 1024;
const LOW_HALVES = TABLES;
const HIGH_HALVES = LOW_HALVES + 4 * SLOTS;
const TRIGGERS = HIGH_HALVES + 4 * SLOTS;
/**
 * What four bytes anywhere in a literal may be, by two hashes of them: `STEP` where they may, so that it is added to the
 * place of the next candidate, else 0.
 */
const STEP = 4;
const FIRST_BITS = 17;
const FIRST_FILTER = TRIGGERS + 2 * SLOTS;
const SECOND_BITS = 18;
const SECOND_FILTER = FIRST_FILTER + 131072;
/** What the last four bytes of a literal may be, by a hash of 16 bits: a bit each. */
const ENDINGS = SECOND_FILTER + 262144;
/** By the place in a literal, then by the byte: the patterns that allow it there, a bit each in eight bytes. */
const ALLOWED = ENDINGS + 8192;
/** What each pattern triggers, two bytes. */
const PATTERN_TRIGGERS = ALLOWED + 8 * 256 * 8;
/** The kinds of a character, by the byte; … */
const KINDS = PATTERN_TRIGGERS + 2 * MOST_PATTERNS;
/**
 * … and by its halves: a byte is of a kind where the entries for both halves have a bit in common. 16 entries for the
 * lower half and 16 for the higher one, of base64 and then of numbers.
 */
const KIND_HALVES = KINDS + 256;
const TABLES_END = KIND_HALVES + 64;
/** Of numbers: the value of each digit by its byte, more than 15 for all other characters; … */
const DIGIT_VALUES = TABLES_END;
/** … of the bytes that are looked for, what the last 16 bits may be, a bit each; and they themselves, by open addressing. */
const KNOWN_ENDINGS = DIGIT_VALUES + 256;
const KNOWN_BITS = 8;
const KNOWN_SLOTS = KNOWN_ENDINGS + 8192;
const NUMERALS_END = KNOWN_SLOTS + 1024;
/** Places of numbers closer than this are told once. */
const NUMERALS_GAP = 512;
/** Of samples: the value of each digit of base64 by its byte, in either alphabet; what each byte may be in a text; … */
const BASE64_VALUES = NUMERALS_END;
const TEXT_KINDS = BASE64_VALUES + 256;
/** … and 1 for those with which an archive, compressed bytes or DER may begin. */
const HEADS = TEXT_KINDS + 256;
const SAMPLES_END = HEADS + 256;
/** Point and private number of a key, which are known by their length alone; and how far off a run of them may be. */
const BARE_NUMBERS = 97;
const AROUND_NUMBERS = 4;
/** From this length on a run may hold a header of tar. */
const LONG_RUN = 640;
/** Bytes are looked at in pieces that stay in the cache of a processor. */
const LONGEST_PIECE = 262144;
/** Places at which a literal may lie: four bytes each. One in five bytes at the most, and one beyond. */
const CANDIDATES = SAMPLES_END;
/** Results: of a literal its offset, and its triggers where they are asked for; of a run an offset and two ends. */
const RESULTS = CANDIDATES + LONGEST_PIECE;
/** Room for bytes that are read to this place, and so need not be copied; and for those that are, piece by piece. */
const ROOM = RESULTS + 8 * LONGEST_PIECE;
const ROOM_LENGTH = 4194304;
const PIECE = ROOM + ROOM_LENGTH;
/** Up to 16 bytes are read at once. */
const MEMORY = PIECE + LONGEST_PIECE + 16;

// EXTERNAL MODULE: ./build/src/leaks/detect/key-head.js
var key_head = __webpack_require__(8266);
;// CONCATENATED MODULE: ./build/src/leaks/detect/surroundings.js

/** Armour and the first line of a key, with prefixes and quotes. */
const HEAD_REACH = 400;
const HEAD = new RegExp(key_head/* KEY_HEAD */.J);
/** What every head begins with. */
const FIRST = 'M'.charCodeAt(0);
/** Letters and digits 2; the other characters of base64 1; all else 0. */
const PIECES = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9]/.test(character))
        return 2;
    return /[+/]/.test(character) ? 1 : 0;
});
/** Shorter runs without a letter or a digit are operators between two strings. */
const SHORTEST_PIECE = 3;
/** The pieces that are joined, and where each of their characters stood; of the last search alone. */
const joined = Buffer.alloc(HEAD_REACH);
const places = new Int32Array(HEAD_REACH);
/**
 * Where a key in base64 may begin near the words of armour at `at`, in pieces however small.
 *
 * @returns -1 where none does
 */
function keyNear(bytes, at) {
    const to = Math.min(bytes.length, at + HEAD_REACH);
    let from = at;
    while (from < to && bytes[from] !== FIRST)
        from++;
    let length = 0;
    for (let start = from, end = from; start < to; start = end + 1) {
        const before = length;
        let kinds = 0;
        for (end = start; end < to && PIECES[bytes[end]] !== 0; end++) {
            kinds |= PIECES[bytes[end]];
            joined[length] = bytes[end];
            places[length++] = end;
        }
        if (kinds < 2 && end - start < SHORTEST_PIECE)
            length = before;
    }
    if (length === 0)
        return -1;
    const head = HEAD.exec(joined.toString('latin1', 0, length))?.index;
    return head === undefined ? -1 : places[head];
}
/** How far the numbers of a JSON Web Key stand from the name of its curve. */
const NUMBERS_REACH = 4096;
/** Three numbers of 43 characters, some of them escaped and therefore no part of a run. */
const FEWEST = 80;
const SHORTEST_RUN = 10;
/** One number alone is enough where it is whole. */
const NUMBER = 43;
/** Digits 3; the other characters of base64 1; all else 0. */
const surroundings_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
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
    for (let start = from, end = from; start < to && count < FEWEST; start = end + 1) {
        let kinds = 0;
        for (end = start; end < to && surroundings_KINDS[bytes[end]] !== 0; end++)
            kinds |= surroundings_KINDS[bytes[end]];
        if (kinds !== 3 || end - start < SHORTEST_RUN)
            continue;
        if (end - start === NUMBER)
            return true;
        count += end - start;
    }
    return count >= FEWEST || bytes.subarray(from, to).includes('priv:');
}
/** What may stand between two bytes in hex: suffixes, separators, casts and prefixes. */
const BETWEEN = String.raw `(?:[hul]|_?u8)?(?:\.to\w+\(\))?[\s,.:;"'=|()-]*(?:byte\)\s*|\\?\\u00|\\?\\x|&h|[0x]?x|%|0)?`;
/** Of a key in DER, of the words of armour, and of the body of a PEM at each alignment: what spelled bytes must be. */
const SPELLED_HEX = new RegExp([`86 48 ce`, '48 ce 3d', '45 20 4b', '4b 6f 5a', '47 53 4d', '6b 6a 4f']
    .map((group) => group.replaceAll(' ', BETWEEN))
    .join('|'), 'i');
/** Words of C, with the last byte first. */
const SWAPPED = /862a,?\s+(?:0x)?ce48|4886,?\s+(?:0x)?3dce/i;
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
        SWAPPED.test(near) ||
        SPELLED_NUMBERS.test(`${near.replace(NO_NUMBER, ',')},`) ||
        SPELLED_OCTAL.test(near));
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/run-kinds.js

/** What a byte may be a part of, one bit each: by byte. */
const run_kinds_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    let kinds = 0;
    if (/[A-Za-z0-9+/_-]/.test(character))
        kinds |= BASE64;
    if (/[0-9a-fA-F]/.test(character))
        kinds |= HEX;
    if (/[ \t\r\n]/.test(character))
        kinds |= SPACE;
    if (/[\t\r\n -@[-`{-~a-fhuxA-FHUX]/.test(character))
        kinds |= NUMBERS;
    if (/[0-9]/.test(character))
        kinds |= DIGIT;
    return kinds;
});
/** Whether all bytes between two offsets are of a kind. */
function areAll(kind, bytes, start, end) {
    for (let i = start; i < end; i++)
        if ((run_kinds_KINDS[bytes[i]] & kind) === 0)
            return false;
    return true;
}
/** Where the bytes of a kind around `at` begin, at or behind `from`. */
function startOfRun(kind, bytes, at, from) {
    let start = at;
    while (start > from && (run_kinds_KINDS[bytes[start - 1]] & kind) !== 0)
        start--;
    return start;
}
/** Where the bytes of a kind that begin at `at` end, at or before `to`. */
function endOfRun(kind, bytes, at, to) {
    let end = at;
    while (end < to && (run_kinds_KINDS[bytes[end]] & kind) !== 0)
        end++;
    return end;
}
/** The offsets at which the runs of a kind begin and end that have at least so many bytes. */
function runsOf(kind, bytes, least) {
    const table = run_kinds_KINDS;
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/tables.js


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
    /** A file of gzip begins. */
    gzip: 512,
};
/** As in assembly/quick-look.ts: odd numbers with bits as good as random (those of MurmurHash3 and of the golden ratio). */
const FIRST_FACTOR = 0x9e3779b1;
const SECOND_FACTOR = 0xc2b2ae35;
const SLOT_FACTOR = 0x85ebca6b;
/** Four bytes are looked at at once. */
const WINDOW = 4;
/** What the search for literals goes by, as it lies in the memory of the code that searches: see assembly/layout.ts. */
class Tables {
    /** From `TABLES` to `TABLES_END`. */
    image;
    #view;
    #literals = 0;
    /** What each of the patterns that the code knows allows at its places. */
    #patterns = [];
    constructor(image) {
        this.image = image;
        this.#view = new DataView(image.buffer, image.byteOffset);
    }
    static empty() {
        const tables = new Tables(new Uint8Array(TABLES_END - TABLES));
        tables.image.set(run_kinds_KINDS, KINDS - TABLES);
        tables.image.set([...halvesOf(BASE64), ...halvesOf(NUMBERS)], KIND_HALVES - TABLES);
        return tables;
    }
    /** @param image of tables that were filled before */
    static from(image) {
        return new Tables(image);
    }
    /** Adds the literal of eight bytes that starts at `offset`. */
    add(bytes, offset, trigger) {
        const literal = new DataView(bytes.buffer, bytes.byteOffset + offset, LITERAL_LENGTH);
        const low = literal.getInt32(0, true);
        const high = literal.getInt32(WINDOW, true);
        const slot = this.#slot(low, high);
        const known = this.#view.getUint16(TRIGGERS - TABLES + 2 * slot, true);
        this.#view.setUint16(TRIGGERS - TABLES + 2 * slot, known | trigger, true);
        if (known !== 0)
            return;
        if (++this.#literals > SLOTS / 2)
            throw new Error('The table of literals is full.');
        this.#view.setInt32(LOW_HALVES - TABLES + 4 * slot, low, true);
        this.#view.setInt32(HIGH_HALVES - TABLES + 4 * slot, high, true);
        for (let at = 0; at <= LITERAL_LENGTH - WINDOW; at++)
            this.#addWindow(literal.getInt32(at, true));
        this.#addEnding(high);
    }
    /**
     * Adds a pattern. The code knows so many of them; each further one shares the bit of the one that it is most like, which
     * then allows some more strings: what does not belong to a key is recognised later.
     */
    addPattern(pattern, trigger) {
        const number = this.#patterns.length < MOST_PATTERNS ? this.#patterns.length : this.#mostLike(pattern, trigger);
        this.#patterns[number] = union(this.#patterns[number], pattern);
        const at = PATTERN_TRIGGERS - TABLES + 2 * number;
        this.#view.setUint16(at, this.#view.getUint16(at, true) | trigger, true);
        pattern.forEach((characters, place) => {
            for (const character of characters) {
                const at = ALLOWED - TABLES + 8 * ((place << 8) | character.charCodeAt(0));
                this.#view.setBigUint64(at, this.#view.getBigUint64(at, true) | (1n << BigInt(number)), true);
            }
        });
        for (let at = 0; at <= LITERAL_LENGTH - WINDOW; at++) {
            for (const window of windowsOf(pattern.slice(at, at + WINDOW)))
                this.#addWindow(window);
        }
        for (const ending of windowsOf(pattern.slice(-WINDOW)))
            this.#addEnding(ending);
    }
    /** The pattern with this trigger, or with any, that has to allow the fewest more characters. */
    #mostLike(pattern, trigger) {
        const growths = this.#patterns.map((other, number) => {
            const isOther = this.#view.getUint16(PATTERN_TRIGGERS - TABLES + 2 * number, true) !== trigger;
            return sizeOf(union(other, pattern)) - sizeOf(other) + (isOther ? 256 * LITERAL_LENGTH : 0);
        });
        return growths.indexOf(Math.min(...growths));
    }
    /** The slot that holds these halves, or the free one where they belong. */
    #slot(low, high) {
        let slot = Math.imul(low ^ Math.imul(high, FIRST_FACTOR), SLOT_FACTOR) >>> (32 - SLOT_BITS);
        while (this.#view.getUint16(TRIGGERS - TABLES + 2 * slot, true) !== 0 &&
            (this.#view.getInt32(LOW_HALVES - TABLES + 4 * slot, true) !== low ||
                this.#view.getInt32(HIGH_HALVES - TABLES + 4 * slot, true) !== high)) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
    #addWindow(window) {
        this.image[FIRST_FILTER - TABLES + (Math.imul(window, FIRST_FACTOR) >>> (32 - FIRST_BITS))] = STEP;
        this.image[SECOND_FILTER - TABLES + (Math.imul(window, SECOND_FACTOR) >>> (32 - SECOND_BITS))] = STEP;
    }
    #addEnding(ending) {
        const hash = Math.imul(ending, FIRST_FACTOR) >>> 16;
        const at = ENDINGS - TABLES + (hash >>> 3);
        this.image[at] = this.image[at] | (1 << (hash & 7));
    }
}
function union(pattern, other) {
    return other.map((characters, place) => [...new Set((pattern?.[place] ?? '') + characters)].join(''));
}
function sizeOf(pattern) {
    return pattern.reduce((sum, { length }) => sum + length, 0);
}
/** Four places of a pattern in all their combinations, as numbers whose lowest byte is the first. */
function windowsOf(places) {
    return places.reduce((windows, allowed, place) => windows.flatMap((window) => [...allowed].map((character) => window | (character.charCodeAt(0) << (8 * place)))), [0]);
}
/** The characters of a kind as `KIND_HALVES` has them: a bit for each set of lower halves that some higher half allows. */
function halvesOf(kind) {
    const sets = [];
    const high = Array.from({ length: 16 }, (_, upper) => {
        const lower = Array.from({ length: 16 }, (_, half) => (run_kinds_KINDS[(upper << 4) | half] & kind) !== 0);
        if (!lower.includes(true))
            return 0;
        const set = lower.map(Number).join('');
        if (!sets.includes(set))
            sets.push(set);
        return 1 << sets.indexOf(set);
    });
    if (sets.length > 8)
        throw new Error('The characters of a kind lie too far apart.');
    const low = Array.from({ length: 16 }, (_, half) => sets.reduce((bits, set, bit) => bits | (set[half] === '1' ? 1 << bit : 0), 0));
    return [...low, ...high];
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/candidate.js



const NOTHING = {
    source: 'keyword',
    trigger: 0,
    notation: 'none',
    owner: undefined,
    isName: false,
    isInStrings: false,
    run: undefined,
};
const ARMOUR = { ...NOTHING, source: 'armour' };
const candidate_NUMBER = { ...NOTHING, source: 'number' };
const COMPRESSED = { ...NOTHING, source: 'compressed' };
function candidateOfRun(run) {
    return { ...NOTHING, source: 'run', run };
}
/** A keyword that one decoder alone declares. */
function candidateOfOwner(trigger, owner) {
    return { ...NOTHING, trigger, notation: 'own', owner };
}
/** The keyword at `at` as a candidate, words of armour aside. */
function candidateOf(trigger, bytes, at, recognisers) {
    if ((trigger & (TRIGGER.body | TRIGGER.token | TRIGGER.jwk)) === 0)
        return { ...NOTHING, trigger };
    const isName = trigger === TRIGGER.jwk;
    const known = notationOf(bytes, at);
    const isInStrings = known === undefined && IN_STRINGS.test(keywordAt(bytes, at));
    const [notation, owner] = known === undefined ? recognised(bytes, at, recognisers) : [known, undefined];
    if (isName && notation !== 'wide' && !isJwkNear(bytes, at))
        return { ...NOTHING, trigger };
    return { ...NOTHING, trigger, notation, owner, isName, isInStrings };
}
function recognised(bytes, at, recognisers) {
    const place = { bytes, at, keyword: keywordAt(bytes, at) };
    for (const { name, recognises } of recognisers) {
        const notation = recognises?.(place);
        if (notation !== undefined)
            return [notation, name];
    }
    return [isSpelledNear(bytes, at, place.keyword) ? 'spelled' : 'none', undefined];
}
/** The eight characters at `at`, in Latin-1. */
function keywordAt(bytes, at) {
    return bytes.toString('latin1', at, at + LITERAL_LENGTH);
}
const candidate_HEX = 1;
const candidate_BASE64 = 2;
const PRINTABLE = 4;
const candidate_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9a-fA-F-]/.test(character))
        return candidate_HEX | candidate_BASE64 | PRINTABLE;
    if (/[A-Za-z0-9+/_]/.test(character))
        return candidate_BASE64 | PRINTABLE;
    return /[\t\n\r -~]/.test(character) ? PRINTABLE : 0;
});
/** Strings in which bytes are escaped or stand one by one may be parts of a longer one. */
const IN_STRINGS = /\\|(["']).\1/;
/** What the characters of a keyword are; undefined where the text around has to be looked at. */
function notationOf(bytes, at) {
    let all = candidate_HEX | candidate_BASE64 | PRINTABLE;
    let marked = false;
    for (let i = at; i < at + LITERAL_LENGTH; i++) {
        const byte = bytes[i];
        if (byte === 0)
            return 'wide';
        all &= candidate_KINDS[byte];
        if (isMark(byte))
            marked = true;
    }
    if ((all & PRINTABLE) === 0)
        return marked ? 'marked' : 'binary';
    if ((all & candidate_HEX) !== 0)
        return 'hex';
    return (all & candidate_BASE64) === 0 ? undefined : 'base64';
}
/** UTF-8 beyond ASCII, a backslash, a percent sign or an ampersand. */
function isMark(byte) {
    return byte === 0xc2 || byte === 0xc3 || byte === 0x5c || byte === 0x25 || byte === 0x26;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/literal-forms.js
/** The encodings that change every character. */
function dense(form) {
    return [...base64(form), ...hex(form), wide(form)];
}
/** The characters that are the same whatever stands around, at each of three alignments, in both alphabets. */
function base64(form) {
    return [0, 1, 2].flatMap((before) => {
        const encoded = Buffer.concat([Buffer.alloc(before), form]).toString('base64');
        const characters = encoded.slice(Math.ceil((before * 4) / 3), Math.floor(((before + form.length) * 4) / 3));
        const forms = [literal_forms_text(characters)];
        if (/[+/]/.test(characters))
            forms.push(literal_forms_text(characters.replaceAll('+', '-').replaceAll('/', '_')));
        return forms;
    });
}
/**
 * The same in the alphabet of uuencode, in which each value is a character 32 above it: a space for zero, or a grave
 * accent in its place.
 */
function uuencode(form) {
    return [0, 1, 2].flatMap((before) => {
        const characters = Buffer.concat([Buffer.alloc(before), form]).toString('base64');
        const whole = characters.slice(Math.ceil((before * 4) / 3), Math.floor(((before + form.length) * 4) / 3));
        return [0, 64].map((zero) => Buffer.from(Array.from(whole, (character) => 32 + (literal_forms_BASE64.indexOf(character) || zero))));
    });
}
const literal_forms_BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function hex(form) {
    const lower = form.toString('hex');
    const upper = lower.toUpperCase();
    return lower === upper ? [literal_forms_text(lower)] : [literal_forms_text(lower), literal_forms_text(upper)];
}
/** UTF-16, both byte orders: they differ in where they start only. */
function wide(form) {
    return Buffer.from(form.toString('latin1'), 'utf16le').subarray(0, -1);
}
function bytes(hexDigits) {
    return Buffer.from(hexDigits, 'hex');
}
function literal_forms_text(characters) {
    return Buffer.from(characters, 'latin1');
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/constant-bytes.js

/** In every PKCS#8 key of P-256: the algorithm (RFC 5480) and the tag of what follows. */
const ALGORITHM = bytes('301306072a8648ce3d020106082a8648ce3d03010704');
/** Where its first object identifier begins. */
const OID = 4;
/** In SEC1, and within Apple's keys, between scalar and point. */
const MIDDLE = bytes('a00a06082a8648ce3d030107a14403420004');
/** Where the curve is spelled out: the OID of prime fields, and of the prime its tag and its length. */
const EXPLICIT = bytes('06072a8648ce3d0101022100');
/** Of the armour of a key. */
const WORDS = literal_forms_text('PRIVATE KEY');
/** Line breaks cut keywords: any stretch of constant bytes of these lengths holds a whole one, in one encoding or more. */
const STRETCH = { one: 15, more: 20 };
/** What stands in the body of every PEM file. */
function bodiesInBase64() {
    return [ALGORITHM, MIDDLE].flatMap(base64);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/keyword.js

/** The eight bytes of `form` from `at` on. */
function exactly(form, trigger, at = 0) {
    return { bytes: bytesOf(form).subarray(at, at + LITERAL_LENGTH), trigger };
}
/** So many keywords of `form` that every `stretch` bytes of it hold one: line breaks may cut it. */
function covering(form, trigger, stretch = form.length) {
    const bytes = bytesOf(form);
    const last = bytes.length - LITERAL_LENGTH;
    const keywords = [];
    if (last < 0)
        return keywords;
    for (let from = 0; from <= Math.max(0, bytes.length - stretch);) {
        let best = from;
        let lowest = Number.POSITIVE_INFINITY;
        const farthest = Math.min(last, from + stretch - LITERAL_LENGTH);
        // Where every other byte is zero, one place is as good as another.
        for (let at = bytes[1] === 0 ? farthest : from; at <= farthest; at++) {
            const cost = commonness(bytes, at);
            if (cost <= lowest) {
                lowest = cost;
                best = at;
            }
        }
        keywords.push(exactly(bytes, trigger, best));
        from = best + 1;
    }
    return keywords;
}
function bytesOf(form) {
    return typeof form === 'string' ? Buffer.from(form, 'latin1') : form;
}
/** How common the last characters of a keyword are in ordinary texts, by rule of thumb. */
function commonness(form, at) {
    return 4 * pair(form, at + 6) + 2 * pair(form, at + 5) + pair(form, at + 4);
}
const OTHER = 0;
const keyword_DIGIT = 1;
const LOWER = 2;
const UPPER = 3;
const keyword_SPACE = 4;
const keyword_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9]/.test(character))
        return keyword_DIGIT;
    if (/[a-z]/.test(character))
        return LOWER;
    if (/[A-Z]/.test(character))
        return UPPER;
    return /[ \n,]/.test(character) ? keyword_SPACE : OTHER;
});
function pair(form, at) {
    const first = keyword_KINDS[form[at]];
    const second = keyword_KINDS[form[at + 1]];
    if (second === keyword_SPACE)
        return 4;
    if (first !== second || first === OTHER)
        return 0;
    return first === UPPER ? 2 : 5;
}

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

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/applies.js

/** What decoders say of the candidates that they apply to. Those that share a function here are tried together. */
/** Base64, or hex digits, which may be of base64. */
function isBase64({ source, notation, run }) {
    if (source === 'run')
        return run === 'base64';
    return notation === 'base64' || notation === 'hex';
}
function isBase32({ run }) {
    return run === 'base32';
}
/** Hex digits, together or one byte after the other. */
function isHex({ source, notation, run, isName }) {
    if (source === 'run')
        return run === 'hex';
    return source === 'number' || (!isName && (notation === 'hex' || notation === 'spelled'));
}
/** Bytes that are written as numbers. */
function isNumbers({ source, notation, isName }) {
    return source === 'number' || (!isName && (notation === 'hex' || notation === 'spelled'));
}
function isWide({ trigger, notation }) {
    return (trigger & TRIGGER.wide) !== 0 || notation === 'wide';
}
function isCompressed({ source, trigger }) {
    return source === 'compressed' || (trigger & TRIGGER.gzip) !== 0;
}
/** Text that may be written in pieces: base64, and strings with one byte each. */
function isInPieces(candidate) {
    const { notation, isName } = candidate;
    return isText(candidate) || (!isName && notation === 'spelled' && candidate.isInStrings);
}
/** Text with markup between its parts. */
function isInMarkup(candidate) {
    return isText(candidate) || candidate.notation === 'spelled';
}
function isText({ source, notation }) {
    return source === 'armour' || source === 'run' || notation === 'base64' || notation === 'hex';
}
/** Where anything may be escaped: text, bytes in UTF-16 or with marks of escapes among them, and own notations. */
function mayBeEscaped(candidate) {
    const { notation } = candidate;
    return isInMarkup(candidate) || notation === 'wide' || notation === 'marked' || notation === 'own';
}
/** For escapes of which `trigger` is the sign. */
function escaped(trigger) {
    return (candidate) => (candidate.trigger & trigger) !== 0 || mayBeEscaped(candidate);
}
const isPercentEncoded = escaped(TRIGGER.percent);
const hasEntities = escaped(TRIGGER.entity);
const isQuotedPrintable = escaped(TRIGGER.equals);
const isUtf8 = escaped(0);
const hasBackslash = escaped(TRIGGER.backslash);
/** Bytes of the key itself were read where they stand, but for those that SQL escapes. */
function hasBackslashes(candidate) {
    return hasBackslash(candidate) || candidate.notation === 'binary';
}
function hasAnyEscapes(candidate) {
    return hasBackslashes(candidate) || isPercentEncoded(candidate) || hasEntities(candidate);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/base64.js






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
function readBase64(layer, context) {
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
            layers.push(...decodeRun(layer, { start, end, count }, context));
        start = end + 1;
    }
    return layers;
}
function decodeRun(layer, run, { isWorth, worthless }) {
    const text = layer.text.slice(run.start, run.end);
    if (worthless.has(text))
        return [];
    const layers = [];
    let start = run.start;
    for (let phase = 0; phase < 4; phase++) {
        // White space is passed over by the decoder, and may stand before the first character.
        while (VALUES[layer.bytes[start]] > 63)
            start++;
        const decoded = Buffer.from(text.slice(start - run.start), 'base64');
        if (isWorth(decoded)) {
            const origin = new Base64Origin(layer, { start, end: run.end, count: run.count - phase });
            layers.push(new Layer(decoded, origin, 0, [...layer.names, 'base64']));
        }
        start++;
    }
    if (layers.length === 0)
        worthless.add(text);
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
/**
 * The constant bytes once and twice in base64. What is under two encodings is found by its long runs (dense-runs.ts),
 * except where line breaks with prefixes leave none.
 */
function keywords() {
    const bodies = bodiesInBase64();
    const words = base64(WORDS);
    return [
        ...[...bodies, ...base64(EXPLICIT)].flatMap((form) => covering(form, TRIGGER.body, STRETCH.one)),
        ...bodies.flatMap(base64).flatMap((form) => covering(form, TRIGGER.body, STRETCH.more)),
        ...[...words, ...words.flatMap(base64)].flatMap((form) => covering(form, TRIGGER.body)),
    ];
}
const base64_BASE64 = { name: 'base64', kind: 'encoding', keywords, applies: isBase64, decode: readBase64 };

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
    /** What was written so far, valid until more is. */
    get written() {
        return this.#bytes.subarray(0, this.#length);
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/base85.js




/** Five characters stand for four bytes. */
const GROUP = 5;
const BYTES = 4;
/** The shortest key of 67 bytes takes 84 characters. */
const base85_SHORTEST = 80;
const base85_SPACE = 254;
const NONE = 255;
/** Base85 in one of its alphabets, of 85 characters each. */
function base85(name, alphabet) {
    const values = new Uint8Array(256).fill(NONE);
    for (const space of ' \t\r\n')
        values[space.charCodeAt(0)] = base85_SPACE;
    for (let value = 0; value < alphabet.length; value++)
        values[alphabet.charCodeAt(value)] = value;
    return {
        name,
        kind: 'encoding',
        keywords: () => keywordsIn(alphabet),
        ownsKeywords: true,
        applies: ({ owner }) => owner === name,
        decode: (layer, context) => base85_runsOf(layer, values).flatMap((run) => base85_decodeRun(layer, run, values, name, context)),
    };
}
/** Of the constant bytes of a key and of the words of armour, at each of four alignments. */
function keywordsIn(alphabet) {
    return [ALGORITHM, MIDDLE, WORDS].flatMap((form) => [0, 1, 2, 3].flatMap((skipped) => {
        const groups = Math.floor((form.length - skipped) / BYTES);
        const text = Array.from({ length: groups }, (_, group) => encodeGroup(form.readUInt32BE(skipped + BYTES * group), alphabet)).join('');
        return covering(text, TRIGGER.body, STRETCH.one);
    }));
}
function encodeGroup(value, alphabet) {
    let text = '';
    for (let i = 0, rest = value; i < GROUP; i++, rest = Math.floor(rest / 85))
        text = alphabet.charAt(rest % 85) + text;
    return text;
}
/** Between two lines of one run: a line break and an indentation. */
const base85_LONGEST_GAP = 64;
/** So many quotes, brackets and commas may stand behind a text, all of which are of some alphabets. */
const MOST_BEHIND = 3;
/**
 * Words that are long enough, and rows of words of one length with a shorter one behind them, as lines are: where words
 * of prose follow, the last group of a key would be another one with them. Each also without what may stand behind it.
 */
function base85_runsOf({ bytes, text }, values) {
    const runs = [];
    const add = ([first, last]) => {
        if (last.end - first.start < base85_SHORTEST)
            return;
        for (let behind = 0; behind <= MOST_BEHIND; behind++) {
            runs.push({ start: first.start, end: last.end - behind });
            if (/[A-Za-z0-9]/.test(text.charAt(last.end - behind - 1)))
                return;
        }
    };
    let row;
    for (const word of wordsOf(bytes, values)) {
        const width = row === undefined ? 0 : row[0].end - row[0].start;
        const isNear = row !== undefined && word.start - row[1].end <= base85_LONGEST_GAP;
        if (row !== undefined && isNear && word.end - word.start <= width) {
            const longer = [row[0], word];
            if (word.end - word.start === width) {
                row = longer;
                continue;
            }
            // It may be the last line, or a word of what follows.
            add(longer);
        }
        if (row !== undefined)
            add(row);
        row = [word, word];
    }
    if (row !== undefined)
        add(row);
    return runs;
}
function wordsOf(bytes, values) {
    const words = [];
    for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
        for (end = start; end < bytes.length && values[bytes[end]] < base85_SPACE;)
            end++;
        if (end > start)
            words.push({ start, end });
    }
    return words;
}
/** What a run holds at each alignment; characters before it, such as a quote, may be of the alphabet. */
function base85_decodeRun(layer, run, values, name, { isWorth }) {
    const layers = [];
    for (let phase = 0; phase < GROUP; phase++) {
        const writer = new LayerWriter(layer, run.end - run.start);
        writeGroups(writer, layer.bytes, run, values, phase);
        if (!isWorth(writer.written))
            continue;
        const read = writer.finish(name);
        if (read !== undefined)
            layers.push(read);
    }
    return layers;
}
function writeGroups(writer, bytes, run, values, phase) {
    let skip = phase;
    let count = 0;
    let value = 0;
    let first = run.start;
    let last = run.start;
    const finish = (digits) => {
        // What is missing of a last group counts as the highest digits.
        for (let i = digits; i < GROUP; i++)
            value = value * 85 + 84;
        for (let i = 0; i < digits - 1; i++)
            writer.write(Math.floor(value / 256 ** (BYTES - 1 - i)) & 255, first, last);
        value = 0;
        count = 0;
    };
    for (let at = run.start; at < run.end; at++) {
        const digit = values[bytes[at]];
        if (digit === base85_SPACE || skip-- > 0)
            continue;
        if (count++ === 0)
            first = at;
        last = at;
        value = value * 85 + digit;
        if (count === GROUP)
            finish(GROUP);
    }
    if (count > 1)
        finish(count);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/ascii85.js

/** What PostScript, PDF, Adobe's tools and `base64.a85encode` of Python write. */
const ASCII85 = base85('Ascii85', String.fromCharCode(...Array.from({ length: 85 }, (_, value) => 33 + value)));

;// CONCATENATED MODULE: ./build/src/leaks/detect/char-escape.js
/** An escape that stands for nothing, such as an escaped line break. */
const char_escape_NOTHING = 0x200;
/** Characters beyond Latin-1 are no part of a key: one byte holds their place. */
const char_escape_OTHER = 0x3f;
/** The length of an escape and the byte that it stands for, in one number. */
function escapeOf(length, value) {
    return (length << 10) | (value === char_escape_NOTHING || value < 256 ? value : char_escape_OTHER);
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/escape-patterns.js

/** Letters and digits that are escaped though none of them need be: whatever is under it, it is worth a look. */
function patternsOf(trigger) {
    const digit = '0123456789';
    const octal = '01234567';
    const high = `${digit}abcdefABCDEF`;
    const patterns = [
        ['\\', 'uU', '0', '0', '3', digit, '\\', 'uU'],
        ['\\', 'uU', '0', '0', '4567', high, '\\', 'uU'],
        ['&', '#', 'xX', '34567', high, ';', '&', '#'],
        [';', '&', '#', '456789', digit, ';', '&', '#'],
        ['&', '#', '1', '012', digit, ';', '&', '#'],
        [high, '%', '34567', high, '%', '34567', high, '%'],
        [high, '\\', 'x', '34567', high, '\\', 'x', '34567'],
        [high, '=', '34567', high, '=', '34567', high, '='],
        [octal, octal, '\\', '1', octal, octal, '\\', '01'],
        // As old scripts write them: %u0041.
        ['0', '0', '4567', high, '%', 'uU', '0', '0'],
        ['0', '0', '3', digit, '%', 'uU', '0', '0'],
        // Of UTF-16, every other character a zero.
        [high, '%', '0', '0', '%', '34567', high, '%'],
        [digit, ';', '&', '#', '0', ';', '&', '#'],
        ['#', 'xX', '0', '0', ';', '&', '#', 'xX'],
        [high, '\\', 'x', '0', '0', '\\', 'x', '34567'],
        // Escaped once more, by JSON, URLs or HTML.
        ['u', '0', '0', '4567', high, '\\', '\\', 'u'],
        ['u', '0', '0', '3', digit, '\\', '\\', 'u'],
        ['x', '34567', high, '\\', '\\', 'x', '34567', high],
        ['0', '0', '4567', high, '%', '5', 'cC', 'u'],
        ['0', '0', '3', digit, '%', '5', 'cC', 'u'],
        [high, '%', '2', '5', '34567', high, '%', '2'],
        ['%', '2', '3', '456789', digit, '%', '3', 'bB'],
        ['2', '3', '1', '012', digit, '%', '3', 'bB'],
        ['3', 'x', '34567', high, '%', '3', 'bB', '%'],
        ['p', ';', '#', '456789', digit, ';', '&', 'a'],
        [';', '#', '1', '012', digit, ';', '&', 'a'],
        [';', '#', 'x', '34567', high, ';', '&', 'a'],
        // In UTF-16 of either byte order.
        ...['\\u00', '%', '\\x', '&#', '&#x', '\\\\u'].flatMap((head) => wideEscapes(head, high)),
    ];
    return patterns.filter((pattern) => triggerOf(pattern) === trigger).map((pattern) => ({ pattern, trigger }));
}
const backslashPatterns = () => patternsOf(TRIGGER.backslash);
const percentPatterns = () => patternsOf(TRIGGER.percent);
const entityPatterns = () => patternsOf(TRIGGER.entity);
const equalsPatterns = () => patternsOf(TRIGGER.equals);
const widePatterns = () => patternsOf(TRIGGER.wide);
/** By the first mark of an escape in it; what is `amp;#65;` or `%5Cu0041` is to be unescaped more than once. */
function triggerOf(pattern) {
    if (pattern.includes('\0'))
        return TRIGGER.wide;
    if (pattern.includes('%'))
        return TRIGGER.percent;
    if (pattern.includes('\\'))
        return TRIGGER.backslash;
    return pattern.includes(';') ? TRIGGER.entity : TRIGGER.equals;
}
/** The first four characters of an escape in UTF-16, little-endian and big-endian. */
function wideEscapes(head, digits) {
    const characters = [...head, '34567', digits, head.slice(0, 1)].slice(0, 4);
    return [characters.flatMap((allowed) => [allowed, '\0']), characters.flatMap((allowed) => ['\0', allowed])];
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/spellings.js

/** The OID's bytes as characters of Latin-1: in UTF-8, once and twice, and escaped by JSON, HTML, Python, C, URLs. */
function spelledCharacters() {
    const inUtf8 = ['\u0002', '\u0003', '\\', '&', '%'].map((next) => `*\u00c2\u0086H\u00c3\u008e=${next}`);
    return [
        ...inUtf8,
        '\u00c2\u0086H\u00c3\u008e&eq',
        '\u00c2\u0086H\u00c3\u008e&#6',
        '\u00c2\u0086H\u00c3\u008e&#x',
        '\u00c2\u0086H\u00c3\u008e%3',
        '\u00c3\u0082\u00c2\u0086H\u00c3\u0083\u00c2',
        '\u00c2\u0086\0H\0\u00c3\u008e\0',
        '\u0000\u00c2\u0086\\u0000H',
        '%C2%86%00H%00',
        '%86%00H%00',
        '*\\u0086H\\u00ce',
        '*&#134;H',
        '*&#x86;H',
        '*\\x86H\\x',
        '*\\206H\\3',
        // The same where lines are wrapped, escaped by JSON once more, escaped by PostgreSQL and by Haskell.
        '\\x86H\\xc',
        '6H\\xce=\\',
        '*\\\\x86H',
        'H\\\\xce=\\',
        '\\\\u0086H',
        '*\\\\206H\\',
        '*\\134H\\2',
        // Of gzip, whatever is in it.
        '\\x1f\\x8b',
        '\\x1F\\x8B',
        '\\037\\213',
        '%86H%CE%',
        '%86H%ce%',
        '*%86H%CE',
        '*%86H%ce',
        '%C2%86H%',
        '%c2%86H%',
    ];
}
/** In hex: the OID's end, which most keys hold twice; of the words, "E K"; of the body at each alignment, "KoZ", "GSM", "kjO". */
const SPELLED_GROUPS = ['48ce3d', '45204b', '4b6f5a', '47534d', '6b6a4f'].map((group) => group.match(/../g) ?? []);
const spelledInUtf8 = () => spelledCharacters().filter((spelling) => /^[*\u0000]?\u00c2|^\u00c3/.test(spelling));
const spelledByBackslash = () => spelledCharacters().filter((spelling) => /^[ -~]*\\/.test(spelling));
const spelledByPercent = () => spelledCharacters().filter((spelling) => /^\*?%/.test(spelling));
const spelledByEntities = () => spelledCharacters().filter((spelling) => spelling.startsWith('*&'));
function separatedHex() {
    const styles = [
        ':',
        ' ',
        '-',
        ', ',
        ',',
        '%',
        '\\x',
        ' 0x',
        '\t0x',
        ',0x',
        ', 0x',
        '\\u00',
        ' \\x',
        '", "0x',
        "', '0x",
        '=',
        '. ',
    ];
    const spellings = styles.flatMap((style) => SPELLED_GROUPS.flatMap((group) => [group.join(style), group.map((digits) => digits.toUpperCase()).join(style)]));
    // The dumps of xxd, od and hexdump, words of C, casts of Java, suffixes of Kotlin and of assemblers.
    spellings.push('86 48ce 3d', '86 48CE 3D', '8648 ce3d', '8648 CE3D', '862a ce48', '862A CE48', '4886 3dce', '4886 3DCE');
    spellings.push('0xce, (b', '0xCE, (b', '0xce,(by', '0xCE,(by', 'xce.toBy', 'xCE.toBy', '0ceh, 3dh', '445 204b', '445 204B', '4520 4b4', '4520 4B4', '0CEh, 3Dh', '0ceh, 03dh', '0CEh, 03Dh', '&HCE, &H');
    spellings.push('0x48ce3d', '0x48CE3D', 'x072a8648', 'x072A8648', '86u, 0x48', '86U, 0x48');
    for (const digits of ['ce', '4b', '5a', '4d', '4f']) {
        spellings.push(`${digits}u8, 0x`, `${digits.toUpperCase()}u8, 0x`);
    }
    for (const [first, second] of ['204b', '6f5a', '534d', '6a4f'].map((pair) => pair.match(/../g) ?? [])) {
        for (const zero of ['', '0']) {
            const spelling = `${first}h, ${zero}${second}h`.slice(0, LITERAL_LENGTH);
            spellings.push(spelling, spelling.replace(/[a-f]/g, (digit) => digit.toUpperCase()));
        }
    }
    for (const cast of ['byte)', 'byte) ']) {
        for (const digits of ['ce', 'CE', '4b', '4B'])
            spellings.push(`${cast}0x${digits}`);
    }
    return spellings.map((spelling) => spelling.slice(-LITERAL_LENGTH));
}
function separatedDecimals() {
    const spellings = [', ', ',', ' ', ';', '; '].flatMap((style) => [
        [134, 72],
        [-122, 72],
        [80, 82],
        // Of the body's letters, "Ko", "qG", "hk".
        [75, 111],
        [113, 71],
        [104, 107],
    ].map(([first, second]) => `${style}${first}${style}${second}${style.trimEnd() || ' '}`.slice(-LITERAL_LENGTH)));
    for (const indent of ['   ', '\n  ', '\n ', '\t', '\n\t\t']) {
        for (const number of ['134', '-122'])
            spellings.push(`${indent}${number},`.slice(-LITERAL_LENGTH));
    }
    // One number a line.
    spellings.push('134,\n72,', '-122,\n72', '\n80,\n82,', '75,\n111,', '113,\n71,', '104,\n107');
    for (const indent of ['\t', '  ', '    ']) {
        for (const number of [134, -122, 111, 113, 107]) {
            spellings.push(`,\n${indent}${number},\n`.slice(-LITERAL_LENGTH));
        }
    }
    spellings.push('"Buffer"', '\\"Buffer\\"');
    return spellings.filter((spelling) => spelling.length >= LITERAL_LENGTH);
}
/** The columns of od: of the OID, and of the letters "E K", "KoZ", "GSM" and "kjO". */
function octal() {
    return ['110 316 ', '105 040 ', '113 157 ', '107 123 ', '153 152 '];
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/take-off-escapes.js


/** UTF-8 writes one half of Latin-1 behind the first of these bytes, the other behind the second. */
const UTF8_MARKS = [0xc2, 0xc3];
/** Puts the characters in the place of their escapes; nothing where there are none. */
function takeOffEscapes(layer, notation) {
    const { bytes } = layer;
    const { mark, read } = notation;
    const other = mark === UTF8_MARKS[0] ? UTF8_MARKS[1] : mark;
    if (!bytes.includes(mark) && (other === mark || !bytes.includes(other)))
        return [];
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
        if (value !== char_escape_NOTHING)
            writer.write(value, at, done - 1);
        at = done;
    }
    if (done === 0)
        return [];
    writer.copy(done, bytes.length);
    const written = writer.finish(notation.name);
    return written === undefined ? [] : [written];
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/backslash.js







/** What stands behind a backslash for a control character, in most languages. */
const CONTROLS = new Uint8Array(256);
for (const [letter, value] of Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, a: 7, e: 27, Z: 26 })) {
    CONTROLS[letter.charCodeAt(0)] = value;
}
const [BACKSLASH, BRACE, CLOSING, ZERO, CAPITAL_U, U, X, NEWLINE, RETURN] = Array.from('\\{}0Uux\n\r', (character) => character.charCodeAt(0));
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
    if (letter === NEWLINE || (letter === RETURN && bytes[at + 2] === NEWLINE)) {
        let end = at + (letter === NEWLINE ? 2 : 3);
        while (bytes[end] === 0x20 || bytes[end] === 0x09)
            end++;
        return escapeOf(end - at, char_escape_NOTHING);
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
/** The escapes of JSON and of strings in most languages. */
const STRING_ESCAPES = {
    name: STRINGS.name,
    kind: 'escapes',
    keywords: () => [...backslashPatterns(), ...spelledByBackslash().flatMap((form) => covering(form, TRIGGER.body, 64))],
    applies: hasBackslashes,
    decode: (layer) => takeOffEscapes(layer, STRINGS),
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/base32.js


/** RFC 4648, and its alphabet with extended hex, in which the digits come first. */
const ALPHABETS = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', '0123456789ABCDEFGHIJKLMNOPQRSTUV'];
const base32_SPACE = 64;
const base32_NONE = 65;
/** For each alphabet, in either case, the value of each character. */
const base32_TABLES = ALPHABETS.flatMap((alphabet) => [alphabet, alphabet.toLowerCase()].map((characters) => {
    const values = new Uint8Array(256).fill(base32_NONE);
    for (const space of ' \t\r\n')
        values[space.charCodeAt(0)] = base32_SPACE;
    for (let value = 0; value < 32; value++)
        values[characters.charCodeAt(value)] = value;
    return values;
}));
/** The shortest key of 67 bytes takes 108 characters. */
const base32_SHORTEST = 106;
/** Eight characters stand for five bytes: so many places there are at which the bytes may begin. */
const BASE32_PHASES = 8;
/** The alphabets of which all characters between two offsets are; by chance, no text in base64 is of any. */
function base32Alphabets(bytes, from, to) {
    return base32_TABLES.filter((values) => {
        for (let i = from; i < to; i++)
            if (values[bytes[i]] > base32_SPACE)
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
function readBase32(layer, { isWorth }) {
    const layers = [];
    for (const { start, end } of base32_runsOf(layer)) {
        for (const alphabet of base32Alphabets(layer.bytes, start, end)) {
            for (let phase = 0; phase < BASE32_PHASES; phase++) {
                if (!isWorth(decodeBase32(layer.bytes.subarray(start, end), alphabet, phase)))
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
function base32_runsOf({ text }) {
    return Array.from(text.matchAll(LINES))
        .filter(([run]) => run.length >= base32_SHORTEST && NO_HEX.test(run))
        .map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
}
function eachByte(bytes, values, { start, end }, phase, take) {
    let skip = phase;
    let bits = 0;
    let buffered = 0;
    let first = start;
    for (let i = start; i < end; i++) {
        const value = values[bytes[i]];
        if (value >= base32_SPACE || skip-- > 0)
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
/** It is known by its long runs alone: see dense-runs.ts. */
const BASE32 = { name: 'base32', kind: 'encoding', applies: isBase32, decode: readBase32 };

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/base85-of-git.js

/** The alphabet of RFC 1924, in which git and `base64.b85encode` of Python write. */
const BASE85_OF_GIT = base85('base85', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~');

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/character-dump.js



/** Fewer characters hold no key. */
const character_dump_SHORTEST = 60;
/** Of `od -c`, `od -a` and `hexdump -c`: the address, and up to sixteen characters in four columns each. */
const character_dump_LINES = /(?:^|[^0-9A-Za-z])[0-9a-f]{7,8}((?: [ -~]{3}){1,16})[ \r]*$/gm;
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
    for (const match of layer.text.matchAll(character_dump_LINES)) {
        const cells = match[1];
        const start = match.index + match[0].indexOf(cells);
        for (let at = 0; at < cells.length; at += WIDTH) {
            const byte = byteOf(cells.slice(at + 1, at + WIDTH).trim());
            if (byte !== undefined)
                writer.write(byte, start + at, start + at + WIDTH - 1);
        }
    }
    const read = writer.length < character_dump_SHORTEST ? undefined : writer.finish('dump of characters');
    return read === undefined ? [] : [read];
}
function byteOf(cell) {
    if (cell.length === 1)
        return cell.charCodeAt(0);
    return /^[0-3][0-7]{2}$/.test(cell) ? Number.parseInt(cell, 8) : NAMES[cell];
}
/** The address of the second line, in octal and in hex. */
function character_dump_keywords() {
    return ['\n', ' ', '\t'].flatMap((before) => ['0000020', '0000010'].map((address) => exactly(before + address, TRIGGER.body)));
}
const ADDRESS = /^.00000[12]0$/s;
const CHARACTER_DUMP = {
    name: 'dump of characters',
    kind: 'encoding',
    keywords: character_dump_keywords,
    recognises: ({ bytes, at, keyword }) => {
        if (!ADDRESS.test(keyword))
            return undefined;
        return areCharactersNear(bytes, at) ? 'own' : 'none';
    },
    applies: ({ notation, owner }) => notation === 'own' && owner === CHARACTER_DUMP.name,
    decode: readCharacters,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/chunked-base64.js





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
    // Of keys without a point, at another alignment.
    'Ko?ZI?zj',
    'oZ?Izj?0',
    'KoZI?zj0',
    'KoZ?Izj0',
    'oZIzj?0C',
    'Ko?ZIzj0',
];
const GROUPED_WIDE = [
    'SM49!?Aw',
    'SM49!?Ag',
    'qG!?SM49',
    'qGSM!?49',
    'SM49A!?g',
    'GSM4!?9A',
    'KoZI!?zj',
    'KoZ!?Izj',
    'ZIzj!?0C',
    'Ko!?ZIzj',
];
/** Such groups, as tables take them. */
const GROUP_PATTERNS = [
    ...GROUPED.map((group) => Array.from(group, (character) => (character === '?' ? SEPARATORS : character))),
    ...GROUPED_WIDE.map((group) => Array.from(group, (character) => (character === '?' ? ' \n' : character === '!' ? '\r,;.' : character))),
];
const PARTS = /[A-Za-z0-9]+/g;
const BODIES = ['AMBMGByqGSM49AgEGCCqGSM49AwEH', 'EwYHKoZIzj0CAQYIKoZIzj0DAQc'];
/** Whether eight characters are such groups. */
function isGrouped(literal) {
    const joined = (literal.match(PARTS) ?? []).join('');
    return joined.length >= 6 && joined.length < literal.length && BODIES.some((body) => body.includes(joined));
}
/** Long enough for a key, and what parts its groups, where that is of base64 itself. */
const chunked_base64_SHORTEST_RUN = 100;
/** Fewer groups of one length are chance. */
const chunked_base64_FEWEST = 4;
/** Leaves out what stands at even distances in a run of base64, and is of base64 itself. */
function readGroups(layer) {
    const runs = runsOf(BASE64, layer.bytes, chunked_base64_SHORTEST_RUN);
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
            if (row.length >= chunked_base64_FEWEST)
                places.push(...row);
            if (row.length >= chunked_base64_FEWEST && length < width)
                places.push([at, at + length]);
            row = [[at, at + length]];
        }
        at += length + 1;
    }
    return row.length >= chunked_base64_FEWEST ? [...places, ...row] : places;
}
const CHUNKED_BASE64 = {
    name: 'groups',
    kind: 'pieces',
    keywords: () => GROUP_PATTERNS.map((pattern) => ({ pattern, trigger: TRIGGER.body })),
    // Most of what parts groups is taken out by others.
    recognises: ({ keyword }) => (isGrouped(keyword) ? 'base64' : undefined),
    applies: isInPieces,
    decode: readGroups,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/leave-out.js

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

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/comments.js


const COMMENTS = /\/\*[^*]{0,300}\*\//g;
/** Leaves out comments of C. */
const COMMENTS_OF_C = {
    name: 'commented text',
    kind: 'pieces',
    applies: isInMarkup,
    decode: (layer) => leaveOut(layer, COMMENTS, 'commented text'),
};

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/src/leaks/archive/zlib.js
var zlib = __webpack_require__(2910);
;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/compressed.js






/** Compressed bytes that grow beyond this are not looked into. */
const LARGEST = 2 << 20;
/** Parts of what is longer than the part of the content looked at are read as far as they go. */
const OPTIONS = { maxOutputLength: LARGEST, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, info: true };
/** Whether bytes begin as a file of gzip does (RFC 1952), or a stream of zlib with any window (RFC 1950). */
function compressed_isCompressed(bytes) {
    const [first, second] = bytes;
    if (first === 0x1f)
        return second === 0x8b && bytes[2] === 8;
    return bytes.length > 16 && (0,zlib/* isZlibHeader */.l8)(first, second);
}
/** What begins in the middle of bytes is known by more of its head: files of gzip, which know one method only. */
const GZIP = Buffer.from('1f8b08', 'hex');
/** Bytes that hold more heads than that hold them by chance. */
const MOST = 4;
/** Where something compressed begins: at the start, or else wherever a file of gzip does. */
function compressedPlaces(bytes) {
    if (compressed_isCompressed(bytes))
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
    return inflateFrom(layer, place, start, isGzip ? 'gzip' : 'zlib');
}
/** What was deflated from `start` on, behind a head that begins at `place`. */
function inflateFrom(layer, place, start, name) {
    try {
        const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(layer.bytes.subarray(start), OPTIONS);
        const origin = new WholeOrigin(layer, place, Math.min(layer.bytes.length, start + engine.bytesWritten) - 1);
        return buffer.length === 0 ? [] : [new Layer(buffer, origin, 0, [...layer.names, name])];
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
const compressed_COMPRESSED = {
    name: 'gzip',
    kind: 'encoding',
    // Without a name and a time (RFC 1952): one that has them is known by three bytes only.
    keywords: () => [exactly(Buffer.from('1f8b080000000000', 'hex'), TRIGGER.gzip)],
    begins: compressed_isCompressed,
    applies: isCompressed,
    decode: readCompressed,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/foreign-lines.js


/** Between the armour of a key, which has a few lines; others stand between them. */
const BODY = /-{5}BEGIN [A-Z ]{1,40}-{5}[^\n]{0,8}\n([\s\S]{100,8000}?)-{5}END /g;
/** A line that is of the key alone. */
const OWN = /^[^\S\n\r\u2028\u2029]*[A-Za-z0-9+/_-]{1,76}={0,2}[^\S\n]*$/gm;
/** Leaves out the lines of a log that another program wrote between those of a key. */
function withoutForeignLines(layer) {
    return Array.from(layer.text.matchAll(BODY)).flatMap((match) => {
        const [all, body] = match;
        const lines = Array.from(body.matchAll(OWN), ({ 0: line, index }) => ({ line, index }));
        if (lines.length < 2 || lines.length === body.trim().split('\n').length)
            return [];
        const start = match.index + all.indexOf(body);
        return keep(layer, lines.map(({ line, index }) => [start + index, start + index + line.length]), 'single lines');
    });
}
const FOREIGN_LINES = {
    name: 'single lines',
    kind: 'pieces',
    applies: isInPieces,
    decode: withoutForeignLines,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/git-patch.js




/** What a binary file in a patch begins with, and a literal of it; the lines follow, the first character of each its length. */
const git_patch_HEAD = 'y patch\n';
const BLOCK = /GIT binary patch\r?\nliteral \d{1,9}\r?\n((?:[A-Za-z][!-~]{5,65}(?:\r?\n|$)){1,400})/g;
const git_patch_LINE = /([A-Za-z])([!-~]+)/g;
/** The alphabet of git's base85. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
const git_patch_GROUP = 5;
/** The binary files in patches of git: base85 of what zlib compressed. */
function readGitPatch(layer) {
    const layers = [];
    for (const match of layer.text.matchAll(BLOCK)) {
        const lines = match[1];
        const start = match.index + match[0].length - lines.length;
        const writer = new LayerWriter(layer, lines.length);
        for (const { index, 1: length, 2: digits } of lines.matchAll(git_patch_LINE)) {
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
    for (let at = 0; at + git_patch_GROUP <= digits.length; at += git_patch_GROUP) {
        let value = 0;
        for (let i = at; i < at + git_patch_GROUP; i++)
            value = value * ALPHABET.length + ALPHABET.indexOf(digits[i]);
        for (let shift = 24; shift >= 0 && left > 0; shift -= 8, left--) {
            writer.write((value >>> shift) & 255, first + at, first + at + git_patch_GROUP - 1);
        }
    }
}
const GIT_PATCH = {
    name: 'patch of git',
    kind: 'encoding',
    keywords: () => [exactly(git_patch_HEAD, TRIGGER.body)],
    ownsKeywords: true,
    applies: ({ owner }) => owner === GIT_PATCH.name,
    decode: readGitPatch,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/hex.js







/** The shortest key, and less than any text of one. */
const hex_SHORTEST = 60;
/** Words that stand beside the bytes of a list and mean nothing for their values. */
const FILLERS = /^(?:s?byte|d[bc]|u?int8(?:_t)?|tobyte|ubyte|u?char|chr|u8|i8|h|x|u|l)$/i;
/**
 * Hex digits, two a byte, with or without anything between: one run, colons and spaces, `0x30, 0x81`, casts, words of
 * C. A word that is no hex ends a run. A run whose digits may have begun with a stray one is read at both alignments.
 */
function readHex(layer, { isWorth }) {
    const { bytes } = layer;
    const layers = [];
    for (const phase of [0, 1]) {
        let writer = new LayerWriter(layer);
        const finish = () => {
            if (writer.length < hex_SHORTEST || !isWorth(writer.written)) {
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
                writer.write(hex_digitAt(bytes, at + skip), at, at + skip);
                continue;
            }
            if (length % 2 === 1)
                odd = true;
            const first = at + skip + (length % 2 === 1 ? phase : 0);
            for (let i = first; i + 1 < at + skip + length; i += 2) {
                writer.write((hex_digitAt(bytes, i) << 4) | hex_digitAt(bytes, i + 1), i, i + 1);
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
function hex_digitAt(bytes, at) {
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
    return longest === undefined || longest[0].length < hex_SHORTEST
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
/** The byte whose two digits stand at `at`. */
function writeHexByte(writer, bytes, at) {
    writer.write((hex_digitAt(bytes, at) << 4) | hex_digitAt(bytes, at + 1), at, at + 1);
}
function hex_keywords() {
    // The end of the OID, and what stands before it in SEC1: a line break can cut one of the two only.
    const constant = [ALGORITHM.subarray(OID + 1, OID + 5), MIDDLE.subarray(1, 5)].flatMap(hex);
    return [
        ...constant.flatMap((form) => covering(form, TRIGGER.body, STRETCH.one)),
        ...hex(WORDS).flatMap((form) => covering(form, TRIGGER.body)),
        // The curve as `openssl asn1parse` names it, above the key in hex.
        exactly(':prime25', TRIGGER.body),
        ...separatedHex().flatMap((form) => covering(form, TRIGGER.body, 64)),
    ];
}
const hex_HEX = { name: 'hex', kind: 'encoding', keywords: hex_keywords, applies: isHex, decode: readHex };

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/hex-dump.js



/** What a line of a dump begins with: an address, in gdb with a name, or the index of R. */
const hex_dump_ADDRESS = String.raw `(?:(?:0x)?[0-9a-fA-F]{4,16}(?: <[^>\n]{1,60}>)?[:-]?|\[\d{1,6}\])`;
/**
 * Lines of dumps: the address, and groups of digits. Two spaces stand in the middle of a line (hexdump -C), or before the
 * characters (xxd), which can look like one more group: so each is read in both ways.
 */
const DUMPS = ['[^\\S\\n]{1,2}', '[^\\S\\n](?![^\\S\\n])'].map((space) => new RegExp(`^[^\\S\\n\\r\\u2028\\u2029]*${hex_dump_ADDRESS}[^\\S\\n]{1,4}((?:(?:0x)?[0-9a-fA-F]{2,32}(?:${space}|-|(?![0-9A-Za-z])))+)`, 'gm'));
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
                writeHexByte(writer, layer.bytes, at);
            for (let at = last; at >= first; at -= 2)
                writeHexByte(swapped, layer.bytes, at);
        }
    }
    const layers = [writer, swapped].map((each) => (each.length >= hex_SHORTEST ? each.finish('hex dump') : undefined));
    return layers.filter((each) => each !== undefined);
}
const HEX_DUMP = { name: 'hex dump', kind: 'encoding', applies: isHex, decode: readDump };

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/html-entities.js







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
    shy: char_escape_NOTHING,
    ZeroWidthSpace: char_escape_NOTHING,
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
const HTML_ENTITIES = {
    name: ENTITIES.name,
    kind: 'escapes',
    keywords: () => [...entityPatterns(), ...spelledByEntities().flatMap((form) => covering(form, TRIGGER.body, 64))],
    applies: hasEntities,
    decode: (layer) => takeOffEscapes(layer, ENTITIES),
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/intel-hex.js



/** A record of data: the number of its bytes, its address, its type, the bytes, and a checksum (Intel, Hexadecimal Object File). */
const RECORD = /:([0-9A-F]{2})[0-9A-F]{4}00((?:[0-9A-F]{2}){1,255})[0-9A-F]{2}[ \t\r]*$/gim;
/** The bytes of the records, one behind the other: keys in the firmware of devices. */
function readIntelHex(layer) {
    const writer = new LayerWriter(layer);
    for (const match of layer.text.matchAll(RECORD)) {
        const [, length, digits] = match;
        if (digits.length !== 2 * Number.parseInt(length, 16))
            continue;
        const first = match.index + ':LLAAAATT'.length;
        for (let at = first; at < first + digits.length; at += 2)
            writeHexByte(writer, layer.bytes, at);
    }
    const read = writer.length < hex_SHORTEST ? undefined : writer.finish('Intel HEX');
    return read === undefined ? [] : [read];
}
const INTEL_HEX = { name: 'Intel HEX', kind: 'encoding', applies: isHex, decode: readIntelHex };

;// CONCATENATED MODULE: ./build/src/leaks/detect/base64-kinds.js
/** Letters and digits 2; the other characters of base64, in either alphabet, 1; all else 0. */
const BASE64_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9]/.test(character))
        return 2;
    return /[+/=_-]/.test(character) ? 1 : 0;
});

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/joined-pieces.js




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
const JOINED_PIECES = {
    name: GUESSED,
    kind: 'pieces',
    applies: isInPieces,
    decode: joinedPieces,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/line-prefixes.js



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
    if (at >= lineEnd || (at > start && isOfWord(bytes[at - 1])))
        return undefined;
    const end = line_prefixes_endOfWord(bytes, at, lineEnd);
    return end === at ? undefined : { first: at, end };
}
const EQUALS = 0x3d;
function isOfWord(byte) {
    return byte !== undefined && byte !== EQUALS && BASE64_KINDS[byte] !== 0;
}
/** An equals sign ends a word; what stands before one is a name, unless it is the padding at the end. */
function line_prefixes_endOfWord(bytes, first, lineEnd) {
    let end = first;
    while (end < lineEnd && isOfWord(bytes[end]))
        end++;
    let padded = end;
    while (padded < lineEnd && bytes[padded] === EQUALS)
        padded++;
    return isOfWord(bytes[padded]) && padded < lineEnd ? end : padded;
}
function longestWord(bytes, start, lineEnd) {
    let longest = 0;
    let found = start;
    for (let first = start, end = start; first < lineEnd; first = Math.max(end, first + 1)) {
        end = line_prefixes_endOfWord(bytes, first, lineEnd);
        if (end - first <= longest)
            continue;
        longest = end - first;
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
const LINE_PREFIXES = {
    name: 'prefixed lines',
    kind: 'pieces',
    applies: isInPieces,
    decode: wordsOfLines,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/line-separators.js



const line_separators_ARMOUR = 'KEY(?: BLOCK)?-{2,5}';
/** What stands between the words of armour and the key: it stands between all lines, in its place or around it. */
const line_separators_FIRST = new RegExp(`${line_separators_ARMOUR}((?:(?!${line_separators_ARMOUR})[\\s\\S]){1,400}?)(?=${key_head/* KEY_HEAD */.J})`, 'g');
/** What other readings take off already. */
const PLAIN = /^(?:\s|\\+[nrt]|["',+]|%0[aAdD])*$/;
/** Texts that hold more than so many of them are no files of keys. */
const line_separators_MOST = 8;
const NAME = 'separated lines';
/** What is left of the characters of base64 alone can be told from the key by the length of its lines only. */
const line_separators_BASE64 = /^[A-Za-z0-9+/=_-]+$/;
const WIDTHS = [64, 76, 60, 72, 48];
/**
 * Leaves out what stands for line breaks, whatever it is: `` `n `` of PowerShell, `#012` of syslog, an `n` that lost its
 * backslash, or `"},{"type":"text","text":"`. It is learnt from what stands behind the words of armour.
 */
function withoutSeparators(layer) {
    const layers = [];
    const seen = new Set();
    for (const match of layer.text.matchAll(line_separators_FIRST)) {
        const separator = match[1];
        if (PLAIN.test(separator) || layers.length >= line_separators_MOST)
            continue;
        if (line_separators_BASE64.test(separator))
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
const LINE_SEPARATORS = {
    name: 'separated lines',
    kind: 'pieces',
    applies: isInPieces,
    decode: withoutSeparators,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/lost-plus.js



/** A key behind its armour, on one line or many. */
const lost_plus_BODY = new RegExp(`-\\s{1,4}(?=${key_head/* KEY_HEAD */.J})[A-Za-z0-9+/= \\r\\n]{80,400}`, 'g');
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
const LOST_PLUS = {
    name: 'lost plus signs',
    kind: 'pieces',
    applies: isInPieces,
    decode: withLostPlus,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/markup.js


const TAGS = /<!\[CDATA\[|\]\]>|<!--|-->|<\/?[A-Za-z][^<>]{0,300}>/g;
/** Leaves out the tags of HTML and XML. */
const MARKUP = {
    name: 'markup',
    kind: 'pieces',
    applies: isInMarkup,
    decode: (layer) => leaveOut(layer, TAGS, 'markup'),
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/percent.js







/** What stands before the digits of a character in old scripts: `%u0041`. */
const WIDE = Buffer.from('u00');
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
const PERCENT_ENCODING = {
    name: PERCENT.name,
    kind: 'escapes',
    keywords: () => [...percentPatterns(), ...spelledByPercent().flatMap((form) => covering(form, TRIGGER.body, 64))],
    applies: isPercentEncoded,
    decode: (layer) => takeOffEscapes(layer, PERCENT),
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/mixed-escapes.js




/** Takes off whichever of the common notations there are: where two or more are mixed, it does not matter how. */
const MIXED_ESCAPES = {
    name: 'escapes of several kinds',
    kind: 'escapes',
    applies: hasAnyEscapes,
    decode: (layer, context) => {
        let last = layer;
        for (const { decode } of [STRING_ESCAPES, PERCENT_ENCODING, HTML_ENTITIES])
            last = decode(last, context)[0] ?? last;
        return last === layer ? [] : [last];
    },
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/numerals.js


/** What stands in every key or in its armour: the OID's end; of the words, "E K"; of the body at each alignment; gzip's head. */
const TRIPLES = ['H\xce=', 'E K', 'KoZ', 'GSM', 'kjO', '\x1f\x8b\x08'];
/** Of the OID and of the words four bytes each, wherever the border of a longer word of C falls. */
const numerals_WORDS = ['\x07*\x86H', '\x08*\x86H', '*\x86H\xce', '\x86H\xce=', 'H\xce=\x02', 'H\xce=\x03', '\xce=\x02\x01']
    .concat(['\xce=\x03\x01', 'ATE ', 'TE K', 'E KE', ' KEY', 'KEY-'])
    .map((text) => [...text]);
/** The same as dumps of words write them, the last byte of each word first. */
const numerals_SWAPPED = numerals_WORDS.flatMap(([a, b, c, d]) => [`${d}${c}${b}${a}`, `${b}${a}${d}${c}`]);
/** Of the words and of the body, in UTF-16. In hex, each has a letter, or one that overlaps it has. */
const numerals_WIDE = ['E\0 \0', ' \0K\0', 'K\0o\0', 'G\0S\0', 'S\0M\0', 'k\0j\0'];
const KNOWN = new Set([...TRIPLES, ...numerals_SWAPPED, ...numerals_WIDE].map((text) => Buffer.from(text, 'latin1').readUIntBE(0, text.length)));
/** As in assembly/numerals.ts. */
const FACTOR = 0x9e3779b1;
/** What may stand beside digits that are no numbers: see `isBeside`. */
const BESIDE = 'xXoO#\'"]uUiI';
/** What the search for numbers goes by, as it lies between `DIGIT_VALUES` and `NUMERALS_END`: see assembly/layout.ts. */
function numeralTables() {
    const image = new Uint8Array(NUMERALS_END - DIGIT_VALUES);
    const slots = new Uint32Array(image.buffer, KNOWN_SLOTS - DIGIT_VALUES, 1 << KNOWN_BITS);
    image.set(DIGITS);
    for (const character of BESIDE)
        image[character.charCodeAt(0)] = 254;
    for (const value of KNOWN) {
        const ending = KNOWN_ENDINGS - DIGIT_VALUES + ((value & 0xffff) >>> 3);
        image[ending] = image[ending] | (1 << (value & 7));
        let slot = Math.imul(value, FACTOR) >>> (32 - KNOWN_BITS);
        while (slots[slot] !== 0)
            slot = (slot + 1) % slots.length;
        slots[slot] = value;
    }
    return image;
}
/** What follows digits that stand beside the numbers. */
const AFTER = new Uint8Array(256);
for (const character of 'xXoO#\'"]')
    AFTER[character.charCodeAt(0)] = 1;
const [numerals_ZERO, EIGHT, QUOTE, DOUBLE_QUOTE, COLON, OPEN, CLOSE, SHARP] = Buffer.from(`08'":[]#`);
/** Whether digits stand beside the numbers: the 0 of `0x`, the 8 of `u8`, the base of `16#3d` and `8'h3d`, an index. */
function isBeside(bytes, start, end) {
    const after = bytes[end] ?? 0;
    if (bytes[start] === EIGHT && end - start === 1 && /[ui]/i.test(String.fromCharCode(bytes[start - 1] ?? 0)))
        return true;
    if (AFTER[after] === 0)
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/number-lists.js






/** The shortest key, and less than any text of one. */
const number_lists_SHORTEST = 60;
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
const number_lists_DIGITS = /[0-9a-fA-F]+/g;
/** Letters that may stand directly before the digits of a number: of `0x`, `0o`, `u8`, `16#`. */
const NO_PREFIX = /[A-Zac-wyz_]/;
const number_lists_COLON = 0x3a;
const MINUS = 0x2d;
/**
 * Bytes written one by one, or word by word, in each notation of which there are enough numbers. What is no number of
 * it is passed over: addresses, indices, parts of words.
 */
function readNumberLists(layer, { isWorth }) {
    const numerals = numeralsIn(layer);
    if (numerals.length < number_lists_SHORTEST / 8)
        return [];
    const layers = [];
    for (const { name, read } of NOTATIONS) {
        const writer = new LayerWriter(layer, layer.bytes.length);
        for (const numeral of numerals) {
            const { first, end } = numeral;
            for (const byte of read(numeral) ?? [])
                writer.write(byte, first, end - 1);
        }
        const written = writer.length < number_lists_SHORTEST ? undefined : writer.finish(name);
        if (written !== undefined && isWorth(written.bytes))
            layers.push(written);
    }
    return layers;
}
function numeralsIn({ text, bytes }) {
    const numerals = [];
    for (const { 0: digits, index: first } of text.matchAll(number_lists_DIGITS)) {
        const end = first + digits.length;
        // An address, as xxd writes it.
        if (digits.length > 5 && bytes[end] === number_lists_COLON)
            continue;
        if (NO_PREFIX.test(text.charAt(first - 1)) || isBeside(bytes, first, end))
            continue;
        const negative = bytes[first - 1] === MINUS && !/\w/.test(text.charAt(first - 2));
        numerals.push({ digits, first: negative ? first - 1 : first, end, negative });
    }
    return numerals;
}
const NUMBER_LISTS = {
    name: 'byte list',
    kind: 'encoding',
    keywords: () => [...separatedDecimals(), ...octal()].flatMap((form) => covering(form, TRIGGER.body, 64)),
    applies: isNumbers,
    decode: readNumberLists,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/numbered-escapes.js




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
const numbered_escapes_NUMBER = /\\[1-9]/;
/** The escapes of strings where numbers may have fewer than three digits, which only some languages know. */
const NUMBERED_ESCAPES = {
    name: STRINGS.name,
    kind: 'escapes',
    applies: hasBackslashes,
    decode: (layer) => (numbered_escapes_NUMBER.test(layer.text) ? NUMBERED.flatMap((notation) => takeOffEscapes(layer, notation)) : []),
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/numbered-lines.js


/** What `grep -C` and the like write before each line: the file's name and the line's number. */
const LINE_HEADS = /^[^\s:]{0,200}?[-:]\d{1,7}[-:]/gm;
/** Leaves the names of files and the numbers of lines out. */
const NUMBERED_LINES = {
    name: 'numbered lines',
    kind: 'pieces',
    applies: isInPieces,
    decode: (layer) => leaveOut(layer, LINE_HEADS, 'numbered lines'),
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/strings-in.js
const strings_in_BACKSLASH = 0x5c;
const strings_in_NEWLINE = 0x0a;
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
        for (; close < bytes.length && bytes[close] !== quote && bytes[close] !== strings_in_NEWLINE; close++) {
            if (bytes[close] === strings_in_BACKSLASH && bytes[close + 1] !== strings_in_NEWLINE)
                close++;
        }
        const isString = bytes[close] === quote && close > open + 1;
        if (isString)
            strings.push([open + 1, close]);
        open = next(isString || bytes[close] !== quote ? close + 1 : close);
    }
    return strings;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/object-strings.js



/** What stands in so many objects is no line of a key. */
const OFTEN = 3;
/** Characters of base64, as many as make whole bytes. */
const object_strings_BASE64 = /^(?:[A-Za-z0-9+/_-]{4})*[A-Za-z0-9+/_-]{2,4}={0,2}$/;
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
        return text.length % 4 === 0 && counts.get(text) < OFTEN && object_strings_BASE64.test(text);
    });
    return kept.length < 2 || kept.length === strings.length ? [] : keep(layer, kept, 'string pieces');
}
const OBJECT_STRINGS = {
    name: 'string pieces',
    kind: 'pieces',
    applies: isInPieces,
    decode: stringsOfObjects,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/quoted-printable.js




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
        return match === null ? 0 : escapeOf(match[0].length, char_escape_NOTHING);
    },
};
/** What stands in every text of quoted-printable that differs from the plain one: an equals sign, or a long line. */
const quoted_printable_SIGNS = /=3[dD]|=[ \t]*\r?\n|(?:=[0-9A-Fa-f]{2}){8}/;
const QUOTED_PRINTABLE_DECODER = {
    name: QUOTED_PRINTABLE.name,
    kind: 'escapes',
    keywords: equalsPatterns,
    applies: isQuotedPrintable,
    decode: (layer) => (quoted_printable_SIGNS.test(layer.text) ? takeOffEscapes(layer, QUOTED_PRINTABLE) : []),
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/quoted-strings.js





const QUOTES = ['"', "'", '`'];
/** What stands in quotes, without what stands between: in each kind of quotes, and in any of them, as Python chooses. */
function quotedStrings(layer) {
    const kinds = layer.bytes.includes('\\x') ? [...QUOTES, QUOTES.join('')] : QUOTES;
    return kinds.flatMap((quotes) => {
        const strings = stringsIn(layer.bytes, quotes);
        return strings.length < 2 ? [] : keep(layer, strings, 'string pieces');
    });
}
/** One character a string; what follows in a key is common, and would be met too often. */
function quoted_strings_keywords() {
    return ['KE', 'Ko', 'GS', 'kj'].flatMap(([first, second]) => ['"', "'"].flatMap((quote) => [
        exactly(`,${quote}${first}${quote},${quote}${second}${quote}`, TRIGGER.body),
        exactly(`${quote}${first}${quote}, ${quote}${second}${quote}`, TRIGGER.body),
    ]));
}
const STRING_PIECES = {
    name: 'string pieces',
    kind: 'pieces',
    keywords: quoted_strings_keywords,
    applies: isInPieces,
    decode: quotedStrings,
};

// EXTERNAL MODULE: ./build/src/leaks/archive/deflate-block.js
var deflate_block = __webpack_require__(812);
;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/raw-deflate.js



/** Shorter streams hold no key. */
const raw_deflate_SHORTEST = 40;
/**
 * Whether bytes begin as a deflated stream without any head (RFC 1951): with a block of dynamic codes, which zlib chooses
 * for text. Of other bytes one in thousands begins so.
 */
function isRawDeflate(bytes) {
    return bytes.length >= raw_deflate_SHORTEST && (0,deflate_block/* beginsDynamic */.I)(bytes, 0);
}
/** What SAML and other protocols of the web put into base64: deflate without the head of zlib. */
const RAW_DEFLATE = {
    name: 'deflate',
    kind: 'encoding',
    begins: isRawDeflate,
    applies: isCompressed,
    decode: (layer) => (isRawDeflate(layer.bytes) ? inflateFrom(layer, 0, 0, RAW_DEFLATE.name) : []),
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/spaced-characters.js



const spaced_characters_SPACE = 0x20;
/** Fewer characters hold no key. */
const spaced_characters_SHORTEST = 40;
/** Of the body of a key at each alignment, of hex, of the words of armour, and of a JSON Web Key. */
const spaced_characters_PARTS = ['KoZI', 'qGSM', 'kjOP', '48ce', '48CE', 'E KE', 'crv"'];
const KEYWORDS = spaced_characters_PARTS.map((part) => [...part].map((character) => `${character} `).join(''));
function spaced_characters_keywords() {
    return KEYWORDS.map((keyword) => exactly(keyword, TRIGGER.body));
}
/** Text with a space behind every character: UTF-16 in which a terminal or an editor showed zeros as spaces. */
function readSpaced(layer) {
    const { bytes } = layer;
    return [0, 1].flatMap((parity) => {
        const writer = new LayerWriter(layer);
        for (let at = parity; at + 1 < bytes.length; at += 2) {
            if (bytes[at + 1] === spaced_characters_SPACE)
                writer.write(bytes[at], at, at + 1);
        }
        const read = writer.length < spaced_characters_SHORTEST ? undefined : writer.finish(SPACED_CHARACTERS.name);
        return read === undefined ? [] : [read];
    });
}
const SPACED_CHARACTERS = {
    name: 'spaced characters',
    kind: 'encoding',
    keywords: spaced_characters_keywords,
    ownsKeywords: true,
    applies: ({ owner }) => owner === SPACED_CHARACTERS.name,
    decode: readSpaced,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/sqlite.js


/** The number of the next page at the start of each page, where a text in SQLite goes on over several. */
const PAGE = /(?<=[ -~\n])\0[\0-\x1f][\s\S]{2}(?=[ -~\n])/g;
/** A text that ends with the number of a page, and one that follows such a number. */
const CONTINUED = /[A-Za-z0-9+/=\n -]{16}(?=\0[\0-\x1f][\s\S]{2})/g;
const NEXT = /\0[\0-\x1f][\s\S]{2}(?=[A-Za-z0-9+/=\n-]{12})/g;
const PAGES = 'pages';
/** No key, escapes included, is longer on one page; no window holds more that go on. */
const LONGEST = 1024;
const sqlite_MOST = 6;
/** Between the lines of a text, one string each, as programs hold them; they may begin at even places. */
const NULS = /(?<=[A-Za-z0-9+/=-]{4})\0{1,32}(?=[A-Za-z0-9+/-]{4})/g;
/** Texts as databases and programs store them. */
function storedLines(layer) {
    if (!layer.bytes.includes(0))
        return [];
    return [...leaveOut(layer, PAGE, PAGES), ...continued(layer), ...leaveOut(layer, NULS, 'separate strings')];
}
/** A text of SQLite up to the number of the page on which it goes on, with each that follows such a number. */
function continued(layer) {
    const ends = Array.from(layer.text.matchAll(CONTINUED), ({ index, 0: text }) => index + text.length).slice(0, sqlite_MOST);
    const starts = Array.from(layer.text.matchAll(NEXT), ({ index, 0: number }) => index + number.length);
    const pairs = ends.flatMap((end) => starts.filter((start) => start !== end + 4).map((start) => [end, start]));
    return pairs.slice(0, sqlite_MOST).flatMap(([end, start]) => {
        const parts = [
            [Math.max(0, end - LONGEST), end],
            [start, Math.min(layer.bytes.length, start + LONGEST)],
        ];
        return keep(layer, parts, PAGES);
    });
}
const STORED_LINES = {
    name: 'separate strings',
    kind: 'pieces',
    applies: isInPieces,
    decode: storedLines,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/terminal-escapes.js


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
const TERMINAL_ESCAPES = {
    name: 'marked text',
    kind: 'escapes',
    applies: isInPieces,
    decode: (layer) => leaveOut(layer, MARKS, 'marked text'),
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/utf8.js






/** Characters of Latin-1 that were written as UTF-8, by the first byte of those that ASCII lacks. */
const UTF8 = {
    name: 'UTF-8',
    mark: 0xc2,
    read: (bytes, at) => {
        const next = bytes[at + 1] ?? 0;
        return next >> 6 === 2 ? escapeOf(2, ((bytes[at] & 3) << 6) | (next & 63)) : 0;
    },
};
const UTF8_DECODER = {
    name: UTF8.name,
    kind: 'escapes',
    keywords: () => spelledInUtf8().flatMap((form) => covering(form, TRIGGER.body, 64)),
    applies: isUtf8,
    decode: (layer) => takeOffEscapes(layer, UTF8),
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/uuencode.js





/** So many bytes stand in a full line, in four characters for three each (POSIX, uuencode). */
const FULL = 45;
const CHARACTERS = 60;
const LETTER_OF_FULL = 'M'.charCodeAt(0);
/** Full lines, whatever stands before them, with the letter of their length. */
const FULL_LINE = /M[ -`]{60}[ \t\r]*$/gm;
/** Lines as uuencode writes them, after the same prefix each. */
function readUuencode(layer, { isWorth }) {
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
        if (read !== undefined && isWorth(read.bytes))
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
const NEAR = /M[ -`]{60}[ \t\r]*(?:\n|$)/;
/** Whether a full line of uuencode stands around `at`, or near it. */
function isNear(bytes, at) {
    return NEAR.test(bytes.toString('latin1', Math.max(0, at - 140), at + 140));
}
const UUENCODE = {
    name: 'uuencode',
    kind: 'encoding',
    keywords: () => [ALGORITHM, MIDDLE, WORDS].flatMap(uuencode).flatMap((form) => covering(form, TRIGGER.body)),
    // Uuencode has no small letters, and much that is no letter.
    recognises: ({ bytes, at, keyword }) => (!/[a-z]/.test(keyword) && isNear(bytes, at) ? 'own' : undefined),
    applies: ({ owner }) => owner === UUENCODE.name,
    decode: readUuencode,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/white-space.js


const SPACED = 'spaced text';
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
const WHITE_SPACE = { name: SPACED, kind: 'pieces', applies: isInPieces, decode: withoutSpace };

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/wide-characters.js








/** Fewer zero bytes than this are no text of UTF-16. */
const wide_characters_FEWEST = 40;
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
    if (zeros < wide_characters_FEWEST)
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
            if (writer.length >= wide_characters_FEWEST)
                layers.push(writer.finish('UTF-16'));
        }
    }
    return layers.filter((each) => each !== undefined);
}
/** What stands in a key as it is, in base64 once and twice, in hex, and escaped: UTF-16 leaves no long runs of any. */
function wide_characters_keywords() {
    const bodies = bodiesInBase64();
    const oid = ALGORITHM.subarray(OID, OID + 5);
    const deep = [
        ...[...bodies, ...base64(EXPLICIT)],
        ...[ALGORITHM.subarray(OID + 1, OID + 5), MIDDLE.subarray(1, 5)].flatMap(hex),
        ...bodies.flatMap(base64),
        ...bodies.flatMap(hex),
        ...hex(WORDS),
        ...base64(WORDS),
    ];
    return [
        ...deep.flatMap((form) => covering(wide(form), TRIGGER.body, STRETCH.more)),
        exactly(wide(oid), TRIGGER.body),
        exactly(wide(wide(oid)), TRIGGER.body),
        ...spelledCharacters().flatMap((spelling) => covering(wide(literal_forms_text(spelling)), TRIGGER.body, STRETCH.more)),
        ...covering(wide(WORDS), TRIGGER.body),
        ...writtenZeros(),
        ...widePatterns(),
    ];
}
/** UTF-16 whose zeros are written in some way: of the words, of the body at each alignment, of hex in either case. */
function writtenZeros() {
    return ['\0\0\0', '%00', '\\u0000', '\\x00', '\\0', '&#0;', '&#x0;', '&#x00;', '=00'].flatMap((zero) => ['EKEY', 'KoZIzj0', 'qGSM49', 'hkjOPQ', '48ce3d', '48CE3D', '0S0t', 'tLS0'].flatMap((characters) => covering(Array.from(characters).join(zero), TRIGGER.body)));
}
const WIDE_CHARACTERS = {
    name: 'UTF-16',
    kind: 'encoding',
    keywords: wide_characters_keywords,
    applies: isWide,
    decode: readWide,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/z85.js

/** ZeroMQ's alphabet, without quotes and backslashes (https://rfc.zeromq.org/spec/32/). */
const Z85 = base85('Z85', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#');

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/table.js





































/** All decoders, in the order in which they are tried. A new encoding is one file and one row here. */
const DECODERS = [
    base64_BASE64,
    BASE32,
    compressed_COMPRESSED,
    RAW_DEFLATE,
    hex_HEX,
    WIDE_CHARACTERS,
    HEX_DUMP,
    INTEL_HEX,
    NUMBER_LISTS,
    GIT_PATCH,
    UUENCODE,
    CHARACTER_DUMP,
    SPACED_CHARACTERS,
    ASCII85,
    BASE85_OF_GIT,
    Z85,
    STRING_ESCAPES,
    NUMBERED_ESCAPES,
    PERCENT_ENCODING,
    HTML_ENTITIES,
    MIXED_ESCAPES,
    QUOTED_PRINTABLE_DECODER,
    UTF8_DECODER,
    CHUNKED_BASE64,
    TERMINAL_ESCAPES,
    WHITE_SPACE,
    LINE_PREFIXES,
    STRING_PIECES,
    JOINED_PIECES,
    LINE_SEPARATORS,
    LOST_PLUS,
    STORED_LINES,
    OBJECT_STRINGS,
    NUMBERED_LINES,
    FOREIGN_LINES,
    MARKUP,
    COMMENTS_OF_C,
];

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/choice.js




const TESTS = [...new Set(DECODERS.map(({ applies }) => applies))];
/** Bits of a number, its sign aside. */
if (TESTS.length > 31)
    throw new Error('There are too many tests of candidates: let decoders share them.');
const BITS = new Map(DECODERS.map((decoder) => [decoder, 1 << TESTS.indexOf(decoder.applies)]));
const RECOGNISERS = DECODERS.filter(({ recognises }) => recognises !== undefined);
/** The decoders that say of a candidate that they apply. */
function choiceOf(candidate) {
    return TESTS.reduce((choice, applies, bit) => (applies(candidate) ? choice | (1 << bit) : choice), 0);
}
/** The decoders for the keyword at `at`, words of armour aside. */
function choiceOfKeyword(trigger, bytes, at) {
    owners ??= ownersOfKeywords();
    const owner = (trigger & TRIGGER.body) === 0 ? undefined : owners.get(keywordAt(bytes, at));
    return choiceOf(owner === undefined ? candidateOf(trigger, bytes, at, RECOGNISERS) : candidateOfOwner(trigger, owner));
}
/** By keyword, the names of the decoders that own them; made when it is asked for. */
let owners;
function ownersOfKeywords() {
    return new Map(DECODERS.filter(({ ownsKeywords }) => ownsKeywords === true).flatMap(({ name, keywords }) => (keywords?.() ?? []).flatMap((keyword) => 'bytes' in keyword ? [[keyword.bytes.toString('latin1'), name]] : [])));
}
function isChosen(decoder, choice) {
    return (BITS.get(decoder) & choice) !== 0;
}
/** Those for words of armour, for numbers, for compressed bytes, and for runs. */
const FOR_ARMOUR = choiceOf(ARMOUR);
const FOR_NUMBERS = choiceOf(candidate_NUMBER);
const FOR_COMPRESSED = choiceOf(COMPRESSED);
const FOR_RUNS = {
    base64: choiceOf(candidateOfRun('base64')),
    base32: choiceOf(candidateOfRun('base32')),
    hex: choiceOf(candidateOfRun('hex')),
};
/** What is done with text as people write it, whose parts never lie far apart. */
const FOR_TEXT = FOR_ARMOUR | BITS.get(base64_BASE64);

;// CONCATENATED MODULE: ./build/src/leaks/detect/candidate-windows.js

/** How far a key reaches before and behind a literal, in characters as sources write them, and as bytes are spelled. */
const TEXT_REACH = 2500;
const candidate_windows_REACH = 4096;
/** Where nothing was changed so near to a literal, the layer around leads to the same, and is gone on with already. */
const CHANGE_REACH = 400;
/**
 * Where to go on from what a layer holds of a key that is not known yet, and how, in order.
 *
 * @param options.words whether words of armour count
 * @param options.isDecoded whether an encoding was taken off last, which changes every character
 * @param isKnown tells for a byte of the layer whether it is part of what was found
 */
function candidate_windows_windowsOf(layer, candidates, { words, isDecoded }, isKnown) {
    const { length } = layer.bytes;
    const isRewritten = !isDecoded && layer.origin !== undefined && layer.origin.around.bytes.length < 2 * length;
    const all = [];
    const add = (at, choice) => {
        if (choice === 0 || isKnown(at) || (isRewritten && !isChangedNear(layer, at)))
            return;
        const reach = (choice & ~FOR_TEXT) === 0 ? TEXT_REACH : candidate_windows_REACH;
        all.push({ from: Math.max(0, at - reach), to: Math.min(length, at + reach), choice });
    };
    for (const { at, choice, head } of candidates.literals)
        add(at, words && head >= 0 && !isKnown(head) ? choice | FOR_ARMOUR : choice);
    for (const at of candidates.numbers)
        add(at, FOR_NUMBERS);
    // Where in a run a key lies is known in proportion only: all of the run belongs to its window.
    for (const { at, start, end, way } of candidates.runs) {
        if (!isKnown(at))
            all.push({ from: Math.max(0, start - candidate_windows_REACH), to: Math.min(length, end + candidate_windows_REACH), choice: FOR_RUNS[way] });
    }
    // To read what is compressed takes all of it.
    if (candidates.compressed.some((at) => !isKnown(at)))
        all.push({ from: 0, to: length, choice: FOR_COMPRESSED });
    return together(all);
}
/** The same, where they overlap as one. */
function together(all) {
    const merged = [];
    for (const each of all.sort((a, b) => a.from - b.from)) {
        const last = merged.at(-1);
        if (last === undefined || last.to < each.from)
            merged.push(each);
        else {
            last.choice |= each.choice;
            last.to = Math.max(each.to, last.to);
        }
    }
    return merged;
}
/** Whether something was left out of the layer around near `at`. */
function isChangedNear({ bytes, origin }, at) {
    const from = Math.max(0, at - CHANGE_REACH);
    const to = Math.min(bytes.length, at + CHANGE_REACH) - 1;
    return origin === undefined || origin.last(to) - origin.first(from) !== to - from;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/covered-ranges.js

/** The places of a part of the content that are accounted for. */
class CoveredRanges {
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/jwk-members.js


/** The one curve of which members are read (RFC 7518, 6.2.1.1). */
const CURVE_NAME = 'P-256';
/** Characters of a number of 32 bytes in base64url (RFC 7518, 6.2.1.2). */
const NUMBER_LENGTH = 43;
/** The members whose values are numbers of P-256, or its name, in order. Values are looked for, and then their names. */
function membersOf({ bytes, text }) {
    const members = [];
    const add = (value, end) => {
        const name = nameBefore(bytes, value);
        if (name === undefined)
            return;
        members.push({
            name: text.slice(...name).toLowerCase(),
            value: text.slice(value, end).replaceAll('+', '-').replaceAll('/', '_'),
            first: name[0],
            end,
        });
    };
    for (const [start, end] of runsOf(BASE64, bytes, NUMBER_LENGTH))
        if (end - start === NUMBER_LENGTH)
            add(start, end);
    for (let at = bytes.indexOf(CURVE_NAME); at >= 0; at = bytes.indexOf(CURVE_NAME, at + 1))
        add(at, at + CURVE_NAME.length);
    return members.sort((a, b) => a.first - b.first);
}
const jwk_members_SPACE = 1;
const jwk_members_QUOTE = 2;
const ALPHANUMERIC = 4;
const jwk_members_CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9]/.test(character))
        return ALPHANUMERIC;
    return /\s/.test(character) ? jwk_members_SPACE : /["'`]/.test(character) ? jwk_members_QUOTE : 0;
});
const jwk_members_NAMES = ['crv', 'kty', 'x', 'y', 'd'];
const LONGEST_NAME = 3;
/**
 * Where the name stands whose value begins at `value`: before it `:`, `=`, `=>` or `>`, with white space on both sides,
 * and quotes around each, before which Python writes a letter.
 */
function nameBefore(bytes, value) {
    let at = value;
    if (isA(jwk_members_QUOTE, bytes, at - 1)) {
        at--;
        if (((bytes[at - 1] ?? 0) | 0x20) === LETTER_B)
            at--;
    }
    while (isA(jwk_members_SPACE, bytes, at - 1))
        at--;
    const last = bytes[at - 1];
    if (last !== jwk_members_COLON && last !== jwk_members_EQUALS && last !== GREATER)
        return undefined;
    at -= last === GREATER && bytes[at - 2] === jwk_members_EQUALS ? 2 : 1;
    while (isA(jwk_members_SPACE, bytes, at - 1))
        at--;
    if (isA(jwk_members_QUOTE, bytes, at - 1))
        at--;
    let start = at;
    while (start > at - LONGEST_NAME && isA(ALPHANUMERIC, bytes, start - 1))
        start--;
    if (start === at || isA(ALPHANUMERIC, bytes, start - 1))
        return undefined;
    return jwk_members_NAMES.includes(bytes.toString('latin1', start, at).toLowerCase()) ? [start, at] : undefined;
}
const LETTER_B = 0x62;
const jwk_members_COLON = 0x3a;
const jwk_members_EQUALS = 0x3d;
const GREATER = 0x3e;
function isA(kind, bytes, at) {
    return jwk_members_CLASSES[bytes[at] ?? 0] === kind;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/random.js
/** Whether a private number looks as if it was drawn: no placeholder, no text, no counting. */
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/jwk.js







/** The members of a key without a point stand side by side, and no point of another key stands among them. */
const ALONE_REACH = 512;
/** Every key has this member (RFC 7517, 4.1). */
const KIND = /kty["'`]?\s{0,8}(?:=>|[:=>])\s{0,8}["'`]?EC/i;
/** How far the members of one JSON Web Key can stand apart: certificates may stand between. */
const JWK_REACH = 24 * 1024;
const CURVE = Buffer.from(CURVE_NAME);
/** The member that holds certificates. */
const CHAIN = Buffer.from('x5c');
/**
 * What stands around a part, between the offsets `from` and `to`, that names the curve: far enough for a JSON Web Key
 * whose members are parted by its certificates; undefined where there are none.
 */
function aroundCertificates(content, [start, end], from, to) {
    if (!content.subarray(start, end).includes(CURVE))
        return undefined;
    const layer = bareLayer(content, Math.max(from, start - JWK_REACH), Math.min(to, end + JWK_REACH));
    return layer.bytes.includes(CHAIN) ? layer : undefined;
}
/**
 * Private JSON Web Keys of P-256: `d` near the curve's name, in any order. Where there are `x` and `y`, they must be the
 * point of `d`; without them, which RFC 7518 does not allow and programs write all the same, the number must look drawn.
 */
function findJwk(layer, { proofs }) {
    if (!layer.bytes.includes(CURVE))
        return [];
    const members = membersOf(layer);
    if (!members.some(({ name }) => name === 'd'))
        return [];
    const [curves, xs, ys, ds] = ['crv', 'x', 'y', 'd'].map((name) => members.filter((member) => member.name === name && (member.value === CURVE_NAME) === (name === 'crv')));
    const [byX, byY] = [byValue(xs), byValue(ys)];
    return ds.flatMap((d) => {
        const isNear = (others, reach) => distance(others, d) < reach;
        const isAlone = isNear(curves, ALONE_REACH) &&
            !isNear(xs, ALONE_REACH) &&
            !isNear(ys, ALONE_REACH) &&
            KIND.test(layer.text.slice(Math.max(0, d.first - ALONE_REACH), d.first + ALONE_REACH)) &&
            isRandom(Buffer.from(d.value, 'base64url'));
        if (!isAlone && !(isNear(xs, JWK_REACH) && isNear(ys, JWK_REACH)))
            return [];
        const key = proofs.numbers(Buffer.from(d.value, 'base64url'));
        if (key === undefined)
            return [];
        const proven = [byX.get(key.x), byY.get(key.y), curves].every((others) => isNear(others, JWK_REACH));
        return proven || isAlone ? [{ kind: 'private-key', key, proven, form: 'JWK', first: d.first, end: d.end }] : [];
    });
}
function byValue(members) {
    const all = new Map();
    for (const member of members) {
        const known = all.get(member.value);
        if (known === undefined)
            all.set(member.value, [member]);
        else
            known.push(member);
    }
    return all;
}
/** How far the nearest of some members is, which stand in order; infinity where there are none. */
function distance(members, { first }) {
    if (members === undefined)
        return Number.POSITIVE_INFINITY;
    let low = 0;
    let high = members.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (members[middle].first < first)
            low = middle + 1;
        else
            high = middle;
    }
    const [before, behind] = [members[low - 1], members[low]];
    return Math.min(before === undefined ? Number.POSITIVE_INFINITY : first - before.first, behind === undefined ? Number.POSITIVE_INFINITY : behind.first - first);
}
const CURVE_NAMES = ['"crv":"P-256"', '"crv": "P-256"', '"crv" : "P-256"'].map(literal_forms_text);
/** The name of the curve, as texts, escapes and programs write it. */
const SPELLINGS = [
    '\\"P-256\\"',
    ';P-256&q',
    ';P-256&#',
    '%22P-256%22',
    'rv: P-256',
    'crv=P-256',
    '>P-256</',
    'u0022P-256',
    'x22P-256',
    'CRV=P-25',
    'CRV: P-2',
    'rve.P_25',
];
function jwk_keywords() {
    const quoted = ['"', "'"].flatMap((quote) => [',', '}', ' ', '\n', '\r', ')', ']', ';'].map((after) => `${quote}P-256${quote}${after}`));
    return [
        ...[...quoted, ...SPELLINGS].map((form) => exactly(form, TRIGGER.jwk)),
        ...CURVE_NAMES.flatMap(dense).flatMap((form) => covering(form, TRIGGER.jwk, STRETCH.one)),
        ...CURVE_NAMES.flatMap(base64)
            .flatMap(dense)
            .flatMap((form) => covering(form, TRIGGER.jwk)),
    ];
}
/** JSON Web Keys (RFC 7517; RFC 7518, 6.2). */
const JWK = { name: 'JWK', keywords: jwk_keywords, find: findJwk };

;// CONCATENATED MODULE: ./build/src/key/curve-point.js
/** The prime of P-256 and the second parameter of its curve y² = x³ - 3x + b (SEC 2, 2.4.2). */
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
/** Whether 64 bytes are a point of P-256: for all but one in 2^255 of others they are none. */
function isPoint(bytes) {
    const [x, y] = [bytes.subarray(0, 32), bytes.subarray(32, 64)].map((half) => BigInt(`0x${Buffer.from(half).toString('hex')}`));
    return x < P && y < P && (y * y - (x * x * x - 3n * x + B)) % P === 0n;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/key-numbers.js





/** The curve, as libraries for JSON Web Keys name it. */
const CURVES = ['P-256', 'P_256'];
/** Such a number in base64: of 32 bytes, without padding. */
const key_numbers_NUMBER_LENGTH = 43;
/** No text that holds one key in numbers holds more of them: to try one takes time. */
const key_numbers_MOST = 40;
/** Point and private number in one (ANSI X9.63), in base64 and in hex, and what CryptoKit calls it. */
const WHOLE = /(?<![A-Za-z0-9+/_-])(?:B[A-P][A-Za-z0-9+/_-]{128}|04[0-9a-fA-F]{192})(?![A-Za-z0-9+/_-])/g;
const WHOLE_NAME = 'x963';
const HEX_LENGTH = 194;
/** The same as Windows keeps it, with a head that names the curve and the length of its numbers. */
const WINDOWS = /RUNTMiAAAA[A-Za-z0-9+/]{129}/g;
const WINDOWS_BEGINNING = 'RUNTMiAAAA';
const WINDOWS_HEAD = 8;
/** Point and private number in one, decoded. */
const WHOLE_LENGTH = 97;
const POINT_LENGTH = 65;
const UNCOMPRESSED = 4;
/** Whether bytes may be the point and the private number of a key, and nothing else. */
function mayBeNumbers(bytes) {
    return bytes.length === WHOLE_LENGTH && bytes[0] === UNCOMPRESSED && isPoint(bytes.subarray(1, POINT_LENGTH));
}
/** Point and private number in one, where they are all that was encoded. */
function findBareNumbers({ bytes, origin }, { proofs }) {
    const key = origin === undefined ? undefined : keyOfWhole(bytes, proofs);
    return key === undefined ? [] : [matchOf(key, 0, WHOLE_LENGTH)];
}
function keyOfWhole(bytes, proofs) {
    if (!mayBeNumbers(bytes))
        return undefined;
    const key = proofs.numbers(bytes.subarray(POINT_LENGTH), bytes.subarray(0, POINT_LENGTH));
    return key?.proven ? key : undefined;
}
/**
 * Keys whose numbers stand side by side without the names of a JSON Web Key: as arguments, or one a line. The point
 * must be that of the private number, so that nothing can be one by chance.
 */
function findKeyNumbers(layer, { proofs }) {
    const { text } = layer;
    const isWhole = text.includes(WHOLE_NAME) || text.includes(WINDOWS_BEGINNING);
    return [
        ...(CURVES.some((curve) => text.includes(curve)) ? findApart(layer, proofs) : []),
        ...(isWhole ? findWhole(text, proofs) : []),
    ];
}
function findApart({ bytes, text }, proofs) {
    const numbers = runsOf(BASE64, bytes, key_numbers_NUMBER_LENGTH)
        .filter(([first, end]) => end - first === key_numbers_NUMBER_LENGTH)
        .map(([first, end]) => ({ written: text.slice(first, end), first }));
    if (numbers.length < 3 || numbers.length > key_numbers_MOST)
        return [];
    const known = new Set(numbers.map(({ written }) => written.replaceAll('+', '-').replaceAll('/', '_')));
    return numbers.flatMap(({ written, first }) => {
        const key = proofs.numbers(Buffer.from(written, 'base64url'));
        if (key === undefined)
            return [];
        return known.has(key.x) && known.has(key.y) ? [matchOf(key, first, first + written.length)] : [];
    });
}
function findWhole(text, proofs) {
    const matches = [];
    const add = (written, first, whole) => {
        const key = keyOfWhole(whole, proofs);
        if (key !== undefined)
            matches.push(matchOf(key, first, first + written.length));
    };
    for (const { index, 0: written } of text.matchAll(WHOLE)) {
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
/** Numbers side by side, and in one, as CryptoKit and Windows write them. */
const KEY_NUMBERS = {
    name: 'numbers of a key',
    keywords: () => ['Key(x963', '"RUNTMiA'].map((form) => exactly(form, TRIGGER.jwk)),
    find: findKeyNumbers,
};
/** The same where nothing else was encoded, which no keyword can say. */
const key_numbers_BARE_NUMBERS = { name: 'bare numbers of a key', keywords: () => [], find: findBareNumbers };

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/openssl-text.js


/** Both numbers, each on lines of its own, with whatever stands before each line. */
const openssl_text_NUMBERS = /priv:([\s\S]{62,1200}?)pub:(?=([\s\S]{130,3000}))/g;
/** The digits at the end of a line: what a line begins with is none of theirs, even where it tells the time. */
const openssl_text_DIGITS = /(?<![0-9a-f]{2}:)(?:[0-9a-f]{2}:)*[0-9a-f]{2}:?[^\S\r\n]*(?=[\r\n]|$)/gi;
/** All on one line. */
const FOLDED = /^\s{0,8}(?:[0-9a-f]{2}[:\s]{0,8}){1,65}/i;
/** A number may begin with a zero. */
const LENGTHS = [31, 33];
const POINT = 65;
/** Keys as `openssl ec -text` prints them: the private number and the point, in hex with colons. */
function findOpenSslText(layer, { proofs }) {
    if (!layer.text.includes('priv:'))
        return [];
    const matches = [];
    for (const match of layer.text.matchAll(openssl_text_NUMBERS)) {
        const scalar = openssl_text_digitsOf(match[1]);
        const point = openssl_text_digitsOf(match[2]);
        if (scalar.bytes.length < LENGTHS[0] || scalar.bytes.length > LENGTHS[1])
            continue;
        const key = proofs.numbers(scalar.bytes, point.bytes.subarray(0, POINT));
        if (key?.proven !== true)
            continue;
        const end = match.index + match[0].length + point.end;
        matches.push({
            kind: 'private-key',
            key,
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
/** What `openssl ec -text` prints; the curve stands behind the numbers. */
const OPENSSL_TEXT = {
    name: 'OpenSSL text',
    keywords: () => [exactly('OID: pri', TRIGGER.jwk)],
    find: findOpenSslText,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/der.js


/** No anchor lies farther from the start of its key: in SEC1 the curve stands behind the scalar. */
const FARTHEST = 64;
const SEQUENCE = 0x30;
/** All keys in DER that hold one of the anchors, wherever they start. */
function findDer(layer, { proofs }, anchors) {
    const { bytes } = layer;
    const matches = [];
    const tried = new Set();
    for (const anchor of anchors) {
        for (let at = bytes.indexOf(anchor); at >= 0; at = bytes.indexOf(anchor, at + 1)) {
            for (let start = Math.max(0, at - FARTHEST); start < at; start++) {
                if (bytes[start] !== SEQUENCE || tried.has(start))
                    continue;
                tried.add(start);
                const key = proofs.der(bytes, start);
                if (key === undefined)
                    continue;
                const end = start + key.length;
                if (!key.proven && !isPlausible(layer, start, end))
                    continue;
                matches.push({ kind: 'private-key', key, proven: key.proven, form: 'DER', first: start, end });
            }
        }
    }
    return matches.sort((a, b) => a.first - b.first || b.end - a.end);
}
/**
 * A key without its point is proven by nothing but its structure: it must at least be written evenly, without words
 * in between, all of its base64 must be used up, and its number must not be a placeholder.
 */
function isPlausible(layer, start, end) {
    const head = layer.bytes.indexOf(Buffer.from('0420', 'hex'), start);
    const scalar = layer.bytes.subarray(head + 2, head + 34);
    return head >= 0 && head < end && isRandom(scalar) && endsItsBase64(layer, end) && isEven(layer, start, end, false);
}
/** What stands behind base64: its padding, or nothing of its letters and digits. */
const BEHIND = /^\s*(?![A-Za-z0-9+/])/;
/** Whether base64 ends with the key: with a prefix among its lines, some of it would be left, and the number be another. */
function endsItsBase64({ names, origin }, end) {
    if (names.at(-1) !== 'base64' || origin === undefined)
        return true;
    const last = origin.last(end - 1) + 1;
    return BEHIND.test(origin.around.text.slice(last, last + 80));
}
/**
 * Whether the bytes were written evenly, in each layer around: in pieces of one length, the first and the last one
 * aside. Where prefixes or quotes stood between, the first is no exception.
 *
 * @param isText whether white space in the layer separates, and is no piece
 */
function isEven(layer, start, end, isText) {
    const { origin } = layer;
    if (origin === undefined)
        return true;
    const { around, pieced } = origin;
    const lengths = [];
    // The first piece may begin before the key, with the last of its armour.
    let first = start;
    while (pieced && first > 0 && first > start - der_LONGEST_PIECE && origin.first(first) === origin.last(first - 1) + 1)
        first--;
    let piece = origin.first(first);
    for (let i = first + 1; i <= end; i++) {
        const last = origin.last(i - 1);
        if (i < end && origin.first(i) <= last + 1)
            continue;
        if (!isText || last + 1 - piece > 2 || !isSpace(layer.bytes, i - 1))
            lengths.push(last + 1 - piece);
        if (i < end)
            piece = origin.first(i);
    }
    const [longest = 0] = lengths;
    const inner = lengths.slice(pieced ? 0 : 1, -1);
    if (pieced && lengths.at(-1) > longest)
        return false;
    // What was left out by a guess may have been of the key, unless all that was left in is of one length.
    const isGuess = pieced && layer.names.at(-1) === GUESSED;
    const slack = isGuess ? 0 : longest <= 6 ? 6 : pieced && longest >= 16 ? der_ESCAPE : 0;
    const areEven = (!isGuess || lengths.length > 1) && inner.every((length) => Math.abs(length - inner[0]) <= slack);
    return areEven && isEven(around, origin.first(start), origin.last(end - 1) + 1, true);
}
/** An escape within a piece makes it so much longer than others. */
const der_ESCAPE = 1;
/** Longer pieces hold a whole key. */
const der_LONGEST_PIECE = 256;
function isSpace(bytes, at) {
    const byte = bytes[at];
    return byte === 0x0a || byte === 0x0d || byte === 0x20 || byte === 0x09;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/pkcs8.js




/** The algorithm of every key for elliptic curves (RFC 5480, 2.1.1). */
const ANCHORS = [Buffer.from('2a8648ce3d0201', 'hex')];
/** What Apple hands out (RFC 5208, RFC 5958). */
const PKCS8 = {
    name: 'PKCS#8',
    keywords: () => [...[3, 12].map((at) => exactly(ALGORITHM, TRIGGER.body, at)), exactly(EXPLICIT, TRIGGER.body, 1)],
    find: (layer, context) => findDer(layer, context, ANCHORS),
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/sec1.js

/** The name of the curve, prime fields where it is spelled out, and the version with the head of the number (RFC 5915). */
const sec1_ANCHORS = ['2a8648ce3d030107', '2a8648ce3d0101', '0201010420'].map((digits) => Buffer.from(digits, 'hex'));
/** What `openssl ec` writes. Its constant bytes are among those of PKCS#8, which holds a key of this format. */
const SEC1 = {
    name: 'SEC1',
    keywords: () => [],
    find: (layer, context) => findDer(layer, context, sec1_ANCHORS),
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/token.js




/** Of the App Store Connect API and of the Enterprise Program API (Apple, "Generating tokens for API requests"). */
const AUDIENCES = ['appstoreconnect-v1', 'apple-developer-enterprise-v1'];
/**
 * Of the three parts in base64url the second and the third, from the dot on; the signature of ES256 is of 64 bytes. The
 * first is looked for backwards from the dot: from each of its letters on, a long run would be read to its end.
 */
const CLAIMS_AND_SIGNATURE = /\.(e[wy][A-Za-z0-9_-]{8,16384})\.[A-Za-z0-9_-]{86}(?![A-Za-z0-9_-])/g;
const HEADER = /e[wy][A-Za-z0-9_-]{8}/;
const LONGEST_HEADER = 4098;
/** Tokens for App Store Connect that expire after `now`. */
function findTokens(layer, { now }) {
    const matches = [];
    if (!layer.text.includes('.ey') && !layer.text.includes('.ew'))
        return matches;
    for (const match of layer.text.matchAll(CLAIMS_AND_SIGNATURE)) {
        const first = startOfHeader(layer.text, match.index);
        const header = first === undefined ? undefined : parse(layer.text.slice(first, match.index));
        const claims = parse(match[1]);
        if (first === undefined ||
            header === undefined ||
            claims === undefined ||
            !isFor(claims.aud) ||
            typeof claims.exp !== 'number')
            continue;
        if (claims.exp * 1000 <= now.getTime())
            continue;
        const end = match.index + match[0].length;
        matches.push({ kind: 'token', key: undefined, proven: false, form: 'token', first, end });
    }
    return matches;
}
/** Where the run before the dot at `end` may begin as a header does. */
function startOfHeader(text, end) {
    let start = end;
    while (start > Math.max(0, end - LONGEST_HEADER) && /[A-Za-z0-9_-]/.test(text[start - 1]))
        start--;
    const at = text.slice(start, end).search(HEADER);
    return at < 0 ? undefined : start + at;
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
function token_keywords() {
    const audiences = AUDIENCES.map(literal_forms_text).flatMap(base64);
    return [
        ...audiences.flatMap((form) => covering(form, TRIGGER.token, STRETCH.one)),
        ...audiences.flatMap(dense).flatMap((form) => covering(form, TRIGGER.token)),
    ];
}
/** Tokens for App Store Connect that have not expired. */
const TOKEN = { name: 'token', keywords: token_keywords, find: findTokens };

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/table.js






/** All formats. A new one is one file and one row here. */
const FORMATS = [PKCS8, SEC1, JWK, TOKEN, OPENSSL_TEXT, KEY_NUMBERS, key_numbers_BARE_NUMBERS];

;// CONCATENATED MODULE: ./build/src/leaks/detect/public-keys.js
const public_keys_SEQUENCE = 0x30;
/** Between the OID of a public key of P-256 and its point: a key that is private goes on with another tag. */
const PUBLIC = Buffer.from('06082a8648ce3d0301070342', 'hex');
const EC_KEY = Buffer.from('2a8648ce3d0201', 'hex');
/** The name of the curve, with its tag and length. */
const P256 = PUBLIC.subarray(0, 10);
const public_keys_POINT_LENGTH = 67;
/** How a private key begins, up to its algorithm: a sequence, the version, and a sequence once more (RFC 5958). */
const LONGEST_BEGINNING = 12;
/** The heads of the OIDs of ECDSA, as certificates hold them, and of DSA: longer than their beginnings in common. */
const OTHERS = ['2a8648ce3d04', '2a8648ce38'].map((digits) => Buffer.from(digits, 'hex'));
/**
 * Where a layer holds what gives keys away and is none for certain: public keys, signatures, and keys of other curves.
 *
 * @returns first byte and end of each
 */
function findPublicKeys(bytes) {
    const ranges = [];
    for (const other of OTHERS) {
        for (let at = bytes.indexOf(other); at >= 0; at = bytes.indexOf(other, at + 1)) {
            ranges.push([Math.max(0, at - 6), Math.min(bytes.length, at + other.length + 4)]);
        }
    }
    for (let at = bytes.indexOf(EC_KEY); at >= 0; at = bytes.indexOf(EC_KEY, at + 1)) {
        const next = at + EC_KEY.length;
        const start = Math.max(0, at - LONGEST_BEGINNING);
        if (bytes.subarray(next, next + PUBLIC.length).equals(PUBLIC))
            ranges.push([start, Math.min(bytes.length, next + PUBLIC.length + public_keys_POINT_LENGTH)]);
        else if (namesOtherCurve(bytes, next))
            ranges.push([start, next + 2 + bytes[next + 1]]);
        else
            ranges.push(...publicKeyAround(bytes, at - 2));
    }
    return ranges;
}
/**
 * A public key with parameters of any kind around the name of its algorithm: two sequences begin one in the other (RFC
 * 5280, SubjectPublicKeyInfo), where a private key has its version between them.
 */
function publicKeyAround(bytes, name) {
    for (const inner of headersBefore(bytes, name)) {
        const end = inner.start + inner.length;
        const [outer] = headersBefore(bytes, inner.start);
        if (outer !== undefined && end < bytes.length && end <= outer.start + outer.length && bytes[end] === BIT_STRING)
            return [[outer.start, end]];
    }
    return [];
}
const BIT_STRING = 0x03;
/** The heads of sequences that end at `end`, where their contents begin; `length` is that of all. */
function headersBefore(bytes, end) {
    const lengths = [
        { start: end - 2, length: 2 + (bytes[end - 1] ?? 0), isHead: (bytes[end - 1] ?? 0) < 0x80 },
        { start: end - 3, length: 3 + (bytes[end - 1] ?? 0), isHead: bytes[end - 2] === 0x81 },
        {
            start: end - 4,
            length: 4 + 256 * (bytes[end - 2] ?? 0) + (bytes[end - 1] ?? 0),
            isHead: bytes[end - 3] === 0x82,
        },
    ];
    return lengths.filter(({ start, isHead }) => isHead && bytes[start] === public_keys_SEQUENCE);
}
/** Whether the whole name of a curve stands at `at`, and is not that of P-256. */
function namesOtherCurve(bytes, at) {
    const length = bytes[at + 1] ?? 0;
    if (bytes[at] !== OBJECT_ID || length < 5 || length > 12 || at + 2 + length > bytes.length)
        return false;
    const name = bytes.subarray(at + 2);
    return public_keys_CURVES.some((head) => name.subarray(0, head.length).equals(head)) && !bytes.subarray(at, at + 10).equals(P256);
}
const OBJECT_ID = 0x06;
/** Those of ANSI X9.62, of Certicom, and of Brainpool (RFC 5480, SEC 2, RFC 5639). */
const public_keys_CURVES = ['2a8648ce3d03', '2b810400', '2b240303'].map((digits) => Buffer.from(digits, 'hex'));

;// CONCATENATED MODULE: ./build/src/leaks/detect/seen-layers.js

/** The layers that were met in a part, by what they hold and where they begin. */
class SeenLayers {
    #starts = new Map();
    /** @returns false for a layer that was added before */
    add(layer) {
        const start = startOf(layer, 0);
        const starts = this.#starts.get(layer.text);
        if (starts === undefined)
            this.#starts.set(layer.text, [start]);
        else if (starts.includes(start))
            return false;
        else
            starts.push(start);
        return true;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/work.js
/**
 * How much work a detector does for what it is given. One unit is what it takes to look at one byte once, about five
 * nanoseconds. So hostile content costs a fixed time for each of its bytes, however it is made.
 */
const WORK = {
    /** For each byte that is searched. Ordinary content needs less than one of them, keys and test data up to ten. */
    perByte: 40,
    /**
     * What there is from the start, and what may be left of earlier content, for files that need more than their share: those
     * of this project, which are full of keywords, need up to 100 million.
     */
    start: 150_000_000,
    reserve: 150_000_000,
    /** What there is for any content, however little is left. */
    least: 4_000_000,
    /** To derive the point of a private number. */
    proof: 5_000,
    /** To look at what stands around one keyword. */
    keyword: 200,
};
/** Counts the work of one detector, and says when there is too little left to go on. */
class Work {
    /** All units so far; what tests count in the place of time. */
    done = 0;
    #left = WORK.start;
    #allowed = 0;
    /** What may still be done for the content that was announced. */
    get left() {
        return Math.max(0, this.#left);
    }
    /** So many bytes more are searched. */
    earn(bytes) {
        this.#left = Math.max(WORK.least, Math.min(WORK.reserve, this.#left) + WORK.perByte * bytes);
    }
    /** Allows so many units to what comes next. */
    allow(units) {
        this.#allowed = Math.min(units, this.#left);
    }
    spend(units) {
        this.done += units;
        this.#allowed -= units;
        this.#left -= units;
    }
    /** Whether what was allowed is used up. */
    get isSpent() {
        return this.#allowed <= 0;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decode-and-match.js

















/** What was joined from pieces is not taken to pieces once more; only this may still be done about it. */
const AFTER_PIECES = [STRING_ESCAPES, NUMBERED_ESCAPES, WHITE_SPACE];
/** Escapes that stand where others do, or beside them. */
const BESIDE_ESCAPES = [MIXED_ESCAPES, TERMINAL_ESCAPES, QUOTED_PRINTABLE_DECODER, UTF8_DECODER];
/** So many escapes or pieces may have to be undone before more than the words of armour comes to light. */
const WORDS_DEPTH = 2;
/** Encodings, one in the other, that are taken off. */
const DEPTH = 7;
/** Escapes that are undone in a row: of one kind so many, of different kinds one less. */
const MOST_ESCAPES = 3;
/**
 * Looks for keys and tokens in a part of the content, taking encodings off in every way that fits, the fewest first. A
 * layer is followed only when it still holds something of a key; every key is proven by reading it.
 */
function decodeAndMatch(tools, content, from, to) {
    const { prefilter, work } = tools;
    const root = {
        layer: bareLayer(content, from, to),
        depth: 0,
        words: true,
        ...NOTHING_UNDONE,
        candidates: undefined,
    };
    const found = [];
    const known = new CoveredRanges(from, to);
    const seen = new SeenLayers();
    const queue = [root];
    const context = { isWorth: prefilter.isWorth, worthless: new Set() };
    const examine = (layer) => {
        work.spend(EXAMINE * layer.bytes.length);
        tools.trace?.(layer);
        for (const { find } of FORMATS) {
            for (const match of find(layer, tools)) {
                found.push({ match, layer });
                known.add(layer, match.first, match.end);
            }
        }
        for (const [first, end] of findPublicKeys(layer.bytes))
            known.add(layer, first, end);
    };
    const windows = (step) => {
        const { layer, words, depth } = step;
        if (depth === DEPTH)
            return [];
        if (step.candidates === undefined) {
            step.candidates = prefilter.candidatesOf(layer);
            work.spend(layer.bytes.length + WORK.keyword * step.candidates.looks);
        }
        const isDecoded = step.last?.kind === 'encoding';
        return candidate_windows_windowsOf(layer, step.candidates, { words, isDecoded }, (index) => known.has(layer, index));
    };
    const follow = (step, window, decoders) => {
        const { from, to } = window;
        const isWhole = from === 0 && to === step.layer.bytes.length;
        const part = isWhole ? step : { ...step, layer: sliceOf(step.layer, from, to), candidates: undefined };
        for (const [index, decoder] of decoders.entries()) {
            if (work.isSpent && !isPlainest(step, decoder))
                return;
            if (!isChosen(decoder, window.choice) || !mayFollow(step, decoder))
                continue;
            const before = known.count;
            work.spend(decoder === base64_BASE64 ? (to - from) >> 1 : to - from);
            for (const layer of decoder.decode(part.layer, context)) {
                if (work.isSpent && !isPlainest(step, decoder))
                    return;
                if (!seen.add(layer))
                    continue;
                examine(layer);
                const words = decoder.kind !== 'encoding' && step.depth < WORDS_DEPTH;
                const next = { layer, depth: step.depth + 1, words, ...undone(step, decoder), candidates: undefined };
                queue.push(next);
                // What comes to light at once need not be looked for in all other ways.
                if (decoder.kind !== 'encoding')
                    for (const each of windows(next))
                        follow(next, each, [base64_BASE64]);
            }
            if (known.count === before)
                continue;
            // What was found may have been all that stood here, or most of it.
            for (const each of windows(part))
                follow(part, each, decoders.slice(index + 1));
            return;
        }
    };
    examine(root.layer);
    for (let next = 0; next < queue.length; next++) {
        const step = queue[next];
        for (const window of windows(step)) {
            if (work.isSpent && step !== root)
                return { found, isComplete: false };
            follow(step, window, DECODERS);
        }
    }
    return { found, isComplete: !work.isSpent };
}
/** In units of work for each byte: all that looks for keys in a layer. */
const EXAMINE = 1;
/** A key as tools write it is looked for in all of a content, however intricate the rest is. */
function isPlainest({ depth }, decoder) {
    return depth === 0 && decoder === base64_BASE64;
}
/** Leaves out what leads to the same texts by other ways: else these would be as many as the orders of all decoders. */
function mayFollow({ last, escapes, isJoined }, decoder) {
    if (decoder.kind === 'encoding')
        return true;
    if (decoder.kind === 'pieces') {
        return isJoined ? AFTER_PIECES.includes(decoder) && last?.kind === 'pieces' : escapes < MOST_ESCAPES;
    }
    if (last === undefined || last.kind === 'encoding')
        return true;
    if (escapes === MOST_ESCAPES)
        return false;
    if (last.kind === 'pieces')
        return AFTER_PIECES.includes(decoder);
    if (decoder === last || decoder === UTF8_DECODER)
        return true;
    return escapes < MOST_ESCAPES - 1 && BESIDE_ESCAPES.includes(decoder);
}
const NOTHING_UNDONE = { last: undefined, escapes: 0, isJoined: false };
/** UTF-8 may stand around each of the others. */
function undone({ escapes, isJoined }, decoder) {
    if (decoder.kind === 'encoding')
        return { last: decoder, escapes: 0, isJoined: false };
    if (decoder.kind === 'pieces')
        return { last: decoder, escapes, isJoined: true };
    return { last: decoder, escapes: decoder === UTF8_DECODER ? escapes : escapes + 1, isJoined };
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/detection-cache.js

/** Parts that are remembered; each takes about 200 bytes. */
const detection_cache_MOST = 20_000;
/**
 * Remembers what was found in parts of contents that were looked at closely: most versions of a file have most of it in
 * common. Kept are digests of the parts and what was told of them, and none of their bytes.
 */
class DetectionCache {
    #known = new Map();
    /**
     * What `decodeAndMatch` finds in the part between two offsets of a content, with places as there.
     * @param decodeAndMatch must go by the bytes of the part alone; what it could not end is not remembered
     */
    get(content, from, to, decodeAndMatch) {
        const digest = (0,external_node_crypto_.createHash)('sha256').update(content.subarray(from, to)).digest('base64');
        const known = this.#known.get(digest);
        if (known !== undefined)
            return { detections: moved(known, from), isComplete: true };
        const found = decodeAndMatch();
        if (!found.isComplete)
            return found;
        if (this.#known.size === detection_cache_MOST)
            this.#known.clear();
        this.#known.set(digest, moved(found.detections, -from));
        return found;
    }
}
function moved(detections, by) {
    return detections.map((detection) => ({ ...detection, start: detection.start + by, end: detection.end + by }));
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/detections.js
/** In bytes; of detections that do not overlap only a few fit. */
const detections_STRETCH = 4096;
/** What was found in one content. The same key where it overlaps one that is known was read in two ways, and is one. */
class Detections {
    #all = [];
    /** By leak and stretch of the content: the same key may stand there tens of thousands of times. */
    #near = new Map();
    add(detection) {
        const { leak, start, end } = detection;
        const near = this.#near.get(leak) ?? new Map();
        this.#near.set(leak, near);
        const first = Math.floor(start / detections_STRETCH);
        const last = Math.floor(Math.max(start, end - 1) / detections_STRETCH);
        for (let at = first; at <= last; at++) {
            if (near.get(at)?.some((other) => other.start < end && start < other.end))
                return;
        }
        this.#all.push(detection);
        for (let at = first; at <= last; at++) {
            const others = near.get(at);
            if (others === undefined)
                near.set(at, [detection]);
            else
                others.push(detection);
        }
    }
    /** By where they start. */
    inOrder() {
        return [...this.#all].sort((a, b) => a.start - b.start);
    }
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/beginnings.js

const beginnings_TESTS = DECODERS.flatMap(({ begins }) => (begins === undefined ? [] : [begins]));
/** Whether decoded bytes begin with something of which all is needed to read any, such as a compressed stream. */
function beginsAsWhole(bytes) {
    for (const begins of beginnings_TESTS)
        if (begins(bytes))
            return true;
    return false;
}

// EXTERNAL MODULE: ./build/src/leaks/archive/kinds.js + 6 modules
var kinds = __webpack_require__(6527);
;// CONCATENATED MODULE: ./build/src/leaks/detect/decode-run.js



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
    const decoded = phases(isHex ? 2 : 4).map((phase) => ({
        decoded: Buffer.from(compact.slice(phase), encoding),
        way: isHex ? 'hex' : 'base64',
    }));
    if (isHex)
        return decoded;
    for (const alphabet of base32Alphabets(bytes, start, Math.max(firstEnd, end - LINE))) {
        const run = bytes.subarray(start, end);
        for (const phase of phases(BASE32_PHASES))
            decoded.push({ decoded: decodeBase32(run, alphabet, phase), way: 'base32' });
    }
    return decoded;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/private-members.js


/** Numbers of so many characters may stand without any name, three of them together. */
const private_members_NUMBER_LENGTH = 43;
const D = 0x64;
/** The bit by which letters of either case differ. */
const CASE = 0x20;
/** How escaped quotes end: `%22`, `&#34;`, `\x27`, `\042` and the like. */
const ESCAPED_QUOTE = /(?:2[27]|3[49]|04[27])$/;
/** What may stand between a name and its number; and how far behind the name a number of RSA is certain at least. */
const private_members_BETWEEN = /^[\s"'`:=>\\]{1,8}[A-Za-z0-9_+/-]{44}/;
const LONG_NUMBER = 8 + private_members_NUMBER_LENGTH + 1;
/** What a byte is beside a name; most of those that may be of a name stand in longer ones. */
const NO_NAME = 0;
const UNDERSCORE = 1;
const LAST_OF_QUOTE = 2;
const private_members_ALPHANUMERIC = 3;
const private_members_CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[2479]/.test(character))
        return LAST_OF_QUOTE;
    if (/[A-Za-z0-9]/.test(character))
        return private_members_ALPHANUMERIC;
    return character === '_' ? UNDERSCORE : NO_NAME;
});
/**
 * Where the private number of a JSON Web Key may stand in a text: at the member `d`, in quotes, escaped or not, or in
 * none, but not with a number behind it that is longer than one of P-256, as keys of RSA have; and where three numbers
 * of its length stand without names. Reads each byte once, however often it is asked.
 */
class PrivateMembers {
    #bytes;
    /** What lies before it was read, for members and for numbers. */
    #read = 0;
    #probe = private_members_NUMBER_LENGTH - 1;
    /** The last member, and the last three numbers that were read: where they begin. */
    #member = -1;
    #numbers = [-1, -1, -1];
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** Whether one may stand between two offsets, of which neither is lower than when it was asked before. */
    isBetween(from, to) {
        const end = Math.min(to, this.#bytes.length);
        this.#readMembers(from, end);
        if (this.#member >= from)
            return true;
        this.#readNumbers(from, end);
        return this.#numbers[0] >= from;
    }
    #readMembers(from, to) {
        const bytes = this.#bytes;
        for (let at = Math.max(from, this.#read); at < to; at++) {
            if ((bytes[at] | CASE) === D && private_members_CLASSES[bytes[at - 1] ?? 0] !== private_members_ALPHANUMERIC && this.#isMember(at))
                this.#member = at;
        }
        this.#read = Math.max(to, this.#read);
    }
    #readNumbers(from, to) {
        const bytes = this.#bytes;
        // A number covers one of so many places.
        let probe = Math.max(from, this.#probe);
        while (probe < to) {
            let end = probe;
            if ((run_kinds_KINDS[bytes[probe]] & BASE64) !== 0) {
                const start = startOfRun(BASE64, bytes, probe, from);
                end = endOfRun(BASE64, bytes, probe, bytes.length);
                if (end - start === private_members_NUMBER_LENGTH)
                    this.#numbers = [this.#numbers[1], this.#numbers[2], start];
            }
            probe = end + private_members_NUMBER_LENGTH;
        }
        this.#probe = probe;
    }
    #isMember(at) {
        const bytes = this.#bytes;
        if (private_members_CLASSES[bytes[at + 1] ?? 0] !== NO_NAME)
            return false;
        if (private_members_CLASSES[bytes[at - 1] ?? 0] === LAST_OF_QUOTE &&
            !ESCAPED_QUOTE.test(bytes.toString('latin1', Math.max(0, at - 3), at)))
            return false;
        return !private_members_BETWEEN.test(bytes.toString('latin1', at + 1, at + 1 + LONG_NUMBER));
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/literal-filter.js






/**
 * What stands around a literal is looked at once in so many bytes, on average, and so many bytes ahead: all beyond are
 * taken to be worth it, so that the work is bounded.
 */
const LEAST_STEP = 64;
const AHEAD = 8192;
/** How far the members of a JSON Web Key stand from the name of its curve. */
const MEMBER_REACH = 4096;
/** The member that holds certificates, which may stand between the others, and how far these stand apart then. */
const literal_filter_CHAIN = 'x5c';
const CHAIN_REACH = 24 * 1024;
/** A JSON Web Key, within which there is no other object. */
const OBJECT = /\{[^{}]*"P-256"[^{}]*\}/g;
/** Before and behind a literal: what a public key has there, from its first byte on to the beginning of its point. */
const BEFORE = 96;
const literal_filter_BEHIND = 96;
function hasPrivateMember(text) {
    return new PrivateMembers(Buffer.from(text, 'latin1')).isBetween(0, text.length);
}
/** The literals of a layer, or of a content, that are worth a closer look; in order. */
function worthwhile(look, bytes) {
    const filter = new LiteralFilter(bytes);
    return look.literals(bytes).filter((literal) => filter.isWorth(literal));
}
/**
 * Tells of the literals of a content, in order, whether what stands around them has to be looked at closely. Most of
 * those in honest content are words about keys, names of curves and public keys, which shows at once.
 */
class LiteralFilter {
    #bytes;
    #members;
    #looks = 0;
    /** Where the next chain of certificates is named, or a former one. */
    #chain = -1;
    /** Up to here stands a public key. */
    #publicUntil = 0;
    constructor(bytes) {
        this.#bytes = bytes;
        this.#members = new PrivateMembers(bytes);
    }
    isWorth({ at, triggers }) {
        if (at < this.#publicUntil && (triggers === TRIGGER.body || triggers === TRIGGER.jwk))
            return false;
        if (triggers !== TRIGGER.words && triggers !== TRIGGER.jwk && triggers !== TRIGGER.body)
            return true;
        if (triggers === TRIGGER.jwk && this.#isName(at))
            return this.#mayBePrivate(at);
        if (LEAST_STEP * this.#looks > at + AHEAD)
            return true;
        this.#looks++;
        if (triggers === TRIGGER.words)
            return keyNear(this.#bytes, at) >= 0;
        this.#publicUntil = triggers === TRIGGER.jwk ? this.#endOfPublicJwk(at) : this.#endOfPublicKey(at);
        return at >= this.#publicUntil;
    }
    /** Whether the name of a curve stands there in letters, and not in an encoding that hides what is beside it. */
    #isName(at) {
        return this.#bytes.toString('latin1', at, at + LITERAL_LENGTH).includes('P-25');
    }
    #mayBePrivate(at) {
        if (this.#members.isBetween(Math.max(0, at - MEMBER_REACH), at + MEMBER_REACH))
            return true;
        return this.#isChainNear(at);
    }
    #isChainNear(at) {
        const from = Math.max(0, at - CHAIN_REACH);
        if (this.#chain < from) {
            const next = this.#bytes.indexOf(literal_filter_CHAIN, from);
            this.#chain = next < 0 ? Number.POSITIVE_INFINITY : next;
        }
        return this.#chain < at + CHAIN_REACH;
    }
    /**
     * Where the base64 ends that a literal is part of, if a JSON Web Key stands in it from its beginning to its end and has
     * no private number; else 0.
     */
    #endOfPublicJwk(at) {
        const start = startOfRun(BASE64, this.#bytes, at, Math.max(0, at - MEMBER_REACH));
        const end = endOfRun(BASE64, this.#bytes, at, Math.min(this.#bytes.length, at + MEMBER_REACH));
        const run = this.#bytes.toString('latin1', start, end);
        const isPublic = [0, 1, 2, 3].some((phase) => {
            const objects = Buffer.from(run.slice(phase), 'base64').toString('latin1').match(OBJECT);
            return objects?.every((object) => !hasPrivateMember(object)) ?? false;
        });
        return isPublic ? end : 0;
    }
    /** Where the public key ends that a literal of base64 or hex is part of, as far as it is known; 0 where it is of none. */
    #endOfPublicKey(at) {
        const bytes = this.#bytes;
        const isHex = areAll(HEX, bytes, at, at + LITERAL_LENGTH);
        if (!areAll(BASE64, bytes, at, at + LITERAL_LENGTH))
            return 0;
        const kind = isHex ? HEX : BASE64;
        const start = startOfRun(kind, bytes, at, Math.max(0, at - BEFORE));
        const end = endOfRun(kind, bytes, at, Math.min(bytes.length, at + LITERAL_LENGTH + literal_filter_BEHIND));
        for (let phase = 0; phase < (isHex ? 2 : 4) && start + phase < at; phase++) {
            const decoded = Buffer.from(bytes.toString('latin1', start + phase, end), isHex ? 'hex' : 'base64');
            const digits = (end - start - phase) / decoded.length;
            const index = (at - start - phase) / digits;
            const range = findPublicKeys(decoded).find(([first, stop]) => first <= index && index < stop);
            if (range !== undefined)
                return at + Math.floor((range[1] - index) * digits);
        }
        return 0;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/run-samples.js





const run_samples_SEQUENCE = 0x30;
const INTEGER = 0x02;
/**
 * Whether what a run of base64, base32 or hex holds may hold a key in yet another encoding: when it begins as an archive,
 * as compressed bytes or as DER, or when some part of it is a text. Pictures, fonts, hashes and signatures are none of
 * these. A key that stands in the run itself, in whatever bytes, needs none of this: its literals do.
 */
function mayHoldMore(look, bytes, run) {
    const { start, firstEnd, end } = run;
    const isHex = areAll(HEX, bytes, start, firstEnd);
    const digits = isHex ? 2 : 4 / 3;
    if (Math.abs(end - start - BARE_NUMBERS * digits) <= AROUND_NUMBERS)
        return true;
    return (look.holdsText(bytes, start, end, isHex) ||
        beginsAsMore(bytes, run, isHex) ||
        (!isHex && base32Alphabets(bytes, start, firstEnd).length > 0));
}
function beginsAsMore(bytes, { start, end }, isHex) {
    const head = bytes.toString('latin1', start, Math.min(end, start + kinds/* HEAD */.Vx * 3)).replace(/\s+/g, '');
    for (let phase = 0; phase < (isHex ? 2 : 4); phase++) {
        const decoded = Buffer.from(head.slice(phase, phase + kinds/* HEAD */.Vx * 2), isHex ? 'hex' : 'base64');
        if (beginsAsWhole(decoded) || isVersioned(decoded) || (0,kinds/* kindByHead */.sP)(decoded, 0, decoded.length) !== undefined)
            return true;
    }
    return false;
}
/** Whether a sequence of DER begins as private keys do, with a version; certificates, signatures and public keys do not. */
function isVersioned(bytes) {
    if (bytes[0] !== run_samples_SEQUENCE)
        return false;
    const longer = [0x81, 0x82].indexOf(bytes[1] ?? 0) + 1;
    return bytes[2 + longer] === INTEGER && bytes[3 + longer] === 1;
}
/** What samples are judged by, as it lies between `BASE64_VALUES` and `SAMPLES_END`: see assembly/layout.ts. */
function sampleTables() {
    const image = new Uint8Array(SAMPLES_END - BASE64_VALUES).fill(NO_DIGIT, 0, 256);
    for (const last of ['+/', '-_'])
        Array.from(run_samples_DIGITS + last, (digit, value) => (image[digit.charCodeAt(0)] = value));
    for (let byte = 0; byte < 256; byte++) {
        image[TEXT_KINDS - BASE64_VALUES + byte] = textKind(byte);
        const isHead = byte === run_samples_SEQUENCE || byte === 0x1f || byte === 0x78 || (0,kinds/* mayBegin */.DU)(byte);
        image[HEADS - BASE64_VALUES + byte] = isHead ? 1 : 0;
    }
    return image;
}
const NO_DIGIT = 255;
const run_samples_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Of a byte of text: how many bytes follow it in its character, or one of the others. As in assembly/samples.ts. */
const run_samples_PRINTABLE = 0;
const CONTINUATION = 4;
const NO_TEXT = 5;
const CONTROL = 6;
const run_samples_ZERO = 7;
function textKind(byte) {
    if (byte === 0)
        return run_samples_ZERO;
    if (byte < 0x80)
        return (byte >= 0x20 && byte !== 0x7f) || (byte >= 9 && byte <= 13) ? run_samples_PRINTABLE : CONTROL;
    if (byte < 0xc0)
        return CONTINUATION;
    return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : NO_TEXT;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/dense-runs.js








/** Compressed bytes up to this are read with what stands around them: no part of the content is looked at that is larger. */
const LARGEST_COMPRESSED = 24 * 1024;
/** Encodings within encodings that are followed. */
const dense_runs_DEPTH = 8;
/**
 * Tells where a key may be: at every literal, and in long runs of base64, base32, hex digits and numbers. What these hold
 * is decoded and searched in turn, to any depth, so that no literal is needed for one encoding within another. The cost
 * is linear: each layer is shorter.
 *
 * Within base64 and the like it gives no position finer than what lies in proportion.
 */
function visitPlaces(look, bytes, from, to, visitor) {
    visit(look, bytes, from, to, dense_runs_DEPTH, visitor);
}
/** Tells where in long runs a key may be; else as `visitPlaces`. */
function visitRuns(look, bytes, visitor) {
    searchRuns(look, bytes, 0, bytes.length, look.places(bytes, 0, bytes.length), dense_runs_DEPTH, visitor);
}
function visit(look, bytes, from, to, depth, visitor) {
    const places = look.places(bytes, from, to);
    if (places.literals.length > 0)
        visitLiterals(look, bytes.subarray(from, to), from, visitor);
    searchRuns(look, bytes, from, to, places, depth, visitor);
}
/** Leaves out what shows at once to be of no key. */
function visitLiterals(look, bytes, offset, visitor) {
    let next = 0;
    for (const { at } of worthwhile(look, bytes)) {
        if (at < next)
            continue;
        visitor.place(offset + at);
        next = at + GAP;
    }
}
function searchRuns(look, bytes, from, to, { runs, numbers }, depth, visitor) {
    for (const at of numbers)
        visitor.number(at);
    let numbersEnd = from;
    let denseEnd = from;
    for (const run of runs) {
        // Around hex there may stand numbers, too: it is looked at in both ways.
        if (run.numbersEnd !== undefined && run.at >= numbersEnd)
            numbersEnd = searchNumbers(look, bytes, from, to, run.at, run.numbersEnd, visitor);
        if (run.base64End !== undefined && run.at >= denseEnd)
            denseEnd = searchDense(look, bytes, from, to, run.at, run.base64End, depth, visitor);
    }
}
/** @returns where the numbers end that stand around `probe`, or 0 where they are too few */
function searchNumbers(look, bytes, from, to, probe, seen, visitor) {
    const end = endOfRun(NUMBERS, bytes, seen, to);
    const start = startOfRun(NUMBERS, bytes, probe, from);
    if (end - start < SHORTEST_NUMBERS)
        return 0;
    for (const at of look.numbers(bytes, start, end))
        visitor.number(at);
    return end;
}
/** @returns where the run of base64, base32 or hex ends that stands around `probe`, or 0 where it is too short */
function searchDense(look, bytes, from, to, probe, seen, depth, visitor) {
    const end = endOfRun(BASE64, bytes, seen, to);
    const start = startOfRun(BASE64, bytes, probe, from);
    if (end - start < LINE)
        return 0;
    const finish = endOfLines(bytes, end, to);
    const begin = startOfLines(bytes, start, from);
    if (finish - begin < SHORTEST)
        return 0;
    const run = { start: begin, firstEnd: endOfRun(BASE64, bytes, begin, to), end: finish, lowest: from };
    if (mayHoldMore(look, bytes, run))
        searchRun(look, bytes, run, depth, visitor);
    return finish;
}
/** The end of a run that goes on over line breaks; the last line may be a short one. */
function endOfLines(bytes, end, to) {
    let finish = end;
    for (;;) {
        const next = endOfRun(SPACE, bytes, finish, Math.min(to, finish + LONGEST_GAP));
        if (next === finish || next === to || next === finish + LONGEST_GAP)
            return finish;
        const lineEnd = endOfRun(BASE64, bytes, next, to);
        if (lineEnd - next < LINE)
            return lineEnd > next ? lineEnd : finish;
        finish = lineEnd;
    }
}
/** The start of a run whose first lines lie before a probe. */
function startOfLines(bytes, start, from) {
    let begin = start;
    for (;;) {
        const last = startOfRun(SPACE, bytes, begin, Math.max(from, begin - LONGEST_GAP));
        if (last === begin || last === from || last === begin - LONGEST_GAP)
            return begin;
        const lineStart = startOfRun(BASE64, bytes, last, from);
        if (last - lineStart < LINE)
            return begin;
        begin = lineStart;
    }
}
function searchRun(look, bytes, run, depth, visitor) {
    const { start, end } = run;
    for (const { decoded, way } of decode_run_decodeRun(bytes, run)) {
        const place = { start, end, way };
        const inner = {
            place: (at) => visitor.place(start + Math.floor((at / decoded.length) * (end - start)), place),
            number: (at) => inner.place(at),
            packed: (content) => visitor.packed?.(content, start, end),
        };
        searchDecoded(look, decoded, depth, inner);
    }
}
function searchDecoded(look, decoded, depth, visitor) {
    if (beginsAsWhole(decoded)) {
        // All of it is needed to read any.
        for (let at = 0; at < Math.min(decoded.length, LARGEST_COMPRESSED); at += 512)
            visitor.place(at);
    }
    if (mayBeNumbers(decoded))
        visitor.place(0);
    if ((0,kinds/* kindByHead */.sP)(decoded, 0, decoded.length) !== undefined)
        visitor.packed?.(decoded, 0, decoded.length);
    if (depth > 0)
        visit(look, decoded, 0, decoded.length, depth - 1, visitor);
    else
        visitLiterals(look, decoded, 0, visitor);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/prepared.js


const preparedTables = () => Tables.from((0,external_node_zlib_.inflateRawSync)(Buffer.from(STORED, 'base64')));
const STORED = '1H1pcxzXlWXZ7YhpMWJ+w5QoQVLLRTpRqCqApOEQVoKgSBG7iIHdwsYFAFeRIsi258N0hL9MhH+U9d2/aV5mVWXme+8u574syt0ZIZHEUrm9d5dzzz235Y7e8tu5weLUIP/7wWU3y/+cxJFtzWdXO+2r5b8/TGWtjdab8b+nfprONu/sLoS/d3/j/M747+Pv7+/1h9f1qNWnztVp92cul1ba0vU87N54G37tywfXunv3fzrqzV7rH2QfDrJut59lt1ZunB+T56kfvaOpwavW7eHn3P6ywz6HW9kX3Pfy80dffNC6xp5zbn7J/CJ2Wqvjvx5cZtH7PbicfuT+W91t3XH3dK1YB/lxu7XF33t/qtu639rmvj89nRXvYnDUHlwODr1n82Wn/eWtmS8+C39nUF1mdFyZyzqzvZUZ662v//iwm10en4ZfvzU9zX7WlXabff7VM+uTv/+8deH9u5s9Ke/98y/XevmfSyvV17LZbrT+68dVan0oR+fKJ9Ope3ZwNF++/495UNd48Xy72wPOn7mDXHPZbNuZr0+o77WBd9qb63h7y+214/zP09b33s8dz2z+xH3G/szqC2c/st3WSvzNmVbx/t3x8+7u/rTbF569Gty5KNbC9fbgEfSuVp90Tp902s4iLgf3cdxxn+H+W3WXcTHbv9VuzbZmB6211td//+tabDtjm3976/zl+O9n2SK5RrO789n97GjmZHA8O+n1cd3Zc/HeF4d2aq53OlwvS+71f5i3+65t55HAY8kZvOL5zs4XvqHXny/35p++/cP43bqXsdFav3/uG4LasXG+/ty7l4Unnd7c1FJvrr00t/jjN8/uvz/Zu/zpOPedzsx06jZEO7qzA89euN//5Nu93cjvocez1onN5zN7s3jUO9P7xXNr3cgf5kp/5sC7ruPXP80PjWvrsrB9i2+9feDcMutHnavaGa6L+YHbf2fH7dfF3tq5+PZoqVWcdvQhre9SnwW1dyK/MrLX7kd/Ln+v9Vf4HM5+lTZh+cXjMg5ij7XWVMq9HF1clPtbtImrb+fKtbB7djTccyuD3mynio+yVvkz/H4eRDbkuzvLN8uPcHFX/udfD96y6+fdyruHUvz0pPWtWyNnXxzu7nr2kDYgziKOn/nx6SeDNRcZHc9nB9kMbstOS3veuni57e276+2llTen/9bufP9Hz8ZfOrN83Nor/n53e+PT5Nj67kHxnK4Ttlv3G532+/bLQ+p7mx++L/YedywebP62+Mth6ww939rJ7Qe1+y+ex9rLw2K/Euu/tHX13CG6TpcXfDf/xd3SR22tvHS/Wnx2P7cvY0f7f/9ebL5e/2b5ft7++Fs+ppoeGvnBTqe92VqMvj03N2ivujNcm+52j09He2OjtZP/W3sOdZvA289bUdA9M5OVa5KK36Nnk60Xe+nu1kXN8AmxmLKGvnuwca98PDO9W/mff/7m5WZ07S4BK3zQzEy5L/4ZR77vkJ/rH1a2LT9e71+Wgd56nmbOOSthOHqzbTFnHDx60nm0+Lp8lnSu2PN8XO7/qZ/7tP958YzvK+FLb5TXt85HwYtnixbIWHn4vVU45kg93rsXterctsu3ph+/fGayYxfO1g8WhvFDnk8WfvbgoOvuKXr32WVvrnfUGeR5cJF3LHgPjQjUi/uPP+fWAz7+KIxjazB2K/3pqa9q+ffQ4AvHgltqd7a6peHqZn5sdPX21eJ9uOXAru2FkQ8tn9HKEZQ7Lu7s7Xo5zOFOZUBLm3J/OX9frcetld9lncJv5fmHCw8LDCDPNmq5VpTb/Xl3uny/7d5ckVc1PbqD5Zne7M2+89/qWp3Oeo3W85V6XPus9YLM1QV/VV5zL/N+ZuP7kxL0eHf8jM0Z+LiqgDcge9f4cPbwxmBo23v9jhmXqHDBYexSxnDnX3ayuw4b5PGrNy5XZm0VfPj7vtWmcpV+S7wv5//YddSfwfM0wf+Lee/trXu9XnuuvXq0+Wzp+u9wm3nfxwjmBr25Mndw8Uvgc+L1tFDFulEMPrK/aTc8zB1caufhgQ4iK68h9w9ljvh02rxHhnHTEAPcpM390D8f+jZ3jL99Ot8pYh4+rnNPsu7/ezFGfeAcE/G1CPA8Wln13+mWi0jBY3NrZ7163ZcOy+sMOg6YluONGdmnBcdugG8WV0j5z8Pbb9y2DVOt6gjzh60KZLt4xfutjtuA+/2HxTMa+3pu/a26t00/qNbmofOV+V5acc4qx/6nlrpTFjv68uk9OP+RDmvcI/l/6Pi59Tdq/15/+KdvC9+/tXnu3s35efvMO8/tnTf7+9numsMUi3Vc4P9lrLRXLgpnv0g74fJ/Mt/0lsDS9me9Xl/1K1Pd7oOBq72kPoLO1buinxZzudHz29zdK+tY0pHbj97RzcEXa0srPSKdeFHHpnisorAvd1/sD/Gg1apQkmOH+Z8P9x4X9rM3O5XHQ9evHt+o7uFvLXKPz/aHa8nBTBfOZpF25t7K/cWN7f3SriDPsuOwj0nsjT8sTP9A+qI63nZW+Y1ev92l8P9e3f6M3t/axvMkP6JiHYs/Qjk3hV/1Fm/qtY8etv+ZMqktzh3HqLX6x8bDOyXmMj6WVqo8+urmzv3e4tu53kn1tTomfGurel+rzuh3ezfgfVzgrz33K4vtgbMT5HPo9fF62f7aG9GGb43WvcPlyXzlEIQHdt785OV/rvTYdnHPIFvIBsuuKJRyzLint7a+Wu7ZndV1do+Gce6Xd4e16tuL719hPkePa6fcDaXFu0QMPsL/KxtHr/mllTheC4+Hrh7nxS8bH0pQ7277BbuX+sy7zbamspOdfbIO4OFe3RaJr389NVd8MMV7CPH/rPeurK+HdZ0a/v9zq93y9mT2na0OlhK/5/j/3t5Fieta6tdZnmSFNa3pUX5x7FB14BhzPQaMzaznDFc++SSq/Tq3VZ1/mgB682XoLt68oEexP4JBOv97pam/Ifkj2rMjsC3tWNrcHdbm6vvSGcbs2/ms4wwKajv+1//713xzyTnNt5XDyf3/ah4jOeyBwpV829/ujmsA8fdudnNb03b5Q9KDPqoZhMu43jXe11L8Nswxq+dRx/WbHg5TW8oOs1+Eu8HDK86XjTCF+n0Wzz+P62eHeyP7TsB6gBpH3fdPf/Fd8Wxf/GH+3NmE62P7kX3LnMPFwo6ONPz9XvVe6sd3O6szG7ubq8dr6y8H3cN2e7bf/vrA1UjO/eR3hCnOUPZzbfGDVzg/3X35fR6/u5y/zIPc3/P69tlaL4u4UMXnz/Z6HQeO0ZDYk+LPpwtPS+zmh+W3H6x4Xs2eDuPmq86buOP7/Yui1ivV34oY4sE9s+PvPXo792T58dA/XpPxtluOvILVsCq+yPHzxffl152RLWK9V/teTpJjaClr3L0yL7/4fvO+mtcW+dfV1k1HAyzesyvxlO8bsd8F7q7sk/XbW2Q91XdNN1rv9r9XOQVPzh4Vdvbrmv/Or8Hl/tG9HriF8/TO44JTsRpjQ45nV9nbPH7vXD2/msf84z3j3f+OCw0WW4vOVMBrKsf/0Z9l6q/euTZHpZr2iB84cLnGLmEmKP5fjv/nMKujmk3vT33+Q8j/G7yNfZPj/5HrZ24g28i8llj85ay1s/B4ZUhCRTDCldUSFMtrYdNZv3386sm5zLVytbPEY+z/v/7isyqmf+dA2FoNxWJD/sfXBAfHxW95jj9dxwryIr0HKLd6e5eLJ85mk/Ykr2u40vsQJ3FrkMKmfNzjNoshDRze49uMIc+vyDfH+BET/yM8qlr9Vs3Lnl+c6/ZpfLxqRbXp8f5/m2WenRrX+sf5w6IrBHYHJ+WecBCaarcXD/fKz9h33GOJ/5ctVTnN2YunO725a0VO3pu7Webm98YlijWXQSIx7fZnsQ946Ur/TD1v4BzmHeeuBg5d8XAqxob3HZnPO9/CRsVfWmyt95TcH6knDnGjirPtxSAvdjZy/t8ofi+5Vhz+v1JR873jZHydG61seapXxuCzvdOZ1f2h31kN7mW7VlL68fn272nboOfv5c8ujPCk0f5x4fbaybPdH/dcRaLEIP73g9f5n//qbIQLhYoAKV+/DmUqfKXb+xOvk653dssY/sOT7WLt5Bwh7ueXB0uzYb70dXdzNvuuqok6W1k849c/3fQ+5xPCJry5vbv79QHPZQ+PxyNb7zg9PkY75RiZFf6ixiR57hd+7dnLc5hL29/YE4mldfs4WK3WSffhsF5yHpSPPHuaDX366sVhiZMfO6J0HROQ7N+gG3NIrMe7h2t3D89vsM8jv16EM2bHZaY8vzez3i0Mq1s6JO/14FLIW4Hj/v1lE44+xrfWT5+9cMZ0Ot/HYzzS4/+9ab3i7N9P3ay0qxom4B212teOs2pN+JcuPBT9m3u1qm/uubjKUVf8tebwbVcrW82y+L3kmNLuzr13bdcLo+JudXwrt//rG0V97+Huk3IdrNf4RuNj/uF5yU1399gp6ldzUyxf5/VPp9dXCA7a882dk57jYn8MnMHdf/3ZFxjk46XHD7OVg0zC/w+djyLjx7GN2HvyeqWG1efr78xFJq/at8t3pPlsOA7frmr1BwzneXppm8zpjk89vxnjWYduab19FPWQDLqxvbne9nuj8v6/3Fe6NE1cYzk2wX3vg7PNOU4exjAnPqyvHs8Xz0SupL/gW0V8s1F7P5zNG+ZP1TO88sk1z4a4FKF837dvvIvqed/ubZY2D8nfe70b0KI5u5gu48M6/4/qX8uPOx/OzNjLmXP8k9yLBY/IeOx2s62z4+cPnxRe/LvWuBfw09+/LtfsrsvE756+LziUjnZZ1XhdP+HUcdfW8zDVOs57UW9s7LAYSZiPbe3cj+qcgf3vjN/rF+/v3qd8veP+/0DlcdmIirvS/3F7UegTeuVIGaO1TdZZxjhJfV8fZN9Guc+BI9xJvLWkOIPg/236fTakfajXt6S2jDDW7R35XG0LH36Ykw9zpLw3IFuSsZXyFk4Psjy+2Nvc9fixxfpc2KZ5w46b4jgw5PtC+oeieN3V29ddVyl6jPuPXI3nk5svXz91+bG5X3jMuXj4/eK7xd2VnY7QK9v4GPH/llaYus3ctaWHZ3eS+1k/xlHv/8u55SMscybvbcmOsbXlrQsXhNf/vXe5f296/sWTtYMDz2F2Al8d1ENN+7tu7zrt7HJhqlfkSgeXPRH3N73ae/NZdjlT5nnZmXs2J1Xi9vqb3+1ur1Q8stL3bZ6X+2175beFHd7/fv3dOLahztVp95bducS+ryPXwBbloYMvbz3rXzycudY7yc4OHMp14rzRZfb2T3MqN+LRVP9wawSZtb/cYmugn2W3WK6YO/8foy92efLOyrx8j+SxWvV+nDmDSeSAR+6/xSMHpD661i/xwhJPo97tlFsnD1tPue/PTA8xkMN275HbI34f52V/4TK7FeX/fYGzdGWu28l6S2ZSU3/pdK/T/ipa07dmp9n8Dcnd3D4h38NlwDltZ70SS84+y74pvjazPCzeAfFTf3AVqn/5sUk6r+Bw3n9XH+tw4Uh0jReLh7uP5qv1x9pfLl/qzjhLVj1v6ztd6fh763R+aLsc08rPvwg7Uj6/7ksXrV5mO65RJnbOow9yKMS9d7sXbg15z/rNvbMiPnXYN4TZt7P+QjZz8iTk7592Zk5cPdRVufsLDmfemJ52a93xUg5ab1s//20+ig+d7Yye2d5hVgZzG3ee0P3/K/PZ+sXD7mH/MI1sKBzXnT2Xvr9wbeivjnsjnZZu6152ltD/38f7/89H8e3MfK9YF9l85Su3j/5Y2sLHjgmxvHXBipnkGhE+d2P1ycrUzPKKMwxXXRL09M7gzu3d99+6tbzq/ltu945Ke6Ed3ZnDoE7TOzlxH5b6Hp47QoUpvxT6tw83hv2oPUemcWn6cpb579iFrsN3OZf/gPOvp689/M/50aj/u+bjijh3Yb63mu+/n9pXC/8z/XL9tFvXMKhp4VgPt3f+RV1Ogy+KuOFvX5yW8cNa6x94zFSLvy4W3uj4h9NRSLmX7e6FmN/WY8NybfXfFu9vyflhl/1WD7XGbxL2c/Tc2y4/qfr/l4scw6V97GetOQINET+VeUMev7g1kt1bu9A1Hmo9OnmMenw6f5Cduv7/riHXqfRcCt/l3++Mi0d7Rw8+/9LDmF3sc/ikVZSpWns/3E3G/x3UWewF91xJfyevsf7Cm+MnZIzwfGFPXBcL/evD/v9FfN3dy6qaRH7/BUa48p7Ujqr7b86XD/OCg7f/58P9gmORH+8eflgf751CX2S8Zn7+z78Xn3Wz2levZ5/z+eT9Yayc53VU226+UnL+aufKbLfcGzut6Y77p/Yc/lbnQDBHbrvCr93onZbPb4uI3yN8eOekeLavNy8i3ILJncScb3Gx6lNrzw7r+rPL/x75/M5XR4WfORzo2mkf8+DwUsm2Fa/+8F3JgznOQyrXz22KaZWYxcVrh3eO7/5B+hlnv7yaTO6/qZ/7prtdPOPziq5Au8UpFwMO92sU5+TxhWQjPv57WlrZzBscXb7y5/5bky3Mbb2LH4rrz2Ok4k8n4uJi6uiellZmlh91nN1Zba072PaKY4jW4ykypqDu370bOVZ0PbKOhVT89fN7tf60E5pfHnJnD7e+L3sG3L15v9O+ulXEQuN7Ja955EPL064fQTb6xc6598xeErFrblMK+3q7tfSpI7cV19RfeOKIHoWtGdt1Lv/c/I+vS82003aFCTU5+gMXh9x0uE0NY+L7/2cb4d8OGKrs7js6Z6g/A+54efxHzzZu3b5R2ugP+1tmnNP5/yPk/idyuPx1rndYAPRZxx53lM/pIPPwsPaXZ19mKwJu6jDDEENKOh76JDPvnSp1i5r/Y9dRu+dy8YYH5f+9WMCRPZfaK+2nS+dfdT79VO2/qQmmeO8rt4llr82OT9wlsa0bVBN3nLOYj64zfTluFuR2WQ0jq2NFR8+r2qvlOBjtEbYnfGhzozXm8Ld/O7n6ucxT+3lIK3H+f7gPp+O4gfJLjkMc+ZjtvZd+zOZwDfQel/a7pR04dIb6sNN71BFw6ZFPM9mO9bjdn1yvr7anF38axc9k//+ir0fheJdlviz5rTzOfnL3uOA7j+MXLkYa11ljACbf+iczNxberdx1e8lh/8uOhjQ1XiPIsTtd9bw3OX787LGpJsjdK3zMx73ged3kD73tYg9frJ6suL2+8V37gd//v9vd38juX7pcYfjMpyr7f+/yXhk3c/bL+SnVfv+Q/f7zrHek9mc5mGhwOJXuDzpXX4i8Wmfj+Rr1/LC/6cfdaQhHcvaj8+hmjsV+4cR/47TojmPL6MZrSGpxdI/hnnlexR+uvlBcx+5Xm8U9zUz1Tt68WHw/O/1Z1RPwGU28cbhw4csczHTG9eTt7F6sb2Sx1lv1LFeI/v+EGhX1nq/+8IMU7478RrneMoeFUL7IUerq7+/Xxe9tTjPGodmxNX1u6v93+NX/LHO1m3rOhcaxOUaRFudWOl1V+FUtddfCFi3Yeh69fe+p69bOnJ2ovuZo3uVn1t/XbWdoFgarcI7t8NepXMd41SUe3SA/Kq//Gh6LPPjtQ1H7ZrzuuXwl5xMix/mF3zc13Z9t5z0K2Vx3IZVP+MKd/d8d8aj0R+erLLcpfKftL1eKmCDXv0HO5WANNa7NdAiY3i9UvWDOj1U5nCJzQaL2+Xk9zttv2xelLdtv32HtPCOH4s45lb05ezDEQMMc3uWjNVYq+T7WpobYlMMvyXPXMc/VJ/sljtWdWaDxkf9s/d0hsX7s/MBWB0vJHx3+v3y4w/uFmv+L7jNv9Xem2l9To95gZ5+h3h0XqxXvfuEmszZmq5yBqv22634rB6Go1KQ/gK4lWDhFPV/CrkP/2wwD4edOCLMLzNheWZsLcsicV9kZ2RMa8yT890Axeg+reCWPdwtpb9dXXn+n5DsvsBDGL9zsLbqSQSbGdqIhqeECRL1rbUrQPKrpmbjnUcatN3orE8PJ89qx8yd4r99HOAroZNR748J9b387d527uuIZZg9kjtyKUuNwvr/08fdud4sC9Wf7z/+Sx73uHMPa/Ih/Hh2nrVcllsT0OW3uPFm6s/Jm9bi78+b4tDfn9mnbQcsz7r17z/eKC8by8IjCpm7feO/FgdvP95+6+H2pzvlw+zD/vCz75ocCT43irsFhv+OwMep7P4363pay92Uc69rPIE338qhpWpTcuZvD/n+K9+7X34azD7au3TZjXnls+Cz783Dtc0I7lY0E+/+rvPjw+/tlbj62sfUcNT+O22maqSHGe7Hznh+SU+Vfg5zD7WLfAvd0f5Y1Hme//5Jaz5qp7ZPdTMfFei6seuMGKWk/9x+uCSj/MxdOd/67yE9yu+qecbTOcz881qDICyzhcWtULxzF77/uXD27ejh4NBg/R3f/lbZBbjvcECAXG8AaLQ7/h3NNV3+l1pqHRY+h0PbsdLE+Fhze4dpeKf5fFDPlNaO8bujCjSvbX/1Q1P2dvS9tVV5TRvsnsjXZRjp613DfdVt3lpZewf3/+3tPyvWa+9Osl7W1npCFDl8n1Dlqw+c0N7hV+cw1l768q4DYqf4OXPv7x/yvf0XoeW7nzmW6X/PtoV6t8z0r06+cCvUsaU/meguzOXek+MfjmLzXdtiUj3sM63FkqHAz5LsO//1gZ+vrcXzr4n/x/T4QeFRI/bZcz+eu/RkOImLA1O3/gp/cDfqc6pza3DZkzh/1a3X/MU9AOl7OPCw/M+8ZC/BCb3/lXMMy7nQ+7/TaMGc5vVnlLg5NGJNwIdJa5gQmifjgWe2+PNuSS0Nvuop7yFPuD37/O+rzv/nsU08z606dv+Q4mzfkUlO5brRj9Rodzy9vPF4Y30Ob6VNza768xzFeH/uNUbi+2lrsfvrb8plljnvp2iULX7EZpLvrtXbyr66/JHEWV2+B884ST5pvFRw8F25PHc0sXryonXf25D+KF/OP+X/5lQuFCpzWrd8rN5xnypsa8/lgk455Z273S7/7cup9seZnlvlcYKG/4GK6F15Md981ezw4yEob7EZsFLYyzLmoeuX69sZ5b+0Atp9jW7+48NS/xpXaHKFpHZQ6Po0xA47TRa5ZN1BAji/vlteXOZ5zeWlHq0P9gqAlbnvli6pJagRGrS9ulzGfg/CeFNwP2f4VPskp9Zp7GiN8zuGkOzsXbO+Vs/+X9dhoYutxyrdZTxcGRc3bSZqRWI0be9RoFsPiiRt1Z8Iehvn5u40s70p56uCwqXZtP5T4/baDupm68tGrP5U2SH2n9WOqWtf5jLYfv3hI6q5BcY3QP6LxBMo90HH8/RB7K/r/+wtrhP/P+VKnO/2dtuuFUa8vqHFt3xnWO45WLkussM43Gh+XUz+VtuTK7HTH2c+/nE7x+OCDf+/2d4m4f3ljZnV1/uNwyNz91599Yc9y3zpzkC07/J/F3XJ84h/zv4rjx/HzcD28daw+x55u5+Bg+97E+/+X7ld1Iif1QILnJ0un/uDJCveuv49IwyHnapy+Poji0yzoDRjxlL13m+/PnvOVTvlArJEuDxbYPDIXccvuDfOXek9ezkmwHBe7VQ+Kvihchh306uysPmfxaedTyvec52tBja1cX9/feRNdQ647VMvfVfszPZ5RqRzPpveqtVfLG8e82ugdLGxAPFcvBl1cJBqT0g8qDlB9xsZX00+/e7qe9/4/cNvX4SHFGtn/9npZz1p1lfFLJ8o2wkvK2OiRS3xzrobphKcOO87ms4uljTK2j/2xP39kZ+dS1FN09r8z7eYgFmvkz7vdnZ3pyNfn3H8n4xDZ8XGPYF7fkfqE3EjRYTzFaGQ6uHuIp9ZqQ+FsnWEf7kGW09UnivV2Yt+8V6fVMsmN1l88Lg2ENcuQq13lyTofvrA914a5VF6eEbmGHr6WneTcs+c7lWZ4+ezvrpC84ZybwnFgHP5lmrUyjiP3DT4nP/sYi3p22u2v3LRzMcbYVj7n+PFWtttxa/1j+PERflXYPK53e+XazPKJ0879aOdPibHnR3zz+d5ibv9GOMxyjudnp/b+/3z2qOcvVrP9Z4+7S3lPUsCrYW2t1vtO5B+jfOnXBSGmIMWox/Bn8z+dinfxZxVMDb+T/zv/Xv3zxr9VHcPfzo/fuL/n3/8N8VP0tfn/+g3xt/in4u9U38/PUd2X/5PxZ1ZXWb/e8Peq+wuP/G6536Kv1P97dZ3UFYdPAXsi+ne138nfnnz11L3Qdzf+u/8Mq3dUfxPjr+R3Td1B/WfG77n+vsOVEF/3vwrvUnuG+b/z366/c+y5j59D/Yqo1Vi/r/FOoj9x/LvS2pTWQbxWqefvr1Lqp+mdpl9F9Yb5J0atfuk81F4Z/nz9rUkre/gJ8eoLf2L4fjhLxL81/67C1Yw8RWnlSXuS/93qqdRXEvWsflU+TX8t07Y2tKjhikFt5fiJo0+DuvPwp8O7TTmkc1crAbUs9FXHPkN+r5oHQuIB6aorOxa/WcrayvfL70f/O/F9j3cQv+Pr3wvXXhwxoE9raJGtvlZ6MvT75tcm/3bkKwhjOGnt+j8neTt+tXLrGV2Z1IqRrWpoQ9N2RfwJ2huh1qcUSfmxAHel49VLn7fuaWz+Po7i4rNTvrdaQdw6Hsf8/HtCLC5qMfnvVzu9ijzrdzrOdOTdSEUsthiH8odUzMJFr3zs6N9feCf+dXJRJmbvuPUVXzGec8prQfL2ljXBW/fx6vafHx2T89ZHtkRxlIvEDJLvpfwin2vheaj23FC/Rb03PmOk92C9kFPfq/V3Uo+YrZaCert+lKA/yfhpSHGEnL3bI4k0PCCMhMjf+jWN6dCrMtwL2rrV/TGX700uBuJxKDr3kvKI+Dfor4wzeH+PhzawiirDJxnact4+hteY/1xoY/P9peWP4RvgLUq1h8fnQewKlTUP7xLJ+PmMIfYnw88cWuD62vNtcvXch1dR5feYhZesZpwpURkJvzeoFchFIfaIMLRDMpITXrt/r/5V1fEBzpOETyq0/6jn4vx1/fsV3lLtS/rT/K+H8TCFemBRR4itoXiB5s/jPUvHhONP9t8Mkpf6a7mOoY3PrVl/HY3xs8z66vLfnGT75fsKP0XKqnx7Wbd24+9XX5feG5Lj0viaBX1CIkw0v6pXbWKkTrcO2jrQVzfnKUMLEz+DcEdX8XyIHOlrSV+5cRRF/5urRKXgRFSdi4rw+JgszAQlDE7aJxx2H6N29U+IY3negtffJra60TcpZwehV67fqYSKhvuYvjMqGgkx6ThbD617GAHiq1iujGn2VPZI9FX4z6bu3+PI1hbrj5+kvCJovNZSY9Hqa9ZPlhGy+rOoXzuGYObP9zfuweT/abuM+3f0q+UX8g8mfwNL2viTE586/r+E89e/j+eOog0a32I9aDR+JPNr5Jer06Enk5+HdKLx6bQn6v0NWEe1FVAuBGRFUNdBLQt6nQoLCFoP6GMfbSbk9QgPPnqc/AP6jXI6djdq74Z5jP7pyE+M3pR4hfKj8jdW+BaBBaqsGWp3ib8q/Nt7d9oiiPd/8VvxY9eXEvhsqasVlhXsCDDPwT/Zht6g2AD1xz0+3XilqutCfMbRzYSXXb87euuML8b/qeAPdskF3w/sgmS7sdfmPT5i/ak7hH7j4unKH5HNcuBkU47a6VhXHbxRzaURtpheFMouo0+HLH1vYY9fX7jXw8+1LIjhnuKuU7QWADOTtPBSCBDdGnBH7N3F9kN8KIIFEfaK9BvUVZZnkaIVKuzVfYx3VUNzEpoUISxmFzZgyKObwx+hshXq1lQK0qGYVYwGwggD3a3kCmXjguLFGNMjyW9IyUMUwCSeDjTJ4YOATudHjtKa01aWbga0G1M9ohwN0q/J+DygzGX4MokQGQ3A6xfPB4beKel8j3mwxAYgHxLxbsd2Swos6IvU055wgZV3xuwi9u7YN+RdGrUH5WBcWyFsvD3e8XTOUr0oweoaEnPW1JdOh0kqqEg67eGSb1LJw6onFIXoyraJTBt/G0oIG2bKaYtLeo9MdCqbViGc0KI1ABCrY2dsQIJlv5y5EnMnAxiHJ8f+jY+8OvP2ARcVvaXgSiNjUj9VetIErQTIecnBNWW7hHdPvL/6mwgesxh+IqlltHqcd43TByD6T3wjnoUh0lBu/UQgD5ux0pbXFm9Fm6GKOZR1pa4eKi2MHjMfFLB5Pe96E6Jc4QrpLEVKE1m3wRtV30wYYggW7jRE6LQVki0klfIaNkYtU4pdCBA9cPEAv16JJRe+ZtLulL9eSyW1PUWHoiK+ZjEqyq3HoRztXbGaPLNDRKSHWJQKrEJmC1CkLucTYIKJZmZSJOrfIVY24H4FCB2rN4uci9sXMcQp7nSqkAPAXNyvavl67R7Bta5WhAAcFAAnoIoEtlk0y0UECFyq6Nks3pnygWia+eF8r7W6DT5e1ldwtWXVztUTW91KQrdFYwM+nENEr8zqlFMPJO2u+1sxNRGMYBCla3CB5onJRDcAaTVQmg8yY7gEhzpJuAXJ/WslDb1kFKU2lvAJQFm4oBaxXWLuA+MaUXWDsnG1cI60HfW15kdr4S8xOGGY6dWTU7zow61wCT7i4ARkp4g1XK/SoNJAoFRFWqpehJVY8AcwqirD9TMC2daYtjV7l9B+UoNV7P4x+Bvj3RhiGiE71vlf0lPlHoJwWQHaBaGqIEcGsPOEOY9SYCMhS1/eTRhSIMBet7SE/4IvjUbobOmiUFEKawhxmKvdnWWXes48crVkAd5bH6ZHFTLrdJtpi0oS6Y9oMlqLD7RHJm1wQ2bERCZlYivCYeR2hqKTqDJktv8B+TU2JkIEwG+uhFCwuhyyJskRggE6FO5LROKcwJBiOXRMQkIWBonIUPBRGPRDxfEREZ5B9DUebYQvsvSZhFyaqpfo14nyaCDTI7F61HAz2ieGVchSNYEKKVrM4NAdEpTWIRgwwuBMCdoHIT12sfSVRIIXH6IWBydEGRIEVFk8mgwp458sMELkQ+EiNvI97Bbfdxh6Ro+/FT2tiSMkzewpW5BbyRzygvSHJKB0cU8L93R1L81ksECxWMAUWB4dBX4R5WEO0GcxGqHsKoMoZC4Pdd6gMay3fcmqhHBiLBSvPx8RbTXcImicRdQDTS0x21mBaVDONQLQMM+s0ixUGqhKsBEKnyC8R1gffiECwIPGpNcK6VJRVW9DoJgi5mYjI6k4oRtUjvuUoNrsLk1YL8GtZ52U3edwPR6GjwRTOPJjifB1RImKyVuxdSPtZvjJdfugEW39doagw8daRUcqJ3BMa4hqgX1lxHCRHsLAJJAhANduF/yigXspFAKQfm2FcC+iG6BTkDYU3XGjhTc2UnfYzM6T/IyAvmD/RXY6VDtJtnGUYRD7tYNf4JNhuxvleF4yPKdGNED3qZlx54VcfBEE5mQp18i/XnkDK9Ud8rkLfIXQMXCsAI2SbaPtlGeVbSRXFGQ7/hg2lFRsBFM4yLTh/C+9/5q7Gr77nH6PxhIxANujxlPkfyU4cyVpFMypwv9KLGTRYgNc+iE3mRizMI1Vbmn1ANgRtgUtd+xwXQBEDYFP+NTiZJyaqI+Tsj5MQQRgnKrYM5bymdci3eNH/0TNDRnUAFDJkwBuhAUvaLb+CDvzgU4G1hAeiBJYIi04QuO4gr9pOQSHySpSH3CGg/RYxrWT4Ow0/0ujrYiVN/VJqoEFXWqNOwomdYTwIs2wZ2vRDdPnWnBcnUQ4mRKW6LgaCr7BN0n2/iOsaLKmSRAOYrUX4hVx8KeGbvn+HGb7c7xasxSQLVEtbWZa0osxpAzr3FpxIxK6+JGx9sW636DCMWqQIWUfFkby3Z2msGVQIyDo4tHziygWaekEHa4pb4jot1Xjk5qJGsde/u+AujbSs/bo5Lw6Ed4YAnZokubGhk5b87XoVakNqnCbg6cOoL8RxGoBrGmucGYU2kIYbvFj8yRvaK0KlBUC9QkQUL9Ay2d5rrpMA8IMRokXCe5DKpHqcg0iLVTpY4I1GsAadLpsH4K3RptJkTxNoUFhhCz2XYeBIQKleTGwD7cYfZMBZ4V6BMxhWoUXWHVpoNoJVEeS9OIqoyVBDWjlZMT/UgFZnHqrpieUOpH24BpIGddiOCJdATVfDMEk9+nRhuBpcv4V4wyrsnbC5TrJ2pa0ZBWdjNIrlwpp2EIssrCZJB/uGhB0hQwoj/ZTEh011j/BqJFqQVwu0FZMmAnAMFBChEieoKBaGMeK8paEOlH41EBCJ5aeiNVSVvE6SqhtIozBPrJIXoXpjF9ICVYRzp0Kw251Y1o1wejfBmVoG0hM61VOFf/mqao2RaqQjgsQsuD8jbfIFP9JYaRZ1yOD0jOCo7450IRowD5CviahyFWzvUtq/7bCG45eoRfIhzdM1EOTZFaZ8rcJgAiyXWnSBIjQgHao3j2vMexFHTJR/tOT7RSasWDMMcbj9dqJUChlwhoBnRHcIqDcUH+YSB6AdBfJXCxKDImntUIIv77AbJebsITtopJ274/rQCX12zHGSak3VBh4GOeh4T2rlyRTZxEEC6In0e1Tckpec+ak91LH/ggWn92PRBqGtl4hqnShSWDVLUn2jgAj1CutvHG0tZwgdsC3VfyjEmUbEF37oP0/sVBt0z2PA0x7IhjXgkHtZJkUWO5/Ovoy576wdo0Smilyu2mmmL9HiBoAyDmCgw00Aq025YU3kZIGdRi6MbVnoXQAwQ0gF49MsAHKjnAqVujJmmzXdTdZPkztk4hHJrJ8MYRfNAJNzJOublm5CbtIDljDpam/ghFBR9HEnxOkEDIjByyW02NEMFXQVGcZuXqlW4llGDUYiGTQ8gpTc2M+oKR+RMdXklwFYm7E+YEWHEAK+ryYjq2dAAG2lCIzeLhWztWJn8CIOl5HpVG+5vk6XhfMgJHhUoM4hyGh2MzwvxqDrgw3iRphgfL+xHEnoEaqUi4k5u1poRPUrqfXENCyOCzKRhgsNrRhY/7AiYu4mDJUUm2Brv0uavagB8mVq7xt3WiojNwooZs4BdVWEWraY6bVY6x+gI6spGgMIwvG/T8UDznEDySgzmvHBovqAZWEDp4F1ggs8jsZRn0SUKjpkqQPWq02Gq1+irNOtFqAyJAy98kQSpMcqlIvw2ucZZamaaDreTMbANyywbQ+DArXu7NMCEhYbU4J4Awd+IbaCSqTQjRISOo7ZmqgOrZGAoNS6LBaPVwoqJJ7I9VIUUL2vsIqWzS2TxGrG5NInhqSpwuKdawSlZdlV3co4ez6HE0V3eW7HKRXB1PeQ2UspCwRKMxzvjpuW6LkFsibS5Bg0or+6mAFs7SKT4nQewOEccPIRlBV0pKgzSRCFonEkQuVfL/wQ+fTDSM/XTHg7FTLhoT+JjN28enGPM1lct2f0PB2VJ1IxrTBsUME9EEOp0vos6WRo7AyXx8aARTFsIjKx7GMRL40LSo0zbLMM+dfCidMUI9OafsAThsBc2YRb5IFhwk2DbT7oaSCRmjodiFZHYXTaGKKlyp5JIoQqEnz9IBRcWoZc8F1GXhogAaiSMk3WJItzw1GUam9ZJJIFCsxkCiiDbVesFNPIdxJR1aiKMakRyMW+hOwfWN3NmDn+GwBZgGTgEi4YdnuIsDlCAp7RDONPuQ4Gexlm9kVChaF0/LUX2nUrAaAi01hhoE9XnaFsROQThelmAFtL3klkSkfjSxhLBRdQ5kIuaSLA9UsuV4jfg6yOHEfRps0dhHdJ06UrXjF4lpNjRN0JWtlJCkCMVkUwdnY7WumNRlprUCjgXn2akraTEudE1uDKFyQw+KE0h43nQ699WBoZ91BC8XakDMgzVQRQky1pwqteMj9E8gIFqWJRmOnBIicofRLNiQgs1B4XwFXg7icCXl4hnFBsToEL4jEV8L54aQwbdbUNI30dbFJp386eWsayvEhWRnsHNf7yYzoll7NIPFKvcsaGIiFNz7qBFZmBQcfDzSb2LngYKho7NuFxo4JwKg+YVugBYmUxQA8iJkCaenayD9yBbDA2BgMiNryLMPt0nAodbJtAHbQ+bnommhuBLa9dcmqUO5bJtrEhEZl5qbcziGzo6VxYNRkL6K3JbEaH12e1pgaqxui+l18jx4+uyZldrP6rq01GnmXUJ1HZNZjLahEEACRdRnQ5OYC0fgINSV95hAYmt9jQwuwBn6hh0dUyOZHPcuIoyzMYZ7qq4sDNOxzVTSosPm/liIoMlxcSE718FUfxxB1iMqUV24WIB95yxflG2QidoX0w8mCP1RgUjv0/Pk39qZpn8QXsVOAdkOht1Wq/tmpX+yUTkTWywTCobPbWMlzEPMDompWLJ8sLKaKYuHzMXFBLr7Pm2vpGWObUWRiSNTDcoAM8dEZmkWQBUDnpbGyCci6xDPhU+748RNFdZPOsG/6jCGMPx9bbBlR1BlCub2UqWaSwiqVWtsm52iSp5p2iFAQg4R+RO1pQPJ6nJbAZRQeiQkSMJKQS4ZofLOlhlhi1x0NT9UXNkAwSNbUYml9VQqMjXCltoo2+D0F68S3AsWIEmyQafg5yP9S5/tJAZk+/9cLAKRYFbK6tBS4DfY1NirCcDCqsGrXP9d5sQGhHw7pSaxBV3wT4GKp70mhPLKhgeaVLJmqMLMIhq0sikjip9djEUq6mOA4UcaOyQWoLg+RJ5XG2KpH7KbaiTn4tgA7VAEWHi5iS8oEsmXDof6TUc2RZSXk0fnyNiOxU3BkPtRQLOCLurmK5BIIFmVMZ0zTL5d6JRNIxSlDS73pvzaBNSYIirt1UTJxND6xjtILjEcEGa1cAl9cjl2vMHXPoq+jjJ8wSFaZhdbxfrXYOOuyXOTOtf5bE4uVoCfibdopCoAAJBtiggwpv6BoiQgVx5JSXYKmKJODEoRw3ZSkVUYHkrliCHQhesK/eW0sI/dsNXdj4n+FIavkTlTGFDTNZmSNTXO/pLSM+VZMm6bhMnOAwg90BPvcGrHQSXoIUzsBACK1tmDA/yiRGKokw2r9+H/VpMEYZRpcExJBmZRmXCvxl+rSRV6ECo1r8+ETkiND2VP3rmxGhV0HkJAx7b1Yeykz78jCXW7YXUkP7yGtrsjXxiP9gIQDTRBJm/ND9onFBcZILxproiZ2EuPe4RkmLOYjicjT6DqcZIlbSOLVyWJIdrdTKxlbwCHGB6GLyTKQHG9mFySr2BUvzZGVF2Z0D+VPB6UWgvioKvbCA/pjByojmXqFjGlGUCkM0DhQI8Bbu5YQwrWN44GGGyGywyjPk6UdCvGjfVKtOnOD1QEzIcGo21acB2u7KrSFfQ50k5IoLIbXTmrpSmPYsoksXWB6wG1rN47KCFqk3q07CA0pUfTkVdlDVXUY6KG0TDRLHCdBqBPF253ju2EFaap2ArVqGzEb4jHKhXjD5Fxi1oJvUwwmKwW3Jhuw6nw6a2eMygFE211oekM4oUrRIxVVrw2xnzAQEVBp8IOVBAYCw+wQqQBCaGwtdSEVNoqQFaU+QqO1P6SEwW+FidPslmQkTGP+VxXBolwsgmjDoEFicpcydgFL6c1c2jRpRPZ5KAqrzSIMTkwTGJCYMviYC8AFerRsRxsxg0xa4tEYngZ9dUYxTS+ylCaQC3h/ZT20aC0a2AdTFxJE1Yg5UhCcnzhxh0O3ZZ0ykbIPDDiJyY9Kh1yjuKQ28I7G/4CtgmFRFNcrjNhCeX2qe06ejsdJTJA6mqlD9gEerX8bHGkcFLjzgE5ed8kejUI9+fGERMMQuZSkglbskSrjwMzNGC3TB1bSiRHQzVx1z0fNtWIigrrKtIHa+tgCcJAlOrGAhjrT+v+5J8b0gtIPU0wqVCllU7emJiyN6ssldQ3gTBlt/kdS5w+dNJkHbwqFVCDEIZFliMESoHVcw1qgtaN2h+bss+CzfOtAY6Yim0ZWfhLTTr5Vz0qpxxmztJXkmksQGo+GS4d18joZxzudjqoje8OqOGjnXwupHemqgJGNCOcKjRTYpksUaGdHc7Paf8gDZ6utBmYXjN+yw0HDzk0lvsd16OR2dxsjid1+Ioed+6ZB5cKSqGNiSHDmTvRxanSn8leEYQNy8AvWzyyEDBPCCjsYmgnGIxugkoSF96JO9pEmMws6OBbuQABogSq2VPMrQyZMBMq8FxNlN0A/MGnWsHlsyHS6BtUSTt6yRK+So2NJaA4ebonNrtEYVriGRpOqsN+xyc68JgEoE9eUbZCXgRsxZmD3GmV/9GuLatoBFMpJMhCEGiqlAGYgsfqHzIbSSwX2Vj8qO0soTsuzUAPRT3uCqeiKMblXvf73EcSQ6G2rzuqqgFYaD8b4XwR1nkfx6d1im/lHaBDwPh2t+qDsDrEeB47FMKSwhCiUMrStkVMDJKvMGqhIqAf6nSTODyTQJdROMAuhRa1AH4iFm8ZjBBAubRXuRKYZ4c9J3e6RgBNdUMHiD1z/QB4iwU2NbKBOJOr3CJ15VoWLGv82sNXKAAxNplrq/iFqJ9Q4ZGvvIHGxUHdf3NWKE7J8AKjGYxODHYzIGC7t2ofiIuHgjmdiSN5hNi2kKP0NijRCksSaOs/AzrCX7DmFtJase370TpL8b81dsspTNC5is3rx80H6RsTNp/Fo5dDYMmWe0WKJUnehE1qa7mASgeVngWnaDbFwsBoSc6+8aS1eeK+UmiMDe2m+DByKyPtPjDpjywAkINMqxahwKhF1rRSdXUJZe9yaDNZOjO4yHhABMNRxCSRBOwRG9xuObATAXKqUh7DltF2giFmEXUxKO6pY0JaFwRquDKTfLeofQPlelC/R598ERC+0/geE/WFGjTFcdB4VE3WGo5ao/2kjcXCVC6FagoEDOm1LP13DXattMY2AbEFLZDsjdQGxjTGUFdHmcBkKggkBMtWWEMJMYmtv6IAQDNDunlXONMt6NU84wXu2MMgJpbw1rXHD+P+EKulKEZr8BVXTKB6aLBFLfQxDl1Zj29pCWJFgC9H4CCG5Q8Zr5csg41Sd2w2Ra6pcUxLEMqhzYtLWaXQNrUuS4HebSsYp40Ll0IObT0iuAZglpHHp+CYnMQ1AuyWF8VXKx3FqaEaRE4L/ZVEewCYBMOJYSEnLFgqmzJQHyKV8FULpBm/gemhoOk2x2TyPJm7nME0l57qPggK7rHBCqc4ra4UUlQEy5ar71WdBIsLRAiELTUfiQiKmFVaHrJB2cQxqRqYb40IXVu6lJXhk9L3k8MXegzWOmi0dvdyFygWkcCCLscJAkD3VvhNQ1oInbKSpSTAKicBcQW7cmIVmq0xBaAqP2gWTpXUqshjqsa1GCVT7K8lEk6Y5S1QLXeqdGWPF2UESohMrZIlDoYmaE5TPCmw0oV5HT/hRg+m4u4WnGyOlSmUEBjd2mKoO4jpcCbhufLvqziekVSlLgIx9lp8k9yp0xa0E2jdupyN0ifSOTRqIBOCc0PfxQkQTPqxTAXnJKqCxJH26sbzdIzaOBeWFNAoIKAQ0edz6U1ubw9dHhJ96NY9TOeMcGFz1VF9TIl4LhslSydce+4r4NMFsYAJhpc0vQWqHIWRBoXrCCEz5dEJXLmpbRbUCmiouSdMLYVg4qFgJVLxuCV3XQ5/nCi1g/SQVeCVIDaKUgyDVVhXDApkJVlDIyJCX4Ra9yyddryfyD3heCuGuArrDC99iLaHm6IXIQKiygx/Py+O1GOUWon4QJxSm1hgrLV4T9YPIEU37+plKFMZHq70MTC4IHYNKv9Gq0V7AP6zxDtVKgSpkAVK5mi69SsgyJJeJyULKdBFBSlVjRrACdSbbyTsriR4wqp0wgR6+x0W5j6D13vJShERS6A41zs6heNG2gS5sA6A4iQWe2RFJhODjhpOm84YzAIIpW1oLC1CzisNVtWnFvkYl/XJ2toqBFs/lEDqOFJWLtCdJ1rCDqJgp9MrNudahkBG2YyCwatQ5AyhtwM64aMfAQyUpg8YJf1JCL40spAeyMJwJYkJ9/HV2C6kS7dK9eV0sOvM/hSSEIHGGIRywwmpK8I6lHzKJFktrTE5OG6Ml8r+INZUw3Zikp+CacFZ92ZgTyICPaYxPtdWcaZljFYzsAjhkM6F3HQzUEOothmKphPQhK7ODINTw/F+soCjTI9iyRZ2hpUBhcUceJgALFNQ4Cm59EDejNac3n5mUDs0snGDxMCIBQvc6UFIhcglhXpzIYQA5NKSUOucMU2NurB8F9HuJSYA2RIXnqWBKZ0wlR+l5NzFFwIEAApIjajWCdghZY3GqZuu6QAjZLNWUcEcidYJpe1O5lBH/y9qkZ98z4pDQuu0WlPOCXkg1mQV9McKi4oWFAalDrMsxsoiY6ITFnugKq6K3MowLUClqHvtEbpcgQOywGVbt/IqorFznbFK7iFbXqV8uS2TCcNc0KWuLXHOTQShGUTaAFBxsGMv837DgLtR6w8KfQF3inpmEc6FKT2DbHWlE406TCLWON2W0JyQuHNlzWvGhA5dpnwBOa5FyLCQtbwPxBbBlLwDCkSSeTOjArMvivvTLqWBuNVRiK42jeVRGNrUPXqmcQYPTIhtBoGg1obhHkwJB3WXrrG9wMg0G4+qxMbNfVSlgm+/QEUmCYzgKujTObzrJiRUywRn2SIig5GN+bMK6VRgvIZ6oonZkrSlIOYzEElVXakwaZqt7qv23zqyK1wDbxwnORplU7aQ+tyPhjuql3iT4lzU1hBobYcO8UJ0oEwbTSKzTRQRakapbKUqv0CtcGguXLLEv9JBwSgDQXBZZTzhmftMQPNZNl4INYS0CwrAmGboX0EA/bBfjLU2yCsH9KFCaFQKgNLltHdzGwX76EGUaBsacCWL/qfZANTTXAZB6BKFhcrEdIb0yII2OcFEVURsSP1P47uLLE/ovA9dgWeIApUePsPjJ9GgGbZoSBdprmc2CNGbYOClgw4acWkMzCKW3Fyx5YVqVTmlThvNR+o7EzkekIjGFVaKZQpuXKwBSsl8TMXDFi2K0bg9HlIcxIo3XGgmpCkQg4d60tiOlZVBUN1cyKEpvgtdL0mnwdkJWjD8DIzBsevSqpApS0EgrjErSoCyPCO+3U+Yp2d0lVN4mHXkFg0Hd3KC8hNV3GWRFwB4mMRWSp17hkBUkla/9HKZUABkpE+dDXuD47MSUH1Hb7QTuIRSWhkzVQDHEGuGQKYmORcYwBersWcKtsuVoQ0xLudhBLXUwFBNL6Zgns02RmaQMdsaS4fXpxjpv2jgCm4oAY7SJ5G6r7XVCCVfmIbF0FamoL0imqt15FKQK4j5moDCxBa4JsYpVkpXEDyR8vC7OZI1twOBco/qgWXSSZJZBYd88e8kg+8LgtTXbjX0YqLCq0eZS+F+CNnXMkDLp4IhykJgzNzMWg4nTUDeamL5TJBVaJBqd2wRKa6mRfoJFGrXL0SIKhrGGSnbFbE6OFCt9er3aE2KS9mEfslZwFYJwBTzhCmDtZGLUrKYnAhCD7ZOi+T3CSKcKTaok7BZ7bkU3ElT2noCvpwpvSZMGRKsGBHSmERpcPMD/LbLd7BQ6EgZFexSIejEXJBPmNIWVjmdUteoCKAKsj/NRAACEMoesJqFIpsy3TJoElza5V2GNgowyNg9TJLaY5hbNTfnBNvYA/QzLZI7qCac4yQ2CNYzq6MB7hgUHAP8XOXm0hqdpfmnitZpBtirmypuTRNcatbOzQ75w7k0CGVrEQZrwn8Uhlsx0Y2meNGeP9HZIsUBnnLDHKqLJUwpNhHY5RNXfUlzfUZVO/I2mwsUkEd3W7wSqoyBvFy4dyI0SvLqQOdWiVK74iqamuCelTmjA2RRuEbrT8D7AcNezAQ2vHxvooqkBWeTirMZUQpoUrbiU6cacIoZJMcTAMpX7jnCtJdRgAkBSMK1D82KBLljT9FHh9SfEjOjphH1EWkmaqQZqe6PhaupkqVidTyakCkve0AhgnCse8/21/u+mYL/36TVlOmo2HssQso2aiRCYCa1b446wkyqkviTARTZwfjT3ppJdwLwjr4MotPxGXR5ILTx0chrlkCorNxxc4kP9XvqtcN9SmjbxcamKOpE8M1Ze8CRdS2txhsbbR1ZCFPBnQRpoLoleyjXQiLheoZA/qQmy6AqpavhghcRgUgQ8fZONUcGAWWayc9V7T91STZfk0gEo4cSJbDZQWJWzc1OUDcwVYTs3TNP9scnvMY4a5NOsshuL0DA0CIz/ZW/nkyyhHj/pe9Pc3miTW2efByodqld7NLuoA+1cr3piZggSyAhvVYtN8dKn9yuq2p//E4yp9T4RuRZpZkodPUyLWfl+OP7b0ry+yCpoLLj6moifWz2jwmbeGVQbIro0yP9KJIDWiEw8fxjHd82dVWbxdgjyxWqQdNqHhDdUTQK+T1hGKqmvIoGaxSj0QyVUw7QyjKEYp3uN8VV0MIeqNwlPScKBMgJZSyw3y7UTeIqgNt1Ymoesm9WIKO3DkdQ0AT5HQsDlFKHYZG/PK8ogw6KrznnqsnmlMm1BKvoJIjCG8tJYGWK2l1eebKTGsGzfCSaXowyYwm1INI5X50xj9gwt+qLZOD3BiNq6KhpolnmNK7eq+D0/Ij2l+1ykENMjbrkIWu8GjkYaJYMtBrjMg7KQ/jeTJrPwhjhyW0q1WqUVsXxw8eQI5QFqyOQpnEyqw4qZICRlzzWWZtUQyiDOAyJkMWBX1P5At/GotViDHeOCHVndQatnpw2UEyRPDXiwQX+XRQJtVVlY3TfBCdqzU1Ers8GwevnaBbmBJOYe/4Cj8g9N8tNAF1ojQRSaJAFXcJg71zqn8Ng4B8+qzgMtI9HeEtu4dDsSY8NjuXew/MvyZwA1LkPuaydkSfqFuDVlperEImgo/EhVSaMJJfH+1qSuWXTK13SmphOZEBSBEMaEw5McPuzfHQvOpVR+wMnYzSywpSPScg5O8ZUgwAlBHlcV1vu/Sf04Nt9jFh9XywyGZ8nRKwiFcKYyxZWKbZ/1fSebUW3knY4AhOBr4+7kwDBJgiJKtCXm/mJ7Ix1PgpGU1KqnwKdMy6TW0gSiFYH2GD5n3lAboogQ0aOWtBTrlA5LRlQ/HSSDhIvuhEAiy9FqHhvnaz8iYtmGGgE9NeRqpfhfJn6laHpp/hV1d5C7ElSzwqbMBPEtqwdE5S3AEXxImZbqI2UAMaW7NlXyiWRRQXlFAv2OFjWG0QnWazOq6k3lmgSfbjXd6cMTYb6TorqmwS1Bjx/aFC/m/pgGW/10uhSzif/FORL71EK2c1gca5bS2CePIyDekqJsZJtuTO4ZQmODTVUld4VU2NSEPolvawjEg1QXMbbmbkp5UVDRFjE+FRwPT0ZBCYL8ZjkaFW5hl20YXhr2K1npBmJ8fU4s5Z0JpFie/wsUUWv8SHq6sXw+XGFVRM2rCC+l6qSFaIJcOkzyaDIRNvYpWIQO9v/JZB625CboB4jVt3oOJcrAGUu81KChRtOEfVBXaK1Ex7vq87dTGPa6gBHWvGlgWZmDaawDhS3OaUMbTHQKNcnS67gWl4Ko8yhVQLXHhu0TImDrSPNkJFnFjGoQW0djVTOdtxNx7tHu9gYlP4Uzzgy0aRQeGetHcRrNbmQh5IyoSHqULc0TpaCGsOzCpEBs90y84IE6oRx66W8afS7IHEk9Jg8mrJoL47D4udhdKDV+iSMlqXIMoJGLeg+e4dBUNwHXVDanbCqeQhQa6ekGzEJFFK+lohkJeSuzTkXHZpA9ZFBIahgfjiSQ7ZHgQLu6OivOiAmHuiOQZP10hkmKKO9EPp00nQq2NepEG3hUpoWC6j1rvkcghYPBTP2aBOsSoSaARtveb0tbGkBdJGZmIGW7BoN0rbp/fE2f4vyLibnaf0JURenPZvM8LPjgGNNMA6lawlC2NqDpzs//1Zn2dvwtekuocopPyEJMdjxvG8d5Kt4XK1sk891C4UugxkZzknBrym3i8iaoNyvi10nsdGigDFG0i1YDi7RHs7LZ8I10f7aB5Vxtgu+9T7HyYPxDNN3E67OZKGK8OIIxY6g/SNCXZQSP5WkcYHuOsUTmx30pwu9s5R8hZGl87gTOjWigdGTVSgQKE/rU2IeRYWY2oZ0lJFSBI4tsYtgnzCML5wFQHBqA6c0Bh/I1kL3syMgaHI6O5CqUS6RUbKA+OOCZY4oMhm7NaLqxvkeVYZgxDlozwTwUzMat7A5Xgvo6NouOWuCiaXkYmGip5XITSqNoMhCZCjxUdWgi4gcJWXYAm86RfeFfTmJNB3+1dpIAR6RsJ6G+EzK1eJEwHXoxo522phBBG946LpUn9PurlYYo0EFsAq81egeJybtFAg4CJZKpKUCphlMuYaRyTO/TJzNzTpmd/RX6RQMKrfo5tnbu6dXY5m+pauFAsTRK6OVgqAkPERJlQxYB7QOwMIIkg0tz2xKyFpYr4CfKVv0cTDuBmkcS5ZAM+gSMLwtNfSK6YzHwpcmStFCFuTC4NTFxT012lFSoIltyqphG1uAQg2GI0A9TcIAKGywIy8srgRK2FG8CQ0iViUSmUfE8+2O4SpPG6yI6LNRCUuxyyEhFutMwvM6qNx53HiSMTuYZ9hhQCrQRyeP047S7sZKohUmjkIlJ7gk4VyRh9p2uNGchBKvihsSiQQXVxMGd+Fxihq+CC4VrpxPbLGWFh/Il1SBGNiRmJV5r4QkIdQIGWZxEzjV5+2FnlSFAS0rclAZfIFQHGTI8yda09c5Lkt1RsmAbMaHMxLARM+hgVoHXPTVsbD8ZKt3SHNZU3a9mXVj8BAtFGknUOLcXdRoIHZgaNdKhBM8w6o0U6EClKGEkUtmYewsRslg77lPewfmAGJIlVhsgqTgfekA2RYACp4JBiUPEZYXhFDyaL6LqSDKviaA/jdq6AtR5oel05oIbNwCbbeLDBWXj8p3m7tTh33rJjKcK0jRhbQSXEO/GQYWoxIx+AUqkgE0gc11YjX8pxbXMhYX6G8UBgSo3ND4FQTCRp5NwvXphewYgTcdJ2CQ2RPL9BfKGk/dJGB5SORyANQmFLQolroBlHdGwI10+umOaE8QOUFIDnSa1k6jaQ15UkKDZtMj1IB1r4udWPaThRpOGtYzNPpKCaGlS9cuhrwbsSILLb2lGgpWiUblqzKNE7FWTdif3moVENJWECpRP4OwUHHqADv+m2DW26JWzsyxvpzk5nVKjUyxfao8P07LUZAwoM1aY0W8NG8vThleJ60dkSEmVBZ8jJMkK6aeTR0sigqNeqRejfJO2xzx8OIjDJeDauyzbtXHcXKSLEBDmkLS9yKvVRIYTemfEipIyAEv1slRgILwGLsNidqJf9AHcJZjGYswF2/A3oZ7QqAO/pH8F4br/sOMcxqw0qDCrlGBZGqU2eagR9RRAN4wnxgrPLyAD8PqSkhqNgBkYKpw+6o5hOhVZ/yWGt/RwBFblF5qyZdS0kPEHJqYUWA/2aiU0jdbUg6K4AlEsGfpMdIa3MNnQOhxBfKOydOTkRJ90mrwwcUKFrQjsQ+R/TUwLjAwPuOnGsKKONg06CP9F+VNeQiFoPIs4xXU1dr0Ql+Cfy+uWGMIMrw8mbcrxozIzQnmJop8RCFkNZG0QlViGdQvJW0qUCGp2A3/ztNwg5mljQrtsA8WWb61u7psfwhgxCRgAiShTnIT5lXocwM7Rtk3WsnhG0ocxhidF1MIssi0TODB4CuNpqLMXEgYFWiSrkMWnM7dV7xy2rnATS6wle17SFQH2gZFylia5BNYmMzAeGpoVAeoMVAcujWAoLuxmTU8hoWXDgwq49iDGQlEPll7Ngf8DphuDwwd1ujOUYZtqJ2LXZUnNs043xpDXFK1ro0gBOYhMzNatI9XkcJ4JwVKHSsHEFCKcTZC7VzpewAHXsGKZGCHIghmgz9UoIAQkSfMIEnS3+Xqr1BDCJEfQCDpgkroZZ8eydgLsUrSu0NF48OQjVciUkBuBxUFVZpCktAIMI47p1QZ405yXBu5uQsJVQEBDx7FkXs/KXgcbhyT404vdyImkC3IxdVqpN0uOBAj97R0HKt0szt8mK12mtTE1BcF44oE0Q1DaFvVZazL9UZ5wAiKRREcRokvJzRAjBrZaRI5BbDdQDKE6NFOp3GNIkHc7Ef8rxWrDArA+OceAjyUyVkRUjZ3aCk835lXhJMRGUPBkqZQjVQMxRBPmeKn+KBY2EDafCZVBQ+6woF17tojMO1PTDmXmEXX4hBExFBgttGjK898VAmvAr4pawxlcrX7qRgieUXGq2Ul44jEv9QVuX1Mrs9Q8IRtPRHc1qvkIHIkQk+DrtqW9UBNlPTjWZvco2LhF7o9YpfjsHgt/315BHO8h6VcI9RQAlGYGt0ejF8PKTBiX4XK5tEBn7Tp4lDikrwAZMKPQH4JXmP48nFnTtFxBMQNERQXwuHmTHUKGbmy2eR9jpRN9hAwnYbwQOOYubQQFXB5qsHxB8aCPlVRahlbhioL4eFa7HEMTtKRByk2quU52LyjdSMAElgnsM0tNIHHuKSDvFmlYKdMy5ATUuo0NqnhWfUdNgDsFq7VMIVdLL5NtHm/wSY1Gjk16olbi9KqGGuBY9R0bJEOssQayglgPazp20qDJZQJvBckkxLH6iVz3CRp2y+cC1W4kTvjI0QkHKiYNHkqBDn+pG0sb943AXR8lFG+sKWjiI+NCsRZdSujtY6+Dy2o/TiAGyXdpfAx6qYH1ebBh1D+B1KWFoLHaCCW4diZPuZfJ7BPLxdMUViYl6zN5u4EbrJQWjI9ZS0ViLoX3ATAcJzDcxERcjbFBlYf9z8FzGn+C2jU+kZFiomXEX3DqWNTJgYFJmguN5wZD2YPmywzK280wmF9Auk2zyPYuu0nY0ubx4kcPokE1o7BUoo/TTyJIkiUYkeg54QGHeoEJkHCY3CIenRkmjSVJkDR8bXYtm3+WrVVDZivwh3BCtPDFJu7d8GnxVOB48/0ywAnk9UnRijRoolnDKw5rADm1Kv7sEexs80LQ2VUWSddfAI1otNAMJZJmiEuVPTdD33/5X0hNYJtI6WozzH45B/FLZFBYrGDTvzdqA1kiV5290agiIE8MbCSD3dgOoyPvrSXaiQyEwTqrQ3aULbTAvlb5nklFtUFvkiRzo0Vo6XD/RyFvTqZ6xgt2/FOZQs3ubRIyGSaGOt7vJInomxQt4cQPmbsBScEoZcdG7Dqs96PBQp2k/IxawmmalE+k6NBAD+yfUk1No5zosXVz5DHMCHWoT1S1aYqV44V/WxyTPsgcewcTI92BlWXrGPWGFEEUhrJSaRTLRUzPagJQUGzzBkND4V/SxBMJOncTykhTJo896OMnTynE/WTnmVgdYrtViPGqTZGeSeRXshSkQpqYyBu2DfERryL5crVPlpTMEzhZFtc5mbYLVBQf1kBo5qAFqc+PxWWdiKuEJqVVla5fJhJkAwYrY2iSnJS0GcyJWpb/zQ6DTWIyJJM+Z7pXZt0YUw8xKzMAxGEFnk6a7DkZJv5/8XXUaNRsmss0xkwaLDFpay50Egdf/Ci8qbTynFnBa4IrieaeQpAAtsXAOA38XEw34WOV8yZfsqIU96EhBZPpFZoo5TbtYhqcD3oGky0tUFzVNKG8X6j6P+luSnscp5Dxkwk40tunpX/x2cK/eL9cYh9oIy6Nb/c/ElU2QRC9KRis91FNSPX5v1OaMVGWyv9v79t5bE2u67p77gybYxK4NAiDoAyiSU9AG7ZBQwpkOGkSDGhBwQiwAMMRAQOGQsPwD2hSEwgOjLEjhwNHhp0wd3IN+AfImQIHglIFkv6Bqr73o3bttfbjOz1AHz7O7e5zvkd9Vbv2Y+21OnKXmo9DhQKQGoWO/6ESROHG0qIJ5gfNWLg6+izetvhCM+8IpUxkx77HtgsxOYw9Zej7MJq6lC7NQMwGjIQyjJ9hJ47N2VnzsoLKViyUzR5kdxrBGDKrtSCl8JG5++NBvRMjHxgth99jD7d2SFmcvy57MpkBk26IqmnanBUX5V4O1ibHkzvRATb1BhNuF23CYyuSFwCo9fmHEYz6jSPnqUVEolAfwrlLgxGqAmaUwaLRQIgmw0sPQ3O8Te1quxRhJmunKBPA/f+g4mZMQ018etm+nye2NbvCQR28is4TMEMBM1IjC4Rc/1Y1ddZXfW1JGLtGsHf+R3DaZGYwkAIaGCWnwqF7m1U7jE8gGrLaXGzTimw2z26cj768roHBZ441YYjTPnpy2xDLvJpwZRwSZ3GjQ9l8aUilFIkz2hx6uiFp7IoObXRJRf+CvVTgbJeSq3LVjtit2MywIFWbBpXt6qxKg2GYWzSmIah7Ln6Gde/EkDa6jNql91RR4+m3YLHhVYuDnU855D4YpPnZ18FACiddQUnnb5uTOEhcDBS+/vVO21KjRVmxkVRP10r+AZTnuLYEaO7s1R9CSlAeagE7BmUGsaEDFYoPb7k9DuQlThWdi+2kVHHPishCYLrIMl1D6iNrAIXv0fYaQKOjMNVZEPrKUGRv8maiFDo2+P+wYWrKgId0eJtCKklulJxFoYMPWdYLjL286WZ3H2k7NVeDo7LgqHp+k4xXosOVMzjhdRslD733snRYbUfaNLK2lCU2cFU34u0vUlrjUewwucllYZpo+xMo2t+sIThAWVHIn5vqcFy3GM7p7D7bVmBaKopzqxF5EAm8ZWsgrCx13fNc3pxGFdQHCOyI5MqBW9PbIoEWVAjz2AgdvxbtyX3QSPQibpFGa/pCkf2wG4AGBIsy0T4qV9J0cZW9RbsOH+wbpjlLoKDI3UdyWnl9XbkSnQgG8Yp14vDCNaWViSUSw3EV0CBa5EVzMlx5rL6uFnk7ctq6OoENe/t3wtixYHYm5u1qIHSknkHfqwVtzZkjMl5WU60O0KZ0MjWDxZGQoPGSnCmfazoVLA5r6XokGzu68vr3MN62op6VsNWPj2zNy+A8dtc5b5XUkx5aIglzAvbU5QybVRuo/oh2Jw9yqoSaiQ2ATMc9r4XUy5MdclP1gbjSDGROJ47pVeg4G2lyATGorJqfxUhBjT3NOBA5cHnmrQU/SEcRhb7BjSVuvurutVsrkkemzPkAUDwt/5Mry2ZMDqmBMb5/aBVIlcQujCqPpXmgPY9ooV6NvMrWmEg8NGxuhm6VXnn+0H4gBdQYKnaUzZjLml7JzWXhZq2DSIFTxhCZaB9JVxJkucfYmHoFt/k3btQ5bDqskyrqM12a7KsztjZz6FMCurYtpFNPb0ci3YUV2714EZXkbtQb6SqHIxtS5usZDpqvqBmWsWzPNn7D4+QhS3ktlxVsRzWR3URrGnQQFhi/mDZ2/UTHWTrZ6MFKSY08GjQW5E/eDziWMXsQ1ic4YE+J9JVLK7NL6oZhTyNpH2O3lyASsxaCJpMu/trIJ7yjxxOHWPwVaK20vfGW+SWwbEZJU6QIcRtetAhvloA4ttMQppw6U93iZ/wuPOugEBwUSk3rpeiRYEBOoqfZ3P1q9RYBNy8Ce2qSlqSDbKZ6HliNhQDLVlh+EtdxkMBiZ+HxNMNHm3TGrpo8DBrGAhLsJvRgItXBaHEbf5W1bQBiVnoDe6pBh9N8JLSboOXdHNWYu0bTHUGTfRpwkjmPx5R36C6VmwsrbvvqxJYWRWd2UuOmtuNzsGj13EdDyrFJCZIAUK0MyVBdL0t2tUGlpS10x/SNkQ0ZAyk+VXSxI2Ootxl2kVNeCThbpEAzOh/slfXErMjF1afX2sw2BTryIwqvf3VrFhBoIkjMvunkYG7fgQv7FcF/jM6oTw3zqvs2uTMop67s9zB9nTEoogilGY2fC0saLZkyLFYmkrbN9r0WO4dT8aONB4oTZbuA9DQ6y0fr/x2Grv0Hpc8po8ID4HF0F0W24xgFMHwXIj4xDf/jxnG4XWq42fec7ulHO4vzC3fl2mSRUDZHtcO3R/t4CYsrLaWC95UiEWKPK8/gYYQmKWMbangN4RuwlMb7Kxi5CTjtBfHu3UoKi1K6owLzCtCgCRsW1J2vviSdwc89ARKmd1kBc0mNbBOSnryP0EP1xUgYs1/w1HrN9IGpvXIXICxQ78y3+7u7nTD6jMP+0J17jUUU37WqdwTsvf75v3zbA6L6iTzlwYhlVqLQmgnGL0ayQ9p3YaAlOna0rLtXNHtTLhTe5xiffJJNFJDiarFUNgomPyjPT2xOorl3NB2M9gdsvnwNr61V7ulHsuzjdnIOLbDpYU89hRBwr2QQd2Zl4P7wSpsS6ApQteyQ7H9AhwCyriGIEM0G4cppnIQx45RWkEnXIB/tTeK4tC6o3CdSQhI5R76cELMrBqsY9HEC6bJwtoitKWHs78oIIH7GpzIqF0gCnDEql2jgLahL4re8XZGSltZiiskPynNebAO6mgbb4VPiXxs2ap2QVJLIz7bGIZw4PdDAjp/XRU+aofcWx1FkUPWK0uE5bl3ucNHkp+Ekhs1acjy/WDO4Vf1vyE8OwiswIyuJ9kY3++2N23VLnopXVT6Tdv7T+RibZDGGPckoGeGmfQwqNwd0sSjacxdsFIToYVCSTQ21rqBhw2i1VrSc1NMsPji3rmU8pkTcfLClKEEHLV36UfkDO5Bxb/M4chhzIoIV6YaA0u4ahpak6/WnevrKgsoQcORmpYvL1ktrTUU9TxbURUnxC8Jzc7wnYj1JmgbrIZo0OclPR8sD6b56L5gASs8sGyjTWG3x+jLsejr0Q+7QRsP69twzlzDMe+i8PGS22uOSky83l3f83HdAxDV0yW6/95h9Sn+9ecc/FACKCrZvvgXq6BSl4jWvi2klvEQdh2D4z6n2ZAJNhDejsPaB6XC+9IXnkD2IWGNPo0h9ldVHs7dP3al2Vg/l0was+KT6gMj1ZwnGk0BdqllTV57NXTPLeN6gJtHDJCxeBFk47TvpGMnVQvsoJkA6oyxcs8XbIJy4Casajn9EMx1XNs/qFJoJwcs2KGDFeKP7mvikChW65ghDWh3lANplA8Of0ysVEKan0OjU6Y1fBGibkiiPLmSCJwDGm78nQg4VIZJbILgwgwdBkqwdDNBeFSY+29vpsBRotASK0daHEiPDsfDagt2anbdiEexO5XN7Q5pihhkeo2MTQoyBaaIGhLuesC9/UBi/Asg5QnhpB3u2bob2yWtqv98/lGyGcoskKNhjazthwG1tHlEy7sTThmc0UYyB00ATDn0OuCcXhMpmpSuiYqNbcpq6Vcxt9Q17qwVX76YApXxmrelrbMIM+GI1ORFLEx1AvanuT9YcNA7LcS0hm/MX7ccS7jVZe+Uu1aPK1kOZ9NwSwqY1kMfW4ui2wsoyfdHwQzUrpD7I6zaZnN3O2hYTr6cbAsqDU4fMhm3tW+jnR7oj2L4MHlrfUmM2hChIuUPRacZNVW7HkRa6sXxg6SnZILS66RHKplJeTFY7heN/bsjgLPLi0dOAzjQjCQ5LWJ6YgtnRK1kjAWw7bqRQKIbhrcJAIJiJrB521F9Vbi4Ue2LwQBNBE3iE5g3JUSKlYCuyFsrtR7Nwe9LNZ/zlrVqZoB8jgS/c9QMKewrV5wShEXvs6yDDNuIUI7Dkl/n0lvUR17Td1xhrAEG6ZNUtyy0yGImJGpXx0krG6wRN3KLk08eeal5BwMzAwmQd2hihygR9BsXRJRYnKX6ZNoVwNH8tiWnwYelI2LepWzdUTQDdRY/ufORGgoUKVjZKp8MRHOvTVmFH3NeL9c6rP3Yljag2Q2t5YNM7tZ+ktCvg2TuBAKQb9ZB4O9ilRVX3b0FcLmbfAwrNWF/Z/hktt4v0xodgjSMzoOGaV+hm5AFrwAohPksdgYdseO9xzC+sc0/SPtqBP/LOy4zpzRsHAK8j8E5UHm7N7zQBTFSZHpNZlbTKjni13VfwySeSZV0gctHx1UkMVRKrHJ7kTVuAYWG8lRTGmvbi2Cq0iB9W1FIIUhWBjSANaoC7+7CqSe/aLGAY4uL383eOhKqcBr5yM8uqiGtAmgi+BNZl1Vc3KjJkFmEnery1ad/MKwXDLnvJvjyhitfR/N9irO0W4ZA4QpAws5ViuhsWHMaMqDjS1WSxp1iFlNkdKIr5w1qhNqAmTxlI+ik1grLtFCBYBjbA2xN7oIJc1hKWToL6ZxnVT1fW7piwAZ1I3FehHYAwSvz+VuYXA7dkLpKb/yOQpY4lgwTbjksE55D78VpU2RpLbs59hpd5wglor5hzfG6TBr7haea26xevVKzNWGWD83aL6Yyr6kbK7MdO6tLD7ps5b1VfJ5nNJ7zqxqzBgJGV9b/Sc9lnfnW1rNuHD9kb39TlKauBgysblt2TQCHdJ05DEejyOFsyTRSb4QpoWlNdRuee0QwhsqsHKp2LsBtBiXs/VDbAB8vK4PlT0RfpIdgKd8pT8+wT0U+kq2kQhZrY2/1ep0UKRkchTrc35CP559f5smIuhMRob8QD+XutaWUXiImR791dax6aRslD066pBR/Dho2nzjNPcwpJz9N4aBnFqjgemGahKBCOyvIPZey2tJoJvk2Y7USPKbdl9dSLP33AThVnBLHxPL8OJYgY4AFSx9jRL0W6XZ7WPRetV/+XVF2JoEVOgsoGciNKBD5cxYSd1E7b4m5KyZms+p6FJcvAvVtjkYlq1aPd9wxpmqQWl1jFNztdXsffk7iVHMLWUIymH9mzlUFL+JSoIcmI9kJWFpL+LVhFvVemlB3ajCMwUuWskADKXAA4Zk4P02nzIIFFRVVwzagC8oPa+tj0lGner/HBLX5OagrmqoRvaHs/FEBHUKSKJhlvL8uCDdLpF5vmnmXJdWYsrvlCOkX9Zo65PMf6thcJe3ajA1tmy040ajH1zGqTtGe1KQHUgz3PghrIVkNEp2HAlIl11vPNO/aulA3uPVn82gT9pEvrE8yZWQM1fx9Sr9R/drDVompWQR4rQ7QDGGzxBrCbt5NpARTXl2iFk2bBtSORgCUXZ24MTRGj+nr7bFUOaUripaunR/QdXxFfZRCZhDIeBorrDlnbRaxJ/V6ZjqGHwW+IwCAbnnb5qdrbQBByZ/ekL+K2CqsskyfXCZGNztDtaRBMzVYHrUzJymwZAUL3KSU06ncrBczZGLmoMaXmqgKjWvb4jbeYbqhn52wNJDuXg7w1tcHBlEELAV9f7z4IiAFo0sO3byUnfLUAvPh0M7ZznarpTfaxI4ggkC0V7MGG82ia6guV9AKT6I2ST0goh+aV0slXE8gjshsH0AFxVCGXGSwVW/sWCPX3RGkaXSGEsZg5DZroPnArCVGr+JlRR5LSM5G5pAyTSyES6l7BvrlGk9Ll+VdDdXMRUJ1CJY+y/fIuCpcGPRDbIMwi8elni/euNNSG2ABRYi+JvLUfTiwzQiNN2fc06/U8PqlBzA2U9tFZqA1X58jcAYwJl1tEFuClNst7onxeWgcjHeJ2tTJ7KdUebj9ZZya6Y//VB6xNiys0DgM6shnpzpvof+ELSRagwRB4cHs8W2mOqw21YhGxD1QIXGiXOWKFtfbSTAygFF7c0Az0HrSDESBSgHcElx+ClP2OQ/Mo2hpBsdS3j0TbjukNxSMF+mx2t0qTsXChvaJcckHQwdWRk0UdoqjnS2SneR0uqBtH08PE9Fsqml+BNH7KDUb2NOJ2oWdYANHBQAAAVVhvOx4ofSutdh+TVInSykzvhYC8AvjpoLCeeZw9qzzXtlJL9ejMzDnYRpt8glSA8FDUghuQkEtr0BGtFvag9VxYCK71QijxZZLjjJ+6zApt3ljjHrgcE1M/jMn7gFcU6mYZmnnSwtAAODm22wJ7S15eCWjw8ZLxci5ba0traXnw+4s4wMvR2ubaPziMVmam4k2Kc5VB95arB3LJqYm5H+drq7EPVUuRus4Dem8y2uE6EPG8Jw8XNZuBnYWo1sU/ctSVSOp5DaCSX60yn5jCdgN0r2yNk8uhTiTTvea4MAPuzQqJxrmJdZ+eu4OBCWRG8gGwe5qM10/Nk4GZU3e3dc0epRmbn2bWa5iavaWP3Vr0cFjgo+FbZf0SaMO6VBM9ZGAsWpfSEdYmWDw/V05iIV761U9SsQ24umkv2Y2C1jYgvWfaumVVtnbbCTOXoit/Kg+FwtCAE3Y59GbcLpYFSJwnfu7uxrwCiPjaYFynibpkekIac7kMEYY9JcXWwEsANSGUD+VS2b3GF2R/YoiOQ9g5IIfLjIfBco4d4g3KkslGnQ3ec22hvacuF6/vq9kclWYAbghSwZhulY2mZO92lu8megiHjZZ03UpKN8nCdNllZ39Zc6sMzHpboGqNGx5xAiljwKJwU3MTtuSfTCchXDFgHRVEu7wp3KyTpHWbcXIodpnKCHuWtPx90zkCLg40DQv2mNmrEGoPYs+Oarzz0j4GUI4Ga+7fHlYdW7Ejlkd+NwMgGg4CnB0q13xyWQZN7tJaDe85KOXQcdy0xt3Akn0sKCtXRFdQE+kPE40wimZgboJxCFZZYsIEL2bwabPpq/w4F0tMUPulFKIF30xyX7XELxZPlGzK00JamWSiS9x7OnNZBzWmPfY8vbfkVwJUljMr9s0OjRg2ohqu8qNxuxIF+7r6H6KogKJPcAuuINqBjr3sBY0LtFCla/HHrydeyhlj7EroK8tDuMomAMiTc1hWWvtd6NrPSC4iVgxLuWatBx0+Csw9c7jDw38wrcz+52HRMqjC040XiGdqt6MREQEtP336Ar49G3OwVlUNU6PHK8jyBzdZCUMv+jnO/lwKPMjitPV0mxFczWaSY9P5Mq9QxpSVQjC2FxbeQk//yNVHjGnPt4A9kBN0ddobEzKMNEX0N70SDIba3ysCTaSXBy0PSq1hprQ3n5QKzpfRZJowuYHADYp9oEJxoY8V8MZ8aPQcG5GHiERFShqCHcmbCg8dFOwSkUaCD/m0mRmG1sJldp3GZ/1agKA6QYSUpTul0LwI5+1n2PYLJdDPfWWiSuDy9y5uKg8r22Rxt1wJsdNZZKxjy0Cb1QQDW8IbevA8LZU6CGv/OZlxW+7I5Y622i5bGQJ4LIMdChEMas4DWzL+KvNQzyu7rkwmdTp0SGndG4FFACMdzMcFwM0Z/moUGo2aMa0EA+l8Rj6Grom/GJya2dZAVi/wZECXwTB/ZPYpyv75BaoJ5UsRCGOLphKcmQISw68SNQHtSDDGwEouacGsGmvf1/Bg9DJVXc3LVjCQA6TGQAUMVBYE97KdFj5kXQwCNl4I2SgJbAjxrTpnfmo7S9jugVpBzbzdIq1zbmJcF8zn5SVlrANYi8PRXpmZJMbBiaJNG2xsyLjSNYdp/K+SxVBHsokNoUpWSgachmGALNzLPnlxbCB1ZSQsmSA5k5A0ko8N6cCoFcfuZuSe84jQErFcL4uQOzteBysF65X1DQBNDpzCi76ZYTvla+xkAEWtbWIgfuI2x8fspSQr8FmcJ5JvqX+zXAVD1yTA0pxxWxBCg675vJ0ur4iiiTUIX7UyxSneN5Bh6RUiyaO6XW62V3ljpIi/LtE6vKaOG7jDJel/hSNQW1ZcKYUeDh0C5PXlMXUojHGO+fW3sHkAoP0uMZnQLh0EQOF6GiNmhgjOIB7KdmJdzrsv8crEdoLBmgaBXSWn26HXSooed9MM9mn3E8XSAMtpgPQ59xKNyre3oBuYPD+51rniDHGKpDwiVYIIs9lueYdemyxgANhaPQUIoLBsaSwBbJJYsL9QXpef4+e9MqbTBjZgfEfZK0wc0dQXVxAjXTBQTPYP0Oeg48mGJy5Dpzclkq7sTTJPWmhPVDJzWCDWT0WfbUhknPxCGYGge0VgvdfnZCNFqxe/iYUZXKEB0RFGYB6+0QXLL3SZheLzYPWpEFVNgCsA59dwL3FPU6OC0QCe2ZKpsWy93hTQRVKroN+vOMeqR4zmb1ITyqBT0HZwwAYIV7NG26KgmikYX7ERKhvMEQARCut4ettKTaGGEquMkH8RSQ6bajRODVmE20WnQ/AdC+fAtGb1zKGbJnSfl73CZqu0rBhdSirB2Mj/yjvQoQpjsgFSS9giFUDNepQSjyMkNZknJP3pwDRMGCwrr7WpJraeLia1K+EaLhZ788msk0MhEHYd61+Z/KmTlWUwyW21qUu2Q0mSIfTkjr0nNHjgtLtcDnlM9s3K8WAJeE669o1DMzFvGJRe84ywjTGN6zLmLvXoKRJiHAQvZJ45RfsYj6Q9WeWmb4pz7GYPJo89pZejiV8sWMJJtXKIHE9Gm4klIW9kBLiGrjnoMQpTScVeipX7KO9FwZ72jWVUHzi1Ujcjcl0V+XUpcM7TJoRWL7wppS8OTOQ+2RyBwoYnhBl9HkZbX9n1LLexEWuujNy5E5w39OFsFDQBcw5sVVwroiXEZqilzsgrWcXADjz7cIykBg65wElT5HDR7P+61TDFFka5d5lJdPSYrPlqvovV2zv//ayMLUyx6hrSib8s35547GxlxQiauFiGa0VAKWYZTX7jtWU8R35sVQcY/hRGX80TiH4KRv6SMHRa2JqI7GkEVpU/TA3MYENU9HZCXQwFobuYGq+LkNaSvmTneOnDrlksuGpQDvdhVARKVo/CHEo42yfli/pNfEmFC7aYP/Q0s+qyCntophtlgpWfvmHUhU1R7UikFQqRKHK17Bx/FUSiwvRGiWGUMuG7faXdbjSclQmKsF0ZE0QooKMeFF/cjisE5qiH+IJiH+uuO2pHLgLcIbr1A/m3ljavIBTyspOBOZ4MLk6LSC9tE2kEjrRfh4heCW4OgT3dYfED2Zx9cvmGbBRnSm5Z9UHxPxwsi4cSyGh+P4iDao+N1P9yuDKaMKVe1s2rrNha6uUxI59w3+Xq1S6PM906ma3YU1Pki4Qo9uZVRaI5plAbb+A2smXBXVAx+o88PKGdCAJBE02oKHLv2uGNUzluUwMpVKMa15w1jaPhcQ1CzAhqu5vWK9MyP2wiat9jmY/K5KgWTWG1e/tnuWpD5YiCXKfgfTBMcpwIq6H9ac0TzSENnGKK534g67ZNUxyZMUFzi8fOM9UMxLFW4PpARD7YmtXvzmrVrCiE7+CTuFopSVOaQdAK8ZgVVfOs3bfFgATgSpoehIZb00gBpdhiFOSbwlqZ+lS7itlDWYO2BInLjjWw3xacdnMGx/aV4SBZBrPAbo2BCu2hwFtP/C/u0n4Wsia0Pb54cpGmoTI1POW5OGpsQ5zALSt4c23ElVynGdN4i3XvuhCGEGdMd5RwlHmPa7rpKmBrZB0PpE4eQsQdzyMk2+2EZHinzTbfkeL5JREpalFQfM5bQdjTQ79mu0ey6WyxXTca2sMLlTVjNb3CHLn4hRB3Ki3NBHIYm7FBvPNJln8Vboze+Tt6Zt7o5EC8uj2w0p0v8Ivlxf+3Y68NwTFnkCo2SAhZLoMsWyLMWZFLhQDjaWvVQcSPHTNL0yCVy+aSyrRvYTl58I9TxH9vW9fFjlC216/6muL9+5ayxDZQH02TYtHnoNsp9RRlUCbES9oqI+li+EhS3S5Xvova+XJdXgynfQNbKG5YAiY+sscrSd47MTG+InkcBEQw/SF1xSKQSWvUimRnYrLLKlAGP4vi4NxCkaMnP95+VHQxN8dyyN7miUxRlTi6oFGixxWEzqltJLzDqsrBL058SpqCXvm/vZ8ZHURfJbjDkHBV9Gzsv41Y10hq3uJ5G29QoOkB2/CM4QpZGrfkr5uDEuDENp2bYDyyZSpHaVlfIK2iSJyExzQNWp++UpLF8ddyuf0ygobp0jZGjz5HBypLeAkeqGxQ29erSBMRRHJpF2nc0XuaVflK0ueQA7pURum710FtRUrM5QSIE/gW2GWLqjIt3a9VghrmpWUAxDvRAwLBgPY/v2+gPUO5lGcK0sk4u+fmgVqvTVBUkINiXBoKeYiNMMPVlxUOmuiw5OSoSKEZ5izwU9qxYKMs9zRLDIx8XEW0SFG0j3k0T4H4n77icDw5Q+buFYVzxAnWVLmriPZmOLfWbUTDc5RBLGYTfRiFtM4VNzBGqdpdXKBtZ6wR8ti3ZZ/2hv8hqWq4I2hy/LTmHoUVzhURYaEyHti3CAPa+l4EwKqpdsJGwirVrglCHabSE5P+istP6XCEyxudm0KYm5AFX/+21sjNMKhUqQwGNUH+ep+Svk686vrXbeQ2SCMYsrO7Ok2kpGasxi3P28vmiTIMEFBfEit1nNx0bDXhUihLNxQ23X10TwUGmjhfLY11kCvZsNkBpn1Ab182ELXXAKr7mg0c1PGrkXEoHHHgpePgJLfAn5pTv+33wnOo7LhNhKRmOkXhAcYDrtBHlGmNrNj2Fp6rCGQAKRKbA8CDIkkvKxXNn6b+K9f6Y/QdbxUkEBE2jz2lcyS0IJGH9HDLVMRxo17X5SdeuAUqmwaaYHKkChk2FvN4SwtJks+EYZPGlt3qVQAIlTLBhXlZ1pIwP5zvatskggLLc5F1XQJMGUi4CLCqxTbR2FkvU3lEGdcWmPaKAJkH0bZLBmDTJCo1edxZaM3FAHrKqGy4Jx/cTdOzkPcQEVhzeBZUEeng3bBuUYwZy5qR0xmfIcoBE5j2sFV29nbWCc8vDGXV0/AefQ8mQ3omMZkUX6Oz+atAcVeLy5xMK9YQMUMKJPdAOp0oWL/ebNg8YXmICwacvoFKbX/eooDLR8pbzIZpC1LbI1BiGqSX2DPPtdZEs+nWMC96Vki57aSEleI7+ll6Y9LZEsnjPj7OYTOXak/SPNzn1hJApCGVZmqPjKeujGmpi26eka2TK4tv9KXB2JPqsgWEWq15h55PjSeCoAeUyPsAFMOT6JhsQrjhHam2CxAyz1eZiI2QTr9QyGr1k3klYTtto6t3XHUxciI6vhByGf17NdMCNIwD4/pk9Uz6jstklzhnT2/Zj81P8KrX6SVnRc+1iT31z+AWF2doE8KrYcgKvTZAK/MgMZXcC05CODHfJx7Y1zHMsf03+7WS2lYDk6fBMUaYajmSH1Y9+IDQiOMzEvNEsDROHPJHocbs9YHT4jqeCcY65g0CkX7NOFImMFRTV04qnlP5zDAn6/2qSy3l5L4WLJqEG+Di46+gaVUZ9ihWZRp6KkfVtOSnx8xO7YP9FcQbOFfRVWmdxOJUcaoB2FOdSXUBTXRw1PHMM6m6lnlEtn656FjiWijJ6hkNmagwOFsvLluK/IrSykyEY1EzsA1K79hpz2auy5jnI9ZA2aSbKlNpBAsINOYac+ktZIpXDjJNuSRRulO53TfvyHPYvkrHkVfpWzoSi3r62l3Y2TGrMBwroBqtocR3Tlt3XSjojwdsiJ4Z00iEWsEwmJToxzHnZkelBkPgODg2DVl3CEmyX+LdebOpiN4y4XZ1tiONPdTQ8adzz7m1Mh0VHjVNHU5Vd9W8c2fUNwk+SkBMt1pZAZbWqGWoJNiSFliYgfR1M/sZQCDZtKHRqAl2h3f6D3n4bKYbXLKNkku7oBaugYycPI2DpoF45TBowsZTJPbEipUOgpCNj89jwG7BxedwOp54LnZ6lcibsSfqwEt37KTor9V+XsmUjk6RF/YH+abu6Xik3HX0wV0WmBz9L7c0ZB6XhzpChyjd32KlD0bbpsjOVZpWJtlknKPsZATjXsSYlsz1hZjQ2xEI6jnpvbh9gorE0mPTytacsgJ48EMIv5yWEmzq1FRwREoW7cTypQuskk68EgDlDPszvq5GZ4P+D6Q83m5/dhWceo3GSGIatUJJWBfb7I2ho+jokiWRRhzvt6e82Np3mw4AhX1xqFjCDYauRxgUE0RWxF24fQxKCNF4x4vJhjSiguIecfpNQPp+rFoltWIyBYfmkhGTn3qWD/SkkfXZax1tTIuwJE8OkImfYfjWI5Qhr6IK1hOTrYme0ciABAA4TuLEsmII9m0bUUALeHSyLL21vtMZqFTve1aJkdkgOBhys04sJqsDJxJN8uTmC6NOtY80+8ow446tbD2vJLsJrvz5IbxYL8K2pmLWEKbIZ9WPuiGKQ0DCqT3N9AoPpBvGNt4zlU1HCc7t8V+VEo9onOzPPxCqJO+zlDva/gt0erezl9Iaiccj1uA2hBelW27q+FBJSgd7M5RQ0gpCMChF/uiiF2NVAOypSTqVjhlAIY6GrlQGbkx/WKmAiIVSIQF7Slo8Ww3gtTgqMe1alN5O+DhgBKf2kDwnXpQ9q5XbJp5mMW+GJax33QBcmsDVrDKPyr7cT4Wtt+8EsaQpfDGczUbRHSSmB2ki6rzitQidmohPU5p0m43HzlY/IHt/JoJQNhfj1mPDP6DUqz6CDRPPly1QBwXpab4ryvm9MTt3ewxpqgnM7nebi3vrA6fe55ISr+2FMFpA07E7Mj0zf9KdthWLQrUP6PRIPF/OvmgrTOFNiUQIDY0zkTF0x4ebPu3Bi1MFYc9TTh2tHgcLQP3tm8zRU9yNSCAjZmaRZEwikzPAs77SGWTJJ7Oh89m75KoqtwNYtLuo5MeBqkR7kvhKGt6Fn9WvVA2v9/xuXVCHihuLzw2aIe3+WAOOJOhee49grGO5ADqtt2gHAIU7j9GtHvOp9Wa4KounHvfVLbYDPEmhKzZfehx4b2tTJh0eojnzimoMUX1qR9CEKXKPaCeXGkQlH5uvJbt2kwMcDCT9uKYLMqBxmcH2kyuTEE1WmNWbarREKUwDnAkUR9hm2CUAUoYtIN3fZnuGBMAxBye5v+Y2VnMzbQEWFPox8aHhsYkwLfuB2XkxT6RhVbVVmcCHTGI2HOW52Eu3JdOMdxqM+m6FDiyZ0fVxRoP53XC5LoV9pfk3xMtCyv+Kg+LWZdd756i+2Av1P3gDgEtOmgvx8+nJOneH2CTDU8Uc9nVuuWirhJ7m+NWjpWvY9PONynmqglZEQ0MeZ0Vm89G+yhvitFArs4P/6dgdCD5/jepj6IPctpKje24mI5wK+rL66gnFEoKTLcnhOtl9wdyE9t+AqmypJT8vsO2aNewZVrmwEW3283AvzA0zWplJNoA+NNWI6a0Q4b6gF/hjqVq44rT4mLOvK0Ezruf2l2WJaZmzie0gwgf71RcK/TfBU2R0GxyNQa+k0JQKVgeScdu/Nx/IRVW9I/QRpNBmMQNMqu9sTUT7QkERPJ5AZGWR0mvg/D0zCM/NzJtI493lOo8EwBKeb1/BAU7GU/Rjp8xVN0EZE/smaWOSGKPwp6xVxdHO0wCCSi1yt4dsXFU7sMWvP/dFvTKe34XLBnaw26HYnUOdMUjquLsNJ6XJgcYQvZQgyveprSpwcHTOcSmOL97ZyWhT6VMJXNIAqXDf9l/Hicw7RuEgLVrR5roUv2jpwaWKd2ahtI9ac42d1RJ4tCTk0sovlpd2APcJU1xpJEtOyq/IPgqRHXFn+ViqLZ0xGrQV5kYJ+x7M0wchpWxCxugqn95u+3IJZ1NyMGDo4rK0tr6LLvyycz097GkOli1ob2/nlQL7//NUzaDR9hJjXM42jFE1061L8b6v2Wi2hQp67eF0UOpiVb+gkQXO3aRjqXnURKfLPE6SMOgoCQDg1u3rgTOyWGyJm+P9IcRvGuA3iEuEKhn6YJYBFgrL6sY0S6N5O2+2k9gMBjJe2SxDIhLUytZkQEBe9+TaKeuXR/VAs9dhtslBwwdQRFyVf2O1FyJIfCWyvIw7w1za3hVhqaVLo+HrNHkiLjW4eZ/R/4ony2nrCMiFIc79hgrU6JBiOzrnPfv4xSL9D7oEQsaJl/cvQEWIRJrX5SGFBQFwww+QDEV3H+GcUIEYX1GB+puWFKhfQ9eFU1Vno+RQR+VHAVUmuNgfv4fb10+LwO7E/refAYr2FLxXikc94pEicVnxa0WOcZC5amqUkXBdZFPpNfsNAkYA/IvtXtH0goHCkrfBuLtqDCsSueegmW/J5+2fSiB4MlWJwVPi7cmTuLUyWWpvipGxJfkBEwxk66YCPHiGmsoNuMt9ets3C5txKGrLzdnOQ6s9CxVdVJe1ZvZAPTHqV4Z9lWtyJ/o0GoLkCVAzVuJqO0I8GAwPvp3BZBbp7dZjMDbVRXPINw64867aUy1Eq0OQrj/aGQmN3E/8EcNrjGBum8e5QdU5JIzhFepvmSPjruSklXmjbN7tQBNZEjS+jUELAAFwfYDIM5hAn8xXG8LBUWdfID2BGVu9vtGPicJ8bl9RwtOl6Oy57Em/AwFiazAN+DW6INB88M42EjfBoMw1u8exhWn/KqyTrZ4Y/UqyyQQanmpgf8IS7aMBuo+uIigVmpCgYJGsUGhyuk5bQANRTRibAiMJbZDi+AX6WQ7QRE9E3YvbbAyEC3bEg8K6pAaWYQvkmMAM/ulS2XuNQrVaNQ2ovVIlz2aDBtol8raItX5zCcVLQrJWiQNy9AIAclPlqnHANZsgBTjmEdnXS0ufjIjP65EkFDHOIbRJHcOvVP7DIFWIMo2tcrLO295tZmDZlO0fTV42noCZsJotvcJLKDJa03aImxGAKeVa62Kg/EtDB3N3j8JAEzlpnohQFuhqIgkO0BWTKdYeyFcELr2WVADp4Zph2S24WaSwuJ+Bdtce18WGO8kdw5C/Cah7kwh3JmgClcuzIwmipNDBG2jzC/FxiWuJaBnPzhipC3wZi2Y071SVcEnJIk9ediD7oJ20chzBhxnRwBcMVzV7eatbLHB6dkETbM7tMChCSlBigt6fXmmHXgEfeNxDV4AAtm3n/ntNX1wAwI1k6WhqNl6Vcmc76YAZdNbKFJKsF4Vi7qWapAPWfRi21uyv44tqDLgldEh3mlXlTXhN9fmgMFkQmcM7shYDLucI3LCVEXMvRZtdG3BMUZ4r1hU7oGVIa4USwGCbsWxeFA7miAtKU1iQHibwdNBlV2WUW65lHh+FfPgdyjirp1kvI+xAmyiBe34+JLdDyvGkg4IwIBGlPgA3L0h6fstMk94SaGPB+Lx/qYa/HbPcDuNzyQUhQEZXK7PlANHqIAjuGvJwPFVzd6H71PTtbMu7jLM1Q8MPMH0aUU9Y14TJpVHwgq1FAYMmIooblhmDjH+XS/k6uMeY1SA5M7qRobx1EY3u12CcVJMxUNkBz7p1S9h+RxIAJZCv9wJOPprK3CpJwj6/vCjPGR7cYkOVvs2JZY2nGcOezmul2ROkFcsjqG7IvjIN9aTp6WCmJYSIIUtlLDYD5lcBZ2e8mRMloVHL8ABVSqa55BDLYoBT2bANKxcl9bPI0i+7p1OCiYp9+lb5jBoA/RHERBvbcAdmLibCPo6I6mxw9NySZtbpEIRuBYLR9Ug0d30OII4YtmV3v3DwaqBXMuKMh+ihH5AHQHGbU5h0qCj2cUFnRLfRtRDnikE1y8E1MLqU+TtL0AZgkYt2r52mG4IxjGNmCJYSkQpIEZh8DOff3DhYo2mTTgkr2XnhAV1lobz+0kxUx/HC08ShhWm9+OJKzpEGTXAegDCR2zu7gGUjFK37/o8iYHIhybsy3BfEJfZdIs3v6oxBhFABPk9Pjshx1xGIQhgvKr4rXuCFjG+BPLQv2iuRIdUEztWyNOCmlDFu2xPN5lEcDDXGjUJbNUwqCSFNCczq5jHsp0uk6csV8OU0NX0qsa5/1A7HSRg/QKpbakwHcwSQM435zKJzhh2zNzv9/NqG8pY/mnHAmNqS2eR0F69OD1WCushNurJgpp3fFMS80CnfmreNC4dtYjWIdZLq7Z8SLJntzYcV1Dihv/bnOoIOmvA5AJ3m4h5bn0Xtw5qS04loLn/lKNXynfjh2FM2UM6jY9D2jx3+AKtgLaWFfl4pkXintx86OsvdWB03/ueaJtxbsRKr2sEskPeSvmWcB82xi6nNh9Q+cdKJBThhzqUK00bDtePclBfIbnRb45WmlWnT/+LMYifooDNpxMzU9gghVTechfAddHpg/mCYi++Byrp70n1Ir5tz/ltrpPaUAVmyN+UMtuJmCk5bbiYMjZnIDvnzdaS5E22s7FVmX2n2BjLWngA4WhLUVJL0atbZpqO+s4pU2aKmwcnM73/RHggH+BuCBYdChE6tjKmcGeZLBxpPIxq66WTR+sg1zZLdVEtrJZY6uKU2dYafI2PhRpUiLdhT145EfpZKH0VqdiZsJn3zLxsRcQ2finxndHKj4/rWzf8HFfCc/kvd54/La1wicJLyyDr4YW96PmRQ1IO0dZJTQn/cBYG03017bDN/xDcnRm32RvrEawS/LtHQRRxqI1sd209Pbayq99KMlcMYME5MExJpksLa74Qg8sXW9cI1V9VB83yDaiFVKjk1HTJycjkIqggHTefZxtaKif3Z2HoMDyw+SJcg8iSXVk+JhCk+eR2cqJoKnOGRjcNFWpmH7kePsYIzTYDUfnJ2FNxcAzbK27co3ApDhWRLGI+oZ+0SCXVa8DQGY6oKt+g+vpyMRafyKp2GNRalckw4fQYBBxZC+2gPN1mpzh6r2XGUHHlHPWzRHJzjyZUqgMuJw6kp3NDGc6tnX7b4UmwEk9gwpRxQkTowxjf3SMU4ahNW1CaLZnI3G9NQMQAncgn68R2/0AWhgieIZ1A9DkNojSvTW5J8Tt855Y5H5iSKxhrH8YOS2yW2RBBzf8PCcbJazYZkOFJXkZRRqh0ZLMuuAJV2wLjLUBiuqK5fb3MbTW7PKs3QX4goS/SYOTG+joRd+DI4nG/iLjyFUPnGUdDhPaHWVNLrxGGAQINg39btiiD6liSiOh1CTWMWxVIKapqzRox2ji3N2JexVqtkzvFklgED6HHmTLQcumWQ6VxipM4grjrS73XpC8as2SbMi8Md9iJbewUopEVzPj0JpGzuF5eJylPBrY0bDnG1SD4vOmlAzuUud+e1PaVJDWBKPmGZFlxWMJGQDSDCIzwvnFRC4EaSa5kRpA3WaJCvrgRaRe3CjADzIF35zhUEis8Gei/dRErjxFywta94RajmiQ+5Q5BzgdSqt2HqBkY+EVd9BfIEbF4L8ZY3OYJ+hktiuA5I8rD+WiO+uLTFe9PRxdZlffXmxk+vA7vtK67II0c3Jwd3/rjIuxvT2rRkjak6CXwq0OXSeWA8N4gC/K5heen6MFDbbI8d1ho6SA2G2s7vNwJd6I6WOT7Uo87pFW1f8IufIBpdCL9SiqZBStcbaFQQ39eVzITjERtmDfoE0YTcbNEMpx0CocEq7UW/gcHoiJFEmY75Ll0qWdBEg4gkloEmyrFNOk7w+SCP8abUNdRczZM/UhQ1XWS8londoZ8K6E+IkC8LLTEFEI7jfQxO+7rL+DD5ZUnTgOPnwTizrHDN/rRVk29dVygmLEJh4jcl4rq8rYCLilu7wl4BR/ZjspvWNgUE4VE39vX5v4Gi0GTeWcX/ern+mz3NAS09Jk2DWBqL0FVmg7ayCqPiEqTyhR3i04vTx02d2cTTQ/U3XFszPZOf1ZH7il9i96ySbFHDleb3HQ1CnRPS2FOL4lwo9lS+r37uRYoKer83JYfp9jAOBxXBFOimAMvzGnpuwtpOKM0ookZhy7RNDKa2rTVqo8fgLpIvFNOZ0wa/BclnB89NA6ggDIXkbQJLha9rSVi7bnCSpoFZodxo1cPRChz+h4FtdEFuUXNfnzChMvqIcV36ygRe6WW3aOdfYpo7LCxLOY1dbd10yJu4IIQgs5s0GOUGkszMZmyIlS/O1oEKzUnASjxttgP7nXMTcFe0H63vmnudCCZe8wkiNo6D0rqnEuTMh1LLyCoBcjqRgrSDCi+4LyQ7RI72/PwMabbK8QU8cIlMrak0/WbKluE3H29+fLx7Xj54P/12en8uv71/ursvb4/TX761OdRD/b+X6eNf1R/eD9/an3A+5vL65vb800WUk7Tv5+H+aTz10/TJer7hzOMv5jssPz2+nG93vZZflf99MXyh/K7c0XO52PGcwxFfNud/uHsYflfP8FwP8fLF093T/WO9u+f62+fpm8Pt1uONX3sYfj386aFeytPdy8N49OFC6kXvx6aeYLqN8r36yc3fP93ewdNz+fpwut3YNEZ3vqxy4E+nY0+XIL0e6sfWy1yf7SfP26PXT02zYBq35Xp+WObQcID6m/qPh+d5vhxm1DJthv/75fTg9ndRR3f5zMt4N9M4zkctvyuDWwal/Gu9jLvv7O52OMZ0YeX16/Ef5dPz2R7WwR8/O78e64/T41qnVJlf5fP11/Ntln+tVz4c+L+OX6qTbTh2+fdwg7uJOt1lOd5uVZZP1RlcpprwxJZLmRbeQ31aLw/D0Zc7qa/vlv/94u7ux5sHezxkOVb9zeP8wJdheiyHKkd8//N6mvrX8cj151/vJuCv7p6edsNWTclsNc7rf3ibr3Ietad5TtcDPS7zoC6FxdCU79RrK28f1in0vn6jfHc+1cuP756Hp1b+ebA/y6scpXytnrB+a/jU5rP1HO/KGi7vD3ePT9NKmG6wnml8jvUW69enpXe/nbnDh4dncj73c52b+1k2D8f90WwN82yanvflOy8/Gt7LA1+OMCyAxnkePn3/Mi/i98X6LOf86bx0Nqd8KZOnTMP1qQ43U5/CuPLKH6ffHC1qNW8ba1s/8CflG8MHX4b9Yjzew/Cv5TKrEfyduk7KFlB+KEcpM2jvLR+GaD71YAbGlT5f7rce7/7uPBjLt0Ybuk7b4S/3mw8My3S6oJ+NY7AatMWxqla+fmXYp+ZrqKvi7t2n49E3Q79OgXEjPZrp8TPDxjFOq5+Uf5Tz1H8+1kEehnQ6S13/o/0p72XNfbSZYMPVDPdVr3K8wu38PTziu8cyb+YVN0/oYyLpvnyoLNifrXdR/vG9sraHb07ro5qzarC2o1z38cG/WkaizlZxNzqMVL2Asl8Oz2dc3ZM1fP95/fnXxXite9xwyqf3u9sbXt+bzzuMxO7v1aGYpsd2Yytvi8l793A/ztjpFI8vnywXOyyip61RXZbVw/Pz5BPV10fTU3i32QmWCT98f72sPx3/NG6k49HKj9tF/Fh/Gk3x4lMNT2FYkOVX74crvB99l+ES/nj6/i+/OVrE8vsyv+q3h91w8DvWSbB7fVGvodzL3bvt0L17GT9W5lc5wS/K4cdFXA/58/0nJ5u6NWwH4zv+oX6pzsf5GsreNP6j7F3D5deVuHVr5p/r0ZZjzzNknVllfldHqS7vzSwbVuHwNH46HL3+b/rz9NCeHx6GvXP6w7AwD/OnLqfn6dTjahNf1USXpTr6vqPFq7/95uaSlg2n/t8yRIsr2/Dtpj89TrNqu5PXS/3R++p0DRe1zrvDAik2Z7i03ZVuf/G95UrKNxdLX671p8Oan3bdukbKTlLn4uIVD69i8cvRpsBhf/3v7j6re8zgCbTu7GQQBpenOubTaFX/cWdM6ql/Xq3odrUUKzoujWFKjb7W5tizH3y+iF9vHfj5aGV+jUP8VHf1aaDmvaK8/t7oKz8/f/Wd+3Xo739vZ+uGj9eJM8YXj9XFnU/wvu7Nw/p9un+/N8fLPJ+mz/0vy5GGVVCcnroHDN/bPb1p1k7XsTncPMlHB/SlmKjNaE/RSf2/z4p9LOtvM2Y7U13u9Gl9BIPtabwGp7U1+zaxS/nT9N1ibMbtdl4l5fzF1s+WsFxX2fLKmY6O0uqV70zMHIdNcXz1KjZ3MN7YeFnTg5miiA8lnitXNIZvw06wuc1ycdWW1/lY4sVlzMqGVA81D8JgP6a7mIO85TYPIUX57XN5loP/MB9i8vGnCKuu/+Fyv79ecrG/c8x7dGMXw7F56t+tDup6Ae+byYbR26rnfCwL+tMlcq1O23QT9XdfTuepRyz78LAayo/3s/N7t2ytsze9GKfnMrHvi/Nef67z9mGY6CfzutuPlmhrePjLgJf/31nd+d7qynp++mwdhfKH8vbJ8JWy5DZzcr/pfVm3usGR38yvOjPGe6oBdz3H58+zwzP+fl6Y0/kXT6Lh5S+/rv7dYb3UDbucetiVh6MOBxoNXmtpVf+u/G9c+OXHZfyWPeShnmX85/Zpb+zgD4fjb9yRGjGXH6sx3+9o9VzTYqrT9U+Ws/2fdfQ3V7n8s35u2ijmfErdZsavD/v8MjjjCQevd7e+R7/xpQYe51B2dO7LgYbpfTLacxxXvlQmzzBRx4sYjrR1APc++zhg+zPVaVPjqnLEYknqB8qZi383Xezmw3W1rFdRw4YvqwNQQ6D1WMPXTgah7FiLUzOuw9kF2WbWxled0XXhFRv+XDaEarO+qFvq5B3N7sm83ocLXBfxmr6o2/nGTE7XeIgfvtrM5+JADtvH9MR2w7TMtOJ8bczPkPUpQ7zuGDWCKJN8Ouo8JQ7x2ubrP559naP/uF7y6P/WISjRQzVIQwZh9pKHy7kf0iHTUG9dt+/WQHf/wOfLH53qzTlLmDcecg2gp8/+cvlO+co0W4fLXlNCX/18ehSNzFKJKOYNpZyhOuyNFN6cKCr+3TY/Vf2TdULNE+w8lJu5Ou4uTy/zflqezjDJBxM5D2r178rnxlHcxrJ1AixPeDUwc3Tyw6Oz/26XeZkudHp7GfeUKZrbbwXjuhSTlOXalzsd7MS4iS4Jq80FLFe/SXzMV/989+NtpLqxykd7UwzJv9w7PWXOjZOk3ODPlvk13MW6hc5Wrbhb9Zez2T7fW/3eGHeOSZghizZvNjtvbtjRx5uafrNLwA6JsPqZwTbuzMFyTfUv60N9eHyaUmCj/7gJR04BjhDxbCfhlLooH62ReC0W7PPDxX+aMv3Fu1gTuNv1P/+rZNFrErnGxcMIb237uzHNNgQv0+eXry3j+8XwtKZoapjem2ilzLvNDjlk8ubA4bxKD8HYNA5jmLs6MrUssPvSfc1a7NO5U+pkTFNMJnK0UpO/txnjXa6h/L3OuOGzs8MwOaHTaTfu57hRbO5vsCnFWoz54fXBTeO6PPD7p7KGh6CnnKqs/+nv1eqthnuOidbDFMv7VObQdgCHlPF2zY8zYJhfQ2J1XibjYbZzqBl9lGt592FxRafHXhbWXJe6+87s0I8e3JhFWp/HtP7nRTX+f73EsaQz/nU/wdcv/2pwq9aL2qS9fjqZxWHazYZgvrc6UVcTNOZpVvsyH2V0WB/fV9t+SnYupmHrsG2Gv/xtn8h7+Gjxaib3ZZND3hYYWr7mePg5FTV7YoMntxSYd2HE5PWUWTPFQMXiv8xOVs3OlxubR3ca0wX7Nky/oWDTThU9lxsZf7OtQdX9cn5u59BzSD/UBz+O2bg1lAm6DuHwvLfOanl+4/Gn1MRiT5Y84/HqfjROvzJuwxZ29/if1lneDLI29zXOsvH8j9U8DEPeLFDMLts6Vye/cHrq5VifHz8+J0zmA4/7yfj3j77aV2f2xmp0XcZKz65Msb+aEk8NPkg9y/i5OVc6BSTP1fmtJqp46IufPNYPZms41k42Ts4ckS9PYbmvGr4t28ESkNRHMqWJNxZqDE83h31fpt5pmhSXfAkcRus9jsPR5xqrK/W+q++7PrS9iZgrXOPGfHqCZZcaS8TDfBmHo4zFLu5Ynkn1qj/7vGzv89wdLvbjsjcuSbX5dYgMBsNbHnaZSMPntpZl/PdomcZ9ooZ79Xr/fI2KX+7+51RcDnldykp2habZ7t+jl1dzqd5x2b5/+JtvjNm9//Juev/u9P7Z4fft9+fD+3r8l58wz6F8f7Qk5X2wleW9mrnt77fvY1TfSOVsX//kN74H88E6k5ZL/M7vgM9dus/e/btf4465lDY/WjO051d17YS866tu6n57vb3eXq/19YcHAJ7r1YB4fS1e7et9/mc7K/vlWN1YcHyOcdm+v/y70eavQfbkBk5onCmiEd875/v0cF/0vtUr2I5jcdyvlFOQ+/nvbza3wRtHt7c13f+jX3Qm483n6cE/6s0s+f7XJIUETfi6rce319vr7XXJKzL+f3n4B7v3xmsop7+2V+t6S5Av7rDNQlv/+MN9b8Zn/fkn/3lOSr8f8/uPU7vGv/5HY2b/d3/4XPbN8X3+eX3fgVLPz4EY7+NxtPfW01Qchu1+jr2QoW74HN9ad8uh0wN57ob7j351fBxpC3//fL+vyjfGpLMe315vr7fXW/wf9FpspLTvdMDTt3ydr3csfYcdf63aHn/+yd/89h8OJ/z3v/0Hw+/G98fn//hvK2L48fk//OUflX2zvP/VH80/b97L5//XCK6r73N8fTwPtPlM/gT63tqvPlEcAG5IX/7YOt5zXXrsJdPnq/H+KZ/E95IGrv2Aj48h0Wd5e7293l5v8f+21eD9CtHevz78m1c5COL1bl9/bQ+i3v/f8b6X8Vl//vjDN/7sX9R4/sMnf/bPN+//6k8/+f/D+5/33989T9+r77+/fw7v5vMAm9K754caR76b3uefxff26x/G7uciF4TuOkB736Y1Br3v/v2DeRDLS6qcNEfo4C20W4DeXm+vt9db/B/2evn2mMF++fb/k/b5V2mIOte7fU3gff4myriM2IFlfNafP/3NeLjHw/v/+M2Xn9X9ury/ey4A2vL+jeXnzfvjT6bvTe+b83z439N5wAxFbaEe3+efO+/Ca+rACtrPd9vopn+aeT1/Q52vyP2C92+sECEPSLj/DcR9ff1j8T7fXm+vt9fbKyX+/4vJ7v3Fwn3y9XgJ19sWwrv7UON147ic3v/g7q9rS+nz56WnqO7ny/vH/20gZSnvdx/u7z6q7/PPu/f998bN4Hge4DV8/1sf6vvQFlXeP2ocf3m35UFu8Gx/I+Hm9+Ozub+A+9/vv6mvZjfK/R5XSMyDt9fb6+31Fv+/ve4+bMHtBf+fgl347y+1iv9P776a0IZfTfi/r35v5LAa3kudfffz9n3a8ut7ya93+sfKVtEN3IfjPJb3Ic8x/vz+eXv87fvlLwr/z7/qff3u+L65f/l9eP1i6HnW99+Q+//k/GynTsS37P7b6+319jK9KtNC4z+V5Gj7n8rhdfxP5a/Y/mekpeb+s7y+VbgNzsRnhdt5eX2z/ue3ltf0278zvO6/eb95lR/Kf8fv9P9+8+H//g/m19//+N3H7749UGU/rtQsn9TXDz55+MFHH33/+7/1/dLS97D7+98C';

;// CONCATENATED MODULE: ./build/src/leaks/detect/quick-look-wasm.js
// Made by scripts/assemble.mjs of assembly/quick-look.ts.
const QUICK_LOOK = 'AGFzbQEAAAABJgZgAn9/AX9gAX8Bf2ADf39/AX9gAABgBX9/f39/AX9gA35+fwF/Ag8BA2VudgZtZW1vcnkCAAADDw4BAgQBAAMAAAIFAAMAAA' +
    'YfBn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwdiBxBnb09uV2l0aE51bWVyYWxzAAgMZmluZExpdGVyYWxzAA0MbGlzdExpdGVyYWxz' +
    'AAwNYmVnaW5OdW1lcmFscwALCGZpbmRSdW5zAAcJaG9sZHNUZXh0AAEGbWVtb3J5AgAIAQUKszYOlwEBA38gAEH///8HcSIDQbHz3fF5bEEYdi' +
    'ICQQJ0KALAzRwhAQNAIAEgA0dBACABGwRAIAJBAWpB/wFxIgJBAnQoAsDNHCEBDAELCyABBH9BAQUgAEGx893xeWxBGHYiAkECdCgCwM0cIQED' +
    'QCAAIAFHQQAgARsEQCACQQFqQf8BcSICQQJ0KALAzRwhAQwBCwsgAUEARwsLlAQBEn8gACEDA0AgASADSwRAIAEgA0FAayIEIAEgBEkbIQUCQA' +
    'NAIAMgBUkEQCAFQQFrLQAALQDA1RxBP0sEQCAFIQQDQCAEIAVBgAFqSSABIARLcQR/IAQtAAAtAMDVHEE/TQVBAQtFBEAgBEEBaiEEDAELCwwD' +
    'CyAFQQFrIQUMAQsLIAMhBAtBAkEEIAIbIQpBACEUA0AgCiAUSwRAIAEgBEFAayIFIAEgBUkbIQlBwIscQcDVHCACGyEIQQRBBiACGyELQQ9BPy' +
    'ACGyEHQQAhDkEAIRNBACESQQAhDUEDIRFBASEQQQMhBUEBIQwgBCAUaiEPAn8DQCAJIA9LBEAgByAIIA8tAABqLQAAIgZPBEAgDiALdCAGciEO' +
    'IAsgE2oiE0EITwRAIAUgDEF/c3EgBSAOIBNBCGsiE3ZB/wFxLQDA1xwiBkEHRxshBUEDIAxrIQwgEARAQQEgEkEBaiASIAZBBEkbIhJBDkYNBR' +
    'ogBkEERiARQQBHcQRAIBFBAWshEQVBACERIAZBBUcEfyAGQQRGIA1BAEdGBUEACyEQIA1BAWsgBkEAIAZBBEkbIAZBBEYbIQ0LC0EAIAUgEHJF' +
    'DQQaCyAPQQFqIQ8MAgsLC0EBIAVBAkZBASAFQQFGIBJBCE9BACAQGxsbCwRAQQEPCyAUQQFqIRQMAQsLIANBwABBgAggACADRhtqIQMMAQsLQQ' +
    'ALjQkDDX8EfgF7IAAhBQJ/A0AgASAFSwRAQQEgBf0ABAD9DN/f39/f39/f39/f39/f39/9Tv0MQUFBQUFBQUFBQUFBQUFBQf1x/QwGBgYGBgYG' +
    'BgYGBgYGBgYG/Sb9ZEH//wNBASABIAVrIgZ0QQFrIAZBEE8bcQ0CGiAFQRBqIQUMAQsLQQALIQ0gACMFayEJIAAhBQNAIAEgBUsEQCAKIAX9AA' +
    'QAIhb9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0m/WQgFv0M39/f39/f39/f39/f39/f3/1O/QxBQUFBQUFBQUFBQUFB' +
    'QUFB/XH9DAYGBgYGBgYGBgYGBgYGBgb9Jv1kckH//wNBASABIAVrIgZ0QQFrIAZBEE8bcSIKQRB0ciEMIAogCkEBdUGAgAJBACAFIghBEGogAU' +
    'kEfyAFLQAQLQDAixxBD00FQQALG3JBf3NxIQ8DQCAPBEAgDEEPIA9oIgVrdEF/c2chESAFIAhqQQFqIQUgEUEISQRAIAUgEWshBgUgBSEGA0Ag' +
    'ACAGSQR/IAZBAWstAAAtAMCLHEEPTQVBAAsEQCAGQQFrIQYMAQsLCyAGIQcgBS0AAC0AwIscQf4BRgR/QQEFIAdBAWstAAAtAMCLHEH+AUYLBE' +
    'AgBSAHayEOIAIgBUsEfyAFLQAABUEACyEQIAdBAWstAABBIHIhC0EBIQYCQCAOQQFGBH8gBy0AAEE4RgVBAAsEfyALQekARiALQfUARnIFQQAL' +
    'DQAgEEEnRgRAIAVBAWogAkkEfyAFLQABBUEAC0EgckHoAEYhBgwBCyAQQSJGBEAgBUEBaiACSQR/IAUtAAEFQQALQTpGIQYMAQsgEEHdAEYEQC' +
    'AHQQFrLQAAQdsARiEGDAELIBBBI0YEQCAOQQJNBH8gBS0AAS0AwIscQQ9NBUEACyEGDAELQQAhBiAOQQFHBH9BAQUgBy0AAEEwRwsNACAQQSBy' +
    'Qf8BcUH4AEYEf0EBBSAQQSByQf8BcUHvAEYLIQYLBUEAIQYLAkAgBg0AQQAhBiARQQhPBH8gByAFEAoFIAVBCGspAwBCCCARrSISfUIDhiITiC' +
    'AThiEUIA0EfyAUQgaIQoGChIiQoMCAAYNCCX4gFEKPnrz48OHDhw+DfCIVQgSGIBVCCIiEQv+B/Ifwn8D/AIMiFUIIhiAVQhCIhEL//4OA8P8/' +
    'gyIVQhCGIBVCIIiEp60jAK0gEkIChoaEIhKnJAAjBCARakEAIBRCwICBgoSIkKDAAINQGyQEIwRBEE8Ef0EABSARQQJ0IQUDQCAFQQBKBEBBAS' +
    'AGIBIgBUEEa6yIpyIGQf//A3FBA3YtAMCNHCAGQQdxdkEBcQR/IAYQAAVBAAsbIQYgBUEEayEFDAELCyAGCwVBAAshBSAUQsCAgYKEiJCgwACD' +
    'UAR/QQEgBSAUIBMgBxAJGwUgBQsLRSAHIAlrQYAESXINACAEIAciCSADazYCACAEQgA3AwQgBEEMaiEECyAPIA9BAWtxIQ8MAQsLIAhBEGohBQ' +
    'wBCwsgASAJayQFIAQLuQECBX8BfiAAKAIAIgMgACgCBCICQbHz3fF5bHNB65Svr3hsQRR2IQEDQCABQQF0LwGAiAIiBARAIAFBAnQiBSgCgAgg' +
    'A0YEfyAFKAKAiAEgAkYFQQALBEAgBA8FIAFBAWpB/x9xIQEMAgsACwtCfyEGQQAhAQNAIAFBCEgEQCAGIAAgAWotAAAgAUEIdHJBA3QpA4CIG4' +
    'MhBiABQQFqIQEMAQsLIAZQBH9BAAUgBnqnQQF0LwGAiBwLC6YCAQJ/QcDbHCECA0AgAEETaiABTQRAIAIgADYCACACIAAoAgBBsfPd8XlsQQ92' +
    'LQCAyAJqIgIgAEEFajYCACACIAAoAgVBsfPd8XlsQQ92LQCAyAJqIgIgAEEKajYCACACIAAoAgpBsfPd8XlsQQ92LQCAyAJqIgIgAEEPajYCAC' +
    'ACIAAoAg9BsfPd8XlsQQ92LQCAyAJqIQIgAEEUaiEADAELCwNAIABBBGogAU0EQCACIAA2AgAgAiAAKAIAQbHz3fF5bEEPdi0AgMgCaiECIABB' +
    'BWohAAwBCwsgAiEAQcDbHCECQcDbHCEBA0AgACABSwRAIAIgASgCACIDNgIAIAIgAygCAEG13MqVfGxBDnYtAIDICmohAiABQQRqIQEMAQsLIA' +
    'ILBwBBgAQkBQvlBgMJfwN+AXsgASAAayIHQYAFTwR/QQEFIAEtAAAtAICJHEEEcQsEf0EBBSAAQQFrLQAALQCAiRxBBHELBEBBAA8LIAAhAwJ/' +
    'A0AgA0EQaiIEIAFNBEBBACAD/QAEACIO/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9JiAO/Qzf39/f39/f39/f39/f39' +
    '/f/U79DEFBQUFBQUFBQUFBQUFBQUH9cf0MBgYGBgYGBgYGBgYGBgYGBv0m/VD9Y0UNAhogBCEDDAELCwNAIAEgA0sEfyADLQAALQCAiRxBAnEF' +
    'QQALBEAgA0EBaiEDDAELCyABIANGCyIEBH9BAQUgACEDA0AgAkEMcUEMRyABIANLcQRAIAJBASADLQAAQQV2dHIhAiADQQFqIQMMAQsLIAJBDH' +
    'FBDEYLRQRAQQAPCyAHQcIBQYEBIAQbIgJBBWpNIAIgB0EEak1xBEBBAA8LQQJBBCAEGyEJQQAhAwNAIAMgCUkEQCAAIANqIQdBwIscQcDVHCAE' +
    'GyEIQQRBBiAEGyEKQgAhC0EAIQIDQCACQQhJBEAgCCACIAdqLQAAajEAACALIAqthoQhCyACQQFqIQIMAQsLIAsgC0IQiCAEG6ciAkEYdiIHLQ' +
    'DA2RwEfyACQYCAgARxIAJB//8DcUGBBEYgB0EwR3JyBUEACwRAQQAPCyADQQFqIQMMAQsLIAQEf0EABUIAIQtBACECIAAhAwNAIAJBCkkEQCAD' +
    'LQAALQDA1RxBP3EgBkEGdHIhBiAFQQZqIgVBCE8EQCAGIAVBCGsiBXZB/wFxrSENIAJBCEkEQCALIA0gAq1CA4aGhCELBSAMIA0gAkEIa61CA4' +
    'aGhCEMCyACQQFqIQILIANBAWohAwwBCwsgC0IGg0IEUgR/QQEFIAtCA4hCH4NCHVYLBH9BAQUgC0IIiEIfg0IdVgsEf0EABSALQg2IQg+Dp0EE' +
    'aiEGQQAhAkEAIQVBESEDA0AgBSAGSQRAIANBwABPBH4gDCADQUBqrYgFIANBPUsEfiAMQsAAIAOtIg19hiALIA2IhAUgCyADrYgLC0IHg6ciBw' +
    'RAIAJBgAEgB3ZqIQILIAVBAWohBSADQQNqIQMMAQsLIAJBgAFGCwsEQEEADwsgACABIAQQAUULpw8CDH8De0HA2ywhB0E1IQwgACIDIQkgAyEF' +
    'A0AgBUEYaiABTQRAQYgBIAxrIQwCQEEBQaCLHP0ABAAgBf0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1OIg/9DkGwixz9AAQAIA5BBP1tIg79Dv' +
    '1O/WMiAkGAixz9AAQAIhAgD/0OQZCLHP0ABAAiDyAO/Q79Tv1jIgQbRQ0AIAMgBU1BACAEGwR/IBAgBf0ABAgiDv0MDw8PDw8PDw8PDw8PDw8P' +
    'D/1O/Q4gDyAOQQT9bf0O/U79YwVBAAshBCAFIAlPQQAgAhsEf0Ggixz9AAQAIAX9AAQIIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0OQbCLHP0ABA' +
    'AgDkEE/W39Dv1O/WMFQQALBH9BACEKQQAhBiAFIQIDQCACIAVBGGpJBEAgCkEBaiAKIAItAAAtAICJHCIIQQJxGyEKIAYgCHIhBiACQQFqIQIM' +
    'AQsLIAZBEHFBAEcgCkEETnEFQQALIQ0gBARAIAVBGGohAgNAIAJBEGogAU0Ef0GAixz9AAQAIAL9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv' +
    '0OQZCLHP0ABAAgDkEE/W39Dv1O/WMFQQALBEAgAkEQaiECDAELCwNAIAEgAksEfyACLQAALQCAiRxBAXEFQQALBEAgAkEBaiECDAELCyACIgMi' +
    'CiABRiAFIQgDQCAIIABBEGpPBH9BgIsc/QAEACAIQRBr/QAEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79DkGQixz9AAQAIA5BBP1t/Q79Tv1jBU' +
    'EACwRAIAhBEGshCAwBCwsDQCAAIAhJBH8gCEEBay0AAC0AgIkcQQFxBUEACwRAIAhBAWshCAwBCwsgCCICIABGciELAkAgCiACa0E8SQ0AA0Ag' +
    'CiACa0HrAEkEQAJAIAEgCkFAayIEIAEgBEkbIQYgCiEEA0AgBCAGSQR/IAQtAAAtAICJHEEEcQVBAAsEQCAEQQFqIQQMAQsLQQEhCyABIARGDQ' +
    'MgBCAKQUBrRiAEIApGcg0AIAQhBgNAIAZBEGogAU0Ef0GAixz9AAQAIAb9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0OQZCLHP0ABAAgDkEE' +
    '/W39Dv1O/WMFQQALBEAgBkEQaiEGDAELCwNAIAEgBksEfyAGLQAALQCAiRxBAXEFQQALBEAgBkEBaiEGDAELCyABIAZGDQMgCiAGIAogBCAGSR' +
    'siCyAKIAtLGyEKIAYgBGtBPEkNAAwCCwsLA0AgCiACa0HrAEkEQAJAIAAgAkFAaiIEIAAgBEsbIQQgAiEGA0AgBCAGSQR/IAZBAWstAAAtAICJ' +
    'HEEEcQVBAAsEQCAGQQFrIQYMAQsLQQEhCyAAIAZGDQMgBiACQUBqRiACIAZGcg0AIAYhBANAIAQgAEEQak8Ef0GAixz9AAQAIARBEGv9AAQAIg' +
    '79DA8PDw8PDw8PDw8PDw8PDw/9Tv0OQZCLHP0ABAAgDkEE/W39Dv1O/WMFQQALBEAgBEEQayEEDAELCwNAIAAgBEkEfyAEQQFrLQAALQCAiRxB' +
    'AXEFQQALBEAgBEEBayEEDAELCyAAIARGDQMgBiAEa0E8SQ0AIAQhAgwCCwsLIAAgAkYgCiACa0HrAE9yIAEgCkZyIQsLIAsEfyAAIAhJIAEgA0' +
    'txBH8gCCADEAYFQQALBUEBC0UhBAsgDQRAIAVBGGohAgNAIAJBEGogAU0Ef0Ggixz9AAQAIAL9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O' +
    'QbCLHP0ABAAgDkEE/W39Dv1O/WMFQQALBEAgAkEQaiECDAELCwNAIAEgAksEfyACLQAALQCAiRxBCHEFQQALBEAgAkEBaiECDAELCyACIgkgAU' +
    'YgBSECA0AgAiAAQRBqTwR/QaCLHP0ABAAgAkEQa/0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q5BsIsc/QAEACAOQQT9bf0O/U79YwVBAAsE' +
    'QCACQRBrIQIMAQsLA0AgACACSQR/IAJBAWstAAAtAICJHEEIcQVBAAsEQCACQQFrIQIMAQsLIAAgAkZyIg1FIAkgAmtBjAFPcQRAQQAkAEEAJA' +
    'FBACQCQQAkA0EAJARBgAQkBSACIAkgASAAIAcQAiEHCwtBASANIAQbRQ0AIAQEQCADIQIDQAJAIAEgAkFAayIDIAEgA0kbIQYgAiEDA0AgAyAG' +
    'SQR/IAMtAAAtAICJHEEEcQVBAAsEQCADQQFqIQMMAQsLIAEgA0YgAiADRnIgAyACQUBrRnINACADIQYDQCADQRBqIAFNBH9BgIsc/QAEACAD/Q' +
    'AEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79DkGQixz9AAQAIA5BBP1t/Q79Tv1jBUEACwRAIANBEGohAwwBCwsDQCABIANLBH8gAy0AAC0AgIkc' +
    'QQFxBUEACwRAIANBAWohAwwBCwsgAyACIAMgBksbIQIgAyAGa0E8Tw0BCwsgAiEDCyAHIAUgAGs2AgAgByADIABrQQAgBBs2AgQgByAJIABrQQ' +
    'AgDRs2AgggB0EMaiEHCyAFIAxqIQUMAQsLIAdBwNssa0EMbgsYACAAIAEgAiAAQcDbLBACQcDbLGtBDG4L5gMCBH8CfiABQhBUBEBBAA8LQQAg' +
    'AEKPnrz48OHDhw+DIgBCCIgiByAAQgp+fEL/gfyH8J/A/wCDIghC5AB+IAhCEIh8Qv//g4Dw/z+DIghCkM4AfiAIQiCIfKciA2sgAyACQQFrLQ' +
    'AAQS1GGyICQQh2Qf8BcSMBIgNBEHQgAkH/AXEiBEEIdHJyIAQgA0EIdHIgAkH/AUobJAEgAEIDhiAHhEL/gfyH8J/A/wCDIgdCBoYgB0IQiIRC' +
    '//+DgPD/P4MiB0IMhiAHQiCIhKciAkH/AXEhAyACQQh2Qf8BcSMCIgRBEHQgA0EIdHJyIAMgBEEIdHIgAkH/AUobIwIgAEKIkKDAgIGChAiDUC' +
    'IEGyQCIwEiBUEIdiECIwIiA0EIdiEGIAVB//8DcUEDdi0AwI0cIAVBB3F2QQFxIAJB//8DcUEDdi0AwI0cIAJBB3F2QQFxQQF0ciADQf//A3FB' +
    'A3YtAMCNHCADQQdxdkEBcSAGQf//A3FBA3YtAMCNHCAGQQdxdkEBcUEBdHJBACAEG3JBAUEDIAFCIFYbIgJxBH8jARAABH9BAQUgBAR/IwIQAA' +
    'VBAAsLBH9BAQUgAkEDRgR/IwFBCHYQAAR/QQEFIAQEfyMCQQh2EAAFQQALCwVBAAsLBUEACwvyBQIEfwJ+IAAiAkEIaiABIAEgAmtBwABPGyEF' +
    'A0AgAkEIaiAFTQRAIwBFIAIpAwAiBkKw4MCBg4aMmDBRcUUEQCMArUIghiEHIAZCBohCgYKEiJCgwIABg0IJfiAGQo+evPjw4cOHD4N8IgZCBI' +
    'YgBkIIiIRC/4H8h/CfwP8AgyIGQgiGIAZCEIiEQv//g4Dw/z+DIgZCEIYgBkIgiISnJABBASADAn9BACMAIgNB//8DcUEDdi0AwI0cIANBB3F2' +
    'QQFxIAcjAK2EIgdCBIinIgNB//8DcUEDdi0AwI0cIANBB3F2QQFxIAdCCIinIgNB//8DcUEDdi0AwI0cIANBB3F2QQFxIAdCDIinIgNB//8DcU' +
    'EDdi0AwI0cIANBB3F2QQFxIAdCEIinIgNB//8DcUEDdi0AwI0cIANBB3F2QQFxIAdCFIinIgNB//8DcUEDdi0AwI0cIANBB3F2QQFxIAdCHIin' +
    'IgNB//8DcUEDdi0AwI0cIANBB3F2QQFxIAdCGIinIgNB//8DcUEDdi0AwI0cIANBB3F2QQFxcnJycnJyckUNABpCACEGA0AgBkIgVARAQQEgBy' +
    'AGiKcQAA0CGiAGQgR8IQYMAQsLQQALGyEDCyACQQhqIQIMAQsLIAEgBUsEQEEAJAAgAUEIayECCwNAIAEgAksEQCACLQAALQDAixwjAEEEdHIk' +
    'AEEBIAMjACIDQf//A3FBA3YtAMCNHCADQQdxdkEBcQR/IwAQAAVBAAsbIQMgAkEBaiECDAELC0EAJAQgAEECaiAAIAAtAAFB4gBGGyIAIQICfw' +
    'NAIAEgAksEQEEAIAItAAAiBUEgckHiAEcgBUH+AXFBMEdxDQIaIAQgBXIhBCACQQFqIQIMAQsLIARBMEcLRQRAIAMPCwNAIAAgAUkEQCAALQAA' +
    'QQFxIwNBAXRyJANBASADIwMiAkH//wNxQQN2LQDAjRwgAkEHcXZBAXEEfyMDEAAFQQALGyEDIABBAWohAAwBCwsgAwsbAEEAJABBACQBQQAkAk' +
    'EAJANBACQEQYAEJAUL7gECBn8BfiAAIAEQBCEGQcDbLCECQcDbHCEFA0AgBSAGSQRAIAUoAgAiBEEIaiABSyAEQQRrIABJcgR/QQAFIAQpAwAi' +
    'CCAIQgiJUQR/IARBBGsoAgAgCKdGBUEACwtFBEAgACAEQQRrIgMgACADSxshAwNAIAMgBE0gA0EIaiABTXEEQCADKAIEQbHz3fF5bEEQdiIHQQ' +
    'N2LQCAyBogB0EHcXZBAXEEfyADEAMFQQALIgcEQCACIAMgAGs2AgAgAiAHNgIEIAJBCGohAgsgA0EBaiEDDAELCwsgBUEEaiEFDAELCyACQcDb' +
    'LGtBA3YL9gECB38BfiAAIAEQBCEHIAAhAkHA2ywhBUHA2xwhBgNAIAYgB0kEQCAGKAIAIgRBCGogAUsgBEEEayAASXIEf0EABSAEKQMAIgkgCU' +
    'IIiVEEfyAEQQRrKAIAIAmnRgVBAAsLRQRAIAIgBEEEayIDIAIgA0sbIQMDQCADIARNIANBCGogAU1xBEACQCADKAIEQbHz3fF5bEEQdiIIQQN2' +
    'LQCAyBogCEEHcXZBAXEEfyADEAMFQQALBEAgBSADIABrNgIAIAVBBGohBSADQYAIaiECDAELIANBAWohAwwCCwsLCyAGQQRqIQYMAQsLIAVBwN' +
    'ssa0ECdgs=';

;// CONCATENATED MODULE: ./build/src/leaks/detect/quick-look.js





const NOWHERE = { literals: [], runs: [], numbers: [] };
const quick_look_PAGE = 64 * 1024;
/** Pieces overlap by what a place needs. */
const OVERLAP = Math.max(LITERAL_LENGTH, PROBE);
/** So many characters of numbers are looked through at once; and so many behind a number say what it is. */
const LONGEST_NUMBERS = LONGEST_PIECE / 2;
const quick_look_BESIDE = 2;
let compiled;
/** Finds the places at which a key may be, by code in WebAssembly that looks at every byte. */
class QuickLook {
    /** Bytes that are read to this place are searched where they stand; all others are copied, piece by piece. */
    room;
    #memory;
    #results;
    #code;
    constructor(tables) {
        const memory = new WebAssembly.Memory({ initial: Math.ceil(MEMORY / quick_look_PAGE) });
        compiled ??= new WebAssembly.Module(Buffer.from(QUICK_LOOK, 'base64'));
        this.#code = new WebAssembly.Instance(compiled, { env: { memory } }).exports;
        this.#memory = Buffer.from(memory.buffer);
        this.#results = new Uint32Array(memory.buffer, RESULTS, 2 * LONGEST_PIECE);
        this.#memory.set(tables.image, TABLES);
        this.#memory.set(numeralTables(), DIGIT_VALUES);
        this.#memory.set(sampleTables(), BASE64_VALUES);
        this.room = Buffer.from(memory.buffer, ROOM, ROOM_LENGTH);
    }
    /** The places between two offsets. Allocates nothing where there are none. */
    places(bytes, from, to) {
        let found = NOWHERE;
        for (let start = from; start < to; start += LONGEST_PIECE - OVERLAP) {
            const end = Math.min(to, start + LONGEST_PIECE);
            const begin = this.#addressOf(bytes, start, end);
            const literals = this.#code.findLiterals(begin, begin + end - start);
            if (literals > 0)
                found = { ...found, literals: found.literals.concat(this.#offsets(literals, start)) };
            const runs = this.#code.findRuns(begin, begin + end - start);
            if (runs > 0)
                found = this.#withRuns(found, runs, start);
        }
        return found;
    }
    /** Every literal, in the order in which they stand. */
    literals(bytes) {
        const all = [];
        let told = 0;
        for (let start = 0; start < bytes.length; start += LONGEST_PIECE - OVERLAP) {
            const end = Math.min(bytes.length, start + LONGEST_PIECE);
            const begin = this.#addressOf(bytes, start, end);
            const count = this.#code.listLiterals(begin, begin + end - start);
            for (let i = 0; i < count; i++) {
                const at = start + this.#results[2 * i];
                if (at < told)
                    continue;
                all.push({ at, triggers: this.#results[2 * i + 1] });
                told = at + 1;
            }
        }
        return all;
    }
    /** Where bytes of a key are written as numbers between two offsets, which begin and end with whole numbers. */
    numbers(bytes, from, to) {
        const all = [];
        this.#code.beginNumerals();
        for (let start = from; start < to;) {
            const end = endOfNumbers(bytes, start, Math.min(to, start + LONGEST_NUMBERS), to);
            const before = Math.min(1, start);
            const behind = Math.min(bytes.length, end + quick_look_BESIDE);
            const begin = this.#addressOf(bytes, start - before, behind) + before;
            const count = this.#code.goOnWithNumerals(begin, begin + end - start, begin + behind - start);
            for (let i = 0; i < count; i++)
                all.push(start + this.#results[3 * i]);
            start = end;
        }
        return all;
    }
    /** Whether what a run of base64 or hex holds looks like a text anywhere, by samples of it. */
    holdsText(bytes, from, to, isHex) {
        for (let start = from; start < to; start += LONGEST_PIECE) {
            const end = Math.min(to, start + LONGEST_PIECE);
            const begin = this.#addressOf(bytes, start, end);
            if (this.#code.holdsText(begin, begin + end - start, isHex) !== 0)
                return true;
        }
        return false;
    }
    /** Where the code can read bytes; what is not in its memory is put there. */
    #addressOf(bytes, start, end) {
        if (bytes.buffer === this.#memory.buffer)
            return bytes.byteOffset + start;
        bytes.copy(this.#memory, PIECE, start, end);
        return PIECE;
    }
    #offsets(count, start) {
        return Array.from(this.#results.subarray(0, count), (offset) => start + offset);
    }
    #withRuns({ literals, runs, numbers }, count, start) {
        const results = this.#results;
        const end = (at) => (results[at] === 0 ? undefined : start + results[at]);
        const all = Array.from({ length: count }, (_, i) => ({
            at: start + results[3 * i],
            base64End: end(3 * i + 1),
            numbersEnd: end(3 * i + 2),
        }));
        const isRun = ({ base64End, numbersEnd }) => base64End !== undefined || numbersEnd !== undefined;
        return {
            literals,
            runs: runs.concat(all.filter(isRun)),
            numbers: numbers.concat(all.filter((each) => !isRun(each)).map(({ at }) => at)),
        };
    }
}
/** The last place up to `end` that stands in no number, if that is not too far away. */
function endOfNumbers(bytes, start, end, to) {
    if (end === to)
        return to;
    const before = startOfRun(BASE64, bytes, end, start);
    return before > start ? before : end;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/prefilter.js











/**
 * Bytes too short for a literal, looked for in decoded bytes only: of SEC1 that names no curve, and what the OIDs of
 * P-256 have in common with those of ECDSA and DSA, so that these are recognised too.
 */
const SHORT = ['0201010420', '2a8648ce'].map((digits) => Buffer.from(digits, 'hex'));
/** The quick look: is there anything in these bytes that may belong to a key or a token, and where. */
class Prefilter {
    #look = new QuickLook(preparedTables());
    /** Bytes that are read to this place are looked at fastest. */
    get room() {
        return this.#look.room;
    }
    /** Tells places, at least one in every 1024 bytes that hold any, in no order. */
    each(content, from, to, visitor) {
        visitPlaces(this.#look, content, from, to, visitor);
    }
    /** Whether bytes hold anything at all. */
    isWorth = (bytes) => {
        if (beginsAsWhole(bytes) || compressedPlaces(bytes).length > 0 || mayBeNumbers(bytes))
            return true;
        if (SHORT.some((each) => bytes.includes(each)))
            return true;
        let found = false;
        const tell = () => {
            found = true;
        };
        visitPlaces(this.#look, bytes, 0, bytes.length, { place: tell, number: tell });
        return found;
    };
    /** What a layer holds of keys, literals in the order in which they stand. */
    candidatesOf({ bytes, origin }) {
        const numbers = [];
        const runs = [];
        visitRuns(this.#look, bytes, {
            place: (at, run) => {
                if (run !== undefined)
                    runs.push({ ...run, at });
            },
            number: (at) => numbers.push(at),
        });
        const compressed = origin === undefined ? [] : beginsAsWhole(bytes) ? [0] : compressedPlaces(bytes);
        return { ...this.#literalsOf(bytes), numbers, runs, compressed };
    }
    #literalsOf(bytes) {
        const literals = [];
        let looks = 0;
        let from = 0;
        let farUntil = 0;
        for (const { at, triggers } of worthwhile(this.#look, bytes)) {
            if (at < from)
                continue;
            // Whatever overlaps an escape comes to light under it.
            from = at + (triggers < TRIGGER.backslash ? 1 : LITERAL_LENGTH - 1);
            // One look around the name of a curve tells of those beside it, too.
            if (triggers === TRIGGER.jwk && at < farUntil)
                continue;
            if ((triggers & AROUND) !== 0)
                looks++;
            const choice = choiceOfKeyword(triggers, bytes, at);
            if (triggers === TRIGGER.jwk && choice === 0)
                farUntil = at + CURVES_REACH;
            const head = (triggers & TRIGGER.words) === 0 ? -1 : keyNear(bytes, at);
            if (choice !== 0 || head >= 0)
                literals.push({ at, choice, head });
        }
        return { literals, looks };
    }
}
/** Those of which the text around says whether they mean anything. */
const AROUND = TRIGGER.words | TRIGGER.body | TRIGGER.jwk | TRIGGER.token;
const CURVES_REACH = 256;

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
const curves_CURVES = new Map([
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
const curves_B = Buffer.from('5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b', 'hex');
const GENERATOR_X = Buffer.from('6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296', 'hex');
const ORDER = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex');
/**
 * The curve that `ECParameters` (RFC 5480, 2.1.1) names or spells out: `P-256`, the name of another curve, `unknown`
 * for one that is not in our table; undefined when the parameters are absent, NULL, or no parameters at all.
 */
function readCurve(bytes, parameters) {
    if (parameters?.tag === TAG.oid)
        return curves_CURVES.get(hexOf(bytes, parameters)) ?? 'unknown';
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
        isNumber(bytes, b, curves_B) &&
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
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/key/p256-key.js


/** PKCS#8 of a P-256 key around scalar and point, and the head of its SubjectPublicKeyInfo (RFC 5208, 5915, 5480). */
const p256_key_ALGORITHM = '301306072a8648ce3d020106082a8648ce3d030107';
const PKCS8_HEAD = Buffer.from(`308187020100${p256_key_ALGORITHM}046d306b0201010420`, 'hex');
const PKCS8_MIDDLE = Buffer.from('a144034200', 'hex');
/** The same as Apple writes it: 150 bytes, with the curve named once more beside the scalar. */
const APPLE_HEAD = Buffer.from(`308193020100${p256_key_ALGORITHM}047930770201010420`, 'hex');
const APPLE_MIDDLE = Buffer.from('a00a06082a8648ce3d030107a144034200', 'hex');
const SPKI_HEAD = Buffer.from(`3059${p256_key_ALGORITHM}034200`, 'hex');
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
    /**
     * The private key as Apple's .p8 file holds it, 150 bytes of PKCS#8. It is the one way out for the private number:
     * mask what is made of it before anything can print it.
     */
    toPkcs8() {
        return Buffer.concat([APPLE_HEAD, this.#scalar, APPLE_MIDDLE, this.#point]);
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
    // To derive a point takes ten times as long as to see that something else is none at all.
    if (point !== undefined && point.length === 65 && !isPoint(point.subarray(1)))
        return fail('point-mismatch');
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
const p256_BARE_NUMBERS = { 2: 'public-key', 6: 'other-algorithm' };
/** What may stand behind the key in PKCS#8: attributes, and since RFC 5958 the public key. */
const p256_AFTER = [TAG.context0, TAG.context1, TAG.context1Primitive];
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
        return fail(p256_BARE_NUMBERS[children.length] ?? 'rsa');
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
    if (!after.every(({ tag }) => p256_AFTER.includes(tag)))
        return fail('malformed');
    const curve = readCurve(der, parameters);
    const pointAfter = after.find(({ tag }) => tag !== TAG.context0);
    const reading = readEcKey(der, inner, { ...place, encoding: 'pkcs8' }, curve, pointAfter);
    if (name === EC_PUBLIC_KEY)
        return reading;
    // A key of ours under the name of another algorithm is a damaged one.
    return fail(reading.ok && reading.proven ? 'malformed' : 'other-algorithm');
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/proofs.js



/** Answers that are remembered; each takes about 300 bytes. */
const proofs_MOST = 20_000;
/** Longer than any key of P-256, explicit parameters and attributes included. */
const proofs_LONGEST = 1024;
/** Reads keys, and remembers the answers by a digest of the bytes: test data hold the same keys over and over. */
class Proofs {
    #known = new Map();
    #onProof;
    #onKey;
    /**
     * @param onProof called before a point is derived, which takes as long as looking at thousands of bytes
     * @param onKey called with each key that was read, for those who need more of it than is kept
     */
    constructor(onProof = () => { }, onKey = () => { }) {
        this.#onProof = onProof;
        this.#onKey = onKey;
    }
    /** The key whose DER begins at `start`, if any. */
    der(bytes, start) {
        const header = readHeader(bytes, start);
        if (header === undefined || header.end > bytes.length || header.end - start > proofs_LONGEST)
            return undefined;
        // A version of one byte comes first; most of what begins as a sequence has none.
        if (bytes[header.start] !== TAG.integer || bytes[header.start + 1] !== 1)
            return undefined;
        const key = bytes.subarray(start, header.end);
        return this.#answer(['DER', key], () => readP256(key));
    }
    /** The key of a private number and, where given, its point: 04, x, y. */
    numbers(scalar, point) {
        return this.#answer(['numbers', scalar, point ?? ''], () => readNumbers(scalar, point));
    }
    #answer(of, read) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (const each of of)
            hash.update(`${each.length} `).update(each);
        const digest = hash.digest('base64');
        const known = this.#known.get(digest);
        if (known !== undefined)
            return known === 'none' ? undefined : known;
        this.#onProof();
        const reading = read();
        if (reading.ok)
            this.#onKey(reading.key);
        const answer = keptOf(reading);
        if (this.#known.size === proofs_MOST)
            this.#known.clear();
        this.#known.set(digest, answer ?? 'none');
        return answer;
    }
}
function keptOf(reading) {
    if (!reading.ok)
        return undefined;
    const { key, proven, length } = reading;
    const { x, y } = key.publicJwk();
    return { fingerprint: key.fingerprint, x, y, proven, length };
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/utf16.js
/** The mark at the beginning of a text in UTF-16, by the order of its bytes. */
const LITTLE = 0xfffe;
const BIG = 0xfeff;
/** Of their bytes: most contents begin with a lower one. */
const LOWEST = 0xfe;
/** Stands for all characters beyond Latin-1. */
const utf16_OTHER = 0x1a;
/**
 * A text in UTF-16 that is marked as such, one byte a character; undefined for all else. The character at `index` stands
 * at `wideAt(index)` behind `from`.
 */
function narrowed(content, from, to) {
    if (to - from < 4 || content[from] < LOWEST)
        return undefined;
    const mark = content.readUInt16BE(from);
    if (mark !== LITTLE && mark !== BIG)
        return undefined;
    const low = mark === LITTLE ? 0 : 1;
    const text = Buffer.alloc(Math.floor((to - from) / 2) - 1);
    for (let i = 0, at = from + 2; i < text.length; i++, at += 2) {
        text[i] = content[at + 1 - low] === 0 ? content[at + low] : utf16_OTHER;
    }
    return text;
}
function wideAt(index) {
    return 2 + 2 * index;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/detector.js












/** How far a key, in a few encodings, reaches before and behind whatever gave it away. */
const detector_BEFORE = 3 * 1024;
const detector_BEHIND = 5 * 1024;
/** Parts of the content that are looked at together; they overlap, so that no key is cut in all of them. */
const PART = 48 * 1024;
const detector_OVERLAP = detector_BEFORE + detector_BEHIND;
/** From this size on a part may end by what the content is there, so that parts of two versions end at the same places. */
const LEAST_PART = 16 * 1024;
/** Finds private keys of P-256, and tokens for App Store Connect, in bytes of any kind. */
class Detector {
    #tools;
    #cache = new DetectionCache();
    /** Of the last search: kept, so that a search that finds nothing takes no memory. */
    #places = [];
    #packed = [];
    #collect;
    /**
     * @param options.now tokens that have expired by then are none
     * @param options.trace called with every layer that is looked at, in the order in which they are tried
     */
    constructor(options) {
        const work = new Work();
        const proofs = new Proofs(() => work.spend(WORK.proof));
        this.#tools = { prefilter: new Prefilter(), work, proofs, now: options.now, trace: options.trace };
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
    /** Content that is read to this place is searched fastest. */
    get room() {
        return this.#tools.prefilter.room;
    }
    /**
     * All keys and tokens between the offsets `from` and `to` of the content, by where they start, which is counted from
     * the start of `content`. The same key at two places is reported twice. The time is linear in the length, whatever the
     * bytes are: what is too intricate to be looked through in that time is reported.
     *
     * @param unpacking without it, archives in base64 and the like are not opened
     * @param unsearched called with the places of all that was not looked through to its end
     */
    find(content, from = 0, to = content.length, unpacking, unsearched = () => { }) {
        this.#tools.work.earn(to - from);
        return this.#find(content, from, to, { unpacking, unsearched, depth: PACKED_DEPTH });
    }
    /** Units of work that were done so far: see `WORK`. */
    get work() {
        return this.#tools.work.done;
    }
    #find(content, from, to, search) {
        const { unpacking, unsearched, depth } = search;
        const parts = this.#parts(content, from, to);
        const packed = this.#packed.length > 0 ? this.#packed.splice(0) : detector_NONE;
        const narrow = narrowed(content, from, to);
        if (parts.length === 0 && packed.length === 0 && narrow === undefined)
            return [];
        const detections = new Detections();
        for (const [start, end] of this.#decodeAndMatch(content, parts, detections))
            unsearched(start, end);
        for (const part of parts) {
            const layer = aroundCertificates(content, part, from, to);
            if (layer === undefined)
                continue;
            this.#tools.work.spend(layer.bytes.length);
            for (const match of JWK.find(layer, this.#tools))
                detections.add(describe({ match, layer }));
        }
        for (const each of depth > 0 ? packed : detector_NONE) {
            unpacking?.read(each, (bytes, kind) => {
                const inside = { ...search, unsearched: () => unsearched(each.start, each.end), depth: depth - 1 };
                for (const inner of this.#find(bytes, 0, bytes.length, inside))
                    detections.add({ ...inner, form: `encoded ${kind} of ${inner.form}`, start: each.start, end: each.end });
            });
        }
        // What is written in one byte a character is found by more than what is written in two.
        const inWide = (start, end) => unsearched(from + wideAt(start), from + wideAt(end));
        for (const inner of narrow === undefined
            ? detector_NONE
            : this.#find(narrow, 0, narrow.length, { ...search, unsearched: inWide })) {
            const [start, end] = [from + wideAt(inner.start), from + wideAt(inner.end)];
            detections.add({ ...inner, form: `UTF-16 of ${inner.form}`, start, end });
        }
        return detections.inOrder();
    }
    /**
     * Looks at parts closely. Each has its share of half of the work, so that none uses up that of the others; those for
     * which it is too little are tried once more with what is left.
     *
     * @returns the parts that were not looked through to their ends
     */
    #decodeAndMatch(content, parts, detections) {
        const { work } = this.#tools;
        const length = parts.reduce((sum, [start, end]) => sum + end - start, 0);
        const each = parts.length === 1 ? work.left : work.left / 2 / length;
        const tryPart = ([start, end], allowed) => {
            work.allow(allowed);
            const { detections: found, isComplete } = this.#cache.get(content, start, end, () => {
                const matches = decodeAndMatch(this.#tools, content, start, end);
                return { detections: matches.found.map(describe), isComplete: matches.isComplete };
            });
            for (const detection of found)
                detections.add(detection);
            return isComplete;
        };
        const hard = parts.filter((part) => !tryPart(part, each * (part[1] - part[0])));
        return parts.length === 1 ? hard : hard.filter((part) => work.left === 0 || !tryPart(part, work.left));
    }
    /** What is to be looked at closely: all that is near something that gave itself away. */
    #parts(content, from, to) {
        const places = this.#places;
        places.length = 0;
        this.#tools.prefilter.each(content, from, to, this.#collect);
        if (places.length === 0)
            return detector_NONE;
        const parts = [];
        let last;
        for (const place of places.sort((a, b) => a - b)) {
            const start = Math.max(from, place - detector_BEFORE);
            const end = Math.min(to, place + GAP + detector_BEHIND);
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


/***/ })

};
;