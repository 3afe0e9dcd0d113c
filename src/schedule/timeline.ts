/**
 * Events by place, first ones first: a calendar queue (Brown, 1988). Each place has a box, which it shares with those
 * that are a whole number of turns away; the time to put an event in or take one out does not grow with their number.
 */
export interface Timeline {
  /** No place that was taken already, and no event twice. */
  add(place: number, event: number): void;
  /**
   * Takes all events of the next place that has any.
   * @param events gets them
   * @returns how many there are; 0 where there are no more
   */
  take(events: Int32Array): number;
  /** The place whose events were taken last. */
  place(): number;
}

/** A power of two: one turn is some years of working days. */
const turn = 2_048;

/** @param events how many there are: they are numbered from 0 */
export function createTimeline(events: number): Timeline {
  const heads = new Int32Array(turn).fill(-1);
  const next = new Int32Array(events);
  const at = new Int32Array(events);
  let left = 0;
  let current = 0;
  let isFresh = true;

  /** Where a whole turn is empty. */
  const nearest = () => {
    let least = Number.POSITIVE_INFINITY;
    for (const head of heads)
      for (let event = head; event >= 0; event = next[event] ?? -1) least = Math.min(least, at[event] ?? 0);
    return least;
  };
  return {
    add(place, event) {
      const box = place & (turn - 1);
      next[event] = heads[box] ?? -1;
      heads[box] = event;
      at[event] = place;
      if (isFresh || place < current) current = place;
      isFresh = false;
      left++;
    },
    take(found) {
      for (let empty = 0; left > 0; current++) {
        const box = current & (turn - 1);
        let count = 0;
        let kept = -1;
        for (let event = heads[box] ?? -1; event >= 0; ) {
          const following = next[event] ?? -1;
          if (at[event] === current) found[count++] = event;
          else {
            next[event] = kept;
            kept = event;
          }
          event = following;
        }
        heads[box] = kept;
        left -= count;
        if (count > 0) return count;
        if (++empty > turn) {
          current = nearest() - 1;
          empty = 0;
        }
      }
      isFresh = true;
      return 0;
    },
    place: () => current,
  };
}
