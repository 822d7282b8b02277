import { type EntryVisitor, isSubmoduleType, typeAt, walkEntries } from '../objects/tree-object.ts';

/** Names shorter than this cannot hold a key: the shortest, 67 bytes, takes 90 characters in base64. */
const LONG_NAME = 64;

const DOT = 0x2e;
const LOWER_P = 0x70;
const EIGHT = 0x38;

/**
 * Visits those entries of a tree object that matter to the scan: names that end in .p8, submodules, and names long enough
 * to hold a key. Of a tree that is cut off, the last name is among them.
 *
 * @param idBytes 20, or 32 where the hash is SHA-256
 */
export function walkTree(buffer: Buffer, from: number, to: number, idBytes: number, visit: EntryVisitor): void {
  walkEntries(buffer, from, to, idBytes, (_, modeAt, nameAt, nameEnd) => {
    if (nameEnd - nameAt >= LONG_NAME || endsInP8(buffer, nameAt, nameEnd) || isSubmodule(buffer, modeAt, nameAt)) {
      visit(buffer, modeAt, nameAt, nameEnd);
    }
  });
}

/** Whether a name ends in `.p8`, in upper or lower case. */
export function endsInP8(buffer: Buffer, nameAt: number, nameEnd: number): boolean {
  return (
    nameEnd - nameAt >= 3 &&
    buffer[nameEnd - 1] === EIGHT &&
    ((buffer[nameEnd - 2] ?? 0) | 0x20) === LOWER_P &&
    buffer[nameEnd - 3] === DOT
  );
}

/** Whether an entry is a submodule to git; its name begins at `nameAt`. */
export function isSubmodule(buffer: Buffer, modeAt: number, nameAt: number): boolean {
  const first = buffer[modeAt];
  const second = buffer[modeAt + 1];
  const digits = nameAt - 1 - modeAt;
  // 100644, 100755 and 120000, and 40000: nearly all that there are.
  if (first === 0x31 && digits === 6 && (second === 0x30 || second === 0x32)) return false;
  if (first === 0x34 && digits === 5) return false;
  return isSubmoduleType(typeAt(buffer, modeAt, nameAt - 1));
}

export function mayHoldKey(nameAt: number, nameEnd: number): boolean {
  return nameEnd - nameAt >= LONG_NAME;
}
