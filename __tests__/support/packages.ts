import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';
import { binaryPlist, type Plist } from './plists.ts';

export const BUNDLE_ID = 'com.example.made';

/** What Xcode writes into the Info.plist of an app, as far as it is read. */
export const INFO: Readonly<Record<string, Plist>> = {
  CFBundleIdentifier: BUNDLE_ID,
  CFBundleShortVersionString: '1.4.0',
  CFBundleVersion: '42',
  CFBundleSupportedPlatforms: ['iPhoneOS'],
  DTPlatformName: 'iphoneos',
  ITSAppUsesNonExemptEncryption: false,
  UIDeviceFamily: [1, 2],
};

/** Bytes that look random, and are the same for the same seed. */
export function noise(seed: string, length: number): Buffer {
  const blocks: Buffer[] = [];
  for (let index = 0; index * 32 < length; index++)
    blocks.push(createHash('sha256').update(`${seed} ${index}`).digest());
  return Buffer.concat(blocks).subarray(0, length);
}

export interface IpaOptions {
  readonly info?: Record<string, Plist>;
  /** In place of a binary property list of `info`. */
  readonly infoPlist?: Uint8Array;
  /** Bytes of the program in it, stored as they are. */
  readonly size?: number;
  readonly seed?: string;
  readonly more?: Zippable;
}

/** An .ipa as Xcode exports it: one app, with an extension whose Info.plist does not count. */
export function makeIpa({ info = {}, infoPlist, size = 1000, seed = 'program', more = {} }: IpaOptions = {}): Buffer {
  return Buffer.from(
    zipSync(
      {
        'Payload/': new Uint8Array(),
        'Payload/Made.app/': new Uint8Array(),
        'Payload/Made.app/Info.plist': infoPlist ?? binaryPlist({ ...INFO, ...info }),
        'Payload/Made.app/Made': [noise(seed, size), { level: 0 }],
        'Payload/Made.app/PlugIns/Widget.appex/Info.plist': binaryPlist({ CFBundleIdentifier: 'com.example.widget' }),
        ...more,
      },
      { mtime: '2026-01-01' },
    ),
  );
}

export interface PkgOptions {
  readonly distribution?: string;
  readonly style?: string;
  readonly toc?: (xml: string) => string;
}

export const DISTRIBUTION = `<?xml version="1.0" encoding="utf-8"?>
<installer-gui-script minSpecVersion="1">
  <product id="${BUNDLE_ID}" version="1.4.0"/>
  <pkg-ref id="${BUNDLE_ID}">
    <bundle-version>
      <bundle CFBundleShortVersionString="1.4.0" CFBundleVersion="42" id="${BUNDLE_ID}" path="Made.app"/>
    </bundle-version>
  </pkg-ref>
</installer-gui-script>`;

/** A .pkg as productbuild makes it: a xar archive with a Distribution. */
export function makePkg({
  distribution = DISTRIBUTION,
  style = 'application/x-gzip',
  toc = (xml) => xml,
}: PkgOptions = {}): Buffer {
  const packed = style === 'application/x-gzip' ? deflateSync(distribution) : Buffer.from(distribution);
  const checksum = Buffer.alloc(20);
  const xml = toc(`<?xml version="1.0" encoding="UTF-8"?>
<xar><toc><checksum style="sha1"><offset>0</offset><size>20</size></checksum>
<file id="1"><name>Made.pkg</name><type>directory</type><file id="2"><name>PackageInfo</name><type>file</type></file></file>
<file id="3"><data><length>${packed.length}</length><offset>20</offset><size>${Buffer.byteLength(distribution)}</size><encoding style="${style}"/></data><name>Distribution</name><type>file</type></file>
</toc></xar>`);
  const packedToc = deflateSync(xml);
  const header = Buffer.alloc(28);
  header.write('xar!', 'latin1');
  header.writeUInt16BE(28, 4);
  header.writeUInt16BE(1, 6);
  header.writeBigUInt64BE(BigInt(packedToc.length), 8);
  header.writeBigUInt64BE(BigInt(Buffer.byteLength(xml)), 16);
  header.writeUInt32BE(1, 24);
  return Buffer.concat([header, packedToc, checksum, packed]);
}
