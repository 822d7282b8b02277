"use strict";
exports.id = 542;
exports.ids = [542];
exports.modules = {

/***/ 712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ isTarHeader),
/* harmony export */   Kh: () => (/* binding */ isScript),
/* harmony export */   Vx: () => (/* binding */ HEAD),
/* harmony export */   l1: () => (/* binding */ mayBeArchive),
/* harmony export */   l8: () => (/* binding */ isZlibHeader),
/* harmony export */   sP: () => (/* binding */ kindByHead),
/* harmony export */   uP: () => (/* binding */ endsAsZip),
/* harmony export */   yn: () => (/* binding */ UNREAD)
/* harmony export */ });
const UNREAD = new Set(['bzip2', 'xz', 'Zstandard', '7z', 'RAR', 'lzip']);
/** As many bytes from the start of a content are needed to tell its kind. */
const HEAD = 512;
const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1');
const END_LENGTH = 22;
const DOS_PROGRAM = Buffer.from('MZ');
const SCRIPT = Buffer.from('#!');
const USTAR = Buffer.from('ustar');
/** How much before the end of a content is looked through for the end of a zip with a comment behind it. */
const LONGEST_COMMENT = 1024;
const MAGICS = [
    // A file, the end of an empty archive, the mark of a split one.
    ...['\x03\x04', '\x05\x06', '\x07\x08'].map((signature) => magic('zip', `PK${signature}`)),
    magic('git pack', 'PACK\0\0\0'),
    magic('ar', '!<arch>\n'),
    magic('git bundle', '# v2 git bundle\n'),
    magic('git bundle', '# v3 git bundle\n'),
    magic('PDF', '%PDF-'),
    { ...magic('SWF', 'CWS'), fits: (bytes, from) => isZlibHeader(bytes[from + 8], bytes[from + 9]) },
    magic('gzip', '\x1f\x8b\x08'),
    { ...magic('zlib', '\x78'), fits: (bytes, from) => isZlibHeader(0x78, bytes[from + 1]) },
    // Behind the level stands the magic of a block or of the end.
    { ...magic('bzip2', 'BZh'), fits: (bytes, from) => bytes[from + 4] === 0x31 || bytes[from + 4] === 0x17 },
    magic('xz', '\xfd7zXZ\0'),
    magic('Zstandard', '\x28\xb5\x2f\xfd'),
    magic('7z', '7z\xbc\xaf\x27\x1c'),
    magic('RAR', 'Rar!\x1a\x07'),
    magic('lzip', 'LZIP\x01'),
];
/** By the first byte. */
const BY_FIRST = Array.from({ length: 256 }, (_, first) => {
    const magics = MAGICS.filter(({ bytes }) => bytes[0] === first);
    return magics.length > 0 ? magics : undefined;
});
function magic(kind, text) {
    return { kind, bytes: Buffer.from(text, 'latin1') };
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
    return kind ?? (to - from >= HEAD && mayBeTar(bytes, from) && isTarHeader(bytes, from) ? 'tar' : undefined);
}
function kindByMagic(magics, bytes, from) {
    for (const { kind, bytes: wanted, fits } of magics) {
        if (startsWith(bytes, from, wanted) && (fits === undefined || fits(bytes, from)))
            return kind;
    }
    return undefined;
}
/** Whether a zip ends here, whatever stands before it: a self-extracting program, a script, an image. */
function endsAsZip(bytes, from, to) {
    const exact = to - END_LENGTH;
    if (exact < from)
        return false;
    if (startsWith(bytes, exact, END_OF_ZIP))
        return true;
    const first = bytes[from] ?? 0;
    const isText = first === 9 || first === 10 || first === 13 || (first >= 0x20 && first < 0x7f);
    if (isText && !startsWith(bytes, from, DOS_PROGRAM) && !startsWith(bytes, from, SCRIPT))
        return false;
    const tail = bytes.subarray(Math.max(from, exact - LONGEST_COMMENT), to);
    return tail.lastIndexOf(END_OF_ZIP) >= 0;
}
/** Whether these bytes begin a zlib stream (RFC 1950) with a window of 32 KiB and no dictionary. */
function isZlibHeader(first, second) {
    return first === 0x78 && second !== undefined && (0x7800 | second) % 31 === 0 && (second & 0x20) === 0;
}
/** Whether a content is a script, behind which anything may stand, such as the archive that it unpacks. */
function isScript(bytes, from, to) {
    return to - from > SCRIPT.length && startsWith(bytes, from, SCRIPT);
}
/** Whether a content that begins so may be an archive, or have one at its end, as programs and images may. */
function mayBeArchive(bytes, from, to) {
    if (kindByHead(bytes, from, to) !== undefined)
        return true;
    const first = bytes[from] ?? 0;
    return first === 0x7f || first >= 0x80 || startsWith(bytes, from, DOS_PROGRAM) || startsWith(bytes, from, SCRIPT);
}
/** A cheap refusal of what cannot be the header of a tar: by the first letter of the magic, or the end of the mode. */
function mayBeTar(bytes, at) {
    const byte = bytes[at + 105];
    return bytes[at + 257] === USTAR[0] || byte === 0 || byte === 0x20 || (byte >= 0x30 && byte < 0x38);
}
/** Whether the block of 512 bytes at `at` is the header of a file in a tar: its checksum fits. */
function isTarHeader(bytes, at) {
    const ustar = startsWith(bytes, at + 257, USTAR);
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
function startsWith(bytes, at, wanted) {
    for (let i = 0; i < wanted.length; i++) {
        if (bytes[at + i] !== wanted[i])
            return false;
    }
    return true;
}


/***/ }),

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Detector: () => (/* binding */ Detector)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
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
/** Bytes are looked at in pieces that stay in the cache of a processor. */
const LONGEST_PIECE = 262144;
/** Places at which a literal may lie: four bytes each. One in five bytes at the most, and one beyond. */
const CANDIDATES = TABLES_END;
/** Results: of a literal its offset, and its triggers where they are asked for; of a run an offset and two ends. */
const RESULTS = CANDIDATES + LONGEST_PIECE;
/** Room for bytes that are read to this place, and so need not be copied; and for those that are, piece by piece. */
const ROOM = RESULTS + 8 * LONGEST_PIECE;
const ROOM_LENGTH = 4194304;
const PIECE = ROOM + ROOM_LENGTH;
const MEMORY = PIECE + LONGEST_PIECE;

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

;// CONCATENATED MODULE: ./build/src/leaks/detect/base32.js

