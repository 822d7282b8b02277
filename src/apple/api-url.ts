import { holdsKeyInPath } from '../key/in-path.ts';
import { UserError } from '../runner/user-error.ts';
import type { Program } from '../token/program.ts';
import { trimEnds } from '../trim-ends.ts';

/** Where requests go. */
export interface Api {
  /** Origin and path, without a slash at the end: a request's path is appended as it stands. */
  readonly base: string;
  /** Host and port, for the log. */
  readonly host: string;
}

/** Apple's own hosts, by program. */
export function appleApi(program: Program): Api {
  const host = program === 'enterprise' ? 'api.enterprise.developer.apple.com' : 'api.appstoreconnect.apple.com';
  return { base: `https://${host}`, host };
}

/**
 * Reads the address of a gateway or a stand-in. Whoever is there gets a token, so plain HTTP is for this machine alone.
 *
 * @throws {UserError} when it is no such address; it is not repeated, for it may hold a password
 */
export function readApiUrl(text: string): Api {
  const trimmed = text.trim();
  const refuse = (what: string): never => {
    throw new UserError(
      `The input "api-url" ${what} (seen: ${trimmed.length} characters). Write an address such as https://gateway.example.com/app-store, or leave it out to ask Apple itself.`,
    );
  };
  if (/[\s\\\u0000-\u001f\u007f]/.test(trimmed)) refuse('has a space, a control character or a backslash in it');
  if (!/^https?:\/\/[^/]/i.test(trimmed) || !URL.canParse(trimmed)) refuse('is no address that begins with https://');
  const url = new URL(trimmed);
  if (url.username !== '' || url.password !== '' || /^https?:\/\/[^/]*@/i.test(trimmed)) {
    refuse('has a user name or password in it, which would reach logs');
  }
  if (holdsKeyInPath(trimmed))
    refuse('has a private key in it, which belongs into the input "private-key" and nowhere else');
  if (trimmed.includes('?')) refuse('has a query ("?") in it');
  if (trimmed.includes('#')) refuse('has a fragment ("#") in it');
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    refuse(
      'begins with http://, and the token would travel in the clear: only https:// will do, except for this machine itself',
    );
  }
  return { base: url.origin + trimEnds(url.pathname, '', '/'), host: url.host };
}

/** @param hostname as `URL` writes it: addresses in their usual form, IPv6 in brackets */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
