import * as core from '@actions/core';
import { machineFault, textOf } from './machine-fault.ts';
import { UserError } from './user-error.ts';

/**
 * Runs an action to its end. Whatever is thrown, there or in a callback that nobody waits for, the step fails with one
 * `::error::` line and no stack trace; the places of the stack, without any message, are printed in debug mode only.
 */
export async function runAction(action: () => Promise<void>): Promise<void> {
  let failed = false;
  const fail = (error: unknown): void => {
    if (failed) return;
    failed = true;
    core.setFailed(explain(error));
    if (core.isDebug()) core.debug(places(error));
  };
  process.on('uncaughtException', (error) => {
    fail(error);
    // What else still runs is not to be trusted; the empty write waits until the error is out.
    process.stdout.write('', () => process.exit(1));
  });
  // Nothing is left that could wake the action, and it has not come to an end: Node would leave without a word.
  const failAsleep = (code: number): void => {
    // Whoever ends the process with another code has said why.
    if (code === 0 || code === UNSETTLED) fail(new Error('The action waits for something that never comes'));
  };
  process.on('exit', failAsleep);
  try {
    await action();
  } catch (error) {
    fail(error);
  } finally {
    process.off('exit', failAsleep);
  }
}

/** Node's exit code where the top of a module waits for ever. */
const UNSETTLED = 13;

/** A message of our own is printed; any other could hold what it failed on, so only its kind is named. */
export function explain(error: unknown): string {
  if (isUserError(error)) return error.message;
  const machine = machineFault(error);
  if (machine !== undefined) return machine;
  return `This is a fault of asc-key, not of your workflow (${kindOf(error)}). Run the job again with debug logging, and report the lines that begin with "at" in an issue of asc-key.`;
}

/** In characters: lines of a stack are shorter, and a message may look like one. */
const LONGEST_FRAME = 1000;

/**
 * The places in the stack: function, file without its folders, line and column. All else could hold anything, for a
 * message may span lines and look like a stack.
 */
export function places(error: unknown): string {
  const message = new Set((textOf(error, 'message') ?? '').split('\n'));
  const frames = (textOf(error, 'stack') ?? '').split('\n').flatMap((line) => {
    if (line.length > LONGEST_FRAME) return [];
    const frame = /^ {4}at (?:(?<where>[\w.$<>[\] ]{1,60}) \()?(?:.*[/\\:])?(?<file>[\w.-]{1,30}:\d+:\d+)\)?$/.exec(
      line,
    );
    if (frame === null || message.has(line)) return [];
    const { where, file } = frame.groups as { where?: string; file: string };
    return [where === undefined ? `at ${file}` : `at ${where} (${file})`];
  });
  return frames.length > 0 ? frames.join('\n') : 'at an unknown place';
}

/** For example `TypeError ERR_INVALID_ARG_TYPE`: names that programs make, and nothing that only looks like one. */
function kindOf(error: unknown): string {
  const name = textOf(error, 'name') ?? '';
  const code = textOf(error, 'code') ?? '';
  const shownName = /^[A-Z][A-Za-z]{0,30}$/.test(name) ? name : typeof error;
  return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+){0,8}$/.test(code) && code.length <= 50 ? `${shownName} ${code}` : shownName;
}

/** `instanceof` runs code of what was thrown, when that is a proxy. */
function isUserError(error: unknown): error is UserError {
  try {
    return error instanceof UserError;
  } catch {
    return false;
  }
}
