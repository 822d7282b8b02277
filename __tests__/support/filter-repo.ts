import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './repositories.ts';

/**
 * A small stand-in for git filter-repo: it refuses what the real one refuses (anything that is not a fresh clone, a file of
 * its own in it included), rewrites all branches and tags for the three options that we print, and removes the remote.
 */
const SCRIPT = `#!/bin/sh
refuse() { echo "Aborting: this does not look like a fresh clone ($1)" >&2; exit 1; }
[ "$(git rev-parse --git-dir)" = .git ] || refuse 'GIT_DIR must be .git'
[ -z "$(git ls-files --others)" ] || refuse 'you have untracked changes'
[ -z "$(git status --porcelain)" ] || refuse 'you have changes'
[ "$(git remote)" = origin ] || refuse 'expected one remote, origin'
[ "$(git reflog | wc -l)" -le 1 ] || refuse 'more than one entry in the reflog'
for ref in $(git for-each-ref --format='%(refname:lstrip=3)' refs/remotes/origin); do
  [ "$ref" = HEAD ] || git update-ref "refs/heads/$ref" "refs/remotes/origin/$ref"
done
git remote remove origin
export FILTER_BRANCH_SQUELCH_WARNING=1
rewrite() { git filter-branch --force --tag-name-filter cat "$@" -- --all >/dev/null || exit 1; }
case "$*" in
  *' --prune-empty never') ;;
  *) echo 'a branch of which nothing is left would stay on the server' >&2; exit 1 ;;
esac
case "$1" in
  --strip-blobs-with-ids)
    ids=$(cd "$(dirname "$2")" && pwd)/$(basename "$2") || exit 1
    [ -s "$ids" ] || { echo "no ids in $2" >&2; exit 1; }
    export ids
    rewrite --index-filter 'git ls-files --stage | grep -F -f "$ids" | cut -f 2- | while read -r path; do git rm --quiet --cached -- "$path"; done' ;;
  --replace-message)
    texts=$(cd "$(dirname "$2")" && pwd)/$(basename "$2") || exit 1
    [ -s "$texts" ] || { echo "no texts in $2" >&2; exit 1; }
    export texts
    rewrite --msg-filter 'grep -v -F -f "$texts" || echo removed' ;;
  --invert-paths)
    [ "$2" = --path ] || { echo "unknown: $2" >&2; exit 1; }
    path=$3
    export path
    rewrite --index-filter 'git rm -r --quiet --cached --ignore-unmatch -- "$path"' ;;
  *) echo "unknown: $*" >&2; exit 1 ;;
esac
git for-each-ref --format='delete %(refname)' refs/original | git update-ref --stdin
git reflog expire --expire=now --all && git reset --quiet --hard
`;

/** A folder to put before the others of PATH: in it `git filter-repo` is there. */
export function filterRepo(): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'git-filter-repo'), SCRIPT, { mode: 0o755 });
  return folder;
}
