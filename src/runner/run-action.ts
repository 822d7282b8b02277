import * as core from '@actions/core';
import { forLog } from './untrusted.ts';
import { UserError } from './user-error.ts';

/**
 * Runs an action to its end. Whatever is thrown, the step fails with one `::error::` line and no stack trace; the places
 * of the stack, without any message, are told in debug mode only.
 */
export async function runAction(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    core.setFailed(explain(error));
    if (core.isDebug()) core.debug(places(error));
  }
}

/** A message of our own is printed; any other could hold what it failed on, so only its kind is named. */
function explain(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const kind = error instanceof Error ? forLog(error.constructor.name) : typeof error;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? forLog(error.code) : '';
  return `This is a fault of asc-key, not of your workflow (${kind}${code === '' ? '' : ` ${code}`}). Run the job again with debug logging, and report the lines that begin with "at" in an issue of asc-key.`;
}

/** The frames of the stack alone: a message that spans lines could hold anything. */
function places(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => /^ {4}at [\w.<>[\] ]*\(?(?:node:|file:|\/|[A-Z]:)/.test(line));
  return frames.length > 0 ? frames.map(forLog).join('\n') : 'no stack';
}
