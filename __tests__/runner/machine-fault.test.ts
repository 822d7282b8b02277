import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { machineFault } from '../../src/runner/machine-fault.ts';
import { explain } from '../../src/runner/run-action.ts';

const withCode = (code: string): Error => Object.assign(new Error(`${code}: secret, write 'secret'`), { code });

describe('what the machine refuses', () => {
  test.each([
    ['ENOSPC', 'The disk is full, so a file could not be written (ENOSPC). Free some space'],
    ['EROFS', 'takes none (EROFS). See to it that the job may write'],
    ['EISDIR', 'A folder is where a file of the runner should be (EISDIR)'],
    ['ENOTDIR', 'A file is where a folder of the runner should be (ENOTDIR)'],
    ['EACCES', 'may not be used by the user that runs the job (EACCES)'],
  ])('%s is named, and nothing of the error but that', (code, message) => {
    expect(explain(withCode(code))).toContain(message);
    expect(explain(withCode(code))).not.toMatch(/secret|fault of asc-key/);
  });

  test('a file that is not there', () => {
    let fault: unknown;
    try {
      readFileSync('/nowhere/secret');
    } catch (error) {
      fault = error;
    }
    expect(machineFault(fault)).toMatch(/^A file or folder that the runner should have made is not there \(ENOENT\)\./);
  });

  test('a file for outputs that is not there', () => {
    expect(machineFault(new Error('Missing file at path: /secret'))).toMatch(
      /^The runner's file for outputs is not there/,
    );
  });
});

test.each([[new Error('x')], [withCode('ERR_ASSERTION')], [withCode('constructor')], [undefined], ['ENOSPC']])(
  '%p is no fault of the machine',
  (error) => {
    expect(machineFault(error)).toBeUndefined();
  },
);
