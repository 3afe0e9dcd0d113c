/** The comment on an issue that was closed before what blocks it: what it should say, and what has to be done for it. */

import { type Advice, adviceOn } from '../check/advice.ts';
import type { OpenCriterion } from '../check/criteria.ts';
import { isKnown, type Wait } from '../check/status.ts';
import { closedByPush } from '../check/verdict.ts';
import { inertLine, literal } from '../markdown.ts';
import type { WorkIssue } from '../model/github.ts';
import { commentMark, recordIn } from '../model/mark.ts';
import { isSameRepository, issueKey } from '../model/names.ts';
import type { Plan } from '../model/plan.ts';
import type { Marks } from '../model/ports.ts';
import type { CommentOutOfOrder } from '../sync/change.ts';
import { alike, tellsOfFormer, withFormer } from '../sync/comment.ts';
import { capped } from '../text.ts';
import type { World } from './world.ts';

/** More than anybody reads, and far from the length that a comment may have. */
const maxBlockers = 30;

/**
 * The issues to ask for who closed them, and for our comments, by node id: what is out of order, or was when a comment
 * said it, what a push says it closed, and gates.
 */
export function outOfOrderMarks({ plan, issues, status, observed }: World): Marks {
  const late = new Set(status.outOfOrder);
  const closed = closedByPush(observed.closings);
  const asked = [...issues].filter(
    ([id, { number, repository, body, state }]) =>
      late.has(id) ||
      closed.has(issueKey({ number, repository })) ||
      isNoted(body) ||
      (state === 'completed' && plan.work.get(id)?.gate),
  );
  return new Map(asked.map(([id, issue]) => [issue.id, [outOfOrderMark(plan, id)]]));
}

/** Nothing where GitHub says already what is so. With `report` nothing is begun, and what was said before is kept true. */
export function outOfOrder({ plan, issues, status, observed }: World): CommentOutOfOrder[] {
  const { histories } = observed;
  const policy = plan.settings.outOfOrder;
  const late = new Set(status.outOfOrder);
  return [...issues].flatMap(([id, issue]) => {
    const { body, state } = issue;
    const isLate = late.has(id);
    if (body === undefined || !(isLate || isNoted(body))) return [];
    const reopen = isLate && policy === 'reopen';
    const isOpen = state === 'open' || reopen;
    const isTold = isLate || isOpen;
    const waits = isTold ? (status.waits.get(id) ?? []).filter(isKnown) : [];
    const criteria = isTold ? (status.criteria.get(id) ?? []) : [];
    const noted = waits.length + criteria.length > 0;
    const history = histories.get(issue.id);
    // What was not looked for may be there.
    if (!history) return [];
    const comment = history.comments.get(outOfOrderMark(plan, id));
    if (policy === 'report' && !comment) return [];
    const mark = outOfOrderMark(plan, id);
    const told = outOfOrderText(waits, criteria, isOpen, issue, plan, id);
    const isBeside = history.former.some((one) => one.mark === mark) && tellsOfFormer(comment?.body ?? '');
    const text = `${isBeside ? withFormer(told) : told}\n\n${mark}`;
    const instead = `${withFormer(told)}\n\n${mark}`;
    // One that a person deleted is not written again, unless it is out of order once more.
    const isSaid = comment ? alike(comment.body, text) : !isLate;
    if (isSaid && !reopen && noted === isNoted(body)) return [];
    const own = comment ? { comment } : {};
    return {
      kind: 'tell',
      id,
      issue: { ...issue, body },
      reopen,
      noted,
      ...own,
      ...(isSaid ? {} : { text, instead }),
    };
  });
}

function isNoted(body: string | undefined): boolean {
  return recordIn(body ?? '').kept.told;
}

function outOfOrderMark(plan: Plan, id: string): string {
  return commentMark(`out-of-order ${plan.program.id}/${id}`);
}

