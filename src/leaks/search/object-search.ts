import { ArchiveReader, kindOf } from '../archive/archive.ts';
import { mayBeWholeArchive } from '../archive/kinds.ts';
import { Budget, type Excess } from '../archive/limits.ts';
import { MemorySource, type Source } from '../archive/source.ts';
import type { Finder } from '../detect/detector.ts';
import { Unpacking } from '../detect/packed.ts';
import { WorkPool } from '../detect/work-pool.ts';
import { type Header, type ObjectVisitor, OVERLAP, WHOLE, WINDOW } from '../objects/batch-parser.ts';
import type { Found, Note, ObjectFinding, ObjectType } from '../types.ts';
import { type Findings, forgetAround, noFindings } from './findings.ts';
import { Gaps } from './gaps.ts';
import { LargeObject } from './large-object.ts';
import { isLfsPointer } from './lfs-pointer.ts';
import { BEGINNING, isWide, withRegions } from './region.ts';
import { TreeSearch } from './tree-search.ts';
import { WindowSearch } from './window-search.ts';
import { withContent } from './with-content.ts';

export interface ObjectSearchOptions {
  readonly finder: Finder;
  /** Digits of an object's id. */
  readonly idLength: number;
  /** For temporary files, outside of the checkout. */
  readonly folder: string;
  /** Whether findings in files of no more than 8 MiB get the hashes of their lines. */
  readonly hashesLines?: boolean;
  /** What archives may unpack to, in all objects of the scan. */
  readonly excess?: Excess;
  /** Called again and again, before each part of an object is looked at: what was found may be reported by then. */
  readonly onStep?: () => void;
}

const NONE: readonly never[] = [];

/** Searches git objects one after the other, and collects what it finds. */
export class ObjectSearch implements ObjectVisitor {
  readonly result: Findings = noFindings();
  /**
   * Takes an object for which there was too little work left, with its length and what was found in it. It counts as not
   * read, and is to be read once more when others have left some. Undefined: such an object is reported.
   */
  putOff: ((id: string, length: number, found: readonly ObjectFinding[]) => void) | undefined;
  readonly #finder: Finder;
  readonly #folder: string;
  readonly #hashesLines: boolean;
  readonly #excess: Excess;
  readonly #trees: TreeSearch;
  /** Of the object that is searched. */
  #header: Header | string = '';
  readonly #unpacking: Unpacking;
  readonly #onStep: () => void;
  #large: LargeObject | undefined;
  /** For windows of what was unpacked and is too large to be held at once. */
  #room: Buffer | undefined;

  constructor({ finder, idLength, folder, hashesLines = false, onStep, excess = new WorkPool() }: ObjectSearchOptions) {
    this.#hashesLines = hashesLines;
    this.#onStep = onStep ?? (() => {});
    this.#finder = finder;
    this.#trees = new TreeSearch(finder, idLength / 2, this.result);
    this.#folder = folder;
    this.#excess = excess;
    this.#unpacking = new Unpacking(folder, (kind, message) => this.#note(this.#current, kind, [], message), excess);
  }

  missing(id: string): void {
    this.result.missing.push(id);
  }

