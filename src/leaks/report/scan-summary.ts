import type { AllowEntry } from '../allow/allow-list.ts';
import { count, more } from '../wording.ts';
import { cutPlaces, failing, type Leak } from './leak.ts';
import { amount } from './log-lines.ts';
import { code, literally } from './markdown.ts';
import { remedy } from './remedy.ts';
import type { Report } from './report.ts';
import { now, since, tally, where } from './report-words.ts';

/** GitHub aborts the upload of a summary above 1024 KiB; something is left for what other actions of the step write. */
const MOST_BYTES = 1000 * 1024;
const ROWS_BYTES = 800 * 1024;
const PLACES_OF_A_LEAK = 20;
const MOST_LISTED = 100;

/** The job summary, in Markdown: the verdict, one row a leak, what to do, and always what was read. */
export function summaryOf(report: Report): string {
  const parts = [
    `# asc-key scan: ${verdict(report)}`,
    ...section('The scan is incomplete', report.incomplete.map(literally)),
    table(report.leaks),
    remedy(report.leaks, report.allowed),
    ...section('Allowed', allowedLines(report)),
    ...section('Not read', unreadLines(report)),
    ...section(
      'Entries of the allow list that match nothing',
      report.unused.map(({ source, line, text }) => `${sourceOf(source)}, line ${line}: ${code(text)}`),
    ),
    ...section(
      'Keeping keys out',
      report.hygiene.map(
        ({ message, path, line }) =>
          `${code(path)}${line === undefined ? '' : `, line ${line}`}: ${literally(message)}`,
      ),
    ),
    ...section('Warnings', report.warnings.map(literally)),
    ...section('What was read', whatWasRead(report)),
  ].filter((part) => part !== '');
  return fitted(`${parts.join('\n\n')}\n`);
}

function verdict({ leaks, incomplete }: Report): string {
  if (incomplete.length > 0) return leaks.length > 0 ? `${tally(leaks)}, and the scan is incomplete` : 'incomplete';
  if (leaks.length > 0 && failing(leaks).length === 0) return `${tally(leaks)}, to which no branch or tag leads`;
  return leaks.length > 0 ? tally(leaks) : 'no leaks found';
}

function table(leaks: readonly Leak[]): string {
  if (leaks.length === 0) return '';
  const rows = ['| What | Where | First commit | Form | Now |', '|---|---|---|---|---|'];
  let bytes = 0;
  for (const [index, leak] of leaks.entries()) {
    const row = rowOf(leak);
    bytes += Buffer.byteLength(row);
    if (bytes > ROWS_BYTES) {
      rows.push(
        '',
        `${count(leaks.length - index, 'more leak is', 'more leaks are')} not shown here; SARIF lists them.`,
      );
      break;
    }
    rows.push(row);
  }
  return rows.join('\n');
}

function rowOf(leak: Leak): string {
  const { shown, rest } = cutPlaces(leak.findings, PLACES_OF_A_LEAK);
  const places = shown.map((finding) => {
    const place = where(finding, code);
    return finding.presence === leak.presence ? place : `${place} (${now(finding.presence)})`;
  });
  const cells = [
    whatCell(leak),
    [...places, ...(rest > 0 ? [`and ${more(rest)}`] : [])].join('<br>'),
    since(leak.first),
    leak.forms.slice(0, 5).map(literally).join('<br>'),
    now(leak.presence),
  ];
  return `| ${cells.join(' | ')} |`;
}

function whatCell({ kind, fingerprint, keyIds, findings }: Leak): string {
  const ids = keyIds.map((id) => `<br>Key ID ${id}`).join('');
  const before = findings.some(({ keyBefore }) => keyBefore) ? ', but one in the version before' : '';
  if (kind === 'private-key') return `private key <code>${fingerprint ?? ''}</code>${ids}`;
  return `${kind === 'token' ? 'token' : `.p8 file, no key readable${before}`}${ids}`;
}

function allowedLines({ allowed, unread }: Report): string[] {
  const findings = allowed.map(({ finding, entry }) => {
    const key = finding.fingerprint === undefined ? '' : ` <code>${finding.fingerprint}</code>`;
    return `${where(finding, code)}${key}: ${lineOf(entry)}`;
  });
  const gaps = unread.flatMap(({ place, message, allowedBy }) =>
    allowedBy === undefined ? [] : [`${code(place)}: ${lineOf(allowedBy)}; ${literally(message)}`],
  );
  return [...findings, ...gaps];
}

function lineOf({ source, line }: AllowEntry): string {
  return `${sourceOf(source)}, line ${line}`;
}

function unreadLines({ unread }: Report): string[] {
  return unread
    .filter(({ allowedBy }) => allowedBy === undefined)
    .map(({ place, message }) => `${code(place)}: ${literally(message)}`);
}

function whatWasRead({ read, described }: Report): string[] {
  const { commits, objects, bytes } = read;
  return [`${count(commits, 'commit')}, ${count(objects, 'object')}, ${amount(bytes)}.`, ...described.map(literally)];
}

function sourceOf(source: 'input' | 'base' | 'head'): string {
  if (source === 'input') return 'input allow';
  return source === 'base' ? '.asc-key-allow of the base' : '.asc-key-allow';
}

function section(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_LISTED).map((line) => `- ${line}`);
  const rest = lines.length - shown.length;
  return [`## ${heading}`, [...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')];
}

function fitted(text: string): string {
  if (Buffer.byteLength(text) <= MOST_BYTES) return text;
  const cut = Buffer.from(text).subarray(0, MOST_BYTES).toString('utf8');
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\nThe summary is cut here: GitHub takes no longer one. The log and SARIF have the rest.\n`;
}