/** Nothing in it but what is so now: who reads it later reads no history. */
function outOfOrderText(
  waits: readonly Wait[],
  criteria: readonly OpenCriterion[],
  isOpen: boolean,
  { repository }: WorkIssue,
  plan: Plan,
  id: string,
): string {
  if (waits.length + criteria.length === 0)
    return 'This was closed while something that blocks it was open. **That is settled.**';
  const { shown, left } = capped(waits, maxBlockers);
  const lines = shown.map((wait) => `- ${blockerText(wait, repository)}`);
  const blockers = [
    ...lines,
    ...(left > 0 ? [`- … and ${left} more`] : []),
    ...criteria.flatMap((one) => criterionLines(one, plan)),
  ].join('\n');
  const ways = waysOut(waits, criteria, !isOpen, literal(plan.work.get(id)?.at.file ?? ''));
  return [
    outOfOrderHead(criteria, isOpen),
    blockers,
    `What can be done:\n${ways.map((way) => `- ${way}`).join('\n')}`,
  ].join('\n\n');
}

function outOfOrderHead(criteria: readonly OpenCriterion[], isOpen: boolean): string {
  const what =
    criteria.length === 0 ? 'something that blocks it was open' : 'something else had to come first';
  if (isOpen) return `**This was closed while ${what}, and is open again.** It waits for:`;
  return criteria.length === 0
    ? '**This is closed, and what blocks it is open:**'
    : '**This is closed, and something else has to come first:**';
}

function criterionLines(criterion: OpenCriterion, plan: Plan): string[] {
  switch (criterion.kind) {
    case 'placeholder':
      return [
        `- ${literal(plan.owners.get(criterion.owner)?.name ?? criterion.owner)} is still a placeholder in the plan`,
      ];
    case 'unticked': {
      const { shown, left } = capped(criterion.left, maxBlockers);
      return [
        ...shown.map((one) => `- not ticked here: ${inertLine(one)}`),
        ...(left > 0 ? [`- … and ${left} more not ticked`] : []),
      ];
    }
  }
}

/** In a comment on the issue what concerns the issue itself comes first. */
function waysOut(waits: readonly Wait[], criteria: readonly OpenCriterion[], closed: boolean, file: string) {
  const advice = adviceOn([{ waits, criteria, closed, causes: [] }]);
  const isOwn = ({ way }: Advice) => way === 'reopen';
  return [...advice.filter(isOwn), ...advice.filter((one) => !isOwn(one))].flatMap((one) =>
    wayOut(one, file),
  );
}

/** @param file of the plan, escaped */
function wayOut(advice: Advice, file: string): string | [] {
  switch (advice.way) {
    case 'reopen':
      return 'reopen this issue, and close it again once nothing blocks it';
    case 'close-blocker':
      return 'close what blocks it, if that is done';
    case 'tick':
      return 'tick what is done: a gate opens with its whole checklist';
    case 'name-owner':
      return `say in the plan who the owner is: \`team:\` or \`members:\` in place of \`placeholder: true\` (${literal(advice.at.file)})`;
    case 'take-item-out':
      return `take the item out of the phase, where it does not belong to it (${file})`;
    case 'move-reviewed':
      return `move work elsewhere that this review should not look at, or change the cadence (${file})`;
    case 'remove-link':
      return 'remove a link that is wrong';
    case 'drop-dependency':
      return `take a dependency that is wrong out of the plan (${file})`;
    case 'waive':
      return `where it need not wait, waive that in the plan with a reason: \`waived: "…"\` (${file})`;
    case 'take-word-out':
      // It is closed already.
      return [];
  }
}

/** GitHub shows title and state of each `#12` in a list. */
function blockerText({ issue, on, because }: Wait, repository: string): string {
  const near = issue && isSameRepository(issue.repository, repository);
  const name = issue ? `${near ? '' : issue.repository}#${issue.number}` : `\`${on}\``;
  switch (because.kind) {
    case 'dependency': {
      const why = because.dependency.because;
      return why === undefined ? name : `${name} — ${inertLine(why)}`;
    }
    case 'link':
      return `${name} (linked on GitHub)`;
    case 'review':
      return name;
    case 'item':
      return `${name} (an item of this phase)`;
    case 'unreadable':
      return name;
  }
}
