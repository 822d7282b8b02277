import type { RequestListener } from 'node:http';
import type { Reply } from '../answers.ts';
import type { SeenRequest } from '../requests.ts';
import { UploadConduct } from './conduct.ts';
import { Records, type RegisteredApp } from './records.ts';
import { routeUpload } from './routes.ts';
import { STORAGE_PATH, Storage } from './storage.ts';

/** Everything of which uploads are made: records, how they go, and the storage of the parts. */
export class UploadService {
  readonly records = new Records();
  readonly conduct = new UploadConduct();
  readonly storage: Storage;
  /** Its own address, once it listens. */
  origin = '';
  readonly #now: () => number;

  /** @param now milliseconds since 1970, by Apple's clock */
  constructor(apps: readonly RegisteredApp[], now: () => number) {
    this.records.apps.push(...apps);
    this.storage = new Storage(this.records, this.conduct, now);
    this.#now = now;
  }

  /** Whoever takes a request at this address; undefined where it is none of storage's. */
  storageFor(url: string): RequestListener | undefined {
    return url.startsWith(STORAGE_PATH) ? (request, response) => this.storage.handle(request, response) : undefined;
  }

  /** The answer to a call of the API; undefined to one that has nothing to do with uploads. */
  answer(seen: SeenRequest): Reply | undefined {
    const request = {
      method: seen.method,
      path: seen.path,
      query: new URL(`http://host.invalid${seen.target}`).searchParams,
      body: parsed(seen.body),
      now: this.#now(),
      storage: (fileId: string, part: number, signature: string) =>
        this.storage.address(this.origin, fileId, part, signature),
    };
    return routeUpload(request, this.records, this.conduct);
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
