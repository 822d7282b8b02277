import { ArchiveReader, kindOf } from '../../leaks/archive/archive.ts';
import { mayBeArchive } from '../../leaks/archive/kinds.ts';
import { Budget, LimitReached } from '../../leaks/archive/limits.ts';
import { MemorySource } from '../../leaks/archive/source.ts';
import type { Detector } from '../../leaks/detect/detector.ts';
import { Unpacking } from '../../leaks/detect/packed.ts';
import { LIMITS } from './search-limits.ts';

/** Finds one key in contents, in every form that the scan knows, and in archives. */
export class KeyFinder {
  readonly #detector: Detector;
  readonly #fingerprint: string;
  readonly #unpacking: Unpacking;
  readonly #folder: string;
  #whole = true;

  /** @param folder for temporary files; little enough is unpacked that none are made */
  constructor(detector: Detector, fingerprint: string, folder: string) {
    this.#detector = detector;
    this.#fingerprint = fingerprint;
    this.#folder = folder;
    this.#unpacking = new Unpacking(folder, () => {});
  }

  /** How many contents were too intricate to be looked through to their end, and held no key as far as they were. */
  unsearched = 0;

  /** In what form the content holds the key, in words; undefined where it does not. */
  formIn(content: Buffer): string | undefined {
    this.#whole = true;
    const form = this.#search(content);
    if (form === undefined && !this.#whole) this.unsearched += 1;
    return form;
  }

  #search(content: Buffer): string | undefined {
    const form = this.#formOf(content);
    if (form !== undefined || !mayBeArchive(content, 0, content.length)) return form;
    const source = new MemorySource(content);
    const kind = kindOf(source);
    if (kind === undefined) return undefined;
    let inner: string | undefined;
    const visitor = {
      content: (file: { readonly size: number; read(from: number, to: number): Buffer }) => {
        inner ??= this.#formOf(file.read(0, Math.min(file.size, LIMITS.unpacked)));
      },
      note: () => {},
    };
    new ArchiveReader(visitor, this.#folder).read(source, kind, new SmallBudget(content.length));
    return inner === undefined ? undefined : `${inner}, in a file of kind ${kind.name}`;
  }

  #formOf(content: Buffer): string | undefined {
    const unsearched = (): void => {
      this.#whole = false;
    };
    const found = this.#detector.find(content, 0, content.length, { unpacking: this.#unpacking, unsearched });
    return found.find(({ kind, fingerprint }) => kind === 'private-key' && fingerprint === this.#fingerprint)?.form;
  }
}

/** A few files of a job are no reason to unpack gigabytes. */
class SmallBudget extends Budget {
  #left: number = LIMITS.unpacked;

  override unpack(bytes: number): void {
    super.unpack(bytes);
    this.#left -= bytes;
    if (this.#left < 0) throw new LimitReached('too-large', 'it unpacks to more than is looked at here');
  }
}
