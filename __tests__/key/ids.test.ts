import { describe, expect, test } from '@jest/globals';
import { readIds } from '../../src/key/ids.ts';
import { readIssuerId } from '../../src/key/issuer-id.ts';
import { readKeyId } from '../../src/key/key-id.ts';
import { UserError } from '../../src/runner/user-error.ts';
import { appleFile, makeKey } from '../support/keys.ts';
import { base64, base64url } from '../support/secrets.ts';

const KEY_ID = 'T7K3Y4QX2B';
const ISSUER = '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5';
const file = appleFile(makeKey('ids'));

/** The message with which it is refused. */
function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('It was not refused');
}

describe('a Key ID', () => {
  test.each([
    ['as it is', KEY_ID],
    ['with space around it', `  ${KEY_ID}\r\n`],
    ['with marks that nobody sees', `\ufeff${KEY_ID}\u200b\u00a0`],
    ['in double quotes', `"${KEY_ID}"`],
    ['in single quotes with a comma', `'${KEY_ID}',`],
    ['in base64', base64(KEY_ID)],
    ['in base64 with a newline in it', base64(`${KEY_ID}\n`)],
    ['in base64 without padding', base64url(KEY_ID)],
    ['in base64 twice', base64(base64(KEY_ID))],
    ['in base64 of UTF-16', base64(Buffer.from(`\ufeff${KEY_ID}\r\n`, 'utf16le'))],
    ['with the name of its variable', `ASC_KEY_ID=${KEY_ID}`],
    ['with the name of its field', `key-id: ${KEY_ID}`],
    ['with its label', `Key ID: ${KEY_ID}`],
    ['with its label on a line of its own', `KEY ID\n${KEY_ID}\n`],
    ['as a member of JSON', `"key_id": "${KEY_ID}",`],
    ['in typographic quotes', `\u201c${KEY_ID}\u201d`],
    ['in single typographic quotes', `\u2018${KEY_ID}\u2019`],
    ['in guillemets', `\u00ab${KEY_ID}\u00bb`],
    ['with the button beside it', `${KEY_ID} Copy`],
    ['with the button on a line of its own', `Key ID\n${KEY_ID}\nCopy Key ID`],
    ['with label, quotes and button', `"Key ID: ${KEY_ID} Copy"`],
    ['of the file of a team key', `AuthKey_${KEY_ID}.p8`],
    ['of a file in a folder', `/Users/me/AuthKey_${KEY_ID}.p8`],
    ['of the file of an individual key', `ApiKey_${KEY_ID}.p8`],
    ['of a file without its ending', `AuthKey_${KEY_ID}`],
    ['of a second download', `AuthKey_${KEY_ID} (1).p8`],
    ['of a second download by Safari', `AuthKey_${KEY_ID}-2.p8`],
    ['of a copy', `AuthKey_${KEY_ID} copy.p8`],
    ['of a copy in base64', base64(`AuthKey_${KEY_ID} (12).p8\n`)],
  ])('%s', (_, text) => {
    expect(readKeyId(text)).toEqual({ id: KEY_ID, warnings: [] });
  });

  test.each([
    ['short', 'T7K3Y4QX', 'T7K3Y4QX'],
    ['long', 'T7K3Y4QX2B22', 'T7K3Y4QX2B22'],
    ['in small letters', 't7k3y4qx2b', 't7k3y4qx2b'],
    ['of digits', '1234567', '1234567'],
    ['unusual in base64', base64('T7K3Y4QX'), 'T7K3Y4QX'],
  ])('that is %s is used with a warning', (_, text, id) => {
    const reading = readKeyId(text);
    expect(reading.id).toBe(id);
    expect(reading.warnings).toHaveLength(1);
    expect(reading.warnings[0]).toMatch(new RegExp(`^The Key ID is unusual.*seen: ${id.length} characters.*401`));
    expect(reading.warnings[0]?.includes('small letters')).toBe(/[a-z]/.test(id));
    expect(reading.warnings[0]).not.toContain(id);
  });

  test.each([
    ['nothing', '', /is empty/],
    ['white space', ' \n\u200b', /is empty/],
    ['a name of words', 'CI upload key', /the key's name/],
    ['a name with hyphens', 'github-actions', /the key's name/],
    ['a name of one word', 'Fastlane', /the key's name/],
    ['a name with an accent', 'Schlüssel', /the key's name/],
    ['the file name of an In-App Purchase key', `SubscriptionKey_${KEY_ID}.p8`, /In-App Purchase.*do not work/],
    ['an Issuer ID', ISSUER, /Issuer ID, which belongs into/],
    ['an Issuer ID in base64', base64(ISSUER), /Issuer ID, which belongs into/],
    ['a private key', file, /private key, which belongs into/],
    ['a private key in base64', base64(file), /private key, which belongs into/],
    ['an expression', '$'.concat('{{ vars.KEY_ID }}'), /expression or a variable/],
    ['a variable', '$KEY_ID', /expression or a variable/],
    ['a variable of another tool', '@env:KEY_ID', /expression or a variable/],
    ['an expression without its marks', 'secrets.KEY_ID', /expression or a variable/],
    ['the output of a step', 'steps.load.outputs.key-id', /expression or a variable/],
    ['the name of a secret', 'ASC_KEY_ID', /name of a secret or a variable/],
    [
      'a Cyrillic letter',
      KEY_ID.replace('T', '\u0422'),
      /1 character that only looks like a letter or digit of a Key ID/,
    ],
    ['Greek letters', KEY_ID.replace('T', '\u03a4').replace('K', '\u039a'), /2 characters that only look like/],
    ['wide letters', KEY_ID.replace('3', '\uff13'), /1 character that only looks like/],
    ['a second download of an In-App Purchase key', `SubscriptionKey_${KEY_ID} (1).p8`, /In-App Purchase/],
    ['stars', '***', /placeholder/],
    ['a placeholder', '<key id>', /placeholder/],
    ['the letter x', 'XXXXXXXXXXX', /placeholder/],
    ['too many characters', 'A1'.repeat(20), /cannot be a Key ID/],
    ['too few characters', 'A1', /cannot be a Key ID/],
    ['one character', 'A', /cannot be a Key ID \(seen: 1 character\)/],
    ['padding alone', '==', /cannot be a Key ID/],
  ])('is not %s', (_, text, message) => {
    const told = refusal(() => readKeyId(text));
    expect(told).toMatch(message);
    expect(told).toMatch(/^The input "key-id" [^\n]+ \(seen: \d+ characters?\)\. The Key ID stands|is empty/);
    if (text.trim().length > 3) expect(told).not.toContain(text);
    expect(told).not.toContain(KEY_ID);
  });
});

describe('an Issuer ID', () => {
  test.each([
    ['as it is', ISSUER, ISSUER],
    ['in capitals', ISSUER.toUpperCase(), ISSUER.toUpperCase()],
    ['of a UUID', '3f0b96d1-5c27-4e8a-b0d4-7a61c9e2f583', '3f0b96d1-5c27-4e8a-b0d4-7a61c9e2f583'],
    ['with space around it', `\t${ISSUER} \n`, ISSUER],
    ['in quotes', `"${ISSUER}"`, ISSUER],
    ['in base64', base64(`${ISSUER}\n`), ISSUER],
    ['in wrapped base64', base64(ISSUER).replace(/.{20}/g, '$&\n'), ISSUER],
    ['in base64 twice', base64(base64(ISSUER)), ISSUER],
    ['with the name of its variable', `ISSUER_ID="${ISSUER}"`, ISSUER],
    ['with its label', `Issuer ID: ${ISSUER}`, ISSUER],
    ['as the page has it', `Issuer ID\n${ISSUER}\nCopy`, ISSUER],
    ['as a member of JSON', `"issuer_id": "${ISSUER}",`, ISSUER],
    ['in typographic quotes', `\u201c${ISSUER}\u201d`, ISSUER],
    ['with hyphens that do not break', ISSUER.replaceAll('-', '\u2011'), ISSUER],
    ['with dashes', ISSUER.replaceAll('-', '\u2013'), ISSUER],
    ['with minus signs', ISSUER.replaceAll('-', '\u2212'), ISSUER],
    ['that is empty', '', undefined],
    ['of white space', ' \r\n', undefined],
  ])('%s', (_, text, id) => {
    expect(readIssuerId(text)?.id).toBe(id);
  });

  test.each([
    ['a Team ID', 'A1B2C3D4E5', /Team ID/],
    ['a Team ID in base64', base64('A1B2C3D4E5'), /Team ID/],
    ['a private key', base64(file), /private key/],
    ['hex without hyphens', ISSUER.replaceAll('-', ''), /without its hyphens/],
    ['an id that is cut off', ISSUER.slice(0, -1), /damaged or cut off/],
    ['an id with more after it', `${ISSUER}-00`, /damaged or cut off/],
    [
      'a letter that is none of hex',
      ISSUER.replace('d', 'o'),
      /1 character that is no hex digit.*looks like the digit/,
    ],
    ['letters that are none of hex', ISSUER.replace('8d4', 'xyz'), /3 characters that are no hex digits/],
    [
      'groups of other lengths',
      ISSUER.replace('-96fe-', '-96f-e'),
      /groups have 8, 3, 5, 4, 12 characters in place of/,
    ],
    ['Cyrillic letters', ISSUER.replace('c', '\u0441').replace('a', '\u0430'), /2 characters that only look like/],
    ['the name of a secret', 'ASC_ISSUER_ID', /name of a secret or a variable/],
    ['an expression', '$'.concat('{{ secrets.X }}'), /expression/],
    ['a placeholder', 'none', /placeholder/],
    ['the file of an In-App Purchase key', `SubscriptionKey_${KEY_ID}.p8`, /In-App Purchase/],
    ['stars', '****', /placeholder/],
    ['a mail address', 'me@example.com', /mail address/],
    ['a key file', `AuthKey_${KEY_ID}.p8`, /key file/],
    ['words', 'Example Company Inc.', /no Issuer ID/],
  ])('is not %s', (_, text, message) => {
    const told = refusal(() => readIssuerId(text));
    expect(told).toMatch(message);
    expect(told).toMatch(/^The input "issuer-id" [^\n]+ \(seen: \d+ characters\)\. The Issuer ID stands/);
    expect(told).not.toContain(text);
  });
});

describe('a sample', () => {
  test.each(['2X9R4HXF34', 'D383SF739A', '1234567890', '0123456789', '1511223344', 'XXXXXXXXXX'.replaceAll('X', 'Z')])(
    '%s as Key ID is used with a warning',
    (id) => {
      const reading = readKeyId(id);
      expect(reading.id).toBe(id);
      expect(reading.warnings).toEqual([expect.stringMatching(/401/)]);
      expect(reading.warnings[0]).not.toContain(id);
    },
  );

  test.each([
    ['57246542-96fe-1a63-e053-0824d011072a', /sample in Apple's documentation/],
    ['57246542-96FE-1A63-E053-0824D011072A', /sample in Apple's documentation/],
    ['6053b7fe-68a8-4acb-89be-165aa6465141', /sample in fastlane's documentation/],
    ['00000000-0000-0000-0000-000000000000', /all zeros/],
    ['12345678-1234-1234-1234-123456789012', /made up/],
  ])('%s as Issuer ID is used with a warning', (id, warning) => {
    expect(readIssuerId(id)).toEqual({ id, warnings: [expect.stringMatching(warning)] });
  });

  test('is warned of beside the key, too', () => {
    const fromSecret = { keyId: '2X9R4HXF34', issuerId: '57246542-96fe-1a63-e053-0824d011072a' };
    const { warnings } = readIds({ keyId: '', issuerId: '', fromSecret, program: 'app-store' });
    expect(warnings.filter((warning) => warning.includes('sample'))).toHaveLength(2);
  });
});

/** Some of these took minutes: the test hangs rather than fails where a pattern looks at a text from every place on. */
test.each([
  ['commas', `a${','.repeat(1_000_000)}x`],
  ['commas after an id', `${KEY_ID}${','.repeat(1_000_000)}x`],
  ['spaces after an id', `${ISSUER}${' '.repeat(1_000_000)}x`],
  ['base64 of a private key', base64(file).repeat(3000)],
  ['quotes', `a${'"'.repeat(1_000_000)}x`],
  ['spaces', `a${' '.repeat(1_000_000)}x`],
  ['labels', 'Key ID: '.repeat(200_000)],
  ['buttons', `${'a Copy '.repeat(200_000)}x`],
  ['armour', '-----BEGIN '.repeat(200_000)],
  ['slashes', `${'/'.repeat(1_000_000)}AuthKey_`],
  ['underscores', `${'A_'.repeat(500_000)}?`],
  ['digits', `${'0'.repeat(1_000_000)}-`],
  ['letters that only look like ours', '\u0410'.repeat(1_000_000)],
])('a long row of %s is refused without a search', (_, text) => {
  expect(() => readKeyId(text)).toThrow(/seen: \d{6,7} characters/);
  expect(() => readIssuerId(text)).toThrow(/seen: \d{6,7} characters/);
});

describe('both ids', () => {
  const program = 'app-store';
  test('of a team key and of an individual key', () => {
    expect(readIds({ keyId: KEY_ID, issuerId: ISSUER, program })).toEqual({
      keyId: KEY_ID,
      issuerId: ISSUER,
      warnings: [],
    });
    expect(readIds({ keyId: KEY_ID, issuerId: '', program }).issuerId).toBeUndefined();
    expect(readIds({ keyId: 'T7K3Y4QX', issuerId: '', program }).warnings).toHaveLength(1);
  });

  test('swapped are told once', () => {
    const told = refusal(() => readIds({ keyId: base64(ISSUER), issuerId: KEY_ID, program }));
    expect(told).toMatch(/^The inputs "key-id" and "issuer-id" are swapped/);
    expect(told).not.toMatch(new RegExp(`${KEY_ID}|${ISSUER}`));
  });

  test('that are both wrong are told together', () => {
    const told = refusal(() => readIds({ keyId: 'my key', issuerId: 'A1B2C3D4E5', program }));
    expect(told).toMatch(/"key-id" holds the key's name.*"issuer-id" holds a Team ID/);
  });

  test('in the enterprise program need an issuer', () => {
    expect(refusal(() => readIds({ keyId: KEY_ID, issuerId: ' ', program: 'enterprise' }))).toMatch(
      /Enterprise Program has no individual keys/,
    );
    expect(readIds({ keyId: KEY_ID, issuerId: ISSUER, program: 'enterprise' }).issuerId).toBe(ISSUER);
    expect(
      readIds({ keyId: KEY_ID, issuerId: '', fromSecret: { issuerId: ISSUER }, program: 'enterprise' }).issuerId,
    ).toBe(ISSUER);
  });

  test('beside the key are used where the inputs are empty, and that is said', () => {
    const reading = readIds({ keyId: '', issuerId: '', fromSecret: { keyId: KEY_ID, issuerId: ISSUER }, program });
    expect(reading).toMatchObject({ keyId: KEY_ID, issuerId: ISSUER });
    expect(reading.warnings).toEqual([
      'The input "key-id" is empty; the Key ID that stands beside the key in "private-key" is used.',
      'The input "issuer-id" is empty; the Issuer ID that stands beside the key in "private-key" is used.',
    ]);
  });

  test('for a key of the other program are refused', () => {
    const ids = { keyId: KEY_ID, issuerId: ISSUER };
    expect(refusal(() => readIds({ ...ids, fromSecret: { inHouse: true }, program }))).toMatch(
      /in_house: true.*says app-store.*Set program: enterprise/,
    );
    expect(refusal(() => readIds({ ...ids, fromSecret: { inHouse: false }, program: 'enterprise' }))).toMatch(
      /in_house: false.*says enterprise/,
    );
    expect(readIds({ ...ids, fromSecret: { inHouse: false }, program }).warnings).toEqual([]);
    expect(readIds({ ...ids, fromSecret: { inHouse: true }, program: 'enterprise' }).warnings).toEqual([]);
  });

  test('that agree with those beside the key are fine', () => {
    const fromSecret = { keyId: KEY_ID, issuerId: ISSUER.toUpperCase() };
    expect(readIds({ keyId: base64(KEY_ID), issuerId: ISSUER, fromSecret, program }).warnings).toEqual([]);
  });

  test('that contradict those beside the key are refused', () => {
    const fromSecret = { keyId: 'AAAAAAAAA2', issuerId: '00000000-0000-0000-0000-000000000001' };
    const told = refusal(() => readIds({ keyId: KEY_ID, issuerId: ISSUER, fromSecret, program }));
    expect(told).toMatch(/"key-id" and the JSON.*two different ids.*"issuer-id" and the JSON.*two different ids/);
    expect(told).not.toMatch(/AAAA|0000|D383|5724/);
  });
});
