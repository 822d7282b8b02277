import { HEX, LITERAL_LENGTH } from '../../../../assembly/layout.ts';
import { joinLines } from './joined-lines.ts';
import { beginsSpelledOut, findPublicKeys } from './public-keys.ts';

/** From the first byte of a public key to the beginning of its point, with as much before its name. */
const LONGEST = 192 + LITERAL_LENGTH;
/** The same where the curve is spelled out, which takes up to 450 bytes. */
const LONGEST_SPELLED_OUT = 1280;
/** What is returned for a key whose curve is spelled out, where it may be longer than what was looked at. */
const SPELLED_OUT = -1;

/** How the bytes 2a 86 48 ce, which every public key has, are written; and how many characters of the first group stand before that. */
const IN_BASE64 = [
  ['KoZIz', 0],
  ['qhkjO', 3],
  ['qGSM', 2],
] as const;
const IN_HEX = [['2a8648ce', 0]] as const;

/**
 * Where the public key ends that a keyword of base64 or hex is part of, over line breaks, as far as it is known; 0 where it
 * is of none.
 *
 * @param start where the run begins that the keyword at `at` stands in
 * @param onLong called where far more has to be decoded than for most
 */
export function endOfPublicKey(bytes: Buffer, kind: number, start: number, at: number, onLong = () => {}): number {
  const named = endWithin(bytes, kind, start, at, LONGEST);
  if (named !== SPELLED_OUT) return named;
  onLong();
  return Math.max(0, endWithin(bytes, kind, start, at, LONGEST_SPELLED_OUT));
}

/** As above, in so many characters from `start` on, line breaks not counted. */
function endWithin(bytes: Buffer, kind: number, start: number, at: number, most: number): number {
  const { text, places } = joinLines(bytes, kind, start, most);
  const isHex = kind === HEX;
  const [encoding, digits] = isHex ? (['hex', 2] as const) : (['base64', 4 / 3] as const);
  let answer = 0;
  for (const phase of isHex ? phasesOf(text.toLowerCase(), IN_HEX, 2) : phasesOf(text, IN_BASE64, 4)) {
    if (start + phase >= at) continue;
    const decoded = Buffer.from(text.slice(phase), encoding);
    const index = (at - start - phase) / digits;
    const range = findPublicKeys(decoded, index).find(([first, end]) => first <= index && index < end);
    if (range !== undefined) {
      const end = Math.min(text.length, phase + Math.floor(range[1] * digits));
      return (places[end - 1] as number) + 1;
    }
    if (beginsSpelledOut(decoded)) answer = SPELLED_OUT;
  }
  return answer;
}

/** The characters of a text that stand before a whole group, so that the bytes that are looked for come of it. */
function phasesOf(text: string, forms: readonly (readonly [text: string, before: number])[], group: number): number[] {
  const phases: number[] = [];
  for (const [form, before] of forms) {
    for (let at = text.indexOf(form); at >= 0 && phases.length < group; at = text.indexOf(form, at + 1)) {
      const phase = (at + group - before) % group;
      if (!phases.includes(phase)) phases.push(phase);
    }
  }
  return phases.sort((a, b) => a - b);
}
