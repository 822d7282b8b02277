import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { DIRECTORY_NAME } from '../../src/key-file/names.ts';
import { makeKey, pem } from '../support/keys.ts';
import { ISSUER_ID, Job, KEY_ID, lines, said, secretOf } from './job.ts';

const key = makeKey('key file');
jest.setTimeout(120_000);

let job: Job;
beforeEach(() => {
  job = new Job();
});
afterEach(() => job.remove());

describe('a job that ends well', () => {
  test('has the key in a folder of its own while it runs, and nothing of it in the end', async () => {
    const before = job.tree();
    const main = await job.main({ 'private-key': secretOf(key) });
    expect(said(main, 'error')).toEqual([]);
    expect(main.code).toBe(0);
    const { directory = '', path = '' } = main.outputs;
    expect(basename(directory)).toMatch(DIRECTORY_NAME);
    expect(main.outputs).toEqual({
      directory: join(job.temp, basename(directory)),
      path: join(directory, `AuthKey_${KEY_ID}.p8`),
      'api-key-json': join(directory, 'api_key.json'),
      'key-fingerprint': key.fingerprint,
      'xcodebuild-arguments': `-authenticationKeyPath ${path} -authenticationKeyID ${KEY_ID} -authenticationKeyIssuerID ${ISSUER_ID}`,
    });
    const within = `_temp/${basename(directory)}`;
    expect(job.tree()).toEqual(
      [
        ...before,
        `${within} 700`,
        `${within}/AuthKey_${KEY_ID}.p8 600`,
        `${within}/api_key.json 600`,
        `${within}/in-use.json 600`,
      ].sort(),
    );
    expect(readFileSync(path, 'latin1')).toBe(pem(key.apple));
    expect(main.files.GITHUB_ENV).toBe('');

    const post = await job.post(main);
    expect(post.code).toBe(0);
    expect(lines(post)).toEqual([
      `Removed the key file, and the folder of the key (${directory}).`,
      expect.stringMatching(/^Looked for copies of this key in \d+ files\.$/),
    ]);
    expect(job.tree()).toEqual(before);
  });
});