/** RFC 4648, and its alphabet with extended hex, in which the digits come first. */
const ALPHABETS = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', '0123456789ABCDEFGHIJKLMNOPQRSTUV'];
const base32_SPACE = 64;
const NONE = 65;
/** For each alphabet, in either case, the value of each character. */
const base32_TABLES = ALPHABETS.flatMap((alphabet) => [alphabet, alphabet.toLowerCase()].map((characters) => {
    const values = new Uint8Array(256).fill(NONE);
    for (const space of ' \t\r\n')
        values[space.charCodeAt(0)] = base32_SPACE;
    for (let value = 0; value < 32; value++)
        values[characters.charCodeAt(value)] = value;
    return values;
}));
/** The shortest key of 67 bytes takes 108 characters. */
const SHORTEST = 106;
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
function readBase32(layer, worth) {
    const layers = [];
    for (const { start, end } of runsOf(layer)) {
        for (const alphabet of base32Alphabets(layer.bytes, start, end)) {
            for (let phase = 0; phase < BASE32_PHASES; phase++) {
                if (!worth(decodeBase32(layer.bytes.subarray(start, end), alphabet, phase)))
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
function runsOf({ text }) {
    return Array.from(text.matchAll(LINES))
        .filter(([run]) => run.length >= SHORTEST && NO_HEX.test(run))
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/base64.js

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
function readBase64(layer, worth) {
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
            layers.push(...decodeRun(layer, { start, end, count }, worth));
        start = end + 1;
    }
    return layers;
}
function decodeRun(layer, run, worth) {
    const layers = [];
    let start = run.start;
    for (let phase = 0; phase < 4; phase++) {
        // White space is passed over by the decoder, and may stand before the first character.
        while (VALUES[layer.bytes[start]] > 63)
            start++;
        const decoded = Buffer.from(layer.bytes.toString('latin1', start, run.end), 'base64');
        if (worth(decoded)) {
            const origin = new Base64Origin(layer, { start, end: run.end, count: run.count - phase });
            layers.push(new Layer(decoded, origin, 0, [...layer.names, 'base64']));
        }
        start++;
    }
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/characters.js

/** Fewer characters hold no key. */
const characters_SHORTEST = 60;
/** Of `od -c`, `od -a` and `hexdump -c`: the address, and up to sixteen characters in four columns each. */
const characters_LINES = /(?:^|[^0-9A-Za-z])[0-9a-f]{7,8}((?: [ -~]{3}){1,16})[ \r]*$/gm;
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
    for (const match of layer.text.matchAll(characters_LINES)) {
        const cells = match[1];
        const start = match.index + match[0].indexOf(cells);
        for (let at = 0; at < cells.length; at += WIDTH) {
            const byte = byteOf(cells.slice(at + 1, at + WIDTH).trim());
            if (byte !== undefined)
                writer.write(byte, start + at, start + at + WIDTH - 1);
        }
    }
    const read = writer.length < characters_SHORTEST ? undefined : writer.finish('dump of characters');
    return read === undefined ? [] : [read];
}
function byteOf(cell) {
    if (cell.length === 1)
        return cell.charCodeAt(0);
    return /^[0-3][0-7]{2}$/.test(cell) ? Number.parseInt(cell, 8) : NAMES[cell];
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
;// CONCATENATED MODULE: ./build/src/leaks/detect/compressed.js


/** Compressed bytes that grow beyond this are not looked into. */
const LARGEST = 2 << 20;
/** Parts of what is longer than the part of the content looked at are read as far as they go. */
const OPTIONS = { maxOutputLength: LARGEST, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, info: true };
/** Whether bytes begin as a file of gzip does (RFC 1952), or a stream of zlib with any usual window (RFC 1950). */
function isCompressed(bytes) {
    const [first = 0, second = 0] = bytes;
    if (first === 0x1f)
        return second === 0x8b && bytes[2] === 8;
    return first === 0x78 && (first * 256 + second) % 31 === 0 && (second & 0x20) === 0 && bytes.length > 16;
}
/** What begins in the middle of bytes is known by more of its head: files of gzip, which know one method only. */
const GZIP = Buffer.from('1f8b08', 'hex');
/** Bytes that hold more heads than that hold them by chance. */
const MOST = 4;
/** Where something compressed begins: at the start, or else wherever a file of gzip does. */
function compressedPlaces(bytes) {
    if (isCompressed(bytes))
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
    try {
        const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(layer.bytes.subarray(start), OPTIONS);
        const origin = new WholeOrigin(layer, place, Math.min(layer.bytes.length, start + engine.bytesWritten) - 1);
        return buffer.length === 0 ? [] : [new Layer(buffer, origin, 0, [...layer.names, isGzip ? 'gzip' : 'zlib'])];
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/git-patch.js


/** What a binary file in a patch begins with, and a literal of it; the lines follow, the first character of each its length. */
const GIT_PATCH = 'y patch\n';
const BLOCK = /GIT binary patch\r?\nliteral \d{1,9}\r?\n((?:[A-Za-z][!-~]{5,65}(?:\r?\n|$)){1,400})/g;
const git_patch_LINE = /([A-Za-z])([!-~]+)/g;
/** The alphabet of git's base85. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
const GROUP = 5;
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
    for (let at = 0; at + GROUP <= digits.length; at += GROUP) {
        let value = 0;
        for (let i = at; i < at + GROUP; i++)
            value = value * ALPHABET.length + ALPHABET.indexOf(digits[i]);
        for (let shift = 24; shift >= 0 && left > 0; shift -= 8, left--) {
            writer.write((value >>> shift) & 255, first + at, first + at + GROUP - 1);
        }
    }
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
function run_kinds_runsOf(kind, bytes, least) {
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/groups.js



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
];
const GROUPED_WIDE = ['SM49!?Aw', 'SM49!?Ag', 'qG!?SM49', 'qGSM!?49', 'SM49A!?g', 'GSM4!?9A'];
/** Such groups, as tables take them. */
const GROUP_PATTERNS = [
    ...GROUPED.map((group) => Array.from(group, (character) => (character === '?' ? SEPARATORS : character))),
    ...GROUPED_WIDE.map((group) => Array.from(group, (character) => (character === '?' ? ' \n' : character === '!' ? '\r,;.' : character))),
];
const PARTS = /[A-Za-z0-9]+/g;
const BODY = 'AMBMGByqGSM49AgEGCCqGSM49AwEH';
/** Whether eight characters are such groups. */
function isGrouped(literal) {
    const joined = (literal.match(PARTS) ?? []).join('');
    return joined.length >= 6 && joined.length < literal.length && BODY.includes(joined);
}
/** Long enough for a key, and what parts its groups, where that is of base64 itself. */
const SHORTEST_RUN = 100;
/** Fewer groups of one length are chance. */
const FEWEST = 4;
/** Leaves out what stands at even distances in a run of base64, and is of base64 itself. */
function readGroups(layer) {
    const runs = run_kinds_runsOf(BASE64, layer.bytes, SHORTEST_RUN);
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
            if (row.length >= FEWEST)
                places.push(...row);
            if (row.length >= FEWEST && length < width)
                places.push([at, at + length]);
            row = [[at, at + length]];
        }
        at += length + 1;
    }
    return row.length >= FEWEST ? [...places, ...row] : places;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/key-head.js
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/neighbourhood.js

/** Armour and the first line of a key, with prefixes and quotes. */
const HEAD_REACH = 400;
const HEAD = new RegExp(KEY_HEAD);
/** What holds a letter or a digit, or is longer than an operator between two strings. */
const neighbourhood_PIECE = /[+/]*[A-Za-z0-9][A-Za-z0-9+/]*|[+/]{3,}/g;
/**
 * Where a key in base64 may begin near the words of armour at `at`, in pieces however small.
 *
 * @returns -1 where none does
 */
function keyNear(bytes, at) {
    const pieces = [...bytes.toString('latin1', at, at + HEAD_REACH).matchAll(neighbourhood_PIECE)];
    const head = HEAD.exec(pieces.map(([piece]) => piece).join(''))?.index ?? -1;
    let before = 0;
    for (const { 0: piece, index } of pieces) {
        if (head >= 0 && head < before + piece.length)
            return at + index + head - before;
        before += piece.length;
    }
    return -1;
}
/** How far the numbers of a JSON Web Key stand from the name of its curve. */
const NUMBERS_REACH = 4096;
/** Three numbers of 43 characters, some of them escaped and therefore no part of a run. */
const neighbourhood_FEWEST = 80;
const neighbourhood_SHORTEST_RUN = 10;
/** Digits 3; the other characters of base64 1; all else 0. */
const neighbourhood_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
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
    for (let start = from, end = from; start < to && count < neighbourhood_FEWEST; start = end + 1) {
        let kinds = 0;
        for (end = start; end < to && neighbourhood_KINDS[bytes[end]] !== 0; end++)
            kinds |= neighbourhood_KINDS[bytes[end]];
        if (kinds === 3 && end - start >= neighbourhood_SHORTEST_RUN)
            count += end - start;
    }
    return count >= neighbourhood_FEWEST || bytes.subarray(from, to).includes('priv:');
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
const FULL_LINE = /M[ -`]{60}[ \t\r]*(?:\n|$)/;
/** Whether a full line of uuencode stands around `at`, or near it. */
function isUuencodeNear(bytes, at) {
    return FULL_LINE.test(bytes.toString('latin1', Math.max(0, at - 140), at + 140));
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
    #patterns = 0;
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
    addPattern(pattern, trigger) {
        const number = this.#patterns++;
        if (number === MOST_PATTERNS)
            throw new Error('There are too many patterns.');
        this.#view.setUint16(PATTERN_TRIGGERS - TABLES + 2 * number, trigger, true);
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/ways.js






/** The kinds of readings that may lead on from a trigger, one bit each. */
const WAY = {
    base64: 1,
    hex: 2,
    decimals: 4,
    wide: 8,
    backslash: 16,
    percent: 32,
    entities: 64,
    quotedPrintable: 128,
    utf8: 256,
    pieces: 512,
    markup: 1024,
    compressed: 2048,
    base32: 4096,
    characters: 8192,
    uuencode: 16384,
    gitPatch: 32768,
};
const ESCAPES = WAY.backslash | WAY.percent | WAY.entities | WAY.quotedPrintable | WAY.utf8;
const TEXT = ESCAPES | WAY.pieces | WAY.markup;
const DIGITS = WAY.hex | WAY.decimals;
/**
 * The ways on from a literal, words of armour aside.
 *
 * @param trigger what the literal says of the text around it
 */
function waysOf(trigger, bytes, at) {
    let ways = 0;
    if ((trigger & TRIGGER.backslash) !== 0)
        ways |= WAY.backslash;
    if ((trigger & TRIGGER.percent) !== 0)
        ways |= WAY.percent;
    if ((trigger & TRIGGER.entity) !== 0)
        ways |= WAY.entities;
    if ((trigger & TRIGGER.equals) !== 0)
        ways |= WAY.quotedPrintable;
    if ((trigger & TRIGGER.wide) !== 0)
        ways |= WAY.wide;
    if ((trigger & TRIGGER.gzip) !== 0)
        ways |= WAY.compressed;
    if ((trigger & (TRIGGER.body | TRIGGER.token | TRIGGER.jwk)) === 0)
        return ways;
    // The name of a curve stands among letters, and never among numbers.
    const more = waysOfLiteral(bytes, at) & (trigger === TRIGGER.jwk ? ~(DIGITS | WAY.pieces) : ~0);
    const isFarFromNumbers = trigger === TRIGGER.jwk && (more & WAY.wide) === 0 && !isJwkNear(bytes, at);
    return isFarFromNumbers ? ways : ways | more;
}
const ways_HEX = 1;
const ways_BASE64 = 2;
const PRINTABLE = 4;
const ways_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9a-fA-F-]/.test(character))
        return ways_HEX | ways_BASE64 | PRINTABLE;
    if (/[A-Za-z0-9+/_]/.test(character))
        return ways_BASE64 | PRINTABLE;
    return /[\t\n\r -~]/.test(character) ? PRINTABLE : 0;
});
/** Strings in which bytes are escaped or stand one by one may be parts of a longer one. */
const IN_STRINGS = /\\|(["']).\1/;
/** Of the second line of a dump. */
const ADDRESS = /^.00000[12]0$/s;
/** What the characters of a literal are, and so what it may be decoded from. */
function waysOfLiteral(bytes, at) {
    let all = ways_HEX | ways_BASE64 | PRINTABLE;
    let zeros = false;
    let marked = false;
    for (let i = at; i < at + LITERAL_LENGTH; i++) {
        const byte = bytes[i];
        all &= ways_KINDS[byte];
        if (byte === 0)
            zeros = true;
        else if (isMark(byte))
            marked = true;
    }
    if (zeros)
        return WAY.wide | ESCAPES;
    // Else they are the bytes of the key itself, which were read where they stand, but for those that SQL escapes.
    if ((all & PRINTABLE) === 0)
        return marked ? ESCAPES : WAY.backslash;
    if ((all & ways_HEX) !== 0)
        return WAY.base64 | DIGITS | TEXT;
    if ((all & ways_BASE64) !== 0)
        return WAY.base64 | TEXT;
    const literal = bytes.toString('latin1', at, at + LITERAL_LENGTH);
    if (ADDRESS.test(literal))
        return areCharactersNear(bytes, at) ? WAY.characters : 0;
    if (literal === GIT_PATCH)
        return WAY.gitPatch;
    if (isGrouped(literal))
        return WAY.base64 | TEXT;
    // Uuencode has no small letters, and much that is no letter.
    if (!/[a-z]/.test(literal) && isUuencodeNear(bytes, at))
        return WAY.uuencode | ESCAPES;
    if (!isSpelledNear(bytes, at, literal))
        return 0;
    return DIGITS | ESCAPES | WAY.markup | (IN_STRINGS.test(literal) ? WAY.pieces : 0);
}
/** UTF-8 beyond ASCII, a backslash, a percent sign or an ampersand. */
function isMark(byte) {
    return byte === 0xc2 || byte === 0xc3 || byte === 0x5c || byte === 0x25 || byte === 0x26;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/clues.js

/** How far a key reaches before and behind a literal, in characters as sources write them, and as bytes are spelled. */
const TEXT_REACH = 2500;
const clues_REACH = 4096;
/** Where nothing was changed so near to a literal, the layer around leads to the same, and is gone on with already. */
const CHANGE_REACH = 800;
/**
 * Where to go on from what a layer holds of a key that is not known yet, and how, in order.
 *
 * @param words whether words of armour count
 * @param isKnown tells for a byte of the layer whether it is part of what was found
 */
function neighbourhoodsOf(layer, clues, words, isKnown) {
    const { length } = layer.bytes;
    const isRewritten = layer.origin !== undefined && layer.origin.around.bytes.length < 2 * length;
    const all = [];
    const add = (at, ways) => {
        if (ways === 0 || isKnown(at) || (isRewritten && !isChangedNear(layer, at)))
            return;
        const reach = (ways & ~(WAY.base64 | TEXT)) === 0 ? TEXT_REACH : clues_REACH;
        all.push({ from: Math.max(0, at - reach), to: Math.min(length, at + reach), ways });
    };
    for (const { at, ways, head } of clues.literals)
        add(at, words && head >= 0 && !isKnown(head) ? ways | TEXT : ways);
    for (const at of clues.numbers)
        add(at, DIGITS);
    // Where in a run a key lies is known in proportion only: all of the run belongs to its neighbourhood.
    for (const { at, start, end, way } of clues.runs) {
        if (!isKnown(at))
            all.push({ from: Math.max(0, start - clues_REACH), to: Math.min(length, end + clues_REACH), ways: way | TEXT });
    }
    // To read what is compressed takes all of it.
    if (clues.compressed.some((at) => !isKnown(at)))
        all.push({ from: 0, to: length, ways: WAY.compressed });
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
            last.ways |= each.ways;
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/notation.js
/** An escape that stands for nothing, such as an escaped line break. */
const NOTHING = 0x200;
/** Characters beyond Latin-1 are no part of a key: one byte holds their place. */
const OTHER = 0x3f;
/** The length of an escape and the byte that it stands for, in one number. */
function escapeOf(length, value) {
    return (length << 10) | (value === NOTHING || value < 256 ? value : OTHER);
}
/** By byte: the value of a hex digit; 255 for all other characters. */
const notation_DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => {
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
    return at < bytes.length ? notation_DIGITS[bytes[at]] : 255;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/string-escapes.js

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
        return escapeOf(end - at, NOTHING);
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/escapes.js



/** What stands before the digits of a character in old scripts: `%u0041`. */
const WIDE = Buffer.from('u00');
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
        return match === null ? 0 : escapeOf(match[0].length, NOTHING);
    },
};
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
    shy: NOTHING,
    ZeroWidthSpace: NOTHING,
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
/** Characters of Latin-1 that were written as UTF-8, by the first byte of those that ASCII lacks. */
const UTF8 = {
    name: 'UTF-8',
    mark: 0xc2,
    read: (bytes, at) => {
        const next = bytes[at + 1] ?? 0;
        return next >> 6 === 2 ? escapeOf(2, ((bytes[at] & 3) << 6) | (next & 63)) : 0;
    },
};
/** The escapes of JSON and of strings in most languages. */
const STRING_ESCAPES = readingOf(STRINGS);
/** The same where numbers may have fewer than three digits, which only some languages know. */
const NUMBERED_ESCAPES = (layer, worth) => NUMBER.test(layer.text) ? NUMBERED.flatMap((notation) => readingOf(notation)(layer, worth)) : [];
const NUMBER = /\\[1-9]/;
const READ_PERCENT = readingOf(PERCENT);
const READ_ENTITIES = readingOf(ENTITIES);
const TAKE_OFF_QUOTED_PRINTABLE = readingOf(QUOTED_PRINTABLE);
/** What stands in every text of quoted-printable that differs from the plain one: an equals sign, or a long line. */
const escapes_SIGNS = /=3[dD]|=[ \t]*\r?\n|(?:=[0-9A-Fa-f]{2}){8}/;
const READ_QUOTED_PRINTABLE = (layer, worth) => escapes_SIGNS.test(layer.text) ? TAKE_OFF_QUOTED_PRINTABLE(layer, worth) : [];
const READ_UTF8 = readingOf(UTF8);
/** Takes off whichever of the common notations there are: where two or more are mixed, it does not matter how. */
const MIXED_ESCAPES = (layer, worth) => {
    let last = layer;
    for (const reading of [STRING_ESCAPES, READ_PERCENT, READ_ENTITIES])
        last = reading(last, worth)[0] ?? last;
    return last === layer ? [] : [last];
};
/** Those that seldom stand where others do. */
const RARE_ESCAPES = [READ_QUOTED_PRINTABLE, READ_UTF8];
function readingOf(notation) {
    return (layer) => {
        const read = takeOff(layer, notation);
        return read === undefined ? [] : [read];
    };
}
function takeOff(layer, notation) {
    const { bytes } = layer;
    const { mark, read } = notation;
    // UTF-8 writes one half of Latin-1 behind the mark, the other behind the byte after it.
    const other = mark === UTF8.mark ? mark + 1 : mark;
    if (!bytes.includes(mark) && (other === mark || !bytes.includes(other)))
        return undefined;
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
        if (value !== NOTHING)
            writer.write(value, at, done - 1);
        at = done;
    }
    if (done === 0)
        return undefined;
    writer.copy(done, bytes.length);
    return writer.finish(notation.name);
}

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
const CURVES = new Map([
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
const B = Buffer.from('5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b', 'hex');
const GENERATOR_X = Buffer.from('6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296', 'hex');
const ORDER = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex');
/**
 * The curve that `ECParameters` (RFC 5480, 2.1.1) names or spells out: `P-256`, the name of another curve, `unknown`
 * for one that is not in our table; undefined when the parameters are absent, NULL, or no parameters at all.
 */
function readCurve(bytes, parameters) {
    if (parameters?.tag === TAG.oid)
        return CURVES.get(hexOf(bytes, parameters)) ?? 'unknown';
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
        isNumber(bytes, b, B) &&
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
var external_node_util_ = __webpack_require__(975);
;// CONCATENATED MODULE: ./build/src/key/p256-key.js


/** PKCS#8 of a P-256 key around scalar and point, and the head of its SubjectPublicKeyInfo (RFC 5208, 5915, 5480). */
const ALGORITHM = '301306072a8648ce3d020106082a8648ce3d030107';
const PKCS8_HEAD = Buffer.from(`308187020100${ALGORITHM}046d306b0201010420`, 'hex');
const PKCS8_MIDDLE = Buffer.from('a144034200', 'hex');
const SPKI_HEAD = Buffer.from(`3059${ALGORITHM}034200`, 'hex');
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
const BARE_NUMBERS = { 2: 'public-key', 6: 'other-algorithm' };
/** What may stand behind the key in PKCS#8: attributes, and since RFC 5958 the public key. */
const AFTER = [TAG.context0, TAG.context1, TAG.context1Primitive];
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
        return fail(BARE_NUMBERS[children.length] ?? 'rsa');
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
    if (!after.every(({ tag }) => AFTER.includes(tag)))
        return fail('malformed');
    const curve = readCurve(der, parameters);
    const pointAfter = after.find(({ tag }) => tag !== TAG.context0);
    const reading = readEcKey(der, inner, { ...place, encoding: 'pkcs8' }, curve, pointAfter);
    if (name === EC_PUBLIC_KEY)
        return reading;
    // A key of ours under the name of another algorithm is a damaged one.
    return fail(reading.ok && reading.proven ? 'malformed' : 'other-algorithm');
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/jwk.js


const MEMBER = /(?<![A-Za-z0-9])(crv|kty|x|y|d)["'`]?\s*(?:=>|[:=>])\s*(?:b?["'`])?([A-Za-z0-9_+/-]{43}(?![A-Za-z0-9_+/-])|P-256)/gi;
/** How far the members of one JSON Web Key can stand apart: certificates may stand between. */
const JWK_REACH = 24 * 1024;
const CURVE = Buffer.from('P-256');
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
/** Private JSON Web Keys of P-256 whose point fits: `d`, `x` and `y` near the curve's name, in any order. */
function findJwk(layer) {
    if (!layer.bytes.includes('P-256'))
        return [];
    const members = Array.from(layer.text.matchAll(MEMBER), (match) => ({
        name: match[1].toLowerCase(),
        value: match[2].replaceAll('+', '-').replaceAll('/', '_'),
        first: match.index,
        end: match.index + match[0].length,
    }));
    const places = new Map();
    for (const { name, value, first, end } of members) {
        const id = `${name}:${value}`;
        const known = places.get(id);
        if (known === undefined)
            places.set(id, [{ first, end }]);
        else
            known.push({ first, end });
    }
    const curves = members.filter(({ value }) => value === 'P-256');
    const matches = [];
    for (const member of members) {
        if (member.name !== 'd' || member.value === 'P-256')
            continue;
        const scalar = Buffer.from(member.value, 'base64url');
        const reading = readNumbers(scalar, undefined);
        if (!reading.ok)
            continue;
        const { x, y } = reading.key.publicJwk();
        const near = (all = []) => all.find(({ first }) => Math.abs(first - member.first) < JWK_REACH);
        const parts = [near(places.get(`x:${x}`)), near(places.get(`y:${y}`)), near(curves)];
        if (parts.some((part) => part === undefined))
            continue;
        matches.push({
            kind: 'private-key',
            key: reading.key,
            proven: true,
            form: 'JWK',
            first: member.first,
            end: member.end,
        });
    }
    return matches;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/curve.js
/** The prime of P-256 and the second parameter of its curve y² = x³ - 3x + b (SEC 2, 2.4.2). */
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const curve_B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
/** Whether 64 bytes are a point of P-256: for all but one in 2^255 of others they are none. */
function isPoint(bytes) {
    const [x, y] = [bytes.subarray(0, 32), bytes.subarray(32, 64)].map((half) => BigInt(`0x${half.toString('hex')}`));
    return x < P && y < P && (y * y - (x * x * x - 3n * x + curve_B)) % P === 0n;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/key-numbers.js




/** The curve, as libraries for JSON Web Keys name it. */
const key_numbers_CURVE = /P[-_]256/;
/** Such a number in base64: of 32 bytes, without padding. */
const NUMBER_LENGTH = 43;
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
function findBareNumbers({ bytes, origin }) {
    const key = origin === undefined ? undefined : keyOfWhole(bytes);
    return key === undefined ? [] : [matchOf(key, 0, WHOLE_LENGTH)];
}
function keyOfWhole(bytes) {
    if (!mayBeNumbers(bytes))
        return undefined;
    const reading = readNumbers(bytes.subarray(POINT_LENGTH), bytes.subarray(0, POINT_LENGTH));
    return reading.ok && reading.proven ? reading.key : undefined;
}
/**
 * Keys whose numbers stand side by side without the names of a JSON Web Key: as arguments, or one a line. The point
 * must be that of the private number, so that nothing can be one by chance.
 */
function findKeyNumbers(layer) {
    const { text } = layer;
    const isWhole = text.includes(WHOLE_NAME) || text.includes(WINDOWS_BEGINNING);
    return [...(key_numbers_CURVE.test(text) ? findApart(layer) : []), ...(isWhole ? findWhole(text) : [])];
}
function findApart({ bytes, text }) {
    const numbers = run_kinds_runsOf(BASE64, bytes, NUMBER_LENGTH)
        .filter(([first, end]) => end - first === NUMBER_LENGTH)
        .map(([first, end]) => ({ written: text.slice(first, end), first }));
    if (numbers.length < 3 || numbers.length > key_numbers_MOST)
        return [];
    const known = new Set(numbers.map(({ written }) => written.replaceAll('+', '-').replaceAll('/', '_')));
    return numbers.flatMap(({ written, first }) => {
        const reading = readNumbers(Buffer.from(written, 'base64url'), undefined);
        if (!reading.ok)
            return [];
        const { x, y } = reading.key.publicJwk();
        return known.has(x) && known.has(y) ? [matchOf(reading.key, first, first + written.length)] : [];
    });
}
function findWhole(text) {
    const matches = [];
    const add = (written, first, whole) => {
        const key = keyOfWhole(whole);
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/ssh-reader.js
/** Reads what programs of SSH write: numbers of four bytes, and strings behind their lengths (RFC 4251, 5). */
class SshReader {
    at;
    #bytes;
    constructor(bytes, at) {
        this.#bytes = bytes;
        this.at = at;
    }
    number() {
        if (this.at + 4 > this.#bytes.length)
            return undefined;
        this.at += 4;
        return this.#bytes.readUInt32BE(this.at - 4);
    }
    string() {
        const length = this.number();
        if (length === undefined || this.at + length > this.#bytes.length)
            return undefined;
        this.at += length;
        return this.#bytes.subarray(this.at - length, this.at);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/openssh.js


/** What every file of the format begins with (OpenSSH, PROTOCOL.key). */
const OPENSSH_MAGIC = Buffer.from('openssh-key-v1\0');
const TYPE = Buffer.from('ecdsa-sha2-nistp256');
/** A file says how many keys it holds, and in practice it is one. */
const KEYS = 1;
/** Keys of P-256 in OpenSSH's own format, not encrypted, whose point fits. */
function findOpenSsh({ bytes }) {
    const matches = [];
    for (let at = bytes.indexOf(OPENSSH_MAGIC); at >= 0; at = bytes.indexOf(OPENSSH_MAGIC, at + 1)) {
        const reader = new SshReader(bytes, at + OPENSSH_MAGIC.length);
        const cipher = reader.string();
        reader.string();
        reader.string();
        if (cipher?.toString() !== 'none' || reader.number() !== KEYS)
            continue;
        reader.string();
        const secret = reader.string();
        if (secret === undefined)
            continue;
        const key = readSecret(secret);
        if (key?.ok === true && key.proven) {
            const end = reader.at;
            matches.push({ kind: 'private-key', key: key.key, proven: true, form: 'OpenSSH key', first: at, end });
        }
    }
    return matches;
}
/** Two numbers against wrong passwords, the type, the curve, the point, the private number. */
function readSecret(secret) {
    const reader = new SshReader(secret, 8);
    if (reader.string()?.equals(TYPE) !== true)
        return undefined;
    reader.string();
    const point = reader.string();
    const number = reader.string();
    if (point === undefined || number === undefined)
        return undefined;
    return readNumbers(number, point);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/keys.js



/** Constant bytes that are in every key, or in every one of a kind (RFC 5480, RFC 5915). */
const ANCHORS = ['2a8648ce3d0201', '2a8648ce3d030107', '2a8648ce3d0101', '0201010420'].map((digits) => Buffer.from(digits, 'hex'));
/** No anchor lies farther from the start of its key: in SEC1 the curve stands behind the scalar. */
const FARTHEST = 64;
/** Longer than any key of P-256, explicit parameters and attributes included. */
const keys_LONGEST = 1024;
const SEQUENCE = 0x30;
/** All keys in DER, wherever they start. */
function findDer(layer) {
    const { bytes } = layer;
    const matches = [];
    const tried = new Set();
    for (const anchor of ANCHORS) {
        for (let at = bytes.indexOf(anchor); at >= 0; at = bytes.indexOf(anchor, at + 1)) {
            for (let start = Math.max(0, at - FARTHEST); start < at; start++) {
                if (bytes[start] !== SEQUENCE || tried.has(start))
                    continue;
                tried.add(start);
                const reading = readP256(bytes.subarray(start, start + keys_LONGEST));
                if (!reading.ok)
                    continue;
                const end = start + reading.length;
                if (!reading.proven && !isPlausible(layer, start, end))
                    continue;
                matches.push({ kind: 'private-key', key: reading.key, proven: reading.proven, form: 'DER', first: start, end });
            }
        }
    }
    return matches.sort((a, b) => a.first - b.first || b.end - a.end);
}
/**
 * A key without its point is proven by nothing but its structure: it must at least be written evenly, without words
 * in between, and its number must not be a placeholder.
 */
function isPlausible(layer, start, end) {
    const head = layer.bytes.indexOf(Buffer.from('0420', 'hex'), start);
    const scalar = layer.bytes.subarray(head + 2, head + 34);
    return head >= 0 && head < end && !layer.names.includes(GUESSED) && isRandom(scalar) && isEven(layer, start, end);
}
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
/**
 * Whether the bytes were written evenly, in each layer around: in pieces of one length, the first and the last one
 * aside. Where prefixes or quotes stood between, the first is no exception.
 */
function isEven(layer, start, end) {
    const { origin } = layer;
    if (origin === undefined)
        return true;
    const { around, pieced } = origin;
    const lengths = [];
    let piece = origin.first(start);
    for (let i = start + 1; i <= end; i++) {
        const last = origin.last(i - 1);
        if (i < end && origin.first(i) <= last + 1)
            continue;
        lengths.push(last + 1 - piece);
        if (i < end)
            piece = origin.first(i);
    }
    const [first = 0] = lengths;
    const inner = lengths.slice(pieced ? 0 : 1, -1);
    if (pieced && lengths.at(-1) > first)
        return false;
    const areEven = inner.every((length) => length === inner[0] || (length <= 6 && inner[0] <= 6));
    return areEven && isEven(around, origin.first(start), origin.last(end - 1) + 1);
}
/** Between the OID of a public key of P-256 and its point: a key that is private goes on with another tag. */
const PUBLIC = Buffer.from('06082a8648ce3d0301070342', 'hex');
const [EC_KEY] = ANCHORS;
/** The name of the curve, with its tag and length. */
const P256 = PUBLIC.subarray(0, 10);
const keys_POINT_LENGTH = 67;
/** How a private key begins, up to its algorithm: a sequence, the version, and a sequence once more (RFC 5958). */
const LONGEST_BEGINNING = 12;
/** The heads of the OIDs of ECDSA, as certificates hold them, and of DSA: longer than their beginnings in common. */
const keys_OTHERS = ['2a8648ce3d04', '2a8648ce38'].map((digits) => Buffer.from(digits, 'hex'));
/**
 * Where a layer holds what gives keys away and is none for certain: public keys, signatures, and keys of other curves.
 *
 * @returns first byte and end of each
 */
function findHarmless({ bytes }) {
    const ranges = [];
    for (let at = bytes.indexOf(OPENSSH_MAGIC); at >= 0; at = bytes.indexOf(OPENSSH_MAGIC, at + 1)) {
        ranges.push([at, at + OPENSSH_MAGIC.length]);
    }
    for (const other of keys_OTHERS) {
        for (let at = bytes.indexOf(other); at >= 0; at = bytes.indexOf(other, at + 1)) {
            ranges.push([Math.max(0, at - 6), Math.min(bytes.length, at + other.length + 4)]);
        }
    }
    for (let at = bytes.indexOf(EC_KEY); at >= 0; at = bytes.indexOf(EC_KEY, at + 1)) {
        const next = at + EC_KEY.length;
        const start = Math.max(0, at - LONGEST_BEGINNING);
        if (bytes.subarray(next, next + PUBLIC.length).equals(PUBLIC))
            ranges.push([start, Math.min(bytes.length, next + PUBLIC.length + keys_POINT_LENGTH)]);
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
    return lengths.filter(({ start, isHead }) => isHead && bytes[start] === SEQUENCE);
}
/** Whether the whole name of a curve stands at `at`, and is not that of P-256. */
function namesOtherCurve(bytes, at) {
    const length = bytes[at + 1] ?? 0;
    if (bytes[at] !== OBJECT_ID || length < 5 || length > 12 || at + 2 + length > bytes.length)
        return false;
    const name = bytes.subarray(at + 2);
    return keys_CURVES.some((head) => name.subarray(0, head.length).equals(head)) && !bytes.subarray(at, at + 10).equals(P256);
}
const OBJECT_ID = 0x06;
/** Those of ANSI X9.62, of Certicom, and of Brainpool (RFC 5480, SEC 2, RFC 5639). */
const keys_CURVES = ['2a8648ce3d03', '2b810400', '2b240303'].map((digits) => Buffer.from(digits, 'hex'));

;// CONCATENATED MODULE: ./build/src/leaks/detect/leave-out.js

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

;// CONCATENATED MODULE: ./build/src/leaks/detect/marks.js

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
const withoutMarks = (layer) => leaveOut(layer, MARKS, 'marked text');
/** What `grep -C` and the like write before each line: the file's name and the line's number. */
const LINE_HEADS = /^[^\s:]{0,200}?[-:]\d{1,7}[-:]/gm;
/** Leaves the names of files and the numbers of lines out. */
const withoutLineHeads = (layer) => leaveOut(layer, LINE_HEADS, 'numbered lines');

;// CONCATENATED MODULE: ./build/src/leaks/detect/numerals.js

/** What stands in every key or in its armour: the OID's end; of the words, "E K"; of the body at each alignment; gzip's head. */
const TRIPLES = ['H\xce=', 'E K', 'KoZ', 'GSM', 'kjO', '\x1f\x8b\x08'];
/** Of the OID and of the words four bytes each, wherever the border of a longer word of C falls. */
const WORDS = ['\x07*\x86H', '\x08*\x86H', '*\x86H\xce', '\x86H\xce=', 'H\xce=\x02', 'H\xce=\x03', '\xce=\x02\x01']
    .concat(['\xce=\x03\x01', 'ATE ', 'TE K', 'E KE', ' KEY'])
    .map((text) => [...text]);
/** The same as dumps of words write them, the last byte of each word first. */
const numerals_SWAPPED = WORDS.flatMap(([a, b, c, d]) => [`${d}${c}${b}${a}`, `${b}${a}${d}${c}`]);
/** Of the words and of the body, in UTF-16. */
const numerals_WIDE = ['E\0 \0', ' \0K\0', 'K\0o\0', 'G\0S\0', 'k\0j\0'];
const KNOWN = new Set([...TRIPLES, ...numerals_SWAPPED, ...numerals_WIDE].map((text) => Buffer.from(text, 'latin1').readUIntBE(0, text.length)));
/** By the last twelve bits: a cheap refusal. */
const numerals_ENDINGS = new Uint8Array(1 << 12);
for (const value of KNOWN)
    numerals_ENDINGS[value & 0xfff] = 1;
/** Places closer than this are told once. */
const numerals_GAP = 512;
/** The longest decimal or octal number that is looked at: a word of two bytes. */
const numerals_LONGEST = 6;
const MINUS = 0x2d;
/**
 * Tells where bytes that stand in every key are written as numbers: in hex, decimal, octal or binary digits, with
 * whatever prefixes, suffixes and separators. So no literal is needed for each way of writing them.
 */
function searchNumerals(bytes, from, to, visitor) {
    const values = notation_DIGITS;
    const endings = numerals_ENDINGS;
    let told = from - numerals_GAP;
    // The last bytes in each notation; in hex and binary, from any digit on.
    let hex = 0;
    let decimal = 0;
    let octal = 0;
    let binary = 0;
    for (let start = from, end = from; start < to; start = end + 1) {
        const before = hex;
        let found = false;
        let highest = 0;
        let tens = 0;
        let eights = 0;
        for (end = start; end < to; end++) {
            const value = values[bytes[end]];
            if (value > 15)
                break;
            hex = (hex << 4) | value;
            if (end - start < numerals_LONGEST)
                tens = 10 * tens + value;
            eights = (eights << 3) | value;
            if (value > highest)
                highest = value;
            if (endings[hex & 0xfff] === 1 && isKnown(hex))
                found = true;
        }
        const length = end - start;
        if (length === 0)
            continue;
        if (isBeside(bytes, start, end)) {
            hex = before;
            continue;
        }
        if (length <= numerals_LONGEST && highest <= 9) {
            decimal = push(decimal, bytes[start - 1] === MINUS ? 0 - tens : tens);
            if (highest <= 7)
                octal = push(octal, eights);
            // A word of two bytes brings one that may have been the last.
            if (isKnown(decimal) || isKnown(octal))
                found = true;
            if (length > 3 && (isKnown(decimal >>> 8) || isKnown(octal >>> 8)))
                found = true;
        }
        else if (length >= 8 && (highest === 1 || highest === 11)) {
            for (let i = bytes[start + 1] === 0x62 ? start + 2 : start; i < end; i++) {
                binary = (binary << 1) | (bytes[i] & 1);
                if (isKnown(binary))
                    found = true;
            }
        }
        if (!found || start - told < numerals_GAP)
            continue;
        told = start;
        visitor.number(start);
    }
}
/** Whether the last three or four of some bytes are of a key. */
function isKnown(bytes) {
    return numerals_ENDINGS[bytes & 0xfff] === 1 && (KNOWN.has(bytes & 0xffffff) || KNOWN.has(bytes >>> 0));
}
/** A byte, or a word of two with the last byte first, behind others. */
function push(bytes, value) {
    return value > 255 ? (bytes << 16) | ((value & 255) << 8) | ((value >> 8) & 255) : (bytes << 8) | (value & 255);
}
/** What follows digits that stand beside the numbers. */
const numerals_AFTER = new Uint8Array(256);
for (const character of 'xXoO#\'"]')
    numerals_AFTER[character.charCodeAt(0)] = 1;
const [numerals_ZERO, EIGHT, QUOTE, DOUBLE_QUOTE, COLON, OPEN, CLOSE, SHARP] = Buffer.from(`08'":[]#`);
/** Whether digits stand beside the numbers: the 0 of `0x`, the 8 of `u8`, the base of `16#3d` and `8'h3d`, an index. */
function isBeside(bytes, start, end) {
    const after = bytes[end] ?? 0;
    if (bytes[start] === EIGHT && end - start === 1 && /[ui]/i.test(String.fromCharCode(bytes[start - 1] ?? 0)))
        return true;
    if (numerals_AFTER[after] === 0)
        return false;
    if (after === QUOTE)
        return /h/i.test(String.fromCharCode(bytes[end + 1] ?? 0));
    if (after === DOUBLE_QUOTE)
        return bytes[end + 1] === COLON;
    if (after === CLOSE)
        return bytes[start - 1] === OPEN;
    if (after === SHARP)
        return end - start <= 2 && notation_DIGITS[bytes[end + 1] ?? 0] <= 15;
    return end - start === 1 && bytes[start] === numerals_ZERO;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/notations.js


/** The shortest key, and less than any text of one. */
const notations_SHORTEST = 60;
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
const notations_DIGITS = /[0-9a-fA-F]+/g;
/** Letters that may stand directly before the digits of a number: of `0x`, `0o`, `u8`, `16#`. */
const NO_PREFIX = /[A-Zac-wyz_]/;
const notations_COLON = 0x3a;
const notations_MINUS = 0x2d;
/**
 * Bytes written one by one, or word by word, in each notation of which there are enough numbers. What is no number of
 * it is passed over: addresses, indices, parts of words.
 */
function readNotations(layer, worth) {
    const numerals = numeralsIn(layer);
    if (numerals.length < notations_SHORTEST / 8)
        return [];
    const layers = [];
    for (const { name, read } of NOTATIONS) {
        const writer = new LayerWriter(layer, layer.bytes.length);
        for (const numeral of numerals) {
            const { first, end } = numeral;
            for (const byte of read(numeral) ?? [])
                writer.write(byte, first, end - 1);
        }
        const written = writer.length < notations_SHORTEST ? undefined : writer.finish(name);
        if (written !== undefined && worth(written.bytes))
            layers.push(written);
    }
    return layers;
}
function numeralsIn({ text, bytes }) {
    const numerals = [];
    for (const { 0: digits, index: first } of text.matchAll(notations_DIGITS)) {
        const end = first + digits.length;
        // An address, as xxd writes it.
        if (digits.length > 5 && bytes[end] === notations_COLON)
            continue;
        if (NO_PREFIX.test(text.charAt(first - 1)) || isBeside(bytes, first, end))
            continue;
        const negative = bytes[first - 1] === notations_MINUS && !/\w/.test(text.charAt(first - 2));
        numerals.push({ digits, first: negative ? first - 1 : first, end, negative });
    }
    return numerals;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/numbers.js

/** The shortest key, and less than any text of one. */
const numbers_SHORTEST = 60;
/** Words that stand beside the bytes of a list and mean nothing for their values. */
const FILLERS = /^(?:s?byte|d[bc]|u?int8(?:_t)?|tobyte|ubyte|u?char|chr|u8|i8|h|x|u|l)$/i;
/**
 * Hex digits, two a byte, with or without anything between: one run, colons and spaces, `0x30, 0x81`, casts, words of
 * C. A word that is no hex ends a run. A run whose digits may have begun with a stray one is read at both alignments.
 */
function readHex(layer) {
    const { bytes } = layer;
    const layers = [];
    for (const phase of [0, 1]) {
        let writer = new LayerWriter(layer);
        const finish = () => {
            if (writer.length < numbers_SHORTEST) {
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
                writer.write(numbers_digitAt(bytes, at + skip), at, at + skip);
                continue;
            }
            if (length % 2 === 1)
                odd = true;
            const first = at + skip + (length % 2 === 1 ? phase : 0);
            for (let i = first; i + 1 < at + skip + length; i += 2) {
                writer.write((numbers_digitAt(bytes, i) << 4) | numbers_digitAt(bytes, i + 1), i, i + 1);
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
function numbers_digitAt(bytes, at) {
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
    if (length >= numbers_LONG)
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
const numbers_LONG = 100;
function longestDigits(word) {
    const runs = Array.from(word.matchAll(/[0-9a-fA-F]+/g)).sort((a, b) => b[0].length - a[0].length);
    const [longest] = runs;
    return longest === undefined || longest[0].length < numbers_SHORTEST
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
/** What a line of a dump begins with: an address, in gdb with a name, or the index of R. */
const numbers_ADDRESS = String.raw `(?:(?:0x)?[0-9a-fA-F]{4,16}(?: <[^>\n]{1,60}>)?[:-]?|\[\d{1,6}\])`;
/**
 * Lines of dumps: the address, and groups of digits. Two spaces stand in the middle of a line (hexdump -C), or before the
 * characters (xxd), which can look like one more group: so each is read in both ways.
 */
const DUMPS = ['[^\\S\\n]{1,2}', '[^\\S\\n](?![^\\S\\n])'].map((space) => new RegExp(`^[^\\S\\n]*${numbers_ADDRESS}[^\\S\\n]{1,4}((?:(?:0x)?[0-9a-fA-F]{2,32}(?:${space}|-|(?![0-9A-Za-z])))+)`, 'gm'));
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
                writeAt(writer, layer.bytes, at);
            for (let at = last; at >= first; at -= 2)
                writeAt(swapped, layer.bytes, at);
        }
    }
    const layers = [writer, swapped].map((each) => (each.length >= numbers_SHORTEST ? each.finish('hex dump') : undefined));
    return layers.filter((each) => each !== undefined);
}
/** The byte whose two digits stand at `at`. */
function writeAt(writer, bytes, at) {
    writer.write((numbers_digitAt(bytes, at) << 4) | numbers_digitAt(bytes, at + 1), at, at + 1);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/openssl-text.js

/** Both numbers, each on lines of its own, with whatever stands before each line. */
const openssl_text_NUMBERS = /priv:([\s\S]{62,1200}?)pub:(?=([\s\S]{130,3000}))/g;
/** The digits at the end of a line: what a line begins with is none of theirs, even where it tells the time. */
const openssl_text_DIGITS = /(?:[0-9a-f]{2}:)*[0-9a-f]{2}:?[^\S\r\n]*(?=[\r\n]|$)/gi;
/** All on one line. */
const FOLDED = /^\s{0,8}(?:[0-9a-f]{2}[:\s]{0,8}){1,65}/i;
/** A number may begin with a zero. */
const LENGTHS = [31, 33];
const POINT = 65;
/** Keys as `openssl ec -text` prints them: the private number and the point, in hex with colons. */
function findOpenSslText(layer) {
    if (!layer.bytes.includes('priv:'))
        return [];
    const matches = [];
    for (const match of layer.text.matchAll(openssl_text_NUMBERS)) {
        const scalar = openssl_text_digitsOf(match[1]);
        const point = openssl_text_digitsOf(match[2]);
        if (scalar.bytes.length < LENGTHS[0] || scalar.bytes.length > LENGTHS[1])
            continue;
        const reading = readNumbers(scalar.bytes, point.bytes.subarray(0, POINT));
        if (!reading.ok || !reading.proven)
            continue;
        const end = match.index + match[0].length + point.end;
        matches.push({
            kind: 'private-key',
            key: reading.key,
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/base64-kinds.js
/** Letters and digits 2; the other characters of base64, in either alphabet, 1; all else 0. */
const BASE64_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9]/.test(character))
        return 2;
    return /[+/=_-]/.test(character) ? 1 : 0;
});

;// CONCATENATED MODULE: ./build/src/leaks/detect/foreign-lines.js

/** Between the armour of a key, which has a few lines; others stand between them. */
const foreign_lines_BODY = /-{5}BEGIN [A-Z ]{1,40}-{5}[^\n]{0,8}\n([\s\S]{100,8000}?)-{5}END /g;
/** A line that is of the key alone. */
const OWN = /^[^\S\n]*[A-Za-z0-9+/_-]{1,76}={0,2}[^\S\n]*$/gm;
/** Leaves out the lines of a log that another program wrote between those of a key. */
function withoutForeignLines(layer) {
    return Array.from(layer.text.matchAll(foreign_lines_BODY)).flatMap((match) => {
        const [all, body] = match;
        const lines = Array.from(body.matchAll(OWN), ({ 0: line, index }) => ({ line, index }));
        if (lines.length < 2 || lines.length === body.trim().split('\n').length)
            return [];
        const start = match.index + all.indexOf(body);
        return keep(layer, lines.map(({ line, index }) => [start + index, start + index + line.length]), 'single lines');
    });
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/lost-plus.js


/** A key behind its armour, on one line or many. */
const lost_plus_BODY = new RegExp(`-\\s{1,4}(?=${KEY_HEAD})[A-Za-z0-9+/= \\r\\n]{80,400}`, 'g');
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/separators.js


const ARMOUR = 'KEY(?: BLOCK)?-{2,5}';
/** What stands between the words of armour and the key: it stands between all lines, in its place or around it. */
const FIRST = new RegExp(`${ARMOUR}((?:(?!${ARMOUR})[\\s\\S]){1,400}?)(?=${KEY_HEAD})`, 'g');
/** What other readings take off already. */
const PLAIN = /^(?:\s|\\+[nrt]|["',+]|%0[aAdD])*$/;
/** Texts that hold more than so many of them are no files of keys. */
const separators_MOST = 8;
const NAME = 'separated lines';
/** What is left of the characters of base64 alone can be told from the key by the length of its lines only. */
const separators_BASE64 = /^[A-Za-z0-9+/=_-]+$/;
const WIDTHS = [64, 76, 60, 72, 48];
/**
 * Leaves out what stands for line breaks, whatever it is: `` `n `` of PowerShell, `#012` of syslog, an `n` that lost its
 * backslash, or `"},{"type":"text","text":"`. It is learnt from what stands behind the words of armour.
 */
function withoutSeparators(layer) {
    const layers = [];
    const seen = new Set();
    for (const match of layer.text.matchAll(FIRST)) {
        const separator = match[1];
        if (PLAIN.test(separator) || layers.length >= separators_MOST)
            continue;
        if (separators_BASE64.test(separator))
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/stored-lines.js


/** The number of the next page at the start of each page, where a text in SQLite goes on over several. */
const PAGE = /(?<=[ -~\n])\0[\0-\x1f][\s\S]{2}(?=[ -~\n])/g;
/** A text that ends with the number of a page, and one that follows such a number. */
const CONTINUED = /[A-Za-z0-9+/=\n -]{16}(?=\0[\0-\x1f][\s\S]{2})/g;
const NEXT = /\0[\0-\x1f][\s\S]{2}(?=[A-Za-z0-9+/=\n-]{12})/g;
const PAGES = 'pages';
/** No key, escapes included, is longer on one page; no neighbourhood holds more that go on. */
const stored_lines_LONGEST = 1024;
const stored_lines_MOST = 6;
/** A file in the swap file of Vim: its lines, the last one first. */
const REVERSED = /-{5}END [A-Z ]{1,40}-{5}\0(?:[A-Za-z0-9+/=]{1,100}\0){1,40}-{5}BEGIN /g;
/** Between the lines of a text, one string each, as programs hold them; they may begin at even places. */
const NULS = /(?<=[A-Za-z0-9+/=-]{4})\0{1,32}(?=[A-Za-z0-9+/-]{4})/g;
/** Texts as databases, editors and programs store them. */
function storedLines(layer) {
    if (!layer.bytes.includes(0))
        return [];
    return [
        ...leaveOut(layer, PAGE, PAGES),
        ...continued(layer),
        ...turned(layer),
        ...leaveOut(layer, NULS, 'separate strings'),
    ];
}
/** A text of SQLite up to the number of the page on which it goes on, with each that follows such a number. */
function continued(layer) {
    const ends = Array.from(layer.text.matchAll(CONTINUED), ({ index, 0: text }) => index + text.length).slice(0, stored_lines_MOST);
    const starts = Array.from(layer.text.matchAll(NEXT), ({ index, 0: number }) => index + number.length);
    const pairs = ends.flatMap((end) => starts.filter((start) => start !== end + 4).map((start) => [end, start]));
    return pairs.slice(0, stored_lines_MOST).flatMap(([end, start]) => {
        const parts = [
            [Math.max(0, end - stored_lines_LONGEST), end],
            [start, Math.min(layer.bytes.length, start + stored_lines_LONGEST)],
        ];
        return keep(layer, parts, PAGES);
    });
}
function turned(layer) {
    const writer = new LayerWriter(layer);
    for (const { index, 0: lines } of layer.text.matchAll(REVERSED)) {
        let end = index + lines.length;
        while (end > index) {
            const first = Math.max(index, layer.bytes.lastIndexOf(0, end - 1) + 1);
            for (let at = first; at < end; at++)
                writer.write(layer.bytes[at], at, at);
            if (first > 0)
                writer.write(0x0a, first - 1, first - 1);
            end = first - 1;
        }
    }
    const read = writer.finish('reversed lines', true);
    return read === undefined ? [] : [read];
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/words-of-lines.js


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
    const end = words_of_lines_endOfWord(bytes, at, lineEnd);
    return end === at ? undefined : { first: at, end };
}
const EQUALS = 0x3d;
function isOfWord(byte) {
    return byte !== undefined && byte !== EQUALS && BASE64_KINDS[byte] !== 0;
}
/** An equals sign ends a word; what stands before one is a name, unless it is the padding at the end. */
function words_of_lines_endOfWord(bytes, first, lineEnd) {
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
        end = words_of_lines_endOfWord(bytes, first, lineEnd);
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/pieces.js










const SPACED = 'spaced text';
const pieces_BACKSLASH = 0x5c;
const pieces_NEWLINE = 0x0a;
const QUOTES = ['"', "'", '`'];
/** What stands in quotes, without what stands between: in each kind of quotes, and in any of them, as Python chooses. */
function quotedStrings(layer) {
    const kinds = layer.bytes.includes('\\x') ? [...QUOTES, QUOTES.join('')] : QUOTES;
    return kinds.flatMap((quotes) => {
        const strings = stringsIn(layer.bytes, quotes);
        return strings.length < 2 ? [] : keep(layer, strings, 'string pieces');
    });
}
/** What stands in so many objects is no line of a key. */
const OFTEN = 3;
/** Characters of base64, as many as make whole bytes. */
const pieces_BASE64 = /^(?:[A-Za-z0-9+/_-]{4})*[A-Za-z0-9+/_-]{2,4}={0,2}$/;
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
        return text.length % 4 === 0 && counts.get(text) < OFTEN && pieces_BASE64.test(text);
    });
    return kept.length < 2 || kept.length === strings.length ? [] : keep(layer, kept, 'string pieces');
}
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
        for (; close < bytes.length && bytes[close] !== quote && bytes[close] !== pieces_NEWLINE; close++) {
            if (bytes[close] === pieces_BACKSLASH && bytes[close + 1] !== pieces_NEWLINE)
                close++;
        }
        const isString = bytes[close] === quote && close > open + 1;
        if (isString)
            strings.push([open + 1, close]);
        open = next(isString || bytes[close] !== quote ? close + 1 : close);
    }
    return strings;
}
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
/** Leaves out the tags of HTML and XML. */
function withoutTags(layer) {
    return leaveOut(layer, /<!\[CDATA\[|\]\]>|<!--|-->|<\/?[A-Za-z][^<>]{0,300}>/g, 'markup');
}
/** Leaves out comments of C. */
function withoutComments(layer) {
    return leaveOut(layer, /\/\*[^*]{0,300}\*\//g, 'commented text');
}
/** All ways of bringing together what was written in pieces. */
const PIECES = [
    withoutSpace,
    wordsOfLines,
    quotedStrings,
    joinedPieces,
    withoutSeparators,
    withLostPlus,
    storedLines,
    stringsOfObjects,
    withoutLineHeads,
    withoutForeignLines,
];
/** Those for what markup or comments part. */
const MARKUP = [withoutTags, withoutComments];

;// CONCATENATED MODULE: ./build/src/leaks/detect/putty.js


/** The first line of a file, and what stands before it on the line: as much may stand before all others, too. */
const putty_FIRST = /([^\r\n]{0,80})PuTTY-User-Key-File-[23]:[ \t]*ecdsa-sha2-nistp256/g;
const putty_LINE = /[^\r\n]*(?:\r\n?|\n|$)/y;
/** The lines of a file, comment and checksum included, are fewer. */
const MOST_LINES = 16;
/** Keys of P-256 in PuTTY's own format (.ppk), not encrypted, whose point fits. */
function findPutty(layer) {
    if (!layer.bytes.includes('PuTTY-User'))
        return [];
    const matches = [];
    for (const match of layer.text.matchAll(putty_FIRST)) {
        const prefix = match[1].length;
        const first = match.index + prefix;
        for (const length of prefix === 0 ? [0] : [prefix, 0]) {
            const file = readFile(linesAfter(layer.text, first, length));
            if (file === undefined)
                continue;
            const { reading, end } = file;
            if (!reading.ok || !reading.proven)
                continue;
            matches.push({ kind: 'private-key', key: reading.key, proven: true, form: 'PuTTY key', first, end });
            break;
        }
    }
    return matches;
}
function readFile(lines) {
    if (!lines.some(({ line }) => /^Encryption:\s*none/.test(line)))
        return undefined;
    const open = blockOf(lines, 'Public');
    const secret = blockOf(lines, 'Private');
    const reader = new SshReader(open.bytes, 0);
    reader.string();
    reader.string();
    const point = reader.string();
    const number = new SshReader(secret.bytes, 0).string();
    if (point === undefined || number === undefined)
        return undefined;
    return { reading: readNumbers(number, point), end: secret.end };
}
function linesAfter(text, start, prefix) {
    const lines = [];
    putty_LINE.lastIndex = start;
    while (lines.length < MOST_LINES && putty_LINE.lastIndex < text.length) {
        const line = putty_LINE.exec(text)[0];
        const end = putty_LINE.lastIndex;
        lines.push({ line: lines.length === 0 ? line : line.slice(prefix), end });
    }
    return lines;
}
/** The lines that `Public-Lines: 3` announces. */
function blockOf(lines, half) {
    const head = lines.findIndex(({ line }) => line.startsWith(`${half}-Lines:`));
    const count = Number.parseInt(lines[head]?.line.slice(half.length + '-Lines:'.length) ?? '', 10);
    const block = head < 0 || Number.isNaN(count) ? [] : lines.slice(head + 1, head + 1 + count);
    return {
        bytes: Buffer.from(block.map(({ line }) => line.trim()).join(''), 'base64'),
        end: block.at(-1)?.end ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/tokens.js
/** Of the App Store Connect API and of the Enterprise Program API (Apple, "Generating tokens for API requests"). */
const AUDIENCES = ['appstoreconnect-v1', 'apple-developer-enterprise-v1'];
/** Three parts in base64url; the signature of ES256 is of 64 bytes. */
const TOKEN = /(e[wy][A-Za-z0-9_-]{8,4096})\.(e[wy][A-Za-z0-9_-]{8,16384})\.[A-Za-z0-9_-]{86}(?![A-Za-z0-9_-])/g;
/** Tokens for App Store Connect that expire after `now`. */
function findTokens(layer, now) {
    const matches = [];
    if (!layer.bytes.includes('.ey') && !layer.bytes.includes('.ew'))
        return matches;
    for (const match of layer.text.matchAll(TOKEN)) {
        const header = parse(match[1]);
        const claims = parse(match[2]);
        if (header === undefined || claims === undefined || !isFor(claims.aud) || typeof claims.exp !== 'number')
            continue;
        if (claims.exp * 1000 <= now.getTime())
            continue;
        const end = match.index + match[0].length;
        matches.push({ kind: 'token', key: undefined, proven: false, form: 'token', first: match.index, end });
    }
    return matches;
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/uuencode.js

/** So many bytes stand in a full line, in four characters for three each (POSIX, uuencode). */
const FULL = 45;
const CHARACTERS = 60;
const LETTER_OF_FULL = 'M'.charCodeAt(0);
/** Full lines, whatever stands before them, with the letter of their length. */
const uuencode_FULL_LINE = /M[ -`]{60}[ \t\r]*$/gm;
/** Lines as uuencode writes them, after the same prefix each. */
function readUuencode(layer, worth) {
    const { text } = layer;
    const layers = [];
    let done = 0;
    for (const { index } of text.matchAll(uuencode_FULL_LINE)) {
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
        if (read !== undefined && worth(read.bytes))
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/wide.js

/** Fewer zero bytes than this are no text of UTF-16. */
const wide_FEWEST = 40;
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
    if (zeros < wide_FEWEST)
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
            if (writer.length >= wide_FEWEST)
                layers.push(writer.finish('UTF-16'));
        }
    }
    return layers.filter((each) => each !== undefined);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/explore.js























const explore_BASE64 = { reading: readBase64, bits: WAY.base64, kind: 'decoding' };
const WAYS = [
    explore_BASE64,
    { reading: readBase32, bits: WAY.base32, kind: 'decoding' },
    { reading: readCompressed, bits: WAY.compressed, kind: 'decoding' },
    { reading: readHex, bits: WAY.hex, kind: 'decoding' },
    { reading: readWide, bits: WAY.wide, kind: 'decoding' },
    { reading: readDump, bits: WAY.hex, kind: 'decoding' },
    { reading: readNotations, bits: WAY.decimals, kind: 'decoding' },
    { reading: readGitPatch, bits: WAY.gitPatch, kind: 'decoding' },
    { reading: readUuencode, bits: WAY.uuencode, kind: 'decoding' },
    { reading: readCharacters, bits: WAY.characters, kind: 'decoding' },
    { reading: STRING_ESCAPES, bits: WAY.backslash, kind: 'escapes' },
    { reading: NUMBERED_ESCAPES, bits: WAY.backslash, kind: 'escapes' },
    { reading: READ_PERCENT, bits: WAY.percent, kind: 'escapes' },
    { reading: READ_ENTITIES, bits: WAY.entities, kind: 'escapes' },
    { reading: MIXED_ESCAPES, bits: WAY.backslash | WAY.percent | WAY.entities, kind: 'escapes' },
    { reading: READ_QUOTED_PRINTABLE, bits: WAY.quotedPrintable, kind: 'escapes' },
    { reading: READ_UTF8, bits: WAY.utf8, kind: 'escapes' },
    { reading: readGroups, bits: WAY.pieces, kind: 'pieces' },
    { reading: withoutMarks, bits: WAY.pieces, kind: 'escapes' },
    ...PIECES.map((reading) => ({ reading, bits: WAY.pieces, kind: 'pieces' })),
    ...MARKUP.map((reading) => ({ reading, bits: WAY.markup, kind: 'pieces' })),
];
/** What was brought together from pieces is not taken to pieces once more; only this may still be done about it. */
const AFTER_PIECES = [STRING_ESCAPES, NUMBERED_ESCAPES, withoutSpace];
/** So many escapes or pieces may have to be undone before more than the words of armour comes to light. */
const WORDS_DEPTH = 2;
/** All that can be found in a layer as it is. */
const FINDERS = [
    findDer,
    findJwk,
    findTokens,
    findOpenSsh,
    findOpenSslText,
    findPutty,
    findKeyNumbers,
    findBareNumbers,
];
/** Encodings, one in the other, that are taken off. */
const DEPTH = 7;
/** Bytes of layers that are looked at for each byte of the content, and for any content: what bounds the work. */
const WORK_PER_BYTE = 40;
const LEAST_WORK = 250_000;
/**
 * Looks for keys and tokens in a part of the content, taking encodings off in every way that fits, the fewest first. A
 * layer is followed only when it still holds something of a key; every key is proven by reading it.
 */
function explore(triggers, content, from, to, now) {
    const root = { layer: bareLayer(content, from, to), depth: 0, words: true, last: undefined, clues: undefined };
    const found = [];
    const known = new Known(from, to);
    const seen = new Set();
    const queue = [root];
    let work = LEAST_WORK + WORK_PER_BYTE * (to - from);
    const examine = (layer) => {
        for (const find of FINDERS) {
            for (const match of find(layer, now)) {
                found.push({ match, layer });
                known.add(layer, match.first, match.end);
            }
        }
        for (const [first, end] of findHarmless(layer))
            known.add(layer, first, end);
    };
    const neighbourhoods = (step) => {
        const { layer, words, depth } = step;
        if (depth === DEPTH)
            return [];
        step.clues ??= triggers.cluesOf(layer);
        return neighbourhoodsOf(layer, step.clues, words, (index) => known.has(layer, index));
    };
    const follow = (step, neighbourhood, ways) => {
        const { from, to } = neighbourhood;
        const isWhole = from === 0 && to === step.layer.bytes.length;
        const part = isWhole ? step : { ...step, layer: sliceOf(step.layer, from, to), clues: undefined };
        let { ways: open } = neighbourhood;
        for (const way of ways) {
            if ((way.bits & open) === 0 || !mayFollow(step, way))
                continue;
            const before = known.count;
            for (const layer of way.reading(part.layer, triggers.isWorth)) {
                work -= layer.bytes.length;
                const id = `${startOf(layer, 0)} ${layer.text}`;
                if (seen.has(id))
                    continue;
                seen.add(id);
                examine(layer);
                const words = way.kind !== 'decoding' && step.depth < WORDS_DEPTH;
                const next = { layer, depth: step.depth + 1, words, last: way, clues: undefined };
                queue.push(next);
                // What comes to light at once need not be looked for in all other ways.
                if (way.kind !== 'decoding')
                    for (const each of neighbourhoods(next))
                        follow(next, each, [explore_BASE64]);
            }
            // What was found may have been all that this layer holds.
            if (known.count > before)
                open = neighbourhoods(part).reduce((all, each) => all | each.ways, 0);
        }
    };
    examine(root.layer);
    for (let next = 0; next < queue.length && work > 0; next++) {
        const step = queue[next];
        for (const neighbourhood of neighbourhoods(step))
            follow(step, neighbourhood, WAYS);
    }
    return found;
}
/** Leaves out what leads to the same texts by other ways: else these would be as many as the orders of all readings. */
function mayFollow({ last }, way) {
    if (last === undefined || last.kind === 'decoding' || way.kind === 'decoding')
        return true;
    if (last.kind === 'pieces')
        return AFTER_PIECES.includes(way.reading);
    if (way.kind === 'pieces' || way === last)
        return true;
    return way.reading === MIXED_ESCAPES || way.reading === withoutMarks || RARE_ESCAPES.includes(way.reading);
}
/** The places of a part of the content that are accounted for. */
class Known {
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/explored.js

/** Parts that are remembered; each takes about 200 bytes. */
const explored_MOST = 20_000;
/**
 * Remembers what was found in parts of contents that were looked at closely: most versions of a file have most of it in
 * common. Kept are digests of the parts and what was told of them, and none of their bytes.
 */
class Explored {
    #known = new Map();
    /**
     * What `explore` finds in the part between two offsets of a content, with places as there.
     * @param explore must go by the bytes of the part alone
     */
    in(content, from, to, explore) {
        const digest = (0,external_node_crypto_.createHash)('sha256').update(content.subarray(from, to)).digest('base64');
        const known = this.#known.get(digest);
        if (known !== undefined)
            return moved(known, from);
        const found = explore();
        if (this.#known.size === explored_MOST)
            this.#known.clear();
        this.#known.set(digest, moved(found, -from));
        return found;
    }
}
function moved(detections, by) {
    return detections.map((detection) => ({ ...detection, start: detection.start + by, end: detection.end + by }));
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

// EXTERNAL MODULE: ./build/src/leaks/archive/kinds.js
var kinds = __webpack_require__(712);
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
        way: isHex ? WAY.hex : WAY.base64,
    }));
    if (isHex)
        return decoded;
    for (const alphabet of base32Alphabets(bytes, start, Math.max(firstEnd, end - LINE))) {
        const run = bytes.subarray(start, end);
        for (const phase of phases(BASE32_PHASES))
            decoded.push({ decoded: decodeBase32(run, alphabet, phase), way: WAY.base32 });
    }
    return decoded;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/dense-runs.js







/** Shorter runs hold no key under two encodings, and none under base32. */
const dense_runs_SHORTEST = 107;
/** Between two lines of one run: a line break and an indentation. */
const LONGEST_GAP = 64;
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
    searchRuns(look, bytes, 0, bytes.length, look.places(bytes, 0, bytes.length).runs, dense_runs_DEPTH, visitor);
}
function visit(look, bytes, from, to, depth, visitor) {
    const { literals, runs } = look.places(bytes, from, to);
    for (const at of literals)
        visitor.place(at);
    searchRuns(look, bytes, from, to, runs, depth, visitor);
}
function searchRuns(look, bytes, from, to, runs, depth, visitor) {
    let numbersEnd = from;
    let denseEnd = from;
    for (const run of runs) {
        // Around hex there may stand numbers, too: it is looked at in both ways.
        if (run.numbersEnd !== undefined && run.at >= numbersEnd)
            numbersEnd = searchNumbers(bytes, from, to, run.at, run.numbersEnd, visitor);
        if (run.base64End !== undefined && run.at >= denseEnd)
            denseEnd = searchDense(look, bytes, from, to, run.at, run.base64End, depth, visitor);
    }
}
/** @returns where the numbers end that stand around `probe`, or 0 where they are too few */
function searchNumbers(bytes, from, to, probe, seen, visitor) {
    const end = endOfRun(NUMBERS, bytes, seen, to);
    const start = startOfRun(NUMBERS, bytes, probe, from);
    if (end - start < SHORTEST_NUMBERS)
        return 0;
    searchNumerals(bytes, start, end, visitor);
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
    if (finish - begin < dense_runs_SHORTEST)
        return 0;
    const run = { start: begin, firstEnd: endOfRun(BASE64, bytes, begin, to), end: finish, lowest: from };
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
    if (isCompressed(decoded)) {
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
        for (const at of look.places(decoded, 0, decoded.length).literals)
            visitor.place(at);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/prepared.js


const preparedTables = () => Tables.from((0,external_node_zlib_.inflateRawSync)(Buffer.from(STORED, 'base64')));
const STORED = '1H1pbxxXlmV2dQFTFjC/YdKyadVUp9zBZGaSkpqD5qrNkkVxkSWwMeYma6El2SVbtIH5Mg30lwHqR1V9r980LyIzI95yl3NfBOXuaFTb5pYRL967y7nnnttz12jzp5XJ+sKk/PfDi2FR/rOLq9hdLa4O+lfr//51oejt9N77P/P47sFa/HsPd17fjb//7Ml4el/Pe2Pqswb98dLFxlZfup+nwxs/xV+79uj6cLR8fXxY/Hr45OHPx0Vxa6sYDsnPiK/R8cLkh97t6d+5fW3ArsOt4gvue+XnJ1981LvOfubK6ob5Rez3tuf/enhRJO/38GLxufvf9kHvrnum69U+KK/bvV3+2ccLw97D3h73/cXFonoXk+P+5GJyFKzNtUH/2q2lLz6Lf2fS3GZyXVkpBsujrSXzHrw4Obv356fJGt9aXGT/1pV+n13/Zs3G5O+/6Z0H/z0sXtTP/vm1O6PynxtbzdeK5WGy//3rKrU/lGtw5ZPF3DM7OV6t3/9lXtQ9jtxnn7/ZU5+3cBe554rlvjNfn1Df6wPvdLQyCM6WO2sn5T/Pet8EP3ey9Phn7m88W9p+62xIcdDbSr+51Kvev7v+5s5E/+DgWbAGk7vn1V74sj95Dr2r7ReDsxeDvrOIm9FznAzc33D/214e3+q7WznvLfeW//TX/7gz6d0hbGdq82/vvn43//dXxTq5R4v7q8XD4njpdHKy3PX++NLZc/HZ16d2amV0Vv2z+HW16G307Pt+z3kk8NpwBq9a3+XVyj+MxqvkXt10f/Lew9ehIfCundf33gTPsvZiMFpZ2Bit9Kv99/3DX06fXPx8UvpOZ2YGvg3RruHyJLgn9/uffPXkIPF76PV979Rmb5mzWS31/uKzat16N8rF3BovHQb3dfLjz6tT49q7qGzf+k/BOXCumfWjzlXtT/fF6sSdv1e16zv/6nijV33s7I/0vs5di/L8aD9za2av3Y/+rf693n/An+HsVx3DbL79ro6D2OtObyHnWY7Pz+vzLdrE7Z9W6r1w8Op4eua2JqPlQRMjFb36Z/jzPElsyNd3N2/Wf2IWc/3H4U/s/vmw9eGpFD+96H3l9sirL44ODgJ7SBsQZxHna35y9snkzuHFYbG0XJw4O4JeZ7U9752/C/3Wl/2Nrfdn/7M/+Obfgpj0wpnlk96T9rH1/cPqPr8kbLfuNwb9X/rvjlrdwFGvPmOWyz1/tR533h1V55XY/7Wt83OH+Irzhle7W+/cr1Z/e1zal7mj/b9/rQ7faHwTi6MWp0Z+sj/oP+6tJ99eWZn0t90nXF8cDk/Opmej/Hdn8snn8S/fJvD281YSdC8tFfVepeL3ZG2Ke9VZur977hk+IRZT9tDXj3Ye1MuzNLrFx9obVdAzXFqqz8VvcZXnDvm58VFj2+LrXplmrjgrYbhGy30xb5w81/14cWsU+LjS/1M/9+n482qNHyrhy2iW1/dez4KX4CyukbHy9HvbcMyRe/3iXpTLtRa39aOTXOfO1k/WpvFDmU9WfvbwcOieKXn3xcVoZXQ8mFQ5R5kLrwWLRgTq1fOnf+fWIz7+KK/13mTuVsaLC3/08m/V4K+5rXZ3d1gbrmERxkZXb1+t3ofbDuzeXotwi/OtY8jmre8/OQhymKP9xoB67+qfi8Gnj4uHm73vpmtW5h8uPKwwgDLb8HKtJA53eEBtY/qjlSqvansNJ5tLo+WbY+e/1b26WIxa7ecrflz7fe8tmasL/orNBb45rUGPDyffszkDH1cNS4gDsnetL2cPb0ymtn00HphxiQYXnMYudQz3+tqguO+wQdYWHX3izlCAG2Zd4bnv9alcZdwTn8v5P3YfjZfwPE3w/2Lee3v3Qe1bN778Zzz2exhiBCuT0UqdO0Sxi/M56X5aa2LdJAaf2d+8B57mDi61C/BAB5HV91D6iDpHfLloPiPTuOnkrIqNaHM/9c9Hoc1F8TcXYVZ5Ye3/RylGfegcE/G1BPA83toO3+kujmk83t2/V8d0DpCeOJ/3cJpKC/HGkuzTousgwjerO6TO7NHt9/Mj66VafP6w24Bs5z/wfmvgDuCz8dNqjea+ntt/2+5t0wvVe3zkfOX8LJX4/8LGcMFiR9+9fJCV/7S9JP8PXX/r/UU6v892H7927+Z1gmsWB3ccnrh2e//9FMMp8f/aPj+pN4WzX6SdcPm/mm/ubux9NhqN1fM2cXWXheHwUe4SDK7eF/10lc8p6/f44Ankj0r7MTq+OfnizsbWiEgn3vrYFI9VVPbl/ttnUzxouymUlNhhmIMslPHQl8Hv/6VHnvHl8XQvOZjp3Nks0s482Hq4vrP3rLYryFoOHPbRxV7/X2uL35K+yMfbXjV+YzTuDyn8f+Tbn9n7u7PzJsuPqHDc+p+hnJvCr0brN9V804Wx0PlnyqS2OHceo3r1j52nd+/H39/YavLoq4/3H47Wf1oZnTZf8zHhW7vN+9p2Rn84ugHn2BX+OnK/st6fODtBrsNobK+XsfZotu8dLk/mK0cgPLD//ucg/3Olx76LeybFWjHZdEWhnGspqpXub99jz2gZ5755+Gttf6/dn9aqb6//8gPmc/S4dsE9UF68S8TgM/y/sXH0nt/YSuO1+Hrq6nFB/LLzawrqUc/MvNtil89TAtxr2CPx9T8trFR/mOI9xPh/MfpQ19fjuo6H//+t1+8FZ7L42oBhZ8bvJf7/5Mm56oOp+Lkok6y4prU4yy9OHKqO7BuHJ5R8jwljM/2c4connyS1X+e2ms9fJIDechu6mzdv6Fnsj2CQzv9eaWujSP6IclHYlnZtPD6Y1ub8c+kM48AZk+Irfr/FtuN//L8/lIdLzmm+ahxO6f+3yxjJYQ8UrhTa/v5wXgNIv3dzWNqavssfshb62DMIF2m9a36upfhtmmM26+Hj+m0vh6ltFEfFR+Fu8PCK82UzTMF/zulm743nsX3xNW9DkRoH5/udPfhybj+Kr5jPcLGwoyNNf39EkCHKex8e9b/e317qL4/7fzocFjsHj7dP7tx757KiIGacYYpLlP28s/5rUDh3uf5RGb+fHbyr97b72vM7o6KMh8hccuCAscXlEblf9121s7xerr20g+cenuet3TRuvuq8ibu+eXZe1XrR+pvJRD736i7XZbztliOwYDWshi9y8mb9l/rrzshW+esPzzrJSdwrC/KLbx4/1Ouobs85CuBnbm2rercr8dQxMGK/S+xdOyf3bu+q+6DkXXx49o3OKah5C43/Lu/B5f/Jsx66jfPy7ncVp2I7xYYcz66xt2X8Prj6+mp5XuZxf/D8+y40WO+tOzMBxy8l/o/+LFN/DT7r8axU05/xAycu1zggzATF/yvxf0czW3y28Pm3c7jVj3MmP6W+yfH/yP2zMpFtZF1LfNXbX/tua0pCRTDCre0aFCvrYYvFuH/yw4sE7wm5VoNsvzL3/3/64rMmpv/gQFimhqJd/+1PBAfHxW9ljr/oYwVlkT601bfcp46eXKyThCZXdv9iXtso9yCFTYW4x20WQ5o4vCeqXzT3NcePFPsp8ai8+q2al705f43zPH7o1XX+OH7/qSgCOzWv9c/zh3VXCBxOTusz4SA01W6vHz2p/8Yzxz2W+H/FRhNjvnr7cn+0cr3KyUcrN+vc/MG8RHHHZZBITLv3WRpHvHOlf6aeN3EO865zVxOHrgQ4FRiDb6ztNPyl9d69kZL7o/XE0YwLmcQgb/d3Sv7fLH6vuVYc/r/FlNhO5/e50ys2F0Z1DL48Olvafjb1O9vRs+wBNf2Y/yf+7NosZpidHxdu3zn9/uDPT1xFIr7+4NmIcv86lKk8/32EO9PFVXKEuO9tTjaWy5wpeQ9fNzVRZyurNf7x55vB3/mEsAnvbx8c/OmQ57LH13czW+84PWE8tOAYmQ3+omPwLveLv/b9u9cwl3a880Qklvr2cbLd7JPh0++rNXgdhcyBPS2mPn37/KgGyU4cUdrHBCT7NxmmHBLr9eHpnftHr2+w61HWGPx7fn32ix1rIOOhhcDvLd0bVobVbR2S93p4IeStwPXw4aYJR5/jW/fOvn/rjOlieY7neGTA/3vf+wGxfxomEFxe7WvfyGtO+SxLon9zr1f1zSMXVznqSrjXHL7tamXbRZG+lxJTOth/8KHvemFU3M3Ht0r7f2/nqwoPPXhR74N7Ht+IecaSl34i1cB//Pnsyy2CgzZyPOw3j/dbLfKjn/bI/iL3/P7aVxjkdxvfPS22DgsJ/z9yPoqMH+c24smLH7c8rL7cf6+i+pzms+E4fK+p1R8ynOfFjT3SiZ6cBX4zxQeO3PL/9DzpIZkM07rml/0pL6KxB4555vykS9PEPcbhEuX1q7PNc5zcP8OnChchiV3XXyXxKL/hp7n1jvd+OJs3zZ+aNbzyyfXAhrhUoT6Tt298SOp5Xz15XNs8JH8fjW5Am+bV+WIdH/r8v5LgRf383V9fmeOZV87xdxrrlDyijOtF5cG/7pV9gK9O3iS8/gOXid8/+6XiUDraZVPjdf2ECydDW8/DQu+k7EW9sbPPBqVxPra7/zCpcya20XuvlK933P9vqTyumFFxt8Z/3lsX+oS8vU3WWeY4iX+uD4uvktzn0BHuJN5aVpxB8P8eh302pH3w61tSW0Yc646Oaa42GtNPZn2tZW9AsSFjK/UjnB0WZXzx5PFBkmQcrO2ReKLjvzy6YLgpSP9QEq+7evs911WKXvP+I1fj+eTmux9fuvzY3C8851ysH2ztP/1m/cNA6JVtfc34fxtbTN1m5frG01d3s/tZL+Py+/9KbvkM/18qe1uKE2xvBfvCBeH+fz+5ePbgzuFh4iwHka+Oah+m8+3bu0G/uFhbGFW50uHFSMT9Ta/2waor0i7VMWDxyq3NaZi47W01PLLa9z1+XZ+3va1/quzws2/ufZjHNtRnDfqjTfdZYt/XsWtgS/LQiWtFvz46LV4dFt+Pz586mNIhXQ2OJV3PF8ZHuzPIrH9tl62hf1bcYrli7vP/LfnikCfvbK3Kz0he203vxytnMIkc8Nj9b/3YAanPr49rvLDG06h3u+D2ydPeS+77S4tTDOSoP3ruzkjYx3kxXrsobiW5wVjgLF1ZGQ6K0YaZ1DTo//F4vHGW9F/cWl5k8zckd3PnhHwPFxHntF+Maiy5+Kz41+prS5vT4h0QP40nV6H6Vxib5PMKjlbDd3VZlwtHknt8vjo+Ol8/SgG92P5y+dJwyVmyZr2t73RrEJ6ts9Wp7dqO6j8nhB2p12/4zkWrF8W+a5JJnfPsDzkUwu2f5w8+HASx3/sHr6r41GHfEGbfL8ZrxdLpi5i/fzZYOnX1UFflHq8tLrp9vu5+wvFS/vaX1cPDXgq5OtuZrNmTo6IO5nbuvqD7/7dWi3vnT4dH46M8sqFwfensufT9tetTf3UyOqk+u3jl6gPDtH4BEL3gfOj1LL5dWh1V+6JYpX3ld44Jsbl7zoqZlBoRIXdj+8XWwtLmljMM5X+/vDu5e/vgl6/cXt52/9vsj45re6Fdw6WjqE4zOj11fyz3PbxxhApTfin0bx/tTPtRR45M49L0zaII37ELXaf7aKX8AWcPzn4M8D/nR5M80fNxVZy7tjraLs9ffe7f3Tsb+lifp4Vjvdz5+Ud1O02+qDiVf/nirOZW3un93aBX0+yp87X3+n52Ogo5z7I3PBfzWz82rPfW+Kfq/W04P+yy32ZRKVGR9Dwn6953+UnT/79ZxVwu7WP/1h1HoCHipzpvKOMXt0eKB3fOdY0Hr0enjFFPzpxtHC4uFWcG7mSj59KL/daX7iyX7/LR59c+jWKfoxe9H1vbRwd1VmfBrSvEZ43jr/cnL9pxD9fz9l35/BVGuPULie36/pvz5dO8IKwdfnj667352an0ReZ75m///tfqb90E85qH01i5zOuott1yp5T81cGV5eH8bAzcvzq7ouaof/E5EMzl2675dWN0Vu/VXSJ+j6+T/dNqbX98fK7GUjP/L67N+nrTp9Zf5uv6gz8eV37maDL1yb/VxeGlkm1L1rAMqVw/tymmVWIWF6+pcZ2zX0FNpvTf1M/963CvWuPXDV2BdosL42nsVsaA6VljfWFpIy7/PW1slbnKY0FnjqfjLjpfMb3/Mkaq/ulEXFxcnTzTxtbS5vPB+MhBtlec97/nGKJ+PEXGFNTzu3cjx4quR9axkKp//fzBTHehvE5pfnnMnT3a/abuGXDPFvxO/+puFQvNn5W855kPrT/23jFko9/uvw7W7B0Ru5a29VNHbKtsy+1prOXSixeO6FHZmrld5/JPl4fUduus32BCba7xxMUhNx1242FMfP//civ824FCjd39QOcM/hqg1+7tG7WN/vXZrhnndP7/GHn+Ti6Xv66MjiqAvhjY4456nQ6LAA/rX3t1rdjicdMKP4pww6zraUgyC96pUrfw/B+7j/ojl4u3vCj/H8QCjuxZ+69PP8V7YM9DG1TaxLrXZj8k7pLY1g2qiTvNWczX0Jm+EjeLcrvCw8h8rOj4TVN7tVyHszPC9oRPbW6CfTn8jeReR4nh3P9Pz+FiGjdQfslxiBMfs/fkXRizGTCNjWfD2g4MHB59NBg9P5rp0wrxhsl23Et9Nblff9hbXP95Fj+T/f/roR6F413W+bLkt8pY+8X9k+qh5vELFyPN66wpAFMe/dOlG2sfqs9x+P+moyEtzPcIch0sNj3vHze2pZ8VvlbTXnC/bnK+fbrlznri33aKhxcuT9i+fTCscnCH/9f25MHFg5o/ztkv56dUXPnb4l8+L0bHan/W0cLouYOKsnlrg6tvRV6Zs/F8jXp12t/05wMnWwXFKFcHz2+WWOwXTvw3TYvuOraMbrympBZH95i+pzfN+3H1heA+lhZGp+/fNv0v00NOE29cTFb5MgczveJ68vYPzu/tFO9Yozm4ukX0/2fUqIjr+tVvv5Xi3ZnfqPdb4bAQyhc5Sp3//n5X/d7jRcY4tLt2F1+b+v8dfvXf61ztpp5zoXFsiVHkxblNnN6kL80Wcy1syYb18+i9By9dt3bhbEXzNUfzrv+m/75uO0OzNtmGz7HDXxdKHeNtl3gMo/yovv/r3dWv5/uey1dKPiFyvT4P+6YWx8v9skehWBmu5fIJ37pPD/zR622W21S+043FH+t92b+2VdWqfS0pube0icX4/WamtszwLKJesBLGqhxOUbggUfUVrh4XnLe9cz4ADGwGnYoVBZ+nrLl8tP6PR3QDxJ2FKTbl8EvSx/iY5/aLZzWONVxao3mG/977q0Niw9j5ka3/Pyd/dPj/5tE+7xc8/5c8Z9nq70x1uKdcf/DMPkO9O4vF4qKL1zbXbjJ7Y7nJGajab9/3WwwA5UIM6F6ijVPV8yXsOva/7TAQfu6EMLvAjO3Vtbkohxw4W1JyK3nMk/DfE8XoPW3ilTLeraS9XV+5/07Jd15hIYxfuDladyWDQoztZL3jxlYS9a47C4Lmkadn4tajjoNvjLY6w8nL2rHzJ+00nVtT+dwSzXpvXLgfnm9XK3Muu1rD4pHMkdtSahzO95M+vop7l6bFXlan5az3Q81HYvqcTs5GK4/3X2y489l3kPLS3a332yfD/ffuvQfre8UFY2V4FPObprzxX4I4sOR7uPh9Y+/Ns7rm6c7hUfGv337O5dADh4udTmhuxc+zvreN4pf8ONbTtKhzwJvT/n+K9x7W3+jZB+a6Cye009hIsP+/yYuPvnlY5+ZzG+vnqO3y7xDjPd//RS9efNabuLj3/ZzH7f69rvE4+/1/cutZS945OSh0XGzkwqr3bpAS+qylcLrz31V+UtpVt8bJPi998FyD4oigVtzy6oUufv/d4Oqrq+UaHk2eT/nYk2sNvlbaDjcEyMUGsEaLw//hXNPVX6m9FmDRcyi0v7xYnYM1h3m4tleK/5fETGXNyIUaV/b++O2nVf1wau9rW1XWlNH+ieKObCMdvWtqX4e9uxsbP8D9/8+evKj3a+lPi1HR13pC1gZ8nVDnqE3XaWVyq/GZd1z68kEAYoXr76u/+4fki497e2UetTj2fHukV+tM9a3SB20t/kDWxEveyMpobQpUfpeS9/oOmwpxj2k9jgwVbsZ8V++/Z/Gti//F9/tI4FEh9dt6P7927c9wEJECpu78V/zkYdTnVPJq/ZylcP5o7NX9JZ5ADfkuNXO5yp6xCC8MzlfJNazjTufzzq5Pc5azm03u4tCEOQkXIq0VTmCSiA++954rsC2lNPRjV3GPecrjyb/8M/J5d33+kuNs3pBLTeG+Ea7t63Q8v7nz3dr8GfpMn5rb9/UzzvH61G/MwvXt3vrw03+q16xw3EvXLln51cdRunvPaycX6i1w3lnHDKu9ioPnwu2F46X187dEmv331X+sbYTbv1duOM9UzgYrGxs/Rhy8tMnnAmvjtfHg2tukV+DRYVHbYDdio7KVcc5F1Svv7e28Ht05hGOxua1fX3sZ3uOWN0doUQelTs5SzIDjdJF71g0SkOPL+/X9FY7nXN/a8fZUvyBqidvb+qJpkpqBUffW9+qYz0F4Lyr+h2z/Kp/klHqzehoDfM7hpPv75+whKOMi5wPqOPjnjjqcHP4f2KyXa5Oq5u3kzEh/68YetZrFsH7qRt2ZsIdpfv5hpyi7Ul46OGyh752HGr/fc0cWqCur79S/Fpp9Xc5oa3O5+FD0bxJPoD4DA8ffj7G3qv9/vHaH8P8lX+psf7zfd70w6v1FNa69u9N6x/HWRY0V+nwj6rqyvDg4W1g6dTaUzVEe/e/h+ICI+7dXx2ubO0vZcWMFA13f/zPd/x/EFtWLLH3r0mGx6fB/Fncr8Ym/r/5DGj96Pbw+Vl9iT7ejMLWr/v+Nh02dyEk9kOD56cZZOHiywb39PZNqODiuxtmPh0l8WkS9ATOecqRT6JIv5yed8oFYI92crLF5ZCniVjyY5i9+bVnjIsTX+UHTg6IfSJddR706+9tv2BzD+ZT6PZc5W5IrzK5v7k717oP34nSHvPxdtT+LsxmV2vX94pNm73l545xXm7yDtR2I5xrEoOvrRGNS/kXFAVAcUnnwnRIL2Xz59cuExLrtKuMXTpBthpfUxvq5S3xLrobpw84cdlysFucbO3Vsn8Yb4fyR/f0LUcDK2f/BopuD2Pz8YuLrS+6/k3FI7Pi8R7Cs70h9QvXFaGQ6uHuKp3q1oXi2zrQP97Ao6eqdYr2D1Dc/8Wm1THKj9RfPSwNxHZrjaj8CY/qj69NcqizPSFzDEF8rTkvu2Zv9VDO8f3+L5A2X/BeOm+LwL9OslXkc+czgc1z/UbWPSyzq+7PheOumnYsxx7a+2y0OylnHA7fXLy1ZGk4xda53e+v60uapp5n7n+Fy/X9TvvnqaL20fzMcZrPC88/s/f/l7NHAX2wXz8p+JIJXw9parfed6J+Z5Uu/qwgxFSlGvaY/W/7TqXhXVxNMTb9T/nf5Pf/vzX+ruea/3ev9vvruH9z/fs9+Xvjb4X81vxX+Pv888yfwP6N5rvAn07/ZPIv/VPHvNc+XfnrzPem54q80n9rcCfVb1CpqK6J/V/sd6u3xO4B/Uv9th2vYvCP/Tcy/Un469QT+z8zfs/++46dI7/sPwrvU1rD87+lZkPYD99V451O70X/G31enKD1r4b6Q7kXaB+lepdY/3KXUuaFPmn4XzRvmV4za/dLn0BZnvvfK1dTO5fQvpLsv/onyqbl7i/cj/1Txbkb2o2QHtb8gfX++t/mz0/iG6UrGlou6V8oqU/epvxP6J7hPlvwD9bQ5l/7Z/Buh75GzoNITh1/TPBASD2g7jHuzlLXln5f3eKlNSZ97foL4E+9/L957acSArtbUIlt9rbQyvL3KPeV8lILZ6PgTNA9D71Z5h2O2TjvF9J1r96KvQhqbydZCimlpL8Gd2vT36M/1PY3N36dRXPrplO9tdhC3j0uPGMcRXJbQjbXlYtc0mvf3//QutPiV+hofi2M7nnqGab7En5t4v6SnNH6S6VvQokzM3nH7K71jPOeU94Lk7a3xDJcfNusef597x2lMhz1rHElKTyHFjfwZDr0ltkqWddNPiu6J09+kz6BfyPHPqv+36X2PIgXpXYZRghZZUntAiiPk7N0eSeThAXEkRP7W72hMh96V8Tog+1b2x1y+110MxONQNGIm/Xf6G/RXpv83zzzjlZrbwLl/onZYuPe1FWrWsvy52MayhVLhDfAWpTnDiF/n7cQ8l0Yyfj5j4OKk6V+OkS0qWph+p8nv5VgTsZpppkRlJPzZoHZg6N3bRISxHcJ8j/8Z/q4O92mYbfAoUvhO4/2J2EfOX/vfb/CW+LTRUUl8v03EgKAe1E6NsTX+7dminjlSqOWa87/sIze4/2n2cmPJwjiqHdrc3BllxdLdZ8nb6E+UsqrYXjbWbv795uvSe0Ny3PhE+J+I21NLXCpFTdMMzt/hlh1i/2wp74qzIsru+WtAn+gUp/X/jg0xDddFRvpidNzyTvn8mj8JfoTHx2RxJihhcNI54bD7FLXz/0Iay/P20H+bFtysHY7QRAFprCBhufH35n4sjaXi7DaODv6grE9jEy27GKuMafZU9kj0XYRrE+Z3qdeyxPrzuE7eEaHHQtcorhh2czWWQ79v2iNqq1Wu7+/dwpT/004Z99/Jr9ZfKP8w+RtY0gamtE0Frvz/Es7vfx/PHUUbNH9EP2g0/knm18gvNx+Hfpi8HtIHzT9OW9Hg34B95O2AeiNYdgT/Bv2dIH9Vexbme9iyVwcqa1MRH6gu0O+Vj2NPo/JuuB0Rfhz5F5MdI96hvgzcx1WvQ9ugyp6hTpf4q9J/R18Xnyw9/9VvpbtX30rg2kZ3y53XZBdojgDzHPzK2r1B+FjVrXrLPf+4+U5V94W4xsnDxLftPx1tgQIvwf2D3XLR9yO7INlu7LUFy0fsP/WE0G9c/Lj6R2SzHDnZrFDBX2XGVUdvVHNphIGkN4VyyuiPM+z/5kUnIRxhpE0bwv9r7D7VfAb2ZOT9y2ZsHj7kmHn+9esODY+Q0aDO3y/eVhH3Z/BSdR8T3NXUnMQmRTCA7MY2rEfGEipHYW6ztCAdilnFaCCOMNDTSu5QNi6oXowxGJb8hpQ8JAFM5seB1ipeCOjjwsiRd3L6UZPMAPZgqkeU4ivuNRnXA1qv6cskQmRzJCrmG8FH0vkeY56JA0AuEvFu5nZLCizom9TTnniD1U/GnCL26dgdF9wadQblt6TtEDbenp94OmdpXpQh/AUWnlju1Mczbwszq6j7RpL26fuII8NohbCNkISaUEBMZcp5m0s1JWl0KptWIZzQtgwAiEVZER2QYNkv9+Ri7mQA47C4Ij0BM6/OvH3URQlvKTEm/kflJ03QToCclxxcU7ZLePfE+/NPX7TMYjaApJbJ7nHeNdnXpPdst71IC0Okodz+SUAeNmOlLa8t3kqMOh9zxIk2YK8kQML7ODH/lIGWdCFs/k+4QzpLkdJE1m3wRjU0E4YYgoU7DRE6bYVE+DDHVcTHkHUhEKYOo//pxiEPJGN3mvPppZLamWJCUenVWYyK8uhpKIdmiAZ0SPSexKZUYBUyW8CgczGfsGI5wtL6G0H5U3DZgPsVIHRs3izyWdy5SCFOEXKjCjkAzMX9qpave8/Yoiak56pmgAmqSGCHRbNcRIDApYqBzeKdKbLPsitDGX/cuLysr6C2Hv2XaHCIXrY8yIzGBkI4h4hemd0ppx5I2u37WzX4YYxgFKVrcIHmiZNyS4r54GY6rZ0gJV4JYE0/XrdDXklDLxklyLolfAJQFi6oRWyXmPvAuEYCTFE2zgvnGNvBRFgzfCGO4JTTPk1N7UUfbodL8BEHJyAnRazhBpUGlQYCpSoKX8RWQwLjr6SCFZ/+9NwphT+gEGTCsODIwBJ/YvA3z7sRYJAsPMg/DqZ1iCs7jFvVPFf7CM9YiiHMeZICGwlZbfg9OkMKBNh9S0v4L6T8JUFVOWUFqqIU1xDSMFd7Oiu/Igg1CGOc1NuAqhZ5uzGzTreZJvOVS39Ek9EY8haWTDrgGZWoKDKpE1sRDiOPMxSdJJUhs/2P0rLUmAgRAE/IyggFm9vRf5EviNHwFOpLROKcwJBi15BJSMjCIBEZCj7K8nwJOEJkGCp9SdmXhPej6jJWVllSBm1vztW7ifawXLMUaiVpqmyPaELDoVdILVEthe6QoLQOwYARBmdK0D4IadnF0lcWCV501FocnBFlSBBQY/FoMqSMf7LACJEPxZvYyPewW/zQYegZPf5W9LSGTswks6ccQbnkq28KHaEBQ4K4p4VbXdDZmu8rfLWEYWXWkQK/iPIwB+izGI0QTskgCpnLI2eZ2aly/YyoX8usLCwg8NdHRFsNjwgaZxH1QCEQzHY2YBqUcxHrwXtmlWah0kBhDii/ZFroQlgffiMCwIPGpJfOvUjoh9oQKKaIudnISCpuR4AV4V/yzZrdpQnrJbj1rJOy+xy+x8NCl4MDJbW4VFOiUvIWZN3qHw+JvnI3VZD/RE4PJJRkFi8zGzttlHczepUsIdBDGJkEMgTg2u2iXzRwL4VCANKvrRDuRXQDdApStkmTpelmjoyiEF0ZYkl+4GbQ1yqEe/mqt9o0lWHjGKo0/2kRIYpPhu1ulON56feb297MkecQUDqIGDLMGeoGqaQCPcCoo4v6TvTAkcEQob0PIcxUPiLbSK4oSIf75L+RUCFmM+zqBqbGIKX/mrsbvvucfo+ZYJqeZ2YHtUQojx0cS8lOhuyyStYUPUlgekbph9xkYszCNFa5pdUDYEfYNrTcsYP/kmCD1eIkWxgSKOtsGZqIpxGTm0tbyziu/MfV7Q4Mh82rAVsLxxajlubAcK7nv8bwHUWoINI/oASWSAuO0Diu4G9aDsGhO4rUh/FgqkTOCJ+OPj1hp0C0FaHyxmFSFtYP2f5JdBS0IvRLgDLJB2Br0S3TZy84bj4kvwMPofQbxLEsD0mbHdWYkRA5UADC0saUqkrBT+jayqmc0oyViV3TUXVe0psRbmW0OEO1LQGMYe1LRtyvF45Rgwwp+7AwUujuNIUtLMchHi9pJAkwP55mZLenNI5It1ESFWPURM3jxvB3QF0baa0DOjmvToQ3hoAdmqS5MQDeYNGTrJ+J/UOmtkJSHUB/I4jVAljTOjKIt4spDiddtrDmSgcr5lqoriPAMuK5kwEn5WjVzhKmZrgPqUSq+XpFnknpY4Ibb8EadL5sH0hZT9JFiYWSQ4PCCFnsu47BKwRKC2LgEG4x+qYWOGuLDrsQLwDDM5UqCiWKVB1JWrbGaElQA1o5mfG/WBgF0Diz5jCyOlErMS4lhiPSFVDzxeCVuL+eHAg+Swrv2PbsddUYDTYgl0tLVtHJqA7Ph8EX0DOEiZBYSEZRhQnqIzGJCfGnLgUERb0xndid/pYe02iyym1ttkQ5z83hyDg20QVltV+VaBZEJNTartRLx7+04Os2EcboHFl2aZzOhIWUaBfh3Kk47M5j/5mYeir/q9tPF0ihQIVLraYgilRcMUGtZmfpqXASHyTaasjfRBZ5SkwnVjv6IRF/AfsI5Q5p1P41t8FoIqXYlur3mj8oTWYg6qFZMqtM+VtVyGKXnNr4Yqsc9SpBO+R3z2sMe1GHTJT/DGQ7hWYsGHNMZR702olQKGXCGgGdoRq8YLHvYDGRPMCsu5zcf4ipK9MwMIRf32AWmeisLWwXlcyPUfVSela/HTgoguMwR3Xq2X/mDlOgWp7xnaB1Kor9F3xSHDdb0WKaEvZLSsahra1EGoa3uKAKGVFmJppGXRY7qbTyxtG2XRA7ENZ3+aUSGYuIrn3U/p9ZqLbpnicBZgYVK60Fg9rJQMxGqtNA0k82YImrQ6gycVCVB4nHYKKW7hpAKW81IQckqwx4maRBzeJxdKFHAxs5uAEtmeFlO7oRHjKpJCEM3Ck0OdbPDOIqjK9KY+nBpBF+0Qi0MU+qDr3nJuwiOWANl6b+CkYEHUWT/p0ohcAYOUqxnB4jAvf5ZDlLujdXcWFtdRfh6XSiwlNGPqCkfoRFy5KrQMyNpBlowgEkdxHEdIqttg4yoEyYED9gOn9QWpay2vI0v7ShNPV/tGmY02wrQg+xzOSUdxLD/4KgRm32hCJDZiLFa+NOQI1UpVzI89ZVhr2BNwxMzdT6j9DYlC9G0EaPEalBBMMUrEBtgfZ+19yYpUl2c7xE4+Q5NLNmFd9sFQ5ElohbdWBkWtY8DFniG4nGkOKappQyh4Vj/CAFF6M+RFSFLAb+peAZUFwFRsG1DJvygUJNlyR/0Gpz0Gj1U5x1otUCRIaUuU+GUJrkUBW/DK9xllmapoGuFzpmHbdsMa0P0f4jsLJ2/K+42pwTwBk68A21E1QmheB/Seo7ZmqgOrZGAoNy6LBaPVwoqJJnI9dIpdp3scIq27JqnyLGjJolJ5RCDo1Vogqy7OYJpcnx+hxNFd3lq+zSq4NrQMmoawR/iEl+tK9O25YouQXy4TIkmLSivzpYwZwphpQIaGSvAgOKB0FVScuCNrMIWSQSR25U8v3Ci86nG0Z+umLA2amWLQn9bWbs5gxEhqo2HcSrShdCPqM3C24RhUVF0qK4JaTwzJ/0KSw5Ko0aJzBI7oMVPIywmYlrLv6awr5MsWtawt+MQgJjzHW8SZ6HFck1wKcfSipohIZuF5LVUQQdLKZOh8kzp8RVQmSK2QKGfm2vsKZPV0EVKfkGS7LlucUoKqCXTJcax+omoDCteYQdAl0rYzd4nRVrYUx04wianvMqsUqN+NiWNgOmXBnBJGx3EeByBIU9oplGH3KcDfayzewKBYvCaXnqrzRqVgPAJQlU88Ae4gcFdoJBkBw28qY+NT7lo5EljIViqg4y9K4MinuS4gpcUWTiPow2aewiYRxeiKnxHtKrqQmCrukQU5IUgZgsiuAMngJlYpShswmj+uSM+e9iBK6E7iVmR3xLER1PKO1x0+msib4HabGFIs+Bs/0n6asVQky1pwpdY7l/AhnBosy41NgpESJnKP2SDQkqIcvmK/SRd8rCyEITNoTEfzsS7MiYtYxji0ypAN8QuIDRx2WAwUJM6Ze8sgYCWyJwud1GsHfQqC4Wp1e6YLDGR53AyuxgyTDoH5fL6yNDRWPfLmQThIxKn7At0IJEymIEHqRMgbx0jen8sE03bjeMnoTbpeFQ6mTbCOyg83PRNdHcCOx465JVsdy3Ii2TEBqNctNhO4fMjpbGgbEtfBE4mHeQk1epNaam6oaofhffo4fPrsmZ3QwJhVpqNPIpoTqPyKzHWlBJIAAi6zKgye0Fom3tmRIGJ2WM9EQkGC3AKN+c1ImMulCnEVPekYU5zFN9DX08eX2uigYVNv/XUgRFhotTySmaWQri0myHqEx5lUW9ZAOgR3lE7ArphxNEM7DApHbohfNv7JlCSOJL2ClAu6FQqJGqf3bqFzulE5H1MoFwplJ0/Jdxgj3ZG496V7KwmFFCN9XVLYJc/FwVrolqjm0mkYkhUY/LATLEJ2doRnSJQ+cRUrEBWZd4JnzKnS4/UVQ36QyHpi+PZ8iqcMqIO/3icydpkpC6NNYhorJl9WGTgTFDvUfqiAJjCtCeFpO9edYEk2J4JCZKwEhCLhmiZe0wM0ePMq7gFBoz+Rah6tBhGNIhSsbNIZzON05lYJ34UaAYUZYkLJstnswfQGQA9GYsJplM15LtDJatLqsiZYB9jY2K+Q6PKV/a9c/VHeH3MWKMbQlrgAY74IQsJW/iZfyCiFzU/TZkqsLMIny6ceZMiwQU82MRSrqY4DhRxo7JBaguj/j95IrXMn2TptqJOfi2ADtUARY7+4YZVirZsuVQ/25Uc2RZCXl0vnzMSOzUAvtqDcUCvqibqzhWqNEBig8Cqs+IwmNGSfksXE3KISAgDU22onq1ASYPI67UAAmMR0ypOlG3JBUnma0gj9/TBa4yMQNpRBgmtI4T+lPjrMtykSfX+t+aWKwEPRFv005RAHw5G2KCDCl6uA2CgSuOJae6hDIZGScnN55DSVpjdCCZK4ZAF6Mn/JuXxjJK70VzNyb+VxyySmEwNjNAm2Yzs8amuV9aWqZ+a/5pmDAN5jYFwiby3tvxCuN6nV5+lFM4DkM2oDMUa1R320nTiGyaKDcutRTCQ24wrQddFBQxo4HzwLRO9dRVnA+fkRxZ5AtV78pmVNh9AAkZ096LtZeqpsGoKtcmTI5nlQDa59p0ZUWCSQ6tWhDbmCF6TAN4ov+ig0VBJhTWLyQMS5thwmI+kog8O3MzY3ak2o+oi40CQ5/lHlBbUxYI9/IMQ8NAcryZXZCsYnc8meuGgTwH/iZMzWb7ByeZID6ah36wFevUgXI9HxiPkm1G0JVqkXGgRoDXu5fQSMLzLbMk2wX8DeV5MqED+RdBuE+K+YRRKa2nG+NuW3EerO1q0BZ2HegmJVEhHa+dCJQusx9sI0sXmR7w2NqNozKCFql351QaUKEdgQTIVq8N702aTtdR8URWJ0qPO4cFGOeFc5MNc4ZYqgZenBwMMyOEObqhTTGYrBzcWiLHKk1SRv4oT/XByNKhjWT5MmJanDSJthmSHlHlVHlRq7vT2+VEKoAQGltLXUiFjSJkJamP0GgdDilRZa2TkoHavM6mOd57CdIZE0YRh2mGOpSx51HKidsMIEKa1K01e5vCagYHD58rgw6EEseEKvPQmBYAVCQqZ/YnZEfDqh4sP2cvZlPwMTiBXMD7G+uhRWvJwD5rZ76l+5qYI5VVA2whd6nrlIkBKTDgJCU/Kh1yreISb+Adjf/lC78r0vLROQ3CIKJfguZekC6XBFpUpX4LIUtHHsLHIEA3Pv9UBLF43aWuhPiYEnFUTMHOfU5SQSv2SJVxYOZmipbpAyvpxAjoZm6655PmWjERQY1ozkBtZGwBKGNunViQI6YJTZWIXo7/rpEZBdGEQkySoSVuo2LgRO/Apcw8xuZ/ZHX+wH0e8uBNoZAKhDgksgwxWNiOdgLd8Yb763/b55+RFSwKMxXZNEqhSEo7+Va9TIkEgPNDW8mEJaspkcmEFnGevE/GCT5OR9WRswE1ObfiX8vSRDJfUK5miJwrSL0nNLswRR7YvJiJgG6UZ0Uis+ky3qh/5tO+YCG+N7dBwHCH/KQq1CruR8pIduu/hDomrL1EJfMZVBmCvQv3yoD1Mwshwy55ijiY+Ak1ZAOaUmTjvUhMCnUys6CDY+EOCI5FZ2NQff+GFkksQibqrVRUAin3YvPYkOl0LaolwhtojmymInku/oYWQbk+EVwZMiswQ/Rm50GQKlTIgt3olmA7rQkLKbxL9qxR9ke/t6SmHUGhkry+LliIzEBi9d+YA6WXCuytfpTUQEZxWu64jkQ/7QmmoivG5F5+/e8SxJDoTFPNdRuglcaDMf4XQZ2nE1Xq7aKjr2XVRG3YSv7SsnJBiBmy6fRw0iriBNEOMNYIONXjKKMGKhLqiVCJSYTJKEiZhHEUSp83/xcbFZ8pBsljBBAubV0nZJoRvE461SyhpdEFlfy9ADaPcBESQvgExyWy4YnUmWdVuPD4t5GtTiqqgtK2qXZC0H19ECV1OGiXFHGzUHdfDHXAndh1qY6Q3hWDHYzIGG9t74/iIuHgiWei3HTcmGWDSc5V6W9QpBGyJNYshwNnoLP2nEZaabVqAmqwPl4ESRP8L60B3FTTovNuUIA0LtEpG0UsQmXIvETTqtTKUmyKjAk5OAMtOWYqd5udVs9LckGEfpPONNbi6Y28RtlMlln+LP8LekJ1HWQqaVYlBdKU5WehdcAOIpS1563JYO3E6C7TARFgvxSWLYnlABDdbzkhFMA+qVIewpbTToEiZhF3MSntqGJnMJ1lM1BDV600wZ7jvbMatMunFWBI5dX/lOnQyGBEA4+KiTrjUUvU/1NyOQWDE09q+Emmw2hFW+EhrRYvbkEEm/m/MFoiZ45yFxDfGKPxXKR5k/kSfFoamChfcydddUAIBmh3zypnmmW9miec2FouLCWDzsYdWwpqHX0owJAyzu/EGiK5V5Kkq8IN6drtMaxIhPY0PkJI7tAkXIKg5MN/ajSBqYolMwVbAYuqHLCov2gLP7VeKKHChWmLITPP5NCDm09IVNHpQoCN/5nyobSwz2pX+VCJapfQANdghU2dHTH/CyztGiYBMOJYyGuxhYLWvjGOeQIhGox0a0d9wTQ0nafYbK4zp+0cpqnkbPeRQmxVptGoe4UUlUEMbRy7BP+F9+lEKAuajqSFREwrzIeskHZxDGpGG0QxoQsr99ISPJLNE/GQNHsbGTfWytLRy92oXECKZSaMgGRkVCUkGZtubJzulZX7crKpmGZjQ9qxeHdlCkJbeNQumCztU5HF4Me2GiVQvRMy0aRpzhLVQpd6Z8ZYpXaQp2DKZitzKDRRc4LyWYCNRtTr6Ak/wCdRohk03RgpVSo9P9zYYao6iOtwZeK68a0oR5GQVqUsATL2WV5J7lVI5oypdHYEFaTqEGm7nD2cNvxGXeFCx8gjI+/k9mxVXSqLkaRouIjHPWHjWFBeSKOAgEJAk8ftP7W1mZzFoN+6mox7ubu1dsK+TDoSzMFrwTBZKvnaY18Rn2ba7NmxW6Jch3HYD0PIgkL1jBGY8sdlCEvoTdVyTTfqTqTlOIV1lsZdMQ/qyWTnSO2g8i9cEAbMCOeduQ5b0MQcsRSbDEtIZNQyu3T4gTbg8M/Mke8EhTlb9oallzD9A9SGM7SEZotUJJ9EF6bl8VqKlGDyCX7N39Qak9Ghh0GpEjmibV8/U4mC8cD5y9DK33i7OQ9lNo32Av5hjXcoXBFVyJKHfqkSXqogl5V7n6kwmT9dhKrVacwIVqDOZDuVFkJhmepdZGmxIiRD2LcUtd5bXoqQSArdocbZOZSHtg10MY5a5ScfMZR3SWG1+0J9lPtGVcJ0u8pUHR0xoJJRjkhoagOU2uW42SoGWjyXQ+g4UlIu0laSrGFHUTFT6JWbc61DIRNsx0Bg1ahzNslh1I5wlTUDD5WkDBrnvWLGSwtvY/yerTFx0XyDMzHyIOZBGAbwFHxvKIylPze0J1WF1ZycCNstMokWS2uM1CaQeCCNdrCPbRG6JOiUpp24ZZwZaeM+6AkadkV/bch+2oxF0asyiYBI/1qCKkZzxaJSE0na5Cc72doecnkfnk8EuY+xPGFMskVGRMHnVxnNK6e7gdYfWf7WtbYB/XIoj1UJrGKPNd+dgamTElgu4n2IU2St4Ubq651Oq8L6USyBjT0J0KrDPE8FUzpjKjlKz3ue3CQfRnGELPUFAkPP6Yn9fKsSO5fbQuwUzqMwbpjZcKxcPqKwytVOrPwvg365hLcwVZ+AYKdIiUt9OCh8hvtxQrxd6KCVq5J4D9jUm6um12JPJLMhTfqyymyncAk78khOublx0fMvCvyvmKkQMcC4RpKsdhENRvJvlyUyYbhrnpS1Ra65zSAUoygbohWrD0rm5v/GBXeh1hu/KoG6xK0ZNN1YH+aCtN2RRjTtNFEHqcf8boULR/acNnzoyGXaJ4BzdVfu7YKHVUW4EXgjAsKRJJ7kIoFZl8V96bfTwNxqqCSx2hmfK8UKIXgFStZDTotsBIGi1dxiZ4rmmkVdcLo8NL4XgHH12Jg5r5J+jeqzcxBJgmMosSCzesEgF2tj2CMhgpKPhbGJbZSsNO6DZK7Y1alQqUFWIwODZSONCP6go/MHrDOr0j3A9nHaQ7BWtZNER8j2RH6pNwv+ZU0NN86SKDnxzajxNBLrdBGBVqTqVorSK/QOl8bCZUvsCz0knBIANJdFBkJT5reIiQtRLKR2JvS/yz6Pa5TOUfIMwnUMA9Ekq6yEflU9i2wIMb1k42A/fYgyzYHAnAli/xkNZoMYlKSWDmFyVD3F2sUta3KCDCkWPwP47th0YxKzsu056tzIu4eNsPjJ9GgGjddOLEV9abMhjRk2TgrYsCGn1ihVnH170ZYXplXplDbZVMd/mmsuQ6QiMYVVoilZm5eLhAWkXxMxcIt4JySSwY+7RhMglYTUBCKgWc5pO1JaBkV1cyWDovQmKH+G0uDthKwUf2bFvvPUhSREgrb4WTN9uPuXB6GQPCKUmSBWhQShYzB8NXUOeerFUDc3KC9h9l24rIgxKCRtnoQjQeGqZWKH9nOYUkEnqiR4VcZAee9Qf0tmCRCEG0jGyqtXUdSWrGoPhj6kySfq7NlIBQgMSLkIuQoPglrqYCgmlsqa6CmIXKQ8JTUXFFgQ8AzTqALHU6KR2V8p2kTSWNX2Om00qNozktBVpKK+IJmqEvopSBUVZbIChV0zfeD8kRscbZPEqjFEQtainRIoIqnMTW7sdN1kP4tb99ayLwxe69lu7I+BCqsabS6H/5WEpvR04wytzxQ2BIIKKZKGZ1PghBF1XCNFUqFFolHtQVBaS430c6QOfSaVICSmE7KyeFVaaE7L4nKKXCg3UK0OpnAOV8CLUdGco0aMmtX0RABisH1SNH9GGOlUoUmVhN1Sz620b4DK3h34eqrwljVpQLRqQECXwxKmFXHZNJzawFwHR96wNmLxSIYhw/nLYaXjGZXX/waKAOvjfKSChTydTnZMhNYyRNrtJNnWEzR90IS1bzmEUcVCG7u5pSH0YtuFRgURGwVN5shPOMVJbpjjsKmjA4YfFhwA/F/i5NEanqb5lcGwz2iJU3I/kg0FR5uWWoEV7sskQ4s4SEv+M9/yKU03NtTvGTF6SL9cEXIVNj5fv+WJPRZClhyi6m8pre+oSifhQVOHUZJEdC0m1vt2QD+fd5BZyXgtLcZOtzTEl83aaZhRweKUccPm0UA5vOPk6TDCUXTq2YCG14+NdNFUiClxcVZjKiFNilZcVhN7GAyZLDKU0BElY20dEK0l1GACfjia1oExpOgyX4ueCw08xGPGdmo6NKlBGothJytJ/K/cyVIiBYSBufiNCFZVjT16Kd9f6/9uC/YHf91TpqNm47EMITxOJxGYjvat8US00NMD46HunB/NvZk5JqBrSL5bmqHqF0ANzfFU/qEORKTKyi0pAiHUH6TfCvetPVVAIn8r6kTyzFh5w5MbS2txhvUkoj2IHeJEJ9jqDalSLsq6Veg6hMYoK8iiK6RaaBPt5vbkyF7QLU9G4QyZyc5JVgXqlmq6JJcOwHyeE9lso7Bqy85zBkJJQ3kkzmsLZRpakifKp1llNxahYdpfMP6X2fiKBX49ftLPpvmd2+XWFRVhOcrUqz1aqK4D7XTvHdUB1WVYR3grLzY1lD4peICfKBX8BGNqg7+I3Is0M8VHD/NiVr4fjv+2NK8vsQoaC87fE+m6+RkVNvNOqUlK8yfDh2sjhid3yNAhUHaChnZWmcXbIcgXq0HSaR8S3sjFPP2X89M1hENtNbyMQj9UQjVMK8MYiikY2hpfRQdzqHqT9t5s3FdaGHT22gk+RVCLy8iSE6+9JEw3jgLDULpITOINYGOOUGy2t+cVZaA9UK8Fddu8Upm2IRX9BBEYQ3lprAwx28srTzZSY1i27wSTy1EGTOE2JNnOeq88Zs/49bE2HvBzm7CGA6z+L2rt0grhYHe53oST0QdODkhnThURY0vdwMz0w5beCx1pgA9TzlPVJEqlpunGeq+NQCti+eDimUIoD1BDpgSf66Nz/E2AkJQD11ib1azJ1JrMJUA6g4SwyTYetRZr69rSujeFWZXZ1UtZR1zWDVH1mE2tQULu2/a5sgQpjaREJa4haR55w+oVUWSsDpo3KoiY2s2rwjGC7GRlBZ1wwvH5iUgd8KAQSiofNVk1QN7QydkS27h0O5La7rncO1j+ZfkzIG8J7Z03E7Ik/ULcmkKFFJ4hxfupxofxySiqfkPyv5qYjppOZEJQBEIYEw532ZEdPh2BMuayOECCjjLt0lJjwCVPQV8h9iIoJoAYwKfVimPVEHUaucpV4GqZ3PAs8uPArI8zldlzXaUWREQC2YaDY+Crtd1EM0zCsG1Npl/M/cX2RjqeBCMpqVVPgU/Vs4cRZQSqaZA1owiqhfJOECGSpZa0FH1KBxoxh3+UN8+qFpbccyR0RKF6ZGBLr1Sqt6sqqbK3LP/LxK+ERuCH4Qj1dJC7Yk43UZC30ftt3cc8i4q1OTCzCW1KIk0lP4Ixw4DIndlhQZSOXfOZ41SF2yq1gHesRkob+XJNgutsNfzY/nvIYilbWINboh4/yWVSrtGwIxN6hi/oqhZpTPwvzpHYpxayncOapl6GN5HGERBvSVE2ygGsCJhD7bCSG2FAlWEgoc85YtgaJDRSdEaPmbkgd3tSDokcDmitb3tQwqWuZqKOqitDM5VpTR4YOvFIjC8r4nLemUCK5fm/QBHV40fSg17lz8MVVkXUvInwOnF1PGNUnm6cz7EUfz71KViEDvb/yWQetuQm6AeILEy/qiTKwOVpSQa1z1bThMN6udBaiY53RRFW5E/hklRKb38Oy8ocTNvGhhHHG9zwbUJzlLxsdCmIOo9SBVSrDWyfEDndOJ5BFk+EERRPotbRdJoKshnp0Ertbs97/0DPLuWELAqr9phZ0k+Q+F+BodE5erxkFTZPlIzsNEVFeeB7RO/V27xwDTXhTTPrYhUV1yO1mD9qaSJIHhnDw0RVV4j/xSCNYuiZ3wbKMxw60FAGNZXNKZuKp4iKr1zLDqgVitAR6QqFPOs0d7SmjMxRBSGEWiXk3BD9z/sAX50VHTGWdAlDD+5/nG26sTblisydFHReNKyyrZQFlaFyg4WCGqw13yOQJftIT/3qRAcdpCy1jVSVt0p2l2NwF+aQhPk9LTSsxOl0dL5Dcf7FxFztPyGqovTfZvM8G48PUCdK0j1Asgp7KZrEIsy0t+NvFBsAcrghIQsqbCXztnGcp+F9sQdK5rvFwpcIcUqjEAADvsUQkHqzIn6dxU6HBsoQRbtkN3D/nuSpPKkhgcLtyANXm+B773OsPBj/EE03jM5fi44CfhYwQSTUG/7sQ3LJSUjw6OJuVBPDuM+gcwKpiYNavjz9NRvNZgxUTu1EJgLFCX1u7MOVVMShIIZKplAFTiyyiWGfMY8snkNMcWgApjffdq8ldmmFGFBnwed7JHIVyi2yBWtcxMHGazGehjA6QMI1zHiGfjcIPllXIGEyGrimBPU+NouOWoBEZXXKaZLgyKK0Bg24bOtDUAPhAfnajmwnJs3lyCH4SEZ0kniMdFNUlEtHs1SzC5nl8SJhOo/ajHbamkIEbXjruFQhAwheCQ1RoIPYBF5r/A6s6vHWDheKkNVFtcY03ZhTz2WkckzvMyQzc06Zq38kftGAQqt+jq2dB3o1NgELVS0cKJYmCb0cDGWNFIv7QzKauAAfgIURJBlcmtuWkbWwXIFQw8qqn4MhO9Q8kiSHZNAnYHxZbOoz0R2Lgfd7uLV5Qnm5VLwzMbjcYkdJhSpS7bqJaWQNDtgVsIR+mIIDVtggyQ9eXgmUsKV4ExhCqlRmTKPiefbHdJcaBsiKH6toVRNxg4DUE3MADGMYDOUF/evposOjk3mGPQaUKqA6OU9K29RdMPbx6Ef8OJJ7As4VaRHl5jLgZO4dogSICqqJgzvRgI9SyDIKhWsfx47A0hUeas/BjKQjOg54a2iAOg0UFBJ8EId7pbUTPEVgTYLBFwjVQYYMT7I1bb3zkmR3kizYRkwoMzGyeo6RYW0p/kEhHrnD6VnCJcJU0bnwLQYqSxMsjLKeBvnMLprI6EmpXY6oZBrw+Qk7+hB3aOoIkcqm3FuNkCWrHoaUd3A+YGZpiSnyaBwZfboxO609FwzKHCKeM2nOIHQAEiAI7xA5a301vH2l3Rs6nc5ccBPllSSURxfPIhBuxd2pw7/1kpkOaBvk/uQhmmlQIU4DQ78AJVLAIZC5LqzGPzDNo81cWG1ia+Kx1Y4fkgvCRVjCovAMoXramnWaP9jTL0xZw2cJUQCSrk1L5XAA1iQUtiiUuAGWFUQD+3QR3THNCWIHKKmBTpvaSVLtIW8qStAytMjFIB1r4ud2PaThRpOGtYzNpqzgUyNoUliLeelkU74ASEBePw96gQJgSS/Zou8BML6ERLRNXzc2+kzITtvMYOXnBcSJiP3kc3aW5e20J6dTanQm1aRMpiCHlebsgWSsMKPfqjWWY8Or1NoJv+WFykLYdyLJCukfx/84LlnllXpF0E1mDJuHD0dxuKSCEdyW7d74jhm9TAYIc0jaXuTdaiLDWaKAquqOzomRBv/Js915AiiHtnFFH8BdgmksxlywocPYiAJ0FHFiqpIZVgK3Lk9pEGBWaeq+7epZLSIvPTJRXHu9guD8AjIA97eU1GgEzMAAFFuaj0s7FVn/JYrgKIKSscovNGWrlf6QeoOhCW5lO03TaLtQvxBeNiypbWJ2SJMNrcMRsC5/xPObRF5xyVN2pC8+hDY+kgr/qzP1KjI84KYbw8unTYOOwn9R/pSXUJBy3rnkEBtFdqJN2yBw6FFWqeDy5HgJypThcnNXfpptIgrbNrUkEVPj5FezAqkG3eENeNyhAcISnPc1TpNBBf1Z4QhWm4Nr4AIgEXCmOxnyaHEAM22/+9mFig9jDA+ub2adlCk3ZFtk7w08DcPw53wXqvS/qZPboDRQFn1NfDE9scRasuclXRFgH8jXgD9jlaiR/TKZhqsjIdhBNIgQSFLgQVvsDbrWkqHS4RryEfUKKCk1QO/myP8B043B4YM63VkdwQNOhkhxYbKYUVPzOplunNWd105phh5EJmbr2HRYtJlPL37l5QEWBXIgAkJ0PaE3YKgDUWVIsZ4BCgMgsBPSO+WnKAZWntLGTNVblYYQrehkU8hii5rG+ARt/K0BSTk5REfjwZOPVCFTQm4EFgdVmUGS0gowjJigV+NAvjkvjdxdR8JVQEBDoy5kXs/LXsvz8xIiRDYnki7IpdRpZDQSusug5jjDdGM2R0lGv3R9McUeCxBmaL0HZghKx8KftSbTH+UJJ3quw2vn5/K/knYKcYhYPigdKYZQHZr6mxXKJ/HTRdhIxP/Ksdpwh2NIzjHgY5mMFRFVQ0fbiJ0uOuSX6Dnw2BRPpQz9sJxy8oMk1FjLR5H5w2dGZUCRdm1aOMaEC59b98QJbJExIoaCAVG9IFhZkGfeqnS46DFbIXgmxam2TpAnHvNSX+DxNbUyS80TsvFEdFeTmo/AkYgdHV+3rWNeNVE2TAlSmL+G6SJq9mhuGbER+iVZcX06kXT7YmigTaYPXy4R0ASVmTguw+VyaYFO7z54lDimrwAZMKPQHw+RFDUQ8pH/kJYrKGaAqKgAHrdn1yAjk7phmJNGy0onuoQMJ7/ok09Ts/deocWt/AXi8vxLXXJ9aBWuKGjgupoG+7VFS1qk3KSaa7dnQelGAiawdHDOLDWBzLmnOgg9G1SkrTAKlVuPsUEVz6rvqLz3LKzWQpxXSy/dNo93UkZvMR31UidqXeJCWAaqKkcDGIjU+j5Bn4djJy2aXDp4K1ilVlSW72DO2uXVEViqb0bE/ZECQkNKaiqCdSAsezlWwDruG4G7LmUPttYUbBe9CKcwW75CTMIwB5sp5d8yWjX1vwjVW0N9HmzTDT9A6tLCX5BhzbjPlUsBMpm9s1w8T2Gl036eTu0GbrByWjA6r6UaGY8K7wNgOHYw3MTaNC/zGzrvbP6tYgO1a7yTkWKiZcRfcC7RtTswEB7p18nyqAUUSpk/Z6xTpxhMOyfeyewEe5ddF7a0E32Dj3PclVg5LpXo4/SzCJKG9hVW9f6ylgd2xG1FbChF9S70GVu4KOm1Wdorfltbq4bMGTqEdsa3QlK9VNsoESsguPgScTk1fo7sUx400a7hFYc1gJwaiWsb0pdtXkh3dlHpSW7dHd2dNTCUSNohLk323A59//i/kJvAtpHS1WaYfTwH8THCMd1CmIQGcrSBLJGrzt5oVRGAx37nTdfp6A4yRzd2eRrz6tExO8oWWmBfa3xPV1FtxN+WZG60CC0f7r8U8mY31TNesOM3ZQp1XBns5JFwsAiXFqVnvGMgQ3ujBMxEIsUIc0jX3cI85o3apfyMWsLpPrhpf6OW3fKbVFPzKCdtYussQFdl3/CpbzvehDyYv4M4Jn+QOQYcd0a6AyvLnOlsG6W1nNOeQZWFA0Fe4T2jik00GLUbAqtxT8UXk9K5f8uQ2B708QiSQtzP3lGZ1SG2W4UYr5q/7FlogHWykr9b8vg5JlUwk9HUGwfMsav0C5KS+WVwsqyjoVuUiiW7baPpGEyLIPV5WVzWTlwlNCmtqXR9nEiQDRisjKEuOSkdokS/WVvOb5/EM6kwM4u/86KU4sbw+Qas7UcxWOtg3hZBJN4k+p97H7UaNZvnMo0xkwZLdG3NhU5iQmDjkqqpZi7bxyg5KzNHUc9gzpWNcqu4IMtlw2uqAMYloNWAnkjk+D8SZe6SmPLd4FHd1n2BCVxQbtZC6qXD6n/X3ZT2OA7gsmUBTNIJoKV/u0CiPw6pWzeaLdsraLHPS6DKZgiitwWDtVmorfP1/4ppRqcsFWHcZW4/MBmbQdModP6PCSDq3Fi2mAnWgjSTo9VhZKFD+YVm3hFJme5aadvZdiYnh7mnFvk+RKbuMjihl8XZUJhQGRl5hifuFrPLxWWZKVuXV5/vaIaWCdCtYS2tr6xNQIWM8bQEIOaAndUQY6x8/igAe/Anqicbz5vUvHQpLqmTxvVc5/FbxHjEtCFy3uAlPC7ahGetSH4EArW+/zCB0dYd6R2AEi24AfDWAOMLwyzMjOUwo2jeoqtK2RGCJipLYq8DkFPlbtnq2q1BKq8p+tHgu047bTsuDLSWdaHpcyp5FXv1IEIBK1IjB8R4/vMMPYK/dC5x9bFgFRunwbz/L7ebv9OMBogTRAPTaoe0mZBDp/GXIDSUa3Mxp/WxuqkvT2ip1XzTLm4qFzDEZR/bYNuQyrwKuFoCkpbFDUUr/uOj4lL/1KXuYVJ9oHN1xRa4DjdF/yP4Ukaznd05rIXsqFHKMKr20qiyKM8xGjHUFafh0nuau99h4pNkuIePJu0ijYRDjWd7C9ZtnElpsNshh8t9MYIdzs5ddUSsoxbES1gWMMbhNEi6pnV3sJOb8IPG/9sehDqvVWVaje4JHQebnRoYyBDt6FgmNDAa3d6l/8YnArdnXnaUp7UG30xTcdOJyExiOlUEMDnUNt6JnwF0idTLXGmbS+KEio4FJ+vapgFdWgOyx//vbJnIMeCddHhn3WJWL5A+Fb9101enfPLuBmt8pO4jzVPbwjUTCo5OzyfFePlsmDM1nddtlMwyjLJ0Wi1h4zvAYNDpaB8p5/xPfLUoV3ToeDtGBlF7pKnCCdoVOgffWuj6/+19O491yXVdd883w49jmvhkSzZNGkSTIARCEGwLMOC0ZRIC7WgAy4adMXIsOFDcQzEgHA0cMZzQkazQ4QDWD7AAQ3BkKHSon6Cq86xzTlXttfaj7h2pL6W5X3ffex51qnbtx9prmauCXpFTyLwdSh4nsG05pqW8OLcqkQeRHN62BsLKUte9zuXiNKKgPkBgRyRXTtya1hYJtKBCmMdK6Pi12wFCK/MdBfG+vpBnP2wB0ICwpyraR2QYQYANSiZrY5GFac5GpjFD+fmd3AlVFNWiE8EgXhZPE8uV4Wa5a2XlHKU7rgIaRM1Siclw3dX+gG6vXSW4GE2Di9SU4+NARHDb7brXz7fZcoVUHQRtjZkxbbyspFrtqE2pXNVugTewjQ/JmepoiWo148pzGYRkY0e3vf4tQI5a1LMTtrqULuOC57oIfXPdBQftgSTMAdhTkzNsV21A+iPqnTzIqQJqJjoAMhv3oOtsLNxmGK5aeGhI06t70loMVGvlK19UWH8R9Pyka34WIwVV9jTfBNgWtxZMcUpfFRJZVfedZG5Puw4VXrFWWh6ZMOcdUCK0/E+wLJtH54NppKQKpEhi50aVx9I80EbbW6hXIq/SNSYStTBsbrpulVaCbNd+oOpGoloNYHYxkDGXNb0tN5eFm9UO0s/KRIwKaZYJ2XWC5R5jY+oV3NbfmFHnsOnQTiqvz3RpskdvnTpzaCA0GN4W0qmn1yOR7sLy7V4cRCV5GPVKusrgyAaW+SgQRNUsA36Hj3bGXm07tUyFaGUaZXYU7fl6KAvewABsnP1Ex1U6WenBNloG76OlVNOKCY6lzx6E9aBO2FMifWXSymyeSFzoG/DOk/bRd3sJYCb04RS5JwH8gGScPg7R+CvQWql74zXzS2DZdD0KUBHiNrxoHt4sAXGspyFU2w9T3dLxKXRmqZQT0YVHLUpDZuMr3S7ge+ruV623KNRhEJvPrEVKWjKSHhF3mxzoq/rtnWap7WhSZF0ykn+EZ5t0xa6qPAwaxgIS7Ab0YCLVwSCqLHd+fp+VLqHnVd2Pbj3KcpagCkqSjKY5gu7tlRbjGcdjyjt0Q+Xm3IrbAXXisPVf1kt7BQXlGGHR6rWP5mwRpPCjn2B1oAFvF/WU+UXJUawwJPctSZgakez6TMPPp4pGOzLu1I8QwAhusvQRaKbmgzK2vqdI+J6JVU3+VojJl/enSvIUAk04idlXnRzM7TtxYd92zgAi3sFqmKPuW+PtSIouVUJJjrTBH0XkoTQj8XPBSaOWsj+PgZTFTPvaQKb2YIQWRgO/HUB66p3lo/X/TpC1+h+EPqeICg/wOC3oLowCGL6L9hSPwv9EadtqOj04493dXBeLJA9DjbiUZIdC2RzFDt8e7eOwqIOy2XhfKRIhdlV/eQ/DtWPft6GG1xC+AUupv7/CywX1rUvtY4eV5IbS644KzCtAgyZ0WFCJ6mJMdt5/7tXdTqDLCphLIsg9IALmfYQeqs9Hwpj9gqXWq6YPDO2VG4CwQL0z2+5vrjdhVE2n/aE79yqLyL9rVe4IOIrurv/Htz00B4gKQuetgYFVGsAKsFYdNBmhGFm/CwMt0b6jpd29vNmbYqHwNse4isjykeYHm2wo+F+AViaLA/GJ6jVY5juqKZRWuacfyXoZenIOKbDpYU8tPZHgXskg7gxamf1KNpcErY0oWst2yf575DRUGStkcbONE1RO4yKM6ae0gky6CvlobxL7pXVBeY4mJSSRc+TLCT67orOKQR8nEN7Do4vYqhLGEK4+RPK97w+xiSRVQ0JLYDPqASqEZl0sb1ekpKa1eAc0kd2M1UAbIGga7MMnxL86bNQ+IakkkZ1tjUM4cXqgniB+JRX2LeAkup5RP+ypQtXLS4fnvHWZw0WVn4aTGIppH5+caTW4Ff1vyE92Wm7MyLZEe73B0UfjNq4plIpXRT6Tev7T2iBVm6YKi6SUjDDTPjqVmx26WOJJaGkMsbI+r6R9dEcDcBcBxDhXSXAqqWnCnfliSuo7y9n3E1brPVA5gu4qQUbCJqIdExGAecBdKpVJkpJ0vf5US1+ZUxkCjty0dHEDqGd7BUlriIqKwRgMaaPQRKynlqbBfogqTU7w04EkGNCcSI+8D01ESQuXad7ReH03Ks85Npoe5iQa1oNzz2ecRDr1xSOBZMeKyyUK184mrp2z4mTPwPqf2qe095Ud2q8cQFHO9s22QA2dolS8Zs16aDsYUcfBGf5zqT2pQBPuzSisfbi7FCmfQ7YgYpU9jU3qq6g+mqN96k61q3oonzZgxSeVfWWYBrNP57Y7FqLDB+LB0aqW8bxBG0MPk7B5EQZ4hDhtGz9vtI/NBEhnlNFEBYVnwYDyeMnb+sDrOflB24BMoWnrmhWDAlaM17uviU+qUKFrjDCk1lHuXW6cTrrRK20gTC+h0aXTG3+moG26E8ojHxcVI/jpyrs44E8EIZJbILgwgxcBSWr5aR5WhqmXwZ0d7TkUQ07iC2CxYwRWx2Z5anVd8tuUe7pT+eJXISZbTfcaJQTsYgxUE9Uh3LWEffGDwvgVQM4Rwksb2LNlM3RMXlMP/fhQohnKNZKgYI+t7oQOt1U8omDciaUNT2miGAMngSYM+hxwTy4Ilb0BlYoWLH876HMgKFSigIoAf/N7D4lqaXaolGEGfLGSnIimiQ6g3hT3J20Oun6B7vhJ0fnzdyuUfjH5NVVBx6LK1kOZ9NwSwqZVkMfa4mhZYWWZvmj4oaj7ID7IcZmSmN3Okk/zTXO4gPLg1CGzYWuR3QD2lLsMHlpfU2O2Ap/Znuae/oX/krISXbJ8YOEpWSe0urVi1Uv2Mfu0NpNByy6OMsJd2DQdr9E29bCva8LywBTMgV5JGwlg2zGqZd5UBMBrDuaiLuYYYhUxDVR2/QIJFYhkwgEiNGtIjhIpOVuRvVCuP5qG2zNes6nQygT9mBb4wlw/aN5WbVFA9bmG0Ig+9jWQYfvX0ka5KBr5+ihiDRcE7KHejMyHvljLSfKsaZKqM1xLxusJmhhU8umr60hegcPMwEI7GdroocoEfQbF0QUWJyl+mTqFsDd/LYlpsGHpSNi3qlvXlQwDbcs4u/OeGwkWKmjZKI0Oh3OsT1uFA3FfL9a7rn7flTSj2hSt5Y5N79R+4lsTp0TsLr0HoHkj6wSwS4uq7t/Cd2xm3x0KzVhfWUPPlOyN15tlzwyou+YVuhlZwBqwQojNUjvpwFIzlGcqJTwokvbRDfjTbme/B4k9qk4ReAqRh1vyO1UAE1GmR2VWW1plZ97Tw1fwydfYK4eIXHR8db4tNYJVDm0wvE+NSwd0BgllU4ImKmfRkXNsa6JbIerclFNDBsDdfVrVpHetFjB0cfHbj5ZKj3W+Tmm235cerTaLISiEhKiiij42ITKkFmEnerylaV/NKznDLnvJvjihivsgAKjFafKzlx8aB2b3Fnuvrwsw/ixvjsOeYhVSZnegKOZPa4VVP4RSPTXSz/PuKwFRHSt8onC/jv0D8jvlX/dvCJKaYVQ/7UgzdLyI+KKHytDA9ZyMaF3DV5dA0GQugrGvHshSw5JBgm23aqYFgmLhe2rzi1UNoK/oopX74HZzjs9t0sA3PM1cd/0ClYrZdCxCSW4i5ELMMu67sowMyO4b+RBEXyeYzce96sasQYeRbet/heeyr/zqYlm3Dx/SN76Jy7OtBg6ubFh2rwUK6T5x2vGmy+MR2NMhITEQy0QrH6BDi8iunqh0BmE3nBL3dqisgw8WlcG7KbTQXNLS02fb9wnvJ9LVNPBCTRztfq/TIgSjIxCn6xvykfzzfb60mItGYrQ34o78vdq0sguIqcz2t453uNbAhAcUX/k9BEUzjNx5ZmlOIel5Kg8toljlBwmpFooc4ags/5BTWFp7AnQOI7D8dLyWRmROSF1VPuBNFectPa/gvXbEduN5+QP9kqfbNaYpEQf3sTRdffNqMHsDAW+NAWi13nMZmyGlbXNTSsxkRXltbaAJs7wTi4Sj3fcIaZqgFhdfxTc9XV7H36u6hwLvGj/BUH+LSnnyuFUhUUOSER2FrDQk/SW1OoF/5TNZZjhm6AIxHL3Fj6mmYHOzLqwEt4GRNCdUsbl7dbZaAcx1/Tv2J25+TmgKZlTC156n4Yax6zwZGpdg61L9oCNskE6/OHBykoVmTRcfkXVpNBS30gG4PIi+kBJh9nWZLT3RqE72jF3HIPa0p5Xp+yyogaw1RHQaBlSZWFekBHGsQykb3Hv8LrWnGkqpjvgKxKEJlqiGiF6p/+pgUzyKns8PK0PUAxhs8TpkDuvJNIeWbw9wIkNlHJ7UMtMExM63ivVhVF/voOwfQpoSf+kgNEoPvBzFV+lEJiGMh1pzPG7ZyHfU75XpGHpOG06gCmXD0y4/VX0b8BRaddQLU9leL9w4Qp7qznh7FzQIqmark1Zmy8qcGQF8kzikKBvWyRPMxX7NDlOAXz5tCtgKmc6Y8jGMrYHktmtiPJBicY0iEBsGu1hQd5qfWjwJTXr49keRE974ZUk3YzvXpZpefXBnEEEcWyrJy0YympwnJmE9uU5TOqXgpmkeQr4aEPlENw6gA2KoQm4rplVs7ed3tMWAXqclu+1G8nCOY34IFT+TNhVKR5LSM+G5pMRx15TBssPe3ZhR+gQfJWqTVmZPno2NxZnqitFmXToyXDroNSh4zOUWGmpdmHCbEntB5K19w7zNCIk05djTLNfz+KQGMTdQ2kcjaNFdnSNyByATLv41vQh+LJhEx6czBrXKslSsKqUaxS8CQYzjSXPvP2ql4JpwRGZSGxyt/4UvpLYADYbAg9vj2UqzX22oFos0+0AbgYvF2Nn6ZBRFUj+NgDBj5lEENDACtEDiWrjHSVHgzEhK8yjqGkGx1LeN4E2P6Q1g1I0Wn9RXx7oSF6YMqhn7IjP2OhlaXUkUo5I5kJ0O6HCxd4jAF0mE7vXnhTPSmgymQARvNSb6a4eq+zp8jkbTQGpdIOlbabV7n6SKl1ZmeC8E5BXAT6er8V6FyARBEt2ojyis8K462WTDC5AKaDwUseAGJOTCGnSaVgt70HIuzAXXOhBKPMwXZLaWbVZI80Yb98DlGGc9VB95ioHZIEWBIiwMdVEQQ3ZbKDsflVeKyrCr5TNqW1pNy4PfX5oDvB2tbq673U9ecteaCtp9gLIj6N7G6IGEnpqY+36+thj7ULWUVte5Q+9NxKzrQMTjnjxZn6+LrSgmsJJ/5KwrcXdcIAeXl94ZKeYIdK+sjZPJoR5Fpht2XJgB92aFRGXSCes+vXYHAxNIjeRDcKAsGa+dmicifS/ubvuaRTJYVVsXzV5kkoh1FC1mCcx3Wb8A2rAuq24PGeiL1qV0hKU0uT8/V0xiwbd32Yekogy4mGxV3SVQu/+KNHjfylblaedCsDkBrjXsIg+FwNCAE3YZ9GbMLpYGSBwnfm7uxhwBRLw3GNdlom6ZHpfGXC5DhGFPSbE18BJATQjhQ7FUdvcYqED2x5vo2JAkhRwuNZYXyzl2iDe8NQ345qdbaHc487HydSAVeReZjaMgIEV0ST5qTwGUbmf5YaLj5WCD97wvy0pV8NCa6pac7s2THiu8P+NVX5D+SoHdmdNxXbuDcxO65F+xEPsSC4SnWH86gO67D1DLCdnhJ4eil6n0sGdx5eng5mljT2OnUZzZqxBqD2LP9mq8s9I+OlCOOmvu3x5W7WvNieUR380AiIaDAGeDyjWfXJakeK+uD0ktb+ARiWOmc6cH8GwrUaqJ9B1+KnEWpnN4KfvirLL+HVjo6gOVJtj01TCNSoA6lNomonp1x/VVt/jF4puqIaMJaWWSia7m3tOZyzKoMeyxD5HKuns8hlKIXrnZoRGDrT8F8xM7U6sp2NfV/2iKCgj6BLdoW6QdaN/LlgvzcSpmsRamSxKPycgiagPeZisA4do2AUCenMOycrCchkJISMoeI4zAopCo9SDDR4G5pw53ePgPyhLW+zwsWgZVeLoBJvFMlT3NdDHNSX768gV8e1bmYLWqGqpGj68Ruw2jStJsgBSRdo64wqrvSeG05XSbElzNZpJD0vmVqDkQ3g0sd95XxrQ1h4pSKN0oDdgDOYGg0+7A6S0cEzXgukwxXT2/NWgivDyoeVBiDTO0G287vURt2ePYNubPTpiN6zZQ48LuhlrWmA+Nnm/vZTgWCPim6itYQBUUVJMFlC0coz4lL1xm16kj1N0LPnKWV3tGa0qhujkab3+sbY+zyiIr2h7Td3FTceiRKou75kqInU4jY+1bBipWEwxscW/oYfK0ZCzu0v5zMTa63JFbrrye/5J2cFfuqvoINPkoNXlgTcZfZB7qeWXjrGmr06FDSmveCDQCGKP2FDAArs7wu1FoVGrG1BIMAWtFkeeEMR739gDgHdguyX09VZfBMH5kjinK/vkbVBPQmNkQxhpNJTgzBSSG7/KlTfjLNQZ1t3KsaPkYHoxepqqreVkLBmKA1BiogIHKguBettPinuRg/YSQlZLAihBfq3Om414zscYaoVZQM283Q2ecm/5QWQVeXuN+uKwV36niGR1JQ0KJd5O+smkO9w2cUSuztutWsSFUyaq6gmpiDIwBkvFBrlqZBsQFh/8bzAanvgQm+YSQpGhLc4q0O8I9R0PlXIA5YrAXXJa6SbDBP216CxRQoQHlvQ1hZgFNEDr1JBdKb2Uo0j4kK/BVnMeTb6l/s1wFQ9YkCJFkELQOGKPean/rN0qN8/qO3ssaDLcO2zeQbowXRJIHdLsMhbP2xkgRfw3ROrwncCjtxtxOsJPPM1ybwKRSkwuQ15bHRKSshjyE61gxjIbG9moHkwnt0k4AFK6n0WNmNMEZyr6rENAa2CIHcgAE8Yu5k/RcbodeK4F63BTtPiuW5mRybJC+EPBkX090dczi+E86mdZR2FDRpdbbbA/6CpTUgA2JKUAAhWULYwkwxScAtoyYFV1LBhleK7a+tiGzHWV3mDiiqS9GECONVuaRwP36nuZmzFDhxmtDp4sSSVf2JpgnzbUnyo8ey8au5ICqK0hkjPxCEYGgeUVgvddlslERaPs/bDeD2zCPDkXbvoevJGuLL3QN6rbQN5A598xIAlwOOL+eeynaFIkKRgJ4RkumxswXbVA3SGoVRCEJzrHoEaP5m9BkH+gU1B0czOmnnjamJAVrpmB8xXqo7AgIS8/ftW9uHh4KmOXA4wh0/7x5q0O9IYtwuzzULuEUUL++PwD/cyrLjC0xETXx1rJidCmphHgl/9sO7U9VGJUNaLWEbVIB1KxHKfE4QlKVeeqnac2YhgWDpc3rqmpi++l8SKDxZMNAj5FlBCCHoqVtezpiJH/qYmVxfcGW2tSQ7bAlyeB6csPe4xo8cJPJ5JCPoZ1U2k7xdk+zoq6Ip0SoW8kX0BpqsA8pLBhPlrPG2vEDOzjCFySaAp7/xadOWLXKF9uBc+xGDyaPPaWXo4pfzFnCSVFqpqvvg2paakaAMUA7p8fYXTg9vqyQEuah1xVRZTPUNtwTQcWIjKsi31fb9TptXCIVd9X0vjgwmshoTy9wr+zZ00aLfcVj0GtljuWf88VqhMvIMclOjP7YsSivbQlwAjTX10ozF4fNUE2dkVeyimNOoLgCIsRLQeVMubukMfU1/q8ZFthsYWz3LjOJDjZ40XVzBVRwBKi6EYEhNm2K5H4+tWBPzRKaa8lSn2cSUl7b8I6AEswymvzGa8tca+fFwmDknmh7XPBTUPKXuKHT3NaEZ08jCLLy7aKKGOETiaIS14mhIGQXU+J1aaS1Wl/Sc7z0YdcsFlw0KKf7UCoCBatHYQ4lnO1r5Yu82n/VUDMoetmwp4S6rMAeGulGqWDll28oUnxhqh0OtEKqBDfat2KqYp03fScSlaphknM6pywOpB5OxB0VL0lyt5AI24YQA5y8jnqQf3HbrxAYox5iC4ptNBt1eQRnDD2XcmRLR5o2LycU8t5FgYX/ERklY3OMCvaIrzlPWLfEVUBgTw9Y/NFszup1JntauhrEkBeK/+FgWSopGQBqaXAaUL/GU//LcXe8ZKZ0lDouQZMOetkeM/IJ912uXu3yPNO1k9nOKUBJDQDehkXY212VTdb/8MuUmh7FGFpLNPyuWmVCK/PsqltqlloU7r7CI5CwBv/LM4csUsn4EJ35jKC0u0m9MjXzoySK3hocolGZLNWiXmnJ2VpAPMcjkUIm4XQPRpm4AxIMrXueaA1p4BSTP/cDTZ7tJGms2iIqA9LPdhkyq21L139oSshnn5pPOatFs6LGpCorea52ptlfj6AV/DErouZZnY+WAQnAlbR49fogZzdGSIBoSARicWmqjYJxCz06ugSJyUxUsN8anHZ1Bvv2leEgWcbSsVujo0K7q7m2xP/NXdqHhUxB/sf6uoM0DYWpYQE0+1FjK+IEblnBm2slriTbicyAyDP+x4QwhDhjuqOEo8wrDHd9PxdbI/t4IHVyR5/Eu+BkFjom14ZUA49xpHh+SUSKuikoLnHPtbQyq1e+S+W0mxtdijpOUNmoMANnoxqaLLxlzZFYrmpsEO98kuVfgRujd/6Onpk1OjkRr5YHFrrzWX6xu2HkVdKIWzebCFLFCgkhy2UQZUtau5PYdmGntDcQ8WPHjNI0COWyGVKZti0shAiKKCO7MfnrG9774twqF+9qSur3DWaJNcUt5IY0+hx0T7N8Q06ZECtpaxtJ58NHErZOzfkuaueLdXkxnPYNbGFzw2oIFnn2eAXJewcmxnckj4GACKY/pK64CWSSGrU82ZmY7LIIlMHPIjg4t1DkOI11m3NfQygXyVfU9jYvZIqixNGARokeVxA6p8pI+IBVbQe/OPEpaQp65f922OtPV05PP6l59JaiRY5XBmNwNJ638gYbND1gG54yXIFDGNoF86WRq16RD0DNgBw1lCtGanlG9TQrCM7aTAxuO7VUUeuXESRMl3TdFn2ODlTWRAHvpJVpQrGOTxMpMNHuF+lcYw9GuJ/WhziVj4uZUfrudVBrkRKrXwVxAt8Cu6xRVaal+6VKUMW81AwAxHVCbYr9zx8baK9QLuGZgnQyprlwZkqqelzNRlLEylbkKABP8+Sym5LfIV26dZacGBUpNMMcBX4KOxZslNs9zS0GRj6uYuwcQ/t4z/KU3akDbZVBHHU3IYDBGNY1clcWA03n1rqNaHiO0gnFsNCHUUjrAeIGqlpLAOflCAwQj33b9mkrP79LAAx3BC2OX5sRFWKFM0VEWKiMB/aXFXJ8KPLX+xTfOh+rslVWflJBqN1UekYJxKJbPwTDiBQvhBKWh5AFX/+6vaKwNN3JS0h7uhKMNht9xolX3UqwYLTcBmkEXVheTZ0mraSmr9gJz9trfCguBojYABun1+sSWqz1UChLNxRW3b13TwUGmrheLY11aFeyYbMDpEcdevuigai9BlDZYazgoM5f9YxD4YgDLyg6J7krblbXaY3oPpIimAYq0rPdl1oap386GA+4Qu9RalayYutbaEYRyABSJLyIok5PiPSyholZDdDNai7NQa3TrgNG5Wsh7CmdI+EFiQykhyVTEceNGtBlxzJ+SrG4mZaEAU0wOVKBDNsOy/AYCRfqYpV3yG71IgCESpngwrwsa4mbH853tRWJoNDynFPb3C2qCkRJ3OAV61kvQ+I4TUUEmPaCAJklUXNIBmDTxCs1efY36bTbKE4sX0cHc1+F3cvu8tIxduRwYnVhMVu0XS/GjGW/WooitQHpoFspj1ulAXE2ujAUqpoC9ej7YTJMwkQeS80B4QpNJMEbtElNyl5f01GIE5eNOpBMJwrWr8ENm3GvSBcMkGOqoFLrn9co4PKRconZUG1BYnsESkyD9BJb5rnUmqg23RLmRY5ChdsOipVE++1Ky+SAx6zlsU5P1XuoSP2fY24tAESqSzSb+MXuIJ1a2w69m2fa1smUxVem1LitTNFl2zuBodGJwCFeTw89oEDeB6AYHkTHpBPCde9IVZPKCt5ubNFeoN+4aGVqdiw4GdUvKB8cfJYYzYwvhFxGbwxV//jTODCuT1TPpO24jv0XTViWs5oCZvJYh9unMgODJg7lOV+miRoXp2u5YCBD1sBDAL7ySWIquBechHBivo8/sK9jmB0nymWthBbAYPI0uG3MTbW8YzarG5auzuIWAPa0Mi+4w3BmtBLHQcYX+HxDwh9kgrGOeUHl5C6oYcCeuqIxrql8sx7XsLRU0MltLVg0CTfAxcdfQdWqMpxCjKt8nkOiPTVhWr27APWFt6vonjr01yv2yzRCHfUvdgtevyAzqRagCSEYDzQg3FK6I7SoK1xXRVwrR9tGeq/g7vLOzDtIjqNoP1wrMxCOxe7NnJ22bOa9xBl9UN/wuU6KeSNlKolgAYHGjDGXtuVdnWZSvCn4EIQkSncq1/vmDXkO36j8/pI5eGJRTl+bCzsHZhWGYwVUo1WU+K5p6+7GiiJCLrAMPfa08kfsXovzgia+yCux+TOTXFGPQxsa8pG0qX4gNpbrr9OLylB3oRO+CuuBdz4+q2ao8IhpanequlHzzpxRLxJ8PBaRcI39hkLSNFDE37qkBeZMIQlGZj8DCCSrNjQe/6PJOsE2Lg6fzdRWW7ax5dJuqIUxkJGL6M9J06B55TBoQsdT1GSdalY6CAph/un58Bc6F5/d6Xj8udjpUKG9GVuiDrx0x06K/lrt55VuITQjgSbGCGO2d6TbE3ah+0uPBSaGTtIsDRnH5SGO0ClK92mxAt2HxsQyA9zo8hw2YcIypBow7iDGtGCuL5Me2Yjxkb2Xlm6bn8B04UU1ceOiwr6YesVl32BTp5SGsy/WRoLOjUKJ4H2klQAoZ9ie8TW1Div0fyDl8Xr7s6ngVAyrqm8dtUJBWBfd7PWho+jokoWFXv3Cj/ClOmjClucmaSQR/8M0iE4xwSj1CpVotSiSGNCHEdeI6h39i/pNQPp+rlrFMfzg7BW17Egz+Snn+UBPGlmfrfm2b1IxjzlGkZvHpqhYCsPhn7jS1PWqtAkNU+UT4PNoElcY9QVvpMbR8aDG8WT58ZeIo9izSozMBsHBEJt1YjFZHThR0yQvbn5j1Cn3rdpXhhl3cO/BJMrx1hPeoTjBmHVrymcNYYp8Wv2oG6I4Gkg4saeZXuERfAjdGXGlsukowZmboUalxD1ytP35BxJwtXcIsywFUny20T8G9mnj8Yg2uIW1MtVqlZ3d36FjWjZDASUtJwSDUOT3LnoxVgXAnqqkU+mYARTiqOhKReDG5IcVCohYngos3cBgTyPbIsOwgK7HC5D1Os0K13HACE71IfkYTuhrecHBXg+EWgSsd9kADE3gSlaZR2UP91Nh6207gS9pCl8MZ7sq6Q4S1YNUEXUOW7p895wH3zxu0y8ZTJdpVB/wEqGq41F0wG+I9SJFPsixTHP0fHWBOq40ynoEwfj2EDNOMCtopWa6zcW99dFIrFI1sq+DUCvCaKGlX2uulpNpO+lO64pF8CU6yp064i+Fom1jChclkkZoqJyJjKE7P9wh5SYl09LZ5gBsMjAHC0D9bZvM3lPcjEggI2ZmkURMIpUzwLO+0hnklk+mQ+ezd8mhEm8HsKh3UbFJ1BqKxtP+9Jkm1MWFFouttD81lEoQpJ9G/ycwx47nHbS9miL1k0a9IEIpQLA57JYf2uuDQhBaqOUm4TTDRAcpEOIzEOStsFvlGIA9tpsx99ed/eM7YWIN0fBY7EJsQbEZ+YvnNbul+z52VLG81wFUn8mwHR/A5OjI3O0lOUaIJgNiEm2lADiyRCZQ2VGKbYYAAZAklexRhbsgy124YW/Yfxyrg9GdFVQWxqxofZpxwTk/zM4380QSVlValQF8yCRmQ5XEcsz/G8t5yjt1Rn3XQgeWzGh8nFFhfo/xJrrZhH4SO5bts4HTNimRUNe8LySqL/a2+h8kj6JDC1qrsE7WuasH7j16B+FBccz2uWWirWr0NPuvHsnNZ9PPNyrniQpaHg0NcZwVkY1Sxyqvi9NCrcwO/kd2PDxzI1rVR9cHWbaSoxUif0Y4gnBQW6kMKJYQnGxBDtfF7jfMDel+6ZHWnim8SGDbTTQYqGFtFza8zX5cDMzcMKOVGWQD6ENTjZjWCpGr4iN7LtFxNXOt+sacfV0JmnE9tr8sSkxLzdZTDyJssF95oWhQpE70GJpY/E4KTaFgdSAZV/7dv2ylArRN6xik0GYxA7Ze76Z9oaAIFk/A8xH5cGhWp5gahGdm5g2k8e5ynQeOdW8w+woOcDKe5a+4yInI6A1fh39UcYHL+NFPWT5gJH8eaDTVPvJh7qEz0LHFrz/3m3plPL8L5793sNuu2J0GZ4ax0NXdhoPS5EBjiIz5a8v3OTCcHjUNhAXOyokg+hxcqhNc0hYpPJS0eZS4b3z017vj+FZhnaUHlyremYXSPkrNNXpWS2AykJBLLb/YzWltVHFlVE7USG9DEPH7p0hZqi2ZMRq0Ferx1e/BPH0QUsomZIzG+vQhIsnOCrcDtDrFPJAhhJAbZvoejIR+UeGMFeU5p729nldy7P+PJVHVe40umjBB7M98v7WsWu/+GNRGsy5U0GsPp4NSP1b1mEYWOHcTjqXmNfU7XeZ+koRORwkAAAuc65LKgmfhVeIXazenCjurE5eIm8CH0gnxw0R6N0ujeTtrtpPYDCYy3rZZhkQkqJUtyYCAvO7BtVM2J2Fpk8AzGI5eudPwARQRo/JvpPaCwomD68HO8CrBHAjynZAIpEvnyb0ySLglcp2b9xn9r4AQSRYwJdYx4smooxUs5uC8Zxu/mF+EpCDZIr8yvH8BKkIE0rz6iwHDDT+opw7sPo1zQgVifEV5MxI69uIMYE0RZ2PLoY4Bf8OLo68e4+3dqQIRoQ69ZVw7l4+v9gt1Qbfy5xSgeuOBMJwfNldVgXIL10U2lY7ZbxAwAo7unQFktZsACkumKujx+FKHErQykHt2mvmafN7xqTiCJ0OVGFxKvHXb5CKlAVN7U0+/JvkBEwwENK5x8n4GDtuh3OU2ve2bhc24l1Jzc8p5eBvdepYRWDJ7oJ4Y9SvFvqrLVaO+7VGQPABqxkpclSPEg8HwSrLR848ivS09BmVTnTvBT53GopIsx1xWwrFtSNef7QzCQwG1aLpIjoM78kB+7VsenA9jWJHlu9YPungXJ7frRtm824EmoiRoHAlU24ahV1hxEHkGE+iL+apDOMRFMkzCTQK6cdDbyth0AYYRGzsHtGVRa8aWK0n6HZzhxrGjCwLVB29sIzETDLa5Zo84NjeCOkF/7JjmRK8kmkyg4qk6Guot2kcDdBtdhVMqNCBBwXrqUGhyuU6rNhCnSjDYf4WK4/edqKk9LhN41yOI5PIFnbXRJTUwKMa5IHUYgw/k0uNICZe+eZ2mAbVXiuTZbNBAu0RWkovab4ZQvAxK1rrPsvNaBMhNhaWCA67ZBCnAMY/Ivg4tfTIiPvcjSdjcglxokzqGX6j8O3YKQB2KWq3Mtq2mEG0clk1w/dDkZeUJ2Ni51VRdncfvmSm8qXOvRN9Z+q8p/1LRwdzdozDQREyaxyOUBbqaSIKDG6T8abuqJkITS/510+mjQoI6AL4C8Sdzok1cF3OpZR65WCmWXSkAdd/PeITyp2hTuSz2NIytDLuBsxa3tpBiWiJSxrMzRuIC3yzKkXbJ0BavzH+JMmfwXnM6kiOFltvmqXQFPWA1njz8Fbe4wenZBU2wluA0KI2UYGsuHU8vtEMb+MU4L5bcqiyUsGE+uUNLNsnSUdVsDJF5deikA2bQVSuzapaHecLmpRqkA9Z9GLrW7K/ji2oMuCV0SHaaBatMNIv0+aC6siCdNM84jgYiXvSqdfSb8dT0hN4dWraL8MG7LzMDLUNqK5QABluNZbOicDBHvKE0hQXpbgJPJ132/hZ8WfA8n4BXn/sBZRzV0yyXEQ6gTefK2m2+6gZjj5SGBBJRou0x84KE57fUNOk1gTZ1TzPsX4rhb8csK3IQA+jaJK3MmgNEq4MAcxnzcCxVc3Oh+9L07dSWF94TFqLhZwMa9vxqZbGf5aEVmus5rcxKC3ZgvhqmeGC5lMfBPeasBpkq7UaG7a2LaHQfg3ESTcZEZQc869otYRElSQAU0IWiZH+5QesYSdgXv5DCW2yo0rc6sSzxNEOpgGxIZluiqXb6oLOpvjJQG66pp+PLaewPn/Z1KVgcjwodwc54NSdKQKOWkXKtXqtTV6IQO0FCZe9HfDKKLH3YPV0STFTsA1llloNBXrFI+rmnhcB4E+cRETcULuXQ1syq5OJAa6GDyvIhIdyHcs1iXm/bQ6F5qAeFOOMueugn5AFQ3JbHkhzh1sTr44KuiG6la8GgvQC7oMsIroCMG/ryTr60f5VC6FrGGMYxMwRLibQKSB6YfAznX904WKOpk05xK9nxtVc04xRaR49EdZwvPFYcuuaJ92oKTePMsNqro6/Wzt7AshGK1n3/RxAwGSiBKQz3gLhEv0uE+V2dMQjVN7xMmosjct51jvuXkOuMYZRBQRMBLZAnBjF91tWlmsC5WpoG3JAyxm17opWc/0HpwZrVllYNk0pCye1uzLmBXnigRJq8XIG0bOc+5HEmojjgoY0uuMhJrqXaQGJP2bw45jMbXbne7LTz3/FMkw7RjAHGVJfMJqd78+rkUMW1i5zUlQUz7fym0MwLXfKtcdt447BVrAaxTkK9/UuCxZMXSlhBlRPaa3+mI8igCZsD0Gku7rH1adQ+jIW/MeqqIUJGLo33PhGHJ2GewW6B3+vsHwf8AVbB2koL/bxSIPFObz80dJabsTpm/M+YJtxbsRJrtIM9KSk9+7Kx/QnexcTmQ2qfuOjEUgTtHaVrHYGatgMteK3ojS6ui+uhaeBCytL/bSfooD0fYmaqksqLSBXhO8j0wPzBMBffApU196TbkF435/z3Whp4yoAs2atyBqW4mYDTbjcTusZMJP7neh1h7kQdKzvO7HebvYGMtSUAjmWC0ecVTVQgLNANd1skTYOLmT/+oj4QthZTIBQNWTnbQr1LPCvQeOrR0E0ni/ZHLj38w1QLayVudXA33Qxic41YuF6lyL4bBfq2Ubo3DYfejsNjmXl8NpO++Zejtva41/r/a4QKd9H8f1IBj+m/lH1+v7zGEIGTkEfWwQ9b92SXQREPUtdJDgn9gUsB+iQNeJTjCZRSn67ZeNA5ZYEmo9bEIMS4kq2ODc+pjVX0Xqqxslu37zaBmyF5BSrL8KQ6g/mP3I/uDQy3waPq5bm7vVdSq/Btr12IzhXXiGplcqApsPUYHtggnR2rh0zzRfspPnnhD6zjDmd42q7DoJa7PZdqhtbCmSZAaj84Owpurg4b5e1bFG6FoUKiVMYj6m0JgbpmNXgagzGVbhEo9spdy2Acc517qvq0yz7hQNN4pgm3MziMWo4NW3jN21tRQKfjCeK7CFuFUAWw6v+AKVgnAZbGyPqgYKMAaUYVdxlf4KH/NYjBs2CJptKiehr3FpYarh0c+3FpH/6aqFEImDIVTRtk2rXGFWmeWz6nR/tF81GBJ+m4CHV3ssvvCJLbBbZEEHO/YOG4WK1qQzIcqUNISg/VjgiWZVOASjtg3GUIDFeNyWW4HDiQA8alIfjGDKaW6N9Q8zzUEOi9bQwcKFg2DDacF/dGpt4xubAW7On+MLX1eb5znOQYZvR/xHTp5VH0e/6aTDZe9LKgpjlrxGjnWNOMPYy1WiRz9iezdBhAizOnouWQLUObzsVH6gzRk2b9XpO+oM+arcK8PEhnEZ5md/L5hnPTM8tQ9nNI45QKaKLjhkNcLZLPi04akHO59QyP62LIQwpqABPyCdu04LKCgYRsABGeR5x0xUjUuZEYkUxfHR52BEK7ztBoSrBp5qeKVa5VzLhjaiWSZI+UX2IRS8eKl4dqHqUl2expuJuXW/0iJPa7jcCiH9Wll7dc5Aj6Ga4Ww7VDkoe1LJX4YmiLd9HRxa4/W73ZSbtw0PIjlp0bT5Nz54+JvLsyrVVLVpmqa4FPgVjZblkOK5QD+EWzvHSjW8gB77HDaidpq8FQ2vntvXtdAy5ljk/1qGt6RdoX7OIniEZXcxlShkehaRDS9QYaFcT3NSUz4XhEh1mDPkE0IVc3a3dIlAcpY4tfDHGyXJDSp+ExhX39qeAEggpiGaiiHBuk4xpc/CCHzohyHK6SJ6WqzvgnBT5MM7FP9qMOF4xT4QiDyQcpVLats8XoisqkhRcC12nBbEpzqrGcWWolErLnuO4KGcvXDDXFPbYWD2sr4KJiAaHQxZ5GlcgrBYTGo67s6+v/xfVuAQlzqqJCc/1Xe5pvgafup8RGM3S4pUZV7ud1fVD5QkE6b2D6uK0zG3N6qP6Ga2uGZ/KjOnK/VttPmbcikuIQWZpBgqpzQhp7Shc3LS0B3H31cy+tqKD3e2tyWJuU5FwT3hyaKcDivIaem7C3E7ZmFEEHosu0LQymusZdr40eg7uofCFe79XQDTlqs1KACiLJWaiQLxS+LiVh9brBQZoGaoVypVV3RytwqUoGttEFuQXMfT/goAbye0AVrcEw4Cy3EuDG5g4Ny1JMY1ddNx3yJgaEEGR2kwaj3ECSmdmMFbHy4NoDqNAcBKzEqwMHsF9XaV6ZQKCrQUpqthEZ2gtBrrsOeafb35splBwyHtPQE9SpZ1a90DrdOLUv/wP7e3550XiK52AtfNv+HMjUGkrTr6ZsmX7zcfGL9w8v2wcfl98t7y/pt4/PD4/p7f3yl28V33zK/3ldPv5l/uHD9K3jCddjbq9vHs8/nTydpH4/T4/P86mfl0/m801nnn+x3mH66f3r9Xb3a/k8/f8vpy+k36U7ekkXO59zOuJrcf6nh6fpd/kML/kQr798fnh+fJ/v7iX/9mX55nS7+Xjz156mX09/esqX8vzw+jQffbqQfNHHscknWG4jfS9/svj7p+UdPL+kr0+nO4xNZXTXy0oH/nQ7dvf1lD+2X+b+bD95KY+eP7XMgmXctuv5QZpD0wHyb/I/nl7W+XKaUdu0mf7z8+XBHe8ij+72mdf5bpZxXI+afpcGNw1K+td+GfNhljtZTrFcWP79/I/06fVsT/vgz5/dlkT+cXlc+5RK8yt9Pv96vc30r/3KpwP/t/lLebJNx07/nm7wMFGXu1xvZv1j+jnP4DTV9nuor+1l4T3lp/X6NB3n8Kh/M/3/zx4eflw82PMh07Hyb96vD3x78Plo6f8/TBM2/3Y+8oefPjz84jABP394fj4M27vljrLVuK7/6W29ynXUntc5nQ/0fpsHeSlshiZ9J19pevtqn0If8jfKy/nxw8v01NKHT/Zne6WjpK/lL+ULnD5VfDaf411aw+n96eH98zIgyw2mL72bn2O+xfz1Zek9ljN3+vD0TK7nfvmNyyxbh+PxbLamebZMz8f0ndcfTu/TwioXQOU8T59+eF2f5TRG6zd+v5xtm+F7TVNoMmvFr9enMM2vq3mZDp7NW2Ft87F/lb4xneN12i/m4z1N/9ouM8+pf7lsAemHdJQ0g7pRxXrVkxmYV/p6uWmC/IPyRrenOJnsdarlvzwWH5iW6XJB/3oeg2I81ivIB8hfmfap9Rryqnh49+l89GLo9zGaN9KzmZ4/M20c87T6F+kf6Tz5n+/nRbyfJa//2f6k97Tmygk2Xc10X/kqn4/TKV3Q+RG/T/NmXXHrhD4nkh7zVH+XhmI7T/rHd1b7tayP6W+FwZpv/puzf7WNRJ6tzd3oNFL5AtJ+OY3yvLqTdZ0+/Vn+7y+2m8l73HTK5w+H2ztsdPNIHP6eHYplepT2Lb1tJu9dWlLTd5ZTvH/9ZLvYaRE9l0Z1W1ZPLy+LT5RfHy1P4V2xE2wTfvr+fln/e/7TvJHOR0s/lov4ff5p3rE2n2p6CtNWmH71YbrCx9l3mS7hF8v3f/7N2SJOH5q+nS3O7Hc0/IBf5mtI9/Lw7rAVvc4fT/MrneBn6fDzIs6H/Onxk9tD2GfiyfjOf8hfyvNxd6qWf6S9a7r8vBJLt2b9+XC0dYbsjz/N7/z7vLyLWTatwulp/P72NI5r8uXpaV12+Q/TwjzNn7ycXooF1nGlsolOS3X2fWeLNy2s00hNJ8z/2W5qc2Urvt3yp/fLrCp38nypzx+y0zVd1D7vTgsk2Zzp0g5XWv7iO+Wmv9j+6VrzuH2+7rp5jSQ/Ns/FyeRvI5F+n462BA7H63/38KO8rU2eQO3OLgZhcnmyY76MVvYfD8YkX8xPsxUtJ0SyovPSmNydS9yxmYfL6xelA78eLc2veYifC6O77hXp9Y9mX/nl5cvfeNyH/vHfHgzS9PE8ceb44n12cdcTfEh787x+nx+zf9XJcz3+PB1pWgXJ6fkoneflMozLrF2uozjccoiX2QF9TSaqGO0lOsn/+VGeX8mwNkx1utPiT8klrz7IyWmtzb4idkl/Wr6bjM283a53nM6fbP1qCdMFpS0vXcfZUdq98oNRKPyTHMdnr6K44vnq58taHswSRXyV4rl0RXP4Nu8E+xCli8u2PM/HHP5us/TH06G2QdiD5jU42W/zFFKk376kZzn5D4cJn34/Hzuv/+lyv7tfcrK/a8x7dmM3w1E89d/MDup+gg/VZMPsbeVzvk8L+tNyDj4uN5F/98VynsUqps9PtziZtPm469a6etObcXpJE/sx+Wb55zxvn6aJfjGvB6O6RVvTw98GPP33sHbXe8sr62Xdm5dwbDFEj3nJFXPyuP6/yFvd9LlifuWZMd9TDrjzOT57meK3dJ7598sGv55/9yRqEcby6+zfndZL3rDTBUy78nTU6aOrwasNTt64n9aFv6RByj3kKZ9l/md5hDnmnAPz6fiFO5Ij5vRjNuZHu5jPVTiyv9rONg3FPDLFDW3/zJ9bNoo1n5K3mSUSPAzOfMLJ6z2s79lvfM2BxzWUnZ37HIdvv67YoRwxZWc538d8EdORSgfw6LPPA3Y8U542Oa5KJ0uWZJkmyb9bLrb4cApxyqtIH/0iz48cAh32xuO1Tr9IO9YaXCzrcHVBysza/PpksS3Jhr+kDSHbrF9mm7TOwHIU03qfLvAQEi7pi9kN2szk8pFT/PBl8dUUoEzGf3lih2HaZlpyvornOwenz0UaLecx0iRfjrpOiVO8Vnz9efV1zv5jObez/5uHIEUPq4X4sHrJ0+U8TumQZajXQGnOiSQ/8fjA18ufnerinCnMmw+5B9DLZ3++fSd9ZZmt02XvKaEvf7o8ikpmKVmtdUNJZ8gOe95w6rWQtOD3ACRv1ZP/u17pOsHqr+V78+7y/Lrup+npTJN8MpHr887+XfrcPIplLJsnwPaE92tco5MfnG3gu0PmZbnQ5e113lOWaO64FcwXW095lQOY/jHZiTkLsOX1igvYrr5IfOz38+MyUi2s8tneJEPyb7Y/bimHaZLkaGqbX9NdbMnfzaoldyv/cjXb13tbMmzLg0+ma97JTyZ8/fISVx6zBPuNfsifmWzjwRxs15T/sj/Upxw4LI7c+niLc9XmUGWlFjvx6uF9Z54iZa4vzbP02SXTn7yLPYFbrv/1XymLnpPIOS7eg8E5R7em2cr72/69je8vp6e1RFNLImq7izTviuGdMnlr4HBdpadgbBmHOczdHZlLoPuYsxbHdO4yFHlwNhM5W6nF3yvG+JBrSH/PXs702dVhWJzQ5b4K93PeKIr7m5zYZC3m/PD+4JbJsz3wx+e0hte/p/W//D1bvd1wrzHRwf18TnOoHMDs4l/W/DK/pqzaOlr7Wr/u4offvH/31eaKTtczLay1LpXjze3GZvfvkElZ1v+6qOb/5kvcsg+1HWj1eCa3qnJRr2knnc3itOBWQ7DeW/YjdxM052l2+1LavA9pL8q2/XQRs1kuPjg7bMXwp78dE3lPH21ezeK+FB7RkjA5RtvvyhhkyoftB5w8seNuf9ibFq8nzZolE5a++ro6WTk7n26sHN01dzSnCdMFTgWbeqroJd3I/JuyBpX3y/W5XUPPtQA5p/GWrSHN+30Ip+ddOqvp+c3HX1ITy5WubuMeDm9X8cN5+k1O3vT6r3siueq4F/c13cFyy++zeZiGvFqgWJ26fa4ufuHy1NOxptRo+fE1YbL+at5PlsTkl8fqTDkXFgOZpuAhJi3qIct7iqcmHySfZf7cmitdApKX13zOZKJS/qXwk/M/V2s4106K61wj8u0pbPeVw7fdgK5fyo9kSRMXFmoOT4vDfkhT7zJNkku+BQ5LeahalM5u9ryWs++7P7SjiVgrXPPGfHmCaZeaS8TTfJlPl/Imh7hjeybZq/5RuvMlT5g/ky7247Q3bkm19XWKDCbDmx52mkjT59bZPtXQthFekhIveRPO1/tXe1S8vP3334HKw71XURr5Wr0613t5rNnTn5MDJ9QCMS7Xcfrrf/7t+f1359/99e/mrT2/p5V0+H39/Y8O7/vx04zY8n3I649+NC3j5f35cX5ff39+/6JVW/V6/bbTcXIc+tPrEr4+9/79Xt/9XnkVfmNxDTuvvejdyp1z8/vt9fZ6e729Hh7+8LfMh1i9mU4q6i5f7etN+/xh//zwbkqhTB7ZgshTjMt1nF7/Vw7aS3jWvFu9LtFVTjH33pvnOwV93IYtAQY/lvcr037+6/PllrBMwU873cnzw6+ud3N387S3iQv3f4AS3Pt9vr3eXm+v+3o5xP9rRNyMjO80EGlH8hnXWv0rdScfL5/exuf0c7Lr/2cthf1gMfEzeuWzp3+fd7bf/uzxJ9MO13o/IuvP59FsQcj7isZU7+fSS9jV8R2uXmKoPVnm/r1fBTqs/aommX/4fARNovP77fX2enu9vXzi/69twrF9vekveJyvfr3+p3/1n6cN5f9+NL//x+X9v/zJHyRg1a9f/vgnfzmh2//4J/9veV9/nt//8KO/nOLr5V39+uxx3kawd2i/Uu3n8+sbjpvsqZLtcv93NVebiKm319vr7fX2io//9+7Cxus/3OetY43x0wb2jT/QHH+57218Tj8/PPzp//+zfzy9f/Vn/7B4f/3Tr/7nv8ub4P8Q3v/Z9PlfL+/FeU47rhCAP//wZUbJo++x+/lGGxCUWr8+99j793m1nKg2nwg+v99eb6+311v8r3t9b31v7fN3aoia11t5TYBQMpL93nLf2/icfn54/fzh/YTlT+9Tb/f6/hfvfvZl6tL8/C/evU/v+edvL+/rz/N7gkVPn5/f9/N8+/0rgf/LaIIZ34C+x+7nlVNQaMbiSH/Vm6+llxB5/w6vdP/1E8/A+P66fHu9vd5eb6+o+P/PlyDrz9eWoK/Jq3O9l31+5sfi9tVtXBrvKZ/8jUxnkt5TQ/jx/fdefuvho+989u4xveefW+/T51/m9+vxsdd3PtnPm2iNpveZ9e96XStXRUyexfn1+nkVN38dn9j7j3sduKmA+3x7vb3eXm+voPr/35rXt09B1Yd3R/oTtw3qo8dfzfy2jxPLSML/Te/Pz4+vv5Pq7PP7+vP1PTOTPT1845/M750IXAjQ9+//3vK+/tx6H7uPa/H/+OvzP8Hv/4sfDb//r+Y+kSMFmuf9v73eXm+vv1uvzAPa/t9EsjX9L1OO5c60zOWViUcyKc38v/k3++8nKor6/3qvbyVugyvx2cO33m+vb+b/fW97Lb/9e9Pr8ZuPxSv9kP5v/k7/7zcf/+9+f33904/fffzu709U2e93apZP8uv7nzx9/6OPvvvd733308Qicfj73wA=';

;// CONCATENATED MODULE: ./build/src/leaks/detect/quick-look-wasm.js
// Made by scripts/assemble.mjs of assembly/quick-look.ts.
const QUICK_LOOK = 'AGFzbQEAAAABDAJgAn9/AX9gAX8BfwIPAQNlbnYGbWVtb3J5AgAAAwYFAQAAAAAHMwQMZmluZExpdGVyYWxzAAQMbGlzdExpdGVyYWxzAAIIZm' +
    'luZFJ1bnMAAwZtZW1vcnkCAArwDAW5AQIFfwF+IAAoAgAiAyAAKAIEIgJBsfPd8Xlsc0HrlK+veGxBFHYhAQNAIAFBAXQvAYCIAiIEBEAgAUEC' +
    'dCIFKAKACCADRgR/IAUoAoCIASACRgVBAAsEQCAEDwUgAUEBakH/H3EhAQwCCwALC0J/IQZBACEBA0AgAUEISARAIAYgACABai0AACABQQh0ck' +
    'EDdCkDgIgbgyEGIAFBAWohAQwBCwsgBlAEf0EABSAGeqdBAXQvAYCIHAsLpgIBAn9BwIscIQIDQCAAQRNqIAFNBEAgAiAANgIAIAIgACgCAEGx' +
    '893xeWxBD3YtAIDIAmoiAiAAQQVqNgIAIAIgACgCBUGx893xeWxBD3YtAIDIAmoiAiAAQQpqNgIAIAIgACgCCkGx893xeWxBD3YtAIDIAmoiAi' +
    'AAQQ9qNgIAIAIgACgCD0Gx893xeWxBD3YtAIDIAmohAiAAQRRqIQAMAQsLA0AgAEEEaiABTQRAIAIgADYCACACIAAoAgBBsfPd8XlsQQ92LQCA' +
    'yAJqIQIgAEEFaiEADAELCyACIQBBwIscIQJBwIscIQEDQCAAIAFLBEAgAiABKAIAIgM2AgAgAiADKAIAQbXcypV8bEEOdi0AgMgKaiECIAFBBG' +
    'ohAQwBCwsgAguyAQEGfyAAIAEQASEFQcCLLCECQcCLHCEEA0AgBCAFSQRAIAAgBCgCACIGQQRrIgMgACADSxshAwNAIAMgBk0gA0EIaiABTXEE' +
    'QCADKAIEQbHz3fF5bEEQdiIHQQN2LQCAyBogB0EHcXZBAXEEfyADEAAFQQALIgcEQCACIAMgAGs2AgAgAiAHNgIEIAJBCGohAgsgA0EBaiEDDA' +
    'ELCyAEQQRqIQQMAQsLIAJBwIssa0EDdguaBgIKfwZ7QYCLHP0ABAAhDkGQixz9AAQAIQ9BoIsc/QAEACEQQbCLHP0ABAAhEUHAiywhCUE1IQsg' +
    'ACIEIgghAwNAIANBGGoiBiABTQRAQYgBIAtrIQsgDiAD/QAEACIM/QwPDw8PDw8PDw8PDw8PDw8P/U4iDf0OIA8gDEEE/W0iDP0O/U79YyECAk' +
    'BBASAQIA39DiARIAz9Dv1O/WMiBSACG0UNACAOIAP9AAQIIgz9DA8PDw8PDw8PDw8PDw8PDw/9TiIN/Q4gDyAMQQT9bSIM/Q79Tv1jQQAgAyAE' +
    'T0EAIAIbGwR/IAMhAgNAIAYgAmtBPEkgACACSXEEfyACQQFrLQAALQCAiRxBAXEFQQALBEAgAkEBayECDAELCwNAIAYgAmtBPEkgASAGS3EEfy' +
    'AGLQAALQCAiRxBAXEFQQALBEAgBkEBaiEGDAELCyAAIAJGIAYgAmtBPE9yIAEgBkZyBUEACyEGQQEgECAN/Q4gESAM/Q79Tv1jQQAgAyAIT0EA' +
    'IAUbGwR/QQAhB0EAIQogAyECA0AgAiADQRhqSQRAIAdBAWogByACLQAALQCAiRwiBUECcRshByAFIApyIQogAkEBaiECDAELCyAKQRBxQQBHIA' +
    'dBBE5xBUEACwR/IAMiAkEYaiEHA0AgByACa0GMAUkgACACSXEEfyACQQFrLQAALQCAiRxBCHEFQQALBEAgAkEBayECDAELCwNAIAcgAmtBjAFJ' +
    'IAEgB0txBH8gBy0AAC0AgIkcQQhxBUEACwRAIAdBAWohBwwBCwsgACACRiAHIAJrQYwBT3IgASAHRnIFQQALIgIgBhtFDQAgBgRAIANBGGohBA' +
    'NAIAEgBEsEfyAELQAALQCAiRxBAXEFQQALBEAgBEEBaiEEDAELCwsgAgRAIANBGGohCANAIAEgCEsEfyAILQAALQCAiRxBCHEFQQALBEAgCEEB' +
    'aiEIDAELCwsgCSADIABrNgIAIAkgBCAAa0EAIAYbNgIEIAkgCCAAa0EAIAIbNgIIIAlBDGohCQsgAyALaiEDDAELCyAJQcCLLGtBDG4LugEBB3' +
    '8gACABEAEhBiAAIQJBwIssIQRBwIscIQUDQCAFIAZJBEAgAiAFKAIAIgdBBGsiAyACIANLGyEDA0AgAyAHTSADQQhqIAFNcQRAAkAgAygCBEGx' +
    '893xeWxBEHYiCEEDdi0AgMgaIAhBB3F2QQFxBH8gAxAABUEACwRAIAQgAyAAazYCACAEQQRqIQQgA0GACGohAgwBCyADQQFqIQMMAgsLCyAFQQ' +
    'RqIQUMAQsLIARBwIssa0ECdgs=';

;// CONCATENATED MODULE: ./build/src/leaks/detect/quick-look.js


const NOWHERE = { literals: [], runs: [] };
const quick_look_PAGE = 64 * 1024;
/** Pieces overlap by what a place needs. */
const OVERLAP = Math.max(LITERAL_LENGTH, PROBE);
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
                found = { literals: found.literals.concat(this.#offsets(literals, start)), runs: found.runs };
            const runs = this.#code.findRuns(begin, begin + end - start);
            if (runs > 0)
                found = { literals: found.literals, runs: found.runs.concat(this.#runs(runs, start)) };
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
    #runs(count, start) {
        const results = this.#results;
        const end = (at) => (results[at] === 0 ? undefined : start + results[at]);
        return Array.from({ length: count }, (_, i) => ({
            at: start + results[3 * i],
            base64End: end(3 * i + 1),
            numbersEnd: end(3 * i + 2),
        }));
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/triggers.js









/**
 * Bytes too short for a literal, looked for in decoded bytes only: of SEC1 that names no curve, and what the OIDs of
 * P-256 have in common with those of ECDSA and DSA, so that these are recognised too.
 */
const triggers_SHORT = ['0201010420', '2a8648ce'].map((digits) => Buffer.from(digits, 'hex'));
/** The quick look: is there anything in these bytes that may belong to a key or a token, and where. */
class Triggers {
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
        if (compressedPlaces(bytes).length > 0 || mayBeNumbers(bytes))
            return true;
        if (triggers_SHORT.some((each) => bytes.includes(each)))
            return true;
        let found = false;
        const tell = () => {
            found = true;
        };
        visitPlaces(this.#look, bytes, 0, bytes.length, { place: tell, number: tell });
        return found;
    };
    /** What a layer holds of keys, literals in the order in which they stand. */
    cluesOf({ bytes, origin }) {
        const numbers = [];
        const runs = [];
        visitRuns(this.#look, bytes, {
            place: (at, run) => {
                if (run !== undefined)
                    runs.push({ ...run, at });
            },
            number: (at) => numbers.push(at),
        });
        const compressed = origin === undefined ? [] : compressedPlaces(bytes);
        return { literals: this.#literalsOf(bytes), numbers, runs, compressed };
    }
    #literalsOf(bytes) {
        const clues = [];
        let from = 0;
        let farUntil = 0;
        for (const { at, triggers } of this.#look.literals(bytes)) {
            if (at < from)
                continue;
            // Whatever overlaps an escape comes to light under it.
            from = at + (triggers < TRIGGER.backslash ? 1 : LITERAL_LENGTH - 1);
            // One look around the name of a curve tells of those beside it, too.
            if (triggers === TRIGGER.jwk && at < farUntil)
                continue;
            const ways = waysOf(triggers, bytes, at);
            if (triggers === TRIGGER.jwk && ways === 0)
                farUntil = at + CURVES_REACH;
            const head = (triggers & TRIGGER.words) === 0 ? -1 : keyNear(bytes, at);
            if (ways !== 0 || head >= 0)
                clues.push({ at, ways, head });
        }
        return clues;
    }
}
const CURVES_REACH = 256;

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
const BEFORE = 3 * 1024;
const BEHIND = 5 * 1024;
/** Parts of the content that are looked at together; they overlap, so that no key is cut in all of them. */
const PART = 48 * 1024;
const detector_OVERLAP = BEFORE + BEHIND;
/** From this size on a part may end by what the content is there, so that parts of two versions end at the same places. */
const LEAST_PART = 16 * 1024;
/** Finds private keys of P-256, and tokens for App Store Connect, in bytes of any kind. */
class Detector {
    #triggers = new Triggers();
    #now;
    #explored = new Explored();
    /** Of the last search: kept, so that a search that finds nothing takes no memory. */
    #places = [];
    #packed = [];
    #collect;
    /** @param options.now tokens that have expired by then are none */
    constructor(options) {
        this.#now = options.now;
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
        return this.#triggers.room;
    }
    /**
     * All keys and tokens between the offsets `from` and `to` of the content, by where they start, which is counted from
     * the start of `content`. The same key at two places is told twice. The time is linear in the length, whatever the
     * bytes are.
     *
     * @param unpacking without it, archives in base64 and the like are not opened
     */
    find(content, from = 0, to = content.length, unpacking) {
        return this.#find(content, from, to, unpacking, PACKED_DEPTH);
    }
    #find(content, from, to, unpacking, depth) {
        const parts = this.#parts(content, from, to);
        const packed = this.#packed.length > 0 ? this.#packed.splice(0) : detector_NONE;
        const narrow = narrowed(content, from, to);
        if (parts.length === 0 && packed.length === 0 && narrow === undefined)
            return [];
        const detections = [];
        for (const [start, end] of parts) {
            const found = this.#explored.in(content, start, end, () => explore(this.#triggers, content, start, end, this.#now).map(describe));
            for (const detection of found)
                add(detections, detection);
            const layer = aroundCertificates(content, [start, end], from, to);
            if (layer === undefined)
                continue;
            for (const match of findJwk(layer))
                add(detections, describe({ match, layer }));
        }
        for (const each of depth > 0 ? packed : detector_NONE) {
            unpacking?.read(each, (bytes, kind) => {
                for (const inner of this.#find(bytes, 0, bytes.length, unpacking, depth - 1))
                    add(detections, { ...inner, form: `encoded ${kind} of ${inner.form}`, start: each.start, end: each.end });
            });
        }
        // What is written in one byte a character is found by more than what is written in two.
        for (const inner of narrow === undefined ? detector_NONE : this.#find(narrow, 0, narrow.length, unpacking, depth)) {
            const [start, end] = [from + wideAt(inner.start), from + wideAt(inner.end)];
            add(detections, { ...inner, form: `UTF-16 of ${inner.form}`, start, end });
        }
        return detections.sort((a, b) => a.start - b.start);
    }
    /** What is to be looked at closely: all that is near something that gave itself away. */
    #parts(content, from, to) {
        const places = this.#places;
        places.length = 0;
        this.#triggers.each(content, from, to, this.#collect);
        if (places.length === 0)
            return detector_NONE;
        const parts = [];
        let last;
        for (const place of places.sort((a, b) => a - b)) {
            const start = Math.max(from, place - BEFORE);
            const end = Math.min(to, place + GAP + BEHIND);
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
/** The same key where it overlaps one that is known was read in two ways, and is one. */
function add(detections, detection) {
    const { leak, start, end } = detection;
    if (detections.some((known) => known.leak === leak && known.start < end && start < known.end))
        return;
    detections.push(detection);
}


/***/ })

};
;