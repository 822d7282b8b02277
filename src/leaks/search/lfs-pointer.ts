/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: the first line of a pointer; none has 1,024 bytes. */
const FIRST_LINE = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
const LONGEST = 1024;

/** Whether a content is a pointer of Git LFS, which stands in the place of a file. */
export function isLfsPointer(bytes: Buffer, from: number, to: number): boolean {
  return (
    to - from < LONGEST &&
    to - from >= FIRST_LINE.length &&
    bytes[from] === FIRST_LINE[0] &&
    bytes.compare(FIRST_LINE, 0, FIRST_LINE.length, from, from + FIRST_LINE.length) === 0
  );
}
