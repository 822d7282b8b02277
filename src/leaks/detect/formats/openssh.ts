import { STRETCH } from '../constant-bytes.ts';
import { covering, exactly } from '../keyword.ts';
import type { Layer } from '../layer.ts';
import type { Proofs, ReadKey } from '../proofs.ts';
import { TRIGGER } from '../tables.ts';
import type { FindContext, KeyFormat, Match } from './format.ts';
import { SshReader } from './ssh-reader.ts';

/** What every file of the format begins with (OpenSSH, PROTOCOL.key). */
export const OPENSSH_MAGIC = Buffer.from('openssh-key-v1\0');
const TYPE = Buffer.from('ecdsa-sha2-nistp256');
/** A file says how many keys it holds, and in practice it is one. */
const KEYS = 1;

/** Keys of P-256 in OpenSSH's own format, not encrypted, whose point fits. */
function findOpenSsh({ bytes }: Layer, { proofs }: FindContext): Match[] {
  const matches: Match[] = [];
  for (let at = bytes.indexOf(OPENSSH_MAGIC); at >= 0; at = bytes.indexOf(OPENSSH_MAGIC, at + 1)) {
    const reader = new SshReader(bytes, at + OPENSSH_MAGIC.length);
    const cipher = reader.string();
    reader.string();
    reader.string();
    if (cipher?.toString() !== 'none' || reader.number() !== KEYS) continue;
    reader.string();
    const secret = reader.string();
    if (secret === undefined) continue;
    const key = readSecret(secret, proofs);
    if (key?.proven) {
      const end = reader.at;
      matches.push({ kind: 'private-key', key, proven: true, form: 'OpenSSH key', first: at, end });
    }
  }
  return matches;
}

/** Two numbers against wrong passwords, the type, the curve, the point, the private number. */
function readSecret(secret: Buffer, proofs: Proofs): ReadKey | undefined {
  const reader = new SshReader(secret, 8);
  if (reader.string()?.equals(TYPE) !== true) return undefined;
  reader.string();
  const point = reader.string();
  const number = reader.string();
  if (point === undefined || number === undefined) return undefined;
  return proofs.numbers(number, point);
}

export const OPENSSH: KeyFormat = {
  name: 'OpenSSH key',
  keywords: () => [exactly('key-v1\0\0', TRIGGER.body), ...covering('b3BlbnNzaC1rZXktdjEA', TRIGGER.body, STRETCH.one)],
  find: findOpenSsh,
};
