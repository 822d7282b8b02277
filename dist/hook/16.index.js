"use strict";
exports.id = 16;
exports.ids = [16];
exports.modules = {

/***/ 7803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainFile: () => (/* binding */ explainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _leaks_archive_archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2558);
/* harmony import */ var _leaks_archive_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2086);
/* harmony import */ var _leaks_detect_detector_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5779);
/* harmony import */ var _leaks_detect_layer_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4337);
/* harmony import */ var _leaks_detect_packed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(466);
/* harmony import */ var _leaks_git_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9266);
/* harmony import */ var _leaks_wording_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1830);
/* harmony import */ var _runner_untrusted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2454);
/* harmony import */ var _runner_user_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9926);












/** Larger files are read in windows by the scan; one is enough to see what is made of a form. */
const LARGEST = 64 * 1024 ** 2;
/** More layers than that explain nothing. */
const MOST_LAYERS = 500;
/**
 * Says what the scan makes of one file: which encodings it takes off, and where.
 * @throws {UserError} for what is no file, or too large a one
 */
function explainFile(path, now) {
    if (!(0,_leaks_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isFile */ .fo)(path))
        throw new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`There is no file ${(0,_runner_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .forLog */ .I)(path)}. Give --explain the path of one file.`);
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if (size > LARGEST) {
        throw new _runner_user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`The file is too large for --explain (seen: ${size} bytes, at most ${LARGEST}). Cut it smaller.`);
    }
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'asc-key-explain-'));
    try {
        return explain((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), folder, now);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
function explain(content, folder, now) {
    const lines = [];
    let layers = 0;
    const trace = (layer) => {
        layers += 1;
        if (layers <= MOST_LAYERS)
            lines.push(describeLayer(layer));
    };
    const detector = new _leaks_detect_detector_js__WEBPACK_IMPORTED_MODULE_5__.Detector({ now, trace });
    const unpacking = new _leaks_detect_packed_js__WEBPACK_IMPORTED_MODULE_6__/* .Unpacking */ .h(folder, (kind, message) => lines.push(`  not read: ${kind}: ${message}`));
    let keys = 0;
    let gaps = 0;
    const look = (bytes) => {
        unpacking.begin(bytes.length);
        const unsearched = (start, end) => {
            gaps += 1;
            lines.push(`  not searched to the end: bytes ${start} to ${end}`);
        };
        for (const found of detector.find(bytes, 0, bytes.length, unpacking, unsearched)) {
            keys += 1;
            const what = found.kind === 'token' ? 'token' : `private key ${found.fingerprint}`;
            const proof = found.kind === 'token' || found.proven ? '' : ', without a point that proves it';
            lines.push(`found: bytes ${found.start} to ${found.end}: ${found.form} (${what}${proof})`);
        }
    };
    lines.push(`the file, ${(0,_leaks_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(content.length, 'byte')}:`);
    look(content);
    const source = new _leaks_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .MemorySource */ .Zb(content);
    const kind = (0,_leaks_archive_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(source);
    if (kind !== undefined) {
        const visitor = {
            content: (inner, within) => {
                lines.push(`in the ${kind.name}, ${(0,_runner_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .forLog */ .I)(within.join(' > '))}, ${(0,_leaks_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(inner.size, 'byte')}:`);
                look(inner.read(0, Math.min(inner.size, LARGEST)));
            },
            note: (_kind, within, message) => lines.push(`  not read: ${(0,_runner_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .forLog */ .I)(within.join(' > '))}: ${message}`),
        };
        new _leaks_archive_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveReader */ .g(visitor, folder).read(source, kind);
    }
    if (layers > MOST_LAYERS)
        lines.push(`and ${(0,_leaks_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(layers - MOST_LAYERS, 'more layer')}`);
    if (layers === 0)
        lines.push('nothing in it may be of a key: the prefilter met none of its keywords');
    lines.push(`${(0,_leaks_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(layers, 'layer')} tried, ${(0,_leaks_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(keys, 'key or token', 'keys and tokens')} found`);
    return { lines, keys, gaps };
}
/** Its names, outermost encoding first, its length, and where it stood in the content. */
function describeLayer(layer) {
    const { length } = layer.bytes;
    const names = layer.names.length === 0 ? 'as it is' : layer.names.join(' > ');
    const [start, end] = length === 0 ? [0, 0] : [(0,_leaks_detect_layer_js__WEBPACK_IMPORTED_MODULE_11__/* .startOf */ .GH)(layer, 0), (0,_leaks_detect_layer_js__WEBPACK_IMPORTED_MODULE_11__/* .endOf */ .pJ)(layer, length - 1)];
    return `  ${names}: ${(0,_leaks_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(length, 'byte')} at ${Math.min(start, end)} to ${Math.max(start, end)}`;
}


/***/ }),

