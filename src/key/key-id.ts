import { UserError } from '../runner/user-error.ts';
import { count, LOOKS, readingsOf } from './id-text.ts';

const WHERE =
  'The Key ID stands in App Store Connect under Users and Access, Integrations, in the column beside the name of the key: 10 capital letters and digits.';

export interface IdReading<T> {
  readonly id: T;
  readonly warnings: readonly string[];
}

/**
 * Reads a Key ID as people give it: with space or quotes around it, or in base64.
 *
 * @throws {UserError} for what cannot be a Key ID, named where it is recognised
 */
export function readKeyId(input: string): IdReading<string> {
  const readings = readingsOf(input);
  const id = readings.find((reading) => LOOKS.keyId.test(reading));
  if (id !== undefined) return { id, warnings: [] };
  for (const reading of readings) {
    const mistake = recognise(reading);
    if (mistake !== undefined) throw new UserError(`The input "key-id" ${mistake} (seen: ${count(input)}). ${WHERE}`);
  }
  const [plain] = readings;
  if (plain === undefined) {
    throw new UserError(
      `The input "key-id" is empty (seen: ${count(input)}). A variable or secret whose name is misspelt is empty, too. ${WHERE}`,
    );
  }
  const unusual = readings.findLast((reading) => /^[A-Za-z0-9]{4,20}$/.test(reading) && /[A-Z0-9]/.test(reading));
  if (unusual === undefined) {
    throw new UserError(`The input "key-id" holds what cannot be a Key ID (seen: ${count(input)}). ${WHERE}`);
  }
  const warning = `The Key ID is unusual: most are 10 capital letters and digits (seen: ${count(unusual)}${
    /[a-z]/.test(unusual) ? ', small letters among them' : ''
  }). If Apple answers 401, look here first.`;
  return { id: unusual, warnings: [warning] };
}

/** How "The input …" goes on, for what is something else without doubt. */
function recognise(text: string): string | undefined {
  if (LOOKS.issuerId.test(text)) return 'holds an Issuer ID, which belongs into the input "issuer-id"';
  if (LOOKS.privateKey.test(text)) return 'holds a private key, which belongs into the input "private-key"';
  const file = LOOKS.fileName.exec(text)?.[1]?.toLowerCase();
  if (file === 'subscriptionkey') {
    return 'holds the name of the file of an In-App Purchase key: such keys do not work for App Store Connect, so make a team key or an individual key';
  }
  if (file !== undefined) {
    return 'holds the name of the key file; the Key ID is the part of it between the underscore and ".p8"';
  }
  if (/\$\{\{|^\$|^%\w+%$/.test(text)) return 'holds an expression or a variable that nobody has filled in';
  if (/^[*•.…<>[\]#?_-]+$|^<.*>$/.test(text)) return 'holds a placeholder';
  // A name is words: with spaces or marks between, or of letters alone, not all of them capitals.
  if (/^[A-Za-z0-9\u00aa-\uffff][ -~\u00a1-\uffff]{0,60}$/.test(text) && isName(text)) {
    return "holds the key's name, it seems, and not its Key ID";
  }
  return undefined;
}

function isName(text: string): boolean {
  return /[^A-Za-z0-9+/=]/.test(text) || (/^[A-Za-z]+$/.test(text) && /[a-z]/.test(text));
}
