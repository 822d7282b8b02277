import { NAMED_FORMS } from '../locate/finding.ts';
import { failing, type Leak } from './leak.ts';
import { code } from './markdown.ts';
import { allowLine } from './words.ts';

/** More ids than anybody would paste into a command; the rest comes with the next scan. */
const MOST_IDS = 500;
const MOST_LINES = 50;

/** The empty file, in SHA-1 and SHA-256: it holds no key, and to strip it would take it from everywhere. */
const EMPTY = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);

/** What to do about the leaks, in Markdown: revoke, rotate, clean the history. No untrusted text stands in a command. */
export function remedy(leaks: readonly Leak[]): string {
  if (leaks.length === 0) return '';
  return ['## What to do', ...doubt(leaks), ...steps(leaks), ...acceptance(leaks)].join('\n\n');
}

/** Whoever has nothing but names of files is not to be sent to revoke keys that may be none. */
function doubt(leaks: readonly Leak[]): string[] {
  if (leaks.some(({ kind }) => kind !== 'p8-file')) return [];
  return [
    'Look at the files first: no key could be read in them, only their names say that they are keys. For those that are none (PICO-8 cartridges have that ending, too), take the lines at the end of this part. For all others:',
  ];
}

function steps(leaks: readonly Leak[]): string[] {
  const blobs = idsIn(leaks, (kind) => kind === 'file' || kind === 'object');
  const texts = placesOf(leaks);
  return [
    [
      '1. **Revoke the key first.** Whoever can read the repository, a fork or a log has it, and deleting the file does not',
      '   change that. In [App Store Connect](https://appstoreconnect.apple.com/access/integrations/api): Users and Access,',
      '   Integrations, the key, Revoke. A P-256 key of another service is revoked there.',
    ].join('\n'),
    [
      '2. **Then rotate.** Make a new key, download its .p8 file to a place outside of the repository, and store it in the',
      '   secret that your workflows use, here `ASC_PRIVATE_KEY`:',
      '',
      '   ```sh',
      '   base64 < AuthKey_NEW.p8 | gh secret set ASC_PRIVATE_KEY',
      '   ```',
    ].join('\n'),
    '3. **Then clean the files.** Take the key out of the files that hold it, add `*.p8` to `.gitignore`, and commit.',
    ...(blobs.length === 0 ? [] : [cleanHistory(blobs)]),
    ...(texts === '' ? [] : [`${blobs.length === 0 ? 4 : 5}. ${texts}`]),
  ];
}

function cleanHistory(blobs: readonly string[]): string {
  const shown = blobs.slice(0, MOST_IDS);
  return [
    '4. **Last, clean the history**, in a fresh clone, with [git filter-repo](https://github.com/newren/git-filter-repo);',
    '   these are the versions of files that hold a key, by their ids:',
    '',
    '   ```sh',
    "   cat > leaked-blobs.txt <<'END'",
    ...shown.map((id) => `   ${id}`),
    '   END',
    '   git filter-repo --strip-blobs-with-ids leaked-blobs.txt',
    '   git remote add origin "$URL_OF_THE_REPOSITORY"',
    '   git push --force --all && git push --force --tags',
    '   ```',
    '',
    ...(blobs.length > shown.length ? [`   (${blobs.length - shown.length} more ids are not shown.)`] : []),
    '   Then ask everybody to clone again, and GitHub Support to remove cached views and the refs of pull requests.',
  ].join('\n');
}

/** What to do about keys that stand in no file. */
function placesOf(leaks: readonly Leak[]): string {
  const kinds = new Set(leaks.flatMap(({ findings }) => findings.map(({ place }) => place.kind)));
  const texts = [
    ...(kinds.has('commit')
      ? ['Commit texts: reword them, for example with `git filter-repo --message-callback`.']
      : []),
    ...(kinds.has('tag') ? ['Annotated tags: delete them and make them anew.'] : []),
    ...(kinds.has('ref') ? ['Branches and tags whose names hold a key: delete them.'] : []),
    ...(kinds.has('name') ? ['Files whose names hold a key: rename them with `git filter-repo --path-rename`.'] : []),
  ];
  return texts.join(' ');
}

function idsIn(leaks: readonly Leak[], wanted: (kind: string) => boolean): string[] {
  // The id of a submodule is that of a commit elsewhere.
  const findings = failing(leaks)
    .flatMap((leak) => leak.findings)
    .filter(({ form, objectId }) => form !== NAMED_FORMS['160000'] && !EMPTY.has(objectId));
  return [...new Set(findings.filter(({ place }) => wanted(place.kind)).map(({ objectId }) => objectId))];
}

function acceptance(leaks: readonly Leak[]): string[] {
  const lines = new Set(leaks.flatMap(({ findings }) => findings.map(allowLine).filter((line) => line !== undefined)));
  if (lines.size === 0) return [];
  const shown = [...lines].slice(0, MOST_LINES);
  return [
    '<details><summary>It is no secret?</summary>\n\nA key made for tests, or a .p8 file that is no key (PICO-8 cartridges have that ending, too), is accepted by a line of its own in <code>.asc-key-allow</code> at the root of the default branch:\n',
    shown.map((line) => `- ${code(line)}`).join('\n'),
    '</details>',
  ];
}
