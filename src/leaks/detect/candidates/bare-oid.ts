/** The longest list that is looked at, on each side of a byte in it. */
const REACH = 120;
const LIST = /^[\s,0-9a-fx]*$/i;
const SEPARATORS = /[\s,]+/;
const OBJECT_ID = 0x06;
/** How OIDs of keys for elliptic curves begin (RFC 5480). */
const X9 = '2a8648ce3d';

/**
 * Where a list of bytes ends that is one OID in brackets, or several with their heads, and nothing else: programs compare
 * what they read with such lists. A key goes on after its OIDs, and begins before them.
 *
 * @param at of a byte in the list
 * @returns 0 where there is more, or none
 */
export function endOfBareOid(bytes: Buffer, at: number): number {
  const from = Math.max(0, at - REACH);
  const before = bytes.toString('latin1', from, at);
  const after = bytes.toString('latin1', at, at + REACH);
  const open = Math.max(...Array.from('[({', (bracket) => before.lastIndexOf(bracket)));
  const close = after.search(/[\])}]/);
  if (open < 0 || close < 0) return 0;
  const list = before.slice(open + 1) + after.slice(0, close);
  if (!LIST.test(list)) return 0;
  const numbers = list.split(SEPARATORS).filter((number) => number !== '');
  const values = numbers.map((number) =>
    /^(?:0x[0-9a-f]{1,2}|[0-9]{1,3})$/i.test(number) ? Number(number) : Number.NaN,
  );
  return values.every((value) => value <= 255) && areOids(Buffer.from(values)) ? at + close : 0;
}

/** Whether bytes are an OID of a key, or several with their heads, and nothing else. */
export function areOids(bytes: Buffer): boolean {
  if (bytes[0] !== OBJECT_ID) return isOid(bytes);
  let at = 0;
  while (bytes[at] === OBJECT_ID && at + 1 < bytes.length) at += 2 + (bytes[at + 1] as number);
  return at === bytes.length && bytes.includes(Buffer.from(X9, 'hex'));
}

/** Those of the algorithm and of the curve: what goes on as a key does is neither. */
function isOid(bytes: Buffer): boolean {
  return ['2a8648ce3d0201', '2a8648ce3d030107'].includes(bytes.toString('hex'));
}
