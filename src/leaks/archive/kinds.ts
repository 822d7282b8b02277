/** What kind of archive some bytes are, told by the bytes themselves and never by a name. */
export type Kind = 'zip' | 'gzip' | 'tar' | 'zlib' | 'ar' | StreamKind | UnreadKind;

/** Files of other kinds that hold deflated streams among other bytes. */
export type StreamKind = 'PDF' | 'SWF' | 'git pack' | 'git bundle' | 'script';

/** Recognised, and not read: the formats need inflaters of their own. */
export type UnreadKind = 'bzip2' | 'xz' | 'Zstandard' | '7z' | 'RAR' | 'lzip';

export const UNREAD: ReadonlySet<Kind> = new Set<Kind>(['bzip2', 'xz', 'Zstandard', '7z', 'RAR', 'lzip']);

/** As many bytes from the start of a content are needed to tell its kind. */
export const HEAD = 512;

const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1');
const END_LENGTH = 22;
const DOS_PROGRAM = Buffer.from('MZ');
const SCRIPT = Buffer.from('#!');
const USTAR = Buffer.from('ustar');

/** How much before the end of a content is looked through for the end of a zip with a comment behind it. */
const LONGEST_COMMENT = 1024;

/** The method in the first byte of a zlib stream; the upper half of that byte is the window: 0 for 256 bytes, 7 for 32 KiB. */
const DEFLATE = 8;

interface Magic {
  readonly kind: Kind;
  /** What a content of this kind begins with. */
  readonly bytes: Buffer;
  /** What else there must be. */
  readonly fits?: (bytes: Buffer, from: number) => boolean;
}

const MAGICS: readonly Magic[] = [
  // A file, the end of an empty archive, the mark of a split one.
  ...['\x03\x04', '\x05\x06', '\x07\x08'].map((signature): Magic => magic('zip', `PK${signature}`)),
  magic('git pack', 'PACK\0\0\0'),
  magic('ar', '!<arch>\n'),
  magic('git bundle', '# v2 git bundle\n'),
  magic('git bundle', '# v3 git bundle\n'),
  magic('PDF', '%PDF-'),
  { ...magic('SWF', 'CWS'), fits: (bytes, from) => isZlibHeader(bytes[from + 8], bytes[from + 9]) },
  magic('gzip', '\x1f\x8b\x08'),
  // By the first byte, which holds the size of the window.
  ...Array.from({ length: 8 }, (_, size): Magic => {
    const fits = (bytes: Buffer, from: number): boolean =>
      isZlibHeader(bytes[from], bytes[from + 1]) && isBlock(bytes[from + 2]);
    return { ...magic('zlib', String.fromCharCode((size << 4) | DEFLATE)), fits };
  }),
  // Behind the level stands the magic of a block or of the end.
  { ...magic('bzip2', 'BZh'), fits: (bytes, from) => bytes[from + 4] === 0x31 || bytes[from + 4] === 0x17 },
  magic('xz', '\xfd7zXZ\0'),
  magic('Zstandard', '\x28\xb5\x2f\xfd'),
  magic('7z', '7z\xbc\xaf\x27\x1c'),
  magic('RAR', 'Rar!\x1a\x07'),
  magic('lzip', 'LZIP\x01'),
];

/** By the first byte. */
const BY_FIRST: readonly (readonly Magic[] | undefined)[] = Array.from({ length: 256 }, (_, first) => {
  const magics = MAGICS.filter(({ bytes }) => bytes[0] === first);
  return magics.length > 0 ? magics : undefined;
});

function magic(kind: Kind, text: string): Magic {
  return { kind, bytes: Buffer.from(text, 'latin1') };
}

/** Whether an archive may begin with this byte, tar aside. */
export function mayBegin(byte: number): boolean {
  return BY_FIRST[byte] !== undefined;
}

/**
 * The kind by the first bytes. Called for every blob there is: no allocation, and next to no work for most of them.
 * @param bytes a buffer that holds at least `HEAD` bytes of the content from `from` on, or all of it up to `to`
 */
export function kindByHead(bytes: Buffer, from: number, to: number): Kind | undefined {
  if (to - from < 8) return undefined;
  const magics = BY_FIRST[bytes[from] as number];
  const kind = magics === undefined ? undefined : kindByMagic(magics, bytes, from);
  // The name of a tar's first file may begin as a zlib stream does.
  if (kind !== undefined && kind !== 'zlib') return kind;
  return to - from >= HEAD && mayBeTar(bytes, from) && isTarHeader(bytes, from) ? 'tar' : kind;
}

