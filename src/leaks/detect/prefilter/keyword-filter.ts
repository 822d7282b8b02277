import { BASE64, HEX, LITERAL_LENGTH } from '../../../../assembly/layout.ts';
import { endOfBareOid } from '../candidates/bare-oid.ts';
import { isEmptyArmour, namesOtherCurve, PHASES } from '../candidates/encoded-words.ts';
import { endOfEscapes } from '../candidates/escaped-text.ts';
import { LoneOids } from '../candidates/lone-oids.ts';
import { PrivateMembers } from '../candidates/private-members.ts';
import { endOfPublicKey } from '../candidates/public-key-text.ts';
import { MEMBER_REACH, Surroundings } from '../candidates/surroundings.ts';
import { areAll, endOfRun, startOfRun } from '../keywords/run-kinds.ts';
import { KEYWORD } from '../keywords/tables.ts';
import { WORK } from '../work.ts';
import type { KeywordHit } from './places.ts';

/**
 * Decoding what is around keywords is rationed, so that the work is bounded: one for so many bytes of the content, on
 * average, and those of so many bytes may be taken in advance.
 */
const LEAST_STEP = 64;
const AHEAD = 8192;

/** The member that holds certificates, which may stand between the others, and how far these stand apart then. */
const CHAIN = 'x5c';
const CHAIN_REACH = 24 * 1024;
const NONE: readonly never[] = [];
/** An object within which there is no other one; and what a JSON Web Key holds. */
const OBJECT = /\{[^{}]*\}/g;
const CURVE = '"P-256"';

/** Before a keyword: what a public key has there, from its first byte on. */
const BEFORE = 96;

function hasPrivateMember(text: string): boolean {
  return new PrivateMembers(Buffer.from(text, 'latin1')).areBetween(0, text.length);
}

/**
 * Says of the keywords of a content, in order, whether what stands around them has to be looked at closely. Most of
 * those in honest content are words about keys, names of curves and public keys, which shows at once.
 */
export class KeywordFilter {
  readonly #bytes: Buffer;
  readonly #around: Surroundings;
  readonly #members: PrivateMembers;
  readonly #loneOids: LoneOids;
  #looks = 0;
  /** Units of work, beside those for each of the looks. */
  #more = 0;
  /** Where the next chain of certificates is named, or a former one. */
  #chain = -1;
  /** Up to here stands a public key. */
  #publicUntil = 0;
  /** Up to here stands base64 that is no public JSON Web Key. */
  #otherUntil = 0;
  /** Up to here stand escapes. */
  #escapedUntil = 0;
  /** Whether the keyword that was asked about last is worth it for private numbers near it, and for no more. */
  #isForNumbers = false;

  constructor(bytes: Buffer, around = new Surroundings(bytes)) {
    this.#bytes = bytes;
    this.#around = around;
    this.#members = new PrivateMembers(bytes);
    this.#loneOids = new LoneOids(bytes, () => {
      this.#more += WORK.keyword;
    });
  }

  /** Units of work that were done so far. */
  get work(): number {
    return WORK.decoding * this.#looks + this.#more;
  }

  isWorth({ at, triggers }: KeywordHit): boolean {
    this.#isForNumbers = false;
    switch (triggers) {
      case KEYWORD.words:
        return this.#around.keyNear(at) >= 0;
      case KEYWORD.jwk:
        return at >= this.#publicUntil && this.#mayBeJwk(at);
      case KEYWORD.body:
        return at >= this.#publicUntil && this.#mayBeBody(at);
      // Marks of escapes, and of nothing else.
      case KEYWORD.percent:
      case KEYWORD.equals:
      case KEYWORD.backslash:
        return this.#mayBeEscaped(at);
      default:
        return true;
    }
  }

  /** The private numbers for which the keyword that was asked about last is worth it, if it is worth it for no more. */
  get numbers(): readonly number[] {
    return this.#isForNumbers ? this.#members.places : NONE;
  }

  /** Whether one more keyword may be decoded. Those for which it may not count as worth it. */
  #takesLook(at: number): boolean {
    if (LEAST_STEP * this.#looks > at + AHEAD) return false;
    this.#looks++;
    return true;
  }

  #mayBeBody(at: number): boolean {
    if (!this.#takesLook(at)) return true;
    this.#publicUntil = this.#endOfPublicKey(at);
    return at >= this.#publicUntil;
  }

  #mayBeEscaped(at: number): boolean {
    if (at < this.#escapedUntil || !this.#takesLook(at)) return true;
    this.#escapedUntil = endOfEscapes(this.#bytes, at);
    return this.#escapedUntil > 0;
  }

  #mayBeJwk(at: number): boolean {
    if (this.#isName(at)) return this.#mayBePrivate(at);
    if (at < this.#otherUntil || !this.#takesLook(at)) return true;
    return !namesOtherCurve(this.#bytes, at) && this.#isNoPublicJwk(at);
  }

  /** Whether the name of a curve stands there in letters, and not in an encoding that hides what is beside it. */
  #isName(at: number): boolean {
    return this.#bytes.toString('latin1', at, at + LITERAL_LENGTH).includes('P-25');
  }

  #mayBePrivate(at: number): boolean {
    if (this.#isChainNear(at)) return true;
    this.#isForNumbers = this.#members.areBetween(Math.max(0, at - MEMBER_REACH), at + MEMBER_REACH);
    return this.#isForNumbers;
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
   * False where a JSON Web Key stands, from its beginning to its end, in the base64 that a keyword is part of, and has no
   * private number.
   */
  #isNoPublicJwk(at: number): boolean {
    const start = startOfRun(BASE64, this.#bytes, at, Math.max(0, at - MEMBER_REACH));
    const end = endOfRun(BASE64, this.#bytes, at, Math.min(this.#bytes.length, at + MEMBER_REACH));
    const run = this.#bytes.toString('latin1', start, end);
    this.#more += PHASES.length * WORK.decodedByte * run.length;
    const isPublic = PHASES.some((phase) => {
      const objects = Buffer.from(run.slice(phase), 'base64').toString('latin1').match(OBJECT) ?? [];
      const keys = objects.filter((object) => object.includes(CURVE));
      return keys.length > 0 && keys.every((object) => !hasPrivateMember(object));
    });
    if (isPublic) this.#publicUntil = end;
    else this.#otherUntil = end;
    return !isPublic;
  }

  /** Where the public key ends that a keyword of base64 or hex is part of, as far as it is known, or the OID in a list; 0 where it is of none. */
  #endOfPublicKey(at: number): number {
    const bytes = this.#bytes;
    if (!areAll(BASE64, bytes, at, at + LITERAL_LENGTH)) return endOfBareOid(bytes, at);
    const kind = areAll(HEX, bytes, at, at + LITERAL_LENGTH) ? HEX : BASE64;
    const start = startOfRun(kind, bytes, at, Math.max(0, at - BEFORE));
    const end = endOfPublicKey(bytes, kind, start, at, () => {
      this.#more += WORK.longDecoding;
    });
    if (end > 0) return end;
    if (kind === HEX) return this.#loneOids.endOf(at);
    return isEmptyArmour(bytes, at) ? at + 1 : 0;
  }
}