/***/ 2558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ ArchiveReader),
  I: () => (/* binding */ kindOf)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/pako/dist/pako.mjs
var pako = __webpack_require__(9925);
;// CONCATENATED MODULE: ./build/src/is-record.js
/** Whether a value of JSON is an object, and no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/inflate.js



/** Node's inflater wants all of its input and output in memory: up to this much output is given to it. */
const AT_ONCE = 16 * 1024 ** 2;
/** Inflating 1 byte gives 1,032 at most: a step of this size stays small in memory. */
const STEP = 16 * 1024;
/**
 * Inflates a raw deflate stream (RFC 1951) that begins at `start`. It carries its own end, so the sizes that archives
 * claim are not needed and not trusted. Of a damaged stream, what comes before the damage reaches the sink.
 */
function inflate(source, start, sink) {
    for (const length of [source.readAhead, 2 * 1024 ** 2]) {
        const input = source.read(start, start + length);
        const whole = atOnce(input);
        if (whole === 'input is short' && start + input.length < source.size)
            continue;
        if (typeof whole === 'string')
            break;
        sink(whole.bytes);
        return { end: start + whole.consumed, complete: true };
    }
    return inStream(source, start, sink);
}
/** @returns why it could not be done in one piece, or what came out */
function atOnce(input) {
    try {
        // The declared type does not know the form of the result that `info` asks for.
        const result = (0,external_node_zlib_.inflateRawSync)(input, { maxOutputLength: AT_ONCE, chunkSize: STEP * 4, info: true });
        return { bytes: result.buffer, consumed: result.engine.bytesWritten };
    }
    catch (error) {
        return isRecord(error) && error.code === 'Z_BUF_ERROR' ? 'input is short' : 'other';
    }
}
function inStream(source, start, sink) {
    const inflater = new pako/* Inflate */.EL({ raw: true, chunkSize: STEP * 4 });
    let stream;
    inflater.onStart = (begun) => {
        stream = begun;
    };
    inflater.onData = sink;
    inflater.onEnd = () => { };
    for (let position = start; position < source.size; position += STEP) {
        const chunk = source.read(position, position + STEP);
        inflater.push(chunk);
        if (!inflater.ended)
            continue;
        if (inflater.err === 0)
            return { end: position + chunk.length - (stream?.avail_in ?? 0), complete: true };
        sinkRest(stream, sink);
        return { end: position, complete: false };
    }
    sinkRest(stream, sink);
    return { end: source.size, complete: false };
}
/** Of a stream that is damaged or cut off, what was inflated and not handed over yet. */
function sinkRest(stream, sink) {
    if (stream !== undefined && stream.next_out > 0)
        sink(stream.output.subarray(0, stream.next_out));
}

