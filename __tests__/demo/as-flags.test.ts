import { describe, expect, test } from '@jest/globals';
import { asFlags } from '../../demo/as-flags.ts';
import { tooOld } from '../../demo/node-version.ts';

describe('messages of mint in the words of the command line', () => {
  test.each([
    ['The input "key-id" is empty (seen: 0 characters).', '--key-id is empty (seen: 0 characters).'],
    ['The input "private-key" is cut off.', 'The file that --key names is cut off.'],
    ['belongs into the input "private-key"', 'belongs into the file that --key names'],
    ['For an individual key leave the input empty.', 'For an individual key leave the flag out.'],
    ['The key is used; set issuer-id to it.', 'The key is used; set --issuer-id to it.'],
    ['The input "api-url" is no address.', '--api-url is no address.'],
    ['leave out program: enterprise', 'leave out --program enterprise'],
    ['is empty. A variable or secret whose name is misspelt is empty, too. The', 'is empty. The'],
    ['The inputs "private-key" and "key-id" are empty', 'The file that --key names and --key-id are empty'],
  ])('%s', (message, said) => {
    expect(asFlags(message)).toBe(said);
  });
});

test.each([
  ['18.20.8', /^This is Node 18\.20\.8, and asc-key needs Node 20 or newer/],
  ['20.0.0', undefined],
  ['24.1.0', undefined],
])('Node %s', (version, said) => {
  if (said === undefined) expect(tooOld(version)).toBeUndefined();
  else expect(tooOld(version)).toMatch(said);
});
