import { type Layer, LayerWriter } from './layer.ts';
import type { Pattern } from './matcher.ts';

/** What people and programs put between groups of characters. */
const SEPARATORS = ' \n\t,.-|_:;/';

/**
 * The body of a key in lines or groups of two to seven characters, too short for its literals. Marked by `?` is what
 * parts them; where that is two characters, such as a comma and a space, it is marked by `!?`.
 */
const GROUPED = [
  'qG?SM?49',
  'q?GSM?49',
  'qG?SM4?9',
  '?SM49?Aw',
  'GSM49?Ag',
  'CCqG?SM4',
  'ByqGSM?4',
  'GSM49A?g',
  'CqGSM4?9',
];
const GROUPED_WIDE = ['SM49!?Aw', 'SM49!?Ag', 'qG!?SM49', 'qGSM!?49', 'SM49A!?g', 'GSM4!?9A'];

/** Such groups, as the matcher takes them. */
export const GROUP_PATTERNS: readonly Pattern[] = [
  ...GROUPED.map((group) => Array.from(group, (character) => (character === '?' ? SEPARATORS : character))),
  ...GROUPED_WIDE.map((group) =>
    Array.from(group, (character) => (character === '?' ? ' \n' : character === '!' ? '\r,;.' : character)),
  ),
];

const PARTS = /[A-Za-z0-9]+/g;
const BODY = 'AMBMGByqGSM49AgEGCCqGSM49AwEH';

/** Whether eight characters are such groups. */
export function isGrouped(literal: string): boolean {
  const joined = (literal.match(PARTS) ?? []).join('');
  return joined.length >= 6 && joined.length < literal.length && BODY.includes(joined);
}

/** Groups of one length each, the last one aside, which a character parts that may stand in base64, too. */
const RUNS = ['-', '_', '/'].map(
  (separator) =>
    new RegExp(`[A-Za-z0-9+/_-]{2,64}?(?:${separator}[A-Za-z0-9+/_=-]{1,64}?){3,}(?![A-Za-z0-9+/_=-])`, 'g'),
);

/** Leaves such characters out between groups. */
export function readGroups(layer: Layer): Layer[] {
  return RUNS.flatMap((run, index) => {
    const separator = '-_/'.charAt(index);
    const writer = new LayerWriter(layer);
    for (const { 0: text, index: first } of layer.text.matchAll(run)) {
      const width = text.indexOf(separator);
      const isEven = width > 1 && everyEnd(text, width, separator);
      if (!isEven) continue;
      for (let at = 0; at < text.length; at += width + 1)
        writer.copy(first + at, first + Math.min(text.length, at + width));
    }
    return [writer.finish('groups', true)].filter((each) => each !== undefined);
  });
}

/** Whether a separator stands behind each group, at the same distance. */
function everyEnd(text: string, width: number, separator: string): boolean {
  for (let at = width; at < text.length; at += width + 1) if (text.charAt(at) !== separator) return false;
  return true;
}
