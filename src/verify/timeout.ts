import { UserError } from '../runner/user-error.ts';

const DEFAULT = '2m';
const LONGEST = 60 * 60;

/**
 * Reads the time for everything: `90s`, `2m` or plain seconds; empty means two minutes.
 *
 * @returns milliseconds, from one second to one hour
 * @throws {UserError} for anything else
 */
export function readTimeout(text: string): number {
  const trimmed = text.trim() || DEFAULT;
  const [, digits, unit] = /^(\d{1,6}) ?([smh]?)$/i.exec(trimmed) ?? [];
  const seconds = Number(digits) * ({ m: 60, h: 3600 }[unit?.toLowerCase() ?? ''] ?? 1);
  if (digits === undefined || seconds < 1 || seconds > LONGEST) {
    throw new UserError(
      `The input "timeout" is no time from one second to one hour (seen: ${trimmed.length} characters). Write seconds (90s or 90) or minutes (2m).`,
    );
  }
  return seconds * 1000;
}
