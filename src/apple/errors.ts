import { isRecord } from '../is-record.ts';

/** One entry of `errors` in the body of a refusal, as far as it is of use here. All texts are Apple's: untrusted. */
export interface AppleError {
  /** Dotted, for example `FORBIDDEN_ERROR.PLA_NOT_ACCEPTED`; to be matched by its beginning. */
  readonly code: string;
  /** The HTTP status as Apple repeats it in the body; undefined when it is left out. */
  readonly status: string | undefined;
  readonly title: string;
  readonly detail: string;
  /** Names this one error to Apple's support; undefined when it is left out. */
  readonly id: string | undefined;
}

/** Errors of a body that are read. A body with more of them is none of Apple's. */
const MOST_ERRORS = 100;
/** Characters of a text that are read: Apple's own are far shorter, and a hostile one could keep us busy. */
const LONGEST_TEXT = 1000;

/** The value that the text is JSON for; undefined when it is no JSON. A byte order mark is overlooked. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Reads a body of the form `{"errors":[{"status","code","title","detail"}]}`.
 *
 * @returns at least one error, or undefined when the body is not of Apple's form: a gateway's JSON, a page, a plist
 */
export function readErrors(body: unknown): readonly AppleError[] | undefined {
  if (!isRecord(body) || !Array.isArray(body.errors) || body.errors.length === 0) return undefined;
  if (body.errors.length > MOST_ERRORS) return undefined;
  const errors: AppleError[] = [];
  for (const entry of body.errors as unknown[]) {
    if (!isRecord(entry) || typeof entry.code !== 'string') return undefined;
    const [status, title, detail] = [textOf(entry.status), textOf(entry.title), textOf(entry.detail)];
    if (status === undefined && title === undefined && detail === undefined) return undefined;
    errors.push({
      code: entry.code.slice(0, LONGEST_TEXT),
      status,
      title: title ?? '',
      detail: detail ?? '',
      id: textOf(entry.id),
    });
  }
  return errors;
}

/** Apple writes the status as text; a number is taken as well. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.slice(0, LONGEST_TEXT);
  return typeof value === 'number' ? String(value) : undefined;
}
