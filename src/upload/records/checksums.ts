import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { digestsOf, md5Of } from '../parts/digest.ts';
import type { Checksum, UploadFile } from './resources.ts';

const KIB = 1024;
const MIB = 1024 * KIB;
/**
 * Bytes of the parts that a file may have been cut into, where a checksum of parts does not say it. Apple's own tools
 * were seen to get parts of 5 MiB, and nothing promises that it stays so; the others are what object storage and its
 * clients have in use.
 */
const LIKELY_PARTS = [
  ...[5, 8, 10, 16, 20, 32, 64, 100, 1].map((count) => count * MIB),
  ...[5_000_000, 10_000_000, 1_000_000],
  ...[512, 256, 128, 64].map((count) => count * KIB),
];
const MOST_PARTS = 10_000;

/** How a checksum of Apple's is compared: the digest of the whole file, or that of the digests of its parts. */
type Recipe =
  | { readonly kind: 'whole'; readonly algorithm: 'md5' | 'sha256'; readonly hash: string }
  | { readonly kind: 'parts'; readonly partSizes: readonly number[]; readonly hash: string }
  /** One of the two, which the form does not tell apart. */
  | { readonly kind: 'either'; readonly partSizes: readonly number[]; readonly hash: string };

/**
 * Whether a file that Apple has is ours, by the checksums that Apple gives.
 *
 * @returns `unknown` where it gives none, or none of a form that is known
 * @throws when the signal is given
 */
export async function compareContent(
  { checksums }: Pick<UploadFile, 'checksums'>,
  file: FileHandle,
  size: number,
  signal: AbortSignal,
): Promise<'same' | 'different' | 'unknown'> {
  const recipes = recipesFor(checksums, size);
  if (recipes.length === 0) return 'unknown';
  const whole = { offset: 0, length: size };
  const [md5, sha256] = (await digestsOf(file, whole, ['md5', 'sha256'], signal)).map((digest) =>
    digest.toString('hex'),
  );
  for (const recipe of recipes) {
    const digest = recipe.kind === 'whole' && recipe.algorithm === 'sha256' ? sha256 : md5;
    if (recipe.kind !== 'parts' && recipe.hash === digest) continue;
    if (recipe.kind === 'whole' || !(await isOfParts(recipe, file, size, signal))) return 'different';
  }
  return 'same';
}

/** Whether the digest is that of the digests of parts, of any of the sizes. */
async function isOfParts(
  { partSizes, hash }: Exclude<Recipe, { kind: 'whole' }>,
  file: FileHandle,
  size: number,
  signal: AbortSignal,
): Promise<boolean> {
  for (const partSize of partSizes) if ((await md5OfParts(file, size, partSize, signal)) === hash) return true;
  return false;
}

/** How the checksums of a file are to be compared; those of a form that is not known are left out. */
export function recipesFor({ file, composite }: UploadFile['checksums'], size: number): Recipe[] {
  return [
    file === undefined ? undefined : ofFile(file),
    composite === undefined ? undefined : ofComposite(composite, size),
  ].filter((recipe) => recipe !== undefined);
}

function ofFile({ hash, algorithm }: Checksum): Recipe | undefined {
  const md5 = /^md5$/i.test(algorithm);
  if (!md5 && !/^sha_?256$/i.test(algorithm)) return undefined;
  const hex = asHex(hash, md5 ? 16 : 32);
  return hex === undefined ? undefined : { kind: 'whole', algorithm: md5 ? 'md5' : 'sha256', hash: hex };
}

/** `HASH-PARTS-BYTES` is what Apple's own tools write; a bare one is compared with all digests that it can be. */
function ofComposite({ hash, algorithm }: Checksum, size: number): Recipe | undefined {
  if (!/^md5$/i.test(algorithm)) return undefined;
  const [, digest, parts, bytes] = /^([0-9a-f]{32})-(\d{1,6})(?:-(\d{1,15}))?$/i.exec(hash.trim()) ?? [];
  if (digest === undefined) {
    const hex = asHex(hash, 16);
    return hex === undefined ? undefined : { kind: 'either', partSizes: likelyParts(size), hash: hex };
  }
  const claimed = bytes === undefined ? likelyParts(size) : [Number(bytes)];
  const partSizes = claimed.filter((partSize) => partSize > 0 && Math.ceil(size / partSize) === Number(parts));
  const fits = partSizes.length > 0 && Number(parts) <= MOST_PARTS;
  return fits ? { kind: 'parts', partSizes, hash: digest.toLowerCase() } : undefined;
}

/** Those of the likely sizes that part this file differently, and not into more parts than there can be. */
function likelyParts(size: number): number[] {
  const possible = LIKELY_PARTS.filter((partSize) => Math.ceil(size / partSize) <= MOST_PARTS);
  return [...new Set(possible.map((partSize) => Math.min(partSize, size)))];
}

/** A digest of that many bytes, in hex or base64, as hex in small letters. */
function asHex(hash: string, bytes: number): string | undefined {
  const text = hash.trim();
  if (text.length === bytes * 2 && /^[0-9a-f]+$/i.test(text)) return text.toLowerCase();
  const decoded = Buffer.from(text, 'base64');
  return decoded.length === bytes && /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? decoded.toString('hex') : undefined;
}

async function md5OfParts(file: FileHandle, size: number, partSize: number, signal: AbortSignal): Promise<string> {
  const hash = createHash('md5');
  for (let offset = 0; offset < size; offset += partSize) {
    hash.update(await md5Of(file, { offset, length: Math.min(partSize, size - offset) }, signal));
  }
  return hash.digest('hex');
}
