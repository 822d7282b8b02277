import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newFolder, type Repository, removeFolders } from '../../support/repositories.ts';
import { makeProject, type Project, pullRequest, push } from './project.ts';
import { scopeOf } from './scenario.ts';

let project: Project;
beforeAll(() => {
  project = makeProject();
});
afterAll(removeFolders);

/** A folder with a program that leaves a mark when it is run, by whatever name. */
class Trap {
  readonly folder = newFolder();
  readonly program = join(this.folder, 'program');
  readonly #mark = join(this.folder, 'mark');

  constructor() {
    writeFileSync(this.program, `#!/bin/sh\necho "$0 $@" >> "${this.#mark}"\nexit 1\n`);
    chmodSync(this.program, 0o755);
  }

  get sprung(): boolean {
    return existsSync(this.#mark);
  }

  /** Settings and files by which git can be made to run a program, all of them at once. */
  setIn(repo: Repository): void {
    const gitDir = join(repo.path, '.git');
    const set = (key: string, value = this.program): unknown => repo.git('config', key, value);
    const include = join(this.folder, 'included');
    writeFileSync(include, `[core]\n\tsshCommand = ${this.program}\n\tfsmonitor = ${this.program}\n`);
    for (const event of [
      'reference-transaction',
      'post-checkout',
      'pre-auto-gc',
      'post-index-change',
      'proc-receive',
    ]) {
      mkdirSync(join(gitDir, 'hooks'), { recursive: true });
      writeFileSync(join(gitDir, 'hooks', event), `#!/bin/sh\nexec "${this.program}"\n`);
      chmodSync(join(gitDir, 'hooks', event), 0o755);
    }
    for (const key of ['sshCommand', 'gitProxy', 'askPass', 'pager', 'editor', 'alternateRefsCommand'])
      set(`core.${key}`);
    for (const key of ['clean', 'smudge', 'process']) set(`filter.trap.${key}`);
    for (const key of ['textconv', 'command']) set(`diff.trap.${key}`);
    for (const key of ['rev-list', 'fetch', 'for-each-ref', 'cat-file', 'ls-remote'])
      set(`alias.${key}`, `!${this.program}`);
    set('diff.external');
    set('credential.helper', `!${this.program}`);
    set('uploadpack.packObjectsHook');
    set('gpg.program');
    set('trace2.eventTarget', join(this.folder, 'mark'));
    set('core.worktree', this.folder);
    set('include.path', include);
    set(`includeIf.gitdir:${gitDir}.path`, include);
    set('remote.trap.url', 'ssh://host/repository');
    set('remote.trap.promisor', 'true');
    set('remote.trap.uploadpack');
    set('remote.origin.uploadpack');
    set('remote.origin.vcs', 'trap');
    set('remote.origin.proxy', 'http://127.0.0.1:1');
    set('core.repositoryFormatVersion', '1');
    set('extensions.partialClone', 'trap');
    appendFileSync(join(gitDir, 'config'), `[core]\n\tfsmonitor = ${this.program}\n`);
    mkdirSync(join(gitDir, 'info'), { recursive: true });
    writeFileSync(join(gitDir, 'info/attributes'), '* filter=trap diff=trap\n');
    writeFileSync(join(gitDir, 'info/grafts'), `${project.main[5]}\n`);
    writeFileSync(join(gitDir, 'objects/info/alternates'), '/dev\n/nowhere\n../../../..\n');
  }
}

let trap: Trap;
beforeEach(() => {
  trap = new Trap();
});

const branch = (depth: number): Repository =>
  project.origin.checkout('refs/heads/main', 'refs/remotes/origin/main', depth);

test('the trap works: git itself walks into it', () => {
  const checkout = branch(0);
  trap.setIn(checkout);
  checkout.git('config', '--unset', 'core.worktree');
  try {
    execFileSync('git', ['-C', checkout.path, 'status'], { stdio: 'pipe', env: { PATH: process.env.PATH } });
  } catch {
    // What git makes of the answer does not matter.
  }
  expect(trap.sprung).toBe(true);
});

describe('nothing of a hostile checkout is run', () => {
  test.each([1, 0])('by any event, at depth %i', async (depth) => {
    const { main, topic, updated } = project;
    const checkout = branch(depth);
    trap.setIn(checkout);
    const { scope } = await scopeOf(checkout, { name: 'pull_request', payload: pullRequest(main[5], topic.removed) });
    expect(scope.incomplete).toEqual([]);
    await scopeOf(checkout, { name: 'push', payload: push(undefined, updated.last, 'refs/tags/v9') });
    await scopeOf(checkout, { name: 'schedule' });
    await scopeOf(checkout, { name: 'schedule' }, { commits: 'nothing..HEAD' }).catch(() => {});
    expect(trap.sprung).toBe(false);
  });

  test('for an object that is missing', async () => {
    const checkout = branch(0);
    checkout.git('repack', '-adq');
    const packs = join(checkout.path, '.git/objects/pack');
    const pack = readdirSync(packs).find((name) => name.endsWith('.pack')) ?? '';
    writeFileSync(join(packs, pack.replace('.pack', '.promisor')), '');
    rmSync(join(packs, pack));
    trap.setIn(checkout);
    checkout.git('config', 'remote.origin.url', 'ssh://host/repository');
    for (const commits of ['none', 'all', 'auto']) {
      const { scope } = await scopeOf(checkout, { name: 'schedule' }, { commits });
      expect(scope.incomplete).not.toEqual([]);
    }
    expect(trap.sprung).toBe(false);
  });

  test.each(['ext::sh -c touch% mark', 'ssh://host/owner/project', 'host:owner/project', 'trap::x', '--upload-pack=x'])(
    'by the address %s',
    async (url) => {
      const checkout = branch(1);
      trap.setIn(checkout);
      checkout.git('config', 'remote.origin.url', url);
      const { scope } = await scopeOf(checkout, { name: 'push', payload: push(project.main[1], project.main[5]) });
      expect(scope.incomplete).not.toEqual([]);
      expect(trap.sprung).toBe(false);
    },
  );

  test('by a remote that lies in the checkout', async () => {
    const checkout = branch(1);
    trap.setIn(checkout);
    checkout.git('config', 'remote.origin.url', '.');
    const { scope } = await scopeOf(checkout, { name: 'push', payload: push(project.main[1], project.main[5]) });
    expect(scope.incomplete).not.toEqual([]);
    expect(trap.sprung).toBe(false);
  });

  test('by a remote that is hostile itself', async () => {
    const remote = project.origin.clone('--bare');
    const checkout = branch(1);
    checkout.git('remote', 'set-url', 'origin', remote.url);
    for (const key of [
      'uploadpack.packObjectsHook',
      'core.fsmonitor',
      'core.sshCommand',
      'core.alternateRefsCommand',
    ]) {
      remote.git('config', key, trap.program);
    }
    remote.git('config', 'core.hooksPath', trap.folder);
    const { scope } = await scopeOf(checkout, { name: 'push', payload: push(project.main[1], project.main[5]) });
    expect(scope.incomplete).toEqual([]);
    expect(trap.sprung).toBe(false);
  });
});
