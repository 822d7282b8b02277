import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../support/paths.ts';
import { shellBlocks } from '../support/shell.ts';

/** A command that is documented, and where. */
export interface Documented {
  readonly file: string;
  readonly command: string;
}

/** A block of YAML: part of a workflow or of another file of settings. */
export interface Settings {
  readonly file: string;
  readonly text: string;
}

const PAGES = [
  ...['README.md', 'SECURITY.md', 'CONTRIBUTING.md'],
  ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'));

/** What stands between backticks and begins with a program, with more after it. */
const INLINE = /`((?:git|gh|npm|npx|node|openssl|base64|curl|bash|pre-commit|hooks\/[\w-]+|\/path\/to\/\S+) [^`]+)`/g;

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** All blocks of YAML of the pages, and the examples. */
export function allSettings(): Settings[] {
  const blocks = PAGES.flatMap((file) =>
    [...textOf(file).matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map(([, indent = '', text = '']) => ({
      file,
      text: text.replace(new RegExp(`^${indent}`, 'gm'), ''),
    })),
  );
  const examples = readdirSync(join(ROOT, 'examples')).map((name) => `examples/${name}`);
  return [...blocks, ...examples.map((file) => ({ file, text: textOf(file) }))];
}

/** The steps anywhere in a piece of a workflow. */
export function stepsOf(settings: unknown): Record<string, unknown>[] {
  if (Array.isArray(settings)) return settings.flatMap(stepsOf);
  if (typeof settings !== 'object' || settings === null) return [];
  const step = settings as Record<string, unknown>;
  if ('run' in step || 'uses' in step) return [step];
  return Object.values(step).flatMap(stepsOf);
}

/** Every command that the pages tell people to run, each once, as it is printed. */
export function allCommands(): Documented[] {
  const found = new Map<string, string>();
  for (const file of PAGES) {
    const text = textOf(file);
    const inline = [...text.replace(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(INLINE)].map(([, command = '']) => command);
    for (const command of [...shellBlocks(text), ...inline]) found.set(command.trim(), file);
  }
  for (const { file, text } of allSettings()) {
    for (const { run } of stepsOf(parse(text))) if (typeof run === 'string') found.set(run.trim(), file);
  }
  return [...found].map(([command, file]) => ({ command, file }));
}
