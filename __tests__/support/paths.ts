import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, seen from the compiled tests in .jest/__tests__/support. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The path of a built entry, for example `mint`. */
export function dist(entry: string): string {
  return join(ROOT, 'dist', entry, 'index.js');
}
