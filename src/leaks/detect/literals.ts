import { LITERAL_LENGTH, Matcher, type Pattern, TRIGGER } from './matcher.ts';

/** In every PKCS#8 key of P-256: the algorithm (RFC 5480) and the tag of what follows. */
const ALGORITHM = bytes('301306072a8648ce3d020106082a8648ce3d03010704');
/** In SEC1, and within Apple's keys, between scalar and point. */
const MIDDLE = bytes('a00a06082a8648ce3d030107a14403420004');
/** Where the curve is spelled out: the OID of prime fields and the head of the prime. */
const EXPLICIT = bytes('06072a8648ce3d0101022100ffffffff00000001');
const OID = 4;

const WORDS = text('PRIVATE KEY');
const CURVE_NAMES = ['"crv":"P-256"', '"crv": "P-256"', '"crv" : "P-256"'].map(text);
const AUDIENCES = ['appstoreconnect-v1', 'apple-developer-enterprise-v1'].map(text);

/**
 * Line breaks cut literals: any stretch of constant bytes of these lengths holds a whole one, in one encoding, in two,
 * and in three.
 */
const STRETCH = { one: 15, two: 22, three: 30 } as const;

/** All that can give a key away in texts as they are read; about a millisecond's work. */
export function makeMatcher(): Matcher {
  const matcher = new Matcher();
  addRawBytes(matcher);
  addSpelledBytes(matcher);
  addEncodings(matcher);
  addWords(matcher);
  addEscapes(matcher);
  return matcher;
}

function addRawBytes(matcher: Matcher): void {
  for (const start of [3, 12]) matcher.add(ALGORITHM, start, TRIGGER.body);
  matcher.add(EXPLICIT, 1, TRIGGER.body);
}

/** Bytes one by one, as sources, dumps and the escapes of strings write them. */
function addSpelledBytes(matcher: Matcher): void {
  for (const spelling of [...separatedHex(), ...separatedDecimals(), ...spelledCharacters()]) {
    cover(matcher, text(spelling), TRIGGER.body, 64);
  }
}

/** The OID's bytes as characters of Latin-1: in UTF-8, once and twice, and escaped by JSON, HTML, Python, C, URLs. */
function spelledCharacters(): string[] {
  const inUtf8 = ['\u0002', '\u0003', '\\', '&', '%'].map((next) => `*\u00c2\u0086H\u00c3\u008e=${next}`);
  return [
    ...inUtf8,
    '\u00c2\u0086H\u00c3\u008e&eq',
    '\u00c2\u0086H\u00c3\u008e&#6',
    '\u00c2\u0086H\u00c3\u008e&#x',
    '\u00c2\u0086H\u00c3\u008e%3',
    '\u00c3\u0082\u00c2\u0086H\u00c3\u0083\u00c2',
    '\u00c2\u0086\0H\0\u00c3\u008e\0',
    '\u0000\u00c2\u0086\\u0000H',
    '%C2%86%00H%00',
    '%86%00H%00',
    '*\\u0086H\\u00ce',
    '*&#134;H',
    '*&#x86;H',
    '*\\x86H\\x',
    '*\\206H\\3',
    '*%86H%CE',
    '*%86H%ce',
    '%C2%86H%',
    '%c2%86H%',
  ];
}

/** In hex: the OID's end, which most keys hold twice; of the words, "E K"; of the body at each alignment, "KoZ", "GSM", "kjO". */
const SPELLED_GROUPS = ['48ce3d', '45204b', '4b6f5a', '47534d', '6b6a4f'].map((group) => group.match(/../g) ?? []);

function separatedHex(): string[] {
  const styles = [
    ':',
    ' ',
    '-',
    ', ',
    ',',
    '%',
    '\\x',
    ' 0x',
    ',0x',
    ', 0x',
    '\\u00',
    ' \\x',
    '", "0x',
    "', '0x",
    '=',
    '. ',
  ];
  const spellings = styles.flatMap((style) =>
    SPELLED_GROUPS.flatMap((group) => [group.join(style), group.map((digits) => digits.toUpperCase()).join(style)]),
  );
  // The dumps of xxd, od and hexdump, words of C, casts of Java, suffixes of Kotlin and of assemblers.
  spellings.push(
    '86 48ce 3d',
    '86 48CE 3D',
    '8648 ce3d',
    '8648 CE3D',
    '862a ce48',
    '862A CE48',
    '4886 3dce',
    '4886 3DCE',
  );
  spellings.push(
    '0xce, (b',
    '0xCE, (b',
    '0xce,(by',
    '0xCE,(by',
    'xce.toBy',
    'xCE.toBy',
    '0ceh, 3dh',
    '445 204b',
    '445 204B',
    '4520 4b4',
    '4520 4B4',
    '0CEh, 3Dh',
    '&HCE, &H',
  );
  spellings.push('0x48ce3d', '0x48CE3D', 'x072a8648', 'x072A8648', '86u, 0x48', '86U, 0x48');
  spellings.push('20h, 4bh', '20h, 4Bh', '6fh, 5ah', '6Fh, 5Ah', '53h, 4dh', '53h, 4Dh', '6ah, 4fh', '6Ah, 4Fh');
  for (const cast of ['byte)', 'byte) ']) {
    for (const digits of ['ce', 'CE', '4b', '4B']) spellings.push(`${cast}0x${digits}`);
  }
  return spellings.map((spelling) => spelling.slice(-LITERAL_LENGTH));
}

