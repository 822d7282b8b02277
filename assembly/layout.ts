/**
 * Where things lie in the memory of the prefilter: read by AssemblyScript and by TypeScript, so it holds nothing but
 * constants. All are bytes, unless they say otherwise.
 */

/** Every literal has this many bytes. */
export const LITERAL_LENGTH = 8;
/** Places of literals closer than this are told once. */
export const GAP = 1024;

/** What a character may be a part of, one bit each. */
export const BASE64 = 1;
export const HEX = 2;
export const SPACE = 4;
/** All that may stand in and between numbers. */
export const NUMBERS = 8;
export const DIGIT = 16;

/** So many characters are looked at together when runs of a kind are looked for. */
export const PROBE = 24;
/** Of these, so many are digits of some base where numbers stand, whatever is between them. */
export const FEWEST_DIGITS = 4;
/** A line of wrapped base64 or hex is at least this long. */
export const LINE = 60;
/** Shorter runs hold no key under two encodings, and none under base32. */
export const SHORTEST = 107;
/** Between two lines of one run: a line break and an indentation. */
export const LONGEST_GAP = 64;
/** The shortest key in hex, in lines of no even length. */
export const SHORTEST_NUMBERS = 140;

/** Patterns: as many as a word has bits. */
export const MOST_PATTERNS = 64;

/** Literals, by open addressing: slots of their halves, and of what they trigger (two bytes each). */
export const SLOT_BITS = 12;
export const SLOTS = 4096;
export const TABLES = 1024;
export const LOW_HALVES = TABLES;
export const HIGH_HALVES = LOW_HALVES + 4 * SLOTS;
export const TRIGGERS = HIGH_HALVES + 4 * SLOTS;
/**
 * What four bytes anywhere in a literal may be, by two hashes of them: `STEP` where they may, so that it is added to the
 * place of the next candidate, else 0.
 */
export const STEP = 4;
export const FIRST_BITS = 17;
export const FIRST_FILTER = TRIGGERS + 2 * SLOTS;
export const SECOND_BITS = 18;
export const SECOND_FILTER = FIRST_FILTER + 131072;
/** What the last four bytes of a literal may be, by a hash of 16 bits: a bit each. */
export const ENDINGS = SECOND_FILTER + 262144;
/** By the place in a literal, then by the byte: the patterns that allow it there, a bit each in eight bytes. */
export const ALLOWED = ENDINGS + 8192;
/** What each pattern triggers, two bytes. */
export const PATTERN_TRIGGERS = ALLOWED + 8 * 256 * 8;
/** The kinds of a character, by the byte; … */
export const KINDS = PATTERN_TRIGGERS + 2 * MOST_PATTERNS;
/**
 * … and by its halves: a byte is of a kind where the entries for both halves have a bit in common. 16 entries for the
 * lower half and 16 for the higher one, of base64 and then of numbers.
 */
export const KIND_HALVES = KINDS + 256;
export const TABLES_END = KIND_HALVES + 64;

/** Of numbers: the value of each digit by its byte, more than 15 for all other characters; … */
export const DIGIT_VALUES = TABLES_END;
/** … of the bytes that are looked for, what the last 16 bits may be, a bit each; and they themselves, by open addressing. */
export const KNOWN_ENDINGS = DIGIT_VALUES + 256;
export const KNOWN_BITS = 8;
export const KNOWN_SLOTS = KNOWN_ENDINGS + 8192;
export const NUMERALS_END = KNOWN_SLOTS + 1024;
/** Places of numbers closer than this are told once. */
export const NUMERALS_GAP = 512;

/** Of samples: the value of each digit of base64 by its byte, in either alphabet; what each byte may be in a text; … */
export const BASE64_VALUES = NUMERALS_END;
export const TEXT_KINDS = BASE64_VALUES + 256;
/** … and 1 for those with which an archive, compressed bytes or DER may begin. */
export const HEADS = TEXT_KINDS + 256;
export const SAMPLES_END = HEADS + 256;
/** Point and private number of a key, which are known by their length alone; and how far off a run of them may be. */
export const BARE_NUMBERS = 97;
export const AROUND_NUMBERS = 4;
/** From this length on a run may hold a header of tar. */
export const LONG_RUN = 640;

/** Bytes are looked at in pieces that stay in the cache of a processor. */
export const LONGEST_PIECE = 262144;
/** Places at which a literal may lie: four bytes each. One in five bytes at the most, and one beyond. */
export const CANDIDATES = SAMPLES_END;
/** Results: of a literal its offset, and its triggers where they are asked for; of a run an offset and two ends. */
export const RESULTS = CANDIDATES + LONGEST_PIECE;
/** Room for bytes that are read to this place, and so need not be copied; and for those that are, piece by piece. */
export const ROOM = RESULTS + 8 * LONGEST_PIECE;
export const ROOM_LENGTH = 4194304;
export const PIECE = ROOM + ROOM_LENGTH;
/** Up to 16 bytes are read at once. */
export const MEMORY = PIECE + LONGEST_PIECE + 16;
