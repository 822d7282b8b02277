import { randomUUID } from 'node:crypto';

/** An answer, ready to be sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The members of an error in Apple's format (App Store Connect API, "ErrorResponse"). */
export interface AppleError {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
const HTML_TYPE = { 'Content-Type': 'text/html; charset=utf-8' };

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return { status, headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(value) };
}

/** One error in Apple's format; its `status` is a text there. */
export function appleError(error: AppleError, headers: Record<string, string> = {}): Reply {
  const { status, code, title, detail } = error;
  return json(status, { errors: [{ id: randomUUID(), status: String(status), code, title, detail }] }, headers);
}

/** A page of a collection that holds nothing. */
export function emptyCollection(url: string, limit: number): Reply {
  return json(200, { data: [], links: { self: url }, meta: { paging: { total: 0, limit } } });
}

export const notFound = (path: string): Reply =>
  appleError({
    status: 404,
    code: 'NOT_FOUND',
    title: 'The specified resource does not exist',
    detail: `The path provided does not match a defined resource type: '${path}'`,
  });

export const methodNotAllowed = (method: string): Reply =>
  appleError({
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    title: 'The request method is not valid for the resource path.',
    detail: `The request method '${method}' is not allowed for this resource.`,
  });

export const unauthorized = (): Reply =>
  appleError({
    status: 401,
    code: 'NOT_AUTHORIZED',
    title: 'Authentication credentials are missing or invalid.',
    detail: 'Provide a properly configured and signed bearer token, and make sure that it has not expired.',
  });

/** 403 because the role of the key is too narrow. */
export const roleTooNarrow = (): Reply =>
  appleError({
    status: 403,
    code: 'FORBIDDEN_ERROR',
    title: 'This request is forbidden for security reasons',
    detail: 'The API key in use does not allow this request',
  });

const agreement = (code: string, detail: string): Reply =>
  appleError({ status: 403, code, title: 'A required agreement is missing or has expired.', detail });

const membership = (detail: string): Reply =>
  appleError({ status: 403, code: 'FORBIDDEN_ERROR', title: 'This request is forbidden for security reasons', detail });

/** Answers of Apple about an account or a role: they are given to accepted tokens only. */
export const FORBIDDEN = {
  'agreement-missing': () =>
    agreement(
      'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
      'This request requires an in-effect agreement that has not been signed or has expired.',
    ),
  'pla-not-accepted': () =>
    agreement(
      'FORBIDDEN_ERROR.PLA_NOT_ACCEPTED',
      'You must accept the latest Program License Agreement to use this resource.',
    ),
  'licence-text': () =>
    agreement('FORBIDDEN', 'Unable to process request - PLA Update available: you must first accept the licence.'),
  membership: () => membership('The team is not associated with an active membership.'),
  'no-team': () => membership("Unable to find a team with the given ID '4711' to which you belong."),
  role: roleTooNarrow,
  'forbidden-unknown': () =>
    appleError({
      status: 403,
      code: 'FORBIDDEN_ERROR.NEVER_HEARD_OF',
      title: 'This request is forbidden.',
      detail: 'For a reason that nobody has met before.',
    }),
} as const satisfies Record<string, () => Reply>;

/** Answers that come before any look at the token. */
export const OUT_OF_ORDER = {
  unauthorized,
  'rate-limit': () =>
    appleError(
      {
        status: 429,
        code: 'RATE_LIMIT_EXCEEDED',
        title: 'The request rate limit has been reached.',
        detail: 'Too many requests were made with this key. Wait, then try again more slowly.',
      },
      { 'Retry-After': '1' },
    ),
  'unexpected-error': () =>
    appleError({
      status: 500,
      code: 'UNEXPECTED_ERROR',
      title: 'An unexpected error occurred.',
      detail: 'An unexpected error occurred on the server side.',
    }),
  'html-500': () => ({ status: 500, headers: HTML_TYPE, body: page('500 Internal Server Error') }),
  'html-503': () => ({ status: 503, headers: HTML_TYPE, body: page('Service Unavailable') }),
  'html-401': () => ({ status: 401, headers: HTML_TYPE, body: page('Proxy sign-in required') }),
  'html-403': () => ({ status: 403, headers: HTML_TYPE, body: page('Blocked by the gateway') }),
  'plist-503': () => ({ status: 503, headers: { 'Content-Type': 'text/x-xml-plist' }, body: PLIST }),
  redirect: () => ({ status: 302, headers: { Location: 'https://redirected.invalid/' }, body: '' }),
  'sign-in-page': () => ({ status: 200, headers: HTML_TYPE, body: page('Sign in') }),
  empty: () => ({ status: 200, headers: JSON_TYPE, body: '' }),
} as const satisfies Record<string, () => Reply>;

const page = (title: string): string =>
  `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;

const PLIST = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>resultCode</key><integer>503</integer></dict></plist>
`;
