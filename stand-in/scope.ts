/** Query parameters that play no part when a request is compared with a scope. */
const IGNORED = new Set(['limit', 'cursor', 'sort']);

/**
 * Whether a token with these `scope` entries may be used for the request. An entry is `GET PATH[?QUERY]`; the path must
 * be the same, there are no wildcards; the order of the query does not matter, `limit`, `cursor` and `sort` are left
 * out on both sides. An entry of another shape allows nothing.
 *
 * @param target path and query, without a host: `/v1/apps?limit=1`
 */
export function scopeAllows(scope: readonly string[], method: string, target: string): boolean {
  return method === 'GET' && scope.some((entry) => entryAllows(entry, target));
}

function entryAllows(entry: string, target: string): boolean {
  const wanted = /^GET (\/[^ ]*)$/.exec(entry)?.[1];
  return wanted !== undefined && comparable(wanted) === comparable(target);
}

function comparable(target: string): string {
  const url = new URL(`http://host.invalid${target}`);
  const query = [...url.searchParams]
    .filter(([name]) => !IGNORED.has(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  return [url.pathname, ...query].join('\n');
}
