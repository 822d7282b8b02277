import { search } from '../key/find-key.ts';
import type { Findings } from '../key/findings.ts';
import { bounded, masksOf, secretsToMask, strayToMask } from '../key/masks.ts';
import { type Inputs, takeInputs } from '../runner/inputs.ts';
import { maskAll } from '../runner/mask.ts';
import type { CredentialInputs } from './credentials.ts';

/** The inputs of an action that is given a key. */
export interface TakenInputs {
  /** Those that say who signs, for `readCredentials`; all of them are empty where the action was given none. */
  readonly credentials: CredentialInputs;
  /** All inputs, for the action's own. */
  readonly inputs: Inputs;
}

/**
 * Takes over the inputs of an action that is given a key: call it before anything else. The secret, all that is decoded
 * from it, and whatever else could be key in any input is masked, for a key in the wrong input is a key still. No input
 * stays in the environment. The secret is searched here, and not again.
 *
 * @param secrets the names of other inputs whose values are secret, such as `github-token`
 */
export async function takeCredentialInputs(secrets: readonly string[] = []): Promise<TakenInputs> {
  const inputs = takeInputs();
  const privateKey = inputs.text('private-key');
  const plain = search(bounded(privateKey));
  maskAll(masksOf(privateKey, plain));
  for (const name of secrets) maskAll(secretsToMask(inputs.text(name)));
  for (const text of inputs.values()) {
    if (text !== privateKey) maskAll(strayToMask(text));
  }
  // What was read as a key and is of no use has a message of its own.
  const isDone = plain.keys.length > 0 || plain.failures.some(({ reading }) => reading.problem !== 'not-der');
  const findings = isDone ? plain : await searchFurther(privateKey, plain);
  const credentials = {
    privateKey,
    findings,
    keyId: inputs.text('key-id'),
    issuerId: inputs.text('issuer-id'),
    program: inputs.text('program'),
  };
  return { credentials, inputs };
}

/**
 * Where the shapes that secrets are stored in hold no key, all encodings that the scan knows are tried. They are loaded for
 * that alone: nearly all secrets need none of them.
 */
async function searchFurther(privateKey: string, plain: Findings): Promise<Findings> {
  const text = bounded(privateKey);
  if (text === '') return plain;
  const { searchSecret } = await import('../leaks/detect/search-secret.ts');
  const { keys, texts } = searchSecret(text, new Date());
  if (keys.length === 0) return plain;
  const findings = { ...plain, keys, texts: [...new Set([...plain.texts, ...texts])] };
  maskAll(masksOf(privateKey, findings));
  return findings;
}
