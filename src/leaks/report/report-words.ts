import type { Finding, FirstCommit, Presence } from '../locate/finding.ts';
import { count, countUp, more, short } from '../wording.ts';
import { countFindings, type Leak } from './leak.ts';

/** Prints untrusted text: `forLog`, or `forMarkdown` with a mark-up of ours round it. */
export type Printer = (text: string | Uint8Array) => string;

/** Where a finding is, in words. */
export function where(finding: Finding, print: Printer): string {
  const { place, region, within, objectId } = finding;
  switch (place.kind) {
    case 'file': {
      const entries = within.map((name) => `, inside it ${print(name)}`).join('');
      const line = region === undefined || within.length > 0 ? '' : `, line ${region.line}`;
      const note = notedObject(finding);
      const file = note === undefined ? print(place.shown) : `git note on ${short(note)}`;
      return `${file}${line}${entries}`;
    }
    case 'name':
      return `the name of ${print(place.shown)}`;
    case 'commit':
      return `commit ${short(objectId)}, its ${place.part}`;
    case 'tag':
      return `annotated tag ${short(objectId)}, its ${place.part}`;
    case 'ref':
      return `the name of ${print(place.shown)}`;
    case 'object':
      return `git object ${objectId}`;
    case 'more':
      return `${more(place.count)} of git object ${objectId}`;
  }
}

/** Notes are kept as files that are named by the id of what they are about, spread over folders. */
export function notedObject({ place, presence }: Finding): string | undefined {
  if (place.kind !== 'file' || presence === 'tree') return undefined;
  const id = place.path.toString('latin1').replaceAll('/', '');
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id : undefined;
}

/** "2 leaks found, in 5 places". */
export function tally(leaks: readonly Leak[]): string {
  return `${count(leaks.length, 'leak')} found, in ${countUp(countFindings(leaks), 'place')}`;
}

export function since(first: FirstCommit | undefined): string {
  if (first === undefined) return '';
  return `${first.orOlder ? 'at or before ' : ''}commit ${short(first.id)}${first.date === '' ? '' : `, ${first.date}`}`;
}

const NOW: Readonly<Record<Presence, string>> = {
  tree: 'in the tree',
  history: 'only in history',
  unreachable: 'in no branch or tag',
};

export function now(presence: Presence): string {
  return NOW[presence];
}

const TITLES: Readonly<Record<Finding['kind'], string>> = {
  'private-key': 'Private key committed',
  token: 'Valid token committed',
  'p8-file': '.p8 file committed',
};

export function title(kind: Finding['kind']): string {
  return TITLES[kind];
}

/** What was found, in one sentence without its place. */
export function what({ kind, fingerprint, form, keyId, keyBefore }: Finding): string {
  switch (kind) {
    case 'private-key':
      return `A P-256 private key is committed (${form}; fingerprint ${fingerprint ?? 'unknown'}${keyId === undefined ? '' : `; Key ID ${keyId}`}).`;
    case 'token':
      return `A token for App Store Connect that has not expired is committed (${form}).`;
    case 'p8-file':
      return `A ${form} is committed${keyId === undefined ? '' : ` (Key ID ${keyId})`}; no private key could be read in it${keyBefore === true ? ', but one in the version before it' : ''}.`;
  }
}

/** What to do about it, in one sentence. */
export function advice({ kind, keyBefore }: Pick<Finding, 'kind' | 'keyBefore'>): string {
  switch (kind) {
    case 'private-key':
      return 'Revoke it first, then put a new one in its place, then clean the history.';
    case 'token':
      return 'Revoke the key that signed it if the token lives long, and keep tokens out of the repository.';
    case 'p8-file':
      if (keyBefore === true)
        return 'Revoke that key first: what was committed once can be read, whatever the file holds now.';
      return 'If it is a key, revoke it first; if it is not (PICO-8 cartridges have that ending, too), add its path to .asc-key-allow.';
  }
}
