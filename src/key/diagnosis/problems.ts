import type { KeyProblem } from '../p256.ts';
import { STORE_AGAIN, STORE_FILE } from './messages.ts';

/** What to report of something that is no usable key: how "The input …" goes on, and what to do. */
export interface Verdict {
  readonly what: string;
  readonly todo: string;
}

const DAMAGED = `A character was changed, left out or added on the way. ${STORE_AGAIN}`;
const OTHER_KIND = `Keys for App Store Connect are of the kind P-256. ${STORE_FILE}`;

/** What was read as a key and is not a usable one; the more useful first. */
export const PROBLEMS: ReadonlyMap<KeyProblem, (detail: string) => Verdict> = new Map([
  [
    'point-mismatch',
    () => ({
      what: 'holds a damaged key: the private number in it and the public point beside it do not belong together',
      todo: DAMAGED,
    }),
  ],
  [
    'scalar-out-of-range',
    () => ({
      what: 'holds a key that cannot exist: its private number is zero or too large, so it is damaged or made up',
      todo: STORE_AGAIN,
    }),
  ],
  [
    'other-curve',
    (detail) => ({
      what:
        detail === 'unknown'
          ? 'holds a private key on another curve than P-256'
          : `holds a private key on the curve ${detail}, not on P-256`,
      todo: OTHER_KIND,
    }),
  ],
  ['rsa', () => ({ what: 'holds an RSA private key', todo: OTHER_KIND })],
  ['ed25519', (detail) => ({ what: `holds a private key of the kind ${detail}`, todo: OTHER_KIND })],
  [
    'encrypted',
    () => ({
      what: 'holds a private key that is encrypted with a password',
      todo: `Apple hands the file out without a password. ${STORE_FILE}`,
    }),
  ],
  [
    'pkcs12',
    () => ({
      what: 'holds a .p12 file (PKCS#12), which carries a certificate for signing apps',
      todo: `That is not the key for App Store Connect. ${STORE_FILE}`,
    }),
  ],
  [
    'no-curve',
    () => ({
      what: 'holds a private key that does not say which curve it is on',
      todo: STORE_FILE,
    }),
  ],
  ['other-algorithm', () => ({ what: 'holds a private key of a kind that Apple does not use', todo: OTHER_KIND })],
  ['malformed', () => ({ what: 'holds a damaged key: it begins as one, and its parts do not fit', todo: DAMAGED })],
  [
    'truncated',
    () => ({
      what: 'is cut off: it begins as a private key and ends too soon',
      todo: `Only a part was copied. A .p8 file has about 257 characters, its base64 about 344. ${STORE_AGAIN}`,
    }),
  ],
  [
    'certificate',
    () => ({
      what: 'holds a certificate, which has no private key in it',
      todo: STORE_FILE,
    }),
  ],
  [
    'public-key',
    () => ({
      what: 'holds a public key; tokens are signed with the private one',
      todo: STORE_FILE,
    }),
  ],
] as [KeyProblem, (detail: string) => Verdict][]);

/** What the words after BEGIN, with commas between, say where what follows them could not be read. */
export const LABELS: readonly (readonly [RegExp, Verdict])[] = [
  [
    /OPENSSH PRIVATE KEY/,
    {
      what: 'holds a private key in the format of OpenSSH',
      todo: `Such keys are made for SSH, not by Apple. ${STORE_FILE}`,
    },
  ],
  [/PGP/, { what: 'holds a key or a message of PGP', todo: STORE_FILE }],
  [
    /^(?:EC PARAMETERS,?)+$/,
    {
      what: 'holds the name of a curve without any key on it',
      todo: `The block after it was left out. ${STORE_FILE}`,
    },
  ],
  [
    /^(?:(?:X509 |TRUSTED )?CERTIFICATE,?)+$/,
    { what: 'holds a certificate, which has no private key in it, and a damaged one', todo: STORE_FILE },
  ],
  [
    /^(?:(?:NEW )?CERTIFICATE REQUEST,?)+$/,
    { what: 'holds a request for a certificate, which has no private key in it', todo: STORE_FILE },
  ],
  [
    /^(?:(?:EC |RSA )?PUBLIC KEY,?)+$/,
    { what: 'holds a public key, and a damaged one; tokens are signed with the private one', todo: STORE_FILE },
  ],
  [/^(?:PKCS7|CMS)(?:,|$)/, { what: 'holds a signed file, not a key', todo: STORE_FILE }],
  [/AGE ENCRYPTED/, { what: 'holds a file that was encrypted with age', todo: `Decrypt it first. ${STORE_FILE}` }],
  [/SSH2/, { what: 'holds a key of SSH', todo: STORE_FILE }],
];
