import { UserError } from '../runner/user-error.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Days before the date from which on there is a warning. */
const WARNED_BEFORE = 30;

/** The day from which on a key is overdue. */
export interface RotateBy {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Its beginning in UTC, in milliseconds since 1970. */
  readonly start: number;
}

/**
 * Reads `YYYY-MM-DD`; empty means no such day.
 *
 * @throws {UserError} for another form, and for a day that is in no calendar
 */
export function readRotateBy(text: string): RotateBy | undefined {
  const date = text.trim();
  if (date === '') return undefined;
  const start = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== date) {
    throw new UserError(
      `The input "rotate-by" is no day of the form YYYY-MM-DD (seen: ${date.length} characters). Write, for example, 2030-06-30, or leave it out.`,
    );
  }
  return { date, start };
}

export type Rotation =
  | { readonly state: 'none' }
  | {
      readonly state: 'soon' | 'overdue';
      readonly date: string /** Whole days to the date, or since then. */;
      readonly days: number;
    };

/** @param now milliseconds since 1970 */
export function rotationAt(rotateBy: RotateBy | undefined, now: number): Rotation {
  if (rotateBy === undefined) return { state: 'none' };
  const { date, start } = rotateBy;
  const today = Math.floor(now / DAY) * DAY;
  if (today >= start) return { state: 'overdue', date, days: (today - start) / DAY };
  const days = (start - today) / DAY;
  return days <= WARNED_BEFORE ? { state: 'soon', date, days } : { state: 'none' };
}
