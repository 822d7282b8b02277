/** Hex digits 1, letters of prefixes (`0x`, `\x`) 2, what else is of words 3. */
const [DIGIT, PREFIX, WORD] = [1, 2, 3];
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[0-9a-fA-F]/.test(character)) return DIGIT;
  if (character === 'x') return PREFIX;
  // Colours end in an m, and a number may stand directly after that.
  return /[A-Za-ln-z_]/.test(character) ? WORD : 0;
});
const [TAB, SPACE, MINUS, ZERO] = [0x09, 0x20, 0x2d, 0x30];
/** What may part numbers, beside white space. */
const SIGNS = Buffer.from(',:;');
/** Longer numbers are addresses. */
const LONGEST = 8;
/** What hexyl draws in the middle of its lines, in UTF-8. */
const MIDDLE = Buffer.from('┊ ');

/** Where numbers begin and end. */
export interface Places {
  first: number;
  end: number;
}

/** Numbers in a line that are parted alike; where the last one begins, and what parts them. */
export interface List extends Places {
  last: number;
  count: number;
  parted: number;
}

/** Of the list that was taken in the line before: where it began there, its length, and what parted its numbers. */
export interface Above {
  readonly column: number;
  readonly count: number;
  readonly parted: number;
}

export interface LineOfLists {
  readonly most: List | undefined;
  readonly below: List | undefined;
  readonly end: List | undefined;
  readonly words: number;
}

/** The longest list of a line, the one below that of the line before, the last one, and how many words there are. */
export function listsIn(bytes: Buffer, start: number, lineEnd: number, above: Above): LineOfLists {
  let most: List | undefined;
  let list: List | undefined;
  let end: List | undefined;
  let below: List | undefined;
  let words = 0;
  for (let at = start; at < lineEnd; ) {
    if (!isOfWord(bytes[at] as number)) {
      at++;
      continue;
    }
    const word = at;
    at = endOfWord(bytes, at, lineEnd);
    words++;
    if (!isNumber(bytes, word, at)) {
      list = undefined;
      continue;
    }
    const first = bytes[word - 1] === MINUS && word > start && !isOfWord(bytes[word - 2] ?? 0) ? word - 1 : word;
    if (list === undefined || !extend(list, bytes, first, at)) list = next(list, bytes, first, at);
    end = list;
    if (list.first === start + above.column) below = list;
    if (most === undefined || list.count > most.count) most = list;
  }
  // The number of a line, and one of the list.
  if (end?.count === 2 && above.parted !== 0 && end.parted !== above.parted)
    Object.assign(end, { first: end.last, count: 1 });
  return { most, below, end, words };
}

function extend(list: List, bytes: Buffer, at: number, end: number): boolean {
  const parted = kindBetween(bytes, list.end, at);
  if (parted === 0 || (list.count > 1 && list.parted !== parted)) return false;
  list.parted = parted;
  list.last = at;
  list.end = end;
  list.count++;
  return true;
}

/** The list that begins here. Of two numbers before it the first one is that of the line, and the second one its own. */
function next(before: List | undefined, bytes: Buffer, at: number, end: number): List {
  const parted = before?.count === 2 ? kindBetween(bytes, before.end, at) : 0;
  if (before === undefined || parted === 0) return { first: at, last: at, end, count: 1, parted: 0 };
  before.count = 1;
  return { first: before.last, last: at, end, count: 2, parted };
}

function endOfWord(bytes: Buffer, start: number, lineEnd: number): number {
  let end = start;
  while (end < lineEnd && isOfWord(bytes[end] as number)) end++;
  return end;
}

function isOfWord(byte: number): boolean {
  return (CLASSES[byte] as number) !== 0;
}

function isNumber(bytes: Buffer, first: number, end: number): boolean {
  const isPrefixed = bytes[first] === ZERO && CLASSES[bytes[first + 1] as number] === PREFIX;
  const digits = isPrefixed ? first + 2 : first;
  if (end === digits || end - digits > LONGEST) return false;
  for (let i = digits; i < end; i++) if (CLASSES[bytes[i] as number] !== DIGIT) return false;
  return true;
}

/** What parts two numbers: spaces, a tab, or one sign with these around it; 0 for all else. */
function kindBetween(bytes: Buffer, from: number, to: number): number {
  let kind = SPACE;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte === SPACE) continue;
    if (byte === TAB && (kind === SPACE || kind === TAB)) kind = TAB;
    else if (SIGNS.includes(byte) && kind <= SPACE) kind = byte;
    else if (byte === MIDDLE[0] && bytes.compare(MIDDLE, 0, MIDDLE.length, i, i + MIDDLE.length) === 0)
      i += MIDDLE.length - 1;
    else return 0;
  }
  return kind;
}

/** Where the last of so many numbers ends. */
export function endOfNumbers(bytes: Buffer, first: number, count: number): number {
  let end = first;
  for (let i = 0; i < count; i++) {
    while (!isOfWord(bytes[end] as number)) end++;
    end = endOfWord(bytes, end, bytes.length);
  }
  return end;
}
