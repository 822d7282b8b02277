/**
 * Where things lie in the scratch area of assembly/pack.ts, as offsets in it, and what its functions return: read by
 * AssemblyScript and by TypeScript, so it holds nothing but constants. All sizes are in bytes.
 */

/** Bits that the main tables of codes for literals and lengths, distances, and lengths of codes look at together. */
export const LITERAL_BITS = 11;
/** Where many bytes are to come, one bit more, so that it holds the codes of two literals more often. */
export const MOST_LITERAL_BITS = 12;
export const DISTANCE_BITS = 8;
export const LENGTH_BITS = 7;

/** What each symbol means, as an entry of a table that lacks the length of its code: four bytes each. */
export const LITERAL_SYMBOLS = 0;
export const DISTANCE_SYMBOLS = LITERAL_SYMBOLS + 4 * 288;
export const LENGTH_SYMBOLS = DISTANCE_SYMBOLS + 4 * 32;
/** Of each of 16 bytes, two bytes: how often it is in the sum of sums of Adler-32. */
export const WEIGHTS = LENGTH_SYMBOLS + 4 * 20;
/** By a distance under 16: which of 16 bytes repeat so many, and the most of 16 that are whole repetitions. */
export const REPETITIONS = WEIGHTS + 32;
export const REPEATED = REPETITIONS + 16 * 16;
/** The order in which the lengths of the codes for lengths are stored. */
export const LENGTH_ORDER = REPEATED + 16;
/** By a code of `MOST_LITERAL_BITS` bits: what it is from its last bit on, times four, in two bytes. */
export const REVERSED = LENGTH_ORDER + 32;
/** The lengths of codes as they are read, and room for those that are read at once or go beyond. */
export const LENGTHS = REVERSED + 2 * 4096;
/** For building a table: how many codes there are of each length, two bytes each; … */
export const COUNTS = LENGTHS + 512;
/** … by their length, where the next symbol goes among … */
export const PLACES = COUNTS + 32;
/** … the symbols in the order of their codes, two bytes each. */
export const SORTED = PLACES + 64;
export const LENGTH_TABLE = SORTED + 2 * 320;

/**
 * Tables, four bytes an entry: that of distances first, that of literals and lengths at `LITERALS` in them. A table
 * within a table of 2^b entries holds b + 1 symbols or more, b being at most 4 for literals and 7 for distances: so all
 * of these have at most 16/5 and 128/8 entries a symbol.
 */
export const LITERALS = 4 * (256 + 16 * 32);
/** Those of fixed codes, which are at most 9 bits long. */
export const FIXED_TABLES = LENGTH_TABLE + 4 * 128;
export const DYNAMIC_TABLES = FIXED_TABLES + LITERALS + 4 * 512;

/** Where literals are joined: what may be the second one. */
export const PAIR_SECONDS = DYNAMIC_TABLES + LITERALS + 4 * (4096 + 1024);

/** The size of the scratch area. */
export const PACK_SCRATCH = PAIR_SECONDS + 4 * 2048;

/** So many bytes after a source may be read, and after a destination be written. */
export const PACK_READ_BEYOND = 16;
export const PACK_WRITE_BEYOND = 32;

/** What is returned instead of a count of bytes: the data is damaged; … */
export const DAMAGED = -1;
/** … its end is missing; … */
export const CUT_OFF = -2;
/** … it has fewer or more bytes than it should. */
export const TOO_FEW = -3;
export const TOO_MANY = -4;

/** Of a stream in pieces: it ended; the destination is full; or more of the source is wanted. */
export const STREAM_ENDED = 1;
export const STREAM_FULL = 2;
export const STREAM_WANTS_MORE = 3;
/** The longest head of a block with its codes, in bytes, rounded up; so much of the source is wanted before one is read. */
export const LONGEST_HEAD = 640;
/** What the symbols that are read together make at the most. */
export const MOST_AT_ONCE = 320;
