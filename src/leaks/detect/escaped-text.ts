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
/** In bytes before and behind a keyword: of a key that is escaped there are far more. */
const REACH = 128;
/** So many escapes stand in a row there, whatever they are of; … */
const FEWEST_IN_A_ROW = 12;
/** … or so many are of letters and digits, and no less than a third of all. */
const FEWEST = 12;
/** The codes of letters and digits. */
const ALPHANUMERIC = /^(?:3\d|[46][1-9a-f]|[57][\da])$/i;

/**
 * Whether a keyword of escapes may stand in a text of which all is escaped, or letters and digits are. In URLs it is marks
 * of another language, and in pictures nothing at all.
 */
export function mayBeEscapedText(bytes: Buffer, at: number): boolean {
  const mark = IN_KEYWORD.exec(bytes.toString('latin1', at, at + KEYWORD_LENGTH))?.[1];
  const escapes = mark === undefined ? undefined : ESCAPES[mark.toLowerCase()];
  if (escapes === undefined) return true;
  const near = bytes.toString('latin1', Math.max(0, at - REACH), at + REACH);
  let all = 0;
  let alphanumeric = 0;
  let inARow = 0;
  let next = 0;
  for (const { 0: written, 1: code = '', index } of near.matchAll(escapes)) {
    all++;
    if (ALPHANUMERIC.test(code)) alphanumeric++;
    inARow = index === next ? inARow + 1 : 1;
    if (inARow === FEWEST_IN_A_ROW) return true;
    next = index + written.length;
  }
  return alphanumeric >= FEWEST && 3 * alphanumeric >= all;
}