  whole(header: Header, type: ObjectType, from: number, to: number): void {
    this.#onStep();
    if (type === 'tree') {
      this.#count(type, to - from);
      this.#trees.search(header, from, to);
      return;
    }
    const { buffer } = header;
    this.#header = header;
    this.#unpacking.begin(to - from);
    const gaps = new Gaps();
    const unsearched = (start: number, end: number): void => gaps.add(start - from, end - from);
    const notes = this.result.notes.length;
    const options = { unpacking: this.#unpacking, unsearched, stored: header.stored };
    const detections = this.#finder.find(buffer, from, to, options);
    const found = (): readonly Found[] =>
      detections.length > 0 ? withRegions(BEGINNING, buffer, from, detections, -from, isWide(buffer, from)) : NONE;
    if (this.putOff !== undefined && gaps.message !== undefined) {
      this.result.notes.length = notes;
      const direct = found().map((each) => ({ ...each, objectId: header.id, objectType: type, within: [] }));
      this.putOff(header.id, to - from, withContent(buffer.subarray(from, to), direct, this.#hashesLines));
      return;
    }
    this.#count(type, to - from);
    this.#noteGaps(this.#header, gaps, []);
    const before = this.result.findings.length;
    this.#keep(header.id, type, found(), []);
    if (type === 'blob') this.#blob(header, from, to);
    if (this.result.findings.length > before) this.#addFromContent(buffer.subarray(from, to), before);
  }

  /** Adds to the findings from a place in the result on what the report says of the content of their object. */
  #addFromContent(content: Buffer, first: number): void {
    const findings = this.result.findings.splice(first);
    for (const each of withContent(content, findings, this.#hashesLines)) this.result.findings.push(each);
  }

  begin({ id, stored }: Header, type: ObjectType, size: number): void {
    this.#count(type, size);
    // Of an object that was cut off by damage nothing more comes.
    this.#large?.close();
    this.#header = id;
    this.#unpacking.begin(size);
    const windows = new WindowSearch(this.#finder, this.#unpacking, stored);
    this.#large = new LargeObject(id, type, size, windows, this.#folder);
    this.#noteUnread(id, 'unsearched', this.#large.unsearched);
  }

  window(buffer: Buffer, from: number, fresh: number, to: number, last: boolean): void {
    this.#onStep();
    const large = this.#large;
    if (large === undefined) throw new Error('A window of no object');
    const { id, type, windows, tree } = large;
    large.keep(buffer, from, fresh, to);
    if (tree === undefined) this.#keep(id, type, windows.search(buffer, from, to, last), []);
    if (!last) return;
    this.#large = undefined;
    if (tree !== undefined) this.#searchTree(id, tree.whole());
    this.#noteGaps(id, windows.gaps, []);
    this.#noteUnread(id, 'unread-archive', large.unread(buffer, from, to));
    try {
      const archive = large.archive();
      if (archive !== undefined) this.#archive(id, archive);
    } finally {
      large.close();
    }
  }

  #searchTree(id: string, buffer: Buffer): void {
    this.#trees.search({ id, buffer }, 0, buffer.length);
  }

  /** The id of the object that is searched. */
  get #current(): string {
    return typeof this.#header === 'string' ? this.#header : this.#header.id;
  }

  #count(type: ObjectType, size: number): void {
    this.result.objects += 1;
    this.result.bytes += size;
    if (type === 'commit') this.result.commits += 1;
  }

  #blob(header: Header, from: number, to: number): void {
    const { buffer } = header;
    if (mayBeWholeArchive(buffer, from, to)) {
      this.#archive(header.id, new MemorySource(buffer.subarray(from, to)));
    } else if (isLfsPointer(buffer, from, to)) {
      this.#note(header.id, 'lfs-pointer', [], 'a pointer of Git LFS, whose content is not in git');
    }
  }

  #archive(id: string, source: Source): void {
    const kind = kindOf(source);
    if (kind === undefined) return;
    const reader = new ArchiveReader(
      {
        content: (content, within) => this.#content(id, content, within),
        note: (noteKind, within, message) => this.#note(id, noteKind, within, message),
      },
      this.#folder,
    );
    reader.read(source, kind, new Budget(source.size, this.#excess));
  }

  #content(id: string, content: Source, within: readonly string[]): void {
    this.#onStep();
    const windows = new WindowSearch(this.#finder, this.#unpacking, 0);
    const step = content.size <= WHOLE ? WHOLE : WINDOW;
    let last = false;
    for (let from = 0; !last; from += step) {
      if (content.size > WHOLE) this.#room ??= Buffer.allocUnsafeSlow(WINDOW + OVERLAP);
      const bytes = content.read(Math.max(0, from - OVERLAP), from + step, this.#room);
      last = from + step >= content.size;
      this.#keep(id, 'blob', windows.search(bytes, 0, bytes.length, last), within);
    }
    this.#noteGaps(id, windows.gaps, within);
  }

  #keep(objectId: string, objectType: ObjectType, found: readonly Found[], within: readonly string[]): void {
    for (const each of found) {
      if (within.length > 0) forgetAround(this.result.findings, objectId, each.leak, within);
      this.result.findings.push({ ...each, objectId, objectType, within });
    }
  }

  #noteUnread(objectId: string, kind: Note['kind'], message: string | undefined): void {
    if (message !== undefined) this.#note(objectId, kind, [], message);
  }

  #noteGaps(of: Header | string, { message }: Gaps, within: readonly string[]): void {
    if (message !== undefined) this.#note(typeof of === 'string' ? of : of.id, 'unsearched', within, message);
  }

  #note(objectId: string, kind: Note['kind'], within: readonly string[], message: string): void {
    this.result.notes.push({ kind, objectId, within, message });
  }
}
