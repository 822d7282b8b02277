/** The mark at the beginning of a text in UTF-16, by the order of its bytes. */
const LITTLE = 0xfffe;
const BIG = 0xfeff;
/** Of their bytes: most contents begin with a lower one. */
const LOWEST = 0xfe;
/** Stands for all characters beyond Latin-1. */
const OTHER = 0x1a;

/**
 * A text in UTF-16 that is marked as such, one byte a character; undefined for all else. The character at `index` stands
 * at `wideAt(index)` after `from`.
 */
export function narrowed(content: Buffer, from: number, to: number): Buffer | undefined {
  if (to - from < 4 || (content[from] as number) < LOWEST) return undefined;
  const mark = content.readUInt16BE(from);
  if (mark !== LITTLE && mark !== BIG) return undefined;
  const low = mark === LITTLE ? 0 : 1;
  const text = Buffer.alloc(Math.floor((to - from) / 2) - 1);
  for (let i = 0, at = from + 2; i < text.length; i++, at += 2) {
    text[i] = content[at + 1 - low] === 0 ? (content[at + low] as number) : OTHER;
  }
  return text;
}

export function wideAt(index: number): number {
  return 2 + 2 * index;
}
