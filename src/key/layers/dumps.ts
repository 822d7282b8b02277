import { readNumbers } from '../p256.ts';
import type { Peeled } from './layer.ts';

/** What `xxd`, `hexdump -C` and certutil print: an offset, hex, and the same as text. */
export function hexDumpLayer(text: string): Peeled[] {
  const lines = text.split(/[\r\n]+/).map((line) => /^[0-9a-f]{4,16}:?[ \t]+(\S.*)$/i.exec(line.trim())?.[1]);
  if (lines.length < 2) return [];
  let digits = '';
  for (const line of lines) {
    // The last line of hexdump is an offset alone.
    if (line === undefined) continue;
    const end = line.includes('  |') ? '  |' : HALVES.test(line) ? '   ' : '  ';
    const hex = (line.split(end)[0] as string).replaceAll(' ', '');
    if (!/^(?:[0-9a-f]{2}){1,32}$/i.test(hex)) return [];
    digits += hex;
  }
  return [{ form: 'a hex dump of', value: Buffer.from(digits, 'hex') }];
}

/** Certutil leaves two spaces between the halves of a line, and three before its text. */
const HALVES = /^(?:[0-9a-f]{2} ){8} (?:[0-9a-f]{2} ){1,8} /i;

/** What `openssl pkey -text` prints: the private number and the point as hex with colons. */
export function opensslTextLayer(text: string): Peeled[] {
  const found = /priv:([0-9a-f:\s]{64,200})pub:([0-9a-f:\s]{128,400})/i.exec(text);
  if (found === null) return [];
  const [scalar, point] = found.slice(1).map((hex) => Buffer.from(hex.replace(/[:\s]/g, ''), 'hex'));
  return [{ form: 'the description of OpenSSL', value: readNumbers(scalar as Buffer, point) }];
}
