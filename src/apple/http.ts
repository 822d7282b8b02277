import { Agent } from 'node:http';
import type { RequestOptions } from 'node:https';
import { HttpClient } from '@actions/http-client';
import type { RequestHandler } from '@actions/http-client/lib/interfaces';
import type { Response } from './answer.ts';
import type { Clock } from './clock.ts';
import { type Fault, readFault } from './fault.ts';
import { unpacked } from './unpack.ts';

/** Bytes of a body that are read; answers of the API to small requests are far below. */
const LONGEST_BODY = 1024 * 1024;

/** What a request is besides a plain GET. */
export interface Sending {
  readonly method?: 'GET' | 'POST' | 'PATCH';
  /** JSON, as it goes out. */
  readonly body?: string;
  /** Bytes of the answer's body that are read. */
  readonly longestBody?: number;
  /** Ends the request early, as the end of its time does. */
  readonly signal?: AbortSignal;
}

/** Makes a request once, and comes back within the time limit, whatever happens. Never throws. */
export type Transport = (url: string, token: string, limit: number, sending?: Sending) => Promise<Response | Fault>;

/**
 * One request with the token. Redirects are not followed, nothing is sent twice, certificates are always checked; a
 * proxy is used as HTTPS_PROXY and NO_PROXY say.
 */
export function overHttp(clock: Clock): Transport {
  return async (url, token, limit, sending = {}) => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), limit);
    const end = (): void => abort.abort();
    sending.signal?.addEventListener('abort', end, { once: true });
    try {
      if (sending.signal?.aborted) end();
      return await Promise.race([exchange(url, token, sending, abort.signal, clock), endOf(abort.signal)]);
    } catch (error) {
      return readFault(error, abort.signal.aborted);
    } finally {
      clearTimeout(timer);
      sending.signal?.removeEventListener('abort', end);
    }
  };
}

async function exchange(
  url: string,
  token: string,
  { method = 'GET', body: sentBody, longestBody = LONGEST_BODY }: Sending,
  signal: AbortSignal,
  clock: Clock,
): Promise<Response> {
  const settings = { allowRedirects: false, allowRetries: false };
  const client = new HttpClient('asc-key', [guard(signal)], settings);
  const sent = clock.now();
  const { message } = await client.request(method, url, sentBody ?? null, {
    Authorization: `Bearer ${token}`,
    Accept: 'application/json, application/a-gzip;q=0.9, */*;q=0.1',
    ...(sentBody !== undefined && { 'Content-Type': 'application/json' }),
  });
  const received = clock.now();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > longestBody) break;
  }
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
  const { body, truncated } = unpacked(Buffer.concat(chunks), headers, longestBody);
  return { status: message.statusCode ?? 0, headers, body, truncated, sent, received };
}

/** Rejects at the end of the time, for some ends of a connection raise no event, such as a switch of protocols. */
function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const end = (): void => reject(new Error('no time left'));
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
  });
}

/** What the agent of a tunnel through a proxy keeps: settings for TLS, and for the request to the proxy. */
interface AgentSettings {
  rejectUnauthorized?: boolean;
  proxy?: { signal?: AbortSignal; rejectUnauthorized?: boolean };
}

/**
 * Sets what the client has no setting for: the end of the time, also for the request to a proxy, and the check of
 * certificates, which the environment could switch off.
 */
function guard(signal: AbortSignal): RequestHandler {
  return {
    prepareRequest(options: RequestOptions): void {
      options.signal = signal;
      options.rejectUnauthorized = true;
      const agent = options.agent as unknown as { options: AgentSettings };
      agent.options.rejectUnauthorized = true;
      if (agent.options.proxy !== undefined) Object.assign(agent.options.proxy, { signal, rejectUnauthorized: true });
      // An address in brackets is looked up as a name, unless a proxy does it.
      if (options.agent instanceof Agent) options.host = String(options.host).replace(/^\[(.*)\]$/, '$1');
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('no authentication but by the token')),
  };
}
