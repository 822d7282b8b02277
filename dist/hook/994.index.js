"use strict";
exports.id = 994;
exports.ids = [994];
exports.modules = {

/***/ 2994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Detector: () => (/* reexport */ detector.Detector),
  ObjectSearch: () => (/* reexport */ ObjectSearch)
});

// EXTERNAL MODULE: ./build/src/leaks/detect/detector.js + 88 modules
var detector = __webpack_require__(2652);
;// CONCATENATED MODULE: ./build/src/leaks/archive/entries.js
/** An entry's name for people; one that is no UTF-8 keeps its bytes as characters of Latin-1. */
function entryName(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return bytes.toString('latin1');
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/leaks/archive/source.js

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
            const count = (0,external_node_fs_.readSync)(this.#file, bytes, filled, bytes.length - filled, from + filled);
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
        const name = entryName(Buffer.from(head.slice(0, NAME).replace(/\/? *$/, ''), 'latin1')) || 'table of members';
        if (start + size > source.size) {
            entries.note('damaged-archive', [name], 'a member is cut off, or claims more than there is');
        }
        if (size > 0)
            entries.stored([name], new Part(source, start, start + size));
        // Members begin at even places.
        at = start + size + (size % 2);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/gzip.js

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
            name = entryName(header.subarray(position, end));
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
/** A zlib stream (RFC 1950). Much text begins as one does, so one that does not inflate is none. */
function readZlib(source, entries) {
    entries.count();
    entries.deflated(['zlib content'], source, 2);
}

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
const inflate_STEP = 16 * 1024;
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
        const result = (0,external_node_zlib_.inflateRawSync)(input, { maxOutputLength: AT_ONCE, chunkSize: inflate_STEP * 4, info: true });
        return { bytes: result.buffer, consumed: result.engine.bytesWritten };
    }
    catch (error) {
        return isRecord(error) && error.code === 'Z_BUF_ERROR' ? 'input is short' : 'other';
    }
}
function inStream(source, start, sink) {
    const inflater = new pako/* Inflate */.EL({ raw: true, chunkSize: inflate_STEP * 4 });
    let stream;
    inflater.onStart = (begun) => {
        stream = begun;
    };
    inflater.onData = sink;
    inflater.onEnd = () => { };
    for (let position = start; position < source.size; position += inflate_STEP) {
        const chunk = source.read(position, position + inflate_STEP);
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

// EXTERNAL MODULE: ./build/src/leaks/archive/kinds.js
var kinds = __webpack_require__(2712);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/src/leaks/archive/spool.js




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
            return new FileSource(this.#file.descriptor, this.#size);
        const [first] = this.#chunks;
        const whole = this.#chunks.length === 1 && first !== undefined ? first : Buffer.concat(this.#chunks);
        this.#chunks = [whole];
        return new MemorySource(whole);
    }
    close() {
        this.#chunks = [];
        if (this.#file === undefined)
            return;
        (0,external_node_fs_.closeSync)(this.#file.descriptor);
        if (this.#file.named)
            (0,external_node_fs_.unlinkSync)(this.#file.path);
        this.#file = undefined;
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
        for (const chunk of this.#chunks)
            writeAll(file.descriptor, chunk);
        this.#chunks = [];
    }
}
function writeAll(descriptor, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(descriptor, bytes, done);
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/streams.js



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
            if ((0,kinds/* beginsZlib */.Gh)(first) ? (0,kinds/* isZlibHeader */.l8)(first, window[i + 1]) : first === 0x1f && window[i + 1] === 0x8b) {
                return position + i;
            }
        }
    }
    return source.size;
}
function startOfStream(source, at) {
    return (0,kinds/* beginsZlib */.Gh)(source.read(at, at + 1)[0]) ? at + 2 : readMember(source, at)?.start;
}
function inflates(bytes) {
    try {
        const options = { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST_TRIAL };
        return (0,external_node_zlib_.inflateRawSync)(bytes, options).length >= SHORTEST;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    }
}

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
        const isHeader = (at === expected || isUstar(header)) && (0,kinds/* isTarHeader */.FY)(header, 0);
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
        const taken = entries.stored(names, new Part(source, start, start + size));
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
    return entryName(end < 0 ? bytes : bytes.subarray(0, end));
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
            return entryName(record.subarray(equals + 1, -1));
        at += length;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/zip.js


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
        const at = indexOf(source, LOCAL_HEADER, position);
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
            position += entries.stored(names, new Part(source, header.start, end));
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
    const size = zip_sizeOf(fixed.readUInt32LE(18), variable.subarray(nameLength));
    return {
        name: entryName(variable.subarray(0, nameLength)),
        method,
        encrypted: (flags & 1) !== 0,
        start,
        size: toldLater && size === 0 ? undefined : size,
    };
}
/** The size of the compressed content; above 4 GiB it stands in the extra field with the id 1 (APPNOTE 4.5.3). */
function zip_sizeOf(size, extra) {
    if (size !== 0xffffffff)
        return size;
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) === 1 && at + 20 <= extra.length)
            return Number(extra.readBigUInt64LE(at + 12));
    }
    return size;
}
function sizeUpToNext(source, start) {
    const ends = NEXT.map((signature) => indexOf(source, signature, start)).filter((end) => end >= 0);
    return (ends.length > 0 ? Math.min(...ends) : source.size) - start;
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/archive.js










const TAIL = 2 * 1024;
/** Fewer bytes hold no key. */
const archive_SHORTEST = 32;
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
    if ((0,kinds/* endsAsZip */.uP)(ends, 0, ends.length))
        return 'zip';
    return (0,kinds/* isScript */.Kh)(head, 0, head.length) && indexOf(source, GZIP, 0) >= 0 ? 'script' : undefined;
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
        if (kinds/* UNREAD */.yn.has(kind)) {
            this.#note('unread-archive', within, `it is compressed as ${kind}, which is not read`);
            return;
        }
        if (within.length >= LIMITS.depth) {
            this.#note('too-deep', within, `archives are read ${LIMITS.depth} deep, and it lies deeper`);
            return;
        }
        const entries = this.#entries(kind, within, budget);
        if (kind === 'zip')
            readZip(source, entries);
        else if (kind === 'gzip')
            readGzip(source, entries);
        else if (kind === 'tar')
            readTar(source, entries);
        else if (kind === 'zlib')
            readZlib(source, entries);
        else if (kind === 'ar')
            readAr(source, entries);
        else
            readStreams(source, entries);
        if (kind === 'git pack' || kind === 'git bundle')
            this.#note('unread-archive', within, `it is a ${kind}: what it keeps as differences from other objects is not read`);
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
                return kind === 'zip' || kind === 'tar' ? content.size : 0;
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
                if (error instanceof LimitReached)
                    this.#visitor.content(spool.source(), path);
                throw error;
            }
            const content = spool.source();
            if (content.size >= archive_SHORTEST)
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
const packed_WINDOW = 4 * 1024 ** 2;
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
        const source = new MemorySource(content);
        const kind = kindOf(source);
        if (kind === undefined)
            return;
        const visitor = {
            content: (inner) => eachWindow(inner, (bytes) => visit(bytes, kind)),
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
    for (let from = 0; from === 0 || from + OVERLAP < source.size; from += packed_WINDOW - OVERLAP) {
        visit(source.read(from, from + packed_WINDOW));
    }
}

