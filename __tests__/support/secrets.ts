import { createHash } from 'node:crypto';
import { appleFile, armour, makeKey, pem, type TestKey } from './keys.ts';

/** A secret as somebody could have stored it. */
export interface GoodSecret {
  readonly name: string;
  readonly text: string;
}

export interface BadSecret extends GoodSecret {
  /** What the message says, apart from what all of them say. */
  readonly message: RegExp;
}

export const base64 = (data: string | Uint8Array): string => Buffer.from(data as Uint8Array).toString('base64');
export const base64url = (data: string | Uint8Array): string => Buffer.from(data as Uint8Array).toString('base64url');
export const hex = (data: string | Uint8Array): string => Buffer.from(data as Uint8Array).toString('hex');

/** Puts `newline` after every `width` characters, and at the end. */
export function wrap(text: string, width: number, newline = '\n'): string {
  return (text.match(new RegExp(`[\\s\\S]{1,${width}}`, 'g')) ?? []).map((line) => line + newline).join('');
}

/** The key as a private JSON Web Key. */
export function jwk(key: TestKey): Record<string, string> {
  return {
    kty: 'EC',
    crv: 'P-256',
    x: base64url(key.point.subarray(0, 32)),
    y: base64url(key.point.subarray(32)),
    d: base64url(key.scalar),
  };
}

/** fastlane's api_key.json. */
export function fastlane(key: TestKey, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    key_id: 'T7K3Y4QX2B',
    issuer_id: '3f0b96d1-5c27-4e8a-b0d4-7a61c9e2f583',
    key: appleFile(key),
    duration: 1200,
    in_house: false,
    ...more,
  };
}

const ZERO_WIDTH = '\u200b';
const NO_BREAK = '\u00a0';
const BOM = '\ufeff';
/** `EC PARAMETERS` naming P-256. */
const PARAMETERS = armour(Buffer.from('06082a8648ce3d030107', 'hex'), 'EC PARAMETERS');

/** As xxd prints bytes, or with bars as hexdump does. */
function dump(bytes: Buffer, bar: string): string {
  const lines = Array.from({ length: Math.ceil(bytes.length / 16) }, (_, index) => {
    const row = bytes.subarray(index * 16, index * 16 + 16);
    const digits = row.toString('hex').replace(bar === '' ? /.{4}/g : /../g, '$& ');
    const text = row.toString('latin1').replace(/[^ -~]/g, '.');
    return `${(index * 16).toString(16).padStart(8, '0')}${bar === '' ? ': ' : '  '}${digits.trim()}  ${bar}${text}${bar}`;
  });
  return [...lines, ...(bar === '' ? [] : [bytes.length.toString(16).padStart(8, '0')])].join('\n');
}

/** As OpenSSL prints bytes. */
function colons(bytes: Buffer): string {
  const pairs = bytes.toString('hex').match(/../g) ?? [];
  return wrap(pairs.join(':'), 45).replace(/^/gm, '    ').trimEnd().concat('\n');
}

