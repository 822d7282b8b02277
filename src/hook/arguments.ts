import { UserError } from '../runner/user-error.ts';

/** What is asked for; an object names the file to explain. */
export type Task = 'staged' | 'all' | 'help' | { readonly explain: string };

export const HELP = `Looks for private keys of App Store Connect before they are committed.

  node dist/hook/index.js          what is staged, against HEAD; by hand, the whole index when nothing is staged
  node dist/hook/index.js --all    the files of HEAD, and every object of the repository
  node dist/hook/index.js --explain FILE
                                   what is made of one file: every layer of encoding that is tried, by name, place and
                                   length, never content
  node dist/hook/index.js --help   this text

Run it inside of a repository; as a hook, git tells it the index. Keys and paths named in .asc-key-allow are passed over.
It ends with 0 when nothing was found, 1 when something was, 2 when it could not look.
`;

/** @throws {UserError} for anything but one known option. */
export function parseArguments(args: readonly string[]): Task {
  if (args.length === 0) return 'staged';
  if (args.length === 1 && args[0] === '--all') return 'all';
  if (args.length === 1 && (args[0] === '--help' || args[0] === '-h')) return 'help';
  const [option, file] = args;
  if (option === '--explain' && args.length === 2 && file !== undefined) return { explain: file };
  throw new UserError(
    `This takes --all, --explain FILE, --help or nothing (seen: ${args.length} ${args.length === 1 ? 'argument' : 'arguments'}).`,
  );
}
