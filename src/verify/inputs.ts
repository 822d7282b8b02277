import { secretsToMask } from '../key/masks.ts';
import { readLines, readText, takeSecret } from '../runner/inputs.ts';
import { maskAll } from '../runner/mask.ts';
import type { CredentialInputs } from '../token/credentials.ts';

/** The inputs as they were given. */
export interface VerifyInputs extends CredentialInputs {
  readonly can: readonly string[];
  readonly cannot: readonly string[];
  readonly rotateBy: string;
  readonly failOn: string;
  readonly timeout: string;
  readonly apiUrl: string;
  /** Empty when no GitHub issue is wanted. */
  readonly gitHubToken: string;
}

/** In characters: longer than any id, shorter than any key. */
const LONGEST_ID = 40;

/** Takes the inputs over. The secrets, and what is decoded from the key, are masked before anything else can happen. */
export function takeInputs(): VerifyInputs {
  const privateKey = takeSecret('private-key');
  maskAll(secretsToMask(privateKey));
  const gitHubToken = takeSecret('github-token').trim();
  maskAll([gitHubToken]);
  const inputs = {
    privateKey,
    gitHubToken,
    keyId: readText('key-id'),
    issuerId: readText('issuer-id'),
    program: readText('program'),
    can: readLines('can'),
    cannot: readLines('cannot'),
    rotateBy: readText('rotate-by'),
    failOn: readText('fail-on'),
    timeout: readText('timeout'),
    apiUrl: readText('api-url'),
  };
  // A key in the wrong input is a key still.
  for (const text of [inputs.keyId, inputs.issuerId, inputs.program, inputs.rotateBy, inputs.failOn, inputs.timeout]) {
    if (text.length > LONGEST_ID) maskAll(secretsToMask(text));
  }
  return inputs;
}
