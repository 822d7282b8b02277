import type { FileHandle } from 'node:fs/promises';
import { type Contents, PackageError } from './contents.ts';
import { readIpa } from './ipa.ts';
import { readPkg } from './pkg.ts';

export type PackageKind = 'ipa' | 'pkg';

/**
 * What the package says of its app. `kind` is what its name says, and has to be what it is.
 *
 * @throws {PackageError}
 */
export async function readPackage(kind: PackageKind, file: FileHandle, size: number): Promise<Contents> {
  const start = Buffer.alloc(4);
  await file.read(start, 0, start.length, 0);
  const magic = start.toString('latin1');
  const found = magic === 'xar!' ? 'a .pkg' : magic.startsWith('PK') ? 'a zip archive' : undefined;
  if (kind === 'ipa' && !magic.startsWith('PK')) {
    throw new PackageError(`is no zip archive${found === undefined ? '' : `, but ${found}`}`, false);
  }
  if (kind === 'pkg' && magic !== 'xar!') {
    throw new PackageError(`is no xar archive${found === undefined ? '' : `, but ${found}`}`, false);
  }
  return kind === 'ipa' ? readIpa(file) : readPkg(file, size);
}
