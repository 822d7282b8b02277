import { ArchiveReader, kindOf } from '../archive/archive.ts';
import { kindByHead, mayBeArchive } from '../archive/kinds.ts';
import { isScript } from '../archive/script.ts';
import { MemorySource, type Source } from '../archive/source.ts';
import { Spool } from '../archive/spool.ts';
import { endsAsZip } from '../archive/zip.ts';
import { Unpacking } from '../detect/packed.ts';
import { type Header, type ObjectVisitor, OVERLAP, WHOLE, WINDOW } from '../objects/batch-parser.ts';
import type { Note, ObjectType } from '../types.ts';
import { withArmour } from './armour-lines.ts';
import { type Findings, noFindings } from './findings.ts';
import { Gaps } from './gaps.ts';
import { BEGINNING, isWide, withRegions } from './region.ts';
import { TreeSearch } from './tree-search.ts';
import { type Finder, type Found, WindowSearch } from './window-search.ts';

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: the first line of a pointer; none has 1,024 bytes. */
const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
const LONGEST_LFS_POINTER = 1024;

/** An object that is too large to be held at once. */
interface Large {
  readonly id: string;
  readonly type: ObjectType;
  readonly windows: WindowSearch;
  /** Its bytes, where it looks like an archive. */
  spool: Spool | undefined;
}

export interface ObjectSearchOptions {
  readonly finder: Finder;
  /** Digits of an object's id. */
  readonly idLength: number;
  /** For temporary files, outside of the checkout. */
  readonly folder: string;
  /** Called again and again, before each part of an object is looked at: what was found may be reported by then. */
  readonly onStep?: () => void;
}

/** Searches git objects one after the other, and collects what it finds. */
export class ObjectSearch implements ObjectVisitor {
  readonly result: Findings = noFindings();
  /**
   * Where it is there: called with an object, and its length, for which there was too little work left. It counts as not
   * read, and is to be read once more when others have left some.
   */
  later: ((id: string, length: number) => void) | undefined;
  readonly #finder: Finder;
  readonly #folder: string;
  readonly #trees: TreeSearch;
  /** Of the object that is searched. */
  #header: Header | string = '';
  readonly #unpacking: Unpacking;
  readonly #onStep: () => void;
  #large: Large | undefined;
  /** For windows of what was unpacked and is too large to be held at once. */
  #room: Buffer | undefined;

  constructor({ finder, idLength, folder, onStep }: ObjectSearchOptions) {
    this.#onStep = onStep ?? (() => {});
    this.#finder = finder;
    this.#trees = new TreeSearch(finder, idLength / 2, this.result);
    this.#folder = folder;
    this.#unpacking = new Unpacking(folder, (kind, message) => this.#note(this.#current, kind, [], message));
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
    const detections = this.#finder.find(buffer, from, to, this.#unpacking, unsearched);
    if (this.later !== undefined && gaps.message !== undefined) {
      this.result.notes.length = notes;
      this.later(header.id, to - from);
      return;
    }
    this.#count(type, to - from);
    this.#noteGaps(this.#header, gaps, []);
    if (detections.length > 0) {
      const wide = isWide(buffer, from);
      const found = withRegions(BEGINNING, buffer, from, detections, wide).map(({ place, region }) => ({
        detection: { ...place, start: place.start - from, end: place.end - from },
        region,
      }));
      this.#keep(header.id, type, type === 'blob' ? withArmour(buffer.subarray(from, to), found) : found, []);
    }
    if (type === 'blob') this.#blob(header, from, to);
  }

  begin(id: string, type: ObjectType, size: number): void {
    this.#count(type, size);
    // Of an object that was cut off by damage nothing more comes.
    this.#large?.spool?.close();
    this.#header = id;
    this.#unpacking.begin(size);
    this.#large = { id, type, windows: new WindowSearch(this.#finder, this.#unpacking), spool: undefined };
  }

  window(buffer: Buffer, from: number, fresh: number, to: number, last: boolean): void {
    this.#onStep();
    const large = this.#large;
    if (large === undefined) throw new Error('A window of no object');
    if (fresh === from && large.type === 'blob' && mayBeArchive(buffer, from, to))
      large.spool = new Spool(this.#folder);
    large.spool?.write(buffer.subarray(fresh, to));
    this.#keep(large.id, large.type, large.windows.search(buffer, from, to, last), []);
    if (!last) return;
    this.#large = undefined;
    this.#noteGaps(large.id, large.windows.gaps, []);
    if (large.spool === undefined) return;
    try {
      this.#archive(large.id, large.spool.source());
    } finally {
      large.spool.close();
    }
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
    if (kindByHead(buffer, from, to) !== undefined || endsAsZip(buffer, from, to) || isScript(buffer, from, to)) {
      this.#archive(header.id, new MemorySource(buffer.subarray(from, to)));
    } else if (
      to - from < LONGEST_LFS_POINTER &&
      to - from >= LFS_POINTER.length &&
      buffer[from] === LFS_POINTER[0] &&
      buffer.compare(LFS_POINTER, 0, LFS_POINTER.length, from, from + LFS_POINTER.length) === 0
    ) {
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
    reader.read(source, kind);
  }

  #content(id: string, content: Source, within: readonly string[]): void {
    this.#onStep();
    const windows = new WindowSearch(this.#finder, this.#unpacking);
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

  /** Keeps findings. What lies in an archive as it is was met in the archive's own bytes, too: the inner place counts. */
  #keep(objectId: string, objectType: ObjectType, found: readonly Found[], within: readonly string[]): void {
    for (const { detection, region } of found) {
      if (within.length > 0) this.#forget(objectId, detection.leak, within);
      this.result.findings.push({ objectId, objectType, detection, region, within });
    }
  }

  #forget(objectId: string, leak: string, within: readonly string[]): void {
    const { findings } = this.result;
    for (let i = findings.length - 1; i >= 0; i--) {
      const other = findings[i];
      if (other?.objectId !== objectId) return;
      const isAround = other.within.length < within.length && other.within.every((name, at) => name === within[at]);
      if (isAround && other.detection.leak === leak) findings.splice(i, 1);
    }
  }

  #noteGaps(of: Header | string, { message }: Gaps, within: readonly string[]): void {
    if (message !== undefined) this.#note(typeof of === 'string' ? of : of.id, 'unsearched', within, message);
  }

  #note(objectId: string, kind: Note['kind'], within: readonly string[], message: string): void {
    this.result.notes.push({ kind, objectId, within, message });
  }
}
