/**
 * A small reader of DER (ITU-T X.690): definite lengths in their shortest form, tags below 31. It never throws; what is
 * not DER is `undefined`.
 */

/** Tags that occur in keys, public keys and certificates. */
export const TAG = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  sequence: 0x30,
  context0: 0xa0,
  context1: 0xa1,
  context1Primitive: 0x81,
} as const;

/** One element; its content is `bytes.subarray(start, end)`, and `end` may lie after what is there. */
export interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/** Reads tag and length at `offset`. The content may be cut off: compare `end` with what there is. */
export function readHeader(bytes: Uint8Array, offset: number): Element | undefined {
  const tag = bytes[offset];
  const first = bytes[offset + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return undefined;
  if (first < 0x80) return { tag, start: offset + 2, end: offset + 2 + first };
  const count = first & 0x7f;
  // Four bytes of length are more than any file here has; none at all is BER's indefinite form.
  if (count === 0 || count > 4) return undefined;
  let length = 0;
  for (let index = 0; index < count; index++) {
    const byte = bytes[offset + 2 + index];
    if (byte === undefined) return undefined;
    length = length * 256 + byte;
  }
  if (length < 0x80 || length < 256 ** (count - 1)) return undefined;
  const start = offset + 2 + count;
  return { tag, start, end: start + length };
}

/** The elements that fill `parent` exactly; undefined where they do not. */
export function readChildren(bytes: Uint8Array, parent: Element): Element[] | undefined {
  const children: Element[] = [];
  let offset = parent.start;
  while (offset < parent.end) {
    const child = readHeader(bytes, offset);
    if (child === undefined || child.end > parent.end || child.end > bytes.length) return undefined;
    children.push(child);
    offset = child.end;
  }
  return children;
}

/** The content of an element as lower-case hex. */
export function hexOf(bytes: Uint8Array, element: Element): string {
  return Buffer.from(bytes.subarray(element.start, element.end)).toString('hex');
}
