import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { zip } from '../leaks/archive/build.ts';
import { appleFile, makeKey } from '../support/keys.ts';
import { newFolder, type Repository, removeFolders, repository } from '../support/repositories.ts';
import { type Scanned, scan } from './scan-run.ts';

afterAll(removeFolders);

/** A git that writes down what it is asked for the contents of; it is found before the real one. */
class LoggingGit {
  readonly folder = newFolder();

  constructor() {
    const real = execFileSync('/bin/sh', ['-c', 'command -v git']).toString().trim();
    const script = `#!/bin/sh
case " $* " in
  *" cat-file "*--batch-check*) exec '${real}' "$@" ;;
  *" cat-file "*--batch*) tee "$0.$$" | '${real}' "$@" ;;
  *) exec '${real}' "$@" ;;
esac
`;
    writeFileSync(join(this.folder, 'git'), script, { mode: 0o755 });
  }

  get path(): string {
    return `${this.folder}:${process.env.PATH}`;
  }

  /** How often each object was asked for, by its id. */
  asked(): Map<string, number> {
    const logs = readdirSync(this.folder).filter((name) => name.startsWith('git.'));
    const lines = logs.flatMap((name) => readFileSync(join(this.folder, name), 'utf8').split('\n'));
    const counts = new Map<string, number>();
    for (const id of lines.filter(Boolean)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  }
}

const secret = (name: string): string => appleFile(makeKey(`read once ${name}`));
const oneLine = (name: string): string => makeKey(`read once ${name}`).apple.toString('base64');

/** A repository with findings of all kinds. @returns the ids of the files and texts with keys, and of a file by name alone */
function withFindings(): { readonly repo: Repository; readonly ids: readonly string[]; readonly named: string } {
  const repo = repository();
  repo.commit({ files: { 'old.json': `{\r\n"key": "${oneLine('old')}"}` } });
  repo.commit({
    files: {
      'old.json': null,
      'key.txt': `\n${secret('file')}`,
      'several.txt': `${oneLine('one')}\n${oneLine('two')}`,
      'in.zip': zip([{ name: 'key.txt', content: Buffer.from(secret('zip')) }]),
      'named.p8': 'no key\n',
      'AuthKey_ABCDE12345.p8': secret('named'),
      [makeKey('read once name').apple.toString('base64url')]: 'x',
    },
  });
  const message = repo.commit({ message: `Subject\n\n${secret('message')}` });
  const author = repo.commit({ author: oneLine('author') });
  repo.commit();
  repo.tag('v1', secret('tag'));
  const files = [
    'HEAD~4:old.json',
    ...['key.txt', 'several.txt', 'in.zip', 'AuthKey_ABCDE12345.p8'].map((f) => `HEAD:${f}`),
  ];
  const blobs = files.map((name) => repo.git('rev-parse', name));
  const named = repo.git('rev-parse', 'HEAD:named.p8');
  return { repo, ids: [...blobs, message, author, repo.git('rev-parse', 'v1')], named };
}

describe.each([
  ['loose objects, which git reads', false, 1],
  ['packs, which are read directly', true, 0],
])('in a whole store of %s, an object with findings is read once', (_, isPacked, times) => {
  const { repo, ids, named } = withFindings();
  const git = new LoggingGit();
  let scanned: Scanned;
  beforeAll(async () => {
    if (isPacked) repo.git('repack', '-adq');
    scanned = await scan(repo, { inputs: { commits: 'all', fail: 'false' }, env: { PATH: git.path } });
  });

  test('by its search, and not again for the report', () => {
    expect(scanned.outputs).toMatchObject({ complete: 'true', findings: '11' });
    const asked = git.asked();
    expect(ids.map((id) => asked.get(id) ?? 0)).toEqual(ids.map(() => times));
    // Its name stands in a folder, which may be read after it: it is read for the hash of its line.
    expect(asked.get(named)).toBe(times + 1);
  });

  test('and all is reported', () => {
    const hashes = scanned.results.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
    expect(hashes).toEqual(hashes.map(() => expect.stringMatching(/^[0-9a-f]+:1$/)));
    expect(hashes.length).toBe(11);
    for (const part of ['its message', "its author's name or address", 'the name of'])
      expect(scanned.summary).toContain(part);
  });
});
