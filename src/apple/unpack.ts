import { brotliDecompressSync, gunzipSync, inflateSync, type ZlibOptions } from 'node:zlib';

const UNPACKERS = new Map<string, (bytes: Buffer, options: ZlibOptions) => Buffer>([
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['deflate', inflateSync],
  ['br', brotliDecompressSync],
]);

/**
 * A body as it was before the way, up to a length. We ask for no compression, but HTTP lets gateways compress all the
 * same. What cannot be unpacked comes as it is; a report that is a compressed file stays one.
 *
 * @param headers names in lower case
 * @param longest in bytes
 */
export function unpacked(
  bytes: Buffer,
  headers: Readonly<Record<string, string | undefined>>,
  longest: number,
): { readonly body: Buffer; readonly truncated: boolean } {
  const unpack = UNPACKERS.get(headers['content-encoding']?.trim().toLowerCase() ?? '');
  const asItIs = { body: bytes.subarray(0, longest), truncated: bytes.length > longest };
  if (unpack === undefined || /gzip/i.test(headers['content-type'] ?? '')) return asItIs;
  try {
    return { body: unpack(bytes, { maxOutputLength: longest }), truncated: false };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ERR_BUFFER_TOO_LARGE' ? { body: Buffer.alloc(0), truncated: true } : asItIs;
  }
}
