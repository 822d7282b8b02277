import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { trimEnds } from '../../trim-ends.ts';

/** Where the `origin` of a checkout says that it is. The URL may hold credentials: never print it. */
export interface Origin {
  /** What git may use as a transport for it, and nothing else. */
  readonly protocol: 'https' | 'http' | 'ssh' | 'file';
  readonly url: string;
  /** Lower case, with a port that is not the usual one; empty for a folder of this machine. */
  readonly host: string;
  /** Without leading and trailing slashes and without `.git`; of a folder the absolute path. */
  readonly path: string;
}

/** GitHub's side of it: `GITHUB_SERVER_URL` and `GITHUB_REPOSITORY` (owner/name, or empty outside of Actions). */
export interface Home {
  readonly serverUrl: string;
  readonly repository: string;
}

/**
 * Reads the forms that git knows: a URL, `user@host:path`, and a path, relative ones from the checkout's folder.
 * Undefined for transports that are not ours to use, such as `ext::`, which names a program.
 */
export function parseOrigin(text: string, checkoutPath: string): Origin | undefined {
  if (text === '' || text.startsWith('-') || /[\0-\x1f\x7f]/.test(text)) return undefined;
  if (/^[a-z][a-z0-9+.-]*::/i.test(text)) return undefined;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return fromUrl(text);
  const scp = /^(?:[^/@:\s]+@)?([A-Za-z0-9][A-Za-z0-9.-]+):(?![\\/]{2})([^-].*)$/.exec(text);
  if (scp !== null && !isAbsolute(text)) {
    return { protocol: 'ssh', url: text, host: (scp[1] ?? '').toLowerCase(), path: bare(scp[2] ?? '') };
  }
  return fromFolder(resolve(checkoutPath, text));
}

/**
 * Whether an origin is that of the job's repository. A folder, a mirror on another host and a missing origin do not say:
 * then the ids of the event's commits decide, since no other repository has them.
 */
export function relationTo(home: Home, origin: Origin | undefined): 'same' | 'other' | 'unknown' {
  if (origin === undefined || home.repository === '' || origin.protocol === 'file') return 'unknown';
  if (origin.path.toLowerCase() !== home.repository.toLowerCase()) return 'other';
  return isOnServer(home, origin) ? 'same' : 'unknown';
}

/** Whether a fetch may go there: to the server of the job, or to a folder of this machine. */
export function isOnServer(home: Home, origin: Origin): boolean {
  if (origin.protocol === 'file') return true;
  const server = parseUrl(home.serverUrl);
  if (server === undefined) return false;
  if (origin.protocol === 'ssh') return origin.host.replace(/:\d+$/, '') === server.hostname;
  return origin.host === server.host && `${origin.protocol}:` === server.protocol;
}

/** Of an ssh origin the address over https, by which a public repository can be read without a key. */
export function overHttps(home: Home, origin: Origin): Origin | undefined {
  const server = parseUrl(home.serverUrl);
  if (origin.protocol !== 'ssh' || server === undefined || !/^https?:$/.test(server.protocol)) return undefined;
  return fromUrl(`${server.origin}/${origin.path}`);
}

/**
 * An address that every program takes for the same one. URLs of the web are read in another way than git and curl read
 * theirs: with a backslash for a slash, a host that ends at "?" or "#", spaces and tabs left out, dots and letters that
 * are encoded. Somebody could so name one host to us and another to git.
 */
const PLAIN_URL =
  /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@\\\s]*@)?(?<host>\[[0-9a-f:.]+\]|[a-z0-9._-]+|)(?::\d{1,5})?(?<path>\/[^?#\\\s]*)?$/i;
const LEADS_AWAY = /%(?:25)*(?:2[ef]|5c|0)|\/\.{1,2}(?:\/|$)/i;

function fromUrl(text: string): Origin | undefined {
  const url = parseUrl(text);
  const { host, path = '' } = PLAIN_URL.exec(text)?.groups ?? {};
  if (url === undefined || host?.toLowerCase() !== url.hostname.toLowerCase() || LEADS_AWAY.test(path))
    return undefined;
  const protocol = url.protocol.slice(0, -1);
  if (protocol === 'file') return url.host === '' ? fromFolder(fileURLToPath(url)) : undefined;
  if (protocol !== 'https' && protocol !== 'http' && protocol !== 'ssh') return undefined;
  // A host or user that begins with a dash would be an option of ssh.
  if (url.host === '' || url.hostname.startsWith('-') || url.username.startsWith('-')) return undefined;
  return { protocol, url: text, host: url.host.toLowerCase(), path: bare(decoded(url.pathname)) };
}

function fromFolder(path: string): Origin {
  return { protocol: 'file', url: pathToFileURL(path).href, host: '', path };
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function bare(path: string): string {
  return trimEnds(path, '/').replace(/\.git$/, '');
}
