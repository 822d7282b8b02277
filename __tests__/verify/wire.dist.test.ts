import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Certificate, type StandIn, startStandIn } from '../../stand-in/index.ts';
import { type CertificateOptions, makeCertificate } from '../support/certificates.ts';
import { expectNothingLeaked, HANGS, registered, TIMEOUT, verifyAt, warningsIn } from './support.ts';

jest.setTimeout(HANGS);

/** A name that only the proxy knows. */
const MADE_UP = 'gateway.invalid';

let folder: string;
let trusted: { readonly certificate: Certificate; readonly file: string };
const closers: (() => Promise<void>)[] = [];

/** A certificate that signs itself, and a file to trust it by. */
function certificateFor(file: string, options: CertificateOptions): typeof trusted {
  const certificate = makeCertificate(options);
  const path = join(folder, file);
  writeFileSync(path, certificate.cert);
  return { certificate, file: path };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'asc-key-wire-'));
  trusted = certificateFor('trusted.pem', { names: ['localhost', MADE_UP] });
});
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  expectNothingLeaked();
});

async function secureApi(certificate = trusted.certificate): Promise<StandIn> {
  const api = await startStandIn({ keys: [registered()], certificate });
  closers.push(() => api.close());
  return api;
}

/** A proxy that makes tunnels to one port, whatever name is asked for, or does with the request what it is told. */
async function startProxy(port: number, instead?: (socket: Socket) => void): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const proxy: Server = createServer((_request, response) => response.writeHead(405).end());
  proxy.on('connection', (socket) => sockets.add(socket));
  proxy.on('connect', (request, client: Socket) => {
    asked.push(String(request.url));
    client.on('error', () => {});
    if (instead !== undefined) return instead(client);
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.pipe(client).pipe(server);
    });
    sockets.add(server);
    server.on('error', () => client.destroy());
    return undefined;
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  closers.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => proxy.close(resolve));
  });
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked };
}

describe('certificates', () => {
  test('that are trusted will do', async () => {
    const api = await secureApi();
    const run = await verifyAt(api.url, {}, { env: { NODE_EXTRA_CA_CERTS: trusted.file } });
    expect(run.outputs.status).toBe('active');
  });

  test.each([
    ['that nobody vouches for', {}],
    ['that nobody vouches for, with checks switched off', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
  ])('%s do not get a token', async (_name, env) => {
    const api = await secureApi();
    const run = await verifyAt(api.url, {}, { env });
    expect(run).toMatchObject({ code: 0, stderr: '', outputs: { status: 'unreachable', 'http-status': '' } });
    expect(run.outputs.reason).toMatch(/a certificate that cannot be trusted .* after 1 try/);
    expect(warningsIn(run)).toHaveLength('NODE_TLS_REJECT_UNAUTHORIZED' in env ? 2 : 1);
    expect(api.requests).toEqual([]);
  });

  test.each<[string, string, CertificateOptions]>([
    ['for another name', 'ERR_TLS_CERT_ALTNAME_INVALID', { names: ['other.invalid'] }],
    [
      'that have expired',
      "CERT_HAS_EXPIRED; is this machine's clock right?",
      { names: ['localhost'], notAfter: new Date('2021-01-01') },
    ],
  ])('%s do not get a token, though they are trusted', async (_name, code, options) => {
    const { certificate, file } = certificateFor(`${code.replace(/\W.*/, '')}.pem`, options);
    const api = await secureApi(certificate);
    const run = await verifyAt(api.url, {}, { env: { NODE_EXTRA_CA_CERTS: file } });
    expect(run.outputs.reason).toContain(`a certificate that cannot be trusted (${code})`);
    expect(api.requests).toEqual([]);
  });

  test('are asked for where there are none', async () => {
    const api = await startStandIn({ keys: [registered()] });
    closers.push(() => api.close());
    const run = await verifyAt(api.url.replace('http:', 'https:'), { timeout: '3s' });
    expect(run.outputs).toMatchObject({ status: 'unreachable' });
    expect(api.requests).toEqual([]);
  });
});

describe('proxies', () => {
  test('are used as HTTPS_PROXY and NO_PROXY say', async () => {
    const api = await secureApi();
    const proxy = await startProxy(Number(new URL(api.url).port));
    const env = { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: trusted.file };
    const [through, around] = await Promise.all([
      verifyAt(`https://${MADE_UP}/`, { can: 'GET /v1/apps' }, { env }),
      verifyAt(`https://${MADE_UP}/`, { timeout: '2s' }, { env: { ...env, NO_PROXY: `other.example,${MADE_UP}` } }),
    ]);
    expect(through).toMatchObject({ code: 0, stderr: '', outputs: { status: 'active' } });
    expect(api.requests.map(({ target }) => target)).toEqual(['/v1/apps?limit=1', '/v1/apps']);
    expect(proxy.asked).toEqual([`${MADE_UP}:443`, `${MADE_UP}:443`]);
    expect(around.outputs.status).toBe('unreachable');
  });

  test('do not keep certificates from being checked', async () => {
    const api = await secureApi();
    const proxy = await startProxy(Number(new URL(api.url).port));
    const env = { HTTPS_PROXY: proxy.url, NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    const run = await verifyAt(`https://${MADE_UP}/`, {}, { env });
    expect(run.outputs.reason).toMatch(/a certificate that cannot be trusted/);
    expect(api.requests).toEqual([]);
  });

  test('that refuse, hang, or are none make Apple unreachable, and no password is told', async () => {
    const refusing = await startProxy(0, (socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'));
    const hanging = await startProxy(0, () => {});
    const silent = await startProxy(0, (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    const run = (url: string, timeout = TIMEOUT) =>
      verifyAt(`https://${MADE_UP}/`, { timeout }, { env: { HTTPS_PROXY: url } });
    const runs = await Promise.all([
      run(refusing.url.replace('//', '//me:hunter2@')),
      run(hanging.url, '1s'),
      run(silent.url, '1s'),
      run('http://127.0.0.1:1'),
      run('hunter2 proxy:80'),
    ]);
    for (const { code, outputs, stdout, stderr, summary } of runs) {
      expect({ code, status: outputs.status, stderr }).toEqual({ code: 0, status: 'unreachable', stderr: '' });
      expect(stdout + summary).not.toContain('hunter2');
    }
    expect(runs[0].outputs.reason).toMatch(/a proxy that did not make the connection \(HTTP 407\)/);
    expect(runs[1].outputs.reason).toMatch(/no whole answer in time/);
    expect(runs[2].outputs.reason).toMatch(/no whole answer in time/);
    expect(runs[3].outputs.reason).toMatch(/a proxy that did not make the connection/);
    expect(runs[4].outputs.reason).toMatch(/a proxy setting \(HTTPS_PROXY\) that is no address/);
  });
});
