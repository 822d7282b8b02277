import * as core from '@actions/core';
import { UserError } from './user-error.ts';

/** The input as it was given, untrimmed; empty when it is missing. */
export function readText(name: string): string {
  return core.getInput(name, { trimWhitespace: false });
}

/** The inputs of an action that were taken out of the environment. */
export class Inputs {
  readonly #given: ReadonlyMap<string, string>;

  /** @param given values by the names of their environment variables */
  constructor(given: ReadonlyMap<string, string>) {
    this.#given = given;
  }

  /** The input as it was given, untrimmed; empty when it is missing. */
  text(name: string): string {
    return this.#given.get(environmentName(name)) ?? '';
  }

  /** The lines of an input, trimmed, empty ones left out. */
  lines(name: string): string[] {
    return linesOf(this.text(name));
  }

  /** @throws {UserError} for anything but the words of YAML 1.2 for true and false. */
  flag(name: string): boolean {
    const text = this.text(name).trim();
    if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) throw notAFlag(name, text.length);
    return text.toLowerCase() === 'true';
  }

  /** Every input that was given, one that the action does not know, too. */
  values(): Iterable<string> {
    return this.#given.values();
  }
}

/**
 * Takes all inputs over. They are deleted from the environment, so that no program started later inherits a secret, in
 * whichever input it came.
 */
export function takeInputs(env: NodeJS.ProcessEnv = process.env): Inputs {
  const given = new Map<string, string>();
  for (const name of Object.keys(env).filter((each) => each.startsWith('INPUT_'))) {
    given.set(name, env[name] ?? '');
    delete env[name];
  }
  return new Inputs(given);
}

/** The lines of an input, trimmed, empty ones left out. */
export function readLines(name: string): string[] {
  return linesOf(readText(name));
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** @throws {UserError} for anything but the words of YAML 1.2 for true and false. */
export function readFlag(name: string): boolean {
  try {
    return core.getBooleanInput(name);
  } catch {
    throw notAFlag(name, readText(name).trim().length);
  }
}

function notAFlag(name: string, length: number): UserError {
  return new UserError(
    `The input "${name}" is neither true nor false (seen: ${length} characters). Write ${name}: true or ${name}: false.`,
  );
}

/** The name of the environment variable in which the runner hands over an input. */
function environmentName(input: string): string {
  return `INPUT_${input.replace(/ /g, '_').toUpperCase()}`;
}
