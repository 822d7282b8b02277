import type { Region } from '../types.ts';

const HEADERS: Readonly<Record<string, string>> = {
  author: "author's name or address",
  committer: "committer's name or address",
  tagger: "tagger's name or address",
  tag: 'name',
};

/** Which part of a commit or tag object a region begins in, in words; `content` may be missing. */
export function partOf(content: Buffer | undefined, region: Region): string {
  return content === undefined ? 'text' : partsOf(content)(region);
}

/** As `partOf`, for many regions of one object. */
export function partsOf(content: Buffer): (region: Region) => string {
  const end = content.indexOf('\n\n');
  const header = (end < 0 ? content : content.subarray(0, end)).toString('latin1').split('\n');
  return ({ line }) => {
    const text = header[line - 1];
    return text === undefined ? 'message' : (HEADERS[text.split(' ', 1)[0] ?? ''] ?? 'header');
  };
}
