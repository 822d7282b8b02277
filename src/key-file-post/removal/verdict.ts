import { decodeBase64 } from '../../key/layers/encodings.ts';
import { readNumbers } from '../../key/p256.ts';
import type { Detector } from '../../leaks/detect/detector.ts';

/** What stands in the place of a file that main made. */
export type Verdict =
  /** This key, whole. */
  | 'this key'
  /** A part of it, as a write that was broken off or a full disk leaves it, or nothing any more. */
  | 'torn'
  | 'empty'
  /** The key of somebody else. */
  | 'another key'
  /** Anything else. */
  | 'something else';

/** Tells whether a content is the key with this fingerprint, a part of it, or not ours any more. */
export function verdictOn(content: Buffer, fingerprint: string, detector: Detector): Verdict {
  if (content.length === 0) return 'empty';
  const keys = detector.find(content).filter(({ kind }) => kind === 'private-key');
  if (keys.some((key) => key.fingerprint === fingerprint)) return 'this key';
  if (keys.length > 0) return 'another key';
  const text = content.toString('latin1').replaceAll('\0', '');
  const torn = fingerprintOfTorn(text);
  if (torn !== undefined) return torn === fingerprint ? 'torn' : 'another key';
  return looksTorn(text) ? 'torn' : 'something else';
}

const BEGIN = `-----BEGIN ${['PRIVATE', 'KEY'].join(' ')}-----`;
const JSON_HEAD = '{\n  "key_id": "';
/** In characters: shorter words of letters and digits may be anything. */
const TELLING = 16;

/** Whether a text that holds no whole key is what a write of ours that was broken off, at either end, would leave. */
export function looksTorn(text: string): boolean {
  if (text.trim() === '') return true;
  for (const head of [BEGIN, JSON_HEAD]) {
    if (text.startsWith(head) || head.startsWith(text)) return true;
  }
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !/^-{1,5}(?:END|BEGIN)?[A-Z ]*-{0,5}$/.test(line));
  return lines.some(isBody) && lines.every((line) => /^[A-Za-z0-9+/]{1,64}={0,2}$/.test(line));
}

/** A line of base64 as it comes out of chance: with small and capital letters, and digits. */
function isBody(line: string): boolean {
  return line.length >= TELLING && /[a-z]/.test(line) && /[A-Z]/.test(line) && /\d/.test(line);
}

/** What stands right before the private number in the base64 of PKCS#8, Apple's and OpenSSL's; it ends on a whole byte. */
const BEFORE_NUMBER = /(?:AwEHBHkwdwIBAQQg|AwEHBG0wawIBAQQg)([A-Za-z0-9+/]{43})/;

/** The fingerprint of a key whose private number is whole, where what follows it was lost. */
function fingerprintOfTorn(text: string): string | undefined {
  const digits = BEFORE_NUMBER.exec(text.replace(/\s|\\n/g, ''))?.[1];
  const number = digits === undefined ? undefined : decodeBase64(digits)?.subarray(0, 32);
  const reading = number === undefined ? undefined : readNumbers(number, undefined);
  return reading?.ok === true ? reading.key.fingerprint : undefined;
}
