import type { Client } from '../../apple/client.ts';
import { isRecord } from '../../is-record.ts';
import { Failure, refusedBy } from '../failure.ts';
import type { Build } from '../file/app-file.ts';
import { type BuildUpload, dataOf, listOf, readBuildUpload, readUploadFile, type UploadFile } from './resources.ts';

/** Pages of a list that are read; with filters there is one. */
const MOST_PAGES = 10;

/** A record of an upload, with the files that belong to it. */
export interface RecordWithFiles {
  readonly upload: BuildUpload;
  readonly files: readonly UploadFile[];
}

/** What names a build among all of an app's. */
export type Numbers = Pick<Build, 'version' | 'buildNumber' | 'platform'>;

/**
 * The records of an app under a version, number and platform.
 *
 * @throws {Failure} when they cannot be read: without them nothing may be sent
 */
export async function listUploads(client: Client, appId: string, numbers: Numbers): Promise<BuildUpload[]> {
  const { version, buildNumber, platform } = numbers;
  const uploads = await list(client, appId, [
    `filter[cfBundleShortVersionString]=${encodeURIComponent(version)}`,
    `filter[cfBundleVersion]=${encodeURIComponent(buildNumber)}`,
    `filter[platform]=${platform}`,
  ]);
  return uploads.filter(
    (upload) => upload.version === version && upload.buildNumber === buildNumber && upload.platform === platform,
  );
}

/** All build numbers of a version and platform, as far as their list can be read. */
export async function listBuildNumbers(client: Client, appId: string, numbers: Numbers): Promise<string[]> {
  const { version, platform } = numbers;
  const uploads = await list(client, appId, [
    `filter[cfBundleShortVersionString]=${encodeURIComponent(version)}`,
    `filter[platform]=${platform}`,
  ]);
  return uploads
    .filter((upload) => upload.version === version && upload.platform === platform)
    .flatMap(({ buildNumber }) => buildNumber ?? []);
}

async function list(client: Client, appId: string, filters: readonly string[]): Promise<BuildUpload[]> {
  const uploads: BuildUpload[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = [...filters, 'limit=200', ...(cursor === undefined ? [] : [`cursor=${encodeURIComponent(cursor)}`])];
    const reply = await client.get(`/v1/apps/${appId}/buildUploads?${query.join('&')}`, {
      exists: true,
      expected: 'collection',
    });
    if (reply.outcome !== 'applied') throw refusedBy(reply, "The app's uploads could not be looked up");
    uploads.push(...listOf(reply.body, 'buildUploads').map(readBuildUpload));
    cursor = cursorIn(reply.body);
    if (cursor === undefined) return uploads;
  }
  throw new Failure(`The app has uploads on more than ${MOST_PAGES} pages under this version: they were not all read.`);
}

/** The place at which the next page begins. The rest of that address is not used: it need not lead to the same host. */
function cursorIn(body: unknown): string | undefined {
  const next = isRecord(body) && isRecord(body.links) ? body.links.next : undefined;
  if (typeof next !== 'string' || !URL.canParse(next, 'http://host.invalid')) return undefined;
  return new URL(next, 'http://host.invalid').searchParams.get('cursor') ?? undefined;
}

/** @throws {Failure} when they cannot be read */
export async function listFiles(client: Client, uploadId: string): Promise<UploadFile[]> {
  const reply = await client.get(`/v1/buildUploads/${uploadId}/buildUploadFiles?limit=200`, {
    exists: true,
    expected: 'collection',
  });
  if (reply.outcome !== 'applied') throw refusedBy(reply, 'The files of an upload could not be looked up');
  return listOf(reply.body, 'buildUploadFiles').map(readUploadFile);
}

/** One file of an upload as Apple has it now. @throws {Failure} when it cannot be read */
export async function getFile(client: Client, fileId: string): Promise<UploadFile> {
  const reply = await client.get(`/v1/buildUploadFiles/${fileId}`, { exists: true });
  const resource = dataOf(reply.body, 'buildUploadFiles');
  if (resource === undefined) throw refusedBy(reply, 'The file of the upload could not be looked up');
  return readUploadFile(resource);
}
