import { isRecord } from '../../is-record.ts';

/**
 * The resources of the App Store Connect API that an upload is made of, as far as they are of use here. Attributes may be
 * missing or null although Apple's schema does not say so; what is not as it should be counts as missing.
 */

/** One entry of a state's `errors`, `warnings` or `infos`. Both texts are Apple's: untrusted. */
export interface Detail {
  readonly code: string;
  readonly description: string;
}

/** `buildUploads` */
export interface BuildUpload {
  readonly id: string;
  readonly version: string | undefined;
  readonly buildNumber: string | undefined;
  readonly platform: string | undefined;
  /** AWAITING_UPLOAD, PROCESSING, COMPLETE, FAILED, or what Apple adds to them. */
  readonly state: string | undefined;
  readonly errors: readonly Detail[];
  readonly warnings: readonly Detail[];
  readonly infos: readonly Detail[];
  /** Milliseconds since 1970. */
  readonly created: number | undefined;
  /** Whether Apple says when it was committed. */
  readonly committed: boolean;
  readonly buildId: string | undefined;
}

export interface Checksum {
  readonly hash: string;
  readonly algorithm: string;
}

/** `buildUploadFiles` */
export interface UploadFile {
  readonly id: string;
  readonly name: string | undefined;
  readonly size: number | undefined;
  readonly assetType: string | undefined;
  /** AWAITING_UPLOAD, UPLOAD_COMPLETE, COMPLETE, FAILED, or what Apple adds to them. */
  readonly state: string | undefined;
  readonly errors: readonly Detail[];
  readonly checksums: { readonly file: Checksum | undefined; readonly composite: Checksum | undefined };
  /** As it came: see parts/operations.ts. */
  readonly uploadOperations: unknown;
}

/** `builds` */
export interface Build {
  readonly id: string;
  /** The build number. */
  readonly version: string | undefined;
  /** PROCESSING, VALID, FAILED, INVALID, or what Apple adds to them. */
  readonly processingState: string | undefined;
  /** null or missing: nobody has answered yet. */
  readonly usesNonExemptEncryption: boolean | undefined;
}

/** Entries of a list of errors that are read: Apple's have a handful. */
const MOST_DETAILS = 200;
const LONGEST_TEXT = 3000;

/** The resource of one type in `data`; undefined when there is none with an id that can stand in an address. */
export function dataOf(body: unknown, type: string): Record<string, unknown> | undefined {
  const data = isRecord(body) ? body.data : undefined;
  return isResource(data, type) ? data : undefined;
}

/** The resources of one type in a list, from `data` or `included`. */
export function listOf(body: unknown, type: string, member: 'data' | 'included' = 'data'): Record<string, unknown>[] {
  const list = isRecord(body) ? body[member] : undefined;
  return Array.isArray(list) ? list.filter((entry): entry is Record<string, unknown> => isResource(entry, type)) : [];
}

export function readBuildUpload(resource: Record<string, unknown>): BuildUpload {
  const attributes = recordOf(resource.attributes);
  const state = recordOf(attributes.state);
  const created = Date.parse(textOf(attributes.createdDate) ?? '');
  return {
    id: String(resource.id),
    version: textOf(attributes.cfBundleShortVersionString),
    buildNumber: textOf(attributes.cfBundleVersion),
    platform: textOf(attributes.platform),
    state: textOf(state.state),
    errors: detailsOf(state.errors),
    warnings: detailsOf(state.warnings),
    infos: detailsOf(state.infos),
    created: Number.isNaN(created) ? undefined : created,
    committed: textOf(attributes.uploadedDate) !== undefined,
    buildId: relatedId(resource, 'build', 'builds'),
  };
}

export function readUploadFile(resource: Record<string, unknown>): UploadFile {
  const attributes = recordOf(resource.attributes);
  const state = recordOf(attributes.assetDeliveryState);
  const checksums = recordOf(attributes.sourceFileChecksums);
  return {
    id: String(resource.id),
    name: textOf(attributes.fileName),
    size: typeof attributes.fileSize === 'number' ? attributes.fileSize : undefined,
    assetType: textOf(attributes.assetType),
    state: textOf(state.state),
    errors: detailsOf(state.errors),
    checksums: { file: checksumOf(checksums.file), composite: checksumOf(checksums.composite) },
    uploadOperations: attributes.uploadOperations,
  };
}

export function readBuild(resource: Record<string, unknown>): Build {
  const { version, processingState, usesNonExemptEncryption: encryption } = recordOf(resource.attributes);
  return {
    id: String(resource.id),
    version: textOf(version),
    processingState: textOf(processingState),
    usesNonExemptEncryption: typeof encryption === 'boolean' ? encryption : undefined,
  };
}

/** The id that a to-one relationship names. */
export function relatedId(resource: Record<string, unknown>, name: string, type: string): string | undefined {
  const data = recordOf(recordOf(resource.relationships)[name]).data;
  return isResource(data, type) ? String(data.id) : undefined;
}

/** The attributes of a resource, or whatever else is to be an object. */
export function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST_TEXT) : undefined;
}

function isResource(value: unknown, type: string): value is Record<string, unknown> {
  return isRecord(value) && value.type === type && typeof value.id === 'string' && isId(value.id);
}

/** An id goes into addresses, outputs and the log: letters, digits, dashes and dots are harmless there. */
function isId(id: string): boolean {
  return /^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,199}$/.test(id);
}

function detailsOf(value: unknown): Detail[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_DETAILS).map((entry: unknown) => {
    const { code, description } = recordOf(entry);
    return {
      code: typeof code === 'number' ? String(code) : (textOf(code) ?? ''),
      description: textOf(description) ?? '',
    };
  });
}

function checksumOf(value: unknown): Checksum | undefined {
  const { hash, algorithm } = recordOf(value);
  const [readHash, readAlgorithm] = [textOf(hash), textOf(algorithm)];
  return readHash === undefined || readAlgorithm === undefined
    ? undefined
    : { hash: readHash, algorithm: readAlgorithm };
}