// EXTERNAL MODULE: ./build/src/leaks/archive/kinds.js + 6 modules
var kinds = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/src/leaks/archive/limits.js
var limits = __webpack_require__(1903);
// EXTERNAL MODULE: ./build/src/leaks/archive/script.js
var script = __webpack_require__(4792);
// EXTERNAL MODULE: ./build/src/leaks/archive/source.js
var archive_source = __webpack_require__(2086);
// EXTERNAL MODULE: ./build/src/leaks/archive/spool.js
var archive_spool = __webpack_require__(6020);
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
    read(source, kind, budget = new limits/* Budget */.__(source.size)) {
        this.#notes = 0;
        try {
            this.#open(source, kind, [], budget);
        }
        catch (error) {
            if (!(error instanceof limits/* LimitReached */.aF))
                throw error;
            this.#visitor.note(error.kind, [], error.message);
        }
    }
    #open(source, kind, within, budget) {
        if (kind.read === undefined) {
            this.#note('unread-archive', within, `it is compressed as ${kind.name}, which is not read`);
            return;
        }
        if (within.length >= limits/* LIMITS */.b1.depth) {
            this.#note('too-deep', within, `archives are read ${limits/* LIMITS */.b1.depth} deep, and it lies deeper`);
            return;
        }
        kind.read(source, this.#entries(kind, within, budget));
        if (kind.unread !== undefined)
            this.#note('unread-archive', within, `it is a ${kind.name}: ${kind.unread}`);
    }
    #note(kind, within, message) {
        this.#notes += 1;
        if (this.#notes < limits/* LIMITS */.b1.notes)
            this.#visitor.note(kind, within, message);
        if (this.#notes === limits/* LIMITS */.b1.notes)
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
        const spool = new archive_spool/* Spool */.Q(this.#folder);
        try {
            let result;
            try {
                for (let from = start;;) {
                    result = inflate(source, from, (chunk) => {
                        budget.unpack(chunk.length);
                        spool.write(chunk, true);
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
                if (error instanceof limits/* LimitReached */.aF)
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

/***/ 1903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   aF: () => (/* binding */ LimitReached),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
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
 * Takes bytes in order and gives them back as a source. Much of it goes to a file of our own, which has no name any more
 * once it is open, so that it is gone whatever happens to us (on Windows it is deleted when it is closed).
 */
class Spool {
    #folder;
    #chunks = [];
    #size = 0;
    #file;
    /** @param folder where a file may be made; not in the checkout */
    constructor(folder) {
        this.#folder = folder;
    }
    get size() {
        return this.#size;
    }
    /** The chunk is copied unless the caller gives it away by `owned`. */
    write(chunk, owned = false) {
        this.#size += chunk.length;
        if (this.#file === undefined && this.#size > IN_MEMORY)
            this.#toFile();
        if (this.#file === undefined) {
            this.#chunks.push(owned ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.from(chunk));
        }
        else {
            writeAll(this.#file.descriptor, chunk);
        }
    }
    /** What was written, until `close`. */
    source() {
        if (this.#file !== undefined)
            return new _source_js__WEBPACK_IMPORTED_MODULE_3__/* .FileSource */ ._n(this.#file.descriptor, this.#size);
        const [first] = this.#chunks;
        const whole = this.#chunks.length === 1 && first !== undefined ? first : Buffer.concat(this.#chunks);
        this.#chunks = [whole];
        return new _source_js__WEBPACK_IMPORTED_MODULE_3__/* .MemorySource */ .Zb(whole);
    }
    close() {
        this.#chunks = [];
        if (this.#file === undefined)
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#file.descriptor);
        if (this.#file.named)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(this.#file.path);
        this.#file = undefined;
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
        for (const chunk of this.#chunks)
            writeAll(file.descriptor, chunk);
        this.#chunks = [];
    }
}
function writeAll(descriptor, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, done);
}


/***/ }),

/***/ 8266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ KEY_HEAD)
/* harmony export */ });
/** The lengths of a sequence below 128 bytes, and the version behind it, 0 or 1. */
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
/* harmony import */ var _archive_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2558);
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1903);
/* harmony import */ var _archive_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2086);



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
        const source = new _archive_source_js__WEBPACK_IMPORTED_MODULE_2__/* .MemorySource */ .Zb(content);
        const kind = (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(source);
        if (kind === undefined)
            return;
        const visitor = {
            content: (inner) => eachWindow(inner, (bytes) => visit(bytes, kind.name)),
            note: (noteKind, _within, message) => this.#tell(noteKind, message),
        };
        this.#budget ??= new _archive_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .Budget */ .__(this.#size);
        new _archive_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveReader */ .g(visitor, this.#folder).read(source, kind, this.#budget);
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


/***/ })

};
;