/** A workflow command, as an action prints it: `::error file=a.txt,line=3::message`. */
export interface Command {
  /** In lower case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that the runner knows; anything else that looks like one is text. */
const KNOWN = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/**
 * Reads a line of the log as the runner does (actions/runner, `ActionCommand`): `::name properties::data` at the start of
 * the line, white space aside, or the older `##[name properties]data` anywhere in it.
 *
 * @param resume the word that ends `::stop-commands::`, which counts as a command, too
 */
export function parseCommand(line: string, resume?: string): Command | undefined {
  const [, name = '', properties = '', data = ''] =
    /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line) ?? /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/s.exec(line) ?? [];
  const known = name.toLowerCase();
  if (!KNOWN.has(known) && (resume === undefined || known !== resume.toLowerCase())) return undefined;
  return { name: known, properties: parseProperties(properties), data: unescapeData(data) };
}

function parseProperties(text: string): Record<string, string> {
  const pairs = text.split(/[,;]/).flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=');
    if (equals < 1) return [];
    return [[pair.slice(0, equals).trim(), unescapeProperty(pair.slice(equals + 1))]];
  });
  return Object.fromEntries(pairs);
}

function unescapeData(text: string): string {
  return text.replace(/%(0D|0A|25)/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function unescapeProperty(text: string): string {
  return text.replace(/%(0D|0A|3A|2C|25)/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
