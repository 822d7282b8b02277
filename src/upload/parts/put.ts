import type { FileHandle } from 'node:fs/promises';
import { type Agent, type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { HttpClient } from '@actions/http-client';
import { type Fault, readFault } from '../../apple/fault.ts';
import { retryAfter } from '../../apple/headers.ts';
import { Body, type BufferPair, FileBecameShorter } from './body.ts';
import type { Part } from './operations.ts';

/** Bytes of the answer that are read: a refusal of object storage is short XML. */
const LONGEST_ANSWER = 16 * 1024;

const SHORTER: Fault = {
  fault: 'connection',
  text: 'a file that became shorter while it was sent',
  hopeless: true,
};

/** What storage answered to a part. */
export interface PutAnswer {
  readonly status: number;
  readonly etag: string | undefined;
  /** The code in a refusal of S3's form, for example `AccessDenied`: safe to print. */
  readonly code: string | undefined;
  /** Milliseconds that storage asks to wait. */
  readonly retryAfter: number | undefined;
  /** Of the bytes that were sent, in hex, where it was wanted. */
  readonly md5: string | undefined;
}

export interface PutOptions {
  /** Milliseconds that it may take. */
  readonly limit: number;
  readonly signal: AbortSignal;
  /** Whether the MD5 is made on the way. */
  readonly wantsMd5: boolean;
  /** Called with bytes as they go out, in pieces. */
  readonly onSent: (bytes: number) => void;
}

/**
 * Sends parts: the headers that are listed for it, its length, its bytes from the disk, and nothing that says who sends
 * it. Redirects are not followed, certificates are always checked, a proxy is used as HTTPS_PROXY and NO_PROXY say, and
 * connections serve one part after the other.
 */
export class Sender {
  readonly #file: FileHandle;
  readonly #pool: BufferPair[] = [];
  /** By origin: one for tunnels through a proxy holds settings of the host. */
  readonly #clients = new Map<string, HttpClient>();

  constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Sends a part once, and comes back within the limit, whatever happens. Never throws. */
  async put(part: Part, { limit, signal, wantsMd5, onSent }: PutOptions): Promise<PutAnswer | Fault> {
    const timer = new AbortController();
    const timeout = setTimeout(() => timer.abort(), limit);
    const ended = AbortSignal.any([signal, timer.signal]);
    try {
      return await this.#exchange(part, ended, wantsMd5, onSent);
    } catch (error) {
      if (error instanceof FileBecameShorter) return SHORTER;
      return readFault(error, ended.aborted);
    } finally {
      clearTimeout(timeout);
    }
  }

  close(): void {
    for (const client of this.#clients.values()) client.dispose();
    this.#clients.clear();
  }

  #exchange(part: Part, signal: AbortSignal, wantsMd5: boolean, onSent: (bytes: number) => void): Promise<PutAnswer> {
    return new Promise((resolve, reject) => {
      const url = new URL(part.url);
      const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, {
        method: 'PUT',
        agent: this.#agentFor(url),
        headers: { ...Object.fromEntries(part.headers), 'Content-Length': part.length },
        rejectUnauthorized: true,
        signal,
      });
      const body = new Body(this.#file, part, this.#pool, onSent);
      const fail = (error: unknown): void => {
        body.stop();
        request.destroy();
        reject(error);
      };
      // Some ends of a connection are reported to nobody.
      signal.addEventListener('abort', () => fail(signal.reason), { once: true });
      request.on('error', fail);
      request.on('response', (response) => {
        readAnswer(response)
          .then((text) => {
            // Whoever answers before all has come does not want the rest.
            if (!body.whole) body.stop();
            if (!request.writableFinished) request.destroy();
            const { statusCode: status = 0, headers } = response;
            const good = status >= 200 && status < 300;
            if (good && !body.whole) throw new Error('the answer came before the end of the part');
            resolve({
              status,
              etag: headers.etag,
              code: good ? undefined : codeIn(text),
              md5: body.md5,
              retryAfter: retryAfter(headers['retry-after'], headers.date, Date.now()),
            });
          }, fail)
          .catch(fail);
      });
      body.writeTo(request, wantsMd5).catch(fail);
    });
  }

  #agentFor({ origin }: URL): Agent {
    let client = this.#clients.get(origin);
    if (client === undefined) {
      client = new HttpClient('asc-key', [], { keepAlive: true });
      this.#clients.set(origin, client);
    }
    const agent = client.getAgent(origin) as Agent & { options: Record<string, unknown> };
    agent.options.rejectUnauthorized = true;
    return agent;
  }
}

/** @throws when it is cut, or too long */
async function readAnswer(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_ANSWER) throw new Error('the answer is too long');
    chunks.push(chunk);
  }
  if (!response.complete) throw new Error('the answer was cut');
  return Buffer.concat(chunks).toString('utf8');
}

function codeIn(body: string): string | undefined {
  return /<Code>([A-Za-z]{1,60})<\/Code>/.exec(body)?.[1];
}
