import type { Located } from '../locate/finding.ts';
import { ALLOW_FILE } from './file-name.ts';
import { fitsEverything, type PathPattern, pathPattern } from './pattern.ts';

/** Where a line stands: in the input `allow`, or in the allow list of the base or of the commit that is scanned. */
export type AllowSource = 'input' | 'base' | 'head';

/** One line that allows findings: those of one key, or those in the files that a path or glob names. */
export interface AllowEntry {
  readonly source: AllowSource;
  /** From 1. */
  readonly line: number;
  /** As it was written, without white space at its ends; untrusted. */
  readonly text: string;
  /** What it names: a key, the path of a file, that of a folder with `/` at its end, or what only a glob can decide. */
  readonly kind: 'key' | PathPattern['kind'];
  /** The fingerprint with its `=`, or the path without `/` and `./` before it. */
  readonly name: string;
  readonly matches: (found: Located) => boolean;
  /** Of a glob: how much work it may be to try it on a path. */
  readonly work?: PathPattern['work'];
}

export interface AllowProblem {
  readonly source: AllowSource;
  readonly line: number;
  /** False for a line that counts all the same. */
  readonly allowsNothing: boolean;
  /** One sentence about the line, which it does not quote, and what to do. */
  readonly message: string;
}

export interface AllowList {
  readonly entries: readonly AllowEntry[];
  readonly problems: readonly AllowProblem[];
}

/** The problem as a sentence that names its line and quotes nothing of it. */
export function describeProblem({ source, line, message }: AllowProblem): string {
  const place = { input: 'the input "allow"', base: `${ALLOW_FILE} of the base`, head: ALLOW_FILE }[source];
  return `Line ${line} of ${place} ${message}`;
}

export const NO_LINES: AllowList = { entries: [], problems: [] };

/**
 * Reads an allow list: a key's fingerprint or a path from the root a line, `#` at the start of a line for comments. Paths
 * may be globs (`*`, `**`, `?`, `[…]`, `{…}`), begin with `/`, and end in `/` for all that is in a folder; upper and lower
 * case differ. A line that cannot be meant so allows nothing and is a problem.
 */
export function parseAllowList(content: string, source: AllowSource): AllowList {
  const entries: AllowEntry[] = [];
  const problems: AllowProblem[] = [];
  let globs = 0;
  for (const [index, raw] of content
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) continue;
    const at = { source, line: index + 1 };
    const read = readLine(text);
    if (typeof read === 'string') {
      problems.push({ ...at, allowsNothing: true, message: read });
      continue;
    }
    globs += read.kind === 'glob' ? 1 : 0;
    if (read.kind === 'glob' && globs > MOST_GLOBS) {
      if (globs === MOST_GLOBS + 1) problems.push({ ...at, allowsNothing: true, message: TOO_MANY_GLOBS });
      continue;
    }
    if (entries.length >= MOST_ENTRIES) {
      problems.push({ ...at, allowsNothing: true, message: TOO_MANY_ENTRIES });
      break;
    }
    if (read.fitsEverything) problems.push({ ...at, allowsNothing: false, message: EVERYTHING });
    entries.push({ ...at, text, ...read });
  }
  return { entries, problems: cut(problems) };
}

/** A longer list of faults helps nobody. */
const MOST_PROBLEMS = 50;

function cut(problems: readonly AllowProblem[]): readonly AllowProblem[] {
  const more = problems[MOST_PROBLEMS];
  if (more === undefined) return problems;
  const message = `and ${problems.length - MOST_PROBLEMS - 1} later ones cannot be used either. Mend those before it first.`;
  const allowsNothing = problems.some((problem) => problem.allowsNothing);
  return [...problems.slice(0, MOST_PROBLEMS), { ...more, allowsNothing, message }];
}

/** Each is tried on the path of each finding, which must not take longer than the scan. */
const MOST_GLOBS = 500;
const TOO_MANY_GLOBS = `is the ${MOST_GLOBS + 1}st with signs of a glob, and from there on such lines allow nothing. Name folders (ending in "/"), files or keys: of those there may be many thousands.`;

/** Each is kept while the scan runs, and a list may be of whoever sends a pull request. */
const MOST_ENTRIES = 50_000;
const TOO_MANY_ENTRIES = `is the ${MOST_ENTRIES + 1}st that allows something, and from there on no line counts. Name folders (ending in "/").`;

const FINGERPRINT = /^SHA256:([A-Za-z0-9+/]{43})=?$/;

const EVERYTHING =
  'names every file of the repository, so no key in any file fails the job any more. Name the key by its fingerprint instead.';

/**
 * Pieces that all keys of a kind share, in base64 and hex, and the armour: such a line is meant for another scanner, where
 * it would silence every key, or is a key that was pasted.
 */
const KEY_PIECES = /MIG[TH]AgEA|MHcCAQEE|ME[0E]CAQAw|KoZIzj0|LS0tLS1CRUdJTi|-----BEGIN|-----END|2a8648ce3d/;
const LONGEST = 4096;

type Read = Pick<AllowEntry, 'kind' | 'name' | 'matches' | 'work'> & { readonly fitsEverything: boolean };

/** What a line allows, or what is wrong with it. */
function readLine(text: string): Read | string {
  const problem = problemOf(text);
  if (problem !== undefined) return problem;
  const digest = FINGERPRINT.exec(text)?.[1];
  if (digest !== undefined) {
    const name = `SHA256:${digest}=`;
    return { kind: 'key', name, matches: ({ fingerprint }) => fingerprint === name, fitsEverything: false };
  }
  const pattern = pathPattern(text);
  return pattern === undefined
    ? 'has more than 3 stars in a name, 8 in all, or too many choices in braces, and allows nothing. Name the folder, or each file.'
    : ofPath(pattern);
}

function ofPath(pattern: PathPattern): Read {
  const { kind, path: name, fits, work } = pattern;
  const matches: AllowEntry['matches'] = ({ place }) =>
    (place.kind === 'file' || place.kind === 'name') && fits(place.path.toString('utf8'));
  return { kind, name, matches, ...(work === undefined ? {} : { work }), fitsEverything: fitsEverything(pattern) };
}

function problemOf(text: string): string | undefined {
  if (text.length > LONGEST) {
    return `has ${text.length} characters, and allows nothing. ${LONGEST} are the most that are read.`;
  }
  if (KEY_PIECES.test(text) || looksLikeBody(text)) {
    return `holds key material or the constant beginning of keys (${text.length} characters), and allows nothing. Name the key by its fingerprint, SHA256:…, as the scan prints it; if the line is a private key, revoke that key.`;
  }
  if (/^sha256\s*[:=]/i.test(text) && !FINGERPRINT.test(text)) {
    return `begins like a fingerprint and is none (${text.length} characters), so it allows nothing. A fingerprint is "SHA256:" and 43 characters of base64, with or without a final "=".`;
  }
  if (/^[A-Za-z0-9+/]{43}=$/.test(text)) {
    return 'looks like a fingerprint without "SHA256:" before it, and allows nothing. Write SHA256: in front of it.';
  }
  if (text.startsWith('!')) {
    return 'begins with "!", which would allow all that it does not name, so it allows nothing. Name what is to be allowed.';
  }
  return undefined;
}

/** A line of base64: letters of both cases and digits all over it, unlike a long path. */
function looksLikeBody(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return /^[A-Za-z0-9+/=_-]{64,}$/.test(text) && count(/[A-Z]/g) > 7 && count(/[a-z]/g) > 7 && count(/\d/g) > 3;
}
