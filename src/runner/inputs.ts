import * as core from '@actions/core';
import { UserError } from './user-error.ts';

/** The input as it was given, untrimmed; empty when it is missing. */
export function readText(name: string): string {
  return core.getInput(name, { trimWhitespace: false });
}

/**
 * An input that may hold a secret, as it was given. It is deleted from the environment, so that no program started
 * later inherits it.
 */
export function takeSecret(name: string): string {
  const text = readText(name);
  delete process.env[environmentName(name)];
  return text;
}

/** The lines of an input, trimmed, empty ones left out. */
export function readLines(name: string): string[] {
  return readText(name)
    .split(/\r?\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** @throws {UserError} for anything but the words of YAML 1.2 for true and false. */
export function readFlag(name: string): boolean {
  try {
    return core.getBooleanInput(name);
  } catch {
    const length = readText(name).trim().length;
    throw new UserError(
      `The input "${name}" is neither true nor false (seen: ${length} characters). Write ${name}: true or ${name}: false.`,
    );
  }
}

/** The name of the environment variable in which the runner hands over an input. */
function environmentName(input: string): string {
  return `INPUT_${input.replace(/ /g, '_').toUpperCase()}`;
}
