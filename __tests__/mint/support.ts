import { createPublicKey } from 'node:crypto';
import { importSPKI, jwtVerify } from 'jose';
import jsonwebtoken from 'jsonwebtoken';
import { armour, type TestKey } from '../support/keys.ts';
import { type Run, type RunOptions, runDist } from '../support/run-dist.ts';

export const KEY_ID = 'T7K3Y4QX2B';
export const ISSUER_ID = '3f0b96d1-5c27-4e8a-b0d4-7a61c9e2f583';

/** Runs the built mint for a team key. */
export function runMint(
  privateKey: string,
  inputs: Record<string, string> = {},
  options: RunOptions = {},
): Promise<Run> {
  return runDist('mint', {
    ...options,
    inputs: { 'private-key': privateKey, 'key-id': KEY_ID, 'issuer-id': ISSUER_ID, ...inputs },
  });
}

export interface Token {
  readonly header: unknown;
  readonly payload: Record<string, unknown>;
}

/** Header and claims of a token whose signature two libraries accept. */
export async function verifyToken(token: string, key: TestKey): Promise<Token> {
  const spki = armour(key.spki, 'PUBLIC KEY');
  const second = jsonwebtoken.verify(token, createPublicKey(spki), { algorithms: ['ES256'] });
  const { payload, protectedHeader } = await jwtVerify(token, await importSPKI(spki, 'ES256'), {
    algorithms: ['ES256'],
  });
  if (JSON.stringify(payload) !== JSON.stringify(second))
    throw new Error('jose and jsonwebtoken read different claims');
  return { header: protectedHeader, payload };
}

/** The token that a run minted, if any. */
export function tokenIn(run: Run): string | undefined {
  return run.outputs.token;
}

/** The commands of one kind in a log, with the runner's escapes undone. */
export function commands(run: Run, kind: 'error' | 'warning' | 'debug' | 'notice'): string[] {
  return run.stdout
    .split('\n')
    .filter((line) => line.startsWith(`::${kind}::`))
    .map((line) => decodeURIComponent(line.slice(kind.length + 4).replace(/%(?!25|0[AD])/g, '%25')));
}
