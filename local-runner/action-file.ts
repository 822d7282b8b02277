import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';

/** What the runner needs to know of an action.yml. */
export interface ActionFile {
  /** The script to run, as an absolute path. */
  readonly main: string;
  /** The script to run when the job ends, as an absolute path. */
  readonly post: string | undefined;
  /** Defaults by input; an input without one has the empty text. */
  readonly defaults: Readonly<Record<string, string>>;
}

/**
 * Reads the text of an action.yml. Expressions in defaults (`${{ github.token }}`) come out empty: there is no GitHub here.
 *
 * @param path of the file: `runs.main` and `runs.post` are relative to its folder
 * @throws when it is not the description of a JavaScript action
 */
export function readActionFile(text: string, path: string): ActionFile {
  const file: unknown = parse(text);
  const runs = member(file, 'runs');
  const using = member(runs, 'using');
  const main = member(runs, 'main');
  const post = member(runs, 'post');
  if (typeof using !== 'string' || !using.startsWith('node') || typeof main !== 'string') {
    throw new Error(`${path} does not describe an action that runs on Node.`);
  }
  const inputs = member(file, 'inputs') ?? {};
  return {
    main: resolve(dirname(path), main),
    post: typeof post === 'string' ? resolve(dirname(path), post) : undefined,
    defaults: Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [name, withoutExpressions(String(member(input, 'default') ?? ''))]),
    ),
  };
}

function withoutExpressions(text: string): string {
  return text.replace(/\$\{\{.*?\}\}/gs, '');
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
