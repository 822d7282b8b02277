import { type Layer, LayerWriter } from './layer.ts';
import { octal } from './spellings.ts';

/** Without any of these, nothing called for this reading. */
const SPELLINGS = octal();
/** The shortest key. */
const SHORTEST = 60;
/** A byte as od prints it, or the address that its lines begin with. */
const COLUMN = /(?<![0-9A-Za-z\\])(?:([0-3][0-7]{2})|[0-7]{6,8}|([0-9A-Za-z]+))(?![0-9A-Za-z])/g;

/** Dumps of bytes in octal, three digits each, as `od -b` prints them. */
export function readOctal(layer: Layer): Layer[] {
  const layers: Layer[] = [];
  if (!SPELLINGS.some((spelling) => layer.bytes.includes(spelling))) return layers;
  let writer = new LayerWriter(layer);
  const finish = (): void => {
    const read = writer.length < SHORTEST ? undefined : writer.finish('octal dump');
    if (read === undefined) writer.clear();
    else {
      layers.push(read);
      writer = new LayerWriter(layer);
    }
  };
  for (const match of layer.text.matchAll(COLUMN)) {
    if (match[1] !== undefined) writer.write(Number.parseInt(match[1], 8), match.index, match.index + 2);
    else if (match[2] !== undefined) finish();
  }
  finish();
  return layers;
}