function separatedDecimals(): string[] {
  const spellings = [', ', ',', ' ', ';', '; '].flatMap((style) =>
    [
      [134, 72],
      [-122, 72],
      [80, 82],
      // Of the body's letters, "Ko", "qG", "hk".
      [75, 111],
      [113, 71],
      [104, 107],
    ].map(([first, second]) => `${style}${first}${style}${second}${style.trimEnd() || ' '}`.slice(-LITERAL_LENGTH)),
  );
  for (const indent of ['   ', '\n  ', '\n ', '\t', '\n\t\t']) {
    for (const number of ['134', '-122']) spellings.push(`${indent}${number},`.slice(-LITERAL_LENGTH));
  }
  spellings.push('"Buffer"', '\\"Buffer\\"');
  return spellings.filter((spelling) => spelling.length >= LITERAL_LENGTH);
}

/**
 * The constant bytes under base64 and hex. What is under two encodings is found by its long runs (dense-runs.ts),
 * except where line breaks with prefixes, or UTF-16, leave none.
 */
function addEncodings(matcher: Matcher): void {
  const bodies = [ALGORITHM, MIDDLE].flatMap(base64);
  const once = [
    ...bodies,
    ...base64(EXPLICIT),
    // The end of the OID, and what stands before it in SEC1: a line break can cut one of the two only.
    ...hex(ALGORITHM.subarray(OID + 1, OID + 5)),
    ...hex(MIDDLE.subarray(1, 5)),
  ];
  for (const form of once) cover(matcher, form, TRIGGER.body, STRETCH.one);
  const twice = bodies.flatMap(base64);
  for (const form of twice) cover(matcher, form, TRIGGER.body, STRETCH.two);
  const deep = [...once, ...twice, ...bodies.flatMap(hex), ...hex(WORDS), ...base64(WORDS)];
  for (const form of deep) cover(matcher, wide(form), TRIGGER.body, STRETCH.three);
  matcher.add(wide(ALGORITHM.subarray(OID, OID + 5)), 0, TRIGGER.body);
  matcher.add(wide(wide(ALGORITHM.subarray(OID, OID + 5))), 0, TRIGGER.body);
  for (const spelling of spelledCharacters()) cover(matcher, wide(text(spelling)), TRIGGER.body, STRETCH.three);
  addZeros(matcher);
}

/** UTF-16 whose zeros are written in some way: of the words, of the body at each alignment, of hex in either case. */
function addZeros(matcher: Matcher): void {
  for (const zero of ['\0\0\0', '%00', '\\u0000', '\\x00', '\\0', '&#0;', '&#x0;', '&#x00;', '=00']) {
    for (const characters of ['EKEY', 'KoZIzj0', 'qGSM49', 'hkjOPQ', '48ce3d', '48CE3D', '0S0t', 'tLS0']) {
      const form = text(Array.from(characters).join(zero));
      cover(matcher, form, TRIGGER.body, form.length);
    }
  }
}

function addWords(matcher: Matcher): void {
  for (const form of [
    'PRIVATE KEY',
    'PRIVATEKEY',
    'PRIVATE%20KEY',
    'PRIVATE+KEY',
    'PRIVATE&#',
    'PRIVATE&nbsp;',
    'PRIVATE\\u0020',
    'PRIVATE\\x20',
    'PRIVATE\\040',
    'PRIVATE=20',
    'PRIVATE\\ KEY',
    'PRIVATE\\n',
  ]) {
    matcher.add(text(form), form.startsWith('PRIVATE K') ? 3 : 1, TRIGGER.words);
  }
  for (const form of [...dense(WORDS), ...base64(WORDS).flatMap(base64)])
    cover(matcher, form, TRIGGER.body, form.length);

  for (const quote of ['"', "'"]) {
    for (const after of [',', '}', ' ', '\n', '\r', ')', ']', ';'])
      matcher.add(text(`${quote}P-256${quote}${after}`), 0, TRIGGER.jwk);
  }
  for (const form of [
    '\\"P-256\\"',
    ';P-256&q',
    ';P-256&#',
    '%22P-256%22',
    'rv: P-256',
    'crv=P-256',
    '>P-256</',
    'u0022P-256',
    'x22P-256',
  ]) {
    matcher.add(text(form), 0, TRIGGER.jwk);
  }
  for (const form of CURVE_NAMES.flatMap(dense)) cover(matcher, form, TRIGGER.jwk, STRETCH.one);
  for (const form of CURVE_NAMES.flatMap(base64).flatMap(dense)) cover(matcher, form, TRIGGER.jwk, form.length);

  const audiences = AUDIENCES.flatMap(base64);
  for (const form of audiences) cover(matcher, form, TRIGGER.token, STRETCH.one);
  for (const form of audiences.flatMap(dense)) cover(matcher, form, TRIGGER.token, form.length);
}

