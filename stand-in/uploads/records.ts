import { createHash, randomUUID } from 'node:crypto';

/** One entry of a state's `errors`, `warnings` or `infos`. */
export interface Detail {
  readonly code: string;
  readonly description: string;
}

/** An app that the keys see. */
export interface RegisteredApp {
  readonly id: string;
  readonly bundleId: string;
  readonly name: string;
}

/** A record of `buildUploads`. */
export interface UploadRecord {
  readonly id: string;
  readonly appId: string;
  readonly version: string;
  readonly buildNumber: string;
  readonly platform: string;
  readonly createdDate: string;
  uploadedDate: string | null;
  state: 'AWAITING_UPLOAD' | 'PROCESSING' | 'COMPLETE' | 'FAILED';
  errors: readonly Detail[];
  warnings: readonly Detail[];
  infos: readonly Detail[];
  buildId: string | null;
  /** Looks at it since it was committed. */
  looks: number;
}

/** One part of a file, and what has arrived of it. */
export interface PartRecord {
  readonly partNumber: number;
  readonly offset: number;
  readonly length: number;
  /** What was given out to send it to, newest last; each is good until it expires (milliseconds since 1970). */
  readonly addresses: { readonly signature: string; readonly expires: number }[];
  /** MD5 in capital hex of what arrived last; undefined before. */
  entityTag: string | undefined;
  /** What arrived, where bytes are kept. */
  bytes: Buffer | undefined;
}

/** A record of `buildUploadFiles`. */
export interface FileRecord {
  readonly id: string;
  readonly uploadId: string;
  readonly assetType: string;
  readonly fileName: string;
  readonly fileSize: number;
  readonly uti: string;
  state: 'AWAITING_UPLOAD' | 'UPLOAD_COMPLETE' | 'COMPLETE' | 'FAILED';
  readonly parts: PartRecord[];
  /** Given once it is committed. */
  composite: string | null;
  /** Requests to commit it, and those that did. */
  commitRequests: number;
  commits: number;
}

/** A record of `builds`. */
export interface BuildRecord {
  readonly id: string;
  readonly appId: string;
  readonly version: string;
  readonly buildNumber: string;
  readonly platform: string;
  readonly uploadId: string | undefined;
  processingState: 'PROCESSING' | 'VALID' | 'FAILED' | 'INVALID';
  usesNonExemptEncryption: boolean | null;
  looks: number;
}

/** All that the stand-in keeps; a test may read it, and put records in. */
export class Records {
  readonly apps: RegisteredApp[] = [];
  readonly uploads: UploadRecord[] = [];
  readonly files: FileRecord[] = [];
  readonly builds: BuildRecord[] = [];

  addUpload(
    record: Pick<UploadRecord, 'appId' | 'version' | 'buildNumber' | 'platform'> & Partial<UploadRecord>,
  ): UploadRecord {
    const upload: UploadRecord = {
      id: randomUUID(),
      createdDate: new Date().toISOString(),
      uploadedDate: null,
      state: 'AWAITING_UPLOAD',
      errors: [],
      warnings: [],
      infos: [],
      buildId: null,
      looks: 0,
      ...record,
    };
    this.uploads.push(upload);
    return upload;
  }

  addFile(record: Pick<FileRecord, 'uploadId' | 'fileName' | 'fileSize'> & Partial<FileRecord>): FileRecord {
    const file: FileRecord = {
      id: randomUUID(),
      assetType: 'ASSET',
      uti: 'com.apple.ipa',
      state: 'AWAITING_UPLOAD',
      parts: [],
      composite: null,
      commitRequests: 0,
      commits: 0,
      ...record,
    };
    this.files.push(file);
    return file;
  }

  addBuild(
    record: Pick<BuildRecord, 'appId' | 'version' | 'buildNumber' | 'platform'> & Partial<BuildRecord>,
  ): BuildRecord {
    const build: BuildRecord = {
      id: randomUUID(),
      uploadId: undefined,
      processingState: 'VALID',
      usesNonExemptEncryption: false,
      looks: 0,
      ...record,
    };
    this.builds.push(build);
    return build;
  }

  filesOf(uploadId: string): FileRecord[] {
    return this.files.filter((file) => file.uploadId === uploadId);
  }
}

/** What has arrived of a file, in the order of its bytes. */
export function bytesOf(file: FileRecord): Buffer {
  return Buffer.concat(inOrder(file).map(({ bytes }) => bytes ?? Buffer.alloc(0)));
}

/** MD5 of the MD5s of the parts, with their count and size, as Apple's tools write it. */
export function compositeOf(file: FileRecord): string {
  const hash = createHash('md5');
  for (const { entityTag } of inOrder(file)) hash.update(Buffer.from(entityTag ?? '', 'hex'));
  return `${hash.digest('hex')}-${file.parts.length}-${Math.max(...file.parts.map(({ length }) => length))}`;
}

function inOrder({ parts }: FileRecord): PartRecord[] {
  return [...parts].sort((a, b) => a.offset - b.offset);
}
