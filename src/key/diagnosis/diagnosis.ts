import { TAG } from '../der.ts';
import { LONGEST } from '../find-key.ts';
import type { Findings } from '../findings.ts';
import { decodeBase64 } from '../layers/encodings.ts';
import { parseJson } from '../layers/json.ts';
import { type PemBlock, pemBlocks } from '../layers/pem.ts';
import { visible } from '../layers/writing.ts';
import { readP256 } from '../p256.ts';
import { isBlanked, lookalike } from './known-words.ts';
import { countForeign, messageOf, STORE_AGAIN, STORE_FILE, tooLong } from './messages.ts';
import { LABELS, PROBLEMS } from './problems.ts';

/** Whether two private keys stand beside one another in PEM, even if one of them cannot be used. */
export function holdsSeveralKeys(findings: Findings): boolean {
  return findings.texts.some((text) => {
    const keys = pemBlocks(text).flatMap((block) => identity(block) ?? []);
    return new Set(keys).size > 1;
  });
}

/** What tells a private key from another: its fingerprint, or its text; undefined for anything else. */
function identity({ label, body }: PemBlock): string | undefined {
  if (!label.endsWith('PRIVATE KEY')) return undefined;
  const digits = body.replace(/\s/g, '');
  // One that is cut off may end in the middle of four characters.
  const bytes = decodeBase64(digits) ?? decodeBase64(digits.slice(0, -1));
  // Every private key in PEM begins with a sequence.
  if (bytes?.[0] !== TAG.sequence) return undefined;
  const reading = readP256(bytes);
  return reading.ok ? reading.key.fingerprint : digits;
}

/** Says what a text is in which there is no usable key: one line, without any of its content. */
export function diagnose(text: string, findings: Findings): string {
  const trimmed = visible(text);
  if (trimmed === '') {
    return messageOf(text, 'holds nothing but white space', 'not one visible character', STORE_AGAIN);
  }
  if (trimmed.length > LONGEST) return tooLong(text);
  return (
    aboutBlanks(text, findings) ??
    aboutFailure(text, findings, false) ??
    aboutLabel(text, findings) ??
    aboutLooks(text, findings) ??
    aboutFailure(text, findings, true) ??
    aboutBlock(text, findings) ??
    aboutJson(text, findings) ??
    aboutAlphabet(text, trimmed, findings)
  );
}

/** A key that was blanked out is read as one that is damaged or cut off. */
function aboutBlanks(text: string, { texts }: Findings): string | undefined {
  const blanked = texts.map(visible).find(isBlanked);
  const found = blanked === undefined ? undefined : lookalike(blanked);
  return found === undefined ? undefined : messageOf(text, found.what, found.seen, found.todo);
}

/** What was read as DER: the most useful of it. */
function aboutFailure(text: string, { failures }: Findings, guessed: boolean): string | undefined {
  for (const [problem, verdict] of PROBLEMS) {
    const failure = failures.find(({ reading, ...rest }) => reading.problem === problem && rest.guessed === guessed);
    if (failure === undefined) continue;
    const { what, todo } = verdict(failure.reading.detail ?? '');
    return messageOf(text, what, failure.shape, todo);
  }
  return undefined;
}

function aboutLabel(text: string, { texts }: Findings): string | undefined {
  const labels = texts
    .flatMap(pemBlocks)
    .map(({ label }) => label)
    .join(',');
  for (const [words, { what, todo }] of LABELS) {
    if (words.test(labels)) return messageOf(text, what, 'its BEGIN line', todo);
  }
  return undefined;
}

function aboutLooks(text: string, { texts }: Findings): string | undefined {
  for (const reached of texts) {
    const found = lookalike(visible(reached));
    if (found !== undefined) return messageOf(text, found.what, found.seen, found.todo);
  }
  return undefined;
}

/** A block between BEGIN and END whose middle could not be read. */
function aboutBlock(text: string, { texts }: Findings): string | undefined {
  const block = texts.flatMap(pemBlocks)[0];
  if (block === undefined) return undefined;
  const digits = block.body.replace(/\s/g, '');
  const seen = `a PEM file with ${digits.length} characters between BEGIN and END`;
  if (!block.closed) {
    return messageOf(
      text,
      'is cut off: its END line is missing, and the key cannot be read',
      'a BEGIN line',
      STORE_AGAIN,
    );
  }
  if (digits === '') {
    return messageOf(text, 'holds the lines BEGIN and END with nothing between them', 'an empty PEM file', STORE_FILE);
  }
  const foreign = countForeign(digits);
  if (foreign > 0) {
    const what = `holds a damaged key: between BEGIN and END there are ${foreign} characters that do not belong there`;
    return messageOf(text, what, seen, STORE_AGAIN);
  }
  return messageOf(text, 'holds a damaged key: what stands between BEGIN and END is no private key', seen, STORE_AGAIN);
}

function aboutJson(text: string, { texts }: Findings): string | undefined {
  if (!texts.some((reached) => typeof parseJson(reached) === 'object')) return undefined;
  const todo = `fastlane's api_key.json has the key in "key"; or store the key alone. ${STORE_AGAIN}`;
  return messageOf(text, 'holds JSON in which there is no private key', 'JSON', todo);
}

/** Nothing was recognised: at least its alphabet can be named. */
function aboutAlphabet(text: string, trimmed: string, { failures }: Findings): string {
  const bytes = failures.find(({ guessed }) => !guessed)?.bytes;
  const packed = bytes === undefined ? undefined : PACKED.find(([magic]) => startsWith(bytes, magic))?.[1];
  if (packed !== undefined) {
    return messageOf(
      text,
      `holds ${packed}, not a key`,
      'base64',
      `The .p8 file has to be stored as it is. ${STORE_FILE}`,
    );
  }
  if (failures.some(({ bytes: read }) => read !== undefined && Buffer.from(read).includes('BEGIN'))) {
    const what = 'holds a damaged key: it begins as base64 of a key file, and becomes unreadable';
    return messageOf(text, what, 'base64', `A character was left out, added or changed on the way. ${STORE_AGAIN}`);
  }
  const foreign = countForeign(trimmed);
  const characters = [...trimmed].length;
  if (foreign > 0 && characters >= 100 && foreign * 5 < characters) {
    const what = `is no base64: ${foreign} of its characters do not occur in base64`;
    return messageOf(text, what, 'a long text', STORE_AGAIN);
  }
  if (bytes !== undefined) {
    const what = 'is base64 of something that is no key';
    return messageOf(text, what, `base64 of ${bytes.length} bytes`, STORE_FILE);
  }
  return messageOf(text, 'holds nothing that looks like a key', 'text', STORE_FILE);
}

const ANY = -1;

const PACKED: readonly (readonly [readonly number[], string])[] = [
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x50, 0x4b, 3, 4], 'a zip archive'],
  // BER of lengths that are given by their ends, as OpenSSL 1 and Java write them.
  [[0x30, 0x80, 0x02, 0x01, 0x03, 0x30, 0x80], 'a .p12 file (PKCS#12), which carries a certificate for signing apps'],
  [
    [0x30, 0x80, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07],
    'a signed file, such as a provisioning profile',
  ],
  [[0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], 'a binary property list'],
  [[0xfe, 0xed, 0xfe, 0xed], 'a key store of Java'],
  // The name of signed data (PKCS#7) inside a sequence with a length of two bytes.
  [
    [0x30, 0x82, ANY, ANY, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07],
    'a signed file, such as a provisioning profile',
  ],
];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => byte === ANY || bytes[index] === byte);
}
