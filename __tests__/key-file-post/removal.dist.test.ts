import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Job, KEY_ID, lines, type Step, said, secretOf } from '../key-file/job.ts';
import { appleFile, makeKey, pem } from '../support/keys.ts';
import { leaksOf } from '../support/leaks.ts';

const key = makeKey('key file removal');
const other = makeKey('key file removal, another');
const inputs = { 'private-key': secretOf(key) };
const NAME = `AuthKey_${KEY_ID}.p8`;
jest.setTimeout(120_000);

let job: Job;
let before: string[];
let main: Step;
let directory: string;
let path: string;

async function use(more: Record<string, string> = {}): Promise<void> {
  main = await job.main({ ...inputs, ...more });
  expect(main.code).toBe(0);
  directory = main.outputs.directory ?? '';
  path = main.outputs.path ?? '';
}

beforeEach(async () => {
  job = new Job();
  before = job.tree();
});
afterEach(() => job.remove());

async function post(): Promise<Step> {
  const step = await job.post(main, { env: { RUNNER_DEBUG: '1' } });
  expect(step.code).toBe(0);
  expect(leaksOf(step, { key, received: '' })).toEqual([]);
  return step;
}

describe('what became of the files is a line of its own, and nothing of ours is left', () => {
  const changes: Record<string, [change: () => void, line: RegExp]> = {
    'the key file is gone': [() => unlinkSync(path), /^Gone already: the file AuthKey_/],
    'all files are gone': [
      () => {
        for (const name of readdirSync(directory)) unlinkSync(join(directory, name));
      },
      /^Gone already: the file api_key.json/,
    ],
    'the folder is gone': [() => rmSync(directory, { recursive: true }), /^Gone already, with all that was in it/],
    'the key file is emptied': [() => truncateSync(path), /which had been emptied/],
    'half of the key is left': [() => truncateSync(path, 140), /only a part of the key was left/],
    'a few bytes are left': [() => truncateSync(path, 5), /only a part of the key was left/],
    'half of the JSON is left': [
      () => truncateSync(join(directory, 'api_key.json'), 200),
      /file api_key.json.*only a part/,
    ],
    'the JSON ends within its ids': [
      () => truncateSync(join(directory, 'api_key.json'), 25),
      /file api_key.json.*only a part/,
    ],
    'the end of the key is left': [
      () => writeFileSync(path, pem(key.apple).slice(140)),
      /only a part of the key was left/,
    ],
    'blocks of the disk are lost': [() => writeFileSync(path, Buffer.alloc(258)), /only a part of the key was left/],
    'the key is written anew in another form': [() => writeFileSync(path, secretOf(key)), /^Removed the key file/],
    'text stands around the key': [
      () => writeFileSync(path, `# mine\n${appleFile(key)}\n# end`),
      /^Removed the key file/,
    ],
    'the files are read-only': [() => chmodSync(path, 0o400), /^Removed the key file/],
    'the folder is read-only': [() => chmodSync(directory, 0o500), /^Removed the key file/],
    'nobody may look into the folder': [() => chmodSync(directory, 0), /^Removed the key file/],
  };

  test.each(Object.keys(changes))('%s', async (name) => {
    await use();
    const [change, line] = changes[name] as [() => void, RegExp];
    change();
    const step = await post();
    expect(lines(step)).toContainEqual(expect.stringMatching(line));
    expect([...said(step, 'error'), ...said(step, 'warning')]).toEqual([]);
    expect(job.tree()).toEqual(before);
  });

  // Modes mean nothing to root.
  (process.getuid?.() === 0 ? test : test.skip)(
    'where the modes were changed, for a user who is not root',
    async () => {
      execFileSync('chown', ['-R', '65534:65534', job.folder]);
      for (const name of ['the folder is read-only', 'nobody may look into the folder', 'the files are read-only']) {
        main = await job.main(inputs, { uid: 65534 });
        directory = main.outputs.directory ?? '';
        path = main.outputs.path ?? '';
        if (name.startsWith('the files')) chmodSync(path, 0);
        else changes[name]?.[0]();
        const step = await job.post(main, { uid: 65534 });
        expect(lines(step)[0]).toMatch(/^Removed the key file/);
        expect(job.tree(job.temp)).toEqual([]);
      }
    },
  );

  (process.getuid?.() === 0 ? test : test.skip)('a program with more rights took the file for itself', async () => {
    execFileSync('chown', ['-R', '65534:65534', job.folder]);
    main = await job.main(inputs, { uid: 65534 });
    execFileSync('chown', ['0:0', main.outputs.path ?? '']);
    const step = await job.post(main, { uid: 65534 });
    expect(lines(step)).toContainEqual(expect.stringMatching(/^Removed the file AuthKey_.* given to another user/));
    expect(said(step, 'error')).toEqual([]);
    expect(job.tree(job.temp)).toEqual([]);
  });

  test('the key file is replaced by a link: what it leads to is not touched', async () => {
    await use();
    const target = join(job.workspace, 'mine.p8');
    writeFileSync(target, appleFile(key), { mode: 0o640 });
    unlinkSync(path);
    symlinkSync(target, path);
    const step = await job.post(main);
    expect(said(step, 'warning')).toContainEqual(
      expect.stringMatching(/there was a link: it was removed, and what it led to/),
    );
    expect(readFileSync(target, 'utf8')).toBe(appleFile(key));
    expect(existsSync(directory)).toBe(false);
  });

  test('the folder is replaced by a link: what it leads to is not touched', async () => {
    await use();
    const target = join(job.workspace, 'mine');
    renameSync(directory, target);
    symlinkSync(target, directory);
    const step = await job.post(main);
    expect(said(step, 'warning')).toContainEqual(
      expect.stringMatching(/there was a link: it was removed, and what it led to/),
    );
    expect(readdirSync(target).sort()).toEqual([NAME, 'api_key.json', 'in-use.json']);
    expect(existsSync(directory)).toBe(false);
  });

  test('RUNNER_TEMP is replaced by a link', async () => {
    await use();
    const target = join(job.folder, 'elsewhere');
    renameSync(job.temp, target);
    symlinkSync(target, job.temp);
    const step = await job.post(main);
    expect(said(step, 'warning')).toContainEqual(expect.stringMatching(/leads elsewhere by now: nothing was touched/));
    expect(existsSync(join(target, directory.slice(job.temp.length), NAME))).toBe(true);
  });

  test('the key file is replaced by another key, which stays', async () => {
    await use();
    for (const content of [appleFile(other), secretOf(other), pem(other.apple).slice(0, 160)]) {
      writeFileSync(path, content);
      const step = await post();
      expect(said(step, 'warning')).toEqual(
        [
          expect.stringMatching(/In place of the file AuthKey_\S+ \(.*\) there is another key: it was not touched/),
          expect.stringMatching(/^Left the folder of the key .* in place: it holds|another key/),
        ].slice(0, said(step, 'warning').length),
      );
      expect(readdirSync(directory)).toEqual([NAME]);
      expect(readFileSync(path, 'utf8')).toBe(content);
    }
  });

  test.each(['hello', '{"name":"x"}\n', 'A sentence, somebody wrote it.', 'x'.repeat(2 * 1024 * 1024)])(
    'the key file is replaced by something else, which stays: %.20s',
    async (content) => {
      await use();
      writeFileSync(path, content);
      const step = await post();
      expect(said(step, 'warning')).toContainEqual(
        expect.stringMatching(/something else, without this key: it was not touched/),
      );
      expect(readFileSync(path, 'utf8')).toBe(content);
    },
  );

  test('RUNNER_TEMP and HOME are gone, or files', async () => {
    for (const replace of [(): void => {}, () => writeFileSync(job.temp, ''), () => writeFileSync(job.home, '')]) {
      await use({ home: 'true' });
      for (const folder of [job.temp, job.home]) rmSync(folder, { recursive: true });
      replace();
      const step = await post();
      expect([...said(step, 'error'), ...said(step, 'warning')]).toEqual([]);
      expect(lines(step).filter((line) => line.startsWith('Gone already'))).toHaveLength(2);
      for (const folder of [job.temp, job.home]) {
        rmSync(folder, { force: true });
        mkdirSync(folder);
      }
    }
  });

  test('the key file is replaced by a folder or a pipe', async () => {
    await use();
    unlinkSync(path);
    mkdirSync(path);
    unlinkSync(join(directory, 'api_key.json'));
    execFileSync('mkfifo', [join(directory, 'api_key.json')]);
    const step = await post();
    expect(
      said(step, 'warning').filter((line) => /there is no file any more: it was not touched/.test(line)),
    ).toHaveLength(2);
    expect(readdirSync(directory).sort()).toEqual([NAME, 'api_key.json']);
  });

  test('others keep something in the folder', async () => {
    await use();
    writeFileSync(join(directory, 'notes.txt'), 'mine');
    const step = await post();
    expect(said(step, 'warning')).toEqual([
      expect.stringMatching(/^Left the folder of the key .* in place: it holds 1 thing that main did not make\.$/),
    ]);
    expect(readdirSync(directory)).toEqual(['notes.txt']);
  });

  test('post runs twice', async () => {
    await use();
    await post();
    const step = await post();
    expect(lines(step)[0]).toMatch(/^Gone already, with all that was in it/);
    expect(job.tree()).toEqual(before);
  });
});

