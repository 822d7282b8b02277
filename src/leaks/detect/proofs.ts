import { createHash } from 'node:crypto';
import { readHeader, TAG } from '../../key/der.ts';
import { readNumbers, readP256 } from '../../key/p256.ts';
import type { P256Key } from '../../key/p256-key.ts';
import type { KeyProblem, P256Reading } from '../../key/reading.ts';
import { WORK } from './work.ts';

/** What is kept of a key that was read: nothing of its private number. */
export interface ReadKey {
  readonly fingerprint: string;
  /** The point, as JSON Web Keys write it. */
  readonly x: string;
  readonly y: string;
  /** Whether the point stood beside the private number, and fits it. */
  readonly proven: boolean;
  /** Bytes of its DER. */
  readonly length: number;
}

/** Answers that are remembered; each takes about 300 bytes. */
const MOST = 20_000;
/** Longer than any key of P-256, explicit parameters and attributes included. */
const LONGEST = 1024;
/** Why numbers may turn out to be of no key when a point was derived. */
const DERIVED: ReadonlySet<KeyProblem> = new Set(['point-mismatch', 'other-curve', 'no-curve', 'malformed']);
/** Of a version of one byte, with tag and length. */
const VERSION_LENGTH = 3;

/** Takes note of what is done, and says whether more of it may be. */
export interface Meter {
  spend(units: number): void;
  mayProve(): boolean;
}

/** For those who have a bound of their own. */
const NO_METER: Meter = { spend: () => {}, mayProve: () => true };

/** Reads keys, and remembers the answers by a digest of the bytes: test data hold the same keys over and over. */
export class Proofs {
  readonly #known = new Map<string, ReadKey | 'none'>();
  readonly #meter: Meter;
  readonly #onKey: (key: P256Key) => void;

  /**
   * @param meter to derive a point takes as long as looking at thousands of bytes
   * @param onKey called with each key that was read, for those who need more of it than is kept
   */
  constructor(meter = NO_METER, onKey: (key: P256Key) => void = () => {}) {
    this.#meter = meter;
    this.#onKey = onKey;
  }

  /** The key whose DER begins at `start`, if any. */
  der(bytes: Buffer, start: number): ReadKey | undefined {
    const header = readHeader(bytes, start);
    if (header === undefined || header.end > bytes.length || header.end - start > LONGEST) return undefined;
    // A version of one byte comes first; most of what begins as a sequence has none.
    if (bytes[header.start] !== TAG.integer || bytes[header.start + 1] !== 1) return undefined;
    // Then the number, or the name of the algorithm: in keys of RSA a second number follows.
    const second = bytes[header.start + VERSION_LENGTH];
    if (second !== TAG.octetString && second !== TAG.sequence) return undefined;
    const key = bytes.subarray(start, header.end);
    return this.#answer(['DER', key], () => readP256(key));
  }

  /** The key of a private number and, where given, its point: 04, x, y. */
  numbers(scalar: Uint8Array, point?: Uint8Array): ReadKey | undefined {
    return this.#answer(['numbers', scalar, point ?? ''], () => readNumbers(scalar, point));
  }

  #answer(of: readonly (string | Uint8Array)[], read: () => P256Reading): ReadKey | undefined {
    if (!this.#meter.mayProve()) return undefined;
    this.#meter.spend(WORK.look);
    const hash = createHash('sha256');
    for (const each of of) hash.update(`${each.length} `).update(each);
    const digest = hash.digest('base64');
    const known = this.#known.get(digest);
    if (known !== undefined) return known === 'none' ? undefined : known;
    const reading = read();
    this.#meter.spend(reading.ok || DERIVED.has(reading.problem) ? WORK.proof : WORK.reading);
    if (reading.ok) this.#onKey(reading.key);
    const answer = keptOf(reading);
    if (this.#known.size === MOST) this.#known.clear();
    this.#known.set(digest, answer ?? 'none');
    return answer;
  }
}

function keptOf(reading: P256Reading): ReadKey | undefined {
  if (!reading.ok) return undefined;
  const { key, proven, length } = reading;
  const { x, y } = key.publicJwk();
  return { fingerprint: key.fingerprint, x, y, proven, length };
}
