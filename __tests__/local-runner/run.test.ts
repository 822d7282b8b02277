import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readActionFile } from '../../local-runner/action-file.ts';
import { parseValues } from '../../local-runner/command-files.ts';
import { githubEnvironment, machineEnvironment } from '../../local-runner/environment.ts';
import { runLocally } from '../../local-runner/index.ts';
import { newFolder, removeFolders, repository } from '../support/repositories.ts';

describe('action.yml', () => {
  test('defaults by input, main relative to the file', () => {
    const text = [
      'inputs:',
      '  plain: { required: true }',
      '  with default: { default: 10m }',
      '  flag: { default: true }',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is an expression of GitHub's
      '  token: { default: "${{ github.token }}" }',
      'runs: { using: node24, main: ../dist/x/index.js }',
    ].join('\n');
    const path = join(tmpdir(), 'repository', 'scan', 'action.yml');
    expect(readActionFile(text, path)).toEqual({
      main: join(tmpdir(), 'repository', 'dist', 'x', 'index.js'),
      defaults: { plain: '', 'with default': '10m', flag: 'true', token: '' },
    });
  });

  test.each(['', 'runs: { using: composite }', 'runs: { using: docker, main: x }', 'runs: { using: node24 }'])(
    'of another kind: %j',
    (text) => {
      expect(() => readActionFile(text, 'action.yml')).toThrow('does not describe an action that runs on Node');
    },
  );
});

describe('the file of outputs', () => {
  test.each([
    ['', {}],
    ['a=b=c\n', { a: 'b=c' }],
    ['a<<END\none\n\ntwo\nEND\nb=\n', { a: 'one\n\ntwo', b: '' }],
    ['a<<END\nEND\n', { a: '' }],
    ['a=x<<y\n', { a: 'x<<y' }],
    ['a=1\r\na=2\r\n', { a: '2' }],
  ])('%j', (text, values) => {
    expect(parseValues(text)).toEqual(values);
  });

  test.each([
    ['a<<END\none\n', 'has no end'],
    ['nonsense\n', 'neither NAME=VALUE nor'],
  ])('%j is broken', (text, message) => {
    expect(() => parseValues(text)).toThrow(message);
  });
});

test('of the environment, only what programs need is handed on', () => {
  const environment = {
    Path: 'p',
    https_proxy: 'h',
    GITHUB_TOKEN: 't',
    MY_SECRET: 's',
    INPUT_X: 'i',
    TMPDIR: undefined,
  };
  expect(machineEnvironment(environment)).toEqual({ Path: 'p', https_proxy: 'h' });
});

describe('GITHUB_SHA', () => {
  afterAll(removeFolders);
  const shaOf = (workspace: string): string | undefined =>
    githubEnvironment({ workspace, home: workspace, temp: workspace }).GITHUB_SHA;

  test('is HEAD of the workspace', () => {
    const repo = repository();
    expect(shaOf(repo.path)).toBeUndefined();
    const head = repo.commit({ files: { a: '1' } });
    expect(shaOf(repo.path)).toBe(head);
  });

  test('is missing where the workspace is no checkout, or only lies in one', () => {
    expect(shaOf(newFolder())).toBeUndefined();
    const repo = repository();
    repo.commit({ files: { 'below/a': '1' } });
    expect(shaOf(join(repo.path, 'below'))).toBeUndefined();
  });
});

