/** What the search for copies may cost: the end of a job waits for it. */
export const LIMITS = {
  milliseconds: 10_000,
  /** Files and folders that are listed, read or not. */
  files: 200_000,
  /** In bytes; larger ones are counted only. */
  largestFile: 1024 ** 2,
  /** In bytes, of all archives in one file together: what is smaller stays in memory. */
  unpacked: 7 * 1024 ** 2,
  /** In bytes, of one variable: the system allows little more. */
  largestVariable: 256 * 1024,
  /** Copies that are reported one by one. */
  reported: 50,
} as const;