/** Every shape that names one key without doubt. All of them hold the public point. */
export function goodSecrets(key: TestKey): GoodSecret[] {
  const file = appleFile(key);
  const body = base64(key.apple);
  const lines = wrap(body, 64).trimEnd();
  const once = base64(file);
  const escaped = file.replaceAll('\n', '\\n');
  const indented = file.replace(/^/gm, '    ');
  const utf16 = (order: 'LE' | 'BE', mark: string): Buffer => {
    const bytes = Buffer.from(`${mark}${file}\n`, 'utf16le');
    return order === 'LE' ? bytes : bytes.swap16();
  };
  const table: Record<string, string> = {
    'base64 of the file': once,
    'base64 of the file with a final newline': base64(`${file}\n`),
    'base64 of a CRLF file': base64(pem(key.apple, '', '\r\n')),
    'base64 of a CR file': base64(pem(key.apple, '', '\r')),
    'base64 of a file with a byte order mark': base64(`${BOM}${file}`),
    'base64 of UTF-16 with a mark': base64(utf16('LE', BOM)),
    'base64 of UTF-16 without a mark': base64(utf16('LE', '')),
    'base64 of big-endian UTF-16 with a mark': base64(utf16('BE', BOM)),
    'base64 of big-endian UTF-16 without a mark': base64(utf16('BE', '')),
    'base64 with a final newline': `${once}\n`,
    'base64 with a final CRLF': `${once}\r\n`,
    'base64 wrapped at 64': wrap(once, 64),
    'base64 wrapped at 76': wrap(once, 76),
    'base64 wrapped at 76 by CRLF': wrap(once, 76, '\r\n'),
    'base64 wrapped by spaces': wrap(once, 76, ' '),
    'base64 wrapped by backslashes': wrap(once, 76, ' \\\n'),
    'base64 without padding': base64(`${file}\n\n`).replace(/=+$/, ''),
    'base64 with too much padding': `${base64(file)}=`,
    'base64 with the sign of zsh for a missing newline': `${once}%`,
    base64url: base64url(file),
    'base64url of a CRLF file': base64url(pem(key.apple, '', '\r\n')),
    'base64 twice': base64(once),
    'base64 twice, wrapped at 76 inside and outside': wrap(base64(wrap(once, 76)), 76),
    'base64 three times': base64(base64(once)),
    'base64url of base64': base64url(once),
    'base64 of hex': base64(hex(key.apple)),
    PEM: file,
    'PEM with a final newline': `${file}\n`,
    'PEM with CRLF': pem(key.apple, '', '\r\n'),
    'PEM with CR': pem(key.apple, '', '\r'),
    'PEM with escaped newlines': escaped,
    'PEM with escaped CRLF': file.replaceAll('\n', '\\r\\n'),
    'PEM with newlines escaped twice': file.replaceAll('\n', '\\\\n'),
    'base64 of PEM with escaped newlines': base64(escaped),
    'PEM whose escaped newlines lost the backslash': file.replaceAll('\n', 'n'),
    'PEM with slashes for backslashes': file.replaceAll('\n', '/n'),
    'PEM with spaces for newlines': file.replaceAll('\n', ' '),
    'base64 of PEM with spaces for newlines': base64(file.replaceAll('\n', ' ')),
    'PEM with nothing for newlines': file.replaceAll('\n', ''),
    'PEM with tabs for newlines': file.replaceAll('\n', '\t'),
    'PEM with empty lines between': file.replaceAll('\n', '\n\n'),
    'PEM in one body line': file.replace(lines, body),
    'PEM in body lines of 76': file.replace(lines, wrap(body, 76).trimEnd()),
    'indented PEM': indented,
    'PEM indented by tabs': file.replace(/^/gm, '\t\t'),
    'PEM with spaces at line ends': file.replace(/$/gm, '  '),
    'base64 of indented PEM': base64(indented),
    'PEM in double quotes': `"${file}"`,
    'PEM in single quotes': `'${file}'`,
    'PEM in typographic quotes': `“${file}”`,
    'PEM with escaped newlines in quotes': `"${escaped}"`,
    'base64 in double quotes': `"${once}"`,
    'base64 in single quotes with a comma': `'${once}',`,
    'base64 in backticks': `\`${once}\``,
    'a JSON string': JSON.stringify(`${file}\n`),
    'a JSON string in a JSON string': JSON.stringify(JSON.stringify(file)),
    'a JSON string with escaped slashes': JSON.stringify(file).replaceAll('/', '\\/').replaceAll('+', '\\u002b'),
    'PEM without BEGIN and END': lines,
    'the body on one line': body,
    'PEM without BEGIN': file.slice(file.indexOf('\n') + 1),
    'PEM without END': file.slice(0, file.lastIndexOf('\n')),
    'base64 of PEM without BEGIN and END': base64(lines),
    'PEM with four dashes': file.replaceAll('-----', '----'),
    'PEM with long dashes': file.replaceAll('-----', '——-'),
    'PEM in lower-case armour': file.replace(/-{5}.*?-{5}/g, (line) => line.toLowerCase()),
    'SEC1 in PEM': pem(key.sec1, 'EC'),
    'SEC1 in PEM after its parameters': PARAMETERS + pem(key.sec1, 'EC'),
    'base64 of SEC1 in PEM': base64(pem(key.sec1, 'EC')),
    'base64 of SEC1 in PEM after its parameters': base64(PARAMETERS + pem(key.sec1, 'EC')),
    'SEC1 after its parameters with spaces for newlines': (PARAMETERS + pem(key.sec1, 'EC')).replaceAll('\n', ' '),
    'base64 of bare SEC1': base64(key.sec1),
    "OpenSSL's PKCS#8 in PEM": pem(key.openssl),
    "base64 of OpenSSL's PKCS#8 in PEM": base64(pem(key.openssl)),
    "base64 of OpenSSL's bare PKCS#8": base64(key.openssl),
    'PKCS#8 labelled as SEC1': pem(key.apple, 'EC'),
    'PKCS#8 labelled as RSA': pem(key.apple, 'RSA'),
    'SEC1 labelled as PKCS#8': pem(key.sec1),
    'PKCS#8 labelled as a public key': armour(key.apple, 'PUBLIC KEY'),
    'base64 of the bare key': body,
    'base64url of the bare key': base64url(key.apple),
    'base64 of base64 of the bare key': base64(body),
    'hex of the bare key': hex(key.apple),
    'upper-case hex of the bare key': hex(key.apple).toUpperCase(),
    'hex with colons': (hex(key.apple).match(/../g) ?? []).join(':'),
    'hex with spaces, wrapped': wrap((hex(key.apple).match(/../g) ?? []).join(' '), 48),
    'hex with a prefix': `0x${hex(key.apple)}`,
    'hex as a list of C': (hex(key.apple).match(/../g) ?? []).map((byte) => `0x${byte}`).join(', '),
    'hex of the file': hex(file),
    'percent-encoded PEM': encodeURIComponent(file),
    'form-encoded PEM': encodeURIComponent(file).replaceAll('%20', '+'),
    'percent-encoded base64': encodeURIComponent(once),
    'percent-encoded twice': encodeURIComponent(encodeURIComponent(file)),
    'a data: URL': `data:application/octet-stream;base64,${once}`,
    'a data: URL of the bare key': `data:;base64,${body}`,
    'a percent-encoded data: URL': `data:text/plain,${encodeURIComponent(file)}`,
    "fastlane's JSON": JSON.stringify(fastlane(key)),
    "fastlane's JSON, indented": JSON.stringify(fastlane(key), null, 2),
    "base64 of fastlane's JSON": base64(JSON.stringify(fastlane(key), null, 2)),
    "fastlane's JSON with a base64 key": JSON.stringify(fastlane(key, { key: once, is_key_content_base64: true })),
    "fastlane's JSON without quotes at its ends": JSON.stringify(JSON.stringify(fastlane(key))).slice(1, -1),
    'a line of an environment file': `ASC_PRIVATE_KEY=${once}`,
    'a line of an environment file with escaped newlines': `ASC_PRIVATE_KEY="${escaped}"`,
    'an exported variable': `export ASC_PRIVATE_KEY='${file}'`,
    'a line of YAML': `private-key: ${once}`,
    'a list item of YAML': `- name: ${once}`,
    'a block of YAML': `private-key: |\n${file.replace(/^/gm, '  ')}\n`,
    'a folded block of YAML': `key: >-\n${file.replace(/^/gm, '    ')}\n`,
    'a JSON Web Key': JSON.stringify(jwk(key)),
    'base64 of a JSON Web Key': base64(JSON.stringify(jwk(key))),
    'a set of one JSON Web Key': JSON.stringify({ keys: [jwk(key)] }),
    'HTML entities': file.replaceAll('\n', '&#10;').replaceAll('+', '&plus;').replaceAll('/', '&#x2F;'),
    'HTML line breaks': file.replaceAll('\n', '<br>\n'),
    'a property list': `<key>key</key>\n<string>${file}</string>`,
    'zero-width characters in base64': wrap(once, 50, ZERO_WIDTH),
    'a byte order mark before base64': `${BOM}${once}`,
    'no-break spaces in PEM': file.replaceAll(' ', NO_BREAK).replaceAll('\n', `${NO_BREAK}\n`),
    'a comment after base64': `${once} # the key of our team`,
    'text around PEM': `This is the key for CI:\n\n${file}\n\nDo not share it!\n`,
    'text before base64': `The key is ${once}`,
    'base64 with the prompt of a shell after it': `${base64(`${file}\n`)}user@host:~$`,
    'base64 with another prompt after it': `${base64(`${file}\n`)}bash-5.2$`,
    'base64 with a prompt of an odd length after it': `${base64(`${file}\n`)}abcde@host:~$ `,
    'base64 of CRLF with a prompt after it': `${base64(pem(key.apple, '', '\r\n'))}me@host ~ %`,
    'base64 twice with a prompt after it': `${base64(base64(`${file}\n\n`))}me@host:~$`,
    'wrapped base64 with a prompt after it': `${wrap(base64(`${file}\n`), 76).trimEnd()}user@host:~$`,
    'base64 of the bare key with a prompt after it': `${body}user@host:~$`,
    'hex of the file with a prompt after it': `${hex(`${file}\n`)}de@host:~$`,
    'a command, its output and a prompt': `user@host:~$ base64 -w0 AuthKey_T7K3Y4QX2B.p8\n${base64(`${file}\n`)}user@host:~$ `,
    'the command before its output': `$ base64 -i AuthKey_T7K3Y4QX2B.p8\n${once}\n`,
    'a fenced block': `\`\`\`\n${file}\n\`\`\``,
    'quoted lines': file.replace(/^/gm, '> '),
    'added lines': file.replace(/^/gm, '+'),
    'commented lines': file.replace(/^/gm, '// '),
    'numbered lines': file
      .split('\n')
      .map((line, index) => `${index + 1}  ${line}`)
      .join('\n'),
    'lines of a log with times': file.replace(/^/gm, '2026-01-31T12:00:00.0000000Z '),
    'lines in colour': file.replace(/^.*$/gm, '\x1b[36m$&\x1b[0m'),
    'bytes of Go': `[]byte{${[...key.apple].map((byte) => `0x${byte.toString(16)}`).join(', ')}}`,
    'a hex dump of certutil': dump(key.apple, '|')
      .replace(/^(.{33}) /gm, '$1  ')
      .replace(/ {2}\|(.*)\|/g, '   $1'),
    'lines of a chat': file.replace(/^/gm, '[10:01 AM] '),
    'rows of a table': file.replace(/^.*$/gm, '<tr><td>7</td><td>$&</td></tr>'),
    'base64 of UTF-16 with a zero at its end': base64(Buffer.from(`${file}\0`, 'utf16le')),
    'string pieces': (file.match(/.*\n?/g) ?? []).map((line) => JSON.stringify(line)).join(' +\n  '),
    'a list of lines': JSON.stringify(file.split('\n')),
    "Node's JSON of the bytes": JSON.stringify(Buffer.from(file)),
    'the certificate that certutil makes of any file': armour(Buffer.from(`${file}\r\n`), 'CERTIFICATE', '\r\n'),
    'base64 with the signs of cat for line ends': wrap(once, 76, '$\n'),
    'PEM whose plus signs became spaces': file.replaceAll('+', ' '),
    'base64 of CRLF whose plus signs became spaces': base64(pem(key.apple, '', '\r\n')).replaceAll('+', ' '),
    'base64 line by line': file.split('\n').map(base64).join('\n'),
    'PEM with the marks of a terminal for CRLF': file.replaceAll('\n', '^M$\n'),
    "PEM with PowerShell's newlines": file.replaceAll('\n', '`n'),
    'PEM with underscores for newlines': file.replaceAll('\n', '_'),
    'base64 of UTF-32': base64(
      Buffer.concat([...file].map((character) => Buffer.of(character.charCodeAt(0), 0, 0, 0))),
    ),
    'rich text': `{\\rtf1\\ansi\\f0\n${file.replaceAll('\n', '\\\n')}}`,
    'a hex dump': dump(Buffer.from(file), ''),
    'a hex dump with text between bars': dump(key.apple, '|'),
    "OpenSSL's description": `Private-Key: (256 bit)\npriv:\n${colons(key.scalar)}pub:\n${colons(Buffer.concat([Buffer.of(4), key.point]))}ASN1 OID: prime256v1\n`,
    'removed lines': file.replace(/^/gm, '-'),
    "dash's echo": base64(`-e ${file}`),
    "fastlane's Ruby": `app_store_connect_api_key(\n  key_id: "T7K3Y4QX2B",\n  key_content: ${JSON.stringify(file)},\n)`,
    "Kubernetes's YAML": `apiVersion: v1\nkind: Secret\ndata:\n  AuthKey.p8: ${once}\n`,
    'PEM and its public key': `${file}\n${armour(key.spki, 'PUBLIC KEY')}`,
    'PEM twice': `${file}\n${file}`,
    'PEM as PKCS#8 and as SEC1': `${file}\n${pem(key.sec1, 'EC')}`,
    'bag attributes before PEM': `Bag Attributes\n    friendlyName: key\nKey Attributes: <No Attributes>\n${file}`,
    'space at both ends': `  \n\t${once}  \n\n`,
  };
  return Object.entries(table).map(([name, text]) => ({ name, text }));
}

