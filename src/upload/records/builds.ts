import type { Client, Reply } from '../../apple/client.ts';
import { listOf, recordOf, relatedId, textOf } from './resources.ts';
import type { Numbers } from './uploads.ts';

/** What a list of builds shows: the id of the one that was looked for; undefined when it is not there. */
export interface FoundBuild {
  readonly id: string | undefined;
}

/**
 * Looks for a build by its numbers. Build numbers come again in other versions and on other platforms: one counts that
 * names the upload, or whose version and platform are shown to be the same.
 *
 * @param uploadId the upload that it came of, where there is one
 * @returns the reply where the list cannot be read
 */
export async function findBuild(
  client: Client,
  appId: string,
  { version, buildNumber, platform }: Numbers,
  uploadId?: string,
): Promise<FoundBuild | Reply> {
  const query = [
    `filter[app]=${appId}`,
    `filter[version]=${encodeURIComponent(buildNumber)}`,
    `filter[preReleaseVersion.version]=${encodeURIComponent(version)}`,
    `filter[preReleaseVersion.platform]=${platform}`,
    'include=preReleaseVersion,buildUpload',
    'limit=200',
  ];
  const reply = await client.get(`/v1/builds?${query.join('&')}`, { tries: 2, expected: 'collection' });
  if (reply.outcome !== 'applied') return reply;
  const trains = new Map(
    listOf(reply.body, 'preReleaseVersions', 'included').map((train) => [train.id, recordOf(train.attributes)]),
  );
  const candidates = listOf(reply.body, 'builds').filter(
    ({ attributes }) => recordOf(attributes).version === buildNumber,
  );
  const proven = candidates.find((resource) => {
    const upload = relatedId(resource, 'buildUpload', 'buildUploads');
    if (uploadId !== undefined && upload !== undefined) return upload === uploadId;
    const train = trains.get(relatedId(resource, 'preReleaseVersion', 'preReleaseVersions'));
    return train?.version === version && train.platform === platform;
  });
  // Of an upload that Apple accepted there is a build; where Apple shows nothing of it but its number, the filters count.
  const bare = candidates.length === 1 && trains.size === 0 && uploadId !== undefined ? candidates[0] : undefined;
  const build = proven ?? (bare?.relationships === undefined ? bare : undefined);
  return { id: build === undefined ? undefined : String(build.id) };
}

/** The numbers of the builds under a version and platform, the newest ones; empty where they cannot be read. */
export async function listNumbersOfBuilds(
  client: Client,
  appId: string,
  { version, platform }: Pick<Numbers, 'version' | 'platform'>,
): Promise<string[]> {
  const query = [
    `filter[app]=${appId}`,
    `filter[preReleaseVersion.version]=${encodeURIComponent(version)}`,
    `filter[preReleaseVersion.platform]=${platform}`,
    'sort=-uploadedDate',
    'limit=200',
  ];
  const { body } = await client.get(`/v1/builds?${query.join('&')}`, { tries: 2, expected: 'collection' });
  return listOf(body, 'builds').flatMap(({ attributes }) => textOf(recordOf(attributes).version) ?? []);
}
