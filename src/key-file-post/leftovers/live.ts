import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isRecord } from '../../is-record.ts';
import { DIRECTORY_NAME, JSON_NAME, NOTE_NAME } from '../../key-file/file-names.ts';
import { readRegular } from '../removal/read-regular.ts';

const KEY_FILE = /^(?:AuthKey|ApiKey)_[A-Za-z0-9]{1,40}\.p8$/;
/** A job uses the action a few times; in bytes, a note holds two paths. */
const MOST_USES = 100;
const LARGEST_NOTE = 16 * 1024;

/**
 * The files of other uses of this action in the same job, which have posts of their own: each keeps a note in its folder
 * below RUNNER_TEMP. A copy of such a folder bears the name of another one, and is none.
 *
 * @param own the folder of this use
 */
export function liveFiles(temporary: string | undefined, own: string): Set<string> {
  const live = new Set<string>();
  for (const directory of foldersOfUses(temporary).slice(0, MOST_USES)) {
    const note = directory === own ? undefined : readNote(join(directory, NOTE_NAME));
    if (note?.directory !== directory) continue;
    for (const name of namesIn(directory)) {
      if (name === NOTE_NAME || name === JSON_NAME || KEY_FILE.test(name)) live.add(join(directory, name));
    }
    if (typeof note.home === 'string' && KEY_FILE.test(basename(note.home))) live.add(note.home);
  }
  return live;
}

function foldersOfUses(temporary: string | undefined): string[] {
  try {
    const folder = realpathSync(temporary ?? '');
    return namesIn(folder)
      .filter((name) => DIRECTORY_NAME.test(name))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function readNote(path: string): Record<string, unknown> | undefined {
  try {
    const status = lstatSync(path, { bigint: true });
    const file = status.isFile() ? readRegular(path, status, LARGEST_NOTE) : undefined;
    const note: unknown = JSON.parse(file?.content.toString() ?? '');
    return isRecord(note) ? note : undefined;
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
