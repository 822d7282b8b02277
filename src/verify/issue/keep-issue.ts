import type { Status } from '../status.ts';
import { statusIn } from './marker.ts';
import type { Issue, Tracker } from './tracker.ts';

/** What is to be said about the key on GitHub. */
export interface Notice {
  /** Makes the issue of this key known among those with the label. */
  readonly marker: string;
  readonly status: Status;
  /** Whether the status is one that fails the job. */
  readonly fails: boolean;
  readonly title: string;
  readonly body: string;
  /** Posted when the status changes. */
  readonly comment: string;
}

/** Times that the list is read after an issue was opened; GitHub may take a moment to show it. */
const LOOKS = 3;
const WAIT_BETWEEN_LOOKS = 500;

/**
 * Keeps one issue a key: opened, or opened again, when a status comes up that fails the job; commented when the status
 * changes; closed when the status fails the job no more. `unreachable` says nothing new, so it neither comments nor
 * closes.
 *
 * @returns the number of the issue that was touched or is open; undefined when there is none
 */
export async function keepIssue(
  tracker: Tracker,
  notice: Notice,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<number | undefined> {
  const issues = ofKey(await tracker.list(), notice.marker);
  const open = issues.filter((issue) => issue.open);
  const [main] = open;
  if (notice.status === 'unreachable' && main !== undefined) return main.number;
  if (!notice.fails) {
    if (main === undefined || notice.status === 'unreachable') return undefined;
    await tracker.update(main.number, { body: notice.body, state: 'closed' });
    await tracker.comment(main.number, notice.comment);
    await closeAll(tracker, open.slice(1));
    return main.number;
  }
  const kept = main ?? issues[0];
  if (kept === undefined) return openOne(tracker, notice, sleep);
  const changed = statusIn(kept.body) !== notice.status;
  if (!kept.open || changed) await tracker.update(kept.number, { body: notice.body, state: 'open' });
  if (changed && notice.status !== 'unreachable') await tracker.comment(kept.number, notice.comment);
  await closeAll(tracker, open.slice(1));
  return kept.number;
}

/** Another run may open one at the same moment: all of them then close all but the one with the lowest number. */
async function openOne(
  tracker: Tracker,
  { marker, title, body }: Notice,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<number> {
  const number = await tracker.create(title, body);
  const mine: Issue = { number, open: true, body };
  for (let look = 1; ; look++) {
    const seen = ofKey(await tracker.list(), marker).filter((issue) => issue.open);
    if (look < LOOKS && !seen.some((issue) => issue.number === number)) {
      await sleep(WAIT_BETWEEN_LOOKS);
      continue;
    }
    const all = [mine, ...seen.filter((issue) => issue.number !== number)].sort((a, b) => a.number - b.number);
    await closeAll(tracker, all.slice(1));
    return all[0]?.number ?? number;
  }
}

async function closeAll(tracker: Tracker, issues: readonly Issue[]): Promise<void> {
  for (const { number } of issues) await tracker.update(number, { state: 'closed' });
}

/** Oldest first. */
function ofKey(issues: readonly Issue[], marker: string): Issue[] {
  return issues.filter(({ body }) => body.includes(marker)).sort((a, b) => a.number - b.number);
}
