import type { Keyword } from './keyword.ts';
import { KEYWORD, type Pattern } from './tables.ts';

/** Letters and digits that are escaped though none of them need be: whatever is under it, it is worth a look. */
function patternsOf(trigger: number): Keyword[] {
  const digit = '0123456789';
  const octal = '01234567';
  const high = `${digit}abcdefABCDEF`;
  const patterns: Pattern[] = [
    ['\\', 'uU', '0', '0', '3', digit, '\\', 'uU'],
    ['\\', 'uU', '0', '0', '4567', high, '\\', 'uU'],
    ['&', '#', 'xX', '34567', high, ';', '&', '#'],
    [';', '&', '#', '456789', digit, ';', '&', '#'],
    ['&', '#', '1', '012', digit, ';', '&', '#'],
    [high, '%', '34567', high, '%', '34567', high, '%'],
    [high, '\\', 'x', '34567', high, '\\', 'x', '34567'],
    [high, '=', '34567', high, '=', '34567', high, '='],
    [octal, octal, '\\', '1', octal, octal, '\\', '01'],
    // As old scripts write them: %u0041.
    ['0', '0', '4567', high, '%', 'uU', '0', '0'],
    ['0', '0', '3', digit, '%', 'uU', '0', '0'],
    // Of UTF-16, every other character a zero.
    [high, '%', '0', '0', '%', '34567', high, '%'],
    [digit, ';', '&', '#', '0', ';', '&', '#'],
    ['#', 'xX', '0', '0', ';', '&', '#', 'xX'],
    [high, '\\', 'x', '0', '0', '\\', 'x', '34567'],
    // Escaped once more, by JSON, URLs or HTML.
    ['u', '0', '0', '4567', high, '\\', '\\', 'u'],
    ['u', '0', '0', '3', digit, '\\', '\\', 'u'],
    ['x', '34567', high, '\\', '\\', 'x', '34567', high],
    ['0', '0', '4567', high, '%', '5', 'cC', 'u'],
    ['0', '0', '3', digit, '%', '5', 'cC', 'u'],
    [high, '%', '2', '5', '34567', high, '%', '2'],
    ['%', '2', '3', '456789', digit, '%', '3', 'bB'],
    ['2', '3', '1', '012', digit, '%', '3', 'bB'],
    ['3', 'x', '34567', high, '%', '3', 'bB', '%'],
    ['p', ';', '#', '456789', digit, ';', '&', 'a'],
    [';', '#', '1', '012', digit, ';', '&', 'a'],
    [';', '#', 'x', '34567', high, ';', '&', 'a'],
    // In UTF-16 of either byte order.
    ...['\\u00', '%', '\\x', '&#', '&#x', '\\\\u'].flatMap((head) => wideEscapes(head, high)),
  ];
  return patterns.filter((pattern) => triggerOf(pattern) === trigger).map((pattern) => ({ pattern, trigger }));
}

export const backslashPatterns = (): Keyword[] => patternsOf(KEYWORD.backslash);
export const percentPatterns = (): Keyword[] => patternsOf(KEYWORD.percent);
export const entityPatterns = (): Keyword[] => patternsOf(KEYWORD.entity);
export const equalsPatterns = (): Keyword[] => patternsOf(KEYWORD.equals);
export const widePatterns = (): Keyword[] => patternsOf(KEYWORD.wide);

/** By the first mark of an escape in it; what is `amp;#65;` or `%5Cu0041` is to be unescaped more than once. */
function triggerOf(pattern: Pattern): number {
  if (pattern.includes('\0')) return KEYWORD.wide;
  if (pattern.includes('%')) return KEYWORD.percent;
  if (pattern.includes('\\')) return KEYWORD.backslash;
  return pattern.includes(';') ? KEYWORD.entity : KEYWORD.equals;
}

/** The first four characters of an escape in UTF-16, little-endian and big-endian. */
function wideEscapes(head: string, digits: string): Pattern[] {
  const characters = [...head, '34567', digits, head.slice(0, 1)].slice(0, 4);
  return [characters.flatMap((allowed) => [allowed, '\0']), characters.flatMap((allowed) => ['\0', allowed])];
}
