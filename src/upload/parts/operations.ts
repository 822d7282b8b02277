import { isLoopback } from '../../apple/api-url.ts';
import { isRecord } from '../../is-record.ts';
import { recordOf, textOf } from '../records/resources.ts';

/** What object storage takes for one file. */
const MOST_PARTS = 10_000;
const MOST_HEADERS = 50;
const LONGEST_URL = 16_384;

/** One part of the file, and where it goes. */
export interface Part {
  readonly offset: number;
  readonly length: number;
  /** Whoever has it may write the part: it is masked, and never printed. */
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Milliseconds since 1970. */
  readonly expires: number | undefined;
  /** The tag of what Apple has of it already: the MD5 in hex. */
  readonly entityTag: string | undefined;
}

/** What is wrong with the parts that were listed; it ends a sentence, and holds nothing of them. */
export interface PartsFault {
  readonly fault: string;
}

/** Headers that say how the body travels, or who sends it: those are ours to set, or not to be sent at all. */
const FORBIDDEN_HEADERS = new Set([
  'authorization',
  'connection',
  'cookie',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Reads `uploadOperations`: every byte of the file in exactly one part. They come in any order and keep it.
 *
 * @param size of the file in bytes
 */
export function readParts(operations: unknown, size: number): readonly Part[] | PartsFault {
  if (!Array.isArray(operations) || operations.length === 0) return { fault: 'no parts are listed' };
  if (operations.length > MOST_PARTS) {
    return { fault: `${operations.length} parts are listed, and ${MOST_PARTS} are the most that are sent` };
  }
  const parts: Part[] = [];
  for (const [index, operation] of operations.entries()) {
    const part = readPart(operation, size);
    if ('fault' in part) return { fault: `part ${index + 1} of ${operations.length} ${part.fault}` };
    parts.push(part);
  }
  let end = 0;
  for (const { offset, length } of [...parts].sort((a, b) => a.offset - b.offset)) {
    if (offset !== end) return { fault: `the parts ${offset < end ? 'overlap' : 'leave a gap'} at byte ${end}` };
    end = offset + length;
  }
  return end === size ? parts : { fault: `the parts end at byte ${end} of ${size}` };
}

/** Whether there are parts that cannot be sent any more. @param now milliseconds since 1970, by Apple's clock */
export function haveExpired(parts: readonly Part[], now: number): boolean {
  return parts.some(({ expires }) => expires !== undefined && expires <= now);
}

function readPart(operation: unknown, size: number): Part | PartsFault {
  const { method, url, length, offset, requestHeaders, expiration, entityTag } = recordOf(operation);
  if (method !== 'PUT') return { fault: 'is to be sent by another method than PUT' };
  if (!isCount(length) || length < 1 || !isCount(offset)) return { fault: 'has no length and offset that are numbers' };
  if (offset + length > size) return { fault: `ends at byte ${offset + length} of ${size}` };
  const address = readAddress(url);
  if (address === undefined) return { fault: 'has no address that begins with https://' };
  const headers = readHeaders(requestHeaders, length);
  if (headers === undefined) return { fault: 'asks for headers that are not sent' };
  const expires = Date.parse(textOf(expiration) ?? '');
  return {
    offset,
    length,
    url: address,
    headers,
    expires: Number.isNaN(expires) ? undefined : expires,
    entityTag: textOf(entityTag),
  };
}

/** Plain HTTP is for this machine alone. */
function readAddress(url: unknown): string | undefined {
  if (typeof url !== 'string' || url.length > LONGEST_URL || !URL.canParse(url)) return undefined;
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') return undefined;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)) ? url : undefined;
}

/** @returns undefined when one of them must not be sent */
function readHeaders(value: unknown, length: number): Part['headers'] | undefined {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value) || value.length > MOST_HEADERS) return undefined;
  const headers: [string, string][] = [];
  for (const entry of value as unknown[]) {
    const { name, value: text } = isRecord(entry) ? entry : {};
    if (typeof name !== 'string' || typeof text !== 'string') return undefined;
    if (!/^[\w!#$%&'*+.^`|~-]{1,100}$/.test(name) || /[^\t\x20-\x7e]/.test(text)) return undefined;
    if (FORBIDDEN_HEADERS.has(name.toLowerCase())) return undefined;
    if (name.toLowerCase() !== 'content-length') headers.push([name, text]);
    else if (text.trim() !== String(length)) return undefined;
  }
  return headers;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
