/**
 * Holds three descriptions of each action equal: its action.yml, the tables of the README, and what the code reads and
 * sets. A difference in a name or a default is printed and fails the check.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ACTIONS = {
  mint: 'action.yml',
  scan: 'scan/action.yml',
  verify: 'verify/action.yml',
  upload: 'upload/action.yml',
  'key-file': 'key-file/action.yml',
};
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const INPUT = /\b(?:read|take|text|lines|flag)\w*\(\s*'([a-z-]+)'/g;
/** What an action reads that takes its credentials by the shared function; not all of them have programs. */
const credentials = namesIn(readFileSync(join(root, 'src/token/take-credentials.ts'), 'utf8'), INPUT);
const problems = [];

for (const [name, file] of Object.entries(ACTIONS)) {
  const action = parse(readFileSync(join(root, file), 'utf8'));
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([input, { default: value, required }]) => [
      input,
      required ? 'required' : (value ?? ''),
    ]),
  );
  const code = sourcesOf(join(root, 'src', name));
  compare(`${file} and the README: inputs`, inputs, tableOf(name, 'input'));
  compare(`${file} and the README: outputs`, Object.keys(action.outputs), Object.keys(tableOf(name, 'output')));
  const shared = code.includes('takeCredentialInputs(') ? credentials : [];
  const read = [...shared.filter((input) => input !== 'program' || input in inputs), ...namesIn(code, INPUT)];
  compare(`${file} and src/${name}: inputs`, Object.keys(inputs), [...new Set(read)]);
  compare(
    `${file} and src/${name}: outputs`,
    Object.keys(action.outputs),
    namesIn(code, /\bsetOutput\(\s*'([a-z-]+)'/g),
  );
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log('action.yml, README and code agree.');

/** Name → second column, of the table under "## NAME" whose first column is headed `input` or `output`. */
function tableOf(action, heading) {
  const section = readme.split(/^## /m).find((part) =>
    part
      .toLowerCase()
      .replace(/^key file/, 'key-file')
      .startsWith(action),
  );
  const rows = section?.split(new RegExp(`^\\| ${heading} \\|.*$`, 'm'))[1]?.split(/\n\n/)[0] ?? '';
  const cells = [...rows.matchAll(/^\| `([a-z-]+)` \| (.*?) \|/gm)];
  if (cells.length === 0) problems.push(`README: no table of ${heading}s under "## ${action}"`);
  return Object.fromEntries(
    cells.map(([, name, value]) => [name, value === 'empty' ? '' : value.replace(/^`(.*)`$/, '$1')]),
  );
}

function sourcesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

function namesIn(text, pattern) {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1]))];
}

function compare(what, left, right) {
  const text = (value) => JSON.stringify(Array.isArray(value) ? [...value].sort() : Object.entries(value).sort());
  if (text(left) !== text(right)) problems.push(`${what} differ:\n  ${text(left)}\n  ${text(right)}`);
}
