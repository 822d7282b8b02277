import { afterAll, describe, expect, test } from '@jest/globals';
import { commitTree, deepTree, type Entry, makeBlob, makeTree, treeBomb } from '../support/bombs.ts';
import { appleFile, makeKey } from '../support/keys.ts';
import { type Repository, removeFolders, repository } from '../support/repositories.ts';
import { type Watch, watchMemory } from '../support/watch-memory.ts';
import { type Scanned, scan } from './scan-run.ts';

afterAll(removeFolders);

/** In MB, of all processes together; and in milliseconds, several times what it takes. */
const MOST_MEMORY = 1000;
const MOST_TIME = 60_000;

const key = makeKey('bombs');
const SUBMODULE = '1'.repeat(40);
const file = (name: string, id: string): Entry => ({ mode: '100644', name, id });
const folder = (name: string, id: string): Entry => ({ mode: '040000', name, id });

async function bounded(
  repo: Repository,
  inputs: Record<string, string>,
  pullRequest?: [string, string],
): Promise<Scanned> {
  let watch: Watch | undefined;
  const event =
    pullRequest === undefined ? {} : { event: { name: 'pull_request', payload: payloadOf(...pullRequest) } };
  const run = await scan(repo, { inputs, ...event, onSpawn: (child) => (watch = watchMemory(child)) });
  expect(watch?.peak()).toBeLessThan(MOST_MEMORY);
  expect(run.stdout).not.toContain('fault of asc-key');
  return run;
}

function payloadOf(base: string, head: string): unknown {
  return { pull_request: { number: 1, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'topic' } } };
}

const leak = (repo: Repository): string => makeBlob(repo, appleFile(key));

/** What hangs below a bomb, or beside it. */
const leaves: readonly [string, (repo: Repository) => string, leaks: number][] = [
  ['a leak', (repo) => makeTree(repo, [file('key.txt', leak(repo))]), 1],
  ['the name of a leak', (repo) => makeTree(repo, [file('x.p8', makeBlob(repo, 'cart'))]), 1],
  [
    'two hundred leaks and names',
    (repo) =>
      makeTree(
        repo,
        Array.from({ length: 200 }, (_, at) => [
          file(`a${String(at).padStart(3, '0')}`, makeBlob(repo, appleFile(makeKey(`bombs ${at}`)))),
          file(`b${String(at).padStart(3, '0')}.p8`, makeBlob(repo, `cart ${at}`)),
        ])
          .flat()
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
      ),
    400,
  ],
  [
    'a submodule, a link and a leak',
    (repo) =>
      makeTree(repo, [
        file('a.txt', leak(repo)),
        { mode: '120000', name: 'link.p8', id: makeBlob(repo, 'nowhere') },
        { mode: '160000', name: 'sub', id: SUBMODULE },
        { mode: '160000', name: 'sub.p8', id: SUBMODULE },
      ]),
    3,
  ],
  [
    'the files that are read for themselves, and a leak',
    (repo) =>
      makeTree(repo, [
        file('.asc-key-allow', makeBlob(repo, '**/*.txt\n')),
        file('.gitignore', makeBlob(repo, '*.p8\n')),
        file('action.yml', makeBlob(repo, 'jobs:\n  a:\n    - run: echo "$ASC_KEY" | base64 -d > A.p8\n')),
        file('key', leak(repo)),
      ]),
    1,
  ],
];

describe.each(leaves)('a tree bomb with %s', (_, leafOf, leaks) => {
  test.each<[string, readonly string[]]>([
    ['in the tree', ['bomb']],
    ['below the workflows', ['.github', 'workflows']],
  ])(
    '%s',
    async (_where, names) => {
      const repo = repository();
      const base = repo.commit({ files: { readme: '1' } });
      const inside = [...names]
        .reverse()
        .reduce((id, name) => makeTree(repo, [folder(name, id)]), treeBomb(repo, leafOf(repo)));
      const head = commitTree(repo, inside);
      for (const [inputs, pullRequest] of [
        [{ commits: 'all' }, undefined],
        [{}, [base, head]],
      ] as const) {
        const run = await bounded(repo, inputs, pullRequest && [...pullRequest]);
        expect([run.code, run.outputs.leaks, run.outputs.complete]).toEqual([1, String(leaks), 'true']);
        expect(Number(run.outputs.findings)).toBeGreaterThanOrEqual(10 ** 8);
        expect(run.stdout).toMatch(/and \d+ more places/);
        expect(run.summary).toMatch(/and \d+ more places/);
      }
    },
    MOST_TIME,
  );
});

test(
  'a tree bomb beside a leak, in a commit that was taken back',
  async () => {
    const repo = repository();
    const base = repo.commit({ files: { readme: '1' } });
    const old = repo.git('rev-parse', 'HEAD^{tree}');
    const bomb = treeBomb(repo, makeTree(repo, [file('harmless', makeBlob(repo, 'x'))]));
    commitTree(repo, makeTree(repo, [folder('bomb', bomb), file('key.txt', leak(repo))]));
    const head = commitTree(repo, old);
    const run = await bounded(repo, {}, [base, head]);
    expect(run.outputs).toMatchObject({ leaks: '1', findings: '1', complete: 'true' });
  },
  MOST_TIME,
);

