import type { AllowEntry } from '../allow/allow-list.ts';
import type { Allowed } from '../allow/apply.ts';
import type { HygieneFinding } from '../hygiene/hygiene.ts';
import type { Leak } from './leak.ts';

/** Something that was not read. */
export interface Unread {
  /** Where it is, keys redacted; untrusted. */
  readonly place: Buffer;
  /** One sentence. */
  readonly message: string;
  /** Whether the scan is incomplete because of it; else it does not fail the job. */
  readonly isGap?: boolean;
  /** The line of an allow list that accepts that it was not searched to its end. */
  readonly allowedBy?: AllowEntry | undefined;
}

/** All that a scan has to say. Texts of ours hold nothing untrusted that has not been through `forLog`. */
export interface Report {
  /** Not the allowed ones. */
  readonly leaks: readonly Leak[];
  readonly allowed: readonly Allowed[];
  readonly read: { readonly commits: number; readonly objects: number; readonly bytes: number };
  /** What was read, and why that. */
  readonly described: readonly string[];
  readonly warnings: readonly string[];
  /** Why not all could be read; empty when all was. */
  readonly incomplete: readonly string[];
  readonly unread: readonly Unread[];
  /** Entries of the allow list that nothing needs; listed when the whole history was read. */
  readonly unused: readonly AllowEntry[];
  readonly hygiene: readonly HygieneFinding[];
}
