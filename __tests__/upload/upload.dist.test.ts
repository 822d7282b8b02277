import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { signToken } from '../stand-in/sign-token.ts';
import { makeIpa, makePkg } from '../support/packages.ts';
import { dist } from '../support/paths.ts';
import { masksIn } from '../support/traces.ts';
import {
  changes,
  errorsIn,
  expectArrived,
  expectNothingLeaked,
  HANGS,
  ISSUER,
  KEY_ID,
  key,
  logOf,
  ONCE,
  uploadWith,
  warningsIn,
} from './support.ts';

jest.setTimeout(HANGS);
afterAll(() => expectNothingLeaked());

describe('a build', () => {
  test('is uploaded, accepted and processed', async () => {
    const { run, api } = await uploadWith((api) => {
      api.uploads.looksUntilChecked = 1;
      api.uploads.looksUntilProcessed = 1;
    });
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
    expect(upload).toMatchObject({ version: '1.4.0', buildNumber: '42', platform: 'IOS' });
    expectArrived(api);
    expect(changes(api)).toEqual(ONCE);
    expect({ errors: errorsIn(run), warnings: warningsIn(run) }).toEqual({ errors: [], warnings: [] });
    expect(run.summary).toContain('### TestFlight: processed');
    expect(run.summary).toContain(`/apps/1234567890/testflight/ios/${build?.id}`);
  });

  test('is followed as far as wait-for says', async () => {
    const waiting = (goal: string) =>
      uploadWith(
        (api) => {
          api.uploads.looksUntilChecked = goal === 'uploaded' ? 1000 : 0;
          api.uploads.looksUntilProcessed = 1000;
        },
        { 'wait-for': goal },
      );
    const [uploaded, accepted] = [await waiting('uploaded'), await waiting('accepted')];
    expect(uploaded.run).toMatchObject({ code: 0, outputs: { state: 'uploaded', 'build-id': '' } });
    expect(accepted.run).toMatchObject({ code: 0, outputs: { state: 'accepted' } });
    expectArrived(uploaded.api);
    expectArrived(accepted.api);
  });

  test('of a Mac is a .pkg', async () => {
    const pkg = makePkg();
    const { run, api } = await uploadWith(() => {}, { file: 'out/*.pkg' }, { bytes: pkg, name: 'out/Made.pkg' });
    expect({ code: run.code, state: run.outputs.state }).toEqual({ code: 0, state: 'processed' });
    expect(api.records.uploads[0]).toMatchObject({ version: '1.4.0', buildNumber: '42', platform: 'MAC_OS' });
    expect(api.records.files[0]).toMatchObject({ fileName: 'Made.pkg', uti: 'com.apple.pkg', fileSize: pkg.length });
    expectArrived(api, pkg);
  });

  test('of another platform is sent as one', async () => {
    const bytes = makeIpa({ info: { DTPlatformName: 'appletvos' } });
    const { run, api } = await uploadWith(() => {}, { 'wait-for': 'uploaded' }, { bytes });
    expect(run.code).toBe(0);
    expect(api.records.uploads[0]?.platform).toBe('TV_OS');
  });

  test('goes by the inputs where they are given', async () => {
    const inputs = { version: '2.0', 'build-number': '7', platform: 'vision_os', 'app-id': '1234567890' };
    const { run, api } = await uploadWith(() => {}, { ...inputs, 'wait-for': 'uploaded' });
    expect(run).toMatchObject({ code: 0, outputs: { version: '2.0', 'build-number': '7', 'app-id': '1234567890' } });
    expect(api.records.uploads[0]).toMatchObject({ version: '2.0', buildNumber: '7', platform: 'VISION_OS' });
    expect(warningsIn(run).join()).toMatch(/says otherwise than the inputs "version", "build-number", "platform"/);
  });

  test('that answers no export compliance brings warnings before and after', async () => {
    const { ITSAppUsesNonExemptEncryption: _, ...info } = (await import('../support/packages.ts')).INFO;
    const { binaryPlist } = await import('../support/plists.ts');
    const { run } = await uploadWith(
      (api) => {
        api.uploads.usesNonExemptEncryption = null;
      },
      {},
      { bytes: makeIpa({ infoPlist: binaryPlist(info) }) },
    );
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(warningsIn(run)).toEqual([
      expect.stringMatching(/Info\.plist has no ITSAppUsesNonExemptEncryption/),
      expect.stringMatching(/Testers get nothing of this build until export compliance is answered/),
    ]);
    expect(run.summary).toContain('Missing Compliance');
  });

  test('passes with warnings of Apple, shown in one annotation', async () => {
    const { run } = await uploadWith((api) => {
      api.uploads.infos = [{ code: '91000', description: 'For your information' }];
      api.uploads.warnings = [
        { code: '90078', description: 'Missing push entitlement' },
        { code: '90683', description: 'Missing purpose string: NSLocationAlwaysAndWhenInUseUsageDescription' },
      ];
    });
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed', errors: '[]' } });
    expect(warningsIn(run)).toHaveLength(1);
    expect(warningsIn(run)[0]).toMatch(/90078: Missing push.*90683: .*NSLocationAlwaysAndWhenInUseUsageDescription/);
    expect(run.stdout).toContain('Apple says besides: 91000: For your information');
    expect(run.summary).toMatch(/Apple's warnings.*Apple says besides/s);
  });
});

test('the bundle holds no client of GitHub', () => {
  expect(readFileSync(dist('upload'), 'utf8')).not.toMatch(/octokit/i);
});

describe('a dry run', () => {
  test('asks, and sends nothing', async () => {
    const { run, api } = await uploadWith(() => {}, { 'dry-run': 'true' });
    expect(run).toMatchObject({ code: 0, outputs: { state: '', 'app-id': '1234567890', version: '1.4.0' } });
    expect(run.stdout).toContain('The build number is free, and nothing was sent.');
    expect(changes(api)).toEqual({});
  });

  test('fails where an upload would', async () => {
    const { run, api } = await uploadWith(
      (api) => api.records.addBuild({ appId: '1234567890', version: '1.4.0', buildNumber: '42', platform: 'IOS' }),
      { 'dry-run': 'true' },
    );
    expect(run.code).toBe(1);
    expect(errorsIn(run).join()).toMatch(/Build 42 of version 1\.4\.0 is used already.* 43 is the next/);
    expect(changes(api)).toEqual({});
  });
});

test('the number that is proposed is above builds that came another way, too', async () => {
  const { run } = await uploadWith(
    (api) => {
      const build = { appId: '1234567890', version: '1.4.0', platform: 'IOS' };
      for (const buildNumber of ['42', '43', '44']) api.records.addBuild({ ...build, buildNumber });
      api.records.addBuild({ ...build, version: '1.3.0', buildNumber: '99' });
    },
    { 'dry-run': 'true' },
  );
  expect(errorsIn(run).join()).toContain(': 45 is the next');
});

describe('a token in the place of the key', () => {
  const now = Math.floor(Date.now() / 1000);
  const token = (more: object = {}): string =>
    signToken(
      key,
      { alg: 'ES256', kid: KEY_ID, typ: 'JWT' },
      { iss: ISSUER, iat: now - 60, exp: now + 600, aud: 'appstoreconnect-v1', ...more },
    );
  const withToken = (given: string, more: Record<string, string> = {}) =>
    uploadWith(() => {}, { 'private-key': '', 'key-id': '', 'issuer-id': '', token: given, ...more });

  test('serves a whole upload', async () => {
    const given = token();
    const { run, api } = await withToken(given);
    expect(masksIn(run.stdout)).toContain(given);
    expect({ code: run.code, state: run.outputs.state }).toEqual({ code: 0, state: 'processed' });
    expect(new Set(api.requests.map(({ tokenHash }) => tokenHash)).size).toBe(1);
    expectArrived(api);
  });

  test('is named as what it is before anything is sent', async () => {
    const runs = [
      await withToken(token({ exp: now - 100, iat: now - 700 })),
      await withToken(token({ scope: ['GET /v1/apps'] })),
      await withToken(token({ aud: 'apple-developer-enterprise-v1' })),
      await withToken(token({ aud: 'another' })),
      await withToken(token({ exp: now + 3600 })),
      await withToken(token().replace(/^[^.]+/, Buffer.from('{"alg":"HS256"}').toString('base64url'))),
      await withToken('no token'),
      await withToken(token(), { 'private-key': 'x'.repeat(30) }),
      await withToken(''),
    ];
    const messages = [
      /"token" is a token that has expired, \d+ (?:seconds|minutes) ago/,
      /limited to requests that read \(its scope has 1 entry\)/,
      /for the Apple Developer Enterprise Program, which has no TestFlight/,
      /for another service .*its claim aud is not appstoreconnect-v1/,
      /lives for 61 minutes, and Apple takes 20 minutes at most/,
      /is not signed by ES256/,
      /"token" is no token \(seen: 8 characters\)/,
      /Both inputs "private-key" and "token" are given/,
      /Give one of the inputs "private-key" \(with its ids\) and "token"/,
    ];
    for (const [index, { run, api }] of runs.entries()) {
      expect(errorsIn(run)).toEqual([expect.stringMatching(messages[index] as RegExp)]);
      expect({ code: run.code, requests: api.requests.length }).toEqual({ code: 1, requests: 0 });
    }
  });

  test('that expires on the way ends the run, not the upload', async () => {
    const { run, api } = await uploadWith(
      (api) => {
        api.uploads.looksUntilChecked = 1000;
      },
      { 'private-key': '', 'key-id': '', 'issuer-id': '', token: token({ exp: Math.floor(Date.now() / 1000) + 5 }) },
    );
    expect(run).toMatchObject({ code: 1, outputs: { state: 'unknown' } });
    expect(errorsIn(run).join()).toMatch(/The token that was given has expired.*Apple has the build.*goes on waiting/);
    expect(warningsIn(run).join()).toMatch(
      /The token that was given expires in \d s, and the upload may take up to 40 s/,
    );
    expectArrived(api);
  });
});

describe('inputs', () => {
  test('that cannot be used are all named, and nothing is asked', async () => {
    const { run, api } = await uploadWith(() => {}, {
      file: 'nothing*.ipa',
      'wait-for': 'later',
      'dry-run': 'maybe',
      timeout: '7h',
      platform: 'watch',
      version: 'one two',
      'app-id': 'com.example/made',
      'api-url': 'http://example.com',
    });
    expect(run.code).toBe(1);
    const [error = ''] = errorsIn(run);
    for (const name of ['file', 'wait-for', 'dry-run', 'timeout', 'platform', 'version', 'app-id', 'api-url']) {
      expect(error).toContain(`"${name}"`);
    }
    expect(api.requests).toEqual([]);
    expect(run.outputs).toEqual({});
  });
});

describe('the app', () => {
  const outcome = async (prepare: Parameters<typeof uploadWith>[0], inputs: Record<string, string> = {}) => {
    const { run, api } = await uploadWith(prepare, inputs);
    expect({ code: run.code, changes: changes(api), state: run.outputs.state }).toEqual({
      code: 1,
      changes: {},
      state: '',
    });
    return errorsIn(run).join();
  };

  test('has to be there once', async () => {
    const other = { id: '2', bundleId: 'com.example.made.beta', name: 'Other' };
    expect(await outcome((api) => api.records.apps.splice(0, 1, other))).toMatch(
      /No app with the bundle id of the file/,
    );
    expect(await outcome((api) => api.records.apps.push({ ...other, bundleId: 'com.example.made' }))).toMatch(
      /2 apps with the bundle id of the file.*"app-id"/,
    );
  });

  test('that is named has to be that of the file', async () => {
    const other = { id: '2', bundleId: 'com.example.other', name: 'Other' };
    expect(await outcome((api) => api.records.apps.push(other), { 'app-id': '2' })).toMatch(/has another bundle id/);
    expect(await outcome(() => {}, { 'app-id': '3' })).toMatch(/No app with the id of the input "app-id".*NOT_FOUND/);
  });
});
