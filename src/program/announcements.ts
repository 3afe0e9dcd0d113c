/** Decisions that came into force, or are no longer: said once on each issue that they affect. */
import { assumptionsOf } from '../check/assumptions.ts';
import { downstreamOf } from '../check/downstream.ts';
import { inertLine, literal } from '../markdown.ts';
import type { Decision, Plan } from '../plan/plan.ts';
import type { WorkIssue } from '../sync/afterwards.ts';
import { decisionLink, decisionsOn, recordOf, type Source, supersederOf } from '../sync/body.ts';
import type { Announce } from '../sync/change.ts';
import { commentMark } from '../sync/marker.ts';
import type { IssueHistory, Marks } from '../sync/ports.ts';
import { capped } from '../text.ts';

/** More than anybody reads, and far from the length that a comment may have. */
const maxWaiting = 10;
const maxNames = 10;

type Issues = ReadonlyMap<string, WorkIssue>;

/** The comments to look for, by the node ids of issues: what was said and not recorded is not said again. */
export function announcementMarks(plan: Plan, issues: Issues): Marks {
  return new Map(
    [...issues].flatMap(([id, issue]) => {
      const due = dueOn(id, plan, issue);
      return due.length === 0 ? [] : [[issue.id, due.map((decision) => markOf(decision, id, plan))] as const];
    }),
  );
}

export interface AnnouncementView {
  readonly plan: Plan;
  readonly source: Source;
  readonly issues: Issues;
  /** Whether an id has an issue, or will have one when the run is over. */
  readonly isThere: (id: string) => boolean;
  /** Which of the issues that were there before the run were asked for. */
  readonly asked: Marks;
  readonly histories: ReadonlyMap<string, IssueHistory>;
}

export function announcements(view: AnnouncementView): Announce[] {
  const { plan, issues, asked, histories, source, isThere } = view;
  return [...plan.work.keys()].flatMap((id) => {
    const issue = issues.get(id);
    const due = dueOn(id, plan, issue);
    // What was not looked for, or could not be seen, may be there.
    if (due.length === 0 || (issue && asked.has(issue.id) && !histories.has(issue.id))) return [];
    // It is said once: what it names has to be there.
    if (![id, ...namedIn(id, plan, issues)].every(isThere)) return [];
    const said = histories.get(issue?.id ?? '')?.comments;
    const unsaid = due.filter((decision) => !said?.has(markOf(decision, id, plan)));
    const before = recordOf(issue?.body ?? '').kept.announced;
    return {
      kind: 'announce',
      id,
      ...(issue ? { issue: { ...issue, body: issue.body ?? '' } } : {}),
      decisions: due.map(({ number, status }) => `decision ${number} is ${status}`),
      texts: unsaid.map((decision) => textOf(decision, id, plan, issues, source)),
      announced: [...before, ...due.map(keyOf)],
    };
  });
}

function dueOn(id: string, plan: Plan, issue: WorkIssue | undefined): Decision[] {
  const { announced } = recordOf(issue?.body ?? '').kept;
  return decisionsOn(id, plan).filter(
    (decision) => decision.status !== 'proposed' && !announced.includes(keyOf(decision)),
  );
}

function keyOf({ number, status }: Decision): string {
  return `${number} ${status}`;
}

function markOf(decision: Decision, id: string, { program }: Plan): string {
  return commentMark(`decision ${keyOf(decision)} ${program.id}/${id}`);
}

function textOf(decision: Decision, id: string, plan: Plan, issues: Issues, source: Source): string {
  const parts = [
    headOf(decision, plan, source),
    waitingText(id, plan, issues),
    assumptionText(id, plan, issues),
  ];
  return [...parts.filter((part) => part !== ''), markOf(decision, id, plan)].join('\n\n');
}

function headOf(decision: Decision, plan: Plan, source: Source): string {
  const { title, date, status } = decision;
  const name = `${decisionLink(decision, source)}, “${literal(title)}”,`;
  if (status === 'superseded') {
    const newer = supersederOf(decision, plan);
    const by = newer ? ` by ${decisionLink(newer, source)}, “${literal(newer.title)}”` : '';
    return `**${name} no longer holds**: it is superseded${by}. It affected this.`;
  }
  const people = listed(decision.with);
  return `**${name} is accepted** (${date}${people === '' ? '' : `, after talking to ${people}`}). It affects this.`;
}

function namedIn(id: string, plan: Plan, issues: Issues): string[] {
  const waiting = downstreamOf([id], plan, issues).touched.flatMap((one) => one.waiting);
  const others = assumptionsOf([id], plan).flatMap((one) => one.others.slice(0, maxWaiting));
  return [...waiting.slice(0, maxWaiting), ...others];
}

function waitingText(id: string, plan: Plan, issues: Issues): string {
  const { touched, owners, milestones } = downstreamOf([id], plan, issues);
  const waiting = touched.flatMap((one) => one.waiting);
  if (waiting.length === 0) return 'Nothing waits for this.';
  const { shown, left } = capped(waiting, maxWaiting);
  const lines = [
    ...shown.map((one) => `- ${nameOf(one, issues)}`),
    ...(left > 0 ? [`- … and ${left} more`] : []),
  ];
  const owned = listed(owners.map((owner) => plan.owners.get(owner)?.name ?? owner));
  const reached = listed(milestones.map((one) => plan.milestones.get(one)?.title ?? one));
  return [
    `Further on, this waits for it:\n\n${lines.join('\n')}`,
    `**Owners:** ${owned}${reached === '' ? '' : ` · **Milestones at stake:** ${reached}`}`,
  ].join('\n\n');
}

function assumptionText(id: string, plan: Plan, issues: Issues): string {
  const parts = capped(assumptionsOf([id], plan), maxNames).shown.map(({ risk, others }) => {
    const { shown, left } = capped(others, maxWaiting);
    const lines = shown.map((other) => {
      const owner = plan.owners.get(plan.work.get(other)?.owner ?? '')?.name ?? '';
      return `- ${nameOf(other, issues)} · ${literal(owner)}`;
    });
    const rest = left > 0 ? [`- … and ${left} more`] : [];
    return `It may change what these assume (${inertLine(risk.title)}):\n\n${[...lines, ...rest].join('\n')}`;
  });
  return parts.join('\n\n');
}

function listed(names: readonly string[]): string {
  const { shown, left } = capped(names, maxNames);
  return [...shown.map(literal), ...(left > 0 ? [`${left} more`] : [])].join(', ');
}

/** GitHub shows title and state of each `#12` in a list. */
function nameOf(id: string, issues: Issues): string {
  const issue = issues.get(id);
  return issue ? `#${issue.number}` : `\`${id}\``;
}
