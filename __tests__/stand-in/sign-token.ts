import { createPrivateKey, sign } from 'node:crypto';
import type { TestKey } from '../support/keys.ts';

/** A token of any header and claims, right or wrong, signed with ES256 by node:crypto. */
export function signToken(key: TestKey, header: object, claims: unknown): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = `${part(header)}.${part(claims)}`;
  const privateKey = createPrivateKey({ key: key.openssl, format: 'der', type: 'pkcs8' });
  const signature = sign('sha256', Buffer.from(head), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${head}.${signature.toString('base64url')}`;
}
