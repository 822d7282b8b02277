import { join } from 'node:path';
import { namesIn } from '../../git/files.ts';
import { IdTable } from './id-table.ts';

/** The names of folders with objects in them. Where the folder around them cannot be listed, they still may be. */
const PLACES = Array.from({ length: 256 }, (_, first) => first.toString(16).padStart(2, '0'));

/**
 * The ids of the objects that lie in files of their own, each once.
 *
 * @param folders those that hold folders named by the first two digits of ids
 * @param packed ids of objects in packs, one after the other, of `idBytes` bytes each: these are left out
 */
export function looseIds(folders: readonly string[], packed: Uint8Array, idBytes: number): Set<string> {
  const rest = new RegExp(`^[0-9a-f]{${2 * idBytes - 2}}$`);
  const ids = new Set<string>();
  for (const folder of folders) {
    // To look in vain for 256 folders takes longer than to list those that are there.
    const listed = namesIn(folder);
    for (const digits of listed.length > 0 ? listed.filter((name) => PLACES.includes(name)) : PLACES) {
      for (const name of namesIn(join(folder, digits))) if (rest.test(name)) ids.add(digits + name);
    }
  }
  if (ids.size === 0) return ids;
  const table = new IdTable(packed, idBytes);
  const count = packed.length / idBytes;
  for (const id of ids) if (table.find(Buffer.from(id, 'hex'), 0, 0, count) >= 0) ids.delete(id);
  return ids;
}
