/**
 * Measures the built scan against git itself and against other scanners: `node scripts/bench/scan.mjs`, or some of its
 * sections by name. Only ratios of one run are told, since times say more about the machine. The repositories are made
 * once and kept in the temporary folder; BENCH_ROUNDS says how often each thing is measured (5).
 */
import { compare, scan, tell, timed } from './measure.mjs';
import { peers } from './peers.mjs';
import { deep, history, longLine, tree } from './repositories.mjs';

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
  const { Tables } = await import(new URL('src/leaks/detect/tables.js', folder).href);
  const { makeTables } = await import(new URL('src/leaks/detect/literals.js', folder).href);
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

const SECTIONS = {
  /** All objects, against git writing them. */
  async history() {
    const path = await history(520);
    const all = ['cat-file', '--batch-all-objects', '--batch', '--unordered', '--buffer'];
    const { ours, git } = await compare({ ours: () => scan(path, 'all'), git: () => timed('git', all, { cwd: path }) });
    tell('whole history of 500 MB: scan / git cat-file of all objects', ratio(ours, git), 'at most 1.2');
    tell('  memory of the process', `${ours.memory.toFixed(0)} MB`, 'under 300 MB');
  },

  /** The files of HEAD, against git looking for fixed texts in them: for those that the scan looks for, and for few. */
  async tree() {
    const path = await tree(400);
    const literals = await ownLiterals();
    const grep = (texts) => () =>
      timed('git', ['grep', '-F', '-f', '-', '-l', 'HEAD'], {
        cwd: path,
        input: `${texts.join('\n')}\n`,
        codes: [0, 1],
      });
    const { ours, all, few } = await compare({
      ours: () => scan(path, 'none'),
      all: grep(literals),
      few: grep(FEW_LITERALS),
    });
    tell(`tree of 400 MB: scan / git grep of the same ${literals.length} texts`, ratio(ours, all), 'at most 1');
    tell(`  scan / git grep of ${FEW_LITERALS.length} of them`, ratio(ours, few));
    tell('  memory of the process', `${ours.memory.toFixed(0)} MB`, 'under 300 MB');
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
    tell('memory of the process, one line of 1 GB', `${line.memory.toFixed(0)} MB`, 'under 300 MB');
    const many = await scan(await deep(1_000_000), 'all');
    tell('memory of the process, 1,000,000 objects', `${many.memory.toFixed(0)} MB`, 'under 300 MB');
  },

  /** The cost of a byte at three sizes. */
  async linear() {
    const paths = [await history(60), await history(240), await history(960)];
    const results = await compare(Object.fromEntries(paths.map((path, at) => [4 ** at, () => scan(path, 'all')])));
    for (const size of [4, 16]) {
      tell(
        `history ×${size}: time / ×1, for each byte`,
        (results[size].seconds / results[1].seconds / size).toFixed(2),
        'at most 1',
      );
    }
  },

  peers,
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
