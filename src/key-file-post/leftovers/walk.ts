import { type Dirent, lstatSync, opendirSync, realpathSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { SearchedPlace } from './places.ts';
import { LIMITS } from './search-limits.ts';

/** A regular file that may hold a copy. */
export interface Candidate {
  /** Absolute, with the links above it followed. */
  readonly path: string;
  readonly status: Stats;
}

/** Why a walk ended before it was through. */
export type EarlyEnd = 'time' | 'files' | 'asked';

/** Says whether the search has to end, and why. */
export type Pacer = (entries: number) => EarlyEnd | undefined;

export interface Walked {
  readonly candidates: readonly Candidate[];
  /** Files over the largest size. */
  readonly tooLarge: number;
  /** Folders that could not be listed, and files whose names are no text. */
  readonly unreadable: number;
  readonly ended: EarlyEnd | undefined;
}

/**
 * Lists the regular files in the places, each once. Links are not followed, but for the places themselves, and what
 * belongs to a repository (`.git`) is the scan's to read.
 */
export function walk(places: readonly SearchedPlace[], pace: Pacer): Walked {
  const walk = new Walk(pace);
  for (const place of places) walk.into(place);
  return walk.result();
}

class Walk {
  readonly #pace: Pacer;
  readonly #candidates: Candidate[] = [];
  readonly #seen = new Set<string>();
  #entries = 0;
  #tooLarge = 0;
  #unreadable = 0;
  #ended: EarlyEnd | undefined;

  constructor(pace: Pacer) {
    this.#pace = pace;
  }

  into({ folder, names }: SearchedPlace): void {
    const root = real(folder);
    if (root === undefined) return;
    const pending = [root];
    for (let next = pending.pop(); next !== undefined && this.#ended === undefined; next = pending.pop()) {
      const filter = next === root ? names : undefined;
      // A folder that was looked at for some names alone may still be looked at for all of them.
      if (filter === undefined && this.#seen.has(next)) continue;
      if (filter === undefined) this.#seen.add(next);
      this.#list(next, filter, pending);
    }
  }

  result(): Walked {
    return {
      candidates: this.#candidates,
      tooLarge: this.#tooLarge,
      unreadable: this.#unreadable,
      ended: this.#ended,
    };
  }

  #list(folder: string, names: RegExp | undefined, pending: string[]): void {
    try {
      const entries = opendirSync(folder);
      try {
        for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
          this.#ended = this.#pace(++this.#entries);
          if (this.#ended !== undefined) return;
          if (names?.test(entry.name) !== false) this.#take(join(folder, entry.name), entry, pending);
        }
      } finally {
        entries.closeSync();
      }
    } catch {
      this.#unreadable += 1;
    }
  }

  #take(path: string, entry: Dirent, pending: string[]): void {
    if (entry.isDirectory()) {
      if (entry.name !== '.git') pending.push(path);
      return;
    }
    if (!entry.isFile() || this.#seen.has(path)) return;
    this.#seen.add(path);
    const status = lstatSync(path, { throwIfNoEntry: false });
    // A name that is no UTF-8 leads nowhere, and the file is there.
    if (status === undefined && entry.name.includes('\uFFFD')) this.#unreadable += 1;
    if (status === undefined || !status.isFile() || status.size === 0) return;
    if (status.size > LIMITS.largestFile) this.#tooLarge += 1;
    else this.#candidates.push({ path, status });
  }
}

function real(folder: string): string | undefined {
  try {
    return realpathSync(folder);
  } catch {
    return undefined;
  }
}
