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

/***/ 3289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   g: () => (/* binding */ ArchiveReader)
/* harmony export */ });
/* harmony import */ var _inflate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7084);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8833);
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
    const tail = (0,_zip_js__WEBPACK_IMPORTED_MODULE_6__/* .isDosProgram */ .Lc)(head, 0) ? _zip_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST_SIGNATURE */ .EL + TAIL : TAIL;
    const ends = source.size <= head.length
        ? head
        : Buffer.concat([head.subarray(0, 2), source.read(Math.max(2, source.size - tail), source.size)]);
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
                if (kind === undefined)
                    return 0;
                // The walk through the outer one reads an inner one of the same kind in passing.
                if (kind === outer && outer.findsInner === true)
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
                    result = (0,_inflate_js__WEBPACK_IMPORTED_MODULE_0__/* .inflate */ .U)(source, from, (chunk) => {
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


/***/ })

};
;