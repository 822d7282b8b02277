import { once } from 'node:events';
import { GitFailure } from './git.ts';
import type { ObjectDatabase } from './object-database.ts';

/**
 * The lines that a git command writes, in latin1, many at a time and as they come: nothing is held back.
 * @throws {GitFailure} when git ends with anything but 0
 */
export async function* outputLines(
  store: ObjectDatabase,
  args: readonly string[],
  input: string,
): AsyncGenerator<string[]> {
  const child = store.git.spawn(args, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'ignore'] });
  // A git that ends before it has read its input says so by its exit code.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  const ended = once(child, 'close');
  ended.catch(() => {});
  try {
    let rest = '';
    for await (const chunk of child.stdout ?? []) {
      const lines = (rest + (chunk as Buffer).toString('latin1')).split('\n');
      rest = lines.pop() ?? '';
      yield lines;
    }
    const [code] = await ended;
    if (code !== 0) throw new GitFailure(args[0] ?? '', typeof code === 'number' ? code : -1, '');
    if (rest !== '') yield [rest];
  } finally {
    if (child.exitCode === null) child.kill('SIGKILL');
  }
}
