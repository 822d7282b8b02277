import { decodeBase64, textOf } from '../../key/layers/encodings.ts';
import { readP256 } from '../../key/p256.ts';

/** Base64 three times around a PEM file is four. */
const DEEPEST = 6;
const ARMOUR = /^-----BEGIN (EC )?PRIVATE KEY-----([A-Za-z0-9+/=\s]*)-----END (EC )?PRIVATE KEY-----$/;

/**
 * The fingerprint of the key, where a content is one key and nothing else: DER, PEM, the bare body, hex or base64 of these,
 * with white space around and in between. Undefined wherever there is anything besides.
 */
export function fingerprintOfOnlyKey(content: Uint8Array, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  const reading = readP256(content);
  if (reading.ok) return reading.length === content.length ? reading.key.fingerprint : undefined;
  const text = textOf(content)?.text.trim();
  if (text === undefined || text === '') return undefined;
  const body = ARMOUR.exec(text)?.[2];
  const bare = (body ?? text).replace(/\s+/g, '');
  const inner = /^(?:[0-9a-f]{2})+$/i.test(bare) ? Buffer.from(bare, 'hex') : decodeBase64(bare);
  return inner === undefined ? undefined : fingerprintOfOnlyKey(inner, depth + 1);
}
