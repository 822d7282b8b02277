import { deflateRawSync } from 'node:zlib';
import { base64, type Entry, wrap } from './forms-text.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
const ALPHABETS: readonly [name: string, alphabet: string][] = [
  ['Ascii85', String.fromCharCode(...Array.from({ length: 85 }, (_, value) => 33 + value))],
  ["git's base85", `${DIGITS}${LETTERS}${LETTERS.toLowerCase()}!#$%&()*+-;<=>?@^_\`{|}~`],
  ['Z85', `${DIGITS}${LETTERS.toLowerCase()}${LETTERS}.-:+=^!/*?&<>()[]{}@%$#`],
];

/** Encodings that few programs write: base85, records of firmware, deflate as SAML has it, a space after each character. */
export function rareEncodings(file: string, der: Buffer): Entry[] {
  return [
    ...ALPHABETS.flatMap(([name, alphabet]): Entry[] => [
      [`DER in ${name}`, base85(der, alphabet)],
      [`PEM in ${name}`, base85(Buffer.from(file), alphabet)],
      [`PEM in ${name}, wrapped and after a name`, `data: ${wrap(base85(Buffer.from(file), alphabet), 75)}`],
    ]),
    ['PEM in Ascii85 as Adobe marks it', `<~${base85(Buffer.from(file), ALPHABETS[0]?.[1] as string)}~>`],
    ['PEM in Z85 in JSON', JSON.stringify({ key: base85(Buffer.from(file), ALPHABETS[2]?.[1] as string) })],
    ['DER as Intel HEX', intelHex(der, 16)],
    ['DER as Intel HEX of 32 bytes a line', intelHex(der, 32)],
    ['PEM as Intel HEX', intelHex(Buffer.from(file), 16)],
    ['PEM as Intel HEX after other bytes', intelHex(Buffer.concat([Buffer.alloc(100, 0xff), Buffer.from(file)]), 16)],
    ['PEM in deflate and base64', base64(deflateRawSync(file))],
    ['JSON in deflate and base64', `SAMLRequest=${base64(deflateRawSync(JSON.stringify({ key: file })))}&RelayState=x`],
    ['PEM with a space after each character', spaced(file)],
    [
      'PEM with a space between the characters of each line',
      file
        .split('\n')
        .map((line) => [...line].join(' '))
        .join('\n'),
    ],
    ['body with a space after each character', spaced(base64(der))],
    ['hex with a space after each digit', spaced(der.toString('hex'))],
    ['JSON with a space before each character', ` ${spaced(JSON.stringify({ key: file }))}`],
  ];
}

function base85(bytes: Buffer, alphabet: string): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const group = Buffer.concat([bytes.subarray(at, at + 4), Buffer.alloc(4)]).readUInt32BE(0);
    let digits = '';
    for (let i = 0, rest = group; i < 5; i++, rest = Math.floor(rest / 85))
      digits = alphabet.charAt(rest % 85) + digits;
    text += digits.slice(0, Math.min(4, bytes.length - at) + 1);
  }
  return text;
}

function intelHex(bytes: Buffer, width: number): string {
  const records: string[] = [];
  for (let at = 0; at < bytes.length; at += width) {
    const data = bytes.subarray(at, at + width);
    const record = Buffer.concat([Buffer.of(data.length, at >> 8, at & 255, 0), data]);
    const checksum = -record.reduce((sum, byte) => sum + byte, 0) & 255;
    records.push(`:${record.toString('hex')}${checksum.toString(16).padStart(2, '0')}`.toUpperCase());
  }
  return [...records, ':00000001FF'].join('\n');
}

function spaced(text: string): string {
  return Array.from(text, (character) => `${character} `).join('');
}
