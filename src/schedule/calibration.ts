/** Of what was forecast before, how much came true. */

/** A forecast as it was told. */
export interface Said {
  /** Of a milestone, a gate, a phase or a review. */
  readonly id: string;
  /** `YYYY-MM-DD`, as all days here. */
  readonly on: string;
  readonly p50: string;
  readonly p85: string;
}

/** Of the 50 % days and of the 85 % days: where about as many were kept, they were told right. */
export interface Calibration {
  /** Of how many it is known by now whether the day was kept: it has passed, or all was done before it. */
  readonly p50: Kept;
  readonly p85: Kept;
}

/** How many; what was kept is among what is known. */
export interface Kept {
  readonly known: number;
  readonly kept: number;
}

/**
 * Each counts once, by the first that was said of it: later ones know more, and many of them would count the same
 * delay many times.
 * @param ends the days on which they ended; what is not in it goes on. What left the plan is to be left out of `said`
 */
export function calibrationOf(
  said: readonly Said[],
  ends: ReadonlyMap<string, string>,
  today: string,
): Calibration {
  const first = new Map<string, Said>();
  for (const one of said) {
    const known = first.get(one.id);
    if (!known || one.on < known.on) first.set(one.id, one);
  }
  const count = (day: 'p50' | 'p85'): Kept => {
    let known = 0;
    let kept = 0;
    for (const one of first.values()) {
      const end = ends.get(one.id);
      const isKept = end !== undefined && end <= one[day];
      // On the day itself it can still be kept.
      if (!isKept && end === undefined && today <= one[day]) continue;
      known++;
      if (isKept) kept++;
    }
    return { known, kept };
  };
  return { p50: count('p50'), p85: count('p85') };
}
