import { short } from '../wording.ts';
import { branchTip } from './branches.ts';
import { takeRange } from './commits.ts';
import type { Draft } from './draft.ts';
import type { PullRequest } from './event.ts';
import type { History } from './history.ts';

/**
 * A pull request, or a group of the merge queue: what its head reaches and its base does not. The files are those of
 * HEAD, which mostly is a merge of both made by GitHub, or those of the head where HEAD does not contain it.
 */
export async function takePullRequest(history: History, draft: Draft, pull: PullRequest, what: string): Promise<void> {
  const { base, head } = pull;
  const names: Record<string, string> = {};
  if (pull.number !== undefined) names[head] = `refs/pull/${pull.number}/head`;
  const missing = await history.bringCommits({ include: [head], exclude: [base], names });
  if (missing.includes(head)) {
    draft.lack(`The head of ${what} (${short(head)}) is not in the checkout and could not be fetched.`);
    return;
  }
  if (draft.tree === undefined || !(await history.contains(draft.tree, head))) {
    draft.say(`HEAD does not contain the head of ${what}: the files of ${short(head)} are read instead.`);
    draft.tree = head;
  }
  if (base === head) {
    draft.say(`Base and head of ${what} are the same commit: it brings nothing.`);
    return;
  }
  if (!missing.includes(base)) {
    draft.base = base;
    draft.baseName = `the base of ${what}`;
    await takeRange(history, draft, { include: [head], exclude: [base], what: `the commits of ${what}` });
    return;
  }
  await takeWithoutBase(history, draft, pull, what);
}

/**
 * The base was rewritten since, or the remote does not give it out: the branch that it was of, as the server has it now,
 * serves as well, unless the head is in it by now. Else there is nothing to compare with.
 */
async function takeWithoutBase(history: History, draft: Draft, pull: PullRequest, what: string): Promise<void> {
  const { head } = pull;
  const gone = `The base of ${what} (${short(pull.base)}) is gone or could not be fetched`;
  const tip = await branchTip(history, pull.baseBranch);
  const isThere = tip !== undefined && !(await history.bringCommits({ include: [head], exclude: [tip] })).includes(tip);
  if (isThere && !(await history.contains(tip, head))) {
    draft.base = tip;
    draft.baseName = `the base branch of ${what}`;
    draft.say(`${gone}: the base branch as it is now is used.`);
  } else {
    draft.noListBecause = `The base of ${what} could not be fetched, so its allow list is not known`;
    draft.say(`${gone}: all that its head reaches is read.`);
    await history.bringCommits({ include: [head], exclude: [] });
  }
  const exclude = draft.base === undefined ? [] : [draft.base];
  await takeRange(history, draft, { include: [head], exclude, what: `the commits of ${what}` });
}
