import { randomBytes } from 'node:crypto';
import { json, type Reply } from '../answers.ts';
import type { UploadConduct } from './conduct.ts';
import type { FileRecord } from './records.ts';
import { fileResource } from './shapes.ts';

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The body as JSON. */
  readonly body: unknown;
  /** Milliseconds since 1970, by Apple's clock. */
  readonly now: number;
  readonly storage: (fileId: string, partNumber: number, signature: string) => string;
}

export function one(request: ApiRequest, resource: object, status = 200): Reply {
  return json(status, { data: resource, links: { self: request.path } });
}

/** A page of a list; the next one is found by `cursor`. */
export function page(request: ApiRequest, resources: readonly object[]): Reply {
  const { query, path } = request;
  const limit = Number(query.get('limit') ?? 50);
  const start = Number(query.get('cursor') ?? 0);
  const page = resources.slice(start, start + limit);
  const next =
    start + limit < resources.length
      ? `https://api.appstoreconnect.apple.com${path}?cursor=${start + limit}&limit=${limit}`
      : undefined;
  return json(200, {
    data: page,
    links: { self: path, ...(next !== undefined && { next }) },
    meta: { paging: { total: resources.length, limit } },
  });
}

/** Whether a value is one of those that a filter names, if it is there. */
export function fits(request: ApiRequest, name: string, value: string): boolean {
  const wanted = request.query.get(`filter[${name}]`);
  return wanted === null || wanted.split(',').includes(value);
}

/** A file as it is shown: parts get a new address when that of before will not be good for long. */
export function shownFile({ now, storage }: ApiRequest, conduct: UploadConduct, file: FileRecord): object {
  for (const { addresses } of file.state === 'COMPLETE' ? [] : file.parts) {
    if ((addresses.at(-1)?.expires ?? 0) > now + 60 * 60 * 1000) continue;
    const expires = now + conduct.partsExpireAfter * 1000;
    addresses.push({ signature: randomBytes(32).toString('hex'), expires });
  }
  return fileResource(file, conduct, storage);
}
