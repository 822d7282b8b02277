import { readNumbers } from '../../key/p256.ts';
import type { Match } from './keys.ts';
import type { Layer } from './layer.ts';
import { Reader } from './openssh.ts';

const LINES = String.raw`-Lines:\s{0,4}\d{1,3}\s{1,8}((?:[A-Za-z0-9+/=]{1,76}\s{1,8}){1,8})`;
const FILE = new RegExp(`Public${LINES}Private${LINES}`, 'g');

/** Keys of P-256 in PuTTY's own format, not encrypted, whose point fits. */
export function findPutty({ bytes, text }: Layer): Match[] {
  if (!bytes.includes('Private-Lines')) return [];
  const matches: Match[] = [];
  for (const match of text.matchAll(FILE)) {
    const [open, secret] = [match[1], match[2]].map((lines) => new Reader(Buffer.from(lines as string, 'base64'), 0));
    // The type, the curve.
    open?.string();
    open?.string();
    const point = open?.string();
    const number = secret?.string();
    if (point === undefined || number === undefined) continue;
    const reading = readNumbers(number, point);
    if (!reading.ok || !reading.proven) continue;
    const end = match.index + match[0].length;
    matches.push({ kind: 'private-key', key: reading.key, proven: true, form: 'PuTTY key', first: match.index, end });
  }
  return matches;
}
