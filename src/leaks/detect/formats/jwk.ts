import { STRETCH } from '../keywords/constant-bytes.ts';
import { covering, exactly, type Keyword } from '../keywords/keyword.ts';
import { base64, dense, text } from '../keywords/literal-forms.ts';
import { KEYWORD } from '../keywords/tables.ts';
import { bareLayer, type Layer } from '../layers/layer.ts';
import { placesOf } from '../layers/lazy-places.ts';
import type { FindContext, KeyFormat, Match } from './format.ts';
import { CURVE_NAME, type Member, membersOf } from './jwk-members.ts';
import { isRandom } from './random.ts';

/** The members of a key without a point stand side by side, and no point of another key stands among them. */
const ALONE_REACH = 512;
/** Every key has this member (RFC 7517, 4.1). */
const KIND = /kty["'`]{0,2}\s{0,8}(?:=>|[:=>])\s{0,8}["'`]{0,2}EC/gi;
const LONGEST_KIND = 32;
/** How far the members of one JSON Web Key can stand apart: certificates may stand between. */
const JWK_REACH = 24 * 1024;

const CURVE = Buffer.from(CURVE_NAME);
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

/**
 * Private JSON Web Keys of P-256: `d` near the curve's name, in any order. Where there are `x` and `y`, they must be the
 * point of `d`; without them, which RFC 7518 does not allow and programs write all the same, the number must look random.
 */
function findJwk(layer: Layer, { proofs }: FindContext): Match[] {
  if (!layer.bytes.includes(CURVE)) return [];
  const members = membersOf(layer);
  if (!members.some(({ name }) => name === 'd')) return [];
  const [curves, xs, ys, ds] = ['crv', 'x', 'y', 'd'].map((name) =>
    members.filter((member) => member.name === name && (member.value === CURVE_NAME) === (name === 'crv')),
  ) as [Member[], Member[], Member[], Member[]];
  const [byX, byY] = [byValue(xs), byValue(ys)];
  const kinds = placesOf(KIND, layer.bytes, LONGEST_KIND);
  return ds.flatMap((d): Match[] => {
    const isNear = (others: readonly Member[] | undefined, reach: number): boolean => distance(others, d) < reach;
    const isAlone =
      isNear(curves, ALONE_REACH) &&
      !isNear(xs, ALONE_REACH) &&
      !isNear(ys, ALONE_REACH) &&
      kinds.has(d.first - ALONE_REACH, d.first + ALONE_REACH) &&
      isRandom(Buffer.from(d.value, 'base64url'));
    if (!isAlone && !(isNear(xs, JWK_REACH) && isNear(ys, JWK_REACH))) return [];
    const key = proofs.numbers(Buffer.from(d.value, 'base64url'));
    if (key === undefined) return [];
    const proven = [byX.get(key.x), byY.get(key.y), curves].every((others) => isNear(others, JWK_REACH));
    return proven || isAlone ? [{ kind: 'private-key', key, proven, form: 'JWK', first: d.first, end: d.end }] : [];
  });
}

function byValue(members: readonly Member[]): Map<string, Member[]> {
  const all = new Map<string, Member[]>();
  for (const member of members) {
    const known = all.get(member.value);
    if (known === undefined) all.set(member.value, [member]);
    else known.push(member);
  }
  return all;
}

/** How far the nearest of some members is, which stand in order; infinity where there are none. */
function distance(members: readonly Member[] | undefined, { first }: Member): number {
  if (members === undefined) return Number.POSITIVE_INFINITY;
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((members[middle] as Member).first < first) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [members[low - 1], members[low]];
  return Math.min(
    before === undefined ? Number.POSITIVE_INFINITY : first - before.first,
    after === undefined ? Number.POSITIVE_INFINITY : after.first - first,
  );
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
    [',', '}', ' ', '\n', '\r', ')', ']', ';', '.', quote].map((after) => `${quote}P-256${quote}${after}`),
  );
  return [
    ...[...quoted, ...SPELLINGS].map((form) => exactly(form, KEYWORD.jwk)),
    ...CURVE_NAMES.flatMap(dense).flatMap((form) => covering(form, KEYWORD.jwk, STRETCH.one)),
    ...CURVE_NAMES.flatMap(base64)
      .flatMap(dense)
      .flatMap((form) => covering(form, KEYWORD.jwk)),
  ];
}

/** JSON Web Keys (RFC 7517; RFC 7518, 6.2). */
export const JWK: KeyFormat = { name: 'JWK', keywords, find: findJwk };
