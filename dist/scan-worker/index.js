/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = require("node:worker_threads");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = () => (external_node_crypto_namespaceObject.module ??= require("node:crypto"));
;// CONCATENATED MODULE: ./build/assembly/pack-layout.js
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
    read(from, to, room) {
        const length = Math.max(0, Math.min(to, this.size) - from);
        const bytes = room === undefined || room.length < length ? Buffer.allocUnsafe(length) : room.subarray(0, length);
        let filled = 0;
        while (filled < bytes.length) {
            const count = (0,external_node_fs_namespaceObject.readSync)(this.#file, bytes, filled, bytes.length - filled, from + filled);
            if (count === 0)
                throw new Error('A temporary file became shorter while it was read');
            filled += count;
        }
        return bytes;
    }
}
/** A stretch of another source. */
class SourcePart {
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
    read(from, to, room) {
        return this.#whole.read(this.#start + from, this.#start + Math.min(to, this.size), room);
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

;// CONCATENATED MODULE: ./build/src/leaks/archive/raw-inflate.js



/** Bytes of the source that are read first, and at once from then on. */
const FIRST_STEP = 4 * 1024;
const raw_inflate_STEP = 64 * 1024;
/** More bytes than that are not counted. */
const ENOUGH = 1024;
/** How far back a stream may refer to itself (RFC 1951, 2). */
const HISTORY = 32 * 1024;
/** What is made at once after it. */
const PIECE = 256 * 1024;
/** Where things lie in the memory: the tables of the code, the source, and what is made. */
const SOURCE = Math.ceil(PACK_SCRATCH / 16) * 16;
const MADE = SOURCE + raw_inflate_STEP + PACK_READ_BEYOND;
const FULL = MADE + HISTORY + PIECE;
const MEMORY = FULL + MOST_AT_ONCE + PACK_WRITE_BEYOND;
const PAGE = 64 * 1024;
/** Inflates raw deflate (RFC 1951) piece by piece, in a memory of its own: one stream after the other. */
class RawInflate {
    #code;
    #memory;
    constructor() {
        const memory = new WebAssembly.Memory({ initial: Math.ceil(MEMORY / PAGE) });
        this.#code = new WebAssembly.Instance(packModule(), { env: { memory } }).exports;
        this.#code.init(0);
        this.#memory = Buffer.from(memory.buffer);
    }
    /**
     * Inflates the stream that begins at `start`.
     *
     * @param sink takes what comes out, also before any damage; the bytes are valid during the call
     * @returns where the stream ends; undefined where it is damaged or cut off
     */
    inflate(source, start, sink) {
        const { status, end } = this.#inflate(source, start, sink);
        return status === STREAM_ENDED ? end : undefined;
    }
    /**
     * All of a stream that lies in memory.
     *
     * @returns 'damaged' where it is, or holds more than `most` bytes; 'unsure' where it may be cut off: zeros
     * after the bytes may have been read then
     */
    whole(bytes, most) {
        const parts = [];
        let length = 0;
        const { status, end } = this.#inflate(new MemorySource(bytes), 0, (made) => {
            length += made.length;
            if (length <= most)
                parts.push(Buffer.from(made));
            return length <= most;
        });
        if (status !== STREAM_ENDED && end + PACK_READ_BEYOND > bytes.length)
            return 'unsure';
        return status === STREAM_ENDED && length <= most ? { bytes: Buffer.concat(parts), taken: end } : 'damaged';
    }
    /**
     * Whether bytes, `STEP` of them at the most, begin a stream: no damage shows before `most` bytes, or all, have come out.
     *
     * @returns 'unsure' where there is damage at their end, which may be that of the zeros after them
     */
    begins(bytes, most) {
        if (this.#begin(bytes, Math.min(most, HISTORY + PIECE)) !== undefined)
            return true;
        return this.#code.sourceOfStream() + PACK_READ_BEYOND > SOURCE + bytes.length ? 'unsure' : false;
    }
    /** @param sink as of `inflate`; when it gives false, that is the end */
    #inflate(source, start, sink) {
        let position = start;
        let from = SOURCE;
        let to = SOURCE;
        let made = MADE;
        this.#code.beginStream();
        for (let step = FIRST_STEP;; step = raw_inflate_STEP) {
            this.#memory.copyWithin(SOURCE, from, to);
            to -= from - SOURCE;
            const more = source.read(position, position + SOURCE + step - to);
            this.#memory.set(more, to);
            to += more.length;
            position += more.length;
            this.#memory.fill(0, to, to + PACK_READ_BEYOND);
            from = SOURCE;
            let status = STREAM_FULL;
            while (status === STREAM_FULL) {
                const isAll = position >= source.size;
                status = this.#code.goOnWithStream(from, to, isAll, MADE, made, FULL);
                from = this.#code.sourceOfStream();
                const end = this.#code.destinationOfStream();
                if (end > made && sink(this.#memory.subarray(made, end)) === false)
                    return { status, end: position };
                made = this.#slide(end);
            }
            if (status !== STREAM_WANTS_MORE)
                return { status, end: position - (to - from) };
        }
    }
    /**
     * How many bytes come out of the first ones of a stream, `FIRST_STEP` of them at the most, as far as is counted.
     *
     * @returns undefined where these are damaged
     */
    lengthOf(bytes) {
        return this.#begin(bytes, ENOUGH);
    }
    /** How many bytes come out of the first ones of a stream, `most` and a few at the most; undefined where these are damaged. */
    #begin(bytes, most) {
        this.#memory.set(bytes, SOURCE);
        this.#code.beginStream();
        const end = SOURCE + bytes.length;
        this.#memory.fill(0, end, end + PACK_READ_BEYOND);
        const status = this.#code.goOnWithStream(SOURCE, end, true, MADE, MADE, MADE + most);
        return status === DAMAGED ? undefined : this.#code.destinationOfStream() - MADE;
    }
    /** Makes room after what a stream may still refer to. @returns where that ends */
    #slide(end) {
        if (end < FULL)
            return end;
        this.#memory.copyWithin(MADE, end - HISTORY, end);
        return MADE + HISTORY;
    }
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = require("node:zlib");
;// CONCATENATED MODULE: ./build/src/is-record.js
/** Whether a value of JSON is an object, and no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/whole-inflate.js


const whole_inflate_CUT_OFF = external_node_zlib_namespaceObject.constants.Z_SYNC_FLUSH;
/** Node's own, which whoever reads a secret has at hand. Each call makes a stream, which is garbage of 10 to 20 KB. */
const NODE = {
    whole(bytes, most) {
        try {
            const options = { maxOutputLength: most, finishFlush: whole_inflate_CUT_OFF, info: true };
            const { buffer, engine } = (0,external_node_zlib_namespaceObject.inflateRawSync)(bytes, options);
            return { bytes: buffer, taken: engine.bytesWritten };
        }
        catch {
            return undefined;
        }
    },
    begins(bytes, most) {
        try {
            (0,external_node_zlib_namespaceObject.inflateRawSync)(bytes, { maxOutputLength: most, finishFlush: whole_inflate_CUT_OFF, chunkSize: 4096 });
            return true;
        }
        catch (error) {
            return isRecord(error) && error.code === 'ERR_BUFFER_TOO_LARGE';
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

;// CONCATENATED MODULE: ./build/src/leaks/archive/own-inflater.js


/** Inflates by code of our own, which leaves no garbage, and asks Node's only about streams that may be cut off. */
class OwnInflater {
    /** One of its own: a stream of an archive may be under way when a part of it is searched. */
    #code = new RawInflate();
    whole(bytes, most) {
        const made = this.#code.whole(bytes, most);
        if (made === 'unsure')
            return NODE.whole(bytes, most);
        return made === 'damaged' ? undefined : made;
    }
    begins(bytes, most) {
        const does = this.#code.begins(bytes, most);
        return does === 'unsure' ? NODE.begins(bytes, most) : does;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/candidates/public-keys.js
const SEQUENCE = 0x30;
/** Between the OID of a public key of P-256 and its point: a key that is private goes on with another tag. */
const PUBLIC = Buffer.from('06082a8648ce3d0301070342', 'hex');
const EC_KEY = Buffer.from('2a8648ce3d0201', 'hex');
/** The name of the curve, with its tag and length. */
const P256 = PUBLIC.subarray(0, 10);
const POINT_LENGTH = 67;
/** How a private key begins, up to its algorithm: a sequence, the version, and a sequence once more (RFC 5958). */
const LONGEST_BEGINNING = 12;
/** What their OIDs have in common with those of ECDSA, as certificates hold them, and of DSA. */
const X9 = EC_KEY.subarray(0, 4);
const OTHERS = ['2a8648ce3d04', '2a8648ce38'].map((digits) => Buffer.from(digits, 'hex'));
/**
 * Where a layer holds the constant bytes of a key, and certainly no private one of P-256: public keys, signatures, and keys
 * of other curves.
 *
 * @param last those that begin after this place are not wanted
 * @returns first byte and end of each
 */
function findPublicKeys(bytes, last = bytes.length) {
    const ranges = [];
    const isPrivate = privateWithin(bytes);
    const farthest = last + LONGEST_BEGINNING;
    for (let at = bytes.indexOf(X9); at >= 0 && at <= farthest; at = nextName(bytes, at + X9.length)) {
        const range = holds(bytes, at, EC_KEY) ? publicKeyAfter(bytes, at, isPrivate) : undefined;
        if (range !== undefined)
            ranges.push(range);
        for (const other of OTHERS) {
            if (holds(bytes, at, other))
                ranges.push([Math.max(0, at - 6), Math.min(bytes.length, at + other.length + 4)]);
        }
    }
    return ranges;
}
/** Names stand close together, or not at all: to ask for the next one costs as much as to look at a hundred bytes. */
const NEAR = 32;
function nextName(bytes, from) {
    for (let at = from; at < Math.min(bytes.length, from + NEAR); at++)
        if (bytes[at] === X9[0] && holds(bytes, at, X9))
            return at;
    return bytes.indexOf(X9, from + NEAR);
}
function publicKeyAfter(bytes, at, isPrivate) {
    const next = at + EC_KEY.length;
    const start = Math.max(0, at - LONGEST_BEGINNING);
    if (holds(bytes, next, PUBLIC))
        return [start, Math.min(bytes.length, next + PUBLIC.length + POINT_LENGTH)];
    if (namesOtherCurve(bytes, next))
        return [start, next + 2 + bytes[next + 1]];
    return publicKeyAround(bytes, at - 2, isPrivate);
}
/** Whether these bytes stand at `at`. */
function holds(bytes, at, expected) {
    for (let i = 0; i < expected.length; i++)
        if (bytes[at + i] !== expected[i])
            return false;
    return true;
}
/**
 * A public key with parameters of any kind around the name of its algorithm: two sequences begin one in the other (RFC
 * 5280, SubjectPublicKeyInfo), where a private key has its version between them.
 */
function publicKeyAround(bytes, name, isPrivate) {
    for (const inner of headersBefore(bytes, name)) {
        const end = inner.start + inner.length;
        if (isPrivate(name, end))
            continue;
        const [outer] = headersBefore(bytes, inner.start);
        if (outer !== undefined && end < bytes.length && end <= outer.start + outer.length && bytes[end] === BIT_STRING)
            return [outer.start, end];
    }
    return undefined;
}
const BIT_STRING = 0x03;
/** A version and the head of a number of 32 bytes: how private keys go on (RFC 5915). */
const PRIVATE = Buffer.from('0201010420', 'hex');
/** Looks for the next one once, however many names of algorithms stand before it. */
function privateWithin(bytes) {
    let next = -1;
    return (from, end) => {
        if (next < from) {
            const found = bytes.indexOf(PRIVATE, from);
            next = found < 0 ? bytes.length : found;
        }
        return next + PRIVATE.length <= Math.min(end, bytes.length);
    };
}
/** Whether a curve is spelled out after the name of an algorithm. */
function beginsSpelledOut(bytes) {
    return bytes.includes(SPELLED_OUT);
}
const SPELLED_OUT = Buffer.concat([EC_KEY, Buffer.of(SEQUENCE)]);
const NO_HEADERS = [];
/** The heads of sequences that end at `end`, where their contents begin; `length` is that of all. */
function headersBefore(bytes, end) {
    if (bytes[end - 2] !== SEQUENCE && bytes[end - 3] !== SEQUENCE && bytes[end - 4] !== SEQUENCE)
        return NO_HEADERS;
    const headers = [];
    const last = bytes[end - 1] ?? 0;
    if (last < 0x80 && bytes[end - 2] === SEQUENCE)
        headers.push({ start: end - 2, length: 2 + last });
    if (bytes[end - 2] === 0x81 && bytes[end - 3] === SEQUENCE)
        headers.push({ start: end - 3, length: 3 + last });
    if (bytes[end - 3] === 0x82 && bytes[end - 4] === SEQUENCE)
        headers.push({ start: end - 4, length: 4 + 256 * bytes[end - 2] + last });
    return headers;
}
/** Whether the whole name of a curve stands at `at`, and is not that of P-256. */
function namesOtherCurve(bytes, at) {
    const length = bytes[at + 1] ?? 0;
    if (bytes[at] !== OBJECT_ID || length < 5 || length > 12 || at + 2 + length > bytes.length)
        return false;
    return CURVES.some((head) => holds(bytes, at + 2, head)) && !holds(bytes, at, P256);
}
const OBJECT_ID = 0x06;
/** Those of ANSI X9.62, of Certicom, and of Brainpool (RFC 5480, SEC 2, RFC 5639). */
const CURVES = ['2a8648ce3d03', '2b810400', '2b240303'].map((digits) => Buffer.from(digits, 'hex'));

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

;// CONCATENATED MODULE: ./build/src/leaks/detect/covered-ranges.js

/** The places of a part of the content that are accounted for. */
class CoveredRanges {
    #from;
    #length;
    /** Nearly all parts need none. */
    #marks = new Uint8Array(0);
    count = 0;
    constructor(from, to) {
        this.#from = from;
        this.#length = to - from;
    }
    add(layer, first, end) {
        if (this.count === 0)
            this.#marks = new Uint8Array(this.#length);
        this.#marks.fill(1, startOf(layer, first) - this.#from, endOf(layer, end - 1) - this.#from);
        this.count++;
    }
    /** Whether all that a layer holds is, as far as its bytes stand side by side in the content. */
    hasAll(layer) {
        if (this.count === 0)
            return false;
        const start = startOf(layer, 0) - this.#from;
        const end = endOf(layer, layer.bytes.length - 1) - this.#from;
        return start < end && !this.#marks.subarray(start, end).includes(0);
    }
    has(layer, index) {
        return this.count > 0 && this.#marks[startOf(layer, index) - this.#from] === 1;
    }
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
        return [0, 64].map((zero) => Buffer.from(Array.from(whole, (character) => 32 + (BASE64.indexOf(character) || zero))));
    });
}
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
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

;// CONCATENATED MODULE: ./build/assembly/layout.js
/**
 * Where things lie in the memory of the prefilter: read by AssemblyScript and by TypeScript, so it holds nothing but
 * constants. All are bytes, unless they say otherwise.
 */
/** Every literal has this many bytes. */
const LITERAL_LENGTH = 8;
/** Places of literals closer than this are told once. */
const GAP = 1024;
/** What a character may be a part of, one bit each. */
const layout_BASE64 = 1;
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
const layout_STEP = 4;
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
const layout_PIECE = ROOM + ROOM_LENGTH;
/** Up to 16 bytes are read at once. */
const layout_MEMORY = layout_PIECE + LONGEST_PIECE + 16;

;// CONCATENATED MODULE: ./build/src/leaks/detect/keywords/keyword.js

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
        tables.image.set(run_kinds_KINDS, KINDS - TABLES);
        tables.image.set([...halvesOf(layout_BASE64), ...halvesOf(NUMBERS)], KIND_HALVES - TABLES);
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
        this.image[FIRST_FILTER - TABLES + (Math.imul(window, FIRST_FACTOR) >>> (32 - FIRST_BITS))] = layout_STEP;
        this.image[SECOND_FILTER - TABLES + (Math.imul(window, SECOND_FACTOR) >>> (32 - SECOND_BITS))] = layout_STEP;
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/candidates/candidate.js


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
const NUMBER = { ...NOTHING, source: 'number' };
const COMPRESSED = { ...NOTHING, source: 'compressed' };
function candidateOfRun(run) {
    return { ...NOTHING, source: 'run', run };
}
/** A keyword that one decoder alone declares. */
function candidateOfOwner(trigger, owner) {
    return { ...NOTHING, trigger, notation: 'own', owner };
}
/** A keyword as a candidate, words of armour aside. */
function candidateOf(trigger, place, recognisers) {
    if ((trigger & (KEYWORD.body | KEYWORD.token | KEYWORD.jwk)) === 0)
        return { ...NOTHING, trigger };
    const isName = trigger === KEYWORD.jwk;
    const { bytes, at, keyword, around } = place;
    const known = notationOf(bytes, at);
    const isInStrings = known === undefined && IN_STRINGS.test(keyword);
    const [notation, owner] = known === undefined ? recognised(place, recognisers) : [known, undefined];
    if (isName && notation !== 'wide' && !around.isJwkNear(at))
        return { ...NOTHING, trigger };
    return { ...NOTHING, trigger, notation, owner, isName, isInStrings };
}
function recognised(place, recognisers) {
    for (const { name, recognises } of recognisers) {
        const notation = recognises?.(place);
        if (notation !== undefined)
            return [notation, name];
    }
    return [place.around.isSpelledNear(place.at, place.keyword) ? 'spelled' : 'none', undefined];
}
function keywordPlace(bytes, at, around) {
    return { bytes, at, keyword: bytes.toString('latin1', at, at + LITERAL_LENGTH), around };
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/addressed-text.js


/** A line of text after the address of its first character. */
const addressed_text_LINE = /(?<![0-9A-Za-z])([0-9a-f]{4,8}): ([^\r\n]*)/g;
/** Lines hold 64 characters: this is the end of the address of each that follows a full one. */
const addressed_text_FULL = '0: ';
/** In the place of line breaks, and of all else that cannot be printed. */
const DOT = 0x2e;
const NEWLINE = 0x0a;
/** CRLF ends a line, and has an address as well. */
const LINE_BREAK = 2;
/** Fewer lines hold no key. */
const FEWEST = 3;
/** Text as `curl --trace-ascii` writes what was sent: each address must be where the line before ended. */
function readAddressed(layer) {
    if (!layer.text.includes(addressed_text_FULL))
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
        decode: (layer, context) => base85_runsOf(layer, values).flatMap((run) => base85_decodeRun(layer, run, values, name, context)),
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
function base85_decodeRun(layer, run, values, name, { isWorth }) {
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
    const hex = ['^3A', '^20', '^2C0x', '^2C+0x', '^2C^200x'].flatMap((style) => SPELLED_GROUPS.flatMap((group) => [group, group.map((digits) => digits.toUpperCase())]).map((group) => group.join(withMarks(style)).slice(-LITERAL_LENGTH)));
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
            const spelling = `${first}h, ${zero}${second}h`.slice(0, LITERAL_LENGTH);
            spellings.push(spelling, spelling.replace(/[a-f]/g, (digit) => digit.toUpperCase()));
        }
    }
    for (const cast of ['byte)', 'byte) ']) {
        for (const digits of ['ce', 'CE', '4b', '4B'])
            spellings.push(`${cast}0x${digits}`);
    }
    return spellings.map((spelling) => withMarks(spelling).slice(-LITERAL_LENGTH));
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
    // The same where line breaks are escaped: in JSON, and in a notebook, which has quotes around each line.
    for (const number of [134, -122, 111, 113, 107]) {
        for (const spelling of [` ${number},~n `, ` ${number},~n"`, `~t${number},~n`])
            spellings.push(withMarks(spelling).slice(-LITERAL_LENGTH));
    }
    // In columns.
    spellings.push('134,  72');
    spellings.push('"Buffer"', withMarks('~"Buffer~"'));
    return spellings.filter((spelling) => spelling.length >= LITERAL_LENGTH);
}
/** The columns of od: of the OID, and of the letters "E K", "KoZ", "GSM" and "kjO". */
function octal() {
    return ['110 316 ', '105 040 ', '113 157 ', '107 123 ', '153 152 '];
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/char-escape.js
/** An escape that stands for nothing, such as an escaped line break. */
const char_escape_NOTHING = 0x200;
/** Characters beyond Latin-1 are no part of a key: one byte holds their place. */
const char_escape_OTHER = 0x3f;
/** The length of an escape and the byte that it stands for, in one number. */
function escapeOf(length, value) {
    return (length << 10) | (value === char_escape_NOTHING || value < 256 ? value : char_escape_OTHER);
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
        if (value !== char_escape_NOTHING)
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
const compressed_COMPRESSED = {
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
    shy: char_escape_NOTHING,
    ZeroWidthSpace: char_escape_NOTHING,
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
const key_head_OTHERS = {
    short: 'AwBQYDK2V|Aw[EF].YHKoZIzj0CAQY(?:FK4EEA|JKyQDAwI|IKoZIzj0DAQ[EIMQUY])',
    long: 'MB.GByqGSM49AgEG(?:BSuBBA|CSskAwMC|CCqGSM49AwE[B-G])',
};
/** How keys of P-256 begin in base64, whatever their length, as a regular expression. */
const KEY_HEAD = `${SHORT}(?!${key_head_OTHERS.short})|${key_head_LONG}(?:A(?!${key_head_OTHERS.long})|BBC[A-D]|BBB[89+/]|BM)|${key_head_LONGEST}`;

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoders/line-separators.js



const line_separators_ARMOUR = 'KEY(?: BLOCK)?-{2,5}';
/** What stands between the words of armour and the key: it stands between all lines, in its place or around it. */
const line_separators_FIRST = new RegExp(`${line_separators_ARMOUR}((?:(?!${line_separators_ARMOUR})[\\s\\S]){1,400}?)(?=${KEY_HEAD})`, 'g');
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
        return end - start <= 2 && DIGITS[bytes[end + 1] ?? 0] <= 15;
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
const numbered_escapes_NUMBER = /\\[1-9]/;
/** The escapes of strings where numbers may have fewer than three digits, which only some languages know. */
const NUMBERED_ESCAPES = {
    name: STRINGS.name,
    kind: 'escapes',
    applies: hasBackslashes,
    cost: 4,
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
        return end === 0 ? 0 : escapeOf(end - at, char_escape_NOTHING);
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
const sqlite_PAGE = /(?<=[ -~\n])\0[\0-\x1f][\s\S]{2}(?=[ -~\n])/g;
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
    return [...leaveOut(layer, sqlite_PAGE, PAGES), ...continued(layer), ...leaveOut(layer, NULS, 'separate strings')];
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
const uuencode_NEAR = /(?:\n|$)(?<=M[ -`]{60}[ \t\r]{0,9}\n?)/g;
/** So far from a keyword a full line may end. */
const uuencode_REACH = 140;
const UUENCODE = {
    name: 'uuencode',
    kind: 'encoding',
    keywords: () => [ALGORITHM, MIDDLE, WORDS].flatMap(uuencode).flatMap((form) => covering(form, KEYWORD.body)),
    // Uuencode has no small letters, and much that is no letter.
    recognises: ({ at, keyword, around }) => (!/[a-z]/.test(keyword) && around.has(uuencode_NEAR, at, uuencode_REACH) ? 'own' : undefined),
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
/** Keywords that say less than the text around them. */
const SURROUNDED = KEYWORD.body | KEYWORD.token | KEYWORD.jwk;
/** By trigger, of keywords for which that does not matter: marks of escapes stand side by side by the thousand. */
const ofTriggers = new Map();
/** The decoders for a keyword, words of armour aside. */
function choiceOfKeyword(trigger, place) {
    if ((trigger & SURROUNDED) === 0) {
        const known = ofTriggers.get(trigger) ?? choiceOf(candidateOf(trigger, place, RECOGNISERS));
        ofTriggers.set(trigger, known);
        return known;
    }
    owners ??= ownersOfKeywords();
    const owner = (trigger & KEYWORD.body) === 0 ? undefined : owners.get(place.keyword);
    return knownChoice(owner === undefined ? candidateOf(trigger, place, RECOGNISERS) : candidateOfOwner(trigger, owner));
}
/** By all that differs from candidate to candidate of keywords: there are few, and keywords stand side by side. */
const ofCandidates = new Map();
/** Numbers for notations and owners. */
const numbersOf = new Map();
function knownChoice(candidate) {
    const { trigger, notation, owner, isName, isInStrings } = candidate;
    let kind = trigger;
    for (const word of [notation, owner]) {
        const known = numbersOf.get(word) ?? numbersOf.size;
        if (known === numbersOf.size)
            numbersOf.set(word, known);
        kind = MOST_WORDS * kind + known;
    }
    kind = 4 * kind + (isName ? 2 : 0) + (isInStrings ? 1 : 0);
    let choice = ofCandidates.get(kind);
    if (choice === undefined) {
        choice = choiceOf(candidate);
        ofCandidates.set(kind, choice);
    }
    return choice;
}
const MOST_WORDS = 128;
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
const FOR_NUMBERS = choiceOf(NUMBER);
const FOR_COMPRESSED = choiceOf(COMPRESSED);
const FOR_RUNS = {
    base64: choiceOf(candidateOfRun('base64')),
    base32: choiceOf(candidateOfRun('base32')),
    hex: choiceOf(candidateOfRun('hex')),
};
/** What is done with text as people write it, whose parts never lie far apart. */
const FOR_TEXT = FOR_ARMOUR | BITS.get(base64_BASE64);

;// CONCATENATED MODULE: ./build/src/leaks/detect/decoding-order.js







/** After pieces were joined only these may follow: the result is not taken to pieces once more. */
const AFTER_PIECES = [STRING_ESCAPES, NUMBERED_ESCAPES, WHITE_SPACE];
/** Escapes that may be mixed with others, or stand around them. */
const BESIDE_ESCAPES = [MIXED_ESCAPES, TERMINAL_ESCAPES, QUOTED_PRINTABLE_DECODER, UTF8_DECODER];
/** Escapes that are undone in a row: of one kind so many, of different kinds one less. */
const MOST_ESCAPES = 3;
const NOTHING_UNDONE = { last: undefined, escapes: 0, isJoined: false };
/** How the layers are made that a decoder makes of a layer. UTF-8 does not count: it may stand around each of the others. */
function undone({ escapes, isJoined }, decoder) {
    if (decoder.kind === 'encoding')
        return { last: decoder, escapes: 0, isJoined: false };
    if (decoder.kind === 'pieces')
        return { last: decoder, escapes, isJoined: true };
    return { last: decoder, escapes: decoder === UTF8_DECODER ? escapes : escapes + 1, isJoined };
}
/**
 * Whether a decoder is tried on a layer that was made so. Where another order of the same decoders leads to the same text,
 * only one of them is followed: else there would be as many layers as orders.
 */
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

;// CONCATENATED MODULE: ./build/src/key/curve-point.js
/** The prime of P-256 and the second parameter of its curve y² = x³ - 3x + b (SEC 2, 2.4.2). */
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
/** Whether 64 bytes are a point of P-256: for all but one in 2^255 of others they are none. */
function isPoint(bytes) {
    const [x, y] = [bytes.subarray(0, 32), bytes.subarray(32, 64)].map((half) => BigInt(`0x${Buffer.from(half).toString('hex')}`));
    return x < P && y < P && (y * y - (x * x * x - 3n * x + B)) % P === 0n;
}

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
    return isPoint(Buffer.from(point.slice(2), 'hex'));
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
            value: inUrls(text.slice(value, end)),
            first: name[0],
            end,
        });
    };
    for (const [start, end] of runsOf(layout_BASE64, bytes, NUMBER_LENGTH))
        if (end - start === NUMBER_LENGTH)
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/formats/key-numbers.js





/** The curve, as libraries for JSON Web Keys name it, and what Go prints before the numbers of a key. */
const key_numbers_CURVES = ['P-256', 'P_256', 'Key:{Curve:', '"Curve":'];
/** Such a number in base64: of 32 bytes, without padding; … */
const key_numbers_NUMBER_LENGTH = 43;
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
const key_numbers_POINT_LENGTH = 65;
const UNCOMPRESSED = 4;
/** Whether bytes may be the point and the private number of a key, and nothing else. */
function mayBeNumbers(bytes) {
    return bytes.length === WHOLE_LENGTH && bytes[0] === UNCOMPRESSED && isPoint(bytes.subarray(1, key_numbers_POINT_LENGTH));
}
/** Point and private number in one, where they are all that a file holds, or all that was encoded. */
function findBareNumbers({ bytes }, { proofs }) {
    const key = keyOfWhole(bytes, proofs);
    return key === undefined ? [] : [matchOf(key, 0, WHOLE_LENGTH)];
}
function keyOfWhole(bytes, proofs) {
    if (!mayBeNumbers(bytes))
        return undefined;
    const key = proofs.numbers(bytes.subarray(key_numbers_POINT_LENGTH), bytes.subarray(0, key_numbers_POINT_LENGTH));
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
        ...(key_numbers_CURVES.some((curve) => text.includes(curve)) ? findApart(layer, proofs) : []),
        ...(isWhole ? findWhole(text, proofs) : []),
    ];
}
function findApart({ bytes, text }, proofs) {
    const inBase64 = runsOf(layout_BASE64, bytes, key_numbers_NUMBER_LENGTH)
        .filter(([first, end]) => end - first === key_numbers_NUMBER_LENGTH)
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
const openssl_text_PRIVATE = 'priv:';
const openssl_text_PUBLIC = 'pub:';
const [openssl_text_SHORTEST, openssl_text_LONGEST] = [62, 1200];
const [SHORTEST_POINT, LONGEST_POINT] = [130, 3000];
/** The digits at the end of a line, or of a string: what a line begins with is none of theirs, even where it tells the time. */
const openssl_text_DIGITS = /(?<![0-9a-f]{2}:)(?:[0-9a-f]{2}:)*[0-9a-f]{2}:?[^\S\r\n]*["'`]?[,|]?(?=[\r\n]|$)/gi;
/** All on one line. */
const FOLDED = /^\s{0,8}(?:[0-9a-f]{2}[:\s]{0,8}){1,65}/i;
/** A number may begin with a zero. */
const openssl_text_LENGTHS = [31, 33];
const openssl_text_POINT = 65;
/** Keys as `openssl ec -text` prints them: the private number and the point, in hex with colons. */
function findOpenSslText(layer, { proofs }) {
    const matches = [];
    for (const { first, between, after } of numbersIn(layer.text)) {
        const scalar = openssl_text_digitsOf(layer.text.slice(first + openssl_text_PRIVATE.length, between));
        if (scalar.bytes.length < openssl_text_LENGTHS[0] || scalar.bytes.length > openssl_text_LENGTHS[1])
            continue;
        const point = openssl_text_digitsOf(layer.text.slice(between + openssl_text_PUBLIC.length, after));
        const key = proofs.numbers(scalar.bytes, point.bytes.subarray(0, openssl_text_POINT));
        if (key?.proven !== true)
            continue;
        const end = between + openssl_text_PUBLIC.length + point.end;
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
    for (let first = text.indexOf(openssl_text_PRIVATE); first >= 0;) {
        const start = first + openssl_text_PRIVATE.length;
        if (between < start + openssl_text_SHORTEST)
            between = text.indexOf(openssl_text_PUBLIC, start + openssl_text_SHORTEST);
        if (between < 0)
            break;
        const isNear = between <= start + openssl_text_LONGEST && text.length - between - openssl_text_PUBLIC.length >= SHORTEST_POINT;
        const next = text.indexOf(openssl_text_PRIVATE, isNear ? between + openssl_text_PUBLIC.length : first + 1);
        const farthest = between + openssl_text_PUBLIC.length + LONGEST_POINT;
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
    if (folded.length > 3 * openssl_text_LENGTHS[0])
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
const der_SEQUENCE = 0x30;
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
                if (bytes[start] !== der_SEQUENCE || tried.has(start))
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
        return isRecord(value) ? value : undefined;
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/layers/keyless-layers.js

/** Layers that are remembered; each takes about 100 bytes. */
const keyless_layers_MOST = 50_000;
/** To look a layer up costs more than to search a shorter one. */
const keyless_layers_SHORTEST = 256;
/**
 * Remembers layers that were searched to their ends and held nothing, in any encoding: the same certificate, picture or
 * table stands in many files, whose text around it differs. Kept are digests, and none of their bytes.
 */
class KeylessLayers {
    /** The fewest encodings that were around a layer when it was searched: with more, less of it is followed. */
    #depths = new Map();
    /** Undefined for a layer that is too short to be remembered. */
    digestOf(bytes) {
        return bytes.length < keyless_layers_SHORTEST ? undefined : (0,external_node_crypto_namespaceObject().createHash)('sha256').update(bytes).digest('base64');
    }
    has(digest, depth) {
        return digest !== undefined && (this.#depths.get(digest) ?? Number.POSITIVE_INFINITY) <= depth;
    }
    /** To be called with all layers of a part that was searched to its end, and in which nothing at all was recognised. */
    add(nodes) {
        if (this.#depths.size > keyless_layers_MOST)
            this.#depths.clear();
        for (const { digest, depth, isShared } of nodes) {
            if (digest !== undefined && !isShared && !this.has(digest, depth))
                this.#depths.set(digest, depth);
        }
    }
}
/** Notes that a layer was left out under `node` since it was met before under `first`. */
function noteRepetition(node, first) {
    for (let around = node; around !== undefined; around = around.parent) {
        if (isAround(around, first))
            return;
        around.isShared = true;
    }
}
function isAround(node, inner) {
    for (let around = inner; around !== undefined; around = around.parent)
        if (around === node)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/layers/seen-layers.js

/** The layers that were met in a part, by what they hold and where they begin. */
class SeenLayers {
    #met = new Map();
    /** @returns of a layer that was added before, where that was; undefined for a new one */
    add(layer, node) {
        const start = startOf(layer, 0);
        const met = this.#met.get(layer.text);
        if (met === undefined) {
            this.#met.set(layer.text, [{ start, node }]);
            return undefined;
        }
        const before = met.find((each) => each.start === start);
        if (before === undefined)
            met.push({ start, node });
        return before?.node;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/prefilter/candidate-windows.js

/** What a layer holds between two offsets, with places counted from the first. */
function candidatesBetween(all, from, to) {
    const isWithin = (at) => at >= from && at < to;
    const numbersWithin = forEachOnce((numbers) => numbers.every(isWithin) ? numbers.map((number) => number - from) : []);
    return {
        keywords: all.keywords
            .filter(({ at }) => isWithin(at))
            .map(({ at, choice, head, numbers }) => ({
            at: at - from,
            choice,
            head: isWithin(head) ? head - from : -1,
            numbers: numbersWithin(numbers),
        })),
        numbers: all.numbers.filter(isWithin).map((at) => at - from),
        runs: all.runs
            .filter(({ at }) => isWithin(at))
            .map((run) => ({
            ...run,
            at: run.at - from,
            start: Math.max(run.start, from) - from,
            end: Math.min(run.end, to) - from,
        })),
        compressed: all.compressed.filter(isWithin).map((at) => at - from),
    };
}
/** Names of a curve that stand side by side share their numbers: what is asked about these is answered once. */
function forEachOnce(ask) {
    let last;
    return (numbers) => {
        if (last?.numbers !== numbers)
            last = { numbers, answer: ask(numbers) };
        return last.answer;
    };
}
/** How far a key reaches before and after a keyword: as text, and where each byte is spelled. */
const TEXT_REACH = 2500;
const candidate_windows_REACH = 4096;
/** Where nothing was changed so near to a keyword, the layer around leads to the same, and is followed already. */
const CHANGE_REACH = 400;
/**
 * Where to go on from what a layer holds of a key that is not known yet, and how, in order.
 *
 * @param options.words whether words of armour count
 * @param options.isDecoded whether an encoding was taken off last, which changes every character
 * @param isKnown whether a byte of the layer is part of what was found
 */
function candidate_windows_windowsOf(layer, candidates, { words, isDecoded }, isKnown) {
    const { length } = layer.bytes;
    const isRewritten = !isDecoded && layer.origin !== undefined && layer.origin.around.bytes.length < 2 * length;
    const all = [];
    let last;
    const add = (at, choice) => {
        if (choice === 0 || isKnown(at) || (isRewritten && !isChangedNear(layer, at)))
            return;
        const reach = (choice & ~FOR_TEXT) === 0 ? TEXT_REACH : candidate_windows_REACH;
        const [from, to] = [Math.max(0, at - reach), Math.min(length, at + reach)];
        if (last?.choice === choice && last.from <= from && from <= last.to) {
            last.to = Math.max(last.to, to);
            return;
        }
        last = { from, to, choice };
        all.push(last);
    };
    const areKnown = forEachOnce((numbers) => numbers.length > 0 && numbers.every(isKnown));
    for (const { at, choice, head, numbers } of candidates.keywords) {
        if (areKnown(numbers))
            continue;
        add(at, words && head >= 0 && !isKnown(head) ? choice | FOR_ARMOUR : choice);
    }
    for (const at of candidates.numbers)
        add(at, FOR_NUMBERS);
    // Where in a run a key lies is known in proportion only: all of the run belongs to its window.
    for (const { at, start, end, encoding } of candidates.runs) {
        if (!isKnown(at))
            all.push({ from: Math.max(0, start - candidate_windows_REACH), to: Math.min(length, end + candidate_windows_REACH), choice: FOR_RUNS[encoding] });
    }
    const windows = together(all);
    // To read what is compressed takes all of it, and other decoders need not try all of that.
    if (candidates.compressed.some((at) => !isKnown(at)))
        windows.push({ from: 0, to: length, choice: FOR_COMPRESSED });
    return windows;
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/step.js


/** A step whose layer is a part of that of another one. */
function partOf(step, from, to) {
    if (from === 0 && to === step.layer.bytes.length)
        return step;
    const candidates = step.candidates === undefined ? undefined : candidatesBetween(step.candidates, from, to);
    return { ...step, layer: sliceOf(step.layer, from, to), candidates };
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/decode-and-match.js













/** So many escapes or pieces may have to be undone before more of a key than the words of its armour can be seen. */
const WORDS_DEPTH = 2;
/** Encodings, one in the other, that are taken off. */
const DEPTH = 7;
/**
 * Looks for keys and tokens in a part of the content, taking encodings off in every way that fits, the fewest first. A
 * layer is followed only when it still holds something of a key; every key is proven by reading it.
 */
function decodeAndMatch(tools, content, from, to) {
    return new PartSearch(tools, from, to).run(bareLayer(content, from, to));
}
/** The search of one part of a content. */
class PartSearch {
    #tools;
    #found = [];
    #covered;
    #seen = new SeenLayers();
    /** Steps in the order in which they are followed. */
    #queue = [];
    #context;
    /** Of the work of the prefilter, what is counted already. */
    #spent;
    constructor(tools, from, to) {
        const { prefilter, work } = tools;
        this.#tools = tools;
        this.#covered = new CoveredRanges(from, to);
        const isWorth = (bytes) => (work.isSpent ? prefilter.isPlain(bytes) : prefilter.isWorth(bytes));
        const spend = (units) => {
            work.spend(units);
            return !work.isSpent;
        };
        this.#context = { isWorth, worthless: new Set(), spend };
        this.#spent = prefilter.work;
    }
    run(layer) {
        const { work, keyless } = this.#tools;
        const found = this.#found;
        const queue = this.#queue;
        const node = { parent: undefined, depth: 0, digest: undefined, isShared: false };
        const root = { layer, depth: 0, words: true, ...NOTHING_UNDONE, candidates: undefined, node };
        queue.push(root);
        this.#examine(layer);
        for (let next = 0; next < queue.length; next++) {
            const step = queue[next];
            if (step === root && work.isSpent) {
                // There is no time to ask where a key may be.
                this.#follow(root, { from: 0, to: layer.bytes.length, choice: FOR_TEXT }, [base64_BASE64]);
                return { found, isComplete: false };
            }
            for (const window of this.#windows(step)) {
                if (work.isSpent && step !== root)
                    return { found, isComplete: false };
                this.#follow(step, window, DECODERS);
            }
        }
        const isComplete = !work.isSpent;
        if (isComplete && found.length === 0 && this.#covered.count === 0)
            keyless.add(queue.map((step) => step.node));
        return { found, isComplete };
    }
    /** Looks for all that a layer holds as it is. */
    #examine(layer) {
        const tools = this.#tools;
        tools.work.spend(WORK.layer + WORK.layerByte * layer.bytes.length);
        tools.trace?.(layer);
        for (const match of findAll(layer, tools)) {
            this.#found.push({ match, layer });
            this.#covered.add(layer, match.first, match.end);
        }
        for (const [first, end] of findPublicKeys(layer.bytes))
            this.#covered.add(layer, first, end);
    }
    /** Where decoders are tried on a layer, and which ones: around all candidates that are not covered. */
    #windows(step) {
        const { layer, words, depth } = step;
        const { prefilter, work } = this.#tools;
        if (depth === DEPTH || this.#covered.hasAll(layer))
            return [];
        if (step.candidates === undefined) {
            step.candidates = prefilter.candidatesOf(layer);
            this.#spendForPrefilter();
        }
        work.spend(WORK.candidate * step.candidates.keywords.length);
        const isDecoded = step.last?.kind === 'encoding';
        return candidate_windows_windowsOf(layer, step.candidates, { words, isDecoded }, (index) => this.#covered.has(layer, index));
    }
    /** Tries decoders on a window. When one of them led to something, the others are tried on what is not covered yet. */
    #follow(step, window, decoders) {
        const { work } = this.#tools;
        const { from, to } = window;
        const part = partOf(step, from, to);
        for (const [index, decoder] of decoders.entries()) {
            if (work.isSpent && !isPlainest(step, decoder))
                return;
            if (!isChosen(decoder, window.choice) || !mayFollow(step, decoder))
                continue;
            const coveredBefore = this.#covered.count;
            for (const layer of this.#decode(part.layer, decoder)) {
                if (work.isSpent && !isPlainest(step, decoder))
                    return;
                this.#take(layer, step, decoder);
            }
            if (this.#covered.count === coveredBefore)
                continue;
            if (work.isSpent)
                return;
            // What was found may have been all that stood here, or most of it.
            for (const each of this.#windows(part))
                this.#follow(part, each, decoders.slice(index + 1));
            return;
        }
    }
    #decode(layer, decoder) {
        const { work } = this.#tools;
        const inflation = decoder.begins === undefined ? 0 : WORK.inflation;
        work.spend(WORK.decoder + (decoder.cost ?? 1) * layer.bytes.length + inflation);
        const layers = decoder.decode(layer, this.#context);
        this.#spendForPrefilter();
        for (const { bytes, origin } of layers)
            work.spend(WORK.writtenByte * bytes.length + WORK.stretch * (origin?.stretches ?? 0));
        return layers;
    }
    /** Looks into a layer that a decoder made in a step, unless it was met before, and puts it into the queue. */
    #take(layer, step, decoder) {
        const before = this.#seen.add(layer, step.node);
        if (before !== undefined) {
            noteRepetition(step.node, before);
            return;
        }
        const node = this.#nodeOf(layer, step, decoder);
        if (this.#tools.keyless.has(node.digest, node.depth))
            return;
        this.#examine(layer);
        // Nothing of it will be followed.
        if (this.#tools.work.isSpent)
            return;
        const words = decoder.kind !== 'encoding' && step.depth < WORDS_DEPTH;
        const next = { layer, depth: node.depth, words, ...undone(step, decoder), candidates: undefined, node };
        this.#queue.push(next);
        // A key that is plain base64 now is found first, so that the other decoders need not be tried on it.
        for (const each of this.#windows(next))
            this.#follow(next, each, [base64_BASE64]);
    }
    #nodeOf(layer, step, decoder) {
        const { work, keyless, trace } = this.#tools;
        // Whoever traces wants to see all of them.
        const isKnowable = decoder.kind === 'encoding' && trace === undefined;
        if (isKnowable)
            work.spend(layer.bytes.length);
        const digest = isKnowable ? keyless.digestOf(layer.bytes) : undefined;
        return { parent: step.node, depth: step.depth + 1, digest, isShared: false };
    }
    #spendForPrefilter() {
        const { prefilter, work } = this.#tools;
        work.spend(prefilter.work - this.#spent);
        this.#spent = prefilter.work;
    }
}
/** A key as tools write it is looked for in all of a content, however intricate the rest is. */
function isPlainest({ depth }, decoder) {
    return depth === 0 && decoder === base64_BASE64;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/detection-cache.js

/** Parts that are remembered; each takes about 200 bytes. */
const detection_cache_MOST = 20_000;
/**
 * Remembers what was found in parts of contents that were looked at closely: most versions of a file have most of it in
 * common. Kept are digests of the parts and their detections, and none of their bytes.
 */
class DetectionCache {
    #known = new Map();
    /**
     * What `decodeAndMatch` finds in the part between two offsets of a content, with places as there.
     * @param decodeAndMatch must go by the bytes of the part alone; what it could not end is not remembered
     * @param givenUp what it could not end before, with the same share of work: of the same bytes it is not tried again
     */
    get(content, from, to, decodeAndMatch, givenUp) {
        const digest = (0,external_node_crypto_namespaceObject().createHash)('sha256').update(content.subarray(from, to)).digest('base64');
        const known = this.#known.get(digest);
        if (known !== undefined)
            return { detections: moved(known, from), isComplete: true };
        const hard = givenUp?.get(digest);
        if (hard !== undefined)
            return { detections: moved(hard, from), isComplete: false };
        const found = decodeAndMatch();
        if (!found.isComplete) {
            givenUp?.set(digest, moved(found.detections, -from));
            return found;
        }
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/parts.js

/** How far a key, in a few encodings, reaches before and after a place that the prefilter reported. */
const parts_BEFORE = 3 * 1024;
const parts_AFTER = 5 * 1024;
/** Parts of the content that are looked at together; they overlap, so that no key is cut in all of them. */
const PART = 48 * 1024;
const OVERLAP = parts_BEFORE + parts_AFTER;
/** From this size on a part ends at the first landmark, so that those of two versions of a file end at the same bytes. */
const LEAST_PART = 16 * 1024;
/**
 * What is to be looked at closely: all that is near a place that the prefilter reported.
 *
 * @param places that were reported; the array itself is sorted
 */
function partsAround(places, content, from, to) {
    const parts = [];
    let last;
    for (const place of places.sort((a, b) => a - b)) {
        const start = Math.max(from, place - parts_BEFORE);
        const end = Math.min(to, place + GAP + parts_AFTER);
        if (last === undefined || start > last[1]) {
            last = [start, end];
            parts.push(last);
        }
        else if (end - last[0] <= LEAST_PART || (end - last[0] <= PART && !isLandmark(content, place))) {
            last[1] = end;
        }
        else {
            last = [Math.max(last[0] + 1, last[1] - OVERLAP), end];
            parts.push(last);
        }
    }
    return parts;
}
/** True at every eighth place or so, by the bytes there alone: whatever stands before, the same bytes are a landmark. */
function isLandmark(content, place) {
    let hash = 0;
    for (let at = place; at < place + 16 && at < content.length; at++)
        hash = Math.imul(hash ^ (content[at] ?? 0), 0x9e3779b1);
    return hash >>> 29 === 0;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/candidates/head-places.js


const head_places_HEAD = new RegExp(KEY_HEAD, 'g');
/** What every head begins with. */
const head_places_FIRST = 'M'.charCodeAt(0);
/** The letters that come second: lengths below 128, and what longer ones begin with. */
const SECONDS = Buffer.from('ABCDEFGHI');
/** Letters and digits 2; the other characters of base64 1; all else 0. */
const head_places_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9]/.test(character))
        return 2;
    return /[+/]/.test(character) ? 1 : 0;
});
/** So many characters of base64 without a letter or a digit are more than an operator between two strings. */
const OPERATOR = 3;
/**
 * Where a key in base64 may begin, in pieces however small.
 *
 * @param reach no head, with whatever stands between its pieces, is longer
 */
function headPlaces(bytes, reach) {
    return new LazyPlaces((from, to) => {
        const first = firstHead(bytes, from, to, reach);
        if (first < 0)
            return [];
        const text = head_places_joined(bytes, first, Math.min(bytes.length, to + reach));
        const heads = [];
        head_places_HEAD.lastIndex = 0;
        for (let head = head_places_HEAD.exec(text); head !== null; head = head_places_HEAD.exec(text)) {
            const start = places[head.index];
            if (start >= to)
                break;
            heads.push([start, places[head.index + head[0].length - 1] + 1]);
        }
        return heads;
    });
}
/** The first place between two offsets at which a head may begin, by its first two letters; -1 without any. */
function firstHead(bytes, from, to, reach) {
    for (let at = bytes.indexOf(head_places_FIRST, from); at >= 0 && at < to; at = bytes.indexOf(head_places_FIRST, at + 1)) {
        const end = Math.min(bytes.length, at + reach);
        let next = at + 1;
        while (next < end && head_places_KINDS[bytes[next]] === 0)
            next++;
        const byte = bytes[next];
        // What may be an operator may be left out.
        if (next < end && (head_places_KINDS[byte] === 1 || SECONDS.includes(byte)))
            return at;
    }
    return -1;
}
/** Used over and over: to take them for each look is most of the garbage of a thread. */
let characters = Buffer.alloc(0);
let places = new Int32Array(0);
/** The pieces of base64 between two offsets, one after the other; `places` then has that of each character. */
function head_places_joined(bytes, from, to) {
    if (characters.length < to - from) {
        characters = Buffer.allocUnsafeSlow(to - from);
        places = new Int32Array(to - from);
    }
    let length = 0;
    for (let at = from; at < to; at++) {
        let kind = head_places_KINDS[bytes[at]];
        if (kind === 0)
            continue;
        const start = length;
        for (; at < to && head_places_KINDS[bytes[at]] !== 0; at++) {
            kind |= head_places_KINDS[bytes[at]];
            characters[length] = bytes[at];
            places[length++] = at;
        }
        if (kind === 1 && length - start < OPERATOR)
            length = start;
    }
    return characters.toString('latin1', 0, length);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/candidates/surroundings.js



/** Armour and the first line of a key, with prefixes and quotes. */
const HEAD_REACH = 400;
/** How far the members of a JSON Web Key stand from the name of its curve. */
const MEMBER_REACH = 4096;
/** Three numbers of 43 characters, some of them escaped and therefore no part of a run. */
const FEWEST_CHARACTERS = 80;
const surroundings_SHORTEST_RUN = 10;
/** Digits 3; the other characters of base64 1; all else 0. */
const surroundings_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9]/.test(character))
        return 3;
    return /[A-Za-z_+/-]/.test(character) ? 1 : 0;
});
/** What openssl prints before a private number: its name, or the version of the key. */
const OPENSSL = /priv:|R {11}:01\b/g;
const LONGEST_OPENSSL = 15;
/** What may stand between two bytes in hex: suffixes, separators, casts and prefixes. */
const BETWEEN = String.raw `(?:[hul]|_?u8|uy)?(?:\.to\w{1,20}\(\))?[\s,.:;"'=|()-]{0,100}(?:byte\)\s{0,100}|\\?\\u00|\\?\\x|&h|[0x]?x|%|0)?`;
/** The same between two decimal numbers. */
const APART = '[^0-9-]{1,100}';
/**
 * Of a key in DER, of the words of armour, and of the body of a PEM at each alignment: what spelled bytes must be, in hex,
 * in words of C with the last byte first, in decimal numbers and in the columns of od.
 */
const SPELLED_BYTES = new RegExp([
    ...[`86 48 ce`, '48 ce 3d', '45 20 4b', '4b 6f 5a', '47 53 4d', '6b 6a 4f'].map((g) => g.replaceAll(' ', BETWEEN)),
    // Of gzip, and of the words of armour in base64.
    ...['1f 8b 08', '4c 53 30 74'].map((g) => g.replaceAll(' ', BETWEEN)),
    ...['8b1f 0[08]08', '534c 7430', '4771 4d53'],
    ...[String.raw `862a,?\s{1,100}(?:0x)?ce48`, String.raw `4886,?\s{1,100}(?:0x)?3dce`],
    ...['(?:134|-122) 72 (?:206|-50) 61', '80 82 73 86', '75 111 90', '113 71 83', '104 107 106'].map((numbers) => `${numbers.replaceAll(' ', APART)}(?![0-9-])`),
    ...['110 316 075', '105 040 113', '113 157 132', '107 123 115', '153 152 117'],
].join('|'), 'gi');
const SPELLED_REACH = 60;
/** Keywords of spelled bytes are of these characters only; escapes of characters are not among them. */
const SPELLED = /^[\s0-9a-fA-FntxXu\\.,:"'-]+$/;
/** Says of the keywords of one text what stands around them. A part of it is looked through once, however many ask. */
class Surroundings {
    #bytes;
    #places = new Map();
    #heads;
    #runs;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /**
     * Whether a global expression matches near `at`.
     *
     * @param reach in bytes, before and after; half of it is enough for any match
     */
    has(expression, at, reach) {
        return this.#placesOf(expression, 2 * reach).has(at - reach, at + reach);
    }
    /**
     * Where a key in base64 may begin near the words of armour at `at`, in pieces however small.
     *
     * @returns -1 where none does
     */
    keyNear(at) {
        let head = -1;
        this.#heads ??= headPlaces(this.#bytes, HEAD_REACH);
        this.#heads.some(at, at + HEAD_REACH, (start, end) => {
            if (end <= at + HEAD_REACH)
                head = start;
            return true;
        });
        return head;
    }
    /** Whether long numbers, or what openssl prints before one, stand near the name of a curve at `at`. */
    isJwkNear(at) {
        const from = Math.max(0, at - MEMBER_REACH);
        const to = Math.min(this.#bytes.length, at + MEMBER_REACH);
        this.#runs ??= runPlaces(surroundings_KINDS, this.#bytes, MEMBER_REACH, (length, kinds) => length >= surroundings_SHORTEST_RUN && kinds === 3);
        let count = this.#lengthOfRunAt(from);
        const isLong = (start, end) => {
            const length = Math.min(end, to) - start;
            if (length >= surroundings_SHORTEST_RUN)
                count += length;
            // One number alone is enough where it is whole.
            return length === NUMBER_LENGTH || count >= FEWEST_CHARACTERS;
        };
        return (count >= FEWEST_CHARACTERS ||
            this.#runs.some(from, to, isLong) ||
            this.#placesOf(OPENSSL, LONGEST_OPENSSL).has(from, to));
    }
    /** Keywords of spelled bytes hold two of them, often by chance: whether more of the key stand beside those at `at`. */
    isSpelledNear(at, keyword) {
        return !SPELLED.test(keyword) || this.has(SPELLED_BYTES, at, SPELLED_REACH);
    }
    /** Of a run that began before `from`, what comes after it, as far as it matters; 0 where that is short or has no digit. */
    #lengthOfRunAt(from) {
        const bytes = this.#bytes;
        if (from === 0 || surroundings_KINDS[bytes[from - 1]] === 0)
            return 0;
        let end = from;
        let kinds = 0;
        for (; end - from < FEWEST_CHARACTERS && end < bytes.length && surroundings_KINDS[bytes[end]] !== 0; end++)
            kinds |= surroundings_KINDS[bytes[end]];
        const length = end - from;
        return length === FEWEST_CHARACTERS || (length >= surroundings_SHORTEST_RUN && kinds === 3) ? length : 0;
    }
    #placesOf(expression, longest) {
        const known = this.#places.get(expression);
        if (known !== undefined)
            return known;
        const places = lazy_places_placesOf(expression, this.#bytes, longest);
        this.#places.set(expression, places);
        return places;
    }
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

;// CONCATENATED MODULE: ./build/src/leaks/archive/kind.js
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

;// CONCATENATED MODULE: ./build/src/leaks/archive/ar.js



/** The magic, then for each member a head of 60 characters: its name in 16, its size in decimal from 48 on. */
const MAGIC = 8;
const ar_HEAD = 60;
const ar_NAME = 16;
/** Reads an ar archive, as static libraries and packages of Debian are. */
function readAr(source, entries) {
    for (let at = MAGIC; at + ar_HEAD <= source.size;) {
        const head = source.read(at, at + ar_HEAD).toString('latin1');
        const size = Number(head.slice(48, 58));
        if (!head.endsWith('`\n') || !Number.isSafeInteger(size) || size < 0) {
            entries.note('damaged-archive', [], 'the head of a member is damaged, and what lies after it is not read');
            return;
        }
        entries.count();
        const start = at + ar_HEAD;
        const name = entryName(Buffer.from(head.slice(0, ar_NAME).replace(/\/? *$/, ''), 'latin1')) || 'table of members';
        if (start + size > source.size) {
            entries.note('damaged-archive', [name], 'a member is cut off, or claims more than there is');
        }
        if (size > 0)
            entries.stored([name], new SourcePart(source, start, start + size));
        // Members begin at even places.
        at = start + size + (size % 2);
    }
}
const AR = { name: 'ar', magics: [magic('!<arch>\n')], read: readAr };

;// CONCATENATED MODULE: ./build/src/leaks/archive/cpio.js



/** The first files of Linux are of the newer one, packages of macOS of the older one of POSIX. */
const VARIANTS = [
    {
        head: /^07070[12](?:[0-9A-Fa-f]{8}){13}$/,
        length: 110,
        base: 16,
        size: [54, 62],
        nameSize: [94, 102],
        aligned: 4,
    },
    { head: /^070707[0-7]{70}$/, length: 76, base: 8, size: [65, 76], nameSize: [59, 65], aligned: 1 },
];
const cpio_LAST = 'TRAILER!!!';
const cpio_STEP = 64 * 1024;
/** Reads a cpio archive, and those that follow it. */
function readCpio(source, entries) {
    for (let at = 0; at < source.size;) {
        const found = variantAt(source, at);
        if (found === undefined) {
            // A text may begin with the digits of the magic.
            if (at === 0)
                return;
            entries.note('damaged-archive', [], 'the head of an entry is damaged, and what lies after it is not read');
            return;
        }
        const { variant, head } = found;
        const number = (digits) => Number.parseInt(head.slice(...digits), variant.base);
        const aligned = (end) => Math.ceil(end / variant.aligned) * variant.aligned;
        entries.count();
        const nameEnd = at + variant.length + number(variant.nameSize);
        const name = entryName(source.read(at + variant.length, nameEnd - 1));
        const start = aligned(nameEnd);
        const size = number(variant.size);
        if (start + size > source.size) {
            entries.note('damaged-archive', [name], 'an entry is cut off, or claims more than there is');
        }
        if (size > 0)
            entries.stored([name], new SourcePart(source, start, start + size));
        at = aligned(start + size);
        if (name !== cpio_LAST)
            continue;
        // Zeros fill the last block. The first files of Linux often are several archives, the last of them compressed.
        at = endOfZeros(source, at);
        if (at < source.size && variantAt(source, at) === undefined) {
            entries.count();
            entries.stored(['what follows its end'], new SourcePart(source, at, source.size));
            return;
        }
    }
}
function variantAt(source, at) {
    for (const variant of VARIANTS) {
        const head = source.read(at, at + variant.length).toString('latin1');
        if (variant.head.test(head))
            return { variant, head };
    }
    return undefined;
}
function endOfZeros(source, from) {
    for (let at = from; at < source.size; at += cpio_STEP) {
        const place = source.read(at, at + cpio_STEP).findIndex((byte) => byte !== 0);
        if (place >= 0)
            return at + place;
    }
    return source.size;
}
const CPIO = {
    name: 'cpio',
    magics: [magic('070701'), magic('070702'), magic('070707')],
    read: readCpio,
};

;// CONCATENATED MODULE: ./build/src/leaks/archive/gzip.js


/** RFC 1952: two bytes of magic and the method; flags; time, system; then what the flags announce. */
const gzip_FIXED = 10;
const TRAILER = 8;
const HAS_CHECKSUM = 2;
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;
/** The longest name or comment that is looked for. */
const gzip_LONGEST = 64 * 1024;
/** The member of a gzip file that begins at `at`; undefined when none does. */
function readMember(source, at) {
    const header = source.read(at, at + gzip_FIXED + 2 * gzip_LONGEST);
    if (header.length < gzip_FIXED || header[0] !== 0x1f || header[1] !== 0x8b || header[2] !== 8)
        return undefined;
    const flags = header.readUInt8(3);
    let position = gzip_FIXED;
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
const gzip_GZIP = { name: 'gzip', magics: [magic('\x1f\x8b\x08')], read: readGzip };

;// CONCATENATED MODULE: ./build/src/leaks/archive/inflate.js


let inflate_inflater;
/** One for all: streams are inflated one after the other. */
function theInflater() {
    inflate_inflater ??= new RawInflate();
    return inflate_inflater;
}
/**
 * Inflates a raw deflate stream (RFC 1951) that begins at `start`. It carries its own end, so the sizes that archives
 * claim are not needed and not trusted. Of a damaged stream, what comes before the damage reaches the sink.
 */
function inflate(source, start, sink) {
    const end = theInflater().inflate(source, start, sink);
    return end === undefined ? { end: source.size, complete: false } : { end, complete: true };
}
/** How many bytes come out of the first `TRIAL` bytes of a stream, 1,024 and a few at the most; 0 where they are damaged. */
function inflatedLength(bytes) {
    return mayBeginDeflate(bytes, 0) ? (theInflater().lengthOf(bytes) ?? 0) : 0;
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/streams.js




/** So much is looked through at once. */
const streams_WINDOW = 1024 ** 2;
/** Streams that hold less than the shortest key are passed over. */
const streams_SHORTEST = 64;
/** Reads the deflated streams of a file from a place on, wherever they begin: with the head of zlib or of gzip. */
function readStreams(source, entries, from = 0) {
    for (let at = nextHead(source, from); at < source.size;) {
        const start = startOfStream(source, at);
        if (start === undefined || inflatedLength(source.read(start, start + TRIAL)) < streams_SHORTEST) {
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
    for (let position = from; position < source.size; position += streams_WINDOW) {
        const window = source.read(position, position + streams_WINDOW + 1);
        for (let i = 0; i + 1 < window.length; i++) {
            const first = window[i];
            if (beginsZlib(first) ? isZlibHeader(first, window[i + 1]) : first === 0x1f && window[i + 1] === 0x8b) {
                return position + i;
            }
        }
    }
    return source.size;
}
function startOfStream(source, at) {
    return beginsZlib(source.read(at, at + 1)[0]) ? at + 2 : readMember(source, at)?.start;
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/git-pack.js


/** What packs keep as differences can be read with their bases only. */
const DIFFERENCES = 'what it keeps as differences from other objects is not read';
const GIT_PACK = {
    name: 'git pack',
    magics: [magic('PACK\0\0\0')],
    read: readStreams,
    unread: DIFFERENCES,
};

;// CONCATENATED MODULE: ./build/src/leaks/archive/git-bundle.js



/** A pack after a list of refs. */
const GIT_BUNDLE = {
    name: 'git bundle',
    magics: [magic('# v2 git bundle\n'), magic('# v3 git bundle\n')],
    read: readStreams,
    unread: DIFFERENCES,
};

;// CONCATENATED MODULE: ./build/src/leaks/archive/pdf.js





const ENCRYPTION = Buffer.from('/Encrypt');
const FILTER = Buffer.from('/ASCII85Decode');
const STREAM = Buffer.from('stream');
const pdf_END = Buffer.from('~>');
/** What is longer holds pictures. */
const pdf_LONGEST = 8 * 1024 ** 2;
/** Bytes before deflated data. */
const pdf_HEAD = 2;
function readPdf(source, entries) {
    if (isEncrypted(source))
        entries.note('encrypted-archive', [], 'it is a PDF whose streams are encrypted');
    readStreams(source, entries);
    readAscii85(source, entries);
}
/** Whether a dictionary names how it is encrypted: `/Encrypt` is followed by no letter. */
function isEncrypted(source) {
    for (let at = indexOf(source, ENCRYPTION, 0); at >= 0; at = indexOf(source, ENCRYPTION, at + 1)) {
        const after = at + ENCRYPTION.length;
        if (!/[A-Za-z]/.test(source.read(after, after + 1).toString('latin1')))
            return true;
    }
    return false;
}
/** Streams that are deflated and then written in Ascii85, as ReportLab writes all of them. */
function readAscii85(source, entries) {
    for (let filter = indexOf(source, FILTER, 0); filter >= 0;) {
        const stream = indexOf(source, STREAM, filter);
        const start = stream + STREAM.length;
        const end = stream < 0 ? -1 : indexOf(source, pdf_END, start);
        // No further one has an end either.
        if (end < 0)
            return;
        const decoded = end - start > pdf_LONGEST ? Buffer.alloc(0) : decodeAscii85(source.read(start, end));
        if (isZlibHeader(decoded[0], decoded[1])) {
            entries.count();
            entries.deflated([`stream at byte ${start}`], new MemorySource(decoded), pdf_HEAD);
        }
        filter = indexOf(source, FILTER, end);
    }
}
const PDF = { name: 'PDF', magics: [magic('%PDF-')], read: readPdf };

;// CONCATENATED MODULE: ./build/src/leaks/archive/pg-dump.js


/** What `pg_dump -Fc` writes: the rows of each table are a stream. */
const PG_DUMP = { name: 'PostgreSQL dump', magics: [magic('PGDMP')], read: readStreams };

;// CONCATENATED MODULE: ./build/src/leaks/archive/script.js


const START = Buffer.from('#!');
/** Whether a content is a script, after which anything may stand, such as the archive that it unpacks. */
function isScript(bytes, from, to) {
    return to - from > START.length && startsWith(bytes, from, START);
}
/** It begins as any script, and is one of ours where gzip stands in it: see `kindOf` in archive.ts. */
const SCRIPT = { name: 'script', magics: [], read: readStreams };

;// CONCATENATED MODULE: ./build/src/leaks/archive/tar.js



const tar_BLOCK = 512;
/** Types of POSIX and GNU whose content says something about the next entry. */
const PAX = 0x78;
const GNU_LONG_NAME = 0x4c;
const tar_LONGEST_NAME = 64 * 1024;
/**
 * Reads a tar block by block. An entry's size is not trusted to jump over headers: the walk goes on at the first block
 * of its content, unless something was recognised in it, so a false size hides nothing, and a tar in a tar is read, too.
 */
function readTar(source, entries) {
    const around = [];
    let longName;
    let expected = 0;
    for (let at = 0; at + tar_BLOCK <= source.size;) {
        const header = source.read(at, at + tar_BLOCK);
        // Old headers without magic are taken only where one is due.
        const isHeader = (at === expected || isUstar(header)) && isTarHeader(header, 0);
        if (!isHeader) {
            at += tar_BLOCK;
            continue;
        }
        entries.count();
        while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= at)
            around.pop();
        const size = tar_sizeOf(header);
        const start = at + tar_BLOCK;
        const type = header[156];
        expected = start + Math.ceil(size / tar_BLOCK) * tar_BLOCK;
        at = start;
        if (type === PAX || type === GNU_LONG_NAME) {
            const read = source.read(start, start + Math.min(size, tar_LONGEST_NAME));
            longName = type === PAX ? pathOfPax(read) : upToNul(read);
            continue;
        }
        const name = longName ?? nameOf(header);
        longName = undefined;
        if (size === 0)
            continue;
        const names = [...around.map((outer) => outer.name), name];
        if (start + size > source.size)
            entries.note('damaged-archive', names, 'an entry is cut off, or claims more than there is');
        const taken = entries.stored(names, new SourcePart(source, start, start + size));
        at = start + Math.ceil(taken / tar_BLOCK) * tar_BLOCK;
        if (taken === 0)
            around.push({ name, end: start + size });
    }
}
function isUstar(header) {
    return header.toString('latin1', 257, 262) === 'ustar';
}
/** Octal digits, or a binary number where the first bit is set (GNU). */
function tar_sizeOf(header) {
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

;// CONCATENATED MODULE: ./build/src/leaks/archive/unread.js

const SKIPPABLE = Array.from({ length: 16 }, (_, number) => String.fromCharCode(0x50 + number));
/** Recognised, and not read: these formats need inflaters of their own. */
const UNREAD_KINDS = [
    // After the level stands the magic of a block or of the end.
    { name: 'bzip2', magics: [magic('BZh', (bytes, from) => bytes[from + 4] === 0x31 || bytes[from + 4] === 0x17)] },
    { name: 'xz', magics: [magic('\xfd7zXZ\0')] },
    // After the size of the dictionary stands that of the content, which is unknown where xz writes it.
    { name: 'LZMA', magics: [magic('\x5d\0\0', (bytes, from) => isFilled(bytes, from + 5))] },
    // The second one is of the format before, which the kernel of Linux is compressed in.
    { name: 'LZ4', magics: [magic('\x04\x22\x4d\x18'), magic('\x02\x21\x4c\x18')] },
    { name: 'compress', magics: [magic('\x1f\x9d\x90')] },
    { name: 'xar', magics: [magic('xar!\0')] },
    { name: 'CAB', magics: [magic('MSCF\0\0\0\0')] },
    // A frame of data, or one of sixteen that are to be skipped, before those of data.
    {
        name: 'Zstandard',
        magics: [magic('\x28\xb5\x2f\xfd'), ...SKIPPABLE.map((first) => magic(`${first}\x2a\x4d\x18`))],
    },
    { name: '7z', magics: [magic('7z\xbc\xaf\x27\x1c')] },
    { name: 'RAR', magics: [magic('Rar!\x1a\x07')] },
    { name: 'lzip', magics: [magic('LZIP\x01')] },
    { name: 'lzop', magics: [magic('\x89LZO\0\r\n\x1a\n')] },
    {
        name: 'LZFSE',
        magics: ['bvx1', 'bvx2', 'bvxn'].map((block) => magic(block, (bytes, from) => isSize(bytes, from + 4))),
    },
];
/** Whether eight bytes have all of their bits set. */
function isFilled(bytes, from) {
    return bytes.length >= from + 8 && bytes.subarray(from, from + 8).every((byte) => byte === 0xff);
}
/** Whether a number of four bytes, the lowest first, is that of the bytes in a block: a text has letters there. */
function isSize(bytes, from) {
    return bytes.length >= from + 4 && bytes[from + 3] === 0;
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/zip.js





/** PKWARE's APPNOTE 4.3.7: the header before each file. */
const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1');
const HEADER_LENGTH = 30;
/** What may stand after a file: the next file, a descriptor, the directory. */
const zip_NEXT = ['PK\x03\x04', 'PK\x07\x08', 'PK\x01\x02'].map((text) => Buffer.from(text, 'latin1'));
const DEFLATED = 8;
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
        const isDeflated = header !== undefined && !isUsual(header) && holdsDeflated(source, header.start);
        if (header === undefined || !(header.isPlausible || isDeflated)) {
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
        else if (header.method === DEFLATED) {
            const { end, complete } = entries.deflated(names, source, header.start);
            if (!complete)
                entries.note('damaged-archive', names, 'an entry is damaged or cut off');
            position = Math.max(complete ? end : header.start, header.start);
        }
        else if (header.method === 0) {
            const end = header.start + (header.size ?? sizeUpToNext(source, header.start));
            position += entries.stored(names, new SourcePart(source, header.start, end));
            if (position === header.start)
                around.push({ name: header.name, end });
        }
        else {
            const method = UNREAD_METHODS[header.method] ?? `number ${header.method}`;
            entries.note('unread-archive', names, `an entry is compressed by the method ${method}, which is not read`);
        }
        if (isDeflated)
            entries.deflated(names, source, header.start);
    }
}
function isUsual({ isPlausible, encrypted, method }) {
    return isPlausible && !encrypted && method === DEFLATED;
}
/** Tools go by the directory at the end: what a local header says of its file may be wrong, and nobody notices. */
function holdsDeflated(source, start) {
    return mayInflate(source.read(start, start + TRIAL));
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
    if (start > source.size)
        return undefined;
    const variable = source.read(at + HEADER_LENGTH, start);
    const toldLater = (flags & 8) !== 0;
    const size = zip_sizeOf(fixed.readUInt32LE(18), variable.subarray(nameLength));
    return {
        name: entryName(variable.subarray(0, nameLength)),
        method,
        // The version needed is 6.3 at most as of APPNOTE 6.3.10, and no method has a number above 99.
        isPlausible: fixed.readUInt8(4) <= 100 && method <= 99,
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
    let length = source.size - start;
    // The next file bounds the search for all else.
    for (const signature of zip_NEXT) {
        const found = indexOf(new SourcePart(source, start, start + length), signature, 0);
        if (found >= 0)
            length = found;
    }
    return length;
}
/** A file, the end of an empty archive, the mark of a split one. */
const SIGNATURES = ['\x03\x04', '\x05\x06', '\x07\x08'];
const ZIP = {
    name: 'zip',
    // Extensions of Chrome have a header of their own before it.
    magics: [...SIGNATURES.map((signature) => magic(`PK${signature}`)), magic('Cr24\x03\0\0\0'), magic('Cr24\x02\0\0\0')],
    read: readZip,
    findsInner: true,
};
const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1');
const END_LENGTH = 22;
const DOS_PROGRAM = Buffer.from('MZ');
/** How much before the end of a content is looked through for the end of a zip with a comment after it, … */
const LONGEST_COMMENT = 1024;
/** … and with the signature after it of a program that unpacks itself. */
const LONGEST_SIGNATURE = 64 * 1024;
/** Whether a zip ends here, whatever stands before it: a self-extracting program, a script, an image. */
function endsAsZip(bytes, from, to) {
    const exact = to - END_LENGTH;
    if (exact < from)
        return false;
    if (startsWith(bytes, exact, END_OF_ZIP))
        return true;
    const first = bytes[from] ?? 0;
    const isProgram = isDosProgram(bytes, from);
    const isText = first === 9 || first === 10 || first === 13 || (first >= 0x20 && first < 0x7f);
    if (isText && !isProgram && !isScript(bytes, from, to))
        return false;
    const longest = isProgram ? LONGEST_SIGNATURE : LONGEST_COMMENT;
    const tail = bytes.subarray(Math.max(from, exact - longest), to);
    return tail.lastIndexOf(END_OF_ZIP) >= 0;
}
/** Whether a content is a program of DOS or Windows, which may unpack itself. */
function isDosProgram(bytes, from) {
    return startsWith(bytes, from, DOS_PROGRAM);
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/zlib.js



/** The upper half of the first byte is the window: 0 for 256 bytes, 7 for 32 KiB (RFC 1950). */
const zlib_WINDOWS = 8;
/** Bytes before the stream. */
const zlib_HEAD = 2;
/** Whether a byte may begin the first block of deflated data (RFC 1951): of the four types there are three. */
function isBlock(byte) {
    return byte !== undefined && (byte & 6) !== 6;
}
function fits(bytes, from) {
    return isZlibHeader(bytes[from], bytes[from + 1]) && isBlock(bytes[from + 2]);
}
/**
 * A zlib stream (RFC 1950). Much text begins as one does, so one that does not inflate is none. Others may stand after it: the
 * blocks of a disk image of Apple do.
 */
function readZlib(source, entries) {
    if (!mayInflate(source.read(zlib_HEAD, zlib_HEAD + TRIAL)))
        return;
    entries.count();
    const { end, complete } = entries.deflated(['zlib content'], source, zlib_HEAD);
    if (complete)
        readStreams(source, entries, end);
}
const ZLIB = {
    name: 'zlib',
    // By the first byte, which holds the size of the window.
    magics: Array.from({ length: zlib_WINDOWS }, (_, size) => ({ bytes: Buffer.of((size << 4) | DEFLATE), fits })),
    read: readZlib,
};

;// CONCATENATED MODULE: ./build/src/leaks/archive/kinds.js













/** All kinds of archives. A new one is one file and one row here. */
const kinds_KINDS = [
    ZIP,
    GIT_PACK,
    AR,
    CPIO,
    GIT_BUNDLE,
    PDF,
    PG_DUMP,
    gzip_GZIP,
    ZLIB,
    TAR,
    SCRIPT,
    ...UNREAD_KINDS,
];
/** As many bytes from the start of a content are needed to know its kind. */
const kinds_HEAD = 512;
/** By the first byte. */
const BY_FIRST = new Array(256).fill(undefined);
for (const kind of kinds_KINDS) {
    for (const each of kind.magics) {
        const first = each.bytes[0];
        BY_FIRST[first] = [...(BY_FIRST[first] ?? []), { ...each, kind }];
    }
}
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
    if (kind !== undefined && kind !== ZLIB)
        return kind;
    return to - from >= kinds_HEAD && mayBeTar(bytes, from) && isTarHeader(bytes, from) ? TAR : kind;
}
function kindByMagic(magics, bytes, from) {
    for (const { kind, bytes: wanted, fits } of magics) {
        if (startsWith(bytes, from, wanted) && (fits === undefined || fits(bytes, from)))
            return kind;
    }
    return undefined;
}
/** Whether a content that begins so may be an archive, or have one at its end, as programs and images may. */
function mayBeArchive(bytes, from, to) {
    if (kindByHead(bytes, from, to) !== undefined)
        return true;
    const first = bytes[from] ?? 0;
    return first === 0x7f || first >= 0x80 || isDosProgram(bytes, from) || isScript(bytes, from, to);
}
/** The same of a content that is at hand as a whole, so that its end says more than its first byte. */
function mayBeWholeArchive(bytes, from, to) {
    return kindByHead(bytes, from, to) !== undefined || endsAsZip(bytes, from, to) || isScript(bytes, from, to);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/prefilter/decode-run.js



/** Up to here a run is tried at each alignment; beyond, only where it is not certain where it starts. */
const SMALL = 4096;
/** Right before a run: the first characters of it are of an escape then, as in `\\n`, `%22` and `=3D`. */
const decode_run_ESCAPE = /[\\%=]/;
/** Of characters of base64 itself, what names the data after it, such as `sha256-` and `b64_`. */
const decode_run_NAME = /^[A-Za-z0-9]{1,15}[-_]/;
const decode_run_LONGEST_NAME = 16;
/** What a run holds at each alignment that is possible. */
function decode_run_decodeRun(bytes, { start, firstEnd, end, lowest }) {
    const certain = end - start > SMALL && start > lowest && beginsAt(bytes, start);
    const phases = (count) => Array.from({ length: certain ? 1 : count }, (_, phase) => phase);
    const isHex = areAll(HEX, bytes, start, firstEnd);
    const text = bytes.toString('latin1', start, end);
    const compact = isHex || !certain ? text.replace(/\s+/g, '') : text;
    const encoding = isHex ? 'hex' : 'base64';
    const decoded = phases(isHex ? 2 : 4).map((phase) => ({
        decoded: Buffer.from(compact.slice(phase), encoding),
        encoding,
    }));
    if (isHex)
        return decoded;
    for (const alphabet of base32Alphabets(bytes, start, Math.max(firstEnd, end - LINE))) {
        const run = bytes.subarray(start, end);
        for (const phase of phases(BASE32_PHASES))
            decoded.push({ decoded: decodeBase32(run, alphabet, phase), encoding: 'base32' });
    }
    return decoded;
}
/** Whether what a run of base64 or hex holds surely begins with its first character; one at the very start may have been cut. */
function beginsAt(bytes, start) {
    if (decode_run_ESCAPE.test(String.fromCharCode(bytes[start - 1])))
        return false;
    const head = bytes.toString('latin1', start, start + decode_run_LONGEST_NAME);
    return /^[A-Za-z0-9]/.test(head) && !decode_run_NAME.test(head);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/candidates/bare-oid.js
/** The longest list that is looked at, on each side of a byte in it. */
const bare_oid_REACH = 120;
const LIST = /^[\s,0-9a-fx]*$/i;
const bare_oid_SEPARATORS = /[\s,]+/;
const bare_oid_OBJECT_ID = 0x06;
/** How OIDs of keys for elliptic curves begin (RFC 5480). */
const bare_oid_X9 = '2a8648ce3d';
/**
 * Where a list of bytes ends that is one OID in brackets, or several with their heads, and nothing else: programs compare
 * what they read with such lists. A key goes on after its OIDs, and begins before them.
 *
 * @param at of a byte in the list
 * @returns 0 where there is more, or none
 */
function endOfBareOid(bytes, at) {
    const from = Math.max(0, at - bare_oid_REACH);
    const before = bytes.toString('latin1', from, at);
    const after = bytes.toString('latin1', at, at + bare_oid_REACH);
    const open = Math.max(...Array.from('[({', (bracket) => before.lastIndexOf(bracket)));
    const close = after.search(/[\])}]/);
    if (open < 0 || close < 0)
        return 0;
    const list = before.slice(open + 1) + after.slice(0, close);
    if (!LIST.test(list))
        return 0;
    const numbers = list.split(bare_oid_SEPARATORS).filter((number) => number !== '');
    const values = numbers.map((number) => /^(?:0x[0-9a-f]{1,2}|[0-9]{1,3})$/i.test(number) ? Number(number) : Number.NaN);
    return values.every((value) => value <= 255) && areOids(Buffer.from(values)) ? at + close : 0;
}
/** Whether bytes are an OID of a key, or several with their heads, and nothing else. */
function areOids(bytes) {
    if (bytes[0] !== bare_oid_OBJECT_ID)
        return isOid(bytes);
    let at = 0;
    while (bytes[at] === bare_oid_OBJECT_ID && at + 1 < bytes.length)
        at += 2 + bytes[at + 1];
    return at === bytes.length && bytes.includes(Buffer.from(bare_oid_X9, 'hex'));
}
/** Those of the algorithm and of the curve: what goes on as a key does is neither. */
function isOid(bytes) {
    return ['2a8648ce3d0201', '2a8648ce3d030107'].includes(bytes.toString('hex'));
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/candidates/encoded-words.js



/** Groups of base64 begin at one of so many characters. */
const encoded_words_PHASES = [0, 1, 2, 3];
/** In characters of base64, before and after a keyword: more than the name of any curve takes with its member. */
const NAME_REACH = 48;
/** Complete, so that none of it stands on another line or is written in another way. */
const OTHER_CURVE = /"crv"\s{0,2}:\s{0,2}"(?!P-256")[\w-]{1,24}"/;
/**
 * Whether a keyword of base64 is of the name of another curve, as JSON Web Keys write it: the keywords are too short to hold
 * all of a name.
 */
function encoded_words_namesOtherCurve(bytes, at) {
    const { decoded, index } = decodedAround(bytes, at, NAME_REACH, NAME_REACH, OTHER_CURVE) ?? {};
    const match = decoded === undefined ? null : OTHER_CURVE.exec(decoded);
    return match !== null && index !== undefined && match.index <= index && index < match.index + match[0].length;
}
/** How the word before KEY begins in base64, at each place of a group. */
const IN_BASE64 = /UFJJVkFU|BSSVZBVE|QUklWQVRF/;
const encoded_words_WORDS = /PRIVATE KEY-----/;
const encoded_words_END = /-----END [A-Z ]{0,16}PRIVATE KEY-----/;
const WORDS_REACH = 24;
/** So far after its words a key begins, which stands there as in any text. */
const encoded_words_HEAD_REACH = 400;
/** Whether a keyword of base64 is of the words of armour after which no key of P-256 begins. */
function isEmptyArmour(bytes, at) {
    if (!IN_BASE64.test(bytes.toString('latin1', Math.max(0, at - WORDS_REACH), at + LITERAL_LENGTH + WORDS_REACH)))
        return false;
    const around = decodedAround(bytes, at, WORDS_REACH, 2 * encoded_words_HEAD_REACH, encoded_words_WORDS);
    const words = around === undefined ? null : encoded_words_WORDS.exec(around.decoded);
    if (around === undefined || words === null || Math.abs(words.index - around.index) > words[0].length)
        return false;
    const after = around.decoded.slice(words.index + words[0].length);
    // Where the base64 ends before, it may go on with the key on another line.
    const isWhole = after.length >= encoded_words_HEAD_REACH || encoded_words_END.test(around.decoded);
    return isWhole && !headPlaces(Buffer.from(after, 'latin1'), encoded_words_HEAD_REACH).has(0, encoded_words_HEAD_REACH);
}
/** What the base64 around a keyword holds, where that matches an expression, and where in it the keyword begins. */
function decodedAround(bytes, at, before, after, expected) {
    const start = startOfRun(layout_BASE64, bytes, at, Math.max(0, at - before));
    const end = endOfRun(layout_BASE64, bytes, at + LITERAL_LENGTH, Math.min(bytes.length, at + LITERAL_LENGTH + after));
    const run = bytes.toString('latin1', start, end);
    for (const phase of encoded_words_PHASES) {
        const decoded = Buffer.from(run.slice(phase), 'base64').toString('latin1');
        if (expected.test(decoded))
            return { decoded, index: ((at - start - phase) * 3) / 4 };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/candidates/escaped-text.js


/**
 * Marks of escapes in which two hex digits follow, as they stand in a keyword: a digit of the escape before, and then two
 * marks. The other keywords of escapes are rarer, and are of more that this does not read.
 */
const IN_KEYWORD = /^[0-9a-f](%|=|\\x)[3-7][0-9a-f]\1[3-7]/i;
const ESCAPES = {
    '%': /%([0-9a-f]{2})/gi,
    '=': /=([0-9a-f]{2})/gi,
    '\\x': /\\x([0-9a-f]{2})/gi,
};
const KEYWORD_LENGTH = 8;
/** In bytes before and after a keyword: of a key that is escaped there are far more. */
const escaped_text_REACH = 128;
/** So many escapes stand in a row there, whatever they are of; … */
const FEWEST_IN_A_ROW = 12;
/** … or so many are of letters and digits, and no less than a third of all. */
const escaped_text_FEWEST = 12;
/** The codes of letters and digits. */
const escaped_text_ALPHANUMERIC = /^(?:3\d|[46][1-9a-f]|[57][\da])$/i;
/**
 * Where the escapes end, as far as it is known, of a text of which all is escaped, or letters and digits are; 0 where a keyword
 * of escapes stands in no such text. In URLs it is marks of another language, and in pictures nothing at all.
 */
function endOfEscapes(bytes, at) {
    const mark = IN_KEYWORD.exec(bytes.toString('latin1', at, at + KEYWORD_LENGTH))?.[1];
    const escapes = mark === undefined ? undefined : ESCAPES[mark.toLowerCase()];
    if (mark === undefined || escapes === undefined)
        return at + 1;
    const from = Math.max(0, at - escaped_text_REACH);
    const near = bytes.toString('latin1', from, at + escaped_text_REACH);
    let all = 0;
    let alphanumeric = 0;
    let inARow = 0;
    let next = 0;
    for (const { 0: written, 1: code = '', index } of near.matchAll(escapes)) {
        all++;
        if (escaped_text_ALPHANUMERIC.test(code))
            alphanumeric++;
        inARow = index === next ? inARow + 1 : 1;
        next = index + written.length;
        if (inARow === FEWEST_IN_A_ROW)
            return Math.max(at + 1, endOfRow(bytes, from + next, mark));
    }
    return alphanumeric >= escaped_text_FEWEST && 3 * alphanumeric >= all ? at + 1 : 0;
}
/** Where escapes end that stand one after the other. */
function endOfRow(bytes, start, mark) {
    const [first, second] = Buffer.from(mark);
    const digits = mark.length;
    let end = start;
    while (bytes[end] === first &&
        (second === undefined || (bytes[end + 1] | escaped_text_CASE) === second) &&
        areAll(HEX, bytes, end + digits, end + digits + 2))
        end += digits + 2;
    return end;
}
/** The bit by which letters of either case differ. */
const escaped_text_CASE = 0x20;

;// CONCATENATED MODULE: ./build/src/leaks/detect/candidates/lone-oids.js




/** Longer than both OIDs with their heads, in digits. */
const lone_oids_LONGEST = 48;
/** Of other curves, by Certicom and Brainpool. */
const lone_oids_OTHER_CURVE = /^(?:06..)?2b(?:810400|240303)[0-9a-f]{2,12}$/i;
/** Of an OID of a curve or of a key, and of its head. */
const FIRST_DIGITS = Buffer.from('02');
/**
 * Hex digits that may be of a number: eight of them together; or fewer, alone in a string where they are very few, which do
 * not begin as the heads of DER do, of which programs put keys together. OIDs in dotted decimals are left out, and so are the
 * names of Ed25519 and Ed448.
 */
const PIECES = /(?<![\w+/-])(?!(?<=\d\.)\d+\.\d)(?:[0-9a-f]{8,}|(?!0[0-6]|30|a[01]|8[12]|ed25519|ed448)(?:[0-9a-f]{4,7}|(?<=["'`])[0-9a-f]{1,3}(?=["'`])))(?![\w+/-])/gi;
/** What comes after so many digits of a piece does not matter. */
const lone_oids_LONGEST_PIECE = 64;
/** Of the 64 digits of a number in pieces, few stand in such as begin like a head by chance. */
const lone_oids_FEWEST_DIGITS = 32;
const LONG_PIECE = 8;
/** Farther than any window reaches from a keyword. */
const lone_oids_REACH = 5 * 1024;
/**
 * OIDs in hex that stand alone, as programs that put keys together have them. A key that was written so has its number near
 * them, in pieces as well, in the same notation.
 */
class LoneOids {
    #bytes;
    #onLook;
    #pieces;
    /** @param onLook called before each look at digits that may be an OID */
    constructor(bytes, onLook) {
        this.#bytes = bytes;
        this.#onLook = onLook;
    }
    /** Where the digits end of an OID that stands alone, without anything near it that may be a number; 0 where there is more. */
    endOf(at) {
        const end = this.#endOfOid(at);
        return end === 0 || this.#isNumberNear(at) ? 0 : end;
    }
    #endOfOid(at) {
        this.#onLook();
        return endOfOid(this.#bytes, at);
    }
    #isNumberNear(at) {
        // OIDs among the pieces are left out once, and not for each of those that stand near them.
        this.#pieces ??= lazy_places_placesOf(PIECES, this.#bytes, lone_oids_LONGEST_PIECE, (start) => this.#endOfOid(start) === 0);
        let digits = 0;
        return this.#pieces.some(at - lone_oids_REACH, at + lone_oids_REACH, (start, end) => {
            digits += end - start;
            return end - start >= LONG_PIECE || digits >= lone_oids_FEWEST_DIGITS;
        });
    }
}
/** Where a run of hex digits ends that is an OID of a key, or several with their heads, and nothing else; 0 where there is more. */
function endOfOid(bytes, at) {
    const start = startOfRun(layout_BASE64, bytes, at, Math.max(0, at - lone_oids_LONGEST));
    if (!FIRST_DIGITS.includes(bytes[start]))
        return 0;
    const end = endOfRun(layout_BASE64, bytes, at, Math.min(bytes.length, start + lone_oids_LONGEST));
    const digits = bytes.toString('latin1', start, end);
    const isOid = lone_oids_OTHER_CURVE.test(digits) || (/^(?:[0-9a-f]{2})+$/i.test(digits) && areOids(Buffer.from(digits, 'hex')));
    return isOid ? end : 0;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/candidates/place-queue.js
/** Places in order, of which the first ones are taken out again. */
class PlaceQueue {
    #all = [];
    #first = 0;
    #places;
    get length() {
        return this.#all.length - this.#first;
    }
    /** Made once for all who ask until there are others. */
    get places() {
        this.#places ??= this.#all.slice(this.#first);
        return this.#places;
    }
    push(at) {
        this.#all.push(at);
        this.#places = undefined;
    }
    /** Takes out the first places up to one that is not below `from`. */
    dropBelow(from) {
        const first = this.#first;
        while (this.#first < this.#all.length && this.#all[this.#first] < from)
            this.#first++;
        if (this.#first === first)
            return;
        this.#places = undefined;
        if (this.#first < this.#all.length)
            return;
        this.#all = [];
        this.#first = 0;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/candidates/private-members.js




/** So many numbers together may stand without the names of a JSON Web Key. */
const FEWEST_NUMBERS = 3;
const D = 0x64;
/** The bit by which letters of either case differ. */
const private_members_CASE = 0x20;
/** How escaped quotes end: `%22`, `&#34;`, `\x27`, `\042` and the like. */
const ESCAPED_QUOTE = /(?:2[27]|3[49]|04[27])$/;
/** What may stand between a name and its number; and how far after the name a number of RSA is certain at least. */
const private_members_BETWEEN = /^[\s"'`:=>\\]{1,8}[A-Za-z0-9_+/-]{44}/;
const LONG_NUMBER = 8 + NUMBER_LENGTH + 1;
/** A variable that is set, in a program: `d = new Key(`, `d=e.length`, `d=f(`. */
const IS_SET = /^\s{0,8}=\s{0,8}(?:(?:new|await) |[A-Za-z_$][\w$]{0,8}(?:[.([]|==))/;
/** How far after the name its number begins, with escapes and markup between. */
const VALUE_REACH = 200;
/** A piece of a number: with digits and letters of both cases, with digits, or whatever it holds. */
const SHORTEST_VALUE = 10;
const private_members_SHORTEST_LINE = 20;
const SHORTEST_WORD = 32;
/** What a byte is beside a name; most of those that may be of a name stand in longer ones. */
const NO_NAME = 0;
const UNDERSCORE = 1;
const LAST_OF_QUOTE = 2;
const private_members_ALPHANUMERIC = 3;
/** After a name in a program, which goes on with no value: `jwk.d ? a : b`, `d.length`, `!d`, `sign(d, e)`, `{ d }`. */
const OF_PROGRAM = 4;
const private_members_CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[2479]/.test(character))
        return LAST_OF_QUOTE;
    if (/[A-Za-z0-9]/.test(character))
        return private_members_ALPHANUMERIC;
    if (/[?.!+/[^(),;{}\]-]/.test(character))
        return OF_PROGRAM;
    return character === '_' ? UNDERSCORE : NO_NAME;
});
/** No honest text has more so near to each other; each is asked about for every name of a curve there. */
const MOST_PLACES = 128;
/**
 * Where the private number of a JSON Web Key may stand in a text: at the member `d`, in quotes, escaped or not, or in
 * none, with a number somewhere after it that is not longer than one of P-256, as those of RSA are; and where three
 * numbers stand of which one is no coordinate by its name. Reads each byte once, however often it is asked.
 */
class PrivateMembers {
    #bytes;
    /** What lies before it was read, for members and for numbers. */
    #read = 0;
    #probe = NUMBER_LENGTH - 1;
    /** The next run that may be a number, as far as it is known, and where to look for the one after it. */
    #valueStart = 0;
    #valueEnd = 0;
    #valueProbe = SHORTEST_VALUE - 1;
    #members = new PlaceQueue();
    /** Numbers under any name, and those of them that are no coordinates by their names. */
    #numbers = new PlaceQueue();
    #others = new PlaceQueue();
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** Whether there may be any between two offsets, of which neither may be lower than when it was asked before. */
    areBetween(from, to) {
        const end = Math.min(to, this.#bytes.length);
        this.#readMembers(from, end);
        this.#readNumbers(from, end);
        for (const places of [this.#members, this.#numbers, this.#others])
            places.dropBelow(from);
        return this.#members.length + this.#countedOthers > 0;
    }
    /** Where those begin that were asked about last, or the members that hold them; none where there are too many. */
    get places() {
        const others = this.#countedOthers;
        if (this.#members.length + others > MOST_PLACES)
            return [];
        return others === 0 ? this.#members.places : [...this.#members.places, ...this.#others.places];
    }
    get #countedOthers() {
        return this.#numbers.length < FEWEST_NUMBERS ? 0 : this.#others.length;
    }
    /** Names are looked for only where a number follows, since most texts hold few of these. */
    #readMembers(from, to) {
        let at = Math.max(from, this.#read);
        while (at < to) {
            if (this.#valueEnd <= at && !this.#findValue(at, to + VALUE_REACH))
                break;
            at = Math.max(at, this.#valueStart - VALUE_REACH);
            for (const end = Math.min(to, this.#valueStart); at < end; at++)
                this.#readMember(at);
            // No name ends within a run.
            const last = this.#valueEnd - 1;
            if (last >= at && last < to)
                this.#readMember(last);
            at = Math.max(at, Math.min(to, this.#valueEnd));
        }
        this.#read = Math.max(to, this.#read);
    }
    #readMember(at) {
        const bytes = this.#bytes;
        if ((bytes[at] | private_members_CASE) !== D || private_members_CLASSES[bytes[at - 1] ?? 0] === private_members_ALPHANUMERIC)
            return;
        // Of so many it does not matter which ones there are.
        if (this.#members.length > MOST_PLACES || this.#isMember(at))
            this.#members.push(at);
    }
    /** Looks for the next run between two offsets that may be a number or hold one. */
    #findValue(from, to) {
        const bytes = this.#bytes;
        // A number, or a piece of one, covers one of so many places.
        let probe = Math.max(from, this.#valueProbe);
        while (probe < Math.min(to, bytes.length)) {
            let end = probe;
            if ((run_kinds_KINDS[bytes[probe]] & layout_BASE64) !== 0) {
                const start = startOfRun(layout_BASE64, bytes, probe, from);
                end = endOfRun(layout_BASE64, bytes, probe, bytes.length);
                if (isValue(bytes, start, end)) {
                    this.#valueStart = start;
                    this.#valueEnd = end;
                    this.#valueProbe = end + SHORTEST_VALUE;
                    return true;
                }
            }
            probe = end + SHORTEST_VALUE;
        }
        this.#valueProbe = probe;
        return false;
    }
    #readNumbers(from, to) {
        const bytes = this.#bytes;
        // A number covers one of so many places.
        let probe = Math.max(from, this.#probe);
        while (probe < to) {
            let end = probe;
            if ((run_kinds_KINDS[bytes[probe]] & layout_BASE64) !== 0) {
                const start = startOfRun(layout_BASE64, bytes, probe, from);
                end = endOfRun(layout_BASE64, bytes, probe, bytes.length);
                if (end - start === NUMBER_LENGTH)
                    this.#addNumber(start);
            }
            probe = end + NUMBER_LENGTH;
        }
        this.#probe = probe;
    }
    #addNumber(start) {
        this.#numbers.push(start);
        const name = nameBefore(this.#bytes, start);
        const isCoordinate = name !== undefined && /^[xy]$/i.test(this.#bytes.toString('latin1', ...name));
        if (!isCoordinate)
            this.#others.push(start);
    }
    #isMember(at) {
        const bytes = this.#bytes;
        if (private_members_CLASSES[bytes[at + 1] ?? 0] !== NO_NAME)
            return false;
        if (private_members_CLASSES[bytes[at - 1] ?? 0] === LAST_OF_QUOTE &&
            !ESCAPED_QUOTE.test(bytes.toString('latin1', Math.max(0, at - 3), at)))
            return false;
        const after = bytes.toString('latin1', at + 1, at + 1 + LONG_NUMBER);
        return !private_members_BETWEEN.test(after) && !IS_SET.test(after);
    }
}
/** Whether a run may be a number, or a piece of one, and hardly a word or a name in a program. */
function isValue(bytes, start, end) {
    const length = end - start;
    if (length < SHORTEST_VALUE || (length < NUMBER_LENGTH && isCalled(bytes, end)))
        return false;
    if (length >= SHORTEST_WORD)
        return true;
    let kinds = 0;
    for (let at = start; at < end; at++)
        kinds |= CASES[bytes[at]];
    return length < private_members_SHORTEST_LINE ? kinds === ALL_CASES : (kinds & private_members_DIGIT) !== 0;
}
/** Whether what ends there is called, or something of it is: `Uint8Array(`, `Base64UrlSafe::encode`, `Base64UrlSafe.encode`. */
function isCalled(bytes, end) {
    const [next, second = 0] = [bytes[end], bytes[end + 1]];
    if (next === private_members_DOT)
        return (CASES[second] & ~private_members_DIGIT) !== 0;
    return next === PARENTHESIS || (next === private_members_COLON && second === private_members_COLON);
}
const private_members_DOT = 0x2e;
const private_members_COLON = 0x3a;
const PARENTHESIS = 0x28;
const private_members_DIGIT = 1;
const ALL_CASES = 7;
/** Digits, capital letters and small ones, one bit each. */
const CASES = Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9]/.test(character))
        return private_members_DIGIT;
    return /[A-Z]/.test(character) ? 2 : /[a-z]/.test(character) ? 4 : 0;
});

;// CONCATENATED MODULE: ./build/src/leaks/detect/candidates/joined-lines.js

/** Line breaks, as they are or escaped in a string, and what indents lines. */
const joined_lines_BACKSLASH = 0x5c;
const BREAKS = new Set(Array.from('\t\n\r ', (character) => character.charCodeAt(0)));
/** What a line of a comment or a quotation begins with. */
const joined_lines_MARKS = new Set(Array.from('*#>|;', (character) => character.charCodeAt(0)));
const LINE_ENDS = new Set([0x0a, 0x0d]);
const ESCAPED_BREAKS = new Set(Array.from('nr', (character) => character.charCodeAt(0)));
/**
 * The longest text that is joined, and how much of what parts its lines is passed over at the most: for each of its
 * characters, and beside that.
 */
const joined_lines_LONGEST = 4096;
const joined_lines_BETWEEN = 3;
const ASIDE = 512;
const joined_lines_joined = Buffer.alloc(joined_lines_LONGEST);
const joined_lines_places = new Int32Array(joined_lines_LONGEST);
/** The bytes of a kind from `start` on, over line breaks and the marks of comments after them, up to the first of another kind and to so many at the most. */
function joinLines(bytes, kind, start, most) {
    let length = 0;
    let isInLine = true;
    const longest = Math.min(most, joined_lines_LONGEST);
    const to = Math.min(bytes.length, start + (1 + joined_lines_BETWEEN) * longest + ASIDE);
    for (let at = start; at < to && length < longest; at++) {
        const byte = bytes[at];
        if ((run_kinds_KINDS[byte] & kind) !== 0) {
            joined_lines_joined[length] = byte;
            joined_lines_places[length++] = at;
            isInLine = true;
        }
        else if (byte === joined_lines_BACKSLASH && ESCAPED_BREAKS.has(bytes[at + 1])) {
            at++;
            isInLine = false;
        }
        else if (BREAKS.has(byte))
            isInLine &&= !LINE_ENDS.has(byte);
        else if (isInLine || !joined_lines_MARKS.has(byte))
            break;
    }
    return { text: joined_lines_joined.toString('latin1', 0, length), places: joined_lines_places };
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/candidates/public-key-text.js



/** From the first byte of a public key to the beginning of its point, with as much before its name. */
const public_key_text_LONGEST = 192 + LITERAL_LENGTH;
/** The same where the curve is spelled out, which takes up to 450 bytes. */
const LONGEST_SPELLED_OUT = 1280;
/** What is returned for a key whose curve is spelled out, where it may be longer than what was looked at. */
const public_key_text_SPELLED_OUT = -1;
/** How the bytes 2a 86 48 ce, which every public key has, are written; and how many characters of the first group stand before that. */
const public_key_text_IN_BASE64 = [
    ['KoZIz', 0],
    ['qhkjO', 3],
    ['qGSM', 2],
];
const IN_HEX = [['2a8648ce', 0]];
/**
 * Where the public key ends that a keyword of base64 or hex is part of, over line breaks, as far as it is known; 0 where it
 * is of none.
 *
 * @param start where the run begins that the keyword at `at` stands in
 * @param onLong called where far more has to be decoded than for most
 */
function endOfPublicKey(bytes, kind, start, at, onLong = () => { }) {
    const named = endWithin(bytes, kind, start, at, public_key_text_LONGEST);
    if (named !== public_key_text_SPELLED_OUT)
        return named;
    onLong();
    return Math.max(0, endWithin(bytes, kind, start, at, LONGEST_SPELLED_OUT));
}
/** As above, in so many characters from `start` on, line breaks not counted. */
function endWithin(bytes, kind, start, at, most) {
    const { text, places } = joinLines(bytes, kind, start, most);
    const isHex = kind === HEX;
    const [encoding, digits] = isHex ? ['hex', 2] : ['base64', 4 / 3];
    let answer = 0;
    for (const phase of isHex ? phasesOf(text.toLowerCase(), IN_HEX, 2) : phasesOf(text, public_key_text_IN_BASE64, 4)) {
        if (start + phase >= at)
            continue;
        const decoded = Buffer.from(text.slice(phase), encoding);
        const index = (at - start - phase) / digits;
        const range = findPublicKeys(decoded, index).find(([first, end]) => first <= index && index < end);
        if (range !== undefined) {
            const end = Math.min(text.length, phase + Math.floor(range[1] * digits));
            return places[end - 1] + 1;
        }
        if (beginsSpelledOut(decoded))
            answer = public_key_text_SPELLED_OUT;
    }
    return answer;
}
/** The characters of a text that stand before a whole group, so that the bytes that are looked for come of it. */
function phasesOf(text, forms, group) {
    const phases = [];
    for (const [form, before] of forms) {
        for (let at = text.indexOf(form); at >= 0 && phases.length < group; at = text.indexOf(form, at + 1)) {
            const phase = (at + group - before) % group;
            if (!phases.includes(phase))
                phases.push(phase);
        }
    }
    return phases.sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/prefilter/keyword-filter.js











/**
 * Decoding what is around keywords is rationed, so that the work is bounded: one for so many bytes of the content, on
 * average, and those of so many bytes may be taken in advance.
 */
const LEAST_STEP = 64;
const AHEAD = 8192;
/** The member that holds certificates, which may stand between the others, and how far these stand apart then. */
const keyword_filter_CHAIN = 'x5c';
const CHAIN_REACH = 24 * 1024;
const keyword_filter_NONE = [];
/** An object within which there is no other one; and what a JSON Web Key holds. */
const OBJECT = /\{[^{}]*\}/g;
const keyword_filter_CURVE = '"P-256"';
/** Before a keyword: what a public key has there, from its first byte on. */
const keyword_filter_BEFORE = 96;
function hasPrivateMember(text) {
    return new PrivateMembers(Buffer.from(text, 'latin1')).areBetween(0, text.length);
}
/**
 * Says of the keywords of a content, in order, whether what stands around them has to be looked at closely. Most of
 * those in honest content are words about keys, names of curves and public keys, which shows at once.
 */
class KeywordFilter {
    #bytes;
    #around;
    #members;
    #loneOids;
    #looks = 0;
    /** Units of work, beside those for each of the looks. */
    #more = 0;
    /** Where the next chain of certificates is named, or a former one. */
    #chain = -1;
    /** Up to here stands a public key. */
    #publicUntil = 0;
    /** Up to here stands base64 that is no public JSON Web Key. */
    #otherUntil = 0;
    /** Up to here stand escapes. */
    #escapedUntil = 0;
    /** Whether the keyword that was asked about last is worth it for private numbers near it, and for no more. */
    #isForNumbers = false;
    constructor(bytes, around = new Surroundings(bytes)) {
        this.#bytes = bytes;
        this.#around = around;
        this.#members = new PrivateMembers(bytes);
        this.#loneOids = new LoneOids(bytes, () => {
            this.#more += WORK.keyword;
        });
    }
    /** Units of work that were done so far. */
    get work() {
        return WORK.decoding * this.#looks + this.#more;
    }
    isWorth({ at, triggers }) {
        this.#isForNumbers = false;
        switch (triggers) {
            case KEYWORD.words:
                return this.#around.keyNear(at) >= 0;
            case KEYWORD.jwk:
                return at >= this.#publicUntil && this.#mayBeJwk(at);
            case KEYWORD.body:
                return at >= this.#publicUntil && this.#mayBeBody(at);
            // Marks of escapes, and of nothing else.
            case KEYWORD.percent:
            case KEYWORD.equals:
            case KEYWORD.backslash:
                return this.#mayBeEscaped(at);
            default:
                return true;
        }
    }
    /** The private numbers for which the keyword that was asked about last is worth it, if it is worth it for no more. */
    get numbers() {
        return this.#isForNumbers ? this.#members.places : keyword_filter_NONE;
    }
    /** Whether one more keyword may be decoded. Those for which it may not count as worth it. */
    #takesLook(at) {
        if (LEAST_STEP * this.#looks > at + AHEAD)
            return false;
        this.#looks++;
        return true;
    }
    #mayBeBody(at) {
        if (!this.#takesLook(at))
            return true;
        this.#publicUntil = this.#endOfPublicKey(at);
        return at >= this.#publicUntil;
    }
    #mayBeEscaped(at) {
        if (at < this.#escapedUntil || !this.#takesLook(at))
            return true;
        this.#escapedUntil = endOfEscapes(this.#bytes, at);
        return this.#escapedUntil > 0;
    }
    #mayBeJwk(at) {
        if (this.#isName(at))
            return this.#mayBePrivate(at);
        if (at < this.#otherUntil || !this.#takesLook(at))
            return true;
        return !encoded_words_namesOtherCurve(this.#bytes, at) && this.#isNoPublicJwk(at);
    }
    /** Whether the name of a curve stands there in letters, and not in an encoding that hides what is beside it. */
    #isName(at) {
        return this.#bytes.toString('latin1', at, at + LITERAL_LENGTH).includes('P-25');
    }
    #mayBePrivate(at) {
        if (this.#isChainNear(at))
            return true;
        this.#isForNumbers = this.#members.areBetween(Math.max(0, at - MEMBER_REACH), at + MEMBER_REACH);
        return this.#isForNumbers;
    }
    #isChainNear(at) {
        const from = Math.max(0, at - CHAIN_REACH);
        if (this.#chain < from) {
            const next = this.#bytes.indexOf(keyword_filter_CHAIN, from);
            this.#chain = next < 0 ? Number.POSITIVE_INFINITY : next;
        }
        return this.#chain < at + CHAIN_REACH;
    }
    /**
     * False where a JSON Web Key stands, from its beginning to its end, in the base64 that a keyword is part of, and has no
     * private number.
     */
    #isNoPublicJwk(at) {
        const start = startOfRun(layout_BASE64, this.#bytes, at, Math.max(0, at - MEMBER_REACH));
        const end = endOfRun(layout_BASE64, this.#bytes, at, Math.min(this.#bytes.length, at + MEMBER_REACH));
        const run = this.#bytes.toString('latin1', start, end);
        this.#more += encoded_words_PHASES.length * WORK.decodedByte * run.length;
        const isPublic = encoded_words_PHASES.some((phase) => {
            const objects = Buffer.from(run.slice(phase), 'base64').toString('latin1').match(OBJECT) ?? [];
            const keys = objects.filter((object) => object.includes(keyword_filter_CURVE));
            return keys.length > 0 && keys.every((object) => !hasPrivateMember(object));
        });
        if (isPublic)
            this.#publicUntil = end;
        else
            this.#otherUntil = end;
        return !isPublic;
    }
    /** Where the public key ends that a keyword of base64 or hex is part of, as far as it is known, or the OID in a list; 0 where it is of none. */
    #endOfPublicKey(at) {
        const bytes = this.#bytes;
        if (!areAll(layout_BASE64, bytes, at, at + LITERAL_LENGTH))
            return endOfBareOid(bytes, at);
        const kind = areAll(HEX, bytes, at, at + LITERAL_LENGTH) ? HEX : layout_BASE64;
        const start = startOfRun(kind, bytes, at, Math.max(0, at - keyword_filter_BEFORE));
        const end = endOfPublicKey(bytes, kind, start, at, () => {
            this.#more += WORK.longDecoding;
        });
        if (end > 0)
            return end;
        if (kind === HEX)
            return this.#loneOids.endOf(at);
        return isEmptyArmour(bytes, at) ? at + 1 : 0;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/prefilter/pictures.js
/** The first bytes of a PNG (https://www.w3.org/TR/png-3/#3PNGsignature), in base64. */
const PNG = 'iVBORw0KGgo';
/** The name of the chunks in which its points are, compressed. */
const POINTS = 'IDAT';
/** So many characters of a picture are looked at to find the first of them; … */
const pictures_HEAD = 16 * 1024;
/** … and so many at its end, where there may be more chunks of text, or something that was put after it. */
const TAIL = 4 * 1024;
/**
 * The parts of a picture in base64 that need be decoded: programs write their names into a PNG, before its points. Of a
 * run that is no picture, or holds text elsewhere too, the whole.
 */
function partsOfPicture(code, bytes, run) {
    const { start, firstEnd, end } = run;
    if (firstEnd !== end || end - start < 2 * pictures_HEAD || !isPng(bytes, start))
        return [run];
    const head = Buffer.from(bytes.toString('latin1', start, start + pictures_HEAD), 'base64');
    const points = head.indexOf(POINTS);
    if (points < 0)
        return [run];
    // Whole groups of four characters.
    const headEnd = start + 4 * Math.ceil((points + POINTS.length) / 3);
    const tail = end - TAIL - ((end - TAIL - start) % 4);
    if (code.holdsText(bytes, headEnd, tail, false))
        return [run];
    return [
        { ...run, firstEnd: headEnd, end: headEnd },
        { ...run, start: tail },
    ];
}
function isPng(bytes, start) {
    return bytes[start] === PNG.charCodeAt(0) && bytes.toString('latin1', start, start + PNG.length) === PNG;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/prefilter/run-blocks.js

const run_blocks_ZERO = 0x30;
const run_blocks_X = 0x78;
/** The bit by which letters of either case differ. */
const run_blocks_CASE = 0x20;
const run_blocks_SPACE = 0x20;
/** The run without what marks hex digits in programs and in databases: `0x`, and the `x` of `\x`. */
function afterHexMark(code, bytes, run) {
    const mark = run.start + (bytes[run.start] === run_blocks_ZERO ? 1 : 0);
    if ((bytes[mark] | run_blocks_CASE) !== run_blocks_X || !code.runs.areHex(bytes, mark + 1, run.firstEnd))
        return run;
    return { ...run, start: mark + 1 };
}
/**
 * The run, and where its lines are of several lengths, also each block of lines of one length with a shorter one at its
 * end: a line of something else, such as a hash, may stand before what is wrapped.
 */
function run_blocks_blocksOf(code, bytes, run) {
    const { end, lowest } = run;
    const all = [run];
    let { start, firstEnd } = run;
    const add = (blockEnd) => {
        const isWhole = start === run.start && blockEnd === end;
        if (!isWhole && blockEnd - start >= SHORTEST)
            all.push({ start, firstEnd, end: blockEnd, lowest });
    };
    for (let lineEnd = firstEnd; lineEnd < end;) {
        let next = lineEnd;
        while (next < end && bytes[next] <= run_blocks_SPACE)
            next++;
        const nextEnd = code.runs.endOf(layout_BASE64, bytes, next, end);
        const difference = nextEnd - next - (firstEnd - start);
        if (difference !== 0) {
            // A shorter line may be the last one of a block, or the first one of the next.
            add(difference < 0 ? nextEnd : lineEnd);
            start = next;
            firstEnd = nextEnd;
        }
        lineEnd = Math.max(nextEnd, next + 1);
    }
    add(end);
    return all;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/prefilter/run-samples.js




const run_samples_SEQUENCE = 0x30;
const INTEGER = 0x02;
/**
 * Whether what a run of base64, base32 or hex holds may hold a key in yet another encoding: when it begins as an archive,
 * as compressed bytes or as DER, or when some part of it is a text. Pictures, fonts, hashes and signatures are none of
 * these. A key that stands in the run itself, in whatever bytes, needs none of this: its keywords do.
 */
function mayHoldMore(code, bytes, run) {
    const { start, firstEnd, end } = run;
    if (code.runs.isRepetitive(bytes, start, end))
        return false;
    const isHex = code.runs.areHex(bytes, start, firstEnd);
    const digits = isHex ? 2 : 4 / 3;
    if (Math.abs(end - start - BARE_NUMBERS * digits) <= AROUND_NUMBERS)
        return true;
    return (code.holdsText(bytes, start, end, isHex) ||
        beginsAsMore(bytes, run, isHex) ||
        (!isHex && base32Alphabets(bytes, start, firstEnd).length > 0));
}
function beginsAsMore(bytes, { start, end }, isHex) {
    const head = bytes.toString('latin1', start, Math.min(end, start + kinds_HEAD * 3)).replace(/\s+/g, '');
    for (let phase = 0; phase < (isHex ? 2 : 4); phase++) {
        const decoded = Buffer.from(head.slice(phase, phase + kinds_HEAD * 2), isHex ? 'hex' : 'base64');
        if (beginsAsWhole(decoded) || isVersioned(decoded) || kindByHead(decoded, 0, decoded.length) !== undefined)
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
        const isHead = byte === run_samples_SEQUENCE || byte === 0x1f || byte === 0x78 || mayBegin(byte);
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/prefilter/dense-runs.js











/** Compressed bytes up to this are read with what stands around them: no part of the content is looked at that is larger. */
const LARGEST_COMPRESSED = 24 * 1024;
/** A run of hex that is longer is no point, whatever lines stand before and after it. */
const LONGEST_OF_NUMBERS = 400;
/** Encodings, one in the other, that are taken off; in the last one keywords alone are looked for. */
const dense_runs_DEPTH = 9;
/**
 * Reports where a key may be: at every keyword, and in long runs of base64, base32, hex digits and numbers. What these
 * hold is decoded and searched in turn, `DEPTH` deep, so that no keyword is needed for one encoding within another. The
 * cost is linear: each layer is shorter.
 *
 * Within base64 and the like it gives no position finer than what lies in proportion.
 *
 * @returns up to where it came before the work was more than the limit of the code
 */
function visitPlaces(code, bytes, from, to, visitor) {
    return visit({ code, bytes, from, to, depth: dense_runs_DEPTH, visitor });
}
/** Reports where in long runs a key may be; else as `visitPlaces`. */
function visitRuns(code, bytes, visitor) {
    const search = new RunSearch({ code, bytes, from: 0, to: bytes.length, depth: dense_runs_DEPTH, visitor });
    search.visit(code.runPlaces(bytes, 0, bytes.length));
}
function visit(stretch) {
    const { code, bytes, from, to, depth, visitor } = stretch;
    if (to - from === WHOLE_LENGTH && mayBeNumbers(bytes.subarray(from, to)))
        visitor.place(from);
    const places = code.places(bytes, from, to);
    const end = places.keywords.length > 0 ? visitKeywords(code, bytes.subarray(from, to), from, visitor) : to;
    if (depth === 0 || (places.runs.length === 0 && places.numbers.length === 0))
        return end;
    return Math.min(end, new RunSearch(stretch).visit(places));
}
/** Leaves out what shows at once to be of no key. @returns up to where it came before there was too much work */
function visitKeywords(code, bytes, offset, visitor) {
    const filter = new KeywordFilter(bytes);
    const end = filterKeywords(code, bytes, filter, (at) => visitor.place(offset + at));
    code.work += filter.work;
    return offset + end;
}
function filterKeywords(code, bytes, filter, visit) {
    let next = 0;
    for (const hits of code.keywordsByPiece(bytes)) {
        for (const hit of hits) {
            if (hit.at < next)
                continue;
            if (code.work + filter.work > code.limit)
                return hit.at;
            if (!filter.isWorth(hit))
                continue;
            visit(hit.at);
            next = hit.at + GAP;
        }
    }
    return bytes.length;
}
/** Looks through the long runs of a stretch, and through what is encoded in them. */
class RunSearch {
    #stretch;
    constructor(stretch) {
        this.#stretch = stretch;
    }
    /** @returns up to where it came before there was too much work */
    visit({ runs, numbers }) {
        const { code, from, to, visitor } = this.#stretch;
        for (const at of numbers)
            visitor.number(at);
        let numbersEnd = from;
        let denseEnd = from;
        let last = from;
        for (const run of runs) {
            if (code.work > code.limit)
                return last;
            last = run.at;
            // Around hex there may stand numbers, too: it is looked at in both ways.
            if (run.numbersEnd !== undefined && run.at >= numbersEnd)
                numbersEnd = this.#visitNumbers(run.at, run.numbersEnd);
            if (run.base64End !== undefined && run.at >= denseEnd)
                denseEnd = this.#visitDense(run.at, run.base64End);
        }
        return code.work > code.limit ? last : to;
    }
    /** @returns where the numbers end that stand around `probe`, or 0 where they are too few */
    #visitNumbers(probe, seen) {
        const { code, bytes, from, to, visitor } = this.#stretch;
        const end = code.runs.endOf(NUMBERS, bytes, seen, to);
        const start = code.runs.startOf(NUMBERS, bytes, probe, from);
        if (end - start < SHORTEST_NUMBERS)
            return 0;
        for (const at of code.numbers(bytes, start, end))
            visitor.number(at);
        return end;
    }
    /** @returns where the run of base64, base32 or hex ends that stands around `probe`, or 0 where it is too short */
    #visitDense(probe, seen) {
        const { code, bytes, from, to, visitor } = this.#stretch;
        const lineEnd = code.runs.endOf(layout_BASE64, bytes, seen, to);
        const lineStart = code.runs.startOf(layout_BASE64, bytes, probe, from);
        if (lineEnd - lineStart < LINE)
            return 0;
        const end = code.runs.endOfLines(bytes, lineEnd, to);
        const start = code.runs.startOfLines(bytes, lineStart, from);
        if (end - start < SHORTEST)
            return 0;
        const run = { start, firstEnd: code.runs.endOf(layout_BASE64, bytes, start, to), end, lowest: from };
        const digits = afterHexMark(code, bytes, run);
        const length = end - digits.start;
        const mayBePoint = length >= POINT_DIGITS && length < LONGEST_OF_NUMBERS && code.runs.areHex(bytes, digits.start, digits.firstEnd);
        if (mayBePoint)
            code.work += WORK.look;
        if (mayBePoint && holdsPointOfKey(bytes, run, from, to))
            visitor.place(start);
        for (const block of run_blocks_blocksOf(code, bytes, digits)) {
            code.work += WORK.decoded;
            if (mayHoldMore(code, bytes, block))
                for (const part of partsOfPicture(code, bytes, block))
                    this.#visitRun(part);
        }
        return end;
    }
    #visitRun(run) {
        const { bytes, visitor } = this.#stretch;
        const { start, end } = run;
        for (const { decoded, encoding } of decode_run_decodeRun(bytes, run)) {
            const place = { start, end, encoding };
            const inner = {
                place: (at) => visitor.place(start + Math.floor((at / decoded.length) * (end - start)), place),
                number: (at) => inner.place(at),
                packed: (content) => visitor.packed?.(content, start, end),
            };
            this.#visitDecoded(decoded, inner);
        }
    }
    #visitDecoded(decoded, visitor) {
        const { code, depth } = this.#stretch;
        code.work += WORK.decoded + WORK.decodedByte * decoded.length;
        if (code.work > code.limit)
            return;
        if (beginsAsWhole(decoded)) {
            // All of it is needed to read any.
            for (let at = 0; at < Math.min(decoded.length, LARGEST_COMPRESSED); at += 512)
                visitor.place(at);
        }
        if (kindByHead(decoded, 0, decoded.length) !== undefined)
            visitor.packed?.(decoded, 0, decoded.length);
        visit({ code, bytes: decoded, from: 0, to: decoded.length, depth: depth - 1, visitor });
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/prefilter/prefilter-wasm.js
// Made by scripts/assemble.mjs of assembly/prefilter.ts.
const PREFILTER_CODE = 'AGFzbQEAAAABLgdgAn9/AX9gA39/fwF/YAF/AX9gAABgBX9/f39/AX9gBH9/f38Bf2ADfn5/AX8CDwEDZW52Bm1lbW9yeQIAAAMYFwIBAAQCAA' +
    'ABAwAABQEAAAMAAAEGAAEBBh8GfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB6MBDRBnb09uV2l0aE51bWVyYWxzAAwFZW5kT2YAFgdz' +
    'dGFydE9mABUMZmluZExpdGVyYWxzABEMbGlzdExpdGVyYWxzABANYmVnaW5OdW1lcmFscwAPBmFyZUhleAAOB2NoYW5nZXMACwplbmRPZkxpbm' +
    'VzAAIIZmluZFJ1bnMACgxzdGFydE9mTGluZXMACQlob2xkc1RleHQAAQZtZW1vcnkCAAgBCAqoRReXAQEDfyAAQf///wdxIgNBsfPd8XlsQRh2' +
    'IgJBAnQoAsDNHCEBA0AgASADR0EAIAEbBEAgAkEBakH/AXEiAkECdCgCwM0cIQEMAQsLIAEEf0EBBSAAQbHz3fF5bEEYdiICQQJ0KALAzRwhAQ' +
    'NAIAAgAUdBACABGwRAIAJBAWpB/wFxIgJBAnQoAsDNHCEBDAELCyABQQBHCwuUBAESfyAAIQMDQCABIANLBEAgASADQUBrIgQgASAESRshBQJA' +
    'A0AgAyAFSQRAIAVBAWstAAAtAMDVHEE/SwRAIAUhBANAIAQgBUGAAWpJIAEgBEtxBH8gBC0AAC0AwNUcQT9NBUEBC0UEQCAEQQFqIQQMAQsLDA' +
    'MLIAVBAWshBQwBCwsgAyEEC0ECQQQgAhshCkEAIRQDQCAKIBRLBEAgASAEQUBrIgUgASAFSRshCUHAixxBwNUcIAIbIQhBBEEGIAIbIQtBD0E/' +
    'IAIbIQdBACEOQQAhE0EAIRJBACENQQMhEUEBIRBBAyEFQQEhDCAEIBRqIQ8CfwNAIAkgD0sEQCAHIAggDy0AAGotAAAiBk8EQCAOIAt0IAZyIQ' +
    '4gCyATaiITQQhPBEAgBSAMQX9zcSAFIA4gE0EIayITdkH/AXEtAMDXHCIGQQdHGyEFQQMgDGshDCAQBEBBASASQQFqIBIgBkEESRsiEkEQRg0F' +
    'GiAGQQRGIBFBAEdxBEAgEUEBayERBUEAIREgBkEFRwR/IAZBBEYgDUEAR0YFQQALIRAgDUEBayAGQQAgBkEESRsgBkEERhshDQsLQQAgBSAQck' +
    'UNBBoLIA9BAWohDwwCCwsLQQEgBUECRkEBIAVBAUYgEkEIT0EAIBAbGxsLBEBBAQ8LIBRBAWohFAwBCwsgA0HAAEHwASAAIANGG2ohAwwBCwtB' +
    'AAv4AQICfwF7A0ACQCABIABBQGsiAiABIAJJGyEDIAAhAgNAIAIgA0kEfyACLQAALQCAiRxBBHEFQQALBEAgAkEBaiECDAELCyABIAJGIAAgAk' +
    'ZyIAIgAEFAa0ZyDQAgAiEDA0AgA0EQaiABTQR/QYCLHP0ABAAgA/0ABAAiBP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q5BkIsc/QAEACAEQQT9bf0O' +
    '/U79YwVBAAsEQCADQRBqIQMMAQsLA0AgASADSwR/IAMtAAAtAICJHEEBcQVBAAsEQCADQQFqIQMMAQsLIAMgACACIANJGyEAIAMgAmtBPE8NAQ' +
    'sLIAALwAYDDH8BewJ+IAAhBgJ/A0AgASAGSwRAQQEgBv0ABAD9DN/f39/f39/f39/f39/f39/9Tv0MQUFBQUFBQUFBQUFBQUFBQf1x/QwGBgYG' +
    'BgYGBgYGBgYGBgYG/Sb9ZEH//wNBASABIAZrIgV0QQFrIAVBEE8bcQ0CGiAGQRBqIQYMAQsLQQALIQ0gACMFayEHQQAhBkGAgAJBACAAQQFrLQ' +
    'AALQDAixxB/gFGGyEJIAAiBSEIA0AgASAISwRAAn8gCP0ABAAiEf0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/Sb9ZCAR' +
    '/Qzf39/f39/f39/f39/f39/f/U79DEFBQUFBQUFBQUFBQUFBQUH9cf0MBgYGBgYGBgYGBgYGBgYGBv0m/WRyQf//A0EBIAEgCGsiAHRBAWsgAE' +
    'EQTxtxIg9B//8DRkEAQYCAAkEAIAhBEGoiAC0AAC0AwIscIgpBD00gACABSXEbIgAgD3EbBEAgBkH//wNHBEAgCCAGQRB0QX9zZ2shBQtBACEJ' +
    'IA8MAQsgD0EQdCAGciEOIAn9DAAAAQEAFAABFAoAAAAEAAogEf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAAQACBAgQAAAAAAAAAAAgEUEE/W' +
    '39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZCIJQRB0cq0gCkH+AUatQiCGhCESIA8gD0EBdSAAckF/c3EhCgNAIAoEQCAOQQ8gCmgiEGt0QX9z' +
    'ZyEMIAggEGpBAWohCwJAIAxBCE8EQCAFIAsgDGsgBkH//wNGIAwgEEERakZxGyEAIAstAAAtAMCLHEH+AUYEf0EBBSAAQQFrLQAALQDAixxB/g' +
    'FGCwR/IAAgCyACEAcFQQALDQEgACALEBRFIAAgB2tBgARJcg0BBSALIAxrIQAgEiAQrSITQhF8iCASIBNCEHwgDK19iIRCAYOnBH8gACALIAIQ' +
    'BwVBAAsNASALIAwgDRASRSAAIAdrQYAESXINAQsgBCAAIgcgA2s2AgAgBEIANwMEIARBDGohBAsgCiAKQQFrcSEKDAELCyAPCyEGIAhBEGohCA' +
    'wBCwsgASAHayQFIAQLuQECBX8BfiAAKAIAIgMgACgCBCICQbHz3fF5bHNB65Svr3hsQRR2IQEDQCABQQF0LwGAiAIiBARAIAFBAnQiBSgCgAgg' +
    'A0YEfyAFKAKAiAEgAkYFQQALBEAgBA8FIAFBAWpB/x9xIQEMAgsACwtCfyEGQQAhAQNAIAFBCEgEQCAGIAAgAWotAAAgAUEIdHJBA3QpA4CIG4' +
    'MhBiABQQFqIQEMAQsLIAZQBH9BAAUgBnqnQQF0LwGAiBwLC9gFAwV/AX4Be0HA2xwhAiAAIQMDQCADQQRqIAFNBEAgA0EFayIEIABJIANB8Adq' +
    'IgZBEGogAUtyBH9BAAUgBkEQaiEFIAT9BwAAIQgDQCAEQRBqIAVNBH8gBP0ABAAgCP0j/WMFQQALBEAgBEEQaiEEDAELCyAEIAZPC0UEQCADQe' +
    'sHaiIEIAEgASAESxshBSADIQQDQCAEQRNqIAVNBEAgAiAENgIAIAIgBCgCAEGx893xeWxBD3YtAIDIAmoiAiAEQQVqNgIAIAIgBCgCBUGx893x' +
    'eWxBD3YtAIDIAmoiAiAEQQpqNgIAIAIgBCgCCkGx893xeWxBD3YtAIDIAmoiAiAEQQ9qNgIAIAIgBCgCD0Gx893xeWxBD3YtAIDIAmohAiAEQR' +
    'RqIQQMAQsLA0AgBEEEaiAFTQRAIAIgBDYCACACIAQoAgBBsfPd8XlsQQ92LQCAyAJqIQIgBEEFaiEEDAELCwsgA0HoB2ohAwwBCwsgAiEAQcDb' +
    'HCECQcDbHCEEA0AgACAESwRAIAQoAgAiASgCACIDIANBCHdGBH4gASkDACIHIAdCCImFIAFBBGs1AgAgB0L/////D4OFhAVCAQtCAFIEQCACIA' +
    'E2AgAgAiADQbXcypV8bEEOdi0AgMgKaiECCyAEQQRqIQQMAQsLIAIhAEHA2xwhAkHA2xwhBANAIAAgBEsEQCACIAQoAgAiATYCACACIAEoAgRB' +
    'sfPd8XlsQRB2IgJBA3YtAIDIGiACQQdxdkEBcSABKAIDQbHz3fF5bEEQdiICQQN2LQCAyBogAkEHcXZBAXEgASgCAkGx893xeWxBEHYiAkEDdi' +
    '0AgMgaIAJBB3F2QQFxIAEoAgBBsfPd8XlsQRB2IgJBA3YtAIDIGiACQQdxdkEBcSABKAIBQbHz3fF5bEEQdiIBQQN2LQCAyBogAUEHcXZBAXFy' +
    'cnJyQQJ0aiECIARBBGohBAwBCwsgAgtFACMBEAAEf0EBBSABBH8jAhAABUEACwsEQEEBDwsgAEEDRgR/IwFBCHYQAAR/QQEFIAEEfyMCQQh2EA' +
    'AFQQALCwVBAAsLiAIBA38gASAAayEEIAEgAkkEfyABLQAABUEACyEDIABBAWstAABBIHIhBSAEQQFGBH8gAC0AAEE4RgVBAAsEfyAFQekARiAF' +
    'QfUARnIFQQALBEBBAQ8LIANBJ0YEQCABQQFqIAJJBH8gAS0AAQVBAAtBIHJB6ABGDwsgA0EiRgRAIAFBAWogAkkEfyABLQABBUEAC0E6Rg8LIA' +
    'NB3QBGBEAgAEEBay0AAEHbAEYPCyADQSNGBEAgBEECTQR/IAEtAAEtAMCLHEEPTQVBAAsPCyAEQQFHBH9BAQUgAC0AAEEwRwsEQEEADwsgA0Eg' +
    'ckH/AXFB+ABGBH9BAQUgA0EgckH/AXFB7wBGCwsHAEGABCQFC/sBAgJ/AXsDQAJAIAEgAEFAaiICIAEgAksbIQIgACEDA0AgAiADSQR/IANBAW' +
    'stAAAtAICJHEEEcQVBAAsEQCADQQFrIQMMAQsLIAEgA0YgACADRnIgAyAAQUBqRnINACADIQIDQCACIAFBEGpPBH9BgIsc/QAEACACQRBr/QAE' +
    'ACIE/QwPDw8PDw8PDw8PDw8PDw8P/U79DkGQixz9AAQAIARBBP1t/Q79Tv1jBUEACwRAIAJBEGshAgwBCwsDQCABIAJJBH8gAkEBay0AAC0AgI' +
    'kcQQFxBUEACwRAIAJBAWshAgwBCwsgAyACa0E8SQ0AIAIhAAwBCwsgAAu1DQIMfwN7QcDbLCEHQTUhDSAAIgQiCSEGA0AgBkEYaiABTQRAQYgB' +
    'IA1rIQ0CQEEBQaCLHP0ABAAgBv0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1OIg/9DkGwixz9AAQAIA5BBP1tIg79Dv1O/WMiAkGAixz9AAQAIh' +
    'AgD/0OQZCLHP0ABAAiDyAO/Q79Tv1jIgMbRQ0AIAQgBk1BACADGwR/IBAgBv0ABAgiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4gDyAOQQT9bf0O' +
    '/U79YwVBAAshAyAGIAlPQQAgAhsEf0Ggixz9AAQAIAb9AAQIIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0OQbCLHP0ABAAgDkEE/W39Dv1O/WMFQQ' +
    'ALBH9BACEIQQAhBSAGIQIDQCACIAZBGGpJBEAgCEEBaiAIIAItAAAtAICJHCIKQQJxGyEIIAUgCnIhBSACQQFqIQIMAQsLIAVBEHFBAEcgCEEE' +
    'TnEFQQALIQwgAwRAIAZBGGohAwNAIANBEGogAU0Ef0GAixz9AAQAIAP9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0OQZCLHP0ABAAgDkEE/W' +
    '39Dv1O/WMFQQALBEAgA0EQaiEDDAELCwNAIAEgA0sEfyADLQAALQCAiRxBAXEFQQALBEAgA0EBaiEDDAELCyADIgQiCCABRiAGIQMDQCADIABB' +
    'EGpPBH9BgIsc/QAEACADQRBr/QAEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79DkGQixz9AAQAIA5BBP1t/Q79Tv1jBUEACwRAIANBEGshAwwBCw' +
    'sDQCAAIANJBH8gA0EBay0AAC0AgIkcQQFxBUEACwRAIANBAWshAwwBCwsgAyIKIABGciELAkAgCCADa0E8SQ0AA0AgCCADa0HrAEkEQAJAIAEg' +
    'CEFAayICIAEgAkkbIQUgCCECA0AgAiAFSQR/IAItAAAtAICJHEEEcQVBAAsEQCACQQFqIQIMAQsLQQEhCyABIAJGDQMgAiAIQUBrRiACIAhGcg' +
    '0AIAIhBQNAIAVBEGogAU0Ef0GAixz9AAQAIAX9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0OQZCLHP0ABAAgDkEE/W39Dv1O/WMFQQALBEAg' +
    'BUEQaiEFDAELCwNAIAEgBUsEfyAFLQAALQCAiRxBAXEFQQALBEAgBUEBaiEFDAELCyABIAVGDQMgCCAFIAggAiAFSRsiCyAIIAtLGyEIIAUgAm' +
    'tBPEkNAAwCCwsLA0AgCCADa0HrAEkEQAJAIAAgA0FAaiICIAAgAksbIQIgAyEFA0AgAiAFSQR/IAVBAWstAAAtAICJHEEEcQVBAAsEQCAFQQFr' +
    'IQUMAQsLQQEhCyAAIAVGDQMgBSADQUBqRiADIAVGcg0AIAUhAgNAIAIgAEEQak8Ef0GAixz9AAQAIAJBEGv9AAQAIg79DA8PDw8PDw8PDw8PDw' +
    '8PDw/9Tv0OQZCLHP0ABAAgDkEE/W39Dv1O/WMFQQALBEAgAkEQayECDAELCwNAIAAgAkkEfyACQQFrLQAALQCAiRxBAXEFQQALBEAgAkEBayEC' +
    'DAELCyAAIAJGDQMgBSACa0E8SQ0AIAIhAwwCCwsLIAAgA0YgCCADa0HrAE9yIAEgCEZyIQsLIAsEfyAAIApJIAEgBEtxBH8gCiAEEA0FQQALBU' +
    'EBC0UhAwsgDARAIAZBGGohAgNAIAJBEGogAU0Ef0Ggixz9AAQAIAL9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0OQbCLHP0ABAAgDkEE/W39' +
    'Dv1O/WMFQQALBEAgAkEQaiECDAELCwNAIAEgAksEfyACLQAALQCAiRxBCHEFQQALBEAgAkEBaiECDAELCyACIgkgAUYgBiECA0AgAiAAQRBqTw' +
    'R/QaCLHP0ABAAgAkEQa/0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q5BsIsc/QAEACAOQQT9bf0O/U79YwVBAAsEQCACQRBrIQIMAQsLA0Ag' +
    'ACACSQR/IAJBAWstAAAtAICJHEEIcQVBAAsEQCACQQFrIQIMAQsLIAAgAkZyIgxFIAkgAmtBjAFPcQRAQQAkAEEAJAFBACQCQQAkA0EAJARBgA' +
    'QkBSACIAkgASAAIAcQAyEHCwtBASAMIAMbRQ0AIAMEQCAEIAEQAiEECyAHIAYgAGs2AgAgByAEIABrQQAgAxs2AgQgByAJIABrQQAgDBs2Aggg' +
    'B0EMaiEHCyAGIA1qIQYMAQsLIAdBwNssa0EMbgt3AQJ/IAAgAmohAANAIABBEGoiBCABTSADIAVLcQRAIAVBECAA/QAEACAAIAJr/QAEAP0j/W' +
    'Rpa2ohBSAEIQAMAQsLA0AgACABSSADIAVLcQRAIAVBAWogBSAALQAAIAAgAmstAABHGyEFIABBAWohAAwBCwsgBQsYACAAIAEgAiAAQcDbLBAD' +
    'QcDbLGtBDG4LywgDCX8DfgF7IAEgACIEIAAtAABBMEZqIgNBAWoiACAEIAMtAABBIHJB+ABGBH8CfwNAIABBEGoiAyABTQRAQQAgAP0ABAAiDv' +
    '0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/SYgDv0M39/f39/f39/f39/f39/f3/1O/QxBQUFBQUFBQUFBQUFBQUFB/XH9' +
    'DAYGBgYGBgYGBgYGBgYGBgb9Jv1Q/WNFDQIaIAMhAAwBCwsDQCAAIAFJBH8gAC0AAC0AgIkcQQJxBUEACwRAIABBAWohAAwBCwsgACABRgsFQQ' +
    'ALGyIDayIHQYAFTwR/QQEFIAEtAAAtAICJHEEEcQsEf0EBBSAEQQFrLQAALQCAiRxBBHELBEBBAA8LAn8gAyEAA0AgAEEQaiIEIAFNBEBBACAA' +
    '/QAEACIO/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9JiAO/Qzf39/f39/f39/f39/f39/f/U79DEFBQUFBQUFBQUFBQU' +
    'FBQUH9cf0MBgYGBgYGBgYGBgYGBgYGBv0m/VD9Y0UNAhogBCEADAELCwNAIAAgAUkEfyAALQAALQCAiRxBAnEFQQALBEAgAEEBaiEADAELCyAA' +
    'IAFGCyIIBH9BAQUgAyEAA0AgAkEMcUEMRyAAIAFJcQRAIAJBASAALQAAQQV2dHIhAiAAQQFqIQAMAQsLIAJBDHFBDEYLRQRAQQAPCyAHQcIBQY' +
    'EBIAgbIgBBBWpNIAAgB0EEak1xBEBBAA8LQQJBBCAIGyEJQQAhAANAIAAgCUkEQCAAIANqIQpBwIscQcDVHCAIGyEEQQRBBiAIGyEHQgAhC0EA' +
    'IQIDQCACQQhJBEAgBCACIApqLQAAajEAACALIAethoQhCyACQQFqIQIMAQsLIAsgC0IQiCAIG6ciAkEYdiIELQDA2RwEfyACQYCAgARxIAJB//' +
    '8DcUGBBEYgBEEwR3JyBUEACwRAQQAPCyAAQQFqIQAMAQsLIAgEf0EABUIAIQtBACECIAMhAANAIAJBCkkEQCAALQAALQDA1RxBP3EgBkEGdHIh' +
    'BiAFQQZqIgVBCE8EQCAGIAVBCGsiBXZB/wFxrSENIAJBCEkEQCALIA0gAq1CA4aGhCELBSAMIA0gAkEIa61CA4aGhCEMCyACQQFqIQILIABBAW' +
    'ohAAwBCwsgC0IGg0IEUgR/QQEFIAtCA4hCH4NCHVYLBH9BAQUgC0IIiEIfg0IdVgsEf0EABSALQg2IQg+Dp0EEaiEEQQAhAkEAIQVBESEAA0Ag' +
    'BCAFSwRAIABBwABPBH4gDCAAQUBqrYgFIABBPUsEfiAMQsAAIACtIg19hiALIA2IhAUgCyAArYgLC0IHg6ciBgRAIAJBgAEgBnZqIQILIAVBAW' +
    'ohBSAAQQNqIQAMAQsLIAJBgAFGCwsEQEEADwsgAyABIAgQAUULwAEBAXsDQCAAQRBqIAFNBEAgAP0ABAAiAv0MMDAwMDAwMDAwMDAwMDAwMP1x' +
    '/QwKCgoKCgoKCgoKCgoKCgoK/SYgAv0M39/f39/f39/f39/f39/f3/1O/QxBQUFBQUFBQUFBQUFBQUFB/XH9DAYGBgYGBgYGBgYGBgYGBgb9Jv' +
    '1Q/WNFBEBBAA8LIABBEGohAAwBCwsDQCAAIAFJBH8gAC0AAC0AgIkcQQJxBUEACwRAIABBAWohAAwBCwsgACABRgsbAEEAJABBACQBQQAkAkEA' +
    'JANBACQEQYAEJAULsgEBBn8gACABEAUhBUHA2ywhAkHA2xwhBANAIAQgBUkEQCAAIAQoAgAiBkEEayIDIAAgA0sbIQMDQCADIAZNIANBCGogAU' +
    '1xBEAgAygCBEGx893xeWxBEHYiB0EDdi0AgMgaIAdBB3F2QQFxBH8gAxAEBUEACyIHBEAgAiADIABrNgIAIAIgBzYCBCACQQhqIQILIANBAWoh' +
    'AwwBCwsgBEEEaiEEDAELCyACQcDbLGtBA3YLugEBB38gACABEAUhBiAAIQJBwNssIQRBwNscIQUDQCAFIAZJBEAgAiAFKAIAIgdBBGsiAyACIA' +
    'NLGyEDA0AgAyAHTSADQQhqIAFNcQRAAkAgAygCBEGx893xeWxBEHYiCEEDdi0AgMgaIAhBB3F2QQFxBH8gAxAEBUEACwRAIAQgAyAAazYCACAE' +
    'QQRqIQQgA0GACGohAgwBCyADQQFqIQMMAgsLCyAFQQRqIQUMAQsLIARBwNssa0ECdguxBAIEfwR+IABBCGspAwBCCCABrSIJfUIDhiIIiCAIhi' +
    'EHIAIEQCAHQgaIQoGChIiQoMCAAYNCCX4gB0KPnrz48OHDhw+DfCIKQgSGIApCCIiEQv+B/Ifwn8D/AIMiCkIIhiAKQhCIhEL//4OA8P8/gyIK' +
    'QhCGIApCIIiEp60jAK0gCUIChoaEIgmnJAAjBCABakEAIAdCwICBgoSIkKDAAINQGyQEIwRBEE8Ef0EABSABQQJ0IQIDQCACQQBKBEBBASADIA' +
    'kgAkEEa6yIpyIDQf//A3FBA3YtAMCNHCADQQdxdkEBcQR/IAMQAAVBAAsbIQMgAkEEayECDAELCyADCyECCyAHQsCAgYKEiJCgwACDQgBSBEAg' +
    'Ag8LIAAgAWshA0EBIAIgAUEDTQR/QQAgB0IoiKciBEEPcSIAQeQAbCAEQQh2QQ9xIgVBCmxqIARBEHZBD3EiAWoiAmsgAiADQQFrLQAAQS1GGy' +
    'IDQQh2Qf8BcSMBIgJBEHQgA0H/AXEiBkEIdHJyIAYgAkEIdHIgA0H/AUobJAEgAEEGdCAFQQN0ciABciIAQf8BcSEBIABBCHZB/wFxIwIiAkEQ' +
    'dCABQQh0cnIgASACQQh0ciAAQf8BShsjAiAEQYiQIHFFIgAbJAIjASIBQf//A3FBA3YtAMCNHCABQQdxdkEBcSAAIwIiAUH//wNxQQN2LQDAjR' +
    'wgAUEHcXZBAXFxcgR/QQEgABAGBUEACwUgByAIIAMQEwsbC5wDAgR/AX4gAUIQVARAQQAPC0EAIABCj568+PDhw4cPgyIAQgiIIgEgAEIKfnxC' +
    '/4H8h/CfwP8AgyIHQuQAfiAHQhCIfEL//4OA8P8/gyIHQpDOAH4gB0IgiHynIgNrIAMgAkEBay0AAEEtRhsiAkEIdkH/AXEjASIDQRB0IAJB/w' +
    'FxIgRBCHRyciAEIANBCHRyIAJB/wFKGyQBIABCA4YgAYRC/4H8h/CfwP8AgyIBQgaGIAFCEIiEQv//g4Dw/z+DIgFCDIYgAUIgiISnIgJB/wFx' +
    'IQMgAkEIdkH/AXEjAiIEQRB0IANBCHRyciADIARBCHRyIAJB/wFKGyMCIABCiJCgwICBgoQIg1AiBBskAiMBIgVBCHYhAiMCIgNBCHYhBiAFQf' +
    '//A3FBA3YtAMCNHCAFQQdxdkEBcSACQf//A3FBA3YtAMCNHCACQQdxdkEBcUEBdHIgA0H//wNxQQN2LQDAjRwgA0EHcXZBAXEgBkH//wNxQQN2' +
    'LQDAjRwgBkEHcXZBAXFBAXRyQQAgBBtyBH9BAyAEEAYFQQALC/IFAgR/An4gACICQQhqIAEgASACa0HAAE8bIQUDQCACQQhqIAVNBEAjAEUgAi' +
    'kDACIGQrDgwIGDhoyYMFFxRQRAIwCtQiCGIQcgBkIGiEKBgoSIkKDAgAGDQgl+IAZCj568+PDhw4cPg3wiBkIEhiAGQgiIhEL/gfyH8J/A/wCD' +
    'IgZCCIYgBkIQiIRC//+DgPD/P4MiBkIQhiAGQiCIhKckAEEBIAMCf0EAIwAiA0H//wNxQQN2LQDAjRwgA0EHcXZBAXEgByMArYQiB0IEiKciA0' +
    'H//wNxQQN2LQDAjRwgA0EHcXZBAXEgB0IIiKciA0H//wNxQQN2LQDAjRwgA0EHcXZBAXEgB0IMiKciA0H//wNxQQN2LQDAjRwgA0EHcXZBAXEg' +
    'B0IQiKciA0H//wNxQQN2LQDAjRwgA0EHcXZBAXEgB0IUiKciA0H//wNxQQN2LQDAjRwgA0EHcXZBAXEgB0IciKciA0H//wNxQQN2LQDAjRwgA0' +
    'EHcXZBAXEgB0IYiKciA0H//wNxQQN2LQDAjRwgA0EHcXZBAXFycnJycnJyRQ0AGkIAIQYDQCAGQiBUBEBBASAHIAaIpxAADQIaIAZCBHwhBgwB' +
    'CwtBAAsbIQMLIAJBCGohAgwBCwsgASAFSwRAQQAkACABQQhrIQILA0AgASACSwRAIAItAAAtAMCLHCMAQQR0ciQAQQEgAyMAIgNB//8DcUEDdi' +
    '0AwI0cIANBB3F2QQFxBH8jABAABUEACxshAyACQQFqIQIMAQsLQQAkBCAAQQJqIAAgAC0AAUHiAEYbIgAhAgJ/A0AgASACSwRAQQAgAi0AACIF' +
    'QSByQeIARyAFQf4BcUEwR3ENAhogBCAFciEEIAJBAWohAgwBCwsgBEEwRwtFBEAgAw8LA0AgACABSQRAIAAtAABBAXEjA0EBdHIkA0EBIAMjAy' +
    'ICQf//A3FBA3YtAMCNHCACQQdxdkEBcQR/IwMQAAVBAAsbIQMgAEEBaiEADAELCyADC5YBAgF/AXsDQCABIAJBEGpPBH9BgIscQaCLHCAAQQFG' +
    'GyID/QAEACABQRBr/QAEACIE/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAD/QAEECAEQQT9bf0O/U79YwVBAAsEQCABQRBrIQEMAQsLA0AgASACSw' +
    'R/IAFBAWstAAAtAICJHCAAcQVBAAsEQCABQQFrIQEMAQsLIAELkAECAX8BewNAIAFBEGogAk0Ef0GAixxBoIscIABBAUYbIgP9AAQAIAH9AAQA' +
    'IgT9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIAP9AAQQIARBBP1t/Q79Tv1jBUEACwRAIAFBEGohAQwBCwsDQCABIAJJBH8gAS0AAC0AgIkcIABxBU' +
    'EACwRAIAFBAWohAQwBCwsgAQs=';

;// CONCATENATED MODULE: ./build/src/leaks/detect/prefilter/run-ends.js

/** So many bytes are copied first where it is not known how many a run has, and then so many times more at each step. */
const run_ends_FIRST_STEP = 512;
const GROWTH = 8;
/**
 * Points of pictures, and what repeats itself in other ways, differ in few places from what stands so many bytes before.
 * The 32 random bytes of a key take 43 characters or more in any encoding, nearly all of which differ.
 */
const PERIODS = [1, 2, 3, 4, 6, 8];
const FEWEST_CHANGES = 24;
/** Says where long runs begin and end, and whether there is anything in them. Kinds are `BASE64` or `NUMBERS`; offsets count from the start of the bytes. */
class RunEnds {
    #code;
    #memory;
    constructor(code, memory) {
        this.#code = code;
        this.#memory = memory;
    }
    /** Whether all bytes between two offsets are hex digits. */
    areHex(bytes, from, to) {
        for (let start = from, step = this.#firstStep(bytes); start < to; start += step, step = longer(step)) {
            const end = Math.min(to, start + step);
            const begin = this.#memory.addressOf(bytes, start, end);
            if (this.#code.areHex(begin, begin + end - start) === 0)
                return false;
        }
        return true;
    }
    /** Whether a run repeats itself so much that it holds no number of a key, in whatever encoding. */
    isRepetitive(bytes, from, to) {
        return PERIODS.some((period) => this.#changes(bytes, from, to, period) < FEWEST_CHANGES);
    }
    #changes(bytes, from, to, period) {
        let count = 0;
        for (let start = from, step = this.#firstStep(bytes); start < to; start += step, step = longer(step)) {
            const end = Math.min(to, start + step);
            const begin = this.#memory.addressOf(bytes, start, end);
            count += this.#code.changes(begin, begin + end - start, period, FEWEST_CHANGES);
            if (count >= FEWEST_CHANGES)
                return count;
        }
        return count;
    }
    /** Where the bytes of a kind that begin at `at` end, at or before `to`. */
    endOf(kind, bytes, at, to) {
        let start = at;
        for (let step = this.#firstStep(bytes); start < to; step = longer(step)) {
            const end = Math.min(to, start + step);
            const begin = this.#memory.addressOf(bytes, start, end);
            const stop = start + this.#code.endOf(kind, begin, begin + end - start) - begin;
            if (stop < end)
                return stop;
            start = end;
        }
        return start;
    }
    /** Where the bytes of a kind around `at` begin, at or after `from`. */
    startOf(kind, bytes, at, from) {
        let end = at;
        for (let step = this.#firstStep(bytes); end > from; step = longer(step)) {
            const start = Math.max(from, end - step);
            const begin = this.#memory.addressOf(bytes, start, end);
            const stop = start + this.#code.startOf(kind, begin + end - start, begin) - begin;
            if (stop > start)
                return stop;
            end = start;
        }
        return end;
    }
    /** The end of a run of base64 that goes on over line breaks after `at`; the last line may be a short one. */
    endOfLines(bytes, at, to) {
        let finish = at;
        for (let step = this.#firstStep(bytes);; step = longer(step)) {
            const end = Math.min(to, finish + step);
            const begin = this.#memory.addressOf(bytes, finish, end);
            const stop = finish + this.#code.endOfLines(begin, begin + end - finish) - begin;
            if (end === to || stop + LONGEST_GAP < end)
                return stop;
            // More of a line may follow, or more lines.
            finish = this.endOf(layout_BASE64, bytes, stop, to);
        }
    }
    /** The start of a run of base64 whose first lines lie before `at`. */
    startOfLines(bytes, at, from) {
        let first = at;
        for (let step = this.#firstStep(bytes);; step = longer(step)) {
            const start = Math.max(from, first - step);
            const begin = this.#memory.addressOf(bytes, start, first);
            const stop = start + this.#code.startOfLines(begin + first - start, begin) - begin;
            if (start === from || stop - LONGEST_GAP > start)
                return stop;
            first = this.startOf(layout_BASE64, bytes, stop, from);
        }
    }
    #firstStep(bytes) {
        return this.#memory.has(bytes) ? bytes.length : run_ends_FIRST_STEP;
    }
}
function longer(step) {
    return Math.min(GROWTH * step, LONGEST_PIECE);
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/prefilter/prefilter-code.js







const NOWHERE = { keywords: [], runs: [], numbers: [] };
const prefilter_code_PAGE = 64 * 1024;
/** Pieces overlap by what a place needs. */
const prefilter_code_OVERLAP = Math.max(LITERAL_LENGTH, PROBE);
/** So many characters of numbers are looked through at once; and so many after a number say what it is. */
const LONGEST_NUMBERS = LONGEST_PIECE / 2;
const prefilter_code_BESIDE = 2;
let prefilter_code_compiled;
/** Finds the places at which a key may be, by code in WebAssembly that looks at every byte. */
class PrefilterCode {
    /** Bytes that are read to this place are searched where they stand; all others are copied, piece by piece. */
    room;
    /** Where long runs begin and end. */
    runs;
    /** Units of work that were done so far, beside what each byte takes: see work.ts. */
    work = 0;
    /** Above so many units whoever looks for places gives up. */
    limit = Number.POSITIVE_INFINITY;
    #memory;
    #results;
    #wasmMemory;
    #code;
    constructor(tables) {
        const memory = new WebAssembly.Memory({ initial: Math.ceil(layout_MEMORY / prefilter_code_PAGE) });
        this.#wasmMemory = memory;
        prefilter_code_compiled ??= new WebAssembly.Module(Buffer.from(PREFILTER_CODE, 'base64'));
        this.#code = new WebAssembly.Instance(prefilter_code_compiled, { env: { memory } }).exports;
        this.#view();
        this.#memory.set(tables.image, TABLES);
        this.#memory.set(numeralTables(), DIGIT_VALUES);
        this.#memory.set(sampleTables(), BASE64_VALUES);
        this.runs = new RunEnds(this.#code, {
            has: (bytes) => bytes.buffer === this.#memory.buffer,
            addressOf: (bytes, start, end) => this.#addressOf(bytes, start, end),
        });
    }
    /**
     * Adds bytes to the memory of the code: what is searched there need not be copied. Buffers of before are empty then.
     * @returns the memory, and the address of the first of them
     */
    extend(length) {
        const address = prefilter_code_PAGE * this.#wasmMemory.grow(Math.ceil(length / prefilter_code_PAGE));
        this.#view();
        return { memory: this.#wasmMemory, address };
    }
    #view() {
        const { buffer } = this.#wasmMemory;
        this.#memory = Buffer.from(buffer);
        this.#results = new Uint32Array(buffer, RESULTS, 2 * LONGEST_PIECE);
        this.room = Buffer.from(buffer, ROOM, ROOM_LENGTH);
    }
    /** The places between two offsets. Allocates nothing where there are none. */
    places(bytes, from, to) {
        return this.#places(bytes, from, to, true);
    }
    /** The same without keywords. */
    runPlaces(bytes, from, to) {
        return this.#places(bytes, from, to, false);
    }
    #places(bytes, from, to, withKeywords) {
        let found = NOWHERE;
        for (let start = from; start < to; start += LONGEST_PIECE - prefilter_code_OVERLAP) {
            const end = Math.min(to, start + LONGEST_PIECE);
            const begin = this.#addressOf(bytes, start, end);
            const keywords = withKeywords ? this.#code.findLiterals(begin, begin + end - start) : 0;
            if (keywords > 0)
                found = { ...found, keywords: found.keywords.concat(this.#offsets(keywords, start)) };
            const runs = this.#code.findRuns(begin, begin + end - start);
            if (runs > 0)
                found = this.#withRuns(found, runs, start);
        }
        return found;
    }
    /** Every keyword, in the order in which they stand. */
    keywords(bytes) {
        return [...this.keywordsByPiece(bytes)].flat();
    }
    /** The same: those of one piece of the bytes after the other, so that one can stop between them. */
    *keywordsByPiece(bytes) {
        let next = 0;
        for (let start = 0; start < bytes.length; start += LONGEST_PIECE - prefilter_code_OVERLAP) {
            const end = Math.min(bytes.length, start + LONGEST_PIECE);
            const begin = this.#addressOf(bytes, start, end);
            const count = this.#code.listLiterals(begin, begin + end - start);
            const hits = [];
            for (let i = 0; i < count; i++) {
                const at = start + this.#results[2 * i];
                if (at < next)
                    continue;
                hits.push({ at, triggers: this.#results[2 * i + 1] });
                next = at + 1;
            }
            this.work += WORK.keyword * hits.length;
            yield hits;
        }
    }
    /** Where bytes of a key are written as numbers between two offsets, which begin and end with whole numbers. */
    numbers(bytes, from, to) {
        const all = [];
        this.#code.beginNumerals();
        for (let start = from; start < to;) {
            const end = prefilter_code_endOfNumbers(bytes, start, Math.min(to, start + LONGEST_NUMBERS), to);
            const before = Math.min(1, start);
            const after = Math.min(bytes.length, end + prefilter_code_BESIDE);
            const begin = this.#addressOf(bytes, start - before, after) + before;
            const count = this.#code.goOnWithNumerals(begin, begin + end - start, begin + after - start);
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
        bytes.copy(this.#memory, layout_PIECE, start, end);
        return layout_PIECE;
    }
    #offsets(count, start) {
        return Array.from(this.#results.subarray(0, count), (offset) => start + offset);
    }
    #withRuns({ keywords, runs, numbers }, count, start) {
        const results = this.#results;
        const end = (at) => (results[at] === 0 ? undefined : start + results[at]);
        const all = Array.from({ length: count }, (_, i) => ({
            at: start + results[3 * i],
            base64End: end(3 * i + 1),
            numbersEnd: end(3 * i + 2),
        }));
        const isRun = ({ base64End, numbersEnd }) => base64End !== undefined || numbersEnd !== undefined;
        return {
            keywords,
            runs: runs.concat(all.filter(isRun)),
            numbers: numbers.concat(all.filter((each) => !isRun(each)).map(({ at }) => at)),
        };
    }
}
/** The last place up to `end` that stands in no number, if that is not too far away. */
function prefilter_code_endOfNumbers(bytes, start, end, to) {
    if (end === to)
        return to;
    const before = startOfRun(layout_BASE64, bytes, end, start);
    return before > start ? before : end;
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/prefilter/prepared.js


const preparedTables = () => Tables.from((0,external_node_zlib_namespaceObject.inflateRawSync)(Buffer.from(prepared_STORED, 'base64').reverse()));
const prepared_STORED = 'Nf+/uw99LSnfW/O+d9H0fu+Hk/d9fUnyzUrj9lUDG+78fd+P3f1+d3zv/h837/9O/Hf8oflXm/fr/uvDW/2/TXlrfn/r19eXnbhWfEzg24Vn15Z/3NS0jP/bFfyp/468OVP/bRySp/xoWmVXpl7evb17f92W+InU7Z+cn/9yG/76zz0On68Pvy/3N98d36+9V/n/4UX8v32/j28/35/GOeQ+8vtmx9wN0VbKx/r1X60CFURwvvt5+77Ope8NWHI3v5ff/Ccvw2hOX3fH/8Val9f8LsFP/4L24LYfd17f/4t69vXt69vB5iQrj37lG7NX1N/37/3AX9zZ8fvzcJG/tng3IPLbvL+ONR/vKotoffUPs/98NeAeeODNxvf997vP8++qPu/uH3fvKWUgZf/H+8vn7qinpWf59KW1l/dwf+9OXHG68ah93eELbeuEvGr5PuF8/vdk+f//EpXt69vXt69vn3ih/r6+4gb/3CQHkIhWN/vBfuRXzqa/nr3NP9Lo23fP2grA6mvC7zuf598eoW1FDMB501/4fPOb703vpw/j+83n5bX+8toALnu/vLr9158Xzf9/+8PHuHjN/T+f1nxlgdiMuMom/n3gTX271zqIaVf59pX/xvl+wZjG+Xr2H/xb17evb17egFu0LeDoRzScqkvLEHmD/f7vvQY1pt97QDruhBci5+7H7+v298Wf596bvkcah+e70psA8+bvDn+/v++r308939/1n/vDf/k+T+L/7zdP+n8nw/541Z/0/tfD+P5/WfGXvvGf/96iD2l/X2714gg5V6v8Pr/e0Qr94NW2//FvXt69vXt5Z9Ehj4+A/a4GkvfEnyn+8avn0yXsel1z3jrK/L6Q3AA4on1ftb30CfyZ82geePr4599XXBHP/8+XvN5/mj+L/3lm+yo///3f+fH4Yiuv/3/nx/fG78MH/b+3/CcOH/b9X+H+fu1OA7+Ow76WO9fOvlvp4Dp32lI2LXoP/i3r29e3r2+PWdJji8qufvn+/hbSOPjq/R/3DdzyB6dDlu62fHPhuoZC9jn7thhxU09b3tHHjr2Dzx7V63/Gvvrz/Pvjm+y5737vyWBGD/l/jXanH/fmP3x6/2nH/h/n9Z8ZvfcP4/1tCzbDuL5BLeutXtr+nKGvG97t7+Hl//jIryXXt69vXt8etqvhNBIUk1/75LM3qP8Hp583jJnaf/f/dNbe3FxZVrc2b+/5+5BTlK/ccWOO2CvVvvRfcPT75zvfEaIpnGhMwhT2Qa/m0Zv8v77ZcY58cFjdWMX7Kzsn/n3r7V4lfXiA1eueAAeH9eI39e3r29e3g3Jq9d5Cdrqr89oZrR+bSliWmNfu/3ez7pdz4Dv5vxLlpM6wfMHvjfo/19s5UjfVGPvt+/tuZq95ZWwfeUktH98oc8yH5f8evvD5/ft9+H5/vTW/3pu9P+H3FENr6v4f77Zcd6pc1eXo9SdYQ11qvg5Chy4qY/93L8VGtn+9cNOclE+40y0e/4yy1tz4aRMuw8t4YMGRDjD82qSXG9lx+xcpn6r90fe2Vn/P7i6kzyx3F2LGUKcpwM64iWNS7KSPL2oXYC6de5XqbtoeW4iQ996ldWNc+jtFms5a58nLyXFJpp3qZXBZYcDG3TKoWN4mlMkfVL+YwatC8bfDVfcsKeXyI5nJxsnaxw1swfrHk/F9DxSHyV3vzq55ICnSuc3PxlnrQSQ1PEpq7tva+z0rGXXRqxvZnV9y+j/f4yfuPA+ZMJz4/HZ+scvU8OKmHNQ5yHjFYcxQLN5DDDzVj/zxss419zayDN5Z1h/493YWw24yv04/vurx4zyWT2LE1Kfx4355as63GGDhDroJlDW03jTHBBU6dyVGMtIDrvvVQa2zfxkblz0VTtNgocC5XfEO/Eu7o82Ny+dmoR6nP1S/4sVAxTNZlPXkxGF3mBS3J4NiezUVOfh45r43to+2pSWEQll9yZq8Wj4e8ifZB01h9d42WGmLnZKdLk198fWHRlHzL7FqWKaCauonVvfMENm7TDizJo/XtJtRetVuDF+nHXwTDzBlN+Otx6rS43B7NfmmUmXdr8Vwej9Ds5vu6l1zWFl7Hp0VxYfd/4+MU+zoc7Zh4yZedWJDX5hgM4/NdvGUhwB20OZU+8sUw9aJjnuGrerV7+n/rKqcp6CHhrKn+/A8s8mm4Prw/MYtYticG/ubFG7fPlHradOhOTDDs70wbjOvfyhrl3jGbe/k1K0ciZMU0xk6lO50+xazX3S+7AstTI6u5hjDjT7RIelXnDgc3kyHIdm3eZStE3vTDU0U1p4ev74y2vl+fTLwQ2zSHnt1enq8Iw8XGuRJr0WS30/f+uO4E1i7xf0ymn/Fw/PsFi14ka0fKLqU4Sds8RCOAU5HCbj/o2BSmnx4fUPrL/VNcsHM7jbBmfqwiQ7AS7Cjk5XFPL9b29UuOM2bDaLIZhJjncY3v1b3z7Zs5f1W7itVs6FusXcNfmXj+DcpJONzmU9O98/yQxS83sHoHndUjWD93z/V8x8Sb9XLAXNvXkuibjE7B07lwbxrynbLrjBW/bmimU9xl7enQumXmXbv+zo73ydHMwNXhPLq8Yy164o4386NvrbLzUkSy/e+U6eWn7zL08u7jq5m5Q0+R49zlpXzv/g4K4s4Exx7O9TzSNEoa9h1fPlf/XT8eH6gbccUemT+X5V47e1dlw62aZXynfL5/sGnoA1yHjiMSznN6p0fy+fA/3dA1W+3XV0rZZDpD9zlw8l7MIMhpBqh6JQQ63/0eS9cf9HOvswf9fNteIcSnnUdPkmUQRqMd14hlPrIZ+Y2vnFaZl0z4+d02J6Y+3UjOrnzNy+H4h4105M2cHimL6Uy0xcRdcC4fevMnuzR3k6luuv1m1Qhsufw2K8LrozqvjazNsguzh1xmpxax2UIMn5OGscop84hsoAdUX6PlHDjZauuHzdi6bv8XM5QP1JLFiOVVxqbTqmf2wHH2fW4A4Px3V1EwzyZUvlccc9oyfemGgcvudHZQ54+4pB6nKNUtt3evBqLx28zeUYvX4zNupT5zFG03P1n+XKub+jr3/h/Lx/rp1TFprnqTne4luqucXMRqR3G/jhvfg7G9p9uf8ZZ68L0aqs2rvB/C43/ld/qrS1rwaNA4dRw8rsND5dhuv3416Zbv9XX6ehZP5eD57Qaf586Cafv4zw7PPZ+Oeu4DVPeOyXWF/ZjxxZ/lF96b9yczbkspXwyfbyh/KFHXz6fnrK6t753Vnf/5eAy/h4a2iWj9u68yfomGH2865+Gz/nyh/35/UZem9nWtlu9+dn7x+UNWHh9liPU86Yvu/qJum2nVrkS6f+OWPnPVbejDZM33gL11B1VvycIcZbz8MU7MDHL+S9Z37lw1+1VhFNMWm6TLD/qtFi59v6ikPubct5BzF3TH7BhB5qHqkNlZjLi8Sx868tquLlm3NgnYbfDGiuVzxKHxFFMwen1+tc5SZdYq9XxxrAuX8fOy7ziu63HLn3tpnK8tln+WEtWfsn+cpKvO3bjNjFu+mn8pdibfZra04NeNPbBrc60+nctn0y20bMZt/WWPsXn3/6k6Ke0ZtRMUvoDo+SebhzYY2nazTenu3vhgPdT04pv64/duy8/96GdYfDHjm9+/3T79Yefm9l96O9ncXVjxfGM4nXj4brZ29/7+h1+835fz8/K+jO/ryiveagafV3VPxDjX5laPn4HW5fiL58H7PY5ta+jO7gxpcdFYpau3RWqT/U9Uudv3j/qrRp8x1djhhBk8OZaBPBmPdefd3e9G9hwKbRy/FiiRlkt2cvknZSNdXeXWmL8gbrWuX0sXN8pK5e3xf26V3bS4ZzYpAsO7zrUXDXTq+/79S9eTu2qzTDXKzHZ2Z5X/y2VxaIZb/9Thsv4mb6/b+rxaO++jqll0TVXxNq49Tp56cup/MPMLDD+nO9hh4fntD08/pxR1uDDR+NPDd9nMO39e8uqUdXfmVZnWQzz2OW0euf5mtxsDeDAOXDeufyo70dPw184+aZT2nfGDthrdTZOT/sn6QcHeLzp+Ccq/OO4tV3uh23eHl7lDXrr9e7BJ1jvwcN2Ht+q/MvvyxFo+v8/++mr8JcMu+j94Vw/er8sgsMKeGqfFrHcaf1jxY1uPytHjpG40/xk/rL1/fDl1lgnZt3hT00fX1RPk8/PRXDN+HVGt7lgy+xcsny+PFOmd8Mv9w93vJiwP4OPTTFDq9/diRhoq89vrw3t3fvAzRuPda8Ysv8/qz+oMmc2KAep88OX7KAvUCbDo3eWo2USMtX+D4+65R21g1Wc1R9ac3w9tZdvj/Lgmrx/YLKh8vukiY+hPNxXmbzLHu+I8Pfztwrxyr1X3Dmuw2CZtH3NZe8p/aP/XUs6dIYeQdY+f9TzlH+WH6tOMcbDM/Hpmj0jcan65fjxHm+jx0+74/3lr1g1iqfZSv18rVVji2g1YMZUGydpYN34fKB837l/q1Tz2TR3y7Ywee393j2fuXz6VxgZg9T5ohh8t72gzKUcoflAWyk66nfwRqm/jmXKv8MPePGL9hl8HwxGZcfwP1trG281S4w6cxs36cfyvK4wp9TNw6p9cNMp5MpfKc2dLzR/Ocs+sUX9/xo/dy/30+HhHzPObAFhhHzQn17w/vl53y+89MMP8Zetmj+44Za4bubnXP3PnJnh4fDuZ2+xYdK9XY0458aZ6wbphK00+Pdw/vLhrK7xo62fNqfDW/HN8to8Ptmdanh57uD8vVPnd8o36+9CnWH28qfH5TvlLzQ2YUuoPMuPQPXTnmntR5yr5t4f+vONWzJTZthlp6e7i/gJu5f5/XI8df6mnqT/3gfKHTLHgxxphl4H5x5v6rHKF+sh7dg82D93d6fv/Kt9fUncvo4YeXrT6h7wtPbX9a3qn4M6qfLKrd18y6Rp1E3cG4e/y7HDbJ1S/Hn/wOHyvWv8s2+ev6+fqL8epTrXHpx/WPd/ft+Oz8fwdYe2fPT5R/xy/XlYXTPOXOPLm+7jL1r/KUGW4Mrvy1HzjjTN3jL3/6mfj97Vyi7u3B6fP3/64/NplqMw+w/PPDx/1N/UA4aHMr3z1y2404R6an69Ht55P2z65l62P1MPHInhy/Y6dPu6e5+NsNaqcpsdt04fXy56eDvbp/v5uT9XvlG3TBPU2P3ovUhcPo8YeXu6eUvUPT+Hr8MPa/G8et24c308+39c93esfj7f93T9fl4h654Z6u/DD3cP/ObL4jhznjsXLno7ld+UL4ev3/lF+WvXdvnL49Pyw75i/jzOG+esn00978aeL8PP32knKIun+e318Q5cx84T+1vh+8P6y/x9Mvf/qHqHNs+X9OPby+7un+9vy5/enb9P3g+Xnu8fH5vHzfhlspU1aRXSxKrsd0AIpdHJCpvcT67nlDOe5ZgIAqnG6daF1Iad/gICSiL3Hb3mcglT3WlBxxsRBPmvEwROsT131o/aK7gJuc79gd8H0Y5rcT2oMFOE5DDuMZszMkgblGDSbsyCEILibyHTdceVj8llmhEg3KpmJFCgYYKaY5935AssvoiSZWjpsRW4JIMX4EtZVD8OB173or5TCyvsQaiMus5dkEKJmo3t/9aFCMyZdd3izBmQ3R3AQsUL5Iu4MejajWttqYMTbTLbVcQsXSnox2GPZqLiUwkImgUwRUHDjD26YclN796CopF7n6vuAMSgi5xRaB+gk5Jb8+RKztbFcNRbJKs92JfivuR1Z+TPTNbXDf1Q9PE2Z1Nx9OL0+IdhfKkEuKjCu11yJO+8csSn7+pgt809kYgRi/8VZ3mTQooG/+fX2N1HhBAU21puyY/ZHAV7mO+ATkIhKIl1xEpvxMKDdAYoV11vk1W0/s1wrLM4wefjgNNJd9xh8Zd19pwY+8ccIApiVNWLsyE/oCp+h3YmWvGRdNRRSP5PNXNQ11KbxjyD58E46TbHKJoGWJIiCG7CvlmuLvZYAsorW87rF+JAnZl7ckh2nDNFs3ITRBPoVGVsR44TMldffEAD7pOAkCDTRSlfhC6NEE/F+C+2ivTnUeofHMtHdC6BG/fnbUMGpB0Naw7Htm2oGH10vLDXfgFEG54wPOly6BU+BJ1Uxre0EUYAnqDnx/O7snN0osBaWDLn5zeEvOfKNkNJ7keOcnnBZiwY2Okmc27UUnZTXDP0Ecm8t4ha82AnkMvquDnyMDdTDb1WpAucgh3IfE81QivFfaWIsiO2qQAtFfHyA2CHXKsIYVuabFKaNDOu1I/6WMaVRfNLFC3nSBO03+QXnhHhEAbISJgrLgtMuuOKYA1JpT2153cu5c5AaTovPki1cQ4bjYmgJlONJcwanzGOvXjMwc08I6ouGu1k7mwDS7z5iyXf0jquIINUxLnTIMt0OWiZzOPQBgMsyeOcyVatYy+xmlsc7RiNZzTUFl6KJsmRVxahFAiSDYmaexoEAw4nXpKmtQnvDoKON8qEKeF3E3zhwZfC7CR18YnMwblmoQv6GaVZ7cmjbm3r9dUVwwoZfxwaow7qxv60eetvCUkVdSOGSGzbKglspaLB9/VhhgTQFReY9t/Naxorg5keO5L9I+nPkkt6ZXGtCGHHqgzxBPBUILoX474/QS5E4AYqGmNm7kzRZNqKwm1HGKkenmXsh1IqMgyASCXCNil8Wy+z1bnjaG4U1OHE5cAVShVsz5MJj3ZbHeRyUcdmrHs6pWTcPaPtCGtqiKxL4JjlSixrDTpV5U6LGTl8fdFuFVTGDGngtOoSJdrPUR4wlskKhhW4UW+3lG22DJkop1ghmRrWxtMGSXALi4Tjm/hdWUKHCDbLws+WAwIJuuonus0FJ5EEukHxYHhj1sbP7ExWtjbPOmg4RdOynCrWle9up7xm+CszkmCZsuE53JyINoghO/awpJpEhNMTjAYw5WM2a/ep/7SygKS802M8O8LOXcqsX4J5ifSN7NqMTm+I/mbY9li7sazHd/h1ddefx5OKFBkPnpATh5BQ1eQbNFXmiFAw6KmFgLUk7wfjTnXHYv/9W9xtLj4ElZQCZsxzl552aQQYyln5Ejtc0/FNr1WuN64Xo67gzqbUtwdSxK1papuyWaa1n1osnTdDRFNOO1iN4obamoWWcrKaKEA6EgTyzoge0X/vzMnBpqLZVIqzvqOm2dZq9JJW1BJYOACe1jIG9mlfZlXsrG0TuaR18/kO7lLsx/N2BRuT8KI9BnIlb2aCHVdiInjgv116Q+6T3dZUD3xcwwfzA9Og74Qs4ase3cKSggZJQquwdBOxZnF/63dhrFeNaaCEFnB1c47XDRtMKpc5hOAWJ0nE+1IfNqYuxzQecZb6S95AswdqrErFb3Caa5/43HVjdyzo6H7eneJEpXn6jAK/FCQB/Dsf7aDHR5ygbKexw/E75apWr3lzLo4JHclNYfaiz62PcXNOgBz4TQdBHXP7X9CcagrD5vbMnnUhJBNn2mdAS1jjbea3ynQvMQU352mYLK6Tci6glUPTq8XdOTZktqYwHGaP5byhtr8/Ts6u8yQzPh1GWoAjmDpjUt1SAfjCTjh2o/11iVPpqacvgK5fTSJdP2GPN1ZgSmkYR4zg1W0KNxjUMfGnlQPusXOzsn2wy+/Zm64JSmVv2RK9ovtDyBb4yF4F4rviovGEKIEddxyI5PTz4BUIRBjOrvzSJd9iXEF9wypq2nVdNJ/991ooRssBdne3ImEAPOCaDSOckLwzA4teuRwNCVZdvN8w2ELKugX6A5maE374TRrBxub/OGPkwIpAUgiUtDUBtQ36IbpsF3u0XIsANoJZ388/kNnlifPa2K5xC10bdEZ0Fx9iiodJhTm3FAB5C0MUiHIeVkr0DrzBwv3dlthiOIA59dzRI9dGCBW6EEOnWZpLc9HIl6oiOPsImLmYHcNsbRMVwGUMh8WVb65NVEwSnT3ZfpZFmT4jV75JUygucGLEEOS5pkpVAPDLUaElE5m8Z2cBV+YDNixlSyGIhCWmYOnppPUNcWNCVdlzYyLW5ZFa86ewxmnjQU/NvpVDYt+Xit8EJFiYw9TSkpU0YJwF718gSgAkjv2xlFYg1f12VAxk1ScYNfujRF1vJINtLjpsNWYx7g6+UuXf4yDGZYbiiImgwFFrYLwVo2azkWGJ6iNPpgH4aGa2cZd5bbz9OFViJ5zVTxw8gAnhBB1aIBy2ZWroyAQguS5EHO3LMdv4apf7z4wWNoEt6TTMt+ekgvNx7ao6UlOTC8We36JS4vRnojkSIptA7CMvWaerOMod+HyFHx5lrluUZVdl0HTwJhJlsKaUEfSUFleoIo802DAEoVrHzYGEuLf2kfCLvoZwpPsFlQMHezuhT3xqMxAcsxY805yCyYSdT6prGr8PAmgvIdCFwGNUXxV/ZrWww+6wHSTVL3MUKL1kkKZWs6DMCyzbO5Sq8bNbR0sbONw5xfTXv+5222AIBXQ9x4e1pnrVH0OrWgmJQSkKifFeSkaQn7YMQLkNP+HkiasBGfBDTD4I45SlIRSSOHNe8Gcyqu/F4IBE80Zq5QzqpEA/rcl3IOkdSxLi4hfnXhOlMrZMqG5RcqaxT+VO/308yWDfyGGO5J3DYuuPa7tAz9xYUizcFuywzXD0gCpLXpcFhFs9tpZL2oQ6akVJkopGmjptVEwHO2MFLYn5CU+6l/lAxdZ/XbXYXvx1auIdtYLqEJjBe/SwPuWXL8R61ne7gP9spssDM2723nWTlWxplEKpBh/ypX4Y6k2hCyxYoSSPXnxEZPpaXr7IjzHAKQTZrgONVyqbkAAXo5AcSrWSEl4oS5v1rEW3kS7QNBs2eSpi/HEGmjtaoUa97Kl0/wZgTHIFsMsDUjbWRGBicsEDGzbi8SEj1iDRyz9AvxxSDaEkbq9jCaogaAtp105NChWSLBQSE0KlBFXR90A0faJYT+wNU8NAmTZJXonNJ1sqpOxzWsrIUGCGJI2zvB80CC6RDANMGtiAQO/Sey57Oa1FltAc7GxmGAXTYxtvQcOr0A2fGnZ1HBwhtXzJ9AmDPIgErCvQw2SY8yGwfpeYL3LCRebKN124OLvfS4qaRU6AU+dbWO0GzqoNzjzbcwRjXhiP4n7kaEjO0f10gh1aIWqe1XedwHG+Q5ouqbGDHrdvSLKUVnb4PBcG+IR2zxSsZqATyQQ0afRO5Ncq+wyv1GJ6gezNRSNUXRXLsDJxRiVRQ4LVwCvnGVTl3InKlPHg8Aqbpp13OptFdlseKC6odXUcOzMb9kVMowGJVTJ4IEqf7efJb5mg9RiJFYY1Xdxg28lhQBN1or3HqHnARgIN+zXpU2RdcJGUamq5kLhsoL68VlxIpHiPUeKV7wU9ooBn7f+xO7Ai3RB7cPfj+xcEyqAo/KjqHXSuCQOdBa6GkHf7AEqnIwHlTQM8pzhH3dGHWxwDBwEG8cnsLSHl15pEiEVAL/eXcTSQgS6D/0ixfj7Pec6O2Jq1GoFQ37nEMLkBHW05ZPFf+p0g2eqXgXNUOaOy0v3YoxzInfIoHMUq8CmXdPfEgiF7Vjf5VcRFH0E34iC0AJaC9nVGjlQU7XJ7ryAgMmtlagkRIZZsrxkDBmyEvM3fdnKlMRgkzmBrNj/wopJbHPQpv03OrOyqnNyYvwB9hGELKmolv6MiXGEBHYLyCMJJOPMunRNR5qWOk3c4FkaC/VWLqUHTh7XoKhbZo2a++8Uutq3FrzP7EkwmiFQ+raDgBU1plwwZK87e3tBbLBzT2Hp652X4Xb2ybWllxdDAYOSmzhLl9t29PlXRjITZSkIPp5g99hKNzCtoNGM6W1SyDWOY7QYTxBX5SclkjSuKYT7gDtLyxflbQ5DUvblrt5nEnWH9esn4AszvFUuD0tF+KXXNorRaQcKMd5kTjr/tvrwpAaS5OkU4Vlq8ZXsfuOK6AT3JTMXk0iYwBUJVQIVqQ6AKT+9kx1LyM6h9qbC+7sdIMeX2Rrz+QuiWPxbA7VVxsh7dyLSDNELaCMcVXrKfgoxiSY2km+xMZQTdVzKdj9FMEKxRPsfis0/G9sAEjzrl3eNIm8zNzwgzPfzga9KRZWRAng3z23TrvIPhSJrZ31SYBmLNoUgj6Ed30ouAZk3v9tBCgdWCpTQpK9BjRwbdGRTwTf9ChfV+wfIgLSsqJndSzcA8nuuMMErr7OYwL1gERaqWP4F6C+4RCt6YjVND6ANkmZWuG3axJ7Y4ZN72FCRu992w1mu2wLz8lqWyqgN/2hNzBfdk64ckq6oISxQnq+rL6CpwjJm57o5K23IPoY+qNfz4IHdjp/4OzK1C04hvKvtHzcbvwV4jTxA4ynnKjfP02GulpmEJtuHrLn7se0wG5bew5iqe4cIS+7nWT0+fiFzSclwAAPB/6hexfVEhdea6nRMwoOK/8pCy8Q3+aUgRV1y4aPNmVvgoAIshD0/xujwDCGZh0Bbjbv/WNZUMwdVHccw6VW0u3W4B8UtDMykPWDjP3jbv4wsqCs7owdXLHa1413Yp1kkpx74zhH7p8bDKQAS7DNsI4oEzgGmFKJaNU3qzCsmiEmVyftgynrAGQXTXH6SBg4BybtdktfNj5KiDUuTtEe5FMJoI7U+qIY1RXmc0YFEBlNrSFm7Y9gBzlWQdiBdW6vuPU8WVXDN61PmPVujHncKAA7Rb1p0AXLHWMEe9r3QSRwGsf3aQzQbnxY3FQ6gut35714aknEaYPCGn9npgNSPF4oVF3aLAHblVVyXez50NmT5LIM6Vj1iJ2tgAsKSRZnedIEiN3FPRzJvt/UALBzAybADmwd/szXF4PafTcPjuhjImcZMfN4DG959itovs5fPEj06A+1QosVtp3SfzM9Mjux00BaMIXtrxKS596nA+t7i5t37swJqmkMe3c7IXYtLcrvmnpBQdQLazyphsEfVeomtccwb+uICUkIImf3s0JWntjxs26TSmnxE1OhFrxXnURMx2hzrfQVpwhJmFPgidFhlcGmAG8EYOyo8yrNXAkZBLkxcxNLDN5izTxNtytWeyi8Tnkh7U4IwHHwnb0otdpiVHFrwBq2eLSU9gJSF0sRAAva4AO94QK6lA1tOOIX0Mx0qdJNT2ACqxi9F0fyKUGCEFaShKGb2DpSSofHU3LdKLwhtwaxHjxtPpS9nbvToF/20dyln3klUIH+f35OrFONc/j25wSjpsqZxGd2gxIaxJYJ7gc8ptNnwvDjDzWJEVOc+qqaNwPOstPZ4refyuCbskrz1srYtSKsP/IbNvpZqGxuT02WJ0CdYm/jQKtPZUlwu9P33qlQM6d9a3pwRGjwFoCiNtvsEMVlicSccAAJAZGjPRNbJiesFUVeQyhHrfDDPxMgHOG1OVJushMlPrI0noHyz1PyYjJc0OCmTFakq1WP30gJv04j3FBURpDZMXjvGiEJQY+3C7iKyIJigwj10MG4SxUOL7CgAdNu+1sXlPb944jSJLJdHRR0Mb2bYusJKFaipRIxo16nBV2f27ePKQP/oNnRq6+M/sM5QAStI+8EwP0diT2rE6BZKRHBU1Eb2CUtP4o0a2PESlLTWytNj0tsfIET/Hrpe4IEdvQmIX1zJ3zBu2zkuIPSdlXjCbDnl0teu5YndZCHZZ/PFudv/nI13RROTiUL/0cmBY9Fr2hdhPbpHcllQKTadOnhJe0dKZK8/atf0UnY7peB1E9kryJV6Fva5RJd05OwGXAluwGPPj42Qgg6VisT2JFPGwmgw5XiBpoONPDSMgK4WorCn0pBO7aPkSf/TEP+48O7BNRo0NpskCAM/Zm6+kNbzAtJbBJUMtRrSwCsrVumICUfBJvqM7nefy3Tzx5ZMtE6QzK1uc9zp/HQ1D2NI7Z1duEy3oips3nd4l+ySQh3WQ02OEaAQwalR2bnMcfolJgcXK1CJGmMz0pPB4/oKF13W053xKGtGqArHDCrMdnYXczr6ixI6W+lXkcdKvthzyO833blTulEkuU0wrleqZC5uCAN05wpgMQ6ZVVkKg2wZsKTZQNYj55jLrmbPYdm70oFsDNRY4RMytKK/IpbLi9bODComQ0Z6skuL30ydBgLrEkq92wiWV9QoG2srVE7kctp7ADVOKpxYk60quiuf0OZ7os7eF7QC7otPGWmqjlT0NMqsKTjKq00Ffx8XANwk0WC19ycpal1X71k5hmfKnPEAIHU+qzT1JYLJET/vniXWCfY64iIpqwHpasUFzaYDifsPMrT35OgRoQHweqw/JHLVMPx6Ph16GYDG6Vr9m/7YwnkdfYHiffMThCTgvclTEg8ytAciVm9JiY3LRAk4uRsDzpLGmc7u4zKjteq8E/Nj9lvT2c4l2TLjmP2bpiBD07nn14ypltxJ3kkRkJZPImnVcd6ujbTthJXmT9WrIUL9OkI2HqVr8nXikTQHJMGKiriY6JPDFAD7yJQHoIInjU+eh3mtWoQFsuqT2MGl9G+LK5OtkZ5ui6lpjK6njI9qZpUhpEAS1ufcPNJPapczYc4+PuPJEtnSY3pZ+jvilYSk6nFV+zjaK6FvdQDqrrCaCbiXp00xKBHtqQW0w2Yt5SPlwFFvP7alQN9OAwXEPLCebDZvX6wUTp0ge5IFIZiIaxWmJtK6EjULqr+bOjXxSZMSZ6QyYPfR7w09VlDC/J2YfaaO0D4ms23XQ+/c+M6cjNZYzGKLdYbvB0iKoPrg3LWku7yFnppu4Pk8eSVHo0tF0eILO48mpUSabADJdtog8yARXtMC2uMojypl6zsaJti1VgEXCQIZGWTF4gueWBQRJttXfGJtPLaV9Ct2i6xjEykIpOq9W7LY0mwwmfJJIWlvHmLGwyFV1w2csnhNMbWVAtwvE/Lrr1G44ipluHpDyJBaEjnSnsIMKbWCQVbx30Y/rU7FHizRGobQ7tVFwfN1x//AF31S3cJFzwt7bFZGtMoj6FcB4wDwop0zUkIm3HZUOeF6lXP/W/XaYGO7knBx0vA4jNQZBi/qOFNY2a+6oA17UQNl9vQH2mAdmw2SuQaY0tXziaBgVPdH3dNhQ+1RdLsBiDStE2zA2NmAkvqAgGGUTzZe3nluNWM1JSJp1d2dlpDcjDbljdf66rxOvpKfev5BNQYMqVSoMM375W3+vgshNzCFNzo3lwjh0p+XFf0mJ6VMOoQTXapVhI2E7VNVgAi99bQGEW+wPGVCwiIrnCsKPc1p+OTQR3DVUkP/DmVIsdvseQjWM7bQLi7tVKMYG4rnWkKMPomzFiDKOeGiNutbnDN7RFXcqmsE4jnCivdzIZyeOHFfT/xAp5o8x9oQdP6hqoiRzDoby1i+mEDzNyTEuBYjTltoKf6wnJYdE0HCsvq4ZhGxDyFDS4xQcgqKCbXrUDzc908xueKZ5S5Qz2gb78/9oDBAgPRO8QAZaXmGoJVr90tMqqLZdgW+BOIBOXMSkVtQde76UZUugOQ59JK+VWae9Hcal0Eu5IhSJpFXr7ag2VA8EvCWVA6OfR6MbaXTDQRl+tRVr+OLJKV9PrQaaY8JOJFFWkC+stKOVMtkeME3Om/akBKDm6/ktxpZCuGM8NsB6aBQbxt54scGMJR6KUWi9ejzWmfqLABnsQdGZ+9v/legpm09WAX4OVVYdzsIdst7X22iE50JRtSjiX2KZE4y9QLe2opI+fc5kCHXiadATg4os/BlAqy7JiZ2SK1GtXG5FiupD+mCICDmh+cG5RAqeIc4AfbTI7wocHCa5Ll4Dmsj8osg8URvDLXfMZduqd0BGMy2A/sh0bSiteXqMbqU7dBz6LFJpo+oG1PY6tsT68XJtzi+94auutIBleIb8Hk5YW+0ypLmy5Ug00szHY/EQdVraeMAhUuRWcwgKycotZhWvWOeK1i85mOCG17Hb/+LyxfgXzulYHt1eIHJ0bzM9VTK0k+LRaAwTjuykTkE2MOfUzS0qdxCF+Lkcwr01YzWVABDDq6brti2dNkj3bNfoensIK3nPigotRSIkvzxSO+bZtqSRSh27ZIR547iIQ8nUgeOsjWwFXTdNce8yjhKO6YziEMIXXe6xbxpjNOuSuI2ubwVluBOIbckOOaAPDUyoaaRcni+PbQmshZ+0u4v/E8LwJIh58w+GEitp14tjGwwx5Ed2nBbfsDWOy4kEtoNZQ9mKu1T6mVrCm+QpeQZFtRJFDQZLz1DSMHmMcSZ5qorMeIVoI9f2K5sUurdZG9NqKzVas7v1ZrYPkRA+uBWscQM1TPOx4tzQTGZHFNNtusgfueKYpwNIc0TzXWhgkB6nHS7unCXIUiV8c8QOwByEQE0WqOTKj5lj32oibD8y0yvWm7tqCMxCDXHho401nNcbGbPgzF1keFddworD7lstWW2ZWhMq1eUxTo/6MVBdwWWyNwwjxtQpjmiRUCF7FEJF8imp7FbMnW6ZxwJvO0/R+j905zGOkg77qOLl9x1KSKZlPi6TladCMaJMMUlJiRe380ZAlDxZYOH/ig+qy3JTOKNkN8uT7ObIH4sO6ewIc3BK9EQ6/aRwI0ibaXpEWnFwZPHMDJ2Wk6kSvNrVv8gfrdpLMAi5Hajuu6x9igviHqOYEK47cXxQeo68nAc4IHK8dJG2gHtRxG9pX274TKUYYlG9MKiRBV/HOy1ciiRChWkSO1RTYXUYb6flYJlG6Zoewqy6tD3vOkfdC4VJfE36i+Un2zhKHMKPVkoEVGH3DlBquCxZrsPpeOdkvpLWkIuvGpi7oQUMXUJ29FRDYMwLOJMahNAStCiJrYWnQwkv5GCn5Lj29Zczqge3qrY/I54y2vG/JoyzFKAivDbUZuyZ59TyWuaVIZI4LUxfuSqbTahgROVW4uzqW3qxd81fNZMejoky385RhbFMNW6/+zRcORTScC5DgakjHD7PA7AxVkoNGdQykWUTK0Rl9xF8Vc012XlF/Y/oxOyTA68MXwQA5GUNqgPmtjUyvuBexaFbu9le4F6b2SMScWCAWOKdvxIbTznApFeC1oroFltStTgfVGWN9p7BRe8o+5WKXsVJUwox6DmuhrgEZG8hJYmbRk8ciHK1ScJYLF+Jo5elPY8WO46BuDpLQQnzeVZPaSPGPtFOZ5kLwQcYhIp6PUu5jLrjTGNsIzzXpQYbzEzQ432uk54CWDxys32THkOXLu04Hg0J72O5PQhkklDtkuptW3JMGWVk6n8mV/rHXYQIUOTrMnzexYuGuEtAkQZZhBM2ZyIa0TaxD/wDcPUEJoPGSofnPcl2AFSLYS1IBsmMKodA7yv/I2MEyN9gqSn0xALbqZpMS9KYctbocz1ZrTA5wsd8EOnRduEWQ1ONGqbDkkRf5CMqxKGoU1K23p46woRABHMGyoRsV8YKZqgotENZvYQDYDg7aCnQZQmpN/NGI9U92Sv35yrUtlAU3r1ssamS2Z4A0YKjU09xL3DX5wArgE1VEKn1YPPihHgi7JYLo3w8wIwjogNCuDMLE34vVopGyc+ve4VvVgnf0AoX5OMiQ2z6Kn6xAsOZkqJ7QtJ5km9ldJEpvToZcTw2Tx0HPoB/smKBgukYgri+ppkvGvpviTCf2j3oBtOmMr3n45qGalxf2CGPrAEsaWywoAgFPVrYAGAsm16HeW7ZswiCVSI8pIpxDOK58+a6sUBRXwdE9fa+ej2uh9IBpywDSxRP3afYM03ceikrXodungvrRafiGCdsTK8S2nhgqwgh+U4M4ItZkEY09cKACCKnQZQILv2gAHmwt/X5jnGMKHUZD2ScQRFHxbQpSuKy2oEcK/9JLh3A3HU14daJdfxFIxvKvbNy7dUeSRCvSwyBvvFOKZWqzjln17cpRv1v7Ung8NR8KjjeTmlgEmuhgq5Zv9S3yRPOLPgVklIpDDK3pQuSep0IJoMzMZzaao7o/AONiaABvrK9YvDXquVIiL1Se+1DroUue5xbukrUYHSGx9iTbfsXSYKvEG7cmRSODY4vJ9l5VoBhhpwGSlZKoQ2JskdQxZ23/FUUKgbgRUYFL73eLAkOoonAxiSZmV7Rw4tYA6xlJeXnzBdcYm5zrSLdvM1AvRkZX1bOqVHbU/ULnwjh0hD0Qrx7OZFIzxQF1kPhadsvcEFlQMBUDGpAOQMFbLzV1VMvRg8NffaxqswWkuSsDGMEjtATUSr8MSApmcEqaLYwgRS+UJqgVFusOLYw3qMhAtFSnyHTC2wO00+jLctMgAx9TBfVQaZ+5LpT5WleZpkWAC4+YOkYAiwI3utKQ6HTqTJlddleeoeZV/GS2B5zUGCIUOwZY8AQytl21aU0KGyiscZk5/2sIOpUtPPB6G8JbAwuZm0DLY6xkWdOxCV2w0jxZWAFTcXe/lwJVEyvufoEoX7bDIXcgnixoUp8fJMsjnh16pCWfGnXZlwtaGGZm0+Q+CRpES7BQdDwqbyR2AfclXdlFEi8POrpz0aHzG8BWPoXFCz7JVeZHhGp4ThDqF9ECpSfN7SmYa1KDy0Hl6RNAivLfIYMEr039EU0jDITG9p1dBOQPYC3z2mMR9XI/09C3hYXtjBClZTGUK8ipccHJM2auCM26etpxZB4FLn9nHP0XoYSsm4P5ZBXj0amGqqtYOY3e5WHHloZMINe4RG3Tefw7F5ihbBA7qTqSdYPGNufusE9jQ7hzPcwKPh0HrWa5SwxWIi5Iz9roXftaVlhzk8geqZlXCHllfQldjGM5S8T1+P4tdKoWgXGgvZex0DtEFcFuCfRQFRRD/1dfYKJXbjR+VcNURsMRodm+xWZyyoBK/Jb3qJB9CzGoOsuZ097iXRMkytIKvhNkonixfiWq+7KbdYtEKUv2oJiWLnH5V9NgmlQZi8EwmJZVghxgm5gZoowjRMP6RNQRfZWVB+SVZ7eyWBu41puOOgdVBz3hq1pdyaDLLk+a5UOzgEHDRACs6mjNJP92tIKcftaRf7msGjlDH+clzvGqOz2IPahCr2Zj2Cw00Di4COdN9/LSWewik6XYocnGbdaSTrNwpvKU8bYp4zFcISdMn+S2E3NTcKLAYykCcR4bjWqgW3rMDKtzWX9nZdl0wsk3SkrddJaNhwh6Ju+Wdu9kpo2VbpjBUghuAGaFHyzJseyReMxPHRHDHvBs6jZMllBvEOxzlgw8Zlw5BRfCHHRFGE+AXxr3ZUuUPlMQVDwXMGtikp7DCIZcuY0hPTJdRNOvFctXQGI4UMxu7ufiecSAWWLtxm9Dl2E4DQwpRNKn8ropczCdt2tlVlutpnvSA21oAlxsf7ijHrVwE2Kkn6v0vELEnK5+eLBNrCOlLcENEaQG7jNc26GG0QX6yrfDR8Cw4ei1ux9LezUw16zNPzYzSj2a627upzMDJ5qfrxkUjjyPz2Wg2FME6QgR2gA43I8iN6UyAkaOFx5m6ZInUOXJxrZXugG7YUxPmVavyVAGvPUkSuo5H+LrVELOwM2ai4eT3niIQIBaom96A866kUtVD7Gra+cfuYmpyXIHq5b3QZVzik3ipmZWjDg/2uba0cvAOIv78Hlpa0trWy5y8ZLx8GgJXl5Le3vEYhM07dS5tQwtJ5mhoGHRLPDDfFYImG8Y5cFVw1ZVVGMY7CpBnHJMviUIXrXBCwuetB7C1bw6Dbw08I7zBAw6IBUgnybRtg5rKrltUuCttc8qz2ceZ6woOn4AryGhmdMytbgc9ofdq0rfSgeO29YVQAAQMHRAG9noXbiNPZGDcp+NIGbxuuEEoMHmCZji4deadkS+eooh1Fk5HVwdBBclyivaFwsZNbzdDZYIMm7X2JpXphAu8hO+pYoI1tFHmhx37KQQ/LgjvAKRAIwdoPeq3mG4vClAGJml7WlixHMu0LgQqB9iIsVqG1cc0rZ49uDwIYNALJIXwv/XLl06eZEcHFhlXlk2DnK+J5KP2O6JmdZP24e1Sl7MrV24h4ZCTZefKJ7yzal4BZF2+uOQLTG+vduMLKgc8+mTRkmSAYpmnvsppGhGZYnD9reRJexKIBsQ2oaV3vFs/T4kWYQxGHwjOFF3l+2UeSoU6oBHUSnz6aq6UmjW99gr3UJEKXJhlJcyJnpSSOozPxVqISVuB90TQaczFjCEK6NNKoa74vjgvU33IVXxaxIAcbsiPI+TmR9Lg1krzQ5QkJ8lG9EmBekqF9U00ecNg9gqWyBBEEdj7JvTVTrnbGbp8XgBavKIet0SWpzSwDEBB93r6+AhaDKYODamt5By52SBrZzs9Q3TFvG/HstQLOl81KY1FyMbOYClbv1GhKU+6EAjLZlZKZWg6tmyB0kRod2G+RCdcnkyyrCrbiL6T3Z3IQQNvaqfl06esgwIhvwYehjple/UmsRdtZDuuKBh4yhJkQZV8RXx30R6erpeJKaQsvFfYnMqmUdVTNicfibFreOq6MfMJOFaJfXFAFpk7ebsAbxbBgDtEMrHkFWaqLAB6icR5HFpruLBNB9gsQNzHk/QTa/Fk97g2Urs2+KUVaAmgnKd2UzY++V54pYI1cSiFntJNqzPUxajRO1+tsDo3Z7CRe2+sc8uY5m/UU6QvmuLGZ1yWWe5psX6dINgssvbwJ3dmS9QjDcNPPN8mEQTBTOOfixaca/eaZT02Prag/ICqE1wVUUkmVGLtgcPTmY4CYvgaEKzlUjAqkBAyLwj7ZIKsFv9JCyshe0RkkNRKfCWgytnsj9NGKGthDkrcSe/jry6dm+KsS4tSTTSGe+7R6rVEyLGtl4GWTgwgFHe5DHIsUFtp2pOwmKuHwIlEbkDZUEnItBErqpL/6vWi57rTy7dIpfpH8vLbmAQMTjVfnnjYgjOKp2A+n8XqynrblMeidswm2xBuXJs66nyGlAmE1jwhis+tzCcqxZFoeNPPSQpzT1wtPGw2GPgtTXaaHko00PNa7u98syYgsytNa9/IG0kYdr7WLmKy+dfn+WKXqo1Tk6WBrCLTr37t7E1CiDTUSgvMFKmDOsjB/bNa+kCHpF9FT+eDKywfANlQHFNJ2klytbdgiPuJARqVDNGe50ZdU1poCuGbFEkK7Zx5dAihpxPukKBJ7ssNlcG91yTHIaDBPDuqtustXV+Z9lz0r/1lZGAwazG6rwnzZknX1QAuVKRNN7ESQUiGUjdVXGdfEnNhyTFjMiyrLF+u23p7w3wNJtz45zFe0BOE8y8M+5zcljVugWvH7pE6CJcdtgkGSx1LIEf/NybqQWCBLa+GolqEWYQE4C+XgheJE6A2Ex3ayun6oyz/UEnSwKaDkFQPYnt4BsDLBAKdtlBGpT9JAynk1AbUK1kA01O+vwIcvNwXpdz+MAut3EaezGu7mAgWl32ZWosSS+qv1h6BGuKoTy+yXsuwwUrzNnbprePROwizIZFRur6rLrAl8ETSAGEaCSqRTzgacqoSOd/P34uUrDJoYCe670mqsPu7gGoNII2BFVIIUtRWH4i0Ktji9prGFJW8YWGAW03knhyrElUMSdXx0XIgXWWSIQQCRxmJNaxxDN2x07m/6SSaACWxYVRUC1DuxiLT+b0RG7+/3Phyfm50ytFdD0i8ukG5eQNLZAQTqFBvoawHkZuhXmuGgMyMYWkPjekXbloz/bK+sZoUB77PVP9Qv91VFpdg7eJD1G6QAgTvZ4Cu0pJ+1O9NgeWtDNqiNJXYqr53rF6+4jvNBAX6Ky6OHTpRsrFMOZn7ETwyWzyPqbifQJU7vsJHSw+DTDlX9w4QptMvxSTixLo4oM+gmVQjG0OsmFgZmAgrzVPY+xaM7flBb3jJWl4yo1ExIwZFuWW/tC6QQBrGNfdtNcR9Zb0+ZfksCMU4jbDIOB4vYjQgnPqhT2FAfruF8CRj9BMrVby/jPmnp7cwaP25QtZFbBSkSjkhvNCIBwmTIFQkj7QbZUMGIqwd2DrskhDTHgGFW8MMUKFI3HbYAkayV6O79iieWEsOCSM0zoDT0eLyLODIbn/jhTtWTF5SpsoR/bq0frJT0sD5Y3QtI47cqpuM06KHcpleGWKnk9AvCAy+2CO6R+foW+1thsyHUqDI5k3T0WMW2s7dnJk268g+pCs1Q/DRfTLKwrbo4tbHkDWmwhLc9JlD1sqjwyAjZpVTAbIsftF/ObIS1xyw40HNZP7qm9QB0TSxE5NWL4DMJsa+mtZnylAKBuBRFq1ob6tuYq3U05LdGxURXSs2VCC/zI7AbQTVHBesmuBjFE0Z4bTxO4yUR5tbcBhO22CEFBJFuUM2Sh/v37U15PtDN1s9g7S8IRzkAV+MKDMYyyAQSzeKyyhBjEOAhHi6zpjVqCG9ufKndgixW87NbsFtbI3hkYlD62jFAlo0Clh07enREwqvaAYO1kkggkwsLgjV+FcAhyET383jABPBMhdHlElNtAIvxvTqdGhTh2gKlenP4YGy7QByjq0hhHNdCoHuJpFQxf25nowCF0n3aSTQp1Z5srjpmiP8cNVYTcThBt4tmuFlGdbroo+0LVyRjpO+04WQReLCTD0Sag3njLM13NnldUy2uNlQ8wROiLJ0eDqk+JQG0+UPVnap3U+3s0fVlX1Io09jWIg9kOeF9L5w6Yoms0arhE0CZPapz/hghx1EvCVpi6814qA8x1At832wVFAAual2yvv6U+zHvfumNBy2wA5jssbx9cvkx2SBzMO2vCh4HoYS5nue31ho2h3IfodPXYZfXiwMyGUDZZWiABMF71fdIHlo6fknJpNEPWDTSSesRPeObnhBfja5/HzJ56iprWl62XF0rNyOAhlQWV9PVP69dJLQw13aUBDdIrBETmMORx5t7jIHYH8iPfKVoOglFLYPm4tdk8Za63OD4s09SctFa1aMZaEK5wcHGDuh6IQUbBdz2imxzhO0kSIKhDZUE1eu6EfIxZJrS5nT/naTPlVXip5LdduN7e/9J4a34VUC+g85Q2T8hv/VWhprF+eOS1mwxJw0/Jpws3Lrcc8OlFeqgyKOOLe9DNJ6Lrz8dgaB6cThDjW2fkSSoCPrUbDCPGLb4dsGmnrM8tnlUidiXncq+Ra0tJSK7eWgbNCUJ91Z2OSObVbAVrhw2IM/EARld/YwlNbEWx+ZwWmNsBirJwJLYJy+fxhJCUifcqC60uOJN7R8g10mQVpTjMYScacnoAR4hEENdZAEOgP/ZIdlqoBXQJTaTicpgZXDuIMle4CEKep7CQvpIHOTtx9kjnVurT7Usjl48QJnqP1xCX946jsp/WfJgo2VLFq4pAUTZJ8nxjn3hQue35sKfBxPuHRLQMLvtIdkjF+MEzWhRKzLEYPKeRP1RAe2+X/z/XvYCO9WTZizWu+Hb3wws4z6MJ27uBLR8zvUCwgF3K9qYH0zXrU8F+zGEjF9UPQj7yekhNsjUlzAVl3phIBPc/BnSS+r53UFhsJoG1d3uelD57bS3eIL2nATcjBX940pYDe6c2FDUsxGVEzU0cuZHhVABgYqV9YwgtWjNjY0+MfaPb4dqjmyhIsm1yu4X5xZ2j9PdOe+zcNS4xHHG4/8DMT4iF3wwBRjjtkjH0ceADwruj7KmWZOZ3WfnjIlGHRqeyqekBdsonFA8bR+KnDnYte+2bbSRMrFhlMlo0lhc/GjNKEURR4htI5JQk0aC1CMEG33VeYasneIgDOdt9hcDvtzBydN9mJBE0CFPJG9T+ttRmRH5HQKbZm1r0+ri5FZiesr2D50ZoFItnASvKci7DNvUMZHYvnlXikDGQ2RjfTHdC2lpUG1dksvXVDJDK1QAJIJSbHKQ0fc9Wiwc+O2puNSdmdFFpbE6vtuKwublS7ocomOUI5knAafZNBHdNGu5jVHN3lr0ZK5lI5NXQO40X0DCStAAGiCZ3J/9UL7KOyHScjUFQDPhTMjqW06B1G5Pk5nE48NB/pD7lywgexjf6YZFBNgJsg6SWkmp7Ai83ARb1av3c2aeiTkBgkeil601KFBwQoOs8Lvxn4t1TOpzlUGAXqWzimILReG3EIpFNJRmywJfmW8b20rWgV/FiHHtuqkZtqjXVrzZqMSLlfFYiMMWoma+y6p7DDdSICaBMr6RKewHBPrCD240iYQ2KIFKQvkefc7mVEYzm4UywdjaYvxgWEHQaa0TdkTVHbBWXLXlLIeTjw342z2yxlhmor5oOGev/fT5lAsjhyrpG9Ru5JURe+XLFYXdIkdvT1OkLb68Zg7Q5m1sZ1fZNLpn1FUmOX/LHOo3G/zbgr1MbGPcsgkrpI+0TIhjMqtIg61m4WXNyV6ay5jNlHYqGNQFIH7Q/nlelW6GmAlFzkRMa2VeRq9QtEee0DzR20XSCDa52JKpAq0P9htPsozcSmV70YvyzxQAPnMpkeSK1m5faAvm4ljcG+hRFHSD8FreZ5cDkQOM09jUFIVCVUQCOpoC5NI2cdCr0xxOnMgZpXEEoA4w3QxNuFrs66GadsyADYmahKpyDyd2iP6oG1WbDOXU9gJzCSJaHpPUlW8513Y84MvOo6HG30g928ZA/68ro7GyR66WsOLBU+OWeUzkl40EhI4sGamTsS9AdWqasvGRHM5raC1e+gz1I6EDV28xM7MFjsYTv9tBCiJRDwtgnwH3jdAGklwzo0XkWiDQFXHDEiWJlaU1wvDidYrxBgidErldfXlackfdyKCgSzmmG+wfDrtFvZVxdNkETQGBAUWCA0AN2H7IoX01o0i3EXokaD7k9olfjoRseYQqC0CRaespoaVyRHYEA+oKo05vLnnuupZWEDWy3gSIPIjVucUVLTArbZ92dOcMW644dU3P5CisoBwQ1m/tFAn9tE0wv4suTDsUeNaUi/t4jdVcDYllLayNNpHbVh0sve9DyUbdeE4M5NlhK8ZJvz1SLuBdVWLCxaozt0RdiA7ibXVlkPg6FFnJRuSSpCm3h0h4DKamGw//g2OhSiZvJvZFDK+hTCDJCyGdo+bR74UAayPqQ10yyL7wsiKz3FUpO2LnRVONVwgqp7mrJtmF6TjfVSQXXyCWCA0NlcVymLN6LXPqPJR109UkbFZRaNS2071/s5CYHiQcSc2386SgrpOFIGDr7PzSDB9yHKfOwcWq8NiwW/TxqKp70u1KXt22Qne6wz8XPdQQ0xotzDDBpVZ1dsqDTaqQWGZsVuxHarlVyUu2cCx8S18ug76NodFdjSQ3T0ObRnEilKkNL5sodG4s4kOMrhNXmWIbbls5mYY3/HMxzW4aAeyJWYd3NmyK02xc2rIaIE+MO02ue6HCpMDXYR7gwZmTacEf+egaYcKtKrq4oM0VYV6Grf65CBZGpGYNpjtadU2rwdQcK7NbYnn77ZenJE5282ZmgYOuDJUk7WYYRS7tzam3jmhh6Xhk0QgaLUIZRmAqoRg0u53MxT8CGJ4WNVPpgfJEowRhnqvq/MQZIrY8JtF24TBvU1Dahrx8LcNgVuuNff96Ii9V6hukwGZMnsu2t7eAqoCXiOLJxhM0hHwYBUO/OHyWtJZbOKay4tkHs2ULFbKgrLzWdnNjidhn4wyhIwGzEDNLpS6mjD76GU9jDkxC7bHvsdkTKUI7zNC+LbeLPo6uFqJhOc9Qyb/TlGtIalQOUD3+TaAoVPPmxFYDVmJwNwbkaJVf1dD416oYB6GnnqWVBx+7ezSwuoH2gJuaQZ5wTigenzDkvWguDxPZJjFrJ7cI5/v+qC7yiNqqwtC0vznpp18+hi7a3IUKFemIKRIfcYtVkvi85VkJvGLjwNP0GVjoGdwfTlrOSzLnlnKbgpl+HxJ07zW0RLS0mfSTLbazUlyPPdfRJvGXiOvMKxwMgSFbffOxv72jB7VldmTn4okIhJNhF7FfllyNmDTYpMSKGIsDDooJ4110rW0pSEq2Q1lhZn1Q7oNvggcw+KSgXbTGdbMWTAbmTHuR2rl8wq90+InMJ5CJoCpBU+q+Iiemb1V5DSrdiQ6saebzfcApTysn07wauvEZA9ucBsTyNJfwoaIdzaFooJPLPUNXLFGlCxQ00RoM7qMi1I6MKs4FjYsMyw5g09vzC+ibhBcTojIUTSczhpceJyDapqk3YHwcHRSHlBvHCWoz9JGomOH71h10Lo7KUYKiA3dEPwOEtGCCnf1O/eOoQoMmgi15XyFIpuOwmTPVMZvAU/ulQce9w0udAq3Q/sCQqojMA8C1zgadZVJ5YRCVGN0kxlZYxes7YNCgNvLAO3AdIU0tuYABbOnTmjldBXzHAb6zU8CDZrsw01dKh6wBrBfduR6Yz+9gKax0kFLk/FKNKzMpZ4R4DZKxyo9l6DIdrEhqZ0a08V4a+E1LYVpJv12gTiaXKKp2WrSWjnb3I5cloCp6n8TZmXVWtrbivaY2PPIhUWY0CmZ08SbiHCgCYF6hwLBnoH1vAgCcrZ9OSRKljozZBondMX9+qYWnxmruRZpt1AXMHNCnWRb8zFpQFq7fTTfnV0DJcaiyrN0YoUukszZtpcawN8E5s7whvj7RhfsKZPYOEXOyJgPuJq58RUtZkYLSywbgbt4n1oolYY24sWHswffcq+uz8EoSasbJC0uvQT+6MNg8+sDVPa+skmXGji+s/foO0ceF9PYSRrhfgCZHhSCnN3FcUrukjfcmzG6rw6ksh4SaKkpE72SE/EbtUA/fJvDcfc9T74I0cfWgap6DIp1tAgrD1iCtBzHMaZITFVBGCBxMKYoDXXMckuSOO482xL0pBn5oUGJNuAjUd+WPFYJjLsoAfoy1FKw4nnq0CnuowE1MZ1gJYFAJG6UYPMR3kOwGMfbBHHfUgH4snh0QdmXWDswrVKZ2sJQcE+VEoYTInakECgkyJGKfcGEpOhcrorSawtSHn0UUorLCJYzkE9pX05Kmkef4RoWtgk8vAQUfmLUPoqGs550E23Lpwy/RzMrHi9JP24QWlJAKewaV96hrziCvn34MPdrilmNf3QzjclHu01jndZQNQvYu265CTmOJGDrvJJ+XckKMxAi7TuFsGwrgF5bqbj0XrvkB4EeDK7U9tq8hcNanJbzPMlXvf9fZotO6MlaYiQbw7EHKECgotXviFEgh7TJmRlZUfFnQbES62Q6vHR2zevuEuxD+Vae8Jo7xPUWKlTogVtVE1WboxzGPmua1vrHv72qqfY/bVbddvj5jHNc1j97616D/3dBKdWggOsmgPxIOSc4kEAiFeERC6ARaCPygPxCIdQkJZEQloluB1aYHLZSRGg7qMgEGBubKsjcshZGOlrl8uvc91VVZXbrY87fe3/+VjIax8BjnJDbpYnTpmmv/CTt2j9l8Bkmbnqwjw7TwMRpclLkPQV/5zUUdIkSJROE/I/p41rP58O5BDNwHiGIa1KaY2pMulcu380s3SIHHe39CKJHOZvWI2mlAahxSJxzs3x/BKDg6OvZSevNG6kRQXKvlVTRa9rYEDkE7nKm8A2r0pxGGKK0pxBmRUHFqI3IjRccSPk9Txo7UOTZUfusa7S94yvotr80cToI1SOSI2WItMMkQpJ27qsCPDA6p0oIAN+yoXJsRCEbBadp7zoMZgOtpvEKnOUUxNSlQ6awQiecPjVI63WzYyIOgFIo2utE2vIdY3TbfUCqEAx5ZRBO1VbDOqweROBjWN0xT/5HN3xYWwoWEQe1QFQBGy0G0Ukms3arihojW5TqgJ1AErNDVeMDEm1gNck0t2XMV9gGq6S09ktYliahXW453otcZk+b0mufFKKaAwrm3/VJxMpe9kWNEhG2RZhaiJp4YSky0Rniy1k220c5AHHKV+ZicUwiJAUwEiIxiD80PN1S3y2zMseTISkDZoUBjDZO8LdgiJRyW8lVusEsSo0bWQprIQwz9ZEPCEZmFH4+TaTU+vBMIY5W2Suf4GuIXLHSPEwDerMSRSBgDQcRdYn/wo6DTSOorVjdNQHhoYFppdf+WD7BCthEJxMx+YSWQgoOzcaOeEUKHquqoa8SEcu0pn1WSxWArgig9TWjTVStXtsUmSmIgfx4LTUZbKeiy6jt2sC065I0SkZvxVkgUd0Tj6iq4mGBACEZ9O5U01YxAmG6KgHlqNQ+XalG5lghKswKDSmaEAIiqJMMhQyTRT1B9BPUxIYjWBWtv8Lql3Gq+NStUhChyqGPMBgRBtL4sAMJKK2Gd6DcMiStXoXtpwcwhUIumrm4o2u2ULpRDKy+S2g3mKu+Gmpaet+eIP5ZvdJHX8kKycFsYQsqZ5b0J2og92lmkDzo6qYANU/iBV2lCkstEPj2mvlgnRqY6cnpnbySzspXotjXYxv8O0D0OVTs6ifKZ4GXNA7nmSG0DHUma5LHJeom8+S5Iyb9eVCQEmcd5RgjBo6LMKTieqophIY4OlhpOG4aVX8Cn4muukHLkWmzQSiovQe1SSdqac1klKI04MVDR3RCukdhojLLA1xKGFsKYmsCnDliF8eSQAx2XVr85k1ugbJeGll6pGe0gNuUEnT8JghAr9NDcs1BmFG/spLSJEu7am+KQuueAhxSkSqB/azEqwVBpmiH4KhMktp4ThP1dvFRbtEbobJAvHTo7wcak02jSmrHqbL0vOoVdBtPg8Sryhj/+ulDHHR4JuGFecRDhqDBTcChHaZlEJlQ1xDSXsQUS1oD56d5SHjtIshMsZmigpIjCSY2nUOxUWHalm4tMLsabM4aS8CVZQFKpymeTjpQ9YWmr91Taw5ubpUMnndbDUD14BWYPAzEbDEzCExG2CySd2Sc871tNbKPDIJB1TAXwaUPYbzHWWzTqxuraOxBV1pvAKTqEonherxKTEhkjEHkh6oeFeSzbY6+lwoXnR5CsS5+p3B2NUFaNNkQ3FFghCzmlZO+zBpFc5RPcoxMgRpMLUSVqe7TT9OPxEbRVKA69hmmTowaDztPG9E2/WsmndNVIzGnsEkbYaoGauvGjaXYo/s08VGmRImFSEOhN4xbCUpK8tLCC1NhUUcFNX6EVBoUFrYuGmOpyW0KoVQ39E1PcTE1vRhczBFqcWTK+BqyfwzeKpwzdWifQIHoMb5NBa+Rz9VlYahArkhayDW25ucGSgRhdAPuEV/DnxSRU6wTMUU5GKVZLXOCxcLVEt/NsavQPO1kc/RaFAaL9iv7OTKcpmZIZ59bv/TCG9CxumEa1Rl1kJTTc+u8mGgzya14Y2IMsRjVNbuH9CaVLjreG0YQpradozF6GTCRacg1id9RE7ZiI4REjAqLuGPE5940X+FDkc8bAHZZCauq1NM4TReiNNZhRpaTcvmpaxgYfmmioFqO1ZsfeoITXBkDdRkpypPgg3foZ4wXZMDDkUmDi413KKi7YY2KmIlwhVyJ0cPRrIzXZe0Br+Q4Cm9MFGhxgAeeLI8wb7DE2RYnAqmISztCHEzDITSwpvoTigRPKWEUV7NR4B4NzgN3PiXgIzX+Vk78ImvuMLIljHPbKHGn5jwQll9A0H9aYzGiObpiKJ05/dJumkFJWV5WJvve6CbVQX2rRGehq3SIpCHLCo9pEgbsl2ikGUDVdOxG6/Flk9gTdXEOpTW9JJwQzUjQFQi3fLEWykX3mp5x623nTsmNLISEpyrSU8lv47e0w1FiSooe6VZIUrmBpA0TTGKD4LmWcVs/xRVSCf9i5ibP84x9NdNC51rpBim7ZTQzMpIuoUaW4tv3ttGlBNQ1LrBl1+piDBwmgR7prWDUFMtRA0uQUqZeJVhrCs1hlVEOZgNhsTMg0McM1Tl+T97pijKWUlJ6YJ2Tr0+MNiQoEh7IM2Osp1mFvIUM0VzXijVRsQG6fGx4knkYpspzZU16Cbq0wg54mQM2ehsjSOJSK6rqox26StQZ0nCwtR/MWpHJ9MEXXa0n5L0PkJ1FeG6TPdkQKRC7LiGoMUTzc2UXGttEnITMg8mjTSj9YyPCqZtAxOM4E/JRT7d217nCTt5kzVVNHW2BqjEVZImTzVHMc8Sf6UNj2KAqhE9w0UuLXHXKxxiFOiYNoaTnFkYbHWWmI01ZZoONRoEyI32GBbfzyrvHala3Qyo1VyqL7OGJyqQbINdEz0aPSQ0LD9+kuv6fMUS/+ai51dSmj8a/INY7reSVZu0GNJFbZ2E8I681DrgqeRYxWY3T4kfjxMkFX/z8xSOJK2iaBJ8Yit0rRXnDS8ONtuQtwiNHLN+QQNQUQjfJk/tVOLJSB9UUy3vWxjV1SiscBrb4jfQmJsKmldzlVTCidRi8SpjdNsjZQSU8gEcfj7Gk1msdmHO8aGjRpI5Rf+JsxSydf+bBp1/c2ebmYbjJ+XSf1slPYZsypCMFK3TVunxgLg4G2NdVUJtekE6NWNRcO/QG9H6qVFlCfJU213QmIASkfWM952qoJV0YqZZ6YqQelj9lChVxgaabbw4V/nF6ayV+Jl/4xW7oNT0UjUNssRCXXg0yPXqMZkRz1xuGhWebTap1RGSw6U+ilpzUskQiEy221QRa0iceLFR4vXTNgY6dM08/pagP1J48RvbZ/c2EbsSliGZ7CYZHJ3dTr4MQAjJ3kaVGbx3P9y7c8IGaaMQhChKr0fFnhozLVR82I98yOP1RJRuWFVUeQTBxoRXxSg75YPak2BYm+wz1MYhpPqqE3eqrgS4kajegnTjzWH50TOmoVOiTXUkqMnRh9qVlWikM0KQqqmt6hfpxZCdr7kNx3sQcVaINhXx5W+5IsRipcbbFs5JGWivOqk8HOcmakxbMU6+IhI0SaFYEjXBdAk/JOD/KSXwaPcxGgbkZ2v56sNmjzSj2GSrCJhpojVfdRaxwnQ/FCz7HFg8BqeSMcoGzdnqkHdXh2Cox2DWLWI8beA/tJXYBFkIqHnGjKENVmVjXA3/zNEzFIdUievXSZDVQeUNcv2cHyRFaRatUmtuRRCeZmTSZv/TSygCy4GtrhGic1CsOpWG3JiJ4xxJjEKWEV7aWpJJaqygzZN2tOLITJTukpNr4idWq+i2mezrTOZIrCVuIws0EIZpyJ32SwxipXMowrQsAp7Ln6zDmRnhHMRiGVUDfuijznddFhiaCKp5Pa8xHGaT6JZDDLt0Yi6UMMDRjdMRmtROSmY3T0ginqJ2vmblhrWQQygWjWqDSb0GbMqNMU1nummKGZj+BijSrq+hhCzUrCr6jVIy1T7+jyKGeE2gh5hB8FVlsbS3VaVZ3Nd8esP5omRHqAJDV/5K0uhIbVBneZulRn5uukT384LEgqxL683M/9HD90rMWbD0aorNn45w3xJYam4N/C/tURbwZ9L6psXlbxAtMlQzMN6r1TtAyi7JHtXKh0rQ9cnW5No3tzP4Bo5+koSzl9RTL90EnbRDq7obsqTT5RPJLia6Zf3TTDc7IRXMVsopudnyrChTmyJSHeWTpW0l0xS3UD71VOyZ60VGKTy3gXsqw0F8sUmDfM6zN/0wLuSfzFCvVERoGuUuRJc1RpBJ/AVglYn28arOLUlrpZ6+NMqaYHhO1aE2vCwoq7RTlUBfqGPmpk3KysREDiJSWCOKEPLpF+WienRyO86C7JHlyEvznl0PGKNKZJHFKXpTLS32kuYEEmajbTlpHjZsOmU8O85cO0jd/94/vlPFc4wBGhvLZlSE8fOqlSydNq4bW9tSmqZoGpODpq9f6TNP/9j+vNI+m02C6RYvJB4xFJAFTBrSWtGlXoaplgYhikwxFKY3TJritBJpGUZELPD3FniCTepOwoZl60FC8yhe9Y65RFTB05wG0nUuPcUlNFdFcqYWqcyF1aCUb57DNV080UdWpgYZbNGlC8J40HhNn+S3UxlMMVUQ+doRNClPxoipHsJxnQLZIduSPZTSebmN0xJ8tEB9uTH6jSDiHQyA03uel8hyLxTSN43UFAOyasAQgurKXEDAg5g3bqUxVF6j0rNnPFdHVGGsFTck7Jwn5HMmgo0U2FNBdtskiiIdVCO8z0bDmgTcNUawK9yaaJieNAADTJFMTdmtIFzct5V0jWZECwCLItweVGfXSsJr+cEhhlDxdIUe2rkRqXG+F6yCkYTOmylF4T1BLV0BpNGt4Vj18EvvZUqRugtz1LdhRVJplTpCEZ9B+N9ZDjRmdMPOJFmoyMnatD1zSNvCWkRKkqFhqp+dpTYQp0mxSKHZ3Lf6iKuibVXSeZzA8dM0uudEO4Sbc7UB04KkjHfTY0bqrTibD+gW5nBSIaZ48lqsK8Dusi/87f/Wz+5yjrBQEbRLdZJOBmCxUN3WldOEkYck3RZtH1RLnBlG2NZM4vuPhwH4nLJKkVYhpuBaaYdY9l9+ShrecWX6zX6bIn8Y/f0PpUKzmSHqjy7ymKbRp8MMUFhVLPx5Y3Ty8MkjOwJSTM1THEnmMlLERQwcS1B2LlLjENxVGCtwkns60KYUyLGRJTQcI1knwI/hTSwqoe4Y7dsXYFen3lEx1YZUyYNjaPrlxj36XypKlZD1ySXmHOhQEKoisrW88FW6Q04CVohrdOR1G3lVS7uyU8wnb99O7uChB2IdrUSk3Sx1ClIZi6Y+hgRis/ilZCdvBpkkvWgm9MKDIXN1WQZaEjtrNvcJURA6pCSQ4ihoxh+RHAO60dUXguBixr94pAGXLzSFM0irCmaLuXHycmO+mHzhhNpTJVaZnltF6e5CDNVrU+DYbKKTjYZjTRZs817SlEpptBm16ZPRYRyPSgri2WDXIy/6Y8Ps7vgTPxQbUQVRcNdGkKyvUEdqXJhIQR+IAMuaGKB7WGsJ5uUK9Aj159ui4+JRwish55gBCk0oGH7g0qySS3jZ2wwwNBnugEBBBV8CaQ2EzpuuvBCnP8qJg9MnvOvn2KWEBmh3z7Eia4WNzh3wV6VkrdOi7rwRdOsSNPGozdE5KQtIwtNCWOAxMetHdGqO+YdufxO1iXAXmmARlJqlxVZnW/7RPdWTDSU1O4qJYp5VUQU1jI7UFRWQS8aqt0hNjCx8hBEJr2GesHiROSc2/OJLoJOGOESRGQ75tZHJMNxs23obrpq5U9zihEaaiDXWQFSngASrQigPybhK5Jucow4ME9iBpoPGVLOkiFNDpxoPQyEVhof50261LpitFMyrD00yrQ+wXNY4ePrgCfaZcjofNdFJQ4XEWWislDkK+BJNO00RqHdtlJ6VaXOHGa1FTqY/hcb1qZ3Bcb/5ljA6OrstXHzzAOCNzXItrKTNruHUhaS5f466pEXajbOdUYBiIVMxX/gQdEone9uH0CZkgx4K85FTPJkem2BUBZYBi5vCsB76kqvloOulV5ePxovmaigackL1F5yjN231CQ7DM/Z6Tay/8JlLkTe2iCdSzWMRTVJNkIaF11s1U0sezSHaVGrVhyQYAQPyUgjTi802xsFlXcQ84qu8p1DtXAEls9+lFH663Mab7up1KVCFBKDDgQ9uSUgMvwbPUiSHwkjdiFwhOmpnFO2tJIxqH9aBu6fLzRhTlOoCqYqvWxkiqYlqSa7gng9U0PbUs9+Id6Y6lEJ8kTC3lEpkY1HgQG0HAF2RgqRzLROatinxjNj4BIE5TZfVZwmvRT0oxumDVPZC/8yvWInEBym3K6tEng/S67wSbVhUUntVvvozrO17M+hi5Z6bIGEHmIPISAfr5oqOFpPfgi3hIatLKYbXWIcSDKUVDwMdoqM7AbSgDOdRKsCBjtgn9CSAGjdApApVzadhrRJWki5SfYNyEOVPFoGKtmo5drkA2poSIpBvKAMnIa4ZqveYr5xiCWKYhMp1YUpEKMxHyemihWoUGzggvIC1FgRaod0ySJMKHlvetRH3KzjP6egRCdqTAejis7SdsmdQKQRmJVSkYRdMmhZMNlyQyyEi9LpK5UhSyFWhStYO8aw/wZ7Rur/NaQr6aQXJ0MPxN9nF2Uifr7aYjkVP1El4tKxjWphQmkH6kFuUItePzzxhDstBSlFnfx5gGL8tdomC4lVXZC8dDbczUD/Enr1zT5dlKslJ5DIyFBSCZkSwxQW1SiDlLUGpGXxGqpbLA2qrnmkPXRoS3QSoELFQeLDDp782cVTgFarK21prPbHX3OJ/gGdSvIeSyEEO1IGvzaFhAiInJGnxZfY9r5K5kwyl9oTbbJEP+hJ2ta3yvcZMXS/jp1SZtbE/7UeTSiFAgFGlUIQWONhPcfzG6fNJY0UqyWlJs7UJNSoiEE3ZI5wDEQNzFOUw7cfGnYgEQSXtKILq2bEGQlBZDMWmyq0jPk8V29N1wDVw69QdVjDsagwIwpVKaxumhbu06YMR+E+HXqY0bBHHh0xel3AcmXYKZCtjohRB2U5xhLLs7QtUczmnE0TRK/oqBKeW2PwYssp9uZMEjUMlUwgphWzQsxuOQgSsokK0SfmqfwfTG6bpk0kkQ/FCczRZA8UgL5Qupejpbx3KsHvYvh8XvoSPBLS9ysLoXrG6ZrNQdcXaaVkPmFadRIWkjptFlCJ0++m/gl2OOZkSzwOOXhmGoUm796LirOwKYVtcQ3q23VIc7aTR55s2KZumhwFkA0FdUaHotgiqJ5ihQTzYKE0tJXSfuQNTUzPE9MMDh+hmGaGpRx8JpodhT83QDTYnJujpcSQlmoD3Rn8qD0PlC4ybjJU278Ikl1Ia6M3W0nU51BliCcmudTXIq3bmVTjQMPVa8aAJxBHxwhbCIrDFtbZGrSyGGIaWI5k0OlGmog30MkIRvvValUNBPGjVIZzXCmUF+Xi6TIOxcbSGRRkfM93aAYNIDnHrpS8/EQltYqDA2CChlw5pEVknFxgoC64Z28JaC2QESYjpWp5TdfyW2mQHA6JapguVejiRpP/2EtR4zqIm7axKxYyDCajOP7CKf+tpeiIm/zyJfML3y0B/pLd+hhnZNhsrhsAZnVbDPTZPHOQwodl+x6bThkOfHCeDVbiV90aiHaMSBJM4gUVtNAkuEmFQkJUGxJ5aCG6UN2ddlrqNSpwKMUq0yAm1tqw7+Op/2kRQ5TL5JewEjmpiqMZ4tbT5HsMyVVg4VIbtJMCz0sCJMipDAPiMH6tJYtCeZTLY0Plo8SG82wjfTR9dL1ZsRcCKeUpLuev/JGnej0Jn1GFkdLFbC5xWlT52pkpxv29M3uYv0I4UhQbMO0kMRPE8rhIvVD721vGMiOjsGylxxXK3VZCaq1dpfd1VYuQpLto4dSUQfX3QgnalmXaIGAHpq2Rt/jwuFVnmdMPfqxE6hTkanTmWaB/r0P4uioLwnARPceJOv0jNM1O4VbS4VAjGiGFLED6KrUUhCzona0VbVhxebS7jlaAG5EGiUyHqqriqlqczW2hhKFERYUhhixynHrYO7LR9VtdPtAQaIf5m2LT8cb6/axR3fQFqCkY4i5wOVENkDXI5nraEa6l7lRiugpgntP0SNQs/NOKDWdlh+rewKlyUDiQ/0YuHIhSngTosyECHBrjHJpiVZprPIU9JXQW6IwTzahVYANOvM5Jsdhwqry4yGuKwxI12bqW4epzQnMdHGq9Cst5KEtUU3TpmniyRDu8e0US0gSX6EfYY2qJHIFRWMBnK3qUXqklX5opBq+MrMiJ1eWa0adRKIbI0YJnBg7VWEJhkIWZ+sq/B8A2GYW9VO6JTj6R3Mysbpyv590yPHzS36c7Dlj8eRJGNu7t8wqr174hTc7jQcOS341LswNW1ZOCzXPO0C4AjA1JYqbKCkbSucsGavkF8CUk2zX+doOKrDZzXVRk6+CcZPlzCx0uEjxoaJc1SStwfnBSaDaPVlpxQsx6qhO6cqmYYWCti/l4dxqltAlgwLhuLuUkkvoSP/RRlZarspIwXsoOep2842zhyQGrS+yCRwMRG3Epjs6wkdVIctdRrkBLBk245QEjENFQ2FYyV7ylXJFirsM4gKIwyCn7YU/aEIfaDXaLSsDyZaKZuZiuMq4exXAqSTXIhhokJ0/J6qo0eyXdaJI7wvbPONIoNvDaPBX2Q6bNHVAmJKPHT8c91j68sWxHFeuMKLDoqOKf+OHeBvGkEqbkOhR+SknAbYiXQhsa4JcApdYG+cFSkcyKB4GM6S0vco9Cn4PWB/eDOQJuSyPDBVdOr6KZ4YyTOCVS/SNoPKtHgnR6E8AIQMSmiQGKmmJQYRdOrCgh65IjSFO1ZJuMI/Auxk13JsQaBKjEhYuWrBHVf+EeXwTGKboPR4pKCbWdxa2OD6klZCMfrmW2RNtjBSRmpID5a9YWd3Bf5ETlUxPXCnRJpI6CSdxbFUJ4hvTgu7bUAciMZ2s6fPr2t498GqcBsIlw+QNkzg4GO/x8QvkZZBsxG2q1UTtWNIK6bvincelE6iBJxmnPbJUoeisOqih7KLyegiUhLCBrOv5XZyI43a2PKPTCOlkTZbDUyul4na+mLCsSk3gOuQto1XbSDzgtt1rBITMB1INzOK1SfZbHTIdpJPPLWHZGkbhlpb56pIxNkg7QrY4kw5qYFgzhl+ZvnqmPJyrUfHqpOXsVFT/UxqkGqwEkqdMxvyyObnjuRVkjGl3VNdRKFkFsk2KapT+MaoD3VK3un6FJQwwKdixVaLgqWxdOMJUA0vAKl3uESTkaia4/gqLAbQxPrjbEFNWhkOEiP0j62vll1ag94aiq5VL1EbGGWIKbfaIumhZCduRp2q72U9lDI5IN8PmlxoZU60Kul1i/iVrjNCTKDUhNejTKEYNJKP8J+tSaDzYMSJiYShrqhRDAIFLIUzbI++NXxCTU9K4joHoUA5mXDjTaUp/iMtLi/c03r1S6zjSmMiJ3OVkOK/8TG7kra1M0iQc2lqmJdAgiuZKjo2rSSWaYRHJ1GbY0nNrGndpU4oOjR6sUhkr2J0kALIKKdpp5Ceg5YsSXf61ycQmmjWcaFq/fXWhZlWSDCfjCOvotG7pl66mhotAl2ogyajxhnpR9E+NjkwDIOVFbJtNICpKvZUltaULjrGALpqSSmwZqTvze5IcVc2UXwZihqr5kYYVBJZj+fOj8ErJUKWUp/1DlOWyGMpLYi4eqwCsHYBbfBzE7VN2I/LYxmqTyweXWALkR2MwnHCMXSYIsfun7EiKLUlD1IszMqmQ2/dWciIL8ZSB10kshDXJhJ7KMxqCtWIYTjCnC0p+rwZ2sPqlxnAayFRQWBG1wiiqF4qsXAAEG/+eTIDWALxB9ma5+GmQbGKIwgPiA2dYLd+DSKjsVwjdTJOr60kWprGgwRVsbSqeGTuu6liEpbN0aIaLkJQwEomJGhik1EtMuvJCrErYfoSpiCmEO0kRupx0jZsqIh1jc6kKJpJ03XSiWcPk4VKWeBJmc1QzesTKWV1RSPy6dynSlSenAKVWVjc86FEuiM6+jG7rmmli6iQxMiS7MSnpapvPui5BevVrQZ5opr/yV8sUmqiKfmJXPJSNuz8+eqs1vPL16sl+p2f6rlbemQ3aKKdhL4kh003sb/OFna2UhIU3B5ERM0Ygg3cWnJipsl0YBZqV5TyiHSQxx5V8OVOS45pRVBFLX/zdKg0FXPqN1wSJGCVAzLTpIBNuBQrP8XUeE6lFggygWg0e/ODAgQxquR3620QL08mgMuskACBJUFrOuDoR51glP4aNa2s+LN2ZNNdn6ej3Rd+rUN1fIfFZtBCZuSkdXlFt6QvZNhgcYrqyhLaPYB+K2KIORzZvuTiyE9DZlEWnRrn54HYMeJJpKHDc7cKFkJZj4RqZrQsg3ygagVqZppkliABaF0CI9dIxpSlGAYx2NVdvsaKh1TxSsTZorx9HB2E8vRl5TYTeWXZcm7TxK8STZzxbojMn7lxzsrKyY+OUNNH8dfRgLlBYwTTTQ1m01UnD04SuiRBaCHVSguMM8WaTOVEGrqFfaFCzNBIbRfpQzkQiU7EjRNCLBGaE/3weK2lU9imITCqZuAZzG1imBhvnrRo9b2nTpqPaUxxYdAuFIGjkc6lxm0+nwpE13Ew0DY7E1pmvt2NnBGCS5KSwn4XAsX7UpiG0VspHE+8IuxJNo1fcTsyDnojXqlXMzHNGRd6UwBuL5Y4ULHSWRw+U2fZuBq2UOxGNTSScXZSyE8PYGGYU2zgASs1G5f1NLThhYKBdmbJewY3HIeRpmkPYUYcuFIu7JT9GVykc3sdHCZrnYUpbFUfdKn+hbDR6TGKJJWRlnjqqnqcgvWqtoihoGJSS5TQxahbw16RBG6LPIj+OMpFChoBqvAy+wXEZanZRgPjzSbAQiSR5IpeKImjShR1eIXbwaEcCpKr9OqNNhGHBeJvFmZzKI2nKRt8U6PwJhKFD9OZ5llmm0qLTNfIkZY4hVEXTFFFCND+d3xRyOLZ9BvU46B9AhDscoUfQtoKjB2m4hGVWOS9kahtqhYOzRpf8xXzcTURKh7k8idrqhzozovVfPoqN0OJFCyERs2gjWkqiCD2QGHj+kzD6F4RKQlWlmCsHF/RUkwSBrm9AW5MJbbTq+U8wpESymljKx7ymp0e4HLul3RFNHPLs4ch312WQSFpI6xUXTyVankThH+Yin2xoslWFQ+yFSNtPX+JZOvo7z/Mlpynf/MwEaZYNEUfxBOU1EdSWvQ9Q2HyvSfFFmltlBsIjsWxlndp4UHT60xTluBQbMwXroGdEJJauSeGX4qoULP0gyfcykMsAWqROs9U/Vw0H1q0HzSS6tM8jTeow5e/ItRGscDrlBJUR6osrY7QXUBwH4xwsJVRy8gsjpjRcVkeAP1Yx6s2Y9xqERbVATiaVy7shlQ1T1jgquVSQtU9mtXvem9xSVDCYuLOJyP5jIbQyLBiGyi1FFlJM1O1ScyvM5x0CWULQ4Kvw45XH5AR/eWhYRsJNwSug1M5twwlHV6dKqsKNOlOFmC60dfAtfKplR1o6iMVPxMrnKlw8CZFLmwCKJ2sjpiCFQuAHBaB+dhuY0KuSNXx0h+pCA+Y3NTjbuZVhVqXhhrC5LxcqJZzlEiTWS4SIx8csWUcjPBClE5+k0UfbyPkQ9TETqywQqJt+YWBxGoUqWbevH4Q6vlljJZCT7xh8km7r7bJrJ6FIq+4S4MJK6qRySUG4KgdKZntRG6HHUGnJE2heU0rQIkpDVktFCRXxOQJRRAwsPaTXbkEzQ+NkQtfcxl9HgMuXEUgsnalYLWlYqA1o3ZLih1qhYb/9qPtdGg2yNc+1JFDCxOWto42laV+TqDDvZRLdUgSbF0qjSvW2mGkiPPJ8WMP7HEveo5nPclPin28JPRUsEGrOoZXIOAh7aecceBjjUiilxyrIB8cowb+8mkqLthbBty7Zg3l+EKq1pokMTCxc8Rd00A8mjUFhAsyLcYZ0GGsIlKFMJ2uXjxTr02JeFKnbIGf8rGQ6s9hiXnu/IdpRoRKE0m5dsoiACbfyiVZl2wPcYb4+QIMI8nDeBbf7El3smq5BIzlpCPso0Qkgc0NHBCelAkfus0jAk/4xkW0b+dSyEFXHTFUim1VU03+IpyrlpiQp2hlK3fwwTVYPxi3YcVO56Rdo3R4TOnFXkiyOdGMIm2oSTrxUldcjMaknpUnQkpqvFE6iJbysscaHDmmk+WkMg1P9i6kKngF+vN2JkCHLIICmxqxITE67ygRi+kAa7qKsoTY2asQsmdYSxoIoyeFWS4ltrGnXKhO1VVhnrFeFyaaCByen1JMEMXzUorpIcMXsZSFNwtJE6mCemK3qerICJf+EycraDUHFo2ri9OJHVUTtTRcfMC8atMOYCPVVZwGTfRi3CHAxBaUDUMDjrPkWQgN1okqnkgkRAmt4LVNhTgIJNKpXS/FE4KDAAClHCbFtmjKVQMuBIuUnUMnU8RkivsIiWiNPuLJWZ9e7+qg3huGaLaFGZwqhppGEFKoBdS4amagFH+SKQ/2xn60WMVMCHFRuaiaHZRDG+kTq05OgK/bIhiRHvhXsZVEzxPjFbfpCE8Jrh4E6WaDhRL9ZPF0IGmroampCyS0SMJD7KVZBrWOFVN56xfaTutID1pjcVRtez24GnNrA3GqJbIClmtXin9s1c/oVuhKfwURHkF7VSDhCPX1GisNf97QgvNTfBaauMiWEJl8wl/XHBez6ZT0WsnsM4i8MV6y4KO01qXgWBikribythW0SX/nFilE2d3WWPVQnu0PqQVkwoIcpO/qThNSaHCtXhhRbWAP9NQVCKM8jz6CC8FqjcESeStADUGQ3PDfsGgRSL3mfKXWexFTjBREFEPrMTlxVmPzi6Q/kiCGpAAuqHY6JMxQtatNDl0D1aW5ViTCzGJk2J/i0AbFwshYav/Aqczn8lsj8XUpykgcA32wFYiWNHP4593T73IogRL/z02mVOFJoHXXB3lSKPTIKKpI28I+WBtFV978AVigY7EK+Gd10HdULAP5eP0jXCWTmogi6LkIOnDE55FLhJKNEaHPDxeecex+19VOR/kM/kDDMONsaTtVXTss/7GfQEZ+SadmbjupGxvCkbjvCgdwKdKG6LPcIFtfpoBCmS9wNG9F27VACGgJMjCHpq4YjK5xVqiGtMdROVNdFWsfDqIZ2w20RIPt9k/jN2obrEt9whRKE+unRz6RGOCWODKEj0rPzGum6pWZYyNO83VBCfcbX/E1YqT1H46HoSNimB+utkH88YWYjUZ4HgGRG9D6xAlFlT4Uw2CRUDSIWaRZnnTQATXOVTTBrO2dS1NoeoszjSotw1bRYfX9xQusXzBKrRfHBsMbRvOqvLmg8S+V2Uw0YkkrKtDDgu/y0ekxj+ApgzFiirBkTS9ldWIaZCQSGUaEZKtsqAJ5BHCezJJCNMFhkVP9ejOQw6H4t2HvkbE2QOe4IwCJ/jyQycPFtUBBx1QtCmORS6qXOxPY+iOIq0yto6sQPb4lLZGCGWpFoO6FBmLapCuXmTiuFa2VTSStTJZr5h7RNXi4H5qk1h9VLIxWijB0S3UK0VODEQYpx8cWD9B0o+MhkSIMLQSEiOhyRSGSojgkLa+lDoKwQikk1oOX1goQauHUAEbCY1NfkR/7ZkMrRu4FhBK6BYZVqriVdNUugKX/CED/l0kmc2NRHyNq+4ZpXTN90BEBNwfwf2D4BaLVxPM4GlOWd3SuYaQhrilFTIuls6EcNL6l/xFpb7sAlKQw097eSyEjYFJOJDGp+HLHgy7Y8XPRFzUyoIEI3eiJCm4vU0xDG7x1v4OhrzqrBkC+iaXeTWOmNbeAjKOFySD2tHTHpYRBqtuFVKogaRBpUG4a2FJ+LU0kAipxkE86AaUQ49uQXpnGE4ETfi1owte/h21DnC842YG6pI1wm+iJF2xq1B4rcqpPhLG1JKMlyGkr39yaLcKJ1D0S4UzIOmlAlaQIiwFGJ5IFwS6UUYIxhNTZb++3aTQ9T5O7Er0SDnCEDY4W3VSVsrYn5ztFltVBX0l5crbq1r3yje1ZtEDpcwaLNgYqlQIBIXLJFh3QkVVJgGaq5yOgUuvZke73XylW9Rcw1JxsbJwQu4QYYTVuOMdCKLeoDZXUO8LMC4zM2pgmUJ8+dSKoLZoKsAsgxB6RYQnClmPK73DlDTiEhFRizXxZRQ8KZ0pKl7t6p3ajMfi5bIr96F9lA9EUQupSmXhg4a8pYkLWLwHgyFtNl0CGIYTNDVG0G3SRNLhSzxCuZcog29dp68yNmNDr7wkA42OFcLy7DzCnBEiAsCoCzxb4FBJPICT/alDSQauBInw3/Ri9uWK7wHuyZak1Pw2ZloiT/n55Hs8xdsxrg+LzlQTtUmk81V/4mMTSuilPJUXCvp6hLg8sYq45PpxgDJ3NiuZS/ZdEgMjOx8xAWoNHLl/wKw8SNpIsKv+/rRsIF0RERqb3wsB9QtyrbvTohJQr1YeQpJ7EK6QESGFSRDpyvqaTmJDXVjFB+pZzx4nl28ZCHaWBj5BnYaXBQnyO7yIpxGd1ViHE9pykX4FgXFu0ts8hIugAORYWI988SvgwwOni/3ADayISJh4pcyqHrjJj+INHyI9ExukBmyWd+VyPkcjC6+qELxyTSnX4aYAkh5Lg35xHpjGD+QXGRzPRWntDCOIGjZWYqukFymt8FHChL9ObkzGIrY3JiwmFJsScwqq4Jj7K9hYK0XC31ZV2B3uZCKr7/SoxonD0+ZjVtZCYegAhc8LUTMwULWsnXUUziiGxTcdkvj5djYP1s06/xubCFN8YtiGlyVE9HVdI6+8vJtk5HLN4V+q6/ZxP4ITxP+yHywWx7rds4F2R7/RctxZfkyLy+V4nR9fl/m7eJm5ONdgvuKp3K8/LuW9UvytvkQv5ZXoOedAjtStsy1di2uUlby7LpXfz/npBNpOzwe/mVvsXTsGewqDYqKfisHhVL8hXsUnkxP0OvwxliGz0o08jr4Tv0C9JyyfCzDx5pMOT7LtB+1SBsyn3wLbYHXYEdmgjaoDt5H2KT+DRWk6/Ki+4PX4y/adf1x/Q28SR+NGg/Rbgg1VgZf0S2p/ONP/8tT5Bi/nW+Q76MH3A/VreT39SN5Sf+4hcHfq/ofyhztf6h24zVXGXnRWodZJ8ULHJ1KsDvPkHv4PZdZ52O/3w79aPdKLy5h8aDWPm78WPdqARUKGXNJj4wIpH+aQjrrjnlUmugTwwCY6sttQnzTgwWx2dMO3z5ix4ex8sZS5+uBwp7sMNLLjgw41FVDiylIxj1s0x5/CE5rn9SgI8S3OOHj622WCXjHzxxuT6g1wwnqZv0Jbb6q5yB9pXnGTXRSbVflHnyw485SFDPE018cXHJaG8xz/UVeUiR1j9i7V8C1sX87C++jJx4ykfd7sE1pTGhItRS3f1Cfa5e8aXnIyfS60MRP0+J1Mojiqtwzeh9z0ydqTtHxN+WWewSoqWO9atGGee75/WVI4XPGjYLjYUU52LB9jj3WhquMe11LOji7xtB7HjmQwH2Y+T6YbLCUzxcn8LrJe/OutYtTbXJtCvX997FfeK6EJMiLGqzxA++zWWCuxpjo1o/SzfiyeJpOekvndY2xe/dGvrxWc7rU76NITxrD+ls98ReMpP+B30iPKmsiolc+DhDqJ/xwZ4ar+UfJW+3HZ+Ouzx9+4t+u+hCRxAeCz7y4Aopd7PkeeltP98/DR20wfQk/1Cz0yJ0n6yhBjTVn+dgPsn8SWwsYzo3PY+fpN8TQ7/mTu1U+pPMWI3FwXfK5RYUsXD63DqixEc0lOLE++lhja9vcL+AvdJNilivSl+8ArSmUVHHcJXbhv/1zb5lxcZrlI9sZlsjb3hYixX4pLZ/mvGU2uFhtlnY5JO3T/7T8xFTrMfKIqDuX5PjvvCc+x5PKO7pY7wqVuK58KWeHK9SpI02mLlT6jzbUJ+laf61d8ZT/rrym+7jFbKFOoxP0L/aPfwhu3HDHHjOoBXiU7Sm96r3sZjzmdbrItxKeNLFuHvcJhb5c9rBnp6T8KO6YJ7FXv5N9ivdQ99LHb7l39d7pHfSQPJVz/On+JXzEHviKunqs5z7pXtrd8Z18Vn8rd8dm0JP3Da2Cq/q20JM9h5tj38mb9GsoMnlKr1vfp7nc9TuR+zWbvFXeFqfo2vpU/KMn+fd03/FnfLW7UanymO8R2ylTtwdfX1fjCfC2/l97p2/hGzsf1y8/F/r1b3crfhF3UR3de+WNfhJPK/+KzXTG7lxn06rqTf8czxenYt/uk6vyWf9JPdbXTu/i//rnPlO/+5XY13cT+USfCF7pUrdn+V3fgvdj1fx6e67+EH3l8/CRX6CrxGfY9XxhrhxX4DXxt3FXsP7iwr43r/F7/d/hVXc3/LT/4t8Xv/Uv+lb+lP5Dv1/1P4W39VvyHf9/uz+Dv1q3d8q/494rz/zf7u/uXub/1RoFe/9v5USAUYpOTEJzb8zPKr8+JOLg/1+Br5NXiKSeuS3tPF72yV3UR6x//3sTs/PDstD2Tf7OiwfnzfCfm+cxDhzLn/fLJeAll5audoMfL+9fHt3qgOtetWPJtiTBWvS/XsDp2zN0/HObltiXC/ey3xw3pOL1FiXt9xz4M9yOOJWs1S/wBgcUKbjsN5Rje+3n2CyvoRef25ez3HY5P4Argk9rQ0OZYa58Z5XKXIvXByvEUDVbBDyvVxJ5jXGWa4gWWWz62F9tTcnG1afXcL8V/9hP7FO5dixvs7Oso5n7+7ttACsCnWzxQ2r1TwLu4BMjQivsWikYIT64d9XQR7Ki+JDjIP+4718Td29t6dt/I98xBzC6d/7BFPVgvtne1ZB4R+r5v4/qfbFXrS+dnzZx2AJ4X9Q18cX8Pt8SBPVuZeuGak2yiAX4yoFf2HHBZ68jcP3sj3yQ8BfHCH/965r58f8+7b/WM+iAcWF/NSY0iLi6DEG5WlXWF5d48YtXjo3l573rd3RevClRnLde/WY1tLK/fy8h3Thq4T//3V33dHr+1Wxqi18uznqlPgrGBVUZkS8r2zq9R2GQkD5FB7qd868sEnHPz/i/kX7stxE419IFo8uka2A+UEr4Ac+d1s8HKeEwG9RomKfu3k41clgvgI/1ex97jWTwcJOl4/PBQHqQInXUHpf/+9L/fbBwOO7Gd3qx9eHoYrFFEccb83/mv8T4c3cSf/AZbP39rfOZ7c+1/f7g+/FGQ46fmVlf3ry/3Eg7hvZ/4fRNdDMn7/P2A7dsyuJ+VD5mLwDz+RvksKwqL44cd6i3dbXGqO1fOkYXobduHtk6l8dLXSKX/+CrC4f/+8ojwFvYD7+Ad27EgTxQj/TDXFU13VGPN/P20ZunfRdVgpnsINlS/m+Hyuom6gC3TPVDzvbTNhwDnlK65nrj/PyKHsJndRhjxa9Q6uEPZWxL/8A1YoZpIP/95RhfPH9g//AIHVT34p7CXSNi4X/7Ar3snPt7dJw5fKd19cwcUUeJsH7nLPeEAfMVVuLa1GAmS/NTfxrd6x8WAAC/QpXD3TY48y+uq95fHwCgYJW+UhqounMQZiknR9rqQN7UPQSDUda4yvmHnhcW//sq9h/+Y2z+furBs/WttcnvGV6vSHxWVtyNiMMpqqz9w8ezQB7piCr3TEIkoDa/OdsCfWNYWF65898p8z1935WGd/t5jsuwfN0amuTPBNyvf7A59yhQgb9v/zX+YP5r/j2cDZ175NX88X9h9AaAZs6oWB5pPCuyxqLeoFnFGvG9vmCV5ru6URsV9zJdoS9wGes61l97FrSvqhJjfqfXiWPdXz2AKNCbQ95Qun9eX548dcrXmtoMx+C8XUW0ZvNnAS/n13B3gMvq/7/z7Af4/o4eU8x7ioDehpOEzgr7vC8HxRkyICkl0PxfSr/4lCaALudVuTlnIvXJ3nwGeKsNccvnBheEWM9dM+rj/uvXuATyX+6vQ0fwMlnP1qcd3HqL3J+c/5wez6h9yXG+3At+W7MV39HNvWfP2rb9TSo8Mh98+z/xC3xld+b24f38Wu+YrcHPyv7xceoo9xqp8BtMDgPeQinl/5I7jrMLBuZPaiz1CoDfdxnvgtXrHt89DulznLa0bSHjC/xB5q24Zn7nOW5gBtbHy+kKsIJ126NzTr5/3Bc45p0LjrkAOoEJ67ayDZp/Or9qs+7ewa7Qxc3Xda9xueWeu9AkbeVbL/8Ussccpq5Vsr72D+68p/b62VxuEIbq7dxcmYkv/xivbQK78EB/fN2z20KEuiwC37xsGoBOLpD5q/+AUDipq6gDBsQQCGD2+qg21z/uEdcqMnower09XO2/78Q+rgtml7d6G/VJYFcKDUuH5yXsnGsKuzifnmf8HThOv+5ATQr+9+klIMHeti012gSe6snZOd77/c4rPVRdvSd+wHjVW/4INg83ffYhuHAj3AsghHfUJ/b5wPYNO1CqZrTbs8c1HP1nZxP4FnjUHo8HFPmTxeQ//2UUc6naEp97Fb+yL4bFy8xmO/XmwfZi41tex3vPv/9FW/rwqLTX2gYIs73QrWBnNEs/aFjiqn2UtvfSfFxQxsAdhg6NdxJqeOU/99ll590OcB858l9+Ic97l62A8/Pafm53Pn0xnIV1ile+sGz2H3LQDbTnARvXO/beo5W78d3S2ftg5lU59RnrVN60nXk8/wn5tRR3wvcXd/l72r+oF5ence5VK8m4cahY3I55D2Ya+XVztdwb5wfuEDe9Jk6HK/d/7O4TS0/ign8GO1cPsGuThVjBzfBxVHrAmesUea41z6o7wQvuOpHpnbGVkGShFg1uF+EIWA//PRHUMpqTTPdyvob2lzd4uT7gvf2voGPfDGI0fHmD3SD74J7Ezsq8dIcuZbKtTUHNrKe+sO8uGuMw/4LKa8Q/Gt/6WT2518l89eTjZNmapkcMmpYUIHLfvtt+1Yq/74BnPMmYJ/FgrBrcLb3588XgO6Swb0mp7h1TB/Vrp9yX/wLPMoX7TbB8v/4AOgvPeeY0AVxURnC6DBw2fOH52MNiQE/1q/9vzwF/Xqxwq9s8rVz/bv0S/AKbApmosKuTWGHr3UAW4LR8gFkx1RD6d3smc74FDkIkXJLvte2WyvOtw7c/zj1dwtYvDYFn5TL5hcwXqwXn4wEMmbXGKhsHns0b/TgTHnG19tM/Gu5xQGqpWzneb6VHiBP/2+CvhPlNC3rmz48O22cO6pvsPOzrzUJ8cV8qe+5Tfasx/v4eRY+uuyl7oReAHiQK8Y6cZ+NIQRzVWjQGhgO68/6Z9XeaAz/7v7tHnGWf9Yb5bC0KZB7HbTqmB9D/8It/yCjDrHG0uc5Ldq5Vn/7+If/6mZ7s2d+kvDoxMDjCXRt9/Nv35/zqUBF8wQsBz+1G/E7vFxP0/q+c8FeeasGOP/9Ixy16t61Sz1tfOd7bx+qU6ZgDL7nC4A3icK+Anuqv3bNPxavd+ODM/qe/I3b52OvyF9QIMRZft/vJmfke6AOvy7kB5MJGWwLui003/EBv2LDluTzo/YIXH72fJdO8/Tf0XzvfUg7PnsL42C1eWK+rlPNPJCCD6IK6ulRjkTAFn9iyqINfj+yn+/aJT8C/ZTNxV+4v9/+2pnzWKFcgLg9nre3p3//sMP2x/19Zwx45Xz4Z+VsGn9qxdwXtPmB2RRjmkHiptNYrtml3fKtPV/P19pPxc57u6dj1miX3P2JagkNAy/9gEs4PfHHwub/cf6O4wAprOsqCtI1/SMZS/GXO+co73Z+zi67O5b8pl8qy7wJWahi//9oz8SYfi7q2bzp4S3+DZcthNPNfHuX/OqafE9Lgw6TwZ0H1DADi1qvXtLlLtDXDhHkHX3a237BhwwYXiHAS/MEV7TdLXF//BqlotftTzzX6vjj/n5wY9k3NheE9EOWJU91Uy48L/e6H11WvEOcbl8OisfMjDzLryizcOfTA9X5izmncTWJutsUXcSHbNr1WJs5JBDzQba8/LwSb/skvy+dt9nS+ftx7UueyABYg//izTzqVnhQY8tpgR9kv/nhbqFTPolU0Nt3W49ejUhjGGYCm4Mxstena+1h4BZ+w61R3HsdeWBQcG51/ICz/RryENwfgz/d0Oq4iKpzUHt2WpM2958NxVm53m42wOf0fXozCgNfwZzxH7u2qGAGzeqnZs7b74BFQ3/AbcAtyHEEcNeKdvZ7aT8qh936/jc/yw44/GtuR6IDPC4aa/LbkCX0tadybHkpsAedWkxAv67Enr2awWfbV7Xn/Bo2ih2u19Wh8TzXor3lQseZur7T3gt7gBnqqPmwezuY8vzjHXuC7on99fj/ykLAsj0Fs5MNYJs8P92BPGhTx+ohgFe2wBrWlZ3YDpPy/uNLT3J1MQOwoMrv8jNpQ/EPWzgt5RVycPwtqPfDb+V8hHBrhsRemJfYWZc+ZcRs4oxkNfEQOIPrkzOLdwFdNWfGvlbe++vAsxUvN6r9gO/cT+90e7g7XiBZiEd+qwYg9Rro//Pbn6CpCGQ0Fo2vMfBwevebbSbhgG7A0vDnzlhfMu07XiMHlGOYe3zvz4mf/Ls/rqLZ2Z5UI6CLi3zmz/8DbY0d843b7a+cfbR5f9nTnEHvxIm361ScHN2f4rtnLxBA58X4daVfwO3Smwo2fl7Zlc7V/HFO3Xbaw68uysRQeX9WicD194Bl9nb1c+q3Wf5n+v/X5nuUi+ufvzxpe9bmvP4+Pr3CxzkH58//7/sF5F5fKb/vpc/NXsGHkFP48/3nlEmurP3XoqkaZF4bUUbwwsX3Zdhcvh+QaFAL/3LPR3eFw2Pfjv6iusAc/M6gFb7GvdP7utLRVrP79uzGAWvr8Phwe3sPt+8K77kuetTrkM9//0CeLsBOj1GLjo9xMeLOer+7I/sC/Fwbyqn4kGgQKtZ+R9pBv2L//upPyDHt0ie67VunyvPOYm/Htn3jqwkclvz+ffDehNnCrx0Nj9b82c71b7GJO/h/XIQZjUN+AP8ZO8L55GyNX+tqw/FUnN8vw3Hk30Zv6Jv87ODe5oasEsdU4WsQYaJvSdr190Lhhf3bV9offzuKwfmF3OPLj4nwHpNL4Jv9dAf+AbeTqRwAv3Ocs8WuhDr3rs+cyzlrfrZYf/6T5+sH2/0yX5s9nq2/87LfIqECXx/uctNfUia2mHwx8cGadUQf6q4xC9lYcHty3/gV3rgH6fOzvd0d356CSFXDDBjy/pnjZ5WN3IREacTMUnPN5YhMCnwtlc/w63n7182TnxfP7b4k2eLBhf3//XUOOYpzXCPtoF/WfOnZ+8zYmBkQI6v4XrtuKq+fil5JtL30iWEuegHhg73H87Wz542ZZ/xv1rf4r4Vn3frcwVWQe7nzhhvsM7YAJ5DZs/fmX9frfet+yl47bmPQOvM4ALh7lUKHqGP9Ok/38xZ+P9ZC4a3vmKa5b7AU+PNP93frWCh7DnO4/95ggEHyec6kyjQ22RerRDXvQcNej7t+kdgX+YVaYFHvn75k62eE7jpnlrA9hZLB9epfKl/aR/3r5k87B4vnjXJIoQLbKg+wx2rS8/FBWfD5g4HiTccVQK8hJsYV/qqq6OGn4ineKLl/Wf8++yr7Mye6s7ac4iLhz6Cc4N3Jpv5ku2e3reuoO9EGroe39p27J0vP4zX8UGTr1zK6WcMh//JO3ZFwuG7XCrW4ng9oOQMC3fs+eHPtrz1uPJ9gZsxPMMOflp4V0eFYfXJ9SAEPFv/CHgOSJgwU4/e6la+iPfzzxneTQcPTn/98GK5Jt2VfoGsk219q2MpFmweGZk8n9zwEbljmX/3si6N4MdcoD7p2ccH1/uP54Yv27XRw9PZNtdVsDQh199sXfDLB//HBtjLH2tHveHbn3+Nb6PirONjeyQKNBbOw/+/b395rjm1hTs7thQt7j/Rdlnz+7K+1Ic5C/2lc8gzMLF2dp1L5+p7iah6/fvntXwu4xCWXrmer/O793sXu+//cIIC+6HbjxHZLb132ZYJ8txz/+vfe8bVNVQftjY1w5WuDL3bvT49L67mbdRMaXAHHLpx2v+yr6bZXph3bxncXH4tH48XOS4X7mx+Q59v163F88agj/sq+1SroNfb1DrxJQ/00vPoMDgFNwMN5wtheHtwEe/BZ2djd2L4uZ+ydlN/WJDEmFlbGqWyA3rq19Jo188QfsFWzgM9ALZ9ko3KN1i4ZbXFvr8H2oNn2EbN+Pn/5KvJrg8+a7nzukD7swd2zPuSQ/Z+9c+JJw4s60beyYykA3oT6ZFrefw8dxUJsuPLCf/9wPXzAPe6fN+ufKd/7EFTUEH7c33PVjnhj+cSMSbfXN6i9cjrTNreenqOZ5xx0J+gDJ/kqvy7QJQ5yOfA4mQOxeceBZ75t8f5fgL2VbH/F7ln4+Xo9PNsvTtfGRHnJ/jMv+OCnL2M1Pn7vePCfh4C8Ec//PofFW7z05ptVN1XjWttRtW4vr+XPNlRu7D+L2LFg3nqrH5ud956oRSBDYHri+Vyn2pPR8/WV5swfPe6zfHlavkwyVyyni5evi+sIccwxx5OAzbOz7f6gmw6/3Y00hK+BnmAD2hfdgNze1L1GSHpJPMErgdZ4piPmobwJ0d05oW0u7nnBPv1a6rY2vpuz7EHsqd9pvJkQp3/bvVh7Hb2fdo/f7F9cdH4uUfADqfOk9QH3jZx9PS6fIMc+1/f7hz7YRz2nsXAB4+2Ny9oOEYxuTh+3nXyQzc1frydj3DpuKs+PfsJUnqBOjo3wm1g+1Wed497689bWX7ct8AjbGto14ML0Nsf++2dpTErY1es0Yx2gVsrUNvgCvnWEeBtK6gKuIA830Vo8G/1kPCEv8VPHMS3xPYlJrjFXZVl6H3+yhvWu9/+AyPEuOd12mMCvF5O1rfEvRwmyweD597TC4O9RuKV7wk62FYbl61/XvwJmh48E/6we+lYzhq9dw9ck3Zwd71ePj5PvU6PAH+xNfREdftKICP1tVQfnK+nwrNPYH/4+fHAzkvUXHvSfeoM8Fl8QqWILd9cNSOfFGSxn14vZ/i/cuHOrGfsEv41SkQM7RiE9OE/WwU9e5sxsf/gKvhft3zs7O7vAMcQmwC+c+Ctw/b7v+ZWwUTXWP2bMbeu+l842aWjy9DiVgxDFxBQjjjvfK2z8/4YqnZ1rXufPkb9nCV9ymUBf7ckA8oUICNg7/ArnMP3/mZ3V4W/48iRULvPzsX49XtwgfnJpPBMLu/V7+cg23Ef1uX5+lJXlsvdErO/CvZX9Jwdn24qgzPLZW9c68uOvB+amuP/4Y42Ae/Em//Hde2ryDEHbOalvGsT1Ch2Nfi4Cf98OD/uUQbWti0v5r1hehiC+ZAh8NhFTgEroBGruC7zDgRvPUT/ShrwP0NI8HPaUc8f/BAoll+/Nyqt3MHyc89dzB7fPV9OPWr5pbL/8cx7gPYz6t2Dxe3aJqOAmdXHRvYEKEWH8y/rUmJnIVR4f55aPf2m15Wm9b5qNglLEXaoBn55ey8xW/V5UeGv/ERH4lm+eX54KM2hPeARi2Mo9wSdx7jVT4d3/h8RB7Ak4F70oDXVxPajZsGPFi92DW5QAPpFcCsfXS5wGewZjUoBwH/kNi0e/I9UAoahYQBH/THVXzfd//9KvhrO1CLRgHVxnZ5vR9sNm6wtXMUCpXjhGDVQkFx08L21tOwc8xLV0jbxG5n+6H/4GBzjtO+9G//MU/18ze7rNUCswd/8Of/jAmYg7GuQRrTEpqlJjd/sGwakevLpn2pbkOPhn55lkVMEWtiwaENv/cEzPL+Yuq7PVzvfi6RYlB/XZ4CGxSVipzmn3fnnGw+69yf7kA13b/nnfzbck+nZ4KciR73H1s3TXcPDAM2d2snO8VNcWjbu7jnfsa3nqniUF/ijwFfgGgLdbV1/nm15iB42jxfkFkeHHsmtDDiTkF7N73aGA6DPA8uNYuXkLnQvuX/46Z80V5A27bx514/wtPy2e5o/Ifjs33h4hjy39XN+3PO9o9eBN4Kvm4i09nrrrztK7oD6gHE+tOf9+Wn5uwrzwvn3/5Z7EhwxwAdBg7P5/lQuEsg6unUWHZ/BB5V/OQ78XI/XnZOA86hcPHz8XVz9mPsUwTvyYWc7xD7d/bDs9u0SqBr2urRysbO+v6V7cfr/i5+oP94qR0DCxAd8QP2R+0o3CbAz+af1fbXzH5v3f33w41FHrBkfsjZxbP1xd/XzPv8FME2Xzgtem/4CxiyGvQyDspbUwFziKB17n1x8PXqDoxeyqa1E1zy+xvIczxDLtbZg/kNrLOsFBbhfuABq57tX+vxfkPCKWDSuHB7AJGLiv/84f9zX8X+0etD8150SrBPi/nd/v/1/+c+Grx0KDAdZ8w/Z2yFIKe1SejC3NrydjaWvSW2CHa0iP5qh+PKXrCV7/wU+P8/PsTIMY/2JPQ3mzeENt16ARd/f1W3BftSRfF8r/vuZ/z8NUV/mWZsCMeuSrxXVQCOL8k7q01xWSXMz/LAK15cye1Yk3XCvPd3cM7V+h0MafPvxi/+HIYTsBnzj99/NBwqt2ra/usXjrrj19VY+DZ/+MQ94wosCmbv9fFC16C3OV7iUA60Pe3jsmc2zbPEhpZ5Ffte71Arn+s76OFc/B1bj1DHr8WvGnGl+e+CPrr/8E+DEi7xZqG4Gdria89h1z30jen4s76rUV7te5xxi7IldGdVrK9u/86zPyVtdW9WH1eTUKKGWjZC2UZ7iG2XcD/yCH3ft9SEoHK+aPLgPfZObWGLHfVvbL19QwYddAnYEe2LLeAOv450uNU3BvfowFa8/Wb2+Ex8z9VG5BzDmA0eYcaW+2+LmObvj+sf6vVGMtziCnNdEbjCLSZRP87oGPtclvFg3/qFQP0z+Luf5NWtiWH/v16lnxJL+urfnkz+3wP/4Ye7YYMb9rTtvHyL6hP7oWn9eZX8ah9gDstZorsq9rfXFg/H9zO1CzYOdMwBL2LDs+M9C0v469Zuj1cboeLjOzBz9uafd4+/7odhwbjzubBzSfBB45e1e9y+3Lbw8mBXObPipsfK9wQIB40urN9Gt4cGP2dC46k+d8lY6q3Z2Nv1kynGkH9huXMun6x71c6fnJs7MGrPFMl7UEcPevTMGuKGDBq+tpZwhRHMA//ICdqF+wCm1btKxV/+OcffMUwFWdsvb279s7nvg0+1nZzZ4M43N/vuQ/L/jxvfnIeKAr9b5cI/f0f/jKzFizOj9unuP3ee08Tl1P9+fr16hbiiT0dnGb1LM/9hys4MaWd0r4AcbWqF8bTwK17pPlVPk73f9y+vpUa+cfDe4A4HYtzK7q37g387ZBrNh/OK/Vapxtjg7zuDi9nsn/2EK7pvhE7oMRePcOmxJ9G8fNMADqM68sAL7j9WvbmxtfKpEQm6Z8JXjh17GGHBlbPyExwfeoxSD//fRvg646HmPJ3zl8/PLc2hB8/wvubgbl+BXXgmQZCr9OaPjl5nnu8+I5VD/ODXVZEAgeAXWkA7kXDdm39iZDYm6x1C0/dJz5EvxAO5VcwYAwCNz8wRjWqg1m+BQf1muQP43SxeNw5Xtc9oMH95s77z7P/xjTz6+w3vfN27tIeGF97FsMq5Y2inKt2Hc/c4L9SraTK5B3q/GkGwD3ZOtdng9ql2IsFxqJcZjsMH22FRzdGtfnUxGJgWD8JCe5BvDlVx04cZQzkkXo8fHoFcdH9Z34LIN6q2lV/GVe6FetF9rj8V7Hl02bt37nvy47v+CGt7MH9y0b1faarzy5g9v8/U7b+7ckrXLw2y4AY5h4QH+XLfuTrIf8a2nrV57ssHsjavb4dfnbBzDkE7u9uLn/OSbRQ+NGtWh8TCxxiQO2A8/mrncOtVvcVl6uGVezd3athL4ufBhd/l63zO7DK3So1sWtnRxwZs8GH7c5+n/fnqBIaLBCx3nnB5cjOw4NzBi7IAwSnuD37+7P3Mny7z55+wtH62Dn5+xb/el1eD3QL9fT7q3yG24CtQeCfY9ky+yfX57H+4qmVt/i5WNAWi2BLwSbOt9eSYMvhCB+NfOvw5fe/Y//Ob/Ag4rniWtW3xZPOs8nu51YTHiZ9qY+BefR/+dM+emaXNb0CqLvdvW7A/dnuPcPVjC7nd0+YX7v+LnV+/UH3LASHa5I3r/fb/f923g8Xvv1w+P1+P/7FttlFg3vnm3uln5a2Ru7dd9LiD34sSe1WfobDLug67eftoE2+DrS7+7bW9BuRs4E6O9e3evcOAr2yEIL+U44K0b2ndtH5GFuk59SdHZVng+/z/3nz1VvDBvh+Z/3/7R0pfZzMiH3V7a3hr8c2o+Ve5v+cfgvLpn1H+znWyv/sKvfIWjP3Vrz8g+vqx6+f93oed8erfftU60HobCjf3Fr1Hs/KPz+3jyiY6i/2A+51+1P7To351u2RG6dfP299bHGy/1rb3z/zdrUfLMAv42Bz+jzu0f8nd+NL2jd3OCt6/nW89lSdfQy2o+s/bPmjoyIVaMXydH5rliLAQG4h7AnZ2Dm/TrWIB+tZ6fi5j4/jj5/uT3/Y/7/uXcQEfVW+Xd4/EMQXv1ycLR554hvwZf7anbMGjxuZxYenOxf3ncd7c5+8rB92b51efnhws8n2GLPBiwcMH37VW1a+RBxVp6vywmyq/YO69Q/1rvr1q1fhr2J7c79I7O5vc0n/eDw634x+tgXJ2v8rUuHD/n2zMrRhe237Uenfzgj8xffLl4Jul9xmuA7m9LSwc4Pvi323Iut+1/Yoft6udUoeBP9/39h4157put2f5e7u2th+MhHaVX9WP93+/8460X/1i2YNeGrzA5rfed3Yfi/+8BewKOzer0iG3x0zME75yOHxe7x0+Dxf7+fxbml7XMGlmbmDOs8LL3Bl7Wz9a94ENCzg9rW9Yw8LZ8qfw/L/NnV84YP2fz52a+/LwYEszZeha8UkeBbXqv+zRnjSwtnzz/48Esv2KTg3NTsLF972c9gG680Rn4R566LNHR4/2HZB7Pm92X+33mtL+j2LFs0/f5dezzZ3Tnu+bQztoQd6jc6sf8/3fW1a1HZrbNbt28Oz5xlwK3/gM+B1HH3Ry4iwbTrPJzrPK0c9Zono9o3C98893Rq9gRc4XXs7O6/Xh/P5W/Y/6ca07ZH7Aryv69h9qNqWDD439R3vwUetJ7/uR2s4LZwTrmDpnitrf7Avr5g22bN1RtRWuJ++iDercv5413Ah4Ga+tr7kB/Y5/KNavmvPFc2Was+a6L5XOrwh/bFXX/f+yXtmyz/XGd75B1bX1/vdVnsve/g862X/vohs16/1ybdpXWfku3duvdD7lu+/S3pOji7L3H5+19b1vuMHZnWXMrryZl9UY6+Kvm/927X2nWubWCDoxdHth0Ys/lm7dXrBBzeH3+VbWg9+sIY64JOj4/079WbWnde5Wfz14cGtu607K3/gT7ov93zyWRf7j/KVrdsQfmS/NzB/fqddbD4fk/vub/UN9nbh1yHWud2v3/k7rTejM4cGz28F8p79COzzfHt2WYb16z959n7h9ezBw4fB92968Pa9/3PTNLe5/l983e489dzbjSxf7D2nV32Ia0nrriw7t77/lz/Ld2frB778Qs7u42zdD5n3/K71vWtZM8+zs/y5uYOr7TtXZ85tleMvf9zL0X+8/uRmcWjc/flg14LTvnfO+We95vMqqiCRbh1dCzWcu8zKzNzmmfv+soehEz/hHTH57aQFxVwAFxsLdgYk7EUigggUsIcNJAK1nSLlqiCUSmGeYjFpiO3ZZpXXHHLpfbQ=';

;// CONCATENATED MODULE: ./build/src/leaks/detect/prefilter/prefilter.js













/**
 * Bytes too short for a keyword, looked for in decoded bytes only: of SEC1 that names no curve, and what the OIDs of
 * P-256 have in common with those of ECDSA and DSA, so that these are recognised too.
 */
const prefilter_SHORT = ['0201010420', '2a8648ce'].map((digits) => Buffer.from(digits, 'hex'));
/** The prefilter: is there anything in these bytes that may belong to a key or a token, and where. */
class Prefilter {
    #code = new PrefilterCode(preparedTables());
    /** Bytes that are read to this place are looked at fastest. */
    get room() {
        return this.#code.room;
    }
    /** More memory in which content is searched fastest: see `PrefilterCode.extend`. */
    extend(length) {
        return this.#code.extend(length);
    }
    /** Units of work that were done so far, beside what each byte takes: see work.ts. */
    get work() {
        return this.#code.work + WORK.inflation * trialsSoFar();
    }
    /**
     * Reports places, at least one in every 1024 bytes that hold any, in no order.
     *
     * @param most units of work that it may take
     * @returns up to where it came with them
     */
    each(content, from, to, visitor, most) {
        const code = this.#code;
        code.limit = code.work + most;
        const end = visitPlaces(code, content, from, to, visitor);
        code.limit = Number.POSITIVE_INFINITY;
        return end;
    }
    /** Reports all keywords, at least one in every 1024 bytes that hold any, without looking at what they are. */
    eachKeyword(content, from, to, visitor) {
        for (const at of this.#code.places(content, from, to).keywords)
            visitor.place(at);
    }
    /** Whether bytes hold a key in DER: far quicker than `isWorth`. */
    isPlain = (bytes) => {
        this.#code.work += WORK.decodedByte * bytes.length;
        return prefilter_SHORT.some((each) => bytes.includes(each));
    };
    /** Whether decoded bytes hold anything of a key, in any encoding. */
    isWorth = (bytes) => {
        this.#code.work += WORK.decoded + WORK.decodedByte * bytes.length;
        if (beginsAsWhole(bytes) || compressedPlaces(bytes).length > 0)
            return true;
        if (prefilter_SHORT.some((each) => bytes.includes(each)))
            return true;
        let found = false;
        const report = () => {
            found = true;
        };
        visitPlaces(this.#code, bytes, 0, bytes.length, { place: report, number: report });
        return found;
    };
    /** What a layer holds of keys, keywords in the order in which they stand. */
    candidatesOf({ bytes, origin }) {
        const numbers = [];
        const runs = [];
        visitRuns(this.#code, bytes, {
            place: (at, run) => {
                if (run !== undefined)
                    runs.push({ ...run, at });
            },
            number: (at) => numbers.push(at),
        });
        const compressed = origin === undefined ? [] : beginsAsWhole(bytes) ? [0] : compressedPlaces(bytes);
        return { keywords: this.#keywordsOf(bytes), numbers, runs, compressed };
    }
    #keywordsOf(bytes) {
        const keywords = [];
        let from = 0;
        let farUntil = 0;
        const around = new Surroundings(bytes);
        const filter = new KeywordFilter(bytes, around);
        for (const hit of this.#code.keywords(bytes)) {
            const { at, triggers } = hit;
            if (!filter.isWorth(hit) || at < from)
                continue;
            // Keywords that overlap an escape are found again when it is undone.
            from = at + (triggers < KEYWORD.backslash ? 1 : LITERAL_LENGTH - 1);
            // One look around the name of a curve answers for those close to it, too.
            if (triggers === KEYWORD.jwk && at < farUntil)
                continue;
            if (triggers === KEYWORD.jwk)
                this.#code.work += WORK.name;
            const choice = choiceOfKeyword(triggers, keywordPlace(bytes, at, around));
            if (triggers === KEYWORD.jwk && choice === 0)
                farUntil = at + CURVES_REACH;
            const head = (triggers & KEYWORD.words) === 0 ? -1 : around.keyNear(at);
            if (choice !== 0 || head >= 0)
                keywords.push({ at, choice, head, numbers: filter.numbers });
        }
        this.#code.work += filter.work;
        return keywords;
    }
}
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
function der_readHeader(bytes, offset) {
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
        const child = der_readHeader(bytes, offset);
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
        curves_isNumber(bytes, prime, PRIME) &&
        curves_isNumber(bytes, a, A) &&
        curves_isNumber(bytes, b, curves_B) &&
        curves_isNumber(bytes, order, ORDER) &&
        // 04, 02 or 03 leads; x alone gives the base point but for its sign, which would make a point that does not fit.
        GENERATOR_X.equals(bytes.subarray(base.start + 1, base.start + 33)));
}
function curves_isNumber(bytes, element, number) {
    return unsigned(bytes.subarray(element.start, element.end)).equals(number);
}
/** A big-endian number without its leading zeros. */
function unsigned(number) {
    let start = 0;
    while (number[start] === 0)
        start++;
    return Buffer.from(number.subarray(start));
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
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
        const digest = (0,external_node_crypto_namespaceObject().createHash)('sha256').update(SPKI_HEAD).update(this.#point).digest('base64');
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
    [external_node_util_namespaceObject.inspect.custom]() {
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
    const ecdh = (0,external_node_crypto_namespaceObject().createECDH)('prime256v1');
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
 * @param beside the public key of RFC 5958, after it
 */
function readEcKey(der, sequence, place, named, beside) {
    const [version, scalar, ...rest] = readChildren(der, sequence) ?? [];
    if (version?.tag !== TAG.integer || scalar?.tag !== TAG.octetString)
        return fail('malformed');
    const inside = rest[0]?.tag === TAG.context0 ? rest.shift() : undefined;
    const pointInside = rest[0]?.tag === TAG.context1 ? rest.shift() : undefined;
    const own = inside === undefined ? undefined : readCurve(der, der_readHeader(der, inside.start));
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
    // Without a point nothing says that the number is of P-256: there is no need to derive one.
    if (curve !== 'P-256' && inner === undefined && outer === undefined)
        return failOf(curve);
    const first = prove(number, inner ?? outer, place);
    // Where the point stands in both places, it has to fit in both.
    const reading = first.ok && inner !== undefined && outer !== undefined ? prove(number, outer, place) : first;
    const fits = reading.ok && reading.proven;
    if (curve === 'P-256')
        return reading;
    if (curve === undefined)
        return fits ? reading : failOf(curve);
    return fits ? fail('malformed') : failOf(curve);
}
function failOf(curve) {
    return curve === undefined ? fail('no-curve') : fail('other-curve', curve);
}
/** The bytes of a public point: `[1]` around a BIT STRING, or in its place. */
function readPoint(der, element) {
    if (element === undefined)
        return undefined;
    const bits = element.tag === TAG.context1 ? der_readHeader(der, element.start) : { ...element, tag: TAG.bitString };
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
/** What may stand after the key in PKCS#8: attributes, and since RFC 5958 the public key. */
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
    const outer = der_readHeader(der, 0);
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
    const inner = der_readHeader(der, third.start);
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
        const header = der_readHeader(bytes, start);
        if (header === undefined || header.end > bytes.length || header.end - start > proofs_LONGEST)
            return undefined;
        // A version of one byte comes first; most of what begins as a sequence has none.
        if (bytes[header.start] !== TAG.integer || bytes[header.start + 1] !== 1)
            return undefined;
        // Then the number, or the name of the algorithm: in keys of RSA a second number follows.
        const second = bytes[header.start + VERSION_LENGTH];
        if (second !== TAG.octetString && second !== TAG.sequence)
            return undefined;
        const key = bytes.subarray(start, header.end);
        return this.#answer(['DER', key], () => readP256(key));
    }
    /** The key of a private number and, where given, its point: 04, x, y. */
    numbers(scalar, point) {
        return this.#answer(['numbers', scalar, point ?? ''], () => readNumbers(scalar, point));
    }
    #answer(of, read) {
        if (!this.#meter.mayProve())
            return undefined;
        this.#meter.spend(WORK.look);
        const hash = (0,external_node_crypto_namespaceObject().createHash)('sha256');
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
 * at `wideAt(index)` after `from`.
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
    /**
     * What all archives of one scan may unpack to, together, beyond so many times their sizes: a change of a few kilobytes
     * must not take minutes, in however many archives it comes.
     */
    excess: 1024 ** 3,
    explained: 32,
    /** Each of these bytes counts as so many once no work is left for what is in archives: it takes that much longer. */
    intricate: 32,
    /** Notes about the entries of one object. */
    notes: 20,
};
const MOST_EXCESS = LIMITS.excess / 1024 ** 2;
/** A limit was reached: what was unpacked so far is searched, and the rest of the object's archives is not read. */
class LimitReached extends Error {
    name = 'LimitReached';
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
const NO_LIMIT = { exceed: () => true };
/** So many bytes are asked for at once. */
const limits_STEP = 1024 ** 2;
/** Counts what the archives of one object cost, however they are nested. */
class Budget {
    #size;
    #excess;
    /** Up to here nobody has to be asked. */
    #granted;
    #unpacked = 0;
    #entries = 0;
    /**
     * @param size bytes of the object itself
     * @param excess shared with the archives of other objects
     */
    constructor(size, excess = NO_LIMIT) {
        this.#size = Math.max(size, 1);
        this.#excess = excess;
        this.#granted = LIMITS.explained * this.#size;
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
        this.#exceed();
    }
    #exceed() {
        const missing = this.#unpacked - this.#granted;
        if (missing <= 0)
            return;
        const bytes = Math.max(limits_STEP, missing);
        if (!this.#excess.exceed(bytes)) {
            throw new LimitReached('ratio', `beyond ${LIMITS.explained} times their sizes, all archives of this scan together unpack to more than ${MOST_EXCESS} MiB, or to more than ${MOST_EXCESS / LIMITS.intricate} MiB of what can be decoded in more ways than there is time for, which is the limit`);
        }
        this.#granted += bytes;
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

;// CONCATENATED MODULE: ./build/src/leaks/detect/work-pool.js


/**
 * The places of a pool's memory: units that are left, units that were earned for content that will come once more, units
 * that content may earn, bytes that may be unpacked beyond what the sizes of archives explain, and units that are left for
 * small contents when there are no others.
 */
const LEFT = 0;
const OWED = 1;
const EXPLAINED = 2;
const EXCESS = 3;
const work_pool_LEAST = 4;
const work_pool_PLACES = 5;
/**
 * The units of work that detectors of several threads have in common. What there is too little work for does not depend,
 * then, on which thread came to it.
 */
class WorkPool {
    #units;
    /** @param shared of another pool's `shared`: its units are then those of both */
    constructor(shared) {
        this.#units = new BigInt64Array(shared ?? new SharedArrayBuffer(work_pool_PLACES * BigInt64Array.BYTES_PER_ELEMENT));
        if (shared !== undefined)
            return;
        this.#units[LEFT] = BigInt(WORK.start);
        this.#units[EXPLAINED] = BigInt(WORK.explained);
        this.#units[EXCESS] = BigInt(LIMITS.excess);
        this.#units[work_pool_LEAST] = BigInt(WORK.leastOfAll);
    }
    /** To be sent to another thread. */
    get shared() {
        return this.#units.buffer;
    }
    get left() {
        return Number(Atomics.load(this.#units, LEFT));
    }
    /** Takes out so many units, or as many as there are. */
    take(most) {
        return -this.#change(LEFT, (left) => left - Math.min(left, most));
    }
    /** Takes out so many units of those for small contents, or as many as there are. */
    takeLeast(most) {
        return -this.#change(work_pool_LEAST, (left) => left - Math.min(left, most));
    }
    /** Allows content to earn so many units more; those above `WORK.mostExplained` are lost. */
    explain(units) {
        this.#change(EXPLAINED, (left) => raised(left, units, WORK.mostExplained));
    }
    /** Takes out so many units of those that content may earn, or as many as there are. */
    earn(most) {
        return -this.#change(EXPLAINED, (left) => left - Math.min(left, most));
    }
    /** Takes so many bytes from those that the archives of one scan may unpack to beyond `LIMITS.explained`, if there are. */
    exceed(bytes) {
        const count = this.left < WORK.piece ? LIMITS.intricate * bytes : bytes;
        return this.#change(EXCESS, (left) => (left < count ? left : left - count)) !== 0;
    }
    /** Puts units in; those above `WORK.reserve` may be earned once more. */
    put(units) {
        const rest = units - this.#change(LEFT, (left) => raised(left, units, WORK.reserve));
        if (rest > 0)
            this.explain(rest);
    }
    /** Says that so many units will be earned once more, by content that was searched before. */
    owe(units) {
        this.#change(OWED, (owed) => owed + units);
    }
    /** @returns how many of the units that were earned are owed */
    repay(earned) {
        if (Atomics.load(this.#units, OWED) === 0n)
            return 0;
        return -this.#change(OWED, (owed) => owed - Math.min(owed, earned));
    }
    /** @returns by how much the number became greater */
    #change(place, next) {
        for (;;) {
            const before = Atomics.load(this.#units, place);
            const after = BigInt(next(Number(before)));
            if (Atomics.compareExchange(this.#units, place, before, after) === before)
                return Number(after - before);
        }
    }
}
/** A number of units with more of them, up to a limit. */
function raised(units, more, most) {
    return Math.max(units, Math.min(most, units + more));
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/work-meter.js


/**
 * Counts the work of one detector, and says when there is too little left to go on. What one content leaves is put into the
 * pool, and what another lacks is taken from it, in pieces.
 */
class WorkMeter {
    /** All units so far; what tests count in the place of time. */
    done = 0;
    #pool;
    /** Out of the pool, and not spent; less than none where the last step took more than there was. */
    #held = 0;
    #allowed = 0;
    /** Of what content may earn, taken out of the pool. */
    #explained = 0;
    /** Of keys that were read since all was used up that was allowed. */
    #unpaid = 0;
    constructor(pool = new WorkPool()) {
        this.#pool = pool;
    }
    /** What may still be done for the content that was announced. */
    get left() {
        return Math.max(0, this.#held + this.#pool.left);
    }
    /** So many bytes more are searched, of which so many stand in the repository. */
    earn(bytes, stored = bytes) {
        const units = unitsFor(bytes);
        const cheap = WORK.perCheapByte * bytes;
        const fresh = units - this.#pool.repay(units);
        if (fresh > 0)
            this.#explained += WORK.perStoredByte * stored;
        this.#held = Math.max(0, this.#held) + Math.max(this.#earned(fresh), Math.min(cheap, fresh));
        if (this.#held < WORK.least)
            this.#take(WORK.least);
        if (this.#held < WORK.least)
            this.#held += this.#pool.takeLeast(WORK.least - this.#held);
        // What comes once more is not to be searched less than before: what was found then counts no more.
        const least = Math.min(WORK.least, units);
        if (this.#held < least)
            this.#held += this.#earned(least - this.#held);
        this.#held = Math.max(this.#held, Math.min(WORK.least, cheap));
    }
    /**
     * The content is searched: what is left is for others, and what it took beyond its own is taken from them. What calm
     * content leaves counts twice: so content that is not gets less for itself alone, and as much where there is calm beside it.
     */
    settle() {
        if (this.#held < 0)
            this.#take(0);
        const rest = this.#held - WORK.piece;
        if (rest > 0) {
            this.#pool.put(rest + this.#earned(rest));
            this.#held = WORK.piece;
        }
        if (this.#explained > 2 * WORK.piece) {
            this.#pool.explain(this.#explained - WORK.piece);
            this.#explained = WORK.piece;
        }
    }
    /** Says that so many bytes of those that were searched will be searched once more, and earn nothing by that. */
    owe(bytes) {
        this.#pool.owe(unitsFor(bytes));
    }
    /** Allows so many units to what comes next. */
    allow(units) {
        this.#allowed = Math.min(units, this.left);
        this.#unpaid = 0;
    }
    /** Whether one more key may be read. A few may always, and no text is so full of them that is not made to keep us busy. */
    mayProve() {
        return !this.isSpent || this.#unpaid++ < WORK.proofs;
    }
    /** Whether there was a key, since more was allowed, that was not to be read. */
    get hasRefused() {
        return this.#unpaid > WORK.proofs;
    }
    /** Takes so many units for what is to be looked for in any case; false where too few are left even of these. */
    takesLeast(units) {
        return this.#pool.takeLeast(units) === units;
    }
    spend(units) {
        this.done += units;
        this.#allowed -= units;
        this.#held -= units;
    }
    /**
     * Whether what was allowed is used up. Once it is, it stays so until more is allowed, whatever other threads leave: what
     * was not tried meanwhile is not tried later.
     */
    get isSpent() {
        if (this.#allowed <= 0)
            return true;
        if (this.#held <= 0)
            this.#take(WORK.piece);
        if (this.#held <= 0)
            this.#allowed = 0;
        return this.#allowed <= 0;
    }
    /** So many units of those that content may earn, or as many as there are. */
    #earned(most) {
        const missing = most - this.#explained;
        if (missing > 0)
            this.#explained += this.#pool.earn(Math.max(missing, WORK.piece));
        const units = Math.min(most, this.#explained);
        this.#explained -= units;
        return units;
    }
    /** Takes from the pool what is missing to so many units. */
    #take(units) {
        this.#held += this.#pool.take(units - this.#held);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/detect/detector.js
















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
     * @param options.pool the work that it may do, where it is not alone
     * @param options.trace called with every layer that is looked at, in the order in which they are tried
     */
    constructor(options) {
        inflateWith(() => new OwnInflater());
        const work = new WorkMeter(options.pool);
        const proofs = new Proofs(work);
        const { now, trace } = options;
        this.#tools = { prefilter: new Prefilter(), work, proofs, keyless: new KeylessLayers(), now, trace };
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
    /** More memory in which content is searched fastest: see `PrefilterCode.extend`. */
    extend(length) {
        return this.#tools.prefilter.extend(length);
    }
    /**
     * All keys and tokens between the offsets `from` and `to` of the content, by where they start, which is counted from
     * the start of `content`. The same key at two places is reported twice. The time is linear in the length, whatever the
     * bytes are: what is too intricate to be looked through in that time is reported.
     */
    find(content, from = 0, to = content.length, options = NO_OPTIONS) {
        const { unpacking, unsearched = NOBODY, stored = to - from } = options;
        const { work } = this.#tools;
        work.earn(to - from, stored);
        const detections = this.#find(content, from, to, { unpacking, unsearched, depth: PACKED_DEPTH });
        work.settle();
        return detections;
    }
    /** Says that a content of so many bytes will be searched once more, for which there was too little left to go on. */
    putOff(bytes) {
        this.#tools.work.owe(bytes);
    }
    /** Units of work that were done so far: see `WORK`. */
    get work() {
        return this.#tools.work.done;
    }
    #find(content, from, to, search) {
        const { unpacking, unsearched, depth } = search;
        const parts = this.#parts(content, from, to, unsearched);
        const packed = this.#packed.length > 0 ? this.#packed.splice(0) : detector_NONE;
        const narrow = narrowed(content, from, to);
        if (parts.length === 0 && packed.length === 0 && narrow === undefined)
            return [];
        const detections = new Detections();
        for (const [start, end] of this.#decodeAndMatch(content, parts, detections))
            unsearched(start, end);
        for (const part of parts) {
            const layer = aroundCertificates(content, part, from, to);
            if (layer !== undefined && !this.#findAroundCertificates(layer, detections))
                unsearched(...part);
        }
        for (const each of depth > 0 ? packed : detector_NONE) {
            const { work } = this.#tools;
            if (unpacking !== undefined && work.left === 0)
                unsearched(each.start, each.end);
            if (unpacking === undefined || work.left === 0)
                continue;
            work.spend(WORK.archive);
            unpacking.read(each, (bytes, kind) => {
                const inside = { ...search, unsearched: () => unsearched(each.start, each.end), depth: depth - 1 };
                for (const inner of this.#find(bytes, 0, bytes.length, inside))
                    detections.add({ ...inner, form: `encoded ${kind} of ${inner.form}`, start: each.start, end: each.end });
            });
        }
        // More encodings are known of one byte a character than of two: so the narrowed text is searched as well.
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
        const tryPart = ([start, end], allowed, givenUp) => {
            work.allow(allowed);
            const matched = () => {
                const matches = decodeAndMatch(this.#tools, content, start, end);
                return { detections: matches.found.map(describe), isComplete: matches.isComplete };
            };
            const { detections: found, isComplete } = this.#cache.get(content, start, end, matched, givenUp);
            for (const detection of found)
                detections.add(detection);
            return isComplete;
        };
        const givenUp = new Map();
        const hard = parts.filter((part) => !tryPart(part, each * (part[1] - part[0]), givenUp));
        return parts.length === 1 ? hard : hard.filter((part) => work.left === 0 || !tryPart(part, work.left));
    }
    /** @returns whether all keys in the layer could be read */
    #findAroundCertificates(layer, detections) {
        const { work } = this.#tools;
        if (work.left === 0)
            return false;
        work.allow(work.left);
        work.spend(WORK.layerByte * layer.bytes.length);
        for (const match of JWK.find(layer, this.#tools, detector_NONE))
            detections.add(describe({ match, layer }));
        return !work.hasRefused;
    }
    /** What is to be looked at closely: all that is near a place that the prefilter reports. */
    #parts(content, from, to, unsearched) {
        const places = this.#places;
        const { prefilter, work } = this.#tools;
        places.length = 0;
        const before = prefilter.work;
        const end = prefilter.each(content, from, to, this.#collect, Math.max(work.left, WORK.places));
        work.spend(prefilter.work - before);
        if (end < to) {
            unsearched(end, to);
            // A key as tools write it is found in any case.
            if (work.takesLeast(WORK.plainByte * (to - end)))
                prefilter.eachKeyword(content, end, to, this.#collect);
        }
        return places.length === 0 ? detector_NONE : partsAround(places, content, from, to);
    }
}
const detector_NONE = [];
const NO_OPTIONS = {};
const NOBODY = () => { };
/** Archives that stand encoded in a file of another one, which stands encoded in a text, and so on. */
const PACKED_DEPTH = 3;
function describe({ match, layer }) {
    const token = layer.text.slice(match.first, match.end);
    const leak = match.key?.fingerprint ?? `token:${(0,external_node_crypto_namespaceObject().createHash)('sha256').update(token).digest('hex').slice(0, 16)}`;
    const { kind, proven } = match;
    // A decoder may have changed the order of bytes, so that the last one stands before the first.
    const places = [match.first, match.end - 1];
    const start = Math.min(...places.map((place) => startOf(layer, place)));
    const end = Math.max(...places.map((place) => endOf(layer, place)));
    return { kind, fingerprint: match.key?.fingerprint, leak, proven, form: formOf(match, layer), start, end };
}

;// CONCATENATED MODULE: ./build/src/runner/user-error.js
/**
 * A fault that the user can mend. Its message says what is wrong, what was seen (shape and length, never content)
 * and what to do. It is the only kind of error whose message is printed as it stands.
 */
class UserError extends Error {
    name = 'UserError';
}
/** Collects faults, so that the user hears of all of them in one run. */
class Problems {
    #messages = [];
    add(message) {
        this.#messages.push(message);
    }
    /** Runs `read`; a `UserError` in it is kept and `undefined` returned, anything else is thrown on. */
    collect(read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof UserError))
                throw error;
            this.add(error.message);
            return undefined;
        }
    }
    /** All that was collected, as one error; the messages stand in the order in which they came. */
    error() {
        return new UserError(this.#messages.join(' '));
    }
    /** @throws {UserError} when anything was collected */
    throwIfAny() {
        if (this.#messages.length > 0)
            throw this.error();
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/batch-parser.js

/** Objects up to this size are handed over in one piece. */
const batch_parser_WHOLE = 8 * 1024 ** 2;
/** Larger ones come in windows of this size, … */
const batch_parser_WINDOW = 4 * 1024 ** 2;
/** … each beginning this much before the end of the one before it. */
const batch_parser_OVERLAP = 256 * 1024;
/** At least so much room is offered to a read. */
const batch_parser_ROOM = 128 * 1024;
/** Small enough to stay in the cache of a processor. */
const CAPACITY = 256 * 1024;
const BLANK = 0x20;
const batch_parser_NEWLINE = 0x0a;
/** By their second letters, in which they differ. */
const TYPES = Array.from({ length: 256 }, (_, letter) => ['blob', 'tree', 'commit', 'tag'].find((type) => type.charCodeAt(1) === letter));
const SHORTEST_TYPE = 3;
const MISSING = 'missing\n';
/** Git writes loose objects without looking whether they are as long as they say. */
function oddOutput(what) {
    return new UserError(`The output of git ${what}: an object of the repository is longer or shorter than it says, or was changed while it was read. "git fsck" names such objects; a new clone has none.`);
}
/**
 * Takes what `git cat-file --batch` writes apart, in the buffer into which it was read: ask for `room()`, put bytes
 * there, say how many by `filled()`. Where git was not asked how many bytes an object takes, it counts as not compressed.
 */
class BatchParser {
    buffer;
    stored = 0;
    /** Where the digits of the id stand. */
    #idAt = 0;
    #idLength;
    #visitor;
    /** For as long as it suffices; for the others there is one that grows. */
    #small;
    #large;
    #start = 0;
    #end = 0;
    /** Bytes needed from `#start` on before there is anything to do. */
    #needed = 1;
    /** Of an object in windows: bytes that have not been handed over, and how many before them are repeated. */
    #left = 0;
    #repeated = 0;
    #inWindows = false;
    #number = 0;
    /**
     * @param idLength digits of an object's id: 40, or 64 where the hash is SHA-256
     * @param small the buffer for all but large objects; of 256 KiB or more
     */
    constructor(visitor, idLength, small = Buffer.allocUnsafeSlow(CAPACITY)) {
        this.#visitor = visitor;
        this.#small = small;
        this.buffer = small;
        this.#idLength = idLength;
    }
    get id() {
        return this.buffer.toString('latin1', this.#idAt, this.#idAt + this.#idLength);
    }
    /** Where the next bytes go: the place in `buffer`, and how many fit there. */
    room() {
        if (this.#start === this.#end && !this.#inWindows) {
            this.buffer = this.#small;
            this.#start = 0;
            this.#end = 0;
        }
        if (this.#limit - this.#end < batch_parser_ROOM || this.#start + this.#needed > this.#limit)
            this.#makeRoom();
        return { offset: this.#end, length: this.#limit - this.#end };
    }
    /** How much of the buffer is used: no more than is needed. */
    get #limit() {
        return Math.min(this.buffer.length, Math.max(CAPACITY, this.#needed + batch_parser_ROOM));
    }
    /** `count` bytes were put where `room()` said. */
    filled(count) {
        this.#end += count;
        while (this.#end - this.#start >= this.#needed && this.#step()) {
            // Each step hands over an object or a window.
        }
    }
    /** Takes bytes that came in a buffer of their own. */
    take(chunk) {
        for (let at = 0; at < chunk.length;) {
            const { offset, length } = this.room();
            const count = chunk.copy(this.buffer, offset, at, at + length);
            this.filled(count);
            at += count;
        }
    }
    /** @throws {UserError} when the output stopped in the middle of an object */
    finish() {
        if (this.#start !== this.#end || this.#inWindows)
            throw oddOutput('ended inside of an object');
    }
    /** @returns false when more bytes are needed */
    #step() {
        if (this.#inWindows)
            return this.#stepWindow();
        const { buffer } = this;
        const end = this.#end;
        let at = this.#start + this.#idLength + 1;
        if (at + SHORTEST_TYPE >= end)
            return this.#need(at + SHORTEST_TYPE + 1 - this.#start);
        this.#idAt = this.#start;
        // "missing" is none, and longer than any.
        const type = TYPES[buffer[at + 1]];
        if (type === undefined)
            return this.#missing(at);
        at += type.length;
        if (at >= end)
            return this.#need(at + 1 - this.#start);
        if (buffer[at] !== BLANK)
            throw oddOutput('has a form that is not known');
        at = this.#readNumber(at + 1);
        const size = this.#number;
        if (at < end && buffer[at] === BLANK)
            at = this.#readNumber(at + 1);
        this.stored = this.#number;
        at += 1;
        if (at > end)
            return this.#need(at - this.#start + 1);
        if (size > batch_parser_WHOLE) {
            this.#visitor.begin(this, type, size);
            this.#start = at;
            this.#left = size;
            this.#repeated = 0;
            this.#inWindows = true;
            return this.#need(1);
        }
        // The object, and the newline that git puts after it.
        const next = at + size + 1;
        if (next > end)
            return this.#need(next - this.#start);
        this.#visitor.whole(this, type, at, at + size);
        this.#start = next;
        return this.#continue();
    }
    /** Reads digits into `#number`. @returns where they end */
    #readNumber(from) {
        const { buffer } = this;
        let number = 0;
        let at = from;
        for (; at < this.#end && buffer[at] !== batch_parser_NEWLINE && buffer[at] !== BLANK; at++)
            number = number * 10 + ((buffer[at] ?? 0) - 0x30);
        this.#number = number;
        return at;
    }
    #stepWindow() {
        const fresh = this.#start + this.#repeated;
        const wanted = Math.min(this.#left, batch_parser_WINDOW);
        const last = wanted === this.#left;
        const to = fresh + wanted;
        if (to + (last ? 1 : 0) > this.#end)
            return this.#need(to + (last ? 1 : 0) - this.#start);
        this.#visitor.window(this.buffer, this.#start, fresh, to, last);
        this.#left -= wanted;
        if (last) {
            this.#inWindows = false;
            this.#start = to + 1;
        }
        else {
            this.#repeated = Math.min(batch_parser_OVERLAP, to - this.#start);
            this.#start = to - this.#repeated;
        }
        return this.#continue();
    }
    #missing(at) {
        const end = at + MISSING.length;
        if (end > this.#end)
            return this.#need(end - this.#start);
        const word = this.buffer.toString('latin1', at, end);
        if (word !== MISSING)
            throw oddOutput('has a form that is not known');
        this.#visitor.missing(this.id);
        this.#start = end;
        return this.#continue();
    }
    #need(bytes) {
        this.#needed = bytes;
        return this.#end - this.#start >= bytes;
    }
    #continue() {
        this.#needed = 1;
        return true;
    }
    #makeRoom() {
        const capacity = Math.max(this.#needed, this.#end - this.#start) + batch_parser_ROOM;
        let target = this.#small;
        if (capacity > target.length) {
            if (this.#large === undefined || capacity > this.#large.length)
                this.#large = Buffer.allocUnsafeSlow(capacity);
            target = this.#large;
        }
        this.buffer.copy(target, 0, this.#start, this.#end);
        this.buffer = target;
        this.#end -= this.#start;
        this.#start = 0;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/counted.js
/** Hands everything on, and counts the objects that git answered for: those that came whole, and those that are missing. */
class Counted {
    answers = 0;
    #visitor;
    constructor(visitor) {
        this.#visitor = visitor;
    }
    missing(id) {
        this.answers += 1;
        this.#visitor.missing(id);
    }
    whole(...object) {
        this.answers += 1;
        this.#visitor.whole(...object);
    }
    begin(...object) {
        this.#visitor.begin(...object);
    }
    window(...part) {
        if (part[4])
            this.answers += 1;
        this.#visitor.window(...part);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/id-lines.js
/** Ids, one a line. */
function asLines(ids) {
    return Buffer.from([...ids, ''].join('\n'), 'latin1');
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/pack-code.js


/** What is returned instead of a count of bytes; all are negative. */
const FAULT = { damaged: DAMAGED, cutOff: CUT_OFF, tooFew: TOO_FEW, tooMany: TOO_MANY };
/** How many bytes the code needs for its tables, at a multiple of 16. */
const SCRATCH_SIZE = PACK_SCRATCH;
/** So many bytes after a source may be read, but never change what is returned; so many after a destination may be overwritten. */
const ROOM_AFTER = { source: PACK_READ_BEYOND, to: PACK_WRITE_BEYOND };
/**
 * Inflates zlib streams and applies deltas of git within one memory, by code in WebAssembly. It holds no state but tables
 * that never change once they are made, so nothing that it is given can harm what it is given next.
 */
class PackCode {
    #exports;
    /** @param scratch where the tables go: `SCRATCH_SIZE` bytes that nobody else writes */
    constructor(memory, scratch) {
        this.#exports = new WebAssembly.Instance(packModule(), { env: { memory } }).exports;
        this.#exports.init(scratch);
    }
    /**
     * Inflates one zlib stream (RFC 1950 and 1951), which must give exactly `size` bytes; its checksum is verified.
     *
     * @param source where the stream begins; it ends at `sourceEnd` or before
     * @returns how many bytes the stream has, or one of `FAULT`
     */
    inflate(source, sourceEnd, to, size) {
        return this.#exports.inflate(source, sourceEnd, to, size);
    }
    /**
     * Makes an object of its base and a delta: https://git-scm.com/docs/gitformat-pack, "Deltified representation". It must
     * have exactly `size` bytes, and overlap neither base nor delta.
     *
     * @returns 0, or one of `FAULT`
     */
    applyDelta(base, baseSize, delta, deltaSize, to, size) {
        return this.#exports.applyDelta(base, baseSize, delta, deltaSize, to, size);
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/pack-index.js
/** Thrown where a pack is not as git writes it, or too large for this reader: git itself is asked then. */
class PackProblem extends Error {
}
/** Whether reading a pack failed since it is unusual or damaged, or since the system could not read its file. */
function isPackProblem(error) {
    return error instanceof PackProblem || typeof error?.syscall === 'string';
}
const pack_index_MAGIC = 0xff744f63;
const VERSION = 2;
const FANOUT_AT = 8;
const FANOUT = 256;
/** An offset with this bit is the number of one in eight bytes, for packs of more than 2 GiB. */
const IS_LARGE = 0x80000000;
/**
 * Reads the index of a pack.
 *
 * @param idBytes bytes of an object's id: 20, or 32 where the hash is SHA-256
 * @throws {PackProblem} where it is of another version, or damaged as far as its form shows
 */
function readPackIndex(index, idBytes) {
    const tables = FANOUT_AT + 4 * FANOUT;
    if (index.length < tables + 2 * idBytes || index.readUInt32BE(0) !== pack_index_MAGIC || index.readUInt32BE(4) !== VERSION)
        throw new PackProblem('The index of a pack is of another version');
    let count = 0;
    for (let at = FANOUT_AT; at < tables; at += 4) {
        const next = index.readUInt32BE(at);
        if (next < count)
            throw new PackProblem('The index of a pack is not in order');
        count = next;
    }
    const offsetsAt = tables + count * (idBytes + 4);
    const largeAt = offsetsAt + 4 * count;
    const largeCount = (index.length - largeAt - 2 * idBytes) / 8;
    if (largeCount < 0 || !Number.isInteger(largeCount))
        throw new PackProblem('The index of a pack has another length');
    const offsets = new Float64Array(count);
    for (let i = 0; i < count; i++) {
        const offset = index.readUInt32BE(offsetsAt + 4 * i);
        if (offset < IS_LARGE)
            offsets[i] = offset;
        else if (offset - IS_LARGE < largeCount)
            offsets[i] = Number(index.readBigUInt64BE(largeAt + 8 * (offset - IS_LARGE)));
        else
            throw new PackProblem('The index of a pack names an offset that it does not have');
    }
    return {
        count,
        ids: index.subarray(tables, tables + count * idBytes),
        offsets,
        packChecksum: index.subarray(index.length - 2 * idBytes, index.length - idBytes),
    };
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/pack-entry.js

/** The kinds of entries in a pack: https://git-scm.com/docs/gitformat-pack, "Object types". */
const OFFSET_DELTA = 6;
const ID_DELTA = 7;
/** By the number of a kind: what the objects are that stand in a pack as they are. */
const pack_entry_TYPES = [undefined, 'commit', 'tree', 'blob', 'tag'];
/** No header of an entry is longer: kind and size in ten bytes, and a base in ten, or by its id. */
const pack_entry_LONGEST_HEADER = 10 + 32;
/**
 * Reads the header of the entry at a place in `bytes` into `header`, which is used over and over.
 * @throws {PackProblem} where none stands there
 */
function readEntryHeader(bytes, at, header) {
    let byte = bytes[at];
    let next = at + 1;
    let size = byte & 15;
    header.kind = (byte >> 4) & 7;
    for (let scale = 16; byte > 127; scale *= 128) {
        byte = bytes[next++];
        size += (byte & 127) * scale;
    }
    header.size = size;
    if (header.kind === OFFSET_DELTA) {
        byte = bytes[next++];
        let distance = byte & 127;
        while (byte > 127) {
            byte = bytes[next++];
            distance = (distance + 1) * 128 + (byte & 127);
        }
        header.distance = distance;
    }
    header.end = next;
    const isKnown = pack_entry_TYPES[header.kind] !== undefined || header.kind === OFFSET_DELTA || header.kind === ID_DELTA;
    if (!isKnown || !Number.isSafeInteger(size) || next - at > pack_entry_LONGEST_HEADER)
        throw new PackProblem('An entry of a pack has a header of no known form');
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/pack-families.js

/** No object: the end of a list of children. */
const pack_families_NONE = -1;
/**
 * Arranges objects by the bases of their deltas. Of the children of one object the one with the largest family comes
 * last: whoever walks down from a root, and lets go of each object when its last child is built, then holds no more
 * objects at once than the logarithm of all sizes together. Large families are read first, so that no thread has one
 * left when the others have ended; the others in the order in which they stand.
 *
 * @param bases by the number of an object: that of its base, or `NONE`
 * @param sizes by the number of an object: bytes that it takes in the pack, more than 0; what is made from it is added
 * @param arrayOf makes an array of so many numbers, for what is to be shared among threads
 */
function familiesOf(bases, sizes, arrayOf) {
    const count = bases.length;
    const firstChild = arrayOf(count).fill(pack_families_NONE);
    const nextChild = arrayOf(count).fill(pack_families_NONE);
    let rootCount = 0;
    for (let i = count - 1; i >= 0; i--) {
        const base = bases[i];
        if (base === pack_families_NONE)
            rootCount++;
        else {
            nextChild[i] = firstChild[base];
            firstChild[base] = i;
        }
    }
    const roots = arrayOf(rootCount);
    const order = inOrder(bases, firstChild, nextChild, roots);
    const families = sizes;
    for (let at = order.length - 1; at >= 0; at--) {
        const object = order[at];
        largestLast(object, firstChild, nextChild, families);
        const base = bases[object];
        if (base !== pack_families_NONE)
            families[base] = families[base] + families[object];
    }
    const isLarge = (root) => families[root] >= LARGE;
    const bySize = (a, b) => families[b] - families[a] || a - b;
    const large = roots.filter(isLarge).sort(bySize);
    roots.set([...large, ...roots.filter((root) => !isLarge(root))]);
    const list = batchesOf(roots, families);
    const batches = arrayOf(list.length);
    batches.set(list);
    const reached = order.length;
    release(order);
    return { firstChild, nextChild, roots, batches, reached };
}
/** In bytes of a pack: a family from this size on is read before all smaller ones, … */
const LARGE = (/* unused pure expression or super */ null && (1024 ** 2));
/** … and families that stand together are taken together up to this size. */
const BATCH = (/* unused pure expression or super */ null && (128 * 1024));
function batchesOf(roots, families) {
    const batches = [0];
    let bytes = 0;
    for (const [at, root] of roots.entries()) {
        bytes += families[root];
        if (bytes < BATCH && at < roots.length - 1)
            continue;
        batches.push(at + 1);
        bytes = 0;
    }
    return batches;
}
/** All objects that roots lead to, each after its base; the roots are written to `roots`. */
function inOrder(bases, firstChild, nextChild, roots) {
    const order = new Int32Array(bases.length);
    let end = 0;
    for (let i = 0; i < bases.length; i++) {
        if (bases[i] !== pack_families_NONE)
            continue;
        roots[end] = i;
        order[end++] = i;
    }
    for (let at = 0; at < end; at++) {
        for (let child = firstChild[order[at]]; child !== pack_families_NONE; child = nextChild[child])
            order[end++] = child;
    }
    return order.subarray(0, end);
}
/** Moves the child with the largest family to the end of the list. */
function largestLast(object, firstChild, nextChild, families) {
    let largest = pack_families_NONE;
    let beforeLargest = pack_families_NONE;
    let last = pack_families_NONE;
    for (let child = firstChild[object]; child !== pack_families_NONE; child = nextChild[child]) {
        if (largest === pack_families_NONE || families[child] >= families[largest]) {
            largest = child;
            beforeLargest = last;
        }
        last = child;
    }
    if (largest === last)
        return;
    const after = nextChild[largest];
    if (beforeLargest === pack_families_NONE)
        firstChild[object] = after;
    else
        nextChild[beforeLargest] = after;
    nextChild[last] = largest;
    nextChild[largest] = pack_families_NONE;
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/pack-source.js



/**
 * Packs are read in blocks, of which some are kept: objects that are made from each other stand far from each other, but those
 * of the next family stand beside them. In 4 MiB of blocks most reads of a history are saved.
 */
const pack_source_BLOCK = 16 * 1024;
const BLOCKS = 256;
/** Reads entries of packs into memory, together with those that stand beside them. */
class PackSource {
    #plan;
    #memory;
    /** Where block `n` of a pack goes: to place `n % BLOCKS`. One more has room after them. */
    #blocks;
    /** By the place: the number of the block that is there, or -1. */
    #kept = new Int32Array(BLOCKS).fill(-1);
    /** Where entries go that are longer than a block. */
    #alone;
    #longest;
    #files;
    #entry = { header: { kind: 0, size: 0, distance: 0, end: 0 }, from: 0, to: 0 };
    #pack;
    #file;
    /** How many bytes of the memory a source takes whose entries are cut at a length. */
    static lengthFor(longest) {
        return longest + (BLOCKS + 1) * pack_source_BLOCK;
    }
    /**
     * @param address where the entries go in `memory`
     * @param longest longer entries are cut there, in bytes
     * @throws what the system says where a pack cannot be opened
     */
    constructor(plan, memory, address, longest) {
        this.#plan = plan;
        this.#memory = memory;
        this.#blocks = address;
        this.#alone = address + (BLOCKS + 1) * pack_source_BLOCK;
        this.#longest = longest;
        this.#files = plan.packs.map(({ path }) => (0,external_node_fs_namespaceObject.openSync)(path, 'r'));
        this.#pack = plan.packs[0];
        this.#file = this.#files[0];
    }
    close() {
        for (const file of this.#files)
            (0,external_node_fs_namespaceObject.closeSync)(file);
    }
    /**
     * The entry of an object: valid until the next one is loaded.
     * @throws {PackProblem} where a pack is damaged, or became shorter
     */
    load(object) {
        const { offsets, idBytes } = this.#plan;
        this.#open(object);
        const { first, count, end } = this.#pack;
        const from = offsets[object];
        const next = object + 1 < first + count ? offsets[object + 1] : end;
        const to = Math.min(next, from + this.#longest);
        const address = to - from > pack_source_BLOCK ? this.#readAlone(from, to) : this.#find(from, to, end);
        const entry = this.#entry;
        readEntryHeader(this.#memory, address, entry.header);
        entry.from = entry.header.end + (entry.header.kind === ID_DELTA ? idBytes : 0);
        entry.to = address + to - from;
        if (entry.from > entry.to)
            throw new PackProblem('An entry of a pack ends in its header');
        return entry;
    }
    #open(object) {
        const { packs } = this.#plan;
        const { first, count } = this.#pack;
        if (object >= first && object < first + count)
            return;
        const at = packs.findIndex((pack) => object < pack.first + pack.count);
        this.#pack = packs[at];
        this.#file = this.#files[at];
        this.#kept.fill(-1);
    }
    /** Where the bytes of the pack from `from` up to `to` lie, which are no more than a block. */
    #find(from, to, end) {
        const first = Math.floor(from / pack_source_BLOCK);
        const last = Math.floor((to - 1) / pack_source_BLOCK);
        const place = this.#keep(first, end);
        if (last > first) {
            const next = this.#keep(last, end);
            const memory = this.#memory;
            // After the last place, where the first one is not.
            if (next < place)
                memory.copyWithin(place + pack_source_BLOCK, next, next + to - last * pack_source_BLOCK);
        }
        return place + from - first * pack_source_BLOCK;
    }
    /** Where a block lies; it is read when it is not kept. */
    #keep(block, end) {
        const place = block % BLOCKS;
        const address = this.#blocks + place * pack_source_BLOCK;
        if (this.#kept[place] === block)
            return address;
        // Until it is there, nothing is.
        this.#kept[place] = -1;
        this.#read(block * pack_source_BLOCK, Math.min(end, (block + 1) * pack_source_BLOCK), address);
        this.#kept[place] = block;
        return address;
    }
    #readAlone(from, to) {
        this.#read(from, to, this.#alone);
        return this.#alone;
    }
    #read(from, to, address) {
        for (let at = from; at < to;) {
            const count = (0,external_node_fs_namespaceObject.readSync)(this.#file, this.#memory, address + at - from, to - at, at);
            if (count === 0)
                throw new PackProblem('A pack became shorter');
            at += count;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/packs/pack-reader.js





/** Room after each object for code that reads and writes several bytes at once. */
const MARGIN = 64;
/** Deflated bytes are never more than this beyond what they hold: https://zlib.net/zlib_tech.html, "Maximum Expansion Factor". */
const MOST_DEFLATED = batch_parser_WHOLE + (batch_parser_WHOLE >> 8) + 1024;
/** The memory that a reader needs: deflated bytes, and objects from which others are made. */
const SOURCE_LENGTH = PackSource.lengthFor(MOST_DEFLATED);
const ARENA_LENGTH = 4 * batch_parser_WHOLE;
const PACK_MEMORY = SOURCE_LENGTH + ARENA_LENGTH + 2 * MARGIN;
/** Builds the objects of packs, each once, and hands them over where they were built. */
class PackReader {
    #plan;
    #visitor;
    #code;
    #memory;
    #source;
    #arena;
    #limit;
    #header;
    #held = [];
    #left = [];
    /**
     * @param memory of the code; nothing else uses its bytes from `address` on, `PACK_MEMORY` of them
     */
    constructor(plan, visitor, code, memory, address) {
        this.#plan = plan;
        this.#visitor = visitor;
        this.#code = code;
        this.#memory = memory;
        this.#source = new PackSource(plan, memory, address, MOST_DEFLATED);
        this.#arena = address + SOURCE_LENGTH + MARGIN;
        this.#limit = this.#arena + ARENA_LENGTH;
        this.#header = new MutableHeader(plan, memory);
    }
    /** Objects that git has to read, since they are large, or made from large ones: by number. */
    get left() {
        return this.#left;
    }
    close() {
        this.#source.close();
    }
    /**
     * Builds an object that is no delta, and all that are made from it.
     * @throws {PackProblem} where something is damaged
     */
    readFamily(root) {
        const { firstChild } = this.#plan;
        const entry = this.#source.load(root);
        const { kind, size } = entry.header;
        const type = pack_entry_TYPES[kind];
        if (type === undefined)
            throw new PackProblem('An entry of a pack is not what it was');
        if (size > batch_parser_WHOLE) {
            this.#leave(root);
            return;
        }
        this.#inflate(entry, this.#arena, size);
        this.#visit(root, type, this.#arena, size, entry);
        if (firstChild[root] === pack_families_NONE)
            return;
        this.#hold(0, this.#arena, size, firstChild[root]);
        for (let depth = 0; depth >= 0;)
            depth = this.#step(depth, type);
    }
    /** Builds the next object from the innermost one that is held. @returns how many are held around the innermost one then */
    #step(depth, type) {
        const { firstChild, nextChild } = this.#plan;
        const base = this.#held[depth];
        const object = base.child;
        if (object === pack_families_NONE)
            return depth - 1;
        base.child = nextChild[object];
        const delta = pack_reader_endOf(base);
        const entry = this.#source.load(object);
        const { kind, size: deltaSize } = entry.header;
        if (kind !== OFFSET_DELTA && kind !== ID_DELTA)
            throw new PackProblem('An entry of a pack is not what it was');
        if (deltaSize > batch_parser_WHOLE || delta + deltaSize + 2 * MARGIN > this.#limit)
            return this.#pass(object, depth);
        this.#inflate(entry, delta, deltaSize);
        const size = this.#sizeOfResult(delta, deltaSize);
        const at = aligned(delta + deltaSize + MARGIN);
        if (size > batch_parser_WHOLE || at + size + MARGIN > this.#limit)
            return this.#pass(object, depth);
        if (this.#code.applyDelta(base.at, base.size, delta, deltaSize, at, size) < 0)
            throw new PackProblem('A delta does not fit what it is a delta from');
        this.#visit(object, type, at, size, entry);
        const child = firstChild[object];
        if (child === pack_families_NONE)
            return depth;
        // After the base, or in its place when nothing else is made from it.
        const isLast = base.child === pack_families_NONE;
        const target = isLast ? base.at : delta;
        this.#memory.copyWithin(target, at, at + size);
        this.#hold(isLast ? depth : depth + 1, target, size, child);
        return isLast ? depth : depth + 1;
    }
    #hold(depth, at, size, child) {
        const held = this.#held[depth];
        if (held === undefined)
            this.#held.push({ at, size, child });
        else {
            held.at = at;
            held.size = size;
            held.child = child;
        }
    }
    #pass(object, depth) {
        this.#leave(object);
        return depth;
    }
    /** Leaves an object to git, and with it all that are made from it. */
    #leave(object) {
        const { firstChild, nextChild } = this.#plan;
        for (let at = this.#left.push(object) - 1; at < this.#left.length; at++) {
            for (let child = firstChild[this.#left[at]]; child !== pack_families_NONE; child = nextChild[child])
                this.#left.push(child);
        }
    }
    #visit(object, type, at, size, { from, to }) {
        if (this.#plan.repeated[object] === 1)
            return;
        this.#header.object = object;
        this.#header.stored = to - from;
        this.#visitor.whole(this.#header, type, at, at + size);
    }
    /** The second number of a delta: https://git-scm.com/docs/gitformat-pack, "Deltified representation". */
    #sizeOfResult(delta, deltaSize) {
        const memory = this.#memory;
        const end = delta + deltaSize;
        let at = delta;
        while (at < end && memory[at] > 127)
            at++;
        at++;
        let size = 0;
        for (let scale = 1;; scale *= 128) {
            if (at >= end || scale > Number.MAX_SAFE_INTEGER)
                throw new PackProblem('A delta ends in its head');
            const byte = memory[at++];
            size += (byte & 127) * scale;
            if (byte < 128)
                return size;
        }
    }
    #inflate({ from, to }, at, size) {
        if (this.#code.inflate(from, to, at, size) < 0)
            throw new PackProblem('The deflated bytes of a pack are damaged');
    }
}
class MutableHeader {
    object = 0;
    stored = 0;
    buffer;
    #ids;
    #idBytes;
    constructor({ ids, idBytes }, buffer) {
        this.buffer = buffer;
        this.#ids = Buffer.from(ids.buffer, ids.byteOffset, ids.length);
        this.#idBytes = idBytes;
    }
    get id() {
        return this.#ids.toString('hex', this.object * this.#idBytes, (this.object + 1) * this.#idBytes);
    }
}
function pack_reader_endOf({ at, size }) {
    return aligned(at + size + MARGIN);
}
function aligned(address) {
    return (address + 15) & ~15;
}

;// CONCATENATED MODULE: ./build/src/leaks/search/findings.js
function noFindings() {
    return { findings: [], names: [], notes: [], missing: [], commits: 0, objects: 0, bytes: 0 };
}
/**
 * Takes back what was found last, in an object or in an archive in it, of a leak that is found in an entry of that: what
 * lies in an archive as it is was met in the archive's own bytes, too, and the inner place counts.
 */
function forgetAround(findings, objectId, leak, within) {
    for (let i = findings.length - 1; i >= 0; i--) {
        const other = findings[i];
        if (other?.objectId !== objectId)
            return;
        const isAround = other.within.length < within.length && other.within.every((name, at) => name === within[at]);
        if (isAround && other.leak === leak)
            findings.splice(i, 1);
    }
}
const LISTS = ['findings', 'names', 'notes'];
/** So often the counts are reported, when there is nothing else. */
const REPORTING_MS = 1_000;
/** Hands out what was found since it last did, before all is read. */
class News {
    #result;
    #reported = { findings: 0, names: 0, notes: 0 };
    #next = Date.now() + REPORTING_MS;
    constructor(result) {
        this.#result = result;
    }
    /** Undefined when nothing was found since, and counts were reported a moment ago. The counts are those of all that was read. */
    take() {
        const now = Date.now();
        if (now < this.#next && LISTS.every((list) => this.#result[list].length === this.#reported[list]))
            return undefined;
        this.#next = now + REPORTING_MS;
        const since = noFindings();
        for (const list of LISTS) {
            // What an archive's own bytes held is taken back when the entry is found: then there are fewer.
            const from = Math.min(this.#reported[list], this.#result[list].length);
            since[list].push(...this.#result[list].slice(from));
            this.#reported[list] = this.#result[list].length;
        }
        const { commits, objects, bytes } = this.#result;
        return Object.assign(since, { commits, objects, bytes });
    }
}
/**
 * What threads have reported before their results, also of objects that were put off: until they are read once more, nothing
 * else reports the keys in them.
 */
function soFarOf(threads) {
    const identify = ({ objectId, leak }) => `${objectId} ${leak}`;
    const known = new Set(threads.flatMap(({ soFar }) => soFar.findings.map(identify)));
    return threads.map(({ soFar, putOff }) => ({
        ...soFar,
        findings: [...soFar.findings, ...putOff.filter((finding) => !known.has(identify(finding)))],
    }));
}
/** All parts together, in an order that does not depend on which of them read what. */
function findings_together(parts) {
    const byObject = (a, b) => compare(a.objectId, b.objectId);
    return {
        findings: parts
            .flatMap(({ findings }) => findings)
            .sort((a, b) => byObject(a, b) || compare(a.within.join('\0'), b.within.join('\0')) || a.start - b.start),
        names: parts.flatMap(({ names }) => names).sort((a, b) => compare(a.treeId, b.treeId) || compare(a.name, b.name)),
        notes: oneOfEachSubmodule(parts.flatMap(({ notes }) => notes)).sort((a, b) => byObject(a, b) || compare(a.kind, b.kind)),
        missing: [...new Set(parts.flatMap(({ missing }) => missing))].sort(),
        commits: sum(parts.map(({ commits }) => commits)),
        objects: sum(parts.map(({ objects }) => objects)),
        bytes: sum(parts.map(({ bytes }) => bytes)),
    };
}
/** Each reader reports a submodule once; so may others. */
function oneOfEachSubmodule(notes) {
    const seen = new Set();
    return notes.filter(({ kind, within }) => {
        const key = within.join('\0');
        if (kind !== 'submodule')
            return true;
        return !seen.has(key) && seen.add(key);
    });
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
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
            return new FileSource(this.#file.descriptor, this.#size);
        return new MemorySource(this.#room().subarray(0, this.#size));
    }
    close() {
        this.#release();
        if (this.#file === undefined)
            return;
        (0,external_node_fs_namespaceObject.closeSync)(this.#file.descriptor);
        if (this.#file.named)
            (0,external_node_fs_namespaceObject.unlinkSync)(this.#file.path);
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
        const path = (0,external_node_path_namespaceObject.join)(this.#folder, `asc-key-spool-${process.pid}-${external_node_worker_threads_namespaceObject.threadId}-${count}`);
        const file = { descriptor: (0,external_node_fs_namespaceObject.openSync)(path, 'wx+', 0o600), path, named: true };
        if (process.platform !== 'win32') {
            (0,external_node_fs_namespaceObject.unlinkSync)(path);
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
        done += (0,external_node_fs_namespaceObject.writeSync)(descriptor, bytes, done);
}

;// CONCATENATED MODULE: ./build/src/leaks/archive/archive.js







const archive_TAIL = 2 * 1024;
/** Fewer bytes hold no key. */
const archive_SHORTEST = 32;
/** The kind of archive that a source is, if any. */
function kindOf(source) {
    const head = source.read(0, kinds_HEAD);
    const kind = kindByHead(head, 0, head.length);
    if (kind !== undefined)
        return kind;
    // The first byte decides how closely the end is looked at.
    const tail = isDosProgram(head, 0) ? LONGEST_SIGNATURE + archive_TAIL : archive_TAIL;
    const ends = source.size <= head.length
        ? head
        : Buffer.concat([head.subarray(0, 2), source.read(Math.max(2, source.size - tail), source.size)]);
    if (endsAsZip(ends, 0, ends.length))
        return ZIP;
    return isScript(head, 0, head.length) && indexOf(source, archive_GZIP, 0) >= 0 ? SCRIPT : undefined;
}
/** The magic, and the only method there is (RFC 1952). */
const archive_GZIP = Buffer.of(0x1f, 0x8b, 8);
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
        if (kind.read === undefined) {
            this.#note('unread-archive', within, `it is compressed as ${kind.name}, which is not read`);
            return;
        }
        if (within.length >= LIMITS.depth) {
            this.#note('too-deep', within, `archives are read ${LIMITS.depth} deep, and it lies deeper`);
            return;
        }
        kind.read(source, this.#entries(kind, within, budget));
        if (kind.unread !== undefined)
            this.#note('unread-archive', within, `it is a ${kind.name}: ${kind.unread}`);
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
                    result = inflate(source, from, (chunk) => {
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
const packed_OVERLAP = 256 * 1024;
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
        const source = new MemorySource(content);
        const kind = kindOf(source);
        if (kind === undefined)
            return;
        const visitor = {
            content: (inner) => eachWindow(inner, (bytes) => visit(bytes, kind.name)),
            note: (noteKind, _within, message) => this.#noteOnce(noteKind, message),
        };
        this.#budget ??= new Budget(this.#size, this.#excess);
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
    for (let from = 0; from === 0 || from + packed_OVERLAP < source.size; from += packed_WINDOW - packed_OVERLAP) {
        visit(source.read(from, from + packed_WINDOW));
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/wording.js
/** "1 leak", "2 leaks". */
function wording_count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** More than this is as good as any number; trees can be made of which the paths outnumber the atoms of the world. */
const COUNTLESS = 1e9;
/** As `count`, for numbers that somebody may have driven up: "more than 1000000000 places". */
function countUp(number, one) {
    return number > COUNTLESS ? `more than ${COUNTLESS} ${one}s` : wording_count(number, one);
}
/** "1 more place", "2 more places". */
function more(places) {
    return countUp(places, 'more place');
}
/** How ids are shown: enough of them to find the object. */
function wording_short(id) {
    return id.slice(0, 12);
}
/** Of ids that there may be many of, the first, which says for certain what is meant. */
function first(ids) {
    return `${ids[0]}${ids.length > 1 ? ' is the first' : ''}`;
}

;// CONCATENATED MODULE: ./build/src/leaks/search/gaps.js

/** The stretches of one content that were not looked through to their ends. */
class Gaps {
    #first;
    #others = 0;
    /** Takes two offsets in the content; what overlaps the first stretch makes it longer. */
    add(start, end) {
        const first = this.#first;
        if (first === undefined)
            this.#first = [start, end];
        else if (start <= first[1] && end >= first[0])
            this.#first = [Math.min(start, first[0]), Math.max(end, first[1])];
        else
            this.#others += 1;
    }
    /** A sentence without the place; undefined where there are none. */
    get message() {
        if (this.#first === undefined)
            return undefined;
        const [start, end] = this.#first;
        const others = this.#others === 0 ? '' : ` and ${wording_count(this.#others, 'more stretch', 'more stretches')}`;
        return `bytes ${start} to ${end}${others} can be decoded in more ways than there is time for, and were not searched to the end`;
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/large-tree.js
/** Larger ones are not put together; nobody makes them but to do harm. */
const large_tree_LARGEST = 64 * 1024 ** 2;
const TOO_LARGE = `it is a folder of more than ${large_tree_LARGEST / 1024 ** 2} MiB, whose names were not looked at one by one`;
/** Puts a tree together that comes in windows: where the name of an entry ends, only the entry's beginning says. */
class LargeTree {
    #parts = [];
    /** @returns undefined for one that is too large */
    static of(size) {
        return size > large_tree_LARGEST ? undefined : new LargeTree();
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
        if (fresh === from && this.type === 'blob' && mayBeArchive(buffer, from, to))
            this.#spool = new Spool(this.#folder);
        this.#spool?.write(buffer.subarray(fresh, to));
    }
    /** All of it where it looks like an archive, until it is closed. */
    archive() {
        return this.#spool?.source();
    }
    /** What is not read of it, in words, by its last window. */
    unread(buffer, from, to) {
        const isZip = this.#spool === undefined && this.type === 'blob' && endsAsZip(buffer, from, to);
        return isZip ? ZIP_AFTER_TEXT : undefined;
    }
    close() {
        this.#spool?.close();
    }
}

;// CONCATENATED MODULE: ./build/src/leaks/search/lfs-pointer.js
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: the first line of a pointer; none has 1,024 bytes. */
const FIRST_LINE = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
const lfs_pointer_LONGEST = 1024;
/** Whether a content is a pointer of Git LFS, which stands in the place of a file. */
function isLfsPointer(bytes, from, to) {
    return (to - from < lfs_pointer_LONGEST &&
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
function region_isWide(bytes, from) {
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
        count += 4 - region_sum(isFollowing) + region_sum(isOfFour);
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
function region_sum(bytes) {
    return Math.imul(bytes, ONES) >>> 24;
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/tree-object.js
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

;// CONCATENATED MODULE: ./build/src/leaks/search/tree-entries.js

/** Names shorter than this cannot hold a key: the shortest, 67 bytes, takes 90 characters in base64. */
const LONG_NAME = 64;
const tree_entries_DOT = 0x2e;
const LOWER_P = 0x70;
const tree_entries_EIGHT = 0x38;
/**
 * Visits those entries of a tree object that matter to the scan: names that end in .p8, submodules, and names long enough
 * to hold a key. Of a tree that is cut off, the last name is among them.
 *
 * @param idBytes 20, or 32 where the hash is SHA-256
 */
function walkTree(buffer, from, to, idBytes, visit) {
    walkEntries(buffer, from, to, idBytes, (_, modeAt, nameAt, nameEnd) => {
        if (nameEnd - nameAt >= LONG_NAME || endsInP8(buffer, nameAt, nameEnd) || tree_entries_isSubmodule(buffer, modeAt, nameAt)) {
            visit(buffer, modeAt, nameAt, nameEnd);
        }
    });
}
/** Whether a name ends in `.p8`, in upper or lower case. */
function endsInP8(buffer, nameAt, nameEnd) {
    return (nameEnd - nameAt >= 3 &&
        buffer[nameEnd - 1] === tree_entries_EIGHT &&
        ((buffer[nameEnd - 2] ?? 0) | 0x20) === LOWER_P &&
        buffer[nameEnd - 3] === tree_entries_DOT);
}
/** Whether an entry is a submodule to git; its name begins at `nameAt`. */
function tree_entries_isSubmodule(buffer, modeAt, nameAt) {
    const first = buffer[modeAt];
    const second = buffer[modeAt + 1];
    const digits = nameAt - 1 - modeAt;
    // 100644, 100755 and 120000, and 40000: nearly all that there are.
    if (first === 0x31 && digits === 6 && (second === 0x30 || second === 0x32))
        return false;
    if (first === 0x34 && digits === 5)
        return false;
    return isSubmoduleType(typeAt(buffer, modeAt, nameAt - 1));
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
        if (tree_entries_isSubmodule(buffer, modeAt, nameAt))
            this.#submodule(buffer.toString('latin1', nameAt, nameEnd));
        if (mayHoldKey(nameAt, nameEnd))
            this.#searchName(buffer, modeAt, nameAt, nameEnd);
    };
    get #treeId() {
        return this.#header?.id ?? '';
    }
    #entryAt(buffer, modeAt, nameAt, nameEnd) {
        const mode = tree_entries_isSubmodule(buffer, modeAt, nameAt) ? '160000' : buffer.toString('latin1', modeAt, nameAt - 1);
        const objectId = buffer.toString('hex', nameEnd + 1, nameEnd + 1 + this.#idBytes);
        return { treeId: this.#treeId, name: buffer.toString('latin1', nameAt, nameEnd), mode, objectId };
    }
    #searchName(buffer, modeAt, nameAt, nameEnd) {
        const objectId = this.#treeId;
        const gaps = new Gaps();
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
    gaps = new Gaps();
    /** @param stored how many bytes the content takes in the repository: see `FindOptions` */
    constructor(finder, unpacking, stored) {
        this.#finder = finder;
        this.#unpacking = unpacking;
        this.#stored = stored;
    }
    /** Searches `buffer[from..to)`; `last` says that no window follows. */
    search(buffer, from, to, last) {
        if (this.#offset === 0)
            this.#wide = region_isWide(buffer, from);
        const before = this.#offset - from;
        const unsearched = (start, end) => this.gaps.add(before + start, before + end);
        const options = { unpacking: this.#unpacking, unsearched, stored: this.#stored };
        this.#stored = 0;
        const places = this.#finder.find(buffer, from, to, options);
        const fresh = places.filter(({ leak, start, end }) => !this.#isRepeated(leak, start + before, end + before));
        const found = withRegions(this.#position, buffer, from, fresh, before, this.#wide);
        if (!last) {
            const next = Math.max(from, to - batch_parser_OVERLAP);
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
const armour_lines_BEGIN = /-----BEGIN [A-Z0-9 ]{1,40}-----/;
const armour_lines_END = /-----END [A-Z0-9 ]{1,40}-----/;
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
    const begin = armour_lines_BEGIN.exec(lineAt(region.line - 1));
    const end = armour_lines_END.exec(lineAt(region.endLine + 1));
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

;// CONCATENATED MODULE: ./build/src/leaks/release.js
/**
 * Gives the memory of arrays back at once: else it waits for the next collection, and a thread that waits for others has
 * none. They are empty afterwards. An array that is a part of a larger memory keeps it: others may use that.
 */
function release_release(...arrays) {
    for (const { buffer, byteLength } of arrays)
        if (byteLength === buffer.byteLength)
            buffer.transfer?.(0);
}

;// CONCATENATED MODULE: ./build/src/leaks/objects/numbers.js

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
            release_release(this.#values);
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

;// CONCATENATED MODULE: ./build/src/leaks/search/line-hash.js

/** As many characters, white space left out, as GitHub takes from the start of a line on. */
const line_hash_WINDOW = 100;
const line_hash_FACTOR = 37;
const TWO_32 = 2 ** 32;
/** So many bytes are decoded at once. */
const line_hash_PIECE = 64 * 1024;
/** Stands for the end of the file. */
const line_hash_END = 0xffff;
const line_hash_TAB = 0x09;
const line_hash_LF = 0x0a;
const CR = 0x0d;
const line_hash_SPACE = 0x20;
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
    const lows = new Numbers();
    const highs = new Numbers();
    /** Where among the characters that count each line begins. */
    const starts = new Numbers();
    let count = 0;
    const push = (code) => {
        hash.push(code);
        count += 1;
        // A line is hashed when the window begins at its start.
        if (lows.length === starts.length || starts.at(lows.length) !== count - line_hash_WINDOW)
            return;
        lows.push(hash.low);
        highs.push(hash.high);
    };
    let isStart = true;
    let afterCr = false;
    for (const text of pieces(content)) {
        for (let index = 0; index < text.length && lows.length < last; index++) {
            const code = text.charCodeAt(index);
            const skipped = code === line_hash_SPACE || code === line_hash_TAB || (code === line_hash_LF && afterCr);
            afterCr = code === CR;
            if (skipped)
                continue;
            if (isStart)
                starts.push(count);
            isStart = code === line_hash_LF || code === CR;
            push(code === CR ? line_hash_LF : code);
        }
        if (lows.length >= last)
            break;
    }
    if (isStart)
        starts.push(count);
    push(line_hash_END);
    for (let left = line_hash_WINDOW; left > 0 && lows.length < last; left--)
        push(0);
    return { lows, highs };
}
/** The text, a piece at a time: most lines that are wanted stand near its beginning. A piece ends before one byte of ASCII. */
function* pieces(content) {
    for (let from = 0; from < content.length;) {
        let to = Math.min(from + line_hash_PIECE, content.length);
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
    #window = new Uint16Array(line_hash_WINDOW);
    #at = 0;
    #first = BigInt.asUintN(64, BigInt(line_hash_FACTOR) ** BigInt(line_hash_WINDOW));
    #firstLow = Number(this.#first % BigInt(TWO_32));
    #firstHigh = Number(this.#first / BigInt(TWO_32));
    /** Takes in a character at the end of the window, and out the one that leaves it. */
    push(entering) {
        const leaving = this.#window[this.#at];
        this.#window[this.#at] = entering;
        this.#at = this.#at + 1 === line_hash_WINDOW ? 0 : this.#at + 1;
        const low = this.low * line_hash_FACTOR + entering - this.#firstLow * leaving;
        const carry = Math.floor(low / TWO_32);
        this.low = low - carry * TWO_32;
        const high = this.high * line_hash_FACTOR - this.#firstHigh * leaving + carry;
        this.high = high - Math.floor(high / TWO_32) * TWO_32;
    }
}
function inHex(high, low) {
    const digits = low.toString(16);
    return high === 0 ? digits : `${high.toString(16)}${digits.padStart(8, '0')}`;
}

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
    const hashes = lineHashes(content, new Set(findings.map(lineOf)));
    return findings.map((finding) => ({ ...finding, lineHash: hashes.get(lineOf(finding)) }));
}

;// CONCATENATED MODULE: ./build/src/leaks/search/object-search.js















const object_search_NONE = [];
/** Searches git objects one after the other, and collects what it finds. */
class ObjectSearch {
    result = noFindings();
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
    constructor({ finder, idLength, folder, hashesLines = false, onStep, excess = new WorkPool() }) {
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
        const gaps = new Gaps();
        const unsearched = (start, end) => gaps.add(start - from, end - from);
        const notes = this.result.notes.length;
        const options = { unpacking: this.#unpacking, unsearched, stored: header.stored };
        const detections = this.#finder.find(buffer, from, to, options);
        const found = () => detections.length > 0 ? withRegions(BEGINNING, buffer, from, detections, -from, region_isWide(buffer, from)) : object_search_NONE;
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
        if (mayBeWholeArchive(buffer, from, to)) {
            this.#archive(header.id, new MemorySource(buffer.subarray(from, to)));
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
        reader.read(source, kind, new Budget(source.size, this.#excess));
    }
    #content(id, content, within) {
        this.#onStep();
        const windows = new WindowSearch(this.#finder, this.#unpacking, 0);
        const step = content.size <= batch_parser_WHOLE ? batch_parser_WHOLE : batch_parser_WINDOW;
        let last = false;
        for (let from = 0; !last; from += step) {
            if (content.size > batch_parser_WHOLE)
                this.#room ??= Buffer.allocUnsafeSlow(batch_parser_WINDOW + batch_parser_OVERLAP);
            const bytes = content.read(Math.max(0, from - batch_parser_OVERLAP), from + step, this.#room);
            last = from + step >= content.size;
            this.#keep(id, 'blob', windows.search(bytes, 0, bytes.length, last), within);
        }
        this.#noteGaps(id, windows.gaps, within);
    }
    #keep(objectId, objectType, found, within) {
        for (const each of found) {
            if (within.length > 0)
                forgetAround(this.result.findings, objectId, each.leak, within);
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

;// CONCATENATED MODULE: ./build/src/leaks/search/thread-order.js
function orderFor({ store, hashesLines = false }, isLast) {
    return { idLength: store.idLength, folder: store.gitDir, hashesLines, isLast };
}
/**
 * The places of `ReadOrder.counts`: objects asked for, written by the main thread; objects done; and of packs, what was
 * read, in millions of bytes.
 */
const ASKED = 0;
const DONE = 1;
const MEGABYTES = 2;
/** Memory for them. */
function newCounts() {
    return new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));
}
/** The ids that were put off, one a line. */
function laterOf(read) {
    if (read === 'damaged')
        throw new Error('A pack was read where git was to be');
    return read.later;
}
/**
 * A thread with fewer objects left than this wants more. Git holds its answers back until it has 4 KiB of them, about 84
 * objects at the smallest: with fewer left than that it could wait for ever.
 */
const FEW = 256;

;// CONCATENATED MODULE: ./build/src/leaks/search/thread.js














/** The whole life of a thread of the search: it makes itself ready, waits for its order, and carries it out. */
function runThread() {
    if (external_node_worker_threads_namespaceObject.parentPort === null)
        throw new Error('This is the code of a thread, and not a program');
    const port = external_node_worker_threads_namespaceObject.parentPort;
    stepBack();
    const { now, work } = external_node_worker_threads_namespaceObject.workerData;
    const pool = new WorkPool(work);
    const finder = new Detector({ now: new Date(now), pool });
    let search;
    const obey = (order) => {
        if (order === 'report') {
            port.postMessage({ result: search?.result ?? noFindings() });
            return;
        }
        search ??= searchFor(port, finder, pool, order);
        const later = [];
        const putOff = (id, length, found) => {
            later.push(id);
            finder.putOff(length);
            if (found.length > 0)
                port.postMessage({ putOff: found });
        };
        search.putOff = order.isLast ? undefined : putOff;
        const done = (left) => {
            port.once('message', obey);
            const read = left === 'damaged' ? left : { left: asLines(left), later: asLines(later) };
            port.postMessage({ read });
        };
        const { input } = order;
        if (input === 'messages')
            takeMessages(port, finder, search, order, () => done([]));
        else if (typeof input !== 'number')
            done(readPacks(finder, search, { ...order, input }));
        else {
            readGit(port, finder, search, { ...order, input });
            done([]);
        }
    };
    port.once('message', obey);
}
/**
 * Lets git go first: woken for each few KiB that git writes, a thread of the same rank takes the processor from it some
 * 50,000 times in 500 MB, one that comes second finds the pipe full. Only Linux ranks threads one by one.
 */
function stepBack() {
    if (process.platform === 'linux')
        (0,external_node_os_namespaceObject.setPriority)(NICE);
}
const NICE = 10;
/** Whatever is found is reported at once, since the thread may be stopped at any time. */
function searchFor(port, finder, excess, { idLength, folder, hashesLines }) {
    const onStep = () => {
        const soFar = news.take();
        if (soFar !== undefined)
            port.postMessage({ soFar });
    };
    const search = new ObjectSearch({ finder, idLength, folder, hashesLines, excess, onStep });
    const news = new News(search.result);
    return search;
}
function readPacks(finder, search, { input: plan, counts }) {
    const { memory, address } = finder.extend(SCRATCH_SIZE + PACK_MEMORY);
    const code = new PackCode(memory, address);
    const bytes = Buffer.from(memory.buffer);
    const { roots, batches, next, ids, idBytes } = plan;
    let reader;
    try {
        reader = new PackReader(plan, search, code, bytes, address + SCRATCH_SIZE);
        for (;;) {
            const batch = Atomics.add(next, 0, 1);
            if (batch >= batches.length - 1)
                break;
            for (const root of roots.subarray(batches[batch], batches[batch + 1]))
                reader.readFamily(root);
            Atomics.store(counts, DONE, search.result.objects);
            Atomics.store(counts, MEGABYTES, search.result.bytes / 1e6);
        }
    }
    catch (error) {
        if (isPackProblem(error))
            return 'damaged';
        throw error;
    }
    finally {
        reader?.close();
    }
    const id = (object) => Buffer.from(ids.subarray(object * idBytes, (object + 1) * idBytes)).toString('hex');
    return reader.left.map(id);
}
/** Waits in its reads, so that it never needs the event loop. */
function readGit(port, finder, search, { input, idLength, counts }) {
    const counted = new Counted(search);
    const parser = new BatchParser(counted, idLength, finder.room);
    let reportedAt = 0;
    for (;;) {
        const { offset, length } = parser.room();
        const count = (0,external_node_fs_namespaceObject.readSync)(input, parser.buffer, offset, length, null);
        if (count === 0)
            break;
        parser.filled(count);
        Atomics.store(counts, DONE, counted.answers);
        const asked = Atomics.load(counts, ASKED);
        if (asked !== reportedAt && asked - counted.answers < FEW) {
            port.postMessage('has little left');
            reportedAt = asked;
        }
    }
    parser.finish();
}
/** Takes what git wrote from the main thread: quickest for few objects, and where there are no FIFOs or git may die. */
function takeMessages(port, finder, search, { idLength, counts }, done) {
    let counted = new Counted(search);
    let parser = new BatchParser(counted, idLength, finder.room);
    /** Answers of the gits before, and objects that are missing without one. */
    let before = 0;
    const answer = () => {
        Atomics.store(counts, DONE, before + counted.answers);
        port.postMessage({ answers: counted.answers });
    };
    const take = (feed) => {
        if (feed === 'that was all') {
            parser.finish();
            port.off('message', take);
            done();
        }
        else if (feed === 'git ended') {
            answer();
            before += counted.answers;
            counted = new Counted(search);
            parser = new BatchParser(counted, idLength, finder.room);
        }
        else if ('missing' in feed) {
            before += 1;
            search.missing(feed.missing);
        }
        else {
            parser.take(Buffer.from(feed.buffer, feed.byteOffset, feed.length));
            answer();
        }
    };
    port.on('message', take);
}

;// CONCATENATED MODULE: ./build/src/scan-worker/index.js

runThread();

module.exports = __webpack_exports__;
/******/ })()
;