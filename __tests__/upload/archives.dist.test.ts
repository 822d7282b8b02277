import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { DISTRIBUTION, INFO, makeIpa, makePkg, noise } from '../support/packages.ts';
import { assemble, binaryPlist, xmlPlist } from '../support/plists.ts';
import { rawZip } from '../support/zip.ts';
import { errorsIn, expectArrived, expectNothingLeaked, HANGS, uploadWith, warningsIn } from './support.ts';

jest.setTimeout(HANGS);
afterAll(() => expectNothingLeaked());

const PATH = 'Payload/Made.app/Info.plist';
const plist = binaryPlist({ ...INFO });
const ALL = { version: '1.4.0', 'build-number': '42', platform: 'ios', 'bundle-id': 'com.example.made' };

/** A list of lists, each of them twice the next: 138 bytes that stand for sixteen million values. */
const bomb = (): Buffer => {
  const lists = Array.from({ length: 24 }, (_, index) => Buffer.from([0xa2, 0, index + 3, 0, index + 3]));
  const top = Buffer.from([0xd1, 0, 1, 0, 2]);
  return assemble([top, Buffer.from([0x51, 0x61]), ...lists, Buffer.of(9)]);
};
const entities = Buffer.from(
  `<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'.replace(/./g, (name, at: number) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)}]><plist version="1.0"><dict><key>CFBundleIdentifier</key><string>&j;</string></dict></plist>`,
);
const outside = Buffer.from(
  '<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY x SYSTEM "file:///etc/passwd">]><plist version="1.0"><dict><key>CFBundleIdentifier</key><string>&x;</string></dict></plist>',
);

