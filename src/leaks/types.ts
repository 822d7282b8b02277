/** The words that the parts of the scan share. */

/** What was recognised in a run of bytes; places are in bytes of that run. */
export interface Detection {
  readonly kind: 'private-key' | 'token';
  /** Of the key; a token has none. */
  readonly fingerprint: string | undefined;
  /** Names the leak: the fingerprint of a key, or `token:` and the first 16 hex digits of the SHA-256 of the token. */
  readonly leak: string;
  /** True when the public point stood beside the key and fits it. */
  readonly proven: boolean;
  /** In words for people, outermost first: "base64 of PEM", "hex of DER", "JWK". */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** A place in a text, all counted from 1; columns in characters of UTF-16, as SARIF and GitHub count them. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

/** A detection in a content, places in bytes of the whole of it. */
export interface Found extends Detection {
  readonly region: Region;
}

/**
 * What was found in a git object, or in a file inside of an archive that is one. All that the report says of the content
 * is taken while its bytes are at hand, as long as it is held as a whole, so that no object is read again for it.
 */
export interface ObjectFinding extends Found {
  readonly objectId: string;
  readonly objectType: ObjectType;
  /** Names of the archive's entries from the outside in; empty when the object itself holds the key. */
  readonly within: readonly string[];
  /** GitHub's hash of the line in which it begins, of an archive the first; of a blob, where hashes were asked for. */
  readonly lineHash?: string | undefined;
  /** In which part of a commit or tag it begins, in words. */
  readonly part?: string;
  /** Of a tree: the entry in whose name it is. */
  readonly entry?: NamedEntry;
}

/** A tree entry that was noticed for its name; the folder above it is found out only where it is reported. */
export interface NamedEntry {
  readonly treeId: string;
  /** In latin1: as a string it goes from thread to thread in a fourth of the memory. */
  readonly name: string;
  readonly mode: string;
  readonly objectId: string;
}

/** Something that was not read: a warning that does not fail the job, but for what is `unsearched`. */
export interface Note {
  readonly kind:
    | 'lfs-pointer'
    | 'submodule'
    | 'encrypted-archive'
    | 'damaged-archive'
    | 'unread-archive'
    | 'too-deep'
    | 'too-large'
    | 'ratio'
    /** It was read, and not looked through to its end: the scan is incomplete. */
    | 'unsearched';
  readonly objectId: string;
  /** Names of the archives' entries from the outside in; of a submodule its own name, in latin1. */
  readonly within: readonly string[];
  /** One sentence, without the place. */
  readonly message: string;
}

/** What one search over objects found and read. */
export interface SearchResult {
  readonly findings: readonly ObjectFinding[];
  readonly names: readonly NamedEntry[];
  readonly notes: readonly Note[];
  /** Findings in names of refs: the ref's name as it stands. */
  readonly refs: readonly { readonly ref: Buffer; readonly detection: Detection }[];
  readonly commits: number;
  readonly objects: number;
  readonly bytes: number;
  /** Ids that were to be read and are not there: the scan is incomplete. */
  readonly missing: readonly string[];
  /** Ids of objects that are there and that git cannot read: the scan is incomplete, too. */
  readonly damaged: readonly string[];
  /** Whether git could not list all objects, so that there may be more of either kind. */
  readonly unlisted: boolean;
}

/** What is to be read, decided from the inputs and the event. */
export interface Scope {
  /** The commit whose tree is scanned; undefined when there is none yet. */
  readonly tree: string | undefined;
  readonly range: Range;
  /**
   * The commit whose allow list rules, where it is not `tree`: lines that only `tree` has cover what this commit held
   * already. Undefined: the list of `tree` rules, unless there is a `noListBecause`.
   */
  readonly base: string | undefined;
  /** What `base` is, in words that follow "in": "the base of the pull request". */
  readonly baseName?: string;
  /** Why no list of the repository allows anything, as the beginning of a sentence. */
  readonly noListBecause?: string;
  /** Names of branches and tags that the event names; a checkout may not have them by name. Untrusted. */
  readonly refNames?: readonly string[];
  /** Sentences for the log and the summary: what was read and why. */
  readonly described: readonly string[];
  readonly warnings: readonly string[];
  /** Reasons why not all could be read, each with its fix; not empty means that the scan is incomplete and fails. */
  readonly incomplete: readonly string[];
}

export type Range =
  | { readonly kind: 'none' }
  | { readonly kind: 'all' }
  /** All that `include` reaches and `exclude` does not, as `git rev-list` takes them: full object ids. */
  | { readonly kind: 'commits'; readonly include: readonly string[]; readonly exclude: readonly string[] };
