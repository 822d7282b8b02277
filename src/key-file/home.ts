import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { search } from '../key/find-key.ts';
import { forLog } from '../runner/untrusted.ts';
import { UserError } from '../runner/user-error.ts';
import { codeOf, reasonOf } from './file-fault.ts';
import { keyFileName } from './file-names.ts';
import type { HomeState } from './state.ts';

/** In bytes; no key file is larger. */
const LARGEST = 64 * 1024;

/** What main does about the folder in HOME. */
export type HomePlan =
  | { readonly kind: 'none' }
  /** This key is there already, and used as it is. */
  | { readonly kind: 'there'; readonly file: string; readonly remarks: readonly string[] }
  | { readonly kind: 'make'; readonly state: HomeState };

/** The folder of the user; undefined where neither HOME nor the system knows one, as in a container with a user of its own. */
export function homeFolder(): string | undefined {
  try {
    const home = homedir();
    return home === '' ? undefined : home;
  } catch {
    return undefined;
  }
}

/**
 * Looks at the place in HOME where tools search a key, and changes nothing there. Links to folders are followed.
 *
 * @throws {UserError} when another key, a link or anything else stands in the file's place
 */
export function planHome(keyId: string, fingerprint: string, home = homeFolder()): HomePlan {
  if (home === undefined || !isFolder(home)) {
    throw new UserError(
      'The input "home" is true, and HOME does not name a folder that is there. Set HOME, or leave the input out.',
    );
  }
  const above = join(home, '.appstoreconnect');
  const folder = join(above, 'private_keys');
  const missing = [folder, above].filter((path) => !existsAsFolder(path));
  const file = join(realFolder(folder), keyFileName(keyId));
  if (missing.length > 0) return { kind: 'make', state: { file, folders: missing.map(realFolder) } };
  return lookAt(file, fingerprint) ?? { kind: 'make', state: { file, folders: [] } };
}

/**
 * What stands in the file's place; undefined where there is nothing.
 * @throws {UserError} for everything but this key
 */
export function lookAt(file: string, fingerprint: string): HomePlan | undefined {
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (status === undefined) return undefined;
  if (status.isSymbolicLink()) throw inTheWay(file, 'is a link');
  if (!status.isFile()) throw inTheWay(file, 'is no file');
  const text = readSmall(file);
  const { keys } = search(text.trim());
  if (!keys.some(({ key }) => key.fingerprint === fingerprint)) {
    throw inTheWay(
      file,
      keys.length > 0 ? 'holds another key' : `holds no key that can be read (seen: ${status.size} bytes)`,
    );
  }
  return { kind: 'there', file, remarks: remarksOn(file, text, status.mode) };
}

function remarksOn(file: string, text: string, mode: number): string[] {
  const remarks: string[] = [];
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    remarks.push(`Other users may read ${forLog(file)}, which was there already. Run chmod 600 on it.`);
  }
  if (!/^-----BEGIN /.test(text)) {
    remarks.push(`${forLog(file)} holds this key in another form than PEM, which most tools do not read.`);
  }
  return remarks;
}

function inTheWay(file: string, what: string): UserError {
  return new UserError(
    `The input "home" is true, and what is at ${forLog(file)} already ${what}. It is neither used nor overwritten: move it away, or leave out home and hand the tool the outputs of this step.`,
  );
}

function readSmall(file: string): string {
  try {
    // Without O_NONBLOCK a pipe that took the file's place since would be waited for.
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      if (!fstatSync(descriptor).isFile()) throw inTheWay(file, 'is no file');
      const bytes = Buffer.alloc(LARGEST);
      return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, LARGEST, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw inTheWay(file, `cannot be read, for ${reasonOf(error)}`);
  }
}

/** @throws {UserError} when something else stands in the folder's place */
function existsAsFolder(path: string): boolean {
  if (isFolder(path)) return true;
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return false;
  throw new UserError(
    `The input "home" is true, and ${forLog(path)} is no folder, nor a link to one. Move it away, or leave out home.`,
  );
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    if (codeOf(error) !== 'EACCES') return false;
    throw new UserError(
      `The input "home" is true, and ${forLog(path)} cannot be looked at: ${reasonOf(error)}. Leave out home.`,
    );
  }
}

/** The path with its links followed as far as it exists. */
function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realFolder(dirname(path)), path.slice(dirname(path).length + 1));
  }
}
