import { BASE64, HEX, LITERAL_LENGTH } from '../../../assembly/layout.ts';
import { findPublicKeys } from './public-keys.ts';
import type { Literal, QuickLook } from './quick-look.ts';
import { areAll, endOfRun, runsOf, startOfRun } from './run-kinds.ts';
import { keyNear } from './surroundings.ts';
import { TRIGGER } from './tables.ts';

/** Between two looks at what stands around: those between are taken to be worth it, so that the work is bounded. */
const LEAST_STEP = 64;

/** One look around the name of a curve goes for those beside it, too. */
const NAMES_REACH = 256;

/** How far the members of a JSON Web Key stand from the name of its curve. */
const MEMBER_REACH = 4096;
/** The member that holds certificates, which may stand between the others, and how far these stand apart then. */
const CHAIN = 'x5c';
const CHAIN_REACH = 24 * 1024;
/**
 * The member of the private number, in quotes, escaped or not, or in none; but not with a number behind it that is longer
 * than one of P-256, as keys of RSA have.
 */
const PRIVATE_MEMBER = /(?:[^A-Za-z0-9]|2[27]|3[49]|04[27])d(?![A-Za-z0-9_])(?![\s"'`:=>\\]{1,8}[A-Za-z0-9_+/-]{44})/i;
/** Numbers of so many characters may stand without any name. */
const NUMBER_LENGTH = 43;
const FEWEST_NUMBERS = 3;

/** A JSON Web Key, within which there is no other object. */
const OBJECT = /\{[^{}]*"P-256"[^{}]*\}/g;

/** Before and behind a literal: what a public key has there, from its first byte on to the beginning of its point. */
const BEFORE = 96;
const BEHIND = 96;

function hasPrivateMember(text: string): boolean {
  if (PRIVATE_MEMBER.test(text)) return true;
  const runs = runsOf(BASE64, Buffer.from(text, 'latin1'), NUMBER_LENGTH);
  return runs.filter(([start, end]) => end - start === NUMBER_LENGTH).length >= FEWEST_NUMBERS;
}

/** The literals of a layer, or of a content, that are worth a closer look; in order. */
export function worthwhile(look: QuickLook, bytes: Buffer): Literal[] {
  const filter = new LiteralFilter(bytes);
  return look.literals(bytes).filter((literal) => filter.isWorth(literal));
}

/**
 * Tells of the literals of a content, in order, whether what stands around them has to be looked at closely. Most of
 * those in honest content are words about keys, names of curves and public keys, which shows at once.
 */
export class LiteralFilter {
  readonly #bytes: Buffer;
  #looked = -LEAST_STEP;
  /** Up to here names of a curve stand near no private number. */
  #noneUntil = 0;
  /** Up to here stands a public key. */
  #publicUntil = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  isWorth({ at, triggers }: Literal): boolean {
    if (at < this.#publicUntil && (triggers === TRIGGER.body || triggers === TRIGGER.jwk)) return false;
    if (triggers !== TRIGGER.words && triggers !== TRIGGER.jwk && triggers !== TRIGGER.body) return true;
    if (triggers === TRIGGER.jwk && at < this.#noneUntil && this.#isName(at)) return false;
    if (at < this.#looked + LEAST_STEP) return true;
    this.#looked = at;
    if (triggers === TRIGGER.words) return keyNear(this.#bytes, at) >= 0;
    if (triggers === TRIGGER.jwk) {
      if (!this.#isName(at)) {
        this.#publicUntil = this.#endOfPublicJwk(at);
        return at >= this.#publicUntil;
      }
      if (this.#mayBePrivate(at)) return true;
      this.#noneUntil = at + NAMES_REACH;
      return false;
    }
    this.#publicUntil = this.#endOfPublicKey(at);
    return at >= this.#publicUntil;
  }

  /** Whether the name of a curve stands there in letters, and not in an encoding that hides what is beside it. */
  #isName(at: number): boolean {
    return this.#bytes.toString('latin1', at, at + LITERAL_LENGTH).includes('P-25');
  }

  #mayBePrivate(at: number): boolean {
    const near = this.#bytes.toString('latin1', Math.max(0, at - MEMBER_REACH), at + MEMBER_REACH);
    if (hasPrivateMember(near)) return true;
    return this.#bytes.subarray(Math.max(0, at - CHAIN_REACH), at + CHAIN_REACH).includes(CHAIN);
  }

  /**
   * Where the base64 ends that a literal is part of, if a JSON Web Key stands in it from its beginning to its end and has
   * no private number; else 0.
   */
  #endOfPublicJwk(at: number): number {
    const start = startOfRun(BASE64, this.#bytes, at, Math.max(0, at - MEMBER_REACH));
    const end = endOfRun(BASE64, this.#bytes, at, Math.min(this.#bytes.length, at + MEMBER_REACH));
    const run = this.#bytes.toString('latin1', start, end);
    const isPublic = [0, 1, 2, 3].some((phase) => {
      const objects = Buffer.from(run.slice(phase), 'base64').toString('latin1').match(OBJECT);
      return objects?.every((object) => !hasPrivateMember(object)) ?? false;
    });
    return isPublic ? end : 0;
  }

  /** Where the public key ends that a literal of base64 or hex is part of, as far as it is known; 0 where it is of none. */
  #endOfPublicKey(at: number): number {
    const bytes = this.#bytes;
    const isHex = areAll(HEX, bytes, at, at + LITERAL_LENGTH);
    if (!areAll(BASE64, bytes, at, at + LITERAL_LENGTH)) return 0;
    const kind = isHex ? HEX : BASE64;
    const start = startOfRun(kind, bytes, at, Math.max(0, at - BEFORE));
    const end = endOfRun(kind, bytes, at, Math.min(bytes.length, at + LITERAL_LENGTH + BEHIND));
    for (let phase = 0; phase < (isHex ? 2 : 4) && start + phase < at; phase++) {
      const decoded = Buffer.from(bytes.toString('latin1', start + phase, end), isHex ? 'hex' : 'base64');
      const digits = (end - start - phase) / decoded.length;
      const index = (at - start - phase) / digits;
      const range = findPublicKeys(decoded).find(([first, stop]) => first <= index && index < stop);
      if (range !== undefined) return at + Math.floor((range[1] - index) * digits);
    }
    return 0;
  }
}
