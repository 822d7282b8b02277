import { type KeyProblem, type P256Reading, readNumbers } from '../p256.ts';
import { decodeBase64 } from './encodings.ts';
import type { Peeled } from './layer.ts';

/** Ids that stand beside a key in fastlane's api_key.json. */
export interface Ids {
  readonly keyId?: string;
  readonly issuerId?: string;
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
  const { key_id: keyId, issuer_id: issuerId } = value;
  const ids = {
    ...(typeof keyId === 'string' && keyId !== '' ? { keyId } : {}),
    ...(typeof issuerId === 'string' && issuerId !== '' ? { issuerId } : {}),
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** RFC 7517 and 7518, 6.2; undefined for an object that is no JSON Web Key. */
function readJwk({ kty, crv, x, y, d }: Record<string, unknown>): P256Reading | undefined {
  const fail = (problem: KeyProblem, detail: string): P256Reading => ({ ok: false, problem, detail });
  if (kty === 'RSA') return fail(d === undefined ? 'public-key' : 'rsa', 'RSA');
  if (kty === 'OKP') return fail(d === undefined ? 'public-key' : 'ed25519', 'Ed25519');
  if (kty !== 'EC' && crv !== 'P-256') return undefined;
  if (d === undefined) return fail('public-key', 'EC');
  if (crv !== 'P-256') return fail('other-curve', typeof crv === 'string' && /^P-\d{3}$/.test(crv) ? crv : 'unknown');
  const scalar = number(d);
  if (scalar === undefined) return fail('malformed', 'JWK');
  if (x === undefined && y === undefined) return readNumbers(scalar, undefined);
  return readNumbers(scalar, Buffer.concat([Buffer.of(4), number(x) ?? Buffer.alloc(0), number(y) ?? Buffer.alloc(0)]));
}

function number(value: unknown): Buffer | undefined {
  return typeof value === 'string' ? decodeBase64(value) : undefined;
}
