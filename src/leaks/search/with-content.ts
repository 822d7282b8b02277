import type { ObjectFinding } from '../types.ts';
import { withArmour } from './armour-lines.ts';
import { lineHashes } from './line-hash.ts';
import { partsOf } from './text-parts.ts';

/**
 * The findings of one object with all that the report says of its content, so that no object is read again for it: armour
 * lines and, where they are wanted, line hashes of a blob; in which part of a commit or tag they are.
 *
 * @param content the whole object, and not what was unpacked from it
 */
export function withContent(
  content: Buffer,
  findings: readonly ObjectFinding[],
  hashesLines: boolean,
): readonly ObjectFinding[] {
  switch (findings[0]?.objectType) {
    case 'blob': {
      const inArchives = findings.filter(({ within }) => within.length > 0);
      const direct = findings.filter(({ within }) => within.length === 0);
      const found = [...withArmour(content, direct), ...inArchives];
      return hashesLines ? withLineHashes(content, found) : found;
    }
    case 'commit':
    case 'tag': {
      const partAt = partsOf(content);
      return findings.map((finding) => ({ ...finding, part: partAt(finding.region) }));
    }
    default:
      return findings;
  }
}

/** SARIF has no lines of what is in an archive: it is reported in the first line of the object. */
function withLineHashes(content: Buffer, findings: readonly ObjectFinding[]): ObjectFinding[] {
  const lineOf = ({ within, region }: ObjectFinding): number => (within.length > 0 ? 1 : region.line);
  const hashes = lineHashes(content, new Set(findings.map(lineOf)));
  return findings.map((finding) => ({ ...finding, lineHash: hashes.get(lineOf(finding)) }));
}
