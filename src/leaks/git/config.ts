import { UserError } from '../../runner/user-error.ts';
import { isFile } from './files.ts';
import { type Git, GitFailure } from './git.ts';

/** One setting: section and name in lower case, the part between as it stands. */
export interface Setting {
  readonly key: string;
  readonly value: string;
}

/**
 * The settings of a configuration file, without the files that it includes. git parses the text and obeys none of it.
 * @throws {UserError} when git cannot make sense of the file.
 */
export async function readConfig(git: Git, file: string): Promise<Setting[]> {
  if (!isFile(file)) return [];
  try {
    const { stdout } = await git.run(['config', '--file', file, '--no-includes', '--null', '--list'], {
      timeoutMs: 60_000,
    });
    return stdout.toString().split('\0').filter(Boolean).map(parseSetting);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    throw new UserError('The config of the checkout cannot be read by git. Check out the repository again.');
  }
}

/** The last value of a setting, which is the one that counts. */
export function lastValue(settings: readonly Setting[], key: string): string | undefined {
  return settings.findLast((setting) => setting.key === key)?.value;
}

/** A setting without a value (`[core] bare`) means true. */
function parseSetting(text: string): Setting {
  const end = text.indexOf('\n');
  return end < 0 ? { key: text, value: 'true' } : { key: text.slice(0, end), value: text.slice(end + 1) };
}
