import { TAG } from '../../key/der.ts';
import type { FoundKey } from '../../key/findings.ts';
import type { P256Key } from '../../key/p256-key.ts';
import { beginsAsWhole } from './decoders/beginnings.ts';
import { DECODERS } from './decoders/table.ts';
import { formOf } from './form.ts';
import type { Match } from './formats/format.ts';
import { mayBeNumbers } from './formats/key-numbers.ts';
import { findAll } from './formats/table.ts';
import { bareLayer, type DecodeContext, type Layer } from './layers/layer.ts';
import { Proofs } from './proofs.ts';

/** Encodings, one in the other, that are taken off. */
const DEPTH = 5;
/** Bytes that are looked at altogether: a secret has 48 KB at the most, and a key in it a few hundred. */
const MOST_WORK = 8_000_000;

export interface SecretSearch {
  readonly keys: readonly FoundKey[];
  /** What the layers that lead to a key hold, to be masked. */
  readonly texts: readonly string[];
}

/**
 * Looks for keys in a secret by the decoders and the formats of the scan, each of them in every layer: no prefilter is
 * needed for so little text. The time is bounded.
 */
export function searchSecret(text: string, now: Date): SecretSearch {
  const byFingerprint = new Map<string, P256Key>();
  const proofs = new Proofs(undefined, (key) => byFingerprint.set(key.fingerprint, key));
  let work = 0;
  const spend = (units: number): boolean => {
    work += units;
    return work < MOST_WORK;
  };
  const context: DecodeContext = { isWorth, worthless: new Set(), spend };
  const keys = new Map<string, FoundKey>();
  const texts = new Set<string>();
  const content = Buffer.from(text, 'utf8');
  const queue = [{ layer: bareLayer(content, 0, content.length), depth: 0 }];
  const seen = new Set<string>();
  for (let next = 0; next < queue.length && work < MOST_WORK; next++) {
    const { layer, depth } = queue[next] as (typeof queue)[number];
    if (seen.has(layer.text)) continue;
    seen.add(layer.text);
    work += layer.bytes.length;
    for (const match of findAll(layer, { proofs, now })) {
      const key = byFingerprint.get(match.key?.fingerprint ?? '');
      // The plain shapes were read before: only its point can prove that the decoders took off what was put on.
      if (key === undefined || !match.proven || isInner(layer.bytes, match)) continue;
      if (!keys.has(key.fingerprint)) {
        const der = match.form === 'DER' ? layer.bytes.subarray(match.first, match.end) : undefined;
        keys.set(key.fingerprint, { key, shape: formOf(match, layer), guessed: false, der });
      }
      for (let around: Layer | undefined = layer; around !== undefined; around = around.origin?.around) {
        texts.add(around.text);
      }
    }
    if (depth === DEPTH) continue;
    for (const { decode } of DECODERS) {
      work += layer.bytes.length;
      for (const decoded of decode(layer, context)) queue.push({ layer: decoded, depth: depth + 1 });
    }
  }
  return { keys: [...keys.values()], texts: [...texts] };
}

/** Whether a key is the inner part of one in PKCS#8 whose head is damaged, or it would have been read itself. */
function isInner(bytes: Buffer, { first, end }: Match): boolean {
  return bytes[first - 2] === TAG.octetString && bytes[first - 1] === end - first;
}

/** What stands in every key of P-256 that is not spelled out in numbers. */
const ANCHORS = ['0201010420', '2a8648ce3d'].map((digits) => Buffer.from(digits, 'hex'));
const SAMPLE = 256;

/** Whether decoded bytes are text, hold a key, or are compressed; others are what came of a wrong decoder. */
function isWorth(bytes: Buffer): boolean {
  if (beginsAsWhole(bytes) || mayBeNumbers(bytes) || ANCHORS.some((anchor) => bytes.includes(anchor))) return true;
  const sample = bytes.subarray(0, SAMPLE);
  const printable = sample.filter((byte) => byte === 0 || (byte >= 9 && byte <= 13) || (byte >= 0x20 && byte < 0x7f));
  return printable.length > sample.length * 0.9;
}
