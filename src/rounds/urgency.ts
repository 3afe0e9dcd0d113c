/** What can begin now, by what waits for it: the promise that it holds up soonest first. */
import { downstreamOf } from '../check/downstream.ts';
import type { WorkStatus } from '../check/status.ts';
import type { WorkIssue } from '../model/github.ts';
import type { Plan, WorkItem } from '../model/plan.ts';
import { createCalendar, dayOf } from '../schedule/calendar.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Timing } from './timing.ts';

/** Open work that nothing blocks. */
export interface ReadyWork {
  readonly work: WorkItem;
  /** The promise that it breaks first, its own or of what waits for it; absent where nothing is promised. */
  readonly promise?: HeldPromise;
  /** How much open work waits for it, near and far. */
  readonly waiting: number;
  /** Whether a day more for it is one more for the program. */
  readonly critical: boolean;
}

/** `id` is that of the milestone or the gate, or of the work itself. */
export interface HeldPromise {
  readonly kind: 'milestone' | 'gate' | 'own';
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly due: string;
  /** Working days by which the work may end later than the schedule says; below zero the promise is late by it. */
  readonly days: number;
  /** Whether something on the way has no estimate: then there is less time than that. */
  readonly incomplete: boolean;
}

interface Standing {
  readonly plan: Plan;
  readonly status: WorkStatus;
  readonly issues: ReadonlyMap<string, WorkIssue>;
  readonly timing: Timing;
}

/** Most urgent first; what holds up no promise comes after, by how much the program waits for it. */
export function readyByUrgency({ plan, status, issues, timing }: Standing): readonly ReadyWork[] {
  const promiseOf = promises(timing);
  const { program, work: scheduled } = timing.schedule;
  const { touched } = downstreamOf(status.ready, plan, issues);
  const waiting = new Map(touched.map((one) => [one.id, one.waiting.length]));
  const all = status.ready.flatMap((id): (ReadyWork & { slack: number })[] => {
    const work = plan.work.get(id);
    if (!work) return [];
    const promise = promiseOf(work);
    const { critical = false, incomplete = true } = scheduled.get(id) ?? {};
    return [
      {
        work,
        ...(promise ? { promise } : {}),
        waiting: waiting.get(id) ?? 0,
        critical: critical && !incomplete,
        slack: program.slacks.get(id) ?? Number.POSITIVE_INFINITY,
      },
    ];
  });
  // What is equal stays in the order of the plan.
  const order = (one: number, other: number) => (one === other ? 0 : one - other);
  return all
    .sort(
      (one, other) =>
        order(
          one.promise?.days ?? Number.POSITIVE_INFINITY,
          other.promise?.days ?? Number.POSITIVE_INFINITY,
        ) ||
        (one.promise?.due ?? '').localeCompare(other.promise?.due ?? '') ||
        order(one.slack, other.slack) ||
        other.waiting - one.waiting,
    )
    .map(({ slack: _, ...one }) => one);
}

function promises({ network, schedule }: Timing): (work: WorkItem) => HeldPromise | undefined {
  const calendar = createCalendar(network.calendar);
  const goals = [...heldBy('milestone', schedule.milestones), ...heldBy('gate', schedule.gates)];
  return ({ id, due }) => {
    const { end, incomplete = false } = schedule.work.get(id) ?? {};
    const own: HeldPromise[] =
      due === undefined || end === undefined
        ? []
        : [
            {
              kind: 'own',
              id,
              due,
              days: calendar.place(dayOf(due) + 1) - calendar.place(dayOf(end) + 1),
              incomplete,
            },
          ];
    return [...own, ...goals.flatMap((goal) => goal(id))].reduce<HeldPromise | undefined>(
      (first, one) =>
        first && (first.days < one.days || (first.days === one.days && first.due <= one.due)) ? first : one,
      undefined,
    );
  };
}

function heldBy(
  kind: 'milestone' | 'gate',
  targets: Schedule['milestones'],
): ((work: string) => HeldPromise[])[] {
  return [...targets].flatMap(([id, { due, slack, slacks, incomplete }]) => {
    if (due === undefined || slack === undefined) return [];
    return (work: string) => {
      const own = slacks.get(work);
      return own === undefined ? [] : [{ kind, id, due, days: slack + own, incomplete }];
    };
  });
}
