import { isPoint } from '../../../key/curve-point.ts';
import type { Layer } from '../layers/layer.ts';
import type { FindContext, KeyFormat, Match } from './format.ts';

/** A point, and a number of 32 bytes, in hex, where no more of a word stands around. */
const [BEFORE, AFTER] = ['(?<![A-Za-z0-9+/_-]|[A-Za-z0-9+/_-]0x)(?:0x)?', '(?![A-Za-z0-9+/_-])'];
const POINT = new RegExp(`(?<=(?:^|[^A-Za-z0-9+/_-])(?:0x)?)04[0-9a-f]{128}${AFTER}`, 'iy');
const POINT_HEAD = '04';
export const POINT_DIGITS = 130;
const NUMBER = new RegExp(`${BEFORE}([0-9a-f]{64})${AFTER}`, 'gi');
/** In characters, from the point: both are members of one object, lines of one file, or arguments. */
const REACH = 300;
/** So many of the numbers beside a point are tried, the nearest first: each takes time. */
const MOST = 2;

/** What private numbers are called; others beside a point are digests and signatures, by the thousand in test data. */
const NAMED = /(?:priv|secret|scalar|(?<![a-z])d|(?<![a-z])sk)[\w ]{0,16}[^\w\n]{1,8}$/i;
const LONGEST_NAME = 40;
/** Without a name there is no more between the two than what parts two strings. */
const CLOSE = 4;

interface Number32 {
  readonly digits: string;
  readonly first: number;
  readonly end: number;
}

/** The numbers near a point that may be its private one, the nearest first. */
function numbersBeside(text: string, point: string, start: number, end: number): Number32[] {
  const from = Math.max(0, start - REACH);
  const own = point.toLowerCase();
  const distance = (number: Number32): number => Math.max(start - number.end, number.first - end);
  return Array.from(text.slice(from, end + REACH).matchAll(NUMBER), (match) => {
    const last = from + match.index + match[0].length;
    const number = { digits: match[1] as string, first: last - 64, end: last };
    const name = text.slice(Math.max(0, from + match.index - LONGEST_NAME), from + match.index);
    const isPrivate = NAMED.test(name) || distance(number) <= CLOSE;
    return isPrivate && !own.includes(number.digits.toLowerCase()) ? number : undefined;
  })
    .filter((number) => number !== undefined)
    .sort((a, b) => distance(a) - distance(b));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a run of hex holds a point beside which a number stands, in a content between `from` and `to`. The prefilter asks
 * it, since digits alone have no keyword.
 */
export function holdsPointOfKey(bytes: Buffer, { start, end }: Range, from: number, to: number): boolean {
  const at = nextPoint(bytes.toString('latin1', start, end), 0);
  if (at < 0) return false;
  const begin = Math.max(from, start - REACH);
  const around = bytes.toString('latin1', begin, Math.min(to, end + REACH));
  const first = start - begin + at;
  const point = around.slice(first, first + POINT_DIGITS);
  return numbersBeside(around, point, first, first + POINT_DIGITS).length > 0 && isPointInHex(point);
}

/** Where the next point begins, or -1: two of its digits are looked for first, which is far quicker. */
function nextPoint(text: string, from: number): number {
  for (let at = text.indexOf(POINT_HEAD, from); at >= 0; at = text.indexOf(POINT_HEAD, at + 1)) {
    POINT.lastIndex = at;
    if (POINT.test(text)) return at;
  }
  return -1;
}

function isPointInHex(point: string): boolean {
  return isPoint(Buffer.from(point.slice(2), 'hex'));
}

/** Points in hex, each with its private number beside it: the point proves which number is its own. */
function findHexNumbers({ text }: Layer, { proofs }: FindContext): Match[] {
  const matches: Match[] = [];
  for (let at = nextPoint(text, 0); at >= 0; at = nextPoint(text, at + POINT_DIGITS)) {
    const point = text.slice(at, at + POINT_DIGITS);
    const numbers = numbersBeside(text, point, at, at + POINT_DIGITS).slice(0, MOST);
    if (numbers.length === 0 || !isPointInHex(point)) continue;
    for (const { digits, first, end } of numbers) {
      const key = proofs.numbers(Buffer.from(digits, 'hex'), Buffer.from(point, 'hex'));
      if (key?.proven === true)
        matches.push({ kind: 'private-key', key, proven: true, form: 'numbers of a key', first, end });
    }
  }
  return matches;
}

/** Private number and point side by side in hex, as libraries for elliptic curves print them. */
export const HEX_NUMBERS: KeyFormat = { name: 'numbers of a key in hex', keywords: () => [], find: findHexNumbers };
