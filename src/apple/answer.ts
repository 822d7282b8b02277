import { isRecord } from '../is-record.ts';
import { type AppleError, parseJson, readErrors } from './errors.ts';
import type { Fault } from './fault.ts';
import { clockSkew, rateLimitRemaining, requestId, retryAfter, safeId } from './headers.ts';
import { type Refusal, readRefusal } from './refusal.ts';

/** A response as it came in. */
export interface Response {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  /** True when the body was longer than we read. */
  readonly truncated: boolean;
  /** Local times in milliseconds: before the request, and when the headers were there. */
  readonly sent: number;
  readonly received: number;
}

export type AnswerKind =
  | 'accepted'
  | Refusal
  /** A response that is none of the API's: a page, a redirect, another format. */
  | 'not-apple'
  /** No whole response at all. */
  | 'no-answer';

/** What one request brought, with all that is of use about it. */
export interface Answer {
  readonly kind: AnswerKind;
  /** The HTTP status; undefined when there was no response. */
  readonly status: number | undefined;
  /** Apple's code, when it has the form of one: safe to print anywhere. */
  readonly code: string | undefined;
  /** Apple's name for this very error, when it has the form of one: its support asks for it. Safe to print anywhere. */
  readonly errorId?: string | undefined;
  /** Apple's name for the request, likewise. */
  readonly requestId?: string | undefined;
  /** Apple's own words: untrusted, and for the log alone. */
  readonly detail: string | undefined;
  /** What came, in our words, to follow "Apple answered with" or "there was": no text of Apple's is in it. */
  readonly seen: string;
  /** True when asking again cannot help: a certificate that does not fit, a redirect. */
  readonly hopeless: boolean;
  readonly skew: number | undefined;
  readonly rateLimitRemaining: number | undefined;
  /** Milliseconds that Apple asks to wait. */
  readonly retryAfter: number | undefined;
}

/** `collection` for a list of the API; `any` for whatever a request of the user's brings. */
export type Expected = 'collection' | 'any';

/** Whether the requests that Apple allows a key in an hour are used up: asking again takes from the next ones. */
export function isBudgetSpent({ kind, rateLimitRemaining }: Answer): boolean {
  return kind === 'rate-limited' && rateLimitRemaining === 0;
}

/** Makes an answer of exactly one kind of a response or its absence. Never throws. */
export function readAnswer(response: Response | Fault, expected: Expected): Answer {
  if ('fault' in response) {
    return {
      ...{ kind: 'no-answer', status: undefined, code: undefined, detail: undefined, seen: response.text },
      ...{ hopeless: response.hopeless, skew: undefined, rateLimitRemaining: undefined, retryAfter: undefined },
    };
  }
  const { status, headers, sent, received } = response;
  const text = response.body.toString('utf8');
  const body = response.truncated ? undefined : parseJson(text);
  const errors = readErrors(body);
  return {
    ...meaning(response, text, body, errors, expected),
    status,
    code: errors === undefined ? undefined : safeCode(errors),
    errorId: errors?.map(({ id }) => safeId(id)).find((id) => id !== undefined),
    requestId: requestId(headers),
    detail: errors?.map(({ detail, title }) => detail || title).join(' / ') || undefined,
    skew: clockSkew({ date: headers.date, age: headers.age }, { sent, received }),
    rateLimitRemaining: rateLimitRemaining(headers['x-rate-limit']),
    retryAfter: retryAfter(headers['retry-after'], headers.date, received),
  };
}

function meaning(
  response: Response,
  text: string,
  body: unknown,
  errors: readonly AppleError[] | undefined,
  expected: Expected,
): Pick<Answer, 'kind' | 'seen' | 'hopeless'> {
  const { status } = response;
  const seen = `HTTP ${status} and ${formOf(response, text, body, errors)}`;
  if (status >= 300 && status < 400) {
    return { kind: 'not-apple', seen: `a redirect (HTTP ${status}), which is not followed`, hopeless: true };
  }
  if (status >= 200 && status < 300) {
    const good = expected === 'collection' ? isCollection(body) : isResult(response, text, body);
    return { kind: good ? 'accepted' : 'not-apple', seen, hopeless: false };
  }
  if (status === 429) return { kind: 'rate-limited', seen, hopeless: false };
  if (status >= 500 || status === 408) return { kind: 'server-error', seen, hopeless: false };
  if (errors === undefined || status < 400) return { kind: 'not-apple', seen, hopeless: false };
  return { kind: readRefusal(status, errors), seen, hopeless: false };
}

/** A list as every collection of the API is answered: `{"data":[…]}`. */
function isCollection(body: unknown): boolean {
  return isRecord(body) && Array.isArray(body.data) && body.data.every(isRecord) && !('errors' in body);
}

/** What an allowed request may be answered with: JSON, nothing, or a compressed report. A page is none of these. */
function isResult({ body: bytes, truncated }: Response, text: string, body: unknown): boolean {
  if (isRecord(body)) return !('errors' in body);
  if (Array.isArray(body) || bytes.length === 0) return true;
  if (truncated && /^\s*\{\s*"data"\s*:/.test(text)) return true;
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function formOf(
  { body: bytes, truncated }: Response,
  text: string,
  body: unknown,
  errors: readonly AppleError[] | undefined,
): string {
  if (errors !== undefined) return "an error of Apple's form";
  if (truncated) return 'a body that is too long';
  if (bytes.length === 0) return 'no body';
  if (/^\s*(?:<!doctype html|<html|<head|<body)/i.test(text)) return 'an HTML page';
  if (/^\s*<(?:\?xml|plist|!doctype plist)/i.test(text)) return 'an XML document';
  if (body === undefined) return 'a body that is no JSON';
  return isCollection(body) ? 'a list of the API' : 'JSON of another form';
}

/** The first code; one that does not look like a code of Apple's could be anything and is not repeated. */
function safeCode(errors: readonly AppleError[]): string | undefined {
  return errors
    .map(({ code }) => code)
    .find((code) => /^[A-Z][A-Z_]*(?:\.[A-Z0-9_]+)*$/.test(code) && code.length <= 100);
}
