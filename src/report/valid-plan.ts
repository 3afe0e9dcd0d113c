/** The report of a run that looks at the plan alone, and finds it sound. */
import { bySeverity, type Diagnostic } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import { doubtsIn } from '../rounds/doubts.ts';
import { networkOf } from '../rounds/network.ts';
import { todayIn } from '../rounds/timing.ts';
import { schedule } from '../schedule/schedule.ts';
import type { Valid } from './report.ts';

/** @param now ISO 8601: from then on promises are to be kept; without it nobody asks whether they can be */
export function validPlan(plan: Plan, diagnostics: readonly Diagnostic[], now: string | undefined): Valid {
  if (now === undefined) return { verdict: 'valid', diagnostics, plan };
  const network = networkOf(plan, todayIn({ plan, now }));
  const doubts = doubtsIn(plan, { network, schedule: schedule(network) });
  return { verdict: 'valid', diagnostics: bySeverity([...diagnostics, ...doubts]), plan };
}
