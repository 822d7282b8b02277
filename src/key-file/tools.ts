/** What a tool may be handed: ids and paths, never the text of the key. */
export interface Served {
  readonly keyId: string;
  /** Undefined for the key of an individual. */
  readonly issuerId: string | undefined;
  /** Absolute. */
  readonly path: string;
  readonly directory: string;
  readonly json: string;
  /** Whether the key is one of the Enterprise Program, as an api_key.json may say. */
  readonly inHouse: boolean;
}

/** A variable that takes effect in place of ours, or breaks the tool beside them. */
export interface Rival {
  readonly name: string;
  /** How "NAME is set, and …" goes on. */
  readonly effect: string;
  /** Whether a value does harm; every one but the empty text, where this is left out. */
  readonly harms?: (value: string) => boolean;
}

/** One row of the table below. */
export interface Tool {
  /** Whether the tool takes the key of an individual: `unknown` is tried, with a warning. */
  readonly individual: 'yes' | 'no' | 'unknown';
  /** The variables by which the tool finds key and ids; a value that is undefined is left out. */
  readonly variables: (served: Served) => Readonly<Record<string, string | undefined>>;
  readonly rivals?: readonly Rival[];
  /** Those that do harm only beside the key of an individual, which has no issuer. */
  readonly rivalsOfIndividual?: readonly string[];
  /** Whether the tool is handed the path in a shell line, where white space would take it apart. */
  readonly inShellLine?: boolean;
  /** What to know besides, for the log. */
  readonly hint?: string;
  /** The same, where the key is that of an individual. */
  readonly hintForIndividual?: string;
}

/** Even the empty text is a value to fastlane. */
const always = (): boolean => true;

/** A tool that has flags and no variables. */
const FLAGS = (): Record<string, never> => ({});

/** All that is known of the tools that need a key file. What is checked and what is set follows from these rows. */
export const TOOLS = {
  altool: {
    individual: 'yes',
    variables: ({ directory }) => ({ API_PRIVATE_KEYS_DIR: directory }),
    hintForIndividual: 'altool wants an issuer for the key of an individual, too, and ignores it: give any.',
  },
  xcodebuild: {
    individual: 'no',
    variables: FLAGS,
    inShellLine: true,
    hint: 'xcodebuild takes the flags of the output xcodebuild-arguments.',
  },
  notarytool: {
    individual: 'yes',
    variables: FLAGS,
    hint: 'notarytool takes --key with the output path, --key-id and --issuer (not for the key of an individual). "notarytool store-credentials" keeps a copy of the key in the keychain, which cannot be seen from here and stays after the job: leave that command out.',
  },
  fastlane: {
    individual: 'yes',
    variables: ({ keyId, issuerId, path, json, inHouse }) => ({
      APP_STORE_CONNECT_API_KEY_KEY_ID: keyId,
      APP_STORE_CONNECT_API_KEY_ISSUER_ID: issuerId,
      APP_STORE_CONNECT_API_KEY_KEY_FILEPATH: path,
      APP_STORE_CONNECT_API_KEY_PATH: json,
      APP_STORE_CONNECT_API_KEY_IN_HOUSE: inHouse ? 'true' : undefined,
    }),
    rivals: [
      { name: 'APP_STORE_CONNECT_API_KEY', effect: 'fastlane expects a whole JSON of a key in it', harms: always },
      {
        name: 'APP_STORE_CONNECT_API_KEY_KEY',
        effect: 'fastlane uses it in place of the key file, or refuses both',
        harms: always,
      },
      {
        name: 'APP_STORE_CONNECT_API_KEY_IS_KEY_CONTENT_BASE64',
        effect: 'fastlane would decode the key file as base64',
        harms: (value) => !/^(?:false|no|off|0)?$/i.test(value.trim()),
      },
      {
        name: 'APP_STORE_CONNECT_API_KEY_DURATION',
        effect: 'fastlane adds a minute to it, so that Apple refuses what is above 1140 seconds',
        harms: (value) => Number(value) > 1140,
      },
    ],
    rivalsOfIndividual: ['APP_STORE_CONNECT_API_KEY_ISSUER_ID', 'SPACESHIP_CONNECT_API_ISSUER_ID'],
  },
  tauri: {
    individual: 'no',
    variables: ({ keyId, issuerId, path }) => ({
      APPLE_API_KEY: keyId,
      APPLE_API_ISSUER: issuerId,
      APPLE_API_KEY_PATH: path,
    }),
    rivals: [{ name: 'APPLE_ID', effect: 'tauri uses it, with APPLE_PASSWORD, before any key' }],
  },
  'electron-builder': {
    individual: 'no',
    variables: ({ keyId, issuerId, path }) => ({
      APPLE_API_KEY: path,
      APPLE_API_KEY_ID: keyId,
      APPLE_API_ISSUER: issuerId,
    }),
    rivals: [
      { name: 'APPLE_ID', effect: 'electron-builder uses it before any key' },
      {
        name: 'APPLE_APP_SPECIFIC_PASSWORD',
        effect: 'electron-builder uses it before any key, and fails where APPLE_ID and APPLE_TEAM_ID are not set, too',
      },
    ],
  },
  eas: {
    individual: 'yes',
    variables: ({ keyId, issuerId, path }) => ({
      EXPO_ASC_API_KEY_PATH: path,
      EXPO_ASC_KEY_ID: keyId,
      EXPO_ASC_ISSUER_ID: issuerId,
    }),
    rivalsOfIndividual: ['EXPO_ASC_ISSUER_ID'],
  },
  asc: {
    individual: 'unknown',
    variables: ({ keyId, issuerId, path }) => ({
      ASC_PRIVATE_KEY_PATH: path,
      ASC_KEY_ID: keyId,
      ASC_ISSUER_ID: issuerId,
    }),
    rivals: [
      { name: 'ASC_PRIVATE_KEY', effect: 'asc may use it in place of the key file' },
      { name: 'ASC_PRIVATE_KEY_B64', effect: 'asc may use it in place of the key file' },
    ],
    rivalsOfIndividual: ['ASC_ISSUER_ID'],
  },
  codemagic: {
    individual: 'no',
    variables: ({ keyId, issuerId, path }) => ({
      APP_STORE_CONNECT_KEY_IDENTIFIER: keyId,
      APP_STORE_CONNECT_ISSUER_ID: issuerId,
      APP_STORE_CONNECT_PRIVATE_KEY: `@file:${path}`,
    }),
  },
  rcodesign: {
    individual: 'unknown',
    variables: FLAGS,
    hint: 'rcodesign takes --api-key-file with the output api-key-json.',
  },
  quill: {
    individual: 'unknown',
    variables: ({ keyId, issuerId, path }) => ({
      QUILL_NOTARY_KEY: path,
      QUILL_NOTARY_KEY_ID: keyId,
      QUILL_NOTARY_ISSUER: issuerId,
    }),
    rivalsOfIndividual: ['QUILL_NOTARY_ISSUER'],
  },
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof TOOLS;

export const TOOL_NAMES = Object.keys(TOOLS) as readonly ToolName[];

/** A row, with all that a row may have. */
export function toolNamed(name: ToolName): Tool {
  return TOOLS[name];
}
