"use strict";
exports.id = 732;
exports.ids = [732];
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


/***/ }),

/***/ 3274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lineHashes)
/* harmony export */ });
/* harmony import */ var _objects_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2391);

/** As many characters, white space left out, as GitHub takes from the start of a line on. */
const WINDOW = 100;
const FACTOR = 37;
const TWO_32 = 2 ** 32;
/** So many bytes are decoded at once. */
const PIECE = 64 * 1024;
/** Stands for the end of the file. */
const END = 0xffff;
const TAB = 0x09;
const LF = 0x0a;
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
    const lows = new _objects_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .Numbers */ .F();
    const highs = new _objects_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .Numbers */ .F();
    /** Where among the characters that count each line begins. */
    const starts = new _objects_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .Numbers */ .F();
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
            const skipped = code === SPACE || code === TAB || (code === LF && afterCr);
            afterCr = code === CR;
            if (skipped)
                continue;
            if (isStart)
                starts.push(count);
            isStart = code === LF || code === CR;
            push(code === CR ? LF : code);
        }
        if (lows.length >= last)
            break;
    }
    if (isStart)
        starts.push(count);
    push(END);
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


/***/ }),

/***/ 9614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Detector: () => (/* reexport */ detector.Detector),
  ObjectSearch: () => (/* reexport */ ObjectSearch)
});

// EXTERNAL MODULE: ./build/src/leaks/detect/detector.js + 124 modules
var detector = __webpack_require__(9654);
// EXTERNAL MODULE: ./build/src/leaks/archive/inflate.js
var inflate = __webpack_require__(7084);
// EXTERNAL MODULE: ./build/src/leaks/archive/kinds.js + 9 modules
var kinds = __webpack_require__(8833);
// EXTERNAL MODULE: ./build/src/leaks/archive/limits.js
var limits = __webpack_require__(1903);
// EXTERNAL MODULE: ./build/src/leaks/archive/script.js
var script = __webpack_require__(4792);
// EXTERNAL MODULE: ./build/src/leaks/archive/source.js
var archive_source = __webpack_require__(2086);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/src/leaks/archive/spool.js




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
            return new archive_source/* FileSource */._n(this.#file.descriptor, this.#size);
        return new archive_source/* MemorySource */.Zb(this.#room().subarray(0, this.#size));
    }
    close() {
        this.#release();
        if (this.#file === undefined)
            return;
        (0,external_node_fs_.closeSync)(this.#file.descriptor);
        if (this.#file.named)
            (0,external_node_fs_.unlinkSync)(this.#file.path);
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
        const path = (0,external_node_path_.join)(this.#folder, `asc-key-spool-${process.pid}-${external_node_worker_threads_.threadId}-${count}`);
        const file = { descriptor: (0,external_node_fs_.openSync)(path, 'wx+', 0o600), path, named: true };
        if (process.platform !== 'win32') {
            (0,external_node_fs_.unlinkSync)(path);
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
        done += (0,external_node_fs_.writeSync)(descriptor, bytes, done);
}

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
    const tail = (0,zip/* isDosProgram */.Lc)(head, 0) ? zip/* LONGEST_SIGNATURE */.EL + TAIL : TAIL;
    const ends = source.size <= head.length
        ? head
        : Buffer.concat([head.subarray(0, 2), source.read(Math.max(2, source.size - tail), source.size)]);
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
        const spool = new Spool(this.#folder);
        try {
            let result;
            try {
                for (let from = start;;) {
                    result = (0,inflate/* inflate */.U)(source, from, (chunk) => {
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/packed.js



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
        const source = new archive_source/* MemorySource */.Zb(content);
        const kind = kindOf(source);
        if (kind === undefined)
            return;
        const visitor = {
            content: (inner) => eachWindow(inner, (bytes) => visit(bytes, kind.name)),
            note: (noteKind, _within, message) => this.#noteOnce(noteKind, message),
        };
        this.#budget ??= new limits/* Budget */.__(this.#size, this.#excess);
        new ArchiveReader(visitor, this.#folder).read(source, kind, this.#budget);
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

// EXTERNAL MODULE: ./build/src/leaks/detect/work-pool.js
var work_pool = __webpack_require__(9038);
// EXTERNAL MODULE: ./build/src/leaks/objects/batch-parser.js
var batch_parser = __webpack_require__(1981);
// EXTERNAL MODULE: ./build/src/leaks/search/findings.js
var findings = __webpack_require__(4269);
// EXTERNAL MODULE: ./build/src/leaks/search/gaps.js
var search_gaps = __webpack_require__(7846);
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
            this.#spool = new Spool(this.#folder);
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

// EXTERNAL MODULE: ./build/src/leaks/search/line-hash.js
var line_hash = __webpack_require__(3274);
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
    const hashes = (0,line_hash/* lineHashes */.P)(content, new Set(findings.map(lineOf)));
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
        this.#unpacking = new Unpacking(folder, (kind, message) => this.#note(this.#current, kind, [], message), excess);
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
            this.#archive(header.id, new archive_source/* MemorySource */.Zb(buffer.subarray(from, to)));
        }
        else if (isLfsPointer(buffer, from, to)) {
            this.#note(header.id, 'lfs-pointer', [], 'a pointer of Git LFS, whose content is not in git');
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