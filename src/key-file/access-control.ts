import { join } from 'node:path';

const TIMEOUT_MS = 20_000;

/**
 * Takes a folder on Windows, where modes mean nothing, away from everybody but the current user: what it inherits is cut
 * off, and what is made in it later inherits from it alone. Administrators can still take it over.
 *
 * @returns what could not be done, as a sentence; undefined when it is done, and on other systems
 */
export async function keepToCurrentUser(folder: string, platform = process.platform): Promise<string | undefined> {
  if (platform !== 'win32') return undefined;
  try {
    // Loaded only where it is needed: it takes longer than all that is written here.
    const { execFileSync } = await import('node:child_process');
    const run: Run = (program, args) => execFileSync(join(systemFolder(), 'System32', program), args, options());
    const user = currentUser(run('whoami.exe', ['/user', '/fo', 'csv', '/nh']));
    if (user === undefined) throw new Error('whoami told no user');
    run('icacls.exe', grantArguments(folder, user));
    return undefined;
  } catch {
    return 'The folder of the key could not be limited to the current user (icacls failed): it has the permissions of RUNNER_TEMP.';
  }
}

/** The security identifier in what `whoami /user /fo csv /nh` prints: `"host\user","S-1-5-21-…"`. */
export function currentUser(csv: string): string | undefined {
  return /"(S-1(?:-\d{1,12}){2,15})"\s*$/.exec(csv)?.[1];
}

/** No inherited entry, and one of our own: full control for the user, for the folder and for all that is made in it. */
export function grantArguments(folder: string, user: string): string[] {
  return [folder, '/inheritance:r', '/grant:r', `*${user}:(OI)(CI)F`, '/q'];
}

type Run = (program: string, args: readonly string[]) => string;

/** Programs are started by absolute path, in an environment without the job's secrets. */
function options() {
  return {
    cwd: systemFolder(),
    env: { SystemRoot: systemFolder() },
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  } satisfies import('node:child_process').ExecFileSyncOptionsWithStringEncoding;
}

function systemFolder(): string {
  return process.env.SystemRoot ?? 'C:\\Windows';
}
