export const id = 372;
export const ids = [372];
export const modules = {

/***/ 7372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchSecret: () => (/* binding */ searchSecret)
});

// EXTERNAL MODULE: ./build/src/key/der.js
var der = __webpack_require__(7654);
;// CONCATENATED MODULE: ./build/src/leaks/detect/layers/layer.js
/**
 * A text as it is after some encodings were taken off, which knows for each of its bytes the place in the layer around
 * it, so that whatever is found has a place in the content.
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
function layer_bareLayer(content, from, to) {
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
/** Where in the content the byte at `index` ends: after the last byte that stood for it. */
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/layers/layer-writer.js

/** Numbers a run: the index of its first byte, where that stood around, from byte to byte there, and how wide each is. */
const FIELDS = 4;
/**
 * Rooms that nobody writes to. Most of what is written is too short, or worth nothing: with a room for each the garbage
 * of a thread would come to more than all else that it holds.
 */
const idle = [];
/** So many writers are at work at once, and nearly all layers are shorter than this. */
const MOST_IDLE = 4;
const LONGEST_IDLE = 1024 ** 2;
const NO_BYTES = Buffer.alloc(0);
/**
 * Writes a layer out of another one. Bytes that stood around at even distances are one run, and cost no memory each. To
 * be ended by `finish`, `finishJoined` or `drop`: others write to its room then.
 */
