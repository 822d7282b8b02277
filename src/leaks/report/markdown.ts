import { forLog, forMarkdown } from '../../runner/untrusted.ts';

/** Text that a pair of backticks shows as it stands, in a table, too. */
const HARMLESS_AS_CODE = /^[\w./+=(*{-](?:[\w ./+=:,()*?{}!-]*[\w./+=)*}-])?$/;

/** Words in which Markdown sees nothing but words; an address would become a link. */
const HARMLESS_WORD = /^(?!.*(?:www\.|:\/\/))[A-Za-z0-9(][A-Za-z0-9.,;:()/='-]*$/i;

/** Untrusted text as code. */
export function code(text: string | Uint8Array): string {
  const shown = forLog(text);
  return HARMLESS_AS_CODE.test(shown) ? `\`${shown}\`` : `<code>${forMarkdown(text)}</code>`;
}

/** A sentence of ours, which may hold names that are not, shown word for word and whole: `forMarkdown` shortens long text. */
export function literally(sentence: string): string {
  return sentence
    .split(/( )/)
    .map((word) => (HARMLESS_WORD.test(word) ? word : inPieces(word)))
    .join('');
}

function inPieces(word: string): string {
  return (word.match(/[\s\S]{1,250}/gu) ?? []).map((piece) => forMarkdown(piece)).join('');
}
