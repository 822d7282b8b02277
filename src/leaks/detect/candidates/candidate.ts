import { LITERAL_LENGTH } from '../../../../assembly/layout.ts';
import { KEYWORD } from '../keywords/tables.ts';
import type { Surroundings } from './surroundings.ts';

/** What the characters of a keyword say of the notation that it is written in. */
export type Notation =
  /** With zeros between, as UTF-16 has them. */
  | 'wide'
  /** Bytes of the key itself, and the same with the marks of escapes among them. */
  | 'binary'
  | 'marked'
  | 'hex'
  | 'base64'
  /** Byte after byte, as sources and dumps write them. */
  | 'spelled'
  /** That of one decoder, which recognised it. */
  | 'own'
  | 'none';

/** Where a keyword stands. */
export interface KeywordPlace {
  readonly bytes: Buffer;
  readonly at: number;
  /** The eight characters, in Latin-1. */
  readonly keyword: string;
  readonly around: Surroundings;
}

/** Something in a layer that may be of a key: what decoders are asked about. */
export interface Candidate {
  /** A keyword, words of armour with the head of a key after them, a number, a long run, or compressed bytes. */
  readonly source: 'keyword' | 'armour' | 'number' | 'run' | 'compressed';
  /** Bits of `KEYWORD`, of a keyword. */
  readonly trigger: number;
  readonly notation: Notation;
  /** The name of the decoder whose own notation it is. */
  readonly owner: string | undefined;
  /** Whether it is the name of a curve, which stands among letters and never among numbers. */
  readonly isName: boolean;
  /** Whether it stands in strings that may be parts of a longer one. */
  readonly isInStrings: boolean;
  /** Of a run: how it is written. */
  readonly run: 'base64' | 'base32' | 'hex' | undefined;
}

const NOTHING: Candidate = {
  source: 'keyword',
  trigger: 0,
  notation: 'none',
  owner: undefined,
  isName: false,
  isInStrings: false,
  run: undefined,
};

export const ARMOUR: Candidate = { ...NOTHING, source: 'armour' };
export const NUMBER: Candidate = { ...NOTHING, source: 'number' };
export const COMPRESSED: Candidate = { ...NOTHING, source: 'compressed' };

export function candidateOfRun(run: 'base64' | 'base32' | 'hex'): Candidate {
  return { ...NOTHING, source: 'run', run };
}

/** A keyword that one decoder alone declares. */
export function candidateOfOwner(trigger: number, owner: string): Candidate {
  return { ...NOTHING, trigger, notation: 'own', owner };
}

/** A decoder that knows its own notation. */
interface Recogniser {
  readonly name: string;
  readonly recognises?: (place: KeywordPlace) => Notation | undefined;
}

/** A keyword as a candidate, words of armour aside. */
export function candidateOf(trigger: number, place: KeywordPlace, recognisers: readonly Recogniser[]): Candidate {
  if ((trigger & (KEYWORD.body | KEYWORD.token | KEYWORD.jwk)) === 0) return { ...NOTHING, trigger };
  const isName = trigger === KEYWORD.jwk;
  const { bytes, at, keyword, around } = place;
  const known = notationOf(bytes, at);
  const isInStrings = known === undefined && IN_STRINGS.test(keyword);
  const [notation, owner] = known === undefined ? recognised(place, recognisers) : [known, undefined];
  if (isName && notation !== 'wide' && !around.isJwkNear(at)) return { ...NOTHING, trigger };
  return { ...NOTHING, trigger, notation, owner, isName, isInStrings };
}

function recognised(place: KeywordPlace, recognisers: readonly Recogniser[]): readonly [Notation, string | undefined] {
  for (const { name, recognises } of recognisers) {
    const notation = recognises?.(place);
    if (notation !== undefined) return [notation, name];
  }
  return [place.around.isSpelledNear(place.at, place.keyword) ? 'spelled' : 'none', undefined];
}

export function keywordPlace(bytes: Buffer, at: number, around: Surroundings): KeywordPlace {
  return { bytes, at, keyword: bytes.toString('latin1', at, at + LITERAL_LENGTH), around };
}

const HEX = 1;
const BASE64 = 2;
const PRINTABLE = 4;

const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[0-9a-fA-F-]/.test(character)) return HEX | BASE64 | PRINTABLE;
  if (/[A-Za-z0-9+/_]/.test(character)) return BASE64 | PRINTABLE;
  return /[\t\n\r -~]/.test(character) ? PRINTABLE : 0;
});

/** Strings in which bytes are escaped or stand one by one may be parts of a longer one. */
const IN_STRINGS = /\\|(["']).\1/;

/** What the characters of a keyword are; undefined where the text around has to be looked at. */
function notationOf(bytes: Buffer, at: number): Notation | undefined {
  let all = HEX | BASE64 | PRINTABLE;
  let marked = false;
  for (let i = at; i < at + LITERAL_LENGTH; i++) {
    const byte = bytes[i] as number;
    if (byte === 0) return 'wide';
    all &= KINDS[byte] as number;
    if (isMark(byte)) marked = true;
  }
  if ((all & PRINTABLE) === 0) return marked ? 'marked' : 'binary';
  if ((all & HEX) !== 0) return 'hex';
  return (all & BASE64) === 0 ? undefined : 'base64';
}

/** UTF-8 beyond ASCII, a backslash, a percent sign or an ampersand. */
function isMark(byte: number): boolean {
  return byte === 0xc2 || byte === 0xc3 || byte === 0x5c || byte === 0x25 || byte === 0x26;
}
