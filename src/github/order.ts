/**
 * Which steps wait for others of their issue. What is noted in a body says what there is left to do and what was ours: a note
 * that a thing is done is of no use before it is, and a thing must not be done that had to be noted first.
 */
import type { Step } from '../model/ports.ts';

/** What comes after a note, or what a note is not about: it is refused without harm. */
const additions: readonly Step['do'][] = ['edit', 'block', 'label', 'assign', 'put-under'];

/**
 * What may be done twice without harm, and without a refusal: of a document that took too long nobody knows how much of it
 * was done. A link that is there and a parent that it has are refused the second time, and a comment would stand there twice.
 */
const repeatable: readonly Step['do'][] = [
  ...(['edit', 'set-fields', 'label', 'unlabel', 'assign', 'unassign'] as const),
  ...(['unblock', 'edit-comment', 'close', 'reopen'] as const),
];

/** The places of those that can be taken again though they may have been, and wait for none that cannot. */
export function repeatableAmong(steps: readonly Step[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [index, step] of steps.entries()) {
    const waits = steps.some((other, at) => at < index && !places.has(at) && waitsFor(step, other));
    if (repeatable.includes(step.do) && !waits) places.add(index);
  }
  return places;
}

/** Whether a step must not be taken after one of the same issue that was refused before it. */
export function waitsFor(step: Step, refused: Step): boolean {
  if (step.issue !== refused.issue) return false;
  const isNote = (one: Step) => one.do === 'edit' && one.over !== undefined;
  if (isNote(step)) return !additions.includes(refused.do);
  return isNote(refused) && (step.do === 'close' || step.do === 'comment');
}
