import { LITERAL_LENGTH } from '../../../../assembly/layout.ts';
import type { Pattern } from './tables.ts';

/** Eight bytes, or a choice of bytes at each of eight places, that the prefilter looks for, with a bit of `KEYWORD`. */
export type Keyword =
  | { readonly bytes: Buffer; readonly trigger: number }
  | { readonly pattern: Pattern; readonly trigger: number };

/** The eight bytes of `form` from `at` on. */
export function exactly(form: Buffer | string, trigger: number, at = 0): Keyword {
  return { bytes: bytesOf(form).subarray(at, at + LITERAL_LENGTH), trigger };
}

/** So many keywords of `form` that every `stretch` bytes of it hold one: line breaks may cut it. */
export function covering(form: Buffer | string, trigger: number, stretch = form.length): Keyword[] {
  const bytes = bytesOf(form);
  const last = bytes.length - LITERAL_LENGTH;
  const keywords: Keyword[] = [];
  if (last < 0) return keywords;
  for (let from = 0; from <= Math.max(0, bytes.length - stretch); ) {
    let best = from;
    let lowest = Number.POSITIVE_INFINITY;
    const farthest = Math.min(last, from + stretch - LITERAL_LENGTH);
    // Where every other byte is zero, one place is as good as another.
    for (let at = bytes[1] === 0 ? farthest : from; at <= farthest; at++) {
      const cost = commonness(bytes, at);
      if (cost <= lowest) {
        lowest = cost;
        best = at;
      }
    }
    keywords.push(exactly(bytes, trigger, best));
    from = best + 1;
  }
  return keywords;
}

function bytesOf(form: Buffer | string): Buffer {
  return typeof form === 'string' ? Buffer.from(form, 'latin1') : form;
}

/** How common the last characters of a keyword are in ordinary texts, by rule of thumb. */
function commonness(form: Buffer, at: number): number {
  return 4 * pair(form, at + 6) + 2 * pair(form, at + 5) + pair(form, at + 4);
}

const OTHER = 0;
const DIGIT = 1;
const LOWER = 2;
const UPPER = 3;
const SPACE = 4;

const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[a-z]/.test(character)) return LOWER;
  if (/[A-Z]/.test(character)) return UPPER;
  return /[ \n,]/.test(character) ? SPACE : OTHER;
});

function pair(form: Buffer, at: number): number {
  const first = KINDS[form[at] as number];
  const second = KINDS[form[at + 1] as number];
  if (second === SPACE) return 4;
  if (first !== second || first === OTHER) return 0;
  return first === UPPER ? 2 : 5;
}
