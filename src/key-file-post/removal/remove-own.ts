import { chmodSync, lstatSync, readdirSync, realpathSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMissing, reasonOf } from '../../key-file/file-fault.ts';
import { NOTE_NAME, ownNames } from '../../key-file/file-names.ts';
import type { HomeState, State } from '../../key-file/state.ts';
import type { Detector } from '../../leaks/detect/detector.ts';
import { forLog } from '../../runner/untrusted.ts';
import { fault, info, type Outcome, warning } from '../outcome.ts';
import { type OwnFile, removeFile } from './remove-file.ts';
import { verdictOn } from './verdict.ts';

/**
 * Removes the files and folders that main made, as the state has them, and nothing else: what was put in their place stays,
 * and a link is never followed. Never throws.
 *
 * @returns a line for all that was in order, and one for each thing that was not
 */
export function removeOwn(state: State, detector: Detector): Outcome[] {
  // The note in the folder says whose the file in HOME is: posts of other uses go by it as long as that file is there.
  const home = state.home === undefined ? [] : removeHome(state.home, state, detector);
  return [...removeDirectory(state, detector), ...home];
}

function removeDirectory(state: State, detector: Detector): Outcome[] {
  const { directory } = state;
  const shown = `the folder of the key (${forLog(directory)})`;
  try {
    const status = lstatSync(directory, { throwIfNoEntry: false });
    if (status === undefined) return [info(`Gone already, with all that was in it: ${shown}.`)];
    if (isElsewhere(directory)) return [movedAway(shown)];
    if (status.isSymbolicLink()) {
      unlinkSync(directory);
      return [warning(`In place of ${shown} there was a link: it was removed, and what it led to was not touched.`)];
    }
    if (!status.isDirectory())
      return [warning(`In place of ${shown} there is no folder any more: it was not touched.`)];
    openUp(directory, status.mode);
    const outcomes = removeAll(ownFiles(state, detector));
    const rest = removeEmpty(directory, shown, state);
    if (rest !== undefined) outcomes.push(rest);
    return outcomes.length > 0 ? outcomes : [info(`Removed the key file, and ${shown}.`)];
  } catch (error) {
    if (isMissing(error)) return [info(`Gone already, with all that was in it: ${shown}.`)];
    return [fault(`Could not look at ${shown}: ${reasonOf(error)}. Remove it by hand: THE KEY MAY STILL BE THERE.`)];
  }
}

/** A folder of ours that somebody made unreadable or read-only is as main made it again. */
function openUp(directory: string, mode: number): void {
  if (process.platform === 'win32' || (mode & 0o700) === 0o700) return;
  try {
    chmodSync(directory, 0o700);
  } catch {
    // What cannot be removed by that is reported by itself.
  }
}

/** The note is the last to go: as long as there are keys, the posts of other uses go by it. */
function ownFiles({ directory, keyId, individual, fingerprint, home }: State, detector: Detector): OwnFile[] {
  const note = JSON.stringify({ directory, home: home?.file ?? null });
  return ownNames(keyId, individual)
    .reverse()
    .map((name) => ({
      path: join(directory, name),
      what: name === NOTE_NAME ? 'the note beside the key' : `the file ${name}`,
      judge: (content) => {
        if (name !== NOTE_NAME) return verdictOn(content, fingerprint, detector);
        return `${note}\n`.startsWith(content.toString()) || isNote(content) ? 'this key' : 'something else';
      },
      inOwnFolder: true,
    }));
}

/** A note may name a file in HOME that another use made in the end. */
function isNote(content: Buffer): boolean {
  return content.length < 4096 * 3 && content.toString().startsWith('{"directory":"');
}

function removeHome({ file, folders }: HomeState, state: State, detector: Detector): Outcome[] {
  const shown = `the key file in HOME (${forLog(file)})`;
  const removal = isElsewhere(file)
    ? movedAway(shown)
    : removeFile({
        path: file,
        what: 'the key file in HOME',
        judge: (content) => verdictOn(content, state.fingerprint, detector),
        inOwnFolder: false,
      });
  for (const folder of folders) removeIfEmpty(folder);
  return [removal === 'removed' ? info(`Removed ${shown}.`) : removal];
}

/** A folder in which somebody else keeps something stays, and so does a link in its place. */
function removeIfEmpty(folder: string): void {
  try {
    if (!isElsewhere(folder) && lstatSync(folder).isDirectory()) rmdirSync(folder);
  } catch {
    // It is gone, or not ours alone any more.
  }
}

function removeAll(files: readonly OwnFile[]): Outcome[] {
  return files.map(removeFile).filter((removal): removal is Outcome => removal !== 'removed');
}

/** @returns what to say where the folder stays, or is gone already */
function removeEmpty(directory: string, shown: string, { keyId, individual }: State): Outcome | undefined {
  try {
    rmdirSync(directory);
    return undefined;
  } catch (error) {
    if (isMissing(error)) return info(`Gone already: ${shown}.`);
    const names = namesIn(directory);
    const foreign = names.filter((name) => !ownNames(keyId, individual).includes(name)).length;
    if (foreign > 0) {
      return warning(
        `Left ${shown} in place: it holds ${foreign} ${foreign === 1 ? 'thing' : 'things'} that main did not make.`,
      );
    }
    // What stays in it was reported by itself.
    if (names.length > 0) return undefined;
    return fault(`Could not remove ${shown}, which is empty: ${reasonOf(error)}.`);
  }
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/** Whether a folder above became a link to elsewhere: the state holds the real path. */
function isElsewhere(path: string): boolean {
  try {
    return realpathSync(dirname(path)) !== dirname(path);
  } catch (error) {
    return !isMissing(error);
  }
}

function movedAway(shown: string): Outcome {
  return warning(`A folder above ${shown} leads elsewhere by now: nothing was touched there.`);
}
