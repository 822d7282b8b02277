import { execFileSync } from 'node:child_process';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Repository, removeFolders, repository } from '../../support/repositories.ts';
import { pullRequest } from './project.ts';
import { scopeOf } from './scenario.ts';

afterAll(removeFolders);

/** How a commit hangs on those before it: so many steps back its parent, so many more a second one (0: none). */
interface Link {
  readonly back: number;
  readonly other: number;
}

const history = fc.record({
  links: fc.array(fc.record({ back: fc.nat(3), other: fc.nat(4) }), { minLength: 20, maxLength: 20 }),
  head: fc.nat(5),
  base: fc.nat(12),
  depth: fc.integer({ min: 1, max: 6 }),
  atHead: fc.boolean(),
});

test('whatever the history and the depth, a pull request brings what git says on the whole of it', async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ links, head, base, depth, atHead }) => {
      const { origin, ids } = grow(links);
      const [headId = '', baseId = ''] = [ids.at(-1 - head), ids.at(-1 - base)];
      origin.git('update-ref', 'refs/heads/here', atHead ? headId : baseId);
      const checkout = origin.checkout('refs/heads/here', 'refs/remotes/origin/here', depth);
      const event = { name: 'pull_request', payload: pullRequest(baseId, headId) };
      const { scope, commits, objects, walkable } = await scopeOf(checkout, event);
      expect(scope.incomplete).toEqual([]);
      expect(commits).toEqual(listed(origin, [headId, `^${baseId}`]).sort());
      for (const id of listed(origin, ['--objects', headId, `^${baseId}`])) expect(objects).toContain(id);
      for (const id of listed(origin, ['--objects', `${scope.tree}^{tree}`])) expect(objects).toContain(id);
      expect(walkable).toBe(true);
    }),
    { seed: 20, numRuns: 6, endOnFailure: true },
  );
}, 180_000);

function grow(links: readonly Link[]): { origin: Repository; ids: string[] } {
  const origin = repository();
  const stream: string[] = [];
  links.forEach(({ back, other }, index) => {
    const parent = Math.max(0, index - 1 - back);
    const second = Math.max(0, parent - other);
    const person = `A <a@example.com> ${1_700_000_000 + index * 60} +0000`;
    stream.push(`commit refs/heads/branch-${index}`, `mark :${index + 1}`, `author ${person}`, `committer ${person}`);
    stream.push('data 0', ...(index > 0 ? [`from :${parent + 1}`] : []));
    if (index > 0 && second !== parent) stream.push(`merge :${second + 1}`);
    stream.push(`M 644 inline folder-${index % 3}/file-${index % 7}`, `data ${String(index).length}`, String(index));
  });
  const input = `${stream.join('\n')}\ndone\n`;
  execFileSync('git', ['-C', origin.path, 'fast-import', '--quiet', '--done'], { input });
  return { origin, ids: links.map((_, index) => origin.git('rev-parse', `branch-${index}`)) };
}

function listed(origin: Repository, args: readonly string[]): string[] {
  const lines = origin.git('rev-list', ...args).split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split(' ')[0] ?? '');
}
