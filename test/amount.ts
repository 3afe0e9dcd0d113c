/** How much of what could be tried without end is tried: a part of it with each run of CI, all of it with FULL=1. */

/** @param full with FULL=1; otherwise a fifth of it, and never nothing */
export function amount(full: number): number {
  return process.env.FULL ? full : Math.ceil(full / 5);
}

/** The first of a list, likewise. */
export function part<T>(list: readonly T[]): readonly T[] {
  return list.slice(0, amount(list.length));
}
