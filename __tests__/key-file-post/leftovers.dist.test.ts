import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { ISSUER_ID, Job, KEY_ID, lines, type Step, said, secretOf } from '../key-file/job.ts';
import { appleFile, makeKey, pem } from '../support/keys.ts';
import { leaksOf } from '../support/leaks.ts';

const key = makeKey('key file leftovers');
const other = makeKey('key file leftovers, another');
const file = appleFile(key);
jest.setTimeout(120_000);

let job: Job;
beforeEach(() => {
  job = new Job();
});
afterEach(() => job.remove());

/** Runs a use of the action, with what other steps do before and between. */
async function between(
  leftovers: string,
  work: () => void | Promise<void>,
  { first = (): void => {}, env = {} as Record<string, string> } = {},
): Promise<Step> {
  first();
  // What comes before the start has another time than what comes after it.
  await sleep(20);
  const main = await job.main({ 'private-key': secretOf(key), leftovers }, { env });
  expect(main.code).toBe(0);
  await work();
  const post = await job.post(main, { env });
  expect(existsSync(main.outputs.directory ?? '')).toBe(false);
  const named = env as Record<string, string>;
  if (Object.keys(named).length === 0) expect(leaksOf(post, { key, received: '' })).toEqual([]);
  return post;
}

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Every file that post names as a copy, relative to the folder of the job. */
function named(step: Step): string[] {
  return [...step.stdout.matchAll(/A copy of this key is at (\S+) \(/g)]
    .map(([, path = '']) => path.replace(`${job.folder}/`, ''))
    .sort();
}

describe('copies of the key', () => {
  test('are found in every folder where tools look or leave them', async () => {
    const places = [
      'home/.appstoreconnect/private_keys/AuthKey_X.p8',
      'home/.private_keys/deeper/AuthKey_X.p8',
      'home/private_keys/AuthKey_X.p8',
      'home/.asc/config.json',
      'work/private_keys/AuthKey_X.p8',
      'work/app/build/out.txt',
      '_temp/script.sh',
      'tmp/deliver-2026/AuthKey_X.p8',
      'tmp/asc-key-123.p8',
      'keys/AuthKey_X.p8',
    ];
    const post = await between(
      'warn',
      () => {
        for (const place of places) put(join(job.folder, place), file);
        // Neither a tool's nor ours.
        put(join(job.folder, 'tmp/mine/AuthKey_X.p8'), file);
        put(join(job.folder, 'home/elsewhere/AuthKey_X.p8'), file);
      },
      { env: { API_PRIVATE_KEYS_DIR: join(job.folder, 'keys') } },
    );
    expect(named(post)).toEqual([...places].sort());
    expect(said(post, 'warning')).toHaveLength(places.length);
    expect(said(post, 'warning')[0]).toMatch(
      /\(PEM, written \d+ s ago\), and came while the job ran\. It stays when the job ends\. Have the step/,
    );
    expect(post.code).toBe(0);
    for (const place of places) expect(existsSync(join(job.folder, place))).toBe(true);
  });

  test('are found in any form, and those of other keys are not', async () => {
    const forms: Record<string, string | Uint8Array> = {
      'a.p8': file,
      'b.txt': secretOf(key),
      'c.json': JSON.stringify({ key_id: KEY_ID, key: file }),
      'd.der': key.apple,
      'e.hex': key.apple.toString('hex'),
      'f.zip': zipSync({ 'AuthKey.p8': Buffer.from(file) }),
      'g.gz': gzipSync(file),
      'h.pem': pem(key.sec1, 'EC'),
      'i.env': `ASC_KEY="${file.replaceAll('\n', '\\n')}"\nOTHER=1\n`,
    };
    const post = await between('warn', () => {
      for (const [name, content] of Object.entries(forms)) put(join(job.workspace, name), content);
      put(join(job.workspace, 'other.p8'), appleFile(other));
      put(join(job.workspace, 'large.txt'), `${file}\n${'x'.repeat(1024 * 1024)}`);
      symlinkSync(join(job.workspace, 'other.p8'), join(job.workspace, 'link.p8'));
    });
    expect(named(post)).toEqual(Object.keys(forms).map((name) => `work/${name}`));
    expect(lines(post).at(-1)).toMatch(/^Looked for copies of this key in \d+ files, without 1 over 1 MB\.$/);
  });

  test('that a repository tracks are left to the scan; untracked and ignored ones are found', async () => {
    const git = (...args: string[]): void => void execFileSync('git', args, { cwd: job.workspace });
    const post = await between('remove', () => {
      git('init', '-q');
      for (const name of ['tracked.p8', 'untracked.p8', 'ignored.p8', 'app/sub/new.p8'])
        put(join(job.workspace, name), file);
      put(join(job.workspace, '.gitignore'), 'ignored.p8\n');
      git('add', 'tracked.p8', '.gitignore');
    });
    expect(named(post)).toEqual(['work/app/sub/new.p8', 'work/ignored.p8', 'work/untracked.p8']);
    expect(job.tree(job.workspace).filter((line) => line.includes('.p8'))).toEqual(['tracked.p8 644']);
  });

  test('whose names differ from a tracked one in writing only are not removed', async () => {
    const git = (...args: string[]): void => void execFileSync('git', args, { cwd: job.workspace });
    const post = await between('remove', () => {
      git('init', '-q');
      for (const name of ['key.p8', 'caf\u00e9.p8', 'Key.p8', 'cafe\u0301.p8']) put(join(job.workspace, name), file);
      git('add', 'key.p8', 'caf\u00e9.p8');
    });
    expect(job.tree(job.workspace).filter((line) => line.includes('.p8'))).toHaveLength(
      process.platform === 'linux' ? 4 : 2,
    );
    for (const warning of said(post, 'warning')) expect(warning).toMatch(/not known whether git tracks it/);
  });

  (process.platform === 'linux' ? test : test.skip)('under names that are no text are counted', async () => {
    const post = await between('warn', () => {
      writeFileSync(Buffer.concat([Buffer.from(`${job.workspace}/bad`), Buffer.of(0xff)]), file);
    });
    expect(lines(post).at(-1)).toMatch(/in \d+ files, without 1 that could not be read\.$/);
  });

  (process.getuid?.() === 0 ? test : test.skip)(
    'are found for a user whom the system does not know, and who has no HOME',
    async () => {
      for (const path of ['', 'home', '_temp', 'work', 'tmp']) chmodSync(join(job.folder, path), 0o777);
      const options = { uid: 4_242, env: { HOME: undefined } };
      const inputs = { 'private-key': secretOf(key), leftovers: 'fail' };
      const refused = await job.main({ ...inputs, home: 'true' }, options);
      expect(said(refused, 'error')).toEqual([expect.stringMatching(/HOME does not name a folder that is there/)]);
      const main = await job.main(inputs, options);
      expect(main.code).toBe(0);
      const quiet = await job.post(main, options);
      expect([quiet.code, lines(quiet).at(-1)]).toEqual([0, 'Looked for copies of this key in 0 files.']);
      put(join(job.workspace, 'copy.p8'), file);
      expect((await job.post(main, options)).code).toBe(1);
    },
  );

  test('in variables and step summaries are found', async () => {
    const post = await between(
      'warn',
      () => put(join(job.temp, '_runner_file_commands/step_summary_1'), `# Done\n${file}\n`),
      {
        env: {
          ASC_KEY: secretOf(key),
          PLAIN: file,
          OTHER_KEY: appleFile(other),
          GITHUB_STEP_SUMMARY: join(job.temp, '_runner_file_commands/step_summary_2'),
        },
      },
    );
    expect(named(post)).toEqual(['_temp/_runner_file_commands/step_summary_1']);
    // They were there before main began.
    expect(lines(post).filter((line) => /in the variable/.test(line))).toEqual([
      expect.stringMatching(/in the variable ASC_KEY of the job .*older than this step/),
      expect.stringMatching(/in the variable PLAIN of the job .*older than this step/),
    ]);
  });

  test('in variables are older in whatever form the workflow gave them, and fail no job', async () => {
    const env = {
      SEC1: pem(key.sec1, 'EC'),
      HEX: key.apple.toString('hex'),
      TWICE: Buffer.from(secretOf(key)).toString('base64'),
      WRAPPED: secretOf(key).replace(/.{60}/g, '$&\n'),
      JSON: Buffer.from(JSON.stringify({ key: file })).toString('base64'),
    };
    const post = await between('fail', () => {}, { env });
    expect(lines(post).filter((line) => /in the variable .*older than this step/.test(line))).toHaveLength(5);
    expect(post.code).toBe(0);
    expect(said(post, 'error')).toEqual([]);
  });

  test('that a step exports are newer', async () => {
    const post = await between('fail', () => void Object.assign(job.exported, { LEAKED: file }));
    expect(post.code).toBe(1);
    expect(said(post, 'error')).toEqual([
      expect.stringMatching(/in the variable LEAKED of the job .* came while the job ran\. Every program/),
    ]);
    expect(leaksOf(post, { key, received: '' })).toEqual([]);
  });

  test('in our own inputs are none, which the runner hands over again', async () => {
    const main = await job.main({ 'private-key': secretOf(key), leftovers: 'fail' });
    const post = await job.post(main, { env: { 'INPUT_PRIVATE-KEY': secretOf(key) } });
    expect(post.code).toBe(0);
    expect(lines(post)).toHaveLength(2);
  });

  test('whose path holds the key do not show it', async () => {
    const post = await between('warn', () => put(join(job.workspace, key.apple.toString('base64url')), file));
    expect(said(post, 'warning')).toEqual([expect.stringMatching(/work\/\[private key, redacted\]/)]);
  });
});

describe('what is older', () => {
  test.each(['warn', 'fail', 'remove'])('is reported as older, stays, and never fails: %s', async (rule) => {
    const path = join(job.home, 'private_keys/AuthKey_X.p8');
    const post = await between(rule, () => {}, { first: () => put(path, file) });
    expect(post.code).toBe(0);
    expect([...said(post, 'warning'), ...said(post, 'error')]).toEqual([]);
    expect(lines(post)).toContainEqual(
      expect.stringMatching(/AuthKey_X\.p8 .*It is older than this step by \d+ s, and was left alone/),
    );
    expect(readFileSync(path, 'utf8')).toBe(file);
  });

  test('is not made new by another mode or place, nor new by an old time of its content', async () => {
    const old = join(job.home, 'private_keys/old.p8');
    const post = await between(
      'remove',
      () => {
        execFileSync('chmod', ['600', old]);
        execFileSync('mv', [old, `${old}.moved`]);
        put(join(job.home, 'private_keys/new.p8'), file);
        utimesSync(join(job.home, 'private_keys/new.p8'), 1e9, 1e9);
      },
      { first: () => put(old, file) },
    );
    expect(existsSync(`${old}.moved`)).toBe(true);
    expect(existsSync(join(job.home, 'private_keys/new.p8'))).toBe(false);
    expect(post.code).toBe(0);
  });

  test('and written anew is a copy that came, and is not removed', async () => {
    const path = join(job.workspace, '.env');
    const work = (): void => appendFileSync(path, file);
    const failed = await between('fail', work, { first: () => put(path, 'A=1\n') });
    expect(failed.code).toBe(1);
    writeFileSync(path, '');
    const post = await between('remove', () => writeFileSync(path, file));
    expect(said(post, 'warning')).toEqual([
      expect.stringMatching(/It was not removed: it was there before this job, and was written anew since/),
    ]);
    expect(existsSync(path)).toBe(true);
  });
});

describe('the rule', () => {
  const path = (): string => join(job.workspace, 'AuthKey_X.p8');

  test('fail fails the job, each copy with an error', async () => {
    const post = await between('fail', () => put(path(), file));
    expect(post.code).toBe(1);
    expect(said(post, 'error')).toEqual([expect.stringMatching(/^A copy of this key is at .*AuthKey_X\.p8/)]);
    expect(existsSync(path())).toBe(true);
  });

  test('off looks for nothing', async () => {
    const post = await between('off', () => put(path(), file));
    expect(post.code).toBe(0);
    expect(lines(post)).toHaveLength(1);
  });

  test('remove deletes files that hold this key and nothing else', async () => {
    const only: Record<string, string | Uint8Array> = {
      'a.p8': file,
      'b.p8': pem(key.apple, '', '\r\n'),
      'c.txt': secretOf(key),
      'd.der': key.apple,
      'e.hex': `${key.apple.toString('hex')}\n`,
      'f.pem': pem(key.sec1, 'EC'),
      'g.txt': `${key.apple.toString('base64')}\n`,
    };
    const more: Record<string, string | Uint8Array> = {
      'm.p8': `# mine\n${file}`,
      'n.p8': `${file}\n${appleFile(other)}`,
      'o.json': JSON.stringify({ key: file, issuer_id: ISSUER_ID }),
      'p.zip': zipSync({ 'AuthKey.p8': Buffer.from(file) }),
      'q.env': `KEY=${secretOf(key)}`,
    };
    const post = await between('remove', () => {
      for (const [name, content] of Object.entries({ ...only, ...more })) put(join(job.temp, name), content);
      put(join(job.temp, 'z.p8'), appleFile(other));
    });
    expect(job.tree(job.temp).map((line) => line.split(' ')[0])).toEqual([...Object.keys(more), 'z.p8']);
    expect(lines(post).filter((line) => /: removed, for it came after/.test(line))).toHaveLength(
      Object.keys(only).length,
    );
    expect(said(post, 'warning')).toHaveLength(Object.keys(more).length);
    for (const warning of said(post, 'warning'))
      expect(warning).toMatch(/It was not removed: it is not this key alone, as PEM, DER, base64 or hex/);
    expect(post.code).toBe(0);
  });

  test('remove leaves what git tracks anywhere, and what git cannot be asked about', async () => {
    const post = await between('remove', () => {
      for (const [folder, track] of [
        [join(job.home, 'private_keys'), true],
        [join(job.home, '.private_keys'), false],
      ] as const) {
        put(join(folder, 'AuthKey_X.p8'), file);
        execFileSync('git', ['init', '-q'], { cwd: folder });
        if (track) execFileSync('git', ['add', '.'], { cwd: folder });
        else writeFileSync(join(folder, '.git/HEAD'), 'nonsense');
      }
      execFileSync('rm', ['-rf', join(job.home, '.private_keys/.git/refs')]);
    });
    expect(said(post, 'warning').sort()).toEqual([
      expect.stringMatching(/home\/\.private_keys\/.*It was not removed: it is not known whether git tracks it/),
      expect.stringMatching(/home\/private_keys\/.*It was not removed: git tracks it/),
    ]);
  });

  test('takes no copy of our folder for a live use', async () => {
    const main = await job.main({ 'private-key': secretOf(key) });
    const { directory = '' } = main.outputs;
    cpSync(directory, join(job.temp, `asc-key-file-${'0'.repeat(32)}`), { recursive: true });
    const post = await job.post(main);
    expect(named(post)).toHaveLength(2);
  });
});

test('the search is bounded, and says what it left out', async () => {
  const post = await between('warn', () => {
    for (let folder = 0; folder < 20; folder++) {
      mkdirSync(join(job.workspace, `${folder}`));
      for (let file = 0; file < 100; file++)
        writeFileSync(join(job.workspace, `${folder}/${file}`), noise(folder * 100 + file));
    }
    put(join(job.workspace, 'zz/AuthKey_X.p8'), file);
  });
  expect(named(post)).toEqual(['work/zz/AuthKey_X.p8']);
  expect(lines(post).at(-1)).toMatch(/in 20\d\d files\.$/);
});

function noise(seed: number): string {
  return createHash('sha256').update(`${seed}`).digest('base64').repeat(40);
}
