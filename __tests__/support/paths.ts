import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, seen from the compiled tests in .jest/__tests__/support. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The path of a built entry, for example `mint`. */
export function dist(entry: string): string {
  return join(ROOT, 'dist', entry, 'index.js');
}

/**
 * What to start for an entry: the bundle, except where coverage is measured. A bundle cannot be mapped back to its
 * sources, so the compiled modules that it is made of run there in its place.
 */
export function entryPath(entry: string): string {
  return process.env.NODE_V8_COVERAGE === undefined ? dist(entry) : join(ROOT, '.jest/src', entry, 'index.js');
}
