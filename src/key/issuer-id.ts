import { UserError } from '../runner/user-error.ts';
import { count, LOOKS, readingsOf } from './id-text.ts';

const WHERE =
  'The Issuer ID stands in App Store Connect under Users and Access, Integrations, above the list of team keys: 36 characters in five groups, hex digits and hyphens. For an individual key leave the input empty.';

/**
 * Reads an Issuer ID as people give it: with space or quotes around it, or in base64. Nothing means an individual key.
 *
 * @throws {UserError} for what cannot be an Issuer ID, named where it is recognised
 */
export function readIssuerId(input: string): string | undefined {
  const readings = readingsOf(input);
  if (readings.length === 0) return undefined;
  const id = readings.find((reading) => LOOKS.issuerId.test(reading));
  if (id !== undefined) return id;
  const mistake = readings.map(recognise).find((found) => found !== undefined) ?? 'holds what is no Issuer ID';
  throw new UserError(`The input "issuer-id" ${mistake} (seen: ${count(input)}). ${WHERE}`);
}

/** How "The input …" goes on, for what is something else without doubt. */
function recognise(text: string): string | undefined {
  if (LOOKS.keyId.test(text)) return 'holds a Team ID, it seems (10 characters), and not the Issuer ID';
  if (LOOKS.privateKey.test(text)) return 'holds a private key, which belongs into the input "private-key"';
  if (/^[0-9a-f]{32}$/i.test(text)) return 'holds an Issuer ID without its hyphens';
  if (/^[0-9a-f-]{20,}$/i.test(text)) return 'holds an Issuer ID that is damaged or cut off';
  if (/\$\{\{|^\$|^%\w+%$/.test(text)) return 'holds an expression or a variable that nobody has filled in';
  if (/^(?:user|individual|none|null|undefined|nil|n\/a|false|empty|[*•.…<>[\]#?_-]+|<.*>)$/i.test(text)) {
    return 'holds a placeholder';
  }
  if (/^[^@\s]+@[^@\s]+$/.test(text)) return 'holds a mail address';
  if (LOOKS.fileName.test(text)) return 'holds the name of a key file';
  return undefined;
}
