import { base85 } from './base85.ts';

/** The alphabet of RFC 1924, in which git and `base64.b85encode` of Python write. */
export const ALPHABET_OF_GIT = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';

export const BASE85_OF_GIT = base85('base85', ALPHABET_OF_GIT);
