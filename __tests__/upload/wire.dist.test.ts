import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { makeCertificate } from '../support/certificates.ts';
import { changes, expectArrived, expectNothingLeaked, HANGS, ONCE, startApi, uploadAt } from './support.ts';

jest.setTimeout(HANGS);
const folder = mkdtempSync(join(tmpdir(), 'asc-key-upload-wire-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  expectNothingLeaked();
});

/** A name that only the proxy knows. */
const MADE_UP = 'gateway.invalid';

/** A proxy that makes tunnels to one port, whatever name is asked for. */
async function startProxy(port: number): Promise<{ url: string; asked: string[]; close: () => Promise<void> }> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const proxy = createServer((_request, response) => response.writeHead(405).end());
  proxy.on('connection', (socket) => sockets.add(socket));
  proxy.on('connect', (request, client: Socket) => {
    asked.push(String(request.url));
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.pipe(client).pipe(server);
    });
    sockets.add(server);
    client.on('error', () => {});
    server.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => proxy.close(resolve));
  };
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked, close };
}

test.each([false, true])('an upload over TLS, through a proxy: %j', async (throughProxy) => {
  const certificate = makeCertificate({ names: ['localhost', MADE_UP] });
  const trusted = join(folder, 'trusted.pem');
  writeFileSync(trusted, certificate.cert);
  const api = await startApi({ certificate });
  const proxy = await startProxy(Number(new URL(api.url).port));
  try {
    const env = { NODE_EXTRA_CA_CERTS: trusted, ...(throughProxy && { HTTPS_PROXY: proxy.url }) };
    const named = (url: string): string => (throughProxy ? url.replace(/localhost:\d+/, MADE_UP) : url);
    api.uploads.alterOperations = (operations) =>
      operations.map((operation) => ({ ...operation, url: named(String(operation.url)) }));
    const run = await uploadAt(named(api.url), {}, { env });
    expect(run).toMatchObject({ code: 0, stderr: '', outputs: { state: 'processed' } });
    expect(changes(api)).toEqual(ONCE);
    expectArrived(api);
    expect(proxy.asked.length > 0).toBe(throughProxy);
    // Each part could have a tunnel of its own; more would be parts that were sent twice.
    expect(proxy.asked.length).toBeLessThanOrEqual(api.requests.length + api.parts.length);
  } finally {
    await proxy.close();
    await api.close();
  }
});
