import { UserError } from '../runner/user-error.ts';
import { diagnose, holdsSeveralKeys } from './diagnosis/diagnosis.ts';
import { empty, several } from './diagnosis/messages.ts';
import { search } from './find-key.ts';
import type { Findings } from './findings.ts';
import type { Ids } from './layers/json.ts';
import { bounded } from './masks.ts';
import type { P256Key } from './p256-key.ts';

export interface SecretReading {
  readonly key: P256Key;
  /** In words for the log: "base64 of a PEM file". Holds no content. */
  readonly shape: string;
  readonly warnings: readonly string[];
  /** The ids that stood beside the key, as fastlane's api_key.json holds them; unchecked. */
  readonly ids: Ids;
}

/**
 * Reads the one private key out of what somebody stored as a secret, in any of the shapes in which that is done, and
 * proves it: curve, range, and the public point where it is there.
 *
 * @param findings what the text holds, for a caller that had to look before, to mask it
 * @throws {UserError} that says what the text is instead, and what to do; never with content of the text
 */
export function readSecret(text: string, findings: Findings = search(bounded(text))): SecretReading {
  if (text === '') throw new UserError(empty());
  const [found, another] = findings.keys;
  if (another !== undefined || (findings.failures.length > 0 && holdsSeveralKeys(findings)))
    throw new UserError(several(text));
  if (found === undefined) throw new UserError(diagnose(text, findings));
  const { key, shape } = found;
  return {
    key,
    shape,
    warnings: key.hasPoint ? [] : [NO_POINT],
    ids: findings.ids,
  };
}

const NO_POINT =
  'The private key is stored without its public point, so it cannot be checked for corruption: a single changed character makes it another key, which Apple refuses with 401. Store the .p8 file as Apple handed it out to have it checked.';
