type Written = [name: string, text: string];

export function each(bytes: Buffer, spell: (byte: number) => string, between = ''): string {
  return Array.from(bytes, spell).join(between);
}

export function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

function HEX(byte: number): string {
  return hex(byte).toUpperCase();
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

/** Lines of so many bytes. */
function lines(bytes: Buffer, width: number, line: (part: Buffer, at: number) => string): string {
  const all: string[] = [];
  for (let at = 0; at < bytes.length; at += width) all.push(line(bytes.subarray(at, at + width), at));
  return all.join('\n');
}

/** Every byte of a text escaped, also those that need it not. */
export function escapeEvery(bytes: Buffer): Written[] {
  return [
    ['\\u00xx', each(bytes, (byte) => `\\u00${hex(byte)}`)],
    ['\\u00XX', each(bytes, (byte) => `\\u00${HEX(byte)}`)],
    ['\\xxx', each(bytes, (byte) => `\\x${hex(byte)}`)],
    ['\\XXX', each(bytes, (byte) => `\\x${HEX(byte)}`)],
    ['octal', each(bytes, (byte) => `\\${byte.toString(8).padStart(3, '0')}`)],
    ['%XX', each(bytes, (byte) => `%${HEX(byte)}`)],
    ['%xx', each(bytes, (byte) => `%${hex(byte)}`)],
    ['&#ddd;', each(bytes, (byte) => `&#${byte};`)],
    ['&#xxx;', each(bytes, (byte) => `&#x${hex(byte)};`)],
    ['&#xXX;', each(bytes, (byte) => `&#x${HEX(byte)};`)],
    ['=XX', each(bytes, (byte) => `=${HEX(byte)}`)],
  ];
}

/** Bytes written as text, one by one. */
export function encodings(bytes: Buffer): Written[] {
  const signed = (byte: number): string => String(byte > 127 ? byte - 256 : byte);
  return [
    ['hex', bytes.toString('hex')],
    ['upper-case hex', bytes.toString('hex').toUpperCase()],
    ['hex wrapped at 60', (bytes.toString('hex').match(/.{1,60}/g) ?? []).join('\n')],
    ['hex wrapped at 32', (bytes.toString('hex').match(/.{1,32}/g) ?? []).join('\n')],
    ['hex after 0x', `0x${bytes.toString('hex')}`],
    ['hex of SQL', `X'${bytes.toString('hex')}'`],
    ['hex with colons', each(bytes, hex, ':')],
    ['upper-case hex with colons', each(bytes, HEX, ':')],
    ['hex with spaces', each(bytes, hex, ' ')],
    ['hex with dashes', each(bytes, HEX, '-')],
    ['hex of openssl', lines(bytes, 15, (part) => `    ${each(part, hex, ':')}:`)],
    ['C array', `{${each(bytes, (byte) => `0x${hex(byte)}`, ', ')}}`],
    ['C array without spaces', each(bytes, (byte) => `0x${hex(byte)}`, ',')],
    ['upper-case C array', lines(bytes, 8, (part) => `  ${each(part, (byte) => `0x${HEX(byte)}`, ', ')},`)],
    ['xxd -i', lines(bytes, 12, (part) => `  ${each(part, (byte) => `0x${hex(byte)}`, ', ')},`)],
    ['C string', `"${each(bytes, (byte) => `\\x${hex(byte)}`)}"`],
    ['C string in lines', lines(bytes, 16, (part) => `"${each(part, (byte) => `\\x${HEX(byte)}`)}"`)],
    ['Java array', `{${each(bytes, (byte) => (byte > 127 ? `(byte) 0x${hex(byte)}` : `0x${hex(byte)}`), ', ')}}`],
    ['Java array, casts everywhere', each(bytes, (byte) => `(byte)0x${HEX(byte)}`, ', ')],
    ['Java numbers', `{${each(bytes, signed, ', ')}}`],
    ['decimal numbers', `[${each(bytes, String, ', ')}]`],
    ['decimal numbers without spaces', `[${each(bytes, String, ',')}]`],
    ['decimal numbers in lines', lines(bytes, 16, (part) => `  ${each(part, String, ', ')},`)],
    ['decimal numbers with spaces', each(bytes, String, ' ')],
    ['Go bytes', `[]byte{${each(bytes, (byte) => `0x${byte.toString(16)}`, ', ')}}`],
    [
      'Kotlin bytes',
      `byteArrayOf(${each(bytes, (byte) => (byte > 127 ? `0x${hex(byte)}.toByte()` : `0x${hex(byte)}`), ', ')})`,
    ],
    ['Rust bytes', `[${each(bytes, (byte) => `0x${hex(byte)}u8`, ', ')}]`],
    ['upper-case Rust bytes', `[${each(bytes, (byte) => `0x${HEX(byte)}u8`, ', ')}]`],
    ['F# bytes', `[|${each(bytes, (byte) => `0x${hex(byte)}uy`, '; ')}|]`],
    ['upper-case F# bytes', `[|${each(bytes, (byte) => `0x${HEX(byte)}uy`, '; ')}|]`],
    ['decimal numbers, one a line', `[]byte{\n${each(bytes, String, ',\n')},\n}`],
    ['decimal numbers, one a line after a tab', `[]byte{\n\t${each(bytes, String, ',\n\t')},\n}`],
    ['decimal numbers, one a line, indented', `[\n    ${each(bytes, String, ',\n    ')}\n]`],
    ['od -b', lines(bytes, 16, (part, at) => `${octal(at, 7)} ${each(part, (byte) => octal(byte, 3), ' ')}`)],
    ['xxd -p', lines(bytes, 30, (part) => part.toString('hex'))],
    ...dumps(bytes),
    [
      'curl --trace',
      lines(bytes, 16, (part, at) => `${address(at, 4)}: ${each(part, hex, ' ').padEnd(47)} ${printable(part)}`),
    ],
    [
      'Format-Hex of PowerShell',
      lines(bytes, 16, (part, at) => `${address(at, 16)} ${each(part, HEX, ' ').padEnd(47)} ${printable(part)}`),
    ],
    [
      'bytes beside their characters',
      lines(bytes, 16, (part) => `${each(part, hex, ' ').padEnd(47)}  ${printable(part)}`),
    ],
    ['xxd -e', lines(bytes, 16, (part, at) => `${address(at, 8)}: ${words(part).padEnd(35)}  ${printable(part)}`)],
    ['od -tx1', lines(bytes, 16, (part, at) => `${at.toString(8).padStart(7, '0')} ${each(part, hex, ' ')}`)],
    [
      'assembler',
      lines(bytes, 8, (part) => `  db ${each(part, (byte) => `${byte > 0x9f ? 0 : ''}${hex(byte)}h`, ', ')}`),
    ],
    ['assembler of GNU', lines(bytes, 8, (part) => `  .byte ${each(part, (byte) => `0x${hex(byte)}`, ', ')}`)],
    [
      'gdb',
      lines(
        bytes,
        8,
        (part, at) =>
          `0x${(0x55550000 + at).toString(16)} <key+${at}>:\t${each(part, (byte) => `0x${hex(byte)}`, '\t')}`,
      ),
    ],
    ['R', lines(bytes, 24, (part, at) => `${`[${at + 1}]`.padStart(6)} ${each(part, hex, ' ')}`)],
    ['assembler, three digits each', lines(bytes, 8, (part) => `  db ${each(part, (byte) => `0${HEX(byte)}h`, ', ')}`)],
    ['octal escapes', `"${each(bytes, (byte) => `\\${byte.toString(8).padStart(3, '0')}`)}"`],
  ];
}

/** With addresses, as programs print whatever bytes there are. */
export function dumps(bytes: Buffer): Written[] {
  const swapped = (part: Buffer): string =>
    (part.toString('hex').match(/..(?:..)?/g) ?? []).map(littleEndian).join(' ');
  return [
    ['xxd', lines(bytes, 16, dump)],
    ['hexdump -C', lines(bytes, 16, canonical)],
    ['hexdump', lines(bytes, 16, (part, at) => `${address(at, 7)} ${swapped(part)}`)],
  ];
}

/** A word of two bytes with the last one first; zero stands for what is not there. */
function littleEndian(word: string): string {
  return `${word.slice(2) || '00'}${word.slice(0, 2)}`;
}

/** Dumps after what logs, comments and diffs put before each line, and lists with a number a line, as JSON and notebooks hold them. */
export function dumpsInText(bytes: Buffer): Written[] {
  const dumped = lines(bytes, 16, dump).split('\n');
  const listed = `[${each(bytes, String, ',\n ')}]`;
  const source = (text: string): string => JSON.stringify(text.split('\n').map((line) => `${line}\n`));
  return [
    ['xxd in a log of GitHub', dumped.map((line) => `2026-01-02T03:04:05.1234567Z ${line}`).join('\n')],
    [
      'xxd in a log of Kubernetes',
      dumped.map((line) => `I0102 03:04:05.123456   12345 main.go:12] ${line}`).join('\n'),
    ],
    ['xxd in a comment', dumped.map((line) => `# ${line}`).join('\n')],
    ['xxd in a diff', dumped.map((line) => `+${line}`).join('\n')],
    ['xxd in numbered lines', dumped.map((line, i) => `${i + 1}:${line}`).join('\n')],
    ['xxd in colours', dumped.map((line) => `\x1b[36m${line}\x1b[0m`).join('\n')],
    ['xxd in JSON', JSON.stringify({ text: dumped.join('\n') })],
    ['xxd in a notebook', source(dumped.join('\n'))],
    [
      'dump of openssl',
      lines(bytes, 16, (part, at) => `${address(at, 4)} - ${halves(part, '-').padEnd(47)}   ${printable(part)}`),
    ],
    ['list of Python in a notebook', source(listed)],
    ['list of Python in JSON', JSON.stringify({ text: listed })],
    ['list of Go in JSON', JSON.stringify({ text: `[]byte{\n\t${each(bytes, String, ',\n\t')},\n}` })],
  ];
}

/** Lists and spaced hex after what logs and line numbers put before each line, and hexyl, which draws lines between. */
export function listsInText(bytes: Buffer): Written[] {
  const spaced = lines(bytes, 16, (part) => each(part, hex, ' ')).split('\n');
  const decimal = lines(bytes, 15, (part) => each(part, (byte) => `${String(byte).padStart(3)},`, ' ')).split('\n');
  const c = lines(bytes, 12, (part) => each(part, (byte) => `0x${hex(byte)}`, ', ')).split('\n');
  return [
    ['spaced hex in a log of GitHub', spaced.map((line) => `2026-01-02T03:04:05.1234567Z ${line}`).join('\n')],
    ['spaced hex in a log of Docker', spaced.map((line) => `web_1  | ${line}`).join('\n')],
    ['spaced hex in lines of JSON', spaced.map((log) => JSON.stringify({ log, time: '2026-01-02' })).join('\n')],
    ['spaced hex in numbered lines', spaced.map((line, i) => `${i + 1}: ${line}`).join('\n')],
    ['decimal numbers after the time', decimal.map((line) => `[03:04:05]: ${line}`).join('\n')],
    ['C in numbered lines', c.map((line, i) => `${String(i + 1).padStart(6)}\t  ${line},`).join('\n')],
    [
      'hexyl',
      lines(
        bytes,
        16,
        (part, at) => `│${at.toString(16).padStart(8, '0')}│ ${halves(part, ' ┊ ')} │${printable(part)}│`,
      ),
    ],
  ];
}

function printable(part: Buffer): string {
  return part.toString('latin1').replace(/[^ -~]/g, '.');
}

function address(at: number, digits: number): string {
  return at.toString(16).padStart(digits, '0');
}

/** Of four bytes each, the last one first. */
function words(part: Buffer): string {
  const groups = part.toString('hex').match(/.{1,8}/g) ?? [];
  return groups.map((group) => (group.match(/../g) ?? []).reverse().join('').padStart(8)).join(' ');
}

function dump(part: Buffer, at: number): string {
  const groups = part.toString('hex').match(/.{1,4}/g) ?? [];
  return `${address(at, 8)}: ${groups.join(' ').padEnd(39)}  ${printable(part)}`;
}

function canonical(part: Buffer, at: number): string {
  return `${address(at, 8)}  ${halves(part, '  ').padEnd(48)}  |${printable(part)}|`;
}

function halves(part: Buffer, between: string): string {
  return [part.subarray(0, 8), part.subarray(8)].map((half) => each(half, hex, ' ')).join(between);
}
