import { createHash } from 'node:crypto';
import { createReadStream, open, read } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';

/** A stretch of a file, in bytes. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** Bytes that are read at once. */
const CHUNK = 256 * 1024;

/** A stream that is destroyed closes its file, whatever `autoClose` says; ours serves others, and stays open. */
const STAYS_OPEN = { open, read, close: (_fd: number, done: (error?: Error | null) => void) => done(null) };

/** The bytes of a stretch as a stream, a little at a time; the file stays open. */
export function readStretch(file: FileHandle, { offset, length }: Stretch): ReturnType<typeof createReadStream> {
  return createReadStream('', {
    fd: file.fd,
    autoClose: false,
    fs: STAYS_OPEN,
    start: offset,
    end: offset + length - 1,
    highWaterMark: CHUNK,
  });
}

/** The MD5 of a stretch. @throws when the signal is given */
export async function md5Of(file: FileHandle, stretch: Stretch, signal: AbortSignal): Promise<Buffer> {
  const [md5] = await digestsOf(file, stretch, ['md5'], signal);
  return md5 as Buffer;
}

/** Several digests of a stretch, which is read once. @throws when the signal is given */
export async function digestsOf(
  file: FileHandle,
  stretch: Stretch,
  algorithms: readonly string[],
  signal: AbortSignal,
): Promise<Buffer[]> {
  const hashes = algorithms.map((algorithm) => createHash(algorithm));
  for await (const chunk of readStretch(file, stretch)) {
    signal.throwIfAborted();
    for (const hash of hashes) hash.update(chunk as Buffer);
  }
  return hashes.map((hash) => hash.digest());
}

/**
 * What a tag says of the bytes behind it: the MD5 in hex, as object storage writes it, with or without quotes.
 *
 * @returns undefined for a tag of another form
 */
export function md5InTag(tag: string | undefined): string | undefined {
  return /^(?:W\/)?"?([0-9a-f]{32})"?$/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
}
