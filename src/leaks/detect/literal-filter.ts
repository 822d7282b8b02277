import { BASE64, HEX, LITERAL_LENGTH } from '../../../assembly/layout.ts';
import { PrivateMembers } from './private-members.ts';
import { findPublicKeys } from './public-keys.ts';
import type { Literal, QuickLook } from './quick-look.ts';
import { areAll, endOfRun, startOfRun } from './run-kinds.ts';
import { keyNear } from './surroundings.ts';
import { TRIGGER } from './tables.ts';

/**
 * What stands around a literal is looked at once in so many bytes, on average, and so many bytes ahead: all beyond are
 * taken to be worth it, so that the work is bounded.
 */
const LEAST_STEP = 64;
const AHEAD = 8192;

/** How far the members of a JSON Web Key stand from the name of its curve. */
const MEMBER_REACH = 4096;
/** The member that holds certificates, which may stand between the others, and how far these stand apart then. */
const CHAIN = 'x5c';
const CHAIN_REACH = 24 * 1024;
/** A JSON Web Key, within which there is no other object. */
const OBJECT = /\{[^{}]*"P-256"[^{}]*\}/g;

/** Before and behind a literal: what a public key has there, from its first byte on to the beginning of its point. */
const BEFORE = 96;
const BEHIND = 96;

function hasPrivateMember(text: string): boolean {
  return new PrivateMembers(Buffer.from(text, 'latin1')).isBetween(0, text.length);
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
  readonly #members: PrivateMembers;
  #looks = 0;
  /** Where the next chain of certificates is named, or a former one. */
  #chain = -1;
  /** Up to here stands a public key. */
  #publicUntil = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#members = new PrivateMembers(bytes);
  }

  isWorth({ at, triggers }: Literal): boolean {
    if (at < this.#publicUntil && (triggers === TRIGGER.body || triggers === TRIGGER.jwk)) return false;
    if (triggers !== TRIGGER.words && triggers !== TRIGGER.jwk && triggers !== TRIGGER.body) return true;
    if (triggers === TRIGGER.jwk && this.#isName(at)) return this.#mayBePrivate(at);
    if (LEAST_STEP * this.#looks > at + AHEAD) return true;
    this.#looks++;
    if (triggers === TRIGGER.words) return keyNear(this.#bytes, at) >= 0;
    this.#publicUntil = triggers === TRIGGER.jwk ? this.#endOfPublicJwk(at) : this.#endOfPublicKey(at);
    return at >= this.#publicUntil;
  }

  /** Whether the name of a curve stands there in letters, and not in an encoding that hides what is beside it. */
  #isName(at: number): boolean {
    return this.#bytes.toString('latin1', at, at + LITERAL_LENGTH).includes('P-25');
  }

  #mayBePrivate(at: number): boolean {
    if (this.#members.isBetween(Math.max(0, at - MEMBER_REACH), at + MEMBER_REACH)) return true;
    return this.#isChainNear(at);
  }

  #isChainNear(at: number): boolean {
    const from = Math.max(0, at - CHAIN_REACH);
    if (this.#chain < from) {
      const next = this.#bytes.indexOf(CHAIN, from);
      this.#chain = next < 0 ? Number.POSITIVE_INFINITY : next;
    }
    return this.#chain < at + CHAIN_REACH;
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
