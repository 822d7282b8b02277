import type { CheckResult } from '../check.ts';
import { possibilities, warningsAbout } from '../remarks.ts';
import { reasonFor } from '../sentences.ts';
import { factsOf, table } from '../summary.ts';
import { inMarkdown } from '../text.ts';
import type { Notice } from './keep-issue.ts';
import { markerOf, statusMarker } from './marker.ts';

/** Who reports, for the texts of the issue. */
export interface Reporter {
  readonly fingerprint: string;
  readonly hasIssuer: boolean;
  /** The address of the run; undefined when it is not known. */
  readonly runUrl: string | undefined;
}

/** The texts of the issue. Nothing masks them, so neither Key ID nor any word of Apple's but its code is in them. */
export function noticeOf(result: CheckResult, fails: boolean, { fingerprint, hasIssuer, runUrl }: Reporter): Notice {
  const marker = markerOf(fingerprint);
  const reason = inMarkdown(reasonFor(result));
  const run = runUrl === undefined ? '' : `[The run that found this](${runUrl})`;
  const hints = [...possibilities(result, hasIssuer), ...warningsAbout(result).map(inMarkdown)];
  const blocks = [
    `${marker}\n${statusMarker(result.status)}`,
    `Status of the App Store Connect API key \`${fingerprint}\`: **${result.status}**`,
    reason,
    table(['', ''], factsOf(result, fingerprint).slice(1)),
    hints.map((hint) => `- ${hint}`).join('\n'),
    run,
    'This issue is kept by asc-key: it is updated when the status changes and closed when the key is fine. It belongs to this key alone; when another key takes its place, close it by hand.',
  ];
  return {
    marker,
    status: result.status,
    fails,
    title: `App Store Connect API key ${fingerprint} needs attention`,
    body: blocks.filter((block) => block !== '').join('\n\n'),
    comment: [`The status is now **${result.status}**.`, reason, run].filter((block) => block !== '').join('\n\n'),
  };
}
