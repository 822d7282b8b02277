import { isInPieces } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { leaveOut } from './leave-out.ts';

/** What `grep -C` and the like write before each line: the file's name and the line's number. */
const LINE_HEADS = /^[^\s:]{0,200}?[-:]\d{1,7}[-:]/gm;

/** Leaves the names of files and the numbers of lines out. */
export const NUMBERED_LINES: Decoder = {
  name: 'numbered lines',
  kind: 'pieces',
  applies: isInPieces,
  decode: (layer) => leaveOut(layer, LINE_HEADS, 'numbered lines'),
};
