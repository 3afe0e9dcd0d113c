/** What of the work that can be begun matters most: what the nearest promise waits for, and most of all. */
import { downstreamOf } from '../check/downstream.ts';
import type { SyncReport } from './report.ts';

/** Work that can be begun, and what hangs on it. */
export interface Urgent {
  readonly id: string;
  /** How much open work waits for it, near and far. */
  readonly waiting: number;
  /** The promise of a milestone or of work that it is part of or that waits for it, the nearest one: `YYYY-MM-DD`. */
  readonly promise?: string;
  /** A day later there is a day later for the program. */
  readonly critical: boolean;
}

/** Most urgent first. */
export function urgentFirst(report: SyncReport, ids: readonly string[]): Urgent[] {
  return ids.map((id) => urgencyOf(report, id)).sort(compare);
}

function compare(one: Urgent, other: Urgent): number {
  const [due, otherDue] = [one.promise ?? '9', other.promise ?? '9'];
  if (due !== otherDue) return due < otherDue ? -1 : 1;
  return Number(other.critical) - Number(one.critical) || other.waiting - one.waiting;
}

function urgencyOf({ plan, issues, timing }: SyncReport, id: string): Urgent {
  const waiting = downstreamOf([id], plan, issues).touched[0]?.waiting ?? [];
  const promises = [id, ...waiting].flatMap((one) => {
    const work = plan.work.get(one);
    return [work?.due ?? [], plan.milestones.get(work?.milestone ?? '')?.due ?? []].flat();
  });
  const [promise] = promises.sort();
  const { critical = false, incomplete = true } = timing.schedule.work.get(id) ?? {};
  return {
    id,
    waiting: waiting.length,
    critical: critical && !incomplete,
    ...(promise === undefined ? {} : { promise }),
  };
}
