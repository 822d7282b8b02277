import { createHash } from 'node:crypto';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import type { StandIn } from '../../stand-in/index.ts';
import { makeIpa } from '../support/packages.ts';
import {
  changes,
  errorsIn,
  expectArrived,
  expectNothingLeaked,
  FILE,
  HANGS,
  ipa,
  ONCE,
  startApi,
  uploadAt,
  uploadWith,
} from './support.ts';

jest.setTimeout(HANGS);
afterAll(() => expectNothingLeaked());

const NUMBERS = { appId: '1234567890', version: '1.4.0', buildNumber: '42', platform: 'IOS' };

interface Planted {
  readonly state: 'AWAITING_UPLOAD' | 'PROCESSING' | 'COMPLETE' | 'FAILED';
  readonly name?: string;
  readonly size?: number;
  readonly fileState?: 'AWAITING_UPLOAD' | 'UPLOAD_COMPLETE' | 'COMPLETE' | 'FAILED';
  readonly composite?: string;
  readonly noFile?: boolean;
  /** Leaves out the part that an open one waits for, which would fit our file. */
  readonly noParts?: boolean;
}

/** Puts an upload of the same numbers into the stand-in, as another run or job left it. */
function plant(api: StandIn, { state, name = FILE, size = ipa.length, noFile, noParts, ...more }: Planted): string {
  const open = state === 'AWAITING_UPLOAD';
  const uploadedDate = open ? null : '2026-01-30T01:31:03.007-08:00';
  const { id } = api.records.addUpload({ ...NUMBERS, state, uploadedDate });
  if (noFile) return id;
  const { fileState = open ? ('AWAITING_UPLOAD' as const) : ('COMPLETE' as const), composite = null } = more;
  const part = { partNumber: 1, offset: 0, length: ipa.length, addresses: [], entityTag: undefined, bytes: undefined };
  const parts = open && !noParts ? [part] : [];
  api.records.addFile({ uploadId: id, fileName: name, fileSize: size, state: fileState, composite, parts });
  return id;
}

const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');

