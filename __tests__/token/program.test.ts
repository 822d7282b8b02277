import { expect, test } from '@jest/globals';
import { UserError } from '../../src/runner/user-error.ts';
import { readProgram } from '../../src/token/program.ts';

test.each([
  ['', 'app-store'],
  ['  ', 'app-store'],
  ['app-store', 'app-store'],
  [' App-Store\n', 'app-store'],
  ['enterprise', 'enterprise'],
  ['Enterprise', 'enterprise'],
])('readProgram reads %j as %s', (text, program) => {
  expect(readProgram(text)).toBe(program);
});

test.each(['appstore', 'in-house', 'enterprises', 'my-enterprise', 'app-store enterprise'])(
  'readProgram refuses %j with its length only',
  (text) => {
    expect(() => readProgram(text)).toThrow(UserError);
    expect(() => readProgram(text)).toThrow(
      `The input "program" is neither app-store nor enterprise (seen: ${text.length} character${text.length === 1 ? '' : 's'}). Leave it out for`,
    );
  },
);
