import type { CredentialInputs } from '../token/credentials.ts';
import { takeCredentialInputs } from '../token/take-credentials.ts';

/** The inputs as they were given. */
export interface MintInputs {
  readonly credentials: CredentialInputs;
  readonly lifetime: string;
  readonly scope: readonly string[];
}

/** Takes the inputs over, as `takeCredentialInputs` does. */
export async function takeMintInputs(): Promise<MintInputs> {
  const { credentials, inputs } = await takeCredentialInputs();
  return { credentials, lifetime: inputs.text('lifetime'), scope: inputs.lines('scope') };
}
