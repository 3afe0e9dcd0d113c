/** Which arrows of a picture say something that others do not. */

/** Only arrows that say something: what waits for a box waits for all that this one waits for. */
export function withoutDetours<T extends { readonly from: number; readonly to: number }>(
  arrows: readonly T[],
  count: number,
): readonly T[] {
  const next = Array.from({ length: count }, (): number[] => []);
  for (const { from, to } of arrows) next[from]?.push(to);
  const leads = (from: number, goal: number): boolean => {
    const seen = new Set<number>();
    const waiting = (next[from] ?? []).filter((one) => one !== goal);
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      if (one === goal) return true;
      if (seen.has(one)) continue;
      seen.add(one);
      waiting.push(...(next[one] ?? []));
    }
    return false;
  };
  return arrows.filter(({ from, to }) => !leads(from, to));
}
