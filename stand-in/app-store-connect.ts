import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  emptyCollection,
  FORBIDDEN,
  json,
  methodNotAllowed,
  notFound,
  OUT_OF_ORDER,
  type Reply,
  roleTooNarrow,
  unauthorized,
} from './answers.ts';
import { type Answer, Behaviour, type Scripted, type WireFault } from './behaviour.ts';
import { isDenied, type RegisteredKey } from './keys.ts';
import { type Certificate, serveOnLoopback } from './loopback.ts';
import { bearerOf, noteRequest, type SeenRequest } from './requests.ts';
import { checkToken } from './token-check.ts';
import {
  Records,
  type RegisteredApp,
  routeUpload,
  type SeenPart,
  STORAGE_PATH,
  Storage,
  UploadConduct,
} from './uploads/index.ts';
import { sendFault } from './wire-faults.ts';

export interface StandInOptions {
  readonly keys: readonly RegisteredKey[];
  /** Given, the calls of which an upload is made are answered, too. */
  readonly apps?: readonly RegisteredApp[];
  /** Put before every path, as a gateway does: `/asc`. */
  readonly basePath?: string;
  /** Given, the stand-in speaks https. */
  readonly certificate?: Certificate;
  /** The clock before `behaviour.skewSeconds`, in milliseconds since 1970; that of the machine by default. */
  readonly now?: () => number;
}

/** A running stand-in of the App Store Connect API. */
export interface StandIn {
  /** What to use in place of `https://api.appstoreconnect.apple.com`, with the base path. */
  readonly url: string;
  /** May be added to and changed at any time. */
  readonly keys: RegisteredKey[];
  readonly behaviour: Behaviour;
  /** All requests so far, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** What there is of uploads, how they go, and what storage saw of their parts. */
  readonly records: Records;
  readonly uploads: UploadConduct;
  readonly parts: readonly SeenPart[];
  close(): Promise<void>;
}

