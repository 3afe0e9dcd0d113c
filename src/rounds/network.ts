/** The project network of a plan and its issues: what the schedule and the forecast are computed from. */
import type { Blocker, WorkIssue } from '../model/github.ts';
import type { Dependency, Plan, WorkItem } from '../model/plan.ts';
import type { Network, Phase, Work } from '../schedule/network.ts';

/** Whether a plan says anything of time: one that does not has no dates to be told. */
export function isTimed({ work, milestones }: Plan): boolean {
  const says = ({ estimate, start, due }: WorkItem) => (estimate ?? start ?? due) !== undefined;
  return [...milestones.values()].some(({ due }) => due !== undefined) || [...work.values()].some(says);
}

/**
 * @param today `YYYY-MM-DD`, the day that it is where the program is
 * @param issues by the id of the work; without them nothing has begun
 */
export function networkOf(
  plan: Plan,
  today: string,
  issues: ReadonlyMap<string, WorkIssue> = new Map(),
): Network {
  const { program, owners, milestones, work } = plan;
  const { timeZone, workingDays, holidays } = plan.settings;
  const all = [...work.values()];
  const idOf = new Map(all.flatMap(({ id }) => (issues.has(id) ? [[issues.get(id)?.id ?? '', id]] : [])));
  const linked = new Map(all.map((one) => [one.id, linkedBlockers(one, issues, idOf)]));
  const outside = new Map([...linked.values()].flatMap(({ others }) => others.map((one) => [one.id, one])));
  const blockersOf = ({ id, blockedBy }: WorkItem) => [
    ...new Set([...blockedBy.filter(counts).map(({ on }) => on), ...(linked.get(id)?.ids ?? [])]),
  ];
  return {
    program: program.id,
    today,
    // Only what counts for a day: two networks that are alike are told so at once.
    calendar: { timeZone, workingDays, holidays },
    owners: new Map([...owners].flatMap(([id, { atOnce }]) => (atOnce ? [[id, { atOnce }]] : []))),
    milestones: [...milestones.values()].map(({ id, due, health }) => {
      return { id, ...(due === undefined ? {} : { due }), ...(health ? { health } : {}) };
    }),
    phases: all
      .filter(({ kind }) => kind === 'phase')
      .map((one): Phase => {
        const { id, gate } = one;
        return { id, gate, blockedBy: blockersOf(one), state: issues.get(id)?.state ?? 'open' };
      }),
    work: [...all.flatMap((one) => workIn(one, blockersOf(one), issues.get(one.id))), ...outside.values()],
  };
}

function counts({ waived }: Dependency): boolean {
  return waived === undefined;
}

/** A phase is no work. */
function workIn(one: WorkItem, blockedBy: readonly string[], issue: WorkIssue | undefined): Work[] {
  const { kind, id, owner, gate, phase, milestone, estimate, start, due } = one;
  if (kind === 'phase') return [];
  return [
    {
      id,
      kind,
      owner,
      gate,
      blockedBy,
      state: issue?.state ?? 'open',
      ...(phase === undefined ? {} : { phase }),
      ...(milestone === undefined ? {} : { milestone }),
      ...(estimate === undefined ? {} : { estimate }),
      ...(start === undefined ? {} : { start }),
      ...(due === undefined ? {} : { due }),
      ...(issue?.createdAt === undefined ? {} : { createdAt: issue.createdAt }),
      ...(issue?.closedAt === undefined ? {} : { closedAt: issue.closedAt }),
    },
  ];
}

/** What people linked on GitHub; what the plan says of the same blocker goes before it, a waiver too. */
function linkedBlockers(
  { id, blockedBy: planned }: WorkItem,
  issues: ReadonlyMap<string, WorkIssue>,
  idOf: ReadonlyMap<string, string>,
): { ids: readonly string[]; others: readonly Work[] } {
  const { blockedBy = [], unreadable = 0 } = issues.get(id) ?? {};
  const said = new Set(planned.map(({ on }) => on));
  const links = blockedBy.map((blocker) => ({ blocker, on: idOf.get(blocker.id) }));
  const own = links.flatMap(({ on }) => (on === undefined || said.has(on) ? [] : on));
  const others = links.flatMap(({ blocker, on }) =>
    on === undefined && blocker.state === 'open' ? strange(blocker) : [],
  );
  const unread = unreadable === 0 ? [] : [unreadableBefore(id, unreadable)];
  const strangers = [...others, ...unread];
  return { ids: [...own, ...strangers.map((one) => one.id)], others: strangers };
}

/** How long it takes nobody here can say. */
function strange({ repository, number, createdAt }: Blocker): Work {
  return { ...outsider, id: `${repository}#${number}`, createdAt };
}

/** Ids have no blanks: so it is nobody else's. */
function unreadableBefore(id: string, count: number): Work {
  return { ...outsider, id: `${count} unreadable before ${id}` };
}

const outsider = { kind: 'outside', owner: '', blockedBy: [], state: 'open' } as const;
