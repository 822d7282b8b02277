import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { GitFailure } from './git.ts';
import type { ObjectDatabase } from './object-database.ts';

/** The exit code and the beginning of what a git writes to its error output, once it has ended. */
export function exitOf(child: ChildProcess): Promise<{ code: number; stderr: string }> {
  const errors: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => {
    if (errors.length < 16) errors.push(chunk);
  });
  const ended = once(child, 'close').then(([code]) => ({
    code: typeof code === 'number' ? code : -1,
    stderr: Buffer.concat(errors).toString(),
  }));
  // The fault surfaces to whoever awaits it; nobody may be waiting any more.
  ended.catch(() => {});
  return ended;
}

/** The standard output of a git that was started with a pipe for it. */
export function outputOf(child: ChildProcess): Readable {
  if (child.stdout === null) throw new Error('git was started without a pipe');
  return child.stdout;
}

/**
 * What a git command writes, as it comes: nothing is held back. Whoever stops before the end ends git.
 * @param input what git reads
 * @param onErrors called with the beginning of git's error output where git ended with 0
 * @throws {GitFailure} when git ends with anything but 0
 */
export async function* outputChunks(
  store: ObjectDatabase,
  args: readonly string[],
  input: string,
  onErrors: (stderr: string) => void = () => {},
): AsyncGenerator<Buffer> {
  const child = store.git.spawn(args, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
  // A git that ends before it has read its input says so by its exit code.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  const ended = exitOf(child);
  try {
    for await (const chunk of outputOf(child)) yield chunk;
    const { code, stderr } = await ended;
    if (code !== 0) throw new GitFailure(args[0] ?? '', code, stderr);
    onErrors(stderr);
  } finally {
    if (child.exitCode === null) child.kill('SIGKILL');
  }
}

/** As `outputChunks`, in whole lines of latin1, many at a time. */
export async function* outputLines(
  store: ObjectDatabase,
  args: readonly string[],
  input: string,
): AsyncGenerator<string[]> {
  let rest = '';
  for await (const chunk of outputChunks(store, args, input)) {
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  if (rest !== '') yield [rest];
}
