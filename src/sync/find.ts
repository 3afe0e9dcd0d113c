/** What there is on GitHub for the things of a plan: by their marks, by their names, or nothing. */

import type { Issue, Label, Offered, RemoteMilestone, Snapshot } from '../model/github.ts';
import {
  bodyOf,
  isCopyOfOurs,
  markName,
  milestoneMarkOf,
  ownerMarkOf,
  readyMarkOf,
  recordIn,
} from '../model/mark.ts';
import { knownNumbers, speakers } from '../model/trust.ts';
import type { Desired, DesiredIssue, DesiredLabel, DesiredMilestone } from './desired.ts';

/** What there is on GitHub for the things of the plan, by their ids. */
export interface Found {
  readonly labels: ReadonlyMap<DesiredLabel, Label>;
  /** Those of people and of the past among them. */
  readonly allLabels: readonly Label[];
  readonly milestones: ReadonlyMap<string, RemoteMilestone>;
  /** Those of people and of the past among them. */
  readonly allMilestones: readonly RemoteMilestone[];
  readonly issues: ReadonlyMap<string, Issue>;
  /** The issues of sessions, oldest first, by `id/date`. */
  readonly sessions: ReadonlyMap<string, Issue>;
  /** Issues of this program whose work is not in the plan. */
  readonly removed: ReadonlyMap<string, Issue>;
  /** Issues with the mark of work that an older issue stands for. */
  readonly copies: readonly Copy[];
  /** Whether the server has native links; without, the texts of the issues alone name the blockers. */
  readonly links: boolean;
  /** Whether the server has sub-issues; without, the texts of the issues alone name their phase. */
  readonly parents: boolean;
  /** Absent where nobody asked. */
  readonly offered?: Offered;
  /** Of people who can be assigned, in lower case. */
  readonly assignable: { has(login: string): boolean };
}

/** An issue with the mark of work that another issue stands for. */
export interface Copy {
  /** The id of the work. */
  readonly id: string;
  /** The issue that stands for the work. */
  readonly of: Issue;
  readonly issue: Issue;
  /**
   * `made`: a run of ours made it beside another. `replaced`: it stood for the work until the plan adopted the other.
   * `given-back`: likewise, and a person made it, whom it is left to. `theirs`: a person copied our text into it.
   */
  readonly as: 'made' | 'replaced' | 'given-back' | 'theirs';
}

/** Reads nothing: it only sorts what was read. */
export function find(desired: Desired, snapshot: Snapshot): Found {
  const { program } = desired;
  const milestones = findMilestones(desired.milestones, program, snapshot.milestones);
  return {
    labels: findLabels(desired.labels, program, snapshot.labels),
    allLabels: snapshot.labels,
    milestones,
    allMilestones: snapshot.milestones,
    ...findIssues(desired, snapshot.issues, new Set([...milestones.values()].map(({ id }) => id))),
    links: snapshot.links,
    parents: snapshot.parents,
    ...(snapshot.offered ? { offered: snapshot.offered } : {}),
    assignable: snapshot.assignable,
  };
}

/**
 * A name is taken only once, so a label of that name is the one, whoever made it; but not where its mark says that it is
 * another owner's of this plan, who may be about to give the name up, nor where another owner adopts it, or this one adopts
 * another. Otherwise an owner's mark leads to the label to rename, and before there is one the name that the owner adopts.
 */
function findLabels(
  wanted: readonly DesiredLabel[],
  program: string,
  labels: readonly Label[],
): ReadonlyMap<DesiredLabel, Label> {
  const byName = new Map(labels.map((label) => [label.name.toLowerCase(), label]));
  const ids = new Map(
    wanted.flatMap(({ owner, formerly = [] }) =>
      owner === undefined ? [] : [owner, ...formerly].map((id) => [id, owner] as const),
    ),
  );
  const markedId = ({ description }: Label) => {
    const mark = ownerMarkOf(description);
    return mark?.program === program ? mark.id : undefined;
  };
  const ownerIn = (label: Label) => ids.get(markedId(label) ?? '');
  const markedBy = (owners: readonly string[]) =>
    firstOf(owners, (id) => labels.find((one) => markedId(one) === id));
  const adoptedBy = new Map(
    wanted.flatMap(({ adopt, owner, formerly = [] }) => {
      const there = adopt === undefined ? undefined : byName.get(adopt.toLowerCase());
      if (!there || owner === undefined || markedBy([owner, ...formerly])) return [];
      // Another owner's mark stays what it is: the plan is told of it, and not applied.
      return ownerMarkOf(there.description) ? [] : [[there, owner] as const];
    }),
  );
  return new Map(
    wanted.flatMap((label) => {
      const { name, owner, ready, formerly = [] } = label;
      const named = byName.get(name.toLowerCase());
      if (ready) {
        const there = named ?? labels.find(({ description }) => readyMarkOf(description) === program);
        return there ? [[label, there] as const] : [];
      }
      const isFree = named && (ownerIn(named) ?? adoptedBy.get(named) ?? owner) === owner;
      const adopted = [...adoptedBy].find(([, by]) => by === owner)?.[0];
      const found =
        adopted ?? (isFree ? named : owner === undefined ? undefined : markedBy([owner, ...formerly]));
      return found ? [[label, found] as const] : [];
    }),
  );
}

