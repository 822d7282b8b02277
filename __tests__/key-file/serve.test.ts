import { describe, expect, test } from '@jest/globals';
import { readTools, refuseWhatCannotWork, variablesFor, warningsFor } from '../../src/key-file/serve.ts';
import { TOOL_NAMES, TOOLS } from '../../src/key-file/tools.ts';
import { Problems } from '../../src/runner/user-error.ts';

const served = {
  keyId: 'K7Q2M9X4TB',
  issuerId: '6053b7fe-68a8-4acb-89be-165aa6465142',
  path: '/temp/d/AuthKey_K7Q2M9X4TB.p8',
  directory: '/temp/d',
  json: '/temp/d/api_key.json',
  inHouse: false,
};
const individual = { ...served, issuerId: undefined };

describe('the input "for"', () => {
  test.each([
    ['', []],
    [' \n, ,\n', []],
    ['altool', ['altool']],
    ['altool,Fastlane\n  EAS  electron-builder,', ['altool', 'fastlane', 'eas', 'electron-builder']],
    ['altool\r\naltool', ['altool']],
  ])('%j', (input, tools) => {
    expect(readTools(input)).toEqual(tools);
  });

  test.each([
    ['pilot', /seen: 5 characters in place 1 of 1/],
    ['altool, x', /seen: 1 character in place 2 of 2/],
    [`altool ${'a'.repeat(100_000)}`, /seen: 100000 characters in place 2 of 2/],
    ['constructor', /not known/],
  ])('%.20j is refused', (input, message) => {
    expect(() => readTools(input)).toThrow(message);
  });
});

describe('every tool', () => {
  test.each(TOOL_NAMES)('%s is handed ids and paths alone', (tool) => {
    const allowed = new Set<unknown>([...Object.values(served), `@file:${served.path}`]);
    for (const [, value] of variablesFor([tool], served)) expect(allowed.has(value)).toBe(true);
  });

  test.each(TOOL_NAMES.filter((tool) => TOOLS[tool].individual !== 'no'))(
    '%s gets no issuer for the key of an individual',
    (tool) => {
      for (const [name, value] of variablesFor([tool], individual)) {
        expect(name).not.toMatch(/ISSUER/);
        expect(value).not.toBe(undefined);
      }
    },
  );
});

describe('what cannot work', () => {
  const problemsOf = (tools: string, isIndividual: boolean): string => {
    const problems = new Problems();
    refuseWhatCannotWork(readTools(tools), isIndividual, problems);
    return problems.error().message;
  };

  test.each([
    ['tauri, electron-builder', false, /^The input "for" names tauri and electron-builder, .* APPLE_API_KEY/],
    ['xcodebuild', true, /names xcodebuild, and the key is that of an individual .* this tool does not take/],
    ['tauri, codemagic, altool', true, /names tauri and codemagic, and .* these tools do not take/],
  ])('%s, individual: %s', (tools, isIndividual, message) => {
    expect(problemsOf(tools, isIndividual)).toMatch(message);
  });

  test.each([
    'altool, xcodebuild, notarytool, fastlane, tauri, eas, asc, codemagic, rcodesign, quill',
    'electron-builder, fastlane',
  ])('%s can', (tools) => {
    expect(problemsOf(tools, false)).toBe('');
  });
});

describe('warnings', () => {
  test.each([
    ['fastlane', { APP_STORE_CONNECT_API_KEY_IS_KEY_CONTENT_BASE64: 'false' }, []],
    ['fastlane', { APP_STORE_CONNECT_API_KEY_DURATION: '600' }, []],
    ['fastlane', { APP_STORE_CONNECT_API_KEY_DURATION: '1200' }, [/above 1140 seconds/]],
    ['tauri', { APPLE_APP_SPECIFIC_PASSWORD: 'x', APPLE_ID: '' }, []],
    ['altool', { API_PRIVATE_KEYS_DIR: served.directory }, []],
    ['altool', { API_PRIVATE_KEYS_DIR: '/elsewhere' }, [/^API_PRIVATE_KEYS_DIR is set already/]],
    ['altool', { APPLE_ID: 'x' }, []],
  ])('%s with %j', (tool, env, warnings) => {
    expect(warningsFor(readTools(tool), served, env)).toEqual(warnings.map((each) => expect.stringMatching(each)));
  });

  test('of a key of an individual', () => {
    const env = { EXPO_ASC_ISSUER_ID: 'x', APP_STORE_CONNECT_API_KEY_ISSUER_ID: 'x' };
    expect(warningsFor(['eas', 'fastlane', 'quill'], individual, env)).toEqual([
      expect.stringMatching(/^EXPO_ASC_ISSUER_ID is set, and eas would take the key/),
      expect.stringMatching(/^APP_STORE_CONNECT_API_KEY_ISSUER_ID is set, and fastlane would/),
      expect.stringMatching(/not known whether quill takes/),
    ]);
  });
});
