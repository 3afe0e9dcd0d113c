/** From how a program stands to its phases and gates in time; only what can be scheduled is drawn. */

import type { StatusView } from './bottlenecks.ts';
import { type Bar, type Diamond, gantt } from './gantt.ts';

/** A drawing of Mermaid as a block of code; nothing where no phase has estimates for all that is in it. */
export function programGantt(view: StatusView): string {
  return gantt(barsOf(view), gatesIn(view));
}

function barsOf({ plan, issues, timing }: StatusView): Bar[] {
  const { schedule, network, forecast } = timing;
  if (!forecast) return [];
  const begins = new Map<string, string>();
  const counts = new Map<string, { closed: number; total: number }>();
  for (const { id, phase } of plan.work.values()) {
    if (phase === undefined) continue;
    const { closed, total } = counts.get(phase) ?? { closed: 0, total: 0 };
    const isClosed = (issues.get(id)?.state ?? 'open') !== 'open';
    counts.set(phase, { closed: closed + (isClosed ? 1 : 0), total: total + 1 });
    const begin = schedule.work.get(id)?.begin;
    const first = begins.get(phase);
    if (begin !== undefined && (first === undefined || begin < first)) begins.set(phase, begin);
  }
  return [...schedule.phases].flatMap(([id, { end, incomplete }]): Bar[] => {
    const [work, begin, count] = [plan.work.get(id), begins.get(id), counts.get(id)];
    if (!work || !count || begin === undefined || end === undefined || incomplete || end < begin) return [];
    const health = forecast.milestones.get(work.milestone ?? '')?.health;
    const isLate = health === 'off-track';
    const isDone = count.closed === count.total;
    const state = isDone ? 'done' : isLate ? 'late' : begin <= network.today ? 'begun' : 'ahead';
    return [{ name: work.title, note: ` · ${count.closed} of ${count.total}`, begin, end, state }];
  });
}

function gatesIn({ plan, status, timing }: StatusView): Diamond[] {
  const { schedule, forecast } = timing;
  return [...schedule.gates].flatMap(([id, { end, incomplete }]): Diamond[] => {
    const work = plan.work.get(id);
    if (!work || end === undefined || incomplete) return [];
    const isLate = forecast?.milestones.get(work.milestone ?? '')?.health === 'off-track';
    const state = status.gates.get(id) === 'open' ? 'done' : isLate ? 'late' : 'ahead';
    return [{ name: work.kind === 'phase' ? `Gate: ${work.title}` : work.title, day: end, state }];
  });
}
