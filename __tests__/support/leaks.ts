import type { TestKey } from './keys.ts';
import type { Run } from './run-dist.ts';
import { logWithoutMasks, masksIn, printedBeforeMask, tracesOf, tracesOfToken } from './traces.ts';

/** What a run must keep to itself. */
export interface Kept {
  readonly key: TestKey;
  /** The secret as the run received it. */
  readonly received: string;
  /** The token, where the run makes one; it may stand in the output `token` and nowhere else. */
  readonly token?: string | undefined;
}

/** In characters: shorter lines of a secret are words as people use them, and are not masked either. */
const TELLING = 20;

/** A line that says no more than where a key begins or ends. */
const ARMOUR = /^.{0,20}\b(?:BEGIN|END)\s[A-Z\s]{2,30}\b.{0,16}$/i;

/**
 * Everything that a run leaked, in words; empty when it kept its secrets. All that it left is searched: log, errors,
 * summary, outputs, state and environment files.
 */
export function leaksOf(run: Run, { key, received, token }: Kept): string[] {
  const places: Record<string, string> = {
    'the log': logWithoutMasks(run.stdout),
    'standard error': run.stderr,
    ...run.files,
    GITHUB_OUTPUT: withoutTokenOutput(run.files.GITHUB_OUTPUT ?? '', token),
  };
  const lines = tellingLines(received);
  return [
    ...Object.entries(places).flatMap(([place, text]) => [
      ...tracesOf(key, text).map((form) => `the key is in ${place} (${form})`),
      ...(token === undefined ? [] : tracesOfToken(token, text).map((form) => `the token is in ${place} (${form})`)),
      ...(lines.some((line) => text.includes(line)) ? [`text of the secret is in ${place}`] : []),
    ]),
    ...lateMasks(run.stdout, lines, token),
  ];
}

/** What is printed before the runner knows that it must hide it, or what it is never told to hide. */
function lateMasks(stdout: string, lines: readonly string[], token: string | undefined): string[] {
  const wanted = [...lines, ...(token === undefined ? [] : [token])];
  const masks = new Set(masksIn(stdout));
  const firstWord = stdout.split('\n').findIndex((line) => !line.startsWith('::add-mask::'));
  const first = masksIn(stdout.split('\n').slice(0, firstWord).join('\n'));
  return [
    ...printedBeforeMask(stdout, wanted).map(() => 'a secret is printed before its mask'),
    ...lines
      .filter((line) => !first.some((mask) => mask.includes(line)))
      .map(() => 'a line of the secret is not masked first'),
    ...(token !== undefined && !masks.has(token) ? ['the token is not masked'] : []),
  ];
}

/** The lines that would tell something of the secret, as the runner masks them: trimmed, armour left out. */
function tellingLines(received: string): string[] {
  return received
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= TELLING && /[A-Za-z\d]{8}/.test(line) && !ARMOUR.test(line));
}

function withoutTokenOutput(text: string, token: string | undefined): string {
  return token === undefined ? text : text.replace(new RegExp(`^(token<<(\\S+)\\n)${token}(?=\\n\\2$)`, 'm'), '$1');
}
