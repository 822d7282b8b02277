import { describe, expect, test } from '@jest/globals';
import { HELP, readOptions } from '../../demo/options.ts';

const ISSUER = '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5';

describe('the command line', () => {
  test('nothing is the tour', () => {
    expect(readOptions([])).toEqual({ kind: 'tour' });
  });

  test.each([['--help'], ['-h'], ['--help', '--apple']])('%s is the help', (...args) => {
    expect(readOptions(args)).toEqual({ kind: 'help' });
  });

  test('a key with all that belongs to it', () => {
    const args = [
      ...['--key', 'a.p8', '--key-id', 'ABCDE12345', '--issuer-id', ISSUER, '--lifetime', '5m', '--program=enterprise'],
      ...['--scope', 'GET /v1/apps', '--scope', 'GET /v1/builds', '--apple', '--api-url', 'http://127.0.0.1:80/x/'],
    ];
    expect(readOptions(args)).toEqual({
      kind: 'own-key',
      key: 'a.p8',
      inputs: {
        'key-id': 'ABCDE12345',
        'issuer-id': ISSUER,
        lifetime: '5m',
        program: 'enterprise',
        scope: 'GET /v1/apps\nGET /v1/builds',
      },
      apple: true,
      apiUrl: 'http://127.0.0.1/x',
    });
  });

  test.each(['AuthKey_ABCDE12345.p8', 'some/where/ApiKey_ABCDE12345.p8'])(
    'the Key ID comes from the name %s',
    (key) => {
      expect(readOptions(['--key', key])).toMatchObject({ inputs: { 'key-id': 'ABCDE12345' }, apple: false });
    },
  );

  test('without a Key ID, mint says what it thinks of that', () => {
    expect(readOptions(['--key', 'api_key.json'])).toMatchObject({ inputs: { 'key-id': '' } });
  });

  test.each([
    [['--key', ''], '--key has no file after it'],
    [['--key-id', 'ABCDE12345'], '--key-id needs a key'],
    [['--apple'], '--apple needs a key'],
    [['--key', 'AuthKey_ABCDE12345.p8', '--api-url', 'https://example.com'], '--apple is not there'],
    [['--key', 'AuthKey_ABCDE12345.p8', '--apple', '--api-url', 'http://example.com'], 'only https://'],
    [['--kee', 'a.p8'], 'There is --kee, which is not known here'],
    [['-x'], 'There is -x, which'],
    [[`--${'x'.repeat(64)}`], 'There is a flag, which'],
    [['MIGTAgEAMBMG'], 'belongs to no flag'],
    [['--key'], '--key lacks its value. Write --key FILE.p8.'],
    [['--key', 'a.p8', '--issuer-id'], '--issuer-id lacks its value'],
    [['--key', '--apple'], '--key lacks its value'],
    [['--apple=yes'], '--apple takes no value'],
  ])('%j is refused', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
    expect(() => readOptions(args)).not.toThrow('MIGT');
  });

  test('flags that npm took for itself are no tour', () => {
    expect(() => readOptions([], { npm_config_apple: 'true', npm_config_key_id: 'ABCDE12345' })).toThrow(
      'npm took --key-id and --apple for itself: write two dashes before all flags, as in npm start -- --key FILE.p8.',
    );
  });

  test('the commands of the help are understood as they stand', () => {
    const commands = [...HELP.matchAll(/^npm start(?: -- ([^[\n]*))?/gm)].map(([, args = '']) => args.trim());
    expect(commands.map((args) => readOptions(args.split(' ').filter(Boolean)).kind)).toEqual([
      'tour',
      'own-key',
      'help',
    ]);
  });

  test('the help tells every flag', () => {
    for (const flag of ['key', 'key-id', 'issuer-id', 'scope', 'lifetime', 'program', 'apple', 'api-url', 'help']) {
      expect(HELP).toContain(`--${flag} `.trimEnd());
    }
  });
});
