import type { Findings } from '../key/findings.ts';
import { readIds } from '../key/ids.ts';
import type { P256Key } from '../key/p256-key.ts';
import { readSecret } from '../key/secret.ts';
import type { RunContext } from '../runner/event.ts';
import type { Problems } from '../runner/user-error.ts';
import { whySecretsAreWithheld } from '../runner/withheld-secrets.ts';
import { type Program, readProgram } from './program.ts';

/** The inputs that say who signs, as they were given. */
export interface CredentialInputs {
  readonly privateKey: string;
  /** What was found in `privateKey`, where it was searched before, to be masked. */
  readonly findings?: Findings;
  readonly keyId: string;
  readonly issuerId: string;
  readonly program: string;
}

/** Who signs: a key that was proven, with the ids that Apple knows it by. */
export interface Credentials {
  readonly key: P256Key;
  readonly keyId: string;
  /** Absent for an individual key. */
  readonly issuerId: string | undefined;
  readonly program: Program;
  /** In what form the secret held the key, in words for the log. */
  readonly shape: string;
  readonly warnings: readonly string[];
  /** What is right for some keys and wrong for others, for an action that does not ask Apple. */
  readonly notices: readonly string[];
}

/**
 * Reads the inputs that say who signs. What is wrong with them is added to `problems`, all of it, and nothing is
 * returned then.
 *
 * @param context is asked only when the secret is empty, for it may be GitHub that withholds it
 */
export function readCredentials(
  inputs: CredentialInputs,
  context: () => RunContext,
  problems: Problems,
): Credentials | undefined {
  const program = problems.collect(() => readProgram(inputs.program));
  const withheld = inputs.privateKey.trim() === '' ? whySecretsAreWithheld(context()) : undefined;
  const alsoKeyId = withheld !== undefined && inputs.keyId.trim() === '';
  if (withheld !== undefined) {
    problems.add(
      `The ${alsoKeyId ? 'inputs "private-key" and "key-id" are' : 'input "private-key" is'} empty, ${withheld}`,
    );
  }
  const secret =
    withheld === undefined ? problems.collect(() => readSecret(inputs.privateKey, inputs.findings)) : undefined;
  const ids = alsoKeyId
    ? undefined
    : problems.collect(() =>
        readIds({
          keyId: inputs.keyId,
          issuerId: inputs.issuerId,
          fromSecret: secret?.ids ?? {},
          program: program ?? 'app-store',
        }),
      );
  if (program === undefined || secret === undefined || ids === undefined) return undefined;
  return {
    key: secret.key,
    keyId: ids.keyId,
    issuerId: ids.issuerId,
    program,
    shape: secret.shape,
    warnings: [...secret.warnings, ...ids.warnings],
    notices: ids.issuerId === undefined ? [NO_ISSUER] : [],
  };
}

const NO_ISSUER =
  'The input "issuer-id" is empty, so the key is taken for an individual key. Apple answers 401 to a team key without its issuer: for one of those, set issuer-id to the Issuer ID above the list of team keys in App Store Connect (Users and Access, Integrations).';
