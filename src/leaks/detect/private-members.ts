import { BASE64 } from '../../../assembly/layout.ts';
import { endOfRun, KINDS, startOfRun } from './run-kinds.ts';

/** Numbers of so many characters may stand without any name, three of them together. */
const NUMBER_LENGTH = 43;

const D = 0x64;
/** The bit by which letters of either case differ. */
const CASE = 0x20;
/** How escaped quotes end: `%22`, `&#34;`, `\x27`, `\042` and the like. */
const ESCAPED_QUOTE = /(?:2[27]|3[49]|04[27])$/;
/** What may stand between a name and its number; and how far behind the name a number of RSA is certain at least. */
const BETWEEN = /^[\s"'`:=>\\]{1,8}[A-Za-z0-9_+/-]{44}/;
const LONG_NUMBER = 8 + NUMBER_LENGTH + 1;

/** What a byte is beside a name; most of those that may be of a name stand in longer ones. */
const NO_NAME = 0;
const UNDERSCORE = 1;
const LAST_OF_QUOTE = 2;
const ALPHANUMERIC = 3;
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[2479]/.test(character)) return LAST_OF_QUOTE;
  if (/[A-Za-z0-9]/.test(character)) return ALPHANUMERIC;
  return character === '_' ? UNDERSCORE : NO_NAME;
});

/**
 * Where the private number of a JSON Web Key may stand in a text: at the member `d`, in quotes, escaped or not, or in
 * none, but not with a number behind it that is longer than one of P-256, as keys of RSA have; and where three numbers
 * of its length stand without names. Reads each byte once, however often it is asked.
 */
export class PrivateMembers {
  readonly #bytes: Buffer;
  /** What lies before it was read, for members and for numbers. */
  #read = 0;
  #probe = NUMBER_LENGTH - 1;
  /** The last member, and the last three numbers that were read: where they begin. */
  #member = -1;
  #numbers: readonly [number, number, number] = [-1, -1, -1];

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Whether one may stand between two offsets, of which neither is lower than when it was asked before. */
  isBetween(from: number, to: number): boolean {
    const end = Math.min(to, this.#bytes.length);
    this.#readMembers(from, end);
    if (this.#member >= from) return true;
    this.#readNumbers(from, end);
    return this.#numbers[0] >= from;
  }

  #readMembers(from: number, to: number): void {
    const bytes = this.#bytes;
    for (let at = Math.max(from, this.#read); at < to; at++) {
      if (((bytes[at] as number) | CASE) === D && CLASSES[bytes[at - 1] ?? 0] !== ALPHANUMERIC && this.#isMember(at))
        this.#member = at;
    }
    this.#read = Math.max(to, this.#read);
  }

  #readNumbers(from: number, to: number): void {
    const bytes = this.#bytes;
    // A number covers one of so many places.
    let probe = Math.max(from, this.#probe);
    while (probe < to) {
      let end = probe;
      if (((KINDS[bytes[probe] as number] as number) & BASE64) !== 0) {
        const start = startOfRun(BASE64, bytes, probe, from);
        end = endOfRun(BASE64, bytes, probe, bytes.length);
        if (end - start === NUMBER_LENGTH) this.#numbers = [this.#numbers[1], this.#numbers[2], start];
      }
      probe = end + NUMBER_LENGTH;
    }
    this.#probe = probe;
  }

  #isMember(at: number): boolean {
    const bytes = this.#bytes;
    if (CLASSES[bytes[at + 1] ?? 0] !== NO_NAME) return false;
    if (
      CLASSES[bytes[at - 1] ?? 0] === LAST_OF_QUOTE &&
      !ESCAPED_QUOTE.test(bytes.toString('latin1', Math.max(0, at - 3), at))
    )
      return false;
    return !BETWEEN.test(bytes.toString('latin1', at + 1, at + 1 + LONG_NUMBER));
  }
}
