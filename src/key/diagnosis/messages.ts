import { visible } from '../layers/writing.ts';

/** What to do when the file itself is there and was stored badly. */
export const STORE_AGAIN =
  'Store the .p8 file again: run "base64 -i AuthKey_KEYID.p8" and put all that it prints into the secret.';
/** What to do when something else was stored. */
export const STORE_FILE =
  'Take the file AuthKey_KEYID.p8 that App Store Connect lets you download once, run "base64 -i AuthKey_KEYID.p8" and put all that it prints into the secret.';

/**
 * One message: what is wrong, what was seen, what to do.
 *
 * @param what goes on after "The input "private-key""
 * @param seen the kind of text, or nothing; its length is added
 */
export function messageOf(text: string, what: string, seen: string, todo: string): string {
  const characters = [...text].length;
  const length = characters === 1 ? '1 character' : `${characters} characters`;
  return `The input "private-key" ${what} (seen: ${seen === '' ? '' : `${seen}, `}${length}). ${todo}`;
}

export function empty(): string {
  return messageOf(
    '',
    'is empty',
    '',
    'Pull requests from forks and from Dependabot are given no secrets; a secret is empty too when its name is misspelt, when it is not set for this repository or environment, in a reusable workflow that is called without "secrets: inherit", and when it comes as the output of another job, for GitHub drops outputs that are masked. Check the name after "secrets." in the workflow, and that this job may read the secret.',
  );
}

export function several(text: string): string {
  return messageOf(
    text,
    'holds more than one key, and it cannot be told which one is meant',
    'several private keys',
    'Keep one key in the secret, and make a secret of its own for each other one.',
  );
}

export function tooLong(text: string): string {
  return messageOf(
    text,
    'is far too long for a key, and was not searched',
    'more text than a secret can hold',
    `A .p8 file has about 257 characters, its base64 about 344. ${STORE_AGAIN}`,
  );
}

/** Counts as people do, and for what they see. */
export function countForeign(text: string): number {
  return [...visible(text).replace(/[A-Za-z0-9+/=_\s-]/g, '')].length;
}
