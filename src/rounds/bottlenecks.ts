/** What holds a program up: open work by how much waits for it, and gates by what they wait for. */
import { downstreamOf } from '../check/downstream.ts';
import type { WorkStatus } from '../check/status.ts';
import { literal } from '../markdown.ts';
import type { Plan } from '../model/plan.ts';
import type { Text } from '../sync/reference.ts';
import { capped } from '../text.ts';
import { dayIn, shortDay } from './calendar.ts';
import type { ProgramView } from './program-line.ts';

/** What is told of one. */
export interface StatusView extends ProgramView {
  readonly status: WorkStatus;
}

const maxBlockers = 3;

/**
 * A line for each open piece of work that nothing blocks and others wait for, near and far; the one that most wait for goes
 * first. Phases count for nothing: they wait for what is in them.
 */
export function holdingUp(view: StatusView): Text[] {
  const { plan, issues, status, isThere } = view;
  const isWork = (id: string) => plan.work.get(id)?.kind !== 'phase';
  const ready = status.ready.filter((id) => isWork(id) && isThere(id));
  return downstreamOf(ready, plan, issues)
    .touched.map(({ id, waiting }) => ({ id, count: waiting.filter(isWork).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ id, count }): Text => {
      const owner = plan.owners.get(plan.work.get(id)?.owner ?? '');
      const by = owner ? `${literal(owner.name)}, ` : '';
      return [
        '#',
        { issue: id },
        ` — ${by}${count} ${count === 1 ? 'waits' : 'wait'} for it${sinceText(id, view)}`,
      ];
    });
}

/** Since when it can be done: since it is there, and what blocked it was closed. */
function sinceText(id: string, { plan, issues, timing }: StatusView): string {
  const { today } = timing.network;
  const created = issues.get(id)?.createdAt;
  const closed = blockersIn(id, plan).flatMap((on) => issues.get(on)?.closedAt ?? []);
  const moments = [created ?? [], closed].flat().map((at) => dayIn(plan.settings.timeZone, at));
  // What this run made is there since today, and nothing since tomorrow.
  const [last = today] = [...moments, ...(created === undefined ? [today] : [])].sort().reverse();
  return ` since ${shortDay(last < today ? last : today, today)}`;
}

function blockersIn(id: string, { work }: Plan): string[] {
  const { blockedBy = [], phase } = work.get(id) ?? {};
  return [...blockedBy, ...(work.get(phase ?? '')?.blockedBy ?? [])].map(({ on }) => on);
}

/** A line for each gate: what it waits for, or that it is open. */
export function gatesHeld({ plan, status, isThere }: StatusView): Text[] {
  return [...status.gates].flatMap(([id, state]): Text[] => {
    if (!plan.work.has(id) || !isThere(id)) return [];
    const gate: Text = ['#', { issue: id }];
    if (state === 'open') return [['🔓 ', ...gate, ' is open']];
    const all = status.waits.get(id) ?? [];
    const named = all.flatMap(({ on }) => (on !== undefined && isThere(on) ? on : []));
    const { shown } = capped(named, maxBlockers);
    const left = all.length - shown.length;
    const [, ...waits] = shown.flatMap((issue) => [', #', { issue }]);
    if (waits.length === 0) return [['🔒 ', ...gate, ' is held']];
    return [['🔒 ', ...gate, ' waits for #', ...waits, ...(left > 0 ? [` and ${left} more`] : [])]];
  });
}
