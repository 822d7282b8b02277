/**
 * Measures the built scan against git itself and against other scanners: `node scripts/bench/scan.mjs`, or some of its
 * sections by name. Only ratios of one run are told, since times say more about the machine. The repositories are made
 * once and kept in the temporary folder; BENCH_MEGABYTES says how large each is (1000), BENCH_ROUNDS how often each thing is
 * measured (5).
 */
import { compare, scan, tell, timed } from './measure.mjs';
import { peers } from './peers.mjs';
import { PROFILES, repositoryOf, WITH_KEYS } from './profiles/index.mjs';
import { deep, longLine, tree } from './repositories.mjs';

/** Of inflated objects in each repository. */
const MEGABYTES = Number(process.env.BENCH_MEGABYTES ?? 1000);

/** What the scan asks git of a small repository, in its order; the repository is the first argument. */
const SMALL_CALLS = [
  'git version',
  'git -C "$1" config --file "$1/.git/config" --no-includes --null --list',
  'git -C "$1" for-each-ref',
  'printf "HEAD\\nHEAD^{tree}\\n" | git -C "$1" cat-file --batch',
  'git -C "$1" rev-list --objects --missing=print --quiet --all',
]
  .map((call) => `${call} > /dev/null`)
  .join('; ');

/** What somebody would give to git grep who looks for keys by hand. */
const FEW_LITERALS = [
  ['PRIVATE', 'KEY'].join(' '),
  ['PRIVATE%20', 'KEY'].join(''),
  'BggqhkjOPQMBBw',
  'YIKoZIzj0DAQc',
  'GCCqGSM49AwEH',
  'KoZIzj0CAQ',
  'AqGSM49AgEG',
  'qhkjOPQIB',
  '2a8648ce3d030107',
  '2A8648CE3D030107',
  '0x2a, 0x86, 0x48',
  'appstoreconnect-v1',
  'YXBwc3RvcmVjb25uZWN0',
  'FwcHN0b3JlY29ubmVjdC',
  'hcHBzdG9yZWNvbm5lY3Qt',
  '"crv":"P-256"',
];

/** The literals of the scan that are text: git grep takes no NUL, and no line break. Needs `npm run build`. */
async function ownLiterals() {
  const folder = new URL('../../build/', import.meta.url);
  const { LITERAL_LENGTH } = await import(new URL('assembly/layout.js', folder).href);
  const { Tables } = await import(new URL('src/leaks/detect/keywords/tables.js', folder).href);
  const { makeTables } = await import(new URL('src/leaks/detect/prefilter/make-tables.js', folder).href);
  const texts = new Set();
  const { add } = Tables.prototype;
  Tables.prototype.add = function (bytes, offset, trigger) {
    texts.add(Buffer.from(bytes.subarray(offset, offset + LITERAL_LENGTH)).toString('latin1'));
    return add.call(this, bytes, offset, trigger);
  };
  try {
    makeTables();
  } finally {
    Tables.prototype.add = add;
  }
  return [...texts].filter((text) => /^[ -~]+$/.test(text));
}

/** Looking for fixed texts in the files of HEAD, as git does it. */
function grep(path, texts) {
  const args = ['grep', '-F', '-f', '-', '-l', 'HEAD'];
  return timed('git', args, { cwd: path, input: `${texts.join('\n')}\n`, codes: [0, 1] });
}

const ALL_OBJECTS = ['cat-file', '--batch-all-objects', '--batch', '--unordered', '--buffer'];

