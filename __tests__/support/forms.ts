import { encodings, escapeEvery } from './encodings.ts';
import { pem, type TestKey } from './keys.ts';

/** A file that holds one key, once, in some form. */
export interface Form {
  readonly name: string;
  readonly content: Buffer;
}

type Entry = readonly [name: string, content: string | Buffer];

/** The forms in which people leave a key: all of them hold it once, and a scan must find it in each. */
export function forms(key: TestKey, der: Buffer = key.apple, label = der === key.sec1 ? 'EC' : ''): Form[] {
  const file = pem(der, label).trimEnd();
  const entries = [
    ...files(file, der, label),
    ...bodies(der),
    ...strings(file),
    ...sources(file),
    ...prefixed(file),
    ...documents(file, der),
    ...bytes(der, file),
    ...nested(file, der),
    ...jwks(key),
  ];
  return entries.map(([name, content]) => ({
    name,
    content: typeof content === 'string' ? Buffer.from(content) : content,
  }));
}

function wrap(text: string, width: number, newline = '\n'): string {
  return (text.match(new RegExp(`.{1,${width}}`, 'gs')) ?? []).join(newline);
}

function base64(content: string | Buffer): string {
  return Buffer.from(content).toString('base64');
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
    ['quoted-printable', wrap(file.replaceAll('=', '=3D'), 60, '=\r\n')],
    ...escapeEvery(Buffer.from(file)).map(([name, text]): Entry => [`every character as ${name}`, text]),
  ];
}

function sources(file: string): Entry[] {
  const lines = file.split('\n');
  const join = (quote: string, glue: string, ending = '\\n'): string =>
    lines.map((line) => `${quote}${line}${ending}${quote}`).join(glue);
  return [
    ['Swift', `let key = ${join('"', ' +\n    ')}`],
    ['Swift, many lines', `let key = """\n    ${lines.join('\n    ')}\n    """`],
    ['JavaScript', `const key = ${join("'", ' +\n  ')};`],
    ['JavaScript, all on one line', `const key=${join('"', '+')};`],
    ['JavaScript template', `const key = \`${file}\`;`],
    ['JavaScript join', `[${join("'", ', ', '')}].join('\\n')`],
    ['JavaScript, operator first', `const key = ${join("'", '\n  + ')};`],
    ['PHP', `$key = ${join("'", ' .\n  ', '')};`],
    ['PHP, assigned in steps', lines.map((line) => `$key .= "${line}\\n";`).join('\n')],
    ['Kotlin', `val key = """${lines.map((line) => `\n  |${line}`).join('')}\n""".trimMargin()`],
    ['Python', `KEY = (${join('"', '\n       ')})`],
    ['Python, continued', `KEY = ${join("'", ' \\\n  ')}`],
    ['Python bytes', `KEY = b"${lines.join('\\n')}"`],
    ['Go', `const key = ${join('"', ' +\n\t')}`],
    ['Go raw string', `var key = \`${file}\``],
    ['C', `static const char *key =\n${join('"', '\n')};`],
    ['C, continued lines', `#define KEY "${lines.join('\\n\\\n')}"`],
    ['C#', `var key = @"${file}";`],
    ['Java', `String key = ${join('"', '\n    + ')};`],
    ['Java builder', lines.map((line) => `sb.append("${line}\\n");`).join('\n')],
    ['Ruby', `key = <<~KEY\n  ${lines.join('\n  ')}\nKEY\n`],
    ['shell', `cat > key <<'END'\n${file}\nEND\n`],
    ['shell, echoed', lines.map((line) => `echo "${line}" >> key.txt`).join('\n')],
    ['shell, printf', `printf '%s\\n' ${join("'", ' ', '')}`],
    ['shell, dollar quotes', `KEY=$'${lines.join('\\n')}'`],
    ['batch', lines.map((line) => `echo ${line}>>key.txt`).join('\r\n')],
    ['Visual Basic', `key = ${lines.map((line) => `"${line}" & vbLf`).join(' & _\n  ')}`],
    ['Perl', `my $key = ${join('"', ' .\n ')};`],
    ['Lua', `local key = ${join('"', ' ..\n ')}`],
    ['SQL', `INSERT INTO k VALUES ('${file}');`],
    ['SQL, joined', `SELECT ${join("'", ' || CHR(10) ||\n', '')};`],
    [
      'short pieces',
      `let key = ${(file.match(/[\s\S]{1,24}/g) ?? []).map((part) => JSON.stringify(part)).join(' +\n ')}`,
    ],
    [
      'pieces of the body',
      `let key = ${(
        lines
          .slice(1, -1)
          .join('')
          .match(/.{1,20}/g) ?? []
      )
        .map((part) => `"${part}"`)
        .join(' + ')}`,
    ],
  ];
}

