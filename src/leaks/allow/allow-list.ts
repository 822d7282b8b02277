import type { Finding } from '../locate/finding.ts';
import { globMatcher } from './glob.ts';

/** The file at the root of the repository that names what is known and accepted. */
export const ALLOW_FILE = '.asc-key-allow';

/** Where a line stands: in the input `allow`, or in the allow list of the base or of the commit that is scanned. */
export type AllowSource = 'input' | 'base' | 'head';

/** One line that allows findings: those of one key, or those in the files that a path or glob names. */
export interface AllowEntry {
  readonly source: AllowSource;
  /** From 1. */
  readonly line: number;
  /** As it was written, without white space at its ends; untrusted. */
  readonly text: string;
  readonly matches: (finding: Finding) => boolean;
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
  for (const [index, raw] of content
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) continue;
    const line = index + 1;
    const problem = problemOf(text);
    if (problem !== undefined) problems.push({ source, line, allowsNothing: true, message: problem });
    else {
      const matches = matcherOf(text);
      if (matchesEverything(matches)) {
        problems.push({ source, line, allowsNothing: false, message: EVERYTHING });
      }
      entries.push({ source, line, text, matches: matches.finding });
    }
  }
  return { entries, problems };
}

const FINGERPRINT = /^SHA256:([A-Za-z0-9+/]{43})=?$/;

const EVERYTHING =
  'names every file of the repository, so no key in any file fails the job any more. Name the key by its fingerprint instead.';

/**
 * Pieces that all keys of a kind share, in base64 and hex, and the armour: such a line is meant for another scanner, where
 * it would silence every key, or is a key that was pasted.
 */
const KEY_PIECES = /MIG[TH]AgEA|MHcCAQEE|ME[0E]CAQAw|KoZIzj0|LS0tLS1CRUdJTi|-----BEGIN|-----END|2a8648ce3d/;
const LONGEST = 4096;

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
  if (FINGERPRINT.test(text) || globMatcher(patternOf(text), { braces: true }) !== undefined) return undefined;
  return 'has more than 3 stars in a name or 8 in all, and allows nothing. Name the folder, or each file.';
}

/** A line of base64: letters of both cases and digits all over it, unlike a long path. */
function looksLikeBody(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return /^[A-Za-z0-9+/=_-]{64,}$/.test(text) && count(/[A-Z]/g) > 7 && count(/[a-z]/g) > 7 && count(/\d/g) > 3;
}

interface Matcher {
  readonly finding: (finding: Finding) => boolean;
  readonly path: ((path: string) => boolean) | undefined;
}

function matcherOf(text: string): Matcher {
  const digest = FINGERPRINT.exec(text)?.[1];
  if (digest !== undefined) {
    return { finding: ({ fingerprint }) => fingerprint === `SHA256:${digest}=`, path: undefined };
  }
  const path = pathMatcher(text);
  return {
    path,
    finding: ({ place }) => (place.kind === 'file' || place.kind === 'name') && path(place.path.toString('utf8')),
  };
}

/** A path that is written just as it is always fits, whatever signs of a glob its name holds. */
function pathMatcher(text: string): (path: string) => boolean {
  const fits = globMatcher(patternOf(text), { braces: true });
  return (path) => path === rooted(text) || fits?.(path) === true;
}

function patternOf(text: string): string {
  const path = rooted(text);
  if (path === '') return '**';
  return path.endsWith('/') ? `${path}**/*` : path;
}

function rooted(text: string): string {
  return text.replace(/^(?:\.?\/)+/, '');
}

function matchesEverything({ path }: Matcher): boolean {
  return path !== undefined && ['q', 'w/.z/7.k'].every((sample) => path(sample));
}
