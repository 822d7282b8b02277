import type { NamedEntry, Note, ObjectFinding } from '../types.ts';

/** What one reader found and read; it can be sent from one thread to another. */
export interface Findings {
  readonly findings: ObjectFinding[];
  readonly names: NamedEntry[];
  readonly notes: Note[];
  readonly missing: string[];
  commits: number;
  objects: number;
  bytes: number;
}

export function noFindings(): Findings {
  return { findings: [], names: [], notes: [], missing: [], commits: 0, objects: 0, bytes: 0 };
}

/**
 * Takes back what was found last, in an object or in an archive in it, of a leak that is found in an entry of that: what
 * lies in an archive as it is was met in the archive's own bytes, too, and the inner place counts.
 */
export function forgetAround(
  findings: ObjectFinding[],
  objectId: string,
  leak: string,
  within: readonly string[],
): void {
  for (let i = findings.length - 1; i >= 0; i--) {
    const other = findings[i];
    if (other?.objectId !== objectId) return;
    const isAround = other.within.length < within.length && other.within.every((name, at) => name === within[at]);
    if (isAround && other.leak === leak) findings.splice(i, 1);
  }
}

const LISTS = ['findings', 'names', 'notes'] as const;

/** So often the counts are reported, when there is nothing else. */
const REPORTING_MS = 1_000;

/** Hands out what was found since it last did, before all is read. */
export class News {
  readonly #result: Findings;
  readonly #reported = { findings: 0, names: 0, notes: 0 };
  #next = Date.now() + REPORTING_MS;

  constructor(result: Findings) {
    this.#result = result;
  }

  /** Undefined when nothing was found since, and counts were reported a moment ago. The counts are those of all that was read. */
  take(): Findings | undefined {
    const now = Date.now();
    if (now < this.#next && LISTS.every((list) => this.#result[list].length === this.#reported[list])) return undefined;
    this.#next = now + REPORTING_MS;
    const since = noFindings();
    for (const list of LISTS) {
      // What an archive's own bytes held is taken back when the entry is found: then there are fewer.
      const from = Math.min(this.#reported[list], this.#result[list].length);
      (since[list] as unknown[]).push(...this.#result[list].slice(from));
      this.#reported[list] = this.#result[list].length;
    }
    const { commits, objects, bytes } = this.#result;
    return Object.assign(since, { commits, objects, bytes });
  }
}

/** What a thread has reported before its result, and of objects that it put off. */
interface Reported {
  readonly soFar: Findings;
  readonly putOff: readonly ObjectFinding[];
}

/**
 * What threads have reported before their results, also of objects that were put off: until they are read once more, nothing
 * else reports the keys in them.
 */
export function soFarOf(threads: readonly Reported[]): Findings[] {
  const identify = ({ objectId, leak }: ObjectFinding): string => `${objectId} ${leak}`;
  const known = new Set(threads.flatMap(({ soFar }) => soFar.findings.map(identify)));
  return threads.map(({ soFar, putOff }) => ({
    ...soFar,
    findings: [...soFar.findings, ...putOff.filter((finding) => !known.has(identify(finding)))],
  }));
}

/** All parts together, in an order that does not depend on which of them read what. */
export function together(parts: readonly Findings[]): Findings {
  const byObject = (a: { objectId: string }, b: { objectId: string }): number => compare(a.objectId, b.objectId);
  return {
    findings: parts
      .flatMap(({ findings }) => findings)
      .sort((a, b) => byObject(a, b) || compare(a.within.join('\0'), b.within.join('\0')) || a.start - b.start),
    names: parts.flatMap(({ names }) => names).sort((a, b) => compare(a.treeId, b.treeId) || compare(a.name, b.name)),
    notes: oneOfEachSubmodule(parts.flatMap(({ notes }) => notes)).sort(
      (a, b) => byObject(a, b) || compare(a.kind, b.kind),
    ),
    missing: [...new Set(parts.flatMap(({ missing }) => missing))].sort(),
    commits: sum(parts.map(({ commits }) => commits)),
    objects: sum(parts.map(({ objects }) => objects)),
    bytes: sum(parts.map(({ bytes }) => bytes)),
  };
}

/** Each reader reports a submodule once; so may others. */
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
