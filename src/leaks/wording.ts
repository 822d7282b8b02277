/** "1 leak", "2 leaks". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** How ids are shown: enough of them to find the object. */
export function short(id: string): string {
  return id.slice(0, 12);
}
