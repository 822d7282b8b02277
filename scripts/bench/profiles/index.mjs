/**
 * Repositories full of what real ones are full of, made from words, structure and random numbers. A profile says where
 * its files stand, of how many pieces one consists, in how many versions it was committed, and how a piece is made; each
 * version makes a few pieces anew (`edits`, 3 where it does not say). `glue` stands between pieces, a line break where it
 * does not say.
 */
import { basename, dirname, join } from 'node:path';
import { line, random } from '../content.mjs';
import { repository } from '../repositories.mjs';
import { cartridges, catalogues, plists, xcode } from './apple.mjs';
import { testData, vectors } from './keys.mjs';
import { floats, numbers } from './numbers.mjs';
import { bundles, locks, minifiedWithMaps } from './packages.mjs';
import { dataUrls, notebooks, notebookTables } from './pictures.mjs';

const prose = { path: 'src/module.ts', pieces: 400, versions: 40, piece: line };

export const PROFILES = {
  prose,
  xcode,
  plists,
  catalogues,
  cartridges,
  locks,
  'minified with maps': minifiedWithMaps,
  bundles,
  notebooks,
  'notebook tables': notebookTables,
  'data URLs': dataUrls,
  numbers,
  floats,
  'test data': testData,
  vectors,
};

/** The profiles in which every other file holds a key: these take longer. */
export const WITH_KEYS = new Set(['test data', 'vectors']);

/**
 * @param megabytes of inflated objects, about
 * @param versions of each file; 1 for a tree alone
 * @returns the path of a repository with a work tree that was never checked out
 */
export function repositoryOf(title, megabytes, versions = PROFILES[title].versions) {
  const profile = PROFILES[title];
  return repository(`${title.replaceAll(' ', '-')}-${megabytes}-${versions}`, [], async (write) => {
    const next = random(megabytes);
    let left = megabytes * 1024 ** 2;
    let mark = 0;
    const marks = [];
    for (let file = 0; left > 0; file++) {
      const pieces = Array.from({ length: profile.pieces }, (_, at) => profile.piece(next, at, file));
      for (let version = 0; version < versions && left > 0; version++) {
        if (version > 0) edit(profile, pieces, next, file);
        const content = contentOf(profile, pieces);
        left -= content.length;
        await write(Buffer.from(`blob\nmark :${++mark}\ndata ${content.length}\n`));
        await write(content);
        await write('\n');
        marks[version] ??= new Map();
        marks[version].set(join(dirname(profile.path), `part${file % 30}`, `${file}-${basename(profile.path)}`), mark);
      }
    }
    for (const [version, changed] of marks.entries()) {
      const files = [...changed].map(([path, at]) => `M 100644 :${at} ${path}\n`);
      const by = `committer Bench <bench@example.com> ${1_700_000_000 + version * 60} +0000`;
      await write(`commit refs/heads/main\n${by}\ndata 9\nA change.\n${files.join('')}\n`);
    }
  });
}

function edit({ edits = 3, piece }, pieces, next, file) {
  for (let count = 0; count < edits; count++) {
    const at = Math.floor(next() * pieces.length);
    pieces[at] = piece(next, at, file);
  }
}

function contentOf({ head = '', glue = '\n' }, pieces) {
  if (Buffer.isBuffer(pieces[0])) return Buffer.concat(pieces);
  return Buffer.from(head + pieces.join(glue));
}
