import { spawnSync } from 'node:child_process';
import { newFolder } from './repositories.ts';

export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** The blocks of shell commands in a text in Markdown, without the indentation of a list that they stand in. */
export function shellBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/^( *)```sh\n([\s\S]*?)^ *```$/gm)].map(([, indent = '', block = '']) =>
    block
      .split('\n')
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
      .join('\n'),
  );
}

/** Runs lines as somebody does who pastes them into a shell: in a folder, with programs of `bin` before all others. */
export function paste(
  lines: string,
  cwd: string,
  bin: readonly string[] = [],
  env: Record<string, string> = {},
): Ended {
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-s'], {
    cwd,
    input: lines,
    encoding: 'utf8',
    env: {
      PATH: [...bin, process.env.PATH].join(':'),
      HOME: newFolder(),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_ALLOW_PROTOCOL: 'file:http:https',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.com',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.com',
      ...env,
    },
  });
  return { code: status, said: stdout + stderr };
}
