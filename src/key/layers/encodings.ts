import type { Peeled } from './layer.ts';

/** Shorter runs of base64 hold no key; of hex and of bytes 48 are looked at. */
const SHORTEST_BASE64 = 64;

/**
 * Decodes base64 or base64url, padded or not, without white space inside. Strict: undefined for any character that is not
 * of the alphabet, and for a length that no encoder makes.
 */
export function decodeBase64(text: string): Buffer | undefined {
  if (!BASE64_WORD.test(text)) return undefined;
  const digits = text.replace(/=/g, '');
  return digits.length % 4 === 1 ? undefined : Buffer.from(digits, 'base64');
}

/** The whole text as base64, wrapped in any way. With one character too many, it is read without its last. */
export function base64Layer(text: string): Peeled[] {
  const digits = text.replace(/\s/g, '');
  const bytes = decodeBase64(digits);
  if (bytes !== undefined) return [{ form: 'base64 of', value: bytes }];
  const shorter = decodeBase64(digits.slice(0, -1));
  return shorter === undefined ? [] : [{ form: 'base64 of', value: shorter, guessed: true }];
}

/** Lines that were encoded one by one. */
export function base64LinesLayer(text: string): Peeled[] {
  const lines = text.split(/\s+/).filter((line) => line !== '');
  if (lines.length < 2) return [];
  const decoded: string[] = [];
  for (const line of lines) {
    const bytes = decodeBase64(line);
    const plain = bytes === undefined ? undefined : textOf(bytes);
    if (plain === undefined) return [];
    decoded.push(plain.text.trim());
  }
  return [{ form: 'lines of base64 of', value: decoded.join('\n') }];
}

/**
 * Runs of base64 inside of other text: each long word, and each row of words that are as long as one another with a
 * shorter one after them, as wrapped base64 is.
 */
export function base64RunsLayer(text: string): Peeled[] {
  const runs = new Set<string>(text.match(/(?:[A-Za-z0-9+/]{64,}|[A-Za-z0-9_-]{64,})={0,3}/g));
  let row: string[] = [];
  for (const word of [...text.split(BETWEEN_WORDS), '']) {
    const isBase64 = BASE64_WORD.test(word);
    if (isBase64 && row[0]?.length === word.length) {
      row.push(word);
      continue;
    }
    const joined = row.join('');
    runs.add(joined);
    if (isBase64) runs.add(joined + word);
    row = isBase64 && word.length >= NARROWEST ? [word] : [];
  }
  return [...runs].filter((run) => run.length >= SHORTEST_BASE64).map((value) => ({ form: 'text around', value }));
}

const BASE64_WORD = /^[A-Za-z0-9+/_-]+={0,3}$/;
/** An equals sign before a digit of base64 ends a name; elsewhere it is padding. */
const BETWEEN_WORDS = /[^A-Za-z0-9+/=_-]+|=(?=[A-Za-z0-9+/_-])/;
/** Base64 in narrower lines than these is read only where nothing stands around it. */
const NARROWEST = 16;

/** Hex, whole or in runs, in any case, with the separators of dumps and of programming languages. */
export function hexLayer(text: string): Peeled[] {
  // Go writes small bytes with one digit.
  const padded = text.replace(/0x(?=[0-9a-f](?![0-9a-f]))/gi, '0x0');
  const runs = padded.match(/(?:(?:0x|\\x)?[0-9a-f]{2}(?:[\s,:;_-]*)){48,}/gi) ?? [];
  return runs.map((run) => ({
    form: 'hex of',
    value: Buffer.from(run.replace(/0x|\\x/gi, '').replace(/[^0-9a-f]/gi, ''), 'hex'),
  }));
}

/** Lists of bytes in decimal, signed as in Java or not. */
export function byteListLayer(text: string): Peeled[] {
  const lists = text.match(/-?\d{1,3}(?:[\s,;]{1,8}-?\d{1,3}){47,}/g) ?? [];
  return lists
    .map((list) => (list.match(/-?\d+/g) as string[]).map(Number))
    .filter((numbers) => numbers.every((number) => number >= -128 && number <= 255))
    .map((numbers) => ({ form: 'a list of bytes of', value: Uint8Array.from(numbers) }));
}

/**
 * The text in these bytes: UTF-8, or UTF-16 with a byte order mark or recognised by its zeros. Undefined for bytes that
 * are no text.
 */
export function textOf(bytes: Uint8Array): { text: string; form: string } | undefined {
  const order = utf16Order(bytes);
  if (order !== undefined) return { text: new TextDecoder(order).decode(bytes), form: 'UTF-16 of' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /[\x01-\x08\x0e-\x1f]/.test(text) ? undefined : { text: withoutZeros(text), form: '' };
  } catch {
    return undefined;
  }
}

/** The ASCII with which these bytes begin, where it is long enough for a key: after it they are no text any more. */
export function textAtStart(bytes: Uint8Array): string | undefined {
  const end = bytes.findIndex((byte) => byte > 0x7e || (byte < 0x20 && !WHITE_SPACE.includes(byte)));
  return end < SHORTEST_BASE64 ? undefined : Buffer.from(bytes.subarray(0, end)).toString('latin1');
}

/** Tab, newline, carriage return. */
const WHITE_SPACE = [9, 10, 13];

/** Zeros fill the characters up in UTF-32, and end lines or the text elsewhere. */
function withoutZeros(text: string): string {
  const rest = text.replaceAll('\0', '');
  return rest.length * 2 < text.length ? rest : text.replace(/\0+/g, '\n').trimEnd();
}

function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < bytes.length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  // Nearly every character of such a text is ASCII, which has a zero in one half of its unit.
  const most = bytes.length * 0.4;
  // Zeros in the other half end texts; UTF-32 has more of them.
  if (odd >= most && even * 8 < odd) return 'utf-16le';
  return even >= most && odd * 8 < even ? 'utf-16be' : undefined;
}
