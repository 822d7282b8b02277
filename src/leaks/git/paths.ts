import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Whether a path is a folder or lies in it, with links followed as far as the paths exist. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(real(folder), real(path));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** The path with its links followed as far as it exists. */
export function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const whole = resolve(path);
    return dirname(whole) === whole ? whole : join(real(dirname(whole)), basename(whole));
  }
}
