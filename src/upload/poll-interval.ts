const MINUTE = 60_000;
const SHORT = 15_000;
/** A pause lasts up to a quarter longer than it is set to: half a minute, then. */
const LONG = 24_000;
/** For how long it is asked at the shorter interval. */
const EAGER = 10 * MINUTE;
/** However little is left in the hour, for requests of an hour ago come back all the time. */
const LONGEST = 2 * MINUTE;
/** The part of what is left in the hour that one run takes. */
const SHARE = 0.5;

/**
 * Milliseconds to the next look at Apple's state.
 *
 * @param waited milliseconds so far
 * @param remaining requests that the key has left in this hour, where Apple says
 */
export function pollInterval(waited: number, remaining: number | undefined): number {
  const usual = waited < EAGER ? SHORT : LONG;
  if (remaining === undefined) return usual;
  const affordable = (60 * MINUTE) / Math.max(1, remaining * SHARE);
  return Math.min(Math.max(usual, affordable), LONGEST);
}
