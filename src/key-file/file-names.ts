import { randomBytes } from 'node:crypto';

/** The name of the folder of one use, made of chance, so that two uses never meet. */
export function newDirectoryName(): string {
  return `asc-key-file-${randomBytes(16).toString('hex')}`;
}

export const DIRECTORY_NAME = /^asc-key-file-[0-9a-f]{32}$/;

/** Says, in the folder of a use, what belongs to it, for the posts of other uses in the same job. Holds paths alone. */
export const NOTE_NAME = 'in-use.json';

/** fastlane's own name for it. */
export const JSON_NAME = 'api_key.json';

/** The name under which tools search a key. */
export function keyFileName(keyId: string): string {
  return `AuthKey_${keyId}.p8`;
}

/** The name by which altool knows the key of an individual. */
export function individualFileName(keyId: string): string {
  return `ApiKey_${keyId}.p8`;
}

/** The names of all that main writes to its folder, in that order. */
export function ownNames(keyId: string, individual: boolean): string[] {
  return [NOTE_NAME, keyFileName(keyId), ...(individual ? [individualFileName(keyId)] : []), JSON_NAME];
}