describe('what Apple has under the same numbers', () => {
  test('is waited for where it is the same file', async () => {
    for (const composite of [undefined, md5(ipa), `${md5(createHash('md5').update(ipa).digest())}-1-5242880`]) {
      const { run, api } = await uploadWith((api) => {
        plant(api, { state: 'PROCESSING', ...(composite !== undefined && { composite }) });
      });
      expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
      expect(run.outputs['build-upload-id']).toBe(api.records.uploads[0]?.id);
      expect(changes(api)).toEqual({});
      expect(api.parts).toEqual([]);
    }
  });

  test('is waited for where only its file shows that it was handed over', async () => {
    const { run, api } = await uploadWith(
      (api) => {
        plant(api, { state: 'AWAITING_UPLOAD', fileState: 'COMPLETE' });
      },
      { 'wait-for': 'uploaded' },
    );
    expect(run).toMatchObject({ code: 0, outputs: { state: 'uploaded' } });
    expect(changes(api)).toEqual({});
  });

  test.each<[string, Planted]>([
    ['another size', { state: 'COMPLETE', size: 5 }],
    ['another content', { state: 'PROCESSING', composite: md5(Buffer.from('other')) }],
    ['another content in parts', { state: 'COMPLETE', composite: `${md5(Buffer.from('other'))}-1-5242880` }],
    ['no file that is shown', { state: 'COMPLETE', noFile: true }],
  ])('keeps the number where it has %s', async (_name, planted) => {
    const { run, api } = await uploadWith((api) => {
      plant(api, planted);
      api.records.addUpload({ ...NUMBERS, buildNumber: '57' });
      api.records.addUpload({ ...NUMBERS, buildNumber: '9', state: 'COMPLETE' });
    });
    expect({ code: run.code, state: run.outputs.state }).toEqual({ code: 1, state: '' });
    expect(errorsIn(run)).toEqual([
      expect.stringMatching(/Build 42 of version 1\.4\.0 is used already.*: 58 is the next/),
    ]);
    expect(changes(api)).toEqual({});
  });

  test.each([['{}'], ['[]'], ['{"data":null}'], ['']])(
    'counts as unknown, and not as nothing, where it is answered with %j',
    async (body) => {
      const { run, api } = await uploadWith(
        (api) => {
          const does = { status: 200, body: body === '' ? undefined : JSON.parse(body), headers: {} };
          api.uploads.rules.push({ on: 'GET /v1/apps/{id}/buildUploads', does, times: 99 });
        },
        { timeout: '20s' },
      );
      expect({ code: run.code, state: run.outputs.state }).toEqual({ code: 1, state: '' });
      expect(errorsIn(run).join()).toContain("The app's uploads could not be looked up");
      expect(changes(api)).toEqual({});
    },
  );

  test('is resumed where it waits for the same file', async () => {
    const api = await startApi();
    try {
      api.uploads.partFaults.push(...Array.from({ length: 5 }, () => ({ part: 3, fault: 400 as const })));
      const broken = await uploadAt(api.url);
      expect({ code: broken.code, state: broken.outputs.state }).toEqual({ code: 1, state: '' });
      expect(errorsIn(broken).join()).toMatch(
        /did not reach Apple's storage in 5 tries.*HTTP 400 AccessDenied.*only the rest is sent/,
      );
      const before = api.parts.length;
      const there = api.records.files[0]?.parts.filter(({ entityTag }) => entityTag !== undefined).length ?? 0;
      const resumed = await uploadAt(api.url);
      expect(resumed).toMatchObject({ code: 0, outputs: { state: 'processed' } });
      expect(resumed.stdout).toContain(`Apple has ${there} of ${api.records.files[0]?.parts.length} parts already`);
      expect(api.parts.length - before).toBe((api.records.files[0]?.parts.length ?? 0) - there);
      expect(changes(api)).toEqual(ONCE);
      expectArrived(api);
    } finally {
      await api.close();
    }
  });

  test('is sent over where the file became another one of the same size', async () => {
    const [first, second] = [makeIpa({ size: 4500, seed: 'first' }), makeIpa({ size: 4500, seed: 'second' })];
    const api = await startApi();
    try {
      api.uploads.partFaults.push(...Array.from({ length: 5 }, () => ({ part: 6, fault: 500 as const })));
      expect((await uploadAt(api.url, {}, { bytes: first })).code).toBe(1);
      expect((await uploadAt(api.url, {}, { bytes: second })).code).toBe(0);
      expect(changes(api)).toEqual(ONCE);
      expectArrived(api, second);
    } finally {
      await api.close();
    }
  });

  test.each<[string, Planted]>([
    ['waits for a file of another name', { state: 'AWAITING_UPLOAD', name: 'Other.ipa' }],
    ['waits for a file of another size', { state: 'AWAITING_UPLOAD', size: 77 }],
    ['has no file', { state: 'AWAITING_UPLOAD', noFile: true }],
    ['lists no parts', { state: 'AWAITING_UPLOAD', noParts: true }],
    ['failed', { state: 'FAILED' }],
    ['has a file that failed', { state: 'AWAITING_UPLOAD', fileState: 'FAILED' }],
    [
      'has another content, all of which arrived',
      { state: 'AWAITING_UPLOAD', fileState: 'UPLOAD_COMPLETE', noParts: true, composite: md5(Buffer.from('x')) },
    ],
  ])('is left alone where it %s', async (_name, planted) => {
    let left = '';
    const { run, api } = await uploadWith((api) => {
      left = plant(api, planted);
    });
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(changes(api)).toEqual(ONCE);
    expect(api.records.uploads).toHaveLength(2);
    expect(api.records.uploads[0]).toMatchObject({ id: left, state: planted.state });
    expectArrived(api);
  });

  test('is taken up where Apple opens no second one beside it, and nobody gives it a file', async () => {
    const { run, api } = await uploadWith((api) => {
      api.uploads.openBlocks = true;
      plant(api, { state: 'AWAITING_UPLOAD', noFile: true });
    });
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(api.records.uploads).toHaveLength(1);
    expectArrived(api);
  });

  test('is named where it keeps Apple from opening another one', async () => {
    const { run } = await uploadWith((api) => {
      api.uploads.openBlocks = true;
      plant(api, { state: 'AWAITING_UPLOAD', size: 77 });
    });
    expect(run).toMatchObject({ code: 1, outputs: { state: '' } });
    expect(errorsIn(run).join()).toMatch(/does not take build 42 .*begun with another file.* 43 is the next/);
  });

  test('is not taken up where it gets a file of somebody else meanwhile', async () => {
    const { run, api } = await uploadWith((api) => {
      api.uploads.openBlocks = true;
      const id = plant(api, { state: 'AWAITING_UPLOAD', noFile: true });
      api.uploads.watch = (what, phase) => {
        if (what === 'POST /v1/buildUploads' && phase === 'carried out') {
          api.records.addFile({ uploadId: id, fileName: 'Other.ipa', fileSize: 7 });
        }
      };
    });
    expect({ code: run.code, state: run.outputs.state }).toEqual({ code: 1, state: '' });
    expect(run.outputs.errors).toBe('["ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"]');
    expect(api.records.files).toHaveLength(1);
  });

  test('is committed where all of it arrived before', async () => {
    const { run, api } = await uploadWith((api) => {
      plant(api, { state: 'AWAITING_UPLOAD', fileState: 'UPLOAD_COMPLETE', noParts: true });
    });
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(changes(api)).toEqual({ 'PATCH /v1/buildUploadFiles': 1 });
  });
});

describe('a number that Apple refuses', () => {
  test('is refused with its words, and the next one', async () => {
    const duplicate = {
      errors: [
        {
          status: '409',
          code: 'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
          title: 'x',
          detail: 'The bundle version must be higher than the previously uploaded version.',
          source: { pointer: '/data/attributes/cfBundleVersion' },
          meta: { previousBundleVersion: '120' },
        },
      ],
    };
    const { run, api } = await uploadWith((api) => {
      api.uploads.rules.push({
        on: 'POST /v1/buildUploads',
        does: { status: 409, body: duplicate, headers: { 'Content-Type': 'application/json' } },
      });
    });
    expect(run).toMatchObject({
      code: 1,
      outputs: { state: '', errors: '["ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"]' },
    });
    expect(errorsIn(run)).toEqual([
      expect.stringMatching(
        /does not take build 42 of version 1\.4\.0 any more.*121 is the next.*%0AENTITY_ERROR.*must be higher.*→/,
      ),
    ]);
    expect(changes(api)).toEqual({ 'POST /v1/buildUploads': 1 });
  });
});
