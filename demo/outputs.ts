import type { LocalResult } from '../local-runner/index.ts';
import { forLog } from '../src/runner/untrusted.ts';
import { expectThat, type Screen } from './screen.ts';

/**
 * Shows the outputs of mint as the log of a later step would.
 *
 * @throws {Disappointment} when one of them is missing, or when the token would not be masked there
 */
export function showOutputs(screen: Screen, { outputs, hide }: LocalResult): void {
  const { token = '', 'expires-at': expiry = '', 'key-fingerprint': fingerprint = '' } = outputs;
  expectThat(token !== '' && expiry !== '' && fingerprint !== '', 'An output of the action is missing.');
  const shown = hide(token);
  expectThat(shown === '***', 'The action did not mask the token.');
  screen.result(`token: ${shown} (${token.length} characters, masked in the log of every later step)`);
  screen.result(`expires-at: ${forLog(expiry)}`);
  screen.result(`key-fingerprint: ${forLog(fingerprint)}`);
}
