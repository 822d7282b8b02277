import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { parse } from 'yaml';
import { ROOT } from '../support/paths.ts';
import { newFolder } from '../support/repositories.ts';
import { paste } from '../support/shell.ts';
import { stepsOf, textOf } from './collect.ts';

/** What each program makes of its arguments, as its manual has it, in place of the program. */
const PROGRAMS = {
  xcodebuild: `while [ $# -gt 0 ]; do
  case $1 in
    -archivePath) archive=$2 ;;
    -exportPath) export=$2 ;;
    -exportOptionsPlist) options=$2 ;;
    -exportArchive | archive) action=$1 ;;
  esac
  shift
done
case $action in
  archive) mkdir -p "$archive" ;;
  *) [ -d "$archive" ] && [ -n "$options" ] && mkdir -p "$export" && echo build > "$export/App.ipa" ;;
esac`,
  flutter: `[ "$1 $2" = 'build ipa' ] || exit 2
case " $* " in *' --build-number 7 '*) ;; *) exit 3 ;; esac
mkdir -p build/ios/ipa && echo build > build/ios/ipa/Runner.ipa`,
  bundle: `[ "$1 $2 $3" = 'exec fastlane gym' ] || exit 2
while [ $# -gt 0 ]; do case $1 in --output_directory) folder=$2 ;; esac; shift; done
mkdir -p "$folder" && echo build > "$folder/App.ipa"`,
};

const EXAMPLES = readdirSync(join(ROOT, 'examples')).filter((name) => name.startsWith('testflight-'));

function stepsIn(example: string): Record<string, unknown>[] {
  return stepsOf(parse(textOf(`examples/${example}`)));
}

const commandOf = (example: string): string => String(stepsIn(example).find((step) => 'run' in step)?.run).trim();

/** Runs the build of an example: it leaves one file, where the artifact is taken from and under a name that upload takes. */
function runExample(example: string): void {
  const [workspace, bin] = [newFolder(), newFolder()];
  for (const [name, script] of Object.entries(PROGRAMS)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  mkdirSync(join(workspace, 'ios'));
  expect(paste(commandOf(example), workspace, [bin], { BUILD_NUMBER: '7' })).toEqual({ code: 0, said: '' });
  const inputs = (action: RegExp): Record<string, string> =>
    (stepsIn(example).find(({ uses }) => action.test(String(uses)))?.with ?? {}) as Record<string, string>;
  const built = filesAt(workspace, inputs(/^actions\/upload-artifact@/).path ?? '');
  expect(built).toHaveLength(1);
  // An artifact of one pattern keeps what is below the folder before the first star.
  expect(inputs(/^OWNER\/asc-key\/upload@/).file).toBe('*.ipa');
  expect(built[0]).toMatch(/^\w+\.ipa$/);
}

/** The names of the files that a pattern fits, whose stars stand in its last part. */
function filesAt(folder: string, pattern: string): string[] {
  const [, above = '', ending = ''] = /^([\w/]+)\/\*(\.\w+)$/.exec(pattern) ?? [];
  return readdirSync(join(folder, above)).filter((name) => name.endsWith(ending));
}

/** The commands of the examples, with what runs them in their example. */
export const UPLOAD_COMMANDS: Readonly<Record<string, () => void>> = Object.fromEntries(
  EXAMPLES.map((example) => [commandOf(example), () => runExample(example)]),
);
