import type { Match } from './keys.ts';
import type { Layer } from './layer.ts';

/** Names that tell how a text was put together rather than how its characters are written. */
const PIECED: Readonly<Record<string, string>> = {
  'spaced text': '',
  pieces: 'string pieces',
};

/** The form of a leak in words, outermost encoding first: "hex of DER", "base64 of a PEM file", "JWK". */
export function formOf(match: Match, layer: Layer): string {
  const names = layer.names.map((name) => PIECED[name] ?? name).filter((name) => name !== '');
  if (match.form === 'DER' && names.at(-1) === 'base64') return [...names.slice(0, -1), 'PEM or its body'].join(' of ');
  return [...names, match.form].join(' of ');
}
