/** What base64, hex and percent-encoding are written in, from the length on at which it could be a part of a key. */
const RUN = /[A-Za-z0-9+/_=%-]{20,}/g;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/**
 * Replaces every run of characters that could be key or token. Words, however long, UUIDs, codes and paths made of them
 * stay: only what mixes capitals, small letters and digits, as base64 does, and long hex goes.
 */
export function withoutKeyLike(text: string, replacement: string): string {
  return text.replace(RUN, (run) => (isKeyLike(run) ? replacement : run));
}

/** Whether any run of characters in the text could be key or token. */
export function holdsKeyLike(text: string): boolean {
  return (text.match(RUN) ?? []).some(isKeyLike);
}

/** A slash is a digit of base64, and parts the words of a path: one part that could be key makes all of them so. */
function isKeyLike(run: string): boolean {
  const parts = run.replace(UUID, '').split('/');
  return parts.some(isKeyLikePart) || (run.length >= 40 && parts.some((part) => part.length >= 8 && !isWords(part)));
}

function isKeyLikePart(part: string): boolean {
  if (part.length < 20) return false;
  if (/^[0-9a-f]{32,}$/i.test(part)) return true;
  return isMixed(part) && (/\d/.test(part) || /[A-Za-z]{41,}/.test(part));
}

/** Whether the part of a path is made of words, of capitals or of digits. */
function isWords(part: string): boolean {
  return part.split(/[-_=]/).every((word) => !isMixed(word) || /^[A-Z]?[a-z]+(?:[A-Z]{1,3}[a-z]+)*\d*$/.test(word));
}

function isMixed(text: string): boolean {
  return /[a-z]/.test(text) && /[A-Z]/.test(text);
}
