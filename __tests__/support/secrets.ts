import { appleFile, armour, pem, type TestKey } from './keys.ts';

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

/** Puts `newline` behind every `width` characters, and at the end. */
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
    key_id: 'D383SF739A',
    issuer_id: '6053b7fe-68a8-4acb-89be-165aa6465141',
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
    'SEC1 in PEM behind its parameters': PARAMETERS + pem(key.sec1, 'EC'),
    'base64 of SEC1 in PEM': base64(pem(key.sec1, 'EC')),
    'base64 of SEC1 in PEM behind its parameters': base64(PARAMETERS + pem(key.sec1, 'EC')),
    'SEC1 behind its parameters with spaces for newlines': (PARAMETERS + pem(key.sec1, 'EC')).replaceAll('\n', ' '),
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
    'a comment behind base64': `${once} # the key of our team`,
    'text around PEM': `This is the key for CI:\n\n${file}\n\nDo not share it!\n`,
    'text before base64': `The key is ${once}`,
    'the command before its output': `$ base64 -i AuthKey_D383SF739A.p8\n${once}\n`,
    'a fenced block': `\`\`\`\n${file}\n\`\`\``,
    'quoted lines': file.replace(/^/gm, '> '),
    'added lines': file.replace(/^/gm, '+'),
    'commented lines': file.replace(/^/gm, '// '),
    'numbered lines': file
      .split('\n')
      .map((line, index) => `${index + 1}  ${line}`)
      .join('\n'),
    'string pieces': (file.match(/.*\n?/g) ?? []).map((line) => JSON.stringify(line)).join(' +\n  '),
    'a list of lines': JSON.stringify(file.split('\n')),
    "Node's JSON of the bytes": JSON.stringify(Buffer.from(file)),
    'PEM and its public key': `${file}\n${armour(key.spki, 'PUBLIC KEY')}`,
    'PEM twice': `${file}\n${file}`,
    'PEM as PKCS#8 and as SEC1': `${file}\n${pem(key.sec1, 'EC')}`,
    'bag attributes before PEM': `Bag Attributes\n    friendlyName: key\nKey Attributes: <No Attributes>\n${file}`,
    'space at both ends': `  \n\t${once}  \n\n`,
  };
  return Object.entries(table).map(([name, text]) => ({ name, text }));
}
