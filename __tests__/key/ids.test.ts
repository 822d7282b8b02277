import { describe, expect, test } from '@jest/globals';
import { readIds } from '../../src/key/ids.ts';
import { readIssuerId } from '../../src/key/issuer-id.ts';
import { readKeyId } from '../../src/key/key-id.ts';
import { UserError } from '../../src/runner/user-error.ts';
import { appleFile, makeKey } from '../support/keys.ts';
import { base64, base64url } from '../support/secrets.ts';

const KEY_ID = 'D383SF739A';
const ISSUER = '57246542-96fe-1a63-e053-0824d011072a';
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
  ])('%s', (_, text) => {
    expect(readKeyId(text)).toEqual({ id: KEY_ID, warnings: [] });
  });

  test.each([
    ['short', 'D383SF73', 'D383SF73'],
    ['long', 'D383SF739A22', 'D383SF739A22'],
    ['in small letters', 'd383sf739a', 'd383sf739a'],
    ['of digits', '1234567', '1234567'],
    ['unusual in base64', base64('D383SF73'), 'D383SF73'],
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
    ['a file name', `AuthKey_${KEY_ID}.p8`, /name of the key file.*underscore/],
    ['the path of a file', `/Users/me/AuthKey_${KEY_ID}.p8`, /name of the key file/],
    ['the file name of an individual key', `ApiKey_${KEY_ID}.p8`, /name of the key file/],
    ['the file name of an In-App Purchase key', `SubscriptionKey_${KEY_ID}.p8`, /In-App Purchase.*do not work/],
    ['an Issuer ID', ISSUER, /Issuer ID, which belongs into/],
    ['an Issuer ID in base64', base64(ISSUER), /Issuer ID, which belongs into/],
    ['a private key', file, /private key, which belongs into/],
    ['a private key in base64', base64(file), /private key, which belongs into/],
    ['an expression', '$'.concat('{{ vars.KEY_ID }}'), /expression or a variable/],
    ['a variable', '$KEY_ID', /expression or a variable/],
    ['stars', '***', /placeholder/],
    ['a placeholder', '<key id>', /placeholder/],
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
    ['of a UUID', '6053b7fe-68a8-4acb-89be-165aa6465141', '6053b7fe-68a8-4acb-89be-165aa6465141'],
    ['with space around it', `\t${ISSUER} \n`, ISSUER],
    ['in quotes', `"${ISSUER}"`, ISSUER],
    ['in base64', base64(`${ISSUER}\n`), ISSUER],
    ['in wrapped base64', base64(ISSUER).replace(/.{20}/g, '$&\n'), ISSUER],
    ['in base64 twice', base64(base64(ISSUER)), ISSUER],
    ['with the name of its variable', `ISSUER_ID="${ISSUER}"`, ISSUER],
    ['that is empty', '', undefined],
    ['of white space', ' \r\n', undefined],
  ])('%s', (_, text, id) => {
    expect(readIssuerId(text)).toBe(id);
  });

  test.each([
    ['a Team ID', 'A1B2C3D4E5', /Team ID/],
    ['a Team ID in base64', base64('A1B2C3D4E5'), /Team ID/],
    ['a private key', base64(file), /private key/],
    ['hex without hyphens', ISSUER.replaceAll('-', ''), /without its hyphens/],
    ['an id that is cut off', ISSUER.slice(0, -1), /damaged or cut off/],
    ['an id with more behind it', `${ISSUER}-00`, /damaged or cut off/],
    ['an expression', '$'.concat('{{ secrets.X }}'), /expression/],
    ['a placeholder', 'none', /placeholder/],
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

describe('both ids', () => {
  const program = 'app-store';
  test('of a team key and of an individual key', () => {
    expect(readIds({ keyId: KEY_ID, issuerId: ISSUER, program })).toEqual({
      keyId: KEY_ID,
      issuerId: ISSUER,
      warnings: [],
    });
    expect(readIds({ keyId: KEY_ID, issuerId: '', program }).issuerId).toBeUndefined();
    expect(readIds({ keyId: 'D383SF73', issuerId: '', program }).warnings).toHaveLength(1);
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
