import { LITERAL_LENGTH } from '../../../../assembly/layout.ts';
import { trialsSoFar } from '../../archive/trial.ts';
import { keywordPlace } from '../candidates/candidate.ts';
import { Surroundings } from '../candidates/surroundings.ts';
import { beginsAsWhole } from '../decoders/beginnings.ts';
import { choiceOfKeyword } from '../decoders/choice.ts';
import { compressedPlaces } from '../decoders/compressed.ts';
import { KEYWORD } from '../keywords/tables.ts';
import type { Layer } from '../layers/layer.ts';
import { WORK } from '../work.ts';
import type { Candidates, KeywordCandidate } from './candidate-windows.ts';
import { type PlaceVisitor, visitPlaces, visitRuns } from './dense-runs.ts';
import { KeywordFilter } from './keyword-filter.ts';
import { PrefilterCode } from './prefilter-code.ts';
import { preparedTables } from './prepared.ts';

/**
 * Bytes too short for a keyword, looked for in decoded bytes only: of SEC1 that names no curve, and what the OIDs of
 * P-256 have in common with those of ECDSA and DSA, so that these are recognised too.
 */
const SHORT = ['0201010420', '2a8648ce'].map((digits) => Buffer.from(digits, 'hex'));

/** The prefilter: is there anything in these bytes that may belong to a key or a token, and where. */
export class Prefilter {
  readonly #code = new PrefilterCode(preparedTables());

  /** Bytes that are read to this place are looked at fastest. */
  get room(): Buffer {
    return this.#code.room;
  }

  /** More memory in which content is searched fastest: see `PrefilterCode.extend`. */
  extend(length: number): ReturnType<PrefilterCode['extend']> {
    return this.#code.extend(length);
  }

  /** Units of work that were done so far, beside what each byte takes: see work.ts. */
  get work(): number {
    return this.#code.work + WORK.inflation * trialsSoFar();
  }

  /**
   * Reports places, at least one in every 1024 bytes that hold any, in no order.
   *
   * @param most units of work that it may take
   * @returns up to where it came with them
   */
  each(content: Buffer, from: number, to: number, visitor: PlaceVisitor, most: number): number {
    const code = this.#code;
    code.limit = code.work + most;
    const end = visitPlaces(code, content, from, to, visitor);
    code.limit = Number.POSITIVE_INFINITY;
    return end;
  }

  /** Reports all keywords, at least one in every 1024 bytes that hold any, without looking at what they are. */
  eachKeyword(content: Buffer, from: number, to: number, visitor: PlaceVisitor): void {
    for (const at of this.#code.places(content, from, to).keywords) visitor.place(at);
  }

  /** Whether bytes hold a key in DER: far quicker than `isWorth`. */
  readonly isPlain = (bytes: Buffer): boolean => {
    this.#code.work += WORK.decodedByte * bytes.length;
    return SHORT.some((each) => bytes.includes(each));
  };

  /** Whether decoded bytes hold anything of a key, in any encoding. */
  readonly isWorth = (bytes: Buffer): boolean => {
    this.#code.work += WORK.decoded + WORK.decodedByte * bytes.length;
    if (beginsAsWhole(bytes) || compressedPlaces(bytes).length > 0) return true;
    if (SHORT.some((each) => bytes.includes(each))) return true;
    let found = false;
    const report = (): void => {
      found = true;
    };
    visitPlaces(this.#code, bytes, 0, bytes.length, { place: report, number: report });
    return found;
  };

  /** What a layer holds of keys, keywords in the order in which they stand. */
  candidatesOf({ bytes, origin }: Layer): Candidates {
    const numbers: number[] = [];
    const runs: Candidates['runs'][number][] = [];
    visitRuns(this.#code, bytes, {
      place: (at, run) => {
        if (run !== undefined) runs.push({ ...run, at });
      },
      number: (at) => numbers.push(at),
    });
    const compressed = origin === undefined ? [] : beginsAsWhole(bytes) ? [0] : compressedPlaces(bytes);
    return { keywords: this.#keywordsOf(bytes), numbers, runs, compressed };
  }

  #keywordsOf(bytes: Buffer): KeywordCandidate[] {
    const keywords: KeywordCandidate[] = [];
    let from = 0;
    let farUntil = 0;
    const around = new Surroundings(bytes);
    const filter = new KeywordFilter(bytes, around);
    for (const hit of this.#code.keywords(bytes)) {
      const { at, triggers } = hit;
      if (!filter.isWorth(hit) || at < from) continue;
      // Keywords that overlap an escape are found again when it is undone.
      from = at + (triggers < KEYWORD.backslash ? 1 : LITERAL_LENGTH - 1);
      // One look around the name of a curve answers for those close to it, too.
      if (triggers === KEYWORD.jwk && at < farUntil) continue;
      if (triggers === KEYWORD.jwk) this.#code.work += WORK.name;
      const choice = choiceOfKeyword(triggers, keywordPlace(bytes, at, around));
      if (triggers === KEYWORD.jwk && choice === 0) farUntil = at + CURVES_REACH;
      const head = (triggers & KEYWORD.words) === 0 ? -1 : around.keyNear(at);
      if (choice !== 0 || head >= 0) keywords.push({ at, choice, head, numbers: filter.numbers });
    }
    this.#code.work += filter.work;
    return keywords;
  }
}

const CURVES_REACH = 256;
