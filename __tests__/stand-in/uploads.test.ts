import { createHash } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import { bytesOf, type StandIn, startStandIn } from '../../stand-in/index.ts';
import { makeKey } from '../support/keys.ts';
import { signToken } from './sign-token.ts';

const key = makeKey('stand-in uploads');
const ISSUER = '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5';
let api: StandIn;
afterEach(() => api.close());

async function start(): Promise<void> {
  api = await startStandIn({
    keys: [{ publicKey: key.spki, keyId: 'UPLOADS001', issuerId: ISSUER }],
    apps: [{ id: '1', bundleId: 'com.example.a', name: 'A' }],
  });
  api.uploads.partSize = 4;
}

async function call(
  method: string,
  path: string,
  body?: unknown,
  age = 0,
): Promise<{ status: number; body: Json; headers: Headers }> {
  const now = Math.floor(Date.now() / 1000) - age;
  const token = signToken(
    key,
    { alg: 'ES256', kid: 'UPLOADS001', typ: 'JWT' },
    { iss: ISSUER, iat: now - 10, exp: now + 300, aud: 'appstoreconnect-v1' },
  );
  const response = await fetch(api.url + path, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Json, headers: response.headers };
}

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
type Json = any;

const newUpload = (number = '1') => ({
  data: {
    type: 'buildUploads',
    attributes: { cfBundleShortVersionString: '1.0', cfBundleVersion: number, platform: 'IOS' },
    relationships: { app: { data: { type: 'apps', id: '1' } } },
  },
});

async function openFile(size = 10): Promise<{ upload: string; file: string; operations: Json[] }> {
  const upload = (await call('POST', '/v1/buildUploads', newUpload())).body.data.id;
  const created = await call('POST', '/v1/buildUploadFiles', {
    data: {
      type: 'buildUploadFiles',
      attributes: { assetType: 'ASSET', fileName: 'A.ipa', fileSize: size, uti: 'com.apple.ipa' },
      relationships: { buildUpload: { data: { type: 'buildUploads', id: upload } } },
    },
  });
  return { upload, file: created.body.data.id, operations: created.body.data.attributes.uploadOperations };
}

const commit = (file: string, more: object = {}) =>
  call('PATCH', `/v1/buildUploadFiles/${file}`, {
    data: { type: 'buildUploadFiles', id: file, attributes: { uploaded: true, ...more } },
  });

const put = (operation: Json, bytes: Buffer, headers: Record<string, string> = {}) =>
  fetch(operation.url, {
    method: 'PUT',
    body: bytes.subarray(operation.offset, operation.offset + operation.length),
    headers,
  });

test('a file goes part by part to storage, and is committed once', async () => {
  await start();
  const bytes = Buffer.from('0123456789');
  const { upload, file, operations } = await openFile();
  expect(operations.map(({ partNumber }) => partNumber)).toEqual([3, 1, 2]);
  expect((await commit(file)).body.errors[0].detail).toMatch(/number of bytes/);
  for (const operation of operations) {
    const answer = await put(operation, bytes);
    const part = bytes.subarray(operation.offset, operation.offset + operation.length);
    expect(answer.headers.get('etag')).toBe(`"${createHash('md5').update(part).digest('hex').toUpperCase()}"`);
  }
  const shown = (await call('GET', `/v1/buildUploadFiles/${file}`)).body.data.attributes;
  expect(shown.uploadOperations.every(({ entityTag }: Json) => /^[0-9A-F]{32}$/.test(entityTag))).toBe(true);
  expect((await commit(file, { sourceFileChecksums: {} })).status).toBe(409);
  const committed = await commit(file);
  expect(committed.body.data.attributes).toMatchObject({
    assetDeliveryState: { state: 'COMPLETE' },
    uploadOperations: null,
  });
  expect(committed.body.data.attributes.sourceFileChecksums.composite.hash).toMatch(/^[0-9a-f]{32}-3-4$/);
  expect((await commit(file)).body.errors[0].code).toBe('STATE_ERROR.INVALID_STATE');
  expect(api.records.files.map(bytesOf)).toEqual([bytes]);
  expect((await put(operations[0], bytes)).status).toBe(404);
  const state = async () => (await call('GET', `/v1/buildUploads/${upload}`)).body.data.attributes.state.state;
  expect([await state(), await state()]).toEqual(['PROCESSING', 'COMPLETE']);
});

test('storage takes no token, no other signature, and no address that has expired', async () => {
  await start();
  const bytes = Buffer.from('0123456789');
  const { operations } = await openFile();
  expect((await put(operations[0], bytes, { Authorization: 'Bearer x' })).status).toBe(400);
  expect((await put({ ...operations[0], url: operations[0].url.replace(/.$/, 'g') }, bytes)).status).toBe(403);
  expect((await put({ ...operations[0], length: 1 }, bytes)).status).toBe(400);
  api.behaviour.skewSeconds = 604_801;
  expect((await put(operations[0], bytes)).status).toBe(403);
});

test('numbers, apps, bodies and tokens are checked', async () => {
  await start();
  api.records.addUpload({ appId: '1', version: '1.0', buildNumber: '7', platform: 'IOS', state: 'COMPLETE' });
  const used = await call('POST', '/v1/buildUploads', newUpload('7'));
  expect(used.body.errors[0]).toMatchObject({
    code: 'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
    meta: { previousBundleVersion: '7' },
  });
  const elsewhere = newUpload();
  elsewhere.data.relationships.app.data.id = '2';
  expect((await call('POST', '/v1/buildUploads', elsewhere)).body.errors[0].code).toBe(
    'ENTITY_ERROR.RELATIONSHIP.INVALID',
  );
  expect((await call('POST', '/v1/buildUploads', {})).status).toBe(400);
  expect((await call('DELETE', '/v1/buildUploads/x')).status).toBe(405);
  expect((await call('GET', '/v1/apps', undefined, 600)).status).toBe(401);
  const { headers } = await call('GET', '/v1/apps');
  expect(headers.get('x-rate-limit')).toMatch(/^user-hour-lim:3500;user-hour-rem:\d+;$/);
});
