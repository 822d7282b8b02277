import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** Certificate and key in PEM: given, the server speaks https. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

export interface Loopback {
  /** `http://127.0.0.1:PORT`, or `https://localhost:PORT`, without a final slash. */
  readonly origin: string;
  /** Ends all connections, also those that still wait for an answer. */
  close(): Promise<void>;
}

/** Serves on a free port of the loopback interface. */
export async function serveOnLoopback(listener: RequestListener, certificate?: Certificate): Promise<Loopback> {
  const server =
    certificate === undefined
      ? createServer(listener)
      : createSecureServer({ cert: certificate.cert, key: certificate.key }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: certificate === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