describe('where the system does not let go of the file', () => {
  const isRoot = process.getuid?.() === 0;
  const immutable = isRoot && spawnSync('chattr', ['+i', '/nonexistent']).error === undefined;

  (immutable ? test : test.skip)(
    'an error says so, the key is emptied where that can be, and the job is not failed',
    async () => {
      await use();
      execFileSync('chattr', ['+i', directory]);
      try {
        const step = await post();
        const errors = said(step, 'error');
        expect(errors).toContainEqual(
          expect.stringMatching(
            /Could not remove the file AuthKey_.*\(EPERM\)\. It was emptied, so the key is not in it any more\./,
          ),
        );
        expect(statSync(path).size).toBe(0);
      } finally {
        execFileSync('chattr', ['-i', directory]);
      }
    },
  );

  (isRoot && process.platform === 'linux' ? test : test.skip)(
    'a file system that became read-only is an error',
    async () => {
      const disk = join(job.folder, 'disk');
      mkdirSync(disk);
      if (spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', disk]).status !== 0) return;
      try {
        main = await job.main(inputs, { env: { RUNNER_TEMP: disk } });
        path = main.outputs.path ?? '';
        execFileSync('mount', ['-o', 'remount,ro', disk]);
        const step = await post();
        expect(said(step, 'error')).toContainEqual(
          expect.stringMatching(/Could not remove the file AuthKey_.*read-only \(EROFS\).*THE KEY MAY STILL BE THERE/),
        );
        expect(existsSync(path)).toBe(true);
      } finally {
        execFileSync('umount', [disk]);
      }
    },
  );

  (immutable ? test : test.skip)('a file that cannot even be emptied is an error', async () => {
    await use({ leftovers: 'off' });
    execFileSync('chattr', ['+i', path]);
    try {
      const step = await post();
      expect(said(step, 'error')).toContainEqual(
        expect.stringMatching(/Could not remove the file AuthKey_.*THE KEY MAY STILL BE THERE/),
      );
      expect(readdirSync(directory)).toEqual([NAME]);
    } finally {
      execFileSync('chattr', ['-i', path]);
    }
  });

  (immutable ? test : test.skip)('and fails the job where leftovers: fail asks for it', async () => {
    await use({ leftovers: 'fail' });
    execFileSync('chattr', ['+i', path]);
    try {
      const step = await job.post(main);
      expect(step.code).toBe(1);
    } finally {
      execFileSync('chattr', ['-i', path]);
    }
  });
});

describe('the state', () => {
  test('holds paths, ids, a fingerprint and a time, and stays small', async () => {
    await use({ home: 'true', for: 'fastlane' });
    expect(Object.keys(main.state)).toEqual(['keyFile']);
    const state = main.state.keyFile ?? '';
    expect(JSON.parse(state)).toEqual({
      directory,
      keyId: KEY_ID,
      individual: false,
      fingerprint: key.fingerprint,
      home: { file: join(job.home, '.appstoreconnect/private_keys', NAME), folders: expect.any(Array) },
      startedAt: expect.any(Number),
      leftovers: 'warn',
      variables: [],
    });
    expect(state.length).toBeLessThan(1500);
  });

  test('is all that post goes by: neither inputs nor variables', async () => {
    await use();
    const step = await job.post(main, {
      env: { RUNNER_TEMP: job.workspace, HOME: job.workspace, 'INPUT_KEY-ID': 'ABCDE12345', INPUT_LEFTOVERS: 'fail' },
    });
    expect(step.code).toBe(0);
    expect(job.tree()).toEqual(before);
  });

  test.each([
    ['', 0],
    ['{', 1],
    ['[]', 1],
    ['{"directory":"/"}', 1],
  ])('that is none removes nothing: %j', async (text, errors) => {
    await use();
    const step = await job.post({ state: text === '' ? {} : { keyFile: text } });
    expect(step.code).toBe(0);
    expect(said(step, 'error')).toHaveLength(errors);
    expect(existsSync(path)).toBe(true);
  });

  test('that names a folder which main does not make removes nothing', async () => {
    await use();
    const state = JSON.parse(main.state.keyFile ?? '');
    for (const foreign of [job.workspace, job.temp, `${directory}/..`, 'asc-key-file-0', `${directory}x`]) {
      const step = await job.post({ state: { keyFile: JSON.stringify({ ...state, directory: foreign }) } });
      expect(said(step, 'error')).toHaveLength(1);
      expect(existsSync(path)).toBe(true);
    }
  });
});

test('a job that fails in between, and a main that failed, are cleaned up after', async () => {
  const failed = await job.main({ ...inputs, for: 'xcodebuild, tauri', 'issuer-id': '' });
  expect(failed.code).toBe(1);
  const step = await job.post(failed);
  expect(step.code).toBe(0);
  expect(lines(step)).toEqual(['No key file was written, so there is none to remove.']);
  expect(job.tree()).toEqual(before);
});
