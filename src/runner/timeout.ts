import { UserError } from './user-error.ts';

export interface TimeoutRange {
  /** What an empty input means. */
  readonly fallback: string;
  /** Seconds. */
  readonly longest: number;
  readonly longestInWords: string;
}

/**
 * Reads the time for everything: `90s`, `2m` or plain seconds; empty means the fallback.
 *
 * @returns milliseconds, one second at least
 * @throws {UserError} for anything else
 */
export function readTimeout(text: string, { fallback, longest, longestInWords }: TimeoutRange): number {
  const trimmed = text.trim() || fallback;
  const [, digits, unit] = /^(\d{1,6}) ?([smh]?)$/i.exec(trimmed) ?? [];
  const seconds = Number(digits) * ({ m: 60, h: 3600 }[unit?.toLowerCase() ?? ''] ?? 1);
  if (digits === undefined || seconds < 1 || seconds > longest) {
    throw new UserError(
      `The input "timeout" is no time from one second to ${longestInWords} (seen: ${trimmed.length} characters). Write seconds (90s or 90) or minutes (${fallback}).`,
    );
  }
  return seconds * 1000;
}
