import { readNumbers } from '../../key/p256.ts';
import type { Match } from './keys.ts';
import type { Layer } from './layer.ts';

/** What every file of the format begins with (OpenSSH, PROTOCOL.key). */
export const OPENSSH_MAGIC = Buffer.from('openssh-key-v1\0');
const TYPE = Buffer.from('ecdsa-sha2-nistp256');
/** A file says how many keys it holds, and in practice it is one. */
const KEYS = 1;

/** Keys of P-256 in OpenSSH's own format, not encrypted, whose point fits. */
export function findOpenSsh({ bytes }: Layer): Match[] {
  const matches: Match[] = [];
  for (let at = bytes.indexOf(OPENSSH_MAGIC); at >= 0; at = bytes.indexOf(OPENSSH_MAGIC, at + 1)) {
    const reader = new Reader(bytes, at + OPENSSH_MAGIC.length);
    const cipher = reader.string();
    reader.string();
    reader.string();
    if (cipher?.toString() !== 'none' || reader.number() !== KEYS) continue;
    reader.string();
    const secret = reader.string();
    if (secret === undefined) continue;
    const key = readSecret(secret);
    if (key?.ok === true && key.proven) {
      const end = reader.at;
      matches.push({ kind: 'private-key', key: key.key, proven: true, form: 'OpenSSH key', first: at, end });
    }
  }
  return matches;
}

/** Two numbers against wrong passwords, the type, the curve, the point, the private number. */
function readSecret(secret: Buffer): ReturnType<typeof readNumbers> | undefined {
  const reader = new Reader(secret, 8);
  if (reader.string()?.equals(TYPE) !== true) return undefined;
  reader.string();
  const point = reader.string();
  const number = reader.string();
  if (point === undefined || number === undefined) return undefined;
  return readNumbers(number, point);
}

/** Reads numbers of four bytes, and strings behind their lengths. */
export class Reader {
  at: number;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  number(): number | undefined {
    if (this.at + 4 > this.#bytes.length) return undefined;
    this.at += 4;
    return this.#bytes.readUInt32BE(this.at - 4);
  }

  string(): Buffer | undefined {
    const length = this.number();
    if (length === undefined || this.at + length > this.#bytes.length) return undefined;
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }
}
