import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@babel/parser';

/** A regular expression of a source. */
export interface Pattern {
  /** `key/id-text.ts:12` */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written as one in the TypeScript files below a folder. */
export function patternsBelow(folder: string): Pattern[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.sort().flatMap((file) => {
    const patterns: Pattern[] = [];
    const code = readFileSync(join(folder, file), 'utf8');
    collect(parse(code, { sourceType: 'module', plugins: ['typescript'] }).program, (source, flags, line) => {
      patterns.push({ place: `${file}:${line}`, source, flags });
    });
    return patterns;
  });
}

function collect(node: unknown, found: (source: string, flags: string, line: number) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const each of node) collect(each, found);
    return;
  }
  const { type, pattern, flags, loc } = node as Record<string, unknown>;
  if (type === 'RegExpLiteral') {
    found(String(pattern), String(flags), (loc as { start: { line: number } }).start.line);
    return;
  }
  for (const [name, value] of Object.entries(node)) if (name !== 'loc') collect(value, found);
}

/** Whether the pattern repeats anything without end: what does not is done after so many steps at each place. */
export function isUnbounded({ source }: Pattern): boolean {
  const plain = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  return /[*+]|\{\d+,\}/.test(plain);
}

/** What a class or an escape stands for, by a character or two of it. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/\\s|\[\^?\\S|\\r|\\n|\[\^/, ' \r\n'],
  [/\\d/, '0'],
  [/\\w|A-Z|a-z|\.\*|\.\+|\[\\s\\S\]|\[\^/, 'a'],
  [/A-Z/, 'A'],
  [/\\0|\\x/, '\u0001'],
];

/**
 * Texts that repeat what the pattern speaks of, and end in what does not fit: the words in it, its marks, and pairs of
 * these.
 */
export function longTexts({ source }: Pattern, length: number): string[] {
  const words = source.match(/[A-Za-z0-9][A-Za-z0-9 ]{1,30}/g) ?? [];
  const escaped = Array.from(source.matchAll(/\\([^A-Za-z0-9])/g), ([, mark]) => mark as string);
  const plain = source.replace(/\\./g, '').match(/[^A-Za-z0-9()|?*{}^$\\]/g) ?? [];
  const marks = new Set([...escaped, ...plain]);
  const classes = CLASSES.flatMap(([sign, characters]) => (sign.test(source) ? [...characters] : []));
  const units = [...new Set([...words.slice(0, 12), ...[...marks].slice(0, 12), ...classes])];
  const pairs = units.flatMap((first) => units.slice(0, 4).map((second) => first + second));
  return [...units, ...pairs].flatMap((unit) => {
    const row = unit.repeat(Math.ceil(length / unit.length));
    return [`${row}\u0002`, `${units[0] ?? ''}${row}\n\u0002`].slice(0, unit.length > 1 ? 1 : 2);
  });
}
