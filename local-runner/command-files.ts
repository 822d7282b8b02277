/** The files by which an action hands things to the runner, by the variables that name them. */
export const COMMAND_FILES = [
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
] as const;

/**
 * Reads a file of names and values: `name=value`, or `name<<DELIMITER`, lines, and the delimiter on a line of its own.
 *
 * @throws when a value has no end or a line is of neither form, as the runner does
 */
export function parseValues(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line === '') continue;
    const [, name = '', sign = '', rest = ''] = /^(.+?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (sign === '') throw new Error('A line of the file of outputs is neither NAME=VALUE nor NAME<<DELIMITER.');
    if (sign === '=') {
      values[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, i + 1);
    if (end === -1) throw new Error('A value in the file of outputs has no end.');
    values[name] = lines.slice(i + 1, end).join('\n');
    i = end;
  }
  return values;
}
