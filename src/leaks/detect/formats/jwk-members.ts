import { BASE64 } from '../../../../assembly/layout.ts';
import { runsOf } from '../keywords/run-kinds.ts';
import type { Layer } from '../layers/layer.ts';

/** The one curve of which members are read (RFC 7518, 6.2.1.1). */
export const CURVE_NAME = 'P-256';
/** Characters of a number of 32 bytes in base64url (RFC 7518, 6.2.1.2). */
export const NUMBER_LENGTH = 43;

/** A member of a JSON Web Key, in whatever syntax: `"x":"…"`, `x => '…'`, `x=…`. */
export interface Member {
  readonly name: string;
  /** In the alphabet of base64url, or the name of the curve. */
  readonly value: string;
  /** From its name to the end of its value. */
  readonly first: number;
  readonly end: number;
}

/** The members whose values are numbers of P-256, or its name, in order. Values are looked for, and then their names. */
export function membersOf({ bytes, text }: Layer): Member[] {
  const members: Member[] = [];
  const add = (value: number, end: number): void => {
    const name = nameBefore(bytes, value);
    if (name === undefined) return;
    members.push({
      name: text.slice(...name).toLowerCase(),
      value: inUrls(text.slice(value, end)),
      first: name[0],
      end,
    });
  };
  for (const [start, end] of runsOf(BASE64, bytes, NUMBER_LENGTH)) if (end - start === NUMBER_LENGTH) add(start, end);
  for (let at = bytes.indexOf(CURVE_NAME); at >= 0; at = bytes.indexOf(CURVE_NAME, at + 1))
    add(at, at + CURVE_NAME.length);
  return members.sort((a, b) => a.first - b.first);
}

/** Base64 in the alphabet of base64url. */
function inUrls(text: string): string {
  return /[+/]/.test(text) ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
}

const SPACE = 1;
const QUOTE = 2;
const ALPHANUMERIC = 4;
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[A-Za-z0-9]/.test(character)) return ALPHANUMERIC;
  return /\s/.test(character) ? SPACE : /["'`]/.test(character) ? QUOTE : 0;
});
const NAMES = ['crv', 'kty', 'x', 'y', 'd'];
const LONGEST_NAME = 3;

/**
 * Where the name stands whose value begins at `value`: before it `:`, `=`, `=>` or `>`, with white space on both sides,
 * and quotes around each, which are doubled in CSV and SQL, and before which Python writes a letter.
 */
export function nameBefore(bytes: Buffer, value: number): [start: number, end: number] | undefined {
  let at = value;
  if (isA(QUOTE, bytes, at - 1)) {
    at = beforeQuote(bytes, at);
    if (((bytes[at - 1] ?? 0) | 0x20) === LETTER_B) at--;
  }
  while (isA(SPACE, bytes, at - 1)) at--;
  const last = bytes[at - 1];
  if (last !== COLON && last !== EQUALS && last !== GREATER) return undefined;
  at -= last === GREATER && bytes[at - 2] === EQUALS ? 2 : 1;
  while (isA(SPACE, bytes, at - 1)) at--;
  if (isA(QUOTE, bytes, at - 1)) at = beforeQuote(bytes, at);
  let start = at;
  while (start > at - LONGEST_NAME && isA(ALPHANUMERIC, bytes, start - 1)) start--;
  if (start === at || isA(ALPHANUMERIC, bytes, start - 1)) return undefined;
  return NAMES.includes(bytes.toString('latin1', start, at).toLowerCase()) ? [start, at] : undefined;
}

/** Before the quote that ends at `at`, or the two of them. */
function beforeQuote(bytes: Buffer, at: number): number {
  return bytes[at - 2] === bytes[at - 1] ? at - 2 : at - 1;
}

const LETTER_B = 0x62;
const COLON = 0x3a;
const EQUALS = 0x3d;
const GREATER = 0x3e;

function isA(kind: number, bytes: Buffer, at: number): boolean {
  return CLASSES[bytes[at] ?? 0] === kind;
}
