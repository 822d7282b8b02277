import type { Client, Reply } from '../../apple/client.ts';
import { Failure, refusedBy, saidIn } from '../failure.ts';
import { dataOf, listOf, recordOf, textOf } from './resources.ts';

/** An app in App Store Connect. The texts are untrusted. */
export interface App {
  readonly id: string;
  readonly name: string | undefined;
  readonly bundleId: string | undefined;
}

/**
 * Finds the app of a bundle id, or by its own id.
 *
 * @throws {Failure} when the key sees none, or more than one
 */
export async function findApp(client: Client, bundleId: string | undefined, appId: string | undefined): Promise<App> {
  return appId === undefined ? findByBundleId(client, bundleId ?? '') : findById(client, appId, bundleId);
}

async function findByBundleId(client: Client, bundleId: string): Promise<App> {
  const filter = `filter[bundleId]=${encodeURIComponent(bundleId)}&fields[apps]=bundleId,name&limit=200`;
  const reply = await client.get(`/v1/apps?${filter}`, { expected: 'collection' });
  if (reply.outcome !== 'applied') throw refusedBy(reply, 'The app could not be looked up');
  // The filter also matches what only begins with the id.
  const apps = listOf(reply.body, 'apps')
    .map(readApp)
    .filter((app) => app.bundleId === bundleId);
  const [app] = apps;
  if (app === undefined) {
    throw new Failure(
      'No app with the bundle id of the file is to be seen with this key. Make the app in App Store Connect first (Apps, +); or the key belongs to another team, or the input "bundle-id" is wrong.',
    );
  }
  if (apps.length > 1) {
    throw new Failure(
      `${apps.length} apps with the bundle id of the file are to be seen with this key. Name one by the input "app-id".`,
    );
  }
  return app;
}

async function findById(client: Client, appId: string, bundleId: string | undefined): Promise<App> {
  const reply = await client.get(`/v1/apps/${appId}?fields[apps]=bundleId,name`);
  const resource = dataOf(reply.body, 'apps');
  if (isMissing(reply)) {
    throw new Failure(
      'No app with the id of the input "app-id" is to be seen with this key: the id is wrong (it is the "Apple ID" under App Information), or the key belongs to another team.',
      saidIn(reply),
    );
  }
  if (reply.outcome !== 'applied' || resource === undefined) throw refusedBy(reply, 'The app could not be looked up');
  const app = readApp(resource);
  if (bundleId !== undefined && app.bundleId !== undefined && app.bundleId !== bundleId) {
    throw new Failure(
      'The app that the input "app-id" names has another bundle id than the file: Apple would reject the build. Correct the input, or leave it out to find the app by the bundle id.',
    );
  }
  return app;
}

function isMissing({ outcome, answer: { status } }: Reply): boolean {
  return outcome === 'refused' && status === 404;
}

function readApp(resource: Record<string, unknown>): App {
  const { name, bundleId } = recordOf(resource.attributes);
  return { id: String(resource.id), name: textOf(name), bundleId: textOf(bundleId) };
}
