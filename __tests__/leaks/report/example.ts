import type { Finding } from '../../../src/leaks/locate/finding.ts';
import { groupLeaks } from '../../../src/leaks/report/leak.ts';
import type { Report } from '../../../src/leaks/report/report.ts';

/** A report of a complete scan of little, with what a test wants to be different. */
export function reportOf(findings: readonly Finding[], changes: Partial<Report> = {}): Report {
  return {
    leaks: groupLeaks(findings),
    allowed: [],
    read: { commits: 2, objects: 30, bytes: 4_500_000 },
    described: ['The files of HEAD and 2 commits.'],
    warnings: [],
    incomplete: [],
    unread: [],
    unused: [],
    hygiene: [],
    ...changes,
  };
}

/** Names that try to be something else: commands of the runner, escape sequences, Markdown, HTML. */
export const HOSTILE = [
  'a\n::error::owned',
  'a\r##[group]owned',
  '\u001b[31mred\u001b[0m',
  '<img src=x onerror=alert(1)>',
  '](https://evil.example) [x',
  '`code` | cell | **bold**',
  '</code></details><h1>big</h1>',
  '@everyone #1 www.evil.example',
  '\u202egpj.txt',
] as const;