/**
 * By mark, and before there is one by the number that is adopted; by title only where the mark of it says that it is no
 * other milestone of the plan, and none adopts it.
 */
function findMilestones(
  wanted: readonly DesiredMilestone[],
  program: string,
  milestones: readonly RemoteMilestone[],
): ReadonlyMap<string, RemoteMilestone> {
  const ids = new Set(wanted.flatMap(({ id, formerly }) => [id, ...formerly]));
  const ownId = ({ description }: RemoteMilestone) => {
    const mark = milestoneMarkOf(description);
    return mark?.program === program && ids.has(mark.id) ? mark.id : undefined;
  };
  const adopted = new Set(wanted.flatMap(({ adopt }) => adopt ?? []));
  return new Map(
    wanted.flatMap(({ id, title, formerly, adopt }) => {
      const titled = (one: RemoteMilestone) => one.title.toLowerCase() === title.toLowerCase();
      const isFree = (one: RemoteMilestone) => milestoneMarkOf(one.description) === undefined;
      const found =
        firstOf([id, ...formerly], (name) => milestones.find((one) => ownId(one) === name)) ??
        milestones.find((one) => one.number === adopt && isFree(one)) ??
        milestones.find((one) => titled(one) && ownId(one) === undefined && !adopted.has(one.number));
      return found ? [[id, found] as const] : [];
    }),
  );
}

/** What the first of several ids leads to that leads anywhere. */
function firstOf<T>(ids: readonly string[], find: (id: string) => T | undefined): T | undefined {
  for (const id of ids) {
    const found = find(id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findIssues(
  desired: Desired,
  issues: readonly Issue[],
  milestones: ReadonlySet<string>,
): Pick<Found, 'issues' | 'sessions' | 'removed' | 'copies'> {
  const adopted = new Set(desired.issues.flatMap(({ adopt }) => adopt ?? []));
  const counting = speakers(issues, { milestones, adopted });
  const groups = new Map<string, Issue[]>();
  for (const issue of counting) {
    const mark = bodyOf(issue.body)?.mark;
    if (mark) groups.set(markName(mark), [...(groups.get(markName(mark)) ?? []), issue]);
  }
  const unmarked = new Map(
    issues.filter(({ body }) => !bodyOf(body)).map((issue) => [issue.number, issue] as const),
  );
  const known = knownNumbers(counting);
  const lost = ({ number, state, body }: Issue) =>
    known.has(number) && state !== 'duplicate' && !isCopyOfOurs(body);
  const byId = new Map<string, Issue>();
  const copies: Copy[] = [];
  const stands = (id: string, group: readonly Issue[], work?: DesiredIssue) => {
    const late = unmarked.get(work?.adopt ?? 0);
    const marked = byStanding(group, work);
    const first = late ?? marked[0];
    const before = late ? marked[0]?.number : recordIn(first?.body ?? '').kept.instead;
    for (const issue of marked) {
      if (!first || issue === first) continue;
      const as = issue.number === before ? leaving(issue) : isMade(issue, first) ? 'made' : 'theirs';
      copies.push({ id, of: first, issue, as });
    }
    return first;
  };
  for (const work of desired.issues) {
    const marked = work.names.flatMap((name) => {
      const group = groups.get(name) ?? [];
      groups.delete(name);
      return group;
    });
    const emptied = () => [...unmarked.values()].find((one) => one.title === work.title && lost(one));
    const issue = stands(work.id, marked, work) ?? emptied();
    if (issue) byId.set(work.id, issue);
  }
  const removed = new Map<string, Issue>();
  const sessions = new Map<string, Issue>();
  for (const [name, group] of [...groups].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [program, id = '', date] = name.split('/');
    const key = date === undefined ? id : `${id}/${date}`;
    const issue = program === desired.program ? stands(key, group) : undefined;
    const isSession = date !== undefined && desired.sessions.some((session) => session.id === id);
    if (issue) (isSession ? sessions : removed).set(key, issue);
  }
  // People write in them what they like: one that lost its mark is known by its number and its title.
  for (const issue of unmarked.values()) {
    const [, title = '', date = ''] = /^(.*): (\d{4}-\d\d-\d\d)$/.exec(issue.title) ?? [];
    const session = desired.sessions.find((one) => one.title === title);
    const key = `${session?.id}/${date}`;
    if (session && lost(issue) && !sessions.has(key)) sessions.set(key, issue);
  }
  return { issues: byId, sessions, removed, copies };
}

/** Of an issue that stood for the work until the plan adopted another. */
function leaving({ number, body }: Issue): Copy['as'] {
  return recordIn(body).adopt === number ? 'given-back' : 'replaced';
}

/**
 * A run of ours made it, beside the one that stands for the work; with the account before this one where that was an app's.
 * A person who may write can also have duplicated an issue by hand, which is that person's then.
 */
function isMade({ own, byApp, title }: Issue, first: Issue | undefined): boolean {
  return (own || byApp) && title === first?.title;
}

/**
 * Of several issues with one mark (a copied body, two runs at once) the oldest stands for the work; but not one that a
 * person wrote about something else.
 */
function byStanding(issues: readonly Issue[], work: DesiredIssue | undefined): Issue[] {
  const rank = ({ number, own, title }: Issue) => {
    if (number === work?.adopt) return 0;
    return own || title === work?.title ? 1 : 2;
  };
  return [...issues].sort((a, b) => rank(a) - rank(b) || a.number - b.number);
}
