import { ArchiveReader, kindOf } from '../archive/archive.ts';
import { Budget, type Excess } from '../archive/limits.ts';
import { MemorySource, type Source } from '../archive/source.ts';
import type { Note } from '../types.ts';

/** An archive, or compressed bytes, that stood in a run of text. */
export interface Packed {
  readonly content: Buffer;
  readonly start: number;
  readonly end: number;
}

/** What is larger is looked at in parts of this size, each beginning so much before the end of the one before it. */
const WINDOW = 4 * 1024 ** 2;
const OVERLAP = 256 * 1024;

/** Opens the archives that stand encoded in one object after the other; those of one share its budget. */
export class Unpacking {
  readonly #folder: string;
  readonly #note: (kind: Note['kind'], message: string) => void;
  readonly #noted = new Set<string>();
  #size = 0;
  #budget: Budget | undefined;
  readonly #excess: Excess | undefined;

  /**
   * @param folder for temporary files, outside of the checkout
   * @param note called for what could not be read, with a message
   * @param excess what archives may unpack to, in all objects
   */
  constructor(folder: string, note: (kind: Note['kind'], message: string) => void, excess?: Excess) {
    this.#folder = folder;
    this.#excess = excess;
    this.#note = note;
  }

  /** Another object of this size is searched from now on. */
  begin(size: number): void {
    this.#size = size;
    this.#budget = undefined;
    if (this.#noted.size > 0) this.#noted.clear();
  }

  /** Visits what an archive holds, with the name of its kind. */
  read({ content }: Packed, visit: (bytes: Buffer, kind: string) => void): void {
    const source = new MemorySource(content);
    const kind = kindOf(source);
    if (kind === undefined) return;
    const visitor = {
      content: (inner: Source) => eachWindow(inner, (bytes) => visit(bytes, kind.name)),
      note: (noteKind: Note['kind'], _within: readonly string[], message: string) => this.#noteOnce(noteKind, message),
    };
    this.#budget ??= new Budget(this.#size, this.#excess);
    new ArchiveReader(visitor, this.#folder).read(source, kind, this.#budget);
  }

  #noteOnce(kind: Note['kind'], message: string): void {
    // Text may begin as an archive does, by chance or cut by the border of a window.
    if (kind === 'damaged-archive' || this.#noted.has(message)) return;
    this.#noted.add(message);
    this.#note(kind, `an archive is encoded in it, and ${message}`);
  }
}

function eachWindow(source: Source, visit: (bytes: Buffer) => void): void {
  for (let from = 0; from === 0 || from + OVERLAP < source.size; from += WINDOW - OVERLAP) {
    visit(source.read(from, from + WINDOW));
  }
}
