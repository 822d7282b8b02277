/** The part of jsonwebtoken that the tests use, as a second opinion on tokens. */
declare module 'jsonwebtoken' {
  import type { KeyObject } from 'node:crypto';

  interface Options {
    readonly algorithms: readonly string[];
    /** Seconds since 1970. */
    readonly clockTimestamp?: number;
    readonly audience?: string;
    readonly issuer?: string;
  }

  const jsonwebtoken: {
    verify(token: string, key: KeyObject, options: Options): Record<string, unknown>;
  };
  export default jsonwebtoken;
}