class LayerWriter {
    #around;
    #room;
    #bytes;
    #runs;
    /** Where the last run begins in `#runs`; negative without any. */
    #run = -FIELDS;
    #length = 0;
    /** @param capacity the most bytes that will be written */
    constructor(around, capacity = around.bytes.length) {
        const room = idle.pop() ?? { bytes: NO_BYTES, runs: new Int32Array(32 * FIELDS) };
        if (room.bytes.length < capacity)
            room.bytes = Buffer.allocUnsafeSlow(capacity);
        this.#around = around;
        this.#room = room;
        this.#bytes = room.bytes;
        this.#runs = room.runs;
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
    /** The layer, or undefined when nothing was written. */
    finish(name) {
        return this.#finish(name, false);
    }
    /** The same, of pieces between which more than white space was left out. */
    finishJoined(name) {
        return this.#finish(name, true);
    }
    #finish(name, pieced) {
        if (this.#length === 0)
            return this.drop();
        const origin = new WrittenOrigin(this.#around, this.#runs.slice(0, this.#run + FIELDS), pieced);
        const layer = new Layer(Buffer.from(this.written), origin, 0, [...this.#around.names, name]);
        this.drop();
        return layer;
    }
    /** Ends it without a layer. */
    drop() {
        const room = this.#room;
        this.#room = undefined;
        if (room === undefined)
            return;
        room.runs = this.#runs;
        this.#bytes = NO_BYTES;
        this.#length = 0;
        if (idle.length < MOST_IDLE && room.bytes.length <= LONGEST_IDLE)
            idle.push(room);
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
    get stretches() {
        return this.#runs.length / FIELDS;
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

;// CONCATENATED MODULE: ./build/assembly/layout.js
/**
 * Where things lie in the memory of the prefilter: read by AssemblyScript and by TypeScript, so it holds nothing but
 * constants. All are bytes, unless they say otherwise.
 */
/** Every literal has this many bytes. */
const layout_LITERAL_LENGTH = 8;
/** Places of literals closer than this are told once. */
const GAP = 1024;
/** What a character may be a part of, one bit each. */
const layout_BASE64 = 1;
const HEX = 2;
const SPACE = 4;
/** All that may stand in and between numbers. */
const layout_NUMBERS = 8;
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
const layout_MOST_PATTERNS = 64;
/** Literals, by open addressing: slots of their halves, and of what they trigger (two bytes each). */
const layout_SLOT_BITS = 12;
const layout_SLOTS = 4096;
const layout_TABLES = 1024;
const layout_LOW_HALVES = layout_TABLES;
const layout_HIGH_HALVES = layout_LOW_HALVES + 4 * layout_SLOTS;
const layout_TRIGGERS = layout_HIGH_HALVES + 4 * layout_SLOTS;
/**
 * What four bytes anywhere in a literal may be, by two hashes of them: `STEP` where they may, so that it is added to the
 * place of the next candidate, else 0.
 */
const layout_STEP = 4;
const layout_FIRST_BITS = 17;
const layout_FIRST_FILTER = layout_TRIGGERS + 2 * layout_SLOTS;
const layout_SECOND_BITS = 18;
const layout_SECOND_FILTER = layout_FIRST_FILTER + 131072;
/** What the last four bytes of a literal may be, by a hash of 16 bits: a bit each. */
const layout_ENDINGS = layout_SECOND_FILTER + 262144;
/** By the place in a literal, then by the byte: the patterns that allow it there, a bit each in eight bytes. */
const layout_ALLOWED = layout_ENDINGS + 8192;
/** What each pattern triggers, two bytes. */
const layout_PATTERN_TRIGGERS = layout_ALLOWED + 8 * 256 * 8;
/** The kinds of a character, by the byte; … */
const layout_KINDS = layout_PATTERN_TRIGGERS + 2 * layout_MOST_PATTERNS;
/**
 * … and by its halves: a byte is of a kind where the entries for both halves have a bit in common. 16 entries for the
 * lower half and 16 for the higher one, of base64 and then of numbers.
 */
const layout_KIND_HALVES = layout_KINDS + 256;
const layout_TABLES_END = layout_KIND_HALVES + 64;
/** Of numbers: the value of each digit by its byte, more than 15 for all other characters; … */
const layout_DIGIT_VALUES = layout_TABLES_END;
/** … of the bytes that are looked for, what the last 16 bits may be, a bit each; and they themselves, by open addressing. */
const layout_KNOWN_ENDINGS = layout_DIGIT_VALUES + 256;
const layout_KNOWN_BITS = 8;
const layout_KNOWN_SLOTS = layout_KNOWN_ENDINGS + 8192;
const layout_NUMERALS_END = layout_KNOWN_SLOTS + 1024;
/** Places of numbers closer than this are told once. */
const NUMERALS_GAP = 512;
/** Of samples: the value of each digit of base64 by its byte, in either alphabet; what each byte may be in a text; … */
const BASE64_VALUES = layout_NUMERALS_END;
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/keywords/run-kinds.js

/** What a byte may be a part of, one bit each: by byte. */
const run_kinds_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    let kinds = 0;
    if (/[A-Za-z0-9+/_-]/.test(character))
        kinds |= layout_BASE64;
    if (/[0-9a-fA-F]/.test(character))
        kinds |= HEX;
    if (/[ \t\r\n]/.test(character))
        kinds |= SPACE;
    if (/[\t\r\n -@[-`{-~a-fhuxA-FHUX]/.test(character))
        kinds |= layout_NUMBERS;
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
/** Where the bytes of a kind around `at` begin, at or after `from`. */
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/keywords/tables.js


/** What a keyword says about the text around it, the weakest first; one bit each. */
const KEYWORD = {
    /** Words of armour: a key may follow in pieces too small for the other keywords. */
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
/** As in assembly/literals.ts: odd numbers with bits as good as random (those of MurmurHash3 and of the golden ratio). */
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
        tables.image.set(KINDS, KINDS_AT - TABLES);
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
        const lower = Array.from({ length: 16 }, (_, half) => (KINDS[(upper << 4) | half] & kind) !== 0);
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
    return (trigger & KEYWORD.wide) !== 0 || notation === 'wide';
}
function isCompressed({ source, trigger }) {
    return source === 'compressed' || (trigger & KEYWORD.gzip) !== 0;
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
const isPercentEncoded = escaped(KEYWORD.percent);
const hasEntities = escaped(KEYWORD.entity);
const isQuotedPrintable = escaped(KEYWORD.equals);
const isUtf8 = escaped(0);
const hasBackslash = escaped(KEYWORD.backslash);
/** Bytes of the key itself were read where they stand, but for those that SQL escapes. */
function hasBackslashes(candidate) {
    return hasBackslash(candidate) || candidate.notation === 'binary';
}
function hasAnyEscapes(candidate) {
    return hasBackslashes(candidate) || isPercentEncoded(candidate) || hasEntities(candidate);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/addressed-text.js


/** A line of text after the address of its first character. */
const addressed_text_LINE = /(?<![0-9A-Za-z])([0-9a-f]{4,8}): ([^\r\n]*)/g;
/** Lines hold 64 characters: this is the end of the address of each that follows a full one. */
const FULL = '0: ';
/** In the place of line breaks, and of all else that cannot be printed. */
const DOT = 0x2e;
const NEWLINE = 0x0a;
/** CRLF ends a line, and has an address as well. */
const LINE_BREAK = 2;
/** Fewer lines hold no key. */
const FEWEST = 3;
/** Text as `curl --trace-ascii` writes what was sent: each address must be where the line before ended. */
function readAddressed(layer) {
    if (!layer.text.includes(FULL))
        return [];
    const writer = new LayerWriter(layer);
    let lines = [];
    for (const { 0: written, 1: address, 2: line, index } of layer.text.matchAll(addressed_text_LINE)) {
        const end = index + written.length;
        const start = end - line.length;
        const at = Number.parseInt(address, 16);
        const expected = lines.at(-1)?.next;
        if (at !== expected && at - LINE_BREAK !== expected) {
            writeLines(writer, layer.bytes, lines);
            lines = [];
        }
        lines.push({ start, end, next: at + end - start });
    }
    writeLines(writer, layer.bytes, lines);
    const read = writer.finish(ADDRESSED_TEXT.name);
    return read === undefined ? [] : [read];
}
function writeLines(writer, bytes, lines) {
    if (lines.length < FEWEST)
        return;
    for (const { start, end } of lines)
        for (let at = start; at < end; at++)
            writer.write(bytes[at] === DOT ? NEWLINE : bytes[at], at, at);
}
const ADDRESSED_TEXT = {
    name: 'text after addresses',
    kind: 'encoding',
    applies: isInPieces,
    cost: 2,
    decode: readAddressed,
};

;// CONCATENATED MODULE: ./build/src/leaks/archive/ascii85.js
/** Five digits stand for four bytes. */
const GROUP = 5;
const BYTES = 4;
const FIRST = 0x21;
const LAST = 0x75;
/** Stands for four bytes that are zero. */
const ZEROS = 0x7a;
/** Decodes Ascii85, without its end mark. Whatever is no digit is passed over. */
function decodeAscii85(text) {
    const digits = new Uint8Array(GROUP * text.length);
    let count = 0;
    for (const byte of text) {
        if (byte === ZEROS && count % GROUP === 0)
            count += GROUP;
        else if (byte >= FIRST && byte <= LAST)
            digits[count++] = byte - FIRST;
    }
    return decodeGroups(digits.subarray(0, count));
}
/** The bytes that digits of base85 stand for, in any of its alphabets. What is missing of a last group counts as the highest digits. */
function decodeGroups(digits) {
    const rest = digits.length % GROUP;
    const decoded = Buffer.allocUnsafe(BYTES * Math.ceil(digits.length / GROUP));
    let length = 0;
    for (let at = 0; at < digits.length; at += GROUP) {
        let value = 0;
        for (let i = at; i < at + GROUP; i++)
            value = value * 85 + (i < digits.length ? digits[i] : 84);
        const word = value >>> 0;
        decoded[length++] = word >>> 24;
        decoded[length++] = word >>> 16;
        decoded[length++] = word >>> 8;
        decoded[length++] = word;
    }
    return rest === 0 ? decoded : decoded.subarray(0, length - (GROUP - rest));
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/keywords/literal-forms.js
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/keywords/constant-bytes.js

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
/** Bytes of the shortest key: SEC1 that names the curve, without the public point. */
const SHORTEST_KEY = 51;
/** Line breaks cut keywords: any stretch of constant bytes of these lengths holds a whole one, in one encoding or more. */
const STRETCH = { one: 15, more: 20 };
/** What stands in the body of every PEM file. */
function bodiesInBase64() {
    return [ALGORITHM, MIDDLE].flatMap(base64);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/keywords/keyword.js

/** The eight bytes of `form` from `at` on. */
function exactly(form, trigger, at = 0) {
    return { bytes: bytesOf(form).subarray(at, at + layout_LITERAL_LENGTH), trigger };
}
/** So many keywords of `form` that every `stretch` bytes of it hold one: line breaks may cut it. */
function covering(form, trigger, stretch = form.length) {
    const bytes = bytesOf(form);
    const last = bytes.length - layout_LITERAL_LENGTH;
    const keywords = [];
    if (last < 0)
        return keywords;
    for (let from = 0; from <= Math.max(0, bytes.length - stretch);) {
        let best = from;
        let lowest = Number.POSITIVE_INFINITY;
        const farthest = Math.min(last, from + stretch - layout_LITERAL_LENGTH);
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/base85.js





/** Five characters stand for four bytes. */
const base85_GROUP = 5;
const base85_BYTES = 4;
/** The alignments of groups. */
const PHASES = Array.from({ length: base85_GROUP }, (_, phase) => phase);
/** Characters of the shortest key, the last group aside. */
const base85_SHORTEST = base85_GROUP * Math.floor(SHORTEST_KEY / base85_BYTES);
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
        cost: 10,
        decode: (layer, context) => base85_runsOf(layer, values).flatMap((run) => decodeRun(layer, run, values, name, context)),
    };
}
/** Of the constant bytes of a key and of the words of armour, at each of four alignments. */
function keywordsIn(alphabet) {
    return [ALGORITHM, MIDDLE, WORDS].flatMap((form) => [0, 1, 2, 3].flatMap((skipped) => {
        const groups = Math.floor((form.length - skipped) / base85_BYTES);
        const text = Array.from({ length: groups }, (_, group) => encodeGroup(form.readUInt32BE(skipped + base85_BYTES * group), alphabet)).join('');
        return covering(text, KEYWORD.body, STRETCH.one);
    }));
}
function encodeGroup(value, alphabet) {
    let text = '';
    for (let i = 0, rest = value; i < base85_GROUP; i++, rest = Math.floor(rest / 85))
        text = alphabet.charAt(rest % 85) + text;
    return text;
}
/** Between two lines of one run: a line break and an indentation. */
const base85_LONGEST_GAP = 64;
/** So many quotes, brackets and commas may stand after a text, all of which are of some alphabets. */
const MOST_AFTER = 3;
/**
 * Words that are long enough, and rows of words of one length with a shorter one after them, as lines are: where words
 * of prose follow, the last group of a key would be another one with them. Each also without what may stand after it.
 */
function base85_runsOf({ bytes, text }, values) {
    const runs = [];
    const add = ([{ start }, last]) => {
        if (last.end - start < base85_SHORTEST)
            return;
        if (runs.at(-1)?.start !== start)
            runs.push({ start, ends: [] });
        for (let after = 0; after <= MOST_AFTER; after++) {
            runs.at(-1)?.ends.push(last.end - after);
            if (/[A-Za-z0-9]/.test(text.charAt(last.end - after - 1)))
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
/**
 * What a run holds at each alignment; characters before it, such as a quote, may be of the alphabet. Where it holds
 * nothing to its last end, it holds nothing to an end before that.
 */
function decodeRun(layer, run, values, name, { isWorth }) {
    const layers = [];
    const digits = digitsOf(layer.bytes, run, values);
    let phases = PHASES;
    for (const end of run.ends) {
        const count = digits.countTo(end);
        phases = phases.filter((phase) => {
            const decoded = decodeGroups(digits.values.subarray(phase, Math.max(phase, count)));
            if (!isWorth(decoded))
                return false;
            if (decoded.length > 0) {
                const origin = new GroupOrigin(layer, digits.places.subarray(phase, count));
                layers.push(new Layer(decoded, origin, 0, [...layer.names, name]));
            }
            return true;
        });
    }
    return layers;
}
function digitsOf(bytes, { start, ends }, table) {
    const [last] = ends;
    const values = new Uint8Array(last - start);
    const places = new Int32Array(last - start);
    let length = 0;
    for (let at = start; at < last; at++) {
        const value = table[bytes[at]];
        if (value === base85_SPACE)
            continue;
        values[length] = value;
        places[length++] = at;
    }
    const countTo = (end) => {
        let count = length;
        while (count > 0 && places[count - 1] >= end)
            count--;
        return count;
    };
    return { values, places, countTo };
}
/** Each four bytes stand in five characters. */
class GroupOrigin {
    around;
    pieced = false;
    #places;
    constructor(around, places) {
        this.around = around;
        this.#places = places;
    }
    first(index) {
        return this.#places[base85_GROUP * Math.floor(index / base85_BYTES)];
    }
    last(index) {
        const after = base85_GROUP * (Math.floor(index / base85_BYTES) + 1);
        return this.#places[Math.min(after, this.#places.length) - 1];
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/ascii85.js

/** What PostScript, PDF, Adobe's tools and `base64.a85encode` of Python write. */
const ASCII85 = base85('Ascii85', String.fromCharCode(...Array.from({ length: 85 }, (_, value) => 33 + value)));

;// CONCATENATED MODULE: ./build/src/leaks/detect/keywords/digits.js
/** By byte: the value of a hex digit; 255 for all other characters. */
const digits_DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => {
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
    return at < bytes.length ? digits_DIGITS[bytes[at]] : 255;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/keywords/escape-patterns.js

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
const backslashPatterns = () => patternsOf(KEYWORD.backslash);
const percentPatterns = () => patternsOf(KEYWORD.percent);
const entityPatterns = () => patternsOf(KEYWORD.entity);
const equalsPatterns = () => patternsOf(KEYWORD.equals);
const widePatterns = () => patternsOf(KEYWORD.wide);
/** By the first mark of an escape in it; what is `amp;#65;` or `%5Cu0041` is to be unescaped more than once. */
function triggerOf(pattern) {
    if (pattern.includes('\0'))
        return KEYWORD.wide;
    if (pattern.includes('%'))
        return KEYWORD.percent;
    if (pattern.includes('\\'))
        return KEYWORD.backslash;
    return pattern.includes(';') ? KEYWORD.entity : KEYWORD.equals;
}
/** The first four characters of an escape in UTF-16, little-endian and big-endian. */
function wideEscapes(head, digits) {
    const characters = [...head, '34567', digits, head.slice(0, 1)].slice(0, 4);
    return [characters.flatMap((allowed) => [allowed, '\0']), characters.flatMap((allowed) => ['\0', allowed])];
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/keywords/spellings.js

/**
 * What stands for marks of escapes in this file. Written with the marks themselves, this file and dist would be full of keywords
 * in every notation, and nothing takes longer to scan.
 */
const MARKS = { '~': '\\', '^': '%', '!': '&#' };
/** Puts the marks of escapes in the place of what stands for them. */
function withMarks(spelling) {
    return spelling.replace(/[~^!]/g, (mark) => MARKS[mark]);
}
/** Bytes of the OID, and those with which UTF-8 writes characters beyond ASCII. */
const [C2, C3, X86, X8E] = ['\u00c2', '\u00c3', '\u0086', '\u008e'];
const IN_UTF8 = `${C2}${X86}H${C3}${X8E}`;
/** The OID's bytes as characters of Latin-1: in UTF-8, once and twice, and escaped by JSON, HTML, Python, C, URLs. */
function spelledCharacters() {
    const inUtf8 = ['\u0002', '\u0003', '~', '&', '^'].map((next) => `*${IN_UTF8}=${next}`);
    return [
        ...inUtf8,
        `${IN_UTF8}&eq`,
        `${IN_UTF8}!6`,
        `${IN_UTF8}!x`,
        `${IN_UTF8}^3D`,
        `${C3}\u0082${C2}${X86}H${C3}\u0083${C2}`,
        `${C2}${X86}\0H\0${C3}${X8E}\0`,
        `\0${C2}${X86}~u0000H`,
        '^C2^86^00H^00',
        '^86^00H^00',
        '*~u0086H~u00ce',
        '*!134;H',
        '*!x86;H',
        '*~x86H~x',
        '*~206H~3',
        // The same where lines are wrapped, escaped by JSON once more, escaped by PostgreSQL and by Haskell.
        '~x86H~xc',
        '6H~xce=~',
        '~x86H~xC',
        '6H~xCE=~',
        '~x{86}~x',
        '*~~x86H~',
        'H~~xce=~',
        'H~~xCE=~',
        '~~u0086H',
        '*~~206H~',
        '*~134H~2',
        // Of gzip, whatever is in it.
        '~x1f~x8b',
        '~x1F~x8B',
        '~037~213',
        '^86H^CE^',
        '^86H^ce^',
        // As strings of JavaScript, Python and Swift are printed, which escape some of them; and JSON that is in Latin-1.
        `*${X86}H${C3}${X8E}=\u0002\u0001`,
        `*${X86}H${C3}${X8E}=\u0003\u0001`,
        `~x86H${C3}${X8E}=`,
        `~u0086H${C3}`,
        `~u{86}H${C3}`,
        `*${X86}H\u00ce=~u0`,
        '*^86H^CE',
        '*^86H^ce',
        '^C2^86H^',
        '^c2^86H^',
    ].map(withMarks);
}
/** In hex: the OID's end, which most keys hold twice; of the words, "E K"; of the body at each alignment, "KoZ", "GSM", "kjO". */
const SPELLED_GROUPS = ['48ce3d', '45204b', '4b6f5a', '47534d', '6b6a4f'].map((group) => group.match(/../g) ?? []);
/** Of the OID and of the words of armour, in words of four bytes with the last one first, wherever the border of one falls. */
const WORDS_OF_FOUR = [
    '06072a86',
    '072a8648',
    '2a8648ce',
    '8648ce3d',
    '41544520',
    '5445204b',
    '45204b45',
    '204b4559',
].map((word) => (word.match(/../g) ?? []).reverse().join(''));
const spelledInUtf8 = () => spelledCharacters().filter((spelling) => /^[*\u0000]?\u00c2|^\u00c3|^\*\u0086H\u00c3/.test(spelling));
const spelledByBackslash = () => spelledCharacters().filter((spelling) => /^[*\u0086\u00ceH=]{0,8}[ -~]*\\/.test(spelling));
const spelledByPercent = () => [
    ...spelledCharacters().filter((spelling) => /^\*?%/.test(spelling)),
    ...numbersInForms(),
];
const spelledByEntities = () => spelledCharacters().filter((spelling) => spelling.startsWith('*&'));
/** Numbers with commas, colons and blanks between them, as forms and URLs encode them. */
function numbersInForms() {
    const hex = ['^3A', '^20', '^2C0x', '^2C+0x', '^2C^200x'].flatMap((style) => SPELLED_GROUPS.flatMap((group) => [group, group.map((digits) => digits.toUpperCase())]).map((group) => group.join(withMarks(style)).slice(-layout_LITERAL_LENGTH)));
    const decimals = ['34^2C72^', '34^2C^20', '2C+134^2', '75^2C111', '2C^20111', '2C+111^2', '13^2C71^', '2C^20113'];
    return [...hex, ...[...decimals, '04^2C107', '2C^20107'].map(withMarks)];
}
function separatedHex() {
    const styles = [
        ':',
        ' ',
        '-',
        ', ',
        ',',
        '^',
        '~x',
        ' 0x',
        '\t0x',
        ',0x',
        ', 0x',
        '~u00',
        ' ~x',
        '", "0x',
        "', '0x",
        '=',
        '. ',
    ];
    const spellings = styles.flatMap((style) => SPELLED_GROUPS.flatMap((group) => [group.join(style), group.map((digits) => digits.toUpperCase()).join(style)]));
    // The dumps of xxd, od and hexdump, words of C, casts of Java, suffixes of Kotlin, F# and assemblers.
    spellings.push('86 48ce 3d', '86 48CE 3D', '8648 ce3d', '8648 CE3D', '862a ce48', '862A CE48', '4886 3dce', '4886 3DCE');
    spellings.push(...WORDS_OF_FOUR, ...WORDS_OF_FOUR.map((word) => word.toUpperCase()));
    spellings.push('0xce, (b', '0xCE, (b', '0xce,(by', '0xCE,(by', 'xce.toBy', 'xCE.toBy', '0ceh, 3dh', '445 204b', '445 204B', '4520 4b4', '4520 4B4', '0CEh, 3Dh', '0ceh, 03dh', '0CEh, 03Dh', '&HCE, &H');
    // What a dump of gzip begins with, and one of a file in base64: of these, nothing else is constant.
    spellings.push('1f 8b 08', '1F 8B 08', '1f8b 080', '1F8B 080', '8b1f 080', '8b1f 000', '08088b1f', '00088b1f');
    spellings.push('4c 53 30', '4C 53 30', '4c53 307', '4C53 307', '534c 743', '53, 0x30');
    // The body's "qGSM" in words of two bytes.
    spellings.push('7147 534', '4753 4d3', '4753 4D3', '4771 4d5', '4771 4D5');
    spellings.push('0x48ce3d', '0x48CE3D', 'x072a8648', 'x072A8648', '86u, 0x48', '86U, 0x48');
    for (const digits of ['ce', '4b', '5a', '4d', '4f']) {
        for (const suffix of ['u8, ', 'uy; '])
            spellings.push(`${digits}${suffix}0x`, `${digits.toUpperCase()}${suffix}0x`);
    }
    for (const [first, second] of ['204b', '6f5a', '534d', '6a4f'].map((pair) => pair.match(/../g) ?? [])) {
        for (const zero of ['', '0']) {
            const spelling = `${first}h, ${zero}${second}h`.slice(0, layout_LITERAL_LENGTH);
            spellings.push(spelling, spelling.replace(/[a-f]/g, (digit) => digit.toUpperCase()));
        }
    }
    for (const cast of ['byte)', 'byte) ']) {
        for (const digits of ['ce', 'CE', '4b', '4B'])
            spellings.push(`${cast}0x${digits}`);
    }
    return spellings.map((spelling) => withMarks(spelling).slice(-layout_LITERAL_LENGTH));
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
    ].map(([first, second]) => `${style}${first}${style}${second}${style.trimEnd() || ' '}`.slice(-layout_LITERAL_LENGTH)));
    for (const indent of ['   ', '\n  ', '\n ', '\t', '\n\t\t']) {
        for (const number of ['134', '-122'])
            spellings.push(`${indent}${number},`.slice(-layout_LITERAL_LENGTH));
    }
    // One number a line.
    spellings.push('134,\n72,', '-122,\n72', '\n80,\n82,', '75,\n111,', '113,\n71,', '104,\n107');
    for (const indent of ['\t', '  ', '    ']) {
        for (const number of [134, -122, 111, 113, 107]) {
            spellings.push(`,\n${indent}${number},\n`.slice(-layout_LITERAL_LENGTH));
        }
    }
    // The same where line breaks are escaped: in JSON, and in a notebook, which has quotes around each line.
    for (const number of [134, -122, 111, 113, 107]) {
        for (const spelling of [` ${number},~n `, ` ${number},~n"`, `~t${number},~n`])
            spellings.push(withMarks(spelling).slice(-layout_LITERAL_LENGTH));
    }
    // In columns.
    spellings.push('134,  72');
    spellings.push('"Buffer"', withMarks('~"Buffer~"'));
    return spellings.filter((spelling) => spelling.length >= layout_LITERAL_LENGTH);
}
/** The columns of od: of the OID, and of the letters "E K", "KoZ", "GSM" and "kjO". */
function octal() {
    return ['110 316 ', '105 040 ', '113 157 ', '107 123 ', '153 152 '];
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/char-escape.js
/** An escape that stands for nothing, such as an escaped line break. */
const NOTHING = 0x200;
/** Characters beyond Latin-1 are no part of a key: one byte holds their place. */
const char_escape_OTHER = 0x3f;
/** The length of an escape and the byte that it stands for, in one number. */
function escapeOf(length, value) {
    return (length << 10) | (value === NOTHING || value < 256 ? value : char_escape_OTHER);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/take-off-escapes.js


/** UTF-8 writes one half of Latin-1 after the first of these bytes, the other after the second. */
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
        if (value !== NOTHING)
            writer.write(value, at, done - 1);
        at = done;
    }
    if (done > 0)
        writer.copy(done, bytes.length);
    const written = done === 0 ? writer.drop() : writer.finish(notation.name);
    return written === undefined ? [] : [written];
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/backslash.js








/** What stands after a backslash for a control character, in most languages. */
const CONTROLS = new Uint8Array(256);
for (const [letter, value] of Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, a: 7, e: 27, Z: 26 })) {
    CONTROLS[letter.charCodeAt(0)] = value;
}
const [BACKSLASH, BRACE, CLOSING, ZERO, CAPITAL_U, U, X, backslash_NEWLINE, RETURN] = Array.from('\\{}0Uux\n\r', (character) => character.charCodeAt(0));
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
    if (letter === backslash_NEWLINE || (letter === RETURN && bytes[at + 2] === backslash_NEWLINE)) {
        let end = at + (letter === backslash_NEWLINE ? 2 : 3);
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
/** The escapes of JSON and of strings in most languages. */
const STRING_ESCAPES = {
    name: STRINGS.name,
    kind: 'escapes',
    keywords: () => [...backslashPatterns(), ...spelledByBackslash().flatMap((form) => covering(form, KEYWORD.body, 64))],
    applies: hasBackslashes,
    cost: 2,
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
    let skip = phase;
    let bits = 0;
    let buffered = 0;
    // As `eachByte` does, without a call for each byte: most of what is decoded is worth nothing.
    for (let i = 0; i < bytes.length; i++) {
        const value = alphabet[bytes[i]];
        if (value >= base32_SPACE || skip-- > 0)
            continue;
        buffered = ((buffered << 5) | value) & 0xfff;
        bits += 5;
        if (bits < 8)
            continue;
        bits -= 8;
        decoded[length++] = buffered >> bits;
    }
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
/** A line that is long enough, and those after it, white space between. */
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
const BASE32 = { name: 'base32', kind: 'encoding', applies: isBase32, cost: 24, decode: readBase32 };

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
/** Characters of the shortest key, without padding. */
const base64_SHORTEST = Math.ceil((SHORTEST_KEY * 4) / 3);
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
            layers.push(...base64_decodeRun(layer, { start, end, count }, context));
        start = end + 1;
    }
    return layers;
}
function base64_decodeRun(layer, run, { isWorth, worthless }) {
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
        // In lines of 8 characters, and of 10 and 12 in SEC1, no other keyword stands whole.
        ...['CCqGSM49', 'oAoGCCqG'].map((form) => exactly(form, KEYWORD.body)),
        ...[...bodies, ...base64(EXPLICIT)].flatMap((form) => covering(form, KEYWORD.body, STRETCH.one)),
        ...bodies.flatMap(base64).flatMap((form) => covering(form, KEYWORD.body, STRETCH.more)),
        ...[...words, ...words.flatMap(base64)].flatMap((form) => covering(form, KEYWORD.body)),
    ];
}
const base64_BASE64 = {
    name: 'base64',
    kind: 'encoding',
    keywords,
    applies: isBase64,
    cost: 2,
    decode: readBase64,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/base85-of-git.js

/** The alphabet of RFC 1924, in which git and `base64.b85encode` of Python write. */
const ALPHABET_OF_GIT = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
const BASE85_OF_GIT = base85('base85', ALPHABET_OF_GIT);

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/character-dump.js




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
const SIGNS = /K {3}E {3}Y|H {1,3}(?:316|ce) {3}=/g;
/** So far from the address of its second line they stand in a dump that may hold a key. */
const REACH = 400;
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
    const read = writer.length < SHORTEST_KEY ? writer.drop() : writer.finish('dump of characters');
    return read === undefined ? [] : [read];
}
function byteOf(cell) {
    if (cell.length === 1)
        return cell.charCodeAt(0);
    return /^[0-3][0-7]{2}$/.test(cell) ? Number.parseInt(cell, 8) : NAMES[cell];
}
/** The address of the second line, in octal and in hex. */
function character_dump_keywords() {
    return ['\n', ' ', '\t'].flatMap((before) => ['0000020', '0000010'].map((address) => exactly(before + address, KEYWORD.body)));
}
const ADDRESS = /^.00000[12]0$/s;
const CHARACTER_DUMP = {
    name: 'dump of characters',
    kind: 'encoding',
    keywords: character_dump_keywords,
    recognises: ({ at, keyword, around }) => {
        if (!ADDRESS.test(keyword))
            return undefined;
        return around.has(SIGNS, at, REACH) ? 'own' : 'none';
    },
    applies: ({ notation, owner }) => notation === 'own' && owner === CHARACTER_DUMP.name,
    cost: 4,
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
/** Answers that are remembered: keywords stand side by side by the thousand, and most are the same. */
const MOST_KNOWN = 2000;
const known = new Map();
function isKnownGrouped(literal) {
    const answer = known.get(literal) ?? isGrouped(literal);
    if (known.size === MOST_KNOWN)
        known.clear();
    known.set(literal, answer);
    return answer;
}
/** Long enough for a key, whose groups something of base64 itself parts. */
const SHORTEST_RUN = Math.ceil((SHORTEST_KEY * 4) / 3);
/** Fewer groups of one length are chance. */
const chunked_base64_FEWEST = 4;
/** Leaves out what stands at even distances in a run of base64, and is of base64 itself. */
function readGroups(layer) {
    const runs = runsOf(layout_BASE64, layer.bytes, SHORTEST_RUN);
    if (runs.length === 0)
        return [];
    return ['-', '_', '/'].flatMap((separator) => {
        const writer = new LayerWriter(layer);
        for (const [start, end] of runs) {
            const groups = layer.text.slice(start, end).split(separator);
            for (const [first, last] of evenGroups(groups))
                writer.copy(start + first, start + last);
        }
        return [writer.finishJoined('groups')].filter((each) => each !== undefined);
    });
}
/** Where groups stand of which so many in a row are of one length, and after them a shorter one. */
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
    keywords: () => GROUP_PATTERNS.map((pattern) => ({ pattern, trigger: KEYWORD.body })),
    // Most of what parts groups is taken out by others.
    recognises: ({ keyword }) => (isKnownGrouped(keyword) ? 'base64' : undefined),
    applies: isInPieces,
    cost: 4,
    decode: readGroups,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/leave-out.js

/** Keeps the parts of a text between `first` and `end`, one after the other. */
function keep(layer, parts, name) {
    const writer = new LayerWriter(layer);
    for (const [first, end] of parts)
        writer.copy(first, end);
    const kept = writer.length === layer.bytes.length ? writer.drop() : writer.finishJoined(name);
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

;// CONCATENATED MODULE: ./build/src/leaks/archive/deflate-block.js
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
/** Codes are packed from their highest bit on: the first seven bits after the type, turned round. */
function startsWithLiteral(bytes, at) {
    const bits = bytes.readUInt16LE(at) >> 3;
    let code = 0;
    for (let i = 0; i < 7; i++)
        code = (code << 1) | ((bits >> i) & 1);
    return code === END_OF_BLOCK || code >= FIRST_LITERAL;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/src/is-record.js
var is_record = __webpack_require__(3471);
;// CONCATENATED MODULE: ./build/src/leaks/archive/whole-inflate.js


const CUT_OFF = external_node_zlib_.constants.Z_SYNC_FLUSH;
/** Node's own, which whoever reads a secret has at hand. Each call makes a stream, which is garbage of 10 to 20 KB. */
const NODE = {
    whole(bytes, most) {
        try {
            const options = { maxOutputLength: most, finishFlush: CUT_OFF, info: true };
            const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(bytes, options);
            return { bytes: buffer, taken: engine.bytesWritten };
        }
        catch {
            return undefined;
        }
    },
    begins(bytes, most) {
        try {
            (0,external_node_zlib_.inflateRawSync)(bytes, { maxOutputLength: most, finishFlush: CUT_OFF, chunkSize: 4096 });
            return true;
        }
        catch (error) {
            return (0,is_record/* isRecord */.u)(error) && error.code === 'ERR_BUFFER_TOO_LARGE';
        }
    },
};
let make = () => NODE;
let inflater;
/** The one that all use. */
function wholeInflater() {
    inflater ??= make();
    return inflater;
}
/** Says what all use instead, made when it is asked for first: the scan has thousands of streams to try, and its own code. */
function inflateWith(other) {
    make = other;
    inflater = undefined;
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/trial.js


/** The first bytes of a stream show whether it is one: of others, nearly none inflate so far. */
const TRIAL = 512;
/** What was damaged after these may hold something before. */
const LEAST = 128;
/** What comes out is not looked at beyond this. */
const MOST = 4 * 1024;
/** Whether raw deflate (RFC 1951) may begin bytes, which may be cut off, or damaged after the first ones. */
function mayInflate(bytes) {
    return mayBeginDeflate(bytes, 0) && (inflates(bytes.subarray(0, TRIAL)) || inflates(bytes.subarray(0, LEAST)));
}
let trials = 0;
/** How often something was inflated to see whether it is a stream: what those go by who count work. */
function trialsSoFar() {
    return trials;
}
function inflates(bytes) {
    trials++;
    return wholeInflater().begins(bytes, MOST);
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/zlib-header.js
/** The method in the lower half of the first byte (RFC 1950). */
const DEFLATE = 8;
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/compressed.js








/** Compressed bytes that grow beyond this are not looked into. */
const LARGEST = 2 << 20;
/** Whether bytes begin as a file of gzip does (RFC 1952), or a stream of zlib with any window (RFC 1950). */
function compressed_isCompressed(bytes) {
    const [first, second] = bytes;
    if (first === 0x1f)
        return second === 0x8b && bytes[2] === 8;
    return bytes.length > 16 && isZlibHeader(first, second) && mayInflate(bytes.subarray(2));
}
/** What begins in the middle of bytes is known by more of its head: files of gzip, which know one method only. */
const GZIP = Buffer.from('1f8b08', 'hex');
/** What begins without a name and a time (RFC 1952); one that has them is known by three bytes only. */
const compressed_HEAD = Buffer.from('1f8b080000000000', 'hex');
/** Bytes that hold more heads than that hold them by chance. */
const compressed_MOST = 4;
/** Where something compressed begins: at the start, or wherever a file of gzip does. */
function compressedPlaces(bytes) {
    if (bytes[0] !== GZIP[0] && compressed_isCompressed(bytes))
        return [0];
    const places = [];
    for (let at = bytes.indexOf(GZIP); at >= 0 && places.length < compressed_MOST; at = bytes.indexOf(GZIP, at + 1))
        places.push(at);
    return places;
}
/** What gzip or zlib compressed. */
function readCompressed(layer) {
    return compressedPlaces(layer.bytes).flatMap((place) => inflateAt(layer, place));
}
/** What was compressed from `place` on. */
function inflateAt(layer, place) {
    const isGzip = layer.bytes[place] === 0x1f;
    const start = isGzip ? endOfHeader(layer.bytes, place) : place + 2;
    return inflateFrom(layer, place, start, isGzip ? 'gzip' : 'zlib');
}
/**
 * What was deflated from `start` on, after a head that begins at `place`. Parts of what is longer than the part of the
 * content looked at are read as far as they go; what only looks compressed, or is damaged, gives nothing.
 */
function inflateFrom(layer, place, start, name) {
    const inflated = wholeInflater().whole(layer.bytes.subarray(start), LARGEST);
    if (inflated === undefined || inflated.bytes.length === 0)
        return [];
    const origin = new WholeOrigin(layer, place, Math.min(layer.bytes.length, start + inflated.taken) - 1);
    return [new Layer(inflated.bytes, origin, 0, [...layer.names, name])];
}
/** After the header of gzip: ten bytes, and what their flags announce (RFC 1952, 2.3). */
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
const COMPRESSED = {
    name: 'gzip',
    kind: 'encoding',
    // Also in base64, whose lines may have something else between them, and in hex among other bytes.
    keywords: () => [
        exactly(compressed_HEAD, KEYWORD.gzip),
        ...[...base64(compressed_HEAD), ...hex(compressed_HEAD)].map((written) => exactly(written, KEYWORD.body)),
    ],
    begins: compressed_isCompressed,
    applies: isCompressed,
    decode: readCompressed,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/foreign-lines.js


/** Between the armour of a key, which has a few lines; others stand between them. */
const BEGIN = /-{5}BEGIN [A-Z ]{1,40}-{5}[^\n]{0,8}\n/g;
const END = '-----END ';
const [foreign_lines_SHORTEST, LONGEST] = [100, 8000];
/** A line that is of the key alone. */
const OWN = /^[^\S\n\r\u2028\u2029]*[A-Za-z0-9+/_-]{1,76}={0,2}[^\S\n]*$/gm;
/** Leaves out the lines of a log that another program wrote between those of a key. */
function withoutForeignLines(layer) {
    return bodiesIn(layer.text).flatMap(({ body, start }) => {
        const lines = Array.from(body.matchAll(OWN), ({ 0: line, index }) => ({ line, index }));
        if (lines.length < 2 || lines.length === body.trim().split('\n').length)
            return [];
        return keep(layer, lines.map(({ line, index }) => [start + index, start + index + line.length]), 'single lines');
    });
}
/** What stands between armour and armour, and where it begins. An end is looked for once, however many begin before it. */
function bodiesIn(text) {
    const bodies = [];
    let end = -1;
    BEGIN.lastIndex = 0;
    for (let match = BEGIN.exec(text); match !== null; match = BEGIN.exec(text)) {
        const start = match.index + match[0].length;
        if (end < start + foreign_lines_SHORTEST)
            end = text.indexOf(END, start + foreign_lines_SHORTEST);
        if (end < 0)
            break;
        if (end > start + LONGEST) {
            BEGIN.lastIndex = match.index + 1;
            continue;
        }
        bodies.push({ body: text.slice(start, end), start });
        BEGIN.lastIndex = end + END.length;
    }
    return bodies;
}
const FOREIGN_LINES = {
    name: 'single lines',
    kind: 'pieces',
    applies: isInPieces,
    decode: withoutForeignLines,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/work.js
/**
 * How much work a detector does for what it is given. One unit is about three nanoseconds of a machine of 2025 that does
 * nothing else. So hostile content costs a fixed time for each of its bytes, however it is made.
 */
const WORK = {
    /** For each byte that is searched. Ordinary content needs less than one of them, keys and test data up to 30. */
    perByte: 80,
    /** For each byte beyond so many of one content. What is long is no denser, and it has more to share among its parts. */
    perFurtherByte: 22,
    long: 128 * 1024,
    /**
     * What there is from the start, for a file that needs more than its share. Of the public repositories that were measured,
     * few have such files: test vectors, made of hundreds of keys. They stand among files that leave more than that.
     */
    start: 20_000_000,
    /** What may be left of earlier content, which was searched in less time than it could have taken. */
    reserve: 1_000_000_000,
    /** What there is for any content, however little is left, and from where, and for `plainByte`: so much for all of them together. */
    least: 300_000,
    leastOfAll: 300_000_000,
    /** What a detector takes from those of other threads at once, and may keep when it has searched a content. */
    piece: 2_000_000,
    /**
     * What all content may earn together, since few bytes are unpacked to many, by git and from archives: so much from the
     * start, and for each byte as it stands in the repository; what is not used is kept up to a limit. Public repositories
     * need up to 45 for each of these bytes, and 450 where bundles full of keywords are kept in hundreds of versions.
     */
    explained: 400_000_000,
    perStoredByte: 600,
    mostExplained: 2_000_000_000,
    /** For each byte when that is used up. */
    perCheapByte: 1,
    /** To look for places in any content, however little is left: enough for small files. */
    places: 50_000,
    /** For each byte near keywords, to look for keys as tools write them. */
    plainByte: 3,
    /** To know by its bytes whether something was read before as a key, to read it, and to derive the point of its number. */
    look: 800,
    reading: 2_000,
    proof: 15_000,
    /** So many keys may be read in each part of a content, however little is left. */
    proofs: 64,
    /** To look at one keyword, and at what stands around it; more at the name of a curve, for the numbers near it. */
    keyword: 80,
    name: 250,
    /** To decide whether a candidate has to be followed. */
    candidate: 30,
    /** To decode what is around a keyword, and see whether it is a public key; and one whose curve is spelled out. */
    decoding: 450,
    longDecoding: 3_000,
    /** To decode a byte, and to see whether it is worth a layer; and to begin with that, however few there are. */
    decodedByte: 1,
    decoded: 120,
    /** To inflate a few bytes; and to open an archive that stands in text. */
    inflation: 10_000,
    archive: 60_000,
    /** To look for keys in a layer, and for candidates: for the layer, and for each of its bytes. */
    layer: 2_500,
    layerByte: 6,
    /** To try one decoder on a window; and for each byte that it writes, and each stretch of them. */
    decoder: 100,
    writtenByte: 1,
    stretch: 20,
};
/** The units that so many bytes of one content earn. */
function unitsFor(bytes) {
    const further = Math.max(0, bytes - WORK.long);
    return WORK.perByte * (bytes - further) + WORK.perFurtherByte * further;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/git-patch.js






/** What a binary file in a patch begins with, and a literal of it; the lines follow, the first character of each its length. */
const git_patch_HEAD = 'y patch\n';
const BLOCK = /GIT binary patch\r?\nliteral \d{1,9}\r?\n((?:[A-Za-z][!-~]{5,65}(?:\r?\n|$)){1,400})/g;
const git_patch_LINE = /([A-Za-z])([!-~]+)/g;
const git_patch_GROUP = 5;
/** The binary files in patches of git: base85 of what zlib compressed. */
function readGitPatch(layer, { spend }) {
    const layers = [];
    for (const match of layer.text.matchAll(BLOCK)) {
        // To inflate a few bytes takes as long as to look at thousands, and there may be hundreds of such files.
        if (!spend(WORK.inflation))
            break;
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
            value = value * ALPHABET_OF_GIT.length + ALPHABET_OF_GIT.indexOf(digits[i]);
        for (let shift = 24; shift >= 0 && left > 0; shift -= 8, left--) {
            writer.write((value >>> shift) & 255, first + at, first + at + git_patch_GROUP - 1);
        }
    }
}
const GIT_PATCH = {
    name: 'patch of git',
    kind: 'encoding',
    keywords: () => [exactly(git_patch_HEAD, KEYWORD.body)],
    ownsKeywords: true,
    applies: ({ owner }) => owner === GIT_PATCH.name,
    cost: 4,
    decode: readGitPatch,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/hex-words.js

/** Hex digits 2; letters of prefixes and suffixes 3, other letters 1; all else 0. */
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9a-fA-F]/.test(character))
        return 2;
    if (/[hluxy]/i.test(character))
        return 3;
    return /[A-Za-z]/.test(character) ? 1 : 0;
});
/** Words that stand beside the bytes of a list and mean nothing for their values. */
const FILLERS = 'byte sbyte ubyte tobyte db dc int8 uint8 char uchar chr u8 i8 h x u l'.split(' ');
/** Whether a byte is of a word: a letter, or a digit. */
function isOfWord(byte) {
    return CLASSES[byte] !== 0;
}
function endOfWord(bytes, at) {
    let end = at;
    while (end < bytes.length && CLASSES[bytes[end]] !== 0)
        end++;
    return end;
}
const LONGEST_FILLER = Math.max(...FILLERS.map(({ length }) => length));
/** The bit by which letters of either case differ, and which all digits have. */
const CASE = 0x20;
/** Whether a word is one that stands beside the bytes of a list. */
function isFillerAt(bytes, at, end) {
    const length = end - at;
    if (length > LONGEST_FILLER)
        return false;
    return FILLERS.some((filler) => {
        if (filler.length !== length)
            return false;
        for (let i = 0; i < length; i++)
            if ((bytes[at + i] | CASE) !== filler.charCodeAt(i))
                return false;
        return true;
    });
}
const PAIR = { skip: 0, length: 2 };
const MARKED_PAIR = { skip: 1, length: 2 };
const PREFIXED_PAIR = { skip: 2, length: 2 };
/** Where the hex digits of a word stand: after `0x` or nothing, before `h`, `u`, `U8`, `uy` or nothing. */
function hex_words_digitsOf(bytes, at, end) {
    const length = end - at;
    let others = 0;
    let letters = 0;
    for (let i = at; i < end; i++) {
        const kind = CLASSES[bytes[i]];
        if (kind !== 2)
            others++;
        if (kind === 1)
            letters++;
    }
    if (length >= LONG && others > 0)
        return longestDigits(bytes, at, end);
    if (letters > 0 || others > 3)
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
function longestDigits(bytes, at, end) {
    let skip = 0;
    let length = 0;
    for (let first = at, i = at; i <= end; i++) {
        if (i < end && CLASSES[bytes[i]] === 2)
            continue;
        if (i - first > length) {
            skip = first - at;
            length = i - first;
        }
        first = i + 1;
    }
    return length < SHORTEST_KEY ? undefined : { skip, length };
}
function markedDigits(word) {
    const match = /^(0[xX]|[xX]|[hH](?=[0-9A-F]{2}$))?([0-9a-fA-F]+)(?:[hHuUlL]|_?[uU]8|uy)?$/.exec(word);
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/hex.js









/**
 * Hex digits, two a byte, with or without anything between: one run, colons and spaces, `0x30, 0x81`, casts, words of
 * C. A word that is no hex ends a run. A run whose digits may have begun with a stray one is read at both alignments, and
 * where many words have one digit, which programs do not always pad, in a reading in which each of these is a byte.
 */
function readHex(layer, { isWorth }) {
    const layers = [];
    const add = (read) => {
        if (read !== undefined)
            layers.push(read);
    };
    const { isUncertain, singles } = readRuns(layer, { phase: 0, isPadded: true }, isWorth, add);
    if (isUncertain)
        readRuns(layer, { phase: 1, isPadded: true }, isWorth, add);
    if (singles >= FEWEST_SINGLES)
        readRuns(layer, { phase: 0, isPadded: false }, isWorth, add);
    return layers;
}
/** In the constant bytes of every key there are more that have but one digit. */
const FEWEST_SINGLES = 12;
/** No byte is padded where others are not. */
const hex_ZERO = 0x30;
/** Reads all runs; says whether any may begin with a stray digit, and how many words have but one. */
function readRuns(layer, { phase, isPadded }, isWorth, add) {
    const { bytes } = layer;
    const run = new HexRun(layer);
    let isUncertainAnywhere = false;
    let singles = 0;
    for (let at = 0, end = 0; at < bytes.length; at = end) {
        if (!isOfWord(bytes[at])) {
            end = at + 1;
            continue;
        }
        end = endOfWord(bytes, at);
        const digits = hex_words_digitsOf(bytes, at, end);
        if (digits === undefined) {
            if (run.length > 0 && !isFillerAt(bytes, at, end))
                add(run.finish(isWorth));
            continue;
        }
        const { skip, length } = digits;
        if (length === 1 && skip === 0)
            singles++;
        if (length === 1 && (skip > 0 || !isPadded)) {
            run.addDigit(at, at + skip);
            continue;
        }
        if (!isPadded && length === 2 && bytes[at + skip] === hex_ZERO)
            run.spoil();
        // What stands at the very start may be the rest of a longer run.
        const isUncertain = length % 2 === 1 || (at === 0 && length >= SHORTEST_KEY);
        if (isUncertain)
            isUncertainAnywhere = true;
        const first = at + skip + (isUncertain ? phase : 0);
        run.addPairs(first, (at + skip + length - first) >> 1);
    }
    add(run.finish(isWorth));
    return { isUncertain: isUncertainAnywhere, singles };
}
/** Digits that are of one run, which are decoded only when all of them are known: most runs are too short. */
class HexRun {
    #layer;
    /**
     * Two numbers for each word: where its pairs of digits begin, and how many there are; or where the word of a single digit
     * begins, and how far after that the digit stands, less than zero by one more.
     */
    #words = [];
    #isSpoilt = false;
    /** In bytes. */
    length = 0;
    constructor(layer) {
        this.#layer = layer;
    }
    /** Says that it does not hold what was looked for. */
    spoil() {
        this.#isSpoilt = true;
    }
    addPairs(first, count) {
        this.#words.push(first, count);
        this.length += count;
    }
    addDigit(first, last) {
        this.#words.push(first, first - last - 1);
        this.length++;
    }
    /** The layer of all digits since the last one, if it is worth it. */
    finish(isWorth) {
        const { length } = this;
        const words = this.#words;
        const { bytes } = this.#layer;
        let written;
        if (length >= SHORTEST_KEY && !this.#isSpoilt && isWorth(this.#decoded())) {
            const writer = new LayerWriter(this.#layer, length);
            for (let i = 0; i < words.length; i += 2) {
                const [first, count] = [words[i], words[i + 1]];
                if (count < 0)
                    writer.write(digitAt(bytes, first - count - 1), first, first - count - 1);
                for (let at = first; at < first + 2 * count; at += 2)
                    writeHexByte(writer, bytes, at);
            }
            written = writer.finish('hex');
        }
        words.length = 0;
        this.length = 0;
        this.#isSpoilt = false;
        return written;
    }
    #decoded() {
        const { bytes } = this.#layer;
        const words = this.#words;
        const decoded = Buffer.allocUnsafe(this.length);
        for (let i = 0, length = 0; i < words.length; i += 2) {
            const [first, count] = [words[i], words[i + 1]];
            if (count < 0)
                decoded[length++] = digitAt(bytes, first - count - 1);
            for (let at = first; at < first + 2 * count; at += 2)
                decoded[length++] = (digitAt(bytes, at) << 4) | digitAt(bytes, at + 1);
        }
        return decoded;
    }
}
/** The byte whose two digits stand at `at`. */
function writeHexByte(writer, bytes, at) {
    writer.write((digitAt(bytes, at) << 4) | digitAt(bytes, at + 1), at, at + 1);
}
function hex_keywords() {
    // The end of the OID, and what stands before it in SEC1: a line break can cut one of the two only.
    const constant = [ALGORITHM.subarray(OID + 1, OID + 5), MIDDLE.subarray(1, 5)].flatMap(hex);
    return [
        ...constant.flatMap((form) => covering(form, KEYWORD.body, STRETCH.one)),
        ...hex(WORDS).flatMap((form) => covering(form, KEYWORD.body)),
        // The curve as `openssl asn1parse` names it, above the key in hex.
        exactly(':prime25', KEYWORD.body),
        ...separatedHex().flatMap((form) => covering(form, KEYWORD.body, 64)),
    ];
}
const hex_HEX = { name: 'hex', kind: 'encoding', keywords: hex_keywords, applies: isHex, cost: 8, decode: readHex };

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/lines.js
const [LINE_FEED, lines_RETURN] = [0x0a, 0x0d];
/** Where the line ends that goes on at `from`: at a line feed, a carriage return, or the end of the bytes. */
function endOfLine(bytes, from) {
    let end = from;
    while (end < bytes.length && bytes[end] !== LINE_FEED && bytes[end] !== lines_RETURN)
        end++;
    return end;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/usual.js
/** Lines of dumps have no fewer bytes. */
const usual_FEWEST = 4;
/** How many bytes or numbers most lines of a dump have; undefined where no third of them has the same, or none has more. */
function usualOf(counts) {
    const lines = new Map();
    for (const each of counts)
        lines.set(each, (lines.get(each) ?? 0) + 1);
    let usual;
    for (const [each, times] of lines)
        if (each >= usual_FEWEST && 3 * times >= counts.length && times > (lines.get(usual ?? -1) ?? 0))
            usual = each;
    const isMore = (each) => usual !== undefined && each > usual;
    return counts.some(isMore) ? usual : undefined;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/hex-dump.js







/** What a line of a dump begins with: an address, in gdb with a name, in openssl with a dash, or the index of R. */
const hex_dump_ADDRESS = String.raw `(?:(?:0x)?[0-9a-fA-F]{4,16}(?: <[^>\n]{1,60}>)?(?:[:-]| -)?|\[\d{1,6}\])`;
/** What is left for the last word of a dump of words stands at its right. */
const LAST_WORD = String.raw `[^\S\n]{1,6}(?:[0-9a-fA-F]{2}){1,3}(?=[^\S\n]{2})`;
/**
 * Lines of dumps: the address, and groups of digits. Two spaces stand in the middle of a line (hexdump -C), or before the
 * characters (xxd), which can look like one more group: so each is read in both ways. Logs, comments, diffs and strings
 * put something before the address; colours end in an m.
 */
const [WIDER, NARROWER] = ['[^\\S\\n]{1,2}', '[^\\S\\n](?![^\\S\\n])'].map((space) => new RegExp(`(?<![0-9A-Za-ln-z])${hex_dump_ADDRESS}[^\\S\\n]{1,4}((?:(?:0x)?[0-9a-fA-F]{2,32}(?:${space}|-|(?![0-9A-Za-z])))+(?:${LAST_WORD})?)`, 'g'));
/** The columns of bytes in dumps as xxd, hexdump -C and od print them: addresses and characters left out. */
function readDump(layer) {
    const columns = columnsOf(layer, WIDER);
    const layers = readColumns(layer, columns);
    if (layers.length === 0)
        return [];
    const even = evened(layer.bytes, columns);
    // Of what the first reads in a line, the others read a part.
    return [
        ...layers,
        ...(even === undefined ? [] : readColumns(layer, even)),
        ...readColumns(layer, columnsOf(layer, NARROWER)),
    ];
}
function readColumns(layer, columns) {
    const writer = new LayerWriter(layer);
    const swapped = new LayerWriter(layer);
    for (const { start, end } of columns) {
        for (let first = start; first < end;) {
            let next = first;
            while (next < end && digitAt(layer.bytes, next) <= 15)
                next++;
            const last = first + 2 * (((next - first) >> 1) - 1);
            for (let at = first; at <= last; at += 2)
                writeHexByte(writer, layer.bytes, at);
            for (let at = last; at >= first; at -= 2)
                writeHexByte(swapped, layer.bytes, at);
            first = next + 1;
        }
    }
    const layers = [writer, swapped].map((each) => (each.length >= SHORTEST_KEY ? each.finish('hex dump') : each.drop()));
    return layers.filter((each) => each !== undefined);
}
/** The longest column of each line: what stands before the address may be a short one, such as a time in a log. */
function columnsOf({ bytes, text }, lines) {
    const columns = [];
    let lineEnd = -1;
    for (const match of text.matchAll(lines)) {
        const end = match.index + match[0].length;
        const column = { start: end - match[1].length, end };
        const last = columns.at(-1);
        if (last === undefined || match.index >= lineEnd) {
            columns.push(column);
            lineEnd = endOfLine(bytes, end);
        }
        else if (column.end - column.start >= last.end - last.start)
            columns[columns.length - 1] = column;
    }
    return columns;
}
/** Columns of which no line has more bytes than most: characters that look like digits are left out; undefined where none has. */
function evened(bytes, columns) {
    const usual = usualOf(columns.map(({ start, end }) => endOfBytes(bytes, start, end, Number.POSITIVE_INFINITY).count));
    return usual === undefined
        ? undefined
        : columns.map(({ start, end }) => ({ start, end: endOfBytes(bytes, start, end, usual).end }));
}
/** Where up to so many bytes end of a column, and how many these are. */
function endOfBytes(bytes, start, end, most) {
    let count = 0;
    let at = start;
    while (at + 1 < end && count < most) {
        const isByte = digitAt(bytes, at) <= 15 && digitAt(bytes, at + 1) <= 15;
        if (isByte)
            count++;
        at += isByte ? 2 : 1;
    }
    return { end: at, count };
}
const HEX_DUMP = { name: 'hex dump', kind: 'encoding', applies: isHex, cost: 8, decode: readDump };

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
    shy: NOTHING,
    ZeroWidthSpace: NOTHING,
};
const ENTITY = /^&(?:#[xX]0*([0-9a-fA-F]{1,5});?|#0*(\d{1,6});?|([A-Za-z]{2,14});)/;
const LONGEST_ENTITY = 24;
/** By byte: whether it may stand after the first character of an entity. */
const MAY_FOLLOW = Uint8Array.from({ length: 256 }, (_, byte) => (/[#A-Za-z]/.test(String.fromCharCode(byte)) ? 1 : 0));
const ENTITIES = {
    name: 'HTML entities',
    mark: 0x26,
    read: (bytes, at) => {
        if (MAY_FOLLOW[bytes[at + 1] ?? 0] === 0)
            return 0;
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
    keywords: () => [...entityPatterns(), ...spelledByEntities().flatMap((form) => covering(form, KEYWORD.body, 64))],
    applies: hasEntities,
    cost: 4,
    decode: (layer) => takeOffEscapes(layer, ENTITIES),
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/intel-hex.js




/** A record of data: the number of its bytes, its address, its type, the bytes, and a checksum (Intel, Hexadecimal Object File). */
const RECORD = /:([0-9A-F]{2})[0-9A-F]{4}00((?:[0-9A-F]{2}){1,255})[0-9A-F]{2}[ \t\r]*$/gim;
/** The bytes of the records, one after the other: keys in the firmware of devices. */
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
    const read = writer.length < SHORTEST_KEY ? writer.drop() : writer.finish('Intel HEX');
    return read === undefined ? [] : [read];
}
const INTEL_HEX = { name: 'Intel HEX', kind: 'encoding', applies: isHex, decode: readIntelHex };

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/base64-kinds.js
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
    if (kept > 0)
        writer.copy(kept, bytes.length);
    return [kept === 0 ? writer.drop() : writer.finishJoined(GUESSED)].filter((each) => each !== undefined);
}
const JOINED_PIECES = {
    name: GUESSED,
    kind: 'pieces',
    applies: isInPieces,
    cost: 4,
    decode: joinedPieces,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/line-prefixes.js




/** A line of a block holds a word of this length, except for the last one. */
const SHORTEST_LINE = 12;
/** Programs break the lines of a key no sooner; longer words than this are rare in what stands before them. */
const WHOLE_LINE = 40;
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
        const isLong = ({ first, end }) => end - first === head.end - head.first;
        const long = block.filter(isLong);
        const mark = text[head.end - 1];
        if (long.length < 2 || !/[+/_-]/.test(mark) || !long.every(({ end }) => text[end - 1] === mark))
            return block;
        isChanged = true;
        return block.map((line) => (isLong(line) ? { first: line.first, end: line.end - 1 } : line));
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
        const read = writer.finishJoined('prefixed lines');
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
    const { bytes, text } = layer;
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
        const below = block.length > 0 && column >= 0 ? wordAt(bytes, start, start + column, end) : undefined;
        const line = below === undefined || mayBeBeside(below) ? longerWord(bytes, start, end, below) : below;
        if (below !== undefined && line !== below)
            finish();
        const length = line.end - line.first;
        if (length === 0)
            continue;
        const isLong = length >= SHORTEST_LINE && !/BEGIN|PRIVATE/.test(text.slice(start, end));
        const difference = block[0] === undefined ? 0 : length - (block[0].end - block[0].first);
        const isLast = !isLong || (even && difference < 0);
        if (even && difference > 0)
            finish();
        if (block.length > 0 || isLong) {
            if (block.length === 0 || (even && isLong && below === undefined))
                column = columnOf(line, start);
            block.push(line);
        }
        if (!isLast)
            continue;
        finish();
        if (!isLong)
            continue;
        block = [line];
        column = columnOf(line, start);
    }
    finish();
    return blocks;
}
/** Whether what stands at the column is so short that a line of a key may stand beside it: a time, or the name of a program. */
function mayBeBeside({ first, end }) {
    return end - first < WHOLE_LINE;
}
/** The longest word of a line where it may be one of a key, else that at the column. */
function longerWord(bytes, start, lineEnd, below) {
    const longest = longestWord(bytes, start, lineEnd);
    return below === undefined || longest.end - longest.first >= WHOLE_LINE ? longest : below;
}
/** Of a word at the very start, which may be the rest of a longer line, the column is not known: -1. */
function columnOf({ first }, lineStart) {
    return first === 0 ? -1 : first - lineStart;
}
/** The word that begins at the column where those of the lines above do. */
function wordAt(bytes, start, at, lineEnd) {
    if (at >= lineEnd || (at > start && line_prefixes_isOfWord(bytes[at - 1])))
        return undefined;
    const end = line_prefixes_endOfWord(bytes, at, lineEnd);
    return end === at ? undefined : { first: at, end };
}
const EQUALS = 0x3d;
function line_prefixes_isOfWord(byte) {
    return byte !== undefined && byte !== EQUALS && BASE64_KINDS[byte] !== 0;
}
/** An equals sign ends a word; what stands before one is a name, unless it is the padding at the end. */
function line_prefixes_endOfWord(bytes, first, lineEnd) {
    let end = first;
    while (end < lineEnd && line_prefixes_isOfWord(bytes[end]))
        end++;
    let padded = end;
    while (padded < lineEnd && bytes[padded] === EQUALS)
        padded++;
    return line_prefixes_isOfWord(bytes[padded]) && padded < lineEnd ? end : padded;
}
function longestWord(bytes, start, lineEnd) {
    let longest = 0;
    let found = start;
    for (let first = start, end = start; first < lineEnd; first = Math.max(end, first + 1)) {
        // Of a row of equals signs the first one tells what the others do.
        if (first > start && bytes[first] === EQUALS && bytes[first - 1] === EQUALS)
            continue;
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
    cost: 8,
    decode: wordsOfLines,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/keywords/key-head.js
/** The lengths of a sequence below 128 bytes, and the version after it, 0 or 1. */
const SHORT = 'M[A-H][AEIMQUYcgkosw048]CAQ';
/** The same up to 255 bytes: with an algorithm (PKCS #8, RFC 5958), or the number of 32 bytes (SEC1, RFC 5915). */
const key_head_LONG = 'MI[E-H].AgE';
/** RSA keys are longer, or go on with a number or with another algorithm. */
const key_head_LONGEST = 'MII[A-D]..IBA(?!AK|DANBgkq)';
/** Algorithms that are not of P-256: Ed25519 and the like (RFC 8410), or another curve by name. */
const OTHERS = {
    short: 'AwBQYDK2V|Aw[EF].YHKoZIzj0CAQY(?:FK4EEA|JKyQDAwI|IKoZIzj0DAQ[EIMQUY])',
    long: 'MB.GByqGSM49AgEG(?:BSuBBA|CSskAwMC|CCqGSM49AwE[B-G])',
};
/** How keys of P-256 begin in base64, whatever their length, as a regular expression. */
const KEY_HEAD = `${SHORT}(?!${OTHERS.short})|${key_head_LONG}(?:A(?!${OTHERS.long})|BBC[A-D]|BBB[89+/]|BM)|${key_head_LONGEST}`;

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/line-separators.js



const ARMOUR = 'KEY(?: BLOCK)?-{2,5}';
/** What stands between the words of armour and the key: it stands between all lines, in its place or around it. */
const line_separators_FIRST = new RegExp(`${ARMOUR}((?:(?!${ARMOUR})[\\s\\S]){1,400}?)(?=${KEY_HEAD})`, 'g');
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
 * backslash, or `"},{"type":"text","text":"`. It is learnt from what stands after the words of armour.
 */
function withoutSeparators(layer, { spend }) {
    const layers = [];
    const seen = new Set();
    for (const match of layer.text.matchAll(line_separators_FIRST)) {
        const separator = match[1];
        if (PLAIN.test(separator) || layers.length >= line_separators_MOST)
            continue;
        if (line_separators_BASE64.test(separator))
            layers.push(...linesBetween(layer, separator, match.index + match[0].length));
        else if (!seen.has(separator))
            layers.push(...withoutPieces(layer, piecesOf(separator), spend));
        seen.add(separator);
    }
    return layers;
}
const line_separators_SPACE = 1;
const line_separators_DIGIT = 2;
const LETTER = 4;
const line_separators_CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/\s/.test(character))
        return line_separators_SPACE;
    if (/\d/.test(character))
        return line_separators_DIGIT;
    return /[A-Za-z]/.test(character) ? LETTER : 0;
});
/** The same with other numbers within and other white space: lines may be numbered, or tell the time. */
function piecesOf(separator) {
    const parts = separator.match(/\s+|[A-Za-z0-9]+|[^\sA-Za-z0-9]+/g) ?? [];
    return parts.map((part, index) => {
        const isInner = index > 0 && index < parts.length - 1;
        const written = Buffer.from(part, 'latin1');
        if (/^\s/.test(part))
            return { written, kind: line_separators_SPACE, longest: index === 0 ? Number.POSITIVE_INFINITY : 200 };
        if (isInner && /^\d+$/.test(part))
            return { written, kind: line_separators_DIGIT, longest: 20 };
        if (isInner && /\d/.test(part))
            return { written, kind: line_separators_DIGIT | LETTER, longest: 40 };
        return { written, kind: 0, longest: part.length };
    });
}
/** Steps are counted so many at a time. */
const AT_ONCE = 4096;
/** Leaves such separators out; nothing where there is no work left to look for them, which may begin one in the other. */
function withoutPieces(layer, pieces, spend) {
    const { bytes } = layer;
    const kept = [];
    let done = 0;
    let steps = 0;
    for (let at = firstOf(pieces, bytes, 0); at < bytes.length;) {
        let end = at;
        for (const piece of pieces) {
            const next = line_separators_endOf(piece, bytes, end);
            steps += piece.kind === 0 ? piece.longest : 1 + next - end;
            if (next === end) {
                end = at;
                break;
            }
            end = next;
        }
        if (end > at) {
            kept.push([done, at]);
            done = end;
        }
        if (steps > AT_ONCE) {
            if (!spend(steps))
                return [];
            steps = 0;
        }
        at = firstOf(pieces, bytes, Math.max(end, at + 1));
    }
    return done === 0 ? [] : keep(layer, [...kept, [done, bytes.length]], NAME);
}
/** The next place at which a separator may begin. From each of many spaces on, the rest of them would be read. */
function firstOf([first], bytes, from) {
    if (first === undefined)
        return bytes.length;
    if (first.kind === 0) {
        const at = bytes.indexOf(first.written[0], from);
        return at < 0 ? bytes.length : at;
    }
    let at = from;
    while (at < bytes.length && (!isOf(first.kind, bytes, at) || (at > 0 && isOf(first.kind, bytes, at - 1))))
        at++;
    return at;
}
/** Where a piece ends that begins at `start`; `start` where none does. */
function line_separators_endOf({ written, kind, longest }, bytes, start) {
    let end = start;
    if (kind === 0) {
        while (end - start < longest && bytes[end] === written[end - start])
            end++;
        return end - start === longest ? end : start;
    }
    while (end < bytes.length && end - start < longest && isOf(kind, bytes, end))
        end++;
    return end;
}
function isOf(kind, bytes, at) {
    return (line_separators_CLASSES[bytes[at]] & kind) !== 0;
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
    name: NAME,
    kind: 'pieces',
    applies: isInPieces,
    cost: 6,
    decode: withoutSeparators,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/lists-in-line.js
/** Hex digits 1, letters of prefixes (`0x`, `\x`) 2, what else is of words 3. */
const [lists_in_line_DIGIT, PREFIX, WORD] = [1, 2, 3];
const lists_in_line_CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9a-fA-F]/.test(character))
        return lists_in_line_DIGIT;
    if (character === 'x')
        return PREFIX;
    // Colours end in an m, and a number may stand directly after that.
    return /[A-Za-ln-z_]/.test(character) ? WORD : 0;
});
const [TAB, lists_in_line_SPACE, MINUS, lists_in_line_ZERO] = [0x09, 0x20, 0x2d, 0x30];
/** What may part numbers, beside white space. */
const lists_in_line_SIGNS = Buffer.from(',:;');
/** Longer numbers are addresses. */
const lists_in_line_LONGEST = 8;
/** What hexyl draws in the middle of its lines, in UTF-8. */
const lists_in_line_MIDDLE = Buffer.from('┊ ');
/** The longest list of a line, the one below that of the line before, the last one, and how many words there are. */
function listsIn(bytes, start, lineEnd, above) {
    let most;
    let list;
    let end;
    let below;
    let words = 0;
    for (let at = start; at < lineEnd;) {
        if (!lists_in_line_isOfWord(bytes[at])) {
            at++;
            continue;
        }
        const word = at;
        at = lists_in_line_endOfWord(bytes, at, lineEnd);
        words++;
        if (!isNumber(bytes, word, at)) {
            list = undefined;
            continue;
        }
        const first = bytes[word - 1] === MINUS && word > start && !lists_in_line_isOfWord(bytes[word - 2] ?? 0) ? word - 1 : word;
        if (list === undefined || !extend(list, bytes, first, at))
            list = next(list, bytes, first, at);
        end = list;
        if (list.first === start + above.column)
            below = list;
        if (most === undefined || list.count > most.count)
            most = list;
    }
    // The number of a line, and one of the list.
    if (end?.count === 2 && above.parted !== 0 && end.parted !== above.parted)
        Object.assign(end, { first: end.last, count: 1 });
    return { most, below, end, words };
}
function extend(list, bytes, at, end) {
    const parted = kindBetween(bytes, list.end, at);
    if (parted === 0 || (list.count > 1 && list.parted !== parted))
        return false;
    list.parted = parted;
    list.last = at;
    list.end = end;
    list.count++;
    return true;
}
/** The list that begins here. Of two numbers before it the first one is that of the line, and the second one its own. */
function next(before, bytes, at, end) {
    const parted = before?.count === 2 ? kindBetween(bytes, before.end, at) : 0;
    if (before === undefined || parted === 0)
        return { first: at, last: at, end, count: 1, parted: 0 };
    before.count = 1;
    return { first: before.last, last: at, end, count: 2, parted };
}
function lists_in_line_endOfWord(bytes, start, lineEnd) {
    let end = start;
    while (end < lineEnd && lists_in_line_isOfWord(bytes[end]))
        end++;
    return end;
}
function lists_in_line_isOfWord(byte) {
    return lists_in_line_CLASSES[byte] !== 0;
}
function isNumber(bytes, first, end) {
    const isPrefixed = bytes[first] === lists_in_line_ZERO && lists_in_line_CLASSES[bytes[first + 1]] === PREFIX;
    const digits = isPrefixed ? first + 2 : first;
    if (end === digits || end - digits > lists_in_line_LONGEST)
        return false;
    for (let i = digits; i < end; i++)
        if (lists_in_line_CLASSES[bytes[i]] !== lists_in_line_DIGIT)
            return false;
    return true;
}
/** What parts two numbers: spaces, a tab, or one sign with these around it; 0 for all else. */
function kindBetween(bytes, from, to) {
    let kind = lists_in_line_SPACE;
    for (let i = from; i < to; i++) {
        const byte = bytes[i];
        if (byte === lists_in_line_SPACE)
            continue;
        if (byte === TAB && (kind === lists_in_line_SPACE || kind === TAB))
            kind = TAB;
        else if (lists_in_line_SIGNS.includes(byte) && kind <= lists_in_line_SPACE)
            kind = byte;
        else if (byte === lists_in_line_MIDDLE[0] && bytes.compare(lists_in_line_MIDDLE, 0, lists_in_line_MIDDLE.length, i, i + lists_in_line_MIDDLE.length) === 0)
            i += lists_in_line_MIDDLE.length - 1;
        else
            return 0;
    }
    return kind;
}
/** Where the last of so many numbers ends. */
function endOfNumbers(bytes, first, count) {
    let end = first;
    for (let i = 0; i < count; i++) {
        while (!lists_in_line_isOfWord(bytes[end]))
            end++;
        end = lists_in_line_endOfWord(bytes, end, bytes.length);
    }
    return end;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/listed-lines.js





const listed_lines_LINE_FEED = 0x0a;
/** What may part numbers. */
const PARTING = Buffer.from(' \t\n\r,;');
/**
 * Of each line the numbers that are parted alike: what logs, line numbers and comments put before the lines of a list or of
 * spaced hex, which may be numbers as well, falls away. Where a line has more than one list it is the one below that of the
 * line before, or the longest; and in another reading the last. A line that has none of them is passed over: the time
 * before the last few bytes would be read in their place.
 */
function listsOfLines(layer, context) {
    const { bytes } = layer;
    const chosen = [];
    const last = [];
    let isLess = false;
    let above = { column: -1, count: 0, parted: 0 };
    for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
        end = endOfLine(bytes, start);
        const { most, below, end: final, words } = listsIn(bytes, start, end, above);
        if (most === undefined || final === undefined)
            continue;
        last.push(final);
        isLess ||= words > most.count;
        // Numbers of lines grow, and move what stands after them.
        const mayBeNext = 2 * most.count >= above.count || most.first - start > above.column;
        const list = below ?? (mayBeNext ? most : undefined);
        if (list === undefined)
            continue;
        chosen.push(list);
        above = { column: list.first - start, count: list.count, parted: list.count > 2 ? list.parted : above.parted };
    }
    if (!isLess)
        return [];
    const areSame = chosen.length === last.length &&
        chosen.every(({ first, end }, index) => first === last[index]?.first && end === last[index]?.end);
    const even = listed_lines_evened(bytes, chosen);
    // What was left out may mean nothing: of the same bytes the first layer counts, and it is to be the even one.
    return [...(even === undefined ? [] : [even]), ...(areSame ? [last] : [chosen, last])]
        .map((lists) => joined(layer, lists, context))
        .filter((each) => each !== undefined);
}
/** Lists of which none is longer than most: the characters of a dump may look like one more number; undefined where none is. */
function listed_lines_evened(bytes, lists) {
    const usual = usualOf(lists.map(({ count }) => count));
    if (usual === undefined)
        return undefined;
    return lists.map(({ first, end, count }) => ({
        first,
        end: count <= usual ? end : endOfNumbers(bytes, first, usual),
    }));
}
/** The lists that begin and end at these places, each with what stands after it, or a line break. */
function joined(layer, lists, { isWorth }) {
    const { bytes } = layer;
    const writer = new LayerWriter(layer, 2 * bytes.length);
    for (const { first, end } of lists) {
        const isParted = end < bytes.length && PARTING.includes(bytes[end]);
        writer.copy(first, isParted ? end + 1 : end);
        if (!isParted)
            writer.write(listed_lines_LINE_FEED, end - 1, end - 1);
    }
    return isWorth(writer.written) ? writer.finishJoined('lists in lines') : writer.drop();
}
/** Lists of numbers and spaced hex after what stands before lines. */
const LISTED_LINES = {
    name: 'lists in lines',
    kind: 'pieces',
    applies: isNumbers,
    cost: 8,
    decode: listsOfLines,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/lost-plus.js



/** A key after its armour, on one line or many. */
const BODY = new RegExp(`-\\s{1,4}(?=${KEY_HEAD})[A-Za-z0-9+/= \\r\\n]{80,400}`, 'g');
/** Where line breaks became spaces, too, one stands after so many characters. */
const lost_plus_WIDTH = 64;
const [lost_plus_SPACE, PLUS] = Buffer.from(' +');
/** Keys in which each `+` became a space, as happens to forms on the web that were encoded by halves. */
function withLostPlus(layer) {
    const writer = new LayerWriter(layer);
    for (const { index, 0: body } of layer.text.matchAll(BODY)) {
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
    const read = writer.finishJoined('lost plus signs');
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
/** What RTF writes between the runs of a line. Elsewhere a backslash begins an escape, so one of its own words has to be there. */
const RTF_WORDS = /[{}]|\\[a-z]{1,32}-?\d{0,10} ?/g;
const RTF_SIGNS = ['\\ltrch', '\\insrsid', '\\rtf1'];
function withoutMarkup(layer) {
    const isRtf = RTF_SIGNS.some((sign) => layer.bytes.includes(sign));
    return [...leaveOut(layer, TAGS, 'markup'), ...(isRtf ? leaveOut(layer, RTF_WORDS, 'markup of RTF') : [])];
}
/** Leaves out the tags of HTML and XML, and the words of RTF. */
const MARKUP = {
    name: 'markup',
    kind: 'pieces',
    applies: isInMarkup,
    decode: withoutMarkup,
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
/** The OID in bytes that a form sends: there, a plus sign is a space, and one such byte stands before each private number. */
const IN_FORM = /%86H%CE%3D/i;
const [percent_PLUS, percent_SPACE] = [0x2b, 0x20];
function withSpaces(layer) {
    if (!IN_FORM.test(layer.text) || !layer.bytes.includes(percent_PLUS))
        return [];
    const writer = new LayerWriter(layer);
    layer.bytes.forEach((byte, at) => {
        writer.write(byte === percent_PLUS ? percent_SPACE : byte, at, at);
    });
    const spaced = writer.finish(PERCENT.name);
    return spaced === undefined ? [] : takeOffEscapes(spaced, PERCENT);
}
const PERCENT_ENCODING = {
    name: PERCENT.name,
    kind: 'escapes',
    keywords: () => [...percentPatterns(), ...spelledByPercent().flatMap((form) => covering(form, KEYWORD.body, 64))],
    applies: isPercentEncoded,
    cost: 2,
    decode: (layer) => [...takeOffEscapes(layer, PERCENT), ...withSpaces(layer)],
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/mixed-escapes.js




/** Takes off whichever of the common notations there are: where two or more are mixed, it does not matter how. */
const MIXED_ESCAPES = {
    name: 'escapes of several kinds',
    kind: 'escapes',
    applies: hasAnyEscapes,
    cost: 6,
    decode: (layer, context) => {
        let last = layer;
        for (const { decode } of [STRING_ESCAPES, PERCENT_ENCODING, HTML_ENTITIES])
            last = decode(last, context)[0] ?? last;
        return last === layer ? [] : [last];
    },
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/keywords/numerals.js


/** What stands in every key or in its armour: the OID's end; of the words, "E K"; of the body at each alignment; gzip's head. */
const TRIPLES = ['H\xce=', 'E K', 'KoZ', 'GSM', 'kjO', '\x1f\x8b\x08'];
/** Of the OID and of the words four bytes each, wherever the border of a longer word of C falls. */
const numerals_WORDS = ['\x07*\x86H', '\x08*\x86H', '*\x86H\xce', '\x86H\xce=', 'H\xce=\x02', 'H\xce=\x03', '\xce=\x02\x01']
    .concat(['\xce=\x03\x01', 'ATE ', 'TE K', 'E KE', ' KEY', 'KEY-'])
    .map((text) => [...text]);
/** The same as dumps of words write them, the last byte of each word first. */
const SWAPPED = numerals_WORDS.flatMap(([a, b, c, d]) => [`${d}${c}${b}${a}`, `${b}${a}${d}${c}`]);
/** Of the words and of the body, in UTF-16. In hex, each has a letter, or one that overlaps it has. */
const numerals_WIDE = ['E\0 \0', ' \0K\0', 'K\0o\0', 'G\0S\0', 'S\0M\0', 'k\0j\0'];
const KNOWN = new Set([...TRIPLES, ...SWAPPED, ...numerals_WIDE].map((text) => Buffer.from(text, 'latin1').readUIntBE(0, text.length)));
/** As in assembly/known-bytes.ts. */
const FACTOR = 0x9e3779b1;
/** Characters next to digits that belong to a notation and have no value themselves: see `isBeside`. */
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
/** What may follow such digits. */
const AFTER = new Uint8Array(256);
for (const character of 'xXoO#\'"]')
    AFTER[character.charCodeAt(0)] = 1;
const [numerals_ZERO, EIGHT, QUOTE, DOUBLE_QUOTE, COLON, OPEN, CLOSE, SHARP] = Buffer.from(`08'":[]#`);
/** Whether digits belong to a notation, and are no number: the 0 of `0x`, the 8 of `u8`, the base of `16#3d` and `8'h3d`, an index. */
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
        return end - start <= 2 && digits_DIGITS[bytes[end + 1] ?? 0] <= 15;
    return end - start === 1 && bytes[start] === numerals_ZERO;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/number-lists.js







const NOTATIONS = [
    {
        name: 'byte list',
        read: ({ decimal, digits, first }, length) => {
            if (decimal < 0 || length > 3)
                return undefined;
            const isNegative = first < digits;
            return decimal > (isNegative ? 128 : 255) ? undefined : [(isNegative ? -decimal : decimal) & 255];
        },
    },
    {
        name: 'octal numbers',
        read: ({ octal, bytes, digits }, length) => {
            if (octal < 0 || octal > 255)
                return undefined;
            return length < 4 || (length === 4 && bytes[digits] === number_lists_ZERO) ? [octal] : undefined;
        },
    },
    {
        name: 'binary numbers',
        read: ({ bytes, digits, end }, length) => {
            if (length < 8)
                return undefined;
            const bits = bytes.toString('latin1', digits, end).replace(/^0b/, '');
            return /^(?:[01]{8})+$/.test(bits) ? bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) : undefined;
        },
    },
    // Words of two bytes or more, as machines hold them whose first byte is the lowest.
    {
        name: 'words',
        read: ({ decimal }, length) => (decimal >= 0 && length <= 5 ? wordOf(decimal) : undefined),
    },
    {
        name: 'octal words',
        read: ({ octal }, length) => (length === 6 && octal >= 0 ? wordOf(octal) : undefined),
    },
    {
        name: 'hex words',
        read: ({ bytes, digits, end }, length) => length === 4 || length === 8 || length === 16
            ? [...Buffer.from(bytes.toString('latin1', digits, end), 'hex').reverse()]
            : undefined,
    },
];
function wordOf(value) {
    return value > 0xffff ? undefined : [value & 255, value >> 8];
}
/** Digits of base 8 are 3, those of base 10 2, those of base 16 1; … */
const OCTAL = 3;
const DECIMAL = 2;
const number_lists_HEX = 1;
/** … letters that may stand directly before the digits of a number 4: of `0x`, `0o`, `u8`, `16#`; other letters 5; all else 0. */
const number_lists_PREFIX = 4;
const NO_PREFIX = 5;
const number_lists_CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-7]/.test(character))
        return OCTAL;
    if (/[89]/.test(character))
        return DECIMAL;
    if (/[a-fA-F]/.test(character))
        return number_lists_HEX;
    if (/[A-Zac-wyz_]/.test(character))
        return NO_PREFIX;
    return /[xb]/.test(character) ? number_lists_PREFIX : 0;
});
const number_lists_ZERO = 0x30;
const number_lists_COLON = 0x3a;
const number_lists_MINUS = 0x2d;
/** Longer numbers are of no notation in base 8 or base 10. */
const number_lists_LONGEST = 6;
/**
 * Bytes written one by one, or word by word, in each notation of which there are enough numbers. What is no number of
 * it is passed over: addresses, indices, parts of words.
 */
function readNumberLists(layer, { isWorth }) {
    const numerals = numeralsIn(layer.bytes);
    if (numerals.length < SHORTEST_KEY / 8)
        return [];
    const layers = [];
    for (const { name, read } of NOTATIONS) {
        const writer = new LayerWriter(layer, layer.bytes.length);
        for (const numeral of numerals) {
            const { digits, first, end } = numeral;
            for (const byte of read(numeral, end - digits) ?? [])
                writer.write(byte, first, end - 1);
        }
        const written = writer.length < SHORTEST_KEY || !isWorth(writer.written) ? writer.drop() : writer.finish(name);
        if (written !== undefined)
            layers.push(written);
    }
    return layers;
}
function numeralsIn(bytes) {
    const numerals = [];
    for (let digits = 0, end = 0; digits < bytes.length; digits = end + 1) {
        end = digits;
        let decimal = 0;
        let octal = 0;
        for (let kind = classAt(bytes, end); kind >= number_lists_HEX && kind <= OCTAL; kind = classAt(bytes, ++end)) {
            const value = bytes[end] - number_lists_ZERO;
            decimal = kind === number_lists_HEX || end - digits >= number_lists_LONGEST ? -1 : decimal < 0 ? -1 : 10 * decimal + value;
            octal = kind !== OCTAL || end - digits >= number_lists_LONGEST ? -1 : octal < 0 ? -1 : 8 * octal + value;
        }
        if (end === digits)
            continue;
        // An address, as xxd writes it.
        if (end - digits > 5 && bytes[end] === number_lists_COLON)
            continue;
        if (classAt(bytes, digits - 1) === NO_PREFIX || isBeside(bytes, digits, end))
            continue;
        const isNegative = bytes[digits - 1] === number_lists_MINUS && !/\w/.test(String.fromCharCode(bytes[digits - 2] ?? 0));
        numerals.push({ bytes, digits, end, first: isNegative ? digits - 1 : digits, decimal, octal });
    }
    return numerals;
}
function classAt(bytes, at) {
    return number_lists_CLASSES[bytes[at] ?? 0];
}
const NUMBER_LISTS = {
    name: 'byte list',
    kind: 'encoding',
    keywords: () => [...separatedDecimals(), ...octal()].flatMap((form) => covering(form, KEYWORD.body, 64)),
    applies: isNumbers,
    cost: 16,
    decode: readNumberLists,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/numbered-escapes.js





/** Numbers after a backslash that take as many digits as stand there, up to three: octal in C, decimal in Lua. */
const NUMBERED = [8, 10].map((radix) => {
    return {
        name: 'string escapes',
        mark: STRINGS.mark,
        read: (bytes, at) => {
            let end = at + 1;
            let value = 0;
            for (; end < at + 4 && digitAt(bytes, end) < radix; end++)
                value = radix * value + digitAt(bytes, end);
            return end === at + 1 || value > 255 ? STRINGS.read(bytes, at) : escapeOf(end - at, value);
        },
    };
});
const NUMBER = /\\[1-9]/;
/** The escapes of strings where numbers may have fewer than three digits, which only some languages know. */
const NUMBERED_ESCAPES = {
    name: STRINGS.name,
    kind: 'escapes',
    applies: hasBackslashes,
    cost: 4,
    decode: (layer) => (NUMBER.test(layer.text) ? NUMBERED.flatMap((notation) => takeOffEscapes(layer, notation)) : []),
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
    const isQuote = new Uint8Array(256);
    for (const quote of Buffer.from(quotes))
        isQuote[quote] = 1;
    const next = (from) => {
        let at = from;
        while (at < bytes.length && isQuote[bytes[at]] === 0)
            at++;
        return at;
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
    const whole = strings.filter(([first, end]) => (end - first) % 4 === 0);
    const all = whole.map((place) => ({ place, text: layer.text.slice(...place) }));
    // Some editors store each text twice, with and without its style.
    const different = all.filter(({ text }, i) => text !== all[i - 1]?.text);
    for (const { text } of different)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    const kept = different
        .filter(({ text }) => counts.get(text) < OFTEN && object_strings_BASE64.test(text))
        .map(({ place }) => place);
    return kept.length < 2 || kept.length === strings.length ? [] : keep(layer, kept, 'string pieces');
}
const OBJECT_STRINGS = {
    name: 'string pieces',
    kind: 'pieces',
    applies: isInPieces,
    cost: 4,
    decode: stringsOfObjects,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/quoted-printable.js







/** Longer white space than this before a line break is none that quoted-printable makes. */
const LONGEST_BREAK = 80;
const QUOTED_PRINTABLE = {
    name: 'quoted-printable',
    mark: 0x3d,
    read: (bytes, at) => {
        const value = hexAt(bytes, at + 1, 2);
        if (value >= 0)
            return escapeOf(3, value);
        const end = endOfBreak(bytes, at + 1, Math.min(bytes.length, at + LONGEST_BREAK));
        return end === 0 ? 0 : escapeOf(end - at, NOTHING);
    },
};
const quoted_printable_TAB = 0x09;
const quoted_printable_NEWLINE = 0x0a;
const quoted_printable_RETURN = 0x0d;
const quoted_printable_SPACE = 0x20;
const DASH = 0x2d;
/** Where a soft line break ends that goes on at `start`; 0 where it is none, or nothing of a key follows. */
function endOfBreak(bytes, start, to) {
    let at = start;
    while (at < to && (bytes[at] === quoted_printable_SPACE || bytes[at] === quoted_printable_TAB))
        at++;
    if (at + 1 < to && bytes[at] === quoted_printable_RETURN)
        at++;
    if (at >= to || bytes[at] !== quoted_printable_NEWLINE)
        return 0;
    const next = at + 1 < to ? bytes[at + 1] : 0;
    return next === DASH || isSpace(next) ? 0 : at + 1;
}
function isSpace(byte) {
    return byte === quoted_printable_SPACE || byte === 0xa0 || (byte >= quoted_printable_TAB && byte <= quoted_printable_RETURN);
}
/** What stands in every text of quoted-printable that differs from the plain one: an equals sign, a long line, or what indents lines. */
const quoted_printable_SIGNS = /=3[dD]|=09|=C2=A0|=[ \t]*\r?\n|(?:=[0-9A-Fa-f]{2}){8}/;
const QUOTED_PRINTABLE_DECODER = {
    name: QUOTED_PRINTABLE.name,
    kind: 'escapes',
    keywords: () => [...equalsPatterns(), exactly('=86H=CE=', KEYWORD.body)],
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
        exactly(`,${quote}${first}${quote},${quote}${second}${quote}`, KEYWORD.body),
        exactly(`${quote}${first}${quote}, ${quote}${second}${quote}`, KEYWORD.body),
    ]));
}
const STRING_PIECES = {
    name: 'string pieces',
    kind: 'pieces',
    keywords: quoted_strings_keywords,
    applies: isInPieces,
    cost: 6,
    decode: quotedStrings,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/raw-deflate.js




/** Shorter streams hold no key. */
const raw_deflate_SHORTEST = 40;
/**
 * Whether bytes begin as a deflated stream without any head (RFC 1951): with a block of dynamic codes, which zlib chooses
 * for text. Of other bytes one in thousands begins so.
 */
function isRawDeflate(bytes) {
    return bytes.length >= raw_deflate_SHORTEST && beginsDynamic(bytes, 0) && mayInflate(bytes);
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
    return KEYWORDS.map((keyword) => exactly(keyword, KEYWORD.body));
}
/**
 * Text with a space after every character: UTF-16 in which a terminal or an editor showed zeros as spaces. After the
 * last one of a line there may be none.
 */
function readSpaced(layer) {
    const { bytes } = layer;
    return [0, 1].flatMap((parity) => {
        const writer = new LayerWriter(layer);
        let isInside = false;
        for (let at = parity; at < bytes.length; at += 2) {
            const isSpaced = bytes[at + 1] === spaced_characters_SPACE;
            if (isSpaced || isInside)
                writer.write(bytes[at], at, isSpaced ? at + 1 : at);
            isInside = isSpaced;
        }
        const read = writer.length < spaced_characters_SHORTEST ? writer.drop() : writer.finish(SPACED_CHARACTERS.name);
        return read === undefined ? [] : [read];
    });
}
const SPACED_CHARACTERS = {
    name: 'spaced characters',
    kind: 'encoding',
    keywords: spaced_characters_keywords,
    ownsKeywords: true,
    applies: ({ owner }) => owner === SPACED_CHARACTERS.name,
    cost: 8,
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
const sqlite_LONGEST = 1024;
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
            [Math.max(0, end - sqlite_LONGEST), end],
            [start, Math.min(layer.bytes.length, start + sqlite_LONGEST)],
        ];
        return keep(layer, parts, PAGES);
    });
}
const STORED_LINES = {
    name: 'separate strings',
    kind: 'pieces',
    applies: isInPieces,
    cost: 15,
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
const terminal_escapes_MARKS = new RegExp([
    String.raw `${ESCAPE}\[[0-?]{0,40}[ -/]?[@-~]`,
    // Where the next one begins, the one before has no end: from each of many on, all after it would be read.
    String.raw `${ESCAPE}\](?:(?!${ESCAPE}[\]\\])[^\x07\x1b\n]){0,400}(?:\x07|${ESCAPE}\\{1,2})`,
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
    cost: 2,
    decode: (layer) => leaveOut(layer, terminal_escapes_MARKS, 'marked text'),
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
    keywords: () => spelledInUtf8().flatMap((form) => covering(form, KEYWORD.body, 64)),
    applies: isUtf8,
    decode: (layer) => takeOffEscapes(layer, UTF8),
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/uuencode.js





/** So many bytes stand in a full line, in four characters for three each (POSIX, uuencode). */
const uuencode_FULL = 45;
const CHARACTERS = 60;
const LETTER_OF_FULL = 'M'.charCodeAt(0);
const uuencode_TAB = 0x09;
const uuencode_NEWLINE = 0x0a;
const uuencode_RETURN = 0x0d;
/** What lines consist of: from a space on up to this. */
const uuencode_SPACE = 0x20;
const uuencode_LAST = 0x60;
/** Lines as uuencode writes them, after the same prefix each. */
function readUuencode(layer, { isWorth }) {
    const { text } = layer;
    const layers = [];
    let done = 0;
    for (const index of fullLines(layer.bytes)) {
        if (index < done)
            continue;
        const prefix = index - (text.lastIndexOf('\n', index) + 1);
        const writer = new LayerWriter(layer);
        let at = index;
        while (at < text.length) {
            const length = (text.charCodeAt(at) - 32) & 63;
            const lineEnd = uuencode_endOfLine(text, at);
            if (length === 0 || length > uuencode_FULL || lineEnd - at > CHARACTERS + 4)
                break;
            uuencode_writeLine(writer, text, at + 1, length);
            done = lineEnd;
            at = lineEnd + 1 + prefix;
            if (text.charCodeAt(lineEnd - 1) !== LETTER_OF_FULL && length < uuencode_FULL)
                break;
        }
        const read = writer.finish('uuencode');
        if (read !== undefined && isWorth(read.bytes))
            layers.push(read);
    }
    return layers;
}
/** Where full lines begin, whatever stands before them, with the letter of their length. */
function fullLines(bytes) {
    const places = [];
    for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
        for (end = start; end < bytes.length && bytes[end] !== uuencode_NEWLINE && bytes[end] !== uuencode_RETURN;)
            end++;
        let last = end;
        while (last > start && (bytes[last - 1] === uuencode_SPACE || bytes[last - 1] === uuencode_TAB))
            last--;
        const at = fullLineIn(bytes, Math.max(start, last - CHARACTERS - 1), last, end);
        if (at >= 0)
            places.push(at);
    }
    return places;
}
/** The first place from which on only characters of a full line stand up to `last`, and such or spaces up to `end`. */
function fullLineIn(bytes, from, last, end) {
    let first = last;
    while (first > from && bytes[first - 1] >= uuencode_SPACE && bytes[first - 1] <= uuencode_LAST)
        first--;
    let spaces = last;
    while (spaces < end && spaces <= from + 2 * CHARACTERS && bytes[spaces] === uuencode_SPACE)
        spaces++;
    for (let at = first; at < last && at + CHARACTERS < end; at++) {
        if (bytes[at] === LETTER_OF_FULL && at + 1 + CHARACTERS <= spaces)
            return at;
    }
    return -1;
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
/** The end of a full line. To look for its letter first takes a look at all that follows, from each of many such letters. */
const NEAR = /(?:\n|$)(?<=M[ -`]{60}[ \t\r]{0,9}\n?)/g;
/** So far from a keyword a full line may end. */
const uuencode_REACH = 140;
const UUENCODE = {
    name: 'uuencode',
    kind: 'encoding',
    keywords: () => [ALGORITHM, MIDDLE, WORDS].flatMap(uuencode).flatMap((form) => covering(form, KEYWORD.body)),
    // Uuencode has no small letters, and much that is no letter.
    recognises: ({ at, keyword, around }) => (!/[a-z]/.test(keyword) && around.has(NEAR, at, uuencode_REACH) ? 'own' : undefined),
    applies: ({ owner }) => owner === UUENCODE.name,
    cost: 4,
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
    if (kept > 0)
        writer.copy(kept, bytes.length);
    return [kept === 0 ? writer.drop() : writer.finish(SPACED)].filter((each) => each !== undefined);
}
const WHITE_SPACE = {
    name: SPACED,
    kind: 'pieces',
    applies: isInPieces,
    cost: 2,
    decode: withoutSpace,
};

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
            layers.push(writer.length < wide_characters_FEWEST ? writer.drop() : writer.finish('UTF-16'));
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
        ...deep.flatMap((form) => covering(wide(form), KEYWORD.body, STRETCH.more)),
        exactly(wide(oid), KEYWORD.body),
        exactly(wide(wide(oid)), KEYWORD.body),
        ...spelledCharacters().flatMap((spelling) => covering(wide(literal_forms_text(spelling)), KEYWORD.body, STRETCH.more)),
        ...covering(wide(WORDS), KEYWORD.body),
        ...writtenZeros(),
        ...widePatterns(),
    ];
}
/** UTF-16 whose zeros are written in some way: of the words, of the body at each alignment, of hex in either case. */
function writtenZeros() {
    return ['\0\0\0', '%00', '\\u0000', '\\x00', '\\0', '&#0;', '&#x0;', '&#x00;', '=00'].flatMap((zero) => ['EKEY', 'KoZIzj0', 'qGSM49', 'hkjOPQ', '48ce3d', '48CE3D', '0S0t', 'tLS0'].flatMap((characters) => covering(Array.from(characters).join(zero), KEYWORD.body)));
}
const WIDE_CHARACTERS = {
    name: 'UTF-16',
    kind: 'encoding',
    keywords: wide_characters_keywords,
    applies: isWide,
    cost: 12,
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
    COMPRESSED,
    RAW_DEFLATE,
    hex_HEX,
    WIDE_CHARACTERS,
    HEX_DUMP,
    INTEL_HEX,
    NUMBER_LISTS,
    GIT_PATCH,
    UUENCODE,
    CHARACTER_DUMP,
    ADDRESSED_TEXT,
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
    LISTED_LINES,
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/beginnings.js

const TESTS = DECODERS.flatMap(({ begins }) => (begins === undefined ? [] : [begins]));
/** Whether decoded bytes begin with something of which all is needed to read any, such as a compressed stream. */
function beginsAsWhole(bytes) {
    for (const begins of TESTS)
        if (begins(bytes))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/form.js

/** Names that tell how a text was put together rather than how its characters are written. */
const PIECED = {
    'spaced text': '',
    [GUESSED]: 'string pieces',
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

// EXTERNAL MODULE: ./build/src/key/curve-point.js
var curve_point = __webpack_require__(1121);
;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/key-numbers.js





/** The curve, as libraries for JSON Web Keys name it, and what Go prints before the numbers of a key. */
const CURVES = ['P-256', 'P_256', 'Key:{Curve:', '"Curve":'];
/** Such a number in base64: of 32 bytes, without padding; … */
const NUMBER_LENGTH = 43;
/** … and in decimal, where it may begin with a zero or more. */
const key_numbers_DECIMAL = /(?<![A-Za-z0-9_.])\d{70,78}(?![A-Za-z0-9_.])/g;
const NUMBER_BYTES = 32;
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
    return bytes.length === WHOLE_LENGTH && bytes[0] === UNCOMPRESSED && (0,curve_point/* isPoint */.f)(bytes.subarray(1, POINT_LENGTH));
}
/** Point and private number in one, where they are all that a file holds, or all that was encoded. */
function findBareNumbers({ bytes }, { proofs }) {
    const key = keyOfWhole(bytes, proofs);
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
    const inBase64 = runsOf(layout_BASE64, bytes, NUMBER_LENGTH)
        .filter(([first, end]) => end - first === NUMBER_LENGTH)
        .map(([first, end]) => ({ number: Buffer.from(text.slice(first, end), 'base64url'), first, end }));
    const numbers = [...inBase64, ...decimalsIn(text)];
    if (numbers.length < 3 || numbers.length > key_numbers_MOST)
        return [];
    const known = new Set(numbers.map(({ number }) => number.toString('base64url')));
    return numbers.flatMap(({ number, first, end }) => {
        const key = proofs.numbers(number);
        if (key === undefined)
            return [];
        return known.has(key.x) && known.has(key.y) ? [matchOf(key, first, end)] : [];
    });
}
function decimalsIn(text) {
    return Array.from(text.matchAll(key_numbers_DECIMAL)).flatMap(({ 0: written, index }) => {
        const digits = BigInt(written)
            .toString(16)
            .padStart(2 * NUMBER_BYTES, '0');
        if (digits.length > 2 * NUMBER_BYTES)
            return [];
        return [{ number: Buffer.from(digits, 'hex'), first: index, end: index + written.length }];
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
    keywords: () => ['Key(x963', 'RUNTMiAA', 'Key:{Cur', '"Curve":'].map((form) => exactly(form, KEYWORD.jwk)),
    find: findKeyNumbers,
};
/** The same where there is nothing else, which no keyword can say. */
const key_numbers_BARE_NUMBERS = { name: 'bare numbers of a key', keywords: () => [], find: findBareNumbers };

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/hex-numbers.js

/** A point, and a number of 32 bytes, in hex, where no more of a word stands around. */
const [BEFORE, hex_numbers_AFTER] = ['(?<![A-Za-z0-9+/_-]|[A-Za-z0-9+/_-]0x)(?:0x)?', '(?![A-Za-z0-9+/_-])'];
const POINT = new RegExp(`(?<=(?:^|[^A-Za-z0-9+/_-])(?:0x)?)04[0-9a-f]{128}${hex_numbers_AFTER}`, 'iy');
const POINT_HEAD = '04';
const POINT_DIGITS = 130;
const hex_numbers_NUMBER = new RegExp(`${BEFORE}([0-9a-f]{64})${hex_numbers_AFTER}`, 'gi');
/** In characters, from the point: both are members of one object, lines of one file, or arguments. */
const hex_numbers_REACH = 300;
/** So many of the numbers beside a point are tried, the nearest first: each takes time. */
const hex_numbers_MOST = 2;
/** What private numbers are called; others beside a point are digests and signatures, by the thousand in test data. */
const NAMED = /(?:priv|secret|scalar|(?<![a-z])d|(?<![a-z])sk)[\w ]{0,16}[^\w\n]{1,8}$/i;
const LONGEST_NAME = 40;
/** Without a name there is no more between the two than what parts two strings. */
const hex_numbers_CLOSE = 4;
/** The numbers near a point that may be its private one, the nearest first. */
function numbersBeside(text, point, start, end) {
    const from = Math.max(0, start - hex_numbers_REACH);
    const own = point.toLowerCase();
    const distance = (number) => Math.max(start - number.end, number.first - end);
    return Array.from(text.slice(from, end + hex_numbers_REACH).matchAll(hex_numbers_NUMBER), (match) => {
        const last = from + match.index + match[0].length;
        const number = { digits: match[1], first: last - 64, end: last };
        const name = text.slice(Math.max(0, from + match.index - LONGEST_NAME), from + match.index);
        const isPrivate = NAMED.test(name) || distance(number) <= hex_numbers_CLOSE;
        return isPrivate && !own.includes(number.digits.toLowerCase()) ? number : undefined;
    })
        .filter((number) => number !== undefined)
        .sort((a, b) => distance(a) - distance(b));
}
/**
 * Whether a run of hex holds a point beside which a number stands, in a content between `from` and `to`. The prefilter asks
 * it, since digits alone have no keyword.
 */
function holdsPointOfKey(bytes, { start, end }, from, to) {
    const at = nextPoint(bytes.toString('latin1', start, end), 0);
    if (at < 0)
        return false;
    const begin = Math.max(from, start - hex_numbers_REACH);
    const around = bytes.toString('latin1', begin, Math.min(to, end + hex_numbers_REACH));
    const first = start - begin + at;
    const point = around.slice(first, first + POINT_DIGITS);
    return numbersBeside(around, point, first, first + POINT_DIGITS).length > 0 && isPointInHex(point);
}
/** Where the next point begins, or -1: two of its digits are looked for first, which is far quicker. */
function nextPoint(text, from) {
    for (let at = text.indexOf(POINT_HEAD, from); at >= 0; at = text.indexOf(POINT_HEAD, at + 1)) {
        POINT.lastIndex = at;
        if (POINT.test(text))
            return at;
    }
    return -1;
}
function isPointInHex(point) {
    return (0,curve_point/* isPoint */.f)(Buffer.from(point.slice(2), 'hex'));
}
/** Points in hex, each with its private number beside it: the point proves which number is its own. */
function findHexNumbers({ text }, { proofs }) {
    const matches = [];
    for (let at = nextPoint(text, 0); at >= 0; at = nextPoint(text, at + POINT_DIGITS)) {
        const point = text.slice(at, at + POINT_DIGITS);
        const numbers = numbersBeside(text, point, at, at + POINT_DIGITS).slice(0, hex_numbers_MOST);
        if (numbers.length === 0 || !isPointInHex(point))
            continue;
        for (const { digits, first, end } of numbers) {
            const key = proofs.numbers(Buffer.from(digits, 'hex'), Buffer.from(point, 'hex'));
            if (key?.proven === true)
                matches.push({ kind: 'private-key', key, proven: true, form: 'numbers of a key', first, end });
        }
    }
    return matches;
}
/** Private number and point side by side in hex, as libraries for elliptic curves print them. */
const HEX_NUMBERS = { name: 'numbers of a key in hex', keywords: () => [], find: findHexNumbers };

;// CONCATENATED MODULE: ./build/src/leaks/detect/layers/lazy-places.js
/** So many bytes are looked through at once. */
const lazy_places_BLOCK = 1024;
/**
 * The places of something in a text, looked for in one block after the other, and only where they are asked for. So
 * keywords that stand side by side, each of which depends on what is around it, cost one look together.
 */
class LazyPlaces {
    #find;
    #blocks = [];
    /** @param find gives those that begin at `from` or after and before `to`, in order, wherever they end */
    constructor(find) {
        this.#find = find;
    }
    /** Whether `isIt` is true of one that begins at `from` or after and before `to`; they are tried in order. */
    some(from, to, isIt) {
        const first = Math.max(0, from);
        for (let block = Math.floor(first / lazy_places_BLOCK); block * lazy_places_BLOCK < to; block++) {
            const places = this.#placesIn(block);
            for (let i = block * lazy_places_BLOCK < first ? firstAfter(places, first) : 0; i < places.length; i++) {
                const [start, end] = places[i];
                if (start >= to)
                    return false;
                if (isIt(start, end))
                    return true;
            }
        }
        return false;
    }
    /** Whether one begins and ends between two offsets. */
    has(from, to) {
        return this.some(from, to, (_, end) => end <= to);
    }
    #placesIn(block) {
        const known = this.#blocks[block];
        if (known !== undefined)
            return known;
        const found = this.#find(block * lazy_places_BLOCK, (block + 1) * lazy_places_BLOCK);
        this.#blocks[block] = found;
        return found;
    }
}
/** The index of the first place that begins at `from` or after. */
function firstAfter(places, from) {
    let low = 0;
    let high = places.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (places[middle][0] < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/**
 * Where an expression, which has to be a global one, matches bytes as Latin-1, also where matches overlap.
 *
 * @param longest no match that counts is longer, and no more than that matters before one
 * @param isWanted whether a match that begins there counts
 */
function lazy_places_placesOf(expression, bytes, longest, isWanted = () => true) {
    return new LazyPlaces((from, to) => {
        const first = Math.max(0, from - longest);
        const text = bytes.toString('latin1', first, Math.min(bytes.length, to + longest));
        const places = [];
        expression.lastIndex = from - first;
        for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
            if (first + match.index >= to)
                break;
            const start = first + match.index;
            if (isWanted(start))
                places.push([start, start + match[0].length]);
            expression.lastIndex = match.index + 1;
        }
        return places;
    });
}
/**
 * The runs of bytes that a table knows, and what all of them are together.
 *
 * @param kinds by byte, 0 for what is of no run
 * @param longest what comes after so many bytes of a run is not looked at, and the run ends there
 */
function runPlaces(kinds, bytes, longest, isWanted) {
    return new LazyPlaces((from, to) => {
        const places = [];
        let at = from;
        if (from > 0 && kinds[bytes[from - 1]] !== 0)
            while (at < to && kinds[bytes[at]] !== 0)
                at++;
        for (const last = Math.min(to, bytes.length); at < last; at++) {
            let kind = kinds[bytes[at]];
            if (kind === 0)
                continue;
            const start = at;
            for (const end = Math.min(bytes.length, start + longest); at < end && kinds[bytes[at]] !== 0; at++)
                kind |= kinds[bytes[at]];
            if (isWanted(at - start, kind))
                places.push([start, at]);
            while (at < last && kinds[bytes[at]] !== 0)
                at++;
        }
        return places;
    });
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/jwk-members.js


/** The one curve of which members are read (RFC 7518, 6.2.1.1). */
const CURVE_NAME = 'P-256';
/** Characters of a number of 32 bytes in base64url (RFC 7518, 6.2.1.2). */
const jwk_members_NUMBER_LENGTH = 43;
/** The members whose values are numbers of P-256, or its name, in order. Values are looked for, and then their names. */
function membersOf({ bytes, text }) {
    const members = [];
    const add = (value, end) => {
        const name = nameBefore(bytes, value);
        if (name === undefined)
            return;
        members.push({
            name: text.slice(...name).toLowerCase(),
            value: inUrls(text.slice(value, end)),
            first: name[0],
            end,
        });
    };
    for (const [start, end] of runsOf(layout_BASE64, bytes, jwk_members_NUMBER_LENGTH))
        if (end - start === jwk_members_NUMBER_LENGTH)
            add(start, end);
    for (let at = bytes.indexOf(CURVE_NAME); at >= 0; at = bytes.indexOf(CURVE_NAME, at + 1))
        add(at, at + CURVE_NAME.length);
    return members.sort((a, b) => a.first - b.first);
}
/** Base64 in the alphabet of base64url. */
function inUrls(text) {
    return /[+/]/.test(text) ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
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
const jwk_members_LONGEST_NAME = 3;
/**
 * Where the name stands whose value begins at `value`: before it `:`, `=`, `=>` or `>`, with white space on both sides,
 * and quotes around each, which are doubled in CSV and SQL, and before which Python writes a letter.
 */
function nameBefore(bytes, value) {
    let at = value;
    if (isA(jwk_members_QUOTE, bytes, at - 1)) {
        at = beforeQuote(bytes, at);
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
        at = beforeQuote(bytes, at);
    let start = at;
    while (start > at - jwk_members_LONGEST_NAME && isA(ALPHANUMERIC, bytes, start - 1))
        start--;
    if (start === at || isA(ALPHANUMERIC, bytes, start - 1))
        return undefined;
    return jwk_members_NAMES.includes(bytes.toString('latin1', start, at).toLowerCase()) ? [start, at] : undefined;
}
/** Before the quote that ends at `at`, or the two of them. */
function beforeQuote(bytes, at) {
    return bytes[at - 2] === bytes[at - 1] ? at - 2 : at - 1;
}
const LETTER_B = 0x62;
const jwk_members_COLON = 0x3a;
const jwk_members_EQUALS = 0x3d;
const GREATER = 0x3e;
function isA(kind, bytes, at) {
    return jwk_members_CLASSES[bytes[at] ?? 0] === kind;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/random.js
/** By byte, whether it was met; of the numbers, and of the steps from one to the next. */
const random_bytes = new Uint8Array(256);
const steps = new Uint8Array(256);
/** Whether a private number looks random: no placeholder, no text, no counting. */
function isRandom(scalar) {
    random_bytes.fill(0);
    steps.fill(0);
    let printable = 0;
    let different = 0;
    let differentSteps = 0;
    scalar.forEach((byte, i) => {
        if (byte >= 0x20 && byte < 0x7f)
            printable++;
        if (random_bytes[byte] === 0)
            different++;
        random_bytes[byte] = 1;
        if (i === 0)
            return;
        const step = (byte - scalar[i - 1]) & 255;
        if (steps[step] === 0)
            differentSteps++;
        steps[step] = 1;
    });
    return different >= 16 && differentSteps >= 8 && printable < scalar.length - 4;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/jwk.js








/** The members of a key without a point stand side by side, and no point of another key stands among them. */
const ALONE_REACH = 512;
/** Every key has this member (RFC 7517, 4.1). */
const KIND = /kty["'`]{0,2}\s{0,8}(?:=>|[:=>])\s{0,8}["'`]{0,2}EC/gi;
const LONGEST_KIND = 32;
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
 * point of `d`; without them, which RFC 7518 does not allow and programs write all the same, the number must look random.
 */
function findJwk(layer, { proofs }) {
    if (!layer.bytes.includes(CURVE))
        return [];
    const members = membersOf(layer);
    if (!members.some(({ name }) => name === 'd'))
        return [];
    const [curves, xs, ys, ds] = ['crv', 'x', 'y', 'd'].map((name) => members.filter((member) => member.name === name && (member.value === CURVE_NAME) === (name === 'crv')));
    const [byX, byY] = [byValue(xs), byValue(ys)];
    const kinds = lazy_places_placesOf(KIND, layer.bytes, LONGEST_KIND);
    return ds.flatMap((d) => {
        const isNear = (others, reach) => distance(others, d) < reach;
        const isAlone = isNear(curves, ALONE_REACH) &&
            !isNear(xs, ALONE_REACH) &&
            !isNear(ys, ALONE_REACH) &&
            kinds.has(d.first - ALONE_REACH, d.first + ALONE_REACH) &&
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
    const [before, after] = [members[low - 1], members[low]];
    return Math.min(before === undefined ? Number.POSITIVE_INFINITY : first - before.first, after === undefined ? Number.POSITIVE_INFINITY : after.first - first);
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
    const quoted = ['"', "'"].flatMap((quote) => [',', '}', ' ', '\n', '\r', ')', ']', ';', '.', quote].map((after) => `${quote}P-256${quote}${after}`));
    return [
        ...[...quoted, ...SPELLINGS].map((form) => exactly(form, KEYWORD.jwk)),
        ...CURVE_NAMES.flatMap(dense).flatMap((form) => covering(form, KEYWORD.jwk, STRETCH.one)),
        ...CURVE_NAMES.flatMap(base64)
            .flatMap(dense)
            .flatMap((form) => covering(form, KEYWORD.jwk)),
    ];
}
/** JSON Web Keys (RFC 7517; RFC 7518, 6.2). */
const JWK = { name: 'JWK', keywords: jwk_keywords, find: findJwk };

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/openssl-structure.js



/** A string of bytes: its digits on the same line, … */
const OCTETS = /OCTET STRING[^\S\n]{0,20}(?:\[HEX DUMP\]:([0-9A-F]{64,78})(?![0-9A-F])|(?=\r?\n))/g;
/** … or a dump on the lines below, of which this is one: two spaces or more part its bytes from their characters. */
const DUMPED = /[0-9a-f]{4} - ((?:[0-9a-f]{2}[ -]){1,16})/;
const LONGEST_DUMP = 500;
/** The version of a key of SEC1 is the first of its members, and its number the second; … */
const AFTER_VERSION = /SEQUENCE.{0,20}\r?\n.{0,80}INTEGER +:01[^\S\n]{0,4}\r?\n.{0,80}$/;
/** … then comes the curve, if any: without it, the key must be all that was printed. */
const openssl_structure_NAMED = /^.*\r?\n.{0,80}cont \[ 0 \].{0,20}\r?\n.{0,80}OBJECT +:(\w+)/;
const openssl_structure_WHOLE = /\b0:d=0 .{0,80}\r?\n.*\r?\n.*$/;
const openssl_structure_CURVE = 'prime256v1';
const openssl_structure_REACH = 300;
const openssl_structure_NUMBER_LENGTH = 32;
/** A key of SEC1 with nothing but its version and its number. */
const BARE = Buffer.from('30250201010420', 'hex');
/**
 * Keys as `openssl asn1parse` prints their structure, where no more of a key stands in one string of bytes than its number:
 * else they are read as hex. Nothing proves the number, as in DER without a point.
 */
function findStructures({ text }, { proofs }) {
    if (!text.includes('OCTET STRING'))
        return [];
    return Array.from(text.matchAll(OCTETS)).flatMap(({ 0: written, 1: digits, index }) => {
        const begin = index + written.length;
        const dump = digits === undefined ? dumpIn(text.slice(begin, begin + LONGEST_DUMP)) : { digits, length: 0 };
        const octets = Buffer.from(dump.digits, 'hex');
        const before = text.slice(Math.max(0, index - openssl_structure_REACH), index);
        const end = begin + dump.length;
        if (!openssl_structure_isNumber(octets, before, text.slice(end, end + openssl_structure_REACH)))
            return [];
        const number = octets.subarray(-openssl_structure_NUMBER_LENGTH);
        const key = isRandom(number) ? proofs.numbers(number) : undefined;
        return key === undefined
            ? []
            : [{ kind: 'private-key', key, proven: key.proven, form: 'OpenSSL structure', first: index, end }];
    });
}
/** Whether bytes that were printed between two texts are the number of a key on the curve, with or without a head. */
function openssl_structure_isNumber(octets, before, after) {
    if (octets.length === BARE.length + openssl_structure_NUMBER_LENGTH)
        return octets.subarray(0, BARE.length).equals(BARE) && before.includes(openssl_structure_CURVE);
    if (octets.length !== openssl_structure_NUMBER_LENGTH || !AFTER_VERSION.test(before))
        return false;
    const name = openssl_structure_NAMED.exec(after)?.[1];
    return name === undefined ? openssl_structure_WHOLE.test(before) : name === openssl_structure_CURVE;
}
/** The digits on the lines after the first one, as far as they are of a dump, and how much of the text these take. */
function dumpIn(text) {
    const [first, ...lines] = text.split('\n');
    let digits = '';
    let length = first.length;
    for (const line of lines) {
        const dumped = DUMPED.exec(line)?.[1];
        if (dumped === undefined)
            break;
        digits += dumped.replace(/[ -]/g, '');
        length += 1 + line.length;
    }
    return { digits, length };
}
/** What `openssl asn1parse` prints of a key; where that names no curve, what stands before its number tells of it. */
const OPENSSL_STRUCTURE = {
    name: 'OpenSSL structure',
    keywords: () => ['m: OCTET', 'm:  OCTE'].map((form) => exactly(form, KEYWORD.jwk)),
    find: findStructures,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/openssl-text.js


/** Both numbers, each on lines of its own, with whatever stands before each line. */
const PRIVATE = 'priv:';
const PUBLIC = 'pub:';
const [openssl_text_SHORTEST, openssl_text_LONGEST] = [62, 1200];
const [SHORTEST_POINT, LONGEST_POINT] = [130, 3000];
/** The digits at the end of a line, or of a string: what a line begins with is none of theirs, even where it tells the time. */
const openssl_text_DIGITS = /(?<![0-9a-f]{2}:)(?:[0-9a-f]{2}:)*[0-9a-f]{2}:?[^\S\r\n]*["'`]?[,|]?(?=[\r\n]|$)/gi;
/** All on one line. */
const FOLDED = /^\s{0,8}(?:[0-9a-f]{2}[:\s]{0,8}){1,65}/i;
/** A number may begin with a zero. */
const LENGTHS = [31, 33];
const openssl_text_POINT = 65;
/** Keys as `openssl ec -text` prints them: the private number and the point, in hex with colons. */
function findOpenSslText(layer, { proofs }) {
    const matches = [];
    for (const { first, between, after } of numbersIn(layer.text)) {
        const scalar = openssl_text_digitsOf(layer.text.slice(first + PRIVATE.length, between));
        if (scalar.bytes.length < LENGTHS[0] || scalar.bytes.length > LENGTHS[1])
            continue;
        const point = openssl_text_digitsOf(layer.text.slice(between + PUBLIC.length, after));
        const key = proofs.numbers(scalar.bytes, point.bytes.subarray(0, openssl_text_POINT));
        if (key?.proven !== true)
            continue;
        const end = between + PUBLIC.length + point.end;
        matches.push({
            kind: 'private-key',
            key,
            proven: true,
            form: 'OpenSSL text',
            first,
            end,
        });
    }
    return matches;
}
/** Where the names of both numbers stand, and where the second one ends at the latest: each name is looked for once. */
function numbersIn(text) {
    const all = [];
    let between = -1;
    for (let first = text.indexOf(PRIVATE); first >= 0;) {
        const start = first + PRIVATE.length;
        if (between < start + openssl_text_SHORTEST)
            between = text.indexOf(PUBLIC, start + openssl_text_SHORTEST);
        if (between < 0)
            break;
        const isNear = between <= start + openssl_text_LONGEST && text.length - between - PUBLIC.length >= SHORTEST_POINT;
        const next = text.indexOf(PRIVATE, isNear ? between + PUBLIC.length : first + 1);
        const farthest = between + PUBLIC.length + LONGEST_POINT;
        if (isNear)
            all.push({ first, between, after: next < 0 ? farthest : Math.min(next, farthest) });
        first = next;
    }
    return all;
}
/** The bytes on the lines of a text, and where those of a point end. */
function openssl_text_digitsOf(text) {
    let digits = '';
    let end = 0;
    const folded = FOLDED.exec(text)?.[0] ?? '';
    if (folded.length > 3 * LENGTHS[0])
        return { bytes: Buffer.from(folded.replace(/[^0-9a-f]+/gi, ''), 'hex'), end: folded.trimEnd().length };
    for (const match of text.matchAll(openssl_text_DIGITS)) {
        if (digits.length >= 2 * openssl_text_POINT)
            break;
        digits += match[0].replace(/[^0-9a-f]+/gi, '');
        end = match.index + match[0].trimEnd().length;
    }
    return { bytes: Buffer.from(digits, 'hex'), end };
}
/** What `openssl ec -text` prints; the curve stands after the numbers, by its name or with all of its numbers. */
const OPENSSL_TEXT = {
    name: 'OpenSSL text',
    keywords: () => ['OID: pri', 'e-Key: ('].map((form) => exactly(form, KEYWORD.jwk)),
    find: findOpenSslText,
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/der.js


/** No anchor lies farther from the start of its key: in SEC1 the curve stands after the scalar. */
const FARTHEST = 64;
const SEQUENCE = 0x30;
/**
 * All keys in DER that hold one of the anchors, wherever they start.
 *
 * @param around keys that were found: a key of SEC1 at the beginning of one of them is the same key
 */
function findDer(layer, { proofs }, anchors, around = []) {
    const { bytes } = layer;
    const matches = [];
    const tried = new Set();
    // Farther on there may be another key, in an attribute of this one.
    for (const { first } of around)
        for (let start = first; start < first + FARTHEST; start++)
            tried.add(start);
    for (const anchor of anchors) {
        // What lies before the anchor before was tried with that one.
        let before = 0;
        for (let at = bytes.indexOf(anchor); at >= 0; at = bytes.indexOf(anchor, at + 1)) {
            for (let start = Math.max(before, at - FARTHEST); start < at; start++) {
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
            before = at;
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
    return (head >= 0 && head < end && isRandom(scalar) && endsItsBase64(layer, start, end) && isEven(layer, start, end, false));
}
/** What stands after base64: its padding, or nothing of its letters and digits. */
const der_AFTER = /^\s*(?![A-Za-z0-9+/])/;
/**
 * Whether base64 ends with the key: with a prefix among its lines, some of it would be left, and the number be another. So
 * would it be where a few bytes that base64 held were taken for escapes: they are of the key.
 */
function endsItsBase64({ names, origin }, start, end) {
    if (origin === undefined)
        return true;
    const [first, last] = [origin.first(start), origin.last(end - 1) + 1];
    if (names.at(-1) === 'base64')
        return der_AFTER.test(origin.around.text.slice(last, last + 80));
    const escaped = last - first - (end - start);
    return escaped === 0 || escaped > MOST_BY_CHANCE || origin.around.names.at(-1) !== 'base64';
}
/** A key of which escapes were needed has more of them: every byte above 7f in UTF-8, each one in hex. */
const MOST_BY_CHANCE = 6;
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
        if (!isText || last + 1 - piece > 2 || !der_isSpace(layer.bytes, i - 1))
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
function der_isSpace(bytes, at) {
    const byte = bytes[at];
    return byte === 0x0a || byte === 0x0d || byte === 0x20 || byte === 0x09;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/pkcs8.js




/** The algorithm of every key for elliptic curves (RFC 5480, 2.1.1). */
const ANCHORS = [Buffer.from('2a8648ce3d0201', 'hex')];
/** What Apple hands out (RFC 5208, RFC 5958). */
const PKCS8 = {
    name: 'PKCS#8',
    keywords: () => [...[3, 12].map((at) => exactly(ALGORITHM, KEYWORD.body, at)), exactly(EXPLICIT, KEYWORD.body, 1)],
    find: (layer, context) => findDer(layer, context, ANCHORS),
};

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/sec1.js

/** The name of the curve, prime fields where it is spelled out, and the version with the head of the number (RFC 5915). */
const sec1_ANCHORS = ['2a8648ce3d030107', '2a8648ce3d0101', '0201010420'].map((digits) => Buffer.from(digits, 'hex'));
/** What `openssl ec` writes. Its constant bytes are among those of PKCS#8, which holds a key of this format. */
const SEC1 = {
    name: 'SEC1',
    keywords: () => [],
    find: (layer, context, found) => findDer(layer, context, sec1_ANCHORS, found),
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
        return (0,is_record/* isRecord */.u)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function token_keywords() {
    const audiences = AUDIENCES.map(literal_forms_text).flatMap(base64);
    return [
        ...audiences.flatMap((form) => covering(form, KEYWORD.token, STRETCH.one)),
        ...audiences.flatMap(dense).flatMap((form) => covering(form, KEYWORD.token)),
    ];
}
/** Tokens for App Store Connect that have not expired. */
const TOKEN = { name: 'token', keywords: token_keywords, find: findTokens };

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/table.js








/** All formats. A new one is one file and one row here. */
const FORMATS = [
    PKCS8,
    SEC1,
    JWK,
    TOKEN,
    OPENSSL_TEXT,
    OPENSSL_STRUCTURE,
    KEY_NUMBERS,
    HEX_NUMBERS,
    key_numbers_BARE_NUMBERS,
];
/** What all formats find in a layer. */
function findAll(layer, context) {
    const found = [];
    for (const { find } of FORMATS)
        found.push(...find(layer, context, found));
    return found;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/key/p256.js + 4 modules
var p256 = __webpack_require__(6403);
;// CONCATENATED MODULE: ./build/src/leaks/detect/proofs.js




/** Answers that are remembered; each takes about 300 bytes. */
const proofs_MOST = 20_000;
/** Longer than any key of P-256, explicit parameters and attributes included. */
const proofs_LONGEST = 1024;
/** Why numbers may turn out to be of no key when a point was derived. */
const DERIVED = new Set(['point-mismatch', 'other-curve', 'no-curve', 'malformed']);
/** Of a version of one byte, with tag and length. */
const VERSION_LENGTH = 3;
/** For those who have a bound of their own. */
const NO_METER = { spend: () => { }, mayProve: () => true };
/** Reads keys, and remembers the answers by a digest of the bytes: test data hold the same keys over and over. */
class Proofs {
    #known = new Map();
    #meter;
    #onKey;
    /**
     * @param meter to derive a point takes as long as looking at thousands of bytes
     * @param onKey called with each key that was read, for those who need more of it than is kept
     */
    constructor(meter = NO_METER, onKey = () => { }) {
        this.#meter = meter;
        this.#onKey = onKey;
    }
    /** The key whose DER begins at `start`, if any. */
    der(bytes, start) {
        const header = (0,der/* readHeader */.ay)(bytes, start);
        if (header === undefined || header.end > bytes.length || header.end - start > proofs_LONGEST)
            return undefined;
        // A version of one byte comes first; most of what begins as a sequence has none.
        if (bytes[header.start] !== der/* TAG */.Dk.integer || bytes[header.start + 1] !== 1)
            return undefined;
        // Then the number, or the name of the algorithm: in keys of RSA a second number follows.
        const second = bytes[header.start + VERSION_LENGTH];
        if (second !== der/* TAG */.Dk.octetString && second !== der/* TAG */.Dk.sequence)
            return undefined;
        const key = bytes.subarray(start, header.end);
        return this.#answer(['DER', key], () => (0,p256/* readP256 */._)(key));
    }
    /** The key of a private number and, where given, its point: 04, x, y. */
    numbers(scalar, point) {
        return this.#answer(['numbers', scalar, point ?? ''], () => (0,p256/* readNumbers */.P)(scalar, point));
    }
    #answer(of, read) {
        if (!this.#meter.mayProve())
            return undefined;
        this.#meter.spend(WORK.look);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (const each of of)
            hash.update(`${each.length} `).update(each);
        const digest = hash.digest('base64');
        const known = this.#known.get(digest);
        if (known !== undefined)
            return known === 'none' ? undefined : known;
        const reading = read();
        this.#meter.spend(reading.ok || DERIVED.has(reading.problem) ? WORK.proof : WORK.reading);
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/search-secret.js








/** Encodings, one in the other, that are taken off. */
const DEPTH = 5;
/** Bytes that are looked at altogether: a secret has 48 KB at the most, and a key in it a few hundred. */
const MOST_WORK = 8_000_000;
/**
 * Looks for keys in a secret by the decoders and the formats of the scan, each of them in every layer: no prefilter is
 * needed for so little text. The time is bounded.
 */
function searchSecret(text, now) {
    const byFingerprint = new Map();
    const proofs = new Proofs(undefined, (key) => byFingerprint.set(key.fingerprint, key));
    let work = 0;
    const spend = (units) => {
        work += units;
        return work < MOST_WORK;
    };
    const context = { isWorth, worthless: new Set(), spend };
    const keys = new Map();
    const texts = new Set();
    const content = Buffer.from(text, 'utf8');
    const queue = [{ layer: layer_bareLayer(content, 0, content.length), depth: 0 }];
    const seen = new Set();
    for (let next = 0; next < queue.length && work < MOST_WORK; next++) {
        const { layer, depth } = queue[next];
        if (seen.has(layer.text))
            continue;
        seen.add(layer.text);
        work += layer.bytes.length;
        for (const match of findAll(layer, { proofs, now })) {
            const key = byFingerprint.get(match.key?.fingerprint ?? '');
            // The plain shapes were read before: only its point can prove that the decoders took off what was put on.
            if (key === undefined || !match.proven || isInner(layer.bytes, match))
                continue;
            if (!keys.has(key.fingerprint)) {
                const der = match.form === 'DER' ? layer.bytes.subarray(match.first, match.end) : undefined;
                keys.set(key.fingerprint, { key, shape: formOf(match, layer), guessed: false, der });
            }
            for (let around = layer; around !== undefined; around = around.origin?.around) {
                texts.add(around.text);
            }
        }
        if (depth === DEPTH)
            continue;
        for (const { decode } of DECODERS) {
            work += layer.bytes.length;
            for (const decoded of decode(layer, context))
                queue.push({ layer: decoded, depth: depth + 1 });
        }
    }
    return { keys: [...keys.values()], texts: [...texts] };
}
/** Whether a key is the inner part of one in PKCS#8 whose head is damaged, or it would have been read itself. */
function isInner(bytes, { first, end }) {
    return bytes[first - 2] === der/* TAG */.Dk.octetString && bytes[first - 1] === end - first;
}
/** What stands in every key of P-256 that is not spelled out in numbers. */
const search_secret_ANCHORS = ['0201010420', '2a8648ce3d'].map((digits) => Buffer.from(digits, 'hex'));
const SAMPLE = 256;
/** Whether decoded bytes are text, hold a key, or are compressed; others are what came of a wrong decoder. */
function isWorth(bytes) {
    if (beginsAsWhole(bytes) || mayBeNumbers(bytes) || search_secret_ANCHORS.some((anchor) => bytes.includes(anchor)))
        return true;
    const sample = bytes.subarray(0, SAMPLE);
    const printable = sample.filter((byte) => byte === 0 || (byte >= 9 && byte <= 13) || (byte >= 0x20 && byte < 0x7f));
    return printable.length > sample.length * 0.9;
}


/***/ })

};
