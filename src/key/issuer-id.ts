import { UserError } from '../runner/user-error.ts';
import { count, LOOKS, readingsOf } from './id-text.ts';
import type { IdReading } from './key-id.ts';
import { aboutLookalikes } from './lookalikes.ts';
import { aboutIssuerId } from './samples.ts';

const WHERE =
  'The Issuer ID stands in App Store Connect under Users and Access, Integrations, above the list of team keys: 36 characters in five groups, hex digits and hyphens. For an individual key leave the input empty.';

/** Lengths of the groups. */
const GROUPS = '8-4-4-4-12';

/**
 * Reads an Issuer ID as people give it: with space, quotes or a label around it, or in base64. Nothing means an
 * individual key.
 *
 * @throws {UserError} for what cannot be an Issuer ID, named where it is recognised
 */
export function readIssuerId(input: string): IdReading<string> | undefined {
  const readings = readingsOf(input);
  if (readings.length === 0) return undefined;
  const id = readings.find((reading) => LOOKS.issuerId.test(reading));
  if (id !== undefined) return { id, warnings: aboutIssuerId(id) };
  const mistake = readings.map(recognise).find((found) => found !== undefined) ?? 'holds what is no Issuer ID';
  throw new UserError(`The input "issuer-id" ${mistake} (seen: ${count(input)}). ${WHERE}`);
}

/** How "The input …" goes on, for what is something else without doubt. */
function recognise(text: string): string | undefined {
  if (LOOKS.keyId.test(text)) return 'holds a Team ID, it seems (10 characters), and not the Issuer ID';
  if (LOOKS.privateKey.test(text)) return 'holds a private key, which belongs into the input "private-key"';
  if (/^[0-9a-f]{32}$/i.test(text)) return 'holds an Issuer ID without its hyphens';
  if (LOOKS.expression.test(text)) return 'holds an expression or a variable that nobody has filled in';
  if (LOOKS.variableName.test(text)) {
    return 'holds the name of a secret or a variable in place of what is in it: write an expression, with "secrets." or "vars." before the name';
  }
  if (LOOKS.placeholder.test(text) || /^(?:user|individual|none|null|undefined|nil|n\/a|false|empty)$/i.test(text)) {
    return 'holds a placeholder';
  }
  if (/^[^@\s]{1,100}@[^@\s]{1,100}$/.test(text)) return 'holds a mail address';
  const file = LOOKS.fileName.exec(text)?.[1]?.toLowerCase();
  if (file === 'subscriptionkey') {
    return 'holds the name of the file of an In-App Purchase key: such keys do not work for App Store Connect, so make a team key or an individual key';
  }
  if (file !== undefined) return 'holds the name of a key file';
  return aboutLookalikes(text, LOOKS.issuerId, 'an Issuer ID') ?? aboutForm(text);
}

/** What is wrong with a text that comes close to an Issuer ID. */
function aboutForm(text: string): string | undefined {
  if (!/^[\w-]{20,60}$/.test(text)) return undefined;
  const groups = text.split('-').map((group) => group.length);
  const strangers = text.replace(/[0-9a-f-]/gi, '');
  if (groups.join('-') === GROUPS) {
    const oh = /^[oOlI]+$/.test(strangers) ? ', such as a letter that looks like the digit 0 or 1' : '';
    const noHex =
      strangers.length === 1
        ? '1 character that is no hex digit'
        : `${strangers.length} characters that are no hex digits`;
    return `holds an Issuer ID with ${noHex} (0 to 9, a to f)${oh}`;
  }
  if (strangers !== '') return undefined;
  const parted =
    groups.length > 1 ? `: its groups have ${groups.join(', ')} characters in place of 8, 4, 4, 4, 12` : '';
  return `holds an Issuer ID that is damaged or cut off${parted}`;
}
