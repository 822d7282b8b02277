import * as core from '@actions/core';

/** Shorter values are not masked: they would blank innocent words all over the log. */
const SHORTEST = 16;

/**
 * Tells the runner to show `***` for each value. The runner splits a value at line ends, and would mask every line of
 * its own, `-----BEGIN PRIVATE KEY-----` among them: so values with line ends are for the caller to take apart, and are
 * left out here, as are values under 16 characters.
 */
export function maskAll(values: Iterable<string>): void {
  const seen = new Set<string>();
  for (const value of values) {
    const trimmed = value.trim();
    if (trimmed.length < SHORTEST || /[\r\n]/.test(trimmed) || seen.has(trimmed)) continue;
    seen.add(trimmed);
    core.setSecret(trimmed);
  }
}
