import { DECODERS } from './table.ts';

const TESTS = DECODERS.flatMap(({ begins }) => (begins === undefined ? [] : [begins]));

/** Whether decoded bytes begin with something of which all is needed to read any, such as a compressed stream. */
export function beginsAsWhole(bytes: Buffer): boolean {
  for (const begins of TESTS) if (begins(bytes)) return true;
  return false;
}
