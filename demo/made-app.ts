import { deflateRawSync } from 'node:zlib';

/** What the made app is called in its Info.plist. */
export const MADE_APP = { bundleId: 'com.example.made', version: '1.0', buildNumber: '7' };

const INFO_PLIST = `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>CFBundleIdentifier</key><string>${MADE_APP.bundleId}</string>
<key>CFBundleShortVersionString</key><string>${MADE_APP.version}</string>
<key>CFBundleVersion</key><string>${MADE_APP.buildNumber}</string>
<key>DTPlatformName</key><string>iphoneos</string>
<key>ITSAppUsesNonExemptEncryption</key><false/>
</dict></plist>
`;

/** An .ipa of some kilobytes, with nothing in it but what an upload reads. */
export function makeIpa(): Buffer {
  return zip([
    ['Payload/Made.app/Info.plist', Buffer.from(INFO_PLIST)],
    ['Payload/Made.app/Made', Buffer.alloc(40_000, 'a program that does nothing. ')],
  ]);
}

/** A zip archive (PKWARE's APPNOTE 4.3): each file with its header, then the directory. */
function zip(files: readonly (readonly [name: string, content: Buffer])[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(22);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(content.length, 18);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(Buffer.byteLength(name));
    const common = Buffer.concat([Buffer.of(20, 0), fields.subarray(2), lengths]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, place, Buffer.from(name));
    offset += 4 + common.length + Buffer.byteLength(name) + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

/** `crc32` of node:zlib came after the oldest Node that runs this. */
function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}
