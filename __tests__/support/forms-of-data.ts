import { deflateSync, gzipSync } from 'node:zlib';
import { dumps, dumpsInText, each, encodings, hex, listsInText } from './encodings.ts';
import { base64, type Entry, wrap } from './forms-text.ts';
import type { TestKey } from './keys.ts';
import { notations } from './notations.ts';

const RTF_RUN = '}{\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 \\insrsid4870211 ';

/** In documents of other formats. */
export function documents(file: string, der: Buffer): Entry[] {
  const body = base64(der);
  return [
    ['plist string', `<plist><dict><key>k</key><string>${file}</string></dict></plist>`],
    ['plist data', `<plist><dict><key>k</key>\n\t<data>\n\t${wrap(body, 52, '\n\t')}\n\t</data></dict></plist>`],
    ['plist data of a PEM', `<plist><data>\n${wrap(base64(file), 68)}\n</data></plist>`],
    ['CDATA', `<k><![CDATA[${file}]]></k>`],
    ['HTML with breaks', `<p>${file.replaceAll('\n', '<br>\n')}</p>`],
    ['HTML with breaks only', `<p>${file.replaceAll('\n', '<br/>')}</p>`],
    // A word processor cuts a line into runs wherever something was edited.
    [
      'RTF in runs',
      `{\\rtf1\\ansi\n${wrap(file, 20, '\x00').replaceAll('\n', '\\par\n').replaceAll('\x00', RTF_RUN)}}`,
    ],
    ['RTF in runs, one line', `{\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 ${wrap(body, 17, RTF_RUN)}}\\par`],
    [
      'HTML, a paragraph a line',
      file
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join(''),
    ],
    ['CSV', `id,key\n1,"${file}"\n`],
    ['INI', `[asc]\nkey = ${file.replaceAll('\n', '\\n')}\n`],
    ['RTF', `{\\rtf1 ${file.replaceAll('\n', '\\\n')}}`],
    ['RTF paragraphs', `{\\rtf1 ${file.replaceAll('\n', '\\par\n')}}`],
    ['one long line', `${'var a=1;'.repeat(20_000)}k=${JSON.stringify(file)};${'var b=2;'.repeat(20_000)}`],
  ];
}

/** As bytes, and as lists of them. */
export function bytes(der: Buffer, file: string): Entry[] {
  const noise = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255));
  const listed = [
    ...encodings(der).map(([name, text]): Entry => [`DER as ${name}`, text]),
    ...encodings(Buffer.from(file)).map(([name, text]): Entry => [`PEM as ${name}`, text]),
    ...dumpsInText(der).map(([name, text]): Entry => [`DER as ${name}`, text]),
    ...dumpsInText(Buffer.from(file)).map(([name, text]): Entry => [`PEM as ${name}`, text]),
    ...listsInText(der).map(([name, text]): Entry => [`DER as ${name}`, text]),
    ...listsInText(Buffer.from(file)).map(([name, text]): Entry => [`PEM as ${name}`, text]),
    ...notations(der).map(([name, text]): Entry => [`DER as ${name}`, text]),
    ...notations(Buffer.from(file)).map(([name, text]): Entry => [`PEM as ${name}`, text]),
  ];
  return [
    ['DER', der],
    ['DER in a binary', Buffer.concat([noise, der, noise])],
    ['DER with bytes after', Buffer.concat([der, Buffer.alloc(64)])],
    ['PEM in a binary', Buffer.concat([noise, Buffer.from(file), noise])],
    ['DER as a JSON buffer', JSON.stringify(der)],
    ['DER as an indented JSON buffer', JSON.stringify(der, null, 2)],
    ['PEM as an indented JSON buffer', JSON.stringify(Buffer.from(file), null, 2)],
    ['DER as characters in JSON', JSON.stringify(der.toString('latin1'))],
    ['DER as characters, percent-encoded', encodeURIComponent(der.toString('latin1'))],
    ['DER as characters in a string of Python', inPython(der)],
    ['DER as characters in a string of Swift', inPython(der).replace(/\\x(..)/g, '\\u{$1}')],
    ['DER as characters in JSON in Latin-1', Buffer.from(JSON.stringify(der.toString('latin1')), 'latin1')],
    ['DER after x and in braces', each(der, (byte) => `\\x{${byte.toString(16)}}`)],
    ['DER in a form', inForm(der)],
    ['DER in quoted-printable', quotedPrintable(der)],
    ['bytes in Ruby in a string', JSON.stringify(inRuby(der))],
    ['decimal numbers in a form', `k=${encodeURIComponent(JSON.stringify(Array.from(der)))}`],
    ['decimal numbers in a URL', `?k=${encodeURIComponent(Array.from(der).join(', '))}`],
    ['hex with colons in a URL', `?k=${encodeURIComponent(each(der, hex, ':'))}`],
    ['hex with blanks in a form', `k=${each(der, hex, '+')}`],
    [
      'a C array in a form',
      `k=${encodeURIComponent(each(der, (byte) => `0x${hex(byte)}`, ', ')).replaceAll('%20', '+')}`,
    ],
    ...listed,
  ];
}