// EXTERNAL MODULE: ./build/src/leaks/search/batch-parser.js
var batch_parser = __webpack_require__(8815);
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
/** Whether a text begins with the mark of UTF-16, in which every character takes two bytes. */
function isWide(bytes, from) {
    return (bytes[from] === 0xff && bytes[from + 1] === 0xfe) || (bytes[from] === 0xfe && bytes[from + 1] === 0xff);
}
/** How many UTF-16 units these bytes of UTF-8 are: one for each first byte, two for those of four bytes. */
function units(bytes, from, to) {
    let count = 0;
    for (let i = from; i < to; i++) {
        const byte = bytes[i] ?? 0;
        if ((byte & 0xc0) !== 0x80)
            count += byte >= 0xf0 ? 2 : 1;
    }
    return count;
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
    #pieces = new Set();
    #idAt = 0;
    #treeAt = 0;
    /** @param idBytes of an object's id in a tree: 20 or 32 */
    constructor(finder, idBytes, result) {
        this.#finder = finder;
        this.#idBytes = idBytes;
        this.#result = result;
    }
    search(header, from, to) {
        this.#idAt = header.idAt;
        this.#treeAt = from;
        (0,tree_entries/* walkTree */.Ir)(header.buffer, from, to, this.#idBytes, this.#entry);
    }
    /** For the tree that stands at `#treeAt`; made once, since there are as many trees as there are other objects. */
    #entry = (buffer, modeAt, nameAt, nameEnd) => {
        const treeId = (0,batch_parser/* idOf */.TH)({ buffer, idAt: this.#idAt, idLength: this.#idBytes * 2 });
        const entry = () => ({
            treeId,
            name: Buffer.from(buffer.subarray(nameAt, nameEnd)),
            mode: buffer.toString('latin1', modeAt, nameAt - 1),
            objectId: buffer.toString('hex', nameEnd + 1, nameEnd + 1 + this.#idBytes),
        });
        if ((0,tree_entries/* endsInP8 */.mo)(buffer, nameAt, nameEnd))
            this.#result.names.push(entry());
        if ((0,tree_entries/* mayBePiece */.pl)(buffer, modeAt, nameAt, nameEnd))
            this.#piece(entry());
        if ((0,tree_entries/* isSubmodule */.Xz)(buffer, modeAt))
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
    /** Each version of a folder has its entries: one and the same is told of once. */
    #piece(entry) {
        const key = `${entry.objectId} ${entry.name.toString('latin1')}`;
        if (this.#pieces.has(key))
            return;
        this.#pieces.add(key);
        this.#result.pieces.push(entry);
    }
    /** Each version of a folder has its submodules: they are told of once a name. */
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
        const found = [];
        const before = this.#offset - from;
        const unsearched = (start, end) => this.gaps.add(before + start, before + end);
        for (const place of this.#finder.find(buffer, from, to, this.#unpacking, unsearched)) {
            const start = place.start - from + this.#offset;
            const detection = { ...place, start, end: place.end - from + this.#offset };
            if (this.#isRepeated(detection))
                continue;
            this.#seen.push(detection);
            const region = regionOf(this.#position, buffer, from, place.start, place.end, this.#wide);
            found.push({ detection, region });
        }
        if (!last) {
            const next = Math.max(from, to - batch_parser/* OVERLAP */.sH);
            this.#position = advance(this.#position, buffer, from, next, this.#wide);
            this.#offset += next - from;
        }
        return found;
    }
    /** A form that goes over the border of windows may be told of twice, with different beginnings. */
    #isRepeated(detection) {
        return this.#seen.some(({ leak, start, end }) => leak === detection.leak && start < detection.end && detection.start < end);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/object-search.js











/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: the first line of a pointer; none has 1,024 bytes. */
const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
const LONGEST_LFS_POINTER = 1024;
/** Searches git objects one after the other, and collects what it finds. */
class ObjectSearch {
    result = (0,findings/* noFindings */._I)();
    #finder;
    #folder;
    #trees;
    /** Of the object that is searched. */
    #header = '';
    #unpacking;
    #onStep;
    #large;
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
        this.#count(type, to - from);
        if (type === 'tree') {
            this.#trees.search(header, from, to);
            return;
        }
        const { buffer } = header;
        this.#header = header;
        this.#unpacking.begin(to - from);
        const gaps = new search_gaps/* Gaps */.U();
        const unsearched = (start, end) => gaps.add(start - from, end - from);
        const detections = this.#finder.find(buffer, from, to, this.#unpacking, unsearched);
        this.#noteGaps(this.#header, gaps, []);
        if (detections.length > 0) {
            const wide = isWide(buffer, from);
            const found = detections.map((place) => ({
                detection: { ...place, start: place.start - from, end: place.end - from },
                region: regionOf(BEGINNING, buffer, from, place.start, place.end, wide),
            }));
            this.#keep((0,batch_parser/* idOf */.TH)(header), type, found, []);
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
        return typeof this.#header === 'string' ? this.#header : (0,batch_parser/* idOf */.TH)(this.#header);
    }
    #count(type, size) {
        this.result.objects += 1;
        this.result.bytes += size;
        if (type === 'commit')
            this.result.commits += 1;
    }
    #blob(header, from, to) {
        const { buffer } = header;
        if ((0,kinds/* kindByHead */.sP)(buffer, from, to) !== undefined || (0,kinds/* endsAsZip */.uP)(buffer, from, to) || (0,kinds/* isScript */.Kh)(buffer, from, to)) {
            this.#archive((0,batch_parser/* idOf */.TH)(header), new MemorySource(buffer.subarray(from, to)));
        }
        else if (to - from < LONGEST_LFS_POINTER &&
            to - from >= LFS_POINTER.length &&
            buffer[from] === LFS_POINTER[0] &&
            buffer.compare(LFS_POINTER, 0, LFS_POINTER.length, from, from + LFS_POINTER.length) === 0) {
            this.#note((0,batch_parser/* idOf */.TH)(header), 'lfs-pointer', [], 'a pointer of Git LFS, whose content is not in git');
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
            const bytes = content.read(Math.max(0, from - batch_parser/* OVERLAP */.sH), from + step);
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
            this.#note(typeof of === 'string' ? of : (0,batch_parser/* idOf */.TH)(of), 'unsearched', within, message);
    }
    #note(objectId, kind, within, message) {
        this.result.notes.push({ kind, objectId, within, message });
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/alone.js
/** All that it takes to search in this thread. It is most of the program, so `search` loads it only where it is needed. */




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