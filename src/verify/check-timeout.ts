import { readTimeout as readTimeoutWithin } from '../runner/timeout.ts';

/**
 * Reads the time for everything; empty means two minutes.
 *
 * @returns milliseconds, from one second to one hour
 * @throws {UserError} for anything else
 */
export function readTimeout(text: string): number {
  return readTimeoutWithin(text, { fallback: '2m', longest: 60 * 60, longestInWords: 'one hour' });
}
