import { PlistError, type PlistValue } from './binary-plist.ts';
import { type Contents, PackageError, type Platform, plausible } from './contents.ts';
import { readPlist } from './plist.ts';

/** DTPlatformName, which Xcode writes, and what CFBundleSupportedPlatforms holds where that is missing. */
const PLATFORM_OF: Readonly<Record<string, Platform>> = {
  iphoneos: 'IOS',
  appletvos: 'TV_OS',
  xros: 'VISION_OS',
  macosx: 'MAC_OS',
};

/**
 * What the Info.plist of an app says.
 *
 * @throws {PackageError} when it is no property list, or that of a build for the simulator
 */
export function readContents(bytes: Buffer): Contents {
  let values: Map<string, PlistValue>;
  try {
    values = readPlist(bytes);
  } catch (error) {
    if (!(error instanceof PlistError)) throw error;
    throw new PackageError(`has an Info.plist that ${error.message}`);
  }
  const supported = values.get('CFBundleSupportedPlatforms');
  const named = values.get('DTPlatformName') ?? (Array.isArray(supported) ? supported[0] : undefined);
  const platform = typeof named === 'string' ? named.trim().toLowerCase() : '';
  if (platform.endsWith('simulator')) {
    throw new PackageError('holds an app that was built for the simulator, which Apple does not take', false);
  }
  return {
    bundleId: plausible(values.get('CFBundleIdentifier')),
    version: plausible(values.get('CFBundleShortVersionString')),
    buildNumber: plausible(values.get('CFBundleVersion')),
    platform: PLATFORM_OF[platform],
    answersEncryption: values.has('ITSAppUsesNonExemptEncryption'),
  };
}
