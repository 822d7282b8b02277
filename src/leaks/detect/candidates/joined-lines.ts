import { KINDS } from '../keywords/run-kinds.ts';

/** Line breaks, as they are or escaped in a string, and what indents lines. */
const BACKSLASH = 0x5c;
const BREAKS = new Set(Array.from('\t\n\r ', (character) => character.charCodeAt(0)));
/** What a line of a comment or a quotation begins with. */
const MARKS = new Set(Array.from('*#>|;', (character) => character.charCodeAt(0)));
const LINE_ENDS = new Set([0x0a, 0x0d]);
const ESCAPED_BREAKS = new Set(Array.from('nr', (character) => character.charCodeAt(0)));

/**
 * The longest text that is joined, and how much of what parts its lines is passed over at the most: for each of its
 * characters, and beside that.
 */
const LONGEST = 4096;
const BETWEEN = 3;
const ASIDE = 512;
const joined = Buffer.alloc(LONGEST);
const places = new Int32Array(LONGEST);

/** A text that stands on lines, without what parts them; valid until the next one is joined. */
export interface JoinedLines {
  readonly text: string;
  /** Where each of its characters stands. */
  readonly places: Int32Array;
}

/** The bytes of a kind from `start` on, over line breaks and the marks of comments after them, up to the first of another kind and to so many at the most. */
export function joinLines(bytes: Buffer, kind: number, start: number, most: number): JoinedLines {
  let length = 0;
  let isInLine = true;
  const longest = Math.min(most, LONGEST);
  const to = Math.min(bytes.length, start + (1 + BETWEEN) * longest + ASIDE);
  for (let at = start; at < to && length < longest; at++) {
    const byte = bytes[at] as number;
    if (((KINDS[byte] as number) & kind) !== 0) {
      joined[length] = byte;
      places[length++] = at;
      isInLine = true;
    } else if (byte === BACKSLASH && ESCAPED_BREAKS.has(bytes[at + 1] as number)) {
      at++;
      isInLine = false;
    } else if (BREAKS.has(byte)) isInLine &&= !LINE_ENDS.has(byte);
    else if (isInLine || !MARKS.has(byte)) break;
  }
  return { text: joined.toString('latin1', 0, length), places };
}
