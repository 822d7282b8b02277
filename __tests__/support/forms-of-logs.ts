import type { Entry } from './forms-text.ts';

/** As logs, terminals and documents show it, with something else in the place of line breaks or around each line. */
export function logs(file: string): Entry[] {
  const lines = file.split('\n');
  const each = (write: (line: string, index: number) => string, between = '\n'): string =>
    lines.map(write).join(between);
  const width = (lines[1] as string).length;
  return [
    ['log of GitHub', each((line) => `2026-01-02T03:04:05.1234567Z \x1b[36;1m${line}\x1b[0m`)],
    [
      'body in a log of GitHub, after other lines',
      ['##[group]Run actions/checkout@v4', 'shell: /usr/bin/bash -e {0}', ...lines.slice(1, -1)]
        .map((line) => `2026-01-02T03:04:05.1234567Z ${line}`)
        .join('\n'),
    ],
    [
      'body in a log of a program, after another line',
      ['Authentication failed', ...lines.slice(1, -1)]
        .map((line) => `Jan  2 03:04:05 host application-name[123]: ${line}`)
        .join('\n'),
    ],
    [
      'body in a log after a digest as long as its lines',
      [`sha256:${'3f5a1c2b'.repeat(8)}`, ...lines.slice(1, -1)]
        .map((line) => `2026-01-02T03:04:05.1234567Z ${line}`)
        .join('\n'),
    ],
    ['colours', each((line) => `\x1b[36;1m${line}\x1b[0m`)],
    ['colours as editors show them', each((line) => `^[[32m${line}^[[0m`)],
    ['colours that lost their escape character', each((line) => `[32m${line}[0m`)],
    ['colours in JSON', JSON.stringify(each((line) => `\x1b[1;31m${line}\x1b[m`))],
    ['colours in C', each((line) => `\\033[0;32m${line}\\033[0m`)],
    ['coloured diff', each((line) => `\x1b[32m+\x1b[m\x1b[32m${line}\x1b[m`)],
    ['context of grep', each((line, i) => `docs/AuthKey_2.p8-${i + 8}-${line}`)],
    ['lines of another thread', each((line, i) => (i === 2 ? `${line}\n03:04:05 INFO thread 2 sent a message` : line))],
    ['syslog', `Jan  2 03:04:05 host app[123]: ${file.replaceAll('\n', '#012')}`],
    ['table of psql', each((line, i) => `${i === 0 ? '  1 | ' : '    | '}${line.padEnd(width)}+`)],
    ['trace of curl', traced(`Content-Type: text/plain\r\n\r\n${file}\n--4f--`)],
    ['trace of curl, of a form', traced(`a=1&key=${new URLSearchParams({ key: file })}`)],
    ['PowerShell', `$key = "${file.replaceAll('\n', '`n')}"`],
    ['PowerShell with CRLF', `$key = "${file.replaceAll('\n', '`r`n')}"`],
    ['Swift raw string', `let key = #"${file.replaceAll('\n', '\\#n')}"#`],
    ['RTF lines', `{\\rtf1 ${file.replaceAll('\n', '\\line ')}}`],
    ['lost backslashes', `KEY=${file.replaceAll('\n', 'n')}`],
    ['underscores for newlines', `KEY=${file.replaceAll('\n', '_')}`],
    ['words for newlines', `KEY=${file.replaceAll('\n', '__NEWLINE__')}`],
    ['text of a spreadsheet', `<t>${file.replaceAll('\n', '_x000D_\n')}</t>`],
    ['spaces for plus signs', file.replaceAll('+', ' ')],
    ['spaces for plus signs and newlines', file.replaceAll(/[+\n]/g, ' ')],
    ['blocks of a message', JSON.stringify(lines.map((text) => ({ type: 'text', text })))],
    [
      'paragraphs of an editor',
      JSON.stringify(lines.map((text) => ({ type: 'p', content: [{ type: 'text', text }] }))),
    ],
    [
      'blocks of an editor, each text twice',
      JSON.stringify(lines.map((text) => ({ text: { content: text }, plain_text: text }))),
    ],
    [
      'blocks of an editor',
      JSON.stringify(
        lines.map((text, i) => ({ key: `a${i}`, text, depth: 0 })),
        null,
        1,
      ),
    ],
  ];
}

/** What `curl --trace-ascii` writes: 64 characters a line after the address of the first, and dots for line breaks. */
function traced(sent: string): string {
  const traced = ['=> Send data, 400 bytes (0x190)'];
  let at = 0;
  for (const line of sent.split(/(?<=\r\n)/).flatMap((each) => each.match(/[^\r]{1,64}(?:\r\n)?|\r\n/g) ?? [])) {
    const address = at.toString(16).padStart(4, '0');
    traced.push(`${address}: ${line.replace('\r\n', '').replaceAll('\n', '.')}`);
    at += line.length;
  }
  return traced.join('\n');
}
