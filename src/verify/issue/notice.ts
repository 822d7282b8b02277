import { forLog, forMarkdown } from '../../runner/untrusted.ts';
import type { CheckResult } from '../check.ts';
import type { KeyFacts } from '../key-facts.ts';
import { reasonFor } from '../sentences.ts';
import { factsOf, hints, table } from '../summary.ts';
import { inMarkdown } from '../text.ts';
import type { Notice } from './keep-issue.ts';
import { markerOf, statusMarker } from './marker.ts';

/** The texts of the issue. Nothing masks them, so neither Key ID nor any word of Apple's but its code and ids is in them. */
export function noticeOf(
  result: CheckResult,
  fails: boolean,
  { fingerprint, hasIssuer, name }: KeyFacts,
  runUrl: string | undefined,
): Notice {
  const marker = markerOf(fingerprint);
  const reason = inMarkdown(reasonFor(result, hasIssuer));
  const run = runUrl === undefined ? '' : `[The run that found this](${runUrl})`;
  // Between these tags GitHub looks for no mentions and references.
  const called = name === '' ? '' : ` (<code>${forMarkdown(name)}</code>)`;
  const blocks = [
    `${marker}\n${statusMarker(result.status)}`,
    `Status of the App Store Connect API key \`${fingerprint}\`${called}: **${result.status}**`,
    reason,
    table(['', ''], factsOf(result)),
    ...hints(result, hasIssuer),
    run,
    'This issue is kept by asc-key: it is updated when the status changes and closed when the key is fine. It belongs to this key alone; when another key takes its place, close it by hand.',
  ];
  const key = name === '' ? fingerprint : `"${forLog(name)}" (${fingerprint})`;
  return {
    marker,
    status: result.status,
    fails,
    title: `App Store Connect API key ${key} needs attention`,
    body: blocks.filter((block) => block !== '').join('\n\n'),
    comment: [`The status is now **${result.status}**.`, reason, run].filter((block) => block !== '').join('\n\n'),
  };
}
