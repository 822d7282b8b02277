/** Alternatives of braces, all combined; a pattern with more can take for ever on any name. */
const MOST_ALTERNATIVES = 1_000;

/** Signs that stand for themselves, after which a star needs not be tried. */
const PLAIN = /[\p{L}\p{N} ._@%:;=#&~'-]/u;

/**
 * How much work a glob may be on one path, in places at which its stars may end: each star is tried at each of the places
 * in the path where what follows it stands, and for each of them all later stars are tried again. Nearly always it is far
 * less, but whoever chooses the names can make it as much.
 *
 * @returns a number for each path
 */
export function workOf(pattern: string): (path: string) => number {
  const factor = alternatives(pattern);
  const followers = [...pattern.matchAll(/\*+/g)].map((stars) => ({
    sign: pattern.charAt(stars.index + stars[0].length),
    isDeep: stars[0].length > 1,
  }));
  return (path) => {
    let work = factor;
    for (const { sign, isDeep } of followers) {
      // A single star ends with its name.
      if (sign === '' || (sign === '/' && !isDeep)) continue;
      work *= sign === '/' || PLAIN.test(sign) ? path.split(sign).length : path.length + 1;
    }
    return work + path.length;
  };
}

/** Whether the braces of a pattern combine to more than is ever tried. */
export function hasTooManyAlternatives(pattern: string): boolean {
  return alternatives(pattern) > MOST_ALTERNATIVES;
}

/** At most so many: with commas shared out evenly, the product is the largest. */
function alternatives(pattern: string): number {
  const braces = pattern.split('{').length - 1;
  const commas = pattern.split(',').length - 1;
  return braces === 0 ? 1 : (commas / braces + 1) ** braces;
}

/** For one path, some hundredths of a second; for all together, some seconds. */
const MOST_AT_ONCE = 5_000_000;
const MOST_IN_ALL = 500_000_000;

/** What may be spent on trying globs on paths: the names are those of whoever sends a pull request. */
export class GlobBudget {
  #left: number;

  constructor(work: number = MOST_IN_ALL) {
    this.#left = work;
  }

  /** @returns false where the work, which is asked for as long as something is left, is too much and not to be done */
  spend(work: () => number): boolean {
    if (this.#left <= 0) return false;
    const wanted = work();
    if (wanted > MOST_AT_ONCE) return false;
    this.#left -= wanted;
    return this.#left > 0;
  }
}
