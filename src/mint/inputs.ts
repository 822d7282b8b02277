import { bounded, masksOf, secretsToMask } from '../key/masks.ts';
import { search } from '../key/search.ts';
import { readLines, readText, takeSecret } from '../runner/inputs.ts';
import { maskAll } from '../runner/mask.ts';
import type { CredentialInputs } from '../token/credentials.ts';

/** The inputs as they were given. */
export interface MintInputs extends CredentialInputs {
  readonly lifetime: string;
  readonly scope: readonly string[];
}

/** In characters: longer than any id, shorter than any key. */
const LONGEST_ID = 40;

/** Takes the inputs over. The secret, and what is decoded from it, is masked before anything else can happen. */
export function takeInputs(): MintInputs {
  const privateKey = takeSecret('private-key');
  const findings = search(bounded(privateKey));
  maskAll(masksOf(privateKey, findings));
  const inputs = {
    privateKey,
    findings,
    keyId: readText('key-id'),
    issuerId: readText('issuer-id'),
    lifetime: readText('lifetime'),
    scope: readLines('scope'),
    program: readText('program'),
  };
  // A key in the wrong input is a key still.
  for (const text of [inputs.keyId, inputs.issuerId, inputs.lifetime, inputs.program, ...inputs.scope]) {
    if (text.length > LONGEST_ID && !text.startsWith('GET ')) maskAll(secretsToMask(text));
  }
  return inputs;
}
