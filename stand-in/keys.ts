import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';

/** `app-store`, or the Apple Developer Enterprise Program, which has another audience. */
export type Program = 'app-store' | 'enterprise';

/** A key as App Store Connect knows it: the public half, the names, and what its role may not do. */
export interface RegisteredKey {
  /** A JWK, or a SubjectPublicKeyInfo in DER. */
  readonly publicKey: JsonWebKey | Uint8Array;
  /** 10 upper-case letters and digits, the token's `kid`. */
  readonly keyId: string;
  /** `undefined` for an individual key. */
  readonly issuerId?: string | undefined;
  /** `app-store` by default. */
  readonly program?: Program;
  /** Paths that the key's role may not read, without a query: `/v1/users`. A path covers what lies below it. */
  denied?: readonly string[];
  /** A revoked key is answered as if it had never been. */
  revoked?: boolean;
}

/** What keys of a role are refused, as far as the tests need it. */
export const DENIED_BY_ROLE = {
  admin: [],
  'app-manager': ['/v1/financeReports', '/v1/salesReports'],
  developer: ['/v1/users', '/v1/userInvitations', '/v1/financeReports', '/v1/salesReports'],
  sales: ['/v1/users', '/v1/userInvitations', '/v1/certificates', '/v1/profiles', '/v1/financeReports'],
} as const satisfies Record<string, readonly string[]>;

/** The `aud` claim that goes with a program. */
export function audienceOf(program: Program): string {
  return program === 'enterprise' ? 'apple-developer-enterprise-v1' : 'appstoreconnect-v1';
}

export function publicKeyOf(key: RegisteredKey): KeyObject {
  return key.publicKey instanceof Uint8Array
    ? createPublicKey({ key: Buffer.from(key.publicKey), format: 'der', type: 'spki' })
    : createPublicKey({ key: key.publicKey, format: 'jwk' });
}

/** Whether the key's role keeps it from reading `path`. */
export function isDenied(key: RegisteredKey, path: string): boolean {
  return (key.denied ?? []).some((denied) => path === denied || path.startsWith(`${denied}/`));
}
