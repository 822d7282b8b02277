import type { TestKey } from './keys.ts';

/**
 * The leak test's eye: finds the bytes of a secret in a text, in whatever form they got there. It undoes encodings, one
 * inside the other, and looks for any run of the secret's bytes in what comes out. What is constant in every key (the
 * ASN.1 around the numbers, the PEM words) and what is public (the point, the fingerprint) is no trace.
 */

/** A run of this many bytes of the secret is a trace: 64 bits, which no text holds by chance. */
const SHORTEST_RUN = 8;

/** Encodings inside encodings are undone this deep: base64 three times around a PEM file is four. */
const DEEPEST = 4;

/** An encoding that can be undone: each result is the text with some of it decoded, one character a byte. */
interface Decoder {
  readonly name: string;
  readonly decode: (text: string) => string[];
}

const DECODERS: readonly Decoder[] = [
  {
    name: 'joined lines',
    decode: (text) => [text.replace(/\\[nrt]|[\s"'\\,]|%0[AD]|^(?:::debug::|[>|#*+-] ?)/gim, '')],
  },
  { name: 'UTF-16', decode: (text) => [text.replaceAll('\0', '')] },
  { name: 'percent', decode: (text) => [text.replace(/%([\da-f]{2})/gi, (_, hex: string) => character(hex, 16))] },
  {
    name: 'entities',
    decode: (text) => [
      text
        .replace(/&#(\d{1,7});/g, (_, decimal: string) => character(decimal, 10))
        .replace(/&#x([\da-f]{1,6});/gi, (_, hex: string) => character(hex, 16)),
    ],
  },
  {
    name: 'escapes',
    decode: (text) => [
      text.replace(/\\u\{([\da-f]{1,6})\}|\\u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, a?: string, b?: string, c?: string) =>
        character(a ?? b ?? c ?? '0', 16),
      ),
    ],
  },
  {
    name: 'hex',
    decode: (text) => shifted(text.replace(/0x|\\x|%|[\s,:;\\-]/gi, ''), /[\da-f]{16,}/gi, 'hex', 2),
  },
  { name: 'base64', decode: (text) => shifted(text, /[A-Za-z\d+/_-]{10,}/g, 'base64', 4) },
  {
    name: 'decimal list',
    decode: (text) => [
      (text.match(/(?:\d{1,3}[,;\s]+){7,}\d{1,3}/g) ?? [])
        .map((list) => String.fromCharCode(...(list.match(/\d+/g) ?? []).map(Number)))
        .join('\n'),
    ],
  },
];

/**
 * The forms in which private bytes of the key stand in the text, each named once, outermost encoding first; empty when
 * there are none.
 */
export function tracesOf(key: TestKey, text: string): string[] {
  const found = new Set(tracesOfBytes(key.scalar, text));
  const publicKey = key.spki.toString('base64');
  const joined = text.replace(/\s/g, '');
  for (const [name, der] of [
    ['Apple PKCS#8', key.apple],
    ['PKCS#8', key.openssl],
    ['SEC1', key.sec1],
  ] as const) {
    const body = der.toString('base64');
    for (let start = 0; start + SHORTEST_RUN < body.length; start += 64) {
      const line = body.slice(start, start + 64);
      if (joined.includes(line) && !publicKey.includes(line))
        found.add(`line ${start / 64 + 1} of the PEM body of ${name}`);
    }
  }
  if (text.includes(BigInt(`0x${key.scalar.toString('hex')}`).toString())) found.add('scalar as one number');
  return [...found];
}

/** The forms in which the signature of the token, which alone makes it worth stealing, stands in the text. */
export function tracesOfToken(token: string, text: string): string[] {
  return tracesOfBytes(Buffer.from(token.split('.')[2] ?? '', 'base64url'), text);
}

/** The forms in which a run of at least eight of the secret's bytes stands in the text. */
export function tracesOfBytes(secret: Uint8Array, text: string): string[] {
  const bytes = Buffer.from(secret);
  const runs = windows(bytes.toString('latin1'));
  // Bytes that went through a UTF-8 decoder on their way to us: those that are no UTF-8 became U+FFFD.
  const decoded = windows(bytes.toString('utf8')).filter((run) => run.replaceAll('\ufffd', '').length >= 5);
  const found = new Set<string>();
  // Breadth first, so that each text is met by the shortest way to it.
  const seen = new Set([text]);
  let layers = [{ text, path: [] as string[] }];
  for (let depth = 0; layers.length > 0; depth++) {
    for (const layer of layers) {
      if ([...runs, ...decoded].some((run) => layer.text.includes(run))) found.add(layer.path.join(', ') || 'raw');
    }
    if (depth === DEEPEST) break;
    layers = layers
      .filter((layer) => isTextual(layer.text))
      .flatMap(({ text, path }) =>
        DECODERS.flatMap(({ name, decode }) => decode(text).map((inner) => ({ text: inner, path: [...path, name] }))),
      )
      .filter((layer) => layer.text.length >= SHORTEST_RUN && !seen.has(layer.text) && seen.add(layer.text));
  }
  return [...found];
}

/** The log as the runner keeps it, except for the masking itself: it swallows the lines that register a mask. */
export function logWithoutMasks(stdout: string): string {
  return stdout
    .split('\n')
    .filter((line) => !isMask(line))
    .join('\n');
}

/** Those of the values that stand in the log before, or without, a line that registers exactly that value as a mask. */
export function printedBeforeMask(stdout: string, values: Iterable<string>): string[] {
  const lines = stdout.split(/\r?\n/);
  return [...values].filter((value) => {
    const mask = lines.indexOf(`::add-mask::${escapeData(value)}`);
    const before = mask === -1 ? lines : lines.slice(0, mask);
    return logWithoutMasks(before.join('\n')).includes(value);
  });
}

/** The values that the log registers as masks, in their order. */
export function masksIn(stdout: string): string[] {
  return stdout
    .split(/\r?\n/)
    .filter(isMask)
    .map((line) =>
      line.slice('::add-mask::'.length).replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'),
    );
}

function isMask(line: string): boolean {
  return line.startsWith('::add-mask::');
}

/** How @actions/core writes a value into a command. */
function escapeData(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function windows(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - SHORTEST_RUN + 1) }, (_, start) =>
    text.slice(start, start + SHORTEST_RUN),
  );
}

/** Every run of the alphabet decoded by itself, once from each place at which a unit of the encoding could begin. */
function shifted(text: string, alphabet: RegExp, encoding: 'hex' | 'base64', unit: number): string[] {
  return (text.match(alphabet) ?? []).flatMap((run) =>
    Array.from({ length: unit }, (_, offset) => Buffer.from(run.slice(offset), encoding).toString('latin1')),
  );
}

function character(digits: string, radix: number): string {
  const code = Number.parseInt(digits, radix);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Only what is text can hold a further encoding; NUL counts as text because of UTF-16. */
function isTextual(text: string): boolean {
  const odd = text.match(/[^\t\n\r\0\x1b\x20-\x7e]/g)?.length ?? 0;
  return odd * 5 < text.length;
}