/** Starts a stand-in of the App Store Connect API on a free port of the loopback interface. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const service = new Service(options);
  const server = await serveOnLoopback((request, response) => service.handle(request, response), options.certificate);
  service.origin = server.origin;
  return {
    url: server.origin + service.basePath,
    keys: service.keys,
    behaviour: service.behaviour,
    requests: service.requests,
    records: service.records,
    uploads: service.uploads,
    parts: service.storage.seen,
    close: () => {
      service.stop();
      return server.close();
    },
  };
}

class Service {
  readonly basePath: string;
  readonly keys: RegisteredKey[];
  readonly behaviour = new Behaviour();
  readonly requests: SeenRequest[] = [];
  readonly records = new Records();
  readonly uploads = new UploadConduct();
  readonly storage = new Storage(this.records, this.uploads, () => this.#now());
  /** Its own address, once it listens. */
  origin = '';
  readonly #clock: () => number;
  readonly #used = new Map<string, number>();
  readonly #waiting = new Set<NodeJS.Timeout>();

  constructor(options: StandInOptions) {
    this.basePath = options.basePath ?? '';
    this.keys = [...options.keys];
    this.records.apps.push(...(options.apps ?? []));
    this.#clock = options.now ?? Date.now;
  }

  handle(request: IncomingMessage, response: ServerResponse): void {
    // Nobody is left to hear of a connection that the client gave up.
    response.on('error', () => {});
    const url = request.url ?? '/';
    if (url.startsWith(STORAGE_PATH)) {
      this.storage.handle(request, response);
      return;
    }
    const body = readBody(request);
    const target = url.startsWith(`${this.basePath}/`) ? url.slice(this.basePath.length) : undefined;
    const seen = noteRequest(request, target ?? url);
    this.requests.push(seen);
    const answer = this.behaviour.take(seen.path);
    const token = bearerOf(request);
    this.#later(async () => {
      const what = `${seen.method} ${seen.path}`;
      this.uploads.watch?.(what, 'arrived');
      const rule = this.uploads.take(seen.method, seen.path);
      if (rule !== undefined && typeof rule.does === 'object') {
        this.#send(response, scripted(rule.does), seen);
        return;
      }
      if (rule?.does === 'lose-request') {
        response.destroy();
        return;
      }
      if (seen.method !== 'GET') seen.body = await body;
      const reply = target === undefined ? notFound(seen.path) : this.#reply(answer, token, seen);
      this.uploads.watch?.(what, 'carried out');
      if (rule?.does === 'lose-answer') response.destroy();
      if (rule !== undefined) return;
      if (typeof reply === 'string') sendFault(response, reply, this.behaviour.hugeBytes);
      else this.#send(response, reply, seen);
    });
  }

  stop(): void {
    for (const timer of this.#waiting) clearTimeout(timer);
  }

  #later(action: () => Promise<void>): void {
    if (this.behaviour.delayMs <= 0) {
      void action();
      return;
    }
    const timer = setTimeout(() => {
      this.#waiting.delete(timer);
      void action();
    }, this.behaviour.delayMs);
    this.#waiting.add(timer);
  }

  /** The answer, or the name of the fault that takes its place. */
  #reply(answer: Answer, token: string | undefined, seen: SeenRequest): Reply | WireFault {
    if (typeof answer === 'object') return scripted(answer);
    if (isOneOf(OUT_OF_ORDER, answer)) return OUT_OF_ORDER[answer]();
    if (answer !== 'normal' && !isOneOf(FORBIDDEN, answer)) return answer;
    const check = checkToken(token ?? '', {
      keys: this.keys,
      now: this.#now() / 1000,
      iatTolerance: this.behaviour.iatToleranceSeconds,
      method: seen.method,
      target: seen.target,
    });
    if (!check.accepted) return this.#refuse(seen, token === undefined ? 'no bearer token' : check.refusal);
    if (this.behaviour.refusesThisOne()) return this.#refuse(seen, 'chance');
    if (this.#countUse(check.key) < 0) return OUT_OF_ORDER['rate-limit']();
    if (answer !== 'normal') return FORBIDDEN[answer]();
    return this.#upload(seen, check.key) ?? route(seen, check.key, this.#ownUrl(seen));
  }

  #upload(seen: SeenRequest, key: RegisteredKey): Reply | undefined {
    if (isDenied(key, seen.path)) return roleTooNarrow();
    const request = {
      method: seen.method,
      path: seen.path,
      query: new URL(`http://host.invalid${seen.target}`).searchParams,
      body: parsed(seen.body),
      now: this.#now(),
      storage: (fileId: string, part: number, signature: string) =>
        this.storage.address(this.origin, fileId, part, signature),
    };
    return routeUpload(request, this.records, this.uploads);
  }

  #refuse(seen: SeenRequest, refusal: string): Reply {
    seen.refusal = refusal;
    return unauthorized();
  }

  /** Counts a use of the key; the requests left in this hour, negative beyond the limit. */
  #countUse(key: RegisteredKey): number {
    const used = (this.#used.get(key.keyId) ?? 0) + 1;
    this.#used.set(key.keyId, used);
    return this.behaviour.requestsPerHour - used;
  }

  #send(response: ServerResponse, reply: Reply, seen: SeenRequest): void {
    const limit = this.behaviour.requestsPerHour;
    const left = Math.max(0, limit - (this.#used.get(String(seen.header?.kid)) ?? 0));
    seen.status = reply.status;
    response.writeHead(reply.status, {
      Date: new Date(this.#now()).toUTCString(),
      'X-Request-ID': randomUUID(),
      'X-Rate-Limit': `user-hour-lim:${limit};user-hour-rem:${left};`,
      'Content-Length': Buffer.byteLength(reply.body),
      ...reply.headers,
    });
    response.end(seen.method === 'HEAD' ? undefined : reply.body);
  }

  #now(): number {
    return this.#clock() + this.behaviour.skewSeconds * 1000;
  }

  #ownUrl(seen: SeenRequest): string {
    return `${this.basePath}${seen.target}`;
  }
}

/** Any collection is known and empty; what would lie in one is not there. */
function route({ method, path, target }: SeenRequest, key: RegisteredKey, url: string): Reply {
  if (isDenied(key, path)) return roleTooNarrow();
  if (!/^\/v\d\/[A-Za-z]+$/.test(path)) return notFound(path);
  if (method !== 'GET' && method !== 'HEAD') return methodNotAllowed(method);
  const limit = Number(new URL(`http://host.invalid${target}`).searchParams.get('limit') ?? 50);
  return emptyCollection(url, limit);
}

/** What comes as the body of a request, up to a length that no request of the API has. */
async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => {
    if (chunks.length < 1000) chunks.push(chunk);
  });
  await new Promise((resolve) => request.once('close', resolve).once('end', resolve));
  return Buffer.concat(chunks).toString();
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function scripted({ status, headers = {}, body = '' }: Scripted): Reply {
  if (typeof body !== 'string') return json(status, body, headers);
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers }, body };
}

function isOneOf<T extends object>(table: T, name: PropertyKey): name is keyof T {
  return Object.hasOwn(table, name);
}
