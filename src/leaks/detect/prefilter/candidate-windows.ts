import { type Choice, FOR_ARMOUR, FOR_COMPRESSED, FOR_NUMBERS, FOR_RUNS, FOR_TEXT } from '../decoders/choice.ts';
import type { Layer } from '../layers/layer.ts';
import type { RunPlace } from './dense-runs.ts';

/** What a layer holds of keys, whether these are known or not. */
export interface Candidates {
  readonly keywords: readonly KeywordCandidate[];
  /** Where bytes of keys are written as numbers. */
  readonly numbers: readonly number[];
  /** Runs that hold something of a key, and where, in proportion. */
  readonly runs: readonly (RunPlace & { readonly at: number })[];
  /** Where something compressed begins. */
  readonly compressed: readonly number[];
}

export interface KeywordCandidate {
  readonly at: number;
  /** The decoders that apply to it. */
  readonly choice: Choice;
  /** Where the key may begin whose armour this is, or -1. */
  readonly head: number;
  /** The private numbers for which the name of a curve counts, if it counts for no more: where they may stand. */
  readonly numbers: readonly number[];
}

/** What a layer holds between two offsets, with places counted from the first. */
export function candidatesBetween(all: Candidates, from: number, to: number): Candidates {
  const isWithin = (at: number): boolean => at >= from && at < to;
  const numbersWithin = forEachOnce((numbers: readonly number[]): readonly number[] =>
    numbers.every(isWithin) ? numbers.map((number) => number - from) : [],
  );
  return {
    keywords: all.keywords
      .filter(({ at }) => isWithin(at))
      .map(({ at, choice, head, numbers }) => ({
        at: at - from,
        choice,
        head: isWithin(head) ? head - from : -1,
        numbers: numbersWithin(numbers),
      })),
    numbers: all.numbers.filter(isWithin).map((at) => at - from),
    runs: all.runs
      .filter(({ at }) => isWithin(at))
      .map((run) => ({
        ...run,
        at: run.at - from,
        start: Math.max(run.start, from) - from,
        end: Math.min(run.end, to) - from,
      })),
    compressed: all.compressed.filter(isWithin).map((at) => at - from),
  };
}

/** Names of a curve that stand side by side share their numbers: what is asked about these is answered once. */
function forEachOnce<Answer>(ask: (numbers: readonly number[]) => Answer): (numbers: readonly number[]) => Answer {
  let last: { readonly numbers: readonly number[]; readonly answer: Answer } | undefined;
  return (numbers) => {
    if (last?.numbers !== numbers) last = { numbers, answer: ask(numbers) };
    return last.answer;
  };
}

/** A stretch of a layer, and the decoders that are tried on it. */
export interface CandidateWindow {
  readonly from: number;
  to: number;
  choice: Choice;
}

/** How far a key reaches before and after a keyword: as text, and where each byte is spelled. */
const TEXT_REACH = 2500;
const REACH = 4096;

/** Where nothing was changed so near to a keyword, the layer around leads to the same, and is followed already. */
const CHANGE_REACH = 400;

/**
 * Where to go on from what a layer holds of a key that is not known yet, and how, in order.
 *
 * @param options.words whether words of armour count
 * @param options.isDecoded whether an encoding was taken off last, which changes every character
 * @param isKnown whether a byte of the layer is part of what was found
 */
export function windowsOf(
  layer: Layer,
  candidates: Candidates,
  { words, isDecoded }: { readonly words: boolean; readonly isDecoded: boolean },
  isKnown: (index: number) => boolean,
): CandidateWindow[] {
  const { length } = layer.bytes;
  const isRewritten = !isDecoded && layer.origin !== undefined && layer.origin.around.bytes.length < 2 * length;
  const all: CandidateWindow[] = [];
  let last: CandidateWindow | undefined;
  const add = (at: number, choice: Choice): void => {
    if (choice === 0 || isKnown(at) || (isRewritten && !isChangedNear(layer, at))) return;
    const reach = (choice & ~FOR_TEXT) === 0 ? TEXT_REACH : REACH;
    const [from, to] = [Math.max(0, at - reach), Math.min(length, at + reach)];
    if (last?.choice === choice && last.from <= from && from <= last.to) {
      last.to = Math.max(last.to, to);
      return;
    }
    last = { from, to, choice };
    all.push(last);
  };
  const areKnown = forEachOnce((numbers: readonly number[]) => numbers.length > 0 && numbers.every(isKnown));
  for (const { at, choice, head, numbers } of candidates.keywords) {
    if (areKnown(numbers)) continue;
    add(at, words && head >= 0 && !isKnown(head) ? choice | FOR_ARMOUR : choice);
  }
  for (const at of candidates.numbers) add(at, FOR_NUMBERS);
  // Where in a run a key lies is known in proportion only: all of the run belongs to its window.
  for (const { at, start, end, encoding } of candidates.runs) {
    if (!isKnown(at))
      all.push({ from: Math.max(0, start - REACH), to: Math.min(length, end + REACH), choice: FOR_RUNS[encoding] });
  }
  const windows = together(all);
  // To read what is compressed takes all of it, and other decoders need not try all of that.
  if (candidates.compressed.some((at) => !isKnown(at))) windows.push({ from: 0, to: length, choice: FOR_COMPRESSED });
  return windows;
}

/** The same, where they overlap as one. */
function together(all: CandidateWindow[]): CandidateWindow[] {
  const merged: CandidateWindow[] = [];
  for (const each of all.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || last.to < each.from) merged.push(each);
    else {
      last.choice |= each.choice;
      last.to = Math.max(each.to, last.to);
    }
  }
  return merged;
}

/** Whether something was left out of the layer around near `at`. */
function isChangedNear({ bytes, origin }: Layer, at: number): boolean {
  const from = Math.max(0, at - CHANGE_REACH);
  const to = Math.min(bytes.length, at + CHANGE_REACH) - 1;
  return origin === undefined || origin.last(to) - origin.first(from) !== to - from;
}