/** Letters and digits that are escaped though none of them need be: whatever is under it, it is worth a look. */
function addEscapes(matcher: Matcher): void {
  const digit = '0123456789';
  const octal = '01234567';
  const high = `${digit}abcdefABCDEF`;
  const patterns: Pattern[] = [
    ['\\', 'uU', '0', '0', '3', digit, '\\', 'uU'],
    ['\\', 'uU', '0', '0', '4567', high, '\\', 'uU'],
    ['&', '#', 'xX', '34567', high, ';', '&', '#'],
    [';', '&', '#', '456789', digit, ';', '&', '#'],
    ['&', '#', '1', '012', digit, ';', '&', '#'],
    [high, '%', '34567', high, '%', '34567', high, '%'],
    [high, '\\', 'x', '34567', high, '\\', 'x', '34567'],
    [high, '=', '34567', high, '=', '34567', high, '='],
    [octal, octal, '\\', '1', octal, octal, '\\', '01'],
    // Of UTF-16, every other character a zero.
    [high, '%', '0', '0', '%', '34567', high, '%'],
    [digit, ';', '&', '#', '0', ';', '&', '#'],
    ['#', 'xX', '0', '0', ';', '&', '#', 'xX'],
    [high, '\\', 'x', '0', '0', '\\', 'x', '34567'],
    // Escaped once more, by JSON, URLs or HTML.
    ['u', '0', '0', '4567', high, '\\', '\\', 'u'],
    ['u', '0', '0', '3', digit, '\\', '\\', 'u'],
    ['x', '34567', high, '\\', '\\', 'x', '34567', high],
    ['0', '0', '4567', high, '%', '5', 'cC', 'u'],
    ['0', '0', '3', digit, '%', '5', 'cC', 'u'],
    [high, '%', '2', '5', '34567', high, '%', '2'],
    ['%', '2', '3', '456789', digit, '%', '3', 'bB'],
    ['2', '3', '1', '012', digit, '%', '3', 'bB'],
    ['3', 'x', '34567', high, '%', '3', 'bB', '%'],
    ['p', ';', '#', '456789', digit, ';', '&', 'a'],
    [';', '#', '1', '012', digit, ';', '&', 'a'],
    [';', '#', 'x', '34567', high, ';', '&', 'a'],
    // In UTF-16 of either byte order.
    ...['\\u00', '%', '\\x', '&#', '&#x', '\\\\u'].flatMap((head) => wideEscapes(head, high)),
  ];
  for (const pattern of patterns) matcher.addPattern(pattern, TRIGGER.body);
}

/** The first four characters of an escape in UTF-16, little-endian and big-endian. */
function wideEscapes(head: string, digits: string): Pattern[] {
  const characters = [...head, '34567', digits, head.slice(0, 1)].slice(0, 4);
  return [characters.flatMap((allowed) => [allowed, '\0']), characters.flatMap((allowed) => ['\0', allowed])];
}

/** Adds so many of the literals in `form` that every `stretch` bytes of it hold one. */
function cover(matcher: Matcher, form: Buffer, trigger: number, stretch: number): void {
  const last = form.length - LITERAL_LENGTH;
  for (let from = 0; from <= last; ) {
    let best = from;
    let lowest = Number.POSITIVE_INFINITY;
    const farthest = Math.min(last, from + stretch - LITERAL_LENGTH);
    // Where every other byte is zero, one place is as good as another.
    for (let at = form[1] === 0 ? farthest : from; at <= farthest; at++) {
      const cost = commonness(form, at);
      if (cost <= lowest) {
        lowest = cost;
        best = at;
      }
    }
    matcher.add(form, best, trigger);
    from = best + 1;
    if (from + stretch - LITERAL_LENGTH > last && stretch >= form.length - 1) break;
  }
}

/** How often the last blocks of a literal stop the search in ordinary texts, by rule of thumb. */
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

/** The encodings that change every character. */
function dense(form: Buffer): Buffer[] {
  return [...base64(form), ...hex(form), wide(form)];
}

/** The characters that are the same whatever stands around, at each of three alignments, in both alphabets. */
function base64(form: Buffer): Buffer[] {
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), form]).toString('base64');
    const characters = encoded.slice(Math.ceil((before * 4) / 3), Math.floor(((before + form.length) * 4) / 3));
    const forms = [text(characters)];
    if (/[+/]/.test(characters)) forms.push(text(characters.replaceAll('+', '-').replaceAll('/', '_')));
    return forms;
  });
}

function hex(form: Buffer): Buffer[] {
  const lower = form.toString('hex');
  const upper = lower.toUpperCase();
  return lower === upper ? [text(lower)] : [text(lower), text(upper)];
}

/** UTF-16, both byte orders: they differ in where they start only. */
function wide(form: Buffer): Buffer {
  return Buffer.from(form.toString('latin1'), 'utf16le').subarray(0, -1);
}

function bytes(hexDigits: string): Buffer {
  return Buffer.from(hexDigits, 'hex');
}

function text(characters: string): Buffer {
  return Buffer.from(characters, 'latin1');
}
