import { forLog } from '../../runner/untrusted.ts';
import type { AllowEntry } from '../allow/allow-list.ts';
import { count, more } from '../wording.ts';
import { cutPlaces, type Leak } from './leak.ts';
import type { Report } from './report.ts';
import { now, since, tally, where } from './report-words.ts';

/** A log of more lines helps nobody; SARIF has them all. */
const MOST_PLACES = 1000;
const MOST_LEAKS = 1000;

/** The report for the log, a line each; without annotations. */
export function logLines(report: Report): string[] {
  const { commits, objects, bytes } = report.read;
  const allowed = report.allowed
    .slice(0, MOST_PLACES)
    .map(
      ({ finding, entry }) =>
        `${allowedBy(entry)}: ${where(finding, forLog)}${finding.fingerprint === undefined ? '' : ` (${finding.fingerprint})`}`,
    );
  return [
    ...report.described,
    `Read: ${count(commits, 'commit')}, ${count(objects, 'object')}, ${amount(bytes)}.`,
    ...report.unread
      .slice(0, MOST_PLACES)
      .map(
        (each) =>
          `${each.allowedBy === undefined ? 'Not read' : allowedBy(each.allowedBy)}: ${forLog(each.place)}: ${each.message}`,
      ),
    ...allowed,
    ...leakLines(report.leaks),
    ...(report.incomplete.length > 0 ? ['The scan is incomplete.'] : []),
    ...(report.leaks.length === 0 ? [`No leaks found${report.incomplete.length > 0 ? ' in what was read' : ''}.`] : []),
  ];
}

function allowedBy({ line, source }: AllowEntry): string {
  return `Allowed by line ${line} of ${source === 'input' ? 'the input allow' : '.asc-key-allow'}`;
}

/** One line a leak, and one for each of its places. */
export function leakLines(leaks: readonly Leak[]): string[] {
  if (leaks.length === 0) return [];
  const lines = [`${tally(leaks)}:`];
  for (const leak of leaks.slice(0, MOST_LEAKS)) {
    lines.push(`- ${nameOf(leak)}`);
    const { shown, rest } = cutPlaces(leak.findings, MOST_PLACES);
    for (const finding of shown) {
      const details = [finding.form, now(finding.presence), since(finding.first)].filter((text) => text !== '');
      lines.push(`    ${where(finding, forLog)} (${details.join('; ')})`);
    }
    if (rest > 0) lines.push(`    and ${more(rest)}`);
  }
  if (leaks.length > MOST_LEAKS) lines.push(`and ${leaks.length - MOST_LEAKS} more leaks`);
  return lines;
}

/** What leaked, in words that name it for certain. */
export function nameOf({ kind, fingerprint, keyIds, findings }: Leak): string {
  const ids = keyIds.length === 0 ? '' : `, Key ID ${keyIds.join(' or ')} by the file's name`;
  const before = findings.some(({ keyBefore }) => keyBefore) ? ', but with one in the version before' : '';
  if (kind === 'private-key') return `private key ${fingerprint ?? ''}${ids}`;
  return kind === 'token' ? 'token for App Store Connect' : `.p8 file without a readable key${before}${ids}`;
}

/** "512 bytes", "4.5 kB", "4.5 MB": in thousands, to one decimal. */
export function amount(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte');
  // What would be rounded to 1000.0 kB is a megabyte.
  return bytes < 999_950 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