/** Control characters alone are escaped. */
function inPython(der: Buffer): string {
  return JSON.stringify(der.toString('latin1')).replace(/\\u00|[\x7f-\xa0]/g, (match) =>
    match.length > 1 ? '\\x' : `\\x${match.charCodeAt(0).toString(16)}`,
  );
}

function inRuby(der: Buffer): string {
  return each(der, (byte) =>
    byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c
      ? `\\x${hex(byte).toUpperCase()}`
      : String.fromCharCode(byte),
  );
}

function quotedPrintable(der: Buffer): string {
  const written = inForm(der).replaceAll('+', ' ').replaceAll('%', '=');
  return (written.match(/(?:=..|[^=]){1,25}/g) ?? []).join('=\n');
}

/** As forms are sent: letters and digits as they are, blanks as plus signs. */
function inForm(der: Buffer): string {
  return each(der, (byte) => {
    const character = String.fromCharCode(byte);
    if (character === ' ') return '+';
    return /[A-Za-z0-9._-]/.test(character) ? character : `%${hex(byte).toUpperCase()}`;
  });
}

/** Under several encodings. */
export function nested(file: string, der: Buffer): Entry[] {
  const crlf = file.replaceAll('\n', '\r\n');
  const digits = Buffer.from(file).toString('hex');
  return [
    ['base64 of the file', base64(file)],
    ['base64 of the file with a newline', base64(`${file}\n`)],
    ['base64 of the file with CRLF', base64(crlf)],
    ['base64url of the file', Buffer.from(file).toString('base64url')],
    ...[64, 76, 60, 40, 32].map(
      (width): Entry => [`base64 of the file, wrapped at ${width}`, wrap(base64(file), width)],
    ),
    ['base64 of the file, indented', `    ${wrap(base64(file), 76, '\n    ')}`],
    ['base64 of the file, commented', `# ${wrap(base64(file), 76, '\n# ')}`],
    ['base64 of the file in a diff', `+${wrap(base64(file), 76, '\n+')}`],
    ['base64 of the file in string pieces', `"${wrap(base64(file), 60, '" +\n "')}"`],
    ['base64 twice', base64(base64(file))],
    ['base64 twice, wrapped', wrap(base64(wrap(base64(file), 76)), 76)],
    ['base64 three times', base64(base64(base64(file)))],
    ['base64 four times', base64(base64(base64(base64(file))))],
    ['base64 twice of DER', base64(base64(der))],
    ['hex of base64', Buffer.from(base64(file)).toString('hex')],
    ['base64 of hex', base64(digits)],
    ['hex of hex', Buffer.from(digits).toString('hex')],
    ['base64 of JSON', base64(JSON.stringify({ key: file }))],
    ['base64 of UTF-16', base64(Buffer.from(file, 'utf16le'))],
    ['UTF-16 of base64', Buffer.from(base64(file), 'utf16le')],
    ['hex in JSON', JSON.stringify({ key: digits })],
    ['hex of base64 in SQL of MySQL', `(1,0x${Buffer.from(base64(file)).toString('hex').toUpperCase()})`],
    ['hex of base64 in SQL of PostgreSQL', `(1,'\\x${Buffer.from(base64(file)).toString('hex')}')`],
    ['hex of a body in SQL of MySQL', `(1,0x${Buffer.from(base64(der)).toString('hex').toUpperCase()})`],
    ['hex of a body in SQL of PostgreSQL', `(1,'\\x${Buffer.from(base64(der)).toString('hex')}')`],
    ['percent of base64', encodeURIComponent(base64(crlf))],
  ];
}

/** Compressed, and then under encodings of text. */
export function compressed(file: string): Entry[] {
  const gzip = base64(gzipSync(file));
  return [
    ['base64 of gzip', `data: ${gzip}\n`],
    ['base64 of gzip, wrapped', wrap(gzip, 76)],
    ['base64 of gzip, wrapped at 40', `data: |\n  ${wrap(gzip, 40, '\n  ')}\n`],
    ['base64 of gzip in JSON', JSON.stringify({ release: gzip })],
    ['base64 of gzip in JSON, wrapped', JSON.stringify({ release: wrap(gzip, 76) })],
    ['base64 of gzip, commented', `# ${wrap(gzip, 76, '\n# ')}\n`],
    ['base64 of gzip in string pieces', `"${wrap(gzip, 60, '" +\n  "')}"`],
    ['base64 of gzip in a log', gzip.replaceAll(/.{1,76}/g, '2026-01-02T03:04:05.1234567Z $&\n')],
    [
      'base64 twice of gzip of base64',
      `release: ${base64(base64(gzipSync(JSON.stringify({ data: base64(file) }))))}\n`,
    ],
    ['base64 of zlib', `blob = "${base64(deflateSync(file))}"`],
    ['hex of gzip', gzipSync(file).toString('hex')],
    ['patch of git', gitPatch(deflateSync(file), file.length)],
    ...dumps(gzipSync(file)).map(([name, text]): Entry => [`gzip as ${name}`, text]),
    ...dumps(Buffer.from(base64(file))).map(([name, text]): Entry => [`base64 of the file as ${name}`, text]),
    ['gzip in a string of Go', `var key = []byte("${each(gzipSync(file), (byte) => `\\x${hex(byte)}`)}")`],
    ['gzip in an array of C', `unsigned char key[] = { ${each(gzipSync(file), (byte) => `0x${hex(byte)}`, ', ')} };`],
  ];
}

