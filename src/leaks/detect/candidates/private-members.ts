import { BASE64 } from '../../../../assembly/layout.ts';
import { NUMBER_LENGTH, nameBefore } from '../formats/jwk-members.ts';
import { endOfRun, KINDS, startOfRun } from '../keywords/run-kinds.ts';
import { PlaceQueue } from './place-queue.ts';

/** So many numbers together may stand without the names of a JSON Web Key. */
const FEWEST_NUMBERS = 3;

const D = 0x64;
/** The bit by which letters of either case differ. */
const CASE = 0x20;
/** How escaped quotes end: `%22`, `&#34;`, `\x27`, `\042` and the like. */
const ESCAPED_QUOTE = /(?:2[27]|3[49]|04[27])$/;
/** What may stand between a name and its number; and how far after the name a number of RSA is certain at least. */
const BETWEEN = /^[\s"'`:=>\\]{1,8}[A-Za-z0-9_+/-]{44}/;
const LONG_NUMBER = 8 + NUMBER_LENGTH + 1;
/** A variable that is set, in a program: `d = new Key(`, `d=e.length`, `d=f(`. */
const IS_SET = /^\s{0,8}=\s{0,8}(?:(?:new|await) |[A-Za-z_$][\w$]{0,8}(?:[.([]|==))/;
/** How far after the name its number begins, with escapes and markup between. */
const VALUE_REACH = 200;
/** A piece of a number: with digits and letters of both cases, with digits, or whatever it holds. */
const SHORTEST_VALUE = 10;
const SHORTEST_LINE = 20;
const SHORTEST_WORD = 32;

/** What a byte is beside a name; most of those that may be of a name stand in longer ones. */
const NO_NAME = 0;
const UNDERSCORE = 1;
const LAST_OF_QUOTE = 2;
const ALPHANUMERIC = 3;
/** After a name in a program, which goes on with no value: `jwk.d ? a : b`, `d.length`, `!d`, `sign(d, e)`, `{ d }`. */
const OF_PROGRAM = 4;
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[2479]/.test(character)) return LAST_OF_QUOTE;
  if (/[A-Za-z0-9]/.test(character)) return ALPHANUMERIC;
  if (/[?.!+/[^(),;{}\]-]/.test(character)) return OF_PROGRAM;
  return character === '_' ? UNDERSCORE : NO_NAME;
});

/** No honest text has more so near to each other; each is asked about for every name of a curve there. */
const MOST_PLACES = 128;

/**
 * Where the private number of a JSON Web Key may stand in a text: at the member `d`, in quotes, escaped or not, or in
 * none, with a number somewhere after it that is not longer than one of P-256, as those of RSA are; and where three
 * numbers stand of which one is no coordinate by its name. Reads each byte once, however often it is asked.
 */
