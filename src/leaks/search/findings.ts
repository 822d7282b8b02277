import type { NamedEntry, Note, ObjectFinding } from '../types.ts';

/** What one reader found and read; it can be sent from one thread to another. */
export interface Findings {
  readonly findings: ObjectFinding[];
  readonly names: NamedEntry[];
  readonly pieces: NamedEntry[];
  readonly notes: Note[];
  readonly missing: string[];
  commits: number;
  objects: number;
  bytes: number;
}

export function noFindings(): Findings {
  return { findings: [], names: [], pieces: [], notes: [], missing: [], commits: 0, objects: 0, bytes: 0 };
}

/** All parts together, in an order that does not depend on which of them read what. */
export function together(parts: readonly Findings[]): Findings {
  const byObject = (a: { objectId: string }, b: { objectId: string }): number => compare(a.objectId, b.objectId);
  return {
    findings: parts
      .flatMap(({ findings }) => findings)
      .sort(
        (a, b) =>
          byObject(a, b) || compare(a.within.join('\0'), b.within.join('\0')) || a.detection.start - b.detection.start,
      ),
    names: inOrder(parts.flatMap(({ names }) => names)),
    pieces: inOrder(parts.flatMap(({ pieces }) => pieces)),
    notes: oneOfEachSubmodule(parts.flatMap(({ notes }) => notes)).sort(
      (a, b) => byObject(a, b) || compare(a.kind, b.kind),
    ),
    missing: [...new Set(parts.flatMap(({ missing }) => missing))].sort(),
    commits: sum(parts.map(({ commits }) => commits)),
    objects: sum(parts.map(({ objects }) => objects)),
    bytes: sum(parts.map(({ bytes }) => bytes)),
  };
}

function inOrder(entries: readonly NamedEntry[]): NamedEntry[] {
  return (
    entries
      // A Buffer that went from one thread to another arrives as a plain Uint8Array.
      .map((entry) => ({ ...entry, name: Buffer.from(entry.name) }))
      .sort((a, b) => compare(a.treeId, b.treeId) || Buffer.compare(a.name, b.name))
  );
}

/** Each reader tells of a submodule once; so may others. */
function oneOfEachSubmodule(notes: readonly Note[]): Note[] {
  const seen = new Set<string>();
  return notes.filter(({ kind, within }) => {
    const key = within.join('\0');
    if (kind !== 'submodule') return true;
    return !seen.has(key) && seen.add(key);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
