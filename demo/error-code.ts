/** The code of an error of Node's, such as `ENOENT`; `undefined` where there is none. */
export function errorCode(error: unknown): string | undefined {
  const code = memberOf(error, 'code');
  return typeof code === 'string' ? code : undefined;
}

/** The kind and code of whatever was thrown, without its message: that could hold what it failed on. */
export function errorKind(error: unknown): string {
  const name = memberOf(error, 'name');
  const kind = typeof name === 'string' ? name : typeof error;
  const code = errorCode(error);
  return code === undefined ? kind : `${kind} ${code}`;
}

export function errorMessage(error: unknown): string {
  return String(memberOf(error, 'message') ?? '');
}

function memberOf(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : undefined;
}
