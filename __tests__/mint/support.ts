import { createPublicKey } from 'node:crypto';
import { importSPKI, jwtVerify } from 'jose';
import jsonwebtoken from 'jsonwebtoken';
import { armour, type TestKey } from '../support/keys.ts';
import { type Run, type RunOptions, runDist } from '../support/run-dist.ts';

export const KEY_ID = 'D383SF739A';
export const ISSUER_ID = '6053b7fe-68a8-4acb-89be-165aa6465141';

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
