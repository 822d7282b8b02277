import { HEX } from '../../../../assembly/layout.ts';
import { areAll } from '../keywords/run-kinds.ts';

/**
 * Marks of escapes in which two hex digits follow, as they stand in a keyword: a digit of the escape before, and then two
 * marks. The other keywords of escapes are rarer, and are of more that this does not read.
 */
const IN_KEYWORD = /^[0-9a-f](%|=|\\x)[3-7][0-9a-f]\1[3-7]/i;
const ESCAPES: Readonly<Record<string, RegExp>> = {
  '%': /%([0-9a-f]{2})/gi,
  '=': /=([0-9a-f]{2})/gi,
  '\\x': /\\x([0-9a-f]{2})/gi,
};
const KEYWORD_LENGTH = 8;
/** In bytes before and after a keyword: of a key that is escaped there are far more. */
const REACH = 128;
/** So many escapes stand in a row there, whatever they are of; … */
const FEWEST_IN_A_ROW = 12;
/** … or so many are of letters and digits, and no less than a third of all. */
const FEWEST = 12;
/** The codes of letters and digits. */
const ALPHANUMERIC = /^(?:3\d|[46][1-9a-f]|[57][\da])$/i;

/**
 * Where the escapes end, as far as it is known, of a text of which all is escaped, or letters and digits are; 0 where a keyword
 * of escapes stands in no such text. In URLs it is marks of another language, and in pictures nothing at all.
 */
export function endOfEscapes(bytes: Buffer, at: number): number {
  const mark = IN_KEYWORD.exec(bytes.toString('latin1', at, at + KEYWORD_LENGTH))?.[1];
  const escapes = mark === undefined ? undefined : ESCAPES[mark.toLowerCase()];
  if (mark === undefined || escapes === undefined) return at + 1;
  const from = Math.max(0, at - REACH);
  const near = bytes.toString('latin1', from, at + REACH);
  let all = 0;
  let alphanumeric = 0;
  let inARow = 0;
  let next = 0;
  for (const { 0: written, 1: code = '', index } of near.matchAll(escapes)) {
    all++;
    if (ALPHANUMERIC.test(code)) alphanumeric++;
    inARow = index === next ? inARow + 1 : 1;
    next = index + written.length;
    if (inARow === FEWEST_IN_A_ROW) return Math.max(at + 1, endOfRow(bytes, from + next, mark));
  }
  return alphanumeric >= FEWEST && 3 * alphanumeric >= all ? at + 1 : 0;
}

/** Where escapes end that stand one after the other. */
function endOfRow(bytes: Buffer, start: number, mark: string): number {
  const [first, second] = Buffer.from(mark);
  const digits = mark.length;
  let end = start;
  while (
    bytes[end] === first &&
    (second === undefined || ((bytes[end + 1] as number) | CASE) === second) &&
    areAll(HEX, bytes, end + digits, end + digits + 2)
  )
    end += digits + 2;
  return end;
}

/** The bit by which letters of either case differ. */
const CASE = 0x20;
