import type { Region } from '../types.ts';

const HEADERS: Readonly<Record<string, string>> = {
  author: "author's name or address",
  committer: "committer's name or address",
  tagger: "tagger's name or address",
  tag: 'name',
};

/** Says in which part of a commit or tag object a region begins, in words. */
export function partsOf(content: Buffer): (region: Region) => string {
  const end = content.indexOf('\n\n');
  const header = (end < 0 ? content : content.subarray(0, end)).toString('latin1').split('\n');
  return ({ line }) => {
    const text = header[line - 1];
    return text === undefined ? 'message' : (HEADERS[text.split(' ', 1)[0] ?? ''] ?? 'header');
  };
}
