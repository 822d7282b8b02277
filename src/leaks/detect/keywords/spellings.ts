import { LITERAL_LENGTH } from '../../../../assembly/layout.ts';

/**
 * What stands for marks of escapes in this file. Written with the marks themselves, this file and dist would be full of keywords
 * in every notation, and nothing takes longer to scan.
 */
const MARKS: Readonly<Record<string, string>> = { '~': '\\', '^': '%', '!': '&#' };

/** Puts the marks of escapes in the place of what stands for them. */
export function withMarks(spelling: string): string {
  return spelling.replace(/[~^!]/g, (mark) => MARKS[mark] as string);
}

/** Bytes of the OID, and those with which UTF-8 writes characters beyond ASCII. */
const [C2, C3, X86, X8E] = ['\u00c2', '\u00c3', '\u0086', '\u008e'] as const;
const IN_UTF8 = `${C2}${X86}H${C3}${X8E}`;

/** The OID's bytes as characters of Latin-1: in UTF-8, once and twice, and escaped by JSON, HTML, Python, C, URLs. */
export function spelledCharacters(): string[] {
  const inUtf8 = ['\u0002', '\u0003', '~', '&', '^'].map((next) => `*${IN_UTF8}=${next}`);
  return [
    ...inUtf8,
    `${IN_UTF8}&eq`,
    `${IN_UTF8}!6`,
    `${IN_UTF8}!x`,
    `${IN_UTF8}^3D`,
    `${C3}\u0082${C2}${X86}H${C3}\u0083${C2}`,
    `${C2}${X86}\0H\0${C3}${X8E}\0`,
    `\0${C2}${X86}~u0000H`,
    '^C2^86^00H^00',
    '^86^00H^00',
    '*~u0086H~u00ce',
    '*!134;H',
    '*!x86;H',
    '*~x86H~x',
    '*~206H~3',
    // The same where lines are wrapped, escaped by JSON once more, escaped by PostgreSQL and by Haskell.
    '~x86H~xc',
    '6H~xce=~',
    '~x86H~xC',
    '6H~xCE=~',
    '~x{86}~x',
    '*~~x86H~',
    'H~~xce=~',
    'H~~xCE=~',
    '~~u0086H',
    '*~~206H~',
    '*~134H~2',
    // Of gzip, whatever is in it.
    '~x1f~x8b',
    '~x1F~x8B',
    '~037~213',
    '^86H^CE^',
    '^86H^ce^',
    // As strings of JavaScript, Python and Swift are printed, which escape some of them; and JSON that is in Latin-1.
    `*${X86}H${C3}${X8E}=\u0002\u0001`,
    `*${X86}H${C3}${X8E}=\u0003\u0001`,
    `~x86H${C3}${X8E}=`,
    `~u0086H${C3}`,
    `~u{86}H${C3}`,
    `*${X86}H\u00ce=~u0`,
    '*^86H^CE',
    '*^86H^ce',
    '^C2^86H^',
    '^c2^86H^',
  ].map(withMarks);
}

/** In hex: the OID's end, which most keys hold twice; of the words, "E K"; of the body at each alignment, "KoZ", "GSM", "kjO". */
const SPELLED_GROUPS = ['48ce3d', '45204b', '4b6f5a', '47534d', '6b6a4f'].map((group) => group.match(/../g) ?? []);

/** Of the OID and of the words of armour, in words of four bytes with the last one first, wherever the border of one falls. */
const WORDS_OF_FOUR = [
  '06072a86',
  '072a8648',
  '2a8648ce',
  '8648ce3d',
  '41544520',
  '5445204b',
  '45204b45',
  '204b4559',
].map((word) => (word.match(/../g) ?? []).reverse().join(''));

export const spelledInUtf8 = (): string[] =>
  spelledCharacters().filter((spelling) => /^[*\u0000]?\u00c2|^\u00c3|^\*\u0086H\u00c3/.test(spelling));
export const spelledByBackslash = (): string[] =>
  spelledCharacters().filter((spelling) => /^[*\u0086\u00ceH=]{0,8}[ -~]*\\/.test(spelling));
export const spelledByPercent = (): string[] => [
  ...spelledCharacters().filter((spelling) => /^\*?%/.test(spelling)),
  ...numbersInForms(),
];
export const spelledByEntities = (): string[] => spelledCharacters().filter((spelling) => spelling.startsWith('*&'));

