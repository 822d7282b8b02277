import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runLocally } from '../local-runner/index.ts';
import { appleApi } from '../src/apple/api-url.ts';
import { forLog } from '../src/runner/untrusted.ts';
import { readProgram } from '../src/token/program.ts';
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
  const secret = readKeyFile(resolve(startedFrom(), options.key)).toString('base64');
  screen.say('Mint, as GitHub would run it, on this machine:');
  const result = await runLocally({
    actionFile: join(root, 'action.yml'),
    inputs: { ...options.inputs, 'private-key': secret },
    secrets: [secret],
    temp: bench.folder,
    signal: bench.signal,
    show: screen.log,
  });
  expectThat(result.code === 0, 'No token was made: the line that begins with "Error:" says why.');
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
function readKeyFile(path: string): Buffer {
  let size: number;
  try {
    const stat = statSync(path);
    expectThat(stat.isFile(), 'What --key names is not a file.');
    size = stat.size;
    expectThat(size > 0, 'The file that --key names is empty.');
    expectThat(size <= LARGEST_FILE, `The file that --key names is no key: it has ${size} bytes, a key about 257.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Disappointment) throw error;
    throw new Disappointment(`The file that --key names cannot be read (${forLog(errorCode(error) ?? 'unknown')}).`);
  }
}
