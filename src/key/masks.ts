import { LONGEST, search } from './find-key.ts';
import type { Findings } from './findings.ts';
import { holdsKeyLike } from './key-like.ts';
import { visible } from './layers/writing.ts';

/** Shorter values are not masked: they would blank innocent words all over the log. */
const SHORTEST = 16;
/** In characters: longer than any id, shorter than any key. */
const LONGEST_ID = 40;
/** What is left of an armour line without these words is nothing. */
const ARMOUR_WORDS = /BEGIN|END|PRIVATE|PUBLIC|ENCRYPTED|KEY|EC|RSA|CERTIFICATE|PARAMETERS|OPENSSH|[^A-Za-z0-9]/gi;

/**
 * Every text that must not be seen in a log once this secret was read, whether it is good or bad: the value as it was
 * received, all that its layers decode to, the body of the key in one line and by lines, and the encodings in which a
 * program could print the key. Each is one line of 16 characters or more, and none is an armour line, so that all of
 * them can be handed to the runner. Never throws.
 */
export function secretsToMask(text: string): string[] {
  return masksOf(text, search(bounded(text)));
}

/** What is searched of a text: all but the white space around it, nothing where it is too long to be a secret. */
export function bounded(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > LONGEST ? '' : trimmed;
}

/**
 * What must not be seen of a text that should hold no key, because a key may have come into the wrong place: nothing
 * where it is as short as an id or could hold no part of a key.
 */
export function strayToMask(text: string): string[] {
  if (text.length <= LONGEST_ID || text.split(/[\r\n]+/).every(isPlainRequest)) return [];
  const findings = search(bounded(text));
  const holdsKey = findings.keys.length > 0 || findings.failures.length > 0;
  return holdsKey || holdsKeyLike(text) || text.length > LONGEST ? masksOf(text, findings) : [];
}

/** A request with the path and query of words that most requests have: nothing that is worth a search. */
function isPlainRequest(line: string): boolean {
  return /^\s*(?:GET \/[\w/.?=&,[\]-]*\s*)?$/.test(line) && !holdsKeyLike(line);
}

/** As `secretsToMask`, for a text that was searched already. */
export function masksOf(text: string, findings: Findings): string[] {
  const masks = new Set<string>();
  const add = (value: string): void => {
    const trimmed = value.trim();
    if (trimmed.length >= SHORTEST && !isArmour(trimmed)) masks.add(trimmed);
  };
  for (const reached of [text, ...findings.texts]) {
    for (const line of reached.split(/[\r\n\u0085\u2028\u2029]+/)) {
      add(line);
      // What the runner and people see of a line: without quotes, commas and the marks that nobody sees.
      add(visible(line).replace(/^["'`\s]+|["'`,;\\\s]{1,20}$/g, ''));
    }
    const joined = reached.length > LONGEST ? '' : reached.replace(/\s+/g, '');
    if (/^[A-Za-z0-9+/_=-]+$/.test(joined)) add(joined);
  }
  for (const { der } of findings.keys) {
    if (der === undefined) continue;
    const bytes = Buffer.from(der);
    const body = bytes.toString('base64');
    for (let at = 0; at < body.length; at += 64) add(body.slice(at, at + 64));
    for (const value of [body, bytes.toString('base64url'), bytes.toString('hex')]) add(value);
    add(Buffer.from(body).toString('base64'));
  }
  return [...masks];
}

function isArmour(line: string): boolean {
  return line.replace(ARMOUR_WORDS, '').length < SHORTEST / 2;
}