describe('a run', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'asc-key-local-runner-'));
    mkdirSync(join(folder, 'dist'));
    writeFileSync(
      join(folder, 'action.yml'),
      'inputs: { key: { required: true }, word: { default: hello } }\nruns: { using: node24, main: dist/index.cjs }\n',
    );
    writeFileSync(
      join(folder, 'dist/index.cjs'),
      `const { appendFileSync } = require('node:fs');
       const { INPUT_KEY: key, INPUT_WORD: word, GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = process.env;
       if (key === 'hang') setInterval(() => {}, 1000);
       console.log('working', key, word, process.env.EXTRA, process.env.GITHUB_ACTIONS, process.cwd() === process.env.GITHUB_WORKSPACE);
       process.stderr.write('::error::no end of line');
       appendFileSync(GITHUB_OUTPUT, 'answer<<E\\n' + key + '\\nE\\n');
       appendFileSync(GITHUB_STEP_SUMMARY, '# Done');
       process.exitCode = 3;`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (key: string, signal?: AbortSignal) => {
    const lines: string[] = [];
    const result = runLocally({
      actionFile: join(folder, 'action.yml'),
      inputs: { key },
      secrets: ['a secret'],
      temp: folder,
      env: { EXTRA: 'more' },
      show: (line) => lines.push(line),
      ...(signal === undefined ? {} : { signal }),
    });
    return result.then((it) => ({ ...it, lines }));
  };

  test('shows, masks, and hands back what the action said and did', async () => {
    const { code, outputs, summary, annotations, lines, hide } = await run('a secret');
    expect({ code, outputs, summary }).toEqual({ code: 3, outputs: { answer: 'a secret' }, summary: '# Done' });
    expect(new Set(lines)).toEqual(new Set(['working *** hello more true true', 'Error: no end of line']));
    expect(annotations).toHaveLength(1);
    expect(hide('later, a secret')).toBe('later, ***');
  });

  test('can be ended', async () => {
    await expect(run('hang', AbortSignal.abort())).rejects.toThrow('aborted');
  });

  test('without an action.yml there is none', async () => {
    const missing = { actionFile: join(folder, 'none.yml'), inputs: {}, temp: folder };
    await expect(runLocally(missing)).rejects.toThrow('none.yml');
  });
});

describe('an action that has something to run at the end of the job', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'asc-key-local-runner-post-'));
    writeFileSync(
      join(folder, 'action.yml'),
      'inputs: { how: { default: good } }\nruns: { using: node24, main: main.cjs, post: post.cjs }\n',
    );
    writeFileSync(
      join(folder, 'main.cjs'),
      `const { appendFileSync } = require('node:fs');
       appendFileSync(process.env.GITHUB_STATE, 'made=first\\n');
       appendFileSync(process.env.GITHUB_STATE, 'made<<E\\nlast\\nE\\n');
       appendFileSync(process.env.GITHUB_ENV, 'EXPORTED=yes\\n');
       console.log('main', process.env.STATE_made);
       if (process.env.INPUT_HOW === 'kill') process.kill(process.pid, 'SIGKILL');
       if (process.env.INPUT_HOW === 'hang') setInterval(() => {}, 1000);
       if (process.env.INPUT_HOW === 'fail') process.exitCode = 1;`,
    );
    writeFileSync(
      join(folder, 'post.cjs'),
      `console.log('post', process.env.STATE_made, process.env.EXPORTED);
       require('node:fs').appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'End');`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = async (how: string, signal?: AbortSignal) => {
    const lines: string[] = [];
    const result = await runLocally({
      actionFile: join(folder, 'action.yml'),
      inputs: { how },
      temp: folder,
      show: (line) => lines.push(line),
      between: (_, exported) => void lines.push(`between ${exported.EXPORTED}`),
      ...(signal === undefined ? {} : { signal }),
    }).catch((error: Error) => error.name);
    return { result, lines };
  };

  test.each([
    ['good', 0],
    ['fail', 1],
    ['kill', null],
  ])('runs it with what main saved: %s', async (how, code) => {
    const { result, lines } = await run(how);
    expect(result).toMatchObject({ code, summary: 'End' });
    expect(lines).toEqual(['main undefined', 'between yes', 'post last yes']);
  });

  test('runs it when it is ended', async () => {
    const { result, lines } = await run('hang', AbortSignal.timeout(300));
    expect(result).toBe('AbortError');
    expect(lines.at(-1)).toMatch(/^post/);
  });
});
