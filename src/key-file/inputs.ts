import { count } from '../key/id-text.ts';
import { UserError } from '../runner/user-error.ts';
import type { CredentialInputs } from '../token/credentials.ts';
import { takeCredentialInputs } from '../token/take-credentials.ts';
import { LEFTOVER_RULES, type LeftoverRule } from './state.ts';

/** The inputs as they were given. */
export interface KeyFileInputs {
  readonly credentials: CredentialInputs;
  readonly tools: string;
  readonly leftovers: string;
  /** @throws {UserError} for what is neither true nor false */
  readonly home: () => boolean;
}

/** Takes the inputs over, as `takeCredentialInputs` does. */
export async function takeKeyFileInputs(): Promise<KeyFileInputs> {
  const { credentials, inputs } = await takeCredentialInputs();
  return {
    credentials,
    tools: inputs.text('for'),
    leftovers: inputs.text('leftovers'),
    home: () => inputs.text('home').trim() !== '' && inputs.flag('home'),
  };
}

/** @throws {UserError} for anything but the four words, in any case; empty means `warn`. */
export function readLeftoverRule(input: string): LeftoverRule {
  const word = input.trim().toLowerCase();
  if (word === '') return 'warn';
  const rule = LEFTOVER_RULES.find((each) => each === word);
  if (rule !== undefined) return rule;
  throw new UserError(
    `The input "leftovers" is none of ${LEFTOVER_RULES.join(', ')} (seen: ${count(word)}). Leave it out to be warned of copies of the key that stay behind.`,
  );
}
