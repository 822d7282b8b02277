import { isAbsolute } from 'node:path';
import { readConfig, type Setting } from '../git/config.ts';
import type { Git } from '../git/git.ts';
import { isInside } from '../git/paths.ts';
import type { Origin } from './origin.ts';

/**
 * The headers that actions/checkout left for the server of an origin. Up to version 5 they stand in the checkout's own
 * configuration, from version 6 on in a file in RUNNER_TEMP that it includes for its own folder. Of all that the
 * configuration says only these values are taken, and only files in RUNNER_TEMP are opened.
 */
export async function readHeaders(
  git: Git,
  config: readonly Setting[],
  origin: Origin,
  runnerTemp: string | undefined,
): Promise<string[]> {
  if (origin.protocol !== 'https' && origin.protocol !== 'http') return [];
  const settings = [...config];
  for (const { key, value } of config) {
    if (!/^includeif\.gitdir(?:\/i)?:.*\.path$/s.test(key)) continue;
    if (runnerTemp !== undefined && isAbsolute(value) && isInside(value, runnerTemp)) {
      settings.push(...(await readConfig(git, value)));
    }
  }
  return headersFor(settings, origin);
}

/** The variables that hand the headers to git; on a command line other users of the machine could read them. */
export function configEnvironment(
  settings: readonly (readonly [key: string, value: string])[],
): Record<string, string> {
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(settings.length) };
  settings.forEach(([key, value], index) => {
    variables[`GIT_CONFIG_KEY_${index}`] = key;
    variables[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  return variables;
}

function headersFor(settings: readonly Setting[], origin: Origin): string[] {
  const headers = new Set<string>();
  for (const { key, value } of settings) {
    const url = /^http\.(.*)\.extraheader$/s.exec(key)?.[1];
    if (url === undefined || !isSameServer(url, origin)) continue;
    // To git an empty value means: forget those before.
    if (value === '') headers.clear();
    else if (!/[\0-\x1f\x7f]/.test(value)) headers.add(value);
  }
  return [...headers];
}

function isSameServer(text: string, origin: Origin): boolean {
  try {
    return new URL(text).origin === new URL(origin.url).origin;
  } catch {
    return false;
  }
}
