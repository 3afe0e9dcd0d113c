/** Decisions that came into force, or are no longer: said once on each issue that they affect. */
import { assumptionsOf } from '../check/assumptions.ts';
import { downstreamOf } from '../check/downstream.ts';
import { inertLine, literal } from '../markdown.ts';
import type { WorkIssue } from '../model/github.ts';
import { commentMark, recordIn } from '../model/mark.ts';
import type { Decision, Plan } from '../model/plan.ts';
import type { Marks } from '../model/ports.ts';
import type { Source } from '../model/source.ts';
import { decisionLink, decisionsOn, supersederOf } from '../sync/block.ts';
import type { CommentDecisions } from '../sync/change.ts';
import { capped, plural } from '../text.ts';
import { surroundings } from './whereabouts.ts';
import { thereIn, type World } from './world.ts';

/** What waits nearest is what somebody does next. */
const maxWaiting = 3;
/** More than anybody reads, and far from the length that a comment may have. */
const maxAssumed = 10;
const maxNames = 10;

type Issues = ReadonlyMap<string, WorkIssue>;

/** The comments to look for, by the node ids of issues: what was said and not recorded is not said again. */
export function decisionMarks({ plan, issues }: World): Marks {
  return new Map(
    [...issues].flatMap(([id, issue]) => {
      const due = dueOn(id, plan, issue);
      return due.length === 0
        ? []
        : [[issue.id, due.map((decision) => decisionMark(decision, id, plan))] as const];
    }),
  );
}

/**
 * A comment for each decision on each issue it affects; nothing where it was said, or nobody can tell whether it was.
 */
export function decisions(world: World): CommentDecisions[] {
  const { plan, issues } = world;
  const { marks, histories } = world.observed;
  const isThere = thereIn(world);
  return [...plan.work.keys()].flatMap((id) => {
    const issue = issues.get(id);
    const due = dueOn(id, plan, issue);
    // What was not looked for, or could not be seen, may be there.
    if (due.length === 0 || (issue && marks.has(issue.id) && !histories.has(issue.id))) return [];
    // It is said once: what it names has to be there.
    if (![id, ...idsNamed(id, plan, issues)].every(isThere)) return [];
    const said = histories.get(issue?.id ?? '')?.comments;
    const unsaid = due.filter((decision) => !said?.has(decisionMark(decision, id, plan)));
    const before = recordIn(issue?.body ?? '').kept.announced;
    return {
      kind: 'announce',
      id,
      ...(issue ? { issue: { ...issue, body: issue.body ?? '' } } : {}),
      decisions: due.map(({ number, status }) => `decision ${number} is ${status}`),
      texts: unsaid.map((decision) => decisionComment(decision, id, world)),
      announced: [...before, ...due.map(announcedKey)],
    };
  });
}

function dueOn(id: string, plan: Plan, issue: WorkIssue | undefined): Decision[] {
  const { announced } = recordIn(issue?.body ?? '').kept;
  return decisionsOn(id, plan).filter(
    (decision) => decision.status !== 'proposed' && !announced.includes(announcedKey(decision)),
  );
}

function announcedKey({ number, status }: Decision): string {
  return `${number} ${status}`;
}

function decisionMark(decision: Decision, id: string, { program }: Plan): string {
  return commentMark(`decision ${announcedKey(decision)} ${program.id}/${id}`);
}

function decisionComment(decision: Decision, id: string, world: World): string {
  const { plan, issues, source } = world;
  const parts = [
    decisionHeadline(decision, plan, source),
    waitingText(id, world),
    assumptionText(id, plan, issues),
  ];
  return [...parts.filter((part) => part !== ''), decisionMark(decision, id, plan)].join('\n\n');
}

function decisionHeadline(decision: Decision, plan: Plan, source: Source): string {
  const { title, date, status } = decision;
  const name = `${decisionLink(decision, source)}, “${literal(title)}”,`;
  if (status === 'superseded') {
    const newer = supersederOf(decision, plan);
    const by = newer ? ` by ${decisionLink(newer, source)}, “${literal(newer.title)}”` : '';
    return `**${name} no longer holds**: it is superseded${by}. It affected this.`;
  }
  const people = nameList(decision.with);
  return `**${name} is accepted** (${date}${people === '' ? '' : `, after talking to ${people}`}). It affects this.`;
}

function idsNamed(id: string, plan: Plan, issues: Issues): string[] {
  const waiting = downstreamOf([id], plan, issues).touched.flatMap((one) => one.waiting);
  const others = assumptionsOf([id], plan).flatMap((one) => one.others.slice(0, maxAssumed));
  return [...waiting.slice(0, maxWaiting), ...others];
}

function waitingText(id: string, world: World): string {
  const { plan, issues } = world;
  const { touched, owners, milestones } = downstreamOf([id], plan, issues);
  const waiting = touched.flatMap((one) => one.waiting);
  if (waiting.length === 0) return 'Nothing waits for this.';
  const { shown } = capped(waiting, maxWaiting);
  const lines = [
    ...shown.map((one) => `- ${issueText(one, issues)}`),
    ...restLines(waiting.slice(shown.length), world),
  ];
  const owned = nameList(owners.map((owner) => plan.owners.get(owner)?.name ?? owner));
  const reached = nameList(milestones.map((one) => plan.milestones.get(one)?.title ?? one));
  return [
    `Further on, this waits for it:\n\n${lines.join('\n')}`,
    `**Owners:** ${owned}${reached === '' ? '' : ` · **Milestones at stake:** ${reached}`}`,
  ].join('\n\n');
}

/** Where the rest can be seen: on the pages of its milestones. */
function restLines(rest: readonly string[], world: World): string[] {
  if (rest.length === 0) return [];
  const { plan } = world;
  const { milestones } = surroundings(world);
  const links = [...plan.milestones.values()].flatMap(({ id, title }) => {
    const url = milestones.get(id)?.url;
    const count = rest.filter((one) => plan.work.get(one)?.milestone === id).length;
    return count === 0 || url === undefined ? [] : [`${count} in [${literal(title)}](<${url}>)`];
  });
  const { shown, left } = capped(links, maxNames);
  const where = [...shown, ...(left > 0 ? [`the rest in ${plural(left, 'other milestone')}`] : [])];
  return [`- … and ${rest.length} more${where.length === 0 ? '' : `: ${where.join(', ')}`}`];
}

function assumptionText(id: string, plan: Plan, issues: Issues): string {
  const parts = capped(assumptionsOf([id], plan), maxNames).shown.map(({ risk, others }) => {
    const { shown, left } = capped(others, maxAssumed);
    const lines = shown.map((other) => {
      const owner = plan.owners.get(plan.work.get(other)?.owner ?? '')?.name ?? '';
      return `- ${issueText(other, issues)} · ${literal(owner)}`;
    });
    const rest = left > 0 ? [`- … and ${left} more`] : [];
    return `It may change what these assume (${inertLine(risk.title)}):\n\n${[...lines, ...rest].join('\n')}`;
  });
  return parts.join('\n\n');
}

function nameList(names: readonly string[]): string {
  const { shown, left } = capped(names, maxNames);
  return [...shown.map(literal), ...(left > 0 ? [`${left} more`] : [])].join(', ');
}

/** GitHub shows title and state of each `#12` in a list. */
function issueText(id: string, issues: Issues): string {
  const issue = issues.get(id);
  return issue ? `#${issue.number}` : `\`${id}\``;
}
