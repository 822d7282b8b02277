import { delimiter, isAbsolute } from 'node:path';
import { isInside } from './paths.ts';

/**
 * The environment of every git that we start, made by allow list: nothing of the job's `INPUT_*`, `ACTIONS_*` or
 * `GIT_*` gets through. What is read here was written by others, so git is set to ask nobody, fetch nothing by itself,
 * read no configuration but the repository's own, and see objects as they are, without replace refs.
 */
export function readingEnvironment(source: NodeJS.ProcessEnv, avoid: readonly string[]): Record<string, string> {
  return {
    ...picked(source, NEEDED_BY_PROGRAMS),
    PATH: cleanPath(source.PATH ?? source.Path, avoid).join(delimiter),
    LANG: 'C',
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    // No transport is called "none": versions of git that do not know GIT_NO_LAZY_FETCH are held back by this.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
  };
}

/**
 * What a fetch needs on top of `readingEnvironment`: one transport, the user's own configuration and proxies, and a
 * program for ssh that asks no questions.
 */
export function fetchingEnvironment(source: NodeJS.ProcessEnv, protocol: string): Record<string, string | undefined> {
  return {
    ...picked(source, NEEDED_BY_TRANSPORTS),
    GIT_CONFIG_NOSYSTEM: undefined,
    GIT_CONFIG_GLOBAL: undefined,
    GIT_ALLOW_PROTOCOL: protocol,
    GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
  };
}

/** Folders of a PATH where programs may be taken from: absolute ones outside of the folders to avoid. */
export function cleanPath(path: string | undefined, avoid: readonly string[]): string[] {
  return (path ?? '')
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !avoid.some((place) => isInside(folder, place)));
}

const NEEDED_BY_PROGRAMS = ['SystemRoot', 'SYSTEMROOT', 'windir', 'PATHEXT', 'COMSPEC', 'TEMP', 'TMP', 'TMPDIR'];

const NEEDED_BY_TRANSPORTS = [
  'HOME',
  'USERPROFILE',
  'XDG_CONFIG_HOME',
  'SSH_AUTH_SOCK',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'http_proxy',
  'https_proxy',
  'HTTPS_PROXY',
  'all_proxy',
  'ALL_PROXY',
  'no_proxy',
  'NO_PROXY',
];

function picked(source: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of names) {
    const value = source[name];
    if (value !== undefined) values[name] = value;
  }
  return values;
}
