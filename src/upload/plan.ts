import { type Api, appleApi, readApiUrl } from '../apple/api-url.ts';
import type { RunContext } from '../runner/event.ts';
import { readTimeout } from '../runner/timeout.ts';
import { Problems, UserError } from '../runner/user-error.ts';
import { type Credentials, readCredentials } from '../token/credentials.ts';
import type { Overrides } from './file/app-file.ts';
import { PLATFORMS, type Platform, plausible } from './file/contents.ts';
import { findFile, type PackageFile } from './file/find-file.ts';
import type { UploadInputs } from './inputs.ts';
import { type GivenToken, readToken } from './token-input.ts';

/** How far an upload is followed. */
export const GOALS = ['uploaded', 'accepted', 'processed'] as const;
export type Goal = (typeof GOALS)[number];

const TIMEOUT = { fallback: '60m', longest: 6 * 60 * 60, longestInWords: 'six hours' };

/** What a run is to do, read and checked. */
export interface Plan {
  readonly file: PackageFile;
  readonly overrides: Overrides;
  readonly appId: string | undefined;
  /** Who signs, or the token that was given in the place of a key. */
  readonly signer: Credentials | GivenToken;
  readonly api: Api;
  /** True when the user chose the address. */
  readonly apiGiven: boolean;
  readonly goal: Goal;
  readonly dryRun: boolean;
  /** Milliseconds. */
  readonly timeout: number;
}

export interface Surroundings {
  readonly context: () => RunContext;
  /** What a relative path begins at. */
  readonly workspace: string;
  /** Seconds since 1970. */
  readonly now: number;
}

/**
 * Makes a plan of the inputs.
 *
 * @throws {UserError} that names everything that is wrong with them
 */
export function readPlan(inputs: UploadInputs, { context, workspace, now }: Surroundings): Plan {
  const problems = new Problems();
  const signer = readSigner(inputs, context, now, problems);
  const file = problems.collect(() => findFile(inputs.file, workspace));
  const overrides = problems.collect(() => readOverrides(inputs));
  const appId = problems.collect(() => ({ value: readAppId(inputs.appId) }));
  const goal = problems.collect(() => readGoal(inputs.waitFor));
  const dryRun = problems.collect(inputs.dryRun);
  const timeout = problems.collect(() => readTimeout(inputs.timeout, TIMEOUT));
  const apiGiven = inputs.apiUrl.trim() !== '';
  const api = problems.collect(() => (apiGiven ? readApiUrl(inputs.apiUrl) : appleApi('app-store')));
  if (
    signer === undefined ||
    file === undefined ||
    overrides === undefined ||
    appId === undefined ||
    goal === undefined ||
    dryRun === undefined ||
    timeout === undefined ||
    api === undefined
  ) {
    throw problems.error();
  }
  return { file, overrides, appId: appId.value, signer, api, apiGiven, goal, dryRun, timeout };
}

function readSigner(
  { credentials, token }: UploadInputs,
  context: () => RunContext,
  now: number,
  problems: Problems,
): Plan['signer'] | undefined {
  const keyGiven = credentials.privateKey.trim() !== '';
  if (token.trim() === '') {
    if (!keyGiven) problems.add('Give one of the inputs "private-key" (with its ids) and "token".');
    return readCredentials(credentials, context, problems);
  }
  if (keyGiven) {
    problems.add('Both inputs "private-key" and "token" are given, and one of them is needed. Leave the other out.');
    return undefined;
  }
  return problems.collect(() => readToken(token, now));
}

function readGoal(text: string): Goal {
  const word = text.trim().toLowerCase() || 'processed';
  const goal = GOALS.find((each) => each === word);
  if (goal !== undefined) return goal;
  throw new UserError(
    `The input "wait-for" is none of ${GOALS.join(', ')} (seen: ${word.length} characters). Leave it out to wait until the build can be tested.`,
  );
}

/** Apple's ids are digits; what goes into an address is held to harmless characters. */
function readAppId(text: string): string | undefined {
  const id = text.trim();
  if (id === '') return undefined;
  if (/^[\w-]{1,64}$/.test(id)) return id;
  throw new UserError(
    `The input "app-id" is no id of an app (seen: ${id.length} characters). It is the number that App Store Connect calls "Apple ID", under App Information; not the bundle id.`,
  );
}

function readOverrides(inputs: UploadInputs): Overrides {
  const problems = new Problems();
  const text = (value: string, name: string): string | undefined => {
    if (value.trim() === '') return undefined;
    const read = plausible(value);
    if (read === undefined) {
      problems.add(
        `The input "${name}" cannot be what it is to be (seen: ${value.trim().length} characters): it holds other characters than letters, digits, dots, dashes and +, or is too long.`,
      );
    }
    return read;
  };
  const overrides = {
    bundleId: text(inputs.bundleId, 'bundle-id'),
    version: text(inputs.version, 'version'),
    buildNumber: text(inputs.buildNumber, 'build-number'),
    platform: problems.collect(() => readPlatform(inputs.platform)),
  };
  problems.throwIfAny();
  return overrides;
}

/** Apple's words, in any case, with or without the underscore. */
function readPlatform(text: string): Platform | undefined {
  const word = text
    .trim()
    .toUpperCase()
    .replace(/[\s_-]/g, '');
  if (word === '') return undefined;
  const platform = PLATFORMS.find((each) => each.replace('_', '') === word);
  if (platform !== undefined) return platform;
  throw new UserError(
    `The input "platform" is none of ${PLATFORMS.join(', ')} (seen: ${text.trim().length} characters).`,
  );
}
