import type { Detection, Region } from '../types.ts';

/** Where something was found. `shown` is the text for people: keys in it are redacted, but it is still untrusted. */
export type Place =
  /** A file of a tree; `path` is from the root, in the bytes that git has. */
  | { readonly kind: 'file'; readonly path: Buffer; readonly shown: Buffer }
  /** A file or folder whose own name holds the key. */
  | { readonly kind: 'name'; readonly path: Buffer; readonly shown: Buffer }
  /** The text of a commit or of an annotated tag; `part` says which part of it, in words. */
  | { readonly kind: 'commit' | 'tag'; readonly part: string }
  /** The name of a branch or tag. */
  | { readonly kind: 'ref'; readonly shown: Buffer }
  /** A git object to which no path leads. */
  | { readonly kind: 'object' }
  /** So many further paths of the same object, which are counted and not listed. */
  | { readonly kind: 'more'; readonly count: number };

/** `tree`: in the files as they stand now; `history`: only in the past; `unreachable`: no branch or tag leads there. */
export type Presence = 'tree' | 'history' | 'unreachable';

/** What an entry is called that was found by its name alone, by its mode in git. */
export const NAMED_FORMS = { '120000': 'symbolic link named .p8', '160000': 'submodule named .p8' } as const;
export const NAMED_FILE = 'file named .p8';

export interface FirstCommit {
  readonly id: string;
  /** The author's date, ISO 8601 with the author's zone. */
  readonly date: string;
  /** True when history was cut off there, so that the commit may have found it in place. */
  readonly orOlder: boolean;
}

/** One key in one object at one path. The name rule and the content rule on the same file are one finding. */
export interface Finding {
  readonly kind: 'private-key' | 'token' | 'p8-file';
  /** Findings with the same word are one leak: a key's fingerprint, a token's hash, or a path. */
  readonly leak: string;
  /** Of the key; a token, and a .p8 file in which no key could be read, have none. */
  readonly fingerprint: string | undefined;
  readonly form: string;
  readonly objectId: string;
  readonly place: Place;
  /** Undefined where only the name was looked at. Inside of an archive it counts from the entry's start. */
  readonly region: Region | undefined;
  /** Names of the archives' entries from the outside in, keys in them redacted; untrusted. */
  readonly within: readonly string[];
  readonly presence: Presence;
  readonly first: FirstCommit | undefined;
  /** GitHub's hash of the line that is reported, where it was taken. */
  readonly lineHash?: string | undefined;
  /** From the file's name, as App Store Connect names its downloads. */
  readonly keyId: string | undefined;
  /** True for a .p8 file in which no key could be read, while one stands in its version before the range. */
  readonly keyBefore?: boolean;
}

/** What a line of an allow list goes by. */
export type Located = Pick<Finding, 'fingerprint' | 'objectId' | 'place'>;

/** A content that was not searched to its end, at one of its paths; it is allowed as findings are, by paths alone. */
export interface Gap extends Pick<Finding, 'objectId' | 'place'> {
  readonly kind: 'unsearched';
  readonly fingerprint: undefined;
}

/** What a finding takes over from the detection in it. */
export type Identity = Pick<Finding, 'kind' | 'leak' | 'fingerprint' | 'form'>;

export function identityOf({ kind, leak, fingerprint, form }: Detection): Identity {
  return { kind, leak, fingerprint, form };
}