/** One element of DER. */
export function der(tag: number, ...parts: (string | Uint8Array)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : part)));
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.of(tag, ...length), content]);
}

/** Bytes that look like chance and are the same in every run. */
export function noise(seed: string, length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    createHash('sha256').update(`noise ${seed} ${index}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

const ZERO = '020100';
const RSA_OID = '06092a864886f70d010101';

/** An RSA private key as PKCS#1 (RFC 8017); its numbers are none. */
export function rsa(seed: string): Buffer {
  const numbers = [256, 3, 256, 128, 128, 128, 128, 128].map((size, index) =>
    der(0x02, '00', noise(`${seed} ${index}`, size)),
  );
  return der(0x30, ZERO, ...numbers);
}

/** PKCS#8 around any inner key. `algorithm` is the hex of what AlgorithmIdentifier holds. */
export function pkcs8(algorithm: string, inner: Uint8Array): Buffer {
  return der(0x30, ZERO, der(0x30, algorithm), der(0x04, inner));
}

const EC_OID = '06072a8648ce3d0201';

/** A key on another curve: `oid` is its object identifier with tag and length in hex. */
export function onCurve(oid: string, size: number, seed: string): Buffer {
  const point = der(0x03, '0004', noise(`${seed} point`, size * 2));
  return pkcs8(EC_OID + oid, der(0x30, '020101', der(0x04, noise(seed, size)), der(0xa1, point)));
}

/** Things that people store and that are no usable key, each with what its message says. */
export function badSecrets(key: TestKey): BadSecret[] {
  const file = appleFile(key);
  const once = base64(file);
  const other = makeKey(`${key.fingerprint} another`);
  const body = base64(key.apple);
  const words = ['PRIVATE', 'KEY'].join(' ');
  const mixed = Buffer.concat([key.apple.subarray(0, 86), other.point]);
  const changed = (bytes: Buffer, at: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] as number) ^ 0x10;
    return copy;
  };
  const withScalar = (scalar: string): Buffer =>
    Buffer.concat([key.apple.subarray(0, 36), Buffer.from(scalar, 'hex'), key.apple.subarray(68)]);
  const encrypted = der(
    0x30,
    der(0x30, '06092a864886f70d01050d', der(0x30, noise('kdf', 60))),
    der(0x04, noise('c', 160)),
  );
  const name = der(0x30, der(0x31, der(0x30, '0603550403', der(0x0c, Buffer.from('Apple Development')))));
  const certificate = der(
    0x30,
    der(
      0x30,
      'a003020102',
      '020101',
      der(0x30, '06082a8648ce3d040302'),
      name,
      der(0x30, noise('validity', 30)),
      name,
      key.spki,
    ),
    der(0x30, '06082a8648ce3d040302'),
    der(0x03, '00', noise('signature', 70)),
  );
  const p12 = der(
    0x30,
    '020103',
    der(0x30, '06092a864886f70d010701', der(0xa0, der(0x04, noise('p12', 400)))),
    der(0x30, noise('mac', 60)),
  );
  const openssh = Buffer.concat([Buffer.from('openssh-key-v1\0'), noise('openssh', 200)]);
  const { x, y, d, ...rest } = jwk(key);
  const table: Record<string, [string, RegExp]> = {
    nothing: ['', /is empty.*forks.*Dependabot.*secrets: inherit.*another job/],
    'white space': [' \n\t ', /nothing but white space/],
    'marks that nobody sees': [`${BOM}${ZERO_WIDTH}`, /nothing but white space/],
    'base64 cut in the middle': [once.slice(0, 200), /cut off/],
    'base64 cut by 20': [once.slice(0, -60), /cut off|damaged/],
    'base64 cut at an odd place': [once.slice(0, 201), /cut off/],
    'base64 cut early': [once.slice(0, 60), /cut off/],
    'PEM cut in the middle': [file.slice(0, 150), /cut off/],
    'PEM that lacks its last lines': [file.split('\n').slice(0, 3).join('\n'), /cut off/],
    'PEM that lacks a line in the middle': [file.split('\n').toSpliced(2, 1).join('\n'), /cut off|damaged/],
    'the first line alone': [`-----BEGIN ${words}-----`, /cut off|nothing between/],
    'BEGIN and END alone': [`-----BEGIN ${words}-----\n-----END ${words}-----`, /nothing between/],
    'the bare key cut off': [body.slice(0, 100), /cut off/],
    'hex cut off': [hex(key.apple).slice(0, 200), /cut off/],
    'a file name': ['AuthKey_T7K3Y4QX2B.p8', /path of a file/],
    'a relative path': ['./private_keys/AuthKey_T7K3Y4QX2B.p8', /path of a file/],
    'a path from home': ['~/keys/AuthKey_T7K3Y4QX2B.p8', /path of a file/],
    'a path of Windows': ['C:\\Users\\me\\AuthKey_T7K3Y4QX2B.p8', /path of a file/],
    'base64 of a path': [base64('/Users/me/AuthKey_T7K3Y4QX2B.p8'), /path of a file/],
    'a path without an ending': ['/home/runner/work/_temp/key', /path of a file/],
    stars: ['***', /placeholder/],
    'many stars': ['*'.repeat(40), /placeholder/],
    'an expression': ['$'.concat('{{ secrets.ASC_KEY }}'), /expression that nobody has filled in/],
    'an expression without its marks': ['secrets.ASC_KEY', /expression that nobody has filled in/],
    'a variable': ['$ASC_KEY', /name of a variable/],
    'a variable in braces': ['$'.concat('{ASC_KEY}'), /name of a variable/],
    'a command': ['$(base64 -i AuthKey.p8)', /name of a variable or a command/],
    'a variable of Windows': ['%ASC_KEY%', /name of a variable/],
    'a bare name': ['APP_STORE_CONNECT_API_KEY', /name of a secret/],
    'a placeholder in brackets': ['<paste here>', /placeholder/],
    changeme: ['changeme', /placeholder/],
    'your key here': ['your-private-key-here', /placeholder/],
    undefined: ['undefined', /placeholder/],
    'a placeholder in PEM': [`-----BEGIN ${words}-----\n...\n-----END ${words}-----`, /placeholder/],
    'stars in PEM': [`-----BEGIN ${words}-----\n*****\n-----END ${words}-----\n`, /placeholder/],
    'a reference to a store': ['op://vault/asc/key', /another store/],
    'a variable of another tool': ['@env:ASC_KEY', /name of a variable/],
    'a place in a keychain': ['@keychain:ASC', /another store/],
    'a file of another tool': ['@file:AuthKey.p8', /path of a file/],
    'the output of a step': ['steps.load.outputs.key', /expression that nobody has filled in/],
    'the output of a job': ["needs.load.outputs['key']", /expression that nobody has filled in/],
    'the file of an In-App Purchase key': ['SubscriptionKey_T7K3Y4QX2B.p8', /path of a file.*In-App Purchase/],
    'a PEM file with a redacted middle': [
      file.replace(/(?<=\nMIGT.{20}).*(?=.{20}\n-)/s, '[REDACTED]'),
      /middle was blanked out/,
    ],
    'a body with dots in its middle': [`${body.slice(0, 40)}...${body.slice(-20)}`, /middle was blanked out/],
    'a body with an ellipsis in its middle': [`${body.slice(0, 40)}\u2026${body.slice(-20)}`, /middle was blanked out/],
    'base64 with stars in its middle': [`${once.slice(0, 60)}******${once.slice(-20)}`, /middle was blanked out/],
    'a body of the letter x': [
      file.replace(/(?<=\nMIGT.{60}\n).*(?=\n-)/s, `${'x'.repeat(64)}\n${'x'.repeat(64)}\nxxxxxxxx`),
      /middle was blanked out/,
    ],
    'a certificate that is damaged': [armour(certificate.subarray(0, 90), 'CERTIFICATE'), /holds a certificate/],
    'a certificate with foreign characters': [
      armour(certificate, 'CERTIFICATE').replace(/(?<=\n)M.{9}/, '\u00a7\u00a7'),
      /holds a certificate/,
    ],
    'a request for a certificate': [armour(noise('csr', 200), 'CERTIFICATE REQUEST'), /request for a certificate/],
    'a public key that is damaged': [armour(key.spki.subarray(0, 40), 'PUBLIC KEY'), /public key/],
    'a .p12 file in BER': [
      base64(Buffer.concat([Buffer.from('3080020103308006092a864886f70d010701a0802480', 'hex'), noise('ber', 400)])),
      /PKCS#12/,
    ],
    'a public key': [armour(key.spki, 'PUBLIC KEY'), /public key/],
    'base64 of a public key': [base64(armour(key.spki, 'PUBLIC KEY')), /public key/],
    'a bare public key': [base64(key.spki), /public key/],
    'a public JSON Web Key': [JSON.stringify({ ...rest, x, y }), /public key/],
    'a certificate': [armour(certificate, 'CERTIFICATE'), /certificate/],
    'base64 of a bare certificate': [base64(certificate), /certificate/],
    'an encrypted key': [armour(encrypted, `ENCRYPTED ${words}`), /encrypted/],
    'a key that OpenSSL encrypted in the older format': [
      pem(noise('older', 128), 'EC').replace('\n', '\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,0011\n\n'),
      /encrypted/,
    ],
    'base64 of an encrypted key': [base64(armour(encrypted, `ENCRYPTED ${words}`)), /encrypted/],
    'an RSA key': [pem(pkcs8(`${RSA_OID}0500`, rsa('a'))), /RSA/],
    'base64 of an RSA key': [base64(pem(pkcs8(`${RSA_OID}0500`, rsa('a')))), /RSA/],
    'an RSA key of PKCS#1': [pem(rsa('b'), 'RSA'), /RSA/],
    'P-384': [pem(onCurve('06052b81040022', 48, 'p384')), /P-384/],
    'base64 of P-384': [base64(pem(onCurve('06052b81040022', 48, 'p384'))), /P-384/],
    'P-521': [pem(onCurve('06052b81040023', 66, 'p521')), /P-521/],
    secp256k1: [pem(onCurve('06052b8104000a', 32, 'k1')), /secp256k1/],
    'an unknown curve': [pem(onCurve('06052b81040001', 21, 'k1')), /another curve/],
    Ed25519: [pem(pkcs8('06032b6570', der(0x04, noise('ed', 32)))), /Ed25519/],
    X25519: [pem(pkcs8('06032b656e', der(0x04, noise('x', 32)))), /X25519/],
    'a DSA key': [pem(pkcs8('06072a8648ce380401', der(0x02, noise('dsa', 20)))), /kind that Apple does not use/],
    'two keys': [`${file}\n${appleFile(other)}`, /more than one key/],
    'base64 of two keys': [base64(`${file}\n${appleFile(other)}`), /more than one key/],
    'hex of two keys': [hex(Buffer.concat([key.apple, other.apple])), /more than one key/],
    'a key before one that is cut off': [`${file}\n${appleFile(other).slice(0, 150)}`, /more than one key/],
    'two lines of base64': [`${once}\n${base64(appleFile(other))}`, /more than one key/],
    'a key and an RSA key': [`${file}\n${pem(rsa('c'), 'RSA')}`, /more than one key/],
    'a key and half of another': [
      `${file}\n${appleFile(other).split('\n').toSpliced(3, 1).join('\n')}`,
      /more than one key/,
    ],
    'a .p12 file': [base64(p12), /PKCS#12/],
    'a key of OpenSSH': [armour(openssh, `OPENSSH ${words}`), /OpenSSH/],
    'base64 of a key of OpenSSH': [base64(armour(openssh, `OPENSSH ${words}`)), /OpenSSH/],
    'a key of PGP': [armour(noise('pgp', 200), `PGP ${words} BLOCK`), /PGP/],
    'a public key of SSH': [`ssh-ed25519 AAAA${base64(noise('ssh', 48))} me@example.com`, /SSH/],
    'a token': [
      `${base64url('{"alg":"ES256"}')}.${base64url('{"iss":"somebody"}')}.${base64url(noise('jwt', 64))}`,
      /token/,
    ],
    'a point of another key': [pem(mixed), /damaged/],
    'base64 of a point of another key': [base64(pem(mixed)), /damaged/],
    'a changed bit in the private number': [pem(changed(key.apple, 50)), /damaged/],
    'a changed bit in the point': [pem(changed(key.apple, 120)), /damaged/],
    'a changed bit in between': [base64(pem(changed(key.apple, 69))), /damaged/],
    'the number zero': [pem(withScalar('00'.repeat(32))), /cannot exist/],
    'the order of the curve': [
      base64(pem(withScalar('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551'))),
      /cannot exist/,
    ],
    'a JSON Web Key whose point does not fit': [JSON.stringify({ ...rest, x: y, y: x, d }), /damaged/],
    'a JSON Web Key on another curve': [JSON.stringify({ ...rest, x, y, d, crv: 'P-384' }), /P-384/],
    'a JSON Web Key on a curve that nobody knows': [JSON.stringify({ ...rest, x, y, d, crv: 1 }), /another curve/],
    'a JSON Web Key of RSA': [JSON.stringify({ kty: 'RSA', n: 'AQAB', e: 'AQAB', d: 'AQAB' }), /RSA/],
    'a JSON Web Key of Ed25519': [JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x, d }), /Ed25519/],
    'a JSON Web Key that is cut off': [JSON.stringify({ ...rest, d: d?.slice(0, 30) }), /damaged/],
    'a JSON Web Key of marks': [JSON.stringify({ ...rest, x, y, d: '***' }), /cannot exist/],
    'SEC1 that names no curve': [
      pem(der(0x30, '020101', der(0x04, key.scalar)), 'EC'),
      /does not say which curve it is on/,
    ],
    'PEM with foreign characters': [
      file.replace(/(?<=\n)M.{9}/, (head) => head.replace(/[A-M]/g, '§')),
      /between BEGIN and END there are \d+ characters that do not belong/,
    ],
    'PEM of noise': [pem(noise('middle', 150)), /between BEGIN and END is no private key/],
    'a Key ID': ['T7K3Y4QX2B', /Key ID/],
    'base64 of a Key ID': [base64('T7K3Y4QX2B'), /Key ID/],
    'an Issuer ID': ['8d41c7b2-96fe-1a63-e053-0824d0e1a7c5', /Issuer ID/],
    'base64 of an Issuer ID': [base64('8d41c7b2-96fe-1a63-e053-0824d0e1a7c5\n'), /Issuer ID/],
    'JSON without a key': ['{"key_id":"T7K3Y4QX2B","duration":1200}', /JSON in which there is no private key/],
    'JSON with a path': [
      JSON.stringify(fastlane(key, { key: './AuthKey.p8' })),
      /JSON in which there is no private key/,
    ],
    'words of base64': ['base64: AuthKey_T7K3Y4QX2B.p8: No such file or directory', /error message/],
    'words of a shell': ['zsh: command not found: base46', /error message/],
    'base64 of words of a shell': [base64('cat: key.p8: No such file or directory\n'), /error message/],
    'a password for apps': ['abcd-efgh-ijkl-mnop', /app-specific password/],
    'a fingerprint': [key.fingerprint, /fingerprint/],
    'a checksum': [hex(noise('sum', 32)), /checksum/],
    'a token of GitHub': [`ghp_${'a1B2'.repeat(9)}`, /token of GitHub/],
    'a pointer of Git LFS': ['version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 257\n', /LFS/],
    'a web page': ['<!DOCTYPE html><html><body>Sign in</body></html>', /web page/],
    'a web address': ['https://appstoreconnect.apple.com/access/integrations/api', /web address/],
    'the name of a curve': [PARAMETERS, /name of a curve without any key/],
    'a signed file': [
      base64(der(0x30, '06092a864886f70d010702', der(0xa0, noise('cms', 900)))),
      /provisioning profile/,
    ],
    'a file encrypted with age': [armour(noise('age', 99), 'AGE ENCRYPTED FILE'), /age/],
    'a value encrypted by a tool': ['ENC[AES256_GCM,data:AAAA,iv:BBBB,tag:CCCC,type:str]', /another tool/],
    'a bare DSA key': [
      base64(der(0x30, ZERO, ...[128, 20, 128, 128, 20].map((n) => der(0x02, '00', noise(`${n}`, n))))),
      /kind that Apple does not use/,
    ],
    'a mail address': ['me@example.com', /mail address/],
    'a file name without its ending': ['AuthKey_T7K3Y4QX2B', /name of a file/],
    'empty quotes': ['""', /placeholder/],
    'the answer of a server': ['404: Not Found', /error message/],
    'a document of XML': ['<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', /document/],
    'a gzip archive': [base64(Buffer.concat([Buffer.of(0x1f, 0x8b, 8, 0), noise('gz', 200)])), /gzip/],
    'a zip archive': [base64(Buffer.concat([Buffer.from('PK\x03\x04'), noise('zip', 200)])), /zip/],
    'base64 with foreign characters': [
      once.replace(/[A-M]/g, (letter) => (letter < 'D' ? '!' : letter)),
      /no base64: \d+/,
    ],
    'base64 of noise': [base64(noise('noise', 200)), /no key/],
    'base64 of a sentence': [base64('The key is in the safe.'), /nothing that looks like a key/],
    'a sentence': ['The key is in the safe.', /nothing that looks like a key/],
    'a long text': ['word '.repeat(20_000), /far too long/],
  };
  return Object.entries(table).map(([name, [text, message]]) => ({ name, text, message }));
}
