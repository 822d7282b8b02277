import type { Match } from './formats/format.ts';
import { GUESSED, type Layer } from './layers/layer.ts';

/** Names that tell how a text was put together rather than how its characters are written. */
const PIECED: Readonly<Record<string, string>> = {
  'spaced text': '',
  [GUESSED]: 'string pieces',
};

/** How far before a key the words of armour may stand, in characters of the layer around it. */
const ARMOUR_REACH = 80;

/** The form of a leak in words, outermost encoding first: "hex of DER", "base64 of PEM", "JWK". */
export function formOf(match: Match, layer: Layer): string {
  const names = layer.names.map((name) => PIECED[name] ?? name).filter((name) => name !== '');
  const what = names.at(-1) === 'base64' && hasArmour(match, layer) ? 'PEM' : undefined;
  return what === undefined ? [...names, match.form].join(' of ') : [...names.slice(0, -1), what].join(' of ');
}

function hasArmour(match: Match, { origin }: Layer): boolean {
  const first = origin?.first(match.first) ?? 0;
  return /-BEGIN [A-Z ]*-{0,5}/.test(origin?.around.text.slice(Math.max(0, first - ARMOUR_REACH), first) ?? '');
}
