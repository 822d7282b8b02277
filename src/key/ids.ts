import { Problems, UserError } from '../runner/user-error.ts';
import { LOOKS, readingsOf } from './id-text.ts';
import { readIssuerId } from './issuer-id.ts';
import { readKeyId } from './key-id.ts';
import type { Ids } from './layers/json.ts';

export interface IdInputs {
  /** The inputs as they were given. */
  readonly keyId: string;
  readonly issuerId: string;
  /** The ids that stood beside the key, if any: `readSecret(…).ids`. */
  readonly fromSecret?: Ids | undefined;
  readonly program: 'app-store' | 'enterprise';
}

export interface IdsReading {
  readonly keyId: string;
  /** Undefined for an individual key. */
  readonly issuerId: string | undefined;
  readonly warnings: readonly string[];
}

/**
 * Reads both ids, from the inputs or from beside the key.
 *
 * @throws {UserError} that names all that is wrong with them
 */
export function readIds({ keyId, issuerId, fromSecret = {}, program }: IdInputs): IdsReading {
  if (areSwapped(keyId, issuerId)) throw new UserError(SWAPPED);
  const problems = new Problems();
  const warnings: string[] = [];
  const useKeyIdBeside = isEmpty(keyId) && fromSecret.keyId !== undefined;
  const useIssuerBeside = isEmpty(issuerId) && fromSecret.issuerId !== undefined;
  const key = problems.collect(() => readKeyId(useKeyIdBeside ? `${fromSecret.keyId}` : keyId));
  const issuer = problems.collect(() => ({
    reading: readIssuerId(useIssuerBeside ? `${fromSecret.issuerId}` : issuerId),
  }))?.reading;
  if (useKeyIdBeside) warnings.push(beside('key-id', 'Key ID'));
  if (useIssuerBeside) warnings.push(beside('issuer-id', 'Issuer ID'));
  if (key !== undefined) {
    warnings.push(...key.warnings);
    if (differ(key.id, fromSecret.keyId)) problems.add(contradiction('key-id', 'Key ID'));
  }
  if (issuer !== undefined) {
    warnings.push(...issuer.warnings);
    if (differ(issuer.id, fromSecret.issuerId)) problems.add(contradiction('issuer-id', 'Issuer ID'));
  }
  if (fromSecret.inHouse !== undefined && fromSecret.inHouse !== (program === 'enterprise')) {
    problems.add(fromSecret.inHouse ? IN_HOUSE : NOT_IN_HOUSE);
  }
  if (program === 'enterprise' && isEmpty(issuerId) && !useIssuerBeside) problems.add(ENTERPRISE);
  problems.throwIfAny();
  // Nothing was collected, so the Key ID was read.
  return { keyId: (key as { id: string }).id, issuerId: issuer?.id, warnings };
}

const SWAPPED =
  'The inputs "key-id" and "issuer-id" are swapped (seen: the form of an Issuer ID in "key-id", 10 capital letters and digits in "issuer-id"). Give each the value of the other.';

const ENTERPRISE =
  'The input "issuer-id" is empty (seen: 0 characters), and the Enterprise Program has no individual keys. Set issuer-id to the Issuer ID of your team, or leave out program: enterprise.';

const IN_HOUSE =
  'The JSON in "private-key" says in_house: true (seen: a key for the Apple Developer Enterprise Program), and the input "program" says app-store. Set program: enterprise, or correct the JSON.';

const NOT_IN_HOUSE =
  'The JSON in "private-key" says in_house: false (seen: a key for the App Store Connect API), and the input "program" says enterprise. Leave program out, or correct the JSON.';

function isEmpty(input: string): boolean {
  return readingsOf(input).length === 0;
}

function areSwapped(keyId: string, issuerId: string): boolean {
  return (
    readingsOf(keyId).some((reading) => LOOKS.issuerId.test(reading)) &&
    readingsOf(issuerId).some((reading) => LOOKS.keyId.test(reading))
  );
}

/** Whether the id beside the key is another one. */
function differ(id: string, fromSecret: string | undefined): boolean {
  const readings = readingsOf(fromSecret ?? '');
  return readings.length > 0 && !readings.some((reading) => reading.toLowerCase() === id.toLowerCase());
}

function beside(input: string, name: string): string {
  return `The input "${input}" is empty; the ${name} that stands beside the key in "private-key" is used.`;
}

function contradiction(input: string, name: string): string {
  return `The input "${input}" and the JSON in "private-key" name two different ids (seen: one ${name} in each). Correct the one that does not belong to the key, or leave the input empty to use the one in the JSON.`;
}
