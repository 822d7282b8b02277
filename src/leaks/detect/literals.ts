import { LITERAL_LENGTH } from '../../../assembly/layout.ts';
import { addEscapes } from './escape-patterns.ts';
import { GIT_PATCH } from './git-patch.ts';
import { GROUP_PATTERNS } from './groups.ts';
import { base64, bytes, dense, hex, text, uuencode, wide } from './literal-forms.ts';
import { octal, separatedDecimals, separatedHex, spelledCharacters } from './spellings.ts';
import { Tables, TRIGGER } from './tables.ts';

/** In every PKCS#8 key of P-256: the algorithm (RFC 5480) and the tag of what follows. */
const ALGORITHM = bytes('301306072a8648ce3d020106082a8648ce3d03010704');
/** In SEC1, and within Apple's keys, between scalar and point. */
const MIDDLE = bytes('a00a06082a8648ce3d030107a14403420004');
/** Where the curve is spelled out: the OID of prime fields, and of the prime its tag and its length. */
const EXPLICIT = bytes('06072a8648ce3d0101022100');
const OID = 4;

const WORDS = text('PRIVATE KEY');
const CURVE_NAMES = ['"crv":"P-256"', '"crv": "P-256"', '"crv" : "P-256"'].map(text);
const AUDIENCES = ['appstoreconnect-v1', 'apple-developer-enterprise-v1'].map(text);

/** Line breaks cut literals: any stretch of constant bytes of these lengths holds a whole one, in one encoding or more. */
const STRETCH = { one: 15, more: 20 } as const;

/** All that can give a key away in texts as they are read; in dist they are stored (prepared.ts). */
export function makeTables(): Tables {
  const tables = Tables.empty();
  addRawBytes(tables);
  addSpelledBytes(tables);
  addEncodings(tables);
  addWords(tables);
  addEscapes(tables);
  return tables;
}

function addRawBytes(tables: Tables): void {
  for (const start of [3, 12]) tables.add(ALGORITHM, start, TRIGGER.body);
  tables.add(EXPLICIT, 1, TRIGGER.body);
  // The end of OpenSSH's magic, in a file and in its armour; the curve as `openssl ec -text` names it; PuTTY's first line.
  tables.add(text('key-v1\0\0'), 0, TRIGGER.body);
  cover(tables, text('b3BlbnNzaC1rZXktdjEA'), TRIGGER.body, STRETCH.one);
  tables.add(text('OID: pri'), 0, TRIGGER.jwk);
  tables.add(text('PuTTY-Us'), 0, TRIGGER.body);
  tables.add(text(GIT_PATCH), 0, TRIGGER.body);
  // The curve as `openssl asn1parse` names it, above the key in hex.
  tables.add(text(':prime25'), 0, TRIGGER.body);
  // The second line of a dump of characters, in octal and in hex.
  for (const before of ['\n', ' ', '\t']) {
    for (const address of ['0000020', '0000010']) tables.add(text(before + address), 0, TRIGGER.body);
  }
  // Without a name and a time (RFC 1952): one that has them can be told by three bytes only.
  tables.add(bytes('1f8b080000000000'), 0, TRIGGER.gzip);
  // In bits, of the OID and of the words.
  for (const byte of ['11001110', '01001011']) tables.add(text(byte), 0, TRIGGER.body);
}

/** Bytes one by one, as sources, dumps and the escapes of strings write them. */
function addSpelledBytes(tables: Tables): void {
  for (const spelling of [...separatedHex(), ...separatedDecimals(), ...octal(), ...spelledCharacters()]) {
    cover(tables, text(spelling), TRIGGER.body, 64);
  }
}

/**
 * The constant bytes under base64 and hex. What is under two encodings is found by its long runs (dense-runs.ts),
 * except where line breaks with prefixes, or UTF-16, leave none.
 */
