/** A line of a workflow that is careless with a key. */
export interface Careless {
  /** From 1. */
  readonly line: number;
  readonly kind: 'key-in-file' | 'key-in-log';
}

/** In characters. What is longer was not written by people, and would take long to look through. */
const LONGEST_FILE = 64 * 1024;
const LONGEST_LINE = 1000;

interface Line {
  readonly number: number;
  readonly text: string;
}

/** Names of variables and secrets that hold such a key. */
const KEY_NAME = /P8|AUTH_?KEY|^API_?KEY|PRIVATE_?KEY|(?:CONNECT|ASC|APPLE|STORE|NOTARY|FASTLANE).*KEY/i;
/** Names of what is about a key: its id, its path; and of keys of other services. */
const NO_KEY_NAME =
  /(?:KEY_?IDS?|ISSUER(?:_?ID)?)(?:_\w{1,8})?$|(?:PATH|FILE|NAME|DIR|FOLDER|FINGERPRINT|URL)$|SSH|GPG|PGP|RSA|DEPLOY|GOOGLE|GCP|FIREBASE|AWS|ANDROID|REVENUECAT|PUBLIC|KEYBOARD/i;
/** Every service has one: written to a file as it is, it goes into that service's settings. */
const ANY_SERVICE = /^API_?KEY$/i;
const REFERENCE = /\$\{\{\s*(?:secrets|env|inputs)\.(\w+)\s*\}\}|\$(?:env:)?\{?(\w+)\}?(?![\w:+#])|%(\w+)%/g;

const DECODES =
  /\bbase64\s+(?:-\w*[dD]|--decode)|\bopenssl\s+(?:base64|enc)\b.*\s-d\b|FromBase64String|certutil\b.*-decode|\bb64decode\b|\bgpg\b.*(?:\s-d\b|--decrypt)/;
const PRINTS = /\b(?:echo|printf|cat|Write-Output|Write-Host)\b/;
const KEY_FILE = /\.p8\b|AuthKey|private_?keys?\//i;
const NOWHERE = /^(?:\/dev\/(?:null|stdin)|NUL|\$null)$/i;
const TARGETS = [
  />{1,2}\s*(?!&)("[^"]+"|'[^']+'|[^\s"'|&;<>]+)/,
  /\btee\s+(?:-\w+\s+)*("[^"]+"|'[^']+'|[^\s|&;]+)/,
  /\s(?:-out|-o|--output|-OutFile|-FilePath|-Path)\s+("[^"]+"|'[^']+'|[^\s|&;]+)/,
  /WriteAll(?:Bytes|Text)\(\s*("[^"]+"|'[^']+'|[^\s,]+)/,
  /\bopen\(\s*("[^"]+"|'[^']+')\s*,\s*["']w/,
];
const REMOVES = /\b(?:rm|shred|unlink|del|Remove-Item|trap)\b/;

/**
 * Finds lines of a workflow, or of an action's metadata, that decode or write a key to a file which the same job does not
 * remove, or that print it. It reads lines, not YAML, and errs on the side of saying nothing.
 */
export function carelessLines(content: string): Careless[] {
  return jobsOf(logicalLines(content.slice(0, LONGEST_FILE))).flatMap((job) => {
    const names = keyNames(job);
    const isRemoved = removedIn(job);
    return job.flatMap((line) => {
      const kinds = commandsOf(line.text).map((command) => judge(command, names, isRemoved));
      const kind = kinds.find((found) => found !== undefined);
      return kind === undefined ? [] : [{ line: line.number, kind }];
    });
  });
}

function judge(
  command: string,
  names: ReadonlySet<string>,
  isRemoved: (target: string) => boolean,
): Careless['kind'] | undefined {
  const decodes = DECODES.test(command);
  const prints = PRINTS.test(command);
  if (!decodes && !prints) return undefined;
  const from = prints ? command.slice(command.search(PRINTS)) : command;
  const keys = referencesOf(from).filter((name) => names.has(name) || isKeyName(name));
  const target = targetOf(command);
  if (target !== undefined) {
    const holdsKey = keys.some((name) => decodes || !ANY_SERVICE.test(name));
    if (NOWHERE.test(target) || !(holdsKey || KEY_FILE.test(target))) return undefined;
    return isRemoved(target) ? undefined : 'key-in-file';
  }
  if (keys.length === 0 || command.includes('::add-mask::')) return undefined;
  // What a pipe takes up is not seen, unless it ends in the decoding itself.
  const last = command.split('|').at(-1) ?? '';
  return last === command || DECODES.test(last) ? 'key-in-log' : undefined;
}

function isKeyName(name: string): boolean {
  return KEY_NAME.test(name) && !NO_KEY_NAME.test(name);
}

function referencesOf(text: string): string[] {
  return [...text.matchAll(REFERENCE)].flatMap(([, a, b, c]) => [a, b, c].filter((name) => name !== undefined));
}

/** Variables that the job fills from secrets with names of keys. */
function keyNames(job: readonly Line[]): Set<string> {
  const names = new Set<string>();
  for (const { text } of job) {
    const [, variable, secret] = /^\s*(\w+):\s*["']?\$\{\{\s*secrets\.(\w+)\s*\}\}/.exec(text) ?? [];
    if (variable !== undefined && secret !== undefined && isKeyName(secret)) names.add(variable);
  }
  return names;
}

function targetOf(command: string): string | undefined {
  for (const pattern of TARGETS) {
    const found = pattern.exec(command)?.[1];
    if (found !== undefined) return found.replace(/^["']|["')]+$/g, '');
  }
  return undefined;
}

/** Nobody writes keys to more files in one job; each is looked for in all lines that remove some. */
const MOST_TARGETS = 100;

/** Says whether a line of the job removes a file, its folder or all .p8 files: at the end, in a trap or in a step of its own. */
function removedIn(job: readonly Line[]): (target: string) => boolean {
  const removals = job.flatMap(({ text }) => (REMOVES.test(text) ? [text] : [])).join('\n');
  const known = new Map<string, boolean>();
  return (target) => {
    const answer =
      known.get(target) ?? (known.size === MOST_TARGETS || namesOf(target).some((name) => removals.includes(name)));
    if (known.size < MOST_TARGETS) known.set(target, answer);
    return answer;
  };
}

/** How lines may name a file that they remove. */
function namesOf(target: string): string[] {
  const parts = target.split(/[\\/]/);
  const names = [target, parts.at(-1) ?? '', ...(parts.length > 1 ? [parts.slice(0, -1).join('/')] : []), '*.p8'];
  return names.filter((name) => name.length > 2);
}

/** Parts of a line that run one after the other; a pipe keeps its parts together. */
function commandsOf(text: string): string[] {
  return text.split(/&&|\|\||;/);
}

/** Lines with those that a backslash continues put together; comments and empty lines are left out. */
function logicalLines(content: string): Line[] {
  const lines: Line[] = [];
  let open: Line | undefined;
  for (const [index, whole] of content.split(/\r?\n/).entries()) {
    const text = whole.slice(0, LONGEST_LINE);
    if (open === undefined && /^\s*(?:#|$)/.test(text)) continue;
    const line: Line =
      open === undefined ? { number: index + 1, text } : { ...open, text: (open.text + text).slice(0, LONGEST_LINE) };
    open = /[\\`]$/.test(text) ? { ...line, text: line.text.slice(0, -1) } : undefined;
    if (open === undefined) lines.push(line);
  }
  return open === undefined ? lines : [...lines, open];
}

/** The lines of each job, by indentation below `jobs:`; a file without jobs is one. */
function jobsOf(lines: readonly Line[]): Line[][] {
  const start = lines.findIndex(({ text }) => /^jobs:\s*(?:#.*)?$/.test(text));
  if (start < 0) return [[...lines]];
  const indent =
    /^\s+(?=\S)/.exec(lines.slice(start + 1).find(({ text }) => /^\s+\S/.test(text))?.text ?? '')?.[0] ?? ' ';
  const jobs: Line[][] = [];
  for (const line of lines.slice(start + 1)) {
    if (line.text.startsWith(indent) && /^\S/.test(line.text.slice(indent.length))) jobs.push([]);
    jobs.at(-1)?.push(line);
  }
  return jobs;
}
