/** What a pull request moves, for a terminal. */
import type { Move, Shift } from '../schedule/moves.ts';
import { capped, plain } from '../text.ts';
import { daysMoved } from './moves.ts';

const mostMoves = 50;
const mostReasons = 3;

/** A line for each, and nothing where nothing moves. */
export function moveLines(moves: readonly Move[]): string[] {
  const { shown, left } = capped(moves, mostMoves);
  return [...shown.map(moveLine), ...(left > 0 ? [`… and ${left} more`] : [])];
}

function moveLine({ kind, id, due, end, p50, p85, why }: Move): string {
  const shifts = [
    shifted('promised', due),
    shifted('by the estimates', end),
    shifted('50 %', p50),
    shifted('85 %', p85),
  ].flat();
  const reasons = capped(why, mostReasons).shown.map((one) => `${one.id} ${one.what}`);
  return plain(`moves ${kind} ${id}: ${shifts.join(', ')} (${reasons.join('; ')})`);
}

function shifted(name: string, shift: Shift | undefined): string[] {
  const { before, after } = shift ?? {};
  if (before === after) return [];
  const days = before === undefined || after === undefined ? '' : ` ${daysMoved(before, after)}`;
  return [`${name} ${before ?? 'none'} → ${after ?? 'none'}${days}`];
}
