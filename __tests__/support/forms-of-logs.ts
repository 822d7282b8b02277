import type { Entry } from './forms-text.ts';

const ESCAPE = '\u001b';

/** As terminals, logs and editors keep the lines of a file. */
export function logs(file: string): Entry[] {
  const lines = file.split('\n');
  const each = (before: string, after = ''): string => lines.map((line) => before + line + after).join('\n');
  const objects = (object: (line: string, index: number) => unknown): string => JSON.stringify(lines.map(object));
  return [
    ['lines in colour', each(`${ESCAPE}[36;1m`, `${ESCAPE}[0m`)],
    ["lines of GitHub's log", each(`2026-01-02T03:04:05.1234567Z ${ESCAPE}[36;1m`, `${ESCAPE}[0m`)],
    ['lines of a diff in colour', each(`${ESCAPE}[32m+${ESCAPE}[m${ESCAPE}[32m`, `${ESCAPE}[m`)],
    ['lines in colour as cat -v shows them', each('^[[32m', '^[[0m')],
    ['lines in colour in JSON', JSON.stringify({ log: each(`${ESCAPE}[32m`, `${ESCAPE}[0m`) })],
    ['lines of syslog', `Jan  2 03:04:05 host app[123]: ${file.replaceAll('\n', '#012')}`],
    ['lines of grep', lines.map((line, i) => `src/Key_A.txt-${i + 9}-${line}`).join('\n')],
    ['PowerShell', `$key = "${file.replaceAll('\n', '`n')}"`],
    ['PowerShell with CRLF', `$key = "${file.replaceAll('\n', '`r`n')}"`],
    ['a raw string of Swift', `let key = #"${file.replaceAll('\n', '\\#n')}"#\n`],
    ['lines of RTF', `{\\rtf1\\ansi ${lines.join('\\line ')}}`],
    ['lines of a spreadsheet', `<t>${file.replaceAll('\n', '_x000D_\n')}</t>`],
    ['blocks of a chat', objects((text) => ({ type: 'text', text }))],
    ['paragraphs of an editor', objects((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))],
    ['blocks of an editor', objects((text, i) => ({ key: `a${i}`, text, type: 'unstyled', depth: 0 }))],
  ];
}