describe('an .ipa', () => {
  test.each<[string, Uint8Array]>([
    ['with an XML Info.plist', makeIpa({ infoPlist: xmlPlist({ ...INFO }) })],
    ['with texts beyond ASCII', makeIpa({ info: { CFBundleDisplayName: 'Größe 🙂' } })],
    [
      'in zip64',
      rawZip(
        [
          { name: PATH, content: plist },
          { name: 'Payload/Made.app/Made', content: noise('x', 3000), method: 0 },
        ],
        { zip64: true },
      ),
    ],
    [
      'with further folders beside Payload',
      makeIpa({ more: { 'Symbols/x.symbols': noise('s', 9), 'SwiftSupport/iphoneos/x.dylib': noise('d', 9) } }),
    ],
    ['with an app inside of the app', makeIpa({ more: { 'Payload/Made.app/Watch/W.app/Info.plist': plist } })],
    [
      'of several thousand files',
      makeIpa({
        more: Object.fromEntries(
          Array.from({ length: 5000 }, (_, index) => [`Payload/Made.app/r/${index}`, new Uint8Array(1)]),
        ),
      }),
    ],
  ])('%s is read', async (_name, bytes) => {
    const { run, api } = await uploadWith((api) => Object.assign(api.uploads, { partSize: 100_000 }), {}, { bytes });
    expect({ errors: errorsIn(run), outputs: run.outputs }).toMatchObject({
      errors: [],
      outputs: { state: 'processed', version: '1.4.0', 'build-number': '42' },
    });
    expectArrived(api, bytes);
  });

  const unreadable: [string, Uint8Array, RegExp][] = [
    ['two apps', makeIpa({ more: { 'Payload/Other.app/Info.plist': plist } }), /holds 2 apps in its folder Payload/],
    ['two apps, one without Info.plist', makeIpa({ more: { 'Payload/Other.app/x': plist } }), /holds 2 apps/],
    ['no app', rawZip([{ name: 'x/Info.plist', content: plist }]), /holds no Payload\/….app\/Info\.plist/],
    [
      'its Info.plist twice',
      rawZip([
        { name: PATH, content: plist },
        { name: PATH, content: plist },
      ]),
      /more than once/,
    ],
    [
      'a link in the place of its Info.plist',
      rawZip([{ name: PATH, content: Buffer.from('/etc/passwd'), mode: 0o120777 }]),
      /has a link/,
    ],
    [
      'a name that leads out of it',
      rawZip([{ name: '../../etc/x' }, { name: PATH, content: plist }]),
      /a name in it leads out of it/,
    ],
    [
      'an encrypted Info.plist',
      rawZip([{ name: PATH, content: plist, encrypted: true }]),
      /Info\.plist that is encrypted/,
    ],
    [
      'an Info.plist in lzfse',
      rawZip([{ name: PATH, content: plist, method: 99 }]),
      /a method that is not read \(number 99\)/,
    ],
    [
      'an Info.plist that is too long',
      rawZip([{ name: PATH, content: Buffer.alloc(5_000_000) }]),
      /has an Info\.plist of 5000000 bytes/,
    ],
    [
      'an Info.plist that is longer than it says',
      rawZip([{ name: PATH, content: Buffer.alloc(50_000_000), claimedSize: 500 }]),
      /Info\.plist that is damaged/,
    ],
    ['offsets of a program without zip64', rawZip([{ name: PATH, content: plist }], { wrongOffset: 50 }), /damaged/],
    ['no end', makeIpa().subarray(0, -30), /its directory is missing/],
    [
      'an Info.plist that is none',
      makeIpa({ infoPlist: Buffer.from('hello') }),
      /neither a binary nor an XML property list/,
    ],
    [
      'an Info.plist that refers to itself',
      makeIpa({ infoPlist: assemble([Buffer.from([0xd1, 0, 0, 0, 0])]) }),
      /does not say everything/,
    ],
    ['an Info.plist cut off', makeIpa({ infoPlist: plist.subarray(0, 60) }), /damaged binary property list/],
    [
      'an Info.plist of lists in lists',
      makeIpa({ infoPlist: bomb() }),
      /"bundle-id", "version", "build-number", "platform"/,
    ],
    [
      'an Info.plist of entities in entities',
      makeIpa({ infoPlist: entities }),
      /neither a binary nor an XML property list/,
    ],
    [
      'an Info.plist that names another file',
      makeIpa({ infoPlist: outside }),
      /neither a binary nor an XML property list/,
    ],
    [
      'variables of Xcode',
      makeIpa({ info: { CFBundleVersion: '$(CURRENT_PROJECT_VERSION)' } }),
      /the input "build-number"/,
    ],
    ['no platform that is known', makeIpa({ info: { DTPlatformName: 'watchos' } }), /the input "platform"/],
  ];

  test.each(unreadable)('with %s asks for the inputs, and sends nothing', async (_name, bytes, message) => {
    const { run, api } = await uploadWith(() => {}, {}, { bytes });
    expect(run.code).toBe(1);
    expect(errorsIn(run)).toEqual([expect.stringMatching(message)]);
    expect(errorsIn(run).join()).toMatch(/inputs? "/);
    expect(api.requests).toEqual([]);
    expect(run.stderr).toBe('');
    expect(run.milliseconds).toBeLessThan(20_000);
  });

  test('that cannot be read is uploaded by the inputs, with a warning', async () => {
    const [, bytes] = unreadable[7] ?? ['', Buffer.alloc(0)];
    const { run, api } = await uploadWith(() => {}, ALL, { bytes });
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(warningsIn(run)).toEqual([
      expect.stringMatching(/not read \(number 99\)\. The inputs are taken in its place/),
    ]);
    expectArrived(api, bytes);
  });

  test.each<[string, Uint8Array, RegExp]>([
    [
      'a page in its place',
      Buffer.from('<html>Not found</html>'),
      /is no zip archive\. Name the file that Xcode exported/,
    ],
    ['a .pkg in its place', makePkg(), /is no zip archive, but a \.pkg/],
    ['nothing', Buffer.alloc(0), /which is empty \(0 bytes\)/],
    ['an app for the simulator', makeIpa({ info: { DTPlatformName: 'iphonesimulator' } }), /built for the simulator/],
  ])('with %s is none, whatever the inputs say', async (_name, bytes, message) => {
    const { run, api } = await uploadWith(() => {}, ALL, { bytes });
    expect(run.code).toBe(1);
    expect(errorsIn(run)).toEqual([expect.stringMatching(message)]);
    expect(api.requests).toEqual([]);
  });
});

describe('a .pkg', () => {
  const options = { name: 'Made.pkg' };
  const inputs = { file: 'Made.pkg', 'wait-for': 'uploaded' };

  test.each<[string, Uint8Array]>([
    ['with a stored Distribution', makePkg({ style: 'application/octet-stream' })],
    [
      'with bundles beside that of the product',
      makePkg({
        distribution: DISTRIBUTION.replace(
          '<bundle ',
          '<bundle CFBundleVersion="9" CFBundleShortVersionString="9" id="com.example.helper"/><bundle ',
        ),
      }),
    ],
  ])('%s is read', async (_name, bytes) => {
    const { run } = await uploadWith(() => {}, inputs, { bytes, ...options });
    expect({ errors: errorsIn(run), outputs: run.outputs }).toMatchObject({
      errors: [],
      outputs: { state: 'uploaded', version: '1.4.0', 'build-number': '42' },
    });
  });

  test.each<[string, Uint8Array, RegExp]>([
    [
      'no Distribution',
      makePkg({ toc: (xml) => xml.replace('<name>Distribution', '<name>Other') }),
      /holds no file Distribution/,
    ],
    [
      'two of them',
      makePkg({ toc: (xml) => xml.replace('</toc>', '<file id="9"><name>Distribution</name></file></toc>') }),
      /holds more than one file Distribution/,
    ],
    ['a Distribution in bzip2', makePkg({ style: 'application/x-bzip2' }), /packed by a method that is not read/],
    ['a Distribution that is no XML', makePkg({ distribution: 'hello' }), /has a Distribution that is no XML/],
    ['a Distribution of entities', makePkg({ distribution: entities.toString() }), /has a Distribution that is no XML/],
    [
      'a Distribution beyond its end',
      makePkg({ toc: (xml) => xml.replace('<offset>20', '<offset>99999') }),
      /damaged or incomplete xar archive/,
    ],
    [
      'offsets that are no numbers',
      makePkg({ toc: (xml) => xml.replace('<offset>20', '<offset>-1') }),
      /damaged or incomplete xar archive/,
    ],
    ['a table of contents that inflates for ever', bigToc(), /damaged or incomplete xar archive/],
    ['its first half', makePkg().subarray(0, 200), /damaged or incomplete xar archive/],
    [
      'two bundles of which none is the product',
      makePkg({
        distribution: DISTRIBUTION.replace(
          '<bundle ',
          '<bundle CFBundleVersion="9" id="com.example.a"/><bundle ',
        ).replace('id="com.example.made" path', 'id="com.example.b" path'),
      }),
      /the input "build-number"/,
    ],
  ])('with %s asks for the inputs, and sends nothing', async (_name, bytes, message) => {
    const { run, api } = await uploadWith(() => {}, inputs, { bytes, ...options });
    expect(run.code).toBe(1);
    expect(errorsIn(run)).toEqual([expect.stringMatching(message)]);
    expect(errorsIn(run).join()).toMatch(/inputs? "/);
    expect(api.requests).toEqual([]);
  });
});

function bigToc(): Buffer {
  const toc = deflateSync(Buffer.alloc(200_000_000, ' '));
  const header = Buffer.alloc(28);
  header.write('xar!', 'latin1');
  header.writeUInt16BE(28, 4);
  header.writeBigUInt64BE(BigInt(toc.length), 8);
  return Buffer.concat([header, toc]);
}
