import { BASE64 } from '../../../../assembly/layout.ts';
import { SHORTEST_KEY } from '../keywords/constant-bytes.ts';
import { runsOf } from '../keywords/run-kinds.ts';
import { KEYWORD, type Pattern } from '../keywords/tables.ts';
import type { Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { isInPieces } from './applies.ts';
import type { Decoder } from './decoder.ts';

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
  // Of keys without a point, at another alignment.
  'Ko?ZI?zj',
  'oZ?Izj?0',
  'KoZI?zj0',
  'KoZ?Izj0',
  'oZIzj?0C',
  'Ko?ZIzj0',
];
const GROUPED_WIDE = [
  'SM49!?Aw',
  'SM49!?Ag',
  'qG!?SM49',
  'qGSM!?49',
  'SM49A!?g',
  'GSM4!?9A',
  'KoZI!?zj',
  'KoZ!?Izj',
  'ZIzj!?0C',
  'Ko!?ZIzj',
];

/** Such groups, as tables take them. */
const GROUP_PATTERNS: readonly Pattern[] = [
  ...GROUPED.map((group) => Array.from(group, (character) => (character === '?' ? SEPARATORS : character))),
  ...GROUPED_WIDE.map((group) =>
    Array.from(group, (character) => (character === '?' ? ' \n' : character === '!' ? '\r,;.' : character)),
  ),
];

const PARTS = /[A-Za-z0-9]+/g;
const BODIES = ['AMBMGByqGSM49AgEGCCqGSM49AwEH', 'EwYHKoZIzj0CAQYIKoZIzj0DAQc'];

/** Whether eight characters are such groups. */
function isGrouped(literal: string): boolean {
  const joined = (literal.match(PARTS) ?? []).join('');
  return joined.length >= 6 && joined.length < literal.length && BODIES.some((body) => body.includes(joined));
}

/** Answers that are remembered: keywords stand side by side by the thousand, and most are the same. */
const MOST_KNOWN = 2000;
const known = new Map<string, boolean>();

function isKnownGrouped(literal: string): boolean {
  const answer = known.get(literal) ?? isGrouped(literal);
  if (known.size === MOST_KNOWN) known.clear();
  known.set(literal, answer);
  return answer;
}

/** Long enough for a key, whose groups something of base64 itself parts. */
const SHORTEST_RUN = Math.ceil((SHORTEST_KEY * 4) / 3);
/** Fewer groups of one length are chance. */
const FEWEST = 4;

/** Leaves out what stands at even distances in a run of base64, and is of base64 itself. */
function readGroups(layer: Layer): Layer[] {
  const runs = runsOf(BASE64, layer.bytes, SHORTEST_RUN);
  if (runs.length === 0) return [];
  return ['-', '_', '/'].flatMap((separator) => {
    const writer = new LayerWriter(layer);
    for (const [start, end] of runs) {
      const groups = layer.text.slice(start, end).split(separator);
      for (const [first, last] of evenGroups(groups)) writer.copy(start + first, start + last);
    }
    return [writer.finishJoined('groups')].filter((each) => each !== undefined);
  });
}

/** Where groups stand of which so many in a row are of one length, and after them a shorter one. */
function evenGroups(groups: readonly string[]): [first: number, end: number][] {
  const places: [number, number][] = [];
  let row: [number, number][] = [];
  let at = 0;
  for (const { length } of groups) {
    const [first] = row;
    const width = first === undefined ? length : first[1] - first[0];
    if (length === width) row.push([at, at + length]);
    else {
      if (row.length >= FEWEST) places.push(...row);
      if (row.length >= FEWEST && length < width) places.push([at, at + length]);
      row = [[at, at + length]];
    }
    at += length + 1;
  }
  return row.length >= FEWEST ? [...places, ...row] : places;
}

export const CHUNKED_BASE64: Decoder = {
  name: 'groups',
  kind: 'pieces',
  keywords: () => GROUP_PATTERNS.map((pattern) => ({ pattern, trigger: KEYWORD.body })),
  // Most of what parts groups is taken out by others.
  recognises: ({ keyword }) => (isKnownGrouped(keyword) ? 'base64' : undefined),
  applies: isInPieces,
  cost: 4,
  decode: readGroups,
};