function kindByMagic(magics: readonly Magic[], bytes: Buffer, from: number): Kind | undefined {
  for (const { kind, bytes: wanted, fits } of magics) {
    if (startsWith(bytes, from, wanted) && (fits === undefined || fits(bytes, from))) return kind;
  }
  return undefined;
}

/** Whether a zip ends here, whatever stands before it: a self-extracting program, a script, an image. */
export function endsAsZip(bytes: Buffer, from: number, to: number): boolean {
  const exact = to - END_LENGTH;
  if (exact < from) return false;
  if (startsWith(bytes, exact, END_OF_ZIP)) return true;
  const first = bytes[from] ?? 0;
  const isText = first === 9 || first === 10 || first === 13 || (first >= 0x20 && first < 0x7f);
  if (isText && !startsWith(bytes, from, DOS_PROGRAM) && !startsWith(bytes, from, SCRIPT)) return false;
  const tail = bytes.subarray(Math.max(from, exact - LONGEST_COMMENT), to);
  return tail.lastIndexOf(END_OF_ZIP) >= 0;
}

/** Whether a byte may begin a zlib stream. */
export function beginsZlib(first: number | undefined): boolean {
  return first !== undefined && (first & 0x8f) === DEFLATE;
}

/** Whether these bytes begin a zlib stream (RFC 1950) with a window of any size and no dictionary. */
export function isZlibHeader(first: number | undefined, second: number | undefined): boolean {
  if (first === undefined || second === undefined || !beginsZlib(first)) return false;
  return ((first << 8) | second) % 31 === 0 && (second & 0x20) === 0;
}

/** Whether a byte may begin the first block of deflated data (RFC 1951): of the four types there are three. */
function isBlock(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 6) !== 6;
}

/** Whether a content is a script, behind which anything may stand, such as the archive that it unpacks. */
export function isScript(bytes: Buffer, from: number, to: number): boolean {
  return to - from > SCRIPT.length && startsWith(bytes, from, SCRIPT);
}

/** Whether a content that begins so may be an archive, or have one at its end, as programs and images may. */
export function mayBeArchive(bytes: Buffer, from: number, to: number): boolean {
  if (kindByHead(bytes, from, to) !== undefined) return true;
  const first = bytes[from] ?? 0;
  return first === 0x7f || first >= 0x80 || startsWith(bytes, from, DOS_PROGRAM) || startsWith(bytes, from, SCRIPT);
}

/** A cheap refusal of what cannot be the header of a tar: by the first letter of the magic, or the end of the mode. */
function mayBeTar(bytes: Buffer, at: number): boolean {
  const byte = bytes[at + 105] as number;
  return bytes[at + 257] === USTAR[0] || byte === 0 || byte === 0x20 || (byte >= 0x30 && byte < 0x38);
}

/** Whether the block of 512 bytes at `at` is the header of a file in a tar: its checksum fits. */
export function isTarHeader(bytes: Buffer, at: number): boolean {
  const ustar = startsWith(bytes, at + 257, USTAR);
  // Before POSIX there was no magic: the mode is a number in octal digits then, ended by a blank or NUL.
  if (!ustar && !(isOctal(bytes, at + 100, 6) && isOctal(bytes, at + 148, 6))) return false;
  let claimed = 0;
  for (let i = at + 148; i < at + 156; i++) {
    const digit = (bytes[i] ?? 0) - 0x30;
    if (digit >= 0 && digit < 8) claimed = claimed * 8 + digit;
  }
  let unsigned = 8 * 0x20;
  let signed = 8 * 0x20;
  for (let i = at; i < at + 512; i++) {
    if (i === at + 148) i += 8;
    const byte = bytes[i] ?? 0;
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return unsigned === claimed || signed === claimed;
}

function isOctal(bytes: Buffer, at: number, length: number): boolean {
  let digits = 0;
  for (let i = at; i < at + length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x30 && byte < 0x38) digits += 1;
    else if (byte !== 0x20 && byte !== 0) return false;
  }
  return digits > 0;
}

function startsWith(bytes: Buffer, at: number, wanted: Buffer): boolean {
  for (let i = 0; i < wanted.length; i++) {
    if (bytes[at + i] !== wanted[i]) return false;
  }
  return true;
}
