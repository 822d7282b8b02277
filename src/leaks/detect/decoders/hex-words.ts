import { SHORTEST_KEY } from '../keywords/constant-bytes.ts';

/** Hex digits 2; letters of prefixes and suffixes 3, other letters 1; all else 0. */
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[0-9a-fA-F]/.test(character)) return 2;
  if (/[hluxy]/i.test(character)) return 3;
  return /[A-Za-z]/.test(character) ? 1 : 0;
});

/** Words that stand beside the bytes of a list and mean nothing for their values. */
const FILLERS = 'byte sbyte ubyte tobyte db dc int8 uint8 char uchar chr u8 i8 h x u l'.split(' ');

/** Whether a byte is of a word: a letter, or a digit. */
export function isOfWord(byte: number): boolean {
  return CLASSES[byte] !== 0;
}

export function endOfWord(bytes: Buffer, at: number): number {
  let end = at;
  while (end < bytes.length && CLASSES[bytes[end] as number] !== 0) end++;
  return end;
}

const LONGEST_FILLER = Math.max(...FILLERS.map(({ length }) => length));
/** The bit by which letters of either case differ, and which all digits have. */
const CASE = 0x20;

/** Whether a word is one that stands beside the bytes of a list. */
export function isFillerAt(bytes: Buffer, at: number, end: number): boolean {
  const length = end - at;
  if (length > LONGEST_FILLER) return false;
  return FILLERS.some((filler) => {
    if (filler.length !== length) return false;
    for (let i = 0; i < length; i++) if (((bytes[at + i] as number) | CASE) !== filler.charCodeAt(i)) return false;
    return true;
  });
}

/** The hex digits of a word: how many characters stand before them, and how many there are. */
export interface Digits {
  readonly skip: number;
  readonly length: number;
}

const PAIR: Digits = { skip: 0, length: 2 };
const MARKED_PAIR: Digits = { skip: 1, length: 2 };
const PREFIXED_PAIR: Digits = { skip: 2, length: 2 };

/** Where the hex digits of a word stand: after `0x` or nothing, before `h`, `u`, `U8`, `uy` or nothing. */
export function digitsOf(bytes: Buffer, at: number, end: number): Digits | undefined {
  const length = end - at;
  let others = 0;
  let letters = 0;
  for (let i = at; i < end; i++) {
    const kind = CLASSES[bytes[i] as number];
    if (kind !== 2) others++;
    if (kind === 1) letters++;
  }
  if (length >= LONG && others > 0) return longestDigits(bytes, at, end);
  if (letters > 0 || others > 3) return undefined;
  const isPair = length >= 2 && CLASSES[bytes[end - 1] as number] === 2 && CLASSES[bytes[end - 2] as number] === 2;
  if (others === 0 && !(length === 2 && isDirective(bytes, at))) return length === 2 ? PAIR : { skip: 0, length };
  if (others === 1 && length === 4 && isPair && bytes[at] === 0x30 && bytes[at + 1] === 0x78) return PREFIXED_PAIR;
  if (others === 1 && length === 3 && isPair && ((bytes[at] as number) | 0x20) === 0x78) return MARKED_PAIR;
  return others === 0 ? undefined : markedDigits(bytes.toString('latin1', at, end));
}

/** A word as long as this holds a key, or half of one: whatever letters stand before its digits are none of them. */
const LONG = 100;

function longestDigits(bytes: Buffer, at: number, end: number): Digits | undefined {
  let skip = 0;
  let length = 0;
  for (let first = at, i = at; i <= end; i++) {
    if (i < end && CLASSES[bytes[i] as number] === 2) continue;
    if (i - first > length) {
      skip = first - at;
      length = i - first;
    }
    first = i + 1;
  }
  return length < SHORTEST_KEY ? undefined : { skip, length };
}

function markedDigits(word: string): Digits | undefined {
  const match = /^(0[xX]|[xX]|[hH](?=[0-9A-F]{2}$))?([0-9a-fA-F]+)(?:[hHuUlL]|_?[uU]8|uy)?$/.exec(word);
  if (match === null) return undefined;
  // Assemblers want a digit in front of a letter.
  return /^0..h$/i.test(word)
    ? { skip: 1, length: 2 }
    : { skip: match[1]?.length ?? 0, length: (match[2] as string).length };
}

/** `db` and its like, before bytes that an assembler reads, are no digits. */
function isDirective(bytes: Buffer, at: number): boolean {
  if (((bytes[at] as number) | 0x20) !== 0x64) return false;
  return /^d[bc][ \t]+(?:0x|\$|0?[0-9a-f]{2}h)/i.test(bytes.toString('latin1', at, at + 12));
}
