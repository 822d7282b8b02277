/**
 * Builds dist/: `tsc` to build/, then one bundle an entry by ncc. `node scripts/build.mjs` builds all of them,
 * `node scripts/build.mjs mint scan` only those. The same sources give the same bytes on every machine.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateSync } from 'fflate';
import { assemble } from './assemble.mjs';
import { licencesOf } from './licences.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** Entry → its compiled module. */
const ENTRIES = {
  mint: 'build/src/mint/index.js',
  verify: 'build/src/verify/index.js',
  scan: 'build/src/scan/index.js',
  'key-file': 'build/src/key-file/index.js',
  'key-file-post': 'build/src/key-file-post/index.js',
  'scan-worker': 'build/src/scan-worker/index.js',
  upload: 'build/src/upload/index.js',
  hook: 'build/src/hook/index.js',
  start: 'build/demo/index.js',
};

/** Bundles in CommonJS, which Node starts faster than a module: all that are started so often that it matters. */
const COMMONJS = new Set(['mint', 'key-file', 'key-file-post', 'scan', 'scan-worker', 'hook']);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in ENTRIES));
if (unknown.length > 0) {
  console.error(`No such entry: ${unknown.join(', ')}. There are: ${Object.keys(ENTRIES).join(', ')}.`);
  process.exit(1);
}

await assemble();
rmSync(join(root, 'build'), { recursive: true, force: true });
execFileSync(
  process.execPath,
  [require.resolve('typescript/package.json').replace('package.json', 'bin/tsc'), '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
placeStubs();
await storeTables();
for (const name of wanted.length > 0 ? wanted : Object.keys(ENTRIES)) await bundle(name);

/**
 * @actions/core gets stubs of two packages that it never uses here; npm drops overrides that are folders. It is also said
 * of it that its modules do nothing when they are loaded, so that those of which nothing is used are left out.
 */
function placeStubs() {
  const core = join(root, 'node_modules/@actions/core/package.json');
  const described = JSON.parse(readFileSync(core, 'utf8'));
  if (described.sideEffects !== false) {
    writeFileSync(core, `${JSON.stringify({ ...described, sideEffects: false }, null, 2)}\n`);
  }
  for (const name of ['http-client', 'exec']) {
    const target = join(root, 'node_modules/@actions/core/node_modules/@actions', name);
    rmSync(target, { recursive: true, force: true });
    cpSync(join(root, 'stubs', name), target, { recursive: true });
  }
}

/**
 * Puts the tables of the detector, ready-made, in the place of the code that makes them: see src/leaks/detect/prefilter/prepared.ts.
 * They are deflated by a package in JavaScript, for what zlib writes depends on its version. Their bytes are turned round,
 * so that a scan of dist does not read them: it would find in them all that it looks for.
 */
async function storeTables() {
  const folder = join(root, 'build/src/leaks/detect/prefilter');
  const { makeTables } = await import(pathToFileURL(join(folder, 'make-tables.js')).href);
  const stored = Buffer.from(deflateSync(makeTables().image, { level: 9 }))
    .reverse()
    .toString('base64');
  writeFileSync(
    join(folder, 'prepared.js'),
    `import { inflateRawSync } from 'node:zlib';
import { Tables } from '../keywords/tables.js';
export const preparedTables = () => Tables.from(inflateRawSync(Buffer.from(STORED, 'base64').reverse()));
const STORED = '${stored}';
`,
  );
}

async function bundle(name) {
  const ncc = require('@vercel/ncc');
  const entry = join(root, ENTRIES[name]);
  if (!existsSync(entry)) throw new Error(`There is no ${ENTRIES[name]}`);
  const type = COMMONJS.has(name) ? 'commonjs' : 'module';
  // ncc goes by the package.json next to the entry; without a type webpack reads both kinds of modules.
  if (type === 'commonjs') writeFileSync(join(dirname(entry), 'package.json'), '{}');
  const { code, assets, stats } = await ncc(entry, { cache: false, minify: false, quiet: true });
  const folder = join(root, 'dist', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.js'), loadLate(code));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type })}\n`);
  for (const [file, { source }] of Object.entries(assets)) {
    if (file === 'package.json') continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  writeFileSync(join(folder, 'LICENSES.txt'), licencesOf(stats, root));
}

/** crypto takes 4 ms to be loaded, and a thread in whose objects nothing looks like a key never needs it: it is loaded when it is used. */
function loadLate(code) {
  const [line, variable] = /^const (\w+) = require\("node:crypto"\);$/m.exec(code) ?? [];
  if (variable === undefined) return code;
  const late = `const ${variable} = () => (${variable}.module ??= require("node:crypto"));`;
  const [before, after] = code.split(line);
  return before + late + after.replaceAll(new RegExp(`\\b${variable}\\b`, 'g'), `${variable}()`);
}
