/**
 * Which steps wait for others of their issue. What is noted in a body says what there is left to do and what was ours: a note
 * that a thing is done is of no use before it is, and a thing must not be done that had to be noted first.
 */
import type { Step } from '../model/ports.ts';

/** What comes after a note, or what a note is not about: it is refused without harm. */
const additions: readonly Step['do'][] = ['edit', 'block', 'label', 'assign', 'put-under'];

/** Whether a step must not be taken after one of the same issue that was refused before it. */
export function waitsFor(step: Step, refused: Step): boolean {
  if (step.issue !== refused.issue) return false;
  const isNote = (one: Step) => one.do === 'edit' && one.over !== undefined;
  if (isNote(step)) return !additions.includes(refused.do);
  return isNote(refused) && (step.do === 'close' || step.do === 'comment');
}
