import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../src/upload/records/existing.ts';
import type { BuildUpload, UploadFile } from '../../../src/upload/records/resources.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const FILE = { name: 'Made.ipa', size: 10 };

function upload(id: string, state: string | undefined, more: Partial<BuildUpload> = {}): BuildUpload {
  return {
    id,
    version: '1',
    buildNumber: '2',
    platform: 'IOS',
    state,
    errors: [],
    warnings: [],
    infos: [],
    created: NOW,
    committed: false,
    buildId: undefined,
    ...more,
  };
}

function file(state: string, more: Partial<UploadFile> = {}): UploadFile {
  const operation = { method: 'PUT', url: 'https://s.example.com/x', length: 10, offset: 0, requestHeaders: [] };
  return {
    id: 'f',
    name: FILE.name,
    size: FILE.size,
    assetType: 'ASSET',
    state,
    errors: [],
    checksums: { file: undefined, composite: undefined },
    uploadOperations: [operation],
    ...more,
  };
}

const decided = (...records: [BuildUpload, ...UploadFile[]][]): string => {
  const decision = decide(
    records.map(([record, ...files]) => ({ upload: record, files })),
    FILE,
    NOW,
  );
  return 'upload' in decision ? `${decision.kind} ${decision.upload.id}` : `${decision.kind} ${decision.leftAlone}`;
};

const OPEN = 'AWAITING_UPLOAD';
const expired = (expiration: string): Partial<UploadFile> => ({
  uploadOperations: [{ method: 'PUT', url: 'https://s.example.com/x', length: 10, offset: 0, expiration }],
});

describe('what Apple has is', () => {
  test.each<[string, string, [BuildUpload, ...UploadFile[]][]]>([
    ['nothing', 'new 0', []],
    ['failed', 'new 0', [[upload('a', 'FAILED')]]],
    ['open and ours', 'resume a', [[upload('a', OPEN), file(OPEN)]]],
    ['open and ours, without a state', 'resume a', [[upload('a', undefined), file(OPEN)]]],
    ['open, of another name', 'new 1', [[upload('a', OPEN), file(OPEN, { name: 'Other.ipa' })]]],
    ['open, of another size', 'new 1', [[upload('a', OPEN), file(OPEN, { size: 11 })]]],
    ['open, without a file', 'new 1', [[upload('a', OPEN)]]],
    ['open, and too old', 'new 1', [[upload('a', OPEN), file(OPEN, expired('2026-03-01T11:59:59Z'))]]],
    ['open, and not too old', 'resume a', [[upload('a', OPEN), file(OPEN, expired('2026-03-01T12:00:01Z'))]]],
    [
      'open, with a description beside the file',
      'resume a',
      [[upload('a', OPEN), file(OPEN, { assetType: 'ASSET_SPI', size: 3 }), file(OPEN)]],
    ],
    ['open, and all there with tags', 'resume a', [[upload('a', OPEN), file('UPLOAD_COMPLETE')]]],
    [
      'open, and all there without a list',
      'commit a',
      [[upload('a', OPEN), file('UPLOAD_COMPLETE', { uploadOperations: null })]],
    ],
    ['handed over, though it does not look so', 'committed a', [[upload('a', OPEN), file('COMPLETE')]]],
    ['handed over by its date', 'committed a', [[upload('a', OPEN, { committed: true }), file('UPLOAD_COMPLETE')]]],
    ['being processed', 'committed a', [[upload('a', 'PROCESSING'), file('COMPLETE')]]],
    ['in a state that is not known', 'committed a', [[upload('a', 'NEW_STATE'), file('COMPLETE')]]],
    ['of another size, and done', 'used a', [[upload('a', 'COMPLETE'), file('COMPLETE', { size: 11 })]]],
    ['done, without a file', 'used a', [[upload('a', 'COMPLETE')]]],
    [
      'done, beside an open one of ours',
      'used b',
      [
        [upload('a', OPEN), file(OPEN)],
        [upload('b', 'COMPLETE'), file('COMPLETE', { size: 11 })],
      ],
    ],
    [
      'two open ones of ours',
      'resume b',
      [
        [upload('a', OPEN, { created: NOW - 9 }), file(OPEN)],
        [upload('b', OPEN), file(OPEN)],
      ],
    ],
    ['failed, beside an open one', 'resume b', [[upload('a', 'FAILED')], [upload('b', OPEN), file(OPEN)]]],
  ])('%s', (_name, expected, records) => {
    expect(decided(...records)).toBe(expected);
  });
});
