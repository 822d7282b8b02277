import { base85 } from './base85.ts';

/** ZeroMQ's alphabet, without quotes and backslashes (https://rfc.zeromq.org/spec/32/). */
export const Z85 = base85(
  'Z85',
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#',
);
