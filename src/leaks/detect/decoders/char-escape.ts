/** How one notation writes single characters. */
export interface EscapeNotation {
  readonly name: string;
  /** What every escape begins with: a text without it is not looked at. */
  readonly mark: number;
  /** The escape at `at` as `escapeOf` gives it, or 0 where none begins. */
  readonly read: (bytes: Buffer, at: number) => number;
}

/** An escape that stands for nothing, such as an escaped line break. */
export const NOTHING = 0x200;
/** Characters beyond Latin-1 are no part of a key: one byte holds their place. */
const OTHER = 0x3f;

/** The length of an escape and the byte that it stands for, in one number. */
export function escapeOf(length: number, value: number): number {
  return (length << 10) | (value === NOTHING || value < 256 ? value : OTHER);
}
