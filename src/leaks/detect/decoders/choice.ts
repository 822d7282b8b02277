import {
  ARMOUR,
  type Candidate,
  COMPRESSED,
  candidateOf,
  candidateOfOwner,
  candidateOfRun,
  type KeywordPlace,
  NUMBER,
} from '../candidates/candidate.ts';
import { KEYWORD } from '../keywords/tables.ts';
import { BASE64 } from './base64.ts';
import type { Decoder } from './decoder.ts';
import { DECODERS } from './table.ts';

/** A set of decoders, as bits: one for each function by which decoders say that they apply. */
export type Choice = number;

const TESTS = [...new Set(DECODERS.map(({ applies }) => applies))];
/** Bits of a number, its sign aside. */
if (TESTS.length > 31) throw new Error('There are too many tests of candidates: let decoders share them.');
const BITS = new Map(DECODERS.map((decoder) => [decoder, 1 << TESTS.indexOf(decoder.applies)]));
const RECOGNISERS = DECODERS.filter(({ recognises }) => recognises !== undefined);

/** The decoders that say of a candidate that they apply. */
function choiceOf(candidate: Candidate): Choice {
  return TESTS.reduce((choice, applies, bit) => (applies(candidate) ? choice | (1 << bit) : choice), 0);
}

/** Keywords that say less than the text around them. */
const SURROUNDED = KEYWORD.body | KEYWORD.token | KEYWORD.jwk;
/** By trigger, of keywords for which that does not matter: marks of escapes stand side by side by the thousand. */
const ofTriggers = new Map<number, Choice>();

/** The decoders for a keyword, words of armour aside. */
export function choiceOfKeyword(trigger: number, place: KeywordPlace): Choice {
  if ((trigger & SURROUNDED) === 0) {
    const known = ofTriggers.get(trigger) ?? choiceOf(candidateOf(trigger, place, RECOGNISERS));
    ofTriggers.set(trigger, known);
    return known;
  }
  owners ??= ownersOfKeywords();
  const owner = (trigger & KEYWORD.body) === 0 ? undefined : owners.get(place.keyword);
  return knownChoice(owner === undefined ? candidateOf(trigger, place, RECOGNISERS) : candidateOfOwner(trigger, owner));
}

/** By all that differs from candidate to candidate of keywords: there are few, and keywords stand side by side. */
const ofCandidates = new Map<number, Choice>();
/** Numbers for notations and owners. */
const numbersOf = new Map<string | undefined, number>();

function knownChoice(candidate: Candidate): Choice {
  const { trigger, notation, owner, isName, isInStrings } = candidate;
  let kind = trigger;
  for (const word of [notation, owner]) {
    const known = numbersOf.get(word) ?? numbersOf.size;
    if (known === numbersOf.size) numbersOf.set(word, known);
    kind = MOST_WORDS * kind + known;
  }
  kind = 4 * kind + (isName ? 2 : 0) + (isInStrings ? 1 : 0);
  let choice = ofCandidates.get(kind);
  if (choice === undefined) {
    choice = choiceOf(candidate);
    ofCandidates.set(kind, choice);
  }
  return choice;
}

const MOST_WORDS = 128;

/** By keyword, the names of the decoders that own them; made when it is asked for. */
let owners: ReadonlyMap<string, string> | undefined;

function ownersOfKeywords(): ReadonlyMap<string, string> {
  return new Map(
    DECODERS.filter(({ ownsKeywords }) => ownsKeywords === true).flatMap(({ name, keywords }) =>
      (keywords?.() ?? []).flatMap((keyword) =>
        'bytes' in keyword ? [[keyword.bytes.toString('latin1'), name] as const] : [],
      ),
    ),
  );
}

export function isChosen(decoder: Decoder, choice: Choice): boolean {
  return ((BITS.get(decoder) as number) & choice) !== 0;
}

/** Those for words of armour, for numbers, for compressed bytes, and for runs. */
export const FOR_ARMOUR = choiceOf(ARMOUR);
export const FOR_NUMBERS = choiceOf(NUMBER);
export const FOR_COMPRESSED = choiceOf(COMPRESSED);
export const FOR_RUNS: Readonly<Record<'base64' | 'base32' | 'hex', Choice>> = {
  base64: choiceOf(candidateOfRun('base64')),
  base32: choiceOf(candidateOfRun('base32')),
  hex: choiceOf(candidateOfRun('hex')),
};
/** What is done with text as people write it, whose parts never lie far apart. */
export const FOR_TEXT = FOR_ARMOUR | (BITS.get(BASE64) as number);