const SECTIONS = {
  /** All objects of each profile, against git writing them to nowhere. */
  async profiles() {
    for (const title of Object.keys(PROFILES)) {
      const path = await repositoryOf(title, MEGABYTES);
      const { ours, git } = await compare({
        ours: () => scan(path, 'all'),
        git: () => timed('git', ALL_OBJECTS, { cwd: path }),
      });
      tell(
        `${title}: scan / git cat-file of all objects`,
        ratio(ours, git),
        `at most ${WITH_KEYS.has(title) ? 4 : 1.5}`,
      );
      tell('  time of the processors', (ours.cpu / git.cpu).toFixed(2));
      tell('  memory of the process', `${ours.memory.toFixed(0)} MB`, 'under 200 MB');
    }
  },

  /** The files of HEAD, against git looking in them for the fixed texts that the scan looks for, and for a few. */
  async tree() {
    const literals = await ownLiterals();
    const paths = { 'texts and pictures': await tree(MEGABYTES) };
    for (const title of Object.keys(PROFILES)) paths[title] = await repositoryOf(title, MEGABYTES, 1);
    for (const [title, path] of Object.entries(paths)) {
      const { ours, all, few } = await compare({
        ours: () => scan(path, 'none'),
        all: () => grep(path, literals),
        few: () => grep(path, FEW_LITERALS),
      });
      tell(`tree of ${title}: scan / git grep of the same ${literals.length} texts`, ratio(ours, all), 'at most 0.5');
      tell(`  scan / git grep of ${FEW_LITERALS.length} of them`, ratio(ours, few));
      tell('  memory of the process', `${ours.memory.toFixed(0)} MB`, 'under 200 MB');
    }
  },

  /** 200 files, against a Node process that does nothing, and git calls that do as little. */
  async small() {
    const path = await tree(3);
    const { ours, node, git, objects } = await compare({
      ours: () => scan(path, 'all'),
      node: () => timed(process.execPath, ['--eval', '']),
      git: () => timed('sh', ['-c', SMALL_CALLS, 'sh', path]),
      objects: () => timed('git', ALL_OBJECTS, { cwd: path }),
    });
    const calls = node.seconds + git.seconds;
    tell(
      'a repository of 200 files: scan / an empty Node process and the git calls',
      ratio(ours, { seconds: calls }),
      'at most 2',
    );
    tell('  scan / these, and git cat-file of all objects', ratio(ours, { seconds: calls + objects.seconds }));
    tell('  the scan takes', `${(1000 * ours.seconds).toFixed(0)} ms`);
  },

  /** Ten commits, with little and with much history behind them. */
  async range() {
    const shallow = await deep(20_000);
    const path = await deep(1_000_000);
    const { few, many, fewNone, manyNone } = await compare({
      few: () => scan(shallow, 'HEAD~10..HEAD'),
      many: () => scan(path, 'HEAD~10..HEAD'),
      fewNone: () => scan(shallow, 'none'),
      manyNone: () => scan(path, 'none'),
    });
    tell('ten commits: behind them 1,000,000 objects / 20,000 objects', ratio(many, few), 'about 1');
    tell('ten commits and the tree / the tree alone, 1,000,000 objects', ratio(many, manyNone));
    tell('ten commits and the tree / the tree alone, 20,000 objects', ratio(few, fewNone));
  },

  /** One object of 1 GB, and a million small ones. */
  async memory() {
    const line = await scan(await longLine(1024), 'all');
    tell('memory of the process, one line of 1 GB', `${line.memory.toFixed(0)} MB`, 'under 200 MB');
    const many = await scan(await deep(1_000_000), 'all');
    tell('memory of the process, 1,000,000 objects', `${many.memory.toFixed(0)} MB`, 'under 200 MB');
  },

  /** The cost of a byte at three sizes. */
  async linear() {
    for (const title of ['prose', 'notebook tables', 'numbers', 'test data']) {
      const paths = await Promise.all([1, 4, 16].map((times) => repositoryOf(title, (times * MEGABYTES) / 8)));
      const results = await compare(Object.fromEntries(paths.map((path, at) => [4 ** at, () => scan(path, 'all')])));
      for (const size of [4, 16]) {
        const each = results[size].seconds / results[1].seconds / size;
        tell(`${title} ×${size}: time / ×1, for each byte`, each.toFixed(2), 'at most 1');
      }
    }
  },

  peers: () => peers(MEGABYTES),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`No such section: ${unknown.join(', ')}. There are: ${Object.keys(SECTIONS).join(', ')}.`);
  process.exit(1);
}
for (const [name, run] of Object.entries(SECTIONS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  await run();
}

function ratio(ours, other) {
  return (ours.seconds / other.seconds).toFixed(2);
}
