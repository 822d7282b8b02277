import { withoutKeyLike } from '../key/key-like.ts';
import { forLog, forMarkdown } from '../runner/untrusted.ts';

/** A text of ours with places for words of others, which each place that shows it quotes in its own way. */
export type Text = (quote: (untrusted: string) => string) => string;

export const plain =
  (text: string): Text =>
  () =>
    text;

/** As one line of the log. */
export function inLog(text: Text): string {
  return text(repeated);
}

/** As Markdown. What could not end a code span, or a cell of a table, is shown as code. */
export function inMarkdown(text: Text): string {
  return text((untrusted) => {
    const shown = withoutKeyLike(untrusted, '[left out]');
    return HARMLESS_AS_CODE.test(shown) ? `\`${shown}\`` : forMarkdown(shown);
  });
}

const HARMLESS_AS_CODE = /^[A-Z]+ [\w/.,:?=&%+[\]-]{1,280}$/;

/**
 * Words of Apple's, or of whoever answered in its place, for the log. What could be the token that the request carried,
 * or a part of it, is left out.
 */
export function repeated(untrusted: string): string {
  return forLog(withoutKeyLike(untrusted, '[left out]'));
}

/** `1 second`, `2 seconds`, `2 tries` */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
