import { describe, expect, jest, test } from '@jest/globals';
import { carelessLines } from '../../../src/leaks/hygiene/workflow.ts';

/** A workflow of one job whose steps run these lines; the first of them is line 6. */
function workflow(...lines: string[]): string {
  return [
    'on: push',
    'jobs:',
    '  release:',
    '    steps:',
    '      - run: |',
    ...lines.map((line) => `          ${line}`),
  ].join('\n');
}

describe('a key in a file', () => {
  test.each([
    'echo "$ASC_KEY" | base64 -d > AuthKey.p8',
    'echo "$ASC_KEY" | base64 --decode > ~/private_keys/AuthKey_$KEY_ID.p8',
    'echo $P8 | base64 -D > key.p8',
    'base64 -d <<< "$APP_STORE_CONNECT_PRIVATE_KEY" > "$RUNNER_TEMP/k"',
    'echo "$' + '{{ secrets.ASC_API_KEY }}" > AuthKey.p8',
    'printf "%s" "$API_KEY" > fastlane/AuthKey.p8',
    'echo "$APPLE_API_KEY_P8" | base64 -d | tee AuthKey.p8',
    'openssl base64 -d -A -in key.txt -out AuthKey.p8',
    'echo "$ASC_KEY" | openssl base64 -d -out auth.p8',
    'cat > AuthKey.p8 <<EOF',
    'echo "$AUTH_KEY_FILE_BASE64" | base64 -d > a.bin',
    '[IO.File]::WriteAllBytes("AuthKey.p8", [Convert]::FromBase64String($env:ASC_KEY))',
    '[Convert]::FromBase64String($env:APP_STORE_KEY) | Set-Content -Path key.bin',
    'certutil -decode key.txt AuthKey.p8 > AuthKey.p8',
    "python3 -c \"import base64,os; open('AuthKey.p8', 'wb').write(base64.b64decode(os.environ['K']))\"",
    'echo "ASC_KEY=$ASC_KEY" >> $GITHUB_ENV',
    'mkdir -p ~/private_keys && echo "$ASC_KEY" | base64 -d > ~/private_keys/AuthKey.p8',
  ])('%s', (line) => {
    expect(carelessLines(workflow(line))).toEqual([{ line: 6, kind: 'key-in-file' }]);
  });

  test('over a continued line, told at its beginning', () => {
    const lines = workflow('true', 'echo "$ASC_KEY" \\', '  | base64 -d > AuthKey.p8');
    expect(carelessLines(lines)).toEqual([{ line: 7, kind: 'key-in-file' }]);
  });

  test('through a variable that is filled from a secret', () => {
    const lines = workflow('echo "$IT" | base64 -d > it.bin').replace(
      '    steps:',
      '    env:\n      IT: $' + '{{ secrets.ASC_PRIVATE_KEY }}\n    steps:',
    );
    expect(carelessLines(lines)).toEqual([{ line: 8, kind: 'key-in-file' }]);
  });

  test.each([
    ['in the same script', ['echo "$ASC_KEY" | base64 -d > AuthKey.p8', 'altool …', 'rm -f AuthKey.p8']],
    ['by a trap', ['trap \'rm -f "$RUNNER_TEMP/a.p8"\' EXIT', 'echo "$ASC_KEY" | base64 -d > "$RUNNER_TEMP/a.p8"']],
    ['all of the kind', ['echo "$ASC_KEY" | base64 -d > keys/AuthKey.p8', 'rm -f keys/*.p8']],
    ['with its folder', ['echo "$ASC_KEY" | base64 -d > ~/private_keys/AuthKey.p8', 'rm -rf ~/private_keys']],
    [
      'in a step of its own',
      ['echo "$ASC_KEY" | base64 -d > AuthKey.p8', '- if: always()', '  run: Remove-Item AuthKey.p8'],
    ],
  ])('is accepted when the job removes it: %s', (_, lines) => {
    expect(carelessLines(workflow(...lines))).toEqual([]);
  });

  test('is not when another job does', () => {
    const lines = [
      'jobs:',
      '  one:',
      '    steps:',
      '      - run: echo "$ASC_KEY" | base64 -d > AuthKey.p8',
      '  two:',
      '    steps:',
      '      - run: rm AuthKey.p8',
    ];
    expect(carelessLines(lines.join('\n'))).toEqual([{ line: 4, kind: 'key-in-file' }]);
  });
});

