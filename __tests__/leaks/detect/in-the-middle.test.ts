import { createHash } from 'node:crypto';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { makeKey, pem } from '../../support/keys.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const key = makeKey('in the middle');
const file = pem(key.apple).trimEnd();
const base64 = (content: Buffer | string): string => Buffer.from(content).toString('base64');

/** Bytes without any order, such as pictures and programs have. */
function noise(length: number, seed: string): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < length; at += 64) parts.push(createHash('sha512').update(`${seed}${at}`).digest());
  return Buffer.concat(parts).subarray(0, length);
}

/** A text such as programs are, and of no even length. */
const CODE = Array.from({ length: 700 }, (_, i) => `function f${i}(a,b){return a[${i * 37}]?b("name"):{c:a}}`).join(
  ';',
);

function among(text: Buffer | string, before = 0): Buffer {
  return Buffer.concat([Buffer.from(CODE.slice(before)), Buffer.from(text), Buffer.from(CODE)]);
}

function find(content: Buffer | string): (string | undefined)[] {
  return new Detector({ now: NOW }).find(Buffer.from(content)).map(({ fingerprint }) => fingerprint);
}

/** Nothing of the key stands in keywords under these and one more encoding. */
const INNER: readonly (readonly [what: string, content: Buffer | string])[] = [
  ['hex', Buffer.from(file).toString('hex')],
  ['UTF-16', Buffer.from(file, 'utf16le')],
  ['escapes', Array.from(Buffer.from(file), (byte) => `\\x${byte.toString(16)}`).join('')],
  ['base64 twice', base64(base64(file))],
];

const GLUED = ['\\n', '\\t', '\\u0022', '%22', '=3D', 'sha256-', 'v1_', ''];

describe.each(INNER)('a key in %s, in the base64 of a long text', (_what, content) => {
  test.each(GLUED)('is found where the characters before it are "%s"', (glue) => {
    expect(find(`{"a": "${glue}${base64(among(content))}"}`)).toEqual([key.fingerprint]);
  });

  test('is found at any place among the bytes of a picture', () => {
    const missed = [0, 100, 200, 300, 400, 500, 600, 700, 800, 900].filter((at) => {
      const bytes = Buffer.concat([noise(9000 + at, 'before'), Buffer.from(content), noise(9000, 'after')]);
      return find(`url(data:image/png;base64,${base64(bytes)})`)[0] !== key.fingerprint;
    });
    expect(missed).toEqual([]);
  });
});

test.each([0, 1, 2, 3])('a JSON Web Key in a string of a source map in base64 is found, %i characters on', (before) => {
  const [x, y, d] = [key.point.subarray(0, 32), key.point.subarray(32), key.scalar].map((each) =>
    each.toString('base64url'),
  );
  const source = JSON.stringify({ kty: 'EC', crv: 'P-256', x, y, d });
  const map = JSON.stringify({ version: 3, sourcesContent: [CODE.slice(before), source, CODE] });
  expect(find(`${CODE}\n//# sourceMappingURL=data:application/json;base64,${base64(map)}`)).toEqual([key.fingerprint]);
});

test.each([0, 1, 2, 3])('a key in the hex of a binary file is found, %i bytes on', (before) => {
  for (const inner of [pem(key.sec1, 'EC'), file, gzipSync(file)]) {
    const bytes = Buffer.concat([noise(9000 + before, 'before'), Buffer.from(inner), noise(9000, 'after')]);
    expect(find(`value: ${bytes.toString('hex')}`)).toEqual([key.fingerprint]);
  }
});

describe.each([
  ['a hash', createHash('sha512').update('x').digest('hex')],
  ['a signature', createHash('sha512').update('y').digest('base64url').slice(0, 86)],
  [
    'two hashes',
    `${createHash('sha256').update('x').digest('hex')}\n${createHash('sha512').update('y').digest('hex')}`,
  ],
])('in lines of base64 below %s', (_what, line) => {
  const deflated = base64(deflateSync(JSON.stringify({ key: file })));
  test.each([
    ['one line', deflated],
    ['wrapped lines', (deflated.match(/.{1,76}/g) ?? []).join('\n')],
  ])('a deflated key is found, in %s', (_how, text) => {
    expect(find(`sums:\n${line}\n${text}\n`)).toEqual([key.fingerprint]);
  });
});

test.each([0, 10, 20, 30, 40, 50, 60, 70])('a key in a long text in base64 is found in a log, %i on', (before) => {
  const text = base64(among(JSON.stringify({ key: file }), before));
  expect(find(text.replaceAll(/.{1,76}/g, '2026-01-02T03:04:05.1234567Z $&\n'))).toEqual([key.fingerprint]);
});
