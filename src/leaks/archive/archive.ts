import type { Note } from '../types.ts';
import type { Entries } from './entries.ts';
import { type Inflated, inflate } from './inflate.ts';
import type { ArchiveKind } from './kind.ts';
import { HEAD, kindByHead } from './kinds.ts';
import { Budget, LIMITS, LimitReached } from './limits.ts';
import { isScript, SCRIPT } from './script.ts';
import { indexOf, type Source } from './source.ts';
import { Spool } from './spool.ts';
import { endsAsZip, isDosProgram, LONGEST_SIGNATURE, ZIP } from './zip.ts';

/** What the reader of archives hands to its caller. */
export interface ArchiveVisitor {
  /** One file of an archive, valid during the call; `within` names the entries from the outside in. */
  content(source: Source, within: readonly string[]): void;
  note(kind: Note['kind'], within: readonly string[], message: string): void;
}

const TAIL = 2 * 1024;

/** Fewer bytes hold no key. */
const SHORTEST = 32;

/** The kind of archive that a source is, if any. */
export function kindOf(source: Source): ArchiveKind | undefined {
  const head = source.read(0, HEAD);
  const kind = kindByHead(head, 0, head.length);
  if (kind !== undefined) return kind;
  // The first byte decides how closely the end is looked at.
  const tail = isDosProgram(head, 0) ? LONGEST_SIGNATURE + TAIL : TAIL;
  const ends =
    source.size <= head.length
      ? head
      : Buffer.concat([head.subarray(0, 2), source.read(Math.max(2, source.size - tail), source.size)]);
  if (endsAsZip(ends, 0, ends.length)) return ZIP;
  return isScript(head, 0, head.length) && indexOf(source, GZIP, 0) >= 0 ? SCRIPT : undefined;
}

/** The magic, and the only method there is (RFC 1952). */
const GZIP = Buffer.of(0x1f, 0x8b, 8);

/** Reads an object that is an archive, and the archives in it, within the limits of `LIMITS`. */
export class ArchiveReader {
  readonly #visitor: ArchiveVisitor;
  readonly #folder: string;
  #notes = 0;

  /** @param folder for temporary files, outside of the checkout */
  constructor(visitor: ArchiveVisitor, folder: string) {
    this.#visitor = visitor;
    this.#folder = folder;
  }

  /**
   * Visits every file in `source`, which is an archive of the kind `kind`. Never throws for what is in it.
   * @param budget what it may cost, where others have their share of it
   */
  read(source: Source, kind: ArchiveKind, budget = new Budget(source.size)): void {
    this.#notes = 0;
    try {
      this.#open(source, kind, [], budget);
    } catch (error) {
      if (!(error instanceof LimitReached)) throw error;
      this.#visitor.note(error.kind, [], error.message);
    }
  }

  #open(source: Source, kind: ArchiveKind, within: readonly string[], budget: Budget): void {
    if (kind.read === undefined) {
      this.#note('unread-archive', within, `it is compressed as ${kind.name}, which is not read`);
      return;
    }
    if (within.length >= LIMITS.depth) {
      this.#note('too-deep', within, `archives are read ${LIMITS.depth} deep, and it lies deeper`);
      return;
    }
    kind.read(source, this.#entries(kind, within, budget));
    if (kind.unread !== undefined) this.#note('unread-archive', within, `it is a ${kind.name}: ${kind.unread}`);
  }

  #note(kind: Note['kind'], within: readonly string[], message: string): void {
    this.#notes += 1;
    if (this.#notes < LIMITS.notes) this.#visitor.note(kind, within, message);
    if (this.#notes === LIMITS.notes)
      this.#visitor.note(kind, [], `${message}, and others of its entries are like that`);
  }

  #entries(outer: ArchiveKind, within: readonly string[], budget: Budget): Entries {
    return {
      count: () => budget.entry(),
      note: (kind, names, message) => this.#note(kind, [...within, ...names], message),
      stored: (names, content) => {
        budget.unpack(content.size);
        const path = [...within, ...names];
        this.#visitor.content(content, path);
        const kind = kindOf(content);
        if (kind === undefined) return 0;
        // The walk through the outer one reads an inner one of the same kind in passing.
        if (kind === outer && outer.findsInner === true) return 0;
        this.#open(content, kind, path, budget);
        return kind.findsInner === true ? content.size : 0;
      },
      deflated: (names, source, start, next) => this.#deflated(names, source, start, next, within, budget),
    };
  }

  #deflated(
    names: readonly string[],
    source: Source,
    start: number,
    next: ((end: number) => number | undefined) | undefined,
    within: readonly string[],
    budget: Budget,
  ): Inflated {
    const path = [...within, ...names];
    const spool = new Spool(this.#folder);
    try {
      let result: Inflated;
      try {
        for (let from: number | undefined = start; ; ) {
          result = inflate(source, from, (chunk) => {
            budget.unpack(chunk.length);
            spool.write(chunk);
          });
          if (!result.complete) budget.damage();
          from = result.complete ? next?.(result.end) : undefined;
          if (from === undefined) break;
        }
      } catch (error) {
        // What came out before the limit is searched, but not opened further.
        if (error instanceof LimitReached) this.#visitor.content(spool.source(), path);
        throw error;
      }
      const content = spool.source();
      if (content.size >= SHORTEST) this.#visitor.content(content, path);
      const kind = kindOf(content);
      if (kind !== undefined) this.#open(content, kind, path, budget);
      return result;
    } finally {
      spool.close();
    }
  }
}
