import { haveExpired, type Part, readParts } from '../parts/operations.ts';
import type { BuildUpload, UploadFile } from './resources.ts';
import type { RecordWithFiles } from './uploads.ts';

/** What Apple has already, and so what is to be done. */
export type Decision =
  /** Nothing that stands in the way. */
  | { readonly kind: 'new'; readonly leftAlone: number }
  /** An upload that was begun with this file and awaits the rest of it. */
  | {
      readonly kind: 'resume';
      readonly upload: BuildUpload;
      readonly file: UploadFile;
      readonly parts: readonly Part[];
    }
  /** All of the file has arrived, and was not handed over yet. */
  | { readonly kind: 'commit'; readonly upload: BuildUpload; readonly file: UploadFile }
  /** A file of the same size was handed over: if its checksums fit, it is this very upload. */
  | { readonly kind: 'committed'; readonly upload: BuildUpload; readonly file: UploadFile }
  /** Another file was handed over under this number. */
  | { readonly kind: 'used'; readonly upload: BuildUpload };

/** The file as far as it tells one upload from another. */
export interface FileIdentity {
  readonly name: string;
  readonly size: number;
}

/**
 * Decides what the records under the same version, number and platform mean for the file.
 *
 * @param now milliseconds since 1970, by Apple's clock
 */
export function decide(records: readonly RecordWithFiles[], file: FileIdentity, now: number): Decision {
  const standing = records.filter(({ upload }) => upload.state !== 'FAILED').sort(newestFirst);
  const committed = standing.filter(isCommitted);
  const [first] = committed;
  if (first !== undefined) {
    for (const { upload, files } of committed) {
      const same = assets(files).find(({ size }) => size === file.size);
      if (same !== undefined) return { kind: 'committed', upload, file: same };
    }
    return { kind: 'used', upload: first.upload };
  }
  for (const { upload, files } of standing) {
    for (const asset of assets(files)) {
      if (asset.name !== file.name || asset.size !== file.size) continue;
      const parts = asset.state === 'FAILED' ? undefined : readParts(asset.uploadOperations, file.size);
      if (parts !== undefined && !('fault' in parts) && !haveExpired(parts, now)) {
        return { kind: 'resume', upload, file: asset, parts };
      }
      if (asset.state === 'UPLOAD_COMPLETE') return { kind: 'commit', upload, file: asset };
    }
  }
  return { kind: 'new', leftAlone: standing.length };
}

/** An upload, or its file, that is past the point at which it could be changed. */
function isCommitted({ upload, files }: RecordWithFiles): boolean {
  if (upload.state !== 'AWAITING_UPLOAD' && upload.state !== undefined) return true;
  return upload.committed || assets(files).some(({ state }) => state === 'COMPLETE');
}

/** The build itself; altool adds two files that describe it. */
function assets(files: readonly UploadFile[]): UploadFile[] {
  return files.filter(({ assetType }) => assetType === 'ASSET' || assetType === undefined);
}

function newestFirst(a: RecordWithFiles, b: RecordWithFiles): number {
  return (b.upload.created ?? 0) - (a.upload.created ?? 0);
}
