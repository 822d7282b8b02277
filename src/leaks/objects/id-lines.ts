/** Ids, one a line. */
export function asLines(ids: Iterable<string>): Buffer {
  return Buffer.from([...ids, ''].join('\n'), 'latin1');
}
