const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;

/** The strings between two of the same of some quotes, that end on the line that they begin on, and are not empty. */
export function stringsIn(bytes: Buffer, quotes: string): [number, number][] {
  const strings: [number, number][] = [];
  const isQuote = new Uint8Array(256);
  for (const quote of Buffer.from(quotes)) isQuote[quote] = 1;
  const next = (from: number): number => {
    let at = from;
    while (at < bytes.length && isQuote[bytes[at] as number] === 0) at++;
    return at;
  };
  for (let open = next(0); open < bytes.length; ) {
    const quote = bytes[open];
    let close = open + 1;
    for (; close < bytes.length && bytes[close] !== quote && bytes[close] !== NEWLINE; close++) {
      if (bytes[close] === BACKSLASH && bytes[close + 1] !== NEWLINE) close++;
    }
    const isString = bytes[close] === quote && close > open + 1;
    if (isString) strings.push([open + 1, close]);
    open = next(isString || bytes[close] !== quote ? close + 1 : close);
  }
  return strings;
}
