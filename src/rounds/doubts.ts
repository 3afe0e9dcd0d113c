/** Promises that the schedule says cannot be kept, at their lines. */
import { type Diagnostic, type Place, warning } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import { type Doubt, doubtsOf } from '../schedule/promises.ts';
import { excerpt } from '../text.ts';
import type { Timing } from './timing.ts';

/** Warnings: they keep nothing from being applied. */
export function doubtsIn(
  plan: Plan,
  { network, schedule }: Pick<Timing, 'network' | 'schedule'>,
): Diagnostic[] {
  return doubtsOf(network, schedule).flatMap((doubt) => {
    const at = placeOfPromise(plan, doubt);
    return at ? told(plan, doubt, at) : [];
  });
}

function placeOfPromise({ milestones, work }: Plan, doubt: Doubt): Place | undefined {
  const isMilestone = doubt.kind === 'late' && doubt.of === 'milestone';
  return (isMilestone ? milestones : work).get(doubt.id)?.dueAt;
}

function told({ work }: Plan, doubt: Doubt, at: Place): Diagnostic {
  const { id, due, possible } = doubt;
  const name = (one: string) => `${work.get(one)?.kind ?? 'work'} "${excerpt(one)}"`;
  const help = `the first day that could be is ${possible}`;
  switch (doubt.kind) {
    case 'late': {
      const what = doubt.of === 'milestone' ? `milestone "${excerpt(id)}"` : name(id);
      const message = `${what} is promised for ${due}, and by the estimates it ends on ${possible}`;
      return warning('due-too-early', at, message, help);
    }
    case 'before': {
      const message = `${name(id)} is promised for ${due}, before ${name(doubt.on)}, for which it waits: that is promised for ${doubt.theirs}`;
      return warning('due-before-blocker', at, message, help);
    }
  }
}
