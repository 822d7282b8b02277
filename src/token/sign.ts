import { SignJWT } from 'jose/jwt/sign';
import type { P256Key } from '../key/p256-key.ts';
import type { Claims } from './claims.ts';

/** The token: a JWT in compact form, signed with ES256 in memory. */
export async function sign(key: P256Key, keyId: string, claims: Claims): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: keyId, typ: 'JWT' }).sign(await key.toCryptoKey());
}
