import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { API_CALLS, API_SHAPES } from '../support/api-shapes.ts';
import { expectNothingLeaked, HANGS, startApi, uploadAt, uploadWith } from './support.ts';

jest.setTimeout(HANGS);
afterAll(() => expectNothingLeaked());

type Name = keyof typeof API_SHAPES;

function expectNames(value: object, name: Name): void {
  const names = new Set<string>(API_SHAPES[name]);
  expect(Object.keys(value).filter((key) => !names.has(key))).toEqual([]);
}

function call(method: string, path: string): string {
  const pattern = path.replace(/^(\/v1\/\w+)\/[^/]+/, '$1/{id}');
  return `${method} ${pattern}`;
}

describe("Apple's document", () => {
  test('knows every call, every parameter and every attribute that an upload sends', async () => {
    const linked = await uploadWith((api) => {
      api.uploads.rules.push({ on: 'POST /v1/buildUploadFiles', does: 'lose-answer' });
    });
    const listed = await uploadWith((api) => Object.assign(api.uploads, { linksBuild: 'list' }), {
      'app-id': '1234567890',
    });
    const seen = new Set<string>();
    for (const { method, path, target, body } of [...linked.api.requests, ...listed.api.requests]) {
      const known = API_CALLS[call(method, path)];
      expect({ call: call(method, path), known: known !== undefined }).toEqual({
        call: call(method, path),
        known: true,
      });
      seen.add(call(method, path));
      const query = [...new URL(`http://host.invalid${target}`).searchParams.keys()];
      expect(query.filter((name) => !known?.includes(name))).toEqual([]);
      if (body === '') continue;
      const { data } = JSON.parse(body) as { data: { type: string; attributes: Record<string, unknown> } };
      const update = method === 'PATCH' ? 'BuildUploadFileUpdateRequest' : 'BuildUploadFileCreateRequest';
      expectNames(data.attributes, data.type === 'buildUploads' ? 'BuildUploadCreateRequest' : update);
      if ('platform' in data.attributes) expect(API_SHAPES.Platform).toContain(data.attributes.platform);
      if ('uti' in data.attributes) expect(API_SHAPES.Uti).toContain(data.attributes.uti);
      if ('assetType' in data.attributes) expect(API_SHAPES.AssetType).toContain(data.attributes.assetType);
    }
    expect([...seen].sort()).toEqual(Object.keys(API_CALLS).sort());
  });

  test('knows every attribute and value that the stand-in answers with', async () => {
    const api = await startApi();
    try {
      expect((await uploadAt(api.url)).code).toBe(0);
      const { routeUpload } = await import('../../stand-in/uploads/index.ts');
      const ask = (path: string): unknown => {
        const request = {
          method: 'GET',
          path,
          query: new URLSearchParams(),
          body: undefined,
          now: 0,
          storage: () => 'x',
        };
        return JSON.parse(routeUpload(request, api.records, api.uploads)?.body ?? '').data;
      };
      const [upload, file, build] = [api.records.uploads[0], api.records.files[0], api.records.builds[0]];
      const attributes = (path: string): Record<string, unknown> =>
        (ask(path) as { attributes: Record<string, unknown> }).attributes;
      const uploadAttributes = attributes(`/v1/buildUploads/${upload?.id}`);
      expectNames(uploadAttributes, 'BuildUpload');
      expectNames(uploadAttributes.state as object, 'State');
      if (file !== undefined) file.state = 'AWAITING_UPLOAD';
      const fileAttributes = attributes(`/v1/buildUploadFiles/${file?.id}`);
      expectNames(fileAttributes, 'BuildUploadFile');
      expectNames((fileAttributes.uploadOperations as object[])[0] ?? {}, 'DeliveryFileUploadOperation');
      expectNames(fileAttributes.sourceFileChecksums as object, 'Checksums');
      expectNames(attributes(`/v1/builds/${build?.id}`), 'Build');
    } finally {
      await api.close();
    }
  });
});
