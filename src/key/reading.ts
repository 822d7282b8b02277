import type { P256Key } from './p256-key.ts';

export type KeyProblem =
  /** No DER at all, or not of the kinds below. */
  | 'not-der'
  /** Begins as a key and ends too soon. */
  | 'truncated'
  /** Begins as an EC key, and its parts do not fit together. */
  | 'malformed'
  /** SEC1 that names no curve and holds no point: it could be of any curve. */
  | 'no-curve'
  | 'other-curve'
  | 'rsa'
  | 'ed25519'
  | 'other-algorithm'
  | 'public-key'
  | 'certificate'
  | 'encrypted'
  | 'pkcs12'
  | 'point-mismatch'
  | 'scalar-out-of-range';

export type P256Reading =
  | {
      readonly ok: true;
      readonly key: P256Key;
      /** How many bytes the key took; what follows was not looked at. */
      readonly length: number;
      readonly encoding: 'pkcs8' | 'sec1';
      /** The public point stood beside the private number, and fits it. */
      readonly proven: boolean;
    }
  | {
      readonly ok: false;
      readonly problem: KeyProblem;
      /** For `other-curve` and `ed25519`, the name of what it is. */
      readonly detail?: string;
    };

export function fail(problem: KeyProblem, detail?: string): P256Reading {
  return detail === undefined ? { ok: false, problem } : { ok: false, problem, detail };
}
