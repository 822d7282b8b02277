/** Apple's names of the platforms (App Store Connect API, "Platform"). */
export const PLATFORMS = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** What a package says of the app in it; undefined is what it does not say. */
export interface Contents {
  readonly bundleId: string | undefined;
  /** CFBundleShortVersionString */
  readonly version: string | undefined;
  /** CFBundleVersion */
  readonly buildNumber: string | undefined;
  readonly platform: Platform | undefined;
  /** Whether export compliance is answered in the app itself; undefined when that is not known. */
  readonly answersEncryption: boolean | undefined;
}

/** A package that cannot be read: the message ends a sentence that begins with what it is, and holds nothing of it. */
export class PackageError extends Error {
  override readonly name = 'PackageError';
  /** False when it cannot be a build at all, whatever the inputs say. */
  readonly mayBeGood: boolean;

  constructor(message: string, mayBeGood = true) {
    super(message);
    this.mayBeGood = mayBeGood;
  }
}

/** In characters, as Apple allows for a bundle id. */
const LONGEST = 155;

/**
 * A text of a package that can be a version, a number or an id; undefined otherwise, as for a variable of Xcode's that
 * was not filled in. What comes back is harmless in a log and in Markdown.
 */
export function plausible(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const trimmed = text.trim();
  return trimmed.length <= LONGEST && /^[A-Za-z0-9._+-]+$/.test(trimmed) ? trimmed : undefined;
}
