/** Work that people have put into the plan's milestones or under its phases, and that the plan does not have. */
import { type Diagnostic, warning } from '../model/diagnostic.ts';
import type { Snapshot, Stranger } from '../model/github.ts';
import type { Plan } from '../model/plan.ts';
import { foldedTitle } from '../text.ts';
import type { Found } from './find.ts';

/** An open issue that the plan does not have. */
export interface UnplannedIssue {
  readonly number: number;
  /** People's text. */
  readonly title: string;
  readonly url: string;
  /** Ids of the plan: where it stands on GitHub. One of the first two is there. */
  readonly milestone?: string;
  readonly phase?: string;
  /** The owner whose label it has. */
  readonly owner?: string;
}

/** As far as it was read: who has thousands of others in a milestone is told how many. */
export interface Unplanned {
  /** By ascending number. */
  readonly issues: readonly UnplannedIssue[];
  /** How many issues of a milestone nobody read, open or closed, by its id; only where there are some. */
  readonly unread: ReadonlyMap<string, number>;
}

/** Of one plan: nothing is told of a milestone that another one keeps. */
export function unplannedIn(plan: Plan, snapshot: Snapshot, found: Found): Unplanned {
  const { others } = snapshot;
  if (!others) return { issues: [], unread: new Map() };
  const ours = [...found.issues.values(), ...found.sessions.values(), ...found.removed.values()];
  const known = new Set([...ours, ...found.copies.map(({ issue }) => issue)].map(({ id }) => id));
  const milestoneOf = new Map([...found.milestones].map(([id, { id: node }]) => [node, id]));
  const phaseOf = new Map(
    [...found.issues].flatMap(([id, issue]) =>
      plan.work.get(id)?.kind === 'phase' ? [[issue.id, id] as const] : [],
    ),
  );
  const owners = new Map(
    [...plan.owners.values()].flatMap(({ id, label }) =>
      label === undefined ? [] : [[label.toLowerCase(), id] as const],
    ),
  );
  const issues = others.issues.flatMap((one): UnplannedIssue[] => {
    const milestone = milestoneOf.get(one.milestone ?? '');
    const phase = phaseOf.get(one.parent ?? '');
    if (!one.open || known.has(one.id) || (milestone === undefined && phase === undefined)) return [];
    const owner = ownerOf(one, owners);
    const { number, title, url } = one;
    return [
      {
        ...{ number, title, url },
        ...(milestone === undefined ? {} : { milestone }),
        ...(phase === undefined ? {} : { phase }),
        ...(owner === undefined ? {} : { owner }),
      },
    ];
  });
  return { issues, unread: unreadIn(snapshot, milestoneOf) };
}

function ownerOf({ labels }: Stranger, owners: ReadonlyMap<string, string>): string | undefined {
  const named = labels.flatMap((label) => owners.get(label.toLowerCase()) ?? []);
  return named.length === 1 ? named[0] : undefined;
}

function unreadIn(
  { issues, others }: Snapshot,
  milestoneOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const read = new Map<string, Set<string>>();
  for (const { id, milestone = '' } of [...issues, ...(others?.issues ?? [])])
    read.set(milestone, (read.get(milestone) ?? new Set()).add(id));
  return new Map(
    [...milestoneOf].flatMap(([node, id]) => {
      const left = (others?.counts.get(node) ?? 0) - (read.get(node)?.size ?? 0);
      return left > 0 ? [[id, left] as const] : [];
    }),
  );
}

/** Work that gets an issue of its own while an open one of people has its title: told, and never taken. */
export function namesakes(plan: Plan, { others }: Snapshot, found: Found): Diagnostic[] {
  return [...plan.work.values()].flatMap(({ kind, id, title, at }) => {
    const number = others?.namesakes.get(foldedTitle(title));
    if (number === undefined || kind === 'review' || found.issues.has(id)) return [];
    const message = `${kind} "${id}" gets an issue of its own, and #${number} has this title`;
    return [warning('same-title', at, message, `adopt: ${number}? Then #${number} becomes its issue`)];
  });
}
