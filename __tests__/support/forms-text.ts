/** A name and a file's content, before it is made bytes. */
export type Entry = readonly [name: string, content: string | Buffer];

export function wrap(text: string, width: number, newline = '\n'): string {
  return (text.match(new RegExp(`.{1,${width}}`, 'gs')) ?? []).join(newline);
}

export function base64(content: string | Buffer): string {
  return Buffer.from(content).toString('base64');
}
