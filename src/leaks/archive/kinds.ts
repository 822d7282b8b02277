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
const PACK = Buffer.from('PACK\0\0\0');
const AR = Buffer.from('!<arch>\n');
const BUNDLE = [Buffer.from('# v2 git bundle\n'), Buffer.from('# v3 git bundle\n')] as const;
const PDF = Buffer.from('%PDF-');
const SWF = Buffer.from('CWS');

/** How much before the end of a content is looked through for the end of a zip with a comment behind it. */
const LONGEST_COMMENT = 1024;

/**
 * The kind by the first bytes. Called for every blob there is: no allocation.
 * @param bytes a buffer that holds at least `HEAD` bytes of the content from `from` on, or all of it up to `to`
 */
export function kindByHead(bytes: Buffer, from: number, to: number): Kind | undefined {
  if (to - from < 8) return undefined;
  const second = bytes[from + 1];
  switch (bytes[from]) {
    case 0x50:
      if (second === 0x4b && isZipSignature(bytes, from)) return 'zip';
      if (startsWith(bytes, from, PACK)) return 'git pack';
      break;
    case 0x21:
      if (startsWith(bytes, from, AR)) return 'ar';
      break;
    case 0x23:
      if (startsWith(bytes, from, BUNDLE[0]) || startsWith(bytes, from, BUNDLE[1])) return 'git bundle';
      break;
    case 0x25:
      if (startsWith(bytes, from, PDF)) return 'PDF';
      break;
    case 0x43:
      if (startsWith(bytes, from, SWF) && isZlibHeader(bytes[from + 8], bytes[from + 9])) return 'SWF';
      break;
    case 0x1f:
      if (second === 0x8b && bytes[from + 2] === 8) return 'gzip';
      break;
    case 0x78:
      if (isZlibHeader(0x78, second)) return 'zlib';
      break;
    case 0x42:
      // "BZh", a level, and the magic of a block or of the end.
      if (startsWith(bytes, from + 1, [0x5a, 0x68]) && isOneOf(bytes[from + 4], 0x31, 0x17)) return 'bzip2';
      break;
    case 0xfd:
      if (startsWith(bytes, from + 1, [0x37, 0x7a, 0x58, 0x5a, 0])) return 'xz';
      break;
    case 0x28:
      if (startsWith(bytes, from + 1, [0xb5, 0x2f, 0xfd])) return 'Zstandard';
      break;
    case 0x37:
      if (startsWith(bytes, from + 1, [0x7a, 0xbc, 0xaf, 0x27, 0x1c])) return '7z';
      break;
    case 0x52:
      if (startsWith(bytes, from + 1, [0x61, 0x72, 0x21, 0x1a, 7])) return 'RAR';
      break;
    case 0x4c:
      if (startsWith(bytes, from + 1, [0x5a, 0x49, 0x50, 1])) return 'lzip';
      break;
  }
  return to - from >= HEAD && isTarHeader(bytes, from) ? 'tar' : undefined;
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

/** Whether these bytes begin a zlib stream (RFC 1950) with a window of 32 KiB and no dictionary. */
export function isZlibHeader(first: number | undefined, second: number | undefined): boolean {
  return first === 0x78 && second !== undefined && (0x7800 | second) % 31 === 0 && (second & 0x20) === 0;
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

/** Whether the block of 512 bytes at `at` is the header of a file in a tar: its checksum fits. */
export function isTarHeader(bytes: Buffer, at: number): boolean {
  const ustar = startsWith(bytes, at + 257, [0x75, 0x73, 0x74, 0x61, 0x72]);
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

function isZipSignature(bytes: Buffer, at: number): boolean {
  const third = bytes[at + 2];
  const fourth = bytes[at + 3];
  // A file, the end of an empty archive, the mark of a split one.
  return (third === 3 && fourth === 4) || (third === 5 && fourth === 6) || (third === 7 && fourth === 8);
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

function startsWith(bytes: Buffer, at: number, wanted: ArrayLike<number>): boolean {
  for (let i = 0; i < wanted.length; i++) {
    if (bytes[at + i] !== wanted[i]) return false;
  }
  return true;
}

function isOneOf(byte: number | undefined, ...wanted: number[]): boolean {
  return byte !== undefined && wanted.includes(byte);
}
