import { holdsKeyLike } from '../key/key-like.ts';
import { UserError } from '../runner/user-error.ts';

/** In characters: a title holds it, and more. */
const LONGEST = 80;

/**
 * Reads what people call the key; empty means nothing.
 *
 * @throws {UserError} for more than one short line, and for what could be a part of a key: summaries mask nothing
 */
export function readKeyName(text: string): string {
  const name = text.trim();
  const seen = `(seen: ${[...name.slice(0, 10_000)].length} characters)`;
  if (/[\r\n\u2028\u2029]/.test(name) || name.length > LONGEST) {
    throw new UserError(
      `The input "name" is not one line of up to ${LONGEST} characters ${seen}. Write what people call this key, such as: Release of the iOS app.`,
    );
  }
  if (holdsKeyLike(name)) {
    throw new UserError(
      `The input "name" holds what could be a part of a key ${seen}, and it is shown where nothing is masked. Write what people call this key, in words.`,
    );
  }
  return name;
}
