/**
 * The text without any of these characters at its ends. A pattern such as `x+$` does the same, but looks from every x on
 * to the end of its run, which takes minutes for a text that somebody made long.
 *
 * @param after what goes from the end, where it is not the same
 */
export function trimEnds(text: string, before: string, after = before): string {
  let start = 0;
  let end = text.length;
  while (start < end && before.includes(text[start] as string)) start++;
  while (end > start && after.includes(text[end - 1] as string)) end--;
  return text.slice(start, end);
}
