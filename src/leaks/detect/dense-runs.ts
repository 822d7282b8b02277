import {
  BASE64,
  GAP,
  LINE,
  LONGEST_GAP,
  NUMBERS,
  SHORTEST,
  SHORTEST_NUMBERS,
  SPACE,
} from '../../../assembly/layout.ts';
import { kindByHead } from '../archive/kinds.ts';
import { decodeRun, type Run } from './decode-run.ts';
import { beginsAsWhole } from './decoders/beginnings.ts';
import { mayBeNumbers } from './formats/key-numbers.ts';
import { worthwhile } from './literal-filter.ts';
import type { Places, QuickLook } from './quick-look.ts';
import { endOfRun, startOfRun } from './run-kinds.ts';
import { mayHoldMore } from './run-samples.ts';

/** What is told of places. */
export interface PlaceVisitor {
  /** Somewhere near is something that may belong to a key; within a run, where there is one. */
  place(at: number, run?: RunPlace): void;
  /** Bytes of a key, or of its armour, are written as numbers here. */
  number(at: number): void;
  /** What stands in a run of text is an archive, or is compressed. */
  packed?(content: Buffer, start: number, end: number): void;
}

/** A run that holds something, and how it is written. */
export interface RunPlace {
  readonly start: number;
  readonly end: number;
  readonly way: 'base64' | 'base32' | 'hex';
}

/** Compressed bytes up to this are read with what stands around them: no part of the content is looked at that is larger. */
const LARGEST_COMPRESSED = 24 * 1024;
/** Encodings within encodings that are followed. */
const DEPTH = 8;

/**
 * Tells where a key may be: at every literal, and in long runs of base64, base32, hex digits and numbers. What these hold
 * is decoded and searched in turn, to any depth, so that no literal is needed for one encoding within another. The cost
 * is linear: each layer is shorter.
 *
 * Within base64 and the like it gives no position finer than what lies in proportion.
 */
export function visitPlaces(look: QuickLook, bytes: Buffer, from: number, to: number, visitor: PlaceVisitor): void {
  visit(look, bytes, from, to, DEPTH, visitor);
}

/** Tells where in long runs a key may be; else as `visitPlaces`. */
export function visitRuns(look: QuickLook, bytes: Buffer, visitor: PlaceVisitor): void {
  searchRuns(look, bytes, 0, bytes.length, look.places(bytes, 0, bytes.length), DEPTH, visitor);
}

function visit(look: QuickLook, bytes: Buffer, from: number, to: number, depth: number, visitor: PlaceVisitor): void {
  const places = look.places(bytes, from, to);
  if (places.literals.length > 0) visitLiterals(look, bytes.subarray(from, to), from, visitor);
  searchRuns(look, bytes, from, to, places, depth, visitor);
}

/** Leaves out what shows at once to be of no key. */
function visitLiterals(look: QuickLook, bytes: Buffer, offset: number, visitor: PlaceVisitor): void {
  let next = 0;
  for (const { at } of worthwhile(look, bytes)) {
    if (at < next) continue;
    visitor.place(offset + at);
    next = at + GAP;
  }
}

function searchRuns(
  look: QuickLook,
  bytes: Buffer,
  from: number,
  to: number,
  { runs, numbers }: Places,
  depth: number,
  visitor: PlaceVisitor,
): void {
  for (const at of numbers) visitor.number(at);
  let numbersEnd = from;
  let denseEnd = from;
  for (const run of runs) {
    // Around hex there may stand numbers, too: it is looked at in both ways.
    if (run.numbersEnd !== undefined && run.at >= numbersEnd)
      numbersEnd = searchNumbers(look, bytes, from, to, run.at, run.numbersEnd, visitor);
    if (run.base64End !== undefined && run.at >= denseEnd)
      denseEnd = searchDense(look, bytes, from, to, run.at, run.base64End, depth, visitor);
  }
}

/** @returns where the numbers end that stand around `probe`, or 0 where they are too few */
function searchNumbers(
  look: QuickLook,
  bytes: Buffer,
  from: number,
  to: number,
  probe: number,
  seen: number,
  visitor: PlaceVisitor,
): number {
  const end = endOfRun(NUMBERS, bytes, seen, to);
  const start = startOfRun(NUMBERS, bytes, probe, from);
  if (end - start < SHORTEST_NUMBERS) return 0;
  for (const at of look.numbers(bytes, start, end)) visitor.number(at);
  return end;
}

/** @returns where the run of base64, base32 or hex ends that stands around `probe`, or 0 where it is too short */
function searchDense(
  look: QuickLook,
  bytes: Buffer,
  from: number,
  to: number,
  probe: number,
  seen: number,
  depth: number,
  visitor: PlaceVisitor,
): number {
  const end = endOfRun(BASE64, bytes, seen, to);
  const start = startOfRun(BASE64, bytes, probe, from);
  if (end - start < LINE) return 0;
  const finish = endOfLines(bytes, end, to);
  const begin = startOfLines(bytes, start, from);
  if (finish - begin < SHORTEST) return 0;
  const run = { start: begin, firstEnd: endOfRun(BASE64, bytes, begin, to), end: finish, lowest: from };
  if (mayHoldMore(look, bytes, run)) searchRun(look, bytes, run, depth, visitor);
  return finish;
}

/** The end of a run that goes on over line breaks; the last line may be a short one. */
function endOfLines(bytes: Buffer, end: number, to: number): number {
  let finish = end;
  for (;;) {
    const next = endOfRun(SPACE, bytes, finish, Math.min(to, finish + LONGEST_GAP));
    if (next === finish || next === to || next === finish + LONGEST_GAP) return finish;
    const lineEnd = endOfRun(BASE64, bytes, next, to);
    if (lineEnd - next < LINE) return lineEnd > next ? lineEnd : finish;
    finish = lineEnd;
  }
}

/** The start of a run whose first lines lie before a probe. */
function startOfLines(bytes: Buffer, start: number, from: number): number {
  let begin = start;
  for (;;) {
    const last = startOfRun(SPACE, bytes, begin, Math.max(from, begin - LONGEST_GAP));
    if (last === begin || last === from || last === begin - LONGEST_GAP) return begin;
    const lineStart = startOfRun(BASE64, bytes, last, from);
    if (last - lineStart < LINE) return begin;
    begin = lineStart;
  }
}

function searchRun(look: QuickLook, bytes: Buffer, run: Run, depth: number, visitor: PlaceVisitor): void {
  const { start, end } = run;
  for (const { decoded, way } of decodeRun(bytes, run)) {
    const place = { start, end, way };
    const inner: PlaceVisitor = {
      place: (at) => visitor.place(start + Math.floor((at / decoded.length) * (end - start)), place),
      number: (at) => inner.place(at),
      packed: (content) => visitor.packed?.(content, start, end),
    };
    searchDecoded(look, decoded, depth, inner);
  }
}

function searchDecoded(look: QuickLook, decoded: Buffer, depth: number, visitor: PlaceVisitor): void {
  if (beginsAsWhole(decoded)) {
    // All of it is needed to read any.
    for (let at = 0; at < Math.min(decoded.length, LARGEST_COMPRESSED); at += 512) visitor.place(at);
  }
  if (mayBeNumbers(decoded)) visitor.place(0);
  if (kindByHead(decoded, 0, decoded.length) !== undefined) visitor.packed?.(decoded, 0, decoded.length);
  if (depth > 0) visit(look, decoded, 0, decoded.length, depth - 1, visitor);
  else visitLiterals(look, decoded, 0, visitor);
}
