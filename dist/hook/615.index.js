"use strict";
exports.id = 615;
exports.ids = [615];
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
const PACK = Buffer.from('PACK\0\0\0');
const AR = Buffer.from('!<arch>\n');
const BUNDLE = [Buffer.from('# v2 git bundle\n'), Buffer.from('# v3 git bundle\n')];
const PDF = Buffer.from('%PDF-');
const SWF = Buffer.from('CWS');
/** How much before the end of a content is looked through for the end of a zip with a comment behind it. */
const LONGEST_COMMENT = 1024;
/**
 * The kind by the first bytes. Called for every blob there is: no allocation.
 * @param bytes a buffer that holds at least `HEAD` bytes of the content from `from` on, or all of it up to `to`
 */
function kindByHead(bytes, from, to) {
    if (to - from < 8)
        return undefined;
    const second = bytes[from + 1];
    switch (bytes[from]) {
        case 0x50:
            if (second === 0x4b && isZipSignature(bytes, from))
                return 'zip';
            if (startsWith(bytes, from, PACK))
                return 'git pack';
            break;
        case 0x21:
            if (startsWith(bytes, from, AR))
                return 'ar';
            break;
        case 0x23:
            if (startsWith(bytes, from, BUNDLE[0]) || startsWith(bytes, from, BUNDLE[1]))
                return 'git bundle';
            break;
        case 0x25:
            if (startsWith(bytes, from, PDF))
                return 'PDF';
            break;
        case 0x43:
            if (startsWith(bytes, from, SWF) && isZlibHeader(bytes[from + 8], bytes[from + 9]))
                return 'SWF';
            break;
        case 0x1f:
            if (second === 0x8b && bytes[from + 2] === 8)
                return 'gzip';
            break;
        case 0x78:
            if (isZlibHeader(0x78, second))
                return 'zlib';
            break;
        case 0x42:
            // "BZh", a level, and the magic of a block or of the end.
            if (startsWith(bytes, from + 1, [0x5a, 0x68]) && isOneOf(bytes[from + 4], 0x31, 0x17))
                return 'bzip2';
            break;
        case 0xfd:
            if (startsWith(bytes, from + 1, [0x37, 0x7a, 0x58, 0x5a, 0]))
                return 'xz';
            break;
        case 0x28:
            if (startsWith(bytes, from + 1, [0xb5, 0x2f, 0xfd]))
                return 'Zstandard';
            break;
        case 0x37:
            if (startsWith(bytes, from + 1, [0x7a, 0xbc, 0xaf, 0x27, 0x1c]))
                return '7z';
            break;
        case 0x52:
            if (startsWith(bytes, from + 1, [0x61, 0x72, 0x21, 0x1a, 7]))
                return 'RAR';
            break;
        case 0x4c:
            if (startsWith(bytes, from + 1, [0x5a, 0x49, 0x50, 1]))
                return 'lzip';
            break;
    }
    return to - from >= HEAD && isTarHeader(bytes, from) ? 'tar' : undefined;
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
/** Whether the block of 512 bytes at `at` is the header of a file in a tar: its checksum fits. */
function isTarHeader(bytes, at) {
    const ustar = startsWith(bytes, at + 257, [0x75, 0x73, 0x74, 0x61, 0x72]);
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
function isZipSignature(bytes, at) {
    const third = bytes[at + 2];
    const fourth = bytes[at + 3];
    // A file, the end of an empty archive, the mark of a split one.
    return (third === 3 && fourth === 4) || (third === 5 && fourth === 6) || (third === 7 && fourth === 8);
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
function isOneOf(byte, ...wanted) {
    return byte !== undefined && wanted.includes(byte);
}


/***/ }),

/***/ 615:
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
/** Results: of a literal its offset, and its triggers where they are asked for; of a run its offset times 16 and its kinds. */
const RESULTS = CANDIDATES + LONGEST_PIECE;
/** Room for bytes that are read to this place, and so need not be copied; and for those that are. */
const ROOM = RESULTS + 8 * LONGEST_PIECE;
const PIECE = ROOM + LONGEST_PIECE;
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
/** Such groups, as the matcher takes them. */
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
const NO_BASE64 = /[^A-Za-z0-9+/]+/g;
/**
 * Where a key in base64 may begin near the words of armour at `at`, in pieces however small.
 *
 * @returns -1 where none does
 */
function keyNear(bytes, at) {
    const near = bytes.toString('latin1', at, at + HEAD_REACH);
    const head = HEAD.exec(near.replace(NO_BASE64, ''));
    if (head === null)
        return -1;
    let place = 0;
    for (let count = 0; count <= head.index; place++)
        if (/[A-Za-z0-9+/]/.test(near[place]))
            count++;
    return at + place - 1;
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/key-numbers.js



/** The curve, as libraries for JSON Web Keys name it. */
const CURVE = /P[-_]256/;
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
/**
 * Keys whose numbers stand side by side without the names of a JSON Web Key: as arguments, or one a line. The point
 * must be that of the private number, so that nothing can be one by chance.
 */
function findKeyNumbers(layer) {
    const { text } = layer;
    const isWhole = text.includes(WHOLE_NAME) || text.includes(WINDOWS_BEGINNING);
    return [...(CURVE.test(text) ? findApart(layer) : []), ...(isWhole ? findWhole(text) : [])];
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
        if (whole.length !== 97)
            return;
        const reading = readNumbers(whole.subarray(65), whole.subarray(0, 65));
        if (reading.ok && reading.proven)
            matches.push(matchOf(reading.key, first, first + written.length));
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
const POINT_LENGTH = 67;
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
            ranges.push([start, Math.min(bytes.length, next + PUBLIC.length + POINT_LENGTH)]);
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
    return keys_CURVES.some((head) => bytes.indexOf(head, at + 2) === at + 2) && !bytes.subarray(at, at + 10).equals(P256);
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
const KNOWN = new Set([...TRIPLES, ...numerals_SWAPPED].map((text) => Buffer.from(text, 'latin1').readUIntBE(0, text.length)));
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
            decimal = push(decimal, bytes[start - 1] === MINUS ? -tens : tens);
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
/** Texts as databases and editors store them. */
function storedLines(layer) {
    if (!layer.bytes.includes(0))
        return [];
    return [...leaveOut(layer, PAGE, PAGES), ...continued(layer), ...turned(layer)];
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
    if (at >= lineEnd || (at > start && BASE64_KINDS[bytes[at - 1]] !== 0))
        return undefined;
    let end = at;
    while (end < lineEnd && BASE64_KINDS[bytes[end]] !== 0)
        end++;
    return end === at ? undefined : { first: at, end };
}
function longestWord(bytes, start, lineEnd) {
    let longest = 0;
    let found = start;
    for (let i = start; i < lineEnd; i++) {
        const first = i;
        while (i < lineEnd && BASE64_KINDS[bytes[i]] !== 0)
            i++;
        if (i - first <= longest)
            continue;
        longest = i - first;
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
    for (const [probe, kinds] of runs) {
        // Around hex there may stand numbers, too: it is looked at in both ways.
        if ((kinds & NUMBERS) !== 0 && probe >= numbersEnd)
            numbersEnd = searchNumbers(bytes, from, to, probe, visitor);
        if ((kinds & BASE64) !== 0 && probe >= denseEnd)
            denseEnd = searchDense(look, bytes, from, to, probe, depth, visitor);
    }
}
/** @returns where the numbers end that stand around `probe`, or 0 where they are too few */
function searchNumbers(bytes, from, to, probe, visitor) {
    const end = endOfRun(NUMBERS, bytes, probe, to);
    if (end - probe < PROBE)
        return 0;
    const start = startOfRun(NUMBERS, bytes, probe, from);
    if (end - start < SHORTEST_NUMBERS)
        return 0;
    searchNumerals(bytes, start, end, visitor);
    return end;
}
/** @returns where the run of base64, base32 or hex ends that stands around `probe`, or 0 where it is too short */
function searchDense(look, bytes, from, to, probe, depth, visitor) {
    const end = endOfRun(BASE64, bytes, probe, to);
    if (end - probe < PROBE)
        return 0;
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
const STORED = '1H1pcxzXlWW12xFjMWL+Q5k2JI+7qE4Uqgog2ZhorCRBkSKIhSIDHSNsFBeIpGRKhBQxX6Yj+qN/lPXdv2leZlVlvuUu575MUO7scIvYqipfvneXc889t+eu0eYPK5P1hUn576PLYVH+t4ur2Fstrg/61+uvf14oeru99/7vPL53uBb/3cPd1/finz97Mp5+rue9MfVeg/546XJjqy99nqfDmz/E3/vs0Y3haPnG+Kj4+ejJwx9PiuL2VjEcku8RX6OThcl3vTvT17nz2YBdh9vFp9zPyvdPvvmod4N9z5XVDfODOOhtz/95dFkkz/focvG5+9/2Ye+eu6cb1T4orzu9Pf7exwvD3sPePvfzxcWiehaTk/7kcnIcrM1ng/5nt5c+/UP8N5PmYybXtZVisDzaWjLvwcvT852/PE3W+PbiIvta1/p9dv2bNRuTf/+mdxF8PSxeJPtiY6v5XrE8TPa/f12n9odyDa59sph7Zicnq/Xzv8qL+owj994Xb/bV+y3cRe65YrnvzNcn1M/6wDMdrQyCs+XO2mn53/PeV8HvnS49/pF7jWdL22+dDSkOe1vpD5d6o9m/fnFnon94+CxYg8m9i2ovfN6fPIee1faLwfmLQd9ZxM3oPk4H7jXc/7aXx7f77qNc9JZ7y3/+23/dnfTuErYztfl39l6/m//7VbFO7tHi/mrxsDhZOpucLne9Pz539ly89/WpnVoZnVf/LX5eLXobPfu+33ceCbw2nMGr1nd5tfIPo/EquVc33UvuPHwdGgLv2n298ya4l7UXg9HKwsZopV/tv28f/nT25PLH09J3OjMzoGwIdw2XJ8Fncn//yRdPDhO/h17f9s5s9pY5m9VSHyw+q9atd7NczK3x0lHwuU6//3F1alx7l5XtW/8hOAfONbN+1Lmqg+m+WJ248/eqdn0XX5xs9Kq3nb1I78vctSjPj/Y7t2f22v3qL/Xf9f4Lfg9nv+oYZvPtN3UcxF53ews593JycVGfb9Embv+wUu+Fw1cn0zO3NRktD5oYqejVv8Of50liQ768t3mrfolZzPVfRz+w++fD1oenUvz0oveF2yOvPj0+PAzsIW1AnEWcr/np+SeTu0eXR8XScnHq7Ah6ndf2vHfxLvRbn/c3tt6f/68kHr10Zvm096R9bH3/qPqcnxO2W/cbg/5P/XfHrT7Aca8+Y5bL3X+1JnffHVfnldj/ta3zc4f4ivOGV3tb79yfVq89Lu3L3NH+v79Vh280voXFUYtTIz85GPQf99aTH6+sTPrb7h1uLA6Hp+fTs1H+25l88n78y7cJvP28nQTdS0tFvVep+D1Zm2KnOkv39y48wyfEYsoe+vLR7oN6eZZGt/lYe6MKeoZLS/W5+DUu6txR1/i4sW3xtVOmmSvOShiu0XJfzBsnz3U/XtweBT6u9P/U7/1+/MdqjR8q4ctoltf3Xs+Cl+AsrpGx8vRn23DMkXv95B6Uy7UWt/Wjk1wXztZP1qbxQ5lPVn726Gjo7il59sXlaGV0MphUOUeZC68Fi0YE6tX9p69z+xEff5TXem8ydyvjxYU/efm3avDX3Fa7tzesDdewCGOj63euV8/DbQd2b69FuMXF1glk89YPnhwGOczxQWNAvWf1uHi42fumWa8y/3DhYYUBlNmGl2slcbjDA2ob0x+tVHlV22s42VwaLd8aO/+t7tXFYtRqP1/z49pve2/JXF3wV2wu8NVZDXp8OP2WzRn4uGpYQhyQvWt9OXt4czK17aPxwIxLNLjgNHapY7jXnw2K+w4bZG3R8SfuDAW4YdYVnvten8pVxj3xvpz/Y/fReAnP0wT/L+a9d/Ye1L514/N/xWO/hyFGsDIZrdS5QxS7OJ+T7qe1JtZNYvCZ/c274Wnu4FK7AA90EFn9GUofUeeILxfNZ2QaN52eV7ERbe6n9uw4tLko/uYizCovrP3/KMWoj5xjIr6XAJ4nW9vhM93DMY3Hewc7dUznAOmJ83kPp6m0EG8syT4tug4jfLP6hNSZPb7zfn5kvVSLzx/2GpDt4jvebw3cAXw2flqt0dzXc/tv2z1teqF6j4+dr5yfpRL/X9gYLljs6LuXD7Lyn7aX5P+h65feX6Xz+2zv8Wv3bF4nuGZxeNfhiWt3Dt5PMZwS/6/t85N6Uzj7RdoJl/+r+ebexv4fRqOxet4mru6yMBw+yl2CwfX7op+u8jll/R4fPoH8UWk/Rie3Jp/e3dgaEenEWx+b4rGKyr7cf/tsigdtN4WSEjsMc5CFMh76PPj7v/bIM748nu4lBzNdOJtF2pkHWw/Xd/ef1XYFWcuBwz662Ov/e23xa9IX+Xjbq8ZvjMb9IYX/j3z7M3t+d3ffZPkRFY5b/wuUc1P41Wj9lppvujAWOv9MmdQW585jVK/+sfv03v345xtbTR59/fHBw9H6Dyujs+Z7PiZ8e695XtvO6A9HN+Ecu8JfR+5P1vsTZyfIdRiN7fUy1h7N9r3D5cl85RiEBw7e/xjkf6702Hdxz6RYKyabriiUcy1FtdKD7R32jJZx7puHP9f297P701r1nfWfvsN8jh7XLrgbyot3iRh8hv83No7e8xtbabwWX09dPS6IX3Z/TkE96p6ZZ1vs8XlKgHsNeyS+/ueFleqFKd5DjP8Xow91fT2u63j4/y+9fi84k8WXBgw7M34v8f8nTy5UH0zFz0WZZMU1rcVZfnHqUHVk3zg8oeR7TBib6ecM1z75JKn9OrfVvP8iAfSW29B9ePOGnsX+CAbp/O+1tjaK5I8oF4VtadfG48Npbc4/l84wDpwxKb7g91tiO8ZAPvNF43BK/79dxkgOe6BwpdD294fzGkD6s1vD0tb0Xf6QtdAnnkG4TOtd83MtxW/THLNZDx/Xb3s5TG2jOC4+CneDh1ecL5thCv59Tjd7bzyP7YsveRuK1Dg43+/swedz+1F8wbyHi4UdHWn69yOCDFF+9uFx/8uD7aX+8rj/56NhsXv4ePv07s47lxUFMeMMU1yi7Ofd9Z+DwrnL9Y/L+P388F29t933nt8dFWU8ROaSAweMLS6PyP164Kqd5fVy7aUdPPfwPG/tpnHzdedN3PXVs4uq1ovW30wm8rlXd7kh4223HYEFq2E1fJHTN+s/1d93RrbKX7971klO4h5ZkF989fihXkd1e85RAP/g1raqd7sSTx0DI/a7xN61c7JzZ0/dByXv4sOzr3ROQc1baPx3+Rlc/p/c65HbOC/vfVNxKrZTbMjx7Bp7W8bvg+uvr5fnZR73B/d/4EKD9d66MxNw/FLi/+jvMvXX4L0ez0o1/Rk/cOJyjUPCTFD8vxL/dzSzxWcLf/x6Drf6cc7kh9Q3Of4fuX9WJrKNrGuJr3oHa99sTUmoCEa4tV2DYmU9bLEY90+/e5HgPSHXapDtV+b+/8+f/qGJ6T84EJapoWjX//gzwcFx8VuZ4y/6WEFZpA9t9W33rqMnl+skocmV3T+d1zbKPahjSHdYDGni8J6oftF8rjl+pNhPiUfl1W/VvOzNxWuc5/Fdr67zx/H7D0UR2Kl5rX+eP6y7QuBwclafCQehqXZ7/fhJ/RrPHPdY4v8VG02M+erty4PRyo0qJx+t3Kpz8wfzEsVdl0HmXu9c6Z+p502cw7zn3NXEoSsBTgXG4Btruw1/ab23M1Jyf7SeOJpxIZMY5O3Bbsn/m8XvNdeKw/+3mBLb2fxz7vaKzYVRHYMvj86Xtp9N/c52dC/7QE0/5v+Jv7s2ixlm58eF23fPvj38yxNXkYiv33k2oty/DmUqz38f4c50cZUcIe5nm5ON5TJnSp7Dl01N1NnKao2///FW8DqfEDbh/Z3Dwz8f8Vz2+PpmZusdpyeMhxYcI7PBX3QM3uV+8fe+ffca5tKOd5+IxFLfPk62m30yfPpttQavo5A5sKfF1KdvXxzXINmpI0r7mIBk/ybDlENivT48vXv/+PVNdj3KGoP/mV+f/2THGsh4aCHwe0s7w8qwuq1D8l6PLoW8FbgePtw04ehzfGvn/Nu3zpgulud4jkcG/L/3ve8Q+6dhAsHl1b4OjLzmlM+yJPo393hV3zxycZWjroR7zeHbrla2XRTpcykxpcODBx/6rhdGxd18fKu0/zu7X1R46OGLeh/seHwj5h5LXvqpVAP//sfzz7cIDtrI8bDfPD5otciPftgn+4vc/ftrX2GQ32x887TYOiok/P/Y+SgyfpzbiCcvvt/ysPpy/72K6nOaz4bj8P2mVn/EcJ4XN/ZJJ3p6HvjNFB84dsv/w/Okh2QyTOuan/envIjGHjjmmfOTLk0T9xiHS5TXz842z3Fy/wyfKVyEJHZdf5XEo/yGn+bWu97z4WzeNH9q1vDaJzcCG+JShfpM3rn5IannffHkcW3zkPx9NLoJbZpXF4t1fOjz/0qCF/X7935+ZY5nXjnH32msU/KIMq4XlQf/slf2Ab46fZPw+g9dJn7//KeKQ+lol02N1/UTLpwObT0PC73Tshf15u4BG5TG+djewcOkzpnYRu+5Ur5+8NV/fE3lccWMirs1/sv+utAn5O1tss4yx0n8c31UfJHkPkeOcCfx1rLiDIL/9zjssyHtg1/fktoy4lh3dEJztdGYfjLray17A4oNGVupb+H8qCjjiyePD5Mk43Btn8QTHf/l0SXDTUH6h5J43dXbd1xXKXrN+49cjeeTW+++f+nyY3O/8JxzsX64dfD0q/UPA6FXtvU14/9tbDF1m5UbG09f3cvuZ72Ky+//K7nlM/x/qextKU6xvRXsCxeE+18/uXz24O7RUeIsB5GvjmofpvPt27tBv7hcWxhVudLR5UjE/U2P9sGqK9Iu1TFg8cqtzVmYuO1vNTyy2vc9fl2ft/2tf6ns8LOvdj7MYxsa/x9tuvcS+75OXANbkodOXCv6jdFZ8eqo+HZ88dTBlA7panAs6Xq+MD7em0Fm/c/22Br6H4rbLFfMvf9/JN8c8uSdrVX5Hslru+n9eOUMJpEDnrj/rZ84IPX5jXGNF9Z4GvVsF9w+edp7yf18aXGKgRz3R8/dGQn7OC/Ha5fF7SQ3GAucpWsrw0Ex2jCTmgb9P52MN86T/ovby4ts/obkbu6ckM/hMuKc9otRgiX3lzanxTsgfhpPrkP1rzA2yecVHK+Gz+qqLheOJJ/x+er4+GL9OAX0YvvL5UvDJWfJ0vVGn+nWIDxb56tT27Ud1X9OCTtSr9/wnYtWL4sD1yiTOufZCzkUwu2f5w8+HAax3/sHr6r41GHfEGbfL8ZrxdLZi5i/fz5YOnP1UFflHq8tLrp9vu5+w/FSfvnr6tFRL4Vcne1M1uzJcVEHc7v3XtD9/1urxc7F0+Hx+DiPbChcnzt7Lv187cbUX52OTqv3Ll65+sAwrV8ARC84H3o9i2+XVkfVvihWaV/5jWNCbO5dsGImpUZEyN3YfrG1sLS55QxD+fXLe5N7dw5/+sLt5W33v83+6KS2F9o1XDqO6jSjszP3YrnP4Y0jVJjyS6F/+3h32o86cmQal6ZvFkX4jF3oOt1HK+UvOHtw/n2A/zk/muSJno+r4ty11dF2ef7qc/9u53zoY32eFo71cufnn9XtNPm04lT+9dPzmlt5t/d3g15Ns6cu1t7r+9npKOTcy/7wQsxv/diw3lvjH6rnt+H8sMt+m0WlREXS85yse9/lJ03//2YVc7m0j32tu45AQ8RPdd5Qxi9ujxQP7l7oGg9ej04Zo56eO9s4XFwqzg3cyUbPpRf7rc/dWfafpRf7HL/ofd/aPjqoszoLbl0hPmscf70/fdGOe7iet+/K+68wwq2fSGzX99+cL5/mBWHt8MPTn3fm613pi8z3zC//+bfqtW6Bec3Daaxc5nVU2265U0r+6uDa8nB+Ngbun86uqDnqX30OBHP5tmt+3Ryd13t1j4jf4+v04Kxa2+8fX6ix1Mz/i2uzvt70qfWX+br+4E8nlZ85nkx98q91cXipZNuSNSxDKtfPbYpplZjFxWtqXOfsV1CTKf039Xv/Ptyv1vh1Q1eg3eLCeBq7lTFgetZYX1jaiKt/ThtbZa7yWNCZ4+m4i85XTD9/GSNV/3UiLi6uTu5pY2tp8/lgfOwg22vO++84hqgfT5ExBXX/7tnIsaLrkXUspOqff3ww010orzOdT1RyZ4/3vqp7Bty9BX/Tv75XxULzeyU/88yH1m+7cwLZ6LcHr4M1e0fErqVtrezKnYYn4NKLF47oUdmauV3n8k+Xh9R267zfYEJtrvHExSG3HHbjYUx8//9yK/zbgUKN3f1A5wz+GqDX3p2btY3++dmeGed0/v8Euf9OLpe/royOK4C+GNjjjnqdjooAD+t/9uqzYovHTSv8KMINs66nIckseKZK3cLzf+w+6o9cLt7yovx/EAs4smftv37/e7wH9iK0QaVNrHttDkLiLolt3aSauNOcxXwNnekrcbMotys8jMzHik7eNLVXy3U0OyNsT/jU5ibYl8PfSO51lBjO/f/0HC6mcQPllxyHOPEx+0/ehTGbAdPYeDas7cDA4dHHg9Hz45k+rRBvmGzHTuqryf363f7i+o+z+Jns/18P9Sgc77LOlyW/VcbaL+6fVjc1j1+4GGleZ00BmPLony3dXPtQvY/D/zcdDWlhvkeQ63Cx6Xn/uLEtfa/wtZr2gvt1k4vtsy131hP/tls8vHR5wvadw2GVgzv8v7YnDy4f1Pxxzn45P6Xiyl8X//bHYnSi9mcdL4yeO6gom7c2uP5W5JU5G8/XqFen/U1/OXSyVVCMcn3w/FaJxX56l5AFcQ7pZ8B4TUktju4xfU5vmufj6gvB51haGJ29f9v0v0wPOU28cTFZ5csczPSK68s7OLzY2S3esUZzcH2L6P/PqFER143rX38txbszv1Hvt8JhIZQvcpQ6//n9pvq7x4uMcWh37S2+NvX/O/zqf9a52i0950Lj2BKjyItzmzi9SV+aLeZa2JIN6+fR+w9eum7twtmK5nuO5l2/pv+87jhDszbZhs+xw18XSh3jbZd4DIm6WvX5b3RXv57vey5fKfmEyPX6IuybWhwv98sehWJluJbLJ3zr3j3wR6+3WW5T+Uw3Fr+v92X/s62qVu1rScm9pU0sxu83M7VlhmcR9YKVMFblcIrCBYmqr3D1uOC87V/wAWBgM+hUrCj4PGXN5aP1F4/oBoi7C1NsyuGXpI/xMc/tF89qHGu4tEbzDP+z9zeHxIax8yNb/39O/ujw/83jA94veP4vuc+y1d+Z6nBPuf7gmX2GencWi8VFF69trt1i9sZykzNQtd++77cYAMqFGPY+otGUzyRh17H/bYeB8HMnhNkFZmyvrs1FOeTA2ZKSW8ljnpH/ngAG72kTr5TxbiXt7frK/WdKPvMKC2H8wq3RuisZFGJsJ+sdN7aSqHfdXRA0jzw9E7cedRx8c7TVGU5e1o6dP2mn6dyayueWaNZ748L98Hy7Wplz2dUaFo9kjtyWUuNwvp/08VXcuzQt9rI6Lee972o+EtPndHo+Wnl88GLDnc++g5SX7m293z4dHrx3zz1Y32suGCvDo5jfNOWN/xTEgSXfw8XvG/tvntU1T3cOj4t///qPXA49cLjY2YTmVvw463vbKH7Kj2M9TYs6B7w17f+neO9h/Y2efWCuu3BCO42NBPv/m7z4+KuHdW4+t7F+jtou/w4x3ouDn/TixR96Exf3vp/zuN2/6xqPs9//N7eeteSdk8NCx8VGLqx67wYpofdaCqc7/13lJ6VddWuc7PPSB881KI4JasVtr17o4vffDK6/ul6u4fHk+ZSPPfmswddK2+GGALnYANZocfg/nGu6+iu11wIseg6F9pcXq3Ow5jAP1/ZK8f+SmKmsGblQ49r+n77+fVU/nNr72laVNWW0f6K4K9tIR++a2tdh797Gxndw//+zJy/q/Vr602JU9LWekLUBXyfUOWrTdVqZ3G585l2XvnwQgFjh+vvqb/4p+ebj3n6ZRy2OPd8e6dU6U3279EFbi9+RNfGSN7IyWpsCld9Q5L0Y95jW48hQ4VbMd/W+nsW3Lv4Xn+8jgUeF1G/r/fzatT/DQUQKmLrzX/GTh1GfU8mr9XOWwvmjsVf3l3gC8+vdUjOXq+wZi/DC4HyVXMM67nQ+7/zGNGc5v9XkLg5NmJNw8/XFz50yRXNfgW0ppaEfu4p7zFMeT/7tX5GXvufzlxxn86Zcagr3jXBt36Dj+c3db9bm99Bn+tTcvq/vcY7Xp35jFrJv99aHv/+XOjEuHPfStUtWfvVxlO7ueO3kQr0FzjvrmGG1V3HwXLi9cLK0fvGWSLP/vvrPtY1w+/faTeeZytlgZWPjx4iDlzb5XGBtvDYefPY26RV4dFTUNtiN2KhsZZxzUfXKnf3d16O7R3AsNrf162svw8+45c0RWtRztNPzFDPgOF3knnXDBOT48n79+QrHc64/2sn2VL8gaonb3/q0aZKagVE76/t1zOcgvBcV/0O2f5VPckq9WT2NAT7ncNKDgwv2EJRxkfMBdRz8Y0cdTg7/D2zWy7VJVfN2cmakv3Vjj1rNYlg/c6PuTNjDND//sFuUXSkvHRy20PfOQ43f77sjC9SV1WfqXwvNvi5ntLW5XHwo+jeJJ1CfgYHj78fYW9X/P167S/j/ki91fjA+6LteGPXzRTWu/XvTesfJ1mWNFfp8I+q6trw4OF9YOnM2lM1RHv2f4fiQiPu3V8drm7tL2XFjBQPdOPgL3f8fxBbVgyx969JRsenwfxZ3K/GJv6/+Uxo/ej28PlZfYk93ojC1q/7/jYdNnchJPZDg+dnGeTh4ssG9/T2Tajg4rsb590dJfFpEvQEznnKkU+iSL+cnnfKBWCPdnKyxeWQp4lY8mOYvfm1Z4yLE18Vh04OiH0iXXUe9Ogfbb9gcw/mU+jmXOVuSK8yur+5N9e6D5+J0h7z8XbU/i7MZldr17eKTZu95eeOcV5s8g7VdiOcaxKDr62puY7moOACKQyoPvltiIZsvv3yZkFi3XWX80gmyzfCS2lg/d4lvydUwxvQLRbFaXGzs1rF9Gm+E80cODi5FAStn/weLbg5i8/uLia9/9MfPfu9kHBI7Pu8RLOs7Up9QfTEamQ7unuKpXm0onq0z7cM9Kkq6eqdY7yD1zU98Wi2T3Gj9xfPyQFyH5rjaj8CY/vjGNJcqyzMS1zDE14qzknv25iDVDO/f3yJ5wyX/heOmOPzLNGtlHkc+M/gc139U7eMSi/r2fDjeumXnYsyxrW/2isNy1vHA7fUrS5aGU0yd693eurG0eeZp5v4jXK7/b8o3Xx2tl/ZvhsNsVnj+ub3/v5w9GviL7eJZ2Y9E8GpYW6v1vhP9M7N86TcVIaYixajX9HfL//5u9p0mmJr+pPy6/Jn/evO/aq75X/d6v61++jv3v9+y7xf+dfhV81fh3/P3M78D/z2a+wp/M33N5l78u4r/rrm/9N2bn0n3FX+neVfuPqhVwFZE/6n2N9TT43cAf6f+0w7XsHlG/pOYf6d8d+oO/N+ZP2f/eWsrWj4t/llqa1h+PT0L0n7gvhvvfGo3+vf42+oUpWct3BfSZ5H2QbpXqfVPd2l8buiTpn+K5gnzK0btful9aIsz33vlamrncvoK6e6Lf6O8a+6zxfuRv6tw1+onVrbr+itIP5/vbckazX3DdCWb36BPanp/c+svW0ZuxdHVoE4t9TxxO4CvZvwu2OnTLKh0x+H3NA+ExAPaDuOeLGVt+fsNdxAXlXD3PT9B/In3f+Z/Oup9EQvW7Hxk92o7UItmJP+S59njGI5ft/gdNA8jRTOSv7H7XtlXxNFl3qlIX0F7ItT+jK2XHAtQ/5r/Hf2+vqex+fs0ikvfnfK9zQ7i9nHpEeM4gssSurG2XOxK+dZm/08/hRa/Ut/jY3Fsx1P3MM2X+HMT75f0lMZ3Mn0KWpSJ2Ttuf6WfGM855b0geXtrPMPlh826xz/nnnEa02H3GkeS0l1IcSN/hkNvia2SZd30k6J74vQv6TPoF3L8s+q/Nr3vUaQg/ZRhlKBFltQekOIIOXu3RxJ5eAAVCcl7yn9GtJeJ/Yi+p2R/zOV73cVAPA5FI2bS1+lf0N+Z/t8884xXam4D5/6J2mHh3tdWqFnL8vdiG8sWSoUnwFuU5gwjfp23E/NcGsn4+YyBi5OmrxwjW1S0MP1Jk9/LsSZiNdNMicqG+bNB7cDQu7eJCGM7hPmeMJsKn6CWbUiWJ7b/qOfi/LX/8wZviU8bZ/PoeFhHPbidGmNr/NOzRT1zpFDLNeev7CM3uP9p9nJjycI4qh3a3Hwyyoqlu8+St9HvKGVVsb1srN385833peeG5LjxifDfEbenlrhUipqmGZy/wy07xP7eUt4VZ0WU3fPXgD7RKU7rv44NMQ3XRUb6YnTc8kz5/Jo/CX6Ex8dkcSYoYXDSOeGw+xS1818hjeV5e+g/TQtu1g5HaKKANFaQsNz4Z3M/lsZScXYbRwe/U9ansYm2ygFSGdPsqeyR6E8Rrk2Y36VeyxLrz+M6eUeEHgtdo7hi2M3VWA79c9MeUVutan3dwvyWOFLxt7ivkz+tv1G+MPkXWNIGprRNBa78/xLO7/8czx1FGzS/RT9oNL4k82fkt5u3Q99MXg/pjeZvp61o8C9gH3k7oN4Ilh3BP0F/J8jf1e6F+Rm27OXNQL+n/7TZJOwv/1Z5O/Y0Ks+G2xHh25GvmOwY8RPqy8C9XfU4tA2q7BnqdIl/Kn0dfV+8s/T8V3+V7l59K4FrG31a7rwmu0BzBJjn4FfW7g3C26o+qrfc87eb71R1X4hrnNxM/LH9u6MtUOAluP+wWy76eWQXJNuNPbZg+Yj9p54Q+omLb1f/imyWIyebFSr4q8y46uiJai6NMJD0plBOGf12hv3fPOgkhCOMtGlD+K/G7lPNZ2B3Rn5+2YzNw4ccM88/ft2h4REyGtT5+8XbKuL+DB6q7mOCTzU1J7FJEQwgu7EN65GxhMpRmNssLUiHYlYxGogjDPS0kjuUjQuqB2MMhiW/ISUPSQCT+XagtYoXAnq7MHLknZx+1CQzgN2Y6hGl+Ip7TMb1gNZr+jCJENkciYr5RvCWdL7HmGfiAJCLRDybud2SAgv6Q+ppT7zB6jtjThF7d+yOCz4adQblp6TtEDbenp94OmdpHpQh/AUWnlju1MczTwszq6j7RpL26fOII8NohbCNkISaUEBMZcp5m0s1JWl0KptWIZzQtgwAiEVZER2QYNkvd+di7mQA47C4Ij0BM6/OPH3URQlPKTEm/lvlJ03QToCclxxcU7ZLePbE8/NPX7TMYjaApJbJ7nHeNdnXpPdst71IC0Okodz+SUAeNmOlLa8t3kqMOh9zxIk2YK8kQMJ7OzH/lIGWdCFs/k/4hHSWIqWJrNvgjWpoJgwxBAt3GiJ02gqJ8GGOq4iPIetCIEwdRv/TjUMeSMbuNOfTSyW1M8WEotKjsxgV5dbTUA7NEA3okOg9iU2pwCpktoBB52I+YcVyhKX1N4LyUnDZgPsTIHRsnizyXty5SCFOEXKjCjkAzMX9qZave/fYoiak56pmgAmqSGCHRbNcRIDApYqBzeKdKbLPsitDGS9uXF7WV1Bbj34lGhyily0PMqOxgRDOIaJXZnfKqQeSdvv+Vg1+GCMYRekaXKB54qTckmI+uJlOaydIiVcCWNO31+2QV9LQS0YJsm4JnwCUhQtqEdsl5j4wrpEAU5SN88I5xnYwEdYMX4gjOOW0T1NTe9GH2+ESfMTBCchJEWu4QaVBpYFAqYrCF7HVkMD4K6lgxac/PXdK4Q8oBJkwLDgysMSfGPzN824EGCQLD/KPg2kd4soO41Y1z9U+wjOWYghznqTARkJWG36PzpACAXbf0hL+Cyl/SVBVTlmBQTjSWCKleFjwWgXcCEINwhgn9TagqkV+3JhZp9tMk/nKpT+iyWgMeQtLJh3wjEpUFJnUia0Ih5HHGYpOksqQ2f5HaVlqTIQIgCdkZYSCzcfR/5AviNHwFOpLROKcwJBi15BJSMjCIBEZCj7Kcn8JOEJkGCp9SdmXhPej6jJWVllSBm1vztVPE+1huWYp1ErSVNke0YSGQ6+QWqJaCt0hQWkdggEjDM6UoH0Q0rKLpa8sErzoqLU4OCPKkCCgxuLRZEgZ/2SBESIfijexke9ht/ihw9Azevyp6GkNnZhJZk85gnLJV98UOkIDhgRxTwu3uqCzNX+u8NEShpVZRwr8IsrDHKDPYjRCOCWDKGQuj5xlZqfK9TOifi2zsrCAwF8fEW013CJonEXUA4VAMNvZgGlQzkWsB++ZVZqFSgOFOaD8kmmhC2F9+I0IAA8ak1469yKhH2pDoJgi5mYjI6m4HQFWhH/JJ5sHPcAVqpRbzzopu8/hezwsdDk4UFKLSzUlKiVvQdat/vWQ6Ct3UwX5T+T0QEJJZvEys7HTRnk3o1fJEgI9hJFJIEMArt0u+kMD91IoBCD92grhXkQ3QKcgZZs0WZpu5sgoCtGVIZbkB24Gfa1CuJeveqtNUxk2jqFK8+8WEaL4ZNjuRjmel/55c9ubOfIcAkoHEUOGOUPdIJVUoAcYdXRR34keODIYIrT3IYSZykdkG8kVBelwn/wXCRViNsOubmBqDFL6r7lPw3ef088xE0zT88zsoJYI5bGDYynZyZBdVsmaoicJTM8o/ZCbTIxZmMYqt7R6AOwI24aWO3bwPxJssFqcZAtDAmWdLUMT8TRicnNpaxnHlX+7ut2B4bA1PzUSsmxGLc2B4VzPf4zhM4pQQaR/QAkskRYcoXFcwd+0HIJDdxSpD+PBVImcET4dvXvCToFoK0LljcOkLKwfsv2T6ChoReiXAGWSD8DWolumz15w3LxJfgceQuk3iGNZbpI2O6oxIyFyoACEpY0pVZWCn9C1lVM5pRkrE7umo+q8pDcj3MpocYZqWwIYw9qXjLhfLxyjBhlS9mFhpNDdaQpbWI5D3F7SSBJgfjzNyG5PaRyRbqMkKsaoiZrHjeHfgLo20loHdHJenQhvDAE7NElzYwC8waInWT8T+4dMbYWkOoD+RBCrBbCmdWQQbxdTHE66bGHNlQ5WzLVQXUeAZcRzJwNOytGqnSVMzXAfUolU8/WKPJPSxwQ33oI16HzZPpCynqSLEgslhwaFEbLYZx2DVwiUFsTAIdxi9E0tcNYWHXYhXgCGZypVFEoUqTqStGyN0ZKgBrRyMuN/sTAKoHFmzWFkdaJWYlxKDEekK6Dmi8Erca+eHAg+Swo/se3e66oxGmxALpeWrKKTUR2eD4MvoGcIEyGxkIyiChPUR2ISE+JPXQoIinpjOrE7/Ss9ptFkldvabIlynpvDkXFsogvKar8q0SyISKi1XamXjn9oYQ+QSYQxOkeWXRqnM2EhJdpFOHcqDrvz2H8mpp7K/+r23QVSKFDhUqspiCIVV0xQq9lZeiqcxAeJthryN5FFnhLTidWOfknEX8A+QrlDGrV/zcdgNJFSbEv1e80LSpMZiHpolswqU/5WFbLYJac2vtgqRz1K0A753fMaw17UIRPlPwPZTqEZC8YcU5kHvXYiFEqZsEZAZ6gGL1jsO1hMJA8w6y4nnz/E1JVpGBjCr28wi0x01ha2i0rmx6h6KT2r3w4cFMFxmKM69ezL3GEKVMszvhO0TkWx/4JPiuNmK1pMU8J+Sck4tLWVSMPwFhdUISPKzETTqMtiJ5VW3jjatgtiB8L6Lr9UImMR0bWP2v8zC9U23fMkwMygYqW1YFA7GYjZSHUaSPrJBixxdQhVJg6q8iDxGEzU0l0DKOWtJuSAZJUBL5M0qFk8ji70aGAjBzegJTO8bEc3wkMmlSSEgTuFJsf6mUFchfFVaSw9mDTCLxqBNuZJ1aH33IRdJAes4dLUX8GIoKNo0teJUgiMkaMUy+kxInCfT5azpHtzFRfWVncRnk4nKjxl5ANK6kdYtCy5CsTcSJqBJhxAchdBTKfYausgA8qECfEDpvMHpWUpqy1P80sbSlN/0aZhTrOtCD3EMpNT3kkM/wuCGrXZE4oMmYkUr407ATVSlXIhz1tXGfYG3jAwNVPrP0JjU74YQRs9RqQGEQxTsAK1Bdr7W3NjlibZzfESjZPn0MyaVXyzVTgQWSJu1YGRaVnzMGSJbyQaQ4prmlLKHBaO8YMUXIz6EFEVshj4l4JnQHEVGAXXMmzKBwo1XZL8QavNQaPVT3HWiVYLEBlS5j4ZQmmSQ1X8MrzGWWZpmga6XuiYddyyxbQ+RPuPwMra8b/ianNOAGfowDfUTlCZFIL/JanvmKmB6tgaCQzKocNq9XChoEqejXxh/lj7LlZYZVtW7VPEmFGz5IRSyKGxSlRBlt3coTQ5Xp+jqaK7fJVdenRwDSgZdY3gDzHJj/bVadsSJbdA3lyGBJNW9FcHK5gzxZASAY3sVWBA8SCoKmlZ0GYWIYtE4piNSnwPXnQ+3TDy0xUDzk61bEnobzNjN2cgMlS16SBeVboQ8hm9WXCLKCwqkhbFLSGFZ/6kT2HJUWnUOIFBch+s4GGEzUxcc/HPFPZlil3TEv5mFBIYY67jTfI8rEiuAT79UFJBIzR0u5CsjiLoYDF1OkyeOSWuEiJTzBYw9Gt7hTV9ugqqSMk3WJItzy1GUQG9ZLrUOFY3AYVpzSPsEOhaGbvB66xYC2OiG0fQ9JxHiVVqxNu2tBkw5coIJmG7iwCXIyjsEc00+pDjbLCXbWZXKFgUTstTf6VRsxoALkmgmgf2EL8osBMMguSwkTf1qfEpH40sYSwUU3WQoXdlUNyTFFfgiiIT92G0SWMXCePwQkyN95BeTU0QdE2HmJKkCMRkUQRn8BQoE6MMnU0Y1SdnzH8XI3AldC8xO+JTiuh4QmmPm05nTfQ9SIstFHkOnO0/SR+tEGKqPVXoGsv9E8gIFmXGpcZOiRA5Q+mXbEhQCVk2X6GPvFMWRhaasCEk/tORYEfGrGUcW2RKBfiEwAWM3i4DDBZiSr/klTUQ2BKBy+02gr2DRnWxOL3SBYM1PuoEVmYHS4ZBf7tcXh8ZKhr7diGbIGRU+oRtgRYkUhYj8CBlCuSla0znh226cbth9CTcLg2HUifbRmAHnZ+LronmRmDHW5esiuW+FWmZhNBolJsO2zlkdrQ0Doxt4YvAwbyDnDxKrTE1VTdE9bv4Hj18dk3O7GZIKNRSo5FPCdV5RGY91oJKAgEQWZcBTW4vEG1rz5QwOCljpCciwWgBRvnmpE5k1IU6jZjyjizMYZ7qa+jjyetzVTSosPm/liIoMlycSk7RzFIQl2Y7RGXKqyzqJRsAPcojYldIP5wgmoEFJrVDL5x/Y88UQhJfwk4B2g2FQo1U/bNTv9gpnYislwmEM5Wi41fGCfZkbzzqXcnCYkYJ3VRXtwhy8XNVuCaqObaZRCaGRD0uB8gQn5yhGdElDp1HSMUGZF3imfApd7r8RFHdpDMcmr48niGrwikj7vSDz52kSULq0liHiMqW1YdNBsYM9R6pI+Ka3SLMwU9JM4jP80hMlICRhFwyRMvaYWaOHmVcwSk0ZvItQtWhwzCkQ5SMm0M4nW+cysA68aNAMaIsSVg2WzyZP4DIAOjNWEwyma4l2xksW11WRcoA+xobFfMdHlO+tOufqzvC72PEGNsS1gANdsAJWUrexMv4BRG5qPttyFSFmUX4dOPMmRYJKObHIpR0McFxoowdkwtQXR7x88kVr2X6Jk21E3PwbQF2qAIsdvYNM6xUsmXLof7dqObIshLy6Hz5mJHYqQX21RqKBXxRN1dxrFCjAxQfBFSfEYXHjJLyWbialENAQBqabEX1agNMHkZcqQESGI+YUnWibkkqTjJbQR6/pwtcZWIG0ogwTGgdJ/SnxlmX5SJPrvVrTSxWgp6Ip2mnKAC+nA0xQYYUPdwGwcAVx5JTXUKZjIyTkxvPoSStMTqQzBVDoIvRE/7JS2MZpeeiuRsT/ysOWaUwGJsZoE2zmVlj09wvLS1TfzR/N0yYBnObAmETee7teIVxvU4vP8opHIchG9AZijWqu+2kaUQ2TZQbl1oK4SE3mNaDLgqKmNHAeWBap3rqKs6Hz0iOLPKFqndlMyrscwAJGdPei7WXqqbBqCrXJkyOZ5VgInZ2AYeIhMMatBbENmaIHtMAnui/6GBRkAmF9QsJw9JmmLCYjyQir2tp4bMj1X5EXWwUGPos94DamrJAuJdnGBoGkuPN7IJkFbvjyVw3DOQ58DdhajbbP4ifCOKjeegHW7FOHSjX84HxKNlmBF2p1tj/bxkkSxhJ2zges7qIOiZNycKY0IF8RRDuk2I+YVRK6+nGuNtWnAdruxq0hV0HuklJVEjHaycCpcvsB9vI0kWmBzy2duOojKBF6t05lQZUaEcgAbLVa8Nzk6bTdVQ8kdWJ0uPOYQHGeeHcZMOcIZaqgRcnB8PMCGGObmhTDCYrB7eWyLFKk5SRP8pTfTCydGgjWb6MmBYnTaJthqRHVDmVw2J1d3q7nEgFEEJja6kLqbBRhKwk9REarcMhJaqsdVIyUJvX2TTHey6BiqMJo+ByWaAOZex5lHLiNgOIkCZ1a83eprCawcHD58qgA6HEMaHKPDSmBQAVicqZ/QnZ0bCqB8vP2YvZFHwMTiAX8P7GemjRWjKwz9qZb+m+JuZIZdUAW8hd6jplYkAKDDhJkR6lQ65VXOINvKPxv3zhd0VaPjqnQRhE9EvQ3AvS5ZJAi6rUbyFk6chDeBsE6Mbnn4ogFq+71JUQH1Mijoop2LnPSSpoxR6pMg7M3EzRMn1gJZ0YAd3MTfd80lwrJiKoEc0ZqI2MLQBlzK0TC3LENKGpEtHD8Z81MqMgmlCISTK0xG1UDJzoHbiSmcfY/I+szh+4z0MevCkUUoEQh0SWIQYL29FOoDvecH/9tX3+GVnBojBTkU2jFIqktJNv1cuUSAA4P7SVTFiymhKZTGgR58n7ZJzg7XRUHTkbUJNzK/61LE0k8wXlaobIuYLUe0KzC1Pkgc2LmQjog/KsSGQ2XcYT9c982hcsxPfmNggY7pDvVIVaxf1IGclu/ZdQx4S1l6hkPoMqQ7B34V4ZsH5mIWTYJU8RBxPfoYZsQFOKbLwXiUmhTmYWdHAs3AHBseiUd6rv39AiiUXIRL2Vikog5V5sHhsyna5FtUR4As2RzVQkz8Xf0CIo1yeCK0NmBWaI3uw8CFKFClmwG90SbKc1YSGFZ8meNcr+6J8tqWlHUKgkr68LFiIzkFj9N+ZA6aUCe6sfJTWQUZyWO64j0U97gqnoijG5l1//uwIxJDrTVHPdBmil8WCM/0VQ5+lElXq66OhrWTVRG7aSv7SsXBBihmw6PZy0ijhBtAOMNQJO9TjKqIGKhHoiVGISYTIKUiZhHIXS583/xUbFZ4pB8hgBhEtb1wmZZgSvk041S2hpdEElfy+AzSNchIQQPsFxiWx4InXmWRUuPP5tZKuTiqqgtG2qnRB0Xx9ESR0O2iVFfFiouy+GOuBO7LpUR0jvisEORmSMt7b3orhIOHjimSg3HTdm2WCSc1X6GxRphCyJNcvhwBnorD2nkVZarZqAGqy3F0HSBP9LawA31bTovBsUII1LdMpGEYtQGTIv0bQqtbIUmyJjQg7OQEuOmcrdZqfV85JcEKHfpDONtXh6I69RNpNllj/L/4LuUF0HmUqaVUmBNGX5WWgdsIMIZe15azJYOzG6y3RABNgvhWVLYjkARPdbTggFsE+qlIew5bRToIhZxF1MSjuq2BlMZ9kM1NBVK02w53jvrAbt8mkFGFJ59T+ZmqlEWCw4q9MImenGnh8TXo2b9oi1lAnVEgwcgGYIoxg0ChAIhsiCCDbzf2G0RM4c5S4gvjFG47lI8ybzJfi0NDBRvuZOuuqAEAzQ7p5VzjTLejVPOLG1XFhKBp2NO7YU1Dp6U4AhZZzfiTVEco8kSVeFD6Rrt8ewIhHa0/gIIblDk3AJgpIP/6nRBKYqlswUbAUsqnLAov6iLfzUeqGEChemLYbMPJNDD24+IVFFpwsBNv5nyofSwj6rXeVDJapdQgNcgxU2dXbE/C+wtGuYBMCIYyGPxRYKWvvGOOYJhGgw0q0d9QXT0HSeYrO5zpy2c5imkrPdRwqxVZlGo+4VUlQGMbRx7BJ8hffpRCgLmo6khURMK8yHrJB2cQxqRhtEMaELK/fSEjySzRPxkDR7Gxk31srS0ct9ULmAFMtMGAHJyKhKSDI23dg43Ssr9+VkUzHNxoa0Y/HuyhSEtvCoXTBZ2qcii8GPbTVKoPpJyESTpjlLVAtd6p0ZY5XaQZ6CKZutzKHQRM0JymcBNhpRr6Mn/ADvRIlm0HRjpFSp9PxwY4ep6iCuw5WJ68YfRTmKhLQqZQmQsc/ySnKPQjJnTKWzI6ggVYdI2+Xs4bThL+oKFzpGHhl5J7dnq+pSWYwkRcNFPO4JG8eC8kIaBQQUApo8bv+prc3kLAb9o6vJuJe7W2sn7MOkI8EcvBYMk6WSrz32FfFpps2eHbslynUYh/0whCwoVM8YgSm/XYawhN5ULdd0o+5EWo5TWGdp3BVzo55Mdo7UDir/wgVhwIxw3pnrsAVNzBFLscmwhERGLbNLhx9oAw7/zBz5TlCYs2VvWHoJ0z9AbThDS2i2SEXyTnRhWh6vpUgJJu/g1/xNrTEZHXoYlCqRI9r29TOVKBgPnD8MrfyNt5vzUGbTaC/gH9Z4h8IVUYUseeiXKuGlCnJZufeZCpP500WoWp3GjGAF6ky2U2khFJap3kWWFitCMoR9SlHrveWhCImk0B1qnJ1DeWjbQBfjqFV+8hFDeZcUVrsv1Ee5b1QlTLerTNXREQMqGeWIhKY2QKldjputYqDFczmEjiMl5SJtJckadhQVM4VeuTnXOhQywXYMBFaNOmeTHEbtCFdZM/BQScqgcd4rZry08DbG79kaExfNNzgTIw9iHoRhAE/B54bCWPp9Q3tSVVjNyYmw3SKTaLG0xkhtAokH0mgH+9gWoUuCTmnaiVvGmZE27oOeoGFX9NeG7KfNWBS9KpMIiPSvJahiNFcsKjWRpE1+spOt7SGX9+H5RJD7GMsTxiRbZEQUfH6V0bxyuhto/ZHlb11rG9Avh/JYlcAq9ljz3RmYOimB5ULDgNJTZK3hRurrnU6rwvpRLIGNPQnQqsM8TwVTOmMqOUrPe57cJB9GcYQs9QECQ8/pif18qxI7l9tC7BTOozBumNlwrFw+orDK1U6s/C+DfrmEtzBVn4Bgp0iJS304KHyG+3FCvF3ooJWrkngP2NSbmwSNslnRyqQvq8x2CpewI4+g2UQk0UHhf4Wv7Qtsio0kWe0iGozkf1yWyIThrnlS1ha55jaDUIyibMid6IOSufm/ccFdqPXGj0qgLnFrBk031oe5QCebbWwMojF1kHrM71a4cGTPacOHjlymfQI4V3flni54WFWEG4E3IiAcSeJJLhKYdVncl/5xGphbDZUkVjvjc6VYIQSvQMl6yGmRjSBQtJpb7EzRXLOoC06Xh8b3AjCuHhsz51XSr5FhcqOIBAkwpYM2cs0JNvOaLWTnlmzIGiPLoIClESxNQNRrmiiERqlBViMDg2UjjQj+oKPzB6wzq9I9wPZx2kOwVrWTREfIdkd+qTcL/mVNDTfOkig58c2o8TQS63QRgVak6laK0iv0DpfGwmVL7As9JJwSADSXRQZCU+a3iIkLUSykdib0v8s+j2uUzlHyDMJ1DAPRJKushH5VPYtsCDE9ZONgP32IMs2BwJwJlObhyr24KGF9WCFMjqqnWLu4ZU1OkCHF4mcA3x2bbkxiVrY9R50befewERY/mR7NoPHaiaWoL202pDHDxkkBGzbk1BqlirNPL9rywrQqndImm+r4pbnmMkQqElNYJZqStXm5SFhA+jURA7eId0IiGfy4azQBUklITSACmuWctiOlZVBUN1cyKEpvgvJnKA3eTshK8WdW7DtPXUhCJGiLnzXTh/v88iAUkkeEMhPEqpAgdAyGr3LnECOXj3Zzg/ISZt+Fy4oYg0LS5kk4EhSuWiZ2aL+HKRV0okqCV2UMlPcO9bdklgBBuIFkrLx6FUVtyar2YOhDmnyizp6NVIDAgJSLkKvwIKilDoZiYqmsiZ6CyEXKU1JzQYEFAc8wjSpwPCUamf2Vok0kjVVtr9NGg6o9IwldRSrqC5KpKqGfglRRUSYrUNg10wfOH7nB0TZJrBpDJIgF7ZRAEUllbnJjp+sm+1ncureWfWHwWs92Yy8GKqxqtLkc/lcSmtLTjTO0PlPYEAgqpEgank2BE0bUcY0USYUWiUa1B0FpLTXSz5E69JlUgpCYTsjK4lVpoTkti8spcqHcQLU6mMI5XAEvRkVzjhoxalbTEwGIwfZJ0fwZYaRThSZVEnZLPbfSvgEqe3fg66nCW9akAdGqAQFdDkuYVsRl03BqA3MdHHnD2ojFIxmGDOcvh5WOZ1Re/xsoAqyP85EKFvJ0OtkxEVrLEGm3k2RbT9D0QRPWvuUQRhULbezmlobQi20XGhVEbBQ0mSM/4RQnuWGOw6aODhh+WHAA8H+Jk0dreJrmVwbDPqMlTsn9SDYUHG1aagVWuC+TDC3iIC35z3zLpzTd2FC/Z8ToIf1yRchV2Ph8/ZYn9lgIWXKIqj+ltL6jKp2EB00dRkkS0bWYWO/bAf183kFmJeO1tBg73dIQXzZrp2FGBYtTxg2bRwPl8I6Tu8MIR9GpZwMaXj820kVTIabExVmNqYQ0KVpxWU3sYTBksshQQkeUjLV1QLSWUIMJ+OFoWgfGkKLLfC16LjTwEI8Z26np0KQGaSyGnawk8b9yJ0uJFBAG5uI3IlhVNfbopXx/rf+7LdgfvLqnTEfNxmMZQnicTiIwHe1b44looacHxkPdOT+aezNzTEDXkPxpaYaqXwA1NMdT+Yc6EJEqK7ekCIRQf5B+K9y39lQBifytqBPJM2PlDU9uLK3FGdaTiPYgdogTnWCrN6RKuSjrVqHrEBqjrCCLrpBqoU20m9uTI3tBtzwZhTNkJjsnWRWoW6rpklw6APN5TmSzjcKqLTvPGQglDeWROK8tlGloSZ4on2aV3ViEhml/wfhfZuMrFvj1+Ek/m+ZnbpdbV1SE5ShTr/ZooboOtNO9d1QHVJdhHeGtvNjUUPqk4AF+olTwG4ypDV4R+SzSzBQfPcyLWfl+OP7H0ry+xCpoLDh/T6Tr5mdU2Mw7pSYpzZ8Mb66NGJ7cIUOHQNkJGtpZZRZvhyBfrAZJp31IeCMX8/Q/zk/XEA611fAyCv1QCdUwrQxjKKZgaGt8FR3MoepN2nuzcV9pYdDZayf4FEEtLiNLTrz2kjDdOAoMQ+kiMYk3gI05QrHZ3p5XlIH2QL0W1Mfmlcq0DanoJ4jAGMpLY2WI2V5eebKRGsOyfSeYXI4yYAq3Icl21nvlMXvGr4+18YCf24Q1HGD1f1Frl1YIB7vL9SacjD5wckA6c6qIGFvqBmamH7b0XuhIA3yYcp6qJlEqNU031nttBFoRywcXzxRCeYAaMiX4XB+d428ChKQcuMbarGZNptZkLgHSGSSETbbxqLVYW9eW1r0pzKrMrl7KOuKyboiqx2xqDRJy37b3lSVIaSQlKnENSfPIG1aviCJjddC8UUHE1G5eFY4RZCcrK+iEE47PT0TqgAeFUFL5qMmqAfKGTs6W2Mal25HUds/l3sHyL8ufAXlLaO+8mZAl6Rfi1hQqpPAMKd5PNT6MT0ZR9RuS/9XEdNR0IhOCIhDCmHC4y47s8O4IlDGXxQESdJRpl5YaAy55CvoKsRdBMQHEAD6tVhyrhqjTyFWuAlfL5IZnkW8HZn2cqcye6yq1ICISyDYcHANfre0mmmEShm1rMv1i7i+2N9LxJBhJSa16Cnyqnj2MKCNQTYOsGUVQLZR3ggiRLLWkpehTOtCIOXxR3jyrWlhyz5HQEYXqkYEtvVKp3q6qpMresvwvE78SGoEfhiPU3UHuijndREHeRu+3dR/zLCrW5sDMJrQpiTSV/AjGDAMid2aHBVE6ds1njlMVbqvUAt6xGilt5Ms1Ca6z1fBj+98hi6VsYQ1uiXr8JJdJuUbDjkzoGb6gq1qkMfG/OEdin1rIdg5rmnoZ3kQaR0A8JUXZKAewImAOtcNKboQBVYaBhD7niGFrkNBIkZmxWd2Ucrcn5ZDI4YDW+rYHJVzpaibqqLoyNFOZ1uSBoROPxPiyIi7nnQmkWJ7/CxRRPX4kPehVfj9cYVVEzZsIrxNXxzNG5enG+RxL8fdTn4JF6GD/n0zmYUtugn6AyML0q0qiDFyelmRQ+2w1TTislwutleh4VxRhRV4Kl6RSevtzWFbmYNo2Now43uCGbxOao+Rlo0tB1HmUKqBabWD7hMjpxvEMsngijKB4ErWOptNUkM1Ih1Zqd3ve8wd6diknZFFYtcfMkn6CxP8KDI3O0eMlq7B5omRkpykqygPfI3qv3uaFa6gJT5pZF6uouB6pxfxRSxNBcssYHiaqukL8LwZpFEPP/DZQnuHQgYYyqKlsTtlUPEVUfOVadkCtUISOSFcoRI5V9mhNGZmjCkIItUrIuSH6n/cGvjorOmIs6RKGbtx/O9t0Y23KFZk7Kei8aFhlWykLKkPlBgsFNVhrvkcgS/aRnvrViQ46SFlqG6kqT5XsLsfgLswhCfN7WmhYidPp6HyH4vyLibnaf0JURenXZvM8G48PUCdK0j1Asgp7KJrEIsy0t+NvFBsAcrghIQsqbCXztnGcp+F9sQdK5rvFwpcIcUqjEAADvsUQkHqyIn6dxU6HBsoQRbtkN3D/TvJUntSQQOF25IGrTfC99zlWHox/iKYbRuevRUcBPwuYIBLqDX/2IbnkJCR4dHE3qolh3GfQOYHUxEEtX57+mo1mMwYqp3YiE4HihD439uFKKuJQEEMlU6gCJxbZxLDPmEcWzyGmODQA05tvu9cSu7RCDKiz4PM9ErkK5SOyBWtcxMHGazGehjA6QMI1zHiGfjcIPllXIGEyGrimBPU+NouOWoBEZXXKaZLgyKK0Bg24bOtDUAPhAfnajmwnJs3lyCH4SEZ0kniM9KGoKJeOZqlmFzLL40XCdB61Ge20NYUI2vDWcalCBhA8EhqiQAexCbzW+BlY1eOtHS4UIauLao1pujGnnstI5ZieZ0hm5pwyV/9I/KIBhVb9HFs7D/RqbAIWqlo4UCxNEno5GMoaKRb3h2Q0cQE+AAsjSDK4NLethXxPwhUINays+jkYskPNI0lySAZ9AsaXxaY+E92xGHi/h1ubJ5SXS8U7E4PLLXaUVKgi1a6bmEbW4IBdAUvohyk4YIUNkvzg5ZVACVuKN4EhpEplxjQqnmd/THepYYCs+LaKVjURNwhIPTEHwDCGwVBe0L+fLjo8Opln2KNAKehcuHH61hnUHaKQwNuR3BNwrkiLKDeXASdz7xAlQFRQTRzciQZ8lEKWUShcezt2BJau8FB7DmYkHdFxwFtDA9RpoKCQ4IM43CutneApAmsSDL5AqA4yZHiSrWnrnZcku5NkwTZiQpmJkdVzjAxrS/EPCvHIHU7PEi4RporOhW8xUFmaYGGU9TTIZ3bRREZPSu1yRCXTgM9P2NGHuENTR4hUNuXeaoQsWfUwpLyD8wEzS0tMkUfjyOjTjdlp7blgUOYQ8ZxJcwahA5AAIWJnGg8+bdDVPhs6nc5ccBPllSSURxfPIhBuxd2pw7/1kpkOaBvk/uQhmmlQIU4DQ78BJVLAIZC5LqzGPzDNo81cWG1ia+Kx1Y4fkgvCRVjCovAMoXramnWaP9jTL0xZw2cJUQCSrk1L5XAA1iQUtiiUuAGWFUQDe3cR3THNCWIHKKmBTpvaSRJIkB8qStAytMjFIB1r4ud2PaThRpOGtYzNpqzgUyNoUliLeelkU74ASEBePw96gQJgSS/Zou8BML6ERLRNXzc2+kzITtvMYOXnBcSJiP3kc3aW5e20J6dTanQm1aRMpiCHlebsgWSsMKPfqjWWY8Or1NoJv+WFykLYdyLJCulvx/86LlnllXpF0E1mDJuHD0dxuKSCEXws22fjO2b0MhkgzCFpe5GfVhMZzhIFVFV3dE6MNPhPnu3OE0A5tI0r+gDuEkxjMeaCDR3GRhSgo4gTU5XMsBK4dXlKgwCzSlP3bVfPahF56ZGJ4trrFQTnF5ABuL+lpEYjYAYGoNjSvF3aqcj6L1EERxGUjFV+oSlbrfSH1A8YmuBWttM0jbYL9QvhYcOS2iZmhzTZ0DocAevyRzy/iReFS56yI33xIbTxkVT4X52pV5HhATfdGF4+bRp0FP6L8qe8hIKU884lh9goshNt2gaBw48y+Hb05HgJypThcnNXfpptIgrbNrUkEVPj5FezAqkG3eENeNyhAcISnPc1TpNBBf1Z4QhWm4Nr4AIgEXCmOxnyaHEAM22/+9mFig9jDA+ub2adlCk3ZFtk7w08DcPw525JafDUK4S5rXrn+VaPKXwQO8Yu7CsG8mJFWVIgb68Wxdfv6JgXHmjDDqJBhECSAg/aYm/QtZYMlQ7XkLeoV0BJqQF6N0f+D5huDA4f1OnO6ggecDJEiguTxYyamtfJdOOs7rx2SjP0IDIxW8emw6LNfHrxKy8PsCiQAxEQousJPQFDHYgqQ4r1DFAYAIGdkN4pP0UxsPKUNmaq3qo0hGhFJ5tCFlvUNMYnaONvDUjKySE6Gg+efKQKmRJyI7A4qMoMkpRWgGHEBL0aB/LNeWnk7joSrgICGhp1IfN6XvZanp8X88zzOZF0QS6lTiOjkdBdBjXHGaYbszlKMvql64sp9liAMEPrPTBDUDoW/qw1mf4oTzjRcx1eOz+X/5W0U4hDxPJB6UgxhOrQ1J+sUD6J7y7CRiL+V47VhjscQ3KOAR/LZKyIqBo62kbsdNEhv0TPgcemeCpl6IfllJMfJKHGWj6KzB8+MyoDirRr08IxJlx437onTmCLjBExFAyI6gXByoI881alw0W32QrBMylOtXWCPPGYl/oCj6+plVlqnpCNJ6K7mtR8BI5E7Oj4um0d86qJsmFKkML8NUwXUbNHc8uIjdAvyYrr04mkjy+GBtpk+vDhEgFNUJmJ4zJcLpcW6PQ+B48Sx/QVIANmFPrjIZKiBkI+8h/SciUJOAwVFcDj9uwaZGRSNwxz0mhZ6URXkOHkF33yaWr23iu0uJW/QFyef6VLrg+twhUFDVxX02C/tmhJi5SbVHPt9iwo3UjABJYOzpmlJpA591QHoWeDirQVRqFy6zE2qOJZ9R2V556F1VqI82rppdvm8U7K6C2mo17pRK0rXAjLQFXlaAADkVp/TtDn4dhJiyaXDp4KVqkVleU7mLN2dXUEluqbEXF/pIDQkJKaimAdCMtejRWwjvtG4K4r2YOtNQXbRS/CKcyWrxCTMMzBZkr5t4xWTf0vQvXWUJ8H23TDN5C6tPAHZFgz7n3lUoBMZu8sF89TWOm0n6dTu4EbrJwWjM5rqUbGo8L7ABiOHQw3sTbNy/yGzjubf63YQO0a72SkmGgZ8QecS3TtDgyER/p1sjxqAYVS5s8Z69QpBtPOiXcyO8HeZdeFLe1E3+DjHHclVo5LJfo4/SyCpKF9hVW9v6rlgR1xWxEbSlG9C33GFi5KemyW9opf19aqIXOGDqGd8a2QVK/UNkrECggu/ki4HDDyJROaaNfwisMaQE6NxLUN6cs2L6Q7u6j0JLfuju7OGhhKJO0QlyZ7boe+f/w/yE1g251YeYbZx3MQHyMc0y2ESWggRxvIErnqvbWtKgLw2O+86TodfYLM0Y1dnsY8Lxmzo2yhBfa9xvd0FdVG/G1J5sYUoZng/ishb3ZTPeMFO35VplDHlcFObgkHi3BpUXrGOwYytDdKwEwkQYywBcTReu3NG7VL+Rm1hNN9cNP+g1p2y69STc2jnLSJrbMAXZV9w6e+7XgT8mD+DuKY/EHmGHDcGekOrCxzprNtlNZyTnsGVRYOBHmF94wqNtFg1G4IrMY9FR9MSuf+NUNie9DHI0gKcT97R2VWh9huFWK8av6yZ6EB1slK/m7J4+eYVMFMRlNvHDDHrtIfSErmV8HJso6GblEqluy2jaZjMC2C1OdVcVk7cZXQpLSm0vVxIkE2YLAyhrrkpHSIEv1qbTm/fhLPpMLMLP7Oi1KKG8PnG7C2H8VgrYN5WwSReJPoP/Y+Asamd40PGWMmDZbo2poLncSEwMYVVVPNXLaPUXJWZo6insGcKxvlVnFBlquG11QBjCtAqwE9kcjxfyTK3BUx5bvBo7qt+wITuKDcrIXUS4fV/667Ke1xHMBlywKYpBNAS/92gUR/HFK3bjRbtlfQYp9XQJXNEERvCwZrs1A7ID/990szOmWpCOMuc/uBydgMmkah839MAFHnxrLFTLAWpJkcrQ4jCx3KLzTzjkjKdNdK2862Mzk5zD21yPchMnVXwQm9Ks6GwoTKyMgzPHG3mF0uLstM2bq6+nxHM7RMgG4Na2l9ZW0CKmSMpyUAMQfsrIYYY+XzRwHYgz9RPdl43qTmpStxSZ00ruc6j18jxiOmDZHzBq/gdtEmPGtF8iMQqPX9hwmMtu5I7wCUaMENgLcGGF8YZmFmLIcZRfMWXVXKjhA0UVkSexyAnCr3ka2u3Rqk8pqiHw2+67TTtuPCQGtZF5o+p5JXsUcPIhSwIjVyQIznP8/QI/hL5xJXHwtWsXEazPv/arv5O81ogDhBNDCtdkibCTl0Gn8FQkO5NhdzWh+rm/rXOqYZeVebsX15lHJ1JnQLbBtSmVcBV0tA0rK4oWjFf3xUXOqfutI9TKoPdK6u2ALX4abofwQjwEhVszuHtZAdNUoZRtVeGVUW5TlGI4a64jRceU9z9ztMvJMM9/DRpF2kkXCo8WxvwbqNMykNdjvkcLUPRtLK76aDoQWoc1WSdO3b5jgNkq5p3R3s5Cb8oPH/tgehzmtVmVaje0LHwWanBgYyRDs6lgkNjEa3d+m/8YnA7ZmXHeVprcE301TcdCIyk5hOFQFMDrWNd+JnAF0h9TJX2uaKOKGiY8HJurZpQFfWgOzx/ztbJnIMeCcd3lkfMasXSJ+K37rpq1M+eXeDNT5S95HmqW3hmgkFR6fnk2K8fDbMmZrO6zZKZhlGWTqtlrDxHWAw6HS0j5Rz/gNfLcoVHTrejpFB1B5pqnCCdoXOwbcWulpXBbvKnK5k335U8ThFbatDWKorzS0i8zCAw7VrMFhZ0+ee72XvbdSB+oCAnQFcibQ127ZIoAUVg3kkUsf/dh7gSivzwgTx/9/e1/PYllzXdfe8GT6OaeLJlmyaNIgmQQiEINgWYMBpyyQE2tEAlg07Y+RYcKC4h2JAOBo4YjihI1mhwwGsH2ABhuDIUOhQP0FV57POOVW119ofde9IfYd8t/v2veeeU6dq1/5Ye62+vpBnP2wB0ICwpyraR2QYQYANSiZrY5GFac5GpjFD+fmd3AlVFNWiE8EgXhZPE8uV4Wa5a2XlHKU7rgIaRM1Siclw3dX+gG6vXSW4GE2Di9SU4+1ARHDb7brX97fZcoVUHQRtjZkxbbyspFo9BCzUXdVugTewjQ/JmepoiWo148p9GYRkY0e3vf4tQI5a1LMTtrqULqOD5y6mo1ZSj2SguNlBWeypyRm2qzYg/RH1Th7kqwJqJjoAMhv3oOtsLNxmGK5auGlI06t70loMVGvlK19UWH8R9Pyka34WIwVV9jTfBNgWtxZMcUpfFRJZVfedZG5Puw4VXrFWWh6ZMOcdUCK0/E+wLJtH54NppKQKpEhi50aVx9I80EbbW6hXIq/SNSYStTBsbrpulVaCbNd+oOpGoloNYHYxkDGXNb0tN5eFm9UO0s/KRIwKaZYJ2XWC5R5jY+oV3NZXzKhz2HRoJ5XXe7o02aO3Tp05NBAaDG8L6dTT65FId2H5cvkOopI8jHolXWVwZAPLfBQIomqWAb/DRztjr7adWqZCtDKNMjuK9nw9lAVvYAA2zn6i4yqdrPRgGy2D99FSqmnFBMfSZw/CelAn7CmRvjJpZTa/SFzoG/DOk/bRd3sJYCb04RS5JwH8gGScPg7R+CvQWql74zXzS2DZdD0KUBHiNrxofqLkitQLMKjt7Yepbun4FDqzVMqJ6MKjFqUhs/GVbhfwOXX3q9ZbFOowiM1n1iIlLRlJj4i7TQ70Vf32TrPUdjQpsi4Zyd/Cs026YldVHgYNYwEJdgN6MJHqYBBVljs/v89Kl9Dzqu5Htx5lOUvQSkZ2jaY5gu7tlRbjGcdjyjt0Q+Xm3IrbAXXisPVf1kt7BQXlGGHR6rWP5mwRpPCjn2B1oAFvF/WU+UXJUawwJPctSZgakez6TMPPp4pGOzLu1I8QwAhusvQRaKbmgzK2vqdI+J6JVU3+VojJl/enSvIUAk04idlXnRzM7TtxYd92zgAi3sFqmKOuW+PtSIouVUJJjrTBH0XkoTQj8XPBSaOWsj+PgZTFTPvaQKb2YIQWRgO/HUB66p3lo/X/TpC1+h+EPqeICg9wOy3oLowCGL6K9hSPwv9EadtqOj04493dXBeLJA9DjbiUZIdC2RzFDt8e7eOwqIOy2XhfKRIhdlV/eQ/DtWPft6GG1xC+AUupv7+ikQtixbsPK8kNpdcdFZhXgAZN6LCgEtXFmOy8/9yru51AlxWwU4kg94AImPcReqg+Hwlj9gOWWq+aPjC0V24AwgL1zmy7v7nehFE1nfaH7tyrLCL/rlW5I+Aourv+j297aA4QtZXNWwMDqzSAFWCtOmgyQjGyfhcGWqJ9R0u7e3mzN8VC4W2OcRWR5SPNDzbZUPC/AK1MFgfiE9VrsMx3VFMorXJPP5L1MvTkHFJg08OeWnoiwb2SQdwZtDL7lWwuCVobUbSW7ZL998hpqDJWyOJmGyeonMZFGNNPaQWZdBXy0d4k9kvrgvIcTUpIIufIlxN8dkVnFYM+TiC8h0cXsVUljCFcfYjke98fYhNJqoaElsBm1A1UCM26WN6uSElNa/EOaCK7GauBNkDQNNiHT4h/ddiofUJSSSI72xqHcOL0QD1B/Eoq7FvASXQ9o37YU4Wql5cOz3nrMoeLKj8Ndd8B2LdPzrQa3Ir+N+QnOy03ZmRbor3e4OijcRvXFErFqyKfST3/aW2Qqk1ThUVSSkaYaR+dys0OXSzxJLQ0hlhZn1fSPrqjAbiTAGKcqyQ4ldQ04c58MSX1neXs+wmr9R6oHEF3lSAjYRPRjokIwDzgLpXKJElJul5/qqWvzKkMAUduWrq4AdSzvYKkNURFxWAMhrRRaCLWU0vTYD9ElSYn+O5AEgxoTqRH3ocmoqSFyzTvaLy+G5XnHBtND3MSDevBueczTiKd+uKRQLJjxekShWt/6n4AtmWgMT3uPWqf0t5Xdmi/cgBFOds32wI1dIpS8Zo166HtYEQdB2f4z6X2pAJNuDejsPbh7lKkfA7ZgohV9jQ2qa+i+miO9qk71a7qoXzagBWfVPaVYRrMPp3b7liILh+InaNVLeN5gzaGHiZh8yIM8Ahx2jZ+32gfmwmQziijiQoKz4IB5fGSt/WG13Pyg7YBmULT1jUrBgWsGK93XxOfVKFC1xhhSK2j3DvdOJ10o1faQJheQqNLpzd+T0HbdCeURz4uKkbw05V3ccCfCEIkt0BwYQYvApLU8tM8rAxTL4M7O9pzKIacxBfAYscIrI7NctfquuS3Kfd0p/LFr0JMtpruNUoI2MUYqCaqQ7hrCfviB4XxK4CcI4SXNrBny2bomLymbvrxpkQzlGskQcEeW1dwvE5LWTs7NRAgr/1RMFGMgZNAEwZ9DrgnF4TK3oBKRQuWvx30ORAUKlFARYC/+b2HRLU0O1TKMAM+WUlORNNEB1BvivuTNgddP0F3/KTo/Pm7FUq/mPyYqqBjUWXroUx6bglh0yrIY21xtKywskxfNPxQ1H0Qb+S4TEnMbmfJp/mmOVxAeXDqkNmwtchuAHvKnQYPra+pMVuBz2xPc0//wn9JWYkuWT6w8JSsE1rdWrHqJfuYfVqbyaBlF0cZ4S5smo7XaJt62Nc1YXlgCuZAr6SNBLDtGNUybyoC4DUHc1EXcwyxipgGKrt+gIQKRDLhABGaNSRHiZScrcheKNcfTcPtGa/ZVGhlgn5MC3xhrh80L6u2KKD6XENoRB/7Gsiw/Wtpo1wUjXx9FLGGCwL2UG9G5kNfrOUkedY0SdUZriXj9QRNDCr59NV1JK/AYWZgoZ0MbfRQZYLeg+LoAouTFL9MnULYm7+WxDTYsHQk7FvVretKhoG2ZZzdec+NBAsVtGyURofDOdanrcKBuK8X611Xv+9KmlFtitZyx6Z3aj/xrYlTInaX3gPQvJF1AtilRVX3b+E7NrPvDoVmrK+soWdK9sbrzbJnBtRd8wrdjCysF7BCiM1SO+nAUjOUZyolPCiS9tEN+NNuZ78HiT2qThH4FSIPt+R3qgAmokyPyqy2tMrOvKeHj+CTr7FXDhG56PjqfFtqBKsc2mB4nxqXDugMEsqmBE1UvkVHzrGtiW6FqHNRTg0ZAHf3aVWT3rVawNDFxW/fWio91vk4pdl+X3q02iyGoBASoooq+tiEyJBahJ3o8ZamfTWv5Ay77CX74oQq7oMAoBanyfdevmkcmN1b7L2+LsD4s7w4DnuKVUiZ3YGimD+tFVb9EEr11Eg/z7uvBER1rPCJwv069g/I75Rf7l8QJDXDqH7akWboeBHxRQ+VoYHrORnRuoavLoGgyVwEY189kKWGJYME227VTAsExcL31OYXqxpAX9FFK/fB7eYcn9ukgW94mrnu+gUqFbPpWISS3ETIhZhl3HdlGRmQ3TfyJoi+TjCbj3vVjVmDDiPb1v8Kz2Vf+dXFsm4fPqRvfBOXZ1sNHFzZsOxeCxTSveO0402XxyOwp0NCYiCWiVY+QIcWk11Vu2CGzdkpcW+Hyjr4YFEZvJtCC80lLT19tn2f8L4jXU0DL9TE0e73Oi1CMDoCcbq+IR/JP9/nQ4u5aCRGeyPuyN+rTSu7gJjKbH/reIdzDUx4QPGV301QNMPInWeW5hSSnqdy0yKKVX6QkGqhyBGOyvIPOYWltTtA5zACy0/Hc2lE5oTUVeUN3lRx3tLzCt5rR2w3npc/0C95ul1jmhJxcB9L09U3rwazNxDw1hiAVus9l7EZUto2N6XETFaU19YGmjDLO7FIONp9j5CmCWpx8VV80/HzCf5e1T0UeNf4CYb6W1TKk8etCokakozoKGSlIekvqdUJ/CufyTLDMUMXiOHoLX5MNQWbm3VhJbgNjKQ5oYrN3auz1QpgruvfsT9x83NCUzCjEr72PA03jF3nydC4BFuX6hsdYYN0+sWBk5MsNGu6+IisS6OhuJUOwOVB9IWUCLOvy2zpiUZ1smfsOgaxpz2tTN97QQ1krSGi0zCgysS6IiWIYx1K2eDe43eqPdVQSnXEVyAOTbBENUT0Sv1XB5viUfS8f1gZoh7AYIvXIXNYT6Y5tHx7gBMZKuPwpJaZJiB2vlWsD6P6egdl/xDSlPhTB6FReuDlKL5KJzIJYTzUmuNxy0a+on6vTMfQc9pwAlWoEgPVSPr6tpJWDueoF6ayvV64cYQ81Z3x9i5oEFTNVietzJaVOTMC+CZxSFE2rJMnmIv9mh2mAL982hSwFTKdMeVjGFsDyW3XxHggxeIaRSA2DHaxoO40P7V4Epr08OWPIie88cOSbsZ2rks1vXrjziCCOLZUkpeNZDQ5T0zCenKdpnRKwU3TPIR8NSDyiW4cQAfEUIXcVkyr2NrP72iLAb1OS3bbjeThHMf8ECp+Jm0qlI4kpWfCc0mJ464pg2WHvbsxo/QJPkrUJq3MnjwbG4sz1RWjzbp0ZLh00GtQ8JjLLTTUujDhNiX2gshb+4Z5mxESacqxp1mu5/FJDWJuoLSPRtCiuzpH5A5AJlz8a3oR/FgwiY5PZwxqlWWpWFVKNYpfBIIYx5Pm3n/USsE14YjMpDY4Wv8LX0htARoMgQe3x7OVZr/aUC0WafaBNgIXi7Gz9ckoiqR+GgFhxsyjCGhgBGiBxLVwj5OiwJmRlOZR1DWCupLyK9LTara2G+xMKKBeW5qCjxoN/2kIOpg6cqKoQwT1/BbZ6YAOF3uHCHySROhev184I63JYApE8FZjoj93qLqvw+doNA2k1gWSvpVWu/dJqnhpZYb3QkBeAXx3uhrvVYhMECTRjfqIwgrvqpNNNrwAqYDGTRELbkBCLqxBp2m1sBst58JccK0DocTDfEFma9lmhTRvtHEPXI5x1kP1kacYmA1SFCjCwlAXBTFkt4Wy81F5pagMu1o+o7al1bQ8+P2lOcDb0ermutv95CV3ramg3QcoO4LubYweSOhXE3Pfz9cWYx+qltLqOnfovYmYdR2IeNydJ+vzdbEVxQRW8o+cdSXujgvk4PLSOyPFHIHulbVxMjnUo8h0w44LM+DerJCoTDph3afX7mBgAqmRfAgOlCXjtVPzRKTvxd1tX7NIBqtq66LZi0wSsY6ixSyB+S7rF0Ab1mXV7SEDfdG6lI6wlCb35+eKSSz49i77kFSUAReTraq7BGr3X5EG71vZqjztXAg2J8C1hl3koRAYGnDCLoPejNnF0gCJ48TPzd2YI4CI9wbjukzULdPj0pjLZYgw7CkptgaewnEeQxFg34jePWDPqSs+RG4jJoaB8T9qLC+Wc+wQb3hrGvDNT7fQ7nDmY+XrQCryLjIbR0FAiuiSvNWeAijdzvLDRMfLwQbveV+WlargoTXVLTndmyc9Vnh/xqu+IP2VArszp+O6dgfnJnTJv2Ih9iUWCE+xfncA3XcfoJYTssNPDkUvU+lhz+LK08HN08aexk6jOLNXIdQexJ7t1XhnpX10oBx11ty/Paza15oTyyO+mwEQDQcBzgaVaz65LEnxXl0fklrewCMSx0znTg/g2VaiVBPpO/xU4ixM5/BS9sVZZf07sNDVBypNsOmrYRqVAHUotU1E9eqO66tu8YvFN1VDRhPSyiQTXc29pzOXZVBj2G0fIpV193gMpRC9crNDIwZbfwrmJ3amVlOwr6v/0RQVEPQJbtG2SDvQvqctF+bjVMxiLUyXJB6TkUXUBrzNVgDCtW0CgDw5h2XlYDkNhZCQlD1GGIFFIVHrQYaPAnNPHe7w8B+UJaz3fli0DKrwdANM4p4qe5rpYpqT/PTlA/j2rMzBalU1VI0eXyN2G0aVpNkAKSLtHHGFVd+TwmnL6TYluJrNJIek8ytRcyC8G1juvK+MaWsOFaVQulEasAfyBYJOuwOnt3BM1IDrMsV09fzWoInw8qDmRok1zNBuvO3rJWrLHse2MX92wmxct4EaF3Y31LLGfGj0fHsvw7FAwDdVX8ECqqCgmiygbOEY9Sl54TK7Th2h7l7wkbO82m+0phSqm6Px8sfa9jirLLKi7TF9FzcVhx6psrhrzoTY6TQy1r5loGI1wcAW94YeJk9LxuIu7T8XY6PLHbnlyuv5L2kHd+Wuqo9Ak49SkwfWZPxF5qGeVzbOmrY6HTqktOaNQCOAMWpPAQPg6gy/G4VGpWZMLcEQsFYUeU4Y43FvNwDege2S3Nev6jIYxo/MMUXZ//4G1QQ0ZjaEsUZTCc5MAYnhu3xoE/5yjUHdrRwrWj6GB6OXqepqXtaCgRggNQYqYKCyILiX7bS4JzlYPyFkpSSwIsTX6pzpuNdMrLFGqBXUzNvN0Bnnpj9U1p2nQlsc9vbK1CQx/ka/qUQsiUhGROBg+hcS/xWOW9t1q9gQqmRVXUE1MQbGAMn4IFetTAPigsP/DWaDU58Ck3xCSFK0pTlF2h3hnqOhci7AHDHYCy5L3STY4O823TImoEIDynsbwswCmiB06kkulN7KUKR9SFbgqziPJ99S/2K5CoasSRAiySBoHTBGvdX+1m+UGuf1Hb2XNRhuHbZvIN0YL4gkD+h2GQpn7Y2RIv4aonV4T+BQ2o25nWAnn2e4NoFJpSYXIK8tj4lIWQ25CdexYhgNje3VDiYT2qWdAChcT6PHzGiCM5R9VyGgNbBFDuQACOIXcyfpuVwOvVYC9bgp2n1WLM3J5NggfSHgyb6e6OqYxfGfdDKto7Chokutt9ke9BUoqQEbElOAAArLFsYSYIpPAGwZMSu6lgwyvFZsfW1DZjvK7jBxRFNfjCBGGq3MI4H79T3NzZihwo3Xhk4XJZKu7E0wT5prT5QfPZaNXckBVVeQyBj5hSICQfOKwHqvy2SjItD2v9luBrdhHh2Ktn0PX0nWFl/oGtRtoW8gc+6ZkQS4HHB+PfdStCkSFYwE8IyWTI2ZL9qgbpDUKohCEpxj0SPG8zcDoHeACAlPOKO425iSFKyZgvEV66GyIyAsPX/Xvrl5eChglgOPI9D98+atDvWGLMLt8lC7hFNA/fr+APzPqSwztsRE1MRby4rRpaQS4pX8bzu0P1VhVDag1RK2SQVQsx6lxOMISVXmqZ+mNWMaFgyWNq+rqontX+dDAo0nGwZ6jCwjADkULW3b0xEj+VMXK4vrC7bUpoZshy1JBtcvN+w9rsEDN5lM1fcxtJNK2yle7mlW1BXxlAh1K/kCWkMN9iGFBePJctZYO35gB0f4gkRTwPO/+NQJq1b5Yjtwjt3oweSxp/RyVPGLOUs4KUrNdPV9UE1LzQgwBmjndBu7C6fHlxVSwjz0uiKqbIbahnsiqBiRcVXk+2q7XqeNS6TirpreFwdGExnt6QXulT172mixr3gMeq3MsfxzvliNcBk5JtmJ0R87FuW1LQFOgOb6Wmnm4rAZqqkz8kpWccwJFFdAhHgpqJwpd5c0pr7G/zXDApstjO3eZSbRwQYvum6ugAqOAFU3IjDEpk2R3M+nFuypWUJzLVnq80xCymsb3hFQgllGk994bZlr7bxYGIzcE22PC74LSv4SN3Sa25rw7GkEQVa+XVQRI3wiUVTiOjEUhOxiSrwujbRW60N6ZEofds1iwUWDcroOpSJQsHoU5lDC2b5Wvsir/VcNNYOilw17SqjLCuyhkW6UClZ++YQixRem2uFAK6RKcKN9K6Yq1nnTdyJRqRomOadzyuJA6uFE3FHxkiR3C4mwbQgxwMnrqAf5F7f9CoEx6iG2oNhGs1GXR3DG0HMpR7Z0pGnzckIh710UWPgfkVEyNseoYI/4mvOEdUtcBQT29IDFH83mrF5nsqelq0EMeaD4Hw6WpZKSAaCWBqcB9Ws89b8cd8dLZkpHqeMSNOmgl+0xI+9w3+Xq1S7PM107mZ2JTyWpAcDbsAh7u6uyyfoffplS060YQ2uJht9Vq0xoZZ5ddUvNUovC3Vd4BBLW4H955pBFKhkfojOfEZR2N6lXpmZ+lETRW4NDNCqTpVrUKy05WwuI53gkUsgknO7BKBN3QIKhdc8TrSENnGLy536gybOdJI1VW0RlQPrZLkNmtW3p+jdNCfnsU/PZZnXP7gQS10W7Q83+egSt4I9ZETXP6ny0DEgArqTFq9cHObsxQgJEQyIQi0tTbRSMW+jR0SVITGaigv3W4LSrM9i3rwwHyTKWjt0aHRXaXc21Jf5v7tI+LGQK8j/W1x2kaShMDQug2Y8aWxEncMsK3lwrcSXZTmQGRJ7xPyaEIcQZ0x0lHGVeYbjr+7nYGtnHA6mTO/ok3gUns9AxuTakGniMI8XzSyJS1E1BcYl7rqWVWT3zXSqn3dzoUtRxgspGhRk4G9XQZOEta47EclVjg3jnkyz/CtwYve/v6JlZo5MT8Wp5YKE7n+UXuxtGXiWNuHWziSBVrJAQslwGUbaktTuJbRd2SnsDET92zChNg1AumyGVadvCQoigiDKyG5O/vuG9L86tcvGupqR+3SD2VFPcQi5Io89B9zTLF+SUCbGStraRdD58JGHr1Jzvona+WJcXw2nfwBY2N6yGYJFnj1eQvHdgYnxH8hgIiGD6Q+qMm0AmqVHLk52JyS6LpUT8WwQH5xaKHKexbnPuawjlIvmK2t7mhUxRlDga0CjR4wpC51QZCR+wqu3gFyc+JU1Br/zfDnv96crp6Sc1j95StMjxzGAMjsbzVl5gg6YHbMNThitwCEO7YL40ctUz8gGoGZCjhnLFSC3PqJ5mBcFZm4nBbaeWKmr9MoKE6ZLO26LP0YHKmijgnbQyTSjW8WkiBSba/SSda+zBCPfT+hCnMojiEafF0ShokRKrXwVxAt8Cu6xRVaal+6VKUMW81AwAxHVCbYr99x8baK9QLuGegnQyprlwZkqqelzNRlLEylbkKIAFeHLZTcnvkC7dOktOjIoUmmGOAj+FHQs2yu2e5hYDIx9XMXaOoX28Z3nK7tQht0pXjrqbEMBgDOsauSuLgaZza91GNDxH6YRiWOjDKKT1AHEDVa0lgPNyBAaIx75t+7SVn98lAIY7ghbHr82ICrHCmSIiLFTGA/vLCjneFPnjfYpvnY9V2Sorv6kg1G4qPaMEYtGtH4JhRIoXggKdRciCr3/dXlFYmu7kJaQ9XQlGm40+48SrbiVYMFpugzSCLiyvpk6TVlLTV+yE5+013hQXA0RsgI2v1+sSWqz1UChLNxRWXb13TwUGmrieLY11aFeyYbMDpEcdevuigai9BlDZYazgoM4f9YxD4YgDLyg6J7krblbXaY3oPpIimAYq0rPdl1oapx8djAdcofcoNStZsfUtNKMIZAApEl5EUacnRHpZw8SsBuhmNZfmoNZp1wGj8rUQ9pTOkfCCRAbSw5KpiONGDeiyYxk/pVjcTEvCgCaYHKlAhm2HZXiMhAt1sco7ZLd6EQBCpUxwYV6WtcTND+e72opEUGh5zqlt7hZVBaIkbvCK9ayXIXGcpiICTHtBgMySqDkkA7Bp4pWaPPubdNptFCeWr6ODua/C7mV3eekYO3I4sbqwmC3azhdjxrKfLUWR2oB00K2Ux63SgDgbXRgKVU2BevT9MBkmYSKPpeaAcIUmkuAN2qQmZa+v6SjEictGHahr+OGQpI09tbhXpAsGyDFVUKn192sUcPlIucRsqLYgsT0CJaZBeokt81xqTVSbbgnzIkehwmUHxUqi/XalZXLAY9byWKe76j1UpP7PMbcWACLVJZpN/GJ3kE6tbYfezTNt62TK4itTatxWpuiy7X2BodGJwCFevx66QYG8D0AxPIiOSSeE696RqiaVFbzd2KK9QL9x0crU7FhwMqpfUD44+CwxmhlfCLmM3hiq/vGncWBcn6ieSdtxHfsvmrAsZzUFzOSxDrdPZQYGTRzKc75MEzUuTtdywUCGrIGHAHzlk8RUcC84CeHEfB9/YF/HMDtOlMtaCS2AweRpcNuYm2p5x2xWNyxdncUtAOxpZV5wh+HMaCWOg4wv8PmGhD/IBGMd84LKyV1Qw4A9dUVjXFP5Zj2uYWmpoC+3tWDRJNwAFx9/BlWrynAKMa7yeQ6J9tSEafXuAtQX3q6ie+rQX6/YL9MIddS/2C14/YDMpFqAJoRgPNCAcEvpjtCirnBdFXGtHG0b6b2Cu8s7M+8gOY6i/XCtzEA4Frs3c3baspn3Emf0QX3D5zop5o2UqSSCBQQaM8Zc2pZ3dZpJ8abgQxCSKN2pXO+bN+Q5fKPy+0vm4IlFOX1tLuwcmFUYjhXx2GLxvbmoLzOgu7GiiJALLEOPPa38EbvW4ntBE1/kldj8mUmuqMehDQ35SNpUPxAby/XX6UVlqLvQCV+F9cA7H59VM1R4xDS1O1XdqHlnzqgXCT4ei0i4xn5DIWkaKOJvXdICc6aQBCOznwEEklUbGo//0WSdYBsXh89maqst29hyaTfUwhjIyEX056Rp0DxzGDSh4ylqsk41Kx3yXFIYWZzgb0zKCOPaHUCl5WzD+7fGDM/FS3fspOiv1X5e6RZCMxJoYowwZntHuj1hF7q/9FhgYugkzdKQcVwe4gidonSfFivQfWhMLDPAjS7PYRMmLEOqAeMOYkwL5voy6ZGNGB/Ze2nptvkJTBdeVBM3Lirsi6lXXPYNNnVKaTj7Ym0k6NwolAjeR1oJgHKG7RlfU+uwQv8HUh6vtz+bCk7FsKr61lErFIR10c1eHzqKji5ZWOjVL/wIH6qDJmx5bpJGEvE/TIPoFBOMUq9QiVaLIokBfRhxjaje0b+o3wSk7+eqVRzDD85eUcuONJOfcp4P9KSR9dmab/smFXObYxS5eWyKiqUwHP6JK01dz0qb0DBVPgE+jyZxhVFf8EZqHB0PahxPlh9/iTiKPavEyGwQHAyxWScWk9WBEzVN8uLmN0adct+qfWWYcQf3HkyiHG894R2KE4xZt6Z81hCmyKfVj7ohiqOBhBN7mukVHsGH0J0RVyqbjhKcuRlqVErcI0fbn38gAVd7hzDLUiDFZxv9Y2CfNh6PaINbWCtTrVbZ2f0dOqZlMxRQ0nJCMAhFfu+iF2NVAOypSjqVjhlAIY6KrlQEbky+WaGAiOWuwNINDPY0si0yDAvoerwAWa/TrHAdB4zgVB+Sj+GEvpYXHOz1QKhFwHqXDcDQBK5klXlU9nA/Fbbeti/wJU3hi+FsVyXdQaK6kSqizmFLl++e8+Cbx236JYPpMo3qA14iVHU8ig74DbFepMgHOZZpjp6vLlDHlUZZjyAY3x5ixglmBa3UTLe5uLc+GolVqkb2dRBqRRgttPRrzdVyMm0n3WldsQg+RUe5U0f8pVC0bUzhokTSCA2VM5ExdOebO6TcpGRaOtscgE0G5mABqL9tk9l7ipsRCWTEzCySiEmkcgZ41lc6g9zyyXTofPYqOVTi7QAW9S4qNolaQ9F42p8+04S6uNBisZX2p4ZSCYL00+j/BObY8byDtldTpH7SqBdEKAUINofd8kN7fVAIQgu13CScZpjoIAVCfAaCvBV2qxwDsMd2M+b6urN/fCdMrCEaHotdiC0oNiN/8bxmt3Tfx44qlvc6gOozGbbjA5gcHZm7vSTHCNFkQEyirRQAR5bIBCo7SrHNECAAkqSSPapwF2S5CzfsDfuPY3UwurOCysKYFa1PMy4454fZ+WaeSMKqSqsygA+ZxGyokliO+X9jOU95pc6o71rowJIZjY8zKszvMd5EN5vQT2LHsn02cNomJRLqnPeFRPXF3lb/g+RRdGhBaxXWyTp39cC9W+8gPCiO2T63TLRVjZ5m/9Ujufls+vlG5TxRQcujoSGOsyKyUepY5XVxWqiV2cH/yI6HZ25Eq/roeiPLVnK0QuTPCEcQDmorlQHFEoKTLcjhutj9hrkh3S890tozhRcJbLuJBgM1rO3ChrfZj4uBmQtmtDKDbAB9aKoR01ohclV8ZL9LdFzNXKu+MWdfV4JmXI/tL4sS01Kz9dSDCBvsV14oGhSpEz2GJha/k0JTKFgdSMaVf/cvW6kAbdM6Bim0WcyArde7aV8oKILFE/C8RT4cmtUppgbhmZl5A2m8u1zngWPdG8y+ggOcjGf5Ky5yIjJ6w9fhH1Vc4DJ+9F2WDxjJnwcaTbWPfJh76Ax0bPHrz/2mXhnP78L57x3stit2p8GZYSx0dbfhoDQ50BgiY/7a8n0ODKdHTQNhgbNyIog+B5fqBJe0RQoPJW0eJe4bH/31rji+VVhn6cGlindmobSPUnONntUSmAwk5FLLL3ZzWhtVXBmVEzXS2xBE/P4pUpZqS2aMBm2Fenz1ezBPH4SUsgkZo7E+fYhIsrPC7QCtTjEPZAgh5IaZvgcjoV9UOGNFec5pb6/nlRz7/2NJVPVeo4smTBD7M99vLavWu98GtdGsCxX02sPpoNSPVT2mkQXO3YRjqXlN/U6XuZ8kodNRAgDAAue6pLLgWXiV+MXazanCzurEJeIm8KF0Qvwwkd7N0mjezprtJDaDiYy3bZYhEQlqZUsyICCve3DtlM1JWNok8AyGo1fuNHwARcSo/BupvaBw4uB6sDO8SjAHgnwnJALp0nlyrwwSbolc5+Z9Rv8rIESSBUyJdYx4MupoBYs5OO/Zxi/mFyEpSLbIjwzvX4CKEIE0r/5iwHDDD+qpA7tP4zuhAjG+orwZCR17cQawpoizseVQx4C/4cXRV4/x9u5UgYhQh94yrp3Tx1f7xZh3K39OAao3HgjD+WFzVRUot3BdZFPpmP0GASPg6N4ZQFa7CKCwZKqCHo8vdShBKwO5ZqeZr8nnHe+KI3gyVInBpcRb3/NcpDRgam/q7tckP2CCgYDGNU7ez8BhO5S73Ka3fbOwGfdSam5OOQ9vo1vPMgJLZg/UE6NeUuyrulw16tseBckDoGasxFU5QjwYDK8kGz3/KNLb0mNQNtW5E/zUaSwqyXLMZSUc24Z0/dnOIDwUUIumi+Q4uCMP5Ne+5cH5MIYVWb5r/aCLd3Fyu26UzbsdaCJKgsaRQLVtGHqFFQeRZzCBvpivOoRDXCTDJNwkoBsHva2MTRdgGLGxc0BbFrVmbLmSpN/BGW4cO7ogUL3xxjYSM8Fgm2v2iGNzI6gT9MeOaU70TKLJBCqeqqOh3qJ9NEC30VU4pUIDEhSspw6FJpfztGoDcaoEg/1XqDh+34ma2u0ygXc9gkguX9BZG11SA4NinAtShzH4QC49jpRw6ZvXaRpQe6VIns0GDbRLZCW5qL0yhOJlULLWfZad1yJAbiosFRxwzSZIAY55RPZ1aOmTEfG5H0nC5hbkQpvUMfxC5d+xUwDqUNRqZbZtNYVo47BsguuHJi8rd8DGzq2m6urcfs9M4U2deyX6ztJ/TfmXig7m7h6FgSZi0jweoSzQ1UQSHNwg5U/bVTURmljyr5tOHxUS1AHwFYg/mRNt4rqYSy3zyMVKsexKAaj7fsYjlD9Fm8plsadhbGXYBZy1uLWFFNMSkTKenTESF/hmUY60S4a2eGX+S5Q5g/ea05EcKbTcNk+lK+gBq/Hk4a+4xQ1Ozy5ogrUEp0FppARbc+n49UI7tIFfjPNiya3KQgkb5pM7tGSTLB1VzcYQmVeHTjpgBl21MqtmeZgnbF6qQTpg3Zuha83+Oj6oxoBbQodkp1mwykSzSJ8PqisL0knzjONoIOJFr1pHvxlPTU/o3aFlOwkfvPsyM9AypLZCCWCw1Vg2KwoHc8QbSlNYkO4m8HTSZe9vwZcFz/MJePW5H1DGUT3NchnhANp0rqzd5qNuMPZIaUggESXaHjMvSHh+S02TXhNoU/c0w/6lGP52zLIiBzGArk3Syqw5QLQ6CDCXMQ/HUjU3F7ovTd9ObXnhPWEhGn42oGHPr1YW+1ke2n4dpbYoYNCER3FDY/CR8Y/YxjXd1gxK6nTddYPU3rqIRvcxGCfRZExUdsC9rl0SFlGSBEABXShK9pcbtI6RhH3xCym8xYYqfasTyxJPM5QKyIZktiWaaqcPOpvqKwO14Zp6Or6cxv7waV+XgsXxqNAR7IxXc6IENGoZKdfqtTp1JQqxEyRU9n7EJ6PI0odd0yXBRMU+kFVmORjkFYukn3taCIw3cR4RcUPhUg5tzaxKLg60FjqoLB8Swn0o1yzm9bI9FJqHelCIM+6ih35CHgDFbXksyRFuTbw+LuiK6Fa6FgzaC7ALuozgCsi4oS/v5Ev7VymErmWMYRwzQ7CUSKuA5IHJx3D+1Y2DNZo66RS3kh1fe0UzTqF19EhUx/nEY8Wha554r6bQNM4Mq706+mrt7A0sG6Fo3fd/BAGTgRKYwnAPiEv0u0SY39UZg1B9w8ukuTgi513nuH8Juc4YRhkUNBHQAnliENNnXV2qCZyrpWnADSlj3LYnWsn5H5QerFltadUwqSSU3O7GnBvoiQdKpMnLFUjLdq5DHmciigNu2uiCi5zkWqoNJPaUzYtjPrPRlevNTjv/Hc806RDNGGBMdclscro3z04OVVy7yEldWTDTzm8KzbzQJd8at403DlvFahDrJNTbvyRYPHmhhBVU+UJ77c90BBk0YXMAOs3FPbY+jdqHsfA3Rl01RMjIpfHeJ+LwJMwz2C3wc53944A/wCpYW2mhn1cKJN7p7YeGznIzVseM/xnThHsrVmKNdrAnJaVnXza2P8G7mNh8SO0TF51YiqC9o3StI1DTdqAFrxW90cV1cT00DVxIWfqvdoIO2vMhZqYqqbyIVBG+g0wPzB8Mc/EtUFlzT7oN6XVzzn+vpYGnDMiSvSpnUIqbCTjtdjOha8xE4n+u5xHmTtSxsuPMfrfZG8hYWwLgWCYYfV7RRAXCAt1wt0XSNLiY+eML9YGwtZgCoWjIytkW6l3iWYHGU4+GbjpZtN9y6eYfplpYK3Grg7vpZhCba8TC9SpF9t0o0LeN0r1pOPR2HB7LzOOzmfTNvxy1tce91v9fI1S4i+b/kwp4TP+l7PP75TWGCJyE3LIOfti6J7sMiniQuk5ySOgPnArQJ2nAoxy/QCn16ZqNB51TFmgyak0MQowr2erY8JzaWEXvpRoru3X7bhO4GZJXoLIMT6ozmP/I/ejewHAbPKpenrvbeyW1Ct/23IXoXHGOqFYmB5oCW4/hgQ3S2bF6yDRftJ/ikxf+wDrucIan7ToMarnbc6lmaC2caQKk9oOzo+Dm6rBR3r5F4VYYKiRKZTyi3pYQqGtWg6cxGFPpEoFir9y1DMYx17mnqk+77BMONI1nmnA7g8Oo5diwhde8vRUFdDqeIL6LsFUIVQCr/g+YgnUSYGmMrA8KNgqQZlRxl/EFHvpfgxg8C5ZoKi2qp3FvYanh2sGxH5f24a+JGoWAKVPRtEGmXWtckea55XN6tF80bxX4JR0Xoe5OdvkdQXK7wJYIYu4XLBwXq1VtSIYjdQhJ6aHaEcGybApQaQeMOw2B4aoxuQynAwdywLg0BN+YwdQS/RtqnocaAr23jYEDBcuGwYbz4t7I1DsmF9aCPd1vprY+z3eOkxzDjP6PmC693Ip+z1+TycaLXhbUNGeNGO0ca5qxh7FWi2TO/mSWDgNoceZUtByyZWjTufhInSF60qzfa9IX9FmzVZiXB+kswtPsTj7fcG56ZhnKfg5pnFIBTXTccIirRfJ50UkDci637uFxXQy5SUENYEI+YZsWXFYwkJANIMLziJOuGIk6NxIjkumrw8OOQGjXGRpNCTbNfFexyrWKGXdMrUSS7JHySyxi6Vjx8lDNo7Qkmz0Nd/Nwq1+ExH63EVi0sdZExEVFjqCf4WoxXDskeVjLUokvhrZ4Fx1d7Pqz1ZudtAsHLT9i2bnxNDl3/pjIuyvTWrVklam6FvgUiJXtluWwQjmAXzTLSze6hRzwHjusdpK2Ggylnd/eu9c14FLm+FSPuqZXpH3BLn6CaHQ1lyFleBSaBiFdb6BRQXxfUzITjkd0mDXoHUQTcnWzdodEeZAytvjFECfLBSl9Gh5T2NefCk4gqCCWgSrKsUE6rsHFD3LojCjH4Sp5UqrqjH9S4MM0E/tkP+pwwTgVjjCYfJBCZds6W4yuqExaeCFwnRbMpjSnGsuZpVYiIXuO666QsXzNUFPcY2vxsLYCLioWEApd7GlUibxSQGjc6sq+vv4vrncLSJhTFRWa67/a03wLPHU/JTaaocMtNapyP6/rg8oXCtJ5A9PHbZ3ZmK+H6m+4tmZ4Jj+qI/drtf2UeSsiKQ6RpRkkqDpfSGNP6eKmpSWAu65+7qUVFfRetyaHtUlJzjXhzaGZAizOa+i5CXs7YWtGEXQgukzbwmCqa9z12ugxuIvKF+L1Xg3dkKM2KwWoIJKchQr5QuHrUhJWrxscpGmgVihXWnV3tAKXqmRgG12QW8Dc9wMOaiAWB1TRGgwDznIrAW5s7tCwLMU0dtV10yFvYkAIQWY3aTDKDSSZmc1YESsPrj2ACs1BwEq8OnAA+3WV5pUJBLoapKRmG5GhvRDkuuuQd7r9vZlCySHjMQ09QZ16ZtULrdONU/vyP7C/55cXjad4DtbCt+3PgUytoTT9asqWy8vvH162Vx6X15bnl/Tq4/PDY3p6v/zlW8Unn/I/r8vbv8y/fJg+dfzC9Zjb45sPDx+fzyl9Sf16nh6f569+Xt6Zv2/65vmF9VLSb+9fr5e7n8vn6f+/nD6QXktX9JJOdv7O6Yivxfc/PTxNr+VveMmHeP3l88Pz4/t8dS/51Zflk9Pl5uPNH3uaXp7+9JRP5fnh9Wk++nQi+aSPY5O/YLmM9Ln8zuLvn5ZX8PySPj593WFsKqO7nlY68KfbsbuPp/y2/TT3e/vJS3n0/K5lFizjtp3PD9Icmg6QX8k/PL2s8+U0o7ZpM/3z8+XGHa8ij+72ntf5apZxXI+aXkuDmwYl/bSfxnyY5UqWr1hOLL8+/5DevX7b0z7483u3JZF/XW7XPqXS/Ervzy+vl5l+2s98OvB/mz+UJ9t07PTzdIGHibpc5Xox6x/T73kGp6m2X0N9bS8L7ynfrden6TiHW/2b6f8/e3j4cXFjz4dMx8qvvF9v+Hbj89HS/z9MEza/Oh/5w08fHn5xmICfPzw/H4bt3XJF2Wpc1//0tJ7lOmrP65zOB3q/zYO8FDZDkz6TzzQ9fbVPoQ/5E+Xp/PjhZbpr6c0n+7M90lHSx/KH8glO7yrem7/jXVrD6fnp4f3zMiDLBaYPvZvvY77E/PFl6T2WM3d683RPrt/98huXWbYOx+PZbE3zbJmej+kzrz+cnqeFVS6Ayvc8ffrhdb2X0xitn/j9crZthu81TaHJrBUvr3dhml9X8zIdPJu3wtrmY/8qfWL6jtdpv5iP9zT9tJ1mnlP/ctkC0i/pKGkGdaOK9awnMzCv9PV00wT5B+WFbndxMtnrVMt/eSzeMC3T5YT+9TwGxXisZ5APkD8y7VPrOeRV8fDu0/noxdDvYzRvpGczPb9n2jjmafUv0g/pe/KP7+dFvH9LXv+z/UnPac2VE2w6m+m68lk+H6dTOqHzLX6f5s264tYJfU4kPeap/i4NxfY96YfvrPZrWR/T3wqDNV/8N2f/ahuJPFubu9FppPIJpP1yGuV5dSfrOr37s/zvL7aLyXvc9JXPHw6Xd9jo5pE4/D07FMv0KO1betpM3ru0pKbPLF/x/vWT7WSnRfRcGtVtWT29vCw+UX58tNyFd8VOsE346fP7af3v+U/zRjofLf1aLuL3+bd5x9p8qukuTFtheunDdIaPs+8yncIvls///JuzRZzeNH06W5zZ72j4Ab/M55Cu5eHdYSt6nd8+z6+fpcPPizgf8qfHd243YZ+JJ+M7/yF/KM/H3alafkh713T6eSWWbs36++Fo6wzZb3+a3/n1vLyLWTatwulu/P52N45r8uXpaV12+Q/TwjzNn7ycXooF1nGlsolOS3X2fWeLNy2s00hNX5j/2S5qc2Urvt3yp/fLrCp38nyqzx+y0zWd1D7vTgsk2Zzp1A5nWr7wnXLTX2z/dK553D5fd928RpIfm+fiZPK3kUivp6MtgcPx/N89/Chva5MnULuyi0GYXJ7smC+jlf3HgzHJJ/PTbEXLCZGs6Lw0JnfnEnds5uHy+EXpwK9HS/NrHuLnwuiue0V6/KPZV355+fI3Hvehf/y3B4M0vT1PnDm+eJ9d3PULPqS9eV6/z4/Zv+rkuR5/no40rYLk9HyUvuflMozLrF3OozjccoiX2QF9TSaqGO0lOsn//CjPr2RYG6Y6XWnxp+SSV2/k5LTWZl8Ru6Q/LZ9NxmbebtcrTt+fbP1qCdMJpS0vncfZUdq98oNRKPyTHMdnr6I44/ns59NabswSRXyV4rl0RnP4Nu8E+xClk8u2PM/HHP5us/TH06G2QdiD5jU42S/zFFKkV1/SvZz8h8OET6/Px87rfzrd7+6nnOzvGvOe3djNcBR3/Tezg7p/wYdqsmH2tvJ3vk8L+tNyDj4uF5Ff+2L5nsUqpvdPlziZtPm469a6etObcXpJE/sx+Wb59zxvn6aJfjGvB6O6RVvTzd8GPP17WLvrteWV9bLuzUs4thiix7zkijl5XP9f5K1uel8xv/LMmK8pB9z5Oz57meK39D3z68sGv37/7knUIozl5ezfndZL3rDTCUy78nTU6a2rwasNTt64n9aFv6RByj3kKX/L/GN5hDnmnAPz6fiFO5Ij5vRrNuZHu5i/q3Bkf7V92zQU88gUF7T9mN+3bBRrPiVvM0skeBic+Qsnr/ewvme/8TUHHtdQdnbucxy+vVyxQzliys5yvo75JKYjHc1I6bPPA3b8pjxtclyVvixZkmWaJP9uOUrx5hTilGeR3vpFnh85BDrsjcdznV5IO9YaXCzrcHVBysza/PhksS3Jhr+kDSHbrF9mm7TOwPLy0nqfTvAQEi7pi9kN2szk8pZT/PBl8dEUoEzGf7ljh2HaZlpyvor7Owenz0UaLecx0iRfjrpOiVO8Vnz8efV1zv5jObez/5uHIEUPq4X4sHrJ0+k8TumQZajXQGnOiSQ/8XjD19OfneriO1OYNx9yD6CX9/58+0z6yDJbp9PeU0Jf/nS5FZXMUrJa64aSviE77HnDqddC0oLfA5C8VU/+73qm6wSrP5bPzbvL8+u6n6a7M03yyUSu9zv7d+l98yiWsWyeANsd3s9xjU5+cLaB7w6Zl+VEl6fXeU9ZornjVjCfbD3lVQ5g+mGyE3MWYMvrFSewnX2R+Niv58dlpFpY5bO9SYbk32x/3FIO0yTJ0dQ2v6ar2JK/m1VL7lZ+cTXb12tbMmzLjU+ma97JTyZ8/fASVx6zBPuFfsjvmWzjwRxs55T/st/Upxw4LI7cenuL76rNocpKLXbi1cP7zjxFylxfmmfpvUumP3kXewK3XP/rTymLnpPIOS7eg8E5R7em2crr237exveX091aoqklEbVdRZp3xfBOmbw1cLiu0lMwtozDHObujswl0H3MWYtjOncZijw4m4mcrdTi7xVjfMg1pL9nL2d67+owLE7ocl2F+zlvFMX1TU5sshZzfni/ccvk2W7443Naw+vf0/pf/p6t3m6415jo4H4+pzlUDmB28S9rfplfU1ZtHa19rV938cMr7999tbmi0/lMC2utS+V4c7uw2f07ZFKW9b8uqvnffIpb9qG2A60ez+RWVU7qNe2ks1mcFtxqCNZry37kboLmPM1uX0qb9yHtRdm2n05iNsvFG2eHrRj+9LdjIu/po82rWdyXwiNaEibHaPtdGYNM+bD9gNO3HHf7w960eD1p1iyZsPTR1zUUyNn5dGHl6K65ozlNmE5wKtjUU0Uv6ULmV8oaVN4v1/t2DT3XAuScxlu2hjTv9yGc7nfprKb7Nx9/SU0sZ7q6jXs4vJ3FD+fpNzl50+O/7onkquNeXNd0Bcslv8/mYRryaoFider2ubr4hctdT8eaUqPl29eEyfrSvJ8sickvj9WZci4sBjJNwUNMWtRDlucUT00+SP6W+X1rrnQJSF5e83cmE5XyL4WfnH9creFcOynOc43It7uwXVcO33YDun4o35IlTVxYqDk8LQ77IU29yzRJLvkWOCzloWpROrvZ81rOvu9+044mYq1wzRvz5Q6mXWouEU/zZf66lDc5xB3bPcle9Y/SlS95wvyedLIfp71xS6qtj1NkMBnedLPTRJret872qYa2jfCSlHjJm3A+37/ao+Ll6b//DlQe7j2K0sjX6tE538ttzZ7+nBw4oRaIcbmO01//82/Pz787v/bXv5u39vycVtLh9frzHx2e9+OnGbHl+5DHH/1oWsbL8/Pj/Ly+fn7+olVb9Xr8ttNxchz60+sSvt73/vVen/0eeRV+Y3ENO4+96N3KnXPz++3x9nh7vD0eHv7wt8yHWL2ZTirqLh/t8037/GH//PBuSqFMHtmCyFOMy3WcXv9XDtpLeNa8W70u0VVOMfeem993Cvq4DVsCDH4s71em/fzX59MtYZmCn3a6kueHX12v5u7maW8TF67/ACW49+t8e7w93h739XCI/9eIuBkZ32kg0o7kM661+lfqSj5e3r2Nz+n3ZNf/z1oK+8Fi4mf0ymdP/z7vbL/92eNPph2u9XxE1p+/R7MFIc8rGlO9n0sPYVfHd7h6iaF2Z5nr934U6LD2o5pk/uHzETSJzu+3x9vj7fH28In/v7YJx/b5pr/gcb768fqf/tV/njaU//vR/Pwfl+f/8id/kIBVv37545/85YRu/+Of/L/lef19fv7Dj/5yiq+XZ/Xjs8d5G8Geof1KtZ/Pj284brILRtv1+u9qrjYRU2+Pt8fb4+0RH//v3YWNx3+4z0vHGuOnDewbf6A5/nLd2/icfn94+NP//2f/eHr+6s/+YfH8+qdf/c9/lzfB/yE8/7Pp/b9enovvOe24QgD+/MOXuZcDfY7dzzfagKDU+vW+x16/z6PlRLX5RPD5/fZ4e7w93uJ/3eN763Nrn79TQ9Q838pjAoSSkez3luvexuf0+8Pr5w/vJyx/ep56u9fnv3j3sy9Tl+bnf/HufXrOv397eV5/n58TLHp6//y8f8+3378S+L+MJpjxDehz7H5e+QoKzVgc6a9687X0EiKv3+GRrr/+xTMwvr8u3x5vj7fH2yMq/v/zJcj687Ul6Gvy6JzvZZ+f+bG4fXUbl8Zzyid/I9OZpOfUEH58/r2X33r46DufvXtMz/n31vP0/pf5+Xp87PGdT/bvTbRG0/PM+nc9r5WrIibP4vx4/byKm7+OT+z1xz0O3FTAdb493h5vj7dHUP3/b83j26eg6sO7I/2J2wb10eOvZn7bx4llJOH/pufn58fX30l19vl5/f36nJnJnh6+8U/m504ELgTo++d/b3lef289j93Htfh//PH5n+DX/8WPhl//V3OfyJECzfP63x5vj7fH361H5gFt/zeRbE3/Zcqx3JmWubwy8UgmpZn/m1/ZX5+oKOr/9R7fStwGV+Kzh2+93x7fzP99b3ssr/696fH4zcfikX5J/5s/0//7zcf/u99fH//043cfv/v7E1X2+52a5ZP8+P4nT9//6KPvfvd73/00sUgc/v43';

;// CONCATENATED MODULE: ./build/src/leaks/detect/quick-look-wasm.js
// Made by scripts/assemble.mjs of assembly/quick-look.ts.
const QUICK_LOOK = 'AGFzbQEAAAABDAJgAn9/AX9gAX8BfwIPAQNlbnYGbWVtb3J5AgAAAwYFAQAAAAAHMwQMZmluZExpdGVyYWxzAAQMbGlzdExpdGVyYWxzAAIIZm' +
    'luZFJ1bnMAAwZtZW1vcnkCAArpCwW5AQIFfwF+IAAoAgAiAyAAKAIEIgJBsfPd8Xlsc0HrlK+veGxBFHYhAQNAIAFBAXQvAYCIAiIEBEAgAUEC' +
    'dCIFKAKACCADRgR/IAUoAoCIASACRgVBAAsEQCAEDwUgAUEBakH/H3EhAQwCCwALC0J/IQZBACEBA0AgAUEISARAIAYgACABai0AACABQQh0ck' +
    'EDdCkDgIgbgyEGIAFBAWohAQwBCwsgBlAEf0EABSAGeqdBAXQvAYCIHAsLpgIBAn9BwIscIQIDQCAAQRNqIAFNBEAgAiAANgIAIAIgACgCAEGx' +
    '893xeWxBD3YtAIDIAmoiAiAAQQVqNgIAIAIgACgCBUGx893xeWxBD3YtAIDIAmoiAiAAQQpqNgIAIAIgACgCCkGx893xeWxBD3YtAIDIAmoiAi' +
    'AAQQ9qNgIAIAIgACgCD0Gx893xeWxBD3YtAIDIAmohAiAAQRRqIQAMAQsLA0AgAEEEaiABTQRAIAIgADYCACACIAAoAgBBsfPd8XlsQQ92LQCA' +
    'yAJqIQIgAEEFaiEADAELCyACIQBBwIscIQJBwIscIQEDQCAAIAFLBEAgAiABKAIAIgM2AgAgAiADKAIAQbXcypV8bEEOdi0AgMgKaiECIAFBBG' +
    'ohAQwBCwsgAguyAQEGfyAAIAEQASEFQcCLLCECQcCLHCEEA0AgBCAFSQRAIAAgBCgCACIGQQRrIgMgACADSxshAwNAIAMgBk0gA0EIaiABTXEE' +
    'QCADKAIEQbHz3fF5bEEQdiIHQQN2LQCAyBogB0EHcXZBAXEEfyADEAAFQQALIgcEQCACIAMgAGs2AgAgAiAHNgIEIAJBCGohAgsgA0EBaiEDDA' +
    'ELCyAEQQRqIQQMAQsLIAJBwIssa0EDdguTBQIIfwZ7QYCLHP0ABAAhCkGQixz9AAQAIQtBoIsc/QAEACEMQbCLHP0ABAAhDUHAiywhBUE1IQcg' +
    'ACECA0AgAkEYaiIEIAFNBEBBiAEgB2shByAKIAL9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9TiIP/Q4gCyAOQQT9bSIO/Q79Tv1jIQMCQEEBIA' +
    'wgD/0OIA0gDv0O/U79YyIGIAMbRQ0AIAogAv0ABAgiDv0MDw8PDw8PDw8PDw8PDw8PD/1OIg/9DiALIA5BBP1tIg79Dv1O/WNBACADGwR/IAIh' +
    'AwNAIAQgA2tBPEkgACADSXEEfyADQQFrLQAALQCAiRxBAXEFQQALBEAgA0EBayEDDAELCwNAIAQgA2tBPEkgASAES3EEfyAELQAALQCAiRxBAX' +
    'EFQQALBEAgBEEBaiEEDAELCyAAIANGIAQgA2tBPE9yIAEgBEZyBUEACyEIQQEgDCAP/Q4gDSAO/Q79Tv1jQQAgBhsEf0EAIQZBACEEIAIhAwNA' +
    'IAMgAkEYakkEQCAGQQFqIAYgAy0AAC0AgIkcIglBAnEbIQYgBCAJciEEIANBAWohAwwBCwsgBEEQcUEARyAGQQROcQVBAAsEfyACIgNBGGohBA' +
    'NAIAQgA2tBjAFJIAAgA0lxBH8gA0EBay0AAC0AgIkcQQhxBUEACwRAIANBAWshAwwBCwsDQCAEIANrQYwBSSABIARLcQR/IAQtAAAtAICJHEEI' +
    'cQVBAAsEQCAEQQFqIQQMAQsLIAAgA0YgBCADa0GMAU9yIAEgBEZyBUEACyIDIAgbRQ0AIAUgAiAAa0EEdCAIQQBHckEIQQAgAxtyNgIAIAVBBG' +
    'ohBQsgAiAHaiECDAELCyAFQcCLLGtBAnYLugEBB38gACABEAEhBiAAIQJBwIssIQRBwIscIQUDQCAFIAZJBEAgAiAFKAIAIgdBBGsiAyACIANL' +
    'GyEDA0AgAyAHTSADQQhqIAFNcQRAAkAgAygCBEGx893xeWxBEHYiCEEDdi0AgMgaIAhBB3F2QQFxBH8gAxAABUEACwRAIAQgAyAAazYCACAEQQ' +
    'RqIQQgA0GACGohAgwBCyADQQFqIQMMAgsLCyAFQQRqIQUMAQsLIARBwIssa0ECdgs=';

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
        this.room = Buffer.from(memory.buffer, ROOM, LONGEST_PIECE);
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
                found = { ...found, runs: found.runs.concat(this.#runs(runs, start)) };
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
        return Array.from(this.#results.subarray(0, count), (run) => [start + (run >>> 4), run & 15]);
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
        if (compressedPlaces(bytes).length > 0)
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
        if (parts.length === 0 && packed.length === 0)
            return [];
        const detections = [];
        for (const [start, end] of parts) {
            const found = this.#explored.in(content, start, end, () => explore(this.#triggers, content, start, end, this.#now).map(describe));
            for (const detection of found)
                add(detections, detection);
        }
        for (const each of depth > 0 ? packed : detector_NONE) {
            unpacking?.read(each, (bytes, kind) => {
                for (const inner of this.#find(bytes, 0, bytes.length, unpacking, depth - 1))
                    add(detections, { ...inner, form: `encoded ${kind} of ${inner.form}`, start: each.start, end: each.end });
            });
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