import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** A stretch of a file, in bytes. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** Bytes that are read at once. */
export const CHUNK = 256 * 1024;

/** The MD5 of a stretch. @throws when the signal is given */
export async function md5Of(file: FileHandle, stretch: Stretch, signal: AbortSignal): Promise<Buffer> {
  const [md5] = await digestsOf(file, stretch, ['md5'], signal);
  return md5 as Buffer;
}

/** Several digests of a stretch, which is read once. @throws when the signal is given */
export async function digestsOf(
  file: FileHandle,
  { offset, length }: Stretch,
  algorithms: readonly string[],
  signal: AbortSignal,
): Promise<Buffer[]> {
  const hashes = algorithms.map((algorithm) => createHash(algorithm));
  const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, length));
  for (let done = 0; done < length; ) {
    signal.throwIfAborted();
    const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, length - done), offset + done);
    if (bytesRead === 0) break;
    for (const hash of hashes) hash.update(buffer.subarray(0, bytesRead));
    done += bytesRead;
  }
  return hashes.map((hash) => hash.digest());
}

/**
 * What a tag says of the bytes after it: the MD5 in hex, as object storage writes it, with or without quotes.
 *
 * @returns undefined for a tag of another form
 */
export function md5InTag(tag: string | undefined): string | undefined {
  return /^(?:W\/)?"?([0-9a-f]{32})"?$/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
}
