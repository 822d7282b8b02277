import picomatch from 'picomatch';
import { hasTooManyAlternatives } from './glob-work.ts';

/**
 * A pattern with more stars could take for ever on a name that was made for it: the time grows with the length of the name
 * to the power of the number of stars.
 */
const MOST_STARS = 8;
const MOST_STARS_IN_A_NAME = 3;

/** Signs that would make a regular expression of a pattern; in a path they mean themselves. */
const NO_WILDCARDS = /[()|+^$]/g;

/**
 * Whether a path fits a glob: `*`, `**`, `?`, `[…]` and, unless `braces` is false, `{…}`. Hidden files count as any
 * others, upper and lower case differ.
 *
 * @returns undefined for a pattern with too many stars or alternatives
 */
export function globMatcher(
  pattern: string,
  options: { readonly braces: boolean },
): ((path: string) => boolean) | undefined {
  if (isTooMuch(pattern)) return undefined;
  const fits = picomatch(pattern.replace(NO_WILDCARDS, '\\$&'), {
    dot: true,
    windows: false,
    nocase: false,
    noextglob: true,
    nonegate: true,
    nobrace: !options.braces,
    // A name may hold line ends.
    flags: 's',
  });
  return (path) => fits(path);
}

/** Whether a pattern has more stars or alternatives than `globMatcher` takes. */
export function isTooMuch(pattern: string): boolean {
  const stars = (text: string): number => text.match(/\*+/g)?.length ?? 0;
  if (hasTooManyAlternatives(pattern)) return true;
  return stars(pattern) > MOST_STARS || pattern.split('/').some((name) => stars(name) > MOST_STARS_IN_A_NAME);
}
