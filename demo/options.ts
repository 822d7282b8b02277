import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readApiUrl } from '../src/apple/api-url.ts';
import { errorCode, errorMessage } from './error-code.ts';

/** What `npm start` was asked for. */
export type Options = { readonly kind: 'tour' } | { readonly kind: 'help' } | OwnKeyOptions;

/** A key of the user's own. */
export interface OwnKeyOptions {
  readonly kind: 'own-key';
  /** The path of the key file. */
  readonly key: string;
  /** The inputs of mint, without the key. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Whether the token is to be tried with Apple. */
  readonly apple: boolean;
  /** Another address than Apple's. */
  readonly apiUrl: string | undefined;
}

/** Something that the command line must not be; its message is for the user. */
export class UsageError extends Error {}

export const HELP = `npm start
    shows mint, verify and scan at work on this machine, with a throwaway key and a stand-in of App Store Connect

npm start -- --key FILE.p8 --key-id ID --issuer-id ID [more]
    mints a token from a key of your own; the key stays on this machine, and neither it nor the token is shown

    --key FILE          the key file, in any shape in which a secret may hold it
    --key-id ID         10 letters and digits; may be left out for a file called AuthKey_ID.p8,
                        or for fastlane's api_key.json, which holds both IDs
    --issuer-id ID      the issuer of a team key; to be left out for an individual key
    --scope REQUEST     limits the token to a request, "GET /v1/apps"; may be given more than once
    --lifetime TIME     90s, 10m, or seconds; at most 20m
    --program NAME      app-store or enterprise
    --apple             makes one request to App Store Connect with the token, and explains the answer
    --api-url URL       with --apple: a gateway or a stand-in in place of Apple's address

npm start -- --help
    shows this text
`;

/** Flags that npm hands on in variables when no `--` stands before them. It keeps `--key`, an old setting of its own. */
const NPM_VARIABLES = ['key-id', 'issuer-id', 'lifetime', 'program', 'apple', 'api-url'];

function takenByNpm(env: NodeJS.ProcessEnv): string[] {
  return NPM_VARIABLES.filter((flag) => env[`npm_config_${flag.replace('-', '_')}`] !== undefined).map(
    (flag) => `--${flag}`,
  );
}

/** Inputs of mint that are flags here, under the same names. */
const MINT_INPUTS = ['key-id', 'issuer-id', 'lifetime', 'program'] as const;

/**
 * Reads the command line.
 *
 * @param env the environment, in which npm leaves what it took for itself
 * @throws {UsageError} for flags that are unknown or do not go together
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv = {}): Options {
  const swallowed = takenByNpm(env);
  if (swallowed.length > 0) {
    throw new UsageError(
      `npm took ${swallowed.join(' and ')} for itself: write two dashes before all flags, as in npm start -- --key FILE.p8.`,
    );
  }
  const values = parse(args);
  if (values.help === true) return { kind: 'help' };
  const given = Object.keys(values);
  if (given.length === 0) return { kind: 'tour' };
  const { key } = values;
  if (key === undefined) throw new UsageError(`--${given[0]} needs a key to go with: add --key FILE.p8.`);
  if (key === '') throw new UsageError('--key has no file after it: write --key FILE.p8.');
  if (values['api-url'] !== undefined && values.apple !== true) {
    throw new UsageError('--api-url says where to go with --apple, and --apple is not there.');
  }
  const inputs = Object.fromEntries(
    MINT_INPUTS.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );
  const keyId = values['key-id'] ?? keyIdOf(key) ?? '';
  return {
    kind: 'own-key',
    key,
    inputs: { ...inputs, 'key-id': keyId, scope: (values.scope ?? []).join('\n') },
    apple: values.apple === true,
    apiUrl: values['api-url'] === undefined ? undefined : readApiUrl(values['api-url']).base,
  };
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        key: { type: 'string' },
        'key-id': { type: 'string' },
        'issuer-id': { type: 'string' },
        lifetime: { type: 'string' },
        scope: { type: 'string', multiple: true },
        program: { type: 'string' },
        apple: { type: 'boolean' },
        'api-url': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(explain(error));
  }
}

const FLAGS_WITHOUT_VALUE = /^(?:--apple|--help|-h)$/;

/** Says what parseArgs objected to; an argument without a flag could be the key itself, and is not repeated. */
function explain(error: unknown): string {
  const code = errorCode(error);
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return 'There is an argument that belongs to no flag.';
  const flag = /'(--?[a-z][a-z-]{0,20})(?=['\s,])/.exec(errorMessage(error))?.[1];
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const about = FLAGS_WITHOUT_VALUE.test(flag ?? '') ? 'takes no value, and has one' : 'lacks its value';
    return `${flag ?? 'A flag'} ${about}.${flag === '--key' ? ' Write --key FILE.p8.' : ''}`;
  }
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is ${flag ?? 'a flag'}, which is not known here.`;
  throw error;
}

/** Apple names the files by the key: `AuthKey_2X9R4HXF34.p8`. */
function keyIdOf(path: string): string | undefined {
  return /^(?:AuthKey|ApiKey)_([A-Z0-9]{10})\.p8$/.exec(basename(path))?.[1];
}
