import type { Finder } from '../detect/detector.ts';
import { KEY_HEAD } from '../detect/keywords/key-head.ts';
import type { Detection } from '../types.ts';

/** The names under which App Store Connect hands out keys: for its API, for notarization tools, for subscriptions. */
const DOWNLOAD = /(?:AuthKey|ApiKey|SubscriptionKey)_([A-Z0-9]{10})(?![A-Z0-9])/;

/** Of a key so few letters would say less than its fingerprint does. */
const LONGEST_NAME = 12;

/** The Key ID in the last of the names that carries one; paths and names of archive entries alike. */
export function keyIdIn(names: readonly (Buffer | string)[]): string | undefined {
  for (const name of [...names].reverse()) {
    const base = name.toString('utf8').split('/').at(-1) ?? '';
    const id = DOWNLOAD.exec(base)?.[1];
    if (id !== undefined) return id;
  }
  return undefined;
}

/**
 * The beginning of a key in base64 or in hex, and all that may go on with it. A name may hold a part of a key, which is
 * no key to any detector: a folder, where the key's own "/" made a path of it, or a name that was cut.
 */
const PART = new RegExp(
  `(?:${KEY_HEAD})[A-Za-z0-9+/_=-]{24,}|30(?:81[0-9A-Fa-f]{2}|[0-7][0-9A-Fa-f])02010[01][0-9A-Fa-f]{24,}`,
  'g',
);

/**
 * The text with every key and token in it, and what may be a part of a key, replaced by a remark; the very same buffer
 * when there is none. Where the text is too intricate to be searched, none of it is shown.
 */
export function redact(text: Buffer, finder: Finder): Buffer {
  let isSearched = true;
  const unsearched = (): void => {
    isSearched = false;
  };
  const found = finder.find(text, 0, text.length, { unsearched });
  if (!isSearched) return Buffer.from(`[${text.length} characters, not shown]`);
  const detections = [...found].sort((a, b) => a.start - b.start);
  if (detections.length === 0) return withoutParts(text);
  const pieces: Buffer[] = [];
  let end = 0;
  for (const detection of detections) {
    if (detection.start >= end) {
      pieces.push(text.subarray(end, detection.start), Buffer.from(`[${remark(detection)}]`));
    }
    end = Math.max(end, detection.end);
  }
  return withoutParts(Buffer.concat([...pieces, text.subarray(end)]));
}

function withoutParts(text: Buffer): Buffer {
  const shown = text.toString('latin1');
  const clean = shown.replace(PART, (part, at: number) => {
    const last = part.lastIndexOf('/');
    const isWhole = /^(?:$|[/\s])/.test(shown.slice(at + part.length, at + part.length + 1));
    return `[redacted]${!isWhole && last >= 0 && isName(part.slice(last + 1)) ? part.slice(last) : ''}`;
  });
  return clean === shown ? text : Buffer.from(clean, 'latin1');
}

/** Whether letters that go on otherwise, as with an ending, are a file's name: a longer one may be the rest of a key. */
function isName(letters: string): boolean {
  return letters.length <= LONGEST_NAME || DOWNLOAD.exec(letters)?.[0] === letters;
}

function remark(detection: Detection): string {
  return detection.kind === 'token' ? 'token, redacted' : 'private key, redacted';
}
