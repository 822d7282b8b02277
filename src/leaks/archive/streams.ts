import type { Entries } from './entries.ts';
import { readMember } from './gzip.ts';
import { inflatedLength } from './inflate.ts';
import type { Source } from './source.ts';
import { TRIAL } from './trial.ts';
import { beginsZlib, isZlibHeader } from './zlib-header.ts';

/** So much is looked through at once. */
const WINDOW = 1024 ** 2;
/** Streams that hold less than the shortest key are passed over. */
const SHORTEST = 64;

/** Reads the deflated streams of a file from a place on, wherever they begin: with the head of zlib or of gzip. */
export function readStreams(source: Source, entries: Entries, from = 0): void {
  for (let at = nextHead(source, from); at < source.size; ) {
    const start = startOfStream(source, at);
    if (start === undefined || inflatedLength(source.read(start, start + TRIAL)) < SHORTEST) {
      at = nextHead(source, at + 1);
      continue;
    }
    entries.count();
    const { end, complete } = entries.deflated([`stream at byte ${at}`], source, start);
    at = nextHead(source, complete ? Math.max(end, at + 1) : at + 1);
  }
}

/** Where the next head may stand, at `from` or later; the end when there is none. */
function nextHead(source: Source, from: number): number {
  for (let position = from; position < source.size; position += WINDOW) {
    const window = source.read(position, position + WINDOW + 1);
    for (let i = 0; i + 1 < window.length; i++) {
      const first = window[i];
      if (beginsZlib(first) ? isZlibHeader(first, window[i + 1]) : first === 0x1f && window[i + 1] === 0x8b) {
        return position + i;
      }
    }
  }
  return source.size;
}

function startOfStream(source: Source, at: number): number | undefined {
  return beginsZlib(source.read(at, at + 1)[0]) ? at + 2 : readMember(source, at)?.start;
}
