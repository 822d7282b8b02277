import type { Finding, Gap } from '../locate/finding.ts';
import type { AllowEntry } from './allow-list.ts';
import type { Allowed, AppliedLists } from './apply.ts';

/** What allow lists say of findings and of gaps, apart. */
export interface PartedLists extends AppliedLists {
  /** By the id of an object that was not searched to its end, the line that accepts it. */
  readonly acceptedGaps: ReadonlyMap<string, AllowEntry>;
}

/** A content is accepted as it is where each of its paths is. */
export function partGaps({ leaking, allowed, ...rest }: AppliedLists<Finding | Gap>): PartedLists {
  const open = new Set(leaking.filter((each) => !isFinding(each)).map(({ objectId }) => objectId));
  const accepted = allowed.filter(({ finding }) => !isFinding(finding) && !open.has(finding.objectId));
  return {
    ...rest,
    leaking: leaking.filter(isFinding),
    allowed: allowed.filter((each): each is Allowed => isFinding(each.finding)),
    acceptedGaps: new Map(accepted.map(({ finding, entry }) => [finding.objectId, entry])),
  };
}

function isFinding(each: Finding | Gap): each is Finding {
  return each.kind !== 'unsearched';
}
