/** Which pages of which milestones share a request, so that as few as may be are sent and as few as may be wait. */

/** A milestone, by its number, and how many issues it has. */
export interface Counted {
  readonly number: number;
  readonly count: number;
}

/** So many of the issues of a milestone, from where its last page ended. */
export interface Piece {
  readonly number: number;
  /** 1 to 100. */
  readonly first: number;
}

/**
 * The requests, each with at most so many issues, and with the pieces of one milestone in their order. Whole milestones
 * wait for nothing; one that is split waits for its own cursor. Where keeping them whole would take a request more, they
 * are split instead.
 */
export function packed(milestones: readonly Counted[], size: number): readonly (readonly Piece[])[] {
  const filled = milestones.filter(({ count }) => count > 0);
  const least = Math.ceil(filled.reduce((sum, { count }) => sum + count, 0) / size);
  const whole = keptWhole(filled, size);
  return whole.length <= least ? whole : oneAfterAnother(filled, size);
}

/** Full pages alone; what is left of each together with others, the largest first. */
function keptWhole(milestones: readonly Counted[], size: number): Piece[][] {
  const full = milestones.flatMap(({ number, count }) =>
    Array.from({ length: Math.floor(count / size) }, () => [{ number, first: size }]),
  );
  const rests = milestones.flatMap(({ number, count }) =>
    count % size === 0 ? [] : { number, first: count % size },
  );
  const shared: Piece[][] = [];
  for (const rest of rests.sort((one, other) => other.first - one.first || one.number - other.number)) {
    const open = shared.find((pieces) => sizeOf(pieces) + rest.first <= size);
    if (open) open.push(rest);
    else shared.push([rest]);
  }
  return [...full, ...shared];
}

function oneAfterAnother(milestones: readonly Counted[], size: number): Piece[][] {
  const requests: Piece[][] = [];
  for (const { number, count } of milestones) {
    for (let left = count; left > 0; ) {
      const last = requests.at(-1);
      const room = last ? size - sizeOf(last) : 0;
      const first = Math.min(left, room > 0 ? room : size);
      if (last && room > 0) last.push({ number, first });
      else requests.push([{ number, first }]);
      left -= first;
    }
  }
  return requests;
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { first }) => sum + first, 0);
}
