import { exactly } from '../keywords/keyword.ts';
import { KEYWORD } from '../keywords/tables.ts';
import type { Layer } from '../layers/layer.ts';
import type { FindContext, KeyFormat, Match } from './format.ts';
import { isRandom } from './random.ts';

/** A string of bytes: its digits on the same line, … */
const OCTETS = /OCTET STRING[^\S\n]{0,20}(?:\[HEX DUMP\]:([0-9A-F]{64,78})(?![0-9A-F])|(?=\r?\n))/g;
/** … or a dump on the lines below, of which this is one: two spaces or more part its bytes from their characters. */
const DUMPED = /[0-9a-f]{4} - ((?:[0-9a-f]{2}[ -]){1,16})/;
const LONGEST_DUMP = 500;
/** The version of a key of SEC1 is the first of its members, and its number the second; … */
const AFTER_VERSION = /SEQUENCE.{0,20}\r?\n.{0,80}INTEGER +:01[^\S\n]{0,4}\r?\n.{0,80}$/;
/** … then comes the curve, if any: without it, the key must be all that was printed. */
const NAMED = /^.*\r?\n.{0,80}cont \[ 0 \].{0,20}\r?\n.{0,80}OBJECT +:(\w+)/;
const WHOLE = /\b0:d=0 .{0,80}\r?\n.*\r?\n.*$/;
const CURVE = 'prime256v1';
const REACH = 300;
const NUMBER_LENGTH = 32;
/** A key of SEC1 with nothing but its version and its number. */
const BARE = Buffer.from('30250201010420', 'hex');

/**
 * Keys as `openssl asn1parse` prints their structure, where no more of a key stands in one string of bytes than its number:
 * else they are read as hex. Nothing proves the number, as in DER without a point.
 */
function findStructures({ text }: Layer, { proofs }: FindContext): Match[] {
  if (!text.includes('OCTET STRING')) return [];
  return Array.from(text.matchAll(OCTETS)).flatMap(({ 0: written, 1: digits, index }): Match[] => {
    const begin = index + written.length;
    const dump = digits === undefined ? dumpIn(text.slice(begin, begin + LONGEST_DUMP)) : { digits, length: 0 };
    const octets = Buffer.from(dump.digits, 'hex');
    const before = text.slice(Math.max(0, index - REACH), index);
    const end = begin + dump.length;
    if (!isNumber(octets, before, text.slice(end, end + REACH))) return [];
    const number = octets.subarray(-NUMBER_LENGTH);
    const key = isRandom(number) ? proofs.numbers(number) : undefined;
    return key === undefined
      ? []
      : [{ kind: 'private-key', key, proven: key.proven, form: 'OpenSSL structure', first: index, end }];
  });
}

/** Whether bytes that were printed between two texts are the number of a key on the curve, with or without a head. */
function isNumber(octets: Buffer, before: string, after: string): boolean {
  if (octets.length === BARE.length + NUMBER_LENGTH)
    return octets.subarray(0, BARE.length).equals(BARE) && before.includes(CURVE);
  if (octets.length !== NUMBER_LENGTH || !AFTER_VERSION.test(before)) return false;
  const name = NAMED.exec(after)?.[1];
  return name === undefined ? WHOLE.test(before) : name === CURVE;
}

/** The digits on the lines after the first one, as far as they are of a dump, and how much of the text these take. */
function dumpIn(text: string): { readonly digits: string; readonly length: number } {
  const [first, ...lines] = text.split('\n') as [string, ...string[]];
  let digits = '';
  let length = first.length;
  for (const line of lines) {
    const dumped = DUMPED.exec(line)?.[1];
    if (dumped === undefined) break;
    digits += dumped.replace(/[ -]/g, '');
    length += 1 + line.length;
  }
  return { digits, length };
}

/** What `openssl asn1parse` prints of a key; where that names no curve, what stands before its number tells of it. */
export const OPENSSL_STRUCTURE: KeyFormat = {
  name: 'OpenSSL structure',
  keywords: () => ['m: OCTET', 'm:  OCTE'].map((form) => exactly(form, KEYWORD.jwk)),
  find: findStructures,
};
