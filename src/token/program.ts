import { count } from '../key/id-text.ts';
import { UserError } from '../runner/user-error.ts';

/** Apple's two programs that take such tokens; they differ in audience and host. */
export type Program = 'app-store' | 'enterprise';

/** @throws {UserError} for anything but the two words, in any case; empty means `app-store`. */
export function readProgram(text: string): Program {
  const word = text.trim().toLowerCase();
  if (word === '' || word === 'app-store') return 'app-store';
  if (word === 'enterprise') return 'enterprise';
  throw new UserError(
    `The input "program" is neither app-store nor enterprise (seen: ${count(word)}). Leave it out for the App Store Connect API; write enterprise for the Apple Developer Enterprise Program.`,
  );
}
