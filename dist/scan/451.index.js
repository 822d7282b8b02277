"use strict";
exports.id = 451;
exports.ids = [451];
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
/** So many bytes behind a source may be read, and behind a destination be written; behind a head, more are written. */
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

/***/ 4257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ PACK_CODE)
/* harmony export */ });
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


/***/ }),

/***/ 3645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ typeAt),
/* harmony export */   Xz: () => (/* binding */ isSubmodule),
/* harmony export */   Y1: () => (/* binding */ walkEntries),
/* harmony export */   hK: () => (/* binding */ isSubmoduleType),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   sJ: () => (/* binding */ eachEntry),
/* harmony export */   sk: () => (/* binding */ readTreeObject)
/* harmony export */ });
/* unused harmony export EntryInPlace */
/** git itself writes 40000, and takes whatever has the same type for a folder: 040000, 40755. */
function isFolder({ mode }) {
    return (Number.parseInt(mode, 8) & TYPE) === FOLDER;
}
/** The bits of a mode that say what an entry is, as in Unix; and its values. */
const TYPE = 0o170000;
const FOLDER = 0o040000;
const FILE = 0o100000;
const LINK = 0o120000;
/** Whether git takes an entry for a submodule: that of the mode 160000, and whatever is neither file, link nor folder. */
function isSubmoduleType(type) {
    return type !== FILE && type !== FOLDER && type !== LINK;
}
function isSubmodule({ mode }) {
    return isSubmoduleType(Number.parseInt(mode, 8) & TYPE);
}
/** An entry that is looked at in place; its texts are made only where they are asked for. */
class EntryInPlace {
    /** Where the bytes of its id stand in the content. */
    idAt = 0;
    nameAt = 0;
    type = 0;
    #content;
    #idBytes;
    constructor(content, idBytes) {
        this.#content = content;
        this.#idBytes = idBytes;
    }
    get isFile() {
        return this.type === FILE;
    }
    get isFolder() {
        return this.type === FOLDER;
    }
    get isSubmodule() {
        return isSubmoduleType(this.type);
    }
    objectId() {
        return this.#content.toString('hex', this.idAt, this.idAt + this.#idBytes);
    }
    /** In latin1, so that every byte survives. */
    name() {
        return this.#content.toString('latin1', this.nameAt, this.idAt - 1);
    }
}
/** Visits the entries of a tree object; the entry is valid during the call only. A damaged rest is left out. */
function eachEntry(content, idBytes, visit) {
    const entry = new EntryInPlace(content, idBytes);
    walkEntries(content, 0, content.length, idBytes, (_, modeAt, nameAt, nameEnd) => {
        if (nameEnd + 1 + idBytes > content.length)
            return;
        entry.idAt = nameEnd + 1;
        entry.nameAt = nameAt;
        entry.type = typeAt(content, modeAt, nameAt - 1);
        visit(entry);
    });
}
/** Reads all entries of a tree object. A damaged rest is left out. */
function readTreeObject(content, idBytes) {
    const entries = [];
    walkEntries(content, 0, content.length, idBytes, (_, modeAt, nameAt, nameEnd) => {
        if (nameEnd + 1 + idBytes > content.length)
            return;
        entries.push({
            mode: content.toString('latin1', modeAt, nameAt - 1),
            name: content.subarray(nameAt, nameEnd),
            objectId: content.toString('hex', nameEnd + 1, nameEnd + 1 + idBytes),
        });
    });
    return entries;
}
/**
 * Walks the entries of the tree object in `buffer[from..to)`: each is `mode name<NUL>id`, the mode in octal digits. Of a
 * damaged last entry the id, and what else is cut off, lies beyond `to`.
 *
 * @param idBytes 20, or 32 where the hash is SHA-256
 */
function walkEntries(buffer, from, to, idBytes, visit) {
    let at = from;
    while (at < to) {
        const modeAt = at;
        while (at < to && buffer[at] !== 0x20)
            at++;
        const nameAt = at + 1;
        while (at < to && buffer[at] !== 0)
            at++;
        visit(buffer, modeAt, nameAt, at);
        at += 1 + idBytes;
    }
}
/** The bits of the mode at `from` up to `to` that say what the entry is. */
function typeAt(buffer, from, to) {
    let mode = 0;
    for (let at = from; at < to; at++)
        mode = (mode << 3) | ((buffer[at] ?? 0) & 7);
    return mode & TYPE;
}


/***/ }),

/***/ 4686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ walkTree),
/* harmony export */   Sv: () => (/* binding */ mayHoldKey),
/* harmony export */   Xz: () => (/* binding */ isSubmodule),
/* harmony export */   mo: () => (/* binding */ endsInP8)
/* harmony export */ });
/* harmony import */ var _objects_tree_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3645);

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
    (0,_objects_tree_object_js__WEBPACK_IMPORTED_MODULE_0__/* .walkEntries */ .Y1)(buffer, from, to, idBytes, (_, modeAt, nameAt, nameEnd) => {
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
    return (0,_objects_tree_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isSubmoduleType */ .hK)((0,_objects_tree_object_js__WEBPACK_IMPORTED_MODULE_0__/* .typeAt */ .SE)(buffer, modeAt, nameAt - 1));
}
function mayHoldKey(nameAt, nameEnd) {
    return nameEnd - nameAt >= LONG_NAME;
}


/***/ })

};
;