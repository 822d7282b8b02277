/** "1 leak", "2 leaks". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** More than this is as good as any number; trees can be made of which the paths outnumber the atoms of the world. */
const COUNTLESS = 1e9;

/** As `count`, for numbers that somebody may have driven up: "more than 1000000000 places". */
export function countUp(number: number, one: string): string {
  return number > COUNTLESS ? `more than ${COUNTLESS} ${one}s` : count(number, one);
}

/** "1 more place", "2 more places". */
export function more(places: number): string {
  return countUp(places, 'more place');
}

/** How ids are shown: enough of them to find the object. */
export function short(id: string): string {
  return id.slice(0, 12);
}

/** Of ids that there may be many of, the first, which says for certain what is meant. */
export function first(ids: readonly string[]): string {
  return `${ids[0]}${ids.length > 1 ? ' is the first' : ''}`;
}
