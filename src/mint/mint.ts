import type { RunContext } from '../runner/event.ts';
import { Problems } from '../runner/user-error.ts';
import { claims } from '../token/claims.ts';
import { type Credentials, readCredentials } from '../token/credentials.ts';
import { readLifetime } from '../token/lifetime.ts';
import type { Program } from '../token/program.ts';
import { readScope } from '../token/scope.ts';
import { sign } from '../token/sign.ts';
import type { MintInputs } from './inputs.ts';

const APIS: Record<Program, string> = {
  'app-store': 'App Store Connect API',
  enterprise: 'Apple Developer Enterprise Program API',
};

export interface Minted {
  readonly token: string;
  /** ISO 8601, UTC, to the second. */
  readonly expiresAt: string;
  readonly fingerprint: string;
  /** For the log; neither these nor the warnings hold anything of the key or the token. */
  readonly lines: readonly string[];
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
}

/**
 * Mints a token from the inputs.
 *
 * @param now seconds since 1970
 * @param context as in `readCredentials`
 * @throws {UserError} that names everything that is wrong with the inputs
 */
export async function mint(inputs: MintInputs, now: number, context: () => RunContext): Promise<Minted> {
  const problems = new Problems();
  const credentials = readCredentials(inputs.credentials, context, problems);
  const lifetime = problems.collect(() => readLifetime(inputs.lifetime));
  const scope = problems.collect(() => readScope(inputs.scope));
  if (credentials === undefined || lifetime === undefined || scope === undefined) throw problems.error();
  const { key, keyId, issuerId, program } = credentials;
  const claimed = claims({ issuerId, program, lifetimeSeconds: lifetime.seconds, scope, now });
  const expiresAt = new Date(claimed.exp * 1000).toISOString().replace('.000Z', 'Z');
  return {
    token: await sign(key, keyId, claimed),
    expiresAt,
    fingerprint: key.fingerprint,
    lines: describe(credentials, expiresAt, scope.length),
    warnings: [...credentials.warnings, ...lifetime.warnings],
    notices: credentials.notices,
  };
}

function describe(credentials: Credentials, expiresAt: string, requests: number): string[] {
  const { key, keyId, issuerId, program, shape } = credentials;
  const scope = requests === 0 ? '' : `, limited to ${requests} ${requests === 1 ? 'request' : 'requests'}`;
  return [
    `Minted a token for the ${APIS[program]}${scope}.`,
    `Key: ${issuerId === undefined ? 'individual key' : 'team key'}, Key ID ${keyId}, stored as ${shape}.`,
    `Key fingerprint: ${key.fingerprint}`,
    `Expires: ${expiresAt}`,
  ];
}
