import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArchiveReader, kindOf } from '../leaks/archive/archive.ts';
import { MemorySource } from '../leaks/archive/source.ts';
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
    return explain(readFileSync(path), folder, now);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function explain(content: Buffer, folder: string, now: Date): Explanation {
  const lines: string[] = [];
  let layers = 0;
  const trace = (layer: Layer): void => {
    layers += 1;
    if (layers <= MOST_LAYERS) lines.push(describeLayer(layer));
  };
  const detector = new Detector({ now, trace });
  const unpacking = new Unpacking(folder, (kind, message) => lines.push(`  not read: ${kind}: ${message}`));
  let keys = 0;
  let gaps = 0;
  const look = (bytes: Buffer): void => {
    unpacking.begin(bytes.length);
    const unsearched = (start: number, end: number): void => {
      gaps += 1;
      lines.push(`  not searched to the end: bytes ${start} to ${end}`);
    };
    for (const found of detector.find(bytes, 0, bytes.length, unpacking, unsearched)) {
      keys += 1;
      const what = found.kind === 'token' ? 'token' : `private key ${found.fingerprint}`;
      const proof = found.kind === 'token' || found.proven ? '' : ', without a point that proves it';
      lines.push(`found: bytes ${found.start} to ${found.end}: ${found.form} (${what}${proof})`);
    }
  };
  lines.push(`the file, ${count(content.length, 'byte')}:`);
  look(content);
  const source = new MemorySource(content);
  const kind = kindOf(source);
  if (kind !== undefined) {
    const visitor = {
      content: (
        inner: { readonly size: number; read(from: number, to: number): Buffer },
        within: readonly string[],
      ) => {
        lines.push(`in the ${kind.name}, ${forLog(within.join(' > '))}, ${count(inner.size, 'byte')}:`);
        look(inner.read(0, Math.min(inner.size, LARGEST)));
      },
      note: (_kind: string, within: readonly string[], message: string) =>
        lines.push(`  not read: ${forLog([...within, message].join(': '))}`),
    };
    new ArchiveReader(visitor, folder).read(source, kind);
  }
  if (layers > MOST_LAYERS) lines.push(`and ${count(layers - MOST_LAYERS, 'more layer')}`);
  if (layers === 0) lines.push('nothing in it may be of a key: the prefilter met none of its keywords');
  lines.push(`${count(layers, 'layer')} tried, ${count(keys, 'key or token', 'keys and tokens')} found`);
  return { lines, keys, gaps };
}

/** Its names, outermost encoding first, its length, and where it stood in the content. */
function describeLayer(layer: Layer): string {
  const { length } = layer.bytes;
  const names = layer.names.length === 0 ? 'as it is' : layer.names.join(' > ');
  const [start, end] = length === 0 ? [0, 0] : [startOf(layer, 0), endOf(layer, length - 1)];
  return `  ${names}: ${count(length, 'byte')} at ${Math.min(start, end)} to ${Math.max(start, end)}`;
}
