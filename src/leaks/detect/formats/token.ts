import { isRecord } from '../../../is-record.ts';
import { STRETCH } from '../keywords/constant-bytes.ts';
import { covering, type Keyword } from '../keywords/keyword.ts';
import { base64, dense, text } from '../keywords/literal-forms.ts';
import { KEYWORD } from '../keywords/tables.ts';
import type { Layer } from '../layers/layer.ts';
import type { FindContext, KeyFormat, Match } from './format.ts';

/** Of the App Store Connect API and of the Enterprise Program API (Apple, "Generating tokens for API requests"). */
const AUDIENCES: readonly string[] = ['appstoreconnect-v1', 'apple-developer-enterprise-v1'];

/**
 * Of the three parts in base64url the second and the third, from the dot on; the signature of ES256 is of 64 bytes. The
 * first is looked for backwards from the dot: from each of its letters on, a long run would be read to its end.
 */
const CLAIMS_AND_SIGNATURE = /\.(e[wy][A-Za-z0-9_-]{8,16384})\.[A-Za-z0-9_-]{86}(?![A-Za-z0-9_-])/g;
const HEADER = /e[wy][A-Za-z0-9_-]{8}/;
const LONGEST_HEADER = 4098;

/** Tokens for App Store Connect that expire after `now`. */
function findTokens(layer: Layer, { now }: FindContext): Match[] {
  const matches: Match[] = [];
  if (!layer.text.includes('.ey') && !layer.text.includes('.ew')) return matches;
  for (const match of layer.text.matchAll(CLAIMS_AND_SIGNATURE)) {
    const first = startOfHeader(layer.text, match.index);
    const header = first === undefined ? undefined : parse(layer.text.slice(first, match.index));
    const claims = parse(match[1] as string);
    if (
      first === undefined ||
      header === undefined ||
      claims === undefined ||
      !isFor(claims.aud) ||
      typeof claims.exp !== 'number'
    )
      continue;
    if (claims.exp * 1000 <= now.getTime()) continue;
    const end = match.index + match[0].length;
    matches.push({ kind: 'token', key: undefined, proven: false, form: 'token', first, end });
  }
  return matches;
}

/** Where the run before the dot at `end` may begin as a header does. */
function startOfHeader(text: string, end: number): number | undefined {
  let start = end;
  while (start > Math.max(0, end - LONGEST_HEADER) && /[A-Za-z0-9_-]/.test(text[start - 1] as string)) start--;
  const at = text.slice(start, end).search(HEADER);
  return at < 0 ? undefined : start + at;
}

function isFor(audience: unknown): boolean {
  return (Array.isArray(audience) ? audience : [audience]).some((each) => AUDIENCES.includes(each as string));
}

function parse(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function keywords(): Keyword[] {
  const audiences = AUDIENCES.map(text).flatMap(base64);
  return [
    ...audiences.flatMap((form) => covering(form, KEYWORD.token, STRETCH.one)),
    ...audiences.flatMap(dense).flatMap((form) => covering(form, KEYWORD.token)),
  ];
}

/** Tokens for App Store Connect that have not expired. */
export const TOKEN: KeyFormat = { name: 'token', keywords, find: findTokens };
