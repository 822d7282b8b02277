import { mayBeArchive } from '../archive/kinds.ts';
import { Spool } from '../archive/spool.ts';
import { endsAsZip } from '../archive/zip.ts';
import type { ObjectType } from '../types.ts';
import { LargeTree, TOO_LARGE } from './large-tree.ts';
import type { WindowSearch } from './window-search.ts';

/** Only the end shows that there is a zip, and then what came before is gone. */
const ZIP_AFTER_TEXT = 'a zip stands after a text of several megabytes, which is not read';

/** An object that comes in windows, since it is too large to be held at once: what of it is kept until its end. */
export class LargeObject {
  readonly id: string;
  readonly type: ObjectType;
  readonly windows: WindowSearch;
  /** All of a folder, whose names are searched at its end; undefined for all that is searched window by window. */
  readonly tree: LargeTree | undefined;
  /** Why it is not searched as others of its type are, in words. */
  readonly unsearched: string | undefined;
  readonly #folder: string;
  /** Its bytes, where it looks like an archive. */
  #spool: Spool | undefined;

  /**
   * @param size of the object in bytes
   * @param folder for a temporary file, outside of the checkout
   */
  constructor(id: string, type: ObjectType, size: number, windows: WindowSearch, folder: string) {
    this.id = id;
    this.type = type;
    this.windows = windows;
    this.tree = type === 'tree' ? LargeTree.of(size) : undefined;
    this.unsearched = type === 'tree' && this.tree === undefined ? TOO_LARGE : undefined;
    this.#folder = folder;
  }

  /** Keeps what is fresh in a window, where it is needed at the end. */
  keep(buffer: Buffer, from: number, fresh: number, to: number): void {
    this.tree?.add(buffer.subarray(fresh, to));
    if (fresh === from && this.type === 'blob' && mayBeArchive(buffer, from, to)) this.#spool = new Spool(this.#folder);
    this.#spool?.write(buffer.subarray(fresh, to));
  }

  /** All of it where it looks like an archive, until it is closed. */
  archive(): ReturnType<Spool['source']> | undefined {
    return this.#spool?.source();
  }

  /** What is not read of it, in words, by its last window. */
  unread(buffer: Buffer, from: number, to: number): string | undefined {
    const isZip = this.#spool === undefined && this.type === 'blob' && endsAsZip(buffer, from, to);
    return isZip ? ZIP_AFTER_TEXT : undefined;
  }

  close(): void {
    this.#spool?.close();
  }
}
