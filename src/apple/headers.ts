import { holdsKeyLike } from '../key/key-like.ts';

/** What Apple says in the headers of every response. All of them may be missing or nonsense. */

/**
 * Requests left in this hour.
 *
 * @param value of `X-Rate-Limit`, for example `user-hour-lim:3500;user-hour-rem:500;`
 */
export function rateLimitRemaining(value: string | undefined): number | undefined {
  const digits = /(?:^|[;,\s])user-hour-rem:\s*(\d{1,9})\s*(?:[;,]|$)/i.exec(value ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** In the order in which Apple's support is helped by them. */
const REQUEST_IDS = ['x-request-id', 'x-apple-request-uuid', 'x-apple-jingle-correlation-key'] as const;

/**
 * The name under which Apple knows the request, for its support.
 *
 * @param headers of the response, names in lower case
 */
export function requestId(headers: Readonly<Record<string, string | undefined>>): string | undefined {
  return REQUEST_IDS.map((name) => safeId(headers[name])).find((id) => id !== undefined);
}

/** An id of letters, digits and marks between; what could be a part of a token is none, for it is shown everywhere. */
export function safeId(value: string | undefined): string | undefined {
  const id = value?.trim() ?? '';
  return /^[\w.:-]{1,80}$/.test(id) && !holdsKeyLike(id) ? id : undefined;
}

/**
 * How long Apple asks to wait, in milliseconds, never negative.
 *
 * @param value of `Retry-After`: seconds, or an HTTP date
 * @param date of the same response: a date is meant by Apple's clock, not by ours
 * @param now the local time in milliseconds, for a response without a date
 */
export function retryAfter(value: string | undefined, date: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  const until = httpDate(text);
  return until === undefined ? undefined : Math.max(0, until - (httpDate(date) ?? now));
}

/**
 * The local time minus Apple's, in whole seconds. `Date` has no fractions and the response took its time, so anything
 * that this explains counts as no difference.
 *
 * @param date of the response
 * @param age of the response in seconds, the `Age` header of one that a cache kept
 * @param sent the local time in milliseconds before the request
 * @param received the local time in milliseconds when the headers were there
 */
export function clockSkew(
  { date, age }: { readonly date: string | undefined; readonly age: string | undefined },
  { sent, received }: { readonly sent: number; readonly received: number },
): number | undefined {
  const said = httpDate(date);
  if (said === undefined) return undefined;
  const apple = said + (/^\d{1,9}$/.test(age?.trim() ?? '') ? Number(age) * 1000 : 0);
  const earliest = sent - apple - 1000;
  const latest = received - apple;
  if (earliest <= 0 && latest >= 0) return 0;
  return Math.floor((sent + received) / 2000 - apple / 1000);
}

/** Milliseconds since 1970; undefined for what is no date of the form that HTTP uses. */
function httpDate(text: string | undefined): number | undefined {
  if (
    text === undefined ||
    !/^[A-Z][a-z]{2,8}, ?\d\d[ -][A-Z][a-z]{2}[ -]\d{2,4} \d\d:\d\d:\d\d GMT$/.test(text.trim())
  ) {
    return undefined;
  }
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}
