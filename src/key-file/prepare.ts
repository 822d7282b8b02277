import { join } from 'node:path';
import { secretsToMask } from '../key/masks.ts';
import type { RunContext } from '../runner/event.ts';
import { Problems, UserError } from '../runner/user-error.ts';
import { type CredentialInputs, type Credentials, readCredentials } from '../token/credentials.ts';
import { jsonOf, pemOf } from './file-contents.ts';
import { individualFileName, JSON_NAME, keyFileName, NOTE_NAME, newDirectoryName } from './file-names.ts';
import { type HomePlan, planHome } from './home.ts';
import { type KeyFileInputs, readLeftoverRule } from './inputs.ts';
import { isOneWord, type Place, placeBelow } from './place.ts';
import { readTools, refuseWhatCannotWork, variablesFor, warningsFor } from './serve.ts';
import type { LeftoverRule, State } from './state.ts';
import { type Served, type ToolName, toolNamed } from './tools.ts';
import { variablesWith } from './variables.ts';
import type { NewFile } from './write.ts';

/** All that main is going to do, decided before anything is changed. */
export interface Plan {
  readonly state: State;
  readonly files: readonly NewFile[];
  readonly home: HomePlan;
  /** The text of the key file. */
  readonly pem: string;
  readonly served: Served;
  readonly tools: readonly ToolName[];
  readonly variables: readonly (readonly [name: string, value: string])[];
  readonly xcodebuildArguments: string;
  /** Why there are no arguments for xcodebuild; undefined where there are. */
  readonly notForXcodebuild: string | undefined;
  readonly credentials: Credentials;
  /** What must not be seen in the log from now on. */
  readonly masks: readonly string[];
  readonly warnings: readonly string[];
}

/** What main is given besides its inputs. */
export interface Surrounding {
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly context: () => RunContext;
}

/**
 * Reads and checks all there is, and changes nothing.
 *
 * @throws {UserError} that says everything that is wrong
 */
export function prepare(inputs: KeyFileInputs, surrounding: Surrounding): Plan {
  const checked = check(inputs, surrounding);
  const { credentials, tools, home, place } = checked;
  const served = servedAt(place, credentials);
  const pem = pemOf(credentials.key);
  // The forms in which the key came are masked already.
  const masks = [...secretsToMask(pem), Buffer.from(pem).toString('base64')];
  const notForXcodebuild = whyNotForXcodebuild(served);
  return {
    state: {
      directory: place.real,
      keyId: served.keyId,
      individual: served.issuerId === undefined,
      fingerprint: credentials.key.fingerprint,
      home: home.kind === 'make' ? home.state : undefined,
      startedAt: surrounding.now,
      leftovers: checked.leftovers,
      variables: variablesWith(
        [...masks, ...formsOf(inputs.credentials)],
        credentials.key.fingerprint,
        surrounding.env,
      ),
    },
    files: filesOf(place.real, credentials, pem, home),
    home,
    pem,
    served,
    tools,
    variables: variablesFor(tools, served),
    xcodebuildArguments: notForXcodebuild === undefined ? xcodebuildArguments(served) : '',
    notForXcodebuild,
    credentials,
    masks,
    warnings: [
      ...credentials.warnings,
      ...warningsFor(tools, served, surrounding.env),
      ...(home.kind === 'there' ? home.remarks : []),
    ],
  };
}

/** What the inputs say, where all of it can be done. */
interface Checked {
  readonly credentials: Credentials;
  readonly tools: readonly ToolName[];
  readonly leftovers: LeftoverRule;
  readonly place: Place;
  readonly home: HomePlan;
}

function check(inputs: KeyFileInputs, { env, context }: Surrounding): Checked {
  const problems = new Problems();
  // A fastlane JSON says itself which program its key is for, and no tool here needs it.
  const program = inputs.credentials.findings?.ids.inHouse === true ? 'enterprise' : 'app-store';
  const credentials = readCredentials({ ...inputs.credentials, program }, context, problems);
  const tools = problems.collect(() => readTools(inputs.tools));
  const leftovers = problems.collect(() => readLeftoverRule(inputs.leftovers));
  const wantsHome = problems.collect(inputs.home);
  const place = problems.collect(() => placeBelow(env.RUNNER_TEMP, newDirectoryName()));
  if (credentials !== undefined && tools !== undefined) {
    refuseWhatCannotWork(tools, credentials.issuerId === undefined, problems);
  }
  if (place !== undefined && tools?.some((tool) => toolNamed(tool).inShellLine) === true) {
    problems.collect(() => refuseSpaces(place));
  }
  const home =
    wantsHome === true && credentials !== undefined
      ? problems.collect(() => planHome(credentials.keyId, credentials.key.fingerprint))
      : ({ kind: 'none' } as const);
  problems.throwIfAny();
  if (credentials === undefined || tools === undefined || leftovers === undefined) throw problems.error();
  if (place === undefined || home === undefined) throw problems.error();
  return { credentials, tools, leftovers, place, home };
}

/** Under the path by which the job knows it. */
function servedAt({ shown }: Place, { keyId, issuerId, program }: Credentials): Served {
  return {
    keyId,
    issuerId,
    path: join(shown, keyFileName(keyId)),
    directory: shown,
    json: join(shown, JSON_NAME),
    inHouse: program === 'enterprise',
  };
}

/** The texts by which the key stands in a variable that the workflow gave it. */
function formsOf({ privateKey, findings }: CredentialInputs): string[] {
  const bodies = (findings?.keys ?? []).map(({ der }) => Buffer.from(der ?? []).toString('base64'));
  return [privateKey.trim(), ...bodies, ...bodies.map((body) => body.slice(0, 64))];
}

/** The note comes first: the posts of other uses go by it. */
function filesOf(directory: string, credentials: Credentials, pem: string, home: HomePlan): NewFile[] {
  const { keyId, issuerId } = credentials;
  const note = { directory, home: home.kind === 'make' ? home.state.file : null };
  const texts: [name: string, text: string][] = [
    [NOTE_NAME, `${JSON.stringify(note)}\n`],
    [keyFileName(keyId), pem],
    ...(issuerId === undefined ? [[individualFileName(keyId), pem] as [string, string]] : []),
    [JSON_NAME, jsonOf(credentials)],
  ];
  return texts.map(([name, text]) => ({ path: join(directory, name), text }));
}

function xcodebuildArguments({ path, keyId, issuerId }: Served): string {
  return `-authenticationKeyPath ${path} -authenticationKeyID ${keyId} -authenticationKeyIssuerID ${issuerId}`;
}

function whyNotForXcodebuild({ path, issuerId }: Served): string | undefined {
  if (issuerId === undefined) {
    return 'The output xcodebuild-arguments is empty: so is the input "issuer-id", which makes this the key of an individual, and xcodebuild takes none. For a team key set issuer-id.';
  }
  if (isOneWord(path)) return undefined;
  return 'The output xcodebuild-arguments is empty: the path of RUNNER_TEMP holds white space or a pattern of the shell, by which a shell would take the arguments apart. Hand xcodebuild the output path in quotes.';
}

function refuseSpaces({ shown }: Place): void {
  if (isOneWord(shown)) return;
  throw new UserError(
    'The input "for" names xcodebuild, and the path of RUNNER_TEMP holds white space or a pattern of the shell, by which a shell would take the arguments apart. Leave out xcodebuild and hand it the output path in quotes, or give the runner a work folder without white space.',
  );
}
