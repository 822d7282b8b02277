import type { Candidate } from '../candidates/candidate.ts';
import { KEYWORD } from '../keywords/tables.ts';

/** What decoders say of the candidates that they apply to. Those that share a function here are tried together. */

/** Base64, or hex digits, which may be of base64. */
export function isBase64({ source, notation, run }: Candidate): boolean {
  if (source === 'run') return run === 'base64';
  return notation === 'base64' || notation === 'hex';
}

export function isBase32({ run }: Candidate): boolean {
  return run === 'base32';
}

/** Hex digits, together or one byte after the other. */
export function isHex({ source, notation, run, isName }: Candidate): boolean {
  if (source === 'run') return run === 'hex';
  return source === 'number' || (!isName && (notation === 'hex' || notation === 'spelled'));
}

/** Bytes that are written as numbers. */
export function isNumbers({ source, notation, isName }: Candidate): boolean {
  return source === 'number' || (!isName && (notation === 'hex' || notation === 'spelled'));
}

export function isWide({ trigger, notation }: Candidate): boolean {
  return (trigger & KEYWORD.wide) !== 0 || notation === 'wide';
}

export function isCompressed({ source, trigger }: Candidate): boolean {
  return source === 'compressed' || (trigger & KEYWORD.gzip) !== 0;
}

/** Text that may be written in pieces: base64, and strings with one byte each. */
export function isInPieces(candidate: Candidate): boolean {
  const { notation, isName } = candidate;
  return isText(candidate) || (!isName && notation === 'spelled' && candidate.isInStrings);
}

/** Text with markup between its parts. */
export function isInMarkup(candidate: Candidate): boolean {
  return isText(candidate) || candidate.notation === 'spelled';
}

function isText({ source, notation }: Candidate): boolean {
  return source === 'armour' || source === 'run' || notation === 'base64' || notation === 'hex';
}

/** Where anything may be escaped: text, bytes in UTF-16 or with marks of escapes among them, and own notations. */
function mayBeEscaped(candidate: Candidate): boolean {
  const { notation } = candidate;
  return isInMarkup(candidate) || notation === 'wide' || notation === 'marked' || notation === 'own';
}

/** For escapes of which `trigger` is the sign. */
function escaped(trigger: number): (candidate: Candidate) => boolean {
  return (candidate) => (candidate.trigger & trigger) !== 0 || mayBeEscaped(candidate);
}

export const isPercentEncoded = escaped(KEYWORD.percent);
export const hasEntities = escaped(KEYWORD.entity);
export const isQuotedPrintable = escaped(KEYWORD.equals);
export const isUtf8 = escaped(0);
const hasBackslash = escaped(KEYWORD.backslash);
/** Bytes of the key itself were read where they stand, but for those that SQL escapes. */
export function hasBackslashes(candidate: Candidate): boolean {
  return hasBackslash(candidate) || candidate.notation === 'binary';
}
export function hasAnyEscapes(candidate: Candidate): boolean {
  return hasBackslashes(candidate) || isPercentEncoded(candidate) || hasEntities(candidate);
}
