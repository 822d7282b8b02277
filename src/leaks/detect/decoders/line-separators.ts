import { KEY_HEAD } from '../keywords/key-head.ts';
import type { Layer } from '../layers/layer.ts';
import { isInPieces } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { keep, leaveOut } from './leave-out.ts';

const ARMOUR = 'KEY(?: BLOCK)?-{2,5}';
/** What stands between the words of armour and the key: it stands between all lines, in its place or around it. */
const FIRST = new RegExp(`${ARMOUR}((?:(?!${ARMOUR})[\\s\\S]){1,400}?)(?=${KEY_HEAD})`, 'g');
/** What other readings take off already. */
const PLAIN = /^(?:\s|\\+[nrt]|["',+]|%0[aAdD])*$/;
/** Texts that hold more than so many of them are no files of keys. */
const MOST = 8;
const NAME = 'separated lines';
/** What is left of the characters of base64 alone can be told from the key by the length of its lines only. */
const BASE64 = /^[A-Za-z0-9+/=_-]+$/;
const WIDTHS = [64, 76, 60, 72, 48];

/**
 * Leaves out what stands for line breaks, whatever it is: `` `n `` of PowerShell, `#012` of syslog, an `n` that lost its
 * backslash, or `"},{"type":"text","text":"`. It is learnt from what stands after the words of armour.
 */
function withoutSeparators(layer: Layer): Layer[] {
  const layers: Layer[] = [];
  const seen = new Set<string>();
  for (const match of layer.text.matchAll(FIRST)) {
    const separator = match[1] as string;
    if (PLAIN.test(separator) || layers.length >= MOST) continue;
    if (BASE64.test(separator)) layers.push(...linesBetween(layer, separator, match.index + match[0].length));
    else if (!seen.has(separator)) layers.push(...leaveOut(layer, expressionOf(separator), NAME));
    seen.add(separator);
  }
  return layers;
}

/** The same with other numbers within and other white space: lines may be numbered, or tell the time. */
function expressionOf(separator: string): RegExp {
  const parts = separator.match(/\s+|[A-Za-z0-9]+|[^\sA-Za-z0-9]/g) ?? [];
  const source = parts.map((part, index) => {
    const isInner = index > 0 && index < parts.length - 1;
    // From each of many spaces on, the rest of them would be read.
    if (/^\s/.test(part)) return index === 0 ? '(?<!\\s)\\s{1,2000}' : '\\s{1,200}';
    if (isInner && /^\d+$/.test(part)) return '\\d{1,20}';
    if (isInner && /\d/.test(part)) return '[A-Za-z0-9]{1,40}';
    return part.replace(/[^A-Za-z0-9]/, '\\$&');
  });
  return new RegExp(source.join(''), 'g');
}

/** The lines of one key, each of the same length, from `start` on. */
function linesBetween(layer: Layer, separator: string, start: number): Layer[] {
  const { text } = layer;
  const width = WIDTHS.find((each) => text.startsWith(separator, start + each));
  if (width === undefined) return [];
  const parts: [number, number][] = [];
  let at = start;
  for (; text.startsWith(separator, at + width); at += width + separator.length) parts.push([at, at + width]);
  const end = text.indexOf(`${separator}-`, at);
  parts.push([at, end < 0 || end > at + width ? Math.min(text.length, at + width) : end]);
  return keep(layer, parts, NAME);
}

export const LINE_SEPARATORS: Decoder = {
  name: NAME,
  kind: 'pieces',
  applies: isInPieces,
  cost: 6,
  decode: withoutSeparators,
};
