"use strict";
exports.id = 292;
exports.ids = [292];
exports.modules = {

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
/* harmony export */   Xe: () => (/* binding */ PACK_HEAD_BEYOND),
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
/** So many bytes after a source may be read, and after a destination be written; after a head, more are written. */
const PACK_READ_BEYOND = 16;
const PACK_WRITE_BEYOND = 32;
const PACK_HEAD_BEYOND = 300;
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

/***/ 3289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   g: () => (/* binding */ ArchiveReader)
/* harmony export */ });
/* harmony import */ var _inflate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7084);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6527);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1903);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4792);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2086);
/* harmony import */ var _spool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6020);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3020);







const TAIL = 2 * 1024;
/** Fewer bytes hold no key. */
const SHORTEST = 32;
/** The kind of archive that a source is, if any. */
function kindOf(source) {
    const head = source.read(0, _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD */ .Vx);
    const kind = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindByHead */ .sP)(head, 0, head.length);
    if (kind !== undefined)
        return kind;
    // The first byte decides how closely the end is looked at.
    const ends = source.size <= head.length
        ? head
        : Buffer.concat([head.subarray(0, 2), source.read(Math.max(2, source.size - TAIL), source.size)]);
    if ((0,_zip_js__WEBPACK_IMPORTED_MODULE_6__/* .endsAsZip */ .uP)(ends, 0, ends.length))
        return _zip_js__WEBPACK_IMPORTED_MODULE_6__/* .ZIP */ .wr;
    return (0,_script_js__WEBPACK_IMPORTED_MODULE_3__/* .isScript */ .K)(head, 0, head.length) && (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .indexOf */ .qh)(source, GZIP, 0) >= 0 ? _script_js__WEBPACK_IMPORTED_MODULE_3__/* .SCRIPT */ .M : undefined;
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
    read(source, kind, budget = new _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .Budget */ .__(source.size)) {
        this.#notes = 0;
        try {
            this.#open(source, kind, [], budget);
        }
        catch (error) {
            if (!(error instanceof _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LimitReached */ .aF))
                throw error;
            this.#visitor.note(error.kind, [], error.message);
        }
    }
    #open(source, kind, within, budget) {
        if (kind.read === undefined) {
            this.#note('unread-archive', within, `it is compressed as ${kind.name}, which is not read`);
            return;
        }
        if (within.length >= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.depth) {
            this.#note('too-deep', within, `archives are read ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.depth} deep, and it lies deeper`);
            return;
        }
        kind.read(source, this.#entries(kind, within, budget));
        if (kind.unread !== undefined)
            this.#note('unread-archive', within, `it is a ${kind.name}: ${kind.unread}`);
    }
    #note(kind, within, message) {
        this.#notes += 1;
        if (this.#notes < _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.notes)
            this.#visitor.note(kind, within, message);
        if (this.#notes === _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.notes)
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
        const spool = new _spool_js__WEBPACK_IMPORTED_MODULE_5__/* .Spool */ .Q(this.#folder);
        try {
            let result;
            try {
                for (let from = start;;) {
                    result = (0,_inflate_js__WEBPACK_IMPORTED_MODULE_0__/* .inflate */ .UD)(source, from, (chunk) => {
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
                if (error instanceof _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LimitReached */ .aF)
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


/***/ }),

/***/ 6020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Spool)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5919);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2086);




/** Up to this many bytes stay in memory. */
const IN_MEMORY = 8 * 1024 ** 2;
let count = 0;
/**
 * Of spools that were closed: most of what is unpacked passes through one and the same memory. It is asked for as a whole,
 * since the system gives only as much of it as is written to, and a smaller one that grows leaves what it was before.
 */
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
            this.#room().set(chunk, this.#size);
        else
            writeAll(this.#file.descriptor, chunk);
        this.#size = size;
    }
    /** What was written, until `close`. */
    source() {
        if (this.#file !== undefined)
            return new _source_js__WEBPACK_IMPORTED_MODULE_3__/* .FileSource */ ._n(this.#file.descriptor, this.#size);
        return new _source_js__WEBPACK_IMPORTED_MODULE_3__/* .MemorySource */ .Zb(this.#room().subarray(0, this.#size));
    }
    close() {
        this.#release();
        if (this.#file === undefined)
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#file.descriptor);
        if (this.#file.named)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(this.#file.path);
        this.#file = undefined;
    }
    #room() {
        if (this.#memory !== undefined)
            return this.#memory;
        this.#memory = spare ?? Buffer.allocUnsafeSlow(IN_MEMORY);
        spare = undefined;
        return this.#memory;
    }
    #release() {
        spare ??= this.#memory;
        this.#memory = undefined;
    }
    #toFile() {
        count += 1;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, `asc-key-spool-${process.pid}-${node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.threadId}-${count}`);
        const file = { descriptor: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx+', 0o600), path, named: true };
        if (process.platform !== 'win32') {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
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
        done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, done);
}


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

/***/ 466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Unpacking)
/* harmony export */ });
/* harmony import */ var _archive_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3289);
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1903);
/* harmony import */ var _archive_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2086);