/** A binary file as `git diff --binary` writes it: base85 in lines of up to 52 bytes, each after its length. */
function gitPatch(compressed: Buffer, size: number): string {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
  const lines: string[] = [];
  for (let at = 0; at < compressed.length; at += 52) {
    const part = compressed.subarray(at, at + 52);
    let line = String.fromCharCode(part.length + (part.length > 26 ? 70 : 64));
    for (let i = 0; i < part.length; i += 4) {
      let value = Buffer.concat([part.subarray(i, i + 4), Buffer.alloc(4)]).readUInt32BE();
      const digits = Array.from({ length: 5 }, () => {
        const digit = alphabet[value % 85];
        value = Math.floor(value / 85);
        return digit;
      });
      line += digits.reverse().join('');
    }
    lines.push(line);
  }
  return `diff --git a/k b/k\nnew file mode 100644\nGIT binary patch\nliteral ${size}\n${lines.join('\n')}\n\nliteral 0\nHcmV?d00001\n`;
}

/** As other programs than those that make keys for Apple write them. */
export function programs(key: TestKey): Entry[] {
  const colons = (bytes: Buffer): string => wrap((bytes.toString('hex').match(/../g) ?? []).join(':'), 45, '\n    ');
  const text = [
    'Private-Key: (256 bit)',
    'priv:',
    `    ${colons(key.scalar)}`,
    'pub:',
    `    ${colons(Buffer.concat([Buffer.of(4), key.point]))}`,
    'ASN1 OID: prime256v1',
    'NIST CURVE: P-256',
  ].join('\n');
  return [
    ['text of openssl', text],
    ['text of openssl, indented', text.replaceAll(/^/gm, '\t')],
  ];
}

/** As JSON Web Keys. */
export function jwks(key: TestKey): Entry[] {
  const members: [string, string][] = [
    ['kty', 'EC'],
    ['crv', 'P-256'],
    ['x', key.point.subarray(0, 32).toString('base64url')],
    ['y', key.point.subarray(32).toString('base64url')],
    ['d', key.scalar.toString('base64url')],
  ];
  const jwk = Object.fromEntries(members);
  const written = (open: string, each: (name: string, value: string) => string, close = '}'): string =>
    `${open}${members.map(([name, value]) => each(name, value)).join(', ')}${close}`;
  return [
    ['JWK', JSON.stringify(jwk)],
    ['JWK, indented', JSON.stringify({ keys: [jwk] }, null, 2)],
    ['JWK, reversed', JSON.stringify(Object.fromEntries(members.toReversed()))],
    ['JWK in JavaScript', written('{', (name, value) => `${name}: '${value}'`)],
    ['JWK in Python', written('{', (name, value) => `'${name}': '${value}'`)],
    ['JWK in PHP', written('[', (name, value) => `'${name}' => '${value}'`, ']')],
    ['JWK in Rust', written('Jwk { ', (name, value) => `${name}: "${value}".into()`, ' }')],
    ['JWK in CSV', `id,key\n1,"${JSON.stringify(jwk).replaceAll('"', '""')}"\n`],
    [
      'JWK without its point in CSV',
      `1,"${JSON.stringify({ kty: 'EC', crv: 'P-256', d: jwk.d }).replaceAll('"', '""')}"\n`,
    ],
    ['JWK in JSON', JSON.stringify({ jwk: JSON.stringify(jwk) })],
    ['JWK in YAML', members.map(([name, value]) => `${name}: ${value}\n`).join('')],
    ['JWK in base64', base64(JSON.stringify(jwk))],
    ['JWK in base64, indented', base64(JSON.stringify(jwk, null, 2))],
    ['JWK in HTML', JSON.stringify(jwk).replaceAll('"', '&quot;')],
    ['JWK in a URL', encodeURIComponent(JSON.stringify(jwk))],
    ['JWK in UTF-16', Buffer.from(JSON.stringify(jwk), 'utf16le')],
    ['JWK without its point', JSON.stringify({ kty: jwk.kty, crv: jwk.crv, d: jwk.d })],
    ['JWK without its point, indented', JSON.stringify({ d: jwk.d, kid: 'ABC', crv: jwk.crv, kty: jwk.kty }, null, 2)],
    ['JWK without its point in JavaScript', `const k = { kty: 'EC', crv: 'P-256', d: '${jwk.d}' };`],
    ['JWK without its point in base64', base64(JSON.stringify({ crv: jwk.crv, kty: jwk.kty, d: jwk.d }))],
  ];
}
