import { get } from 'node:https';
import { expect, test } from '@jest/globals';
import { startStandIn } from '../../stand-in/index.ts';
import { makeCertificate } from '../support/certificates.ts';

test('speaks https with a certificate of its own', async () => {
  const certificate = makeCertificate({ names: ['localhost'] });
  const api = await startStandIn({ keys: [], certificate });
  try {
    expect(api.url).toMatch(/^https:\/\/localhost:\d+$/);
    const status = (ca?: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        get(`${api.url}/v1/apps`, { agent: false, ...(ca === undefined ? {} : { ca }) }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).on('error', reject);
      });
    await expect(status(certificate.cert)).resolves.toBe(401);
    await expect(status()).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  } finally {
    await api.close();
  }
});