test(
  'a hundred commits that move a tree bomb',
  async () => {
    const repo = repository();
    const base = repo.commit({ files: { readme: '1' } });
    const bomb = treeBomb(repo, makeTree(repo, [file('key.txt', leak(repo))]));
    let head = base;
    for (let at = 0; at < 100; at++) head = commitTree(repo, makeTree(repo, [folder(`bomb${at}`, bomb)]));
    const run = await bounded(repo, {}, [base, head]);
    expect(run.outputs).toMatchObject({ leaks: '1', complete: 'true' });
  },
  MOST_TIME,
);

test(
  'a key in the innermost of tags of tags, of which there are more than anybody makes',
  async () => {
    const repo = repository();
    let [id, type] = [repo.commit({ files: { readme: '1' } }), 'commit'];
    for (const text of [appleFile(key), ...Array.from({ length: 60 }, (_, at) => String(at))]) {
      const head = `object ${id}\ntype ${type}\ntag n\ntagger A <a@example.com> 1700000000 +0000\n`;
      [id, type] = [repo.gitWith(`${head}\n${text}\n`, 'mktag'), 'tag'];
    }
    repo.git('update-ref', 'refs/tags/n', id);
    const run = await bounded(repo, { commits: 'all' });
    expect(run).toMatchObject({ code: 1, outputs: { leaks: '1', complete: 'true' } });
  },
  MOST_TIME,
);

test.each([8_000, 24_000])(
  'the same key %i times in one file',
  async (times) => {
    const repo = repository();
    const base = repo.commit({ files: { readme: '1' } });
    const head = repo.commit({ files: { 'key.txt': appleFile(key).repeat(times) } });
    const run = await bounded(repo, {}, [base, head]);
    expect(run.outputs).toMatchObject({ leaks: '1', findings: '1', complete: 'true' });
  },
  MOST_TIME,
);

test(
  'a tree bomb in a damaged repository',
  async () => {
    const repo = repository();
    const lost = makeBlob(repo, 'lost');
    const bomb = treeBomb(repo, makeTree(repo, [file('key.txt', leak(repo))]));
    commitTree(repo, makeTree(repo, [folder('bomb', bomb), file('lost', lost)]));
    repo.damage(lost);
    const run = await bounded(repo, { commits: 'all' });
    expect(run.outputs).toMatchObject({ leaks: '1', complete: 'false' });
  },
  MOST_TIME,
);

test(
  'a hundred thousand submodules',
  async () => {
    const repo = repository();
    const entries = Array.from({ length: 100_000 }, (_, at) => ({
      mode: '160000',
      name: `s${String(at).padStart(6, '0')}`,
      id: SUBMODULE,
    }));
    commitTree(repo, treeBomb(repo, makeTree(repo, entries), 4));
    const run = await bounded(repo, {});
    expect([run.code, run.outputs.complete]).toEqual([0, 'true']);
    expect(run.stdout.match(/^Not read: /gm)?.length).toBeLessThan(1_002);
    expect(run.stdout).toMatch(/\d{5,} more places: not read either/);
  },
  MOST_TIME,
);

test(
  'hundreds of globs of the base, and thousands of long names',
  async () => {
    const repo = repository();
    const globs = Array.from({ length: 400 }, (_, at) => `**/*a*${at}*/*b*`);
    const base = repo.commit({ files: { '.asc-key-allow': [...globs, 'fixtures/'].join('\n') } });
    const blob = makeBlob(repo, 'cart');
    const names = Array.from({ length: 2_000 }, (_, at) => file(`${'ab'.repeat(100)}${at + 10_000}.p8`, blob));
    const tree = makeTree(repo, [
      folder(`d${'a'.repeat(200)}`, makeTree(repo, names)),
      folder('fixtures', makeTree(repo, names)),
    ]);
    const run = await bounded(repo, {}, [base, commitTree(repo, tree)]);
    expect(run).toMatchObject({ code: 1, outputs: { findings: '2000', complete: 'true' } });
    expect(run.stdout).toMatch(/"\*" were not tried on \d+ findings, which count as leaks/);
  },
  MOST_TIME,
);

test(
  'a tree of more levels than git follows',
  async () => {
    const repo = repository();
    const base = repo.commit({ files: { readme: '1' } });
    const tree = deepTree(repo, makeTree(repo, [file('key.txt', leak(repo))]), 100_000);
    const run = await bounded(repo, {}, [base, commitTree(repo, tree)]);
    expect(run.outputs).toMatchObject({ leaks: '1', findings: '1' });
  },
  MOST_TIME,
);

test(
  'workflows with a million careless lines, and an allow list of more lines than count',
  async () => {
    const repo = repository();
    const list = Array.from({ length: 140_000 }, (_, at) => `f${at}\n`).join('');
    const base = repo.commit({ files: { '.asc-key-allow': list } });
    const careless = `jobs:\n a:\n${'  x: echo $P8_KEY | base64 -d > f.p8\n'.repeat(1_500)}`;
    const workflows = Array.from({ length: 1_000 }, (_, at) => [`.github/workflows/w${at}.yml`, `${careless}#${at}`]);
    const head = repo.commit({ files: { ...Object.fromEntries(workflows), 'key.txt': appleFile(key) } });
    const run = await bounded(repo, {}, [base, head]);
    expect(run).toMatchObject({ code: 1, outputs: { leaks: '1', complete: 'true' } });
    expect(run.summary).toContain('were not checked to the end for lines that are careless');
    expect(run.summary).toContain('is the 50001st that allows something');
  },
  MOST_TIME,
);
