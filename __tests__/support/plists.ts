/** A value of a property list as tests write it. */
export type Plist = string | boolean | number | readonly Plist[] | { readonly [key: string]: Plist };

/** An XML property list as Xcode writes it. */
export function xmlPlist(value: Plist): Buffer {
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">\n${xmlOf(value)}\n</plist>\n`,
  );
}

function xmlOf(value: Plist): string {
  if (typeof value === 'string') return `<string>${value.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</string>`;
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (typeof value === 'number') return `<integer>${value}</integer>`;
  if (Array.isArray(value)) return `<array>${value.map(xmlOf).join('')}</array>`;
  const entries = Object.entries(value as Record<string, Plist>);
  return `<dict>${entries.map(([key, entry]) => `<key>${key}</key>${xmlOf(entry)}`).join('\n')}</dict>`;
}

/** A binary property list: every value an object of its own, offsets and references of two bytes. */
export function binaryPlist(value: Plist): Buffer {
  const objects: Buffer[] = [];
  const add = (each: Plist): number => {
    const index = objects.push(Buffer.alloc(0)) - 1;
    objects[index] = encode(each, add);
    return index;
  };
  const top = add(value);
  return assemble(objects, top);
}

/** Objects as they stand, for lists that no program would write. */
export function assemble(objects: readonly Buffer[], top = 0): Buffer {
  const offsets: number[] = [];
  let at = 8;
  for (const object of objects) {
    offsets.push(at);
    at += object.length;
  }
  const table = Buffer.concat(offsets.map((offset) => uint(offset, 2)));
  const trailer = Buffer.alloc(32);
  trailer.writeUInt8(2, 6);
  trailer.writeUInt8(2, 7);
  trailer.writeBigUInt64BE(BigInt(objects.length), 8);
  trailer.writeBigUInt64BE(BigInt(top), 16);
  trailer.writeBigUInt64BE(BigInt(at), 24);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer]);
}

function encode(value: Plist, add: (value: Plist) => number): Buffer {
  if (typeof value === 'boolean') return Buffer.of(value ? 9 : 8);
  if (typeof value === 'number') return Buffer.concat([Buffer.of(0x12), uint(value, 4)]);
  if (typeof value === 'string') {
    return /^[\x20-\x7e]*$/.test(value)
      ? Buffer.concat([marker(5, value.length), Buffer.from(value, 'latin1')])
      : Buffer.concat([marker(6, value.length), Buffer.from(value, 'utf16le').swap16()]);
  }
  if (Array.isArray(value)) {
    return Buffer.concat([marker(0xa, value.length), ...value.map((entry: Plist) => uint(add(entry), 2))]);
  }
  const entries = Object.entries(value as Record<string, Plist>);
  const keys = entries.map(([key]) => uint(add(key), 2));
  const values = entries.map(([, entry]) => uint(add(entry), 2));
  return Buffer.concat([marker(0xd, entries.length), ...keys, ...values]);
}

function marker(kind: number, count: number): Buffer {
  return count < 15
    ? Buffer.of((kind << 4) | count)
    : Buffer.concat([Buffer.of((kind << 4) | 0xf, 0x11), uint(count, 2)]);
}

function uint(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}
