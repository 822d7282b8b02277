import { changed, type Peeled } from './layer.ts';

/** Ways in which text is written down inside of other text: escapes, entities, quotes, prefixes of lines. */

/** Spaces of all kinds become spaces, line ends of all kinds newlines (`^M` is how they are shown); the colours of terminals, zero-width characters and marks that one cannot see go. */
export function visible(text: string): string {
  return text
    .replace(/\x1b\[[\d;]{0,20}[A-Za-z]/g, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2028\u2029\u0085]|\^M\$?/g, '\n')
    .replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .trim();
}

export function visibleLayer(text: string): Peeled[] {
  return changed('', text, visible(text));
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '', 0: '' };

/** The escapes of JSON, of shells and of programming languages. */
export function escapesLayer(text: string): Peeled[] {
  const plain = text.replace(
    /\\(?:u\{?([0-9a-f]{4})\}?|x([0-9a-f]{2})|([0-3][0-7]{2})|([\s\S]))/gi,
    (_, wide = '', byte = '', octal = '', letter = '') => {
      if (letter !== '') return ESCAPES[letter] ?? letter;
      return String.fromCharCode(octal === '' ? Number.parseInt(wide + byte, 16) : Number.parseInt(octal, 8));
    },
  );
  return changed('escaped text of', text, plain);
}

/** Percent-encoding; where forms were encoded, `+` is a space as well. */
export function percentLayer(text: string): Peeled[] {
  const decode = (encoded: string): string =>
    encoded.replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  const plain = decode(text);
  if (plain === text) return [];
  return ['+', ' '].map((plus) => ({ form: 'percent-encoding of', value: decode(text.replace(/\+/g, plus)) }));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  plus: '+',
  sol: '/',
  equals: '=',
  hyphen: '-',
  dash: '-',
  NewLine: '\n',
  Tab: '\t',
  nbsp: ' ',
};

/** HTML and XML: entities are read, tags dropped. */
export function entitiesLayer(text: string): Peeled[] {
  const plain = text
    .replace(/<\/?[A-Za-z][^<>]{0,200}>/g, '\n')
    .replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([A-Za-z]{2,8}));/gi, (whole, hex = '', decimal = '', name = '') => {
      if (name !== '') return ENTITIES[name] ?? whole;
      const code = hex === '' ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
  return changed('HTML of', text, plain);
}

/** Quoted-printable (RFC 2045): `=3D` and line ends that do not count. */
export function quotedPrintableLayer(text: string): Peeled[] {
  if (!/=\r?\n|=3D/.test(text)) return [];
  const plain = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return changed('quoted-printable of', text, plain);
}

/** The contents of all string literals, joined, as a program would join them. */
export function literalsLayer(text: string): Peeled[] {
  const contents: string[] = [];
  let open = '';
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string;
    if (open !== '' && character === '\\') index++;
    else if (character === open) {
      contents.push(text.slice(start, index));
      open = '';
    } else if (open === '' && /["'`]/.test(character)) {
      open = character;
      start = index + 1;
    }
  }
  return contents.length < 2 ? [] : [{ form: 'string pieces of', value: contents.join('') }];
}

const LONGEST_PREFIX = 6;

/** Takes away what all lines begin with (comments, quotes, diffs), or their numbers. */
export function prefixesLayer(text: string): Peeled[] {
  const lines = text
    .split(/\r?\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let prefix = /^[^A-Za-z0-9]*/.exec(lines[0] ?? '')?.[0] as string;
  for (const line of lines) {
    while (!line.startsWith(prefix)) prefix = prefix.slice(0, -1);
  }
  const numbered = /^\d{1,5}[\s:|.)]{1,20}/;
  if (lines.length > 1 && lines.every((line) => numbered.test(line))) {
    return [{ form: 'numbered lines of', value: lines.map((line) => line.replace(numbered, '')).join('\n') }];
  }
  // Some characters could be of the prefix or of base64: each length of the prefix is tried.
  return Array.from({ length: Math.min(prefix.length, LONGEST_PREFIX) }, (_, index) => ({
    form: 'prefixed lines of',
    value: lines.map((line) => line.slice(index + 1)).join('\n'),
  }));
}

/** The name of a variable or of a field in front, and quotes around it all. */
export function assignmentLayer(text: string): Peeled[] {
  const value = text
    .replace(/^\s*(?:export\s|set\s|-\s)?\s{0,4}["']?[A-Za-z_][\w.-]{0,80}["']?\s{0,4}[=:]\s{0,4}/, '')
    .trim();
  return changed('text around', text, value.replace(/^(["'`])([\s\S]*)\1$/, '$2'));
}

/** Newlines that became something else, an `n` without its backslash for example, after every 64 characters. */
export function lostEscapesLayer(text: string): Peeled[] {
  const start = /KEY-{1,5}([^M\r\n-][^\r\n]{0,11}?)(?=M[A-Z])/.exec(text);
  if (start === null) return [];
  const newline = start[1] as string;
  const end = text.indexOf(`${newline}-`, start.index + start[0].length);
  const body = text.slice(start.index + start[0].length, end < 0 ? text.length : end);
  const step = 64 + newline.length;
  let plain = '';
  for (let at = 0; at < body.length; at += step) plain += body.slice(at, at + 64);
  return [{ form: 'PEM with broken newlines of', value: plain, guessed: true }];
}

/** Plus signs that were read as the spaces of a form. */
export function lostPlusLayer(text: string): Peeled[] {
  const plain = text.replace(/(?<=[A-Za-z0-9+/\n]) +(?=[A-Za-z0-9+/=\r\n])/g, (spaces) => '+'.repeat(spaces.length));
  return changed('', text, plain).map((peeled) => ({ ...peeled, guessed: true }));
}
