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
import { bearerOf, noteRequest, readBody, type SeenRequest } from './requests.ts';
import { checkToken } from './token-check.ts';
import { type Records, type RegisteredApp, type SeenPart, type UploadConduct, UploadService } from './uploads/index.ts';
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
  service.uploads.origin = server.origin;
  return {
    url: server.origin + service.basePath,
    keys: service.keys,
    behaviour: service.behaviour,
    requests: service.requests,
    records: service.uploads.records,
    uploads: service.uploads.conduct,
    parts: service.uploads.storage.seen,
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
  readonly uploads: UploadService;
  readonly #clock: () => number;
  readonly #used = new Map<string, number>();
  readonly #waiting = new Set<NodeJS.Timeout>();

  constructor(options: StandInOptions) {
    this.basePath = options.basePath ?? '';
    this.keys = [...options.keys];
    this.#clock = options.now ?? Date.now;
    this.uploads = new UploadService(options.apps ?? [], () => this.#now());
  }

  handle(request: IncomingMessage, response: ServerResponse): void {
    // Nobody is left to hear of a connection that the client gave up.
    response.on('error', () => {});
    const url = request.url ?? '/';
    const storage = this.uploads.storageFor(url);
    if (storage !== undefined) {
      storage(request, response);
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
      this.uploads.conduct.watch?.(what, 'arrived');
      const rule = this.uploads.conduct.take(seen.method, seen.path);
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
      this.uploads.conduct.watch?.(what, 'carried out');
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
    if (isDenied(check.key, seen.path)) return roleTooNarrow();
    return this.uploads.answer(seen) ?? route(seen, this.#ownUrl(seen));
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
function route({ method, path, target }: SeenRequest, url: string): Reply {
  if (!/^\/v\d\/[A-Za-z]+$/.test(path)) return notFound(path);
  if (method !== 'GET' && method !== 'HEAD') return methodNotAllowed(method);
  const limit = Number(new URL(`http://host.invalid${target}`).searchParams.get('limit') ?? 50);
  return emptyCollection(url, limit);
}

function scripted({ status, headers = {}, body = '' }: Scripted): Reply {
  if (typeof body !== 'string') return json(status, body, headers);
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers }, body };
}

function isOneOf<T extends object>(table: T, name: PropertyKey): name is keyof T {
  return Object.hasOwn(table, name);
}
