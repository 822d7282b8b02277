/** What a function writes to standard output, which does not reach the terminal meanwhile. */
export async function stdoutOf(action: () => unknown): Promise<string> {
  const write = process.stdout.write;
  const written: string[] = [];
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    written.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
    return true;
  };
  try {
    await action();
  } finally {
    process.stdout.write = write;
  }
  return written.join('');
}

/** Runs the action with exactly these variables set besides those that programs need, and restores them all. */
export async function withEnvironment<T>(variables: Record<string, string>, action: () => T): Promise<Awaited<T>> {
  const before = { ...process.env };
  const replace = (wanted: NodeJS.ProcessEnv): void => {
    for (const name of Object.keys(process.env)) if (!(name in wanted)) delete process.env[name];
    Object.assign(process.env, wanted);
  };
  replace({ PATH: before.PATH, ...variables });
  try {
    return await action();
  } finally {
    replace(before);
  }
}
