import { type FileHandle, open } from 'node:fs/promises';
import { UserError } from '../../runner/user-error.ts';
import { type Contents, PackageError, type Platform } from './contents.ts';
import type { PackageFile } from './find-file.ts';
import { readPackage } from './package.ts';

/** What the inputs say of the app; undefined is what they leave to the file. */
export interface Overrides {
  readonly bundleId: string | undefined;
  readonly version: string | undefined;
  readonly buildNumber: string | undefined;
  readonly platform: Platform | undefined;
}

/** What is uploaded, under the names that Apple gives it. */
export interface Build {
  readonly bundleId: string | undefined;
  readonly version: string;
  readonly buildNumber: string;
  readonly platform: Platform;
}

export interface ReadBuild {
  readonly build: Build;
  readonly warnings: readonly string[];
}

const INPUT_OF = {
  bundleId: 'bundle-id',
  version: 'version',
  buildNumber: 'build-number',
  platform: 'platform',
} as const satisfies Record<keyof Overrides, string>;

type Field = keyof typeof INPUT_OF;
const FIELDS = Object.keys(INPUT_OF) as Field[];

const NOTHING: Contents = {
  bundleId: undefined,
  version: undefined,
  buildNumber: undefined,
  platform: undefined,
  answersEncryption: undefined,
};

/**
 * Reads of the open file what is to be uploaded; the inputs come first.
 *
 * @param appIdGiven true where the app is named, so that no bundle id is needed to find it
 * @throws {UserError} that names the inputs which are needed because the file does not say it
 */
export async function readBuild(
  file: PackageFile,
  handle: FileHandle,
  overrides: Overrides,
  appIdGiven: boolean,
): Promise<ReadBuild> {
  const what = `The file (${file.size} bytes, .${file.kind})`;
  let contents = NOTHING;
  let trouble: string | undefined;
  try {
    contents = await readPackage(file.kind, handle, file.size);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    if (!error.mayBeGood) throw new UserError(`${what} ${error.message}. Name the file that Xcode exported.`);
    trouble = error.message;
  }
  const missing = FIELDS.filter((field) => (overrides[field] ?? contents[field]) === undefined).filter(
    (field) => field !== 'bundleId' || !appIdGiven,
  );
  if (missing.length > 0) {
    const names = missing.map((field) => `"${INPUT_OF[field]}"`).join(', ');
    throw new UserError(
      trouble === undefined
        ? `${what} does not say everything that Apple asks for: give ${missing.length === 1 ? 'the input' : 'the inputs'} ${names}.`
        : `${what} ${trouble}. Export it again, or, if Apple is to judge it as it is, give the inputs ${names}.`,
    );
  }
  return { build: merged(overrides, contents), warnings: warningsOf(what, trouble, overrides, contents) };
}

function merged(overrides: Overrides, contents: Contents): Build {
  const of = <F extends Field>(field: F): Overrides[F] | Contents[F] => overrides[field] ?? contents[field];
  return {
    bundleId: of('bundleId'),
    version: of('version') ?? '',
    buildNumber: of('buildNumber') ?? '',
    platform: of('platform') ?? 'IOS',
  };
}

function warningsOf(what: string, trouble: string | undefined, overrides: Overrides, contents: Contents): string[] {
  const warnings: string[] = [];
  if (trouble !== undefined)
    warnings.push(`${what} ${trouble}. The inputs are taken in its place; Apple judges the file.`);
  const different = FIELDS.filter(
    (field) => overrides[field] !== undefined && contents[field] !== undefined && overrides[field] !== contents[field],
  );
  if (different.length > 0) {
    const names = different.map((field) => `"${INPUT_OF[field]}"`).join(', ');
    warnings.push(
      `The file says otherwise than ${different.length === 1 ? 'the input' : 'the inputs'} ${names}. Apple compares them with the file, and rejects a build whose own values differ.`,
    );
  }
  if (contents.answersEncryption === false) {
    warnings.push(
      'Info.plist has no ITSAppUsesNonExemptEncryption: testers get the build only after export compliance was answered in App Store Connect. Put the key into Info.plist (NO where the app uses none but exempt encryption) and no build waits for it.',
    );
  }
  return warnings;
}

/** Opens the file, hands it to `work`, and closes it whatever happens. */
export async function withFile<T>(path: string, work: (handle: FileHandle) => Promise<T>): Promise<T> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch {
    throw new UserError('The file that the input "file" names cannot be opened for reading.');
  }
  try {
    return await work(handle);
  } finally {
    await handle.close();
  }
}
