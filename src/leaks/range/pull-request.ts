import { short } from '../wording.ts';
import { branchTip } from './branches.ts';
import { takeRange } from './commits.ts';
import type { PullRequest } from './event-payload.ts';
import type { History } from './history.ts';
import { fixFor, type ScopeBuilder } from './scope-builder.ts';

/**
 * A pull request, or a group of the merge queue: what its head reaches and its base does not. The files are those of
 * HEAD, which mostly is a merge of both made by GitHub, or those of the head where HEAD does not contain it.
 */
export async function takePullRequest(
  history: History,
  builder: ScopeBuilder,
  pull: PullRequest,
  what: string,
): Promise<void> {
  const { base, head } = pull;
  const names: Record<string, string> = {};
  if (pull.number !== undefined) names[head] = `refs/pull/${pull.number}/head`;
  const missing = await history.bringCommits({ include: [head], exclude: [base], names });
  if (missing.includes(head)) {
    builder.markIncomplete(
      `The head of ${what} (${short(head)}) is not in the checkout and could not be fetched.`,
      fixFor(history),
    );
    return;
  }
  if (builder.tree === undefined || !(await history.contains(builder.tree, head))) {
    builder.describe(`HEAD does not contain the head of ${what}: the files of ${short(head)} are read instead.`);
    builder.tree = head;
  }
  if (base === head) {
    builder.describe(`Base and head of ${what} are the same commit: it brings nothing.`);
    return;
  }
  if (!missing.includes(base)) {
    builder.base = base;
    builder.baseName = `the base of ${what}`;
    await takeRange(history, builder, { include: [head], exclude: [base], what: `the commits of ${what}` });
    return;
  }
  await takeWithoutBase(history, builder, pull, what);
}

/**
 * The base was rewritten since, or the remote does not give it out: the branch that it was of, as the server has it now,
 * serves as well, unless the head is in it by now. Else there is nothing to compare with.
 */
async function takeWithoutBase(
  history: History,
  builder: ScopeBuilder,
  pull: PullRequest,
  what: string,
): Promise<void> {
  const { head } = pull;
  const gone = `The base of ${what} (${short(pull.base)}) is gone or could not be fetched`;
  const tip = await branchTip(history, pull.baseBranch);
  const isThere = tip !== undefined && !(await history.bringCommits({ include: [head], exclude: [tip] })).includes(tip);
  if (isThere && !(await history.contains(tip, head))) {
    builder.base = tip;
    builder.baseName = `the base branch of ${what}`;
    builder.describe(`${gone}: the base branch as it is now is used.`);
  } else {
    builder.noListBecause = `The base of ${what} could not be fetched, so its allow list is not known`;
    builder.describe(`${gone}: all that its head reaches is read.`);
    await history.bringCommits({ include: [head], exclude: [] });
  }
  const exclude = builder.base === undefined ? [] : [builder.base];
  await takeRange(history, builder, { include: [head], exclude, what: `the commits of ${what}` });
}
