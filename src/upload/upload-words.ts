import { holdsKeyLike, withoutKeyLike } from '../key/key-like.ts';
import { forLog, forMarkdown } from '../runner/untrusted.ts';
import { adviceFor } from './advice.ts';
import type { Detail } from './records/resources.ts';

/** Errors that are shown; what is left out is counted. */
const MOST_SHOWN = 30;
/** Characters of Apple's words that are shown, in pieces that runner/untrusted shows whole. */
const LONGEST = 1200;
const PIECE = 250;

/** How a text of others is made harmless where it is shown. */
export type Show = (untrusted: string) => string;

/** One line for each error: its code, Apple's words, and our sentence where there is one. */
export function linesFor(details: readonly Detail[], show: Show): string[] {
  const lines = details.slice(0, MOST_SHOWN).map(({ code, description }) => {
    const shownCode = code === '' ? 'no code' : show(withoutKeyLike(code, '[left out]').slice(0, 100));
    const words = `${shownCode}: ${spoken(description, show)}`;
    const advice = adviceFor(code);
    return advice === undefined ? words : `${words} → ${advice}`;
  });
  const more = details.length - lines.length;
  return more > 0 ? [...lines, `and ${more} more, which App Store Connect shows`] : lines;
}

export const inLog: Show = forLog;
export const inMarkdown: Show = forMarkdown;

/** Codes of a harmless form, each once, for the output. */
export function codesOf(details: readonly Detail[]): string[] {
  return [
    ...new Set(
      details.map(({ code }) => code).filter((code) => /^[A-Za-z0-9_.-]{1,100}$/.test(code) && !holdsKeyLike(code)),
    ),
  ];
}

/** Keys of Info.plist that Apple's words name: longer than words are, and no secret. */
const PURPOSE_KEY = /\b(NS[A-Za-z]{3,80}UsageDescription)\b/;

/** Apple's words, or of whoever answered in its place; what could be a key or a token in them is left out. */
function spoken(text: string, show: Show): string {
  const words = text
    .split(PURPOSE_KEY)
    .map((part, index) => (index % 2 === 1 ? part : withoutKeyLike(part, '[left out]')))
    .join('')
    .trim();
  if (words === '') return "no words of Apple's";
  const shown = piecesOf(words.slice(0, LONGEST)).map(show).join(' ');
  return words.length > LONGEST ? `${shown}…` : shown;
}

/** The text in pieces, parted at white space where there is any. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > PIECE) {
    const space = rest.lastIndexOf(' ', PIECE);
    const end = space > 0 ? space : PIECE;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}
