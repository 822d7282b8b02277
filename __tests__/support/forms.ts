import { escapeEvery } from './encodings.ts';
import { bytes, compressed, documents, jwks, nested, programs } from './forms-of-data.ts';
import { rareEncodings } from './forms-of-encodings.ts';
import { logs } from './forms-of-logs.ts';
import { numbers } from './forms-of-numbers.ts';
import { prefixed, sources } from './forms-of-sources.ts';
import { storage } from './forms-of-storage.ts';
import { base64, type Entry, wrap } from './forms-text.ts';
import { pem, type TestKey } from './keys.ts';

/** A file that holds one key, once, in some form. */
export interface Form {
  readonly name: string;
  readonly content: Buffer;
}

/** The forms in which people leave a key: all of them hold it once, and a scan must find it in each. */
export function forms(key: TestKey, der: Buffer = key.apple, label = der === key.sec1 ? 'EC' : ''): Form[] {
  const file = pem(der, label).trimEnd();
  const entries = [
    ...files(file, der, label),
    ...bodies(der),
    ...strings(file),
    ...sources(file),
    ...prefixed(file),
    ...logs(file),
    ...storage(file, der),
    ...documents(file, der),
    ...bytes(der, file),
    ...nested(file, der),
    ...rareEncodings(file, der),
    ...jwks(key),
    ...compressed(file),
    ...programs(key),
    ...numbers(key),
  ];
  return entries.map(([name, content]) => ({
    name,
    content: typeof content === 'string' ? Buffer.from(content) : content,
  }));
}

function files(file: string, der: Buffer, label: string): Entry[] {
  const lines = file.split('\n');
  const indented = (by: string): string => lines.map((line) => by + line).join('\n');
  return [
    ['PEM without a final newline', file],
    ['PEM', `${file}\n`],
    ['PEM with CRLF', pem(der, label, '\r\n')],
    ['PEM with CR', pem(der, label, '\r')],
    ['PEM with a byte order mark', `\ufeff${file}`],
    ['PEM with blank lines', lines.join('\n\n')],
    ['PEM with trailing spaces', lines.join('   \n')],
    ['PEM indented by spaces', indented('    ')],
    ['PEM indented by tabs', indented('\t\t')],
    ['PEM indented unevenly', lines.map((line, i) => ' '.repeat(i % 3) + line).join('\n')],
    ['PEM with spaces for newlines', lines.join(' ')],
    ['PEM with nothing for newlines', lines.join('')],
    ['PEM with tabs for newlines', lines.join('\t')],
    ['PEM wrapped at 76', [lines[0], wrap(base64(der), 76), lines.at(-1)].join('\n')],
    ['PEM wrapped at 48', [lines[0], wrap(base64(der), 48), lines.at(-1)].join('\n')],
    ['PEM wrapped at 32', [lines[0], wrap(base64(der), 32), lines.at(-1)].join('\n')],
    ['PEM wrapped at 20', [lines[0], wrap(base64(der), 20), lines.at(-1)].join('\n')],
    ['PEM wrapped at 16', [lines[0], wrap(base64(der), 16), lines.at(-1)].join('\n')],
    ['PEM with the body on one line', [lines[0], base64(der), lines.at(-1)].join('\n')],
    ['PEM with words of a public key', pem(der, label).replaceAll(' PRIVATE ', ' PUBLIC ')],
    ['PEM with words of RSA', file.replaceAll(/(BEGIN|END) (EC )?/g, '$1 RSA ')],
    ['PEM with words of ECDSA', file.replaceAll(/(BEGIN|END) (EC )?/g, '$1 ECDSA ')],
    [
      'PEM with words in lower case',
      lines.map((line) => (line.startsWith('--') ? line.toLowerCase() : line)).join('\n'),
    ],
    ['PEM without its end', lines.slice(0, -1).join('\n')],
    ['PEM without its beginning', lines.slice(1).join('\n')],
    ['PEM after text on the same line', `key: ${file}`],
    ['PEM with no-break spaces', lines.join('\u00a0\n')],
    ['PEM with zero-width spaces', lines.join('\u200b\n')],
    ['UTF-16 LE', Buffer.from(`\ufeff${file}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\ufeff${file}`, 'utf16le').swap16()],
    ['UTF-16 LE with CRLF', Buffer.from(pem(der, label, '\r\n'), 'utf16le')],
  ];
}

