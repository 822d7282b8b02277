import { wrap } from './forms-text.ts';

type Written = [name: string, text: string];

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export function base32(bytes: Buffer): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const characters = (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]);
  return characters.join('').padEnd(Math.ceil(characters.length / 8) * 8, '=');
}

/** Lines of 45 bytes each, after the letter of their length. */
export function uuencode(bytes: Buffer): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 45) {
    const part = bytes.subarray(at, at + 45);
    const padded = Buffer.concat([part, Buffer.alloc((3 - (part.length % 3)) % 3)]);
    const values = (padded.toString('hex').match(/.{6}/g) ?? []).flatMap((three) => {
      const value = Number.parseInt(three, 16);
      return [value >> 18, (value >> 12) & 63, (value >> 6) & 63, value & 63];
    });
    lines.push(String.fromCharCode(...[part.length, ...values].map((value) => (value === 0 ? 96 : 32 + value))));
  }
  return `begin 644 key\n${lines.join('\n')}\n\`\nend\n`;
}

function each(bytes: Buffer, spell: (byte: number) => string, between: string): string {
  return Array.from(bytes, spell).join(between);
}

/** Words of so many bytes, the lowest byte first, as machines of today hold them. */
function words(bytes: Buffer, width: number): string[] {
  const padded = Buffer.concat([bytes, Buffer.alloc((width - (bytes.length % width)) % width)]);
  return (padded.toString('hex').match(new RegExp(`.{${2 * width}}`, 'g')) ?? []).map((word) =>
    Buffer.from(word, 'hex').reverse().toString('hex'),
  );
}

function dumped(cells: readonly string[], width: number, address: (line: number) => string, between = ' '): string {
  const lines: string[] = [];
  for (let at = 0; at < cells.length; at += width)
    lines.push(`${address(at / width)}${between}${cells.slice(at, at + width).join(between)}`);
  return `${lines.join('\n')}\n`;
}

const octalAddress = (line: number): string => (16 * line).toString(8).padStart(7, '0');
const hexAddress = (line: number): string => (16 * line).toString(16).padStart(7, '0');
const bits = (byte: number): string => byte.toString(2).padStart(8, '0');
const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
const octal = (byte: number): string => byte.toString(8).padStart(3, '0');

/** A cell of `od -c`. */
function character(byte: number): string {
  const name = { 0: '\\0', 7: '\\a', 8: '\\b', 9: '\\t', 10: '\\n', 11: '\\v', 12: '\\f', 13: '\\r' }[byte];
  return (name ?? (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : octal(byte))).padStart(3);
}

/** Bytes written as numbers in rarer ways, and as dumps other than those of xxd. */
export function notations(bytes: Buffer): Written[] {
  const halves = words(bytes, 2);
  const values = halves.map((half) => Number.parseInt(half, 16));
  const code = base32(bytes);
  return [
    ['base32', code],
    ['base32, wrapped', wrap(code, 76)],
    ['base32 in lower case, unpadded', `k=${code.toLowerCase().replaceAll('=', '')}`],
    ['uuencode', uuencode(bytes)],
    ['uuencode with spaces', uuencode(bytes).replaceAll('`', ' ')],
    ['uuencode, quoted', uuencode(bytes).replaceAll(/^/gm, '> ')],
    ['bits', `[${each(bytes, bits, ' ')}]`],
    ['bits after 0b', `[${each(bytes, (byte) => `0b${bits(byte)}`, ', ')}]`],
    ['octal numbers', `{${each(bytes, (byte) => `0${byte.toString(8)}`, ', ')}}`],
    ['decimal numbers with types', `[${each(bytes, (byte) => `${byte}u8`, ', ')}]`],
    [
      'decimal numbers in columns',
      `[\n${wrap(
        each(bytes, (byte) => String(byte).padStart(4), ','),
        60,
      )}\n]`,
    ],
    ['decimal numbers in a list of YAML', `k:\n${each(bytes, (byte) => `- ${byte}`, '\n')}\n`],
    ['decimal numbers with indices', JSON.stringify(Object.fromEntries(Array.from(bytes, (byte, i) => [i, byte])))],
    ['hex with semicolons', each(bytes, hex, ';')],
    ['hex, one byte a line', each(bytes, (byte) => hex(byte).toUpperCase(), '\n')],
    ['hex without padding', `[${each(bytes, (byte) => byte.toString(16), ', ')}]`],
    ['hex without padding, in upper case', each(bytes, (byte) => byte.toString(16).toUpperCase(), ' ')],
    ['hex in quotes', `[${each(bytes, (byte) => `"${hex(byte)}"`, ', ')}]`],
    ['hex of Pascal', `(${each(bytes, (byte) => `$${hex(byte).toUpperCase()}`, ', ')});`],
    ['hex after 0X', `{${each(bytes, (byte) => `0X${hex(byte).toUpperCase()}`, ',')}};`],
    ['hex after a letter', `x0x${bytes.toString('hex')}`],
    ['hex after a word', `der${bytes.toString('hex')}`],
    ['hexdump', dumped(halves, 8, hexAddress)],
    ['od -x without addresses', dumped(halves, 8, () => '')],
    [
      'hexdump -d',
      dumped(
        values.map((value) => String(value).padStart(5, '0')),
        8,
        hexAddress,
        '   ',
      ),
    ],
    [
      'od',
      dumped(
        values.map((value) => value.toString(8).padStart(6, '0')),
        8,
        octalAddress,
      ),
    ],
    ['od -tx4', dumped(words(bytes, 4), 4, octalAddress)],
    [
      'od -tu1',
      dumped(
        Array.from(bytes, (byte) => String(byte).padStart(3)),
        16,
        octalAddress,
      ),
    ],
    ['od -c', dumped(Array.from(bytes, character), 16, octalAddress)],
    ['od -c, indented', dumped(Array.from(bytes, character), 16, octalAddress).replaceAll(/^/gm, '    ')],
    ['xxd -b', dumped(Array.from(bytes, bits), 6, (line) => `${(6 * line).toString(16).padStart(8, '0')}:`)],
  ];
}
