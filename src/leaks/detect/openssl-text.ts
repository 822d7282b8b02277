import { readNumbers } from '../../key/p256.ts';
import type { Match } from './keys.ts';
import type { Layer } from './layer.ts';

const NUMBERS = /priv:\s{0,8}((?:[0-9a-f]{2}[:\s]{0,8}){31,33})pub:\s{0,8}((?:[0-9a-f]{2}[:\s]{0,8}){65})/gi;

/** Keys as `openssl ec -text` prints them: the private number and the point, in hex with colons. */
export function findOpenSslText(layer: Layer): Match[] {
  if (!layer.bytes.includes('priv:')) return [];
  const matches: Match[] = [];
  for (const match of layer.text.matchAll(NUMBERS)) {
    const [scalar, point] = [match[1] as string, match[2] as string].map((digits) =>
      Buffer.from(digits.replace(/[^0-9a-f]+/gi, ''), 'hex'),
    ) as [Buffer, Buffer];
    const reading = readNumbers(scalar, point);
    if (!reading.ok || !reading.proven) continue;
    const end = match.index + match[0].length;
    matches.push({
      kind: 'private-key',
      key: reading.key,
      proven: true,
      form: 'OpenSSL text',
      first: match.index,
      end,
    });
  }
  return matches;
}