function prefixed(file: string): Entry[] {
  const prefixes = [
    '+',
    '-',
    ' ',
    '> ',
    '>> ',
    '// ',
    '//',
    '# ',
    '#',
    ' * ',
    '* ',
    '-- ',
    '; ',
    '% ',
    'rem ',
    'REM ',
    '| ',
    '! ',
    "' ",
    '/// ',
    '+ ',
    '++',
    '+//',
    '+// ',
    '+# ',
    '-#',
    '-//',
    '+ * ',
    '+> ',
    '+-- ',
    '||| ',
    '- ',
    '•  ',
    '--',
    '/',
    '_',
    '   > ',
  ];
  const lines = file.split('\n');
  return [
    ...prefixes.map((prefix): Entry => [`lines after "${prefix}"`, lines.map((line) => prefix + line).join('\n')]),
    [
      'body lines of a diff',
      lines
        .slice(1, -1)
        .map((line) => `+${line}`)
        .join('\n'),
    ],
    [
      'body lines of a removal',
      lines
        .slice(1, -1)
        .map((line) => `-${line}`)
        .join('\n'),
    ],
    [
      'body lines of a diff between other lines',
      ` someContext(withLongIdentifier);\n${lines
        .slice(1, -1)
        .map((line) => `+${line}`)
        .join('\n')}\n+  const anotherLongIdentifier = 1;\n`,
    ],
    [
      'diff between other lines',
      `@@ -1,2 +1,8 @@ functionWithLongName()\n someContextWithLongIdentifier();\n${lines.map((line) => `+${line}`).join('\n')}\n+anotherLongIdentifier();\n`,
    ],
    ['numbered lines', lines.map((line, i) => `${i + 1}: ${line}`).join('\n')],
    ['numbered lines, aligned', lines.map((line, i) => `${String(i + 8).padStart(6)}\t${line}`).join('\n')],
    ['numbered lines, with bars', lines.map((line, i) => ` ${i + 98} | ${line}`).join('\n')],
    ['lines of grep', lines.map((line, i) => `src/key.txt:${i + 1}:${line}`).join('\n')],
    ['Markdown table', lines.map((line) => `| ${line} |`).join('\n')],
    ['Markdown code', `\`\`\`\n${file}\n\`\`\``],
    ['block comment', `/*\n${lines.map((line) => ` * ${line}`).join('\n')}\n */`],
    ['HTML comment', `<!--\n${file}\n-->`],
    ['log lines', lines.map((line, i) => `2026-01-02T03:04:0${i % 10}Z [info] ${line}`).join('\n')],
  ];
}

function documents(file: string, der: Buffer): Entry[] {
  const body = base64(der);
  return [
    ['plist string', `<plist><dict><key>k</key><string>${file}</string></dict></plist>`],
    ['plist data', `<plist><dict><key>k</key>\n\t<data>\n\t${wrap(body, 52, '\n\t')}\n\t</data></dict></plist>`],
    ['plist data of a PEM', `<plist><data>\n${wrap(base64(file), 68)}\n</data></plist>`],
    ['CDATA', `<k><![CDATA[${file}]]></k>`],
    ['HTML with breaks', `<p>${file.replaceAll('\n', '<br>\n')}</p>`],
    ['HTML with breaks only', `<p>${file.replaceAll('\n', '<br/>')}</p>`],
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

function bytes(der: Buffer, file: string): Entry[] {
  const noise = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255));
  const listed = [
    ...encodings(der).map(([name, text]): Entry => [`DER as ${name}`, text]),
    ...encodings(Buffer.from(file)).map(([name, text]): Entry => [`PEM as ${name}`, text]),
  ];
  return [
    ['DER', der],
    ['DER in a binary', Buffer.concat([noise, der, noise])],
    ['DER with bytes behind', Buffer.concat([der, Buffer.alloc(64)])],
    ['PEM in a binary', Buffer.concat([noise, Buffer.from(file), noise])],
    ['DER as a JSON buffer', JSON.stringify(der)],
    ['DER as an indented JSON buffer', JSON.stringify(der, null, 2)],
    ['PEM as an indented JSON buffer', JSON.stringify(Buffer.from(file), null, 2)],
    ['DER as characters in JSON', JSON.stringify(der.toString('latin1'))],
    ['DER as characters, percent-encoded', encodeURIComponent(der.toString('latin1'))],
    ...listed,
  ];
}

function nested(file: string, der: Buffer): Entry[] {
  const crlf = file.replaceAll('\n', '\r\n');
  const hex = Buffer.from(file).toString('hex');
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
    ['base64 of hex', base64(hex)],
    ['hex of hex', Buffer.from(hex).toString('hex')],
    ['base64 of JSON', base64(JSON.stringify({ key: file }))],
    ['base64 of UTF-16', base64(Buffer.from(file, 'utf16le'))],
    ['UTF-16 of base64', Buffer.from(base64(file), 'utf16le')],
    ['hex in JSON', JSON.stringify({ key: hex })],
    ['percent of base64', encodeURIComponent(base64(crlf))],
  ];
}

function jwks(key: TestKey): Entry[] {
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
    ['JWK in JSON', JSON.stringify({ jwk: JSON.stringify(jwk) })],
    ['JWK in YAML', members.map(([name, value]) => `${name}: ${value}\n`).join('')],
    ['JWK in base64', base64(JSON.stringify(jwk))],
    ['JWK in base64, indented', base64(JSON.stringify(jwk, null, 2))],
    ['JWK in HTML', JSON.stringify(jwk).replaceAll('"', '&quot;')],
    ['JWK in a URL', encodeURIComponent(JSON.stringify(jwk))],
    ['JWK in UTF-16', Buffer.from(JSON.stringify(jwk), 'utf16le')],
  ];
}
