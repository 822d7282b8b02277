import type { UploadConduct } from './conduct.ts';
import type { BuildRecord, FileRecord, RegisteredApp, UploadRecord } from './records.ts';

/** Resources as App Store Connect writes them (Apple's OpenAPI document 4.4.1). */

export function appResource({ id, bundleId, name }: RegisteredApp): object {
  return { type: 'apps', id, attributes: { name, bundleId }, links: { self: `/v1/apps/${id}` } };
}

export function uploadResource(upload: UploadRecord): object {
  const { id, version, buildNumber, createdDate, platform, uploadedDate, state, errors, warnings, infos, buildId } =
    upload;
  return {
    type: 'buildUploads',
    id,
    attributes: {
      cfBundleShortVersionString: version,
      cfBundleVersion: buildNumber,
      createdDate,
      state: { errors, warnings, infos, state },
      platform,
      uploadedDate,
    },
    // The answer that opens one has no relationship to a build.
    ...(uploadedDate !== null && {
      relationships: { build: { data: buildId === null ? null : { type: 'builds', id: buildId } } },
    }),
    links: { self: `/v1/buildUploads/${id}` },
  };
}

/** @param storage the address of a part, by its number and signature */
export function fileResource(
  file: FileRecord,
  conduct: UploadConduct,
  storage: (fileId: string, partNumber: number, signature: string) => string,
): object {
  const { id, state, assetType, fileName, fileSize, uti, composite } = file;
  const operations = shuffled(file.parts).map((part) => ({
    method: 'PUT',
    url: storage(id, part.partNumber, part.addresses.at(-1)?.signature ?? ''),
    length: part.length,
    offset: part.offset,
    requestHeaders: [{ name: 'Content-Type', value: 'application/octet-stream' }],
    expiration: new Date(part.addresses.at(-1)?.expires ?? 0).toISOString(),
    partNumber: part.partNumber,
    entityTag: conduct.showsTags ? (part.entityTag ?? null) : null,
  }));
  return {
    type: 'buildUploadFiles',
    id,
    attributes: {
      assetDeliveryState: { state, errors: [], warnings: [] },
      assetToken: null,
      assetType,
      fileName,
      fileSize,
      sourceFileChecksums: composite === null ? null : { file: null, composite: { hash: composite, algorithm: 'MD5' } },
      uploadOperations: state === 'COMPLETE' ? null : (conduct.alterOperations?.(operations) ?? operations),
      uti,
    },
    links: { self: `/v1/buildUploadFiles/${id}` },
  };
}

export function buildResource(build: BuildRecord): object {
  const { id, buildNumber, processingState, usesNonExemptEncryption, uploadId } = build;
  return {
    type: 'builds',
    id,
    attributes: { version: buildNumber, processingState, usesNonExemptEncryption },
    relationships: {
      preReleaseVersion: { data: { type: 'preReleaseVersions', id: trainId(build) } },
      buildUpload: { data: uploadId === undefined ? null : { type: 'buildUploads', id: uploadId } },
    },
    links: { self: `/v1/builds/${id}` },
  };
}

export function trainResource(build: BuildRecord): object {
  const { version, platform } = build;
  return { type: 'preReleaseVersions', id: trainId(build), attributes: { version, platform } };
}

function trainId({ appId, version, platform }: BuildRecord): string {
  return `${appId}-${version}-${platform}`;
}

/** Apple lists parts out of order: the last first, then every other one. */
function shuffled<T>(list: readonly T[]): T[] {
  const reversed = [...list].reverse();
  return [...reversed.filter((_, index) => index % 2 === 0), ...reversed.filter((_, index) => index % 2 === 1)];
}
