import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../../runner/user-error.ts';

/** A file inside of the workspace to be written at the end. */
export interface Target {
  /** As the user named it, from the workspace. */
  readonly path: string;
  /** Writes all at once: a new file beside it, then renamed, so that a link in its place is replaced and not followed. */
  readonly write: (content: string) => void;
}

/**
 * Checks where a file is to be written, before any work is done.
 * @param path relative to the workspace, or absolute and inside of it
 * @throws {UserError} when it lies outside, is a folder, or a folder on the way is a link: the checkout could have planted
 *   one that leads anywhere
 */
export function targetInside(workspace: string, path: string, input: string): Target {
  const root = realpathSync(workspace);
  const wanted = resolve(workspace, path);
  const inside = relative(resolve(workspace), wanted);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new UserError(
      `The input "${input}" names no file inside of the workspace (seen: ${path.length} characters). Give a path such as ${input}: scan.sarif, then move the file in a later step.`,
    );
  }
  const parts = inside.split(sep);
  if (parts.some((part) => part.toLowerCase() === '.git')) {
    throw new UserError(`The input "${input}" names a file inside of .git. Give a path such as ${input}: scan.sarif.`);
  }
  const file = join(root, ...parts);
  check(root, parts, input);
  return {
    path,
    write: (content) => {
      check(root, parts, input);
      mkdirSync(dirname(file), { recursive: true });
      const fresh = `${file}.${process.pid}.tmp`;
      rmSync(fresh, { force: true });
      try {
        // "wx": fails for whatever is there, a link to nowhere included.
        writeFileSync(fresh, content, { flag: 'wx' });
        renameSync(fresh, file);
      } catch (error) {
        rmSync(fresh, { force: true });
        throw error;
      }
    },
  };
}

function check(root: string, parts: readonly string[], input: string): void {
  for (let depth = 1; depth <= parts.length; depth++) {
    const entry = lstatSync(join(root, ...parts.slice(0, depth)), { throwIfNoEntry: false });
    const last = depth === parts.length;
    if (entry === undefined) return;
    if (!last && entry.isSymbolicLink()) {
      throw new UserError(
        `A folder on the way to the file that the input "${input}" names is a symbolic link, and could lead anywhere. Give a path whose folders are none.`,
      );
    }
    if (last ? entry.isDirectory() : !entry.isDirectory()) {
      throw new UserError(
        `The input "${input}" ${last ? 'names a folder' : 'leads through a file'}. Give the path of a file, such as ${input}: scan.sarif.`,
      );
    }
  }
}