export class PrivateMembers {
  readonly #bytes: Buffer;
  /** What lies before it was read, for members and for numbers. */
  #read = 0;
  #probe = NUMBER_LENGTH - 1;
  /** The next run that may be a number, as far as it is known, and where to look for the one after it. */
  #valueStart = 0;
  #valueEnd = 0;
  #valueProbe = SHORTEST_VALUE - 1;
  readonly #members = new PlaceQueue();
  /** Numbers under any name, and those of them that are no coordinates by their names. */
  readonly #numbers = new PlaceQueue();
  readonly #others = new PlaceQueue();

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Whether there may be any between two offsets, of which neither may be lower than when it was asked before. */
  areBetween(from: number, to: number): boolean {
    const end = Math.min(to, this.#bytes.length);
    this.#readMembers(from, end);
    this.#readNumbers(from, end);
    for (const places of [this.#members, this.#numbers, this.#others]) places.dropBelow(from);
    return this.#members.length + this.#countedOthers > 0;
  }

  /** Where those begin that were asked about last, or the members that hold them; none where there are too many. */
  get places(): readonly number[] {
    const others = this.#countedOthers;
    if (this.#members.length + others > MOST_PLACES) return [];
    return others === 0 ? this.#members.places : [...this.#members.places, ...this.#others.places];
  }

  get #countedOthers(): number {
    return this.#numbers.length < FEWEST_NUMBERS ? 0 : this.#others.length;
  }

  /** Names are looked for only where a number follows, since most texts hold few of these. */
  #readMembers(from: number, to: number): void {
    let at = Math.max(from, this.#read);
    while (at < to) {
      if (this.#valueEnd <= at && !this.#findValue(at, to + VALUE_REACH)) break;
      at = Math.max(at, this.#valueStart - VALUE_REACH);
      for (const end = Math.min(to, this.#valueStart); at < end; at++) this.#readMember(at);
      // No name ends within a run.
      const last = this.#valueEnd - 1;
      if (last >= at && last < to) this.#readMember(last);
      at = Math.max(at, Math.min(to, this.#valueEnd));
    }
    this.#read = Math.max(to, this.#read);
  }

  #readMember(at: number): void {
    const bytes = this.#bytes;
    if (((bytes[at] as number) | CASE) !== D || CLASSES[bytes[at - 1] ?? 0] === ALPHANUMERIC) return;
    // Of so many it does not matter which ones there are.
    if (this.#members.length > MOST_PLACES || this.#isMember(at)) this.#members.push(at);
  }

  /** Looks for the next run between two offsets that may be a number or hold one. */
  #findValue(from: number, to: number): boolean {
    const bytes = this.#bytes;
    // A number, or a piece of one, covers one of so many places.
    let probe = Math.max(from, this.#valueProbe);
    while (probe < Math.min(to, bytes.length)) {
      let end = probe;
      if (((KINDS[bytes[probe] as number] as number) & BASE64) !== 0) {
        const start = startOfRun(BASE64, bytes, probe, from);
        end = endOfRun(BASE64, bytes, probe, bytes.length);
        if (isValue(bytes, start, end)) {
          this.#valueStart = start;
          this.#valueEnd = end;
          this.#valueProbe = end + SHORTEST_VALUE;
          return true;
        }
      }
      probe = end + SHORTEST_VALUE;
    }
    this.#valueProbe = probe;
    return false;
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
        if (end - start === NUMBER_LENGTH) this.#addNumber(start);
      }
      probe = end + NUMBER_LENGTH;
    }
    this.#probe = probe;
  }

  #addNumber(start: number): void {
    this.#numbers.push(start);
    const name = nameBefore(this.#bytes, start);
    const isCoordinate = name !== undefined && /^[xy]$/i.test(this.#bytes.toString('latin1', ...name));
    if (!isCoordinate) this.#others.push(start);
  }

  #isMember(at: number): boolean {
    const bytes = this.#bytes;
    if (CLASSES[bytes[at + 1] ?? 0] !== NO_NAME) return false;
    if (
      CLASSES[bytes[at - 1] ?? 0] === LAST_OF_QUOTE &&
      !ESCAPED_QUOTE.test(bytes.toString('latin1', Math.max(0, at - 3), at))
    )
      return false;
    const after = bytes.toString('latin1', at + 1, at + 1 + LONG_NUMBER);
    return !BETWEEN.test(after) && !IS_SET.test(after);
  }
}

/** Whether a run may be a number, or a piece of one, and hardly a word or a name in a program. */
function isValue(bytes: Buffer, start: number, end: number): boolean {
  const length = end - start;
  if (length < SHORTEST_VALUE || (length < NUMBER_LENGTH && isCalled(bytes, end))) return false;
  if (length >= SHORTEST_WORD) return true;
  let kinds = 0;
  for (let at = start; at < end; at++) kinds |= CASES[bytes[at] as number] as number;
  return length < SHORTEST_LINE ? kinds === ALL_CASES : (kinds & DIGIT) !== 0;
}

/** Whether what ends there is called, or something of it is: `Uint8Array(`, `Base64UrlSafe::encode`, `Base64UrlSafe.encode`. */
function isCalled(bytes: Buffer, end: number): boolean {
  const [next, second = 0] = [bytes[end], bytes[end + 1]];
  if (next === DOT) return ((CASES[second] as number) & ~DIGIT) !== 0;
  return next === PARENTHESIS || (next === COLON && second === COLON);
}

const DOT = 0x2e;
const COLON = 0x3a;
const PARENTHESIS = 0x28;
const DIGIT = 1;
const ALL_CASES = 7;
/** Digits, capital letters and small ones, one bit each. */
const CASES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[0-9]/.test(character)) return DIGIT;
  return /[A-Z]/.test(character) ? 2 : /[a-z]/.test(character) ? 4 : 0;
});
