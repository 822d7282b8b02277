import type { Layer } from '../layers/layer.ts';
import { isInPieces } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { keep, leaveOut } from './leave-out.ts';

/** The number of the next page at the start of each page, where a text in SQLite goes on over several. */
const PAGE = /(?<=[ -~\n])\0[\0-\x1f][\s\S]{2}(?=[ -~\n])/g;
/** A text that ends with the number of a page, and one that follows such a number. */
const CONTINUED = /[A-Za-z0-9+/=\n -]{16}(?=\0[\0-\x1f][\s\S]{2})/g;
const NEXT = /\0[\0-\x1f][\s\S]{2}(?=[A-Za-z0-9+/=\n-]{12})/g;
const PAGES = 'pages';
/** No key, escapes included, is longer on one page; no window holds more that go on. */
const LONGEST = 1024;
const MOST = 6;
/** Between the lines of a text, one string each, as programs hold them; they may begin at even places. */
const NULS = /(?<=[A-Za-z0-9+/=-]{4})\0{1,32}(?=[A-Za-z0-9+/-]{4})/g;

/** Texts as databases and programs store them. */
function storedLines(layer: Layer): Layer[] {
  if (!layer.bytes.includes(0)) return [];
  return [...leaveOut(layer, PAGE, PAGES), ...continued(layer), ...leaveOut(layer, NULS, 'separate strings')];
}

/** A text of SQLite up to the number of the page on which it goes on, with each that follows such a number. */
function continued(layer: Layer): Layer[] {
  const ends = Array.from(layer.text.matchAll(CONTINUED), ({ index, 0: text }) => index + text.length).slice(0, MOST);
  const starts = Array.from(layer.text.matchAll(NEXT), ({ index, 0: number }) => index + number.length);
  const pairs = ends.flatMap((end) =>
    starts.filter((start) => start !== end + 4).map((start) => [end, start] as const),
  );
  return pairs.slice(0, MOST).flatMap(([end, start]) => {
    const parts = [
      [Math.max(0, end - LONGEST), end],
      [start, Math.min(layer.bytes.length, start + LONGEST)],
    ] as const;
    return keep(layer, parts, PAGES);
  });
}

export const STORED_LINES: Decoder = {
  name: 'separate strings',
  kind: 'pieces',
  applies: isInPieces,
  cost: 15,
  decode: storedLines,
};