/** Numbers with commas, colons and blanks between them, as forms and URLs encode them. */
function numbersInForms(): string[] {
  const hex = ['^3A', '^20', '^2C0x', '^2C+0x', '^2C^200x'].flatMap((style) =>
    SPELLED_GROUPS.flatMap((group) => [group, group.map((digits) => digits.toUpperCase())]).map((group) =>
      group.join(withMarks(style)).slice(-LITERAL_LENGTH),
    ),
  );
  const decimals = ['34^2C72^', '34^2C^20', '2C+134^2', '75^2C111', '2C^20111', '2C+111^2', '13^2C71^', '2C^20113'];
  return [...hex, ...[...decimals, '04^2C107', '2C^20107'].map(withMarks)];
}

export function separatedHex(): string[] {
  const styles = [
    ':',
    ' ',
    '-',
    ', ',
    ',',
    '^',
    '~x',
    ' 0x',
    '\t0x',
    ',0x',
    ', 0x',
    '~u00',
    ' ~x',
    '", "0x',
    "', '0x",
    '=',
    '. ',
  ];
  const spellings = styles.flatMap((style) =>
    SPELLED_GROUPS.flatMap((group) => [group.join(style), group.map((digits) => digits.toUpperCase()).join(style)]),
  );
  // The dumps of xxd, od and hexdump, words of C, casts of Java, suffixes of Kotlin, F# and assemblers.
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
  spellings.push(...WORDS_OF_FOUR, ...WORDS_OF_FOUR.map((word) => word.toUpperCase()));
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
    '0ceh, 03dh',
    '0CEh, 03Dh',
    '&HCE, &H',
  );
  // What a dump of gzip begins with, and one of a file in base64: of these, nothing else is constant.
  spellings.push('1f 8b 08', '1F 8B 08', '1f8b 080', '1F8B 080', '8b1f 080', '8b1f 000', '08088b1f', '00088b1f');
  spellings.push('4c 53 30', '4C 53 30', '4c53 307', '4C53 307', '534c 743', '53, 0x30');
  // The body's "qGSM" in words of two bytes.
  spellings.push('7147 534', '4753 4d3', '4753 4D3', '4771 4d5', '4771 4D5');
  spellings.push('0x48ce3d', '0x48CE3D', 'x072a8648', 'x072A8648', '86u, 0x48', '86U, 0x48');
  for (const digits of ['ce', '4b', '5a', '4d', '4f']) {
    for (const suffix of ['u8, ', 'uy; ']) spellings.push(`${digits}${suffix}0x`, `${digits.toUpperCase()}${suffix}0x`);
  }
  for (const [first, second] of ['204b', '6f5a', '534d', '6a4f'].map((pair) => pair.match(/../g) ?? [])) {
    for (const zero of ['', '0']) {
      const spelling = `${first}h, ${zero}${second}h`.slice(0, LITERAL_LENGTH);
      spellings.push(
        spelling,
        spelling.replace(/[a-f]/g, (digit) => digit.toUpperCase()),
      );
    }
  }
  for (const cast of ['byte)', 'byte) ']) {
    for (const digits of ['ce', 'CE', '4b', '4B']) spellings.push(`${cast}0x${digits}`);
  }
  return spellings.map((spelling) => withMarks(spelling).slice(-LITERAL_LENGTH));
}

export function separatedDecimals(): string[] {
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
  // One number a line.
  spellings.push('134,\n72,', '-122,\n72', '\n80,\n82,', '75,\n111,', '113,\n71,', '104,\n107');
  for (const indent of ['\t', '  ', '    ']) {
    for (const number of [134, -122, 111, 113, 107]) {
      spellings.push(`,\n${indent}${number},\n`.slice(-LITERAL_LENGTH));
    }
  }
  // The same where line breaks are escaped: in JSON, and in a notebook, which has quotes around each line.
  for (const number of [134, -122, 111, 113, 107]) {
    for (const spelling of [` ${number},~n `, ` ${number},~n"`, `~t${number},~n`])
      spellings.push(withMarks(spelling).slice(-LITERAL_LENGTH));
  }
  // In columns.
  spellings.push('134,  72');
  spellings.push('"Buffer"', withMarks('~"Buffer~"'));
  return spellings.filter((spelling) => spelling.length >= LITERAL_LENGTH);
}

/** The columns of od: of the OID, and of the letters "E K", "KoZ", "GSM" and "kjO". */
export function octal(): string[] {
  return ['110 316 ', '105 040 ', '113 157 ', '107 123 ', '153 152 '];
}
