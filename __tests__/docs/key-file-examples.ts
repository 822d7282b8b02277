import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { parse } from 'yaml';
import { ISSUER_ID, Job, KEY_ID, said, secretOf } from '../key-file/job.ts';
import { makeKey, pem } from '../support/keys.ts';
import { newFolder } from '../support/repositories.ts';
import { paste } from '../support/shell.ts';
import { stepsOf, textOf } from './collect.ts';

const key = makeKey('key file examples');

/** What each tool reads, as its own code and manual have it, in place of the tool: it prints the key that it came to. */
const TOOLS: Readonly<Record<string, readonly [program: string, script: string]>> = {
  altool: [
    'xcrun',
    `[ "$1" = altool ] || exit 2
while [ $# -gt 0 ]; do case $1 in --apiKey) id=$2 ;; --apiIssuer) issuer=$2 ;; esac; shift; done
[ "$issuer" = "${ISSUER_ID}" ] && cat "$API_PRIVATE_KEYS_DIR/AuthKey_$id.p8"`,
  ],
  xcodebuild: [
    'xcodebuild',
    `[ $# = 14 ] || exit 2
while [ $# -gt 0 ]; do
  case $1 in -authenticationKeyPath) path=$2 ;; -authenticationKeyID) id=$2 ;; -authenticationKeyIssuerID) issuer=$2 ;; esac
  shift
done
case $path in /*) ;; *) exit 3 ;; esac
[ "$id $issuer" = "${KEY_ID} ${ISSUER_ID}" ] && cat "$path"`,
  ],
  notarytool: [
    'xcrun',
    `[ "$1" = stapler ] && exit 0
while [ $# -gt 0 ]; do case $1 in --key) path=$2 ;; --key-id) id=$2 ;; --issuer) issuer=$2 ;; esac; shift; done
[ "$id $issuer" = "${KEY_ID} ${ISSUER_ID}" ] && cat "$path"`,
  ],
  fastlane: [
    'bundle',
    `[ "$APP_STORE_CONNECT_API_KEY_KEY_ID $APP_STORE_CONNECT_API_KEY_ISSUER_ID" = "${KEY_ID} ${ISSUER_ID}" ] || exit 2
[ -z "\${APP_STORE_CONNECT_API_KEY_KEY+set}\${APP_STORE_CONNECT_API_KEY+set}" ] || exit 3
[ -f "$APP_STORE_CONNECT_API_KEY_PATH" ] && cat "$APP_STORE_CONNECT_API_KEY_KEY_FILEPATH"`,
  ],
  tauri: ['npx', `[ "$APPLE_API_KEY $APPLE_API_ISSUER" = "${KEY_ID} ${ISSUER_ID}" ] && cat "$APPLE_API_KEY_PATH"`],
  'electron-builder': [
    'npx',
    `[ "$APPLE_API_KEY_ID $APPLE_API_ISSUER" = "${KEY_ID} ${ISSUER_ID}" ] && cat "$APPLE_API_KEY"`,
  ],
};

interface Example {
  readonly with: Readonly<Record<string, string>>;
  readonly command: string;
  readonly env: Readonly<Record<string, string>>;
}

function exampleFor(tool: string): Example {
  const steps = stepsOf(parse(textOf(`examples/key-file-${tool}.yml`)));
  const use = steps.find(({ uses }) => uses === 'OWNER/asc-key/key-file@v1');
  const run = steps.find((step) => 'run' in step);
  return {
    with: use?.with as Example['with'],
    command: String(run?.run).trim(),
    env: (run?.env ?? {}) as Example['env'],
  };
}

/** Fills in the expressions that the examples use. */
function filled(texts: Readonly<Record<string, string>>, outputs: Readonly<Record<string, string>>) {
  const values: Record<string, string> = {
    'secrets.ASC_PRIVATE_KEY': secretOf(key),
    'vars.ASC_KEY_ID': KEY_ID,
    'vars.ASC_ISSUER_ID': ISSUER_ID,
  };
  for (const [name, value] of Object.entries(outputs)) values[`steps.asc.outputs.${name}`] = value;
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
        const value = values[expression];
        if (value === undefined) throw new Error(`An example uses ${expression}`);
        return value;
      }),
    ]),
  );
}

/** Runs an example's job with a stand-in for the tool: it comes to the key, and nothing is left in the end. */
async function runExample(tool: string): Promise<void> {
  const example = exampleFor(tool);
  const [program, script] = TOOLS[tool] as readonly [string, string];
  const bin = newFolder();
  writeFileSync(join(bin, program), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const job = new Job();
  try {
    const before = job.tree();
    const main = await job.main(filled(example.with, {}));
    expect([main.code, ...said(main, 'warning')]).toEqual([0]);
    expect(readFileSync(main.outputs.path ?? '', 'utf8')).toBe(pem(key.apple));
    const env = { ...job.exported, ...filled(example.env, main.outputs) };
    expect(paste(example.command, job.workspace, [bin], env)).toEqual({ code: 0, said: pem(key.apple) });
    const post = await job.post(main);
    expect([post.code, ...said(post, 'warning'), ...said(post, 'error')]).toEqual([0]);
    expect(job.tree()).toEqual(before);
  } finally {
    job.remove();
  }
}

/** The commands of the examples, with what runs them in their example. */
export const KEY_FILE_COMMANDS: Readonly<Record<string, () => Promise<void>>> = Object.fromEntries(
  Object.keys(TOOLS).map((tool) => [exampleFor(tool).command, () => runExample(tool)]),
);