describe('a key in the log', () => {
  test.each([
    'echo "$ASC_KEY"',
    'echo $' + '{{ secrets.APP_STORE_CONNECT_KEY }}',
    'printf "%s" "$' + '{API_KEY}"',
    'echo "$ASC_KEY" | base64 -d',
    'Write-Host $env:ASC_KEY',
  ])('%s', (line) => {
    expect(carelessLines(workflow(line))).toEqual([{ line: 6, kind: 'key-in-log' }]);
  });
});

describe('what is left alone', () => {
  test.each([
    'echo "$CERTIFICATE" | base64 -d > dist.p12',
    'echo "$PROFILE" | base64 --decode > profile.mobileprovision',
    'echo "Key ID: $ASC_KEY_ID"',
    'echo "API_KEY=$API_KEY" > .env',
    'echo "$APPLE_PUBLIC_KEY" > public.pem',
    'echo "$REVENUECAT_APPLE_API_KEY" > settings.json',
    'echo "$STORE_KEYBOARD"',
    'echo "$ISSUER_ID"',
    'echo "$ASC_KEY" | base64 -d | openssl pkey -pubout',
    'echo "$ASC_KEY" | gh secret set ASC_KEY',
    'echo "$ASC_KEY" | base64 -d > /dev/null',
    'echo "::add-mask::$ASC_KEY"',
    '[ -n "$ASC_KEY" ] || echo "the key is missing"',
    'if [ -z "$ASC_KEY" ]; then echo "no key"; fi',
    'echo "set: $' + '{ASC_KEY:+yes}, length $' + '{#ASC_KEY}"',
    'echo $' + "{{ secrets.ASC_KEY != '' }}",
    '# echo "$ASC_KEY" > AuthKey.p8',
    'fastlane run app_store_connect_api_key key_filepath:"$KEY_PATH"',
    'cat README.md > notes.txt',
    'echo "$SSH_PRIVATE_KEY" > ~/.ssh/id_ed25519',
    'echo "API=$GOOGLE_API_KEY" > .env',
    'echo "# done" >> $GITHUB_STEP_SUMMARY',
    'cache-key: $' + '{{ env.CACHE_KEY }}',
    'base64 -d < logo.txt > logo.png',
  ])('%s', (line) => {
    expect(carelessLines(workflow(line))).toEqual([]);
  });
});

test.each([
  'gpg ',
  'openssl enc ',
  'echo $ASC_KEY | ',
  '> > ',
  'certutil ',
  'tee -a ',
  '$',
  '$' + '{{ secrets.',
  '\\\n',
  'rm\n',
  'echo $ASC_KEY > a\n',
])('a file of nothing but %j is read in a moment', (text) => {
  expect(Array.isArray(carelessLines(`jobs:\n  a:\n    ${text.repeat(400_000 / text.length)}`))).toBe(true);
});

test('what removes files is looked through once for each file, and for so many files', () => {
  const names = Array.from({ length: 600 }, (_, i) => `echo "$ASC_KEY" > ${i % 2 === 0 ? 'same' : i}.p8`);
  const includes = jest.spyOn(String.prototype, 'includes');
  const found = carelessLines(workflow(...names, ...Array.from({ length: 2000 }, () => 'rm b')));
  const searched = includes.mock.contexts.reduce((sum: number, text) => sum + (text as string).length, 0);
  includes.mockRestore();
  expect(found).toHaveLength(399);
  expect(searched).toBeLessThan(10_000_000);
});
