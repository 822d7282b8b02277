import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runLocally } from '../local-runner/index.ts';
import { appleApi } from '../src/apple/api-url.ts';
import { forLog } from '../src/runner/untrusted.ts';
import { readProgram } from '../src/token/program.ts';
import { asFlags } from './as-flags.ts';
import { askApple } from './ask-apple.ts';
import { errorCode } from './error-code.ts';
import type { OwnKeyOptions } from './options.ts';
import { showOutputs } from './outputs.ts';
import { Disappointment, expectThat, type Screen } from './screen.ts';
import type { Workbench } from './workbench.ts';

/** Far above any key file, and below what a system takes as one variable of the environment. */
const LARGEST_FILE = 64 * 1024;

/**
 * Mints from a key file of the user's, and tries the token with Apple where that was asked for.
 *
 * @param root of the repository
 * @throws {Disappointment} when there is no token, or Apple did not take it
 */
export async function mintFromOwnKey(
  screen: Screen,
  root: string,
  bench: Workbench,
  options: OwnKeyOptions,
): Promise<void> {
  const secret = readKeyFile(options.key).toString('base64');
  screen.say('Mint, as GitHub would run it, on this machine:');
  const result = await runLocally({
    actionFile: join(root, 'action.yml'),
    inputs: { ...options.inputs, 'private-key': secret },
    secrets: [secret],
    temp: bench.folder,
    signal: bench.signal,
    show: (line) => screen.log(asFlags(line)),
  });
  const missing =
    options.inputs['key-id'] === '' ? ' --key-id is not given: add --key-id ID if that is what it says.' : '';
  expectThat(result.code === 0, `No token was made: the line that begins with "Error:" says why.${missing}`);
  showOutputs(screen, result);
  screen.say();
  if (!options.apple) {
    screen.say('It worked. Nothing has left this machine; with --apple the token is tried with App Store Connect.');
    return;
  }
  const program = readProgram(options.inputs.program ?? '');
  const base = options.apiUrl ?? appleApi(program).base;
  const { verdict, lines } = await askApple({
    base,
    token: result.outputs.token ?? '',
    program,
    scope: options.inputs.scope ?? '',
  });
  for (const line of lines) screen.say(line);
  expectThat(verdict !== 'does not work', 'The key cannot be used as it is: the answer above says why.');
  expectThat(verdict !== 'silent', 'The answer does not tell whether the key works.');
}

/** The folder that the user is in: npm itself changes to the root of the repository, and keeps that one in a variable. */
function startedFrom(): string {
  return process.env.INIT_CWD ?? process.cwd();
}

/** @throws {Disappointment} when there is no file that could be a key */
function readKeyFile(given: string): Buffer {
  const path = resolve(startedFrom(), given);
  const file = `The file that --key names${named(given, path)}`;
  try {
    const stat = statSync(path);
    expectThat(stat.isFile(), `What --key names${named(given, path)} is not a file.`);
    expectThat(stat.size > 0, `${file} is empty.`);
    expectThat(stat.size <= LARGEST_FILE, `${file} is no key: it has ${stat.size} bytes, a key about 257.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Disappointment) throw error;
    const code = errorCode(error);
    const why = code === 'ENOENT' ? ': there is none at that path' : '';
    throw new Disappointment(`${file} cannot be read (${forLog(code ?? 'unknown')})${why}.`);
  }
}

/** The path in brackets; not that of a text which could be a key, or a part of one, in the place of a path. */
function named(given: string, path: string): string {
  const isPath = given.length <= 250 && !/[A-Za-z0-9+=_-]{40}|-----/.test(given);
  return isPath ? ` (${forLog(path)})` : ` (${given.length} characters, not shown: it could be a key itself)`;
}
