import { holdsKeyInPath } from '../key/in-path.ts';
import { UserError } from '../runner/user-error.ts';

/** The one scope that is no request: that of the notary API (appstoreconnect.apple.com/notary/v2). */
const NOTARY = '/notary/v2';
/** In characters; the addresses of the API are far shorter. */
const LONGEST = 2000;
const EXAMPLE = 'GET /v1/apps?filter[platform]=IOS';

/**
 * Reads the requests that a token is limited to, one an entry: `GET PATH` or `GET PATH?QUERY`, the path without its
 * host. They come back as Apple wants them written; one that is there twice comes once. What Apple ignores in matching
 * (`limit`, `cursor`, `sort`, the order of the query) is left as it is. In `scope` the notary API's `/notary/v2` is an
 * entry, too.
 *
 * @param input the name of the input, for messages
 * @throws {UserError} that names the fault of every entry that is not so
 */
export function readScope(lines: readonly string[], input = 'scope'): string[] {
  const entries = lines.map((line) => line.trim()).filter((line) => line !== '');
  const faults = entries.flatMap((entry, index) => {
    const fault = input === 'scope' && entry === NOTARY ? undefined : faultOf(entry, input);
    return fault === undefined ? [] : [`The input "${input}", request ${index + 1}: ${fault}`];
  });
  if (faults.length > 0) throw new UserError(faults.join(' '));
  return [...new Set(entries.map((entry) => entry.replace(/^get\s+/i, 'GET ')))];
}

/** What is wrong with the entry, as sentences that show nothing of it; the most useful fault only. */
function faultOf(entry: string, input: string): string | undefined {
  if (holdsKeyInPath(entry)) {
    return 'it holds a private key, which belongs into the input "private-key" and nowhere else.';
  }
  if (/^["'`]|["'`]$/.test(entry)) return `it is in quotes. Write it without: ${EXAMPLE}`;
  if (/^[-*] /.test(entry)) return `it begins with a list mark. Write one request a line, without it: ${EXAMPLE}`;
  if (entry.startsWith(NOTARY) && input === 'scope') {
    return `it begins like the scope of the notary API, which is ${NOTARY} and nothing more.`;
  }
  if (entry.startsWith('/')) return `it has no method. Write GET before the path: ${EXAMPLE}`;
  const [method = ''] = entry.split(/\s/, 1);
  if (/^(?:post|put|patch|delete|head|options)$/i.test(method)) {
    if (input !== 'scope') {
      return `its method is ${method.toUpperCase()}, and only GET is tried: any other could change something at Apple. Write a GET that the same roles may make, such as ${EXAMPLE}`;
    }
    return `its method is ${method.toUpperCase()}, and Apple takes only GET in the scope of a token. Only a token without scope can write; what limits that one is the role of its key.`;
  }
  if (!/^get$/i.test(method)) {
    return `it does not begin with GET and a space (seen: ${entry.length} characters). Write it as ${EXAMPLE}`;
  }
  return faultOfTarget(entry.slice(method.length).trim());
}

function faultOfTarget(target: string): string | undefined {
  if (target === '') return `there is no path after GET. Write it as ${EXAMPLE}`;
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(target) || target.startsWith('//')) {
    return `it names a host. Write the path alone, from the slash after the host: ${EXAMPLE}`;
  }
  if (!target.startsWith('/')) return `its path does not begin with a slash. Write it as ${EXAMPLE}`;
  if (/[\s,](?:get|post|put|patch|delete)\s/i.test(target)) {
    return 'it holds more than one request. Write each on a line of its own.';
  }
  if (/\s/.test(target)) return 'there is white space in its path. Write %20 for a space that belongs there.';
  if (/[^\x21-\x7e]/.test(target)) {
    return 'it holds characters outside ASCII. Percent-encode them, as they are in the address of the request.';
  }
  if (target.includes('#')) return 'it holds a fragment (#), which is never sent. Leave out all from the # on.';
  if (target === NOTARY || target === `${NOTARY}/`) {
    return 'it is the scope of the notary API with GET before it, and Apple knows it without: write /notary/v2 alone.';
  }
  const [path = ''] = target.split('?');
  if (path.includes('*')) return 'its path holds an asterisk, and Apple knows no wildcards. Write each path in full.';
  if (/[{}<>]/.test(path)) return 'its path holds a placeholder in brackets. Write the id itself.';
  if (/%(?:25)*(?:2[ef]|5c)/i.test(path) || path.includes('\\')) {
    return 'its path holds an encoded dot or slash, or a backslash, which could lead out of the path. Write the path as it is in the documentation of the API.';
  }
  if (path.slice(1).includes('//')) return 'its path holds two slashes in a row, which no request has.';
  if (/\/\.{1,2}(?:[/;]|$)/.test(path)) return 'its path holds the segment . or .., which no request has.';
  if (target.length > LONGEST) {
    return `it is too long (seen: ${target.length} characters); requests have ${LONGEST} at most.`;
  }
  return undefined;
}
