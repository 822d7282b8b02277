import { forLog } from '../src/runner/untrusted.ts';
import { UserError } from '../src/runner/user-error.ts';
import { asFlags } from './as-flags.ts';
import { errorKind } from './error-code.ts';
import { HELP, type Options, readOptions, UsageError } from './options.ts';
import { mintFromOwnKey } from './own-key.ts';
import { Disappointment, Screen } from './screen.ts';
import { takeTour } from './tour.ts';
import { atWorkbench } from './workbench.ts';

export interface Streams {
  /** Takes what was asked for. */
  readonly write: (text: string) => void;
  /** Takes what is wrong with the command line. */
  readonly complain: (text: string) => void;
}

/**
 * What `npm start` does.
 *
 * @param args the command line, without program and script
 * @param root of the repository
 * @returns the exit code: 0 when all went as it should, else 1
 */
export async function main(args: readonly string[], root: string, { write, complain }: Streams): Promise<number> {
  const screen = new Screen(write);
  let options: Options;
  try {
    options = readOptions(args, process.env);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof UserError)) throw error;
    complain(`${asFlags(error.message)} npm start -- --help says what there is.\n`);
    return 1;
  }
  if (options.kind === 'help') {
    screen.say(HELP.trimEnd());
    return 0;
  }
  const { kind } = options;
  try {
    await atWorkbench((bench) =>
      kind === 'tour' ? takeTour(screen, root, bench) : mintFromOwnKey(screen, root, bench, options),
    );
    return 0;
  } catch (error) {
    screen.say();
    screen.say(error instanceof Disappointment ? `It did not work. ${error.message}` : unforeseen(error));
    return 1;
  }
}

function unforeseen(error: unknown): string {
  return `It did not work, for a reason that was not foreseen (${forLog(errorKind(error))}).`;
}
