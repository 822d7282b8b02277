/** As `fetch` does, for what the GitHub client asks. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** In bytes: a hundred issues with texts as long as GitHub takes them are fewer. */
const LONGEST_BODY = 32 * 1024 ** 2;
/** Statuses whose responses have no body (Fetch, 2.2.3). */
const WITHOUT_BODY: readonly number[] = [204, 205, 304];

/** Asks one host only, for no redirect is followed, and reads no more of an answer than there can be. */
export function bounded(fetch: Fetch): Fetch {
  return async (url, options) => {
    const response = await fetch(url, { ...options, redirect: 'manual' });
    if (response.status >= 300 && response.status < 400 && response.status !== 304) {
      await response.body?.cancel();
      throw new Error('A redirect is not followed');
    }
    const { status, headers } = response;
    if (response.body === null || WITHOUT_BODY.includes(status)) return new Response(null, { status, headers });
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > LONGEST_BODY) throw new Error('The answer is too long');
    }
    return new Response(Buffer.concat(chunks), { status, headers });
  };
}
