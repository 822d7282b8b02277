import { randomBytes } from 'node:crypto';
import { json, methodNotAllowed, type Reply } from '../answers.ts';
import type { UploadConduct } from './conduct.ts';
import { type BuildRecord, compositeOf, type FileRecord, type Records, type UploadRecord } from './records.ts';
import { badAttribute, duplicate, malformed, notThere, partsMissing, pastChanging, unknownApp } from './refusals.ts';
import { appResource, buildResource, fileResource, trainResource, uploadResource } from './shapes.ts';

const PLATFORMS = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'];
const UTIS = [
  'com.apple.binary-property-list',
  'com.apple.ipa',
  'com.apple.pkg',
  'com.apple.xml-property-list',
  'com.pkware.zip-archive',
];

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

/** Answers the calls of which an upload is made. @returns undefined for all other paths */
export function routeUpload(request: ApiRequest, records: Records, conduct: UploadConduct): Reply | undefined {
  const [, collection = '', id = '', below = ''] =
    /^\/v1\/([A-Za-z]+)(?:\/([^/]+))?(?:\/([A-Za-z]+))?$/.exec(request.path) ?? [];
  const calls = new Calls(request, records, conduct);
  switch (`${request.method} ${collection}${id === '' ? '' : '/id'}${below === '' ? '' : `/${below}`}`) {
    case 'GET apps':
      return records.apps.length === 0 ? undefined : calls.listApps();
    case 'GET apps/id':
      return calls.getApp(id);
    case 'GET apps/id/buildUploads':
      return calls.listUploads(id);
    case 'POST buildUploads':
      return calls.openUpload();
    case 'GET buildUploads/id':
      return calls.getUpload(id);
    case 'GET buildUploads/id/buildUploadFiles':
      return calls.listFiles(id);
    case 'POST buildUploadFiles':
      return calls.registerFile();
    case 'GET buildUploadFiles/id':
      return calls.getFile(id);
    case 'PATCH buildUploadFiles/id':
      return calls.commit(id);
    case 'GET builds':
      return records.apps.length === 0 ? undefined : calls.listBuilds();
    case 'GET builds/id':
      return calls.getBuild(id);
    default:
      return /^(?:buildUploads|buildUploadFiles)$/.test(collection) ? methodNotAllowed(request.method) : undefined;
  }
}

class Calls {
  readonly #request: ApiRequest;
  readonly #records: Records;
  readonly #conduct: UploadConduct;

  constructor(request: ApiRequest, records: Records, conduct: UploadConduct) {
    this.#request = request;
    this.#records = records;
    this.#conduct = conduct;
  }

  /** The filter also takes what only begins with the value. */
  listApps(): Reply {
    const wanted = this.#request.query.get('filter[bundleId]');
    return this.#list(this.#records.apps.filter(({ bundleId }) => bundleId.startsWith(wanted ?? '')).map(appResource));
  }

  getApp(id: string): Reply {
    const app = this.#records.apps.find((each) => each.id === id);
    return app === undefined ? notThere('apps', id) : this.#one(appResource(app));
  }