/** What is larger is looked at in parts of this size, each beginning so much before the end of the one before it. */
const WINDOW = 4 * 1024 ** 2;
const OVERLAP = 256 * 1024;
/** Opens the archives that stand encoded in one object after the other; those of one share its budget. */
class Unpacking {
    #folder;
    #note;
    #noted = new Set();
    #size = 0;
    #budget;
    #excess;
    /**
     * @param folder for temporary files, outside of the checkout
     * @param note called for what could not be read, with a message
     * @param excess what archives may unpack to, in all objects
     */
    constructor(folder, note, excess) {
        this.#folder = folder;
        this.#excess = excess;
        this.#note = note;
    }
    /** Another object of this size is searched from now on. */
    begin(size) {
        this.#size = size;
        this.#budget = undefined;
        if (this.#noted.size > 0)
            this.#noted.clear();
    }
    /** Visits what an archive holds, with the name of its kind. */
    read({ content }, visit) {
        const source = new _archive_source_js__WEBPACK_IMPORTED_MODULE_2__/* .MemorySource */ .Zb(content);
        const kind = (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(source);
        if (kind === undefined)
            return;
        const visitor = {
            content: (inner) => eachWindow(inner, (bytes) => visit(bytes, kind.name)),
            note: (noteKind, _within, message) => this.#noteOnce(noteKind, message),
        };
        this.#budget ??= new _archive_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .Budget */ .__(this.#size, this.#excess);
        new _archive_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveReader */ .g(visitor, this.#folder).read(source, kind, this.#budget);
    }
    #noteOnce(kind, message) {
        // Text may begin as an archive does, by chance or cut by the border of a window.
        if (kind === 'damaged-archive' || this.#noted.has(message))
            return;
        this.#noted.add(message);
        this.#note(kind, `an archive is encoded in it, and ${message}`);
    }
}
function eachWindow(source, visit) {
    for (let from = 0; from === 0 || from + OVERLAP < source.size; from += WINDOW - OVERLAP) {
        visit(source.read(from, from + WINDOW));
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
const PACK_CODE = 'AGFzbQEAAAABOAlgBn9/f39/fwF/YAJ/fwBgAX8Bf2AAAX9gAABgA39/fwF/YAR/f39/AX9gAX8AYAV/f39/fwF/Ag8BA2VudgZtZW1vcnkCAA' +
    'ADEA8ABQECBgIBBwgDAAMEBAAGWxJ/AUEAC38BQQALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/' +
    'AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHfAkEaW5pdAAHCmFwcGx5RGVsdGEADgdpbmZsYXRlAAQLaW5mbGF0ZUhlYWQACAtiZWdpbl' +
    'N0cmVhbQAME2Rlc3RpbmF0aW9uT2ZTdHJlYW0ACw5nb09uV2l0aFN0cmVhbQAKDnNvdXJjZU9mU3RyZWFtAAkGbWVtb3J5AgAK2TsPwQgCC38B' +
    'fiMAQaDRAGohCyMAQcDRAGohDEEPIQYDQCAGBH8gCyAGQQF0ai8BAAVBAQtFBEAgBkEBayEGDAELC0EBIQkjAEGA0gBqIQpBASEIA0AgBiAITw' +
    'RAIAlBAXQgCyAIQQF0ai8BACINayIJQQBIBEBBAA8LIAwgCEECdGogCjYCACAKIA1BAXRqIQogCEEBaiEIDAELCyAJQQBKBEAgBUUgBkEBS3IE' +
    'QEEADwsgAyAFQYECaiIINgIAIAMgCDYCBCAGRQRAQQEPCwsjAEHA0QBqIQlBACEIA0AgASAISwRAIAAgCGoiCv0ABAD9DAAAAAAAAAAAAAAAAA' +
    'AAAAD9JP1krCAK/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP0k/WSsQhCGhCAK/QAEIP0MAAAAAAAAAAAAAAAAAAAAAP0k/WSsQiCGhCAK/QAEMP0M' +
    'AAAAAAAAAAAAAAAAAAAAAP0k/WSsQjCGhCERIAEgCGsiCkHAAEkEQCARQgEgCq2GQgF9gyERCwNAIBFCAFIEQCAJIAggEXqnaiIKIABqLQAAQQ' +
    'J0aiILKAIAIQwgCyAMQQJqNgIAIAwgCjsBACARIBFCAX2DIREMAQsLIAhBQGshCAwBCwsgBiAEIAQgBksbIQ8gBUH/////fnEhECMAQaDRAGoh' +
    'CCMAQaANaiEJIwBBgNIAaiEEQQAhBUEBIQEDQCABIA9NBEAgAUEBSwRAAkBBAiABdCIKQQhGBEAgAyADKQMANwMIDAELIAMiACAKaiELA0AgAC' +
    'ALSQRAIAAgCmogAP0ABAD9CwQAIABBEGohAAwBCwsLC0GAwAAgAXYhACAEIAggAUEBdGovAQBBAXRqIQoDQCAEIApJBEAgAyAFIAlqLwEAaiAC' +
    'IAQvAQBBAnRqKAIAIAFBgQJsajYCACAAIAVqIQUgBEECaiEEDAELCyABQQFqIQEMAQsLIAYgD0sEQCADIQEgBiEIIAQhBiAFIAlqLwEAQQJ2IQ' +
    'BBACEJIwBBoNEAaiEMQQEgD3RBAWshDUF/IQVBASAPQQJqdCEDIA9BAWohCgNAIAggCk8EQCAMIApBAXRqLwEAIQsDQCALBEAgACANcSIEIAVH' +
    'BEAgBCEFQQEgCiAPayIEdCALayEHA0AgB0EASgRAIAdBAXQgDCAEQQFqIgQgD2pBAXRqLwEAayEHDAELCyADIgdBASAEdCIJQQJ0aiEDIAEgBU' +
    'ECdGogEEGAgICAAnIgB0EIdHIgBEEYdHIgD3I2AgALIAIgBi8BAEECdGooAgAgCiAPa0GBAmxqIQ4gACAPdiEEA0AgBCAJSQRAIAEgB2ogBEEC' +
    'dGogDjYCACAEQQEgCiAPa3RqIQQMAQsLIAZBAmohBiAAQQEgCnRBAWtzIgQEQCAAQQFBHyAEZ2t0IgBBAWtxIAByIQALIAtBAWshCwwBCwsgCk' +
    'EBaiEKDAELCwsgDwv0BwMLfwF+AXtBASABdEEBayEHIwchAUEBIQYjBUEIaiIJIwQiA00EQEF+DwtBASACdEEBayEKIwYhCyMIIQgjCSEMIANB' +
    'ByMDIgJBA3ZBB3FraiEFIAJBOHIhBCAAIwIgAykDACACrYaEIg6nIAdxQQJ0aigCgBghAwNAIAEgDEkEQAJAIANBwAFxBEBBBCECA0AgASADQR' +
    'B2OwEAIAEgA0EGdkEDcWohASAEIANrIQQgACAOIAOtiCIOpyAHcUECdGooAoAYIgNBwAFxBH8gAkEBayICBUEACw0ACyAFIAlPBEBBfiEGDAIL' +
    'IA4gBSkDACAErYaEIQ4gBUEHIARBA3ZBB3FraiEFIARBOHIhBCADQcABcQ0DCyADQYCAgIAEcQRAIANBgICAgAJxBEAgBCADayEEIAAgA0EIdk' +
    'H//wNxaiAOIAOtiCIOp0EBIANBGHZBD3F0QQFrcUECdGooAoAYIgNBwAFxDQQLIANBgICAgARxBEAgDiADrYghDiAEIANrIQRBfEF/QQAgA0GA' +
    'gICAAXEbIAEgCEsbIQYMAgsLIANBDnZB/wNxIA4gA0EIdq2IpyADQRd2QR9xcWohAiAEIANrIQQgACAOIAOtiCIOpyAKcUECdGooAgAiA0GAgI' +
    'CAeHEEQCADQYCAgIACcUUEQCAEIANrIQRBfyEGDAILIAQgA2shBCAAIANBCHZB//8DcWogDiADrYgiDqdBASADQRh2QQ9xdEEBa3FBAnRqKAIA' +
    'IgNBgICAgHhxBEAgBCADayEEQX8hBgwCCwsgA0EQdiAOp0EBIAN0QQFrcSADQQh2dmohDSAOIAOtiCEOIAQgA2shBCANIAEgC2tLBEBBfyEGDA' +
    'ELIAggASACaiICSQRAQXwhBgwBCyAFIAlPBEAgDUEQTwRAIAEgASANa/0ABAD9CwQAIAFBEGohAQNAIAEgASANa/0ABAD9CwQAIAIgAUEQaiIB' +
    'Sw0ACwUgASANa/0ABAAjACANQQR0av0ABPAK/Q4hDyMAIA1qLQDwDCEAA0AgASAP/QsEACACIAAgAWoiAUsNAAsLIAIhAUF+IQYMAQsgDiAFKQ' +
    'MAIASthoQhDiAFQQcgBEEDdkEHcWtqIQUgBEE4ciEEIAAgDqcgB3FBAnRqKAKAGCEDIA1BEE8EQCABIAEgDWv9AAQA/QsEACABQRBqIQEDQCAB' +
    'IAEgDWv9AAQA/QsEACACIAFBEGoiAUsNAAsFIAEgDWv9AAQAIwAgDUEEdGr9AATwCv0OIQ8jACANai0A8AwhDQNAIAEgD/0LBAAgAiABIA1qIg' +
    'FLDQALCyACIQEMAgsLCyAOJAIgBEE/cSQDIAUkBCABJAcgBguvAgIBfgN/IwBBoNEAaiEFIwD9DAAAAAAAAAAAAAAAAAAAAAD9CwSgUSMA/QwA' +
    'AAAAAAAAAAAAAAAAAAAA/QsEsFEDQCABIARLBEAgACAEaiID/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0k/WSsIAP9AAQQ/QwAAAAAAAAAAAAAAA' +
    'AAAAAA/ST9ZKxCEIaEIAP9AAQg/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZKxCIIaEIAP9AAQw/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZKxCMIaEIQIg' +
    'ASAEayIDQcAASQRAIAJCASADrYZCAX2DIQILA0AgAkIAUgRAIAUgAnqnIAAgBGpqLQAAQQF0aiIDIAMvAQBBAWo7AQAgAiACQgF9gyECDAELCy' +
    'AEQUBrIQQMAQsLC5kCAQZ/IABBAkYEQCMAQYCDAWoiABAFIgFBAEgEfyABBSAAIwojCxABCw8LIABBAUYEQCMAQYDbAGpBCUEFEAEPCyAABH9B' +
    'fwUCf0F+IwQjA0EDdmtBBGoiAiMFSw0AGkF/IAJBAmsvAQAgAkEEay8BACIAQf//A3NHDQAaIAAjCCMHIgNrTSEEQX4jBSACIAAjCCIBIwkiBS' +
    'ABIAVJGyADayIBIAAgAUkbIgVqSQ0AGiAFQYAESQRAIAMgBWohBiADIQAgAiEBA0AgACAGSQRAIAAgAf0ABAD9CwQAIABBEGohACABQRBqIQEM' +
    'AQsLBSADIAIgBfwKAAALIAMgBWokB0IAJAJBACQDIAIgBWokBEEAQXwgBBsLCwvZBQIGfwZ7IAIkBiACJAcgAiADaiQIIwhBAWokCUEBIQRCAC' +
    'QCQQAkAyAAQQJqIgMkBCABJAUgASADSQR/QX4FIAAtAAEhBSAALQAAIgdBD3FBCEYiAwRAIAdBBHZBB00hAwsgAwRAIAVBIHFFIQMLQQBBfyAD' +
    'BH8gB0EIdCAFckEfcEUFIAMLGwshAwNAIAMgBnJFBEAjBCMFQQhqTwR/QQAFIwIjBCkDACMDrYaEJAIjBEE/IwNrQQN2aiQEIwNBOHIkA0EBC0' +
    'UEQEF+DwsjAqdBAXEhBiMCQgGIJAIjA0EBayQDIwKnQQNxIwJCAogkAiMDQQJrJAMQAyEDIwUjBCMDQQN2a0kEQEF+DwsgA0UEQCMHIQcjAP0A' +
    'BNAKIQ4jAP0ABOAKIQ8gBEH//wNxIQUgBEEQdiEEA0AgAiAHSQRAIAQgBSAHIAJBoCtqIgQgBCAHSxsiBCACayIIbGogAv0ABAD9DAABAgMEBQ' +
    'YHCAkKCwwNDg8gCEEPcSIIQRBr/Q/9bv0OIQsgAiAIaiEC/QwAAAAAAAAAAAAAAAAAAAAAIQr9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAA' +
    'AAAAAAAAAAAAACENA0AgCiAL/X39f/2uASEKIA0gC/2JASAO/boB/a4BIAv9igEgD/26Af2uASENIAIgBEkEQCAMIAr9rgEhDCAC/QAEACELIA' +
    'JBEGohAgwBCwsgBSAK/RsAIAr9GwFqIAr9GwJqIAr9GwNqakHx/wNwIQUgDSAMQQT9qwH9rgEiCv0bACAK/RsBaiAK/RsCaiAK/RsDampB8f8D' +
    'cCEEDAELCyAEQRB0IAVyIQQLIwchAgwBCwsgAwRAQXwgAyADQQFGGw8LIAEjBCMDQQN2ayIBQQRqSQRAQX4PCyMHIwhJBEBBfQ8LQX8gAUEEai' +
    'AAayAEIAEoAgAiAEGA/oN4cUEIdyAAQf+B/AdxQQh4ckcbC9UJAxF/A3sDfiMAIg9BoM0AaiEBIwKnQR9xIQIjAkIFiCQCIwNBBWskAyMCp0Ef' +
    'cSMCQgWIJAIjA0EFayQDQQFqIgxBHksgAkGBAmoiC0GeAktyBEBBfw8LIwKnQQ9xIQIjAkIEiCQCIwNBBGskAwJ/IAH9DAAAAAAAAAAAAAAAAA' +
    'AAAAD9CwQAIAH9DAAAAAAAAAAAAAAAAAAAAAD9CwQQQX4jBCMFQQhqTwR/QQAFIwIjBCkDACMDrYaEJAIjBEE/IwNrQQN2aiQEIwNBOHIkA0EB' +
    'C0UNABojACEDIwIhFUESIAJBBGoiAiACQRJPGyEEA0AgBCAQSwRAIAEgAyAQai0AgA1qIBVCB4MiFzwAACAWQgEgF0IDhoZ8IRYgFUIDiCEVIB' +
    'BBAWohEAwBCwsgFSQCIwMgBEEDbGskAyADIAIgBEsEfkF+IwQjBUEIak8Ef0EABSMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJANB' +
    'AQtFDQEaIwKnQQdxIQIjAkIDiCQCIwNBA2skAyABIAMgBGotAIANaiACrSIVPAAAIBZCASAVQgOGhnwFIBYLQoB+g/0S/YkB/QsEoFEgA/0MAA' +
    'AAAAAAAAAAAAAAAAAAAP0LBLBRIAFBEyADQYAKaiADQYDXAGpBB0EAEAALIgJBAEwEQCACQX8gAhsPC0EBIAJ0QQFrIQZBACEQIwBBoNEAaiEK' +
    'IwBBgNcAaiEFIwVBCGohBCABIgMgCyAMamohDSABIQIDQCACIA1JBEAgAv0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAkEQaiECDAELCyMA/QwAAA' +
    'AAAAAAAAAAAAAAAAAA/QsEoFEjAP0MAAAAAAAAAAAAAAAAAAAAAP0LBLBRIApBADsBIiMCIRYjAyECIwQhDkERIQkDQCADIA1JBEACQCAEIA5N' +
    'BEBBfiEQDAELIBYgDikDACACrYaEIRYgDkE/IAJrQQN2aiEOIAJBOHIhAkEAIQgDQCAIQQRIIAMgDUlxBEAgBSAWpyAGcUECdGooAgAiEUEVdk' +
    'EPcSAWIBFBCHatiKcgEUEZdnFqIQcgFiARrYghFiACIBFBP3FrIQIgAyAJIBFBEHZBH3EiCSAJQRBGGyIJ/Q/9HQA3AwAgCiAJQQF0aiIRIBEv' +
    'AQAgB2o7AQAgAyAHaiEDIAhBAWohCAwBCwsMAgsLCyADIA1LBH9BAQUgCi8BIgshAyAWJAIgAiQDIA4kBEF/IBAgAxsiAkEASARAIAIPCyABLQ' +
    'CAAkUEQEF/DwsgD/0ABKBRIA/9AASwUSEUIAEgC2oiAiAMEAIgD/0ABKBR/ZEBIRMgFCAP/QAEsFH9kQEhFCACIAwgD0GACWogAEEIQYCAgIB5' +
    'EAAkCyMLRQRAQX8PCyAPIBP9CwSgUSAPIBT9CwSwUSMIIwdrQYDAAE8iAgRAIAEhAgNAIAIgAUGAAmpJBEAgEv0MACAQCAQCAQAAAAAAAAAAAC' +
    'AC/QAEAP0O/X39jgEhEiACQRBqIQIMAQsLIBL9fyISIBJBIP3NAf3OASIS/R0AIBL9HQF8p0EgTyECCyABIAsgDyAAQYAYakEMQQsgAhtBgICA' +
    'gAUQACQKIwpFBEBBfw8LIAIEQCAAQYAYaiMKEAZBDCQKC0EAC50EAgl/BXsgAUEBaiECA0AgAkEMTQRAAkBBAiACdCIDQQhGBEAgACAAKQMANw' +
    'MIDAELIAMgACIBaiEEA0AgASAESQRAIAEgA2ogAf0ABAD9CwQAIAFBEGohAQwBCwsLIAJBAWohAgwBCwsjAEGAuwJqIQNBACEBA0AgAUGAwABJ' +
    'BEAgASADaiAAIAFq/QAEAP0LBAAgAUEQaiEBDAELCyMAQYDSAGohCEEBIQkDQCAJQQpNBEBBgMAAIAl2IQUgCCMAQaDRAGogCUEBdGovAQBBAX' +
    'RqIQQDQCAEIAhLBEAgCC8BAEGAAkkEQCAAIwBBoA1qIAZqLwEAaiIB/QkCACIN/QxAAAAAQAAAAEAAAABAAAAA/a4BIQxBDSAJa/0RIQtBBCAJ' +
    'dCEHIANBgIABIAl2aiEKIAMhAgNAIAIgCkkEQCABIAwgAv0ABAAiDv0MPwAAAD8AAAA/AAAAPwAAAP1OIg/9rgEgDv0MAAD/AAAA/wAAAP8AAA' +
    'D/AP1OQQj9qwH9rgEgDSAO/QzAAAAAwAAAAMAAAADAAAAA/U79DAAAAAAAAAAAAAAAAAAAAAD9OCALIA/9O/1O/VIiDv1aAgAAIAEgB2ogDv1a' +
    'AgABIAEgB0EBdGogDv1aAgACIAEgB0EDbGogDv1aAgADIAEgB0ECdGohASACQRBqIQIMAQsLCyAFIAZqIQYgCEECaiEIDAELCyAJQQFqIQkMAQ' +
    'sLC5cBAQF/IAAkACMA/QwQAA8ADgANAAwACwAKAAkA/QsE0AojAP0MCAAHAAYABQAEAAMAAgABAP0LBOAKQQEhAANAIABBEEkEQEEAIQEDQCAB' +
    'QRBJBEAjAEHwCmogAEEEdGogAWogASAAcDoAACABQQFqIQEMAQsLIwBB8AxqIABqQRBBECAAcGs6AAAgAEEBaiEADAELCxANC7sCACADIARNBE' +
    'AgACABIAIgAxAEDwsgAiQGIAIkByACIANqJAggAiAEaiQJQgAkAkEAJAMgAEECaiICJAQgASQFIAEgAkkEf0F+BSAALQABIQEgAC0AACICQQ9x' +
    'QQhGIgAEQCACQQR2QQdNIQALIAAEQCABQSBxRSEAC0EAQX8gAAR/IAJBCHQgAXJBH3BFBSAACxsLIQBBACEBA0AgACABckUjByMJSXEEQCMEIw' +
    'VBCGpPBH9BAAUjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDQQELRQRAQX4PCyMCp0EBcSEBIwJCAYgkAiMDQQFrJAMjAqdBA3Ej' +
    'AkICiCQCIwNBAmskAxADIQAjBSMEIwNBA3ZrSQRAQX4PCwwBCwsgAEEASARAIAAPC0F9QQAjByMJSRsLBAAjBAvxBAAgACQEIAEgAUEQayACGy' +
    'QFIAMkBiAEJAcgBSQJIAVBwAJqJAhBACEAA0AgAEUEQCMMRQRAQQEhACMNDQJBAyEAIAIEf0EABSMFIwRBgAVqSQsNAgJ/QX4jBCMFQQhqTwR/' +
    'QQAFIwIjBCkDACMDrYaEJAIjBEE/IwNrQQN2aiQEIwNBOHIkA0EBC0UNABojAqdBAXEjAkIBiCQCIwNBAWskAyQNIwKnQQNxIQAjAkICiCQCIw' +
    'NBAmskAyAARQRAAn9BfiMEIwNBA3ZrQQRqIgAjBUsNABogAEEEay8BACQRQX8gAEECay8BACMRQf//A3NHDQAaQgAkAkEAJAMgACQEQQIkDEEA' +
    'CwwBC0EBJAwgAEEBRgRAIwBBgNsAaiQOQQkkD0EFJBBBfkEAIwUjBCMDQQN2a0kbDAELQX8gAEECRw0AGiMAQYCDAWokDiMOEAUhACMKJA8jCy' +
    'QQIABBAEgEfyAABUF+QQAjBSMEIwNBA3ZrSRsLCyIAQQBIDQILQQIhACMHIwlPDQFBAyEAIAJFIwQjBUtxDQEjDEECRgRAIwcjBCMRIgAjBSME' +
    'ayIBIAAgAUkbIgAjCSMHayIBIAAgAUkbIgD8CgAAIwQgAGokBCMHIABqJAcjESAAayQRAn8jEQRAQX4jByMJSQ0BGgVBACQMC0EACyEABSMOIw' +
    '8jEBABIgEhAAJAIAFBAEgNAEECIQAgAUEBRg0AQQAkDEEAIQALC0F+IAAgAgR/IwUjBCMDQQN2a0kFQQALGyEADAELCyMEIwNBA3ZrJAQjA0EH' +
    'cSQDIwJCASMDrYZCAX2DJAJBAyAAIAJFIABBfkZxGwsEACMHCxoAQgAkAkEAJANBACQEQQAkBUEAJAxBACQNC4sFAQV/IwAhAgNAIABBgAJJBE' +
    'AgAiAAQQJ0aiAAQRB0QcAAcjYCACAAQQFqIQAMAQsLIAJBgAhqQYCAgIAENgIAQQMhAUEAIQADQCAAQRxJBEAgAiAAQYECakECdGpBASAAQQJ2' +
    'QQFrQQAgAEEITxsiA3QiBEEBa0EXdCABQQ50ciADcjYCACABIARqIQEgAEEBaiEADAELCyACQfQIakGAgIICNgIAIAJB+AhqQYCAgIAFNgIAIA' +
    'JB/AhqQYCAgIAFNgIAIAJBgAlqIQNBASEBQQAhAANAIABBHkkEQCADIABBAnRqIABBAXZBAWtBACAAQQRPGyIEIAFBEHRyNgIAIAFBASAEdGoh' +
    'ASAAQQFqIQAMAQsLIANBgICAgHk2AnggA0GAgICAeTYCfCACQYAKaiEBQQAhAANAIABBEEkEQCABIABBAnRqIABBEHRBgICAAXI2AgAgAEEBai' +
    'EADAELCyABQYKAwDM2AkAgAUGDgIDzADYCRCABQYeAgHs2AkgjAEGgDWoiAUEAOwEAQQEhAANAIABBgCBJBEAgASAAQQF0aiABIABBfnFqLwEA' +
    'QQF2QXxxIABBAXFBDXRyOwEAIABBAWohAAwBCwsgAv0MEBESAAgHCQYKBQsEDAMNAv0LBIANIAL9DA4BDwAAAAAAAAAAAAAAAAD9CwSQDSACQa' +
    'DNAGoiAEEIQZAB/AsAIABBkAFqQQlB8AD8CwAgAEGAAmpBB0EY/AsAIABCiJCgwICBgoQINwCYAiAAQaACaiIBQQVBIPwLACAAQaACEAIgAEGg' +
    'AiACIAJBgNsAaiIAQYAYakELQYCAgIAFEAAaIAFBIBACIAFBICACQYAJaiAAQQhBgICAgHkQABoLhQUCBH8DfiACJAEgAiADaiEHAkADQCMBIA' +
    'dJIApCI1RxBEAjASICQQFqJAFBfyALIAIxAAAiDEL/AIMgCoaEIgunIAtC/////w9aGyECIAxCgAFUDQIgCkIHfCEKDAELC0F/IQILIAEgAkcE' +
    'QEF/DwtCACELQgAhCgJAA0AjASAHSSAKQiNUcQRAIwEiAkEBaiQBQX8gCyACMQAAIgxC/wCDIAqGhCILpyALQv////8PWhshAiAMQoABVA0CIA' +
    'pCB3whCgwBCwtBfyECCyACIAVHBEBBfw8LIwEhAiAEIAVqIQgDQCACIAdJBEAgAkEBaiEDIAItAAAiCSIFQYABcQRAIAMgBUH/AHFpaiAHSwRA' +
    'QX4PC0EAIQZBACEFIAlBAXEEfyADLQAAIQYgA0EBagUgAwshAiAJQQJxBEAgBiACLQAAQQh0ciEGIAJBAWohAgsgCUEEcQRAIAYgAi0AAEEQdH' +
    'IhBiACQQFqIQILIAlBCHEEQCAGIAItAABBGHRyIQYgAkEBaiECCyAJQRBxBEAgAi0AACEFIAJBAWohAgsgCUEgcQRAIAUgAi0AAEEIdHIhBSAC' +
    'QQFqIQILIAlBwABxBEAgBSACLQAAQRB0ciEFIAJBAWohAgsgASAGSSAFQYCABCAFGyIFIAEgBmtLcgRAQX8PCyAAIAZqIQMFIAlFBEBBfw8LIA' +
    'UgByADa0sEQEF+DwsgAyAFaiECCyAFIAggBGtLBEBBfA8LIAVBgARJBEAgBCAFaiEJIAQhBgNAIAYgCUkEQCAGIAP9AAQA/QsEACAGQRBqIQYg' +
    'A0EQaiEDDAELCwUgBCADIAX8CgAACyAEIAVqIQQMAQsLQX1BACAEIAhHGws=';

;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/pack-module.js

let compiled;
/** The code of assembly/pack.ts, compiled once a thread for all who inflate. */
function packModule() {
    compiled ??= new WebAssembly.Module(Buffer.from(PACK_CODE, 'base64'));
    return compiled;
}


/***/ })

};
;