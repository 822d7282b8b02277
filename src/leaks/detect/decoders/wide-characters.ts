import { ALGORITHM, bodiesInBase64, EXPLICIT, MIDDLE, OID, STRETCH, WORDS } from '../keywords/constant-bytes.ts';
import { widePatterns } from '../keywords/escape-patterns.ts';
import { covering, exactly, type Keyword } from '../keywords/keyword.ts';
import { base64, hex, text, wide } from '../keywords/literal-forms.ts';
import { spelledCharacters } from '../keywords/spellings.ts';
import { KEYWORD } from '../keywords/tables.ts';
import type { Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { isWide } from './applies.ts';
import type { Decoder } from './decoder.ts';

/** Fewer zero bytes than this are no text of UTF-16. */
const FEWEST = 40;

/**
 * Texts of UTF-16 or UTF-32, either byte order. Where zero bytes fill the text up they are dropped; for bytes of a key
 * that were taken as characters, among which zero is one, pairs are read as pairs, at both alignments.
 */
function readWide(layer: Layer): Layer[] {
  const { bytes } = layer;
  let zeros = 0;
  for (const byte of bytes) if (byte === 0) zeros++;
  if (zeros < FEWEST) return [];
  const dropped = new LayerWriter(layer);
  for (let i = 0; i < bytes.length; i++) if (bytes[i] !== 0) dropped.write(bytes[i] as number, i, i);
  const layers = [dropped.finish('UTF-16')];
  for (const parity of [0, 1]) {
    for (const zeroFirst of [false, true]) {
      const writer = new LayerWriter(layer);
      for (let i = parity; i + 1 < bytes.length; i += 2) {
        const zero = zeroFirst ? bytes[i] : bytes[i + 1];
        if (zero === 0) writer.write(bytes[zeroFirst ? i + 1 : i] as number, i, i + 1);
      }
      layers.push(writer.length < FEWEST ? writer.drop() : writer.finish('UTF-16'));
    }
  }
  return layers.filter((each) => each !== undefined);
}

/** What stands in a key as it is, in base64 once and twice, in hex, and escaped: UTF-16 leaves no long runs of any. */
function keywords(): Keyword[] {
  const bodies = bodiesInBase64();
  const oid = ALGORITHM.subarray(OID, OID + 5);
  const deep = [
    ...[...bodies, ...base64(EXPLICIT)],
    ...[ALGORITHM.subarray(OID + 1, OID + 5), MIDDLE.subarray(1, 5)].flatMap(hex),
    ...bodies.flatMap(base64),
    ...bodies.flatMap(hex),
    ...hex(WORDS),
    ...base64(WORDS),
  ];
  return [
    ...deep.flatMap((form) => covering(wide(form), KEYWORD.body, STRETCH.more)),
    exactly(wide(oid), KEYWORD.body),
    exactly(wide(wide(oid)), KEYWORD.body),
    ...spelledCharacters().flatMap((spelling) => covering(wide(text(spelling)), KEYWORD.body, STRETCH.more)),
    ...covering(wide(WORDS), KEYWORD.body),
    ...writtenZeros(),
    ...widePatterns(),
  ];
}

/** UTF-16 whose zeros are written in some way: of the words, of the body at each alignment, of hex in either case. */
function writtenZeros(): Keyword[] {
  return ['\0\0\0', '%00', '\\u0000', '\\x00', '\\0', '&#0;', '&#x0;', '&#x00;', '=00'].flatMap((zero) =>
    ['EKEY', 'KoZIzj0', 'qGSM49', 'hkjOPQ', '48ce3d', '48CE3D', '0S0t', 'tLS0'].flatMap((characters) =>
      covering(Array.from(characters).join(zero), KEYWORD.body),
    ),
  );
}

export const WIDE_CHARACTERS: Decoder = {
  name: 'UTF-16',
  kind: 'encoding',
  keywords,
  applies: isWide,
  cost: 12,
  decode: readWide,
};
