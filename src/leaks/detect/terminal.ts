import type { Reading } from './layer.ts';
import { leaveOut } from './leave-out.ts';

/** How the escape character is written: as it is, as terminals and editors show it, and in strings of most languages. */
const ESCAPE = String.raw`(?:\x1b|\x9b|\^\[|\\u001[bB]|\\u\{1[bB]\}|\\x1[bB]|\\0?33|\\[eE]|&#(?:27|x1[bB]);)`;
/** Colours and the like, links and titles, character sets (ECMA-48, 5.4); colours that lost their escape character, too. */
const SEQUENCES = new RegExp(
  [
    String.raw`${ESCAPE}\[[0-?]{0,40}[ -/]?[@-~]`,
    String.raw`${ESCAPE}\][^\x07\x1b\n]{0,400}(?:\x07|${ESCAPE}\\{1,2})`,
    `${ESCAPE}[()][0-9AB]`,
    String.raw`\[\d{0,3}(?:;\d{1,3}){0,5}[mK]`,
  ].join('|'),
  'g',
);

/** Leaves out what colours a text on a terminal, as logs of CI and the output of `git diff` and `grep` hold it. */
export const withoutColours: Reading = (layer) =>
  layer.bytes.includes('[') ? leaveOut(layer, SEQUENCES, 'terminal output') : [];
