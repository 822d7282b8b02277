import { isInPieces } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { leaveOut } from './leave-out.ts';

/** How the escape character is written: as it is, as terminals and editors show it, and in strings of most languages. */
const ESCAPE = String.raw`(?:\x1b|\x9b|\^\[|\\u001[bB]|\\u\{1[bB]\}|\\x1[bB]|\\0?33|\\[eE]|&#(?:27|x1[bB]);)`;
/**
 * What terminals, logs and shells put into a text beside its characters: colours and the like, links and titles,
 * character sets (ECMA-48, 5.4), and colours that lost their escape character; line breaks of PowerShell, of Swift's raw
 * strings, of syslog, of spreadsheets and of RTF.
 */
const MARKS = new RegExp(
  [
    String.raw`${ESCAPE}\[[0-?]{0,40}[ -/]?[@-~]`,
    // Where the next one begins, the one before has no end: from each of many on, all after it would be read.
    String.raw`${ESCAPE}\](?:(?!${ESCAPE}[\]\\])[^\x07\x1b\n]){0,400}(?:\x07|${ESCAPE}\\{1,2})`,
    `${ESCAPE}[()][0-9AB]`,
    String.raw`\[\d{0,3}(?:;\d{1,3}){0,5}[mK]`,
    '(?:`[rn])+',
    String.raw`\\#{1,8}[rn]`,
    '#01[25]',
    '_x000[aAdD]_',
    String.raw`\\(?:line|par)(?![a-z]) ?`,
  ].join('|'),
  'g',
);

/** Leaves such marks out. */
export const TERMINAL_ESCAPES: Decoder = {
  name: 'marked text',
  kind: 'escapes',
  applies: isInPieces,
  cost: 2,
  decode: (layer) => leaveOut(layer, MARKS, 'marked text'),
};
