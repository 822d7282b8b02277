import type { CredentialInputs } from '../token/credentials.ts';
import { takeCredentialInputs } from '../token/take-credentials.ts';

/** The inputs as they were given. */
export interface UploadInputs {
  readonly credentials: CredentialInputs;
  readonly token: string;
  readonly file: string;
  readonly appId: string;
  readonly version: string;
  readonly buildNumber: string;
  readonly platform: string;
  readonly bundleId: string;
  readonly waitFor: string;
  readonly timeout: string;
  /** @throws {UserError} for what is neither true nor false. */
  readonly dryRun: () => boolean;
  readonly apiUrl: string;
}

/** Takes the inputs over, as `takeCredentialInputs` does. */
export async function takeUploadInputs(): Promise<UploadInputs> {
  const { credentials, inputs } = await takeCredentialInputs(['token']);
  return {
    // Builds go to TestFlight: the enterprise program has none.
    credentials: { ...credentials, program: 'app-store' },
    token: inputs.text('token'),
    file: inputs.text('file'),
    appId: inputs.text('app-id'),
    version: inputs.text('version'),
    buildNumber: inputs.text('build-number'),
    platform: inputs.text('platform'),
    bundleId: inputs.text('bundle-id'),
    waitFor: inputs.text('wait-for'),
    timeout: inputs.text('timeout'),
    dryRun: () => inputs.text('dry-run').trim() !== '' && inputs.flag('dry-run'),
    apiUrl: inputs.text('api-url'),
  };
}
