import type { Peeled } from './layer.ts';

/** Hyphens, and the dashes that word processors make of them. */
const DASH = '[-\u2010-\u2015\u2212]';
const ARMOUR = new RegExp(`${DASH}\\s?(BEGIN|END)[\\s+_]{1,8}([A-Z0-9 +_]{1,40}?)\\s?${DASH}{1,5}`, 'gi');

/** A block between BEGIN and END, or what is left of one. */
export interface PemBlock {
  /** `PRIVATE KEY`; empty where BEGIN and END are lost. */
  readonly label: string;
  /** What stands between, without header lines and dashes at its ends. */
  readonly body: string;
  /** Whether the END line is there. */
  readonly closed: boolean;
}

/** The blocks of a text, in their order, also those that lack one of their two lines. */
export function pemBlocks(text: string): PemBlock[] {
  const lines = [...text.matchAll(ARMOUR)].map((match) => ({
    begins: match[1]?.toUpperCase() === 'BEGIN',
    label: (match[2] as string).toUpperCase().replace(/[+_\s]+/g, ' '),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const blocks: PemBlock[] = [];
  let before = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (line.begins) {
      const body = text.slice(line.end, next?.start ?? text.length);
      blocks.push({ label: line.label, body: withoutHeaders(body), closed: next?.begins === false });
    } else if (lines[index - 1]?.begins !== true) {
      blocks.push({ label: line.label, body: withoutHeaders(text.slice(before, line.start)), closed: true });
    }
    before = line.end;
  }
  return blocks;
}

/** The body of every block that is base64; others have more layers around them. */
export function pemLayer(text: string): Peeled[] {
  return pemBlocks(text)
    .filter(({ body }) => /^[A-Za-z0-9+/_=\s-]+$/.test(body))
    .map(({ body }) => ({ form: 'PEM of', value: body }));
}

/** Bodies whose lines all begin with the same marks as the BEGIN line does: a comment, a quotation, an added line. */
export function prefixedPemLayer(text: string): Peeled[] {
  return [...text.matchAll(PREFIXED)].flatMap(([, prefix = '', body = '']) => {
    const pieces = body.split(/\s+/).filter((piece) => piece !== prefix);
    const glued = pieces.map((piece) => (piece.startsWith(prefix) ? piece.slice(prefix.length) : piece));
    return [pieces, glued].map((lines) => ({ form: 'prefixed lines of PEM of', value: lines.join('') }));
  });
}

const PREFIXED = /([^\sA-Za-z0-9"'`-]{1,4})[ \t]?-{1,5}BEGIN [A-Z ]{1,40}-{1,5}\s([^-]{40,4000})/g;

/**
 * Between BEGIN and END, the words that are as long as the longest, and each of those after them in turn: the body of a
 * key whose lines have names, times or numbers around them, as those of a chat or a table do.
 */
export function longWordsLayer(text: string): Peeled[] {
  return pemBlocks(text).flatMap(({ body }) => {
    const words = body.split(/[^A-Za-z0-9+/=]+/).filter((word) => word !== '');
    const longest = Math.max(0, ...words.map((word) => word.length));
    const rows = words.filter((word) => word.length === longest);
    if (longest < SHORTEST_ROW || rows.length === words.length) return [];
    const after = words.slice(words.lastIndexOf(rows.at(-1) as string) + 1);
    return ['', ...after.slice(0, MOST_ENDS)].map((end) => ({
      form: 'text around PEM of',
      value: rows.join('') + end,
      guessed: true as const,
    }));
  });
}

/** In characters; base64 of keys is wrapped at 64 or 76. */
const SHORTEST_ROW = 40;
const MOST_ENDS = 8;

/** Drops the header lines of RFC 1421, and the dashes that the pattern of an armour line left over. */
function withoutHeaders(body: string): string {
  return body
    .split(/[\r\n]/)
    .filter((line) => !/^[A-Za-z][\w-]{0,39}:/.test(line))
    .join('\n')
    .trim()
    .replace(new RegExp(`^${DASH}{1,8}|${DASH}{1,8}$`, 'g'), '')
    .trim();
}

/** Base64 of how every private key on P-256 begins: a sequence, its version, and what follows that. */
const HEAD = /M(?:[A-Z][A-Za-z0-9+/]{2}AgE[AB]M|[A-Z][A-Za-z0-9+/]CAQ[AE][wE]|II[A-Za-z0-9+/]{3}IBA)/g;
/** Enough for a key with its curve spelled out. */
const LONGEST_KEY = 1024;
const MOST_HEADS = 32;

/**
 * Looks for how a key begins in what is left when every character that is not base64 is dropped. Words after the key do
 * no harm, since DER states its own length; words inside of it do, and then its point does not fit.
 */
export function headLayer(text: string): Peeled[] {
  const readings = [text.replace(/[^A-Za-z0-9+/]/g, '')];
  if (/[-_]/.test(text)) {
    readings.push(
      text
        .replace(/[^A-Za-z0-9+/_-]/g, '')
        .replace(/-/g, '+')
        .replace(/_/g, '/'),
    );
  }
  return readings.flatMap((digits) =>
    [...digits.matchAll(HEAD)].slice(0, MOST_HEADS).map(({ index }) => ({
      form: 'text around base64 of',
      value: Buffer.from(digits.slice(index, index + LONGEST_KEY), 'base64'),
      guessed: true as const,
    })),
  );
}
