const [LINE_FEED, RETURN] = [0x0a, 0x0d];

/** Where the line ends that goes on at `from`: at a line feed, a carriage return, or the end of the bytes. */
export function endOfLine(bytes: Buffer, from: number): number {
  let end = from;
  while (end < bytes.length && bytes[end] !== LINE_FEED && bytes[end] !== RETURN) end++;
  return end;
}
