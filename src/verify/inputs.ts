import type { CredentialInputs } from '../token/credentials.ts';
import { takeCredentialInputs } from '../token/take-credentials.ts';

/** The inputs as they were given. */
export interface VerifyInputs {
  readonly credentials: CredentialInputs;
  readonly can: readonly string[];
  readonly cannot: readonly string[];
  readonly rotateBy: string;
  readonly failOn: string;
  readonly timeout: string;
  readonly apiUrl: string;
  readonly name: string;
  /** Empty when no GitHub issue is wanted. */
  readonly gitHubToken: string;
}

/** Takes the inputs over, as `takeCredentialInputs` does. */
export async function takeVerifyInputs(): Promise<VerifyInputs> {
  const { credentials, inputs } = await takeCredentialInputs(['github-token']);
  return {
    credentials,
    gitHubToken: inputs.text('github-token').trim(),
    can: inputs.lines('can'),
    cannot: inputs.lines('cannot'),
    rotateBy: inputs.text('rotate-by'),
    failOn: inputs.text('fail-on'),
    timeout: inputs.text('timeout'),
    apiUrl: inputs.text('api-url'),
    name: inputs.text('name'),
  };
}
