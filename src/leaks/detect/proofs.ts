import { createHash } from 'node:crypto';
import { readHeader, TAG } from '../../key/der.ts';
import { readNumbers, readP256 } from '../../key/p256.ts';
import type { P256Key } from '../../key/p256-key.ts';
import type { P256Reading } from '../../key/reading.ts';

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

/** Reads keys, and remembers the answers by a digest of the bytes: test data hold the same keys over and over. */
export class Proofs {
  readonly #known = new Map<string, ReadKey | 'none'>();
  readonly #onProof: () => void;
  readonly #onKey: (key: P256Key) => void;

  /**
   * @param onProof called before a point is derived, which takes as long as looking at thousands of bytes
   * @param onKey called with each key that was read, for those who need more of it than is kept
   */
  constructor(onProof: () => void = () => {}, onKey: (key: P256Key) => void = () => {}) {
    this.#onProof = onProof;
    this.#onKey = onKey;
  }

  /** The key whose DER begins at `start`, if any. */
  der(bytes: Buffer, start: number): ReadKey | undefined {
    const header = readHeader(bytes, start);
    if (header === undefined || header.end > bytes.length || header.end - start > LONGEST) return undefined;
    // A version of one byte comes first; most of what begins as a sequence has none.
    if (bytes[header.start] !== TAG.integer || bytes[header.start + 1] !== 1) return undefined;
    const key = bytes.subarray(start, header.end);
    return this.#answer(['DER', key], () => readP256(key));
  }

  /** The key of a private number and, where given, its point: 04, x, y. */
  numbers(scalar: Uint8Array, point?: Uint8Array): ReadKey | undefined {
    return this.#answer(['numbers', scalar, point ?? ''], () => readNumbers(scalar, point));
  }

  #answer(of: readonly (string | Uint8Array)[], read: () => P256Reading): ReadKey | undefined {
    const hash = createHash('sha256');
    for (const each of of) hash.update(`${each.length} `).update(each);
    const digest = hash.digest('base64');
    const known = this.#known.get(digest);
    if (known !== undefined) return known === 'none' ? undefined : known;
    this.#onProof();
    const reading = read();
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
