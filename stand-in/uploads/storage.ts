import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PartFault, UploadConduct } from './conduct.ts';
import type { FileRecord, PartRecord, Records } from './records.ts';

/** A request for a part as storage saw it. */
export interface SeenPart {
  readonly fileId: string;
  readonly partNumber: number;
  /** In lower case, as they came. */
  readonly headerNames: readonly string[];
  /** The status of the answer; 0 where the connection was closed without one. */
  status: number;
  /** Bytes that came. */
  bytes: number;
}

/** The path under which storage answers. */
export const STORAGE_PATH = '/object-storage/';

/** The object storage to which the parts go: it knows no token, and takes a part at the address that was given for it. */
export class Storage {
  readonly seen: SeenPart[] = [];
  readonly #records: Records;
  readonly #conduct: UploadConduct;
  readonly #now: () => number;

  constructor(records: Records, conduct: UploadConduct, now: () => number) {
    this.#records = records;
    this.#conduct = conduct;
    this.#now = now;
  }

  /** The address of a part, in the form of S3's. */
  address(origin: string, fileId: string, partNumber: number, signature: string): string {
    const query = `partNumber=${partNumber}&uploadId=${fileId.replaceAll('-', '')}&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-SignedHeaders=host&X-Amz-Signature=${signature}`;
    return `${origin}${STORAGE_PATH}${fileId}?${query}`;
  }

  handle(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://host.invalid');
    const fileId = url.pathname.slice(STORAGE_PATH.length);
    const partNumber = Number(url.searchParams.get('partNumber'));
    const seen: SeenPart = { fileId, partNumber, headerNames: Object.keys(request.headers), status: 0, bytes: 0 };
    this.seen.push(seen);
    this.#conduct.watch?.(`PUT ${partNumber}`, 'arrived');
    const answer = (status: number, code = '', headers: Record<string, string> = {}): void => {
      seen.status = status;
      const body = code === '' ? '' : `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`;
      response.writeHead(status, { 'Content-Length': Buffer.byteLength(body), ...headers });
      response.end(body);
    };
    const file = this.#records.files.find(({ id }) => id === fileId);
    const part = file?.parts.find((each) => each.partNumber === partNumber);
    const refusal = this.#refusalOf(request, url, file, part);
    if (refusal !== undefined || part === undefined) {
      request.resume();
      request.on('end', () => answer(...(refusal ?? ([404, 'NoSuchUpload'] as const))));
      return;
    }
    const fault = this.#conduct.takePartFault(partNumber);
    if (fault === 'close') request.socket.destroy();
    if (fault === 'close' || fault === 'hang') return;
    this.#receive(request, part, seen, fault, answer);
  }

  #refusalOf(
    { method, headers }: IncomingMessage,
    url: URL,
    file: FileRecord | undefined,
    part: PartRecord | undefined,
  ): [number, string] | undefined {
    if (headers.authorization !== undefined) return [400, 'InvalidArgument'];
    if (method !== 'PUT') return [405, 'MethodNotAllowed'];
    if (file === undefined || part === undefined) return [404, 'NoSuchUpload'];
    if (file.state === 'COMPLETE' || file.state === 'FAILED') return [404, 'NoSuchUpload'];
    const signature = url.searchParams.get('X-Amz-Signature');
    const address = part.addresses.find((each) => each.signature === signature);
    if (address === undefined) return [403, 'SignatureDoesNotMatch'];
    if (address.expires <= this.#now()) return [403, 'AccessDenied'];
    if (headers['content-length'] !== String(part.length)) return [400, 'IncompleteBody'];
    return undefined;
  }

  #receive(
    request: IncomingMessage,
    part: PartRecord,
    seen: SeenPart,
    fault: PartFault | undefined,
    answer: (status: number, code?: string, headers?: Record<string, string>) => void,
  ): void {
    const { keepsBytes, partDelay, slowDelay } = this.#conduct;
    const hash = createHash('md5');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => {
      seen.bytes += chunk.length;
      if (fault === 'cut') {
        request.socket.destroy();
        return;
      }
      hash.update(chunk);
      if (keepsBytes) chunks.push(chunk);
    });
    request.on('error', () => {});
    request.on('end', () => {
      if (seen.bytes < part.length) return;
      if (typeof fault === 'number') return answer(fault, fault >= 500 ? 'SlowDown' : 'AccessDenied');
      if (fault === 'redirect') return answer(307, '', { Location: 'https://redirected.invalid/' });
      const bytes = Buffer.concat(chunks);
      if (fault === 'garble') bytes.fill(0, 0, Math.min(1, bytes.length));
      const md5 = (fault === 'garble' ? createHash('md5').update(bytes).update('!') : hash).digest('hex').toUpperCase();
      part.bytes = keepsBytes ? bytes : undefined;
      part.entityTag = md5;
      this.#conduct.watch?.(`PUT ${part.partNumber}`, 'carried out');
      const tag = fault === 'wrong-etag' ? 'D41D8CD98F00B204E9800998ECF8427E' : fault === 'garble' ? undefined : md5;
      const headers = tag === undefined || fault === 'no-etag' ? {} : { ETag: `"${tag}"` };
      const delay = fault === 'slow' ? slowDelay : partDelay;
      if (delay > 0) setTimeout(() => answer(200, '', headers), delay).unref();
      else answer(200, '', headers as Record<string, string>);
    });
  }
}
