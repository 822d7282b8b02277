import { NAMED_FORMS } from '../locate/finding.ts';
import { EMPTY_BLOB_IDS } from '../objects/empty-blob.ts';
import { failing, type Leak } from './leak.ts';
import { notedObject } from './report-words.ts';

/** More ids than anybody would paste into a command; the rest comes with the next scan. */
const MOST_IDS = 500;

/** The empty file holds no key, and to strip it would take it from everywhere. */
const EMPTY = new Set(EMPTY_BLOB_IDS);

/**
 * How the history is cleaned of the leaks, in Markdown, a numbered step for each kind of place. The commands can be pasted
 * as they stand into a shell in a fresh clone: what they read lies outside of it, since git filter-repo takes a clone with
 * a file of its own for one that is in use, and each runs only when those before it have done their work. Nothing
 * untrusted stands in them.
 *
 * @param first the number of the first step
 */
export function cleanUp(leaks: readonly Leak[], first: number): string[] {
  const findings = leaks.flatMap((leak) => leak.findings);
  const kinds = new Set(findings.map(({ place }) => place.kind));
  const blobs = blobsOf(leaks);
  return [
    ...(blobs.length === 0 ? [] : [ofFiles(blobs)]),
    ...(kinds.has('commit') || kinds.has('tag') ? [ofTexts()] : []),
    ...(kinds.has('name') ? [ofNames()] : []),
    ...(findings.some((finding) => notedObject(finding) !== undefined) ? [OF_NOTES] : []),
    ...(kinds.has('ref') ? [OF_REFS] : []),
  ].map((step, index) => `${first + index}. ${step}`);
}

function ofFiles(blobs: readonly string[]): string {
  const shown = blobs.slice(0, MOST_IDS);
  const list = ["cat > ../leaked-blobs.txt <<'END' &&", ...shown, 'END'];
  const rest = blobs.length - shown.length;
  return [
    `**Last, clean the history**, in a fresh clone, with ${FILTER_REPO}. The list names the versions of files`,
    '   that hold a key, by their ids:',
    '',
    ...shell(rewriting('--strip-blobs-with-ids ../leaked-blobs.txt', list)),
    '',
    ...(rest > 0 ? [`   (${rest} more ids are not shown.)`] : []),
    '   Then ask everybody to clone again, and GitHub Support to remove cached views and the refs of pull requests.',
  ].join('\n');
}

function ofTexts(): string {
  return [
    `**Clean the texts of commits and tags**, in a fresh clone, with ${FILTER_REPO}. First write the key, as it`,
    '   stands in the text and line by line, into `../leaked-texts.txt`; each of its lines is replaced:',
    '',
    ...shell(rewriting('--replace-message ../leaked-texts.txt')),
    '',
    '   For a key in the name of an author or committer, take `--mailmap ../names.txt` in the place of',
    '   `--replace-message ../leaked-texts.txt`. Remove the file with the key.',
  ].join('\n');
}

function ofNames(): string {
  return [
    `**Remove files whose names hold a key**, in a fresh clone, with ${FILTER_REPO}. PATH stands for the path, as`,
    '   `git log --name-only` shows it, between single quotes:',
    '',
    ...shell(rewriting('--invert-paths --path PATH')),
  ].join('\n');
}

/** A clone does not bring notes, so what rewrites it does not reach them, and their older versions stay in their own history. */
const OF_NOTES = [
  '**Remove the notes**, all of the ref that holds a key, and write anew those that you need. NAME is what the first line',
  '   shows after `refs/notes/`:',
  '',
  ...shell(["git ls-remote origin 'refs/notes/*'", 'git push origin --delete refs/notes/NAME']),
].join('\n');

const OF_REFS =
  'Branches and tags whose names hold a key: delete them, on the server with `git push origin --delete NAME`.';

const FILTER_REPO = '[git filter-repo](https://github.com/newren/git-filter-repo)';

/**
 * Rewrites all branches and tags and pushes them. git filter-repo removes the remote, so that nobody pushes by mistake;
 * its address is kept before, and the remote is added again. Commits of which nothing is left stay, for a branch that
 * loses all of its commits would not be pushed, and stay as it is on the server.
 */
function rewriting(options: string, before: readonly string[] = []): string[] {
  return [
    'url=$(git remote get-url origin) &&',
    ...before,
    `git filter-repo ${options} --prune-empty never &&`,
    'git remote add origin "$url" &&',
    'git push --force --all && git push --force --tags',
  ];
}

function shell(lines: readonly string[]): string[] {
  return ['```sh', ...lines, '```'].map((line) => `   ${line}`);
}

/** Of files that only have the name of a key none is named where keys were found: they may be needed. */
function blobsOf(leaks: readonly Leak[]): string[] {
  const present = failing(leaks);
  const certain = present.filter(({ kind }) => kind !== 'p8-file');
  const findings = (certain.length > 0 ? certain : present)
    .flatMap((leak) => leak.findings)
    // The id of a submodule is that of a commit elsewhere.
    .filter(({ form, objectId }) => form !== NAMED_FORMS['160000'] && !EMPTY.has(objectId))
    .filter((finding) => finding.place.kind === 'file' || finding.place.kind === 'object')
    .filter((finding) => notedObject(finding) === undefined);
  return [...new Set(findings.map(({ objectId }) => objectId))];
}