  listUploads(appId: string): Reply {
    if (this.#conduct.listsLag > 0 && this.#records.uploads.length > 0) {
      this.#conduct.listsLag--;
      return this.#list([]);
    }
    const uploads = this.#records.uploads.filter(
      (upload) =>
        upload.appId === appId &&
        this.#fits('cfBundleShortVersionString', upload.version) &&
        this.#fits('cfBundleVersion', upload.buildNumber) &&
        this.#fits('platform', upload.platform) &&
        this.#fits('state', upload.state),
    );
    return this.#list(uploads.map(uploadResource));
  }

  openUpload(): Reply {
    const { attributes, relationships } = dataOf(this.#request.body, 'buildUploads');
    const { cfBundleShortVersionString: version, cfBundleVersion: buildNumber, platform } = record(attributes);
    const { id: appId } = record(record(record(relationships).app).data);
    if (typeof version !== 'string' || typeof buildNumber !== 'string' || typeof appId !== 'string') return malformed();
    if (!PLATFORMS.includes(String(platform))) return badAttribute('platform');
    if (!this.#records.apps.some(({ id }) => id === appId)) return unknownApp();
    const same = this.#records.uploads.find(
      (upload) =>
        upload.appId === appId &&
        upload.version === version &&
        upload.buildNumber === buildNumber &&
        upload.platform === platform &&
        upload.state !== 'FAILED' &&
        (upload.state !== 'AWAITING_UPLOAD' || this.#conduct.openBlocks),
    );
    if (same !== undefined) return duplicate(same.buildNumber);
    const createdDate = new Date(this.#request.now).toISOString();
    const upload = this.#records.addUpload({ appId, version, buildNumber, platform: String(platform), createdDate });
    return this.#one(uploadResource(upload), 201);
  }

  getUpload(id: string): Reply {
    const upload = this.#records.uploads.find((each) => each.id === id);
    if (upload === undefined) return notThere('buildUploads', id);
    if (upload.state === 'PROCESSING' && ++upload.looks > this.#conduct.looksUntilChecked) this.#check(upload);
    const build = this.#records.builds.find((each) => each.id === upload.buildId);
    const included = build === undefined ? [] : [buildResource(build)];
    return json(200, { data: uploadResource(upload), included, links: { self: this.#request.path } });
  }

  listFiles(uploadId: string): Reply {
    return this.#list(this.#records.filesOf(uploadId).map((file) => this.#file(file)));
  }

  registerFile(): Reply {
    const { attributes, relationships } = dataOf(this.#request.body, 'buildUploadFiles');
    const { assetType, fileName, fileSize, uti } = record(attributes);
    const { id: uploadId } = record(record(record(relationships).buildUpload).data);
    if (typeof fileName !== 'string' || typeof uploadId !== 'string') return malformed();
    if (typeof fileSize !== 'number' || !Number.isSafeInteger(fileSize) || fileSize < 1)
      return badAttribute('fileSize');
    if (assetType !== 'ASSET') return badAttribute('assetType');
    if (!UTIS.includes(String(uti))) return badAttribute('uti');
    const upload = this.#records.uploads.find((each) => each.id === uploadId);
    if (upload === undefined) return notThere('buildUploads', uploadId);
    if (upload.state !== 'AWAITING_UPLOAD' || this.#records.filesOf(uploadId).length > 0) return pastChanging();
    const file = this.#records.addFile({ uploadId, fileName, fileSize, uti: String(uti) });
    this.cutIntoParts(file);
    return this.#one(this.#file(file), 201);
  }

  getFile(id: string): Reply {
    const file = this.#records.files.find((each) => each.id === id);
    if (file === undefined) return notThere('buildUploadFiles', id);
    return this.#one(this.#file(file));
  }

  commit(id: string): Reply {
    const { attributes } = dataOf(this.#request.body, 'buildUploadFiles');
    const { uploaded, ...more } = record(attributes);
    const file = this.#records.files.find((each) => each.id === id);
    if (file === undefined) return notThere('buildUploadFiles', id);
    file.commitRequests++;
    if (file.state === 'COMPLETE' || file.state === 'FAILED') return pastChanging();
    if ('sourceFileChecksums' in more) return badAttribute('sourceFileChecksums');
    if (uploaded !== true) return badAttribute('uploaded');
    if (file.parts.some(({ entityTag }) => entityTag === undefined)) return partsMissing();
    if (this.#conduct.idleCommits > 0) {
      this.#conduct.idleCommits--;
      file.state = 'UPLOAD_COMPLETE';
      return this.#one(this.#file(file));
    }
    file.commits++;
    file.state = 'COMPLETE';
    file.composite = compositeOf(file);
    const upload = this.#records.uploads.find((each) => each.id === file.uploadId);
    if (upload !== undefined) {
      upload.state = 'PROCESSING';
      upload.uploadedDate = new Date(this.#request.now).toISOString();
    }
    return this.#one(this.#file(file));
  }

  listBuilds(): Reply {
    const builds = this.#records.builds.filter(
      (build) =>
        this.#conduct.linksBuild !== 'none' &&
        this.#fits('app', build.appId) &&
        this.#fits('version', build.buildNumber) &&
        this.#fits('preReleaseVersion.version', build.version) &&
        this.#fits('preReleaseVersion.platform', build.platform),
    );
    return json(200, {
      data: builds.map(buildResource),
      included: builds.map(trainResource),
      links: { self: this.#request.path },
      meta: { paging: { total: builds.length, limit: 200 } },
    });
  }

  getBuild(id: string): Reply {
    const build = this.#records.builds.find((each) => each.id === id);
    if (build === undefined) return notThere('builds', id);
    if (build.processingState === 'PROCESSING' && ++build.looks > this.#conduct.looksUntilProcessed) {
      build.processingState = this.#conduct.processed;
    }
    return this.#one(buildResource(build));
  }

  /** Lists the parts of a file that was registered. */
  cutIntoParts(file: FileRecord): void {
    const { partLengths, partSize } = this.#conduct;
    for (let offset = 0; offset < file.fileSize; ) {
      const index = file.parts.length;
      const wanted = partLengths[index % Math.max(1, partLengths.length)] ?? partSize;
      const length = Math.min(wanted, file.fileSize - offset);
      const part = {
        partNumber: index + 1,
        offset,
        length,
        addresses: [],
        entityTag: undefined,
        bytes: undefined,
      };
      file.parts.push(part);
      offset += length;
    }
  }

  /** A file as it is shown: parts get a new address when that of before will not be good for long. */
  #file(file: FileRecord): object {
    const { now, storage } = this.#request;
    for (const { addresses } of file.state === 'COMPLETE' ? [] : file.parts) {
      if ((addresses.at(-1)?.expires ?? 0) > now + 60 * 60 * 1000) continue;
      const expires = now + this.#conduct.partsExpireAfter * 1000;
      addresses.push({ signature: randomBytes(32).toString('hex'), expires });
    }
    return fileResource(file, this.#conduct, storage);
  }

  /** Apple's checks come to their end. */
  #check(upload: UploadRecord): void {
    const { verdict, errors, warnings, infos, linksBuild } = this.#conduct;
    Object.assign(upload, { state: verdict, errors, warnings, infos });
    if (verdict === 'FAILED') return;
    const build: BuildRecord = this.#records.addBuild({
      appId: upload.appId,
      version: upload.version,
      buildNumber: upload.buildNumber,
      platform: upload.platform,
      uploadId: upload.id,
      processingState: 'PROCESSING',
      usesNonExemptEncryption: this.#conduct.usesNonExemptEncryption,
    });
    if (linksBuild === 'link') upload.buildId = build.id;
  }

  #fits(name: string, value: string): boolean {
    const wanted = this.#request.query.get(`filter[${name}]`);
    return wanted === null || wanted.split(',').includes(value);
  }

  #one(resource: object, status = 200): Reply {
    return json(status, { data: resource, links: { self: this.#request.path } });
  }

  /** A page of a list; the next one is found by `cursor`. */
  #list(resources: readonly object[]): Reply {
    const { query, path } = this.#request;
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
}

function dataOf(body: unknown, type: string): Record<string, unknown> {
  const data = record(record(body).data);
  return data.type === type ? data : {};
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
