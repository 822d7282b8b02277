import { existsSync } from 'node:fs';

/**
 * Where the code of the threads is. In dist it is a bundle of its own beside the one that runs; the path is put together
 * here so that the bundler does not take it for a file to copy.
 *
 * @throws when it is not there
 */
export function workerUrl(): URL {
  const places = [
    ['..', 'scan-worker', 'index.js'],
    ['..', '..', 'scan-worker', 'index.js'],
  ].map((path) => new URL(path.join('/'), import.meta.url));
  const url = places.find((place) => existsSync(place));
  if (url === undefined) throw new Error('The bundle of the scan is not complete: scan-worker is missing');
  return url;
}
