/**
 * The build number after the highest of those given: the last of its parts, one more. Apple compares build numbers part
 * by part (CFBundleVersion: up to three whole numbers with dots).
 *
 * @returns undefined when none of them is such a number
 */
export function nextNumber(numbers: readonly string[]): string | undefined {
  const known = numbers
    .filter((number) => /^\d{1,15}(?:\.\d{1,15}){0,3}$/.test(number))
    .map((number) => number.split('.').map(Number));
  const highest = known.reduce<number[] | undefined>(
    (best, parts) => (best === undefined || compare(parts, best) > 0 ? parts : best),
    undefined,
  );
  if (highest === undefined) return undefined;
  return [...highest.slice(0, -1), (highest.at(-1) ?? 0) + 1].join('.');
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
