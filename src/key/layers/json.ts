import { isRecord } from '../../is-record.ts';
import { readNumbers } from '../p256.ts';
import { fail, type P256Reading } from '../reading.ts';
import { decodeBase64 } from './encodings.ts';
import type { Peeled } from './layer.ts';

/** What stands beside a key in fastlane's api_key.json. */
export interface Ids {
  readonly keyId?: string;
  readonly issuerId?: string;
  /** Whether the key is for the Apple Developer Enterprise Program. */
  readonly inHouse?: boolean;
}

const DEEPEST = 8;
const MOST_LEAVES = 200;
/** Anything shorter is no key. */
const SHORTEST = 40;

/** The value, where the text is JSON in whole and not a bare number or word. */
export function parseJson(text: string): unknown {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Strings, lists of lines, lists of bytes and JSON Web Keys, at any depth; and JSON with other text around it. */
export function jsonLayer(text: string): Peeled[] {
  const value = parseJson(text);
  if (value === undefined) return [...embedded(text, '{', '}'), ...embedded(text, '[', ']')];
  const found: Peeled[] = [];
  collect(value, 0, found);
  return found;
}

function embedded(text: string, first: string, last: string): Peeled[] {
  const start = text.indexOf(first);
  const end = text.lastIndexOf(last);
  return start < 0 || end <= start ? [] : [{ form: 'text around', value: text.slice(start, end + 1) }];
}

/** The ids that fastlane's api_key.json holds beside the key; undefined where the text is none. */
export function fastlaneIds(text: string): Ids | undefined {
  const value = parseJson(text);
  if (!isRecord(value)) return undefined;
  const { key_id: keyId, issuer_id: issuerId, in_house: inHouse } = value;
  const ids = {
    ...(typeof keyId === 'string' && keyId !== '' ? { keyId } : {}),
    ...(typeof issuerId === 'string' && issuerId !== '' ? { issuerId } : {}),
    ...(/^(?:true|false)$/i.test(String(inHouse)) ? { inHouse: /^true$/i.test(String(inHouse)) } : {}),
  };
  return Object.keys(ids).length > 0 ? ids : undefined;
}

function collect(value: unknown, depth: number, found: Peeled[]): void {
  if (found.length >= MOST_LEAVES || depth > DEEPEST) return;
  if (typeof value === 'string') {
    if (value.length >= SHORTEST) found.push({ form: 'JSON with', value });
  } else if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'string')) {
      found.push({ form: 'JSON lines of', value: value.join('\n') });
    } else if (value.every((item) => Number.isInteger(item) && item >= -128 && item <= 255)) {
      found.push({ form: 'JSON bytes of', value: Uint8Array.from(value as number[]) });
    }
    for (const item of value) collect(item, depth + 1, found);
  } else if (isRecord(value)) {
    const reading = readJwk(value);
    if (reading !== undefined) found.push({ form: 'a JSON Web Key', value: reading });
    for (const item of Object.values(value)) collect(item, depth + 1, found);
  }
}

const KINDS: readonly unknown[] = ['EC', 'OKP', 'RSA'];
/** Curves that JSON Web Keys name (RFC 7518, 8037, 8812). */
const CURVES: readonly unknown[] = ['P-384', 'P-521', 'secp256k1', 'Ed25519', 'Ed448', 'X25519', 'X448'];

/** RFC 7517 and 7518, 6.2; undefined for an object that is no JSON Web Key. */
function readJwk({ kty, crv, x, y, d }: Record<string, unknown>): P256Reading | undefined {
  if (!KINDS.includes(kty) && crv !== 'P-256') return undefined;
  if (d === undefined) return fail('public-key');
  if (kty === 'RSA') return fail('rsa');
  if (crv !== 'P-256') {
    return fail(kty === 'OKP' ? 'ed25519' : 'other-curve', CURVES.includes(crv) ? `${crv}` : 'unknown');
  }
  const scalar = number(d);
  // Where no point can prove it, at least its length has to be right.
  if (x === undefined && y === undefined)
    return scalar.length === 32 ? readNumbers(scalar, undefined) : fail('malformed');
  return readNumbers(scalar, Buffer.concat([Buffer.of(4), number(x), number(y)]));
}

/** The bytes of a number; none where it is no base64url, which makes a number or a point that cannot be. */
function number(value: unknown): Buffer {
  return decodeBase64(`${value}`) ?? Buffer.alloc(0);
}
