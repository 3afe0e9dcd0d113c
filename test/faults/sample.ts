/** Some of a list, drawn by a seed: the same for the same seed. */
export function sample<T>(list: readonly T[], size: number, seed: number): T[] {
  const left = [...list];
  const random = randomFrom(seed);
  return Array.from({ length: Math.min(size, list.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

/** Numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
