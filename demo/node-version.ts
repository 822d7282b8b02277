/** The major version of Node from which on all of this runs. */
const OLDEST = 20;

/**
 * What to tell whoever has an older Node; `undefined` for one that will do.
 *
 * @param version such as `20.11.1`
 */
export function tooOld(version: string): string | undefined {
  if (Number.parseInt(version, 10) >= OLDEST) return undefined;
  return `This is Node ${version}, and asc-key needs Node ${OLDEST} or newer: install it, or switch to it (nvm install ${OLDEST}).`;
}
