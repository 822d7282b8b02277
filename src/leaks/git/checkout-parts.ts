import { join } from 'node:path';
import { UserError } from '../../runner/user-error.ts';
import type { Layout } from './checkout.ts';
import { lastValue, readConfig, type Setting } from './config.ts';
import { readSmall } from './files.ts';
import type { Git } from './git.ts';
import { hasPromisorPack, objectFolders } from './object-folders.ts';
import { refuseSpecialFiles } from './special-files.ts';

/** What a store takes over from the checkout. */
export interface Parts {
  readonly layout: Layout;
  readonly config: readonly Setting[];
  readonly hashName: 'sha1' | 'sha256';
  readonly refFormat: 'files' | 'reftable';
  readonly objects: readonly string[];
  readonly shallow: readonly string[];
  readonly mayMiss: boolean;
  readonly isPartial: boolean;
}

/** @throws {UserError} when the repository is of a kind that cannot be read. */
export async function readParts(git: Git, layout: Layout): Promise<Parts> {
  const objects = objectFolders(layout.commonDir);
  refuseSpecialFiles([...new Set([layout.gitDir, layout.commonDir])], objects.paths);
  const config = await readConfig(git, join(layout.commonDir, 'config'));
  const isPartial =
    config.some(({ key }) => key === 'extensions.partialclone' || /^remote\..*\.promisor$/s.test(key)) ||
    objects.paths.some(hasPromisorPack);
  return {
    layout,
    config,
    hashName: hashNameOf(lastValue(config, 'extensions.objectformat')),
    refFormat: lastValue(config, 'extensions.refstorage')?.toLowerCase() === 'reftable' ? 'reftable' : 'files',
    objects: objects.paths,
    shallow: readShallow(layout.commonDir),
    mayMiss: isPartial || objects.lost > 0,
    isPartial,
  };
}

function hashNameOf(value: string | undefined): 'sha1' | 'sha256' {
  const name = value?.toLowerCase() ?? 'sha1';
  if (name === 'sha1' || name === 'sha256') return name;
  throw new UserError(
    `The repository uses an object format that is not known here (a word of ${name.length} characters). SHA-1 and SHA-256 repositories can be scanned.`,
  );
}

/** The commits at which a repository says that its history was cut off. */
export function readShallow(gitDir: string): string[] {
  const lines = (readSmall(join(gitDir, 'shallow')) ?? '').split('\n');
  return lines.map((line) => line.trim()).filter((line) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(line));
}

/** A graph or an index that someone left in the checkout's objects could lie about the history: the graph is not used. */
export function configOf(parts: Parts, refFormat: Parts['refFormat']): string {
  const extensions = [
    ...(parts.hashName === 'sha256' ? ['\tobjectFormat = sha256'] : []),
    ...(refFormat === 'reftable' ? ['\trefStorage = reftable'] : []),
  ];
  return [
    '[core]',
    `\trepositoryFormatVersion = ${extensions.length > 0 ? 1 : 0}`,
    '\tbare = true',
    '\tcommitGraph = false',
    ...(extensions.length > 0 ? ['[extensions]', ...extensions] : []),
    '',
  ].join('\n');
}
