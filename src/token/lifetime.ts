import { count } from '../key/id-text.ts';
import { UserError } from '../runner/user-error.ts';
import { LONGEST_LIFETIME } from './claims.ts';

/** In seconds. Above it, a clock that differs a little from Apple's makes Apple refuse the token. */
const SAFE_LIFETIME = 18 * 60;

/** In seconds. Below it, a plain number was probably meant as minutes, and a token is dead before it is used. */
const USEFUL_LIFETIME = 30;

const DEFAULT_LIFETIME = '10m';

const HOW_TO = 'Write seconds (90s or 90) or minutes (10m), up to 20m.';

export interface Lifetime {
  readonly seconds: number;
  readonly warnings: readonly string[];
}

/**
 * Reads `90s`, `10m` or plain seconds; empty means ten minutes.
 *
 * @throws {UserError} for zero, less, more than twenty minutes, and anything that is no such time
 */
export function readLifetime(text: string): Lifetime {
  const trimmed = text.trim() || DEFAULT_LIFETIME;
  const [, sign, digits, unit = ''] = /^([+-]?)(\d+) ?([smh]?)$/i.exec(trimmed) ?? [];
  if (digits === undefined || sign === '+') {
    throw new UserError(`The input "lifetime" is not a time that we understand (seen: ${count(trimmed)}). ${HOW_TO}`);
  }
  const seconds = Number(digits) * secondsIn(unit);
  if (sign === '-' || seconds === 0) {
    throw new UserError(`The input "lifetime" is zero or less: such a token would have expired already. ${HOW_TO}`);
  }
  if (seconds > LONGEST_LIFETIME) {
    throw new UserError(
      `The input "lifetime" is more than 20 minutes, the longest that Apple accepts for most requests. ${HOW_TO} A job that runs longer mints again before the step that needs it.`,
    );
  }
  return { seconds, warnings: warningsAbout(seconds) };
}

function secondsIn(unit: string): number {
  switch (unit.toLowerCase()) {
    case 'h':
      return 3600;
    case 'm':
      return 60;
    default:
      return 1;
  }
}

function warningsAbout(seconds: number): string[] {
  if (seconds > SAFE_LIFETIME) {
    return [
      'The lifetime is above 18 minutes: Apple measures it by its own clock, and refuses the token (401) when this machine’s clock is only a little ahead. Ten minutes are enough for most jobs.',
    ];
  }
  if (seconds < USEFUL_LIFETIME) {
    return [
      `The token lives for ${seconds} ${seconds === 1 ? 'second' : 'seconds'} only, which is little for a request and a retry. A plain number counts seconds; write m for minutes.`,
    ];
  }
  return [];
}
