import { LITERAL_LENGTH } from '../../../assembly/layout.ts';
import { areCharactersNear } from './characters.ts';
import { GIT_PATCH } from './git-patch.ts';
import { isGrouped } from './groups.ts';
import { isJwkNear, isSpelledNear, isUuencodeNear } from './neighbourhood.ts';
import { TRIGGER } from './tables.ts';

/** The kinds of readings that may lead on from a trigger, one bit each. */
export const WAY = {
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
} as const;

const ESCAPES = WAY.backslash | WAY.percent | WAY.entities | WAY.quotedPrintable | WAY.utf8;
export const TEXT = ESCAPES | WAY.pieces | WAY.markup;
export const DIGITS = WAY.hex | WAY.decimals;

/**
 * The ways on from a literal, words of armour aside.
 *
 * @param trigger what the literal says of the text around it
 */
export function waysOf(trigger: number, bytes: Buffer, at: number): number {
  let ways = 0;
  if ((trigger & TRIGGER.backslash) !== 0) ways |= WAY.backslash;
  if ((trigger & TRIGGER.percent) !== 0) ways |= WAY.percent;
  if ((trigger & TRIGGER.entity) !== 0) ways |= WAY.entities;
  if ((trigger & TRIGGER.equals) !== 0) ways |= WAY.quotedPrintable;
  if ((trigger & TRIGGER.wide) !== 0) ways |= WAY.wide;
  if ((trigger & TRIGGER.gzip) !== 0) ways |= WAY.compressed;
  if ((trigger & (TRIGGER.body | TRIGGER.token | TRIGGER.jwk)) === 0) return ways;
  // The name of a curve stands among letters, and never among numbers.
  const more = waysOfLiteral(bytes, at) & (trigger === TRIGGER.jwk ? ~(DIGITS | WAY.pieces) : ~0);
  const isFarFromNumbers = trigger === TRIGGER.jwk && (more & WAY.wide) === 0 && !isJwkNear(bytes, at);
  return isFarFromNumbers ? ways : ways | more;
}

const HEX = 1;
const BASE64 = 2;
const PRINTABLE = 4;

const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[0-9a-fA-F-]/.test(character)) return HEX | BASE64 | PRINTABLE;
  if (/[A-Za-z0-9+/_]/.test(character)) return BASE64 | PRINTABLE;
  return /[\t\n\r -~]/.test(character) ? PRINTABLE : 0;
});

/** Strings in which bytes are escaped or stand one by one may be parts of a longer one. */
const IN_STRINGS = /\\|(["']).\1/;
/** Of the second line of a dump. */
const ADDRESS = /^.00000[12]0$/s;

/** What the characters of a literal are, and so what it may be decoded from. */
function waysOfLiteral(bytes: Buffer, at: number): number {
  let all = HEX | BASE64 | PRINTABLE;
  let zeros = false;
  let marked = false;
  for (let i = at; i < at + LITERAL_LENGTH; i++) {
    const byte = bytes[i] as number;
    all &= KINDS[byte] as number;
    if (byte === 0) zeros = true;
    else if (isMark(byte)) marked = true;
  }
  if (zeros) return WAY.wide | ESCAPES;
  // Else they are the bytes of the key itself, which were read where they stand, but for those that SQL escapes.
  if ((all & PRINTABLE) === 0) return marked ? ESCAPES : WAY.backslash;
  if ((all & HEX) !== 0) return WAY.base64 | DIGITS | TEXT;
  if ((all & BASE64) !== 0) return WAY.base64 | TEXT;
  const literal = bytes.toString('latin1', at, at + LITERAL_LENGTH);
  if (ADDRESS.test(literal)) return areCharactersNear(bytes, at) ? WAY.characters : 0;
  if (literal === GIT_PATCH) return WAY.gitPatch;
  if (isGrouped(literal)) return WAY.base64 | TEXT;
  // Uuencode has no small letters, and much that is no letter.
  if (!/[a-z]/.test(literal) && isUuencodeNear(bytes, at)) return WAY.uuencode | ESCAPES;
  if (!isSpelledNear(bytes, at, literal)) return 0;
  return DIGITS | ESCAPES | WAY.markup | (IN_STRINGS.test(literal) ? WAY.pieces : 0);
}

/** UTF-8 beyond ASCII, a backslash, a percent sign or an ampersand. */
function isMark(byte: number): boolean {
  return byte === 0xc2 || byte === 0xc3 || byte === 0x5c || byte === 0x25 || byte === 0x26;
}