function bodies(der: Buffer): Entry[] {
  const body = base64(der);
  return [
    ['body alone', body],
    ['body wrapped at 64', wrap(body, 64)],
    ['body wrapped at 76 with CRLF', wrap(body, 76, '\r\n')],
    ['body wrapped at 40', wrap(body, 40)],
    ...[2, 3, 4, 5, 6, 7, 8, 9].flatMap((width): Entry[] => [
      [`body wrapped at ${width}`, wrap(body, width)],
      [`body in groups of ${width} with spaces`, wrap(body, width, ' ')],
      [`body in groups of ${width} with dashes`, wrap(body, width, '-')],
      [`body in groups of ${width} with dots`, wrap(body, width, '.')],
    ]),
    ...[4, 5, 6, 7].map((width): Entry => [`body wrapped at ${width} with CRLF`, wrap(body, width, '\r\n')]),
    ['body in groups of four with commas and spaces', wrap(body, 4, ', ')],
    ['body in base64url', der.toString('base64url')],
    ['body after an equals sign', `ASC_KEY=${body}`],
    ['body in quotes', `let data = "${body}";`],
    ['body in YAML', `private_key: ${body}\n`],
    ['body in a YAML block', `private_key: |\n  ${wrap(body, 64, '\n  ')}\nother: 1\n`],
    ['body in a folded YAML block', `private_key: >-\n    ${wrap(body, 60, '\n    ')}\n`],
    ['body in a URL', `https://example.com/?key=${encodeURIComponent(body)}&a=b`],
    ['body as data URL', `data:application/pkcs8;base64,${body}`],
    ['body in JSON with escaped slashes', `{"key":"${body.replaceAll('/', '\\/')}"}`],
    ['body with spaces for newlines', wrap(body, 64, ' ')],
    ['body in a shell command', `echo ${body} | base64 -d > k`],
    ['body after a plus sign', `+${body}\n`],
    ['body in a commit line', `-${body}\n+\n`],
  ];
}

function strings(file: string): Entry[] {
  const once = JSON.stringify(file);
  const body = file
    .replace(/-----.*?-----\n?/g, '')
    .trim()
    .replaceAll('=', '=3D');
  return [
    ['JSON string', JSON.stringify({ key_id: 'ABC', key: file }, null, 2)],
    ['JSON in JSON', JSON.stringify({ a: JSON.stringify({ key: file }) })],
    ['JSON three times', JSON.stringify({ b: JSON.stringify({ a: JSON.stringify({ key: file }) }) })],
    ['JSON with CRLF', JSON.stringify({ key: file.replaceAll('\n', '\r\n') })],
    ['JSON with escaped slashes', once.replaceAll('/', '\\/')],
    ['JSON with \\u000a', once.replaceAll('\\n', '\\u000a')],
    ['JSON with \\u002b and \\u002f', once.replaceAll('+', '\\u002b').replaceAll('/', '\\u002F')],
    ['JSON with \\u003d', once.replaceAll('=', '\\u003d')],
    ['notebook', JSON.stringify({ source: file.split('\n').map((line) => `${line}\n`) }, null, 1)],
    ['notebook on one line', JSON.stringify({ source: file.split('\n').map((line) => `${line}\n`) })],
    ['JSON list of lines', JSON.stringify(file.split('\n'), null, 4)],
    ['line of .env', `ASC_KEY=${once}`],
    ['line of .env without quotes', `ASC_KEY=${file.replaceAll('\n', '\\n')}`],
    ['YAML with escapes', `key: ${once}\n`],
    ['YAML block', `key: |\n  ${file.replaceAll('\n', '\n  ')}\nnext: 1\n`],
    ['YAML block with CRLF', `key: |\r\n  ${file.replaceAll('\n', '\r\n  ')}\r\nnext: 1\r\n`],
    ['TOML', `key = """\n${file}"""\n`],
    ['properties', `key=${file.replaceAll('\n', '\\n\\\n    ')}`],
    ['percent', encodeURIComponent(file)],
    ['percent with plus signs', new URLSearchParams({ key: file }).toString()],
    ['percent twice', encodeURIComponent(encodeURIComponent(file))],
    [
      'HTML entities',
      file.replaceAll('+', '&#43;').replaceAll('/', '&#x2F;').replaceAll('=', '&equals;').replaceAll('\n', '&#10;'),
    ],
    ['HTML entities by name', file.replaceAll('+', '&plus;').replaceAll('/', '&sol;').replaceAll('\n', '&NewLine;')],
    ['indented by tabs in quoted-printable', body.replace(/^/gm, '=09=09=09')],
    ['indented by spaces of HTML in quoted-printable', body.replace(/^/gm, '=C2=A0=C2=A0')],
    ['quoted-printable', wrap(file.replaceAll('=', '=3D'), 60, '=\r\n')],
    ...escapeEvery(Buffer.from(file)).map(([name, text]): Entry => [`every character as ${name}`, text]),
  ];
}
