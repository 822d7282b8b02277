/** Shorter texts are no key, and parts of one may stand anywhere. */
const SHORTEST = 40;
/** The state holds their names, and has to stay small. */
const MOST = 20;
const LONGEST_NAME = 100;

/**
 * The names of variables that hold one of the texts, at most 20: they were there before main began.
 *
 * @param texts the forms of a secret, as `masksOf` gives them
 */
export function variablesWith(texts: readonly string[], env: NodeJS.ProcessEnv): string[] {
  const telling = texts.filter((text) => text.length >= SHORTEST);
  return Object.entries(env)
    .filter(([name, value = '']) => name.length <= LONGEST_NAME && telling.some((text) => value.includes(text)))
    .map(([name]) => name)
    .slice(0, MOST);
}
