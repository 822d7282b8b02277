import { verify } from 'node:crypto';
import { audienceOf, publicKeyOf, type RegisteredKey } from './keys.ts';
import { scopeAllows } from './scope.ts';

/** The longest lifetime that Apple takes, in seconds. */
const LONGEST_LIFETIME = 1200;

/** What a token says of itself; unchecked. */
export interface ReadToken {
  readonly header: Record<string, unknown>;
  readonly claims: Record<string, unknown>;
}

export interface TokenContext {
  readonly keys: readonly RegisteredKey[];
  /** Seconds since 1970, by Apple's clock. */
  readonly now: number;
  /** Seconds by which `iat` may lie in the future; none by default. */
  readonly iatTolerance?: number;
  readonly method: string;
  /** Path and query: `/v1/apps?limit=1`. */
  readonly target: string;
}

/** `refusal` is for the tests' eyes: Apple answers every one of them with the same 401. */
export type TokenCheck =
  | { readonly accepted: true; readonly key: RegisteredKey }
  | { readonly accepted: false; readonly refusal: string };

/**
 * Checks a token as App Store Connect does (Apple, "Generating tokens for API requests"): strict JWS shape, ES256, a
 * known and unrevoked `kid`, the signature, `iss` for a team key or `sub: "user"` for an individual one, `aud`,
 * lifetime and `exp` against its own clock, no `iat` in the future, the scope.
 */
export function checkToken(token: string, context: TokenContext): TokenCheck {
  const read = readToken(token);
  if (read === undefined) return refused('is no JWT in compact form');
  const { header, claims } = read;
  if (header.alg !== 'ES256') return refused('alg is not ES256');
  if (header.typ !== undefined && header.typ !== 'JWT') return refused('typ is not JWT');
  if ('crit' in header || 'b64' in header) return refused('has header extensions');
  const key = context.keys.find(({ keyId }) => keyId === header.kid);
  if (key === undefined) return refused('kid is unknown');
  if (key.revoked === true) return refused('key is revoked');
  if (!signatureFits(token, key)) return refused('signature does not fit');
  const fault =
    faultOfOwner(claims, key) ??
    faultOfTimes(claims, context.now, context.iatTolerance ?? 0) ??
    faultOfScope(claims, context.method, context.target);
  return fault === undefined ? { accepted: true, key } : refused(fault);
}

/** Header and claims of a token whose shape is right, whatever its signature. */
export function readToken(token: string): ReadToken | undefined {
  const [, header, claims] = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.[A-Za-z0-9_-]{86}$/.exec(token) ?? [];
  const parsed = { header: parsePart(header), claims: parsePart(claims) };
  return parsed.header === undefined || parsed.claims === undefined
    ? undefined
    : { header: parsed.header, claims: parsed.claims };
}

function faultOfOwner(claims: Record<string, unknown>, key: RegisteredKey): string | undefined {
  if (claims.aud !== audienceOf(key.program ?? 'app-store')) return 'aud is not that of the program';
  if (key.issuerId === undefined) {
    if ('iss' in claims) return 'iss with an individual key';
    return claims.sub === 'user' ? undefined : 'sub is not "user"';
  }
  if ('sub' in claims) return 'sub with a team key';
  return claims.iss === key.issuerId ? undefined : 'iss is not the issuer of the key';
}

function faultOfTimes(claims: Record<string, unknown>, now: number, iatTolerance: number): string | undefined {
  const { iat, exp } = claims;
  if (!isTime(exp)) return 'exp is no time';
  if (!isTime(iat)) return 'iat is no time';
  if (exp <= now) return 'has expired';
  if (iat > now + iatTolerance) return 'iat is in the future';
  return exp - Math.min(iat, now) > LONGEST_LIFETIME ? 'lifetime is over 20 minutes' : undefined;
}

function faultOfScope(claims: Record<string, unknown>, method: string, target: string): string | undefined {
  const { scope } = claims;
  if (scope === undefined) return undefined;
  if (!Array.isArray(scope) || !scope.every((entry): entry is string => typeof entry === 'string')) {
    return 'scope is no list of texts';
  }
  return scopeAllows(scope, method, target) ? undefined : 'scope does not cover the request';
}

function signatureFits(token: string, key: RegisteredKey): boolean {
  const dot = token.lastIndexOf('.');
  return verify(
    'sha256',
    Buffer.from(token.slice(0, dot)),
    { key: publicKeyOf(key), dsaEncoding: 'ieee-p1363' },
    Buffer.from(token.slice(dot + 1), 'base64url'),
  );
}

/** A part of a JWT as an object; base64url that is not in its one normal form is refused. */
function parsePart(part = ''): Record<string, unknown> | undefined {
  const bytes = Buffer.from(part, 'base64url');
  if (bytes.toString('base64url') !== part) return undefined;
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function refused(refusal: string): TokenCheck {
  return { accepted: false, refusal };
}
