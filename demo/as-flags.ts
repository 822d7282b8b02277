/** Inputs of mint, and where what is in them comes from here. */
const NAMES = 'key-id|issuer-id|lifetime|scope|program|api-url';

/**
 * A message of an action in the words of the command line: inputs are flags here, and what stands in a secret on GitHub
 * is in the file that `--key` names.
 */
export function asFlags(message: string): string {
  return message
    .replace(/The inputs "private-key" and "key-id" are empty/g, 'The file that --key names and --key-id are empty')
    .replace(/\b([Tt])he input "private-key"/g, (_, letter: string) => `${letter}he file that --key names`)
    .replace(/"private-key"/g, 'the file that --key names')
    .replace(new RegExp(`\\b[Tt]he input "(${NAMES})"`, 'g'), '--$1')
    .replace(/ A variable or secret whose name is misspelt is empty, too\./g, '')
    .replace(new RegExp(`(?<![-\\w/])(${NAMES}): (?=[\\w-])`, 'g'), '--$1 ')
    .replace(/(?<![-\w/])(key-id|issuer-id)(?![-\w])/g, '--$1')
    .replace(/\bleave the input empty\b/g, 'leave the flag out')
    .replace(/ and put all that it prints into the secret\b/g, ' and give what it prints, in a file, to --key')
    .replace(/: write an expression, with "secrets\." or "vars\." before the name/g, '')
    .replace(/\bin the secret\b/g, 'in the file');
}
