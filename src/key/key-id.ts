import { UserError } from '../runner/user-error.ts';
import { count, LOOKS, readingsOf } from './id-text.ts';
import { aboutLookalikes } from './lookalikes.ts';
import { aboutKeyId } from './samples.ts';

const WHERE =
  'The Key ID stands in App Store Connect under Users and Access, Integrations, in the column beside the name of the key: 10 capital letters and digits.';

export interface IdReading<T> {
  readonly id: T;
  readonly warnings: readonly string[];
}

/**
 * Reads a Key ID as people give it: with space, quotes or a label around it, in base64, or as the name of the file that
 * Apple names by it.
 *
 * @throws {UserError} for what cannot be a Key ID, named where it is recognised
 */
export function readKeyId(input: string): IdReading<string> {
  const readings = readingsOf(input).map(withoutFileName);
  const id = readings.find((reading) => LOOKS.keyId.test(reading));
  if (id !== undefined) return { id, warnings: aboutKeyId(id) };
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
  return { id: unusual, warnings: [warning, ...aboutKeyId(unusual)] };
}

/** Apple names the file of a key by its Key ID; that of an In-App Purchase key is of no use here. */
function withoutFileName(reading: string): string {
  const [, kind, id] = LOOKS.fileName.exec(reading) ?? [];
  return id === undefined || kind?.toLowerCase() === 'subscriptionkey' ? reading : id;
}

/** How "The input …" goes on, for what is something else without doubt. */
function recognise(text: string): string | undefined {
  if (LOOKS.issuerId.test(text)) return 'holds an Issuer ID, which belongs into the input "issuer-id"';
  if (LOOKS.privateKey.test(text)) return 'holds a private key, which belongs into the input "private-key"';
  if (LOOKS.fileName.test(text)) {
    return 'holds the name of the file of an In-App Purchase key: such keys do not work for App Store Connect, so make a team key or an individual key';
  }
  if (LOOKS.expression.test(text)) return 'holds an expression or a variable that nobody has filled in';
  if (LOOKS.variableName.test(text)) {
    return 'holds the name of a secret or a variable in place of what is in it: write an expression, with "secrets." or "vars." before the name';
  }
  if (LOOKS.placeholder.test(text)) return 'holds a placeholder';
  const foreign = aboutLookalikes(text, LOOKS.keyId, 'a Key ID');
  if (foreign !== undefined) return foreign;
  // A name is words: with spaces or marks between, or of letters alone, not all of them capitals.
  if (/^[A-Za-z0-9\u00aa-\uffff][ -~\u00a1-\uffff]{0,60}$/.test(text) && isName(text)) {
    return "holds the key's name, it seems, and not its Key ID";
  }
  return undefined;
}

function isName(text: string): boolean {
  return /[^A-Za-z0-9+/=]/.test(text) || (/^[A-Za-z]+$/.test(text) && /[a-z]/.test(text));
}
