import { type Layer, LayerWriter } from './layer.ts';

/** The shortest key, and less than any text of one. */
const SHORTEST = 60;

/** Words that stand beside the bytes of a list and mean nothing for their values. */
const FILLERS = /^(?:s?byte|d[bc]|u?int8(?:_t)?|tobyte|ubyte|u?char|chr|u8|i8|h|x|u|l)$/i;

/**
 * Hex digits, two a byte, with or without anything between: one run, colons and spaces, `0x30, 0x81`, casts, words of
 * C. A word that is no hex ends a run. A run whose digits may have begun with a stray one is read at both alignments.
 */
export function readHex(layer: Layer): Layer[] {
  const layers: Layer[] = [];
  for (const phase of [0, 1]) {
    let writer = new LayerWriter(layer);
    const finish = (): void => {
      if (writer.length < SHORTEST) {
        writer.clear();
        return;
      }
      const read = writer.finish('hex');
      if (read !== undefined) layers.push(read);
      writer = new LayerWriter(layer);
    };
    let odd = false;
    for (const match of layer.text.matchAll(/[0-9A-Za-z_]+/g)) {
      const word = match[0];
      const at = match.index;
      const digits = isDirective(layer.text, at, word) ? undefined : digitsOf(word);
      if (digits === undefined) {
        if (!FILLERS.test(word)) finish();
        continue;
      }
      const { skip, length } = digits;
      if (length === 1 && skip > 0) {
        writer.write(Number.parseInt(word.slice(skip, skip + 1), 16), at, at + skip);
        continue;
      }
      if (length % 2 === 1) odd = true;
      const first = skip + (length % 2 === 1 ? phase : 0);
      for (let i = first; i + 1 < skip + length; i += 2) {
        writer.write(Number.parseInt(word.slice(i, i + 2), 16), at + i, at + i + 1);
      }
    }
    finish();
    if (!odd) break;
  }
  return layers;
}

/** `db` and its like, before bytes that an assembler reads, are no digits. */
function isDirective(text: string, at: number, word: string): boolean {
  return /^d[bc]$/i.test(word) && /^[ \t]+(?:0x|\$|0?[0-9a-f]{2}h)/i.test(text.slice(at + 2, at + 12));
}

/** Where the hex digits of a word stand: after `0x` or nothing, before `h`, `u`, `U8` or nothing. */
function digitsOf(word: string): { skip: number; length: number } | undefined {
  const match = /^(0[xX]|[xX]|[hH](?=[0-9A-F]{2}$))?([0-9a-fA-F]+)(?:[hHuUlL]|[uU]8|_?u8)?$/.exec(word);
  if (match === null) return undefined;
  const skip = match[1]?.length ?? 0;
  const digits = match[2] as string;
  // Assemblers want a digit in front of a letter.
  return /^0..h$/i.test(word) ? { skip: 1, length: 2 } : { skip, length: digits.length };
}

/** Lists of bytes as decimal numbers, signed or not. */
export function readDecimals(layer: Layer): Layer[] {
  const layers: Layer[] = [];
  let writer = new LayerWriter(layer);
  let end = 0;
  const finish = (): void => {
    if (writer.length < SHORTEST) {
      writer.clear();
      return;
    }
    const read = writer.finish('byte list');
    if (read !== undefined) layers.push(read);
    writer = new LayerWriter(layer);
  };
  for (const match of layer.text.matchAll(/(?<![\w.])-?\d{1,3}(?![\w.])/g)) {
    const value = Number(match[0]);
    const between = layer.text.slice(end, match.index);
    if (between.length > 64 || (writer.length > 0 && /[A-Za-z]/.test(between) && !isFiller(between))) finish();
    end = match.index + match[0].length;
    if (value < -128 || value > 255) finish();
    else writer.write(value & 255, match.index, end - 1);
  }
  finish();
  return layers;
}

function isFiller(between: string): boolean {
  return (between.match(/\w+/g) ?? []).every((word) => FILLERS.test(word));
}

/** The columns of bytes in dumps as xxd, hexdump -C and od print them: addresses and characters left out. */
export function readDump(layer: Layer): Layer[] {
  const writer = new LayerWriter(layer);
  const swapped = new LayerWriter(layer);
  for (const match of layer.text.matchAll(
    /^[^\S\n]*(?:0x)?[0-9a-fA-F]{4,16}[:-]?[^\S\n]{1,4}((?:[0-9a-fA-F]{2,8}(?:[^\S\n]{1,2}|-|(?![0-9A-Za-z])))+)/gm,
  )) {
    const column = match[1] as string;
    const start = match.index + match[0].length - column.length;
    for (const group of column.matchAll(/[0-9a-fA-F]+/g)) {
      const at = start + group.index;
      const pairs = Array.from({ length: group[0].length >> 1 }, (_, pair) => at + 2 * pair);
      for (const pair of pairs) writer.write(Number.parseInt(layer.text.slice(pair, pair + 2), 16), pair, pair + 1);
      for (const pair of pairs.reverse())
        swapped.write(Number.parseInt(layer.text.slice(pair, pair + 2), 16), pair, pair + 1);
    }
  }
  const layers = [writer, swapped].map((each) => (each.length >= SHORTEST ? each.finish('hex dump') : undefined));
  return layers.filter((each) => each !== undefined);
}
