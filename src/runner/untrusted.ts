/**
 * Text that we did not write (paths, ref and author names, commit texts, API bodies) on its way to people. The runner
 * reads commands (`::error::`, `##[group]`) from every line of the log, terminals obey escape sequences, and summaries
 * are Markdown with HTML: none of it may come from such text.
 */

/** In characters, the cut in the middle aside. */
const LONGEST = 300;

/**
 * Controls, line and paragraph separators, characters that are not seen or turn the direction of text round, those of
 * private use, and halves of surrogate pairs.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * The text on one line, with nothing in it that the runner or a terminal would obey. Bytes that are not UTF-8 are shown
 * as `\xNN`, controls as `\u{N}`; `::` and `##[` are broken up by a backslash; long text is cut in the middle.
 */
export function forLog(text: string | Uint8Array): string {
  return shortened(
    printable(text)
      .replace(/:(?=:)/g, ':\\')
      .replace(/##(?=\[)/g, '##\\'),
  );
}

/**
 * The text as one run of Markdown and HTML that shows it literally: every character that either could read is an entity.
 * In issues and comments put it between `<code>` tags besides, where GitHub looks for no mentions and references.
 */
export function forMarkdown(text: string | Uint8Array): string {
  return shortened(printable(text)).replace(/[^A-Za-z0-9 ]/gu, (character) => `&#${codeOf(character)};`);
}

const PLAIN = /^[ -~]*$/;

function printable(text: string | Uint8Array): string {
  const whole = withoutMiddle(text)
    .map((part) => (typeof part === 'string' ? part : decode(part)))
    .join('');
  // To compile the pattern takes longer than all else that a short run prints.
  if (PLAIN.test(whole)) return whole;
  return whole.replace(UNPRINTABLE, (character) => `\\u{${codeOf(character).toString(16)}}`);
}

/** The two ends of a huge text, so that little of it is worked on. Nothing that `shortened` keeps is lost. */
function withoutMiddle(text: string | Uint8Array): (string | Uint8Array)[] {
  const enough = LONGEST * 4;
  if (text.length <= enough * 2) return [text];
  if (typeof text === 'string') return [text.slice(0, enough), text.slice(-enough)];
  return [
    text.subarray(0, startOfCharacter(text, enough)),
    text.subarray(startOfCharacter(text, text.length - enough)),
  ];
}

/** The index, or the one a little before it at which a character of UTF-8 begins. */
function startOfCharacter(bytes: Uint8Array, index: number): number {
  for (let start = index; start > index - 4; start--) {
    if (((bytes[start] as number) & 0xc0) !== 0x80) return start;
  }
  return index;
}

function shortened(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= LONGEST) return text;
  const half = LONGEST / 2;
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) =>
      byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`,
    ).join('');
  }
}

function codeOf(character: string): number {
  return character.codePointAt(0) as number;
}
