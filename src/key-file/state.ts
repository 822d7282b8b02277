import * as systemPath from 'node:path';
import { isRecord } from '../is-record.ts';
import { DIRECTORY_NAME, keyFileName } from './file-names.ts';

/** The name under which the runner keeps the state between main and post. */
export const STATE_NAME = 'keyFile';

export const LEFTOVER_RULES = ['warn', 'fail', 'remove', 'off'] as const;
export type LeftoverRule = (typeof LEFTOVER_RULES)[number];

/** A file in HOME that main makes. */
export interface HomeState {
  /** Its absolute path, with the links above it followed. */
  readonly file: string;
  /** The folders above it that main makes, too, the innermost first. */
  readonly folders: readonly string[];
}

/**
 * What post has to know. The runner hands it over in the environment, where all variables together have to stay small: so
 * it holds paths, a fingerprint and a time, never a list that grows, and no byte of the key.
 */
export interface State {
  /** The folder below RUNNER_TEMP, with the links above it followed. */
  readonly directory: string;
  readonly keyId: string;
  readonly individual: boolean;
  readonly fingerprint: string;
  readonly home: HomeState | undefined;
  /** When main began, in milliseconds since 1970. */
  readonly startedAt: number;
  readonly leftovers: LeftoverRule;
  /** Variables that held the key before main began: their names. */
  readonly variables: readonly string[];
}

export function writeState(state: State): string {
  return JSON.stringify(state);
}

/**
 * Reads what `writeState` wrote. What is to be removed must look as main made it, so that a damaged state removes nothing.
 *
 * @param path the rules of the system's paths
 * @returns undefined for anything else
 */
export function readState(text: string, path: PathRules = systemPath): State | undefined {
  const state = parse(text);
  if (state === undefined) return undefined;
  const { directory, keyId, individual, fingerprint, home, startedAt, leftovers, variables } = state;
  if (typeof directory !== 'string' || !path.isAbsolute(directory)) return;
  if (!DIRECTORY_NAME.test(path.basename(directory))) return;
  if (typeof keyId !== 'string' || !/^[A-Za-z0-9]{1,40}$/.test(keyId) || typeof individual !== 'boolean') return;
  if (typeof fingerprint !== 'string' || !/^SHA256:[A-Za-z0-9+/]{43}=$/.test(fingerprint)) return;
  if (typeof startedAt !== 'number' || !LEFTOVER_RULES.some((rule) => rule === leftovers)) return;
  if (!isTexts(variables) || (home !== undefined && !isHome(home, keyId, path))) return;
  return {
    directory,
    keyId,
    individual,
    fingerprint,
    home,
    startedAt,
    leftovers: leftovers as LeftoverRule,
    variables,
  };
}

type PathRules = Pick<systemPath.PlatformPath, 'basename' | 'dirname' | 'isAbsolute'>;

function isHome(home: unknown, keyId: string, path: PathRules): home is HomeState {
  if (!isRecord(home)) return false;
  const { file, folders } = home;
  if (typeof file !== 'string' || !path.isAbsolute(file) || path.basename(file) !== keyFileName(keyId)) return false;
  // The folders are the file's own, or the one above that.
  const own = path.dirname(file);
  return isTexts(folders) && folders.every((folder) => folder === own || folder === path.dirname(own));
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
