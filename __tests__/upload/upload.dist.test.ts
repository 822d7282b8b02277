import { afterAll, describe, expect, jest, test } from '@jest/globals';
import {
  changes,
  errorsIn,
  expectArrived,
  expectNothingLeaked,
  HANGS,
  logOf,
  ONCE,
  uploadWith,
  warningsIn,
} from './support.ts';

jest.setTimeout(HANGS);
afterAll(() => expectNothingLeaked());

describe('a build', () => {
  test('is uploaded, accepted and processed', async () => {
    const { run, api } = await uploadWith(() => {});
    expect({ code: run.code, log: run.code === 0 ? '' : logOf(run), stderr: run.stderr }).toEqual({
      code: 0,
      log: '',
      stderr: '',
    });
    const [upload] = api.records.uploads;
    const [build] = api.records.builds;
    expect(run.outputs).toEqual({
      'build-upload-id': upload?.id,
      'build-id': build?.id,
      'app-id': '1234567890',
      state: 'processed',
      errors: '[]',
      version: '1.4.0',
      'build-number': '42',
    });
    expectArrived(api);
    expect(changes(api)).toEqual(ONCE);
    expect(errorsIn(run)).toEqual([]);
    expect(warningsIn(run)).toEqual([]);
    expect(run.summary).toContain('### TestFlight: processed');
  });
});
