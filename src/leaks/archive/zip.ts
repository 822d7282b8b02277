import { type Entries, entryName } from './entries.ts';
import { type ArchiveKind, magic, startsWith } from './kind.ts';
import { isScript } from './script.ts';
import { indexOf, type Source, SourcePart } from './source.ts';
import { mayInflate, TRIAL } from './trial.ts';

/** PKWARE's APPNOTE 4.3.7: the header before each file. */
const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1');
const HEADER_LENGTH = 30;
/** What may stand after a file: the next file, a descriptor, the directory. */
const NEXT = ['PK\x03\x04', 'PK\x07\x08', 'PK\x01\x02'].map((text) => Buffer.from(text, 'latin1'));

const DEFLATED = 8;
/** APPNOTE 4.4.5, those that are met and not read. */
const UNREAD_METHODS: Readonly<Record<number, string>> = {
  9: 'Deflate64',
  12: 'bzip2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'xz',
  98: 'PPMd',
  99: 'AES',
};

interface LocalHeader {
  readonly name: string;
  readonly method: number;
  /** False where it says what no tool writes. */
  readonly isPlausible: boolean;
  readonly encrypted: boolean;
  /** Where the content begins. */
  readonly start: number;
  /** Bytes of content as claimed; undefined when they stand only after it. */
  readonly size: number | undefined;
}

/**
 * Reads a zip from its local headers, in the order in which they stand, wherever the first one is. The directory at the
 * end is not needed, so a cut archive is read as far as it goes, and a false one hides nothing. A size that is claimed
 * is not trusted to jump over bytes: after a stored file the search for the next header goes on at its first byte, which
 * also reads a zip that is stored in another one.
 */
function readZip(source: Source, entries: Entries): void {
  const around: { readonly name: string; readonly end: number }[] = [];
  let position = 0;
  for (;;) {
    const at = indexOf(source, LOCAL_HEADER, position);
    if (at < 0) return;
    const header = readHeader(source, at);
    const isDeflated = header !== undefined && !isUsual(header) && holdsDeflated(source, header.start);
    if (header === undefined || !(header.isPlausible || isDeflated)) {
      position = at + 1;
      continue;
    }
    entries.count();
    while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= at) around.pop();
    const names = [...around.map(({ name }) => name), header.name];
    position = header.start;
    if (header.encrypted) {
      entries.note('encrypted-archive', names, 'an entry is encrypted');
    } else if (header.method === DEFLATED) {
      const { end, complete } = entries.deflated(names, source, header.start);
      if (!complete) entries.note('damaged-archive', names, 'an entry is damaged or cut off');
      position = Math.max(complete ? end : header.start, header.start);
    } else if (header.method === 0) {
      const end = header.start + (header.size ?? sizeUpToNext(source, header.start));
      position += entries.stored(names, new SourcePart(source, header.start, end));
      if (position === header.start) around.push({ name: header.name, end });
    } else {
      const method = UNREAD_METHODS[header.method] ?? `number ${header.method}`;
      entries.note('unread-archive', names, `an entry is compressed by the method ${method}, which is not read`);
    }
    if (isDeflated) entries.deflated(names, source, header.start);
  }
}

function isUsual({ isPlausible, encrypted, method }: LocalHeader): boolean {
  return isPlausible && !encrypted && method === DEFLATED;
}

/** Tools go by the directory at the end: what a local header says of its file may be wrong, and nobody notices. */
function holdsDeflated(source: Source, start: number): boolean {
  return mayInflate(source.read(start, start + TRIAL));
}

/** @returns undefined where the signature stands by chance */
function readHeader(source: Source, at: number): LocalHeader | undefined {
  const fixed = source.read(at, at + HEADER_LENGTH);
  if (fixed.length < HEADER_LENGTH) return undefined;
  const flags = fixed.readUInt16LE(6);
  const method = fixed.readUInt16LE(8);
  const nameLength = fixed.readUInt16LE(26);
  const start = at + HEADER_LENGTH + nameLength + fixed.readUInt16LE(28);
  if (start > source.size) return undefined;
  const variable = source.read(at + HEADER_LENGTH, start);
  const toldLater = (flags & 8) !== 0;
  const size = sizeOf(fixed.readUInt32LE(18), variable.subarray(nameLength));
  return {
    name: entryName(variable.subarray(0, nameLength)),
    method,
    // The version needed is 6.3 at most as of APPNOTE 6.3.10, and no method has a number above 99.
    isPlausible: fixed.readUInt8(4) <= 100 && method <= 99,
    encrypted: (flags & 1) !== 0,
    start,
    size: toldLater && size === 0 ? undefined : size,
  };
}

/** The size of the compressed content; above 4 GiB it stands in the extra field with the id 1 (APPNOTE 4.5.3). */
function sizeOf(size: number, extra: Buffer): number {
  if (size !== 0xffffffff) return size;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1 && at + 20 <= extra.length) return Number(extra.readBigUInt64LE(at + 12));
  }
  return size;
}

function sizeUpToNext(source: Source, start: number): number {
  let length = source.size - start;
  // The next file bounds the search for all else.
  for (const signature of NEXT) {
    const found = indexOf(new SourcePart(source, start, start + length), signature, 0);
    if (found >= 0) length = found;
  }
  return length;
}

/** A file, the end of an empty archive, the mark of a split one. */
const SIGNATURES = ['\x03\x04', '\x05\x06', '\x07\x08'];

export const ZIP: ArchiveKind = {
  name: 'zip',
  // Extensions of Chrome have a header of their own before it.
  magics: [...SIGNATURES.map((signature) => magic(`PK${signature}`)), magic('Cr24\x03\0\0\0'), magic('Cr24\x02\0\0\0')],
  read: readZip,
  findsInner: true,
};

const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1');
const END_LENGTH = 22;
const DOS_PROGRAM = Buffer.from('MZ');

/** How much before the end of a content is looked through for the end of a zip with a comment after it, … */
const LONGEST_COMMENT = 1024;
/** … and with the signature after it of a program that unpacks itself. */
export const LONGEST_SIGNATURE = 64 * 1024;

/** Whether a zip ends here, whatever stands before it: a self-extracting program, a script, an image. */
export function endsAsZip(bytes: Buffer, from: number, to: number): boolean {
  const exact = to - END_LENGTH;
  if (exact < from) return false;
  if (startsWith(bytes, exact, END_OF_ZIP)) return true;
  const first = bytes[from] ?? 0;
  const isProgram = isDosProgram(bytes, from);
  const isText = first === 9 || first === 10 || first === 13 || (first >= 0x20 && first < 0x7f);
  if (isText && !isProgram && !isScript(bytes, from, to)) return false;
  const longest = isProgram ? LONGEST_SIGNATURE : LONGEST_COMMENT;
  const tail = bytes.subarray(Math.max(from, exact - longest), to);
  return tail.lastIndexOf(END_OF_ZIP) >= 0;
}

/** Whether a content is a program of DOS or Windows, which may unpack itself. */
export function isDosProgram(bytes: Buffer, from: number): boolean {
  return startsWith(bytes, from, DOS_PROGRAM);
}
