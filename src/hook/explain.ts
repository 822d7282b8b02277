import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArchiveReader, type ArchiveVisitor, kindOf } from '../leaks/archive/archive.ts';
import { MemorySource, type Source } from '../leaks/archive/source.ts';
import { Detector } from '../leaks/detect/detector.ts';
import { endOf, type Layer, startOf } from '../leaks/detect/layers/layer.ts';
import { Unpacking } from '../leaks/detect/packed.ts';
import { isFile } from '../leaks/git/files.ts';
import { count } from '../leaks/wording.ts';
import { forLog } from '../runner/untrusted.ts';
import { UserError } from '../runner/user-error.ts';

/** Larger files are read in windows by the scan; one is enough to see what is made of a form. */
const LARGEST = 64 * 1024 ** 2;
/** More layers than that explain nothing. */
const MOST_LAYERS = 500;

/** What a look at a file came to. */
export interface Explanation {
  /** A line each: every layer that was tried, by name, place and length, and what was found. Never content. */
  readonly lines: readonly string[];
  readonly keys: number;
  readonly gaps: number;
}

/**
 * Says what the scan makes of one file: which encodings it takes off, and where.
 * @throws {UserError} for what is no file, or too large a one
 */
export function explainFile(path: string, now: Date): Explanation {
  if (!isFile(path)) throw new UserError(`There is no file ${forLog(path)}. Give --explain the path of one file.`);
  const { size } = statSync(path);
  if (size > LARGEST) {
    throw new UserError(
      `The file is too large for --explain (seen: ${size} bytes, at most ${LARGEST}). Cut it smaller.`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'asc-key-explain-'));
  try {
    return new Explaining(folder, now).file(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What was made of a file so far. */
class Explaining implements Explanation {
  readonly lines: string[] = [];
  keys = 0;
  gaps = 0;
  #layers = 0;
  readonly #folder: string;
  readonly #detector: Detector;
  readonly #unpacking: Unpacking;

  constructor(folder: string, now: Date) {
    this.#folder = folder;
    this.#detector = new Detector({ now, trace: (layer) => this.#tried(layer) });
    this.#unpacking = new Unpacking(folder, (kind, message) => this.lines.push(`  not read: ${kind}: ${message}`));
  }

  file(content: Buffer): this {
    this.lines.push(`the file, ${count(content.length, 'byte')}:`);
    this.#search(content);
    this.#open(new MemorySource(content));
    if (this.#layers > MOST_LAYERS) this.lines.push(`and ${count(this.#layers - MOST_LAYERS, 'more layer')}`);
    if (this.#layers === 0) this.lines.push('nothing in it may be of a key: the prefilter met none of its keywords');
    this.lines.push(
      `${count(this.#layers, 'layer')} tried, ${count(this.keys, 'key or token', 'keys and tokens')} found`,
    );
    return this;
  }

  #tried(layer: Layer): void {
    this.#layers += 1;
    if (this.#layers <= MOST_LAYERS) this.lines.push(describeLayer(layer));
  }

  #search(bytes: Buffer): void {
    this.#unpacking.begin(bytes.length);
    const unsearched = (start: number, end: number): void => {
      this.gaps += 1;
      this.lines.push(`  not searched to the end: bytes ${start} to ${end}`);
    };
    for (const found of this.#detector.find(bytes, 0, bytes.length, { unpacking: this.#unpacking, unsearched })) {
      this.keys += 1;
      const what = found.kind === 'token' ? 'token' : `private key ${found.fingerprint}`;
      const proof = found.kind === 'token' || found.proven ? '' : ', without a point that proves it';
      this.lines.push(`found: bytes ${found.start} to ${found.end}: ${found.form} (${what}${proof})`);
    }
  }

  #open(source: Source): void {
    const kind = kindOf(source);
    if (kind === undefined) return;
    const visitor: ArchiveVisitor = {
      content: (inner, within) => {
        this.lines.push(`in the ${kind.name}, ${forLog(within.join(' > '))}, ${count(inner.size, 'byte')}:`);
        this.#search(inner.read(0, Math.min(inner.size, LARGEST)));
      },
      note: (_kind, within, message) => this.lines.push(`  not read: ${forLog([...within, message].join(': '))}`),
    };
    new ArchiveReader(visitor, this.#folder).read(source, kind);
  }
}

/** Its names, outermost encoding first, its length, and where it stood in the content. */
function describeLayer(layer: Layer): string {
  const { length } = layer.bytes;
  const names = layer.names.length === 0 ? 'as it is' : layer.names.join(' > ');
  const [start, end] = length === 0 ? [0, 0] : [startOf(layer, 0), endOf(layer, length - 1)];
  return `  ${names}: ${count(length, 'byte')} at ${Math.min(start, end)} to ${Math.max(start, end)}`;
}
