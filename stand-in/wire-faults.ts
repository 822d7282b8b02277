import type { ServerResponse } from 'node:http';
import type { WireFault } from './behaviour.ts';

const CHUNK = Buffer.alloc(64 * 1024, ' ');

/** Lets the connection fail in the named way. @param hugeBytes the length of `huge-body` */
export function sendFault(response: ServerResponse, fault: WireFault, hugeBytes: number): void {
  if (fault === 'close') response.destroy();
  if (fault === 'cut-body') cutBody(response);
  if (fault === 'huge-body') sendHugeBody(response, hugeBytes);
  // A hanging request is ended by whoever made it, or by the end of the stand-in.
}

/** Promises more than it sends. */
function cutBody(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 1000 });
  response.write('{"data":[{"type":"apps",', () => response.destroy());
}

/** Valid JSON that begins with a great many spaces, sent no faster than it is read. */
function sendHugeBody(response: ServerResponse, bytes: number): void {
  const end = '{"data":[],"links":{},"meta":{}}';
  let left = bytes;
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': bytes + end.length });
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      const chunk = CHUNK.subarray(0, Math.min(left, CHUNK.length));
      left -= chunk.length;
      if (!response.write(chunk)) {
        response.once('drain', more);
        return;
      }
    }
    response.end(end);
  };
  more();
}
