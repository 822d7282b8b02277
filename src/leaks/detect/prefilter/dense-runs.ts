import { BASE64, GAP, LINE, NUMBERS, SHORTEST, SHORTEST_NUMBERS } from '../../../../assembly/layout.ts';
import { kindByHead } from '../../archive/kinds.ts';
import { beginsAsWhole } from '../decoders/beginnings.ts';
import { holdsPointOfKey, POINT_DIGITS } from '../formats/hex-numbers.ts';
import { mayBeNumbers, WHOLE_LENGTH } from '../formats/key-numbers.ts';
import { WORK } from '../work.ts';
import { decodeRun, type Run } from './decode-run.ts';
import { KeywordFilter } from './keyword-filter.ts';
import { partsOfPicture } from './pictures.ts';
import type { Places } from './places.ts';
import type { PrefilterCode } from './prefilter-code.ts';
import { afterHexMark, blocksOf } from './run-blocks.ts';
import { mayHoldMore } from './run-samples.ts';

/** What is reported of places. */
export interface PlaceVisitor {
  /** Somewhere near is something that may belong to a key; within a run, where there is one. */
  place(at: number, run?: RunPlace): void;
  /** Bytes of a key, or of its armour, are written as numbers here. */
  number(at: number): void;
  /** What stands in a run of text is an archive, or is compressed. */
  packed?(content: Buffer, start: number, end: number): void;
}

/** A run that holds something, and its encoding. */
export interface RunPlace {
  readonly start: number;
  readonly end: number;
  readonly encoding: 'base64' | 'base32' | 'hex';
}

/** Compressed bytes up to this are read with what stands around them: no part of the content is looked at that is larger. */
const LARGEST_COMPRESSED = 24 * 1024;
/** A run of hex that is longer is no point, whatever lines stand before and after it. */
const LONGEST_OF_NUMBERS = 400;
/** Encodings, one in the other, that are taken off; in the last one keywords alone are looked for. */
const DEPTH = 9;

/**
 * Reports where a key may be: at every keyword, and in long runs of base64, base32, hex digits and numbers. What these
 * hold is decoded and searched in turn, `DEPTH` deep, so that no keyword is needed for one encoding within another. The
 * cost is linear: each layer is shorter.
 *
 * Within base64 and the like it gives no position finer than what lies in proportion.
 *
 * @returns up to where it came before the work was more than the limit of the code
 */
export function visitPlaces(
  code: PrefilterCode,
  bytes: Buffer,
  from: number,
  to: number,
  visitor: PlaceVisitor,
): number {
  return visit({ code, bytes, from, to, depth: DEPTH, visitor });
}

/** Reports where in long runs a key may be; else as `visitPlaces`. */
export function visitRuns(code: PrefilterCode, bytes: Buffer, visitor: PlaceVisitor): void {
  const search = new RunSearch({ code, bytes, from: 0, to: bytes.length, depth: DEPTH, visitor });
  search.visit(code.runPlaces(bytes, 0, bytes.length));
}

/** Bytes between two offsets that are searched, and whoever takes the places. */
interface Stretch {
  readonly code: PrefilterCode;
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
  /** Encodings, one in the other, that are still taken off. */
  readonly depth: number;
  readonly visitor: PlaceVisitor;
}

function visit(stretch: Stretch): number {
  const { code, bytes, from, to, depth, visitor } = stretch;
  if (to - from === WHOLE_LENGTH && mayBeNumbers(bytes.subarray(from, to))) visitor.place(from);
  const places = code.places(bytes, from, to);
  const end = places.keywords.length > 0 ? visitKeywords(code, bytes.subarray(from, to), from, visitor) : to;
  if (depth === 0 || (places.runs.length === 0 && places.numbers.length === 0)) return end;
  return Math.min(end, new RunSearch(stretch).visit(places));
}

/** Leaves out what shows at once to be of no key. @returns up to where it came before there was too much work */
function visitKeywords(code: PrefilterCode, bytes: Buffer, offset: number, visitor: PlaceVisitor): number {
  const filter = new KeywordFilter(bytes);
  const end = filterKeywords(code, bytes, filter, (at) => visitor.place(offset + at));
  code.work += filter.work;
  return offset + end;
}

