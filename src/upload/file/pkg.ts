import type { FileHandle } from 'node:fs/promises';
import type { XmlElement } from '@rgrove/parse-xml';
import { type Contents, PackageError, plausible } from './contents.ts';
import { readFromXar } from './xar.ts';
import { childrenOf, readXml } from './xml.ts';

/**
 * Reads the file Distribution of a .pkg as `productbuild` makes it: the product, and the bundle of the same id in one of
 * its packages.
 *
 * @throws {PackageError}
 */
export async function readPkg(file: FileHandle, size: number): Promise<Contents> {
  const root = readXml(await readFromXar(file, size, 'Distribution'));
  if (root === undefined) throw new PackageError('has a Distribution that is no XML');
  const [product] = childrenOf(root, 'product');
  const bundle = bundleOf(root, product?.attributes.id);
  return {
    bundleId: plausible(bundle?.attributes.id ?? product?.attributes.id),
    version: plausible(bundle?.attributes.CFBundleShortVersionString ?? product?.attributes.version),
    buildNumber: plausible(bundle?.attributes.CFBundleVersion),
    platform: 'MAC_OS',
    answersEncryption: undefined,
  };
}

/** The bundle of the product, or the only one; undefined where it is not clear which is meant. */
function bundleOf(root: XmlElement, product: string | undefined): XmlElement | undefined {
  const bundles = childrenOf(root, 'pkg-ref')
    .flatMap((reference) => childrenOf(reference, 'bundle-version'))
    .flatMap((versions) => childrenOf(versions, 'bundle'));
  const own = bundles.filter(({ attributes }) => attributes.id !== undefined && attributes.id === product);
  const candidates = own.length > 0 ? own : bundles;
  const keys = new Set(
    candidates.map(({ attributes: { id, CFBundleShortVersionString, CFBundleVersion } }) =>
      JSON.stringify([id, CFBundleShortVersionString, CFBundleVersion]),
    ),
  );
  return keys.size === 1 ? candidates[0] : undefined;
}
