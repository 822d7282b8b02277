import type { Program } from './program.ts';

/** What Apple refuses to exceed: `exp - iat` of a token that is not limited to long-lived reports, in seconds. */
export const LONGEST_LIFETIME = 1200;

/** How far `iat` is set back, in seconds, for Apple refuses a token from the future of its own clock. */
const BACKDATED = 60;

/** Apple's audiences: "Generating tokens for API requests", one page for each program. */
const AUDIENCES: Record<Program, string> = {
  'app-store': 'appstoreconnect-v1',
  enterprise: 'apple-developer-enterprise-v1',
};

export interface ClaimsRequest {
  /** Absent for an individual key. */
  readonly issuerId: string | undefined;
  readonly program: Program;
  /** From now on; 1 to 1200. */
  readonly lifetimeSeconds: number;
  /** Entries as `readScope` gives them; empty means a token for everything that the key's role allows. */
  readonly scope: readonly string[];
  /** Seconds since 1970; a fraction is dropped. */
  readonly now: number;
}

/** The claims of one token, in Apple's names. A token has either `iss` or `sub`. */
export type Claims = {
  iss?: string;
  sub?: 'user';
  iat: number;
  exp: number;
  aud: string;
  scope?: string[];
};

/**
 * The claims that Apple asks for. `exp` counts from now. `iat` is set back by a minute, in case our clock is ahead of
 * Apple's, but never so far that `exp - iat` exceeds the twenty minutes that Apple allows.
 */
export function claims({ issuerId, program, lifetimeSeconds, scope, now }: ClaimsRequest): Claims {
  const second = Math.floor(now);
  const exp = second + lifetimeSeconds;
  return {
    ...(issuerId === undefined ? { sub: 'user' } : { iss: issuerId }),
    iat: Math.max(second - BACKDATED, exp - LONGEST_LIFETIME),
    exp,
    aud: AUDIENCES[program],
    ...(scope.length > 0 && { scope: [...scope] }),
  };
}
