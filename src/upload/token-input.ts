import { parseJson } from '../apple/errors.ts';
import { isRecord } from '../is-record.ts';
import { UserError } from '../runner/user-error.ts';

const HOW_TO =
  'Mint one in this job right before (it does not cross to another job), without a scope, or give "private-key" in its place: then a fresh one is signed whenever one is needed.';

const AUDIENCE = 'appstoreconnect-v1';
/** Seconds; tokens that live longer are taken for a few requests that read ("Generating Tokens for API Requests"). */
const LONGEST_LIFE = 1200;

/** A token that was given, and when it ends. */
export interface GivenToken {
  readonly token: string;
  /** Seconds since 1970. */
  readonly expires: number;
}

/**
 * Reads the input `token`. Its signature is Apple's to check; what would make Apple refuse it for sure is named here.
 *
 * @param now seconds since 1970
 * @throws {UserError} when it is no token, has expired, or is limited to requests that read
 */
export function readToken(text: string, now: number): GivenToken {
  const token = text.trim();
  const [, header, payload] = /^([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(token) ?? [];
  const claims = payload === undefined ? undefined : parsePart(payload);
  const parsedHeader = header === undefined ? undefined : parsePart(header);
  if (parsedHeader === undefined || claims === undefined) {
    throw new UserError(`The input "token" is no token (seen: ${token.length} characters). ${HOW_TO}`);
  }
  const { exp, iat, aud, scope } = claims;
  if (typeof exp !== 'number' || !Number.isFinite(exp)) {
    throw new UserError(`The input "token" is a token that does not say when it expires. ${HOW_TO}`);
  }
  if (exp <= now) {
    const ago = Math.ceil(now - exp);
    throw new UserError(`The input "token" is a token that has expired, ${inWords(ago)} ago. ${HOW_TO}`);
  }
  if (Array.isArray(scope) && scope.length > 0) {
    throw new UserError(
      `The input "token" is a token that is limited to requests that read (its scope has ${scope.length} ${scope.length === 1 ? 'entry' : 'entries'}), and an upload has to write. ${HOW_TO}`,
    );
  }
  if (aud === 'apple-developer-enterprise-v1') {
    throw new UserError(
      `The input "token" is a token for the Apple Developer Enterprise Program, which has no TestFlight. ${HOW_TO}`,
    );
  }
  if (aud !== AUDIENCE) {
    throw new UserError(
      `The input "token" is a token for another service than the App Store Connect API (its claim aud is not ${AUDIENCE}). ${HOW_TO}`,
    );
  }
  if (parsedHeader.alg !== 'ES256') {
    throw new UserError(`The input "token" is a token that is not signed by ES256, as Apple asks for. ${HOW_TO}`);
  }
  if (typeof iat === 'number' && exp - iat > LONGEST_LIFE) {
    throw new UserError(
      `The input "token" is a token that lives for ${inWords(Math.floor(exp - iat))}, and Apple takes ${LONGEST_LIFE / 60} minutes at most for uploads. ${HOW_TO}`,
    );
  }
  return { token, expires: exp };
}

function parsePart(part: string): Record<string, unknown> | undefined {
  const value = parseJson(Buffer.from(part, 'base64url').toString('utf8'));
  return isRecord(value) ? value : undefined;
}

function inWords(seconds: number): string {
  return seconds < 120 ? `${seconds} seconds` : `${Math.floor(seconds / 60)} minutes`;
}
