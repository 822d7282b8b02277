import { search } from '../key/find-key.ts';

/** Shorter texts are no key, and parts of one may stand anywhere. */
const SHORTEST = 40;
/** The state holds their names, and has to stay small. */
const MOST = 20;
const LONGEST_NAME = 100;
/** In characters: what is searched in all variables together, for main is to be done at once. */
const MOST_SEARCHED = 128 * 1024;

/**
 * The names of variables that hold the key, at most 20: they were there before main began.
 *
 * @param texts the forms of the key, as `masksOf` gives them; every other form that the reader knows is searched
 */
export function variablesWith(texts: readonly string[], fingerprint: string, env: NodeJS.ProcessEnv): string[] {
  const usable = texts.filter((text) => text.length >= SHORTEST);
  let left = MOST_SEARCHED;
  const isKey = (value: string): boolean => {
    left -= value.length;
    return left >= 0 && search(value.trim()).keys.some(({ key }) => key.fingerprint === fingerprint);
  };
  return Object.entries(env)
    .filter(([name, value = '']) => {
      if (name.length > LONGEST_NAME || value.length < SHORTEST) return false;
      return usable.some((text) => value.includes(text)) || isKey(value);
    })
    .map(([name]) => name)
    .slice(0, MOST);
}
