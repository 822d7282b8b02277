import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';

/** What a path leads to, links followed; undefined when there is nothing, or it cannot be looked at. */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

export function isFolder(path: string): boolean {
  return statusOf(path)?.isDirectory() === true;
}

export function isFile(path: string): boolean {
  return statusOf(path)?.isFile() === true;
}

/** Whether there is something that is neither file nor folder, such as a pipe: whoever opens it may wait for ever. */
export function isSpecial(path: string): boolean {
  const status = statusOf(path);
  return status !== undefined && !status.isFile() && !status.isDirectory();
}

/** The text of a regular file of at most 1 MiB, or undefined. */
export function readSmall(path: string): string | undefined {
  try {
    const status = statusOf(path);
    return status?.isFile() === true && status.size <= 1 << 20 ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** The names in a folder; none where it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
