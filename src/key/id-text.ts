import { trimEnds } from '../trim-ends.ts';
import { decodeBase64, textOf } from './layers/encodings.ts';
import { visible } from './layers/writing.ts';

/** Whether a text looks like what belongs into another input. */
export const LOOKS = {
  keyId: /^[A-Z0-9]{10}$/,
  /** 8-4-4-4-12 hex digits in any case and nothing more: Apple's own ids are no UUIDs by RFC 4122. */
  issuerId: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  /** With what browsers and file managers add to the name of a copy. */
  fileName:
    /^(?:.*[/\\])?(AuthKey|ApiKey|SubscriptionKey)_([A-Za-z0-9]{1,40})(?:[ _-]{0,2}(?:\(\d{1,3}\)|\d{1,3}|copy(?: \d{1,3})?))?(?:\.p8)?(?:\.txt)?$/i,
  privateKey: /BEGIN[\w ]{0,40}KEY|^LS0tLS|^MIG[TH]|^M[HE][cE0]/,
  /** An expression of GitHub's, with or without its marks, or a variable of a shell. */
  expression:
    /\$\{\{|\{\{|^\$|^%\w+%$|^@\w+:|^(?:secrets|vars|env|inputs|steps|needs|github|matrix|jobs?|runner)\.[\w.-]+$/,
  /** `ASC_KEY_ID` */
  variableName: /^[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,10}$/,
  placeholder: /^(?:[*•.…<>[\]#?_xX-]+|<.*>|\[.*\])$/,
} as const;

/**
 * Characters of an input that are read, before any pattern sees it: more than any id has in any writing, and enough to
 * tell a private key by how it begins. A multiple of four, where base64 can be cut.
 */
const LONGEST = 2000;
const DASHES = /[\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const QUOTES = '"\'`\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d';
const LABEL = /^(?:(?:api )?key|kid|issuer)(?:[ _-]?id)?(?:\s?[:=]\s?|\s+)(?=\S)/i;
const VARIABLE = /^[A-Za-z_][\w-]{0,60}["']?\s?[=:]\s?["']?(?=\S{10,}$)/;
/** What stands on the button beside an id, and comes along when both are selected. */
const BUTTON = /(?<=\S)\s+(?:copy|copied|copier|kopieren|copiar|copia)(?: (?:key|issuer) id)?$/i;

/** What an id can be understood as: as it stands, and decoded from base64 once or twice; nothing where it is empty. */
export function readingsOf(input: string): string[] {
  const readings: string[] = [];
  const trimmed = input.trim();
  // A text that was cut is no id, even where what is left of it looks like one.
  const start = trimmed.length > LONGEST ? `${trimmed.slice(0, LONGEST)}\u2026` : trimmed;
  for (let text = bare(start); text !== '' && readings.length < 3; ) {
    readings.push(text);
    const bytes = decodeBase64(text.replace(/\s/g, ''));
    text = bare((bytes === undefined ? undefined : textOf(bytes)?.text) ?? '');
  }
  return readings;
}

/** Without the marks that nobody sees, quotes, labels, and the name of a variable before it; dashes as hyphens. */
function bare(input: string): string {
  let text = visible(input.replace(DASHES, (dash) => (dash === '\u00ad' ? '' : '-')));
  // Each may stand around the other: a label before quotes, quotes around a label.
  for (let round = 0; round < 3; round++) {
    text = trimEnds(text, `${QUOTES} \n\t`, `${QUOTES},; \n\t`)
      .replace(BUTTON, '')
      .replace(LABEL, '')
      .replace(VARIABLE, '');
  }
  return text.trim();
}

export function count(text: string): string {
  const characters = [...text].length;
  return characters === 1 ? '1 character' : `${characters} characters`;
}
