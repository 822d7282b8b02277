import type { Layer, Reading } from './layer.ts';
import { LayerWriter } from './layer-writer.ts';

/**
 * What terminals, logs and shells put into a text beside its characters: colours (ECMA-48), also as `cat -v` and JSON
 * show them; line breaks of PowerShell, of Swift's raw strings, of syslog, of spreadsheets and of RTF.
 */
const MARKS =
  /(?:\x1b|\^\[|\\e|\\033|\\x1b|\\u001b)\[[0-9;:?]{0,32}[A-Za-z]|(?:`[rn])+|\\#{1,8}[rn]|#01[25]|_x000[aAdD]_|\\(?:line|par)(?![a-z]) ?/g;

/** Leaves such marks out. */
export const withoutMarks: Reading = (layer) => leaveOut(layer, MARKS, 'marked text');

/** What `grep -C` and the like write before each line: the file's name and the line's number. */
const LINE_HEADS = /^[^\s:]{0,200}?[-:]\d{1,7}[-:]/gm;

/** Leaves the names of files and the numbers of lines out. */
export const withoutLineHeads: Reading = (layer) => leaveOut(layer, LINE_HEADS, 'numbered lines');

/** Leaves out what the expression finds. */
export function leaveOut(layer: Layer, expression: RegExp, name: string): Layer[] {
  const writer = new LayerWriter(layer);
  let done = 0;
  for (const match of layer.text.matchAll(expression)) {
    writer.copy(done, match.index);
    done = match.index + match[0].length;
  }
  if (done === 0) return [];
  writer.copy(done, layer.bytes.length);
  return [writer.finish(name, true)].filter((each) => each !== undefined);
}
