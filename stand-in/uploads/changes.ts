import type { Reply } from '../answers.ts';
import type { UploadConduct } from './conduct.ts';
import { type ApiRequest, one, shownFile } from './pages.ts';
import { compositeOf, type FileRecord, type Records } from './records.ts';
import { badAttribute, duplicate, malformed, notThere, partsMissing, pastChanging, unknownApp } from './refusals.ts';
import { uploadResource } from './shapes.ts';

const PLATFORMS = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'];
const UTIS = [
  'com.apple.binary-property-list',
  'com.apple.ipa',
  'com.apple.pkg',
  'com.apple.xml-property-list',
  'com.pkware.zip-archive',
];

/** The calls that change something. */
export class Changes {
  readonly #request: ApiRequest;
  readonly #records: Records;
  readonly #conduct: UploadConduct;

  constructor(request: ApiRequest, records: Records, conduct: UploadConduct) {
    this.#request = request;
    this.#records = records;
    this.#conduct = conduct;
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
    return one(this.#request, uploadResource(upload), 201);
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
    return one(this.#request, shownFile(this.#request, this.#conduct, file), 201);
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
      return one(this.#request, shownFile(this.#request, this.#conduct, file));
    }
    file.commits++;
    file.state = 'COMPLETE';
    file.composite = compositeOf(file);
    const upload = this.#records.uploads.find((each) => each.id === file.uploadId);
    if (upload !== undefined) {
      upload.state = 'PROCESSING';
      upload.uploadedDate = new Date(this.#request.now).toISOString();
    }
    return one(this.#request, shownFile(this.#request, this.#conduct, file));
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
}

function dataOf(body: unknown, type: string): Record<string, unknown> {
  const data = record(record(body).data);
  return data.type === type ? data : {};
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