function filterKeywords(
  code: PrefilterCode,
  bytes: Buffer,
  filter: KeywordFilter,
  visit: (at: number) => void,
): number {
  let next = 0;
  for (const hits of code.keywordsByPiece(bytes)) {
    for (const hit of hits) {
      if (hit.at < next) continue;
      if (code.work + filter.work > code.limit) return hit.at;
      if (!filter.isWorth(hit)) continue;
      visit(hit.at);
      next = hit.at + GAP;
    }
  }
  return bytes.length;
}

/** Looks through the long runs of a stretch, and through what is encoded in them. */
class RunSearch {
  readonly #stretch: Stretch;

  constructor(stretch: Stretch) {
    this.#stretch = stretch;
  }

  /** @returns up to where it came before there was too much work */
  visit({ runs, numbers }: Places): number {
    const { code, from, to, visitor } = this.#stretch;
    for (const at of numbers) visitor.number(at);
    let numbersEnd = from;
    let denseEnd = from;
    let last = from;
    for (const run of runs) {
      if (code.work > code.limit) return last;
      last = run.at;
      // Around hex there may stand numbers, too: it is looked at in both ways.
      if (run.numbersEnd !== undefined && run.at >= numbersEnd) numbersEnd = this.#visitNumbers(run.at, run.numbersEnd);
      if (run.base64End !== undefined && run.at >= denseEnd) denseEnd = this.#visitDense(run.at, run.base64End);
    }
    return code.work > code.limit ? last : to;
  }

  /** @returns where the numbers end that stand around `probe`, or 0 where they are too few */
  #visitNumbers(probe: number, seen: number): number {
    const { code, bytes, from, to, visitor } = this.#stretch;
    const end = code.runs.endOf(NUMBERS, bytes, seen, to);
    const start = code.runs.startOf(NUMBERS, bytes, probe, from);
    if (end - start < SHORTEST_NUMBERS) return 0;
    for (const at of code.numbers(bytes, start, end)) visitor.number(at);
    return end;
  }

  /** @returns where the run of base64, base32 or hex ends that stands around `probe`, or 0 where it is too short */
  #visitDense(probe: number, seen: number): number {
    const { code, bytes, from, to, visitor } = this.#stretch;
    const lineEnd = code.runs.endOf(BASE64, bytes, seen, to);
    const lineStart = code.runs.startOf(BASE64, bytes, probe, from);
    if (lineEnd - lineStart < LINE) return 0;
    const end = code.runs.endOfLines(bytes, lineEnd, to);
    const start = code.runs.startOfLines(bytes, lineStart, from);
    if (end - start < SHORTEST) return 0;
    const run = { start, firstEnd: code.runs.endOf(BASE64, bytes, start, to), end, lowest: from };
    const digits = afterHexMark(code, bytes, run);
    const length = end - digits.start;
    const mayBePoint =
      length >= POINT_DIGITS && length < LONGEST_OF_NUMBERS && code.runs.areHex(bytes, digits.start, digits.firstEnd);
    if (mayBePoint) code.work += WORK.look;
    if (mayBePoint && holdsPointOfKey(bytes, run, from, to)) visitor.place(start);
    for (const block of blocksOf(code, bytes, digits)) {
      code.work += WORK.decoded;
      if (mayHoldMore(code, bytes, block)) for (const part of partsOfPicture(code, bytes, block)) this.#visitRun(part);
    }
    return end;
  }

  #visitRun(run: Run): void {
    const { bytes, visitor } = this.#stretch;
    const { start, end } = run;
    for (const { decoded, encoding } of decodeRun(bytes, run)) {
      const place = { start, end, encoding };
      const inner: PlaceVisitor = {
        place: (at) => visitor.place(start + Math.floor((at / decoded.length) * (end - start)), place),
        number: (at) => inner.place(at),
        packed: (content) => visitor.packed?.(content, start, end),
      };
      this.#visitDecoded(decoded, inner);
    }
  }

  #visitDecoded(decoded: Buffer, visitor: PlaceVisitor): void {
    const { code, depth } = this.#stretch;
    code.work += WORK.decoded + WORK.decodedByte * decoded.length;
    if (code.work > code.limit) return;
    if (beginsAsWhole(decoded)) {
      // All of it is needed to read any.
      for (let at = 0; at < Math.min(decoded.length, LARGEST_COMPRESSED); at += 512) visitor.place(at);
    }
    if (kindByHead(decoded, 0, decoded.length) !== undefined) visitor.packed?.(decoded, 0, decoded.length);
    visit({ code, bytes: decoded, from: 0, to: decoded.length, depth: depth - 1, visitor });
  }
}
