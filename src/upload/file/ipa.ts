import type { FileHandle } from 'node:fs/promises';
import { type Entry, fromFd, type ZipFile } from 'yauzl';
import { type Contents, PackageError } from './contents.ts';
import { readContents } from './info-plist.ts';

/** Apple's own limit for names is far lower; an archive of more files than this is read for its own sake only. */
const MOST_ENTRIES = 500_000;
/** Bytes of an Info.plist, inflated; those of real apps have some kilobytes. */
const LONGEST_PLIST = 4 * 1024 * 1024;

const INFO_PLIST = /^Payload\/([^/]+\.app)\/Info\.plist$/;
const IN_APP = /^Payload\/([^/]+\.app)\//;

/**
 * Reads the Info.plist of the one app in an .ipa. Nothing else of the archive is inflated.
 *
 * @throws {PackageError}
 */
export async function readIpa(file: FileHandle): Promise<Contents> {
  const archive = await open(file.fd);
  const entry = await findInfoPlist(archive);
  return readContents(await inflated(archive, entry));
}

function open(fd: number): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromFd(fd, { lazyEntries: true, autoClose: false }, (error, archive) => {
      if (error === null) resolve(archive);
      else reject(new PackageError(`is a damaged or incomplete zip archive${reasonOf(error)}`));
    });
  });
}

/** Goes through the directory of the archive to its end, for a second app may stand anywhere. */
function findInfoPlist(archive: ZipFile): Promise<Entry> {
  return new Promise((resolve, reject) => {
    const apps = new Set<string>();
    const found: Entry[] = [];
    const refuse = (message: string): void => reject(new PackageError(message));
    archive.on('error', (error: Error) => refuse(`is a damaged zip archive${reasonOf(error)}`));
    archive.on('end', () => {
      const [entry] = found;
      if (apps.size > 1) refuse(`holds ${apps.size} apps in its folder Payload`);
      else if (entry === undefined) refuse('holds no Payload/….app/Info.plist');
      else if (found.length > 1) refuse('holds the Info.plist of its app more than once');
      else resolve(entry);
    });
    archive.on('entry', (entry: Entry) => {
      const app = IN_APP.exec(entry.fileName)?.[1];
      if (app !== undefined && apps.size < 100) apps.add(app);
      if (INFO_PLIST.test(entry.fileName) && found.length < 2) found.push(entry);
      if (archive.entriesRead > MOST_ENTRIES) refuse(`holds more than ${MOST_ENTRIES} files`);
      else archive.readEntry();
    });
    archive.readEntry();
  });
}

async function inflated(archive: ZipFile, entry: Entry): Promise<Buffer> {
  const { compressionMethod: method, uncompressedSize: size } = entry;
  if (entry.isEncrypted()) throw new PackageError('has an Info.plist that is encrypted');
  if (isLink(entry)) throw new PackageError('has a link in the place of its Info.plist');
  if (method !== 0 && method !== 8) {
    throw new PackageError(`has an Info.plist that is compressed by a method that is not read (number ${method})`);
  }
  if (size > LONGEST_PLIST) throw new PackageError(`has an Info.plist of ${size} bytes, and ${LONGEST_PLIST} are read`);
  const chunks: Buffer[] = [];
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      archive.openReadStream(entry, (error, opened) => (error === null ? resolve(opened) : reject(error)));
    });
    // The stream ends with an error where more comes out than the directory says.
    for await (const chunk of stream) chunks.push(chunk as Buffer);
  } catch {
    throw new PackageError('has an Info.plist that is damaged');
  }
  return Buffer.concat(chunks);
}

/** A symbolic link, as Unix programs note it in the upper half of the attributes. */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

/** The reader's own words hold names and numbers of the archive: only what they are about is said. */
function reasonOf({ message }: Error): string {
  if (/end of central directory record signature not found/i.test(message)) return ': its directory is missing';
  if (/relative path|absolute path|invalid characters in fileName/i.test(message)) {
    return ': a name in it leads out of it';
  }
  if (/zip64/i.test(message)) return ': its zip64 part does not fit';
  return '';
}
