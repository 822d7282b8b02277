/** When a file came to be, in milliseconds since 1970. */
export interface Times {
  /** 0 where the file system does not know it. */
  readonly birthtimeMs: number;
  readonly ctimeMs: number;
  readonly mtimeMs: number;
}

/**
 * `newer`: it came after main began. `changed`: it was there before, and its content was written anew since.
 * `older`: it was there before, as it is.
 */
export type Age = 'newer' | 'changed' | 'older';

/**
 * Compares with the time at which main began. A move, another mode or another owner changes the change time alone, and
 * makes no file a new one; a copy that keeps the time of its content is new by its birth.
 */
export function ageOf({ birthtimeMs, ctimeMs, mtimeMs }: Times, startedAt: number): Age {
  if (ctimeMs < startedAt) return 'older';
  if (birthtimeMs >= startedAt) return 'newer';
  return mtimeMs >= startedAt ? 'changed' : 'older';
}

/** For people: `3 s`, `5 min`, `2 h`, `12 days`. */
export function span(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}