function addEncodings(tables: Tables): void {
  const bodies = [ALGORITHM, MIDDLE].flatMap(base64);
  const once = [
    ...bodies,
    ...base64(EXPLICIT),
    // The end of the OID, and what stands before it in SEC1: a line break can cut one of the two only.
    ...hex(ALGORITHM.subarray(OID + 1, OID + 5)),
    ...hex(MIDDLE.subarray(1, 5)),
  ];
  for (const form of once) cover(tables, form, TRIGGER.body, STRETCH.one);
  for (const pattern of GROUP_PATTERNS) tables.addPattern(pattern, TRIGGER.body);
  for (const form of [ALGORITHM, MIDDLE, WORDS].flatMap(uuencode)) cover(tables, form, TRIGGER.body, form.length);
  // One character a string; what follows is common, and would be met too often.
  for (const [first, second] of ['KE', 'Ko', 'GS', 'kj']) {
    for (const quote of ['"', "'"]) {
      tables.add(text(`,${quote}${first}${quote},${quote}${second}${quote}`), 0, TRIGGER.body);
      tables.add(text(`${quote}${first}${quote}, ${quote}${second}${quote}`), 0, TRIGGER.body);
    }
  }
  const twice = bodies.flatMap(base64);
  for (const form of twice) cover(tables, form, TRIGGER.body, STRETCH.more);
  const deep = [...once, ...twice, ...bodies.flatMap(hex), ...hex(WORDS), ...base64(WORDS)];
  for (const form of deep) cover(tables, wide(form), TRIGGER.body, STRETCH.more);
  tables.add(wide(ALGORITHM.subarray(OID, OID + 5)), 0, TRIGGER.body);
  tables.add(wide(wide(ALGORITHM.subarray(OID, OID + 5))), 0, TRIGGER.body);
  for (const spelling of spelledCharacters()) cover(tables, wide(text(spelling)), TRIGGER.body, STRETCH.more);
  addZeros(tables);
}

/** UTF-16 whose zeros are written in some way: of the words, of the body at each alignment, of hex in either case. */
function addZeros(tables: Tables): void {
  for (const zero of ['\0\0\0', '%00', '\\u0000', '\\x00', '\\0', '&#0;', '&#x0;', '&#x00;', '=00']) {
    for (const characters of ['EKEY', 'KoZIzj0', 'qGSM49', 'hkjOPQ', '48ce3d', '48CE3D', '0S0t', 'tLS0']) {
      const form = text(Array.from(characters).join(zero));
      cover(tables, form, TRIGGER.body, form.length);
    }
  }
}

function addWords(tables: Tables): void {
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
    tables.add(text(form), form.startsWith('PRIVATE K') ? 3 : 1, TRIGGER.words);
  }
  for (const form of [...dense(WORDS), ...base64(WORDS).flatMap(base64)])
    cover(tables, form, TRIGGER.body, form.length);

  for (const quote of ['"', "'"]) {
    for (const after of [',', '}', ' ', '\n', '\r', ')', ']', ';'])
      tables.add(text(`${quote}P-256${quote}${after}`), 0, TRIGGER.jwk);
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
    'CRV=P-25',
    'CRV: P-2',
    'rve.P_25',
    'Key(x963',
    '"RUNTMiA',
  ]) {
    tables.add(text(form), 0, TRIGGER.jwk);
  }
  for (const form of CURVE_NAMES.flatMap(dense)) cover(tables, form, TRIGGER.jwk, STRETCH.one);
  for (const form of CURVE_NAMES.flatMap(base64).flatMap(dense)) cover(tables, form, TRIGGER.jwk, form.length);

  const audiences = AUDIENCES.flatMap(base64);
  for (const form of audiences) cover(tables, form, TRIGGER.token, STRETCH.one);
  for (const form of audiences.flatMap(dense)) cover(tables, form, TRIGGER.token, form.length);
}

/** Adds so many of the literals in `form` that every `stretch` bytes of it hold one. */
function cover(tables: Tables, form: Buffer, trigger: number, stretch: number): void {
  const last = form.length - LITERAL_LENGTH;
  if (last < 0) return;
  for (let from = 0; from <= Math.max(0, form.length - stretch); ) {
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
    tables.add(form, best, trigger);
    from = best + 1;
  }
}

/** How common the last characters of a literal are in ordinary texts, by rule of thumb. */
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
