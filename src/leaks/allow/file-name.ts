/** The file at the root of the repository that names what is known and accepted. */
export const ALLOW_FILE = '.asc-key-allow';
