import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { readToken } from './token-check.ts';

/** A request as the stand-in saw it. It holds no token, so that a test may print it. */
export interface SeenRequest {
  readonly method: string;
  /** Without query and base path: `/v1/apps`. */
  readonly path: string;
  /** With the query: `/v1/apps?limit=1`. */
  readonly target: string;
  /** In lower case, as they came. */
  readonly headerNames: readonly string[];
  /** Header and claims of the bearer token, unchecked; `undefined` where there is none that can be read. */
  readonly header: Record<string, unknown> | undefined;
  readonly claims: Record<string, unknown> | undefined;
  /** SHA-256 of the token in hex: two requests with the same one used the same token. */
  readonly tokenHash: string | undefined;
  /** What came as its body, once that has been read; empty for a GET. */
  body: string;
  /** The status of the answer; 0 where the connection was closed without one. */
  status: number;
  /** Why the token was refused, in words that Apple does not tell. */
  refusal: string | undefined;
}

/** The bearer token of a request, or `undefined`. */
export function bearerOf(request: IncomingMessage): string | undefined {
  return /^Bearer ([^\s]+)$/.exec(request.headers.authorization ?? '')?.[1];
}

/** Notes a request down. @param target path and query without the base path */
export function noteRequest(request: IncomingMessage, target: string): SeenRequest {
  const token = bearerOf(request);
  const read = token === undefined ? undefined : readToken(token);
  return {
    method: request.method ?? '',
    path: target.replace(/\?.*$/s, ''),
    target,
    headerNames: Object.keys(request.headers),
    header: read?.header,
    claims: read?.claims,
    tokenHash: token === undefined ? undefined : createHash('sha256').update(token).digest('hex'),
    body: '',
    status: 0,
    refusal: undefined,
  };
}

/** What comes as the body of a request, up to a length that no request of the API has. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => {
    if (chunks.length < 1000) chunks.push(chunk);
  });
  await new Promise((resolve) => request.once('close', resolve).once('end', resolve));
  return Buffer.concat(chunks).toString();
}
