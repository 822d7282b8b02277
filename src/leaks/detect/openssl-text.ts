import { readNumbers } from '../../key/p256.ts';
import type { Match } from './keys.ts';
import type { Layer } from './layer.ts';

const BEGINNING = 'priv:';
const NUMBERS = /^priv:\s{0,8}((?:[0-9a-f]{2}[:\s]{0,8}){31,33})pub:\s{0,8}((?:[0-9a-f]{2}[:\s]{0,8}){65})/i;
/** The numbers take ten lines, with as much before each as before the first. */
const LINES = 12;
const LONGEST_PREFIX = 200;

/** Keys as `openssl ec -text` prints them: the private number and the point, in hex with colons. */
export function findOpenSslText({ text, bytes }: Layer): Match[] {
  const matches: Match[] = [];
  for (let first = bytes.indexOf(BEGINNING); first >= 0; first = bytes.indexOf(BEGINNING, first + 1)) {
    const prefix = first - (text.lastIndexOf('\n', first) + 1);
    if (prefix > LONGEST_PREFIX) continue;
    const lines = text.slice(first - prefix, first + LINES * (LONGEST_PREFIX + 80)).split('\n', LINES);
    // Where the first line is indented, others may be less so: only what is not white space is taken off.
    const indentation = /\s*$/.exec(lines[0]?.slice(0, prefix) ?? '')?.[0].length ?? 0;
    const match = NUMBERS.exec(
      lines
        .map((line) => line.slice(prefix - indentation))
        .join('\n')
        .trimStart(),
    );
    if (match === null) continue;
    const [scalar, point] = [match[1] as string, match[2] as string].map((digits) =>
      Buffer.from(digits.replace(/[^0-9a-f]+/gi, ''), 'hex'),
    ) as [Buffer, Buffer];
    const reading = readNumbers(scalar, point);
    if (!reading.ok || !reading.proven) continue;
    const used = match[0].trimEnd().split('\n').length;
    const end = first - prefix + lines.slice(0, used).join('\n').length;
    matches.push({ kind: 'private-key', key: reading.key, proven: true, form: 'OpenSSL text', first, end });
  }
  return matches;
}
