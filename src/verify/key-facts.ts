/** What is reported of a key besides what the check found out. */
export interface KeyFacts {
  readonly fingerprint: string;
  /** False for an individual key. */
  readonly hasIssuer: boolean;
  /** What people call it; empty where they gave none. Untrusted text. */
  readonly name: string;
}
