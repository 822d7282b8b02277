import { gzipSync } from 'node:zlib';
import type { Entry } from './forms-text.ts';

/** As languages show bytes, and as databases and editors store them. */
export function storage(file: string, der: Buffer): Entry[] {
  const parts = (der.toString('latin1').match(/[\s\S]{1,24}/g) ?? []).map(python);
  const lines = file.split('\n');
  // OpenSSL's inner key, which names no curve.
  const inner = der.subarray(Math.max(0, der.indexOf(Buffer.from('306b020101', 'hex'))));
  const characters = (quote: string): string =>
    Array.from(file, (character) => `${quote}${character === '\n' ? '\\n' : character}${quote}`).join(', ');
  return [
    ['Python bytes in lines', `K = (${parts.join('\n     ')})`],
    ['Python bytes in a notebook', JSON.stringify({ 'text/plain': [python(der.toString('latin1'))] })],
    ['characters in C', `char key[] = {${characters("'")}};`],
    ['characters in JavaScript', `[${characters('"')}].join('')`],
    ['bytes in SQL of MySQL', Buffer.from(`INSERT INTO k VALUES (1,_binary '${mysql(der)}');`, 'latin1')],
    ['bytes in SQL of PostgreSQL', `INSERT INTO k VALUES (1,'${octal(der, 3).replaceAll('\\', '\\\\')}');`],
    ['bytes of strace', `read(3, "${octal(der, 1)}", 4096)`],
    [
      'openssl asn1parse',
      `  17:d=2  hl=2 l=   8 prim:   OBJECT            :prime256v1\n  27:d=1  hl=2 l= 109 prim:  OCTET STRING      [HEX DUMP]:${inner.toString('hex').toUpperCase()}\n`,
    ],
    ['bytes in percent', Array.from(der, percent).join('')],
    ['strings of a program', Buffer.concat(lines.map((line) => Buffer.from(line.padEnd(72, '\0'))))],
    [
      'gzip within a file',
      Buffer.concat([Buffer.from('HDR1'.repeat(50)), gzipSync(file), Buffer.from('END1'.repeat(50))]),
    ],
    ['registry file of Windows, in UTF-16', Buffer.from(`\ufeff${registry(file)}`, 'utf16le')],
    ['pages of SQLite', pages(file)],
    ['a page of SQLite, binary', page(file)],
  ];
}

/** A value that may hold the names of variables, as `reg export` writes it: in UTF-16, which the file itself is in, too. */
function registry(file: string): string {
  const digits = Buffer.from(file, 'utf16le').toString('hex').match(/../g) ?? [];
  const lines = (digits.join(',').match(/.{1,75}/g) ?? []).join('\\\r\n  ');
  return `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\k]\r\n"key"=hex(2):${lines}\r\n`;
}

/** What `repr` gives for bytes: in double quotes where they hold a single one and no double one. */
function python(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const names: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' };
  const escaped = text.replace(/[^ -[\]-~]/g, (each) => names[each] ?? `\\x${hex(each.charCodeAt(0))}`);
  return `b${quote}${quote === "'" ? escaped.replaceAll("'", "\\'") : escaped}${quote}`;
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

function mysql(der: Buffer): string {
  const names: Readonly<Record<string, string>> = { '\0': '0', '\n': 'n', '\r': 'r', '\x1a': 'Z' };
  return der.toString('latin1').replace(/[\0\n\r\x1a'"\\]/g, (each) => `\\${names[each] ?? each}`);
}

/** Octal with so many digits at least, and with three before a digit. */
function octal(der: Buffer, digits: number): string {
  return Array.from(der, (byte, i) => {
    const next = der[i + 1] ?? 0;
    const isPlain = byte > 31 && byte < 127 && !'\'"\\'.includes(String.fromCharCode(byte));
    if (isPlain) return String.fromCharCode(byte);
    return `\\${byte.toString(8).padStart(next >= 48 && next < 58 ? 3 : digits, '0')}`;
  }).join('');
}

/** As `encodeURIComponent` writes characters, but for the bytes beyond ASCII. */
function percent(byte: number): string {
  const character = String.fromCharCode(byte);
  return /[A-Za-z0-9_.~-]/.test(character) ? character : `%${hex(byte).toUpperCase()}`;
}

/** A text that fills pages, each after the number of the next one. */
function pages(file: string): Buffer {
  const cut = file.length >> 1;
  return Buffer.concat([
    Buffer.alloc(100, 'y'),
    Buffer.from(file.slice(0, cut)),
    Buffer.of(0, 0, 1, 7),
    Buffer.from(file.slice(cut)),
    Buffer.alloc(100, 'z'),
  ]);
}

/** A page that holds the first part of a text, the number of the next page, and other texts. */
function page(file: string): Buffer {
  const cut = file.length >> 1;
  const first = Buffer.alloc(1024, '\u0003row ');
  first.write(`${file.slice(0, cut)}\0\0\0\u0002`, 300);
  return Buffer.concat([first, Buffer.from(`\0\0\0\u0003${file.slice(cut)}`), Buffer.alloc(100, 'z')]);
}
