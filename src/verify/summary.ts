import type { CheckResult } from './check.ts';
import { isBlocked, isBroken } from './check.ts';
import type { KeyFacts } from './key-facts.ts';
import { possibilities, warningsAbout } from './remarks.ts';
import { reasonFor } from './sentences.ts';
import { counted, inMarkdown } from './text.ts';

/** The job summary, in Markdown. Nothing masks a summary, so no word of Apple's is in it but a code of known form. */
export function summaryOf(result: CheckResult, { fingerprint, hasIssuer, name }: KeyFacts): string {
  const called = name === '' ? '' : ` (${inMarkdown((quote) => quote(name))})`;
  const blocks = [
    `### App Store Connect key: ${result.status}${called}`,
    inMarkdown(reasonFor(result, hasIssuer)),
    table(['', ''], [['Key', `\`${fingerprint}\``], ...factsOf(result)]),
    ...(result.rows.length > 0 ? [permissionTable(result)] : []),
    ...hints(result, hasIssuer),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Guesses and warnings, each under its heading. */
export function hints(result: CheckResult, hasIssuer: boolean): string[] {
  return [
    list('It may be that (most likely first)', possibilities(result, hasIssuer)),
    list('Besides', warningsAbout(result, hasIssuer).map(inMarkdown)),
  ];
}

/** Name and value of what there is to know, both Markdown. */
export function factsOf(result: CheckResult): [string, string][] {
  const { skew, rateLimitRemaining, series } = result;
  const { status, code, errorId, requestId } = series.last;
  return [
    ['HTTP status', String(status ?? 'none')],
    ["Apple's code", code === undefined ? 'none' : `\`${code}\``],
    ...(errorId === undefined ? [] : [["Apple's error id", `\`${errorId}\``] as [string, string]]),
    ...(requestId === undefined ? [] : [["Apple's request id", `\`${requestId}\``] as [string, string]]),
    ['Tries', String(series.answers.length)],
    ['Time taken', counted(Math.round(result.took / 100) / 10, 'second')],
    ["Clock, compared with Apple's", skew === undefined ? 'not known' : skewInWords(skew)],
    ['Requests left in this hour', String(rateLimitRemaining ?? 'not known')],
  ];
}

function skewInWords(skew: number): string {
  if (skew === 0) return 'the same (0 seconds)';
  return `${counted(Math.abs(skew), 'second')} ${skew > 0 ? 'ahead' : 'after'}`;
}

function permissionTable({ rows }: CheckResult): string {
  return table(
    ['Request', 'Expected', 'Found', ''],
    rows.map((row) => [
      inMarkdown((quote) => quote(`GET ${row.target}`)),
      row.wanted,
      isBroken(row) || isBlocked(row) ? `**${row.found}**` : row.found,
      row.seen,
    ]),
  );
}

/** @param rows cells in Markdown */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function list(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`**${heading}**`, '', ...items.map((item) => `- ${item}`)].join('\n');
}
