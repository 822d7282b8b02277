import { AR } from './ar.ts';
import { CPIO } from './cpio.ts';
import { GIT_BUNDLE } from './git-bundle.ts';
import { GIT_PACK } from './git-pack.ts';
import { GZIP } from './gzip.ts';
import { type ArchiveKind, type Magic, startsWith } from './kind.ts';
import { PDF } from './pdf.ts';
import { PG_DUMP } from './pg-dump.ts';
import { isScript, SCRIPT } from './script.ts';
import { isTarHeader, mayBeTar, TAR } from './tar.ts';
import { UNREAD_KINDS } from './unread.ts';
import { endsAsZip, isDosProgram, ZIP } from './zip.ts';
import { ZLIB } from './zlib.ts';

/** All kinds of archives. A new one is one file and one row here. */
export const KINDS: readonly ArchiveKind[] = [
  ZIP,
  GIT_PACK,
  AR,
  CPIO,
  GIT_BUNDLE,
  PDF,
  PG_DUMP,
  GZIP,
  ZLIB,
  TAR,
  SCRIPT,
  ...UNREAD_KINDS,
];

/** As many bytes from the start of a content are needed to know its kind. */
export const HEAD = 512;

type MagicOfKind = Magic & { readonly kind: ArchiveKind };

/** By the first byte. */
const BY_FIRST = new Array<MagicOfKind[] | undefined>(256).fill(undefined);
for (const kind of KINDS) {
  for (const each of kind.magics) {
    const first = each.bytes[0] as number;
    BY_FIRST[first] = [...(BY_FIRST[first] ?? []), { ...each, kind }];
  }
}

/** Whether an archive may begin with this byte, tar aside. */
export function mayBegin(byte: number): boolean {
  return BY_FIRST[byte] !== undefined;
}

/**
 * The kind by the first bytes. Called for every blob there is: no allocation, and next to no work for most of them.
 * @param bytes a buffer that holds at least `HEAD` bytes of the content from `from` on, or all of it up to `to`
 */
export function kindByHead(bytes: Buffer, from: number, to: number): ArchiveKind | undefined {
  if (to - from < 8) return undefined;
  const magics = BY_FIRST[bytes[from] as number];
  const kind = magics === undefined ? undefined : kindByMagic(magics, bytes, from);
  // The name of a tar's first file may begin as a zlib stream does.
  if (kind !== undefined && kind !== ZLIB) return kind;
  return to - from >= HEAD && mayBeTar(bytes, from) && isTarHeader(bytes, from) ? TAR : kind;
}

function kindByMagic(magics: readonly MagicOfKind[], bytes: Buffer, from: number): ArchiveKind | undefined {
  for (const { kind, bytes: wanted, fits } of magics) {
    if (startsWith(bytes, from, wanted) && (fits === undefined || fits(bytes, from))) return kind;
  }
  return undefined;
}

/** Whether a content that begins so may be an archive, or have one at its end, as programs and images may. */
export function mayBeArchive(bytes: Buffer, from: number, to: number): boolean {
  if (kindByHead(bytes, from, to) !== undefined) return true;
  const first = bytes[from] ?? 0;
  return first === 0x7f || first >= 0x80 || isDosProgram(bytes, from) || isScript(bytes, from, to);
}

/** The same of a content that is at hand as a whole, so that its end says more than its first byte. */
export function mayBeWholeArchive(bytes: Buffer, from: number, to: number): boolean {
  return kindByHead(bytes, from, to) !== undefined || endsAsZip(bytes, from, to) || isScript(bytes, from, to);
}
