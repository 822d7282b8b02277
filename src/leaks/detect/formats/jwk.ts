import { STRETCH } from '../constant-bytes.ts';
import { covering, exactly, type Keyword } from '../keyword.ts';
import { bareLayer, type Layer } from '../layer.ts';
import { base64, dense, text } from '../literal-forms.ts';
import { TRIGGER } from '../tables.ts';
import type { FindContext, KeyFormat, Match } from './format.ts';

const MEMBER =
  /(?<![A-Za-z0-9])(crv|kty|x|y|d)["'`]?\s*(?:=>|[:=>])\s*(?:b?["'`])?([A-Za-z0-9_+/-]{43}(?![A-Za-z0-9_+/-])|P-256)/gi;
/** How far the members of one JSON Web Key can stand apart: certificates may stand between. */
const JWK_REACH = 24 * 1024;

const CURVE = Buffer.from('P-256');
/** The member that holds certificates. */
const CHAIN = Buffer.from('x5c');

/**
 * What stands around a part, between the offsets `from` and `to`, that names the curve: far enough for a JSON Web Key
 * whose members are parted by its certificates; undefined where there are none.
 */
export function aroundCertificates(
  content: Buffer,
  [start, end]: readonly [number, number],
  from: number,
  to: number,
): Layer | undefined {
  if (!content.subarray(start, end).includes(CURVE)) return undefined;
  const layer = bareLayer(content, Math.max(from, start - JWK_REACH), Math.min(to, end + JWK_REACH));
  return layer.bytes.includes(CHAIN) ? layer : undefined;
}

/** Private JSON Web Keys of P-256 whose point fits: `d`, `x` and `y` near the curve's name, in any order. */
export function findJwk(layer: Layer, { proofs }: FindContext): Match[] {
  if (!layer.text.includes('P-256')) return [];
  const members = Array.from(layer.text.matchAll(MEMBER), (match) => ({
    name: (match[1] as string).toLowerCase(),
    value: (match[2] as string).replaceAll('+', '-').replaceAll('/', '_'),
    first: match.index,
    end: match.index + match[0].length,
  }));
  const places = new Map<string, { first: number; end: number }[]>();
  for (const { name, value, first, end } of members) {
    const id = `${name}:${value}`;
    const known = places.get(id);
    if (known === undefined) places.set(id, [{ first, end }]);
    else known.push({ first, end });
  }
  const [hasX, hasY] = ['x', 'y'].map((name) => members.some((member) => member.name === name));
  const curves = members.filter(({ value }) => value === 'P-256');
  const matches: Match[] = [];
  for (const member of members) {
    if (member.name !== 'd' || member.value === 'P-256') continue;
    const key = hasX && hasY ? proofs.numbers(Buffer.from(member.value, 'base64url')) : undefined;
    if (key === undefined) continue;
    const near = (all: readonly { first: number; end: number }[] = []): { first: number; end: number } | undefined =>
      all.find(({ first }) => Math.abs(first - member.first) < JWK_REACH);
    const parts = [near(places.get(`x:${key.x}`)), near(places.get(`y:${key.y}`)), near(curves)];
    if (parts.some((part) => part === undefined)) continue;
    matches.push({
      kind: 'private-key',
      key,
      proven: true,
      form: 'JWK',
      first: member.first,
      end: member.end,
    });
  }
  return matches;
}

const CURVE_NAMES = ['"crv":"P-256"', '"crv": "P-256"', '"crv" : "P-256"'].map(text);

/** The name of the curve, as texts, escapes and programs write it. */
const SPELLINGS = [
  '\\"P-256\\"',
  ';P-256&q',
  ';P-256&#',
  '%22P-256%22',
  'rv: P-256',
  'crv=P-256',
  '>P-256</',
  'u0022P-256',
  'x22P-256',
  'CRV=P-25',
  'CRV: P-2',
  'rve.P_25',
];

function keywords(): Keyword[] {
  const quoted = ['"', "'"].flatMap((quote) =>
    [',', '}', ' ', '\n', '\r', ')', ']', ';'].map((after) => `${quote}P-256${quote}${after}`),
  );
  return [
    ...[...quoted, ...SPELLINGS].map((form) => exactly(form, TRIGGER.jwk)),
    ...CURVE_NAMES.flatMap(dense).flatMap((form) => covering(form, TRIGGER.jwk, STRETCH.one)),
    ...CURVE_NAMES.flatMap(base64)
      .flatMap(dense)
      .flatMap((form) => covering(form, TRIGGER.jwk)),
  ];
}

/** JSON Web Keys (RFC 7517; RFC 7518, 6.2). */
export const JWK: KeyFormat = { name: 'JWK', keywords, find: findJwk };
