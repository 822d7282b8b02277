/**
 * Text that we did not write (paths, ref and author names, commit texts, API bodies) on its way to people. The runner
 * reads commands (`::error::`, `##[group]`) from every line of the log, terminals obey escape sequences, and summaries
 * are Markdown with HTML: none of it may come from such text.
 */

const LONGEST = 300;

/** C0 and C1 controls, line separators, and the marks that turn the direction of text round. */
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udfff]/gu;

/**
 * The text on one line, with nothing in it that the runner or a terminal would obey. Bytes that are not UTF-8 are shown
 * as `\xNN`, controls as `\u{N}`; `::` and `##[` are broken up by a backslash; long text is cut in the middle.
 */
export function forLog(text: string | Uint8Array): string {
  const decoded = typeof text === 'string' ? text : decode(text);
  const shown = decoded
    .replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(/:(?=:)/g, ':\\')
    .replace(/##(?=\[)/g, '##\\');
  return shortened(shown);
}

/** The text as one run of Markdown and HTML that shows it literally: every character that either could read is an entity. */
export function forMarkdown(text: string | Uint8Array): string {
  const decoded = typeof text === 'string' ? text : decode(text);
  const shown = decoded.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return shortened(shown).replace(/[^A-Za-z0-9 ]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
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
