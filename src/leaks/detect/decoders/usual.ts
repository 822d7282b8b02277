/** Lines of dumps have no fewer bytes. */
const FEWEST = 4;

/** How many bytes or numbers most lines of a dump have; undefined where no third of them has the same, or none has more. */
export function usualOf(counts: readonly number[]): number | undefined {
  const lines = new Map<number, number>();
  for (const each of counts) lines.set(each, (lines.get(each) ?? 0) + 1);
  let usual: number | undefined;
  for (const [each, times] of lines)
    if (each >= FEWEST && 3 * times >= counts.length && times > (lines.get(usual ?? -1) ?? 0)) usual = each;
  const isMore = (each: number): boolean => usual !== undefined && each > usual;
  return counts.some(isMore) ? usual : undefined;
}
