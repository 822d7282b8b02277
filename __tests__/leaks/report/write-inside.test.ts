import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { targetInside } from '../../../src/leaks/report/write-inside.ts';
import { UserError } from '../../../src/runner/user-error.ts';

let folder: string;
let workspace: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asc-key-write-'));
  workspace = join(folder, 'workspace');
  mkdirSync(join(workspace, 'out'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('targetInside', () => {
  test.each(['scan.sarif', 'out/scan.sarif', './new/deep/scan.sarif', '..scan.sarif'])('writes %s', (path) => {
    targetInside(workspace, path, 'sarif-file').write('text');
    expect(readFileSync(join(workspace, path), 'utf8')).toBe('text');
    expect(readdirSync(join(workspace, path, '..')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('takes an absolute path inside of the workspace, and writes over an older file', () => {
    const path = join(workspace, 'scan.sarif');
    writeFileSync(path, 'older');
    targetInside(workspace, path, 'sarif-file').write('newer');
    expect(readFileSync(path, 'utf8')).toBe('newer');
  });

  test('replaces a link in its place and leaves alone where that leads', () => {
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'precious');
    symlinkSync(victim, join(workspace, 'scan.sarif'));
    targetInside(workspace, 'scan.sarif', 'sarif-file').write('text');
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(lstatSync(join(workspace, 'scan.sarif')).isFile()).toBe(true);
  });

  test.each([
    ['../scan.sarif', /no file inside of the workspace/],
    ['out/../../scan.sarif', /no file inside of the workspace/],
    ['/tmp/scan.sarif', /no file inside of the workspace/],
    ['.', /no file inside of the workspace/],
    ['out', /names a folder/],
    ['.git/hooks/pre-commit', /inside of \.git/],
    ['app/.git/config', /inside of \.git/],
    ['.GIT/config', /inside of \.git/],
    ['link/scan.sarif', /symbolic link/],
    ['out/inner/scan.sarif', /symbolic link/],
    ['file/scan.sarif', /leads through a file/],
  ])('refuses %s', (path, message) => {
    symlinkSync(folder, join(workspace, 'link'));
    symlinkSync('..', join(workspace, 'out/inner'));
    writeFileSync(join(workspace, 'file'), '');
    expect(() => targetInside(workspace, path, 'sarif-file')).toThrow(UserError);
    expect(() => targetInside(workspace, path, 'sarif-file')).toThrow(message);
  });

  test('refuses a link that was put there after the check', () => {
    const target = targetInside(workspace, 'later/scan.sarif', 'sarif-file');
    symlinkSync(folder, join(workspace, 'later'));
    expect(() => target.write('text')).toThrow(/symbolic link/);
    expect(existsSync(join(folder, 'scan.sarif'))).toBe(false);
  });
});
